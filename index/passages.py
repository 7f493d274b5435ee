"""A few sentences of one article, cut at sentence ends, offsets exact."""

from dataclasses import dataclass

from index.articles import Source, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """`article.text[p.start:p.end] == p.text`, and each of `sentences` is a span of the article's text
    inside the passage, in order and apart."""

    source: Source
    text: str
    start: int
    sentences: tuple[Span, ...]

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def id(self) -> str:
        """The same for the same place in the same article."""
        return f"{self.source.article_id}@{self.start}"

    def quote(self, span: Span) -> str:
        """The article's text at `span`, which must lie inside the passage."""
        if not self.start <= span.start < span.end <= self.end:
            raise ValueError(f"{span} is outside passage {self.id!r}")
        return self.text[span.start - self.start : span.end - self.start]
