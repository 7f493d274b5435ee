"""The questions that turn on a kind of statement: many, across languages, their gold in the texts."""

import pytest
from beleg_process import ROOT, Workplace

from evaluation.questions import Question, read_questions
from index.articles import Article
from index.generations import open_current
from index.given import given_article

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
