"""Filters that a question states, from the question to what a reader sees, on the sample corpus."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from beleg_process import Workplace

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import turn
from bot.telegram_chat.outgoing.html import answer_messages
from bot.wording.lines.filters_line import filters_line
from index.question.query import Filters, Query
from index.search.given import given_article
from index.text.articles import Article

TODAY = date(2024, 11, 15)
MAY = Filters(since=date(2024, 5, 1), until=date(2024, 5, 31))
LEDGER = Filters(outlet="The Northgate Ledger")


def sources(answer: Answer) -> set[str | None]:
    return {hit.passage.source.outlet for hit in answer.hits}


def test_only_the_outlet_that_is_asked_answers(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("What did The Northgate Ledger report about Musk and Putin?", today=TODAY)
    assert (answer.query.filters, answer.query.inferred, answer.query.dropped) == (LEDGER, LEDGER, Filters())
    assert sources(answer) == {"The Northgate Ledger"}


def test_only_articles_of_the_time_that_is_asked_for_answer(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Was wurde im Mai 2024 über die Fähre berichtet?", today=TODAY)
    assert answer.query.filters == MAY
    days = [hit.passage.source.published for hit in answer.hits]
    assert {day and (day.year, day.month) for day in days} == {(2024, 5)}
    assert not answer.refused


def test_a_relative_time_counts_from_today(sample_assistant: Assistant) -> None:
    question = "Who won the Tamsin recount last week?"
    assert sample_assistant.ask(question, today=TODAY).query.filters == Filters(since=date(2024, 11, 4))


def test_the_date_of_an_event_leaves_the_articles_open(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Which rocket failed in September 2023?", today=TODAY)
    assert answer.query.filters == Filters()


def test_a_filter_that_leaves_nothing_is_dropped(sample_assistant: Assistant) -> None:
    question = "What did The Northgate Ledger report on 1 May 2019 about Musk and Putin?"
    query = sample_assistant.ask(question, today=TODAY).query
    day = Filters(since=date(2019, 5, 1), until=date(2019, 5, 1))
    assert (query.filters, query.inferred, query.dropped) == (LEDGER, LEDGER, day)


def test_what_is_given_is_never_dropped(sample_assistant: Assistant) -> None:
    given = Filters(outlet="Nobody's Post")
    answer = sample_assistant.ask("Was wurde im Mai 2024 berichtet?", filters=given, today=TODAY)
    assert (answer.query.filters, answer.query.dropped, answer.hits) == (given, MAY, ())
    assert answer.refused


def test_a_follow_up_keeps_its_context_and_its_own_filters(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Does Musk talk to Putin?", today=TODAY)
    question = "And according to The Northgate Ledger?"
    query = sample_assistant.ask(question, earlier=[turn(first)], today=TODAY).query
    assert (query.text, query.filters) == (question, LEDGER)


def _given(*articles: tuple[str, str, date]) -> Sequence[Article]:
    made = [given_article(outlet, text) for outlet, text, _ in articles]
    return [
        replace(article, source=replace(article.source, outlet=outlet, published=day))
        for article, (outlet, _, day) in zip(made, articles, strict=True)
    ]


def test_the_articles_that_a_question_brings_are_filtered_too(sample_assistant: Assistant) -> None:
    given = _given(
        ("Post", "The ferry sank in the storm.", date(2024, 5, 3)),
        ("Bote", "The ferry sailed again.", date(2024, 6, 3)),
    )
    ask = sample_assistant.ask
    assert sources(ask("What did the Post report about the ferry?", given=given)) == {"Post"}
    assert sources(ask("What do articles from June 2024 say about the ferry?", given=given)) == {"Bote"}
    answer = ask("What do articles from June 2023 say about the ferry?", given=given)
    assert (sources(answer), answer.query.dropped.as_text) == (
        {"Post", "Bote"},
        ("since: 2023-06-01", "until: 2023-06-30"),
    )


@pytest.mark.parametrize(
    ("language", "filters", "dropped", "line"),
    [
        ("en", Filters(), Filters(), ""),
        ("en", Filters(since=date(2024, 10, 14)), Filters(), "Only articles since 2024-10-14"),
        ("en", LEDGER, Filters(), "Only articles from The Northgate Ledger"),
        ("en", MAY, Filters(), "Only articles from 2024-05-01 to 2024-05-31"),
        ("en", Filters(), LEDGER, "Nothing from The Northgate Ledger; searched all"),
        (
            "en",
            LEDGER,
            Filters(until=date(2024, 5, 1)),
            "Nothing until 2024-05-01; searched without that. Only articles from The Northgate Ledger",
        ),
        ("de", Filters(since=date(2024, 10, 14)), Filters(), "Nur Artikel ab 14.10.2024"),
        (
            "de",
            replace(MAY, language="en"),
            Filters(),
            "Nur Artikel auf Englisch, vom 01.05.2024 bis 31.05.2024",
        ),
        ("de", Filters(), LEDGER, "Nichts von The Northgate Ledger gefunden; in allen Artikeln gesucht"),
        ("fr", Filters(language="de"), Filters(), "Seulement les articles en allemand"),
        ("es", Filters(), Filters(language="de"), "Nada en alemán; se buscó en todos"),
        ("tr", Filters(language="de"), Filters(), "Yalnızca şu haberler: dil Almanca"),
        ("ja", Filters(language="ko"), Filters(), "Only articles in ko"),
        ("en", Filters(outlet="x" * 5000), Filters(), "Only articles from " + "x" * 100),
    ],
)
def test_a_line_says_what_was_understood(
    language: str, filters: Filters, dropped: Filters, line: str
) -> None:
    assert filters_line(Query("?", language, filters, inferred=filters, dropped=dropped)) == line


def test_a_given_filter_is_not_told_back() -> None:
    assert filters_line(Query("?", "en", LEDGER)) == ""


def test_filters_that_were_given_can_be_told_too() -> None:
    query = Query("?", "en", replace(LEDGER, language="de"), inferred=Filters(language="de"))
    assert filters_line(query) == "Only articles in German"
    assert filters_line(query, given=True) == "Only articles from The Northgate Ledger, in German"


def test_a_message_says_what_was_understood() -> None:
    hostile = Filters(outlet="<b>&")
    answer = Answer(Query("?", "en", hostile, inferred=hostile), refusal="No.")
    assert answer_messages(answer) == ("<i>Only articles from &lt;b&gt;&amp;</i>\nNo.",)


def test_the_command_tells_what_holds_and_what_was_dropped(sample_index: Workplace) -> None:
    question = "What did The Northgate Ledger report on 1 May 2019 about Musk and Putin?"
    assert sample_index.json("ask", question)["filters"] == {
        "since": None,
        "until": None,
        "outlet": "The Northgate Ledger",
        "language": None,
        "dropped": ["since: 2019-05-01", "until: 2019-05-01"],
    }
    shown = sample_index.run("ask", question).stdout
    assert shown.splitlines()[0] == (
        "Nothing from 2019-05-01; searched without that. Only articles from The Northgate Ledger"
    )
