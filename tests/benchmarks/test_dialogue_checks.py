"""What dialogues state about replies: each check accepts right replies in any layout and no wrong ones."""

from datetime import date
from typing import Any

import pytest

from benchmarks.dialogues.reply.checks import problems
from benchmarks.dialogues.reply.library import Library
from benchmarks.dialogues.reply.seen import see
from index.text.articles import Article, Source, Span


def article(id_: str, title: str, day: str, text: str) -> Article:
    source = Source(
        article_id=id_,
        path=id_,
        title=title,
        outlet="Seebote",
        author="Ines Quast",
        published=date.fromisoformat(day),
        language="en",
        url=f"https://seebote.example/{id_}",
    )
    return Article(source, text, (Span(0, len(text)),))


FLOOD = "Nine people died in the flood, the district said. The bridge was closed in the evening."
RISEN = "Fourteen people have died in the flood by now, said the mayor of the town."
RIGHT = "We reported fourteen deaths. That figure was wrong. In truth thirteen people have died in the flood."
LIBRARY = Library(
    [
        article("flood", "Flood in the valley of Malsund", "2026-03-02", FLOOD),
        article("risen", "More deaths after the flood in Malsund", "2026-03-04", RISEN),
        article("copy", "Mayor mourns those who died in Malsund", "2026-03-04", RISEN),
        article("right", "Correction: thirteen deaths", "2026-03-09", RIGHT),
    ]
)

PLAIN = (
    f"{FLOOD} [1]\n\n{RISEN} [2]\n\n[1] Flood in the valley of Malsund, Seebote, 2026-03-02\n[2] 2026-03-04"
)
IN_BLOCKS = (
    "Correction: thirteen deaths, Seebote, 9 March 2026\n“In truth thirteen people have died in the\n"
    "flood.”\n\nMore deaths after the flood in Malsund · March 4\n“Fourteen people have died in the flood "
    "by …”\nsuperseded by the correction"
)
UNMARKED = IN_BLOCKS.replace("superseded by the correction", "")
OLDEST_FIRST = "\n".join(reversed(UNMARKED.split("\n\n")))
REFUSED = f"The indexed articles do not answer this question.\n\nClosest, but not an answer:\n- {RISEN}"
UNSURE = f"The articles may not answer this. Closest:\n\n{RISEN} [1]"
LIST = (
    "• 2026-03-09 Seebote: Correction: thirteen deaths\n• 04.03.2026 Seebote: More deaths after the flood …\n"
    "• 2. März Seebote: Flood in the valley of Malsund\n[📖 1] [📖 2]"
)


def failed(reply: str, said: str = "What?", **expect: Any) -> list[str]:
    """The checks that fail, by name."""
    seen = see(reply, LIBRARY, said=said)
    return [problem.partition(":")[0] for problem in problems(seen, expect, LIBRARY, said=said)]


def test_a_date_above_an_event_counts_also_where_it_was_asked_for() -> None:
    dated = f"4. März 2026:\n{RISEN}\n\n2. März 2026:\n{FLOOD}"
    expect = {"timeline": {"of": ["flood", "risen|copy"], "at_least": 2}}
    asked = "Was geschah zwischen dem 2. März 2026 und dem 4. März 2026?"
    assert failed("\n\n".join(reversed(dated.split("\n\n"))), asked, **expect) == []


def test_a_date_in_the_persons_own_words_counts_for_nothing() -> None:
    echoed = f"“Was geschah zwischen dem 2. und dem 4. März 2026?”\n{FLOOD}\n{RISEN}"
    asked = "Was geschah zwischen dem 2. und dem 4. März 2026?"
    assert "timeline" in failed(echoed, asked, timeline={"of": ["flood", "risen|copy"], "at_least": 2})


RIGHT_ONES: list[tuple[str, dict[str, Any]]] = [
    (PLAIN, {"quotes_contain_any": ["fourteen people", "ten people"], "quotes_contain_all": ["Nine people"]}),
    (PLAIN, {"first_quote_contains": ["the bridge was closed"], "once": ["nine people"]}),
    (PLAIN, {"quotes_contain_none": ["thirteen people"], "refused": False, "unsure_or_refused": False}),
    (PLAIN, {"in_order": [["nine people"], ["twelve people", "fourteen people"]]}),
    (PLAIN, {"in_date_order": True, "dates": ["2026-03-02", "2026-03-04"]}),
    (PLAIN, {"timeline": {"of": ["flood", "risen|copy", "right"], "at_least": 2}, "at_most_blocks": 2}),
    (PLAIN, {"cites_any": ["copy"], "cites_all": ["flood", "risen"], "cites_only": ["flood", "copy"]}),
    (IN_BLOCKS, {"superseded": {"new": ["thirteen people"], "old": ["fourteen people"]}}),
    (IN_BLOCKS, {"dates": ["2026-03-09", "2026-03-04"]}),
    (RIGHT, {"corrected": {"new": ["thirteen people"], "old": ["fourteen deaths"]}}),
    (RIGHT, {"superseded": {"new": ["thirteen people"], "old": ["fourteen deaths"]}}),
    (REFUSED, {"refused": True, "unsure_or_refused": True, "quotes_contain_none": ["fourteen people"]}),
    ("Dazu sagen die Artikel nichts.", {"refused": True, "no_quotes": True, "reply_language": "de"}),
    ("Bu konuda hiçbir şey bulunamadı.", {"refused": True, "reply_language": "tr"}),
    (UNSURE, {"unsure_or_refused": True, "refused": False, "quotes_contain_any": ["fourteen people"]}),
    (LIST, {"listed": ["right", "risen|copy", "flood"], "no_quotes": True, "first_headline": ["right"]}),
    (LIST, {"listed": ["right", "flood"], "may_list": ["risen"]}),
    (LIST, {"listed": ["right"], "may_list": ["*"], "dates": ["2026-03-04", "2026-03-02"]}),
    (f"Supported by:\n{RISEN} [1]", {"verdict": ["supported"], "not_verdict": ["contradicted"]}),
    (f"Nein: Es wird über ein Dementi berichtet. [1]\n{RISEN}", {"verdict": ["contradicted", "no"]}),
    (f"Ob das stimmt, lässt sich anhand der Artikel nicht sagen.\n{RISEN}", {"verdict": ["open"]}),
    ("It was written by Ines\nQuast.", {"says": "ines quast", "says_not": "schrick"}),
    (UNSURE, {"any_of": [{"refused": True}, {"quotes_contain_any": ["fourteen people"]}]}),
    (f"{RISEN} [1]\n[1] Aussage: the mayor; auch in Seebote\n[More]", {"reply_language": "de"}),
    (RISEN, {"reply_language": "fr"}),  # has no words of its own
]


@pytest.mark.parametrize(("reply", "expect"), RIGHT_ONES)
def test_a_right_reply_passes(reply: str, expect: dict[str, Any]) -> None:
    assert failed(reply, **expect) == []


@pytest.mark.parametrize(
    ("reply", "expect"),
    [
        (PLAIN, {"quotes_contain_any": ["thirteen people"]}),
        (PLAIN, {"quotes_contain_all": ["nine people", "thirteen people"]}),
        (PLAIN, {"quotes_contain_none": ["nine people"]}),
        (PLAIN, {"first_quote_contains": ["fourteen people"]}),
        ("Thirteen people died.", {"quotes_contain_any": ["thirteen people"]}),  # said, not quoted
        (REFUSED, {"quotes_contain_any": ["fourteen people"]}),  # the closest is not an answer
        (REFUSED, {"cites_any": ["risen"]}),
        (f"{RISEN}\n{RISEN}", {"once": ["fourteen people"]}),
        (f"{RISEN}\n{FLOOD}", {"in_order": [["nine people"], ["fourteen people"]]}),
        (f"{RISEN}\n{FLOOD}", {"in_date_order": True}),
        (PLAIN, {"timeline": {"of": ["flood", "risen|copy"], "at_least": 3}}),
        (PLAIN, {"timeline": {"of": ["flood", "right"], "at_least": 1}}),  # has another story in it
        (f"{FLOOD}\n{RISEN}", {"timeline": {"of": ["flood", "copy"], "at_least": 2}}),  # has no dates
        (f"{PLAIN}\n{RISEN}", {"timeline": {"of": ["flood", "copy"], "at_least": 2}}),  # says it twice
        (UNMARKED, {"superseded": {"new": ["thirteen people"], "old": ["fourteen people"]}}),
        (OLDEST_FIRST, {"superseded": {"new": ["thirteen people"], "old": ["fourteen people"]}}),
        (PLAIN, {"superseded": {"new": ["thirteen people"], "old": ["fourteen people"]}}),
        (UNMARKED, {"corrected": {"new": ["thirteen people"], "old": ["fourteen people"]}}),
        (PLAIN, {"dates": ["2026-03-03"]}),
        (PLAIN, {"refused": True}),
        (PLAIN, {"unsure_or_refused": True}),
        (REFUSED, {"refused": False}),
        (REFUSED, {"no_quotes": True}),
        (PLAIN, {"no_quotes": True}),
        (PLAIN, {"at_most_blocks": 1}),
        (PLAIN, {"cites_only": ["flood"]}),
        (PLAIN, {"cites_all": ["flood", "right"]}),
        (PLAIN, {"cites_any": ["right"]}),
        (LIST, {"listed": ["right", "flood"]}),  # lists another
        ("\n".join(reversed(LIST.split("\n"))), {"listed": ["right", "risen|copy", "flood"]}),
        ("Correction: thirteen deaths", {"listed": ["right", "risen|copy", "flood"]}),  # lacks two
        (f"No articles mention Brarup.\n{LIST}", {"listed": ["right", "risen|copy", "flood"]}),
        (LIST, {"first_headline": ["flood"]}),
        (f"Supported by:\n{RISEN}", {"not_verdict": ["supported"]}),
        (f"Gestützt durch:\n{RISEN}", {"verdict": ["contradicted"]}),
        (RISEN, {"verdict": ["supported"]}),
        (RISEN, {"says": "Ines Quast"}),
        (RISEN, {"says_not": "the mayor"}),
        (RISEN, {"any_of": [{"refused": True}, {"quotes_contain_any": ["nine people"]}]}),
        (f"{RISEN} [1]\n[1] statement: the mayor; also in Seebote", {"reply_language": "de"}),
    ],
)
def test_a_wrong_reply_fails(reply: str, expect: dict[str, Any]) -> None:
    assert failed(reply, **expect) == list(expect)


def test_what_a_person_said_is_neither_the_bots_verdict_nor_its_language() -> None:
    said = "Das wird gestützt durch nichts und niemanden, oder nicht?"
    reply = f"{said}\nThe articles may not answer this. Closest:\n{RISEN}"
    assert failed(reply, said, not_verdict=["supported"], reply_language="en") == []


def test_addresses_have_neither_quotes_nor_dates() -> None:
    reply = "https://seebote.example/2026-03-02/nine-people-died-in-the-flood"
    assert failed(reply, no_quotes=True) == []
    assert failed(reply, dates=["2026-03-02"]) == ["dates"]


@pytest.mark.parametrize(
    "day",
    [
        "2026-03-09",
        "09.03.2026",
        "9.3.",
        "9. März",
        "9 March 2026",
        "March 9",
        "9 de marzo",
        "9 Mart",
        "le 9 mars",
    ],
)
def test_a_day_is_a_day_in_any_language(day: str) -> None:
    assert failed(f"({day})", dates=["2026-03-09"]) == []
