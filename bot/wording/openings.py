"""The line above the mentions of a name and above what was found on a claim, in the person's language."""

from dataclasses import dataclass

from languages.catalogues import has_catalogue, translations


@dataclass(frozen=True, slots=True)
class Openings:
    """`mentions` and `not_mentioned` take a name. `supported`, `contradicted` and `claimed` go above the
    quotes that settle a claim, `open_claim` above the nearest quotes where none does, and `nothing` stands
    alone."""

    mentions: str
    not_mentioned: str
    supported: str
    contradicted: str
    claimed: str
    open_claim: str
    nothing: str


def openings_in(language: str) -> Openings:
    """The openings in a language, else in English."""
    _ = translations(language).gettext
    return Openings(
        mentions=_("Newest mentions of {}:"),
        not_mentioned=_("No indexed article mentions {}."),
        supported=_("Supported by:"),
        contradicted=_("Contradicted by:"),
        claimed=_("Only reported as a claim in:"),
        open_claim=_("The articles do not settle whether this is so. Closest:"),
        nothing=_("Nothing found: the indexed articles say nothing on this."),
    )


_MOST_NAME_CHARACTERS = 100


def known_language(*likely: str | None) -> str:
    """The first of the likely languages that has a catalogue; English if none has."""
    return next((one for one in likely if one and has_catalogue(one)), "en")


def with_name(opening: str, name: str) -> str:
    """The opening with a name, on one line and limited in length."""
    return opening.format(" ".join(name.split())[:_MOST_NAME_CHARACTERS])
