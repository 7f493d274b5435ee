"""`beleg feedback`: what readers think of answers, as text or as a question set."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from rich.text import Text

from beleg.terminal.console import clean, escape_json, stdout
from bot.memory.feedback import Rated


def print_feedback(feedback: Iterable[Rated]) -> None:
    """Prints a block per answer: how many like it and how many do not, the question, the answer, and the
    reasons."""
    console = stdout()
    for rated in feedback:
        good, bad = _counts(rated)
        console.print(
            Text.assemble((f"👍 {good} 👎 {bad}  ", "cyan"), (_one_line(rated.kept.question), "bold"))
        )
        console.print(Text(f"    {_one_line(rated.kept.text)}", style="dim"))
        for opinion in rated.opinions:
            if opinion.reason:
                mark = "👍" if opinion.good else "👎"
                console.print(Text(f"    {mark} {_one_line(opinion.reason)}"))


def print_question_set(feedback: Iterable[Rated]) -> None:
    """Prints a JSON line per rated question; where a question has several answers, for the last one."""
    for row in {json.dumps([row["user_input"], row["history"]]): row for row in rows(feedback)}.values():
        print(escape_json(json.dumps(row)))


def rows(feedback: Iterable[Rated]) -> Iterator[dict[str, Any]]:
    """The rows of a question set, oldest answer first.

    An answer that readers like counts as right: its quotes answer the question, or, for a refusal, nothing
    does. For a disliked answer nobody has said what would have been right. For a liked unsure answer it is
    unknown whether the quotes or the doubt were right. Rows of these two kinds have no references. `rating`,
    `reasons`, `answer_given` and `support_given` are for the person who completes the row; `evaluate` ignores
    them.
    """
    for rated in feedback:
        kept, (good, bad) = rated.kept, _counts(rated)
        right = kept.quoted if rated.good and kept.support == "sure" else ()
        yield {
            "id": f"feedback-{kept.id}",
            "user_input": kept.question,
            "language": kept.language,
            "answerable": not (kept.refused and rated.good),
            "question_type": "liked" if rated.good else "disliked",
            "history": list(kept.history),
            "reference_contexts": [quoted.quote for quoted in right if not quoted.line],
            "reference_context_ids": list(dict.fromkeys(quoted.article_id for quoted in right)),
            "source": "feedback",
            "rating": {"good": good, "bad": bad},
            "reasons": [opinion.reason for opinion in rated.opinions if opinion.reason],
            "answer_given": kept.text,
            "support_given": kept.support,
        }


def _counts(rated: Rated) -> tuple[int, int]:
    good = sum(opinion.good for opinion in rated.opinions)
    return good, len(rated.opinions) - good


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())
