from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest

from bot.commands.outlets import outlets_text
from bot.telegram_chat.handlers.about import status_text
from bot.telegram_chat.texts.command_texts import command_texts
from index.storage.generations.manifest import Manifest, Summary
from index.storage.segments.segment import Counts


def _manifest(
    outlets: Mapping[str, int], *, languages: Mapping[str, int] | None = None, newest: date | None = None
) -> Manifest:
    return Manifest(
        name="g",
        built=datetime(2025, 3, 4, 5, 6, tzinfo=UTC),
        embedding_model="m",
        cutting_rule="c",
        reading_rule="r",
        corpora=(),
        files=(),
        failed=(),
        summary=Summary(
            counts=Counts(articles=9, passages=27),
            duplicates=0,
            languages=languages or {},
            outlets=outlets,
            newest_article=newest,
            oldest_article=newest,
        ),
        stored_bytes={},
    )


def test_of_many_outlets_those_with_most_articles_are_named_and_the_others_counted() -> None:
    outlets = {f"Outlet {number:02}": 100 - number for number in range(32)}
    lines = outlets_text(_manifest(outlets), "en").splitlines()
    assert lines[0] == "9 articles of 32 outlets:"
    assert (lines[1], lines[30], lines[31:]) == (
        "• Outlet 00 (100)",
        "• Outlet 29 (71)",
        ["and 2 more outlets"],
    )


def test_a_long_outlet_is_shortened_and_stays_in_its_line() -> None:
    lines = outlets_text(_manifest({"Long\nName " * 20: 1}), "en").splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("• Long Name Long")
    assert lines[1].endswith("… (1)")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "9 articles; none of them names its outlet."),
        ("de", "9 Artikel; bei keinem ist das Medium angegeben."),
    ],
)
def test_articles_without_outlets_and_dates_are_counted(language: str, text: str) -> None:
    assert outlets_text(_manifest({}), language) == text


def test_the_status_of_changed_articles_says_so_in_the_readers_language() -> None:
    manifest = _manifest({}, languages={"en": 2, "de": 6, "tlh": 1}, newest=date(2025, 3, 1))
    assert status_text(manifest, command_texts("de"), stale=True, language="de").splitlines() == [
        "9 Artikel in 27 Textstellen: Deutsch (6), Englisch (2), tlh (1).",
        "Der neueste ist vom 01.03.2025.",
        "Stand: 04.03.2025, 05:06 UTC.",
        "Seither haben sich Artikel geändert.",
    ]
