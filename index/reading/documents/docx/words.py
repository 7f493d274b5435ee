"""The words of a paragraph as Word shows them with all changes accepted, without text that Word generates."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from index.reading.documents.docx.names import switch, word_attribute, word_child, word_children, word_name
from index.reading.documents.docx.styles import DocxStyle, Styles
from index.reading.documents.docx.symbols import symbol

# Deleted or moved text, properties of and comments on the text, and instructions of fields.
_LEFT_OUT = frozenset(
    "del moveFrom delText delInstrText instrText pPr rPr sdtPr sdtEndPr smartTagPr customXmlPr fldData rt "
    "footnoteRef endnoteRef annotationRef commentReference binData textpath".split()
)
# A soft hyphen only marks where a word may be broken.
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n"} | {"noBreakHyphen": "-", "softHyphen": ""}
_CONTENTS_GALLERY = "Table of Contents"


@dataclass(slots=True)
class ParagraphWords:
    """The content of one paragraph. `boxes` are the text boxes anchored in it, `notes` its footnotes and
    endnotes as kind and id, both in order."""

    parts: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    # Whether all words so far are in bold; None before the first.
    strong: bool | None = None

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def add(self, text: str, *, strong: bool) -> None:
        if text.strip():
            self.strong = strong and self.strong is not False
        self.parts.append(text)


class Fields:
    """The fields that are open at a place in the text. Their results are shown, not their instructions."""

    def __init__(self) -> None:
        self._shown: list[bool] = []

    @property
    def hide(self) -> bool:
        return not all(self._shown)

    def meet(self, mark: etree._Element) -> Iterator[str]:
        """Record the begin, middle or end of a field; yield the selected entry of a form's drop-down list."""
        kind = word_attribute(mark, "fldCharType")
        if kind == "begin":
            if (chosen := _chosen(mark)) and not self.hide:
                yield chosen
            self._shown.append(False)
        elif kind == "separate" and self._shown:
            self._shown[-1] = True
        elif kind == "end" and self._shown:
            self._shown.pop()

    def end_paragraph(self) -> None:
        """End the instructions with their paragraph, so that a field without an end hides no more."""
        while self._shown and not self._shown[-1]:
            self._shown.pop()


class WordReader:
    """Collects the words of paragraphs, and keeps track of fields that span several paragraphs."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self.fields = Fields()

    def read(self, element: etree._Element, style: DocxStyle, words: ParagraphWords) -> None:
        """Add what the children of an element show to `words`."""
        for inner in element:
            name = word_name(inner)
            if not name or name in _LEFT_OUT:
                continue
            if name == "r":
                self._read_run(inner, style, words)
            elif name == "AlternateContent":
                self.read(_alternative(inner), style, words)
            elif name == "txbxContent":
                words.boxes.append(inner)
            elif name in ("t", "tab", "br"):  # in an equation, or by a careless tool
                self._show(inner, name, words, strong=False)
            elif name != "sdt" or not is_wordless_control(inner):
                self.read(inner, style, words)

    def _read_run(self, run: etree._Element, style: DocxStyle, words: ParagraphWords) -> None:
        properties = word_child(run, "rPr")
        own = self._styles.style(word_attribute(word_child(properties, "rStyle"), "val"))
        if _told(properties, "vanish", own.hidden, style.hidden) or switch(properties, "webHidden"):
            self._read_field_marks(run)
            return
        strong = _told(properties, "b", own.strong, style.strong)
        for inner in run:
            name = word_name(inner)
            if name == "fldChar":
                for shown in self.fields.meet(inner):
                    words.add(shown, strong=strong)
            elif name in ("footnoteReference", "endnoteReference"):
                words.notes.append((name.removesuffix("Reference"), word_attribute(inner, "id")))
            elif name in ("t", "sym") or name in _CHARACTERS:
                self._show(inner, name, words, strong=strong)
            elif name and name not in _LEFT_OUT:
                self.read(_alternative(inner) if name == "AlternateContent" else inner, style, words)
                if name == "txbxContent":
                    words.boxes.append(inner)

    def _read_field_marks(self, run: etree._Element) -> None:
        for mark in word_children(run, "fldChar"):
            list(self.fields.meet(mark))

    def _show(self, element: etree._Element, name: str, words: ParagraphWords, *, strong: bool) -> None:
        if self.fields.hide:
            return
        if name == "t":
            words.add("".join(element.itertext()).replace("\u00ad", ""), strong=strong)
        elif name == "sym":
            words.add(_symbol(element), strong=strong)
        else:
            words.add(_CHARACTERS[name], strong=strong)


def is_wordless_control(control: etree._Element) -> bool:
    """Whether a content control has no words of the text: it is a prompt to fill in, or a contents list."""
    properties = word_child(control, "sdtPr")
    gallery = word_attribute(word_child(properties, "docPartObj", "docPartGallery"), "val")
    return bool(switch(properties, "showingPlcHdr")) or gallery == _CONTENTS_GALLERY


def _alternative(element: etree._Element) -> etree._Element:
    """The first of several alternative representations."""
    return next((inner for inner in element if word_name(inner) in ("Choice", "Fallback")), element)


def _told(properties: etree._Element | None, name: str, *styles: bool | None) -> bool:
    """The value that a run sets itself, else that of the first of its styles that sets it, else False."""
    return bool(next((told for told in (switch(properties, name), *styles) if told is not None), False))


def _chosen(mark: etree._Element) -> str:
    choices = word_child(mark, "ffData", "ddList")
    entries = [word_attribute(entry, "val") for entry in word_children(choices, "listEntry")]
    number = word_attribute(word_child(choices, "result"), "val") or "0"
    return entries[int(number)] if number.isdecimal() and int(number[:4]) < len(entries) else ""


def _symbol(element: etree._Element) -> str:
    try:
        return symbol(word_attribute(element, "font"), int(word_attribute(element, "char"), 16))
    except ValueError:
        return ""
