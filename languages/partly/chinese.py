"""Chinese."""

from languages.language import Language
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.sentences.dates import DateWords

_DATABASE_LABELS = DatabaseLabels(
    words="字",
)

_DATES = DateWords(
    year_marks="年",
    month_marks="月",
    day_marks="日, 号",
)

CHINESE = Language(
    code="zh",
    database_labels=_DATABASE_LABELS,
    dates=_DATES,
)
