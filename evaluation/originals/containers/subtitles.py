"""The words of subtitles."""

import html
import re
from collections.abc import Iterator
from itertools import dropwhile, takewhile
from typing import BinaryIO

from evaluation.originals.decoding import decodings
from evaluation.originals.original import Original, OriginalById
from evaluation.originals.unpacked import MAX_BYTES

_TIMES = re.compile(r"[\d:.,]+\s*-->\s*[\d:.,]+.*")
_TAG = re.compile(r"</?[a-zA-Z\d][^<>\n]{0,200}>|\{\\[^{}]{0,100}\}")
_VOICE = re.compile(r"<v(?:\.[\w.-]+)?[ \t]+([^<>\n]+)>")
_NO_SPEECH = re.compile(r"\[[^\[\]]{1,120}\]|\([^()]{1,120}\)|\*[^*]{1,80}\*")
_DASH = re.compile(r"^[-‐‑–—]{1,2}\s*")


def read_original_subtitles(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """The shown text as one article, in several forms: as it is, without the repeats of rolling captions, and
    both without sounds."""
    texts: dict[str, None] = {}
    for decoded in decodings(stream.read(MAX_BYTES)):
        cues = list(_cues(decoded))
        rolled = list(_rolled(cues))
        for lines in ([line for cue in cues for line in cue], rolled):
            texts["\n".join(lines)] = None
            texts["\n".join(_DASH.sub("", _NO_SPEECH.sub("", line)) for line in lines)] = None
    if any(text.strip() for text in texts):
        yield path, Original(tuple(texts), extracted=True)


def _cues(text: str) -> Iterator[list[str]]:
    """The lines of each cue without times, numbers and tags. A speaker's name is before their first words."""
    text = _VOICE.sub(_Voices(), text)
    lines = [line.strip() for line in text.split("\n")]
    is_vtt = text.startswith(("WEBVTT", "\ufeffWEBVTT"))
    times = [number for number, line in enumerate(lines) if _TIMES.fullmatch(line)]
    for number, end in zip(times, [*times[1:], len(lines)], strict=False):
        shown = lines[number + 1 : end]
        if shown and end < len(lines) and (shown[-1].isdecimal() or (len(shown) > 1 and not shown[-2])):
            shown.pop()  # the name of the next cue
        if is_vtt:
            shown = list(takewhile(bool, dropwhile(lambda line: not line, shown)))
        yield [words for line in shown if (words := _plain(line))]


def _plain(line: str) -> str:
    return html.unescape(_TAG.sub("", line)).replace("\u200b", "").strip()


class _Voices:
    """Replaces the tag of a speaker with the name, or with nothing if it is the same speaker as before."""

    def __init__(self) -> None:
        self._last = ""

    def __call__(self, voice: re.Match[str]) -> str:
        last, self._last = self._last, voice[1]
        return f"{voice[1]}: " if voice[1] != last else ""


def _rolled(cues: list[list[str]]) -> Iterator[str]:
    """The lines of captions that repeat the previous line, each once."""
    before: list[str] = []
    for cue in cues:
        same = next((n for n in range(len(cue), 0, -1) if before[-n:] == cue[:n]), 0)
        for number, line in enumerate(cue[same:]):
            grows = number == 0 and not same and before and line.startswith(f"{before[-1]} ")
            yield line[len(before[-1]) :].strip() if grows else line
        before = cue or before
