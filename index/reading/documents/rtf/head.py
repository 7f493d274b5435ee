"""The tables of fonts and of styles in the head of an RTF document."""

from dataclasses import dataclass, field

from index.reading.documents.docx.symbols import symbol
from index.reading.documents.rtf.code_pages import SYMBOL_CHARSET, CodePages, Font, code_page

_DEEPEST_OUTLINE = 9


@dataclass(frozen=True, slots=True)
class RtfStyle:
    """A style. `level` is that of a heading, 0 for running text; None if only the name may show it."""

    name: str = ""
    level: int | None = None


@dataclass(slots=True)
class RtfHead:
    """The fonts and styles read so far, and those being read."""

    code_pages: CodePages = field(default_factory=CodePages)
    styles: dict[int, RtfStyle] = field(default_factory=dict)
    _font_number: int = 0
    _font: Font = field(default_factory=Font)
    _style_number: int = 0
    _style_level: int | None = None
    _name: str = ""

    def meet(self, word: str, number: int | None) -> None:
        """Record a control word in one of the tables."""
        if word == "fcharset":
            self._font.charset = number
        elif number is None:
            return
        elif word == "f":
            self._font_number = number
        elif word == "cpg":
            self._font.code_page = code_page(number)
        elif word == "s":
            self._style_number = number
        elif word == "outlinelevel":
            self._style_level = level_of(number)

    def add_name(self, text: str, *, of_font: bool) -> None:
        self._name += text
        if of_font and ";" in text:  # the next font may be in the same group
            self.end_font()

    def end_font(self) -> None:
        if name := self._ended_name():
            self._font.name = name
            self.code_pages.add(self._font_number, self._font)
        self._font = Font()

    def end_style(self) -> None:
        if name := self._ended_name():
            self.styles[self._style_number] = RtfStyle(name, self._style_level)
        self._style_number, self._style_level = 0, None

    def text(self, content: bytes, font_number: int | None, *, has_hex: bool) -> str:
        """The text of bytes in a font. Bytes without hex escapes are read as UTF-8 if they are valid."""
        font = self._known_font(font_number)
        if font.charset == SYMBOL_CHARSET:
            return "".join(symbol(font.name, code) for code in content)
        if not has_hex:
            try:
                return content.decode("utf-8")
            except UnicodeDecodeError:
                pass  # they are written in the code page
        return content.decode(self.code_pages.of_font(font_number), "replace")

    def letter(self, code: int, font_number: int | None) -> str:
        """The letter with this code point, or at this position in a symbol font."""
        return symbol(self._known_font(font_number).name, code)

    def _known_font(self, number: int | None) -> Font:
        return self.code_pages.fonts.get(number, Font()) if number is not None else Font()

    def _ended_name(self) -> str:
        name, self._name = self._name.partition(";")[0].strip(), ""
        return name


def level_of(outline: int) -> int:
    """The level of a heading, from 1 to 9, for its outline level, which counts from 0; 0 for running text."""
    return outline + 1 if 0 <= outline < _DEEPEST_OUTLINE else 0
