"""What a quote's place in its article adds, to show beside it in brackets."""

from textwrap import shorten

from bot.citations.answer import Citation, without_marks

_MAX_CHARACTERS = 240


def context_line(citation: Citation) -> str:
    """The section, time, heading and question above the quote, in brackets and in the article's own words:
    "(18:05 Uhr · Sperrung aufgehoben)". "" where none is known."""
    parts = (" ".join(part.split()) for part in citation.context.parts)
    line = shorten(without_marks(" · ".join(parts)), _MAX_CHARACTERS, placeholder=" …")
    return f"({line})" if line else ""
