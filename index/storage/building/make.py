"""A new generation: written beside the current one, checked, and published."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from index.storage.building.check import check_generation
from index.storage.building.files import Scan
from index.storage.building.model_loader import ModelLoader
from index.storage.building.relate import relate_articles
from index.storage.building.spool import Spool
from index.storage.building.write import KeptEmbeddings, TextMaker, add_articles, copy_articles
from index.storage.generations.embedded import EmbeddedTexts
from index.storage.generations.generation import OpenGeneration
from index.storage.generations.manifest import Manifest
from index.storage.generations.publishing import clean_up, new_generation, publish, stored_bytes
from index.storage.lexical import LEXICAL_RULE, index_terms
from index.storage.passage_vectors.coding import coding_of
from index.storage.passage_vectors.files import VECTOR_RULE, PassageVectorWriter
from index.storage.relations.files import RELATION_RULE
from index.storage.relations.sketch_files import read_sketches, save_sketches
from index.storage.relations.sketches import make_sketch
from index.storage.store.making import copy_store, create_store, finish_store
from index.storage.store.store import Counts, Store
from index.text.passages import CUTTING_RULE

if TYPE_CHECKING:
    pass

READING_RULE = "4"
"""To be raised when `index.reading` makes a different article of the same bytes: everything is then read
again."""

_SKETCHES = "sketches.npz"

ProgressCallback = Callable[[str, int, int], None]
"""Called with the stage (reading, copying, embedding, checking), how many are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Task:
    """What was asked for. `corpora` are absolute paths."""

    corpora: tuple[Path, ...]
    index: Path
    identity: str
    load_embedder: ModelLoader
    progress: ProgressCallback


@dataclass(frozen=True, slots=True)
class GenerationRows:
    """What goes into a new generation: the ids of articles copied from the generation before, and newly made
    ones. If `copied` is None, no vector of the generation before may be used either. With `only_added` it is
    copied whole."""

    copied: frozenset[str] | None
    made: Spool
    only_added: bool = False


def make_generation(
    task: Task, found: Scan, rows: GenerationRows, old: Callable[[], OpenGeneration], previous: str | None
) -> Manifest:
    """Publishes a generation of these rows. If anything fails, the one before still answers and nothing
    unfinished is left. `old` opens the generation before, `previous` is the name of the one to go back to."""
    folder = new_generation(task.index)
    try:
        written = _write(task, folder, rows, old)
        task.progress("checking", 0, 1)
        summary = check_generation(folder, written)
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
        )
        publish(task.index, manifest, previous=previous)
    finally:
        clean_up(task.index)  # whether it was published or not
    task.progress("checking", 1, 1)
    return manifest


def _write(task: Task, folder: Path, rows: GenerationRows, old: Callable[[], OpenGeneration]) -> Counts:
    with _new_store(task, folder, rows, old) as store, _new_vectors(task, folder, rows, old) as vectors:
        carried, left = _carry(task, rows, old, store, vectors)
        with EmbeddedTexts(task.index, task.identity, vectors.coding) as embedded:
            made = add_articles(
                rows.made,
                rows.made.texts_count,
                store,
                vectors,
                TextMaker(left, embedded, task.load_embedder),
                partial(task.progress, "embedding"),
            )
        # From all passages, because the weight of a term depends on all of them.
        index_terms(store.all_passages()).save(folder / "lexical")
        _relate(store, folder / "relations", rows, _relations_before(rows, old))
    finish_store(folder / "chroma", folder.name)
    return carried + made


def _relate(store: Store, folder: Path, rows: GenerationRows, before: Path | None) -> None:
    """Writes the copies and versions among a store's articles, and their sketches for the next generation."""
    if before is None or rows.copied is None:
        sketches = [make_sketch(article) for article in store.all_articles()]
    else:
        known = read_sketches(before / _SKETCHES)
        sketches = [sketch for sketch in known if sketch.source.article_id in rows.copied]
        sketches += [make_sketch(cut.article) for cut in rows.made]
    relate_articles(sketches, store.articles_of, folder, before=before)
    save_sketches(folder / _SKETCHES, sketches)


def _relations_before(rows: GenerationRows, old: Callable[[], OpenGeneration]) -> Path | None:
    """Where the generation before keeps its copies and versions; None if nothing is carried over."""
    if rows.copied is None or old().manifest.relation_rule != RELATION_RULE:
        return None
    return old().folder / "relations"


def _new_store(task: Task, folder: Path, rows: GenerationRows, old: Callable[[], OpenGeneration]) -> Store:
    chroma = folder / "chroma"
    if rows.only_added:
        # Much faster than row by row, and nothing withdrawn can stay behind in the files.
        return copy_store(old().folder / "chroma", old().folder.name, chroma, folder.name)
    return create_store(chroma, folder.name, embedding_model=task.identity, cutting_rule=CUTTING_RULE)


def _new_vectors(
    task: Task, folder: Path, rows: GenerationRows, old: Callable[[], OpenGeneration]
) -> PassageVectorWriter:
    if rows.copied is None:
        return PassageVectorWriter(folder / "vectors", coding_of(task.load_embedder()))
    before = old().folder / "vectors" if rows.only_added else None
    return PassageVectorWriter(folder / "vectors", old().vectors.coding, copied=before)


def _carry(
    task: Task,
    rows: GenerationRows,
    old: Callable[[], OpenGeneration],
    store: Store,
    vectors: PassageVectorWriter,
) -> tuple[Counts, KeptEmbeddings]:
    """The counts of rows from the generation before, and what was made of the texts left behind."""
    if rows.copied is None:
        return Counts(), KeptEmbeddings()
    if rows.only_added:
        return old().manifest.summary.counts, KeptEmbeddings()
    progress = partial(task.progress, "copying")
    return copy_articles(old().store, old().vectors, store, vectors, rows.copied, progress)
