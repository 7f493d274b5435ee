"""The texts of the comparison with an older run."""

from collections.abc import Mapping
from dataclasses import dataclass

from languages.catalogues import interface_translations


@dataclass(frozen=True, slots=True)
class ChangeTexts:
    """The placeholders: `older` takes `set` and `version`, `shared` takes `questions`, `other` takes `what`,
    `old` and `new`, `moved` takes `won` and `lost`. `setups` name what may differ between two runs, `results`
    name the change of a metric, and `columns` are those of the table."""

    title: str
    older: str
    commit: str
    shared: str
    p_value: str
    columns: tuple[str, ...]
    results: Mapping[str, str]
    moves: str
    moved: str
    won: str
    lost: str
    none: str
    other_set: str
    other_question: str
    only_new: str
    only_old: str
    other: str
    setups: Mapping[str, str]
    no_index: str
    size: str


def change_texts(language: str) -> ChangeTexts:
    _ = interface_translations(language).gettext
    return ChangeTexts(
        title=_("Compared with an older run"),
        older=_("Older: {set}, Beleg {version}"),
        commit=_(", commit {commit}"),
        shared=_("In both: {questions}."),
        p_value=_(
            "The p\N{NON-BREAKING HYPHEN}value is how often chance alone would make a difference as large."
        ),
        columns=(
            _("Older"),
            _("This run"),
            _("Difference"),
            _("Result"),
            _("p\N{NON-BREAKING HYPHEN}value"),
            _("Questions"),
            _("Won"),
            _("Lost"),
        ),
        results={
            "same": _("same"),
            "chance": _("may be chance"),
            "higher": _("higher"),
            "lower": _("lower"),
            "better": _("better"),
            "worse": _("worse"),
        },
        moves=_("Questions won and lost"),
        moved=_("{won} won, {lost} lost"),
        won=_("{questions} won"),
        lost=_("{questions} lost"),
        none=_("None."),
        other_set=_("The question sets are not the same file: only questions that are in both are compared."),
        other_question=_("The same id, but another question: {questions}."),
        only_new=_("Only in this run: {questions}."),
        only_old=_("Only in the older run: {questions}."),
        other=_("Another {what}: {old} then, {new} now."),
        setups={
            "embedding model": _("embedding model"),
            "index": _("index"),
            "answerer": _("answerer"),
            "judge": _("judge"),
        },
        no_index=_("none"),
        size=_("{articles} in {passages}"),
    )
