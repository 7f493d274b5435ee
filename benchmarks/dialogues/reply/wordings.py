"""What the bot says in its own words, by kind. Broad on purpose: wordings change, meanings do not."""

import re
from collections.abc import Collection, Mapping

import stopwordsiso

LANGUAGES = ("de", "en", "es", "fr", "tr")


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE | re.MULTILINE)


REFUSAL = _any(
    r"beantworte[nt]\w* (diese|die|ihre|deine) frage nicht|keine antwort (gefunden|in den artikeln)",
    r"\bnichts (dazu |darüber |davon )?gefunden|(dazu|darüber) (haben|sagen) die artikel nichts",
    r"\bkeine? (der )?(indexierte[nr]? |passende[nr]? )?(artikel|texte|stellen) "
    r"(dazu|darüber|erwähn|nenn|pass|von|zu|gef)",
    r"\bkein indexierter artikel (handelt von|ist von)|\bkeiner dieser artikel",
    r"gibt es keine?n? (indexierten |passenden )?(artikel|texte)|keinen artikel (dazu|gefunden)",
    r"\bdo(es)? not answer (this|the|your) question|no answer (was )?found|nothing (was )?found\b",
    r"found nothing",
    r"\bno (indexed |matching )?articles? (mention|match|pass|about|on|from|found|by)|have nothing on this",
    r"\bno indexed article is (about|by)|none of these articles",
    r"there (is|are) no (indexed |matching )?articles?|not in the articles",
    r"no responden a esta pregunta|nada encontrado|ning(ún|uno de estos) artículos?",
    r"no hay (ningún )?artículos?",
    r"ne répondent pas à (cette|la|votre) question|rien trouvé|aucun (de ces )?articles?",
    r"il n.y a pas d.article",
    r"bu soruyu yanıtlamıyor(?! olabilir)|hiçbir (şey|haber)|haber(lerin hiçbiri| yok)|bulunamadı",
)
"""The articles do not answer, or there are none."""

UNSURE = _any(
    r"vielleicht nicht|möglicherweise nicht|womöglich nicht|(nicht|un)sicher",
    r"\bmay not (answer|be)|might not|not (quite )?(sure|certain)|unsure",
    r"es posible que .{0,30}no|quizá|no es seguro|il se peut que|peut-être pas|pas sûr",
    r"yanıtlamıyor olabilir|emin değil",
)
"""What follows may not answer."""

VERDICTS: Mapping[str, re.Pattern[str]] = {
    "yes": _any(r"^\W*(ja|yes|oui|sí|evet)\s?[:,.!–-]"),
    "no": _any(r"^\W*(nein|no|non|hayır)\s?[:,.!–-]"),
    "supported": _any(
        r"gestützt (durch|von)|bestätigt (durch|von|in)|\bbelegt (durch|in)|das stimmt (laut|nach)",
        r"supported by|confirmed (by|in)|backed by|lo respalda|respaldado por|confirmado (por|en)",
        r"appuyé par|confirmé par|destekleyen|doğrulayan",
    ),
    "contradicted": _any(
        r"widersprochen (wird|durch|von|in)|widerspricht|widerlegt|das stimmt (so )?nicht|\btrifft nicht zu",
        r"contradicted (by|in)|refuted (by|in)|disputed (by|in)|this is not (true|so)|lo contradice",
        r"desmentido por",
        r"contredit (par|dans)|démenti par|çürüten|yalanlayan",
    ),
    "claimed": _any(
        r"nur als behauptung|only reported as a claim|solo se recoge como afirmación",
        r"seulement comme une affirmation|yalnızca iddia olarak",
    ),
    "open": _any(
        r"lässt sich .{0,60}nicht (sagen|entscheiden|klären)|bleibt offen|ist offen|ungeklärt",
        r"do not settle|not settled|cannot be (decided|settled|said)|undecided|remains open",
        r"no permiten decir|ne permettent pas de dire|anlaşılmıyor",
    ),
}

SUPERSEDED = _any(
    r"überholt|ersetzt durch|veraltet|nicht mehr aktuell|früherer? stand|(älterer|alter) stand",
    r"ältere (zahl|angabe|meldung)",
    r"korrigiert|korrektur|berichtig|richtiggestellt|zurückgezogen|damals|zuvor hieß|zuerst hieß",
    r"superseded|replaced by|out ?dated|no longer current|earlier (figure|count|report|number)",
    r"older (figure|count|report)",
    r"corrected|correction|withdrawn|at the time|sustituid|corregid|corrección|desactualizad|cifra anterior",
    r"remplacé par|corrigé|correction|dépassé|chiffre antérieur|yerini .{0,60}aldı|düzelt",
    r"güncel değil|eski sayı",
)
"""What is quoted is no longer true, or was corrected."""

_LABELS: Mapping[str, str] = {
    "de": "hallo geschehen wiedersehen dementi bestätigung forderung aussage bericht behauptung "
    "korrektur überholt ankündigung faktencheck meinungsbeitrag widersprochen gestützt neueste "
    "frühere artikel quelle",
    "en": "hello goodbye welcome denial confirmation demand statement report claim "
    "correction superseded announcement fact opinion contradicted supported newest earlier articles source",
    "es": "hola luego desmentido confirmación exigencia declaración información afirmación "
    "corrección anuncio verificación respalda contradice artículos fuente",
    "fr": "bonjour revoir démenti confirmation exigence déclaration annonce affirmation vérification "
    "contredit appuyé articles source",
    "tr": "merhaba rica ederim hoşça kalın yalanlama doğrulama talep açıklama haber söz iddia düzeltme görüş "
    "haberler kaynak anlamadım tamam",
}
_WORDS = {
    language: frozenset(stopwordsiso.stopwords(language)) | frozenset(_LABELS[language].split())
    for language in LANGUAGES
}


def votes(words: Collection[str]) -> dict[str, int]:
    """For each language, how many of these words are common in it and in none of the others."""
    owners = [[language for language in LANGUAGES if word in _WORDS[language]] for word in words]
    return {language: owners.count([language]) for language in LANGUAGES}
