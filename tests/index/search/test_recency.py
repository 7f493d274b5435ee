"""Newer articles come first where a question asks how things are now, and only there."""

import json
from dataclasses import replace
from datetime import date

import pytest
from beleg_process import Workplace

from bot.assistant import Assistant
from bot.wording.lines.filters_line import filters_line
from index.question.present import asks_for_now
from index.question.query import Filters, make_query
from index.question.reading import KnownArticles, read_question
from index.search.recency import HALF_LIFE_DAYS, MAX_BONUS, newer_first
from index.search.searcher import Hit
from index.text.articles import Article, Source, Span
from index.text.passages import Passage

TODAY = date(2024, 11, 15)


def _asks(question: str, language: str, filters: Filters | None = None) -> bool:
    query = make_query(question, filters=filters)
    assert query.language == language
    return asks_for_now(query, read_question(query, KnownArticles((), None, TODAY)))


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Who leads the party now?", "en"),
        ("Is the bridge open right now?", "en"),
        ("Who is currently the mayor of Tamsin?", "en"),
        ("What is the latest on the ferry strike?", "en"),
        ("What are the latest figures of the injured?", "en"),
        ("Who is the current mayor of Tamsin?", "en"),
        ("Wer führt die Partei jetzt?", "de"),
        ("Wie ist der aktuelle Stand beim Ausbau der Bahn?", "de"),
        ("Wer ist inzwischen Bürgermeister von Kaltenried?", "de"),
        ("Wie viele Wölfe leben derzeit im Landkreis?", "de"),
        ("Was hat der Kreml zuletzt dazu gesagt?", "de"),
        ("Qui dirige actuellement le parti ?", "fr"),
        ("Quelles sont les dernières nouvelles de la grève ?", "fr"),
        ("¿Quién dirige ahora el partido?", "es"),
        ("¿Quién es la actual alcaldesa de Tamsin?", "es"),
        ("Partiyi şu an kim yönetiyor?", "tr"),
        ("Кто сейчас возглавляет партию?", "ru"),
        ("Chi guida attualmente il partito di governo?", "it"),
    ],
)
def test_a_question_about_the_present_asks_for_now(question: str, language: str) -> None:
    assert _asks(question, language)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Who leads the party?", "en"),
        ("What does the latest phone of the company cost?", "en"),
        ("Who painted the now-famous picture of the harbour?", "en"),
        ("Who painted the now famous picture of the harbour?", "en"),
        ("How many people have been hurt until now?", "en"),
        ("Now that the ferry is repaired, who pays for it?", "en"),
        ("Who directed the film Apocalypse Now?", "en"),
        ("When did Britain join the EEC, now known as the European Union?", "en"),
        ("For what nation did Ribault claim what is now Jacksonville?", "en"),
        ("What did he mean by “we must act now”?", "en"),
        ("Who was the current champion in 1998?", "en"),
        ("Who was the current mayor back then?", "en"),
        ("What causes the electric current in the wire?", "en"),
        ("Wie viele Verletzte gab es bis jetzt?", "de"),
        ("Wer war im Mai 2023 der aktuelle Bürgermeister?", "de"),
        ("Wer hat nicht zuletzt davon profitiert?", "de"),
        ("Combien coûte le dernier modèle de la marque ?", "fr"),
        ("¿Cuántos heridos hubo hasta ahora?", "es"),
        ("Şimdiye kadar kaç kişi yaralandı?", "tr"),
    ],
)
def test_what_is_called_new_or_was_so_once_does_not_ask_for_now(question: str, language: str) -> None:
    assert not _asks(question, language)


def test_a_question_for_articles_up_to_a_day_does_not_ask_for_now() -> None:
    until = Filters(until=date(2024, 5, 1))
    assert not _asks("Who leads the party now?", "en", until)
    assert _asks("Who leads the party now?", "en", Filters(since=date(2024, 5, 1)))


def _hit(score: float, published: date | None, name: str = "a", *, read: bool = True) -> Hit:
    source = Source(name, name, published=published)
    return Hit(Passage(source, "Text.", 0, (Span(0, 5),)), score, (score - 0.1,) if read else ())


NEW, OLD = date(2024, 11, 1), date(2022, 11, 1)


def _order(*hits: Hit) -> str:
    return "".join(hit.passage.source.article_id for hit in newer_first(hits))


def test_the_newer_of_two_that_match_nearly_as_well_comes_first() -> None:
    assert _order(_hit(0.80, OLD, "o"), _hit(0.78, NEW, "n")) == "no"


def test_a_clearly_better_match_stays_first() -> None:
    assert _order(_hit(0.80, OLD, "o"), _hit(0.76, NEW, "n")) == "on"


def test_an_article_without_a_date_stands_between_old_and_new_ones_that_match_as_well() -> None:
    assert _order(_hit(0.8, OLD, "o"), _hit(0.8, None, "u"), _hit(0.8, NEW, "n")) == "nuo"


def test_articles_without_dates_keep_their_order() -> None:
    assert _order(_hit(0.80, None, "a"), _hit(0.79, None, "b")) == "ab"


def test_the_bonus_halves_with_each_half_life_for_passage_and_sentences() -> None:
    half = date.fromordinal(NEW.toordinal() - HALF_LIFE_DAYS)
    newest, older = newer_first([_hit(0.5, NEW), _hit(0.5, half)])
    assert (newest.score, older.score) == pytest.approx((0.5 + MAX_BONUS, 0.5 + MAX_BONUS / 2))
    assert newest.sentence_scores == pytest.approx((0.4 + MAX_BONUS,))


def test_scores_stay_at_most_one() -> None:
    assert newer_first([_hit(0.99, NEW)])[0].score == 1.0


def test_what_was_not_read_word_for_word_stays_behind() -> None:
    hits = newer_first([_hit(0.8, NEW, "n"), _hit(0.7, OLD, "o"), _hit(0.7, NEW, "x", read=False)])
    assert [hit.passage.source.article_id for hit in hits] == ["n", "o", "x"]
    assert hits[1].score >= hits[2].score


def test_without_hits_there_is_nothing_to_rank() -> None:
    assert newer_first([]) == ()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("Who leads the party now?", "Newer articles first"),
        ("Wer führt die Partei jetzt?", "Neuere Artikel zuerst"),
        ("Qui dirige actuellement le parti ?", "Les articles récents d'abord"),
    ],
)
def test_the_line_under_an_answer_says_that_newer_articles_come_first(question: str, line: str) -> None:

    query = make_query(question)
    assert filters_line(replace(query, recent=True)) == line
    assert filters_line(query) == ""


def _article(name: str, published: date, text: str) -> Article:
    source = Source(name, name, title="Wölfe", published=published, language="de")
    return Article(source, text, (Span(0, len(text)),))


WOLVES = (
    _article("old", date(2022, 3, 1), "Im Landkreis leben drei Wölfe. Das teilte das Amt mit."),
    _article("new", date(2024, 9, 1), "Das Amt zählt im Landkreis jetzt elf Wölfe. 2022 waren es drei."),
)


def test_of_two_articles_that_say_different_things_the_newer_answers(sample_assistant: Assistant) -> None:
    question = "Wie viele Wölfe leben derzeit im Landkreis?"
    ranked = [hit.passage.source.article_id for hit in sample_assistant.search(question, given=WOLVES)]
    answer = sample_assistant.ask(question, given=WOLVES, today=TODAY)
    assert ranked == ["old", "new"]  # without the preference
    assert [hit.passage.source.article_id for hit in answer.hits] == ["new", "old"]
    assert "elf Wölfe" in answer.citations[0].quote
    assert filters_line(answer.query) == "Neuere Artikel zuerst"


def test_a_question_that_does_not_ask_for_now_is_answered_by_the_better_match(
    sample_assistant: Assistant,
) -> None:
    answer = sample_assistant.ask("Wie viele Wölfe leben im Landkreis?", given=WOLVES, today=TODAY)
    assert [hit.passage.source.article_id for hit in answer.hits] == ["old", "new"]
    assert not answer.query.recent


def test_an_index_answers_by_its_newer_article(tmp_path_factory: pytest.TempPathFactory) -> None:
    workplace = Workplace(tmp_path_factory.mktemp("wolves"))
    for article in WOLVES:
        source = article.source
        row = {"id": source.article_id, "title": source.title, "text": article.text, "language": "de"}
        workplace.write(f"{source.article_id}.jsonl", json.dumps({**row, "published": str(source.published)}))
    workplace.json("index")
    answer = workplace.json("ask", "Wie viele Wölfe leben derzeit im Landkreis?")
    assert [citation["article_id"] for citation in answer["citations"]][:2] == ["new", "old"]
    assert answer["recent"]
