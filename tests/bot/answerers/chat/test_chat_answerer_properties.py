"""Whatever articles say and a model replies, a citation consists of words of its article."""

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answerers.chat.draft import AnswerDraft
from bot.answerers.chat.reply import ReplyReader
from bot.citations.answer import MAX_CITATIONS, Answer
from index.question.query import Query
from index.search.searcher import Hit
from index.text.articles import Article, Source, Span
from index.text.passages import split_article
from index.text.sentences.splitting import MAX_SENTENCE_CHARACTERS

QUERY = Query("Was sagte der Kreml?", "de")

_WORDS = st.sampled_from(
    [
        *("Der", "Kreml", "dementierte", "den", "Bericht.", "„Lüge“,", "sagte", "er.", "[1]", "[2],", "2024"),
        *(
            "Regie-\nrung",
            "e\u0301",
            "\u00ad",
            "\n\n",
            "<b>",
            "\u202e",
            "𝕏",
            "渡り船が沈んだ。",
            '"',
            "\\",
            "—",
        ),
    ]
)
_TEXTS = st.lists(_WORDS, min_size=8, max_size=80).map(" ".join).filter(str.strip)
_ARTICLES = st.lists(_TEXTS, min_size=1, max_size=3, unique=True)


@st.composite
def _replies(draw: st.DrawFn, articles: list[str]) -> str:
    """Claims with quotes that are cut from the articles, copied as a model copies, or made up, in JSON that
    may be cut short."""
    cut = st.sampled_from(articles).flatmap(
        lambda text: st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(
            lambda ends: text[min(ends) : max(ends)]
        )
    )
    copied = cut.map(lambda text: " ".join(text.replace("„", '"').replace("“", '"').split()))
    quote = st.fixed_dictionaries({"passage": _WORDS, "quote": st.one_of(cut, copied, _TEXTS)})
    claims = st.lists(
        st.fixed_dictionaries({"claim": _TEXTS, "quotes": st.lists(quote, max_size=4)}), max_size=5
    )
    said = json.dumps({"answered": True, "claims": draw(claims)})
    return said[: draw(st.integers(0, len(said)))] if draw(st.booleans()) else said


@settings(deadline=None)  # the first example loads the language detector
@given(st.data(), _ARTICLES)
def test_citations_are_words_of_their_articles_and_numbers_have_their_citations(
    data: st.DataObject, texts: list[str]
) -> None:
    articles = {
        f"a{n}": Article(Source(f"a{n}", f"a{n}"), text, (Span(0, len(text)),))
        for n, text in enumerate(texts)
    }
    hits = [Hit(passage, 0.5) for article in articles.values() for passage in split_article(article)]
    draft, reader = AnswerDraft(QUERY, hits), ReplyReader()
    for piece in re.findall(r"(?s).{1,9}", data.draw(_replies(texts))):
        for claim in reader.take(piece):
            draft.add(claim)
    if not draft.statements:
        assert draft.citations == []
        return
    answer = Answer(QUERY, tuple(draft.statements), tuple(draft.citations))
    assert len(answer.citations) <= MAX_CITATIONS
    for citation in answer.citations:
        stored = articles[citation.source.article_id].text
        assert stored[slice(*citation.span)] == citation.quote
        assert len(citation.quote) <= MAX_SENTENCE_CHARACTERS
    numbers = {int(number) for number in re.findall(r"\[(\d+)\]", answer.text)}
    assert numbers == set(range(1, len(answer.citations) + 1))
