"""What the terminal says to a person in the bot's own words, and in which language."""

import os
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TerminalTexts:
    welcome: str
    commands: str
    forgotten: str
    nothing_answered: str
    no_sources: str
    left_unanswered: str
    stale: str


def terminal_texts(language: str) -> TerminalTexts:
    """In this language, ISO 639-1, else in English."""
    return _TEXTS.get(language, _TEXTS["en"])


def terminal_language(environment: Mapping[str, str] = os.environ) -> str | None:
    """The language of the terminal's locale, ISO 639-1; None where it names none, as `C.UTF-8`. The variables
    and their order are those of POSIX."""
    locale = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    code = locale.partition(".")[0].partition("_")[0].lower()
    return code if len(code) == 2 and code.isalpha() else None


_TEXTS = {
    "en": TerminalTexts(
        welcome="Ask about the articles.",
        commands="/sources: where the last answer is from. /new: another subject. /quit or Ctrl-D: the end.",
        forgotten="What was asked before is forgotten.",
        nothing_answered="Nothing is answered yet.",
        no_sources="The last question was not answered: it has no sources.",
        left_unanswered="Left unanswered.",
        stale="The corpus has changed since it was indexed: run `beleg index` to take that up.",
    ),
    "de": TerminalTexts(
        welcome="Fragen Sie nach den Artikeln.",
        commands="/sources: die Quellen der letzten Antwort. /new: ein anderes Thema. "
        "/quit oder Strg-D: Schluss.",
        forgotten="Das bisher Gefragte ist vergessen.",
        nothing_answered="Noch ist nichts beantwortet.",
        no_sources="Die letzte Frage wurde nicht beantwortet: Sie hat keine Quellen.",
        left_unanswered="Nicht beantwortet.",
        stale="Die Artikel haben sich geändert, seit sie indexiert wurden: `beleg index` nimmt das auf.",
    ),
}
