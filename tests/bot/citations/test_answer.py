import pytest

from bot.citations.answer import Answer, Citation, Statement
from index.question.query import Query
from index.text.articles import Source, Span
from index.text.passages import Passage

PASSAGE = Passage(
    Source("a.txt", "a.txt"), "Musk phoned Putin. Peskow denied it.", 7, (Span(7, 25), Span(26, 43))
)
CALL, DENIAL = (Citation(PASSAGE, span) for span in PASSAGE.sentences)
QUERY = Query("Did Musk phone Putin?", "en")


def test_a_citation_quotes_its_passage_word_for_word() -> None:
    assert (CALL.quote, DENIAL.quote) == ("Musk phoned Putin.", "Peskow denied it.")


def test_a_citation_has_the_source_of_its_passage() -> None:
    assert CALL.source == Source("a.txt", "a.txt")


@pytest.mark.parametrize("span", [Span(6, 25), Span(26, 44), Span(25, 25), Span(0, 5)])
def test_a_citation_cannot_be_built_outside_its_passage(span: Span) -> None:
    with pytest.raises(ValueError, match=r"is outside passage 'a\.txt@7'"):
        Citation(PASSAGE, span)


@pytest.mark.parametrize("numbers", [(), (1,), (2,), (1, 2, 3), (0, 1, 2)])
def test_the_numbers_of_an_answer_are_those_of_its_citations(numbers: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="do not match 2 citations"):
        Answer(QUERY, statements=(Statement("Yes.", numbers),), citations=(CALL, DENIAL))


def test_one_statement_may_have_several_numbers() -> None:
    answer = Answer(QUERY, statements=(Statement("It is disputed.", (1, 2)),), citations=(CALL, DENIAL))
    assert answer.text == "It is disputed. [1] [2]"


def test_a_refusal_cannot_have_numbers() -> None:
    with pytest.raises(ValueError, match="do not match 0 citations"):
        Answer(QUERY, statements=(Statement("Yes.", (1,)),), refusal="Nobody says.")


def test_an_answer_cannot_cite_and_refuse() -> None:
    with pytest.raises(ValueError, match="either cites, lists articles or refuses"):
        Answer(QUERY, statements=(Statement("Yes.", (1,)),), citations=(CALL,), refusal="Nobody says.")


def test_an_answer_cannot_say_nothing() -> None:
    with pytest.raises(ValueError, match="either cites, lists articles or refuses"):
        Answer(QUERY)


def test_an_answer_that_cites_is_not_refused() -> None:
    answer = Answer(
        QUERY,
        statements=(Statement(CALL.quote, (1,)), Statement(DENIAL.quote, (2,))),
        citations=(CALL, DENIAL),
    )
    assert not answer.refused
    assert answer.text == "Musk phoned Putin. [1]\nPeskow denied it. [2]"


SAID = (Statement(CALL.quote, (1,)),)


def test_an_opening_stands_before_the_statements_without_a_number() -> None:
    answer = Answer(QUERY, statements=SAID, citations=(CALL,), opening="It may not be [1] this:", unsure=True)
    assert answer.text == "It may not be ［1］ this:\nMusk phoned Putin. [1]"


def test_an_answer_is_sure_unsure_or_none() -> None:
    sure = Answer(QUERY, statements=SAID, citations=(CALL,))
    unsure = Answer(QUERY, statements=SAID, citations=(CALL,), opening="Perhaps:", unsure=True)
    assert [one.support for one in (sure, unsure, Answer(QUERY, refusal="No."))] == ["sure", "unsure", "none"]


def test_an_unsure_answer_says_that_it_is() -> None:
    with pytest.raises(ValueError, match="opens by saying so"):
        Answer(QUERY, statements=SAID, citations=(CALL,), unsure=True)


def test_no_verdict_is_said_when_unsure() -> None:
    with pytest.raises(ValueError, match="neither yes nor no"):
        Answer(QUERY, statements=SAID, citations=(CALL,), opening="Perhaps:", unsure=True, verdict="yes")


def test_a_refusal_has_no_opening() -> None:
    with pytest.raises(ValueError, match="a refusal says by itself"):
        Answer(QUERY, refusal="Nobody says.", opening="Perhaps:")


def test_the_text_of_a_refusal_is_its_message() -> None:
    answer = Answer(QUERY, refusal="Nobody says.")
    assert answer.refused
    assert answer.text == "Nobody says."
