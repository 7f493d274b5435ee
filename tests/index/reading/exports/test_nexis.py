"""Nexis: the classic text export in several languages, and Nexis Uni as text, Word document and RTF."""

from datetime import date
from pathlib import Path

import pytest
from export_files import HAFEN, JETEE, PIER, QUOTE, centred, docx, nexis_text, paragraphs, read, rtf, wrapped

from index.reading.entries import read_file
from index.reading.files import CorpusFile
from index.text.articles import Article

ACADEMIC = f"""
{centred("Copyright 2024 Harbour Media Group, LLC d/b/a", "The Harbour Post", "All Rights Reserved")}

{centred("The Harbour Post")}

{centred("September 12, 2024 Thursday", "Met 2 Edition")}

SECTION: OPINION; Pg. A01

LENGTH: 336 words

HEADLINE: Council votes for a pier that for a long time nobody in the whole of the
town had asked for

BYLINE: Ada Roe;Max Doe

DATELINE: NORTHPORT

HIGHLIGHT:
A storm took the old one.

BODY:

{wrapped(PIER)}

{wrapped(QUOTE)}

UPDATE: The ship has sailed, and nobody knows where it has gone.

GRAPHIC: The pier in November. Photo by John Poe

LOAD-DATE: September 13, 2024

LANGUAGE: ENGLISH

SUBJECT: HARBORS & PORTS (91%); CITY COUNCILS (89%)

PUBLICATION-TYPE: Newspaper

{centred("Copyright 2024 Harbour Media Group, LLC", "All Rights Reserved")}
"""
UNLABELLED = f"""
{centred("The Guardian of the Coast(London)")}

{centred("December 4, 2010")}

A second headline

BYLINE: By Jane Poe in Berlin
SECTION: HOME PAGES; Pg. 3
LENGTH: 20 words

{wrapped(PIER)}

{wrapped(QUOTE)}

LOAD-DATE: December 5, 2010
LANGUAGE: ENGLISH
JOURNAL-CODE: guar
"""
GERMAN = f"""
{centred("Nordhafener Zeitung")}

{centred("12. September 2024 Donnerstag", "Deutschland Ausgabe")}

Rat stimmt für den Pier; Sturm nahm den alten

AUTOR: Von Mira Tolksdorf, Kiel

RUBRIK: Meinung; S. 4

LÄNGE: 512 Wörter

{wrapped(HAFEN, 72)}

Das kostet 94 Millionen Euro.

UPDATE: 13. September 2024

SPRACHE: GERMAN; DEUTSCH

PUBLICATION-TYPE: Zeitung

{centred("Copyright 2024 Nordhafener Verlag", "Alle Rechte vorbehalten")}
"""
FRENCH = f"""
{centred("Le Courrier du Port")}

{centred("mardi 10 décembre 2019")}

La jetée sera rebâtie

AUTEUR: Odile O'Hara

RUBRIQUE: MONDE; Pg. 5

LONGUEUR: 512 mots

ORIGINE-DEPECHE: PORT-NORD

ENCART: Une tempête avait emporté l'ancienne.

{wrapped(JETEE)}

Les travaux dureront deux ans.

DATE-CHARGEMENT: 11 décembre 2019

LANGUE: FRENCH; FRANÇAIS

TYPE-PUBLICATION: Journal
"""
COVER = [
    "User Name: Ada Roe",
    "Date and Time: Thursday, September 12, 2024 10:20:00 AM CEST",
    "Job Number: 232323",
    "",
    "Documents (2)",
    "1. Council votes for a pier",
    "Client/Matter: -None-",
    "Search Terms: pier",
    "Search Type: Natural Language",
    "Narrowed by:",
    "Content Type",
    "Narrowed by",
    "News",
    "-None-",
    "2. Zweiter Titel",
    "Client/Matter: -None-",
    "",
]
UNI = [
    "Council votes for a pier",
    "The Harbour Post",
    "September 12, 2024 Thursday",
    "Copyright 2024 Harbour Media Group All Rights Reserved",
    "Section:\u00a0EDITORIAL; Pg. 4",
    "Length:\u00a0640 words",
    "Byline:\u00a0Ada Roe",
    "Highlight:\u00a0A storm took the old one.",
    "Body",
    "",
    PIER,
    "",
    QUOTE,
    "",
    "Graphic",
    "",
    "The pier in November. Photo by John Poe",
    "",
    "Classification",
    "",
    "Language:\u00a0ENGLISH",
    "Publication-Type:\u00a0Newspaper",
    "Subject:\u00a0HARBORS (90%)",
    "Load-Date:\u00a0September 13, 2024",
    "",
    "End of Document",
    "",
]
UNI_GERMAN = [
    "Zweiter Titel",
    "Link zum PDF-Dokument",
    "Der Bote",
    "Donnerstag 12. September 2024",
    "Copyright 2024 Der Bote Alle Rechte vorbehalten",
    "Rubrik: POLITIK; S. 4",
    "Länge: 24 Wörter",
    "Autor: Von Mira Tolksdorf",
    "Body",
    HAFEN,
    "Das kostet 94 Millionen Euro.",
    "Load-Date: September 13, 2024",
    "Ende des Dokuments",
]


def test_the_documents_of_a_classic_export_are_articles_of_their_own() -> None:
    reading = read("nexis/a.txt", nexis_text(ACADEMIC, UNLABELLED))
    assert (reading.failed, reading.doubtful) == ((), ())
    first, second = reading.articles
    source = first.source
    assert (source.article_id, source.path, source.item_id) == ("nexis/a.txt#1", "nexis/a.txt", None)
    assert source.title == (
        "Council votes for a pier that for a long time nobody in the whole of the town had asked for"
    )
    assert (source.outlet, source.author) == ("The Harbour Post", "Ada Roe, Max Doe")
    assert (source.published, source.language, source.kind) == (date(2024, 9, 12), "en", "opinion")
    update = "UPDATE: The ship has sailed, and nobody knows where it has gone."
    assert paragraphs(first) == [PIER, QUOTE, update]
    assert first.text == f"A storm took the old one.\n\n{PIER}\n\n{QUOTE}\n\n{update}"
    source = second.source
    assert (source.article_id, source.title) == ("nexis/a.txt#2", "A second headline")
    assert (source.outlet, source.author) == ("The Guardian of the Coast(London)", "Jane Poe")
    assert (source.published, source.kind) == (date(2010, 12, 4), None)
    assert paragraphs(second) == [PIER, QUOTE]


def test_the_only_document_of_a_file_has_its_path_for_an_id() -> None:
    (article,) = read("a.txt", nexis_text(ACADEMIC)).articles
    assert article.source.article_id == "a.txt"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_german(encoding: str) -> None:
    text = nexis_text(GERMAN, GERMAN, beginning="Dokument {} von {}").removeprefix("\ufeff")
    reading = read("a.txt", text.replace("\n", "\r\n").encode(encoding))
    assert (reading.failed, reading.doubtful) == ((), ())
    article = reading.articles[1]
    source = article.source
    assert source.title == "Rat stimmt für den Pier; Sturm nahm den alten"
    assert (source.outlet, source.author) == ("Nordhafener Zeitung", "Mira Tolksdorf")
    assert (source.published, source.language, source.kind) == (date(2024, 9, 12), "de", "opinion")
    assert paragraphs(article) == [HAFEN, "Das kostet 94 Millionen Euro."]


def test_french() -> None:
    (article, _) = read("a.txt", nexis_text(FRENCH, FRENCH, beginning="Document {} de {}")).articles
    source = article.source
    assert (source.title, source.outlet) == ("La jetée sera rebâtie", "Le Courrier du Port")
    assert (source.author, source.published) == ("Odile O'Hara", date(2019, 12, 10))
    assert source.language == "fr"
    assert paragraphs(article) == [JETEE, "Les travaux dureront deux ans."]
    assert article.text.startswith("Une tempête avait emporté l'ancienne.\n\n")


def test_a_cover_and_the_search_are_no_article() -> None:
    cover = (
        "Download Request: All Documents: 1-1\nTime Of Request: Saturday, July 11, 2015\n\nTerms: (pier)\n\n"
    )
    (article,) = read("a.txt", cover + nexis_text(UNLABELLED).removeprefix("\ufeff")).articles
    assert article.source.title == "A second headline"


def test_one_broken_document_fails_alone() -> None:
    head = f"{centred('The Harbour Post')}\n\n{centred('September 12, 2024')}"
    broken = f"{head}\n\nSECTION: NEWS\n\nLENGTH: 3 words"
    reading = read("a.txt", nexis_text(ACADEMIC, broken, UNLABELLED))
    assert [article.source.article_id for article in reading.articles] == ["a.txt#1", "a.txt#3"]
    (failure,) = reading.failed
    assert failure.path == "a.txt#2"
    assert failure.error.startswith("The document has no text: export it again")


def test_lines_that_were_broken_on_purpose_stay_apart() -> None:
    table = "Northport 3 Southport 1, after extra time.\nEastport 2 Westport 2, on the first day."
    document = UNLABELLED.replace(wrapped(QUOTE), table)
    (article,) = read("a.txt", nexis_text(document)).articles
    assert paragraphs(article) == [PIER, *table.split("\n")]


def test_labels_need_no_blank_line_between_them_and_the_text() -> None:
    document = (
        f"{centred('The Harbour Post')}\n{centred('September 12, 2024 Thursday 10:14 AM GMT')}\n\n"
        f"HEADLINE: A pier\nBYLINE: BY ADA ROE\nLENGTH: 12 words\nBODY:\n{wrapped(PIER)}\n\n"
        "LOAD-DATE: September 13, 2024\nLANGUAGE: ENGLISH\nURL: https://post.example/pier\n"
        "DOCUMENT-TYPE: Editorial"
    )
    (article,) = read("a.txt", nexis_text(document)).articles
    source = article.source
    assert (source.title, source.outlet, source.author) == ("A pier", "The Harbour Post", "ADA ROE")
    assert (source.published, source.url) == (date(2024, 9, 12), "https://post.example/pier")
    assert source.kind == "opinion"
    assert paragraphs(article) == [PIER]


@pytest.mark.parametrize("line", ["September 31, 2024 Tuesday", "09/12/2024", "September 2024"])
def test_a_date_is_never_guessed(line: str) -> None:
    reading = read("a.txt", nexis_text(UNLABELLED.replace("December 4, 2010", line)))
    (article,) = reading.articles
    assert article.source.published is None
    assert (article.source.outlet, article.source.title) == (
        "The Guardian of the Coast(London)",
        "A second headline",
    )
    assert [doubt.reason.startswith("The date") for doubt in reading.doubtful] == [True]


def test_the_language_may_stand_above_the_text() -> None:
    for body in ("", "BODY:\n\n"):
        document = UNLABELLED.replace("LENGTH: 20 words\n", f"LANGUAGE: ENGLISH\nLENGTH: 20 words\n\n{body}")
        (article,) = read("a.txt", nexis_text(document)).articles
        assert paragraphs(article) == [PIER, QUOTE]


def test_the_outlet_may_stand_under_the_copyright_line() -> None:
    above = (
        f"{centred('Copyright 2024 Harbour Media', 'All Rights Reserved', 'The Harbour Post (Maine)')}\n\n"
        f"{centred('Distributed by Newswires')}\n\n{centred('September 12, 2024 Thursday')}\n\n"
    )
    (article,) = read("a.txt", nexis_text(f"{above}HEADLINE: A pier\n\nBODY:\n\n{wrapped(PIER)}")).articles
    assert (article.source.outlet, article.source.title) == ("The Harbour Post (Maine)", "A pier")


def test_the_headline_may_stand_in_the_text() -> None:
    headline = "Council votes for a pier"
    head = f"{centred('The Harbour Post')}\n\n{centred('September 12, 2024')}\n\n"
    document = f"{head}LENGTH: 9 words\n\nBODY:\n\n"
    (article,) = read("a.txt", nexis_text(f"{document}{headline}\n\n{wrapped(PIER)}")).articles
    assert article.source.title == headline
    assert paragraphs(article) == [PIER]
    assert article.text == f"{headline}\n\n{PIER}"


def test_the_entries_of_a_list_are_text() -> None:
    entries = [
        "training in the use of the pier, at the council's expense;",
        "a report each year; and",
        "a flag.",
    ]
    document = UNLABELLED.replace(
        wrapped(QUOTE), "\n\n".join(["The council demands", *map(wrapped, entries)])
    )
    (article,) = read("a.txt", nexis_text(document)).articles
    assert paragraphs(article) == [PIER, *entries]


def test_a_correction_is_part_of_the_text() -> None:
    correction = "CORRECTION: An earlier version of this article named the wrong pier."
    document = ACADEMIC.replace(
        "GRAPHIC:", f"{correction}\n\nCORRECTION-DATE: September 14, 2024\n\nGRAPHIC:"
    )
    (article,) = read("a.txt", nexis_text(document)).articles
    assert paragraphs(article)[-1] == correction


def test_nexis_uni_as_text() -> None:
    reading = read("uni.txt", "\n".join([*COVER, *UNI, *UNI_GERMAN]))
    assert (reading.failed, reading.doubtful) == ((), ())
    _check_uni(reading.articles)


def test_nexis_uni_as_a_word_document() -> None:
    reading = read("uni.docx", docx([*COVER, *UNI, *UNI_GERMAN]))
    assert (reading.failed, reading.doubtful) == ((), ())
    _check_uni(reading.articles)
    assert [article.source.article_id for article in reading.articles] == ["uni.docx#1", "uni.docx#2"]


def test_nexis_uni_as_rtf() -> None:
    _check_uni(read("uni.rtf", rtf([*COVER, *UNI, *UNI_GERMAN])).articles)


def _check_uni(articles: tuple[Article, ...]) -> None:
    first, second = articles
    source = first.source
    assert (source.title, source.outlet) == ("Council votes for a pier", "The Harbour Post")
    assert (source.author, source.published) == ("Ada Roe", date(2024, 9, 12))
    assert (source.language, source.kind) == ("en", "opinion")
    assert paragraphs(first) == [PIER, QUOTE]
    assert first.text == f"A storm took the old one.\n\n{PIER}\n\n{QUOTE}"
    source = second.source
    assert (source.title, source.outlet) == ("Zweiter Titel", "Der Bote")
    assert (source.author, source.published) == ("Mira Tolksdorf", date(2024, 9, 12))
    assert source.language == "de"
    assert paragraphs(second) == [HAFEN, "Das kostet 94 Millionen Euro."]


def test_one_document_a_file() -> None:
    reading = read("uni.docx", docx(UNI))
    (article,) = reading.articles
    assert (article.source.article_id, article.source.title) == ("uni.docx", "Council votes for a pier")
    assert reading.doubtful == ()


def test_a_document_that_breaks_off_is_doubtful() -> None:
    reading = read("uni.docx", docx([*UNI, *UNI_GERMAN[:-3]]))
    assert len(reading.articles) == 2
    (doubt,) = reading.doubtful
    assert (doubt.path, doubt.reason) == (
        "uni.docx#2",
        "The document breaks off before its end: export it again",
    )
    reading = read("a.txt", nexis_text(ACADEMIC, UNLABELLED.partition("LOAD-DATE")[0]))
    assert [doubt.path for doubt in reading.doubtful] == ["a.txt#2"]


def test_a_classic_export_may_come_as_a_word_document() -> None:
    lines = nexis_text(ACADEMIC, UNLABELLED).replace("\ufeff", "").split("\n")
    articles = read("a.docx", docx(lines)).articles
    assert [paragraphs(article)[:2] for article in articles] == [[PIER, QUOTE]] * 2


def test_other_texts_are_none() -> None:
    text = f"Dokument 1 von 2 wurde gefunden.\n\n{HAFEN}\n"
    (article,) = read("a.txt", text).articles
    assert article.text == text
    letter = ["A letter", PIER, "Body", QUOTE, "Document 1 of 3", QUOTE]
    (article,) = read("a.docx", docx(letter)).articles
    assert PIER in article.text
    text = f"{PIER}\n\nDokument 1 von 20\n\n{HAFEN}\n"
    (article,) = read("a.txt", text).articles
    assert article.text == text


def test_a_cut_file_is_told_in_lines() -> None:
    whole = nexis_text(ACADEMIC, UNLABELLED, GERMAN).encode()
    for end in range(40, len(whole), 211):
        reading = read("a.txt", whole[:end])
        assert all("could not be read" not in failure.error for failure in reading.failed)
        assert len(reading.articles) + len(reading.failed) <= 3


def test_a_large_export_is_read_in_a_moment() -> None:
    many = [ACADEMIC] * 300
    assert len(read("a.txt", nexis_text(*many)).articles) == 300
    block = "\n".join(["word " * 15] * 30_000)
    (article,) = read_file(
        CorpusFile("a.txt", Path("a.txt")), nexis_text(UNLABELLED.replace(wrapped(QUOTE), block)).encode()
    ).articles
    assert len(article.text) > 1_000_000
