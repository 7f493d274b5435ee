"""The structure of web pages: entries, questions, tables and lists, and words in inline elements."""

import json
from functools import cache
from pathlib import Path

import pytest
from structured_pages import PAGES

from index.reading.entries import read_file
from index.reading.files import CorpusFile
from index.text.articles import NO_CONTEXT, Context
from index.text.passages import Passage, split_article


@cache
def _passages(name: str) -> tuple[Passage, ...]:
    (article,) = read_file(CorpusFile("a.html", Path("a.html")), PAGES[name].encode()).articles
    return split_article(article)


def _places(name: str) -> list[tuple[Context, list[str]]]:
    return [(p.context, [p.quote(span) for span in p.sentences]) for p in _passages(name)]


def test_an_entry_of_a_ticker_has_its_time_and_heading() -> None:
    assert _places("German ticker") == [
        (NO_CONTEXT, ["Orkan Wibke erreicht die Küste am Abend."]),
        (
            Context(heading="Fähren eingestellt", time="21:40 Uhr"),
            ["Die Reederei hat alle Fähren bis Sonntag eingestellt.", "Rund 300 Reisende sitzen fest."],
        ),
        (Context(time="20:15 Uhr"), ["Der Deich bei Ollum hält, teilte der Deichverband mit."]),
        (
            Context(heading="Erste Straßen gesperrt", time="19:02 Uhr"),
            ["Die Kreisstraße 12 ist wegen umgestürzter Bäume gesperrt."],
        ),
        (NO_CONTEXT, ["Der Wetterdienst rechnet bis Sonntag mit Sturm."]),
    ]


def test_a_tickers_times_may_be_its_headings() -> None:
    assert [context for context, _ in _places("English ticker")] == [
        NO_CONTEXT,
        Context(heading="Fuel duty frozen", time="14.32 GMT"),
        Context(time="14.05 GMT"),
    ]


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        (
            "French interview",
            [
                (
                    "Madame Brenner, le puits sera-t-il fermé ?",
                    ["Oui, dès lundi.", "Le conseil a voté hier soir."],
                ),
                ("Qui paiera les travaux ?", ["La région prend en charge 60 % du coût."]),
            ],
        ),
        (
            "German interview",
            [
                ("Frau Köst, wann haben Sie von dem Leck erfahren?", ["Am 4. März, durch einen Anruf."]),
                ("Treten Sie zurück?", ["Nein. Ich bin bis 2028 gewählt."]),
            ],
        ),
    ],
)
def test_an_answer_has_its_question_and_is_apart_from_the_next(
    name: str, answers: list[tuple[str, list[str]]]
) -> None:
    assert _places(name)[1:] == [(Context(question=question), quotes) for question, quotes in answers]


def test_a_row_of_a_table_is_quoted_whole_under_its_header_cells() -> None:
    assert _places("Spanish table")[1:] == [
        (
            Context(heading="Partido | Votos", section="Concejales por partido"),
            ["Unión de Vecinos\t12.410", "Partido del Valle\t8.377"],
        ),
        (NO_CONTEXT, ["La participación fue del 61 por ciento, según la junta."]),
    ]


def test_results_are_quoted_line_by_line_and_a_table_without_header_cells_by_its_first_row() -> None:
    assert _places("German league") == [
        (
            NO_CONTEXT,
            [
                "Der SV Wendlau hat das Spitzenspiel gewonnen und bleibt Erster.",
                "SV Wendlau – TuS Ickern 3:1 (1:0)",
                "FC Molte – VfB Astrup 0:0",
            ],
        ),
        (Context(heading="Platz | Verein | Punkte"), ["1.\tSV Wendlau\t41", "2.\tTuS Ickern\t38"]),
    ]


def test_a_sentence_keeps_the_words_that_stand_in_elements_and_loses_those_struck_out() -> None:
    (passage,) = _passages("words in elements")
    assert [passage.quote(span) for span in passage.sentences] == [
        "Das Treffen am 11. September begann um neun Uhr.",
        "Ministerin Ada Rohde sagte, „wir gehen nicht weg“, und setzte sich.",
        "Das Gerät läuft mit Beta 4 und kostet 450 Euro.",
        "Im Hafen liegen zwölf Schiffe.",
        "Die Sitzung endete am Abend, wie ein Sprecher bestätigte.",
    ]


def test_items_of_a_list_are_paragraphs() -> None:
    (passage,) = _passages("English list")
    assert [passage.quote(span) for span in passage.sentences][2:4] == [
        "Dogs travel free of charge",
        "Bicycles cost 4 crowns",
    ]
    assert passage.breaks == (2, 3, 4)


def test_a_lead_in_the_header_and_a_correction_beside_the_article_belong_to_it() -> None:
    ((context, sentences),) = _places("English correction")
    assert context == NO_CONTEXT
    assert (
        sentences[0] == "The bridge of Tarn opened on Sunday after eleven years of works and three lawsuits."
    )
    assert sentences[-1] == "Clarification (3 May): The bridge is 412 metres long, not 421 as we first wrote."


def test_a_paragraph_wrapped_by_line_breaks_is_one() -> None:
    ((_, sentences),) = _places("German line breaks")
    assert sentences == [
        "Holmwerder - Der Stausee Ahrn ist am Montag zum ersten Mal seit neun Jahren übergelaufen.",
        "Das Wasseramt sah keine Gefahr für die Dörfer im Tal.",
        "Amtsleiterin Ute Bramsche bestritt, dass zu spät gewarnt worden sei.",
    ]


@pytest.mark.parametrize("tag", ["wbr", "embed", "source", "track"])
def test_what_stands_behind_an_element_without_an_end_is_text(tag: str) -> None:
    first = f"<p>The old bridge of <{tag}>Ellstein will <b>be</b> rebuilt in the spring.</p>"
    page = f"{first}<p>Work on the new one begins when the river is low.</p>"
    (article,) = read_file(CorpusFile("a.html", Path("a.html")), page.encode()).articles
    assert article.text == (
        "The old bridge of Ellstein will be rebuilt in the spring.\n"
        "Work on the new one begins when the river is low."
    )
    row = {"id": "a", "text": page}
    (of_row,) = read_file(CorpusFile("a.json", Path("a.json")), json.dumps([row]).encode()).articles
    assert of_row.text == article.text
