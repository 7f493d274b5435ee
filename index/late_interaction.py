"""How well the words of a question find their like in a passage: late interaction.

Each token of the question is compared with each token of the passage, by the last-layer vectors of the
embedding model itself, and keeps its best match (MaxSim: Khattab and Zaharia 2020, "ColBERT",
https://arxiv.org/abs/2004.12832). The vectors of this model all point much the same way, so their mean
over a fixed set of sentences is taken off first.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from index.articles import Span
from index.embedder import Embedder, TokenVectors
from index.passages import Passage, passage_input
from index.query import WORD, Query, content_words

# Written for this: plain news sentences in several languages and scripts. Their mean serves XQuAD as well
# as that of its own paragraphs does (English to German, Hit@1 .916 and .907).
_CENTRING_SENTENCES = (
    "Der Stadtrat hat am Montag über den neuen Haushalt beraten.",
    "Ein Sprecher sagte, die Ermittlungen dauerten noch an.",
    "Nach Angaben der Polizei wurden drei Menschen verletzt.",
    "The government announced new measures on Tuesday.",
    "A spokeswoman said the company would not comment on the report.",
    "Hundreds of people gathered in the square to protest.",
    "Le ministre a présenté son projet de loi mercredi.",
    "Selon les autorités, deux personnes ont été blessées.",
    "El alcalde anunció ayer la apertura del nuevo hospital.",
    "Los vecinos pidieron más información sobre las obras.",
    "Belediye başkanı yeni köprünün açılışını duyurdu.",
    "Yetkililer yangının kontrol altına alındığını söyledi.",
    "Министр заявил, что переговоры продолжатся на следующей неделе.",
    "Il governo ha approvato la riforma della scuola.",
    "政府周二宣布了新的措施。",
    "قال المتحدث إن التحقيق مستمر.",
)


@dataclass(frozen=True, slots=True)
class Match:
    """How well a passage matches a question; all are mean centred cosines, -1 to 1, seldom below 0.

    `passage` is over the question's content words. `sentences`, one for each of the passage's, is over all
    its words: "when", "who" and "how many" tell sentences on one subject apart. `words` has each word of
    the question by its place there.

    A question with context is read after it, `words` alone as ever; `lift` says how much that adds to
    `passage`, 0 without context.
    """

    passage: float
    sentences: tuple[float, ...]
    words: dict[Span, float]
    lift: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """A question's token vectors, centred; its words with their tokens, and those that carry content."""

    vectors: np.ndarray
    words: dict[Span, list[int]]
    content: list[Span]


class LateInteraction:
    """Matches questions with passages by an embedding model's token vectors."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def match(self, query: Query, passages: Sequence[Passage]) -> list[Match] | None:
        """A match for each passage; None when the model gives no token vectors."""
        if (centre := self._centre) is None or not passages:
            return None if centre is None else []
        read = self._embedder.embed_tokens([passage_input(passage) for passage in passages], kind="passage")
        pairs = list(zip(passages, read or [], strict=True))
        question = self._read(query, query.text, centre)
        alone = [_match(question, passage, tokens, centre) for passage, tokens in pairs]
        if not query.context:
            return alone
        question = self._read(query, query.search_text, centre)
        after = [_match(question, passage, tokens, centre) for passage, tokens in pairs]
        return [
            replace(one, words=other.words, lift=one.passage - other.passage)
            for one, other in zip(after, alone, strict=True)
        ]

    def _read(self, query: Query, text: str, centre: np.ndarray) -> _Question:
        """The question as the end of `text`."""
        tokens = (self._embedder.embed_tokens([text], kind="query") or [])[0]
        before = len(text) - len(query.text)
        words = _words(query.text, [(start - before, end - before) for start, end in tokens.spans])
        content = [span for span in content_words(query.text, query.language) if span in words]
        return _Question(_centred(tokens.vectors, centre), words, content or list(words))

    @cached_property
    def _centre(self) -> np.ndarray | None:
        read = self._embedder.embed_tokens(_CENTRING_SENTENCES, kind="passage")
        return None if read is None else np.concatenate([tokens.vectors for tokens in read]).mean(axis=0)


def _match(question: _Question, passage: Passage, tokens: TokenVectors, centre: np.ndarray) -> Match:
    words = question.words
    cosines = question.vectors @ _centred(tokens.vectors, centre).T
    if not cosines.size:  # a text of invisible characters has no tokens
        return Match(0.0, (0.0,) * len(passage.sentences), dict.fromkeys(words, 0.0))
    rows = [row for span in question.content for row in words[span]]
    every = [row for places in words.values() for row in places]
    context = len(passage_input(passage)) - len(passage.text)
    inside = [
        [
            column
            for column, (start, end) in enumerate(tokens.spans)
            if start < sentence.end - passage.start + context
            and end > sentence.start - passage.start + context
        ]
        for sentence in passage.sentences
    ]
    best = cosines.max(axis=1)
    return Match(
        passage=float(best[rows].mean()),
        sentences=tuple(
            # What is past the model's limit has no tokens.
            float(cosines[np.ix_(every, columns)].max(axis=1).mean()) if columns else 0.0
            for columns in inside
        ),
        words={span: float(best[places].mean()) for span, places in words.items()},
    )


def _words(text: str, places: Sequence[tuple[int, int]]) -> dict[Span, list[int]]:
    """The words of the question, each with its tokens by their places; all of it as one word when it has
    none."""
    spans = [Span(*match.span()) for match in WORD.finditer(text)]
    words = {
        span: [n for n, (start, end) in enumerate(places) if start < span.end and end > span.start]
        for span in spans
    }
    found = {span: numbers for span, numbers in words.items() if numbers}
    return found or {Span(0, len(text)): list(range(len(places)))}


def _centred(vectors: np.ndarray, centre: np.ndarray) -> np.ndarray:
    shifted: np.ndarray = vectors - centre
    lengths: np.ndarray = np.linalg.norm(shifted, axis=1, keepdims=True)
    centred: np.ndarray = shifted / np.maximum(lengths, 1e-9)
    return centred
