"""The person whose words a question asks for, and that these words come first."""

import pytest

from bot.answerers.candidates import rank_candidates
from bot.statements.asked import read_asked_act
from index.search.searcher import Hit, SearchResult
from index.text.articles import Source, Span
from index.text.passages import Passage


@pytest.mark.parametrize(
    ("question", "language", "speaker"),
    [
        ("Und was sagt die Reederei dazu?", "de", "die Reederei"),
        ("Was hat Angela Merkel gesagt?", "de", "Angela Merkel"),
        ("And what did the company say?", "en", "the company"),
        ("What does the union think about it?", "en", "the union"),
        ("Que dit le maire ?", "fr", "le maire"),
        ("¿Qué dijo el alcalde sobre las obras?", "es", "el alcalde"),
        ("Kremlin ne diyor?", "tr", "Kremlin"),
        ("А что сказал Песков?", "ru", "Песков"),
    ],
)
def test_a_question_asks_for_the_words_of_somebody(question: str, language: str, speaker: str) -> None:
    assert read_asked_act(question, language).speaker == speaker


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("What did she do?", "en"),
        ("Wer sagt das?", "de"),
        ("Was sagt das aus?", "de"),
        ("What did the company deny?", "en"),
        ("Qui dit cela ?", "fr"),
        ("Mitä hän sanoi?", "fi"),
    ],
)
def test_another_question_asks_for_nobodys_words(question: str, language: str) -> None:
    assert read_asked_act(question, language).speaker == ""


def test_a_pronoun_is_whoever_the_conversation_named_last() -> None:
    before = ("Did Thore Hamann concede?",)
    assert read_asked_act("What did he say about it?", "en", before=before).speaker == "Thore Hamann"


@pytest.mark.parametrize("last", [0, 1])
def test_of_two_statements_that_of_the_one_who_is_asked_about_comes_first(last: int) -> None:
    sentences = ["The company said the strike was absurd.", "The union said the strike was necessary."]
    text = " ".join(sentences)
    spans = tuple(Span(text.index(one), text.index(one) + len(one)) for one in sentences)
    passage = Passage(Source("a", "a", language="en"), text, 0, spans)
    scores = (0.65, 0.7) if last else (0.7, 0.65)  # the other one matches the question better
    found = SearchResult((Hit(passage, 0.7, scores),), 0.9)
    asked = read_asked_act(f"What did {('the company', 'the union')[1 - last]} say?", "en")
    assert rank_candidates(asked, found)[0].number == 1 - last
