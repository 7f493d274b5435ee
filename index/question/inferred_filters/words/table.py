"""What one language says of times and of reporting."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says.

    `months` and `weekdays` are twelve and seven strings, from January and from Monday, each of names with a
    space between. `alone` are regular expressions for months that need no year or day beside them. `numbers`
    are the words for 1 to 10. `times` pairs regular expressions with a unit and how many of it ago: a count
    of None is in the expression's group `ago`, or in `n` for the last so many; a unit of None is the weekday
    in its group `w` or `w2`. `vague` ones are as often said of the present in general.

    `since`, `until` and `before` end at a date, `between` and `to` stand before and after the first of two.
    `through` stands between two by itself, and `behind_range` behind both in place of `between`.
    `cues` and `open_cues` are what says that articles of a time are asked for: ⟨⟩ is the time, ⟦⟧ an outlet.
    The window of the articles is closed, or open at its end. A comparison of articles has words of `several`.
    """

    months: str
    weekdays: str
    alone: str
    numbers: str
    times: tuple[tuple[str, str | None, int | None], ...]
    vague: tuple[tuple[str, str | None, int | None], ...]
    since: str
    until: str
    before: str
    between: str
    to: str
    through: str
    behind_range: str
    cues: tuple[str, ...]
    open_cues: tuple[str, ...]
    several: str
