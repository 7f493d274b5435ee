"""What belongs to the pictures and videos of a page: captions, descriptions, titles and teasers."""

from index.text.paragraphs.furniture.credits import (
    describes_picture,
    is_caption_label,
    is_source_note,
    stands_above_its_caption,
)
from index.text.paragraphs.furniture.roles import Role, is_one_sentence
from index.text.paragraphs.furniture.teasers import is_bare_teaser, is_dated_teaser
from index.text.paragraphs.lines import LineShape
from index.text.paragraphs.page import PageRoles

# The description of a picture or the text beside a video: a sentence, seldom longer than this.
_LONGEST_DESCRIPTION = 350
_LONGEST_CAPTION_BLOCK = 700
_MOST_CAPTION_LINES = 4
# Above the last credit of a page, text longer than this is the article's end.
_LONGEST_CAPTION_AT_END = 200
_OVER_A_CREDIT = (Role.TEXT, Role.HEADING, Role.ATTRIBUTION, Role.CAPTION)


def mark_captions(page: PageRoles) -> None:
    """Marks the caption above a credit, and the description above a byline or a caption."""
    for i, role in enumerate(page.roles):
        text = page.lines[i].text
        if role is Role.CREDIT and not stands_above_its_caption(text):
            _mark_credited(page, i)
        elif is_caption_label(text):
            _mark_labelled(page, i)
        elif role in (Role.CAPTION, Role.BYLINE):
            _mark_description(page, i - 1, beside=i)


def mark_teasers(page: PageRoles) -> None:
    """Marks the title, text and picture description above a teaser's date and duration."""
    for i, role in enumerate(page.roles):
        if role is Role.TEASER:
            _mark_teased(page, i)


def _mark_credited(page: PageRoles, credit: int) -> None:
    above = _text_above(page, credit)
    if not above:
        _mark_credited_apart(page, credit)
        _mark_below(page, credit)
        return
    if _is_source_of_article(page, credit, above):
        return
    length = sum(len(page.lines[i].text) for i in above)
    is_block = not page.is_dense(credit) and len(above) <= _MOST_CAPTION_LINES
    if is_block and length <= _LONGEST_CAPTION_BLOCK:
        page.mark(above, Role.CAPTION)
        return
    nearest = above[-1]
    if len(page.lines[nearest].text) <= _LONGEST_DESCRIPTION:
        page.roles[nearest] = Role.CAPTION
        _mark_description(page, nearest - 1, beside=nearest)


def _mark_credited_apart(page: PageRoles, credit: int) -> None:
    """Marks the caption above a credit that has a block to itself; the last credit may be the article's
    own."""
    caption = credit - 1
    if page.is_last(credit) or caption < 0:
        return
    if page.roles[caption] is Role.HEADING and page.linked(caption, credit):
        _mark_description(page, caption - 1, beside=caption)
    if page.roles[caption] is not Role.TEXT:
        return
    line = page.lines[caption]
    if line.shape is LineShape.ITEM:
        return
    is_apart = len(page.block_of[caption]) == 1 and len(line.text) <= _LONGEST_DESCRIPTION
    describes = is_one_sentence(line.text) and describes_picture(line.text)
    if page.spread and caption:  # the last line of a longer caption
        describes = describes or describes_picture(page.lines[caption - 1].text)
    if is_apart and describes:
        page.roles[caption] = Role.CAPTION
        _mark_description(page, caption - 1, beside=caption)


def _mark_labelled(page: PageRoles, label: int) -> None:
    """Marks the caption in the line under its label."""
    page.roles[label] = Role.CAPTION
    below = label + 1
    if below == len(page.lines) or not page.linked(label, below):
        return
    if page.roles[below] in _OVER_A_CREDIT and len(page.lines[below].text) <= _LONGEST_CAPTION_BLOCK:
        page.roles[below] = Role.CAPTION


def _mark_below(page: PageRoles, credit: int) -> None:
    """Marks the caption under a credit, if the two are alone in their block."""
    block = page.block_of[credit]
    if block == [credit, credit + 1] and page.roles[credit + 1] is Role.TEXT:
        line = page.lines[credit + 1]
        if len(line.text) <= _LONGEST_DESCRIPTION and is_one_sentence(line.text):
            page.roles[credit + 1] = Role.CAPTION


def _text_above(page: PageRoles, i: int) -> list[int]:
    """The lines above `i` in its block, up to the first that cannot belong to a caption."""
    first = i
    while first > page.block_of[i][0] and page.roles[first - 1] in _OVER_A_CREDIT:
        first -= 1
    return list(range(first, i))


def _is_source_of_article(page: PageRoles, credit: int, above: list[int]) -> bool:
    """Whether the credit is the article's: "Quelle: dpa, AFP" under the last paragraphs is not that of a
    picture."""
    note = page.lines[credit].text
    if not page.is_last(credit) or not is_source_note(note):
        return False
    last = page.lines[above[-1]].text
    is_long = len(last) > _LONGEST_CAPTION_AT_END and not is_one_sentence(last)
    return is_long or "," in note or len(above) > _MOST_CAPTION_LINES


def _mark_description(page: PageRoles, i: int, *, beside: int) -> None:
    """Marks line `i` if it is one sentence that describes what is at `beside`."""
    if i < 0 or page.roles[i] is not Role.TEXT:
        return
    line = page.lines[i]
    if len(line.text) > _LONGEST_DESCRIPTION or not is_one_sentence(line.text):
        return
    if line.shape is LineShape.ITEM:
        return
    is_told = line.block == page.lines[beside].block and not page.is_dense(i)
    is_told = is_told and page.roles[beside] is not Role.BYLINE
    if is_told or (page.linked(i, beside) and describes_picture(line.text)):
        page.roles[i] = Role.CAPTION


def _mark_teased(page: PageRoles, teaser: int) -> None:
    above = teaser - 1
    if above < 0 or not page.linked(above, teaser):
        return
    if not is_dated_teaser(page.lines[teaser].text):
        _mark_description(page, above, beside=teaser)
        return
    if is_bare_teaser(page.lines[teaser].text) and page.roles[above] is Role.TEXT:
        if len(page.lines[above].text) > _LONGEST_DESCRIPTION:
            return
        page.roles[above] = Role.TEASER
        above -= 1
    if above < 0 or not page.linked(above, teaser):
        return
    line = page.lines[above]
    if page.roles[above] is Role.HEADING and above > 0 and page.linked(above - 1, teaser):
        if describes_picture(page.lines[above - 1].text):
            _mark_description(page, above - 1, beside=teaser)
    elif page.roles[above] is Role.TEXT and len(line.text) <= _LONGEST_DESCRIPTION:
        stands_with_it = page.block_of[teaser] == [above, teaser]
        page.roles[above] = Role.CAPTION if stands_with_it or is_one_sentence(line.text) else Role.TEXT
