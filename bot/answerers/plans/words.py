"""How people ask what somebody will do, and how articles say it, in each language.

`asked` are case-insensitive regular expressions for a whole question; their group `who` is the person asked
about. `plans` are the words for a plan and `pronouns` those for a person, in the notation of
`languages.notation`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from languages.notation import anywhere


@dataclass(frozen=True, slots=True)
class PlanWords:
    asked: tuple[str, ...]
    plans: str
    pronouns: str


_NEXT = {
    "de": r"(?:jetzt|nun|danach|dann|anschließend|künftig|als nächstes|in zukunft|nach .+?)",
    "en": r"(?:now|next|then|after that|afterwards|in future|in the future|after .+?)",
    "es": r"(?:ahora|después|luego|a continuación|en el futuro|después de .+?|tras .+?)",
    "fr": r"(?:maintenant|ensuite|après|désormais|à l['’]avenir|après .+?)",
    "ru": r"(?:теперь|дальше|потом|после .+?)",
    "tr": r"(?:şimdi|bundan sonra|sonra|artık)",
}

_WORDS: Mapping[str, PlanWords] = {
    "de": PlanWords(
        asked=(
            rf"was (?:macht|tut|machen|tun) (?P<who>.+?) (?:denn )?{_NEXT['de']}",
            rf"was (?:wird|werden|will|wollen|möchte|möchten) (?P<who>.+?) (?:denn )?(?:{_NEXT['de']} )?"
            r"(?:machen|tun)",
            rf"was (?:hat|haben) (?P<who>.+?) (?:denn )?(?:{_NEXT['de']} )?vor",
            rf"was (?:plant|planen|beabsichtigt|beabsichtigen) (?P<who>.+?)(?: {_NEXT['de']})?",
        ),
        plans="will/wolle/wollen/wollte/wollten, plant/plane/planen, habe/hat/haben … vor, möchte/möchten,"
        " beabsichtig*, werde/werden, wird, kündig* … an, ankündig*, angekündigt",
        pronouns="er, sie, ihr/ihre, sein/seine",
    ),
    "en": PlanWords(
        asked=(
            rf"what (?:will|would) (?P<who>.+?) do(?: {_NEXT['en']})?",
            rf"what (?:is|are) (?P<who>.+?) (?:going|planning) to do(?: {_NEXT['en']})?",
            rf"what (?:is|are) (?P<who>.+?) doing {_NEXT['en']}",
            rf"what (?:does|do) (?P<who>.+?) (?:plan|intend|want) to do(?: {_NEXT['en']})?",
            rf"what (?:does|do) (?P<who>.+?) (?:plan|intend)(?: {_NEXT['en']})?",
        ),
        plans="will, 'll, would, plan/plans/planned to, intend/intends to, want/wants/wanted to,"
        " hope/hopes/hoped to, is/are going to, announced",
        pronouns="he, she, they, his, her, their",
    ),
    "es": PlanWords(
        asked=(
            rf"qué (?:hará|harán|va a hacer|van a hacer|piensa hacer|piensan hacer) (?P<who>.+?)"
            rf"(?: {_NEXT['es']})?",
            rf"qué (?:hace|hacen) (?P<who>.+?) {_NEXT['es']}",
            rf"qué (?:planea|planean|pretende|pretenden|se propone) (?P<who>.+?)(?: {_NEXT['es']})?",
        ),
        plans="quiere/quieren, piensa/piensan, planea/planean, prevé/prevén, pretende/pretenden, va/van a,"
        " desea/desean, anunció, se propone, *rá, *rán",
        pronouns="él, ella, ellos, ellas, su, sus",
    ),
    "fr": PlanWords(
        asked=(
            rf"que (?:fera|feront|va faire|vont faire|compte faire) (?P<who>.+?)(?: {_NEXT['fr']})?",
            rf"que (?:fait|font) (?P<who>.+?) {_NEXT['fr']}",
            rf"qu['’]est-ce que (?P<who>.+?) (?:va|vont|compte|veut|veulent) faire(?: {_NEXT['fr']})?",
            rf"que (?:prévoit|prévoient|projette|projettent|envisage) (?P<who>.+?)(?: {_NEXT['fr']})?",
        ),
        plans="veut/veulent, compte/comptent, entend/entendent, prévoit/prévoient, envisage*, souhaite*,"
        " va/vont, projette*, a annoncé, *era, *eront, *ira, *iront",
        pronouns="il, elle, ils, elles, son, sa, ses, leur",
    ),
    "ru": PlanWords(
        asked=(
            rf"что (?:(?:{_NEXT['ru']}) )?(?:будет делать|собирается делать|сделает|планирует)"
            rf" (?P<who>.+?)(?: {_NEXT['ru']})?",
        ),
        plans="хочет/хотят, намерен*, планиру*, собира*, будет/будут, объявил*",
        pronouns="он, она, они, его, её, их",
    ),
    "tr": PlanWords(
        asked=(rf"(?P<who>.+?)(?: {_NEXT['tr']})? ne (?:yapacak|yapmak istiyor|planlıyor)",),
        plans="istiyor*, planlıyor*, *acak/*ecek, *acağ*/*eceğ*, niyetinde, duyur*",
        pronouns="o, onun, kendisi",
    ),
}

_GOES_ON = r"(?:(?:und|aber|and|but|so|y|pero|et|mais|alors|а|и|peki|ve),? )?"


def of_whom(question: str, language: str) -> str:
    """The person whose plans a question asks about; "" where it asks something else, and for languages not
    listed here."""
    found = (pattern.fullmatch(" ".join(question.split())) for pattern in _asked(language))
    match = next(filter(None, found), None)
    return match["who"] if match else ""


def tells_plan(text: str, language: str | None) -> bool:
    words = _WORDS.get(language or "")
    return words is not None and bool(anywhere(words.plans).search(text))


def has_person_pronoun(text: str, language: str | None) -> bool:
    words = _WORDS.get(language or "")
    return words is not None and bool(anywhere(words.pronouns).search(text))


@cache
def _asked(language: str) -> tuple[re.Pattern[str], ...]:
    words = _WORDS.get(language)
    return tuple(
        re.compile(rf"\W*{_GOES_ON}{asked}\W*", re.IGNORECASE) for asked in (words.asked if words else ())
    )
