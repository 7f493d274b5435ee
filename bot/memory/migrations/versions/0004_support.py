"""How far an answer's quotes answer; missing with those that are there already."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Adds how sure an answer is."""
    op.add_column("answers", sa.Column("support", sa.String(8)))
