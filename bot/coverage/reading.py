"""Whether a message asks which articles there are, and for which: "Which articles are there about Lohsa?"

What an article says is another question: "What did the minister report?" asks for quotes. So a message is
taken for one that asks for articles only where a frame of its language fits all of it.
"""

import re
from collections.abc import Iterator
from functools import cache

from bot.coverage.masking import Known, Masked, masked_readings
from bot.coverage.request import CoverageRequest
from bot.coverage.words import COVERAGE_WORDS, CoverageWords
from index.query import content_words, make_query

_MOST_CHARACTERS = 200
_MOST_TOPIC_WORDS = 12
"""What is longer is a sentence, and asks more than which articles there are."""

_MOST_COUNT = 50

_INSIDE = re.compile(r"[?!;:…]|[.,]\s|\.$")


def read_request(text: str, known: Known) -> CoverageRequest | None:
    """The articles that a message asks for; None for any other message."""
    if len(text) > _MOST_CHARACTERS or not any(map(str.isalpha, text)):
        return None
    for language in languages_of(text):
        for masked in masked_readings(text, language, known):
            if (request := _request(masked, language)) is not None:
                return request
    return None


def languages_of(text: str) -> Iterator[str]:
    """The languages that have words for this, that of the text first: of a few words it is told badly."""
    own = make_query(text).language
    yield from sorted(COVERAGE_WORDS, key=lambda language: language != own)


def _request(masked: Masked, language: str) -> CoverageRequest | None:
    words = COVERAGE_WORDS[language]
    text = masked.text
    if words.about_it:
        text = re.sub(rf"\b{words.about_it}\b", words.it, text, flags=re.IGNORECASE)
    for pattern, needs in _frames(language):
        match = pattern.fullmatch(text)
        if match is None:
            continue
        parts = match.groupdict()
        raw = next((parts[name] for name in parts if name.startswith("topic") and parts[name]), "")
        topic = read_topic(masked.unmasked(raw), words, language)
        if topic is None or not _has(needs, masked, topic):
            continue
        author = (parts.get("author") or "").strip()
        if author and (len(author.split()) > 4 or not author[0].isupper() or _INSIDE.search(author)):
            continue
        unnamed = bool(raw) and not content_words(topic, language)
        masked = masked.about_outlet if "⟦" in raw else masked
        return CoverageRequest(
            language,
            "" if unnamed else topic,
            masked.unmasked(author),
            masked.filters,
            masked.other_outlets,
            _count(parts.get("count"), words),
            unnamed,
        )
    return None


def read_topic(raw: str, words: CoverageWords, language: str) -> str | None:
    """What articles are about, without the article before it; None for what is no subject, as a clause."""
    topic = raw.strip(" \"'“”„«»()")
    if _INSIDE.search(topic) or len(topic.split()) > _MOST_TOPIC_WORDS:
        return None
    if re.match(rf"{words.clauses}(?:\b|(?<=['’]))", topic, re.IGNORECASE):
        return None
    bare = re.sub(rf"^{words.articles}(?:\s+|(?<=['’])|(?<=\s))", "", topic, flags=re.IGNORECASE)
    return bare if bare and content_words(bare, language) else topic


def _has(needs: str, masked: Masked, topic: str) -> bool:
    there = {
        "outlet": masked.filters.outlet is not None,
        "time": masked.has_time,
        "topic": bool(topic),
    }
    return not needs or any(there[need] for need in needs.split(" or "))


def _count(written: str | None, words: CoverageWords) -> int | None:
    if not written:
        return None
    numbers = {word: number for number, word in enumerate(words.numbers.split(), start=2)}
    count = numbers.get(written.casefold()) or (int(written) if written.isdecimal() else None)
    return min(count, _MOST_COUNT) if count else None


@cache
def _frames(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    words = COVERAGE_WORDS[language]
    return tuple((_compiled(frame.pattern, words), frame.needs) for frame in words.frames)


def _compiled(pattern: str, words: CoverageWords) -> re.Pattern[str]:
    for name in ("lead", "qualifiers", "noun", "about"):
        pattern = pattern.replace(f"{{{name}}}", getattr(words, name))
    numbers = "|".join(words.numbers.split())
    pattern = pattern.replace("COUNT", rf"(?P<count>\d{{1,3}}|{numbers})", 1).replace("COUNT", numbers)
    pattern = pattern.replace("AUTHOR", "(?P<author>.+?)").replace("⟦⟧", r"⟦\d+⟧")
    pieces = pattern.split("TOPIC")
    named = "".join(f"{piece}(?P<topic{number}>.+?)" for number, piece in enumerate(pieces[:-1]))
    return re.compile(named + pieces[-1], re.IGNORECASE)
