"""Teasers of videos and broadcasts, recognised by their own line."""

import re

from index.text.paragraphs.dates import DATE

_LONGEST_TEASER = 700
# With a label at its start and nothing at its end.
_LONGEST_LABELLED = 300
# A date, a bar and a duration are no longer than this.
_LONGEST_END = 80

_MINUTES = r"(?:min(?:uten|utes|utos|s)?\.?|std\.?|h|dk\.?|dakika|sn\.?|sec\.?)"
_CLOCK = r"\d{1,3}:\d{2}(?::\d{2})?"
_DURATION = (
    rf"(?:{_CLOCK}\s*{_MINUTES}|"
    r"\d{1,3}\s*(?:min(?:uten|utes|utos|s)?|mn|dk)\b\.?(?:\s*\d{1,2}\s*(?:s|sek)?\.?)?)"
)
_END = re.compile(
    rf"(?:{DATE}\s*[|·•–—-]\s*{_DURATION}|{_DURATION}\s*[|·•–—-]\s*{DATE}|"
    # After a bar a time without its unit is a duration too; after a dash it may as well be a time of day.
    rf"{DATE}\s*\|\s*{_CLOCK}|[|(·•]\s*{_CLOCK}\s*{_MINUTES}\)?|(?:^|[.!?…][\"”»“]?\s*){_CLOCK}\s*{_MINUTES})$",
    re.IGNORECASE,
)
# A date run into a sentence's end without a space: the page's own line break was lost there.
_DATE_RUN_IN = re.compile(rf"[.!?…][\"”»“]?{DATE}$", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:▶|►|⏵|🎥|🎧|🎬)|(?:(?:im\s+)?video|vidéo|vídeo|audio|podcast|watch|listen|anschauen|im\s+stream|livestream|"
    r"(?:zum|das)\s+video|écouter|regarder|escuchar?|izle|dinle)\s*[:|▶►]",
    re.IGNORECASE,
)


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
