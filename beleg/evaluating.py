"""`beleg evaluate`: a question set asked, and the answers measured."""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from errno import EACCES
from functools import cache, partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from beleg import __version__, wiring
from beleg.commit import current_commit
from beleg.console import complain, progress_bar, tell
from beleg.settings import Settings
from bot.assistant import Assistant
from evaluation.answered import Answered, Judged
from evaluation.journal import Journal
from evaluation.judge import count_unjudged, judge_answers
from evaluation.measure import IndexInfo, Run, measure, measure_by, measure_judge
from evaluation.metrics import score_all
from evaluation.originals import Originals
from evaluation.questions import Question, QuestionSet
from evaluation.run import ArticleLanguages, answer_all
from index.build import build_index
from index.errors import BelegError, ChatModelError
from index.generations import current, open_current
from index.generations.reader import IndexReader

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

    from index.embedder import Embedder

_PLACE = Path(".beleg/evaluations")
"""The indexes of `--corpus`, and the answers of runs that were interrupted."""

_JUDGE_SECONDS = 300
"""A model on a machine without a GPU takes minutes over what a question and its passages are."""

_STALE = "The corpus has changed since it was indexed: quotes are checked against the files as they are now."


@dataclass(frozen=True, slots=True)
class _Asked:
    """The index that the questions are put to; None when each brings its own passages."""

    info: IndexInfo | None
    languages: ArticleLanguages
    folders: tuple[Path, ...]


def evaluate(
    settings: Settings, questions: QuestionSet, *, corpora: Sequence[Path], judge: bool, resume: bool
) -> Run:
    """Asks all questions of a set and measures the answers.

    The folders of `corpora` are indexed for it; without any, the current index answers. Raises
    ChatModelError when there is no chat model to judge, and what indexing and asking raise.
    """
    started = monotonic()
    model = _load_judge(settings) if judge else None
    identity, load = wiring.embedding_model(settings, tell)
    load = cache(load)
    index = settings.beleg_index
    if corpora and _need_index(questions):
        index = _index_of(corpora, identity, load)
    asked = _look(index, questions)
    originals = Originals.of_folders(asked.folders)  # a folder that is gone is told before the asking
    with _journal(questions, asked, identity, resume=resume) as journal:
        with closing(IndexReader(index, load())) as reader:
            answered = _answer(questions, Assistant(reader, load()), asked, journal)
        judged = _score(answered, originals, model)
        journal.finish()
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


def _load_judge(settings: Settings) -> "BaseChatModel":
    from bot.chat_model import load_chat_model

    return load_chat_model(
        settings.beleg_chat_model,
        base_url=settings.beleg_chat_base_url,
        api_key=settings.beleg_chat_api_key.get_secret_value(),
        timeout_seconds=_JUDGE_SECONDS,
    )


def _need_index(questions: QuestionSet) -> bool:
    return any(question.given is None for question in questions.questions)


def _index_of(corpora: Sequence[Path], identity: str, load: "Callable[[], Embedder]") -> Path:
    """The index of these folders, brought up to date."""
    index = _PLACE / f"index-{_digest(*(str(folder.resolve()) for folder in corpora))}"
    with progress_bar() as move:
        report = build_index(corpora, index, load, identity=identity, progress=move)
    for failure in report.failed:
        complain(f"{failure.path}: {failure.error}")
    return index


def _look(index: Path, questions: QuestionSet) -> _Asked:
    """Raises NoIndex when a question needs one."""
    if not _need_index(questions):
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


@contextmanager
def _journal(questions: QuestionSet, asked: _Asked, identity: str, *, resume: bool) -> Iterator[Journal]:
    """The run's journal; an interrupt is told how much it holds."""
    generation = asked.info.generation if asked.info else ""
    key = _digest(questions.digest, generation, identity, __version__, current_commit() or "")
    with Journal(_PLACE / f"unfinished-{key}.jsonl", questions.questions, resume=resume) as journal:
        try:
            yield journal
        except KeyboardInterrupt:
            done, total = len(journal.answered), len(questions.questions)
            complain(f"{done} of {total} questions are answered: --resume goes on from there")
            raise


def _answer(
    questions: QuestionSet, assistant: Assistant, asked: _Asked, journal: Journal
) -> tuple[Answered, ...]:
    with progress_bar() as move:
        return answer_all(
            questions.questions,
            assistant,
            languages=asked.languages,
            journal=journal,
            progress=partial(move, "asking"),
        )


def _score(
    answered: Sequence[Answered], originals: Originals, model: "BaseChatModel | None"
) -> tuple[Judged, ...]:
    scores = score_all(answered, lambda question: _originals(question, originals))
    opinions = _opinions(answered, model) if model is not None else [{}] * len(answered)
    return tuple(
        Judged(one, {**own, **opinion}) for one, own, opinion in zip(answered, scores, opinions, strict=True)
    )


def _opinions(answered: Sequence[Answered], model: "BaseChatModel") -> Sequence[Mapping[str, float]]:
    try:
        with progress_bar() as move:
            opinions = judge_answers(answered, model, progress=partial(move, "judging"))
    except ChatModelError as error:
        raise ChatModelError(error.problem, f"{error.remedy}, then go on with --resume") from error
    if missing := count_unjudged(answered, opinions):
        complain(f"Answers of which the judge's opinion is missing, or cannot be read: {missing}")
    return opinions


def _originals(question: Question, corpus: Originals) -> Originals:
    return corpus if question.given is None else Originals.of_given(question.given)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
