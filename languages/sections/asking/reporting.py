"""How a question asks what an outlet reported."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """Regular expressions in which ⟦⟧ is an outlet. `states` are phrases that state who reports, `mentions`
    phrases that mention a report; `reactions` are words for reacting to one."""

    states: tuple[str, ...]
    mentions: tuple[str, ...]
    reactions: str
