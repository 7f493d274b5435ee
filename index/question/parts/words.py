"""The words that divide a question into parts, a table per language."""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class PartWords:
    """The words of one language, as regular expressions.

    `joins` come before a clause that continues with one of `openers`. `asks` begin a question. `pairs` have
    the groups `x` and `y`, two things that are compared; those with True apply only in a question that also
    has one of `comparing`. `either` is the two alternatives at the end of a question. `articles` come before
    a name, `inner` inside one.
    """

    joins: str
    openers: str
    asks: str
    comparing: str
    pairs: tuple[tuple[str, bool], ...]
    either: str
    articles: str
    inner: str


# What is compared: a few words without punctuation, as few as possible.
_X = r"(?P<x>[^\s,;:?!]+(?: [^\s,;:?!]+){0,9}?)"
_Y = r"(?P<y>[^,;:?!]*[^\s,;:?!.])"

_GERMAN = PartWords(
    joins=r"und|aber|während|wohingegen|sowie|oder",
    openers=r"ist|war|sind|waren|hat|hatte|wird|wurde|wer|was|wann|wo|wie|warum|wozu|welche[rsmn]?|auch|dann|⟦",
    asks=r"wer|wen|wem|was|wann|wo|woher|wohin|wie|warum|weshalb|wieso|wozu|worauf|woran|wodurch|welche[rsmn]?",
    comparing=r"unterschie\w+|unterscheide\w*|vergleich\w*|widersp\w+|einig\w*|überein\w*|beide\w*|gemeinsam\w*"
    r"|gleich\w*|dasselbe|dieselbe\w*|ander\w*|abweich\w*",
    pairs=(
        (rf"\bsowohl {_X} als auch {_Y}", False),
        (rf"\bzwischen {_X} und {_Y}", True),
        (rf"^vergleich\w* {_X} (?:mit|und) {_Y}", False),
        (rf"\b(?:stimmen|sind|sagen|haben|unterscheiden sich|widersprechen sich) {_X} und {_Y}", True),
    ),
    either=rf", {_X} oder {_Y}\?$",
    articles=r"der|die|das|dem|den|des|ein|eine|einer|einem|einen",
    inner=r"der|die|das|des|dem|von|vom|zu|zur|in|im|am|an|aus|bei|für",
)
_ENGLISH = PartWords(
    joins=r"and|but|while|whereas|or",
    openers=r"is|was|are|were|has|had|have|did|does|do|who|which|what|when|where|why|how|that|also|then|the|an?|⟦",
    asks=r"who|whom|whose|what|when|where|which|why|how",
    comparing=r"compar\w+|differ\w*|contradict\w*|(?:dis)?agree\w*|(?:in)?consisten\w+|discrepan\w+|similar\w*"
    r"|same|both|common|conflict\w*|match\w*|unlike",
    pairs=(
        (rf"\bboth {_X} and {_Y}", False),
        (rf"\bbetween {_X} and {_Y}", True),
        (rf"\bcompare\w* (?:what )?{_X} (?:with|to|and) {_Y}", False),
        (rf"\b(?:do|did|are|were|have) {_X} and {_Y}", True),
    ),
    either=rf", {_X} or {_Y}\?$",
    articles=r"the|an?|his|her|its|their",
    inner=r"of|the|in|at|on|for|and",
)
_FRENCH = PartWords(
    joins=r"et|mais|tandis que|alors que|ou",
    openers=r"est|était|sont|a|ont|qui|que|quand|où|pourquoi|comment|combien|quel(?:le)?s?|aussi|ensuite|⟦",
    asks=r"qui|que|qu['’]\w+|quand|où|pourquoi|comment|combien|quel(?:le)?s?",
    comparing=r"compar\w+|différen\w+|diffèrent|contredi\w+|d['’]accord|concord\w+|même\w*|commun\w*|divergen\w+"
    r"|tou(?:te)?s (?:les )?deux",
    pairs=(
        (rf"\b(?:à la fois|aussi bien) {_X} (?:et|que) {_Y}", False),
        (rf"\bentre {_X} et {_Y}", True),
        (rf"\bcompare\w* {_X} (?:à|avec|et) {_Y}", False),
    ),
    either=rf", {_X} ou {_Y} ?\?$",
    articles=r"le|la|les|un|une|du|des|au|aux",
    inner=r"de|du|des|la|le|les|à|au|en|sur",
)
_SPANISH = PartWords(
    joins=r"y|e|pero|mientras(?: que)?|o",
    openers=r"es|era|son|ha|han|quién(?:es)?|qué|cuándo|dónde|cómo|cuál(?:es)?|cuánt[oa]s?|también|después|⟦",
    asks=r"(?:por )?qué|quién(?:es)?|cuándo|dónde|cómo|cuál(?:es)?|cuánt[oa]s?",
    comparing=r"compar\w+|diferen\w+|difier\w+|contradi\w+|de acuerdo|coincid\w+|mism[oa]s?|amb[oa]s|común",
    pairs=(
        (rf"\btanto {_X} como {_Y}", False),
        (rf"\bentre {_X} y {_Y}", True),
        (rf"\bcompar\w+ {_X} (?:con|y|a) {_Y}", False),
    ),
    either=rf"(?:,|\bmás [^,;?!]{{0,30}}?) (?P<x>(?:en |de )?(?:el|la|los|las) [^,;:?!]+?) o {_Y}\?$",
    articles=r"el|la|los|las|un|una|del|al",
    inner=r"de|del|la|el|los|las|en|a",
)
_TURKISH = PartWords(
    joins=r"ve|ama|iken|veya",
    openers=r"kim\w*|ne|nerede|nasıl|neden|niçin|hangi|kaç|ayrıca|⟦",
    asks=r"kim\w*|nerede|nasıl|neden|niçin|hangi|kaç|ne zaman",
    comparing=r"karşılaştır\w*|fark\w*|çeliş\w*|aynı|ikisi\w*|her iki|benze\w*|uyuş\w*",
    pairs=(
        (rf"\bhem {_X} hem (?:de |da )?{_Y}", False),
        (r"(?P<x>[^\s,;:?!]+(?: [^\s,;:?!]+){0,3}) (?:ile|ve) (?P<y>[^,;:?!]+?) arasında\w*", True),
    ),
    either=rf", {_X} m[ıiuü],? (?:yoksa )?{_Y} m[ıiuü]\?$",
    articles=r"bir",
    inner=r"ve",
)
_BY_LANGUAGE = {"de": _GERMAN, "en": _ENGLISH, "es": _SPANISH, "fr": _FRENCH, "tr": _TURKISH}


def part_words(language: str) -> PartWords:
    """The words of a language (ISO 639-1); the English ones if it has no table."""
    return _BY_LANGUAGE.get(language, _ENGLISH)


@cache
def pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)
