from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.citations.answer import Answer, Citation, Disagreement, Statement, Supersession
from bot.wording.layout.blocks import block_of
from bot.wording.layout.layout import Layout, OwnWords, first_view, lay_out, left_over
from index.question.query import Query
from index.storage.relations.values import Elsewhere, Superseded
from index.text.articles import Page, Source, Span
from index.text.passages import Passage

QUERY = Query("What happened?", "en")
SENTENCES = ("The ferry sank.", "The crane fell.", "The lock froze.")


def cite(article: str, sentence: int = 0, **fields: Any) -> Citation:
    """A citation of a sentence of a three-sentence article."""
    source = Source(article, f"{article}.txt", title=f"On {article}", **fields)
    start = sum(len(one) + 1 for one in SENTENCES[:sentence])
    return Citation(
        Passage(source, " ".join(SENTENCES), 0, ()), Span(start, start + len(SENTENCES[sentence]))
    )


def answer(*citations: Citation, said: tuple[Statement, ...] = (), **fields: Any) -> Answer:
    quotes = tuple(Statement(one.quote, (number,)) for number, one in enumerate(citations, start=1))
    return Answer(QUERY, (*said, *quotes), citations, **fields)


def shape(layout: Layout) -> list[tuple[str, list[tuple[int, ...]]]]:
    """The heading of each section, and the numbers in each of its blocks."""
    return [
        (
            section.heading.words if section.heading else "",
            [tuple(n for line in block.lines for n in line.numbers) for block in section.blocks],
        )
        for section in layout.sections
    ]


def test_the_quotes_of_an_article_stand_together_where_the_first_does() -> None:
    layout = lay_out(answer(cite("a"), cite("b"), cite("a", 2)))
    assert shape(layout) == [("", [(1, 3), (2,)])]
    assert [line.cut for line in layout.blocks[0].lines] == [False, True]


def test_own_words_come_first_and_the_quotes_that_they_name_under_them() -> None:
    said = (Statement("Two accidents.", (2, 1)), Statement("And frost.", (1,)))
    layout = lay_out(answer(cite("a"), cite("b"), said=said))
    assert layout.said == (OwnWords("Two accidents.", (2, 1)), OwnWords("And frost.", (1,)))
    assert shape(layout) == [("", [(2,), (1,)])]


def test_what_ends_in_a_colon_stands_above_the_articles_it_names_and_the_rest_apart() -> None:
    said = (Statement("Newest:", (2,)), Statement("Older, superseded:", (3,)))
    layout = lay_out(answer(cite("a"), cite("b"), cite("c"), cite("b", 2), said=said))
    assert shape(layout) == [("Newest:", [(2, 4)]), ("Older, superseded:", [(3,)]), ("Also:", [(1,)])]
    assert layout.said == ()


def test_a_heading_does_not_repeat_numbers_that_stand_under_it() -> None:
    under = lay_out(answer(cite("a"), said=(Statement("Newest:", (1,)),))).sections[0].heading
    assert under == OwnWords("Newest:")
    elsewhere = answer(
        cite("a"), cite("b"), said=(Statement("It differs.", (1,)), Statement("Both:", (1, 2)))
    )
    assert lay_out(elsewhere).sections[1].heading == OwnWords("Both:", (1, 2))


def test_an_article_under_two_headings_is_named_once() -> None:
    said = (Statement("4 May:", (1,)), Statement("5 May:", (2,)))
    first, second = lay_out(answer(cite("a"), cite("a", 2), said=said)).blocks
    assert (first.named_before, second.named_before) == ("", "same article as [1]")


def test_a_refusal_is_its_message_and_a_closest_block_has_no_number() -> None:
    assert lay_out(Answer(QUERY, refusal="Nothing.")) == Layout("Nothing.")


def test_three_blocks_are_shown_first_and_the_others_left_over() -> None:
    layout = lay_out(answer(*map(cite, "abcde")))
    assert shape(first_view(layout)) == [("", [(1,), (2,), (3,)])]
    rest = left_over(layout)
    assert rest
    assert shape(rest) == [("", [(4,), (5,)])]
    assert left_over(lay_out(answer(*map(cite, "abc")))) is None


def test_what_is_left_over_repeats_nothing_of_what_was_said() -> None:
    layout = lay_out(answer(*map(cite, "abcd"), said=(Statement("All four.", (1,)),), opening="Perhaps."))
    rest = left_over(layout)
    assert rest
    assert (rest.opening, rest.said) == ("", ())
    assert (first_view(layout).opening, first_view(layout).said) == ("Perhaps.", layout.said)


FOUR = tuple(map(cite, "abcd"))


@pytest.mark.parametrize(
    "turning",
    [
        answer(*FOUR, said=(Statement("Yes: it is reported.", (4,)),), verdict="yes"),
        answer(*FOUR, disagreements=(Disagreement("figure", (1, 4)),)),
        answer(*FOUR, supersessions=(Supersession(1, 4),)),
        answer(*FOUR, supersessions=(Supersession(4, None, corrected=True),)),
        answer(*FOUR[:3], replace(FOUR[3], superseded=Superseded("a"))),
        answer(*FOUR[:3], replace(FOUR[3], day=date(2024, 5, 4))),
        answer(*FOUR, said=(Statement("It did, says the model.", (4,)),), answerer="small"),
    ],
)
def test_what_an_answer_turns_on_is_never_left_over(turning: Answer) -> None:
    assert any(4 in block.lines[0].numbers for block in first_view(lay_out(turning)).blocks)


def test_all_that_a_fixed_phrase_names_is_shown_but_not_all_that_a_model_claims() -> None:
    said = tuple(Statement(f"Claim {number}.", (number,)) for number in range(1, 6))
    phrases = answer(*map(cite, "abcde"), said=said)
    assert left_over(lay_out(phrases)) is None
    rest = left_over(lay_out(replace(phrases, answerer="small")))
    assert rest
    assert shape(rest) == [("", [(4,), (5,)])]


def test_a_block_has_headline_outlet_author_day_kind_and_other_outlets_once() -> None:
    source = {"outlet": "Post", "author": "Ann Ö.", "published": date(2024, 2, 29), "kind": "opinion"}
    copies = (Elsewhere("x", "Bote"), Elsewhere("y", "Kurier"))
    first, second = (replace(cite("a", n, **source), copies=copies) for n in (0, 2))
    block = block_of(replace(answer(first, second), language="de"), (1, 2))
    assert block.headline == "On a"
    assert block.details == ("Post", "Ann Ö.", "29.02.2024", "Meinungsbeitrag", "auch in Bote, Kurier")


def test_an_outlet_that_has_only_one_of_the_quotes_is_told_with_that() -> None:
    alone = replace(cite("a"), copies=(Elsewhere("x", "Bote"),))
    block = block_of(answer(alone, cite("a", 2)), (1, 2))
    assert block.details == ()
    assert [line.said for line in block.lines] == ["also in Bote", ""]


def test_a_newer_version_is_told_once_of_an_article_and_a_newer_figure_at_the_figure() -> None:
    older = tuple(replace(cite("a", n), superseded=Superseded("b")) for n in (0, 2))
    block = block_of(answer(*older, cite("b")), (1, 2))
    assert (block.became, [line.became for line in block.lines]) == ("superseded by [3]", ["", ""])
    figures = answer(cite("a"), cite("a", 2), cite("b"), supersessions=(Supersession(1, 3),))
    block = block_of(figures, (1, 2))
    assert (block.became, [line.became for line in block.lines]) == ("", ["superseded by [3]", ""])


def test_a_page_is_told_with_the_source_or_with_each_quote_where_they_differ() -> None:
    def on_page(number: int, sentence: int) -> Citation:
        one = cite("a", sentence)
        return replace(one, passage=replace(one.passage, pages=(Page(number, 0),)))

    same = block_of(answer(on_page(3, 0), on_page(3, 2)), (1, 2))
    assert (same.details, [line.page for line in same.lines]) == (("p. 3",), ["", ""])
    apart = block_of(answer(on_page(3, 0), on_page(4, 2)), (1, 2))
    assert (apart.details, [line.page for line in apart.lines]) == ((), ["p. 3", "p. 4"])
