"""Questions about when something will happen, where a later article names another day than an earlier one."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.answerers.announced import announced_days
from bot.assistant import Assistant
from bot.citations.answer import Answer
from index.models.embedder import Embedder
from index.reading.rows.row import read_article_row
from index.storage.generations.reader import IndexReader
from index.text.articles import Source, Span
from index.text.passages import Passage

POOL = {
    "de": (
        "Wann öffnet das Freibad in Ardlingen?",
        "Das Freibad in Ardlingen soll am 3. Mai öffnen. Das sagte Bademeister Urs Penck. Die Stadt Ardlingen"
        " hat die Becken neu gefliest.",
        "Die Öffnung des Freibads in Ardlingen ist auf den 24. Mai verschoben worden. Urs Penck nannte als"
        " Grund den Frost in Ardlingen.",
        "24. Mai",
    ),
    "en": (
        "When does the outdoor pool in Ardle open?",
        "The outdoor pool in Ardle is to open on 3 May, said its keeper, Urs Penck. The town of Ardle has had"
        " the basins tiled anew.",
        "The opening of the outdoor pool in Ardle has been postponed to 24 May. Its keeper, Urs Penck, blamed"
        " the frost in Ardle.",
        "24 May",
    ),
    "es": (
        "¿Cuándo abre la piscina de Ardela?",
        "La piscina de Ardela abrirá el 3 de mayo, dijo su encargado, Urbano Pencas. El ayuntamiento de"
        " Ardela ha renovado los vasos.",
        "La apertura de la piscina de Ardela se ha aplazado al 24 de mayo. Su encargado, Urbano Pencas,"
        " culpa a las heladas en Ardela.",
        "24 de mayo",
    ),
    "fr": (
        "Quand ouvre la piscine d'Ardelle ?",
        "La piscine municipale de Ardelle doit ouvrir le 3 mai, a dit son gérant, Urbain Penck. La ville de"
        " Ardelle a refait les bassins.",
        "L'ouverture de la piscine municipale de Ardelle est repoussée au 24 mai. Son gérant, Urbain Penck,"
        " invoque le gel à Ardelle.",
        "24 mai",
    ),
}

AskOn = Callable[..., Answer]


@pytest.fixture(scope="module")
def ask_on(embedder: Embedder, tmp_path_factory: pytest.TempPathFactory) -> AskOn:
    assistant = Assistant(IndexReader(tmp_path_factory.mktemp("none"), embedder), embedder)

    def ask_on(question: str, *texts: str, language: str) -> Answer:
        """Asks the question of articles that were published a week apart."""
        rows = [
            {"id": str(number), "language": language, "published": f"2024-04-0{number}", "text": text}
            for number, text in enumerate(texts, start=1)
        ]
        given = [
            read_article_row(row, path=row["id"], default_id=row["id"], may_be_markup=False) for row in rows
        ]
        return assistant.ask(question, given=given, today=date(2024, 11, 30))

    return ask_on


@pytest.mark.parametrize("language", POOL)
def test_the_newest_report_of_a_day_that_was_moved_comes_first(ask_on: AskOn, language: str) -> None:
    question, older, newer, day = POOL[language]
    answer = ask_on(question, older, newer, language=language)
    assert day in answer.citations[0].quote
    assert [(one.older, one.newer) for one in answer.supersessions] == [(2, 1)]


def test_a_day_that_was_moved_is_marked_in_the_readers_language(ask_on: AskOn) -> None:
    question, older, newer, _ = POOL["de"]
    answer = ask_on(question, older, newer, language="de")
    assert answer.text.startswith("Neuester Stand vom 2. April 2024:")
    assert "Älterer Stand, überholt:" in answer.text


def test_who_asks_for_the_first_day_gets_it(ask_on: AskOn) -> None:
    _, older, newer, _ = POOL["en"]
    answer = ask_on("When was the outdoor pool in Ardle originally to open?", older, newer, language="en")
    assert answer.supersessions == ()


@pytest.mark.parametrize(
    ("language", "question", "own", "other"),
    [
        (
            "en",
            "When does the library in Ardle open?",
            "The new library in Ardle is to open on 3 May, Mayor Anna Berg said.",
            "The opening of the outdoor pool in Ardle has been postponed to 24 May, Mayor Anna Berg said.",
        ),
        (
            "de",
            "Wann öffnet die Bücherei in Ardlingen?",
            "Die neue Bücherei in Ardlingen soll am 3. Mai öffnen, sagte Bürgermeisterin Anna Berg.",
            "Die Öffnung des Freibads in Ardlingen ist auf den 24. Mai verschoben worden, sagte"
            " Bürgermeisterin Anna Berg.",
        ),
    ],
)
def test_a_day_of_something_else_replaces_none(
    ask_on: AskOn, language: str, question: str, own: str, other: str
) -> None:
    answer = ask_on(question, own, other, language=language)
    assert "3" in answer.citations[0].quote
    assert answer.supersessions == ()


def test_a_day_of_something_else_is_not_marked_beside_one_that_moved(ask_on: AskOn) -> None:
    question, older, newer, _ = POOL["en"]
    library = "The new library in Ardle is to open on 5 May, its keeper, Urs Penck, said."
    answer = ask_on(question, library, older, newer, language="en")
    marked = [answer.citations[one.older - 1].quote for one in answer.supersessions]
    assert "24 May" in answer.citations[0].quote
    assert not any("library" in quote for quote in marked)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "Der Preis gilt vom 1. Mai an.", {date(2024, 5, 1)}),
        ("en", "It opens on 3 June 2025.", {date(2025, 6, 3)}),
        ("de", "Die Polizei hatte am Freitag, dem 29. März, das Haus durchsucht.", set()),
        ("en", "It opened on 3 January 2024.", set()),
        ("fr", "Il ouvre le 24 mai.", {date(2024, 5, 24)}),
    ],
)
def test_an_announced_day_is_the_next_such_behind_its_article(
    language: str, text: str, days: set[date]
) -> None:
    source = Source("a", "a.txt", published=date(2024, 4, 2), language=language)
    span = Span(0, len(text))
    assert announced_days(Passage(source, text, 0, (span,)), span) == days
