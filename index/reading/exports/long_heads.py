"""Recognises exports among pages whose head is longer than the bytes searched for signs."""

from collections.abc import Iterator

from index.reading import signs
from index.reading.exports.databases.europresse import read_europresse
from index.reading.exports.databases.factiva_page import read_factiva_page
from index.reading.exports.telegram.messages_page import read_telegram_page
from index.reading.file_reading import Entry
from index.reading.html.reader import read_html

_READERS = (
    (signs.TELEGRAM_PAGE, read_telegram_page),
    (signs.FACTIVA_PAGE, read_factiva_page),
    (signs.EUROPRESSE, read_europresse),
)


def read_long_headed(path: str, content: bytes) -> Iterator[Entry]:
    """The articles of an export, or the article of any other page."""
    yield from next((read for sign, read in _READERS if sign.search(content)), read_html)(path, content)
