"""An answer as it was laid out, for its other pages and for exports; missing with those that are there
already."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Adds the layout of an answer."""
    op.add_column("answers", sa.Column("layout", sa.Text))
