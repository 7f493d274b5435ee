"""Brings the index up to date with a corpus."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from index.errors import CorpusError, IndexDamaged, NoIndex, StoredIndexError, reason_of
from index.reading.files import find_files
from index.storage.building.corpus.compare import ArticleComparison, Articles
from index.storage.building.corpus.files import Scan, scan
from index.storage.building.make import READING_RULE, make_generation
from index.storage.building.model_loader import ModelLoader
from index.storage.building.renew import renew_segments, staying_segments
from index.storage.building.report import BuildReport
from index.storage.building.spool import Spool, open_spool
from index.storage.building.task import ProgressCallback, Task
from index.storage.building.write import KeptEmbeddings, kept_embeddings
from index.storage.generations.current import current, open_current
from index.storage.generations.embedded import count_embedded, drop_embedded
from index.storage.generations.generation import Generation, OpenGeneration, check_files
from index.storage.generations.locks import write_lock
from index.storage.generations.manifest import Manifest, write_manifest
from index.storage.generations.publishing import clean_up
from index.storage.generations.underway import ProgressNote
from index.storage.lexical.files import LEXICAL_RULE
from index.storage.passage_vectors.files import VECTOR_RULE
from index.storage.relations.files import RELATION_RULE
from index.text.articles import Article
from index.text.passages import CUTTING_RULE

if TYPE_CHECKING:
    from index.models.embedder import Embedder


logger = logging.getLogger(__name__)


def build_index(
    corpus: Path | Sequence[Path],
    index: Path,
    load_embedder: "Callable[[], Embedder]",
    *,
    identity: str,
    full: bool = False,
    progress: ProgressCallback | None = None,
) -> BuildReport:
    """Brings the index up to date with a corpus, and publishes it if anything changed.

    The corpus is a folder, or several in their order: of two articles with one id, the one in the first
    folder is kept.

    `identity` is that of the embedder, which is loaded only if an article is new or changed. Everything is
    built again with `full`, if the index has another model or rule, or if files of it are missing or cut
    short. The index before answers until the new one is published, whatever happens; what was embedded by
    then is kept for the next build.

    Raises CorpusError if no article can be read or the index has other folders, IndexBusy while another
    process writes, StoredIndexError if the index cannot be written.
    """
    started = monotonic()
    folders = [corpus] if isinstance(corpus, Path) else corpus
    corpora = tuple(dict.fromkeys(folder.resolve() for folder in folders))
    try:
        with write_lock(index), _noted(index, progress or _no_progress) as noted:
            task = Task(corpora, index, identity, ModelLoader(load_embedder), noted)
            clean_up(index)
            resumed = count_embedded(index, identity)
            report = _bring_up_to_date(task, _published(index), full=full)
            drop_embedded(index)
    except OSError as error:
        raise StoredIndexError(
            f"The index in {str(index)!r} cannot be written ({reason_of(error)})",
            "make sure that the disk has room and that you may write there",
        ) from error
    return replace(report, resumed=resumed, seconds=monotonic() - started)


@contextmanager
def _noted(index: Path, progress: ProgressCallback) -> Iterator[ProgressCallback]:
    """Passes progress on, and records it for other processes."""
    note = ProgressNote(index)

    def move(stage: str, done: int, total: int) -> None:
        note(stage, done, total)
        progress(stage, done, total)

    note("reading", 0, 0)  # so that others see the build before the first file is read
    try:
        yield move
    finally:
        note.end()


def _bring_up_to_date(task: Task, before: Generation | None, *, full: bool) -> BuildReport:
    if before and before.manifest.corpora != task.corpora:
        if not full:
            if not find_files(*task.corpora).files:  # the more immediate problem is reported first
                raise _no_articles(task.corpora)
            raise CorpusError(
                f"The index holds {_shown(before.manifest.corpora)}, not {_shown(task.corpora)}",
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
    task: Task, before: Generation | None, *, previous: str | None = None, trust: bool = False
) -> BuildReport:
    """Compares the corpus with the generation before, and publishes a new one unless they agree.

    With `trust`, the segments before are kept. Without it, everything is made again; only articles that can
    no longer be read are taken from the index. `previous` is the generation to go back to.
    """
    known = before.manifest.files if before else ()
    ids = before.manifest.article_ids if before else frozenset[str]()
    with ExitStack() as stack:
        # Opened when first needed: Chroma need not be imported to see that nothing changed.
        old = cache(lambda: stack.enter_context(open_current(task.index)))
        spool = stack.enter_context(open_spool(task.index))

        def keep(article: Article) -> None:
            task.load_embedder.begin()
            spool.add(article)

        comparison = ArticleComparison(
            ids, lambda some: old().store.articles_of(some), keep=keep, keep_same=not trust
        )
        reading = partial(task.progress, "reading")
        found = scan(task.corpora, known, comparison.take, trust=trust, progress=reading)
        if not found.readable:
            raise _nothing_readable(task.corpora, found)
        articles = comparison.finish(found.kept)
        if before and trust and not articles.differ and before.manifest.relation_rule == RELATION_RULE:
            return BuildReport.of(_with_files(before.manifest, task, found), articles)
        try:
            if trust:
                manifest = _changed(task, found, old(), articles, spool, previous)
            else:
                for unread in old().store.articles_of(sorted(found.kept)).values() if found.kept else ():
                    spool.add(unread)
                records = renew_segments(task, (), spool, KeptEmbeddings())
                manifest = make_generation(task, found, records, relations=None, previous=previous)
        finally:
            clean_up(task.index)  # whether it was published or not
        return BuildReport.of(manifest, articles)


def _changed(
    task: Task, found: Scan, old: OpenGeneration, articles: Articles, made: Spool, previous: str | None
) -> Manifest:
    """Publishes the generation before with these changes."""
    gone = articles.removed.union(articles.changed)
    segments = old.store.segments
    staying = staying_segments(old.manifest.segments, segments, gone)
    known = old.manifest.relation_rule == RELATION_RULE
    records = renew_segments(task, staying, made, kept_embeddings(segments, gone), sketches=known)
    relations = old.folder / "relations" if known else None
    return make_generation(task, found, records, relations=relations, previous=previous)


def _published(index: Path) -> Generation | None:
    """The generation that answers; None if there is no usable one."""
    try:
        generation = current(index)
        check_files(generation)
    except NoIndex:
        return None
    except IndexDamaged as error:
        logger.warning("%s", error.problem)
        return None
    return generation


def _made_alike(manifest: Manifest, task: Task) -> bool:
    rules = (manifest.cutting_rule, manifest.reading_rule, manifest.vector_rule, manifest.lexical_rule)
    current_rules = (CUTTING_RULE, READING_RULE, VECTOR_RULE, LEXICAL_RULE)
    return manifest.embedding_model == task.identity and rules == current_rules


def _with_files(manifest: Manifest, task: Task, found: Scan) -> Manifest:
    """The manifest with the present records of the files; their articles are the same."""
    latest = replace(manifest, files=found.records, failed=found.failed)
    if latest != manifest:
        write_manifest(task.index / "generations" / manifest.name, latest)
    return latest


def _nothing_readable(corpora: Sequence[Path], found: Scan) -> CorpusError:
    failures = [*found.failed, *(failure for record in found.records for failure in record.failed)]
    if not failures:
        return _no_articles(corpora)
    first = min(failures, key=lambda failure: failure.path)
    return CorpusError(f"No article in {_shown(corpora)} can be read; the first, {first.path!r}", first.error)


def _no_articles(corpora: Sequence[Path]) -> CorpusError:
    return CorpusError(f"The corpus {_shown(corpora)} has no articles", "put some there")


def _shown(corpora: Sequence[Path]) -> str:
    return " and ".join(repr(str(folder)) for folder in corpora)


def _no_progress(stage: str, done: int, total: int) -> None:
    pass
