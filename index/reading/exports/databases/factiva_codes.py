"""Factiva's field codes, the usual names of these fields, and the accession number of a document."""

import re
from collections.abc import Mapping

from index.reading.exports.documents import byline_names, date_in

CODES = (
    *(
        "CLM",
        "SE",
        "HD",
        "BY",
        "CR",
        "WC",
        "PD",
        "ET",
        "SN",
        "SC",
        "NGC",
        "GC",
        "ED",
        "PG",
        "VOL",
        "LA",
        "CY",
        "LP",
        "TD",
    ),
    *("ART", "CX", "CT", "RF", "CO", "TK", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN"),
)
"""The codes in the order in which a document has them."""

TEXT_CODES = ("LP", "TD")

_ACCESSION = re.compile(
    r"(?:document|dokument|documento|документ|belge|文件|文書)\s+(?P<id>[A-Za-z][A-Za-z0-9]{14,44})\.?",
    re.IGNORECASE,
)
_FEWEST_DIGITS = 6


def accession_number(line: str) -> str | None:
    """The number in "Dokument XYZ0000020240912ek9c0001", the line that ends a document; None for other
    lines."""
    match = _ACCESSION.fullmatch(line.strip())
    if match is None or sum(map(str.isdigit, match["id"])) < _FEWEST_DIGITS:
        return None
    return match["id"]


def row_of(fields: Mapping[str, str]) -> dict[str, object]:
    """The fields by their usual names, given by Factiva's codes."""
    published = fields.get("PD", "")
    return {
        "title": fields.get("HD"),
        "outlet": fields.get("SN"),
        "author": byline_names(fields.get("BY", "")),
        "published": date_in(published) or published,
        "language": fields.get("LA"),
        "section": fields.get("SE"),
        "kicker": fields.get("CLM"),
    }
