"""The page around the figures: its head and its parts."""

from collections.abc import Mapping
from dataclasses import dataclass


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


PAGE_TEXTS = {
    "en": PageTexts(
        title="How good are the answers?",
        eyebrow="Beleg evaluation",
        skip="Skip to the questions",
        on_this_page="On this page",
        parts={
            "glance": "At a glance",
            "failed": "Questions that failed",
            "figures": "Figures",
            "plots": "Plots",
            "breakdown": "Breakdown",
            "changes": "Older run",
            "questions": "Questions",
        },
        question_set="Question set",
        made="Made",
        made_in=", in {seconds}",
        articles="Articles",
        from_folder=" from ",
        own_passages="each question brings its own passages",
        index="Index",
        embedding_model="Embedding model",
        judge="Judge",
        footer="This page is one file. It loads nothing and sends nothing. Intervals are of 95%: were the "
        "questions drawn anew from the same kind, the figure would lie inside in about 95 of 100 cases.",
        no_question="No question was asked.",
        glance={
            True: "{questions} that the articles answer",
            False: "{questions} that the articles do not answer",
        },
        failed_lead="Each by its outcome; a question leads to its entry below.",
        nothing_failed="None.",
        figures_lead="Each with the interval that chance leaves it in, and the number of questions it "
        "counts.",
        interval="95% interval ",
        better={"higher": "Higher is better.", "lower": "Lower is better."},
        groups={
            "finding": ("Finding the article", "Does it find the article that has the answer?"),
            "answering": ("Answering", "Does what it quotes have the answer?"),
            "citing": ("Citing", "Are the quotes real, and from the right article?"),
            "statements": (
                "Who said what",
                "Does it open with the right statement, and say yes or no rightly?",
            ),
            "refusing": ("Refusing", "Does it say so when the articles have no answer, and only then?"),
            "sure": ("Being sure", "When it answers as sure, is it right?"),
            "speed": ("Speed", "How long does a reader wait?"),
            "further": ("Further figures", "What else was measured?"),
            "judge": ("A model’s opinion", "What does {model} think of the answers?"),
        },
        kinds={
            "language": "Language of the question",
            "question_type": "Type of question",
            "language_pair": "Question → articles",
        },
        plot_described="{title}: {y} by {x}. The figures follow as a table.",
        as_table="{title} as a table",
        does_not_apply="does not apply",
    ),
    "de": PageTexts(
        title="Wie gut sind die Antworten?",
        eyebrow="Beleg-Auswertung",
        skip="Zu den Fragen springen",
        on_this_page="Auf dieser Seite",
        parts={
            "glance": "Auf einen Blick",
            "failed": "Misslungene Fragen",
            "figures": "Zahlen",
            "plots": "Schaubilder",
            "breakdown": "Aufschlüsselung",
            "changes": "Früherer Lauf",
            "questions": "Fragen",
        },
        question_set="Fragensatz",
        made="Erstellt",
        made_in=", in {seconds}",
        articles="Artikel",
        from_folder=" aus ",
        own_passages="jede Frage bringt ihre eigenen Textstellen mit",
        index="Index",
        embedding_model="Embedding-Modell",
        judge="Gutachten",
        footer="Diese Seite ist eine einzige Datei. Sie lädt nichts und sendet nichts. Die Intervalle sind "
        "solche von 95\N{NO-BREAK SPACE}%: Würden neue Fragen derselben Art gestellt, läge der Wert in etwa "
        "95 von 100 Fällen darin.",
        no_question="Es wurde keine Frage gestellt.",
        glance={
            True: "{questions}, die die Artikel beantworten",
            False: "{questions}, die die Artikel nicht beantworten",
        },
        failed_lead="Nach ihrem Ausgang; jede Frage führt zu ihrem Eintrag weiter unten.",
        nothing_failed="Keine.",
        figures_lead="Jede mit dem Intervall, das der Zufall ihr lässt, und mit der Zahl der gezählten "
        "Fragen.",
        interval="95-%-Intervall ",
        better={"higher": "Höher ist besser.", "lower": "Niedriger ist besser."},
        groups={
            "finding": ("Den Artikel finden", "Wird der Artikel gefunden, der die Antwort hat?"),
            "answering": ("Antworten", "Steht in den Zitaten die Antwort?"),
            "citing": ("Belegen", "Sind die Zitate echt und aus dem richtigen Artikel?"),
            "statements": (
                "Wer was gesagt hat",
                "Beginnt die Antwort mit der richtigen Äußerung, und stimmt ein Ja oder Nein?",
            ),
            "refusing": ("Ablehnen", "Wird es gesagt, wenn die Artikel keine Antwort haben, und nur dann?"),
            "sure": ("Sicher sein", "Wenn die Antwort als sicher gilt, stimmt sie dann?"),
            "speed": ("Geschwindigkeit", "Wie lange wartet man?"),
            "further": ("Weitere Zahlen", "Was wurde sonst gemessen?"),
            "judge": ("Die Meinung eines Modells", "Was hält {model} von den Antworten?"),
        },
        kinds={
            "language": "Sprache der Frage",
            "question_type": "Art der Frage",
            "language_pair": "Frage → Artikel",
        },
        plot_described="{title}: {y} nach {x}. Die Zahlen folgen als Tabelle.",
        as_table="{title} als Tabelle",
        does_not_apply="trifft nicht zu",
    ),
}
