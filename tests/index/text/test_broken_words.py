"""Words that a scan has broken in two are found as one word, and quoted verbatim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.articles import Article, Source, Span
from index.text.broken_words import joined_words
from index.text.passages import passage_input, sentence_input, split_article
from index.text.terms.terms import terms


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Das Spiel ging ver- loren.", "Das Spiel ging verloren."),
        ("der Bürger-\nmeister kam", "der Bürgermeister kam"),
        ("le gouver- nement a nié", "le gouvernement a nié"),
        ("the coun- cil denied", "the council denied"),
        ("прави- тельство молчит", "правительство молчит"),
        ("das Bun\u00ad\n  desamt", "das Bundesamt"),
    ],
)
def test_a_broken_word_is_joined(text: str, words: str) -> None:
    assert joined_words(text).split() == words.split()


@pytest.mark.parametrize(
    "text",
    [
        "Vor- und Nachteile",
        "zwei- bis dreimal",
        "US- amerikanisch",
        "Nord- Süd",
        "pre- and post-war",
        "avant- et après-guerre",
        "E- mail",
        "well-known",
        "Er kam - und ging",
    ],
)
def test_a_hyphen_that_is_meant_stays(text: str) -> None:
    assert joined_words(text) == text


@given(st.text(st.sampled_from("ab-\u00ad \nÄß.,")))
def test_a_text_stays_as_long_as_it_was(text: str) -> None:
    assert len(joined_words(text)) == len(text)


def test_a_broken_word_is_found_whole_and_quoted_as_it_stands() -> None:
    text = "Das Spiel ging ver- loren. Danach regnete es lange."
    article = Article(Source("a", "a.txt", language="de"), text, (Span(0, len(text)),))
    (passage,) = split_article(article)
    assert passage.quote(passage.sentences[0]) == "Das Spiel ging ver- loren."
    assert set(terms("verloren", "de")) <= set(terms(passage_input(passage), "de"))
    assert set(terms("verloren", "de")) <= set(terms(sentence_input(passage, 0), "de"))
