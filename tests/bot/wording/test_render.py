from dataclasses import replace
from datetime import date

import pytest

from bot.citations.answer import Answer, Citation, Statement
from bot.links.addresses import link, web_address
from bot.wording.layout.render import source_line, to_markdown
from index.question.query import Query
from index.text.articles import Page, Source, Span
from index.text.passages import Passage

QUERY = Query("Did Musk phone Putin?", "en")
URL = "https://example.org/musk"


def _citation(quote: str, **fields: object) -> Citation:
    source = Source("a.txt", "dir/a.txt", **fields)  # type: ignore[arg-type]  # free fields
    span = Span(0, len(quote))
    return Citation(Passage(source, quote, 0, (span,)), span)


def _answer(*citations: Citation) -> Answer:
    statements = tuple(Statement(one.quote, (number,)) for number, one in enumerate(citations, start=1))
    return Answer(QUERY, statements=statements, citations=citations)


def test_a_source_is_told_by_headline_outlet_author_and_date() -> None:
    citation = _citation(
        "Ja.", title="Kreml dementiert", outlet="Tagesblatt", author="Ann Ö.", published=date(2024, 2, 29)
    )
    assert source_line(citation, "en") == "Kreml dementiert, Tagesblatt, Ann Ö., 2024-02-29"


def test_what_an_article_does_not_say_is_left_out_of_its_source() -> None:
    assert source_line(_citation("Ja.", outlet="BBC", published=date(2024, 1, 2)), "en") == "BBC, 2024-01-02"


def test_an_article_that_says_nothing_of_itself_is_told_by_its_path() -> None:
    assert source_line(_citation("Ja."), "en") == "dir/a.txt"


@pytest.mark.parametrize(
    ("kind", "rating", "language", "line"),
    [
        ("opinion", None, "de", "BBC (Meinungsbeitrag)"),
        ("opinion", None, "fr", "BBC (opinion)"),
        ("live", None, "ja", "BBC (live blog)"),
        ("fact_check", "größtenteils falsch", "en", "BBC (fact check: größtenteils falsch)"),
        ("report", None, "en", "BBC"),
    ],
)
def test_what_is_no_report_is_named_with_its_source(
    kind: str, rating: str | None, language: str, line: str
) -> None:
    assert source_line(_citation("Ja.", outlet="BBC", kind=kind, rating=rating), language) == line


def test_the_kind_stands_in_markdown_escaped() -> None:
    answer = _answer(_citation("Ja.", title="T", kind="fact_check", rating="<b>*falsch*"))
    assert to_markdown(answer) == "**T**  \nfact check: \\<b\\>\\*falsch\\*\n\n> Ja. [1]"


@pytest.mark.parametrize("url", [None, ""])
def test_without_a_url_there_is_no_link(url: str | None) -> None:
    assert link(_citation("Ja.", url=url)) is None


def test_a_short_quote_is_linked_whole() -> None:
    assert link(_citation("Peskow denied it.", url=URL)) == f"{URL}#:~:text=Peskow%20denied%20it."


def test_what_a_text_fragment_gives_a_meaning_is_encoded() -> None:
    assert link(_citation("A-B, C & D = 5 % #1", url=URL)) == (
        f"{URL}#:~:text=A%2DB%2C%20C%20%26%20D%20%3D%205%20%25%20%231"
    )


def test_letters_outside_ascii_are_encoded_as_utf8() -> None:
    assert link(_citation("Größe", url=URL)) == f"{URL}#:~:text=Gr%C3%B6%C3%9Fe"


def test_a_quote_of_two_paragraphs_is_linked_from_the_first_to_the_second() -> None:
    assert link(_citation("We  stay.\n\nJane  Doe", url=URL)) == f"{URL}#:~:text=We%20stay.,Jane%20Doe"


def test_a_directive_that_a_url_has_gives_way_to_ours() -> None:
    for fragment in ("", "#", "#:~:text=No"):
        assert link(_citation("Ja.", url=f"{URL}{fragment}")) == f"{URL}#:~:text=Ja."


def test_a_fragment_that_a_url_has_is_kept() -> None:
    assert link(_citation("Ja.", url=f"{URL}#part2")) == f"{URL}#part2:~:text=Ja."


@pytest.mark.parametrize("url", [URL, "HTTP://example.org", "https://example.org/" + "a" * 1980])
def test_a_web_address_may_be_followed(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "//example.org/a",
        "https://",
        "https://[broken",
        "https://example.org/a b",
        "https://example.org/\u202e",
        "https://example.org/" + "a" * 1981,
    ],
)
def test_what_is_no_web_address_or_too_long_is_not_followed(url: str | None) -> None:
    assert web_address(url) is None


def test_markdown_has_each_source_with_its_quote_under_it() -> None:
    answer = _answer(
        _citation("Musk phoned Putin.", title="Calls", outlet="Bote", published=date(2024, 1, 2), url=URL)
    )
    assert to_markdown(answer) == (
        f"**[Calls](<{URL}#:~:text=Musk%20phoned%20Putin.>)**  \n"
        "Bote · 2024-01-02\n"
        "\n"
        "> Musk phoned Putin. [1]"
    )


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "https://example.org/a b"])
def test_what_may_not_be_followed_is_no_link_in_markdown(url: str) -> None:
    assert to_markdown(_answer(_citation("Ja.", title="T", url=url))) == "**T**\n\n> Ja. [1]"


def test_an_address_cannot_leave_its_brackets_in_markdown() -> None:
    markdown = to_markdown(_answer(_citation("Ja.", title="T", url="https://example.org/>)[x](<https://e")))
    assert markdown.startswith("**[T](<https://example.org/%3E)[x](%3Chttps://e#:~:text=Ja.>)**\n")


def test_who_said_it_is_under_the_quote_in_markdown_escaped() -> None:
    told = replace(_citation("Nein.", title="T", outlet="BBC"), speaker="*Peskow*", statement="denied")
    assert to_markdown(_answer(told)) == "**T**  \nBBC\n\n> Nein. [1]\n>\n> denial: \\*Peskow\\*"


def test_every_line_of_a_quote_is_in_its_markdown_block() -> None:
    assert to_markdown(_answer(_citation("We stay.\n\n  Jane Doe"))) == (
        "**dir/a.txt**\n\n> We stay.\n> Jane Doe [1]"
    )


def test_markdown_marks_in_a_quote_and_a_headline_are_escaped() -> None:
    answer = _answer(_citation(r"*a* _b_ `c` [d] <e> #f |g ~h \i", title="[Live] 5*"))
    assert to_markdown(answer) == (
        r"**\[Live\] 5\***" + "\n\n" + r"> \*a\* \_b\_ \`c\` \[d\] \<e\> \#f \|g \~h \\i [1]"
    )


@pytest.mark.parametrize(
    ("line", "escaped"),
    [
        ("2. Bundesliga", r"2\. Bundesliga"),
        ("3) Third", r"3\) Third"),
        ("- Ja", r"\- Ja"),
        ("+ Ja", r"\+ Ja"),
        ("---", r"\---"),
        ("2.500 Menschen", "2.500 Menschen"),
        ("-5 Grad", "-5 Grad"),
        ("AT&amp;T", r"AT\&amp;T"),
    ],
)
def test_a_line_of_a_quote_becomes_no_list_rule_or_entity_in_markdown(line: str, escaped: str) -> None:
    assert to_markdown(_answer(_citation(line))) == f"**dir/a.txt**\n\n> {escaped} [1]"


def test_a_refusal_in_markdown_is_its_message_escaped() -> None:
    refused = Answer(QUERY, refusal="None mentions A_B.")
    assert to_markdown(refused) == r"None mentions A\_B."


def test_a_bare_address_in_a_quote_does_not_become_a_link() -> None:
    markdown = to_markdown(_answer(_citation("See http://evil.example and www.evil.example.")))
    assert markdown.endswith(r"> See http\://evil.example and www\.evil.example. [1]")


@pytest.mark.parametrize(
    ("start", "language", "line"),
    [(0, "de", "T, S. 3"), (6, "en", "T, p. 4"), (6, "tr", "T, s. 4"), (0, "ja", "T, p. 3")],
)
def test_the_page_is_named_on_which_the_quote_begins(start: int, language: str, line: str) -> None:
    passage = Passage(
        Source("a.pdf", "a.pdf", title="T"),
        "Eins. Zwei.",
        100,
        (Span(100, 105), Span(106, 111)),
        pages=(Page(3, 90), Page(4, 106)),
    )
    citation = Citation(passage, Span(100 + start, 105 + start))
    assert source_line(citation, language) == line
