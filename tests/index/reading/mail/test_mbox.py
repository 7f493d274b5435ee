"""MBOX: many emails in one file, each read separately."""

from io import BytesIO
from pathlib import Path

import pytest
from mail_files import mail, newsletter, story_row

from index.reading.entries import read_entries, read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.reading.mail import mbox
from index.reading.mail.reader import read_pieces

THUNDERBIRD = b"From - Mon Nov 02 07:00:00 2026\nX-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n"
GMAIL = b"From 1781@xxx Mon Nov 02 07:00:00 +0000 2026\nX-GM-THRID: 1\nX-Gmail-Labels: Posteingang\n"
UNIX = b"From MAILER-DAEMON Fri Jul  8 12:08:34 2026\n"
FIRST = mail(plain="Der erste Brief erzählt vom Hafen.", subject="Eins", headers=[("Message-ID", "<eins@x>")])
SECOND = mail(
    plain="Der zweite Brief erzählt von der Fähre.", subject="Zwei", headers=[("Message-ID", "<zwei@x>")]
)


def _read(content: bytes) -> FileReading:
    return read_file(CorpusFile("post.mbox", Path("post.mbox")), content)


def _told(reading: FileReading) -> list[tuple[str, str | None, str]]:
    return [(one.source.article_id, one.source.title, one.text) for one in reading.articles]


@pytest.mark.parametrize("line", [THUNDERBIRD, GMAIL, UNIX])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_each_mail_is_an_article_by_its_message_id(line: bytes, end: bytes) -> None:
    content = (line + FIRST + b"\n\n" + line + SECOND + b"\n").replace(b"\n", end)
    assert _told(_read(content)) == [
        ("eins@x", "Eins", "Der erste Brief erzählt vom Hafen."),
        ("zwei@x", "Zwei", "Der zweite Brief erzählt von der Fähre."),
    ]


def test_ids_stay_when_other_mails_come_in() -> None:
    rows = story_row("Rat beschließt", "Der Rat hat am Montag entschieden.", "https://k.example/a")
    rows += story_row("Fähre bleibt", "Die Fähre bleibt bis Freitag liegen.", "https://k.example/b")
    letter = mail(html=newsletter(rows), headers=[("Message-ID", "<brief@x>")])
    alone = _read(UNIX + letter + b"\n")
    later = _read(UNIX + FIRST + b"\n" + UNIX + letter + b"\n" + UNIX + SECOND + b"\n")
    assert [one.source.article_id for one in alone.articles] == ["brief@x#1", "brief@x#2"]
    assert [one.source.article_id for one in later.articles] == ["eins@x", "brief@x#1", "brief@x#2", "zwei@x"]
    entries = read_entries(
        CorpusFile("p.mbox", Path("p.mbox")), BytesIO(UNIX + letter + b"\n" + UNIX + SECOND)
    )
    assert [entry.number for entry in entries] == [1, 2, 3]


def test_lines_that_begin_with_from_are_text() -> None:
    text = (
        "From here on it gets serious, the captain said.\n\nFrom Monday on the ferry stays in port, he added."
    )
    escaped = mail(plain=text, headers=[("Message-ID", "<a@x>")]).replace(b"\nFrom h", b"\n>From h")
    assert _told(_read(UNIX + escaped + b"\n" + UNIX + SECOND)) == [
        ("a@x", "Der Morgen an der Küste", text),
        ("zwei@x", "Zwei", "Der zweite Brief erzählt von der Fähre."),
    ]


def test_a_broken_mail_fails_alone() -> None:
    broken = (
        b"From: a@b.example\nSubject: x\nContent-Type: multipart/encrypted; boundary=q\n\n--q\n\nx\n--q--\n"
    )
    reading = _read(UNIX + FIRST + b"\n" + UNIX + broken + b"\n" + UNIX + SECOND)
    assert [one.source.article_id for one in reading.articles] == ["eins@x", "zwei@x"]
    assert [(failed.path, failed.error) for failed in reading.failed] == [
        ("post.mbox#2", "The mail is encrypted: decrypt it and save it again")
    ]


def test_a_mail_that_is_too_large_fails_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "MAX_MAIL_BYTES", 2_000)
    large = mail(plain="Ein Satz, der sich wiederholt. " * 200, charset="utf-8")
    reading = _read(UNIX + FIRST + b"\n" + UNIX + large + b"\n" + UNIX + SECOND)
    assert [one.source.article_id for one in reading.articles] == ["eins@x", "zwei@x"]
    assert [failed.error for failed in reading.failed] == [
        "The mail has more than 2,000 bytes: save its text alone"
    ]


def test_what_was_deleted_in_thunderbird_is_left_out() -> None:
    deleted = b"From - Mon Nov 02 07:00:00 2026\nX-Mozilla-Status: 0009\n" + FIRST
    assert [one.source.article_id for one in _read(deleted + b"\n" + THUNDERBIRD + SECOND).articles] == [
        "zwei@x"
    ]


def test_without_a_message_id_the_place_is_the_id_and_a_repeated_mail_is_told() -> None:
    nameless = mail(plain="Ein Brief ohne eigene Nummer.")
    reading = _read(UNIX + FIRST + b"\n" + UNIX + nameless + b"\n" + UNIX + FIRST)
    assert [one.source.article_id for one in reading.articles] == ["eins@x", "post.mbox#2"]
    assert [failed.path for failed in reading.failed] == ["post.mbox#3"]


def test_a_parsers_own_error_stops_no_other_mail(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = iter([ValueError("odd"), None])

    def odd(*arguments: object) -> object:
        if problem := next(calls):
            raise problem
        return read_pieces(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(mbox, "read_pieces", odd)
    reading = _read(UNIX + FIRST + b"\n" + UNIX + SECOND)
    assert [one.source.article_id for one in reading.articles] == ["zwei@x"]
    assert [failed.error for failed in reading.failed] == [
        "The mail could not be read (ValueError): take it out of the file"
    ]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", "The file has no mails: export the folder again"),
        (b"\n\n", "The file has no mails: export the folder again"),
        (b"\x00\xff" * 900, "The mail has no headers: export the folder again"),
    ],
)
def test_what_is_no_mbox_is_one_line(content: bytes, error: str) -> None:
    assert [failed.error for failed in _read(content).failed] == [error]


def test_one_mail_without_a_line_above_is_read() -> None:
    assert [one.source.article_id for one in _read(FIRST).articles] == ["eins@x"]
