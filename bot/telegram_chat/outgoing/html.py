"""Answer to messages in Telegram's HTML. Articles are hostile: nothing from them passes unescaped.

The rules are those of https://core.telegram.org/bots/api#html-style.
"""

import html
from collections.abc import Iterator, Sequence
from itertools import count

from bot.citations.answer import Answer, Citation, without_marks
from bot.links.addresses import link_address
from bot.telegram_chat.outgoing.checking import Checked, finding_block
from bot.telegram_chat.outgoing.splitting import packed
from bot.telegram_chat.texts.shortening import INVISIBLE, shortened_line
from bot.telegram_chat.texts.texts import ChatTexts
from bot.wording.layout.blocks import ArticleBlock, QuoteLine
from bot.wording.layout.layout import Layout, OwnWords, first_view, lay_out
from bot.wording.lines.article_kind import kind_words
from bot.wording.lines.context_line import context_line
from bot.wording.lines.filters_line import filters_line, filters_text
from bot.wording.lines.page_words import page_words
from bot.wording.lines.rewriting_line import rewriting_line
from bot.wording.refusal import closest, closest_heading
from index.question.query import Filters
from languages.days import short_day

_MAX_TITLE_CHARACTERS = 200
_MAX_CLAIM_CHARACTERS = 200
_MAX_SAID_CHARACTERS = 300
_MAX_OUTLET_CHARACTERS = 100
_MAX_DETAIL_CHARACTERS = 120
_MAX_KIND_CHARACTERS = 120
_MAX_REFUSAL_CHARACTERS = 2000
_MAX_WARNING_CHARACTERS = 500
_MAX_CLOSEST_CHARACTERS = 120


def answer_messages(answer: Answer) -> tuple[str, ...]:
    """The messages to send, in order: how the question was understood; a warning where the quotes may not
    answer; the answer's own words; the first articles, each with its numbered quotes; and what went wrong. A
    refusal names the closest passages.

    It is one message unless that would exceed Telegram's limits.
    """
    if answer.refused:
        return packed([*understood(answer), *_refusal(answer)])
    layout = first_view(lay_out(answer))
    parts = [*understood(answer), *filter(None, [escape(layout.opening)]), *layout_parts(layout)]
    parts += [f"<i>{escape(shortened_line(line, _MAX_WARNING_CHARACTERS))}</i>" for line in answer.warnings]
    return packed(parts)


def layout_parts(layout: Layout) -> Iterator[str]:
    """The answer's own words, and the blocks, with a blank line before each block except at the start."""
    for said in layout.said:
        yield _said(said)
    first = not layout.said
    for section in layout.sections:
        for number, block in enumerate(section.blocks):
            parts = list(_block(block))
            if section.heading and not number:
                parts.insert(0, _said(section.heading))
            yield ("" if first else "\n") + parts[0]
            yield from parts[1:]
            first = False


def understood(answer: Answer) -> list[str]:
    """How the question was understood, where that is more than its words."""
    lines = (rewriting_line(answer), filters_line(answer.query, given=True))
    return [f"<i>{escape(line)}</i>" for line in lines if line]


def checked_messages(
    checked: Sequence[Checked], texts: ChatTexts, filters: Filters, language: str, *, claims: int
) -> tuple[str, ...]:
    """What the corpus has about the claims of a text: each claim with what supports it, contradicts it or
    only repeats it, with a source and its quote; then the claims about which it has nothing. `filters` are
    those that were set, stated in `language`. `claims` is how many claims there are, checked or not."""
    found = [one for one in checked if one.findings]
    parts = [f"<i>{escape(filters_text(filters, language))}</i>"] if filters != Filters() else []
    if not found:
        return packed([*parts, escape(texts.nothing_found)])
    parts.append(f"<b>{escape(texts.checked)}</b>")
    numbers, named = count(1), dict[str, int]()
    for one in found:
        parts.append(f"\n<i>{escape(shortened_line(one.claim, _MAX_CLAIM_CHARACTERS))}</i>")
        if not any(finding.line for finding in one.findings):
            parts.append(escape(texts.unsettled))
        for finding in one.findings:
            number = next(numbers)
            if finding.line:
                parts.append(f"<b>{escape(finding.line)}</b>")
            parts += _block(finding_block(one, finding, number, named))
    if unknown := [one.claim for one in checked if not one.findings]:
        parts.append(f"\n{escape(texts.not_found)}")
        parts += [f"• <i>{escape(shortened_line(claim, _MAX_CLAIM_CHARACTERS))}</i>" for claim in unknown]
    if claims > len(checked):
        parts.append(f"\n{escape(texts.checked_first.format(count=len(checked), claims=claims))}")
    return packed(parts)


def quote_message(citation: Citation, language: str, *, opening: str = "") -> str:
    """One quote with its source, as a message on its own, under the opening of its answer."""
    quote = f"<blockquote>{escape(without_marks(citation.shown.strip()))}</blockquote>"
    if place := context_line(citation):
        quote = f"<i>{escape(place)}</i>\n{quote}"
    if opening:
        quote = f"{escape(opening)}\n{quote}"
    return packed([f"{quote}\n{titled(citation, language)}"])[0]


def titled(citation: Citation, language: str) -> str:
    """The source of a quote: headline (linked to the quote where possible), outlet, day, page and kind."""
    source = citation.source
    title = escape(shortened_line(without_marks(source.title or source.path), _MAX_TITLE_CHARACTERS))
    title = _linked(title, link_address(citation))
    outlet = escape(shortened_line(source.outlet or "", _MAX_OUTLET_CHARACTERS))
    published = short_day(source.published, language) if source.published else ""
    kind = escape(shortened_line(without_marks(kind_words(source, language)), _MAX_KIND_CHARACTERS))
    named = ", ".join(part for part in (title, outlet, published, page_words(citation, language)) if part)
    return named + (f" ({kind})" if kind else "")


def escape(text: str) -> str:
    """`text` escaped for a message or a double-quoted attribute.

    A lone surrogate, which cannot be sent, becomes a question mark.
    """
    sendable = text.encode("utf-8", "replace").decode("utf-8")
    return html.escape(INVISIBLE.sub("", sendable), quote=True)


def _refusal(answer: Answer) -> Iterator[str]:
    """The refusal, then the closest sentences with their sources, as bullets: they are not numbered
    quotes."""
    yield escape(shortened_line(answer.refusal, _MAX_REFUSAL_CHARACTERS))
    nearest = closest(answer)
    if nearest:
        yield f"\n{escape(closest_heading(answer))}"
    for citation in nearest:
        words = escape(shortened_line(citation.shown, _MAX_CLOSEST_CHARACTERS))
        yield f"• {titled(citation, answer.language)}\n<i>{words}</i>"


def _said(said: OwnWords) -> str:
    return f"<b>{escape(without_marks(said.words))}</b>{_marks(said.numbers)}"


def _block(block: ArticleBlock) -> Iterator[str]:
    """The headline with its details, then the quotes."""
    if block.named_before:
        yield f"<i>{escape(block.named_before)}</i>"
    else:
        headline = escape(shortened_line(without_marks(block.headline), _MAX_TITLE_CHARACTERS))
        details = (shortened_line(without_marks(one), _MAX_DETAIL_CHARACTERS) for one in block.details)
        told = f"\n<i>{escape(' · '.join(details))}</i>" if block.details else ""
        became = f"\n<i>{escape(block.became)}</i>" if block.became else ""
        yield f"<b>{_linked(headline, block.link)}</b>{told}{became}"
    yield from _quotes(block.lines, citation_link=block.link)


def _quotes(lines: Sequence[QuoteLine], *, citation_link: str | None) -> Iterator[str]:
    """The quotes, in one box as long as nothing is between them; a line before or after a quote starts a new
    box."""
    box: list[str] = []
    for line in lines:
        if line.place:
            yield from _boxed(box)
            box = []
            yield f"<i>{escape(line.place)}</i>"
        # The headline links to the best quote; the numbers of other quotes link to those.
        link = line.link if line.link != citation_link else None
        marks = "".join(f" {_linked(f'[{number}]', link)}" for number in line.numbers)
        page = f" ({escape(line.page)})" if line.page else ""
        words = escape(without_marks(line.words.strip()))
        box.append(("… " if line.cut else "") + words + marks + page)
        if line.became or line.said:
            yield from _boxed(box)
            box = []
            # `became` keeps its number, which is one of ours.
            became, said = line.became, shortened_line(without_marks(line.said), _MAX_SAID_CHARACTERS)
            yield "\n".join(f"<i>{escape(one)}</i>" for one in (became, said) if one)
    yield from _boxed(box)


def _boxed(quotes: Sequence[str]) -> Iterator[str]:
    if quotes:
        yield "<blockquote>" + "\n".join(quotes) + "</blockquote>"


def _linked(words: str, link: str | None) -> str:
    return f'<a href="{escape(link)}">{words}</a>' if link else words


def _marks(numbers: Sequence[int]) -> str:
    return "".join(f" [{number}]" for number in numbers)
