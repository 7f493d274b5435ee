"""One question asked of passages, and all signals of each passage that was read closely."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Literal

from bot.answerers.extractive import answer_extractively
from bot.conversation import Turn, follow_up, turn
from evaluation.metrics.normalise import contains, normalise
from evaluation.questions import Question
from index.question.query import make_query
from index.search.reranker import MatchedCandidate
from index.search.searcher import Searchable, Searcher

Kind = Literal["answerable", "unanswerable", "removed"]


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """A passage that was read closely. `gold` is whether it is from an article that answers; `answers` says
    for each sentence whether a gold answer is in it; `sentences` are (cosine, match, reader's log-odds). The
    log-odds, and `reading` of the passage, are None where the reader did not read it."""

    gold: bool
    cosine: float
    match: float
    lexical: float
    reading: float | None
    answers: tuple[bool, ...]
    sentences: tuple[tuple[float, float, float | None], ...]


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question of a set. `cluster` groups questions that are not independent; `half` is the half of XQuAD
    that is searched, "" in other sets. `signals` are those of the confidence, by name."""

    set: str
    id: str
    cluster: str
    half: str
    kind: Kind
    passages: tuple[ReadPassage, ...]
    signals: Mapping[str, float | None]


def ask(
    searcher: Searcher,
    passages: Searchable,
    question: Question,
    *,
    set_name: str,
    kind: Kind,
    half: str = "",
    cluster: str = "",
) -> AskedQuestion:
    """Asks the question, after the earlier ones of its conversation."""
    earlier: list[Turn] = []
    for text in question.history:
        query = follow_up(make_query(text), earlier)
        found = searcher.search(passages, query)
        earlier.append(turn(answer_extractively(replace(query, context=found.context), found)))
    asked, pairs, rest = searcher.read(passages, follow_up(make_query(question.text), earlier))
    signals = searcher.signals(asked, pairs, rest)
    return AskedQuestion(
        set_name,
        question.id,
        cluster or question.id,
        half,
        kind,
        tuple(_read(pair, question) for pair in pairs),
        {name: getattr(signals, name) for name in signals.__slots__},
    )


def _read(pair: MatchedCandidate, question: Question) -> ReadPassage:
    candidate, match, reading = pair
    passage = candidate.passage
    wanted = [normalise(answer) for answer in question.answers]
    texts = [normalise(passage.quote(span)) for span in passage.sentences]
    matches = match.sentences if match else (0.0,) * len(texts)
    said: Sequence[float | None] = reading.sentences if reading else (None,) * len(texts)
    return ReadPassage(
        gold=passage.source.article_id in question.gold_articles,
        cosine=candidate.cosine,
        match=match.passage if match else 0.0,
        lexical=candidate.lexical,
        reading=reading.passage if reading else None,
        answers=tuple(any(contains(text, one) for one in wanted) for text in texts),
        sentences=tuple(zip(candidate.sentence_cosines, matches, said, strict=True)),
    )


def to_json(asked: AskedQuestion) -> str:
    """One line of JSON, which `from_json` reads."""
    return json.dumps(asdict(asked), ensure_ascii=False)


def from_json(line: str) -> AskedQuestion:
    row = json.loads(line)
    passages = [
        ReadPassage(
            **{
                **one,
                "answers": tuple(one["answers"]),
                "sentences": tuple(map(tuple, one["sentences"])),
            }
        )
        for one in row["passages"]
    ]
    return AskedQuestion(**{**row, "passages": tuple(passages)})
