"""Sets the filters that a question states, and drops them if they leave nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations

from index.question.inferred_filters.languages import stated_language
from index.question.inferred_filters.outlets import mask_outlets, reporting_outlet
from index.question.inferred_filters.windows import publication_window
from index.question.query import Filters, Query

_GROUPS = (("since", "until"), ("language",), ("outlet",))
"""The filters that are dropped together, the least certain first."""


def understand(query: Query, *, today: date, outlets: Iterable[str], newest: date | None) -> Query:
    """The query with the filters that its text states; a field that was given stays as it is.

    `outlets` are those that have articles, and `newest` is the day of the newest article.
    """
    read = infer_filters(query.text, query.language, today=today, outlets=outlets, newest=newest)
    filters = query.filters.else_by(read)
    given = (name for name in Filters.__slots__ if getattr(query.filters, name) is not None)
    return replace(query, filters=filters, inferred=read.without(*given))


def relaxed(query: Query) -> Iterator[Query]:
    """The query, then the same with more and more of its inferred filters dropped, finally with none."""
    present = [group for group in _GROUPS if query.inferred.without(*_others(group)) != Filters()]
    for count in range(len(present) + 1):
        for groups in combinations(present, count):
            names = [name for group in groups for name in group]
            kept = query.inferred.without(*names)
            dropped = query.inferred.without(*_others(names))
            inferred = [text.partition(":")[0] for text in dropped.as_text]
            yield replace(query, filters=query.filters.without(*inferred), inferred=kept, dropped=dropped)


def infer_filters(
    question: str, language: str, *, today: date, outlets: Iterable[str], newest: date | None = None
) -> Filters:
    """What a question in that language (ISO 639-1) states about the articles to answer from. Never raises.

    Relative times count from `today`. A date without a year is the last one that articles can reach: before
    `newest`, or before today. A language without a table of words is read as English.
    """
    text, mentioned = mask_outlets(question, outlets)
    window = publication_window(text, language, today=today, newest=newest)
    return replace(
        window,
        outlet=reporting_outlet(text, mentioned, language),
        language=stated_language(text, language),
    )


def _others(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in Filters.__slots__ if name not in tuple(names))
