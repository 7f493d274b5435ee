"""The commands that show how good the answers are: evaluate, feedback."""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from beleg.cli.options import JsonOption
from beleg.settings import read_settings
from beleg.version import __version__

if TYPE_CHECKING:
    from evaluation.gates import Gate, Option
    from evaluation.texts.run_texts import RunTexts


def evaluate(
    questions: Annotated[
        Path,
        typer.Argument(
            metavar="QUESTIONS.jsonl", help="The question set: a JSON object a line; - reads a pipe."
        ),
    ],
    more: Annotated[
        list[Path] | None, typer.Argument(metavar="FOLDER", help="Further folders of --corpus.")
    ] = None,
    corpus: Annotated[
        list[Path] | None,
        typer.Option(metavar="FOLDER", help="Index and ask this folder instead of the current index."),
    ] = None,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE.html", help="Write a page with every question and answer.")
    ] = None,
    save: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="Keep ids, scores and spans, to compare with.")
    ] = None,
    compare: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="Compare with a run that was saved.")
    ] = None,
    fail_under: Annotated[
        list[str] | None,
        typer.Option(metavar="METRIC=VALUE", help="End with status 3 when a metric is lower."),
    ] = None,
    fail_over: Annotated[
        list[str] | None,
        typer.Option(metavar="METRIC=VALUE", help="End with status 3 when a metric is higher."),
    ] = None,
    judge: Annotated[
        bool, typer.Option("--judge", help="Have BELEG_CHAT_MODEL judge faithfulness and relevance too.")
    ] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run of this set that was interrupted.")
    ] = False,
    language: Annotated[
        str | None,
        typer.Option(metavar="CODE", help="What to tell the figures and the report in: de or en."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Ask all questions of a set, and measure how good the answers are.

    A line of the set has the field `question`, and any of these:

    answerable             false if the articles lack the answer
    reference_answers      strings of which one should be quoted
    reference_context_ids  the articles that answer
    history                the questions asked before
    given_contexts         passages to use instead of the index
    reference_statement    the kind of statement expected, such as "denied"
    reference_speakers     names of those who may have made it
    reference_verdict      "yes", "no" or "undecided"

    The field names of RAGAS and similar tools are understood too.
    """
    from beleg.output.as_json import evaluation_json, print_json
    from beleg.quality import evaluating, evaluation_text
    from beleg.quality.commit import current_commit
    from beleg.quality.outputs import check_outputs
    from beleg.terminal.console import complain
    from evaluation.compare import compare_runs, shared_questions
    from evaluation.gates import check_gates
    from evaluation.questions import read_questions
    from evaluation.report.page import write_report
    from evaluation.saved import read_run, save_run
    from index.errors import BelegError

    if more and not corpus:
        raise typer.BadParameter("takes one file; folders come after --corpus", param_hint="QUESTIONS")
    under, over = (
        _gates("--fail-under", fail_under, judge=judge),
        _gates("--fail-over", fail_over, judge=judge),
    )
    gates = (*under, *over)
    texts = _texts(language)
    question_set = read_questions(questions)
    if old := read_run(compare) if compare else None:
        shared_questions(question_set.questions, old, set_name=question_set.name)  # raises before asking
    settings, folders = read_settings(), [*(corpus or ()), *(more or ())]
    asked = evaluating.asked_folders(settings, question_set, folders)
    check_outputs(questions=questions, save=save, report=report, compare=compare, folders=asked)
    commit = current_commit()
    evaluation, comparison, unwritten = None, None, None
    try:
        with evaluating.run_evaluation(
            settings, question_set, corpora=folders, judge=judge, resume=resume
        ) as evaluation:
            comparison = compare_runs(evaluation.run, old) if old else None
            if save:
                save_run(save, evaluation.run, version=__version__, commit=commit)
            if report:
                write_report(report, evaluation.run, comparison=comparison, texts=texts)
    except BelegError as error:
        if evaluation is None:
            raise
        unwritten = error  # the results are still printed
    assert evaluation
    run = evaluation.run
    if as_json:
        told = {"error": unwritten.problem, "remedy": unwritten.remedy} if unwritten else {}
        values = evaluation_json(run, comparison, stale=evaluation.stale, gates=gates, commit=commit)
        print_json({**values, **told})
    else:
        evaluation_text.print_run(run, texts)
        if comparison:
            evaluation_text.print_comparison(comparison, texts)
    if unwritten:
        complain(str(unwritten))
        raise typer.Exit(1)
    if failures := check_gates(gates, {**run.metrics, **run.judge_metrics}):
        for failure in failures:
            complain(str(failure))
        raise typer.Exit(3)


def feedback(
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Print a question set for `beleg evaluate`: a JSON object a line.")
    ] = False,
) -> None:
    """Print what readers think of answers, their 👍 and 👎."""
    from beleg import feedback as readers
    from beleg import wiring

    with closing(wiring.memory(read_settings())) as memory:
        rated = list(memory.feedback.rated())
    if jsonl:
        readers.print_question_set(rated)
    else:
        readers.print_feedback(rated)


def _texts(language: str | None) -> "RunTexts":
    """The texts in the chosen language, else in the terminal's where it is supported, else in English."""
    from beleg.terminal.texts import terminal_language
    from evaluation.texts.run_texts import ENGLISH, LANGUAGES, run_texts_in
    from index.reading.fields.languages import normalize_language

    code = normalize_language(language) if language is not None else terminal_language()
    for known in LANGUAGES:
        if code == known:
            return run_texts_in(known)
    if language is None:
        return ENGLISH
    raise typer.BadParameter(
        f"{language!r}: figures can be read in German (de) and English (en)", param_hint="--language"
    )


def _gates(option: "Option", texts: list[str] | None, *, judge: bool) -> "tuple[Gate, ...]":
    from evaluation.gates import parse_gate
    from evaluation.measure import JUDGE_METRICS

    try:
        gates = tuple(parse_gate(text, option) for text in texts or ())
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint=option) from None
    for gate in gates:
        if gate.metric in JUDGE_METRICS and not judge:
            raise typer.BadParameter(f"{gate.metric} needs --judge", param_hint=option)
    return gates
