"""Names in the articles that are spelt nearly like a name in the question."""

from collections.abc import Mapping, Sequence

import pytest

from index.question.query import Filters, NearName, Query
from index.search.near_names import near_names
from index.storage.lexical.index import LexicalIndex, index_terms
from index.text.articles import Source, Span
from index.text.passages import Passage


class _Articles:
    def __init__(self, *texts: str) -> None:
        self._all = {
            passage.id: passage
            for number, text in enumerate(texts)
            for passage in [
                Passage(Source(f"{number}", "a.txt", language="en"), text, 0, (Span(0, len(text)),))
            ]
        }

    @property
    def lexical(self) -> LexicalIndex:
        return index_terms(self._all.values())

    def passages(self, ids: Sequence[str], filters: Filters) -> Mapping[str, Passage]:
        return {id_: self._all[id_] for id_ in ids}


ARTICLES = _Articles(
    "The mayor, Wilhelmina Aschauer, opened the bridge at Oberwalden.",
    "Critics of Aschauer’s plan met at the harbour in Oberwalden. Harbourmaster is a rare word.",
)


@pytest.mark.parametrize(
    ("language", "question", "near"),
    [
        ("en", "What did Ashcauer say?", [NearName("Ashcauer", "Aschauer")]),
        ("en", "Who lives in Oberwladen?", [NearName("Oberwladen", "Oberwalden")]),
        ("de", "Was sagte Wilhelmna dazu?", [NearName("Wilhelmna", "Wilhelmina")]),
        ("fr", "Qui habite à Oberwaldem ?", [NearName("Oberwaldem", "Oberwalden")]),
        ("tr", "Ashcauer ne dedi?", [NearName("Ashcauer", "Aschauer")]),
        ("en", "what did ashcauer say?", [NearName("ashcauer", "Aschauer")]),
    ],
)
def test_a_misspelt_name_has_one_near_it(language: str, question: str, near: list[NearName]) -> None:
    assert list(near_names(Query(question, language), ARTICLES)) == near


@pytest.mark.parametrize(
    "question",
    [
        "What did Aschauer say?",  # it is there
        "What did Angela Merkel say?",  # nothing is near
        "Who saw the Harbur?",  # near to a word that is not a name
        "Who is it?",
    ],
)
def test_other_questions_have_none(question: str) -> None:
    assert near_names(Query(question, "en"), ARTICLES) == ()


def test_articles_without_terms_have_none() -> None:
    assert near_names(Query("What did Ashcauer say?", "en"), _Articles()) == ()


@pytest.mark.parametrize("misspelt", ["Aschaluer", "Aschaer", "Aschaoer", "Acshauer"])
def test_a_letter_put_in_left_out_changed_or_exchanged_is_near(misspelt: str) -> None:
    query = Query(f"What did {misspelt} say?", "en")
    assert near_names(query, ARTICLES) == (NearName(misspelt, "Aschauer"),)
