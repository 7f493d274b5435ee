"""Makes an article of one row, from any kind of file."""

import json
import logging
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence

from index.errors import UnreadableArticle
from index.reading.blocks import MAX_LINE_CHARACTERS
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import field_text, make_article, make_source, names_page
from index.reading.fields.field_names import TEXT, FieldValues, is_one_of
from index.reading.fields.field_values import clean_label
from index.reading.file_reading import Entry, article_path
from index.reading.files import Failure
from index.reading.html.markup import is_markup, read_markup, without_entities
from index.reading.teaser_pages import no_list
from index.text.articles import Article, Source, Span
from index.text.paragraphs.lines import Line, seams_of
from index.text.paragraphs.quotable import find_quotable
from index.text.paragraphs.wrapping import split_lines

logger = logging.getLogger(__name__)

# What news services give instead of a text that is no longer available or has to be paid for.
_WITHDRAWN = frozenset({"[removed]", "[deleted]", "null", "none", "nan", "only available in paid plans"})
_MOST_NAMES_SHOWN = 12


def read_article_row(row: FieldValues, *, path: str, default_id: str, may_be_markup: bool = True) -> Article:
    """The article of one row. If the text is HTML, its words are taken, unless `may_be_markup` is False.
    Raises UnreadableArticle when the row has no text."""
    text = field_text(row)
    if text is None:
        raise UnreadableArticle("The row has no text", "give it one in a field named text, body or content")
    if may_be_markup and text.strip().casefold() in _WITHDRAWN:
        raise UnreadableArticle(
            f"The row says only {text.strip()!r}", "take its article from its page, or take it out"
        )
    source = make_source(row, path=path, default_id=default_id)
    if may_be_markup and not is_markup(text):
        text = without_entities(text)  # there may be markup below, written in entities
    text, lines = read_markup(text) if may_be_markup and is_markup(text) else (text, split_lines(text))
    quotable = find_quotable(text, lines, headline=_repeated_title(source, lines))
    return make_article(source, text, quotable.spans, quotable.contexts, seams_of(lines))


def read_entry(row: FieldValues | UnreadableArticle, *, path: str, number: int | None) -> Entry:
    """The article of the row with this number in the file, or why it cannot be read. Never raises because of
    its content."""
    place = article_path(path, number)
    try:
        if isinstance(row, UnreadableArticle):
            raise row
        article = no_list(read_article_row(row, path=path, default_id=place))
        return Entry(article, tuple(doubts_about(row, article)), number)
    except UnreadableArticle as problem:
        return Entry(Failure(place, str(problem)), number=number)
    except Exception as problem:
        # As for a whole file, an error inside a parser must not stop the other rows.
        logger.debug("%s could not be read", place, exc_info=True)
        error = f"The row could not be read ({type(problem).__name__}): mend it or take it out"
        return Entry(Failure(place, error), number=number)


def read_article_rows(
    rows: Iterable[tuple[int | None, FieldValues | UnreadableArticle]],
    *,
    path: str,
    columns: Sequence[str] = (),
) -> Iterator[Entry]:
    """The articles of a file's numbered rows.

    Raises UnreadableArticle at the end when there are no rows or none has a text: a list of names or
    addresses is one problem, not one per row. `columns` are the field names, if the file states them
    separately.
    """
    textless = array("q")
    has_text = names_pages = has_rows = False
    for number, row in rows:
        has_rows = True
        if not has_text and isinstance(row, Mapping) and field_text(row) is None:
            textless.append(number or 0)
            names_pages = names_pages or names_page(row)
            columns = columns or [str(name) for name in row]
            continue
        if not has_text and isinstance(row, Mapping):
            has_text = True
            for without in textless:
                yield read_entry({}, path=path, number=without)
        yield read_entry(row, path=path, number=number)
    if not has_rows:
        raise no_texts(0, (), names_pages=False)
    if textless and not has_text:
        raise no_texts(len(textless), columns, names_pages=names_pages)


def no_texts(count: int, columns: Sequence[str], *, names_pages: bool) -> UnreadableArticle:
    """The error for a file with `count` rows and these fields, none of which has a text."""
    shown = [name for column in columns[:_MOST_NAMES_SHOWN] if (name := clean_label(column[:60]))]
    listed = ", ".join([*shown, "…"] if len(columns) > _MOST_NAMES_SHOWN else shown)
    if not listed:
        return UnreadableArticle(
            "The file holds no articles", "export it again, or take it out of the folder"
        )
    fields = f" (its fields are {listed})"
    if names_pages:
        articles = "1 article" if count == 1 else f"{count:,} articles"
        return UnreadableArticle(
            f"The file names {articles} and has no texts{fields}",
            "save their pages into the folder, or export them with their texts",
        )
    if any(is_one_of(column, TEXT) for column in columns):
        return UnreadableArticle(f"Nowhere does the file have a text{fields}", "export it with the texts")
    return UnreadableArticle(
        f"The file has no field of texts{fields}",
        "name the one that has them text, body or content, or take the file out of the folder",
    )


def parse_object(text: str, what: str, *, strict: bool = True) -> FieldValues | UnreadableArticle:
    """The text parsed as a JSON object, or the error. `what` names this part of the file in the error."""
    try:
        row = json.loads(text, strict=strict)
    except RecursionError:
        return UnreadableArticle(f"{what} is broken JSON (nested too deeply)", "mend it or take it out")
    except ValueError as problem:
        reason = " ".join(str(problem).split())[:200]
        return UnreadableArticle(f"{what} is broken JSON ({reason})", "mend it or take it out")
    if not isinstance(row, dict):
        return UnreadableArticle(f"{what} is no JSON object", 'write it as {"title": "…", "text": "…"}')
    return row


def too_long(what: str) -> UnreadableArticle:
    """The error for a row of more than MAX_LINE_CHARACTERS; `what` names it."""
    return UnreadableArticle(
        f"{what} has more than {MAX_LINE_CHARACTERS:,} characters", "split it, or take it out"
    )


def _repeated_title(source: Source, lines: Sequence[Line]) -> Span | None:
    """The first line if it only repeats the title."""
    first = next(iter(lines), None)
    return Span(first.start, first.end) if first and first.text == source.title else None
