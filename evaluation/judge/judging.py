"""Scores answers with a chat model as judge."""

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from statistics import fmean
from typing import TYPE_CHECKING

from bot.chat_model.model import Messages, ask_model
from bot.citations.answer import Answer
from evaluation.answered import Answered
from evaluation.judge.matters import Matter, relevance, support
from index.errors import ChatModelError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

JudgingProgress = Callable[[int, int], None]
"""Called with the number of answers judged so far and the total number."""

# After a single failed request only one answer lacks its score; after this many in a row the server is down.
# It exceeds the default number of parallel requests, so that one short outage does not end the run.
_FAILURES_IN_A_ROW = 5


def judge_answers(
    answered: Sequence[Answered],
    model: "BaseChatModel",
    *,
    progress: JudgingProgress | None = None,
    workers: int = 4,
) -> list[dict[str, float]]:
    """The scores of each answer, in order, from 0 to 1, higher is better. Judges `workers` answers at a time.

    `faithfulness`: the share of the answer's statements that the model finds supported by the passages they
    cite. A statement without citations counts as not supported. This is RAGAS's measure (Es et al. 2024),
    with the answer's own statements as claims. Two of three supported: 0.67. For answers that consist of
    quotes, it shows the judge's own error.

    `answer_relevance`: how well the answer answers the question, graded from 0 to 3 and divided by 3. The
    scale is that of UMBRELA (Upadhyay et al. 2024), where it is for passages. RAGAS's answer relevancy is not
    used: it compares the question by cosine with questions generated from the answer. With our embedding
    model all cosines are close together, so an answer that only touches the subject would score as high as
    one that answers.

    A refused answer has neither score. A score is missing when the model's reply cannot be read at the second
    attempt either, or when the request fails; see `count_unjudged`. Raises ChatModelError after several
    failures in a row, or when all requests fail.
    """
    asker = _Asker(model)
    opinions = _in_parallel(lambda one: _judge(one, asker), answered, workers, progress or _no_progress)
    asker.raise_if_silent()
    return opinions


def count_unjudged(answered: Sequence[Answered], opinions: Sequence[Mapping[str, float]]) -> int:
    """The number of answers, without refused ones, that do not have both scores."""
    return sum(not one.answer.refused and len(own) < 2 for one, own in zip(answered, opinions, strict=True))


class _Asker:
    """Asks the model, and tolerates an occasional failure. Thread-safe."""

    def __init__(self, model: "BaseChatModel") -> None:
        self._model = model
        self._lock = threading.Lock()
        self._failures_in_a_row = 0
        self._answered = False
        self._failure: ChatModelError | None = None

    def ask(self, messages: Messages) -> str | None:
        """The model's reply; None when the request failed. Raises ChatModelError after several failures in a
        row."""
        try:
            reply = ask_model(self._model, messages)
        except ChatModelError as error:
            with self._lock:
                self._failure = error
                self._failures_in_a_row += 1
                if self._failures_in_a_row >= _FAILURES_IN_A_ROW:
                    raise
            return None
        with self._lock:
            self._failures_in_a_row, self._answered = 0, True
        return reply

    def raise_if_silent(self) -> None:
        """Raise the last failure if no request succeeded, as with few questions and no server."""
        if self._failure and not self._answered:
            raise self._failure


def _judge(one: Answered, asker: _Asker) -> dict[str, float]:
    if one.answer.refused:
        return {}
    opinions = {
        "faithfulness": _faithfulness(one.answer, asker),
        "answer_relevance": _opinion(relevance(one), asker),
    }
    return {name: value for name, value in opinions.items() if value is not None}


def _faithfulness(answer: Answer, asker: _Asker) -> float | None:
    supported: list[float] = []
    for statement in answer.statements:
        opinion = _opinion(support(statement, answer), asker) if statement.numbers else 0.0
        if opinion is None:
            return None
        supported.append(opinion)
    return fmean(supported)


def _opinion(matter: Matter, asker: _Asker) -> float | None:
    for again in (False, True):
        reply = asker.ask(matter.messages(again=again))
        if reply is None:
            return None
        if (value := matter.read(reply)) is not None:
            return value
    return None


def _in_parallel(
    judge: Callable[[Answered], dict[str, float]],
    answered: Sequence[Answered],
    workers: int,
    progress: JudgingProgress,
) -> list[dict[str, float]]:
    """The scores of each answer, in order. An interrupt does not wait for replies that are under way, as it
    would with a thread pool, whose threads are joined."""
    waiting: SimpleQueue[int] = SimpleQueue()
    done: SimpleQueue[tuple[int, dict[str, float] | Exception]] = SimpleQueue()
    opinions: list[dict[str, float]] = [{} for _ in answered]

    def work() -> None:
        with suppress(Empty):
            while True:
                number = waiting.get_nowait()
                try:
                    done.put((number, judge(answered[number])))
                except Exception as error:  # raised again in the main thread
                    done.put((number, error))

    for number in range(len(answered)):
        waiting.put(number)
    for _ in range(min(workers, len(answered))):
        threading.Thread(target=work, name="judge", daemon=True).start()
    try:
        for count in range(len(answered)):
            progress(count, len(answered))
            number, result = done.get()
            if isinstance(result, Exception):
                raise result
            opinions[number] = result
        progress(len(answered), len(answered))
    finally:
        with suppress(Empty):  # after an interrupt no further answer is begun
            while True:
                waiting.get_nowait()
    return opinions


def _no_progress(_done: int, _total: int) -> None: ...
