"""The file of a conversation, in either format: the answers to one person in one chat since `/new`, as the
person saw them, also where articles have changed since."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.export.exported import Exported
from bot.export.page import web_page
from bot.export.words import export_words
from bot.wording.layout.render import as_markdown, markdown_of
from languages.days import day_words

# Invisible characters except tabs and line ends, and marks that change the writing direction.
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file: its name, which is safe on every system, and its content."""

    name: str
    content: bytes


def document(conversation: Sequence[Exported], *, form: str, language: str, now: datetime) -> ExportedFile:
    """The conversation in the format `form`, a key of FORMATS, with a title in German or English. Nothing in
    it is executed or loaded from elsewhere. Raises KeyError for another format."""
    title = export_words(language).title.format(day=day_words(now.date(), export_words(language).language))
    text = _INVISIBLE.sub("", EXPORT_FORMATS[form](conversation, title, language))
    # A lone surrogate, which cannot be encoded, becomes a question mark.
    return ExportedFile(f"beleg-{now:%Y-%m-%d-%H%M}.{form}", text.encode("utf-8", "replace"))


def _markdown(conversation: Sequence[Exported], title: str, language: str) -> str:
    parts = [f"# {as_markdown(title)}", as_markdown(export_words(language).about)]
    for one in conversation:
        question = as_markdown(" ".join(one.question.split()))
        parts += [f"## {question}", markdown_of(one.layout)]
    return "\n\n".join(parts) + "\n"


EXPORT_FORMATS: Mapping[str, Callable[[Sequence[Exported], str, str], str]] = {
    "html": web_page,
    "md": _markdown,
}
"""The formats, by the ending of the file's name."""
