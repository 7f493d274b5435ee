"""What the terminal says in the bot's own words, and in which language."""

import os
from collections.abc import Mapping
from dataclasses import dataclass


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
    more: frozenset[str]
    """Phrases that ask for the rest of an answer, casefolded."""


def terminal_texts(language: str) -> TerminalTexts:
    """The texts in a language, ISO 639-1, else in English."""
    return _TEXTS.get(language, _TEXTS["en"])


def asks_for_more(line: str) -> bool:
    """Whether a line asks for the rest of an answer, in any of the languages."""
    words = line.strip(" .…!?¿¡").casefold()
    return any(words in texts.more for texts in _TEXTS.values())


def terminal_language(environment: Mapping[str, str] = os.environ) -> str | None:
    """The language of the terminal's locale, ISO 639-1; None where it names none, as `C.UTF-8`. The variables
    and their order follow POSIX."""
    locale = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    code = locale.partition(".")[0].partition("_")[0].lower()
    return code if len(code) == 2 and code.isalpha() else None


_TEXTS = {
    "en": TerminalTexts(
        welcome="Ask about the articles.",
        commands="/sources: where the last answer is from, and which outlets there are. /more: the "
        "rest of it. /filters: only some articles. /new: another subject. "
        "/export FILE.html or FILE.md: the conversation in a file. /quit or Ctrl-D: the end.",
        forgotten="What was asked before is forgotten.",
        nothing_answered="Nothing is answered yet.",
        left_unanswered="Left unanswered.",
        stale="The corpus has changed since it was indexed: run `beleg index` to take that up.",
        no_more="There is no more of the last answer.",
        exported="The conversation since /new stands in {file}.",
        more=frozenset({"more", "more please", "show more", "tell me more"}),
    ),
    "de": TerminalTexts(
        welcome="Fragen Sie nach den Artikeln.",
        commands="/sources: die Quellen der letzten Antwort, und welche Medien es gibt. /more: ihr "
        "Rest. /filters: nur manche Artikel. /new: ein anderes "
        "Thema. /export DATEI.html oder DATEI.md: das Gespräch in einer Datei. /quit oder Strg-D: Schluss.",
        forgotten="Das bisher Gefragte ist vergessen.",
        nothing_answered="Noch ist nichts beantwortet.",
        left_unanswered="Nicht beantwortet.",
        stale="Die Artikel haben sich geändert, seit sie indexiert wurden: `beleg index` nimmt das auf.",
        no_more="Mehr ist an der letzten Antwort nicht.",
        exported="Das Gespräch seit /new steht in {file}.",
        more=frozenset({"mehr", "mehr bitte", "mehr davon", "zeig mehr", "zeig mir mehr"}),
    ),
}
