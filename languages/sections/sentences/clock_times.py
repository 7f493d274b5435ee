"""The words around a time of day, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class ClockWords:
    """Lists of words and phrases in the notation of `languages.notation`. An empty one matches nothing.

    `half_days` are written with their full stops ("a.m."). They may end a sentence in any language.

    After a time of day its sentence goes on with one of `weekdays`, except before `predicates` ("Monday is a
    holiday"), with one of `other_days` ("Mon.", "Easter"), with a day of `months`, or with one of `zones`;
    also with a name and one of `zone_nouns` ("Berlin time").

    It also goes on if there is nothing before the time but one of `openings` and then words of `lead`, days,
    and months ("On Monday at").
    """

    half_days: str = ""
    weekdays: str = ""
    predicates: str = ""
    other_days: str = ""
    months: str = ""
    zones: str = ""
    zone_nouns: str = ""
    openings: str = ""
    lead: str = ""
