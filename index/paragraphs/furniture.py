"""Credits, captions, teasers and footers, each told by its own line, in the languages of the corpus."""

import re

from index.paragraphs.dates import DATE

# Longer lines are running text whatever they begin or end with.
_LONGEST_CREDIT = 140
_LONGEST_CAPTION = 700
_LONGEST_FOOTER = 100
_LONGEST_APPEAL = 300

_PICTURE = (
    r"(?:archiv|symbol|datei|agentur)?(?:foto|bild)(?:s|er|grafie|graf|grafin|rechte|nachweis|quelle|montage)?|"
    r"grafik|illustration|montage|collage|karte|"
    r"(?:file\s+)?(?:photo|photograph|picture|image|graphic|map)s?(?:graph|grapher|graphy)?(?:\s+(?:credit|source))?|"
    r"photographie|infographie|fotografías?|fotógrafo|imagen|imágenes|gráfico|fotoğraf(?:lar)?|görsel|grafiko|"
    r"credits?|crédits?(?:\s+photos?)?|créditos?|copyright"
)
_ORIGIN = r"quellen?|source|fuente|kaynak|fonte"
_CREDIT = re.compile(
    rf"[(\[]?\s*(?:(?:{_PICTURE}|{_ORIGIN})\s*(?::|©|\|)|(?:image|photo)\s+source\s*,|credit\s*(?:\.{{3}}|…))"
    r"\s*\S.*|"
    r"(?:©|\(c\)|copyright\b).+|"
    r"(?:AFP|dpa|AP|Reuters|Getty Images|EPA|imago|picture alliance|EFE|AA|Anadolu|ANSA|PA Media)"
    r"(?:\s*[/|,·-]\s*\S.{0,60})?",
    re.IGNORECASE,
)
_SOURCE_NOTE = re.compile(rf"(?:{_ORIGIN})\s*:", re.IGNORECASE)

_CAPTION_LABEL = re.compile(
    r"(?:bildunterschrift|bildbeschreibung|bildtext|(?:image|photo)\s+caption|caption|légende|leyenda|pie\s+de\s+foto)"
    r"\s*[:,|]\s*\S|(?:im\s+bild|archivbild|symbolbild|archivfoto|symbolfoto|file\s+photo|pictured|photo\s+d['’]archives?|"
    r"photo\s+d['’]illustration|(?:foto|imagen)\s+de\s+archivo|arşiv\s+fotoğrafı|temsili\s+(?:fotoğraf|görsel))\s*[:,.|)–-]",
    re.IGNORECASE,
)
_CREDIT_AT_END = re.compile(
    rf"[(\[][^()\[\]]{{0,60}}?\b(?:(?:{_PICTURE}|{_ORIGIN})\s*(?::|©|\bby\b|\bvia\b|/)|©)[^()\[\]]{{1,80}}[)\]]\.?$|"
    r"[(\[](?:[^()\[\]]{0,20}\s)?(?:archivbild|symbolbild|archivfoto|symbolfoto|file\s+photo|file|archive|archives|archivo|"
    r"arşiv|AP\s+Photo[^()\[\]]{0,60})[)\]]\.?$|"
    rf"(?:^|[\s.!?…\"”»)|])(?:{_PICTURE}|{_ORIGIN})\s*:\s*[^.!?:]{{1,80}}\.?$|"
    r"(?:©|\bREUTERS/|\bAFP/|\bdpa/|/(?:AFP|AP|dpa|Reuters|Getty Images)\b)[^.!?]{0,60}$|"
    r"\s/\s?(?:AFP|AP|dpa|Reuters|Getty Images)$",
    re.IGNORECASE,
)
_ARCHIVE_AT_END = re.compile(
    r"[.!?]\s*(?:archivbild|symbolbild|archivfoto|symbolfoto|file\s+photo|photo\s+d['’]archives?|imagen\s+de\s+archivo)\.?$",
    re.IGNORECASE,
)

_MINUTES = r"(?:min(?:uten|utes|utos|s)?\.?|std\.?|h|dk\.?|dakika|sn\.?|sec\.?)"
_DURATION = (
    rf"(?:\d{{1,3}}:\d{{2}}(?::\d{{2}})?\s*{_MINUTES}|\d{{1,3}}\s*(?:min(?:uten|utes|utos|s)?|mn|dk)\b\.?)"
)
# After a bar a time without its unit is a duration too; after a dash it is as likely a time of day.
_TEASER_END = re.compile(
    rf"(?:{DATE}\s*[|·•–—-]\s*{_DURATION}|{DATE}\s*\|\s*\d{{1,3}}:\d{{2}}(?::\d{{2}})?|"
    rf"{_DURATION}\s*[|·•–—-]\s*{DATE}|[|(·•]\s*\d{{1,3}}:\d{{2}}(?::\d{{2}})?\s*{_MINUTES}\)?)$",
    re.IGNORECASE,
)
# A date run into a sentence's end without a space: the page's own line break was lost there.
_DATE_RUN_IN = re.compile(rf"[.!?…][\"”»“]?{DATE}$", re.IGNORECASE)
_TEASER_START = re.compile(
    r"(?:▶|►|⏵|🎥|🎧|🎬)|(?:(?:im\s+)?video|vidéo|vídeo|audio|podcast|watch|listen|anschauen|im\s+stream|livestream|"
    r"(?:zum|das)\s+video|écouter|regarder|escuchar?|izle|dinle)\s*(?::|\||▶|►)",
    re.IGNORECASE,
)

_FOOTER = (
    r"mehr\s+(?:zu|zum|zur|dazu|über|aus|von|lesen|nachrichten|hintergründe|infos?)\b|lesen\s+sie\b|"
    r"lest\s+(?:auch|hier|mehr)\b|auch\s+(?:interessant|lesenswert)|das\s+könnte\s+(?:sie|dich)|"
    r"weitere\s+(?:artikel|nachrichten|themen|meldungen|informationen|videos|beiträge|links)|weiterlesen|"
    r"zum\s+thema|verwandte\s+|passend\s+(?:zu|dazu)|meistgelesen|(?:diesen\s+)?artikel\s+(?:teilen|drucken|merken)|teilen\b|"
    r"read\s+(?:more|also|next|our|the\s+full)\b|more\s+(?:on|from|about|stories|in|like\s+this|news)\b|"
    r"related\b|see\s+also\b|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested)|"
    r"share\b|recommended\b|most\s+(?:read|popular)\b|up\s+next\b|editor['’]?s['’]?\s+picks?\b|"
    r"(?:à\s+)?lire\s+(?:aussi|également|plus)\b|à\s+lire\b|sur\s+le\s+même\s+(?:sujet|thème)|voir\s+aussi\b|"
    r"en\s+savoir\s+plus|partager\b|plus\s+d['’](?:infos?|articles?|actualités?)|à\s+découvrir\b|"
    r"le[ea]r?\s+(?:también|más)\b|te\s+puede\s+interesar|más\s+(?:sobre|información|noticias)\b|"
    r"(?:noticias|artículos|temas|contenidos?)\s+relacionad[oa]s?|relacionad[oa]s?\b|compartir?\b|comparte\b|"
    r"ver\s+también|ilgili\s+(?:haber|konu|içerik)|ayrıca\s+oku|bunlar\s+da\b|daha\s+fazla(?:sı)?\b|"
    r"devamını\s+oku|(?:haberi\s+)?paylaş\b|diğer\s+haberler|okumaya\s+devam|bu\s+konuda\s+daha"
)
_FOOTER_LINE = re.compile(rf"(?:{_FOOTER}).*", re.IGNORECASE)
# With a colon it is a reference even when it ends as sentences do: "Read more: The bridge that never opened."
_FOOTER_REFERENCE = re.compile(rf"(?:{_FOOTER})[^.:!?]{{0,50}}\s?:\s*\S", re.IGNORECASE)
# Capitalised, as a page's own line begins: the break before it was lost.
_FOOTER_RUN_IN = re.compile(
    r"(?<=[.!?…\"”»“)])(?=(?:Mehr (?:zu|zum|zur|dazu|über|aus)|Lesen Sie|Auch interessant|Das könnte|"
    r"Weitere |Zum Thema|"
    r"Weiterlesen|Teilen|Artikel teilen|Read (?:more|also|next)|More (?:on|from|about|stories)|Related|"
    r"See also|Share|"
    r"You (?:may|might) also|(?:À l|L)ire (?:aussi|également)|Sur le même|Voir aussi|En savoir plus|Partager|"
    r"(?:Le[ea]|Leer) (?:también|más)|Más (?:sobre|información|noticias)|Te puede interesar|Compartir|"
    r"Noticias relacionadas|"
    r"İlgili haber|Ayrıca oku|Daha fazla|Paylaş|Devamını oku)\b)"
)

_APPEAL = re.compile(
    r"(?:newsletter|bülten|boletín|whatsapp[-\s]?(?:channel|kanal)|push[-\s]?(?:nachricht|mitteilung|notification)|"
    r"e-?mail[-\s]?(?:alert|adresse|address)).*(?:abonn|anmeld|bestell|sign\s*up|subscrib|get\b|deliver|inscri|"
    r"suscrib|recib|kaydol|abone|enter|eingeben|richtig|laufenden)|"
    r"(?:abonn|anmeld|melden\s+sie|sign\s*up|subscrib|inscri|suscrí|recib|kaydol|abone\s+ol|bestellen\s+sie).*"
    r"(?:newsletter|bülten|boletín|channel|kanal|inbox|postfach)|"
    r"(?:cookie|çerez).*(?:accept|agree|akzeptier|zustimm|einverstanden|consent|accepte|acept|kabul|browse|"
    r"einstellungen|settings|verwende|uses?\b|utilis|utiliza|kullan)|"
    r"(?:we\s+use|wir\s+verwenden|nous\s+utilisons|utilizamos)\s.*cookies|"
    r"alle\s+rechte\s+vorbehalten|all\s+rights\s+reserved|tous\s+droits\s+réservés|todos\s+los\s+derechos\s+reservados|"
    r"tüm\s+hakları\s+saklıdır|^(?:follow|folgen\s+sie|suivez|síguenos|bizi\s+takip).*|"
    r"^(?:download|laden\s+sie|téléchargez|descarga)\s.{0,40}\bapp\b",
    re.IGNORECASE,
)

# What pictures show and how; used only beside something that already speaks of a picture.
_DESCRIBES_PICTURE = re.compile(
    r"\b(?:steht|stehen|sitzt|sitzen|blickt|schaut|hält|halten|geht|gehen|läuft|spricht|winkt|lächelt|zeigt|zeigen|trägt|"
    r"posiert|im\s+hintergrund|im\s+vordergrund|zu\s+sehen|aufnahme|stands?|standing|sits?|sitting|looks?|holds?|holding|"
    r"walks?|walking|waves?|poses?|wearing|speaks?|smiles?|seen|shows?|showing|in\s+front\s+of|background|debout|assise?|"
    r"tient|regarde|marche|pose|porte|vue?\s+d[eu]|devant|de\s+pie|sentad[oa]|sostiene|mira|camina|posa|lleva|vista|"
    r"frente\s+a|önünde|duruyor|oturuyor|tutuyor|bakıyor|yürüyor|görülüyor|görünüyor|poz)\b",
    re.IGNORECASE,
)


def is_symbol(line: str) -> bool:
    """Whether nothing in it can be read: "|", "***"."""
    return not any(character.isalnum() for character in line)


def is_credit(line: str) -> bool:
    """Whether it says whose picture it is: "Quelle: AFP", "Foto: …", "© …"."""
    return len(line) <= _LONGEST_CREDIT and bool(_CREDIT.fullmatch(line))


def is_source_note(line: str) -> bool:
    """Whether the credit may be that of the whole article ("Quelle: dpa") and not of a picture."""
    return bool(_SOURCE_NOTE.match(line))


def is_caption(line: str) -> bool:
    """Whether it says by itself that it goes with a picture: by a label, or by a credit at its end."""
    if len(line) > _LONGEST_CAPTION:
        return False
    if _CAPTION_LABEL.match(line) or _ARCHIVE_AT_END.search(line):
        return True
    credit = _CREDIT_AT_END.search(line)
    return credit is not None and credit.start() > 0


def is_teaser(line: str) -> bool:
    """Whether it announces a video or a broadcast: "… | 1:43 min", "Video: …"."""
    if len(line) > _LONGEST_CAPTION:
        return False
    return is_dated_teaser(line) or (len(line) <= _LONGEST_APPEAL and bool(_TEASER_START.match(line)))


def is_dated_teaser(line: str) -> bool:
    """Whether it is a teaser by its end, where its date and duration stand."""
    if not any(character.isdigit() for character in line[-15:]):
        return False  # the usual case, told without the costly patterns
    tail = line[-80:]
    return bool(_TEASER_END.search(tail) or _DATE_RUN_IN.search(tail))


def is_bare_teaser(line: str) -> bool:
    """Whether the line is a teaser's date and duration and nothing else."""
    match = _TEASER_END.search(line[-80:])
    return match is not None and match.start() == 0 and len(line) <= 80


def is_footer(line: str, *, ends_sentence: bool) -> bool:
    """Whether it leads away from the article: "Mehr zum Thema", "Read more: …"."""
    if len(line) > _LONGEST_APPEAL:
        return False
    if _FOOTER_REFERENCE.match(line):
        return True
    return not ends_sentence and len(line) <= _LONGEST_FOOTER and bool(_FOOTER_LINE.fullmatch(line))


def is_appeal(line: str) -> bool:
    """Whether it asks the reader for something: to subscribe, to accept cookies."""
    return len(line) <= _LONGEST_APPEAL and bool(_APPEAL.search(line))


def find_footer_run_in(text: str) -> int | None:
    """Where a footer begins that was run into the end of a line without a space; None when there is none."""
    start = max(0, len(text) - _LONGEST_FOOTER - 1)
    match = _FOOTER_RUN_IN.search(text, start)
    return match.start() if match else None


def describes_picture(line: str) -> bool:
    """Whether it has words that descriptions of pictures use. Running text has them too."""
    return bool(_DESCRIBES_PICTURE.search(line))
