"""What a row says of its article that cannot be so, and what it does not say."""

from collections.abc import Iterator

from index.articles import Article
from index.readers.cut_off import find_cut
from index.readers.field_names import Row
from index.readers.fields import declared_language, unread_date
from index.readers.reading import Doubt, FileReading

_LONGEST_MARK = 60

_UNREAD = "The date"
UNTITLED = "It has no title: give it one in a field named title"
UNDATED = "It has no date, so that no filter by days finds it: give it one in a field named published"


def doubts_about(row: Row, article: Article) -> Iterator[str]:
    """Each in a line that names the value and the remedy."""
    written = unread_date(row)
    if written and article.source.published is None:
        yield f"{_UNREAD} {written!r} cannot be read, so that the article has none: write it as 2024-09-12"
    if cut := find_cut(article.text):
        mark = " ".join(cut[0].split())[:_LONGEST_MARK]
        yield f"The text is cut off at its end ({mark!r}): take the whole of it from its page"
    declared = declared_language(row)
    if declared and article.source.language and declared != article.source.language:
        yield (
            f"The article calls its language {declared!r}, and its text is in {article.source.language!r}:"
            " mend the field"
        )


def unnamed(reading: FileReading) -> Iterator[Doubt]:
    """A doubt for each article without a title, and for each without a date unless it has one that cannot be
    read."""
    several = len(reading.articles) > 1
    unread = {doubt.path for doubt in reading.doubtful if doubt.reason.startswith(_UNREAD)}
    for article in reading.articles:
        source = article.source
        folder, mark, line = source.article_id.rpartition("#")
        is_line = mark and source.path.endswith(folder)
        path = source.path
        if several or is_line:
            path += f"#{line if is_line else source.article_id}"
        if source.title is None:
            yield Doubt(path, UNTITLED)
        if source.published is None and path not in unread:
            yield Doubt(path, UNDATED)
