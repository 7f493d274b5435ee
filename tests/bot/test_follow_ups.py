"""Conversations over the sample corpus: what continues a subject, in any language, and what leaves it."""

import pytest
from relation_files import make_article

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import Turn, turn

WOLVES = "Wie viele Schafe wurden am Kargstein gerissen?"
WHALES = "Who reported the stranded whales at Brañules?"
CLINIC = "Warum schließt die Klinik in Oberwalden?"
ROVERS = "Who is the Rovers' insolvency administrator?"
CHESS = "Kim Taşgöl Açık'ı kazandı?"
FERRY = "Wie kam es zum Brand im Hafen von Port Sennick?"


def _said(assistant: Assistant, *messages: str) -> Answer:
    """The answer to the last message of a conversation."""
    turns: list[Turn] = []
    for message in messages:
        answer = assistant.ask(message, earlier=turns)
        turns += [] if answer.is_small_talk else [turn(answer)]
    return answer


def _quotes(answer: Answer) -> str:
    return " ".join(citation.quote for citation in answer.citations)


@pytest.mark.parametrize(
    ("messages", "quoted"),
    [
        ((WOLVES, "¿Y la valla?"), ("Zaun", "Zäune", "offen gewesen")),
        ((WOLVES, "What does the county pay?"), ("60.000 Euro für neue Zäune",)),
        ((WHALES, "Wie viele sind gestorben?"), ("Nueve murieron",)),
        ((WHALES, "Wie viele sind gestorben?", "Was passiert mit dem Skelett?"), ("esqueleto",)),
        ((CHESS, "Wer ist ihr Trainer?"), ("Orhan Yalvaçer",)),
        ((CLINIC, "How far is the next hospital?"), ("34 Straßenkilometer",)),
        ((ROVERS, "Bis wann braucht er das Geld?"), ("by 15 January",)),
        ((ROVERS, "Et les points ?"), ("loses nine points",)),
        ((FERRY, "Was the captain drunk?"), ("war laut Polizei nüchtern",)),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else None,
)
def test_a_follow_up_in_another_language_keeps_the_subject(
    sample_assistant: Assistant, messages: tuple[str, ...], quoted: tuple[str, ...]
) -> None:
    quotes = _quotes(_said(sample_assistant, *messages))
    assert any(words in quotes for words in quoted), quotes


@pytest.mark.parametrize(
    ("first", "between", "then", "quoted"),
    [
        (WOLVES, "Oha, krass!", "Und was zahlt der Landkreis?", "60.000 Euro"),
        (CLINIC, "Wie traurig für die Leute", "Wer protestiert dagegen?", "14.300 Menschen"),
        (ROVERS, "no way", "How many employees are there?", "43 employees"),
        (WHALES, "¡Qué pena!", "How many volunteers helped?", "160 voluntarios"),
    ],
)
def test_a_subject_survives_a_remark(
    sample_assistant: Assistant, first: str, between: str, then: str, quoted: str
) -> None:
    assert quoted in _quotes(_said(sample_assistant, first, between, then))


@pytest.mark.parametrize(
    ("messages", "quoted"),
    [
        ((WOLVES, "And how many dockers are on strike?"), "1,260 dockers"),
        ((WOLVES, "Wie hoch war der Pegel am Ahornspeicher?"), "6,4 Meter"),
        ((WHALES, "Und die Rovers?"), "Rovers"),
        ((ROVERS, "Wie viele Streikende bei der Straßenbahn?"), "640 der 780"),
        ((CLINIC, "What did Ferrand deny?"), "denied that he met"),
        ((CHESS, "Wer gewann die Wahl in Tarvenien?"), "Dorvesk"),
        ((FERRY, "Who discovered the stranded whales in Brañules?"), "calderones"),
        ((CLINIC, "Und die Wölfe am Kargstein?"), "Wölfe"),
        ((WHALES, "Wie viele Schafe haben sie gerissen?"), "neun Schafe gerissen"),
        ((CHESS, "Warum hat sie die Klinik geschlossen?"), "112 Jahren"),
        ((ROVERS, "Wie viel kosten diese Zäune den Landkreis?"), "60.000 Euro"),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else None,
)
def test_a_question_that_changes_the_subject_is_not_held_back_by_the_last_answer(
    sample_assistant: Assistant, messages: tuple[str, ...], quoted: str
) -> None:
    last = _said(sample_assistant, *messages[:-1])
    answer = _said(sample_assistant, *messages)
    assert quoted in _quotes(answer)
    assert not {one.source for one in answer.citations[:1]} & {one.source for one in last.citations}


DOSES = "How many doses did the vaccine store lose?"
ABOARD = "Wie viele Menschen waren an Bord der Seeschwalbe?"


@pytest.mark.parametrize(
    ("messages", "quoted"),
    [
        ((DOSES, "How did the mistake happen?"), "two digits changed places"),
        ((DOSES, "Comment l'erreur s'est-elle produite ?"), "two digits changed places"),
        ((DOSES, "¿Cómo se produjo el error?"), "two digits changed places"),
        ((DOSES, "Wie ist der Fehler passiert?"), "two digits changed places"),
        ((ABOARD, "Wie kam es zu dem Fehler?"), "Zahlendreher"),
        ((ABOARD, "How did the error come about?"), "Zahlendreher"),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else None,
)
def test_how_a_mistake_came_about_is_quoted_in_any_language(
    sample_assistant: Assistant, messages: tuple[str, ...], quoted: str
) -> None:
    assert quoted in _quotes(_said(sample_assistant, *messages))


@pytest.mark.parametrize(
    ("messages", "quoted"),
    [
        ((WHALES, "Who led the necropsy?"), "Noelia Castrelos"),
        ((WHALES, "Who led the necropsy?", "What did she find?"), "infección pulmonar"),
        ((CHESS, "Wie viel Preisgeld bekam sie?", "Who taught her?"), "dedesinin berber"),
        ((ROVERS, "Kim istifa etti?"), "Gareth Munslowe"),
        ((CLINIC, "Wie viele haben unterschrieben?"), "14.300 Menschen"),
        ((DOSES, "Who removed the battery?"), "one of its own employees"),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else None,
)
def test_the_first_quote_has_the_words_that_a_follow_up_adds(
    sample_assistant: Assistant, messages: tuple[str, ...], quoted: str
) -> None:
    assert quoted in _said(sample_assistant, *messages).citations[0].quote


MUSEUM = make_article(
    "museum",
    "Le musée du Sel de Tarvel sera gratuit le dimanche à partir du 3 mai, a décidé le conseil municipal.",
    "La mairie estime que la mesure coûtera 410.000 euros par an, payés par une taxe de séjour plus élevée.",
    language="fr",
)
GRITTING = make_article(
    "winter",
    "Der Winterdienst kostet die Stadt Ahlbrück im Jahr 310.000 Euro, teilte die Kämmerei mit.",
    "Das Salz dafür wird teurer. Die Stadt zahlt im Jahr 90.000 Euro für Streugut.",
    language="de",
)


@pytest.mark.parametrize(
    "question",
    [
        "Was kostet das die Stadt im Jahr?",
        "Was kostet das im Jahr?",
        "Wie viel zahlt die Stadt dafür im Jahr?",
    ],
)
def test_a_pronoun_keeps_the_subject_though_another_article_has_the_words_in_the_same_language(
    sample_assistant: Assistant, question: str
) -> None:
    given = [MUSEUM, GRITTING]
    first = sample_assistant.ask("Quand le musée du Sel sera-t-il gratuit ?", given=given)
    answer = sample_assistant.ask(question, given=given, earlier=[turn(first)])
    assert answer.citations[0].source.article_id == "museum"


@pytest.mark.parametrize(
    "messages",
    [
        ("What did Idris Penhallam say?", "Wie alt ist er?"),
        (CHESS, "Wie alt ist sie?"),
        ("Warum tritt Aschauer zurück?", "How old is he?"),
        (FERRY, "War der Kapitän betrunken?", "Wie alt ist er?"),
    ],
    ids=lambda messages: messages[0],
)
def test_the_age_of_whom_was_just_spoken_of_is_sure(
    sample_assistant: Assistant, messages: tuple[str, ...]
) -> None:
    answer = _said(sample_assistant, *messages)
    assert not answer.refused
    assert not answer.unsure


@pytest.mark.parametrize(
    "messages",
    [
        (ROVERS, "How old is he?"),
        (ROVERS, "Wie alt ist er?"),
        ("Who leads the Rovers' supporters?", "Quel âge a-t-il ?"),
        (
            WHALES,
            "Wie viele sind gestorben?",
            "Who is the Rovers' insolvency administrator?",
            "How old is he?",
        ),
    ],
    ids=lambda messages: " ".join(messages),
)
def test_the_age_of_somebody_else_answers_nothing_surely(
    sample_assistant: Assistant, messages: tuple[str, ...]
) -> None:
    answer = _said(sample_assistant, *messages)
    assert answer.refused or answer.unsure
