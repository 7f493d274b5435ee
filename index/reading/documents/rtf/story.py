"""The paragraphs of an RTF document, in reading order."""

from dataclasses import dataclass, field, replace

from index.errors import UnreadableArticle
from index.reading.documents.paragraph import DocumentParagraph
from index.reading.documents.rtf.channel import Channel
from index.reading.documents.rtf.control_words import (
    BOXES,
    CHARACTERS,
    CODE_PAGE_WORDS,
    HEADERS,
    KEPT,
    LEFT_OUT,
    PARAGRAPH_ENDS,
    PROPERTIES,
    SYMBOLS,
)
from index.reading.documents.rtf.head import RtfHead
from index.reading.documents.rtf.look import Look, look_behind
from index.reading.documents.rtf.tokens import RtfToken, TokenKind, read_rtf_tokens

MAX_DEPTH = 1_000
"""Real documents nest about a dozen groups."""

_SHOWN = frozenset({"text", "margin"})
_TABLES = {"fonttbl": "fonts", "stylesheet": "styles", "info": "info"}
_HIGH_SURROGATES = range(0xD800, 0xDC00)
_SURROGATES = range(0xD800, 0xE000)


@dataclass(slots=True)
class _Group:
    """The state inside a pair of braces. `target` is the use of its words, `begins` is true until its first
    control word or text, and `may_be_ignored` says that the group is marked as ignorable."""

    channel: Channel
    target: str = "text"
    look: Look = field(default_factory=Look)
    font: int | None = None
    fallback: int = 1
    begins: bool = True
    may_be_ignored: bool = False
    skips_next: bool = False
    opened: str = ""


class RtfStory:
    """Reads a whole document. Raises UnreadableArticle when it is cut off or nested too deeply."""

    def __init__(self, content: bytes) -> None:
        self.properties: dict[str, str] = {}
        self._head = RtfHead()
        self._body, self._margins = Channel(), Channel()
        self._notes: list[Channel] = []
        self._groups = [_Group(self._body)]
        self._bytes, self._has_hex = bytearray(), False
        self._high, self._to_skip = 0, 0
        self._read(content)

    @property
    def paragraphs(self) -> list[DocumentParagraph]:
        """The paragraphs of the text, then those of its notes."""
        return [paragraph for channel in (self._body, *self._notes) for paragraph in channel.paragraphs]

    @property
    def margins(self) -> list[DocumentParagraph]:
        """The paragraphs of the headers and footers."""
        return self._margins.paragraphs

    @property
    def _group(self) -> _Group:
        return self._groups[-1]

    def _read(self, content: bytes) -> None:
        for token in read_rtf_tokens(content):
            if token.kind in (TokenKind.TEXT, TokenKind.HEX):
                self._meet_bytes(token)
                continue
            self._flush()
            if token.kind is TokenKind.OPEN:
                self._open()
            elif token.kind is TokenKind.CLOSE:
                self._close()
                if len(self._groups) == 1:  # the document has ended
                    break
            elif token.kind is TokenKind.SYMBOL:
                self._meet_symbol(token.word)
            else:
                self._meet_word(token.word, token.number)
        self._flush()
        if len(self._groups) > 1:
            raise UnreadableArticle("The document is cut off, it ends inside a group", "export it again")
        for channel in (self._body, self._margins):
            channel.end(Look())

    def _open(self) -> None:
        above = self._group
        if len(self._groups) > MAX_DEPTH:
            raise UnreadableArticle("The document is nested too deeply", "export it again, or as text")
        target = "skip" if above.skips_next else above.target
        above.skips_next, above.begins, self._to_skip = False, False, 0
        self._groups.append(
            replace(above, target=target, begins=True, may_be_ignored=False, opened="", skips_next=False)
        )

    def _close(self) -> None:
        self._to_skip = 0
        if len(self._groups) == 1:
            return
        group = self._groups.pop()
        if group.target == "fonts":
            self._head.end_font()
        elif group.target == "styles":
            self._head.end_style()
        if group.opened:
            group.channel.end(group.look)
        if group.opened == "box":
            self._group.channel.add_box(group.channel)

    def _meet_bytes(self, token: RtfToken) -> None:
        content = token.content
        if self._to_skip:
            skipped = min(self._to_skip, len(content))
            self._to_skip -= skipped
            content = content[skipped:]
        if content and self._group.target != "skip":
            self._group.begins = False
            self._bytes += content
            self._has_hex = self._has_hex or token.kind is TokenKind.HEX

    def _flush(self) -> None:
        """Decode the bytes so far together, since a letter of several bytes may be written in parts."""
        if not self._bytes:
            return
        content, has_hex = bytes(self._bytes), self._has_hex
        self._bytes, self._has_hex = bytearray(), False
        self._say(self._head.text(content, self._group.font, has_hex=has_hex))

    def _say(self, text: str) -> None:
        group = self._group
        if self._high:
            self._high, text = 0, "\ufffd" + text
        if group.target in _SHOWN:
            if not (group.look.hidden or group.look.deleted):
                group.channel.add(text, group.look)
        elif group.target in ("fonts", "styles"):
            self._head.add_name(text, of_font=group.target == "fonts")
        elif group.target in PROPERTIES:
            self.properties[group.target] = self.properties.get(group.target, "") + text

    def _say_unit(self, unit: int) -> None:
        """Add a UTF-16 code unit, as written with `\\u`."""
        high, self._high = self._high, 0
        if high and 0xDC00 <= unit < 0xE000:
            self._say(chr(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00)))
        elif unit in _HIGH_SURROGATES:
            self._high = unit
        elif unit not in _SURROGATES and unit != 0xAD:
            self._say(self._head.letter(unit, self._group.font))

    def _meet_symbol(self, mark: str) -> None:
        group = self._group
        if mark == "*" and group.begins:
            group.may_be_ignored = True
        elif self._to_skip and mark in SYMBOLS:
            self._to_skip -= 1
        elif mark in "\r\n":
            self._end_paragraph()
        elif mark in SYMBOLS:
            group.begins = False
            self._say(SYMBOLS[mark])

    def _meet_word(self, word: str, number: int | None) -> None:
        group = self._group
        begins, group.begins = group.begins, False
        if group.target == "skip" or (begins and self._begins_group(word, group)):
            return
        if group.target in ("fonts", "styles"):
            self._head.meet(word, number)
        if word == "u" and number is not None:
            self._say_unit(number % 0x10000)
            self._to_skip = group.fallback
        elif word in CHARACTERS:
            if self._to_skip:
                self._to_skip -= 1
            else:
                self._say(CHARACTERS[word])
        else:
            self._to_skip = 0
            self._meet_format(word, number)

    def _begins_group(self, word: str, group: _Group) -> bool:
        """Set a group's use by its first control word; False if the word does not determine one."""
        if group.target == "info":
            group.target = word if word in PROPERTIES else "skip"
        elif word in _TABLES:
            group.target = _TABLES[word]
        elif word in LEFT_OUT or (group.may_be_ignored and word not in KEPT):
            group.target = "skip"
        elif word in HEADERS:
            group.target, group.channel, group.look, group.opened = "margin", self._margins, Look(), "margin"
        elif word in BOXES:
            group.channel, group.look, group.opened = Channel(), Look(), "box"
        elif word == "footnote":
            group.channel, group.look, group.opened = Channel(), Look(), "note"
            self._notes.append(group.channel)
        elif word == "upr":  # the same words twice: the second time in Unicode
            group.skips_next = True
        else:
            return False
        return True

    def _meet_format(self, word: str, number: int | None) -> None:
        group = self._group
        if word in PARAGRAPH_ENDS:
            self._end_paragraph()
        elif word == "cell":
            group.channel.end_cell(group.look)
        elif word == "row":
            group.channel.end_row(group.look)
        elif word == "f":
            group.font = number
        elif word == "deff":
            self._groups[0].font = group.font = number
        elif word == "uc":
            group.fallback = max(0, number if number is not None else 1)
        elif word in CODE_PAGE_WORDS:
            self._head.code_pages.meet(word, number)
        else:
            group.look = look_behind(group.look, word, number, self._head.styles)
            if word == "plain":
                group.font = self._groups[0].font

    def _end_paragraph(self) -> None:
        group = self._group
        if group.target in _SHOWN and not (group.look.deleted or group.look.hidden):
            group.channel.end_paragraph(group.look)
