"""Whether one article is a copy of another: most of the shorter one's sentences are in the other, word for
word or reworded, with the same figures.

The values were chosen on the first set of `benchmarks.copies`, and measured on both sets.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.storage.relations.words import Wording, figures

_ALIKE = 0.5
"""Two sentences are the same sentence, reworded, if their words agree this much (Dice). Those of independent
reports on one event rarely do; in 40 texts that an editor reworded throughout, .9 or more of the words are in
such sentences."""

_COPIED = 0.6
"""A copy has at least this share of the shorter text in sentences that the other also has. A text with an
added local paragraph and without its last paragraph has .66 or more; two reports that took two sentences from
a press release .50 at most."""

_FEW_WORDS = 12
"""A text with fewer words of its own is compared including its quotations, and has to be the same
throughout."""
_SAME = 0.9

_SHARED = 0.15
"""Texts that share a smaller part of their runs of three words need not be compared sentence by sentence. It
is half the share of the most reworded copy."""

_EXCERPT = 0.3
"""A text that makes up a smaller part of the other is its copy only if it has the other's beginning, like a
text that was cut. Otherwise it is an item in a round-up, and the round-up is not a copy of it."""

_MOST_PAIRS = 40_000
"""The most pairs of sentences that are compared. In longer texts fewer of the other's sentences are
searched."""


@dataclass(frozen=True, slots=True)
class TextSimilarity:
    """How two texts compare. `copied` is the share of the shorter one's words in sentences that the other
    also has; `contrary` is the number of these sentences where each text has a figure that the other lacks;
    `share` is the share of the longer one's words in these sentences; `lead` is whether its beginning is
    among them."""

    copied: float
    contrary: int
    share: float
    lead: bool

    @property
    def copies(self) -> bool:
        return self.copied >= _COPIED and not self.contrary and (self.share >= _EXCERPT or self.lead)


def are_copies(one: Wording, other: Wording) -> bool:
    """Whether the two are one text, cut, reordered or edited. Two reports of one event are not, nor are two
    texts of one form with different figures."""
    shorter, longer = sorted((one, other), key=_length)
    if _length(shorter) < _FEW_WORDS:
        return _same_throughout(shorter, longer)
    if len(shorter.shingles & longer.shingles) < _SHARED * len(shorter.shingles):
        return False
    return compare(shorter, longer).copies


def compare(shorter: Wording, longer: Wording) -> TextSimilarity:
    """Sentence by sentence."""
    copied = contrary = 0
    found: set[tuple[str, ...]] = set()
    for sentence, twin in _pairs(shorter.sentences, longer.sentences):
        copied += len(sentence)
        found.add(twin)
        contrary += contradict(sentence, twin)
    share = sum(map(len, found)) / (_length(longer) or 1)
    return TextSimilarity(
        copied / (_length(shorter) or 1), contrary, share, lead=longer.sentences[0] in found
    )


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Dice's coefficient of two sentences' words: 1 for the same ones, in any order."""
    common = sum((Counter(one) & Counter(other)).values())
    return 2 * common / ((len(one) + len(other)) or 1)


def contradict(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each of two sentences has a figure that the other lacks. A rounded figure counts as the same:
    4,873 and 4,900."""
    first, second = figures(one), figures(other)
    alone = {figure for figure in first - second if not _has(second, figure)}
    return bool(alone) and any(not _has(first, figure) for figure in second - first)


def _pairs(
    sentences: Sequence[tuple[str, ...]], others: Sequence[tuple[str, ...]]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Each sentence that is among the others, with the one most like it."""
    equal = set(others)
    searched = others[: max(1, _MOST_PAIRS // (len(sentences) or 1))]
    for sentence in sentences:
        if sentence in equal:
            yield sentence, sentence
            continue
        twin = max(searched, key=lambda other: likeness(sentence, other), default=())
        if twin and likeness(sentence, twin) >= _ALIKE:
            yield sentence, twin


def _same_throughout(shorter: Wording, longer: Wording) -> bool:
    first, second = shorter.all_shingles, longer.all_shingles
    if not first or not second:
        return False
    same_figures = _all_figures(shorter) == _all_figures(longer)
    return same_figures and len(first & second) >= _SAME * max(len(first), len(second))


def _all_figures(text: Wording) -> frozenset[str]:
    return frozenset(one for words in (*text.sentences, *text.quoted) for one in figures(words))


def _length(text: Wording) -> int:
    return sum(map(len, text.sentences))


def _has(known: frozenset[str], figure: str) -> bool:
    return any(_rounded(figure, other) or _rounded(other, figure) for other in known)


def _rounded(round_one: str, exact: str) -> bool:
    """Whether a whole number, two or more digits and then zeros, is another one rounded."""
    kept = len(round_one.rstrip("0"))
    digits = len(exact)
    if not (round_one.isdecimal() and exact.isdecimal() and 2 <= kept < digits == len(round_one)):
        return False
    return abs(int(round_one) - int(exact)) * 2 <= int(10 ** (digits - kept))
