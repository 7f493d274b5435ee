"""Credits and captions of pictures, each recognised by its own line, in the languages of the corpus."""

import re

# Longer lines are running text whatever they begin or end with.
_LONGEST_CREDIT = 140
_LONGEST_CAPTION = 700

_PICTURE = (
    r"(?:archiv|symbol|agentur)?(?:foto|bild)(?:s|er|grafie|graf|grafin|rechte|nachweis|quelle|montage)?|"
    r"grafik|illustration|montage|collage|karte|"
    r"(?:file\s+)?(?:photo|picture|image|graphic|map)s?(?:graph|grapher|graphy)?(?:\s+(?:credit|source))?|"
    r"photographie|infographie|fotografías?|fotógrafo|imagen|imágenes|gráfico|fotoğraf(?:lar)?|görsel|"
    r"credits?|crédits?(?:\s+photos?)?|créditos?"
)
_ORIGIN = r"quellen?|source|fuente|kaynak|fonte"
_AGENCY = r"AFP|dpa|AP|Reuters|Getty Images|EPA|epd|KNA|imago|picture alliance|EFE|AA|Anadolu|ANSA|PA Media"
# How the name of a photographer or an agency begins. So do German nouns, but seldom after these labels.
_NAME = r"(?-i:[A-ZÀ-ÖØ-ÞĞİŞŒ]|dpa|afp|epa|imago|picture|privat)"

# As the BBC writes them, in its languages: the caption has a label of its own and is below.
_SOURCE_ABOVE = (
    r"(?:image|photo|picture)\s+source|bildquelle|fuente\s+de\s+la\s+imagen|crédit\s+photo|source\s+de\s+l['’]image|"
    r"(?:fotoğraf|görsel)\s+kaynağı|kaynak|автор\s+фото|источник\s+изображения|foto\s*bron|fonte\s+da\s+imagem"
)
_CAPTION_LABEL = (
    r"(?:image\s+|photo\s+)?caption|bildunterschrift|bildbeschreibung|bildtext|légende(?:\s+(?:image|photo))?|leyenda|"
    r"pie\s+de\s+(?:foto|imagen)|fotoğraf\s+altı\s+yazısı|подпись\s+к\s+(?:фото|картинке)|legenda\s+da\s+foto"
)
_CREDIT = re.compile(
    rf"[(\[]?\s*(?:(?:{_PICTURE}|{_ORIGIN})\s*[:©|]|(?:{_SOURCE_ABOVE})\s*,|credit\s*(?:\.{{3}}|…))\s*\S.*|"
    r"(?:©|\(c\)|copyright\s*(?:[:©]|\(c\)|\d{4}|by\b)).*|"
    rf"(?:{_AGENCY})(?:\s*[/|,·-]\s*[^\s.!?][^.!?]{{0,60}})?|"
    rf"{_NAME}[^.!?]{{1,60}}(?:\s?/\s?|\bvia\s+)(?:{_AGENCY})(?:\s?/[^.!?]{{1,30}})?",
    re.IGNORECASE,
)
_AGENCIES = re.compile(rf"(?:{_AGENCY})(?:\s*[/|,·-]\s*(?:{_AGENCY}))*", re.IGNORECASE)
_SOURCE_NOTE = re.compile(rf"(?:{_ORIGIN})\s*:", re.IGNORECASE)

_ARCHIVE = (
    r"archivbild|archivfoto|symbolbild|symbolfoto|file\s+(?:photo|picture|image)|photo\s+d['’](?:archives?|illustration)|"
    r"(?:foto|imagen)\s+de\s+archivo|arşiv\s+fotoğrafı|temsili\s+(?:fotoğraf|görsel)"
)
_CAPTION_START = re.compile(
    rf"(?:{_CAPTION_LABEL})\s*[:,|]|(?:im\s+bild|pictured|{_ARCHIVE})\s*[:,.|)–-]|(?:{_PICTURE})\s*:",
    re.IGNORECASE,
)
_ARCHIVE_START = re.compile(rf"(?:{_ARCHIVE})\b", re.IGNORECASE)
_CREDIT_AT_END = re.compile(
    # "(Foto: dpa)", "[Photo by Jane Roe]", "(Archivbild)"
    rf"[(\[][^()\[\]]{{0,60}}?(?:\b(?:{_PICTURE}|{_ORIGIN})\s*(?::|©|\bby\b|\bvia\b|/)|©)[^()\[\]]{{1,80}}[)\]]\.?$|"
    rf"[(\[](?:[^()\[\]]{{0,20}}\s)?(?:{_ARCHIVE}|file|archives?|archivo|arşiv|AP\s+Photo[^()\[\]]{{0,60}})[)\]]\.?$|"
    # "… auf dem Kai. Foto: Jane Roe", "… | Bildquelle: dpa", and run in: "… since 2022Image: AFP"
    rf"[.!?…\"”»)|]\s*(?:{_PICTURE}|{_ORIGIN})\s*:\s*[^.!?:]{{1,80}}\.?$|"
    rf"\s(?:{_PICTURE}|{_ORIGIN})\s*:\s*{_NAME}[^.!?:]{{0,80}}$|"
    rf"(?<=[^\W_])(?-i:Bild|Foto|Image|Photo|Imagen|Fotoğraf|Görsel|Quelle|Source|Fuente|Kaynak|Crédit)\s?:\s[^.!?:]{{1,80}}$|"
    # "… on the quay. REUTERS/Jane Roe", "… Jane Roe/AFP"; not "(dpa/AFP)", with which agency reports end
    rf"©[^.!?]{{0,60}}$|(?<![(\[])\b(?:REUTERS|AFP|dpa)/{_NAME}[^.!?()]{{0,60}}$|"
    rf"(?-i:[A-ZÀ-ÖØ-ÞĞİŞ][\w.-]+\s[A-ZÀ-ÖØ-ÞĞİŞ][\w.-]+)\s?/\s?(?:{_AGENCY})(?:\s?/[^.!?()]{{1,30}})?$|"
    rf"[.!?]\s*(?:{_ARCHIVE})\.?$",
    re.IGNORECASE,
)

_STANDS_ABOVE = re.compile(rf"(?:{_SOURCE_ABOVE})\s*,", re.IGNORECASE)
_BARE_LABEL = re.compile(rf"(?:{_CAPTION_LABEL})\s*[:,|]?", re.IGNORECASE)

# What pictures show and how; used only next to something that is known to belong to a picture.
_DESCRIBES_PICTURE = re.compile(
    r"\b(?:steht|stehen|sitzt|sitzen|blickt|schaut|hält|halten|geht|gehen|läuft|spricht|winkt|lächelt|zeigt|zeigen|"
    r"trägt|posiert|im\s+hintergrund|im\s+vordergrund|zu\s+sehen|aufnahme|"
    r"stands?|standing|sits?|sitting|looks?|holds?|holding|walks?|walking|waves?|poses?|wearing|speaks?|smiles?|"
    r"seen|shows?|showing|in\s+front\s+of|background|photographed|"
    r"debout|assise?|tient|regarde|marchent?|pose|porte|vue?\s+d[eu]|devant|"
    r"de\s+pie|sentad[oa]|sostiene|mira|caminan?|posa|lleva|vista|frente\s+a|"
    r"önünde|duran|duruyor|oturuyor|tutuyor|bakıyor|yürüyor|görülüyor|görünüyor|poz)\b",
    re.IGNORECASE,
)


def is_credit(line: str) -> bool:
    """Whether it states whose picture it is: "Quelle: AFP", "Foto: …", "© …", "Jane Roe/AFP"."""
    return len(line) <= _LONGEST_CREDIT and bool(_CREDIT.fullmatch(line))


def is_agency(line: str) -> bool:
    """Whether it is only the name of an agency, or of several."""
    return bool(_AGENCIES.fullmatch(line))


def stands_above_its_caption(credit: str) -> bool:
    """Whether the credit is above a picture whose caption has a label ("Image source, Jane Roe")."""
    return bool(_STANDS_ABOVE.match(credit))


def is_caption_label(line: str) -> bool:
    """Whether it only announces a caption: "Image caption,"."""
    return bool(_BARE_LABEL.fullmatch(line))


def is_source_note(line: str) -> bool:
    """Whether the credit may be that of the whole article ("Quelle: dpa") and not of a picture."""
    return bool(_SOURCE_NOTE.match(line))


def is_caption(line: str) -> bool:
    """Whether it shows by itself that it belongs to a picture: by a label, or by a credit at its end.

    False for a line that is only a credit, or could be.
    """
    if len(line) > _LONGEST_CAPTION:
        return False
    if _CAPTION_START.match(line):
        return not is_credit(line) or bool(_ARCHIVE_START.match(line))
    credit = _CREDIT_AT_END.search(line)
    return credit is not None and credit.start() > 0 and not is_credit(line)


def describes_picture(line: str) -> bool:
    """Whether it has words that descriptions of pictures use. Running text has them too."""
    return bool(_DESCRIBES_PICTURE.search(line))
