"""What somebody said in the name of a chat belongs to that chat, not to the user that Telegram puts there."""

from alembic import op

revision = "0005"
down_revision = "0004"

_ANONYMOUS_ADMIN = 1087968824
"""Who all anonymous admins of all groups are: each writes in the name of the group itself."""

_CHANNEL = 136817688
"""Who all channels are. Which of them has written is not known."""


def upgrade() -> None:
    """Assigns what anonymous admins and channels wrote to their chat."""
    for table in ("conversations", "inbox"):
        op.execute(f"UPDATE {table} SET user_id = chat_id WHERE user_id = {_ANONYMOUS_ADMIN}")
    op.execute(f"DELETE FROM conversations WHERE user_id = {_CHANNEL}")
    op.execute(f"DELETE FROM people WHERE user_id IN ({_ANONYMOUS_ADMIN}, {_CHANNEL})")
