"""`beleg evaluate`: a question set asked, and the answers measured."""

import hashlib
import os
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from errno import EACCES
from functools import cache
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from beleg import __version__, wiring
from beleg.console import complain, progress_bar, tell
from beleg.settings import Settings
from bot.assistant import Assistant
from evaluation.answered import Answered, Judged
from evaluation.journal import Journal
from evaluation.judge import judge_answers
from evaluation.measure import IndexInfo, Run, measure, measure_by, measure_judge
from evaluation.metrics import score_all
from evaluation.originals import Originals
from evaluation.questions import Question, QuestionSet, read_questions
from evaluation.run import ArticleLanguages, answer_all
from index.build import build_index
from index.errors import BelegError, SettingError
from index.generations import current, open_current
from index.generations.reader import IndexReader

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

    from index.embedder import Embedder

_PLACE = Path(".beleg/evaluations")
"""The indexes of `--corpus`, and the answers of runs that were interrupted."""

_STALE = "The corpus has changed since it was indexed: quotes are checked against the files as they are now."


@dataclass(frozen=True, slots=True)
class _Asked:
    """The index that the questions are put to; None when each brings its own passages."""

    info: IndexInfo | None
    languages: ArticleLanguages
    folders: tuple[Path, ...]


def evaluate(settings: Settings, path: Path, *, corpora: Sequence[Path], judge: bool, resume: bool) -> Run:
    """Asks all questions of a set and measures the answers.

    The folders of `corpora` are indexed for it; without any, the current index answers. Raises
    QuestionSetError, SettingError when there is no chat model to judge, and what indexing and asking raise.
    """
    started = monotonic()
    questions = read_questions(path)
    model = _judge(settings) if judge else None
    identity, load = wiring.embedding_model(settings, tell)
    load = cache(load)
    index = _index_of(corpora, identity, load) if corpora else settings.beleg_index
    asked = _look(index, questions.questions)
    with closing(IndexReader(index, load())) as reader:
        answered = _answer(questions, Assistant(reader, load()), asked, identity, resume=resume)
    judged = _score(answered, Originals.of_folders(asked.folders), model)
    return Run(
        set_name=questions.name,
        set_digest=questions.digest,
        judged=judged,
        metrics=measure(judged),
        by=measure_by(judged),
        embedding_model=identity,
        index=asked.info,
        seconds=monotonic() - started,
        judge_metrics=measure_judge(judged),
        judge_model=settings.beleg_chat_model if judge else None,
    )


def check_place(file: Path) -> None:
    """Makes the folder that a file is to be written in. Raises BelegError when it cannot be: to be told
    before the questions are asked rather than after."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not os.access(file.parent, os.W_OK) or file.is_dir():
            raise PermissionError(EACCES, os.strerror(EACCES))
    except OSError as error:
        raise BelegError(
            f"{str(file)!r} cannot be written ({error.strerror})", "choose a place where you may write"
        ) from error


def _judge(settings: Settings) -> "BaseChatModel":
    from bot.chat_model import load_chat_model

    if not settings.beleg_chat_model:
        raise SettingError(
            "BELEG_CHAT_MODEL is not set", "name the model that is to judge, or leave out --judge"
        )
    return load_chat_model(
        settings.beleg_chat_model,
        base_url=settings.beleg_chat_base_url,
        api_key=settings.beleg_chat_api_key.get_secret_value(),
    )


def _index_of(corpora: Sequence[Path], identity: str, load: "Callable[[], Embedder]") -> Path:
    """The index of these folders, brought up to date."""
    index = _PLACE / f"index-{_digest(*(str(folder.resolve()) for folder in corpora))}"
    with progress_bar() as move:
        report = build_index(corpora, index, load, identity=identity, progress=move)
    for failure in report.failed:
        complain(f"{failure.path}: {failure.error}")
    return index


def _look(index: Path, questions: Sequence[Question]) -> _Asked:
    """Raises NoIndex when a question needs one."""
    if all(question.given is not None for question in questions):
        return _Asked(None, {}, ())
    if wiring.stale(current(index)):
        complain(_STALE)
    with open_current(index) as generation:
        manifest = generation.manifest
        languages = {source.article_id: source.language for source in generation.store.articles()}
    counts = manifest.summary.counts
    folders = manifest.corpora
    info = IndexInfo(manifest.name, counts.articles, counts.passages, tuple(one.name for one in folders))
    return _Asked(info, languages, folders)


def _answer(
    questions: QuestionSet, assistant: Assistant, asked: _Asked, identity: str, *, resume: bool
) -> tuple[Answered, ...]:
    generation = asked.info.generation if asked.info else ""
    key = _digest(questions.digest, generation, identity, __version__)
    with Journal(_PLACE / f"unfinished-{key}.jsonl", resume=resume) as journal, progress_bar() as move:
        done = 0

        def progress(now: int, total: int) -> None:
            nonlocal done
            done = now
            move("asking", now, total)

        try:
            answered = answer_all(
                questions.questions, assistant, languages=asked.languages, journal=journal, progress=progress
            )
        except KeyboardInterrupt:
            complain(
                f"{done} of {len(questions.questions)} questions are answered: --resume goes on from there"
            )
            raise
        journal.finish()
    return answered


def _score(
    answered: Sequence[Answered], originals: Originals, model: "BaseChatModel | None"
) -> tuple[Judged, ...]:
    scores = score_all(answered, lambda question: _originals(question, originals))
    if model is not None:
        with progress_bar() as move:
            opinions = judge_answers(
                answered, model, progress=lambda done, total: move("judging", done, total)
            )
        scores = [{**own, **opinion} for own, opinion in zip(scores, opinions, strict=True)]
    return tuple(Judged(*pair) for pair in zip(answered, scores, strict=True))


def _originals(question: Question, corpus: Originals) -> Originals:
    return corpus if question.given is None else Originals.of_given(question.given)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
