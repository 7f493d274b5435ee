"""Answers where articles are copies or versions of each other, by the default model and by the command."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from beleg_process import Workplace

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.wording.layout.render import to_markdown
from bot.wording.lines.version_line import version_line
from index.models.embedder import Embedder
from index.question.query import Filters
from index.storage.building.update import build_index
from index.storage.generations.reader import IndexReader

HARBOUR = (
    "Der Hafen von Velmark bleibt nach dem Unglück eines Tankers bis Donnerstag gesperrt. Das teilte die"
    " Hafenverwaltung am Montagabend mit.",
    "Aus dem Rumpf der Aldebaran liefen am Sonntag rund 40 Tonnen Schweröl aus. Zwölf Arbeiter wurden mit"
    " Reizungen der Atemwege ins Krankenhaus gebracht.",
    "Die Feuerwehr legte in der Nacht drei Ölsperren aus und pumpte das Gemisch in zwei Spezialschiffe.",
)
FIRE = (
    "Bei einem Feuer in der Altstadt von Brenningen sind {} Menschen verletzt worden. Das Feuer brach am"
    " Dienstag gegen Mitternacht in einer Bäckerei aus.",
    "Der Schaden beträgt eine Million Euro. Die Feuerwehr war mit 80 Kräften im Einsatz.",
)
MINISTER = (
    "Gesundheitsministerin Luise Brandauer ist am Donnerstag zurückgetreten. Sie nannte gesundheitliche"
    " Gründe für ihren Schritt.",
    "Nachfolger soll Staatssekretär Jonas Feld werden.",
)
NOTICE = (
    "Die Meldung „Ministerin Brandauer tritt zurück“ wird zurückgezogen. Sie beruhte auf einer Fälschung."
)
ROWS = (
    ("wire", "dpa", "2025-03-04", "Tankerunglück: Hafen gesperrt", HARBOUR, None),
    ("cut", "Anzeiger", "2025-03-04", "Öl im Hafen von Velmark", HARBOUR[:2], None),
    ("cut-again", "Anzeiger", "2025-03-05", "Velmark: Öl im Hafen", HARBOUR[:2], None),
    ("bridge", "Le Quotidien du Pont", "2025-03-03", "Port fermé", HARBOUR[:2], None),
    ("fire-1", "Bote", "2025-04-01", "Feuer in der Altstadt", [FIRE[0].format(14), FIRE[1]], "fire?utm_id=1"),
    ("fire-2", "Bote", "2025-04-02", "Feuer in der Altstadt", [FIRE[0].format(41), FIRE[1]], "fire/"),
    ("resigns", "apa", "2025-05-01", "Ministerin Brandauer tritt zurück", MINISTER, None),
    ("printed", "Kurier", "2025-05-01", "Brandauer geht", MINISTER, None),
    ("notice", "apa", "2025-05-02", "ZURÜCKZIEHUNG: Ministerin Brandauer tritt zurück", [NOTICE], None),
    ("school", "Kurier", "2025-01-02", "Schule", ["Der Stadtrat von Holmstadt beriet über Radwege."], None),
)


def _write(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, outlet, day, title, paragraphs, page in ROWS:
        row = {
            "id": name,
            "outlet": outlet,
            "published": day,
            "title": title,
            "language": "de",
            "text": "\n\n".join(paragraphs),
            "url": f"https://bote.example/{page}" if page else None,
        }
        (folder / f"file-{name}.jsonl").write_text(json.dumps(row), encoding="utf-8")


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder):  # type: ignore[no-untyped-def]
    folder = tmp_path_factory.mktemp("older")
    _write(folder / "corpus")
    build_index(folder / "corpus", folder / "index", lambda: embedder, identity=embedder.identity)
    with closing(IndexReader(folder / "index", embedder)) as reader:
        assistant = Assistant(reader, embedder)
        yield lambda question, **filters: assistant.ask(question, filters=Filters(**filters))


Ask = Callable[..., Answer]


def _cited(answer: Answer) -> list[str]:
    return [citation.source.article_id for citation in answer.citations]


def test_an_agencys_words_are_quoted_once_with_the_other_outlets(ask: Ask) -> None:
    answer = ask("Wie viel Schweröl lief in Velmark aus?")
    assert set(_cited(answer)) == {"wire"}
    citation = next(one for one in answer.citations if "40 Tonnen" in one.quote)
    assert set(citation.also_in) == {"cut", "cut-again", "bridge"}
    assert set(citation.other_outlets) == {"Anzeiger", "Le Quotidien du Pont"}


def test_an_outlets_own_variants_are_not_named_beside_it(ask: Ask) -> None:
    answer = ask("Wie viel Schweröl lief in Velmark aus?", outlet="Anzeiger")
    assert set(_cited(answer)) == {"cut"}
    assert set(answer.citations[0].other_outlets) == {"dpa", "Le Quotidien du Pont"}


def test_the_newest_version_answers_alone_where_both_say_the_same(ask: Ask) -> None:
    answer = ask("Wann brach das Feuer in Brenningen aus?")
    assert set(_cited(answer)) == {"fire-2"}


def test_an_older_version_with_another_figure_stands_behind_the_newer_one_marked(ask: Ask) -> None:
    answer = ask("Wie viele Menschen wurden bei dem Feuer in Brenningen verletzt?")
    assert _cited(answer)[:2] == ["fire-2", "fire-1"]
    assert ("41" in answer.citations[0].quote, "14" in answer.citations[1].quote) == (True, True)
    assert (answer.supersedes(1), answer.superseded_by(2)) == (2, 1)
    assert version_line(answer, 2) == "überholt durch [1]"
    assert "überholt durch [1]" in to_markdown(answer)


def test_an_older_version_that_is_asked_for_brings_the_newer_one_along(ask: Ask) -> None:
    answer = ask("Wie viele Verletzte nannte die frühere Fassung über das Feuer in Brenningen?")
    assert _cited(answer).index("fire-2") < _cited(answer).index("fire-1")


def test_filters_that_let_only_the_older_version_in_find_it_marked(ask: Ask) -> None:
    answer = ask("Wie viele Menschen wurden in Brenningen verletzt?", until=date(2025, 4, 1))
    assert set(_cited(answer)) == {"fire-1"}
    assert version_line(answer, 1) == "überholt durch eine neuere Fassung"


@pytest.mark.parametrize(
    "question",
    ["Ist Ministerin Brandauer zurückgetreten?", "Wer soll Nachfolger von Luise Brandauer werden?"],
)
def test_what_was_withdrawn_is_answered_by_its_notice(ask: Ask, question: str) -> None:
    answer = ask(question)
    assert set(_cited(answer)) == {"notice"}
    assert answer.verdict is None
    assert answer.text.startswith("Eine Meldung hierzu wurde zurückgezogen. [1]")


def test_no_filter_brings_back_what_was_withdrawn(ask: Ask) -> None:
    for filters in ({"outlet": "Kurier"}, {"until": date(2025, 5, 1)}):
        answer = ask("Wer soll Nachfolger von Luise Brandauer werden?", **filters)
        assert not {"resigns", "printed"} & set(_cited(answer))


def test_what_was_withdrawn_is_shown_when_asked_for_behind_its_notice(ask: Ask) -> None:
    answer = ask("Was stand in der zurückgezogenen Meldung über Ministerin Brandauer?")
    cited = _cited(answer)
    assert cited[0] == "notice"
    assert "resigns" in cited
    assert version_line(answer, cited.index("resigns") + 1) == "zurückgezogen, siehe [1]"


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    workplace = Workplace(tmp_path_factory.mktemp("older-process"))
    _write(workplace.corpus)
    assert workplace.json("index")["articles"] == len(ROWS)
    return workplace


def test_the_command_names_outlets_to_people_and_ids_to_scripts(workplace: Workplace) -> None:
    told = workplace.run("ask", "Wie viel Schweröl lief in Velmark aus?")
    assert (told.returncode, told.stderr) == (0, "")
    (line,) = {line.strip() for line in told.stdout.splitlines() if "auch in" in line}
    assert set(line.partition("auch in ")[2].split(", ")) == {"Anzeiger", "Le Quotidien du Pont"}
    assert "file-" not in told.stdout
    found = workplace.json("search", "Wie viel Schweröl lief in Velmark aus?")["passages"]
    ours = [one for one in found if one["article_id"] in ("wire", "cut", "cut-again", "bridge")]
    assert [(one["article_id"], sorted(one["also_in"])) for one in ours] == [
        ("wire", ["bridge", "cut", "cut-again"])
    ]


def test_the_command_marks_what_is_superseded(workplace: Workplace) -> None:
    question = "Wie viele Menschen wurden bei dem Feuer in Brenningen verletzt?"
    assert "überholt durch [1]" in workplace.run("ask", question).stdout
    first, second, *_ = workplace.json("ask", question)["citations"]
    assert (first["article_id"], first["supersedes"], first["superseded_by"]) == ("fire-2", 2, None)
    assert (second["article_id"], second["supersedes"], second["superseded_by"]) == ("fire-1", None, 1)
