"""Which articles are taken for copies of one text, and which of them for the original."""

import pytest
from relation_files import AGENCY, LOCAL, OWN_REPORT, make_article

from benchmarks.copies.__main__ import taken_for_copies
from benchmarks.copies.pairs import Pair, SetName, make_pairs
from index.storage.relations.clusters import cluster, in_rank_order
from index.storage.relations.copies import are_copies, contradict
from index.storage.relations.likely import likely_copies
from index.storage.relations.sketches.signatures import SIGNATURE_BYTES, sign
from index.storage.relations.sketches.sketch import make_sketch
from index.storage.relations.words import Wording, folded_words, wording
from index.text.articles import Article


def _words(*paragraphs: str, language: str = "en") -> Wording:
    return wording(make_article("a", *paragraphs), language=language)


@pytest.mark.parametrize("name", ["first", "second"])
def test_copies_are_told_from_independent_reports(name: SetName) -> None:
    pairs = make_pairs(name)
    taken: list[Pair] = [pair for pair in pairs if taken_for_copies(pair)]
    right = sum(pair.copies for pair in taken)
    assert (len(pairs), sum(pair.copies for pair in pairs)) == (400, 200)
    assert right >= 0.95 * 200
    assert right >= 0.98 * len(taken)


def test_the_pairs_are_the_same_every_time() -> None:
    assert make_pairs("first") == make_pairs("first")


def test_a_text_that_was_cut_is_a_copy() -> None:
    assert are_copies(_words(*AGENCY), _words(AGENCY[0]))


def test_a_copy_may_have_a_paragraph_of_its_own() -> None:
    assert are_copies(_words(*AGENCY), _words(LOCAL, *AGENCY[:2]))


def test_another_report_on_the_event_is_no_copy() -> None:
    assert not are_copies(_words(*AGENCY), _words(*OWN_REPORT))


def test_a_text_with_another_figure_in_it_is_no_copy() -> None:
    changed = [paragraph.replace("14 million", "41 million") for paragraph in AGENCY]
    assert not are_copies(_words(*AGENCY), _words(*changed))


def test_quoting_the_same_speech_makes_no_copy() -> None:
    speech = "“" + " ".join(f"We have waited for day {number} long enough." for number in range(20)) + "”"
    first = _words(AGENCY[0], speech, AGENCY[1])
    assert not are_copies(first, _words(OWN_REPORT[0], speech, OWN_REPORT[1]))


def test_an_item_of_a_round_up_makes_that_no_copy() -> None:
    others = [
        f"In the {number}th district the council opened a school with {number} rooms and a garden."
        for number in range(20, 60)
    ]
    assert not are_copies(_words(AGENCY[2]), _words(*others, *AGENCY))


def test_a_short_text_is_a_copy_only_when_it_is_the_same_throughout() -> None:
    assert are_copies(_words("The ferry sails at noon."), _words("The ferry sails at noon!"))
    assert not are_copies(_words("The ferry sails at noon."), _words("The ferry sinks at noon."))
    assert not are_copies(_words("The ferry sails at 9."), _words("The ferry sails at 8."))


def test_figures_that_are_rounded_or_left_out_contradict_nothing() -> None:
    exact = folded_words("Some 4,873 people came in 2024.", "en")
    assert not contradict(exact, folded_words("Some 4,900 people came in 2024.", "en"))
    assert not contradict(exact, folded_words("A great many people came in 2024.", "en"))
    assert contradict(exact, folded_words("Some 4,783 people came in 2024.", "en"))


def test_numbers_accents_and_marks_are_alike_however_they_are_written() -> None:
    assert folded_words("Zwölf Cafés – 1.200 Gäste!", "de") == ("12", "cafes", "1200", "gaste")
    assert folded_words("12 Cafe\u0301s, 1200 GÄSTE", "de") == ("12", "cafes", "1200", "gaste")


def test_what_somebody_says_is_no_word_of_the_article_and_a_ships_name_is() -> None:
    text = _words('"We never said that we would come back here", she said on board the «Aldebaran».')
    assert text.quoted == (("we", "never", "said", "that", "we", "would", "come", "back", "here"),)
    assert text.sentences == (("she", "said", "on", "board", "the", "aldebaran"),)


def test_signatures_bring_copies_together_and_nothing_else() -> None:
    texts = [_words(*AGENCY), _words(*OWN_REPORT), _words(AGENCY[0])]
    signatures = [sign(text) for text in texts]
    assert {len(signature) for signature in signatures} == {SIGNATURE_BYTES}
    assert likely_copies(signatures).pairs.tolist() == [[0, 2]]


def test_a_text_without_words_is_like_no_other() -> None:
    assert not are_copies(_words("…"), _words("!"))
    assert likely_copies([]).pairs.tolist() == []


def test_texts_that_are_both_in_a_third_one_are_not_chained() -> None:
    groups = cluster([30, 20, 20], [(0, 1), (0, 2)], related=lambda one, other: False)
    assert groups == [[0, 1]]


def test_copies_of_copies_of_the_longest_are_one_group() -> None:
    groups = cluster([30, 20, 10, 5], [(0, 1), (0, 2), (1, 2)], related=lambda one, other: False)
    assert groups == [[0, 1, 2]]


def _in_rank_order(*articles: Article) -> list[Article]:
    by_id = {article.source.article_id: article for article in articles}
    return [by_id[one.source.article_id] for one in in_rank_order([*map(make_sketch, articles)])]


def test_the_original_is_the_agencys_though_another_is_older() -> None:
    anzeiger = make_article("a", *AGENCY, outlet="Anzeiger", published="2025-03-01")
    agency = make_article("z", *AGENCY, outlet="dpa", published="2025-03-02")
    assert _in_rank_order(anzeiger, agency) == [agency, anzeiger]


def test_without_an_agency_the_earliest_is_the_original_and_what_has_no_date_is_last() -> None:
    undated = make_article("a", *AGENCY, outlet="Bote")
    late = make_article("b", *AGENCY, outlet="Anzeiger", published="2025-03-02")
    early = make_article("c", *AGENCY, outlet="Kurier", published="2025-03-01")
    assert _in_rank_order(undated, late, early) == [early, late, undated]
