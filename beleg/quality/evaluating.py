"""`beleg evaluate`: asks a question set, and measures the answers."""

import hashlib
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from beleg import wiring
from beleg.freshness import is_stale
from beleg.quality.commit import current_code
from beleg.quality.evaluations import PLACE, keep_place
from beleg.settings import Settings
from beleg.terminal.console import complain, progress_bar, tell
from beleg.version import __version__
from bot.assistant import Assistant
from evaluation.answered import Answered, Judged
from evaluation.journal import Journal
from evaluation.judge.judging import count_unjudged, judge_answers
from evaluation.measure import EvaluationRun, IndexInfo, measure, measure_by, measure_judge
from evaluation.metrics.scoring import score_all
from evaluation.originals.originals import Originals
from evaluation.question_row import shown
from evaluation.questions import Question, QuestionSet, with_ids_of
from evaluation.run import ArticleLanguages, answer_all
from index.errors import BelegError, CorpusError, StoredIndexError, reason_of
from index.reading.files import find_files
from index.storage.building.update import build_index
from index.storage.generations.current import current
from index.storage.generations.generation import Generation
from index.storage.generations.reader import IndexReader

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

    from index.models.embedder import Embedder

_JUDGE_SECONDS = 300
"""Without a GPU a model takes minutes for a question with its passages."""

_STALE = "The corpus has changed since it was indexed: quotes are checked against the files as they are now."


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A run, and whether the corpus has changed since the index was made."""

    run: EvaluationRun
    stale: bool


@dataclass(frozen=True, slots=True)
class _Asked:
    """The index that is asked; `info` is None when every question has its own passages."""

    info: IndexInfo | None = None
    languages: ArticleLanguages = field(default_factory=dict)
    folders: tuple[Path, ...] = ()
    stale: bool = False


@contextmanager
def run_evaluation(
    settings: Settings, questions: QuestionSet, *, corpora: Sequence[Path], judge: bool, resume: bool
) -> Iterator[Evaluation]:
    """Asks all questions of a set and measures the answers. The answers are kept for `resume` until the block
    ends without an error.

    The folders of `corpora` are indexed for it; without folders the current index answers. All answers are
    from one generation. With `judge` it raises ChatModelError when there is no chat model. Also raises what
    indexing and asking raise.
    """
    started = monotonic()
    model = wiring.chat_model(settings, timeout_seconds=_JUDGE_SECONDS) if judge else None
    chat = wiring.chat_answerer(settings)
    reranker = wiring.reranker(settings)
    identity, load = wiring.embedding_model(settings, tell)
    load = cache(load)
    with keep_place(needed=bool(corpora)):
        index = _choose_index(settings, questions, corpora, identity, load)
        with closing(IndexReader(index, load(), follow=False)) as reader:
            asked = _look(reader, questions)
            questions = with_ids_of(asked.languages.keys(), questions)
            originals = Originals.of_folders(asked.folders)  # fails early if a folder is gone
            models = (
                identity,
                settings.beleg_reranker_model,
                chat.name if chat else "",
                settings.beleg_chat_base_url,
            )
            with _journal(questions, asked, models, resume=resume) as journal:
                assistant = Assistant(reader, load(), reranker=reranker, chat=chat)
                answered = _answer(questions, assistant, asked, journal)
                judged = _score(answered, originals, model)
                run = EvaluationRun(
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
                yield Evaluation(run, asked.stale)
                journal.finish()


def asked_folders(settings: Settings, questions: QuestionSet, corpora: Sequence[Path]) -> tuple[Path, ...]:
    """The folders of the articles that will be asked; () where they are not known, or no index is asked."""
    if corpora or not _need_index(questions):
        return tuple(corpora)
    with suppress(StoredIndexError):  # reported when it is asked
        return current(settings.beleg_index).manifest.corpora
    return ()


def _need_index(questions: QuestionSet) -> bool:
    return any(question.given is None for question in questions.questions)


def _choose_index(
    settings: Settings,
    questions: QuestionSet,
    corpora: Sequence[Path],
    identity: str,
    load: "Callable[[], Embedder]",
) -> Path:
    """The index to ask. Raises NoIndex when a question needs one."""
    if corpora:
        find_files(*corpora)  # reports missing folders even when no question needs them
    if not _need_index(questions):
        if corpora:
            complain("Every question brings its passages along: --corpus is not asked")
        return settings.beleg_index
    if corpora:
        return _index_of(corpora, identity, load)
    current(settings.beleg_index)  # before the model is loaded
    return settings.beleg_index


def _index_of(corpora: Sequence[Path], identity: str, load: "Callable[[], Embedder]") -> Path:
    """The index of these folders, brought up to date."""
    index = PLACE / f"index-{_digest(*(str(folder.resolve()) for folder in corpora))}"
    try:
        with progress_bar() as move:
            report = build_index(corpora, index, load, identity=identity, progress=move)
    except CorpusError:
        if not (index / "current").exists():  # nothing was ever published there
            shutil.rmtree(index, ignore_errors=True)
        raise
    for failure in report.failed:
        complain(f"{failure.path}: {failure.error}")
    return index


def _look(reader: IndexReader, questions: QuestionSet) -> _Asked:
    """What is known about the generation that answers. Prints a line when it is stale, or lacks gold
    articles."""
    if not _need_index(questions):
        return _Asked()
    with reader.use() as generation:
        manifest = generation.manifest
        languages = {source.article_id: source.language for source in generation.store.articles()}
    stale = is_stale(Generation(generation.folder, manifest))
    if stale:
        complain(_STALE)
    _tell_missing(questions, languages)
    counts, folders = manifest.summary.counts, manifest.corpora
    info = IndexInfo(manifest.name, counts.articles, counts.passages, tuple(one.name for one in folders))
    return _Asked(info, languages, folders, stale)


def _tell_missing(questions: QuestionSet, languages: ArticleLanguages) -> None:
    """Prints a line about gold articles that the index lacks: no search can find them, and probably their ids
    are wrong."""
    asked = [question for question in questions.questions if question.given is None]
    golds = dict.fromkeys(gold for question in asked for gold in question.gold_articles)
    if missing := [gold for gold in golds if gold not in languages]:
        complain(
            f"{len(missing)} of {len(golds)} gold articles are not in the index, such as {shown(missing[0])}"
        )


@contextmanager
def _journal(
    questions: QuestionSet, asked: _Asked, models: Sequence[str], *, resume: bool
) -> Iterator[Journal]:
    """The run's journal. On an interrupt it prints how many questions are answered. A problem after all are
    answered gets a remedy that ends with --resume."""
    generation, total = asked.info.generation if asked.info else "", len(questions.questions)
    key = _digest(questions.digest, generation, *models, __version__, current_code())
    path = PLACE / f"unfinished-{key}.jsonl"
    with Journal(path, questions.questions, resume=resume, on_failure=_tell_unkept) as journal:
        if journal.dropped:
            complain(f"Earlier answers that are dropped, as --resume was not given: {journal.dropped}")
        try:
            yield journal
        except KeyboardInterrupt:
            if (done := len(journal.answered)) and journal.is_kept:
                complain(f"{done} of {total} questions are answered: --resume goes on from there")
            raise
        except BelegError as error:
            if len(journal.answered) < total or not journal.is_kept:
                raise
            raise type(error)(error.problem, f"{error.remedy}, then go on with --resume") from error


def _tell_unkept(error: OSError) -> None:
    where = f"{str(PLACE)!r} ({reason_of(error)})"
    complain(f"Answers cannot be kept in {where}: a run that is interrupted begins anew")


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
    with progress_bar() as move:
        opinions = judge_answers(answered, model, progress=partial(move, "judging"))
    if missing := count_unjudged(answered, opinions):
        complain(f"Answers of which the judge's opinion is missing, or cannot be read: {missing}")
    return opinions


def _originals(question: Question, corpus: Originals) -> Originals:
    return corpus if question.given is None else Originals.of_given(question.given)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
