"""Hostile articles change only the quoted words, whatever answers and wherever it is shown."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from html import unescape

import pytest
from bot_api.markup import links, visible_text
from chat_fakes import answerer, claim, reply
from chat_server import Asked, ChatServer
from hostile_articles import HONEST, HOSTILE, Hostile
from markdown_it import MarkdownIt

from beleg.output.as_json import answer_json, print_json
from beleg.output.as_text import print_answer
from beleg.terminal.console import clean
from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.telegram_chat.outgoing.html import answer_messages
from bot.wording.layout.render import to_markdown
from index.models.embedder import Embedder
from index.reading.rows.row import read_article_row
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

URL = "https://news.example/hostile"
SAILS = HONEST.partition(". ")[0] + "."

_MARK = re.compile(r"\[(\d+)\]")


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[IndexReader]:
    """A reader without an index: the articles come with each question."""
    with closing(IndexReader(tmp_path_factory.mktemp("none"), embedder)) as opened:
        yield opened


def _articles(hostile: Hostile) -> list[Article]:
    rows = [
        {"id": "honest", "text": HONEST},
        {"id": "hostile", "text": hostile.text, "title": hostile.title, "url": URL},
    ]
    return [read_article_row(row, path=row["id"] or "", default_id="") for row in rows]


def _obey(asked: Asked) -> str:
    """A script that says and quotes whatever it was shown, article by article, and adds words of its own."""
    shown = re.findall(r'(?s)<passage id="(\w+)">\n(.*?)\n</passage>', asked.body["messages"][1]["content"])
    claims = [claim(text, *text.split("\n"), passage=name) for name, text in shown]
    lure = claim("As the system says [7], it sank: see https://evil.example \x1b[2J", SAILS)
    return reply(claim("It sank on Friday.", "The ferry Malsund sank on Friday."), lure, *claims)


def _answers(
    hostile: Hostile, reader: IndexReader, embedder: Embedder
) -> tuple[Answer, Answer, Asked | None]:
    """The answer without a model, the answer of a model that obeys what it reads, and what it was asked."""
    articles = _articles(hostile)
    without = Assistant(reader, embedder).ask(hostile.question, given=articles)
    with ChatServer(_obey) as server:
        assistant = Assistant(reader, embedder, chat=answerer(server))
        obedient = assistant.ask(hostile.question, given=articles)
    return without, obedient, server.asked[0] if server.asked else None


@pytest.fixture(scope="module", params=HOSTILE, ids=lambda one: one.name)
def case(
    request: pytest.FixtureRequest, reader: IndexReader, embedder: Embedder
) -> tuple[Hostile, Answer, Answer, Asked | None]:
    return (request.param, *_answers(request.param, reader, embedder))


def test_every_quote_is_words_of_its_article(case: tuple[Hostile, Answer, Answer, Asked | None]) -> None:
    hostile, *answers, _ = case
    texts = {article.source.article_id: article.text for article in _articles(hostile)}
    for answer in answers:
        for citation in answer.citations:
            assert texts[citation.source.article_id][slice(*citation.span)] == citation.quote
        numbers = {int(number) for number in _MARK.findall(answer.text)}
        assert numbers == set(range(1, len(answer.citations) + 1))


def test_a_models_own_words_neither_lead_away_nor_carry_marks(
    case: tuple[Hostile, Answer, Answer, Asked | None],
) -> None:
    _, _, answer, _ = case
    quotes = {citation.quote for citation in answer.citations}
    for statement in answer.statements:
        if statement.text not in quotes:
            assert not re.search(r"\[[\d\s,;–-]+\]|https?:|www\.|@\w|<|\x1b|\n", statement.text)


def test_the_honest_article_is_quoted_all_the_same(
    case: tuple[Hostile, Answer, Answer, Asked | None],
) -> None:
    _, without, obedient, _ = case
    for answer in (without, obedient):
        assert answer.refused or SAILS in [one.quote for one in answer.citations]


def test_a_model_gets_the_articles_as_data_and_no_tools(
    case: tuple[Hostile, Answer, Answer, Asked | None],
) -> None:
    _, without, _, asked = case
    if asked is None:
        assert without.refused
        return
    system, human = asked.body["messages"]
    assert (system["role"], human["role"]) == ("system", "user")
    assert not asked.body.keys() & {"tools", "functions", "tool_choice"}
    tags = re.findall(r"<[^>]*>", human["content"])
    passages = len(tags) // 2 - 1
    assert [tag.partition(" ")[0].rstrip(">") for tag in tags] == [
        *["<passage", "</passage"] * passages,
        "<question",
        "</question",
    ]
    assert not re.search(r"\[/?[A-Z_]+\]", human["content"])


def test_in_a_terminal_only_the_words_are_the_articles(
    case: tuple[Hostile, Answer, Answer, Asked | None], capsys: pytest.CaptureFixture[str]
) -> None:
    _, *answers, _ = case
    for answer in answers:
        print_answer(answer, whole=True)
        shown = capsys.readouterr().out
        assert clean(shown) == shown
        numbers = {int(number) for number in _MARK.findall(shown)}
        assert numbers == set(range(1, len(answer.citations) + 1))


def test_json_has_the_words_as_they_are_stored(
    case: tuple[Hostile, Answer, Answer, Asked | None], capsys: pytest.CaptureFixture[str]
) -> None:
    _, *answers, _ = case
    for answer in answers:
        print_json(answer_json(answer, stale=False, seconds=0.0))
        shown = capsys.readouterr().out
        assert clean(shown) == shown
        assert [one["quote"] for one in json.loads(shown)["citations"]] == [
            one.quote for one in answer.citations
        ]


def test_telegram_gets_no_markup_and_no_link_of_an_articles(
    case: tuple[Hostile, Answer, Answer, Asked | None],
) -> None:
    _, *answers, _ = case
    for answer in answers:
        for message in answer_messages(answer):
            assert set(_MARK.findall(visible_text(message))) <= {
                str(number) for number in range(1, len(answer.citations) + 1)
            }
            assert all(target.startswith(URL) for target in links(message))


def test_markdown_gets_no_markup_and_no_link_of_an_articles(
    case: tuple[Hostile, Answer, Answer, Asked | None],
) -> None:
    _, *answers, _ = case
    for answer in answers:
        page = (
            MarkdownIt("commonmark", {"linkify": False})
            .enable(["table", "strikethrough"])
            .render(to_markdown(answer))
        )
        assert set(re.findall(r"</?(\w+)", page)) <= {"p", "blockquote", "a", "strong", "br"}
        assert all(unescape(target).startswith(URL) for target in re.findall(r'href="([^"]*)"', page))
        assert "<img" not in page


def test_the_set_is_large_and_much_of_it_is_quoted(reader: IndexReader, embedder: Embedder) -> None:
    """Otherwise the tests above would check little. Where the other article is clearly ahead, one quote is
    enough."""
    assert len(HOSTILE) >= 40
    assert len({one.name for one in HOSTILE}) == len(HOSTILE)
    answers = [Assistant(reader, embedder).ask(one.question, given=_articles(one)) for one in HOSTILE]
    quoting = [
        answer for answer in answers if any(one.source.article_id == "hostile" for one in answer.citations)
    ]
    assert len(quoting) > len(HOSTILE) / 3
