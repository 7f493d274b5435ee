"""The estimate against its formula by hand, and names that stand nowhere."""

import math

import pytest

from index.articles import Source, Span
from index.confidence import SURE_FROM, UNSURE_FROM, Names, Signals, estimate, look_for_names, support_at
from index.passages import Passage
from index.query import WORD, Query


def _passage(text: str, title: str | None = None) -> Passage:
    return Passage(Source("a.txt", "a.txt", title=title), text, 0, (Span(0, len(text)),))


MUSK = _passage("Musk met Kirijenko, a deputy of the Kremlin, on Monday.", title="Calls from Moscow")


def _unknown(
    question: str, *, match: float = 0.4, language: str = "en", passage: Passage = MUSK
) -> tuple[str, ...]:
    """The unknown names when every word of the question matches by `match`."""
    places, at = {}, 0
    for word in question.split():
        at = question.index(word, at)
        places[Span(at, at + len(word.rstrip("?,.")))] = match
        at += len(word)
    return look_for_names(Query(question, language), places, [passage]).unknown


def _estimate(
    match: float | None, cosine: float, *, same_language: bool = False, unknown_share: float = 0.0
) -> float:
    return estimate(Signals(match, cosine, same_language, unknown_share))


def test_the_estimate_across_languages_is_the_logistic_of_the_weighted_sum() -> None:
    # 24.5 * .5 + 97.0 * .8 - 89.5 = .35
    assert _estimate(0.5, 0.8) == pytest.approx(1 / (1 + math.exp(-0.35)))


def test_in_one_language_the_estimate_asks_for_more() -> None:
    # .35 as above, less 5.91
    assert _estimate(0.5, 0.8, same_language=True) == pytest.approx(1 / (1 + math.exp(5.56)))


def test_an_unknown_name_among_many_lowers_the_estimate() -> None:
    # .35 as above, less 2.19 * .2
    assert _estimate(0.5, 0.8, unknown_share=0.2) == pytest.approx(1 / (1 + math.exp(0.088)))


@pytest.mark.parametrize(("match", "cosine"), [(1.0, 1.0), (-1.0, -1.0)])
def test_the_estimate_stays_within_0_and_1_at_its_ends(match: float, cosine: float) -> None:
    value = _estimate(match, cosine)
    assert 0 <= value <= 1
    assert value == pytest.approx((1 + match) / 2, abs=1e-9)


def test_scores_far_out_of_range_do_not_overflow() -> None:
    assert _estimate(-1e6, -1e6, same_language=True) == pytest.approx(0.0)
    assert _estimate(1e6, 1e6, same_language=True) == pytest.approx(1.0)


def test_nobody_knows_without_a_match() -> None:
    assert _estimate(None, 0.99, same_language=True) == 0.5


@pytest.mark.parametrize("match", [None, 1.0])
def test_names_unknown_by_three_in_ten_mean_refusal_whatever_the_scores(match: float | None) -> None:
    assert _estimate(match, 1.0, unknown_share=0.3) < UNSURE_FROM
    assert _estimate(match, 1.0, unknown_share=0.29) >= UNSURE_FROM


@pytest.mark.parametrize(
    ("confidence", "support"),
    [
        (0.0, "none"),
        (UNSURE_FROM - 1e-9, "none"),
        (UNSURE_FROM, "unsure"),
        (SURE_FROM - 1e-9, "unsure"),
        (SURE_FROM, "sure"),
        (1.0, "sure"),
    ],
)
def test_a_confidence_stands_for_its_support(confidence: float, support: str) -> None:
    assert 0 < UNSURE_FROM <= SURE_FROM
    assert support_at(confidence) == support


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


def test_a_word_without_a_match_of_its_own_is_no_unknown_name() -> None:
    assert look_for_names(Query("What did Merkel say?", "en"), {}, [MUSK]) == Names()


def test_the_first_word_of_a_sentence_is_no_name() -> None:
    assert _unknown("Please tell me. Honestly, why?") == ()


def test_a_short_word_is_no_name() -> None:
    assert _unknown("What did the EU say?") == ()


def test_a_title_case_question_has_no_names() -> None:
    assert _unknown("What Did The Chancellor Say About It Yesterday?") == ()


def test_a_single_german_noun_is_no_name() -> None:
    assert _unknown("Wann hat die Regierung den Haushalt beschlossen?", language="de") == ()


def test_two_german_nouns_side_by_side_are_a_name() -> None:
    assert _unknown("Was sagte Angela Merkel dazu?", language="de") == ("Angela", "Merkel")


def test_german_nouns_with_a_comma_between_are_no_name() -> None:
    assert _unknown("Was kosten dort Brot, Käse und Wein?", language="de") == ()


def _look(question: str, *sources: Source, language: str = "en") -> Names:
    """What is unknown of a question when no word of it matches anything."""
    places = {Span(*word.span()): 0.0 for word in WORD.finditer(question)}
    return look_for_names(Query(question, language), places, [MUSK], sources)


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
