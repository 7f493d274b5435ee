"""Reads back a new segment and a new generation before anyone may get answers from them."""

from contextlib import closing
from pathlib import Path

from index.errors import IndexDamaged, StoredIndexError
from index.question.query import Filters
from index.storage.relations.files import Relations
from index.storage.segments.segment import Counts, Segment

_SAME = 0.999
"""The least cosine of a vector with itself, allowing for rounding."""


def check_segment(folder: Path, written: Counts) -> None:
    """Checks that a segment contains what was written: the counts agree, and a probe passage is found by its
    own vector, has the same vector in the files beside Chroma, and is in its article. Raises StoredIndexError
    otherwise."""
    try:
        with Segment(folder) as segment:
            if (counts := segment.counts()) != written:
                raise _wrong(folder, f"it has {counts} for {written}")
            for what, held in (("rows", segment.rows), ("terms", segment.terms.count)):
                if held != counts.passages:
                    raise _wrong(folder, f"it has the {what} of {held} passages for {counts.passages}")
            if (held := len(segment.sketches())) != counts.articles:
                raise _wrong(folder, f"it has the sketches of {held} articles for {counts.articles}")
            if counts.passages:
                _probe(segment, folder)
    except IndexDamaged as error:
        raise _wrong(folder, str(error)) from error


def _probe(segment: Segment, folder: Path) -> None:
    passage = segment.passages([0])[0]
    vector = segment.passage_vectors([0])[0]
    near = segment.nearest(vector, 1, Filters())
    if not near or near[0][1] < _SAME:
        raise _wrong(folder, f"passage {passage.id!r} is not found by its own vector")
    cosine, of_sentences = segment.vectors.of(0).cosines(vector)
    if cosine < _SAME or len(of_sentences) != len(passage.sentences):
        raise _wrong(folder, f"passage {passage.id!r} has other vectors beside it")
    if segment.find([passage.id]) != {passage.id: 0}:
        raise _wrong(folder, f"passage {passage.id!r} is not in its article")


def check_relations(folder: Path, counts: Counts) -> None:
    """Checks that the relations of a generation are those of that many articles. Raises StoredIndexError
    otherwise."""
    try:
        with closing(Relations(folder / "relations")) as relations:
            if len(relations) != counts.articles:
                raise _wrong(folder, f"it relates {len(relations)} articles of {counts.articles}")
    except IndexDamaged as error:
        raise _wrong(folder, str(error)) from error


def _wrong(folder: Path, what: str) -> StoredIndexError:
    return StoredIndexError(
        f"The new index in {str(folder)!r} does not hold what was written to it ({what})",
        "make sure that the disk has room, then run `beleg index` again; the index before still answers",
    )
