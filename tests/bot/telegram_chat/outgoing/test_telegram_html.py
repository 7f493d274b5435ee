from dataclasses import replace
from datetime import date

import pytest
from bot_api.checks import message_text
from bot_api.markup import RefusedError, links, visible_text

from bot.citations.answer import Answer, Citation, Statement
from bot.telegram_chat.outgoing.html import answer_messages
from bot.telegram_chat.outgoing.splitting import MAX_UNITS
from index.question.query import make_query
from index.storage.relations.values import Elsewhere
from index.text.articles import Source, Span
from index.text.passages import Passage


def cited(*quotes: str, language: str = "en", **fields: object) -> Answer:
    """An answer with these quotes. Each is a whole passage of a separate article with these fields."""
    source = Source("a", "a.txt", **fields)  # type: ignore[arg-type]  # fields come by name from each test
    passages = [
        Passage(replace(source, article_id=f"a{number}"), quote, 0, (Span(0, len(quote)),))
        for number, quote in enumerate(quotes)
    ]
    return Answer(
        query=make_query("Who?"),
        statements=tuple(Statement(p.text, (n,)) for n, p in enumerate(passages, start=1)),
        citations=tuple(Citation(p, Span(0, len(p.text))) for p in passages),
        language=language,
    )


def turned_on(answer: Answer) -> Answer:
    """The answer with a statement that cites all its quotes, so that none is held back."""
    said = Statement("All of it.", tuple(range(1, len(answer.citations) + 1)))
    return replace(answer, statements=(said, *answer.statements))


def accepted(message: str) -> str:
    """The message as a reader sees it; fails when Telegram would refuse it."""
    return message_text({"text": message, "parse_mode": "HTML"})


def test_a_source_comes_first_linked_to_the_quote_under_it() -> None:
    answer = cited(
        "He denied it.",
        title="Denial",
        outlet="Post",
        published=date(2024, 10, 25),
        url="https://example.org/a",
    )
    assert answer_messages(answer) == (
        '<b><a href="https://example.org/a#:~:text=He%20denied%20it.">Denial</a></b>\n'
        "<i>Post · 2024-10-25</i>\n"
        "<blockquote>He denied it. [1]</blockquote>",
    )


def test_a_german_answer_has_a_german_date() -> None:
    (message,) = answer_messages(cited("Nein.", title="Dementi", published=date(2024, 10, 5), language="de"))
    assert message.splitlines()[:2] == ["<b>Dementi</b>", "<i>05.10.2024</i>"]


def test_the_kind_of_an_article_stands_with_its_source_escaped() -> None:
    (message,) = answer_messages(cited("No.", title="Denial", kind="fact_check", rating="<i>false"))
    assert message.splitlines()[1] == "<i>fact check: &lt;i&gt;false</i>"


def test_an_article_without_fields_is_named_by_its_path() -> None:
    (message,) = answer_messages(cited("No."))
    assert message.splitlines()[0] == "<b>a.txt</b>"


def test_who_said_it_is_under_the_quote_and_where_else_it_stands_with_the_source_escaped() -> None:
    answer = cited("No.", language="de")
    told = replace(
        answer.citations[0], speaker="<b>X</b> & Y", statement="denied", copies=(Elsewhere("b", "B<i>ote"),)
    )
    (message,) = answer_messages(replace(answer, citations=(told,)))
    lines = message.splitlines()
    assert lines[1] == "<i>auch in B&lt;i&gt;ote</i>"
    assert lines[3] == "<i>Dementi: &lt;b&gt;X&lt;/b&gt; &amp; Y</i>"
    accepted(message)


def test_a_refusal_is_its_message() -> None:
    answer = Answer(query=make_query("Who?"), refusal="Nothing on <that> & more.")
    assert answer_messages(answer) == ("Nothing on &lt;that&gt; &amp; more.",)


def test_markup_of_an_article_arrives_as_text() -> None:
    hostile = '</blockquote><a href="https://evil.example">tap</a> <script> &lt; &amp "quoted" \''
    (message,) = answer_messages(cited(hostile, title=hostile, outlet=hostile, url="https://example.org/"))
    assert accepted(message).count(hostile) == 3
    assert [link.split("#")[0] for link in links(message)] == ["https://example.org/"]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "tg://resolve?domain=evil",
        "file:///etc/passwd",
        "//example.org/a",
        "https://",
        "https://[broken",
        "https://example.org/a b",
        "https://example.org/a\nb",
        "https://example.org/" + "a" * 2000,
    ],
)
def test_what_is_no_web_address_is_not_linked(url: str) -> None:
    (message,) = answer_messages(cited("No.", title="T", url=url))
    assert message.splitlines()[0] == "<b>T</b>"


def test_a_url_cannot_leave_its_attribute() -> None:
    url = 'https://example.org/?a=1&b="><b>x</b>'
    (message,) = answer_messages(cited("No.", url=url))
    accepted(message)
    assert links(message) == [f"{url}#:~:text=No."]


def test_a_link_whose_fragment_makes_it_too_long_goes_to_the_article_alone() -> None:
    url = "https://example.org/" + "a" * 1970
    (message,) = answer_messages(cited("No, they did not.", url=url))
    assert links(message) == [url]


def test_a_long_title_is_shortened() -> None:
    (message,) = answer_messages(cited("No.", title="Very long " * 100))
    shown = visible_text(message).splitlines()[0]
    assert len(shown) <= 200
    assert shown.endswith("…")


def test_what_is_too_long_for_one_message_becomes_several_and_nothing_is_lost() -> None:
    quotes = [chr(ord("a") + n) + "😀" * 399 for n in range(5)]  # two UTF-16 units each
    messages = answer_messages(turned_on(cited(*quotes, title="😀" * 300, outlet="😀" * 300)))
    assert len(messages) == 2
    shown = "\n".join(accepted(message) for message in messages)
    assert all(f"{quote} [{n}]" in shown for n, quote in enumerate(quotes, start=1))
    assert shown.count("😀" * 199 + "…\n") == 5  # headlines


def test_a_full_message_is_not_split() -> None:
    """Five quotes of 400 characters with their marks fit into one message."""
    (message,) = answer_messages(turned_on(cited(*["x" * 400] * 5, title="t" * 200, outlet="o" * 100)))
    assert len(accepted(message)) <= MAX_UNITS


def test_links_that_are_too_much_for_the_server_together_are_split() -> None:
    answer = cited(*["No."] * 5, url="https://example.org/?" + "&" * 1900)  # &amp; is five bytes each
    messages = answer_messages(turned_on(answer))
    assert [accepted(message) for message in messages]
    assert sum(len(links(message)) for message in messages) == 5


def test_what_cannot_be_sent_does_not_stop_the_answer() -> None:
    (message,) = answer_messages(cited("It\x00 was\x1b \u202ehim.", title="\ud800 head"))
    assert message.encode().decode() == "<b>? head</b>\n<blockquote>It was him. [1]</blockquote>"


@pytest.mark.parametrize(
    "message",
    [
        "<b>open",
        "</b>",
        "<b><i></b></i>",
        "a & b",
        "1 < 2",
        "2 > 1",
        "<script>x</script>",
        '<b onclick="x">y</b>',
    ],
)
def test_the_stand_in_refuses_what_is_no_html_of_telegrams(message: str) -> None:
    with pytest.raises(RefusedError, match="can't parse entities"):
        visible_text(message)


def test_the_stand_in_measures_what_a_reader_sees() -> None:
    assert len(accepted("<b>" + "&lt;" * 4096 + "</b>")) == 4096
    with pytest.raises(RefusedError, match="message is too long"):
        accepted("😀" * 2049)
    with pytest.raises(RefusedError, match="message text is empty"):
        accepted("<b> </b>")


def test_words_of_ones_own_stand_above_their_quotes_and_warnings_at_the_end() -> None:
    answer = replace(
        cited("He denied it [2]."),
        statements=(Statement("It was <denied>.", (1,)),),
        warnings=("The answer may lack something.",),
    )
    assert answer_messages(answer) == (
        "<b>It was &lt;denied&gt;.</b> [1]\n"
        "\n<b>a.txt</b>\n"
        "<blockquote>He denied it ［2］. [1]</blockquote>\n"
        "<i>The answer may lack something.</i>",
    )
