"""Telegram Desktop's `messages.html`, `messages2.html` and so on: up to a thousand messages of one channel.

The page does not state whether it is of a channel. It is read as one if only the channel itself writes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from index.errors import UnreadableArticle
from index.reading.exports.documents import CUT, date_in
from index.reading.exports.pages import element_words, first_of_class, has_class, is_cut_page, parse_export
from index.reading.exports.telegram.posts import Post, PostPiece, pieces_of, read_post
from index.reading.file_reading import Entry
from index.reading.html.reader import read_html
from index.reading.html.visible_text.seen import STRUCK

_VIA = re.compile(r"\s+via\s+@\w{3,40}$")
_STRONG = frozenset({"strong", "b"})
_SPACE = re.compile(r"\s*\n\s*")
_BLOCKS = frozenset({"blockquote", "pre", "div", "p"})


@dataclass(frozen=True, slots=True)
class _Message:
    """A message of the page. If it is joined to the one before, it has the same sender and origin."""

    element: HtmlElement
    sender: str | None
    origin: str | None


def read_telegram_page(path: str, content: bytes) -> Iterator[Entry]:
    """The posts of a channel's page, numbered by the messages of the page. Raises UnreadableArticle when
    others write there too, or when no post has a text."""
    tree = parse_export(content)
    history = first_of_class(tree, "history")
    if history is None:
        yield from read_html(path, content)
        return
    channel = element_words(_name(tree)) or None
    messages = list(_messages(history))
    if others := {one.sender for one in messages if one.sender} - {channel}:
        raise UnreadableArticle(
            f"Not only {channel!r} writes in this chat ({len(others):,} more do), and only posts of channels"
            " are articles",
            "export the channel as JSON, which tells the two apart, or take the file out of the folder",
        )
    entries = [
        entry
        for number, message in enumerate(messages, start=1)
        if (entry := read_post(_post(message, channel), path=path, number=number))
    ]
    if entries and is_cut_page(content):
        entries[-1] = replace(entries[-1], doubts=(*entries[-1].doubts, CUT))
    yield from entries
    if not entries:
        raise UnreadableArticle("The export has no post with a text", "export the channel's messages again")


def _name(tree: HtmlElement) -> HtmlElement | None:
    header = first_of_class(tree, "page_header")
    return None if header is None else first_of_class(header, "text")


def _messages(history: HtmlElement) -> Iterator[_Message]:
    sender = origin = None
    for element in history.iterchildren("div"):
        if not has_class(element, "message") or not has_class(element, "default"):
            continue
        forwarded = _forwarded(element)
        named = _own_name(element)
        is_joined = has_class(element, "joined")
        sender = named or (sender if is_joined else None)
        told = None if forwarded is None else _own_name(forwarded)
        origin = None if forwarded is None else told or (origin if is_joined else None)
        yield _Message(element, sender, origin)


def _forwarded(message: HtmlElement) -> HtmlElement | None:
    return next(
        (
            one
            for one in message.iterdescendants("div")
            if has_class(one, "forwarded") and has_class(one, "body")
        ),
        None,
    )


def _own_name(element: HtmlElement) -> str | None:
    """The name above a message or above what it forwards, without the date and the bot after it; None if
    there is none."""
    body = element if has_class(element, "body") else first_of_class(element, "body")
    names = [] if body is None else [one for one in body.iterchildren("div") if has_class(one, "from_name")]
    if not names:
        return None
    return _VIA.sub("", " ".join((names[0].text or "").split())) or None


def _post(message: _Message, channel: str | None) -> Post:
    element = message.element
    text = next(
        (one for one in element.iterdescendants("div") if has_class(one, "text") and not _is_media(one)), None
    )
    date = first_of_class(element, "date")
    return Post(
        pieces=pieces_of(_collapsed(_pieces(text))) if text is not None else (),
        channel=channel,
        origin=message.origin,
        author=element_words(first_of_class(element, "signature")) or None,
        published=None if date is None else date_in(date.get("title") or ""),
    )


def _is_media(element: HtmlElement) -> bool:
    return any(has_class(around, "media_wrap") for around in element.iterancestors("div"))


def _pieces(element: HtmlElement, *, strong: bool = False, linked: bool = False) -> Iterator[PostPiece]:
    """The words of a message. A line break in the page's source is a blank; `<br>` is a line break."""
    yield PostPiece(_SPACE.sub(" ", element.text or ""), strong, linked)
    for child in element:
        tag = child.tag
        if tag == "br":
            yield PostPiece("\n", True, True)
        elif isinstance(tag, str) and tag not in STRUCK:
            if tag in _BLOCKS:
                yield PostPiece("\n", True, True)
            yield from _pieces(child, strong=strong or tag in _STRONG, linked=linked or tag == "a")
            if tag in _BLOCKS:
                yield PostPiece("\n", True, True)
        yield PostPiece(_SPACE.sub(" ", child.tail or ""), strong, linked)


def _collapsed(pieces: Iterator[PostPiece]) -> Iterator[PostPiece]:
    return (piece for piece in pieces if piece.text)
