"""How well the words of a question match those of a passage: late interaction.

Each token of the question is compared with each token of the passage, by the token vectors of the embedding
model itself, and keeps its best match (MaxSim: Khattab and Zaharia 2020, "ColBERT",
https://arxiv.org/abs/2004.12832).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from index.models.embedder import Embedder, EncodedText
from index.question.embedding import EmbeddedQuestion, embed_question
from index.question.query import WORD, Query, content_words
from index.storage.passage_vectors.coding import CodedTokens, Coding, coding_of
from index.text.articles import Span
from index.text.passages import Passage, passage_input


@dataclass(frozen=True, slots=True)
class Match:
    """How well a passage matches a question. All values are mean centred cosines, -1 to 1, seldom below 0.

    `passage` is over the question's content words. `sentences`, one for each of the passage's, is over all
    words of the question: "when", "who" and "how many" tell sentences on one subject apart. `words` has each
    word of the question by its place there; `word_matches` has the same words, in that order, for the
    headline and then for each sentence.

    A question with context is read after it, but only its own words are matched. `lift` is how much the
    context adds to `passage`, 0 without context. `context` is over the content words of the context, None
    without one.
    """

    passage: float
    sentences: tuple[float, ...]
    words: dict[Span, float]
    lift: float = 0.0
    context: float | None = None
    word_matches: tuple[tuple[float, ...], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """A question's centred token vectors, its words with their tokens, the words that carry content, and the
    tokens of the content words in the context before it."""

    vectors: np.ndarray
    words: dict[Span, list[int]]
    content: list[Span]
    before: list[int]


class LateInteraction:
    """Matches questions with passages by an embedding model's token vectors."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def match(
        self,
        query: Query,
        passages: Sequence[Passage],
        tokens: Sequence[CodedTokens | None] = (),
        asked: EmbeddedQuestion | None = None,
    ) -> list[Match] | None:
        """A match for each passage; None if the model gives no token vectors.

        `tokens` are those of the passages, one each. Missing ones are computed now, which takes as long as
        embedding the passage. `asked` is the question as it was read; without it, the question is read now.
        """
        stored = [*tokens] or [None] * len(passages)
        coding = next((one.coding for one in stored if one), None) or coding_of(self._embedder)
        if coding is None or not passages:
            return None if coding is None else []
        asked = asked or embed_question(query, self._embedder)
        read = _Passages(passages, self._tokens(passages, stored, coding))
        alone = read.match(_question(query, query.text, asked.alone, coding))
        if asked.after is None:
            return alone
        after = read.match(_question(query, query.search_text, asked.after, coding))
        return [
            replace(
                one,
                words=other.words,
                word_matches=other.word_matches,
                lift=one.passage - other.passage,
            )
            for one, other in zip(after, alone, strict=True)
        ]

    def _tokens(
        self, passages: Sequence[Passage], stored: Sequence[CodedTokens | None], coding: Coding
    ) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Each passage's centred vectors, and the places of its tokens in the text that is embedded for
        it."""
        pairs = list(zip(passages, stored, strict=True))
        missing = [passage_input(passage) for passage, one in pairs if one is None]
        made = iter(self._embedder.embed_tokens(missing, kind="passage") or () if missing else ())
        for _, one in pairs:
            if one is not None:
                yield one.vectors, one.places
            else:
                tokens = next(made)
                yield coding.centred(tokens.vectors), np.array(tokens.spans, np.int64).reshape(-1, 2)


class _Passages:
    """The token vectors of all passages, concatenated, and which of them belong to what.

    `bounds` are pairs (first, end): for each passage first that of all its tokens, then that of its headline
    and those of its sentences.
    """

    def __init__(self, passages: Sequence[Passage], tokens: Iterable[tuple[np.ndarray, np.ndarray]]) -> None:
        self._passages = passages
        vectors, bounds, first = [], [], 0
        for passage, (of_passage, places) in zip(passages, tokens, strict=True):
            vectors.append(of_passage)
            bounds.append(first + np.array([[0, len(of_passage)]]))
            bounds.append(first + _headline_bounds(passage, places))
            bounds.append(first + sentence_bounds(passage, places))
            first += len(of_passage)
        self._vectors = np.concatenate(vectors)
        self._bounds = np.concatenate(bounds)

    def match(self, question: _Question) -> list[Match]:
        best = _best_within(question.vectors @ self._vectors.T, self._bounds)
        content = [row for span in question.content for row in question.words[span]]
        every = [row for rows in question.words.values() for row in rows]
        by_word = np.array([_means(best, rows) for rows in question.words.values()])
        matches, at = [], 0
        for passage in self._passages:
            own, behind = best[:, at], at + 2 + len(passage.sentences)
            matches.append(
                Match(
                    passage=float(own[content].mean()) if content else 0.0,
                    context=float(own[question.before].mean()) if question.before else None,
                    sentences=tuple(_means(best[:, at + 2 : behind], every)),
                    words=dict(zip(question.words, by_word[:, at].tolist(), strict=True)),
                    word_matches=tuple(tuple(row) for row in by_word[:, at + 1 : behind].T.tolist()),
                )
            )
            at = behind
        return matches


def _question(query: Query, text: str, reading: EncodedText, coding: Coding) -> _Question:
    """The question as the end of `text`, whose reading is `reading`."""
    assert reading.tokens is not None
    before = len(text) - len(query.text)
    words = _words(query.text, [(start - before, end - before) for start, end in reading.tokens.spans])
    content = [span for span in content_words(query.text, query.language) if span in words]
    in_context = content_words(text[:before], query.language)
    return _Question(
        coding.centred(reading.tokens.vectors),
        words,
        content or list(words),
        [
            row
            for row, (start, end) in enumerate(reading.tokens.spans)
            if any(start < span.end and end > span.start for span in in_context)
        ],
    )


def _headline_bounds(passage: Passage, places: np.ndarray) -> np.ndarray:
    """The first token, and the first one after the headline."""
    headline = len(passage_input(passage)) - len(passage.text)
    return np.array([[0, np.searchsorted(places[:, 1], headline, side="right") if headline else 0]])


def sentence_bounds(passage: Passage, places: np.ndarray) -> np.ndarray:
    """For each sentence the first token that overlaps it, and the first after it. Both are equal if the
    sentence has no token, for example because it is past the model's limit."""
    shift = len(passage_input(passage)) - len(passage.text) - passage.start
    starts, ends = np.array(passage.sentences, np.int64).T + shift
    first = np.searchsorted(places[:, 1], starts, side="right")
    behind = np.searchsorted(places[:, 0], ends, side="left")
    return np.stack([first, np.maximum(first, behind)], axis=1)


def _best_within(cosines: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """(question tokens, bounds): each token's best cosine within each pair of bounds; 0 where the pair is
    empty."""
    # An extra last column, because bounds may equal the number of columns.
    wider = np.pad(cosines, ((0, 0), (0, 1)))
    best: np.ndarray = np.maximum.reduceat(wider, bounds.ravel(), axis=1)[:, ::2]
    best[:, bounds[:, 0] == bounds[:, 1]] = 0.0
    return best


def _means(best: np.ndarray, rows: list[int]) -> list[float]:
    means: list[float] = (best[rows].mean(axis=0) if rows else np.zeros(best.shape[1])).tolist()
    return means


def _words(text: str, places: Sequence[tuple[int, int]]) -> dict[Span, list[int]]:
    """The words of the question, each with the numbers of its tokens; the whole question as one word if it
    has none."""
    spans = [Span(*match.span()) for match in WORD.finditer(text)]
    words = {
        span: [n for n, (start, end) in enumerate(places) if start < span.end and end > span.start]
        for span in spans
    }
    found = {span: numbers for span, numbers in words.items() if numbers}
    return found or {Span(0, len(text)): list(range(len(places)))}
