"""Questions and answers made by hand, so that a test can state their scores."""

from typing import Any

from bot.citations.answer import Answer, Citation, Statement
from evaluation.answered import Answered, Judged
from evaluation.questions import Question
from index.question.query import Query
from index.search.searcher import Hit
from index.storage.relations.values import Elsewhere
from index.text.articles import Source, Span
from index.text.passages import Passage
from index.text.sentences.splitting import split_sentences

QUERY = Query("Who says so?", "en")


def make_question(**fields: Any) -> Question:
    """A question; `id` and `text` get defaults when not given."""
    return Question(**{"id": "q1", "text": "Who says so?", **fields})


def make_passage(article_id: str, text: str, *, start: int = 0) -> Passage:
    """A text as one passage of an article, which need not contain it."""
    sentences = tuple(Span(start + one.start, start + one.end) for one in split_sentences(text))
    return Passage(Source(article_id, f"{article_id}.txt", title=article_id), text, start, sentences)


def make_citation(article_id: str, text: str, quote: str, *, also_in: tuple[str, ...] = ()) -> Citation:
    """A citation of a quote at its first place in a passage that begins its article."""
    start = text.index(quote)
    passage = make_passage(article_id, text)
    copies = tuple(map(Elsewhere, also_in))
    return Citation(passage, Span(start, start + len(quote)), score=0.9, copies=copies)


def make_answer(*cited: tuple[str, str, str] | Citation, confidence: float = 0.9) -> Answer:
    """An answer that states its quotes; each is made from (article id, the passage's text, the quote)."""
    citations = tuple(one if isinstance(one, Citation) else make_citation(*one) for one in cited)
    return Answer(
        QUERY,
        statements=tuple(Statement(one.quote, (number,)) for number, one in enumerate(citations, start=1)),
        citations=citations,
        hits=tuple(Hit(one.passage, one.score) for one in citations),
        confidence=confidence,
    )


def refuse(*, confidence: float = 0.1) -> Answer:
    return Answer(QUERY, refusal="No article answers that.", confidence=confidence)


def make_answered(
    question: Question,
    answer: Answer,
    *,
    ranking: tuple[str, ...] = (),
    languages: tuple[str, ...] = ("en",),
    seconds: float = 0.25,
) -> Answered:
    return Answered(question, answer, ranking=ranking, languages=languages, seconds=seconds)


def make_judged(answered: Answered, **scores: float) -> Judged:
    """`scores` by names of metrics; those with an `@` are given as `**{"hit@1": 1.0}`."""
    return Judged(answered, scores)
