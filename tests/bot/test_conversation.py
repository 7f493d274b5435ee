"""The context of a follow-up; the earlier turns are given, nothing is searched."""

import json
from dataclasses import replace

import pytest
from beleg_process import ROOT

from bot.citations.answer import Answer, Citation, Statement
from bot.conversation import Turn, follow_up, turn
from index.question.query import Filters, Query, make_query
from index.text.articles import Source, Span
from index.text.passages import Passage

TALKS = Query("Does Musk talk to Putin?", "en")
DENIAL = Query("Did the Kremlin deny it?", "en", context=(TALKS.text,))
ROWS = [json.loads(line) for line in (ROOT / "corpus" / "questions.jsonl").read_text("utf-8").splitlines()]


def _refused(query: Query) -> Turn:
    return turn(Answer(query, refusal="No."))


def _answered(query: Query, quote: str) -> Turn:
    passage = Passage(Source("a", "a"), quote, 0, (Span(0, len(quote)),))
    return turn(Answer(query, (Statement(quote, (1,)),), (Citation(passage, Span(0, len(quote))),)))


def test_a_turn_is_the_question_with_its_context_and_the_first_quote() -> None:
    quote = "He denied it."
    assert _answered(DENIAL, quote) == Turn(DENIAL.text, (TALKS.text,), quote, (), ("a",), (quote,))
    assert _refused(TALKS) == Turn(TALKS.text)


def test_the_first_question_of_a_conversation_has_no_context() -> None:
    query = make_query("And the White House?")
    assert follow_up(query, ()) is query


def test_a_second_question_leans_on_the_first() -> None:
    query = follow_up(make_query("And the White House?"), [_refused(TALKS)])
    assert (query.text, query.context) == ("And the White House?", ("Does Musk talk to Putin?",))
    assert query.search_text == "Does Musk talk to Putin? And the White House?"


def test_a_third_question_leans_on_the_one_that_opened_the_subject_too() -> None:
    query = follow_up(make_query("And the White House?"), [_refused(TALKS), _refused(DENIAL)])
    assert query.context == ("Does Musk talk to Putin?", "Did the Kremlin deny it?")


def test_however_long_the_conversation_only_its_opening_and_its_last_question_go_along() -> None:
    third = Query("And the White House?", "en", context=(TALKS.text, DENIAL.text))
    query = follow_up(make_query("Und Peking?"), [_refused(one) for one in (TALKS, DENIAL, third)])
    assert query.context == ("Does Musk talk to Putin?", "And the White House?")


def test_a_question_that_was_answered_without_context_opens_a_subject() -> None:
    fish = Query("How many fish died?", "en")
    query = follow_up(make_query("Who counted them?"), [_refused(TALKS), _refused(DENIAL), _refused(fish)])
    assert query.context == ("How many fish died?",)


@pytest.mark.parametrize("question", ["Who said that?", "Wer sagt das?", "When was that?", "Und warum?"])
def test_a_question_that_names_nothing_leans_on_the_last_quote_too(question: str) -> None:
    answer = _answered(TALKS, "They talk, the Wall Street Journal says.")
    context = follow_up(make_query(question), [answer]).context
    assert context == ("Does Musk talk to Putin?", "They talk, the Wall Street Journal says.")


def test_a_question_that_names_something_leaves_the_quote_out() -> None:
    answer = _answered(TALKS, "They talk, the Wall Street Journal says.")
    assert follow_up(make_query("Did the Kremlin deny it?"), [answer]).context == (TALKS.text,)


def test_a_follow_up_knows_the_articles_and_quotes_of_the_last_answer_that_has_any() -> None:
    answer = _answered(TALKS, "They talk.")
    query = follow_up(make_query("Who said that?"), [answer, _refused(DENIAL)])
    assert (query.quoted, query.shown) == (("a",), ("They talk.",))


def test_a_question_with_a_subject_of_its_own_knows_no_quoted_articles() -> None:
    question = "Which harbour crane fell overnight near Malsund?"
    assert follow_up(make_query(question), [_answered(TALKS, "They talk.")]).quoted == ()


def test_five_content_words_are_a_subject_of_their_own() -> None:
    four, five = "Which harbour crane fell overnight?", "Which harbour crane fell overnight near Malsund?"
    assert follow_up(make_query(four), [_refused(TALKS)]).context == (TALKS.text,)
    assert follow_up(make_query(five), [_refused(TALKS)]).context == ()


@pytest.mark.parametrize(("characters", "context"), [(300, (TALKS.text,)), (301, ())])
def test_a_question_of_more_than_300_characters_goes_alone(characters: int, context: tuple[str, ...]) -> None:
    query = Query("x" * characters, "en")
    assert follow_up(query, [_refused(TALKS)]).context == context


def test_long_texts_are_cut_after_a_word_within_150_characters() -> None:
    long = Query("word " * 29 + "last word", "en")  # the last word does not fit
    assert follow_up(make_query("Warum?"), [_refused(long)]).context == ("word " * 29 + "last",)


def test_a_word_of_more_than_150_characters_is_cut_itself() -> None:
    assert follow_up(make_query("Warum?"), [_refused(Query("x" * 151, "en"))]).context == ("x" * 150,)


def test_line_breaks_of_a_quote_become_blanks() -> None:
    answer = _answered(TALKS, "They\n\n talk.")
    assert follow_up(make_query("Why?"), [answer]).context == (TALKS.text, "They talk.")


def test_the_filters_and_the_language_stay_the_questions_own() -> None:
    query = Query("Und Peking?", "de", Filters(outlet="Post"))
    filtered = replace(TALKS, filters=Filters(language="en"))
    assert follow_up(query, [_refused(filtered)]) == replace(query, context=(TALKS.text,))


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row["question_type"] == "follow_up"], ids=lambda row: row["id"]
)
def test_no_sample_question_that_leans_is_taken_for_one_with_a_subject_of_its_own(
    row: dict[str, str],
) -> None:
    assert follow_up(make_query(row["user_input"]), [_refused(TALKS)]).context[:1] == (TALKS.text,)
