"""From a corpus folder to a new generation of the index.

files       which files have to be read, and which article is whose
write       the new generation's rows: copied where nothing changed, else made
check       the new generation read back before it is published
freshness   whether the corpus changed since
"""

import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from index.articles import Article
from index.build.check import check_store
from index.build.files import Scan, scan
from index.build.freshness import Changes, check_freshness
from index.build.write import Vectors, add_articles, copy_articles
from index.errors import CorpusError, IndexDamaged, NoIndex, StoredIndexError
from index.generations import (
    Generation,
    Manifest,
    check_files,
    clean_up,
    current,
    new_generation,
    open_current,
    publish,
    stored_bytes,
    write_lock,
    write_manifest,
)
from index.passages import CUTTING_RULE
from index.readers import Failure
from index.store import Counts, Store, create_store, finish_store

if TYPE_CHECKING:
    from index.embedder import Embedder

__all__ = ["BuildReport", "Changes", "ProgressCallback", "build_index", "check_freshness"]

logger = logging.getLogger(__name__)

READING_RULE = "1"
"""To be raised when `index.readers` makes another article of the same bytes: all is then read anew."""

ProgressCallback = Callable[[str, int, int], None]
"""Gets the stage (reading, copying, embedding, checking), how many are done, and of how many."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What bringing the index up to date came to.

    `added` to `removed` count articles against the index before. `duplicates` are articles whose text
    another has word for word; they are indexed. `articles` and `passages` are in the index now.
    """

    added: int
    changed: int
    unchanged: int
    removed: int
    duplicates: int
    failed: tuple[Failure, ...]
    articles: int
    passages: int
    generation: str
    seconds: float


def build_index(
    corpus: Path,
    index: Path,
    load_embedder: "Callable[[], Embedder]",
    *,
    identity: str,
    full: bool = False,
    progress: ProgressCallback | None = None,
) -> BuildReport:
    """Brings the index up to date with a corpus folder, and publishes it when anything changed.

    `identity` is that of the embedder, which is loaded only when a text has to be embedded. Everything is
    made anew with `full`, for another model or rule than the index has, and when it is damaged. The index
    before answers until the new one is published, whatever happens.

    Raises CorpusError when no article can be read or the index holds another folder, IndexBusy while
    another process writes, StoredIndexError when the index cannot be written.
    """
    started = monotonic()
    task = _Task(corpus.resolve(), index, identity, cache(load_embedder), progress or _no_progress)
    try:
        with write_lock(index):
            clean_up(index)
            report = _bring_up_to_date(task, _published(index), full=full)
    except OSError as error:
        raise StoredIndexError(
            f"The index in {str(index)!r} cannot be written ({error.strerror or error})",
            "make sure that the disk has room and that you may write there",
        ) from error
    return replace(report, seconds=monotonic() - started)


@dataclass(frozen=True, slots=True)
class _Task:
    """What was asked for."""

    corpus: Path
    index: Path
    identity: str
    load_embedder: "Callable[[], Embedder]"
    progress: ProgressCallback


def _bring_up_to_date(task: _Task, before: Generation | None, *, full: bool) -> BuildReport:
    if before and before.manifest.corpus != str(task.corpus):
        if not full:
            raise CorpusError(
                f"The index holds {before.manifest.corpus!r}, not {str(task.corpus)!r}",
                "give --full to replace it",
            )
        return _update(task, None, previous=before.manifest.name)
    try:
        trust = before is not None and not full and _made_alike(before.manifest, task)
        return _update(task, before, previous=before.manifest.name if before else None, trust=trust)
    except IndexDamaged as error:
        logger.warning("%s", error.problem)
        return _update(task, None)


def _update(
    task: _Task, before: Generation | None, *, previous: str | None = None, trust: bool = False
) -> BuildReport:
    """Compares the corpus with the generation before, and publishes a new one unless they agree.

    With `trust` what is unchanged is copied; without, all is made anew, from the index only what can no
    longer be read. `previous` is the generation to go back to.
    """
    known = before.manifest.files if before else ()
    found = scan(task.corpus, known, trust=trust, progress=partial(task.progress, "reading"))
    if not found.readable:
        raise _nothing_readable(task.corpus, found)
    with ExitStack() as stack:
        # Opened when first needed: to see that nothing changed, Chroma need not be imported.
        old = cache(lambda: stack.enter_context(open_current(task.index)).store)
        articles = _compare(found, before, old)
        if before and trust and not articles.differ:
            return _report(_with_files(before.manifest, task, found), articles)
        if trust:
            rows = _Rows(copied=articles.same, made=articles.added + articles.changed)
        else:
            unread = old().articles_of(sorted(found.kept)).values() if found.kept else ()
            rows = _Rows(copied=None, made=(*found.read, *unread))
        return _report(_publish(task, found, rows, old, previous), articles)


@dataclass(frozen=True, slots=True)
class _Articles:
    """The articles of a corpus against those of the index; `same` and `removed` are ids."""

    added: tuple[Article, ...]
    changed: tuple[Article, ...]
    same: frozenset[str]
    removed: frozenset[str]

    @property
    def differ(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def _compare(found: Scan, before: Generation | None, old: Callable[[], Store]) -> _Articles:
    """Articles are the same when they are equal in all their fields, wherever they were read."""
    ids = before.manifest.article_ids if before else frozenset()
    known = [article.source.article_id for article in found.read if article.source.article_id in ids]
    stored = old().articles_of(known) if known else {}
    same = {
        article.source.article_id
        for article in found.read
        if stored.get(article.source.article_id) == article
    }
    return _Articles(
        added=tuple(article for article in found.read if article.source.article_id not in ids),
        changed=tuple(article for article in found.read if article.source.article_id in ids - same),
        same=found.kept | same,
        removed=ids - found.kept - set(known),
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    """What goes into a new generation: articles copied from the one before, by id, and made ones. None
    copied means that no vector of the one before may be used either."""

    copied: frozenset[str] | None
    made: tuple[Article, ...]


def _publish(
    task: _Task, found: Scan, rows: _Rows, old: Callable[[], Store], previous: str | None
) -> Manifest:
    folder = new_generation(task.index)
    try:
        written = _write(task, folder, rows, old)
        task.progress("checking", 0, 1)
        summary = check_store(folder / "chroma", folder.name, written)
        manifest = Manifest(
            name=folder.name,
            built=datetime.now(UTC),
            embedding_model=task.identity,
            cutting_rule=CUTTING_RULE,
            reading_rule=READING_RULE,
            corpus=str(task.corpus),
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


def _write(task: _Task, folder: Path, rows: _Rows, old: Callable[[], Store]) -> Counts:
    chroma = folder / "chroma"
    with create_store(chroma, folder.name, embedding_model=task.identity, cutting_rule=CUTTING_RULE) as store:
        copied = Counts()
        left: Vectors = {}
        if rows.copied is not None:
            copied, left = copy_articles(old(), store, rows.copied, partial(task.progress, "copying"))
        made = add_articles(rows.made, store, left, task.load_embedder, partial(task.progress, "embedding"))
    finish_store(chroma, folder.name)
    return copied + made


def _published(index: Path) -> Generation | None:
    """The generation that answers; None when there is none that could."""
    try:
        generation = current(index)
        check_files(generation)
    except NoIndex:
        return None
    except IndexDamaged as error:
        logger.warning("%s", error.problem)
        return None
    return generation


def _made_alike(manifest: Manifest, task: _Task) -> bool:
    made = (manifest.embedding_model, manifest.cutting_rule, manifest.reading_rule)
    return made == (task.identity, CUTTING_RULE, READING_RULE)


def _with_files(manifest: Manifest, task: _Task, found: Scan) -> Manifest:
    """The manifest with what is known of the files now; the articles in them are the same."""
    latest = replace(manifest, files=found.records, failed=found.failed)
    if latest != manifest:
        write_manifest(task.index / "generations" / manifest.name, latest)
    return latest


def _nothing_readable(corpus: Path, found: Scan) -> CorpusError:
    failures = [*found.failed, *(failure for record in found.records for failure in record.failed)]
    if not failures:
        return CorpusError(f"The corpus folder {str(corpus)!r} has no articles", "put some there")
    first = min(failures, key=lambda failure: failure.path)
    return CorpusError(f"No article in {str(corpus)!r} can be read; the first, {first.path!r}", first.error)


def _report(manifest: Manifest, articles: _Articles) -> BuildReport:
    return BuildReport(
        added=len(articles.added),
        changed=len(articles.changed),
        unchanged=len(articles.same),
        removed=len(articles.removed),
        duplicates=manifest.summary.duplicates,
        failed=manifest.failures,
        articles=manifest.summary.counts.articles,
        passages=manifest.summary.counts.passages,
        generation=manifest.name,
        seconds=0.0,
    )


def _no_progress(stage: str, done: int, total: int) -> None:
    pass
