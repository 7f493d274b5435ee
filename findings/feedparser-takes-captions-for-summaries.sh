#!/usr/bin/env bash
# One would expect entry.summary to be what the feed's item says of the article, as the documentation lists only
# description elements and the like, and the caption of its picture (media:description inside media:content) to stay
# with the picture. feedparser takes the caption for the summary when the item has no description, and also when the
# caption stands before it: the real description is then in entry.content. With the caption after it, it is the
# caption that is in entry.content, where one looks for the full text. Feeds of newspapers carry such captions.
# Seen with feedparser 6.0.14 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14 feedparser-sgmllib==2.1.0

"$work/venv/bin/python" - <<'PY'
import sys

import feedparser

ARTICLE = "<description>The harbour opens again on Monday.</description>"
PICTURE = (
    '<media:content url="https://news.example/quay.jpg" medium="image">'
    "<media:description>Two cranes at dusk.</media:description></media:content>"
)


def expect(what, item, summary, content):
    feed = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>'
        "<title>News</title><link>https://news.example/</link><description>All of it</description>"
        f"<item><title>Harbour</title>{item}</item></channel></rss>"
    )
    parsed = feedparser.parse(feed.encode())
    entry = parsed.entries[0]
    seen = parsed.bozo, entry.get("summary"), [part.value for part in entry.get("content", [])]
    print(f"{what}: summary {seen[1]!r}, content {seen[2]!r}")
    if seen != (False, summary, content):
        sys.exit(f"changed: {what} had summary {summary!r} and content {content!r}")


expect("no picture", ARTICLE, "The harbour opens again on Monday.", [])
expect("a picture alone", PICTURE, "Two cranes at dusk.", [])
expect("picture first", PICTURE + ARTICLE, "Two cranes at dusk.", ["The harbour opens again on Monday."])
expect("picture last", ARTICLE + PICTURE, "The harbour opens again on Monday.", ["Two cranes at dusk."])
PY
