"""Follow-ups that ask who, which or for a name: sure only where a quote has the words that they add."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import turn
from index.models.embedder import Embedder
from index.reading.rows.row import read_article_row
from index.storage.generations.reader import IndexReader

BELL = (
    "Thieves took the bronze bell of the museum in Ardle on Monday night. The museum put its value at"
    " £40,000.\n\nThe bell was cast in 1612 by the founder Josiah Penn. A night watchman, Tom Reeve, raised"
    " the alarm at three in the morning. A survey of 2018 had found that the back door was weak."
)
GLOCKE = (
    "Diebe haben in der Nacht zum Montag die Bronzeglocke des Museums in Ardlingen gestohlen. Das Museum"
    " bezifferte ihren Wert auf 40.000 Euro.\n\nDie Glocke goss im Jahr 1612 der Meister Josua Penn. Den"
    " Alarm löste um drei Uhr der Nachtwächter Tom Reher aus. Eine Prüfung von 2018 hatte ergeben, dass die"
    " Hintertür schwach war."
)

CLOCHE = (
    "Des voleurs ont dérobé lundi la cloche en bronze du musée d'Ardelle. Le musée estime sa valeur à 40 000"
    " euros.\n\nLe veilleur de nuit, Thomas Rével, a donné l'alerte à trois heures du matin. L'adjointe à la"
    " culture, Odile Marchais, promet une serrure plus solide."
)
CAMPANA = (
    "Unos ladrones robaron el lunes la campana de bronce del museo de Ardela. El museo la valora en 40.000"
    " euros.\n\nEl vigilante, Tomás Rivas, dio la alarma a las tres de la madrugada. La concejala de Cultura,"
    " Olga Marchal, promete una cerradura más fuerte."
)

FIRST = {
    "en": "What is the bell of Ardle worth?",
    "de": "Was ist die Glocke von Ardlingen wert?",
    "fr": "Combien vaut la cloche d'Ardelle ?",
    "es": "¿Cuánto vale la campana de Ardela?",
}

AskOn = Callable[[str, str], Answer]


@pytest.fixture(scope="module")
def ask_on(embedder: Embedder, tmp_path_factory: pytest.TempPathFactory) -> AskOn:
    """Asks a question in a language after one that the article answers."""
    none: Path = tmp_path_factory.mktemp("none")
    assistant = Assistant(IndexReader(none, embedder), embedder)
    texts = {"en": BELL, "de": GLOCKE, "fr": CLOCHE, "es": CAMPANA}
    given = {
        language: [
            read_article_row(
                {"id": language, "language": language, "published": "2024-05-07", "text": text},
                path=language,
                default_id=language,
                may_be_markup=False,
            )
        ]
        for language, text in texts.items()
    }

    def ask_on(language: str, question: str) -> Answer:
        first = assistant.ask(FIRST[language], given=given[language])
        assert not first.refused
        return assistant.ask(question, given=given[language], earlier=(turn(first),))

    return ask_on


@pytest.mark.parametrize(
    ("language", "question", "quoted"),
    [
        ("en", "Who cast the bell?", "Josiah Penn"),
        ("en", "Who raised the alarm?", "Tom Reeve"),
        ("de", "Wer goss die Glocke?", "Josua Penn"),
        ("de", "Wer löste den Alarm aus?", "Tom Reher"),
        ("en", "Who is the night watchman?", "Tom Reeve"),
        ("de", "Wie heißt der Nachtwächter?", "Tom Reher"),
        ("fr", "Qui est le veilleur de nuit ?", "Thomas Rével"),
        ("es", "¿Quién es la concejala de Cultura?", "Olga Marchal"),
    ],
)
def test_a_follow_up_is_sure_where_a_quote_has_its_words(
    ask_on: AskOn, language: str, question: str, quoted: str
) -> None:
    answer = ask_on(language, question)
    assert not answer.refused
    assert not answer.unsure
    assert quoted in answer.citations[0].quote


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Who wrote the survey of 2018?"),
        ("en", "Which insurer covers the bell?"),
        ("de", "Wer schrieb die Prüfung von 2018?"),
        ("de", "Wer fördert das Museum?"),
        ("de", "Welcher Minister besuchte das Museum?"),
        ("en", "Who is the architect of the museum?"),
        ("de", "Wie heißt der Architekt des Museums?"),
        ("fr", "Comment s'appelle l'architecte du musée ?"),
        ("fr", "Qui est l'assureur du musée ?"),
        ("es", "¿Cómo se llama el arquitecto del museo?"),
        ("es", "¿Quién es el abogado del museo?"),
    ],
)
def test_a_follow_up_is_never_sure_where_no_quote_has_a_word_of_it(
    ask_on: AskOn, language: str, question: str
) -> None:
    answer = ask_on(language, question)
    assert answer.refused or answer.unsure
