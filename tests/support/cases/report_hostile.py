"""A run in which every text comes from somebody else, and what such texts may try."""

from bot.citations.answer import Answer, Citation, Statement
from evaluation.answered import Answered, Judged
from evaluation.compare import Difference, OtherSetup, RunComparison
from evaluation.measure import Estimate, EvaluationRun, IndexInfo, measure_by
from evaluation.questions import Question
from index.question.query import Query
from index.search.searcher import Hit
from index.text.articles import Source, Span
from index.text.passages import Passage

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


def hostile_run(text: str) -> tuple[EvaluationRun, RunComparison]:
    """A run with `text` wherever somebody else's text can appear."""
    ids = [text, text + "2"]
    judged = tuple(_hostile(text, own_id) for own_id in ids)
    run = EvaluationRun(
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
    return run, RunComparison(text, text, text, True, 2, (), (), (), setup, metrics)


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
