"""A figure in a sentence, with what it counts or measures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answerers.corrections.reading import figures_in
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.matter import groups_in
from bot.answerers.disagreements.measures import Figure
from bot.answerers.disagreements.units import unit_end
from bot.statements.propositions import telling_words
from index.question.query import WORD
from index.text.terms.number_words import with_digits
from index.text.terms.numbers import POINT
from languages.known import CLAIM_WORDS, STATEMENT_WORDS, grammar_of
from languages.notation import anywhere, expression
from languages.sections.saying.claims import ClaimWords

_MARK = re.compile(r"[,;:()–—]\s|\.\s")
_NUMBER = rf"\d+(?:{POINT}\d+)?"


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure and its part of the sentence, up to the next punctuation or conjunction, with numbers in
    digits.

    `head` is the noun that it counts, "" for a measure. `clause` is the part unchanged; `said` is the part
    without the figure, its unit and the head; `ahead` is the text before the figure and `behind` the text
    after the head. `groups` are the happenings and other word groups that it mentions. `changed` says that
    the figure is the new value of a change: the second of "from 112 to 77".
    """

    figure: Figure
    head: str
    said: str
    ahead: str
    behind: str
    groups: frozenset[str]
    clause: str = ""
    changed: bool = False

    @property
    def events(self) -> frozenset[str]:
        return self.groups & frozenset(turning.EVENTS)


def measured_in(text: str, language: str) -> tuple[Measured, ...]:
    """Each figure of a sentence except days, years, times of day and values from before a change. Empty for a
    language whose words are not known."""
    words = CLAIM_WORDS.get(language)
    if words is None:
        return ()
    return tuple(_measured(_without_replaced(with_digits(text, language), words), language, words))


def is_denied(figure: Figure, text: str, language: str) -> bool:
    """Whether a sentence ends by saying that its figure is not this one: "16, not 17"."""
    words = CLAIM_WORDS[language]
    tail = re.search(_denied(words), with_digits(text, language), re.IGNORECASE)
    return tail is not None and float(tail[1].replace(POINT, ".")) == figure.value


def without_denied(text: str, language: str) -> str:
    """The sentence without a final denied figure: ", not 17"."""
    found = re.search(_denied(CLAIM_WORDS[language]), with_digits(text, language), re.IGNORECASE)
    return with_digits(text, language)[: found.start()] + "." if found else text


def said_groups(text: str, language: str) -> frozenset[str]:
    """The happenings that a text mentions, and other word groups that describe a figure."""
    return groups_in(text) | {
        name for name, listed in CLAIM_WORDS[language].groups.items() if anywhere(listed).search(text)
    }


def without_groups(text: str, groups: frozenset[str], language: str) -> str:
    """The text without its words for these groups."""
    own = CLAIM_WORDS[language].groups
    for name in groups:
        for listed in filter(None, (own.get(name), turning.GROUPS.get(name))):
            text = anywhere(listed).sub(" ", text)
    return text


def telling_of(text: str, language: str) -> list[str]:
    """The content words of a part, without figures and words that add nothing to a figure."""
    text = anywhere(CLAIM_WORDS[language].quiet).sub(" ", text)
    found = (text[slice(*span)] for span in telling_words(text, language))
    return [word for word in found if not word[0].isdigit()]


def _denied(words: ClaimWords) -> str:
    if not words.not_but:
        return "(?!)"
    return rf",?\s(?:{expression(words.not_but)})\s({_NUMBER})(?:\s\w+)?\s*\.?$"


def _without_replaced(text: str, words: ClaimWords) -> str:
    """The sentence without replaced figures: "62 instead of 58 euros"."""
    if not words.instead:
        return text
    return re.sub(
        rf"({_NUMBER})\s(?:{expression(words.instead)})\s(?:[^\W\d_]+\s){{0,2}}?{_NUMBER}(?=\s\w)",
        r"\1",
        text,
        flags=re.IGNORECASE,
    )


def _measured(text: str, language: str, words: ClaimWords) -> Iterator[Measured]:
    for figure in figures_in(text):
        before, behind = text[: figure.at], text[figure.end :]
        if _is_from_before(before, behind, words):
            continue
        changed = _is_changed(before, words)
        start, end = _part(text, figure, language)
        unit = unit_end(text, figure.end)
        toll = _toll(text[start : figure.at], words) if figure.kind == "count" else None
        head = "" if figure.kind != "count" or toll else _head(text[unit:end], language)
        headed = text.index(head, unit) + len(head) if head else unit
        left, right = text[start : figure.at].rstrip("€£$ "), text[headed:end]
        between = text[unit : headed - len(head)]
        said = f"{left} {between} {right}"
        if toll:
            head, said = toll[1], said.replace(toll[0], " ", 1)
        if changed or (toll and _is_to(before, words)):
            said = anywhere(words.changes).sub(" ", said)
        groups = said_groups(f"{said} {head}", language)
        ahead, part = text[start : figure.at], text[start:end]
        yield Measured(figure, head, said, ahead, right, groups, part, changed)


def _is_from_before(before: str, behind: str, words: ClaimWords) -> bool:
    """Whether a figure is the old value of a change: the first of "from 112 to 77"."""
    if not words.from_ or not re.search(
        rf"(?<!\w)(?:{expression(words.from_)})\s[€£$]?$", before, re.IGNORECASE
    ):
        return False
    to = rf"(?:\s[^\W\d_]+){{0,2}}\s(?:{expression(words.to)})\s[€£$]?\d"
    return bool(re.match(to, behind, re.IGNORECASE))


def _toll(left: str, words: ClaimWords) -> re.Match[str] | None:
    """The noun after "the number of", where that comes before a figure."""
    if not words.tolls:
        return None
    pattern = rf"(?<!\w)(?:{expression(words.tolls)})\s?([^\W\d_]+)"
    return re.search(pattern, left, re.IGNORECASE)


def _is_to(before: str, words: ClaimWords) -> re.Match[str] | None:
    if not words.to:
        return None
    return re.search(rf"(?<!\w)(?:{expression(words.to)})\s(?:[^\W\d_]+\s)?[€£$]?$", before, re.IGNORECASE)


def _is_changed(before: str, words: ClaimWords) -> bool:
    to = _is_to(before, words)
    if to is None or not anywhere(words.changes).search(before):
        return False
    from_ = rf"(?<!\w)(?:{expression(words.from_)})\s[€£$]?{_NUMBER}(?:\s[^\W\d_]+){{0,2}}\s$"
    return bool(re.search(from_, before[: to.start()], re.IGNORECASE))


def _part(text: str, figure: Figure, language: str) -> tuple[int, int]:
    """The start and end of the part of the sentence that has the figure."""
    joined = expression(STATEMENT_WORDS[language].phrases.coordination)
    ends = re.compile(rf"{_MARK.pattern}|\s(?:{joined})\s", re.IGNORECASE)
    start = max(
        (mark.end() for mark in ends.finditer(text, 0, figure.at) if mark.end() <= figure.at), default=0
    )
    end = ends.search(text, figure.end)
    return start, end.start() if end else len(text)


def _head(behind: str, language: str) -> str:
    """The first content word after a figure; where nouns are capitalised, the first noun among three words.
    "" without one."""
    found = [behind[slice(*span)] for span in telling_words(behind, language)][:3]
    if grammar_of(language).nouns_capitalised:
        nouns = [word for word in WORD.findall(behind)[:3] if word[0].isupper()]
        return nouns[0] if nouns else ""
    return found[0] if found else ""
