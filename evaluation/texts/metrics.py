"""Each metric's plain name, and what it measures in one sentence."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MetricText:
    """`says` is empty for a metric that has no explanation."""

    name: str
    says: str = ""


_ENGLISH = {
    "hit@1": ("Right article first", "The article ranked first answers the question."),
    "hit@4": ("Right article in the first four", "One of the first four articles answers the question."),
    "hit@10": ("Right article in the first ten", "One of the first ten articles answers the question."),
    "mrr@10": ("Closeness to the top", "1 / rank of the first article that answers, within ten."),
    "ndcg@10": ("Quality of the ranking", "How near the top the articles that answer are, within ten."),
    "recall@10": ("Right articles found", "Share of the articles that answer among the first ten."),
    "all_evidence@10": ("All the evidence found", "All articles that answer are among the first ten."),
    "answer_in_quotes@1": ("Answer in the first quote", "The first quote has the expected answer in it."),
    "answer_in_quotes@3": (
        "Answer in the first three quotes",
        "One of the first three quotes has the answer in it.",
    ),
    "quote_chars_mean": ("Length of the first quote", "Characters in the first quote, on average."),
    "exact_match": ("Word for word as expected", "The answer is the expected one, and no more."),
    "token_f1": (
        "Words shared with the expected answer",
        "How far the answer's words are those of the expected one.",
    ),
    "citation_precision": (
        "Citations that are to the point",
        "Share of the citations whose article answers.",
    ),
    "citation_recall": ("Expected sources that are cited", "Share of the expected articles that are cited."),
    "quote_precision": ("Quotes that are as expected", "Share of the quotes that were expected."),
    "quote_recall": ("Expected quotes that are given", "Share of the expected quotes that are given."),
    "quote_validity": ("Quotes that are verbatim", "Share of the quotes that stand where the answer says."),
    "misattributed": ("Quotes that stand elsewhere", "Share of the quotes that stand in another place."),
    "fabricated": ("Quotes of no article", "Share of the quotes that stand in no article."),
    "statement_kind": (
        "Right kind of statement",
        "The first quote is as expected, a denial for example.",
    ),
    "speaker": ("Right speaker", "The first quote is by the expected speaker."),
    "verdict_decided": ("Yes or no, and right", "Share of the clear yes-or-no questions decided rightly."),
    "verdict_wrong": ("Yes or no, and wrong", "Share of all yes-or-no questions decided wrongly."),
    "refusal_rate": ("Rightly refused", "Share of the questions without an answer that are refused."),
    "false_refusal_rate": ("Wrongly refused", "Share of the questions with an answer that are refused."),
    "refused_or_unsure": (
        "Refused, or answered as unsure",
        "Share of the questions without an answer with no sure one.",
    ),
    "sure_rate": ("Answered as sure", "Share of all questions that get a sure answer."),
    "sure_error_rate": ("Sure, and wrong", "Share of the sure answers that are wrong."),
    "seconds": ("Time to answer", "Time from the question to its answer."),
    "seconds_p50": ("Half of the answers take at most", "Median time from question to answer."),
    "seconds_p95": ("95 of 100 answers take at most", "Time to answer but for the slowest twentieth."),
    "faithfulness": ("Faithfulness", "Share of the answer's statements that the judge finds supported."),
    "answer_relevance": ("Relevance of the answer", "How well the judge finds the question answered."),
}

_GERMAN = {
    "hit@1": ("Richtiger Artikel zuerst", "Der erste gefundene Artikel beantwortet die Frage."),
    "hit@4": (
        "Richtiger Artikel unter den ersten vier",
        "Einer der ersten vier Artikel beantwortet die Frage.",
    ),
    "hit@10": (
        "Richtiger Artikel unter den ersten zehn",
        "Einer der ersten zehn Artikel beantwortet die Frage.",
    ),
    "mrr@10": ("Nähe zur Spitze", "1 / Rang des ersten Artikels mit der Antwort, unter zehn."),
    "ndcg@10": ("Güte der Rangfolge", "Wie weit vorn die Artikel mit der Antwort stehen, unter zehn."),
    "recall@10": ("Gefundene richtige Artikel", "Anteil der Artikel mit der Antwort unter den ersten zehn."),
    "all_evidence@10": (
        "Alle Belege gefunden",
        "Alle Artikel mit der Antwort sind unter den ersten zehn.",
    ),
    "answer_in_quotes@1": ("Antwort im ersten Zitat", "Im ersten Zitat steht die erwartete Antwort."),
    "answer_in_quotes@3": (
        "Antwort in den ersten drei Zitaten",
        "In einem der ersten drei Zitate steht die Antwort.",
    ),
    "quote_chars_mean": ("Länge des ersten Zitats", "Zeichen im ersten Zitat, im Mittel."),
    "exact_match": ("Wörtlich wie erwartet", "Die Antwort ist die erwartete, und nicht mehr."),
    "token_f1": (
        "Gemeinsame Wörter mit der Erwartung",
        "Wie weit die Antwort aus den erwarteten Wörtern besteht.",
    ),
    "citation_precision": ("Treffende Quellen", "Anteil der Quellen, deren Artikel die Antwort hat."),
    "citation_recall": ("Genannte erwartete Quellen", "Anteil der erwarteten Artikel, die genannt werden."),
    "quote_precision": ("Zitate wie erwartet", "Anteil der Zitate, die erwartet waren."),
    "quote_recall": ("Gegebene erwartete Zitate", "Anteil der erwarteten Zitate, die gegeben werden."),
    "quote_validity": ("Wörtliche Zitate", "Anteil der Zitate, die stehen, wo die Antwort es sagt."),
    "misattributed": ("Zitate von anderswo", "Anteil der Zitate, die an anderer Stelle stehen."),
    "fabricated": ("Zitate aus keinem Artikel", "Anteil der Zitate, die in keinem Artikel stehen."),
    "statement_kind": (
        "Richtige Art der Äußerung",
        "Das erste Zitat ist wie erwartet, ein Dementi etwa.",
    ),
    "speaker": ("Richtiger Sprecher", "Das erste Zitat ist vom erwarteten Sprecher."),
    "verdict_decided": (
        "Ja oder Nein, und richtig",
        "Anteil der klaren Ja-Nein-Fragen mit richtigem Urteil.",
    ),
    "verdict_wrong": (
        "Ja oder Nein, und falsch",
        "Anteil aller Ja-Nein-Fragen mit falschem Urteil.",
    ),
    "refusal_rate": ("Zu Recht abgelehnt", "Anteil der Fragen ohne Antwort, die abgelehnt werden."),
    "false_refusal_rate": ("Zu Unrecht abgelehnt", "Anteil der Fragen mit Antwort, die abgelehnt werden."),
    "refused_or_unsure": (
        "Abgelehnt oder unsicher beantwortet",
        "Anteil der Fragen ohne Antwort, nicht sicher beantwortet.",
    ),
    "sure_rate": ("Sicher beantwortet", "Anteil aller Fragen mit einer sicheren Antwort."),
    "sure_error_rate": ("Sicher und falsch", "Anteil der sicheren Antworten, die falsch sind."),
    "seconds": ("Zeit bis zur Antwort", "Zeit von der Frage bis zu ihrer Antwort."),
    "seconds_p50": ("Die Hälfte braucht höchstens", "Mittlere Zeit bis zur Antwort (Median)."),
    "seconds_p95": (
        "95 von 100 brauchen höchstens",
        "Zeit bis zur Antwort, ohne das langsamste Zwanzigstel.",
    ),
    "faithfulness": ("Treue zu den Quellen", "Anteil der Aussagen, die das Gutachten für belegt hält."),
    "answer_relevance": ("Passende Antwort", "Wie gut das Gutachten die Frage beantwortet findet."),
}


METRIC_TEXTS: Mapping[str, Mapping[str, MetricText]] = {
    language: {metric: MetricText(name, says) for metric, (name, says) in texts.items()}
    for language, texts in (("en", _ENGLISH), ("de", _GERMAN))
}
