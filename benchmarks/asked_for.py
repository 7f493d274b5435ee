"""What it is worth to prefer sentences that have the kind of thing asked for (a number, a date, a name …).

For each kind: how often the answering sentence has it, how often other sentences of its article have it, and
how often the first quote answers with and without the bonus for it.

    python -m benchmarks.asked_for QUESTIONS.jsonl --corpus FOLDER [--bonus 0.01 0.02]
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.measuring.asking import Asking, asking
from bot.answerers import candidates
from bot.answerers.extractive import answer_extractively
from evaluation.metrics.normalise import contains, normalise
from evaluation.metrics.wording import answer_in_quotes
from evaluation.questions import Question
from index.models.loading import load_embedder
from index.question.answer_kind.having import HAS_FROM, has_kind
from index.question.answer_kind.kinds import AskedFor
from index.question.answer_kind.reading import kind_asked
from index.question.query import Query, make_query
from index.search.searcher import Searcher, SearchResult
from index.text.sentences.splitting import split_sentences

_HITS = 10


@dataclass(slots=True)
class Counted:
    """The counts for one kind: its `questions`; for each sentence that answers, and for each of the others,
    whether it has the kind; and for each bonus, how many first quotes answer."""

    questions: int = 0
    answering: list[bool] = field(default_factory=list)
    others: list[bool] = field(default_factory=list)
    first: dict[float, int] = field(default_factory=lambda: defaultdict(int))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("questions", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--bonus", type=float, nargs="*", default=[candidates.HAS_ANSWER_BONUS])
    arguments = parser.parse_args()
    bonuses = (0.0, *arguments.bonus)
    with asking(arguments.questions, arguments.corpus, load_embedder()) as of_all:
        counted = _count(list(_searched(of_all)), bonuses)
    head = "  ".join(f"{f'bonus {bonus}':>12}" for bonus in bonuses)
    print(f"{'':10}{'n':>5}  {'answering':>9}  {'others':>6}  {head}")
    for kind, of_kind in sorted(counted.items()):
        first = "  ".join(f"{_share(of_kind.first[bonus], of_kind.questions):>12}" for bonus in bonuses)
        answering = _share(sum(of_kind.answering), len(of_kind.answering))
        others = _share(sum(of_kind.others), len(of_kind.others))
        print(f"{kind:10}{of_kind.questions:5}  {answering:>9}  {others:>6}  {first}")


def _searched(asked: Asking) -> Iterator[tuple[Question, Query, SearchResult]]:
    """Every question with answers that a quote can contain, searched once."""
    searcher = Searcher(asked.embedder)
    for question in asked.questions:
        if question.answers:
            query = make_query(question.text)
            yield question, query, searcher.search(asked.store, query, k=_HITS)


def _count(
    searched: Sequence[tuple[Question, Query, SearchResult]], bonuses: Sequence[float]
) -> dict[str, Counted]:
    counted: dict[str, Counted] = defaultdict(Counted)
    before = candidates.HAS_ANSWER_BONUS
    for question, query, found in searched:
        asked = kind_asked(query.text, query.language)
        of_kind = counted[asked.kind if asked else "none"]
        of_kind.questions += 1
        if asked:
            _count_sentences(question, asked, found, of_kind)
        for bonus in bonuses:
            candidates.HAS_ANSWER_BONUS = bonus
            answer = answer_extractively(query, found)
            of_kind.first[bonus] += bool(answer_in_quotes(answer, question.answers, first=1))
    candidates.HAS_ANSWER_BONUS = before
    return counted


def _count_sentences(question: Question, asked: AskedFor, found: SearchResult, counted: Counted) -> None:
    """Counts the sentences of the gold passages, taken to be in the language of the first hit."""
    language = found.hits[0].passage.source.language if found.hits else None
    for text in question.gold_quotes:
        for sentence in (text[span.start : span.end] for span in split_sentences(text)):
            has = has_kind(asked, sentence, language) >= HAS_FROM
            (counted.answering if _answers(sentence, question.answers) else counted.others).append(has)


def _answers(sentence: str, answers: Iterable[str]) -> bool:
    return any(contains(normalise(sentence), normalise(answer)) for answer in answers)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


if __name__ == "__main__":
    main()
