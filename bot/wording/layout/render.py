"""An answer as text to paste: its sources as lines, and all of it as Markdown."""

import re
from collections.abc import Iterator

from bot.citations.answer import Answer, Citation, without_marks
from bot.wording.layout.blocks import ArticleBlock, QuoteLine
from bot.wording.layout.layout import Layout, ListedLine, OwnWords, lay_out
from bot.wording.lines.article_kind import kind_words
from bot.wording.lines.page_words import page_words

_MARKDOWN_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&])")
_MARKDOWN_LINE_START = re.compile(r"^(\d{0,9})([-+=.)])(?=[-=\s]|$)", re.MULTILINE)
"""A list mark ("2. Bundesliga", "- Ja") or a rule, with which ordinary text may begin a line."""


def source_line(citation: Citation, language: str) -> str:
    """Headline (or else the path), outlet, author and date where the article gives them, then the page on
    which the quote begins and the kind of article, in `language`."""
    source = citation.source
    published = source.published.isoformat() if source.published else None
    named = [part for part in (source.title, source.outlet, source.author, published) if part] or [
        source.path
    ]
    named += filter(None, (page_words(citation, language),))
    kind = kind_words(source, language)
    return ", ".join(named) + (f" ({kind})" if kind else "")


def to_markdown(answer: Answer) -> str:
    """The answer to paste into notes: what it says, then each quoted article with its quotes as block
    quotes."""
    return markdown_of(lay_out(answer))


def markdown_of(layout: Layout) -> str:
    """A layout as Markdown; for a refusal, its message."""
    parts = [as_markdown(layout.opening)] if layout.opening else []
    parts += [_said(said) for said in layout.said]
    parts += [_listed(number, one) for number, one in enumerate(layout.articles, start=1)]
    for section in layout.sections:
        if section.heading:
            parts.append(_said(section.heading))
        parts += [part for block in section.blocks for part in _block(block)]
    return "\n\n".join(parts)


def as_markdown(text: str) -> str:
    """Plain text escaped so that Markdown shows it unchanged."""
    special = _MARKDOWN_SPECIAL.sub(r"\\\1", without_marks(text))
    marked = _MARKDOWN_LINE_START.sub(r"\1\\\2", special)
    # Many Markdown renderers turn bare addresses into links.
    return marked.replace("://", "\\://").replace("www.", "www\\.")


def _said(said: OwnWords) -> str:
    return f"{as_markdown(said.words)}{_marks(said.numbers)}"


def _listed(number: int, listed: ListedLine) -> str:
    return f"{number}. {_linked(_one_line(listed.headline), listed.link)}  \n   {_one_line(listed.details)}"


def _block(block: ArticleBlock) -> Iterator[str]:
    """The headline with its details, then the quotes, each with what is known about it."""
    if block.named_before:
        yield _named_before(block.named_before)
    else:
        headline = f"**{_linked(_one_line(block.headline), block.link)}**"
        details = _one_line(" · ".join(block.details))
        yield "  \n".join(filter(None, (headline, details, block.became)))
    for line in block.lines:
        if line.place:
            yield as_markdown(line.place)
        yield _quoted(line, block.link)


def _quoted(line: QuoteLine, link: str | None) -> str:
    lines = [as_markdown(part.strip()) for part in line.words.splitlines() if part.strip()]
    lines[0] = ("… " if line.cut else "") + lines[0]
    marks = _marks(line.numbers)
    if line.link and line.link != link:  # the headline leads to another quote
        marks = " " + _linked("".join(f"\\[{number}\\]" for number in line.numbers), line.link)
    lines[-1] += marks + (f" ({as_markdown(line.page)})" if line.page else "")
    quote = "\n".join(f"> {one}" for one in lines)
    return quote + "".join(f"\n>\n> {one}" for one in (_one_line(line.said), line.became) if one)


def _named_before(words: str) -> str:
    """These are our own words, and their number is a citation number, so it is not escaped."""
    return f"*{words}*"


def _linked(words: str, link: str | None) -> str:
    """In angle brackets, a Markdown link may contain anything but angle brackets."""
    if not link:
        return words
    target = link.replace("<", "%3C").replace(">", "%3E")
    return f"[{words}](<{target}>)"


def _one_line(words: str) -> str:
    return as_markdown(" ".join(words.split()))


def _marks(numbers: tuple[int, ...]) -> str:
    return "".join(f" [{number}]" for number in numbers)
