import json
import re
from datetime import date
from typing import Any

import pytest
from beleg_process import Terminal, Workplace
from typer.testing import CliRunner

from beleg.cli.app import app
from beleg.output.as_json import answer_json
from beleg.version import __version__
from bot.assistant import Assistant
from index.question.query import Filters
from index.storage.generations.current import open_current

COMMANDS = ("index", "ask", "search", "show", "status", "telegram")
DENIED = re.compile(
    r"denied|denial|reject|dement|bestritt|wies .* zurück|démenti|desmint|yalanl|verlogen|mendacious", re.I
)
FILTERS = {"since", "until", "outlet", "language", "dropped"}
SOURCE = {"article_id", "path", "title", "outlet", "published", "language", "url"}
PASSAGE = {"rank", "score", *SOURCE, "text", "start", "end", "also_in"}


@pytest.fixture(scope="module")
def kremlin(sample_index: Workplace) -> Any:
    return sample_index.json("ask", "Did the Kremlin deny it?")


@pytest.fixture(scope="module")
def harbour_answer(harbour: Workplace) -> str:
    terminal = Terminal(harbour, "ask", "When did the harbour crane collapse?")
    assert terminal.wait() == 0
    return terminal.shown


def test_ask_prints_the_promised_object(kremlin: Any) -> None:
    assert kremlin.keys() == {
        *("question", "answer", "refused", "support", "confidence", "language", "answerer"),
        *(
            "stale",
            "filters",
            "recent",
            "parts",
            "did_you_mean",
            "articles",
            "articles_found",
            "citations",
            "disagreements",
            "passages",
            "verdict",
        ),
        *("warnings", "seconds"),
    }
    assert kremlin["filters"].keys() == FILTERS
    assert all(passage.keys() == PASSAGE for passage in kremlin["passages"])
    for citation in kremlin["citations"]:
        assert citation.keys() == SOURCE | {
            *("number", "quote", "start", "end", "page", "author", "link"),
            *("speaker", "statement", "claimed", "context", "score", "also_in"),
            *("supersedes", "superseded_by", "day"),
        }


def test_the_denial_is_quoted_first(kremlin: Any) -> None:
    first = kremlin["citations"][0]
    assert DENIED.search(first["quote"])
    assert first["statement"] == "denied"
    assert (kremlin["refused"], kremlin["stale"], kremlin["warnings"]) == (False, False, [])


def test_show_prints_the_text_that_offsets_count(sample_index: Workplace, kremlin: Any) -> None:
    citation = kremlin["citations"][0]
    article = sample_index.json("show", citation["article_id"])
    assert article.keys() == {*SOURCE, "author", "kind", "rating", "pages", "place", "text"}
    assert article["text"][citation["start"] : citation["end"]] == citation["quote"]
    assert (citation["context"]["kind"], citation["context"]["rating"]) == (
        article["kind"],
        article["rating"],
    )
    assert {name: citation[name] for name in (*SOURCE, "author")} == {
        name: article[name] for name in (*SOURCE, "author")
    }


@pytest.mark.parametrize(
    "question",
    [
        "Did the Kremlin deny it?",
        "Hat das Weiße Haus den Bericht bestätigt?",
        "How many calls did Woodward report?",
        "Welche Worte wählte Peskow für die Geschichte?",
        "Who was accused of spreading disinformation?",
        "Was geschah mit den Fischen in der Sellach?",
        "¿Quién desmintió la noticia?",
        "Warum fährt die Fähre nicht?",
    ],
)
def test_quotes_are_verbatim_few_and_short(
    sample_index: Workplace, sample_assistant: Assistant, question: str
) -> None:
    citations = answer_json(sample_assistant.ask(question), stale=False, seconds=0.0)["citations"]
    assert [citation["number"] for citation in citations] == [1, 2, 3, 4, 5][: len(citations)]
    with open_current(sample_index.index) as generation:
        for citation in citations:
            article = generation.store.article(citation["article_id"])
            assert article is not None
            assert article.text[citation["start"] : citation["end"]] == citation["quote"]
            assert len(citation["quote"]) <= 400


def test_what_no_article_says_is_refused_with_the_closest_passages(sample_index: Workplace) -> None:
    told = sample_index.json("ask", "What did Angela Merkel say about the alleged Musk-Putin talks?")
    assert told["refused"]
    assert told["answer"]
    assert told["citations"] == []
    assert len(told["passages"]) == 10


def test_search_prints_the_promised_object_and_keeps_to_its_filters(sample_index: Workplace) -> None:
    told = sample_index.json(
        *("search", "Musk Putin", "-k", "2", "--since", "2024-10-25", "--until", "2024-10-26"),
        *("--language", "en", "--outlet", "the northgate LEDGER"),
    )
    assert told.keys() == {"query", "filters", "passages", "stale", "seconds"}
    assert told["filters"] == {
        "since": "2024-10-25",
        "until": "2024-10-26",
        "outlet": "the northgate LEDGER",
        "language": "en",
        "dropped": [],
    }
    assert [passage["rank"] for passage in told["passages"]] == [1, 2]
    for passage in told["passages"]:
        assert passage.keys() == PASSAGE
        assert passage["published"] in ("2024-10-25", "2024-10-26")
        assert (passage["outlet"], passage["language"]) == ("The Northgate Ledger", "en")


def test_a_day_is_read_as_people_write_it(sample_index: Workplace) -> None:
    days = ("--since", "25. Oktober 2024", "--until", "October 26, 2024")
    told = sample_index.json("search", "Musk Putin", "-k", "1", *days)["filters"]
    assert (told["since"], told["until"]) == ("2024-10-25", "2024-10-26")


@pytest.mark.parametrize(
    "filters",
    [
        Filters(since=date(2024, 10, 25)),
        Filters(until=date(2023, 9, 14)),
        Filters(outlet="hafenkurier"),
        Filters(language="tr"),
    ],
)
def test_each_filter_narrows_the_passages(sample_assistant: Assistant, filters: Filters) -> None:
    sources = [hit.passage.source for hit in sample_assistant.search("Musk Putin", filters=filters)]
    assert sources
    for source in sources:
        assert source.published
        assert (filters.since or date.min) <= source.published <= (filters.until or date.max)
        assert filters.outlet in (None, (source.outlet or "").lower())
        assert filters.language in (None, source.language)


def test_a_filter_that_leaves_nothing_is_a_refusal_that_says_so(sample_index: Workplace) -> None:
    done = sample_index.run("ask", "Did the Kremlin deny it?", "--since", "2031-01-01")
    message = "No article passes these filters. The articles range from 2023-01-19 to 2024-11-12.\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, message, "")


def test_status_prints_the_promised_object(sample_index: Workplace) -> None:
    told = sample_index.json("status")
    assert told.keys() == {"index", "building", "corpus", "doubtful", "failed", "problems"}
    assert told["index"].keys() == {
        *("generation", "built", "articles", "passages", "languages", "outlets"),
        *("newest_article", "oldest_article", "undated", "untitled", "embedding_model", "stale"),
    }
    assert told["corpus"].keys() == {"path", "articles", "added", "changed", "removed"}
    assert (told["index"]["stale"], told["problems"]) == (False, [])


def test_a_pipe_gets_whole_lines_without_colours(sample_index: Workplace, kremlin: Any) -> None:
    done = sample_index.run("ask", kremlin["question"])
    lines = done.stdout.splitlines()
    assert f"  {kremlin['citations'][0]['quote']} [1]" in lines
    assert f"  {kremlin['citations'][0]['link']}" in lines
    assert max(map(len, lines)) > 80
    assert (done.stderr, "\x1b" in done.stdout) == ("", False)


def test_markdown_has_the_quote_its_number_and_its_link(sample_index: Workplace, kremlin: Any) -> None:
    shown = sample_index.run("ask", kremlin["question"], "--markdown").stdout
    first = kremlin["citations"][0]
    assert shown.startswith(f"Yes: a denial is reported. [1]\n\n**[{first['title']}](<{first['link']}>)**")
    assert f"\n> {first['quote']} [1]\n" in shown


def test_a_terminal_gets_colours(harbour_answer: str) -> None:
    assert "\x1b[1m" in harbour_answer  # bold
    assert "\x1b[36m [1]" in harbour_answer  # cyan


def test_what_articles_say_moves_no_terminal(harbour_answer: str) -> None:
    assert "]0;owned[31mcollapsed on Tuesday." in harbour_answer
    for sequence in ("\x1b]0", "\x07", "\x1b[31m", "\x1b[2J"):
        assert sequence not in harbour_answer


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    done = CliRunner().invoke(app, [command, "--help"], prog_name="beleg")
    assert (done.exit_code, done.stderr) == (0, "")
    assert f"Usage: beleg {command}" in done.stdout


def test_help_names_every_command_and_version_the_version(harbour: Workplace) -> None:
    shown = harbour.run("--help").stdout
    assert [command for command in COMMANDS if not re.search(rf"^\W*{command}\b", shown, re.M)] == []
    assert harbour.run("--version").stdout == f"beleg {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask", "Who?", "--loud"),
        ("ask", "Who?", "--since", "03/04/2024"),
        ("ask", "Who?", "--language", "klingon"),
        ("ask", "Who?", "--language-of-answers", "pl"),
        ("search", "crane", "-k", "0"),
        ("guess",),
    ],
)
def test_wrong_usage_ends_with_2(harbour: Workplace, arguments: tuple[str, ...]) -> None:
    done = harbour.run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert arguments[-1] in done.stderr or "'-k'" in done.stderr


def test_a_question_may_begin_with_a_dash(harbour: Workplace) -> None:
    done = harbour.run("ask", "--json", "--", "--full or not?", BELEG_INDEX="nowhere")
    assert json.loads(done.stdout)["remedy"] == "run `beleg index`"
