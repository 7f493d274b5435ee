"""The texts of rows: markup, entities, and what a news service cut off."""

import json
from pathlib import Path

import pytest

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile

VOTE = "The council of Brae voted for the windmill on Tuesday."


def _read(text: object, **fields: object) -> FileReading:
    row = json.dumps({"text": text, **fields})
    return read_file(CorpusFile("a.jsonl", Path("a.jsonl")), row.encode())


def _quotable(text: object, **fields: object) -> list[str]:
    (article,) = _read(text, **fields).articles
    return [article.text[start:end] for start, end in article.paragraphs]


@pytest.mark.parametrize(
    ("text", "quotable"),
    [
        (f"<p>{VOTE}</p><p>It cost &pound;5 &amp; a goat.</p>", [VOTE, "It cost £5 & a goat."]),
        (f"{VOTE}<br><br>It cost five pounds.", [VOTE, "It cost five pounds."]),
        (f"<div class='body'><h2>A vote</h2>\n<p>{VOTE}</p></div>", [VOTE]),
        (f"{VOTE} <a href='/x'>The mill</a> is <em>old</em>.", [f"{VOTE} The mill is old."]),
        (f"<p>{VOTE}</p><ul><li>The mill stays.</li><li>The goat goes.</li></ul>",
         [VOTE, "The mill stays.", "The goat goes."]),
        (f"<figure><img src=x><figcaption>The mill at dusk.</figcaption></figure><p>{VOTE}</p>", [VOTE]),
        (f"<style>p {{}}</style><script>alert(1)</script><p>{VOTE}</p>", [VOTE]),
        (f"<p>{VOTE}</p>\n<!-- wp:paragraph --><p>&#8220;Good,&#8221; she said to all of them.</p>",
         [VOTE, "“Good,” she said to all of them."]),
        (f"{VOTE}\n\nIt cost <b>five</b> pounds.\n\n<h2>And then</h2>\nIt rained.",
         [VOTE, "It cost five pounds.", "It rained."]),
        (f"&lt;p&gt;{VOTE}&lt;/p&gt;&lt;p&gt;It rained &amp;amp; hailed.&lt;/p&gt;",
         [VOTE, "It rained & hailed."]),
        (f"<![CDATA[<p>{VOTE}</p><p>It rained.</p>]]>", [VOTE, "It rained."]),
        (f"[caption id='a' width='3']<img src='x'> The mill at dusk.[/caption]<p>{VOTE}</p>", [VOTE]),
        (f"<p>{VOTE}</p><p>The post <a href='x'>Brae votes</a> appeared first on <b>Brae Post</b>.</p>",
         [VOTE]),
        ({"rendered": f"\n<p>{VOTE}</p>\n"}, [VOTE]),
        ("Smith &amp; Sons said no &#8211; twice that day.", ["Smith & Sons said no – twice that day."]),
        ([VOTE, "It cost five pounds."], [VOTE, "It cost five pounds."]),
    ],
)  # fmt: skip
def test_markup_is_read_as_a_browser_shows_it(text: object, quotable: list[str]) -> None:
    assert _quotable(text) == quotable


@pytest.mark.parametrize(
    "text",
    [
        "Of 3 < 5 and 7 > 4 the council spoke at length.",
        "The tag <p> stands for a paragraph, she told the class.",
        "See https://brae.example/?a=1&copy=2&reg=3 for the minutes of it.",
        "Write to <una@brae.example> about the mill.",
    ],
)
def test_what_only_looks_like_markup_is_text(text: str) -> None:
    (article,) = _read(text).articles
    assert (article.text, [*article.paragraphs]) == (text, [(0, len(text))])


@pytest.mark.parametrize("text", ["[Removed]", " [deleted]\n", "None"])
def test_a_text_that_was_withdrawn_is_none(text: str) -> None:
    (failure,) = _read(text).failed
    assert failure.error.startswith(f"The row says only {text.strip()!r}: ")


def test_markup_without_words_is_blank() -> None:
    assert [failure.path for failure in _read("<p> </p><img src='x'>").failed] == ["a.jsonl#1"]


def test_markup_nested_beyond_reason_is_told() -> None:
    (failure,) = _read("<div>" * 5000 + VOTE + "</div>").failed
    assert "nested too deeply" in failure.error


@pytest.mark.parametrize(
    ("end", "quotable"),
    [
        (" The mate denied that he… [+2394 chars]", [VOTE]),
        (" The mate denied that he ... [2394 chars]", [VOTE]),
        ("\r\nThe mate denied that he… [+12 chars]", [VOTE]),
        ("\n\nThe mate denied that he [...]", [VOTE]),
        ("\n\nThe mate denied that he […]", [VOTE]),
        (" Der Maat bestritt, dass er … [+239 Zeichen]", [VOTE]),
        ("\n\nThe mate denied that … Continue reading", [VOTE]),
        ("\n\nLe second a nié qu'il… Lire la suite", [VOTE]),
        (" The mate denied it.… [+2394 chars]", [f"{VOTE} The mate denied it."]),
    ],
)
def test_a_sentence_that_was_cut_off_is_not_quotable(end: str, quotable: list[str]) -> None:
    assert _quotable(VOTE + end, language="en") == quotable
    (doubt,) = _read(VOTE + end, language="en").doubtful
    assert "cut off at its end" in doubt.reason


def test_a_text_of_nothing_but_a_cut_sentence_has_nothing_to_quote() -> None:
    assert _quotable("The mate, who had seen the crack in the bow door, denied that he… [+239 chars]") == []


@pytest.mark.parametrize("end", [" And then …", " He saw it [3].", " He cited [12] it.", " “And now …”"])
def test_a_text_that_ends_in_dots_or_a_footnote_is_whole(end: str) -> None:
    assert _quotable(VOTE + end, language="en") == [VOTE + end]
