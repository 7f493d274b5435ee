"""The metrics: their names, whether higher or lower is better, and what they measure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric's name, whether higher or lower is better, and what it measures, in one line."""

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
"""In the order in which they are printed. A metric is the mean over the questions that it counts, except the
last two: they are quantiles of the score `seconds`, which every answer has."""
