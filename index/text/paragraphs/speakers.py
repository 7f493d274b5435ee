"""The line under a pull quote that names the speaker."""

import re
from collections.abc import Callable

from index.text.paragraphs.page_words import byline_list, byline_words
from index.text.paragraphs.people import ends_a_sentence, is_name
from languages.notation import listed_words
from languages.sections.files.bylines import BylineWords


def _parts(listed: Callable[[BylineWords], str]) -> str:
    """A list of parts of words as a regular expression."""
    return "|".join(map(re.escape, listed_words(byline_list(listed)))) or "(?!)"


# A role is recognised by its noun. Compounds and endings match too: Sicherheitsexperte, Forscherinnen.
_ROLE = re.compile(
    rf"(?:{_parts(lambda one: one.roles)}|(?:{_parts(lambda one: one.role_endings)})\b)", re.IGNORECASE
)
# Or by where the person works: an institution, or a party or agency by its initials.
_ORGANISATION = re.compile(
    rf"(?i:{_parts(lambda one: one.organisations)}|(?:{_parts(lambda one: one.organisation_endings)})\b)|"
    r"\b[A-ZÄÖÜ]{2,6}\b"
)
# "Elon Musk, der …" goes on to talk about the person: a heading, not an attribution.
_RELATIVE = re.compile(rf"(?:{byline_words(lambda one: one.relatives)})\b", re.IGNORECASE)
_DASH = re.compile(r"[—–―-]{1,2}\s*")
_LONGEST_ATTRIBUTION = 160


def match_attribution(line: str) -> str | None:
    """The speaker's name if the line names who said the words above it, otherwise None.

    The form is "Robert Benson, Experte für …", or a dash and a name, without a period at the end.
    """
    if len(line) > _LONGEST_ATTRIBUTION or ends_a_sentence(line):
        return None
    dash = _DASH.match(line)
    name, comma, role = line[dash.end() if dash else 0 :].partition(",")
    if not is_name(name) or (comma and not role.strip()):
        return None
    if dash:
        return name
    return name if comma and not _RELATIVE.match(role.strip()) else None


def names_a_role(line: str) -> bool:
    """Whether what follows the name in an attribution has a word for what a person does."""
    role = line.partition(",")[2]
    return bool(_ROLE.search(role) or _ORGANISATION.search(role) or _DASH.match(line))
