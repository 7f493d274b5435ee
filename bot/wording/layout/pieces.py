"""The quotes of one article in reading order: neighbours joined, cuts marked, nothing twice."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.citations.answer import Citation
from bot.citations.shown_text import shown_text

_BREAK = 2
"""This many characters between two passages are a paragraph break, and no words."""


@dataclass(frozen=True, slots=True)
class QuotePiece:
    """Words of an article as displayed, and the numbers of the citations that have them. Of a citation that
    begins in the piece before, `words` has only the rest. `cut` says that other text of the article lies
    between the piece before and this one."""

    words: str
    numbers: tuple[int, ...]
    cut: bool = False


def pieces(citations: Mapping[int, Citation]) -> tuple[QuotePiece, ...]:
    """The quotes of one article, keyed by number, arranged so that each word of the article appears once.

    Quotes with no words between them are joined in the order of the article, as they were written. Separate
    runs are ordered by rank, the best first, as it answers best; numbers then rise as everywhere else.
    """
    runs = [tuple(_read_on(run)) for run in _runs(citations)]
    runs.sort(key=lambda run: min(number for piece in run for number in piece.numbers))
    read: list[QuotePiece] = []
    for run in runs:
        for place, piece in enumerate(run):
            same = next((n for n, one in enumerate(read) if one.words == piece.words), None)
            if same is None:
                read.append(replace(piece, cut=bool(read) and place == 0))
            else:
                read[same] = replace(read[same], numbers=tuple(sorted({*read[same].numbers, *piece.numbers})))
    return tuple(read)


_Numbered = tuple[int, Citation]


def _runs(citations: Mapping[int, Citation]) -> list[list[_Numbered]]:
    """The quotes in the order of the article, grouped where there are no words between them."""
    runs: list[list[_Numbered]] = []
    in_order = sorted(citations.items(), key=lambda one: (one[1].span.start, one[1].span.end))
    for number, citation in in_order:
        if runs and any(_reads_on(before, citation) for _, before in runs[-1]):
            runs[-1].append((number, citation))
        else:
            runs.append([(number, citation)])
    return runs


def _reads_on(before: Citation, citation: Citation) -> bool:
    """Whether a quote overlaps or directly follows one that begins no later."""
    end, start = before.span.end, citation.span.start
    if start <= end:
        return True
    for passage in (before.passage, citation.passage):
        if passage.start <= end and start <= passage.end:
            return passage.text[end - passage.start : start - passage.start].isspace()
    return start - end <= _BREAK


def _read_on(run: Sequence[_Numbered]) -> Iterator[QuotePiece]:
    """The pieces of a run, without words that an earlier piece has."""
    made: list[tuple[int, QuotePiece]] = []
    shown_to = -1
    for number, citation in run:
        passage, start = citation.passage, max(citation.span.start, shown_to)
        words = passage.text[start - passage.start : citation.span.end - passage.start].strip()
        if citation.span.end <= shown_to or not words:
            place = next(n for n, (end, _) in enumerate(made) if citation.span.end <= end)
            end, piece = made[place]
            made[place] = end, replace(piece, numbers=tuple(sorted((*piece.numbers, number))))
            continue
        shown_to = citation.span.end
        made.append((shown_to, QuotePiece(shown_text(words, citation.source), (number,))))
    yield from (piece for _, piece in made)
