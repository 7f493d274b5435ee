#!/usr/bin/env bash
# One would expect caption.text, the text without its tags, to be what a player shows, and caption.voice to say who
# speaks. webvtt-py takes the tags away and leaves WebVTT's escapes: "R&amp;D" and "&lt;" stay as they are, though an
# ampersand and a less-than sign can be written in no other way. And voice is the first speaker of a cue, also where
# a second one answers in it: the text then runs on as if one person had said it all. In a transcript of an
# interview the denial is the minister's and reads as the reporter's.
# Seen with webvtt-py 0.6.0 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check webvtt-py==0.6.0

"$work/venv/bin/python" - <<'PY'
import io
import sys

import webvtt

CUES = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ada Ahlers>Did you know of it?</v>
<v Ben Brandt>No, I did not.</v>

00:00:04.000 --> 00:00:06.000
<v Ben Brandt>R&amp;D costs are <i>&lt; 3</i> per cent.</v>
"""


def expect(what, seen, known):
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


dialogue, escaped = webvtt.from_buffer(io.StringIO(CUES))
expect("voice of a dialogue", dialogue.voice, "Ada Ahlers")
expect("text of a dialogue", dialogue.text, "Did you know of it?\nNo, I did not.")
expect("text with escapes", escaped.text, "R&amp;D costs are &lt; 3 per cent.")
PY
