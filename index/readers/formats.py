"""Which kinds of file are read, and by what: the one table of them.

A reader is imported when its kind is first met: the one for web pages takes half a second.
"""

import re
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from index.errors import UnreadableArticle

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD_BYTES = 8_192
"""So many of a file's first bytes tell its kind where its name does not."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. It ends in one of `suffixes`, and its first bytes have `sign` somewhere; None when
    nothing is asked of them.

    `reader` names the function that reads it, `module:function` under `index.readers`. That takes the file's
    path in its folder and its bytes, or the open file where the format `streams`, and yields an `Entry` for
    each article. It raises UnreadableArticle when the file as a whole is none.
    """

    suffixes: tuple[str, ...]
    reader: str
    sign: re.Pattern[bytes] | None = None
    streams: bool = False

    def load(self) -> "Callable[..., Any]":
        """The reader."""
        module, _, function = self.reader.partition(":")
        loaded: Callable[..., Any] = getattr(import_module(f"index.readers.{module}"), function)
        return loaded

    def fits(self, name: str, head: bytes) -> bool:
        return name.endswith(self.suffixes) and (self.sign is None or bool(self.sign.search(head)))


# What is GDELT's, by the fields of its lists and the first columns of its tables.
_GDELT_LIST = re.compile(rb'^(?=.*"seendate"\s*:)(?=.*"sourcecountry"\s*:).*"articles"\s*:', re.DOTALL)
_GDELT_TABLE = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:"
    rb'"?URL"?[,\t]"?MobileURL"?[,\t]"?Date"?[,\t]"?Title"?\s*\r?\n'  # the API's list of articles
    rb"|\d{14}-T?\d{1,9}\t\d{14}\t\d\t|GKGRECORDID\t|DATE\tNUMARTS\t"  # the knowledge graph
    rb"|\d{6,12}\t(?:19|20)\d{6}\t(?:19|20)\d{4}\t(?:19|20)\d\d\t|GLOBALEVENTID[,\t]"  # events
    rb"|\d{6,12}\t\d{14}\t\d{14}\t\d\t"  # mentions
    rb'|\s{0,99}\[?\s{0,99}\{(?=[^\n]{0,4000}"ngram"\s*:)(?=[^\n]{0,4000}"pre"\s*:)'  # n-grams of the web
    rb"|\s{0,99}\{(?=[^\n]{0,8000}\"quotes\"\s{0,9}:\s{0,9}\[\s{0,9}\{\s{0,9}\"pre\")"  # quotations
    rb")",
)
# Fields that only ninjs has, or an id beside one of those that others have too.
_NINJS = re.compile(
    rb'"(?:version[cC]reated|pub[sS]tatus|body_xhtml|representation[tT]ype)"\s*:|ninjs-schema|"name"\s*:\s*"ninjs"'
    rb'|^(?=.*"(?:uri|guid)"\s*:)(?=.*"(?:body_html|body_text|bodies|headlines|copyright[hH]older|first[cC]reated)"\s*:)',
    re.DOTALL,
)

FORMATS = (
    Format((".txt",), "text:read_text"),
    Format((".md",), "markdown:read_markdown"),
    Format((".html", ".htm"), "html.reader:read_html"),
    Format((".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml"), "news.xml:read_xml", streams=True),
    Format((".warc", ".warc.gz"), "news.warc:read_warc", streams=True),
    Format((".json",), "news.gdelt:read_article_list", _GDELT_LIST),
    Format((".json", ".jsonl", ".csv", ".tsv"), "news.gdelt:refuse_table", _GDELT_TABLE, streams=True),
    Format((".json",), "news.ninjs:read_ninjs", _NINJS),
    Format((".jsonl",), "news.ninjs:read_ninjs_lines", _NINJS, streams=True),
    Format((".jsonl",), "json_lines:read_json_lines"),
)
"""The first that fits reads the file: those with a sign stand before the others of their suffix."""

SUFFIXES = tuple(dict.fromkeys(suffix for known in FORMATS for suffix in known.suffixes))


def is_known(path: str) -> bool:
    """Whether files of this name may be read."""
    return path.lower().endswith(SUFFIXES)


def format_of(path: str, head: bytes) -> Format:
    """The format of a file of this name that begins with these bytes. Raises UnreadableArticle."""
    name = path.lower()
    for known in FORMATS:
        if known.fits(name, head):
            return known
    if is_known(name):
        raise UnreadableArticle(
            "The file is of none of the kinds that its ending stands for",
            "export it again, or take it out of the folder",
        )
    raise UnreadableArticle(*unknown_kind(path))


def unknown_kind(path: str) -> tuple[str, str]:
    """What is wrong with a file of an unknown kind, and the remedy."""
    name = path.rpartition("/")[2]
    suffix = f".{name.rpartition('.')[2]}" if "." in name[1:] else "no suffix"
    return (
        f"This is not a kind of file that is read: {suffix}",
        f"turn it into one of {', '.join(SUFFIXES)}, or take it out of the folder",
    )
