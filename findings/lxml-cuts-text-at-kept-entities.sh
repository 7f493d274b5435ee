#!/usr/bin/env bash
# One would expect resolve_entities=False to leave "&co;" in the text as it is written. lxml makes each reference a
# child of its own instead: element.text ends before it, len(element) counts it, and looping over the children meets
# a node whose tag is a function and whose text is the reference; what follows is that node's tail. Only itertext()
# has all of it in a row. References to characters (&amp;, &#8211;) are no such nodes. Older XML of news (NITF with a
# DTD) declares entities for names and signs: a reader that leaves them unresolved and takes .text loses the rest of
# each such paragraph, and one that counts children finds markup where there is none.
# Seen with lxml 6.1.3 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check lxml==6.1.3

"$work/venv/bin/python" - <<'PY'
import sys

from lxml import etree

ARTICLE = '<!DOCTYPE nitf [<!ENTITY co "Acme Ltd">]><nitf><p>Shares of &co; fell &amp; rose &#8211; twice.</p></nitf>'


def expect(what, seen, known):
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


kept = etree.fromstring(ARTICLE, etree.XMLParser(resolve_entities=False)).find("p")
expect("text", kept.text, "Shares of ")
expect("children", len(kept), 1)
expect("the child's tag is etree.Entity", kept[0].tag is etree.Entity, True)
expect("the child's text and tail", (kept[0].text, kept[0].tail), ("&co;", " fell & rose \u2013 twice."))
expect("itertext", "".join(kept.itertext()), "Shares of &co; fell & rose \u2013 twice.")
resolved = etree.fromstring(ARTICLE).find("p")
expect("by default", (resolved.text, len(resolved)), ("Shares of Acme Ltd fell & rose \u2013 twice.", 0))
PY
