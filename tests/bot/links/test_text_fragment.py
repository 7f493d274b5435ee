"""The words of a quote that a link tells a browser to look for."""

from urllib.parse import unquote

import pytest

from bot.citations.answer import Citation
from bot.links.text_fragment import text_fragment
from index.reading.html.reader import read_html
from index.text.articles import Article, Seam, Source, Span
from index.text.passages import Passage, split_article

LONG = " ".join(f"word{number}" for number in range(1, 21))


def known(text: str, *seams: Seam, quote: str = "", breaks: tuple[int, ...] = ()) -> str:
    """The fragment for a quote, or for the whole text, where the page's text nodes are known."""
    return _fragment(text, quote or text, seams, breaks)


def unknown(text: str, quote: str = "") -> str:
    return _fragment(text, quote or text, None, ())


def _fragment(text: str, quote: str, seams: tuple[Seam, ...] | None, breaks: tuple[int, ...]) -> str:
    start = 100
    at = start + text.index(quote)
    ends = [number + 1 for number, sign in enumerate(text) if sign == "."] or [len(text)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    sentences = tuple(Span(start + s, start + e) for s, e in zip(starts, ends, strict=True))
    moved = seams if seams is None else tuple(seam._replace(at=start + seam.at) for seam in seams)
    passage = Passage(Source("a", "a.html"), text, start, sentences, breaks=breaks, seams=moved)
    return unquote(text_fragment(Citation(passage, Span(at, at + len(quote)))))


def test_a_paragraph_is_looked_for_without_its_first_word() -> None:
    assert known("The ferry stays in the port.") == "text=ferry stays in the port."


def test_signs_before_the_first_word_are_left_out_with_it() -> None:
    assert known("« On ouvre demain matin, a dit le maire.") == "text=ouvre demain matin, a dit le maire."


def test_a_sentence_inside_a_paragraph_keeps_its_first_word() -> None:
    text = "It is late. Nobody knows the reason."
    assert known(text, quote="Nobody knows the reason.") == "text=Nobody knows the reason."
    assert known(text, quote="Nobody knows the reason.", breaks=(1,)) == "text=knows the reason."


def test_a_long_quote_in_one_node_is_given_by_its_first_and_last_words() -> None:
    assert known(LONG) == "text=word2 word3 word4 word5 word6,word16 word17 word18 word19 word20"


def test_no_part_of_a_directive_goes_over_a_seam() -> None:
    text = "The council of the town said on Monday that the old bridge will be rebuilt."
    assert (
        known(text, Seam(text.index("said"), False)) == "text=council of the town,old bridge will be rebuilt."
    )


def test_a_word_that_a_seam_divides_is_left_out() -> None:
    text = "He says trams2 are faster than most of the buses."
    assert known(text, Seam(text.index("2"), False)) == "text=are faster than most of the buses."


def test_a_sign_behind_a_seam_is_left_out_and_its_word_is_not() -> None:
    text = "So said the mayor Ada Krull, in a hall."
    assert known(text, Seam(text.index(","), False)) == "text=said the mayor Ada Krull"


def test_words_in_nodes_of_their_own_are_found_by_those_beside_them() -> None:
    text = "The old mayor resigned."
    seams = [Seam(at, False) for at in (4, 8, 14)]
    assert known(text, *seams) == "text=old-,mayor,-resigned."


def test_what_the_page_shows_besides_parts_words_from_those_beside_them() -> None:
    text = "The old mayor resigned."
    seams = [Seam(4, False), Seam(8, True), Seam(14, False)]
    assert known(text, *seams) == "text=mayor,-resigned."


def test_words_beside_a_quote_tell_a_short_one_from_others() -> None:
    fragment = known("Pumps failed again. She left. Nobody was hurt.", quote="She left.")
    assert fragment == "text=failed again.-,She left.,-Nobody was hurt."


def test_more_words_are_taken_where_others_begin_alike() -> None:
    text = "So the mayor of the town of Ellstein left. Then the mayor of the town of Ellstein spoke of it."
    quote = text[text.index("Then") :]
    assert known(text, quote=quote) == "text=Then the mayor of the town of Ellstein spoke of it."
    assert known(text, quote=quote[5:]) == "text=the mayor of the town of Ellstein spoke of it."


def test_a_single_word_is_looked_for_as_it_is() -> None:
    assert known("Nein.") == "text=Nein."
    assert unknown("Nein.") == "text=Nein."


def test_clauses_of_japanese_are_parted_by_their_signs_and_seams() -> None:
    text = "政府は火曜日に新しい措置を発表した。"
    seams = [Seam(3, False), Seam(6, True)]
    assert known(text, *seams) == "text=に新しい措置を発表した"


def test_of_an_unknown_page_the_middle_is_looked_for_and_then_words_one_by_one() -> None:
    assert unknown("The mayor of the town of Ellstein resigned on Friday after the vote.") == (
        "text=town of Ellstein resigned on&text=of-,Ellstein,-resigned"
    )


def test_of_an_unknown_page_the_first_sentence_with_enough_words_is_looked_for() -> None:
    fragment = unknown("We stay. The harbour of Ellstein is closed.")
    assert fragment == "text=The harbour of Ellstein is&text=harbour-,of,-Ellstein"


def test_of_an_unknown_page_words_are_looked_for_in_one_line() -> None:
    assert unknown("We stay here\nas long as it takes us").startswith("text=long as it takes us&")


@pytest.mark.parametrize(
    ("page", "quote", "fragment"),
    [
        (
            "<p>The <b>harbour</b> of Ellstein stays shut today.</p>",
            "harbour",
            "of Ellstein stays shut today.",
        ),
        ("<p>The dead: <s>41</s> 14 people, said the county.</p>", "14", "14 people, said the county."),
        ("<p>The harbour<br>of Ellstein stays shut.</p>", "Ellstein", "of Ellstein stays shut."),
        ("<p>The harbour <img src=a> of Ellstein stays shut.</p>", "shut", "of Ellstein stays shut."),
        ("<p>The har<wbr>bour of Ellstein stays shut.</p>", "shut", "of Ellstein stays shut."),
        (
            "<table><tr><th>Town<th>Paid<tr><td>The <i>town</i> of Brae<td>4 million euros in all</table>",
            "4",
            "4 million euros in all",
        ),
    ],
)
def test_what_the_page_is_like_is_known_from_its_markup(page: str, quote: str, fragment: str) -> None:
    body = f"<article><h1>Ellstein</h1>{page}</article>"
    (entry,) = read_html("a.html", f'<html lang="en"><body>{body}</body></html>'.encode())
    assert isinstance(entry.article, Article)
    passage = next(one for one in split_article(entry.article) if quote in one.text)
    citation = Citation(passage, next(one for one in passage.sentences if quote in passage.quote(one)))
    assert unquote(text_fragment(citation)) == f"text={fragment}"
