import json
import os
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from beleg_process import ROOT, Workplace
from bot_process import clean_environment
from pydantic import SecretStr
from typer.main import get_command
from typer.testing import CliRunner

from beleg.cli.app import app
from beleg.settings import Settings
from beleg.version import __version__
from index.reading.entries import read_file
from index.reading.files import find_files
from index.storage.generations.current import open_current
from index.text.articles import Article

README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("[!.]*/**/README.md"))]
READING = ("index", "ask", "search", "articles", "show", "status")

# In an `sh` block each line is a command; in the text a command is in backquotes. A command that only shows
# the form, such as `beleg index FOLDER`, has its placeholder in capitals.
_BLOCKS = re.findall(r"^```sh\n(.*?)^```", README, re.S | re.M)
_EXCHANGES = re.findall(r"^```console\n\$ (beleg [^\n]*)\n(.*?)^```", README, re.S | re.M)
_INLINE = re.findall(r"`((?:beleg|make)\b[^`\n]*)`", README)
SHOWN = [
    line
    for line in dict.fromkeys([*"".join(_BLOCKS).splitlines(), *_INLINE])
    if re.match(r"(beleg|make) ", line) and not re.search(r" [A-Z]+$", line)
]


@pytest.fixture(scope="module")
def articles(sample_index: Workplace) -> dict[str, Article]:
    """The stored articles of the sample corpus."""
    with open_current(sample_index.index) as generation:
        ids = sorted(generation.manifest.article_ids)
        return dict(generation.store.articles_of(ids))


@pytest.fixture
def sample_folder(sample_index: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory: like a clone of the repository, with the sample corpus indexed."""
    (tmp_path / "corpus").symlink_to(ROOT / "corpus")
    monkeypatch.chdir(tmp_path)
    for name in set(os.environ) - clean_environment().keys():
        monkeypatch.delenv(name)
    monkeypatch.setenv("BELEG_INDEX", str(sample_index.index))
    return tmp_path


@pytest.fixture(scope="module")
def questions() -> list[dict[str, Any]]:
    lines = (ROOT / "corpus" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_every_command_has_help_and_is_in_the_readme() -> None:
    commands: dict[str, Any] = get_command(app).commands  # type: ignore[attr-defined]  # a group has them
    assert [name for name, command in commands.items() if not command.help] == []
    assert [name for name in commands if f"beleg {name}" not in README] == []


def test_every_make_target_shown_exists() -> None:
    targets = {shlex.split(line)[1] for line in SHOWN if line.startswith("make ")}
    assert targets
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert [target for target in targets if not re.search(rf"^{target}:", makefile, re.M)] == []


@pytest.mark.parametrize("line", [line for line in SHOWN if line.startswith("beleg ")])
def test_every_command_shown_works(sample_folder: Path, line: str) -> None:
    _, command, *arguments = shlex.split(line)
    only_named = not arguments and command in ("ask", "search", "show")
    # There is neither a bot nor an earlier generation here, and nobody to stop what keeps running.
    if only_named or command not in READING or {"--rollback", "--watch"} & set(arguments):
        arguments.append("--help")
    done = CliRunner().invoke(app, [command, *arguments])
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout


def test_the_exchange_shown_is_what_is_printed(sample_folder: Path) -> None:
    assert _EXCHANGES
    for line, shown in _EXCHANGES:
        assert CliRunner().invoke(app, shlex.split(line)[1:]).stdout == shown


def test_env_example_has_every_setting_with_its_default() -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    shown = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    assert shown == {name.upper(): _written(field.default) for name, field in Settings.model_fields.items()}


def test_every_setting_in_env_example_is_explained() -> None:
    parts = (ROOT / ".env.example").read_text(encoding="utf-8").split("\n\n")
    assert [part for part in parts if not part.startswith("# ")] == []


def test_the_changelog_begins_with_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (\S+)", changelog, re.M)[0] == __version__


def test_every_finding_is_in_the_table_of_findings_and_can_be_run() -> None:
    scripts = sorted((ROOT / "findings").glob("*.sh"))
    table = (ROOT / "findings" / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| \[(.+?)\]\(\1\.sh\) \| .+ \|$", table, re.M) == [
        script.stem for script in scripts
    ]
    assert [script.name for script in scripts if not os.access(script, os.X_OK)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_what_a_document_links_to_is_there(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_sample_corpus_is_read_whole() -> None:
    found = find_files(ROOT / "corpus")
    readings = [read_file(file, file.location.read_bytes()) for file in found.files]
    assert found.failed == ()
    assert [failure for reading in readings for failure in reading.failed] == []
    assert sum(len(reading.articles) for reading in readings) >= 40


def test_sample_questions_are_many_across_languages_and_some_unanswerable(
    articles: dict[str, Article], questions: list[dict[str, Any]]
) -> None:
    answerable = [question for question in questions if question["answerable"]]
    across = [question for question in answerable if _languages(articles, question) - {question["language"]}]
    assert len(questions) >= 80
    assert len({question["id"] for question in questions}) == len(questions)
    assert len(across) * 3 >= len(answerable)
    assert (len(questions) - len(answerable)) * 5 >= len(questions)


def test_every_gold_quote_can_be_quoted_from_a_gold_article(
    articles: dict[str, Article], questions: list[dict[str, Any]]
) -> None:
    missing = [
        (question["id"], quote)
        for question in questions
        for quote in question["reference_contexts"]
        if not any(_quotable(articles[id_], quote) for id_ in question["reference_context_ids"])
    ]
    assert missing == []


def _languages(articles: dict[str, Article], question: dict[str, Any]) -> set[str | None]:
    return {articles[id_].source.language for id_ in question["reference_context_ids"]}


def _quotable(article: Article, quote: str) -> bool:
    """Whether a quote is in running text, and not only in a caption, for example."""
    start = article.text.find(quote)
    return any(one.start <= start and start + len(quote) <= one.end for one in article.paragraphs)


def _written(default: Path | SecretStr | str) -> str:
    """A default as it is written in `.env`."""
    return default.get_secret_value() if isinstance(default, SecretStr) else str(default)
