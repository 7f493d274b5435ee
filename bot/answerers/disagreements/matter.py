"""Whether a sentence of a quote is about what was asked, and whether two are about one time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from bot.answerers.disagreements import words
from bot.answerers.disagreements.words import day_list, disagreement_expression, disagreement_list
from bot.citations.answer import Citation
from bot.statements.likeness import alike
from index.question.query import WORD, content_words
from index.text.articles import Span
from index.text.passages import Passage
from index.text.terms.number_words import with_digits
from languages.known import grammar_of
from languages.notation import anywhere, expression

_COVERED = 0.6
"""A sentence about what was asked has at least this share of the question's words."""

_APART_DAYS = 180
"""Articles this far apart are about two occurrences of something that recurs, unless they name the year."""

_YEAR = re.compile(r"(?<![\d.,·])(?:19|20)\d\d(?![\d·])")
_PLACE = re.compile(
    rf"\b(?:{expression(disagreement_list(lambda one: one.at_places))})\s+([A-ZÀ-ÖØ-Þ][\w-]+)"
)
_INVERTED = re.compile(rf"(?:{disagreement_expression(lambda one: one.inverted)})$", re.IGNORECASE)
_JOINED = re.compile(
    rf"^(?:{disagreement_expression(lambda one: one.elided)})['’]"
    rf"|(?:{disagreement_expression(lambda one: one.genitive)})$"
)
_THIS_YEAR = day_list(lambda one: one.this_year)
_LAST_YEAR = day_list(lambda one: one.last_year)
_SEVERAL = 3


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """A sentence of a quote, with its numbers in digits. `before` is the headline and the sentences to which
    it may refer back, `around` the words of its passage or article, `article` the known text of its
    article."""

    text: str
    before: str
    language: str
    published: date | None
    around: tuple[str, ...] = ()
    article: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        return _words_in(self.text)

    @property
    def all_words(self) -> tuple[str, ...]:
        return _words_in(f"{self.before} {self.text}")


def quoted_lines(citation: Citation) -> tuple[QuotedLine, ...]:
    """The sentences that a quote touches."""
    return _lines(citation.passage, citation.span)


@lru_cache(maxsize=256)  # each quote is compared with many others
def _lines(passage: Passage, quoted: Span) -> tuple[QuotedLine, ...]:
    source = passage.source
    return tuple(_lines_within(passage, quoted, source.title or "", source.language or "en"))


def line_within(line: QuotedLine, article: str) -> QuotedLine:
    """The line with a larger text of its article; unchanged if `article` is ""."""
    return replace(line, article=article, around=_words_in(article)) if article else line


def _lines_within(passage: Passage, quoted: Span, title: str, language: str) -> Iterator[QuotedLine]:
    article = f"{title}\n{passage.text}"
    around = _words_in(article)
    for number, span in enumerate(passage.sentences):
        if span.start >= quoted.end or quoted.start >= span.end:
            continue
        text = passage.quote(span)
        nearest = [passage.quote(one) for one in passage.sentences[max(0, number - 2) : number]]
        before = with_digits(" ".join((title, *nearest)), language)
        yield QuotedLine(
            with_digits(text, language), before, language, passage.source.published, around, article
        )


@lru_cache(maxsize=16_384)  # for single words, each of which occurs in many quotes
def groups_in(text: str, names: tuple[str, ...] = tuple(words.GROUPS)) -> frozenset[str]:
    """The happenings and payments that a text mentions."""
    return frozenset(name for name in names if anywhere(words.GROUPS[name]).search(text))


def is_on(question: Sequence[str], line: QuotedLine, *, share: float = _COVERED) -> bool:
    """Whether a sentence has these words of the question: its names, and most of the others."""
    if not question:
        return False
    known = line.all_words if line.before else line.words
    met = [has(word, known) for word in question]
    if sum(met) < share * len(met) or not _has_names(question, met, line):
        return False
    elsewhere = [place for place in _PLACE.findall(line.text) if not has(place, question)]
    outside = [word for word in question if _is_name(word) and not has(word, line.words)]
    return not (elsewhere and outside)


def _has_names(question: Sequence[str], met: Sequence[bool], line: QuotedLine) -> bool:
    """Whether no name is missing: the last word of each is in the sentence, the others at least in the text
    around it. Where every noun has a capital, one of several may be missing."""
    names = [n for n, word in enumerate(question) if _is_name(word)]
    missing = [n for n in names if not met[n] and not (n + 1 in names and has(question[n], line.around))]
    if grammar_of(line.language).nouns_capitalised and len(names) >= _SEVERAL:
        return len(missing) < 2
    return not [n for n in missing if n + 2 not in names]


def has(word: str, others: Sequence[str]) -> bool:
    """Whether a word, or another of its group, is there; a number only unchanged."""
    return _has(word, tuple(others))


@lru_cache(maxsize=8_192)  # for the words of a question, which are compared with many sentences
def _has(word: str, others: tuple[str, ...]) -> bool:
    if word.isdigit():
        return word in others
    groups = groups_in(word)
    return any(alike(word, other) for other in others if not other.isdigit()) or bool(
        groups and groups & groups_in(" ".join(others))
    )


def line_words(text: str, language: str) -> list[str]:
    """The content words of a text."""
    found = (text[slice(*span)] for span in content_words(text, language))
    return [word for word in _bare(list(found)) if not _INVERTED.search(word)]


@lru_cache(maxsize=1_024)
def _words_in(text: str) -> tuple[str, ...]:
    return tuple(_bare(WORD.findall(text)))


def _bare(found: Sequence[str]) -> list[str]:
    """The words without an article or an ending separated by an apostrophe."""
    return [_JOINED.sub("", word) for word in found]


def same_time(question: str, one: QuotedLine, other: QuotedLine) -> bool:
    """Whether two sentences are about one time, and about the question's if it names one."""
    asked, years, others = years_in(question, None), _years_of(one), _years_of(other)
    if asked and not (_is_in(asked, years, one) and _is_in(asked, others, other)):
        return False
    if years and others and not years & others:
        return False
    if bool(years) != bool(others) and not asked:
        named, silent = (years, other) if years else (others, one)
        if silent.published and silent.published.year not in named:
            return False
    timeless = not asked and not years & others
    if (
        timeless
        and one.published
        and other.published
        and abs((one.published - other.published).days) > _APART_DAYS
    ):
        return False
    days, other_days, asked_days = _days(one.text), _days(other.text), _days(question)
    if asked_days and any(found and not found & asked_days for found in (days, other_days)):
        return False
    return not days or not other_days or bool(days & other_days)


def names_time(question: str) -> bool:
    """Whether a question names a year or a weekday, and so asks for a figure of that time."""
    return bool(years_in(question, None) or _days(question))


def same_day(one: QuotedLine, other: QuotedLine) -> bool:
    """Whether two articles have the same day, or one of them no known day."""
    return one.published is None or other.published is None or one.published == other.published


def is_later(one: QuotedLine, other: QuotedLine) -> bool:
    """Whether both lines are dated and the first was published later."""
    return bool(one.published and other.published and one.published > other.published)


def one_sided(listed: str, question: str, one: str, other: str) -> bool:
    """Whether only one of two texts has words of a list that are not in the question."""
    pattern = anywhere(listed)
    asked = {word.casefold() for word in pattern.findall(question)}
    first = {word.casefold() for word in pattern.findall(one)} - asked
    second = {word.casefold() for word in pattern.findall(other)} - asked
    return bool(first) != bool(second)


def same_words_of(listed: str, one: str, other: str) -> bool:
    """Whether two texts have the same words of a list."""
    first, second = ({word.casefold() for word in anywhere(listed).findall(text)} for text in (one, other))
    return first == second


def _is_name(word: str) -> bool:
    return word[:1].isupper() or word.isdigit()


def _is_in(asked: set[int], named: set[int], line: QuotedLine) -> bool:
    if named:
        return bool(named & asked)
    return line.published is None or line.published.year in asked or line.published.year - 1 in asked


def _years_of(line: QuotedLine) -> set[int]:
    return years_in(line.text, line.published) or years_in(line.before, line.published)


def years_in(text: str, published: date | None) -> set[int]:
    """The years that a text names, also by "this year" and "last year" as seen from the day of
    publication."""
    found = {int(year) for year in _YEAR.findall(text)}
    if published and anywhere(_THIS_YEAR).search(text):
        found.add(published.year)
    if published and anywhere(_LAST_YEAR).search(text):
        found.add(published.year - 1)
    return found


def _days(text: str) -> set[int]:
    """The weekdays in a text, 0 for Monday, except those on which somebody only spoke."""
    text = words.SAID_ON.sub(" ", text)
    return {number for number, names in enumerate(words.WEEKDAY_WORDS) if anywhere(names).search(text)}
