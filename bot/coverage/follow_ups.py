"""What goes on from a list of articles: other articles ("and by the Tagblatt?"), and one of those listed
("what does the second one say?")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.coverage.masking import Known, Masked, masked_readings
from bot.coverage.reading import languages_of, read_request, read_topic
from bot.coverage.request import CoverageRequest
from bot.coverage.words import COVERAGE_WORDS
from bot.messages.forms import bare_name
from index.query import Filters, content_words

_MOST_CHARACTERS = 100
_ENDS = " \t\n?？!.…¿¡"


@dataclass(frozen=True, slots=True)
class OneOfList:
    """Article `number`, from 1, of a list, -1 for the last; `topic` is what is asked of it, "" for all."""

    number: int
    topic: str = ""


def request_of(questions: Sequence[str], known: Known) -> CoverageRequest | None:
    """What the last of a conversation's questions asked for, where it and those before it, oldest first,
    asked for articles; None where they did not."""
    request: CoverageRequest | None = None
    for question in questions:
        asked = read_request(question, known)
        if asked is None and request is not None:
            asked = continued(question, request, known)
        if asked is None:
            return None
        request = asked
    return request


def continued(text: str, last: CoverageRequest, known: Known) -> CoverageRequest | None:
    """The request that a message goes on with, which says only what is to be otherwise: an outlet, a time, a
    language or a subject; None for any other message."""
    if len(text) > _MOST_CHARACTERS:
        return None
    for language in dict.fromkeys((last.language, *languages_of(text))):
        words = COVERAGE_WORDS[language]
        began = re.match(rf"\s*[¿¡]?{words.and_}\b,?\s*", text, re.IGNORECASE)
        rest = text[began.end() :] if began else text
        rest = re.sub(rf"^(?:{words.only})\b\s*", "", rest, flags=re.IGNORECASE)
        for masked in masked_readings(rest, language, known, goes_on=True):
            topic = _topic(masked, language, goes_on=began is not None)
            if topic is None or (not topic and masked.filters == Filters()):
                continue
            others = masked.other_outlets if masked.filters.outlet else last.other_outlets
            kept = replace(
                last, filters=masked.filters.else_by(last.filters), other_outlets=others, count=None
            )
            return replace(kept, topic=topic, author="") if topic else kept
    return None


def _topic(masked: Masked, language: str, *, goes_on: bool) -> str | None:
    """The new subject, "" where it stays; None for a message that says something else. One that goes on with
    an "and" may name it alone."""
    words = COVERAGE_WORDS[language]
    left = re.sub(r"⟦\d+⟧", "", masked.text).strip()
    if not left:
        return ""
    about = re.fullmatch(
        rf"{words.about}\s?(?P<before>.+)|(?P<behind>.+?)\s{words.about}", left, re.IGNORECASE
    )
    raw = (about["before"] or about["behind"]) if about else bare_name(left, language) if goes_on else ""
    topic = read_topic(masked.unmasked(raw), words, language) if raw else None
    return topic if topic and content_words(topic, language) else None


def one_of_list(text: str) -> OneOfList | None:
    """Which article of a list a message asks to hear of; None for any other message."""
    if len(text) > _MOST_CHARACTERS:
        return None
    for language in languages_of(text):
        words = COVERAGE_WORDS[language]
        began = re.match(rf"\s*[¿¡]?(?:{words.and_}\b,?\s*)?", text, re.IGNORECASE)
        rest = text[began.end() if began else 0 :].strip(_ENDS)
        for number, pattern in _ordinal_patterns(language):
            if match := pattern.fullmatch(rest):
                topic = read_topic(match.groupdict().get("topic") or "", words, language)
                if topic is not None:
                    return OneOfList(number, topic)
    return None


@cache
def _ordinal_patterns(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple(_compiled_ordinals(language))


def _compiled_ordinals(language: str) -> Iterator[tuple[int, re.Pattern[str]]]:
    words = COVERAGE_WORDS[language]
    numbered = [*enumerate(words.ordinals.split(), start=1), (-1, words.last)]
    for frame in words.ordinal_frames:
        for number, ordinal in numbered:
            pattern = frame.replace("ORDINAL", f"(?:{ordinal})").replace("{about}", words.about)
            yield number, re.compile(pattern.replace("TOPIC", "(?P<topic>.+?)"), re.IGNORECASE)
