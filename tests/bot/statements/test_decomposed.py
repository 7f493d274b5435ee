"""Text whose accents are separate characters, as macOS and some PDFs store it."""

import unicodedata
from datetime import date

from bot.citations.verbatim import find_verbatim
from bot.statements.asked import read_asked_act
from bot.statements.statement import read_statement
from index.question.inferred_filters.inference import stated_filters
from index.question.names import look_for_names
from index.question.query import Filters, Query, make_query
from index.question.reading import KnownArticles, read_question
from index.text.articles import Source, Span
from index.text.passages import Passage
from index.text.terms.terms import terms

SAID = "Der Bürgermeister von Köln hat es bestätigt."


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _passage(text: str) -> Passage:
    return Passage(Source("a", "a"), text, 0, (Span(0, len(text)),))


def test_a_question_is_read_as_if_composed() -> None:
    assert make_query(_decomposed("Für wen kandidiert Müller?")) == make_query("Für wen kandidiert Müller?")
    asked = make_query(_decomposed("Hat der Bürgermeister es bestätigt?")).text
    assert read_asked_act(asked, "de").act == "confirm"


def test_a_text_has_the_terms_of_the_composed_one() -> None:
    assert terms(_decomposed("Köln, 2. März 2024"), "de") == terms("Köln, 2. März 2024", "de")


def test_a_sentence_is_the_statement_that_the_composed_one_is() -> None:
    told = read_statement(_decomposed(SAID), "de")
    assert told == read_statement(SAID, "de")
    assert told is not None
    assert (told.act.kind, told.speaker) == ("confirmed", "Der Bürgermeister von Köln")


def test_a_quote_is_found_either_way_and_is_the_stored_text() -> None:
    for stored, quoted in ((SAID, _decomposed(SAID)), (_decomposed(SAID), SAID)):
        passage = _passage(stored)
        assert find_verbatim(quoted, passage) == Span(0, len(stored))
        part = find_verbatim(quoted[:-1], passage)
        assert part is not None
        assert passage.quote(part) == stored[:-1]


def test_a_name_is_known_either_way() -> None:
    query = Query("Did Herr Müşür deny it?", "en")
    names = look_for_names(
        query, {}, {Span(4, 8): 0.9, Span(9, 14): 0.1}, [_passage(_decomposed("Müşür kam."))]
    )
    assert names.unknown == ()


def test_an_outlet_is_the_one_that_the_index_has() -> None:
    outlet = _decomposed("Münchner Zeitung")
    question = "Was berichtete die Münchner Zeitung?"
    filters = stated_filters(
        read_question(Query(question, "de"), KnownArticles([outlet], None, date(2024, 11, 27)))
    )
    assert filters == Filters(outlet=outlet)
