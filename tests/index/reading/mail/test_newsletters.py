"""Newsletters: each story is separate, and what belongs to none is left out."""
# ruff: noqa: E501 - mails read better whole

from datetime import date
from pathlib import Path

import pytest
from mail_files import mail, newsletter, story_row

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Article

RATE = "Der Stadtrat hat am Montag eine neue Gebühr beschlossen. Sie gilt ab Januar."
FERRY = "Die Fähre nach Tornholm bleibt bis Freitag liegen, teilte die Reederei am Montag mit."
DAY = date(2026, 11, 3)


def _read(content: bytes) -> FileReading:
    return read_file(CorpusFile("post/a.eml", Path("a.eml")), content)


def _told(content: bytes) -> list[tuple[str, str | None, str | None, str]]:
    """Id, title, address and text of each article."""
    articles = _read(content).articles
    return [(one.source.article_id, one.source.title, one.source.url, one.text) for one in articles]


def _quoted(article: Article) -> list[str]:
    return [article.text[start:end] for start, end in article.paragraphs]


def _titles(content: bytes) -> list[str | None]:
    return [article.source.title for article in _read(content).articles]


def test_stories_in_nested_tables_have_their_titles_addresses_and_texts() -> None:
    rows = (
        "<tr><td><p>Guten Morgen,</p><p>in der Nacht hat der Sturm die Küste erreicht. Wir fassen zusammen.</p></td></tr>"
        "<tr><td style='font-size:13px;letter-spacing:2px'>POLITIK</td></tr>"
        + story_row(
            "Rat beschließt Hafengebühr",
            RATE,
            "https://kuestenbote.example/rat?utm_source=nl&amp;utm_medium=email&amp;id=7",
        )
        + story_row(
            "Fähre bleibt im Hafen",
            FERRY,
            "https://click.kuestenbote.example/?qs=0123456789abcdef0123456789abcdef",
        )
        + "<tr><td>Das war der Morgen an der Küste. Bis morgen früh wünscht die Redaktion alles Gute.</td></tr>"
    )
    content = mail(html=newsletter(rows), plain="Bitte im Browser lesen.")
    assert _told(content) == [
        (
            "post/a.eml#1",
            "Der Morgen an der Küste",
            None,
            "Guten Morgen,\nin der Nacht hat der Sturm die Küste erreicht. Wir fassen zusammen.",
        ),
        ("post/a.eml#2", "Rat beschließt Hafengebühr", "https://kuestenbote.example/rat?id=7", RATE),
        ("post/a.eml#3", "Fähre bleibt im Hafen", None, FERRY),
    ]
    articles = _read(content).articles
    assert {
        (one.source.outlet, one.source.author, one.source.published, one.source.language) for one in articles
    } == {("Küstenbote", None, DAY, "de")}
    assert _quoted(articles[0]) == ["in der Nacht hat der Sturm die Küste erreicht. Wir fassen zusammen."]
    assert [doubt.path for doubt in _read(content).doubtful] == []


def test_a_teaser_that_is_cut_off_is_stored_and_not_quoted() -> None:
    rows = story_row(
        "Rat beschließt Hafengebühr", f"{RATE} Das sorgt bei den Fischern für …", "https://k.example/a"
    )
    rows += story_row("Fähre bleibt im Hafen", "Die Fähre nach Tornholm bleibt bis …", "https://k.example/b")
    reading = _read(mail(html=newsletter(rows)))
    assert [_quoted(article) for article in reading.articles] == [[RATE], []]
    assert reading.articles[1].text == "Die Fähre nach Tornholm bleibt bis …"
    assert [(doubt.path, doubt.reason.partition(":")[0]) for doubt in reading.doubtful] == [
        ("post/a.eml#1", "The newsletter gives only the beginning of this story"),
        ("post/a.eml#2", "The newsletter gives only the beginning of this story"),
    ]


def test_advertisements_are_left_out() -> None:
    ad = (
        "<tr><td>Anzeige</td></tr><tr><td><b>Jetzt Glasfaser sichern!</b></td></tr>"
        "<tr><td>Nur bis Freitag gibt es den schnellen Anschluss ohne Gebühr.</td></tr>"
        "<tr><td><a href='https://ad.example/x'>Mehr erfahren</a></td></tr>"
    )
    rows = story_row("Rat beschließt Hafengebühr", RATE, "https://k.example/a") + ad
    rows += story_row("Fähre bleibt im Hafen", FERRY, "https://k.example/b")
    assert [text for *_, text in _told(mail(html=newsletter(rows)))] == [RATE, FERRY]


def test_an_article_with_subheadings_stays_one() -> None:
    html = """<html lang="de"><body><h1><a href="https://mara.substack.com/p/hafen?utm_source=email">Der Hafen im Umbruch</a></h1>
    <h3>Warum jetzt alles anders wird</h3><p>Der Hafen verändert sich schneller, als die Stadt es geplant hatte.</p>
    <h2>Die Kräne</h2><p>Drei Kräne stehen seit Juni still, sagt der Betreiber.</p>
    <h2>Die Leute</h2><p>Vierzig Menschen haben ihre Arbeit verloren, sagt die Gewerkschaft.</p>
    <p><a href="https://substack.com/redirect/2/ey">Unsubscribe</a></p></body></html>"""
    content = mail(
        html=html,
        subject="Der Hafen im Umbruch",
        sender="Mara Lindt from Küstenpost <maralindt@substack.com>",
    )
    (article,) = _read(content).articles
    source = article.source
    assert (source.article_id, source.title, source.url) == (
        "post/a.eml",
        "Der Hafen im Umbruch",
        "https://mara.substack.com/p/hafen",
    )
    assert (source.outlet, source.author) == ("Küstenpost", "Mara Lindt")
    assert _quoted(article) == [
        "Der Hafen verändert sich schneller, als die Stadt es geplant hatte.",
        "Drei Kräne stehen seit Juni still, sagt der Betreiber.",
        "Vierzig Menschen haben ihre Arbeit verloren, sagt die Gewerkschaft.",
    ]
    assert [context.heading for context in article.contexts] == [
        "Warum jetzt alles anders wird",
        "Die Kräne",
        "Die Leute",
    ]


MAILCHIMP = """<html><body><table id="bodyTable"><tr><td><span class="mcnPreviewText" style="display:none">Preview words.</span>
<table id="templatePreheader"><tr><td><a href="https://us1.example/?u=1">View this email in your browser</a></td></tr></table>
<table><tr><td class="mcnTextContent"><h1>The Harbour Weekly</h1></td></tr></table>
<table><tr><td class="mcnTextContent"><h3>IN THIS ISSUE</h3><ul><li>Council adopts fee</li><li>Ferry stays in port</li></ul></td></tr></table>
<table><tr><td class="mcnTextContent"><h2>Council adopts fee</h2><p>By Jane Roe</p><p>The council adopted a new
<a href="https://h.example/fees">harbour fee</a> on Monday.</p><p>“We need the money,” said mayor Ada Quill.</p></td></tr></table>
<table><tr><td><a class="mcnButton" href="https://h.list-manage.com/track/click?u=1&amp;id=2">Read the full story</a></td></tr></table>
<table><tr><td class="mcnTextContent"><h2>Ferry stays in port</h2><p>The ferry to Tornholm stays in port until Friday.</p></td></tr></table>
<table><tr><td><a class="mcnButton" href="https://harbour.example/ferry?mc_cid=1&amp;mc_eid=2">Read the full story</a></td></tr></table>
<table><tr><td><a href="https://facebook.com/x">Facebook</a></td><td><a href="https://x.com/x">X</a></td></tr></table>
<table id="templateFooter"><tr><td>Copyright © 2026 Harbour Weekly, All rights reserved.<br><br>Our mailing address is:<br>
12 Quay Street<br>Seewick, SW1 2AB<br><br>You can <a href="u">update your preferences</a> or <a href="u">unsubscribe</a>.</td></tr></table>
</td></tr></table></body></html>"""


def test_the_stories_of_a_mailing_service_with_buttons_and_a_byline() -> None:
    content = mail(
        html=MAILCHIMP, subject="The Harbour Weekly #41", sender="Harbour Weekly <news@harbour.example>"
    )
    first, second = _read(content).articles
    assert (first.source.title, first.source.author, first.source.url) == (
        "Council adopts fee",
        "Jane Roe",
        None,
    )
    assert _quoted(first) == [
        "The council adopted a new harbour fee on Monday.",
        "“We need the money,” said mayor Ada Quill.",
    ]
    assert (second.source.title, second.source.author, second.source.url) == (
        "Ferry stays in port",
        None,
        "https://harbour.example/ferry",
    )
    assert second.text == "The ferry to Tornholm stays in port until Friday."


FRENCH = """<html lang="fr"><body><div style="display:none;max-height:0;opacity:0;overflow:hidden">Le ferry, la taxe</div><table role="presentation">
<tr><td style="font-size:0px"><div style="font-size:13px;color:#f00">TRANSPORTS</div></td></tr>
<tr><td style="font-size:0px"><div style="font-size:24px"><a href="https://lephare.example/ferry?utm_campaign=x">Le ferry reste au port</a></div></td></tr>
<tr><td style="font-size:0px"><div style="font-size:16px">Le ferry reste au port jusqu'à vendredi. La compagnie l'a annoncé lundi.</div></td></tr>
<tr><td style="font-size:0px"><div style="font-size:13px;color:#f00">ÉCONOMIE</div></td></tr>
<tr><td style="font-size:0px"><div style="font-size:24px"><a href="https://lephare.example/taxe">Une taxe pour le port</a></div></td></tr>
<tr><td style="font-size:0px"><div style="font-size:16px">Le conseil a voté une nouvelle taxe. <a href="https://lephare.example/taxe">Lire la suite</a></div></td></tr>
<tr><td><div style="font-size:12px">Cet e-mail vous a été transféré ? <a href="https://lephare.example/abo">Abonnez-vous</a></div></td></tr>
<tr><td><div style="font-size:12px">Vous recevez cet e-mail car vous êtes inscrit. <a href="u">Se désabonner</a></div></td></tr>
<tr><td><div style="font-size:12px">Le Phare, 12 rue du Port, 29200 Brest</div></td></tr></table></body></html>"""
SPANISH = """<table><tr><th class="large-6 columns"><table><tr><th><a href="https://f.example/uno"><h3>El ferry se queda en puerto</h3></a>
<p>El ferry no saldrá hasta el viernes, según la empresa.</p></th><th class="expander"></th></tr></table></th>
<th class="large-6 columns"><table><tr><th><a href="https://f.example/dos"><h3>Nueva tasa portuaria</h3></a>
<p>El consejo aprobó el lunes una tasa para los barcos.</p></th><th class="expander"></th></tr></table></th></tr></table>
<p>Si no desea recibir este boletín puede <a href="u">darse de baja</a>.</p>"""
TURKISH = """<table><tr><td><h2>POLİTİKA</h2></td></tr>
<tr><td><h3><a href="https://f.example/1">Belediye yeni liman ücretini onayladı</a></h3><p>Meclis pazartesi günü yeni ücreti onayladı.</p></td></tr>
<tr><td><h2>EKONOMİ</h2></td></tr>
<tr><td><h3><a href="https://f.example/3">Feribot limanda kalıyor</a></h3><p>Feribot cuma gününe kadar limanda kalacak.</p></td></tr>
<tr><td>Bu e-posta size gönderildi çünkü abonesiniz. <a href="u">Abonelikten çık</a></td></tr></table>"""
RUSSIAN = """<p><a href="https://f.example/1">Паром стоит в порту</a></p><p>Паром не выйдет до пятницы, сообщила компания.</p>
<p><a href="https://f.example/2">Совет ввёл новый сбор</a></p><p>Городской совет ввёл новый портовый сбор.</p><p><a href="u">Отписаться</a></p>"""


@pytest.mark.parametrize(
    ("html", "stories"),
    [
        (FRENCH, [
            ("Le ferry reste au port", "https://lephare.example/ferry", "Le ferry reste au port jusqu'à vendredi. La compagnie l'a annoncé lundi."),
            ("Une taxe pour le port", "https://lephare.example/taxe", "Le conseil a voté une nouvelle taxe."),
        ]),
        (SPANISH, [
            ("El ferry se queda en puerto", "https://f.example/uno", "El ferry no saldrá hasta el viernes, según la empresa."),
            ("Nueva tasa portuaria", "https://f.example/dos", "El consejo aprobó el lunes una tasa para los barcos."),
        ]),
        (TURKISH, [
            ("Belediye yeni liman ücretini onayladı", "https://f.example/1", "Meclis pazartesi günü yeni ücreti onayladı."),
            ("Feribot limanda kalıyor", "https://f.example/3", "Feribot cuma gününe kadar limanda kalacak."),
        ]),
        (RUSSIAN, [
            ("Паром стоит в порту", "https://f.example/1", "Паром не выйдет до пятницы, сообщила компания."),
            ("Совет ввёл новый сбор", "https://f.example/2", "Городской совет ввёл новый портовый сбор."),
        ]),
    ],
)  # fmt: skip
def test_layouts_and_farewells_of_other_languages(html: str, stories: list[tuple[str, str, str]]) -> None:
    assert [told[1:] for told in _told(mail(html=html, subject="Nr. 7"))] == stories


def test_bold_lines_above_text_in_one_cell_open_stories_where_they_lead_somewhere() -> None:
    html = """<table><tr><td><h1>Morning Briefing</h1><p>Good morning. Here is what you need to know today.</p></td></tr>
    <tr><td><b><a href="https://h.example/a/1">Council adopts fee</a></b><br>The council adopted a new fee on Monday. <a href="https://h.example/a/1">Read more</a></td></tr>
    <tr><td><b><a href="https://h.example/a/2">Ferry stays in port!</a></b><br>The ferry stays in port until Friday.<br><br>It will sail on Saturday. <a href="https://h.example/a/2">Read more</a></td></tr></table>"""
    content = mail(html=html, subject="Morning Briefing: ferry")
    assert [told[1:] for told in _told(content)] == [
        (
            "Morning Briefing: ferry",
            None,
            "Morning Briefing\nGood morning. Here is what you need to know today.",
        ),
        ("Council adopts fee", "https://h.example/a/1", "The council adopted a new fee on Monday."),
        (
            "Ferry stays in port!",
            "https://h.example/a/2",
            "The ferry stays in port until Friday.\nIt will sail on Saturday.",
        ),
    ]


def test_headings_without_links_open_stories_below_a_newsletters_name() -> None:
    html = "<h1>La lettre du port</h1><h2>Le ferry reste au port</h2><p>Le ferry reste au port jusqu'à vendredi.</p><h2>Une taxe pour le port</h2><p>Le conseil a voté lundi une taxe.</p><h3>Les réactions</h3><p>Les pêcheurs protestent contre la décision.</p>"
    content = mail(html=html, subject="La lettre du port du 3 novembre")
    assert [told[1::2] for told in _told(content)] == [
        ("Le ferry reste au port", "Le ferry reste au port jusqu'à vendredi."),
        (
            "Une taxe pour le port",
            "Le conseil a voté lundi une taxe.\nLes réactions\nLes pêcheurs protestent contre la décision.",
        ),
    ]


def test_tables_that_lay_out_the_mail_are_no_rows_and_tables_of_figures_are() -> None:
    html = """<p>Die Pegel an der Küste stiegen am Montag weiter an, teilte das Amt mit.</p>
    <table><tr><th>Ort</th><th>Pegel</th></tr><tr><td>Seewik</td><td>412 cm</td></tr><tr><td>Tornholm</td><td>398 cm</td></tr></table>
    <table><tr><td>Wind</td><td>Mehr Wind als sonst am Dienstag.</td></tr><tr><td>Regen</td><td>Weniger Regen als sonst am Mittwoch.</td></tr></table>"""
    (article,) = _read(mail(html=html, subject="Pegel")).articles
    assert _quoted(article) == [
        "Die Pegel an der Küste stiegen am Montag weiter an, teilte das Amt mit.",
        "Seewik\t412 cm",
        "Tornholm\t398 cm",
        "Mehr Wind als sonst am Dienstag.",
        "Weniger Regen als sonst am Mittwoch.",
    ]


def test_a_list_of_headlines_is_no_article() -> None:
    html = "<ul><li><a href='https://f.example/1'>Rat beschließt eine Gebühr</a></li><li><a href='https://f.example/2'>Fähre bleibt im Hafen</a></li></ul>"
    (failed,) = _read(mail(html=html)).failed
    assert failed.error == "The mail has no running text: take it out of the folder, or save what it leads to"


def test_stories_of_plain_text() -> None:
    plain = """KÜSTENBOTE AM MORGEN

Guten Morgen! Der Sturm ist da und bleibt bis Freitag über der Küste.

----------------------------------------
RAT BESCHLIESST HAFENGEBÜHR
----------------------------------------

Der Stadtrat hat am Montag eine neue Gebühr beschlossen. Sie gilt ab
Januar für alle Schiffe, die länger als zwölf Meter sind und im Hafen
anlegen.

https://kuestenbote.example/rat/gebuehr?utm_source=nl

FÄHRE BLEIBT IM HAFEN

Die Fähre nach Tornholm bleibt bis Freitag liegen.

Weiterlesen: https://kuestenbote.example/faehre

----------------------------------------
Newsletter abbestellen: https://t.example/u
Küstenbote GmbH, Hafenstraße 3, 20457 Hamburg
"""
    assert [told[1:] for told in _told(mail(plain=plain))] == [
        (
            "Der Morgen an der Küste",
            None,
            "KÜSTENBOTE AM MORGEN\n\nGuten Morgen! Der Sturm ist da und bleibt bis Freitag über der Küste.",
        ),
        (
            "RAT BESCHLIESST HAFENGEBÜHR",
            "https://kuestenbote.example/rat/gebuehr",
            "Der Stadtrat hat am Montag eine neue Gebühr beschlossen. Sie gilt ab\nJanuar für alle Schiffe, die länger als zwölf Meter sind und im Hafen\nanlegen.",
        ),
        (
            "FÄHRE BLEIBT IM HAFEN",
            "https://kuestenbote.example/faehre",
            "Die Fähre nach Tornholm bleibt bis Freitag liegen.",
        ),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Der Bericht wurde an die Polizei weitergeleitet, sagte eine Sprecherin.",
        "Das Amtsgericht Hamburg verurteilte den Kapitän zu einer Geldstrafe.",
        "Help is on the way for farmers, the ministry said on Monday.",
        "Die Mieter wollen jetzt kündigen, weil das Haus nicht geheizt wird.",
        "Cars powered by hydrogen are rare in the city, the study says.",
        "Wer sich abmelden will, muss persönlich zum Amt kommen, hieß es.",
        "La Russie a transmis une lettre au conseil, selon le ministre.",
    ],
)
def test_sentences_of_stories_are_kept(line: str) -> None:
    (article,) = _read(mail(html=f"<h2>Titel</h2><p>{line}</p>")).articles
    assert _quoted(article) == [line]


def test_a_picture_leads_to_the_page_of_its_story() -> None:
    html = """<table><tr><td><a href="https://k.example/1"><img src="a"></a></td><td><h3>Rat beschließt Gebühr</h3>Der Rat hat am Montag eine Gebühr beschlossen.</td></tr>
    <tr><td><a href="https://k.example/2"><img src="b"></a></td><td><h3>Fähre bleibt liegen</h3>Die Fähre bleibt bis Freitag liegen.</td></tr></table>"""
    assert [told[1:3] for told in _told(mail(html=html))] == [
        ("Rat beschließt Gebühr", "https://k.example/1"),
        ("Fähre bleibt liegen", "https://k.example/2"),
    ]


def test_a_long_text_below_the_stories_is_kept_as_one_of_its_own() -> None:
    farewell = "Zum Schluss noch ein Wort zum Wetter an der Küste, das uns alle seit Tagen beschäftigt. " * 3
    rows = story_row("Rat beschließt Hafengebühr", RATE, "https://k.example/a")
    rows += story_row("Fähre bleibt im Hafen", FERRY, "https://k.example/b")
    told = _told(mail(html=newsletter(f"{rows}<tr><td>{farewell}</td></tr>")))
    assert [one[1] for one in told] == [
        "Rat beschließt Hafengebühr",
        "Fähre bleibt im Hafen",
        "Der Morgen an der Küste",
    ]
    assert [one[3] for one in told[1:]] == [FERRY, farewell.strip()]


def test_numbered_stories_of_plain_text_and_no_address_of_a_farewell() -> None:
    plain = "Die Themen des Tages sind heute wieder der Hafen und die Fähre.\n\n1. Rat beschließt Hafengebühr\nDer Stadtrat hat am Montag eine neue Gebühr beschlossen.\n\n2. Fähre bleibt im Hafen\nDie Fähre nach Tornholm bleibt bis Freitag liegen.\n\nAbmelden: https://k.example/u\n"
    assert [told[1:] for told in _told(mail(plain=plain))] == [
        ("Der Morgen an der Küste", None, "Die Themen des Tages sind heute wieder der Hafen und die Fähre."),
        ("Rat beschließt Hafengebühr", None, "Der Stadtrat hat am Montag eine neue Gebühr beschlossen."),
        ("Fähre bleibt im Hafen", None, "Die Fähre nach Tornholm bleibt bis Freitag liegen."),
    ]
