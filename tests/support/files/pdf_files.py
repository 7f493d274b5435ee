"""PDF files, written operator by operator: text at its place, in columns, with pictures and headers."""

import hashlib
import zlib
from dataclasses import dataclass, field
from typing import Any

A4 = (595.0, 842.0)
_NARROW = "iljtfrI.,;:'|!()[]-‐ \u00ad"
_WIDE = "mwMWШЩЮЖщшюжмО@—"


def width_of(text: str, size: float, *, bold: bool = False, spacing: float = 0) -> float:
    """The width of the text in the made-up font of these files."""
    return sum(_width(letter, bold=bold) * size / 1000 + spacing for letter in text)


def _width(letter: str, *, bold: bool) -> int:
    width = 280 if letter in _NARROW else 840 if letter in _WIDE else 690 if letter.isupper() else 540
    return width + (40 if bold else 0)


@dataclass
class PdfPage:
    width: float = A4[0]
    height: float = A4[1]
    rotate: int = 0
    boxes: dict[str, tuple[float, float, float, float]] = field(default_factory=dict)
    operators: list[str] = field(default_factory=list)
    pictures: int = 0

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 10,
        *,
        bold: bool = False,
        italic: bool = False,
        mode: int = 0,
        spacing: float = 0,
        matrix: tuple[float, float, float, float] = (1, 0, 0, 1),
        broken: bool = False,
    ) -> None:
        """Writes words with their baseline starting at (x, y), measured from the top of the page. `mode` 3 is
        invisible; `broken` uses a font that maps to wrong letters."""
        font = "F4" if broken else "F2" if bold else "F3" if italic else "F1"
        code = words.encode("utf-16-be").hex()
        a, b, c, d = matrix
        self.operators.append(
            f"BT /{font} {size} Tf {mode} Tr {spacing} Tc "
            f"{a} {b} {c} {d} {x:.2f} {self.height - y:.2f} Tm <{code}> Tj ET"
        )

    def picture(self, x: float, y: float, width: float, height: float) -> None:
        """Puts a grey picture with its upper left corner at (x, y), measured from the top."""
        self.pictures += 1
        self.operators.append(f"q {width} 0 0 {height} {x:.2f} {self.height - y - height:.2f} cm /Im1 Do Q")

    def column(
        self,
        x: float,
        y: float,
        text: str,
        *,
        width: float = 160,
        size: float = 10,
        leading: float = 12,
        indent: float = 0,
        justified: bool = False,
        lines: int | None = None,
        bold: bool = False,
        italic: bool = False,
        begun: bool = False,
        hyphen: str = "-",
    ) -> tuple[float, str]:
        """Sets a paragraph; its words may break at soft hyphens. Returns the y of the next line, and the text
        that did not fit into `lines`. `begun` paragraphs have no indent."""
        rows, rest = set_lines(
            text, width, size, indent=0 if begun else indent, most=lines, bold=bold, hyphen=hyphen
        )
        for number, row in enumerate(rows):
            start = x + (indent if number == 0 and not begun else 0)
            is_last = number + 1 == len(rows) and not rest
            if justified and not is_last:
                self._justified(start, y, row, width - (start - x), size, bold=bold)
            else:
                self.text(start, y, row, size, bold=bold, italic=italic)
            y += leading
        return y, rest

    def _justified(self, x: float, y: float, row: str, width: float, size: float, *, bold: bool) -> None:
        words = row.split(" ")
        gaps = max(1, len(words) - 1)
        gap = (width - sum(width_of(word, size, bold=bold) for word in words)) / gaps
        for word in words:
            self.text(x, y, f"{word} ", size, bold=bold)
            x += width_of(word, size, bold=bold) + gap


def set_lines(
    text: str,
    width: float,
    size: float,
    *,
    indent: float = 0,
    most: int | None = None,
    bold: bool = False,
    hyphen: str = "-",
) -> tuple[list[str], str]:
    """The lines of a text, and the text that is left after `most` of them."""
    rows: list[str] = []
    words = text.split(" ")
    while words and (most is None or len(rows) < most):
        room = width - (indent if not rows else 0)
        row = ""
        while words:
            longer = f"{row} {words[0]}".strip().replace("\u00ad", "")
            if width_of(longer, size, bold=bold) <= room:
                row = longer
                words.pop(0)
                continue
            pieces = words[0].split("\u00ad")
            for count in range(len(pieces) - 1, 0, -1):
                part = "".join(pieces[:count])
                mark = "" if part.endswith("-") else hyphen
                if width_of(f"{row} {part}{mark}".strip(), size, bold=bold) <= room:
                    row = f"{row} {part}{mark}".strip()
                    words[0] = "\u00ad".join(pieces[count:])
                    break
            else:
                if not row:
                    row = words.pop(0).replace("\u00ad", "")
            break
        rows.append(row)
    return rows, " ".join(words)


@dataclass
class Pdf:
    """A file of pages. `info` are the document's properties, `xmp` is its metadata packet."""

    info: dict[str, str] = field(default_factory=dict)
    xmp: str = ""
    language: str = ""
    pages: list[PdfPage] = field(default_factory=list)

    def page(self, **options: Any) -> PdfPage:
        self.pages.append(PdfPage(**options))
        return self.pages[-1]

    def content(self, *, password: str | None = None) -> bytes:
        """The bytes of the file. With a password it is encrypted, 40-bit RC4."""
        return _Writer(self, password).content()


_PAD = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


class _Writer:
    def __init__(self, pdf: Pdf, password: str | None) -> None:
        self.pdf = pdf
        self.objects: list[bytes] = []
        self.key: bytes | None = None
        if password is not None:
            padded = (password.encode() + _PAD)[:32]
            self.owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
            self.key = hashlib.md5(
                padded + self.owner + (-4).to_bytes(4, "little", signed=True) + b"id"
            ).digest()[:5]

    def content(self) -> bytes:
        pdf = self.pdf
        count = len(pdf.pages)
        first_page = 13
        kids = " ".join(f"{first_page + 2 * number} 0 R" for number in range(count))
        language = f"/Lang ({pdf.language})" if pdf.language else ""
        metadata = "/Metadata 12 0 R" if pdf.xmp else ""
        self.add(f"<</Type/Catalog/Pages 2 0 R{language}{metadata}>>")
        self.add(f"<</Type/Pages/Kids[{kids}]/Count {count}>>")
        for name, descendant in (("Made", 7), ("Made-Bold", 8), ("Made-Italic", 9)):
            self.add(
                f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
                f"/DescendantFonts[{descendant} 0 R]"
                f"/ToUnicode 10 0 R>>"
            )
        self.add(
            "<</Type/Font/Subtype/Type0/BaseFont/Wrong/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode "
            f"{first_page + 2 * count} 0 R>>"
        )
        for name, bold in (("Made", False), ("Made-Bold", True), ("Made-Italic", False)):
            codes = [*range(32, 0x180), *range(0x400, 0x460), *range(0x2010, 0x2030)]
            widths = "".join(f"{code}[{_width(chr(code), bold=bold)}]" for code in codes)
            flags = 4 + (1 << 18 if bold else 0) + (64 if "Italic" in name else 0)
            self.add(
                f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}"
                f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
                f"/Supplement 0>>/DW 540/W[{widths}]"
                f"/FontDescriptor<</Type/FontDescriptor/FontName/{name}/Flags {flags}"
                f"/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700"
                f"/StemV {140 if bold else 80}>>>>"
            )
        self.stream(_to_unicode(0).encode())
        self.stream(
            bytes(4), "/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8"
        )
        self.stream(pdf.xmp.encode(), "/Type/Metadata/Subtype/XML", plain=True)
        for number, page in enumerate(pdf.pages):
            boxes = "".join(f"/{name}[{' '.join(map(str, box))}]" for name, box in page.boxes.items())
            self.add(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {page.width} {page.height}]{boxes}"
                f"/Rotate {page.rotate}"
                "/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R/F4 6 0 R>>/XObject<</Im1 11 0 R>>>>"
                f"/Contents {first_page + 2 * number + 1} 0 R>>"
            )
            self.stream("\n".join(page.operators).encode())
        self.stream(_to_unicode(7).encode())
        info = "".join(f"/{key}<feff{value.encode('utf-16-be').hex()}>" for key, value in pdf.info.items())
        self.add(f"<<{info}>>")
        return self._joined()

    def add(self, text: str | bytes) -> None:
        self.objects.append(text.encode() if isinstance(text, str) else text)

    def stream(self, content: bytes, entries: str = "", *, plain: bool = False) -> None:
        packed = content if plain else zlib.compress(content)
        if self.key is not None:
            number = len(self.objects) + 1
            key = hashlib.md5(self.key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
            packed = _rc4(key, packed)
        packing = "" if plain else "/Filter/FlateDecode"
        self.add(f"<<{entries}{packing}/Length {len(packed)}>>\nstream\n".encode() + packed + b"\nendstream")

    def _joined(self) -> bytes:
        parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        offsets = []
        length = len(parts[0])
        for number, body in enumerate(self.objects, start=1):
            offsets.append(length)
            parts.append(b"%d 0 obj\n" % number + body + b"\nendobj\n")
            length += len(parts[-1])
        table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
        lock = ""
        if self.key is not None:
            user = _rc4(self.key, _PAD)
            keys = f"/O<{self.owner.hex()}>/U<{user.hex()}>"
            lock = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4{keys}>>/ID[(id)(id)]"
        count = len(self.objects)
        trailer = f"<</Size {count + 1}/Root 1 0 R/Info {count} 0 R{lock}>>"
        end = f"xref\n0 {count + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}"
        parts.append(f"{end}\nstartxref\n{length}\n%%EOF\n".encode())
        return b"".join(parts)


def _to_unicode(shift: int) -> str:
    """Maps each code to its own letter, or to the letter `shift` places further."""
    blocks = [
        f"1 beginbfrange\n<{high:02X}00> <{high:02X}{255 - shift:02X}> <{high * 256 + shift:04X}>\nendbfrange"
        for high in (0, 1, 4, 0x20, 0xFB, 0xE0)
    ]
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + "\n".join(blocks) + "\nendcmap end end"
    )


def _rc4(key: bytes, content: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in content:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
