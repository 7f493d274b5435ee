"""The published question sets, in one form: a question, its passages, and the places of its answers."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ISO = {
    "arabic": "ar",
    "bengali": "bn",
    "english": "en",
    "finnish": "fi",
    "indonesian": "id",
    "korean": "ko",
    "russian": "ru",
    "swahili": "sw",
    "telugu": "te",
}
"""TyDi QA spells out the names of its languages."""


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """A public set, whose file is `NAME.jsonl.gz`; the other fields appear in the model card."""

    name: str
    title: str
    licence: str
    origin: str


SETS = (
    TrainingSet("xquad", "XQuAD", "CC BY-SA 4.0", "google-deepmind/xquad"),
    TrainingSet("norquad", "NorQuAD", "CC0", "ltgoslo/NorQuAD"),
    TrainingSet("tydi", "TyDi QA, gold passages", "Apache-2.0", "sagorbrur/tydiqa-language-specific"),
    TrainingSet("drcd", "DRCD", "CC BY-SA 3.0", "DRCKnowledgeTeam/DRCD"),
    TrainingSet("jsquad", "JSQuAD of JGLUE", "CC BY-SA 4.0", "yahoojapan/JGLUE"),
    TrainingSet("pquad", "PQuAD", "CC BY-SA 4.0", "AUT-NLP/PQuAD"),
    TrainingSet("nomiracl", "NoMIRACL", "Apache-2.0", "project-miracl/nomiracl"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A question with its texts.

    `answers` are (start, text) in the first text; empty where that does not answer. `answerable` is whether
    any text answers; with several texts it is not known which. `article` groups rows that share texts; `key`
    is the same for one question in several languages.
    """

    key: str
    article: str
    language: str
    question: str
    texts: tuple[str, ...]
    answers: tuple[tuple[int, str], ...]
    answerable: bool


def read_set(folder: Path, name: str) -> Iterator[Row]:
    """The rows of a set, in the order of its file."""
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            yield _row(json.loads(line))


def _row(fields: dict[str, Any]) -> Row:
    language = _ISO.get(fields["language"], fields["language"])
    if "passages" in fields:
        texts = tuple(dict.fromkeys(fields["passages"]))
        return Row(fields["id"], fields["id"], language, fields["question"], texts, (), fields["answerable"])
    answers = tuple(dict.fromkeys((one["start"], one["text"]) for one in fields["answers"]))
    return Row(
        fields["id"],
        fields["article"],
        language,
        fields["question"],
        (fields["passage"],),
        answers,
        bool(answers),
    )
