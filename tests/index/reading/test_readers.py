"""Finding the files of a corpus folder, and what all formats have in common."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import CorpusError
from index.reading.decoding import MAX_FILE_BYTES
from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile, Failure, FoundFiles, find_files
from index.reading.formats import SUFFIXES

GERMAN = "Zürich – Der Bürgermeister sagte: „Wir müssen größere Brücken bauen.“ Österreich prüft dies."


def _read(path: str, content: str | bytes) -> FileReading:
    data = content.encode() if isinstance(content, str) else content
    return read_file(CorpusFile(path, Path(path)), data)


def _write(folder: Path, *paths: str) -> None:
    for path in paths:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("Text.", encoding="utf-8")


def _paths(found: FoundFiles) -> list[str]:
    return [file.path for file in found.files]


def test_files_of_every_kind_are_found_in_all_subfolders_by_path(tmp_path: Path) -> None:
    _write(tmp_path, "b.txt", "a/z.md", "a/b/c.HTML", "d.htm", "e.jsonl")
    found = find_files(tmp_path)
    assert _paths(found) == ["a/b/c.HTML", "a/z.md", "b.txt", "d.htm", "e.jsonl"]
    assert found.files[0].location.read_text(encoding="utf-8") == "Text."
    assert found.failed == ()


def test_what_is_beside_the_articles_is_passed_over(tmp_path: Path) -> None:
    _write(
        tmp_path,
        ".hidden.txt",
        ".git/a.txt",
        "README.md",
        "a/readme",
        "questions.jsonl",
        "a/questions-de.jsonl",
    )
    assert find_files(tmp_path) == FoundFiles((), ())


def test_a_file_of_an_unknown_kind_is_told(tmp_path: Path) -> None:
    _write(tmp_path, "a.xyz", "b", "c.bin", "d.txt.gz")
    found = find_files(tmp_path)
    assert found.files == ()
    assert [failure.path for failure in found.failed] == ["a.xyz", "b", "c.bin", "d.txt.gz"]
    assert found.failed[0].error == (
        "This is not a kind of file that is read: .xyz: "
        f"turn it into one of {', '.join(SUFFIXES)}, or take it out of the folder"
    )


def test_an_empty_folder_has_nothing(tmp_path: Path) -> None:
    assert find_files(tmp_path) == FoundFiles((), ())


@pytest.mark.parametrize("name", ["missing", "file.txt"])
def test_a_corpus_that_is_no_folder_is_an_error_that_names_it(tmp_path: Path, name: str) -> None:
    _write(tmp_path, "file.txt")
    with pytest.raises(CorpusError, match=name):
        find_files(tmp_path / name)


def test_links_that_lead_out_are_passed_over(tmp_path: Path) -> None:
    _write(tmp_path, "outside/a.txt", "corpus/b.txt")
    (tmp_path / "corpus/link.txt").symlink_to(tmp_path / "outside/a.txt")
    (tmp_path / "corpus/folder").symlink_to(tmp_path / "outside")
    (tmp_path / "corpus/up").symlink_to(tmp_path)
    assert find_files(tmp_path / "corpus") == FoundFiles(
        (CorpusFile("b.txt", (tmp_path / "corpus/b.txt").resolve()),), ()
    )


def test_links_inside_bring_no_article_twice(tmp_path: Path) -> None:
    _write(tmp_path, "z/a.txt", ".store/b.txt")
    (tmp_path / "again.txt").symlink_to("z/a.txt")
    (tmp_path / "folder").symlink_to("z")
    (tmp_path / "z/loop").symlink_to(tmp_path)
    (tmp_path / "kept.txt").symlink_to(".store/b.txt")
    assert _paths(find_files(tmp_path)) == ["kept.txt", "z/a.txt"]


def test_links_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    (tmp_path / "dangling.txt").symlink_to("none.txt")
    (tmp_path / "self.txt").symlink_to("self.txt")
    assert [failure.path for failure in find_files(tmp_path).failed] == ["dangling.txt", "self.txt"]


def test_a_folder_reached_by_a_link_is_searched_like_any_other(tmp_path: Path) -> None:
    _write(tmp_path, "real/a.txt")
    (tmp_path / "corpus").symlink_to("real")
    assert _paths(find_files(tmp_path / "corpus")) == ["a.txt"]


def test_files_of_several_folders_come_folder_by_folder_and_name_theirs(tmp_path: Path) -> None:
    _write(tmp_path, "news/b.txt", "news/a/a.txt", "archive/a.txt", "archive/c.xyz")
    found = find_files(tmp_path / "news", tmp_path / "archive")
    assert found.files == (
        CorpusFile("news/a/a.txt", (tmp_path / "news/a/a.txt").resolve(), "news/"),
        CorpusFile("news/b.txt", (tmp_path / "news/b.txt").resolve(), "news/"),
        CorpusFile("archive/a.txt", (tmp_path / "archive/a.txt").resolve(), "archive/"),
    )
    assert [failure.path for failure in found.failed] == ["archive/c.xyz"]
    assert [file.path_in_folder for file in found.files] == ["a/a.txt", "b.txt", "a.txt"]


def test_folders_of_one_name_are_told_apart_by_what_they_are_in(tmp_path: Path) -> None:
    _write(tmp_path, "x/de/a.txt", "y/de/a.txt", "y/en/a.txt")
    found = find_files(tmp_path / "x/de", tmp_path / "y/de", tmp_path / "y/en")
    assert _paths(found) == ["x/de/a.txt", "y/de/a.txt", "y/en/a.txt"]


def test_a_folder_in_another_is_refused(tmp_path: Path) -> None:
    _write(tmp_path, "news/de/a.txt")
    (tmp_path / "link").symlink_to("news/de")
    with pytest.raises(CorpusError, match="name only one of the two"):
        find_files(tmp_path / "link", tmp_path / "news")


def test_one_of_several_folders_whose_path_cannot_be_stored_is_refused(tmp_path: Path) -> None:
    _write(tmp_path, "two\nlines/a.txt", "b/b.txt")
    with pytest.raises(CorpusError, match="rename it"):
        find_files(tmp_path / "b", tmp_path / "two\nlines")


def test_what_is_read_of_several_folders_has_their_paths_and_its_own_ids() -> None:
    rows = b'{"text": "Die Ernte ist ausgefallen."}\n{"id": "b", "text": "Der Hafen ist leer."}\n{}'
    reading = read_file(CorpusFile("news/a/x.jsonl", Path("x"), "news/"), rows)
    assert [(article.source.article_id, article.source.path) for article in reading.articles] == [
        ("a/x.jsonl#1", "news/a/x.jsonl"),
        ("b", "news/a/x.jsonl"),
    ]
    assert [failure.path for failure in reading.failed] == ["news/a/x.jsonl#3"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open everything")
def test_one_of_several_folders_that_cannot_be_opened_is_told_by_its_name(tmp_path: Path) -> None:
    _write(tmp_path, "a/a.txt", "b/b.txt")
    (tmp_path / "b").chmod(0)
    try:
        found = find_files(tmp_path / "a", tmp_path / "b")
    finally:
        (tmp_path / "b").chmod(0o755)
    assert (_paths(found), [failure.path for failure in found.failed]) == (["a/a.txt"], ["b"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_what_is_no_regular_file_is_told_and_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert [failure.path for failure in find_files(tmp_path).failed] == ["pipe.txt"]


def test_a_name_that_cannot_be_stored_is_told(tmp_path: Path) -> None:
    (tmp_path / "two\nlines.txt").write_text("Text.", encoding="utf-8")
    failed = find_files(tmp_path).failed
    assert [failure.path for failure in failed] == ["two\ufffdlines.txt"]
    assert "rename it" in failed[0].error


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_german_comes_out_right_whatever_it_was_saved_as(encoding: str) -> None:
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    (article,) = _read("a.txt", mark + GERMAN.encode(encoding)).articles
    assert article.text == GERMAN


def test_latin_1_and_turkish_are_told_apart() -> None:
    turkish = "İstanbul'da köprü çöktü. Belediye Başkanı Çağrı Işık, köprünün denetlendiğini söyledi."
    assert _read("a.txt", turkish.encode("cp1254")).articles[0].text == turkish
    german = "Der Bürgermeister von Köln möchte größere Brücken."
    assert _read("a.txt", german.encode("latin-1")).articles[0].text == german


def test_another_code_page_is_recognised() -> None:
    russian = "Президент заявил, что отчёт газеты является ложью и не соответствует действительности."
    assert _read("a.txt", russian.encode("cp1251")).articles[0].text == russian


def test_one_broken_character_does_not_turn_utf_8_into_something_else() -> None:
    text = "Größe und Übermaß. " * 20
    assert _read("a.txt", text.encode() + b"\xe4 Ende.").articles[0].text == text + "\ufffd Ende."


def test_line_ends_are_made_plain() -> None:
    assert _read("a.txt", "Titel\r\n\r\nSatz eins.\rSatz zwei.").articles[0].text == (
        "Titel\n\nSatz eins.\nSatz zwei."
    )


@pytest.mark.parametrize("content", [bytes(range(256)) * 4, b"ab\x00cd" * 9, b"\x01\x02\x03\x04text"])
@pytest.mark.parametrize("path", ["a.txt", "a.md", "a.jsonl", "a.json", "a.csv", "a.html"])
def test_bytes_that_are_no_text_fail(path: str, content: bytes) -> None:
    reading = _read(path, content)
    assert reading.articles == ()
    assert [failure.path for failure in reading.failed] == [path]
    assert "no text" in reading.failed[0].error


def test_a_file_that_is_too_large_fails() -> None:
    reading = _read("a.txt", b"a" * (MAX_FILE_BYTES + 1))
    assert reading == FileReading(
        (),
        (
            Failure(
                "a.txt", "The file has 50,000,001 bytes, more than 50,000,000: split it into smaller ones"
            ),
        ),
    )


@pytest.mark.parametrize("path", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("content", ["", " \n\t\n", "\ufeff"])
def test_a_blank_article_fails(path: str, content: str) -> None:
    reading = _read(path, content)
    assert reading.articles == ()
    assert reading.failed == (
        Failure(path, "The article is blank: give it a text, or take it out of the folder"),
    )


def test_a_blank_line_by_line_file_has_nothing() -> None:
    assert _read("a.jsonl", "\n \n") == FileReading((), ())


def test_a_file_of_an_unknown_kind_fails() -> None:
    assert _read("a.bin", b"%BIN").failed[0].path == "a.bin"


_MARKUP = st.sampled_from(
    [
        "---\n",
        "title: ",
        "# ",
        "> ",
        "- ",
        "![",
        "](",
        "<p>",
        "</p>",
        "<div>",
        "<!--",
        '{"text": "',
        '"}',
        "\n",
        "&",
    ]
)


@pytest.mark.parametrize("path", ["a.txt", "a.md", "a.jsonl", "a.json", "a.csv", "a.html"])
@settings(deadline=None)  # the first page imports a library, which takes half a second
@given(st.one_of(st.binary(max_size=200), st.lists(st.one_of(_MARKUP, st.text(max_size=9)), max_size=40)))
def test_reading_never_raises_and_paragraphs_lie_inside(path: str, content: bytes | list[str]) -> None:
    if isinstance(content, list):
        content = "".join(content).encode("utf-8", "surrogatepass")
    reading = _read(path, content)
    assert reading.articles or reading.failed or not content.strip() or path == "a.jsonl"
    for article in reading.articles:
        assert article.text.encode("utf-8")
        for start, end in article.paragraphs:
            assert article.text[start:end].strip()
    assert all("\n" not in failure.error for failure in reading.failed)
