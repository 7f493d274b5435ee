"""What relating needs of an article without its text."""

import hashlib
from dataclasses import dataclass

from index.storage.relations.sketches.agencies import named_agencies
from index.storage.relations.sketches.notices import Notice, read_notice, title_key
from index.storage.relations.sketches.pages import page_key
from index.storage.relations.sketches.signatures import sign
from index.storage.relations.words import compared_text, wording
from index.text.articles import Article, Source

DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True)
class Sketch:
    """An article as others see it while all are compared.

    `whole` is a digest of the article with all its fields, `digest` one of its quotable text alone, of
    DIGEST_BYTES each. `words` counts the words of its own, and `signature` has SIGNATURE_BYTES. `agencies`
    are those that it names. `page` is the page that its address names, None if it names none. `headline` is
    its title as `title_key` writes it. `notice` is the notice that it is, None for any other text.
    """

    source: Source
    whole: bytes
    digest: bytes
    words: int
    signature: bytes
    agencies: tuple[str, ...] = ()
    page: str | None = None
    headline: str = ""
    notice: Notice | None = None

    @property
    def withdraws(self) -> bool:
        return self.source.withdrawn or (self.notice is not None and self.notice.withdraws)


def make_sketch(article: Article) -> Sketch:
    """Reads the whole text: some milliseconds for a report of a page."""
    text = wording(article, language=None)
    return Sketch(
        article.source,
        whole=_digest(repr(article)),  # has every field, and another text for every other value
        digest=_digest(compared_text(article)),
        words=sum(map(len, text.sentences)),
        signature=sign(text),
        agencies=named_agencies(article),
        page=page_key(article.source.url),
        headline=title_key(article.source.title or ""),
        notice=read_notice(article),
    )


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:DIGEST_BYTES]
