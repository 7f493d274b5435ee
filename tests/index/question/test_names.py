"""Names in a question that appear nowhere in what was found."""

import pytest

from index.question.names import Names, look_for_names, names_alone
from index.question.query import WORD, Query
from index.text.articles import Source, Span
from index.text.passages import Passage


def _passage(text: str, title: str | None = None) -> Passage:
    return Passage(Source("a.txt", "a.txt", title=title), text, 0, (Span(0, len(text)),))


MUSK = _passage("Musk met Kirijenko, a deputy of the Kremlin, on Monday.", title="Calls from Moscow")


def _unknown(
    question: str,
    *,
    match: float = 0.4,
    language: str = "en",
    passage: Passage = MUSK,
    translated: bool = True,
) -> tuple[str, ...]:
    """The unknown names when every word of the question matches by `match`, in a passage of another language
    or of its own."""
    places, at = {}, 0
    for word in question.split():
        at = question.index(word, at)
        places[Span(at, at + len(word.rstrip("?,.")))] = match
        at += len(word)
    matches = ({}, places) if translated else (places, {})
    return look_for_names(Query(question, language), *matches, [passage]).unknown


def test_a_name_that_stands_nowhere_is_unknown() -> None:
    assert _unknown("What did Angela Merkel say about it?") == ("Angela", "Merkel")


def test_a_name_that_stands_in_the_text_is_known() -> None:
    assert _unknown("What did Musk say?") == ()


def test_a_name_that_stands_in_the_headline_is_known() -> None:
    assert _unknown("Who called from Moscow?") == ()


def test_a_name_in_another_transliteration_is_known() -> None:
    assert _unknown("Whom did Kiriyenko meet?") == ()


def test_case_genitive_and_accents_do_not_make_another_name() -> None:
    assert _unknown("What was MUSK’s plan?") == ()
    assert _unknown("Wo ist Erdoğans Haus?", language="tr", passage=_passage("Erdogans plan")) == ("Haus",)


def test_a_name_that_the_model_finds_in_other_words_is_known() -> None:
    assert _unknown("Did the White House react?", match=0.5) == ()
    assert _unknown("Did the White House react?", match=0.49) == ("White", "House")


def test_in_its_own_language_a_name_has_to_match_better() -> None:
    assert _unknown("What did Merkel say?", match=0.59, translated=False) == ("Merkel",)
    assert _unknown("What did Merkel say?", match=0.6, translated=False) == ()
    assert _unknown("What did Musk say?", match=0.59, translated=False) == ()


@pytest.mark.parametrize("text", ["Er kam schon.", "Er kam schon. Schon gestern."])
def test_a_name_that_is_spelt_like_another_word_is_unknown(text: str) -> None:
    assert _unknown("Wer ist Olaf Scholz?", language="de", passage=_passage(text)) == ("Olaf", "Scholz")
    named = _passage("Schulz kam. Olaf Scholtz auch.")
    assert _unknown("Wer ist Olaf Scholz?", language="de", passage=named) == ()


@pytest.mark.parametrize(
    "question", ["Was sagte er zu Scholtz?", "Wer traf sich mit Scholtz?", "Was ist in Bochum geschehen?"]
)
def test_behind_a_german_preposition_without_an_article_stands_a_name(question: str) -> None:
    assert len(_unknown(question, language="de")) == 1
    assert _unknown("Wer traf sich mit dem Minister?", language="de") == ()


def test_a_word_without_a_match_of_its_own_is_no_unknown_name() -> None:
    assert look_for_names(Query("What did Merkel say?", "en"), {}, {}, [MUSK]) == Names()


def test_the_first_word_of_a_sentence_is_no_name() -> None:
    assert _unknown("Please tell me. Honestly, why?") == ()


def test_a_short_word_is_no_name() -> None:
    assert _unknown("What did the EU say?") == ()


def test_a_title_case_question_has_no_names() -> None:
    assert _unknown("What Did The Chancellor Say About It Yesterday?") == ()


@pytest.mark.parametrize(
    ("question", "language", "name"),
    [
        ("And Beijing?", "en", "Beijing"),
        ("What about Li Qiang?", "en", "Li Qiang"),
        ("Et le Vatican ?", "fr", "Vatican"),
        ("¿Y Lisboa?", "es", "Lisboa"),
        ("Ya Ankara?", "tr", "Ankara"),
    ],
)
def test_a_follow_up_that_is_little_but_a_name_has_one(question: str, language: str, name: str) -> None:
    assert _unknown(question, language=language)[-1:] == (name.split()[-1],)
    assert _unknown(question, language=language, passage=_passage(f"They were in {name} too.")) == ()


def test_a_single_german_noun_is_no_name() -> None:
    assert _unknown("Wann hat die Regierung den Haushalt beschlossen?", language="de") == ()


def test_two_german_nouns_side_by_side_are_a_name() -> None:
    assert _unknown("Was sagte Angela Merkel dazu?", language="de") == ("Angela", "Merkel")


def test_german_nouns_with_a_comma_between_are_no_name() -> None:
    assert _unknown("Was kosten dort Brot, Käse und Wein?", language="de") == ()


def _look(question: str, *sources: Source, language: str = "en") -> Names:
    """The unknown names of a question when no word of it matches anything."""
    places = {Span(*word.span()): 0.0 for word in WORD.finditer(question)}
    return look_for_names(Query(question, language), {}, places, [MUSK], sources)


def test_the_share_is_that_of_all_names() -> None:
    assert _look("Did Musk or Merkel call Putin?") == Names(("Merkel", "Putin"), 2 / 3)
    assert _look("Who called?") == Names()


@pytest.mark.parametrize("fields", [{"outlet": "The Ledger"}, {"author": "Ann Ledger"}, {"title": "Ledger"}])
def test_an_outlet_an_author_and_a_headline_of_what_was_not_read_are_known(fields: dict[str, str]) -> None:
    source = Source("b.txt", "b.txt", **fields)
    assert _look("What did the Ledger say of Musk?", source) == Names((), 0.0)
    assert _look("What did the Ledger say of Musk?") == Names(("Ledger",), 1 / 2)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Whom did Musk meet on Tuesday in October or Nov 2024?", "en"),
        ("Wen traf Musk im Oktober Montag?", "de"),
        ("Musk kiminle Ocak Salı buluştu?", "tr"),
    ],
)
def test_a_month_and_a_day_of_the_week_are_no_names(question: str, language: str) -> None:
    assert _look(question, language=language).unknown == ()


def test_a_language_whose_calendar_is_not_known_has_names_all_the_same() -> None:
    assert _look("xx Merkel xx xx", language="xx") == Names(("Merkel",), 1.0)


@pytest.mark.parametrize(
    ("question", "language", "name"),
    [
        ("did merkel deny it?", "en", "merkel"),
        ("DID MERKEL DENY IT?", "en", "MERKEL"),
        ("macron a-t-il démenti ?", "fr", "macron"),
        ("lo desmintió sánchez?", "es", "sánchez"),
        ("erdoğan bunu yalanladı mı?", "tr", "erdoğan"),
        ("меркель это опровергла?", "ru", "меркель"),
        ("hat merkel das dementiert?", "de", "merkel"),
        ("did washington react?", "en", "washington"),
        ("what does zuckerberg's lawyer say?", "en", "zuckerberg's"),
    ],
)
def test_a_name_in_small_letters_is_a_name(question: str, language: str, name: str) -> None:
    assert _look(question, language=language).unknown == (name,)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("did the captain steer the satellite to the bridge?", "en"),
        ("who bankrolled the regatta in october?", "en"),
        ("qui a payé les vaccins ?", "fr"),
        ("¿quién robó en el museo del castillo?", "es"),
        ("belediye seçimleri ne zaman?", "tr"),
        ("кто заплатил за мост?", "ru"),
        ("wann hat die regierung den haushalt beschlossen?", "de"),
        ("wer zahlt für die brücke?", "de"),
    ],
)
def test_an_ordinary_word_in_small_letters_is_no_name(question: str, language: str) -> None:
    assert _look(question, language=language).unknown == ()


def test_a_name_in_small_letters_that_an_article_has_is_known() -> None:
    assert _look("did musk meet kiriyenko of the kremlin?") == Names((), 0.0)


def test_the_model_has_to_match_a_name_in_small_letters_better() -> None:
    assert _unknown("did merkel deny it?", match=0.59) == ("merkel",)
    assert _unknown("did merkel deny it?", match=0.6) == ()


def test_a_german_noun_in_the_place_of_a_subject_is_a_name() -> None:
    assert _unknown("Hat Merkel das bestritten?", language="de") == ("Merkel",)
    assert _unknown("Hat die Partei das bestritten?", language="de") == ()


def test_names_that_begin_otherwise_are_others() -> None:
    works = _passage("Die Werke standen still.")
    assert _unknown("Hat Merkel das bestritten?", language="de", passage=works) == ("Merkel",)


@pytest.mark.parametrize(
    ("question", "language", "names"),
    [
        ("And Beijing?", "en", ["Beijing"]),
        ("Und was sagt Moskau dazu?", "de", ["Moskau"]),
        ("Et le Vatican ?", "fr", ["Vatican"]),
        ("¿Y en Lisboa?", "es", ["Lisboa"]),
        ("Did Beijing deny it?", "en", []),
        ("Und warum?", "de", []),
        ("And his lawyer?", "en", []),
    ],
)
def test_names_stand_alone_where_a_question_has_no_other_content(
    question: str, language: str, names: list[str]
) -> None:
    assert [question[slice(*span)] for span in names_alone(Query(question, language))] == names
