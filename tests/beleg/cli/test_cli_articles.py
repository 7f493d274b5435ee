"""`beleg articles`, and `beleg ask` about the coverage, as a user runs them."""

import pytest
from beleg_process import Workplace
from typer.testing import CliRunner

from beleg.cli.app import app

FIELDS = [
    "article_id",
    "path",
    "title",
    "outlet",
    "author",
    "published",
    "language",
    "url",
    "kind",
    "also_in",
]


def test_all_articles_are_listed_newest_first_each_text_once(sample_index: Workplace) -> None:
    listing = sample_index.json("articles")
    published = [article["published"] for article in listing["articles"]]
    dated = [day for day in published if day]
    assert (listing["query"], listing["filters"]["since"]) == (None, None)
    assert published == sorted(dated, reverse=True) + [None] * (len(published) - len(dated))
    assert set(FIELDS) <= listing["articles"][0].keys()
    ids = {article["article_id"] for article in listing["articles"]}
    copies = {other for article in listing["articles"] for other in article["also_in"]}
    assert len(copies) == 2
    assert ids.isdisjoint(copies)
    assert len(ids | copies) == sample_index.json("status")["index"]["articles"]


def test_filters_and_the_number_hold(sample_index: Workplace) -> None:
    since = ("--since", "2024-05-01", "--until", "2024-05-31", "--outlet", "hafenkurier", "--language", "de")
    listing = sample_index.json("articles", *since, "-n", "1")
    assert [article["published"] for article in listing["articles"]] == ["2024-05-04"]
    assert listing["articles_found"] == 2


def test_a_query_lists_what_is_about_it(sample_index: Workplace) -> None:
    done = sample_index.run("articles", "Aschauer")
    assert done.stdout.splitlines()[0] == "Artikel zu „Aschauer“, die neuesten zuerst (2):"
    assert "1. Baufirma bestätigt Zahlung an Aschauer" in done.stdout
    assert "https://oberwaldener-bote.example/region/quastel-aschauer-zahlung" in done.stdout
    assert done.stderr == ""


def test_without_a_query_the_terminal_s_language_is_spoken(sample_index: Workplace) -> None:
    none = ("articles", "--since", "2031-01-01")
    said = {
        code: sample_index.run(*none, LC_ALL=f"{code}.UTF-8").stdout.strip() for code in ("de_DE", "fr_FR")
    }
    assert said == {
        "de_DE": "Zu diesen Filtern gibt es keinen Artikel.",
        "fr_FR": "Aucun article ne correspond à ces filtres.",
    }


def test_ask_lists_articles_beside_what_is_promised(sample_index: Workplace) -> None:
    answer = sample_index.json("ask", "What did Le Quotidien du Pont publish?")
    assert [answer[name] for name in ("refused", "support", "citations")] == [False, "sure", []]
    assert [article["published"] for article in answer["articles"]] == ["2024-10-25", "2024-02-10"]
    assert answer["filters"]["outlet"] == "Le Quotidien du Pont"
    assert answer["answer"].splitlines()[0] == "Articles, newest first (2):"


@pytest.mark.parametrize("wrong", [("-n", "0"), ("--since", "yesteryear")])
def test_a_wrong_value_is_wrong_usage(wrong: tuple[str, ...]) -> None:
    done = CliRunner().invoke(app, ["articles", *wrong])
    assert (done.exit_code, done.stdout) == (2, "")
    assert wrong[0] in done.stderr
