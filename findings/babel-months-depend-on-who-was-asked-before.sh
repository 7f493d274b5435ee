#!/usr/bin/env bash
# One would expect the names of months to depend on the language that they are asked for. Stand-alone names, the form
# for a month without a day ("January 2024"), are those of a language that was asked before, in any part of the
# process: after Japanese or Chinese, Babel writes German, French and English months in their characters, in
# `get_month_names` and in `format_date` with the pattern LLLL. A language without names of its own for that form
# inherits them by an alias, and the alias is resolved in a dictionary that all languages share. A server that formats
# dates of articles in many languages so prints other words from one start to the next. Names in the other form, beside
# a day, are right.
# Seen with babel 2.18.0 on 2026-12-01.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps babel==2.18.0

"$work/venv/bin/python" - <<'PY'
import subprocess
import sys

CODE = """
import sys
from datetime import date
from babel.dates import format_date, get_month_names
for language in sys.argv[1:]:
    names = get_month_names("wide", context="stand-alone", locale=language)
day = date(2024, 5, 3)
print(names[5], format_date(day, "LLLL y", locale=language), format_date(day, "d. MMMM", locale=language))
"""


def expect(what, seen, known):
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


def told(*languages):
    """What a process of its own prints for the last language, after it asked for the others."""
    return subprocess.run(
        [sys.executable, "-c", CODE, *languages], capture_output=True, text=True, check=True
    ).stdout.split(maxsplit=1)


expect("German, asked first", told("de"), ["Mai", "Mai 2024 3. Mai\n"])
expect("German after Japanese", told("ja", "de"), ["5月", "5月 2024 3. Mai\n"])
expect("German after Chinese", told("zh", "de"), ["五月", "五月 2024 3. Mai\n"])
expect("French after Chinese", told("zh", "fr"), ["五月", "五月 2024 3. mai\n"])
expect("French after English", told("en", "fr"), ["mai", "mai 2024 3. mai\n"])
expect("French after English and Chinese", told("en", "zh", "fr"), ["五月", "五月 2024 3. mai\n"])
PY
