"""Recognises what is not speech in subtitles: sounds, songs, and credits for the subtitles."""

import re

from index.reading.all_languages import subtitle_words
from languages.notation import expression

_SOUNDS = expression(subtitle_words(lambda words: words.sounds))
_SOUND = re.compile(
    rf"[\[(*]\s*(?:[\w',.-]+\s+){{0,3}}?(?:{_SOUNDS})(?:\s+[\w',.-]+){{0,4}}\s*[\])*]", re.IGNORECASE
)
_BRACKETED = re.compile(r"\[[^\[\]]{1,120}\]|\*[^*]{1,80}\*")
# A remark in parentheses ends like a sentence; a sound does not.
_IN_PARENTHESES = re.compile(r"\([^()]{0,119}[^().!?…]\)")
_SONG = re.compile(r"[♪♫♬#][^♪♫♬]*[♪♫♬#]?|[♪♫♬].*")
_LONGEST_CAPTION = 2_000
_NOTES = frozenset("♪♫♬")

_CREDITS = expression(subtitle_words(lambda words: words.credits))
_CREDITED_TO = expression(subtitle_words(lambda words: words.credited_to))
_MAKER = re.compile(
    rf"(?:{_CREDITS})\b"
    rf"(?:\s+(?:{_CREDITED_TO}|&)\b.{{0,80}}|\s*[:;]\s*.{{1,80}}|\s+(?-i:[A-ZÄÖÜ][\w.]+)(?:\s.{{0,60}})?)"
    r"|(?:copyright|©|\(c\))\s.{1,80}|(?:https?://|www\.)\S+|.{0,40}\b(?:amara\.org|opensubtitles\.org)\b.{0,40}",
    re.IGNORECASE,
)


def without_sounds(line: str) -> str:
    """The line without descriptions of sounds. Other words in brackets are speech: "[sic]"."""
    if len(line) > _LONGEST_CAPTION:
        return line
    if line[:1] in _NOTES or line[-1:] in _NOTES or (line[:1] == "#" and line[-1:] == "#"):
        return ""
    return " ".join(_SOUND.sub(" ", line).split())


def is_no_speech(words: str) -> bool:
    """Whether a caption is only a sound, a song or a credit for the subtitles."""
    text = words.strip()
    if len(text) > _LONGEST_CAPTION:
        return False
    if not any(character.isalnum() for character in without_sounds(text)):
        return True
    return any(pattern.fullmatch(text) for pattern in (_BRACKETED, _IN_PARENTHESES, _SONG, _MAKER))
