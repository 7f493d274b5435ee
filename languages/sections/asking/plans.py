"""How people ask what somebody will do, and how articles say it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlanWords:
    """`asked` are case-insensitive regular expressions for a whole question; their group `who` is the person
    asked about. `plans` are the words for a plan and `pronouns` those for a person, in the notation of
    `languages.notation`; so are `goes_on`, the words before a question that goes on from what was said, in
    any language."""

    asked: tuple[str, ...]
    plans: str
    pronouns: str
    goes_on: str = ""
