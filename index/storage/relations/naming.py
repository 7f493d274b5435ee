"""Which texts a notice names."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from index.storage.relations.sketches.notices import Notice, title_key
from index.storage.relations.sketches.pages import page_key
from index.storage.relations.sketches.sketch import Sketch
from index.text.articles import Source

_TITLE_WORDS = 4
"""A headline with fewer words ("Live-Ticker") may also be another article's."""

_ID_CHARACTERS = 6
"""A notice names an id only if that has so many characters and a digit."""


class NamedTexts:
    """Finds the texts that notices name among articles, given by their numbers. `pages` has the articles of
    each page.

    Ids and headlines are looked up by the words that they begin with, so that a notice need not be compared
    with every article.
    """

    def __init__(self, sketches: Sequence[Sketch], pages: Mapping[str, Sequence[int]]) -> None:
        self._sketches = sketches
        self._pages = pages
        self._headlines: dict[str, list[int]] = defaultdict(list)
        self._ids: dict[str, list[int]] = defaultdict(list)
        for number, sketch in enumerate(sketches):
            if sketch.notice is None:
                if beginning := _beginning(sketch.headline):
                    self._headlines[beginning].append(number)
                for key in {*map(_id_key, (sketch.source.article_id, sketch.source.item_id))}:
                    if key:
                        self._ids[key].append(number)
        self._id_lengths = {_words(key) for key in self._ids}

    def by_notice(self, number: int) -> list[int]:
        """The texts that a notice names explicitly: by their address or their id, or by a headline that only
        one text of the outlet has, word for word. If several texts have the headline, none is certainly
        meant."""
        notice = self._sketches[number].notice
        assert notice is not None  # only a notice names others
        by_address = [
            other
            for address in notice.addresses
            for other in self._pages.get(page_key(address) or "", ())
            if other != number
        ]
        return by_address or self._by_id(number, notice) or self._by_headline(number, notice)

    def _by_id(self, number: int, notice: Notice) -> list[int]:
        found = {
            other
            for length in self._id_lengths
            for run in _runs(notice.words, length)
            for other in self._ids.get(run, ())
        }
        return [other for other in sorted(found) if self._may_be_of(number, other)]

    def _by_headline(self, number: int, notice: Notice) -> list[int]:
        found = {
            other
            for run in _runs(notice.words, _TITLE_WORDS)
            for other in self._headlines.get(run, ())
            if self._sketches[other].headline in notice.words and self._may_be_of(number, other)
        }
        longest = max((len(self._sketches[other].headline) for other in found), default=0)
        named = [other for other in sorted(found) if len(self._sketches[other].headline) == longest]
        texts = {self._sketches[other].digest for other in named}
        return named if len(texts) == 1 else []

    def _may_be_of(self, number: int, other: int) -> bool:
        return _may_be_of(self._sketches[number].source, self._sketches[other].source)


def _may_be_of(notice: Source, source: Source) -> bool:
    """Whether a notice may be about an article: of the same outlet, if both state one, and no older."""
    same_outlet = not (notice.outlet and source.outlet) or (
        notice.outlet.casefold() == source.outlet.casefold()
    )
    in_order = not (notice.published and source.published) or notice.published >= source.published
    return same_outlet and in_order


def _beginning(key: str) -> str | None:
    """The first words of a headline, which is given as its `title_key`; None if it has too few."""
    words = key.split(" ", _TITLE_WORDS + 1)  # an empty one first
    return f"{' '.join(words[: _TITLE_WORDS + 1])} " if key.count(" ") > _TITLE_WORDS else None


def _id_key(one: str | None) -> str | None:
    named = one and len(one) >= _ID_CHARACTERS and any(map(str.isdigit, one))
    return title_key(one) if one and named else None


def _words(key: str) -> int:
    return key.count(" ") - 1


def _runs(words: str, length: int) -> Iterator[str]:
    """The runs of so many words in words that have a space before and after each."""
    ends = [0, *accumulate(len(word) + 1 for word in words.split(" ")[1:-1])]
    return (words[start : end + 1] for start, end in zip(ends, ends[length:], strict=False))
