"""The answer to a question: quotes of stored articles, each with its citation, or a refusal."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from bot.citations.listed_article import ListedArticle, details
from bot.citations.other_outlets import other_outlets
from bot.citations.shown_text import shown_text
from index.question.query import Query
from index.search.confidence import Support
from index.search.searcher import Hit
from index.storage.relations.values import Elsewhere, Superseded
from index.text.articles import Context, Source, Span
from index.text.passages import Passage

MAX_CITATIONS = 5

OnText = Callable[[str], None]
"""Called with the answer's text so far while the answer is being made."""

StatementKind = Literal[
    "said", "denied", "confirmed", "declined", "reported", "announced", "demanded", "corrected"
]
"""What a speaker did by making a statement; "declined" means would not confirm, deny or comment."""


MessageKind = Literal[
    "question",
    "name",
    "claim",
    "coverage",
    "greeting",
    "thanks",
    "goodbye",
    "help",
    "identity",
    "agreement",
    "remark",
    "senseless",
    "signs",
]
"""What a person's message is: a question, a bare name, a claim to check, a question about which articles
exist ("coverage"), or small talk. "identity" asks who the bot is, "agreement" is "ok", "remark" is "Wow!",
"signs" is only punctuation and emoji."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A span of a passage. It cannot be built outside its passage, so `quote` is always verbatim.

    `score` says how well the quote answers: 0 to 1, higher is better. `speaker` is who is quoted, as the text
    names them. `statement` is the kind of statement; both are None where the text does not say. `copies` are
    other articles with the same words. `claimed` says that the article only reports what others claim.
    `superseded` is what replaced the article: a newer version, or a notice that withdraws it. `day` is the
    day of the event that the quote describes in a timeline.
    """

    passage: Passage
    span: Span
    score: float = 0.0
    speaker: str | None = None
    statement: StatementKind | None = None
    copies: tuple[Elsewhere, ...] = ()
    claimed: bool = False
    superseded: Superseded | None = None
    day: date | None = None

    def __post_init__(self) -> None:
        self.passage.quote(self.span)  # raises ValueError outside the passage

    @property
    def quote(self) -> str:
        return self.passage.quote(self.span)

    @property
    def context(self) -> Context:
        """What the quote's place in the article adds to it; it is not part of the quote."""
        return self.passage.context

    @property
    def page(self) -> int | None:
        """The page of its document on which the quote begins; None where there are no pages."""
        return self.passage.page_at(self.span.start)

    @property
    def shown(self) -> str:
        """The quote as it is displayed: without Markdown's marks."""
        return shown_text(self.quote, self.source)

    @property
    def source(self) -> Source:
        return self.passage.source

    @property
    def also_in(self) -> tuple[str, ...]:
        """The ids of the other articles with the same words."""
        return tuple(copy.article_id for copy in self.copies)

    @property
    def other_outlets(self) -> tuple[str, ...]:
        """The other outlets with the same words, without repeats."""
        return other_outlets(self.source.outlet, self.copies)

    def also_at(self, source: Source) -> "Citation":
        """A copy that also lists that article as having the same words; itself if the article is already
        known."""
        known = (self.source.article_id, *self.also_in)
        if source.article_id in known:
            return self
        return replace(self, copies=(*self.copies, Elsewhere(source.article_id, source.outlet)))


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing the answer says, and the numbers (from 1) of the citations that support it."""

    text: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two citations that contradict each other, by their numbers. "statement": one denies and the other
    confirms. "figure": they give different figures, the older first. "correction": the first corrects the
    second."""

    kind: Literal["statement", "figure", "correction"]
    numbers: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Supersession:
    """States that the figure or day in citation `older` is out of date.

    Citation `newer` has a newer one or, if `corrected`, says that the older one was wrong. `newer` is None
    where the correcting article is not cited.
    """

    older: int
    newer: int | None
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What the corpus says on a question: citations, a list of `articles` or a `refusal`.

    `articles`, newest first, answer a question about which articles exist; `articles_found` is their total
    number. `refusal` is the message of a refusal. `opening` is a line before everything else that cites
    nothing; `unsure` says that the quotes may not answer, and the opening then says so.

    Number n is `citations[n - 1]`. Each citation is used by at least one statement, and no other number is
    used. `confidence`, 0 to 1, is how sure the answerer is that the corpus answers the question. `hits` are
    the best passages, best first, also after a refusal. `language` is that of the answerer's own words.
    `answerer` is "extractive", or a chat model's name. `rewritten` is the question as a chat model rewrote it
    to stand alone; None when it was asked unchanged. `warnings` are lines for the reader about what went
    wrong. `verdict` answers a yes/no question; None for other questions and where the answer is not certain.
    `disagreements` are between citations; each is mentioned in a statement. `supersessions` are the figures
    that are out of date. `message` is what the person's text was taken for.
    """

    query: Query
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()
    refusal: str = ""
    hits: tuple[Hit, ...] = ()
    confidence: float = 0.0
    language: str = "en"
    answerer: str = "extractive"
    rewritten: str | None = None
    warnings: tuple[str, ...] = ()
    verdict: Literal["yes", "no"] | None = None
    disagreements: tuple[Disagreement, ...] = ()
    supersessions: tuple[Supersession, ...] = ()
    opening: str = ""
    unsure: bool = False
    message: MessageKind = "question"
    articles: tuple[ListedArticle, ...] = ()
    articles_found: int = 0

    def __post_init__(self) -> None:
        used = {number for statement in self.statements for number in statement.numbers}
        if used != set(range(1, len(self.citations) + 1)):
            raise ValueError(f"numbers {sorted(used)} do not match {len(self.citations)} citations")
        if sum(map(bool, (self.citations, self.articles, self.refusal))) != 1:
            raise ValueError("an answer either cites, lists articles or refuses")
        if self.verdict and self.refusal:
            raise ValueError("no yes and no no is said without a citation")
        if self.opening and self.refusal:
            raise ValueError("a refusal says by itself what an opening would")
        if self.unsure and (self.verdict or not self.opening):
            raise ValueError("an unsure answer opens by saying so, and says neither yes nor no")

    @property
    def refused(self) -> bool:
        return not self.citations and not self.articles

    @property
    def support(self) -> Support:
        """How well the quotes answer: "none" when refused."""
        if self.refused:
            return "none"
        return "unsure" if self.unsure else "sure"

    @property
    def is_small_talk(self) -> bool:
        """Whether it only replies to a message that asked nothing about the articles."""
        return self.message not in ("question", "name", "claim", "coverage")

    def superseded_by(self, number: int) -> int | None:
        """The number of the citation whose article or figure replaced that of citation `number`; None if
        there is none."""
        if (figure := self.supersession(number)) and figure.newer:
            return figure.newer
        own = self.citations[number - 1]
        if own.superseded is None or own.superseded.by == own.source.article_id:
            return None
        by = own.superseded.by
        return self._number_of(lambda other: other.source.article_id == by)

    def supersedes(self, number: int) -> int | None:
        """The number of the first citation whose article or figure was replaced by that of citation `number`;
        None if there is none."""
        for one in self.supersessions:
            if one.newer == number:
                return one.older
        own = self.citations[number - 1].source.article_id
        return self._number_of(
            lambda other: (
                other.superseded is not None and other.superseded.by == own and other.source.article_id != own
            )
        )

    def supersession(self, number: int) -> Supersession | None:
        """The supersession of the figure in citation `number`; None where the figure is still valid."""
        return next((one for one in self.supersessions if one.older == number), None)

    def _article_lines(self) -> Iterator[str]:
        for number, listed in enumerate(self.articles, start=1):
            line = f"{listed.headline} ({details(listed, self.language)})"
            yield f"{number}. {without_marks(' '.join(line.split()))}"

    def _number_of(self, wanted: Callable[[Citation], bool]) -> int | None:
        return next((number for number, one in enumerate(self.citations, start=1) if wanted(one)), None)

    @property
    def text(self) -> str:
        """The answer in one string: the opening on its own line, then the statements with numbers in
        brackets. For a refusal, its message. Quotes are as displayed; listed articles take one line each."""
        if self.articles:
            return "\n".join([without_marks(self.opening), *self._article_lines()])
        shown = {citation.quote: citation.shown for citation in self.citations}
        statements = (
            replace(statement, text=shown.get(statement.text, statement.text))
            for statement in self.statements
        )
        return self.refusal or answer_text(self.opening, statements)


def answer_text(opening: str, statements: Iterable[Statement]) -> str:
    """The opening, if any, then one line per statement with its numbers. The text has no other bracketed
    numbers."""
    said = (
        without_marks(statement.text) + "".join(f" [{number}]" for number in statement.numbers)
        for statement in statements
    )
    return "\n".join([*filter(None, [without_marks(opening)]), *said])


def without_marks(text: str) -> str:
    """The text without anything that could be mistaken for a citation number: its [1] becomes ［1］, which
    reads the same but can be told apart."""
    return _MARK.sub(r"［\1］", text)


_MARK = re.compile(r"\[([\s\d,;–-]*\d[\s\d,;–-]*)\]")
