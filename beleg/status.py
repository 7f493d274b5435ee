"""`beleg status`: what is indexed, how fresh, with which model, and what is wrong."""

from dataclasses import asdict
from typing import Any

from rich.text import Text

from beleg import wiring
from beleg.as_json import print_json
from beleg.console import clean, complain, stdout
from beleg.settings import Settings
from index.build import count_articles
from index.default_model import DEFAULT_MODEL_IDENTITY
from index.errors import BelegError
from index.generations import Generation, check_files, current, open_current


def read_status(settings: Settings) -> dict[str, Any]:
    """The object that `status --json` prints. Whatever is wrong is in `problems`; `index` is null when
    there is none that can be read."""
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
        problems += [f"{failure.path}: {failure.error}" for failure in generation.manifest.failures]
        built_in = settings.beleg_embedding_model == "default"
        if built_in != (generation.manifest.embedding_model == DEFAULT_MODEL_IDENTITY):
            problems.append(
                f"The index was made with another embedding model, {generation.manifest.embedding_model!r}:"
                " run `beleg index`"
            )
    index = _index_json(generation, stale=wiring.stale(generation)) if generation else None
    return {"index": index, "corpus": corpus, "problems": problems}


def print_status(status: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(status)
        return
    console = stdout()
    for part in ("index", "corpus"):
        for name, value in (status[part] or {}).items():
            shown = (
                ", ".join(f"{key} {count}" for key, count in value.items())
                if isinstance(value, dict)
                else value
            )
            console.print(
                Text.assemble((f"{part} {name}: ", "dim"), clean("-" if shown is None else str(shown)))
            )
    for problem in status["problems"]:
        complain(problem)


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
        "embedding_model": manifest.embedding_model,
        "stale": stale,
    }
