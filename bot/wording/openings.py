"""The line above the mentions of a name and above what was found on a claim, in the person's language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Openings:
    """`mentions` and `not_mentioned` take a name. `supported`, `contradicted` and `claimed` go above the
    quotes that settle a claim, `open_claim` above the nearest quotes where none does, and `nothing` stands
    alone."""

    mentions: str
    not_mentioned: str
    supported: str
    contradicted: str
    claimed: str
    open_claim: str
    nothing: str


_OPENINGS: Mapping[str, Openings] = {
    "de": Openings(
        mentions="Neueste Erwähnungen von {}:",
        not_mentioned="Kein indexierter Artikel erwähnt {}.",
        supported="Gestützt durch:",
        contradicted="Widersprochen wird in:",
        claimed="Nur als Behauptung berichtet in:",
        open_claim="Ob das stimmt, lässt sich anhand der Artikel nicht sagen. Am nächsten kommt:",
        nothing="Nichts gefunden: Die indexierten Artikel sagen dazu nichts.",
    ),
    "en": Openings(
        mentions="Newest mentions of {}:",
        not_mentioned="No indexed article mentions {}.",
        supported="Supported by:",
        contradicted="Contradicted by:",
        claimed="Only reported as a claim in:",
        open_claim="The articles do not settle whether this is so. Closest:",
        nothing="Nothing found: the indexed articles say nothing on this.",
    ),
    "es": Openings(
        mentions="Menciones más recientes de {}:",
        not_mentioned="Ningún artículo indexado menciona {}.",
        supported="Lo respalda:",
        contradicted="Lo contradice:",
        claimed="Solo se recoge como afirmación en:",
        open_claim="Los artículos no permiten decir si es cierto. Lo más cercano:",
        nothing="Nada encontrado: los artículos indexados no dicen nada al respecto.",
    ),
    "fr": Openings(
        mentions="Dernières mentions de {} :",
        not_mentioned="Aucun article indexé ne mentionne {}.",
        supported="Appuyé par :",
        contradicted="Contredit par :",
        claimed="Rapporté seulement comme une affirmation dans :",
        open_claim="Les articles ne permettent pas de dire si c’est vrai. Le plus proche :",
        nothing="Rien trouvé : les articles indexés ne disent rien à ce sujet.",
    ),
    "ru": Openings(
        mentions="Последние упоминания ({}):",
        not_mentioned="Ни в одной проиндексированной статье нет упоминания: {}.",
        supported="Подтверждается в:",
        contradicted="Опровергается в:",
        claimed="Сообщается только как утверждение в:",
        open_claim="По статьям нельзя сказать, так ли это. Ближе всего:",
        nothing="Ничего не найдено: в проиндексированных статьях об этом ничего нет.",
    ),
    "tr": Openings(
        mentions="En yeni geçtiği yerler ({}):",
        not_mentioned="Dizinlenen hiçbir haberde {} geçmiyor.",
        supported="Destekleyen:",
        contradicted="Çürüten:",
        claimed="Yalnızca iddia olarak aktaran:",
        open_claim="Haberlerden bunun doğru olup olmadığı anlaşılmıyor. En yakını:",
        nothing="Hiçbir şey bulunamadı: dizinlenen haberlerde bu konuda bir şey yok.",
    ),
}

_MOST_NAME_CHARACTERS = 100


def openings_in(language: str) -> Openings:
    """The openings in a language, else the English ones."""
    return _OPENINGS.get(language, _OPENINGS["en"])


def known_language(*likely: str | None) -> str:
    """The first of the likely languages that has openings; English if none has."""
    return next((one for one in likely if one is not None and one in _OPENINGS), "en")


def with_name(opening: str, name: str) -> str:
    """The opening with a name, on one line and limited in length."""
    return opening.format(" ".join(name.split())[:_MOST_NAME_CHARACTERS])
