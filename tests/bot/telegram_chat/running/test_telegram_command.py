"""`beleg telegram` from end to end: articles, index, model, process, HTTP."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.markup import links
from bot_process import BotProcess
from telegram_reader import FORWARDED, Reader

READER = 1001
HELLO = "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"
DENIAL = """---
title: Kremlin denies <b>calls</b> & "contacts"
outlet: Example Post
published: 2024-10-25
url: https://example.org/denial?a=1&b=2
---
The Kremlin denied that the two men had spoken <i>regularly</i> & in secret.
"""
FERRY = """---
title: Fähre wird teurer
outlet: Seebote
published: 2024-05-03
---
Die Überfahrt mit der Fähre nach Kaltenried kostet ab Juni 4,80 Euro.
"""
PORTS = ("Alvik", "Bergen", "Corvey", "Dunmar", "Eskdal")
REPORTS = [
    f"The harbour master of {port} counted {number} 😀 trawlers"
    + "".join(f", {number + more} boats with nets of the kind {port}-{more}" for more in range(7))
    + f" on the quay of {port}."
    for number, port in enumerate(PORTS, start=20)
]
HEADER = """---
title: {title}
outlet: {outlet}
published: 2024-05-04
---
"""


def title(port: str) -> str:
    return " ".join([f"Boats of {port}"] * 12)


def outlet(port: str) -> str:
    return " ".join([f"Courier of {port}"] * 5)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """The workplace of the commands: articles, and their index."""
    place = Workplace(tmp_path_factory.mktemp("newsroom"))
    place.write("denial.txt", DENIAL)
    place.write("ferry.md", FERRY)
    for port, report in zip(PORTS, REPORTS, strict=True):
        place.write(f"{port}.txt", HEADER.format(title=title(port), outlet=outlet(port)) + report)
    place.json("index")
    return place


@pytest.fixture(scope="module")
def bot(api: BotApi, place: Workplace) -> Iterator[BotProcess]:
    with BotProcess(api, place.folder, allowed=str(READER)) as bot:
        yield bot
        assert bot.stop(signal.SIGTERM) == 0
        assert bot.written == HELLO


def test_a_question_is_answered_with_a_quote_of_the_index(api: BotApi, bot: BotProcess) -> None:
    assert Reader(api, READER, language="de").write("Was kostet die Fähre?").text == (
        "Fähre wird teurer\nSeebote · 03.05.2024\n"
        "Die Überfahrt mit der Fähre nach Kaltenried kostet ab Juni 4,80 Euro. [1]"
    )


def test_markup_of_an_article_arrives_as_text(api: BotApi, bot: BotProcess) -> None:
    reader = Reader(api, READER)
    reader.write("/new")  # otherwise "it" would refer to the question before
    call = reader.write("Did the Kremlin deny it?")
    assert call.text == (
        "Yes: a denial is reported. [1]\n"
        '\nKremlin denies <b>calls</b> & "contacts"\nExample Post · 2024-10-25\n'
        "The Kremlin denied that the two men had spoken <i>regularly</i> & in secret. [1]\n"
        "denial: The Kremlin"
    )
    (link,) = links(call.parameters["text"])
    assert link.startswith("https://example.org/denial?a=1&b=2#:~:text=")


def test_filters_that_a_question_states_are_shown(api: BotApi, bot: BotProcess) -> None:
    shown = Reader(api, READER).write("What did Example Post report: had the two men spoken?").text
    assert shown.startswith("Only articles from Example Post\n")
    assert "\nKremlin denies" in shown
    assert "\nThe Kremlin denied that" in shown


def test_what_the_articles_do_not_say_is_refused(api: BotApi, bot: BotProcess) -> None:
    text = Reader(api, READER).write("Who won the chess championship in Lagos?").text
    assert text.startswith("The indexed articles do not answer this question")
    assert "[1]" not in text


def test_an_answer_too_long_for_one_message_comes_whole_in_several(api: BotApi, bot: BotProcess) -> None:
    first = Reader(api, READER).write(" ".join(REPORTS), forward_origin=FORWARDED)
    nth = api.calls("sendMessage", chat_id=READER).index(first) + 2
    second = api.wait_for("sendMessage", chat_id=READER, nth=nth)
    whole = f"{first.text}\n{second.text}"
    assert len(whole.encode("utf-16-le")) // 2 > 4096
    expected = ["What the articles have on this"]
    for number, (port, report) in enumerate(zip(PORTS, REPORTS, strict=True), start=1):
        expected += [f"{report[:199].rstrip()}…", "Supported by:", title(port)]
        expected += [f"{outlet(port)} · 2024-05-04", f"{report} [{number}]"]
    assert [line for line in whole.splitlines() if line] == expected


def test_a_token_that_telegram_refuses_is_one_line_and_status_1(
    api: BotApi, place: Workplace, tmp_path: Path
) -> None:
    settings = {"token": "123456:another-token", "BELEG_INDEX": str(place.index)}
    with BotProcess(api, tmp_path, allowed="", **settings) as refused:
        assert refused.wait() == 1
    assert refused.written.startswith(
        "TELEGRAM_BOT_TOKEN is refused by Telegram: copy it again from BotFather"
    )
    assert refused.written.count("\n") == 1
    assert "another-token" not in refused.written


def test_by_default_it_is_closed_and_ctrl_c_is_status_130(place: Workplace, tmp_path: Path) -> None:
    with BotApi() as api, BotProcess(api, tmp_path, allowed="", BELEG_INDEX=str(place.index)) as bot:
        assert Reader(api, READER).write("/help").text.startswith("This bot is private. Your id is 1001;")
        assert bot.stop(signal.SIGINT) == 130
        assert bot.written == HELLO
