"""How well the words of a question find their like in a passage: late interaction.

Each token of the question is compared with each token of the passage, by the last-layer vectors of the
embedding model itself, and keeps its best match (MaxSim: Khattab and Zaharia 2020, "ColBERT",
https://arxiv.org/abs/2004.12832). The vectors of this model all point much the same way, so their mean
over a fixed set of sentences is taken off first.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np

from index.articles import Span
from index.embedder import Embedder, TokenVectors
from index.passages import Passage, passage_input
from index.query import Query

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
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Match:
    """How well a passage matches a question; all are mean centred cosines, -1 to 1, seldom below 0.

    `passage` is over the question's content words. `sentences`, one for each of the passage's, is over all
    its words: "when", "who" and "how many" tell sentences on one subject apart. `words` has each word of
    the question by its place there.
    """

    passage: float
    sentences: tuple[float, ...]
    words: dict[Span, float]


class LateInteraction:
    """Matches questions with passages by an embedding model's token vectors."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def match(self, query: Query, passages: Sequence[Passage]) -> list[Match] | None:
        """A match for each passage; None when the model gives no token vectors."""
        if (centre := self._centre) is None or not passages:
            return None if centre is None else []
        question = (self._embedder.embed_tokens([query.text], kind="query") or [])[0]
        read = self._embedder.embed_tokens([passage_input(passage) for passage in passages], kind="passage")
        words = _words(query.text, question)
        content = [span for span in words if not _is_stopword(query.text[slice(*span)], query.language)]
        vectors = _centred(question.vectors, centre)
        return [
            _match(vectors, words, content or list(words), passage, tokens, centre)
            for passage, tokens in zip(passages, read or [], strict=True)
        ]

    @cached_property
    def _centre(self) -> np.ndarray | None:
        read = self._embedder.embed_tokens(_CENTRING_SENTENCES, kind="passage")
        return None if read is None else np.concatenate([tokens.vectors for tokens in read]).mean(axis=0)


def _match(
    question: np.ndarray,
    words: dict[Span, list[int]],
    content: list[Span],
    passage: Passage,
    tokens: TokenVectors,
    centre: np.ndarray,
) -> Match:
    cosines = question @ _centred(tokens.vectors, centre).T
    if not cosines.size:  # a text of invisible characters has no tokens
        return Match(0.0, (0.0,) * len(passage.sentences), dict.fromkeys(words, 0.0))
    rows = [row for span in content for row in words[span]]
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


def _words(text: str, tokens: TokenVectors) -> dict[Span, list[int]]:
    """The words of the question, each with its tokens; all of it as one word when it has none."""
    spans = [Span(*match.span()) for match in _WORD.finditer(text)]
    places = {
        span: [n for n, (start, end) in enumerate(tokens.spans) if start < span.end and end > span.start]
        for span in spans
    }
    found = {span: numbers for span, numbers in places.items() if numbers}
    return found or {Span(0, len(text)): list(range(len(tokens.spans)))}


def _is_stopword(word: str, language: str) -> bool:
    return word.casefold() in _stopwords(language)


@cache
def _stopwords(language: str) -> frozenset[str]:
    import stopwordsiso

    return frozenset(stopwordsiso.stopwords(language)) if stopwordsiso.has_lang(language) else frozenset()


def _centred(vectors: np.ndarray, centre: np.ndarray) -> np.ndarray:
    shifted: np.ndarray = vectors - centre
    lengths: np.ndarray = np.linalg.norm(shifted, axis=1, keepdims=True)
    centred: np.ndarray = shifted / np.maximum(lengths, 1e-9)
    return centred
