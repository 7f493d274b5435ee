"""From settings to the objects that do the work. Heavy libraries are imported only when needed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from beleg.settings import Settings
from index.errors import IndexBeingBuilt, StateUnwritable

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

    from bot.answerers.chat.answerer import ChatAnswerer
    from bot.assistant import Assistant
    from bot.memory.memory import Memory
    from bot.telegram_chat.handlers.reindexing import Upkeep
    from index.models.embedder import Embedder
    from index.search.reranker import Reranker
    from index.storage.building.report import BuildReport
    from index.storage.building.task import ProgressCallback

Tell = Callable[[str], None]
"""Shows a line to a person who waits."""


def embedding_model(settings: Settings, tell: Tell) -> "tuple[str, Callable[[], Embedder]]":
    """The model's identity, and a function that loads it. The default model is not loaded to get its
    identity."""
    from index.models.default_model.making import DEFAULT_MODEL_IDENTITY
    from index.models.loading import load_embedder

    load = partial(load_embedder, settings.beleg_embedding_model, on_progress=tell)
    if settings.beleg_embedding_model == "default":
        return DEFAULT_MODEL_IDENTITY, load
    embedder = load()
    return embedder.identity, lambda: embedder


def assistant(settings: Settings, tell: Tell, *, answers: bool = True, goes_on: bool = False) -> "Assistant":
    """The assistant for the settings. Without `answers` it is only for searching, and has no chat model. With
    `goes_on` it is also made while the first index is being built. Raises ModelError, ChatModelError, and
    NoIndex before any model is loaded."""
    from bot.assistant import Assistant
    from index.storage.generations.current import current
    from index.storage.generations.reader import IndexReader

    try:
        current(settings.beleg_index)
    except IndexBeingBuilt as error:
        if not goes_on:
            raise
        tell(str(error))
    chat = chat_answerer(settings) if answers else None
    embedder = embedding_model(settings, tell)[1]()
    reader = IndexReader(settings.beleg_index, embedder)
    chosen = settings.beleg_language_of_answers or None
    return Assistant(reader, embedder, reranker=reranker(settings), chat=chat, answers_in=chosen)


def reranker(settings: Settings) -> "Reranker | None":
    """The chosen reranker; None when late interaction ranks. Raises ModelError."""
    if not (name := settings.beleg_reranker_model.strip()):
        return None
    from index.search.cross_encoder import load_cross_encoder

    return load_cross_encoder(name)


def chat_answerer(settings: Settings) -> "ChatAnswerer | None":
    """None when no chat model is chosen. Raises ChatModelError when it cannot be used; sends no request."""
    if not settings.beleg_chat_model.strip():
        return None
    from bot.answerers.chat.answerer import ChatAnswerer

    seconds = settings.beleg_chat_timeout
    return ChatAnswerer(chat_model(settings, timeout_seconds=seconds, retries=0), timeout_seconds=seconds)


def chat_model(settings: Settings, *, timeout_seconds: float, retries: int = 1) -> "BaseChatModel":
    """Raises ChatModelError when no model is chosen, or it cannot be used; sends no request."""
    from bot.chat_model.model import load_chat_model

    return load_chat_model(
        settings.beleg_chat_model,
        base_url=settings.beleg_chat_base_url,
        api_key=settings.beleg_chat_api_key.get_secret_value(),
        timeout_seconds=timeout_seconds,
        retries=retries,
    )


def memory(settings: Settings, *, bot_id: int = 0) -> "Memory":
    """The memory for the bot of this id; 0 means no bot. Raises StateError, and SettingError for a URL that
    cannot be used."""
    from bot.memory.memory import Memory

    return Memory(settings.beleg_state_url, bot_id=bot_id)


def memory_of_bot(settings: Settings, tell: Tell, *, bot_id: int) -> "Memory":
    """The same for a bot that must answer in any case. Where the database cannot be written, the memory lasts
    only while the process runs, and a line says so."""
    from bot.memory.database import IN_PROCESS
    from bot.memory.memory import Memory

    try:
        return memory(settings, bot_id=bot_id)
    except StateUnwritable as error:
        tell(f"{error}. Until the bot is started again, it answers, and remembers only as long as it runs")
        return Memory(IN_PROCESS, bot_id=bot_id)


def upkeep(settings: Settings, assistant: "Assistant") -> "Upkeep":
    """Brings the assistant's index up to date with its folders, using the assistant's model."""
    from beleg.freshness import is_stale
    from bot.telegram_chat.handlers.reindexing import Upkeep
    from index.storage.building.update import build_index
    from index.storage.generations.current import current

    index, embedder = settings.beleg_index, assistant.embedder

    def reindex(progress: "ProgressCallback") -> "BuildReport":
        folders = current(index).manifest.corpora
        return build_index(folders, index, lambda: embedder, identity=embedder.identity, progress=progress)

    return Upkeep(reindex, lambda: is_stale(current(index)))
