"""Mails: one article each, or the stories of a newsletter.

The HTML part is read, else the plain one. Of a forwarded mail, the original is read, with its sender, date
and subject, not those of the person who forwarded it. A newsletter with several stories (see
`index.reading.mail.newsletters.stories`) gives one article for each, numbered from 1, and one for the
editor's greeting if that has running text. Attached mails are read. Other attached files are not read, but
named in a doubt.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from index.errors import UnreadableArticle
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import make_article, make_source
from index.reading.file_reading import Entry, article_path, blank_article
from index.reading.files import Failure
from index.reading.html.metadata.fields import read_byline
from index.reading.html.visible_text.blocks import Block, letters
from index.reading.html.visible_text.lines import stored_lines
from index.reading.mail.bodies import MailBody, read_body
from index.reading.mail.forwarded import MOST_FORWARDS, ForwardedMail, find_original
from index.reading.mail.headers import header, read_day, read_subject
from index.reading.mail.markup import Letter, read_letter
from index.reading.mail.newsletters.footers import is_mere_link, is_running_text
from index.reading.mail.newsletters.plain_stories import PlainStory, divide_plain
from index.reading.mail.newsletters.stories import NewsletterStory, divide_stories
from index.reading.mail.plain import (
    read_plain_mail,
    unquoted,
    unwrapped_lines,
    without_quotes,
    without_signature,
)
from index.reading.mail.senders import Sender, read_mailbox, read_sender, sender_of
from index.reading.mime import MailPart, is_cut_off, parse_mime
from index.text.articles import Article, Span
from index.text.paragraphs.quotable import find_quotable
from index.text.sentences.splitting import split_sentences

_OWN_TEXT_CHARACTERS = 400
"""A mail with an attached mail is read itself if it has this much text."""

_SHORT_NOTE = 600
_DEEPEST_MAILS = 5
_MOST_NAMED = 3
_CUT_OFF = "The file ends before its last part does, so that some of the mail may be missing: export it again"
_CUT_TEASER = "The newsletter gives only the beginning of this story: take the whole of it from its page"
_CUT_MARKS = ("…", "...", "[…]", "[...]", "(…)", "(...)")


@dataclass(frozen=True, slots=True)
class _Head:
    """The metadata of a mail. `written` is its date as it is written in the header."""

    title: str | None
    sender: Sender
    published: date | None
    written: str
    language: str | None


@dataclass(frozen=True, slots=True)
class _Piece:
    """An article of a mail before its id is set, and its doubts."""

    article: Article
    doubts: tuple[str, ...]


def read_mail(path: str, content: bytes) -> Iterator[Entry]:
    """The articles of a file with one mail. The id is the path for a single article, `path#number` for each
    of several. Raises UnreadableArticle when it is not a mail or has no article."""
    mail = parse_mime(content)
    if not mail.keys():
        raise UnreadableArticle("The file is no mail: it has no headers", "export it again")
    pieces = list(read_pieces(mail, path))
    for number, piece in enumerate(pieces, start=1):
        place = number if len(pieces) > 1 else None
        if isinstance(piece, Failure):
            yield Entry(replace(piece, path=article_path(path, place)), number=place)
            continue
        source = replace(piece.article.source, article_id=article_path(path, place))
        yield Entry(replace(piece.article, source=source), piece.doubts, place)


def read_pieces(mail: MailPart, path: str, depth: int = 0) -> Iterator[_Piece | Failure]:
    """The articles of a mail and of the mails inside it. A broken inner mail is a Failure. Raises
    UnreadableArticle when the mail has no article and no inner mails."""
    body = read_body(mail)
    attached = tuple(
        f"Its attachment {name!r} is not read: save it as a file of its own" for name in body.attached
    )
    doubts = (*attached, *((_CUT_OFF,) if is_cut_off(mail) and not depth else ()))
    if not body.mails or depth >= _DEEPEST_MAILS:
        yield from _own_pieces(mail, body, path, doubts)
        return
    if not read_subject(header(mail, "Subject")).is_forward and mail.get_content_type() != "multipart/digest":
        try:
            own = list(_own_pieces(mail, body, path, doubts))
        except UnreadableArticle:
            own = []
        size = sum(span.end - span.start for piece in own for span in piece.article.paragraphs)
        yield from own if size >= _OWN_TEXT_CHARACTERS else ()
    for inner in body.mails:
        try:
            yield from read_pieces(inner, path, depth + 1)
        except UnreadableArticle as problem:
            yield Failure(path, str(problem))


def _own_pieces(mail: MailPart, body: MailBody, path: str, doubts: tuple[str, ...]) -> Iterator[_Piece]:
    subject = read_subject(header(mail, "Subject"))
    head = _Head(
        subject.text,
        read_sender(mail),
        read_day(header(mail, "Date")),
        header(mail, "Date"),
        header(mail, "Content-Language") or None,
    )
    pieces: list[_Piece] = []
    if body.html:
        letter = read_letter("\n".join(body.html), is_forward=subject.is_forward, is_reply=subject.is_reply)
        head = _with_original(head, letter.original)
        pieces = list(_of_letter(letter, head, path))
    if not pieces and body.plain:
        lines = [line for text, part in body.plain for line in read_plain_mail(text, part, is_forward=True)]
        lines, original = _own_lines(lines, is_forward=subject.is_forward, is_reply=subject.is_reply)
        head = _with_original(head, original)
        pieces = list(_of_plain(lines, head, path))
    if not pieces:
        raise _nothing_to_read(body)
    yield replace(pieces[0], doubts=(*doubts, *pieces[0].doubts))
    yield from pieces[1:]


def _nothing_to_read(body: MailBody) -> UnreadableArticle:
    """The error for a mail without running text."""
    if body.attached:
        names = ", ".join(map(repr, body.attached[:_MOST_NAMED]))
        return UnreadableArticle(
            f"The mail has no text but what is attached ({names})", "save that by itself"
        )
    if body.html or body.plain:
        return UnreadableArticle(
            "The mail has no running text", "take it out of the folder, or save what it leads to"
        )
    return blank_article()


def _with_original(head: _Head, original: ForwardedMail | None) -> _Head:
    """The head with the fields of the forwarded mail; unchanged if none was forwarded."""
    if original is None:
        return head
    sender = sender_of(read_mailbox(original.sender))
    return _Head(
        read_subject(original.subject).text or head.title,
        sender,
        read_day(original.date),
        original.date,
        head.language,
    )


def _own_lines(
    lines: Sequence[str], *, is_forward: bool, is_reply: bool
) -> tuple[list[str], ForwardedMail | None]:
    """The lines of a forwarded mail, which are below its header, with that header; in a reply, the lines
    above the mail that it answers."""
    original: ForwardedMail | None = None
    for _ in range(MOST_FORWARDS):
        inside = unquoted(lines) if original or is_forward else lines
        found = find_original(inside)
        if found is None:
            break
        lines = inside
        note = sum(len(line.strip()) for line in lines[: found.first])
        passed_on = found.is_forward or (is_forward and not original) or not note
        if not passed_on or (original and note > _SHORT_NOTE):
            lines = lines[: found.first]
            break
        lines, original = unquoted(list(lines[found.below :])), found
    return without_signature(without_quotes(lines)), original


def _of_letter(letter: Letter, head: _Head, path: str) -> Iterator[_Piece]:
    head = replace(head, language=letter.language or head.language)
    stories = divide_stories(letter.blocks, head.title)
    for story in stories:
        address = story.address or (letter.address if story.title is None and len(stories) == 1 else None)
        if piece := _of_story(story, head, path, address):
            yield piece


def _of_story(story: NewsletterStory, head: _Head, path: str, address: str | None) -> _Piece | None:
    title = story.title or head.title
    blocks = [block for block in _from_first_text(story.blocks, title) if not is_mere_link(block)]
    text, lines = stored_lines(blocks, title)
    quotable = find_quotable(text, lines)
    if not quotable.spans:
        return None
    end = quotable.spans[-1].end
    row = _row(head, title, read_byline(story.blocks, title), address)
    article = make_article(
        make_source(row, path=path, default_id=path), text[:end], quotable.spans, quotable.contexts
    )
    return _piece(article, head, is_teaser=story.is_teaser)


def _from_first_text(blocks: Sequence[Block], title: str | None) -> Sequence[Block]:
    """The blocks from the title on, without labels and names above it; all blocks if no block above the first
    running text is the title."""
    wanted = letters(title or "")
    first_text = next((n for n, block in enumerate(blocks) if is_running_text(block)), len(blocks))
    places = (n for n, block in enumerate(blocks[:first_text]) if wanted and letters(block.text) == wanted)
    return blocks[next(places, 0) :]


def _of_plain(lines: Sequence[str], head: _Head, path: str) -> Iterator[_Piece]:
    for story in divide_plain(lines):
        if piece := _of_plain_story(story, head, path):
            yield piece


def _of_plain_story(story: PlainStory, head: _Head, path: str) -> _Piece | None:
    title = story.title or head.title
    text = story.text
    lines = unwrapped_lines(text)
    first = lines[0] if lines else None
    if first and title and letters(first.text) == letters(title):
        text = text[first.end :].lstrip("\n")
        lines = unwrapped_lines(text)
    quotable = find_quotable(text, lines)
    if not quotable.spans:
        return None
    end = quotable.spans[-1].end
    row = _row(head, title, None, story.address)
    article = make_article(
        make_source(row, path=path, default_id=path), text[:end], quotable.spans, quotable.contexts
    )
    return _piece(article, head, is_teaser=story.is_teaser)


def _row(head: _Head, title: str | None, author: str | None, address: str | None) -> dict[str, object]:
    return {
        "title": title,
        "author": author or head.sender.author,
        "outlet": head.sender.outlet,
        "published": head.published,
        "language": head.language,
        "url": address,
    }


def _piece(article: Article, head: _Head, *, is_teaser: bool) -> _Piece:
    fields = {} if head.published else {"published": head.written}
    doubts = tuple(doubts_about(fields, article))
    if is_teaser and (whole := _without_cut(article)) != article:
        return _Piece(whole, (*doubts, _CUT_TEASER))
    return _Piece(article, doubts)


def _without_cut(article: Article) -> Article:
    """The article. If its last sentence is cut off, the sentence stays in the text but is not quotable."""
    last = article.paragraphs[-1] if article.paragraphs else None
    if last is None or not article.text[: last.end].endswith(_CUT_MARKS):
        return article
    sentences = split_sentences(article.text[slice(*last)], language=article.source.language)
    rest = article.paragraphs[:-1]
    if len(sentences) > 1:
        rest = (*rest, Span(last.start, last.start + sentences[-2].end))
    return replace(article, paragraphs=rest, contexts=article.contexts[: len(rest)])
