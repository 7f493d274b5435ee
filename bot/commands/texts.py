"""What the commands say, as plain text."""

from dataclasses import dataclass
from functools import cache

from languages.catalogues import interface_translations


@dataclass(frozen=True, slots=True)
class SharedTexts:
    """`filters_wrong` takes `words`, `did_you_mean` takes `names`; `outlets` takes `articles` and `outlets`,
    `one_outlet` and `no_outlets` take `articles`, `more_outlets` takes `count`, `period` takes `oldest` and
    `newest`."""

    last_sources: str
    last_unanswered: str
    filters_none: str
    filters_how: str
    filters_wrong: str
    did_you_mean: str
    one_outlet: str
    outlets: str
    more_outlets: str
    no_outlets: str
    period: str


@cache
def shared_texts(language: str) -> SharedTexts:
    """The texts in German for `de`, else in English."""
    _ = interface_translations(language).gettext
    return SharedTexts(
        last_sources=_("The last answer is from:"),
        last_unanswered=_("The last question was not answered: it has no sources."),
        filters_none=_("No filters are set: all articles may answer."),
        filters_how=_(
            "Set them like this:\n"
            "/filters since 2024-10-01 until 2024-12-31 outlet The Northgate Ledger language de\n"
            "and take them off by /filters off"
        ),
        filters_wrong=_("“{words}” is no filter."),
        did_you_mean=_("Did you mean {names}?"),
        one_outlet=_("{articles} articles of one outlet:"),
        outlets=_("{articles} articles of {outlets} outlets:"),
        more_outlets=_("and {count} more outlets"),
        no_outlets=_("{articles} articles; none of them names its outlet."),
        period=_("From {oldest} to {newest}."),
    )
