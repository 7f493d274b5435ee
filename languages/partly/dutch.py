"""Dutch."""

from languages.language import Language
from languages.sections.asking.recency import RecencyWords
from languages.sections.files.bylines import BylineWords
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords
from languages.sections.files.newsletters import NewsletterWords
from languages.sections.files.page_dates import PageDateWords
from languages.sections.files.pictures import PictureWords
from languages.sections.files.subtitles import SubtitleWords
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds

_RECENCY = RecencyWords(
    r"nu|momenteel|tegenwoordig",
    r"op dit moment|laatste (?:nieuws|stand|cijfers)",
    "tot",
    back_then=r"toen",
)

_NUMBERS = NumberWords(
    thousand=r"duizend",
    million=r"miljoen|mln\.?",
    milliard=r"miljard|mld\.?",
    billion=r"biljoen",
    read_by_text2num=True,
)

_NAME_PARTS = NameParts(
    particles="ten",
    linking_particles="van",
    further_particles="der, den",
)

_FILE_LABELS = FileLabels(
    heading_styles="kop",
    page="pagina",
    page_of="van",
    by="door",
)

_DATABASE_LABELS = DatabaseLabels(
    nexis_head={"title": "kop, titel", "section": "sectie", "length": "lengte"},
    nexis_tail={"language": "taal", "load": "laaddatum", "rest": "publicatietype, land"},
    nexis_ends="einde van document, einde van het document",
    nexis_beginning="Document # van #",
    words="woorden",
    by="door",
    factiva_page="pagina",
    rights="alle rechten voorbehouden",
)

_MAIL = MailWords(
    forwarded="doorgestuurd bericht",
    sender="van",
    date="datum, verzonden",
    subject="onderwerp",
    others="aan, kopie",
    on="op",
    wrote="schreef",
    reply_prefixes="antw",
    forward_prefixes="doorst",
)

_NEWSLETTERS = NewsletterWords(
    leave=r"\buitschrijven\b",
    ads="advertentie",
    read_more=r"lees\s+(?:meer|verder)",
)

_SUBTITLES = SubtitleWords(
    credits="ondertiteling",
)

_SENTENCE_ENDS = SentenceEnds(
    abbreviations="art, ca, Dr, etc, Nr, Prof, St",
    own_abbreviations="mevr, dhr, drs",
    before_numbers="circa",
)

_HYPHENS = HyphenWords(
    suspended_in_lines="en, of",
)

_PAGE_DATES = PageDateWords(
    months="""januari,jan februari,feb maart,mrt april,apr mei juni,jun juli,jul augustus,aug september,sep
        oktober,okt november,nov december,dec""",
)

_BYLINES = BylineWords(
    by="door",
    and_="en",
    particles="van, der, den, de, ter, ten",
)

_PICTURES = PictureWords(
    credits="foto, fotos",
    source_above="foto bron, fotobron",
)

DUTCH = Language(
    code="nl",
    recency=_RECENCY,
    numbers=_NUMBERS,
    name_parts=_NAME_PARTS,
    file_labels=_FILE_LABELS,
    database_labels=_DATABASE_LABELS,
    mail=_MAIL,
    newsletters=_NEWSLETTERS,
    subtitles=_SUBTITLES,
    sentence_ends=_SENTENCE_ENDS,
    hyphens=_HYPHENS,
    page_dates=_PAGE_DATES,
    bylines=_BYLINES,
    pictures=_PICTURES,
)
