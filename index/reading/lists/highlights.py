"""Makes one article of the passages that a user has marked in a source."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from index.errors import UnreadableArticle
from index.reading.decoding import storable, with_plain_line_ends
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import make_article, make_source, names_page
from index.reading.file_reading import Entry, article_path
from index.reading.files import Failure
from index.reading.html.markup import is_markup, read_markup, without_entities
from index.reading.rows.row import no_texts
from index.text.articles import Span
from index.text.paragraphs.wrapping import split_lines

GAP = "\n\n[…]\n\n"
"""Stands between two passages, since an unknown part of the source lies between them."""


@dataclass(slots=True)
class MarkedSource:
    """A source: its fields under the usual names, its number in the file, and its marked passages."""

    fields: Mapping[str, object]
    number: int
    passages: dict[str, None] = field(default_factory=dict)

    def add(self, passage: object) -> None:
        """Add a passage, unless it is blank or already there."""
        if isinstance(passage, str) and (words := _words(passage)):
            self.passages[words] = None


def read_marked(
    sources: Sequence[MarkedSource], *, path: str, problems: Sequence[UnreadableArticle], is_all: bool = True
) -> Iterator[Entry]:
    """The article of each source with marked passages, and one failure for all sources without any. If there
    are `problems` with the file, the first is raised at the end instead of that failure.

    `is_all` says that the file has no other articles. Then UnreadableArticle is raised if no source has
    marked passages.
    """
    if problems:
        yield from (_article(source, path) for source in sources if source.passages)
        raise problems[0]
    bare = [source for source in sources if not source.passages]
    if is_all and len(bare) == len(sources):
        names_pages = any(names_page(source.fields) for source in bare)
        columns = [str(name) for source in bare[:1] for name in source.fields]
        raise no_texts(len(bare), columns, names_pages=names_pages)
    for source in sources:
        if source.passages:
            yield _article(source, path)
    if bare:
        articles = "an article" if len(bare) == 1 else f"{len(bare):,} articles, this the first of them,"
        error = f"The file names {articles} without any text: save their pages into the folder"
        yield Entry(Failure(article_path(path, bare[0].number), error), number=bare[0].number)


def _article(marked: MarkedSource, path: str) -> Entry:
    """The article of one source. Every passage may be quoted whole: it counts as running text, whatever its
    form."""
    place = article_path(path, marked.number)
    spans: list[Span] = []
    begin = 0
    for passage in marked.passages:
        spans += [Span(begin + line.start, begin + line.end) for line in split_lines(passage)]
        begin += len(passage) + len(GAP)
    try:
        source = make_source(marked.fields, path=path, default_id=place)
        article = make_article(source, GAP.join(marked.passages), tuple(spans))
    except UnreadableArticle as problem:
        return Entry(Failure(place, str(problem)), number=marked.number)
    return Entry(article, tuple(doubts_about(marked.fields, article)), marked.number)


def _words(passage: str) -> str:
    text = with_plain_line_ends(storable(passage)).strip()
    if is_markup(text):
        try:
            return read_markup(text)[0]
        except UnreadableArticle:  # a picture, without a word
            return ""
    return without_entities(text)
