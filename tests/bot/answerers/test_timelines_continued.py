"""Timelines that continue although no later article has the question's words, and what they leave out."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import Turn, turn
from index.models.embedder import Embedder
from index.reading.rows.row import read_article_row
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

VOTE = {
    "de": (
        (
            "2024-03-10",
            "Berta Kolm gewinnt in Ardlingen",
            "Ardlingen. Berta Kolm hat die Wahl zur Präsidentin der Handelskammer gewonnen. Sie erhielt 412"
            " Stimmen, Veit Sander 398. Wahlleiter Urs Penck sprach von einem knappen Ergebnis.",
        ),
        (
            "2024-03-14",
            "Neue Markthalle für Ardlingen",
            "Ardlingen. Die neue Markthalle soll im Herbst öffnen. Das teilte die Stadt am Donnerstag mit."
            " Auch"
            " Berta Kolm lobte den Entwurf.",
        ),
        (
            "2024-03-21",
            "Kolm bleibt vorn",
            "Ardlingen. Eine zweite Auszählung ändert nichts: Berta Kolm liegt weiter vor Veit Sander. Urs"
            " Penck"
            " gab am Donnerstag 14 Stimmen Abstand bekannt.",
        ),
    ),
    "en": (
        (
            "2024-03-10",
            "Berta Kolm wins in Ardle",
            "Ardle. Berta Kolm has won the election for president of the chamber of commerce. She got 412"
            " votes, Victor Sander 398. The returning officer, Urs Penck, spoke of a close result.",
        ),
        (
            "2024-03-14",
            "New market hall for Ardle",
            "Ardle. The new market hall is to open in autumn, the town said on Thursday. Berta Kolm praised"
            " the"
            " design.",
        ),
        (
            "2024-03-21",
            "Kolm stays ahead",
            "Ardle. A second count changes nothing: Berta Kolm is still ahead of Victor Sander. On Thursday"
            " Urs"
            " Penck announced a margin of 14.",
        ),
    ),
    "es": (
        (
            "2024-03-10",
            "Berta Colmo gana en Ardela",
            "Ardela. Berta Colmo ha ganado la elección para presidir la cámara de comercio. Obtuvo 412 votos,"
            " Víctor Sandro 398. El escrutador, Urbano Pencas, habló de un resultado ajustado.",
        ),
        (
            "2024-03-14",
            "Nuevo mercado en Ardela",
            "Ardela. El nuevo mercado abrirá en otoño, anunció el jueves el ayuntamiento. Berta Colmo"
            " elogió el"
            " proyecto.",
        ),
        (
            "2024-03-21",
            "Colmo sigue delante",
            "Ardela. Un segundo recuento no cambia nada: Berta Colmo sigue por delante de Víctor Sandro. El"
            " jueves Urbano Pencas anunció 14 papeletas de diferencia.",
        ),
    ),
    "fr": (
        (
            "2024-03-10",
            "Berthe Colm gagne à Ardelle",
            "Ardelle. Berthe Colm a remporté l'élection à la présidence de la chambre de commerce. Elle a"
            " obtenu"
            " 412 voix, Victor Sandre 398. Le scrutateur, Urbain Penck, a parlé d'un résultat serré.",
        ),
        (
            "2024-03-14",
            "Une nouvelle halle pour Ardelle",
            "Ardelle. La nouvelle halle ouvrira à l'automne, a annoncé la ville jeudi. Berthe Colm a salué le"
            " projet.",
        ),
        (
            "2024-03-21",
            "Colm reste en tête",
            "Ardelle. Un second comptage ne change rien : Berthe Colm reste devant Victor Sandre. Jeudi,"
            " Urbain"
            " Penck a annoncé 14 bulletins d'écart.",
        ),
    ),
}

ASKED = {
    "de": ("Wer hat die Wahl zur Präsidentin der Handelskammer gewonnen?", "Und wie ging es weiter?"),
    "en": ("Who won the election for president of the chamber of commerce?", "And what happened after that?"),
    "es": ("¿Quién ganó la elección para presidir la cámara de comercio?", "¿Y qué pasó después?"),
    "fr": ("Qui a remporté l'élection à la chambre de commerce ?", "Et ensuite, que s'est-il passé ?"),
}

AskAll = Callable[[Sequence[Article], Sequence[str]], Answer]


@pytest.fixture(scope="module")
def ask_all(embedder: Embedder, tmp_path_factory: pytest.TempPathFactory) -> AskAll:
    """The answer to the last of several questions of one conversation."""
    assistant = Assistant(IndexReader(tmp_path_factory.mktemp("none"), embedder), embedder)

    def ask_all(given: Sequence[Article], questions: Sequence[str]) -> Answer:
        earlier: list[Turn] = []
        for question in questions:
            answer = assistant.ask(question, given=given, earlier=earlier, today=date(2024, 11, 30))
            earlier.append(turn(answer))
        return answer

    return ask_all


def _articles(rows: Sequence[tuple[str, str, str]], language: str) -> list[Article]:
    return [
        read_article_row(
            {"id": day, "title": title, "published": day, "text": text, "language": language},
            path=day,
            default_id=day,
            may_be_markup=False,
        )
        for day, title, text in rows
    ]


@pytest.mark.parametrize("language", VOTE)
def test_a_story_goes_on_in_the_article_that_names_its_people(ask_all: AskAll, language: str) -> None:
    """The article about the market hall is from the same town and names one of them."""
    answer = ask_all(_articles(VOTE[language], language), ASKED[language])
    assert [citation.source.article_id for citation in answer.citations] == ["2024-03-21"]


def test_what_follows_on_an_event_may_lack_its_words(ask_all: AskAll) -> None:
    question = "Was geschah nach der Wahl zur Präsidentin der Handelskammer in Ardlingen?"
    answer = ask_all(_articles(VOTE["de"], "de"), [question])
    assert [citation.source.article_id for citation in answer.citations] == ["2024-03-21"]


def test_a_story_without_a_later_article_is_not_told_again(ask_all: AskAll) -> None:
    answer = ask_all(_articles(VOTE["de"][:2], "de"), ASKED["de"])
    assert answer.refused


FIRM = {
    "de": (
        (
            "2024-05-06",
            "Warnung an Torvik bekannt geworden",
            "Lund. Die Torvik Werft ist vor dem Untergang der Fähre gewarnt worden. Das zeigt ein Brief.",
        ),
        (
            "2024-05-13",
            "Chef der Torvik Werft tritt zurück",
            "Lund. Der Chef der Torvik Werft, Lars Brink, ist am Montag zurückgetreten.",
        ),
        (
            "2024-05-20",
            "Ermittlungen gegen Torvik",
            "Lund. Die Staatsanwaltschaft ermittelt seit Montag gegen die Torvik Werft.\n\nDie Taucher"
            " gaben am"
            " 9. Mai die Suche nach zwei Seeleuten auf.",
        ),
    ),
    "en": (
        (
            "2024-05-06",
            "Torvik was warned",
            "Lund. The shipyard Torvik was warned before the ferry sank. A letter shows it.",
        ),
        (
            "2024-05-13",
            "Head of Torvik resigns",
            "Lund. The head of the shipyard Torvik, Lars Brink, resigned on Monday.",
        ),
        (
            "2024-05-20",
            "Torvik under investigation",
            "Lund. Prosecutors have been investigating the shipyard Torvik since Monday.\n\nDivers gave up"
            " the"
            " search for two sailors on 9 May.",
        ),
    ),
}


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Was hat sich zwischen dem 1. und dem 25. Mai 2024 bei Torvik geändert?"),
        ("en", "What happened to Torvik between 1 and 25 May 2024?"),
    ],
)
def test_a_dated_aside_on_something_else_is_no_event_of_the_story(
    ask_all: AskAll, language: str, question: str
) -> None:
    answer = ask_all(_articles(FIRM[language], language), [question])
    days = [citation.day.isoformat() for citation in answer.citations if citation.day]
    assert "2024-05-09" not in days
    assert {"2024-05-06", "2024-05-13", "2024-05-20"} == set(days)
