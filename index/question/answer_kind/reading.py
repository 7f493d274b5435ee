"""The kind of answer that a question asks for, by its question word and the noun beside it."""

import re
from functools import cache, lru_cache

from index.question.answer_kind.kinds import OF_TIME, AskedFor
from index.question.answer_kind.patterns import (
    at_start,
    in_any_language,
    unelided,
    unit,
    whole,
    words_anywhere,
)
from index.question.answer_kind.question_words import QuestionWord, find_question_word, question_words
from index.question.query import WORD, content_words
from index.text.letters import folded
from index.text.sentences.splitting import split_sentences
from languages.kinds import AnswerKind, Measure
from languages.known import ANSWER_KIND_WORDS, grammar_of
from languages.notation import word_set
from languages.sections.asking.answer_kinds import AnswerKindWords

_MAX_CHARACTERS = 600
"""What is asked is at a question's beginning or end; a message may have 4,096 characters."""

_NOUN_WORDS = 5
"""The noun of a question word is among this many words after it: "which of the two largest cities"."""

_NOUN_CHARACTERS = 120
_OPENING_MARKS = " \t\n\"'„“«»‚‘¿¡(–—-"
_OF = re.compile(in_any_language(lambda one: one.of))
_ASKING_MARKS = ("?", "？", "؟")


@lru_cache(maxsize=512)
def kind_asked(text: str, language: str) -> AskedFor | None:
    """The kind of answer that a question asks for. None if it cannot be determined, as for most questions
    with "what", and in a language without a table (`ANSWER_KIND_WORDS`).

    >>> kind_asked("In welchem Jahr wurde die Brücke gebaut?", "de").measures
    frozenset({'year'})
    """
    if language not in ANSWER_KIND_WORDS:
        return None
    words = ANSWER_KIND_WORDS[language]
    question = without_opening(folded(asking_sentence(text)), words)
    if asked := _requested(question, text, words):
        return asked
    found = find_question_word(question, words)
    opens_with_verb = bool(at_start(words.auxiliaries).match(question))
    particle = bool(words_anywhere(words.particles).search(question))
    if found and (found.tier == 0 or not opens_with_verb) and not (found.tier and _decides(particle, words)):
        return _asked_with(found, question, text, words)
    asks = particle or opens_with_verb or question.endswith(_ASKING_MARKS)
    return AskedFor("yes_no", text) if asks else None


def asking_sentence(text: str) -> str:
    """The first sentence that ends in a question mark, or else the last sentence; without opening marks."""
    sentences = [text[span.start : span.end] for span in split_sentences(text)] or [text]
    asking = (one for one in sentences if one.rstrip(" \"'“”»)").endswith(_ASKING_MARKS))
    sentence = next(asking, sentences[-1])
    if len(sentence) > _MAX_CHARACTERS:
        half = _MAX_CHARACTERS // 2
        sentence = f"{sentence[:half]} … {sentence[-half:]}"
    return sentence.strip(_OPENING_MARKS)


def without_opening(question: str, words: AnswerKindWords) -> str:
    """A folded question without polite openings such as "can you tell me"."""
    for _ in range(2):
        if match := at_start(words.openings).match(question):
            question = question[match.end() :].lstrip(_OPENING_MARKS + ",:.!")
    return question


def _decides(particle: bool, words: AnswerKindWords) -> bool:
    """Whether a particle makes it a yes-or-no question. In Turkish, where question words may be anywhere,
    only if there is no question word."""
    return particle and not grammar_of(words.language).noun_first


def _requested(question: str, text: str, words: AnswerKindWords) -> AskedFor | None:
    """The kind of "Name the city in which …": by the first noun."""
    request = at_start(words.requests).match(question)
    if not request:
        return None
    rest = question[request.end() :]
    first = min((one.start for one in question_words(rest, words) if one.tier < 2), default=0)
    head = asked_noun_phrase(rest[: first or None], words)
    return _by_noun(head, text, words) or AskedFor("which", text, noun=_first_noun(head, text, words))


def _asked_with(found: QuestionWord, question: str, text: str, words: AnswerKindWords) -> AskedFor | None:
    rest = question[found.end :]
    if found.measure:
        every = question_words(question, words)  # "how long" asks for hours and for metres
        measures = {one.measure for one in every if one.measure and one.start == found.start}
        return AskedFor(found.kind or "how_many", text, frozenset(measures))
    if found.form == "named":
        return AskedFor("which", text, noun=_first_noun(asked_noun_phrase(rest, words), text, words))
    if found.form == "sized":
        by_noun = _by_noun(asked_noun_phrase(rest, words), text, words)
        return by_noun if by_noun and by_noun.kind == "how_many" else AskedFor("how_many", text)
    if found.kind == "how_many":
        return _how_many(question, found, text, words)
    if found.kind not in ("which", None):
        return AskedFor(found.kind, text)
    noun_first = grammar_of(words.language).noun_first
    if noun_first and (by_noun := _by_noun(_last_word(question[: found.start]), text, words)):
        return by_noun
    phrase = asked_noun_phrase(rest, words, needs_verb=found.kind is None)
    if (by_noun := _by_noun(phrase, text, words)) or found.kind is None:
        return by_noun
    return AskedFor("which", text, noun=_first_noun(phrase, text, words))


def _how_many(question: str, found: QuestionWord, text: str, words: AnswerKindWords) -> AskedFor:
    rest = question[found.end :]
    for measure in words.units:
        if measure not in ("age", "clock") and unit(words, measure).match(rest):
            return AskedFor("how_many", text, frozenset({measure}))
    noun = _first_noun(rest, text, words)
    much = bool(whole(words.amounts).fullmatch(question, found.start, found.end))
    if (much or noun is None) and words_anywhere(words.prices).search(rest):
        return AskedFor("how_many", text, frozenset({"money"}))
    beside = f"{_last_word(question[: found.start])} {' '.join(rest.split()[:3])}"
    if (by_noun := _by_noun(beside, text, words)) and by_noun.kind == "how_many":
        return by_noun
    return AskedFor("how_many", text, frozenset({"count"}) if noun and not much else frozenset(), noun)


def _last_word(before: str) -> str:
    return " ".join(before.split()[-1:])


def asked_noun_phrase(rest: str, words: AnswerKindWords, *, needs_verb: bool = False) -> str:
    """The words after a question word, without "is the" and the like, up to a verb. With `needs_verb`, if
    there is no "is" or the like, the noun has to follow directly; in German there is none ("Was sagte die
    Ministerin?")."""
    behind, most = rest.strip(" ,?"), _NOUN_WORDS
    if needs_verb and not at_start(words.between).match(behind):
        most = 0 if grammar_of(words.language).nouns_capitalised else 2
    while match := at_start(words.between).match(behind):
        behind = behind[match.end() :].lstrip()
    end = f"{words.auxiliaries}, {words.before}" if needs_verb else words.auxiliaries
    verb = words_anywhere(end).search(behind)
    return " ".join(behind[: verb.start() if verb else None].split()[:most])


def _by_noun(phrase: str, text: str, words: AnswerKindWords) -> AskedFor | None:
    """The kind by the first word of the phrase that states one."""
    found = ((match, kind, of) for noun, kind, of in _nouns(words) if (match := noun.search(phrase)))
    first = min(found, key=lambda one: (one[0].start(), -one[0].end()), default=None)
    if first is None:
        return None
    match, kind, measure = first
    return AskedFor(kind, text, frozenset({measure} if measure else ()), match[0])


def _first_noun(phrase: str, text: str, words: AnswerKindWords) -> str | None:
    """The noun that a phrase begins with, folded; where nouns are capitalised, the first word with a capital
    letter, if only adjectives come before it."""
    behind = WORD.findall(phrase[:_NOUN_CHARACTERS])[:_NOUN_WORDS]
    grammar = grammar_of(words.language)
    if grammar.nouns_capitalised:
        capitals = {folded(word) for word in WORD.findall(text) if word[0].isupper()}
        number = next((number for number, word in enumerate(behind) if word in capitals), len(behind))
        endings = tuple(word_set(grammar.adjective_endings))
        described = all(word.endswith(endings) for word in behind[:number])
        return behind[number] if described and number < len(behind) else None
    if behind and _OF.fullmatch(behind[0]):
        behind = behind[1:]
    noun = unelided(behind[0]) if behind else ""
    return noun if content_words(noun, words.language) else None


@cache
def _nouns(words: AnswerKindWords) -> tuple[tuple[re.Pattern[str], AnswerKind, Measure | None], ...]:
    measured: list[tuple[re.Pattern[str], AnswerKind, Measure | None]] = [
        (words_anywhere(listed), "when" if measure in OF_TIME else "how_many", measure)
        for measure, listed in words.measured.items()
    ]
    return (*measured, *((words_anywhere(listed), kind, None) for kind, listed in words.nouns.items()))
