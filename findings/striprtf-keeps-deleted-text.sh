#!/usr/bin/env bash
# One would expect the plain text of an RTF file to be what a word processor shows once changes are accepted, as with
# other readers of documents. striprtf knows nothing of \deleted and \v: words struck out under tracked changes stand
# beside those that replace them, and hidden text stands as any other, with nothing to tell them by. A footnote, which
# is text of the article, is dropped with its mark. So an edited report says "acquitted convicted", what an editor
# took out can be quoted, and a source named in a note cannot be found.
# Seen with striprtf 0.0.35 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check striprtf==0.0.35

"$work/venv/bin/python" - <<'PY'
import sys

from striprtf.striprtf import rtf_to_text

START = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\*\revtbl{Unknown;}{Ada Ahlers;}}\f0 "


def expect(what, body, known):
    seen = rtf_to_text(START + body + r"\par}")
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


expect(
    "tracked change",
    r"The court {\deleted\revauthdel1 acquitted }{\revised\revauth1 convicted }him.",
    "The court acquitted convicted him.\n",
)
expect("hidden text", r"The talks go on.{\v  Check with the lawyer.}", "The talks go on. Check with the lawyer.\n")
expect(
    "footnote",
    r"The deal is off{\super\chftn}{\footnote\pard\plain{\super\chftn} Two people at the ministry said so.}.",
    "The deal is off.\n",
)
PY
