"""Numbers, metrics and languages as a reader meets them."""

LANGUAGES = dict(
    pair.split("=")
    for pair in (
        "ar=Arabic bg=Bulgarian bn=Bengali cs=Czech da=Danish de=German el=Greek en=English es=Spanish "
        "et=Estonian fa=Persian fi=Finnish fr=French he=Hebrew hi=Hindi hr=Croatian hu=Hungarian "
        "id=Indonesian it=Italian ja=Japanese ko=Korean lt=Lithuanian lv=Latvian nl=Dutch no=Norwegian "
        "pl=Polish pt=Portuguese ro=Romanian ru=Russian sk=Slovak sl=Slovenian sr=Serbian sv=Swedish "
        "sw=Swahili ta=Tamil te=Telugu th=Thai tr=Turkish uk=Ukrainian ur=Urdu vi=Vietnamese yo=Yoruba "
        "zh=Chinese"
    ).split()
)
"""Those that people ask in and benchmarks are in; any other is shown by its code."""

UNITS = (" characters", " points", " ms", " s", " min", "%")
"""With which a number may end."""

_TITLES = {
    "hit@1": "Right article first",
    "hit@4": "Right article in the first four",
    "hit@10": "Right article in the first ten",
    "mrr@10": "Closeness to the top",
    "ndcg@10": "Quality of the ranking",
    "recall@10": "Right articles found",
    "all_evidence@10": "All the evidence found",
    "answer_in_quotes@1": "Answer in the first quote",
    "answer_in_quotes@3": "Answer in the first three quotes",
    "quote_chars_mean": "Length of the first quote",
    "exact_match": "Word for word as expected",
    "token_f1": "Words shared with the expected answer",
    "citation_precision": "Citations that are to the point",
    "citation_recall": "Expected sources that are cited",
    "quote_precision": "Quotes that are as expected",
    "quote_recall": "Expected quotes that are given",
    "quote_validity": "Quotes that are verbatim",
    "misattributed": "Quotes that stand elsewhere",
    "fabricated": "Quotes of no article",
    "refusal_rate": "Rightly refused",
    "false_refusal_rate": "Wrongly refused",
    "refused_or_unsure": "Refused, or answered as unsure",
    "sure_rate": "Answered as sure",
    "sure_error_rate": "Sure, and wrong",
    "seconds": "Time to answer",
    "seconds_p50": "Half of the answers take at most",
    "seconds_p95": "95 of 100 answers take at most",
    "faithfulness": "Faithfulness",
    "answer_relevance": "Relevance of the answer",
}

_DECIMALS = frozenset({"mrr@10", "ndcg@10", "token_f1", "faithfulness", "answer_relevance"})
"""Between 0 and 1, yet no share of anything."""


def title(metric: str) -> str:
    """A metric's name for people; its own name when it has none."""
    return _TITLES.get(metric, metric)


def is_share(metric: str) -> bool:
    """Whether the metric is a share of questions or quotes, shown in percent."""
    return not (metric.startswith("seconds") or metric == "quote_chars_mean" or metric in _DECIMALS)


def is_bounded(metric: str) -> bool:
    """Whether the metric lies between 0 and 1."""
    return is_share(metric) or metric in _DECIMALS


def number(metric: str, value: float) -> str:
    """A metric's value with its unit.

    >>> number("hit@1", 0.8987), number("mrr@10", 0.94), number("seconds_p50", 0.0412)
    ('89.9%', '0.940', '41 ms')
    """
    if metric.startswith("seconds"):
        return seconds(value)
    if metric == "quote_chars_mean":
        return f"{value:,.0f} characters"
    return f"{value:.3f}" if metric in _DECIMALS else f"{value:.1%}"


def interval(metric: str, low: float, high: float, *, n: int) -> str:
    """Both ends of an interval, the unit once where it is the same. Without a spread the ends would feign
    a certainty that a few equal values cannot give: then how many of them there are."""
    if low == high:
        return "a single value" if n == 1 else f"all {n:,} alike"
    first, last = number(metric, low), number(metric, high)
    unit = next((unit for unit in UNITS if last.endswith(unit)), "")
    return f"{first.removesuffix(unit)}–{last}"


def difference(metric: str, value: float) -> str:
    """A signed difference of two values; of shares in percentage points.

    >>> difference("hit@1", -0.012), difference("seconds_p50", 0.5)
    ('−1.2 points', '+500 ms')
    """
    sign = "−" if value < 0 else "+" if value > 0 else "±"
    if is_share(metric):
        return f"{sign}{abs(value) * 100:.1f} points"
    return sign + number(metric, abs(value))


def seconds(value: float) -> str:
    """Milliseconds below one second, minutes from two on."""
    if value < 0.9995:
        return f"{value * 1000:.0f} ms"
    if value < 119.5:
        return f"{value:.2f} s" if value < 9.995 else f"{value:.0f} s"
    return f"{value / 60:.0f} min"


def language(code: str) -> str:
    """English name of an ISO 639-1 code; the code itself when it is not one of the common ones."""
    return LANGUAGES.get(code, code)


def language_pair(pair: str) -> str:
    """Of `en-de`: asked in English, answered from German articles."""
    asked, _, articles = pair.partition("-")
    return f"{language(asked)} → {language(articles)}" if articles else pair


def count(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 article", "1,024 articles"."""
    return f"{number:,} {one if number == 1 else many}"
