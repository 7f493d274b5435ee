"""A question set asked of its corpus repeatedly, with something changed in between."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bot.assistant import Assistant
from evaluation.answered import Judged
from evaluation.journal import Journal
from evaluation.measure import measure
from evaluation.metrics.scoring import score_all
from evaluation.originals.originals import Originals
from evaluation.questions import Question, read_questions
from evaluation.run import answer_all
from index.models.embedder import Embedder
from index.search.close_reading.reader import CloseReader
from index.storage.building.update import build_index
from index.storage.generations.reader import IndexReader
from index.storage.store.store import Store

Part = tuple[Sequence[Question], CloseReader | None]
"""Questions, and the reader to answer them with; None for the reader that ships."""

METRICS = ("hit@1", "mrr@10", "answer_in_quotes@1", "answer_in_quotes@3", "false_refusal_rate")


@dataclass(frozen=True, slots=True)
class Asking:
    """An indexed corpus, and the questions to ask of it."""

    folder: Path
    parts: Sequence[Part]
    originals: Originals
    reader: IndexReader
    embedder: Embedder
    store: Store
    runs: Iterator[int]

    @property
    def questions(self) -> list[Question]:
        return [question for questions, _ in self.parts for question in questions]

    def measure(self) -> str:
        """Asks all the questions, and returns the values of METRICS, each padded to the width of its name."""
        metrics = measure(self.judged())
        return "  ".join(f"{metrics[name].value:{len(name)}.3f}" for name in METRICS)

    def judged(self) -> list[Judged]:
        """Asks all the questions, and scores the answers."""
        return [judged for questions, reader in self.parts for judged in self._judged(questions, reader)]

    def _judged(self, questions: Sequence[Question], close_reader: CloseReader | None) -> list[Judged]:
        languages = {source.article_id: source.language for source in self.store.articles()}
        journal_file = self.folder / f"{next(self.runs)}.jsonl"
        with Journal(journal_file, questions, resume=False) as journal:
            answered = answer_all(
                questions,
                Assistant(self.reader, self.embedder, close_reader=close_reader),
                languages=languages,
                journal=journal,
                progress=lambda done, total: None,
            )
        scores = score_all(answered, lambda question: self.originals)
        return [Judged(*pair) for pair in zip(answered, scores, strict=True)]


def with_the_shipped(questions: Sequence[Question]) -> list[Part]:
    """All questions as one part, with the reader that ships."""
    return [(questions, None)]


@contextmanager
def asking(
    questions: Path,
    corpus: Path,
    embedder: Embedder,
    *,
    parted: Callable[[Sequence[Question]], Sequence[Part]] = with_the_shipped,
) -> Iterator[Asking]:
    """The set with its corpus in a temporary index, until the block ends. `parted` divides the questions into
    parts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build_index(corpus, folder / "index", lambda: embedder, identity=embedder.identity)
        with (
            closing(IndexReader(folder / "index", embedder, follow=False)) as reader,
            reader.use() as generation,
        ):
            yield Asking(
                folder,
                parted(read_questions(questions).questions),
                Originals.of_folders((corpus,)),
                reader,
                embedder,
                generation.store,
                count(),
            )
