"""Remarks that ask nothing: surprise, praise, sympathy, laughter."""

import re
from collections.abc import Sequence
from functools import cache

from bot.messages.phrases import Phrase, is_spelt, spellings_of
from index.text.articles import Span
from languages.known import MESSAGE_WORDS, expression_in_all_languages

_MOST_BEHIND = 5
"""At most this many words say what a feeling is about: "Schade um die alten Bäume"."""

_LAUGHS = re.compile(
    expression_in_all_languages(lambda one: one.messages.laughter if one.messages else ""), re.IGNORECASE
)
_MARKS = re.compile(r"[^\w\s'’-]|\n")
_SENTENCE_END = re.compile(r"[.!?…。！？\n]")


def remarks_at(text: str, words: Sequence[Span], start: int) -> tuple[tuple[Phrase, ...], int]:
    """The remark that begins at word `start`, as a phrase of each language that has it, and the index of the
    first word after it; () and 0 where no remark begins there.

    A remark fills its clause. One of its words names a feeling ("sad"), and the others go with it ("how",
    "that's"). What the feeling is about may follow ("for the families"). A question is not a remark, unless
    only a tag makes it a question ("Crazy, right?").
    """
    if start and not _marks_between(text, words, start):
        return (), 0
    ends = {language: _end(text, words, start, language) for language in MESSAGE_WORDS}
    farthest = max(ends.values())
    found = (Phrase((), "remark", language) for language, end in ends.items() if end == farthest)
    return (tuple(found), farthest) if farthest else ((), 0)


def _end(text: str, words: Sequence[Span], start: int, language: str) -> int:
    feelings, around, about = _words_of(language)
    felt, end = False, start
    spoken = [text[slice(*span)] for span in words]
    behind = 0
    while end < len(words):
        feels = bool(_LAUGHS.fullmatch(spoken[end])) or is_spelt(spoken[end], feelings)
        if felt and is_spelt(spoken[end], about):
            behind = _behind(text, words, end)
        if not feels and not is_spelt(spoken[end], around):
            break
        felt, end = felt or feels, end + 1
        if felt and _ends_clause(text, words, end) and not _asks(text, words, end, language):
            behind = end
    return behind


def _behind(text: str, words: Sequence[Span], preposition: int) -> int:
    """The index of the first word after what a feeling is about; 0 where it is a question, empty or too
    long."""
    for end in range(preposition + 1, min(len(words), preposition + 1 + _MOST_BEHIND) + 1):
        if _ends_clause(text, words, end):
            return 0 if "?" in _marks_behind(text, words, end) or end == preposition + 1 else end
    return 0


def _asks(text: str, words: Sequence[Span], end: int, language: str) -> bool:
    if "?" not in _marks_behind(text, words, end):
        return False
    said = " ".join(text[slice(*word)].casefold().replace("’", "'") for word in words[:end])
    return not any(said.endswith(f" {tag.strip()}") for tag in MESSAGE_WORDS[language].tags.split(","))


def _ends_clause(text: str, words: Sequence[Span], end: int) -> bool:
    return end == len(words) or bool(_MARKS.search(text[words[end - 1].end : words[end].start]))


def _marks_between(text: str, words: Sequence[Span], start: int) -> bool:
    return bool(_MARKS.search(text[words[start - 1].end : words[start].start]))


def _marks_behind(text: str, words: Sequence[Span], end: int) -> str:
    """The marks after a word that end a sentence, "" for none."""
    gap = text[words[end - 1].end : words[end].start if end < len(words) else len(text)]
    return "".join(_SENTENCE_END.findall(gap))


@cache
def _words_of(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words for feelings, those around them, and those that introduce what they are about."""
    known = MESSAGE_WORDS[language]
    around = f"{known.around_feelings}, {known.particles}"
    return spellings_of(known.feelings), spellings_of(around), spellings_of(known.behind_feelings)
