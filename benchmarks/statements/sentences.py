"""How well statements are read: real sentences, annotated by hand, against `bot.statements`.

    python -m benchmarks.statements.sentences BENCHMARKS [LABELS.jsonl …]

The labels are offsets into the public sets' articles, whose texts are not kept here. Without LABELS they are
the 300 of `sentences.jsonl`, drawn by `benchmarks.statements.draw` and annotated before the rules that they
measure. A row with a `text` of its own needs no article.

A speaker counts as right if it contains the head of an annotated one ("Katzian") and lies mostly inside its
noun phrase ("GPA-Chef Wolfgang Katzian (SPÖ)"). Where a pronoun was annotated, the speaker has to share a
name with whoever the pronoun stands for. The kind is right if that speaker's statement is annotated with it.
"""

import argparse
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.baselines import read_passages
from bot.statements.statement import Utterance, read_statement
from index.text.sentences.splitting import split_sentences

_LABELS = Path(__file__).parent / "sets" / "sentences.jsonl"
_GRAVE = ("denied", "confirmed", "declined")
"""The kinds that answer a yes-or-no question."""

_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class Sentence:
    """`statements` are the annotated ones, the main one first; `before` is the passage's text before the
    sentence."""

    text: str
    before: str
    language: str
    statements: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules read in a sentence: the kind, the speaker if any is named, and whether each is right."""

    kind: str
    speaker: str | None
    speaker_right: bool
    kind_right: bool


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benchmarks", type=Path)
    parser.add_argument("labels", type=Path, nargs="*", default=[_LABELS])
    parser.add_argument("--errors", action="store_true", help="print each wrong reading, and each missed one")
    arguments = parser.parse_args()
    sentences = list(read_sentences(arguments.benchmarks, arguments.labels))
    print("| language | sentences | named speakers right | of grave kinds | found | kind right |")
    print("|---|---|---|---|---|---|")
    for language in (*sorted({one.language for one in sentences}), "all"):
        chosen = [one for one in sentences if language in (one.language, "all")]
        readings = [(one, read(one)) for one in chosen]
        print(f"| {language} | {len(chosen)} | " + " | ".join(_figures(readings)) + " |")
    if arguments.errors:
        for one in sentences:
            _print_error(one, read(one))


def read_sentences(benchmarks: Path, labels: Sequence[Path]) -> Iterator[Sentence]:
    rows = [json.loads(line) for path in labels for line in path.read_text(encoding="utf-8").splitlines()]
    folders = {row["corpus"] for row in rows if "text" not in row}
    passages = [one for folder in folders for one in read_passages(benchmarks / folder / "corpus")]
    articles: dict[str, list[Any]] = {}
    for passage in passages:
        articles.setdefault(passage.source.article_id, []).append(passage)
    for row in rows:
        if "text" in row:
            yield Sentence(row["text"], row["before"], row["language"], tuple(row["statements"]))
            continue
        passage = next(
            one for one in articles[row["article"]] if one.start <= row["start"] and row["end"] <= one.end
        )
        at = passage.start
        text = passage.text[row["start"] - at : row["end"] - at]
        before = passage.text[max(0, row["context"] - at) : row["start"] - at]
        statements = tuple(_with_words(one, text, before) for one in row["statements"])
        yield Sentence(text, before, row["language"], statements)


def _with_words(statement: Mapping[str, Any], text: str, before: str) -> Mapping[str, Any]:
    """A statement with words in place of offsets. Offsets of the antecedent are into the text before."""
    words = {
        name: span and text[slice(*span)] for name, span in statement.items() if name in ("speaker", "head")
    }
    antecedents = [
        where[slice(*statement[name])]
        for name, where in (("antecedent", before), ("antecedent_here", text))
        if statement[name]
    ]
    return {**statement, **words, "antecedent": " ".join(antecedents)}


def read(sentence: Sentence) -> Reading | None:
    """What the rules read; None where they read no statement."""
    earlier = [
        sentence.before[slice(*one)] for one in split_sentences(sentence.before, language=sentence.language)
    ]
    told = read_statement(sentence.text, sentence.language, earlier=earlier)
    if told is None:
        return None
    by_them = [one for one in sentence.statements if told.speaker and is_speaker(told.speaker, one)]
    kinds = {one["kind"] for one in (by_them or sentence.statements)}
    return Reading(_kind(told), told.speaker, bool(by_them), _kind(told) in kinds)


def _kind(told: Utterance) -> str:
    return told.act.kind


def is_speaker(named: str, statement: Mapping[str, Any]) -> bool:
    """Whether a named speaker is the annotated one."""
    words = _words(named)
    if statement["pronoun"]:
        return bool(statement["antecedent"]) and any(
            word in _words(statement["antecedent"]) for word in words if len(word) > 2
        )
    if not statement["speaker"] or not set(_words(statement["head"])) <= set(words):
        return False
    inside = _words(statement["speaker"])
    return sum(word not in inside for word in words) <= _MOSTLY * len(words)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub(r"['’]s\b|['’]", " ", text.casefold()))


def _figures(readings: Sequence[tuple[Sentence, Reading | None]]) -> Iterator[str]:
    named = [one for _, one in readings if one and one.speaker]
    grave = [one for one in named if one.kind in _GRAVE]
    sayable = [one for sentence, one in readings if any(map(_is_named, sentence.statements))]
    kinds = [one for sentence, one in readings if one]
    yield _share(sum(one.speaker_right for one in named), len(named))
    yield _share(sum(one.speaker_right and one.kind_right for one in grave), len(grave))
    yield _share(sum(bool(one and one.speaker_right) for one in sayable), len(sayable))
    yield _share(sum(one.kind_right for one in kinds), len(kinds))


def _is_named(statement: Mapping[str, Any]) -> bool:
    return bool(statement["antecedent"] if statement["pronoun"] else statement["speaker"])


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}, {part / whole:.2f}" if whole else "-"


def _print_error(sentence: Sentence, reading: Reading | None) -> None:
    expected = [(one["kind"], one["speaker"], one["antecedent"]) for one in sentence.statements]
    if reading and reading.speaker and not (reading.speaker_right and reading.kind_right):
        print(f"\nWRONG {reading.kind}: {reading.speaker!r} for {expected}\n  {sentence.text}")
    elif any(map(_is_named, sentence.statements)) and not (reading and reading.speaker):
        read_as = reading.kind if reading else None
        print(f"\nMISSED ({read_as}) {expected}\n  {sentence.text}")


if __name__ == "__main__":
    main()
