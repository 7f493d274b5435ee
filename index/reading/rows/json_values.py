"""Extracts the JSON text of each row from a file of any size, one after the other.

Only the values around a row are parsed here; of the row itself, only the end is found. So a broken row does
not affect the others, and a row may contain whatever Python writes to a line of JSON Lines (NaN, numbers of
any size).
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.errors import UnreadableArticle
from index.reading.blocks import MAX_LINE_CHARACTERS
from index.reading.rows.json_rows import Path, Step

_GAP = re.compile(r"[\s,:]*+")
_SCALAR = re.compile(r"[^\s,:\[\]{}\"]*+")
_STRING = re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_FLAT = re.compile(r'(?:[^"\[\]{}]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+', re.DOTALL)
"""Everything up to the next bracket outside a string."""

_DEEPEST = 100


@dataclass(slots=True)
class _Open:
    """An object or list around the current position. `key` is the key of the current value, None before it is
    read."""

    closed_by: str
    key: str | None = None


def find_values(blocks: Iterable[str], paths: frozenset[Path]) -> Iterator[str | None]:
    """The text of each value at one of the paths; None for one of more than MAX_LINE_CHARACTERS.

    Raises UnreadableArticle where the file is cut off or the JSON around the rows is broken.
    """
    window = _Window(blocks)
    enclosing: list[_Open] = []
    count = 0
    while mark := window.next_mark():
        inner = enclosing[-1] if enclosing else None
        if mark in "]}":
            if inner is None or enclosing.pop().closed_by != mark:
                raise _broken(count)
        elif inner and inner.closed_by == "}" and inner.key is None:
            if mark != '"':
                raise _broken(count)
            inner.key = _key(window.take_value())
            continue
        elif _is_at(paths, enclosing) and (mark == "{" or inner is None or inner.closed_by == "]"):
            yield window.take_value()
            count += 1
        elif mark in "[{":
            window.at += 1
            enclosing.append(_Open("]" if mark == "[" else "}"))
            if len(enclosing) > _DEEPEST:
                raise UnreadableArticle("The JSON is nested too deeply", "export it again")
            continue
        else:
            window.skip_value()
        if mark in "]}":
            window.at += 1
        if enclosing:
            enclosing[-1].key = None
    if enclosing:
        raise _cut_off(count)


def _is_at(paths: frozenset[Path], enclosing: list[_Open]) -> bool:
    depth = len(enclosing)
    return any(len(path) == depth and all(map(_leads, path, enclosing)) for path in paths)


def _leads(step: str | Step, inner: _Open) -> bool:
    if inner.closed_by == "]":
        return step is Step.ENTRY
    return step is Step.ANY_KEY or step == inner.key


def _key(text: str | None) -> str:
    try:
        return str(json.loads(text or '""', strict=False))
    except ValueError:
        return ""


class _Window:
    """The part of the text in memory: from the start of the value being taken, or else from `at`."""

    def __init__(self, blocks: Iterable[str]) -> None:
        self.at = 0
        self._text = ""
        self._start: int | None = None
        self._blocks = iter(blocks)

    def next_mark(self) -> str:
        """The first character of the next value, key or closing bracket; "" at the end."""
        self.at = self._end_of(_GAP)
        return self._text[self.at : self.at + 1]

    def take_value(self) -> str | None:
        """The text of the value that begins here; None when it has more than MAX_LINE_CHARACTERS."""
        self._start = self.at
        self.skip_value()
        text = None if self._start is None else self._text[self._start : self.at]
        self._start = None
        return text if text is None or len(text) <= MAX_LINE_CHARACTERS else None

    def skip_value(self) -> None:
        mark = self._text[self.at]
        if mark in "[{":
            self._skip_enclosed()
        elif mark == '"':
            self.at += 1
            self._skip_string()
        else:
            self.at = self._end_of(_SCALAR)

    def _skip_enclosed(self) -> None:
        depth = 0
        while True:
            self.at = self._end(_FLAT)
            mark = self._text[self.at : self.at + 1]
            if not mark:
                self._extend_or_end()
                continue
            self.at += 1
            if mark == '"':  # a string that continues beyond the window
                self._skip_string()
            elif mark in "[{":
                depth += 1
            else:
                depth -= 1
                if depth == 0:
                    return

    def _skip_string(self) -> None:
        """Move past the end of the current string."""
        while True:
            self.at = self._end(_STRING)
            if self._text[self.at : self.at + 1] == '"':
                self.at += 1
                return
            self._extend_or_end()

    def _end(self, pattern: re.Pattern[str]) -> int:
        match = pattern.match(self._text, self.at)
        return match.end() if match else self.at

    def _end_of(self, pattern: re.Pattern[str]) -> int:
        """The end of the match here, extending the window as needed."""
        self.at = self._end(pattern)
        while self.at == len(self._text) and self._extend():
            self.at = self._end(pattern)
        return self.at

    def _extend_or_end(self) -> None:
        if not self._extend():
            raise UnreadableArticle(
                "The JSON is cut off in the middle of a value", "fetch or export it again"
            )

    def _extend(self) -> bool:
        """Move the window forward; False at the end of the text. The value being taken is kept up to a
        maximum length. Each step then reads at least as much again, so that a long value is not copied over
        and over."""
        if self._start is not None and self.at - self._start > MAX_LINE_CHARACTERS:
            self._start = None
        begin = self.at if self._start is None else self._start
        parts = [self._text[begin:]]
        grown = 0
        while grown == 0 or (self._start is not None and grown < len(parts[0])):
            block = next(self._blocks, None)
            if block is None:
                break
            parts.append(block)
            grown += len(block)
        self._text = "".join(parts)
        self.at -= begin
        self._start = None if self._start is None else 0
        return grown > 0


def _broken(count: int) -> UnreadableArticle:
    return UnreadableArticle(f"The JSON is broken after {_articles(count)}", "mend it, or export it again")


def _cut_off(count: int) -> UnreadableArticle:
    return UnreadableArticle(f"The JSON is cut off after {_articles(count)}", "fetch or export it again")


def _articles(count: int) -> str:
    return f"{count:,} {'entry' if count == 1 else 'entries'}"
