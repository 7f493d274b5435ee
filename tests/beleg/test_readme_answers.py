"""Questions such as the README shows are answered well."""

from datetime import date

from bot.assistant import Assistant
from bot.conversation import turn
from index.question.query import Filters


def test_who_denied_in_one_outlet_since_a_day_is_surely_answered(sample_assistant: Assistant) -> None:
    filters = Filters(since=date(2024, 10, 1), outlet="The Northgate Ledger", language="en")
    answer = sample_assistant.ask("Wer dementierte?", filters=filters)
    assert answer.support == "sure"
    assert answer.citations[0].quote.startswith("The Kremlin denied the story, with Dmitri Peskov")
    assert {citation.source.outlet for citation in answer.citations} == {"The Northgate Ledger"}


def test_who_denied_within_a_conversation_is_about_what_was_asked_before(sample_assistant: Assistant) -> None:
    before = sample_assistant.ask("Wer gewann die Schacholympiade von 1986?")
    assert sample_assistant.ask("Wer dementierte?", earlier=[turn(before)]).support != "sure"


def test_two_elections_asked_for_at_once_are_each_answered(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Who won in Tarvenia, and who in Tamsin?")
    first, second, *_ = (citation.quote for citation in answer.citations)
    assert "Ilana Dorvesk" in first
    assert "Orla Whitcombe" in second


def test_the_shown_denial_is_quoted_from_a_german_article(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Did the Kremlin deny it?", filters=Filters(language="de"))
    assert answer.verdict == "yes"
    assert answer.citations[0].speaker == "Dmitri Peskow"


def test_two_outlets_that_are_asked_to_agree_are_both_quoted(sample_assistant: Assistant) -> None:
    question = "Do the Northgate Ledger and Le Quotidien du Pont agree on the number of dead?"
    answer = sample_assistant.ask(question)
    said = {citation.source.outlet: citation.quote for citation in reversed(answer.citations)}
    assert "quatorze morts" in said["Le Quotidien du Pont"]
    assert "Seventeen people died" in said["The Northgate Ledger"]


def test_two_outlets_are_both_quoted_on_another_matter_and_in_another_language(
    sample_assistant: Assistant,
) -> None:
    question = (
        "Nennen der Northgate Ledger und Le Quotidien du Pont dieselbe Ursache für den Brückeneinsturz?"
    )
    answer = sample_assistant.ask(question)
    assert {"The Northgate Ledger", "Le Quotidien du Pont"} <= {
        citation.source.outlet for citation in answer.citations
    }
