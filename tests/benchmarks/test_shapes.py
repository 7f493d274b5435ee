"""The question set of benchmarks/shapes: its gold answers are in its articles."""

import json

import pytest
from beleg_process import ROOT

_FOLDER = ROOT / "benchmarks" / "shapes"
_ARTICLES = {path.name: path.read_text(encoding="utf-8") for path in (_FOLDER / "articles").iterdir()}
_GOLD = [
    (row["reference_context_ids"][0], answer)
    for row in map(json.loads, (_FOLDER / "questions.jsonl").read_text(encoding="utf-8").splitlines())
    for answer in row.get("reference_answers", [])
]
# The article names the winning hospital in a row of the table and in a sentence; both answer.
_STANDS_TWICE = "Pellbridge Cottage"


@pytest.mark.parametrize(("article", "answer"), _GOLD)
def test_a_gold_answer_stands_once_and_in_its_article_only(article: str, answer: str) -> None:
    found = {name: text.count(answer) for name, text in _ARTICLES.items() if answer in text}
    assert found == {article: 2 if answer == _STANDS_TWICE else 1}
