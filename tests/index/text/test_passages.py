"""Passages are pieces of an article's text: their offsets must be right, whatever the text says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.text.articles import Article, Source, Span
from index.text.passages import Passage, leans, passage_input, sentence_input, split_article
from index.text.sentences.splitting import split_sentences

SOURCE = Source("a.txt", "a.txt", title="Hafen gesperrt", language="de")
MAX_PASSAGE_CHARACTERS = 900


def _article(*paragraphs: str, between: str = "\n\n") -> Article:
    """An article of these paragraphs, joined by `between`, after a headline that is not quoted."""
    text, spans = "Hafen gesperrt\n\n", []
    for paragraph in paragraphs:
        spans.append(Span(len(text), len(text) + len(paragraph)))
        text += paragraph + between
    return Article(SOURCE, text, tuple(spans))


def _sentence(characters: int, start: str = "Wort") -> str:
    """A sentence of `characters` characters that begins with `start`."""
    return (
        start
        + " wort" * ((characters - len(start) - 1) // 5)
        + "x" * ((characters - len(start) - 1) % 5)
        + "."
    )


def _texts(article: Article) -> list[list[str]]:
    return [[passage.quote(span) for span in passage.sentences] for passage in split_article(article)]


_PARAGRAPH = (
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80)
    | st.lists(
        st.sampled_from(
            ["Das ist ein Satz.", "Er kam.", "Dies gilt auch heute.", "Wort", "x" * 300, "z. B.", "\n"]
        ),
        min_size=1,
        max_size=24,
    ).map(" ".join)
).filter(lambda text: bool(text.strip()))
_ARTICLES = st.builds(
    lambda paragraphs, between: _article(*paragraphs, between=between),
    st.lists(_PARAGRAPH, max_size=6),
    st.sampled_from(["\n\n", "\nFoto: privat\n"]),
)


@given(_ARTICLES)
@settings(deadline=None)
def test_a_passage_is_the_text_of_its_article_at_its_place(article: Article) -> None:
    for passage in split_article(article):
        assert article.text[passage.start : passage.end] == passage.text
        assert (passage.sentences[0].start, passage.sentences[-1].end) == (passage.start, passage.end)


@given(_ARTICLES)
@settings(deadline=None)
def test_the_sentences_of_the_passages_are_those_of_the_paragraphs(article: Article) -> None:
    """Compared by their words: a passage that the article repeats is kept once."""
    held = {passage.quote(span) for passage in split_article(article) for span in passage.sentences}
    expected = {
        article.text[paragraph.start + start : paragraph.start + end]
        for paragraph in article.paragraphs
        for start, end in split_sentences(article.text[slice(*paragraph)], language="de")
    }
    assert held == expected


@given(_ARTICLES)
@settings(deadline=None)
def test_a_passage_holds_at_most_900_characters_and_its_sentences_in_order(article: Article) -> None:
    for passage in split_article(article):
        assert len(passage.text) <= MAX_PASSAGE_CHARACTERS
        assert all(
            one.end <= other.start
            for one, other in zip(passage.sentences, passage.sentences[1:], strict=False)
        )


@given(_ARTICLES)
@settings(deadline=None)
def test_no_two_passages_of_an_article_have_the_same_id(article: Article) -> None:
    ids = [passage.id for passage in split_article(article)]
    assert len(ids) == len(set(ids))


def test_short_paragraphs_share_a_passage() -> None:
    assert _texts(_article("Der Hafen ist zu.", "Niemand weiß warum.")) == [
        ["Der Hafen ist zu.", "Niemand weiß warum."]
    ]


def test_a_passage_ends_where_text_that_may_not_be_quoted_stands_between() -> None:
    article = _article("Der Hafen ist zu.", "Niemand weiß warum.", between="\nFoto: privat\n")
    assert _texts(article) == [["Der Hafen ist zu."], ["Niemand weiß warum."]]


def test_a_paragraph_that_does_not_fit_begins_a_passage() -> None:
    one, two, three = _sentence(380, "Eins"), _sentence(380, "Zwei"), _sentence(380, "Drei")
    assert _texts(_article(f"{one} {two}", three)) == [[one, two], [three]]


def test_a_long_paragraph_is_cut_into_even_parts() -> None:
    sentences = [_sentence(300, start) for start in ("Eins", "Zwei", "Drei", "Vier")]
    assert _texts(_article(" ".join(sentences))) == [sentences[:2], sentences[2:]]


def test_a_passage_that_would_begin_with_a_leaning_sentence_takes_the_one_before_too() -> None:
    sentences = [_sentence(300, start) for start in ("Eins", "Zwei", "Er", "Vier")]
    assert _texts(_article(" ".join(sentences))) == [sentences[:2], sentences[1:3], sentences[3:]]


def test_a_long_sentence_and_a_long_one_leaning_on_it_share_a_passage() -> None:
    sentences = [_sentence(390, start) for start in ("Eins", "Er", "Drei")]
    assert _texts(_article(" ".join(sentences))) == [sentences[:2], sentences[2:]]


def test_an_article_without_paragraphs_has_no_passages() -> None:
    assert split_article(Article(SOURCE, "Nur eine Überschrift", ())) == ()


PASSAGE = Passage(SOURCE, "Ja. Nein.", 10, (Span(10, 13), Span(14, 19)))


def test_a_quote_is_the_text_at_the_articles_offsets() -> None:
    assert [PASSAGE.quote(span) for span in PASSAGE.sentences] == ["Ja.", "Nein."]


@pytest.mark.parametrize(
    "span", [Span(9, 13), Span(14, 20), Span(14, 14), Span(15, 14), Span(0, 3), Span(-9, 3)]
)
def test_nothing_outside_a_passage_can_be_quoted(span: Span) -> None:
    with pytest.raises(ValueError, match=r"is outside passage 'a\.txt@10'"):
        PASSAGE.quote(span)


def test_an_id_is_the_article_and_the_place() -> None:
    assert PASSAGE.id == "a.txt@10"


def test_the_headline_is_context_for_a_passage_and_for_its_sentences() -> None:
    assert passage_input(PASSAGE) == "Hafen gesperrt\nJa. Nein."
    assert sentence_input(PASSAGE, 1) == "Hafen gesperrt\nNein."


def test_without_a_headline_the_text_is_embedded_alone() -> None:
    untitled = Passage(Source("b.txt", "b.txt"), "Ja. Nein.", 0, (Span(0, 3), Span(4, 9)))
    assert (passage_input(untitled), sentence_input(untitled, 0)) == ("Ja. Nein.", "Ja.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Er lehnte ab.",
        "„Das ist falsch“, hieß es.",
        "Doch niemand kam.",
        "This is new.",
        "However, he left.",
        "Elle a refusé.",
        "« Cela suffit », a-t-il dit.",
        "Sin embargo, volvió.",
        "Bu doğru değil.",
        "Он отказался.",
    ],
)
def test_a_sentence_leans_that_begins_with_a_word_pointing_back(sentence: str) -> None:
    assert leans(sentence)


@pytest.mark.parametrize(
    "sentence", ["Erst kam der Regen.", "Thistles grow.", "Bundesrat tagt.", "Die Stadt sagte es ihm."]
)
def test_a_sentence_does_not_lean_on_the_beginning_of_a_word_or_a_later_one(sentence: str) -> None:
    assert not leans(sentence)


def test_a_passage_that_the_article_repeats_is_held_once_at_its_first_place() -> None:
    article = _article("Der Hafen ist zu.", "Der Hafen ist zu.", between="\nFoto: privat\n")
    [passage] = split_article(article)
    assert (passage.text, passage.start) == ("Der Hafen ist zu.", article.paragraphs[0].start)
