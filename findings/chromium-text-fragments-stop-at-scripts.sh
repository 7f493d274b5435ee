#!/usr/bin/env bash
# One would expect a link with a text fragment (#:~:text=) to find words that stand side by side on the screen, whatever
# is between them that nobody sees; and Chromium does so for an element that is not displayed, a comment, a <template>
# and a <noscript>. An empty <script> or <style> between two words keeps it from finding them, without a message: the
# page opens at its top. So does a style that lets the first letter of a paragraph float, though the letter is in the
# same text node as the words behind it; if it is only larger, the words are found. A link to a news story that begins
# with a paragraph's first word, or spans the slot of an advertisement, therefore fails. `prefix-,text` gets over a
# script.
# Seen with Chromium 150.0.7871.100 and playwright 1.65.2 on 2026-11-30. Needs Chromium.
set -euo pipefail

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
  echo "needs a Chromium: none is installed" >&2
  exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check playwright==1.65.2

"$work/venv/bin/python" - "$browser" "$work/page.html" <<'PY'
import os
import pathlib
import sys

from playwright.sync_api import TimeoutError, sync_playwright

FAR_DOWN = '<!doctype html><meta charset="utf-8"><div style="height: 3000px"></div>{}<div style="height: 3000px"></div>'
WORDS = "The%20mayor%20of%20Ellstein%20resigned"
INITIAL = "<style>p::first-letter {{{}}}</style><p>The mayor of Ellstein resigned today.</p>"
CASES = [
    ("hidden", "<p>The mayor <b hidden>note</b>of Ellstein resigned today.</p>", WORDS, True),
    ("comment", "<p>The mayor <!-- note -->of Ellstein resigned today.</p>", WORDS, True),
    ("template", "<p>The mayor <template>note</template>of Ellstein resigned today.</p>", WORDS, True),
    ("noscript", "<p>The mayor <noscript>note</noscript>of Ellstein resigned today.</p>", WORDS, True),
    ("script", "<p>The mayor <script></script>of Ellstein resigned today.</p>", WORDS, False),
    ("style", "<p>The mayor <style></style>of Ellstein resigned today.</p>", WORDS, False),
    ("prefix", "<p>The mayor <script></script>of Ellstein resigned today.</p>", "mayor-,of%20Ellstein", True),
    ("larger initial", INITIAL.format("font-size: 60px"), WORDS, True),
    ("floating initial", INITIAL.format("float: left"), WORDS, False),
    ("behind it", INITIAL.format("float: left"), "mayor%20of%20Ellstein", True),
]

file = pathlib.Path(sys.argv[2])
arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
with sync_playwright() as playwright:
    chromium = playwright.chromium.launch(executable_path=sys.argv[1], args=arguments)
    for what, body, fragment, known in CASES:
        file.write_text(FAR_DOWN.format(body), encoding="utf-8")
        page = chromium.new_page()
        page.goto(f"{file.as_uri()}#:~:text={fragment}")
        try:
            page.wait_for_function("() => window.scrollY > 0", timeout=3_000)
            found = True
        except TimeoutError:
            found = False
        page.close()
        print(f"{what}: {'found' if found else 'not found'}")
        if found != known:
            sys.exit(f"changed: {what} was {'found' if known else 'not found'}")
    chromium.close()
PY
