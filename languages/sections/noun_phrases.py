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
