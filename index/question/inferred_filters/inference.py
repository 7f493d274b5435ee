"""Sets the filters that a question states, and drops them if they leave nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations

from index.question.inferred_filters.languages import stated_language
from index.question.inferred_filters.outlets import reporting_outlet
from index.question.inferred_filters.windows import publication_window
from index.question.query import Filters, Query
from index.question.reading import QuestionReading

_GROUPS = (("since", "until"), ("language",), ("outlet",))
"""The filters that are dropped together, the least certain first."""


def with_stated_filters(query: Query, reading: QuestionReading) -> Query:
    """The query with the filters that its text states; a field that was given stays as it is."""
    stated = stated_filters(reading)
    filters = query.filters.else_by(stated)
    given = (name for name in Filters.__slots__ if getattr(query.filters, name) is not None)
    return replace(query, filters=filters, inferred=stated.without(*given))


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


def stated_filters(reading: QuestionReading) -> Filters:
    """What a question states about the articles to answer from. Never raises. A language without a table of
    words is read as English."""
    return replace(
        publication_window(reading),
        outlet=reporting_outlet(reading),
        language=stated_language(reading.with_outlets, reading.language),
    )


def _others(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in Filters.__slots__ if name not in tuple(names))
