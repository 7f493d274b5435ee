"""The words of a PDF, read with another library than the index uses."""

import logging
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from evaluation.originals.decoding import stored
from evaluation.originals.original import Original, OriginalById
from evaluation.originals.unpacked import MAX_BYTES

logger = logging.getLogger(__name__)


def read_original_pdf(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """All pages as one article; in a damaged file, those that can be read."""
    text = stored("\n".join(_pages(path, stream.read(MAX_BYTES))))
    if text.strip():
        yield path, Original((text,), extracted=True, set_in_lines=True)


def _pages(path: str, content: bytes) -> Iterator[str]:
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it logs what it repairs
    try:
        pages = PdfReader(BytesIO(content)).pages
        count = len(pages)
    except Exception:  # a parser's own error, of which there are many
        logger.debug("%r could not be read", path, exc_info=True)
        return
    for number in range(count):
        try:
            yield pages[number].extract_text()
        except Exception:
            logger.debug("Page %d of %r could not be read", number + 1, path, exc_info=True)
