"""The kinds that tables of words are keyed by: of articles, of answers, of measures."""

from typing import Literal

ArticleKind = Literal["report", "opinion", "fact_check", "interview", "live"]

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
