"""An answer's citations in words: what a reader needs to find and check the source."""

import re
from urllib.parse import urlsplit

from bot.answer import Answer, Citation, without_marks
from bot.article_kind import kind_words
from bot.blocks import blocks
from bot.context_line import context_line
from bot.listed_article import ListedArticle, details
from bot.said_line import said_line
from bot.text_fragment import text_fragment
from bot.version_line import version_line

_MAX_URL_CHARACTERS = 2000

_PAGE = {"de": "S. {}", "en": "p. {}", "es": "pág. {}", "fr": "p. {}", "ru": "с. {}", "tr": "s. {}"}

_MARKDOWN_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&])")
_MARKDOWN_LINE_START = re.compile(r"^(\d{0,9})([-+=.)])(?=[-=\s]|$)")
"""A list's mark ("2. Bundesliga", "- Ja") or a rule, as the text of a line may begin."""


def source_line(citation: Citation, language: str) -> str:
    """Headline, outlet, author and date, as far as the article gives them, else its path; the page that the
    quote begins on and the kind of the article, in `language`."""
    source = citation.source
    published = source.published.isoformat() if source.published else None
    named = [part for part in (source.title, source.outlet, source.author, published) if part] or [
        source.path
    ]
    named += filter(None, (page_words(citation, language),))
    kind = kind_words(source, language)
    return ", ".join(named) + (f" ({kind})" if kind else "")


def page_words(citation: Citation, language: str) -> str:
    """The page that the quote begins on, in `language`: "p. 3"; empty where there are no pages."""
    return "" if citation.page is None else _PAGE.get(language, _PAGE["en"]).format(citation.page)


def link(citation: Citation) -> str | None:
    """The article's URL with a text fragment that lands on the quote; None without a URL."""
    url = citation.source.url
    if not url:
        return None
    page, _, own = url.partition("#")
    own = own.partition(":~:")[0]  # a browser reads one directive, and takes another's mark for its words
    return f"{page}#{own}:~:{text_fragment(citation)}"


def web_address(url: str | None) -> str | None:
    """The URL when it is one that may be followed: http or https, of at most 2,000 printable characters; else
    None."""
    if not url or len(url) > _MAX_URL_CHARACTERS or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def to_markdown(answer: Answer) -> str:
    """The answer to paste into notes: what is said, each quote as a block quote, its source under it."""
    if answer.refused:
        return _escape(answer.refusal)
    parts = [_escape(answer.opening)] if answer.opening else []
    parts += [_listed(number, one, answer) for number, one in enumerate(answer.articles, start=1)]
    for block in blocks(answer):
        if block.words:
            parts.append(_escape(block.words) + "".join(f" [{number}]" for number in block.numbers))
        parts += [_quoted(number, answer) for number in block.quotes]
    return "\n\n".join(parts)


def _listed(number: int, listed: ListedArticle, answer: Answer) -> str:
    headline, target = _escape(" ".join(listed.headline.split())), web_address(listed.source.url)
    named = f"[{headline}](<{target}>)" if target else headline
    return f"{number}. {named}  \n   {_escape(details(listed, answer.language))}"


def _quoted(number: int, answer: Answer) -> str:
    citation, language = answer.citations[number - 1], answer.language
    lines = "\n".join(f"> {_escape(line.strip())}" for line in citation.shown.splitlines() if line.strip())
    if place := context_line(citation):
        lines = f"{_escape(place)}\n\n{lines}"
    target, source = link(citation), _escape(source_line(citation, language))
    # Angle brackets let a Markdown link hold anything but themselves.
    said = said_line(citation, language)
    named = f"[{source}](<{target}>)" if target else source
    below = [_escape(" ".join(said.split())), version_line(answer, number)]
    return f"{lines}\n>\n> [{number}] {named}" + "".join(f"\n>\n> {line}" for line in below if line)


def _escape(text: str) -> str:
    special = _MARKDOWN_SPECIAL.sub(r"\\\1", without_marks(text))
    marked = _MARKDOWN_LINE_START.sub(r"\1\\\2", special)
    # Many a reader of Markdown makes links of bare addresses.
    return marked.replace("://", "\\://").replace("www.", "www\\.")
