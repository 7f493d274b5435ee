"""Why a question counts as it does, in sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.citations.answer import Answer
from evaluation.answered import Judged
from evaluation.metrics.normalise import contains, normalise
from evaluation.metrics.wording import answer_in_quotes, quotable_answers
from evaluation.texts.run_texts import ENGLISH, RunTexts

_FIRST_QUOTES = 3
"""The answer is looked for in this many quotes."""

_MOST_NAMED = 3
"""A sentence names at most this many expected answers or articles; the page lists all."""

_Sentences = Iterator[tuple[Markup, str]]


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence, and whether it speaks for the answer ("good"), against it ("bad") or neither ("neutral").

    Quoted text in it is escaped and in a `bdi` element.
    """

    text: Markup
    mood: str


def reasons(judged: Judged, texts: RunTexts = ENGLISH) -> tuple[Reason, ...]:
    """The sentences about given passages, refusing, wording, finding and citing that apply."""
    parts = (_given, _refusing, _wording, _finding, _citing)
    return tuple(Reason(text, mood) for part in parts for text, mood in part(judged, texts))


def _given(judged: Judged, texts: RunTexts) -> _Sentences:
    if judged.question.given is not None:
        passages = texts.numbers.count(len(judged.question.given), "passage")
        yield _filled(texts.reasons.given, passages=passages), "neutral"


def _refusing(judged: Judged, texts: RunTexts) -> _Sentences:
    answerable, refused, unsure = judged.question.answerable, judged.answer.refused, judged.answer.unsure
    says, mood = None, "good"
    if unsure:
        says, mood = (
            (texts.reasons.unsure, "neutral") if answerable else (texts.reasons.rightly_unsure, "good")
        )
    elif refused:
        says, mood = (texts.reasons.false_refusal, "bad") if answerable else (texts.reasons.refusal, "good")
    elif not answerable:
        says, mood = texts.reasons.no_refusal, "bad"
    if says:
        sure = texts.reasons.confidence.format(share=texts.numbers.share(judged.answer.confidence))
        yield _filled(says, sure=sure), mood


def _wording(judged: Judged, texts: RunTexts) -> _Sentences:
    question, answer, says = judged.question, judged.answer, texts.reasons
    if "answer_in_quotes@3" not in judged.scores:
        if question.answerable and question.answers:
            what = says.yes_or_no if any(map(normalise, question.answers)) else says.no_words
            yield _filled(says.not_counted, what=what), "neutral"
        return
    expected = _named(quotable_answers(question.answers), texts)
    if answer.refused:
        yield _filled(says.refusal_misses, expected=expected), "bad"
    elif judged.scores["answer_in_quotes@3"]:
        yield _hit(judged, texts), "good"
    elif _has_too_much(answer, question.answers):
        yield _filled(says.whole_passage, expected=expected), "bad"
    else:
        none_has = says.no_quote_has[min(len(answer.citations), _FIRST_QUOTES) - 1]
        yield _filled(none_has, expected=expected), "bad"


def _hit(judged: Judged, texts: RunTexts) -> Markup:
    """The sentence about the first quote that contains an expected answer, as the metric itself finds it."""
    golds, says = quotable_answers(judged.question.answers), texts.reasons
    for number, has in enumerate((says.first_has, says.second_has, says.third_has), start=1):
        if number == 1 and not judged.scores.get("answer_in_quotes@1"):
            continue
        for gold in golds:
            if answer_in_quotes(judged.answer, [gold], first=number):
                return _filled(has, expected=_term(gold, texts))
    return _filled(says.some_has, expected=_named(golds, texts))


def _has_too_much(answer: Answer, golds: Sequence[str]) -> bool:
    parts = [normalise(gold) for gold in golds]
    quotes = [normalise(citation.quote) for citation in answer.citations[:_FIRST_QUOTES]]
    return any(contains(quote, part) for quote in quotes for part in parts)


def _finding(judged: Judged, texts: RunTexts) -> _Sentences:
    golds, ranking, says = judged.question.gold_articles, judged.answered.ranking, texts.reasons
    if "hit@1" not in judged.scores:
        return
    ranks = {ranking.index(gold) + 1: gold for gold in golds if gold in ranking}
    if not ranks:
        articles = texts.numbers.count(len(ranking), "article")
        yield _filled(says.none_found, articles=articles, expected=_named(golds, texts)), "bad"
        return
    best = min(ranks)
    expected = _term(ranks[best], texts)
    if best == 1:
        yield _filled(says.found_first, expected=expected), "good"
    else:
        yield _filled(says.found_later, expected=expected, rank=best), "bad"
    if len(ranks) < len(set(golds)):
        yield _filled(says.found_of, found=len(ranks), all=len(set(golds))), "neutral"


def _citing(judged: Judged, texts: RunTexts) -> _Sentences:
    scores, quotes, says = judged.scores, len(judged.answer.citations), texts.reasons
    if "quote_validity" in scores:
        yield from _validity(judged, texts)
    whats = {"citation_precision": says.from_expected, "quote_precision": says.as_expected}
    for name, what in whats.items():
        if name in scores:
            right = round(scores[name] * quotes)
            mood = "good" if right == quotes else "neutral" if right else "bad"
            yield _filled(says.of, what=what, right=right, all=quotes), mood


def _validity(judged: Judged, texts: RunTexts) -> _Sentences:
    scores, says = judged.scores, texts.reasons
    quotes = texts.numbers.count(len(judged.answer.citations), "quote")
    if scores["quote_validity"] == 1.0:
        valid = says.one_quote_valid if len(judged.answer.citations) == 1 else says.all_quotes_valid
        yield _filled(valid, quotes=quotes), "good"
        return
    for name, invalid in {"misattributed": says.misattributed, "fabricated": says.fabricated}.items():
        if wrong := round(scores.get(name, 0.0) * len(judged.answer.citations)):
            yield _filled(invalid, wrong=wrong, quotes=quotes), "bad"


def _filled(sentence: str, **parts: str | int) -> Markup:
    """The sentence with its parts filled in. Parts that are not markup are escaped."""
    return Markup(sentence).format(**parts)


def _term(text: str, texts: RunTexts) -> Markup:
    return Markup(texts.reasons.term).format(Markup("<bdi>{}</bdi>").format(text))


def _named(named: Sequence[str], texts: RunTexts) -> Markup:
    """The first few names, and how many more there are."""
    terms = Markup(texts.reasons.either).join(_term(text, texts) for text in named[:_MOST_NAMED])
    more = len(named) - _MOST_NAMED
    if more <= 0:
        return terms
    return _filled(texts.reasons.or_more, named=terms, more=texts.numbers.written(more, ","))
