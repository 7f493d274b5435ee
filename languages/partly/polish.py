"""Polish."""

from languages.language import Language
from languages.sections.asking.recency import RecencyWords
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds

_RECENCY = RecencyWords(
    r"teraz|obecnie",
    r"w tej chwili|ostatnie (?:wiadomości|dane)",
    "do",
    back_then=r"wtedy",
)

_NUMBERS = NumberWords(
    small="dwa,dwie,dwóch trzy,trzech cztery,czterech pięć,pięciu sześć,sześciu siedem,siedmiu osiem,ośmiu "
    "dziewięć,dziewięciu dziesięć,dziesięciu",
    thousand=r"tys\.?|tysiące?|tysięcy",
    million=r"milion(?:y|ów)?|mln\.?",
    milliard=r"miliard(?:y|ów)?|mld\.?",
    spaced=True,
)

_FILE_LABELS = FileLabels(
    heading_styles="nagłówek, naglówek, nagłowek, naglowek",
)

_DATABASE_LABELS = DatabaseLabels(
    words="słów, słowa",
)

_MAIL = MailWords(
    reply_prefixes="odp",
    forward_prefixes="pd",
)

_SENTENCE_ENDS = SentenceEnds(
    abbreviations="art, Dr, Nr, Prof",
    own_abbreviations="hab, godz, ul, tys, inż, mgr",
)

_NAME_PARTS = NameParts(
    hissing="sz, cz, ch, szcz",
)

POLISH = Language(
    code="pl",
    recency=_RECENCY,
    numbers=_NUMBERS,
    file_labels=_FILE_LABELS,
    database_labels=_DATABASE_LABELS,
    mail=_MAIL,
    sentence_ends=_SENTENCE_ENDS,
    name_parts=_NAME_PARTS,
)
