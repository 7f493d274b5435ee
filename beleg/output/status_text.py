"""`beleg status` as text: what is indexed, from which outlets and days, and what is missing, with the command
that lists it."""

from collections.abc import Iterator, Mapping
from typing import Any

from index.question.inferred_filters.languages import language_name

_MOST_NAMED = 6


def status_lines(status: Mapping[str, Any]) -> Iterator[str]:
    """The lines that `beleg status` prints for the result of `read_status`. Its problems are printed
    separately."""
    index, corpus = status["index"], status["corpus"]
    if index is None:
        what_next = "the index is being made" if status["building"] else "run `beleg index`"
        yield f"Nothing is indexed yet of {corpus['path']}: {what_next}."
        return
    yield _articles(index)
    yield from _shares(index)
    yield f"Folder: {corpus['path']}, {_changes(index, corpus)}"
    built = f"built {_minute(index['built'])} as {index['generation']}"
    yield f"Index: {_count(index['passages'], 'passage')}, {built} with {index['embedding_model']}."
    yield from _wanting(status)


def _articles(index: Mapping[str, Any]) -> str:
    oldest, newest = index["oldest_article"], index["newest_article"]
    days = f", of {oldest} to {newest}" if oldest != newest else f", of {oldest}"
    return f"{_count(index['articles'], 'article')}{days if oldest else ', none with a date'}."


def _shares(index: Mapping[str, Any]) -> Iterator[str]:
    outlets = index["outlets"]
    unnamed = index["articles"] - sum(outlets.values())
    if outlets:
        rest = f"; {_count(unnamed, 'article')} without one" if unnamed else ""
        yield f"Outlets: {_named(outlets)}{rest}."
    else:
        yield "Outlets: no article names one."
    languages = {language_name(code, "en"): count for code, count in index["languages"].items()}
    if languages:
        yield f"Languages: {_named(languages)}."


def _named(counts: Mapping[str, int]) -> str:
    most = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    named = ", ".join(f"{name} {count}" for name, count in most[:_MOST_NAMED])
    further = len(most) - _MOST_NAMED
    return f"{named} and {further} more (`beleg status --list outlets`)" if further > 0 else named


def _changes(index: Mapping[str, Any], corpus: Mapping[str, Any]) -> str:
    changes = [f"{corpus[name]} {name}" for name in ("added", "changed", "removed") if corpus[name]]
    if changes:
        return f"{', '.join(changes)} since: run `beleg index`."
    return "changed since: run `beleg index`." if index["stale"] else "nothing changed since."


def _wanting(status: Mapping[str, Any]) -> Iterator[str]:
    index = status["index"]
    undated, untitled = _count(index["undated"], "article"), _count(index["untitled"], "article")
    doubtful = len({doubt["path"] for doubt in status["doubtful"]})
    failed = len(status["failed"])
    if index["undated"]:
        yield f"{undated} without a date, which no filter by days finds: `beleg status --list undated`"
    if index["untitled"]:
        yield f"{untitled} without a title: `beleg status --list untitled`"
    if doubtful:
        told = _count(doubtful, "article")
        yield f"{told} of which something may be wrong: `beleg status --list doubtful`"
    if failed:
        told = _count(failed, "file or row", "files or rows")
        yield f"{told} that could not be read: `beleg status --list failed`"


def _count(number: int, one: str, several: str = "") -> str:
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def _minute(built: str) -> str:
    return f"{built[:10]} {built[11:16]} UTC"
