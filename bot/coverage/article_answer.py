"""The beginning or the end of one article, as an answer."""

from bot.citations.answer import Answer, Citation, Statement
from bot.wording.phrases import rated_phrase
from index.question.query import Query
from index.text.articles import Article, Span
from index.text.passages import Passage, split_article
from index.text.sentences.splitting import MAX_SENTENCE_CHARACTERS

_SENTENCES = 3


def lead_answer(article: Article, query: Query) -> Answer | None:
    """The beginning of an article, as a quote, after the verdict where it is a fact check; None for an
    article with nothing to quote."""
    passage = next(iter(split_article(article)), None)
    if passage is None:
        return None
    start = passage.sentences[0].start
    ends = [
        sentence.end
        for number, sentence in enumerate(passage.sentences[:_SENTENCES])
        if sentence.end - start <= MAX_SENTENCE_CHARACTERS
        and not set(range(1, number + 1)) & {*passage.breaks}
    ]
    return _quoting(passage, Span(start, ends[-1] if ends else passage.sentences[0].end), query)


def end_answer(article: Article, query: Query) -> Answer | None:
    """The conclusion of an article: the verdict with the beginning where it is a fact check, else the last
    sentences; None for an article with nothing to quote."""
    passages = split_article(article)
    if not passages or article.source.rating:
        return lead_answer(article, query)
    passage = passages[-1]
    end, count = passage.sentences[-1].end, len(passage.sentences)
    starts = [
        passage.sentences[number].start
        for number in range(count - 1, max(count - 1 - _SENTENCES, -1), -1)
        if end - passage.sentences[number].start <= MAX_SENTENCE_CHARACTERS
        and not set(range(number + 1, count)) & {*passage.breaks}
    ]
    return _quoting(passage, Span(starts[-1] if starts else passage.sentences[-1].start, end), query)


def _quoting(passage: Passage, span: Span, query: Query) -> Answer:
    citation, source = Citation(passage, span, score=1.0), passage.source
    rated = rated_phrase(source.rating, query.answer_language) if source.rating else ""
    return Answer(
        query,
        statements=(*([Statement(rated, (1,))] if rated else []), Statement(citation.quote, (1,))),
        citations=(citation,),
        confidence=1.0,
        language=query.answer_language,
    )
