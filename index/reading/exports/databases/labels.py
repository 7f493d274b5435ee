"""Nexis's labels of the fields of a document, in the languages of its pages.

Classic exports write them in capitals ("LOAD-DATE:"), Nexis Uni does not ("Load-Date:"). They are in the
language of the user's account, not in that of the article.
"""

import re
from collections.abc import Mapping

_HEAD: Mapping[str, str] = {
    "title": "headline|überschrift|titel|titre|titular|título|titolo|kop",
    "byline": "byline|autor|autorin|autoren|auteur|auteurs|verfasser|autore|bylines",
    "section": "section|rubrik|rubrique|sección|seccion|sectie|ressort|sezione",
    "length": "length|länge|laenge|longueur|longitud|extensión|lengte|lunghezza|umfang",
    "dateline": "dateline|ort|origine-depeche|origine-dépêche|datelínea|lieu",
    "deck": "highlight|encart|insert|chapeau|subheadline|untertitel|sous-titre",
    "other": "zeit|time|heure|series|serie|série|edition|ausgabe|édition|seite|distribution",
    "body": "body|text|corps|texte|textkörper|texto|cuerpo",
}
_TAIL: Mapping[str, str] = {
    "language": "language|sprache|langue|idioma|taal|lingua",
    "url": "url|link|website",
    "type": "document-type|dokumenttyp|type-document|article-type",
    "graphic": "graphic|graphics|grafik|graphique|gráfico|photo|photos|foto",
    "load": "load-date|update|date-chargement|ladedatum|fecha-carga|laaddatum|updatum|aktualisierung",
    "rest": "publication-type|publikationstyp|type-publication|tipo-publicación|publicatietype|pub-type|type|"
    "journal-code|journal code|journalcode|zeitungs-code|code-revue|acc-no|acc no|issn|isbn|subject|sujet|"
    "thema|"
    "company|companies|société|societe|unternehmen|organization|organisation|person|personne|people|geographic|"
    "localisation-geo|geo-localization|industry|industrie|activity-sector|secteur-activite|ticker|"
    "stock-symbol|symbole-boursier|"
    "state|country|pays|land|correction-date|notes|note|anmerkungen|name|websites|classification|keywords|"
    "copyright|links",
}
HEADINGS = frozenset(
    "classification|klassifikation|klassifizierung|klassifizierungen|graphic|graphics|grafik|graphique|"
    "notes|anmerkungen|load-date".split("|")
)
"""Headings in Nexis Uni after which the text has ended."""

BODY_HEADINGS = frozenset("body|text|textkörper|corps|texte|cuerpo|hauptteil|volltext".split("|"))
ENDS = frozenset(
    "end of document|ende des dokuments|ende des dokumentes|dokumentende|fin du document|fin de document|"
    "fin del documento|einde van document|einde van het document|fine del documento".split("|")
)

_LABEL = re.compile(
    r"(?P<label>[^\W\d_]{3,16}(?:[- ][^\W\d_]{2,14}){0,2})\s?:(?:[\s\u00a0]+|$)(?P<value>.*)", re.DOTALL
)


def _by_label(table: Mapping[str, str]) -> dict[str, str]:
    return {label: field for field, labels in table.items() for label in labels.split("|")}


_HEAD_FIELDS = _by_label(_HEAD)
_TAIL_FIELDS = _by_label(_TAIL)


def head_label(text: str, *, in_capitals: bool) -> tuple[str, str] | None:
    """The field and the value of a line with a label that comes before an article's text; None for others."""
    return _match(text, _HEAD_FIELDS, in_capitals=in_capitals)


def tail_label(text: str, *, in_capitals: bool) -> tuple[str, str] | None:
    """The same for a label that comes after the text."""
    return _match(text, _TAIL_FIELDS, in_capitals=in_capitals)


def _match(text: str, fields: Mapping[str, str], *, in_capitals: bool) -> tuple[str, str] | None:
    match = _LABEL.match(text)
    if match is None or (in_capitals and not match["label"].isupper()):
        return None
    field = fields.get(match["label"].lower())
    return (field, " ".join(match["value"].split())) if field else None
