"""Pages in a real headless Chromium. Nothing goes over the network."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_PATIENCE_MILLISECONDS = 10_000


@dataclass(frozen=True, slots=True)
class Opened:
    """A page, the addresses it requested and its complaints (errors, policy violations)."""

    page: Page
    asked_for: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


Open = Callable[..., Opened]
"""Opens a file. `anchor`, with its #, follows the address; the rest are options of `Browser.new_context`."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """The operating system's Chromium; a test that needs it is skipped where there is none.

    It must be closed at a module's end: while Playwright runs, asyncio believes that the thread is in a loop,
    and asynchronous tests would fail.
    """
    program = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip(f"needs a browser: none of {', '.join(_NAMES)} is installed")
    # Its sandbox does not work for root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with (
        sync_playwright() as playwright,
        closing(playwright.chromium.launch(executable_path=program, args=arguments)) as browser,
    ):
        yield browser


@contextmanager
def opening(browser: Browser) -> Iterator[Open]:
    """Opens files, each in a browser context of its own; they are closed afterwards."""
    with ExitStack() as contexts:

        def open_file(file: Path, *, anchor: str = "", **options: Any) -> Opened:
            context = contexts.enter_context(closing(browser.new_context(offline=True, **options)))
            context.set_default_timeout(_PATIENCE_MILLISECONDS)
            opened = Opened(context.new_page())
            opened.page.on("request", lambda request: opened.asked_for.append(request.url))
            opened.page.on("console", lambda message: opened.complaints.append(message.text))
            opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
            opened.page.goto(file.as_uri() + anchor)
            return opened

        yield open_file
