#!/usr/bin/env bash
# One would expect alpha2digit to write "deux virgule cinq millions" as 2,5 millions or 2500000. In French, Spanish,
# Italian, Portuguese and Dutch it writes the zeros of the million after the decimals: 2,5000000, which is two and a
# half. In English and German, "two point five million" becomes 2.5 1000000, two numbers side by side. And German
# "eine Million" keeps its article, "eine 1000000", as only "ein Million", which nobody writes, counts as one. Whole
# millions are right. Amounts in news are mostly of this kind: a million times too small, or no longer one number.
# Seen with text2num 3.1.0 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check text2num==3.1.0

"$work/venv/bin/python" - <<'PY'
import sys

from text_to_num import alpha2digit


def expect(language, words, known):
    seen = alpha2digit(words, language)
    print(f"{language}: {words} -> {seen}")
    if seen != known:
        sys.exit(f"changed: it was {known}")


expect("fr", "deux virgule cinq millions d'euros", "2,5000000 d'euros")
expect("es", "dos coma cinco millones", "2,5000000")
expect("it", "due virgola cinque milioni", "2,5000000")
expect("pt", "dois vírgula cinco milhões", "2,5000000")
expect("nl", "twee komma vijf miljoen", "2,5000000")
expect("en", "two point five million", "2.5 1000000")
expect("de", "zwei Komma fünf Millionen", "2,5 1000000")
expect("de", "eine Million zweihunderttausend Euro", "eine 1200000 Euro")
expect("fr", "deux millions cinq cent mille euros", "2500000 euros")
expect("de", "zwei Millionen zweihunderttausend Euro", "2200000 Euro")
PY
