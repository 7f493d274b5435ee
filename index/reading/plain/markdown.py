"""Markdown with or without YAML front matter. The text after the front matter is stored."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from index.reading.decoding import decode
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import fill_in, make_article, make_source
from index.reading.fields.field_values import clean_label
from index.reading.file_reading import Entry
from index.reading.plain.front_matter import read_front_matter
from index.reading.teaser_pages import no_list
from index.text.markdown_marks import MARKDOWN_LINK, plain_markdown
from index.text.paragraphs.furniture.roles import stands_alone
from index.text.paragraphs.lines import Line, LineShape, make_line
from index.text.paragraphs.quotable import find_quotable

# "**Will you resign?** No."; "**Q:** Will you resign?", "_Will you? Many ask._"
_BOLD_QUESTION = re.compile(r"(\*\*|__)(?=\S)[^\n]{1,400}?\?[\"”“»]?\s?\1")
_WHOLE_QUESTION = re.compile(
    r"(\*{1,3}|_{1,3})(?=\S)[^\n]{1,400}\?[^\n*_]{0,200}\1|(\*{1,3}|_{1,3})[^\n*_]{1,60}\2:?\s[^\n]{1,400}\?"
)
# The marks of containers at the start of a line: "> ", "- ", "12. " and indentation, nested in any order.
_CONTAINER_MARKS = re.compile(r"(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*")
_HEADING_MARKS = re.compile(r"^\s{0,3}#{1,6}\s+|\s+#+\s*$")
_ITALIC = re.compile(r"([*_])(?!\1)[^\n]+\1")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)

_PARSER = MarkdownIt("commonmark").enable("table").disable("inline")


def read_markdown(path: str, content: bytes) -> Iterator[Entry]:
    """The article of a Markdown file. Its title is that of the front matter, else the first `#` heading."""
    whole = decode(content)
    front_matter = read_front_matter(whole)
    text = whole[front_matter.end :]
    page = _Page(text, _PARSER.parse(text))
    source = make_source(front_matter.fields, path=path, default_id=path)
    source = fill_in(source, title=page.title())
    quotable = find_quotable(text, page.lines())
    article = no_list(make_article(source, text, quotable.spans, quotable.contexts))
    doubts = doubts_about(front_matter.fields, article)
    yield Entry(article, tuple(doubts))


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph or a heading: its lines from `first` up to but not including `last`, and its containers."""

    first: int
    last: int
    tag: str
    in_quote: bool
    in_list: bool


class _Page:
    """The paragraphs and headings of a Markdown text; code, tables, rules and HTML are left out."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        # The offset of each line, and last that of the end of the text.
        self.starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
        self.starts[-1] = len(text)
        self.blocks = list(_blocks(tokens))

    def title(self) -> str | None:
        """The first heading of level 1; None if there is none."""
        for block in self.blocks:
            if block.tag == "h1":
                first = self.text[self.starts[block.first] : self.starts[block.first + 1]]
                return clean_label(plain_markdown(_HEADING_MARKS.sub("", first)))
        return None

    def lines(self) -> list[Line]:
        """The text's lines for `find_quotable`. A paragraph is one line, a picture an empty line."""
        lines: list[Line] = []
        below_picture = False
        for number, block in enumerate(self.blocks):
            rows = list(self._rows(block, number))
            is_caption = below_picture and len(rows) == 1 and _ITALIC.fullmatch(self._raw(rows[0]))
            if not is_caption:
                lines.extend(self._joined(block, rows))
            below_picture = any(self._is_picture(row) for row in rows)
        return lines

    def _rows(self, block: _Block, number: int) -> Iterator[Line]:
        """The block's lines without the marks of its containers."""
        in_container = block.in_list or block.in_quote
        shape = LineShape.ITEM if in_container else LineShape.PARAGRAPH
        shape = shape if block.tag == "p" else LineShape.HEADING
        for start, end in pairwise(self.starts[block.first : block.last + 1]):
            marks = _CONTAINER_MARKS.match(self.text, start, end) if in_container else None
            row = make_line(self.text, marks.end() if marks else start, end, number, shape)
            if row is not None:
                yield replace(row, level=int(block.tag[1])) if shape is LineShape.HEADING else row

    def _joined(self, block: _Block, rows: Sequence[Line]) -> Iterator[Line]:
        """The rows of a paragraph as one line. Rows of a block quote and credits stay separate."""
        run: list[Line] = []
        for row in rows:
            if self._is_picture(row):
                yield from self._without_comments(run)
                yield replace(row, text="")
                return  # the rest of a picture's paragraph is its caption
            question = self._question_in(row)
            if question:
                yield from self._without_comments(run)
                yield from self._without_comments([question])
                run = []
                if question.end == row.end:
                    continue
                row = make_line(self.text, question.end, row.end, row.block, row.shape) or row
            is_links = bool(MARKDOWN_LINK.search(row.text)) and not MARKDOWN_LINK.sub("", row.text).strip(
                " *_|·•-,"
            )
            if is_links or block.in_quote or stands_alone(replace(row, text=plain_markdown(row.text))):
                yield from self._without_comments(run)
                yield from self._without_comments([] if is_links else [row])
                run = []
            else:
                run.append(row)
        yield from self._without_comments(run)

    def _question_in(self, row: Line) -> Line | None:
        """The emphasised question that the row is or begins with; None if there is none."""
        raw = self._raw(row)
        if row.shape is LineShape.HEADING:
            return None
        if _WHOLE_QUESTION.fullmatch(raw):
            return replace(row, shape=LineShape.HEADING)
        match = _BOLD_QUESTION.match(raw)
        return (
            make_line(self.text, row.start, row.start + match.end(), row.block, LineShape.HEADING)
            if match
            else None
        )

    def _without_comments(self, run: list[Line]) -> Iterator[Line]:
        if not run:
            return
        start, end = run[0].start, run[-1].end
        cuts = [(match.start(), match.end()) for match in _COMMENT.finditer(self.text, start, end)]
        edges = [start, *(edge for cut in cuts for edge in cut), end]
        for piece_start, piece_end in zip(edges[::2], edges[1::2], strict=True):
            line = make_line(self.text, piece_start, piece_end, run[0].block, run[0].shape)
            if line is not None:
                plain = plain_markdown(
                    _HEADING_MARKS.sub("", line.text) if line.shape is LineShape.HEADING else line.text
                )
                yield replace(line, text=plain, level=run[0].level)

    def _raw(self, row: Line) -> str:
        return self.text[row.start : row.end]

    def _is_picture(self, row: Line) -> bool:
        return self.text.startswith(("![", "[!["), row.start)


def _blocks(tokens: Sequence[Token]) -> Iterator[_Block]:
    quotes = lists = tables = 0
    for token in tokens:
        quotes += token.nesting if token.type.startswith("blockquote") else 0
        lists += token.nesting if token.type.startswith("list_item") else 0
        tables += token.nesting if token.type.startswith("table") else 0
        if token.type in ("paragraph_open", "heading_open") and token.map and not tables:
            yield _Block(token.map[0], token.map[1], token.tag, quotes > 0, lists > 0)
