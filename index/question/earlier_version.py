"""Whether a question asks for an earlier version, or for something that was withdrawn."""

import re
from collections.abc import Iterator
from functools import cache

from languages.known import LANGUAGES
from languages.notation import expression


def asks_for_earlier(question: str) -> bool:
    """Whether a question states that it asks for an earlier version ("What did the first report say?")."""
    return bool(_earlier().search(question))


@cache
def _earlier() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(_alternatives())})(?!\w)", re.IGNORECASE)


def _alternatives() -> Iterator[str]:
    """The expressions of every language."""
    for words in (language.earlier_versions for language in LANGUAGES.values()):
        if words is not None:
            yield expression(words.phrases)
            for first, most, second in words.pairs:
                between = rf"\s+(?:\w+\s+){{0,{most}}}"
                yield rf"(?:{expression(first)}){between}(?:{expression(second)})"
