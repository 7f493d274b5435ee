"""Deletes what is older than the retention period, at the start and every hour."""

import asyncio
import logging
from datetime import UTC, datetime

from bot.memory.memory import Memory
from index.errors import StateError

_EVERY_SECONDS = 3600

logger = logging.getLogger(__name__)


async def keep_clean(memory: Memory, *, days: int) -> None:
    """Deletes what is older than `days`, every hour, until it is cancelled."""
    while True:
        try:
            await asyncio.to_thread(memory.purge, now=datetime.now(UTC), days=days)
        except StateError as error:  # logged with every message too; the next hour may be better
            logger.warning("What is older than %d days could not be deleted: %s", days, error)
        await asyncio.sleep(_EVERY_SECONDS)
