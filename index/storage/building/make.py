"""A new generation: its segment written beside the current one, checked, and published."""

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from index.storage.building.check import check_relations
from index.storage.building.corpus.files import Scan
from index.storage.building.relate import relate_articles
from index.storage.building.summary import summarise
from index.storage.building.task import Task
from index.storage.generations.generation import open_segment
from index.storage.generations.manifest import Manifest, SegmentRecord, Summary
from index.storage.generations.publishing import new_generation, publish, stored_bytes
from index.storage.lexical.files import LEXICAL_RULE
from index.storage.passage_vectors.files import VECTOR_RULE
from index.storage.relations.files import RELATION_RULE
from index.storage.store.store import Store
from index.text.passages import CUTTING_RULE

READING_RULE = "4"
"""To be raised when `index.reading` makes a different article of the same bytes: everything is then read
again."""


def make_generation(
    task: Task,
    found: Scan,
    records: Sequence[SegmentRecord],
    *,
    relations: Path | None,
    previous: str | None,
) -> Manifest:
    """Publishes a generation of these segments. `relations` are those of the generation before, if they can
    be carried over; `previous` is the name of the generation to go back to."""
    folder = new_generation(task.index)
    task.progress("checking", 0, 1)
    summary = _write(task, folder, records, relations)
    manifest = Manifest(
        name=folder.name,
        built=datetime.now(UTC),
        embedding_model=task.identity,
        cutting_rule=CUTTING_RULE,
        reading_rule=READING_RULE,
        vector_rule=VECTOR_RULE,
        lexical_rule=LEXICAL_RULE,
        relation_rule=RELATION_RULE,
        corpora=task.corpora,
        files=found.records,
        failed=found.failed,
        summary=summary,
        stored_bytes=stored_bytes(folder),
        segments=tuple(records),
    )
    publish(task.index, manifest, previous=previous)
    task.progress("checking", 1, 1)
    return manifest


def _write(task: Task, folder: Path, records: Sequence[SegmentRecord], relations: Path | None) -> Summary:
    with ExitStack() as stack:
        segments = [stack.enter_context(open_segment(task.index, record)) for record in records]
        store = Store(segments)
        sketches = [sketch for segment in segments for sketch in segment.sketches()]
        relate_articles(sketches, store.articles_of, folder / "relations", before=relations)
        counts = store.counts()
        check_relations(folder, counts)
        return summarise(store, counts)
