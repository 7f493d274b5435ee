"""Who says something, with the office, in the article's own words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.statements.told import read_statement
from bot.statements.words import WORDS


def _speaker(sentence: str, language: str, *earlier: str) -> str | None:
    told = read_statement(sentence, language, earlier=earlier)
    assert told is not None
    return told.speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        (
            "en",
            "Tobias Ferrand, the Minister of Resources, has denied it.",
            "Tobias Ferrand, the Minister of Resources",
        ),
        ("en", "“We lost nine hours of work on that day,” said Dr. Leonie Abara.", "Dr. Leonie Abara"),
        ("en", "It will rain, the weather office said.", "the weather office"),
        ("en", "A denial came from the Kremlin on Friday.", "the Kremlin"),
        ("de", "Oberstaatsanwältin Petra Vieth bestätigte die Suche.", "Oberstaatsanwältin Petra Vieth"),
        ("de", "Gerüchten, der Damm sei brüchig, trat Tessendorf entgegen.", "Tessendorf"),
        ("de", "Das bestätigte das Unternehmen am Montag.", "das Unternehmen"),
        (
            "de",
            "„Es gab in diesem Werk überhaupt keine Störung“, sagte Leiterin Leonie Grauber.",
            "Leiterin Leonie Grauber",
        ),
        ("de", "Nach Angaben der Polizei gab es keine Verletzten.", "der Polizei"),
        ("fr", "Son avocat, Me Firmin Castaigne, le confirme.", "Son avocat, Me Firmin Castaigne"),
        ("fr", "Nous avons évacué tôt, a déclaré la préfète Solène Ardouvin.", "la préfète Solène Ardouvin"),
        ("es", "El Kremlin desmintió la noticia.", "El Kremlin"),
        ("tr", "Belediye Başkanı Selim Arıkbora bu sayıyı yalanladı.", "Belediye Başkanı Selim Arıkbora"),
        ("ru", "Представитель завода Игорь Лапшев опроверг сообщения.", "Представитель завода Игорь Лапшев"),
    ],
)
def test_the_speaker_is_named_with_the_office(language: str, sentence: str, speaker: str) -> None:
    assert _speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "before", "sentence", "speaker"),
    [
        (
            "de",
            "Präsidentin Monika Zirngibl ist zuversichtlich.",
            "Gerüchte dementierte sie.",
            "Präsidentin Monika Zirngibl",
        ),
        (
            "en",
            "The club’s chairman, Gareth Munslowe, resigned.",
            "He denied the debt.",
            "The club’s chairman, Gareth Munslowe",
        ),
        ("es", "El inspector confirmó el robo.", "Negó que hubiera un ladrón.", "El inspector"),
    ],
)
def test_a_pronoun_stands_for_the_speaker_before(
    language: str, before: str, sentence: str, speaker: str
) -> None:
    assert _speaker(sentence, language, before) == speaker


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "He denied it."),
        ("de", "Das wurde am Freitag dementiert."),
        ("en", "A correction was printed."),
    ],
)
def test_nobody_is_named_where_the_text_names_nobody(language: str, sentence: str) -> None:
    assert _speaker(sentence, language) is None


WORDS_OF_NEWS = st.sampled_from(
    "Der Kreml dementierte bestätigte sagte , „Nein“ . : Dr. Peskow sie das nicht The denied that he said"
    " Mr. Vance Le a démenti selon qui El negó haberi yalanladı göre опроверг “a lie” – ( )".split(" ")
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(WORDS_OF_NEWS, max_size=25),
    st.lists(WORDS_OF_NEWS, max_size=12),
    st.sampled_from([*WORDS, None]),
)
def test_a_speaker_is_always_in_the_words_of_the_article(
    words: list[str], before: list[str], language: str | None
) -> None:
    sentence, earlier = " ".join(words), " ".join(before)
    told = read_statement(sentence, language, earlier=[earlier])
    if told and told.speaker:
        assert told.speaker in sentence or told.speaker in earlier
        assert len(told.speaker) <= 120


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("It was denied by the mayor,   , on Monday.", "the mayor"),
        ("It is false, said Mayor Berg,   ", "Mayor Berg"),
    ],
)
def test_commas_with_nothing_between_them_are_no_apposition(sentence: str, speaker: str | None) -> None:
    told = read_statement(sentence, "en")
    assert told is not None
    assert told.speaker == speaker
