"""Every question of a set asked as a user would ask it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from time import perf_counter

from bot.answer import Answer
from bot.assistant import Assistant
from evaluation.answered import Answered
from evaluation.journal import Journal
from evaluation.questions import Question
from index.articles import Article
from index.given import given_article
from index.search import Hit

RANKED_ARTICLES = 10
"""So many articles a ranking has where there are as many: the metrics look no further."""

_SHOWN_HITS = 10
# So many hits an answer is asked for: as many as the search looks at anyway.
_HITS = 24
# Long articles may fill those; then so many hits are fetched, and at last all that there could be need of.
_FURTHER_HITS = (100, 1_000)

ArticleLanguages = Mapping[str, str | None]
"""Each article's language, None when it is not known, by the article's id."""

Progress = Callable[[int, int], None]
"""Gets how many questions are answered, and of how many."""


def answer_all(
    questions: Sequence[Question],
    assistant: Assistant,
    *,
    languages: ArticleLanguages,
    journal: Journal,
    progress: Progress,
) -> tuple[Answered, ...]:
    """Every question's answer, in their order. What the journal has is not asked again; what is answered is
    noted there. `languages` are those of the indexed articles. Raises what `Assistant.ask` raises.

    One question after the other: an answer keeps the cores busy by itself, and takes as long as it does for
    a user who asks alone.
    """
    done = journal.answered(questions)
    progress(len(done), len(questions))
    for question in questions:
        if question.id not in done:
            done[question.id] = _answer(question, assistant, languages)
            journal.note(done[question.id])
            progress(len(done), len(questions))
    return tuple(done[question.id] for question in questions)


def _answer(question: Question, assistant: Assistant, languages: ArticleLanguages) -> Answered:
    given = None if question.given is None else _given_articles(question)
    earlier: list[Answer] = []
    for before in question.history:
        earlier.append(assistant.ask(before, earlier=earlier, given=given))
    started = perf_counter()
    answer = assistant.ask(question.text, earlier=earlier, given=given, hits=_HITS)
    seconds = perf_counter() - started
    if given is not None:
        languages = {article.source.article_id: article.source.language for article in given}
    ranking = _articles(answer.hits)
    for k in _FURTHER_HITS if given is None else ():
        if len(ranking) >= min(RANKED_ARTICLES, len(languages)):
            break
        further = assistant.search(question.text, earlier=earlier, k=k)
        ranking = tuple(dict.fromkeys((*ranking, *_articles(further))))
    return Answered(
        question,
        replace(answer, hits=answer.hits[:_SHOWN_HITS]),
        ranking=ranking[:RANKED_ARTICLES],
        languages=_languages(question, languages),
        seconds=seconds,
    )


def _given_articles(question: Question) -> tuple[Article, ...]:
    return tuple(given_article(one.article_id, one.text) for one in question.given or () if one.text.strip())


def _articles(hits: Sequence[Hit]) -> tuple[str, ...]:
    """A passage counts as its article, at the article's best rank."""
    return tuple(dict.fromkeys(hit.passage.source.article_id for hit in hits))


def _languages(question: Question, languages: ArticleLanguages) -> tuple[str, ...]:
    gold = [languages[article_id] for article_id in question.gold_articles if article_id in languages]
    return tuple(sorted({code for code in gold or languages.values() if code}))
