"""What /sources says about the collection."""

from bot.commands.texts import shared_texts
from index.storage.generations.manifest import Manifest
from languages.days import short_day

_MAX_OUTLETS = 30
_MAX_OUTLET_CHARACTERS = 60


def outlets_text(manifest: Manifest, language: str) -> str:
    """The outlets, those with most articles first, one per line, and the period of the articles, in German or
    English."""
    summary, texts = manifest.summary, shared_texts(language)
    articles = summary.counts.articles
    lines = [texts.no_outlets.format(articles=articles)]
    if summary.outlets:
        shown = sorted(summary.outlets.items(), key=lambda one: (-one[1], one[0]))[:_MAX_OUTLETS]
        heading = texts.outlets if len(summary.outlets) > 1 else texts.one_outlet
        lines = [heading.format(articles=articles, outlets=len(summary.outlets))]
        lines += [f"• {_shortened(name)} ({count})" for name, count in shown]
        if len(summary.outlets) > len(shown):
            lines.append(texts.more_outlets.format(count=len(summary.outlets) - len(shown)))
    if summary.oldest_article and summary.newest_article:
        oldest, newest = (
            short_day(day, language) for day in (summary.oldest_article, summary.newest_article)
        )
        lines.append(texts.period.format(oldest=oldest, newest=newest))
    return "\n".join(lines)


def _shortened(name: str) -> str:
    line = " ".join(name.split())
    return line if len(line) <= _MAX_OUTLET_CHARACTERS else line[: _MAX_OUTLET_CHARACTERS - 1].rstrip() + "…"
