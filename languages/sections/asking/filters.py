"""The words of one language for times and reporting."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FilterWords:
    """The words of one language for times and reporting.

    `months` are twelve groups of names separated by spaces, from January; the names in a group are separated
    by commas. `alone` matches months that need no year or day beside them. `numbers` are the words for 1
    to 10. `times` has regular expressions, each with a unit and
    how many units ago. A count of None is in the expression's group `ago`, or in `n` for the last n units; a
    unit of None is the weekday in the group `w` or `w2`. Expressions in `vague` often refer to the present in
    general.

    `since`, `until` and `before` come before a date; `between` comes before the first of two dates, and `to`
    between them. `through` joins two dates without `between`, and `behind_range` comes after both instead of
    `between`. `cues` and `open_cues` show that articles of a time are asked for: ⟨⟩ is the time, ⟦⟧ an
    outlet. With `cues` the window of the articles is closed, with `open_cues` open at its end. A comparison
    of articles has words of `several`.

    `capitals_matter` says that a time in capitals inside a sentence is a name ("Last Week"), and that a month
    needs its capital letter unless a year is beside it ("may").
    """

    months: str
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
    capitals_matter: bool = False
