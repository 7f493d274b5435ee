"""Parses the cues of a subtitle file. One parser reads WebVTT and SRT, and tolerates the usual faults of
tools. webvtt-py 0.6 loses cues whose times have a comma or whose first line is empty; srt 3.5 does not read
WebVTT."""

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.reading.decoding import decode

_CLOCK = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,:](\d{1,3}))?"
_TIMING = re.compile(rf"\s*{_CLOCK}\s*-{{2,3}}>\s*(?:{_CLOCK})?(?:\s.*)?$")
_NO_WORDS = re.compile(rb"[\d\s:.,>-]*")
_NO_CUE = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Cue:
    """The lines that are shown from `start` to `end`, in seconds, with their markup."""

    start: float
    end: float
    lines: tuple[str, ...]


def read_cues(text: str) -> Iterator[Cue]:
    """The cues of a file in order, without settings, numbers, notes and styles."""
    lines = text.split("\n")
    if not any("->" in line for line in lines):
        return
    timings = [(number, match) for number, line in enumerate(lines) if (match := _timing(line))]
    is_vtt = lines[0].startswith("WEBVTT")
    followed = [*(number for number, _ in timings[1:]), len(lines)]
    for count, ((number, match), below) in enumerate(zip(timings, followed, strict=False), start=1):
        shown = lines[number + 1 : below]
        if below < len(lines):
            shown = _without_name(shown, count)
        shown = _until_blank(shown) if is_vtt else [line for line in shown if line.strip()]
        start = _seconds(match.groups()[:4])
        end = _seconds(match.groups()[4:]) if match[6] else start
        yield Cue(start, max(start, end), tuple(line.strip() for line in shown if line.strip()))


def decode_cues(content: bytes) -> str:
    """The text of a subtitle file. Its code page is determined from the words alone, since with all the
    numbers the share of letters would be too small. Raises UnreadableArticle when the file is not text."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(content)
    lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    words = [b"" if _NO_WORDS.fullmatch(line) else line for line in lines]
    decoded = decode(b"\n".join(words)).split("\n")
    both = zip(lines, words, decoded, strict=False)
    return "\n".join(text if word else line.decode("ascii") for line, word, text in both)


def shown_time(seconds: float) -> str:
    """The time in a recording as hours, minutes and seconds: "00:12:31"."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest:02}"


def _timing(line: str) -> re.Match[str] | None:
    return _TIMING.match(line) if "->" in line else None


def _without_name(shown: Sequence[str], count: int) -> list[str]:
    """The lines without the name or number of the next cue, which is directly above its time."""
    if not shown or not shown[-1].strip():
        return list(shown)
    last = shown[-1].strip()
    is_alone = len(shown) > 1 and not shown[-2].strip()
    is_number = last.isdecimal() and (len(shown) == 1 or int(last[:9]) in (count, count + 1))
    return list(shown[:-1]) if is_alone or is_number else list(shown)


def _until_blank(shown: Sequence[str]) -> list[str]:
    """The lines up to the blank one that ends a cue of WebVTT. A blank first line is skipped: some editors
    make the blank first line of rolling captions empty."""
    lines = list(shown)
    if lines and not lines[0]:
        lines = lines[1:]
        if lines and _NO_CUE.match(lines[0]):
            return []
    return lines[: lines.index("")] if "" in lines else lines


def _seconds(clock: Sequence[str | None]) -> float:
    hours, minutes, seconds, part = clock
    fraction = float(f"0.{part}") if part else 0.0
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0) + fraction
