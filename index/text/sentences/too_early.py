"""Cuts in a text where its sentence goes on."""

import re

# After one of these words a number with a full stop is an ordinal, not the end of a sentence.
_BEFORE_ORDINAL = (
    "am|im|ins|vom|zum|beim|ab|bis|seit|der|die|das|den|dem|des|ein|eine|einem|einen|einer|jeder|jedes|jeden"
    "|sein|seine|seinem|seinen|ihr|ihre|ihrem|ihren|und|oder|zur|le|la|art|artikel|abs|nr|no"
)
_AFTER_ORDINAL = re.compile(
    r"(?:Jahrhundert|Jahrtausend|Jh|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
    r"|Dezember|Geburtstag|Lebensjahr|Weltkrieg|Bundesliga|Liga|Spieltag|Minute|Runde|Platz|Rang|Klasse|Stock|Mal)"
)
_ORDINAL = re.compile(rf"\b(?:{_BEFORE_ORDINAL})\.?\s+\d{{1,3}}\.\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}\.\s*$")
_UNDOTTED_ORDINALS = frozenset(["en"])
"""In these languages an ordinal is "7th", and "No. 7." may end a sentence."""

_INITIAL = re.compile(r"(?<![\w.])[^\W\d_]\.\s*$")
_ABBREVIATIONS = {
    None: "Mme Mlle Mgr Pr art ca vgl bzw usw etc approx St Sr Sra Dr Prof Nr No n",
    "de": "Bd Dipl Hrsg Ing",
    "es": "Cía Sta Sto Av Avda Gral Lic",
    "fr": "janv févr avr juil sept oct nov déc",
    "it": "dott on avv gen",
    "nl": "mevr dhr drs",
    "pl": "hab godz ul tys inż mgr",
    "tr": "Av Alb Cad Sok Mah Doç Org",
}
"""Abbreviations that sentencex does not know; None: in any language."""

_ABBREVIATED = {
    language: re.compile(
        rf"\b(?:{'|'.join((_ABBREVIATIONS[None] + ' ' + words).split())})\.\s*$", re.IGNORECASE
    )
    for language, words in _ABBREVIATIONS.items()
}
_CLOCK = re.compile(r"\d\s?[ap]\.\s?m\.\s*$", re.IGNORECASE)
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_MONTHS = (
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|January|February|March|April|May|June|July|August|"
    r"September|October|November|December"
)
_ZONES = (
    "ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|AKST|HST|GMT|UTC|BST|IST|CET|CEST|EET|EEST|MSK|JST|HKT|SGT|"
    "AEST|AEDT"
)
_AFTER_CLOCK = re.compile(
    # "Monday is a holiday" begins a sentence.
    rf"{_DAYS}\b(?!['’]s\b)(?!\s+(?:is|was|will|would|has|had|may|might|can|could|should|marks?|marked|began|begins|saw|sees|brings"
    r"|brought|comes|came)\b)"
    r"|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.|(?:Christmas|Thanksgiving|Easter|New\s+Year)\b"
    rf"|(?:{_MONTHS})\s+\d|(?:{_ZONES})\b"
    r"|(?:[A-Z]\w{1,15}\s){1,2}(?:[Tt]ime)\b",
)
"""What follows a time of day in its sentence: the day, the date, the zone ("8 p.m. Eastern time")."""
_OPENS_WITH_CLOCK = re.compile(
    rf"(?:At|On|By|From|Since|Until|Around|About|Before|After|Shortly|Just)(?:\s+(?:{_DAYS}|{_MONTHS}|\d{{1,2}},?|at|on|by"
    r"|around|about|after|before|shortly|just|the|morning|afternoon|evening|night|of|local),?){0,6}\s+"
    r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.\s?m\.\s*$"
)
"""So far there is nothing but the time: "On Monday at 9 a.m. Mayor Sills …"."""

_GOES_ON = re.compile(r"-\w|[,;:)\]]")


def cut_too_early(before: str, after: str, language: str | None) -> bool:
    """Whether a cut between two pieces of a text is wrong: after an abbreviation, an initial, an ordinal, or
    a time of day."""
    if after[0].islower() or _GOES_ON.match(after):
        return True
    if _INITIAL.search(before) or (_ABBREVIATED.get(language) or _ABBREVIATED[None]).search(before):
        return True
    if language in _UNDOTTED_ORDINALS:
        return bool(_CLOCK.search(before)) and bool(
            _AFTER_CLOCK.match(after) or _OPENS_WITH_CLOCK.fullmatch(before)
        )
    return bool(_ORDINAL.search(before) or (_NUMBER.search(before) and _AFTER_ORDINAL.match(after)))
