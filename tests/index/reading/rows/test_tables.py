"""Tables of articles as spreadsheets, databases and scripts write them, and reports about broken ones."""

import csv
import gzip
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.reading import blocks
from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.reading.rows import table
from index.text.articles import Source

MILL = 'The council of Brae voted for the windmill.\n\nIt said "no" to the dam; twice, in fact.'
MUEHLE = (
    "Der Gemeinderat von Brö hat für die Mühle gestimmt; die Bauern hatten darum gebeten, größere zu bauen."
)
SOURCE = Source(
    "a.csv#1",
    "a.csv",
    "Brae votes, again",
    "Brae Post",
    "Una McTaggart",
    None,
    "en",
    "https://brae.example/a",
)
NAMES = ["title", "text", "published", "outlet", "url", "author"]
ROW = ["Brae votes, again", MILL, "", "Brae Post", "https://brae.example/a", "Una McTaggart"]


def _read(content: str | bytes, name: str = "a.csv") -> FileReading:
    data = content.encode() if isinstance(content, str) else content
    return read_file(CorpusFile(name, Path(name)), data)


def _table(*rows: list[str], delimiter: str = ",", ends: str = "\r\n") -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, lineterminator=ends).writerows(rows)
    return file.getvalue()


def _texts(reading: FileReading) -> list[str]:
    return [article.text for article in reading.articles]


def _errors(reading: FileReading) -> list[tuple[str, str]]:
    return [(failure.path, failure.error) for failure in reading.failed]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_row_is_an_article_whatever_stands_between_its_cells(delimiter: str, ends: str) -> None:
    (article,) = _read(_table(NAMES, ROW, delimiter=delimiter, ends=ends)).articles
    assert (article.source, article.text) == (SOURCE, MILL)
    assert [article.text[start:end] for start, end in article.paragraphs] == MILL.split("\n\n")


@pytest.mark.parametrize("name", ["a.tsv", "A.TSV"])
def test_tab_separated_values_are_read(name: str) -> None:
    reading = _read(_table(NAMES, ROW, ROW, delimiter="\t"), name)
    assert _texts(reading) == [MILL, MILL]
    assert [article.source.article_id for article in reading.articles] == [f"{name}#1", f"{name}#2"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_comes_out_right_whatever_it_was_saved_as(encoding: str) -> None:
    content = _table(["Titel", "Text"], ["Brö", MUEHLE], delimiter=";").encode(encoding)
    assert _texts(_read(content)) == [MUEHLE]


def test_an_archive_is_read_as_what_is_in_it() -> None:
    packed = gzip.compress(_table(NAMES, *[ROW] * 9).encode())
    assert _texts(_read(packed, "a.csv.gz")) == [MILL] * 9
    assert _texts(_read(gzip.compress(_table(NAMES, ROW, delimiter="\t").encode()), "a.tsv.gz")) == [MILL]
    assert [path for path, _ in _errors(_read(packed[:-9], "a.csv.gz"))] == ["a.csv.gz"]
    assert "not packed" in _read(_table(NAMES, ROW), "a.csv.gz").failed[0].error


def test_what_excel_writes_above_the_names_is_none() -> None:
    for delimiter in (";", "\t", ","):
        content = f"sep={delimiter}\r\n" + _table(NAMES, ROW, delimiter=delimiter)
        assert _texts(_read(content)) == [MILL]
    assert _texts(_read("\ufeff\r\n\r\n" + _table(NAMES, ROW))) == [MILL]


def test_cells_that_say_nothing_are_none() -> None:
    names = ["", "Headline", "body", "date", "publisher", "authors", "lang"]
    for nothing in ("", "nan", "NaN", "None", "NULL", r"\N", "NaT"):
        source = (
            _read(_table(names, ["0", nothing, MILL, nothing, nothing, nothing, nothing])).articles[0].source
        )
        assert source == Source("a.csv#1", "a.csv", language="en")


def test_names_that_a_script_wrote_as_a_list_are_names() -> None:
    for written in ("['Una McTaggart', 'Joel Fenn']", '["Una McTaggart", "Joel Fenn"]'):
        (article,) = _read(_table(["text", "authors"], [MILL, written])).articles
        assert article.source.author == "Una McTaggart, Joel Fenn"
    (article,) = _read(_table(["text", "authors"], [MILL, "['Una', __import__('os')]"])).articles
    assert article.source.author == "['Una', __import__('os')]"


def test_dates_are_read_as_in_other_rows() -> None:
    for written in (
        "2024-09-12",
        "12.09.2024",
        "1726099200",
        "20240912152141",
        "Thu, 12 Sep 2024 10:00:00 GMT",
    ):
        (article,) = _read(_table(["text", "date"], [MILL, written])).articles
        assert str(article.source.published) == "2024-09-12"


def test_rows_are_counted_by_rows_and_blank_ones_are_none() -> None:
    reading = _read(_table(["text", "id"], [MILL, ""], ["", ""], [], [MILL, ""], [MILL, "own"]))
    assert [article.source.article_id for article in reading.articles] == ["a.csv#1", "a.csv#2", "own"]
    assert reading.failed == ()


def test_a_broken_row_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "_LONGEST_CELL", 900)
    monkeypatch.setattr(blocks, "MAX_LINE_CHARACTERS", 3_000)
    reading = _read(
        _table(
            NAMES,
            ROW,
            [*ROW, "one cell", "more"],
            ["x", ""],
            ["Long", "x" * 1_000],
            ["Longer", "x" * 4_000],
            [*ROW, "", ""],
        )
    )
    assert [article.source.article_id for article in reading.articles] == ["a.csv#1", "a.csv#6"]
    assert _errors(reading) == [
        (
            "a.csv#2",
            "The row has 8 cells for 6 columns: put cells with the delimiter in them into quotation marks",
        ),
        ("a.csv#3", "The row has no text: give it one in a field named text, body or content"),
        (
            "a.csv#4",
            "The row cannot be read (field larger than field limit (900)): mend it or take it out",
        ),
        (
            "a.csv#5",
            "A line of the row has more than 50,000,000 characters: split it, or take it out",
        ),
    ]


def test_a_quotation_mark_that_nothing_closes_is_told() -> None:
    reading = _read(_table(NAMES, ROW) + 'B,"Text one.\n' + _table(ROW, ROW).replace('"', ""))
    assert _texts(reading) == [MILL]
    assert _errors(reading) == [
        ("a.csv#2", "The row has a quotation mark that nothing closes: close it, or export the table anew")
    ]


@pytest.mark.parametrize("missing", [1, 25, 60, 100])
def test_a_table_that_is_cut_off_loses_no_row_before(missing: int) -> None:
    whole = _table(NAMES, ROW, ROW)
    reading = _read(whole.rstrip()[:-missing])
    assert _texts(reading)[0] == MILL
    assert len(reading.articles) + len(reading.failed) == 2
    assert missing < 14 or [path for path, _ in _errors(reading)] == ["a.csv#2"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "The file holds no articles: export it again, or take it out of the folder"),
        ("title,text", "The file holds no articles: export it again, or take it out of the folder"),
        ("," * 200_000,
         "The names of the table's columns have more than 100,000 characters: name them in its first line"),
        ("title,text\n", "The file holds no articles: export it again, or take it out of the folder"),
        ("title,text\nA,\nB, \n",
         "Nowhere does the file have a text (its fields are title, text): export it with the texts"),
        ("Name;Alter\nHans;3\nLena;4\n",
         "The file has no field of texts (its fields are Name, Alter): name the one that has them text, body "
         "or content, or take the file out of the folder"),
        ("Title,Link,Snippet\nA,https://brae.example/a,cut\nB,https://brae.example/b,\n",
         "The file names 2 articles and has no texts (its fields are Title, Link, Snippet): save their pages "
         "into the folder, or export them with their texts"),
        (bytes(range(256)) * 9,
         "The file is no text, it has zero bytes: save it as UTF-8, or take it out of the folder"),
    ],
)  # fmt: skip
def test_a_table_without_articles_is_one_line(content: str | bytes, told: str) -> None:
    assert _errors(_read(content)) == [("a.csv", told)]


@settings(deadline=None, max_examples=100)
@given(
    st.lists(
        st.sampled_from(["text", "title", ",", ";", "\t", '"', "\n", "\r\n", "Words.", "\\", "ä"]),
        max_size=40,
    )
)
def test_reading_never_raises(pieces: list[str]) -> None:
    reading = _read("".join(pieces))
    assert reading.articles or reading.failed
    assert all("\n" not in failure.error for failure in reading.failed)


@pytest.mark.parametrize(
    ("names", "language", "text"),
    [
        ("Überschrift;Text;Datum;Medium;Autorin;Sprache;Link", "de", MUEHLE),
        ("Titel;Volltext;Erscheinungsdatum;Quelle;Autoren;Sprache;URL", "de", MUEHLE),
        (
            "Titre;Texte;Date;Source;Auteur;Langue;Lien;URL",
            "fr",
            "Le conseil de Brae a voté mardi pour le moulin.",
        ),
        ("Título;Texto;Fecha;Fuente;Autor;Idioma;URL", "es", "El consejo votó el martes a favor del molino."),
        (
            "Başlık;Metin;Tarih;Kaynak;Yazar;Dil;URL",
            "tr",
            "Belediye meclisi salı günü değirmen için oy kullandı.",
        ),
        ("Заголовок;Текст;Дата;Источник;Автор;Язык;URL", "ru", "Совет проголосовал во вторник за мельницу."),
    ],
)
def test_a_spreadsheet_may_name_its_columns_in_its_own_language(names: str, language: str, text: str) -> None:
    cells = ["Brae", text, "12.09.2024", "Brae Post", "Una McTaggart", language, "https://brae.example/a"]
    columns = [name for name in names.split(";") if name != "Lien"]
    (article,) = _read(_table(columns, cells, delimiter=";")).articles
    source = article.source
    assert article.text == text
    assert (
        source.title,
        source.outlet,
        source.author,
        str(source.published),
        source.language,
        source.url,
    ) == (*("Brae", "Brae Post", "Una McTaggart", "2024-09-12", language, "https://brae.example/a"),)
