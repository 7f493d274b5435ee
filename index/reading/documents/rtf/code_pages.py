"""The code page in which the letters of a font are written."""

import codecs
from dataclasses import dataclass, field

SYMBOL_CHARSET = 2
_ANSI_CHARSET = 0
_OF_CHARSET = (
    {77: "mac-roman", 78: "cp932", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950"}
    | {161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257"}
    | {204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850"}
)
_OF_NUMBER = {
    65001: "utf-8",
    10000: "mac-roman",
    10006: "mac-greek",
    10007: "mac-cyrillic",
    10029: "mac-latin2",
}
_OF_NUMBER |= {10081: "mac-turkish", 936: "gbk", 1361: "johab"}
_OF_WORD = {"ansi": "cp1252", "mac": "mac-roman", "pc": "cp437", "pca": "cp850"}
_WESTERN = "cp1252"


@dataclass(slots=True)
class Font:
    """A font. `charset` is the number of its character set in Windows, `code_page` its stated code page."""

    name: str = ""
    charset: int | None = None
    code_page: str | None = None


@dataclass(slots=True)
class CodePages:
    """The document's code page, and its fonts by number."""

    document: str = _WESTERN
    fonts: dict[int, Font] = field(default_factory=dict)
    _knows_charsets: bool = False

    def meet(self, word: str, number: int | None) -> None:
        """Record a control word of the document's head that sets its code page."""
        if word == "ansicpg" and number is not None:
            self.document = code_page(number) or self.document
        elif word in _OF_WORD:
            self.document = _OF_WORD[word]

    def add(self, number: int, font: Font) -> None:
        self.fonts[number] = font
        self._knows_charsets = self._knows_charsets or font.charset in _OF_CHARSET

    def of_font(self, number: int | None) -> str:
        font = self.fonts.get(number) if number is not None else None
        if font is None:
            return self.document
        if font.code_page:
            return font.code_page
        if font.charset == _ANSI_CHARSET:
            # Programs that use charsets give each font its own, so this one is really the Western one.
            return _WESTERN if self._knows_charsets else self.document
        return _OF_CHARSET.get(font.charset or -1, self.document)


def code_page(number: int) -> str | None:
    """The name of the code page with this number; None when there is none."""
    name = _OF_NUMBER.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name if 0 < number < 100_000 else None
    except LookupError:
        return None
