"""`beleg chat`, in a pseudo-terminal and with questions from a pipe."""

import os
import signal
from pathlib import Path

import pytest
from beleg_process import Terminal, Workplace
from chat_fakes import claim, reply
from chat_server import Asked, ChatServer, Reply, streamed

UP, LEFT, RIGHT, BACKSPACE, CTRL_D = "\x1b[A", "\x1b[D", "\x1b[C", "\x7f", "\x04"
SAILS = "The ferry Malsund sails again on Monday."
FELL = "The harbour crane collapsed on Tuesday."


def _model(server: ChatServer, *, seconds: int = 30) -> dict[str, str]:
    return {
        "BELEG_CHAT_MODEL": "openai:small",
        "BELEG_CHAT_BASE_URL": server.url,
        "BELEG_CHAT_TIMEOUT": str(seconds),
    }


def test_a_conversation_without_a_model_from_a_pipe(harbour: Workplace) -> None:
    lines = (
        "\n/sources\nWhen does the ferry Malsund sail again?\nAnd why \udcff not before?\n/sources\n/new\n"
        "/nonsense\nWhen did the harbour crane collapse?\nWho won the chess Olympiad?\n/sources\n/quit\n"
        "Unasked?\n"
    )
    done = harbour.run("chat", typed=lines)
    assert done.returncode == 0
    first, _, rest = done.stdout.partition(f"{SAILS} [1]\n")
    assert first == "ferry.txt\n  "
    assert "\n[1] ferry.txt\n" in rest  # /sources
    assert "The harbour crane ]0;owned[31mcollapsed on Tuesday. [1]" in rest
    assert "The indexed articles do not answer this question." in rest
    assert "Unasked" not in done.stdout
    assert "\x1b" not in done.stdout
    outlets = ["2 articles of one outlet:", "• Post (1)", "From 2025-03-04 to 2025-03-04."]
    assert done.stderr.splitlines() == [
        "Nothing is answered yet.",
        *outlets,
        *outlets,
        "What was asked before is forgotten.",
        "/sources: where the last answer is from, and which outlets there are. /more: the rest of it. "
        "/filters: only some articles. /new: another subject. "
        "/export FILE.html or FILE.md: the conversation in a file. /quit or Ctrl-D: the end.",
        "The last question was not answered: it has no sources.",
        *outlets,
    ]


def test_filters_are_set_shown_and_taken_off_as_in_telegram(harbour: Workplace) -> None:
    lines = (
        "/filters\n/filters outlet post\nWhen does the ferry Malsund sail again?\n/filters outlet Nobody\n"
        "/filters off\nWhen does the ferry Malsund sail again?\n"
    )
    done = harbour.run("chat", typed=lines)
    how = [
        "Set them like this:",
        "/filters since 2024-10-01 until 2024-12-31 outlet The Northgate Ledger language de",
        "and take them off by /filters off",
    ]
    assert done.stderr.splitlines() == [
        "No filters are set: all articles may answer.",
        *how,
        "Only articles from Post.",
        "“Nobody” is no filter.",
        *how,
        "No filters are set: all articles may answer.",
    ]
    before, _, after = done.stdout.rpartition(f"ferry.txt\n  {SAILS} [1]\n")
    assert SAILS not in before
    assert after == ""


def test_small_talk_is_no_turn_of_a_conversation(harbour: Workplace) -> None:
    done = harbour.run("chat", typed="When does the ferry Malsund sail again?\nThanks!\n/sources\n")
    assert done.stdout.count("You are welcome.") == 1
    assert done.stdout.count("ferry.txt") > 1  # /sources shows those of the last answer


def test_a_conversation_is_exported_to_files_that_are_not_there_yet(
    harbour: Workplace, tmp_path: Path
) -> None:
    page, notes, other = tmp_path / "a b.html", tmp_path / "notes.md", tmp_path / "notes.pdf"
    lines = (
        f"/export {page}\nWhen does the ferry Malsund sail again?\n/export {page}\n/export {notes}\n"
        f"/export {notes}\n/export {other}\n/export {tmp_path}/none/a.md\n/more\n/new\n/export {page}\n"
    )
    done = harbour.run("chat", typed=lines)
    assert done.stderr.splitlines() == [
        "Nothing is answered yet.",
        f"The conversation since /new stands in {page}.",
        f"The conversation since /new stands in {notes}.",
        f"{str(notes)!r} exists, and is not overwritten: choose another name",
        f"{str(other)!r} is no name for an export: let it end with .html or .md",
        f"{f'{tmp_path}/none/a.md'!r} cannot be written (No such file or directory): choose another name",
        "There is no more of the last answer.",
        "What was asked before is forgotten.",
        "Nothing is answered yet.",
    ]
    assert f"<blockquote><p>{SAILS} [1]</p></blockquote>" in page.read_text("utf-8")
    assert notes.read_text("utf-8").endswith(
        f"\n## When does the ferry Malsund sail again?\n\n**ferry.txt**\n\n> {SAILS} [1]\n"
    )
    assert not other.exists()


def test_a_german_terminal_is_spoken_to_in_german_and_answers_in_the_language_of_questions(
    harbour: Workplace,
) -> None:
    lines = "/sources\n/new\nWho won the chess Olympiad?\n"
    done = harbour.run("chat", typed=lines, LC_ALL="de_AT.UTF-8")
    first, outlets, *_, last = done.stderr.splitlines()
    assert (first, last) == ("Es gibt noch keine Antwort.", "Die bisherigen Fragen sind vergessen.")
    assert outlets == "2 Artikel aus einem Medium:"
    assert "The indexed articles do not answer this question." in done.stdout


def test_a_terminal_of_another_language_is_spoken_to_in_english(harbour: Workplace) -> None:
    lines = "/sources\n/filters\n/filters outlet Pots\n"
    done = harbour.run("chat", typed=lines, LC_ALL="fr_FR.UTF-8")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("Nothing is answered yet.\n2 articles of one outlet:\n")
    assert "No filters are set: all articles may answer." in done.stderr
    assert "“Pots” is no filter. Did you mean Post?" in done.stderr


def test_answers_are_in_the_chosen_language_and_the_terminal_too(harbour: Workplace) -> None:
    lines = "/sources\nWho won the chess Olympiad?\n"
    done = harbour.run("chat", "--language-of-answers", "de", typed=lines, BELEG_LANGUAGE_OF_ANSWERS="fr")
    assert done.stderr.startswith("Es gibt noch keine Antwort.\n")
    assert "Die Artikel der Sammlung beantworten diese Frage nicht." in done.stdout


def test_a_conversation_in_a_terminal(harbour: Workplace) -> None:
    def script(asked: Asked) -> str:
        if "<newest_question>" in asked.text:
            return "Why does the ferry Malsund sail again on Monday?"
        return reply(claim("It sails \x1b[Kon Monday.", SAILS))

    with ChatServer(script) as server:
        terminal = Terminal(harbour, "chat", keyboard=True, **_model(server))
        terminal.answer_prompt(f"When does the ferry seil{LEFT}{LEFT}{BACKSPACE}a{RIGHT}{RIGHT} again?\n")
        terminal.read(until="ferry.txt")
        terminal.answer_prompt("Why does it sail again?\n")
        terminal.read(until="Understood as: Why does the ferry Malsund sail again on Monday?")
        terminal.read(until=f"{SAILS}")
        terminal.answer_prompt("/new\n")
        terminal.read(until="forgotten")
        terminal.answer_prompt(f"{UP}{UP}{UP}\n")
        terminal.answer_prompt("/sources\n")
        terminal.read(until="of one outlet")
        terminal.answer_prompt(CTRL_D)
        assert terminal.wait() == 0
    questions = [asked.text.partition("<question>\n")[2].partition("\n")[0] for asked in server.asked]
    assert questions == [
        "When does the ferry sail again?",
        "",  # the rewriting
        "Why does the ferry Malsund sail again on Monday?",
        "When does the ferry sail again?",  # recalled with the arrow keys; after /new it is not rewritten
    ]
    assert "It sails [Kon Monday." in terminal.shown


def test_what_is_proved_is_shown_before_the_answer_is_whole(harbour: Workplace) -> None:
    half = streamed(reply(claim("It sails on Monday.", SAILS), claim("It", SAILS))[:-4], whole=False)
    with ChatServer(lambda asked: Reply(body=half, held=True)) as server:
        terminal = Terminal(harbour, "chat", keyboard=True, **_model(server, seconds=4))
        terminal.answer_prompt("When does the ferry sail again?\n")
        assert "may lack something" not in terminal.read(until="It sails on Monday.")
        terminal.read(
            until="The answer may lack something. The chat model 'openai:small' does not answer in time"
        )
        terminal.answer_prompt(CTRL_D)
        assert terminal.wait() == 0


@pytest.mark.parametrize("asking", [True, False])
def test_an_interrupt_ends_the_answer_under_way_and_between_answers_the_chat(
    harbour: Workplace, asking: bool
) -> None:
    with ChatServer(lambda asked: Reply(held=True)) as server:
        terminal = Terminal(harbour, "chat", keyboard=True, **_model(server))
        terminal.read(until="> ")
        if asking:
            terminal.answer_prompt("When does the ferry sail again?\n")
            terminal.read(until="…")
            while not server.asked:
                os.sched_yield()
            terminal.process.send_signal(signal.SIGINT)
            terminal.read(until="Left unanswered.")
            terminal.answer_prompt("/quit\n")
        else:
            terminal.interrupt_until_ended()
        assert terminal.wait() == (0 if asking else 130)


def test_without_an_index_the_chat_says_so(tmp_path_factory: pytest.TempPathFactory) -> None:
    done = Workplace(tmp_path_factory.mktemp("empty")).run("chat")
    assert (done.returncode, done.stdout) == (1, "")
    assert "run `beleg index`" in done.stderr
