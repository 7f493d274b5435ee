"""A figure of a sentence, with what it counts or measures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answerers.claim_words import CLAIM_WORDS, ClaimWords
from bot.answerers.corrections import figures_in
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.matter import groups_in
from bot.answerers.disagreements.measures import Figure, unit_end
from bot.statements.propositions import telling_words
from bot.statements.words import WORDS
from index.notation import anywhere, expression
from index.query import WORD
from index.terms.number_words import with_digits
from index.terms.numbers import POINT

_MARK = re.compile(r"[,;:()–—]\s|\.\s")
_NUMBER = rf"\d+(?:{POINT}\d+)?"
_OLD_BEFORE = re.compile(rf"{_NUMBER}\s(?:[^\W\d_]+\s)?$")
_OF_NOTHING = ("percent", "money", "count", "age")
"""Kinds of figure of which a sentence may have several for several things."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure and the part of the sentence that it stands in, up to the next marks, numbers in digits.

    `head` is the noun that it counts, "" of a measure. `said` is that part without the figure, its unit and
    the head, and `behind` what of it stands behind these. `groups` are the happenings and the like that it
    has words for. `changed` says that the figure is what another has become: "from 112 to 77"."""

    figure: Figure
    head: str
    said: str
    behind: str
    groups: frozenset[str]
    changed: bool = False

    @property
    def events(self) -> frozenset[str]:
        return self.groups & frozenset(turning.EVENTS)


def measured_in(text: str, language: str) -> tuple[Measured, ...]:
    """Each figure of a sentence but its days, years and times of day, and those from before a change; none
    in a language whose words are not known."""
    words = CLAIM_WORDS.get(language)
    if words is None:
        return ()
    return tuple(_measured(with_digits(text, language), language, words))


def said_groups(text: str, language: str) -> frozenset[str]:
    """The happenings that a text has words for, and what else may be said of a figure."""
    return groups_in(text) | {
        name for name, listed in CLAIM_WORDS[language].groups.items() if anywhere(listed).search(text)
    }


def without_groups(text: str, groups: frozenset[str], language: str) -> str:
    """The text without its words for these happenings."""
    own = CLAIM_WORDS[language].groups
    for name in groups:
        for listed in filter(None, (own.get(name), turning.GROUPS.get(name))):
            text = anywhere(listed).sub(" ", text)
    return text


def telling_of(text: str, language: str) -> list[str]:
    """The words of a part that tell what it is about, without figures and what adds nothing to one."""
    text = anywhere(CLAIM_WORDS[language].quiet).sub(" ", text)
    found = (text[slice(*span)] for span in telling_words(text, language))
    return [word for word in found if not word[0].isdigit()]


def _measured(text: str, language: str, words: ClaimWords) -> Iterator[Measured]:
    for figure in figures_in(text):
        before, behind = text[: figure.at], text[figure.end :]
        if _is_from_before(before, behind, words):
            continue
        changed = _is_changed(before, words)
        start, end = _part(text, figure, language)
        unit = unit_end(text, figure.end)
        head = "" if figure.kind != "count" else _head(text[unit:end], language)
        headed = text.index(head, unit) + len(head) if head else unit
        left, right = text[start : figure.at].rstrip("€£$ "), text[headed:end]
        between = text[unit : headed - len(head)]
        said = f"{left} {between} {right}"
        if changed:
            said = anywhere(words.changes).sub(" ", said)
        yield Measured(figure, head, said, right, said_groups(f"{said} {head}", language), changed)


def _is_from_before(before: str, behind: str, words: ClaimWords) -> bool:
    """Whether a figure is what has become another: the first of "from 112 to 77"."""
    if not words.from_ or not re.search(
        rf"(?<!\w)(?:{expression(words.from_)})\s[€£$]?$", before, re.IGNORECASE
    ):
        return False
    to = rf"(?:\s[^\W\d_]+){{0,2}}\s(?:{expression(words.to)})\s[€£$]?\d"
    return bool(re.match(to, behind, re.IGNORECASE))


def _is_changed(before: str, words: ClaimWords) -> bool:
    if not words.to:
        return False
    to = re.search(rf"(?<!\w)(?:{expression(words.to)})\s[€£$]?$", before, re.IGNORECASE)
    if to is None or not anywhere(words.changes).search(before):
        return False
    from_ = rf"(?<!\w)(?:{expression(words.from_)})\s[€£$]?{_NUMBER}(?:\s[^\W\d_]+){{0,2}}\s$"
    return bool(re.search(from_, before[: to.start()], re.IGNORECASE))


def _part(text: str, figure: Figure, language: str) -> tuple[int, int]:
    """Where the part of the sentence begins and ends that the figure stands in."""
    joined = expression(WORDS[language].phrases.coordination)
    ends = re.compile(rf"{_MARK.pattern}|\s(?:{joined})\s", re.IGNORECASE)
    start = max(
        (mark.end() for mark in ends.finditer(text, 0, figure.at) if mark.end() <= figure.at), default=0
    )
    end = ends.search(text, figure.end)
    return start, end.start() if end else len(text)


def _head(behind: str, language: str) -> str:
    """The first telling word behind a figure, in German the first of three that is a noun."""
    found = [behind[slice(*span)] for span in telling_words(behind, language)][:3]
    if WORDS[language].verbs_at_end:
        nouns = [word for word in WORD.findall(behind)[:3] if word[0].isupper()]
        return nouns[0] if nouns else ""
    return found[0] if found else ""
