"""Corrections for names that a question may have misspelt: names in the articles with nearly the same
spelling.

They are found among the terms of the lexical index, which have one spelling each, and the passages that have
such a term show how the name is written. Nothing is stored for this, so it works with any index.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from index.question.query import WORD, Filters, NearName, Query, content_words
from index.storage.lexical.index import LexicalIndex
from index.text.passages import Passage
from index.text.terms.spelling import spelling
from index.text.terms.words import stem

_MOST_ASKED = 3
"""How many names of a question are looked up, the first ones."""

_MOST_NEAR = 2
"""How many corrections are given for each."""

_TRIED = 6
"""How many of the nearest terms are looked up in passages, since not every term is a name."""

_PASSAGES = 3
_FEWEST_LETTERS = 4

_BEGINS = re.compile(r"(?:^|[.!?:;–\n\"„“”«»‘(\[])\s*$")
_GENITIVE = re.compile(r"['’](?:s\b.*)?$")


class Named(Protocol):
    """Where names are looked up: a store, or passages that come with a question."""

    @property
    def lexical(self) -> LexicalIndex | None: ...

    def passages(self, ids: Sequence[str], filters: Filters) -> Mapping[str, Passage]: ...


def near_names(query: Query, articles: Named) -> tuple[NearName, ...]:
    """For names of the question that no article has, names with nearly the same spelling; none for most
    questions. If no word inside the question is capitalised, any of its words may be a name."""
    lexical = articles.lexical
    if lexical is None:
        return ()
    unknown = (word for word in _possible_names(query) if not lexical.knows(word))
    found: list[NearName] = []
    for _, word in zip(range(_MOST_ASKED), dict.fromkeys(unknown), strict=False):
        names = _near(word, query, lexical, articles)
        found += [NearName(word, name) for _, name in zip(range(_MOST_NEAR), names, strict=False)]
    return tuple(found)


def _possible_names(query: Query) -> Iterator[str]:
    words = [query.text[slice(*span)] for span in content_words(query.text, query.language)]
    large = [word for word in words if word[0].isupper()]
    inside = any(not query.text.startswith(word) for word in large)
    for word in large if inside else words:
        name = _GENITIVE.sub("", word)
        if len(name) >= _FEWEST_LETTERS and name.isalpha():
            yield name


def _near(word: str, query: Query, lexical: LexicalIndex, articles: Named) -> Iterator[str]:
    """Names near to a word, each once, the nearest first."""
    whole, cut = spelling(word), stem(word, query.language)
    if not whole or not cut:  # letters for which terms have no spelling
        return
    most = _most_edits(whole)
    near = sorted(
        (distance, other)
        for other in lexical.stems(whole[0], len(cut) - most, len(whole) + most)
        # A misspelt word may be stemmed where the right one is not.
        if (distance := _edits((whole, cut), other, most)) is not None
    )
    seen: set[str] = set()
    for _, other in near[:_TRIED]:
        passages = articles.passages(lexical.having(other, _PASSAGES), query.filters)
        name = _written(other, passages.values())
        # Stems are shortened, and may be nearer than the words.
        near_enough = name and _edits((whole,), spelling(name), most) is not None
        if near_enough and name not in seen:
            seen.add(name)
            yield name


def _most_edits(word: str) -> int:
    """How many letters may differ: one in four, at least 1 and at most 3."""
    return max(1, min(3, len(word) // 4))


def _written(term: str, passages: Iterable[Passage]) -> str:
    """The name with this stem as the passages write it most often; "" if none has it with a capital letter
    inside a sentence."""
    forms: Counter[str] = Counter()
    for passage in passages:
        for text in (passage.text, passage.source.title or ""):
            for match in WORD.finditer(text):
                word = _GENITIVE.sub("", match[0])
                if not word[:1].isupper() or stem(word, passage.source.language) != term:
                    continue
                if not _BEGINS.search(text, max(0, match.start() - 3), match.start()):
                    forms[word] += 1
    return forms.most_common(1)[0][0] if forms else ""


def _edits(forms: Iterable[str], other: str, most: int) -> int | None:
    """The fewest letters to insert, delete, change or swap with a neighbour to make `other` of any of
    `forms`; None if more than `most`."""
    from rapidfuzz.distance import OSA  # slow to import, and few questions need it

    fewest = min(OSA.distance(form, other, score_cutoff=most) for form in forms)
    return fewest if fewest <= most else None
