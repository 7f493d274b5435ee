"""Follow-ups to a list of articles: for some of those listed ("which of them are in English?"), or for others
("and by the Tagblatt?")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.coverage.frames import fits, rest_of
from bot.coverage.masking import MaskedMessage, masked_readings
from bot.coverage.next_time import next_time
from bot.coverage.reading import (
    StrippedMessage,
    article_kinds_asked,
    coverage_request_in,
    has_what_it_needs,
    languages_of,
    read_request,
    read_topic,
    strip_message,
    with_topic,
)
from bot.coverage.request import CoverageRequest, LeftOut
from bot.messages.forms import bare_name
from index.question.query import Filters, content_words
from index.question.reading import KnownArticles
from languages.known import COVERAGE_WORDS
from languages.sections.asking.coverage import CoverageWords

_MOST_CHARACTERS = 100

_NAME_WORDS = 2
"""At least this many capitalised words are a name: "and which Anna Berg?". In German, one is any noun."""


def request_of(questions: Sequence[str], known: KnownArticles) -> CoverageRequest | None:
    """What the last of these questions, oldest first, asked for, where all of them asked for articles; None
    where one did not, or there is none."""
    request: CoverageRequest | None = None
    for question in questions:
        asked = next_request(question, request, known)
        if asked is None:
            return None
        request = asked
    return request


def next_request(text: str, last: CoverageRequest | None, known: KnownArticles) -> CoverageRequest | None:
    """The articles that a message asks for, after a message that asked for those of `last`; None for a
    message that asks for none."""
    if last and (request := continued(text, last, known)):
        return request
    request = read_request(text, known)
    if request and request.unnamed and last and last.topic:
        request = with_topic(request, last.topic)
    return by_others(request, outlets_of(last)) if request and last else request


def by_others(request: CoverageRequest, outlets: Sequence[str]) -> CoverageRequest:
    """The request with these outlets excluded, where it asks for other outlets; else the same request."""
    if not request.others or not outlets:
        return request
    return replace(request, others=False, left_out=(*request.left_out, LeftOut(outlets=tuple(outlets))))


def outlets_of(request: CoverageRequest) -> tuple[str, ...]:
    """The outlets that a request names."""
    stated = request.filters.outlet
    return request.outlets or ((stated, *request.other_outlets) if stated else ())


def continued(text: str, last: CoverageRequest, known: KnownArticles) -> CoverageRequest | None:
    """The request of a follow-up that states only the change from `last`: an outlet, a time, a language or a
    subject, or what to leave out; None for any other message."""
    if len(text) > _MOST_CHARACTERS:
        return None
    for language in dict.fromkeys((last.language, *languages_of(text))):
        if left_out := _left_out(text, language, known):
            return replace(last, left_out=(*last.left_out, left_out), confined=True, narrows=True)
        said = strip_message(text, COVERAGE_WORDS[language])
        if days := next_time(said.text, COVERAGE_WORDS[language], last.filters):
            return replace(last, filters=days.else_by(last.filters), narrows=False, confined=True)
        for masked in masked_readings(said.text, language, known, goes_on=True):
            request = _narrowed(masked, language, last, said)
            if request is None and said.goes_on and (author := _author(said.text, language, known)):
                request = replace(_anew(last), author=author, topic="")
            request = request or _changed(masked, language, last, said)
            if request is not None:
                return request
    return None


def _left_out(text: str, language: str, known: KnownArticles) -> LeftOut | None:
    """The articles that a message asks to leave out of a list; None for any other message."""
    words = COVERAGE_WORDS[language]
    said = strip_message(text, words)
    for rest in filter(None, (rest_of(pattern, said.text, words) for pattern in words.left_out)):
        for masked in masked_readings(rest, language, known, goes_on=True):
            nothing = CoverageRequest(language)
            asked = _narrowed(masked, language, nothing, replace(said, text=rest, only=True))
            if asked is None and _has_filters(masked) and _says_no_more(masked.text, words):
                asked = _filtered(nothing, masked)
            if asked is not None and asked != nothing:
                outlets = outlets_of(asked)
                return LeftOut(asked.filters.without("outlet"), outlets, asked.kinds, asked.topic)
    return None


def _says_no_more(text: str, words: CoverageWords) -> bool:
    return not re.sub(rf"⟦\d+⟧|⟪0⟫|\b{words.articles.strip()}\b", "", text, flags=re.IGNORECASE).strip()


def _narrowed(
    masked: MaskedMessage, language: str, last: CoverageRequest, said: StrippedMessage
) -> CoverageRequest | None:
    """A request for some of the articles listed, or for more about all of them: their authors or their
    number; None for any other message."""
    words = COVERAGE_WORDS[language]
    # "Which of them are interviews?" names a kind, as other questions name a language.
    without_kind = masked.text.replace("⟪0⟫", "").strip()
    texts = dict.fromkeys((masked.text, without_kind) if without_kind else (masked.text,))
    for fit in (fit for text in texts for fit in fits(text, language, going_on=True)):
        topic = read_topic(masked.unmasked(fit.topic), words, language)
        if topic is None or (fit.topic and not content_words(topic, language)):
            continue
        if not has_what_it_needs(fit, masked, topic, only=said.only):
            continue
        if fit.frame.asks == "authors":
            kinds = article_kinds_asked(fit, masked) or last.kinds
            return replace(last, names_authors=True, confined=True, kinds=kinds)
        if fit.frame.asks == "count":
            return replace(last, names_authors=False, counts=True, count=None, confined=True)
        within = (*last.within, last.topic) if topic and last.topic else last.within
        return replace(
            _filtered(last, masked),
            topic=topic or last.topic,
            within=within,
            mentions=last.mentions or fit.frame.asks == "mentions",
            confined=True,
            narrows=True,
        )
    return None


def _changed(
    masked: MaskedMessage, language: str, last: CoverageRequest, said: StrippedMessage
) -> CoverageRequest | None:
    """A request for articles of another outlet, time, language, subject or author; None for any other
    message."""
    fresh = coverage_request_in(masked, language)
    if fresh is not None and fresh.unnamed and last.topic:
        return by_others(with_topic(fresh, last.topic), outlets_of(last))
    if fresh is not None:
        named_anew = fresh.topic or fresh.author or fresh.unnamed
        if named_anew or not said.goes_on or not _has_filters(masked):
            return None
        kept = replace(_filtered(last, masked), narrows=False, confined=True)
        return replace(kept, names_authors=fresh.names_authors)
    topic = _topic(masked, language, goes_on=said.goes_on)
    if topic is None or (not topic and not _has_filters(masked)):
        return None
    kept = _filtered(last, masked)
    if topic and last.author and not last.topic:
        return replace(_anew(kept), author=topic)  # another author, named alone
    if topic:
        return replace(_anew(kept), topic=topic, author="")
    return replace(kept, narrows=False, confined=True)


def _anew(request: CoverageRequest) -> CoverageRequest:
    """The request without what another subject or author would make obsolete."""
    return replace(request, within=(), count=None, narrows=False, confined=False, kinds=(), left_out=())


def _author(text: str, language: str, known: KnownArticles) -> str:
    """The author whose articles a short message asks for, "and by Gwen Ashdown?"; "" for none."""
    for masked in masked_readings(f"{COVERAGE_WORDS[language].article} {text}", language, known):
        request = coverage_request_in(masked, language)
        if request and request.author and not masked.outlets and masked.filters == Filters():
            return request.author
    return ""


def _has_filters(masked: MaskedMessage) -> bool:
    return masked.filters != Filters() or bool(masked.outlets or masked.kinds or masked.others)


def _filtered(last: CoverageRequest, masked: MaskedMessage) -> CoverageRequest:
    """The same request with the filters of a message, and with its own where the message states none."""
    last = replace(last, kinds=masked.kinds or last.kinds)
    before = last.filters.without("since", "until") if masked.has_time else last.filters
    filters = masked.filters.else_by(before)
    if masked.others:
        others = by_others(replace(last, others=True), outlets_of(last))
        return replace(others, filters=filters.without("outlet"), other_outlets=(), outlets=(), count=None)
    if masked.outlets:
        return replace(
            last, filters=filters.without("outlet"), other_outlets=(), outlets=masked.outlets, count=None
        )
    if masked.filters.outlet:
        return replace(last, filters=filters, other_outlets=masked.other_outlets, outlets=(), count=None)
    return replace(last, filters=filters, count=None)


def _topic(masked: MaskedMessage, language: str, *, goes_on: bool) -> str | None:
    """The new subject, "" where it stays the same; None for a message that says something else. A message
    that begins with "and" may name the subject alone."""
    words = COVERAGE_WORDS[language]
    left = re.sub(r"⟦\d+⟧|⟪0⟫", "", masked.text).strip()
    if not left:
        return ""
    about = re.fullmatch(
        rf"{words.about}\s?(?P<before>.+)|(?P<behind>.+?)\s{words.about}", left, re.IGNORECASE
    )
    raw = (about["before"] or about["behind"]) if about else ""
    if not about and goes_on:
        raw = bare_name(left, language) or _name_behind(words.which, left)
    topic = read_topic(masked.unmasked(raw), words, language) if raw else None
    return topic if topic and content_words(topic, language) else None


def _name_behind(which: str, text: str) -> str:
    """A name of several words after a "which" without a verb; "" for none."""
    match = re.fullmatch(rf"(?:{which})\s+(?P<name>\S+(?:\s\S+)*)", text, re.IGNORECASE)
    parts = match["name"].split() if match else []
    return " ".join(parts) if len(parts) >= _NAME_WORDS and all(part[0].isupper() for part in parts) else ""
