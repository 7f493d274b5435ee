"""The words around what `beleg evaluate` prints for people; names and numbers are as in the report."""

from dataclasses import dataclass
from functools import cache

from languages.catalogues import interface_translations


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


@cache
def evaluation_words(language: str) -> EvaluationWords:
    _ = interface_translations(language).gettext
    return EvaluationWords(
        run=_("{questions} of {set} in {seconds} s"),
        judge=_("In the eyes of {model}"),
        heads=(_("metric"), _("value"), _("95 %"), _("n")),
        numbers=_("{value} ({interval}), {n} counted"),
        legend=_("↑ higher is better, ↓ lower is better"),
        failed=_("Failed: {failed} of {questions}"),
        none_failed=_("Failed: none of {questions}"),
        more=_("and {more} more, which --report names"),
        against=_("Against {set} by Beleg {version}, {questions}"),
        changes=(_("metric"), _("old"), _("new"), _("change"), _("95 %"), _("p"), _("won"), _("lost")),
        won=interface_translations(language).pgettext("list", "won"),
        lost=interface_translations(language).pgettext("list", "lost"),
    )
