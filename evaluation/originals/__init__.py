"""The corpus read anew, to see whether a quote is in its article.

A witness must not be the accused: nothing here uses what made the index or the citations. Where the two read
a file differently, quotes come out as not valid, and that is to be looked into.

original   one article as its file has it, and whether a quote stands in it
decoding   what the bytes of a file may say
web_page   the words of a web page
formats    from a file's bytes to its articles
files      the files of a folder that hold articles
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Self

from evaluation.originals.decoding import stored
from evaluation.originals.files import find_files, read_file
from evaluation.originals.formats import read_articles
from evaluation.originals.original import Original, squeeze
from evaluation.questions import Given

__all__ = ["Originals", "Verdict"]


class Verdict(StrEnum):
    """VALID: the quote stands in the named article at the named place, character by character.
    MISATTRIBUTED: not so, yet its words, white space aside, stand somewhere in the corpus: in another
    article, or elsewhere in this one. FABRICATED: they stand nowhere, or there are none."""

    VALID = "valid"
    MISATTRIBUTED = "misattributed"
    FABRICATED = "fabricated"


class Originals:
    """The articles that quotes are looked up in, by their ids."""

    def __init__(self, articles: Iterable[tuple[str, Original]]) -> None:
        """Of two articles with one id the first stays."""
        self._articles: dict[str, Original] = {}
        for article_id, original in articles:
            self._articles.setdefault(article_id, original)

    @classmethod
    def of_folders(cls, folders: Sequence[Path]) -> Self:
        """The articles in the files of these folders. Files that cannot be read are passed over, and told
        in the log. Raises CorpusError when a folder is missing."""
        return cls(
            article
            for folder in folders
            for path, place in find_files(folder)
            for article in read_articles(path, read_file(place))
        )

    @classmethod
    def of_texts(cls, texts: Mapping[str, str]) -> Self:
        """Texts by the ids of their articles."""
        return cls((article_id, Original((stored(text),))) for article_id, text in texts.items())

    @classmethod
    def of_given(cls, given: Sequence[Given]) -> Self:
        """The passages that a question brings along. Of several with one id, each is a text to be quoted."""
        texts: dict[str, tuple[str, ...]] = {}
        for passage in given:
            texts[passage.article_id] = (*texts.get(passage.article_id, ()), stored(passage.text))
        return cls((article_id, Original(of_article)) for article_id, of_article in texts.items())

    def check(self, article_id: str, quote: str, start: int, end: int) -> Verdict:
        """Whether `quote` is the text of the named article from `start` to `end`, in Unicode code points.

        Of a web page, whose text is stored as it was extracted, each line of the quote has to stand in the
        page, in order and white space aside; of the offsets only the length can be told.
        """
        original = self._articles.get(article_id)
        words = squeeze(quote)
        if not words:
            return Verdict.FABRICATED
        if original is not None and original.has(quote, start, end):
            return Verdict.VALID
        return Verdict.MISATTRIBUTED if words in self._all_words else Verdict.FABRICATED

    @cached_property
    def _all_words(self) -> str:
        """Everything there is, without white space but for a line end between two texts."""
        return "\n".join(squeeze(text) for original in self._articles.values() for text in original.texts)
