"""The outlet whose reports a question asks for: "What did the Northgate Ledger write about the bridge?"

An outlet may be named for other reasons: an article quotes it, or is about it. It counts only if the question
asks what it reported, if no other outlet is named, and if the index has articles of it.
"""

import re
from collections.abc import Iterable
from functools import cache

from index.text.letters import composed

_ARTICLE = re.compile(r"(?i:(?:the|der|die|das|le|la|les|el|los|las) |l['’])")
_NAME_END = r"(?:s|n|en|es)?(?![\w&]|-[A-ZÄÖÜ](?!rtikel|ericht))"
_FEWEST_LETTERS = 3
_INITIALS = re.compile(r"[^\W\d_a-z][^\W_a-z]")
"""Names of two characters count only in capitals: "FT", "Ö1". "Le" and "on" occur in any text."""

_MOST_OUTLETS = 8
_TOKEN = re.compile(r"⟦(\d+)⟧")


def mask_outlets(question: str, outlets: Iterable[str]) -> tuple[str, tuple[str | None, ...]]:
    """The question with each outlet's name as ⟦n⟧, and the outlets by n. White space is normalised. A name
    that two outlets share is None.

    A name counts in the spelling of the index, except for its article ("the Ledger" is "The Ledger") and a
    German or Turkish ending.
    """
    text = " ".join(re.sub(r"[⟦⟧⟨⟩]", " ", question).split())
    cores: dict[str, str | None] = {}
    for outlet in outlets:
        cores[_core(outlet)] = None if _core(outlet) in cores else outlet  # "The Post" and "Post": which?
    named = sorted((core for core in cores if _is_telling(core) and core in text), key=len)
    found: list[str | None] = []
    for core in named[: -_MOST_OUTLETS - 1 : -1]:  # the longest first: "Business World" before "World"
        pattern = rf"(?<![\w-])(?:{_ARTICLE.pattern})?{re.escape(core)}{_NAME_END}"
        text, count = re.subn(pattern, f"⟦{len(found)}⟧", text)
        if count:
            found.append(cores[core])
    return text, tuple(found)


def reporting_outlet(masked: str, outlets: tuple[str | None, ...], language: str) -> str | None:
    """The outlet whose reports the question asks for; None if there is none, or more than one, or if the
    question is how somebody reacted to the report."""
    if len(outlets) != 1 or _together().search(masked):
        return None
    asked, told, reaction = _patterns(language)
    if any(pattern.search(masked) for pattern in asked):
        return outlets[0]
    if any(pattern.search(masked) for pattern in told) and not reaction.search(masked):
        return outlets[0]
    return None


def _core(outlet: str) -> str:
    name = " ".join(composed(outlet).split())
    match = _ARTICLE.match(name)
    return name[match.end() :] if match else name


def _is_telling(core: str) -> bool:
    return len(core) >= _FEWEST_LETTERS or bool(_INITIALS.fullmatch(core))


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
