"""A question set as the reader gets it: passages cut as the product cuts them, with the token vectors that
an index stores.

Encoding is the slowest step, at about 30 passages per second and core. So each set is encoded once, into one
file that every training run reads."""

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.models.embedder import Embedder
from index.search.given import given_article
from index.search.late_interaction import sentence_bounds
from index.storage.passage_vectors.coding import Coding
from index.text.articles import Span
from index.text.passages import Passage, passage_input, split_article
from training.sets import Row, read_set

MOST_TOKENS = 320
"""The most tokens kept of a passage or a question; further ones are dropped."""


@dataclass(frozen=True, slots=True, eq=False)
class EncodedSet:
    """The arrays of one set. In each `*_first`, `first[i]:first[i + 1]` are the rows of item i.

    Passages: `codes` uint8 (tokens, width / 2), with `passage_first`; `sentence_of` int16, the number of each
    token's sentence, -1 for none; `passage_vectors` float16; `passage_article`; `passage_language`.
    Questions: `question_tokens` float16 (tokens, width), centred, with `question_first`; `question_vectors`.
    Examples, one per question: the numbers of its `passages`, with `example_first`, and for each a label: the
    number of the sentence that answers, -1 where none does, -2 where that is not known. `answerable` is
    whether any passage answers. `key` is the same for one question in several languages; `language` is the
    question's.
    """

    codes: np.ndarray
    passage_first: np.ndarray
    sentence_of: np.ndarray
    passage_vectors: np.ndarray
    passage_article: np.ndarray
    passage_language: np.ndarray
    question_tokens: np.ndarray
    question_first: np.ndarray
    question_vectors: np.ndarray
    example_first: np.ndarray
    passages: np.ndarray
    labels: np.ndarray
    answerable: np.ndarray
    key: np.ndarray
    article: np.ndarray
    language: np.ndarray


NOT_HERE = -1
UNKNOWN = -2


def encoded(
    folder: Path, name: str, embedder: Embedder, coding: Coding, work: Path, *, most: int | None
) -> EncodedSet:
    """The set, encoded now or by an earlier run: about `most` of its rows, spread over its file; None for
    all."""
    file = work / f"{name}-{most or 'all'}.npz"
    if not file.exists():
        rows = list(read_set(folder, name))
        step = len(rows) / most if most and most < len(rows) else 1.0
        chosen = [rows[int(number * step)] for number in range(int(len(rows) / step))]
        print(f"encoding {name}: {len(chosen)} of {len(rows)} questions …", flush=True)
        _write(file, _encode(chosen, embedder, coding))
    with np.load(file) as arrays:
        return EncodedSet(**{field: arrays[field] for field in EncodedSet.__dataclass_fields__})


def _write(file: Path, arrays: dict[str, np.ndarray]) -> None:
    """Writes atomically: a file that exists is complete."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(".unfinished")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_STORED) as archive:
        for name, array in arrays.items():
            with archive.open(f"{name}.npy", "w", force_zip64=True) as entry:
                np.lib.format.write_array(entry, array, allow_pickle=False)
    unfinished.replace(file)


def _encode(rows: Sequence[Row], embedder: Embedder, coding: Coding) -> dict[str, np.ndarray]:
    cut = {(text, row.language): _cut(text, row.language) for row in rows for text in row.texts}
    numbers: dict[tuple[str, str], range] = {}
    passages: list[Passage] = []
    for key, of_text in cut.items():
        numbers[key] = range(len(passages), len(passages) + len(of_text))
        passages += of_text
    arrays = _encode_passages(passages, embedder, coding)
    article: dict[int, str] = {}
    for row in rows:
        for text in row.texts:
            article.update(dict.fromkeys(numbers[text, row.language], row.article))
    arrays["passage_article"] = np.array([article[number] for number in range(len(passages))])
    arrays["passage_language"] = np.array([passage.source.language for passage in passages])
    arrays |= _encode_questions([row.question for row in rows], embedder, coding)
    groups, labels = [], []
    for row in rows:
        group = [number for text in row.texts for number in numbers[text, row.language]]
        groups.append(group)
        labels.append([_label(passages[number], row) for number in group])
    return arrays | {
        "example_first": _first(map(len, groups)),
        "passages": np.array([number for group in groups for number in group], np.int32),
        "labels": np.array([label for group in labels for label in group], np.int16),
        "answerable": np.array([row.answerable for row in rows]),
        "key": np.array([row.key for row in rows]),
        "article": np.array([row.article for row in rows]),
        "language": np.array([row.language for row in rows]),
    }


def _cut(text: str, language: str) -> tuple[Passage, ...]:
    return split_article(given_article("training", text, language)) if text.strip() else ()


def _label(passage: Passage, row: Row) -> int:
    if len(row.texts) > 1:
        return UNKNOWN if row.answerable else NOT_HERE
    for start, answer in row.answers:
        if not passage.start <= start < passage.end:
            continue
        if passage.text[start - passage.start :][: len(answer)] != answer:
            continue  # the text was stored with other line endings
        inside = Span(start, start + len(answer))
        for number, sentence in enumerate(passage.sentences):
            if sentence.start <= inside.start < sentence.end:
                return number
    return NOT_HERE


def _encode_passages(
    passages: Sequence[Passage], embedder: Embedder, coding: Coding
) -> dict[str, np.ndarray]:
    codes, sentence_of, vectors = [], [], []
    readings = embedder.read([passage_input(passage) for passage in passages], kind="passage")
    for passage, reading in zip(passages, readings, strict=True):
        assert reading.tokens is not None
        tokens = coding.encode(reading.tokens)
        numbers = np.full(len(tokens.codes), NOT_HERE, np.int16)
        for number, (first, behind) in enumerate(sentence_bounds(passage, tokens.places)):
            numbers[first:behind] = number
        codes.append(tokens.codes[:MOST_TOKENS])
        sentence_of.append(numbers[:MOST_TOKENS])
        vectors.append(reading.vector.astype(np.float16))
        if len(codes) % 2_000 == 0:
            print(f"  {len(codes)} of {len(passages)} passages", flush=True)
    return {
        "codes": np.concatenate(codes),
        "passage_first": _first(map(len, codes)),
        "sentence_of": np.concatenate(sentence_of),
        "passage_vectors": np.array(vectors),
    }


def _encode_questions(questions: Sequence[str], embedder: Embedder, coding: Coding) -> dict[str, np.ndarray]:
    tokens, vectors = [], []
    for reading in embedder.read(questions, kind="query"):
        assert reading.tokens is not None
        tokens.append(coding.centred(reading.tokens.vectors)[:MOST_TOKENS].astype(np.float16))
        vectors.append(reading.vector.astype(np.float16))
    return {
        "question_tokens": np.concatenate(tokens),
        "question_first": _first(map(len, tokens)),
        "question_vectors": np.array(vectors),
    }


def _first(lengths: Iterable[int]) -> np.ndarray:
    return np.concatenate([[0], np.cumsum(np.fromiter(lengths, np.int64))])
