"""The model card: what the reader was trained on, how well it does, and what it cannot do."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from training.measuring import DIRECTIONS, Measured, interval
from training.model import FEED_FORWARD, HEADS, LAYERS, WIDTH, Reader
from training.plan import BASE, MOST_QUESTIONS, TUNED, Data
from training.sets import SETS

_LIMITS = """\
- It works on token vectors of the built-in embedding model (multilingual-e5-small, a middle and the last
  layer) and of no other; with another model the product does without it.
- XQuAD's articles and most of the others are Wikipedia's. News is about half of NorQuAD, and nothing else.
- Of German it has seen XQuAD's translations alone, of Turkish, Spanish and French next to nothing.
- A passage on the subject that does not answer is told from one that does only in part: see "cut".
- It reads one passage at a time, of at most a few hundred tokens.
"""


def model_card(
    reader: Reader, data: Data, measured: Sequence[Measured], curve: Mapping[str, Sequence[Measured]]
) -> str:
    """The card in Markdown. `measured` are the questions of each half, read by the reader trained on the
    other half; `curve` are questions read by readers of earlier steps, by the names of the steps."""
    return "\n".join(
        (*_head(reader), *_sets(data), *_figures(measured), *_curve(curve), "", "## Limits", "", _LIMITS)
    )


def bound_table(measured: Sequence[Measured]) -> str:
    """A Markdown table of what `bound` measured. It has the scores of the layers alone: their inputs are not
    of unit length, so late interaction on them has no cosines."""
    lines = ["| question to passage | n | in its passage | among five | cut |", "|---|---|---|---|---|"]
    for direction, rows in _by_direction(measured):
        inside = _shown([one.in_passage[1] for one in rows], rows)
        five = _shown([one.among_five[1] for one in rows], rows)
        lines.append(f"| {direction} | {len(rows)} | {inside} | {five} | {_cut(rows)} |")
    return "\n".join(lines)


def _head(reader: Reader) -> Iterator[str]:
    parameters = sum(one.numel() for one in reader.parameters())
    yield from (
        "# The reader",
        "",
        "Written by `python -m training`. It says of each sentence of a passage how far it answers a",
        "question, and of the passage whether it does, from the token vectors of both.",
        "",
        f"{parameters:,} parameters, {LAYERS} layers of width {WIDTH}, {HEADS} heads,",
        f"feed-forward {FEED_FORWARD}; linear layers in 8 bits. Sources: `training/model.py`.",
        "",
        f"Trained for {BASE.steps:,} steps on all sets but XQuAD, then {TUNED.steps:,} with XQuAD",
        f"beside some of them (seeds {BASE.seed} and {TUNED.seed}).",
        "",
    )


def _sets(data: Data) -> Iterator[str]:
    yield from (
        "## Data",
        "",
        "| set | licence | origin | questions | passages | languages |",
        "|---|---|---|---|---|---|",
    )
    for one in SETS:
        encoded = data.sets[one.name]
        languages = " ".join(sorted(map(str, np.unique(encoded.language))))
        part = " (a part)" if one.name in MOST_QUESTIONS else ""
        yield (
            f"| {one.title} | {one.licence} | {one.origin} | {len(encoded.key):,}{part} "
            f"| {len(encoded.passage_article):,} | {languages} |"
        )
    yield from (
        "",
        "None of it is part of the repository. Passages that do not answer are others of the same article,",
        "near ones of the set, and the one that answers with its sentence cut out.",
        "",
    )


def _figures(measured: Sequence[Measured]) -> Iterator[str]:
    yield from (
        "## Figures",
        "",
        "XQuAD's questions, each half of its articles read by the reader trained on the other half;",
        "95 % intervals over articles. The sentence that answers, in its passage and among five passages of",
        "the article: by late interaction alone (MaxSim), the reader alone, both together. Cut: of passages",
        "without the sentence that answers, the share that the reader scores as high as all but 5 % of those",
        "with it.",
        "",
        "| question to passage | n | in its passage | among five | cut |",
        "|---|---|---|---|---|",
    )
    for direction, rows in _by_direction(measured):
        inside = " → ".join(_shown([one.in_passage[n] for one in rows], rows) for n in range(3))
        five = " → ".join(_shown([one.among_five[n] for one in rows], rows) for n in range(3))
        yield f"| {direction} | {len(rows)} | {inside} | {five} | {_cut(rows)} |"
    yield ""


def _curve(curve: Mapping[str, Sequence[Measured]]) -> Iterator[str]:
    yield from (
        "## Learning curve",
        "",
        "The sentence among five passages, by the reader alone and together with late interaction.",
        "",
        f"| after | {' | '.join(f'{asked}-{read}' for asked, read in DIRECTIONS)} |",
        "|---" * (len(DIRECTIONS) + 1) + "|",
    )
    for name, measured in curve.items():
        cells = []
        for _, rows in _by_direction(measured):
            alone, both = (np.mean([one.among_five[n] for one in rows]) for n in (1, 2))
            cells.append(f"{alone:.3f}, {both:.3f}")
        yield f"| {name} | {' | '.join(cells)} |"


def _by_direction(measured: Sequence[Measured]) -> Iterator[tuple[str, list[Measured]]]:
    for direction in (f"{asked}-{read}" for asked, read in DIRECTIONS):
        yield direction, [one for one in measured if one.direction == direction]


def _cut(rows: Sequence[Measured]) -> str:
    border = np.quantile([one.answers for one in rows], 0.05)
    return _shown([one.cut >= border for one in rows], rows)


def _shown(values: Sequence[bool], rows: Sequence[Measured]) -> str:
    mean, low, high = interval([float(value) for value in values], [one.article for one in rows])
    return f"{mean:.3f} ({low:.3f}–{high:.3f})"
