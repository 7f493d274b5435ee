"""Whether an answer is a timeline, on whose last quote a follow-up leans; missing in the answers already
stored."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Adds whether an answer is a timeline."""
    op.add_column("answers", sa.Column("timeline", sa.Boolean))
