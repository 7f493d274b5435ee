"""The words around what `beleg evaluate` prints for people; names and numbers are as in the report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EvaluationWords:
    """`run`, `against` and `failed` take `questions`, a number with its noun, and the other names in their
    braces. `heads` are the columns of the metrics, `changes` those of a comparison."""

    run: str
    judge: str
    heads: tuple[str, str, str, str]
    numbers: str
    legend: str
    failed: str
    none_failed: str
    more: str
    against: str
    changes: tuple[str, ...]
    won: str
    lost: str


EVALUATION_WORDS = {
    "en": EvaluationWords(
        run="{questions} of {set} in {seconds} s",
        judge="In the eyes of {model}",
        heads=("metric", "value", "95 %", "n"),
        numbers="{value} ({interval}), {n} counted",
        legend="↑ higher is better, ↓ lower is better",
        failed="Failed: {failed} of {questions}",
        none_failed="Failed: none of {questions}",
        more="and {more} more, which --report names",
        against="Against {set} by Beleg {version}, {questions}",
        changes=("metric", "old", "new", "change", "95 %", "p", "won", "lost"),
        won="won",
        lost="lost",
    ),
    "de": EvaluationWords(
        run="{questions} aus {set} in {seconds} s",
        judge="Nach Meinung von {model}",
        heads=("Maß", "Wert", "95 %", "n"),
        numbers="{value} ({interval}), {n} gezählt",
        legend="↑ höher ist besser, ↓ niedriger ist besser",
        failed="Misslungen: {failed} von {questions}",
        none_failed="Misslungen: keine von {questions}",
        more="und {more} weitere, die --report nennt",
        against="Gegen {set} von Beleg {version}, {questions}",
        changes=("Maß", "alt", "neu", "anders", "95 %", "p", "gew.", "verl."),
        won="gewonnen",
        lost="verloren",
    ),
}
