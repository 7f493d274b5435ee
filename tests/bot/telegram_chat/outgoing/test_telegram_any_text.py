"""Whatever an article or a question contains, Telegram accepts the bot's messages about it."""

from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
from bot_api.checks import message_text
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.assistant import Assistant
from bot.messages.passed_on import claims_in
from bot.telegram_chat.outgoing.checking import MAX_CLAIMS, Checked, as_answer, findings_of
from bot.telegram_chat.outgoing.html import answer_messages, checked_messages, escape, quote_message
from bot.telegram_chat.outgoing.splitting import split
from bot.telegram_chat.texts.texts import texts_for
from index.errors import QuestionError
from index.models.embedder import Embedder
from index.question.query import Filters
from index.storage.generations.reader import IndexReader
from index.text.articles import Article, Source, Span

# Any code point, and more often those that break markup or change the writing direction.
PIECES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.sampled_from(
        [
            "</blockquote>",
            "<b>",
            "&amp;",
            "&#0;",
            '"',
            "<a href='tg://user?id=1'>",
            "\x00",
            "\u202e",
            "😀" * 300,
            "𝔘𝔫𝔦𝔠𝔬𝔡𝔢. ",
            "The ferry sails on Monday. ",
            "قال إن العبارة تبحر. ",
            "渡船は月曜日に出航する。",
            "\r\n\u2028",
        ]
    ),
)
TEXTS = st.lists(PIECES, min_size=1, max_size=12).map("".join)
ASKED = st.one_of(TEXTS, st.text(st.characters(), max_size=60))  # lone surrogates too
FERRY = "The ferry sails on Monday. "


@pytest.fixture(scope="module")
def assistant(embedder: Embedder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Answers from the articles that it is given, without an index."""
    with closing(IndexReader(tmp_path_factory.mktemp("none"), embedder)) as reader:
        yield Assistant(reader, embedder)


def takes(messages: Sequence[str]) -> None:
    """Fails when Telegram would refuse one of the messages."""
    assert messages
    for message in messages:
        message.encode()
        message_text({"text": message, "parse_mode": "HTML"})


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXTS, title=TEXTS, url=TEXTS, question=ASKED)
@example(
    text=FERRY + "😀" * 3000, title="<b>" * 500, url="https://example.org/?a=" + "&" * 1900, question=FERRY
)
@example(text=FERRY * 100, title="\x00", url="javascript:alert(1)", question="When does the ferry sail?")
def test_any_article_and_question_give_messages_that_telegram_takes(
    assistant: Assistant, text: str, title: str, url: str, question: str
) -> None:
    source = Source("a", "a.txt", title=title, outlet=title, author=title, url=url)
    article = Article(source, FERRY + text, (Span(0, len(FERRY + text)),))
    try:
        answer = assistant.ask(question, given=[article])
    except QuestionError as error:  # blank, or too long
        takes([escape(str(error))])
        return
    takes(answer_messages(answer))
    takes([quote_message(citation, answer.language) for citation in answer.citations] or ["-"])
    claims = claims_in(question)
    checks = [(one.text, assistant.check(one.text, language=one.language, given=[article])) for one in claims]
    checked = [Checked(claim, check, findings_of(check)) for claim, check in checks[:MAX_CLAIMS]]
    takes(checked_messages(checked, texts_for("de"), Filters(outlet=title), "de", claims=len(claims)))
    as_answer(question, checked, nothing_found="Nothing.", language="de")
    takes(split(escape(answer.text) + " …"))
