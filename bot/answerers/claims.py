"""A statement that a person sends, checked: what supports it, what contradicts it, or who only says so."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.answer import MAX_CITATIONS, Answer, Citation, Statement
from bot.answerers.candidates import Candidate, rank_candidates
from bot.answerers.enough import NEAR
from bot.answerers.older import withdrawn_answer
from bot.answerers.openings import known_language, openings_in
from bot.answerers.phrases import rated_phrase
from bot.answerers.proofs import Proof, claim_of, proof
from bot.answerers.verdict import decide
from bot.quotes import overlap, same_words
from bot.statements import Asked, AskedAct, read_statement
from bot.statements.words import WORDS
from index.confidence import UNSURE_FROM
from index.query import Query
from index.search import Found

_LOOKED_AT = 40
"""So many of the best sentences may prove something: what is further away is on something else."""

_MOST_CLOSEST = 3

_ORDER: tuple[Proof, ...] = ("supported", "contradicted", "claimed")


def check_claim(query: Query, found: Found) -> Answer:
    """What the articles say on a statement: the quotes that prove it, or the contrary, under a line that says
    so; else the nearest ones under a line that it cannot be told. Refuses when nothing is near."""
    if withdrawn := withdrawn_answer(query, found):
        return replace(withdrawn, message="claim")
    language = known_language(query.answer_language)
    ranked = rank_candidates(AskedAct(), found)
    proved = _proved(query, found, ranked)
    if not proved and (not ranked or found.confidence < UNSURE_FROM):
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
        numbers = _cite(citations, [one.citation for other, one in proved if other == kind])
        if numbers:
            statements.append(Statement(getattr(openings_in(language), kind), numbers))
    proven = bool(statements)
    if not proven:
        _cite(citations, [one.citation for one in _closest(ranked)])
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


def _cite(citations: list[Citation], more: Iterable[Citation]) -> tuple[int, ...]:
    """Adds these quotes as far as there is room, and gives their numbers; the same words are one quote."""
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


def _closest(ranked: Sequence[Candidate]) -> list[Candidate]:
    near = [one for one in ranked if ranked[0].score - one.score <= NEAR]
    chosen: list[Candidate] = []
    for one in near:
        if not any(same_words(one.quote, other.quote) or _overlaps(one, other) for other in chosen):
            chosen.append(one)
    return chosen[:_MOST_CLOSEST]


def _overlaps(one: Candidate, other: Candidate) -> bool:
    return one.passage.source == other.passage.source and overlap(one.span, other.span)


def _proved(query: Query, found: Found, ranked: Sequence[Candidate]) -> list[tuple[Proof, Candidate]]:
    if spoken := _proved_act(query, found):
        return spoken
    claim = claim_of(query)
    if claim is None:
        return []
    proofs = [(proof(claim, one), one) for one in ranked[:_LOOKED_AT]]
    return [(kind, one) for kind, one in proofs if kind is not None]


def _proved_act(query: Query, found: Found) -> list[tuple[Proof, Candidate]]:
    """What proves that somebody denied, confirmed or would not comment, or did not: as for yes and no."""
    told = read_statement(query.text, query.language) if query.language in WORDS else None
    if told is None or not told.act.settles or told.nested or not told.speaker:
        return []
    act: Asked = next((one for one, verdict in told.act.settles.items() if verdict == "yes"), "comment")
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
