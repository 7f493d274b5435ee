"""Run by Alembic: applies migrations over the connection that `bot.memory.database` hands in."""

from alembic import context

from bot.memory.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
