"""The commands. What they do is in the packages below; here it is called, and told to a person or script.

Heavy imports stand inside the commands, so that `--help` and `--version` answer at once.
"""

import time
from contextlib import closing, nullcontext
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from beleg import __version__
from beleg.endings import told
from beleg.settings import read_settings
from index.errors import BelegError, SettingError
from index.query import Filters

if TYPE_CHECKING:
    from evaluation.gates import Gate, Option

app = typer.Typer(
    help="Ask questions of a folder of news articles. Every answer is a verbatim, numbered quote.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]
Since = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="Only articles published on that day or later."),
]
Until = Annotated[
    datetime | None,
    typer.Option(
        formats=["%Y-%m-%d"], metavar="DATE", help="Only articles published on that day or earlier."
    ),
]
Outlet = Annotated[str | None, typer.Option(metavar="NAME", help="Only articles of that outlet.")]
Language = Annotated[
    str | None, typer.Option(metavar="CODE", help="Only articles in that language, such as de or en.")
]


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"beleg {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_show_version, help="Print the version.")
    ] = False,
) -> None:
    """Ask questions of a folder of news articles. Every answer is a verbatim, numbered quote."""


@app.command()
@told
def index(
    folder: Annotated[Path | None, typer.Argument(help="The folder of articles, else BELEG_CORPUS.")] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Make everything anew, also from another folder.")
    ] = False,
    rollback: Annotated[bool, typer.Option("--rollback", help="Go back to the generation before.")] = False,
    purge: Annotated[
        bool,
        typer.Option("--purge", help="Delete the generations before, and what evaluations keep in .beleg."),
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing unless something changed.")] = False,
    as_json: Json = False,
) -> None:
    """Bring the index up to date with a corpus folder."""
    from beleg import indexing

    if rollback and (folder or full):
        raise typer.BadParameter("goes with neither a folder nor --full", param_hint="--rollback")
    settings = read_settings()
    report = (
        indexing.roll_back(settings)
        if rollback
        else indexing.bring_up_to_date(settings, folder or settings.beleg_corpus, full=full)
    )
    if purge:
        indexing.purge(settings)
    indexing.print_report(report, quiet=quiet, as_json=as_json)


@app.command()
@told
def ask(
    question: str,
    since: Since = None,
    until: Until = None,
    outlet: Outlet = None,
    language: Language = None,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Print the answer as Markdown, to paste.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Answer a question with quotes, each with its source."""
    started = time.monotonic()
    from beleg import as_text, wiring
    from beleg.as_json import answer_json, print_json
    from beleg.console import clean, tell
    from bot.render import to_markdown
    from index.generations import current
    from index.query import make_query

    settings, filters = read_settings(), _filters(since, until, outlet, language)
    make_query(question)  # a question that cannot be asked is told before anything is loaded
    assistant = wiring.assistant(settings, tell)
    waiting = settings.beleg_chat_model and not (as_json or markdown)  # without a model there is no wait
    with as_text.shown_meanwhile() if waiting else nullcontext() as on_text:
        answer = assistant.ask(question, filters=filters, on_text=on_text)
    stale = wiring.stale(current(settings.beleg_index))
    warnings = [_STALE] if stale else []
    for line in (*answer.warnings, *warnings):
        tell(line)
    if as_json:
        print_json(answer_json(answer, stale=stale, seconds=time.monotonic() - started, warnings=warnings))
    elif markdown:
        print(clean(to_markdown(answer)))
    else:
        as_text.print_answer(answer)


@app.command()
@told
def chat(since: Since = None, until: Until = None, outlet: Outlet = None, language: Language = None) -> None:
    """Answer questions one after the other, each in the light of those before."""
    from beleg import chatting, wiring
    from beleg.console import tell
    from index.generations import current

    settings, filters = read_settings(), _filters(since, until, outlet, language)
    assistant = wiring.assistant(settings, tell)
    if wiring.stale(current(settings.beleg_index)):
        tell(_STALE)
    chatting.run(assistant, filters=filters)


@app.command()
@told
def search(
    query: str,
    k: Annotated[int, typer.Option("-k", min=1, max=1000, metavar="N", help="How many passages.")] = 10,
    since: Since = None,
    until: Until = None,
    outlet: Outlet = None,
    language: Language = None,
    as_json: Json = False,
) -> None:
    """Rank the passages that fit, without an answer."""
    started = time.monotonic()
    from beleg import as_text, wiring
    from beleg.as_json import print_json, search_json
    from beleg.console import tell
    from index.generations import current
    from index.query import make_query

    settings, filters = read_settings(), _filters(since, until, outlet, language)
    make_query(query)
    hits = wiring.assistant(settings, tell, answers=False).search(query, k=k, filters=filters)
    stale = wiring.stale(current(settings.beleg_index))
    if stale:
        tell(_STALE)
    if as_json:
        print_json(search_json(query, filters, hits, stale=stale, seconds=time.monotonic() - started))
    else:
        as_text.print_hits(hits)


@app.command()
@told
def show(article_id: str, as_json: Json = False) -> None:
    """Print a stored article, whose text all offsets count."""
    from beleg import as_text
    from beleg.as_json import article_json, print_json
    from index.generations import open_current

    with open_current(read_settings().beleg_index) as generation:
        article = generation.store.article(article_id)
    if article is None:
        raise BelegError(f"The index has no article {article_id!r}", "take an id as `beleg search` prints it")
    if as_json:
        print_json(article_json(article))
    else:
        as_text.print_article(article)


@app.command()
@told
def status(as_json: Json = False) -> None:
    """Tell what is indexed, how fresh, with which model, and what is wrong."""
    from beleg import status as about

    value = about.read_status(read_settings())
    about.print_status(value, as_json=as_json)


@app.command()
@told
def evaluate(
    questions: Annotated[
        Path, typer.Argument(metavar="QUESTIONS.jsonl", help="The question set: a JSON object a line.")
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
    as_json: Json = False,
) -> None:
    """Ask all questions of a set, and measure how good the answers are."""
    from beleg import evaluating, evaluation_text
    from beleg.as_json import evaluation_json, print_json
    from beleg.commit import current_commit
    from beleg.console import complain
    from beleg.outputs import check_outputs
    from evaluation.compare import compare_runs, shared_questions
    from evaluation.gates import check_gates
    from evaluation.questions import read_questions
    from evaluation.report import write_report
    from evaluation.saved import read_run, save_run

    if more and not corpus:
        raise typer.BadParameter("takes one file; folders come after --corpus", param_hint="QUESTIONS")
    under, over = (
        _gates("--fail-under", fail_under, judge=judge),
        _gates("--fail-over", fail_over, judge=judge),
    )
    gates = (*under, *over)
    question_set = read_questions(questions)
    if old := read_run(compare) if compare else None:
        shared_questions(question_set.questions, old, set_name=question_set.name)  # else told at once
    settings, folders = read_settings(), [*(corpus or ()), *(more or ())]
    asked = evaluating.asked_folders(settings, question_set, folders)
    check_outputs(questions=questions, save=save, report=report, compare=compare, folders=asked)
    commit = current_commit()
    with evaluating.evaluate(
        settings, question_set, corpora=folders, judge=judge, resume=resume
    ) as evaluation:
        run = evaluation.run
        comparison = compare_runs(run, old) if old else None
        if save:
            save_run(save, run, version=__version__, commit=commit)
        if report:
            write_report(report, run, comparison=comparison)
    if as_json:
        print_json(evaluation_json(run, comparison, stale=evaluation.stale, gates=gates, commit=commit))
    else:
        evaluation_text.print_run(run)
        if comparison:
            evaluation_text.print_comparison(comparison)
    if failures := check_gates(gates, {**run.metrics, **run.judge_metrics}):
        for failure in failures:
            complain(str(failure))
        raise typer.Exit(3)


@app.command()
@told
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


@app.command()
@told
def telegram() -> None:
    """Answer questions in Telegram, until Ctrl-C."""
    from beleg import wiring
    from beleg.console import tell
    from bot.telegram_chat import connection, run

    settings = read_settings()
    token = settings.telegram_bot_token.get_secret_value()
    if not token:
        raise SettingError(
            "TELEGRAM_BOT_TOKEN is not set", "get a token from @BotFather and put it into .env"
        )
    way = connection(
        token=token,
        api_url=settings.beleg_telegram_api_url,
        webhook_url=settings.beleg_telegram_webhook_url,
        webhook_secret=settings.beleg_telegram_webhook_secret.get_secret_value(),
        webhook_listen=settings.beleg_telegram_webhook_listen,
        health_listen=settings.beleg_health_listen,
    )
    with closing(wiring.memory(settings)) as memory:
        assistant = wiring.assistant(settings, tell)
        run(
            assistant,
            memory,
            way,
            upkeep=wiring.upkeep(settings, assistant),
            allowed=settings.beleg_telegram_allowed,
            admins=settings.beleg_telegram_admins,
            retention_days=settings.beleg_retention_days,
            questions_per_minute=settings.beleg_questions_per_minute,
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


_STALE = "The corpus has changed since it was indexed: run `beleg index` to take that up."


def _filters(
    since: datetime | None, until: datetime | None, outlet: str | None, language: str | None
) -> Filters:
    from index.readers.languages import normalize_language

    code = None
    if language is not None and (code := normalize_language(language)) is None:
        raise typer.BadParameter(
            f"{language!r} is no language: give a code such as de", param_hint="--language"
        )
    return Filters(
        since=since.date() if since else None,
        until=until.date() if until else None,
        outlet=outlet,
        language=code,
    )
