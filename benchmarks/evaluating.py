"""What evaluating costs on top of answering.

    python -m benchmarks.evaluating [QUESTIONS.jsonl] [--corpus FOLDER] [--questions N]

The questions of a set are repeated until there are N. They are asked in two ways: of the assistant alone, and
in an evaluation, which also scores, measures, reports and saves. Both ways alternate after a few questions,
so that other load on the machine affects both alike. Follow-up questions are left out.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain, islice, repeat
from pathlib import Path
from time import perf_counter

from bot.assistant import Assistant
from evaluation.answered import Answered, Judged
from evaluation.journal import Journal
from evaluation.measure import EvaluationRun, measure, measure_by
from evaluation.metrics.scoring import score_all
from evaluation.originals.originals import Originals
from evaluation.questions import Question, read_questions
from evaluation.report.page import write_report
from evaluation.run import answer_all
from evaluation.saved import save_run
from index.models.default_model.making import DEFAULT_MODEL_IDENTITY
from index.models.loading import load_embedder
from index.storage.building.update import build_index
from index.storage.generations.current import open_current
from index.storage.generations.reader import IndexReader

_TURN = 25


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("set", nargs="?", type=Path, default=Path("corpus/questions.jsonl"))
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="a folder of articles [corpus]")
    parser.add_argument("--questions", type=int, default=1_000, help="how many are asked [1000]")
    arguments = parser.parse_args()
    questions = repeated(read_questions(arguments.set).questions, arguments.questions)
    with tempfile.TemporaryDirectory() as folder:
        seconds = _measure(questions, arguments.corpus, Path(folder))
    for stage, taken in seconds.items():
        print(f"{stage:24} {taken:8.2f} s")
    alone = seconds.pop("the assistant alone")
    print(f"{'evaluating ÷ alone':24} {sum(seconds.values()) / alone:8.3f}    target: at most 1.15")


def repeated(questions: Sequence[Question], n: int) -> list[Question]:
    """`n` questions without a history, repeated as needed, each with an id of its own."""
    alone = [question for question in questions if not question.history]
    taken = islice(chain.from_iterable(repeat(alone)), n)
    return [replace(question, id=f"{question.id}#{number}") for number, question in enumerate(taken)]


def _measure(questions: Sequence[Question], corpus: Path, folder: Path) -> dict[str, float]:
    """The seconds that each stage takes."""
    embedder = load_embedder()
    build_index(corpus, folder / "index", lambda: embedder, identity=DEFAULT_MODEL_IDENTITY)
    with open_current(folder / "index") as generation:
        languages = {source.article_id: source.language for source in generation.store.articles()}
    reader = IndexReader(folder / "index", embedder)
    seconds, answered = _ask(questions, Assistant(reader, embedder), languages, folder)
    reader.close()
    with _timed(seconds, "scoring"):
        originals = Originals.of_folders([corpus])
        scores = score_all(answered, lambda _: originals)
        judged = tuple(Judged(*pair) for pair in zip(answered, scores, strict=True))
    with _timed(seconds, "measuring"):
        metrics, by = measure(judged), measure_by(judged)
    run = EvaluationRun("set", "", judged, metrics, by, embedder.identity, index=None, seconds=0.0)
    with _timed(seconds, "writing the report"):
        write_report(folder / "report.html", run)
    with _timed(seconds, "saving"):
        save_run(folder / "run.json", run, version="", commit=None)
    return seconds


def _ask(
    questions: Sequence[Question], assistant: Assistant, languages: dict[str, str | None], folder: Path
) -> tuple[dict[str, float], Sequence[Answered]]:
    """The seconds that both ways took, and the answers."""
    alone = 0.0

    def take_turns(done: int, _total: int) -> None:
        nonlocal alone
        if done % _TURN == 0:
            began = perf_counter()
            for question in questions[done : done + _TURN]:
                assistant.ask(question.text)
            alone += perf_counter() - began

    assistant.ask(questions[0].text)  # so that importing and opening are not timed
    with Journal(folder / "journal.jsonl", questions, resume=False) as journal:
        started = perf_counter()
        answered = answer_all(questions, assistant, languages=languages, journal=journal, progress=take_turns)
        asking = perf_counter() - started - alone
    return {"the assistant alone": alone, "asking": asking}, answered


@contextmanager
def _timed(seconds: dict[str, float], stage: str) -> Iterator[None]:
    started = perf_counter()
    yield
    seconds[stage] = perf_counter() - started


if __name__ == "__main__":
    main()
