"""A small run for reports: every outcome once, scored by the real metrics."""

from collections.abc import Sequence

from judged_fakes import run_of

from bot.citations.answer import Answer, Citation, Statement
from evaluation.answered import Answered, Judged
from evaluation.measure import EvaluationRun
from evaluation.metrics.scoring import score_all
from evaluation.originals.originals import Originals
from evaluation.questions import Question
from index.question.query import Query
from index.search.searcher import Hit
from index.text.articles import Source, Span
from index.text.passages import Passage

CRANE = "The crane fell on Tuesday.\n\nNobody was hurt. The harbour stayed closed for two days."
FERRY = "Die Fähre fährt wieder. Ihr Motor war am Dienstag repariert worden."
TEXTS = {"crane": CRANE, "ferry": FERRY}
SOURCES = {
    "crane": Source(
        *("crane", "news/crane.txt", "Crane falls", "Post", "Ann Reporter"),
        language="en",
        url="https://example.org/crane",
    ),
    "ferry": Source("ferry", "news/ferry.txt", "Fähre fährt", language="de"),
}

FELL = Question(
    *("fell", "When did the crane fall?", "en", True, "when"), answers=("Tuesday",), gold_articles=("crane",)
)
HURT = Question(
    *("hurt", "Was anybody hurt?", "en", True, "fact"), answers=("Nobody",), gold_articles=("crane",)
)
REPAIRED = Question(
    *("repaired", "Wann wurde der Motor repariert?", "de", True, "when"),
    answers=("Mittwoch", "am Mittwoch"),
    gold_articles=("ferry",),
    gold_quotes=("Ihr Motor war am Mittwoch repariert worden.",),
)
CLOSED = Question(
    *("closed", "For how long was the harbour closed?", "en", True, "number"),
    answers=("two days",),
    gold_articles=("crane",),
)
PAID = Question("paid", "Who pays for the crane?", "en", answerable=False, question_type="fact")
SAILS = Question(
    *("sails", "Fährt die Fähre?", "de", True, "fact"),
    answers=("Ja",),
    gold_articles=("crane",),
    history=("Was ist mit der Fähre?",),
)
OPEN = Question("open", "What is new?", "en")


def cited(article: str, quote: str) -> Citation:
    """A citation of a quote from one of TEXTS; the passage is that whole text."""
    text = TEXTS[article]
    start = text.index(quote)
    passage = Passage(SOURCES[article], text, 0, (Span(0, len(text)),))
    return Citation(passage, Span(start, start + len(quote)), score=0.9)


def asked(
    question: Question,
    *citations: Citation,
    ranking: Sequence[str] = ("crane", "ferry"),
    confidence: float = 0.8,
    seconds: float = 0.25,
) -> Answered:
    """A question answered with these quotes; without any it is refused."""
    answer = Answer(
        Query(question.text, question.language or "en"),
        tuple(Statement(one.quote, (number,)) for number, one in enumerate(citations, start=1)),
        citations,
        refusal="" if citations else "The articles do not say.",
        hits=tuple(Hit(cited(name, TEXTS[name]).passage, 0.9) for name in ranking),
        confidence=confidence,
    )
    return Answered(question, answer, tuple(ranking), ("en",), seconds)


def scored(*answered: Answered) -> tuple[Judged, ...]:
    """The answers with their scores; quotes are looked up in TEXTS."""
    originals = Originals.of_texts(TEXTS)
    scores = score_all(answered, lambda _: originals)
    return tuple(Judged(one, own) for one, own in zip(answered, scores, strict=True))


def small_run() -> EvaluationRun:
    """Eight questions: 1 answered, 2 answered by the second quote, 3 missed, 4 wrongly refused, 5 rightly
    refused, 6 wrongly answered, 7 another article first, 8 nothing known."""
    return run_of(
        *scored(
            asked(FELL, cited("crane", "The crane fell on Tuesday."), confidence=0.9, seconds=0.1),
            asked(HURT, cited("ferry", "Die Fähre fährt wieder."), cited("crane", "Nobody was hurt.")),
            asked(
                REPAIRED,
                cited("ferry", "Ihr Motor war am Dienstag repariert worden."),
                ranking=("ferry", "crane"),
                confidence=0.6,
            ),
            asked(CLOSED, confidence=0.3),
            asked(PAID, confidence=0.1, seconds=0.05),
            asked(PAID_TWICE, cited("crane", "Nobody was hurt."), confidence=0.7),
            asked(SAILS, cited("ferry", "Die Fähre fährt wieder."), ranking=("ferry", "crane"), seconds=0.9),
            asked(OPEN, cited("ferry", "Die Fähre fährt wieder.")),
        )
    )


PAID_TWICE = Question("paid-twice", "Who paid for the last crane?", "en", answerable=False)
