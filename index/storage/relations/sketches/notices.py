"""Notices by which agencies withdraw or correct a text, recognised by their words alone."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from index.text.articles import Article
from languages.known import in_all_languages
from languages.notation import expression
from languages.sections.files.notices import NoticeWords


def _listed(words: Callable[[NoticeWords], str]) -> str:
    return expression(in_all_languages(lambda one: words(one.notices) if one.notices else ""))


_MARKED = re.compile(
    rf"(?<!\w)(?:{_listed(lambda one: one.withdrawals)}"
    rf"|(?:{_listed(lambda one: one.withdrawal_labels)})(?=\s*[:\-–—(/]))",
    re.IGNORECASE,
)
"""Words above a notice: "MANDATORY KILL: …", "ZURÜCKZIEHUNG – …"."""

_TEXT = _listed(lambda one: one.texts)
_SAID = re.compile(
    rf"(?<!\w)(?:{_TEXT})(?!\w)[^.!?]{{0,160}}(?<!\w)(?:{_listed(lambda one: one.taken_back)})(?!\w)"
    rf"|(?<!\w)(?:{_listed(lambda one: one.takes_back)})\s+(?:\w+\s+){{0,4}}(?:{_TEXT})(?!\w)",
    re.IGNORECASE,
)
"""A sentence that withdraws a text: "Die Meldung … wird zurückgezogen". It has to name the text, since troops
and motions are withdrawn too."""

_CORRECTED = re.compile(
    rf"(?<!\w)(?:{_listed(lambda one: one.corrections)}"
    rf"|(?:{_listed(lambda one: one.correction_labels)})(?=\s*[:\-–—(]))",
    re.IGNORECASE,
)
_BEGINNING = 400
"""In characters. A notice states at once that it is one; a report mentions further down that somebody
withdrew something."""

_LONGEST_NOTICE = 1_500
"""A notice of withdrawal is short. A longer text that mentions one is a report."""

_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"https?://[^\s<>\"'„“”«»)\]]+")


@dataclass(frozen=True, slots=True)
class Notice:
    """What a notice states: whether it withdraws (or else corrects), and by what it may name the text that it
    is about: addresses, and its own words in one line. `in_words` is False if only a field marks it as
    withdrawn; then it may be the withdrawn text itself."""

    withdraws: bool
    addresses: tuple[str, ...]
    words: str
    in_words: bool = True


def read_notice(article: Article) -> Notice | None:
    """The notice that an article is; None for any other text."""
    title, text = article.source.title or "", article.text
    in_words = len(text) <= _LONGEST_NOTICE and bool(
        _MARKED.search(title) or _MARKED.match(text.lstrip("*_#[( ")) or _SAID.search(text[:_BEGINNING])
    )
    withdraws = article.source.withdrawn or in_words
    if not withdraws and not _CORRECTED.search(f"{title} : {text[:_BEGINNING]}"):
        return None
    words = f"{title} {text[:_LONGEST_NOTICE]}"
    addresses = {match.rstrip(".,;:!?") for match in _ADDRESS.findall(words)}
    # Several addresses are links for further reading.
    return Notice(withdraws, tuple(addresses) if len(addresses) == 1 else (), title_key(words), in_words)


def title_key(title: str) -> str:
    """A headline's words in one line, with a space at both ends; the same whatever its case and
    punctuation."""
    return f" {' '.join(_WORD.findall(unicodedata.normalize('NFKC', title).casefold()))} "
