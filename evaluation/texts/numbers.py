"""How numbers are written, with their units."""

from collections.abc import Mapping
from dataclasses import dataclass

from languages.catalogues import interface_translations


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


def number_texts(language: str) -> NumberTexts:
    """How numbers are written in a language."""
    translated = interface_translations(language)
    _ = translated.gettext
    return NumberTexts(
        decimal=translated.pgettext("decimal separator", "."),
        thousands=translated.pgettext("thousands separator", ","),
        percent=translated.pgettext("after a number", "%"),
        characters=translated.pgettext("after a number", " characters"),
        points=translated.pgettext("after a number", " points"),
        range=_("{low} to {high}"),
        single=_("a single value"),
        alike=_("all {n} alike"),
        of=_("of {n}"),
        moment=translated.pgettext("strftime", "%Y-%m-%d %H:%M %Z"),
        nouns={
            "question": (_("question"), _("questions")),
            "article": (_("article"), _("articles")),
            "passage": (_("passage"), _("passages")),
            "quote": (_("quote"), _("quotes")),
        },
    )
