from collections.abc import Sequence

import pytest
from evaluation_values import QUERY, make_answer, make_answered, make_citation, make_question, refuse

from bot.citations.answer import Answer, Citation, Statement
from evaluation.metrics.wording import (
    answer_in_quotes,
    exact_match,
    plain_text,
    quotable_answers,
    token_f1,
    wording_scores,
)
from index.text.articles import Span

FERRY = "The ferry Malsund sails again on Monday. Its engine had failed. Nobody was hurt."
SAILS, ENGINE, HURT = "The ferry Malsund sails again on Monday.", "Its engine had failed.", "Nobody was hurt."


def worded(text: str) -> Answer:
    return Answer(QUERY, statements=(Statement(text, (1,)),), citations=(make_citation("f", FERRY, SAILS),))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("On Monday [1][2].", "On Monday ."),
        ("On Monday [1, 2; 4-5].", "On Monday ."),
        ("On <b>Monday</b><br/>.", "On Monday ."),
        ("On [Monday](https://example.org/a).", "On Monday."),
        ("On [1](https://example.org/a) May.", "On 1 May."),
        ("a [sic] < b > c", "a [sic] < b > c"),
    ],
)
def test_marks_and_markup_are_not_the_answers_words(text: str, plain: str) -> None:
    assert " ".join(plain_text(worded(text)).split()) == plain


def test_emphasis_makes_no_difference() -> None:
    assert exact_match(plain_text(worded("**On _Monday_** [1]")), ["on Monday"]) == 1


def test_a_refused_answer_has_no_words() -> None:
    assert plain_text(refuse()) == ""


@pytest.mark.parametrize("text", ["24 March", "24 MARCH!", "«24 march»"])
def test_an_exact_match_is_one_of_the_gold_answers_normalised(text: str) -> None:
    assert exact_match(text, ["on 24 March", "24 March"]) == 1


@pytest.mark.parametrize("text", ["the 24 March", "24", ""])
def test_more_or_less_is_no_exact_match(text: str) -> None:
    assert exact_match(text, ["24 March", "?"]) == 0


@pytest.mark.parametrize(
    ("text", "golds", "f1"),
    [
        ("the old ferry sank", ["the ferry"], 2 * (2 / 4) * (2 / 2) / (2 / 4 + 2 / 2)),
        ("ferry ferry", ["ferry boat boat"], 2 * (1 / 2) * (1 / 3) / (1 / 2 + 1 / 3)),  # repeats count
        ("the ferry", ["a crane", "the ferry", "the"], 1.0),  # the gold answer with the highest score
        ("The Ferry!", ["the ferry"], 1.0),
        ("a ferry", ["the crane"], 0.0),
        ("", ["the crane"], 0.0),
        ("the crane", ["!"], 0.0),
        ("東京都", ["東京"], 2 * (2 / 3) * 1 / (2 / 3 + 1)),  # by character
        ("서울 시", ["서울"], 2 * (1 / 2) * 1 / (1 / 2 + 1)),  # by word
    ],
)
def test_token_f1_is_the_harmonic_mean_of_precision_and_recall(
    text: str, golds: Sequence[str], f1: float
) -> None:
    assert token_f1(text, golds) == pytest.approx(f1)


def test_the_gold_answer_is_looked_for_in_the_first_quotes_only() -> None:
    answer = make_answer(("f", FERRY, ENGINE), ("f", FERRY, HURT), ("f", FERRY, SAILS))
    assert [answer_in_quotes(answer, ["Monday"], first=first) for first in (1, 2, 3)] == [0, 0, 1]


def test_any_gold_answer_will_do() -> None:
    assert answer_in_quotes(make_answer(("f", FERRY, SAILS)), ["Tuesday", "MALSUND"], first=1) == 1


def test_a_gold_answer_may_go_on_in_a_word() -> None:
    text = "Das sagte Peskow trotz des Dementis."
    assert answer_in_quotes(make_answer(("p", text, text)), ["Dementi"], first=1) == 1


@pytest.mark.parametrize(("gold", "found"), [("7", 0), ("1870", 1), ("1.200", 1), ("200", 0), ("1,2", 0)])
def test_a_gold_number_is_never_a_part_of_one(gold: str, found: float) -> None:
    text = "In 1870 there were 1,200 ferries."
    assert answer_in_quotes(make_answer(("f", text, text)), [gold], first=1) == found


def test_a_quote_that_is_a_whole_passage_of_three_sentences_is_a_miss() -> None:
    assert answer_in_quotes(make_answer(("f", FERRY, FERRY)), ["Monday"], first=1) == 0


def test_white_space_around_does_not_make_it_less_than_the_passage() -> None:
    answer = make_answer(("f", f" \n{FERRY}\n", FERRY))
    assert answer_in_quotes(answer, ["Monday"], first=1) == 0


def test_a_quote_that_is_a_whole_passage_of_two_sentences_counts() -> None:
    text = f"{SAILS} {ENGINE}"
    assert answer_in_quotes(make_answer(("f", text, text)), ["Monday"], first=1) == 1


def test_a_part_of_a_passage_that_says_the_same_thing_twice_counts() -> None:
    text = f"{SAILS} {SAILS} {SAILS}"
    assert answer_in_quotes(make_answer(("f", text, SAILS)), ["Monday"], first=1) == 1


def test_the_next_quote_can_make_up_for_a_whole_passage() -> None:
    answer = make_answer(("f", FERRY, FERRY), ("f", FERRY, SAILS))
    assert [answer_in_quotes(answer, ["Monday"], first=first) for first in (1, 3)] == [0, 1]


def test_a_refused_answer_has_the_gold_answer_in_no_quote() -> None:
    assert answer_in_quotes(refuse(), ["No article"], first=3) == 0


@pytest.mark.parametrize("gold", "Yes. NO Ja nein Oui non Sí sì NÃO nee Nie да Нет Evet Hayır".split())
def test_yes_and_no_stand_in_no_quote(gold: str) -> None:
    assert quotable_answers([gold, "…"]) == ()


def test_beside_yes_the_other_gold_answers_count() -> None:
    assert quotable_answers(["Yes", "Yes, on Monday", "Nobody"]) == ("Yes, on Monday", "Nobody")


def test_the_scores_of_an_answered_question() -> None:
    question = make_question(answers=("on Monday",))
    assert wording_scores(make_answered(question, make_answer(("f", FERRY, SAILS)))) == {
        "exact_match": 0.0,
        "token_f1": pytest.approx(2 * (2 / 7) * 1 / (2 / 7 + 1)),
        "answer_in_quotes@1": 1.0,
        "answer_in_quotes@3": 1.0,
        "quote_chars_mean": 40.0,
    }


def test_a_refused_answer_scores_zero_and_has_no_quote_to_measure() -> None:
    assert wording_scores(make_answered(make_question(answers=("on Monday",)), refuse())) == {
        "exact_match": 0.0,
        "token_f1": 0.0,
        "answer_in_quotes@1": 0.0,
        "answer_in_quotes@3": 0.0,
    }


def test_yes_counts_in_the_words_but_not_in_the_quotes() -> None:
    scores = wording_scores(make_answered(make_question(answers=("Yes",)), worded("Yes [1]")))
    assert scores == {"exact_match": 1.0, "token_f1": 1.0, "quote_chars_mean": 40.0}


@pytest.mark.parametrize("answers", [(), ("",), ("?",)])
def test_without_gold_answers_only_the_quote_is_measured(answers: tuple[str, ...]) -> None:
    answered = make_answered(make_question(answers=answers), make_answer(("f", FERRY, HURT)))
    assert wording_scores(answered) == {"quote_chars_mean": 16.0}


def test_an_unanswerable_question_counts_in_no_wording() -> None:
    question = make_question(answers=("on Monday",), answerable=False)
    assert wording_scores(make_answered(question, make_answer(("f", FERRY, SAILS)))) == {}


def test_the_length_is_that_of_the_first_quote() -> None:
    citation = make_citation("f", FERRY, SAILS)
    first = Citation(citation.passage, Span(4, 17))
    scores = wording_scores(make_answered(make_question(), make_answer(first, citation)))
    assert scores == {"quote_chars_mean": len("ferry Malsund")}
