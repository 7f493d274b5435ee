"""Answers in the articles' own words: the sentences that answer, best evidence first. No language model."""

from collections.abc import Iterator, Sequence
from itertools import islice

from bot.answer import MAX_CITATIONS, Answer, Citation, Statement
from bot.answerers.candidates import Candidate, rank_candidates
from bot.answerers.disagreements import contradiction, find_disagreements, side_by_side, with_disagreements
from bot.answerers.older import as_corrections, only_older, with_older, withdrawn_answer
from bot.answerers.phrases import rated_phrase, verdict_phrase
from bot.answerers.verdict import Decision, decide
from bot.quotes import edited, overlap, same_report, same_words
from bot.refusal import refuse
from bot.statements import AskedAct, read_question
from index.asked_for import AskedFor, confidence_factor, has_kind, kind_asked
from index.confidence import ANSWERABLE_FROM
from index.query import Query
from index.search import Found

# A quote is given when its score is this near to the best: the second and third more readily than more; the
# fourth too where a question has parts, each of which would have its own.
_NEAR = 0.14
_VERY_NEAR = 0.04
_READILY = 3


def answer_extractively(query: Query, found: Found) -> Answer:
    """Quotes the sentences that answer; refuses when nothing found is likely to.

    A question whether somebody denied, confirmed or commented is answered by yes or no before the quotes, in
    a fixed phrase, where the first of them settles it: then what was found has answered, however unlike the
    question it is otherwise.
    """
    asked = read_question(query.text, query.language, before=query.before)
    if withdrawn := withdrawn_answer(query, found):
        return withdrawn
    asked_for = kind_asked(query.text, query.language)
    ranked = rank_candidates(asked, found, asked_for=asked_for)
    confidence = found.confidence * _factor(asked_for, ranked[:_READILY])
    decision = decide(query, asked, ranked)
    chosen: tuple[Citation, ...] = ()
    if not ranked or (confidence < ANSWERABLE_FROM and decision is None):
        chosen = only_older(query.text, asked, found, ranked)
        if not chosen:
            return refuse(query, found, answerer="extractive")
    first = decision.statements if decision else ()
    ranked.sort(key=lambda one: first.index(one) if one in first else len(first))
    readily = max(_READILY, 2 * len(query.parts))
    if not chosen:
        chosen = _with_the_other_side(query.text, _choose(query.text, ranked, len(first), readily), ranked)
        chosen = with_older(query.text, asked, found, chosen, ranked)
    found_disagreements = as_corrections(find_disagreements(query.text, chosen), chosen)
    citations, disagreements = side_by_side(chosen, found_disagreements)
    opening = list(_opening(query, asked, decision, citations)) if decision else []
    opening = [*_rating(query, citations), *opening]
    statements = [
        *with_disagreements(opening, disagreements, query.language),
        *(Statement(citation.quote, (number,)) for number, citation in enumerate(citations, start=1)),
    ]
    return Answer(
        query,
        statements=tuple(statements),
        citations=citations,
        hits=found.hits,
        confidence=confidence,
        language=query.language,
        verdict=decision.verdict if decision else None,
        disagreements=disagreements,
    )


def _factor(asked_for: AskedFor | None, first: Sequence[Candidate]) -> float:
    """What confidence is multiplied by, for what the first quotes have of the kind asked for."""
    if asked_for is None:
        return 1.0
    has = (has_kind(asked_for, one.quote, one.passage.source.language) for one in first)
    return confidence_factor(asked_for, has)


def _rating(query: Query, citations: Sequence[Citation]) -> Iterator[Statement]:
    """What a fact check comes to, where the first quote is from one."""
    source = citations[0].source
    if source.kind == "fact_check" and source.rating:
        yield Statement(rated_phrase(source.rating, query.language), (1,))


def _opening(
    query: Query, asked: AskedAct, decision: Decision, citations: Sequence[Citation]
) -> Iterator[Statement]:
    """Yes or no with what proves it; without it what each of the statements is."""
    assert asked.act is not None
    for one in decision.statements:
        number = next((n for n, cited in enumerate(citations, start=1) if _quotes(cited, one)), None)
        if one.told and number:
            phrase = verdict_phrase(decision.verdict, asked.act, one.told.act.kind, query.language)
            yield Statement(phrase, (number,))


def _quotes(citation: Citation, one: Candidate) -> bool:
    return citation.source == one.passage.source and overlap(citation.span, one.span)


def _choose(question: str, ranked: Sequence[Candidate], first: int, readily: int) -> tuple[Citation, ...]:
    """The `first` ones, at least one, and others near the best that say something else, so many more readily
    than more; the same words in another article are noted with the first that has them."""
    best = max(one.score for one in ranked)
    chosen: list[Citation] = []
    for number, candidate in enumerate(ranked):
        distance = best - candidate.score
        if number >= max(1, first) and distance > (_NEAR if len(chosen) < readily else _VERY_NEAR):
            break
        if (twin := _twin(question, chosen, candidate)) is not None:
            chosen[twin] = chosen[twin].also_at(candidate.passage.source)
        elif len(chosen) < MAX_CITATIONS:
            chosen.append(candidate.citation)
    return tuple(chosen)


def _with_the_other_side(
    question: str, chosen: tuple[Citation, ...], ranked: Sequence[Candidate]
) -> tuple[Citation, ...]:
    """The quotes with one that contradicts the first, when none does and another sentence as near does."""
    if any(contradiction(question, chosen[0], other) for other in chosen[1:]):
        return chosen
    best = max(one.score for one in ranked)
    near = (one for one in ranked if best - one.score <= _NEAR and _twin(question, chosen, one) is None)
    against = (one.citation for one in near if contradiction(question, chosen[0], one.citation))
    return (chosen[0], *islice(against, 1), *chosen[1:])[:MAX_CITATIONS]


def _twin(question: str, chosen: Sequence[Citation], candidate: Candidate) -> int | None:
    """Which of the chosen has the candidate's words already, and says the same with them."""
    for number, citation in enumerate(chosen):
        same_article = citation.source == candidate.passage.source
        if same_article and overlap(citation.span, candidate.span):
            return number
        if same_words(citation.quote, candidate.quote) or (
            not same_article
            and edited(citation.quote, candidate.quote)
            and same_report(citation.passage, candidate.passage)
            and not contradiction(question, citation, candidate.citation)
        ):
            return number
    return None
