"""How dates are written, for each language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class DateWords:
    """Lists of words separated by commas. An empty one is for none. All but `more_months` are read in texts
    of any language.

    `more_months` are names of months that Unicode's CLDR does not have, with their numbers from 1.

    `links` are between all parts of a date ("3 de mayo de 2024"); `before_month` are only before the month
    ("3rd of May"), `before_year` only before the year. A word that ends in an apostrophe is joined to the
    next. `day_endings` are joined to the number of a day before its month ("1er mai"),
    `day_endings_after_month` to one after it ("May 3rd").

    `year_marks`, `month_marks` and `day_marks` are written behind the numbers of a date (2024年5月3日).
    """

    more_months: Mapping[str, int] = field(default_factory=dict)
    links: str = ""
    before_month: str = ""
    before_year: str = ""
    day_endings: str = ""
    day_endings_after_month: str = ""
    year_marks: str = ""
    month_marks: str = ""
    day_marks: str = ""
