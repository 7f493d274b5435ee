"""Whether an answer cites what it should, and whether its quotes are real.

The first is measured for answerable questions with gold articles or quotes, the second for every answer with
citations.
"""

from collections.abc import Mapping, Sequence

from bot.citations.answer import Answer
from evaluation.answered import Answered
from evaluation.metrics.normalise import contains, normalise
from evaluation.originals.originals import Originals, StatedQuote, Verdict


def citation_scores(answered: Answered) -> Mapping[str, float]:
    """`citation_precision` and `citation_recall` against the gold articles, `quote_precision` and
    `quote_recall` against the gold quotes. Scores that do not count the question are missing.

    After ALCE (Gao et al. 2023), with gold passages from people instead of a model that judges entailment:

    - precision: the share of the citations that are right. A refused answer has no citations and no score.
    - recall: the share of the gold articles, or quotes, that are cited. For a refused answer it is 0.

    An article also counts as cited when it has the same words as a cited one (`Citation.also_in`), since it
    is the same evidence. A quote is right, and a gold quote is found, when one contains the other,
    normalised. Citing a, b and c when a and d are gold: precision ⅓, recall ½.
    """
    question, citations = answered.question, answered.answer.citations
    if not question.answerable:
        return {}
    articles = frozenset(question.gold_articles)
    cited = [articles & {citation.source.article_id, *citation.also_in} for citation in citations]
    golds = frozenset(map(normalise, question.gold_quotes)) - {""}
    quotes = [normalise(citation.quote) for citation in citations]
    quoted = [
        frozenset(gold for gold in golds if contains(quote, gold) or contains(gold, quote))
        for quote in quotes
    ]
    return {**_precision_recall("citation", cited, articles), **_precision_recall("quote", quoted, golds)}


def validity_scores(answer: Answer, originals: Originals) -> Mapping[str, float]:
    """`quote_validity`, `misattributed` and `fabricated`: the shares of the citations whose quote is at the
    stated place, only at another place or in another article, and in no article. They add up to 1. An answer
    without citations has none of them.

    Of four citations, three at their place and one in no article: ¾, 0, ¼.
    """
    if not answer.citations:
        return {}
    verdicts = originals.check_all(quotes_of(answer))
    names = {
        "quote_validity": Verdict.VALID,
        "misattributed": Verdict.MISATTRIBUTED,
        "fabricated": Verdict.FABRICATED,
    }
    return {name: verdicts.count(verdict) / len(verdicts) for name, verdict in names.items()}


def quotes_of(answer: Answer) -> list[StatedQuote]:
    """The quotes of an answer's citations, with their stated articles and places."""
    return [
        StatedQuote(one.source.article_id, one.quote, one.span.start, one.span.end, one.source.path)
        for one in answer.citations
    ]


def _precision_recall(kind: str, met: Sequence[frozenset[str]], golds: frozenset[str]) -> dict[str, float]:
    """Precision and recall of one kind. `met` are the golds that each citation matches."""
    if not golds:
        return {}
    scores = {f"{kind}_recall": len(frozenset().union(*met)) / len(golds)}
    if met:
        scores[f"{kind}_precision"] = sum(map(bool, met)) / len(met)
    return scores
