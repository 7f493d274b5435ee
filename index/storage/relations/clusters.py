"""Articles that are one text, and which of them is the original."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime

from index.text.articles import Article, Source

_AGENCIES = re.compile(
    r"(?<!\w)(?:aa|afp|aap|adn|agi|anadolu(?: ajansı| agency)?|ansa|ap|associated press|apa|apn|belga"
    r"|bloomberg|cp|canadian press|ctk|čtk|dapd|dha|dpa(?:[-/]\w+)*|efe|agencia efe|epd|europa press|iha"
    r"|interfax|интерфакс|kna|keystone-sda|kyodo|lusa|mti|ntb|pa media|pap|press association|pti|reuters"
    r"|ria|ria novosti|риа(?: новости)?|ritzau|sda|sid|stt|tanjug|tass|тасс|tt|ukrinform|укринформ|unian|upi"
    r"|xinhua|yonhap)(?!\w)",
    re.IGNORECASE,
)
"""News agencies, as outlets and credits call them."""

_CREDIT_CHARACTERS = 200
"""A text names its agency near its beginning or its end."""

_LOOKED_AT = 5
"""How many members of a cluster are compared with a text that would join it."""


def cluster(
    lengths: Sequence[int], pairs: Iterable[tuple[int, int]], related: Callable[[int, int], bool]
) -> list[list[int]]:
    """Groups of texts, by their numbers, in which each text is a copy of the group's longest one.

    `pairs` are the texts that are copies of each other. Two texts that are both contained in a third need not
    be copies, for example if an outlet makes one article from two agencies' texts. So a text that joins a
    group has to be `related` to half of its members.
    """
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    groups: list[list[int]] = []
    taken: set[int] = set()
    for centre in sorted(near, key=lambda number: (-lengths[number], -len(near[number]), number)):
        if centre in taken:
            continue
        group = [centre]
        for number in sorted(near[centre] - taken, key=lambda number: (-lengths[number], number)):
            others = group[1 : 1 + _LOOKED_AT]
            akin = sum(other in near[number] or related(number, other) for other in others)
            if 2 * akin >= len(others):
                group.append(number)
        if len(group) > 1:
            taken.update(group)
            groups.append(group)
    return groups


def in_rank_order(articles: Sequence[Article]) -> list[Article]:
    """Copies of one text, the original first: the agency's own if the others name an agency, otherwise the
    earliest."""
    named = Counter(name for article in articles for name in set(_named(article)))
    return sorted(
        articles, key=lambda article: (not _is_agencys(article.source, named), *by_age(article.source))
    )


def by_age(source: Source) -> tuple[date, datetime, str]:
    """Sorts older articles first, those without a date last, and those with the same date by id."""
    modified = source.modified or datetime.max.replace(tzinfo=UTC)
    if modified.tzinfo is None:
        modified = modified.replace(tzinfo=UTC)
    return source.published or date.max, modified, source.article_id


def _is_agencys(source: Source, named: Counter[str]) -> bool:
    outlet = (source.outlet or "").strip().casefold()
    return bool(outlet) and (bool(_AGENCIES.fullmatch(outlet)) or named[outlet] > 0)


def _named(article: Article) -> Iterable[str]:
    """The agencies in an article's author line, and at the beginning and end of its text."""
    text = article.text
    ends = (article.source.author or "", text[:_CREDIT_CHARACTERS], text[-_CREDIT_CHARACTERS:])
    return (match[0].casefold() for part in ends for match in _AGENCIES.finditer(part))
