"""The words of each cue, split where another speaker begins, in any way that transcripts mark it."""

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.reading.transcripts.cues import Cue
from index.reading.transcripts.sounds import is_no_speech, without_sounds
from index.text.paragraphs.people import is_name

_VOICE = re.compile(r"<v(?:\.[\w.-]{1,60})?[ \t]+([^<>\n]{1,100})>|</v>")
_RUBY = re.compile(r"<rt>[^<>]{0,100}</rt>")
_TAG = re.compile(
    r"</?(?:c|i|b|u|s|em|strong|ruby|rt|lang|font|span|br|v)(?:[.\s][^<>]{0,200})?/?>|<\d[\d:.]{2,14}>|\{\\[^{}]{0,100}\}",
    re.IGNORECASE,
)
_DASH = re.compile(r"[-‐‑–—]{1,2}\s*(?=\S)")
_HYPHEN = re.compile(r"-{1,2}\s*(?=[^\W_]|[\"„“«'¿¡(\[])")
_CHANGE = re.compile(r">{2,3}\s*|»{2}\s*")
_LABEL = re.compile(r"\[?(?P<name>[^\W\d_][^:<>\[\]\"„“«»!?;,]{0,48}?)(?:\s\([^()]{1,30}\))?\]?:(?:\s+|$)")
_ROLES = re.compile(
    r"(?:moderator(?:in)?|sprecher(?:in)?|reporter(?:in)?|interviewer(?:in)?|host|speaker|narrator|question|answer|"
    r"anchor|presenter|animateur|animatrice|journaliste|présentat\w+|presentador\w*|locutor\w*|entrevistador\w*|"
    r"periodista|sunucu|muhabir|spiker|konuşmacı|ведущ\w+|корреспондент|диктор|frage|antwort|[fqa])(?:\s?\d{1,2})?",
    re.IGNORECASE,
)
_LONGEST_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words of one cue, shown from `start` to `end` in seconds. `label` is the speaker's name in the
    transcript, "" if there is none. `change` says that another speaker begins, `tagged` that the markup
    names speakers."""

    words: str
    start: float
    end: float
    label: str = ""
    change: bool = False
    tagged: bool = False


def read_fragments(cues: Sequence[Cue]) -> list[Fragment]:
    """The speech in the cues, without markup, sounds and songs."""
    fragments = [fragment for cue in cues for fragment in _of_cue(cue)]
    labels = Counter(match["name"] for one in fragments if (match := _LABEL.match(one.words)))
    return [_labelled(fragment, labels) for fragment in fragments if fragment.words]


def cue_words(line: str) -> str:
    """The text of a cue's line, without markup."""
    bare = _TAG.sub("", _RUBY.sub("", _VOICE.sub("", line)))
    return " ".join(html.unescape(bare).replace("\u200b", "").split())


def _of_cue(cue: Cue) -> Iterator[Fragment]:
    whole = "\n".join(cue.lines)
    if is_no_speech(cue_words(whole.replace("\n", " "))):
        return
    voice, tagged, position = "", False, 0
    for match in (*_VOICE.finditer(whole), None):
        part = whole[position : match.start() if match else len(whole)]
        for words, change in _spoken(part.split("\n")):
            yield Fragment(words, cue.start, cue.end, f"{voice}:" if voice else "", change, tagged)
        if match:
            voice, position = " ".join(html.unescape(match[1] or "").split()), match.end()
            tagged = bool(voice)


def _spoken(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """The words of a cue's lines, joined until another speaker begins, and whether another speaker begins
    them."""
    plain = [cue_words(line) for line in lines]
    spoken = [without_sounds(line) for line in plain if line and not is_no_speech(line)]
    dashes = sum(bool(_DASH.match(line)) for line in spoken)
    words, change = "", False
    for line in spoken:
        dash = (_DASH if dashes > 1 else _HYPHEN).match(line)
        parts = _CHANGE.split(line[dash.end() :] if dash else line)
        for number, part in enumerate(parts):
            begins = bool(dash and number == 0) or number > 0 or _begins_with_label(part)
            if begins and words:
                yield words, change
                words = ""
            change = begins if not words else change
            words = f"{words} {part.strip()}".strip()
    if words:
        yield words, change


def _begins_with_label(part: str) -> bool:
    match = _LABEL.match(part)
    return match is not None and _is_label(match["name"], 1)


def _labelled(fragment: Fragment, labels: Counter[str]) -> Fragment:
    """The fragment, with a speaker's name at the beginning of its words moved to its label."""
    match = _LABEL.match(fragment.words)
    if fragment.label or match is None or not _is_label(match["name"], labels[match["name"]]):
        return fragment
    words = fragment.words[match.end() :]
    return Fragment(words, fragment.start, fragment.end, match[0].strip(), True)


def _is_label(name: str, count: int) -> bool:
    """Whether words before a colon are a speaker's name: "MARA LINDT:", not "Die Frage ist:". `count` is how
    often they occur in the file."""
    words = name.split()
    if len(words) > _LONGEST_NAME_WORDS or not name[:1].isupper():
        return False
    if name.isupper() or is_name(name) or _ROLES.fullmatch(name):
        return True
    return count > 1 and all(word[:1].isupper() or word[:1].isdigit() for word in words)
