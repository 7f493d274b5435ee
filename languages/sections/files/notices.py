"""How agencies withdraw or correct a text by sending a notice about it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class NoticeWords:
    """Lists in the notation of `languages.notation`. An empty one is for none.

    Above a notice: `withdrawals` say that it withdraws a text ("mandatory kill"), `corrections` that it
    corrects one ("rectificatif"), also with an ending. `withdrawal_labels` and `correction_labels` say so
    only before a colon, a dash or a bracket ("CORRECTION: …").

    In a sentence: `texts` are what may be withdrawn, so that a notice is not about troops or motions. Words
    of `taken_back` come after the text ("this story has been withdrawn"), those of `takes_back` before it
    ("please kill the story").
    """

    withdrawals: str = ""
    withdrawal_labels: str = ""
    texts: str = ""
    taken_back: str = ""
    takes_back: str = ""
    corrections: str = ""
    correction_labels: str = ""
