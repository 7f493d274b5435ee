#!/usr/bin/env bash
# One would expect a new catalogue to have the plural forms that Babel's own locale data has for the language. For
# Turkish, Hungarian, Persian and Georgian `pybabel init` writes a catalogue with one form, though `Locale.plural_form`
# tells "one" from "other"; for Indonesian it writes two, though the locale has one. So a translator of "1 source" and
# "{count} sources" into Turkish is asked for a single text; "1 kaynak", typed there, is said of twelve as well, and no
# check of the catalogue complains.
# Seen with babel 2.18.0 on 2026-12-01.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps babel==2.18.0 setuptools==80.9.0

cd "$work"
echo 'ngettext("1 source", "{count} sources", count)' > news.py
"$work/venv/bin/pybabel" -q extract -o news.pot news.py
for language in tr hu fa ka id de; do
  "$work/venv/bin/pybabel" -q init -i news.pot -d . -l "$language"
done

"$work/venv/bin/python" - <<'PY'
import sys

from babel import Locale
from babel.messages.pofile import read_po


def expect(what, seen, known):
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


def counted(language):
    """How many forms the catalogue has, and the forms that the locale has for numbers up to 200."""
    with open(f"{language}/LC_MESSAGES/messages.po", "rb") as file:
        catalogue = read_po(file)
    asked = len(catalogue.get("1 source").string)
    return catalogue.num_plurals, asked, sorted({Locale(language).plural_form(n) for n in range(201)})


for language in ("tr", "hu", "fa", "ka"):
    expect(language, counted(language), (1, 1, ["one", "other"]))
expect("id", counted("id"), (2, 2, ["other"]))
expect("de", counted("de"), (2, 2, ["one", "other"]))
PY
