"""What the commands say, as plain text."""

from dataclasses import dataclass


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


def shared_texts(language: str) -> SharedTexts:
    """The texts in German for `de`, else in English."""
    return _TEXTS.get(language, _TEXTS["en"])


_TEXTS = {
    "en": SharedTexts(
        last_sources="The last answer is from:",
        last_unanswered="The last question was not answered: it has no sources.",
        filters_none="No filters are set: all articles may answer.",
        filters_how="Set them like this:\n"
        "/filters since 2024-10-01 until 2024-12-31 outlet The Northgate Ledger language de\n"
        "and take them off by /filters off",
        filters_wrong="“{words}” is no filter.",
        did_you_mean="Did you mean {names}?",
        one_outlet="{articles} articles of one outlet:",
        outlets="{articles} articles of {outlets} outlets:",
        more_outlets="and {count} more outlets",
        no_outlets="{articles} articles; none of them names its outlet.",
        period="From {oldest} to {newest}.",
    ),
    "de": SharedTexts(
        last_sources="Die letzte Antwort ist aus:",
        last_unanswered="Die letzte Frage blieb ohne Antwort: Sie hat keine Quellen.",
        filters_none="Es sind keine Filter gesetzt: alle Artikel dürfen antworten.",
        filters_how="So setzen Sie sie:\n"
        "/filters seit 2024-10-01 bis 2024-12-31 medium Brückenblick sprache de\n"
        "und so nehmen Sie sie weg: /filters aus",
        filters_wrong="„{words}“ ist kein Filter.",
        did_you_mean="Meinten Sie {names}?",
        one_outlet="{articles} Artikel aus einem Medium:",
        outlets="{articles} Artikel aus {outlets} Medien:",
        more_outlets="und {count} weitere Medien",
        no_outlets="{articles} Artikel; keiner nennt sein Medium.",
        period="Vom {oldest} bis zum {newest}.",
    ),
}
