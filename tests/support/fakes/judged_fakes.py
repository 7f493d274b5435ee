"""Answers with scores that a test sets."""

from collections.abc import Mapping

from bot.citations.answer import Answer, Citation, Statement
from evaluation.answered import Answered, Judged
from evaluation.measure import EvaluationRun, IndexInfo, measure, measure_by, measure_judge
from evaluation.questions import Question
from index.question.query import Query
from index.text.articles import Source, Span
from index.text.passages import Passage

PASSAGE = Passage(
    Source("a1.txt", "a1.txt", title="Crane falls"),
    "The crane collapsed. Nobody was hurt.",
    7,
    (Span(7, 27), Span(28, 44)),
)


def judged(
    id_: str,
    scores: Mapping[str, float],
    *,
    text: str = "",
    language: str | None = "en",
    question_type: str | None = None,
    history: tuple[str, ...] = (),
    languages: tuple[str, ...] = ("en",),
) -> Judged:
    """An answer that cites both sentences of PASSAGE. Without `text`, the question's text has its id."""
    text = text or f"What of {id_}?"
    question = Question(id_, text, language=language, question_type=question_type, history=history)
    citations = tuple(Citation(PASSAGE, span, score=0.9) for span in PASSAGE.sentences)
    statements = tuple(Statement(one.quote, (number,)) for number, one in enumerate(citations, start=1))
    answer = Answer(Query(text, "fr"), statements, citations, confidence=0.123456789)
    return Judged(Answered(question, answer, ("a1.txt", "a2.txt"), languages, 0.25), scores)


def run_of(*judged: Judged, digest: str = "d" * 64) -> EvaluationRun:
    return EvaluationRun(
        set_name="questions.jsonl",
        set_digest=digest,
        judged=judged,
        metrics=measure(judged),
        by=measure_by(judged),
        embedding_model="letters",
        index=IndexInfo("0001", articles=2, passages=3, corpora=("corpus",)),
        seconds=12.345678,
        judge_metrics=measure_judge(judged),
    )
