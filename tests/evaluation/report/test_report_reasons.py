"""What the report says about a question that went wrong or does not count."""

import dataclasses
from pathlib import Path

import pytest
from report_fakes import (
    CLOSED,
    FELL,
    HURT,
    OPEN,
    PAID,
    REPAIRED,
    SAILS,
    SOURCES,
    asked,
    cited,
    scored,
    small_run,
)

from bot.citations.answer import Citation
from evaluation.answered import Answered, Judged
from evaluation.questions import GivenPassage, Question
from evaluation.report.outcomes import Outcome
from evaluation.report.outcomes import outcome as outcome_of
from evaluation.report.page import write_report
from evaluation.report.reasons import reasons
from index.errors import BelegError
from index.text.articles import Span
from index.text.passages import Passage


def why(answered: Answered) -> list[tuple[str, str]]:
    """The reasons as a reader sees them, each with its mood."""
    return [(reason.mood, reason.text.striptags()) for reason in reasons(*scored(answered))]


def test_an_answer_in_the_first_quote_is_told() -> None:
    assert why(asked(FELL, cited("crane", "The crane fell on Tuesday."))) == [
        ("good", "The first quote has “Tuesday”."),
        ("good", "The article found first, “crane”, is an expected one."),
        ("good", "The quote stands in the article word for word."),
        ("good", "Quotes from an expected article: 1 of 1."),
    ]


def test_an_answer_in_the_second_quote_is_told() -> None:
    answered = asked(HURT, cited("ferry", "Die Fähre fährt wieder."), cited("crane", "Nobody was hurt."))
    assert why(answered)[0] == ("good", "Not the first quote but the second has “Nobody”.")
    assert why(answered)[-1] == ("neutral", "Quotes from an expected article: 1 of 2.")


@pytest.mark.parametrize(
    ("question", "outcome", "reason"),
    [
        (
            FELL,
            Outcome.ANSWERED_UNSURE,
            ("neutral", "Answered as unsure although the articles answer it (confidence 20%)."),
        ),
        (
            PAID,
            Outcome.RIGHTLY_UNSURE,
            (
                "good",
                "Answered as unsure, as the articles do not answer it (confidence 20%): "
                "neither a sure error nor a refusal.",
            ),
        ),
    ],
)
def test_an_unsure_answer_is_told(question: Question, outcome: Outcome, reason: tuple[str, str]) -> None:
    answered = asked(question, cited("crane", "The crane fell on Tuesday."), confidence=0.2)
    doubted = dataclasses.replace(answered.answer, opening="Perhaps:", unsure=True)
    answered = dataclasses.replace(answered, answer=doubted)
    (judged,) = scored(answered)
    assert outcome_of(judged) == outcome
    assert why(answered)[0] == reason


@pytest.mark.parametrize(
    ("quotes", "told"),
    [(1, "The only quote has not"), (2, "Neither quote has"), (3, "None of the first three quotes has")],
)
def test_a_missed_answer_is_told(quotes: int, told: str) -> None:
    others = ("The crane fell", "Nobody was hurt.", "The harbour stayed")
    answered = asked(REPAIRED, *(cited("crane", quote) for quote in others[:quotes]))
    assert why(answered) == [
        ("bad", f"{told} “Mittwoch” or “am Mittwoch”."),
        ("bad", "The expected article “ferry” is at rank 2, not first."),
        ("good", "The quote stands in the article word for word.")
        if quotes == 1
        else ("good", f"All {quotes} quotes stand in the article word for word."),
        ("bad", f"Quotes from an expected article: 0 of {quotes}."),
        ("bad", f"Quotes of what was expected to be quoted: 0 of {quotes}."),
    ]


def test_a_quote_that_is_too_long_is_told() -> None:
    text = "One. Two. It was Tuesday."
    passage = Passage(SOURCES["crane"], text, 0, (Span(0, 4), Span(5, 9), Span(10, 25)))
    assert why(asked(FELL, Citation(passage, Span(0, 25))))[0] == (
        "bad",
        "A quote has “Tuesday”, but is a whole passage: too long to count as a quote.",
    )


def test_a_false_refusal_is_told() -> None:
    assert why(asked(CLOSED, ranking=("ferry",), confidence=0.3)) == [
        ("bad", "Refused although the articles answer it (confidence 30%): counts as a false refusal."),
        ("bad", "A refusal has no quote with “two days”: counts as a miss."),
        ("bad", "Of the 1 article found, none is an expected one (“crane”)."),
    ]


def test_a_right_refusal_is_told() -> None:
    assert why(asked(PAID, confidence=0.1)) == [
        ("good", "Refused, as the articles do not answer it (confidence 10%).")
    ]


def test_an_answer_where_there_is_none_is_told() -> None:
    assert why(asked(PAID, cited("crane", "Nobody was hurt."))) == [
        (
            "bad",
            "Answered although the articles do not answer it (confidence 80%): "
            "counts against the refusal rate.",
        ),
        ("good", "The quote stands in the article word for word."),
    ]


def test_yes_and_no_are_told_not_to_count() -> None:
    assert why(asked(SAILS, cited("ferry", "Die Fähre fährt wieder.")))[0] == (
        "neutral",
        "Yes or no stands in no quote: not counted where the quotes are searched for the answer.",
    )


def test_an_expected_answer_without_words_is_told_not_to_count() -> None:
    question = dataclasses.replace(FELL, answers=("?!", "…"))
    assert why(asked(question, cited("crane", "Nobody was hurt.")))[0] == (
        "neutral",
        "The expected answer has neither letters nor digits: "
        "not counted where the quotes are searched for the answer.",
    )


def test_passages_of_its_own_are_told() -> None:
    question = dataclasses.replace(OPEN, given=(GivenPassage("crane", "The crane fell."),))
    assert why(asked(question, cited("crane", "Nobody was hurt.")))[0] == (
        "neutral",
        "Answered from the 1 passage that the question brings along, alone.",
    )


def test_some_of_several_articles_are_told() -> None:
    question = dataclasses.replace(FELL, gold_articles=("crane", "x", "y"))
    assert ("neutral", "Found are 1 of 3 expected articles.") in why(
        asked(question, cited("crane", "The crane fell on Tuesday."))
    )


def test_many_expected_answers_are_counted() -> None:
    question = dataclasses.replace(FELL, answers=("A1", "B2", "C3", "D4", "E5"))
    assert why(asked(question, cited("crane", "Nobody was hurt.")))[0] == (
        "bad",
        "The only quote has not “A1” or “B2” or “C3” or 2 more.",
    )


def test_invented_and_misattributed_quotes_are_counted() -> None:
    citations = [cited("crane", quote) for quote in ("The crane fell", "Nobody was hurt.", "The harbour")]
    answered = asked(PAID, *citations)
    scores = {"quote_validity": 1 / 3, "misattributed": 1 / 3, "fabricated": 1 / 3}
    assert [reason.text for reason in reasons(Judged(answered, scores))][1:] == [
        "1 of 3 quotes misattributed: the words stand elsewhere, or in another article.",
        "1 of 3 quotes fabricated: the words stand in no article.",
    ]


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(BelegError, match=r"^The report '.*' cannot be written \("):
        write_report(tmp_path, small_run())
