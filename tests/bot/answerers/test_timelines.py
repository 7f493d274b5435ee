"""How something went on: which questions ask that, and the timelines that answer them."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from beleg_process import Workplace
from timeline_questions import BUILT_ON, KEPT_BACK, Example
from timeline_questions import SINCE_FOUND as FOUND_IN_USE
from timeline_stories import BUILT_ON as ASKED
from timeline_stories import KEPT_BACK as ALSO_ASKED
from timeline_stories import SINCE_FOUND, STORIES, Asked

from beleg.output.as_json import answer_json
from bot.answerers.timelines.asked import AskedCourse, TimelineWindow, read_course
from bot.answerers.timelines.days import event_day
from bot.assistant import Assistant
from bot.citations.answer import Answer, Statement
from bot.conversation import Turn, turn
from index.models.embedder import Embedder
from index.question.query import make_query
from index.question.reading import KnownArticles, read_question
from index.reading.rows.row import read_article_row
from index.storage.building.update import build_index
from index.storage.generations.reader import IndexReader
from index.text.articles import Source, Span
from index.text.passages import Passage

TODAY = date(2024, 11, 30)


def _course(text: str) -> AskedCourse | None:
    return read_course(read_question(make_query(text), KnownArticles((), date(2024, 11, 14), TODAY)))


@pytest.mark.parametrize("example", [*BUILT_ON, *KEPT_BACK, *FOUND_IN_USE], ids=lambda one: one.text)
def test_a_question_how_it_went_on_is_told_from_its_look_alikes(example: Example) -> None:
    course = _course(example.text)
    assert (course is not None) == example.is_timeline
    if course:
        assert (not course.subject) == example.follows


@pytest.mark.parametrize(
    ("text", "course"),
    [
        (
            "What happened after the bridge was closed?",
            AskedCourse(event="the bridge was closed"),
        ),
        (
            "How has the situation at the hospital changed since January?",
            AskedCourse("the situation at the hospital", window=TimelineWindow(date(2024, 1, 1))),
        ),
        (
            "What happened to the ferry after 3 May?",
            AskedCourse("the ferry", window=TimelineWindow(date(2024, 5, 4))),
        ),
        (
            "Was hat sich vom 3. bis zum 14. Mai getan?",
            AskedCourse(window=TimelineWindow(date(2024, 5, 3), date(2024, 5, 14))),
        ),
        ("Was hat sich zwischen dem 11. und dem 26. geändert?", AskedCourse(days=(11, 26))),
        (
            "What changed between 28 April and 3 May 2023?",
            AskedCourse(window=TimelineWindow(date(2023, 4, 28), date(2023, 5, 3))),
        ),
        ("What happened after the fire of 3 May?", AskedCourse(event="the fire of 3 May")),
        ("Wie ging es weiter?", AskedCourse(from_there=True)),
        ("Eine Chronologie des Hafenbrands, bitte.", AskedCourse("Hafenbrands")),
    ],
)
def test_a_course_has_a_topic_and_a_beginning(text: str, course: AskedCourse) -> None:
    assert _course(text) == course


@pytest.mark.parametrize(
    ("language", "sentence", "day"),
    [
        ("de", "Die Fähre ist am Donnerstag um 17.42 Uhr gegen einen Ponton geprallt.", date(2024, 5, 2)),
        ("de", "Am Montagabend kam es zu Krawallen.", date(2024, 4, 29)),
        (
            "de",
            "Der Fährverkehr wird von Sonnabend an über den Fischereihafen abgewickelt.",
            date(2024, 5, 3),
        ),
        ("de", "Die Brücke wurde am 12. März 2023 gesperrt.", date(2023, 3, 12)),
        ("de", "Die Erhöhung gilt rückwirkend zum 1. April.", date(2024, 5, 3)),
        ("en", "The rise is backdated to 1 April.", date(2024, 5, 3)),
        (
            "de",
            "In unserem Bericht vom 1. Mai hieß es, 212 Menschen seien an Bord gewesen.",
            date(2024, 5, 3),
        ),
        ("en", "The bridge closed yesterday.", date(2024, 5, 2)),
        ("en", "On 12 April the parties agreed to the truce of 3 March.", date(2024, 4, 12)),
        ("en", "The talks resume on 12 May.", date(2024, 5, 3)),
        (
            "en",
            "The office confirmed on Tuesday that he met the executives on 9 November 2022.",
            date(2024, 4, 30),
        ),
        ("en", "The bridge was built in 1987.", date(2024, 5, 3)),
        ("fr", "Le pont a été fermé mardi.", date(2024, 4, 30)),
        ("es", "El tribunal suspendió el lunes la licencia.", date(2024, 4, 29)),
        ("ru", "Мост закрыли в среду.", date(2024, 5, 1)),
        ("ru", "Собраны средства на ремонт.", date(2024, 5, 3)),  # "средства" is no Wednesday
    ],
)
def test_an_event_has_the_day_that_its_sentence_names_else_its_articles(
    language: str, sentence: str, day: date
) -> None:
    source = Source("a", "a.txt", published=date(2024, 5, 3), language=language)
    span = Span(0, len(sentence))
    assert event_day(Passage(source, sentence, 0, (span,)), span) == day


def test_without_an_articles_date_only_a_whole_date_tells_the_day() -> None:
    def day(sentence: str) -> date | None:
        span = Span(0, len(sentence))
        return event_day(Passage(Source("a", "a.txt", language="en"), sentence, 0, (span,)), span)

    assert (day("It broke on 3 May 2023."), day("It broke on 3 May."), day("It broke on Monday.")) == (
        date(2023, 5, 3),
        None,
        None,
    )


def _write(folder: Path) -> None:
    folder.mkdir(parents=True)
    for story in STORIES:
        row = {"id": story.article_id, **story._asdict()}
        (folder / f"{story.article_id}.jsonl").write_text(json.dumps(row), encoding="utf-8")


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Workplace:
    workplace = Workplace(tmp_path_factory.mktemp("timelines"))
    workplace.corpus.rmdir() if workplace.corpus.exists() else None
    _write(workplace.corpus)
    build_index(workplace.corpus, workplace.index, lambda: embedder, identity=embedder.identity)
    return workplace


Ask = Callable[..., Answer]


@pytest.fixture(scope="module")
def ask(workplace: Workplace, embedder: Embedder) -> Iterator[Ask]:
    with closing(IndexReader(workplace.index, embedder)) as reader:
        assistant = Assistant(reader, embedder)

        def ask(question: str, *before: str) -> Answer:
            earlier: list[Turn] = []
            for text in before:
                earlier.append(turn(assistant.ask(text, earlier=earlier, today=TODAY)))
            return assistant.ask(question, earlier=earlier, today=TODAY)

        yield ask


def _days(answer: Answer) -> list[str]:
    return [citation.day.isoformat() for citation in answer.citations if citation.day]


@pytest.mark.parametrize("asked", [*ASKED, *ALSO_ASKED, *SINCE_FOUND], ids=lambda one: one.question)
def test_the_events_of_a_story_are_quoted_oldest_first(ask: Ask, asked: Asked) -> None:
    answer = ask(asked.question, *asked.before)
    days = _days(answer)
    if asked.days == ("none",):  # nothing came later: answered as any other question
        assert days == []
    else:
        assert set(asked.days) <= set(days) <= {*asked.days, *asked.may_be}
        assert answer.refused == (not asked.days)
        assert days == sorted(days)


def test_a_refusal_does_not_tell_of_an_earlier_question(ask: Ask) -> None:
    answer = ask("What happened after the earthquake in Lisbon?", "When was the Lorn bridge closed?")
    assert answer.refused
    assert "Lorn" not in answer.refusal


def test_each_event_stands_under_its_day_once_with_its_copies(ask: Ask) -> None:
    answer = ask("What happened after the Lorn bridge was closed?")
    assert answer.opening == "In order of time:"
    assert answer.statements[0] == Statement("4 March 2024:", (1,))
    assert [citation.source.article_id for citation in answer.citations] == [
        "bridge-2",
        "bridge-3",
        "bridge-4",
    ]
    assert answer.citations[2].also_in == ("bridge-4-copy",)


def test_how_it_went_on_after_a_timeline_goes_on_behind_its_end(ask: Ask) -> None:
    between = "What happened to the Lorn bridge between 3 and 20 March 2024?"
    assert _days(ask("How did it go on?", between)) == ["2024-05-13"]


def test_a_script_gets_the_day_of_each_event(ask: Ask) -> None:
    answer = ask("Chronologie de la clinique de Montclair")
    (first, *_) = answer_json(answer, stale=False, seconds=0.0)["citations"]
    assert (first["day"], first["published"]) == ("2023-11-02", "2023-11-02")
    plain = answer_json(ask("Who won the chess tournament?"), stale=False, seconds=0.0)
    assert all(citation["day"] is None for citation in plain["citations"])


def test_a_conversation_in_the_terminal_goes_on_in_order_of_time(workplace: Workplace) -> None:
    done = workplace.run("chat", typed="When was the Lorn bridge closed?\nHow did it go on?\n")
    assert done.returncode == 0, done.stderr
    _, opening, timeline = done.stdout.partition("In order of time:")
    assert opening
    places = [timeline.index(day) for day in ("4 March 2024:", "19 March 2024:", "13 May 2024:")]
    assert places == sorted(places)


STOLEN = {
    "en": (
        (
            "The case of the stolen violin",
            "How did the case of the stolen violin of Ardle go on?",
            "arrested",
        ),
        ("2024-02-05", "A violin was stolen from the concert hall of Ardle on Sunday night."),
        (
            "2024-03-11",
            "Five weeks after the theft, police in Ardle have arrested a carpenter for the stolen violin. The"
            " man, 41, says nothing. The stolen violin of Ardle is still missing.",
        ),
    ),
    "de": (
        (
            "Die gestohlene Geige",
            "Wie ging der Fall der gestohlenen Geige von Ardlingen weiter?",
            "festgenommen",
        ),
        ("2024-02-05", "Aus dem Konzerthaus von Ardlingen ist in der Nacht eine Geige gestohlen worden."),
        (
            "2024-03-11",
            "Fünf Wochen nach dem Diebstahl hat die Polizei in Ardlingen wegen der gestohlenen Geige einen"
            " Tischler festgenommen. Der Mann schweigt. Die gestohlene Geige von Ardlingen bleibt"
            " verschwunden.",
        ),
    ),
}


@pytest.mark.parametrize("language", STOLEN)
def test_an_article_gives_the_news_that_it_opens_with_though_a_later_sentence_is_nearer(
    embedder: Embedder, tmp_path: Path, language: str
) -> None:
    (title, question, news), *rows = STOLEN[language]
    given = [
        read_article_row(
            {"id": day, "title": title, "published": day, "text": text, "language": language},
            path=day,
            default_id=day,
            may_be_markup=False,
        )
        for day, text in rows
    ]
    answer = Assistant(IndexReader(tmp_path, embedder), embedder).ask(question, given=given, today=TODAY)
    assert [citation.source.article_id for citation in answer.citations] == [row[0] for row in rows]
    assert news in answer.citations[-1].quote
