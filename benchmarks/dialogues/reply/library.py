"""Which words of a reply are in an article: this finds quotes and headlines in any layout."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from benchmarks.dialogues.reply.words import words
from index.text.articles import Article
from index.text.sentences.splitting import split_sentences

_LEAST_QUOTED = 5
"""Shorter runs of words that are not a whole sentence appear in many texts by chance."""

_LEAST_SENTENCE = 3
_LEAST_OF_HEADLINE = 4
"""A headline may be cut down to so many words; a shorter headline has to appear in full."""


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive words of a text that are also in these articles, or begin their headlines; `start` and
    `end` are offsets in the text's characters."""

    kind: Literal["quote", "headline"]
    article_ids: frozenset[str]
    start: int
    end: int


class Library:
    """The articles that dialogues are about."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.articles = {article.source.article_id: article for article in articles}
        self._texts: dict[str, tuple[str, ...]] = {}
        self._starts: dict[tuple[str, ...], list[tuple[str, int]]] = defaultdict(list)
        self._short: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._headlines: dict[str, tuple[str, ...]] = {}
        for article_id, article in self.articles.items():
            self._headlines[article_id] = _texts(article.source.title or "")
            self._take(article_id, article.text)

    def runs(self, text: str) -> Iterator[Run]:
        """The longest runs of words from an article, from left to right and without overlaps."""
        found = words(text)
        texts = tuple(word.text for word in found)
        at = 0
        while at < len(texts):
            kind, length, ids = self._longest(texts, at)
            if length:
                yield Run(kind, ids, found[at].start, found[at + length - 1].end)
            at += length or 1

    def _take(self, article_id: str, text: str) -> None:
        self._texts[article_id] = whole = _texts(text)
        for at in range(len(whole) - _LEAST_QUOTED + 1):
            self._starts[whole[at : at + _LEAST_QUOTED]].append((article_id, at))
        for span in split_sentences(text):
            sentence = _texts(text[span.start : span.end])
            if _LEAST_SENTENCE <= len(sentence) < _LEAST_QUOTED:
                self._short[sentence].add(article_id)

    def _longest(
        self, texts: Sequence[str], at: int
    ) -> tuple[Literal["quote", "headline"], int, frozenset[str]]:
        headline, named = self._headline(texts, at)
        quote, quoted = self._quote(texts, at)
        return ("headline", headline, named) if headline >= quote else ("quote", quote, quoted)

    def _headline(self, texts: Sequence[str], at: int) -> tuple[int, frozenset[str]]:
        lengths = {
            article_id: _common(title, texts[at : at + len(title)])
            for article_id, title in self._headlines.items()
            if title and title[0] == texts[at]
        }
        least = {id_: min(len(self._headlines[id_]), _LEAST_OF_HEADLINE) for id_ in lengths}
        return _of_longest({id_: length for id_, length in lengths.items() if length >= least[id_]})

    def _quote(self, texts: Sequence[str], at: int) -> tuple[int, frozenset[str]]:
        lengths: dict[str, int] = {}
        for article_id, start in self._starts.get(tuple(texts[at : at + _LEAST_QUOTED]), ()):
            length = _common(self._texts[article_id][start:], texts[at:])
            lengths[article_id] = max(length, lengths.get(article_id, 0))
        if lengths:
            return _of_longest(lengths)
        for length in range(min(_LEAST_QUOTED - 1, len(texts) - at), _LEAST_SENTENCE - 1, -1):
            if ids := self._short.get(tuple(texts[at : at + length])):
                return length, frozenset(ids)
        return 0, frozenset()


def _texts(text: str) -> tuple[str, ...]:
    return tuple(word.text for word in words(text))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """The number of words that both begin with."""
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        length += 1
    return length


def _of_longest(lengths: dict[str, int]) -> tuple[int, frozenset[str]]:
    longest = max(lengths.values(), default=0)
    return longest, frozenset(id_ for id_, length in lengths.items() if length == longest and longest)
