"""Pull quotes: a block of its own, and the line under it that names the speaker."""

import re

from index.text.paragraphs.furniture.roles import Role
from index.text.paragraphs.page import PageRoles
from index.text.paragraphs.speakers import match_attribution, names_a_role

_LONGEST_PULL_QUOTE = 600
_QUOTED = re.compile(r"[\"„“«»‚‘'”].+[\"”“«»’']\.?$", re.DOTALL)


def mark_pull_quotes(page: PageRoles) -> None:
    """Marks the lines above an attribution; the attribution is then the end of their paragraph."""
    for i, role in enumerate(page.roles):
        if role is Role.ATTRIBUTION and i and _is_pull_quote(page, i - 1, i):
            page.roles[i - 1] = Role.QUOTE


def _is_pull_quote(page: PageRoles, quote: int, attribution: int) -> bool:
    line, speaker = page.lines[quote], page.lines[attribution]
    in_marks = bool(_QUOTED.match(line.text))
    if page.roles[quote] is not Role.TEXT and not (page.roles[quote] is Role.HEADING and in_marks):
        return False
    if len(line.text) > _LONGEST_PULL_QUOTE:
        return False
    if not in_marks and quote <= page.first_text:
        return False  # the article's first words, and its author under them
    below = attribution + 1
    if below < len(page.lines) and page.roles[below] is Role.CREDIT and page.linked(attribution, below):
        return False  # the name of the person in a picture
    stand_apart = len(page.block_of[quote]) == len(page.block_of[attribution]) == 1
    if line.block != speaker.block and not stand_apart:
        return False
    return in_marks or names_a_role(speaker.text) or _is_mentioned(page, attribution)


def _is_mentioned(page: PageRoles, attribution: int) -> bool:
    """Whether the speaker's last name is also in the running text: then the line is a name and not a
    heading."""
    name = match_attribution(page.lines[attribution].text) or ""
    return name.split()[-1] in page.words
