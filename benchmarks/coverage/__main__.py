"""Counts how many messages are recognised and how many lists are right, on an index of the sample corpus.

.venv/bin/python -m benchmarks.coverage
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from beleg import wiring
from beleg.settings import read_settings
from bot.assistant import Assistant
from bot.citations.answer import Answer

_FOLDER = Path(__file__).parent

TODAY = date(2024, 11, 15)
"""Relative times in the messages count from this day, three days after the newest article."""


def main() -> None:
    assistant = wiring.assistant(read_settings(), print)
    for half in ("seen", "unseen"):
        _print_messages(assistant, half)
    for half in ("seen", "unseen"):
        _print_topics(assistant, half)


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The rows of a set."""
    for line in (_FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def has_right_list(answer: Answer, row: Mapping[str, Any]) -> bool:
    """Whether an answer lists the articles that it has to, and no others but those that it may. For "*", it
    has to list several, newest first."""
    listed = [{one.source.article_id, *one.also_in} for one in answer.articles]
    if row["articles"] == "*":
        days = [one.source.published or date.min for one in answer.articles]
        return len(days) > 1 and days == sorted(days, reverse=True)
    allowed = {*row["articles"], *row["perhaps"]}
    return _has_all(row["articles"], listed) and all(ids & allowed for ids in listed)


def _has_all(wanted: Collection[str], listed: Collection[set[str]]) -> bool:
    return all(any(article in ids for ids in listed) for article in wanted)


def _print_messages(assistant: Assistant, half: str) -> None:
    answers = [(row, assistant.ask(row["text"], today=TODAY)) for row in rows(f"messages-{half}")]
    kinds = [(row, (answer.message == "coverage") == row["coverage"]) for row, answer in answers]
    lists = [(row, has_right_list(answer, row)) for row, answer in answers if row["coverage"]]
    _print(f"{half} messages, right kind", kinds, lambda row: str(row["text"]))
    _print(f"{half} messages, right list", lists, lambda row: str(row["text"]))


def _print_topics(assistant: Assistant, half: str) -> None:
    lists = [
        (row, has_right_list(assistant.articles(row["topic"], today=TODAY), row))
        for row in rows(f"topics-{half}")
    ]
    _print(f"{half} subjects, right list", lists, lambda row: str(row["topic"]))


def _print(what: str, told: list[tuple[dict[str, Any], bool]], name: Callable[[dict[str, Any]], str]) -> None:
    print(f"{what}: {sum(right for _, right in told)} of {len(told)}")
    for row, right in told:
        if not right:
            print(f"  not: {name(row)}")


if __name__ == "__main__":
    main()
