"""What the report says about a run that is compared with another."""

import re

from report_fakes import small_run
from report_pages import compared, page_of

from evaluation.compare import OtherSetup
from evaluation.report.changes import make_changes
from evaluation.report.entries import make_entries


def test_changes_are_told_with_their_direction_and_certainty() -> None:
    changes = make_changes(compared(), make_entries(small_run().judged))
    told = [(row.old, row.new, row.difference, row.interval, row.p, row.result) for row in changes.rows]
    assert told == [
        ("60.0%", "80.0%", "+20.0 points", "+5.0 to +40.0 points", "0.010", "better"),
        ("10.0%", "20.0%", "+10.0 points", "+1.0 to +20.0 points", "< 0.001", "worse"),
        ("0.900", "0.910", "+0.010", "−0.100 to +0.100", "0.700", "may be chance"),
        ("0.500", "0.500", "±0.000", "", "1.000", "same"),
    ]
    assert [entry.number for entry in changes.rows[0].won + changes.rows[0].lost] == [3, 7]


def test_what_makes_runs_less_comparable_is_noted() -> None:
    page = page_of(small_run(), compared(same_set=False, setup=(OtherSetup("index", "<none>", "x"),)))
    assert re.findall('<p class="note">(.*?)</p>', page) == [
        "The question sets are not the same file: only questions that are in both are compared.",
        "Another index: &lt;none&gt; then, x now.",
    ]


def test_won_and_lost_questions_lead_to_their_entries() -> None:
    page = page_of(small_run(), compared())
    changes = page[page.index('<section id="changes"') : page.index('<section id="questions"')]
    assert re.findall(r'href="(#q-\d+)"', changes) == ["#q-7", "#q-3"]
