"""The segments of a new generation: those of the generation before, and one that is new."""

from collections.abc import Collection, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial

from index.storage.building.check import check_segment
from index.storage.building.merge import SegmentSize, merged_segments
from index.storage.building.spool import Spool
from index.storage.building.task import Task
from index.storage.building.write import KeptEmbeddings, TextMaker, add_articles
from index.storage.generations.embedded import EmbeddedTexts
from index.storage.generations.generation import open_segment
from index.storage.generations.manifest import SegmentRecord
from index.storage.generations.publishing import new_segment, stored_bytes, sync_all
from index.storage.passage_vectors.coding import Coding, coding_of
from index.storage.segments.segment import Segment
from index.storage.segments.writer import SegmentWriter
from index.text.passages import CUTTING_RULE


@dataclass(frozen=True, slots=True)
class StayingSegment:
    """A segment of the generation before, recorded without what is now withdrawn, and its size."""

    record: SegmentRecord
    size: SegmentSize


def staying_segments(
    records: Sequence[SegmentRecord], segments: Sequence[Segment], gone: Collection[str]
) -> list[StayingSegment]:
    """The segments of the generation before, open as it has them, when the articles `gone` are withdrawn.
    Those in which nothing is left are left out."""
    staying = []
    for record, segment in zip(records, segments, strict=True):
        here = [source.article_id for source in segment.sources(gone)]
        if len(here) == segment.counts().articles:
            continue
        lost = sum(len(segment.numbers_of(article_id)) for article_id in here)
        withdrawn = tuple(sorted({*record.withdrawn, *here}))
        size = SegmentSize(len(segment.live), len(segment.live) - int(segment.live.sum()) + lost)
        staying.append(StayingSegment(replace(record, withdrawn=withdrawn), size))
    return staying


def renew_segments(
    task: Task,
    staying: Sequence[StayingSegment],
    made: Spool,
    kept: KeptEmbeddings,
    *,
    sketches: bool = True,
) -> tuple[SegmentRecord, ...]:
    """The records of the segments that stay as they are and of one that is written now: with the new articles
    and with what is merged. `kept` is what need not be embedded again. Without `sketches` all segments are
    written anew, because their sketches cannot be used."""
    if sketches:
        places = merged_segments([segment.size for segment in staying], made.passages)
    else:
        places = list(range(len(staying)))
    unchanged = tuple(segment.record for place, segment in enumerate(staying) if place not in places)
    if not places and not len(made):
        return unchanged
    merged = [staying[place] for place in places]
    return (*unchanged, _write(task, merged, made, kept, sketches=sketches))


def rewrite_segments(task: Task, staying: Sequence[StayingSegment], *, sketches: bool) -> SegmentRecord:
    """The record of one segment that is written now, with what is live in these. Without `sketches`, those
    are made anew."""
    return _write(task, staying, None, KeptEmbeddings(), sketches=sketches)


def _write(
    task: Task,
    merged: Sequence[StayingSegment],
    made: Spool | None,
    kept: KeptEmbeddings,
    *,
    sketches: bool,
) -> SegmentRecord:
    folder = new_segment(task.index)
    with ExitStack() as stack:
        segments = [stack.enter_context(open_segment(task.index, segment.record)) for segment in merged]
        coding = segments[0].vectors.coding if segments else coding_of(task.load_embedder())
        writer = stack.enter_context(
            SegmentWriter(folder, coding, embedding_model=task.identity, cutting_rule=CUTTING_RULE)
        )
        _copy(task, segments, writer, sketches=sketches)
        if made is not None:
            _add(task, made, kept, coding, writer)
    check_segment(folder, writer.counts)
    sync_all(folder)
    return SegmentRecord(folder.name, (), stored_bytes(folder))


def _copy(task: Task, segments: Sequence[Segment], writer: SegmentWriter, *, sketches: bool) -> None:
    done, total = 0, sum(segment.counts().passages for segment in segments)
    for segment in segments:
        for copied in writer.copy(segment, sketches=sketches):
            done += copied
            task.progress("copying", done, total)


def _add(task: Task, made: Spool, kept: KeptEmbeddings, coding: Coding | None, writer: SegmentWriter) -> None:
    with EmbeddedTexts(task.index, task.identity, coding) as embedded:
        add_articles(
            made,
            made.texts_count,
            writer,
            TextMaker(kept, embedded, task.load_embedder),
            partial(task.progress, "embedding"),
        )
