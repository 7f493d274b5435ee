"""An article as it is stored, and the parts of it that may be quoted."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from languages.kinds import ArticleKind


class Span(NamedTuple):
    """A half-open range of an article's text, in Unicode code points."""

    start: int
    end: int


class Page(NamedTuple):
    """Where a page of a paged document, numbered from 1, begins in the text of an article."""

    number: int
    start: int


class Seam(NamedTuple):
    """A place in a text read from HTML where a browser may not show the parts side by side as the text does:
    they are in two text nodes, on two lines, or separated by more than one space.

    What follows the seam begins at `at`. `shows_more` is whether the page has something there that the text
    leaves out.
    """

    at: int
    shows_more: bool


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article comes from: enough to cite it.

    `path` is relative to the corpus folder, with forward slashes; with several folders it begins with the
    folder's name. What the article does not state is None; `published` is never guessed. `language` is ISO
    639-1. `kind` is what the article calls itself, and `rating` the verdict of a fact check in its own words.

    An article may be one version of an item: `item_id` names the item in all its versions, `version` counts
    them from 1, and `modified` is when this one was made, with its time zone. `withdrawn` means that this
    version is the notice by which an outlet withdraws the item.
    """

    article_id: str
    path: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: date | None = None
    language: str | None = None
    url: str | None = None
    kind: ArticleKind | None = None
    rating: str | None = None
    item_id: str | None = None
    version: int | None = None
    modified: datetime | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What a place in an article adds to the words there, without being part of them.

    The `heading` above them, or the header cells of a table row; the `section` that contains the heading; the
    `question` that they answer in an interview; the `time` of their entry in a live ticker, or in the
    recording of a transcript.
    """

    heading: str | None = None
    question: str | None = None
    time: str | None = None
    section: str | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """Those that are set, the widest first."""
        return tuple(part for part in (self.section, self.time, self.heading, self.question) if part)


NO_CONTEXT = Context()


@dataclass(frozen=True, slots=True)
class Article:
    """A text as stored; every offset in the project counts its characters.

    `paragraphs` are the spans of running text, which may be quoted, in order and without overlap. The text
    between them (headlines, headings, bylines, picture captions, teasers, credits) stays in `text` and is
    never quoted. `contexts` are those of the paragraphs, one each; () if no paragraph has one. `pages` are
    the pages of a paged document that have parts of the article, in order, the first at or before the text's
    first word. `seams`, in order, are known only for a text that was read from HTML, otherwise None.
    """

    source: Source
    text: str
    paragraphs: tuple[Span, ...]
    contexts: tuple[Context, ...] = ()
    pages: tuple[Page, ...] = ()
    seams: tuple[Seam, ...] | None = None

    def __post_init__(self) -> None:
        if self.contexts and len(self.contexts) != len(self.paragraphs):
            counts = f"{len(self.contexts)} contexts for {len(self.paragraphs)} paragraphs"
            raise ValueError(f"{self.source.article_id!r} has {counts}")
        previous_end = 0
        for start, end in self.paragraphs:
            if not previous_end <= start < end <= len(self.text):
                raise ValueError(f"paragraph {(start, end)} of {self.source.article_id!r} is out of place")
            previous_end = end
        if list(self.pages) != sorted(self.pages, key=lambda page: page.start):
            raise ValueError(f"the pages of {self.source.article_id!r} are out of order")
