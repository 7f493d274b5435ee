"""What leads away from an article or asks its reader for something, recognised by its own line."""

import re

from index.text.paragraphs.page_words import furniture_list, furniture_words
from languages.notation import expression, listed_words

_LONGEST_FOOTER = 100
_LONGEST_REFERENCE = 200
_LONGEST_APPEAL = 300
_LONGEST_CONSENT = 900

# These lead to whatever follows them, with or without a sentence's end.
_REFERENCE = (
    rf"(?:{furniture_words(lambda one: one.references)}|"
    rf"(?:{furniture_words(lambda one: one.the_post)})\s.{{1,150}}?\s"
    rf"(?:{furniture_words(lambda one: one.appeared_first)}))"
)
# These may also begin sentences: a footer only with a colon, or if no sentence ends there.
_FOOTER = rf"(?:{furniture_words(lambda one: one.links)})(?!\w)"
_REFERENCE_LINE = re.compile(rf"[\W_]{{0,4}}(?:{_REFERENCE})(?:\s|:|\||$|(?-i:[A-ZÀ-Þ]))", re.IGNORECASE)
_FOOTER_LINE = re.compile(rf"[\W_]{{0,4}}(?:{_REFERENCE}|{_FOOTER})", re.IGNORECASE)
# "Mehr zu den Wahlen: Was jetzt zählt."
_LABELLED_LINE = re.compile(rf"(?:{_FOOTER})[^.:!?]{{0,50}}\s?:\s*\S", re.IGNORECASE)
# After a sentence's end without a space, capitalised like the beginning of a line: the line break was lost.
_RUN_IN = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"”»“)]))(?=(?:"
    rf"{furniture_words(lambda one: one.run_in)})\b[^.!?]*\??$)"
)

_LETTER = furniture_words(lambda one: one.letters)
_READER = (
    rf"(?<!\w)(?:(?-i:{furniture_words(lambda one: one.polite_people)})|"
    rf"{furniture_words(lambda one: one.people)})(?!\w)"
)
_SITE = furniture_words(lambda one: one.websites)
_ACCEPT = furniture_words(lambda one: one.accept)
_APPEAL = re.compile(
    rf"(?=.*(?:{_LETTER}))(?=.*(?:{_READER}))|"
    rf"(?=.*(?:{furniture_words(lambda one: one.cookies)}))(?=.*(?:{_READER}|{_SITE}|{_ACCEPT}))|"
    rf".*(?:{furniture_words(lambda one: one.rights)})|"
    rf"(?:{furniture_words(lambda one: one.we_use)})\b.{{0,40}}"
    rf"(?:{furniture_words(lambda one: one.cookies_used)})|"
    rf"(?:{furniture_words(lambda one: one.follow)})(?!\w)|"
    rf"(?:{furniture_words(lambda one: one.download)})\s.{{0,40}}"
    rf"\b(?:{furniture_words(lambda one: one.app)})\b",
    re.IGNORECASE,
)


def _one_after_the_other(pair: str) -> str:
    first, second = pair.split("|")
    return f"(?:{expression(first)}).*(?:{expression(second)})"


_CONSENT = re.compile(
    "|".join(
        (
            furniture_words(lambda one: one.consent),
            *map(_one_after_the_other, listed_words(furniture_list(lambda one: one.consent_pairs))),
        )
    ),
    re.IGNORECASE,
)


def is_footer(line: str, *, ends_sentence: bool) -> bool:
    """Whether it leads away from the article: "Mehr zum Thema", "Read more: …"."""
    if len(line) > _LONGEST_REFERENCE:
        return False
    if _REFERENCE_LINE.match(line) or _LABELLED_LINE.match(line):
        return True
    return not ends_sentence and len(line) <= _LONGEST_FOOTER and bool(_FOOTER_LINE.match(line))


def is_appeal(line: str) -> bool:
    """Whether it asks the reader for something: to subscribe, to accept cookies, to load a video."""
    if len(line) <= _LONGEST_APPEAL and _APPEAL.match(line):
        return True
    return len(line) <= _LONGEST_CONSENT and bool(_CONSENT.search(line))


def find_footer_run_in(text: str) -> int | None:
    """Where a footer begins that was run into the end of a line without a space; None if there is none."""
    match = _RUN_IN.search(text, max(0, len(text) - _LONGEST_FOOTER - 2))
    return match.start() if match else None
