"""The verdict of a fact check, from a field or from a line of the text ("Rating: mostly false")."""

import re
from collections.abc import Mapping

_LABELS = (
    r"(?:unsere?\s+)?(?:bewertung|einstufung|urteil|ergebnis|fazit|wertung|einschätzung)(?:\s+der\s+redaktion)?|faktencheck|"
    r"(?:our\s+|claim\s+|fact[- ]check\s+)?(?:rating|verdict|ruling|conclusion|findings?)|fact[- ]?check|"
    r"(?:notre\s+)?(?:verdict|évaluation|note|conclusion|avis)|"
    r"(?:nuestr[ao]\s+)?(?:veredicto|calificación|valoración|conclusión|evaluación)|"
    r"sonuç|karar|değerlendirme|hüküm|вердикт|оценка|вывод|итог|заключение|рейтинг"
)
_VERDICTS = (
    r"falsch|unwahr|wahr|halbwahr|richtig|korrekt|irreführend|unbelegt|unbewiesen|widerlegt|manipuliert|gefälscht|"
    r"(?:frei\s+)?erfunden|fälschung|falschmeldung|falschbehauptung|(?:fehlender|falscher|ohne)\s+kontext|"
    r"unsinn|erlogen|falscher\s+zusammenhang|aus\s+dem\s+(?:kontext|zusammenhang)\s+gerissen|keine\s+belege|veraltet|satire|"
    r"false|true|correct|incorrect|misleading|unproven|unsupported|unfounded|unsubstantiated|inaccurate|accurate|"
    r"debunked|miscaptioned|altered|manipulated|doctored|fabricated|fake|hoax|scam|outdated|distorted|"
    r"distorts\s+the\s+facts|no\s+evidence|(?:missing|needs|lacks)\s+context|out\s+of\s+context|pants\s+on\s+fire|"
    r"half[- ]true|labell?ed\s+satire|"
    r"faux|fausse|vrai|intox|(?:image|photo|vidéo)\s+truquée|truquée?|trompeur|trompeuse|infondée?|inexacte?|exacte?|mensonger|détournée?|manque\s+de\s+contexte|"
    r"hors\s+contexte|sans\s+preuves?|invérifiable|"
    r"fals[oa]|engaños[oa]|verdader[oa]|bulo|inexact[oa]|sin\s+(?:pruebas|contexto)|manipulad[oa]|"
    r"(?:fuera\s+de\s+contexto|descontextualizad[oa])|"
    r"yanlış|doğru|asılsız|yanıltıcı|sahte|çarpıtma|kanıtlanmamış|kanıtlanamadı|karma|şüpheli|bağlamından\s+kopuk|"
    r"ложь|ложно|неправда|правда|полуправда|фейк|манипуляция|недостоверно|достоверно|не\s+подтверждено|"
    r"вводит\s+в\s+заблуждение|вырвано\s+из\s+контекста"
)
_DEGREES = (
    r"größtenteils|überwiegend|teilweise|teils|weitgehend|völlig|komplett|eher|nicht|halb|zum\s+teil|"
    r"mostly|partly|partially|largely|completely|totally|half|not|somewhat|rather|"
    r"plutôt|en\s+partie|partiellement|totalement|complètement|majoritairement|"
    r"mayormente|parcialmente|en\s+parte|totalmente|completamente|"
    r"kısmen|büyük\s+ölçüde|çoğunlukla|tamamen|в\s+основном|частично|скорее|полностью|наполовину"
)
_VERDICT = (
    rf"(?:(?:{_DEGREES})\s+){{0,2}}(?:{_VERDICTS})"
    rf"(?:(?:\s?[,/]\s?|\s+(?:und|and|et|y|ve|и)\s+)(?:(?:{_DEGREES})\s+){{0,2}}(?:{_VERDICTS})){{0,2}}"
)
# "Falsch", "False. The picture …", but not "False alarm" or "Richtig gut".
_AT_START = re.compile(
    rf"[\"'“„«*_\s]{{0,4}}(?P<verdict>{_VERDICT})(?=[\"'”“»*_\s]{{0,4}}(?:[.!?;:,–—(|]|$))", re.IGNORECASE
)
# The label and its value, on one line or with the value on the next.
_LINE = re.compile(
    rf"^[ \t*_#>]{{0,8}}(?:{_LABELS})[ \t*_]{{0,4}}"
    r"(?:[:–—|-][ \t*_]{0,4}|(?P<next>:?[ \t*_]{0,4}\n\s{0,4}))(?P<value>\S[^\n]{0,160})",
    re.IGNORECASE | re.MULTILINE,
)
_WE_RATE = re.compile(
    r"\b(?:we|our\s+fact[- ]checkers)\s+rated?\s+(?:this|that|the|it|his|her|their)\b[^.!?\n]{0,80}?\s"
    rf"(?P<verdict>{_VERDICT})[.!]",
    re.IGNORECASE,
)
_LONGEST_VERDICT = 80
# The fields of an object that contain the verdict, or another object with it.
_INNER = ("alternateName", "textualRating", "reviewRating", "name", "rating", "ratingValue")
_DEEPEST = 4


def rating_of_field(value: object, *, depth: int = 0) -> str | None:
    """The verdict in words from a field's value, which may be a ClaimReview or Rating of schema.org; None if
    it has none, as for a number of stars."""
    if isinstance(value, list | tuple) and len(value) == 1:
        value = value[0]
    if isinstance(value, Mapping) and depth < _DEEPEST:
        inner = (rating_of_field(value.get(name), depth=depth + 1) for name in _INNER)
        return next((found for found in inner if found), None)
    if not isinstance(value, str):
        return None
    words = " ".join(value[: 4 * _LONGEST_VERDICT].split()).rstrip(".")
    has_words = sum(character.isalpha() for character in words) >= 3
    return words if has_words and len(words) <= _LONGEST_VERDICT else None


def is_verdict(words: str) -> bool:
    """Whether the words are a verdict that only a fact check gives: "mostly false", not "four stars"."""
    return bool(_AT_START.match(words))


def rating_of_text(text: str, *, is_fact_check: bool) -> str | None:
    """The verdict in a line of the text; None if there is none. Unless the text is known to be a fact check,
    only usual verdicts count."""
    loose = None
    for line in _LINE.finditer(text):
        if verdict := _AT_START.match(line["value"]):
            return verdict["verdict"]
        if loose is None and line["next"] is None:
            loose = _short_sentence(line["value"])
    if rated := _WE_RATE.search(text):
        return rated["verdict"]
    return loose if is_fact_check else None


def _short_sentence(value: str) -> str | None:
    first = re.split(r"[.!?](?:\s|$)", value, maxsplit=1)[0].strip(' *_"“”„«»')
    return first if 0 < len(first) <= _LONGEST_VERDICT and any(map(str.isalpha, first)) else None
