"""The text directives of a quote: which of its words a browser searches for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.citations.answer import Citation
from bot.citations.shown_text import shown_text
from bot.links.stretches import Stretch, find_stretches
from bot.links.text_directive import TextDirective
from index.text.articles import Seam, Span

_TELLING_LETTERS = 15
"""Words with fewer letters in all may be in many places of a page."""

_FEWEST_LETTERS = 8
"""Three words in a row may have fewer letters than that, but not fewer than this."""

_WORDS = 5
"""This many words at the beginning and at the end of a quote are enough to find it."""

_CONTEXT_WORDS = 3

_WHOLE_CHARACTERS = 80
"""Longer runs of words are given by their first and last words."""


def text_fragment(citation: Citation) -> str:
    """The part after `#:~:` in a link that leads to the quote.

    Where the text nodes of the page are known, each part of the directive is inside one of them. Otherwise
    the directive is the middle of a sentence, as elements that separate words are more often at its ends. A
    browser that does not find it follows a second directive, whose words may be separated.
    """
    place = _place(citation)
    stretches = find_stretches(place.text, place.seams or (), place.openings)
    inside = [part for stretch in stretches if (part := stretch.within(place.quote))]
    if place.seams is None:
        directives = list(_from_the_middle(inside, place))
    else:
        found = _range(inside, place) or _in_context(inside, stretches, place)
        directives = [found] if found else []
    return "&".join(map(str, directives or [_whole(place)]))


@dataclass(frozen=True, slots=True)
class _Place:
    """A quote, the sentences around it and what is known about its page, as places in a text. `seams` is None
    where the page's text nodes are not known. `around` is the headline and the text, casefolded."""

    text: str
    quote: Span
    sentences: tuple[Span, ...]
    openings: tuple[int, ...]
    seams: tuple[Seam, ...] | None
    around: str

    def has_once(self, words: object) -> bool:
        """Whether the words appear exactly once: a browser goes to the first place that it finds."""
        return self.around.count(" ".join(str(words).split()).casefold()) == 1


def _place(citation: Citation) -> _Place:
    passage, shown = citation.passage, shown_text(citation.passage.text, citation.source)
    around = " ".join(f"{citation.source.title or ''} {shown}".split()).casefold()
    if shown != passage.text:
        whole = Span(0, len(citation.shown))
        return _Place(citation.shown, whole, (whole,), (0,), None, around)
    start = passage.start
    sentences = tuple(Span(sentence.start - start, sentence.end - start) for sentence in passage.sentences)
    openings = (0, *(sentences[number].start for number in passage.breaks))
    seams = passage.seams and tuple(seam._replace(at=seam.at - start) for seam in passage.seams)
    quote = Span(citation.span.start - start, citation.span.end - start)
    return _Place(passage.text, quote, sentences or (quote,), openings, seams, around)


def _range(inside: Sequence[Stretch], place: _Place) -> TextDirective | None:
    """From the first distinctive words to the last ones; None when no words are distinctive enough."""
    telling = [stretch for stretch in inside if stretch.letters >= _TELLING_LETTERS]
    for stretch in telling:
        start = _start(stretch, place)
        if start is None:
            continue
        if stretch is not telling[-1]:
            return TextDirective(start, telling[-1][-_WORDS:])
        if len(str(stretch)) <= _WHOLE_CHARACTERS or len(stretch) == len(start):
            return TextDirective(stretch)
        return TextDirective(start, stretch[len(start) :][-_WORDS:])
    return None


def _start(stretch: Stretch, place: _Place) -> Stretch | None:
    """Its first words, as many as it takes to be distinctive and unique; None when even all of them are
    not."""
    starts = (stretch[:count] for count in range(min(_WORDS, len(stretch)), len(stretch) + 1))
    return _first_telling(starts, place)


def _first_telling(some: Iterator[Stretch], place: _Place) -> Stretch | None:
    return next(
        (words for words in some if words.letters >= _TELLING_LETTERS and place.has_once(words)), None
    )


def _in_context(
    inside: Sequence[Stretch], stretches: Sequence[Stretch], place: _Place
) -> TextDirective | None:
    """The most distinctive stretch with the words before and after it; None when it has too few letters."""
    found = []
    for stretch in inside:
        number = next(number for number, whole in enumerate(stretches) if stretch.words[0] in whole.words)
        before, behind = _before(stretch, stretches, number), _behind(stretch, stretches, number)
        found.append(TextDirective(stretch, prefix=before, suffix=behind))
    best = max(found, key=lambda one: (place.has_once(_run(one)), _letters(one)), default=None)
    return best if best and _letters(best) >= _FEWEST_LETTERS else None


def _before(stretch: Stretch, stretches: Sequence[Stretch], number: int) -> Stretch | None:
    """The words before a part of the stretch with this number, else from the stretch that it adjoins; None
    where there are none."""
    whole = stretches[number]
    if at := whole.words.index(stretch.words[0]):
        return whole[max(0, at - _CONTEXT_WORDS) : at]
    return stretches[number - 1][-_CONTEXT_WORDS:] if whole.adjoins else None


def _behind(stretch: Stretch, stretches: Sequence[Stretch], number: int) -> Stretch | None:
    whole = stretches[number]
    if (at := whole.words.index(stretch.words[-1]) + 1) < len(whole):
        return whole[at : at + _CONTEXT_WORDS]
    after = stretches[number + 1] if number + 1 < len(stretches) else None
    return after[:_CONTEXT_WORDS] if after and after.adjoins else None


def _from_the_middle(inside: Sequence[Stretch], place: _Place) -> Iterator[TextDirective]:
    """The middle of the first sentence that is distinctive enough; then its three most distinctive words in a
    row, as separate parts. Yields nothing when no sentence is distinctive enough."""
    parts = [part for sentence in place.sentences for one in inside if (part := one.within(sentence))]
    stretch = next((part for part in parts if part.letters >= _TELLING_LETTERS), None)
    if stretch is None:
        return
    counts = range(min(_WORDS, len(stretch)), len(stretch) + 1)
    yield TextDirective(_first_telling((_middle(stretch, count) for count in counts), place) or stretch)
    threes = (
        TextDirective(stretch[at : at + 1], prefix=stretch[at - 1 : at], suffix=stretch[at + 1 : at + 2])
        for at in range(1, len(stretch) - 1)
    )
    telling = [one for one in threes if _letters(one) >= _FEWEST_LETTERS and place.has_once(_run(one))]
    if telling:
        yield max(telling, key=_letters)


def _middle(stretch: Stretch, count: int) -> Stretch:
    start = (len(stretch) - count) // 2
    return stretch[start : start + count]


def _letters(directive: TextDirective) -> int:
    return sum(part.letters for part in _in_order(directive))


def _run(directive: TextDirective) -> str:
    """The text from a directive's first word to its last one."""
    parts = _in_order(directive)
    return parts[0].text[parts[0].words[0].start : parts[-1].words[-1].end]


def _in_order(directive: TextDirective) -> list[Stretch]:
    parts = (directive.prefix, directive.start, directive.suffix)
    return [part for part in parts if isinstance(part, Stretch)]


def _whole(place: _Place) -> TextDirective:
    """All words of the quote; for several lines or cells, from the first to the last."""
    words = place.text[place.quote.start : place.quote.end]
    lines = [" ".join(line.split()) for line in re.split(r"[\n\t]", words) if line.strip()]
    return TextDirective(lines[0], lines[-1] if len(lines) > 1 else None)
