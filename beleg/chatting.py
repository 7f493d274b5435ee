"""`beleg chat`: a conversation in the terminal, or questions from a pipe, one per line."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial

from beleg.exporting import export_conversation
from beleg.output.as_text import has_left_over, print_answer, print_left_over, print_sources, shown_meanwhile
from beleg.terminal.console import complain, tell
from beleg.terminal.texts import TerminalTexts, asks_for_more, terminal_texts
from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.commands.filtering import filtering
from bot.commands.outlets import outlets_text
from bot.commands.texts import shared_texts
from bot.conversation import Turn, turn
from bot.export.exported import Exported
from bot.wording.layout.layout import lay_out
from index.errors import BelegError
from index.question.query import Filters

_PROMPT = "> "
_ENDS = ("/quit", "/exit")

_TURNS = 10
"""A follow-up may lean on this many of the last questions."""

_EXPORTED = 500
"""This many of the last answers are exported. Nobody asks more without /new."""


def run_chat(
    assistant: Assistant, *, filters: Filters, language: str | None = None, answers_in: str | None = None
) -> None:
    """Answers line by line until the input ends, in `answers_in`, else in the language of each question.
    `language` is the terminal's. An error is printed in one line, and an interrupt stops the current answer;
    the conversation goes on after both. Raises KeyboardInterrupt for an interrupt between answers."""
    ask = partial(assistant.ask, spoken=language, answers_in=answers_in)
    speaking = answers_in or language or "en"
    texts = terminal_texts(speaking)
    turns: list[Turn] = []
    last: Answer | None = None
    shown_in_part: Answer | None = None
    conversation: list[Exported] = []
    if sys.stdin.isatty():
        tell(f"{texts.welcome} {texts.commands}")
    for line in _lines():
        if line in _ENDS:
            return
        if line == "/new":
            turns, last, shown_in_part, conversation = [], None, None, []
            tell(texts.forgotten)
        elif line == "/more" or (shown_in_part and asks_for_more(line)):
            if shown_in_part:
                print_left_over(shown_in_part)
            else:
                tell(texts.no_more)
            shown_in_part = None
        elif line.split()[0] == "/export":
            _export(conversation, line.removeprefix("/export").strip(), speaking)
        elif line == "/sources":
            _tell_sources(assistant, last, speaking)
        elif line.split()[0] == "/filters":
            filters = _filtered(assistant, line.removeprefix("/filters"), filters, speaking)
        elif line.startswith("/"):
            tell(texts.commands)
        else:
            answer = _answer(partial(ask, filters=filters), line, turns, texts)
            if answer and not answer.is_small_talk:
                last, turns = answer, [*turns, turn(answer)][-_TURNS:]
                shown_in_part = answer if has_left_over(answer) else None
                exchange = Exported(line, lay_out(answer), answer.query.language)
                conversation = [*conversation, exchange][-_EXPORTED:]


def _answer(
    ask: Callable[..., Answer], question: str, turns: list[Turn], texts: TerminalTexts
) -> Answer | None:
    try:
        with shown_meanwhile() as on_text:
            answer = ask(question, earlier=turns, on_text=on_text)
    except BelegError as error:
        complain(str(error))
        return None
    except KeyboardInterrupt:
        tell(texts.left_unanswered)
        return None
    print_answer(answer, briefly=True)
    for line in answer.warnings:
        tell(line)
    return answer


def _tell_sources(assistant: Assistant, answer: Answer | None, language: str) -> None:
    """Prints the sources of the last answer, and which outlets there are."""
    if answer is None:
        tell(terminal_texts(language).nothing_answered)
    elif answer.refused:
        tell(shared_texts(language).last_unanswered)
    else:
        print_sources(answer)
    try:
        _tell(outlets_text(assistant.index(), language))
    except BelegError as error:
        complain(str(error))


def _filtered(assistant: Assistant, words: str, held: Filters, language: str) -> Filters:
    """The filters that apply from now on."""
    try:
        done = filtering(words, held, outlets=lambda: assistant.index().summary.outlets, language=language)
    except BelegError as error:
        complain(str(error))
        return held
    _tell(done.text)
    return held if done.filters is None else done.filters


def _export(conversation: Sequence[Exported], name: str, language: str) -> None:
    texts = terminal_texts(language)
    if not conversation:
        tell(texts.nothing_answered)
        return
    try:
        tell(texts.exported.format(file=export_conversation(conversation, name, language=language)))
    except BelegError as error:
        complain(str(error))


def _tell(text: str) -> None:
    for line in filter(str.strip, text.splitlines()):
        tell(line)


def _lines() -> Iterator[str]:
    """The lines that are typed or piped in, stripped; blank lines are skipped."""
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a text file, which has this
    with suppress(ImportError):  # without it, the terminal's own line editing is used
        import readline  # noqa: F401  # gives `input` line editing, and history on the arrow keys
    with suppress(EOFError):
        while True:
            if line := _line().strip():
                yield line


def _line() -> str:
    """Raises EOFError at the end of the input."""
    if not sys.stdin.isatty():
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line
    if sys.stdout.isatty():
        return input(_PROMPT)
    print(_PROMPT, end="", file=sys.stderr, flush=True)  # `input` would print it among the answers
    return input()
