"""What the bot says in its own voice, on questions whose articles come with them.

    python -m benchmarks.statements.verdicts [--half seen|unseen] [--errors]

`traps` are yes-or-no questions that a careless reader gets wrong, `clear` are those that the article settles.
`unlike` have quotes whose figures or statements differ without contradicting each other, `contradicting` have
quotes that do contradict. `claims` are articles that report what others claim, half of them fact checks with
a rating.
"""

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import Turn, turn
from index.models.loading import load_embedder
from index.reading.rows.row import read_article_row
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

_FOLDER = Path(__file__).parent / "sets"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", choices=("seen", "unseen"), default="seen")
    parser.add_argument("--errors", action="store_true", help="print the questions that came out wrong")
    arguments = parser.parse_args()
    embedder = load_embedder()
    assistant = Assistant(IndexReader(Path("no-index"), embedder), embedder)
    print("| set | questions | what | figure |\n|---|---|---|---|")
    for name, count in _COUNTS.items():
        rows = read_rows(name, arguments.half)
        answers = [(row, ask(assistant, row)) for row in rows]
        for what, right in count.items():
            counted = [(row, answer, right(row, answer)) for row, answer in answers]
            counted = [one for one in counted if one[2] is not None]
            print(
                f"| {name} | {len(counted)} | {what} | {sum(bool(one[2]) for one in counted)} |", flush=True
            )
            if arguments.errors:
                _print_errors(what, counted)


def read_rows(name: str, half: str) -> list[dict[str, Any]]:
    lines = (_FOLDER / f"{name}-{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def ask(assistant: Assistant, row: Mapping[str, Any]) -> Answer:
    """The answer to the row's question after those of its `history`, from the row's articles only."""
    articles = list(_articles(row))
    earlier: list[Turn] = []
    for question in row.get("history", ()):
        earlier.append(turn(assistant.ask(question, given=articles, earlier=earlier)))
    return assistant.ask(row["user_input"], given=articles, earlier=earlier)


def _articles(row: Mapping[str, Any]) -> Iterator[Article]:
    published = row.get("given_published") or [None] * len(row["given_contexts"])
    rows = zip(row["given_context_ids"], row["given_contexts"], published, strict=True)
    for name, text, day in rows:
        yield read_article_row({"id": name, "text": text, "published": day}, path=name, default_id=name)


def is_wrong(row: Mapping[str, Any], answer: Answer) -> bool:
    return bool(answer.verdict not in (None, row["reference_verdict"]))


def is_decided(row: Mapping[str, Any], answer: Answer) -> bool:
    return bool(answer.verdict == row["reference_verdict"])


def differs(row: Mapping[str, Any], answer: Answer) -> bool:
    return bool(answer.disagreements)


def _print_errors(what: str, counted: list[tuple[dict[str, Any], Answer, Any]]) -> None:
    wanted = what in ("decided", "said to differ, rightly", "told as a claim", "rated first")
    for row, answer, right in counted:
        if bool(right) != wanted:
            print(f"\n{row['id']} {row['question_type']} {row.get('history', '')} {row['user_input']}")
            print(f"  {row['given_contexts']}\n  {answer.verdict}: {answer.text!r}")


def is_told_as_a_claim(row: Mapping[str, Any], answer: Answer) -> bool | None:
    """Whether the claim is marked as a claim wherever it is quoted; None where it is not quoted."""
    quoted = [one for one in answer.citations if row["claim"] in one.quote or one.quote in row["claim"]]
    return all(one.claimed for one in quoted) if quoted else None


def is_fact_taken_for_a_claim(row: Mapping[str, Any], answer: Answer) -> bool | None:
    quoted = [one for one in answer.citations if one.quote == row["fact"]]
    return any(one.claimed for one in quoted) if quoted else None


def is_rated_first(row: Mapping[str, Any], answer: Answer) -> bool | None:
    if row["rating"] is None or answer.refused:
        return None
    return row["rating"] in answer.statements[0].text


_COUNTS: Mapping[str, Mapping[str, Any]] = {
    "traps": {"wrong": is_wrong},
    "clear": {"wrong": is_wrong, "decided": is_decided},
    "unlike": {"said to differ, wrongly": differs},
    "contradicting": {"said to differ, rightly": differs},
    "claims": {
        "told as a claim": is_told_as_a_claim,
        "fact told as a claim": is_fact_taken_for_a_claim,
        "rated first": is_rated_first,
    },
}


if __name__ == "__main__":
    main()
