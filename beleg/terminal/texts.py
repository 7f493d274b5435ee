"""What the terminal says in the bot's own words, and in which language."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from languages.catalogues import INTERFACE_LANGUAGES, interface_translations
from languages.known import MESSAGE_WORDS


@dataclass(frozen=True, slots=True)
class TerminalTexts:
    welcome: str
    commands: str
    forgotten: str
    nothing_answered: str
    left_unanswered: str
    stale: str
    no_more: str
    exported: str
    """Takes the `file`."""


def asks_for_more(line: str) -> bool:
    """Whether a line asks for the rest of an answer, in any of the languages."""
    words = line.strip(" .…!?¿¡").casefold()
    return any(words in _phrases(MESSAGE_WORDS[language].more) for language in INTERFACE_LANGUAGES)


def _phrases(listed: str) -> list[str]:
    return [phrase.strip() for phrase in listed.split(",")]


def terminal_language(environment: Mapping[str, str] = os.environ) -> str | None:
    """The language of the terminal's locale, ISO 639-1; None where it names none, as `C.UTF-8`. The variables
    and their order follow POSIX."""
    locale = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    code = locale.partition(".")[0].partition("_")[0].lower()
    return code if len(code) == 2 and code.isalpha() else None


@cache
def terminal_texts(language: str) -> TerminalTexts:
    """The texts in a language, ISO 639-1, else in English."""
    _ = interface_translations(language).gettext
    return TerminalTexts(
        welcome=_("Ask about the articles."),
        commands=_(
            "/sources: where the last answer is from, and which outlets there are. /more: the "
            "rest of it. /filters: only some articles. /new: another subject. "
            "/export FILE.html or FILE.md: the conversation in a file. /quit or Ctrl-D: the end."
        ),
        forgotten=_("What was asked before is forgotten."),
        nothing_answered=_("Nothing is answered yet."),
        left_unanswered=_("Left unanswered."),
        stale=_("The corpus has changed since it was indexed: run `beleg index` to take that up."),
        no_more=_("There is no more of the last answer."),
        exported=_("The conversation since /new stands in {file}."),
    )
