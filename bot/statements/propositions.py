"""What is said in a statement, or asked about in a question: its words, its numbers, and whether it is negated."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.statements.acts import Act, find_acts
from bot.statements.notation import anywhere, words_pattern
from bot.statements.words import WORDS
from index.articles import Span
from index.query import WORD, content_words
from index.terms.number_words import with_digits
from index.terms.numbers import POINT

_NUMBER = re.compile(rf"(?<![\w{POINT}])\d+(?:{POINT}\d+)?")
_PARTS = re.compile(r"[;:–—]|,\s|\.\s|[“”„«»\"()]")
_BUT = re.compile(r"[,;–—]\s*(?:aber|doch|jedoch|nicht|but|not|though|although|yet|while|mais|pas|pero|no|но|а|не|ama)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Proposition:
    """`words` are its content words in order, the first of which is what it is about; `numbers` its figures as plain
    digits. `negated` says that it has a word that turns it ("no", "nobody", "ruled out"), `restricted` that it
    holds for a part only, or that something is set against it. `refers_back` says that it only points to what was
    said before ("the report", "that")."""

    words: tuple[str, ...]
    numbers: frozenset[str]
    negated: bool
    restricted: bool
    refers_back: bool


def said_in(sentence: str, act: Act, speaker: str | None, earlier: Sequence[str] = ()) -> Proposition:
    """What a statement says; where it only points back, what the sentence before says is added."""
    own = _own_part(sentence, act)
    blanked = _without(own, (speaker or "",))
    proposition = _read(blanked, act.language)
    if proposition.words or not earlier:
        return proposition
    before = _read(earlier[-1], act.language)
    return Proposition(
        before.words,
        before.numbers | proposition.numbers,
        before.negated or proposition.negated,
        before.restricted or proposition.restricted,
        refers_back=True,
    )


def asked_about(matter: str, language: str) -> Proposition:
    """What a question asks about, by its words without those for who and what act."""
    return _read(matter, language)


def _own_part(sentence: str, act: Act) -> str:
    """The sentence without its word of speaking, and without what another act in it says."""
    span = act.span
    start, end = 0, len(sentence)
    for other in find_acts(sentence, act.language):
        if other.span.start > span.end and other.kind != "said":
            end = min(end, _before_coordination(sentence, other, act.language))
        elif other.span.end < span.start and other.kind != "said":
            start = max(start, _before_coordination(sentence, act, act.language))
    first, _, last = sentence[slice(*span)].partition(" ")
    inner = last.rpartition(" ")[0] if last else ""
    return f"{sentence[start : span.start]} {inner} {sentence[span.end : end]}"


def _before_coordination(sentence: str, act: Act, language: str) -> int:
    """Where the clause of an act begins: behind the "and" or the mark before it."""
    pattern = anywhere(WORDS[language].coordination)
    found = [match.start() for match in pattern.finditer(sentence, 0, act.span.start)]
    marks = [match.start() for match in _PARTS.finditer(sentence, 0, act.span.start)]
    return max((*found, *marks), default=act.span.start)


def _without(text: str, phrases: Sequence[str]) -> str:
    for phrase in phrases:
        if phrase:
            text = text.replace(phrase, " ", 1)
    return text


def _read(text: str, language: str) -> Proposition:
    words = WORDS[language]
    negation = anywhere(f"{words.negation}, {words.absence}")
    claims = anywhere(words.claims)
    content = [text[slice(*span)] for span in content_words(text, language)]
    idle = words_pattern(
        ", ".join((words.asides, words.helping, words.not_asked, words.claims, words.phrases.times, words.negation))
    )
    telling = tuple(word for word in content if not idle.fullmatch(word))
    back = anywhere(words.back)
    return Proposition(
        telling,
        frozenset(_NUMBER.findall(with_digits(text, language))),
        bool(negation.search(text)),
        bool(anywhere(words.contrast).search(text) or _BUT.search(text)),
        refers_back=not telling and bool(claims.search(text) or back.search(text)),
    )


def numbers_in(text: str, language: str) -> frozenset[str]:
    """The figures of a text as plain digits."""
    return frozenset(_NUMBER.findall(with_digits(text, language)))


__all__ = ["WORD", "Proposition", "Span", "asked_about", "numbers_in", "said_in"]
