"""The words of which noun phrases are made, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NounPhraseWords:
    """Lists of words in the notation of `languages.notation`.

    `people` are nouns for possible speakers: offices, trades, groups, bodies, and documents that are quoted
    like them ("study", "court papers"). `things` are endings of nouns that never speak, `times` are words of
    time. `articles` begin a noun phrase; `genitives` are articles that may join another phrase to it, and so
    are `links` ("of", "for", "von").

    `helpers` are helping verbs, `being` those of the passive. `relatives` begin a relative clause, `openers`
    any other clause, `coordination` another of the same kind. `by` comes before the agent of a passive.
    `relative_articles` are articles that begin a relative clause after a comma; `relative_openings` is a
    regular expression for how else such a clause begins.

    `indefinite` articles introduce somebody new, with `negative_articles` an act may begin ("kein
    Kommentar"). `polite` pronouns have a capital letter. `adjectives` are endings of adjectives, for
    languages whose nouns have none. `before_nouns` come right before a noun, for languages whose nouns are
    not capitalised.

    `pieces` is a verbose regular expression for words that are joined to the next one: "l’|usine",
    "ajoute|-t-elle".

    Empty lists and expressions match nothing.
    """

    people: str
    times: str
    articles: str
    links: str
    prepositions: str
    pronouns: str
    adverbs: str
    helpers: str
    being: str
    relatives: str
    openers: str
    coordination: str
    by: str
    things: str = ""
    genitives: str = ""
    relative_articles: str = ""
    relative_openings: str = ""
    indefinite: str = ""
    negative_articles: str = ""
    polite: str = ""
    adjectives: str = ""
    before_nouns: str = ""
    pieces: str = ""
