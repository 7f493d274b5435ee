"""The words beside dates on pages, in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class PageDateWords:
    """Lists of words and phrases in the notation of `languages.notation`. An empty one is for none.

    `months` are the names of the twelve months, separated by blanks, with commas between the spellings of
    one; "" if they are those of the section `filters`. `weekday_last` says that one of the `weekdays` of
    the section `days` may come after a date ("3 May 2024, Friday").

    Labels of a date: `published` and `updated`. One of `on` may be between a label and its date. Labels that
    begin with one of `published_after_comma` may follow something else on the line ("Leeds, published …").

    Times of day: `at` comes before one and `o_clock` after it. `at_first` comes before a time that is itself
    before the date ("at 7:45, May 3, 2024").

    Instead of a date: `today` are words for a day ("yesterday"). `ago` are phrases for how long ago it was,
    in which # stands for a number or a short word ("# days ago"); after `since` come any two words ("il y a
    trois jours").

    `reading_time` are the words beside how long it takes to read the article.
    """

    months: str = ""
    weekday_last: bool = False
    published: str = ""
    updated: str = ""
    on: str = ""
    published_after_comma: str = ""
    at: str = ""
    at_first: str = ""
    o_clock: str = ""
    today: str = ""
    ago: str = ""
    since: str = ""
    reading_time: str = ""
