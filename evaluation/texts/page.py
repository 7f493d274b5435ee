"""The page around the figures: its head and its parts."""

from collections.abc import Mapping
from dataclasses import dataclass

from languages.catalogues import interface_translations


@dataclass(frozen=True, slots=True)
class PageTexts:
    """`parts` are the titles of the sections by the ids of their elements, `groups` the titles of the groups
    of metrics with the question of each, `kinds` the titles of the breakdowns. `glance` are the titles of the
    counts, by whether the questions are answerable."""

    title: str
    eyebrow: str
    skip: str
    on_this_page: str
    parts: Mapping[str, str]
    question_set: str
    made: str
    made_in: str
    articles: str
    from_folder: str
    own_passages: str
    index: str
    embedding_model: str
    judge: str
    footer: str
    no_question: str
    glance: Mapping[bool, str]
    failed_lead: str
    nothing_failed: str
    figures_lead: str
    interval: str
    better: Mapping[str, str]
    groups: Mapping[str, tuple[str, str]]
    kinds: Mapping[str, str]
    plot_described: str
    as_table: str
    does_not_apply: str


def page_texts(language: str) -> PageTexts:
    _ = interface_translations(language).gettext
    return PageTexts(
        title=_("How good are the answers?"),
        eyebrow=_("Beleg evaluation"),
        skip=_("Skip to the questions"),
        on_this_page=_("On this page"),
        parts={
            "glance": _("At a glance"),
            "failed": _("Questions that failed"),
            "figures": _("Figures"),
            "plots": _("Plots"),
            "breakdown": _("Breakdown"),
            "changes": _("Older run"),
            "questions": _("Questions"),
        },
        question_set=_("Question set"),
        made=_("Made"),
        made_in=_(", in {seconds}"),
        articles=_("Articles"),
        from_folder=_(" from "),
        own_passages=_("each question brings its own passages"),
        index=_("Index"),
        embedding_model=_("Embedding model"),
        judge=_("Judge"),
        footer=_(
            "This page is one file. It loads nothing and sends nothing. Intervals are of 95%: were the "
            "questions drawn anew from the same kind, the figure would lie inside in about 95 of 100 cases."
        ),
        no_question=_("No question was asked."),
        glance={
            True: _("{questions} that the articles answer"),
            False: _("{questions} that the articles do not answer"),
        },
        failed_lead=_("Each by its outcome; a question leads to its entry below."),
        nothing_failed=_("None."),
        figures_lead=_(
            "Each with the interval that chance leaves it in, and the number of questions it counts."
        ),
        interval=_("Interval of 95%: "),
        better={"higher": _("Higher is better."), "lower": _("Lower is better.")},
        groups={
            "finding": (_("Finding the article"), _("Does it find the article that has the answer?")),
            "answering": (_("Answering"), _("Does what it quotes have the answer?")),
            "citing": (_("Citing"), _("Are the quotes real, and from the right article?")),
            "statements": (
                _("Who said what"),
                _("Does it open with the right statement, and say yes or no rightly?"),
            ),
            "refusing": (_("Refusing"), _("Does it say so when the articles have no answer, and only then?")),
            "sure": (_("Being sure"), _("When it answers as sure, is it right?")),
            "speed": (_("Speed"), _("How long does a reader wait?")),
            "further": (_("Further figures"), _("What else was measured?")),
            "judge": (_("A model’s opinion"), _("What does {model} think of the answers?")),
        },
        kinds={
            "language": _("Language of the question"),
            "question_type": _("Type of question"),
            "language_pair": _("Question → articles"),
        },
        plot_described=_("{title}: {y} by {x}. The figures follow as a table."),
        as_table=_("{title} as a table"),
        does_not_apply=_("does not apply"),
    )
