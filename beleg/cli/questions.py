"""The commands that take one question: ask, search."""

import time
from contextlib import nullcontext
from functools import partial
from typing import Annotated

import typer

from beleg.cli.options import JsonOption, Language, LanguageOfAnswers, Outlet, Since, Until, filters_of
from beleg.settings import read_settings


def ask(
    question: str,
    since: Since = None,
    until: Until = None,
    outlet: Outlet = None,
    language: Language = None,
    language_of_answers: LanguageOfAnswers = None,
    whole: Annotated[bool, typer.Option("--all", help="Show all sources, not only the first three.")] = False,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Print the answer as Markdown, to paste.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Answer a question with quotes, each with its source.

    In the JSON each of the `citations` has, among others,

    start, end     where the quote is in the text that `beleg show` prints
    claimed        whether the article only reports what others claim
    day            the day of the event, in a timeline
    supersedes     the number of an older citation that this one replaces
    superseded_by  the number of a newer one that replaces it
    context        with the article's `kind` and `rating`

    `disagreements` have a `kind` (statement, figure, correction) and the numbers
    of two `citations`.
    """
    started = time.monotonic()
    from beleg import wiring
    from beleg.freshness import stale_line
    from beleg.output import as_text
    from beleg.output.as_json import answer_json, print_json
    from beleg.terminal.console import clean, tell
    from beleg.terminal.texts import terminal_language
    from bot.wording.layout.render import to_markdown
    from index.question.query import make_query
    from index.storage.generations.current import current

    settings, filters = read_settings(), filters_of(since, until, outlet, language)
    answers_in = language_of_answers or settings.beleg_language_of_answers or None
    spoken = terminal_language()
    make_query(question)  # rejects an invalid question before anything is loaded
    assistant = wiring.assistant(settings, tell)
    answer_to = partial(assistant.ask, spoken=spoken, answers_in=answers_in)
    waiting = settings.beleg_chat_model and not (as_json or markdown)  # without a model there is no wait
    with as_text.shown_meanwhile() if waiting else nullcontext() as on_text:
        answer = answer_to(question, filters=filters, on_text=on_text)
    stale = stale_line(current(settings.beleg_index), language=answers_in or spoken or "en")
    warnings = [stale] if stale else []
    for line in (*answer.warnings, *warnings):
        tell(line)
    if as_json:
        print_json(
            answer_json(answer, stale=bool(stale), seconds=time.monotonic() - started, warnings=warnings)
        )
    elif markdown:
        print(clean(to_markdown(answer)))
    else:
        as_text.print_answer(answer, whole=whole)


def search(
    query: str,
    k: Annotated[int, typer.Option("-k", min=1, max=1000, metavar="N", help="How many passages.")] = 10,
    since: Since = None,
    until: Until = None,
    outlet: Outlet = None,
    language: Language = None,
    as_json: JsonOption = False,
) -> None:
    """Rank the passages that fit, without an answer."""
    started = time.monotonic()
    from beleg import wiring
    from beleg.freshness import stale_line
    from beleg.output import as_text
    from beleg.output.as_json import print_json, search_json
    from beleg.terminal.console import tell
    from index.question.query import make_query
    from index.storage.generations.current import current

    settings, filters = read_settings(), filters_of(since, until, outlet, language)
    make_query(query)
    hits = wiring.assistant(settings, tell, answers=False).search(query, k=k, filters=filters)
    stale = stale_line(current(settings.beleg_index))
    if stale:
        tell(stale)
    if as_json:
        print_json(search_json(query, filters, hits, stale=bool(stale), seconds=time.monotonic() - started))
    else:
        as_text.print_hits(hits)
