"""A sentence as tokens, each with its possible part in a noun phrase."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from index.text.articles import Span
from languages.known import STATEMENT_WORDS, grammar_of, in_all_languages
from languages.notation import expression, word_set, words_pattern
from languages.sections.sentences.name_parts import NameParts

# The parts are one letter each, so that a noun phrase is a regular expression over them.
NAME = "C"
"""A capitalised word; where nouns are capitalised, any noun."""
PERSON = "a"
"""A noun for a possible speaker: "minister", "police", "Sprecherin"."""
PLAIN = "w"
ARTICLE = "d"
GENITIVE = "g"
"""An article that may join a noun phrase to the one before: "der", "des"."""
LINK = "l"
PREPOSITION = "p"
NUMBER = "n"
TIME = "t"
RELATIVE = "r"
OPENER = "s"
"""A word that opens a clause: "that", "when"."""
COORDINATION = "j"
PRONOUN = "u"
ADVERB = "b"
HELPER = "v"
BEING = "e"
"""A helping verb of the passive: "was", "wurde"."""
BRACKETS = "("
COMMA = ","
QUOTED = "q"
MARK = "."
VERB = "X"
"""The word of speaking itself."""


def _in_names(words: Callable[[NameParts], str]) -> str:
    return in_all_languages(lambda one: words(one.name_parts) if one.name_parts else "")


_ABBREVIATIONS = expression(_in_names(lambda one: one.abbreviations))
_WORDS = rf"""(?:[A-ZÀ-Þ]\.){{1,4}}(?=\s)
    | (?:{_ABBREVIATIONS})\.
    | [^\W_]+(?:[-’'.&/][^\W_]+)*[’']?"""


@cache
def _token(language: str) -> re.Pattern[str]:
    pieces = STATEMENT_WORDS[language].phrases.pieces
    words = f"{pieces} | {_WORDS}" if pieces else _WORDS
    return re.compile(
        rf"(?P<brackets> \( [^()]{{0,60}} \) ) | (?P<word> {words} ) | (?P<comma> , ) | (?P<mark> \S )",
        re.VERBOSE,
    )


_LONG_QUOTE = 30
_QUOTES = '“”„«»"‟‹›'


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a punctuation mark, brackets with their content, or a whole quotation; `span` is its place in
    the sentence."""

    text: str
    span: Span
    part: str


def read_tokens(sentence: str, language: str) -> tuple[Token, ...]:
    """The tokens of a sentence. A short quotation may be a newspaper's name: its words are tokens, its
    quotation marks are not."""
    quoted = _quoted(sentence)
    tokens: list[Token] = []
    first = True
    for match in _token(language).finditer(sentence):
        span = Span(*match.span())
        inside = next((one for one in quoted if one.start <= span.start < one.end), None)
        if inside:
            if not tokens or tokens[-1].span != inside:
                tokens.append(Token(sentence[slice(*inside)], inside, QUOTED))
            first = True
            continue
        if match.group() in _QUOTES:
            continue
        part = _part(match, language, first, tokens)
        tokens.append(Token(match.group(), span, part))
        first = part == MARK and match.group() not in "’'"
    return tuple(_with_whole_names(tokens))


_LINKING = word_set(_in_names(lambda one: one.linking_particles))
_INSIDE_NAMES = word_set(_in_names(lambda one: one.particles)) | _LINKING
_PARTICLES = _INSIDE_NAMES | word_set(_in_names(lambda one: one.further_particles))


def _with_whole_names(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, where particles inside a name become part of it: "Alexander Van der Bellen"."""
    for n, token in enumerate(tokens):
        ahead = next((one for one in tokens[n + 1 :] if one.text.casefold() not in _PARTICLES), None)
        inside = n and tokens[n - 1].part == NAME and token.text.casefold() in _INSIDE_NAMES
        again = n > 1 and tokens[n - 1].text.casefold() in _LINKING and tokens[n - 2].part == NAME
        named = ahead is not None and ahead.part == NAME and token.text.casefold() in _PARTICLES
        yield replace(token, part=NAME) if named and (inside or again) else token


def parts_of(tokens: Sequence[Token]) -> str:
    """The parts of the tokens in one string: character n is token n's."""
    return "".join(token.part for token in tokens)


def _quoted(sentence: str) -> list[Span]:
    """The quotations that are long or end like a sentence. Where a mark has no counterpart, the quotation
    extends to the sentence's edge."""
    spans: list[Span] = []
    opened: int | None = None
    last = 0
    for match in re.finditer(f"[{_QUOTES}]", sentence):
        at = match.start()
        if opened is None and _opens(sentence, at):
            opened = at
        elif opened is not None:
            inside = sentence[opened + 1 : at]
            if len(inside) >= _LONG_QUOTE or inside.rstrip()[-1:] in (*",.!?…", ""):
                spans.append(Span(opened, at + 1))
            last, opened = at + 1, None
        elif not spans and at - last >= _LONG_QUOTE:  # opened in a sentence before
            spans.append(Span(last, at + 1))
            last = at + 1
    if opened is not None:
        spans.append(Span(opened, len(sentence)))
    return [part for span in spans for part in _around_narrator(sentence, span)]


_NARRATOR = re.compile(r"[,.!?…]\s[—–]\s(?=[^\W\dA-ZА-ЯЁ])[^—–«»]{3,120}[,.]\s[—–]\s")


def _around_narrator(sentence: str, span: Span) -> Iterator[Span]:
    """The parts of a quotation around a narrator's insertion: «No, — said the mayor, — never»."""
    at = span.start
    for match in _NARRATOR.finditer(sentence, *span):
        yield Span(at, match.start() + 1)
        at = match.end()
    yield Span(at, span.end)


def _opens(sentence: str, at: int) -> bool:
    """Whether a quotation mark opens: text follows it directly, and none comes right before."""
    if sentence[at] in "„‹":
        return True
    before, after = sentence[at - 1 : at], sentence[at + 1 : at + 2]
    if sentence[at] == "»" and before.isspace() and not after.isalnum():
        return False
    spaced = sentence[at] == "«"  # in French, a space follows
    return not (before.isalnum() or (before in ".,!?…" and before)) and (spaced or bool(after.strip()))


def _part(match: re.Match[str], language: str, first: bool, before: Sequence[Token]) -> str:
    if match.lastgroup == "brackets":
        return BRACKETS
    if match.lastgroup == "comma":
        return COMMA
    word = match.group()
    if match.lastgroup == "mark":
        return COORDINATION if word == "&" else MARK
    phrases = STATEMENT_WORDS[language].phrases
    if word in word_set(phrases.polite):
        return PRONOUN
    capital = word[0].isupper()
    as_name = capital and not first and not grammar_of(language).nouns_capitalised
    if as_name:  # it may be spelt like another word
        return _first_part(word, language, (TIME, PERSON)) or NAME
    found = _first_part(word, language, _ORDER)
    relatives = word_set(phrases.relative_articles)
    if relatives and found in (ARTICLE, GENITIVE) and before and before[-1].part == COMMA:
        return RELATIVE if word.casefold() in relatives else found
    if found and not (capital and not first and found not in (TIME, PERSON)):
        return found
    if word[0].isdigit():
        return NUMBER
    return NAME if capital else PLAIN


_ORDER = (
    TIME,
    PRONOUN,
    BEING,
    HELPER,
    OPENER,
    COORDINATION,
    RELATIVE,
    GENITIVE,
    ARTICLE,
    LINK,
    PREPOSITION,
    PERSON,
    ADVERB,
)


def _first_part(word: str, language: str, parts: Sequence[str]) -> str | None:
    patterns = _patterns(language)
    return next((part for part in parts if patterns[part].fullmatch(word)), None)


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = STATEMENT_WORDS[language].phrases
    return {
        TIME: words_pattern(words.times),
        PERSON: words_pattern(words.people),
        PRONOUN: words_pattern(words.pronouns),
        BEING: words_pattern(words.being),
        HELPER: words_pattern(words.helpers),
        OPENER: words_pattern(words.openers),
        COORDINATION: words_pattern(words.coordination),
        RELATIVE: words_pattern(words.relatives),
        GENITIVE: words_pattern(words.genitives),
        ARTICLE: words_pattern(words.articles),
        LINK: words_pattern(words.links),
        PREPOSITION: words_pattern(words.prepositions),
        ADVERB: words_pattern(words.adverbs),
    }
