"""How much is asked, by day and without a person, and up to which day each admin was told."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Adds the counts for the weekly summary."""
    op.create_table(
        "asked",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("support", sa.String(8), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_asked"),
    )
    op.create_index("ix_asked_day", "asked", ["day"])
    op.create_table(
        "admins",
        sa.Column("bot_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("told_before", sa.Date),
        sa.Column("app_language", sa.String(16)),
        sa.PrimaryKeyConstraint("bot_id", "user_id", name="pk_admins"),
    )
