"""Answers in the articles' own words: the sentences that answer, best evidence first. No language model."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from bot.answerers.announced import day_statements, newest_day_first, superseded_days
from bot.answerers.candidates import QuoteCandidate, rank_candidates
from bot.answerers.corrections.citing import corrected_figures, corrections_of, with_corrections
from bot.answerers.corrections.reading import Correction
from bot.answerers.disagreements.pairs import (
    contradiction,
    find_disagreements,
    side_by_side,
    with_disagreements,
)
from bot.answerers.enough import NEAR, enough_quotes, most_quotes
from bot.answerers.follow_up_words import weigh_own_words
from bot.answerers.lacking import lack_what_is_asked
from bot.answerers.newest import figure_sought, figure_statements, newest_first, superseded_figures
from bot.answerers.older import as_corrections, only_older, with_older, withdrawn_answer
from bot.answerers.plans.planned import plans_first
from bot.answerers.twins import twin_of
from bot.answerers.verdict import Decision, decide
from bot.answerers.wider_quotes.shown_before import with_what_follows
from bot.answerers.wider_quotes.the_others import with_the_others
from bot.citations.answer import MAX_CITATIONS, Answer, Citation, Disagreement, Statement, Supersession
from bot.citations.quotes import overlap
from bot.statements.asked import AskedAct, read_asked_act
from bot.wording.doubt import doubt
from bot.wording.phrases import rated_phrase, verdict_phrase
from bot.wording.refusal import refuse
from index.question.answer_kind.kinds import AskedFor
from index.question.answer_kind.reading import kind_asked
from index.question.query import Query
from index.search.confidence import support_at, unsure_at_most
from index.search.searcher import SearchResult


def answer_extractively(query: Query, found: SearchResult) -> Answer:
    """Quotes the sentences that answer. The answer is unsure where they only may answer, and a refusal when
    nothing found is likely to.

    A question whether somebody denied, confirmed or commented gets yes or no in a fixed phrase before the
    quotes, where the first of them settles it; the answer is then sure, however little the question resembles
    what was found otherwise. An unsure answer has only quotes and, where they differ, says so. A question
    about who made such a statement at all is answered by any such statement.
    """
    asked = read_asked_act(query.text, query.language, before=query.before)
    if withdrawn := withdrawn_answer(query, found):
        return withdrawn
    asked_for = kind_asked(query.text, query.language)
    ranked = weigh_own_words(query, found, rank_candidates(asked, found, asked_for=asked_for))
    ranked = plans_first(query, ranked)
    asks_when = asked_for is not None and asked_for.kind == "when"
    lacking = lack_what_is_asked(query, asked_for, ranked)
    confidence = unsure_at_most(found.confidence) if lacking else found.confidence
    decision = decide(query, asked, ranked)
    anything = asked.any_matter and not query.before
    proved = decision is not None or (anything and _names_who(asked, asked_for, ranked))
    chosen: tuple[Citation, ...] = ()
    if not ranked or (support_at(confidence) == "none" and not proved):
        chosen = only_older(query.text, asked, found, ranked)
        if not chosen:
            return refuse(query, replace(found, confidence=confidence), answerer="extractive")
        confidence = found.older_confidence
    sure = proved or support_at(confidence) == "sure"
    first = decision.statements if decision else ()
    ranked.sort(key=lambda one: first.index(one) if one in first else len(first))
    sought = figure_sought(query, found)
    if not chosen:
        chosen = _choose(query, asked, ranked, len(first), sure=sure)
        chosen = _with_the_other_side(query.text, chosen, ranked)
        chosen = with_older(query.text, asked, found, chosen, ranked)[: most_quotes(sure=sure)]
        if decision is None:
            most = most_quotes(sure=sure)
            if asks_when:
                chosen = newest_day_first(query, sought, chosen, ranked, most=most)
            else:
                chosen = newest_first(sought, chosen, ranked, most=most)
    corrections = corrections_of(found)
    chosen = with_corrections(query.text, chosen, corrections, most=most_quotes(sure=sure))
    chosen = with_the_others(asked_for, found, with_what_follows(query, found, chosen))
    found_disagreements = as_corrections(find_disagreements(query.text, chosen), chosen)
    if asks_when:  # otherwise the older of two might come first
        moved = {1, *(one.older for one in superseded_days(query, sought, chosen, ranked))}
        found_disagreements = tuple(
            one
            for one in found_disagreements
            if one.kind == "correction" or not moved.issuperset(one.numbers)
        )
    citations, disagreements = side_by_side(chosen, found_disagreements)
    changed_to = (
        superseded_days(query, sought, citations, ranked)
        if asks_when
        else superseded_figures(sought, citations)
    )
    supersessions = _supersessions(query, changed_to, citations, corrections)
    superseded = {one.older for one in supersessions}
    disagreements = tuple(
        one for one in disagreements if one.kind == "correction" or superseded.isdisjoint(one.numbers)
    ) or _corrected(supersessions)
    opening = list(_opening(query, asked, decision, citations)) if decision else []
    opening = [*_rating(query, citations), *opening] if sure else []
    above = day_statements if asks_when else figure_statements
    changed = list(above(citations, supersessions, query.answer_language))
    differing = with_disagreements(opening, disagreements, query.answer_language)
    statements = [
        *((*changed, *differing) if changed and not opening else (*differing, *changed)),
        *(Statement(citation.quote, (number,)) for number, citation in enumerate(citations, start=1)),
    ]
    return Answer(
        query,
        statements=tuple(statements),
        citations=citations,
        hits=found.hits,
        confidence=confidence,
        language=query.answer_language,
        verdict=decision.verdict if decision else None,
        disagreements=disagreements,
        supersessions=supersessions,
        opening="" if sure else doubt(query.answer_language),
        unsure=not sure,
    )


def _names_who(asked: AskedAct, asked_for: AskedFor | None, ranked: Sequence[QuoteCandidate]) -> bool:
    """Whether the question asks who denied (or confirmed, commented), and the best sentence names somebody
    who did."""
    told = ranked[0].told if ranked else None
    if told is None or asked_for is None or asked_for.kind != "who":
        return False
    return bool(told.speaker) and told.act.kind in asked.kinds


def _supersessions(
    query: Query,
    changed: Sequence[Supersession],
    citations: Sequence[Citation],
    corrections: Sequence[Correction],
) -> tuple[Supersession, ...]:
    """What is out of date: corrected figures, and other figures or days that have changed."""
    corrected = corrected_figures(query.text, citations, corrections)
    known = {one.older for one in corrected}
    return (*corrected, *(one for one in changed if one.older not in known and one.newer not in known))


def _corrected(supersessions: Sequence[Supersession]) -> tuple[Disagreement, ...]:
    """The first supersession in which one quote corrects another, as a disagreement for the answer to
    mention."""
    pairs = ((one.newer, one.older) for one in supersessions if one.corrected and one.newer)
    return tuple(Disagreement("correction", pair) for pair in pairs)[:1]


def _rating(query: Query, citations: Sequence[Citation]) -> Iterator[Statement]:
    """The rating of a fact check, if the first quote is from one."""
    source = citations[0].source
    if source.kind == "fact_check" and source.rating:
        yield Statement(rated_phrase(source.rating, query.answer_language), (1,))


def _opening(
    query: Query, asked: AskedAct, decision: Decision, citations: Sequence[Citation]
) -> Iterator[Statement]:
    """Yes or no with the statement that proves it; without a verdict, the kind of each statement."""
    assert asked.act is not None
    for one in decision.statements:
        number = next((n for n, cited in enumerate(citations, start=1) if _quotes(cited, one)), None)
        if one.told and number:
            phrase = verdict_phrase(decision.verdict, asked.act, one.told.act.kind, query.answer_language)
            yield Statement(phrase, (number,))


def _quotes(citation: Citation, one: QuoteCandidate) -> bool:
    return citation.source == one.passage.source and overlap(citation.span, one.span)


def _choose(
    query: Query, asked: AskedAct, ranked: Sequence[QuoteCandidate], first: int, *, sure: bool
) -> tuple[Citation, ...]:
    """The `first` candidates (at least one), then as many others as needed that are near the best and say
    something else. Other articles with the same words are noted on the first citation that has them.

    Beside a statement of the kind asked for there may be its contrary, and beside a version an older one,
    which is included only when asked for: in these cases the first quote alone is not enough.
    """
    best = max(one.score for one in ranked)
    near: list[Citation] = []
    for number, candidate in enumerate(ranked):
        if number >= max(1, first) and best - candidate.score > NEAR:
            break
        if (twin := twin_of(query.text, near, candidate)) is not None:
            near[twin] = near[twin].also_at(candidate.passage.source)
        elif len(near) < MAX_CITATIONS:
            near.append(candidate.citation)
    parts = len(query.parts)
    several = parts > 0 or bool(asked.kinds) or any(one.superseded for one in near)
    enough = enough_quotes([one.score for one in near], sure=sure, several=several, parts=parts)
    return tuple(near[: max(first, enough)])


def _with_the_other_side(
    question: str, chosen: tuple[Citation, ...], ranked: Sequence[QuoteCandidate]
) -> tuple[Citation, ...]:
    """The quotes with one added that contradicts the first, if none does yet and a near enough sentence
    does."""
    if any(contradiction(question, chosen[0], other) for other in chosen[1:]):
        return chosen
    best = max(one.score for one in ranked)
    near = (one for one in ranked if best - one.score <= NEAR and twin_of(question, chosen, one) is None)
    against = (one.citation for one in near if contradiction(question, chosen[0], one.citation))
    return (chosen[0], *islice(against, 1), *chosen[1:])[:MAX_CITATIONS]
