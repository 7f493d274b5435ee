"""Which articles are versions of one item, which is the newest, and what notices withdraw."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from relation_files import AGENCY, OWN_REPORT, make_article

from index.question.earlier_version import asks_for_earlier
from index.storage.building.relate import relate_articles
from index.storage.relations.files import Relations
from index.storage.relations.sketches.notices import read_notice
from index.storage.relations.sketches.pages import page_key
from index.storage.relations.sketches.sketch import make_sketch
from index.storage.relations.values import Superseded
from index.storage.relations.versions import find_superseded
from index.text.articles import Article

UPDATED = (AGENCY[0].replace("62,000", "64,000"), *AGENCY[1:])


@pytest.fixture
def superseded(tmp_path: Path):  # type: ignore[no-untyped-def]
    def relate(*articles: Article) -> dict[str, Superseded]:
        by_id = {article.source.article_id: article for article in articles}
        sketches = [make_sketch(article) for article in articles]
        relate_articles(sketches, lambda ids: by_id, tmp_path / "relations")
        relations = Relations(tmp_path / "relations")
        found = {one.source.article_id: relations.superseded(one.source.article_id) for one in articles}
        relations.close()
        return {id_: one for id_, one in found.items() if one}

    return relate


@pytest.mark.parametrize(
    "url",
    [
        "https://www.post.example/a/bridge-123.html?utm_source=x&fbclid=y#more",
        "http://post.example/a/bridge-123.html",
        "https://m.post.example/a/bridge-123.html",
        "https://amp.post.example/a/bridge-123.html/",
        "https://post.example/amp/a/bridge-123.html",
        "https://post.example/a/bridge-123.amp.html",
    ],
)
def test_a_page_is_one_however_its_address_is_written(url: str) -> None:
    assert page_key(url) == "post.example/a/bridge-123.html"


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://post.example/",
        "https://post.example/politics/",
        "https://post.example/en/world",
        "x",
    ],
)
def test_home_pages_and_sections_are_pages_of_no_article(url: str | None) -> None:
    assert page_key(url) is None


def test_what_an_address_asks_for_tells_pages_apart() -> None:
    assert page_key("https://post.example/?id=42") != page_key("https://post.example/?id=43")
    assert page_key("https://post.example/?id=42&utm_medium=rss") == page_key("https://post.example/?id=42")


def test_versions_of_an_item_are_in_the_order_of_their_numbers(superseded) -> None:  # type: ignore[no-untyped-def]
    articles = [
        replace(one, source=replace(one.source, item_id="urn:1", version=number))
        for one, number in (
            (make_article("b", *AGENCY), 2),
            (make_article("c", *UPDATED), 3),
            (make_article("a", *OWN_REPORT), 1),
        )
    ]
    assert superseded(*articles) == {"a": Superseded("c"), "b": Superseded("c")}


def test_the_later_one_of_a_page_took_the_place_of_the_one_before(superseded) -> None:  # type: ignore[no-untyped-def]
    before = make_article("a", *AGENCY, url="https://post.example/bridge", published="2025-03-01")
    after = make_article(
        "b", *UPDATED, url="https://www.post.example/bridge/?utm_source=x", published="2025-03-02"
    )
    assert superseded(after, before) == {"a": Superseded("b")}


def test_the_moment_of_a_version_decides_within_a_day(superseded) -> None:  # type: ignore[no-untyped-def]
    url = "https://post.example/bridge"
    first = make_article("z", *AGENCY, url=url, published="2025-03-01")
    second = make_article("a", *UPDATED, url=url, published="2025-03-01")
    hours = (datetime(2025, 3, 1, 9, tzinfo=UTC), datetime(2025, 3, 1, 17, tzinfo=UTC))
    versions = [
        replace(article, source=replace(article.source, modified=moment))
        for article, moment in zip((first, second), hours, strict=True)
    ]
    assert superseded(*versions) == {"z": Superseded("a")}


def test_an_address_that_was_used_again_makes_no_versions(superseded) -> None:  # type: ignore[no-untyped-def]
    url = "https://post.example/live"
    assert not superseded(make_article("a", *AGENCY, url=url), make_article("b", *OWN_REPORT, url=url))


def test_a_page_that_was_saved_twice_is_no_older_version(superseded) -> None:  # type: ignore[no-untyped-def]
    url = "https://post.example/bridge"
    assert not superseded(make_article("a", *AGENCY, url=url), make_article("b", *AGENCY, url=url))


def test_a_notice_with_the_items_id_takes_it_back(superseded) -> None:  # type: ignore[no-untyped-def]
    text = make_article("a", *AGENCY)
    notice = make_article("b", "Please do not use the story on the bridge, which was sent in error.")
    item = [
        replace(text, source=replace(text.source, item_id="urn:1", version=1)),
        replace(notice, source=replace(notice.source, item_id="urn:1", version=2, withdrawn=True)),
    ]
    assert superseded(*item) == {"a": Superseded("b", withdrawn=True)}


@pytest.mark.parametrize("text", [AGENCY, AGENCY[2:]])
def test_a_withdrawn_version_that_is_the_text_itself_is_no_notice_to_quote(text, superseded) -> None:  # type: ignore[no-untyped-def]
    first, last = make_article("a", *text), make_article("b", *text)
    item = [
        replace(first, source=replace(first.source, item_id="urn:1", version=1)),
        replace(last, source=replace(last.source, item_id="urn:1", version=2, withdrawn=True)),
    ]
    assert superseded(*item) == {"a": Superseded("b", withdrawn=True), "b": Superseded("b", withdrawn=True)}


KILLS = {
    "en": ("MANDATORY KILL: {}", "Editors, please kill the story slugged bridge. It is wrong."),
    "de": ("ZURÜCKZIEHUNG: {}", "Diese Meldung wird zurückgezogen. Sie trifft nicht zu."),
    "fr": ("ANNULATION - {}", "Cette dépêche est annulée, merci de ne pas la publier."),
    "es": ("ANULACIÓN: {}", "Esta noticia queda anulada por un error."),
    "tr": ("İPTAL: {}", "Bu haber geri çekilmiştir, lütfen kullanmayınız."),
    "ru": ("АННУЛИРОВАНИЕ: {}", "Это сообщение аннулируется, просим его не использовать."),
}


@pytest.mark.parametrize("language", KILLS)
def test_a_notice_that_names_the_headline_takes_the_text_back(language: str, superseded) -> None:  # type: ignore[no-untyped-def]
    title, words = KILLS[language]
    text = make_article("a", *AGENCY, title="Velmark bridge closed after cracks found", outlet="Reuters")
    kill = make_article(
        "b", words, title=title.format(text.source.title), outlet="Reuters", language=language
    )
    assert superseded(text, kill) == {"a": Superseded("b", withdrawn=True)}


def test_a_notice_that_names_the_id_takes_the_text_back(superseded) -> None:  # type: ignore[no-untyped-def]
    text = make_article("urn:newsml:4711", *AGENCY, outlet="Reuters")
    other = make_article("urn:newsml:4712", *OWN_REPORT, outlet="Reuters")
    words = "The story (urn:newsml:4711) is withdrawn."
    kill = make_article("k", words, title="KILL: story withdrawn", outlet="Reuters")
    assert superseded(text, other, kill) == {"urn:newsml:4711": Superseded("k", withdrawn=True)}


def test_a_notice_names_the_longest_headline_in_it(superseded) -> None:  # type: ignore[no-untyped-def]
    title = "Velmark bridge closed after cracks found"
    short = make_article("a", *AGENCY, title="Velmark bridge closed after", outlet="Reuters")
    long = make_article("b", *OWN_REPORT, title=title, outlet="Reuters")
    kill = make_article("k", "This story is withdrawn.", title=f"KILL: {title}", outlet="Reuters")
    assert superseded(short, long, kill) == {"b": Superseded("k", withdrawn=True)}


def test_what_an_agency_takes_back_is_taken_back_wherever_it_was_printed(superseded) -> None:  # type: ignore[no-untyped-def]
    title = "Velmark bridge closed after cracks found"
    articles = (
        make_article("a", *AGENCY, title=title, outlet="Reuters", published="2025-03-01"),
        make_article("copy", *AGENCY[:2], title="Bridge shut", outlet="Courier", published="2025-03-01"),
        make_article("k", "This story is withdrawn.", title=f"KILL: {title}", outlet="Reuters"),
    )
    assert superseded(*articles) == {
        "a": Superseded("k", withdrawn=True),
        "copy": Superseded("k", withdrawn=True),
    }


def test_a_notice_that_names_nothing_for_sure_takes_nothing_back(superseded) -> None:  # type: ignore[no-untyped-def]
    title = "Velmark bridge closed after cracks found"
    text = make_article("a", *AGENCY, title=title, outlet="Reuters")
    for notice in (
        make_article("b", "The story on a bridge is withdrawn.", title="ADVISORY: story withdrawn"),
        make_article("b", "The story is withdrawn.", title=f"KILL: {title}", outlet="AP"),
    ):
        assert find_superseded_of(superseded, text, notice) == {}


def find_superseded_of(superseded, *articles: Article) -> dict[str, Superseded]:  # type: ignore[no-untyped-def]
    sketches = [make_sketch(article) for article in articles]
    return find_superseded(sketches, shared=lambda one, other: 0.0)


def test_a_report_on_a_withdrawal_is_no_notice() -> None:
    assert (
        read_notice(make_article("a", "Troops have withdrawn from the town.", title="Troops leave")) is None
    )
    later = ("The minister spoke at length. " * 20, "His proposal has been withdrawn.")
    assert read_notice(make_article("a", *later, title="Minister speaks")) is None


def test_a_correction_takes_the_place_of_a_text_only_when_it_repeats_it(superseded) -> None:  # type: ignore[no-untyped-def]
    title = "Velmark bridge closed after cracks found"
    text = make_article("a", *AGENCY, title=title, outlet="Reuters", published="2025-03-01")
    whole = make_article("b", *UPDATED, title=f"CORRECTED: {title}", outlet="Reuters", published="2025-03-02")
    assert superseded(text, whole) == {"a": Superseded("b")}


def test_a_correction_of_one_figure_leaves_the_report_in_place() -> None:
    title = "Velmark bridge closed after cracks found"
    text = make_article("a", *AGENCY, title=title, outlet="Reuters", published="2025-03-01")
    short = make_article(
        "b", "The number of vehicles is 64,000.", title=f"CORRECTION: {title}", outlet="Reuters"
    )
    assert find_superseded_of(None, text, short) == {}


@pytest.mark.parametrize(
    "question",
    [
        "What did the earlier version say?",
        "How many dead did the first report name?",
        "What was originally reported?",
        "Was stand in der früheren Fassung?",
        "Welche Zahl wurde zuerst gemeldet?",
        "Que disait la version précédente ?",
        "Quel bilan avant correction ?",
        "¿Qué decía la versión anterior?",
        "Önceki sürümde ne yazıyordu?",
        "Что говорилось в первоначальной версии?",
    ],
)
def test_a_question_may_ask_for_an_earlier_version(question: str) -> None:
    assert asks_for_earlier(question)


@pytest.mark.parametrize(
    "question",
    [
        "Did the Kremlin deny it?",
        "Who was the first woman on the council?",
        "Wie viele Verletzte gab es?",
        "Welche frühere Ministerin trat zurück?",
        "Quelle est la première ville du pays ?",
        "¿Quién fue el primer alcalde?",
        "Türkiye'nin ilk kadın başbakanı kim?",
        "Кто был первым мэром?",
    ],
)
def test_other_questions_ask_for_none(question: str) -> None:
    assert not asks_for_earlier(question)
