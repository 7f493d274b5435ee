"""Chinese."""

from languages.language import Language
from languages.sections.files.database_labels import DatabaseLabels

_DATABASE_LABELS = DatabaseLabels(
    words="字",
)

CHINESE = Language(code="zh", database_labels=_DATABASE_LABELS)
