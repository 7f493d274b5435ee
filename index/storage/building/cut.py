"""An article with its passages, and those of its texts that are embedded."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.text.articles import Article
from index.text.passages import Passage, passage_input, sentence_input, split_article

_OPENING_CHARACTERS = 500
"""An article without a passage, such as a list of captions, is embedded by its beginning."""


@dataclass(frozen=True, slots=True)
class CutArticle:
    """An article and its passages."""

    article: Article
    passages: tuple[Passage, ...]

    @property
    def texts_count(self) -> int:
        """How many texts are embedded for it."""
        return sum(1 + len(passage.sentences) for passage in self.passages) or 1

    @property
    def sentences_count(self) -> int:
        return sum(len(passage.sentences) for passage in self.passages)

    @property
    def own_texts(self) -> list[str]:
        """The texts whose mean vector is the article's vector."""
        opening = [self.article.text[:_OPENING_CHARACTERS]]
        return [passage_input(passage) for passage in self.passages] or opening

    @property
    def sentence_texts(self) -> list[str]:
        return [text for passage in self.passages for text in sentence_texts(passage)]


def cut(article: Article) -> CutArticle:
    """Divides an article into passages."""
    return CutArticle(article, split_article(article))


def sentence_texts(passage: Passage) -> Sequence[str]:
    """What is embedded for the sentences of a passage, in reading order."""
    return [sentence_input(passage, number) for number in range(len(passage.sentences))]
