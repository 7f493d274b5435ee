"""Markdown with or without YAML front matter; what follows the front matter is stored."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from index.paragraphs import Line, Shape, make_line, quotable_spans, stands_alone
from index.readers.decoding import decode
from index.readers.fields import clean_label, make_article, make_source
from index.readers.front_matter import read_front_matter
from index.readers.reading import FileReading

# What containers put before a line: "> ", "- ", "12. ", and indentation, nested in any order.
_CONTAINER_MARKS = re.compile(r"(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*")
_IMAGE = re.compile(r"!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])?")
_LINK = re.compile(r"\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])|<https?://[^>\s]+>")
_MARKS = re.compile(r"[*`]+|~~|\\(?=\W|$)|(?<!\w)_+|_+(?!\w)")
_ITALIC = re.compile(r"([*_])(?!\1)[^\n]+\1")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)

_PARSER = MarkdownIt("commonmark").enable("table").disable("inline")


def read_markdown(path: str, content: bytes) -> FileReading:
    """The article of a Markdown file; its title is the front matter's, else the first `#` heading."""
    whole = decode(content)
    front_matter = read_front_matter(whole)
    text = whole[front_matter.end :]
    page = _Page(text, _PARSER.parse(text))
    source = make_source({"title": page.title(), **front_matter.fields}, path=path, default_id=path)
    if source.title is None and (title := page.title()):
        source = replace(source, title=title)
    return FileReading((make_article(source, text, quotable_spans(text, page.lines())),))


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph or a heading: its lines are `first` up to `last`, and what it stands in."""

    first: int
    last: int
    tag: str
    in_quote: bool
    in_list: bool


class _Page:
    """The paragraphs and headings of a Markdown text; code, tables, rules and HTML are left out."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
        self.blocks = list(_blocks(tokens))

    def title(self) -> str | None:
        for block in self.blocks:
            if block.tag == "h1":
                first = self.text[self.starts[block.first] : self.starts[block.first + 1] - 1]
                return clean_label(_plain(first.strip().strip("#")))
        return None

    def lines(self) -> list[Line]:
        lines: list[Line] = []
        below_image = False
        for number, block in enumerate(self.blocks):
            rows = list(self._rows(block, number))
            is_caption = below_image and len(rows) == 1 and _ITALIC.fullmatch(self._raw(rows[0]))
            if not is_caption:
                lines.extend(self._joined(block, rows))
            below_image = any(self._is_image(row) for row in rows)
        return lines

    def _rows(self, block: _Block, number: int) -> Iterator[Line]:
        """The block's lines without their container's marks, comments cut out."""
        shape = Shape.HEADING if block.tag != "p" else Shape.UNKNOWN
        if block.in_list or block.in_quote:
            shape = Shape.ITEM
        for start, end in pairwise(self.starts[block.first : block.last + 1]):
            marks = _CONTAINER_MARKS.match(self.text, start, end) if shape is Shape.ITEM else None
            row = make_line(self.text, marks.end() if marks else start, end, number, shape)
            if row is not None:
                yield row

    def _joined(self, block: _Block, rows: list[Line]) -> Iterator[Line]:
        """One line for the paragraph; those of a block quote, and credits, stay by themselves."""
        images = [i for i, row in enumerate(rows) if self._is_image(row)]
        if images:
            rows = rows[: images[0]]  # what stands under a picture in its paragraph is its caption
        run: list[Line] = []
        for row in rows:
            plain = replace(row, text=_plain(row.text))
            if block.in_quote or stands_alone(plain):
                yield from self._without_comments(run)
                yield from self._without_comments([row])
                run = []
            elif _LINK.sub("", row.text).strip(" *_|·•-,") or not _LINK.search(row.text):
                run.append(row)
        yield from self._without_comments(run)

    def _without_comments(self, run: list[Line]) -> Iterator[Line]:
        if not run:
            return
        start, end = run[0].start, run[-1].end
        cuts = [(match.start(), match.end()) for match in _COMMENT.finditer(self.text, start, end)]
        edges = [start, *(edge for cut in cuts for edge in cut), end]
        for piece_start, piece_end in zip(edges[::2], edges[1::2], strict=True):
            line = make_line(self.text, piece_start, piece_end, run[0].block, run[0].shape)
            if line is not None:
                yield replace(line, text=_plain(line.text))

    def _raw(self, row: Line) -> str:
        return self.text[row.start : row.end]

    def _is_image(self, row: Line) -> bool:
        raw = self._raw(row)
        return "![" in raw and not _LINK.sub("", _IMAGE.sub("", raw)).strip(" []()")


def _blocks(tokens: Sequence[Token]) -> Iterator[_Block]:
    quotes = lists = tables = 0
    for token in tokens:
        quotes += token.nesting if token.type.startswith("blockquote") else 0
        lists += token.nesting if token.type.startswith("list_item") else 0
        tables += token.nesting if token.type.startswith("table") else 0
        if token.type in ("paragraph_open", "heading_open") and token.map and not tables:
            yield _Block(token.map[0], token.map[1], token.tag, quotes > 0, lists > 0)


def _plain(marked: str) -> str:
    """The words without the marks for emphasis, links and pictures."""
    return _MARKS.sub("", _LINK.sub(r"\1", _IMAGE.sub("", marked))).strip()
