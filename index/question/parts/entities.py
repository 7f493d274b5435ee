"""The two things that a question compares: "both A and B", "the difference between A and B", "A or B?"."""

import re

from index.question.parts.words import part_words, pattern
from index.question.reading import QuestionReading
from languages.sections.asking.parts import PartWords

_MOST_WORDS = 8


def compared(reading: QuestionReading) -> tuple[tuple[str, str], ...]:
    """The two things that a masked question compares, each with the text of the question without the other;
    () if it compares nothing."""
    words = part_words(reading.language)
    compares = pattern(rf"\b(?:{words.comparing})(?!\w)").search(reading.text)
    for expression, needs_word in words.pairs:
        for match in pattern(expression).finditer(reading.text) if compares or not needs_word else ():
            if found := _pair(reading, match, words):
                return found
    either = pattern(words.either).search(reading.text)
    return _pair(reading, either, words, whole=True) if either else ()


def _pair(
    reading: QuestionReading, match: re.Match[str], words: PartWords, *, whole: bool = False
) -> tuple[tuple[str, str], ...]:
    """The two things of a match. With `whole`, nothing may come before the first or after the second."""
    one = match["x"].split()
    other = _parallel(one, match["y"].split(), words)
    rest = match["y"][len(" ".join(other)) :]
    if whole and (rest or not _begins_name(one[0], words)):
        return ()
    if not all(reading.count_content_words(" ".join(name)) for name in (one, other)):
        return ()
    before, after = reading.text[: match.start()], reading.text[match.end("y") :]
    return tuple(
        (" ".join(name), " ".join(f"{before} {' '.join(name)}{rest}{after}".split())) for name in (one, other)
    )


def _parallel(one: list[str], other: list[str], words: PartWords) -> list[str]:
    """How much of the second text belongs to the thing compared: the name it begins with, or, if that is
    none, as many words as the first has, since two things of a kind are named alike."""
    named = _named(other[:_MOST_WORDS], words)
    if named and _named(one, words) == len(one):
        return other[:named]
    return other[: max(named, min(len(one), len(other)))]


def _named(texts: list[str], words: PartWords) -> int:
    """How many of the words, from the first on, are a name: capitalised words, with small ones before and
    inside."""
    end = 0
    for number, word in enumerate(texts, start=1):
        if _large(word):
            end = number
        elif not _begins_name(word, words):
            break
    return end


def _begins_name(word: str, words: PartWords) -> bool:
    return _large(word) or bool(pattern(rf"(?:{words.articles}|{words.inner})").fullmatch(word))


def _large(word: str) -> bool:
    return word.lstrip("'\"“„‘«»([")[:1].isupper() or word[:1] in "⟦⟪" or word[:1].isdigit()
