"""Markdown: the text after the front matter is stored, and its running text may be quoted."""

from datetime import date
from pathlib import Path

import pytest

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile, Failure
from index.text.articles import Article, Source

ONE = "The council of Brae voted for the windmill on Tuesday."
TWO = "It had been debated for nine years."


def _read(text: str) -> FileReading:
    return read_file(CorpusFile("a.md", Path("a.md")), text.encode())


def _article(text: str) -> Article:
    reading = _read(text)
    assert reading.failed == ()
    return reading.articles[0]


def _quotable(text: str) -> list[str]:
    article = _article(text)
    return [article.text[start:end] for start, end in article.paragraphs]


def test_front_matter_gives_the_fields_and_is_not_stored() -> None:
    article = _article(
        "---\r\nid: brae-1\r\nTitle: 'Brae: a vote'\r\nauthor: [Una McTaggart, Joel Fenn]\r\n"
        "outlet: Brae Post\r\n"
        f"published: 2024-10-25\r\nlanguage: en\r\nurl: https://brae.example/1\r\n---\r\n\r\n{ONE}\r\n"
    )
    assert article.text == f"\n{ONE}\n"
    assert article.source == Source(
        "brae-1",
        "a.md",
        "Brae: a vote",
        "Brae Post",
        "Una McTaggart, Joel Fenn",
        date(2024, 10, 25),
        "en",
        "https://brae.example/1",
    )


def test_values_are_what_is_written() -> None:
    source = _article(
        f"---\ntitle: 2024\nlang: no\nauthor: null\noutlet: ~\ndate: 2024-13-45\n---\n{ONE}"
    ).source
    assert (source.title, source.language) == ("2024", "no")
    assert (source.author, source.outlet, source.published) == (None, None, None)


@pytest.mark.parametrize("heading", ["# Brae *votes* #", "Brae votes\n===", "## Before\n\n# Brae votes"])
def test_without_a_title_the_first_heading_is_it(heading: str) -> None:
    text = f"{heading}\n\n{ONE}\n\n# Another"
    assert _article(text).source.title == "Brae votes"
    assert _quotable(text) == [ONE]


def test_without_front_matter_all_is_stored() -> None:
    assert _article(f"{ONE}\n").text == f"{ONE}\n"
    assert _article(f"{ONE}\n").source.title is None


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert _quotable(f"---\n{ONE}\n\n---\n\n{TWO}") == [ONE, TWO]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (
            "---\ntitle: a: b\n---\nText.",
            "The front matter is broken in line 2 (mapping values are not allowed",
        ),
        ("---\ntitle: a\n\nText.", "The front matter is not closed: end it with a line of three dashes"),
        ("---\na: &x [1]\nb: *x\n---\nText.", "The front matter is broken (aliases are not read here)"),
        ("---\na: " + "[" * 9000 + "\n---\nText.", "The front matter is broken (nested too deeply)"),
        ("---\ntitle: a\n---\n\n", "The article is blank"),
    ],
)
def test_front_matter_that_is_broken_fails_with_the_reason(text: str, error: str) -> None:
    reading = _read(text)
    assert reading.articles == ()
    assert reading.failed[0].error.startswith(error)


def test_tags_of_yaml_build_nothing() -> None:
    article = _article(f"---\ntitle: !!python/object/apply:os.getcwd []\n---\n{ONE}")
    assert article.source.title is None


@pytest.mark.parametrize(
    "block",
    [
        "## A heading that ends as sentences do.",
        "A heading\n---",
        "**A bold line without an end**",
        "![A picture shows something.](a.jpg)",
        "![A picture](a.jpg) Beside it stands its caption.",
        "![A picture](a.jpg)\n*Below it stands its caption.*",
        "![A picture](a.jpg)\n\n*Below it stands its caption.*",
        "[![A picture](a.jpg)](b)\nBelow it stands its caption.",
        "[Only a link that ends here.](http://brae.example)",
        "| One. | Two. |\n|---|---|\n| Three. | Four. |",
        "```\nCode is here.\n```",
        "    Code is here.",
        "<!-- Nobody sees this. -->",
        "<div>Some markup is here.</div>",
        "***",
        "Photo: Ada Wills/Harbour Press",
        "[ref]: http://brae.example 'A title.'",
    ],
)
def test_what_is_no_running_text_is_left_out(block: str) -> None:
    assert _quotable(f"{ONE} {TWO}\n\n{block}\n\n{TWO} {ONE}") == [f"{ONE} {TWO}", f"{TWO} {ONE}"]


def test_a_wrapped_paragraph_is_one_and_keeps_its_marks() -> None:
    assert _quotable("The *council* of\n[Brae](http://x) voted\nfor it.") == [
        "The *council* of\n[Brae](http://x) voted\nfor it."
    ]


def test_list_items_are_quoted_without_their_marks() -> None:
    assert _quotable(f"- {ONE}\n- the windmill\n  of Brae\n\n1. {TWO}\n   - inside") == [
        ONE,
        "the windmill\n  of Brae",
        TWO,
        "inside",
    ]


def test_a_block_quote_is_quoted_line_by_line_without_its_marks() -> None:
    assert _quotable(f"> {ONE}\n> {TWO}\n\n> - {ONE}") == [ONE, TWO, ONE]


def test_a_block_quote_runs_on_to_the_line_that_names_the_speaker() -> None:
    assert _quotable(
        f"{TWO} {ONE}\n\n> We waited long.\n>\n> — Una McTaggart, chair of the council\n\n{ONE}"
    ) == [
        f"{TWO} {ONE}",
        "We waited long.\n>\n> — Una McTaggart, chair of the council",
        ONE,
    ]


def test_a_comment_inside_a_paragraph_parts_it() -> None:
    assert _quotable(f"{ONE} <!-- check\nthis --> {TWO}") == [ONE, TWO]


def test_a_credit_on_a_line_of_its_own_makes_its_paragraph_a_caption() -> None:
    assert _quotable(f"{ONE} {TWO}\n\nTwo diggers on the quay.\nPhoto: Ada Wills\n\n{TWO}") == [
        f"{ONE} {TWO}",
        TWO,
    ]


@pytest.mark.parametrize(
    "text", ["![" * 50_000, "[" * 100_000, ">" * 50_000 + " x", "*a " * 50_000, "<!-- " * 20_000]
)
def test_a_flood_of_marks_is_read_at_once(text: str) -> None:
    reading = _read(text)
    assert [failure for failure in reading.failed if not isinstance(failure, Failure)] == []
    assert len(reading.articles) + len(reading.failed) == 1


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("**Will you resign?**\n\nNo. I was elected until 2029.", "Will you resign?"),
        ("**Will you resign?** No. I was elected until 2029.", "Will you resign?"),
        ("_Will you resign, Ms Sills?_\n\nNo. I was elected until 2029.", "Will you resign, Ms Sills?"),
        ("***Will you resign?***\nNo. I was elected until 2029.", "Will you resign?"),
        ("**Will you resign? Many ask for it.**\n\nNo. I was elected until 2029.",
         "Will you resign? Many ask for it."),
        ("**Brae Post:** Will you resign?\n\nNo. I was elected until 2029.", "Brae Post: Will you resign?"),
        ("### Will you resign?\n\nNo. I was elected until 2029.", "Will you resign?"),
    ],
)  # fmt: skip
def test_the_question_of_an_interview_is_the_context_of_its_answer(text: str, question: str) -> None:
    article = _article(f"{ONE}\n\n{text}\n")
    assert _quotable(f"{ONE}\n\n{text}\n") == [ONE, "No. I was elected until 2029."]
    assert question in article.contexts[1].parts
