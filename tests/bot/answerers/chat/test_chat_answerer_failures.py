"""Replies that cannot be used, servers that fail, and refusals."""

import json

import pytest
from chat_fakes import NAME, answered, answerer, claim, found, half_found, reply
from chat_server import ChatServer, Reply, streamed
from harbour_claims import CRANE, FERRY, HARBOUR, QUERY, SAILS, texts

from bot.answerers.extractive import answer_extractively
from index.search.searcher import SearchResult

DECLINED = '{"answered": false, "claims": []}'
QUOTES_ALONE = answer_extractively(QUERY, found(FERRY, HARBOUR))


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
    first, second = (texts(asked) for asked in server.asked)
    assert second[0] == first[0]
    assert second[1].startswith(f"{first[1]}\nNo claim of your reply could be used.")


@pytest.mark.parametrize(
    ("sent", "line"),
    [
        (Reply(500), "gives no answer: Error code: 500"),
        (Reply(401), "does not take the key (HTTP status 401): check BELEG_CHAT_API_KEY"),
        (Reply(429), "is asked too often, or its quota is used up: wait, or raise its limit"),
        (Reply(body="<html>"), "gives no answer: "),
        (Reply(held=True), "does not answer in time: check its server, or choose a faster model"),
        (
            Reply(body=streamed("Hm", whole=False), held=True),
            "does not answer in time: check its server, or choose a faster model",
        ),
    ],
)
def test_a_server_that_fails_leaves_the_quotes_alone(sent: Reply, line: str) -> None:
    with ChatServer(lambda asked: sent) as server:
        seconds = 1 if sent.held else 60  # a server that answers may be slow on a busy machine
        answer = answerer(server, seconds=seconds).answer(QUERY, found(FERRY, HARBOUR))
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
    unsure = SearchResult((FERRY,), confidence=0.0)
    with ChatServer(lambda asked: reply(claim("It sails on Monday.", SAILS))) as server:
        answer = answerer(server).answer(QUERY, unsure)
    assert server.asked == []
    assert answer.refusal == answer_extractively(QUERY, unsure).refusal
    assert answer.answerer == NAME


@pytest.mark.parametrize("said", [DECLINED, '{"answered": "no"}'])
def test_a_model_may_refuse(said: str) -> None:
    answer = answered(said, FERRY)
    assert answer.refusal.startswith("The indexed articles do not answer this question.")
    assert (answer.citations, answer.hits, answer.answerer) == ((), (FERRY,), NAME)


@pytest.mark.parametrize(
    ("second", "refused"),
    [
        ("yes", False),
        ("**Yes**, they do.", False),
        ("<think>no … yes, no …</think>\n\nYes.", False),
        ("no", True),
        ("No, but yes on Monday.", True),
        ("yesterday", True),
        ("<think>yes", True),
        ("", True),
    ],
)
def test_a_model_that_finds_no_answer_is_asked_of_the_quotes_alone(second: str, refused: bool) -> None:
    replies = [DECLINED, second]
    with ChatServer(lambda asked: replies.pop(0)) as server:
        answer = answerer(server).answer(QUERY, found(FERRY, HARBOUR))
    system, shown = texts(server.asked[1])
    assert system.endswith("Reply with one word: yes or no.")
    quotes = [f"<quote>\n{citation.quote}\n</quote>\n" for citation in QUOTES_ALONE.citations]
    assert shown == f"{''.join(quotes)}<question>\n{QUERY.text}\n</question>"
    assert answer.refused == refused
    if not refused:
        assert (answer.text, answer.answerer) == (QUOTES_ALONE.text, "extractive")
        assert answer.warnings == (f"Answered in quotes alone. The chat model {NAME!r} made none of its own",)


@pytest.mark.parametrize(("second", "support"), [("yes", "unsure"), ("no", "none")])
def test_a_model_that_finds_no_answer_never_makes_it_surer(second: str, support: str) -> None:
    replies = [DECLINED, second]
    with ChatServer(lambda asked: replies.pop(0)) as server:
        assert answerer(server).answer(QUERY, half_found(FERRY, HARBOUR)).support == support


def test_without_a_model_that_answers_an_unsure_answer_is_unsure() -> None:
    with ChatServer(lambda asked: Reply(401)) as server:
        answer = answerer(server).answer(QUERY, half_found(FERRY, HARBOUR))
    assert (answer.support, answer.answerer) == ("unsure", "extractive")
    assert answer.text.startswith("The articles may not answer this. Closest:\n")


def test_a_model_that_fails_when_it_looks_again_has_declined() -> None:
    replies = [DECLINED, Reply(401)]
    with ChatServer(lambda asked: replies.pop(0)) as server:
        assert answerer(server).answer(QUERY, found(FERRY, HARBOUR)).refused
