"""An answer under construction from a chat model's claims: each is verified as it arrives, and numbered."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from bot.answerers.candidates import copies_of
from bot.answerers.chat.own_words import own_words
from bot.answerers.chat.reply import ClaimedQuote, ModelClaim
from bot.answerers.disagreements.pairs import find_disagreements, with_disagreements
from bot.answerers.older import as_corrections
from bot.citations.answer import MAX_CITATIONS, Answer, Citation, Disagreement, Statement, answer_text
from bot.citations.quotes import overlap, quote_span, same_words, whole_sentences
from bot.citations.verbatim import find_verbatim
from bot.statements.claims import claimed_in
from bot.statements.statement import statement_at
from index.question.query import Query
from index.search.searcher import Hit
from index.text.articles import Span
from index.text.passages import Passage


class AnswerDraft:
    """Statements and citations so far. Numbers are given as claims arrive, and never change.

    `passages` are what the model is shown, each under an id that reveals nothing and that no article can
    know.
    """

    def __init__(
        self,
        query: Query,
        hits: Sequence[Hit],
        *,
        verdict: Literal["yes", "no"] | None = None,
        opening: str = "",
    ) -> None:
        self.statements: list[Statement] = []
        self.citations: list[Citation] = []
        self.passages: Mapping[str, Passage] = {_opaque(query, hit): hit.passage for hit in hits}
        self._query = query
        self._hits = hits
        self._verdict = verdict
        self._opening = opening

    @property
    def text(self) -> str:
        return answer_text(self._opening, self.statements)

    @property
    def full(self) -> bool:
        return max(len(self.citations), len(self.statements)) >= MAX_CITATIONS

    def add(self, claim: ModelClaim) -> bool:
        """Adds the claim with those of its quotes that are in a passage; returns False, and adds nothing,
        when none is."""
        before = len(self.citations)
        numbers = tuple(dict.fromkeys(self._numbers(claim)))
        if not numbers:
            return False
        cited = [self.citations[number - 1] for number in numbers]
        words = own_words(
            claim.claim,
            evidence=self._evidence(cited),
            language=self._query.answer_language,
            verdict=self._verdict,
        )
        if words:
            self.statements.append(Statement(words, tuple(sorted(numbers))))
        else:
            new = [number for number in numbers if number > before]
            self.statements += [Statement(self.citations[number - 1].quote, (number,)) for number in new]
        return True

    def weigh(self, quotes_alone: Answer) -> tuple[Disagreement, ...]:
        """Adds a final statement that the sources differ, and returns the disagreements.

        They are those of `quotes_alone`, the answer without a model, if one side is quoted here; the other
        side is then quoted too. Otherwise they are those between the citations here.
        """
        found = self._taken_over(quotes_alone) or find_disagreements(self._query.text, self.citations)
        found = as_corrections(found, self.citations)
        self._cite_newer()
        self.statements += with_disagreements((), found, self._query.answer_language)
        return found

    def _cite_newer(self) -> None:
        """Also quotes the newer version of each quoted older one, while there is room."""
        for citation in tuple(self.citations):
            by = citation.superseded.by if citation.superseded else None
            cited = any(one.source.article_id == by for one in self.citations)
            hit = next((hit for hit in self._hits if hit.passage.source.article_id == by), None)
            if hit and not cited and len(self.citations) < MAX_CITATIONS:
                scores = hit.sentence_scores
                best = max(range(len(scores)), key=scores.__getitem__) if scores else 0
                self.citations.append(_citation(hit, quote_span(hit.passage, best)))
                self.statements.append(Statement(self.citations[-1].quote, (len(self.citations),)))

    def _taken_over(self, other: Answer) -> tuple[Disagreement, ...]:
        for one in other.disagreements:
            sides = [other.citations[number - 1] for number in one.numbers]
            if any(self._same(side) for side in sides):
                numbers = [number for side in sides for number in self._number(side)]
                if len(numbers) == len(sides):  # there was room for both
                    return (replace(one, numbers=(numbers[0], numbers[1])),)
        return ()

    def _numbers(self, claim: ModelClaim) -> Iterator[int]:
        for quote in claim.quotes:
            if found := self._find(quote):
                hit, span = found
                for sentences in whole_sentences(hit.passage, span):
                    yield from self._number(_citation(hit, sentences))

    def _find(self, quote: ClaimedQuote) -> tuple[Hit, Span] | None:
        """The passage with the quote, and its span there: the passage that the model named if it has the
        quote, else the best; None if no passage has it."""
        named = self.passages.get(quote.passage)
        for hit in sorted(self._hits, key=lambda hit: hit.passage is not named):
            if span := find_verbatim(quote.quote, hit.passage):
                return hit, span
        return None

    def _number(self, citation: Citation) -> Iterator[int]:
        """The citation's number, adding the citation if it is new; nothing when there is no room for
        another."""
        if number := self._same(citation):
            self.citations[number - 1] = self.citations[number - 1].also_at(citation.source)
            yield number
        elif len(self.citations) < MAX_CITATIONS:
            self.citations.append(citation)
            yield len(self.citations)

    def _same(self, citation: Citation) -> int | None:
        """The number of the citation that already has these words."""
        for number, other in enumerate(self.citations, start=1):
            if citation.source == other.source and overlap(citation.span, other.span):
                return number
            if same_words(citation.quote, other.quote):
                return number
        return None

    def _evidence(self, cited: Sequence[Citation]) -> Iterator[str]:
        """All texts from which the figures of a claim may come."""
        yield self._query.text
        for citation in cited:
            yield citation.passage.text
            yield f"{citation.source.title or ''} {citation.source.published or ''}"


def _citation(hit: Hit, span: Span) -> Citation:
    pairs = zip(hit.passage.sentences, hit.sentence_scores, strict=False)  # an unscored hit has no scores
    scores = [score for sentence, score in pairs if overlap(sentence, span)]
    score = min(1.0, max(0.0, *scores, hit.score if not scores else 0.0))
    told = statement_at(hit.passage, span)
    return Citation(
        hit.passage,
        span,
        score=score,
        speaker=told.speaker if told else None,
        statement=told.act.kind if told else None,
        claimed=claimed_in(hit.passage, span),
        copies=copies_of(hit, span),
        superseded=hit.superseded,
    )


def _opaque(query: Query, hit: Hit) -> str:
    """The same id for the same question, so that a model at temperature 0 replies the same."""
    digest = hashlib.sha256(f"{query.text}\0{hit.passage.id}".encode()).hexdigest()
    return f"p{digest[:6]}"
