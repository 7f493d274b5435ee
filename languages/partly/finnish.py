"""Finnish."""

from languages.language import Language
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords

_FILE_LABELS = FileLabels(
    heading_styles="otsikko",
)

_MAIL = MailWords(
    reply_prefixes="vs",
    forward_prefixes="vl",
)

FINNISH = Language(code="fi", file_labels=_FILE_LABELS, mail=_MAIL)
