"""The words by which two sentences contradict each other, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DisagreementWords:
    """Lists of words in the notation of `languages.notation`; those named as such are regular expressions. An
    empty one matches nothing.

    `opposites` are pairs of which only one can be true, "open/opened|closed/shut", with the forms of each
    separated by slashes. `negation` denies what a clause says, and so do `negative_verbs`, which are written
    in small letters. With words of `only` ("not only"), `again` or `unsure` in one of two sentences, both can
    be true. A sentence with `silent` says that somebody does not comment.

    Two sentences are not one sentence in two wordings if only one of them has a word of `turning`, which may
    reverse what is said. These have no apostrophes, so "don't" is "t". `turning_forms` is a regular
    expression for further such words; it is for letters without accents and matches a whole word.

    People: `who` asks for one, `by` comes before the one who did something, and `several_may` is what several
    people can each do, so that two names do not contradict each other. `according_to`, and `said_behind`
    after a comma, come before somebody who only spoke; `that` opens what is said.

    Names: `name_links` are the small words inside a name. `at_places` come before a place where something is,
    `of_places` also before one where something or somebody is from. `name_prepositions` have a name behind
    them where other nouns have an article, and `not_before_names` are capitalised words that are not part of
    a name; both for a language whose nouns are written with capitals.

    Grammar: `articles` come before a noun. `elided`, a regular expression, is what is joined to a word by an
    apostrophe ("l'"), `genitive`, another, its ending ("'s"), and `inverted` the pronoun at the end of a
    verb ("a-t-il").
    """

    opposites: str
    negation: str
    who: str
    silent: str
    turning: str = ""
    turning_forms: str = ""
    again: str = ""
    only: str = ""
    unsure: str = ""
    negative_verbs: str = ""
    by: str = ""
    several_may: str = ""
    that: str = ""
    according_to: str = ""
    said_behind: str = ""
    name_links: str = ""
    at_places: str = ""
    of_places: str = ""
    name_prepositions: str = ""
    not_before_names: str = ""
    articles: str = ""
    elided: str = ""
    genitive: str = ""
    inverted: str = ""
