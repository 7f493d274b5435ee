"""The text directives of a quote: which of its words a browser is told to look for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.citations.answer import Citation
from bot.citations.shown_text import shown_text
from bot.links.stretches import Stretch, find_stretches
from bot.links.text_directive import TextDirective
from index.text.articles import Seam, Span

_TELLING_LETTERS = 15
"""Fewer letters together may stand in many places of a page."""

_FEWEST_LETTERS = 8
"""Three words in a row tell enough with fewer letters; with fewer than these, nothing does."""

_WORDS = 5
"""So many words at the beginning and at the end of a quote are enough to find it."""

_CONTEXT_WORDS = 3

_WHOLE_CHARACTERS = 80
"""Longer runs of words are given by their first and last words."""


def text_fragment(citation: Citation) -> str:
    """What stands behind `#:~:` in a link that lands on the quote.

    Where the text nodes of the page are known, each part of the directive lies in one of them. Else it is
    the middle of a sentence, as what parts words stands at its ends more often. Where a browser does not find
    that, it follows the second directive, whose words may be parted from each other.
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
    """A quote, the sentences around it and what is known of its page, as places in a text. `around` is the
    headline and the text in small letters."""

    text: str
    quote: Span
    sentences: tuple[Span, ...]
    openings: tuple[int, ...]
    seams: tuple[Seam, ...] | None
    around: str

    def has_once(self, words: object) -> bool:
        """Whether words stand there once: a browser goes to the first place that it finds."""
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
    """From the first telling words to the last ones; None when no words tell enough."""
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
    """Its first words, as many as tell and stand nowhere else; None when even all of them do not."""
    starts = (stretch[:count] for count in range(min(_WORDS, len(stretch)), len(stretch) + 1))
    return _first_telling(starts, place)


def _first_telling(some: Iterator[Stretch], place: _Place) -> Stretch | None:
    return next(
        (words for words in some if words.letters >= _TELLING_LETTERS and place.has_once(words)), None
    )


def _in_context(
    inside: Sequence[Stretch], stretches: Sequence[Stretch], place: _Place
) -> TextDirective | None:
    """The most telling words with those before and behind them; None when they say too little."""
    found = []
    for stretch in inside:
        number = next(number for number, whole in enumerate(stretches) if stretch.words[0] in whole.words)
        before, behind = _before(stretch, stretches, number), _behind(stretch, stretches, number)
        found.append(TextDirective(stretch, prefix=before, suffix=behind))
    best = max(found, key=lambda one: (place.has_once(_run(one)), _letters(one)), default=None)
    return best if best and _letters(best) >= _FEWEST_LETTERS else None


def _before(stretch: Stretch, stretches: Sequence[Stretch], number: int) -> Stretch | None:
    """The words in front of a part of the stretch of this number, also of the stretch that this adjoins."""
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
    """The middle of the first sentence that tells enough, then its three words in a row that tell most, each
    by itself; nothing when no sentence tells enough."""
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
    """All words of the quote; of several lines or cells from the first to the last."""
    words = place.text[place.quote.start : place.quote.end]
    lines = [" ".join(line.split()) for line in re.split(r"[\n\t]", words) if line.strip()]
    return TextDirective(lines[0], lines[-1] if len(lines) > 1 else None)
