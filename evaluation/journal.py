"""The answers of a run so far, in a file that an interrupted run leaves and a later run continues from."""

import fcntl
import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cache
from io import BufferedRandom
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import TypeAdapter, ValidationError

from evaluation.answered import Answered
from evaluation.questions import Question
from index.errors import BelegError


class Journal:
    """The answers of one run, one line each, written as they are given.

    The file's name must be specific to everything that the answers depend on: the question set, the index,
    the model and the program. With `resume`, answers in the file to these questions are kept, except to a
    question whose row has changed. Without it the file is started anew, and `dropped` is the number of
    answers lost. If the journal is closed after an interrupt, the file stays; `finish` removes it. Only the
    file's owner may read it, and one process at a time may use it: raises BelegError when another does.

    If the file cannot be written, the answers are kept in memory only, and `on_failure` is called once with
    the reason.
    """

    def __init__(
        self,
        path: Path,
        questions: Iterable[Question],
        *,
        resume: bool,
        on_failure: Callable[[OSError], None] = lambda error: None,
    ) -> None:
        self.path = path
        self._on_failure = on_failure
        self._file: BufferedRandom | None = None
        self._answered: dict[str, Answered] = {}
        self.dropped = 0
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = _open_alone(path)
            self._begin(frozenset(questions), resume=resume)
        except OSError as error:
            self._fail(error)

    def _begin(self, questions: frozenset[Question], *, resume: bool) -> None:
        assert self._file
        answered = _read(self._file.read(), questions)
        if resume:
            self._answered = answered
        else:
            self.dropped = len(answered)
        if self._answered:
            self._file.write(b"\n")  # the last line may have been cut short
        else:
            self._file.truncate(0)

    @property
    def is_kept(self) -> bool:
        """Whether a later run can continue from here."""
        return self._file is not None

    @property
    def answered(self) -> Mapping[str, Answered]:
        """The answers so far, by the question's id."""
        return self._answered

    def note(self, answered: Answered) -> None:
        """Keep an answer. It has been handed to the operating system when this returns."""
        self._answered[answered.question.id] = answered
        if self._file:
            try:
                self._file.write(_adapter().dump_json(answered) + b"\n")
                self._file.flush()
            except OSError as error:
                self._fail(error)

    def finish(self) -> None:
        """Remove the file, because the run is complete."""
        self.close()
        with suppress(OSError):  # it may never have existed
            self.path.unlink(missing_ok=True)

    def close(self) -> None:
        if self._file:
            self._file.close()

    def _fail(self, error: OSError) -> None:
        if self._file:
            with suppress(OSError):  # closing tries to write again
                self._file.close()
        self._file = None
        self._on_failure(error)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _open_alone(path: Path) -> BufferedRandom:
    """The file, opened for reading from the beginning and for appending, locked until it is closed."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.fchmod(descriptor, 0o600)  # it may have been there already
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # If its run finished between the two calls, the file is gone or another one has its name.
            if path.stat().st_ino == os.fstat(descriptor).st_ino:
                return os.fdopen(descriptor, "r+b")
            os.close(descriptor)
        except FileNotFoundError:
            os.close(descriptor)
        except BlockingIOError as error:
            os.close(descriptor)
            raise BelegError(
                "Another run of this question set is under way", "wait for it to end, then try again"
            ) from error


def _read(content: bytes, questions: frozenset[Question]) -> dict[str, Answered]:
    """The answers to these questions in a journal, without lines that are cut short or cannot be read."""
    answers = {}
    for line in content.splitlines():
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
