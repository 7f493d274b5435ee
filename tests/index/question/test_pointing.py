"""Which questions point back to what was said, and which do not."""

import pytest

from index.question.back_references import has_pronoun, points_back
from index.question.query import Query


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("When will she be sworn in?", "en"),
        ("And Beijing?", "en"),
        ("How many ships are waiting there?", "en"),
        ("Wer vertritt ihn bis zur Wahl?", "de"),
        ("Und warum?", "de"),
        ("Was sagt Moskau dazu?", "de"),
        ("¿Quién lo encontró?", "es"),
        ("¿Y cuántos se salvaron?", "es"),
        ("L'entreprise le reconnaît-elle ?", "fr"),
        ("Et la Maison-Blanche ?", "fr"),
        ("Peki ne zaman açılacak?", "tr"),
        ("А что он сказал?", "ru"),
    ],
)
def test_a_pronoun_or_a_word_that_goes_on_points_back(question: str, language: str) -> None:
    assert points_back(Query(question, language))


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("What is the capital of Mongolia?", "en"),
        ("Why do shepherds want wolves to be shot?", "en"),
        ("Wie lang ist die Sellachtalbahn?", "de"),
        ("Wie oft ist das Hallenbad noch geöffnet?", "de"),
        ("¿Quién ganó el Tour de Francia en 2019?", "es"),
        ("Wo liegt Andorra?", "de"),  # not "and"
        ("Hän tuli?", "fi"),
    ],
)
def test_a_question_with_its_own_subject_does_not(question: str, language: str) -> None:
    assert not points_back(Query(question, language))


@pytest.mark.parametrize("question", ["Wer zahlt das?", "Das kostet wie viel?", "Was kostet das die Stadt?"])
def test_a_german_das_without_a_noun_is_a_pronoun(question: str) -> None:
    assert has_pronoun(Query(question, "de"))


@pytest.mark.parametrize(
    "question",
    ["Wer gewann das Spiel?", "Was kostet das neue Stadion?", "Das Museum öffnet wann?", "Und Peking?"],
)
def test_a_german_das_before_a_noun_is_none(question: str) -> None:
    assert not has_pronoun(Query(question, "de"))
