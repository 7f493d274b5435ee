"""What leads away from an article or asks its reader for something, recognised by its own line."""

import re

_LONGEST_FOOTER = 100
_LONGEST_REFERENCE = 200
_LONGEST_APPEAL = 300
_LONGEST_CONSENT = 900

# These lead to whatever follows them, with or without a sentence's end.
_REFERENCE = (
    r"lesen\s+sie\s+(?:auch|mehr|hier|dazu)|lest\s+(?:auch|hier|mehr)|das\s+könnte\s+(?:sie|dich)\s+auch|"
    r"dieses\s+thema\s+im\s+programm|über\s+dieses\s+thema\s+berichtete|read\s+also|see\s+also|"
    r"(?:the\s+post|der\s+beitrag|l['’]article|la\s+entrada)\s.{1,150}?\s(?:appeared\s+first\s+on|erschien\s+zuerst\s+(?:auf|bei)|"
    r"est\s+apparu\s+en\s+premier\s+sur|se\s+publicó\s+primero\s+en)|"
    r"(?:à\s+)?lire\s+(?:aussi|également)|voir\s+aussi|sur\s+le\s+même\s+sujet|"
    r"le[ea]r?\s+(?:también|más)|te\s+puede\s+interesar|ver\s+también|ilgili\s+haber(?:ler)?|ayrıca\s+oku(?:yun)?"
)
# These may also begin sentences: a footer only with a colon, or if no sentence ends there.
_FOOTER = (
    r"mehr\s+(?:zu|zum|zur|über|aus|von|lesen|nachrichten|hintergründe|infos?)\b|"
    r"mehr\s+dazu\b|auch\s+(?:interessant|lesenswert)|weitere\s+(?:artikel|nachrichten|themen|meldungen|informationen|videos|links)|"
    r"weiterlesen|zum\s+thema|verwandte\s+|passend\s+(?:zu|dazu)|meistgelesen|teilen\b|"
    r"(?:diesen\s+)?artikel\s+(?:teilen|drucken|merken)|"
    r"read\s+(?:more|next|our|the\s+full)\b|more\s+(?:on|from|about|stories|in|like\s+this|news)\b|related\b|"
    r"you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested)|share\b|recommended\b|"
    r"most\s+(?:read|popular)\b|up\s+next\b|editor['’]?s['’]?\s+picks?\b|"
    r"à\s+lire\b|en\s+savoir\s+plus|partager\b|plus\s+d['’](?:infos?|articles?|actualités?)|à\s+découvrir\b|"
    r"más\s+(?:sobre|información|noticias)\b|(?:noticias|artículos|temas|contenidos?)\s+relacionad[oa]s?|"
    r"relacionad[oa]s?\b|compartir?\b|comparte\b|bunlar\s+da\b|daha\s+fazla(?:sı)?\b|devamını\s+oku|"
    r"ilgili\s+(?:konu|içerik)|(?:haberi\s+)?paylaş\b|diğer\s+haberler|okumaya\s+devam|bu\s+konuda\s+daha"
)
_REFERENCE_LINE = re.compile(rf"[\W_]{{0,4}}(?:{_REFERENCE})(?:\s|:|\||$|(?-i:[A-ZÀ-Þ]))", re.IGNORECASE)
_FOOTER_LINE = re.compile(rf"[\W_]{{0,4}}(?:{_REFERENCE}|{_FOOTER})", re.IGNORECASE)
# "Mehr zu den Wahlen: Was jetzt zählt."
_LABELLED_LINE = re.compile(rf"(?:{_FOOTER})[^.:!?]{{0,50}}\s?:\s*\S", re.IGNORECASE)
# After a sentence's end without a space, capitalised like the beginning of a line: the line break was lost.
_RUN_IN = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"”»“)]))(?=(?:"
    r"Mehr (?:zu|zum|zur|dazu|über|aus)|Lesen Sie|Auch interessant|Das könnte|Weitere|Zum Thema|Weiterlesen|"
    r"Teilen|Artikel teilen|Read (?:more|also|next)|More (?:on|from|about|stories)|Related|See also|Share|"
    r"You (?:may|might) also|(?:À l|L)ire (?:aussi|également)|Sur le même|Voir aussi|En savoir plus|Partager|"
    r"(?:Le[ea]|Leer) (?:también|más)|Más (?:sobre|información|noticias)|Te puede interesar|Compartir|"
    r"Noticias relacionadas|İlgili haber|Ayrıca oku|Daha fazla|Paylaş|Devamını oku)\b[^.!?]*\??$)"
)

_LETTER = (
    r"newsletter|bülten|boletín|whatsapp[-\s]?(?:channel|kanal)|e-?mail[-\s]?alert|"
    r"push[-\s]?(?:nachricht|mitteilung|notification|alert)"
)
_READER = (
    r"(?-i:\bSie\b|\bIhre?[mn]?\b|\bdich\b|\bdir\b|\beuch\b)|\b(?:unser\w*|jetzt|hier|our|your?|us|now|here|"
    r"notre|nos|vous|votre|inscrivez|abonnez|nuestr\w+|tus?|te|suscríbe\w*|bizi\w*|size?|hemen|abone\s+ol\w*)\b"
)
_SITE = r"websites?|webseite|seite|site|page|sitio|página|browser|navigateur|navegador"
_APPEAL = re.compile(
    rf"(?=.*(?:{_LETTER}))(?=.*(?:{_READER}))|(?=.*(?:cookie|çerez))(?=.*(?:{_READER}|{_SITE}|akzeptier|accept|kabul))|"
    r".*(?:alle\s+rechte\s+vorbehalten|all\s+rights\s+reserved|tous\s+droits\s+réservés|"
    r"todos\s+los\s+derechos\s+reservados|tüm\s+hakları\s+saklıdır)|"
    r"(?:wir\s+(?:verwenden|nutzen|setzen)|we\s+use|nous\s+utilisons|(?:usamos|utilizamos)|мы\s+используем)\b.{0,40}"
    r"(?:cookie|куки)|"
    r"(?:folgen\s+sie|folgt)\s+uns|follow\s+(?:us\b|our\b|@|\w+\s+on\s)|suivez-nous|síguenos|bizi\s+takip|"
    r"(?:download|laden\s+sie|téléchargez|descarga)\s.{0,40}\bapp\b",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"erst\s+wenn\s+sie\s+(?:hier\s+)?klicken|datenschutz-?einstellungen|(?:zur|für\s+die)\s+darstellung\s+von.*nutzen\s+wir|"
    r"externe[nr]?\s+inhalte?.*(?:zustimm|anzeigen|geladen|eingebunden)|(?:view|display)\s+this\s+(?:video|content).*"
    r"(?:enable|accept|consent|javascript)|pour\s+afficher\s+ce\s+contenu|para\s+ver\s+este\s+contenido",
    re.IGNORECASE,
)


def is_footer(line: str, *, ends_sentence: bool) -> bool:
    """Whether it leads away from the article: "Mehr zum Thema", "Read more: …"."""
    if len(line) > _LONGEST_REFERENCE:
        return False
    if _REFERENCE_LINE.match(line) or _LABELLED_LINE.match(line):
        return True
    return not ends_sentence and len(line) <= _LONGEST_FOOTER and bool(_FOOTER_LINE.match(line))


def is_appeal(line: str) -> bool:
    """Whether it asks the reader for something: to subscribe, to accept cookies, to load a video."""
    if len(line) <= _LONGEST_APPEAL and _APPEAL.match(line):
        return True
    return len(line) <= _LONGEST_CONSENT and bool(_CONSENT.search(line))


def find_footer_run_in(text: str) -> int | None:
    """Where a footer begins that was run into the end of a line without a space; None if there is none."""
    match = _RUN_IN.search(text, max(0, len(text) - _LONGEST_FOOTER - 2))
    return match.start() if match else None
