"""The parts of a Word document, which is an archive of XML files, read within limits."""

import posixpath
import zipfile
import zlib
from io import BytesIO

from lxml import etree

from index.errors import UnreadableArticle
from index.reading.documents.docx.names import word_attribute, word_children

MAX_UNPACKED_DOCX_BYTES = 60_000_000
"""The most XML that is unpacked from one document. A million words take about as much."""

MAX_ELEMENTS = 2_000_000
"""A document of a million words, each in its own run, has this many."""

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, OverflowError)
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class Package:
    """The parts of a document by name. Raises UnreadableArticle when the content is not a Word document."""

    def __init__(self, content: bytes) -> None:
        if content.startswith(_COMPOUND_FILE):
            raise _compound_file(content)
        try:
            self._archive = zipfile.ZipFile(BytesIO(content))
        except _BROKEN as problem:
            raise _broken() from problem
        self._names = {name.lower(): name for name in self._archive.namelist()}
        self._left = MAX_UNPACKED_DOCX_BYTES
        self._elements_left = MAX_ELEMENTS

    def part(self, name: str) -> etree._Element | None:
        """The root element of a part; None when the document has no such part."""
        stored = self._names.get(name.lower())
        if stored is None:
            return None
        try:
            with self._archive.open(stored) as stream:
                content = stream.read(self._left + 1)
        except _BROKEN as problem:
            raise _broken() from problem
        self._left -= len(content)
        if self._left < 0:
            raise UnreadableArticle(
                f"The document unpacks to more than {MAX_UNPACKED_DOCX_BYTES:,} bytes",
                "split it into smaller ones",
            )
        return self._parsed(content)

    def main_part(self) -> str:
        """The name of the part with the text."""
        return self.related("", "officeDocument") or "word/document.xml"

    def related(self, part: str, kind: str) -> str | None:
        """The name of the first part that `part` refers to as its `kind`; None if there is none."""
        return next((target for of_kind, target in self._relations(part) if of_kind == kind), None)

    def all_related(self, part: str, kind: str) -> list[str]:
        """The names of all parts that `part` refers to as its `kind`."""
        return [target for of_kind, target in self._relations(part) if of_kind == kind]

    def _relations(self, part: str) -> list[tuple[str, str]]:
        folder, name = posixpath.split(part)
        root = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = []
        for relation in word_children(root, "Relationship"):
            if word_attribute(relation, "TargetMode") != "External":
                kind = word_attribute(relation, "Type").rpartition("/")[2]
                target = posixpath.normpath(posixpath.join("/", folder, word_attribute(relation, "Target")))
                found.append((kind, target.lstrip("/")))
        return found

    def _parsed(self, content: bytes) -> etree._Element:
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
            collect_ids=False,
        )
        try:
            root = etree.fromstring(content, parser)
        except (etree.LxmlError, ValueError) as problem:
            raise _broken() from problem
        self._elements_left -= sum(1 for _ in root.iter())
        if self._elements_left < 0:
            raise UnreadableArticle(
                f"The document has more than {MAX_ELEMENTS:,} elements", "split it into smaller ones"
            )
        return root


def _compound_file(content: bytes) -> UnreadableArticle:
    if _ENCRYPTED in content:
        return UnreadableArticle("The document is encrypted", "save it without a password")
    return UnreadableArticle("The document is of an old kind of Word", "save it as .docx")


def _broken() -> UnreadableArticle:
    return UnreadableArticle("The file is no whole Word document", "save it again as .docx")
