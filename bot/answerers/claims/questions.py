"""The check of a claim inside a question, such as "Is it true that the ferry sails?"."""

from dataclasses import replace

from bot.answerers.claims.checking import check_claim
from bot.citations.answer import Answer
from bot.messages.checks import claim_to_check
from index.question.query import Query
from index.search.searcher import SearchResult


def check_question(query: Query, found: SearchResult) -> Answer | None:
    """What proves or disproves the claim inside a question; None where the question has no claim, and where
    nothing settles it."""
    claim = claim_to_check(query.text)
    if not claim:
        return None
    answer = check_claim(replace(query, text=claim), found)
    return None if answer.refused or answer.unsure else answer
