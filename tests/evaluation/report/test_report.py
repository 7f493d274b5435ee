import dataclasses
import re
from pathlib import Path

import pytest
from judged_fakes import run_of
from report_fakes import FELL, PAID, asked, cited, scored, small_run
from report_pages import page_of

from bot.citations.answer import Statement
from evaluation.questions import Question
from evaluation.report.entries import make_entries
from evaluation.report.glance import make_glance
from evaluation.report.outcomes import Outcome, outcome
from evaluation.report.page import write_report


def test_every_outcome_has_its_question() -> None:
    assert [(entry.judged.question.id, entry.outcome) for entry in make_entries(small_run().judged)] == [
        ("fell", Outcome.ANSWERED),
        ("hurt", Outcome.ANSWERED),
        ("repaired", Outcome.ANSWER_MISSED),
        ("closed", Outcome.WRONGLY_REFUSED),
        ("paid", Outcome.RIGHTLY_REFUSED),
        ("paid-twice", Outcome.WRONGLY_ANSWERED),
        ("sails", Outcome.OTHER_ARTICLE),
        ("open", Outcome.UNKNOWN),
    ]


@pytest.mark.parametrize("question", [FELL, PAID])
def test_an_invalid_quote_is_the_gravest_outcome(question: Question) -> None:
    (judged,) = scored(asked(question, cited("crane", "Nobody was hurt.")))
    assert outcome(dataclasses.replace(judged, scores={"quote_validity": 0.5})) is Outcome.INVALID_QUOTE


def test_a_glance_counts_the_good_ones_first() -> None:
    answerable, unanswerable = make_glance(make_entries(small_run().judged))
    assert (answerable.title, list(answerable.tally.items())) == (
        "6 questions that the articles answer",
        [
            (Outcome.ANSWERED, 2),
            (Outcome.WRONGLY_REFUSED, 1),
            (Outcome.ANSWER_MISSED, 1),
            (Outcome.OTHER_ARTICLE, 1),
            (Outcome.UNKNOWN, 1),
        ],
    )
    assert (unanswerable.title, list(unanswerable.tally.items())) == (
        "2 questions that the articles do not answer",
        [(Outcome.RIGHTLY_REFUSED, 1), (Outcome.WRONGLY_ANSWERED, 1)],
    )


def test_an_article_is_linked_at_its_quote() -> None:
    entry = make_entries(small_run().judged)[0]
    assert (
        entry.quotes[0].url
        == "https://example.org/crane#:~:text=crane%20fell%20on%20Tuesday.&text=fell-,on,-Tuesday."
    )


def test_a_quote_stands_in_its_passage() -> None:
    quote = make_entries(small_run().judged)[1].quotes[1]
    assert (quote.number, quote.before, quote.text, quote.after, quote.expected) == (
        2,
        "The crane fell on Tuesday.\n\n",
        "Nobody was hurt.",
        " The harbour stayed closed for two days.",
        True,
    )


def test_words_of_the_answer_are_shown_where_they_are_no_quotes() -> None:
    answered = asked(FELL, cited("crane", "The crane fell on Tuesday."))
    answer = dataclasses.replace(answered.answer, statements=(Statement("On Tuesday.", (1,)),))
    own = dataclasses.replace(answered, answer=answer)
    told = [entry.said for entry in make_entries(scored(answered, own, asked(PAID)))]
    assert told == ["", "On Tuesday. [1]", "The articles do not say."]


def test_the_head_says_what_was_measured_and_when() -> None:
    page = page_of(small_run())
    head = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", page[page.index("<body>") : page.index("<main>")]))
    for told in (
        "questions.jsonl , 8 questions",
        "2026-03-04 05:06 UTC",
        "2 articles in 3 passages",
        "letters",
    ):
        assert told in head


def test_a_run_without_an_index_says_that_questions_bring_their_passages() -> None:
    page = page_of(dataclasses.replace(small_run(), index=None))
    assert "each question brings its own passages" in page


def test_a_run_without_questions_is_a_page_as_well() -> None:
    assert "No question was asked." in page_of(run_of())


def test_the_questions_that_failed_are_named_and_lead_to_their_entries() -> None:
    page = page_of(small_run())
    failed = page[page.index('<section id="failed"') : page.index('<section id="figures"')]
    told = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", failed))
    assert "Wrongly answered 1 question paid-twice Who paid for the last crane?" in told
    assert re.findall(r'href="(#q-\d+)"', failed) == ["#q-6", "#q-4", "#q-3", "#q-7"]


def test_where_nothing_failed_the_report_says_so() -> None:
    page = page_of(run_of(*scored(asked(PAID))))
    failed = page[page.index('<section id="failed"') : page.index('<section id="figures"')]
    assert "<p>None.</p>" in failed


def test_the_report_is_written_whole(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    write_report(file, small_run())
    assert file.read_text("utf-8").endswith("</html>")
    assert list(tmp_path.iterdir()) == [file]
