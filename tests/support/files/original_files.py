"""A corpus of originals written for a test, and quotes checked against them."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from evaluation.originals.formats import may_repeat_ids, read_articles, tells
from evaluation.originals.original import Original
from evaluation.originals.originals import Originals, Verdict

FERRY = "Die Fähre »Malsund« fährt.\nAb Montag."
CRANE = "The crane fell on Monday."
VALID, MISATTRIBUTED, FABRICATED = Verdict.VALID, Verdict.MISATTRIBUTED, Verdict.FABRICATED


def corpus(folder: Path, **files: str | bytes) -> Originals:
    """The originals of a folder with these files; a dot is written as two underscores."""
    for name, content in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return Originals.of_folders([folder])


def check(originals: Originals, article_id: str, text: str, quote: str) -> Verdict:
    """The verdict on a quote at its place in the text, or at the start where it is not in it."""
    start = max(0, text.find(quote))
    return originals.check(article_id, quote, start, start + len(quote))


@dataclass(frozen=True)
class _InMemory:
    """A file of a corpus, kept in memory only."""

    path: str
    content: bytes

    @property
    def size(self) -> int:
        return len(self.content)

    @property
    def may_repeat_ids(self) -> bool:
        return may_repeat_ids(self.path)

    def tells(self, article_id: str) -> bool:
        return tells(self.path, article_id)

    def articles(self) -> Iterator[tuple[str, Original]]:
        return read_articles(self.path, BytesIO(self.content))


def read_again(name: str, content: bytes) -> Originals:
    """The originals of one file of this name."""
    return Originals([_InMemory(name, content)])
