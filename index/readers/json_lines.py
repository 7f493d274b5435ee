"""JSON Lines: one article a line. A broken line is told apart; the others go on."""

import json
from collections.abc import Iterator, Mapping, Sequence

from index.articles import Article, Source, Span
from index.errors import UnreadableArticle
from index.paragraphs import Line, find_quotable, split_lines
from index.readers.decoding import decode
from index.readers.doubts import doubts_about
from index.readers.fields import field_text, make_article, make_source
from index.readers.files import Failure
from index.readers.html.markup import is_markup, read_markup, without_entities
from index.readers.reading import Entry, place_of
from index.readers.teaser_pages import no_list

# What news services put in the place of a text that is no longer to be had.
_WITHDRAWN = frozenset({"[removed]", "[deleted]", "null", "none", "nan"})


def read_json_lines(path: str, content: bytes) -> Iterator[Entry]:
    """The articles of a JSON Lines file; one without an `id` is `path#line`, lines counted from 1."""
    for number, line in enumerate(decode(content).split("\n"), start=1):
        if not line.strip():
            continue
        place = place_of(path, number)
        try:
            row = _parse(line)
            article = no_list(read_row(row, path=path, default_id=place))
            yield Entry(article, tuple(doubts_about(row, article)), number)
        except UnreadableArticle as problem:
            yield Entry(Failure(place, str(problem)), number=number)


def read_row(row: Mapping[str, object], *, path: str, default_id: str, may_be_markup: bool = True) -> Article:
    """The article of one row. Of HTML the words are taken, unless the text is no markup for sure. Raises
    UnreadableArticle when it has no text."""
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
    return make_article(source, text, quotable.spans, quotable.contexts)


def _parse(line: str) -> dict[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as problem:
        too_deep = isinstance(problem, RecursionError)
        reason = "nested too deeply" if too_deep else " ".join(str(problem).split())[:200]
        raise UnreadableArticle(f"The line is broken JSON ({reason})", "mend it or take it out") from problem
    if not isinstance(row, dict):
        raise UnreadableArticle("The line is no JSON object", 'write it as {"title": "…", "text": "…"}')
    return row


def _repeated_title(source: Source, lines: Sequence[Line]) -> Span | None:
    """The first line when it only says the title again."""
    first = next(iter(lines), None)
    return Span(first.start, first.end) if first and first.text == source.title else None
