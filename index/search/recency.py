"""Slightly prefers newer articles, where a question asks how things are now."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from index.question.query import Query
from index.question.reading import QuestionReading
from index.search.searcher import Hit

HALF_LIFE_DAYS = 30
"""An article that is this much older than the newest hit gets half of its bonus."""

MAX_BONUS = 0.03
"""The bonus of the newest hit. Given to all 89 answerable sample questions without a conversation, whatever
they ask, .03 puts the right article first for .888 (.876 without), .04 for .854, .1 for .697."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What asks for the present in one language.

    `now` are adverbs as regular expressions, which do not count after a word of `not_behind` ("until now",
    "the now famous") or before one of `not_before` ("now that"); `others` are whole phrases. "Latest" needs a
    word for what is reported: "the latest phone" is a thing.
    """

    now: str
    others: str = r"(?!)"
    not_behind: str = ""
    not_before: str = r"(?!)"


_WORDS = {
    "de": _Words(
        r"jetzt|zuletzt|derzeit|zurzeit|inzwischen|mittlerweile|neuerdings|aktuell\w*|momentan\w*|gegenwärtig\w*",
        r"im (?:Moment|Augenblick)|derzeitig\w+|Stand der (?:Dinge|Ermittlungen|Arbeiten)"
        r"|(?:neue?ste|jüngste|letzte)[nrms]? (?:Stand|Lage|Meldung|Nachricht|Entwicklung|Zahl)\w*",
        not_behind="bis von ab erst nicht",
    ),
    "en": _Words(
        r"(?<!what is )now|currently|nowadays",
        r"at (?:the moment|present)|right now|as of (?:now|today)|these days|most recently"
        r"|(?:the|its|his|their) current [a-z]+|the latest(?= (?:on|about|from|in|with)\b|\W*$)"
        r"|latest (?:news|updates?|developments?|status|state|situation|figures?|numbers?|(?:death )?tolls?)",
        not_behind="the a an his her its their until till to from by",
        not_before="that|on|known|called|named",
    ),
    "es": _Words(
        r"ahora|actualmente",
        r"en (?:este|estos) momentos?|hoy en día|el actual|la actual|los actuales|las actuales"
        r"|(?:últim[ao]s|más recientes) (?:noticias|cifras|novedades|datos)",
        not_behind="hasta desde de por",
        not_before="que",
    ),
    "fr": _Words(
        r"maintenant|actuellement|désormais",
        r"en ce moment|à présent|à l['’]heure actuelle|l['’]actuel(?:le)?"
        r"|derni[eè]res? (?:nouvelles|informations)|derniers chiffres",
        not_behind="à dès",
        not_before="que",
    ),
    "it": _Words(r"ora|adesso|attualmente", r"al momento|ultim[ei] (?:notizie|dati|cifre)", "ad per"),
    "nl": _Words(r"nu|momenteel|tegenwoordig", r"op dit moment|laatste (?:nieuws|stand|cijfers)", "tot"),
    "pl": _Words(r"teraz|obecnie", r"w tej chwili|ostatnie (?:wiadomości|dane)", "do"),
    "pt": _Words(r"agora|atualmente", r"neste momento|últimas notícias|últimos dados", "até", "que"),
    "ru": _Words(
        r"сейчас|теперь|ныне|нынешн\w+",
        r"в настоящее время|(?:в|на) данный момент|последние (?:новости|данные)",
    ),
    "tr": _Words(r"şimdi|halen|hâlen|güncel", r"şu an(?:da)?|son (?:durum|gelişmeler|haberler|rakamlar)"),
    "uk": _Words(r"зараз|тепер|нині|наразі", r"останні (?:новини|дані)"),
}

_BACK_THEN = re.compile(
    r"\b(?:damals|seinerzeit|back then|at (?:the|that) time|à l['’]époque|entonces|o zaman|тогда|тоді|allora"
    r"|toen|wtedy|então)\b",
    re.IGNORECASE,
)


def asks_for_now(query: Query, reading: QuestionReading) -> bool:
    """Whether a question asks for the present state of things: "Who leads the party now?"

    False if it asks about an earlier time ("Who was the current champion in 1998?"), or if the word only
    describes a thing: the now-famous painter, the latest phone. Languages without a table use the English
    one.
    """
    text = reading.restored(reading.without_quotations)
    if not _has_cue(text, reading.language) or _BACK_THEN.search(text):
        return False
    earlier = any(time.last and time.last < reading.known.today for time in reading.times)
    return query.filters.until is None and not earlier


def newer_first(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """The hits in a new order: those that were matched word by word get a bonus for being newer.

    The newest gets MAX_BONUS, one that is HALF_LIFE_DAYS older half of it, and so on; one without a date gets
    MAX_BONUS / 2. A match that is better by more than MAX_BONUS stays before a newer one.
    """
    read = [hit for hit in hits if hit.sentence_scores]
    days = [hit.passage.source.published for hit in read]
    newest = max((day for day in days if day), default=None)
    ranked = sorted(
        (_raised(hit, _bonus(day, newest)) for hit, day in zip(read, days, strict=True)),
        key=lambda hit: hit.score,
        reverse=True,
    )
    floor = ranked[-1].score if ranked else 1.0
    others = (replace(hit, score=min(hit.score, floor)) for hit in hits if not hit.sentence_scores)
    return (*ranked, *others)


def _bonus(day: date | None, newest: date | None) -> float:
    if day is None or newest is None:
        return MAX_BONUS / 2
    return MAX_BONUS * math.exp2(-(newest - day).days / HALF_LIFE_DAYS)


def _raised(hit: Hit, bonus: float) -> Hit:
    return replace(
        hit,
        score=min(1.0, hit.score + bonus),
        sentence_scores=tuple(min(1.0, score + bonus) for score in hit.sentence_scores),
    )


def _has_cue(text: str, language: str) -> bool:
    now, others = _cues(language)
    not_behind = _WORDS.get(language, _WORDS["en"]).not_behind.split()
    found = (match["behind"] or "" for match in now.finditer(text))
    return any(word.casefold() not in not_behind for word in found) or bool(others.search(text))


@cache
def _cues(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = _WORDS.get(language, _WORDS["en"])
    # In English a capital inside a sentence begins a name: "Apocalypse Now".
    flags = re.IGNORECASE if language in _WORDS and language != "en" else re.NOFLAG
    now = rf"(?<!\w)(?:(?P<behind>\w+) )?(?:{words.now})(?![\w-])(?! (?:{words.not_before})\b)"
    return re.compile(now, flags), re.compile(rf"(?<!\w)(?:{words.others})(?!\w)", flags)
