"""Whose name a question asks for: "Who is the architect?", "What is the captain called?"."""

from dataclasses import dataclass
from functools import lru_cache

from index.question.answer_kind.patterns import at_start, words_anywhere
from index.question.answer_kind.question_words import find_question_word
from index.question.answer_kind.reading import asked_noun_phrase, asking_sentence, without_opening
from index.question.query import WORD, content_words
from index.text.letters import folded
from languages.known import ANSWER_KIND_WORDS
from languages.sections.asking.answer_kinds import AnswerKindWords


@dataclass(frozen=True, slots=True)
class NameAsked:
    """`bearer` are the words for the person or thing whose name is asked for, without what qualifies them:
    "architect" for "the architect of the station". `asking` are the question words. Both are folded."""

    bearer: frozenset[str]
    asking: frozenset[str]


@lru_cache(maxsize=512)
def name_asked(text: str, language: str) -> NameAsked | None:
    """Whose name a question asks for; None if it asks for something else, or if the language has no table.

    >>> name_asked("Comment s'appelle l'architecte de la gare ?", "fr").bearer
    frozenset({'architecte'})
    """
    if language not in ANSWER_KIND_WORDS:
        return None
    words = ANSWER_KIND_WORDS[language]
    question = without_opening(folded(asking_sentence(text)), words)
    found = find_question_word(question, words)
    if found is None or found.tier:
        return None
    rest = question[found.end :].strip(" ?")
    if found.form != "named" and not (found.kind == "who" and _has_article(rest, words)):
        return None
    phrase = asked_noun_phrase(rest, words)
    end = words_anywhere(f"{words.before}, {words.between}").search(phrase)
    bearer = phrase[: end.start() if end else None]
    told = frozenset(bearer[slice(*span)] for span in content_words(bearer, language))
    return NameAsked(told, frozenset(WORD.findall(question[found.start : found.end]))) if told else None


def _has_article(rest: str, words: AnswerKindWords) -> bool:
    """Whether "is the" follows: "Who was arrested?" does not ask for anybody's name."""
    verb = at_start(words.between).match(rest)
    return bool(verb and at_start(words.between).match(rest[verb.end() :].lstrip()))
