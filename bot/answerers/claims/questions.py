"""The check of what a question asks to check, such as "Is it true that the ferry sails?"."""

from dataclasses import replace

from bot.answerers.claims.checking import check_claim
from bot.citations.answer import Answer
from bot.messages.checks import claim_to_check
from index.question.query import Query
from index.search.searcher import Found


def check_question(query: Query, found: Found) -> Answer | None:
    """What proves or disproves what a question asks to check; None where it asks something else, and where
    nothing does."""
    claim = claim_to_check(query.text)
    if not claim:
        return None
    answer = check_claim(replace(query, text=claim), found)
    return None if answer.refused or answer.unsure else answer
