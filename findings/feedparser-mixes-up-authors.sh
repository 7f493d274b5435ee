#!/usr/bin/env bash
# One would expect entry.author and entry.author_detail to tell of the same person, as the documentation has them.
# For an RSS item with one dc:creator for each writer, author is the last of them and author_detail the first. And one
# would expect "address (name)", the form that RSS asks for in <author>, to be taken apart whatever the address: where
# its domain ends in more than four letters (.example here, as .berlin or .hamburg), the address is cut after the
# fourth one, and the name begins with the rest and has a bracket left. So a byline made of author and author_detail
# gives one reporter another one's mailbox, or an address that nobody has.
# Seen with feedparser 6.0.14 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14 feedparser-sgmllib==2.1.0

"$work/venv/bin/python" - <<'PY'
import sys

import feedparser


def expect(what, item, author, detail, everyone):
    feed = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        "<title>News</title><link>https://news.example/</link><description>All of it</description>"
        f"<item><title>Harbour</title>{item}</item></channel></rss>"
    )
    parsed = feedparser.parse(feed.encode())
    entry = parsed.entries[0]
    seen = entry.author, dict(entry.author_detail), [person.get("name") for person in entry.authors]
    print(f"{what}: author {seen[0]!r}, author_detail {seen[1]!r}, authors {seen[2]!r}")
    if parsed.bozo or seen != (author, detail, everyone):
        sys.exit(f"changed: {what} had {author!r}, {detail!r}, {everyone!r}")


expect(
    "two creators",
    "<dc:creator>Ada Ahlers</dc:creator><dc:creator>Ben Brandt</dc:creator>",
    "Ben Brandt",
    {"name": "Ada Ahlers"},
    ["Ada Ahlers", "Ben Brandt"],
)
expect(
    "domain with a short end",
    "<author>ada@example.org (Ada Ahlers)</author>",
    "ada@example.org (Ada Ahlers)",
    {"name": "Ada Ahlers", "email": "ada@example.org"},
    ["Ada Ahlers"],
)
expect(
    "domain with a long end",
    "<author>ada@news.example (Ada Ahlers)</author>",
    "ada@news.example (Ada Ahlers)",
    {"name": "ple (Ada Ahlers", "email": "ada@news.exam"},
    ["ple (Ada Ahlers"],
)
PY
