import pytest

from bot.citations.answer import Citation
from bot.wording.layout.pieces import QuotePiece, pieces
from index.text.articles import Source, Span
from index.text.passages import Passage

SENTENCES = ("The ferry sank.", "The crane fell.", "The lock froze.", "The ferry sank.")
TEXT = " ".join(SENTENCES)
PASSAGE = Passage(Source("a", "a.txt"), TEXT, 100, ())


def _cite(words: str, *, last: bool = False) -> Citation:
    start = 100 + (TEXT.rindex(words) if last else TEXT.index(words))
    return Citation(PASSAGE, Span(start, start + len(words)))


SANK, FELL, FROZE, _ = map(_cite, SENTENCES)


def test_neighbours_read_on_as_in_the_article_whatever_their_rank() -> None:
    assert pieces({1: FELL, 2: SANK}) == (QuotePiece(SANK.quote, (2,)), QuotePiece(FELL.quote, (1,)))


def test_what_is_cut_apart_stands_by_rank_with_the_cut_marked() -> None:
    assert pieces({1: FROZE, 2: SANK}) == (
        QuotePiece(FROZE.quote, (1,)),
        QuotePiece(SANK.quote, (2,), cut=True),
    )


def test_of_two_runs_the_one_with_the_best_quote_is_first() -> None:
    read = pieces({1: FROZE, 2: SANK, 4: _cite(SENTENCES[0], last=True)})
    assert [(piece.numbers, piece.cut) for piece in read] == [((1,), False), ((2, 4), False)]
    assert read[1].words == SENTENCES[0]


def test_words_that_two_quotes_have_stand_once() -> None:
    both, later = _cite("The ferry sank. The crane fell."), _cite("The crane fell. The lock froze.")
    assert pieces({1: later, 2: both}) == (QuotePiece(both.quote, (2,)), QuotePiece("The lock froze.", (1,)))


@pytest.mark.parametrize("inner", [SANK, FELL])
def test_a_quote_inside_another_adds_its_number_to_it(inner: Citation) -> None:
    whole = _cite("The ferry sank. The crane fell.")
    read = pieces({1: inner, 2: whole})
    assert " ".join(piece.words for piece in read) == whole.quote
    assert sorted(number for piece in read for number in piece.numbers) == [1, 2]


def test_a_sentence_that_an_article_repeats_stands_once_under_both_numbers() -> None:
    assert pieces({1: SANK, 2: _cite(SENTENCES[0], last=True)}) == (QuotePiece(SANK.quote, (1, 2)),)


@pytest.mark.parametrize(("gap", "cut"), [(" ", False), ("\n\n", False), ("\n\nA heading\n\n", True)])
def test_two_passages_read_on_where_no_words_are_between_them(gap: str, cut: bool) -> None:
    source = Source("a", "a.txt")
    first = Citation(Passage(source, SANK.quote, 0, ()), Span(0, 15))
    start = 15 + len(gap)
    second = Citation(Passage(source, FELL.quote, start, ()), Span(start, start + 15))
    assert [piece.cut for piece in pieces({1: first, 2: second})] == [False, cut]


def test_marks_of_markdown_are_left_out_of_words_that_another_quote_has_begun() -> None:
    text = "**He** left. She *stayed*."
    passage = Passage(Source("a", "a.md"), text, 0, ())
    read = pieces({1: Citation(passage, Span(0, 12)), 2: Citation(passage, Span(0, len(text)))})
    assert [piece.words for piece in read] == ["He left.", "She stayed."]
