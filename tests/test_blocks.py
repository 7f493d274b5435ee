from bot.answer import Answer, Citation, Statement
from bot.blocks import Block, blocks
from index.articles import Source, Span
from index.passages import Passage
from index.query import Query

TEXT = "The ferry sank. The crane fell."
PASSAGE = Passage(Source("a", "a"), TEXT, 0, (Span(0, 15), Span(16, 31)))
SANK, FELL = Citation(PASSAGE, Span(0, 15)), Citation(PASSAGE, Span(16, 31))


def _blocks(*statements: tuple[str, tuple[int, ...]]) -> tuple[Block, ...]:
    made = tuple(Statement(*one) for one in statements)
    return blocks(Answer(Query("What happened?", "en"), made, (SANK, FELL)))


def test_a_quote_speaks_for_itself() -> None:
    assert _blocks((SANK.quote, (1,)), (FELL.quote, (2,))) == (Block("", (), (1,)), Block("", (), (2,)))


def test_words_of_ones_own_have_their_quotes_under_them() -> None:
    assert _blocks(("Two accidents.", (1, 2))) == (Block("Two accidents.", (1, 2), (1, 2)),)


def test_each_quote_stands_once_where_it_is_first_needed() -> None:
    assert _blocks(("It sank.", (1,)), (SANK.quote, (1,)), ("Both happened.", (1, 2))) == (
        Block("It sank.", (1,), (1,)),
        Block("Both happened.", (1, 2), (2,)),
    )


def test_a_refusal_has_none() -> None:
    assert blocks(Answer(Query("Who won?", "en"), refusal="Nothing.")) == ()
