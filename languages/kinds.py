"""The kinds that tables of words are keyed by: of articles, of answers, of measures."""

from typing import Literal

ArticleKind = Literal["report", "opinion", "fact_check", "interview", "live"]
"""What an article calls itself. Satire and analysis are opinion."""

AnswerKind = Literal["who", "when", "where", "how_many", "why", "how", "which", "yes_no"]
"""What a question may ask for."""

Measure = Literal[
    "count",
    "money",
    "percent",
    "age",
    "warmth",
    "length",
    "duration",
    "speed",
    "mass",
    "area",
    "times",
    "clock",
    "day",
    "year",
]
"""What a figure measures; for a time, how exact it has to be."""

FigureKind = Literal[
    "age",
    "percent",
    "clock",
    "date",
    "length",
    "time",
    "speed",
    "warmth",
    "mass",
    "area",
    "money",
    "volume",
]
"""What a question may ask for in figures, other than how many."""

UnitName = Literal[
    "percent",
    "kilometre",
    "mile",
    "metre",
    "foot",
    "centimetre",
    "yard",
    "nautical mile",
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "tonne",
    "kilogram",
    "gram",
    "pound",
    "hectare",
    "acre",
    "square metre",
    "square kilometre",
    "square mile",
    "cubic metre",
    "litre",
    "gallon",
    "kilometre an hour",
    "mile an hour",
    "knot",
    "degree",
]

Currency = Literal["EUR", "GBP", "USD", "CHF", "RUB", "TRY", "OTHER"]
"""By ISO 4217 code; OTHER is any of the rest."""
