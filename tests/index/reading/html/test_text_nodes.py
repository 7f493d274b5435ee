from hypothesis import given
from hypothesis import strategies as st

from index.reading.html.visible_text.text_nodes import join_nodes, join_seams
from index.text.articles import Seam


@given(st.lists(st.text(" \n\u00a0ab") | st.none()))
def test_the_words_of_nodes_stay_as_they_are_on_one_line(nodes: list[str | None]) -> None:
    line = join_nodes(nodes)
    assert line.text == " ".join("".join(node or "" for node in nodes).split())
    places = [seam.at for seam in line.seams]
    assert places == sorted(set(places))
    assert not places or 0 <= places[0] <= places[-1] <= len(line.text)


def test_one_node_with_single_blanks_has_no_seam() -> None:
    assert join_nodes(["  Rund 1\u00a0200 Menschen "]) == ("Rund 1 200 Menschen", ())


def test_another_node_begins_at_a_seam() -> None:
    assert join_nodes(["Der ", "Rat", " tagt"]) == ("Der Rat tagt", (Seam(4, False), Seam(8, False)))


def test_a_word_may_have_a_seam() -> None:
    assert join_nodes(["T", "he mayor"]) == ("The mayor", (Seam(1, False),))


def test_a_space_beside_a_no_break_space_is_a_seam() -> None:
    assert join_nodes(["am \u00a0Montag"]) == ("am Montag", (Seam(3, False),))


def test_a_line_break_of_the_source_is_a_seam() -> None:
    assert join_nodes(["am\nMontag"]) == ("am Montag", (Seam(3, False),))


def test_a_seam_tells_of_what_is_left_out() -> None:
    nodes = [None, "Tote: ", None, "14", None]
    assert join_nodes(nodes) == ("Tote: 14", (Seam(0, True), Seam(6, True), Seam(8, True)))


def test_lines_that_become_one_have_a_seam_between_them() -> None:
    lines = [("am", ()), ("Abend des", (Seam(6, True),))]
    assert list(join_seams(lines)) == [Seam(3, False), Seam(9, True)]
