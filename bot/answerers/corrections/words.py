"""How articles say that a figure, their own or somebody else's, was wrong, and which is right.

Case-insensitive regular expressions for texts from `index.text.terms.number_words.with_digits`, in which
"14,000" and "vierzehntausend" are both 14000.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class CorrectionWords:
    """`wrong` says that a figure was wrong ("that figure was wrong"). `vague` says so about the whole
    sentence before ("that was a mistake"); it concerns a figure only where that sentence is a report, with
    one of the words `reported`. The right figure follows `right`. `unlike` comes right before a wrong figure
    that is beside the right one, `unlike_behind` right after it ("not 41,000")."""

    wrong: str
    vague: str
    reported: str
    right: str
    unlike: str
    unlike_behind: str = r"(?!)"


_WORDS: Mapping[str, CorrectionWords] = {
    "de": CorrectionWords(
        wrong=r"\b(?:zahl\w*|angaben?|ziffer\w*|summe|anzahl|preis|betrag|wert|bilanz|schätzung|\w+zahl(?:en)?)"
        r"\b[^.!?;„“]{0,60}\b(?:war|waren|ist|sind)\s+(?:\w+\s+){0,2}?(?:falsch|unrichtig|fehlerhaft"
        r"|unzutreffend|inkorrekt|nicht\s+(?:korrekt|richtig|zutreffend)|ein\s+(?:irrtum|fehler))"
        r"|\b(?:falsche|unrichtige|unzutreffende|fehlerhafte|inkorrekte|verkehrte)[nrs]?\s+(?:\w+\s+)?"
        r"(?:angaben?|ziffern?|summe|preis|betrag|wert|bilanz|\w*zahl(?:en)?)\s+(?:genannt|angegeben|gemeldet|berichtet"
        r"|veröffentlicht|verbreitet|geschrieben|gedruckt|abgedruckt|mitgeteilt|verwendet)"
        r"|\bfalsch\s+(?:angegeben|beziffert|wiedergegeben|berechnet|gemeldet|übertragen)"
        r"|\b(?:irrtümlich|fälschlich|versehentlich|fehlerhaft)\w*\b",
        vague=r"\b(?:das|dies)\s+(?:war|stimmte?)\s+(?:leider\s+)?(?:falsch|nicht|unrichtig|(?:ein|unser)\s+(?:fehler"
        r"|irrtum|versehen|zahlendreher|missverständnis))",
        reported=r"\b(?:bezifferte?n?|beziffert|berichte\w*|berichtet|gemeldet|meldete\w*|schrieb\w*|geschrieben"
        r"|angegeben|gaben|genannt|nannte\w*|hieß|mitgeteilt|veröffentlicht\w*|geschätzt|schätzte\w*|stand)\b",
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
        r"|\b(?:wrong|incorrect|inaccurate|mistaken)\s+(?:figures?|numbers?|counts?|totals?|tolls?|prices?|amounts?)"
        r"\s+(?:was|were)\s+(?:given|printed|published|reported|quoted)"
        r"|\b(?:gave|reported|published|printed|quoted|stated|used)\s+(?:an?|the)\s+(?:wrong|incorrect|inaccurate"
        r"|mistaken)\s+(?:figure|number|count|total|toll|price|amount|sum|value)"
        r"|\b(?:misstated|overstated|understated|wrongly|incorrectly|mistakenly|erroneously)\b",
        vague=r"\b(?:this|that)\s+was\s+(?:wrong|incorrect|not\s+(?:correct|right|true)|(?:an?|our)\s+(?:error|mistake"
        r"|misprint|slip))",
        reported=r"\b(?:we|report\w*|wrote|published|printed|gave|given|said|put|stated|estimated|quoted|announced)\b",
        right=r"\b(?:correct|right|true|actual)\s+(?:figure|number|count|total|toll|sum|amount|price)\b"
        r"|\bshould\s+have\s+(?:been|said|read|stated)\b|\b(?:in\s+fact|in\s+reality|actually)\b",
        unlike=r"\b(?:not|instead\s+of|rather\s+than)\s+(?:the\s+)?",
    ),
    "es": CorrectionWords(
        wrong=r"\b(?:cifras?|números?|datos?|precios?|cantidad(?:es)?|sumas?|balances?|montos?|importes?)"
        r"\b[^.!?;«»]{0,60}\b(?:era|eran|es|son|fue|estaba|estaban)\s+(?:\w+\s+)?(?:erróne|equivocad|incorrect"
        r"|fals|inexact|un\s+error)\w*|\b(?:erróneamente|por\s+error|equivocadamente)\b"
        r"|\b(?:dimos|publicamos|informamos\s+de)\s+(?:una?\s+)?(?:cifra|número|dato|cantidad)\s+(?:erróne|equivocad"
        r"|incorrect|inexact)[oa]",
        vague=r"^\W*(?:eso\s+)?(?:era|fue|se\s+trataba\s+de|se\s+trató\s+de)\s+(?:un\s+error|falso)\b",
        reported=r"\b(?:dijimos|informamos|publicamos|escribimos|cifr[oó]\w*|cifrado|anunci\w+|estim\w+|indic\w+)\b",
        right=r"\b(?:cifra|número|dato|precio|cantidad)\s+(?:correct[oa]|exact[oa]|real)\b"
        r"|\b(?:lo\s+correcto|debía\s+decir|debió\s+decir|en\s+realidad|de\s+hecho)\b",
        unlike=r"\b(?:no|y\s+no|en\s+(?:vez|lugar)\s+de)\s+(?:l[oa]s?\s+)?",
    ),
    "fr": CorrectionWords(
        wrong=r"\b(?:chiffres?|nombres?|bilans?|montants?|prix|sommes?|données?|estimations?)\b[^.!?;«»]{0,60}"
        r"\b(?:était|étaient|est|sont|fut)\s+(?:\w+\s+)?(?:erroné|faux|fausse|inexact|incorrect|une\s+erreur)\w*"
        r"|\bpar\s+erreur\b"
        r"|\b(?:donné|publié|indiqué|écrit|annoncé)\s+un\s+(?:chiffre|nombre|bilan|montant|prix)\s+(?:erroné|faux"
        r"|inexact|incorrect)",
        vague=r"\bc['’]était\s+(?:faux|une\s+erreur)|\bil\s+s['’]agissait\s+d['’]une\s+erreur",
        reported=r"\b(?:écrit|publié|indiqué|annoncé|donné|chiffré|estimé|rapporté|évalué)\w*\b",
        right=r"\b(?:bon|vrai|véritable)\s+(?:chiffre|nombre|bilan|montant)\b"
        r"|\b(?:chiffre|nombre|bilan|montant)\s+(?:exact|correct|réel)\b"
        r"|\b(?:il\s+fallait\s+lire|il\s+faut\s+lire|en\s+réalité|en\s+fait)\b",
        unlike=r"\b(?:et\s+non(?:\s+pas)?|non(?:\s+pas)?|pas|au\s+lieu\s+de)\s+(?:les?\s+|des\s+)?",
    ),
    "ru": CorrectionWords(
        wrong=r"\b(?:цифр\w*|числ\w*|сумм\w*|цен\w*|данн\w*)\b[^.!?;«»]{0,60}\b(?:неверн|ошибочн|неправильн|неточн)\w*"
        r"|\bошибочно\b|\bпо\s+ошибке\b"
        r"|\b(?:назвал|указал|привел|привёл|сообщил)\w*\s+(?:неверн|ошибочн|неправильн)\w+\s+(?:цифр|числ|сумм|цен)\w*",
        vague=r"\bэто\s+была\s+(?:наша\s+)?ошибка\b|\bэто\s+неверно\b",
        reported=r"\b(?:сообщ|написал|указал|назвал|оценил)\w*\b",
        right=r"\b(?:правильн|верн|точн)\w+\s+(?:цифр|числ|сумм|цен)\w*|\bправильно\b|\bна\s+самом\s+деле\b",
        unlike=r"\b(?:а\s+не|не|вместо)\s+",
    ),
    "tr": CorrectionWords(
        wrong=r"\b(?:rakam|sayı|tutar|fiyat|bilgi)\w*\b[^.!?;]{0,60}\b(?:yanlış|hatalı)\w*|\byanlışlıkla\b"
        r"|\b(?:yanlış|hatalı)\s+(?:bir\s+)?(?:rakam|sayı|tutar|fiyat)\w*\s+(?:verdik|yazdık"
        r"|bildirdik|verildi)",
        vague=r"\bbu\s+(?:bir\s+)?(?:hataydı|yanlıştı)\b",
        reported=r"\b(?:yazdık|yazmıştık|bildir\w+|duyur\w+|açıkla\w+)\b",
        right=r"\b(?:doğru|gerçek)\s+(?:rakam|sayı|tutar|fiyat)\w*|\bdoğrusu\b|\baslında\b",
        unlike=r"(?!)",
        unlike_behind=r"\s+(?:\w+\s+)?değil\b",
    ),
}


@dataclass(frozen=True, slots=True)
class CorrectionPatterns:
    """The words of a language, compiled."""

    wrong: re.Pattern[str]
    vague: re.Pattern[str]
    reported: re.Pattern[str]
    right: re.Pattern[str]
    unlike: re.Pattern[str]
    unlike_behind: re.Pattern[str]


@cache
def correction_patterns(language: str) -> CorrectionPatterns:
    """The patterns of a language, else the English ones. Search for `unlike` in the text before a figure, and
    match `unlike_behind` at the text after it."""
    words = _WORDS.get(language, _WORDS["en"])
    return CorrectionPatterns(
        re.compile(words.wrong, re.IGNORECASE),
        re.compile(words.vague, re.IGNORECASE),
        re.compile(words.reported, re.IGNORECASE),
        re.compile(words.right, re.IGNORECASE),
        re.compile(rf"(?:{words.unlike})$", re.IGNORECASE),
        re.compile(words.unlike_behind, re.IGNORECASE),
    )
