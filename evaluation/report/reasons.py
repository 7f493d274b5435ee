"""Why a question counts as it does, in sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.answer import Answer
from evaluation.answered import Judged
from evaluation.metrics.normalise import contains, normalise
from evaluation.metrics.wording import answer_in_quotes, quotable_answers
from evaluation.report.words import count

_FIRST_QUOTES = 3
"""The answer is looked for in so many."""

_MOST_NAMED = 3
"""So many expected answers or articles are named in a sentence; the page lists all."""

_Sentences = Iterator[tuple[Markup, str]]


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence, and whether it speaks for the answer ("good"), against it ("bad") or neither ("neutral").

    What is quoted in it stands escaped in a `bdi` element.
    """

    text: Markup
    mood: str


def reasons(judged: Judged) -> tuple[Reason, ...]:
    """The sentences on refusing, wording, finding and citing, as far as there is something to say."""
    parts = (_given, _refusing, _wording, _finding, _citing)
    return tuple(Reason(text, mood) for part in parts for text, mood in part(judged))


def _given(judged: Judged) -> _Sentences:
    if judged.question.given is not None:
        passages = count(len(judged.question.given), "passage", "passages")
        yield (
            Markup("Answered from the {} that the question brings along, alone.").format(passages),
            "neutral",
        )


def _refusing(judged: Judged) -> _Sentences:
    sure = f"confidence {judged.answer.confidence:.0%}"
    if judged.answer.unsure:
        yield from _unsure(judged, sure)
        return
    answerable, refused = judged.question.answerable, judged.answer.refused
    if answerable and refused:
        says = "Refused although the articles answer it ({}): counts as a false refusal."
        yield Markup(says).format(sure), "bad"
    elif refused:
        yield Markup("Refused, as the articles do not answer it ({}).").format(sure), "good"
    elif not answerable:
        says = "Answered although the articles do not answer it ({}): counts against the refusal rate."
        yield Markup(says).format(sure), "bad"


def _unsure(judged: Judged, sure: str) -> _Sentences:
    if judged.question.answerable:
        yield Markup("Answered as unsure although the articles answer it ({}).").format(sure), "neutral"
    else:
        says = (
            "Answered as unsure, as the articles do not answer it ({}): neither a sure error nor a refusal."
        )
        yield Markup(says).format(sure), "good"


def _wording(judged: Judged) -> _Sentences:
    question, answer = judged.question, judged.answer
    if "answer_in_quotes@3" not in judged.scores:
        if question.answerable and question.answers:
            says = _YES_NO if any(map(normalise, question.answers)) else _NO_WORDS
            yield (
                Markup("{}: not counted where the quotes are searched for the answer.").format(says),
                "neutral",
            )
        return
    expected = _named(quotable_answers(question.answers))
    if answer.refused:
        yield Markup("A refusal has no quote with {}: counts as a miss.").format(expected), "bad"
    elif judged.scores["answer_in_quotes@3"]:
        yield _hit(judged), "good"
    elif _has_too_much(answer, question.answers):
        says = "A quote has {}, but is a whole passage: too long to count as a quote."
        yield Markup(says).format(expected), "bad"
    else:
        quotes = ("The only quote has not", "Neither quote has", "None of the first three quotes has")
        says = quotes[min(len(answer.citations), _FIRST_QUOTES) - 1]
        yield Markup("{} {}.").format(says, expected), "bad"


_YES_NO = "Yes or no stands in no quote"
_NO_WORDS = "The expected answer has neither letters nor digits"


def _hit(judged: Judged) -> Markup:
    """Which quote is the first to have which answer, in the eyes of the metric itself."""
    golds = quotable_answers(judged.question.answers)
    for number in range(1 if judged.scores.get("answer_in_quotes@1") else 2, _FIRST_QUOTES + 1):
        for gold in golds:
            if answer_in_quotes(judged.answer, [gold], first=number):
                return Markup("{} has {}.").format(_ORDINALS[number], _term(gold))
    return Markup("One of the first three quotes has {}.").format(_named(golds))


_ORDINALS = {
    1: "The first quote",
    2: "Not the first quote but the second",
    3: "Not the first quote but the third",
}


def _has_too_much(answer: Answer, golds: Sequence[str]) -> bool:
    parts = [normalise(gold) for gold in golds]
    quotes = [normalise(citation.quote) for citation in answer.citations[:_FIRST_QUOTES]]
    return any(contains(quote, part) for quote in quotes for part in parts)


def _finding(judged: Judged) -> _Sentences:
    golds, ranking = judged.question.gold_articles, judged.answered.ranking
    if "hit@1" not in judged.scores:
        return
    ranks = {ranking.index(gold) + 1: gold for gold in golds if gold in ranking}
    if not ranks:
        found = count(len(ranking), "article", "articles")
        says = "Of the {} found, none is an expected one ({})."
        yield Markup(says).format(found, _named(golds)), "bad"
        return
    best = min(ranks)
    if best == 1:
        yield Markup("The article found first, {}, is an expected one.").format(_term(ranks[best])), "good"
    else:
        says = "The expected article {} is at rank {}, not first."
        yield Markup(says).format(_term(ranks[best]), best), "bad"
    if len(ranks) < len(set(golds)):
        says = "Found are {} of {} expected articles."
        yield Markup(says).format(len(ranks), len(set(golds))), "neutral"


def _citing(judged: Judged) -> _Sentences:
    scores, quotes = judged.scores, len(judged.answer.citations)
    if "quote_validity" in scores:
        yield from _validity(judged)
    for name, says in _PRECISIONS.items():
        if name in scores:
            right = round(scores[name] * quotes)
            mood = "good" if right == quotes else "neutral" if right else "bad"
            yield Markup("{}: {} of {}.").format(says, right, quotes), mood


_PRECISIONS = {
    "citation_precision": "Quotes from an expected article",
    "quote_precision": "Quotes of what was expected to be quoted",
}


def _validity(judged: Judged) -> _Sentences:
    scores, quotes = judged.scores, len(judged.answer.citations)
    if scores["quote_validity"] == 1.0:
        says = "The quote stands" if quotes == 1 else f"All {quotes} quotes stand"
        yield Markup("{} in the article word for word.").format(says), "good"
        return
    for name, says in _INVALID.items():
        if wrong := round(scores.get(name, 0.0) * quotes):
            yield Markup("{} of {} {}.").format(wrong, count(quotes, "quote", "quotes"), says), "bad"


_INVALID = {
    "misattributed": "misattributed: the words stand elsewhere, or in another article",
    "fabricated": "fabricated: the words stand in no article",
}


def _term(text: str) -> Markup:
    return Markup("“<bdi>{}</bdi>”").format(text)


def _named(texts: Sequence[str]) -> Markup:
    """The first few, and how many more there are."""
    named = Markup(" or ").join(_term(text) for text in texts[:_MOST_NAMED])
    more = len(texts) - _MOST_NAMED
    return Markup("{} or {} more").format(named, more) if more > 0 else named
