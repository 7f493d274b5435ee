"""Doubts about an article: its metadata is contradictory, unreadable or missing, or its text is cut off."""

from collections.abc import Iterator, Sequence

from index.reading.cut_off import find_cut
from index.reading.fields.article_fields import declared_language, unread_date
from index.reading.fields.field_names import FieldValues
from index.text.articles import Article, Source

_LONGEST_MARK = 60

_UNREAD = "The date"
UNTITLED = "It has no title: give it one in a field named title"
UNDATED = "It has no date, so that no filter by days finds it: give it one in a field named published"


def doubts_about(row: FieldValues, article: Article) -> Iterator[str]:
    """Doubts about the row's date and language and about a text that is cut off. Each is one line that
    states the value and the remedy."""
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


def unnamed(source: Source, doubts: Sequence[str]) -> Iterator[str]:
    """Doubts about a missing title and a missing date. There is none about the date if `doubts` already say
    that it cannot be read."""
    if source.title is None:
        yield UNTITLED
    if source.published is None and not any(doubt.startswith(_UNREAD) for doubt in doubts):
        yield UNDATED
