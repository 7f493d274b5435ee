"""Emails: who wrote them and when, what was forwarded, and what is not part of their text."""
# ruff: noqa: E501 - mails read better whole

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mail_files import mail, newsletter, raw, story_row

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.reading.mail.links import plain_address
from index.reading.mail.senders import Mailbox, Sender, sender_of
from index.text.articles import Article

FERRY = "Die Fähre nach Tornholm bleibt bis Freitag liegen. Das teilte die Reederei am Montag mit."
READER = "Jonas Rehm <jonas.rehm@example.org>"


def _read(content: bytes, name: str = "a.eml") -> FileReading:
    return read_file(CorpusFile(name, Path(name)), content)


def _article(content: bytes) -> Article:
    (article,) = _read(content).articles
    return article


def _head(content: bytes) -> tuple[str | None, str | None, str | None, date | None]:
    source = _article(content).source
    return source.title, source.outlet, source.author, source.published


def test_a_plain_mail_without_quotes_and_signature() -> None:
    plain = "Guten Morgen,\n\ndie Fähre bleibt im Hafen. Der Wind war zu stark.\n\nAm Mo., 2. Nov. 2026 um 07:15 Uhr schrieb Ada <a@x.example>:\n> alter Text\n> noch einer\n\nGruß\n-- \nMara Lindt\nHafenstraße 3\n"
    article = _article(mail(plain=plain, subject="AW: Fähre"))
    assert article.text == "Guten Morgen,\n\ndie Fähre bleibt im Hafen. Der Wind war zu stark."
    assert [article.text[slice(*span)] for span in article.paragraphs] == [
        "die Fähre bleibt im Hafen. Der Wind war zu stark."
    ]
    assert article.source.title == "Fähre"


def test_lines_that_a_mail_program_breaks_are_paragraphs() -> None:
    plain = "Guten Tag,\n\ndie Stadt hat am Montag <https://t.example/abc> eine neue Gebühr für Schiffe beschlossen,\nwie der Rat mitteilte. Sie gilt ab Januar.\n\nDas sagte die Bürgermeisterin dem Küstenboten am Dienstag in\nSeewik.\n"
    article = _article(mail(plain=plain))
    assert [article.text[slice(*span)] for span in article.paragraphs] == [
        "die Stadt hat am Montag eine neue Gebühr für Schiffe beschlossen,\nwie der Rat mitteilte. Sie gilt ab Januar.",
        "Das sagte die Bürgermeisterin dem Küstenboten am Dienstag in\nSeewik.",
    ]


def test_flowed_text_is_joined() -> None:
    head = "From: Küstenbote <m@kuestenbote.example>\nSubject: x\nDate: Mon, 2 Nov 2026 23:30:00 -0500\nContent-Type: text/plain; charset=iso-8859-1; format=flowed; delsp=no\nContent-Transfer-Encoding: quoted-printable"
    body = b"Die F=E4hre nach Tornholm bleibt =\r\nbis=20\r\nFreitag liegen, =84sagte=93=20\r\nein Sprecher.\r\n\r\n> Zitat=20\r\n> geht weiter\r\n-- =20\r\nMara\r\n"
    article = _article(raw(head, body))
    assert article.text == "Die Fähre nach Tornholm bleibt bis Freitag liegen, „sagte“ ein Sprecher."
    assert article.source.published == date(2026, 11, 2)


def test_encoded_headers_with_letters_cut_in_two() -> None:
    head = "From: =?utf-8?Q?K=C3=BCsten?= =?utf-8?Q?bote=2C_Re?=\n =?utf-8?Q?daktion?= <m@kuestenbote.example>\nSubject: =?utf-8?B?RsM=?= =?utf-8?B?pGhyZQ==?= bleibt =?iso-8859-1?Q?im_S=FCden?=\nDate: Mon, 2 Nov 2026 07:15:00 +0100\nContent-Type: text/plain; charset=x-unknown"
    assert _head(raw(head, FERRY.encode("cp1252"))) == (
        "Fähre bleibt im Süden",
        "Küstenbote, Redaktion",
        None,
        date(2026, 11, 2),
    )


def test_headers_that_are_not_encoded_at_all() -> None:
    content = "From: Маяк <news@mayak.example>\nSubject: Паром стоит\nDate: Mon, 2 Nov 2026 07:15:00 +0300\nContent-Type: text/plain; charset=windows-1251\n\nПаром не выйдет до пятницы, сообщила компания.\n\nОтписаться от рассылки: http://x.example/u\n"
    article = _article(content.encode("cp1251"))
    assert (article.source.title, article.source.outlet) == ("Паром стоит", "Маяк")
    assert article.text == "Паром не выйдет до пятницы, сообщила компания."


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Tue, 03 Nov 2026 23:59:00 -1000", date(2026, 11, 3)),
        ("3 Nov 2026 06:30 GMT", date(2026, 11, 3)),
        ("Di, 3 Nov 2026 06:30:12 +0100 (MEZ)", date(2026, 11, 3)),
        ("2026-11-03T06:30:12+01:00", date(2026, 11, 3)),
        ("Tue, 31 Feb 2026 10:00:00 +0100", None),
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),
        ("yesterday", None),
        (None, None),
    ],
)
def test_dates(written: str | None, day: date | None) -> None:
    assert _article(mail(plain=FERRY, date=written)).source.published == day


def test_a_broken_date_is_doubtful() -> None:
    (doubt,) = _read(mail(plain=FERRY, date="Tue, 31 Feb 2026 10:00:00 +0100")).doubtful
    assert doubt.reason.startswith("The date 'Tue, 31 Feb 2026 10:00:00 +0100' cannot be read")


@pytest.mark.parametrize(
    ("sender", "headers", "outlet", "author"),
    [
        ("Küstenbote <morgen@kuestenbote.example>", {}, "Küstenbote", None),
        ("Küstenbote Morgen <morgen@kuestenbote.example>", {}, "Küstenbote Morgen", None),
        ("Mara Lindt <mara.lindt@kuestenbote.example>", {"List-Id": "Küstenbote am Morgen <morgen.kuestenbote.example>"}, "Küstenbote am Morgen", "Mara Lindt"),
        ("Mara Lindt from Küstenpost <maralindt@substack.com>", {}, "Küstenpost", "Mara Lindt"),
        ("Mara Lindt | Küstenbote <mara.lindt@kuestenbote.example>", {}, "Küstenbote", "Mara Lindt"),
        ("Küstenbote | Mara Lindt <morgen@kuestenbote.example>", {}, "Küstenbote", "Mara Lindt"),
        ("Mara Lindt (Küstenbote) <x@kuestenbote.example>", {}, "Küstenbote", "Mara Lindt"),
        ("Mara Lindt | Der Hafenbrief <hafenbrief@substack.com>", {}, "Der Hafenbrief", "Mara Lindt"),
        ("Mara Lindt, Küstenbote <morgen@kuestenbote.example>", {}, "Küstenbote", "Mara Lindt"),
        ("Hafener Allgemeine, Redaktion <post@ha.example>", {}, "Hafener Allgemeine, Redaktion", None),
        ("Seewiker Zeitung | SZ am Morgen <newsletter@sz.example>", {}, "Seewiker Zeitung | SZ am Morgen", None),
        ("Good Morning from Harbour Post <news@harbour.example>", {}, "Good Morning from Harbour Post", None),
        ("The Harbour Post <hello@harbour.example>", {}, "The Harbour Post", None),
        ("Küstenbote via Mailchimp <bounce-12@mcsv.net>", {}, "Küstenbote", None),
        ("'Mara Lindt' via Hafenpresse <presse@googlegroups.com>", {}, "Hafenpresse", "Mara Lindt"),
        ("no-reply <no-reply@mail.kuestenbote.example>", {"List-Id": "<1a2b3c4d5e6f.mcsv.net>"}, "kuestenbote.example", None),
        ("newsletter@kuestenbote.example", {"Reply-To": "Küstenbote <redaktion@kuestenbote.example>"}, "Küstenbote", None),
        ("bounce+17@mailgun.org", {"List-Id": "Der Küstenbote <kb.list-id.example>"}, "Der Küstenbote", None),
    ],
)  # fmt: skip
def test_senders(sender: str, headers: dict[str, str], outlet: str, author: str | None) -> None:
    source = _article(mail(plain=FERRY, sender=sender, headers=[*headers.items()])).source
    assert (source.outlet, source.author) == (outlet, author)


def test_a_name_with_von_is_no_outlet() -> None:
    assert sender_of(Mailbox("Anna Maria von Bülow", "anna@post.example")) == Sender(
        "Anna Maria von Bülow", "Anna Maria von Bülow"
    )


GMAIL = "FYI\n\n---------- Forwarded message ---------\nVon: Küstenbote <m@kuestenbote.example>\nDate: Mo., 2. Nov. 2026 um 07:15 Uhr\nSubject: Fähre bleibt im Hafen\nTo: <leser@example.org>\n\n\n"
THUNDERBIRD = "\n\n-------- Weitergeleitete Nachricht --------\nBetreff: \tFähre bleibt im Hafen\nDatum: \tMon, 2 Nov 2026 07:15:00 +0100\nVon: \tKüstenbote <m@kuestenbote.example>\nAn: \tleser@example.org,\n zweite@example.org\n\n\n\n"
APPLE = "\n\n> Anfang der weitergeleiteten Nachricht:\n> \n> Von: Küstenbote <m@kuestenbote.example>\n> Betreff: Fähre bleibt im Hafen\n> Datum: 2. November 2026 um 07:15:00 MEZ\n> An: leser@example.org\n> \n> "
OUTLOOK = "Zur Kenntnis.\n\nVon: Küstenbote <m@kuestenbote.example>\nGesendet: Montag, 2. November 2026 07:15\nAn: leser@example.org\nBetreff: Fähre bleibt im Hafen\n\n"
RUSSIAN = "\n-------- Пересылаемое сообщение --------\nОт кого: Küstenbote <m@kuestenbote.example>\nДата: 2 нояб. 2026 г., 07:15\nТема: Fähre bleibt im Hafen\nКому: leser@example.org\n\n"
TURKISH = "\n---------- İletilen mesaj ---------\nGönderen: Küstenbote <m@kuestenbote.example>\nTarih: 2 Kas 2026 Pzt, 07:15\nKonu: Fähre bleibt im Hafen\nAlıcı: leser@example.org\n\n"
FRENCH = "Pour info\n\n---------- Message transféré ---------\nDe : Küstenbote <m@kuestenbote.example>\nEnvoyé : lundi 2 novembre 2026 07:15\nÀ : leser@example.org\nObjet : Fähre bleibt im Hafen\n\n"


@pytest.mark.parametrize("above", [GMAIL, THUNDERBIRD, APPLE, OUTLOOK, RUSSIAN, TURKISH, FRENCH])
@pytest.mark.parametrize("prefix", ["Fwd: ", "WG: "])
def test_a_forwarded_mail_is_that_of_its_writer(above: str, prefix: str) -> None:
    content = mail(plain=above + FERRY, subject=f"{prefix}Fähre bleibt im Hafen", sender=READER)
    assert _head(content) == ("Fähre bleibt im Hafen", "Küstenbote", None, date(2026, 11, 2))
    assert _article(content).text == FERRY


GMAIL_HTML = "<div dir=ltr>FYI<br><br><div class='gmail_quote'><div dir=ltr class=gmail_attr>---------- Forwarded message ---------<br>From: <strong dir=auto>Küstenbote</strong> <span>&lt;<a href='mailto:m@k.example'>m@k.example</a>&gt;</span><br>Date: Mon, Nov 2, 2026 at 7:15 AM<br>Subject: Fähre bleibt im Hafen<br>To: &lt;x@example.org&gt;<br></div><br><br>{}</div></div>"
THUNDERBIRD_HTML = "<html><body>Interessant!<div class='moz-forward-container'><br>-------- Weitergeleitete Nachricht --------<table class='moz-email-headers-table'><tr><th>Betreff: </th><td>Fähre bleibt im Hafen</td></tr><tr><th>Datum: </th><td>Mon, 2 Nov 2026 07:15:00 +0100</td></tr><tr><th>Von: </th><td>Küstenbote &lt;m@k.example&gt;</td></tr><tr><th>An: </th><td>leser@example.org</td></tr></table><br><br>{}</div></body></html>"
OUTLOOK_HTML = "<html><body><p class=MsoNormal>Zur Info.</p><div style='border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Von:</b> Küstenbote &lt;m@k.example&gt; <br><b>Gesendet:</b> Montag, 2. November 2026 07:15<br><b>An:</b> leser@example.org<br><b>Betreff:</b> Fähre bleibt im Hafen</p></div>{}</body></html>"
APPLE_HTML = "<html><body>Lies das.<br><blockquote type='cite'><div>Begin forwarded message:</div><br><div><b>From: </b>Küstenbote &lt;m@k.example&gt;<br></div><div><b>Subject: </b><b>Fähre bleibt im Hafen</b><br></div><div><b>Date: </b>2 November 2026 at 07:15:00 CET<br></div><div><b>To: </b>leser@example.org<br></div><br>{}</blockquote></body></html>"


@pytest.mark.parametrize("around", [GMAIL_HTML, THUNDERBIRD_HTML, OUTLOOK_HTML, APPLE_HTML])
def test_a_forwarded_mail_in_html(around: str) -> None:
    content = mail(html=around.format(f"<p>{FERRY}</p>"), subject="Fwd: Fähre bleibt im Hafen", sender=READER)
    assert _head(content) == ("Fähre bleibt im Hafen", "Küstenbote", None, date(2026, 11, 2))
    assert _article(content).text == FERRY


def test_the_stories_of_a_forwarded_newsletter() -> None:
    rows = story_row(
        "Rat beschließt Gebühr", "Der Rat hat am Montag eine Gebühr beschlossen.", "https://k.example/a"
    )
    rows += story_row("Fähre bleibt im Hafen", FERRY, "https://k.example/b")
    content = mail(html=GMAIL_HTML.format(newsletter(rows)), subject="Fwd: Der Morgen", sender=READER)
    told = [
        (one.source.title, one.source.outlet, one.source.published, one.text)
        for one in _read(content).articles
    ]
    assert told == [
        (
            "Rat beschließt Gebühr",
            "Küstenbote",
            date(2026, 11, 2),
            "Der Rat hat am Montag eine Gebühr beschlossen.",
        ),
        ("Fähre bleibt im Hafen", "Küstenbote", date(2026, 11, 2), FERRY),
    ]


def test_what_others_wrote_is_left_out_of_an_answer() -> None:
    html = "<div dir=ltr>Das stimmt so nicht, die Fähre fährt wieder.<br></div><br><div class='gmail_quote'><div dir=ltr>Am Mo., 2. Nov. 2026 um 07:15 Uhr schrieb Mara &lt;m@x.example&gt;:<br></div><blockquote>Die Fähre bleibt im Hafen liegen.</blockquote></div>"
    assert (
        _article(mail(html=html, subject="Re: Fähre")).text == "Das stimmt so nicht, die Fähre fährt wieder."
    )
    plain = f"Das stimmt so nicht, die Fähre fährt wieder.\n\n-----Ursprüngliche Nachricht-----\nVon: Ada <a@x.example>\nGesendet: Montag, 2. November 2026 07:15\nBetreff: Fähre\n\n{FERRY}"
    assert (
        _article(mail(plain=plain, subject="AW: Fähre")).text
        == "Das stimmt so nicht, die Fähre fährt wieder."
    )


def test_an_attached_mail_is_read_as_the_forwarded_one_and_files_are_named() -> None:
    inner = mail(plain=FERRY, subject="Fähre", headers=[("Message-ID", "<in@x>")])
    content = mail(
        plain="Siehe Anhang, das ist wichtig.", subject="WG: Fähre", sender=READER, carried=[inner]
    )
    assert _head(content) == ("Fähre", "Küstenbote", None, date(2026, 11, 3))
    assert _article(content).source.article_id == "a.eml"
    reading = _read(mail(plain=FERRY, attached=["bericht.txt"]))
    assert [doubt.reason for doubt in reading.doubtful] == [
        "Its attachment 'bericht.txt' is not read: save it as a file of its own"
    ]
    assert reading.articles[0].text == FERRY


def test_a_mail_that_only_carries_a_file_names_it() -> None:
    content = b'From: a@b.example\nContent-Type: application/pdf; name="=?utf-8?q?Bericht_=C3=BC.pdf?="\nContent-Disposition: attachment\n\nJVBERi0='
    (failed,) = _read(content).failed
    assert failed.error == "The mail has no text but what is attached ('Bericht ü.pdf'): save that by itself"


def test_several_attached_mails_are_several_articles() -> None:
    inner = [mail(plain=f"{FERRY} Teil {n} der Meldung.", subject=f"Teil {n}") for n in (1, 2)]
    articles = _read(mail(plain="Alles anbei.", subject="Zwei Mails", sender=READER, carried=inner)).articles
    assert [(one.source.article_id, one.source.title) for one in articles] == [
        ("a.eml#1", "Teil 1"),
        ("a.eml#2", "Teil 2"),
    ]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", "The file is no mail: it has no headers: export it again"),
        (b"\x00\xff\x00\x01" * 90, "The file is no mail: it has no headers: export it again"),
        (b"From: a@b.example\nSubject: x\n\n", "The mail has no running text: take it out of the folder, or save what it leads to"),
        (
            b"From: a@b.example\nContent-Type: multipart/encrypted; boundary=q\n\n--q\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--q--\n",
            "The mail is encrypted: decrypt it and save it again",
        ),
        (
            b"From: MAILER-DAEMON@b.example\nContent-Type: multipart/report; boundary=q\n\n--q\nContent-Type: text/plain\n\nUndelivered.\n--q--\n",
            "The mail is a notice of a mail server: take it out of the folder",
        ),
        (
            b"From: a@b.example\n" + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(900)),
            "The mail is nested too deeply: save its text alone",
        ),
        (
            b"From: a@b.example\n" + b"X-A: boundary=1\n" * 1_001 + b"\nHello.",
            "The mail has too many parts, or is nested too deeply: save its text alone",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_line(content: bytes, error: str) -> None:
    (failed,) = _read(content).failed
    assert failed.error == error


def test_a_cut_mail_says_so() -> None:
    content = mail(html=f"<p>{FERRY}</p>", plain=FERRY)
    (doubt,) = _read(content[: content.rindex(b"--===")]).doubtful
    assert doubt.reason.startswith("The file ends before its last part does")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_bytes_stop_the_reader(data: st.DataObject) -> None:
    rows = story_row("Rat beschließt Gebühr", FERRY, "https://k.example/a") * 2
    whole = bytearray(mail(html=newsletter(rows), plain=FERRY, subject="Fwd: x"))
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place : place + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=12))
    reading = _read(bytes(whole))
    assert not any("could not be read (" in failed.error for failed in reading.failed)
    for article in reading.articles:
        assert all(article.text[start:end].strip() for start, end in article.paragraphs)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("https://k.example/a?utm_source=x&id=7&fbclid=1#teil", "https://k.example/a?id=7#teil"),
        ("https://k.example/a?b=%C3%A4&mc_cid=1&c=", "https://k.example/a?b=%C3%A4&c="),
        ("https://k.example/a?email=leser%40example.org", "https://k.example/a"),
        ("https://click.k.example/?qs=1234", None),
        ("https://k.list-manage.com/track/click?u=1&id=2", None),
        ("https://substack.com/redirect/2/eyJlIjoiaHR0cHM", None),
        ("https://t.co/Ab3dE", None),
        ("https://k.example/", None),
        ("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fk.example%2Fa%3Fid%3D7%26utm_source%3Dx&data=05", "https://k.example/a?id=7"),
        ("https://www.google.com/url?q=https://k.example/a&sa=D", "https://k.example/a"),
        ("https://urldefense.com/v3/__https://k.example/a__;!!abc", "https://k.example/a"),
        ("mailto:a@b.example", None),
        ("javascript:alert(1)", None),
        ("https://[broken", None),
        (None, None),
    ],
)  # fmt: skip
def test_an_articles_own_address(written: str | None, plain: str | None) -> None:
    assert plain_address(written) == plain


def test_a_mail_that_was_passed_on_thousands_of_times_is_no_trouble() -> None:
    header = f"---------- Forwarded message ---------\nFrom: {READER}\nSubject: Fähre\n\n"
    (article,) = _read(mail(plain=header * 5_000 + FERRY, subject="Fwd: Fähre")).articles
    assert article.text.endswith(FERRY)
