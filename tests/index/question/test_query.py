import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import QuestionError
from index.question.query import MAX_QUESTION_CHARACTERS, Filters, Query, content_words, make_query


@pytest.mark.parametrize("question", ["", "   ", "\n\t\u00a0"])
def test_a_blank_question_is_refused_with_an_example(question: str) -> None:
    with pytest.raises(QuestionError, match=r"The question is blank: ask something, for example"):
        make_query(question)


def test_the_longest_question_is_taken() -> None:
    assert make_query("a" * MAX_QUESTION_CHARACTERS).text == "a" * MAX_QUESTION_CHARACTERS


def test_a_question_one_character_longer_is_refused() -> None:
    with pytest.raises(QuestionError, match=r"The question has 4,097 characters, more than 4,096"):
        make_query("a" * (MAX_QUESTION_CHARACTERS + 1))


def test_white_space_around_a_question_does_not_count() -> None:
    assert make_query(" " * 5000 + "Why?\n").text == "Why?"


def test_half_of_a_character_pair_becomes_a_question_mark() -> None:
    assert make_query("Who \ud83d said it").text == "Who ? said it"


@given(st.text(max_size=60))
def test_what_a_query_holds_can_be_written_as_utf8(question: str) -> None:
    try:
        text = make_query(question).text
    except QuestionError:
        assert not question.strip()
    else:
        assert text.encode().decode() == text == text.strip() != ""


def test_a_query_without_filters_has_open_ones() -> None:
    assert make_query("Did the Kremlin deny it?").filters == Filters(None, None, None, None)


def test_a_query_keeps_its_filters() -> None:
    assert make_query("Why?", filters=Filters(outlet="BBC")).filters == Filters(outlet="BBC")


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Hat der Kreml das dementiert?"),
        ("en", "Did the Kremlin deny it?"),
        ("es", "¿Qué dijo el portavoz del gobierno sobre las reuniones?"),
        ("fr", "Qui l'a dit ?"),
        ("it", "Quando è stato inaugurato il porto?"),
        ("ja", "港はいつ開かれましたか"),
        ("ru", "Что сообщил представитель Кремля?"),
        ("tr", "Kremlin haberi yalanladı mı?"),
    ],
)
def test_the_language_of_a_question_is_told(language: str, question: str) -> None:
    assert make_query(question).language == language


def test_the_context_is_read_before_the_question() -> None:
    query = Query("And Beijing?", "en", context=("Does Musk talk to Putin?", "Did Moscow deny it?"))
    assert query.search_text == "Does Musk talk to Putin? Did Moscow deny it? And Beijing?"


def test_a_question_without_context_is_searched_as_it_is() -> None:
    assert make_query("And Beijing?").search_text == "And Beijing?"


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Did the Kremlin deny it?", "en", ["Kremlin", "deny"]),
        ("Who said that?", "en", []),
        ("Und was sagt Moskau dazu?", "de", ["Moskau"]),
        ("¿Quién lo encontró?", "es", ["encontró"]),
        ("Hvem tok Kreml-brevet?", "xx", ["Hvem", "tok", "Kreml-brevet"]),
        ("???", "en", []),
    ],
)
def test_the_content_words_of_a_question_are_those_that_are_no_stopwords(
    text: str, language: str, words: list[str]
) -> None:
    assert [text[slice(*span)] for span in content_words(text, language)] == words


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("did merkel deny it?", "en"),
        ("did scholz deny it?", "en"),
        ("hat merkel das dementiert?", "de"),
        ("qui l'a dit ?", "fr"),
        ("lo desmintió sánchez?", "es"),
        ("merkel bunu yalanladı mı?", "tr"),
    ],
)
def test_a_few_small_words_are_told_by_their_stopwords(question: str, language: str) -> None:
    assert make_query(question).language == language


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Is Tesla in Grünheide?"),
        ("en", "Who is Angela Merkel?"),
        ("en", "Has Erdoğan visited Berlin?"),
        ("en", "When was Volkswagen in Wolfsburg founded?"),
        ("en", "Where was Gerhard Schröder born?"),
        ("de", "War Selenskyj in Washington?"),
        ("de", "Darf SpaceX in Texas starten?"),
        ("de", "Wo spielt Cristiano Ronaldo?"),
        ("fr", "Que dit Angela Merkel ?"),
        ("fr", "Quand part Ursula von der Leyen ?"),
        ("es", "¿Dónde nació Angela Merkel?"),
        ("tr", "Boris Johnson istifa etti mi?"),
    ],
)
def test_names_do_not_settle_the_language_of_a_question(language: str, question: str) -> None:
    assert make_query(question).language == language
