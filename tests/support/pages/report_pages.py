"""Pages of a report, and what is read from them."""

import dataclasses
from datetime import UTC, datetime

from evaluation.compare import Difference, RunComparison
from evaluation.measure import EvaluationRun
from evaluation.report.page import render_report
from evaluation.texts.run_texts import ENGLISH, RunTexts

MADE = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)


def page_of(run: EvaluationRun, comparison: RunComparison | None = None, texts: RunTexts = ENGLISH) -> str:
    return render_report(run, comparison=comparison, made=MADE, texts=texts)


def compared(**fields: object) -> RunComparison:
    same = RunComparison(
        old_set="questions.jsonl",
        old_version="0.1.0",
        old_commit="0123456789abcdef",
        same_set=True,
        shared=8,
        changed=(),
        only_new=(),
        only_old=(),
        setup=(),
        metrics={
            "hit@1": Difference(0.6, 0.8, 0.2, 0.05, 0.4, 0.01, 5, won=("repaired",), lost=("sails",)),
            "false_refusal_rate": Difference(0.1, 0.2, 0.1, 0.01, 0.2, 0.0004, 6),
            "mrr@10": Difference(0.9, 0.91, 0.01, -0.1, 0.1, 0.7, 5),
            "token_f1": Difference(0.5, 0.5, 0.0, 0.0, 0.0, 1.0, 5),
        },
    )
    return dataclasses.replace(same, **fields)  # type: ignore[arg-type]  # each test passes fields by name
