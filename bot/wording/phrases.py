"""The fixed phrases of an extractive answer. Each says no more than the statements that are cited with it.

Questions in a language that is not listed get the English phrases.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.citations.answer import StatementKind
from bot.statements.acts import AskableAct, YesOrNo
from bot.wording.day_words import day_words


@dataclass(frozen=True, slots=True)
class _Phrases:
    """`unconfirmed` and `undenied` say that somebody reportedly did not confirm, or did not deny; `silent`,
    that there was no comment. `differ` says that the cited sources differ, `corrected` that one of them
    corrects the other. `newest` goes above the newest figure and takes its day, `older` above the figures
    that it replaces. `rated` takes a fact check's rating in the article's own words."""

    yes: str
    no: str
    denied: str
    confirmed: str
    unconfirmed: str
    undenied: str
    silent: str
    differ: str
    corrected: str
    newest: str
    older: str
    newest_day: str
    older_day: str
    rated: str


_PHRASES: Mapping[str, _Phrases] = {
    "de": _Phrases(
        yes="Ja: ",
        no="Nein: ",
        denied="ein Dementi wird berichtet.",
        confirmed="eine Bestätigung wird berichtet.",
        unconfirmed="berichtet wird, dass es nicht bestätigt wurde.",
        undenied="berichtet wird, dass es nicht dementiert wurde.",
        silent="berichtet wird, dass es keine Stellungnahme gab.",
        differ="Hierzu gehen die Quellen auseinander.",
        corrected="Eine Korrektur berichtigt den früheren Bericht.",
        newest="Neueste Zahl, vom {}:",
        older="Ältere Zahlen, überholt:",
        newest_day="Neuester Stand, vom {}:",
        older_day="Älterer Stand, überholt:",
        rated="Faktencheck, Bewertung: {}",
    ),
    "en": _Phrases(
        yes="Yes: ",
        no="No: ",
        denied="a denial is reported.",
        confirmed="a confirmation is reported.",
        unconfirmed="it is reported that this was not confirmed.",
        undenied="it is reported that this was not denied.",
        silent="it is reported that there was no comment.",
        differ="The sources differ on this.",
        corrected="A correction puts the earlier report right.",
        newest="Newest figure, of {}:",
        older="Older figures, superseded:",
        newest_day="Latest, of {}:",
        older_day="Earlier, superseded:",
        rated="Fact check, rating: {}",
    ),
    "es": _Phrases(
        yes="Sí: ",
        no="No: ",
        denied="se informa de un desmentido.",
        confirmed="se informa de una confirmación.",
        unconfirmed="se informa de que no se confirmó.",
        undenied="se informa de que no se desmintió.",
        silent="se informa de que no hubo comentarios.",
        differ="Las fuentes difieren en esto.",
        corrected="Una corrección rectifica la información anterior.",
        newest="Cifra más reciente, del {}:",
        older="Cifras anteriores, superadas:",
        newest_day="Lo más reciente, del {}:",
        older_day="Lo anterior, superado:",
        rated="Verificación, calificación: {}",
    ),
    "fr": _Phrases(
        yes="Oui : ",
        no="Non : ",
        denied="un démenti est rapporté.",
        confirmed="une confirmation est rapportée.",
        unconfirmed="il est rapporté que cela n’a pas été confirmé.",
        undenied="il est rapporté que cela n’a pas été démenti.",
        silent="il est rapporté qu’il n’y a pas eu de commentaire.",
        differ="Les sources divergent sur ce point.",
        corrected="Une correction rectifie l’article précédent.",
        newest="Chiffre le plus récent, du {} :",
        older="Chiffres plus anciens, dépassés :",
        newest_day="Le plus récent, du {} :",
        older_day="Plus ancien, dépassé :",
        rated="Vérification, verdict : {}",
    ),
    "ru": _Phrases(
        yes="Да: ",
        no="Нет: ",
        denied="сообщается об опровержении.",
        confirmed="сообщается о подтверждении.",
        unconfirmed="сообщается, что это не подтвердили.",
        undenied="сообщается, что это не опровергли.",
        silent="сообщается, что комментария не было.",
        differ="Источники в этом расходятся.",
        corrected="Поправка исправляет прежнее сообщение.",
        newest="Новейшая цифра, {}:",
        older="Прежние цифры, уже неактуальные:",
        newest_day="Новейшие сведения, {}:",
        older_day="Прежние сведения, уже неактуальные:",
        rated="Проверка фактов, оценка: {}",
    ),
    "tr": _Phrases(
        yes="Evet: ",
        no="Hayır: ",
        denied="bir yalanlama haber veriliyor.",
        confirmed="bir doğrulama haber veriliyor.",
        unconfirmed="doğrulanmadığı haber veriliyor.",
        undenied="yalanlanmadığı haber veriliyor.",
        silent="yorum yapılmadığı haber veriliyor.",
        differ="Kaynaklar bu konuda ayrışıyor.",
        corrected="Bir düzeltme önceki haberi düzeltiyor.",
        newest="En yeni rakam, {}:",
        older="Eski rakamlar, artık geçersiz:",
        newest_day="En yeni bilgi, {}:",
        older_day="Önceki bilgi, artık geçersiz:",
        rated="Doğrulama, değerlendirme: {}",
    ),
}


def verdict_phrase(verdict: YesOrNo | None, asked: AskableAct, kind: StatementKind, language: str) -> str:
    """The answer to a yes/no question, from the statement that settles it; without a verdict, only the kind
    of statement."""
    phrases = _PHRASES.get(language, _PHRASES["en"])
    if kind in ("denied", "confirmed"):
        what = phrases.denied if kind == "denied" else phrases.confirmed
    else:
        what = {"confirm": phrases.unconfirmed, "deny": phrases.undenied, "comment": phrases.silent}[asked]
    if verdict is None:
        return what[0].upper() + what[1:]
    return (phrases.yes if verdict == "yes" else phrases.no) + what


def rated_phrase(rating: str, language: str) -> str:
    """How a fact check rates a claim; `rating` is the article's own word."""
    return _PHRASES.get(language, _PHRASES["en"]).rated.format(rating)


def differ_phrase(language: str) -> str:
    return _PHRASES.get(language, _PHRASES["en"]).differ


def corrected_phrase(language: str) -> str:
    return _PHRASES.get(language, _PHRASES["en"]).corrected


def newest_phrase(day: date, language: str) -> str:
    """The line above the newest figure, which was published on that day."""
    known = language if language in _PHRASES else "en"
    return _PHRASES[known].newest.format(day_words(day, known))


def newest_day_phrase(day: date, language: str) -> str:
    """The line above the newest report of an announced day; the report was published on `day`."""
    known = language if language in _PHRASES else "en"
    return _PHRASES[known].newest_day.format(day_words(day, known))


def older_day_phrase(language: str) -> str:
    """The line above reports of an announced day that was later changed."""
    return _PHRASES.get(language, _PHRASES["en"]).older_day


def older_phrase(language: str) -> str:
    return _PHRASES.get(language, _PHRASES["en"]).older
