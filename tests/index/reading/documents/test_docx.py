"""Word documents: the text that Word shows with all changes accepted, and nothing lost."""
# ruff: noqa: E501 - markup and text read better whole

from datetime import date
from typing import Any

import pytest
from document_reading import article_of, error_of, quotable, read
from docx_files import docx, field, p, r, table, zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from index.reading.documents.docx import package
from index.reading.documents.docx.reader import read_docx_lines

COUNCIL = "Der Stadtrat hat am Dienstag den Haushalt beschlossen. Er umfasst vierzig Millionen Euro."
ALL_SIDES = "Alle Fraktionen außer der Bürgerliste stimmten zu."


def text_of(*blocks: str, **options: Any) -> str:
    return "\n".join(read_docx_lines(docx("".join(blocks), **options)))


def test_a_german_manuscript_is_right_to_the_letter() -> None:
    content = docx(
        p("Stadtrat beschließt Haushalt", style="berschrift1")
        + p("Von Anna Kleiser")
        + p("Lausitz-Kurier, 24. November 2026")
        + p(COUNCIL)
        + p("Kritik der Opposition", style="berschrift2")
        + p("Das Rathaus am Abend", style="Beschriftung")
        + p(ALL_SIDES)
        + table(("Jahr", "Einnahmen"), ("2025", "38,9"), ("2026", "40,0"), head=True),
        core={"title": "Vorlage Manuskript", "creator": "Windows-Benutzer", "language": "de-DE"},
    )
    article = article_of("haushalt.docx", content)
    source = article.source
    assert source.title == "Stadtrat beschließt Haushalt"
    assert source.author == "Anna Kleiser"
    assert source.outlet == "Lausitz-Kurier"
    assert source.published == date(2026, 11, 24)
    assert source.language == "de"
    assert source.article_id == "haushalt.docx"
    assert quotable(article) == [COUNCIL, ALL_SIDES, "2025\t38,9", "2026\t40,0"]
    assert article.contexts[1].heading == "Kritik der Opposition"
    assert article.contexts[2].heading == "Jahr | Einnahmen"
    assert article.pages == ()


def test_tracked_changes_are_accepted() -> None:
    assert (
        text_of(
            p(
                "Der Rat hat ",
                "<w:del w:id='1' w:author='x'><w:r><w:delText>nicht </w:delText></w:r></w:del>",
                f"<w:ins w:id='2' w:author='x'>{r('gestern ')}</w:ins>",
                "beschlossen",
                f"<w:moveFrom w:id='3'>{r(' unter Vorbehalt')}</w:moveFrom>",
                ".",
            ),
            p(f"<w:moveTo w:id='3'>{r('Unter Vorbehalt')}</w:moveTo>", "."),
        )
        == "Der Rat hat gestern beschlossen.\nUnter Vorbehalt."
    )


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    deleted = "<w:rPr><w:del w:id='1' w:author='x'/></w:rPr>"
    assert (
        text_of(p("Der Rat hat ", properties=deleted), p("beschlossen."), p("Ende."))
        == "Der Rat hat beschlossen.\nEnde."
    )
    assert (
        text_of(p("Der Rat tagt.", properties=deleted), table(("a", "1"), ("b", "2")))
        == "Der Rat tagt.\na\t1\nb\t2"
    )
    assert text_of(p("Der Rat tagt.", properties=deleted)) == "Der Rat tagt."


def test_deleted_rows_and_cells_are_gone() -> None:
    rows = (
        "<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>"
        + p("alt")
        + "</w:tc><w:tc>"
        + p("1")
        + "</w:tc></w:tr>"
        "<w:tr><w:tc>"
        + p("neu")
        + "</w:tc><w:tc><w:tcPr><w:cellDel w:id='2'/></w:tcPr>"
        + p("weg")
        + "</w:tc><w:tc>"
        + p("2")
        + "</w:tc></w:tr><w:tr><w:tc>"
        + p("mehr")
        + "</w:tc><w:tc>"
        + p("3")
        + "</w:tc></w:tr></w:tbl>"
    )
    assert text_of(rows) == "neu\t2\nmehr\t3"


def test_names_in_smart_tags_and_words_in_controls_are_kept() -> None:
    assert (
        text_of(
            p(
                "Gestern traf ",
                f"<w:smartTag w:element='PersonName'><w:smartTagPr/>{r('Helga ')}"
                f"<w:smartTag w:element='sn'>{r('Strübing')}</w:smartTag></w:smartTag>",
                " in ",
                f"<w:sdt><w:sdtPr><w:alias w:val='Ort'/></w:sdtPr><w:sdtContent>{r('Görnitz')}</w:sdtContent></w:sdt>",
                " ein",
                f"<w:customXml w:element='x'><w:customXmlPr/>{r(', mit Gefolge')}</w:customXml>",
                ".",
            ),
            f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Ein ganzer Absatz.')}</w:sdtContent></w:sdt>",
        )
        == "Gestern traf Helga Strübing in Görnitz ein, mit Gefolge.\nEin ganzer Absatz."
    )


def test_prompts_and_contents_lists_are_none_of_the_text() -> None:
    contents = field('TOC \\o "1-3"', r("Kritik")) + r("\t3")
    assert (
        text_of(
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Klicken Sie hier.')}</w:sdtContent></w:sdt>",
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
            f"<w:sdtContent>{p('Inhalt')}</w:sdtContent></w:sdt>",
            p(contents, style="Verzeichnis1"),
            p(COUNCIL),
        )
        == COUNCIL
    )


def test_fields_show_their_results() -> None:
    nested = field("IF " + field("DATE", r("heute")) + ' = "x"', r("Ja"))
    assert (
        text_of(
            p("Siehe ", field('HYPERLINK "http://x.example"', r("die Studie")), " und ", nested, "."),
            p(f"<w:fldSimple w:instr=' AUTHOR '>{r('Anna Kleiser')}</w:fldSimple>", " schreibt."),
            p(f"<w:hyperlink r:id='rId9'>{r('Mehr dazu')}</w:hyperlink>", " im Netz."),
        )
        == "Siehe die Studie und Ja.\nAnna Kleiser schreibt.\nMehr dazu im Netz."
    )


def test_a_field_that_nobody_closed_hides_no_more_than_its_paragraph() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>'
    assert text_of(p("Davor.", begin), p("Danach.")) == "Davor.\nDanach."


def test_the_choice_of_a_form_s_list_is_shown() -> None:
    chosen = (
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='rot'/>"
        "<w:listEntry w:val='grün'/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    assert text_of(p("Die Ampel ist ", chosen, ".")) == "Die Ampel ist grün."


def test_characters_that_are_elements() -> None:
    assert (
        text_of(
            p(
                "<w:r><w:t>Kosten</w:t><w:tab/><w:t>40 Millionen; E</w:t><w:noBreakHyphen/><w:t>Mail, Haus</w:t><w:softHyphen/>"
                "<w:t>halt, Stadt\u00adrat, </w:t><w:sym w:font='Symbol' w:char='F061'/><w:t>-Strahlung </w:t>"
                "<w:sym w:font='Wingdings' w:char='F0E0'/><w:t> Ende</w:t></w:r>"
            )
        )
        == "Kosten\t40 Millionen; E-Mail, Haushalt, Stadtrat, α-Strahlung → Ende"
    )


def test_line_breaks_end_lines_and_wrapped_lines_are_joined() -> None:
    assert read_docx_lines(docx(p("<w:r><w:t>Rathausplatz 1</w:t><w:br/><w:t>Görnitz</w:t></w:r>"))) == [
        "Rathausplatz 1",
        "Görnitz",
    ]
    wrapped = "<w:r><w:t>Der Rat hat am Dienstag den Haushalt</w:t><w:br/><w:t>beschlossen, nach langem Streit.</w:t></w:r>"
    assert read_docx_lines(docx(p(wrapped))) == [
        "Der Rat hat am Dienstag den Haushalt beschlossen, nach langem Streit."
    ]


def test_hidden_words_headers_and_comments_are_left_out() -> None:
    content = docx(
        p(
            "Offen. ",
            r("Geheim. ", "<w:vanish/>"),
            r("Auch geheim. ", "<w:rStyle w:val='Unsichtbar'/>"),
            "Wieder offen.",
        )
        + p(r("Doch zu sehen.", "<w:rStyle w:val='Unsichtbar'/><w:vanish w:val='0'/>"))
        + p("Mit Kommentar.", "<w:r><w:commentReference w:id='1'/></w:r>"),
        parts={
            "header": p("Kopfzeile"),
            "footer": p("Fußzeile"),
            "comments": f"<w:comment w:id='1'>{p('Bitte prüfen')}</w:comment>",
        },
    )
    assert read_docx_lines(content) == ["Offen. Wieder offen.", "Doch zu sehen.", "Mit Kommentar."]


def test_outlet_and_day_of_the_running_header_are_the_paper_s() -> None:
    content = docx(
        p("Haushalt steht", style="Titel") + p(COUNCIL),
        parts={"header": p("Lausitz-Kurier, 24. November 2026")},
    )
    source = article_of("a.docx", content).source
    assert (source.outlet, source.published) == ("Lausitz-Kurier", date(2026, 11, 24))


def test_notes_stand_under_the_text_in_their_order() -> None:
    content = docx(
        p(
            "Erstens.",
            "<w:r><w:footnoteReference w:id='2'/></w:r>",
            " Zweitens.",
            "<w:r><w:endnoteReference w:id='2'/></w:r>",
        )
        + p("Drittens.", "<w:r><w:footnoteReference w:id='3'/></w:r>"),
        parts={
            "footnotes": "<w:footnote w:type='separator' w:id='-1'><w:p/></w:footnote>"
            f"<w:footnote w:id='3'>{p('Dritte Note.')}</w:footnote>"
            f"<w:footnote w:id='2'>{p('<w:r><w:footnoteRef/></w:r>', 'Erste Note.')}</w:footnote>",
            "endnotes": f"<w:endnote w:id='2'>{p('Zweite Note.')}</w:endnote>",
        },
    )
    assert read_docx_lines(content) == [
        "Erstens. Zweitens.",
        "Drittens.",
        "Erste Note.",
        "Zweite Note.",
        "Dritte Note.",
    ]


def test_a_text_box_stands_once_under_its_paragraph() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
        f"<w:txbxContent>{p('Im Kasten.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{p('Im Kasten.')}</w:txbxContent></v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    old = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{p('Alter Kasten.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    assert (
        text_of(p("Vor", box, "her."), p(old, "Nachher.")) == "Vorher.\nIm Kasten.\nNachher.\nAlter Kasten."
    )


def test_headings_by_style_by_outline_and_in_bold() -> None:
    article = article_of(
        "a.docx",
        docx(
            p("Haushalt steht", style="Titel")
            + p(COUNCIL)
            + p("Eigener Stil", style="Zwischentitel")
            + p(ALL_SIDES)
            + p("Nach Gliederung", properties="<w:outlineLvl w:val='2'/>")
            + p("Die Sitzung dauerte fünf Stunden.")
            + p(r("Fett gesetzt", "<w:b/>"))
            + p("Danach wurde gefeiert.")
            + p(r("Fetter Satz, der ein Satz ist.", "<w:b/>")),
        ),
    )
    assert article.source.title == "Haushalt steht"
    assert [context.heading for context in article.contexts] == [
        None,
        "Eigener Stil",
        "Nach Gliederung",
        "Fett gesetzt",
        "Fett gesetzt",
    ]
    assert quotable(article)[-1] == "Fetter Satz, der ein Satz ist."


@pytest.mark.parametrize("style", ["Heading1", "Titre1", "Ttulo1", "Balk1"])
def test_headings_of_other_languages(style: str) -> None:
    names = {"Heading1": "Heading 1", "Titre1": "Titre 1", "Ttulo1": "Título 1", "Balk1": "Başlık 1"}
    styles = f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{names[style]}"/></w:style>'
    content = docx(p("Kicker") + p("Haushalt", style=style) + p(COUNCIL), styles=styles)
    assert article_of("a.docx", content).source.title == "Haushalt"


def test_lists_and_tables_that_lay_out_the_page() -> None:
    item = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
    content = docx(
        p("Haushalt steht", style="Titel")
        + table(("<w:p/>", p(COUNCIL) + p(ALL_SIDES)))
        + p("mehr Geld für Schulen", properties=item)
        + p("weniger für Straßen", properties=item)
    )
    article = article_of("a.docx", content)
    assert quotable(article) == [COUNCIL, ALL_SIDES, "mehr Geld für Schulen", "weniger für Straßen"]


def test_an_equation_and_ruby_keep_their_words() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{r('kan')}</w:rt><w:rubyBase>{r('漢')}</w:rubyBase></w:ruby></w:r>"
    assert (
        text_of(p("Es gilt ", "<m:oMath><m:r><m:t>E=mc²</m:t></m:r></m:oMath>", " und ", ruby, "."))
        == "Es gilt E=mc² und 漢."
    )


def test_strict_documents_and_other_names_of_the_main_part() -> None:
    content = docx(p("Haushalt", style="Titel") + p(COUNCIL), strict=True, main="word/document2.xml")
    article = article_of("a.docx", content)
    assert (article.source.title, quotable(article)) == ("Haushalt", [COUNCIL])


def test_russian_and_turkish() -> None:
    bridge = "Новый мост через реку Вельму открыли в понедельник. Движение началось в шесть часов утра."
    dam = "Yeşilova Barajı’nda su seviyesi düştü. Köy muhtarı Gülşen Özdağ endişeli olduğunu söyledi."
    article = article_of("most.docx", docx(p("Новый мост открыт") + p("24 ноября 2026") + p(bridge)))
    assert (article.source.language, article.source.published) == ("ru", date(2026, 11, 24))
    assert quotable(article) == [bridge]
    article = article_of("baraj.docx", docx(p("Baraj kuruyor") + p("Haber: Gülşen Özdağ") + p(dam)))
    assert (article.source.language, article.source.author) == ("tr", "Gülşen Özdağ")
    assert quotable(article) == [dam]


@pytest.mark.parametrize(
    ("core", "title", "author"),
    [
        ({"title": "Haushalt steht", "creator": "Anna Kleiser"}, "Haushalt steht", "Anna Kleiser"),
        ({"title": "Microsoft Word - entwurf3.doc", "creator": "root"}, None, None),
        ({"title": "Manuskript.docx", "creator": "Microsoft Office User"}, None, None),
        ({"title": "LK_haushalt_v3", "creator": "Redaktion"}, None, None),
        ({"title": "", "creator": "Anna Kleiser; Jo Brandt"}, None, "Anna Kleiser, Jo Brandt"),
    ],
)
def test_properties_are_believed_only_where_they_are_credible(
    core: dict[str, str], title: str | None, author: str | None
) -> None:
    source = article_of("a.docx", docx(p(COUNCIL), core=core)).source
    assert (source.title, source.author, source.published) == (title, author, None)


def test_a_title_in_the_properties_is_found_on_the_page() -> None:
    content = docx(p("Kommunales") + p("Haushalt steht") + p(COUNCIL), core={"title": "Haushalt steht"})
    assert article_of("a.docx", content).source.title == "Haushalt steht"


def test_an_interview_s_questions_in_bold_are_contexts() -> None:
    content = docx(
        p("„Wir sparen nicht an Schulen“", style="Titel")
        + p(r("Frau Strübing, wo wird gespart?", "<w:b/>"))
        + p("Bei den Verkehrsbetrieben. Das tut uns weh.")
    )
    article = article_of("a.docx", content)
    assert article.contexts[0].question == "Frau Strübing, wo wird gespart?"


def test_broken_files_are_told_in_one_line() -> None:
    whole = docx(p(COUNCIL))
    assert error_of("a.docx", b"") == "The file is no whole Word document: save it again as .docx"
    assert (
        error_of("a.docx", whole[: len(whole) // 2])
        == "The file is no whole Word document: save it again as .docx"
    )
    assert (
        error_of("a.docx", b"PK\x03\x04" + bytes(range(256)) * 9)
        == "The file is no whole Word document: save it again as .docx"
    )
    assert (
        error_of("a.docx", zipped({"a.txt": "x"}))
        == "The file has no Word document in it: save it again as .docx"
    )
    assert (
        error_of("a.docx", zipped({"word/document.xml": "<w:document"}))
        == "The file is no whole Word document: save it again as .docx"
    )
    assert (
        error_of("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
        == "The document is of an old kind of Word: save it as .docx"
    )
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert error_of("a.docx", locked) == "The document is encrypted: save it without a password"
    assert "blank" in error_of("a.docx", docx(p(" ") + "<w:p/>"))


def test_archives_that_swell_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_UNPACKED_DOCX_BYTES", 20_000)
    assert "more than 20,000 bytes" in error_of("a.docx", docx(p("a" * 30_000)))
    monkeypatch.setattr(package, "MAX_UNPACKED_DOCX_BYTES", 100_000)
    monkeypatch.setattr(package, "MAX_ELEMENTS", 100)
    assert "more than 100 elements" in error_of("a.docx", docx(p("a") * 200))


def test_deep_nesting_and_entities_are_harmless() -> None:
    deep = "<w:smartTag>" * 5_000 + r("tief") + "</w:smartTag>" * 5_000
    assert error_of("a.docx", docx(p(deep))) == "The file is no whole Word document: save it again as .docx"
    fair = "<w:smartTag>" * 200 + r("tief") + "</w:smartTag>" * 200
    assert text_of(p(fair)) == "tief"
    entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "bbbb">]>'
    body = f'{entity}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Offen &a; &b; zu.</w:t></w:r></w:p></w:body></w:document>'
    assert "root" not in article_of("a.docx", zipped({"word/document.xml": body})).text


_WHOLE = docx(p("Haushalt", style="Titel") + p(COUNCIL) + table(("a", "1"), ("b", "2")))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.binary(min_size=1, max_size=6))
def test_changed_bytes_never_raise(place: int, change: bytes) -> None:
    at = place % len(_WHOLE)
    reading = read("a.docx", _WHOLE[:at] + change + _WHOLE[at + len(change) :])
    assert len(reading.articles) + len(reading.failed) == 1
