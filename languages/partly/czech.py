"""Czech."""

from languages.language import Language
from languages.sections.files.file_labels import FileLabels

_FILE_LABELS = FileLabels(
    heading_styles="nadpis",
)

CZECH = Language(code="cs", file_labels=_FILE_LABELS)
