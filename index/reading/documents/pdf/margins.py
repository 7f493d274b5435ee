"""Recognises running headers, footers and page numbers by their form and by what repeats on several pages."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from index.reading.all_languages import file_labels
from index.reading.documents.pdf.drafts import ends_sentence
from index.reading.documents.pdf.glyphs import Box
from index.reading.documents.pdf.rows import TextLine
from index.text.letters import folded
from index.text.paragraphs.dates import MONTH_NUMBERS, date_on_line
from index.text.paragraphs.furniture.outlets import outlet_with_date
from languages.known import in_all_languages
from languages.notation import expression, words_pattern

# The share of a page's height, at its top and at its bottom, in which they are looked for.
_ZONE = 0.16
_MOST_ROWS = 4
_SAME_PLACE = 6.0
_SAME_SIZE = 0.6
_LONGEST = 200
_CLOSE = 1.5
_SHARE_OF_PAGES = 0.3

_PAGE_WORD = f"(?:{expression(file_labels(lambda words: words.page))})"
_OF = expression(file_labels(lambda words: words.page_of))
_PAGE_LABEL = re.compile(
    rf"(?:[-–—|·•\[(]\s*)?(?:{_PAGE_WORD}\s*)?[\[(]?\d{{1,4}}[\])]?(?:\s*(?:/|{_OF}|\|)\s*\d{{1,4}})?"
    r"(?:\s*[-–—|·•\])])?|(?=[ivxlc]+$)[ivxlc]{1,7}",
    re.IGNORECASE,
)
_ENDS_WITH_PAGE = re.compile(
    rf"^{_PAGE_WORD}\s*\d{{1,4}}\b|\b{_PAGE_WORD}\s*\d{{1,4}}(?:\s*(?:/|{_OF})\s*\d{{1,4}})?$",
    re.IGNORECASE,
)
_NUMBER_AT_END = re.compile(
    rf"^(?:{_PAGE_WORD}\s*)?\d{{1,4}}\s*[|·•–—-]\s+|\s*[|·•–—-]?\s*{_PAGE_WORD}\s*\d{{1,4}}$|\s+[|·•–—-]\s*\d{{1,4}}$",
    re.IGNORECASE,
)
_PRINTED_FROM = re.compile(
    rf"^(?:https?://|file://|www\.)\S+(?:\s+\d{{1,4}}(?:\s*(?:/|{_OF})\s*\d{{1,4}})?)?$", re.IGNORECASE
)
_PRINT_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of a page, with its number (from 1) and its box."""

    number: int
    box: Box
    lines: tuple[TextLine, ...]


def without_margins(pages: Sequence[PageLines]) -> tuple[list[PageLines], list[str]]:
    """The pages without their running headers and footers, and the texts of these."""
    edges = [_edges(page) for page in pages]
    repeated = _repeated(pages, edges)
    kept, margins = [], []
    for page, rows in zip(pages, edges, strict=True):
        out: set[TextLine] = set()
        printed = any(_PRINTED_FROM.match(line.text) for row in rows for line in row)
        if printed and rows and _PRINT_DAY.match(min(rows[0], key=lambda line: line.left).text):
            out.update(rows[0])
        for row in rows:
            if _is_by_itself(row) or any(_key_matches(line, page, repeated) for line in row):
                out.update(row)
        _keep_first_lines(page, out)
        margins += _spoken(rows[1:] if printed else rows, out)
        kept.append(PageLines(page.number, page.box, tuple(line for line in page.lines if line not in out)))
    return kept, margins


def _keep_first_lines(page: PageLines, out: set[TextLine]) -> None:
    """Remove from `out` the lines that belong to the text: a line of the text is close to them, in the same
    font."""
    rows = _rows(page)
    middle = len(rows) // 2
    inwards = [(rows[i], rows[i + 1]) for i in reversed(range(middle))]
    inwards += [(rows[i], rows[i - 1]) for i in range(middle + 1, len(rows))]
    for row, inner in inwards:
        near = abs(row[0].y - inner[0].y) <= _CLOSE * row[0].size
        is_alike = abs(row[0].size - inner[0].size) < _SAME_SIZE and row[0].font == inner[0].font
        if row[0] in out and inner[0] not in out and near and is_alike and not _is_by_itself(row):
            out.difference_update(row)


def _spoken(rows: list[list[TextLine]], out: set[TextLine]) -> list[str]:
    found = []
    for row in rows:
        if row[0] in out:
            texts = [line.text for line in sorted(row, key=lambda line: line.left)]
            texts = [text for text in texts if not _PAGE_LABEL.fullmatch(text)]
            whole = [_NUMBER_AT_END.sub("", text) for text in texts]
            found += [*whole, " | ".join(whole)]
    return found


def _edges(page: PageLines) -> list[list[TextLine]]:
    """The rows at the top and the bottom of a page."""
    height = max(1.0, page.box.bottom - page.box.top)
    rows = _rows(page)
    top = [row for row in rows[:_MOST_ROWS] if row[0].y - page.box.top <= _ZONE * height]
    bottom = [row for row in rows[-_MOST_ROWS:] if page.box.bottom - row[0].y <= _ZONE * height]
    return top + [row for row in bottom if row not in top]


def _rows(page: PageLines) -> list[list[TextLine]]:
    rows: list[list[TextLine]] = []
    for line in sorted(page.lines, key=lambda line: (line.y, line.left)):
        if rows and line.y - rows[-1][0].y <= 0.3 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _repeated(
    pages: Sequence[PageLines], edges: list[list[list[TextLine]]]
) -> dict[str, list[tuple[float, float]]]:
    """The texts, as `_plain` gives them, that are at the same place on several pages, each with its places
    and font sizes."""
    places: dict[str, list[tuple[int, float, float]]] = defaultdict(list)
    for page, rows in zip(pages, edges, strict=True):
        for row in rows:
            for line in row:
                if len(line.text) <= _LONGEST and not (ends_sentence(line.text) and len(line.text) > 40):
                    places[_plain(line.text)].append((page.number, _height(line, page), line.size))
    fewest = max(2, min(3, round(_SHARE_OF_PAGES * len(pages))))
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for words, seen in places.items():
        for _, y, size in seen:
            beside = {
                number
                for number, other_y, other_size in seen
                if abs(other_y - y) <= _SAME_PLACE and abs(other_size - size) <= _SAME_SIZE
            }
            if len(beside) >= fewest:
                found[words].append((y, size))
    return found


def _key_matches(line: TextLine, page: PageLines, repeated: dict[str, list[tuple[float, float]]]) -> bool:
    y = _height(line, page)
    return any(
        abs(other_y - y) <= _SAME_PLACE and abs(size - line.size) <= _SAME_SIZE
        for other_y, size in repeated.get(_plain(line.text), ())
    )


def _height(line: TextLine, page: PageLines) -> float:
    """The distance of a line from the nearer end of the page; negative from the bottom."""
    from_top = line.y - page.box.top
    from_bottom = line.y - page.box.bottom
    return from_top if from_top < -from_bottom else from_bottom


def _plain(text: str) -> str:
    """The words without what changes from page to page: digits, and the names of days and months."""
    words = [
        word for word in _WORD.findall(folded(text)) if word not in MONTH_NUMBERS and not _is_weekday(word)
    ]
    return " ".join(words) or "#"


def _is_weekday(word: str) -> bool:
    return bool(_WEEKDAY.fullmatch(_unaccented(word)))


def _unaccented(text: str) -> str:
    """Headers are often in capitals, which need no accents."""
    letters = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


_WEEKDAY = words_pattern(
    _unaccented(in_all_languages(lambda language: ", ".join(language.days.weekdays) if language.days else ""))
)


def _is_by_itself(row: list[TextLine]) -> bool:
    """Whether a row at the edge is recognisable by itself as not part of the text: a page number, the address
    from which the page was printed, or the paper's name with date and page."""
    texts = [line.text for line in row]
    if any(_PRINTED_FROM.match(text) for text in texts):
        return True
    labels = [bool(_PAGE_LABEL.fullmatch(text)) for text in texts]
    if all(labels):
        return True
    whole = " | ".join(texts)
    if len(whole) > _LONGEST:
        return False
    numbered = (
        any(labels)
        or any(_NUMBER_AT_END.search(text) for text in texts)
        or any(_ENDS_WITH_PAGE.search(text) for text in texts)
    )
    dated = any(outlet_with_date(text) for text in texts) or bool(outlet_with_date(whole))
    return numbered and (dated or len(texts) > 1 or date_on_line(whole) is not None or _is_only_label(texts))


def _is_only_label(texts: list[str]) -> bool:
    return len(texts) == 1 and len(texts[0].split()) <= 6
