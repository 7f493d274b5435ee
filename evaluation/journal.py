"""What of a run is answered already: a file that an interrupted run leaves, and a later one goes on with."""

from collections.abc import Sequence
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

    The file's name has to stand for all that the answers depend on: the question set, the index and the
    model. With `resume` what is there is kept, else begun anew. Closed after an interrupt, it stays; `finish`
    removes it.
    """

    def __init__(self, path: Path, *, resume: bool) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._kept = tuple(_read(path)) if resume and path.exists() else ()
        self._file: BufferedWriter = path.open("ab" if self._kept else "wb")
        if self._kept:
            self._file.write(b"\n")  # the last line may have been cut short

    def answered(self, questions: Sequence[Question]) -> dict[str, Answered]:
        """What was kept of these questions, by id. One whose row is another now is not among them."""
        asked = set(questions)
        return {answered.question.id: answered for answered in self._kept if answered.question in asked}

    def note(self, answered: Answered) -> None:
        """Keeps an answer; it is on its way to the disk when this returns."""
        self._file.write(_adapter().dump_json(answered) + b"\n")
        self._file.flush()

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


def _read(path: Path) -> list[Answered]:
    """The answers in a journal, but for a line that was cut short or that nobody can read."""
    answers = []
    for line in path.read_bytes().splitlines():
        try:
            answers.append(_adapter().validate_json(line))
        except ValidationError:
            continue
    return answers


@cache
def _adapter() -> TypeAdapter[Answered]:
    return TypeAdapter(Answered)
