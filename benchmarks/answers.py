"""How often the right passage is found and the answer quoted, on a question set.

    python -m benchmarks.answers QUESTIONS.jsonl --corpus FOLDER [--failures]

Indexes the folder in a temporary place, asks every question as a user would, and prints: `hit@1` (the best
passage is of a gold article), `answer_in_quotes@1` and `@3` (a gold answer string stands in the first
quote, in one of the first three; a refused answer is a miss), `quote_chars_mean` (first quotes),
`false_refusal_rate` and `refusal_rate`, seconds a question. Answers of yes or no are left out, as no quote
has them. The sets are in RAGAS's field names.
"""

import argparse
import json
import tempfile
import time
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from statistics import fmean
from typing import Any

from bot.answer import Answer
from bot.assistant import Assistant
from index.build import build_index
from index.default_model import DEFAULT_MODEL_IDENTITY
from index.embedder import load_embedder
from index.generations.reader import IndexReader


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("questions", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--failures", action="store_true", help="print what was not answered or not refused")
    arguments = parser.parse_args()
    rows = [json.loads(line) for line in arguments.questions.read_text("utf-8").splitlines() if line.strip()]
    with tempfile.TemporaryDirectory() as folder:
        embedder = load_embedder()
        build_index(arguments.corpus, Path(folder), lambda: embedder, identity=DEFAULT_MODEL_IDENTITY)
        reader = IndexReader(Path(folder), embedder)
        assistant = Assistant(reader, embedder)
        started = time.perf_counter()
        answers = [(row, assistant.ask(row["user_input"])) for row in rows]
        seconds = (time.perf_counter() - started) / len(rows)
        reader.close()
    for name, value in measure(answers).items():
        print(f"{name:20} {value:.3f}")
    print(f"{'seconds a question':20} {seconds:.3f}")
    if arguments.failures:
        for row, answer in answers:
            _print_failure(row, answer)


def measure(answers: Iterable[tuple[dict[str, Any], Answer]]) -> dict[str, float]:
    """The figures, of which those are left out that nothing in the set allows."""
    answerable = [(row, answer) for row, answer in answers if row["answerable"]]
    unanswerable = [answer for row, answer in answers if not row["answerable"]]
    worded = [(row, answer) for row, answer in answerable if _gold(row)]
    figures = {
        "hit@1": [_hit(row, answer) for row, answer in answerable],
        "answer_in_quotes@1": [_quoted(row, answer, 1) for row, answer in worded],
        "answer_in_quotes@3": [_quoted(row, answer, 3) for row, answer in worded],
        "quote_chars_mean": [len(answer.citations[0].quote) for _, answer in answerable if answer.citations],
        "false_refusal_rate": [answer.refused for _, answer in answerable],
        "refusal_rate": [answer.refused for answer in unanswerable],
    }
    return {name: fmean(values) for name, values in figures.items() if values}


def _hit(row: dict[str, Any], answer: Answer) -> bool:
    return answer.hits[0].passage.source.article_id in row["reference_context_ids"]


def _quoted(row: dict[str, Any], answer: Answer, first: int) -> bool:
    quotes = [_plain(citation.quote) for citation in answer.citations[:first]]
    return any(gold in quote for gold in _gold(row) for quote in quotes)


def _gold(row: dict[str, Any]) -> list[str]:
    texts = [_plain(text) for text in row["reference_answers"]]
    return [text for text in texts if text and text not in ("yes", "no", "ja", "nein")]


def _plain(text: str) -> str:
    """Without case, accents and punctuation, one space between words."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(
        "".join(
            character if character.isalnum() else " "
            for character in letters
            if not unicodedata.combining(character)
        ).split()
    )


def _print_failure(row: dict[str, Any], answer: Answer) -> None:
    if row["answerable"] and _quoted(row, answer, 1):
        return
    if not row["answerable"] and answer.refused:
        return
    print(f"\n{row['id']} {row['user_input']} ({answer.confidence:.2f}) gold {row['reference_answers']}")
    print(
        "\n".join(f"   [{n}] {one.quote}" for n, one in enumerate(answer.citations, 1)) or f"   {answer.text}"
    )


if __name__ == "__main__":
    main()
