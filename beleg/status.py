"""`beleg status`: what is indexed, how fresh, with which model, and what is wrong."""

from collections.abc import Iterator
from dataclasses import asdict
from enum import StrEnum
from typing import Any

from beleg.freshness import is_stale
from beleg.output.as_json import print_json
from beleg.output.status_text import status_lines
from beleg.settings import Settings
from beleg.terminal.console import clean, complain, stdout
from index.errors import BelegError
from index.models.default_model.making import DEFAULT_MODEL_IDENTITY
from index.reading.doubts import UNDATED, UNTITLED
from index.storage.building.corpus.freshness import count_articles
from index.storage.generations.current import current, open_current
from index.storage.generations.generation import Generation, check_files
from index.storage.generations.underway import build_under_way
from index.text.articles import Source


class Listed(StrEnum):
    """What `beleg status --list` shows."""

    UNDATED = "undated"
    UNTITLED = "untitled"
    DOUBTFUL = "doubtful"
    FAILED = "failed"
    OUTLETS = "outlets"


def read_status(settings: Settings) -> dict[str, Any]:
    """The object that `status --json` prints. `problems` has everything that is wrong; `index` is None when
    no index can be read."""
    problems: list[str] = []
    generation = None
    try:
        generation = current(settings.beleg_index)
        check_files(generation)
        with open_current(settings.beleg_index) as opened:
            opened.store.counts()
    except BelegError as error:
        problems.append(str(error))
    corpus = _corpus(settings, generation, problems)
    if generation:
        built_in = settings.beleg_embedding_model == "default"
        if built_in != (generation.manifest.embedding_model == DEFAULT_MODEL_IDENTITY):
            problems.append(
                f"The index was made with another embedding model, {generation.manifest.embedding_model!r}:"
                " run `beleg index`"
            )
        problems += [f"{failure.path}: {failure.error}" for failure in generation.manifest.failures]
    index = _index_json(generation, stale=is_stale(generation)) if generation else None
    failed = generation.manifest.failures if generation else ()
    building = build_under_way(settings.beleg_index)
    return {
        "index": index,
        "building": {"stage": building.stage, "done": building.done, "total": building.total}
        if building
        else None,
        "corpus": corpus,
        "doubtful": [asdict(doubt) for doubt in _doubtful(generation)],
        "failed": [asdict(failure) for failure in failed],
        "problems": problems,
    }


def print_status(status: dict[str, Any], *, as_json: bool) -> None:
    """Prints the status as text, or with `as_json` as JSON. The text counts the files that cannot be read;
    every other problem is a line on stderr."""
    if as_json:
        print_json(status)
        return
    console = stdout()
    for line in status_lines(status):
        console.print(clean(line), markup=False)
    failed = {f"{failure['path']}: {failure['error']}" for failure in status["failed"]}
    for problem in status["problems"]:
        if problem not in failed:
            complain(problem)


def print_listed(settings: Settings, listed: Listed) -> None:
    """Prints a line for each item of the kind `listed`. Raises NoIndex when there is no index."""
    console = stdout()
    for line in _listed(settings, listed):
        console.print(" ".join(clean(line).split()), markup=False)


def _listed(settings: Settings, listed: Listed) -> Iterator[str]:
    generation = current(settings.beleg_index)
    match listed:
        case Listed.FAILED:
            yield from (f"{failure.path}: {failure.error}" for failure in generation.manifest.failures)
        case Listed.DOUBTFUL:
            yield from (f"{doubt.path}: {doubt.reason}" for doubt in _doubtful(generation))
        case Listed.OUTLETS:
            for name, count in generation.manifest.summary.outlets.items():
                yield f"{count} {name}"
        case _:
            for source in _sources(settings):
                wanting = source.published if listed is Listed.UNDATED else source.title
                if wanting is None:
                    yield ", ".join(filter(None, (source.article_id, source.title, source.outlet)))


def _sources(settings: Settings) -> Iterator[Source]:
    with open_current(settings.beleg_index) as opened:
        sources = list(opened.store.articles())
    yield from sorted(sources, key=lambda source: (source.path, source.article_id))


def _doubtful(generation: Generation | None) -> list[Any]:
    """What may be wrong with articles, except a missing title or date: these are listed separately."""
    doubts = generation.manifest.doubtful if generation else ()
    return [doubt for doubt in doubts if doubt.reason not in (UNDATED, UNTITLED)]


def _corpus(settings: Settings, generation: Generation | None, problems: list[str]) -> dict[str, Any]:
    folders = generation.manifest.corpora if generation else (settings.beleg_corpus,)
    path = ", ".join(map(str, folders))
    try:
        counts = count_articles(folders, settings.beleg_index, generation)
    except BelegError as error:
        problems.append(str(error))
        return {"path": path, "articles": 0, "added": 0, "changed": 0, "removed": 0}
    return {"path": path, **asdict(counts)}


def _index_json(generation: Generation, *, stale: bool) -> dict[str, Any]:
    manifest = generation.manifest
    summary = manifest.summary
    return {
        "generation": manifest.name,
        "built": manifest.built.isoformat(),
        "articles": summary.counts.articles,
        "passages": summary.counts.passages,
        "languages": dict(summary.languages),
        "outlets": dict(summary.outlets),
        "newest_article": summary.newest_article.isoformat() if summary.newest_article else None,
        "oldest_article": summary.oldest_article.isoformat() if summary.oldest_article else None,
        "undated": summary.undated,
        "untitled": summary.untitled,
        "embedding_model": manifest.embedding_model,
        "stale": stale,
    }
