"""What a row says of its article that cannot be so."""

from collections.abc import Iterator

from index.articles import Article
from index.readers.cut_off import find_cut
from index.readers.field_names import Row
from index.readers.fields import declared_language, unread_date

_LONGEST_MARK = 60


def doubts_about(row: Row, article: Article) -> Iterator[str]:
    """Each in a line that names the value and the remedy."""
    written = unread_date(row)
    if written and article.source.published is None:
        yield f"The date {written!r} cannot be read, so that the article has none: write it as 2024-09-12"
    if cut := find_cut(article.text):
        mark = " ".join(cut[0].split())[:_LONGEST_MARK]
        yield f"The text is cut off at its end ({mark!r}): take the whole of it from its page"
    declared = declared_language(row)
    if declared and article.source.language and declared != article.source.language:
        yield (
            f"The article calls its language {declared!r}, and its text is in {article.source.language!r}:"
            " mend the field"
        )
