"""Updates of several bots, whose numbers may be the same; 0 is the bot of those that are there already."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adds the bot that received an update."""
    op.add_column("inbox", sa.Column("bot_id", sa.BigInteger, nullable=False, server_default="0"))
    with op.batch_alter_table("inbox") as inbox:
        inbox.alter_column("bot_id", server_default=None)
        inbox.drop_constraint("pk_inbox", type_="primary")
        inbox.create_primary_key("pk_inbox", ["bot_id", "update_id"])
