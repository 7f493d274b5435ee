"""Whether a question asks for an earlier version, or for something that was withdrawn."""

import re

_EARLIER = re.compile(
    r"""(?<!\w)(?:
        (?:earlier|previous|prior|original|first|older|initial|uncorrected|withdrawn|retracted|killed)\s+
            (?:\w+\s+)?(?:version|versions|draft|wording|text|report|story|article|dispatch|item|headline
                |figure|number|toll)
        | originally\s+(?:report|say|said|wr[io]te?|written|published|state|put|claim)\w*
            | (?:at\s+)?first\s+reported
        | initially\s+(?:report|say|said|wr[io]te?|written|published|state|claim)\w* | (?:has\s+been
            |was)\s+(?:withdrawn|retracted)
        | before\s+(?:the|it\s+was|being|its)\s+(?:correct|update|withdr|retract)\w*
        | (?:früher|vorherig|ursprünglich|erst|alt|älter|unkorrigiert|zurückgezogen|vorig)(?:e|en|er|es|em)\s+
            (?:\w+\s+)?(?:fassung|fassungen|version|versionen|meldung|bericht|text|artikel|überschrift|zahl
                |angabe|angaben)
        | ursprünglich\s+(?:\w+\s+){0,4}(?:gemeldet|berichtet|geschrieben|geheißen|veröffentlicht|behauptet
            |hieß|gestanden)
        | (?:zuerst|zunächst|anfangs)\s+(?:\w+\s+){0,3}(?:gemeldet|berichtet|geschrieben|hieß|geheißen
            |behauptet)
        | (?:hieß|stand|meldete|berichtete|schrieb)\w*\s+(?:\w+\s+){0,4}(?:zuerst|zunächst|ursprünglich
            |anfangs)
        | vor\s+(?:der|ihrer|seiner)\s+(?:korrektur|berichtigung|änderung|zurückziehung|aktualisierung)
        | version\s+(?:précédente|antérieure|initiale|originale|d['’]origine|retirée) | (?:première
            |ancienne)\s+version
        | (?:initialement|d['’]abord|à\s+l['’]origine)\s+(?:\w+\s+){0,3}(?:annonc|écri|rapport|indiqu|publi
            |affirm)\w*
        | avant\s+(?:la\s+)?(?:correction|rectification|mise\s+à\s+jour|retrait)
        | (?:dépêche|article|information)\s+(?:annulée?|retirée?)
        | versi[oó]n(?:es)?\s+(?:anterior|previa|original|inicial|retirada)(?:es)? | primera\s+versi[oó]n
        | (?:originalmente|inicialmente|al\s+principio|en\s+un\s+principio)\s+(?:\w+\s+){0,3}(?:inform
            |public|escrib|dij|dec|anunci|dio|se)\w*
        | antes\s+de\s+(?:la\s+)?(?:corrección|rectificación|actualización|retirada)
            | noticia\s+(?:retirada|anulada)
        | (?:önceki|eski|ilk|orijinal|geri\s+çekilen)\s+(?:\w+\s+)?(?:sürüm|versiyon|hali|metin|metni|haber
            |haberi|haberde|şekli)\w*
        | ilk\s+(?:olarak|başta)\s+(?:\w+\s+){0,3}(?:bildir|yaz|duyur|açıkla)\w* | düzeltme(?:den
            |sinden)\s+önce
        | (?:прежн|предыдущ|первоначальн|изначальн|перв|стар|отозванн)\w+\s+(?:\w+\s+)?(?:верси|редакци
            |вариант|текст|сообщени|стать|новост|заметк)\w*
        | (?:первоначально|изначально|сначала|сперва)\s+(?:\w+\s+){0,3}(?:сообща|писа|публикова|утвержда
            |говори)\w*
        | до\s+(?:исправления|поправки|правки|обновления|отзыва)
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def asks_for_earlier(question: str) -> bool:
    """Whether a question states that it asks for an earlier version ("What did the first report say?")."""
    return bool(_EARLIER.search(question))
