"""What a question is about, as a reminder of what was searched for: its names, or its nouns if it has
none."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from index.question.answer_kind.question_words import is_question_word
from index.question.query import Query, content_words
from index.text.articles import Span
from languages.known import STATEMENT_WORDS, grammar_of
from languages.notation import word_set

_MAX_PHRASES = 6
_MAX_PHRASE_CHARACTERS = 60
"""This is only a reminder: a question may have 4,096 characters."""

_ENDING = re.compile(r"['’]\w+$")


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A name of one or more words, or another word."""

    text: str
    is_name: bool
    is_noun: bool


def looked_for(query: Query) -> tuple[str, ...]:
    """The names in the question and in the context with which it was searched, without repeats, a few at
    most. If there is no name, the nouns; if no nouns are recognised, all content words."""
    phrases = [phrase for text in (*query.context, query.text) for phrase in _phrases(text, query.language)]
    names = [phrase.text for phrase in phrases if phrase.is_name]
    nouns = [phrase.text for phrase in phrases if phrase.is_noun]
    return _few(names or nouns or [phrase.text for phrase in phrases])


def names_with(words: Sequence[str], query: Query) -> tuple[str, ...]:
    """The names in the question that contain one of these words."""
    phrases = [phrase.text for phrase in _phrases(query.text, query.language) if phrase.is_name]
    whole = [phrase for phrase in phrases if not set(words).isdisjoint(phrase.split())]
    inside = {word for phrase in whole for word in phrase.split()}
    return _few([*whole, *(word for word in words if word not in inside)])


def _phrases(text: str, language: str) -> Iterator[_Phrase]:
    """Content words; a run of capitalised words is a name. A single capitalised word at the start of the text
    is not, since every sentence begins with a capital letter."""
    words = [
        word for word in content_words(text, language) if not is_question_word(text[slice(*word)], language)
    ]
    run: list[Span] = []
    for word in words:
        if run and _continues(text, run[-1], word):
            run.append(word)
            continue
        yield from _phrase(text, run, language)
        run = [word]
    yield from _phrase(text, run, language)


def _phrase(text: str, run: Sequence[Span], language: str) -> Iterator[_Phrase]:
    if not run:
        return
    phrase, large = text[run[0].start : run[-1].end], text[run[0].start].isupper()
    if grammar_of(language).agglutinative:
        phrase = _ENDING.sub("", phrase)
    named = large and (len(run) > 1 or any(map(str.isalnum, text[: run[0].start])))
    before = text[: run[0].start].replace("'", " ").replace("’", " ").casefold().split()[-1:]
    noun = bool(before) and before[0] in _before_nouns(language)
    yield _Phrase(phrase, named, noun)


def _before_nouns(language: str) -> frozenset[str]:
    words = STATEMENT_WORDS.get(language)
    return word_set(words.phrases.before_nouns) if words else frozenset()


def _continues(text: str, last: Span, word: Span) -> bool:
    """Whether both words belong to one name."""
    return text[last.start].isupper() and text[word.start].isupper() and text[last.end : word.start].isspace()


def _few(phrases: Iterable[str]) -> tuple[str, ...]:
    shown = (" ".join(phrase.split())[:_MAX_PHRASE_CHARACTERS] for phrase in phrases)
    return tuple(islice(dict.fromkeys(shown), _MAX_PHRASES))
