"""Sentence ends at which the text was not cut."""

import re
from collections.abc import Iterator

# A number may begin a sentence, "… verabschiedet. 23 der 40 Mitglieder", but not after "insges.".
_BEFORE_NUMBER = re.compile(r"(?<=[^\W\d_]{4}[.!?])\s+(?=\d)")
_COUNTED = re.compile(
    r"(?:\b(?:approx|circa|insges|evtl|mind|zzgl|inkl|exkl|gegr|gest|abschn|ziff|figs?|chap|sect|vols?|sept|janv|févr|juil|febr"
    r"|págs?|núms?|млрд|стр)|(?:str|nr))\.$",
    re.IGNORECASE,
)

_LONGEST_COUNTED = 8

_IN_BRACKETS = re.compile(r"\([^()]{20,}[^\W\d_]{3}[.!?]\)\s+(?=[\"'„“«(]?[^\W\d_])")
"""A whole sentence in brackets."""

# After an abbreviation, only a word that is seldom a name or a noun shows that a sentence begins.
_BEGINNINGS = {
    "de": "Aber Als Am An Auch Auf Bei Damals Danach Dann Das Der Die Dies Diese Dieser Doch Dort Ein Eine "
    "Er Es Für Heute Im In Mit Nach Nun Seit Sie So Und Unter Vor Wir Zu Zum Zur",
    "en": "A After All An And As At Both But By For From He Her His However I If In It Its No Nobody On One "
    "She Some That The Their Then There These They This Those Two We When With You",
    "es": "A Con Cuando El Ella En Es Esta Este La Las Los No Para Pero Por Se Su Sus Un Una Y",
    "fr": "À Au Aux Ce Cela Ces Cette Dans De Des Elle En Et Il Ils Elles La Le Les Leur Mais On Pour Sa Ses "
    "Son Sur Un Une",
}
_LONE_LETTERS = {"fr": "[A-LN-Za-z]"}
"""A single letter that may end a sentence. In French "M." is Monsieur."""
_ABBREVIATION_ENDS = {
    language: re.compile(
        rf"(?:\b[ap]\.\s?m\.|\bChr\.|(?<=[^\W\d_A-ZÀ-Þ]\s){_LONE_LETTERS.get(language, '[A-Za-z]')}\.|"
        r"[A-Z]\.[\"”“»])\s+"
        rf"(?=[„“«\"]\w|(?:{'|'.join(words.split())})\b(?!\.))"
    )
    for language, words in _BEGINNINGS.items()
}
_MAY = re.compile(r"(?<=\b[Ii]n May\.)\s+(?=[A-Z])")
""""May." is not an abbreviation, unlike "Mar."."""


def missed_ends(piece: str, language: str | None) -> Iterator[int]:
    """The places in a piece of a text where sentences begin that sentencex missed; in no order, possibly
    repeated."""
    for gap in _BEFORE_NUMBER.finditer(piece):
        if not _COUNTED.search(piece, max(0, gap.start() - _LONGEST_COUNTED), gap.start()):
            yield gap.end()
    patterns = [_IN_BRACKETS]
    if language in _ABBREVIATION_ENDS:
        patterns.append(_ABBREVIATION_ENDS[language])
    if language == "en":
        patterns.append(_MAY)
    for pattern in patterns:
        yield from (match.end() for match in pattern.finditer(piece))
