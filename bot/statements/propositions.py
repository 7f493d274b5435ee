"""What a statement says, or a question asks about: its words, its numbers, and whether it is negated."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.statements.acts import Act, clause_around, find_acts, verb_group
from bot.statements.tokens import parts_of, read_tokens
from index.question.query import WORD
from index.text.articles import Span
from index.text.terms.number_words import with_digits
from index.text.terms.numbers import POINT
from languages.known import STATEMENT_WORDS, grammar_of, in_all_languages
from languages.notation import anywhere, expression, words_pattern

_NUMBER = re.compile(rf"(?<![\w{POINT}])\d+(?:{POINT}\d+)?")
_PARTS = re.compile(r"[;:–—]|,\s|\.\s|[“”„«»\"()]")
_AGAINST = in_all_languages(lambda one: one.statements.set_against if one.statements else "")
_BUT = re.compile(rf"[,;–—]\s*(?:{expression(_AGAINST)})\b(.*)", re.IGNORECASE | re.DOTALL)

_CUT = re.compile(r";|\s[–—]\s")

_NEAR = 25
"""A pronoun within this many characters of the word of speaking is what is said: "denied it"."""


@dataclass(frozen=True, slots=True)
class Proposition:
    """What is said or asked about.

    `words` are its content words in order, the first of which is the main one; `numbers` are its figures as
    plain digits. `negated` says that it has a negating word ("no", "nobody", "ruled out"). `restricted` says
    that it applies only to a part or a time, is a question or invented, or that something is set against it.
    `embedded` says that it is about an inquiry, a suspicion or talks rather than the thing itself.
    `refers_back` says that it only refers to what was said before ("the report", "that"), `is_clause` that it
    is a clause rather than a thing.
    """

    words: tuple[str, ...]
    numbers: frozenset[str]
    negated: bool
    restricted: bool
    embedded: bool
    refers_back: bool
    is_clause: bool = False


def said_in(sentence: str, act: Act, speaker: str | None, earlier: Sequence[str] = ()) -> Proposition:
    """What a statement says. Where it refers back ("denied it"), this includes what the sentence before
    says."""
    text, is_clause = _own_part(sentence, act, speaker or "")
    own = replace(_read(text, act.language, denial=act.kind == "denied"), is_clause=is_clause)
    past = anywhere(STATEMENT_WORDS[act.language].long_past).search(verb_group(sentence, act.span))
    told = f"{earlier[-1] if earlier else ''} {sentence}"
    invented = anywhere(STATEMENT_WORDS[act.language].fiction).search(told.replace(speaker or "\0", ""))
    if past or invented or sentence.rstrip().endswith("?") or _has_a_but(sentence, act):
        own = replace(own, restricted=True)
    points_back = _points_back(sentence, act, speaker or "")
    if not own.words:  # "denied the report", "Das Ministerium widersprach"
        points_back = points_back or own.refers_back or act.kind in ("confirmed", "denied")
    if not earlier or not points_back:
        return replace(own, refers_back=own.refers_back and not own.words)
    before = _read(earlier[-1], act.language)
    return Proposition(
        before.words + own.words,
        before.numbers | own.numbers,
        before.negated or own.negated,
        before.restricted or own.restricted,
        before.embedded or own.embedded,
        refers_back=True,
        is_clause=True,
    )


def asked_about(matter: str, language: str) -> Proposition:
    """What a question asks about. `matter` is its words without those for the person and the act."""
    return _read(matter, language)


def telling_words(text: str, language: str) -> Iterator[Span]:
    """The spans of the words that say what something is about. Left out are function words, words for when
    and how firmly something was said, and nouns that only mean a claim."""
    idle = _idle(language)
    for match in WORD.finditer(text):
        if not idle.fullmatch(match.group()) and (len(match.group()) > 1 or match.group().isdigit()):
            yield Span(*match.span())


@cache
def _idle(language: str) -> re.Pattern[str]:
    words, phrases = STATEMENT_WORDS[language], STATEMENT_WORDS[language].phrases
    grammar = (
        phrases.adverbs,
        phrases.articles,
        phrases.genitives,
        phrases.links,
        phrases.prepositions,
        phrases.pronouns,
    )
    clauses = (
        phrases.relatives,
        phrases.openers,
        phrases.coordination,
        phrases.helpers,
        phrases.being,
        words.helping,
    )
    said = (
        words.deny,
        words.confirm,
        words.comment,
        words.asides,
        words.claims,
        words.back,
        words.not_asked,
        words.negation,
        words.that,
        phrases.times,
    )
    return words_pattern(", ".join(one for one in (*grammar, *clauses, *said) if one))


def _has_a_but(sentence: str, act: Act) -> bool:
    """Whether something negated is set against what is said: "…, but said nothing about the price"."""
    against = _BUT.search(sentence, act.span.end)
    words = STATEMENT_WORDS[act.language]
    return bool(against and anywhere(f"{words.negation}, {words.absence}").search(against.group()))


def _own_part(sentence: str, act: Act, speaker: str) -> tuple[str, bool]:
    """The sentence without the speaker and the word of speaking, without what another act in it says, and
    without the "not" of somebody who did not confirm; and whether that is a clause."""
    words, span, start, end = STATEMENT_WORDS[act.language], act.span, 0, len(sentence)
    for other in find_acts(sentence, act.language):
        if other.span.start > span.end and other.kind != "said":
            end = min(end, _before_coordination(sentence, other, act.language))
        elif other.span.end < span.start and (other.kind != "said" or _joined(sentence, other, act)):
            start = max(start, _before_coordination(sentence, act, act.language))
    inner = sentence[slice(*span)].partition(" ")[2].rpartition(" ")[0]
    left, right = sentence[start : span.start], sentence[span.end : end]
    if speaker and left.rpartition(":")[2].lstrip().startswith(speaker):  # "It is over: Berg confirmed …"
        left = left.rpartition(":")[2]
    right = _CUT.split(right)[0]
    if act.kind == "denied":  # what is true instead comes after a colon
        right = right.partition(":")[0]
    if not anywhere(words.that).search(right):
        right = _others(act.language).split(right)[0]
    if act.kind == "declined":
        clause = clause_around(sentence, span, act.language)
        negation = anywhere(STATEMENT_WORDS[act.language].negation)
        split, behind = max(start, clause.start) - start, clause.end - span.end
        left = left[:split] + negation.sub(" ", left[split:])
        right = negation.sub(" ", right[:behind]) + right[behind:]
        inner = negation.sub(" ", inner)
    opened = bool(anywhere(words.that).search(right))
    set_off = left.replace(speaker, "").rstrip()[-1:] in (",", "”", "“", "»", '"')
    if _follows(left, speaker, right, act.language):
        left, set_off = "", False
    text = f"{left} {inner} {right}"
    is_clause = opened or set_off or grammar_of(act.language).verb_last
    return (text.replace(speaker, " ", 1) if speaker else text), is_clause


def _follows(left: str, speaker: str, right: str, language: str) -> bool:
    """Whether what is said comes after its verb: "Accused by a rival, Berg denied the theft", not "The theft
    was hers, Berg confirmed"."""
    words, grammar = STATEMENT_WORDS[language], grammar_of(language)
    if (
        grammar.verb_last
        or grammar.verbs_at_end
        or speaker not in left
        or not any(telling_words(right, language))
    ):
        return False
    before = left[: left.rindex(speaker)].rstrip() if speaker else ""
    if before[-1:] not in (",", "”", "“", "»", '"') or anywhere(words.that).search(right):
        return True
    parts = parts_of(read_tokens(right, language)).lstrip("bt")
    return parts[:1] in ("d", "g", "C", "a", "n", "w")


def _points_back(sentence: str, act: Act, speaker: str) -> bool:
    """Whether a pronoun at the word of speaking means what was said: "Das bestritt er", "denied it"."""
    back = anywhere(STATEMENT_WORDS[act.language].back)
    behind = sentence[act.span.end : act.span.end + _NEAR].partition(",")[0]
    inside = sentence[slice(*act.span)].partition(" ")[2]
    before = sentence[: act.span.start].rpartition(speaker or "\0")[2]  # "Le maire" has no pronoun
    grammar = grammar_of(act.language)
    if grammar.verb_last:
        return bool(back.search(before))
    first = before.split(maxsplit=1)[0] if before.strip() and sentence.startswith(before) else ""
    opened = anywhere(STATEMENT_WORDS[act.language].that).search(sentence, act.span.end)
    return not opened and bool(
        back.match(behind.lstrip())
        or back.match(inside)
        or (grammar.object_first and back.fullmatch(first.strip(",")))
        or (grammar.pronouns_before_verb and back.search(before[-_NEAR // 3 :]))
    )


def _joined(sentence: str, other: Act, act: Act) -> bool:
    """Whether the second of two acts is joined to the first by a conjunction: "sagte Berg und bestätigte
    damit"."""
    between = sentence[other.span.end : act.span.start]
    return bool(
        re.search(
            rf"\b(?:{expression(STATEMENT_WORDS[act.language].phrases.coordination)})\W*$",
            between,
            re.IGNORECASE,
        )
    )


@cache
def _others(language: str) -> re.Pattern[str]:
    """What opens a clause about something else: ", who", ", and"."""
    phrases = STATEMENT_WORDS[language].phrases
    opened = expression(f"{phrases.relatives}, {phrases.coordination}")
    if phrases.relative_openings:
        opened += f"|{phrases.relative_openings}"
    return re.compile(rf",\s*(?:{opened})(?!\w)", re.IGNORECASE)


def _before_coordination(sentence: str, act: Act, language: str) -> int:
    """The start of an act's clause: the "and" or the punctuation before it."""
    pattern = anywhere(STATEMENT_WORDS[language].coordination)
    found = [match.start() for match in pattern.finditer(sentence, 0, act.span.start)]
    marks = [match.start() for match in _PARTS.finditer(sentence, 0, act.span.start)]
    return max((*found, *marks), default=act.span.start)


def _read(text: str, language: str, *, denial: bool = False) -> Proposition:
    """The proposition in a text. In a denial, "false" and "a lie" are not negations: they repeat the
    denial."""
    words = STATEMENT_WORDS[language]
    negation = anywhere(
        words.negation
        if denial and not grammar_of(language).verb_last
        else f"{words.negation}, {words.absence}"
    )
    telling = tuple(text[slice(*span)] for span in telling_words(text, language))
    limited = anywhere(words.contrast).search(text)
    return Proposition(
        telling,
        frozenset(_NUMBER.findall(with_digits(text, language))),
        bool(negation.search(text)),
        bool(limited),
        bool(anywhere(words.inquiries).search(text)),
        refers_back=bool(anywhere(words.claims).search(text)),
    )
