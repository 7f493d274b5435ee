"""What a search needs to know about how articles are related."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another article that has the same words, and its outlet if known."""

    article_id: str
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Superseded:
    """What replaced an article: the newest version, or the notice that withdraws it."""

    by: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Twin:
    """A place where a sentence occurs; `rank` 0 is the original's."""

    passage_id: str
    number: int
    rank: int
    article_id: str
