"""Questions about what somebody will do next: the sentence with the plan comes first, even with a pronoun."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.answerers.plans.words import person_asked_about
from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import turn
from index.models.embedder import Embedder
from index.reading.rows.row import read_article_row
from index.storage.generations.reader import IndexReader

RETIRES = {
    "de": (
        ("Was macht Sander danach?", "Was hat Veit Sander jetzt vor?", "Und was will Sander jetzt machen?"),
        "Berta Kolm bleibt Präsidentin der Handelskammer in Ardlingen. Sie wolle die Beiträge senken, sagte"
        " Kolm.\n\nVeit Sander räumte seine Niederlage ein. „Es war knapp“, sagte er. Er wünschte Kolm Glück."
        " Er wolle im Herbst eine Imkerei übernehmen.",
        "Imkerei",
    ),
    "en": (
        ("What will Sander do next?", "What is Victor Sander going to do now?", "And what does Sander plan?"),
        "Berta Kolm remains president of the chamber of commerce in Ardle. She plans to cut the fees, Kolm"
        ' said.\n\nVictor Sander conceded defeat. "It was close," he said. He wished Kolm luck. He plans to'
        " take over an apiary in autumn.",
        "apiary",
    ),
    "es": (
        ("¿Qué hará Sandro ahora?", "¿Y qué va a hacer Víctor Sandro?"),
        "Berta Colmo sigue al frente de la cámara de comercio de Ardela. Quiere bajar las cuotas, dijo Colmo."
        "\n\nVíctor Sandro admitió su derrota. «Fue ajustado», dijo. Deseó suerte a Colmo. Él quiere hacerse"
        " cargo de un colmenar en otoño.",
        "colmenar",
    ),
    "fr": (
        ("Que va faire Sandre maintenant ?", "Que fera Victor Sandre ensuite ?"),
        "Berthe Colm reste présidente de la chambre de commerce d'Ardelle. Elle veut baisser les tarifs,"
        " a dit Colm.\n\nVictor Sandre a reconnu sa défaite. « C'était serré », a-t-il dit. Il a souhaité"
        " bonne chance à Colm. Il compte reprendre un rucher en automne.",
        "rucher",
    ),
}

FIRST = {
    "de": "Wer räumte seine Niederlage ein?",
    "en": "Who conceded defeat?",
    "es": "¿Quién admitió su derrota?",
    "fr": "Qui a reconnu sa défaite ?",
}

AskOf = Callable[[str, str], Answer]


@pytest.fixture(scope="module")
def ask_of(embedder: Embedder, tmp_path_factory: pytest.TempPathFactory) -> AskOf:
    assistant = Assistant(IndexReader(tmp_path_factory.mktemp("none"), embedder), embedder)

    def ask_of(language: str, question: str) -> Answer:
        row = {"id": "a", "language": language, "published": "2024-04-02", "text": RETIRES[language][1]}
        given = [read_article_row(row, path="a", default_id="a", may_be_markup=False)]
        first = assistant.ask(FIRST[language], given=given)
        return assistant.ask(question, given=given, earlier=(turn(first),), today=date(2024, 11, 30))

    return ask_of


@pytest.mark.parametrize(
    ("language", "question"), [(language, one) for language, (asked, *_) in RETIRES.items() for one in asked]
)
def test_the_plan_of_whom_is_asked_about_comes_first(ask_of: AskOf, language: str, question: str) -> None:
    """The other person has plans too, and the plan asked for is in a sentence with a pronoun."""
    answer = ask_of(language, question)
    assert RETIRES[language][2] in answer.citations[0].quote


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Was sagte Sander danach?"),
        ("de", "Was macht Sander beruflich?"),
        ("en", "What did Sander do next?"),
        ("en", "What does Sander do?"),
        ("fr", "Que fait la police ?"),
        ("es", "¿Qué hace la policía?"),
    ],
)
def test_what_somebody_did_or_does_asks_for_no_plan(language: str, question: str) -> None:
    assert person_asked_about(question, language) == ""
