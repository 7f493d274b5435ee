import base64
import dataclasses
import hashlib
import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judged_fakes import run_of
from report_fakes import (
    CLOSED,
    FELL,
    HURT,
    OPEN,
    PAID,
    REPAIRED,
    SAILS,
    SOURCES,
    asked,
    cited,
    scored,
    small_run,
)

from bot.answer import Answer, Citation, Statement
from evaluation.answered import Answered, Judged
from evaluation.compare import Comparison, Difference, OtherSetup
from evaluation.measure import Estimate, IndexInfo, Run, measure_by
from evaluation.questions import Given, Question
from evaluation.report import write_report
from evaluation.report.changes import make_changes
from evaluation.report.drawing import x_at, y_at
from evaluation.report.entries import make_entries
from evaluation.report.figures import make_groups, make_tables
from evaluation.report.glance import make_glance
from evaluation.report.outcomes import Outcome, outcome
from evaluation.report.page import render_report
from evaluation.report.plots import found_within, make_plots
from evaluation.report.reasons import reasons
from evaluation.report.words import difference, interval, number, seconds
from index.articles import Source, Span
from index.errors import BelegError
from index.passages import Passage
from index.query import Query
from index.search import Hit

MADE = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)


def page_of(run: Run, comparison: Comparison | None = None) -> str:
    return render_report(run, comparison=comparison, made=MADE)


def why(answered: Answered) -> list[tuple[str, str]]:
    """The reasons as a reader sees them, each with its mood."""
    return [(reason.mood, reason.text.striptags()) for reason in reasons(*scored(answered))]


# Outcomes


def test_every_outcome_has_its_question() -> None:
    assert [(entry.judged.question.id, entry.outcome) for entry in make_entries(small_run().judged)] == [
        ("fell", Outcome.ANSWERED),
        ("hurt", Outcome.ANSWERED),
        ("repaired", Outcome.ANSWER_MISSED),
        ("closed", Outcome.WRONGLY_REFUSED),
        ("paid", Outcome.RIGHTLY_REFUSED),
        ("paid-twice", Outcome.WRONGLY_ANSWERED),
        ("sails", Outcome.OTHER_ARTICLE),
        ("open", Outcome.UNKNOWN),
    ]


@pytest.mark.parametrize("question", [FELL, PAID])
def test_an_invalid_quote_is_the_gravest_outcome(question: Question) -> None:
    (judged,) = scored(asked(question, cited("crane", "Nobody was hurt.")))
    assert outcome(dataclasses.replace(judged, scores={"quote_validity": 0.5})) is Outcome.INVALID_QUOTE


def test_a_glance_counts_the_good_ones_first() -> None:
    answerable, unanswerable = make_glance(make_entries(small_run().judged))
    assert (answerable.title, list(answerable.tally.items())) == (
        "6 questions that the articles answer",
        [
            (Outcome.ANSWERED, 2),
            (Outcome.WRONGLY_REFUSED, 1),
            (Outcome.ANSWER_MISSED, 1),
            (Outcome.OTHER_ARTICLE, 1),
            (Outcome.UNKNOWN, 1),
        ],
    )
    assert (unanswerable.title, list(unanswerable.tally.items())) == (
        "2 questions that the articles do not answer",
        [(Outcome.RIGHTLY_REFUSED, 1), (Outcome.WRONGLY_ANSWERED, 1)],
    )


# Reasons


def test_an_answer_in_the_first_quote_is_told() -> None:
    assert why(asked(FELL, cited("crane", "The crane fell on Tuesday."))) == [
        ("good", "The first quote has “Tuesday”."),
        ("good", "The article found first, “crane”, is an expected one."),
        ("good", "The quote stands in the article word for word."),
        ("good", "Quotes from an expected article: 1 of 1."),
    ]


def test_an_answer_in_the_second_quote_is_told() -> None:
    answered = asked(HURT, cited("ferry", "Die Fähre fährt wieder."), cited("crane", "Nobody was hurt."))
    assert why(answered)[0] == ("good", "Not the first quote but the second has “Nobody”.")
    assert why(answered)[-1] == ("neutral", "Quotes from an expected article: 1 of 2.")


@pytest.mark.parametrize(
    ("quotes", "told"),
    [(1, "The only quote has not"), (2, "Neither quote has"), (3, "None of the first three quotes has")],
)
def test_a_missed_answer_is_told(quotes: int, told: str) -> None:
    others = ("The crane fell", "Nobody was hurt.", "The harbour stayed")
    answered = asked(REPAIRED, *(cited("crane", quote) for quote in others[:quotes]))
    assert why(answered) == [
        ("bad", f"{told} “Mittwoch” or “am Mittwoch”."),
        ("bad", "The expected article “ferry” is at rank 2, not first."),
        ("good", "The quote stands in the article word for word.")
        if quotes == 1
        else ("good", f"All {quotes} quotes stand in the article word for word."),
        ("bad", f"Quotes from an expected article: 0 of {quotes}."),
        ("bad", f"Quotes of what was expected to be quoted: 0 of {quotes}."),
    ]


def test_a_quote_that_is_too_long_is_told() -> None:
    text = "One. Two. It was Tuesday."
    passage = Passage(SOURCES["crane"], text, 0, (Span(0, 4), Span(5, 9), Span(10, 25)))
    assert why(asked(FELL, Citation(passage, Span(0, 25))))[0] == (
        "bad",
        "A quote has “Tuesday”, but is a whole passage: too long to count as a quote.",
    )


def test_a_false_refusal_is_told() -> None:
    assert why(asked(CLOSED, ranking=("ferry",), confidence=0.3)) == [
        ("bad", "Refused although the articles answer it (confidence 30%): counts as a false refusal."),
        ("bad", "A refusal has no quote with “two days”: counts as a miss."),
        ("bad", "Of the 1 article found, none is an expected one (“crane”)."),
    ]


def test_a_right_refusal_is_told() -> None:
    assert why(asked(PAID, confidence=0.1)) == [
        ("good", "Refused, as the articles do not answer it (confidence 10%).")
    ]


def test_an_answer_where_there_is_none_is_told() -> None:
    assert why(asked(PAID, cited("crane", "Nobody was hurt."))) == [
        (
            "bad",
            "Answered although the articles do not answer it (confidence 80%): "
            "counts against the refusal rate.",
        ),
        ("good", "The quote stands in the article word for word."),
    ]


def test_yes_and_no_are_told_not_to_count() -> None:
    assert why(asked(SAILS, cited("ferry", "Die Fähre fährt wieder.")))[0] == (
        "neutral",
        "Yes or no stands in no quote: not counted where the quotes are searched for the answer.",
    )


def test_an_expected_answer_without_words_is_told_not_to_count() -> None:
    question = dataclasses.replace(FELL, answers=("?!", "…"))
    assert why(asked(question, cited("crane", "Nobody was hurt.")))[0] == (
        "neutral",
        "The expected answer has neither letters nor digits: "
        "not counted where the quotes are searched for the answer.",
    )


def test_passages_of_its_own_are_told() -> None:
    question = dataclasses.replace(OPEN, given=(Given("crane", "The crane fell."),))
    assert why(asked(question, cited("crane", "Nobody was hurt.")))[0] == (
        "neutral",
        "Answered from the 1 passage that the question brings along, alone.",
    )


def test_some_of_several_articles_are_told() -> None:
    question = dataclasses.replace(FELL, gold_articles=("crane", "x", "y"))
    assert ("neutral", "Found are 1 of 3 expected articles.") in why(
        asked(question, cited("crane", "The crane fell on Tuesday."))
    )


def test_many_expected_answers_are_counted() -> None:
    question = dataclasses.replace(FELL, answers=("A1", "B2", "C3", "D4", "E5"))
    assert why(asked(question, cited("crane", "Nobody was hurt.")))[0] == (
        "bad",
        "The only quote has not “A1” or “B2” or “C3” or 2 more.",
    )


def test_invented_and_misattributed_quotes_are_counted() -> None:
    citations = [cited("crane", quote) for quote in ("The crane fell", "Nobody was hurt.", "The harbour")]
    answered = asked(PAID, *citations)
    scores = {"quote_validity": 1 / 3, "misattributed": 1 / 3, "fabricated": 1 / 3}
    assert [reason.text for reason in reasons(Judged(answered, scores))][1:] == [
        "1 of 3 quotes misattributed: the words stand elsewhere, or in another article.",
        "1 of 3 quotes fabricated: the words stand in no article.",
    ]


# Numbers


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (number("hit@1", 0.8987), "89.9%"),
        (number("mrr@10", 0.94), "0.940"),
        (number("quote_chars_mean", 1204.4), "1,204 characters"),
        (number("seconds_p50", 0.0412), "41 ms"),
        (seconds(1.5), "1.50 s"),
        (seconds(61.0), "61 s"),
        (seconds(600.0), "10 min"),
        (interval("hit@1", 0.8, 0.95, n=6), "80.0–95.0%"),
        (interval("seconds_p95", 0.9, 1.2, n=6), "900 ms–1.20 s"),
        (interval("hit@1", 1.0, 1.0, n=1200), "all 1,200 alike"),
        (interval("hit@1", 1.0, 1.0, n=1), "a single value"),
        (difference("hit@1", -0.012), "−1.2 points"),
        (difference("seconds_p50", 0.5), "+500 ms"),
        (difference("mrr@10", 0.0), "±0.000"),
    ],
)
def test_numbers_carry_their_unit(told: str, expected: str) -> None:
    assert told == expected


def test_figures_stand_in_groups_with_their_intervals() -> None:
    run = dataclasses.replace(
        small_run(),
        metrics={"seconds_p50": Estimate(0.25, 0.2, 0.3, 8), "hit@1": Estimate(0.6, 0.2, 0.8, 5)},
        judge_metrics={"faithfulness": Estimate(0.9, 0.8, 1.0, 4)},
        judge_model="openai:judge",
    )
    finding, speed, judge = make_groups(run)
    (hit,) = finding.figures
    assert (finding.title, hit.title, hit.value, hit.interval, hit.n, hit.span, hit.better) == (
        "Finding the article",
        "Right article first",
        "60.0%",
        "20.0–80.0%",
        5,
        (20.0, 60.0, 80.0),
        "higher",
    )
    assert [(one.value, one.span) for one in speed.figures] == [("250 ms", None)]
    assert (judge.asks, [one.value for one in judge.figures]) == (
        "What does openai:judge think of the answers?",
        ["0.900"],
    )


def test_values_that_are_all_alike_have_no_interval() -> None:
    metrics = {"hit@1": Estimate(0.6, 0.2, 0.8, 5), "misattributed": Estimate(0.0, 0.0, 0.0, 6)}
    page = page_of(dataclasses.replace(small_run(), metrics=metrics))
    figures = page[page.index('<section id="figures"') : page.index('<section id="plots"')]
    told = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", figures))
    assert "20.0–80.0% of 5" in told
    assert "Quotes that stand elsewhere 0.0% all 6 alike Share" in told


def test_every_metric_of_a_run_is_on_its_page() -> None:
    run = dataclasses.replace(
        small_run(), metrics={**small_run().metrics, "novelty": Estimate(0.5, 0.4, 0.6, 8)}
    )
    shown = [figure.metric for group in make_groups(run) for figure in group.figures]
    assert sorted(shown) == sorted(run.metrics)


def test_breakdowns_count_questions_and_leave_out_what_does_not_apply() -> None:
    by_language, by_type, by_pair = make_tables(small_run())
    assert [(name, many) for name, many, _ in by_language.rows] == [("German", 2), ("English", 6)]
    refusals = by_language.columns.index("Rightly refused")
    assert [figures[refusals] and figures[refusals].value for _, _, figures in by_language.rows] == [
        None,
        "50.0%",
    ]
    assert [(name, many) for name, many, _ in by_type.rows] == [("fact", 3), ("number", 1), ("when", 2)]
    assert [(name, many) for name, many, _ in by_pair.rows] == [
        ("German → English", 2),
        ("English → English", 6),
    ]


# Plots


def test_shares_found_by_rank_are_those_of_the_metrics() -> None:
    run = small_run()
    shares = found_within(run.judged)
    # Of five with gold articles, 1, 2, 3 and 4 have theirs first, 7 second.
    assert shares == (0.8, *(1.0,) * 9)
    assert (shares[0], shares[3], shares[9]) == tuple(run.metrics[f"hit@{k}"].value for k in (1, 4, 10))


def test_the_dot_of_the_refusal_curve_is_what_the_run_did() -> None:
    plot = {plot.name: plot for plot in make_plots(small_run())}["by-threshold"]
    (mark,) = plot.marks
    assert (mark.x, mark.y, mark.label) == (x_at(1 / 6), y_at(0.5), "this run: 50.0% rightly, 16.7% wrongly")
    assert plot.line.split()[0] == f"{x_at(0):g},{y_at(0):g}"
    assert plot.line.split()[-1] == f"{x_at(1):g},{y_at(1):g}"


def test_the_latency_plot_counts_every_answer() -> None:
    plot = {plot.name: plot for plot in make_plots(small_run())}["latency"]
    assert sum(int(many) for _, many in plot.rows) == 8
    assert [ruler.label for ruler in plot.rulers] == ["half by 250 ms", "95 of 100 by 672 ms"]


def test_a_stray_wait_does_not_flatten_the_others() -> None:
    waits = [0.1] * 99 + [50.0]
    run = run_of(*scored(*(asked(OPEN, cited("crane", "Nobody"), seconds=wait) for wait in waits)))
    (plot,) = make_plots(run)
    # Of 24 bars up to 200 ms, one hundred milliseconds begin the thirteenth.
    assert plot.rows == (("100 ms to 108 ms", "99"), ("192 ms to 200 ms", "1"))
    assert plot.says.endswith("The last bar holds all from 192 ms on.")


def test_a_run_of_one_kind_of_question_has_no_refusal_curve() -> None:
    run = run_of(*scored(asked(PAID), asked(PAID)))
    assert [plot.name for plot in make_plots(run)] == ["latency"]


# Comparison


def compared(**fields: object) -> Comparison:
    same = Comparison(
        old_set="questions.jsonl",
        old_version="0.1.0",
        old_commit="0123456789abcdef",
        same_set=True,
        shared=8,
        changed=(),
        only_new=(),
        only_old=(),
        setup=(),
        metrics={
            "hit@1": Difference(0.6, 0.8, 0.2, 0.05, 0.4, 0.01, 5, won=("repaired",), lost=("sails",)),
            "false_refusal_rate": Difference(0.1, 0.2, 0.1, 0.01, 0.2, 0.0004, 6),
            "mrr@10": Difference(0.9, 0.91, 0.01, -0.1, 0.1, 0.7, 5),
            "token_f1": Difference(0.5, 0.5, 0.0, 0.0, 0.0, 1.0, 5),
        },
    )
    return dataclasses.replace(same, **fields)  # type: ignore[arg-type]  # fields come by name from each test


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


# The page


class Structure(HTMLParser):
    """Elements and the names of their attributes, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(name for name, _ in attrs)))


def hostile_run(text: str) -> tuple[Run, Comparison]:
    """A run that has `text` wherever somebody else's text can stand."""
    ids = [text, text + "2"]
    judged = tuple(_hostile(text, own_id) for own_id in ids)
    run = Run(
        set_name=text,
        set_digest="",
        judged=judged,
        metrics={text: Estimate(0.5, 0.4, 0.6, 2), "hit@1": Estimate(1.0, 1.0, 1.0, 2)},
        by=measure_by(judged),
        embedding_model=text,
        index=IndexInfo(text, 1, 1, (text,)),
        seconds=1.0,
        judge_metrics={text: Estimate(0.5, 0.4, 0.6, 2)},
        judge_model=text,
    )
    metrics = {text: Difference(0.1, 0.2, 0.1, 0.0, 0.2, 0.01, 2, won=(ids[0],), lost=(ids[1],))}
    setup = (OtherSetup(text, text, text),)
    return run, Comparison(text, text, text, True, 2, (), (), (), setup, metrics)


def _hostile(text: str, own_id: str) -> Judged:
    source = Source(own_id, text, text, text, text, language=text, url=text)
    passage = Passage(source, f"{text}{text}{text}", 0, ())
    citation = Citation(passage, Span(len(text), 2 * len(text)), speaker=text, statement=text)
    answer = Answer(
        Query(text, text),
        (Statement(f"So: {text}", (1,)),),
        (citation,),
        hits=(Hit(passage, 0.5),),
        language=text,
        answerer=text,
    )
    question = Question(
        *(own_id, text, own_id, True, own_id, (text,), (text,) * 5, (own_id, text)),
        history=(text,),
        source=text,
    )
    scores = {"answer_in_quotes@3": 0.0, "hit@1": 1.0, "recall@10": 0.5, "quote_validity": 1.0, text: 0.5}
    return Judged(Answered(question, answer, (own_id,), (text,), 0.1), scores)


HOSTILE = (
    "<script>window.__owned = 1</script>",
    '"><img src=x onerror="window.__owned = 1">',
    "' onmouseover='window.__owned = 1",
    "</title></style></script><svg onload=window.__owned=1>",
    "<!-- <![CDATA[ ]]> -->",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "{{ 7 * 7 }} {% include 'page.css' %} ${7 * 7}",
    "javascript:window.__owned=1",
    "\u202egnihtyreve snrut\u2066",
    "nul \x00 bell \x07 escape \x1b[31m del \x7f next \x85",
    "half a pair \ud800",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_make_no_markup(text: str) -> None:
    harmless, hostile = (page_of(*hostile_run(f"Oslo {one}")) for one in ("x", text))
    assert Structure(hostile).elements == Structure(harmless).elements


@given(text=st.text(max_size=30))
@settings(max_examples=25, deadline=None)
def test_no_text_makes_markup(text: str) -> None:
    harmless, hostile = (page_of(*hostile_run(f"Oslo {one}")) for one in ("x", text))
    assert Structure(hostile).elements == Structure(harmless).elements


def test_control_and_direction_characters_are_left_out() -> None:
    page = page_of(*hostile_run("Oslo " + "".join(HOSTILE)))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//example.org/a",
        "https://",
        "https://[broken",
        "https://example.org/a b",
        "https://example.org/" + "a" * 2000,
    ],
)
def test_only_web_addresses_are_linked(url: str) -> None:
    source = Source("a", "a.txt", url=url)
    answered = asked(OPEN, Citation(Passage(source, "No.", 0, ()), Span(0, 3)))
    (entry,) = make_entries(scored(answered))
    assert entry.quotes[0].url is None


def test_an_article_is_linked_at_its_quote() -> None:
    entry = make_entries(small_run().judged)[0]
    assert entry.quotes[0].url == "https://example.org/crane#:~:text=The%20crane%20fell%20on%20Tuesday."


def test_a_quote_stands_in_its_passage() -> None:
    quote = make_entries(small_run().judged)[1].quotes[1]
    assert (quote.number, quote.before, quote.text, quote.after, quote.expected) == (
        2,
        "The crane fell on Tuesday.\n\n",
        "Nobody was hurt.",
        " The harbour stayed closed for two days.",
        True,
    )


def test_words_of_the_answer_are_shown_where_they_are_no_quotes() -> None:
    answered = asked(FELL, cited("crane", "The crane fell on Tuesday."))
    answer = dataclasses.replace(answered.answer, statements=(Statement("On Tuesday.", (1,)),))
    own = dataclasses.replace(answered, answer=answer)
    told = [entry.said for entry in make_entries(scored(answered, own, asked(PAID)))]
    assert told == ["", "On Tuesday. [1]", "The articles do not say."]


def test_the_page_loads_nothing() -> None:
    page = page_of(small_run(), compared())
    assert not re.search(r"\ssrc\s*=|@import|url\(|<iframe|<object|<embed|fetch\(|XMLHttpRequest", page)
    assert re.findall(r'<link [^>]*href="([^"]*)', page)[0].startswith("data:image/svg+xml,")
    assert len(re.findall("<link ", page)) == 1


def test_the_policy_names_the_style_and_the_script_and_nothing_else() -> None:
    page = page_of(small_run())
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script)]
    assert (
        '<meta http-equiv="Content-Security-Policy" content="'
        f"default-src &#39;none&#39;; style-src &#39;sha256-{digests[0]}&#39;; "
        f"script-src &#39;sha256-{digests[1]}&#39;; img-src data:; base-uri &#39;none&#39;; "
        'form-action &#39;none&#39;">'
    ) in page
    assert not re.search(r"\s(style|on\w+)=", re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.DOTALL))


def test_the_head_says_what_was_measured_and_when() -> None:
    page = page_of(small_run())
    head = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", page[page.index("<body>") : page.index("<main>")]))
    for told in (
        "questions.jsonl , 8 questions",
        "2026-03-04 05:06 UTC",
        "2 articles in 3 passages",
        "letters",
    ):
        assert told in head


def test_a_run_without_an_index_says_that_questions_bring_their_passages() -> None:
    page = page_of(dataclasses.replace(small_run(), index=None))
    assert "each question brings its own passages" in page


def test_a_run_without_questions_is_a_page_as_well() -> None:
    assert "No question was asked." in page_of(run_of())


# The file


def test_the_report_is_written_whole(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    write_report(file, small_run())
    assert file.read_text("utf-8").endswith("</html>")
    assert list(tmp_path.iterdir()) == [file]


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(BelegError, match=r"^The report '.*' cannot be written \("):
        write_report(tmp_path, small_run())
