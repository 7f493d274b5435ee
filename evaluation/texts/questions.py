"""The texts of the questions on the page, and of the form that filters them."""

from collections.abc import Mapping
from dataclasses import dataclass

from languages.catalogues import interface_translations


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


def question_texts(language: str) -> QuestionTexts:
    _ = interface_translations(language).gettext
    return QuestionTexts(
        words=_("Words"),
        words_in=_("in question, answer, quotes …"),
        outcome=_("Outcome"),
        language=_("Language"),
        type=_("Type"),
        all=_("All"),
        failures_only=_("Failures only"),
        clear=_("Clear"),
        open_all=_("Open all"),
        close_all=_("Close all"),
        what_fails=_("A failure is a question with one of these outcomes: "),
        none_here=_("none here"),
        shown_all=_("All {all} questions"),
        shown_some=_("{shown} of {all} questions"),
        nothing_fits=_("No question fits."),
        show_all=_("Show all"),
        why=_("Why it counts as it does"),
        asked_before=_("Asked before"),
        answered={"sure": _("Answered"), "unsure": _("Answered as unsure"), "none": _("Refused")},
        quote=_("quote {number}: "),
        expected_article=_("expected article"),
        other_article=_("not an expected article"),
        expected=_("Expected"),
        expected_refusal=_("A refusal: the articles do not answer this."),
        expected_something=_("An answer; the question set does not say which."),
        answer=(_("Answer"), _("Any of these answers")),
        article=(_("Article"), _("Articles")),
        passage=(_("Passage"), _("Passages")),
        more=_("{n} more"),
        from_source=_("From"),
        found=_("Articles found"),
        is_expected=_("expected"),
        scores=_("Scores"),
    )
