"""Asks every question of a set as a user would."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from time import perf_counter

from bot.assistant import Assistant
from bot.conversation import Turn, turn
from evaluation.answered import Answered
from evaluation.journal import Journal
from evaluation.questions import Question
from index.search.given import given_article
from index.search.searcher import Hit
from index.text.articles import Article

RANKED_ARTICLES = 10
"""The metrics use no more articles."""

_SHOWN_HITS = 10
# The number of hits requested for an answer: the search looks at this many anyway.
_HITS = 24
# Few long articles may fill these. Then more hits are fetched, up to as many as a user could wait for.
_FURTHER_HITS = (100, 1_000, 10_000)

ArticleLanguages = Mapping[str, str | None]
"""Each article's language by the article's id; None when it is not known."""

AskingProgress = Callable[[int, int], None]
"""Called with the number of questions answered so far and the total number."""


def answer_all(
    questions: Sequence[Question],
    assistant: Assistant,
    *,
    languages: ArticleLanguages,
    journal: Journal,
    progress: AskingProgress,
) -> tuple[Answered, ...]:
    """The answers to the questions, in order. Questions that the journal has answers for are not asked again,
    and new answers are added to it. `languages` are those of the indexed articles. Raises what
    `Assistant.ask` raises.

    Questions are asked one after the other, so that each takes as long as for a single user. One answer keeps
    two cores busy: 60 sample questions took 15.5 s of processor time in 8.3 s, and two threads were 1.1 times
    as fast as one.
    """
    progress(len(journal.answered), len(questions))
    left = [question for question in questions if question.id not in journal.answered]
    for question in left[:1]:
        _warm_up(question, assistant)
    for question in left:
        journal.note(_answer(question, assistant, languages))
        progress(len(journal.answered), len(questions))
    return tuple(journal.answered[question.id] for question in questions)


def _warm_up(question: Question, assistant: Assistant) -> None:
    """Ask without measuring the time: the first answer of a process waits until the index is opened and
    libraries are imported, which is not part of answering."""
    assistant.ask(question.text, given=_given_articles(question))


def _answer(question: Question, assistant: Assistant, languages: ArticleLanguages) -> Answered:
    given = _given_articles(question)
    earlier: list[Turn] = []
    for before in question.history:
        said = assistant.ask(before, earlier=earlier, given=given)
        earlier += [] if said.is_small_talk else [turn(said)]
    started = perf_counter()
    answer = assistant.ask(question.text, earlier=earlier, given=given, hits=_HITS)
    seconds = perf_counter() - started
    if given is not None:
        languages = {article.source.article_id: article.source.language for article in given}
    further = partial(assistant.search, question.text, earlier=earlier, given=given)
    return Answered(
        question,
        replace(answer, hits=answer.hits[:_SHOWN_HITS]),
        ranking=_ranking(answer.hits, further, golds=languages.keys() & question.gold_articles),
        languages=_languages(question, languages),
        seconds=seconds,
    )


def _ranking(
    hits: Sequence[Hit], search: Callable[..., Sequence[Hit]], *, golds: Collection[str]
) -> tuple[str, ...]:
    """The articles of the hits, each at its best rank. If there are fewer than ten and a gold article is
    missing, the articles of a wider search are added, until there are ten or no more are found.

    A wider search takes about as long as an answer. One in six sample questions finds fewer than ten articles
    at first, and most of these include all gold articles: then no metric needs the others.
    """
    ranking = _articles(hits)
    for k in _FURTHER_HITS:
        if len(ranking) >= RANKED_ARTICLES or set(golds) <= set(ranking):
            break
        hits = search(k=k)
        ranking = tuple(dict.fromkeys((*ranking, *_articles(hits))))
        if len(hits) < k:
            break
    return ranking[:RANKED_ARTICLES]


def _given_articles(question: Question) -> tuple[Article, ...] | None:
    """The passages that the question brings along, as articles, without blank ones; None when it brings
    none."""
    if question.given is None:
        return None
    return tuple(given_article(one.article_id, one.text) for one in question.given if one.text.strip())


def _articles(hits: Sequence[Hit]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.passage.source.article_id for hit in hits))


def _languages(question: Question, languages: ArticleLanguages) -> tuple[str, ...]:
    gold = [languages[article_id] for article_id in question.gold_articles if article_id in languages]
    return tuple(sorted({code for code in gold or languages.values() if code}))
