"""How articles say that a figure was wrong, and which is right.

Case-insensitive regular expressions for texts from `index.text.terms.number_words.with_digits`, in which
"14,000" and "vierzehntausend" are both 14000.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CorrectionWords:
    """`wrong` says that a figure was wrong ("that figure was wrong"). `vague` says so about the whole
    sentence before ("that was a mistake"); it concerns a figure only where that sentence is a report, with
    one of the words `reported`. The right figure follows `right`. `unlike` comes right before a wrong figure
    that is beside the right one, `unlike_behind` right after it ("not 41,000"). After `of_year` a number that
    may be a year is one ("an estimate of 2019")."""

    wrong: str
    vague: str
    reported: str
    right: str
    unlike: str
    unlike_behind: str = r"(?!)"
    of_year: str = ""
