"""Outlets that an unknown name may be meant to be."""

from datetime import date

import pytest

from bot.assistant import Assistant
from index.question.near_outlets import near_outlets, with_near_outlets
from index.question.query import Filters, make_query

OUTLETS = (
    "The Northgate Ledger",
    "Le Quotidien du Pont",
    "Brückenblick",
    "Nachrichtenbüro NBO",
    "Kaltenrieder Tagblatt",
    "Lindenstädter Tagblatt",
    "El Correo de la Ría",
    "Köprü Postası",
)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Northgate Leger", ("The Northgate Ledger",)),
        ("ledger", ("The Northgate Ledger",)),
        ("Bruckenblick", ("Brückenblick",)),
        ("Brückenblick Online", ("Brückenblick",)),
        ("NBO", ("Nachrichtenbüro NBO",)),
        ("Tagblatt", ("Kaltenrieder Tagblatt", "Lindenstädter Tagblatt")),
        ("Koprü Postasi", ("Köprü Postası",)),
        ("Quotidien", ("Le Quotidien du Pont",)),
    ],
)
def test_an_outlet_is_near_by_its_spelling_or_a_part_of_it(name: str, near: tuple[str, ...]) -> None:
    assert near_outlets(name, OUTLETS) == near


@pytest.mark.parametrize("name", ["Le Monde", "The Times", "El País", "Spiegel", "BBC", "???", "Zeitung"])
def test_an_article_in_the_name_makes_none_near(name: str) -> None:
    assert near_outlets(name, OUTLETS) == ()


def test_case_makes_no_outlet_unknown() -> None:
    def noted(outlet: str) -> tuple[str, ...] | None:
        query = make_query("Who denied it?", filters=Filters(outlet=outlet))
        return with_near_outlets(query, OUTLETS).near_outlets

    assert noted("the NORTHGATE ledger") is None
    assert noted("Ledger") == ("The Northgate Ledger",)
    assert noted("Spiegel") == ()


@pytest.mark.parametrize(
    ("question", "refusal"),
    [
        ("Wer dementierte?", "Von Northgate Leger gibt es keinen Artikel. Meinten Sie The Northgate Ledger?"),
        ("Who denied it?", "No article is from Northgate Leger. Did you mean The Northgate Ledger?"),
    ],
)
def test_a_question_to_an_unknown_outlet_is_told_the_one_that_may_be_meant(
    sample_assistant: Assistant, question: str, refusal: str
) -> None:
    answer = sample_assistant.ask(question, filters=Filters(outlet="Northgate Leger"))
    assert answer.refusal.startswith(refusal)


def test_a_known_outlet_without_articles_of_that_time_is_not_unknown(sample_assistant: Assistant) -> None:
    filters = Filters(outlet="The Northgate Ledger", since=date(2031, 1, 1))
    assert (
        "No article passes these filters." in sample_assistant.ask("Who denied it?", filters=filters).refusal
    )
