"""Whether one sentence affirms what another denies, or two name different people for one role."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from bot.answerers.disagreements import words
from bot.answerers.disagreements.asked import asks_who
from bot.answerers.disagreements.matter import (
    QuotedLine,
    has,
    is_on,
    line_words,
    one_sided,
    same_day,
    same_time,
)
from bot.answerers.disagreements.words import disagreement_list
from bot.citations.answer import Citation
from bot.statements.statement import statement_at
from languages.notation import anywhere, expression

_ASKED = 0.6
"""A plain fact has at least this share of the question's words."""
_SAID = 0.6

_VAGUE = 3
"""A question with fewer content words ("What is said of it?") does not say what it is about."""

_ARTICLES = disagreement_list(lambda one: one.articles)
_NEGATIVE_VERBS = re.compile(expression(disagreement_list(lambda one: one.negative_verbs)))
_SILENT = disagreement_list(lambda one: one.silent)
_OPPOSITES = disagreement_list(lambda one: one.opposites)
_BY = disagreement_list(lambda one: one.by)
_THAT = disagreement_list(lambda one: one.that)
_ACCORDING_TO = disagreement_list(lambda one: one.according_to)
_SAID_BEHIND = disagreement_list(lambda one: one.said_behind)
_NAME_LINKS = disagreement_list(lambda one: one.name_links)
_WHOLE = 2
_CLAUSE = re.compile(r",\s|;\s|:\s|\s[–—]\s|[“”„«»]")
_NAME = rf"[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s+(?:[A-ZÀ-ÖØ-Þ][\w’'-]+|{expression(_NAME_LINKS)}))*\s+[A-ZÀ-ÖØ-Þ][\w’'-]+"
_SAYS = re.compile(
    rf"\b(?:{expression(_ACCORDING_TO)})\b.*|,\s+(?:{expression(_SAID_BEHIND)})\b.*", re.IGNORECASE
)


def other_statement(
    question: str, one: Citation, other: Citation, lines: tuple[QuotedLine, QuotedLine]
) -> bool:
    """Whether one quote denies and the other confirms the same thing, and it is what was asked about."""
    if {one.statement, other.statement} != {"denied", "confirmed"}:
        return False
    asked = line_words(question, lines[0].language)
    if len(asked) >= _VAGUE and not all(is_on(asked, line, share=_SAID) for line in lines):
        return False
    if _polarity(lines[0].text, one.statement) == _polarity(lines[1].text, other.statement):
        return False
    said, others = (_said(citation, line) for citation, line in zip((one, other), lines, strict=True))
    fewer, more = sorted((said, others), key=len)
    if lines[0].language != lines[1].language:
        return sum(has(word, more) for word in fewer if word[0].isupper()) > 1
    return sum(has(word, more) for word in fewer) >= _SAID * len(fewer)


def other_fact(
    question: str, one: QuotedLine, other: QuotedLine, kinds: tuple[str | None, str | None] = (None, None)
) -> bool:
    """Whether two sentences about what was asked say the opposite. `kinds` are their kinds of statement: a
    denial reverses what it says, and declining to comment says nothing."""
    if (
        not same_time(question, one, other)
        or one.language != other.language
        or {"declined", "demanded"} & set(kinds)
    ):
        return False
    if any(
        one_sided(listed, question, one.text, other.text)
        for listed in (words.UNSURE, words.PLANNED, words.PARTS, words.ONLY, words.AGAIN)
    ):
        return False
    if any(anywhere(_SILENT).search(line.text) for line in (one, other)):
        return False
    pair = _opposites(one.text, other.text, question)
    asked = [
        word for word in line_words(question, one.language) if not (pair and _side(pair, word) is not None)
    ]
    if len(asked) < _VAGUE - bool(pair) or not all(is_on(asked, line, share=_ASKED) for line in (one, other)):
        return False
    clauses = [_clause_on(line.text, asked) for line in (one, other)]
    negated = [
        bool(anywhere(words.NEGATION).search(clause) or _NEGATIVE_VERBS.search(clause)) for clause in clauses
    ]
    negated = [negation != (kind == "denied") for negation, kind in zip(negated, kinds, strict=True)]
    if _is_on_another(question, asked, one, other, clauses[0]) or _is_on_another(
        question, asked, other, one, clauses[1]
    ):
        return False
    if pair is None:
        return negated[0] != negated[1]
    if not same_day(one, other) and not _dated(question, one, other):
        return False
    sides = [_side(pair, line.text) for line in (one, other)]
    return (sides[0] != negated[0]) != (sides[1] != negated[1])


def _is_on_another(question: str, asked: list[str], line: QuotedLine, other: QuotedLine, clause: str) -> bool:
    """Whether a sentence has something else in place of a noun from the question that the other sentence
    has."""
    known = line.all_words if line.before else line.words
    missing = [
        word for word in asked if _is_noun(word, question) and has(word, other.words) and not has(word, known)
    ]
    return bool(missing) and any(
        not has(word, (*asked, *other.words)) for word in line_words(clause, line.language)
    )


def _is_noun(word: str, text: str) -> bool:
    """Whether a word of a text is capitalised or follows an article."""
    before = text[: text.find(word)].split()[-1:]
    return word[0].isupper() or bool(before and anywhere(_ARTICLES).fullmatch(before[0]))


def other_name(question: str, one: QuotedLine, other: QuotedLine) -> bool:
    """Whether two sentences name different people for what one person did."""
    if not asks_who(question) or not same_time(question, one, other) or not same_day(one, other):
        return False
    asked = line_words(question, one.language)
    if len(asked) < _VAGUE or not all(is_on(asked, line, share=_ASKED) for line in (one, other)):
        return False
    names, others = (_agent(line.text, question, line.language) for line in (one, other))
    if not names or not others:
        return False
    return not (has(names[-1], others) or has(others[-1], names))


def _polarity(text: str, kind: str | None) -> bool:
    """Whether what is said is affirmed: a confirmation without a "not", or a denial with one."""
    behind = re.split(rf",\s|\b(?:{expression(_THAT)})\b", text, maxsplit=1)[-1]
    return (kind == "confirmed") != bool(anywhere(words.NEGATION).search(behind))


def _said(citation: Citation, line: QuotedLine) -> list[str]:
    """The content words of what is said, without the act and, except in a denial, the speaker."""
    told = statement_at(citation.passage, citation.span)
    speaker = (told.speaker or "") if told else ""
    act = line.text[slice(*told.act.span)] if told else ""
    left_out = {word.casefold() for word in re.findall(r"\w+", act)}
    text = line.text if citation.statement == "denied" else line.text.replace(speaker, " ", 1)
    return [word for word in line_words(text, line.language) if word.casefold() not in left_out]


def _clause_on(text: str, asked: list[str]) -> str:
    """The part of a sentence with the most words from the question."""
    parts = [part for part in _CLAUSE.split(text) if part.strip()]
    return max(
        parts, key=lambda part: sum(has(word, re.findall(r"\w+", part)) for word in asked), default=text
    )


PatternPair = tuple[re.Pattern[str], re.Pattern[str]]


@cache
def _pairs() -> tuple[PatternPair, ...]:
    listed = (one.strip().split("|") for one in _OPPOSITES.split(","))
    return tuple((_forms(first), _forms(second)) for first, second in listed)


def _forms(forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{expression(forms.replace('/', ','))})(?!\w)", re.IGNORECASE)


def _side(pair: PatternPair, text: str) -> bool | None:
    """Which side of a pair a text has: False for the first, True for the second, None for neither or both."""
    found = [bool(one.search(text)) for one in pair]
    return found[1] if found[0] != found[1] else None


def _opposites(one: str, other: str, question: str) -> PatternPair | None:
    """The pair of opposites that both sentences and the question mention."""
    for pair in _pairs_in(question):
        if all(_side(pair, text) is not None for text in (one, other)):
            return pair
    return None


@lru_cache(maxsize=64)  # one question is compared with many pairs of sentences
def _pairs_in(question: str) -> tuple[PatternPair, ...]:
    return tuple(pair for pair in _pairs() if any(part.search(question) for part in pair))


def _dated(question: str, one: QuotedLine, other: QuotedLine) -> bool:
    """Whether both name the same weekday."""
    return any(
        all(anywhere(day).search(text) for text in (one.text, other.text)) for day in words.WEEKDAY_WORDS
    )


def _agent(text: str, question: str, language: str) -> list[str]:
    """The words of the name of the person who did what is asked: after a "by", otherwise the first name that
    is not in the question and not after a "not"."""
    asked = re.findall(r"\w+", question)
    for found in _agents(_SAYS.sub(" ", text) or text):
        name = [word for word in line_words(found, language) if not has(word, asked)]
        if len(name) >= _WHOLE:
            return name
    return []


def _agents(text: str) -> Iterator[str]:
    by = re.search(rf"\b(?:{expression(_BY)})\s+(?:[a-zà-ÿ]+\s+){{0,3}}({_NAME})", text)
    if by:
        yield by[1]
    for name in re.finditer(_NAME, text):
        if not anywhere(words.NEGATION).search(text[max(0, name.start() - 8) : name.start()]):
            yield name[0]
