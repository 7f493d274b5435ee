"""A request for articles: which ones a person asks for."""

from dataclasses import dataclass, field

from index.question.query import Filters
from languages.kinds import ArticleKind


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Articles to leave out of a list: those that pass the filters, are by one of the `outlets`, of one of
    the `kinds` and about the `topic`, where these are set."""

    filters: Filters = field(default_factory=Filters)
    outlets: tuple[str, ...] = ()
    kinds: tuple[ArticleKind, ...] = ()
    topic: str = ""


@dataclass(frozen=True, slots=True)
class CoverageRequest:
    """Which articles to list, newest first.

    `topic` is what they are about, as written, "" for all articles; they must be about each topic of `within`
    as well. `author` is the possible author; a name that no article has as its author is treated as a topic.
    `count` is how many are wanted, None for all. `mentions` also asks for articles that only mention the
    topic, `names_authors` for who wrote them, `counts` for how many there are.

    `filters` are read from the message. Where it names an outlet by a word that several share ("the
    Tagblatt"), `filters` has the first of them and `other_outlets` the rest. Where it names several outlets,
    they are in `outlets`, and `filters` has none. `confined` says that no filter may be dropped: the message
    asks only what happened at a time, or changes the previous list. `narrows` says that it asks for some of
    that list. `of_events` says that it asks what happened at a time and names nothing else.

    `others` says that it asks for outlets other than those just named; the conversation says which these are.
    Articles that match one of `left_out` are not listed.

    Only articles of one of the `kinds` are listed, and only those whose ids are in `among`; () allows all.

    `language` is that of the message's words, ISO 639-1. `unnamed` says that the topic is a pronoun ("about
    him"): the conversation says what it refers to.
    """

    language: str
    topic: str = ""
    author: str = ""
    filters: Filters = field(default_factory=Filters)
    other_outlets: tuple[str, ...] = ()
    count: int | None = None
    unnamed: bool = False
    outlets: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    mentions: bool = False
    names_authors: bool = False
    counts: bool = False
    confined: bool = False
    narrows: bool = False
    kinds: tuple[ArticleKind, ...] = ()
    among: tuple[str, ...] = ()
    others: bool = False
    of_events: bool = False
    left_out: tuple[LeftOut, ...] = ()
