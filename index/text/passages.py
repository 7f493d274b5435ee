"""Passages: a few sentences of one article, cut at sentence ends, with exact offsets."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.text.articles import NO_CONTEXT, Article, Context, Page, Seam, Source, Span
from index.text.broken_words import joined_words
from index.text.sentences.end_words import in_any_language
from index.text.sentences.splitting import MAX_SENTENCE_CHARACTERS, split_sentences

_MAX_CHARACTERS = 900
"""A passage grows by whole sentences up to this length: about 200 tokens, well inside the model's 512."""

CUTTING_RULE = f"sentences-3/{_MAX_CHARACTERS}"
"""The version of the rule by which articles are cut; an index with another version is built again."""


@dataclass(frozen=True, slots=True)
class Passage:
    """`article.text[p.start:p.end] == p.text`. Each of `sentences` is a span of the article's text inside the
    passage, in order and without overlap. `context` applies to the whole passage. `breaks` are the numbers of
    the sentences that begin a new paragraph. `pages` are the article's pages that the passage is on, and
    `seams` the article's seams inside it, None if they are not known."""

    source: Source
    text: str
    start: int
    sentences: tuple[Span, ...]
    context: Context = NO_CONTEXT
    breaks: tuple[int, ...] = ()
    pages: tuple[Page, ...] = ()
    seams: tuple[Seam, ...] | None = None

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def id(self) -> str:
        """The same for the same place in the same article."""
        return f"{self.source.article_id}@{self.start}"

    def quote(self, span: Span) -> str:
        """The article's text at `span`. Raises ValueError if that is not inside the passage."""
        if not self.start <= span.start < span.end <= self.end:
            raise ValueError(f"{span} is outside passage {self.id!r}")
        return self.text[span.start - self.start : span.end - self.start]

    def page_at(self, offset: int) -> int | None:
        """The number of the page that has the article's character at `offset`; None without pages."""
        return next((page.number for page in reversed(self.pages) if page.start <= offset), None)


def split_article(article: Article) -> tuple[Passage, ...]:
    """The article's passages in reading order. Every sentence of its paragraphs is in one of them, or in two
    if the second would begin with a sentence that leans on the one before.

    Text that the article repeats as a whole passage is one passage, at its first place: hundreds of equal
    vectors would disconnect Chroma's graph of neighbours.
    """
    passages = (
        _passage(article, group, section)
        for section in _sections(article)
        for group in _groups(article.text, section.paragraphs)
    )
    first: dict[tuple[str, Context], Passage] = {}
    for passage in passages:
        first.setdefault((passage.text, passage.context), passage)
    return tuple(first.values())


def passage_of(
    article: Article, sentences: Sequence[Span], context: Context, breaks: tuple[int, ...]
) -> Passage:
    """The passage of an article that has these sentences, at least one. `breaks` are the numbers of those
    that begin a new paragraph."""
    start, end = sentences[0].start, sentences[-1].end
    return Passage(
        article.source,
        article.text[start:end],
        start,
        tuple(sentences),
        context,
        breaks,
        _pages(article.pages, start, end),
        _seams(article.seams, start, end),
    )


def passage_input(passage: Passage) -> str:
    """What is embedded for a passage: the headline and its context, then its sentences in full, with split
    words joined."""
    return _with_context(passage, passage.text)


def sentence_input(passage: Passage, number: int) -> str:
    """What is embedded for one sentence of a passage: the same context, then the sentence."""
    return _with_context(passage, passage.quote(passage.sentences[number]))


def leans(text: str) -> bool:
    """Whether a sentence cannot be understood without the one before: it starts with a pronoun or a
    connective that refers back ("Er …", "This …", "Doch …")."""
    return bool(_LEANING.match(text))


_LEANING = re.compile(rf"[\"'„“«»‚‘(\s]*(?:{in_any_language(lambda words: words.leaning)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Section:
    """Adjacent paragraphs, each as its sentences."""

    context: Context
    paragraphs: list[list[Span]]


def _sections(article: Article) -> Iterator[_Section]:
    """Runs of paragraphs with one context and nothing but white space between them."""
    contexts = article.contexts or (NO_CONTEXT,) * len(article.paragraphs)
    section: _Section | None = None
    previous_end = 0
    for paragraph, context in zip(article.paragraphs, contexts, strict=True):
        apart = bool(article.text[previous_end : paragraph.start].strip())
        if section and (apart or context != section.context):
            yield section
            section = None
        section = section or _Section(context, [])
        section.paragraphs.append(_sentences(article, paragraph))
        previous_end = paragraph.end
    if section:
        yield section


def _sentences(article: Article, paragraph: Span) -> list[Span]:
    text = article.text[paragraph.start : paragraph.end]
    sentences = split_sentences(text, language=article.source.language)
    return [Span(paragraph.start + s.start, paragraph.start + s.end) for s in sentences]


def _groups(text: str, section: list[list[Span]]) -> Iterator[list[Span]]:
    """Groups of sentences that make one passage each: as many as fit, preferably whole paragraphs."""
    group: list[Span] = []
    for paragraph in section:
        if group and paragraph[-1].end - group[0].start > _MAX_CHARACTERS:
            yield group
            group = []
        limit = _even_share(paragraph[-1].end - paragraph[0].start)
        for number, sentence in enumerate(paragraph):
            if group and sentence.end - group[0].start > limit:
                needed = [paragraph[number - 1]] if _needs_previous(text, paragraph, number) else []
                if group != needed:  # otherwise both would begin at one place, and have one id
                    yield group
                group = needed
            group.append(sentence)
    if group:
        yield group


def _even_share(characters: int) -> int:
    """How long the parts of a paragraph may be, so that a long one leaves no short rest."""
    if characters <= _MAX_CHARACTERS:
        return _MAX_CHARACTERS
    parts = -(-characters // _MAX_CHARACTERS)
    return min(_MAX_CHARACTERS, characters // parts + MAX_SENTENCE_CHARACTERS // 4)


def _needs_previous(text: str, paragraph: list[Span], number: int) -> bool:
    """Whether a sentence leans on the one before. A passage of these two still fits, because no sentence is
    longer than 400 characters."""
    return number > 0 and leans(text[paragraph[number].start : paragraph[number].end])


def _passage(article: Article, sentences: list[Span], section: _Section) -> Passage:
    firsts = {paragraph[0] for paragraph in section.paragraphs}
    breaks = tuple(number for number, sentence in enumerate(sentences) if number and sentence in firsts)
    return passage_of(article, sentences, section.context, breaks)


def _pages(pages: Sequence[Page], start: int, end: int) -> tuple[Page, ...]:
    """The pages that have the article's text from `start` to `end`."""
    first = sum(page.start <= start for page in pages) - 1
    return tuple(page for page in pages[max(0, first) :] if page.start < end)


def _seams(seams: tuple[Seam, ...] | None, start: int, end: int) -> tuple[Seam, ...] | None:
    """The seams between the characters of the article's text from `start` to `end`."""
    if seams is None:
        return None
    first = bisect_right(seams, start, key=lambda seam: seam.at)
    return seams[first : bisect_left(seams, end, key=lambda seam: seam.at)]


def _with_context(passage: Passage, text: str) -> str:
    title = (passage.source.title,) if passage.source.title else ()
    return "\n".join((*title, *passage.context.parts, joined_words(text)))
