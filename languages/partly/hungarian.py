"""Hungarian."""

from languages.language import Language
from languages.sections.files.file_labels import FileLabels

_FILE_LABELS = FileLabels(
    heading_styles="címsor, cimsor",
)

HUNGARIAN = Language(code="hu", file_labels=_FILE_LABELS)
