"""One article's quotes together: its headline once, and the quotes under it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.citations.answer import Answer, Citation
from bot.citations.listed_article import written_day
from bot.citations.other_outlets import also_in
from bot.links.addresses import link_address, short_path
from bot.wording.layout.pieces import pieces
from bot.wording.lines.article_kind import kind_words
from bot.wording.lines.context_line import context_line
from bot.wording.lines.page_words import page_words
from bot.wording.lines.said_line import said_line
from bot.wording.lines.version_line import version_line
from languages.catalogues import translations


def _named_before(language: str) -> str:
    return translations(language).gettext("same article as [{}]")


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """Words of an article under their numbers. `cut` says that text of the article was left out before them.

    `place` is what their place in the article adds, in brackets; "" if it is the same as on the line before.
    `page`, `said` (who says it) and `became` (what replaced it) follow the words, each in a few words of the
    answer's language or "". `link` leads to the words; None where there is nothing to link to.
    """

    words: str
    numbers: tuple[int, ...]
    cut: bool = False
    place: str = ""
    page: str = ""
    said: str = ""
    became: str = ""
    link: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleBlock:
    """A quoted article with its quotes.

    `headline` falls back to the path. The details are the outlet, author, day and kind, and the other outlets
    that have all these words. `link` leads to the best quote. Text from the article is neither escaped nor
    shortened here.

    `named_before` replaces headline and details where an earlier block has them; "" where none has. `stays`
    says that the answer depends on this block, so that it must not be held back.
    """

    headline: str
    details: tuple[str, ...]
    article_id: str
    link: str | None
    lines: tuple[QuoteLine, ...]
    became: str = ""
    named_before: str = ""
    stays: bool = False

    @property
    def number(self) -> int:
        """The first of its numbers."""
        return self.lines[0].numbers[0]


def block_of(answer: Answer, numbers: Sequence[int], *, named_at: int | None = None) -> ArticleBlock:
    """The block of these citations, all of one article. `named_at` is the number of an earlier block that
    already names the article, or None."""
    cited = {number: answer.citations[number - 1] for number in numbers}
    best = cited[min(cited)]
    became = {version_line(answer, number) for number in cited}
    # What became of an article is said once; what became of a figure, at the figure.
    of_article = len(cited) > 1 and len(became) == 1 and not any(map(answer.supersession, cited))
    return ArticleBlock(
        headline=best.source.title or short_path(best.source),
        details=tuple(_details(cited, answer.language)),
        article_id=best.source.article_id,
        link=link_address(best),
        lines=tuple(_lines(answer, cited, without_became=of_article)),
        became=became.pop() if of_article else "",
        named_before=named_before(named_at, answer.language) if named_at else "",
    )


def lone_block(
    citation: Citation, language: str, *, numbers: tuple[int, ...] = (), named_at: int | None = None
) -> ArticleBlock:
    """A block with a single quote, under these numbers or none, and its article, as in `block_of`."""
    return ArticleBlock(
        headline=citation.source.title or short_path(citation.source),
        details=tuple(_details({0: citation}, language)),
        article_id=citation.source.article_id,
        link=link_address(citation),
        lines=(
            QuoteLine(
                citation.shown,
                numbers,
                place=context_line(citation),
                said=said_line(citation, language),
                link=link_address(citation),
            ),
        ),
        named_before=named_before(named_at, language) if named_at else "",
    )


def named_before(number: int, language: str) -> str:
    """Says that a quote is from the same article as quote `number`."""
    return _named_before(language).format(number)


def _details(cited: Mapping[int, Citation], language: str) -> list[str]:
    first, *others = cited.values()
    source = first.source
    # The day of an event is already shown above it.
    is_told = first.day is not None and first.day == source.published
    day = written_day(source.published, language) if source.published and not is_told else ""
    pages = {page_words(one, language) for one in cited.values()}
    outlets = [name for name in first.other_outlets if all(name in one.other_outlets for one in others)]
    parts = (
        source.outlet,
        source.author,
        day,
        pages.pop() if len(pages) == 1 else "",
        kind_words(source, language),
        also_in(outlets, language),
    )
    return [part for part in parts if part]


def _lines(answer: Answer, cited: Mapping[int, Citation], *, without_became: bool) -> list[QuoteLine]:
    pages = {page_words(one, answer.language) for one in cited.values()}
    shared = set.intersection(*(set(one.other_outlets) for one in cited.values()))
    lines: list[QuoteLine] = []
    place_before = ""
    for piece in pieces(cited):
        own = [cited[number] for number in piece.numbers]
        place = context_line(own[0])
        became = (version_line(answer, number) for number in piece.numbers)
        outlets = dict.fromkeys(name for one in own for name in one.other_outlets if name not in shared)
        said = (*(said_line(one, answer.language) for one in own), also_in(outlets, answer.language))
        lines.append(
            QuoteLine(
                piece.words,
                piece.numbers,
                piece.cut,
                place="" if place == place_before else place,
                page=page_words(own[0], answer.language) if len(pages) > 1 else "",
                said="; ".join(dict.fromkeys(filter(None, said))),
                became="" if without_became else "; ".join(dict.fromkeys(filter(None, became))),
                link=link_address(own[0]),
            )
        )
        place_before = place
    return lines
