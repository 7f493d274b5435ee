"""GDELT's lists, which name articles but have no texts. A row to which a user has added a text is read."""

import json
from collections.abc import Iterator

from index.errors import UnreadableArticle
from index.reading.decoding import decode
from index.reading.fields.article_fields import field_text
from index.reading.file_reading import Entry, article_path
from index.reading.files import Failure
from index.reading.rows.row import read_article_row

_NO_TEXTS = UnreadableArticle(
    "This is a list of GDELT, which names articles and has no texts",
    "save the pages that it names, or take it out of the folder",
)


def read_article_list(path: str, content: bytes) -> Iterator[Entry]:
    """The articles with a text in a JSON list of GDELT's API. Raises UnreadableArticle if there is none."""
    try:
        rows = json.loads(decode(content))
    except (ValueError, RecursionError) as problem:
        raise UnreadableArticle("The list of GDELT is broken JSON", "fetch it again") from problem
    rows = rows.get("articles") if isinstance(rows, dict) else rows
    numbered = [
        (n, row) for n, row in enumerate(rows or (), start=1) if isinstance(row, dict) and field_text(row)
    ]
    if not numbered:
        raise _NO_TEXTS
    for number, row in numbered:
        place = article_path(path, number)
        try:
            yield Entry(read_article_row(row, path=path, default_id=place), number=number)
        except UnreadableArticle as problem:
            yield Entry(Failure(place, str(problem)), number=number)


def refuse_table(path: str, content: object) -> Iterator[Entry]:
    """Raise UnreadableArticle for a table of events, mentions, themes or n-grams."""
    raise _NO_TEXTS
    yield
