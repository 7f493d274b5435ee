"""Whether two figures are equal, and count or measure the same thing."""

from bot.answerers.claims.measured import Measured, telling_of
from bot.answerers.claims.same_words import has_word, same_word
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.matter import QuotedLine, one_sided, same_words_of
from bot.statements.propositions import telling_words
from index.question.query import WORD
from languages.known import CLAIM_WORDS
from languages.notation import anywhere

_PEOPLE = anywhere(turning.PEOPLE)


def is_equal(one: Measured, other: Measured) -> bool:
    """Whether the sentence's figure equals the claim's, or is within the bounds that the claim states ("more
    than 30")."""
    own, theirs = one.figure, other.figure
    if own.kind != theirs.kind or own.currency != theirs.currency:
        return False
    if own.least < own.value or own.most > own.value:
        return own.least <= theirs.least and theirs.most <= own.most
    bounded = theirs.most == float("inf") or theirs.least == 0.0 < theirs.value
    return own.value == theirs.value and not bounded


def is_same_thing(one: Measured, other: Measured, line: QuotedLine) -> bool:
    """Whether two figures count the same thing, for the same period and people, and neither is about a
    part."""
    if one.figure.kind == "count" and not _same_head(one, other):
        return False
    texts = f"{one.said} {one.head}", f"{other.said} {other.head}"
    if any(one_sided(listed, "", *texts) for listed in (turning.PARTS, turning.SEVERITY)):
        return False
    if not all(same_words_of(listed, *texts) for listed in (turning.PER, turning.FOR_WHOM)):
        return False
    if _spans(texts[0], line.language) != _spans(texts[1], line.language):
        return False
    if one.events != other.events:
        return False
    return is_of_as_much(one, other, line.language)


def is_of_as_much(one: Measured, other: Measured, language: str) -> bool:
    """Whether neither figure is about a part of what the other is about, and both or neither are a
    difference."""
    if _is_narrowed(one, other, language) or _is_narrowed(other, one, language):
        return False
    return _difference(one, language) == _difference(other, language)


def _spans(text: str, language: str) -> set[str]:
    """The periods right before a noun, which distinguish a day ticket from a weekly one."""
    spans = anywhere(CLAIM_WORDS[language].spans)
    starts = {span.start for span in telling_words(text, language)}
    found = spans.finditer(text)
    return {match[0].casefold() for match in found if match.end() + 1 in starts}


def _same_head(one: Measured, other: Measured) -> bool:
    if not one.head or not other.head:
        return False
    if same_word(one.head, other.head):
        return True
    return bool(one.events) and all(
        _PEOPLE.fullmatch(each.head) or _is_happening(each) for each in (one, other)
    )


def _is_happening(one: Measured) -> bool:
    return any(anywhere(turning.GROUPS[name]).fullmatch(one.head) for name in one.events)


def _difference(one: Measured, language: str) -> tuple[str, bool]:
    """The comparing word after a figure ("more"), and whether the figure is the amount of a change."""
    words = CLAIM_WORDS[language]
    compared = anywhere(words.differences).match(one.behind.strip())
    by = anywhere(words.by).search(" ".join(one.ahead.split()[-2:]))
    return compared[0].casefold() if compared else "", bool(by)


def _is_narrowed(one: Measured, other: Measured, language: str) -> bool:
    """Whether the words right after a figure limit it to less than the other is about."""
    behind = WORD.findall(one.behind)
    if not behind or not anywhere(CLAIM_WORDS[language].narrowing).fullmatch(behind[0]):
        return False
    narrowing = telling_of(" ".join(behind[1:4]), language)
    return not all(has_word(word, WORD.findall(f"{other.said} {other.head}")) for word in narrowing[:1])
