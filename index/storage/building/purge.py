"""Deletes what was withdrawn from the disk."""

from pathlib import Path
from typing import NoReturn

from index.storage.building.corpus.files import Scan
from index.storage.building.make import make_generation
from index.storage.building.model_loader import ModelLoader
from index.storage.building.renew import rewrite_segments, staying_segments
from index.storage.building.task import Task
from index.storage.generations.current import current, open_current
from index.storage.generations.embedded import drop_embedded
from index.storage.generations.generation import Generation
from index.storage.generations.locks import write_lock
from index.storage.generations.pointer import Pointer, read_pointer, write_pointer
from index.storage.generations.publishing import clean_up
from index.storage.relations.files import RELATION_RULE


def purge_index(index: Path) -> tuple[str, ...]:
    """Deletes all generations but the current one, withdrawn articles in its segments, and what an unfinished
    build has kept, so that withdrawn texts are gone.

    Returns the names of the generations that are still being read. They can no longer be restored, and each
    is removed when its last reader releases it. Raises IndexDamaged if the current one cannot be read,
    IndexBusy while another process writes, and StoredIndexError if the index cannot be written.
    """
    with write_lock(index):
        pointer = read_pointer(index)
        generation = current(index)
        drop_embedded(index)
        try:
            if any(record.withdrawn for record in generation.manifest.segments):
                _rewrite(index, generation)
            else:
                write_pointer(index, Pointer(pointer.current))
        finally:
            held = clean_up(index)
        return held


def _rewrite(index: Path, generation: Generation) -> None:
    manifest = generation.manifest
    task = Task(manifest.corpora, index, manifest.embedding_model, ModelLoader(_no_model), _no_progress)
    with open_current(index) as opened:
        staying = staying_segments(manifest.segments, opened.store.segments, ())
        known = manifest.relation_rule == RELATION_RULE
        holding = [segment for segment in staying if segment.record.withdrawn or not known]
        records = [segment.record for segment in staying if segment not in holding]
        if holding:
            records.append(rewrite_segments(task, holding, sketches=known))
        found = Scan(manifest.files, 0, manifest.article_ids, manifest.failed, readable=True)
        relations = opened.folder / "relations" if known else None
        make_generation(task, found, records, relations=relations, previous=None)


def _no_model() -> NoReturn:
    raise AssertionError("vectors are copied, not made")


def _no_progress(stage: str, done: int, total: int) -> None:
    pass
