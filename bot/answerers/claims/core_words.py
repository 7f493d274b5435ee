"""The words of a sentence with which a claim may be compared: without where the article was written, when the
event was, how old somebody is, and what the sentence continues with."""

import re
from collections.abc import Sequence

from bot.answerers.claims.claim import claim_words
from bot.answerers.claims.same_words import same_word
from index.question.query import WORD
from languages.known import (
    CLAIM_WORDS,
    STATEMENT_WORDS,
    expression_in_all_languages,
    grammar_of,
    in_all_languages,
)
from languages.notation import anywhere, expression, words_pattern

_DATELINE = re.compile(r"^(?:[A-ZÀ-ÖØ-Þ][\w-]*\s?/?){1,3}(?:\s\([\w-]+\))?(?:\.|\s?[–—])\s+(?=[A-ZÀ-ÖØ-Þ\d])")
_AGE = re.compile(rf",\s\d+,|{expression_in_all_languages(lambda one: one.claims.age if one.claims else '')}")
_GOES_ON = re.compile(r",\s|;\s|\s[–—]\s")
_DEFINITE = expression(in_all_languages(lambda one: one.claims.definite if one.claims else ""))
_A_FEW = rf"\d+|{expression(in_all_languages(lambda one: one.claims.a_few if one.claims else ''))}"
_STARTS_WITH_NUMBER = re.compile(rf"^\W*(?:{_A_FEW})\s", re.IGNORECASE)


def core_words(sentence: str, own: Sequence[str], language: str) -> list[str]:
    """The content words of the part of a sentence that is about a claim with the words `own`: from the
    claim's first word, if only a time precedes it, to the end of the part with its last word."""
    text = _AGE.sub(" ", without_dateline(sentence))
    text = _without_spans(_without_front(text, own, language), language)
    text = _without_rest(text, own, language)
    return claim_words(_without_names(text, own), language)


def without_dateline(text: str) -> str:
    """The text without the place with which an article opens: "Kelzin. "."""
    return _DATELINE.sub("", text)


def _without_spans(text: str, language: str) -> str:
    """Without a period before or after something: "4 months before the fire"."""
    times = expression(STATEMENT_WORDS[language].phrases.times)
    return re.sub(rf"(?<!\w)(?:{_A_FEW})\s(?:{times})(?!\w)", " ", text, flags=re.IGNORECASE)


def _without_front(text: str, own: Sequence[str], language: str) -> str:
    """Without a time that opens the sentence: "Five weeks after the theft, the police …"."""
    words = CLAIM_WORDS.get(language)
    first = next((match for match in WORD.finditer(text) if own and same_word(match[0], own[0])), None)
    if words is None or first is None or first.start() == 0:
        return text
    front = text[: first.start()]
    if _is_first_name(front, text[first.end() :]):
        return text[first.start() :]
    opens = re.match(rf"\W*(?:{expression(words.fronted)})\s", front, re.IGNORECASE)
    timed = anywhere(STATEMENT_WORDS[language].phrases.times).search(front)
    if not timed or not (opens or _STARTS_WITH_NUMBER.match(front)):
        return text
    articles = rf"(?:(?:{expression(STATEMENT_WORDS[language].phrases.articles)}|{_DEFINITE})\s+)?$"
    before = re.sub(articles, "", front, flags=re.IGNORECASE).rstrip()
    if before.endswith(","):
        return text[len(before) :]
    verb = WORD.findall(before)[-1:]
    phrases = STATEMENT_WORDS[language].phrases
    small = f"{phrases.articles}, {phrases.genitives}, {phrases.prepositions}, {phrases.links}"
    if words_pattern(small).fullmatch(verb[0] if verb else ""):
        return text
    if grammar_of(language).verb_second and verb and verb[0].islower() and not before.endswith("."):
        return f"{verb[0]} {text[len(before) :]}"
    return text


def _is_first_name(front: str, behind: str) -> bool:
    """Whether only a first name precedes the claim's first word, and that word ends the name."""
    words = front.split()
    return len(words) == 1 and words[0].isalpha() and words[0][0].isupper() and not behind[1:2].isupper()


def _without_rest(text: str, own: Sequence[str], language: str) -> str:
    """Without what follows the part with the claim's last word."""
    ends = [match.end() for match in WORD.finditer(text) if any(same_word(match[0], word) for word in own)]
    if not ends:
        return text
    joined = re.compile(
        rf"{_GOES_ON.pattern}|\s(?:{expression(STATEMENT_WORDS[language].phrases.coordination)})\s",
        re.IGNORECASE,
    )
    cut = joined.search(text, max(ends))
    return text[: cut.start()] if cut else text


def _without_names(text: str, own: Sequence[str]) -> str:
    """Without the names right after a noun or a name of the claim: "Halvor Bergbau AG"."""
    kept, named, end = "", False, 0
    for match in WORD.finditer(text):
        ours = any(same_word(match[0], word) for word in own)
        behind = text[end : match.start()]
        if named and not ours and match[0][0].isupper() and behind == " ":
            end = match.end()
            continue
        named = ours and match[0][0].isupper()
        kept, end = kept + text[end : match.end()], match.end()
    return kept + text[end:]
