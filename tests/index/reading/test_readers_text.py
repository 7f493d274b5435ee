"""Plain text: title, byline and date come from its first lines; the whole file is stored."""

from datetime import date
from pathlib import Path

import pytest

from index.reading.entries import read_file
from index.reading.files import CorpusFile
from index.text.articles import Article

BODY = "Der Stadtrat hat am Montag beschlossen, die Brücke zu bauen. Sie soll 94 Millionen Euro kosten."


def _article(text: str) -> Article:
    reading = read_file(CorpusFile("a/b.txt", Path("b.txt")), text.encode())
    assert reading.failed == ()
    return reading.articles[0]


def _quotable(article: Article) -> list[str]:
    return [article.text[start:end] for start, end in article.paragraphs]


def test_a_copied_page_is_read_whole() -> None:
    text = (
        f"\nNordhafen baut\n\n  Hafen:Ein Streit\n\n  von Mira Tolksdorf, Washington D.C.\n  |\n\n  {BODY}\n"
    )
    article = _article(text)
    assert article.text == text
    assert _quotable(article) == [BODY]
    source = article.source
    assert (source.article_id, source.path, source.title) == ("a/b.txt", "a/b.txt", "Nordhafen baut")
    assert (source.author, source.published, source.language) == ("Mira Tolksdorf", None, "de")
    assert (source.outlet, source.url) == (None, None)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("von Anna Kleiser, Washington D.C.", "Anna Kleiser"),
        ("Von Anna Kleiser und Jonas von der Heyde, Berlin", "Anna Kleiser, Jonas von der Heyde"),
        ("By Jane Roe", "Jane Roe"),
        ("By Jane Roe, Max Doe and Lena Poe in Washington", "Jane Roe, Max Doe, Lena Poe"),
        ("BY JANE ROE", "JANE ROE"),
        ("By Jane Roe | Harbour Post", "Jane Roe"),
        ("By Jane Roe and Reuters", "Jane Roe"),
        ("Par Jean-Luc d'Aubrac", "Jean-Luc d'Aubrac"),
        ("Par Jean-Luc Aubrac et Odile O'Hara", "Jean-Luc Aubrac, Odile O'Hara"),
        ("Por Lucía Ferrándiz", "Lucía Ferrándiz"),
        ("Yazan: Selin Karabulut", "Selin Karabulut"),
        ("Eine Analyse von Dr. Lea Koch", "Dr. Lea Koch"),
        ("Von Berlin aus gesehen", None),
        ("By the river, at night", None),
        ("Jane Roe | Harbour Post", None),
    ],
)
def test_the_author_is_the_names_of_the_byline(line: str, author: str | None) -> None:
    article = _article(f"Nordhafen baut\n\n{line}\n\n{BODY}")
    assert article.source.author == author
    assert _quotable(article) == [BODY]


@pytest.mark.parametrize(
    "line",
    [
        "25.10.2024",
        "Stand: 25.10.2024, 17:33 Uhr",
        "Freitag, 25. Oktober 2024, 17:33 Uhr",
        "October 25, 2024",
        "Published: Oct 25, 2024 5:33 p.m. EDT",
        "Publié le 25 octobre 2024 à 17h33",
        "25 de octubre de 2024",
        "Yayınlanma: 25 Ekim 2024",
        "2024-10-25",
    ],
)
def test_a_date_on_a_line_of_its_own_is_when_it_was_published(line: str) -> None:
    assert _article(f"Nordhafen baut\n\n{line}\n\n{BODY}").source.published == date(2024, 10, 25)


@pytest.mark.parametrize(
    "lines",
    [
        "Am 25.10.2024 fiel die Entscheidung.",
        "Der Hafen\nWie er wuchs und warum er schrumpft.25.10.2024 | 1:43 min",
        "Der Hafen\nWie er wuchs und warum er schrumpft.\n25.10.2024 | 1:43 min",
        "Ein Bild vom Kai.\n25.10.2024\nFoto: dpa",
        "Oktober 2024",
        "2024",
        "03/04/2024",
        "31.02.2024",
        f"{BODY}\n" * 12 + "25.10.2024",
    ],
)
def test_no_other_date_is_taken_for_it(lines: str) -> None:
    assert _article(f"Nordhafen baut\n\n{lines}\n\n{BODY}").source.published is None


def test_the_day_of_publication_goes_before_that_of_an_update() -> None:
    text = f"Nordhafen baut\n\nUpdated: 26 October 2024\nPublished: 25 October 2024\n\n{BODY}"
    assert _article(text).source.published == date(2024, 10, 25)


def test_a_first_line_that_is_a_statement_is_no_headline() -> None:
    article = _article(f"Der Rat hat getagt.\n\n{BODY}")
    assert article.source.title is None
    assert _quotable(article) == ["Der Rat hat getagt.", BODY]


def test_a_question_may_be_a_headline() -> None:
    assert _article(f"Baut Nordhafen?\n\n{BODY}").source.title == "Baut Nordhafen?"


def test_the_headline_may_stand_below_a_date() -> None:
    article = _article(f"25.10.2024\nNordhafen baut\n\n{BODY}")
    assert (article.source.title, article.source.published) == ("Nordhafen baut", date(2024, 10, 25))


def test_a_single_line_is_text_and_no_headline() -> None:
    article = _article("Nordhafen baut eine Brücke")
    assert (article.source.title, _quotable(article)) == (None, ["Nordhafen baut eine Brücke"])


def test_front_matter_is_read_and_stored_and_never_quoted() -> None:
    text = f"---\ntitle: Brücke\noutlet: Hafenblatt\npublished: 2024-10-25\n---\nNordhafen baut\n\n{BODY}\n"
    article = _article(text)
    assert article.text == text
    assert _quotable(article) == [BODY]
    source = article.source
    assert (source.title, source.outlet, source.published) == ("Brücke", "Hafenblatt", date(2024, 10, 25))


def test_the_language_is_told_from_the_running_text() -> None:
    english = "The council of Brae voted for the windmill on Tuesday. It had been debated for nine years."
    assert _article(f"Wind\n\n{english}").source.language == "en"
    assert _article("Ja.").source.language is None
