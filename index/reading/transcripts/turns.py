"""The words of one speaker until the next, split into paragraphs at pauses and at ends of sentences."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from index.reading.transcripts.cues import shown_time
from index.reading.transcripts.fragments import Fragment
from index.text.articles import Context, Span
from index.text.sentences.splitting import split_sentences

_LONGEST_PARAGRAPH = 900
"""The maximum length of a passage, in characters."""

_PAUSE_SECONDS = 3.0
"""After a pause of this length a new paragraph begins."""


@dataclass(slots=True)
class _Turn:
    label: str
    tagged: bool
    fragments: list[Fragment] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SpokenParagraph:
    """A speaker's words, with the label before them in the first paragraph, and their context: the time, and
    in later paragraphs the speaker."""

    text: str
    context: Context


def read_paragraphs(fragments: Sequence[Fragment], language: str | None) -> Iterator[SpokenParagraph]:
    """The speech in paragraphs of one speaker each."""
    for turn in _turns(fragments):
        yield from _paragraphs(turn, language)


def _turns(fragments: Sequence[Fragment]) -> Iterator[_Turn]:
    turn: _Turn | None = None
    for fragment in fragments:
        if turn is None or _is_other(turn, fragment):
            if turn:
                yield turn
            turn = _Turn(fragment.label, fragment.tagged)
        turn.fragments.append(fragment)
    if turn:
        yield turn


def _is_other(turn: _Turn, fragment: Fragment) -> bool:
    """Whether another speaker begins. Words without a label belong to the last one named, unless the markup
    names speakers or marks a change."""
    if fragment.label or turn.tagged:
        return fragment.label != turn.label
    return fragment.change


def _paragraphs(turn: _Turn, language: str | None) -> Iterator[SpokenParagraph]:
    label = f"{turn.label} " if turn.label else ""
    words = [fragment.words for fragment in turn.fragments if fragment.words]
    spoken = [fragment for fragment in turn.fragments if fragment.words]
    if not words:
        return
    text = label + " ".join(words)
    starts = list(accumulate((len(part) + 1 for part in words[:-1]), initial=len(label)))
    pauses = {
        start for start, before, now in zip(starts[1:], spoken, spoken[1:], strict=False)
        if now.start - before.end >= _PAUSE_SECONDS
    }  # fmt: skip
    for span in _spans(split_sentences(text, language=language), pauses):
        at = max(0, bisect_right(starts, span.start) - 1)
        speaker = turn.label.strip("[]:") if label and span.start else None
        yield SpokenParagraph(text[slice(*span)], Context(heading=speaker, time=shown_time(spoken[at].start)))


def _spans(sentences: Sequence[Span], pauses: set[int]) -> Iterator[Span]:
    """The sentences grouped into paragraphs."""
    if not sentences:
        return
    start, end = sentences[0]
    for sentence in sentences[1:]:
        if sentence.end - start > _LONGEST_PARAGRAPH or sentence.start in pauses:
            yield Span(start, end)
            start = sentence.start
        end = sentence.end
    yield Span(start, end)
