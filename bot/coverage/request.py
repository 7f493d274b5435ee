"""What is asked for when somebody asks what has been reported."""

from dataclasses import dataclass, field

from index.question.query import Filters
from index.text.articles import ArticleKind


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Articles that a list is to be without: those that the filters let in, by one of the `outlets`, of one
    of the `kinds` and about the `topic`, as far as these are set."""

    filters: Filters = field(default_factory=Filters)
    outlets: tuple[str, ...] = ()
    kinds: tuple[ArticleKind, ...] = ()
    topic: str = ""


@dataclass(frozen=True, slots=True)
class CoverageRequest:
    """Which articles to list, newest first.

    `topic` is what they are about, as it was written, "" for all articles; they are to be about each topic of
    `within` as well. `author` is somebody who may have written them; a name that no article has as its author
    is a topic. `count` says how many are wanted, None for as many as there are. `mentions` says that those
    are wanted too that only mention the topic, `names_authors` that who wrote them is, `counts` how many
    there are.

    `filters` are read from the message. Where it names an outlet by a word that several have ("the
    Tagblatt"), `filters` has the first of them and `other_outlets` the rest. Where it names several outlets,
    they are `outlets`, and `filters` has none. `confined` says that it asks for
    other filters than a list just given had, so that none may be left out, and `narrows` that it asks for
    some of that list. `of_events` says that it asks what happened at a time and names nothing else.

    `others` says that it asks for outlets other than those that were just named; the conversation has to say
    which these are. What is `left_out` is not listed.

    Only articles of one of the `kinds` are listed, where there are any, and of those whose ids are `among`.

    `language` is that of the message's words, ISO 639-1. `unnamed` says that the topic is a pronoun ("about
    him"): the conversation has to say what it stands for.
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
