"""Names that a question may have misspelt: those of the articles that are spelt nearly so.

The terms of the lexical index are compared, as they are there in one spelling, and the passages that have a
near one show how the name is written. Nothing is kept for it, so that any index can be asked.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from index.question.query import WORD, Filters, NearName, Query, content_words
from index.storage.lexical import LexicalIndex
from index.text.passages import Passage
from index.text.terms.spelling import spelling
from index.text.terms.words import stem

_MOST_ASKED = 3
"""So many names of a question are looked for, the first."""

_MOST_NEAR = 2
"""So many names are near to one of them."""

_TRIED = 6
"""So many of the nearest terms are looked up in passages, as not each is a name."""

_PASSAGES = 3
_FEWEST_LETTERS = 4

_BEGINS = re.compile(r"(?:^|[.!?:;–\n\"„“”«»‘(\[])\s*$")
_GENITIVE = re.compile(r"['’](?:s\b.*)?$")


class Named(Protocol):
    """Where names are looked for: a store has these, and so have passages that a question brings along."""

    @property
    def lexical(self) -> LexicalIndex | None: ...

    def passages(self, ids: Sequence[str], filters: Filters) -> Mapping[str, Passage]: ...


def near_names(query: Query, articles: Named) -> tuple[NearName, ...]:
    """For names of the question that no article has, names that are spelt nearly so; none for most questions.
    Where nothing in the question has a capital letter, any of its words may be a name."""
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
    if not whole or not cut:  # letters that terms know no spelling of
        return
    most = _most_edits(whole)
    near = sorted(
        (distance, other)
        for other in lexical.stems(whole[0], len(cut) - most, len(whole) + most)
        # A misspelt word may be cut where the right one is not.
        if (distance := _edits((whole, cut), other, most)) is not None
    )
    seen: set[str] = set()
    for _, other in near[:_TRIED]:
        passages = articles.passages(lexical.having(other, _PASSAGES), query.filters)
        name = _written(other, passages.values())
        # Stems are cut, and may be nearer than the words.
        near_enough = name and _edits((whole,), spelling(name), most) is not None
        if near_enough and name not in seen:
            seen.add(name)
            yield name


def _most_edits(word: str) -> int:
    """So many letters may differ: one in four."""
    return max(1, min(3, len(word) // 4))


def _written(term: str, passages: Iterable[Passage]) -> str:
    """The name with this stem as the passages write it most often; empty where none has it with a capital
    letter inside a sentence."""
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
    """How many letters are put in, left out, changed or exchanged with their neighbour to make another word
    of one of these at least; None when more than `most`."""
    from rapidfuzz.distance import OSA  # takes a while, and few questions need it

    fewest = min(OSA.distance(form, other, score_cutoff=most) for form in forms)
    return fewest if fewest <= most else None
