import subprocess
import sys
from typing import Any

import pytest
from beleg_process import ROOT

from benchmarks.answers import measure
from bot.answer import Answer, Citation, Statement
from index.articles import Source, Span
from index.passages import Passage
from index.query import make_query
from index.search import Hit


@pytest.mark.parametrize("module", ["answers", "speed"])
def test_a_benchmark_tells_how_it_is_run(module: str) -> None:
    command = [sys.executable, "-m", f"benchmarks.{module}", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"python -m benchmarks.{module}" in done.stdout


def test_figures_are_those_computed_by_hand() -> None:
    answers = [
        # The right article first; the answer, written with an accent and a full stop, in the second quote.
        (row("a", "Jose Luna."), answer("a", "Nobody was hurt.", "It was José Luna who called.")),
        # The wrong article first, and refused.
        (row("a", "Tuesday"), refusal("b")),
        # Nothing there, and answered.
        (row("", "", answerable=False), answer("b", "The ferry sails.")),
    ]
    assert measure(answers) == {
        "hit@1": 1 / 2,
        "answer_in_quotes@1": 0 / 2,
        "answer_in_quotes@3": 1 / 2,
        "quote_chars_mean": len("Nobody was hurt."),
        "false_refusal_rate": 1 / 2,
        "refusal_rate": 0 / 1,
    }


def test_answers_of_yes_or_no_are_not_looked_for_in_quotes() -> None:
    assert measure([(row("a", "Yes"), answer("a", "Yes, it sails."))]) == {
        "hit@1": 1.0,
        "quote_chars_mean": len("Yes, it sails."),
        "false_refusal_rate": 0.0,
    }


def row(article_id: str, gold: str, *, answerable: bool = True) -> dict[str, Any]:
    return {
        "id": "q",
        "user_input": "Who called?",
        "answerable": answerable,
        "reference_answers": [gold],
        "reference_context_ids": [article_id],
    }


def answer(article_id: str, *quotes: str) -> Answer:
    """Each quote cited on its own, from one passage."""
    source = passage(article_id, " ".join(quotes))
    spans = [Span(source.text.index(quote), source.text.index(quote) + len(quote)) for quote in quotes]
    return Answer(
        make_query("Who called?"),
        tuple(Statement(quote, (number,)) for number, quote in enumerate(quotes, start=1)),
        tuple(Citation(source, span) for span in spans),
        hits=(Hit(source, 0.9),),
    )


def refusal(article_id: str) -> Answer:
    hits = (Hit(passage(article_id, "The ferry sails."), 0.4),)
    return Answer(make_query("Who called?"), refusal="The articles do not say.", hits=hits)


def passage(article_id: str, text: str) -> Passage:
    return Passage(Source(article_id, f"{article_id}.txt"), text, 0, (Span(0, len(text)),))
