"""The words that noun phrases are made of, as each language has them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """Lists of words in the notation of `index.text.notation`.

    `people` are nouns for whoever may speak: offices, trades, groups, bodies, and what is quoted as they
    are ("study", "court papers"). `things` are endings of nouns that never speak, `times` words of time.
    `articles` begin a noun phrase; `genitives` are articles that may join another to it, as `links` do
    ("of", "for", "von").

    `helpers` are helping verbs, `being` those of the passive. `relatives` begin a relative clause,
    `openers` any other, `coordination` another of the same kind. `by` stands before whoever does what a
    passive tells."""

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
