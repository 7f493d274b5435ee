"""The verdict of a fact check, from a field or from a line of the text ("Rating: mostly false")."""

import re
from collections.abc import Mapping

from index.reading.all_languages import article_labels
from languages.notation import expression

_LABELS = expression(article_labels(lambda words: words.verdict_labels))
_DEGREES = expression(article_labels(lambda words: words.degrees))
_VERDICTS = expression(article_labels(lambda words: words.verdicts))
_AND = expression(article_labels(lambda words: words.and_))
_VERDICT = (
    rf"(?:(?:{_DEGREES})\s+){{0,2}}(?:{_VERDICTS})"
    rf"(?:(?:\s?[,/]\s?|\s+(?:{_AND})\s+)(?:(?:{_DEGREES})\s+){{0,2}}(?:{_VERDICTS})){{0,2}}"
)
# "Falsch", "False. The picture …", but not "False alarm" or "Richtig gut".
_AT_START = re.compile(
    rf"[\"'“„«*_\s]{{0,4}}(?P<verdict>{_VERDICT})(?=[\"'”“»*_\s]{{0,4}}(?:[.!?;:,–—(|]|$))", re.IGNORECASE
)
# The label and its value, on one line or with the value on the next.
_LINE = re.compile(
    rf"^[ \t*_#>]{{0,8}}(?:{_LABELS})[ \t*_]{{0,4}}"
    r"(?:[:–—|-][ \t*_]{0,4}|(?P<next>:?[ \t*_]{0,4}\n\s{0,4}))(?P<value>\S[^\n]{0,160})",
    re.IGNORECASE | re.MULTILINE,
)
_CLAIM_RATED = expression(article_labels(lambda words: words.we_rate))
_WE_RATE = re.compile(rf"\b(?:{_CLAIM_RATED})\b[^.!?\n]{{0,80}}?\s(?P<verdict>{_VERDICT})[.!]", re.IGNORECASE)
_LONGEST_VERDICT = 80
# The fields of an object that contain the verdict, or another object with it.
_INNER = ("alternateName", "textualRating", "reviewRating", "name", "rating", "ratingValue")
_DEEPEST = 4


def rating_of_field(value: object, *, depth: int = 0) -> str | None:
    """The verdict in words from a field's value, which may be a ClaimReview or Rating of schema.org; None if
    it has none, as for a number of stars."""
    if isinstance(value, list | tuple) and len(value) == 1:
        value = value[0]
    if isinstance(value, Mapping) and depth < _DEEPEST:
        inner = (rating_of_field(value.get(name), depth=depth + 1) for name in _INNER)
        return next((found for found in inner if found), None)
    if not isinstance(value, str):
        return None
    words = " ".join(value[: 4 * _LONGEST_VERDICT].split()).rstrip(".")
    has_words = sum(character.isalpha() for character in words) >= 3
    return words if has_words and len(words) <= _LONGEST_VERDICT else None


def is_verdict(words: str) -> bool:
    """Whether the words are a verdict that only a fact check gives: "mostly false", not "four stars"."""
    return bool(_AT_START.match(words))


def rating_of_text(text: str, *, is_fact_check: bool) -> str | None:
    """The verdict in a line of the text; None if there is none. Unless the text is known to be a fact check,
    only usual verdicts count."""
    loose = None
    for line in _LINE.finditer(text):
        if verdict := _AT_START.match(line["value"]):
            return verdict["verdict"]
        if loose is None and line["next"] is None:
            loose = _short_sentence(line["value"])
    if rated := _WE_RATE.search(text):
        return rated["verdict"]
    return loose if is_fact_check else None


def _short_sentence(value: str) -> str | None:
    first = re.split(r"[.!?](?:\s|$)", value, maxsplit=1)[0].strip(' *_"“”„«»')
    return first if 0 < len(first) <= _LONGEST_VERDICT and any(map(str.isalpha, first)) else None
