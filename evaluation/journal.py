"""What of a run is answered already: a file that an interrupted run leaves, and a later one goes on with."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pydantic import TypeAdapter, ValidationError

from evaluation.answered import Answered
from evaluation.questions import Question

if TYPE_CHECKING:
    from io import BufferedWriter


class Journal:
    """The answers of one run, a line each, noted as they are given.

    The file's name has to stand for all that the answers depend on: the question set, the index, the model
    and the program. With `resume` what is there of these questions is kept, but for one whose row is another
    now; else it is begun anew. Closed after an interrupt, the file stays; `finish` removes it.
    """

    def __init__(self, path: Path, questions: Iterable[Question], *, resume: bool) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._answered = _read(path, frozenset(questions)) if resume and path.exists() else {}
        self._file: BufferedWriter = path.open("ab" if self._answered else "wb")
        if self._answered:
            self._file.write(b"\n")  # the last line may have been cut short

    @property
    def answered(self) -> Mapping[str, Answered]:
        """What is answered so far, by the question's id."""
        return self._answered

    def note(self, answered: Answered) -> None:
        """Keeps an answer; it is on its way to the disk when this returns."""
        self._file.write(_adapter().dump_json(answered) + b"\n")
        self._file.flush()
        self._answered[answered.question.id] = answered

    def finish(self) -> None:
        """Removes the file: the run is whole."""
        self.close()
        self.path.unlink(missing_ok=True)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _read(path: Path, questions: frozenset[Question]) -> dict[str, Answered]:
    """The answers to these questions in a journal, but for a line that was cut short or that nobody can
    read."""
    answers = {}
    for line in path.read_bytes().splitlines():
        try:
            answered = _adapter().validate_json(line)
        except ValidationError:
            continue
        if answered.question in questions:
            answers[answered.question.id] = answered
    return answers


@cache
def _adapter() -> TypeAdapter[Answered]:
    return TypeAdapter(Answered)
