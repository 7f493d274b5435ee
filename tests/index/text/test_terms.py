"""The terms that a text is found by: words and names in any spelling."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.text.terms.spelling import spelling
from index.text.terms.terms import terms


def _words(text: str, language: str | None) -> set[str]:
    """Only the stems."""
    return {term for term in terms(text, language) if term[0] not in "·#@"}


@pytest.mark.parametrize(
    "names",
    [
        "Peskow Peskov Песков",
        "Selenskyj Zelensky Selenski Zelenskyy Zelenskij Зеленский Зеленський",
        "Lawrow Lavrov Лавров",
        "Chruschtschow Khrushchev Khrouchtchev Chruszczow Хрущёв",
        "Kirijenko Kiriyenko Kirienko Кириенко",
        "Jelzin Yeltsin Eltsine Ельцин",
        "Gorbatschow Gorbachev Gorbatchev Горбачёв",
        "Schewtschenko Shevchenko Chevtchenko Шевченко",
        "Lukaschenko Lukashenko Loukachenko Лукашенко",
        "Dostojewski Dostoevsky Dostoyevsky Dostoïevski Достоевский",
        "Schoigu Shoigu Choïgou Шойгу",
        "Saporischschja Zaporizhzhia Запоріжжя",
        "Netanjahu Netanyahu",
        "Erdoğan Erdogan ERDOĞAN",
        "Mitsotakis Μητσοτάκης",
        "Łódź Lodz",
    ],
)
def test_a_name_has_one_spelling_in_all_transliterations(names: str) -> None:
    assert len({spelling(name) for name in names.split()}) == 1


@pytest.mark.parametrize(
    "names", ["Moskau Moscow", "Putin Biden", "Merkel Merz", "Lwiw Kiew", "习近平 毛泽东"]
)
def test_other_names_have_other_spellings(names: str) -> None:
    one, other = names.split()
    assert spelling(one) != spelling(other)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Peskov's spokesman", "en"),
        ("Peskows Sprecher", "de"),
        ("ПЕСКОВ", "ru"),
        ("Слова Пескова", "ru"),
        ("selon peskov", "fr"),
        ("Peskov'un açıklaması", "tr"),
        ("заявил Песков", "ru"),
    ],
)
def test_an_inflected_name_has_its_stem_among_the_terms(text: str, language: str) -> None:
    assert "peskov" in terms(text, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Häuser", "Hauses"),
        ("en", "denied", "denying"),
        ("fr", "démentis", "démenti"),
        ("es", "ministros", "ministro"),
        ("tr", "kitaplar", "kitap"),
        ("ru", "переговоры", "переговоров"),
        ("it", "ministri", "ministro"),
        ("nl", "verkiezingen", "verkiezing"),
    ],
)
def test_inflected_words_have_one_stem(language: str, one: str, other: str) -> None:
    assert _words(one, language) == _words(other, language)


def test_a_word_of_a_language_without_a_stemmer_stays_as_it_is() -> None:
    assert _words("prezydenta Ostrava", None) == {"presidenta", "ostrava"}
    assert _words("Ostravou", "xx") == {"ostravu"}


def test_case_and_accents_make_no_other_terms() -> None:
    assert terms("ÉLYSÉE", None) == terms("elysee", None) == terms("Élysée", None)


def test_a_compound_shares_pieces_with_its_parts() -> None:
    assert {"·<vah", "·vahl"} <= set(terms("Wahlkampf", "de")) & set(terms("Wahl", "de"))
    assert {"·kamp", "·ampf", "·mpf>"} <= set(terms("Wahlkampf", "de")) & set(terms("Kampf", "de"))


def test_a_stopword_is_found_in_its_own_language_only() -> None:
    assert _words("die Stadt", "de") == {"die/de", "stadt"}
    assert _words("they die", "en") == {"tei/en", "die"}


def test_chinese_words_are_their_pairs_of_characters() -> None:
    assert terms("习近平访", "zh") == ("·习近", "·近平", "·平访")


def test_a_piece_is_no_stem_of_the_same_letters() -> None:
    assert terms("Olaf", None) == ("olaf", "·<ola", "·olaf", "·laf>")


@pytest.mark.parametrize("text", ["", " \n", "– … „“ !?", "\u00ad\u200b"])
def test_a_text_without_words_has_no_terms(text: str) -> None:
    assert terms(text, "de") == ()


_WORDS = st.sampled_from(
    "sieben 7 Mio. million 1.000 3,5 25. Oktober Oct 2024 . , ' · # @ İ ß ﬁ ٢ 二 Ж siebenmal twice".split()
)
_LANGUAGES = st.sampled_from([None, "de", "en", "fr", "es", "tr", "ru", "uk", "pl", "zh", "ar", "xx", ""])


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80) | st.lists(_WORDS).map(" ".join),
    _LANGUAGES,
)
@settings(deadline=None)
def test_any_text_in_any_language_has_terms_that_are_not_blank(text: str, language: str | None) -> None:
    assert all(term.strip() for term in terms(text, language))


def test_many_digits_are_one_term() -> None:
    assert set(terms("9" * 4000 + " million", "en")) == {"#" + "9" * 4000 + "0" * 6}
