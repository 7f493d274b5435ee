"""What may be left out of a sentence that supports a claim: a description between commas after a person's
name, and the place of an event before, during or after which something happened."""

import re
from collections.abc import Sequence

from bot.answerers.claims.claim import claim_words
from bot.answerers.claims.core_words import without_dateline
from bot.answerers.claims.same_words import same_word
from bot.answerers.disagreements import words as turning
from bot.statements.statement import read_statement
from index.question.query import WORD
from languages.known import CLAIM_WORDS, STATEMENT_WORDS
from languages.notation import anywhere, expression, words_pattern

_BETWEEN_COMMAS = re.compile(r",\s([^,;:–—.!?\"„“”«»]{2,90}),(?=\s)")
_MOST_TITLES = 2
_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s[A-ZÀ-ÖØ-Þ][\w’'-]+)*"


def without_asides(sentence: str, claim: str, language: str) -> str:
    """The sentence without those asides that do not affect the claim. The result may only support the claim:
    what is false with an aside may be true without it."""
    return _without_places(_without_appositions(sentence, claim, language), claim, language)


def _without_appositions(sentence: str, claim: str, language: str) -> str:
    """Without the description after the name with which the claim begins: "Berg, the mayor, has resigned"."""
    name = _opening_name(claim)
    if not name:
        return sentence
    for found in _BETWEEN_COMMAS.finditer(sentence):
        words = WORD.findall(without_dateline(sentence[: found.start()]))
        first, called = words[: -len(name)], words[-len(name) :]
        if called == name and _are_titles(first, language) and _is_plain(found[1], language):
            return f"{sentence[: found.start()]}{sentence[found.end() :]}"
    return sentence


def _opening_name(claim: str) -> list[str]:
    """The capitalised words with which a claim begins. A capitalised article before a noun is included, but
    does not match, as the sentence has no comma after it."""
    name: list[str] = []
    for word in WORD.findall(claim):
        if not word[0].isupper():
            break
        name.append(word)
    return name


def _are_titles(words: Sequence[str], language: str) -> bool:
    """Whether the words before a name are only an office or a first name: not "Unlike"."""
    phrases = STATEMENT_WORDS[language].phrases
    others = words_pattern(f"{phrases.prepositions}, {phrases.links}, {phrases.genitives}")
    return (
        len(words) <= _MOST_TITLES
        and all(word[0].isupper() and (n == 0 or not others.fullmatch(word)) for n, word in enumerate(words))
        and not (words and words_pattern(phrases.prepositions).fullmatch(words[0]))
    )


def _is_plain(aside: str, language: str) -> bool:
    """Whether nothing in an aside makes the statement uncertain or attributes it to somebody else."""
    words = STATEMENT_WORDS[language]
    doubts = (words.sources, words.hearsay, words.negation, turning.UNSURE, CLAIM_WORDS[language].as_said)
    if any(anywhere(listed).search(f", {aside}") for listed in doubts if listed):
        return False
    return read_statement(f"{aside}.", language) is None


def _without_places(sentence: str, claim: str, language: str) -> str:
    """Without the place of the event by which the claim dates something: "after the fire in Selby"."""
    words = CLAIM_WORDS[language]
    if not words.occasions or not words.places:
        return sentence
    for occasion in _occasions(claim, language):
        place = re.compile(rf"\b({re.escape(occasion)})\s(?:{expression(words.places)})\s{_NAME}")
        if not place.search(claim):
            sentence = place.sub(r"\1", sentence)
    return sentence


def _occasions(claim: str, language: str) -> Sequence[str]:
    """The nouns right after "before", "during" or "after" in a claim."""
    words = CLAIM_WORDS[language]
    pattern = anywhere(words.occasions)
    told = claim_words(claim, language)
    found = []
    for match in pattern.finditer(claim):
        articles = f"{STATEMENT_WORDS[language].phrases.articles}, {words.articles}"
        rest = re.sub(rf"^\s(?:(?:{expression(articles)})\s)?", "", claim[match.end() :], flags=re.IGNORECASE)
        first = WORD.match(rest)
        if first and any(same_word(first[0], word) for word in told):
            found.append(first[0])
    return found
