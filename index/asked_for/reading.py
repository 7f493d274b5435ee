"""What kind of answer a question asks for, by its question word and the noun beside it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from index.asked_for.kinds import AskedFor, Kind, Measure
from index.asked_for.words import TABLES, AskingWords
from index.letters import folded
from index.notation import expression
from index.query import WORD, content_words

_MAX_CHARACTERS = 600
"""What is asked stands at a question's beginning or end; a message may have 4,096 characters."""

_NOUN_WORDS = 5
"""So many words behind a question word hold its noun: "which of the two largest cities"."""

_NOUN_CHARACTERS = 120

_SENTENCE = re.compile(r"[^?？]*[?？]")
_SENTENCE_BEFORE = re.compile(r"^.*[.!:]\s+(?=\S)", re.DOTALL)
_OPENING_MARKS = " \t\n\"'„“«»‚‘¿¡(–—-"
_MARK = re.compile(r"[,;:–—(]\s?")
_Asks = Kind | Measure | Literal["sized", "named"]
_OF_TIME = frozenset({"clock", "day", "year"})


@dataclass(frozen=True, slots=True)
class _Asking:
    """A question word at its place: the nearer to where questions begin, the lower its `tier`."""

    tier: int
    start: int
    end: int
    kind: _Asks | None


@lru_cache(maxsize=512)
def kind_asked(text: str, language: str) -> AskedFor | None:
    """The kind of answer that a question asks for; None where that cannot be told, as of most that ask
    "what", and in a language whose words are not known (`TABLES`).

    >>> kind_asked("In welchem Jahr wurde die Brücke gebaut?", "de").measures
    frozenset({'year'})
    """
    if language not in TABLES:
        return None
    words = TABLES[language]
    question = _without_opening(_last_sentence(folded(text)), words)
    if asked := _requested(question, text, words):
        return asked
    found = _question_word(question, words)
    opens_with_verb = bool(_at_start(words.auxiliaries).match(question))
    if found is None or (found.tier and opens_with_verb):
        particle = _anywhere(words.particles).search(question)
        yes_no = particle or opens_with_verb or (found is None and question.endswith(("?", "？")))
        return AskedFor("yes_no", text) if yes_no else None
    if _is_particle_question(question, words, found):
        return AskedFor("yes_no", text)
    return _asked_with(found, question, text, words)


def _last_sentence(text: str) -> str:
    """The first sentence that ends in a question mark, else the last one there is; without marks before it."""
    match = _SENTENCE.match(text.strip())
    sentence = _SENTENCE_BEFORE.sub("", match[0] if match else text.strip(), count=1)
    if len(sentence) > _MAX_CHARACTERS:
        sentence = sentence[: _MAX_CHARACTERS // 2] + " … " + sentence[-_MAX_CHARACTERS // 2 :]
    return sentence.strip(_OPENING_MARKS)


def _without_opening(question: str, words: AskingWords) -> str:
    for _ in range(2):
        if match := _at_start(words.openings).match(question):
            question = question[match.end() :].lstrip(_OPENING_MARKS + ",:.!")
    return question


def _requested(question: str, text: str, words: AskingWords) -> AskedFor | None:
    """ "Name the city in which …": by the first noun."""
    request = _at_start(words.requests).match(question)
    if not request:
        return None
    rest = question[request.end() :]
    first = min((one.start for one in _question_words(rest, words) if one.tier < 2), default=len(rest))
    head = rest[: first or None]
    return _by_noun(head, text, words) or AskedFor(
        "which", text, noun=_first_noun(_noun_phrase(head, words), text, words)
    )


def _question_word(question: str, words: AskingWords) -> _Asking | None:
    """The one that asks: the first, but behind a clause that begins with "when" or "where" the one that comes
    after its comma ("When many are arrested, what do they do?")."""
    every = list(_question_words(question, words))
    first = min(every, key=_rank, default=None)
    if first is None or not _whole(words.relative).fullmatch(question, first.start, first.end):
        return first
    behind_comma = [one for one in every if re.search(r",\s$", question[max(0, one.start - 2) : one.start])]
    return min(behind_comma, key=_rank, default=first) if first.tier == 0 else first


def _question_words(question: str, words: AskingWords) -> Iterator[_Asking]:
    """Every question word, longer phrases before the words that they begin with."""
    for pattern, kind in _patterns(words):
        for match in pattern.finditer(question):
            tier = _tier(question, match, words)
            if tier is not None:
                yield _Asking(tier, match.start(), match.end(), kind)


def _rank(one: _Asking) -> tuple[int, int, int]:
    return one.tier, one.start, -one.end


def _tier(question: str, match: re.Match[str], words: AskingWords) -> int | None:
    """0 at the beginning, 1 behind a mark or as the last word, 2 elsewhere; a relative pronoun 3 behind a
    mark and None elsewhere."""
    segment = _MARK.split(question[: match.start()])
    behind_mark = len(segment) > 1
    nothing_before = bool(_before(words).fullmatch(segment[-1].strip()))
    if nothing_before and not behind_mark:
        return 0
    relative = bool(_whole(words.relative).fullmatch(match[0]))
    if WORD.search(question, match.end()) is None:
        return 1
    if nothing_before:
        return 3 if relative else 1
    return None if relative else 2


def _is_particle_question(question: str, words: AskingWords, found: _Asking) -> bool:
    """In Turkish and Russian a particle asks for yes or no, whatever else stands in the question."""
    return found.tier > 0 and not words.noun_first and bool(_anywhere(words.particles).search(question))


def _asked_with(found: _Asking, question: str, text: str, words: AskingWords) -> AskedFor | None:
    kind, rest = found.kind, question[found.end :]
    if kind in ("who", "when", "where", "why", "how"):
        return AskedFor(kind, text)
    if kind == "how_many":
        return _how_many(question, found, text, words)
    if kind == "named":
        return AskedFor("which", text, noun=_first_noun(_noun_phrase(rest, words), text, words))
    if kind == "sized":
        by_noun = _by_noun(_noun_phrase(rest, words), text, words)
        return by_noun if by_noun and by_noun.kind == "how_many" else AskedFor("how_many", text)
    if kind in _OF_TIME:
        return AskedFor("when", text, frozenset({kind}))
    if kind is not None and kind != "which":
        measures = {
            one
            for pattern, one in _patterns(words)
            if one in words.figures and pattern.match(question, found.start)
        }
        return AskedFor("how_many", text, frozenset(measures))
    if words.noun_first and (by_noun := _by_noun(_last_word(question[: found.start]), text, words)):
        return by_noun
    by_noun = _by_noun(_noun_phrase(rest, words, needs_verb=kind is None), text, words)
    if by_noun or kind is None:
        return by_noun
    return AskedFor("which", text, noun=_first_noun(_noun_phrase(rest, words), text, words))


def _how_many(question: str, found: _Asking, text: str, words: AskingWords) -> AskedFor:
    rest = question[found.end :]
    head = " ".join(rest.split()[:3])
    for measure in words.units:
        if measure not in ("age", "clock") and _behind_adjective(words, measure).match(head):
            return AskedFor("how_many", text, frozenset({measure}))
    noun = _first_noun(rest, text, words)
    if _anywhere(words.prices).search(rest) and not _counts(noun, text, words):
        return AskedFor("how_many", text, frozenset({"money"}))
    phrase = f"{_last_word(question[: found.start])} {head}"
    if (by_noun := _by_noun(phrase, text, words)) and by_noun.kind == "how_many":
        return by_noun
    much = _whole(words.amounts).fullmatch(question, found.start, found.end)
    return AskedFor("how_many", text, frozenset({"count"}) if noun and not much else frozenset(), noun)


def _counts(noun: str | None, text: str, words: AskingWords) -> bool:
    """Whether a noun is counted: "how many people paid", but not "how much did they pay"."""
    return noun is not None and (words.nouns_in_capitals or "many" in text.casefold())


def _last_word(before: str) -> str:
    return " ".join(before.split()[-1:])


def _noun_phrase(rest: str, words: AskingWords, *, needs_verb: bool = False) -> str:
    """The words behind a question word, without "is the" and the like, up to a verb. One that `needs_verb`
    has its noun right behind it otherwise, and none in German ("Was sagte die Ministerin?")."""
    behind = rest.strip(" ,?")
    most = _NOUN_WORDS
    if needs_verb and not _at_start(words.between).match(behind):
        most = 0 if words.nouns_in_capitals else 2
    while match := _at_start(words.between).match(behind):
        behind = behind[match.end() :].lstrip()
    end = f"{words.auxiliaries}, {words.before}" if needs_verb else words.auxiliaries
    verb = _anywhere(end).search(behind)
    return " ".join(behind[: verb.start() if verb else None].split()[:most])


def _by_noun(phrase: str, text: str, words: AskingWords) -> AskedFor | None:
    """By the first word of the phrase that says a kind."""
    found = min(
        (
            (match.start(), -match.end(), kind)
            for pattern, kind in _nouns(words)
            if (match := pattern.search(phrase))
        ),
        default=None,
    )
    if found is None:
        return None
    start, end, kind = found
    if kind in _OF_TIME:
        return AskedFor("when", text, frozenset({kind}))
    if kind in words.measured:
        return AskedFor("how_many", text, frozenset({kind}), phrase[start:-end])
    return AskedFor(kind, text, noun=phrase[start:-end])


def _first_noun(rest: str, text: str, words: AskingWords) -> str | None:
    """The noun right behind a question word, folded; in German the first that has a capital letter."""
    behind = WORD.findall(rest[:_NOUN_CHARACTERS])[:_NOUN_WORDS]
    if words.nouns_in_capitals:
        capitals = {folded(word) for word in WORD.findall(text) if word[0].isupper()}
        noun = next((number for number, word in enumerate(behind) if word in capitals), None)
        described = noun is not None and all(word.endswith(("e", "en", "er")) for word in behind[:noun])
        return behind[noun] if noun is not None and described else None
    if behind and behind[0] in ("de", "of"):
        behind = behind[1:]
    noun = re.sub(r"^d['’]", "", behind[0]) if behind else ""
    return noun if content_words(noun, words.language) else None


@cache
def _patterns(words: AskingWords) -> tuple[tuple[re.Pattern[str], _Asks | None], ...]:
    listed: list[tuple[str, _Asks | None]] = [
        *((phrases, measure) for measure, phrases in words.figures.items()),
        *((phrases, kind) for kind, phrases in words.asks.items()),
        (words.what, None),
        (words.sized, "sized"),
        (words.named, "named"),
    ]
    return tuple((_anywhere(phrases), kind) for phrases, kind in listed)


@cache
def _nouns(words: AskingWords) -> tuple[tuple[re.Pattern[str], Kind | Measure], ...]:
    tables: tuple[Mapping[Kind, str] | Mapping[Measure, str], ...] = (words.measured, words.nouns)
    return tuple((_anywhere(listed), kind) for table in tables for kind, listed in table.items())


@cache
def _before(words: AskingWords) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{expression(folded(words.before))})(?:\s+|$|(?<=['’]))){{0,4}}")


@cache
def _behind_adjective(words: AskingWords, measure: Measure) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:de|of)\s+|d['’]\s?)?(?:{expression(folded(words.units[measure]))})(?!\w)")


@cache
def _anywhere(listed: str) -> re.Pattern[str]:
    """As `index.notation.anywhere`, for folded texts, which is faster."""
    return re.compile(rf"(?<!\w)(?:{expression(folded(listed))})(?!\w)")


@cache
def _at_start(listed: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{expression(folded(listed))})(?!\w)")


@cache
def _whole(listed: str) -> re.Pattern[str]:
    return re.compile(expression(folded(listed)))
