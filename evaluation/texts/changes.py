"""The texts of the comparison with an older run."""

from collections.abc import Mapping
from dataclasses import dataclass


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


CHANGE_TEXTS = {
    "en": ChangeTexts(
        title="Compared with an older run",
        older="Older: {set}, Beleg {version}",
        commit=", commit {commit}",
        shared="In both: {questions}.",
        p_value="The p\N{NON-BREAKING HYPHEN}value is "
        "how often chance alone would make a difference as large.",
        columns=(
            "Older",
            "This run",
            "Difference",
            "Result",
            "p\N{NON-BREAKING HYPHEN}value",
            "Questions",
            "Won",
            "Lost",
        ),
        results={
            "same": "same",
            "chance": "may be chance",
            "higher": "higher",
            "lower": "lower",
            "better": "better",
            "worse": "worse",
        },
        moves="Questions won and lost",
        moved="{won} won, {lost} lost",
        won="{questions} won",
        lost="{questions} lost",
        none="None.",
        other_set="The question sets are not the same file: only questions that are in both are compared.",
        other_question="The same id, but another question: {questions}.",
        only_new="Only in this run: {questions}.",
        only_old="Only in the older run: {questions}.",
        other="Another {what}: {old} then, {new} now.",
        setups={
            "embedding model": "embedding model",
            "index": "index",
            "answerer": "answerer",
            "judge": "judge",
        },
        no_index="none",
        size="{articles} in {passages}",
    ),
    "de": ChangeTexts(
        title="Verglichen mit einem früheren Lauf",
        older="Früher: {set}, Beleg {version}",
        commit=", Commit {commit}",
        shared="In beiden: {questions}.",
        p_value="Der p\N{NON-BREAKING HYPHEN}Wert sagt, "
        "wie oft allein der Zufall einen so großen Unterschied machen würde.",
        columns=(
            *("Früher", "Dieser Lauf", "Unterschied", "Ergebnis", "p\N{NON-BREAKING HYPHEN}Wert", "Fragen"),
            *("Gewonnen", "Verloren"),
        ),
        results={
            "same": "gleich",
            "chance": "vielleicht Zufall",
            "higher": "höher",
            "lower": "niedriger",
            "better": "besser",
            "worse": "schlechter",
        },
        moves="Gewonnene und verlorene Fragen",
        moved="{won} gewonnen, {lost} verloren",
        won="{questions} gewonnen",
        lost="{questions} verloren",
        none="Keine.",
        other_set="Die Fragensätze sind nicht dieselbe Datei: verglichen wird nur, was in beiden steht.",
        other_question="Dieselbe id, aber eine andere Frage: {questions}.",
        only_new="Nur in diesem Lauf: {questions}.",
        only_old="Nur im früheren Lauf: {questions}.",
        other="{what}: damals {old}, jetzt {new}.",
        setups={
            "embedding model": "Anderes Embedding-Modell",
            "index": "Anderer Index",
            "answerer": "Anderer Antwortgeber",
            "judge": "Anderes Gutachten",
        },
        no_index="keiner",
        size="{articles} in {passages}",
    ),
}
