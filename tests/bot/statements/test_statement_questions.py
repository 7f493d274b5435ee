"""Questions about a kind of statement: many, in several languages, with gold answers in the texts."""

from collections.abc import Mapping, Sequence

import pytest
from beleg_process import ROOT, Workplace
from evaluation_values import make_answered

from bot.assistant import Assistant
from evaluation.answered import Answered
from evaluation.metrics.statements import statement_scores
from evaluation.questions import Question, read_questions
from index.search.given import given_article
from index.storage.generations.current import open_current
from index.text.articles import Article

QUESTIONS = read_questions(ROOT / "corpus" / "questions-statements.jsonl").questions


@pytest.fixture(scope="module")
def articles(sample_index: Workplace) -> dict[str, Article]:
    with open_current(sample_index.index) as generation:
        return dict(generation.store.articles_of(sorted(generation.manifest.article_ids)))


def test_many_questions_turn_on_a_kind_half_of_them_across_languages(articles: dict[str, Article]) -> None:
    turning = [one for one in QUESTIONS if one.statement]
    across = [one for one in turning if _languages(one, articles) - {one.language}]
    assert len(turning) >= 40
    assert len(across) * 2 >= len(turning)
    assert {one.statement for one in turning} == set(
        "said denied confirmed declined reported announced demanded corrected".split()
    )


def test_yes_no_and_undecided_are_all_among_them() -> None:
    verdicts = [one.verdict for one in QUESTIONS]
    assert min(verdicts.count("yes"), verdicts.count("no"), verdicts.count("undecided")) >= 15


def test_every_gold_statement_can_be_quoted(articles: dict[str, Article]) -> None:
    missing = [
        (one.id, quote)
        for one in QUESTIONS
        for quote in one.gold_quotes
        if not any(_quotable(articles[name], quote) for name in one.gold_articles)
    ]
    assert missing == []


def _languages(question: Question, articles: dict[str, Article]) -> set[str | None]:
    if question.given is not None:
        return {given_article(one.article_id, one.text).source.language for one in question.given}
    return {articles[name].source.language for name in question.gold_articles}


def _quotable(article: Article, quote: str) -> bool:
    start = article.text.find(quote)
    return any(one.start <= start and start + len(quote) <= one.end for one in article.paragraphs)


def test_kind_and_verdict_are_right_in_as_many_questions_as_promised(sample_assistant: Assistant) -> None:
    scores = [statement_scores(_answered(one, sample_assistant)) for one in QUESTIONS]
    assert _mean(scores, "statement_kind") >= 0.93
    assert _mean(scores, "speaker") >= 0.93
    assert _mean(scores, "verdict_decided") >= 0.65
    assert _mean(scores, "verdict_wrong") == 0.0


def test_what_nobody_spoke_of_is_never_answered_by_yes_or_no(sample_assistant: Assistant) -> None:
    questions = read_questions(ROOT / "corpus" / "questions-unsaid.jsonl").questions
    scores = [statement_scores(_answered(one, sample_assistant)) for one in questions]
    assert _mean(scores, "verdict_wrong") == 0.0


def _answered(question: Question, assistant: Assistant) -> Answered:
    given = question.given
    articles = given and [given_article(one.article_id, one.text) for one in given]
    return make_answered(question, assistant.ask(question.text, given=articles))


def _mean(scores: Sequence[Mapping[str, float]], name: str) -> float:
    counted = [one[name] for one in scores if name in one]
    return sum(counted) / len(counted)
