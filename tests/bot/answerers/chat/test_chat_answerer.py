"""Answers of a scripted chat model, asked over real HTTP."""

import re
from dataclasses import replace
from datetime import date

import pytest
from chat_fakes import NAME, answered, answerer, claim, found, half_found, hit, reply
from chat_server import Asked, ChatServer
from harbour_claims import CRANE, FERRY, HARBOUR, QUERY, SAILS, texts
from langchain_core.language_models import FakeListChatModel, FakeMessagesListChatModel
from langchain_core.messages import AIMessage

from bot.answerers.chat.answerer import ChatAnswerer
from bot.citations.answer import MAX_CITATIONS
from index.storage.relations.values import Elsewhere, Superseded
from index.text.articles import Span
from index.text.passages import Passage


def test_a_claim_stands_with_the_number_of_its_quote() -> None:
    answer = answered(reply(claim("It sails on Monday.", SAILS)), FERRY, HARBOUR)
    assert answer.text == "It sails on Monday. [1]"
    assert [(one.source.article_id, one.quote) for one in answer.citations] == [("ferry", SAILS)]
    assert (answer.answerer, answer.warnings, answer.refused) == (NAME, (), False)
    assert (answer.hits, answer.confidence, answer.language) == ((FERRY, HARBOUR), 0.9, "en")


def test_what_is_unsure_without_a_model_stays_so_whatever_it_cites() -> None:
    told: list[str] = []
    said = reply(claim("It sails on Monday.", SAILS), claim("The crane fell.", CRANE))
    with ChatServer(lambda asked: said) as server:
        answer = answerer(server).answer(QUERY, half_found(FERRY, HARBOUR), on_text=told.append)
    opening = "The articles may not answer this. Closest:"
    assert (answer.support, answer.answerer, answer.opening) == ("unsure", NAME, opening)
    assert answer.text == f"{opening}\nIt sails on Monday. [1]\nThe crane fell. [2]"
    assert told == [f"{opening}\nIt sails on Monday. [1]", answer.text]


@pytest.mark.parametrize("streams", [True, False])
def test_a_model_of_any_library_will_do(streams: bool) -> None:
    """A model without tool calls and JSON mode, and one that cannot stream either."""
    said = reply(claim("It sails on Monday.", SAILS))
    model = (
        FakeListChatModel(responses=[said])
        if streams
        else FakeMessagesListChatModel(responses=[AIMessage(said)])
    )
    answer = ChatAnswerer(model, timeout_seconds=20).answer(QUERY, found(FERRY))
    assert (answer.text, answer.answerer) == ("It sails on Monday. [1]", type(model).__name__)


def test_a_citation_has_the_score_and_the_kind_of_its_sentence() -> None:
    denial = hit("denial", "Somebody spoke.", "The company denied that the ferry sank.")
    answer = answered(reply(claim("It was denied.", "The company denied that the ferry sank.")), denial)
    assert [(one.score, one.statement) for one in answer.citations] == [(0.79, "denied")]


def test_the_model_is_shown_the_question_and_the_passages_under_ids_that_say_nothing() -> None:
    with ChatServer(lambda asked: reply(claim("On Monday.", SAILS))) as server:
        answerer(server).answer(QUERY, found(hit("ferry", SAILS, title="Ferry", published=date(2025, 3, 1))))
    system, shown = texts(server.asked[0])
    assert "in English" in system
    assert re.fullmatch(
        rf'<passage id="p[0-9a-f]{{6}}">\n\(Ferry · 2025-03-01\)\n{re.escape(SAILS)}\n</passage>\n'
        rf"<question>\n{re.escape(QUERY.text)}\n</question>",
        shown,
    )


def test_numbers_follow_the_order_of_the_claims() -> None:
    said = reply(claim("A crane fell.", CRANE), claim("It sails on Monday.", SAILS, CRANE))
    answer = answered(said, FERRY, HARBOUR)
    assert answer.text == "A crane fell. [1]\nIt sails on Monday. [1] [2]"
    assert [one.quote for one in answer.citations] == [CRANE, SAILS]


def test_a_quote_in_another_passage_than_said_is_moved_there() -> None:
    def script(asked: Asked) -> str:
        (harbour,) = re.findall(rf'id="(\w+)">\n{re.escape(CRANE)}', texts(asked)[1])
        return reply(claim("It sails on Monday.", SAILS, passage=harbour))

    assert [one.source.article_id for one in answered(script, FERRY, HARBOUR).citations] == ["ferry"]


def test_a_quote_in_two_passages_is_of_the_one_it_is_said_to_be_of() -> None:
    both = "The same sentence stands in two articles."

    def script(asked: Asked) -> str:
        return reply(claim("It does.", both, passage=re.findall(r'id="(\w+)"', texts(asked)[1])[1]))

    assert [one.source.article_id for one in answered(script, hit("a", both), hit("b", both)).citations] == [
        "b"
    ]


def test_a_claim_whose_quote_no_passage_has_is_dropped() -> None:
    said = reply(claim("It sank.", "The ferry Malsund sank on Monday."), claim("It sails on Monday.", SAILS))
    assert answered(said, FERRY).text == "It sails on Monday. [1]"


def test_of_a_claim_the_quotes_that_are_true_are_kept() -> None:
    said = reply(claim("It sails on Monday.", "The ferry is said to sail.", SAILS))
    assert [one.quote for one in answered(said, FERRY).citations] == [SAILS]


def test_part_of_a_sentence_is_quoted_with_the_rest_of_it() -> None:
    denial = "He denied that the ferry would sail on Monday."
    answer = answered(reply(claim("It sails.", "the ferry would sail on Monday")), hit("a", denial))
    assert [one.quote for one in answer.citations] == [denial]


def test_a_long_quote_is_cut_at_the_ends_of_its_sentences() -> None:
    sentences = [f"Sentence number {number} of this article." for number in range(5)]
    answer = answered(reply(claim("It is so.", " ".join(sentences))), hit("a", *sentences))
    assert [one.quote for one in answer.citations] == [
        " ".join(sentences[:2]),
        " ".join(sentences[2:4]),
        sentences[4],
    ]


def test_the_same_words_in_another_article_are_one_source() -> None:
    agency = (
        "The ferry Malsund will sail again on Monday after three weeks of repairs in the yard of its owner"
    )
    first, copy = f"{agency}, he said.", f"{agency}, she said."
    said = reply(claim("On Monday.", first), claim("So it does.", copy))
    answer = answered(said, hit("first", first), hit("copy", copy))
    assert answer.text == "On Monday. [1]\nSo it does. [1]"
    assert [(one.source.article_id, one.also_in) for one in answer.citations] == [("first", ("copy",))]


def test_a_claim_on_an_older_version_brings_the_newer_one_along() -> None:
    older = replace(FERRY, superseded=Superseded("harbour"))
    answer = answered(reply(claim("It sails on Monday.", SAILS)), older, HARBOUR)
    assert [one.source.article_id for one in answer.citations] == ["ferry", "harbour"]
    assert (answer.superseded_by(1), answer.supersedes(2)) == (2, 1)


def test_other_articles_that_have_the_words_are_noted_as_the_index_knows_them() -> None:
    printed = replace(FERRY, copies=tuple((Elsewhere("b", "Bote"),) for _ in FERRY.passage.sentences))
    answer = answered(reply(claim("It sails on Monday.", SAILS)), printed)
    assert answer.citations[0].other_outlets == ("Bote",)


def test_a_model_is_not_asked_about_what_was_withdrawn() -> None:
    older = replace(FERRY, superseded=Superseded("harbour", withdrawn=True))
    taken_back = replace(found(HARBOUR), confidence=0.0, older=(older,), older_confidence=0.9)
    with ChatServer(lambda asked: reply(claim("It sails on Monday.", SAILS))) as server:
        answer = answerer(server).answer(QUERY, taken_back)
    assert ([one.source.article_id for one in answer.citations], server.asked) == (["harbour"], [])
    assert answer.text.startswith("A report on this was withdrawn. [1]")


def test_words_that_an_article_repeats_are_in_no_other_article() -> None:
    place = Span(500, 500 + len(SAILS))
    repeated = replace(HARBOUR, passage=Passage(FERRY.passage.source, SAILS, place.start, (place,)))

    def script(asked: Asked) -> str:
        first, second = re.findall(r'<passage id="(\w+)">', texts(asked)[1])
        return reply(claim("On Monday.", SAILS, passage=first), claim("It sails.", SAILS, passage=second))

    (citation,) = answered(script, FERRY, repeated).citations
    assert citation.also_in == ()


def test_no_more_is_cited_than_an_answer_may() -> None:
    sentences = [f"Sentence number {number} of this article." for number in range(9)]
    said = reply(*(claim(f"Claim {'abcdefghi'[n]} is made.", one) for n, one in enumerate(sentences)))
    answer = answered(said, *(hit(f"a{n}", one) for n, one in enumerate(sentences[:6])))
    assert len(answer.citations) == MAX_CITATIONS


def test_the_text_so_far_only_grows_and_is_of_checked_claims() -> None:
    told: list[str] = []
    said = reply(
        claim("It sank.", "No passage has this sentence."),
        claim("It sails on Monday.", SAILS),
        claim("A crane fell.", CRANE),
    )
    with ChatServer(lambda asked: said) as server:
        answer = answerer(server).answer(QUERY, found(FERRY, HARBOUR), on_text=told.append)
    assert told == ["It sails on Monday. [1]", "It sails on Monday. [1]\nA crane fell. [2]"]
    assert answer.text == told[-1]
