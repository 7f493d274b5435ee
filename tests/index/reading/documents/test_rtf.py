"""RTF: the text that Word shows with all changes accepted, whichever program wrote the file."""
# ruff: noqa: E501 - markup and text read better whole

from datetime import date

import pytest
from document_reading import article_of, error_of, quotable, read
from hypothesis import given, settings
from hypothesis import strategies as st

from index.reading.documents.rtf import story
from index.reading.documents.rtf.reader import rtf_text

COUNCIL = (
    "Der Stadtrat hat am Dienstag den Haushalt beschlossen. Er umfasst vierzig Millionen Euro für Görnitz."
)
ALL_SIDES = "Alle Fraktionen außer der Bürgerliste stimmten zu."

# Written as Word writes it.
WORD_HEAD = (
    r"{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\deff0\deflang1031{\fonttbl{\f0\froman\fcharset0\fprq2{\*\panose 02020603}"
    r"Times New Roman;}{\f1\fswiss\fcharset0 Arial;}{\f2\fnil\fcharset2 Symbol;}{\f40\froman\fcharset204 Times New Roman Cyr;}}"
    r"{\colortbl;\red0\green0\blue0;}{\stylesheet{\ql \fs24 \snext0 Normal;}"
    r"{\s1\ql\sbasedon0\snext0\outlinelevel0 \b\fs32 heading 1;}{\s2\outlinelevel1 heading 2;}{\s3 \'dcberschrift LK;}{\s4 caption;}"
    r"{\s5 toc 1;}{\*\cs10 \additive Default Paragraph Font;}}{\*\listtable{\list{\listlevel\leveltext\'01\'b7;}}}"
    r"{\*\generator Microsoft Word 16;}{\info{\title Manuskript.rtf}{\author root}{\creatim\yr2026\mo1\dy1}{\*\company Verlag}}"
    r"{\*\xmlnstbl {\xmlns1 http://schemas.microsoft.com}}"
)


def escaped(text: str) -> str:
    return "".join(
        letter if letter.isascii() else f"\\u{ord(letter) if ord(letter) < 32768 else ord(letter) - 65536}?"
        for letter in text
    )


def code_page(text: str, encoding: str) -> str:
    return "".join(
        letter if letter.isascii() else "".join(f"\\'{byte:02x}" for byte in letter.encode(encoding))
        for letter in text
    )


def word(body: str) -> bytes:
    return f"{WORD_HEAD}{body}}}".encode("latin-1")


def test_a_german_manuscript_is_right_to_the_letter() -> None:
    content = word(
        r"{\header \pard\plain Kopfzeile\par}"
        r"\pard\plain\s1 {\b Stadtrat beschlie\'dft Haushalt\par}"
        r"\pard\plain Von Anna Kleiser\par Lausitz-Kurier, 24. November 2026\par "
        + code_page(COUNCIL, "cp1252")
        + r"\par\pard\plain\s2 Kritik der Opposition\par\pard\plain\s4 Das Rathaus am Abend\par\pard\plain "
        + escaped(ALL_SIDES)
        + r"\par"
    )
    article = article_of("haushalt.rtf", content)
    source = article.source
    assert source.title == "Stadtrat beschließt Haushalt"
    assert source.author == "Anna Kleiser"
    assert source.outlet == "Lausitz-Kurier"
    assert source.published == date(2026, 11, 24)
    assert source.language == "de"
    assert quotable(article) == [COUNCIL, ALL_SIDES]
    assert article.contexts[1].heading == "Kritik der Opposition"
    assert "Kopfzeile" not in article.text


def test_tracked_changes_are_accepted() -> None:
    body = (
        r"Der Rat hat {\deleted\revauthdel1 nicht }{\revised\revauth1 gestern }beschlossen{\mvf  unter Vorbehalt}.\par "
        r"Erster Teil,{\deleted\par} zweiter Teil.\par {\mvt Neu hier.}\par"
    )
    assert rtf_text(word(body)) == ("Der Rat hat gestern beschlossen.\nErster Teil, zweiter Teil.\nNeu hier.")


def test_hidden_words_comments_and_instructions_are_left_out() -> None:
    body = (
        r"Offen. {\v Geheim. }Wieder {\v0 offen}.{\*\atnid AK}{\*\atnauthor Kleiser}\chatn{\*\annotation Bitte pr\'fcfen.}\par "
        r"Siehe {\field{\*\fldinst { HYPERLINK http://x.example }}{\fldrslt {\ul die Studie}}} dazu{\xe Studie}.\par "
        r"{\*\bkmkstart a}Ende{\*\bkmkend a}.{\pict\pngblip 89504e470d0a}{\*\unknown Nichts}\par"
    )
    assert rtf_text(word(body)) == "Offen. Wieder offen.\nSiehe die Studie dazu.\nEnde."


def test_letters_in_every_notation() -> None:
    body = (
        r"\u8222\'84Ja\u8220\'93, \ldblquote so\rdblquote\emdash 5\~Euro, E\_Mail, Haus\-halt, {\uc2\u233\'c3\'a9}{\uc0\u233 }"
        r"{\f40\'cf\'f0\'e8\'e2\'e5\'f2}, {\f2 a}, \{\\\}, \u-10180?\u-9000? \bullet\par"
    )
    assert rtf_text(word(body)) == "„Ja“, “so”—5\u00a0Euro, E-Mail, Haushalt, ééПривет, α, {\\}, \U0001f0d8 •"


def test_the_ansi_version_of_words_in_unicode_is_left_out() -> None:
    assert rtf_text(word(r"Der {\upr{Wel?}{\*\ud{\u1042?\u1077?}}}.\par")) == "Der Ве."


@pytest.mark.parametrize(
    ("page", "charset", "encoding", "text"),
    [
        (1251, 204, "cp1251", "Новый мост открыли в понедельник."),
        (1254, 162, "cp1254", "Yeşilova Barajı’nda su seviyesi düştü."),
        (1250, 238, "cp1250", "Źródło podało, że most jest zamknięty."),
        (1253, 161, "cp1253", "Η γέφυρα άνοιξε τη Δευτέρα."),
        (932, 128, "cp932", "市議会は予算を可決した。"),
    ],
)
def test_code_pages_of_the_document_and_of_its_fonts(
    page: int, charset: int, encoding: str, text: str
) -> None:
    letters = code_page(text, encoding)
    by_document = rf"{{\rtf1\ansi\ansicpg{page}\deff0{{\fonttbl{{\f0 Arial;}}}}\f0 {letters}\par}}"
    by_font = rf"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{{\f0\fcharset0 Arial;}}{{\f1\fcharset{charset} Arial;}}}}\f1 {letters}\par}}"
    assert rtf_text(by_document.encode("ascii")) == text
    assert rtf_text(by_font.encode("ascii")) == text


def test_letters_without_escapes_in_utf8_and_in_a_code_page() -> None:
    assert rtf_text(rf"{{\rtf1\ansi {COUNCIL}\par}}".encode()) == COUNCIL
    assert rtf_text(rf"{{\rtf1\ansi\ansicpg1252 {COUNCIL}\par}}".encode("cp1252")) == COUNCIL


def test_tables_row_by_row_and_tables_that_lay_out() -> None:
    row = r"\trowd\trhdr\cellx1000\cellx2000\pard\intbl {}\cell {}\cell\row "
    body = "".join(
        row.replace("{}", cell, 1).replace("{}", other, 1)
        for cell, other in (("Jahr", "Euro"), ("2025", "38,9"), ("2026", "40"))
    )
    assert rtf_text(word(body + r"\pard Danach.\par")) == "Jahr\tEuro\n2025\t38,9\n2026\t40\nDanach."
    long = code_page(COUNCIL, "cp1252")
    layout = (
        rf"\trowd\cellx1\cellx2\pard\intbl {long}\par {long}\par {long}\cell Rand\cell\row\pard Ende.\par"
    )
    assert rtf_text(word(layout)) == "\n".join([COUNCIL] * 3 + ["Rand", "Ende."])


def test_notes_text_boxes_and_lists() -> None:
    body = (
        r"Erstens.{\super\chftn}{\footnote\pard\plain {\super\chftn} Eine Note.} Zweitens.{\*\footnote Noch eine.}\par "
        r"Vor{\shp{\*\shpinst\shpleft1{\sp{\sn fFlip}{\sv 0}}{\shptxt\pard Im Kasten.\par}}{\shprslt{\*\do Im Kasten.}}}her.\par "
        r"{\listtext\pard\plain\'b7\tab}\pard\ls1 mehr Geld\par {\pntext 2.\tab}weniger L\'e4rm\par"
    )
    assert rtf_text(word(body)).split("\n") == [
        "Erstens. Zweitens.",
        "Vorher.",
        "Im Kasten.",
        "mehr Geld",
        "weniger Lärm",
        " Eine Note.".strip(),
        "Noch eine.",
    ]


def test_contents_lists_are_left_out() -> None:
    assert rtf_text(word(r"\pard\s5 Kritik\tab 3\par\pard\plain Text.\par")) == "Text."


def test_as_libreoffice_writes_it() -> None:
    content = (
        rb"{\rtf1\ansi\deff3\adeflang1025"
        b"\n"
        rb"{\fonttbl{\f0\froman\fprq2\fcharset0 Times New Roman;}{\f3\froman\fprq2\fcharset0 Liberation Serif{\*\falt Times New Roman};}}"
        b"\n"
        rb"{\stylesheet{\s0\snext0\rtlch\af7\ltrch\hich\loch\fs24 Default Paragraph Style;}"
        b"\n"
        rb"{\s1\sbasedon2\snext3\ilvl0\outlinelevel0\loch\b Heading 1;}}"
        b"\n"
        rb"{\*\generator LibreOffice/24.2}{\info{\title Haushalt steht}{\author Anna Kleiser}}"
        b"\n"
        rb"\pard\plain \s1\loch {\rtlch\ltrch\loch Haushalt steht}"
        b"\n"
        rb"\par \pard\plain \s0\loch {\rtlch\ltrch\loch Der Stadtrat hat am Dienstag den Haushalt f\u252\'fcr G\u246\'f6rnitz be"
        b"\n"
        rb"schlossen.}\par }"
    )
    article = article_of("lo.rtf", content)
    assert (article.source.title, article.source.author) == ("Haushalt steht", "Anna Kleiser")
    assert quotable(article) == ["Der Stadtrat hat am Dienstag den Haushalt für Görnitz beschlossen."]


def test_as_textedit_and_wordpad_write_it() -> None:
    textedit = (
        b"{\\rtf1\\ansi\\ansicpg1252\\cocoartf2709\n"
        b"\\cocoatextscaling0{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;\\f1\\fnil\\fcharset0 Menlo;}\n"
        b"{\\colortbl;\\red255\\green255\\blue255;}{\\*\\expandedcolortbl;;}\n"
        b"\\f0\\fs24 \\cf0 Erster Absatz f\\'fcr alle.\\\n\\\n"
        b"\\f1 Zweiter Absatz.}"
    )
    assert rtf_text(textedit) == "Erster Absatz für alle.\n\nZweiter Absatz."
    wordpad = (
        rb"{\rtf1\ansi\deff0{\fonttbl{\f0\fnil\fcharset162 Calibri;}{\f1\fnil\fcharset0 Calibri;}}\viewkind4\uc1\pard\lang1055\f0\fs22 Bara\'fe\f1\'e9.\par"
        + b"\r\n}\r\n\x00"
    )
    assert rtf_text(wordpad) == "Baraşé."


def test_binary_data_is_passed_over() -> None:
    assert rtf_text(b"{\\rtf1 Vor{\\pict\\bin8 }}}}\\par}danach.\\par}") == "Vordanach."


def test_properties_are_believed_only_where_they_are_credible() -> None:
    body = rf"{{\rtf1{{\info{{\title Der Rat tagt heute}}{{\author Anna Kleiser}}}}\pard {code_page(COUNCIL, 'cp1252')}\par}}"
    source = article_of("a.rtf", body.encode("latin-1")).source
    assert (source.title, source.author, source.published) == ("Der Rat tagt heute", "Anna Kleiser", None)
    source = article_of("a.rtf", word(code_page(COUNCIL, "cp1252") + r"\par")).source
    assert (source.title, source.author) == (None, None)


def test_broken_files_are_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = word(code_page(COUNCIL, "cp1252") + r"\par")
    cut = "The document is cut off, it ends inside a group: export it again"
    assert error_of("a.rtf", whole[:-1]) == cut
    assert error_of("a.rtf", whole[: len(whole) // 2]) == cut
    assert error_of("a.rtf", whole[: len(whole) // 3]) == cut
    for content in (b"", b"\x00" * 900, b"PK\x03\x04", b"Nur Text.", bytes(range(256)) * 20):
        assert error_of("a.rtf", content) == "The file is no RTF document: save it again as .rtf"
    assert "blank" in error_of("a.rtf", b"{\\rtf1\\par\\par}")
    monkeypatch.setattr(story, "MAX_DEPTH", 50)
    deep = b"{\\rtf1 " + b"{" * 60 + b"tief" + b"}" * 60 + b"}"
    assert error_of("a.rtf", deep) == "The document is nested too deeply: export it again, or as text"


def test_a_hundred_thousand_groups_are_no_trouble() -> None:
    assert error_of("a.rtf", b"{\\rtf1 " + b"{" * 100_000).startswith("The document is nested too deeply")
    assert rtf_text(b"{\\rtf1 " + b"{a}" * 50_000 + b"}") == "a" * 50_000


_WHOLE = word(
    r"\s1 Haushalt\par\pard\plain "
    + escaped(COUNCIL)
    + r"\par{\footnote Note.}\trowd\intbl a\cell 1\cell\row"
)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**6), st.binary(min_size=1, max_size=6))
def test_changed_bytes_never_raise(place: int, change: bytes) -> None:
    at = place % len(_WHOLE)
    reading = read("a.rtf", _WHOLE[:at] + change + _WHOLE[at + len(change) :])
    assert len(reading.articles) + len(reading.failed) == 1
