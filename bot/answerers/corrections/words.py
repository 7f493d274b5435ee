"""How articles say that a figure of theirs, or of somebody else's, was wrong, and which is right.

Regular expressions, read without regard to case, for `index.terms.number_words.with_digits`, in which
"14,000" and "vierzehntausend" are both 14000.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class CorrectionWords:
    """`wrong` says that a figure was ("that figure was wrong"); behind `right` stands the right one. `unlike`
    stands right before a wrong figure beside the right one, or, `unlike_behind`, right behind it ("not
    41,000")."""

    wrong: str
    right: str
    unlike: str
    unlike_behind: str = r"(?!)"


_WORDS: Mapping[str, CorrectionWords] = {
    "de": CorrectionWords(
        wrong=r"\b(?:zahl\w*|angaben?|ziffer\w*|summe|anzahl|preis|betrag|wert|bilanz|schätzung|\w+zahl(?:en)?)"
        r"\b[^.!?;„“]{0,60}\b(?:war|waren|ist|sind)\s+(?:\w+\s+){0,2}?(?:falsch|unrichtig|fehlerhaft"
        r"|unzutreffend|inkorrekt|nicht\s+(?:korrekt|richtig|zutreffend)|ein\s+(?:irrtum|fehler))"
        r"|\b(?:das|dies)\s+(?:war|stimmte?)\s+(?:falsch|nicht|ein\s+fehler)"
        r"|\b(?:irrtümlich|fälschlich|versehentlich|fehlerhaft)\w*\b",
        right=r"\b(?:richtig|korrekt|zutreffend)\s+(?:ist|sind|war|waren|wäre|wären|muss\s+es\s+hei(?:ß|ss)en|lautet)"
        r"|\bes\s+muss\s+\w*\s*hei(?:ß|ss)en|\b(?:die\s+)?(?:richtige|korrekte|tatsächliche)\s+(?:\w+\s+)?\w*"
        r"(?:zahl|angabe|summe|preis|betrag)\w*|\btatsächlich\b|\bin\s+wahrheit\b",
        unlike=r"\b(?:nicht|statt|anstatt|anstelle\s+von|keine)\s+(?:der\s+|die\s+|wie\s+\w+\s+)?",
    ),
    "en": CorrectionWords(
        wrong=r"\b(?:figures?|numbers?|counts?|totals?|tolls?|sums?|amounts?|prices?|estimates?)"
        r"\b[^.!?;“”]{0,80}\b(?:was|were|is|are|had\s+been|has\s+been)\s+(?:\w+\s+){0,2}?(?:wrong|incorrect|false"
        r"|inaccurate|mistaken|erroneous|overstated|understated|misstated|not\s+(?:correct|right)"
        r"|an?\s+(?:error|mistake))"
        r"|\b(?:this|that)\s+was\s+(?:wrong|incorrect|not\s+(?:correct|right|true)|an?\s+(?:error|mistake))"
        r"|\b(?:misstated|overstated|understated|wrongly|incorrectly|mistakenly|erroneously)\b",
        right=r"\b(?:correct|right|true|actual)\s+(?:figure|number|count|total|toll|sum|amount|price)\b"
        r"|\bshould\s+have\s+(?:been|said|read|stated)\b|\b(?:in\s+fact|in\s+reality|actually)\b",
        unlike=r"\b(?:not|instead\s+of|rather\s+than)\s+(?:the\s+)?",
    ),
    "es": CorrectionWords(
        wrong=r"\b(?:cifras?|números?|datos?|precios?|cantidad(?:es)?|sumas?|balances?|montos?|importes?)"
        r"\b[^.!?;«»]{0,60}\b(?:era|eran|es|son|fue|estaba|estaban)\s+(?:\w+\s+)?(?:erróne|equivocad|incorrect"
        r"|fals|inexact|un\s+error)\w*|\b(?:erróneamente|por\s+error|equivocadamente)\b|\beso\s+era\s+falso",
        right=r"\b(?:cifra|número|dato|precio|cantidad)\s+(?:correct[oa]|exact[oa]|real)\b"
        r"|\b(?:lo\s+correcto|debía\s+decir|debió\s+decir|en\s+realidad|de\s+hecho)\b",
        unlike=r"\b(?:no|y\s+no|en\s+(?:vez|lugar)\s+de)\s+(?:l[oa]s?\s+)?",
    ),
    "fr": CorrectionWords(
        wrong=r"\b(?:chiffres?|nombres?|bilans?|montants?|prix|sommes?|données?|estimations?)\b[^.!?;«»]{0,60}"
        r"\b(?:était|étaient|est|sont|fut)\s+(?:\w+\s+)?(?:erroné|faux|fausse|inexact|incorrect|une\s+erreur)\w*"
        r"|\bpar\s+erreur\b|\bc['’]était\s+faux",
        right=r"\b(?:bon|vrai|véritable)\s+(?:chiffre|nombre|bilan|montant)\b"
        r"|\b(?:chiffre|nombre|bilan|montant)\s+(?:exact|correct|réel)\b"
        r"|\b(?:il\s+fallait\s+lire|il\s+faut\s+lire|en\s+réalité|en\s+fait)\b",
        unlike=r"\b(?:et\s+non(?:\s+pas)?|non(?:\s+pas)?|pas|au\s+lieu\s+de)\s+(?:les?\s+|des\s+)?",
    ),
    "ru": CorrectionWords(
        wrong=r"\b(?:цифр\w*|числ\w*|сумм\w*|цен\w*|данн\w*)\b[^.!?;«»]{0,60}\b(?:неверн|ошибочн|неправильн|неточн)\w*"
        r"|\bошибочно\b|\bпо\s+ошибке\b",
        right=r"\b(?:правильн|верн|точн)\w+\s+(?:цифр|числ|сумм|цен)\w*|\bправильно\b|\bна\s+самом\s+деле\b",
        unlike=r"\b(?:а\s+не|не|вместо)\s+",
    ),
    "tr": CorrectionWords(
        wrong=r"\b(?:rakam|sayı|tutar|fiyat|bilgi)\w*\b[^.!?;]{0,60}\b(?:yanlış|hatalı)\w*|\byanlışlıkla\b",
        right=r"\b(?:doğru|gerçek)\s+(?:rakam|sayı|tutar|fiyat)\w*|\bdoğrusu\b|\baslında\b",
        unlike=r"(?!)",
        unlike_behind=r"\s+(?:\w+\s+)?değil\b",
    ),
}


@dataclass(frozen=True, slots=True)
class CorrectionPatterns:
    """The words of a language, compiled."""

    wrong: re.Pattern[str]
    right: re.Pattern[str]
    unlike: re.Pattern[str]
    unlike_behind: re.Pattern[str]


@cache
def correction_patterns(language: str) -> CorrectionPatterns:
    """Those of a language, else the English ones. `unlike` is to be searched for in what stands before a
    figure, `unlike_behind` to be matched with what stands behind it."""
    words = _WORDS.get(language, _WORDS["en"])
    return CorrectionPatterns(
        re.compile(words.wrong, re.IGNORECASE),
        re.compile(words.right, re.IGNORECASE),
        re.compile(rf"(?:{words.unlike})$", re.IGNORECASE),
        re.compile(words.unlike_behind, re.IGNORECASE),
    )
