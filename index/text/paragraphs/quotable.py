"""Which lines of a page may be quoted: its running text, and pull quotes with their speaker."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from index.text.articles import NO_CONTEXT, Context, Span
from index.text.paragraphs.contexts import find_contexts, mark_times
from index.text.paragraphs.furniture.appeals import is_price_of_subscription
from index.text.paragraphs.furniture.footers import find_footer_run_in
from index.text.paragraphs.furniture.roles import Role, is_one_sentence
from index.text.paragraphs.lines import Line, LineShape
from index.text.paragraphs.page import PageRoles
from index.text.paragraphs.pictures import mark_captions, mark_teasers
from index.text.paragraphs.pull_quotes import mark_pull_quotes
from index.text.paragraphs.wrapping import split_lines

# A question alone between blank lines is a heading up to this length ("Wie geht es weiter?").
_LONGEST_QUESTION = 100
# The headline of another article under "Related" is at most this long.
_LONGEST_LINK = 160
# A heading that is kept as text is at least as long as a short sentence.
_SHORTEST_SPARED = 20


def find_paragraphs(text: str, *, headline: Span | None = None) -> tuple[Span, ...]:
    """The spans of plain text that may be quoted, in order and without overlap.

    Each is a paragraph of running text, or a pull quote together with the line that names its speaker.
    """
    return quotable_spans(text, split_lines(text), headline=headline)


@dataclass(frozen=True, slots=True)
class Quotable:
    """Spans that may be quoted, in order and without overlap, and the context of each; () if no span has
    one."""

    spans: tuple[Span, ...]
    contexts: tuple[Context, ...]


def quotable_spans(text: str, lines: Sequence[Line], *, headline: Span | None = None) -> tuple[Span, ...]:
    """Like `find_paragraphs`, for lines that a format has already separated."""
    return find_quotable(text, lines, headline=headline).spans


def find_quotable(text: str, lines: Sequence[Line], *, headline: Span | None = None) -> Quotable:
    """The spans that may be quoted, with the contexts of their places."""
    page = PageRoles([_without_run_in(text, line) for line in lines])
    if headline is not None:
        _mark_headline(page, headline)
    _mark_questions(page)
    mark_captions(page)
    mark_teasers(page)
    mark_pull_quotes(page)
    _mark_footers(page)
    _mark_prices(page)
    if Role.TEXT not in page.roles and Role.QUOTE not in page.roles:
        _spare_headings(page)
    mark_times(page)
    return _quotable(page)


def _without_run_in(text: str, line: Line) -> Line:
    """The line without a footer that the page ran into its end."""
    in_text = find_footer_run_in(text[line.start : line.end])
    in_line = find_footer_run_in(line.text)
    if not in_text or not in_line:
        return line
    return replace(line, end=line.start + in_text, text=line.text[:in_line])


def _mark_headline(page: PageRoles, headline: Span) -> None:
    for i, line in enumerate(page.lines):
        if line.start >= headline.start and line.end <= headline.end:
            page.roles[i] = Role.HEADLINE


def _mark_questions(page: PageRoles) -> None:
    """Marks subheadings that are questions."""
    for i, line in enumerate(page.lines[:-1]):
        alone = (len(page.block_of[i]) == 1 or page.is_dense(i)) and line.shape is not LineShape.ITEM
        if alone and page.roles[i] is Role.TEXT and line.text.endswith("?"):
            short = len(line.text) <= _LONGEST_QUESTION and is_one_sentence(line.text)
            if short and page.roles[i + 1] is not Role.ATTRIBUTION:
                page.roles[i] = Role.HEADING


def _mark_footers(page: PageRoles) -> None:
    """Marks the links under a footer: short lines in its block, or all that is left of the page."""
    last_paragraph = max((i for i in range(len(page.lines)) if _is_paragraph(page, i)), default=-1)
    done = 0
    for i, role in enumerate(page.roles):
        if i < done or role is not Role.FOOTER or page.lines[i].ends_sentence:
            continue
        is_last = i > last_paragraph
        end = len(page.lines) if is_last else page.block_of[i][-1] + 1
        below = list(takewhile(lambda j: not _is_paragraph(page, j), range(i + 1, end)))
        done = i + 1 + len(below)
        if not is_last and page.is_dense(i):  # it is unclear where the links end; statements stay
            below = [j for j in below if page.lines[j].text.endswith("?")]
        page.mark([j for j in below if page.roles[j] is Role.TEXT], Role.FOOTER)


def _mark_prices(page: PageRoles) -> None:
    """Marks what a subscription costs, next to the appeal to subscribe."""
    for step in (1, -1):
        numbers = range(len(page.lines))[::step]
        for i, beside in pairwise(numbers):
            is_appeal = page.roles[i] is Role.APPEAL
            if (
                is_appeal
                and page.roles[beside] is Role.TEXT
                and is_price_of_subscription(page.lines[beside].text)
            ):
                page.roles[beside] = Role.APPEAL


def _is_paragraph(page: PageRoles, i: int) -> bool:
    text = page.lines[i].text
    return page.roles[i] is Role.TEXT and (len(text) > _LONGEST_LINK or not is_one_sentence(text))


def _spare_headings(page: PageRoles) -> None:
    """A text that never ends a sentence cannot be all headings: marks them as text."""
    for i, line in enumerate(page.lines):
        says_enough = len(line.text) >= _SHORTEST_SPARED or len(page.lines) == 1
        if page.roles[i] is Role.HEADING and line.shape is not LineShape.HEADING and says_enough:
            page.roles[i] = Role.TEXT


def _quotable(page: PageRoles) -> Quotable:
    contexts = find_contexts(page)
    spans, of_spans = [], []
    for i, (line, role) in enumerate(zip(page.lines, page.roles, strict=True)):
        if role in (Role.TEXT, Role.QUOTE):
            end = line.end if role is Role.TEXT else page.lines[i + 1].end
            spans.append(Span(line.start, end))
            of_spans.append(contexts[i])
    return Quotable(tuple(spans), tuple(of_spans) if any(one != NO_CONTEXT for one in of_spans) else ())
