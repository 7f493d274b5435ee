"""Whether the corpus folder is still what the index was made of."""

from dataclasses import dataclass
from pathlib import Path

from index.build.files import digest, hidden, looks_unchanged
from index.generations import FileRecord, Generation
from index.readers import CorpusFile, find_files


@dataclass(frozen=True, slots=True)
class Changes:
    """How many files of a corpus folder are new, changed and gone since it was indexed."""

    added: int = 0
    changed: int = 0
    removed: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def check_freshness(corpus: Path, generation: Generation) -> Changes:
    """Compares a corpus folder with what a generation was made of, reading only files whose size or time
    is another. Raises CorpusError when the folder is missing."""
    found = find_files(corpus)
    records = {record.path: record for record in generation.manifest.files}
    known = [(file, records[file.path]) for file in found.files if file.path in records]
    gone = len(records) - len(known) - len(hidden(generation.manifest.files, found.failed))
    return Changes(
        added=len(found.files) - len(known),
        changed=sum(_changed(file, record) for file, record in known),
        removed=gone,
    )


def _changed(file: CorpusFile, record: FileRecord) -> bool:
    try:
        return not looks_unchanged(file, record) and digest(file.location.read_bytes()) != record.sha256
    except OSError:  # nothing to be read there: its articles stay as they are indexed
        return False
