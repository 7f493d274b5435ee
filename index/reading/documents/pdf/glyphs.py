"""The glyphs and pictures of a page, from PDFium."""

import ctypes
import math
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

MAX_GLYPHS_OF_A_PAGE = 200_000
"""A page of a newspaper has thirty thousand letters."""

HYPHEN_AT_END = "\x02"
"""PDFium's character for a hyphen at the end of a line."""

_INVISIBLE_MODE = raw.FPDF_TEXTRENDERMODE_INVISIBLE
_ITALIC_FLAG = 1 << 6
_BOLD_WEIGHT = 600
_BOLD_NAMES = ("bold", "black", "heavy", "semibold", "demi")
_MOST_OBJECTS = 50_000
# Letters drawn as outlines give many drawings; rules and frames give few.
_FEWEST_DRAWINGS = 20
_RIGHT_ANGLES = (0, 90, 180, 270)


class Box(NamedTuple):
    """A rectangle; y counts downwards."""

    left: float
    top: float
    right: float
    bottom: float


class Glyph(NamedTuple):
    """A letter with its baseline at `y`. `number` is its place in the order of the file."""

    letter: str
    left: float
    right: float
    y: float
    size: float
    bold: bool
    italic: bool
    font: str
    number: int


@dataclass(frozen=True, slots=True)
class PageContent:
    """The content of a page, rotated so that most of its text is upright. `aslant` are the glyphs in each
    other direction. `is_invisible` says that its text is not drawn, as text recognised on a scan. `unmapped`
    is the number of glyphs without a letter."""

    glyphs: tuple[Glyph, ...]
    aslant: tuple[tuple[Glyph, ...], ...]
    pictures: tuple[Box, ...]
    box: Box
    is_invisible: bool
    unmapped: int
    has_drawings: bool


@dataclass(frozen=True, slots=True)
class _Font:
    """The properties that all glyphs of a text object share."""

    size: float
    angle: int
    bold: bool
    italic: bool
    name: str
    visible: bool


def read_glyphs(page: pdfium.PdfPage) -> PageContent:
    """The content of a page inside its trim box."""
    text_page = page.get_textpage()
    try:
        found, unmapped = _found(text_page.raw, page.get_trimbox())
    finally:
        text_page.close()
    # On a page with visible words, hidden words are not part of it. On a scan, all words are hidden under the
    # picture.
    visible = [(glyph, font) for glyph, font in found if font.visible]
    is_invisible = len(visible) * 4 < len(found)
    shown = found if is_invisible else visible
    angles = Counter(font.angle for _, font in shown)
    upright = angles.most_common(1)[0][0] if angles else 0
    box, pictures, has_drawings = _objects(page)
    by_angle: dict[int, list[Glyph]] = {upright: []}
    for glyph, font in shown:
        by_angle.setdefault(font.angle, []).append(_turned(glyph, font.angle))
    return PageContent(
        glyphs=tuple(by_angle.pop(upright)),
        aslant=tuple(tuple(glyphs) for glyphs in by_angle.values()),
        pictures=tuple(_turned_box(picture, upright) for picture in pictures),
        box=_turned_box(box, upright),
        is_invisible=is_invisible,
        unmapped=unmapped,
        has_drawings=has_drawings,
    )


def _found(page: "raw.FPDF_TEXTPAGE", trim: tuple[float, ...]) -> tuple[list[tuple[Glyph, _Font]], int]:
    """The glyphs in the file's order, not yet rotated, and the number of those without a letter."""
    found: list[tuple[Glyph, _Font]] = []
    fonts: dict[int, _Font] = {}
    unmapped = 0
    x, y, rectangle = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    for i in range(min(raw.FPDFText_CountChars(page), MAX_GLYPHS_OF_A_PAGE)):
        text_object = raw.FPDFText_GetTextObject(page, i)
        letter = _letter(raw.FPDFText_GetUnicode(page, i))
        if not text_object or not letter:
            continue
        key = ctypes.cast(text_object, ctypes.c_void_p).value or 0
        font = fonts.get(key)
        if font is None:
            font = fonts[key] = _font(page, i, text_object)
        raw.FPDFText_GetCharOrigin(page, i, x, y)
        if not (trim[0] - 1 <= x.value <= trim[2] + 1 and trim[1] - 1 <= y.value <= trim[3] + 1):
            continue
        raw.FPDFText_GetLooseCharBox(page, i, rectangle)
        unmapped += raw.FPDFText_HasUnicodeMapError(page, i) == 1 or _is_private(letter)
        right = _end(font.angle, rectangle)
        left, along = (x.value, y.value) if font.angle in (0, 180) else (y.value, x.value)
        found.append(
            (Glyph(letter, left, right, along, font.size, font.bold, font.italic, font.name, i), font)
        )
    return found, unmapped


def _letter(code: int) -> str:
    if code == 2 or (
        code >= 0x20 and not 0x7F <= code < 0xA0 and not 0xD800 <= code < 0xE000 and code < 0x110000
    ):
        return chr(code) if code not in (0xFFFE, 0xFFFF) else HYPHEN_AT_END
    return " " if code in (9, 10, 13) else ""


def _is_private(letter: str) -> bool:
    return "\ue000" <= letter <= "\uf8ff" or letter == "\ufffd"


def _font(page: "raw.FPDF_TEXTPAGE", i: int, text_object: object) -> _Font:
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(page, i, matrix)
    scale = math.hypot(matrix.c, matrix.d) or 1.0
    degrees = math.degrees(math.atan2(matrix.b, matrix.a)) % 360
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(100)
    raw.FPDFText_GetFontInfo(page, i, name, 100, flags)
    label = name.value.decode("utf-8", "replace").rpartition("+")[2]
    weight = raw.FPDFText_GetFontWeight(page, i)
    lower = label.lower()
    return _Font(
        size=round(raw.FPDFText_GetFontSize(page, i) * scale, 1),
        angle=min(_RIGHT_ANGLES, key=lambda angle: abs((degrees - angle + 180) % 360 - 180)),
        bold=weight >= _BOLD_WEIGHT or any(word in lower for word in _BOLD_NAMES),
        italic=bool(flags.value & _ITALIC_FLAG) or "italic" in lower or "oblique" in lower,
        name=label,
        visible=raw.FPDFTextObj_GetTextRenderMode(text_object) != _INVISIBLE_MODE,
    )


def _end(angle: int, rectangle: "raw.FS_RECTF") -> float:
    """The end of a glyph along its line."""
    ends = {0: rectangle.right, 90: rectangle.top, 180: rectangle.left, 270: rectangle.bottom}
    return float(ends[angle])


def _turned(glyph: Glyph, angle: int) -> Glyph:
    """The glyph's position on the page rotated so that it is upright, with y counted downwards."""
    if angle == 0:
        return glyph._replace(y=-glyph.y)
    if angle == 90:
        return glyph
    if angle == 180:
        return glyph._replace(left=-glyph.left, right=-glyph.right)
    return glyph._replace(left=-glyph.left, right=-glyph.right, y=-glyph.y)


def _turned_box(box: Box, angle: int) -> Box:
    """The same for a box of the page, which comes with y counted upwards."""
    left, bottom, right, top = box
    if angle == 0:
        return Box(left, -top, right, -bottom)
    if angle == 90:
        return Box(bottom, left, top, right)
    if angle == 180:
        return Box(-right, bottom, -left, top)
    return Box(-top, -right, -bottom, -left)


def _objects(page: pdfium.PdfPage) -> tuple[Box, list[Box], bool]:
    """The page's trim box and the boxes of its pictures, with y counted upwards, and whether more than a few
    shapes are drawn."""
    pictures: list[Box] = []
    drawings = 0
    for number, found in enumerate(page.get_objects(max_depth=5)):
        if number > _MOST_OBJECTS:
            break
        if found.type == raw.FPDF_PAGEOBJ_IMAGE:
            pictures.append(Box(*found.get_bounds()))
        drawings += found.type in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING)
    return Box(*page.get_trimbox()), pictures, drawings > _FEWEST_DRAWINGS
