"""What proves a claim besides the same words: its figure, a correction, a rating, what is ruled out."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pytest
from claim_pairs import CONTRADICTED, OPEN, SUPPORTED

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import Turn, turn
from bot.messages.checks import claim_to_check
from bot.wording.openings import openings_in
from index.models.embedder import Embedder
from index.reading.rows.row import read_article_row
from index.search.given import given_article
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

Utterance = Callable[..., list[str]]


@pytest.fixture(scope="module")
def assistant(embedder: Embedder, tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return Assistant(IndexReader(tmp_path_factory.mktemp("none"), embedder), embedder)


@pytest.fixture(scope="module")
def told(assistant: Assistant) -> Utterance:
    """What the articles say about a claim; nothing where they leave it open."""

    def checked(claim: str, *articles: Article, language: str) -> list[str]:
        return proofs(assistant.check(claim, language=language, given=articles))

    return checked


def proofs(answer: Answer) -> list[str]:
    said = {statement.text for statement in answer.statements}
    phrases = openings_in(answer.language)
    return [kind for kind in ("supported", "contradicted", "claimed") if getattr(phrases, kind) in said]


def article(name: str, text: str, language: str, **fields: Any) -> Article:
    row = {"id": name, "text": text, "language": language, **fields}
    return read_article_row(row, path=name, default_id=name)


@pytest.mark.parametrize(("language", "claim", "text"), SUPPORTED)
def test_a_claim_is_supported_in_other_words(told: Utterance, language: str, claim: str, text: str) -> None:
    assert told(claim, given_article("a", text, language), language=language) == ["supported"]


@pytest.mark.parametrize(("language", "claim", "text"), CONTRADICTED)
def test_a_claim_is_contradicted(told: Utterance, language: str, claim: str, text: str) -> None:
    assert told(claim, given_article("a", text, language), language=language) == ["contradicted"]


@pytest.mark.parametrize(("language", "claim", "text"), OPEN)
def test_a_claim_is_left_open_by_what_is_on_something_else(
    told: Utterance, language: str, claim: str, text: str
) -> None:
    assert set(told(claim, given_article("a", text, language), language=language)) <= {"claimed"}


CHECK = {
    "de": (
        "Faktencheck: Enthält der Impfstoff Quecksilber?\n\nIn Messengergruppen wird behauptet, der "
        "Impfstoff enthalte Quecksilber. Das Labor fand keines.\n\nBewertung: {}"
    ),
    "en": (
        "Fact check: does the vaccine contain mercury?\n\nViral posts say that the vaccine contains mercury. "
        "The laboratory looked for it for a week.\n\nRating: {}"
    ),
}


@pytest.mark.parametrize(
    ("language", "claim", "rating", "kinds"),
    [
        ("de", "Der Impfstoff enthält Quecksilber.", "Falsch", ["contradicted"]),
        ("de", "Der Impfstoff enthält Quecksilber.", "Richtig", ["supported"]),
        ("de", "Der Impfstoff enthält Quecksilber.", "Irreführend", ["claimed"]),
        ("de", "Der Impfstoff enthält kein Quecksilber.", "Falsch", []),
        ("de", "Der Impfstoff ist kostenlos.", "Falsch", []),
        ("en", "The vaccine contains mercury.", "False", ["contradicted"]),
        ("en", "The vaccine contains mercury.", "Miscaptioned", ["claimed"]),
        ("en", "The vaccine is free of charge.", "False", []),
    ],
)
def test_a_rating_is_on_what_the_fact_check_checks(
    told: Utterance, language: str, claim: str, rating: str, kinds: list[str]
) -> None:
    text = CHECK[language].format(rating)
    assert told(claim, given_article("a", text, language), language=language) == kinds


CORRECTION = (
    "On Monday we reported that 52,000 people came to the cheese fair. That figure was wrong. "
    "The organisers counted 25,000 visitors."
)
FAIR = "The cheese fair drew 52,000 visitors."


@pytest.mark.parametrize(
    ("claim", "kinds"),
    [
        ("Some 52,000 people visited the cheese fair.", ["contradicted"]),
        ("Some 25,000 people visited the cheese fair.", ["supported"]),
        ("Some 52,000 people visited the flower show.", []),
        ("The cheese fair had 52,000 stalls.", []),
    ],
)
def test_a_corrected_figure_supports_nothing(told: Utterance, claim: str, kinds: list[str]) -> None:
    old = article("old", FAIR, "en", published=date(2026, 2, 16))
    new = article("new", CORRECTION, "en", published=date(2026, 2, 20), title="Corrections: cheese fair")
    assert told(claim, old, new, language="en") == kinds


def test_a_later_count_takes_the_place_of_an_earlier_one(told: Utterance) -> None:
    first = article("a", "Nine people died in the landslide.", "en", published=date(2026, 3, 3))
    later = article("b", "Fourteen people died in the landslide.", "en", published=date(2026, 3, 5))
    assert told("Nine people died in the landslide.", first, later, language="en") == ["contradicted"]
    assert told("Fourteen people died in the landslide.", first, later, language="en") == ["supported"]


def conversation(assistant: Assistant, *said: str, given: Sequence[Article]) -> list[Answer]:
    earlier: list[Turn] = []
    answers = []
    for text in said:
        answers.append(assistant.ask(text, given=given, earlier=earlier))
        earlier.append(turn(answers[-1]))
    return answers


def test_a_statement_later_in_a_conversation_is_checked_too(assistant: Assistant) -> None:
    given = [article("new", CORRECTION, "en", title="Corrections: cheese fair")]
    said = "The cheese fair was seen by 52,000 people.", "There were 25,000 visitors, the organisers say."
    assert [proofs(answer) for answer in conversation(assistant, *said, given=given)] == [
        ["contradicted"],
        ["supported"],
    ]


def test_a_statement_later_in_a_conversation_is_on_what_that_is_about(assistant: Assistant) -> None:
    other = article("zoo", "The zoo counted 25,000 visitors. The lions are new.", "en", title="A zoo")
    fair = article("fair", FAIR, "en", title="A fair")
    said = "The cheese fair was opened by the mayor.", "There were 25,000 visitors."
    assert proofs(conversation(assistant, *said, given=[fair, other])[-1]) == []


@pytest.mark.parametrize("remark", ["I meant the other fair.", "I don't believe that."])
def test_what_a_person_says_of_themselves_is_not_checked(assistant: Assistant, remark: str) -> None:
    answers = conversation(
        assistant, "Who opened the cheese fair?", remark, given=[article("fair", FAIR, "en")]
    )
    assert answers[-1].message == "question"


@pytest.mark.parametrize(
    ("question", "claim"),
    [
        ("Is it true that the pier has closed?", "the pier has closed."),
        ("I heard that the pier has closed.", "the pier has closed."),
        ("The pier has closed. Is that true?", "The pier has closed."),
        ("Stimmt es, dass der Kai gesperrt ist?", "der Kai gesperrt ist."),
        ("Der Kai ist gesperrt, stimmt das?", "Der Kai ist gesperrt."),
        ("Ist es wahr, dass der Kai gesperrt ist?", "der Kai gesperrt ist."),
        ("Est-il vrai que le pont est fermé ?", "le pont est fermé."),
        ("¿Es verdad que el puente está cerrado?", "el puente está cerrado."),
        ("Правда ли, что мост закрыт?", "мост закрыт."),
        ("Is it true?", ""),
        ("Has the pier closed?", ""),
        ("Who closed the pier? Is that true?", ""),
    ],
)
def test_a_question_whether_something_is_so_has_a_claim(question: str, claim: str) -> None:
    assert claim_to_check(question) == claim


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("Is it true that the bridge is 300 metres long?", ["contradicted"]),
        ("Is it true that the bridge is 450 metres long?", ["supported"]),
        ("Is it true that the bridge is painted red?", []),
        ("How long is the bridge?", []),
    ],
)
def test_a_question_whether_something_is_so_is_checked(
    assistant: Assistant, question: str, kinds: list[str]
) -> None:
    given = [article("a", "The bridge is 450 metres long.", "en")]
    assert proofs(assistant.ask(question, given=given)) == kinds


def test_the_newest_figure_of_the_kind_stands_beside_what_is_nearest(assistant: Assistant) -> None:
    plan = "A ride on the cable car is to cost 9 euros from 1 April. Riders complain."
    decision = "The council set the price of a ride on the cable car at 7 euros. Riders cheer."
    given = [
        article("plan", plan, "en", published=date(2026, 2, 3), title="Plan for the cable car"),
        article("set", decision, "en", published=date(2026, 3, 19), title="Cable car to cost 7 euros"),
    ]
    answer = assistant.ask("A ride on the cable car costs 9 euros from 1 April.", given=given)
    assert (answer.unsure, "7 euros" in " ".join(one.quote for one in answer.citations)) == (True, True)


_WARNING = "Gerling trat Vorwürfen entgegen. „Es gab keine Warnung“, sagte der Gerling-Sprecher."


@pytest.mark.parametrize(
    ("claim", "refused"),
    [
        ("Gerling hat von Anfang an eingeräumt, dass es eine Warnung gab.", False),
        ("Moll hat von Anfang an eingeräumt, dass es eine Vorschrift gab.", True),
    ],
)
def test_a_claim_on_what_an_article_names_is_left_open_and_not_refused(
    assistant: Assistant, claim: str, refused: bool
) -> None:
    answer = assistant.check(claim, language="de", given=[given_article("a", _WARNING, "de")])
    assert (answer.refused, proofs(answer)) == (refused, [])
