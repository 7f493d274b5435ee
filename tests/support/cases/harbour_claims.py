"""A question about a harbour, what was found, and what a chat model claims about it."""

from chat_fakes import hit
from chat_server import Asked

from index.question.query import Query

SAILS = "The ferry Malsund sails again on Monday."
FAILED = "Its engine had failed, the company said."
CRANE = "The harbour crane collapsed on Tuesday."
FERRY = hit("ferry", SAILS, FAILED)
HARBOUR = hit("harbour", CRANE, score=0.7)
QUERY = Query("When does the ferry sail?", "en")


def texts(asked: Asked) -> list[str]:
    return [message["content"] for message in asked.body["messages"]]
