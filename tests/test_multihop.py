"""The sample questions that need two articles each."""

from beleg_process import ROOT

from evaluation.questions import read_questions
from index.readers import find_files, read_file

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
