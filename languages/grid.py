"""Prints which sections each language has, and whether it has a catalogue.

python -m languages.grid
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields

from languages.catalogues import has_catalogue
from languages.known import LANGUAGES
from languages.language import Language

_THERE, _MISSING = "x", "·"


def main() -> None:
    """Prints the grid: a line for each section, a column for each language."""
    for line in grid():
        print(line)


def grid() -> Iterator[str]:
    """The lines of the grid."""
    sections = [one.name for one in fields(Language) if one.name not in ("code", "short_day")]
    width = max(map(len, sections)) + 1
    yield " " * width + "".join(f"{code:>5}" for code in LANGUAGES)
    for section in sections:
        yield _line(section, width, (getattr(one, section) is not None for one in LANGUAGES.values()))
    yield _line("catalogue", width, map(has_catalogue, LANGUAGES))


def _line(name: str, width: int, there: Iterable[bool]) -> str:
    return f"{name:{width}}" + "".join(f"{_THERE if one else _MISSING:>5}" for one in there)


if __name__ == "__main__":
    main()
