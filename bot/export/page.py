"""A conversation as a web page: one file that loads nothing, and that Word opens too."""

from collections.abc import Iterator, Sequence
from html import escape

from bot.citations.answer import without_marks
from bot.export.exported import Exported
from bot.export.words import export_words
from bot.wording.layout.blocks import ArticleBlock, QuoteLine
from bot.wording.layout.layout import Layout, ListedLine, OwnWords

_STYLE = """
body { font: 1rem/1.5 Georgia, serif; max-width: 42rem; margin: 1.5rem auto; padding: 0 1rem; color: #222;
  overflow-wrap: break-word; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0; } .heading { margin-top: 1.8rem; }
.heading + h3 { margin-top: .5rem; }
p { margin: .3rem 0; } .details, .address, .note { color: #555; font-size: .85rem; }
.address { overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid #999; }
"""
# Nothing is loaded and nothing runs, whatever an article contains.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def web_page(conversation: Sequence[Exported], title: str, language: str) -> str:
    """The page, with all foreign text escaped. Addresses are written out, as links on paper cannot be
    clicked."""
    words = export_words(language)
    body = "\n".join(part for one in conversation for part in _exchange(one) if part)
    return (
        f'<!doctype html>\n<html lang="{escape(words.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1>{escape(title)}</h1>\n<p class="note">{escape(words.about)}</p>\n{body}\n</body>\n</html>\n'
    )


def _exchange(one: Exported) -> Iterator[str]:
    yield f'<h2 lang="{escape(one.language)}">{_text(one.question)}</h2>'
    yield from _answer(one.layout)


def _answer(layout: Layout) -> Iterator[str]:
    if layout.opening:
        yield f"<p>{_text(layout.opening)}</p>"
    yield from map(_said, layout.said)
    if layout.articles:
        yield "<ol>" + "".join(map(_listed, layout.articles)) + "</ol>"
    for section in layout.sections:
        if section.heading:
            yield f'<div class="heading">{_said(section.heading)}</div>'
        for block in section.blocks:
            yield from _block(block)


def _said(said: OwnWords) -> str:
    return f"<p><strong>{_text(said.words)}</strong>{_marks(said.numbers)}</p>"


def _listed(listed: ListedLine) -> str:
    headline = _linked(_text(listed.headline), listed.link)
    return f'<li>{headline}<p class="details">{_text(listed.details)}</p>{_address(listed.link)}</li>'


def _block(block: ArticleBlock) -> Iterator[str]:
    if block.named_before:
        yield f'<p class="note">{escape(block.named_before)}</p>'
    else:
        yield f"<h3>{_linked(_text(block.headline), block.link)}</h3>"
        if block.details:
            yield f'<p class="details">{_text(" · ".join(block.details))}</p>'
        yield _address(block.link)
    yield _note(block.became)
    for line in block.lines:
        yield from _quote(line, block)


def _quote(line: QuoteLine, block: ArticleBlock) -> Iterator[str]:
    if line.place:
        yield f'<p class="note">{_text(line.place)}</p>'
    # The headline links to the best quote; the numbers of other quotes link to those.
    link = line.link if line.link != block.link else None
    marks = "".join(f" {_linked(f'[{number}]', link)}" for number in line.numbers)
    page = f" ({escape(line.page)})" if line.page else ""
    yield f"<blockquote><p>{'… ' if line.cut else ''}{_text(line.words)}{marks}{page}</p></blockquote>"
    yield _note(line.became)
    if line.said:
        yield f'<p class="note">{_text(line.said)}</p>'


def _note(words: str) -> str:
    """A note in our own words, in which our numbers stay."""
    return f'<p class="note">{escape(words)}</p>' if words else ""


def _address(link: str | None) -> str:
    """The address without the text fragment, which only a browser needs."""
    return f'<p class="address">{escape(link.partition("#:~:")[0])}</p>' if link else ""


def _linked(words: str, link: str | None) -> str:
    return f'<a href="{escape(link)}" rel="noreferrer">{words}</a>' if link else words


def _text(words: str) -> str:
    """The words of an article or a person, escaped, without numbers that look like ours, with their line
    breaks."""
    return "<br>".join(escape(without_marks(line.strip())) for line in words.strip().splitlines())


def _marks(numbers: Sequence[int]) -> str:
    return "".join(f" [{number}]" for number in numbers)
