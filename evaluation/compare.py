"""Compares two runs, question by question."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evaluation.measure import QUANTILES, EvaluationRun, IndexInfo, cluster_questions, scores_table
from evaluation.metrics.metric import METRICS
from evaluation.questions import Question
from evaluation.resampling import (
    Floats,
    Integers,
    p_of_means,
    p_of_quantiles,
    percentile_interval,
    resampled_means,
    resampled_quantiles,
)
from evaluation.saved import SavedRun, question_digest, saved_questions
from evaluation.texts.run_texts import ENGLISH, RunTexts
from index.errors import BelegError

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Difference:
    """The change of one metric, over the `n` questions that have it in both runs.

    `difference` is new minus old, `low` to `high` its 95 % interval. `p` is the probability of a difference
    at least as large, in either direction, if the two runs were equally good. `won` and `lost` are the ids of
    the questions that are better and worse now, in the new run's order; empty for the quantiles of seconds.
    """

    old: float
    new: float
    difference: float
    low: float
    high: float
    p: float
    n: int
    won: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherSetup:
    """A difference between the setups of two runs: `what` differs, and its value in each run, in words."""

    what: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RunComparison:
    """A comparison of a run with an older one. `shared` is the number of questions in both, with the same id
    and the same words. `changed` are the ids whose question has other words now; `only_new` and `only_old`
    are the ids in one run only. `setup` are the other differences. `same_set` says whether both question sets
    were the same file, byte by byte. `old_commit` is None when the older run does not state it. `old_index`
    and `new_index` are the indexes from which the runs were answered; None if a run had none."""

    old_set: str
    old_version: str
    old_commit: str | None
    same_set: bool
    shared: int
    changed: tuple[str, ...]
    only_new: tuple[str, ...]
    only_old: tuple[str, ...]
    setup: tuple[OtherSetup, ...]
    metrics: Mapping[str, Difference]
    old_index: IndexInfo | None = None
    new_index: IndexInfo | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about what makes the runs less comparable, in English."""
        return self.notes_in(ENGLISH)

    def notes_in(self, texts: RunTexts) -> tuple[str, ...]:
        """The same in the language of `texts`."""
        return tuple(_notes(self, texts))


@dataclass(frozen=True, slots=True)
class _Pairs:
    """The questions in both runs: their scores in each, and their clusters."""

    ids: Sequence[str]
    old: Sequence[Mapping[str, float]]
    new: Sequence[Mapping[str, float]]
    clusters: Integers


def compare_runs(new: EvaluationRun, old: SavedRun) -> RunComparison:
    """The change of each metric since the old run. Metrics that only one of the runs has, and a judge's, are
    left out. Raises BelegError when the runs have no question in common.

    Questions are paired by id and words, and resampled in the same clusters as in `measure`. Scores are
    compared with the precision with which they are saved. `evaluation.resampling` describes how the interval
    and p are computed.
    """
    before = {one.id: one.scores for one in old.per_question}
    after = {one.id: one.scores for one in saved_questions(new.judged)}
    shared = shared_questions([one.question for one in new.judged], old, set_name=new.set_name)
    ids = [question.id for question in shared]
    pairs = _Pairs(ids, [before[id_] for id_ in ids], [after[id_] for id_ in ids], cluster_questions(shared))
    others = after.keys() - ids
    differences = _differences_of_means(pairs, [name for name in new.metrics if name not in QUANTILES])
    differences |= _differences_of_quantiles(pairs)
    return RunComparison(
        old_set=old.set_name,
        old_version=old.version,
        old_commit=old.commit,
        same_set=old.set_sha256 == new.set_digest,
        shared=len(shared),
        changed=tuple(id_ for id_ in after if id_ in others and id_ in before),
        only_new=tuple(id_ for id_ in after if id_ not in before),
        only_old=tuple(id_ for id_ in before if id_ not in after),
        setup=tuple(_other_setups(new, old)),
        metrics={name: differences[name] for name in new.metrics if name in differences},
        old_index=old.index,
        new_index=new.index,
    )


def shared_questions(questions: Iterable[Question], old: SavedRun, *, set_name: str) -> list[Question]:
    """The questions that the old run has too, with the same id and words. Raises BelegError when there are
    none; `set_name` is the name of the questions in its message."""
    digests = {one.id: one.sha256 for one in old.per_question}
    shared = [question for question in questions if digests.get(question.id) == question_digest(question)]
    if not shared:
        problem = f"The saved run of {old.set_name!r} has none of the questions of {set_name!r}"
        raise BelegError(problem, "compare runs of one question set")
    return shared


def _other_setups(new: EvaluationRun, old: SavedRun) -> Iterable[OtherSetup]:
    answerers = sorted({one.answer.answerer for one in new.judged})
    pairs = {
        "embedding model": (old.embedding_model, new.embedding_model),
        "index": (_size(old.index, ENGLISH), _size(new.index, ENGLISH)),
        "answerer": (", ".join(old.answerers), ", ".join(answerers)),
    }
    if old.judge_model and new.judge_model:
        pairs["judge"] = (old.judge_model, new.judge_model)
    return (OtherSetup(what, was, now) for what, (was, now) in pairs.items() if was != now)


def _size(index: IndexInfo | None, texts: RunTexts) -> str:
    if index is None:
        return texts.changes.no_index
    numbers = {"articles": ("article", index.articles), "passages": ("passage", index.passages)}
    return texts.changes.size.format(
        **{name: texts.numbers.count(number, noun) for name, (noun, number) in numbers.items()}
    )


def _notes(comparison: RunComparison, texts: RunTexts) -> Iterable[str]:
    says = texts.changes
    if not comparison.same_set:
        yield says.other_set
    counts = {
        says.other_question: comparison.changed,
        says.only_new: comparison.only_new,
        says.only_old: comparison.only_old,
    }
    for sentence, ids in counts.items():
        if ids:
            yield sentence.format(questions=texts.numbers.count(len(ids), "question"))
    for other in comparison.setup:
        old, new = other.old, other.new
        if other.what == "index" and (comparison.old_index or comparison.new_index):
            old, new = (_size(index, texts) for index in (comparison.old_index, comparison.new_index))
        yield says.other.format(what=says.setups.get(other.what, other.what), old=old, new=new)


def _differences_of_means(pairs: _Pairs, names: Sequence[str]) -> dict[str, Difference]:
    old, new = scores_table(pairs.old, names), scores_table(pairs.new, names)
    changes = new - old
    resampled = resampled_means(changes, pairs.clusters)
    p = p_of_means(changes, pairs.clusters)
    differences = {}
    for column, name in enumerate(names):
        both = ~np.isnan(changes[:, column])
        if both.any():
            gains = changes[:, column] * (-1 if _lower_is_better(name) else 1)
            differences[name] = _difference(
                old[both, column].mean(),
                new[both, column].mean(),
                resampled[:, column],
                p=p[column],
                n=both.sum(),
                won=_ids(pairs, gains > _ROUNDING),
                lost=_ids(pairs, gains < -_ROUNDING),
            )
    return differences


def _differences_of_quantiles(pairs: _Pairs) -> dict[str, Difference]:
    seconds = np.hstack([scores_table(pairs.old, ["seconds"]), scores_table(pairs.new, ["seconds"])])
    both = ~np.isnan(seconds).any(axis=1)
    if not both.any():
        return {}
    old, new = seconds[both].T
    clusters = np.unique(pairs.clusters[both], return_inverse=True)[1]
    quantiles = list(QUANTILES.values())
    old_resampled, new_resampled = (resampled_quantiles(one, clusters, quantiles) for one in (old, new))
    resampled = new_resampled - old_resampled
    p = p_of_quantiles(new, old, clusters, quantiles)
    return {
        name: _difference(
            np.quantile(old, quantile),
            np.quantile(new, quantile),
            resampled[:, column],
            p=p[column],
            n=both.sum(),
        )
        for column, (name, quantile) in enumerate(QUANTILES.items())
    }


def _difference(
    old: np.float64,
    new: np.float64,
    resampled: Floats,
    *,
    p: np.float64,
    n: np.int64,
    won: tuple[str, ...] = (),
    lost: tuple[str, ...] = (),
) -> Difference:
    difference = float(new - old)
    low, high = percentile_interval(resampled, value=difference)
    return Difference(float(old), float(new), difference, low, high, float(p), int(n), won, lost)


def _lower_is_better(name: str) -> bool:
    return name in METRICS and METRICS[name].better == "lower"


def _ids(pairs: _Pairs, chosen: NDArray[np.bool_]) -> tuple[str, ...]:
    return tuple(id_ for id_, is_chosen in zip(pairs.ids, chosen, strict=True) if is_chosen)
