"""Where sources differ, a chat model's answer says so too, whatever the model wrote."""

from datetime import date

import pytest
from chat_fakes import answered, answerer, claim, found, hit, reply
from chat_server import ChatServer

from bot.citations.answer import MAX_CITATIONS, Answer, Disagreement
from index.question.query import Query

QUESTION = "What is said of the meeting at the hotel?"
DENIAL = "The minister Tobias Ferrand denied that he met executives of Brackwater Minerals at the hotel."
CONFIRMATION = (
    "The government confirmed that Tobias Ferrand met executives of Brackwater Minerals at the hotel."
)
BEACH = "The hotel has a beach of its own."
APRIL = hit("april", CONFIRMATION, score=0.80, published=date(2023, 4, 11), language="en")
MARCH = hit("march", DENIAL, score=0.79, published=date(2023, 3, 28), language="en")
HOTEL = hit("hotel", BEACH, score=0.6, language="en")


def _answered(*claims: dict[str, object]) -> Answer:
    return answered(reply(*claims), APRIL, MARCH, HOTEL, question=QUESTION)


@pytest.mark.parametrize(
    ("quotes", "text", "older_first"),
    [
        ([CONFIRMATION, DENIAL], "He did. [1] [2]\nThe sources differ on this. [2] [1]", (2, 1)),
        ([DENIAL, CONFIRMATION], "He did. [1] [2]\nThe sources differ on this. [1] [2]", (1, 2)),
        ([CONFIRMATION], "He did. [1]\nThe sources differ on this. [2] [1]", (2, 1)),
        ([DENIAL], "He did. [1]\nThe sources differ on this. [1] [2]", (1, 2)),
    ],
)
def test_both_sides_are_cited_the_older_first(
    quotes: list[str], text: str, older_first: tuple[int, int]
) -> None:
    answer = _answered(claim("He did.", *quotes))
    assert answer.text == text
    assert answer.disagreements == (Disagreement("statement", older_first),)
    assert {one.quote for one in answer.citations} == {CONFIRMATION, DENIAL}


def test_an_answer_on_something_else_has_nothing_to_weigh() -> None:
    answer = _answered(claim("It has a beach.", BEACH))
    assert (answer.text, answer.disagreements) == ("It has a beach. [1]", ())


def test_figures_that_only_the_model_quotes_are_compared() -> None:
    """They are ranked too low to be quoted without a model."""
    first = hit("first", "The ferry Malsund had 121 passengers on board, police said.", language="en")
    second = hit(
        "second", "Police said the ferry Malsund had 140 passengers on board.", score=0.5, language="en"
    )
    said = reply(claim("Accounts vary.", *(one.passage.text for one in (first, second))))
    answer = answered(said, first, second, question="How many passengers were on board the ferry?")
    assert answer.disagreements == (Disagreement("figure", (1, 2)),)
    assert answer.text.endswith("\nThe sources differ on this. [1] [2]")


def test_without_room_for_the_other_side_the_answer_stays_as_it_is() -> None:
    others = [hit(f"o{n}", f"Guests saw minister number {n} arrive.", language="en") for n in range(4)]
    said = reply(claim("He did.", CONFIRMATION, *(one.passage.text for one in others)))
    answer = answered(said, APRIL, MARCH, *others, question=QUESTION)
    assert (len(answer.citations), answer.disagreements) == (MAX_CITATIONS, ())


def test_the_text_so_far_only_grows() -> None:
    texts: list[str] = []
    with ChatServer(lambda asked: reply(claim("He did.", CONFIRMATION))) as server:
        answer = answerer(server).answer(Query(QUESTION, "en"), found(APRIL, MARCH), on_text=texts.append)
    assert texts == ["He did. [1]"]
    assert answer.text.startswith(texts[-1])
    assert answer.text != texts[-1]
