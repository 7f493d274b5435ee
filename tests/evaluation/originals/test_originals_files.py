"""Files as the witness reads them: a separate reader for each format."""

import gzip
import json
from pathlib import Path

import pytest
from original_files import CRANE, FABRICATED, FERRY, MISATTRIBUTED, VALID, check, corpus

from evaluation.originals.originals import Originals, Verdict
from index.errors import CorpusError
from index.reading.files import find_files


def test_plain_text_is_stored_with_its_front_matter(tmp_path: Path) -> None:
    text = "---\nID: Fähre 7\n---\nSie fährt.\n"
    originals = corpus(tmp_path, ferry__txt="\ufeff" + text.replace("\n", "\r\n"))
    assert check(originals, "Fähre 7", text, "Sie fährt.") is VALID
    assert check(originals, "ferry.txt", text, "Sie fährt.") is MISATTRIBUTED


def test_markdown_is_stored_without_its_front_matter(tmp_path: Path) -> None:
    originals = corpus(
        tmp_path,
        ferry__md="---\ntitle: Fähre\n---\nSie *fährt*.\n",
        rule__md="---\nNo fields\n---\nOn Monday.\n",
        broken__md="---\na: b: c\n---\nNever.\n",
    )
    assert check(originals, "ferry.md", "Sie *fährt*.\n", "Sie *fährt*.") is VALID
    assert check(originals, "rule.md", "---\nNo fields\n---\nOn Monday.\n", "On Monday.") is VALID
    assert check(originals, "broken.md", "Never.", "Never.") is FABRICATED


def test_zipped_rows_and_whole_json_files_are_read(tmp_path: Path) -> None:
    row = {"id": "zipped", "text": "A zipped row."}
    originals = corpus(
        tmp_path,
        zipped__jsonl__gz=gzip.compress(json.dumps(row).encode()),
        torn__jsonl__gz=gzip.compress(json.dumps(row).encode())[:-9],
        one__json='{"text": "One object."}',
        many__json='[{"text": "First object."}, {"text": "Second object."}]',
        wrapped__json='{"articles": [{"text": "A wrapped object."}]}',
    )
    quotes = {
        "zipped": "A zipped row.",
        "one.json": "One object.",
        "many.json#2": "Second object.",
        "wrapped.json#1": "A wrapped object.",
    }
    assert {check(originals, article_id, quote, quote) for article_id, quote in quotes.items()} == {VALID}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1252", "cp1254"])
def test_text_in_any_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = "„Die Fähre fährt“, sagte er. " * 3
    row = json.dumps({"id": "row", "text": text}, ensure_ascii=False)
    originals = corpus(tmp_path, ferry__txt=text.encode(encoding), row__jsonl=row.encode(encoding))
    assert check(originals, "ferry.txt", text, text) is VALID
    assert check(originals, "row", text, text) is VALID


PAGE = """<html><head><title>Fähre</title><style>p {}</style></head><body><p>The ferry
    sails&nbsp;<b>on</b> Mon&shy;day <span hidden>(promoted)</span> at noon.</p>
    <aside>Read on.</aside><p>Its engine<br>had failed.</p></body></html>"""


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        ("The ferry sails on Monday at noon.", VALID),
        ("on Monday at noon.\nIts engine\nhad failed.", VALID),
        ("Its engine\nThe ferry", FABRICATED),
        ("The ferry sails on Monday in noon.", FABRICATED),
        ("p {}", FABRICATED),
        ("“", FABRICATED),
    ],
)
def test_a_web_page_is_quoted_white_space_aside(tmp_path: Path, quote: str, verdict: Verdict) -> None:
    assert check(corpus(tmp_path, ferry__html=PAGE), "ferry.html", "", quote) is verdict


def test_the_length_of_a_quote_from_a_web_page_is_that_of_its_span(tmp_path: Path) -> None:
    originals = corpus(tmp_path, ferry__html=PAGE)
    assert originals.check("ferry.html", "The ferry", 0, 9) is VALID
    assert originals.check("ferry.html", "The ferry", 0, 10) is MISATTRIBUTED


def test_a_web_page_is_read_in_the_charset_that_it_declares(tmp_path: Path) -> None:
    page = '<html><meta charset="iso-8859-9"><p>Yağmur yağıyor, dedi Şükrü.</p></html>'
    originals = corpus(tmp_path, rain__htm=page.encode("iso-8859-9"), empty__html=b"")
    assert check(originals, "rain.htm", "", "Yağmur yağıyor, dedi Şükrü.") is VALID


def test_what_the_index_passes_over_is_no_original(tmp_path: Path) -> None:
    (tmp_path / ".hidden").mkdir()
    for name in ("README.md", "questions-de.jsonl", ".hidden/a.txt", ".a.txt", "a.pdf"):
        (tmp_path / name).write_text('{"text": "The crane fell."}', encoding="utf-8")
    assert check(Originals.of_folders([tmp_path]), "a", "", "The crane fell.") is FABRICATED


def test_an_article_is_named_by_its_own_place_rather_than_by_a_link(tmp_path: Path) -> None:
    folder, outside = tmp_path / "corpus", tmp_path / "outside.txt"
    (folder / "b" / ".old").mkdir(parents=True)
    (folder / "b" / "crane.txt").write_text(CRANE, encoding="utf-8")
    (folder / "b" / ".old" / "ferry.txt").write_text(FERRY, encoding="utf-8")
    outside.write_text("Never indexed.", encoding="utf-8")
    links = {"a.txt": "b/crane.txt", "c": "b/.old", "loop": ".", "out.txt": outside, "self": "self", "z": "y"}
    for name, target in links.items():
        (folder / name).symlink_to(target)
    originals = Originals.of_folders([folder])
    quotes = [("b/crane.txt", CRANE), ("a.txt", CRANE), ("c/ferry.txt", FERRY), ("out.txt", "Never indexed.")]
    verdicts = [check(originals, article_id, quote, quote) for article_id, quote in quotes]
    assert verdicts == [VALID, MISATTRIBUTED, VALID, FABRICATED]
    assert [file.path for file in find_files(folder).files] == ["b/crane.txt", "c/ferry.txt"]


def test_of_two_articles_with_one_id_the_first_stays(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder, text in zip(folders, ("First.", "Second."), strict=True):
        folder.mkdir()
        (folder / "b.txt").write_text(text, encoding="utf-8")
    (folders[0] / "a.md").write_text("---\nid: b.txt\n---\nBefore both.", encoding="utf-8")
    originals = Originals.of_folders(folders)
    quotes = ("Before both.", "First.", "Second.")
    assert [check(originals, "b.txt", quote, quote) for quote in quotes] == [VALID, FABRICATED, FABRICATED]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    with pytest.raises(CorpusError) as caught:
        Originals.of_folders([folder])
    assert str(caught.value) == (
        f"The corpus folder {str(folder)!r} is missing: put it back to check the quotes"
    )
