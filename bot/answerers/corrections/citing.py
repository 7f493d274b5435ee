"""Quotes with a corrected figure never stand alone: the correction is quoted beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.answerers.corrections.reading import Correction, corrections_in, figures_in
from bot.answerers.disagreements.asked import AskedFigure, read_asked
from bot.answerers.disagreements.measures import Figure, agree
from bot.citations.answer import Answer, Citation, Supersession
from bot.citations.quotes import overlap
from bot.statements.claims import claimed_in
from bot.statements.likeness import alike
from bot.statements.statement import statement_at
from index.question.query import content_words
from index.search.searcher import SearchResult
from index.text.terms.number_words import with_digits

_SHARED = 2
"""A quote and a correction on one matter share at least this many content words, besides the figure."""

_SHARED_ACROSS = 1
_NAME_CHARACTERS = 4
"""Across two languages only names count, of at least this many letters."""


def corrections_of(found: SearchResult) -> tuple[Correction, ...]:
    """The corrections in all passages that were found."""
    hits = (*found.hits, *found.older)
    return tuple(correction for hit in hits for correction in corrections_in(hit.passage))


def with_corrections(
    question: str, citations: Sequence[Citation], corrections: Sequence[Correction], *, most: int
) -> tuple[Citation, ...]:
    """At most `most` of the citations, where each one with a corrected figure comes right after the quote
    that corrects it. A quote that overlaps a correction in the same article becomes the whole correction."""
    quotes = [_whole(citation, corrections) for citation in citations]
    for citation in tuple(quotes):
        for correction in corrections:
            if is_corrected(question, citation, correction):
                quotes = _behind(quotes, cite_correction(correction, score=citation.score), citation)
    return tuple(_each_once(quotes))[:most]


def corrected_figures(
    question: str, citations: Sequence[Citation], corrections: Sequence[Correction]
) -> tuple[Supersession, ...]:
    """Which of these citations have a figure that was corrected, and which citation corrects it, if any
    does."""
    marked = []
    for number, citation in enumerate(citations, start=1):
        for correction in corrections:
            if is_corrected(question, citation, correction):
                marked.append(Supersession(number, _number(correction, citations), corrected=True))
                break
    return tuple(marked)


def corrected_citations(answer: Answer, found: SearchResult) -> Answer:
    """The answer with a supersession for each citation whose figure is corrected by something that was found,
    whichever answerer made it."""
    if not answer.citations or not (corrections := corrections_of(found)):
        return answer
    known = {one.older for one in answer.supersessions}
    marked = corrected_figures(answer.query.text, answer.citations, corrections)
    return replace(
        answer, supersessions=(*answer.supersessions, *(one for one in marked if one.older not in known))
    )


def cite_correction(correction: Correction, *, score: float) -> Citation:
    """A citation of the correction."""
    told = statement_at(correction.passage, correction.span)
    return Citation(
        correction.passage,
        correction.span,
        score=score,
        speaker=told.speaker if told else None,
        statement="corrected",
        claimed=claimed_in(correction.passage, correction.span),
    )


def is_corrected(question: str, citation: Citation, correction: Correction) -> bool:
    """Whether a quote, on the same matter, has the figure that a correction says was wrong, without the right
    one. If the correction does not state the wrong figure, any different figure for what is asked counts as
    wrong."""
    own, source = correction.passage.source, citation.source
    if source.article_id == own.article_id and overlap(citation.span, correction.span):
        return False
    if not _is_earlier(source.published, own.published) or not _on_one_matter(citation, correction):
        return False
    figures = figures_in(with_digits(citation.quote, source.language or "en"))
    if any(_same(one, right) for one in figures for right in correction.right):
        return False
    if correction.wrong:
        return any(_same(one, wrong) for one in figures for wrong in correction.wrong)
    asked = read_asked(question, source.language or "en")
    return source.article_id != own.article_id and any(
        _instead(one, right, asked) for one in figures for right in correction.right
    )


def _same(one: Figure, other: Figure) -> bool:
    return one.value == other.value and (one.kind == other.kind or "count" in (one.kind, other.kind))


def _instead(one: Figure, right: Figure, asked: AskedFigure | None) -> bool:
    """Whether a figure is a different value for what the right figure measures: of the kind asked for,
    counting the same thing."""
    if one.kind != right.kind or agree(one, right) or (asked and one.kind not in asked.kinds):
        return False
    return one.kind != "count" or any(
        alike(word, other) for word in one.counted[:2] for other in right.counted[:2]
    )


def _is_earlier(day: date | None, correction: date | None) -> bool:
    return day is None or correction is None or day <= correction


def _on_one_matter(citation: Citation, correction: Correction) -> bool:
    source, own = citation.source, correction.passage.source
    if source.article_id == own.article_id:
        return True
    words = _words(f"{source.title or ''} {citation.quote}", source.language)
    others = _words(f"{own.title or ''} {correction.passage.quote(correction.span)}", own.language)
    enough = _SHARED
    if source.language != own.language:
        words, others, enough = _names(words), _names(others), _SHARED_ACROSS
    shared = {word.casefold() for word in words if any(alike(word, other) for other in others)}
    return len(shared) >= enough


def _words(text: str, language: str | None) -> list[str]:
    found = (text[slice(*span)] for span in content_words(text, language or "en"))
    return [word for word in found if len(word) > 2 and not word[0].isdigit()]


def _names(words: Sequence[str]) -> list[str]:
    return [word for word in words if word[0].isupper() and len(word) >= _NAME_CHARACTERS]


def _whole(citation: Citation, corrections: Sequence[Correction]) -> Citation:
    """The quote, or the whole correction if the quote overlaps it."""
    for correction in corrections:
        same = citation.source.article_id == correction.passage.source.article_id
        if same and overlap(citation.span, correction.span):
            return cite_correction(correction, score=citation.score)
    return citation


def _number(correction: Correction, citations: Sequence[Citation]) -> int | None:
    for number, citation in enumerate(citations, start=1):
        same = citation.source.article_id == correction.passage.source.article_id
        if same and overlap(citation.span, correction.span):
            return number
    return None


def _behind(quotes: Sequence[Citation], correcting: Citation, wrong: Citation) -> list[Citation]:
    """The quotes with the correction right before the quote that it corrects."""
    others = [one for one in quotes if not _is_one(one, correcting)]
    place = min(n for n, one in enumerate(quotes) if _is_one(one, correcting) or one is wrong)
    others.remove(wrong)
    before = len([one for one in quotes[:place] if one in others])
    return [*others[:before], correcting, wrong, *others[before:]]


def _is_one(one: Citation, other: Citation) -> bool:
    return one.source == other.source and overlap(one.span, other.span)


def _each_once(quotes: Sequence[Citation]) -> Iterator[Citation]:
    seen: list[Citation] = []
    for quote in quotes:
        if not any(_is_one(quote, other) for other in seen):
            seen.append(quote)
            yield quote
