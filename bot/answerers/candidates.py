"""The sentences that may be quoted, with who states them, best first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.citations.answer import Citation
from bot.citations.quotes import overlap, quote_span
from bot.statements.asked import AskedAct
from bot.statements.claims import claimed_in
from bot.statements.likeness import shared
from bot.statements.statement import Utterance, read_statement
from index.question.answer_kind.having import has_kind
from index.question.answer_kind.kinds import AskedFor
from index.search.searcher import Hit, SearchResult
from index.storage.relations.values import Elsewhere, Superseded
from index.text.articles import Span
from index.text.passages import Passage
from languages.kinds import AnswerKind

ASKED_KIND_BONUS = 0.15
"""For a sentence of the kind that the question is about ("Did … deny it?"). Chosen by hand, to put a denial
before the confirmation beside it."""

_BY_THE_ASKED_BONUS = 0.15
"""Added when the statement is by the person that the question is about: others who spoke on the matter come
after. Of the 45 such questions of corpus/questions-statements.jsonl over the sample, 41 have the right kind
first with it, 36 without."""

_SPEAKER_BONUS = 0.1
"""For a sentence by the person whose words are asked for. Less than above, as "the company" may be a
different company. Chosen by hand."""

HAS_ANSWER_BONUS = 0.02
"""For a sentence that contains the kind of thing asked for: a date for "when". Chosen on one half of XQuAD's
development set: of its 444 questions of these kinds, the first quote answers 359 without it and 368 with it;
of the 418 of the other half, 362 and 366 (both languages and across them). Values from .01 to .02 make little
difference; from .05 on it does harm."""

_LED_BY_KIND: frozenset[AnswerKind] = frozenset({"who", "when", "where", "how_many", "why"})
""" "how" and "which" are left out: the other half loses what the first half gains, as their answers may be
any words."""

_NAMED_BONUS = 0.01
"""Added when the text names the speaker: of two equally near statements, the one that can be attributed comes
first."""

SAME_FROM = 0.5
"""This share of a name and its office has to match: "Mayor Aschauer" and "Aschauer" share half."""


@dataclass(frozen=True, slots=True)
class QuoteCandidate:
    """A sentence by its number in its passage, and the span that would be quoted for it.

    `rank` is `score` plus a bonus that puts statements by the person asked about before those of others.
    `told` is the statement that the sentence makes, or None. `same` is how well its speaker matches the
    person asked about, 0 to 1. `copies` are other articles that have the whole span; `superseded` is what
    replaced its article. The newest version has the sentence word for word if `kept`, and nothing like it if
    `removed`.

    `words`, `near_words` and `own_words` give, for each word of the question by its span, how well it is
    matched; empty when that is not known. `own_words` counts the sentence alone. For a sentence that does not
    stand alone, `words` adds the headline and the two sentences before; `near_words` adds only the sentence
    before (for the first sentence, the headline).
    """

    passage: Passage
    number: int
    span: Span
    score: float
    rank: float
    told: Utterance | None
    same: float
    words: Mapping[Span, float]
    near_words: Mapping[Span, float] = field(default_factory=dict)
    own_words: Mapping[Span, float] = field(default_factory=dict)
    copies: tuple[Elsewhere, ...] = ()
    superseded: Superseded | None = None
    kept: bool = False
    removed: bool = False

    @property
    def quote(self) -> str:
        return self.passage.quote(self.span)

    @property
    def citation(self) -> Citation:
        return Citation(
            self.passage,
            self.span,
            score=self.score,
            speaker=self.told.speaker if self.told else None,
            statement=self.told.act.kind if self.told else None,
            claimed=claimed_in(self.passage, self.span),
            copies=self.copies,
            superseded=self.superseded,
        )


def rank_candidates(
    asked: AskedAct,
    found: SearchResult,
    hits: Sequence[Hit] | None = None,
    *,
    asked_for: AskedFor | None = None,
) -> list[QuoteCandidate]:
    """Every sentence of the hits that was scored and has a letter or a digit, by descending `rank`. `hits`
    replaces the best hits if given. Sentences with the kind of thing `asked_for` rank higher."""
    return sorted(
        _candidates(asked, found, found.hits if hits is None else hits, asked_for),
        key=lambda one: one.rank,
        reverse=True,
    )


def copies_of(hit: Hit, span: Span) -> tuple[Elsewhere, ...]:
    """The other articles that have the whole quote."""
    numbers = [n for n, sentence in enumerate(hit.passage.sentences) if overlap(sentence, span)]
    first, *others = [hit.copies[number] for number in numbers] if hit.copies and numbers else [()]
    return tuple(one for one in first if all(one in each for each in others))


def _candidates(
    asked: AskedAct, found: SearchResult, hits: Sequence[Hit], asked_for: AskedFor | None
) -> Iterator[QuoteCandidate]:
    there = {hit.passage.source.article_id for hit in hits}
    for hit in hits:
        passage = hit.passage
        sentences = [passage.quote(span) for span in passage.sentences]
        matches = found.word_matches.get(passage.id, ())
        for number, score in enumerate(hit.sentence_scores):
            if not any(character.isalnum() for character in sentences[number]):
                continue  # only asterisks or dashes
            if hit.superseded and hit.superseded.by in there and hit.kept.get(number):
                continue  # the newer version has it word for word
            told = read_statement(
                sentences[number], passage.source.language, earlier=sentences[:number], asked=asked
            )
            same = _same(asked, told, passage, sentences[:number])
            turns = told is not None and told.act.kind in asked.kinds
            settles = told is not None and asked.act in told.act.settles
            has = 0.0
            if asked_for and asked_for.kind in _LED_BY_KIND:
                has = has_kind(asked_for, sentences[number], passage.source.language)
            score = min(1.0, score + ASKED_KIND_BONUS * turns + HAS_ANSWER_BONUS * has)
            # What was denied is often beside the denial: it matches as well and says the opposite.
            span = quote_span(passage, number, () if asked.kinds else hit.sentence_scores)
            yield QuoteCandidate(
                passage,
                number,
                span,
                score,
                score
                + _BY_THE_ASKED_BONUS * (settles and same >= SAME_FROM)
                + _SPEAKER_BONUS * (bool(asked.speaker) and same >= SAME_FROM)
                + _NAMED_BONUS * (turns and told is not None and told.speaker is not None),
                told,
                same,
                _best(_where_told(matches, number, told)),
                _best(matches[number + (told.alone if told else 0) : number + 2]),
                matches[number + 1] if matches else {},
                copies_of(hit, span),
                hit.superseded,
                kept=hit.kept.get(number, False),
                removed=hit.superseded is not None and number not in hit.kept,
            )


def _same(asked: AskedAct, told: Utterance | None, passage: Passage, earlier: Sequence[str]) -> float:
    name = asked.subject or asked.speaker
    if told is None or not name:
        return 0.0
    context = " ".join((passage.source.title or "", *earlier))
    return shared(name, asked.language, told.beside, told.act.language, context=context)


def _where_told(
    matches: Sequence[Mapping[Span, float]], number: int, told: Utterance | None
) -> Sequence[Mapping[Span, float]]:
    """The matches of the sentence and, if it does not stand alone, those of the headline and the two
    sentences before it. The headline's come first."""
    if not matches or (told and told.alone):
        return matches[number + 1 : number + 2]
    return [matches[0], *matches[max(1, number - 1) : number + 2]]


def _best(matches: Sequence[Mapping[Span, float]]) -> dict[Span, float]:
    """For each word, the best match in any of the sentences."""
    return {span: max(one[span] for one in matches) for span in (matches[0] if matches else ())}
