"""The estimate against its formula by hand, and names that stand nowhere."""

import math

import pytest

from index.articles import Source, Span
from index.confidence import ANSWERABLE_FROM, estimate, unknown_names
from index.passages import Passage
from index.query import Query


def _passage(text: str, title: str | None = None) -> Passage:
    return Passage(Source("a.txt", "a.txt", title=title), text, 0, (Span(0, len(text)),))


MUSK = _passage("Musk met Kirijenko, a deputy of the Kremlin, on Monday.", title="Calls from Moscow")


def _unknown(
    question: str, *, match: float = 0.4, language: str = "en", passage: Passage = MUSK
) -> tuple[str, ...]:
    """The unknown names when every word of the question matches by `match`."""
    places, at = {}, 0
    for word in question.split():
        at = question.index(word, at)
        places[Span(at, at + len(word.rstrip("?,.")))] = match
        at += len(word)
    return unknown_names(Query(question, language), places, [passage])


def test_the_estimate_across_languages_is_the_logistic_of_the_weighted_sum() -> None:
    # 28.7 * .5 + 66.9 * .8 - 67.7 = 14.35 + 53.52 - 67.7 = .17
    assert estimate(match=0.5, cosine=0.8, same_language=False) == pytest.approx(1 / (1 + math.exp(-0.17)))


def test_in_one_language_the_estimate_asks_for_more() -> None:
    # .17 as above, less 4.96
    assert estimate(match=0.5, cosine=0.8, same_language=True) == pytest.approx(1 / (1 + math.exp(4.79)))


@pytest.mark.parametrize(("match", "cosine"), [(1.0, 1.0), (-1.0, -1.0)])
def test_the_estimate_stays_within_0_and_1_at_its_ends(match: float, cosine: float) -> None:
    value = estimate(match=match, cosine=cosine, same_language=False)
    assert 0 <= value <= 1
    assert value == pytest.approx((1 + match) / 2, abs=1e-9)


def test_scores_far_out_of_range_do_not_overflow() -> None:
    assert estimate(match=-1e6, cosine=-1e6, same_language=True) == pytest.approx(0.0)
    assert estimate(match=1e6, cosine=1e6, same_language=True) == pytest.approx(1.0)


def test_nobody_knows_without_a_match() -> None:
    assert estimate(match=None, cosine=0.99, same_language=True) == 0.5


@pytest.mark.parametrize("match", [None, 1.0])
def test_an_unknown_name_means_refusal_whatever_the_scores(match: float | None) -> None:
    assert estimate(match=match, cosine=1.0, same_language=False, unknown=["Merkel"]) < ANSWERABLE_FROM


def test_a_name_that_stands_nowhere_is_unknown() -> None:
    assert _unknown("What did Angela Merkel say about it?") == ("Angela", "Merkel")


def test_a_name_that_stands_in_the_text_is_known() -> None:
    assert _unknown("What did Musk say?") == ()


def test_a_name_that_stands_in_the_headline_is_known() -> None:
    assert _unknown("Who called from Moscow?") == ()


def test_a_name_in_another_transliteration_is_known() -> None:
    assert _unknown("Whom did Kiriyenko meet?") == ()


def test_case_genitive_and_accents_do_not_make_another_name() -> None:
    assert _unknown("What was MUSK’s plan?") == ()
    assert _unknown("Wo ist Erdoğans Haus?", language="tr", passage=_passage("Erdogans plan")) == ("Haus",)


def test_a_name_that_the_model_finds_in_other_words_is_known() -> None:
    assert _unknown("Did the White House react?", match=0.5) == ()
    assert _unknown("Did the White House react?", match=0.49) == ("White", "House")


def test_a_word_without_a_match_of_its_own_is_no_unknown_name() -> None:
    assert unknown_names(Query("What did Merkel say?", "en"), {}, [MUSK]) == ()


def test_the_first_word_of_a_sentence_is_no_name() -> None:
    assert _unknown("Please tell me. Honestly, why?") == ()


def test_a_short_word_is_no_name() -> None:
    assert _unknown("What did the EU say?") == ()


def test_a_title_case_question_has_no_names() -> None:
    assert _unknown("What Did The Chancellor Say About It Yesterday?") == ()


def test_a_single_german_noun_is_no_name() -> None:
    assert _unknown("Wann hat die Regierung den Haushalt beschlossen?", language="de") == ()


def test_two_german_nouns_side_by_side_are_a_name() -> None:
    assert _unknown("Was sagte Angela Merkel dazu?", language="de") == ("Angela", "Merkel")


def test_german_nouns_with_a_comma_between_are_no_name() -> None:
    assert _unknown("Was kosten dort Brot, Käse und Wein?", language="de") == ()
