"""Each metric's plain name, and what it measures in one sentence."""

from collections.abc import Mapping
from dataclasses import dataclass

from languages.catalogues import interface_translations, later


@dataclass(frozen=True, slots=True)
class MetricText:
    """`says` is empty for a metric that has no explanation."""

    name: str
    says: str = ""


_METRICS = {
    "hit@1": (later("Right article first"), later("The article ranked first answers the question.")),
    "hit@4": (
        later("Right article in the first four"),
        later("One of the first four articles answers the question."),
    ),
    "hit@10": (
        later("Right article in the first ten"),
        later("One of the first ten articles answers the question."),
    ),
    "mrr@10": (
        later("Closeness to the top"),
        later("1 / rank of the first article that answers, within ten."),
    ),
    "ndcg@10": (
        later("Quality of the ranking"),
        later("How near the top the articles that answer are, within ten."),
    ),
    "recall@10": (
        later("Right articles found"),
        later("Share of the articles that answer among the first ten."),
    ),
    "all_evidence@10": (
        later("All the evidence found"),
        later("All articles that answer are among the first ten."),
    ),
    "answer_in_quotes@1": (
        later("Answer in the first quote"),
        later("The first quote has the expected answer in it."),
    ),
    "answer_in_quotes@3": (
        later("Answer in the first three quotes"),
        later("One of the first three quotes has the answer in it."),
    ),
    "quote_chars_mean": (
        later("Length of the first quote"),
        later("Characters in the first quote, on average."),
    ),
    "exact_match": (
        later("Word for word as expected"),
        later("The answer is the expected one, and no more."),
    ),
    "token_f1": (
        later("Words shared with the expected answer"),
        later("How far the answer's words are those of the expected one."),
    ),
    "citation_precision": (
        later("Citations that are to the point"),
        later("Share of the citations whose article answers."),
    ),
    "citation_recall": (
        later("Expected sources that are cited"),
        later("Share of the expected articles that are cited."),
    ),
    "quote_precision": (
        later("Quotes that are as expected"),
        later("Share of the quotes that were expected."),
    ),
    "quote_recall": (
        later("Expected quotes that are given"),
        later("Share of the expected quotes that are given."),
    ),
    "quote_validity": (
        later("Quotes that are verbatim"),
        later("Share of the quotes that stand where the answer says."),
    ),
    "misattributed": (
        later("Quotes that stand elsewhere"),
        later("Share of the quotes that stand in another place."),
    ),
    "fabricated": (later("Quotes of no article"), later("Share of the quotes that stand in no article.")),
    "statement_kind": (
        later("Right kind of statement"),
        later("The first quote is as expected, a denial for example."),
    ),
    "speaker": (later("Right speaker"), later("The first quote is by the expected speaker.")),
    "verdict_decided": (
        later("Yes or no, and right"),
        later("Share of the clear yes-or-no questions decided rightly."),
    ),
    "verdict_wrong": (
        later("Yes or no, and wrong"),
        later("Share of all yes-or-no questions decided wrongly."),
    ),
    "refusal_rate": (
        later("Rightly refused"),
        later("Share of the questions without an answer that are refused."),
    ),
    "false_refusal_rate": (
        later("Wrongly refused"),
        later("Share of the questions with an answer that are refused."),
    ),
    "refused_or_unsure": (
        later("Refused, or answered as unsure"),
        later("Share of the questions without an answer with no sure one."),
    ),
    "sure_rate": (later("Answered as sure"), later("Share of all questions that get a sure answer.")),
    "sure_error_rate": (later("Sure, and wrong"), later("Share of the sure answers that are wrong.")),
    "seconds": (later("Time to answer"), later("Time from the question to its answer.")),
    "seconds_p50": (later("Half of the answers take at most"), later("Median time from question to answer.")),
    "seconds_p95": (
        later("95 of 100 answers take at most"),
        later("Time to answer but for the slowest twentieth."),
    ),
    "faithfulness": (
        later("Faithfulness"),
        later("Share of the answer's statements that the judge finds supported."),
    ),
    "answer_relevance": (
        later("Relevance of the answer"),
        later("How well the judge finds the question answered."),
    ),
}


def metric_texts(language: str) -> Mapping[str, MetricText]:
    """The texts in a language, by the metric's name."""
    _ = interface_translations(language).gettext
    return {metric: MetricText(_(name), _(says)) for metric, (name, says) in _METRICS.items()}
