"""The words of one language by which the kind of answer is recognised, in questions and in articles'
sentences."""

from collections.abc import Mapping
from dataclasses import dataclass

from languages.kinds import AnswerKind, Measure


@dataclass(frozen=True, slots=True, eq=False)
class AnswerKindWords:
    """Lists of words and phrases in the notation of `languages.notation`, in lower case.

    In questions: `asks` are question words by the kind of answer. Those of `what` need a noun for the kind,
    `sized` ask for a figure of the noun that follows ("how high was"), `named` for what something is called,
    `amounts` for how much and not for how many, `figures` for figures or times of one measure ("how old").
    `nouns` state the kind after a question word ("which city") or a request ("name the city"), `measured` are
    those that have a measure ("what year"). `prices` turn a "how much" into money. A question may open with a
    phrase of `openings` ("can you tell me"); `requests` are imperatives. `before` may come between the
    beginning of a question and its question word, `between` after it ("what is the"). `relative` are question
    words that also begin relative clauses. A yes-or-no question has `auxiliaries` at the beginning or
    `particles` anywhere.

    In sentences: `units` by measure; `numbers` is a regular expression of number words, `several` are words
    that stand for numbers, `others` begin a sentence on the rest of those counted. `months` and `days` make
    dates, and so do `eras` beside a number; `times` state when without a number, `times_vaguely` state it by
    something else, `frequencies` state how often. `reasons` give a reason, `reasons_vaguely` may give one.
    `means` state how. `people` are offices and groups. After `place_before` a name is a place, also with one
    of `place_articles` between them, and after `place_contracted`, a preposition with its article ("im");
    `places` are nouns for places.

    In figures and dates: `of` may come before a unit or a month, `elided_of` ("d'") and `elided_articles`
    ("l'") are parts of the next word. `ordinal_endings` are those of a day ("3rd"), `decade_endings` those of
    a year ("1980s"). `months_or_words` are other words unless they have a capital letter ("may").
    """

    language: str
    asks: Mapping[AnswerKind, str]
    what: str
    sized: str
    amounts: str
    named: str
    figures: Mapping[Measure, str]
    nouns: Mapping[AnswerKind, str]
    measured: Mapping[Measure, str]
    prices: str
    openings: str
    requests: str
    before: str
    between: str
    relative: str
    auxiliaries: str
    particles: str
    units: Mapping[Measure, str]
    numbers: str
    several: str
    others: str
    months: str
    days: str
    eras: str
    times: str
    frequencies: str
    times_vaguely: str
    reasons: str
    reasons_vaguely: str
    means: str
    people: str
    place_before: str
    places: str
    place_articles: str = ""
    place_contracted: str = ""
    of: str = ""
    elided_of: str = ""
    elided_articles: str = ""
    ordinal_endings: str = ""
    decade_endings: str = ""
    months_or_words: str = ""
