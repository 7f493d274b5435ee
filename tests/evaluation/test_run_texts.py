"""The texts about a run that people read, in both languages."""

import re
from string import Formatter

import pytest
from run_texts import leaves

from evaluation.measure import JUDGE_METRICS
from evaluation.metrics.metric import METRICS
from evaluation.report.outcomes import Outcome
from evaluation.report.words import difference, interval_text, language, language_pair, number, seconds
from evaluation.texts.run_texts import ENGLISH, LANGUAGES, RunTexts, run_texts_in

GERMAN = run_texts_in("de")


def test_both_languages_have_the_same_texts_with_the_same_places_to_fill() -> None:
    english, german = dict(leaves(ENGLISH)), dict(leaves(GERMAN))
    assert english.keys() == german.keys()
    different = [
        place
        for place in english
        if _fields(english[place]) != _fields(german[place]) and "nouns" not in place
    ]
    assert different == []


@pytest.mark.parametrize("texts", [ENGLISH, GERMAN], ids=LANGUAGES)
def test_every_metric_has_a_name_of_its_own_and_a_sentence(texts: RunTexts) -> None:
    names = [*METRICS, *JUDGE_METRICS, "seconds"]
    assert sorted(texts.metrics) == sorted(names)
    assert len({texts.metric(name).name for name in names}) == len(names)
    assert [name for name in names if not re.fullmatch(r"[A-Z1].*\.", texts.metric(name).says)] == []


def test_a_metric_that_nobody_knows_goes_by_its_own_name() -> None:
    assert (GERMAN.metric("novelty").name, GERMAN.metric("novelty").says) == ("novelty", "")


@pytest.mark.parametrize("texts", [ENGLISH, GERMAN], ids=LANGUAGES)
def test_every_outcome_has_its_words(texts: RunTexts) -> None:
    assert list(texts.outcomes) == [outcome.value for outcome in Outcome]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (number("hit@1", 0.8987, GERMAN), "89,9 %"),
        (number("mrr@10", 0.94, GERMAN), "0,940"),
        (number("quote_chars_mean", 1204.4, GERMAN), "1.204 Zeichen"),
        (seconds(1.5, GERMAN), "1,50 s"),
        (interval_text("hit@1", 0.8, 0.95, n=6, texts=GERMAN), "80,0–95,0 %"),
        (interval_text("hit@1", 1.0, 1.0, n=1200, texts=GERMAN), "alle 1.200 gleich"),
        (difference("hit@1", -0.012, GERMAN), "−1,2 Punkte"),
        (GERMAN.numbers.count(1, "question"), "1 Frage"),
        (GERMAN.numbers.count(1024, "passage"), "1.024 Textstellen"),
        (language("tr", GERMAN), "Türkisch"),
        (language("qqq", GERMAN), "qqq"),
        (language_pair("de-en", GERMAN), "Deutsch → Englisch"),
    ],
)
def test_numbers_and_languages_are_written_as_germans_write_them(told: str, expected: str) -> None:
    assert told.replace("\N{NO-BREAK SPACE}", " ") == expected


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
