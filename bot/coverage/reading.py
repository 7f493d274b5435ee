"""Whether a message asks which articles there are, and for which: "Which articles are there about Lohsa?"

What an article says is another question: "What did the minister report?" asks for quotes. So a message asks
for articles only where a frame of its language fits the whole message.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.coverage.frames import Fit, fits
from bot.coverage.masking import MaskedMessage, masked_readings
from bot.coverage.request import CoverageRequest
from index.question.query import content_words, make_query
from index.question.reading import KnownArticles
from languages.kinds import ArticleKind
from languages.known import COVERAGE_WORDS
from languages.sections.asking.coverage import CoverageWords

_MOST_CHARACTERS = 200
_MOST_TOPIC_WORDS = 12
"""A longer topic is a sentence, and asks for more than which articles there are."""

_MOST_COUNT = 50

_INSIDE = re.compile(r"[?!;:…]|[.,]\s|\.$")
_ENDS = " \t\n?？!.…¿¡,"


@dataclass(frozen=True, slots=True)
class StrippedMessage:
    """A message without its "please", and whether it began with an "and" or with an "only"."""

    text: str
    goes_on: bool = False
    only: bool = False


def read_request(text: str, known: KnownArticles) -> CoverageRequest | None:
    """The articles that a message asks for; None for any other message."""
    if len(text) > _MOST_CHARACTERS or not any(map(str.isalpha, text)):
        return None
    for language in languages_of(text):
        said = strip_message(text, COVERAGE_WORDS[language])
        if said.only:
            continue
        for masked in masked_readings(said.text, language, known):
            if (request := coverage_request_in(masked, language)) is not None:
                return request
    return None


def languages_of(text: str) -> Iterator[str]:
    """The languages that have a table, that of the text first. All are tried, as the language of a few words
    is recognised badly."""
    own = make_query(text).language
    yield from sorted(COVERAGE_WORDS, key=lambda language: language != own)


def strip_message(text: str, words: CoverageWords) -> StrippedMessage:
    """A message in a language, without its "please", its "and" and its "only"."""
    text = re.sub(rf"[\s,]+(?:{words.please})[{_ENDS}]*$", "", text.strip(_ENDS), flags=re.IGNORECASE)
    text = re.sub(rf"^(?:{words.please})[\s,]+", "", text, flags=re.IGNORECASE)
    began = re.match(rf"{words.and_}(?!\w),?\s*", text, re.IGNORECASE)
    rest = text[began.end() :] if began else text
    only = re.match(rf"(?:{words.only})(?!\w)\s*", rest, re.IGNORECASE)
    rest = rest[only.end() :] if only else rest
    return StrippedMessage(rest or text, goes_on=bool(began and rest), only=bool(only and rest))


def coverage_request_in(masked: MaskedMessage, language: str) -> CoverageRequest | None:
    """The articles that a masked message asks for; None for any other message."""
    words = COVERAGE_WORDS[language]
    text = masked.text
    if words.about_it:
        text = re.sub(rf"\b{words.about_it}\b", words.it, text, flags=re.IGNORECASE)
    for fit in fits(text, language):
        topic = read_topic(masked.unmasked(fit.topic), words, language)
        if topic is None or not has_what_it_needs(fit, masked, topic):
            continue
        if fit.author and not _may_be_author(fit.author):
            continue
        unnamed = bool(fit.topic) and not content_words(topic, language)
        of_outlet = masked.about_outlet if "⟦" in fit.topic else masked
        return CoverageRequest(
            language,
            "" if unnamed else topic,
            of_outlet.unmasked(fit.author),
            of_outlet.filters,
            of_outlet.other_outlets,
            _count(fit.count, words),
            unnamed,
            outlets=of_outlet.outlets,
            mentions=fit.frame.asks == "mentions",
            names_authors=fit.frame.asks == "authors",
            counts=fit.frame.asks == "count",
            confined=fit.frame.asks == "events",
            of_events=fit.frame.asks == "events",
            kinds=article_kinds_asked(fit, masked),
            others=masked.others and of_outlet is masked,
        )
    return None


def read_topic(raw: str, words: CoverageWords, language: str) -> str | None:
    """The subject of the articles, without a grammatical article before it; None for text that is not a
    subject, such as a clause."""
    topic = raw.strip(" \"'“”„«»()")
    if _INSIDE.search(topic) or len(topic.split()) > _MOST_TOPIC_WORDS:
        return None
    if re.match(rf"{words.clauses}(?:\b|(?<=['’]))", topic, re.IGNORECASE):
        return None
    bare = re.sub(rf"^{words.articles}(?:\s+|(?<=['’])|(?<=\s))", "", topic, flags=re.IGNORECASE)
    return bare if bare and content_words(bare, language) else topic


def article_kinds_asked(fit: Fit, masked: MaskedMessage) -> tuple[ArticleKind, ...]:
    """The kinds of articles that a message asks for; none where their word is in its subject or author."""
    return () if "⟪0⟫" in fit.topic + fit.author else masked.kinds


def has_what_it_needs(fit: Fit, masked: MaskedMessage, topic: str, *, only: bool = False) -> bool:
    """Whether the message has one of the things that the frame needs to ask for articles."""
    there = {
        "outlet": masked.filters.outlet is not None or bool(masked.outlets) or masked.others,
        "others": masked.others,
        "language": masked.filters.language is not None,
        "time": masked.has_time,
        "topic": bool(topic),
        "kind": bool(article_kinds_asked(fit, masked)),
        "only": only,
    }
    needs = fit.frame.needs
    return (
        not needs or (there["kind"] and needs != "only") or any(there[need] for need in needs.split(" or "))
    )


def with_topic(request: CoverageRequest, topic: str) -> CoverageRequest:
    """The same request with the topic that its pronoun refers to."""
    return replace(request, topic=topic, unnamed=False)


def _may_be_author(author: str) -> bool:
    return len(author.split()) <= 4 and author[0].isupper() and not _INSIDE.search(author)


def _count(written: str, words: CoverageWords) -> int | None:
    if not written:
        return None
    numbers = {word: number for number, word in enumerate(words.numbers.split(), start=2)}
    count = numbers.get(written.casefold()) or (int(written) if written.isdecimal() else None)
    return min(count, _MOST_COUNT) if count else None
