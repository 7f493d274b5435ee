"""One answer's scores by name of metric. A metric that does not count a question is not among its scores.

normalise   texts made comparable
retrieval   the gold articles in the ranking
wording     the gold answers in the answer and in its quotes
citations   the gold articles and quotes among the citations; whether quotes are real
statements  the kind of statement quoted, its speaker, and yes or no
refusals    refused or not, and whether it should have been
support     sure or not, and whether rightly
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from evaluation.answered import Answered
from evaluation.metrics.citations import citation_scores, quotes_of, validity_scores
from evaluation.metrics.refusals import RefusalPoint, refusal_curve, refusal_scores
from evaluation.metrics.retrieval import retrieval_scores
from evaluation.metrics.statements import statement_scores
from evaluation.metrics.support import SurePoint, is_wrong, support_scores, sure_curve
from evaluation.metrics.wording import wording_scores
from evaluation.originals import Originals, Quote
from evaluation.questions import Question

__all__ = [
    "METRICS",
    "Metric",
    "RefusalPoint",
    "SurePoint",
    "is_wrong",
    "refusal_curve",
    "score_all",
    "sure_curve",
]


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric's name, which way it is better, and what it says in one line."""

    name: str
    better: Literal["higher", "lower"]
    says: str


def _by_name(*metrics: Metric) -> Mapping[str, Metric]:
    return {metric.name: metric for metric in metrics}


METRICS = _by_name(
    Metric("hit@1", "higher", "the best article found is one that answers"),
    Metric("hit@4", "higher", "one of the best four articles answers"),
    Metric("hit@10", "higher", "one of the best ten articles answers"),
    Metric("mrr@10", "higher", "1 / rank of the first article that answers, within ten"),
    Metric("ndcg@10", "higher", "how far in front the articles that answer are, within ten"),
    Metric("recall@10", "higher", "share of the articles that answer among the best ten"),
    Metric("all_evidence@10", "higher", "all articles that answer are among the best ten"),
    Metric("answer_in_quotes@1", "higher", "the first quote has the expected answer in it"),
    Metric("answer_in_quotes@3", "higher", "one of the first three quotes has the expected answer in it"),
    Metric("quote_chars_mean", "lower", "characters of the first quote"),
    Metric("exact_match", "higher", "the answer is the expected one, and no more"),
    Metric("token_f1", "higher", "how far the answer's words are those of the expected one"),
    Metric("citation_precision", "higher", "share of the citations whose article answers"),
    Metric("citation_recall", "higher", "share of the articles that answer that is cited"),
    Metric("quote_precision", "higher", "share of the quotes that are what was expected to be quoted"),
    Metric("quote_recall", "higher", "share of what was expected to be quoted that is quoted"),
    Metric("quote_validity", "higher", "share of the quotes that stand where they are said to stand"),
    Metric("misattributed", "lower", "share of the quotes that stand elsewhere, or in another article"),
    Metric("fabricated", "lower", "share of the quotes that stand in no article"),
    Metric("statement_kind", "higher", "the answer opens with a statement of the kind expected"),
    Metric("speaker", "higher", "the answer opens with the speaker expected"),
    Metric("verdict_decided", "higher", "of clear questions after yes or no: the right one is said"),
    Metric("verdict_wrong", "lower", "of all questions after yes or no: the wrong one is said"),
    Metric("refusal_rate", "higher", "share of the questions without an answer that are refused"),
    Metric("false_refusal_rate", "lower", "share of the questions with an answer that are refused"),
    Metric("refused_or_unsure", "higher", "share of the questions without an answer that get no sure answer"),
    Metric("sure_rate", "higher", "share of all questions that are answered as sure"),
    Metric("sure_error_rate", "lower", "share of the sure answers that are wrong"),
    Metric("seconds_p50", "lower", "seconds until the answer, the median"),
    Metric("seconds_p95", "lower", "seconds until the answer, of all but the slowest twentieth"),
)
"""In the order to print. A metric is the mean over the questions that it counts; the last two are made of the
score named `seconds`, which every answer has."""


def score_all(
    answered: Sequence[Answered], originals: Callable[[Question], Originals]
) -> list[dict[str, float]]:
    """Each answer's scores, in their order and in that of METRICS, `seconds` last.

    `originals` gives the articles that a question is answered from. Raises what reading them raises.
    """
    _check_quotes(answered, originals)
    scored = zip(answered, retrieval_scores(answered), strict=True)
    return [_in_order({**ranked, **_own_scores(one, originals(one.question))}) for one, ranked in scored]


def _check_quotes(answered: Sequence[Answered], originals: Callable[[Question], Originals]) -> None:
    """Looks up all quotes of a corpus at once: a large file is not read again for each of them."""
    asked: dict[int, tuple[Originals, list[Quote]]] = {}
    for one in answered:
        corpus = originals(one.question)
        asked.setdefault(id(corpus), (corpus, []))[1].extend(quotes_of(one.answer))
    for corpus, quotes in asked.values():
        corpus.check_all(quotes)


def _own_scores(answered: Answered, originals: Originals) -> dict[str, float]:
    return {
        **wording_scores(answered),
        **citation_scores(answered),
        **validity_scores(answered.answer, originals),
        **statement_scores(answered),
        **refusal_scores(answered),
        **support_scores(answered),
        "seconds": answered.seconds,
    }


def _in_order(scores: Mapping[str, float]) -> dict[str, float]:
    return {name: scores[name] for name in (*METRICS, "seconds") if name in scores}
