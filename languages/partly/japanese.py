"""Japanese."""

from languages.language import Language
from languages.sections.files.database_labels import DatabaseLabels

_DATABASE_LABELS = DatabaseLabels(
    words="語",
)

JAPANESE = Language(code="ja", database_labels=_DATABASE_LABELS)
