"""Where a text was cut although its sentence goes on."""

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
"""Here an ordinal is "7th", and "No. 7." may end a sentence."""

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
"""What sentencex does not know; None: in any language."""

_ABBREVIATED = {
    language: re.compile(
        rf"\b(?:{'|'.join((_ABBREVIATIONS[None] + ' ' + words).split())})\.\s*$", re.IGNORECASE
    )
    for language, words in _ABBREVIATIONS.items()
}
_GOES_ON = re.compile(r"-\w|[,;:)\]]")


def cut_too_early(before: str, after: str, language: str | None) -> bool:
    """Whether a cut between two pieces of a text is none: behind an abbreviation, an initial, an ordinal."""
    if after[0].islower() or _GOES_ON.match(after):
        return True
    if _INITIAL.search(before) or (_ABBREVIATED.get(language) or _ABBREVIATED[None]).search(before):
        return True
    if language in _UNDOTTED_ORDINALS:
        return False
    return bool(_ORDINAL.search(before) or (_NUMBER.search(before) and _AFTER_ORDINAL.match(after)))
