"""What outlets and agencies write on an article in one language: its kind, a verdict, a withdrawal."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from languages.kinds import ArticleKind


@dataclass(frozen=True, slots=True, eq=False)
class ArticleLabels:
    """Lists of words and phrases in the notation of `languages.notation`. An empty list is for none.

    Kinds: `kinds` are the labels of each kind of article; those of `seldom_in_headlines` do not give the kind
    when a headline begins with them ("Kritik: Minister unter Druck"). Both are lists without stars and
    slashes. `and_` is between two labels, and between two verdicts. `by` is between a label and the author,
    `a` before a label.

    Headlines: an interview has one of `interviews` and then `interview_with`, or `in_interview`, or
    `in_conversation` before a quotation. A fact check has one of `fact_checks` and then `fact_check_on`.
    Compounds with `live_compounds` are those of live articles. `held` are remarks in a text on how an
    interview was held.

    Fact checks: `verdict_labels` come before a verdict, and `we_rate` before a claim and the verdict on it.
    `degrees` come before `verdicts`.

    Withdrawals: `kills` begin a notice that a report is withdrawn, except before `kept`. `reports` beside
    `withdrawn` state the same in a sentence, and so does `do_not_use`.

    Addresses: `site_sections` are the names of an outlet's sections in the addresses of their pages, which
    show different articles every day; in small letters without accents.
    """

    kinds: Mapping[ArticleKind, str] = field(default_factory=dict)
    seldom_in_headlines: str = ""
    and_: str = ""
    by: str = ""
    a: str = ""
    interviews: str = ""
    interview_with: str = ""
    in_interview: str = ""
    in_conversation: str = ""
    fact_checks: str = ""
    fact_check_on: str = ""
    live_compounds: str = ""
    held: str = ""
    verdict_labels: str = ""
    we_rate: str = ""
    degrees: str = ""
    verdicts: str = ""
    kills: str = ""
    kept: str = ""
    reports: str = ""
    withdrawn: str = ""
    do_not_use: str = ""
    site_sections: str = ""
