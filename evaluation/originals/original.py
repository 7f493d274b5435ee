"""One article as its file has it, and whether a quote stands in it."""

from dataclasses import dataclass

_QUOTATION_MARKS = dict.fromkeys(map(ord, "\"„“”«»‚‘’'"))


@dataclass(frozen=True, slots=True)
class Original:
    """An article. `texts` are what its file may say: one, but for files in an old code page.

    With `extracted`, the index stores what it extracted out of these: the words are the same, white space
    and offsets its own.
    """

    texts: tuple[str, ...]
    extracted: bool = False

    def has(self, quote: str, start: int, end: int) -> bool:
        """Whether the quote stands there, from `start` to `end` where the article is stored as it is."""
        if not 0 <= start < end or len(quote) != end - start:
            return False
        if self.extracted:
            lines = [_unmarked(line) for line in quote.split("\n")]
            return any(_in_order(_unmarked(text), lines) for text in self.texts)
        return any(text[start:end] == quote for text in self.texts)


def squeeze(text: str) -> str:
    """The text without white space and without characters that cannot be printed, such as soft hyphens."""
    words = "".join(text.split())
    return words if words.isprintable() else "".join(filter(str.isprintable, words))


def _unmarked(text: str) -> str:
    """Squeezed, and without quotation marks: a browser draws those of `<q>` by itself."""
    return squeeze(text.translate(_QUOTATION_MARKS))


def _in_order(text: str, lines: list[str]) -> bool:
    position = 0
    for line in lines:
        position = text.find(line, position)
        if position < 0:
            return False
        position += len(line)
    return True
