"""The texts of the questions on the page, and of the form that filters them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuestionTexts:
    """`answered` are the headings of an answer, by its support. `shown_*` are for the page's script."""

    words: str
    words_in: str
    outcome: str
    language: str
    type: str
    all: str
    failures_only: str
    clear: str
    open_all: str
    close_all: str
    what_fails: str
    none_here: str
    shown_all: str
    shown_some: str
    nothing_fits: str
    show_all: str
    why: str
    asked_before: str
    answered: Mapping[str, str]
    quote: str
    expected_article: str
    other_article: str
    expected: str
    expected_refusal: str
    expected_something: str
    answer: tuple[str, str]
    article: tuple[str, str]
    passage: tuple[str, str]
    more: str
    from_source: str
    found: str
    is_expected: str
    scores: str


QUESTION_TEXTS = {
    "en": QuestionTexts(
        words="Words",
        words_in="in question, answer, quotes …",
        outcome="Outcome",
        language="Language",
        type="Type",
        all="All",
        failures_only="Failures only",
        clear="Clear",
        open_all="Open all",
        close_all="Close all",
        what_fails="A failure is a question with one of these outcomes: ",
        none_here="none here",
        shown_all="All {all} questions",
        shown_some="{shown} of {all} questions",
        nothing_fits="No question fits.",
        show_all="Show all",
        why="Why it counts as it does",
        asked_before="Asked before",
        answered={"sure": "Answered", "unsure": "Answered as unsure", "none": "Refused"},
        quote="quote {number}: ",
        expected_article="expected article",
        other_article="not an expected article",
        expected="Expected",
        expected_refusal="A refusal: the articles do not answer this.",
        expected_something="An answer; the question set does not say which.",
        answer=("Answer", "Any of these answers"),
        article=("Article", "Articles"),
        passage=("Passage", "Passages"),
        more="{n} more",
        from_source="From",
        found="Articles found",
        is_expected="expected",
        scores="Scores",
    ),
    "de": QuestionTexts(
        words="Wörter",
        words_in="in Frage, Antwort, Zitaten …",
        outcome="Ausgang",
        language="Sprache",
        type="Art",
        all="Alle",
        failures_only="Nur misslungene",
        clear="Leeren",
        open_all="Alle öffnen",
        close_all="Alle schließen",
        what_fails="Misslungen ist eine Frage mit einem dieser Ausgänge: ",
        none_here="hier keinem",
        shown_all="Alle {all} Fragen",
        shown_some="{shown} von {all} Fragen",
        nothing_fits="Keine Frage passt.",
        show_all="Alle zeigen",
        why="Warum sie so zählt",
        asked_before="Vorher gefragt",
        answered={"sure": "Beantwortet", "unsure": "Unsicher beantwortet", "none": "Abgelehnt"},
        quote="Zitat {number}: ",
        expected_article="erwarteter Artikel",
        other_article="kein erwarteter Artikel",
        expected="Erwartet",
        expected_refusal="Eine Ablehnung: Die Artikel beantworten das nicht.",
        expected_something="Eine Antwort; der Fragensatz sagt nicht, welche.",
        answer=("Antwort", "Eine dieser Antworten"),
        article=("Artikel", "Artikel"),
        passage=("Textstelle", "Textstellen"),
        more="{n} weitere",
        from_source="Aus",
        found="Gefundene Artikel",
        is_expected="erwartet",
        scores="Werte",
    ),
}
