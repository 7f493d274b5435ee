"""The formatting of words and their paragraph at a place in an RTF document."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from index.reading.documents.rtf.head import RtfStyle, level_of

_SWITCHES = {
    "b": "strong",
    "v": "hidden",
    "deleted": "deleted",
    "mvf": "deleted",
    "ls": "is_item",
    "intbl": "in_table",
    "trhdr": "names_columns",
}


@dataclass(frozen=True, slots=True)
class Look:
    """The formatting of words and their paragraph. `level` is None if only the style's name may show it."""

    strong: bool = False
    hidden: bool = False
    deleted: bool = False
    style: str = ""
    level: int | None = None
    is_item: bool = False
    in_table: bool = False
    names_columns: bool = False


def look_behind(look: Look, word: str, number: int | None, styles: Mapping[int, RtfStyle]) -> Look:
    """The formatting after a control word."""
    if word == "plain":
        return replace(look, strong=False, hidden=False, deleted=False)
    if word == "pard":
        return replace(look, style="", level=None, is_item=False, in_table=False)
    if word == "s" and number is not None:
        style = styles.get(number, RtfStyle())
        return replace(look, style=style.name, level=style.level)
    if word == "outlinelevel" and number is not None:
        return replace(look, level=level_of(number))
    if word in _SWITCHES:
        changed: dict[str, Any] = {_SWITCHES[word]: number != 0}
        return replace(look, **changed)
    return replace(look, names_columns=False) if word == "trowd" else look
