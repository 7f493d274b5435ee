"""Markdown's marks for emphasis, links and pictures, and removing them from a text."""

import re

# Bounded, so that a line of nothing but brackets takes no more than linear time.
IMAGE = re.compile(r"!\[[^\[\]\n]{0,1000}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])?")
MARKDOWN_LINK = re.compile(
    r"\[([^\[\]\n]{0,1000})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])|<https?://[^>\s]{1,2000}>"
)
_WIKI_LINK = re.compile(r"!?\[\[([^\[\]|\n]{1,300})(?:\|([^\[\]\n]{1,300}))?\]\]")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,40}\]")
_STARS = re.compile(r"\*+")
_OTHERS = re.compile(r"`+|~~|==|\\(?=\W|$)|(?<!\w)_+|_+(?!\w)")


def plain_markdown(marked: str) -> str:
    """The words without the marks for emphasis, links, pictures and footnotes. `marked` may be a sentence
    from the middle of emphasised text."""
    plain = _WIKI_LINK.sub(lambda link: link[2] or link[1].rpartition("/")[2], marked)
    plain = _FOOTNOTE.sub("", MARKDOWN_LINK.sub(r"\1", IMAGE.sub("", plain)))
    return _OTHERS.sub("", _STARS.sub(_without_star, plain)).strip()


def _without_star(stars: re.Match[str]) -> str:
    """Stars by themselves, between digits or after a backslash are not emphasis: "5 * 3", "5*3"."""
    before = stars.string[max(0, stars.start() - 1) : stars.start()]
    after = stars.string[stars.end() : stars.end() + 1]
    stands_alone = before == "\\" or ((not before or before.isspace()) and (not after or after.isspace()))
    return stars[0] if stands_alone or (before.isdigit() and after.isdigit()) else ""
