"""The stage of a figure: demanded, offered, planned or first estimated, or settled."""

import re
from typing import Literal

from bot.answerers.disagreements import words
from languages.notation import anywhere

Stage = Literal["demanded", "offered", "planned", "plain", "settled"]
"""A first estimate counts as planned."""

_SETTLED = """einigt*, geeinigt*, einigung*, vereinbar*, beschloss*, beschließ*, beschlossen*,
    verabschiedet*, gebilligt*, zugestimmt, endgültig*, agreed, agrees, agreement, settled, decided,
    decides, approved, adopted, voted for, final, accord, convenu*, adopté*, voté*, approuvé*, décidé*,
    définitif*, définitive*, acuerdo, acordar*, acordó, acordado*, aprob*, decidió, decidieron,
    definitiv*, anlaştı*, anlaşma*, kabul edil*, karar*, onayla*, kesinleş*, договорил*, принял*,
    утверд*, решил*, окончательн*"""
_OFFERED = """angebot*, bot/boten, bietet/bieten, geboten, bot … an, bietet … an, angeboten*,
    vorgeschlagen*, schlug … vor, schlägt … vor, vorschlag*, offer/offers/offered/offering, propos*,
    bid, offre/offres/offert, ofrec*, ofrez*, oferta*, propuest*, propus*, propon*, teklif*, предлож*,
    предлаг*"""
_DEMANDED = """forder*, gefordert*, verlang*, demand/demands/demanded, want/wants/wanted, seek/seeks,
    asked for, réclam*, exig*, revendiqu*, reclam*, pide/piden, pidió, pidieron, talep*, istiyor*,
    istedi*, требу*, требова*"""
_AT_FIRST = """erste* schätzung*, ersten angaben, vorläufig*, zunächst geschätzt, first estimate*, early
    estimate*, initial estimate*, preliminary, provisional*, première* estimation*, provisoire*, primera
    estimación, primeras estimaciones, ilk tahmin*, предварительн*"""
_REVISED = """neue/neuen/neuere/neueren/neuesten messung*, neue/neuen/neuere/neuesten zahlen,
    neue/neuen/neuere/neueren schätzung*, korrigiert*, angehoben, hob … an, gesenkt, senkte,
    sank/sanken, sinkt, schrumpft*, geschrumpft, fiel auf, revis*, new estimate*, new figures, raised
    to, raised the, lowered, cut to, up from, down from, shrank, shrunk, fell to, dropped to, now puts,
    revu*, révis*, abaiss*, relev*, réduit*, nouvelle estimation, elev*, rebaj*, redujo*, nueva
    estimación, düştü*, geriledi*, yükseldi*, снизил*, пересмотр*"""
_MODAL = """soll/sollen/sollte/sollten, will/wollen/wollte/wollten, könnte/könnten, würde/würden,
    expected to, hope/hopes/hoped, could, may, might, would, due to, devrait/devraient,
    pourrait/pourraient, podría/podrían, deberá/deberán, aún, bekleniyor"""
_NOT = """kein*, nicht, noch nicht, ohne, no, not, never, without, pas, aucun*, sans, ni, ningún*,
    sin, yok, не, нет, без"""

FIRST_ASKED = re.compile(
    r"\b(?:ursprünglich\w*|anfangs|zuerst|zunächst|vorher|früher|damals|erst(?=\s)|originally"
    r"|initially|at\s+first|at\s+the\s+start|previously|before|formerly|used\s+to|au\s+départ|initialement"
    r"|auparavant|avant|au\s+début|al\s+principio|inicialmente|antes|başta|başlangıçta|önceden|önce|сначала|раньше|первоначально)\b",
    re.IGNORECASE,
)
"""A question with these words asks for an older figure."""

_HEARSAY = re.compile(r"\bsoll(?:en)?\b(?=[^.]*\b(?:haben|sein)\b)")
"""In German, "soll … haben" reports what is said about somebody."""

_BEFORE_IT = re.compile(
    r"\b(?:statt|anstatt|instead\s+of|rather\s+than|up\s+from|down\s+from|zuvor|bisher|bislang|vorher|zunächst"
    r"|previously|compared\s+with|gegenüber|au\s+lieu\s+de|contre|frente\s+a|en\s+lugar\s+de|en\s+vez\s+de)"
    r"\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:von|from|de|desde)\s+(?:\w+\s+)?$", re.IGNORECASE)
_TO = re.compile(r"[^,.;]{0,25}\s(?:auf|to|à|a)\s+(?:\w+\s+)?\d", re.IGNORECASE)


def stage_of(text: str, clause: str) -> Stage:
    """The stage of a figure in a clause of a sentence. That somebody may agree, or did not, does not settle
    it."""
    if any(
        not _is_open(text[: match.start()], text[match.end() :])
        for match in anywhere(_SETTLED).finditer(text)
    ):
        return "settled"
    if anywhere(_OFFERED).search(text):
        return "offered"
    if anywhere(_DEMANDED).search(text):
        return "demanded"
    if anywhere(_AT_FIRST).search(text) or anywhere(words.PLANNED).search(without_hearsay(clause)):
        return "planned"
    return "plain"


def without_hearsay(text: str) -> str:
    """The text without the German "soll" of hearsay, which does not mean a plan."""
    return _HEARSAY.sub(" ", text)


def is_revised(text: str) -> bool:
    """Whether a sentence says that a figure has changed, or was measured again."""
    return bool(anywhere(_REVISED).search(text))


def is_former(text: str, start: int, end: int) -> bool:
    """Whether the sentence gives a newer figure beside the one at this place: "from 214 to 189", "372 instead
    of 310"."""
    before = text[:start]
    return bool(_BEFORE_IT.search(before) or (_FROM.search(before) and _TO.match(text, end)))


def _is_open(before: str, behind: str) -> bool:
    near = " ".join(before.split()[-5:])
    return bool(
        anywhere(f"{_NOT}, {_MODAL}").search(near)
        or anywhere("nicht, not").search(" ".join(behind.split()[:2]))
    )
