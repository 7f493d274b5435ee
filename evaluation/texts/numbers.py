"""How numbers are written, with their units."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberTexts:
    """`characters`, `points` and `percent` are appended to a number unchanged. `nouns` have the singular and
    the plural; `moment` is for `strftime`. `range` takes `low` and `high`, `alike` and `of` take `n`."""

    decimal: str
    thousands: str
    percent: str
    characters: str
    points: str
    range: str
    single: str
    alike: str
    of: str
    moment: str
    nouns: Mapping[str, tuple[str, str]]

    def written(self, value: float, form: str) -> str:
        """A number in a format specification, with the language's own separators."""
        return format(value, form).translate({ord("."): self.decimal, ord(","): self.thousands})

    def count(self, number: int, noun: str) -> str:
        """A number with one of the `nouns`: "1 article", "1,024 articles"."""
        one, many = self.nouns[noun]
        return f"{self.written(number, ',')} {one if number == 1 else many}"

    def share(self, value: float, *, digits: int = 0) -> str:
        """A share in percent."""
        return self.written(100 * value, f".{digits}f") + self.percent


NUMBER_TEXTS = {
    "en": NumberTexts(
        decimal=".",
        thousands=",",
        percent="%",
        characters=" characters",
        points=" points",
        range="{low} to {high}",
        single="a single value",
        alike="all {n} alike",
        of="of {n}",
        moment="%Y-%m-%d %H:%M %Z",
        nouns={
            "question": ("question", "questions"),
            "article": ("article", "articles"),
            "passage": ("passage", "passages"),
            "quote": ("quote", "quotes"),
        },
    ),
    "de": NumberTexts(
        decimal=",",
        thousands=".",
        percent="\N{NO-BREAK SPACE}%",
        characters=" Zeichen",
        points=" Punkte",
        range="{low} bis {high}",
        single="ein einziger Wert",
        alike="alle {n} gleich",
        of="von {n}",
        moment="%d.%m.%Y, %H:%M %Z",
        nouns={
            "question": ("Frage", "Fragen"),
            "article": ("Artikel", "Artikel"),
            "passage": ("Textstelle", "Textstellen"),
            "quote": ("Zitat", "Zitate"),
        },
    ),
}
