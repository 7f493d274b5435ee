"""Whether a claim may be given in the model's own words, or only by its quotes.

No rule can tell whether a sentence follows from a quote, which is why the quote always appears under it. What
rules can tell is checked here: figures that are nowhere in the evidence, web addresses, marks that look like
citation numbers, a language other than the question's, a yes or no that no rule has settled.
"""

import re
from collections.abc import Callable, Iterable
from typing import Literal

from index.question.query import make_query
from languages.known import in_all_languages
from languages.notation import expression
from languages.sections.asking.messages import MessageWords

_MAX_CHARACTERS = 400
"""As long as the longest quote."""

_MARK = re.compile(
    r"""\s*(?: [\[【［] \s* (?: \^ | \d | passage | id | source | p[0-9a-f]{6} )
               [^\[\]【】［］]{0,40} [\]】］]
             | \( \s* (?: passage | id | source | p[0-9a-f]{6} ) \b [^()]{0,40} \) )""",
    re.VERBOSE | re.IGNORECASE,
)
"""What looks like a citation: [1], [1, 2], 【3】, [^1], (passage p3f…)."""

_ADDRESS = re.compile(
    r"https?:|www\.|\w@\w|(?<!\w)@\w|\b[\w-]+\.(?:com|org|net|info|io|ru|de|example)\b", re.I
)
_MARKUP = re.compile(r"[*_`#<>|]+")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_FIGURE = re.compile(r"\d+")


def _opening(verdict: Callable[[MessageWords], str]) -> re.Pattern[str]:
    """A yes or a no at the beginning, in any language."""
    listed = in_all_languages(lambda one: verdict(one.messages) if one.messages else "")
    return re.compile(rf"(?:{expression(listed)})\s*[,.:;!–—-]+\s*", re.IGNORECASE)


_VERDICTS = {
    "yes": _opening(lambda words: words.yes),
    "no": _opening(lambda words: words.no),
}

_FEWEST_WORDS = 6
"""The language of fewer words cannot be detected well."""


def own_words(
    claim: str, *, evidence: Iterable[str], language: str, verdict: Literal["yes", "no"] | None = None
) -> str | None:
    """The claim in one plain line; None when it may not be shown, so that only the quotes are.

    `evidence` is all texts from which its figures may come, `language` the language it has to be in. A
    leading yes or no is removed unless it is the `verdict`, which no model influences.
    """
    line = _one_line(_MARKUP.sub(" ", _MARK.sub("", _one_line(claim))))
    for said, pattern in _VERDICTS.items():
        if said != verdict and (found := pattern.match(line)):
            line = line[found.end() :][:1].upper() + line[found.end() + 1 :]
    if not any(character.isalpha() for character in line) or len(line) > _MAX_CHARACTERS:
        return None
    if _ADDRESS.search(line) or _figures(line) - _figures(" ".join(evidence)):
        return None
    if len(line.split()) >= _FEWEST_WORDS and make_query(line).language != language:
        return None
    return line


def _one_line(text: str) -> str:
    return " ".join(_UNPRINTABLE.sub(" ", text).split())


def _figures(text: str) -> set[str]:
    """Runs of digits without leading zeros: "5" and "05" of a date are the same."""
    return {found.lstrip("0") for found in _FIGURE.findall(text)}
