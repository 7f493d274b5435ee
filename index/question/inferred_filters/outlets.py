"""The outlet whose reports a question asks for: "What did the Northgate Ledger write about the bridge?"

An outlet may be named for other reasons: an article quotes it, or is about it. It counts only if the question
asks what it reported, if no other outlet is named, and if the index has articles of it.
"""

import re
from functools import cache

from index.question.reading import QuestionReading


def reporting_outlet(reading: QuestionReading) -> str | None:
    """The outlet whose reports the question asks for; None if there is none, or more than one, or if the
    question is how somebody reacted to the report."""
    text, outlets = reading.with_outlets, reading.outlets
    if len(outlets) != 1 or _together().search(text):
        return None
    asked, told, reaction = _patterns(reading.language)
    if any(pattern.search(text) for pattern in asked):
        return outlets[0]
    if any(pattern.search(text) for pattern in told) and not reaction.search(text):
        return outlets[0]
    return None


@cache
def _together() -> re.Pattern[str]:
    """An outlet named together with other names, which may be outlets without an article here."""
    link = r"(?:and|or|und|oder|sowie|et|ou|y|e|o|ve|veya)"
    name = r"(?:the |der |die |das |le |la |el )?['\"“„‘«]?[A-ZÄÖÜ]"
    return re.compile(
        rf"⟦\d+⟧['\"”“’»]? {link} {name}|[\w'\"”“’»]+ {link} (?:the |der |die |das |le |la |el )?['\"“„‘«]?⟦"
    )


# By language: phrases that state who reports; phrases that mention a report; words for reacting to a report.
# ⟦⟧ is the outlet. A language without an entry is read as English.
_SAYS = (
    r"(?:report|write|say|publish|claim|cover|suggest|describe|mention|put it|call|quote|discuss|identify)"
)
_EN = (
    (
        rf"\b(?:do|does|did|has|had|have) ⟦⟧ (?:{_SAYS}|reported|written|said|published|claimed)\b",
        r"\b(?:do|does|did|is|was|are|in|from|both) (?:the |an? |both )?⟦⟧(?:['’]s)? "
        rf"(?:articles?|reports?|stor(?:y|ies)) (?:{_SAYS}|about|on)\b",
        r"\baccording to (?:an? |the )?(?:articles? |reports? |stor(?:y|ies) )?"
        r"(?:by |from |in |of )?⟦⟧(?!['’]s (?!articles?|report|story))",
        r"\bas ⟦⟧ (?:reports?|reported|writes?|wrote|says|said|puts|put)\b",
        r"\b(?:articles?|stories|news) (?:published )?(?:by|from|in) (?:the )?⟦⟧",
    ),
    (
        r"\b(?:reported|published|covered|written) (?:by|in) ⟦⟧",
        r"\b(?:reports?|story|piece|coverage|reporting|review|analysis) (?:by|from|in) ⟦⟧",
    ),
    r"\b(?:den(?:y|ied|ies)|confirm\w*|react\w*|respond\w*|answer(?:ed)? to|comment\w*|disput\w*|reject\w*"
    r"|contradict\w*|critici[sz]\w*|sue[ds]?|apologi[sz]\w*|allegations?|accus\w* ⟦⟧)\b",
)
_DE = (
    (
        r"\b(?:schreib\w+|schrieb\w*|berichte[tn]?\w*|melde\w+) ⟦⟧",
        r"\b(?:hat|hatte) ⟦⟧[^?!;]{0,120}\b(?:berichtet|geschrieben|gemeldet)\b",
        r"\b(?:laut|gemäß|nach Angaben(?: von)?|"
        r"nach (?:einem )?(?:Bericht|Artikel)(?:en|s)?(?: von| in| aus)?) "
        r"(?:einem (?:Bericht|Artikel) )?(?:in |aus |von )?(?:der |dem |des )?⟦⟧",
        r"⟦⟧ zufolge\b",
        r"\bwie ⟦⟧ (?:berichtet|schreibt|meldet|schrieb)",
        r"\b(?:Artikel|Beitrag|Beiträge|Meldung(?:en)?)\w* (?:aus |in |von |vom |im )?(?:der |dem |des )?⟦⟧",
        r"⟦⟧-(?:Artikel|Bericht)\w*",
    ),
    (r"\bBericht\w* (?:aus |in |von |vom |im )?(?:der |dem |des )?⟦⟧",),
    r"\b(?:dementier\w*|bestreite\w*|bestritt\w*|bestätig\w*|reagier\w*|Reaktion\w*|zurück\w*|kommentier\w*"
    r"|widersprich\w*|widersprach\w*|kritisier\w*|verklag\w*|Vorw[uü]rf\w*)\b",
)
_FR = (
    (
        r"\b(?:qu['’]|que |qu['’]est-ce que |comment )(?:a |rapporte |écrit |dit )?⟦⟧",
        r"\b(?:selon|d['’]après) (?:un article )?(?:du |de la |de |le |la )?⟦⟧",
        r"\barticles? (?:du |de la |de |dans |des )⟦⟧",
        r"\b(?:rapporte|écrit|a écrit|a rapporté) ⟦⟧",
    ),
    (r"\b(?:rapporté|publié) (?:par|dans) (?:le |la )?⟦⟧",),
    r"\b(?:dément\w*|démenti\w*|confirm\w*|réag\w*|répond\w*|répli\w*|conteste\w*|critiqu\w*|accus\w*)\b",
)
_ES = (
    (
        r"\b(?:informó|informa|publicó|publica|escribió|escribe|dijo|dice|ha publicado|ha informado) ⟦⟧",
        r"\b(?:según|de acuerdo con) (?:un artículo )?(?:del |de la |de |el |la )?⟦⟧",
        r"\bartículos? (?:del |de la |de |en )?⟦⟧",
    ),
    (r"\bpublicad[oa]s? (?:por|en) (?:el |la )?⟦⟧",),
    r"\b(?:desm[ie]\w*|neg[aóo]\w*|niega\w*|confirm\w*|reaccion\w*|respond\w*|critic\w*|acus\w*)\b",
)
_TR = (
    (
        r"⟦⟧ (?:[^?!;]{0,80} )?(?:ne|neler|nasıl) (?:yazdı|bildirdi|haber yaptı|yazıyor)",
        r"⟦⟧['’]?\w{0,5} (?:haberine )?göre\b",
    ),
    (r"⟦⟧['’]?\w{0,5} (?:haber|makale)\w*",),
    r"\b(?:yalanla\w*|doğrula\w*|reddet\w*|tepki\w*|eleştir\w*|suçla\w*)\b",
)
_BY_LANGUAGE = {"de": _DE, "en": _EN, "es": _ES, "fr": _FR, "tr": _TR}

_Patterns = tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...], re.Pattern[str]]


@cache
def _patterns(language: str) -> _Patterns:
    asked, told, reaction = _BY_LANGUAGE.get(language, _EN)
    return tuple(map(_compiled, asked)), tuple(map(_compiled, told)), _compiled(reaction)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("⟦⟧", r"['\"“„‘«]?⟦\d+⟧['\"”“’»]?"), re.IGNORECASE)
