"""Questions about which articles exist, answered from the sample corpus."""

import json
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from benchmarks.coverage.__main__ import TODAY, has_right_list, rows
from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import turn
from bot.wording.layout.render import to_markdown
from index.models.embedder import Embedder
from index.question.query import Filters
from index.storage.building.update import build_index
from index.storage.generations.reader import IndexReader

LEDGER = "The Northgate Ledger"

RIGHT_MESSAGES = {"seen": 25, "unseen": 24}
RIGHT_SUBJECTS = {"seen": 18, "unseen": 14}
"""The right lists, of 29 and 26 messages and of 27 and 27 subjects: single words of another language are
often not found."""


def ids(answer: Answer) -> list[str]:
    return [listed.source.article_id for listed in answer.articles]


def days(answer: Answer) -> list[date | None]:
    return [listed.source.published for listed in answer.articles]


@pytest.mark.parametrize("half", ["seen", "unseen"])
def test_as_many_lists_are_right_as_are_published(sample_assistant: Assistant, half: str) -> None:
    asked = [row for row in rows(f"messages-{half}") if row["coverage"]]
    right = [has_right_list(sample_assistant.ask(row["text"], today=TODAY), row) for row in asked]
    assert sum(right) >= RIGHT_MESSAGES[half]
    topics = rows(f"topics-{half}")
    right = [has_right_list(sample_assistant.articles(row["topic"], today=TODAY), row) for row in topics]
    assert sum(right) >= RIGHT_SUBJECTS[half]


def test_the_newest_articles_come_first(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Neueste Nachrichten", today=TODAY)
    assert (answer.message, answer.refused, len(answer.articles)) == ("coverage", False, 20)
    dated = [day for day in days(answer) if day]
    assert dated == sorted(dated, reverse=True)
    assert dated[0] == date(2024, 11, 12)
    assert answer.text.splitlines()[:2] == [
        "Die neuesten Artikel (20):",
        "1. Recount makes Whitcombe mayor of Tamsin by 37 votes (12.11.2024 · The Tamsin Courier)",
    ]


def test_undated_articles_come_last_and_say_so(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Which articles are there about Musk?", today=TODAY)
    dated = [day is not None for day in days(answer)]
    assert dated == sorted(dated, reverse=True)
    assert {True, False} == set(dated)
    assert "(undated · " in answer.text.splitlines()[-1]


def test_copies_of_a_report_are_one_line_with_the_other_outlets(sample_assistant: Assistant) -> None:
    [listed] = sample_assistant.ask("Which outlets covered the rocket failure?", today=TODAY).articles
    outlets = {listed.source.outlet, *(copy.outlet for copy in listed.copies)}
    assert outlets == {"The Tamsin Courier", "Harbour & Coast"}
    assert len(listed.also_in) == 1


def test_no_article_is_about_what_none_is_about(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Welche Artikel gibt es über Lohsa?", today=TODAY)
    assert answer.refused
    assert answer.text == (
        "Zu „Lohsa“ gibt es keinen Artikel in der Sammlung. "
        "Die Artikel stammen aus der Zeit vom 19.01.2023 bis zum 12.11.2024."
    )


def test_an_article_that_only_mentions_a_subject_is_not_called_about_it(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Welche Artikel gibt es über Krankenhaus?", today=TODAY)
    assert answer.opening == "Zu „Krankenhaus“ gibt es keinen eigenen Artikel; erwähnt in (1):"
    assert ids(answer) == ["lokales/2024-01-24-klinik-oberwalden.md"]


def test_articles_of_an_author_are_found_by_the_name(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Articles by Imogen Vasey", today=TODAY)
    assert {listed.source.author for listed in answer.articles} == {"Imogen Vasey"}
    assert len(answer.articles) == 2


def test_a_name_that_wrote_nothing_is_a_subject(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Artikel von Aschauer", today=TODAY)
    assert answer.opening == "Artikel zu „Aschauer“, die neuesten zuerst (2):"


def test_filters_that_let_nothing_in_are_dropped_and_told(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("What did the Ledger report last week?", today=date(2026, 11, 30))
    assert answer.query.dropped == Filters(date(2026, 11, 23), date(2026, 11, 29))
    assert answer.query.filters == Filters(outlet=LEDGER)
    assert {listed.source.outlet for listed in answer.articles} == {LEDGER}


def test_filters_that_are_given_always_hold(sample_assistant: Assistant) -> None:
    given = Filters(outlet="Hafenkurier")
    answer = sample_assistant.ask("What did the Ledger report last month?", filters=given, today=TODAY)
    assert (answer.query.filters.outlet, ids(answer)) == ("Hafenkurier", ids(answer))
    assert {listed.source.outlet for listed in answer.articles} == {"Hafenkurier"}
    assert sample_assistant.articles("Musk", filters=given, today=TODAY).refused


def test_a_short_name_of_two_outlets_means_the_one_that_has_articles(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Artikel vom Tagblatt über Wölfe", today=TODAY)
    assert answer.query.filters.outlet == "Kaltenrieder Tagblatt"
    assert len(answer.articles) == 1


def test_a_follow_up_narrows_the_list_down(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Welche Artikel gibt es über Musk?", today=TODAY)
    second = sample_assistant.ask("und vom Ledger?", earlier=[turn(first)], today=TODAY)
    assert second.query.filters == Filters(outlet=LEDGER)
    assert set(ids(second)) < set(ids(first))
    third = sample_assistant.ask("und zu Aschauer?", earlier=[turn(first), turn(second)], today=TODAY)
    assert third.opening.startswith("Artikel zu „Aschauer“")


def test_what_the_second_one_says_is_quoted_from_it(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Which articles are there about the Aubrelle bridge?", today=TODAY)
    lead = sample_assistant.ask("what does the second one say?", earlier=[turn(first)], today=TODAY)
    [citation] = lead.citations
    assert citation.source.article_id == ids(first)[1]
    assert citation.quote.startswith("The Aubrelle bridge fell because 22 of its 64 anchor bolts had rusted")
    asked = "And what does the second article say about the recommendations?"
    answer = sample_assistant.ask(asked, earlier=[turn(first), turn(lead)], today=TODAY)
    assert {one.source.article_id for one in answer.citations} == {ids(first)[1]}
    assert any("eleven recommendations" in one.quote for one in answer.citations)


def test_an_article_that_the_list_has_not_is_asked_for_as_any_question(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Meldungen über Wölfe", today=TODAY)
    answer = sample_assistant.ask("Was steht im dritten?", earlier=[turn(first)], today=TODAY)
    assert answer.message == "question"


def test_a_pronoun_stands_for_what_the_conversation_is_about(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Wer ist Reinhold Aschauer?", today=TODAY)
    answer = sample_assistant.ask("Welche Artikel gibt es über ihn?", earlier=[turn(first)], today=TODAY)
    assert answer.message == "coverage"
    assert "lokales/2023-09-05-ruecktritt-aschauer.md" in ids(answer)


def test_a_question_behind_a_list_may_lean_on_it(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Welche Artikel gibt es über Aschauer?", today=TODAY)
    answer = sample_assistant.ask("Wann will er zurücktreten?", earlier=[turn(first)], today=TODAY)
    assert any("30. September" in one.quote for one in answer.citations)


def test_a_follow_up_that_leaves_nothing_says_so(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Meldungen über Wölfe", today=TODAY)
    for asked in ("Welche davon sind auf Spanisch?", "Nur die vom Ledger, bitte", "Und im Mai 2021?"):
        assert sample_assistant.ask(asked, earlier=[turn(first)], today=TODAY).refused
    second = sample_assistant.ask("Welche davon sind auf Spanisch?", earlier=[turn(first)], today=TODAY)
    assert second.text.startswith("Keiner dieser Artikel passt dazu.")
    third = sample_assistant.ask("Und auf Deutsch?", earlier=[turn(first), turn(second)], today=TODAY)
    assert ids(third) == ids(first)


def test_of_a_list_those_on_a_second_subject_have_both(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Which articles are there about Musk?", today=TODAY)
    second = sample_assistant.ask("Which of them mention Starlink?", earlier=[turn(first)], today=TODAY)
    assert 0 < len(second.articles) < len(first.articles)
    assert set(ids(second)) <= set(ids(first))


def test_another_time_takes_the_place_of_the_whole_time(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("What did the Ledger report in October 2024?", today=TODAY)
    second = sample_assistant.ask("And since November 2024?", earlier=[turn(first)], today=TODAY)
    assert second.query.filters == Filters(since=date(2024, 11, 1), outlet=LEDGER)


def test_articles_of_several_outlets_are_one_list(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Artikel vom Hafenkurier und vom Oberwaldener Bote", today=TODAY)
    assert answer.opening.startswith(
        "Nur von Hafenkurier und Oberwaldener Bote. Artikel, die neuesten zuerst"
    )
    assert {one.source.outlet for one in answer.articles} == {"Hafenkurier", "Oberwaldener Bote"}
    each = [
        sample_assistant.ask(f"Artikel vom {name}", today=TODAY)
        for name in ("Hafenkurier", "Oberwaldener Bote")
    ]
    shown = {*ids(answer), *(other for one in answer.articles for other in one.also_in)}
    assert shown == {one for listed in each for one in ids(listed)}


def test_who_wrote_an_article_is_told_with_it(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Wer hat den Artikel über die Wölfe verfasst?", today=TODAY)
    [listed] = answer.articles
    assert answer.opening == f"Geschrieben von {listed.source.author} (1):"
    assert answer.text.splitlines()[-1].endswith(
        f"(19.10.2023 · Kaltenrieder Tagblatt · {listed.source.author})"
    )
    then = sample_assistant.ask("Auf Deutsch?", earlier=[turn(answer)], today=TODAY)
    assert ids(then) == ids(answer)


def test_articles_of_an_author_on_a_subject_are_of_both(sample_assistant: Assistant) -> None:
    by_both = sample_assistant.ask("Articles by Imogen Vasey about Musk", today=TODAY)
    by_her = sample_assistant.ask("Articles by Imogen Vasey", today=TODAY)
    assert set(ids(by_both)) < set(ids(by_her)) or by_both.refused


def test_the_article_on_a_subject_is_told_by_its_beginning(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Worum geht es in dem Artikel über die Wölfe?", today=TODAY)
    [citation] = answer.citations
    assert citation.source.article_id == "lokales/2023-10-19-woelfe-kargstein.md"
    assert citation.span.start < 200


def test_of_an_article_on_a_subject_a_part_may_be_asked(sample_assistant: Assistant) -> None:
    asked = "What does the article about the Aubrelle bridge inquiry say about the recommendations?"
    answer = sample_assistant.ask(asked, today=TODAY)
    assert {one.source.article_id for one in answer.citations} == {"world/2024-02-09-bridge-inquiry.md"}
    assert answer.query.language == "en"


def test_what_a_list_was_asked_for_by_is_not_searched_for(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Neueste Nachrichten", today=TODAY)
    second = sample_assistant.ask("Und auf Deutsch?", earlier=[turn(first)], today=TODAY)
    asked = "Wann tritt er zurück?"
    answer = sample_assistant.ask(asked, earlier=[turn(first), turn(second)], today=TODAY)
    assert answer.query.context == ()
    about = sample_assistant.ask("Welche Artikel gibt es über Aschauer?", today=TODAY)
    assert sample_assistant.ask(asked, earlier=[turn(about)], today=TODAY).query.context == ("Aschauer",)


def test_how_many_there_are_is_counted_over_all(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("latest news", today=TODAY)
    answer = sample_assistant.ask("How many are there in total?", earlier=[turn(first)], today=TODAY)
    assert answer.articles_found > len(first.articles) == 20


def test_what_is_only_mentioned_is_listed_where_that_is_asked(sample_assistant: Assistant) -> None:
    about = sample_assistant.articles("Starlink", today=TODAY)
    mentioning = sample_assistant.ask("Which articles mention Starlink?", today=TODAY)
    assert mentioning.opening.startswith("Articles that mention “Starlink”")
    assert set(ids(about)) <= set(ids(mentioning))


def test_markdown_links_the_headlines(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Meldungen über Wölfe", today=TODAY)
    assert to_markdown(answer) == (
        "Artikel zu „Wölfe“, die neuesten zuerst (1):\n\n"
        "1. [Drei Wölfe am Kargstein: Schäfer verlangen den Abschuss]"
        "(<https://kaltenrieder-tagblatt.example/region/woelfe-kargstein>)  \n"
        "   19.10.2023 · Kaltenrieder Tagblatt"
    )


def test_a_newer_version_stands_for_the_older_one(tmp_path: Path, embedder: Embedder) -> None:
    text = (
        "The ferry Malsund will sail again on {}. The ferry had been in dock. Its engine had failed in May."
    )
    versions = [
        {
            "id": f"v{n}",
            "item_id": "urn:x:ferry",
            "version": n,
            "title": "Ferry Malsund sails again",
            "text": text.format(day),
            "published": f"2025-03-0{n}",
            "outlet": "Post",
        }
        for n, day in ((1, "Monday"), (2, "Tuesday"))
    ]
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "ferry.jsonl").write_text("\n".join(map(json.dumps, versions)), encoding="utf-8")
    build_index([corpus], tmp_path / "index", lambda: embedder, identity=embedder.identity)
    with closing(IndexReader(tmp_path / "index", embedder)) as reader:
        assistant = Assistant(reader, embedder)
        for asked in ("latest news", "Articles about the ferry Malsund"):
            assert [listed.source.version for listed in assistant.ask(asked).articles] == [2]


def test_what_happened_at_a_time_is_the_list_of_its_articles(sample_assistant: Assistant) -> None:
    listed = days(sample_assistant.ask("What happened after 1 October 2024?", today=TODAY))
    assert len(listed) > 3
    assert all(day and day >= date(2024, 10, 1) for day in listed)


def test_at_a_time_without_articles_nothing_is_listed(sample_assistant: Assistant) -> None:
    answer = sample_assistant.ask("Was geschah am 9. November 1989?", today=TODAY)
    assert (answer.refused, answer.articles) == (True, ())


def test_what_happened_at_a_time_is_first_asked_of_the_conversation(sample_assistant: Assistant) -> None:
    earlier = [turn(sample_assistant.ask("Wie viele Menschen waren auf der Fähre Seeschwalbe?", today=TODAY))]
    answer = sample_assistant.ask("Was ist nach dem 3. Mai passiert?", earlier=earlier, today=TODAY)
    assert (answer.message, answer.articles) == ("question", ())
    assert {one.source.outlet for one in answer.citations} == {"Hafenkurier"}


def test_what_happened_at_a_time_is_a_list_where_the_conversation_has_nothing(
    sample_assistant: Assistant,
) -> None:
    earlier = [turn(sample_assistant.ask("Wer gewann die Fußball-Weltmeisterschaft 1954?", today=TODAY))]
    answer = sample_assistant.ask("Was ist nach dem 1. Oktober passiert?", earlier=earlier, today=TODAY)
    assert answer.message == "coverage"
    assert len(answer.articles) > 3
