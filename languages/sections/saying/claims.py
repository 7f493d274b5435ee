"""The words for comparing a claim with a sentence that says it differently."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Lists in the notation of `languages.notation`.

    `groups` are words that mean the same beside a figure, `quiet` those that add nothing to it. `changes` say
    that a figure has changed; the old value is between `from_` and `to`. A word of `narrowing` after a noun
    limits it to a part. `conditions` make a statement conditional. `intends` say that somebody will do
    something, `rules_out` that they will not; `receives` and `renounces` are the same for what somebody gets.
    `estimates` say that a figure is somebody's own. `oneself` are words by which people speak about
    themselves.

    `instead` is between a valid figure and one that is not ("62 statt 58"), `not_but` before one that is not
    ("16, not 17"). What is counted comes after `tolls` ("the number of"). `denials` are sentences that say
    that the one before is false. `fronted` may open a sentence with a time.

    `differences` right after a figure and `by` right before it make it a difference between two values.

    The parties of an agreement come before `agrees`.

    `spans` are periods that distinguish a thing when they come before its noun ("day ticket").

    `places` come between a happening and its place, `occasions` before a happening that dates something, and
    `articles` between the two. `as_said` attributes an aside to somebody ("so heißt es"). `indirect` are
    questions inside a sentence ("asked whether"); `short_of` negate how something is, not whether it is ("not
    expressly"). `to_come` say that something will happen, `amounts` how much of something there is. `refuses`
    say that somebody does not do it.

    `before_places` come before any place, in small letters. `over` comes before how long something takes, or
    in how many steps ("over two days"). `a_few` are small numbers, also at the beginning of a time ("five
    weeks after"), and `definite` are articles before the subject behind a time. `age` is a regular expression
    for how old somebody is, beside a name.

    `false_ratings` and `true_ratings` are the ratings of a fact check.
    """

    groups: Mapping[str, str]
    quiet: str
    changes: str
    from_: str
    to: str
    narrowing: str
    conditions: str
    intends: str
    rules_out: str
    receives: str
    renounces: str
    estimates: str
    oneself: str
    false_ratings: str
    true_ratings: str
    spans: str = ""
    differences: str = ""
    agrees: str = ""
    by: str = ""
    instead: str = ""
    not_but: str = ""
    tolls: str = ""
    denials: str = ""
    fronted: str = ""
    occasions: str = ""
    places: str = ""
    articles: str = ""
    as_said: str = ""
    indirect: str = ""
    short_of: str = ""
    to_come: str = ""
    amounts: str = ""
    refuses: str = ""
    age: str = ""
    a_few: str = ""
    definite: str = ""
    over: str = ""
    before_places: str = ""
