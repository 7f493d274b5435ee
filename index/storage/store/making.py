"""Makes, copies, finishes and opens stores."""

from pathlib import Path
from typing import TYPE_CHECKING

from index.storage.lexical.index import LexicalIndex
from index.storage.passage_vectors.files import PassageVectorFiles
from index.storage.relations.files import Relations
from index.storage.store.client import damaged, writing
from index.storage.store.copy_files import copy_files
from index.storage.store.store import Store, collection_names
from index.storage.store.unused_rows import zero_unused_rows

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings


def create_store(
    folder: Path, name: str, *, embedding_model: str, cutting_rule: str, embedder: "Embeddings | None" = None
) -> Store:
    """An empty store in a folder, its collections named after the generation `name`.

    `embedding_model` and `cutting_rule` are recorded with each collection. Raises StoredIndexError if it
    cannot be written.
    """
    metadata = {"embedding_model": embedding_model, "cutting_rule": cutting_rule}
    with writing(folder):
        return Store(folder, name, embedder=embedder, metadata=metadata)


def copy_store(old: Path, old_name: str, folder: Path, name: str) -> Store:
    """A store in `folder` with everything in the store in `old`, for adding more. Nobody may be writing to
    `old`. Raises IndexDamaged if it cannot be read, StoredIndexError if the copy cannot be written."""
    copy_files(old, folder)
    with writing(folder):
        with open_store(folder, old_name) as store:
            for rows, collection in zip(store.all_rows, collection_names(name), strict=True):
                rows.rename(collection)
        return open_store(folder, name)


def finish_store(folder: Path, name: str) -> None:
    """Makes a written store ready for others to read. Nobody may have it open."""
    with writing(folder), open_store(folder, name) as store:
        for rows in store.all_rows:
            rows.write_out()
    zero_unused_rows(folder)


def open_store(
    folder: Path,
    name: str,
    *,
    embedder: "Embeddings | None" = None,
    vectors: PassageVectorFiles | None = None,
    lexical: LexicalIndex | None = None,
    relations: Relations | None = None,
    only_read: bool = False,
) -> Store:
    """The store of that name in `folder`. `embedder` is for callers that use the collections through
    LangChain; `vectors`, `lexical` and `relations` are the other parts of the generation. With `only_read`
    the folder need not be writable, and nothing can be added. Raises IndexDamaged if the store is missing or
    cannot be read."""
    if not (folder / "chroma.sqlite3").is_file():  # Chroma would make an empty one, and answer from it
        raise damaged(folder, FileNotFoundError("chroma.sqlite3 is missing"))
    return Store(
        folder,
        name,
        embedder=embedder,
        vectors=vectors,
        lexical=lexical,
        relations=relations,
        only_read=only_read,
    )
