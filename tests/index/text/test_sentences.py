"""Where a sentence begins and ends; every expected list is how a reader would split the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.text.sentences.splitting import MAX_SENTENCE_CHARACTERS, split_sentences

# Marks, breaks and words that the rules look at, so that they are often next to each other.
_MARKS = '. ! ? … 。 ؟ ; : , – " „ “ « » ( )'.split()
_BREAKS = ["\n", "\n\n", "\t", " ", "\u00a0", "\u2028", "\x0b", "\u200b"]
_WORDS = [
    "Im 19.",
    "M.",
    "Dr.",
    "z. B.",
    "Ja!",
    "Ein Satz steht hier.",
    "wort",
    "a" * 90,
    "政府周二宣布",
    "А. С.",
]
_PIECES = st.sampled_from([*_MARKS, *_BREAKS, *_WORDS])
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200) | st.lists(_PIECES, max_size=60).map(
    "".join
)
_LANGUAGES = st.sampled_from([None, "de", "en", "fr", "tr", "ru", "zh", "ar", "xx"])


def _split(text: str, language: str | None = None) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language=language)]


@given(_TEXTS, _LANGUAGES)
@settings(deadline=None, max_examples=150)
def test_every_character_but_white_space_is_in_exactly_one_sentence(text: str, language: str | None) -> None:
    covered = [n for start, end in split_sentences(text, language=language) for n in range(start, end)]
    assert len(covered) == len(set(covered))
    assert {n for n, character in enumerate(text) if not character.isspace()} <= set(covered)


@given(_TEXTS, _LANGUAGES)
@settings(deadline=None, max_examples=150)
def test_sentences_stand_in_order_trimmed_and_short_enough(text: str, language: str | None) -> None:
    previous_end = 0
    for start, end in split_sentences(text, language=language):
        assert previous_end <= start < end <= start + MAX_SENTENCE_CHARACTERS
        assert text[start:end] == text[start:end].strip()
        previous_end = end


@pytest.mark.parametrize("text", ["", " ", "\n\t \u00a0"])
def test_blank_text_has_no_sentences(text: str) -> None:
    assert split_sentences(text) == ()


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("de", ["Im 19. Jahrhundert lebten hier Fischer.", "Heute kommen Touristen am 3. Oktober."]),
        ("de", ["Er gewann den 2. Platz im Rennen.", "Sie wurde nur Dritte."]),
        ("de", ["Das regelt Art. 5 des Gesetzes.", "Die Klage hat keine Aussicht."]),
        ("fr", ["Le 1. Mai est un jour férié ici.", "Les magasins sont fermés."]),
    ],
)
def test_an_ordinal_ends_no_sentence(language: str, sentences: list[str]) -> None:
    assert _split(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", ["Mr. Smith met J. K. Rowling on Monday.", "They talked for hours."]),
        ("fr", ["M. Dupont est arrivé hier soir.", "Mme. Durand est déjà partie."]),
        ("de", ["Dr. Müller sprach mit Prof. Weber.", "Sie lehnte das Angebot ab."]),
        ("tr", ["Dr. Yılmaz dün açıkladı.", "Prof. Demir ise sustu dedi."]),
        ("ru", ["А. С. Пушкин родился в Москве.", "Потом он уехал оттуда."]),
    ],
)
def test_initials_and_titles_end_no_sentence(language: str, sentences: list[str]) -> None:
    assert _split(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("de", ["Die Partei, z. B. die SPD, wehrt sich.", "Das ist bekannt."]),
        ("de", ["Sie verkaufen Brot, Käse usw. Am Abend ist Schluss damit."]),
        ("en", ["He moved to the U.S. in March.", "She stayed in London."]),
        ("ru", ["В 2020 г. он уехал из страны.", "Это было весной."]),
    ],
)
def test_an_abbreviation_ends_no_sentence(language: str, sentences: list[str]) -> None:
    assert _split(" ".join(sentences), language) == sentences


def test_a_number_that_is_no_ordinal_ends_a_sentence() -> None:
    sentences = ["Der Umzug begann erst 2019.", "Heute leben dort Familien."]
    assert _split(" ".join(sentences), "de") == sentences


def test_a_full_stop_in_another_script_ends_a_sentence() -> None:
    assert _split("政府周二宣布了新的措施。人们抗议。", "zh") == ["政府周二宣布了新的措施。", "人们抗议。"]


def test_a_piece_too_short_to_stand_alone_joins_the_next() -> None:
    assert _split("Ja! Das stimmt so leider nicht.", "de") == ["Ja! Das stimmt so leider nicht."]


def test_a_last_piece_too_short_to_stand_alone_joins_the_one_before() -> None:
    assert _split("Das stimmt so leider nicht. Nein.", "de") == ["Das stimmt so leider nicht. Nein."]


def test_four_chinese_characters_stand_alone() -> None:
    assert _split("他来了。我走了。", "zh") == ["他来了。", "我走了。"]


@pytest.mark.parametrize(
    "text",
    [
        "„Wir machen weiter. Wir geben nicht auf.“\nOlaf Scholz, Bundeskanzler",
        "We never left this town. We will stay for good.\n\nJane Doe, mayor of Springfield",
    ],
)
def test_a_pull_quote_and_its_attribution_are_one_sentence(text: str) -> None:
    assert _split(text) == [text]


def test_a_long_pull_quote_keeps_its_last_sentence_with_the_attribution() -> None:
    long = "We " + "never " * 64 + "left."
    assert len(long) < MAX_SENTENCE_CHARACTERS
    assert _split(f"{long} We will stay.\nJane Doe, mayor") == [long, "We will stay.\nJane Doe, mayor"]


def test_a_last_line_that_is_a_sentence_is_no_attribution() -> None:
    assert _split("We never left this town.\nJane Doe is the mayor.") == [
        "We never left this town.",
        "Jane Doe is the mayor.",
    ]


def test_four_hundred_characters_stay_whole() -> None:
    text = "a" * (MAX_SENTENCE_CHARACTERS - 1) + "."
    assert _split(text) == [text]


def test_a_sentence_too_long_is_cut_at_the_last_clause_mark_that_fits() -> None:
    first, second = "a" * 250 + ",", "b" * 100 + ";"
    assert _split(f"{first} {second} {'c' * 250}.") == [f"{first} {second}", "c" * 250 + "."]


def test_a_sentence_too_long_without_marks_or_spaces_is_cut_anywhere() -> None:
    assert [len(part) for part in _split("a" * 900)] == [400, 400, 100]


def test_a_sentence_too_long_leaves_no_short_rest() -> None:
    first, second, rest = "a" * 320 + ",", "b" * 60 + ",", "c" * 30 + "."
    assert _split(f"{first} {second} {rest}") == [first, f"{second} {rest}"]


def test_a_sentence_too_long_is_not_cut_inside_brackets() -> None:
    first = "a" * 150 + " (b, c),"
    assert _split(f"{first} ({'d' * 60}, {'e' * 190}).") == [first, f"({'d' * 60}, {'e' * 190})."]


def test_a_sentence_too_long_is_not_cut_behind_an_initial() -> None:
    first = "a" * 150 + ","
    assert _split(f"{first} John F. Kennedy {'c' * 280}.") == [first, f"John F. Kennedy {'c' * 280}."]
