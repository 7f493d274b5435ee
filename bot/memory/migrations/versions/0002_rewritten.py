"""The question as a chat model made it stand alone, beside the person's own words."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adds how a question was rewritten."""
    op.add_column("answers", sa.Column("rewritten", sa.Text))
