"""Swedish."""

from languages.language import Language
from languages.sections.files.bylines import BylineWords
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords

_FILE_LABELS = FileLabels(
    heading_styles="rubrik",
)

_DATABASE_LABELS = DatabaseLabels(
    words="ord",
    by="av",
)

_MAIL = MailWords(
    reply_prefixes="sv",
    forward_prefixes="vb",
)

_BYLINES = BylineWords(
    particles="af",
)

SWEDISH = Language(
    code="sv",
    file_labels=_FILE_LABELS,
    database_labels=_DATABASE_LABELS,
    mail=_MAIL,
    bylines=_BYLINES,
)
