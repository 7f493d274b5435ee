"""What one language says when it asks what has been reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from index.text.articles import ArticleKind

Asks = Literal["articles", "mentions", "authors", "count", "events"]


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to ask for articles: a regular expression for a whole message without its times, languages and
    the outlets that it only adds ("by the Ledger").

    `{about}`, `{noun}` and the other names stand for the table's own words, TOPIC for what the articles are
    about, AUTHOR for whoever wrote them, COUNT for how many are wanted, and ⟦⟧ for an outlet. A frame that
    `needs` an outlet, a language, a time or a topic asks for articles only where the message names one, or a
    kind of articles; words for those are ⟪0⟫ in a masked message.

    `asks` says what for: articles about the topic, also those that only mention it, who wrote them, or how
    many there are, all of which are then listed; or what happened at a time, in a question that names nothing
    else, so that in a conversation it may be about that.
    """

    pattern: str
    needs: str = ""
    asks: Asks = "articles"


@dataclass(frozen=True, slots=True)
class CoverageWords:
    """How a language asks for articles, in regular expressions.

    `others` are words for other outlets than those just named. `left_out` are ways to say which articles a
    list is to be without; REST stands for those.

    `article` is the plain word for articles, `noun` are all such words, `about` is what stands between them
    and their subject, `lead` how a request begins, and `qualifiers` what may stand before the noun.
    `kinds` are the words for articles of a kind, and `with_` stands between one and who is in it: "interviews
    with the mayor".
    `numbers` are the words for 2 to 10. `please` goes away at both ends of a message.

    `about_it` is a word for "about it", "" where there is none; it is read as `it`.

    `at` stands before a time, `by` before an outlet and `written_in` before a language; they go away with
    what they stand before. `papers` are words for a newspaper that stand first in the names of some, and
    `in_place` stands before a place, "" for none. `join` stands between two outlets. `and_` and `only` begin
    a follow-up. `clauses` begin a clause: what goes on with one is no subject. `articles` stand before a
    subject and say nothing about it.

    `follow_ups` are frames for what goes on from a list; `which` begins one that names only another subject,
    and `of_them` is a word for the articles listed.

    `ordinals` are the words for the first, the second and so on, `last` for the last one; each is one of an
    earlier list in `ordinal_frames`, where ORDINAL stands for the word and TOPIC for what is asked of it.
    `article_frames` ask what the one article about SUBJECT says, perhaps on TOPIC,
    and `conclusion_frames` what it comes to. `this_article` asks who wrote the article that was just quoted.

    `units` are the words for a day, a week, a month and a year; `time_before` and `time_after` name the one
    before or after a time just named, with UNIT for the word.
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
