"""Whether the index is still that of its folder, and what to say before an answer where it is not."""

from beleg.terminal.texts import terminal_texts
from index.errors import CorpusError
from index.storage.building.freshness import check_freshness
from index.storage.generations.generation import Generation
from index.storage.generations.underway import build_under_way


def is_stale(generation: Generation) -> bool:
    """Whether an indexed folder changed since. One that is no longer there counts as changed."""
    return stale_line(generation) is not None


def stale_line(generation: Generation, *, language: str = "en") -> str | None:
    """What has changed since the index was made, and what to do, in one line; None when nothing has. What
    `beleg index` would take up is told in `language`."""
    try:
        if not check_freshness(generation):
            return None
    except CorpusError as error:
        return f"{error.problem} any more: the index still answers. Put it back, or index another folder."
    if progress := build_under_way(generation.folder.parent.parent):
        return f"The corpus has changed, and is being indexed ({progress.text}): this is the previous index."
    return terminal_texts(language).stale
