"""The characters of symbol fonts, which a document stores as positions in the font."""

# The positions from 0x61 and from 0x41 in Adobe's Symbol encoding.
_SMALL_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_LARGE_GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SYMBOL = (
    dict(zip(range(0x61, 0x7B), _SMALL_GREEK, strict=True))
    | dict(zip(range(0x41, 0x5B), _LARGE_GREEK, strict=True))
    | {0xA0: "€", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB9: "≠"}
    | {0xBB: "≈", 0xBC: "…", 0xAC: "←", 0xAE: "→", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xE5: "∑", 0x2D: "−"}
)
_WINGDINGS = {
    0x4A: "☺",
    0x4C: "☹",
    0xA7: "▪",
    0x9F: "•",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xFC: "✓",
    0xFB: "✗",
}
# Fonts map their positions to these code points in Unicode's private use area.
_PRIVATE = range(0xF000, 0xF100)


def symbol(font: str, code: int) -> str:
    """The character at a position in a font; "" for a pictogram without a known character."""
    place = code - _PRIVATE.start if code in _PRIVATE else code
    if font.lower().startswith("symbol"):
        return _SYMBOL.get(place, chr(place) if 0x20 <= place < 0x7F else "")
    if font.lower().startswith(("wingdings", "webdings")):
        return _WINGDINGS.get(place, "") if font.lower() == "wingdings" else ""
    is_letter = 0x20 <= code < 0xD800 or 0xF900 <= code <= 0x10FFFF
    return chr(code) if is_letter else ""
