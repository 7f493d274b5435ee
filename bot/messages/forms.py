"""Whether a text is a bare name, a statement or a question, by its words."""

import re
from collections.abc import Sequence
from functools import cache

from index.question.query import WORD
from index.text.articles import Span
from index.text.stopwords import is_stopword
from languages.known import MESSAGE_WORDS, STATEMENT_WORDS, expression_in_all_languages, grammar_of
from languages.notation import words_pattern

_NAME_WORDS = 3
"""A name or a noun has at most this many words, not counting linking words: "Alexander Van der Bellen"."""
_WITH_LINKS = 5

_FEWEST_IN_STATEMENT = 3
_FEWEST_WITH_FULL_STOP = 4

_MOST_CHARACTERS = 1000
"""A longer text says more than one thing: it is treated as a question."""

_ASKS = re.compile(r"[?？؟¿]")
_INSIDE = re.compile(r"[,;:/()]|[.!?…]\s|\n")
_FULL_STOP = re.compile(r"[.!。…][\"”“»)]*\s*$")
_BEHIND_COMMA = re.compile(r",\s*([^\W_]+)")
_PRONOUNS = expression_in_all_languages(lambda one: one.messages.inverted if one.messages else "")
_INVERTED = re.compile(rf"\w(?:{_PRONOUNS})\b", re.IGNORECASE)
"""A verb joined to its pronoun, which asks: "a-t-il"."""


def bare_name(text: str, language: str) -> str:
    """The name or noun that a text consists of: "Peskow?", "Und Peking?", "die Bürgermeisterin"; "" when the
    text says more. An "and" or an article before it is left out."""
    if _INSIDE.search(text.strip()) or _INVERTED.search(text):
        return ""
    spans = [Span(*match.span()) for match in WORD.finditer(text)]
    if len(spans) > _WITH_LINKS + 2:
        return ""
    words = [text[slice(*span)] for span in spans]
    for listed in ("and_", "articles"):
        if (
            len(words) > 1
            and _in_any(words[0], listed)
            and not (listed == "articles" and _is_large(words[0]))
        ):
            words, spans = words[1:], spans[1:]
    telling = [word for word in words if not (len(words) > 1 and _in_any(word, "name_links"))]
    if not 1 <= len(telling) <= _NAME_WORDS or len(words) > _WITH_LINKS:
        return ""
    if not all(_may_name(word, language, alone=len(words) == 1) for word in telling):
        return ""
    if len(telling) > 1 and _in_any(words[0], "help"):  # "Help Ukraine?"
        return ""
    sentence = bool(_FULL_STOP.search(text)) or _has_verb(words, language, first=0)
    if len(telling) > 1 and not all(map(_is_large, telling)) and sentence:
        return ""
    return text[spans[0].start : spans[-1].end]


def goes_on(text: str) -> bool:
    """Whether a text begins with an "and": "Und Peking?"."""
    first = WORD.search(text)
    return first is not None and _in_any(first.group(), "and_")


def opens_question(word: str) -> bool:
    """Whether questions or requests may begin with this word, in any language."""
    return any(
        _is_in(word, one.asks)
        or _is_in(word, one.requests)
        or (one.verb_first_asks and _is_in(word, one.verbs))
        for one in MESSAGE_WORDS.values()
    )


def is_statement(text: str, language: str) -> bool:
    """Whether a text states something and asks nothing. False for a text with a question mark, for a long
    one, and for one in a language without a table."""
    known = MESSAGE_WORDS.get(language)
    if known is None or len(text) > _MOST_CHARACTERS or _ASKS.search(text):
        return False
    words = WORD.findall(text)
    stopped = bool(_FULL_STOP.search(text))
    if len(words) < _FEWEST_IN_STATEMENT or _asks(words, language) or _requests(words, language):
        return False
    if _INVERTED.search(text) or (not stopped and _asks_inside(text, language)):
        return False
    if known.verb_first_asks and _is_verb(words[0], language):
        return False
    if any(text.casefold().rstrip(" .!").endswith(f" {tag.strip()}") for tag in known.tags.split(",")):
        return False
    return _has_verb(words, language, first=1) or (stopped and len(words) >= _FEWEST_WITH_FULL_STOP)


def _asks(words: Sequence[str], language: str) -> bool:
    """Whether there is a question word in first place, or in second, as in "In which city" and "And when".
    Words of `asking` count anywhere."""
    known, phrases = MESSAGE_WORDS[language], STATEMENT_WORDS[language].phrases
    if any(_is_in(word, known.asking) for word in words if known.asking):
        return True
    if _is_in(words[0], known.asks):
        return True
    before = f"{phrases.prepositions}, {known.and_}, {phrases.adverbs}"
    return _is_in(words[1], known.asks) and _is_in(words[0], before)


def _asks_inside(text: str, language: str) -> bool:
    """Whether a text without a full stop may ask further inside: "was born in which year", "after the report,
    did it". Question words that may only open a clause do not count."""
    known = MESSAGE_WORDS[language]
    words = WORD.findall(text)
    if any(_is_in(word, known.asks) and not _is_in(word, known.clauses) for word in words):
        return True
    return known.verb_first_asks and any(_is_verb(word, language) for word in _BEHIND_COMMA.findall(text))


def _requests(words: Sequence[str], language: str) -> bool:
    known = MESSAGE_WORDS[language]
    first = words[1] if _is_in(words[0], known.and_) else words[0]
    return _is_in(first, known.requests) or (
        grammar_of(language).verb_last and _is_in(words[-1], known.requests)
    )


def _has_verb(words: Sequence[str], language: str, *, first: int) -> bool:
    return any(_is_verb(word, language) for word in words[first:])


def _is_verb(word: str, language: str) -> bool:
    known = MESSAGE_WORDS.get(language)
    if known is None:
        return False
    acts = STATEMENT_WORDS[language]
    listed = f"{known.verbs}, {_single(acts.denied)}, {_single(acts.confirmed)}, {_single(acts.announced)}"
    if grammar_of(language).nouns_capitalised and word[:1].isupper() and not _is_in(word, known.verbs):
        return False
    return _is_in(word, f"{listed}, {_single(acts.said)}, {_single(acts.reported)}")


@cache
def _single(listed: str) -> str:
    """The phrases of a list that are a single word."""
    return ", ".join(phrase.strip() for phrase in listed.split(",") if len(phrase.split()) == 1)


def _may_name(word: str, language: str, *, alone: bool) -> bool:
    """Whether a word may be a name or a noun: not a number, a question word, a stop word or a word for a
    time."""
    if not any(map(str.isalpha, word)) or _in_any(word, "asks"):
        return _is_acronym(word)
    if alone and not _is_acronym(word):
        return not any(is_stopword(word, one) for one in (language, *MESSAGE_WORDS)) and not _is_time(word)
    return _is_acronym(word) or not (is_stopword(word, language) or _is_time(word))


def _is_time(word: str) -> bool:
    return any(
        words_pattern(f"{one.phrases.times}, {one.phrases.adverbs}").fullmatch(word)
        for one in STATEMENT_WORDS.values()
    )


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_large(word: str) -> bool:
    return word[0].isupper()


def _in_any(word: str, listed: str) -> bool:
    return any(_is_in(word, getattr(one, listed)) for one in MESSAGE_WORDS.values())


def _is_in(word: str, listed: str) -> bool:
    return bool(listed.strip()) and bool(words_pattern(listed).fullmatch(word))
