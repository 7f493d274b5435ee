"""Telegram's HTML: the text that a reader sees, or why it is refused."""

import html
import re

_PLAIN_TAGS = {
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "tg-spoiler",
    "pre",
    "code",
    "blockquote",
}
_WITHOUT_INNER_TAGS = {"pre", "code"}
_TOKEN = re.compile(
    r"<(?P<close>/)?(?P<tag>[A-Za-z][A-Za-z0-9-]*)(?P<attributes>(?:\s+[a-z-]+(?:=\"[^\"<>]*\")?)*)\s*>"
    r"|&(?:lt|gt|amp|quot|#[0-9]+|#x[0-9A-Fa-f]+);"
    r"|(?P<bare>[<>&])"
)


class RefusedError(Exception):
    """An answer other than 200. `parameters` are those of ResponseParameters."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


def visible_text(message: str) -> str:
    """The text without tags and with entities decoded. Raises RefusedError for HTML that Telegram refuses."""
    text, end = "", 0
    open_tags: list[str] = []
    for match in _TOKEN.finditer(message):
        text += message[end : match.start()]
        end = match.end()
        if match["bare"]:
            raise _unparsable(f'Unescaped "{match["bare"]}"', message, match.start())
        if not match["tag"]:
            text += html.unescape(match[0])
        elif match["close"]:
            if not open_tags or open_tags[-1] != match["tag"]:
                expected = f', expected "</{open_tags[-1]}>"' if open_tags else ""
                raise _unparsable(f'Unexpected end tag "{match[0]}"{expected}', message, match.start())
            open_tags.pop()
        else:
            _check_start(match["tag"], match["attributes"], open_tags, message, match.start())
            open_tags.append(match["tag"])
    if open_tags:
        raise _unparsable(
            f'Can\'t find end tag corresponding to start tag "{open_tags[-1]}"', message, len(message)
        )
    return text + message[end:]


def links(message: str) -> list[str]:
    """The addresses that `message` links to, in order."""
    return [html.unescape(url) for url in re.findall(r'<a href="([^"]*)">', message)]


def _check_start(tag: str, attributes: str, open_tags: list[str], message: str, at: int) -> None:
    names = re.findall(r"([a-z-]+)(?:=|\s|$)", re.sub(r"\"[^\"]*\"", "", attributes))
    wanted = {"a": ["href"], "blockquote": names if names == ["expandable"] else []}.get(tag, [])
    if tag != "a" and tag not in _PLAIN_TAGS:
        raise _unparsable(f'Unsupported start tag "{tag}"', message, at)
    if names != wanted:
        raise _unparsable(f'Tag "{tag}" has attributes {names}, not {wanted}', message, at)
    if tag in open_tags or _WITHOUT_INNER_TAGS.intersection(open_tags):
        raise _unparsable(f'Tag "{tag}" cannot stand inside {open_tags}', message, at)


def _unparsable(problem: str, message: str, at: int) -> RefusedError:
    offset = len(message[:at].encode())
    return RefusedError(400, f"Bad Request: can't parse entities: {problem} at byte offset {offset}")
