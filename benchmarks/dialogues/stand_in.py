"""The tests' helpers for running the commands: the stand-in for Telegram, a terminal, a bot's process."""

import sys
from pathlib import Path

_SUPPORT = Path(__file__).parents[2] / "tests" / "support"
for folder in (_SUPPORT / "processes", _SUPPORT / "fakes"):
    if str(folder) not in sys.path:  # its modules are not a package; pytest finds them in the same way
        sys.path.append(str(folder))

from beleg_process import Terminal, Workplace  # noqa: E402
from bot_api.api import BotApi  # noqa: E402
from bot_api.calls import Call  # noqa: E402
from bot_process import BotProcess  # noqa: E402

__all__ = ["BotApi", "BotProcess", "Call", "Terminal", "Workplace"]
