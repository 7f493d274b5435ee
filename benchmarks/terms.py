"""Which terms find most: BM25 over each form of terms that was tried, on XQuAD's four pairs of languages.

    python -m benchmarks.terms BENCHMARKS/xquad [--beside FOLDER]

Prints hit@1 by article, over the passages of the index; --beside adds the passages of another corpus as
distractors. Forms that `index.text.terms` does not use are implemented here.
"""

import argparse
import re
import time
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import Stemmer

from benchmarks.baselines import read_passages
from benchmarks.bm25 import BM25
from evaluation.questions import Question, read_questions
from index.text.passages import Passage, passage_input
from index.text.terms.spelling import spelling
from index.text.terms.terms import terms

_LANGUAGES = ("de", "en")
_SPEED_ROUNDS = 3

Form = Callable[[str, str | None], list[str]]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("xquad", type=Path)
    parser.add_argument("--beside", type=Path, help="a corpus folder of distractors")
    arguments = parser.parse_args()
    beside = read_passages(arguments.beside) if arguments.beside else []
    passages = {read: read_passages(arguments.xquad / read / "corpus") + beside for read in _LANGUAGES}
    questions = {
        (asked, read): read_questions(arguments.xquad / read / f"questions-{asked}.jsonl").questions
        for read in _LANGUAGES
        for asked in _LANGUAGES
    }
    print("| form | " + " | ".join(f"{asked} to {read}" for asked, read in questions) + " |")
    for name, form in FORMS.items():
        found = {read: _index(form, passages[read]) for read in _LANGUAGES}
        figures = [
            _hit_at_1(form, found[read], passages[read], asked_of, asked)
            for (asked, read), asked_of in questions.items()
        ]
        print(f"| {name} | " + " | ".join(f"{figure:.3f}"[1:] for figure in figures) + " |", flush=True)
    print(f"\n{_milliseconds(passages['de']):.2f} ms a passage, all words known")


def _index(form: Form, passages: Sequence[Passage]) -> BM25:
    return BM25([form(passage_input(passage), passage.source.language) for passage in passages])


def _hit_at_1(
    form: Form, index: BM25, passages: Sequence[Passage], questions: Sequence[Question], language: str
) -> float:
    first = []
    for question in questions:
        best = int(np.argmax(index.scores(form(question.text, language))))
        first.append(passages[best].source.article_id in question.gold_articles)
    return float(np.mean(first))


def _plain(text: str, language: str | None) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _stems(text: str, language: str | None) -> list[str]:
    return [_stem(word, language) for word in _plain(text, language)]


@cache
def _stem(word: str, language: str | None) -> str:
    return str(Stemmer.Stemmer(language).stemWord(word))


def _pieces(letters: int, *, spelt: Callable[[str], str] = str) -> Form:
    def form(text: str, language: str | None) -> list[str]:
        words = [f"<{spelt(word)}>" for word in _plain(text, language)]
        return [word[at : at + letters] for word in words for at in range(max(1, len(word) - letters + 1))]

    return form


def _both(*forms: Form) -> Form:
    """The terms of several forms, marked so that they stay distinct."""

    def form(text: str, language: str | None) -> list[str]:
        return [f"{number}{term}" for number, one in enumerate(forms) for term in one(text, language)]

    return form


def _chosen(keep: Callable[[str], bool] = bool) -> Form:
    return lambda text, language: [term for term in terms(text, language) if keep(term)]


FORMS: dict[str, Form] = {
    "words": _plain,
    "stems": _stems,
    **{f"pieces of {letters} letters": _pieces(letters) for letters in (3, 4, 5, 6)},
    "stems, pieces of 4": _both(_stems, _pieces(4)),
    "stems, pieces of 5": _both(_stems, _pieces(5)),
    "stems, pieces of 4 and 5": _both(_stems, _pieces(4), _pieces(5)),
    "pieces of 4, one spelling": _pieces(4, spelt=spelling),
    "stems, pieces of 4, one spelling": _both(_stems, _pieces(4, spelt=spelling)),
    "index.text.terms without stems": _chosen(lambda term: term[0] in "·#@"),
    "index.text.terms without pieces": _chosen(lambda term: term[0] != "·"),
    "index.text.terms without numbers and dates": _chosen(lambda term: term[0] not in "#@"),
    "index.text.terms without dates": _chosen(lambda term: term[0] != "@"),
    "**index.text.terms**": _chosen(),
}


def _milliseconds(passages: Sequence[Passage]) -> float:
    texts = [(passage.text, passage.source.language) for passage in passages]
    rounds = []
    for _ in range(_SPEED_ROUNDS):
        start = time.perf_counter()
        for text, language in texts:
            terms(text, language)
        rounds.append(time.perf_counter() - start)
    return 1000 * min(rounds) / len(texts)


if __name__ == "__main__":
    main()
