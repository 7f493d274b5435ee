"""What /sources and /status tell of the collection, as plain text."""

from collections.abc import Mapping
from datetime import date

from bot.telegram_chat.command_texts import CommandTexts
from bot.telegram_chat.html import shortened, written_day
from index.generations import Manifest
from index.inferred_filters.languages import language_name

_MAX_OUTLETS = 30
_MAX_OUTLET_CHARACTERS = 60
_MAX_LANGUAGES = 10


def sources_text(manifest: Manifest, texts: CommandTexts, *, language: str) -> str:
    """The outlets, those with most articles first, and the time that the articles are from."""
    summary = manifest.summary
    lines = []
    if summary.outlets:
        lines.append(texts.sources.format(articles=summary.counts.articles, outlets=len(summary.outlets)))
        shown = _most(summary.outlets, _MAX_OUTLETS)
        lines += [f"• {shortened(name, _MAX_OUTLET_CHARACTERS)} ({count})" for name, count in shown]
        if len(summary.outlets) > len(shown):
            lines.append(texts.more_sources.format(count=len(summary.outlets) - len(shown)))
    else:
        lines.append(texts.no_outlets.format(articles=summary.counts.articles))
    if summary.oldest_article and summary.newest_article:
        oldest, newest = (
            written_day(day, language) for day in (summary.oldest_article, summary.newest_article)
        )
        lines.append(texts.period.format(oldest=oldest, newest=newest))
    return "\n".join(lines)


def status_text(manifest: Manifest, texts: CommandTexts, *, stale: bool, language: str) -> str:
    """How much there is, and how fresh."""
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
        texts.built.format(day=written_day(manifest.built.date(), language), time=f"{manifest.built:%H:%M}"),
    ]
    return "\n".join([*lines, *([texts.stale] if stale else [])])


def _day(day: date | None, language: str) -> str:
    return written_day(day, language) if day else "–"


def _most(counts: Mapping[str, int], most: int) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]
