"""What a line is on its page, judged by the line alone."""

import re
from enum import Enum, auto

from index.text.paragraphs.dates import match_among_others, match_date_line
from index.text.paragraphs.furniture.appeals import is_subscription_appeal
from index.text.paragraphs.furniture.credits import is_caption, is_credit
from index.text.paragraphs.furniture.footers import is_appeal, is_footer
from index.text.paragraphs.furniture.teasers import is_teaser
from index.text.paragraphs.lines import Line, LineShape
from index.text.paragraphs.page_words import furniture_list
from index.text.paragraphs.people import match_byline
from index.text.paragraphs.speakers import match_attribution
from languages.notation import listed_words

# A line without a sentence's end is a heading up to this length, if no sentence ends inside it either.
_LONGEST_HEADING = 250
# If one does, it is a heading or a caption only if it is short.
_LONGEST_BROKEN_HEADING = 120
# "The committee demanded three things:" is running text from this length on.
_LONGEST_LABEL = 60

_NOT_ABBREVIATED = "".join(
    rf"(?<!\b{re.escape(word)})" for word in listed_words(furniture_list(lambda one: one.abbreviations))
)
# A sentence's end inside a line; not after initials, days and common abbreviations.
_SENTENCE_BREAK = re.compile(
    rf"(?<!\b[^\W\d_])(?<!\b\d)(?<!\b\d\d){_NOT_ABBREVIATED}"
    r"[.!?…][\"’”“»)]*\s+(?=[\"„“«‚'(¿¡]*[^\W_])"
)


# "FC Görnitz – TSV Hoyenburg 0:0": two sides and their score.
_RESULT = re.compile(
    r"^[^\W\d_][^:]{1,60}?\s[–—-]\s[^:]{2,60}?\s\(?\d{1,3}\s?:\s?\d{1,3}\)?(?:\s\(\d{1,3}\s?:\s?\d{1,3}(?:[,;]\s?\d{1,3}\s?:\s?\d{1,3})*\)|\s[^\W\d_.]{1,6}\.[^\W\d_]\.|\s[^\W\d_]{1,12})?$"
)


class Role(Enum):
    """What a line is on its page. Only TEXT and QUOTE may be quoted."""

    TEXT = auto()
    QUOTE = auto()
    ATTRIBUTION = auto()
    HEADLINE = auto()
    HEADING = auto()
    BYLINE = auto()
    DATE = auto()
    SYMBOL = auto()
    CREDIT = auto()
    CAPTION = auto()
    TEASER = auto()
    FOOTER = auto()
    APPEAL = auto()


def stands_alone(line: Line) -> bool:
    """Whether it is a line of its own even where a format lets lines run on: a credit, a byline, a date, a
    teaser."""
    return own_role(line) in (Role.CREDIT, Role.BYLINE, Role.DATE, Role.TEASER)


def is_furniture(text: str) -> bool:
    """Whether a line of running text shows by itself that it is not part of an article, such as an appeal."""
    line = Line(0, len(text), " ".join(text.split()), 0, LineShape.PARAGRAPH)
    return own_role(line) in (Role.CREDIT, Role.CAPTION, Role.TEASER, Role.APPEAL, Role.FOOTER)


def own_role(line: Line) -> Role:
    """What a line is when seen alone."""
    text = line.text
    if line.shape in (LineShape.HEADING, LineShape.COLUMNS):
        return Role.HEADING
    if line.shape is LineShape.ROW:
        return Role.TEXT
    if line.shape is LineShape.ASIDE:
        return Role.CAPTION
    if not any(character.isalnum() for character in text):
        return Role.SYMBOL
    if is_teaser(text):
        return Role.TEASER
    if match_date_line(text) or _is_date_with_reading_time(text):
        return Role.DATE
    if match_byline(text):
        return Role.BYLINE
    if is_caption(text):
        return Role.CAPTION
    if is_credit(text):
        return Role.CREDIT
    if is_appeal(text) or is_subscription_appeal(text):
        return Role.APPEAL
    if is_footer(text, ends_sentence=line.ends_sentence):
        return Role.FOOTER
    if match_attribution(text):
        return Role.ATTRIBUTION
    return Role.HEADING if _looks_like_heading(line) else Role.TEXT


def _is_date_with_reading_time(text: str) -> bool:
    found = match_among_others(text)
    return found is not None and not found[1]


def _looks_like_heading(line: Line) -> bool:
    if _RESULT.search(line.text):
        return False
    if line.shape is LineShape.ITEM or line.ends_sentence or len(line.text) > _LONGEST_HEADING:
        return False
    if line.text.endswith(":") and len(line.text) > _LONGEST_LABEL:
        return False
    return is_one_sentence(line.text) or len(line.text) <= _LONGEST_BROKEN_HEADING


def is_one_sentence(text: str) -> bool:
    """Whether no sentence ends inside the text."""
    return not _SENTENCE_BREAK.search(text)
