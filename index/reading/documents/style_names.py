"""The purpose of a style, by its name in the languages of Word and LibreOffice."""

import re

_HEADING = re.compile(
    r"(?:heading|[üu]?berschrift|titre|t[íi]tulo|titolo|ba[şs]l[ıi]k|заголовок|kop|nag[łl][óo]wek|nadpis|rubrik|"
    r"overskrift|otsikko|c[íi]msor|titlu)\s*([1-9])(?:\s.*)?",
    re.IGNORECASE,
)
_TITLE = frozenset(
    {
        *("title", "titel", "titre", "título", "titulo", "titolo", "konu başlığı", "название", "заголовок"),
        *("haupttitel", "headline", "schlagzeile", "document title", "titel des dokuments"),
    }
)
_CAPTION = re.compile(
    r"(?:caption|beschriftung|bildunterschrift|bildtext|bildlegende|l[ée]gende|leyenda|ep[íi]grafe|didascalia|"
    r"resim\s?yaz[ıi]s[ıi]|название\s?объекта|illustration|abbildung|figure|photo\s?credit|fotonachweis)\b.*",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"(?:toc|contents|verzeichnis|tm|tdc|оглавление)\s?(?:\d|heading).*", re.IGNORECASE)


def level_named(name: str) -> int:
    """The level of headings of this style; 0 if it is not a heading style."""
    match = _HEADING.fullmatch(name)
    return int(match[1]) if match else 0


def is_title_named(name: str) -> bool:
    """Whether the style is for the title of the document."""
    return name.lower() in _TITLE


def is_caption_named(name: str) -> bool:
    """Whether the style is for captions of pictures."""
    return bool(_CAPTION.fullmatch(name))


def is_contents_named(name: str) -> bool:
    """Whether the style is for entries in a contents list."""
    return bool(_CONTENTS.fullmatch(name))
