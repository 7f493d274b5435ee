"""A sentence's tokens for the tagger: their vectors, their places, and who says what in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.statements.sentences import Sentence
from index.models.embedder import Embedder
from index.storage.passage_vectors.coding import coding_of

KINDS = ("none", "said", "denied", "confirmed", "declined", "reported", "announced", "demanded", "corrected")
SHAPES = 5

_QUOTES = '“”„«»"'

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cue:
    """A statement by its tokens. `speaker` is empty where nobody is named; `doubtful` means that it is
    hearsay or has not happened."""

    tokens: list[int]
    kind: int
    head: list[int]
    speaker: list[int]
    doubtful: bool


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A sentence's tokens: their vectors with the features of `_shapes`, their places, and its statements."""

    sentence: Sentence
    vectors: np.ndarray
    places: list[Span]
    cues: list[Cue]


def read_examples(
    embedder: Embedder, sentences: Sequence[Sentence], *, stored: bool = False
) -> list[Example]:
    coding, examples = coding_of(embedder), []
    before = [one.before.rstrip() + " " * bool(one.before) for one in sentences]
    texts = [earlier + one.text for earlier, one in zip(before, sentences, strict=True)]
    for one, earlier, read in zip(sentences, before, embedder.read(texts, kind="passage"), strict=True):
        assert coding
        assert read.tokens
        vectors = coding.encode(read.tokens).vectors if stored else coding.centred(read.tokens.vectors)
        kept = [n for n, (_, end) in enumerate(read.tokens.spans) if end > len(earlier)]
        ends = [
            (max(0, start - len(earlier)), end - len(earlier))
            for start, end in (read.tokens.spans[n] for n in kept)
        ]
        places = [(end - len(one.text[start:end].lstrip()), end) for start, end in ends]
        shaped = np.concatenate([vectors[kept], _shapes(one.text, places)], axis=1)
        examples.append(Example(one, shaped, places, list(_cues(one, places))))
    return examples


def _shapes(text: str, places: Sequence[Span]) -> np.ndarray:
    """Whether each token begins a word, begins with a capital, is punctuation, is quoted, is the first."""
    rows = []
    for start, end in places:
        quoted = sum(map(text[:start].count, _QUOTES)) % 2
        first = text[start:end][:1]
        rows.append(
            [not text[:start][-1:].isalnum(), first.isupper(), not first.isalnum(), quoted, start == 0]
        )
    return np.array(rows, np.float32).reshape(-1, SHAPES) / 10


def _cues(sentence: Sentence, places: Sequence[Span]) -> Iterator[Cue]:
    taken: list[int] = []
    for one in sentence.statements:
        speaker = find_span(sentence.text, one["speaker"])
        where = one["cue"]
        if isinstance(where, str):
            cue = find_span(sentence.text, where, speaker, taken)
        else:
            cue = where[0], where[1]
        if cue is None:
            continue
        taken.append(cue[0])
        speaker = find_span(sentence.text, one["speaker"], cue)
        at = sentence.text.find(one["head"], speaker[0]) if speaker and one["head"] else -1
        head = (at, at + len(one["head"])) if at >= 0 else speaker
        doubtful = one["reported"] or not one["in_force"]
        parts = [tokens_in(places, span) for span in (cue, head, speaker)]
        yield Cue(parts[0], KINDS.index(one["kind"]), parts[1], parts[2], doubtful)


def find_span(
    text: str, words: str | None, near: Span | None = None, taken: Sequence[int] = ()
) -> Span | None:
    """Where the words are in the text; None where they are not. Whole words are preferred, then the place
    nearest to `near`; places that begin at one of `taken` are left out."""

    def cost(at: int) -> tuple[bool, int]:
        end = at + len(words or "")
        inside = text[:at][-1:].isalnum() or text[end:][:1].isalnum()
        return inside, max(near[0] - end, at - near[1]) if near else 0

    found = [n for n in range(len(text)) if words and text.startswith(words, n) and n not in taken]
    best = min(found, key=cost, default=None)
    return None if best is None else (best, best + len(words or ""))


def tokens_in(places: Sequence[Span], span: Span | None) -> list[int]:
    return [n for n, (start, end) in enumerate(places) if span and start < span[1] and end > span[0]]
