"""Late interaction with a model whose cosines are 1 for the same word and 0 for any other."""

import pytest
from index_fakes import LetterEmbedder, WordEmbedder

from index.models.embedder import Embedder, TokenVectors
from index.question.query import Query
from index.search.late_interaction import LateInteraction, Match
from index.text.articles import Source, Span
from index.text.passages import Passage


def _passage(*sentences: str, title: str | None = None, start: int = 50) -> Passage:
    """The sentences, joined by blanks, at `start` in their article."""
    spans, at = [], start
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    return Passage(Source("a.txt", "a.txt", title=title), " ".join(sentences), start, tuple(spans))


def _match(question: str, passage: Passage, *, everywhere: float = 0.0, limit: int = 100) -> Match:
    matcher = LateInteraction(WordEmbedder(everywhere=everywhere, limit=limit))
    matches = matcher.match(Query(question, "en"), [passage])
    assert matches is not None
    return matches[0]


def test_each_word_of_the_question_keeps_its_best_match() -> None:
    match = _match("ferry crane", _passage("The ferry sank.", "Another ferry came."))
    assert match.words == {Span(0, 5): 1.0, Span(6, 11): 0.0}


def test_a_passage_matches_by_the_mean_over_the_content_words() -> None:
    # "When" and "did" are stop words; of ferry and crane the passage has one.
    assert _match("When did ferry crane?", _passage("The ferry sank.")).passage == 0.5


def test_a_sentence_matches_by_the_mean_over_all_words() -> None:
    match = _match("When did ferry crane?", _passage("When did the ferry go?", "The ferry sank.", "Why?"))
    assert match.sentences == (0.75, 0.25, 0.0)


def test_of_a_question_of_stop_words_alone_all_count() -> None:
    assert _match("When did", _passage("When it was.")).passage == 0.5


def test_stop_words_are_those_of_the_questions_language() -> None:
    matcher = LateInteraction(WordEmbedder())
    matches = matcher.match(Query("When ferry", "de"), [_passage("The ferry sank.")])
    assert matches is not None
    assert matches[0].passage == 0.5


def test_the_headline_counts_for_the_passage_and_not_for_its_sentences() -> None:
    match = _match("ferry velmark", _passage("The crane sank.", "The ferry too.", title="Storm in Velmark"))
    words = {Span(0, 5): 1.0, Span(6, 13): 1.0}
    assert match == Match(1.0, (0.0, 0.5), words, word_matches=((0.0, 1.0), (0.0, 0.0), (1.0, 0.0)))


def test_what_all_vectors_have_in_common_does_not_count() -> None:
    match = _match("ferry crane", _passage("The ferry sank."), everywhere=4.0)
    assert match.passage == pytest.approx(0.5, abs=1e-5)


def test_a_sentence_past_the_models_limit_matches_nothing() -> None:
    match = _match("ferry", _passage("The crane sank.", "The ferry too."), limit=3)
    assert match.sentences == (0.0, 0.0)


@pytest.mark.parametrize(("question", "text"), [("\u200b", "The ferry sank."), ("ferry", "\u200b")])
def test_a_text_without_tokens_matches_nothing(question: str, text: str) -> None:
    match = _match(question, _passage(text))
    assert (match.passage, match.sentences, set(match.words.values())) == (0.0, (0.0,), {0.0})


def test_there_is_a_match_for_each_passage_in_the_order_given() -> None:
    passages = [_passage("The crane sank."), _passage("The ferry sank."), _passage("A storm.")]
    matches = LateInteraction(WordEmbedder()).match(Query("ferry", "en"), passages)
    assert [match.passage for match in matches or []] == [0.0, 1.0, 0.0]


def test_no_passages_have_no_matches() -> None:
    assert LateInteraction(WordEmbedder()).match(Query("ferry", "en"), []) == []


@pytest.mark.parametrize("passages", [[], [_passage("The ferry sank.")]])
def test_a_model_without_token_vectors_gives_no_matches(passages: list[Passage]) -> None:
    assert LateInteraction(LetterEmbedder()).match(Query("ferry", "en"), passages) is None


def test_the_default_model_finds_the_same_words_in_another_language(embedder: Embedder) -> None:
    passages = [_passage("Die Fähre sank im Sturm."), _passage("Der Stadtrat berät den Haushalt.")]
    matches = LateInteraction(embedder).match(Query("Did the ferry sink in the storm?", "en"), passages)
    assert matches is not None
    assert matches[0].passage > matches[1].passage


class LeaningEmbedder(WordEmbedder):
    """Like WordEmbedder, but "it" means the first word of the text."""

    def _tokens(self, text: str) -> TokenVectors:
        read = super()._tokens(text)
        words = [text[start:end] for start, end in read.spans]
        rows = [0 if word == "it" else number for number, word in enumerate(words)]
        return TokenVectors(read.vectors[rows], read.spans)


def _match_after(context: str, question: str, passage: Passage) -> Match:
    query = Query(question, "en", context=(context,))
    matches = LateInteraction(LeaningEmbedder()).match(query, [passage])
    assert matches is not None
    return matches[0]


def test_the_words_of_the_context_are_matched_apart() -> None:
    match = _match_after("the ferry", "crane", _passage("A ferry sank."))
    assert match == Match(
        0.0, (0.0,), {Span(0, 5): 0.0}, lift=0.0, context=1.0, word_matches=((0.0,), (0.0,))
    )


def test_a_question_that_leans_is_lifted_by_its_context() -> None:
    match = _match_after("ferry", "it sank", _passage("The ferry sank.", "A crane."))
    # "it" is a stop word: it counts for the sentences, but neither for the passage nor for the lift
    assert match == Match(
        passage=1.0,
        sentences=(1.0, 0.0),
        words={Span(0, 2): 0.0, Span(3, 7): 1.0},
        lift=0.0,
        context=1.0,
        word_matches=((0.0, 0.0), (0.0, 1.0), (0.0, 0.0)),
    )
    bare = _match_after("ferry", "it", _passage("The ferry sank."))
    assert (bare.passage, bare.lift, bare.words) == (1.0, 1.0, {Span(0, 2): 0.0})
