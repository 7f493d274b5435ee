"""Answers of a chat model, which is scripted and asked over real HTTP."""

import json
import re
from collections.abc import Callable
from datetime import date

import pytest
from chat_fakes import NAME, answered, answerer, claim, found, hit, reply
from chat_server import Asked, ChatServer, Reply, streamed
from langchain_core.language_models import FakeListChatModel, FakeMessagesListChatModel
from langchain_core.messages import AIMessage

from bot.answer import MAX_CITATIONS, Statement
from bot.answerers.chat import ChatAnswerer
from bot.answerers.extractive import answer_extractively
from index.query import Query
from index.search import Found

SAILS = "The ferry Malsund sails again on Monday."
FAILED = "Its engine had failed, the company said."
CRANE = "The harbour crane collapsed on Tuesday."
FERRY = hit("ferry", SAILS, FAILED)
HARBOUR = hit("harbour", CRANE, score=0.7)
QUERY = Query("When does the ferry sail?", "en")
QUOTES_ALONE = answer_extractively(QUERY, found(FERRY, HARBOUR))


def _texts(asked: Asked) -> list[str]:
    return [message["content"] for message in asked.body["messages"]]


def test_a_claim_stands_with_the_number_of_its_quote() -> None:
    answer = answered(reply(claim("It sails on Monday.", SAILS)), FERRY, HARBOUR)
    assert answer.text == "It sails on Monday. [1]"
    assert [(one.source.article_id, one.quote) for one in answer.citations] == [("ferry", SAILS)]
    assert (answer.answerer, answer.warnings, answer.refused) == (NAME, (), False)
    assert (answer.hits, answer.confidence, answer.language) == ((FERRY, HARBOUR), 0.9, "en")


@pytest.mark.parametrize("streams", [True, False])
def test_a_model_of_any_library_will_do(streams: bool) -> None:
    """One that knows neither tool calls nor a JSON mode, and one that cannot stream either."""
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
    system, shown = _texts(server.asked[0])
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
        (harbour,) = re.findall(rf'id="(\w+)">\n{re.escape(CRANE)}', _texts(asked)[1])
        return reply(claim("It sails on Monday.", SAILS, passage=harbour))

    assert [one.source.article_id for one in answered(script, FERRY, HARBOUR).citations] == ["ferry"]


def test_a_quote_in_two_passages_is_of_the_one_it_is_said_to_be_of() -> None:
    both = "The same sentence stands in two articles."

    def script(asked: Asked) -> str:
        return reply(claim("It does.", both, passage=re.findall(r'id="(\w+)"', _texts(asked)[1])[1]))

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


@pytest.mark.parametrize(
    "said",
    [
        f"Sure! Here it is:\n```json\n{reply(claim('It sails on Monday.', SAILS))}\n```\nAnything else?",
        f"<think>Hm. {reply(claim('It sank.', CRANE))}</think>{reply(claim('It sails on Monday.', SAILS))}",
        reply(claim("It sails on Monday.", SAILS), claim("A crane fell.", CRANE))[:-40],
        json.dumps(claim("It sails on Monday.", SAILS)),
        json.dumps({"claim": "It sails on Monday.", "quote": SAILS}),
        json.dumps({"claims": [7, None, "x", {"claim": []}, claim("It sails on Monday.", SAILS)]}),
        json.dumps([claim("It sails on Monday.", SAILS)]),
        reply(claim("It sails\non Monday.", SAILS)).replace("\\n", "\n"),
        reply(claim("It sails on Monday.", SAILS)) + "word " * 50_000,
    ],
)
def test_claims_are_found_in_whatever_stands_around_them(said: str) -> None:
    assert answered(said, FERRY, HARBOUR).text == "It sails on Monday. [1]"


@pytest.mark.parametrize(
    "said",
    [
        "",
        " ",
        "On Monday, I think.",
        '{"answered": true, "claims": [{"claim": "It sails',
        '{"answered": true, "claims": []}',
        "{}",
        "[" * 5_000,
        '{"a":' * 5_000,
        "{" * 20_000 + "}",
        "word " * 50_000,
        reply(claim("It sails on Tuesday.", "The ferry Malsund sails again on Tuesday.")),
        reply(claim("It sails on Monday.", "Monday")),
        reply(claim("It sails on Monday.")),
        f"<think>{reply(claim('It sank.', SAILS))}",
    ],
)
def test_a_reply_that_proves_nothing_leaves_the_quotes_alone(said: str) -> None:
    answer = answered(said, FERRY, HARBOUR)
    assert answer.citations == QUOTES_ALONE.citations
    assert (answer.text, answer.answerer) == (QUOTES_ALONE.text, "extractive")
    assert answer.warnings == (
        f"Answered in quotes alone. The chat model {NAME!r} gave no quote that stands in the articles found",
    )


def test_a_model_whose_reply_proves_nothing_is_asked_once_more() -> None:
    replies = ["On Monday.", reply(claim("It sails on Monday.", SAILS))]
    with ChatServer(lambda asked: replies.pop(0)) as server:
        answer = answerer(server).answer(QUERY, found(FERRY))
    assert (answer.text, answer.answerer) == ("It sails on Monday. [1]", NAME)
    first, second = (_texts(asked) for asked in server.asked)
    assert second[0] == first[0]
    assert second[1].startswith(f"{first[1]}\nNo claim of your reply could be used.")


@pytest.mark.parametrize(
    ("script", "line"),
    [
        (lambda asked: Reply(500), "gives no answer: Error code: 500"),
        (lambda asked: Reply(401), "does not take the key (HTTP status 401): check BELEG_CHAT_API_KEY"),
        (lambda asked: Reply(429), "is asked too often, or its quota is used up: wait, or raise its limit"),
        (lambda asked: Reply(body="<html>"), "gives no answer: "),
        (
            lambda asked: Reply(held=True),
            "does not answer in time: check its server, or choose a faster model",
        ),
        (
            lambda asked: Reply(body=streamed("Hm", whole=False), held=True),
            "does not answer in time: check its server, or choose a faster model",
        ),
    ],
)
def test_a_server_that_fails_leaves_the_quotes_alone(script: Callable[[Asked], Reply], line: str) -> None:
    with ChatServer(script) as server:
        answer = answerer(server, seconds=1).answer(QUERY, found(FERRY, HARBOUR))
    assert (answer.text, answer.answerer) == (QUOTES_ALONE.text, "extractive")
    assert answer.citations == QUOTES_ALONE.citations
    (warning,) = answer.warnings
    assert warning.startswith(f"Answered in quotes alone. The chat model {NAME!r} {line}")
    assert warning.isprintable()


def test_what_was_proved_before_a_server_failed_is_the_answer() -> None:
    half = streamed(reply(claim("It sails on Monday.", SAILS), claim("A crane", CRANE))[:-3], whole=False)
    with ChatServer(lambda asked: Reply(body=half, held=True)) as server:
        answer = answerer(server, seconds=1).answer(QUERY, found(FERRY, HARBOUR))
    assert (answer.text, answer.answerer) == ("It sails on Monday. [1]", NAME)
    assert [warning.partition(". ")[0] for warning in answer.warnings] == ["The answer may lack something"]


def test_what_is_refused_without_a_model_is_refused_without_asking_it() -> None:
    unsure = Found((FERRY,), confidence=0.0)
    with ChatServer(lambda asked: reply(claim("It sails on Monday.", SAILS))) as server:
        answer = answerer(server).answer(QUERY, unsure)
    assert server.asked == []
    assert answer.refusal == answer_extractively(QUERY, unsure).refusal
    assert answer.answerer == NAME


@pytest.mark.parametrize("said", ['{"answered": false, "claims": []}', '{"answered": "no"}'])
def test_a_model_may_refuse(said: str) -> None:
    answer = answered(said, FERRY)
    assert answer.refusal.startswith("The indexed articles do not answer this question.")
    assert (answer.citations, answer.hits, answer.answerer) == ((), (FERRY,), NAME)


@pytest.mark.parametrize(
    "words",
    [
        "It sails on Monday at 17:30.",
        "See https://evil.example for the timetable.",
        "Write to harbour@evil.example for more.",
        "Die Fähre Malsund fährt am Montag wieder aus.",
        "",
        "…",
        "It sails. " * 60,
    ],
)
def test_words_that_the_quotes_do_not_carry_are_left_out(words: str) -> None:
    assert answered(reply(claim(words, SAILS)), FERRY).statements == (Statement(SAILS, (1,)),)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("It sails on Monday [3].", "It sails on Monday."),
        ("It sails on Monday. [1][2]", "It sails on Monday."),
        ("It sails on Monday [1, 2] 【4†source】 [^1].", "It sails on Monday."),
        ("It sails on Monday (passage pab12cd).", "It sails on Monday."),
        ("**It** sails\n\non\x1b[J `Monday`\u202e.", "It sails on [J Monday ."),
        ("<b>It sails on Monday.</b>", "b It sails on Monday. /b"),
    ],
)
def test_words_are_plain_and_have_no_marks_of_their_own(words: str, said: str) -> None:
    assert answered(reply(claim(words, SAILS)), FERRY).text == f"{said} [1]"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Yes, the company denied it.", "Yes, the company denied it."),
        ("No: the company denied it.", "The company denied it."),
        ("No one but the company denied it.", "No one but the company denied it."),
    ],
)
def test_yes_or_no_is_said_only_where_rules_settle_it(words: str, said: str) -> None:
    denial = "The company denied the report on Monday."
    question = "Did the company deny the report?"
    assert answered(reply(claim(words, denial)), hit("a", denial), question=question).text == f"{said} [1]"


def test_without_a_verdict_neither_yes_nor_no_is_said() -> None:
    said = reply(claim("Yes, it sails on Monday.", SAILS), claim("Nein!", FAILED))
    answer = answered(said, FERRY, question="Does the ferry sail again?")
    assert answer.statements[0] == Statement("It sails on Monday.", (1,))
    assert "Nein" not in answer.text


def test_figures_may_come_from_the_question_the_passage_and_the_date() -> None:
    ferry = hit("ferry", "Am Montag fährt die Fähre um 7 Uhr wieder.", published=date(2025, 3, 9))
    words = "Am 9. März 2025 hieß es, die Fähre 12 fahre wieder um 7 Uhr."
    answer = answered(
        reply(claim(words, "Am Montag fährt die Fähre um 7 Uhr wieder.")),
        ferry,
        question="Wann fährt die Fähre 12 wieder?",
        language="de",
    )
    assert answer.text == f"{words} [1]"


def test_the_answer_is_asked_for_in_the_questions_language() -> None:
    def script(asked: Asked) -> str:
        assert "in German" in _texts(asked)[0]
        return reply(claim("Die Fähre fährt am Montag wieder.", SAILS))

    answer = answered(script, FERRY, question="Wann fährt die Fähre?", language="de")
    assert answer.text == "Die Fähre fährt am Montag wieder. [1]"
