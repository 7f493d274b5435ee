"""Numbers, metrics and languages as shown to readers."""

from functools import cache

from evaluation.texts.run_texts import ENGLISH, RunTexts

_DECIMALS = frozenset({"mrr@10", "ndcg@10", "token_f1", "faithfulness", "answer_relevance"})
"""Metrics between 0 and 1 that are not shares."""


def title(metric: str, texts: RunTexts = ENGLISH) -> str:
    """A metric's plain name; its own name when it has none."""
    return texts.metric(metric).name


def is_share(metric: str) -> bool:
    """Whether the metric is a share of questions or quotes, shown in percent."""
    return not (metric.startswith("seconds") or metric == "quote_chars_mean" or metric in _DECIMALS)


def is_bounded(metric: str) -> bool:
    """Whether the metric is between 0 and 1."""
    return is_share(metric) or metric in _DECIMALS


def number(metric: str, value: float, texts: RunTexts = ENGLISH) -> str:
    """A metric's value with its unit.

    >>> number("hit@1", 0.8987), number("mrr@10", 0.94), number("seconds_p50", 0.0412)
    ('89.9%', '0.940', '41 ms')
    """
    if metric.startswith("seconds"):
        return seconds(value, texts)
    if metric == "quote_chars_mean":
        return texts.numbers.written(value, ",.0f") + texts.numbers.characters
    if metric in _DECIMALS:
        return texts.numbers.written(value, ".3f")
    return texts.numbers.share(value, digits=1)


def interval_text(metric: str, low: float, high: float, *, n: int, texts: RunTexts = ENGLISH) -> str:
    """Both ends of an interval, with the unit once if it is the same. If both ends are equal, the number of
    equal values instead, since the ends would suggest a certainty that a few equal values cannot give."""
    if low == high:
        return texts.numbers.single if n == 1 else texts.numbers.alike.format(n=texts.numbers.written(n, ","))
    first, last = number(metric, low, texts), number(metric, high, texts)
    return f"{first.removesuffix(trailing_unit(last, texts))}–{last}"


def difference(metric: str, value: float, texts: RunTexts = ENGLISH) -> str:
    """A signed difference of two values; for shares in percentage points.

    >>> difference("hit@1", -0.012), difference("seconds_p50", 0.5)
    ('−1.2 points', '+500 ms')
    """
    sign = "−" if value < 0 else "+" if value > 0 else "±"
    if is_share(metric):
        return sign + texts.numbers.written(abs(value) * 100, ".1f") + texts.numbers.points
    return sign + number(metric, abs(value), texts)


def seconds(value: float, texts: RunTexts = ENGLISH) -> str:
    """A time: in milliseconds below one second, in minutes from two minutes on, else in seconds."""
    if value < 0.9995:
        return f"{value * 1000:.0f} ms"
    if value < 119.5:
        return texts.numbers.written(value, ".2f" if value < 9.995 else ".0f") + " s"
    return f"{value / 60:.0f} min"


def trailing_unit(told: str, texts: RunTexts = ENGLISH) -> str:
    """The unit at the end of a number; "" if it has none."""
    numbers = texts.numbers
    units = (numbers.characters, numbers.points, " ms", " s", " min", numbers.percent)
    return next((unit for unit in units if told.endswith(unit)), "")


def language(code: str, texts: RunTexts = ENGLISH) -> str:
    """The name of a language by its ISO 639-1 code; the code itself when it has no name."""
    return _names(texts.language).get(code, code)


def language_pair(pair: str, texts: RunTexts = ENGLISH) -> str:
    """A pair such as `en-de` (asked in English, answered from German articles) with the languages' names."""
    asked, _, articles = pair.partition("-")
    return f"{language(asked, texts)} → {language(articles, texts)}" if articles else pair


@cache
def _names(language: str) -> dict[str, str]:
    from babel import Locale

    return {code: str(name) for code, name in Locale.parse(language).languages.items()}
