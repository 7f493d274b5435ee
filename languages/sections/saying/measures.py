"""The words for units, and around a figure that has one, for each language."""

from collections.abc import Mapping
from dataclasses import dataclass

from languages.kinds import Currency, UnitName


@dataclass(frozen=True, slots=True, eq=False)
class MeasureWords:
    """Lists of words in the notation of `languages.notation`; those named as such are regular expressions. An
    empty one matches nothing.

    `units` are the names of units, `currencies` those of currencies by ISO 4217 code. `unit_links`, a regular
    expression, may come between a figure and its unit ("millions de").

    How exact a figure is: `approximate`, `at_least` and `at_most` come before it. A figure after `not_this`
    is not the one meant; `instead` comes before a second figure that is not ("62 instead of 58 euros").
    `number_ending`, a regular expression, is an ending of the number itself.

    Ages: `aged`, a regular expression, follows the figure ("years old"), `before_age` comes before it.

    Days of a month: `ordinal_endings`, a regular expression, follow the number, and `date_link` joins it to
    the month.

    Times of day: `noon` and `midnight`. `half_past` comes before the hour that has begun, `half_to` before
    that which is to come. `minute_mark`, a regular expression, separates hours and minutes. `hours`, another,
    follows a time, and `afternoon` is the part of it for hours after noon. `minutes`, or a `quarter`, are
    counted from the hour with `minutes_past` and to it with `minutes_to`. `before_clock` comes before a time;
    without minutes, it needs a word of `behind_clock` after it.
    """

    units: Mapping[UnitName, str]
    currencies: Mapping[Currency, str]
    approximate: str
    at_least: str
    at_most: str = ""
    not_this: str = ""
    instead: str = ""
    unit_links: str = ""
    number_ending: str = ""
    aged: str = ""
    before_age: str = ""
    ordinal_endings: str = ""
    date_link: str = ""
    noon: str = ""
    midnight: str = ""
    half_past: str = ""
    half_to: str = ""
    minute_mark: str = ""
    hours: str = ""
    afternoon: str = ""
    quarter: str = ""
    minutes: str = ""
    minutes_past: str = ""
    minutes_to: str = ""
    before_clock: str = ""
    behind_clock: str = ""
