"""Looks up quotes in the articles."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Self

from evaluation.originals.decoding import stored
from evaluation.originals.files import find_originals
from evaluation.originals.held import ReadFiles, RereadFile
from evaluation.originals.original import Original, squeeze
from evaluation.questions import GivenPassage


class Verdict(StrEnum):
    """VALID: the quote is in the stated article at the stated place, character by character.
    MISATTRIBUTED: it is not, but its words, without regard to white space, are elsewhere in the corpus: in
    another article, or at another place in this one. FABRICATED: they are nowhere, or there are none."""

    VALID = "valid"
    MISATTRIBUTED = "misattributed"
    FABRICATED = "fabricated"


@dataclass(frozen=True, slots=True)
class StatedQuote:
    """A citation's claim: `text` is the text of the stated article from `start` to `end`, in Unicode code
    points, and the article is in the file at `path` ("" if that is not stated)."""

    article_id: str
    text: str
    start: int
    end: int
    path: str = ""


class Originals:
    """The articles in which quotes are looked up, by id."""

    def __init__(self, files: Iterable[RereadFile]) -> None:
        """Of two articles with the same id the first is kept, unless they may be versions of one article."""
        self._held = ReadFiles(files)
        self._verdicts: dict[StatedQuote, Verdict] = {}

    @classmethod
    def of_folders(cls, folders: Sequence[Path]) -> Self:
        """The articles in the files of these folders. Files that cannot be read are skipped and logged.
        Raises CorpusError when a folder is missing."""
        return cls(find_originals(folders))

    @classmethod
    def of_texts(cls, texts: Mapping[str, str]) -> Self:
        """The articles with these texts, by id."""
        return cls([_Texts({article_id: (stored(text),) for article_id, text in texts.items()})])

    @classmethod
    def of_given(cls, given: Sequence[GivenPassage]) -> Self:
        """The passages that a question brings along. Several with the same id may all be quoted."""
        texts: dict[str, tuple[str, ...]] = {}
        for passage in given:
            texts[passage.article_id] = (*texts.get(passage.article_id, ()), stored(passage.text))
        return cls([_Texts(texts)])

    def check(self, article_id: str, quote: str, start: int, end: int, path: str = "") -> Verdict:
        """Whether `quote` is the text of the stated article from `start` to `end`, in Unicode code points.

        If the index stores an extracted text (web pages, documents, mails, …), each line of the quote must be
        in the article, in order, without regard to white space; of the offsets only the length is checked. In
        a file of several articles, an article is looked up by its own id if the file states it: rows, mails,
        pages of a crawl, items of news services. If it does not (stories of a newsletter, posts of a channel,
        articles of a database export), the whole file at `path` counts as the article, so a quote from
        another article in the file is valid too.
        """
        return self.check_all([StatedQuote(article_id, quote, start, end, path)])[0]

    def check_all(self, quotes: Sequence[StatedQuote]) -> list[Verdict]:
        """The same for many quotes. Files that are too large to be kept in memory are read at most three
        times for all of them, and verdicts are remembered."""
        asked = [quote for quote in dict.fromkeys(quotes) if quote not in self._verdicts]
        self._verdicts.update(dict.fromkeys(asked, Verdict.FABRICATED))
        asked = [quote for quote in asked if squeeze(quote.text)]
        valid = self._find_valid(asked)
        self._verdicts.update(dict.fromkeys(valid, Verdict.VALID))
        for quote in self._find_anywhere([quote for quote in asked if quote not in valid]):
            self._verdicts[quote] = Verdict.MISATTRIBUTED
        return [self._verdicts[quote] for quote in quotes]

    def _find_valid(self, quotes: Sequence[StatedQuote]) -> set[StatedQuote]:
        """The quotes that are in their article or, if no article with its id is known, in their file."""
        searches = [_Search(quote) for quote in quotes]
        by_id: dict[str, list[_Search]] = {}
        by_path: dict[str, list[_Search]] = {}
        for search in searches:
            by_path.setdefault(search.path, []).append(search)
            for article_id in search.ids:
                by_id.setdefault(article_id, []).append(search)
        for file in self._held.files():
            for article_id, original in file.named(by_id.keys()):
                for search in by_id[article_id]:
                    search.meet(file.path, article_id, original)
            unknown = [search for search in by_path.get(file.path, ()) if not search.is_known]
            for article_id, original in file.articles() if unknown else ():
                for search in unknown:
                    if not (article_id and file.tells(search.quote.article_id)):
                        search.meet_in_file(original)
                unknown = [search for search in unknown if not search.is_in_file]
                if not unknown:
                    break
        return {search.quote for search in searches if search.is_valid}

    def _find_anywhere(self, quotes: Sequence[StatedQuote]) -> set[StatedQuote]:
        found: set[StatedQuote] = set()
        for file in self._held.files() if quotes else ():
            for _, original in file.articles():
                found.update(quote for quote in quotes if quote not in found and original.says(quote.text))
                if len(found) == len(quotes):
                    return found
        return found


class _Search:
    """The search for a quote: in the article with its id, in its own file or else in the first file that has
    one, and in its file as a whole."""

    def __init__(self, quote: StatedQuote) -> None:
        self.quote = quote
        own, ends = quote.article_id, ("#", "@")
        places = [number for number, character in enumerate(own) if character in ends]
        self.ids = (own, *(own[:number] for number in reversed(places)))
        self.path = quote.path or own.rpartition("#")[0] or own
        self._where: tuple[bool, int] | None = None  # whether in the quote's file, and by which id
        self._file = ""
        self._stands = self.is_in_file = False

    @property
    def is_known(self) -> bool:
        """Whether an article with one of the quote's ids was found."""
        return self._where is not None

    @property
    def is_valid(self) -> bool:
        return self._stands if self.is_known else self.is_in_file

    def meet(self, path: str, article_id: str, original: Original) -> None:
        """Check an article with one of the ids. An article in the quote's file takes precedence over one in
        another file, and the id itself over the part of it that versions or stories share."""
        if self.ids.index(article_id) and path != self.path:
            return
        where = (path == self.path, -self.ids.index(article_id))
        if self._where is not None and (where < self._where or (where == self._where and path != self._file)):
            return
        if where != self._where:
            self._stands, self._where, self._file = False, where, path
        quote = self.quote
        self._stands = self._stands or original.has(quote.text, quote.start, quote.end)

    def meet_in_file(self, original: Original) -> None:
        self.is_in_file = original.says(self.quote.text)


class _Texts:
    """Texts that are not from a file, in the form of a file."""

    path = path_in_folder = ""
    size = 0
    may_repeat_ids = False

    def __init__(self, texts: Mapping[str, tuple[str, ...]]) -> None:
        self._texts = texts

    def tells(self, article_id: str) -> bool:
        return True

    def articles(self) -> Iterable[tuple[str, Original]]:
        return ((article_id, Original(texts)) for article_id, texts in self._texts.items())
