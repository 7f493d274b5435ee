"""Names in a sentence, and those of them that are places."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from index.question.answer_kind.expression import LIKELY, SURE, VAGUE, Expression
from index.question.answer_kind.patterns import calendar, in_any_language, words_anywhere
from index.question.query import content_words
from index.text.letters import folded
from languages.known import grammar_of
from languages.notation import expression
from languages.sections.asking.answer_kinds import AnswerKindWords

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_BETWEEN = (" ", "-", "\u00a0")
_ARTICLES = in_any_language(lambda one: one.place_articles)
_ELIDED = in_any_language(lambda one: one.elided_articles)
_CONTRACTED = in_any_language(lambda one: one.place_contracted)
_CAPITALISED = r"[^\W\d_a-zà-öø-ÿа-яё][\w’'-]*"


def name_expressions(text: str, words: AnswerKindWords | None, *, with_offices: bool) -> Iterator[Expression]:
    """Runs of words with capital letters. Two in a row are clearly a name. A single one is less clear at the
    beginning of a sentence, and where every noun has a capital letter. An office is a vague name."""
    language = words.language if words else "en"
    several = False
    for run in _runs(text, language):
        if words and calendar(words).fullmatch(folded(run[0][0])):
            continue
        several = several or len(run) > 1
        first = not any(map(str.isalnum, text[: run[0].start()]))
        weak = first or (words is not None and grammar_of(words.language).nouns_capitalised)
        yield Expression(SURE if len(run) > 1 else VAGUE if weak else LIKELY, tuple(word[0] for word in run))
    if with_offices and words and not several and words_anywhere(words.people).search(folded(text)):
        yield Expression(VAGUE)


def place_expressions(text: str, words: AnswerKindWords | None) -> Iterator[Expression]:
    """Names after a preposition of place, and nouns for places."""
    if words is None:
        yield from name_expressions(text, words, with_offices=False)
        return
    if words.place_before:
        for match in _behind_preposition(words).finditer(text):
            name = match["name"].split()
            if not calendar(words).fullmatch(folded(name[0])):
                yield Expression(LIKELY if match["article"] else SURE, tuple(name))
    for match in words_anywhere(words.places).finditer(folded(text)):
        yield Expression(LIKELY, (match[0],))


def _runs(text: str, language: str) -> list[list[re.Match[str]]]:
    runs: list[list[re.Match[str]]] = []
    for match in _WORD.finditer(text):
        if not match[0][0].isupper() or not _says(match[0], language):
            continue
        if runs and text[runs[-1][-1].end() : match.start()] in _BETWEEN:
            runs[-1].append(match)
        else:
            runs.append([match])
    return runs


@lru_cache(maxsize=16_384)
def _says(word: str, language: str) -> bool:
    return bool(content_words(word, language))


@cache
def _behind_preposition(words: AnswerKindWords) -> re.Pattern[str]:
    before = rf"(?<!\w)(?i:{expression(words.place_before)}|{_CONTRACTED})\s+"
    article = rf"(?P<article>(?i:{_ARTICLES})\s+|(?i:{_ELIDED}))?"
    return re.compile(rf"{before}{article}(?P<name>{_CAPITALISED}(?:[ -]{_CAPITALISED}){{0,4}})")
