"""Several corpus folders in one index."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from index_fakes import LetterEmbedder

from index.errors import CorpusError
from index.reading.files import Failure
from index.storage.building.corpus.freshness import (
    ArticleCounts,
    CorpusChanges,
    check_freshness,
    count_articles,
)
from index.storage.building.report import ArticleNames, BuildReport
from index.storage.building.update import build_index
from index.storage.generations.current import current, open_current
from index.text.articles import Source

A = "Der Kreml hat die Vorwürfe am Montag zurückgewiesen."
B = "Die Ernte ist in diesem Jahr ausgefallen."
C = "Die Fähre nach Malsund fährt wieder."


class Corpora:
    """Two corpus folders, `news` and `archive`, and their index."""

    def __init__(self, folder: Path) -> None:
        self.news, self.archive, self.index = folder / "news", folder / "archive", folder / "index"
        self.news.mkdir()
        self.archive.mkdir()
        self.embedder = LetterEmbedder()

    def build(self, folders: Path | Sequence[Path] | None = None, *, full: bool = False) -> BuildReport:
        self.embedder.embedded.clear()
        return build_index(
            folders or [self.news, self.archive],
            self.index,
            lambda: self.embedder,
            identity="letters",
            full=full,
        )

    def sources(self) -> dict[str, str]:
        """The indexed articles' paths, by id."""
        with open_current(self.index) as generation:
            return {source.article_id: source.path for source in generation.store.articles()}

    def text(self, article_id: str) -> str:
        with open_current(self.index) as generation:
            article = generation.store.article(article_id)
        assert article is not None
        return article.text


@pytest.fixture
def corpora(tmp_path: Path) -> Corpora:
    corpora = Corpora(tmp_path)
    write_rows(corpora.news / "articles.jsonl", {"id": "a", "text": A}, {"text": B})
    write_rows(corpora.archive / "articles.jsonl", {"id": "c", "text": C})
    return corpora


def write_rows(file: Path, *rows: dict[str, str]) -> None:
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")


def counts(report: BuildReport) -> dict[str, int]:
    names = ("added", "changed", "unchanged", "removed")
    return {name: getattr(report, name) for name in names if getattr(report, name)}


def test_paths_name_the_folder_and_ids_are_those_in_it(corpora: Corpora) -> None:
    assert counts(corpora.build()) == {"added": 3}
    assert corpora.sources() == {
        "a": "news/articles.jsonl",
        "articles.jsonl#2": "news/articles.jsonl",
        "c": "archive/articles.jsonl",
    }
    assert current(corpora.index).manifest.corpora == (corpora.news, corpora.archive)


def test_one_folder_in_a_list_is_indexed_as_a_folder_alone(corpora: Corpora) -> None:
    corpora.build([corpora.archive, corpora.archive])
    assert counts(corpora.build(corpora.archive)) == {"unchanged": 1}
    assert corpora.sources() == {"c": "articles.jsonl"}


def test_an_unchanged_corpus_publishes_and_embeds_nothing(corpora: Corpora) -> None:
    first, second = corpora.build(), corpora.build()
    assert (counts(second), second.generation) == ({"unchanged": 3}, first.generation)
    assert corpora.embedder.embedded == []


def test_of_two_articles_with_one_id_that_of_the_first_folder_stays(corpora: Corpora) -> None:
    write_rows(corpora.archive / "articles.jsonl", {"id": "c", "text": C}, {"id": "a", "text": C})
    refused = Failure(
        "archive/articles.jsonl", "Another article has the id 'a': give this one an id of its own"
    )
    for report in (corpora.build(), corpora.build()):
        assert report.failed == (refused,)
    assert corpora.text("a") == A
    write_rows(corpora.news / "articles.jsonl", {"text": B}, {"text": B})
    report = corpora.build()
    assert (corpora.text("a"), report.failed) == (C, ())


def test_files_of_one_name_have_one_id_and_the_first_folders_stays(corpora: Corpora) -> None:
    (corpora.news / "x.txt").write_text(A, encoding="utf-8")
    (corpora.archive / "x.txt").write_text(B, encoding="utf-8")
    assert [failure.path for failure in corpora.build().failed] == ["archive/x.txt"]
    assert (corpora.sources()["x.txt"], corpora.text("x.txt")) == ("news/x.txt", A)


def test_a_change_in_any_folder_is_noticed_and_taken_up(corpora: Corpora) -> None:
    corpora.build()
    generation = current(corpora.index)
    assert check_freshness(generation) == CorpusChanges()
    (corpora.archive / "new.txt").write_text(A, encoding="utf-8")
    write_rows(corpora.news / "articles.jsonl", {"id": "a", "text": C})
    assert check_freshness(generation) == CorpusChanges(added=1, changed=1)
    assert count_articles(generation.manifest.corpora, corpora.index, generation) == ArticleCounts(
        articles=3, added=1, changed=1, removed=1
    )
    assert counts(corpora.build()) == {"added": 1, "changed": 1, "unchanged": 1, "removed": 1}
    assert corpora.sources()["new.txt"] == "archive/new.txt"


def test_other_folders_replace_the_index_only_when_asked_to(corpora: Corpora) -> None:
    corpora.build()
    for other in ([corpora.news], [corpora.archive, corpora.news]):
        with pytest.raises(CorpusError, match="--full") as caught:
            corpora.build(other)
        assert caught.value.problem == (
            f"The index holds '{corpora.news}' and '{corpora.archive}', not "
            + " and ".join(f"'{folder}'" for folder in other)
        )
    corpora.build([corpora.archive, corpora.news], full=True)
    assert current(corpora.index).manifest.corpora == (corpora.archive, corpora.news)


def test_a_row_that_can_no_longer_be_read_keeps_its_old_version(corpora: Corpora) -> None:
    corpora.build()
    (corpora.news / "articles.jsonl").write_text('{"id": "a", "text": "Der Kre\n{"text": broken}\n')
    report = corpora.build()
    assert counts(report) == {"unchanged": 3}
    assert [failure.path for failure in report.failed] == ["news/articles.jsonl#1", "news/articles.jsonl#2"]
    assert corpora.text("articles.jsonl#2") == B


def test_a_missing_folder_leaves_the_index_as_it_is(corpora: Corpora) -> None:
    corpora.build()
    corpora.archive.rename(corpora.archive.with_name("gone"))
    with pytest.raises(CorpusError, match=r"archive' does not exist"):
        corpora.build()
    assert corpora.text("c") == C


def test_folders_without_articles_are_named(corpora: Corpora) -> None:
    empty = [corpora.news / "no", corpora.archive / "none"]
    for folder in empty:
        folder.mkdir()
    with pytest.raises(CorpusError, match="has no articles") as caught:
        corpora.build(empty)
    assert caught.value.problem == f"The corpus '{empty[0]}' and '{empty[1]}' has no articles"


def test_an_index_of_before_there_could_be_several_goes_on(corpora: Corpora) -> None:
    first = corpora.build(corpora.news)
    file = current(corpora.index).folder / "manifest.json"
    manifest = json.loads(file.read_text())
    [manifest["corpus"]] = manifest.pop("corpora")
    file.write_text(json.dumps(manifest))
    assert current(corpora.index).manifest.corpora == (corpora.news,)
    assert check_freshness(current(corpora.index)) == CorpusChanges()
    second = corpora.build(corpora.news)
    assert second == replace(first, added=0, unchanged=2, seconds=second.seconds, named=ArticleNames())


def test_an_article_comes_back_with_its_folder(corpora: Corpora) -> None:
    corpora.build()
    with open_current(corpora.index) as generation:
        article = generation.store.article("c")
    assert article is not None
    assert article.source == Source("c", "archive/articles.jsonl", language="de")
