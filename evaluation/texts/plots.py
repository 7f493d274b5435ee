"""The texts of the drawings: their descriptions, axes and labels."""

from dataclasses import dataclass

from languages.catalogues import interface_translations


@dataclass(frozen=True, slots=True)
class PlotText:
    """The texts of one drawing. `header` names the columns of its figures as a table."""

    title: str
    says: str
    x_label: str
    y_label: str
    header: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlotTexts:
    """`last_bar` takes `start`, `half` and `most` take `seconds`; `this_run_refuses` and `this_run_is_sure`
    take two shares."""

    by_rank: PlotText
    by_threshold: PlotText
    by_sureness: PlotText
    latency: PlotText
    this_run_refuses: str
    this_run_is_sure: str
    last_bar: str
    half: str
    most: str


def plot_texts(language: str) -> PlotTexts:
    _ = interface_translations(language).gettext
    return PlotTexts(
        by_rank=PlotText(
            _("Finding the article"),
            _("How many questions have an expected article among the first that were found."),
            _("first … articles found"),
            _("of the questions"),
            (_("First articles"), _("Questions")),
        ),
        by_threshold=PlotText(
            _("Refusing"),
            _(
                "What each threshold of confidence would refuse. Best is the upper left corner: all that the "
                "articles do not answer, and nothing else. The dashed line is refusing by chance."
            ),
            _("wrongly refused"),
            _("rightly refused"),
            (_("Refused below confidence"), _("Rightly refused"), _("Wrongly refused")),
        ),
        by_sureness=PlotText(
            _("Being sure"),
            _(
                "What each border of confidence would answer as sure, and how many of these answers are "
                "wrong. Best is the lower right corner: sure of everything, and never wrong."
            ),
            _("answered as sure"),
            _("wrong among the sure"),
            (_("Sure from confidence"), _("Answered as sure"), _("Of them wrong")),
        ),
        latency=PlotText(
            _("Speed"),
            _("How long the answers took, from question to answer."),
            _("time to answer"),
            _("questions"),
            (_("Time to answer"), _("Questions")),
        ),
        this_run_refuses=_("this run: {rightly} rightly, {wrongly} wrongly"),
        this_run_is_sure=_("this run: {sure} sure, {wrong} wrong"),
        last_bar=_(" The last bar holds all from {start} on."),
        half=_("half by {seconds}"),
        most=_("95 of 100 by {seconds}"),
    )
