"""An article with its passages, and those of its texts that are embedded."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.text.articles import Article
from index.text.passages import Passage, sentence_input, split_article


@dataclass(frozen=True, slots=True)
class CutArticle:
    """An article and its passages."""

    article: Article
    passages: tuple[Passage, ...]

    @property
    def texts_count(self) -> int:
        """How many texts are embedded for it."""
        return sum(1 + len(passage.sentences) for passage in self.passages)

    @property
    def sentence_texts(self) -> list[str]:
        return [text for passage in self.passages for text in sentence_texts(passage)]


def cut(article: Article) -> CutArticle:
    """Divides an article into passages."""
    return CutArticle(article, split_article(article))


def sentence_texts(passage: Passage) -> Sequence[str]:
    """What is embedded for the sentences of a passage, in reading order."""
    return [sentence_input(passage, number) for number in range(len(passage.sentences))]
