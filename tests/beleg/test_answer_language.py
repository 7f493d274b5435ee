"""The language of an answer's own words, and the language of a question of a word or two."""

import pytest
from beleg_process import Workplace

from beleg import wiring
from beleg.settings import Settings
from bot.assistant import Assistant
from bot.conversation import Turn, turn
from bot.wording.openings import openings_in
from index.question.query import make_query
from languages.catalogues import ANSWER_LANGUAGES

UNANSWERED = "Who won the chess Olympiad of 1986?"
DENIED = "Did the Kremlin deny it?"


@pytest.mark.parametrize("chosen", ANSWER_LANGUAGES)
def test_a_refusal_is_in_the_chosen_language(sample_assistant: Assistant, chosen: str) -> None:
    answer = sample_assistant.ask(UNANSWERED, answers_in=chosen)
    assert answer.refused
    assert answer.language == chosen
    assert make_query(answer.refusal.split(".")[0]).language == chosen


@pytest.mark.parametrize(
    ("chosen", "opening"), [("de", "Ja"), ("en", "Yes"), ("es", "Sí"), ("fr", "Oui"), ("tr", "Evet")]
)
def test_yes_is_said_in_the_chosen_language(sample_assistant: Assistant, chosen: str, opening: str) -> None:
    answer = sample_assistant.ask(DENIED, answers_in=chosen)
    assert answer.verdict == "yes"
    assert answer.text.startswith(opening)


def test_the_choice_changes_no_quote(sample_assistant: Assistant) -> None:
    chosen, free = sample_assistant.ask(DENIED, answers_in="tr"), sample_assistant.ask(DENIED)
    assert [citation.quote for citation in chosen.citations] == [
        citation.quote for citation in free.citations
    ]


def test_names_claims_and_thanks_are_answered_in_the_chosen_language(sample_assistant: Assistant) -> None:
    for message in ("Peskow?", "Peskow hat den Bericht dementiert.", "Danke!"):
        assert sample_assistant.ask(message, answers_in="en").language == "en", message
    listed = sample_assistant.ask("Peskow?", answers_in="fr")
    assert listed.text.startswith(openings_in("fr").mentions.partition("{}")[0].strip())


def test_a_word_alone_is_in_the_language_of_the_conversation_then_in_the_speakers(
    sample_assistant: Assistant,
) -> None:
    def language(question: str, *, earlier: tuple[Turn, ...] = (), spoken: str | None = None) -> str:
        return sample_assistant.ask(question, earlier=earlier, spoken=spoken).query.language

    english = (turn(sample_assistant.ask("Who dismissed the report on Musk and Putin?")),)
    assert language("Ammoniak", earlier=english, spoken="de") == "en"
    assert language("Ammoniak", spoken="de") == "de"
    assert language("Ammoniak", spoken="en") == "en"
    assert language("Warum?", earlier=english) == "de"


@pytest.mark.parametrize(
    ("word", "likely", "language"),
    [
        ("ferry", "de", "de"),
        ("ferry", "en", "en"),
        ("Fähre", "en", "de"),
        ("grève", "de", "fr"),
        ("Кремль", "en", "ru"),
        ("Warum", "en", "de"),
        ("pourquoi", "de", "fr"),
        ("Chaos in Lohsa", "en", "de"),
    ],
)
def test_letters_and_stopwords_speak_against_a_likely_language(word: str, likely: str, language: str) -> None:
    assert make_query(word, likely=[likely]).language == language


def test_an_assistant_may_have_a_language_that_another_choice_goes_before(sample_index: Workplace) -> None:
    settings = Settings(beleg_index=sample_index.index, beleg_language_of_answers="fr")
    assistant = wiring.assistant(settings, print)
    assert assistant.ask(UNANSWERED).language == "fr"
    assert assistant.ask(UNANSWERED, answers_in="de").language == "de"
    assert assistant.check("The Kremlin won the chess Olympiad of 1986.").language == "fr"


def test_what_an_article_of_a_list_says_is_told_in_the_chosen_language(sample_assistant: Assistant) -> None:
    listed = sample_assistant.ask("Which articles are there about the tram strike?", answers_in="de")
    assert listed.articles
    said = sample_assistant.ask(
        "What does the first one say about the chess Olympiad of 1986?",
        earlier=[turn(listed)],
        answers_in="de",
    )
    assert said.language == "de"
