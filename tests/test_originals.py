"""A quote is checked by readers of the corpus that are not those of the index, and agree with them."""

import gzip
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from beleg_process import ROOT, Workplace
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from evaluation.originals import Originals, Verdict
from evaluation.originals.formats import SUFFIXES as READ_HERE
from evaluation.originals.formats import read_articles
from evaluation.questions import Given
from index.errors import CorpusError
from index.generations import open_current
from index.passages import split_article
from index.readers import CorpusFile, find_files, read_file
from index.readers.files import SUFFIXES as INDEXED

FERRY = "Die Fähre »Malsund« fährt.\nAb Montag."
CRANE = "The crane fell on Monday."
NEWS = Originals.of_texts({"ferry": FERRY, "crane": CRANE})

VALID, MISATTRIBUTED, FABRICATED = Verdict.VALID, Verdict.MISATTRIBUTED, Verdict.FABRICATED


@dataclass(frozen=True, slots=True)
class Quote:
    """What a citation says of itself."""

    article_id: str
    text: str
    start: int
    end: int


def _corpus(folder: Path, **files: str | bytes) -> Originals:
    """The originals of a folder with these files; a dot is written as two underscores."""
    for name, content in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return Originals.of_folders([folder])


def _check(originals: Originals, article_id: str, text: str, quote: str) -> Verdict:
    """What is said of a quote at the place in the text where it stands, or at the start where it does not."""
    start = max(0, text.find(quote))
    return originals.check(article_id, quote, start, start + len(quote))


def _verdicts(originals: Originals, quotes: Iterable[Quote]) -> list[Verdict]:
    return [originals.check(quote.article_id, quote.text, quote.start, quote.end) for quote in quotes]


@pytest.fixture(scope="module")
def sample_quotes(sample_index: Workplace) -> list[Quote]:
    """Every sentence and every passage of the sample corpus, as the index has it."""
    quotes = []
    with open_current(sample_index.index) as generation:
        ids = [source.article_id for source in generation.store.articles()]
        for article in generation.store.articles_of(ids).values():
            of_article = [passage.id for passage in split_article(article)]
            for passage in generation.store.passages(of_article).values():
                for start, end in {(passage.start, passage.end), *passage.sentences}:
                    text = passage.text[start - passage.start : end - passage.start]
                    quotes.append(Quote(passage.source.article_id, text, start, end))
    assert len({quote.article_id for quote in quotes}) == 48
    return quotes


@pytest.fixture(scope="module")
def sample_originals() -> Originals:
    return Originals.of_folders([ROOT / "corpus"])


def test_every_sentence_of_the_sample_corpus_is_valid(
    sample_originals: Originals, sample_quotes: list[Quote]
) -> None:
    assert set(_verdicts(sample_originals, sample_quotes)) == {VALID}


def test_a_sentence_of_the_sample_corpus_with_one_letter_changed_is_fabricated(
    sample_originals: Originals, sample_quotes: list[Quote]
) -> None:
    changed = [
        Quote(quote.article_id, f"{quote.text[:-1]}ꙮ", quote.start, quote.end) for quote in sample_quotes
    ]
    assert set(_verdicts(sample_originals, changed)) == {FABRICATED}


def test_a_sentence_of_the_sample_corpus_under_another_id_is_misattributed(
    sample_originals: Originals, sample_quotes: list[Quote]
) -> None:
    moved = [Quote("no such article", quote.text, quote.start, quote.end) for quote in sample_quotes]
    assert set(_verdicts(sample_originals, moved)) == {MISATTRIBUTED}


def test_a_sentence_of_the_sample_corpus_one_place_further_is_misattributed(
    sample_originals: Originals, sample_quotes: list[Quote]
) -> None:
    exact = [quote for quote in sample_quotes if not quote.article_id.endswith(".html")]
    assert len(exact) > 500
    shifted = [Quote(quote.article_id, quote.text, quote.start + 1, quote.end + 1) for quote in exact]
    assert set(_verdicts(sample_originals, shifted)) == {MISATTRIBUTED}


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        (Quote("ferry", "Die Fähre »Malsund« fährt.", 0, 26), VALID),
        (Quote("ferry", FERRY, 0, len(FERRY)), VALID),
        (Quote("ferry", "Die Fähre »Malsund« fährt.", 1, 27), MISATTRIBUTED),
        (Quote("ferry", "Die Fähre »Malsund« fährt.", 0, 25), MISATTRIBUTED),
        (Quote("ferry", "Ab Montag.", -10, len(FERRY)), MISATTRIBUTED),
        (Quote("ferry", "fährt. Ab Montag.", 20, 37), MISATTRIBUTED),
        (Quote("crane", "Die Fähre »Malsund« fährt.", 0, 26), MISATTRIBUTED),
        (Quote("nowhere", "Die Fähre »Malsund« fährt.", 0, 26), MISATTRIBUTED),
        (Quote("ferry", "Die Fähre „Malsund“ fährt.", 0, 26), FABRICATED),
        (Quote("ferry", "die Fähre »Malsund« fährt.", 0, 26), FABRICATED),
        (Quote("ferry", "Montag. The crane", 0, 17), FABRICATED),
        (Quote("ferry", "", 0, 0), FABRICATED),
        (Quote("ferry", " ", 3, 4), FABRICATED),
    ],
)
def test_a_quote_is_valid_only_where_it_stands(quote: Quote, verdict: Verdict) -> None:
    assert _verdicts(NEWS, [quote]) == [verdict]


_TEXTS = st.dictionaries(st.text("abc", min_size=1), st.text(min_size=1), min_size=1, max_size=4)


@given(_TEXTS, st.data())
@settings(deadline=None)
def test_whatever_stands_in_a_text_is_valid_there(texts: dict[str, str], data: st.DataObject) -> None:
    article_id = data.draw(st.sampled_from(sorted(texts)))
    text = texts[article_id].replace("\r", " ").replace("\0", " ")
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assume("".join(filter(str.isprintable, text[start:end])).strip())
    originals = Originals.of_texts({**texts, article_id: text})
    assert originals.check(article_id, text[start:end], start, end) is VALID


@given(_TEXTS, st.data())
@settings(deadline=None)
def test_with_a_character_that_the_corpus_lacks_nothing_is_valid(
    texts: dict[str, str], data: st.DataObject
) -> None:
    article_id = data.draw(st.sampled_from(sorted(texts)))
    text = texts[article_id]
    place = data.draw(st.integers(0, len(text) - 1))
    assume("ꙮ" not in "".join(texts.values()))
    quote = f"{text[:place]}ꙮ{text[place + 1 :]}"
    assert Originals.of_texts(texts).check(article_id, quote, 0, len(quote)) is FABRICATED


def test_given_passages_under_one_id_are_each_quoted() -> None:
    originals = Originals.of_given([Given("a", "First\r\none."), Given("a", "Second one."), Given("b", "")])
    assert [_check(originals, "a", quote, quote) for quote in ("First\none.", "Second one.")] == [
        VALID,
        VALID,
    ]
    assert _check(originals, "b", "", "Second one.") is MISATTRIBUTED


def test_plain_text_is_stored_with_its_front_matter(tmp_path: Path) -> None:
    text = "---\nID: Fähre 7\n---\nSie fährt.\n"
    originals = _corpus(tmp_path, ferry__txt="\ufeff" + text.replace("\n", "\r\n"))
    assert _check(originals, "Fähre 7", text, "Sie fährt.") is VALID
    assert _check(originals, "ferry.txt", text, "Sie fährt.") is MISATTRIBUTED


def test_markdown_is_stored_without_its_front_matter(tmp_path: Path) -> None:
    originals = _corpus(
        tmp_path,
        ferry__md="---\ntitle: Fähre\n---\nSie *fährt*.\n",
        rule__md="---\nNo fields\n---\nOn Monday.\n",
        broken__md="---\na: b: c\n---\nNever.\n",
    )
    assert _check(originals, "ferry.md", "Sie *fährt*.\n", "Sie *fährt*.") is VALID
    assert _check(originals, "rule.md", "---\nNo fields\n---\nOn Monday.\n", "On Monday.") is VALID
    assert _check(originals, "broken.md", "Never.", "Never.") is FABRICATED


def test_rows_are_read_by_the_usual_names(tmp_path: Path) -> None:
    rows = [
        {"id": 7, "text": "One\r\nrow."},
        {"body": "Another\ud800 row."},
        {"id": " a \x1b b ", "text": " ", "Content": "A third row."},
        {"id": "empty", "text": None},
        {"id": "7", "text": "A late row."},
    ]
    lines = "\n".join([json.dumps(rows[0]), "", "{broken", *map(json.dumps, rows[1:])])
    originals = _corpus(tmp_path, news__jsonl=lines)
    quotes = {"7": "One\nrow.", "news.jsonl#4": "Another\ufffd row.", "a b": "A third row."}
    assert {_check(originals, article_id, quote, quote) for article_id, quote in quotes.items()} == {VALID}
    assert _check(originals, "7", "A late row.", "A late row.") is FABRICATED


def test_zipped_rows_and_whole_json_files_are_read(tmp_path: Path) -> None:
    row = {"id": "zipped", "text": "A zipped row."}
    originals = _corpus(
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
    assert {_check(originals, article_id, quote, quote) for article_id, quote in quotes.items()} == {VALID}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1252", "cp1254"])
def test_text_in_any_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = "„Die Fähre fährt“, sagte er. " * 3
    row = json.dumps({"id": "row", "text": text}, ensure_ascii=False)
    originals = _corpus(tmp_path, ferry__txt=text.encode(encoding), row__jsonl=row.encode(encoding))
    assert _check(originals, "ferry.txt", text, text) is VALID
    assert _check(originals, "row", text, text) is VALID


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
    ],
)
def test_a_web_page_is_quoted_white_space_aside(tmp_path: Path, quote: str, verdict: Verdict) -> None:
    assert _check(_corpus(tmp_path, ferry__html=PAGE), "ferry.html", "", quote) is verdict


def test_the_length_of_a_quote_from_a_web_page_is_that_of_its_span(tmp_path: Path) -> None:
    originals = _corpus(tmp_path, ferry__html=PAGE)
    assert originals.check("ferry.html", "The ferry", 0, 9) is VALID
    assert originals.check("ferry.html", "The ferry", 0, 10) is MISATTRIBUTED


def test_a_web_page_is_read_in_the_charset_that_it_declares(tmp_path: Path) -> None:
    page = '<html><meta charset="iso-8859-9"><p>Yağmur yağıyor, dedi Şükrü.</p></html>'
    originals = _corpus(tmp_path, rain__htm=page.encode("iso-8859-9"), empty__html=b"")
    assert _check(originals, "rain.htm", "", "Yağmur yağıyor, dedi Şükrü.") is VALID


def test_what_the_index_passes_over_is_no_original(tmp_path: Path) -> None:
    (tmp_path / ".hidden").mkdir()
    for name in ("README.md", "questions-de.jsonl", ".hidden/a.txt", ".a.txt", "a.pdf"):
        (tmp_path / name).write_text('{"text": "The crane fell."}', encoding="utf-8")
    assert _check(Originals.of_folders([tmp_path]), "a", "", "The crane fell.") is FABRICATED


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
    verdicts = [_check(originals, article_id, quote, quote) for article_id, quote in quotes]
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
    assert [_check(originals, "b.txt", quote, quote) for quote in quotes] == [VALID, FABRICATED, FABRICATED]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    with pytest.raises(CorpusError) as caught:
        Originals.of_folders([folder])
    assert str(caught.value) == (
        f"The corpus folder {str(folder)!r} is missing: put it back to check the quotes"
    )


def test_whatever_is_indexed_is_read_here() -> None:
    assert set(INDEXED) <= set(READ_HERE)


_PIECES = st.sampled_from(
    ["---", "\n", "id: x", "title: y", '{"text": "z"}', "Ab Montag.", "\r\n", "<p>", "ä"]
)


@given(
    st.sampled_from(["", "---\n", "---\nid: x\n---\n"]),
    st.lists(_PIECES, max_size=12).map("".join),
    st.sampled_from(["a.txt", "a.md", "a.jsonl"]),
)
@settings(deadline=None)  # the first text waits for the language detector
def test_whatever_the_index_makes_of_a_file_stands_here_too(start: str, rest: str, name: str) -> None:
    content = (start + rest).encode()
    originals = Originals(read_articles(name, content))
    for article in read_file(CorpusFile(name, Path(name)), content).articles:
        assert originals.check(article.source.article_id, article.text, 0, len(article.text)) is VALID


def test_nothing_that_made_the_index_or_the_citations_is_used_here() -> None:
    files = sorted((ROOT / "evaluation" / "originals").glob("*.py"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    of_project = {line for line in lines if re.match(r"\s*(?:from|import) (?:index|bot|evaluation)\b", line)}
    allowed = ("from evaluation.originals.", "from evaluation.questions import Given", "from index.errors ")
    assert {line for line in of_project if not line.startswith(allowed)} == set()
    assert len(of_project) > len(files)
