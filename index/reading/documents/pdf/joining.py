"""Joins paragraphs that continue in the next column or on the next page, and finds captions and headings."""

import re
from collections.abc import Iterable, Sequence

from index.reading.documents.paragraph import DocumentParagraph
from index.reading.documents.pdf.drafts import HEADING, BodyStyle, ParagraphDraft
from index.reading.documents.pdf.glyphs import Box
from index.reading.documents.pdf.hyphens import Hyphens
from index.text.articles import Page
from index.text.paragraphs.furniture.credits import is_caption
from index.text.paragraphs.lines import LineShape

_FARTHEST = 15
"""A paragraph that is interrupted by captions, notes or boxes continues within this many paragraphs."""

_SMALL = 0.95
_SAME_SIZE = 0.06
_MUCH_ROOM = 3.0
_FEWEST_INDENTS = 2
_MOST_CAPTION_LINES = 8
_MOST_PICTURES = 200
_SENTENCE_IN_A_HEADING = 40
_LONGEST_HEADING = 300
_MOST_LEVELS = 6
_JUMP = re.compile(
    r"[(\[»>→\s]*(?:fortsetzung\s+(?:auf|von|siehe)|(?:weiter|mehr)\s+(?:auf|dazu\s+auf)\s+seite|continued\s+(?:on|from)|"
    r"see\s+.{0,30}page\s+\d|suite\s+(?:en\s+)?page|lire\s+(?:aussi\s+)?page|devamı\s+\d|sigue\s+en|"
    r"(?:продолжение|окончание)\s+(?:на|см))\b.{0,40}",
    re.IGNORECASE,
)


def mark_asides(drafts: Iterable[ParagraphDraft], pictures: Sequence[Box], body: BodyStyle) -> None:
    """Mark captions of a page's pictures, and lines that only refer to another page, as asides."""
    for draft in drafts:
        if draft.is_row:
            continue
        text = draft.text
        draft.is_aside = (
            _looks_like_caption(draft, pictures, body) or is_caption(text) or bool(_JUMP.fullmatch(text))
        )


def _looks_like_caption(draft: ParagraphDraft, pictures: Sequence[Box], body: BodyStyle) -> bool:
    """Whether the paragraph is set differently from the text, and either is next to a picture or is small and
    italic as captions are."""
    is_small = draft.size < _SMALL * body.size
    if draft.size >= HEADING * body.size or len(draft.lines) > _MOST_CAPTION_LINES or not pictures:
        return False
    if is_small and draft.is_italic:
        return True
    is_other = is_small or draft.is_italic or draft.is_bold != body.bold
    return is_other and any(_stands_by(draft, picture) for picture in pictures[:_MOST_PICTURES])


def _stands_by(draft: ParagraphDraft, picture: Box) -> bool:
    """Whether a paragraph is under a picture or beside it."""
    top, bottom = draft.lines[0].top, draft.lines[-1].bottom
    left = min(line.left for line in draft.lines)
    right = max(line.right for line in draft.lines)
    size = draft.size
    across = min(right, picture.right) - max(left, picture.left)
    is_under = -0.5 * size <= top - picture.bottom <= 2.5 * size and across >= 0.5 * (right - left)
    is_beside = top >= picture.top - size and bottom <= picture.bottom + size
    near = min(abs(left - picture.right), abs(picture.left - right)) <= 1.5 * size
    return is_under or (is_beside and near)


def join_drafts(drafts: list[ParagraphDraft], body: BodyStyle) -> list[list[ParagraphDraft]]:
    """The drafts of each paragraph, in reading order."""
    indents = sum(draft.starts_anew for draft in drafts) >= _FEWEST_INDENTS
    taken: set[int] = set()
    joined = []
    for number, draft in enumerate(drafts):
        if number in taken:
            continue
        parts = [draft]
        last = number
        while draft.size < HEADING * body.size:
            following = _continuation(drafts, last, taken, indents=indents)
            if following is None:
                break
            taken.add(following)
            parts.append(drafts[following])
            last = following
        joined.append(parts)
    return joined


def _continuation(drafts: list[ParagraphDraft], number: int, taken: set[int], *, indents: bool) -> int | None:
    draft = drafts[number]
    if draft.is_aside or draft.is_row:
        return None
    is_first = True
    between: list[ParagraphDraft] = []
    for other in range(number + 1, min(len(drafts), number + 1 + _FARTHEST)):
        candidate = drafts[other]
        if other in taken or candidate.page > draft.page + 1:
            continue
        is_like = abs(candidate.size - draft.size) <= _SAME_SIZE * draft.size
        if candidate.is_aside or candidate.is_row or not is_like or candidate.is_bold != draft.is_bold:
            between.append(candidate)
        elif candidate.run == draft.run:
            return other if between and _interrupted(draft, candidate, between) else None
        else:
            is_first = is_first and not any(box.size > HEADING * draft.size for box in between)
            if _goes_on(draft, candidate, is_first=is_first, indents=indents):
                return other
            is_first = False
    return None


def _interrupted(draft: ParagraphDraft, candidate: ParagraphDraft, between: list[ParagraphDraft]) -> bool:
    """Whether a paragraph continues below boxes in the middle of it, such as pull quotes. If so, they are
    marked as asides."""
    goes_on = _goes_on(draft, candidate, is_first=False, indents=False)
    for box in between if goes_on else ():
        box.is_aside = True
    return goes_on


def _goes_on(draft: ParagraphDraft, candidate: ParagraphDraft, *, is_first: bool, indents: bool) -> bool:
    end, start = draft.lines[-1].text, candidate.lines[0].text.lstrip("\"'„“«»‚‘(")
    if candidate.starts_anew or candidate.is_item:
        return False
    first = candidate.lines[0]
    is_full = draft.room <= first.first_word + 0.25 * first.size
    if draft.ends_sentence and not end.endswith(":"):
        # If paragraphs begin with an indent, the candidate does not begin one. Else only a last line that is
        # justified to the end of its column shows that the paragraph continues.
        return is_first and is_full and (indents or _is_drawn_out(draft))
    if start[:1].islower() or end.endswith(("-", "‐", "\x02")):
        return True
    return is_first and (is_full or draft.room <= _MUCH_ROOM * draft.size)


def _is_drawn_out(draft: ParagraphDraft) -> bool:
    """Whether all lines end at the same place, including the last."""
    rights = [line.right for line in draft.lines]
    flush = sum(abs(max(rights) - right) < 0.05 * draft.size for right in rights)
    return len(rights) > 2 and flush == len(rights)


def heading_levels(drafts: Iterable[ParagraphDraft], body: BodyStyle) -> dict[float, int]:
    """The level of each font size of headings (rounded); the largest has level 1."""
    sizes = sorted({round(draft.size) for draft in drafts if _is_heading(draft, body)}, reverse=True)
    return {size: min(number, _MOST_LEVELS) for number, size in enumerate(sizes, start=1)}


def _is_heading(draft: ParagraphDraft, body: BodyStyle) -> bool:
    text = draft.text
    if draft.size < HEADING * body.size or draft.is_aside or draft.is_row or len(text) > _LONGEST_HEADING:
        return False
    ends = text.rstrip("\"'’”“»)")[-1:]
    return not (ends in (".", "…") and len(text) >= _SENTENCE_IN_A_HEADING)


def make_paragraph(
    parts: Sequence[ParagraphDraft], body: BodyStyle, levels: dict[float, int], hyphens: Hyphens
) -> DocumentParagraph:
    """The paragraph made of these drafts, with the pages it is on."""
    if parts[0].is_row:
        return _row(parts[0])
    text = ""
    pages: list[Page] = []
    for part in parts:
        for line in part.lines:
            before = len(text)
            text = hyphens.joined(text, line.text) if text else line.text
            if not pages or pages[-1].number != part.page:
                start = before if not text[before:].startswith(" ") else before + 1
                pages.append(Page(part.page, min(start, len(text) - 1)))
    text = text.replace("\x02", "-")
    first = parts[0]
    if _is_heading(first, body):
        return DocumentParagraph(text, LineShape.HEADING, levels[round(first.size)], pages=tuple(pages))
    shape = LineShape.ASIDE if first.is_aside else LineShape.ITEM if first.is_item else LineShape.PARAGRAPH
    return DocumentParagraph(text, shape, strong=first.is_bold and not body.bold, pages=tuple(pages))


def _row(draft: ParagraphDraft) -> DocumentParagraph:
    pages = (Page(draft.page, 0),)
    cells = [line.text for line in draft.lines]
    if draft.is_labelled:
        return DocumentParagraph(" ".join(cells), pages=pages)
    is_head = not any(map(str.isdigit, "".join(cells)))
    return DocumentParagraph("\t".join(cells), LineShape.COLUMNS if is_head else LineShape.ROW, pages=pages)
