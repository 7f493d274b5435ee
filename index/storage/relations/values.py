"""What a search needs to know of how articles belong together."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another article that has the same words, and its outlet where that is known."""

    article_id: str
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Superseded:
    """What took an article's place: the newest version, or the notice that takes it back."""

    by: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Twin:
    """A place where a sentence stands; `rank` 0 is the original's."""

    passage_id: str
    number: int
    rank: int
    article_id: str
