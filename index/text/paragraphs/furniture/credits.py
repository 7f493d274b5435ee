"""Credits and captions of pictures, each recognised by its own line, in the languages of the corpus."""

import re

from index.text.paragraphs.page_words import picture_words

# Longer lines are running text whatever they begin or end with.
_LONGEST_CREDIT = 140
_LONGEST_CAPTION = 700

_PICTURE = picture_words(lambda one: one.credits)
_ORIGIN = picture_words(lambda one: one.origins)
_BY = picture_words(lambda one: one.by)
_VIA = picture_words(lambda one: one.via)
_AGENCY = r"AFP|dpa|AP|Reuters|Getty Images|EPA|epd|KNA|imago|picture alliance|EFE|AA|Anadolu|ANSA|PA Media"
# How the name of a photographer or an agency begins. So do German nouns, but seldom after these labels.
_PRIVATE = picture_words(lambda one: one.private)
_NAME = rf"(?-i:[A-ZÀ-ÖØ-ÞĞİŞŒ]|dpa|afp|epa|imago|picture|{_PRIVATE})"

# As the BBC writes them, in its languages: the caption has a label of its own and is below.
_SOURCE_ABOVE = picture_words(lambda one: one.source_above)
_CAPTION_LABEL = picture_words(lambda one: one.caption_labels)
_CREDIT = re.compile(
    rf"[(\[]?\s*(?:(?:{_PICTURE}|{_ORIGIN})\s*[:©|]|(?:{_SOURCE_ABOVE})\s*,|"
    rf"(?:{picture_words(lambda one: one.credited)})\s*(?:\.{{3}}|…))\s*\S.*|"
    rf"(?:©|\(c\)|copyright\s*(?:[:©]|\(c\)|\d{{4}}|(?:{_BY})\b)).*|"
    rf"(?:{_AGENCY})(?:\s*[/|,·-]\s*[^\s.!?][^.!?]{{0,60}})?|"
    rf"{_NAME}[^.!?]{{1,60}}(?:\s?/\s?|\b(?:{_VIA})\s+)(?:{_AGENCY})(?:\s?/[^.!?]{{1,30}})?",
    re.IGNORECASE,
)
_AGENCIES = re.compile(rf"(?:{_AGENCY})(?:\s*[/|,·-]\s*(?:{_AGENCY}))*", re.IGNORECASE)
_SOURCE_NOTE = re.compile(rf"(?:{_ORIGIN})\s*:", re.IGNORECASE)

_ARCHIVE = picture_words(lambda one: one.archive)
_CAPTION_START = re.compile(
    rf"(?:{_CAPTION_LABEL})\s*[:,|]|"
    rf"(?:{picture_words(lambda one: one.pictured)}|{_ARCHIVE})\s*[:,.|)–-]|(?:{_PICTURE})\s*:",
    re.IGNORECASE,
)
_ARCHIVE_START = re.compile(rf"(?:{_ARCHIVE})\b", re.IGNORECASE)
_CREDIT_AT_END = re.compile(
    # "(Foto: dpa)", "[Photo by Jane Roe]", "(Archivbild)"
    rf"[(\[][^()\[\]]{{0,60}}?(?:\b(?:{_PICTURE}|{_ORIGIN})\s*(?::|©|\b(?:{_BY}|{_VIA})\b|/)|©)[^()\[\]]{{1,80}}[)\]]\.?$|"
    rf"[(\[](?:[^()\[\]]{{0,20}}\s)?(?:{_ARCHIVE}|{picture_words(lambda one: one.archive_in_brackets)}|"
    r"AP\s+Photo[^()\[\]]{0,60})[)\]]\.?$|"
    # "… auf dem Kai. Foto: Jane Roe", "… | Bildquelle: dpa", and run in: "… since 2022Image: AFP"
    rf"[.!?…\"”»)|]\s*(?:{_PICTURE}|{_ORIGIN})\s*:\s*[^.!?:]{{1,80}}\.?$|"
    rf"\s(?:{_PICTURE}|{_ORIGIN})\s*:\s*{_NAME}[^.!?:]{{0,80}}$|"
    rf"(?<=[^\W_])(?-i:{picture_words(lambda one: one.run_in)})\s?:\s[^.!?:]{{1,80}}$|"
    # "… on the quay. REUTERS/Jane Roe", "… Jane Roe/AFP"; not "(dpa/AFP)", with which agency reports end
    rf"©[^.!?]{{0,60}}$|(?<![(\[])\b(?:REUTERS|AFP|dpa)/{_NAME}[^.!?()]{{0,60}}$|"
    rf"(?-i:[A-ZÀ-ÖØ-ÞĞİŞ][\w.-]+\s[A-ZÀ-ÖØ-ÞĞİŞ][\w.-]+)\s?/\s?(?:{_AGENCY})(?:\s?/[^.!?()]{{1,30}})?$|"
    rf"[.!?]\s*(?:{_ARCHIVE})\.?$",
    re.IGNORECASE,
)

_STANDS_ABOVE = re.compile(rf"(?:{_SOURCE_ABOVE})\s*,", re.IGNORECASE)
_BARE_LABEL = re.compile(rf"(?:{_CAPTION_LABEL})\s*[:,|]?", re.IGNORECASE)

# What pictures show and how; used only next to something that is known to belong to a picture.
_DESCRIBES_PICTURE = re.compile(
    rf"(?<!\w)(?:{picture_words(lambda one: one.describing)})(?!\w)",
    re.IGNORECASE,
)


def is_credit(line: str) -> bool:
    """Whether it states whose picture it is: "Quelle: AFP", "Foto: …", "© …", "Jane Roe/AFP"."""
    return len(line) <= _LONGEST_CREDIT and bool(_CREDIT.fullmatch(line))


def is_agency(line: str) -> bool:
    """Whether it is only the name of an agency, or of several."""
    return bool(_AGENCIES.fullmatch(line))


def stands_above_its_caption(credit: str) -> bool:
    """Whether the credit is above a picture whose caption has a label ("Image source, Jane Roe")."""
    return bool(_STANDS_ABOVE.match(credit))


def is_caption_label(line: str) -> bool:
    """Whether it only announces a caption: "Image caption,"."""
    return bool(_BARE_LABEL.fullmatch(line))


def is_source_note(line: str) -> bool:
    """Whether the credit may be that of the whole article ("Quelle: dpa") and not of a picture."""
    return bool(_SOURCE_NOTE.match(line))


def is_caption(line: str) -> bool:
    """Whether it shows by itself that it belongs to a picture: by a label, or by a credit at its end.

    False for a line that is only a credit, or could be.
    """
    if len(line) > _LONGEST_CAPTION:
        return False
    if _CAPTION_START.match(line):
        return not is_credit(line) or bool(_ARCHIVE_START.match(line))
    credit = _CREDIT_AT_END.search(line)
    return credit is not None and credit.start() > 0 and not is_credit(line)


def describes_picture(line: str) -> bool:
    """Whether it has words that descriptions of pictures use. Running text has them too."""
    return bool(_DESCRIBES_PICTURE.search(line))
