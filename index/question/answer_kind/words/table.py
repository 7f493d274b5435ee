"""What the words of one language say of the kind of answer, in questions and in sentences of articles."""

from collections.abc import Mapping
from dataclasses import dataclass

from index.question.answer_kind.kinds import Kind, Measure


@dataclass(frozen=True, slots=True, eq=False)
class AskingWords:
    """Lists of words and phrases in the notation of `index.text.notation`, in small letters.

    In questions: `asks` are question words by the kind of answer. Those of `what` need a noun to say it,
    `sized` ask for a figure of the noun that follows ("how high was"), `named` for what something is called,
    `amounts` for how much and not for how many, `figures` for figures or times of one measure ("how old").
    `nouns` say the kind behind a question word ("which city") or a request ("name the city"), `measured`
    those that have a measure ("what year"). Nouns stand before the question word where it is `noun_first`.
    `prices` make money of a "how much". A question may open with a phrase of `openings` ("can you tell me");
    `requests` are imperatives. `before` may stand between the beginning of a question and its question word,
    `between` behind it ("what is the"). `relative` are question words that begin relative clauses as well.
    Yes or no is asked by `auxiliaries` at the beginning and `particles` anywhere.

    In sentences: `units` by measure; `numbers` is a regular expression of number words, `several` stand for
    numbers, `others` begin a sentence on the rest of those counted. `months` and `days` make dates, and so do
    `eras` beside a number; `times` say when without one, `times_vaguely` say it by something else,
    `frequencies` say how often. `reasons` give a reason, `reasons_vaguely` may give one. `means` say how.
    `people` are offices and groups. Behind `place_before` a name is a place; `places` are nouns for places.
    """

    language: str
    asks: Mapping[Kind, str]
    what: str
    sized: str
    amounts: str
    named: str
    figures: Mapping[Measure, str]
    nouns: Mapping[Kind, str]
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
    noun_first: bool = False
    nouns_in_capitals: bool = False
