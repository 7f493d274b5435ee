"""The catalogues: up to date with the code, compiled, and whole."""

import gettext
import io
import re
from collections.abc import Iterable
from functools import cache

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from beleg_process import ROOT

from languages.catalogues import (
    ANSWER_LANGUAGES,
    INTERFACE_LANGUAGES,
    has_catalogue,
    interface_translations,
    translations,
)

_CATALOGUES = {file.parts[-3]: file for file in (ROOT / "languages").glob("catalogues/*/LC_MESSAGES/*.po")}
_PACKAGES = ("beleg", "bot", "evaluation", "index", "languages")
_BLANK = re.compile(r"{(\w*)}")

Key = tuple[str | None, str]


@cache
def _catalogue(language: str) -> Catalog:
    with _CATALOGUES[language].open("rb") as file:
        return read_po(file, locale=language)


@cache
def _in_code() -> frozenset[Key]:
    """Every text that the code asks for: its context, None for none, and its English words."""
    found = set()
    for package in _PACKAGES:
        keywords = {**DEFAULT_KEYWORDS, "later": None}
        for _, _, words, _, context in extract_from_dir(str(ROOT / package), keywords=keywords):
            found.add((context, words[0] if isinstance(words, tuple) else words))
    return frozenset(found)


def _forms(texts: str | Iterable[str]) -> tuple[str, ...]:
    return (texts,) if isinstance(texts, str) else tuple(texts)


def _messages(language: str) -> dict[Key, Message]:
    return {(one.context, _forms(one.id)[0]): one for one in _catalogue(language) if one.id}


def _translated(language: str) -> dict[Key, Message]:
    return {key: one for key, one in _messages(language).items() if all(_forms(one.string))}


@pytest.mark.parametrize("language", _CATALOGUES)
def test_a_catalogue_has_the_texts_of_the_code(language: str) -> None:
    assert len(_in_code()) > 400
    assert _messages(language).keys() ^ _in_code() == set(), "run `make texts`"


@pytest.mark.parametrize("language", _CATALOGUES)
def test_what_is_read_was_compiled_from_the_catalogue(language: str) -> None:
    compiled = io.BytesIO()
    write_mo(compiled, _catalogue(language))
    assert _CATALOGUES[language].with_suffix(".mo").read_bytes() == compiled.getvalue(), "run `make texts`"


@pytest.mark.parametrize("language", _CATALOGUES)
def test_a_translation_has_the_blanks_of_its_text(language: str) -> None:
    wrong = [
        (one.id, form)
        for one in _translated(language).values()
        for form in _forms(one.string)
        if set(_BLANK.findall(form)) - set(_BLANK.findall(" ".join(_forms(one.id))))
        or set(_BLANK.findall(_forms(one.id)[-1])) - set(_BLANK.findall(form))
    ]
    assert [(text, form) for text, form in wrong if not isinstance(text, tuple)] == []


@pytest.mark.parametrize("language", _CATALOGUES)
def test_every_form_of_a_plural_has_the_blanks_of_the_text(language: str) -> None:
    form_for = gettext.c2py(_catalogue(language).plural_expr)
    plurals = [one for one in _translated(language).values() if isinstance(one.id, tuple)]
    assert plurals
    for one in plurals:
        for count in range(2, 201):
            assert sorted(_BLANK.findall(one.string[form_for(count)])) == sorted(_BLANK.findall(one.id[1]))


@pytest.mark.parametrize("language", [code for code in INTERFACE_LANGUAGES if code != "en"])
def test_a_language_of_the_interface_has_every_text(language: str) -> None:
    assert _messages(language).keys() - _translated(language).keys() == set()


@pytest.mark.parametrize("language", [code for code in ANSWER_LANGUAGES if code not in INTERFACE_LANGUAGES])
def test_a_language_of_answers_has_the_texts_of_answers(language: str) -> None:
    others = [code for code in ANSWER_LANGUAGES if code not in (*INTERFACE_LANGUAGES, language)]
    said = {key for other in others for key in _translated(other)}
    assert len(said) > 60
    assert said - _translated(language).keys() == set()


def test_what_a_language_lacks_is_in_english() -> None:
    text = "The articles may not answer this. Closest:"
    assert translations("de").gettext(text) != text
    assert translations("xx").gettext(text) == translations(None).gettext(text) == text
    assert interface_translations("fr").gettext(text) == text
    assert [has_catalogue(code) for code in ("en", "fr", "xx", None)] == [True, True, False, False]


def test_a_count_chooses_its_form() -> None:
    one, several = "1 more source: {how}", "{count} more sources: {how}"
    told = [
        translations("ru").ngettext(one, several, count).format(count=count, how="!") for count in (1, 21, 5)
    ]
    assert told == ["ещё 1 источник: !", "ещё 21 источник: !", "ещё источников 5: !"]
    assert isinstance(translations("ru"), gettext.GNUTranslations)
