"""Italian."""

from languages.language import Language
from languages.sections.asking.recency import RecencyWords
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords
from languages.sections.files.newsletters import NewsletterWords
from languages.sections.files.subtitles import SubtitleWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.numbers import NumberWords

_RECENCY = RecencyWords(
    r"ora|adesso|attualmente",
    r"al momento|ultim[ei] (?:notizie|dati|cifre)",
    "ad per",
    back_then=r"allora",
)

_NUMBERS = NumberWords(
    thousand=r"mille|mila",
    million=r"milion[ei]|mln\.?",
    milliard=r"miliard[oi]|mld\.?",
    billion=r"bilioni",
    point="virgola",
    units="un due tre quattro cinque sei sette otto nove dieci undici dodici",
    large="milion[ei]|miliard[oi]",
    fractions=((r"\b{n}\s{large}\se\smezzo\b", "{n}·5 {large}"), (r"\bmezzo\s{large}\b", "0·5 {large}")),
)

_NAME_PARTS = NameParts(
    particles="di, da, del, della",
    of_place="di, da",
)

_FILE_LABELS = FileLabels(
    heading_styles="titolo",
    title_styles="titolo",
    caption_styles="didascalia",
    untitled="senza titolo",
    page="pagina, pag, pag.",
    page_of="di",
)

_DATABASE_LABELS = DatabaseLabels(
    nexis_head={"title": "titolo", "byline": "autore", "section": "sezione", "length": "lunghezza"},
    nexis_tail={"language": "lingua", "graphic": "foto"},
    nexis_ends="fine del documento",
    nexis_beginning="Documento # di #",
    words="parole",
    by="di",
    factiva_page="pagina",
)

_MAIL = MailWords(
    forwarded="inizio messaggio inoltrato, messaggio inoltrato",
    original="messaggio originale",
    sender="da, mittente",
    date="data, inviato",
    subject="oggetto",
    others="a, copia",
    on="il",
    wrote="ha scritto",
    reply_prefixes="re",
    of="di, del",
)

_NEWSLETTERS = NewsletterWords(
    leave=r"annulla\s+l['’]iscrizione|\bdisiscriv",
    ads="pubblicità",
    read_more=r"leggi(?:\s+(?:tutto|di\s+più|l['’]articolo))?",
)

_SUBTITLES = SubtitleWords(
    credits="sottotitoli",
)

ITALIAN = Language(
    code="it",
    recency=_RECENCY,
    numbers=_NUMBERS,
    name_parts=_NAME_PARTS,
    file_labels=_FILE_LABELS,
    database_labels=_DATABASE_LABELS,
    mail=_MAIL,
    newsletters=_NEWSLETTERS,
    subtitles=_SUBTITLES,
)
