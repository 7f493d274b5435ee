"""A passage of any article as a message, with any of its sentences as the quote."""

from bot_api.checks import message_text
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.memory.kept import KeptQuote
from bot.telegram_chat.handlers.reading import find_quote, read_article_page
from index.text.articles import Article, Source, Span
from index.text.passages import split_article

TEXT = "The ferry sails on Monday. Its engine had failed.\n\nThe captain said nothing."
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def _article(text: str, *, title: str | None = None) -> Article:
    return Article(Source("a", "a.txt", title=title), text, (Span(0, len(text)),))


def _quoted(text: str, *, start: int) -> KeptQuote:
    return KeptQuote("a", start, start + len(text), text)


def test_a_quote_is_found_where_it_stood() -> None:
    again = "Yes. Yes."
    assert find_quote(_article(again), _quoted("Yes.", start=5)) == Span(5, 9)


def test_a_quote_that_moved_is_found_where_it_is_now() -> None:
    moved = _article(f"Correction. {TEXT}")
    assert find_quote(moved, _quoted("Its engine had failed.", start=27)) == Span(39, 61)


def test_a_quote_that_is_gone_is_not_found() -> None:
    assert find_quote(_article(TEXT), _quoted("Its engine has failed.", start=27)) is None


def test_only_the_quote_is_marked() -> None:
    page = read_article_page(_article(TEXT), Span(27, 49), 0, heading="{number} of {count}", language="en")
    assert page
    assert (page.number, page.count) == (1, 1)
    assert page.message == (
        "a.txt\n<i>1 of 1</i>\n<blockquote>The ferry sails on Monday. <b>Its engine had failed.</b>\n\n"
        "The captain said nothing.</blockquote>"
    )


def test_there_is_no_passage_before_the_first_or_after_the_last() -> None:
    article = _article(TEXT)
    assert read_article_page(article, Span(0, 26), 2, heading="{number} of {count}", language="en") is None


@settings(max_examples=60, deadline=None)
@given(
    sentences=st.lists(WORDS.map(lambda words: f'{words} <b>&amp; "said"</b> he.'), min_size=1, max_size=30),
    title=WORDS,
    data=st.data(),
)
def test_telegram_takes_every_passage_of_any_article(
    sentences: list[str], title: str, data: st.DataObject
) -> None:
    article = _article(" ".join(sentences), title=title)
    passages = split_article(article)
    quote = data.draw(st.sampled_from(data.draw(st.sampled_from(passages)).sentences))
    for number in range(len(passages) + 1):
        page = read_article_page(article, quote, number, heading="{number} of {count}", language="en")
        assert page
        shown = message_text({"text": page.message, "parse_mode": "HTML"})
        assert f"{page.number} of {len(passages)}" in shown
