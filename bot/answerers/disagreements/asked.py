"""What kind of figure a question asks for, and what it is about."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from bot.answerers.disagreements import words
from bot.answerers.disagreements.matter import groups_in
from bot.answerers.disagreements.measures import leading_unit
from index.question.query import WORD
from index.text.terms.number_words import with_digits
from languages.notation import anywhere, expression

_KINDS = {
    "age": r"wie\s+alt|how\s+old|quel\s+âge|qué\s+edad|cuántos\s+años\s+t(?:iene|enía)"
    r"|kaç\s+yaşında|сколько\s+лет|what\s+age",
    "percent": r"prozent\w*|prozentsatz|anteil|per\s?cent\w*|percentage|what\s+share|which\s+share"
    r"|proportion|pour\s?cent\w*|pourcentage"
    r"|quelle\s+part|porcentaje|por\s+ciento|qué\s+parte|wahlbeteiligung|turnout|taux|participación"
    r"|yüzde|процент\w*|inflationsrate|rate"
    r"|wie\s*viel\s+(?:mehr|weniger|höher|niedriger|teurer|billiger)|um\s+wie\s*viel"
    r"|how\s+much\s+(?:more|less|higher|lower|dearer|cheaper)|by\s+how\s+much|de\s+combien|combien\s+de\s+plus"
    r"|(?:en\s+)?cuánto\s+más|en\s+cuánto|ne\s+kadar\s+(?:daha|fazla)|на\s+сколько",
    "clock": r"wie\s*viel\s+uhr|^\W*wann|what\s+time|^\W*when|quelle\s+heure|^\W*quand|qué\s+hora"
    r"|^\W*cuándo|saat\s+kaç\w*|когда|во\s+сколько",
    "date": r"^\W*wann|^\W*when|^\W*quand|^\W*cuándo|^\W*когда|what\s+(?:day|date)|which\s+day"
    r"|quel\s+jour|quelle\s+date|qué\s+(?:día|fecha)|welchem\s+(?:tag|datum)",
    "length": r"wie\s+(?:weit|lang|tief|breit|hoch|groß)|how\s+(?:far|tall|deep|long|wide|high"
    r"|large|big)|quelle\s+(?:distance|hauteur|longueur|profondeur|taille)"
    r"|qué\s+(?:distancia|altura|longitud|profundidad)|entfernung|distance|how\s+many\s+(?:kilomet"
    r"|miles|met)\w*",
    "time": r"wie\s+lang\w*|how\s+long|combien\s+de\s+temps|cuánto\s+(?:tiempo|dur\w*|tard\w*)"
    r"|ne\s+kadar\s+sür\w*|как\s+долго|how\s+(?:many|much)\s+(?:hours|days|minutes|weeks)"
    r"|quelle\s+durée|combien\s+(?:d['’]heures|de\s+(?:jours|minutes|semaines))"
    r"|wie\s+viele\s+(?:stunden|tage|minuten|wochen)",
    "speed": r"wie\s+schnell|how\s+fast|what\s+speed|quelle\s+vitesse|qué\s+velocidad",
    "warmth": r"wie\s+(?:warm|heiß|kalt)|how\s+(?:hot|cold|warm)|temperatur\w*|température",
    "mass": r"wie\s+(?:schwer|viele\s+(?:tonnen|kilo\w*))|how\s+heavy|how\s+many\s+(?:tons|tonnes"
    r"|kilo\w*)|how\s+much\s+\w+\s+(?:was|were)\s+(?:seized|found|stolen)|combien\s+de\s+(?:tonnes"
    r"|kilo\w*)|cuánt[oa]s\s+(?:toneladas|kilos)|quel\s+poids|qué\s+peso|wie\s+viel",
    "area": r"wie\s+groß|how\s+(?:large|big)|hectares?|hektar|hectáreas|superficie|wie\s+viel\w*",
    "money": r"wie\s*viel(?:e\s+\w+)?|was\s+(?:hat|haben|kostet\w*|kosten|wird|soll)|preis\w*"
    r"|wie\s+teuer|how\s+much|(?:what|which)\s+(?:price|sum|did|does|was|is|will)|price|cost\w*"
    r"|combien|prix|quelle\s+somme|cuánto|precio|cuánt[oa]s\s+(?:euros|millones)|qué\s+(?:precio"
    r"|suma|cantidad)|kaç\s+(?:lira|euro)|ne\s+kadar|сколько|wie\s+hoch|how\s+(?:high|large|big)"
    r"|summe|amount|montant|schaden|salary|gehalt|wert|worth|valued?|vaut|valeur|vale|valor|değer\w*|ценност\w*",
    "volume": r"wie\s*viel(?!e)|how\s+much|combien\s+d(?:e|['’])|cuánt[oa](?!s)|ne\s+kadar|сколько",
}
_HIGH = re.compile(
    r"\bwie\s+hoch|how\s+(?:high|large|big)|à\s+combien|quel(?:le)?\s+(?:est|était|a\s+été)"
    r"|cuál\s+(?:es|fue|era)\b",
    re.IGNORECASE,
)
_OF_HIGH = frozenset({"money", "percent", "length", "warmth", "mass", "speed", "area"})

_COUNT = re.compile(
    r"\b(?:wie\s*viele?[nr]?|how\s+many|combien\s+d(?:e\s+|['’]\s*)|cuánt[oa]s|kaç|сколько"
    r"|(?:an)?zahl\s+(?:der|von)|number\s+of|nombre\s+d(?:e\s+|es\s+|['’])|número\s+de"
    r"|число)\s*([^?.!,;]*)",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"wie\s*viele|how\s+many|cuánt[oa]s|combien\s+de", re.IGNORECASE)
_NO_NOUNS = frozenset(
    """are is was were have has had do does did will still now been be there got sont ont étaient est son
    están fueron han hay es var werden wurden sind waren haben hatten noch jetzt wird""".split()
)

_TOLL = re.compile(
    r"\bdeath\s+toll|(?:todes)?opferzahl|bilan|saldo\s+de\s+(?:muertos|víctimas)\b", re.IGNORECASE
)

_HOW_MANY = re.compile(
    r"\b(?:wie\s*viel\w*|wie\s+(?:hoch|groß)|how\s+(?:many|much|high|big|large)|combien|cuánt[oa]s?|kaç|ne\s+kadar"
    r"|сколько)\b",
    re.IGNORECASE,
)

CHANGE = re.compile(
    r"\b(?:entwickel\w*|veränder\w*|geändert|änderte\w*|gestiegen|gesunken|chang(?:ed?|ing)|develop\w*"
    r"|evolv\w*|risen|fallen|évolué\w*|changé\w*|evolucion\w*|cambi(?:ó|ado)|gelişti\w*|değişti\w*"
    r"|изменил\w*|развива\w*)(?!\w)",
    re.IGNORECASE,
)
"""Words of a question about what has changed."""

_STATE = re.compile(
    r"\b(?:is|are|does|do|costs?|now|currently|at\s+present"
    r"|ist|sind|kostet|kosten|beträgt|betragen|liegt|liegen|gibt|wird|werden|hat|haben|zählt|zählen|leben|lebt"
    r"|arbeiten|arbeitet|zahlt|zahlen|gilt|gelten|steht|derzeit|aktuell|jetzt|inzwischen"
    r"|est|sont|coûte|coûtent|a|ont|compte|comptent|vaut|emploie|s['’]élève|actuellement"
    r"|es|son|cuesta|cuestan|tiene|tienen|hay|está|están|vale|actualmente|asciende"
    r"|\w+[ıiuü]yor\w*|var|şu\s+an\w*|стоит|стоят|есть|составляет|живёт|сейчас)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:did|(?<=\s)was(?!\s+(?:kost|ist|sind|wird|hat|hab|soll|zahl|gilt|müss|muss)\w*)|were|had|(?:has|have)\s+\w+(?:ed|en)\b"
    r"|war|waren|wurden?|hatten?|gab(?:en)?|worden|gewesen"
    r"|(?:hat|haben|ist|sind)\b.{0,120}\b(?:\w{0,9}ge\w+(?:t|en)|\w+iert|bezahlt|verkauft|verloren)\W*$"
    r"|était|étaient|avait|avaient|y\s+a-t-il\s+eu|eu|été|(?:a|ont|est|sont)(?:-t-\w+)?\s+\w+(?:é|ée|és|ées|u|us)"
    r"|era|eran|fue|fueron|había|hubo|costó|murieron|\w+ron|\w+[dt][ıiuü](?:lar|ler)?(?=\W*$)"
    r"|был[аио]?|стоил[аио]?)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AskedFigure:
    """`kinds` are the kinds of measure that answer; `head` is the noun to be counted, None where nothing is
    counted. `happened` are the word groups for what happened to it, `asking` the words that ask for the
    figure."""

    kinds: frozenset[str]
    head: str | None
    happened: frozenset[str]
    asking: str


@dataclass(frozen=True, slots=True)
class FigureSought:
    """A question for a figure, in its language. `articles` are the texts that were found of each article, by
    its id: a sentence with a figure need not say what its article is about."""

    text: str
    language: str
    articles: Mapping[str, str] = field(default_factory=dict)


@lru_cache(maxsize=64)  # one question is compared with many pairs of sentences
def read_asked(question: str, language: str) -> AskedFigure | None:
    """The figure that a question asks for; None if it asks for none."""
    text = with_digits(question, language)
    happened = groups_in(text)
    count = _COUNT.search(text)
    kinds = frozenset(
        kind for kind, asks in _KINDS.items() if re.search(rf"(?<!\w)(?:{asks})(?!\w)", text, re.IGNORECASE)
    )
    if _HIGH.search(text):
        kinds |= _OF_HIGH
    head = _head(count[1], language) if count else None
    if head and anywhere(words.MONEY).fullmatch(head):
        return AskedFigure(frozenset({"money"}), None, happened, head)
    if head is None and _TOLL.search(text):
        return AskedFigure(frozenset({"count"}), "dead", happened | {"dead"}, "")
    if head is None and count and _PLURAL.match(count[0]):
        events = happened & set(words.EVENTS)
        return AskedFigure(frozenset({"count"}), min(events), happened, "") if events else None
    if head is not None and not kinds & {"age", "time"}:
        kinds = (kinds & {"percent", "volume", "mass"}) | {"count"}
        if unit := leading_unit(head):
            kinds = frozenset({unit.kind})
    if not kinds:
        return None
    found = next(
        (
            re.search(rf"(?<!\w)(?:{_KINDS[kind]})(?!\w)", text, re.IGNORECASE)
            for kind in kinds
            if kind in _KINDS
        ),
        None,
    )
    return AskedFigure(kinds, head, happened, found[0] if found else "")


def _head(rest: str, language: str) -> str | None:
    """The counted noun; in German the first capitalised word before the verb."""
    found = WORD.findall(rest)
    while found and found[0].casefold() in _NO_NOUNS:
        del found[0]
    del found[3:]
    if language == "de":
        noun = next((n for n, word in enumerate(found) if word[0].isupper()), None)
        described = noun is not None and all(
            word.endswith(("e", "en", "er")) and word != "der" for word in found[:noun]
        )
        return found[noun] if noun is not None and described else None
    return found[0] if found else None


def asks_how_many(question: str) -> bool:
    """Whether a question asks only for a figure: a "not" in a sentence is then irrelevant."""
    return bool(_HOW_MANY.search(question))


def asks_who(question: str) -> bool:
    return bool(re.match(rf"\W*(?:{expression(words.WHO)})(?!\w)", question, re.IGNORECASE)) and not anywhere(
        words.MANY_MAY
    ).search(question)


def asks_for_state(question: str) -> bool:
    """Whether a question asks for the present state of something, or how it has changed, and not how it was:
    "What does a ticket cost?"."""
    return asks_for_change(question) or (bool(_STATE.search(question)) and not _PAST.search(question))


def asks_for_change(question: str) -> bool:
    """Whether a question asks how something has changed: "How did the death toll develop?"."""
    return bool(CHANGE.search(question))
