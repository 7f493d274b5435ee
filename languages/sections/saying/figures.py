"""The words beside a figure that say what it is a figure of, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Lists of words in the notation of `languages.notation`; those named as such are regular expressions. An
    empty one matches nothing.

    What is counted: `people` are all words for people. A figure beside `parts` is about a part, or is in
    addition, and so is one before `part_of` ("of those"); one beside `severity` is about some of the injured.
    `bound` makes it a limit, `per` a rate, `past` one of an earlier time. `for_whom` says for whom a price
    is, and `purpose` comes before what a sum is for. `turns` are beginnings and ends, "words|words", with
    slashes between the words of each. `toll` are nouns for a count ("death toll"), `attendance` other words
    for it before the figure, `balance` others in a later article. `between` may stand between a figure and
    what it counts.

    How settled a figure is: `planned`, `demanded`, `offered` or `settled`; a word of `unsettled` before the
    last, or of `unsettled_behind` after it, says that it is not. `hearsay`, a regular expression, matches a
    word of `planned` that only reports what is said. `first_estimate` makes it one.

    How it changes: a figure beside `development` is a day's figure, which the next day's replaces; `revised`
    says that it has changed, or was measured again. `former` comes before the older of two figures, and so do
    `former_from` and `former_since` where `to` comes before the newer one.

    Prices: `price` are nouns for a price, `price_of` come before what it is the price of, and
    `price_pronouns` before a verb of `costs` say "it costs".

    Words of `not_counted` after a number are no unit. None left: `nobody`, in one word, and `no_one`, in
    several; `none` come before a noun, and `left` says that there were some.
    """

    people: str
    parts: str
    planned: str
    development: str
    settled: str
    unsettled: str
    offered: str
    demanded: str
    revised: str
    first_estimate: str = ""
    part_of: str = ""
    severity: str = ""
    bound: str = ""
    per: str = ""
    for_whom: str = ""
    purpose: str = ""
    past: str = ""
    turns: str = ""
    toll: str = ""
    attendance: str = ""
    balance: str = ""
    between: str = ""
    hearsay: str = ""
    unsettled_behind: str = ""
    former: str = ""
    former_from: str = ""
    former_since: str = ""
    to: str = ""
    price: str = ""
    price_of: str = ""
    price_pronouns: str = ""
    costs: str = ""
    not_counted: str = ""
    nobody: str = ""
    no_one: str = ""
    none: str = ""
    left: str = ""
