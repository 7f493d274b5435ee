"""What stands above a list of articles, and what is said where there is none, in the person's language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CoverageTexts:
    """`about`, `mentioned`, `by`, `none_about` and `none_by` take `name`; those above a list take `count`.

    `newest` stands above the newest articles of all, `selected` above those that pass filters.
    """

    about: str
    mentioned: str
    by: str
    newest: str
    selected: str
    none_about: str
    none_by: str
    none: str
    counted: str


_TEXTS: Mapping[str, CoverageTexts] = {
    "de": CoverageTexts(
        about="Artikel zu „{name}“, die neuesten zuerst ({count}):",
        mentioned="Kein Artikel handelt von „{name}“; erwähnt wird es in ({count}):",
        by="Artikel von {name}, die neuesten zuerst ({count}):",
        newest="Die neuesten Artikel ({count}):",
        selected="Artikel, die neuesten zuerst ({count}):",
        none_about="Kein indexierter Artikel handelt von „{name}“.",
        none_by="Kein indexierter Artikel ist von {name}.",
        none="Zu diesen Filtern gibt es keinen Artikel.",
        counted="{shown} von {found}",
    ),
    "en": CoverageTexts(
        about="Articles about “{name}”, newest first ({count}):",
        mentioned="No article is about “{name}”; it is mentioned in ({count}):",
        by="Articles by {name}, newest first ({count}):",
        newest="The newest articles ({count}):",
        selected="Articles, newest first ({count}):",
        none_about="No indexed article is about “{name}”.",
        none_by="No indexed article is by {name}.",
        none="No article passes these filters.",
        counted="{shown} of {found}",
    ),
    "es": CoverageTexts(
        about="Artículos sobre «{name}», primero los más recientes ({count}):",
        mentioned="Ningún artículo trata de «{name}»; se menciona en ({count}):",
        by="Artículos de {name}, primero los más recientes ({count}):",
        newest="Los artículos más recientes ({count}):",
        selected="Artículos, primero los más recientes ({count}):",
        none_about="Ningún artículo indexado trata de «{name}».",
        none_by="Ningún artículo indexado es de {name}.",
        none="Ningún artículo cumple estos filtros.",
        counted="{shown} de {found}",
    ),
    "fr": CoverageTexts(
        about="Articles sur « {name} », les plus récents d’abord ({count}) :",
        mentioned="Aucun article ne porte sur « {name} » ; mentionné dans ({count}) :",
        by="Articles de {name}, les plus récents d’abord ({count}) :",
        newest="Les articles les plus récents ({count}) :",
        selected="Articles, les plus récents d’abord ({count}) :",
        none_about="Aucun article indexé ne porte sur « {name} ».",
        none_by="Aucun article indexé n’est de {name}.",
        none="Aucun article ne correspond à ces filtres.",
        counted="{shown} sur {found}",
    ),
    "tr": CoverageTexts(
        about="“{name}” hakkındaki haberler, en yeniler önce ({count}):",
        mentioned="“{name}” hakkında haber yok; geçtiği haberler ({count}):",
        by="Yazan: {name}, en yeniler önce ({count}):",
        newest="En yeni haberler ({count}):",
        selected="Haberler, en yeniler önce ({count}):",
        none_about="Dizinlenen haberler arasında “{name}” hakkında haber yok.",
        none_by="Dizinlenen haberler arasında {name} imzalı haber yok.",
        none="Bu süzgeçlere uyan haber yok.",
        counted="{found} haberden {shown}",
    ),
}

_MOST_NAME_CHARACTERS = 100


def coverage_texts(language: str) -> CoverageTexts:
    """Those of a language, else the English ones."""
    return _TEXTS.get(language, _TEXTS["en"])


def filled(text: str, *, name: str = "", shown: int = 0, found: int = 0, language: str = "en") -> str:
    """A text with its name, on one line and of a bounded length, and how many of the articles are shown."""
    counted = coverage_texts(language).counted.format(shown=shown, found=f"{found:,}".replace(",", " "))
    count = counted if shown < found else str(found)
    return text.format(name=" ".join(name.split())[:_MOST_NAME_CHARACTERS], count=count)
