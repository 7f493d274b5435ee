"""XQuAD's questions, each with a reader that was trained on the other half of the articles."""

import json
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measuring.asking import Part
from evaluation.questions import Question
from index.search.close_reading.reader import load_close_reader

HALVES = {"a": "b", "b": "a"}
"""Each half with the other."""


class UnseenReaders:
    """The readers `a.onnx` and `b.onnx` of a folder, each trained on the half that it is named after."""

    def __init__(self, halves: Path, readers: Path) -> None:
        """`halves` is a file with the article numbers of each half: `{"a": [numbers], "b": [numbers]}`."""
        numbers = json.loads(halves.read_text("utf-8"))
        self._half = {str(number): half for half in HALVES for number in numbers[half]}
        self._readers = {half: load_close_reader(readers / f"{half}.onnx") for half in HALVES}

    def parts(self, questions: Sequence[Question]) -> list[Part]:
        """Both halves of the questions, each with the reader trained on the other half."""
        return [
            (
                [question for question in questions if self.half_of(question.gold_articles[0]) == half],
                self._readers[other],
            )
            for half, other in HALVES.items()
        ]

    def half_of(self, paragraph_id: str) -> str:
        """The half that a paragraph's article is in."""
        return self._half[paragraph_id.partition("_")[0]]
