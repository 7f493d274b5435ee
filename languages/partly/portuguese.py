"""Portuguese."""

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
from languages.sections.sentences.dates import DateWords
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds

_RECENCY = RecencyWords(
    r"agora|atualmente",
    r"neste momento|últimas notícias|últimos dados",
    "até",
    "que",
    back_then=r"então",
)

_NUMBERS = NumberWords(
    thousand=r"mil(?! mill)",
    million=r"milhão|milhões",
    milliard=r"bilhão|bilhões",
    point="vírgula",
    units="um dois três quatro cinco seis sete oito nove dez onze doze",
    large="milh(?:ão|ões)|bilh(?:ão|ões)",
    fractions=((r"\b{n}\s{large}\se\smeio\b", "{n}·5 {large}"), (r"\bmeio\s{large}\b", "0·5 {large}")),
    read_by_text2num=True,
)

_NAME_PARTS = NameParts(
    particles="da, dos",
    linking_particles="de",
)

_FILE_LABELS = FileLabels(
    page_of="de",
    by="por",
)

_DATABASE_LABELS = DatabaseLabels(
    words="palavras",
    by="por",
)

_MAIL = MailWords(
    date="data, enviado",
    subject="assunto",
    reply_prefixes="res",
    forward_prefixes="enc",
)

_NEWSLETTERS = NewsletterWords(
    leave=r"cancelar\s+(?:a\s+)?(?:inscrição|assinatura)",
    read_more=r"ler\s+mais",
)

_SUBTITLES = SubtitleWords(
    credits="legendas",
)

_SENTENCE_ENDS = SentenceEnds(
    abbreviations="art, Dr, etc, n, Prof, Sr, Sra",
    before_numbers="pág, págs, vol",
)

_HYPHENS = HyphenWords(
    suspended="e, ou",
)

_DATES = DateWords(
    links="de",
    day_endings="º",
)

_PAGE_DATES = PageDateWords(
    months="""janeiro,jan fevereiro,fev março,mar abril,abr maio junho,jun julho,jul agosto,ago setembro,set
        outubro,out novembro,nov dezembro,dez""",
    published="publicação",
    on="em",
    published_after_comma="publi*",
)

_BYLINES = BylineWords(
    by="por",
    and_="e",
    before_places="de",
    particles="da, do, dos, de",
)

_PICTURES = PictureWords(
    credits="foto, fotos",
    origins="fonte",
    source_above="fonte da imagem",
    caption_labels="legenda da foto",
)

PORTUGUESE = Language(
    code="pt",
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
    dates=_DATES,
    page_dates=_PAGE_DATES,
    bylines=_BYLINES,
    pictures=_PICTURES,
)
