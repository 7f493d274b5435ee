"""Messages that ask what one article says: the second of a list, or "the article about the ferry"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from bot.coverage.frames import blank_content, compiled
from bot.coverage.masking import masked_readings
from bot.coverage.reading import languages_of, read_topic, strip_message
from index.question.query import Filters, content_words
from index.question.reading import KnownArticles
from languages.kinds import ArticleKind
from languages.known import COVERAGE_WORDS

_MOST_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class OneOfList:
    """Article `number` of a list, from 1; -1 is the last. `topic` is what is asked about it, "" for
    everything. `conclusion` says that its conclusion is asked for."""

    number: int
    topic: str = ""
    conclusion: bool = False


@dataclass(frozen=True, slots=True)
class ArticleAsked:
    """The article about a `subject`, "" for the only one that was listed, among those that pass the filters
    and are of one of the `kinds`, () for any. `topic` is what is asked about it, "" for everything.
    `language` is that of the message's words. `conclusion` says that its conclusion is asked for."""

    language: str
    subject: str = ""
    topic: str = ""
    filters: Filters = field(default_factory=Filters)
    kinds: tuple[ArticleKind, ...] = ()
    conclusion: bool = False


def one_of_list(text: str) -> OneOfList | None:
    """Which article of a list a message asks about; None for any other message."""
    if len(text) > _MOST_CHARACTERS:
        return None
    for language in languages_of(text):
        words = COVERAGE_WORDS[language]
        rest = strip_message(text, words).text
        for number, pattern in _ordinal_patterns(language):
            if match := pattern.fullmatch(rest):
                topic = read_topic(blank_content(match, "topic"), words, language)
                if topic is not None:
                    return OneOfList(number, topic)
    return None


def article_asked(text: str, known: KnownArticles) -> ArticleAsked | None:
    """The article that a message asks about by its subject; None for any other message."""
    if len(text) > _MOST_CHARACTERS:
        return None
    for language in languages_of(text):
        words = COVERAGE_WORDS[language]
        for masked in masked_readings(strip_message(text, words).text, language, known):
            fitting = (
                (one.fullmatch(masked.text), concludes)
                for concludes in (False, True)
                for one in _article_patterns(language, concludes)
            )
            for match, concludes in ((match, concludes) for match, concludes in fitting if match):
                subject, topic = (
                    read_topic(masked.unmasked(blank_content(match, blank)), words, language)
                    for blank in ("subject", "topic")
                )
                if subject is None or topic is None or (subject and not content_words(subject, language)):
                    continue
                named = f"{blank_content(match, 'subject')}{blank_content(match, 'topic')}"
                kinds = () if "⟪0⟫" in named else masked.kinds
                return ArticleAsked(language, subject, topic, masked.filters, kinds, concludes)
    return None


def asks_who_wrote(text: str) -> str | None:
    """The language in which a message asks who wrote the article just quoted; None for any other message."""
    if len(text) > _MOST_CHARACTERS:
        return None
    for language in languages_of(text):
        words = COVERAGE_WORDS[language]
        if re.fullmatch(words.this_article, strip_message(text, words).text, re.IGNORECASE):
            return language
    return None


@cache
def _ordinal_patterns(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple(_compiled_ordinals(language))


def _compiled_ordinals(language: str) -> Iterator[tuple[int, re.Pattern[str]]]:
    words = COVERAGE_WORDS[language]
    numbered = [*enumerate(words.ordinals.split(), start=1), (-1, words.last)]
    for frame in words.ordinal_frames:
        for number, ordinal in numbered:
            yield number, compiled(frame.replace("ORDINAL", f"(?:{ordinal})"), words)


@cache
def _article_patterns(language: str, concludes: bool) -> tuple[re.Pattern[str], ...]:
    words = COVERAGE_WORDS[language]
    frames = words.conclusion_frames if concludes else words.article_frames
    return tuple(compiled(frame, words) for frame in frames)
