"""Computes the scores of all answers."""

from collections.abc import Callable, Mapping, Sequence

from evaluation.answered import Answered
from evaluation.metrics.citations import citation_scores, quotes_of, validity_scores
from evaluation.metrics.metric import METRICS
from evaluation.metrics.refusals import refusal_scores
from evaluation.metrics.retrieval import retrieval_scores
from evaluation.metrics.statements import statement_scores
from evaluation.metrics.support import support_scores
from evaluation.metrics.wording import wording_scores
from evaluation.originals.originals import Originals, StatedQuote
from evaluation.questions import Question


def score_all(
    answered: Sequence[Answered], originals: Callable[[Question], Originals]
) -> list[dict[str, float]]:
    """The scores of each answer, in order. Each has its scores in the order of METRICS, with `seconds` last.

    `originals` gives the articles from which a question is answered. Raises what reading them raises.
    """
    _check_quotes(answered, originals)
    scored = zip(answered, retrieval_scores(answered), strict=True)
    return [_in_order({**ranked, **_own_scores(one, originals(one.question))}) for one, ranked in scored]


def _check_quotes(answered: Sequence[Answered], originals: Callable[[Question], Originals]) -> None:
    """Look up all quotes of a corpus at once, so that a large file is not read again for each of them."""
    asked: dict[int, tuple[Originals, list[StatedQuote]]] = {}
    for one in answered:
        corpus = originals(one.question)
        asked.setdefault(id(corpus), (corpus, []))[1].extend(quotes_of(one.answer))
    for corpus, quotes in asked.values():
        corpus.check_all(quotes)


def _own_scores(answered: Answered, originals: Originals) -> dict[str, float]:
    return {
        **wording_scores(answered),
        **citation_scores(answered),
        **validity_scores(answered.answer, originals),
        **statement_scores(answered),
        **refusal_scores(answered),
        **support_scores(answered),
        "seconds": answered.seconds,
    }


def _in_order(scores: Mapping[str, float]) -> dict[str, float]:
    return {name: scores[name] for name in (*METRICS, "seconds") if name in scores}
