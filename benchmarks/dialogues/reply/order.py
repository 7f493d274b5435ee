"""Whether quotes are in the order of their days, oldest first."""

from datetime import date

from benchmarks.dialogues.reply.library import Library
from benchmarks.dialogues.reply.seen import Quote, Seen
from benchmarks.dialogues.reply.written_days import days_in


def days_of(block: tuple[Quote, ...], library: Library) -> frozenset[date]:
    """The days that a block may appear under: when its article was published, and those that it names."""
    ids = {id_ for quote in block for id_ in quote.article_ids}
    published = {day for id_ in ids if (day := library.articles[id_].source.published)}
    years = {day.year for day in published}
    named = {day for quote in block for year in years for day in days_in(quote.text, year=year)}
    return frozenset(published | named)


def out_of_order(seen: Seen, library: Library) -> str:
    """The first quote that comes after a later one, whichever of its days is taken; "" when none does."""
    last = date.min
    for block in seen.blocks:
        fitting = [day for day in days_of(block, library) if day >= last]
        if not fitting:
            return block[0].text
        last = min(fitting)
    return ""
