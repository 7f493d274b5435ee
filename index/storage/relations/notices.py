"""Notices by which agencies take a text back or correct it, where nothing but their words says so."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from index.text.articles import Article

_MARKED = re.compile(
    r"""(?<!\w)(?:
        (?:mandatory|editors?(?:['’]s)?|bulletin)\s+kill | kill(?:ed)?(?=\s*[:\-–—(/])
            | withdrawn(?=\s*[:\-–—(/])
        | retract(?:ion|ed)(?=\s*[:\-–—(/]) | withdrawal(?=\s*[:\-–—(/])
        | zurückziehung | zurückgezogen(?=\s*[:\-–—(/]) | annulation(?=\s*[:\-–—(/])
            | annulée?(?=\s*[:\-–—(/])
        | anulación(?=\s*[:\-–—(/]) | anulad[oa](?=\s*[:\-–—(/]) | retirad[oa](?=\s*[:\-–—(/])
        | iptal(?=\s*[:\-–—(/]) | haber\s+iptali | аннулирован(?:ие|о)(?=\s*[:\-–—(/]) | отзыв(?=\s*[:\-–—(/])
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words above a notice: "MANDATORY KILL: …", "ZURÜCKZIEHUNG – …"."""

_TEXT = (
    r"(?:story|item|report|article|dispatch|headline|alert|advisory|meldung|eilmeldung|bericht|artikel"
    r"|beitrag|text|nachricht|dépêche|information|texte|noticia|información|artículo|texto|haber|haberi|haberimiz|metin"
    r"|сообщение|материал|новость|заметка|текст)"
)
_TAKEN_BACK = (
    r"(?:withdrawn|retracted|killed|zurückgezogen|annulée?|retirée?|à\s+ne\s+pas\s+(?:utiliser|publier"
    r"|diffuser)|anulad[oa]|retirad[oa]|geri\s+çek\w+|iptal\s+ed\w+|аннулир\w+|отозван\w*|отзывается|снят[оа]?)"
)
_SAID = re.compile(
    rf"(?<!\w){_TEXT}(?!\w)[^.!?]{{0,160}}(?<!\w){_TAKEN_BACK}(?!\w)"
    rf"|(?<!\w)(?:kill|withdraw|withdraws|retract|retracts|annule|anula)\s+(?:\w+\s+){{0,4}}{_TEXT}(?!\w)",
    re.IGNORECASE,
)
"""A sentence that takes a text back: "Die Meldung … wird zurückgezogen". Troops and motions are withdrawn
too."""

_CORRECTED = re.compile(
    r"""(?<!\w)(?:
        corrected(?=\s*[:\-–—(]) | correction(?=\s*[:\-–—(]) | corrects\s+(?:figure|name|date|headline)
        | annule\s+et\s+remplace | rectificatif | correctif(?=\s*[:\-–—(])
        | berichtigung | berichtigt(?=\s*[:\-–—(]) | korrektur(?=\s*[:\-–—(]) | korrigiert(?=\s*[:\-–—(])
        | corrección(?=\s*[:\-–—(]) | fe\s+de\s+errores | rectificación(?=\s*[:\-–—(])
        | düzeltme(?=\s*[:\-–—(]) | tekzip(?=\s*[:\-–—(]) | исправление(?=\s*[:\-–—(])
            | поправка(?=\s*[:\-–—(])
        | уточнение(?=\s*[:\-–—(])
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_BEGINNING = 400
"""In characters. A notice says at once that it is one; a report tells later that somebody withdrew
something."""

_LONGEST_NOTICE = 1_500
"""A notice of withdrawal is short. A longer text that speaks of one is a report."""

_TITLE_WORDS = 4
"""A shorter headline ("Live-Ticker") may be another article's too."""

_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"https?://[^\s<>\"'„“”«»)\]]+")


@dataclass(frozen=True, slots=True)
class Notice:
    """What a notice says of itself: whether it takes back or corrects, and by what it may name the text that
    it is about: addresses, and its own words in one line. `in_words` is False where only a field says that it
    takes back: then it may hold the very text."""

    withdraws: bool
    addresses: tuple[str, ...]
    words: str
    in_words: bool = True


def read_notice(article: Article) -> Notice | None:
    """The notice that an article is; None for any other text."""
    title, text = article.source.title or "", article.text
    in_words = len(text) <= _LONGEST_NOTICE and bool(
        _MARKED.search(title) or _MARKED.match(text.lstrip("*_#[( ")) or _SAID.search(text[:_BEGINNING])
    )
    withdraws = article.source.withdrawn or in_words
    if not withdraws and not _CORRECTED.search(f"{title} : {text[:_BEGINNING]}"):
        return None
    words = f"{title} {text[:_LONGEST_NOTICE]}"
    addresses = {match.rstrip(".,;:!?") for match in _ADDRESS.findall(words)}
    # Several addresses are links to read on.
    return Notice(withdraws, tuple(addresses) if len(addresses) == 1 else (), title_key(words), in_words)


def title_key(title: str) -> str:
    """A headline's words in one line, between blanks; the same however it is set."""
    return f" {' '.join(_WORD.findall(unicodedata.normalize('NFKC', title).casefold()))} "


def names(notice: Notice, key: str) -> bool:
    """Whether a notice names a headline, given as its `title_key`, word for word."""
    return key.count(" ") > _TITLE_WORDS and key in notice.words


def names_id(notice: Notice, ids: Sequence[str | None]) -> bool:
    """Whether a notice names one of these ids: long enough to be no word, and with a digit in it."""
    keys = (title_key(one) for one in ids if one and len(one) >= 6 and any(map(str.isdigit, one)))
    return any(key in notice.words for key in keys)
