"""The lines of a page seen together, and which of them are running text."""

import re
from collections.abc import Sequence
from itertools import groupby

from index.articles import Span
from index.paragraphs import furniture
from index.paragraphs.lines import Line, Shape
from index.paragraphs.roles import Role, is_one_sentence, own_role
from index.paragraphs.speakers import match_attribution, names_a_role
from index.paragraphs.wrapping import split_lines

# A question alone between blank lines is a heading up to here ("Wie geht es weiter?").
_LONGEST_QUESTION = 100
# The description of a picture or the text beside a video: a sentence, seldom more than this.
_LONGEST_DESCRIPTION = 350
_LONGEST_CAPTION_BLOCK = 700
_MOST_CAPTION_LINES = 3
_LONGEST_PULL_QUOTE = 600
# The headline of another article under "Related".
_LONGEST_LINK = 160
_OVER_A_CREDIT = (Role.TEXT, Role.HEADING, Role.ATTRIBUTION, Role.CAPTION)

_QUOTED = re.compile(r"[\"„“«»‚‘'”].+[\"”“«»’']\.?$", re.DOTALL)


def find_paragraphs(text: str, *, headline: Span | None = None) -> tuple[Span, ...]:
    """The spans of plain text that may be quoted, in order and apart.

    Each is a paragraph of running text, or a pull quote together with the line that names its speaker.
    """
    return quotable_spans(text, split_lines(text), headline=headline)


def quotable_spans(text: str, lines: Sequence[Line], *, headline: Span | None = None) -> tuple[Span, ...]:
    """The same for lines that a format has already told apart."""
    roles = [own_role(line) for line in lines]
    page = _Page(text, lines, roles)
    if headline is not None:
        page.mark_headline(headline)
    page.mark_questions()
    page.mark_captions()
    page.mark_teasers()
    page.mark_pull_quotes()
    page.mark_footers()
    if not any(role in (Role.TEXT, Role.QUOTE) for role in roles):
        page.spare_headings()
    return page.spans()


class _Page:
    """A page's lines and their roles, corrected by what stands beside them."""

    def __init__(self, text: str, lines: Sequence[Line], roles: list[Role]) -> None:
        self.text = text
        self.lines = lines
        self.roles = roles
        self.blocks = [list(group) for _, group in groupby(range(len(lines)), key=lambda i: lines[i].block)]
        self.block_of = {i: block for block in self.blocks for i in block}
        # A page copied with a blank line after every line: its blocks say nothing.
        self.last_text = max((i for i, role in enumerate(roles) if role is Role.TEXT), default=-1)
        self.spread = len(lines) > 2 and all(len(block) == 1 for block in self.blocks)

    def mark_headline(self, headline: Span) -> None:
        for i, line in enumerate(self.lines):
            if line.start >= headline.start and line.end <= headline.end:
                self.roles[i] = Role.HEADLINE

    def mark_questions(self) -> None:
        """Subheadings that are questions."""
        for i, line in enumerate(self.lines[:-1]):
            alone = len(self.block_of[i]) == 1 and line.shape is not Shape.ITEM
            if alone and self.roles[i] is Role.TEXT and line.text.endswith("?"):
                short = len(line.text) <= _LONGEST_QUESTION and is_one_sentence(line.text)
                if short and self.roles[i + 1] is not Role.ATTRIBUTION:
                    self.roles[i] = Role.HEADING

    def mark_captions(self) -> None:
        """What a credit stands under, and the description that stands over a byline or a caption."""
        for i, role in enumerate(self.roles):
            if role is Role.CREDIT:
                self._mark_credited(i)
            elif role in (Role.CAPTION, Role.BYLINE):
                self._mark_description(i - 1, beside=i)

    def _mark_credited(self, credit: int) -> None:
        above = self._text_above(credit)
        if not above:
            if not self._is_last(credit):
                self._mark_description(credit - 1, beside=credit, across_blank=True)
            return
        length = sum(len(self.lines[i].text) for i in above)
        if self._is_source_of_article(credit, above):
            return
        if len(above) <= _MOST_CAPTION_LINES and length <= _LONGEST_CAPTION_BLOCK:
            self._mark(above, Role.CAPTION)
            return
        nearest = above[-1]
        if len(self.lines[nearest].text) <= _LONGEST_DESCRIPTION:
            self.roles[nearest] = Role.CAPTION
            self._mark_description(nearest - 1, beside=nearest)

    def _text_above(self, i: int) -> list[int]:
        """The lines over `i` in its block, up to the next furniture."""
        first = i
        while first > self.block_of[i][0] and self.roles[first - 1] in _OVER_A_CREDIT:
            first -= 1
        return list(range(first, i))

    def _is_source_of_article(self, credit: int, above: list[int]) -> bool:
        """ "Quelle: dpa" under the last paragraphs speaks of the article, not of a picture."""
        if not self._is_last(credit) or not furniture.is_source_note(self.lines[credit].text):
            return False
        last = self.lines[above[-1]].text
        return len(above) > _MOST_CAPTION_LINES or (len(last) > 200 and not is_one_sentence(last))

    def _is_last(self, i: int) -> bool:
        return i > self.last_text

    def _mark_description(self, i: int, *, beside: int, across_blank: bool = False) -> None:
        """Marks line `i` when it is one sentence that describes what stands at `beside`."""
        if i < 0 or self.roles[i] is not Role.TEXT:
            return
        line = self.lines[i]
        if len(line.text) > _LONGEST_DESCRIPTION or not is_one_sentence(line.text):
            return
        is_byline = self.roles[beside] is Role.BYLINE
        in_block = line.block == self.lines[beside].block
        linked = in_block or across_blank or self.spread
        if (in_block and not is_byline) or (linked and furniture.describes_picture(line.text)):
            self.roles[i] = Role.CAPTION

    def mark_teasers(self) -> None:
        """The title, text and picture description over a teaser's date and duration."""
        for i, role in enumerate(self.roles):
            if role is Role.TEASER:
                self._mark_teased(i)

    def _mark_teased(self, teaser: int) -> None:
        above = teaser - 1
        if above < 0 or not self._linked(above, teaser):
            return
        if furniture.is_bare_teaser(self.lines[teaser].text) and self.roles[above] is Role.TEXT:
            if len(self.lines[above].text) > _LONGEST_DESCRIPTION:
                return
            self.roles[above] = Role.TEASER
            above -= 1
        if above < 0 or not self._linked(above, teaser):
            return
        line = self.lines[above]
        if self.roles[above] is Role.HEADING and above > 0 and self._linked(above - 1, teaser):
            if furniture.describes_picture(self.lines[above - 1].text):
                self._mark_description(above - 1, beside=teaser)
        elif self.roles[above] is Role.TEXT and len(line.text) <= _LONGEST_DESCRIPTION:
            stands_with_it = self.block_of[teaser] == [above, teaser]
            self.roles[above] = Role.CAPTION if stands_with_it or is_one_sentence(line.text) else Role.TEXT

    def _linked(self, i: int, j: int) -> bool:
        return self.lines[i].block == self.lines[j].block or self.spread

    def mark_pull_quotes(self) -> None:
        for i, role in enumerate(self.roles):
            if role is Role.ATTRIBUTION and i and self._is_pull_quote(i - 1, i):
                self.roles[i - 1] = Role.QUOTE

    def _is_pull_quote(self, quote: int, attribution: int) -> bool:
        line, speaker = self.lines[quote], self.lines[attribution]
        in_marks = bool(_QUOTED.match(line.text))
        if self.roles[quote] is not Role.TEXT and not (self.roles[quote] is Role.HEADING and in_marks):
            return False
        if len(line.text) > _LONGEST_PULL_QUOTE:
            return False
        stand_apart = len(self.block_of[quote]) == len(self.block_of[attribution]) == 1
        if line.block != speaker.block and not stand_apart:
            return False
        return in_marks or names_a_role(speaker.text) or self._is_mentioned(attribution)

    def _is_mentioned(self, attribution: int) -> bool:
        """Whether the speaker's last name stands elsewhere in running text: a name, then, and no heading."""
        name = match_attribution(self.lines[attribution].text) or ""
        last_name = re.compile(rf"\b{re.escape(name.split()[-1])}\b")
        return any(
            role is Role.TEXT and last_name.search(line.text)
            for line, role in zip(self.lines, self.roles, strict=True)
        )

    def mark_footers(self) -> None:
        """The links under a footer: short lines in its block, or all that is left of the page."""
        paragraphs = [i for i in range(len(self.lines)) if self._is_paragraph(i)]
        last_paragraph = max(paragraphs, default=-1)
        for i, role in enumerate(self.roles):
            if role is not Role.FOOTER or self.lines[i].ends_sentence:
                continue
            below = range(i + 1, len(self.lines)) if i > last_paragraph else self.block_of[i]
            self._mark([j for j in below if j > i and self._is_link(j)], Role.FOOTER)

    def _is_link(self, i: int) -> bool:
        return self.roles[i] is Role.TEXT and not self._is_paragraph(i)

    def _is_paragraph(self, i: int) -> bool:
        text = self.lines[i].text
        return self.roles[i] is Role.TEXT and (len(text) > _LONGEST_LINK or not is_one_sentence(text))

    def spare_headings(self) -> None:
        """A text that never ends a sentence is not all headings."""
        for i, line in enumerate(self.lines):
            is_told = line.shape is Shape.HEADING
            if self.roles[i] is Role.HEADING and not is_told and line.text.count(" ") >= 3:
                self.roles[i] = Role.TEXT

    def _mark(self, numbers: Sequence[int], role: Role) -> None:
        for i in numbers:
            self.roles[i] = role

    def spans(self) -> tuple[Span, ...]:
        spans = []
        for i, (line, role) in enumerate(zip(self.lines, self.roles, strict=True)):
            if role is Role.TEXT:
                spans.append(Span(line.start, self._end_without_run_in(line)))
            elif role is Role.QUOTE:
                spans.append(Span(line.start, self.lines[i + 1].end))
        return tuple(span for span in spans if span.start < span.end)

    def _end_without_run_in(self, line: Line) -> int:
        start = furniture.find_footer_run_in(self.text[line.start : line.end])
        return line.end if start is None else line.start + start
