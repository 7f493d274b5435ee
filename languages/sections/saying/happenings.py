"""The words for what happens, and for what is paid, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HappeningWords:
    """Lists of words for one happening or one kind of payment, in the notation of `languages.notation`. An
    empty one matches nothing.

    What happens to people: `dead` to `infected`, and `demonstrated` and `attended`, what they do. What else
    happens: `fire` to `collapse`, `cut` and `jobs`, what is cut. `turnout` is that of an election; `known` is
    what somebody knew.

    What is paid: `price`, and `penalty` to `estimate`, each a kind of payment that is not another kind.
    """

    dead: str = ""
    injured: str = ""
    missing: str = ""
    arrested: str = ""
    demonstrated: str = ""
    attended: str = ""
    evacuated: str = ""
    rescued: str = ""
    infected: str = ""
    jobs: str = ""
    cut: str = ""
    turnout: str = ""
    price: str = ""
    fire: str = ""
    crash: str = ""
    blast: str = ""
    robbery: str = ""
    meeting: str = ""
    election: str = ""
    collapse: str = ""
    known: str = ""
    penalty: str = ""
    grant: str = ""
    loan: str = ""
    damage: str = ""
    rent: str = ""
    tax: str = ""
    income: str = ""
    gift: str = ""
    upkeep: str = ""
    salary: str = ""
    estimate: str = ""
