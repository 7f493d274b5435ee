"""Figures that change, and figures that were wrong: the valid figure first, the others marked."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from changing_figures import ASKED_AS_A_CHANGE, BUILT_ON, KEPT_BACK, NOT_SUPERSEDED, SIBLINGS, Case

from bot.answerers.corrections.reading import corrections_in
from bot.answerers.disagreements.asked import FigureSought
from bot.answerers.disagreements.pairs import gives_figure, replaces_cited_figure
from bot.assistant import Assistant
from bot.citations.answer import Answer, Citation
from bot.conversation import turn
from bot.wording.layout.render import to_markdown
from bot.wording.lines.version_line import version_line
from index.models.embedder import Embedder
from index.reading.rows.row import read_article_row
from index.storage.generations.reader import IndexReader
from index.text.articles import Source, Span
from index.text.passages import Passage
from index.text.sentences.splitting import split_sentences

Ask = Callable[[Case], Answer]


@pytest.fixture(scope="module")
def ask(embedder: Embedder, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    assistant = Assistant(IndexReader(tmp_path_factory.mktemp("none"), embedder), embedder)

    def ask(case: Case) -> Answer:
        rows = ({"id": row.article_id, "language": case.language, **row._asdict()} for row in case.rows)
        given = [
            read_article_row(row, path=row["id"], default_id=row["id"], may_be_markup=False) for row in rows
        ]
        return assistant.ask(case.question, given=given)

    return ask


@pytest.mark.parametrize(
    "case", [*BUILT_ON, *KEPT_BACK, *ASKED_AS_A_CHANGE, *SIBLINGS, *NOT_SUPERSEDED], ids=lambda one: one.name
)
def test_the_figure_that_holds_leads_and_the_others_are_marked(ask: Ask, case: Case) -> None:
    answer = ask(case)
    assert not answer.refused
    marked = [answer.superseded_by(number) for number in range(1, len(answer.citations) + 1)]
    if not case.is_superseded:
        assert marked == [None] * len(marked)
        return
    assert case.leads in answer.citations[0].quote
    for number, citation in enumerate(answer.citations, start=1):
        if any(old in citation.quote for old in case.old) and case.leads not in citation.quote:
            assert marked[number - 1] == 1
            assert "[1]" in version_line(answer, number)


@pytest.mark.parametrize("case", NOT_SUPERSEDED, ids=lambda one: one.name)
def test_a_figure_of_something_else_replaces_none_wherever_both_are_quoted(case: Case) -> None:
    quotes = []
    for row in case.rows:
        source = Source(
            row.article_id,
            row.article_id,
            published=date.fromisoformat(row.published),
            language=case.language,
        )
        spans = tuple(split_sentences(row.text, language=case.language))
        quotes.append(Citation(Passage(source, row.text, 0, spans), Span(0, len(row.text))))
    sought = FigureSought(case.question, case.language)
    older, newer = quotes
    assert gives_figure(sought, older)
    assert not replaces_cited_figure(sought, newer, older)


GYM = (
    ("g1", "2024-02-01", "Admission to the Ardle baths is to cost £9. A season ticket is to cost £140."),
    (
        "g2",
        "2024-04-11",
        "Admission to the Ardle baths costs £8, the council decided. A season ticket costs £120.",
    ),
)
BAD = (
    (
        "b1",
        "2024-02-01",
        "Der Eintritt ins Freibad von Rabenegg soll 9 Euro kosten. Die Saisonkarte soll 140 Euro kosten.",
    ),
    (
        "b2",
        "2024-04-11",
        "Der Eintritt ins Freibad von Rabenegg kostet 8 Euro, beschloss der Rat."
        " Die Saisonkarte kostet 120 Euro.",
    ),
)


@pytest.mark.parametrize(
    ("language", "rows", "first", "then"),
    [
        ("en", GYM, "How much is admission to the Ardle baths?", "And the season ticket?"),
        ("de", BAD, "Was kostet der Eintritt ins Freibad von Rabenegg?", "Und die Saisonkarte?"),
    ],
)
def test_the_newest_figure_of_what_else_leads_where_a_follow_up_says_no_more(
    embedder: Embedder,
    tmp_path: Path,
    language: str,
    rows: Sequence[tuple[str, str, str]],
    first: str,
    then: str,
) -> None:
    assistant = Assistant(IndexReader(tmp_path, embedder), embedder)
    fields = ({"id": each, "published": day, "text": text, "language": language} for each, day, text in rows)
    given = [
        read_article_row(row, path=row["id"], default_id=row["id"], may_be_markup=False) for row in fields
    ]
    answer = assistant.ask(first, given=given)
    answer = assistant.ask(then, given=given, earlier=(turn(answer),))
    assert "120" in answer.citations[0].quote
    older = next(n for n, one in enumerate(answer.citations, start=1) if "140" in one.quote)
    assert answer.superseded_by(older) == 1


def _case(name: str) -> Case:
    return next(case for case in (*BUILT_ON, *KEPT_BACK) if case.name == name)


def test_the_newest_figure_stands_under_its_day_and_the_older_ones_under_that_they_are(ask: Ask) -> None:
    markdown = to_markdown(ask(_case("death toll")))
    newest, older = (
        markdown.index("Newest figure, of 6 May 2024:"),
        markdown.index("Older figures, superseded:"),
    )
    assert newest < markdown.index("12 people") < older < markdown.index("Nine people")
    assert markdown.count("superseded by [1]") == 2


def test_a_corrected_figure_is_called_corrected(ask: Ask) -> None:
    answer = ask(_case("Diese Zahl war falsch"))
    assert answer.text.startswith("Eine Korrektur berichtigt den früheren Bericht. [1] [2]")
    assert version_line(answer, 2) == "berichtigt durch [1]"


def _read(text: str, language: str) -> list[tuple[list[float], list[float]]]:
    source = Source("a", "a.txt", published=date(2024, 5, 4), language=language)
    passage = Passage(source, text, 0, tuple(split_sentences(text, language=language)))
    return [
        ([one.value for one in correction.wrong], [one.value for one in correction.right])
        for correction in corrections_in(passage)
    ]


@pytest.mark.parametrize(
    ("language", "text", "wrong", "right"),
    [
        (
            "en",
            "We reported 41,000 doses. That figure was wrong. The correct number is 14,000.",
            41000,
            14000,
        ),
        ("en", "Correction: 14,000 doses were spoiled, not 41,000.", 41000, 14000),
        (
            "en",
            "The Courier wrote that 212 people were on board. The number was incorrect. There were 121.",
            212,
            121,
        ),
        ("de", "41.000 Dosen wurden vernichtet. Diese Zahl war falsch; richtig sind 14.000.", 41000, 14000),
        (
            "de",
            "In einer früheren Fassung hieß es, an Bord seien 212 Menschen gewesen. Richtig ist: Es waren"
            " 121.",
            212,
            121,
        ),
        ("fr", "Nous avons écrit 9 000 manifestants. Ce chiffre était erroné : ils étaient 900.", 9000, 900),
        ("es", "Informamos de 320 despidos. Esa cifra era errónea; la cifra correcta es 230.", 320, 230),
        ("tr", "Haberimizde 45 yaralı olduğunu yazdık. Bu rakam yanlıştı, doğru rakam 54.", 45, 54),
        (
            "de",
            "In unserem Bericht „Jubel bei 17 Gästen“ haben wir eine falsche Zahl genannt. Es waren"
            " 16 Gäste, nicht 17.",
            17,
            16,
        ),
        (
            "de",
            "Die Direktorin hatte den Wert mit 3,1 Millionen Euro beziffert. Das war ein Irrtum: Versichert"
            " ist das Bild mit 1,3 Millionen Euro, ein Gutachten von 2019 kam auf denselben Betrag.",
            3_100_000,
            1_300_000,
        ),
        (
            "de",
            "Am Montag hatten wir den Schaden mit 800.000 Euro angegeben. Das war ein Zahlendreher. Es sind"
            " 80.000 Euro.",
            800_000,
            80_000,
        ),
        ("de", "Die Länge war mit 420 Metern falsch angegeben. Richtig sind 240 Meter.", 420, 240),
        (
            "en",
            "On Tuesday we put the price at 45 pounds. That was our mistake: a ticket costs 54 pounds.",
            45,
            54,
        ),
        ("en", "A report gave the wrong figure for the crowd, 9,000. The club counted 6,000.", 9000, 6000),
        (
            "fr",
            "Nous avions écrit 31 millions d'euros. C'était une erreur : ce sont 13 millions d'euros.",
            31_000_000,
            13_000_000,
        ),
        ("es", "El lunes dijimos que había 45 heridos. Fue un error: son 54.", 45, 54),
        ("tr", "Pazartesi 45 yaralı olduğunu yazdık. Bu bir hataydı: yaralı sayısı 54.", 45, 54),
    ],
)
def test_a_correction_tells_the_wrong_figure_and_the_right_one(
    language: str, text: str, wrong: int, right: int
) -> None:
    (correction,) = _read(text, language)
    assert correction == ([wrong], [right])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The union said the figure of 4,000 jobs was wrong."),
        ("en", "There were 4,000 people in the square. “That figure was wrong,” the mayor said."),
        ("de", "Der Minister sagte, die Zahl von 4.000 Stellen sei falsch."),
        (
            "de",
            "Es waren 121 Menschen an Bord. In der Ausgabe vom 3. Mai steht weiterhin die falsche Angabe.",
        ),
        ("en", "Not 200 but 300 people came, and the mood was good."),
        ("en", "The number of dead is 12. The wrong train was sent to platform 4."),
        ("de", "Er sagte: „Da haben wir eine falsche Zahl genannt, 300 waren es nie.“"),
        ("de", "Der Zeuge sagte, das sei ein Irrtum gewesen. Er habe 300 Euro bekommen."),
        (
            "de",
            "2024 verlor der Club 3:1. Das war ein Fehler, den er nicht wiederholte: Er gewann 12 Spiele.",
        ),
        ("en", "He bought 40 shares in 2020. That was a mistake. He sold 30 of them last year."),
        ("en", "The jury was told of 40 calls. That was a mistake, his lawyer said."),
    ],
)
def test_what_somebody_only_disputes_is_no_correction(language: str, text: str) -> None:
    assert _read(text, language) == []


def test_a_correction_is_quoted_whole_inside_its_paragraph() -> None:
    text = "We reported 41,000 doses. That figure was wrong. The correct number is 14,000."
    source = Source("a", "a.txt", language="en")
    passage = Passage(source, text, 0, tuple(split_sentences(text, language="en")))
    (correction,) = corrections_in(passage)
    assert correction.span == Span(0, len(text))
