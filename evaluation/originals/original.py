"""One article as it is in its file, and whether it contains a quote."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from evaluation.originals.set_in_lines import Setting

_QUOTATION_MARKS = dict.fromkeys(map(ord, "\"„“”«»‚‘’'"))


@dataclass(frozen=True)
class Original:
    """An article. `texts` are the possible texts of its file: several for example if its code page is not
    known.

    `extracted` says that the index stores a text extracted from these, with the same words but other white
    space and offsets. `set_in_lines` says that the words are in the lines of a printed page.
    """

    texts: tuple[str, ...]
    extracted: bool = False
    set_in_lines: bool = False

    def has(self, quote: str, start: int, end: int) -> bool:
        """Whether the article contains the quote: from `start` to `end`, or anywhere if it is `extracted`.
        The quote must have the length `end - start`."""
        if not 0 <= start < end or len(quote) != end - start:
            return False
        if self.extracted:
            return self.says(quote)
        return any(text[start:end] == quote for text in self.texts)

    def says(self, quote: str) -> bool:
        """Whether the article contains the words of the quote anywhere, with the quote's lines in order."""
        if self.set_in_lines:
            return any(setting.says(quote) for setting in self._settings)
        lines = _lines(quote, self.extracted)
        return any(lines) and any(_in_order(text, lines) for text in self._words)

    @property
    def size(self) -> int:
        """The number of characters in all texts."""
        return sum(map(len, self.texts))

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return tuple(map(_unmarked if self.extracted else squeeze, self.texts))

    @cached_property
    def _settings(self) -> tuple[Setting, ...]:
        return tuple(map(Setting, self.texts))


OriginalById = tuple[str, Original]
"""An article's id and the article. The id is "" if the file alone does not tell it."""


def squeeze(text: str) -> str:
    """The text without white space and without characters that cannot be printed, such as soft hyphens."""
    words = "".join(text.split())
    return words if words.isprintable() else "".join(filter(str.isprintable, words))


def _unmarked(text: str) -> str:
    """Squeezed, and without quotation marks, since a browser adds those of `<q>` itself."""
    return squeeze(text.translate(_QUOTATION_MARKS))


@lru_cache(maxsize=10_000)  # a quote is compared with many texts
def _lines(quote: str, extracted: bool) -> tuple[str, ...]:
    return tuple(map(_unmarked, quote.split("\n"))) if extracted else (squeeze(quote),)


def _in_order(text: str, lines: tuple[str, ...]) -> bool:
    position = 0
    for line in lines:
        position = text.find(line, position)
        if position < 0:
            return False
        position += len(line)
    return True
