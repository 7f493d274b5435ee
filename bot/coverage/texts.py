"""The text above a list of articles, or in place of an empty list, in the person's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CoverageTexts:
    """`about`, `mentioned`, `by`, `mentioning`, `none_about` and `none_by` take `name`; the texts above a
    list take `count`.

    `newest` is above the newest articles of all, `selected` above those that pass filters, `mentioning` above
    those that mention a subject or are about it. `written_by` takes the `authors` of the articles, and
    `unsigned` says that none is named. `outlets` takes the `names` of the outlets that are asked for, `kinds`
    and `none_of_kinds` those of kinds, and `left_out` those of what is left out; `joined` is the "and" before
    the last name. `none_of_them` says that no article of a list is left.
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
    mentioning: str
    written_by: str
    unsigned: str
    outlets: str
    joined: str
    none_of_them: str
    kinds: str
    none_of_kinds: str
    left_out: str


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
        mentioning="Artikel, in denen „{name}“ vorkommt, die neuesten zuerst ({count}):",
        written_by="Geschrieben von {authors} ({count}):",
        unsigned="Ohne Angabe, wer sie geschrieben hat ({count}):",
        outlets="Nur von {names}. ",
        joined="und",
        none_of_them="Keiner dieser Artikel passt dazu.",
        kinds="Nur Artikel der Art {names}. ",
        none_of_kinds="Kein passender Artikel ist als {names} gekennzeichnet.",
        left_out="Ausgelassen: {names}. ",
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
        mentioning="Articles that mention “{name}”, newest first ({count}):",
        written_by="Written by {authors} ({count}):",
        unsigned="Without a word on who wrote them ({count}):",
        outlets="Only from {names}. ",
        joined="and",
        none_of_them="None of these articles matches.",
        kinds="Only articles marked as {names}. ",
        none_of_kinds="No matching article is marked as {names}.",
        left_out="Left out: {names}. ",
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
        mentioning="Artículos que mencionan «{name}», primero los más recientes ({count}):",
        written_by="Escrito por {authors} ({count}):",
        unsigned="Sin indicación de quién los escribió ({count}):",
        outlets="Solo de {names}. ",
        joined="y",
        none_of_them="Ninguno de estos artículos lo cumple.",
        kinds="Solo artículos de tipo {names}. ",
        none_of_kinds="Ningún artículo que lo cumpla es de tipo {names}.",
        left_out="Sin: {names}. ",
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
        mentioning="Articles qui mentionnent « {name} », les plus récents d’abord ({count}) :",
        written_by="Écrit par {authors} ({count}) :",
        unsigned="Sans mention de l’auteur ({count}) :",
        outlets="Seulement de {names}. ",
        joined="et",
        none_of_them="Aucun de ces articles n’y correspond.",
        kinds="Seulement les articles de type {names}. ",
        none_of_kinds="Aucun article correspondant n’est de type {names}.",
        left_out="Sans : {names}. ",
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
        mentioning="“{name}” geçen haberler, en yeniler önce ({count}):",
        written_by="Yazan: {authors} ({count}):",
        unsigned="Yazarı belirtilmemiş ({count}):",
        outlets="Yalnızca {names}. ",
        joined="ve",
        none_of_them="Bu haberlerin hiçbiri uymuyor.",
        kinds="Yalnızca türü {names} olan haberler. ",
        none_of_kinds="Uyan haberler arasında türü {names} olan yok.",
        left_out="Hariç: {names}. ",
    ),
}

_MOST_NAME_CHARACTERS = 100
_MOST_NAMES = 5


def coverage_texts(language: str) -> CoverageTexts:
    """The texts in a language, else in English."""
    return _TEXTS.get(language, _TEXTS["en"])


def fill_blanks(
    text: str,
    *,
    name: str = "",
    names: Sequence[str] = (),
    shown: int = 0,
    found: int = 0,
    language: str = "en",
) -> str:
    """A text with its blanks filled: the name, or the names as a list, on one line and of limited length, and
    how many of the `found` articles are `shown`."""
    texts = coverage_texts(language)
    counted = texts.counted.format(shown=shown, found=f"{found:,}".replace(",", " "))
    count = counted if shown < found else str(found)
    listed = _listed([_bounded(one) for one in names], texts.joined)
    return text.format(name=_bounded(name), names=listed, authors=listed, count=count)


def _listed(names: Sequence[str], joined: str) -> str:
    first, last = names[:_MOST_NAMES][:-1], names[:_MOST_NAMES][-1:]
    if len(names) > _MOST_NAMES:
        return ", ".join([*first, *last, "…"])
    return f" {joined} ".join(filter(None, (", ".join(first), *last)))


def _bounded(name: str) -> str:
    return " ".join(name.split())[:_MOST_NAME_CHARACTERS]
