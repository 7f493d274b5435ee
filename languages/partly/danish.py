"""Danish."""

from languages.language import Language
from languages.sections.files.bylines import BylineWords
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords
from languages.sections.sentences.numbers import NumberWords

_FILE_LABELS = FileLabels(
    heading_styles="overskrift",
)

_DATABASE_LABELS = DatabaseLabels(
    words="ord",
    by="af",
)

_MAIL = MailWords(
    reply_prefixes="sv, vs",
)

_NUMBERS = NumberWords(
    read_by_text2num=True,
)

_BYLINES = BylineWords(
    particles="af",
)

DANISH = Language(
    code="da",
    file_labels=_FILE_LABELS,
    database_labels=_DATABASE_LABELS,
    mail=_MAIL,
    numbers=_NUMBERS,
    bylines=_BYLINES,
)
