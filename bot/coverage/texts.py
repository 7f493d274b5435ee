"""The text above a list of articles, or in place of an empty list, in the person's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from languages.catalogues import translations


@dataclass(frozen=True, slots=True)
class CoverageTexts:
    """`about`, `mentioned`, `by`, `mentioning`, `none_about` and `none_by` take `name`; the texts above a
    list take `count`.

    `newest` is above the newest articles of all, `selected` above those that pass filters, `mentioning` above
    those that mention a subject or are about it. `written_by` takes the `authors` of the articles, and
    `unsigned` says that none is named. `outlets` takes the `names` of the outlets that are asked for, `kinds`
    and `none_of_kinds` those of kinds, and `left_out` those of what is left out; `joined` is the "and" before
    the last name. `none_of_them` says that no article of a list is left.
    """

    about: str
    mentioned: str
    by: str
    newest: str
    selected: str
    none_about: str
    none_by: str
    none: str
    counted: str
    mentioning: str
    written_by: str
    unsigned: str
    outlets: str
    joined: str
    none_of_them: str
    kinds: str
    none_of_kinds: str
    left_out: str


@cache
def coverage_texts(language: str) -> CoverageTexts:
    """The texts in a language, else in English."""
    _ = translations(language).gettext
    return CoverageTexts(
        about=_("Articles about “{name}”, newest first ({count}):"),
        mentioned=_("No article is about “{name}”; it is mentioned in ({count}):"),
        by=_("Articles by {name}, newest first ({count}):"),
        newest=_("The newest articles ({count}):"),
        selected=_("Articles, newest first ({count}):"),
        none_about=_("No indexed article is about “{name}”."),
        none_by=_("No indexed article is by {name}."),
        none=_("No article passes these filters."),
        counted=_("{shown} of {found}"),
        mentioning=_("Articles that mention “{name}”, newest first ({count}):"),
        written_by=_("Written by {authors} ({count}):"),
        unsigned=_("Without a word on who wrote them ({count}):"),
        outlets=_("Only from {names}. "),
        joined=_("and"),
        none_of_them=_("None of these articles matches."),
        kinds=_("Only articles marked as {names}. "),
        none_of_kinds=_("No matching article is marked as {names}."),
        left_out=_("Left out: {names}. "),
    )


_MOST_NAME_CHARACTERS = 100
_MOST_NAMES = 5


def fill_blanks(
    text: str,
    *,
    name: str = "",
    names: Sequence[str] = (),
    shown: int = 0,
    found: int = 0,
    language: str = "en",
) -> str:
    """A text with its blanks filled: the name, or the names as a list, on one line and of limited length, and
    how many of the `found` articles are `shown`."""
    texts = coverage_texts(language)
    counted = texts.counted.format(shown=shown, found=f"{found:,}".replace(",", " "))
    count = counted if shown < found else str(found)
    listed = _listed([_bounded(one) for one in names], texts.joined)
    return text.format(name=_bounded(name), names=listed, authors=listed, count=count)


def _listed(names: Sequence[str], joined: str) -> str:
    first, last = names[:_MOST_NAMES][:-1], names[:_MOST_NAMES][-1:]
    if len(names) > _MOST_NAMES:
        return ", ".join([*first, *last, "…"])
    return f" {joined} ".join(filter(None, (", ".join(first), *last)))


def _bounded(name: str) -> str:
    return " ".join(name.split())[:_MOST_NAME_CHARACTERS]
