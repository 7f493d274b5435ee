"""Checks a claim that a person sends: what supports it, what contradicts it, or who merely says so."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.answerers.candidates import QuoteCandidate, rank_candidates
from bot.answerers.claims.claim import Claim, claim_of, is_of_oneself, is_spoken_of
from bot.answerers.claims.closest import closest_to
from bot.answerers.claims.proofs.corrections import correction_proof
from bot.answerers.claims.proofs.figures import figure_proof, is_of_less
from bot.answerers.claims.proofs.outdated import in_time
from bot.answerers.claims.proofs.ratings import rated_claim
from bot.answerers.claims.proofs.ruled_out import ruled_out
from bot.answerers.claims.proofs.sentences import Proof, proof
from bot.answerers.claims.proofs.spoken import spoken_claim
from bot.answerers.claims.proofs.taken_back import taken_back
from bot.answerers.corrections.citing import cite_correction, corrections_of, is_corrected
from bot.answerers.older import withdrawn_answer
from bot.answerers.verdict import decide
from bot.citations.answer import MAX_CITATIONS, Answer, Citation, Statement
from bot.citations.quotes import overlap, same_words
from bot.statements.acts import AskableAct
from bot.statements.asked import AskedAct
from bot.statements.statement import read_statement
from bot.wording.openings import known_language, openings_in
from bot.wording.phrases import rated_phrase
from index.question.query import Query
from index.search.confidence import UNSURE_FROM
from index.search.searcher import SearchResult
from languages.known import STATEMENT_WORDS

_LOOKED_AT = 40
"""Only this many of the best sentences may prove something: those further down are about something else."""

_READ = 3
"""This many of the best sentences show whether the articles are about a claim."""

_ORDER: tuple[Proof, ...] = ("supported", "contradicted", "claimed")


def check_claim(query: Query, found: SearchResult) -> Answer:
    """What the articles say on a claim: the quotes that prove or contradict it, under a line that says so;
    otherwise the nearest quotes, under a line that the claim cannot be settled. A refusal when nothing is
    near."""
    if withdrawn := withdrawn_answer(query, found):
        return replace(withdrawn, message="claim")
    language = known_language(query.answer_language)
    ranked = rank_candidates(AskedAct(), found)
    proved = _proved(query, found, ranked)
    if not proved and (not ranked or not _is_near(query, found, ranked)):
        return Answer(
            query,
            refusal=openings_in(language).nothing,
            hits=found.hits,
            confidence=found.confidence,
            language=language,
            message="claim",
        )
    citations: list[Citation] = []
    statements: list[Statement] = []
    for kind in _ORDER:
        if kind == "claimed" and any(other == "supported" for other, _ in proved):
            continue
        numbers = _cite(citations, [one for other, one in proved if other == kind])
        if numbers:
            statements.append(Statement(getattr(openings_in(language), kind), numbers))
    proven = bool(statements)
    if not proven:
        _cite(citations, closest_to(query, ranked))
    source = citations[0].source
    if proven and source.kind == "fact_check" and source.rating:
        statements.insert(0, Statement(rated_phrase(source.rating, language), (1,)))
    quoted = (Statement(citation.quote, (number,)) for number, citation in enumerate(citations, start=1))
    return Answer(
        query,
        opening="" if proven else openings_in(language).open_claim,
        unsure=not proven,
        statements=(*statements, *quoted),
        citations=tuple(citations),
        hits=found.hits,
        confidence=found.confidence,
        language=language,
        message="claim",
    )


def _is_near(query: Query, found: SearchResult, ranked: Sequence[QuoteCandidate]) -> bool:
    """Whether the articles are about a claim even if they do not settle it: they were found with some
    confidence, or one of the best sentences has the claim's first word and at least half of its words."""
    if found.confidence >= UNSURE_FROM:
        return True
    claim = claim_of(query)
    return claim is not None and any(is_spoken_of(claim, one) for one in ranked[:_READ])


def goes_on_to_claim(query: Query) -> bool:
    """Whether a statement in a conversation makes a claim that can be checked: not "I don't believe that",
    and not what a person says about themselves."""
    claim = claim_of(query)
    return claim is not None and not is_of_oneself(claim)


def _cite(citations: list[Citation], more: Iterable[Citation]) -> tuple[int, ...]:
    """Adds these quotes while there is room, and returns the numbers of those added. Quotes with the same
    words are added once."""
    before = len(citations)
    for citation in more:
        for number, other in enumerate(citations):
            if same_words(citation.quote, other.quote):
                citations[number] = other.also_at(citation.source)
                break
            if citation.source == other.source and overlap(citation.span, other.span):
                break
        else:
            if len(citations) < MAX_CITATIONS:
                citations.append(citation)
    return tuple(range(before + 1, len(citations) + 1))


def _proved(
    query: Query, found: SearchResult, ranked: Sequence[QuoteCandidate]
) -> list[tuple[Proof, Citation]]:
    if spoken := _proved_act(query, found):
        return [(kind, one.citation) for kind, one in spoken]
    claim = claim_of(query)
    if claim is None:
        return []
    corrections = corrections_of(found)
    proved = [
        (kind, cite_correction(one, score=0.0))
        for one in corrections
        if (kind := correction_proof(claim, one))
    ]
    near = ranked[:_LOOKED_AT]
    proved += [("contradicted", quote) for one in near if (quote := taken_back(claim, one))]
    for one in near:
        kind = _proof_of(claim, one)
        if kind is None or _is_part_of(one, [quote for _, quote in proved]):
            continue
        if not any(is_corrected(query.text, one.citation, each) for each in corrections):
            proved.append((kind, one.citation))
    return in_time(proved)


def _proof_of(claim: Claim, one: QuoteCandidate) -> Proof | None:
    kinds = (rated_claim, proof, spoken_claim, figure_proof, ruled_out)
    kind = next((kind for prove in kinds if (kind := prove(claim, one))), None)
    return None if kind == "supported" and is_of_less(claim, one) else kind


def _is_part_of(one: QuoteCandidate, quotes: Sequence[Citation]) -> bool:
    """Whether a sentence is part of a correction that is quoted as a whole."""
    return any(
        quote.statement == "corrected"
        and quote.source == one.passage.source
        and overlap(quote.span, one.span)
        for quote in quotes
    )


def _proved_act(query: Query, found: SearchResult) -> list[tuple[Proof, QuoteCandidate]]:
    """The proof that somebody denied, confirmed or would not comment, or did not, as for yes/no questions."""
    told = read_statement(query.text, query.language) if query.language in STATEMENT_WORDS else None
    if told is None or not told.act.settles or told.nested or not told.speaker:
        return []
    act: AskableAct = next((one for one, verdict in told.act.settles.items() if verdict == "yes"), "comment")
    if act not in told.act.settles:
        act = next(iter(told.act.settles))
    rest = f"{query.text[: told.act.span.start]} {query.text[told.act.span.end :]}"
    asked = AskedAct(
        frozenset({told.act.kind}),
        act,
        subject=told.speaker,
        matter=rest.replace(told.speaker, " ", 1),
        language=told.act.language,
    )
    decision = decide(query, asked, rank_candidates(asked, found))
    if decision is None or decision.verdict is None:
        return []
    kind: Proof = "supported" if decision.verdict == told.act.settles[act] else "contradicted"
    return [(kind, one) for one in decision.statements]
