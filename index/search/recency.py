"""Slightly prefers newer articles, where a question asks how things are now."""

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from index.search.searcher import Hit

HALF_LIFE_DAYS = 30
"""An article that is this much older than the newest hit gets half of its bonus."""

MAX_BONUS = 0.03
"""The bonus of the newest hit. Given to all 89 answerable sample questions without a conversation, whatever
they ask, .03 puts the right article first for .888 (.876 without), .04 for .854, .1 for .697."""


def newer_first(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """The hits in a new order: those that were matched word by word get a bonus for being newer.

    The newest gets MAX_BONUS, one that is HALF_LIFE_DAYS older half of it, and so on; one without a date gets
    MAX_BONUS / 2. A match that is better by more than MAX_BONUS stays before a newer one.
    """
    read = [hit for hit in hits if hit.sentence_scores]
    days = [hit.passage.source.published for hit in read]
    newest = max((day for day in days if day), default=None)
    ranked = sorted(
        (_raised(hit, _bonus(day, newest)) for hit, day in zip(read, days, strict=True)),
        key=lambda hit: hit.score,
        reverse=True,
    )
    floor = ranked[-1].score if ranked else 1.0
    others = (replace(hit, score=min(hit.score, floor)) for hit in hits if not hit.sentence_scores)
    return (*ranked, *others)


def _bonus(day: date | None, newest: date | None) -> float:
    if day is None or newest is None:
        return MAX_BONUS / 2
    return MAX_BONUS * math.exp2(-(newest - day).days / HALF_LIFE_DAYS)


def _raised(hit: Hit, bonus: float) -> Hit:
    return replace(
        hit,
        score=min(1.0, hit.score + bonus),
        sentence_scores=tuple(min(1.0, score + bonus) for score in hit.sentence_scores),
    )
