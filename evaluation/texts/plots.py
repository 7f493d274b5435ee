"""The texts of the drawings: their descriptions, axes and labels."""

from dataclasses import dataclass


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


PLOT_TEXTS = {
    "en": PlotTexts(
        by_rank=PlotText(
            "Finding the article",
            "How many questions have an expected article among the first that were found.",
            "first … articles found",
            "of the questions",
            ("First articles", "Questions"),
        ),
        by_threshold=PlotText(
            "Refusing",
            "What each threshold of confidence would refuse. Best is the upper left corner: all that the "
            "articles do not answer, and nothing else. The dashed line is refusing by chance.",
            "wrongly refused",
            "rightly refused",
            ("Refused below confidence", "Rightly refused", "Wrongly refused"),
        ),
        by_sureness=PlotText(
            "Being sure",
            "What each border of confidence would answer as sure, and how many of these answers are wrong. "
            "Best is the lower right corner: sure of everything, and never wrong.",
            "answered as sure",
            "wrong among the sure",
            ("Sure from confidence", "Answered as sure", "Of them wrong"),
        ),
        latency=PlotText(
            "Speed",
            "How long the answers took, from question to answer.",
            "time to answer",
            "questions",
            ("Time to answer", "Questions"),
        ),
        this_run_refuses="this run: {rightly} rightly, {wrongly} wrongly",
        this_run_is_sure="this run: {sure} sure, {wrong} wrong",
        last_bar=" The last bar holds all from {start} on.",
        half="half by {seconds}",
        most="95 of 100 by {seconds}",
    ),
    "de": PlotTexts(
        by_rank=PlotText(
            "Den Artikel finden",
            "Wie viele Fragen einen erwarteten Artikel unter den ersten gefundenen haben.",
            "erste … gefundene Artikel",
            "der Fragen",
            ("Erste Artikel", "Fragen"),
        ),
        by_threshold=PlotText(
            "Ablehnen",
            "Was jede Schwelle der Konfidenz ablehnen würde. Am besten ist die Ecke oben links: alles, was "
            "die Artikel nicht beantworten, und sonst nichts. Die gestrichelte Linie ist Ablehnen aufs "
            "Geratewohl.",
            "zu Unrecht abgelehnt",
            "zu Recht abgelehnt",
            ("Abgelehnt unter Konfidenz", "Zu Recht abgelehnt", "Zu Unrecht abgelehnt"),
        ),
        by_sureness=PlotText(
            "Sicher sein",
            "Was jede Grenze der Konfidenz als sicher beantworten würde und wie viele dieser Antworten "
            "falsch sind. Am besten ist die Ecke unten rechts: bei allem sicher und nie falsch.",
            "sicher beantwortet",
            "falsch unter den sicheren",
            ("Sicher ab Konfidenz", "Sicher beantwortet", "Davon falsch"),
        ),
        latency=PlotText(
            "Geschwindigkeit",
            "Wie lange die Antworten gebraucht haben, von der Frage an.",
            "Zeit bis zur Antwort",
            "Fragen",
            ("Zeit bis zur Antwort", "Fragen"),
        ),
        this_run_refuses="hier: {rightly} zu Recht, {wrongly} zu Unrecht",
        this_run_is_sure="hier: {sure} sicher, {wrong} falsch",
        last_bar=" Der letzte Balken enthält alle ab {start}.",
        half="die Hälfte bis {seconds}",
        most="95 von 100 bis {seconds}",
    ),
}
