"""A layout as a row, and back, so that a button still finds the other sources after a restart."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.wording.layout.blocks import ArticleBlock, QuoteLine
from bot.wording.layout.layout import Layout, ListedLine, OwnWords, Section


def layout_row(layout: Layout) -> dict[str, Any]:
    """The layout as objects, lists and plain values, for JSON."""
    return asdict(layout)


def read_layout(row: Mapping[str, Any] | None) -> Layout | None:
    """The layout in a row; None for answers stored before layouts were."""
    if row is None:
        return None
    return Layout(
        opening=row["opening"],
        said=tuple(map(_said, row["said"])),
        sections=tuple(
            Section(tuple(map(_block, one["blocks"])), _said(one["heading"]) if one["heading"] else None)
            for one in row["sections"]
        ),
        articles=tuple(ListedLine(**one) for one in row["articles"]),
        closest_heading=row["closest_heading"],
        closest=tuple(map(_block, row["closest"])),
    )


def _said(row: Mapping[str, Any]) -> OwnWords:
    return OwnWords(row["words"], tuple(row["numbers"]))


def _block(row: Mapping[str, Any]) -> ArticleBlock:
    lines = tuple(QuoteLine(**{**line, "numbers": tuple(line["numbers"])}) for line in row["lines"])
    return ArticleBlock(**{**row, "details": tuple(row["details"]), "lines": lines})
