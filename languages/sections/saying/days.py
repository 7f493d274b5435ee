"""The words for days, and beside days that have moved, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayWords:
    """Lists of words in the notation of `languages.notation`. An empty one matches nothing.

    `weekdays` are seven lists, from Monday, with the forms that stand in a text. `this_year` and `last_year`
    name a year by the day of the article. After `said_on` comes the day on which somebody spoke, not that of
    what is told. A day beside `moved` replaced another; `future` and `before` are verbs for what will be and
    what was. Beside `ahead` a weekday is still to come ("from").

    Other days in a sentence: after one of `reports` and one of `report_of` comes the day of an earlier report
    ("the report of"), after `in_force` the day from which something applies.
    """

    weekdays: tuple[str, str, str, str, str, str, str]
    this_year: str
    last_year: str
    moved: str
    future: str
    before: str
    said_on: str = ""
    ahead: str = ""
    reports: str = ""
    report_of: str = ""
    in_force: str = ""
