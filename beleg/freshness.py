"""Whether the index is up to date with its folders, and what to say before an answer where it is not."""

from beleg.terminal.texts import terminal_texts
from index.errors import CorpusError
from index.storage.building.corpus.freshness import check_freshness
from index.storage.generations.generation import Generation
from index.storage.generations.underway import build_under_way


def is_stale(generation: Generation) -> bool:
    """Whether an indexed folder has changed since. A missing folder counts as changed."""
    return stale_line(generation) is not None


def stale_line(generation: Generation, *, language: str = "en") -> str | None:
    """One line: what has changed since the index was made, and what to do; None when nothing has changed.
    Only the line that asks for `beleg index` is in `language`; the others are in English."""
    try:
        if not check_freshness(generation):
            return None
    except CorpusError as error:
        return f"{error.problem} any more: the index still answers. Put it back, or index another folder."
    if progress := build_under_way(generation.folder.parent.parent):
        return f"The corpus has changed, and is being indexed ({progress.text}): this is the previous index."
    return terminal_texts(language).stale
