"""Whether a sentence denies, confirms, declines to or reports, and which of these a question turns on.

A vector of meaning keeps "denied" and "confirmed" close together; for a journalist they are opposites.
So the words that turn a statement are looked for, in the languages below, and nothing is said of a
sentence that has none of them.
"""

import re

from bot.answer import StatementKind

_FLAGS = re.IGNORECASE

_DENIED = re.compile(
    r"""\b(?: dementi\w* | bestr(?:itt|itten|eitet|eiten|eite) | (?:ge)?leugne\w* | abgestritten
          | (?:wies|wiesen|weist|weisen)\b[^.!?]{0,160}\bzurück | zurückgewiesen\w* | zurückweis\w*
          | str(?:itt|itten|eitet|eiten)\b[^.!?]{0,80}\bab\b
          | deny | denies | denied | denying | denials? | refut(?:e[sd]?|ing)
          | reject(?:s|ed|ing|ion)? | dismiss(?:es|ed|ing)?
          | démen\w+ | ni(?:é|ent|er|ait) | rejet(?:te|tent|é|ée|er)
          | nie(?=\s+(?:l(?:a|es?)\b|l['’]|ces?\b|avoir|être|tout))  # a German "nie" is "never"
          | desm(?:iente\w*|inti\w+|ent\w+)
          | neg(?:ó|aron|ado|ar|aba|ación) | nieg\w+ | rechaz(?:ó|a|an|aron|ado|ar)
          | yalanl\w+ | redd(?:e[dt]|etti)\w* | inkâr\w* | inkar\w*
          | опроверг\w* | опроверж\w* | отриц\w* | отверг\w*
        )\b""",
    _FLAGS | re.VERBOSE,
)
_CONFIRMED = re.compile(
    r"""\b(?: (?:un)?bestätig\w* | bekräftig\w* | confirm\w* | corrobor\w*
          | doğrula\w* | teyit\w* | подтвер\w*
        )\b""",
    _FLAGS | re.VERBOSE,
)
_NEGATION = re.compile(
    r"""\b(?: nicht | kein\w* | nie | weder | ohne | not | no | never | nor | without | neither
          | n['’]\w+ | ne | pas | sans | aucune? | ni | sin | tampoco
          | ning\w+ | nunca | не | ни | без | yok | değil
          | \w+n['’]t
        )\b | (?:doğrula|teyit\s+et)m\w*""",
    _FLAGS | re.VERBOSE,
)
_DECLINED = re.compile(
    r"""\b(?: (?:declin|refus)(?:e[sd]?|ing)\s+to\s+(?:comment|confirm|say) | no\s+comment
          | (?:would|did|does|do)(?:\s+not|n['’]t)\s+(?:comment|respond)
          | (?:woll(?:te|ten|en)|will|möchte)\b[^.!?]{0,80}\b(?:nicht|keine\w*)\b[^.!?]{0,60}
            \b(?:äußern|kommentieren|Angaben|Stellung)
          | keine?\w*\s+(?:Stellungnahme|Kommentar|Angaben) | Stellungnahme\b[^.!?]{0,40}\bab(?:gelehnt)?
          | refus\w+\s+de\s+(?:commenter|répondre) | sin\s+comentarios | yorum\s+yap\w+
        )\b""",
    _FLAGS | re.VERBOSE,
)
_REPORTED = re.compile(
    r"""\b(?: berichte(?:t|te|ten)\b | (?:schreib|meld|enthüll|veröffentlich)(?:t|te|ten|en)\b
          | schrieb(?:en)?\b
          | unter\s+Berufung\s+auf | nach\s+Informationen
          | report(?:s|ed)\b | writes\b | wrote\b | reveal(?:s|ed)\b | publish(?:es|ed)\b | citing\b
          | rapport(?:e|é|ent)\b | révél\w+ | écri(?:t|vent)\b | selon\b
          | informó | publicó | reveló | según\b
          | yaz(?:dı|ıyor)\w* | haberine\s+göre | сообщ\w+ | пишет\b
        )""",
    _FLAGS | re.VERBOSE,
)
_ASKS_WHO_REPORTED = re.compile(
    r"""\b(?: newspapers? | papers? | outlets? | media | magazines? | zeitung\w* | medi(?:um|en)
          | magazin\w* | blatt
          | journal | journaux | quotidien | médias? | periódicos? | diarios? | medios? | gazete\w* | газет\w*
        )\b
        | \b(?:who|wer|qui|quién|kim)\b.{0,40}\b(?:report(?:s|ed)|berichtet\w*|rapporté|informó|haber\w*)""",
    _FLAGS | re.VERBOSE,
)
_QUESTION_WORD = re.compile(
    r"\b(?:which|what|who|welche\w*|wer|quel\w*|qui|qué|cuál|quién|hangi|kim|какая)\b", _FLAGS
)
_CLAUSE_CHARACTERS = 90
"""How far a negation reaches: about a clause on either side of the verb."""

_ASKS_FOR: dict[str, frozenset[StatementKind]] = {
    "denied": frozenset({"denied"}),
    "confirmed": frozenset({"confirmed", "declined"}),
    "declined": frozenset({"declined"}),
}


def statement_kind(text: str) -> StatementKind | None:
    """What `text` says in words that somebody did: "denied", "declined" (would not confirm or comment),
    "confirmed", or "reported" (another's account). Of several the first of these; None for none."""
    if _DENIED.search(text):
        return "denied"
    if _DECLINED.search(text):
        return "declined"
    if found := _CONFIRMED.search(text):
        around = text[max(0, found.start() - _CLAUSE_CHARACTERS) : found.end() + _CLAUSE_CHARACTERS]
        negated = found.group().casefold().startswith("un") or _NEGATION.search(around)
        return "declined" if negated else "confirmed"
    return "reported" if _REPORTED.search(text) else None


def kinds_asked(question: str) -> frozenset[StatementKind]:
    """The kinds of statement that answer `question`; empty when it does not turn on one."""
    if kinds := _ASKS_FOR.get(statement_kind(question) or ""):
        return kinds
    who_reported = _QUESTION_WORD.search(question) and _ASKS_WHO_REPORTED.search(question)
    return frozenset({"reported"}) if who_reported else frozenset()
