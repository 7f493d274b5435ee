"""What /status says about the collection, as plain text."""

from collections.abc import Mapping
from datetime import date

from bot.telegram_chat.texts.command_texts import CommandTexts
from index.question.inferred_filters.languages import language_name
from index.storage.generations.manifest import Manifest
from languages.days import short_day

_MAX_LANGUAGES = 10


def status_text(manifest: Manifest, texts: CommandTexts, *, stale: bool, language: str) -> str:
    """How many articles the index has, in which languages, and how fresh it is."""
    summary = manifest.summary
    counted = [
        f"{language_name(code, language)} ({count})"
        for code, count in _most(summary.languages, _MAX_LANGUAGES)
    ]
    lines = [
        texts.status.format(
            articles=summary.counts.articles,
            passages=summary.counts.passages,
            languages=", ".join(counted) or "–",
        ),
        texts.newest.format(day=_day(summary.newest_article, language)),
        texts.built.format(day=short_day(manifest.built.date(), language), time=f"{manifest.built:%H:%M}"),
    ]
    return "\n".join([*lines, *([texts.stale] if stale else [])])


def _day(day: date | None, language: str) -> str:
    return short_day(day, language) if day else "–"


def _most(counts: Mapping[str, int], most: int) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]
