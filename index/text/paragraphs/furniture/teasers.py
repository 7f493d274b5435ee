"""Teasers of videos and broadcasts, recognised by their own line."""

import re

from index.text.paragraphs.dates import DATE
from index.text.paragraphs.page_words import picture_words

_LONGEST_TEASER = 700
# With a label at its start and nothing at its end.
_LONGEST_LABELLED = 300
# A date, a bar and a duration are no longer than this.
_LONGEST_END = 80

_UNIT = rf"(?:{picture_words(lambda one: one.clock_units)})"
_CLOCK = r"\d{1,3}:\d{2}(?::\d{2})?"
_DURATION = (
    rf"(?:{_CLOCK}\s*{_UNIT}|\d{{1,3}}\s*(?:{picture_words(lambda one: one.minutes)})\b\.?"
    rf"(?:\s*\d{{1,2}}\s*(?:{picture_words(lambda one: one.seconds)})?\.?)?)"
)
_END = re.compile(
    rf"(?:{DATE}\s*[|·•–—-]\s*{_DURATION}|{_DURATION}\s*[|·•–—-]\s*{DATE}|"
    # After a bar a time without its unit is a duration too; after a dash it may as well be a time of day.
    rf"{DATE}\s*\|\s*{_CLOCK}|[|(·•]\s*{_CLOCK}\s*{_UNIT}\)?|(?:^|[.!?…][\"”»“]?\s*){_CLOCK}\s*{_UNIT})$",
    re.IGNORECASE,
)
# A date run into a sentence's end without a space: the page's own line break was lost there.
_DATE_RUN_IN = re.compile(rf"[.!?…][\"”»“]?{DATE}$", re.IGNORECASE)
_LABEL = re.compile(rf"(?:▶|►|⏵|🎥|🎧|🎬)|(?:{picture_words(lambda one: one.watch)})\s*[:|▶►]", re.IGNORECASE)


def is_teaser(line: str) -> bool:
    """Whether it announces a video or a broadcast: "… | 1:43 min", "Video: …"."""
    if len(line) > _LONGEST_TEASER:
        return False
    return is_dated_teaser(line) or (len(line) <= _LONGEST_LABELLED and bool(_LABEL.match(line)))


def is_dated_teaser(line: str) -> bool:
    """Whether it is a teaser by its end, which has its date and duration."""
    if not any(character.isdigit() for character in line[-15:]):
        return False  # the usual case, recognised without the slow patterns
    end = line[-_LONGEST_END:]
    return bool(_END.search(end) or _DATE_RUN_IN.search(end))


def is_bare_teaser(line: str) -> bool:
    """Whether the line is only a teaser's date and duration."""
    match = _END.search(line[-_LONGEST_END:])
    return match is not None and match.start() == 0 and len(line) <= _LONGEST_END
