"""How one language asks what has been reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from languages.kinds import ArticleKind

Asks = Literal["articles", "mentions", "authors", "count", "events"]


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to ask for articles: a regular expression for a whole message without its times, its languages,
    and the outlets that only narrow it ("by the Ledger").

    `{about}`, `{noun}` and the other names stand for the table's own words, TOPIC for what the articles are
    about, AUTHOR for who wrote them, COUNT for how many are wanted, and ⟦⟧ for an outlet. A frame that
    `needs` an outlet, a language, a time or a topic asks for articles only where the message names one of
    these, or a kind of articles; the word for a kind is ⟪0⟫ in a masked message.

    `asks` says what is asked for: articles about the topic, also those that only mention it, who wrote them,
    or how many there are (all of them are then listed); or what happened at a time. The last names nothing
    else, so in a conversation it may be about the conversation's subject.
    """

    pattern: str
    needs: str = ""
    asks: Asks = "articles"


@dataclass(frozen=True, slots=True)
class CoverageWords:
    """How a language asks for articles, in regular expressions.

    `others` are words for other outlets than those just named. `left_out` are ways to ask that articles be
    left out of a list; REST stands for these articles.

    `article` is the plain word for articles, `noun` are all words for them, `about` links them and their
    subject, `lead` begins a request, and `qualifiers` may come before the noun. `kinds` are the words for
    articles of a kind, and `with_` links such a word and the person in the article: "interviews with the
    mayor". `numbers` are the words for 2 to 10. `please` is removed at both ends of a message.

    `about_it` is a word for "about it", "" where there is none; it is read as `it`.

    `at` comes before a time, `by` before an outlet and `written_in` before a language; they are removed
    together with these. `papers` are words for a newspaper that come first in some outlets' names. `in_place`
    comes before a place, "" for none. `join` links two outlets. `and_` and `only` begin a follow-up.
    `clauses` begin a clause, which is not a subject. `articles` are the grammatical articles before a
    subject.

    `follow_ups` are frames for follow-ups to a list; `which` begins one that names only another subject, and
    `of_them` is a word for the articles listed.

    `ordinals` are the words for the first, the second and so on, `last` is that for the last one. In
    `ordinal_frames`, which ask about one article of an earlier list, ORDINAL stands for the word and TOPIC
    for what is asked about the article. `article_frames` ask what the one article about SUBJECT says,
    optionally about TOPIC, and `conclusion_frames` ask for its conclusion. `this_article` asks who wrote the
    article just quoted.

    `units` are the words for a day, a week, a month and a year; `time_before` and `time_after` name the unit
    before or after the time just named, with UNIT for the word.
    """

    article: str
    noun: str
    kinds: Mapping[ArticleKind, str]
    with_: str
    about: str
    about_it: str
    it: str
    lead: str
    qualifiers: str
    numbers: str
    please: str
    at: str
    by: str
    written_in: str
    papers: str
    in_place: str
    join: str
    and_: str
    only: str
    clauses: str
    articles: str
    frames: tuple[Frame, ...]
    which: str
    of_them: str
    others: str
    left_out: tuple[str, ...]
    follow_ups: tuple[Frame, ...]
    ordinals: str
    last: str
    ordinal_frames: tuple[str, ...]
    article_frames: tuple[str, ...]
    conclusion_frames: tuple[str, ...]
    this_article: str
    units: str
    time_before: str
    time_after: str
