"""The sample questions that need two articles each."""

import pytest
from beleg_process import ROOT

from beleg.output.as_json import answer_json
from bot.assistant import Assistant
from bot.wording.lines.filters_line import filters_line
from evaluation.questions import Question, read_questions
from index.reading.entries import read_file
from index.reading.files import find_files

QUESTIONS = read_questions(ROOT / "corpus" / "questions-multihop.jsonl").questions


def test_their_gold_quotes_stand_in_two_articles_or_in_none() -> None:
    texts = {
        article.source.article_id: article.text
        for file in find_files(ROOT / "corpus").files
        for article in read_file(file, file.location.read_bytes()).articles
    }
    for question in QUESTIONS:
        golds = question.gold_articles if question.answerable else ()
        assert len(set(golds)) == (2 if question.answerable else 0)
        pairs = zip(question.gold_quotes, golds, strict=True)
        assert [quote for quote, article in pairs if quote not in texts[article]] == []


@pytest.mark.parametrize("question", [one for one in QUESTIONS if one.answerable], ids=lambda one: one.id)
def test_an_answer_quotes_both_articles(question: Question, sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask(question.text)
    assert len(answer.query.parts) == 2
    quoted = {name for one in answer.citations for name in (one.source.article_id, *one.also_in)}
    assert quoted >= set(question.gold_articles)


def test_a_search_looks_for_each_part_too(sample_assistant: Assistant) -> None:
    question = QUESTIONS[0].text
    assert sample_assistant.search(question) == sample_assistant.ask(question).hits


def test_what_was_searched_for_by_itself_is_told(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask(QUESTIONS[0].text)
    assert filters_line(answer.query) == "Einzeln gesucht: Kaltenrieder Tagblatt · Oberwaldener Bote"
    told = answer_json(answer, stale=False, seconds=0)
    assert told["parts"] == ["Kaltenrieder Tagblatt", "Oberwaldener Bote"]


def test_an_ordinary_question_tells_of_no_parts(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Wer ist die Hafenkapitänin von Port Sennick?")
    assert filters_line(answer.query) == ""
    assert answer_json(answer, stale=False, seconds=0)["parts"] == []
