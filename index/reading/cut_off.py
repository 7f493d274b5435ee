"""Texts of which a news service gives only the beginning: "… the mate denied that he… [+2394 chars]"."""

import re
from collections.abc import Sequence

from index.text.articles import Span
from index.text.sentences.splitting import split_sentences

_UNITS = r"chars?|characters?|zeichen|caract[eè]res|caratteri|karakter|символов|символа|tekens|words|wörter"
_READ_ON = (
    r"continue\s+reading|read\s+more|read\s+the\s+full|read\s+on|weiterlesen|mehr\s+lesen|zum\s+artikel|"
    r"lire\s+la\s+suite|en\s+savoir\s+plus|seguir\s+leyendo|leer\s+más|devamını\s+oku|devamı|читать\s+далее|читать\s+полностью"
)
_MARK = re.compile(
    rf"\s{{0,9}}(?:…|\.\.\.)?\s{{0,9}}(?:\[\s?\+?\s?\d{{1,7}}\s(?:{_UNITS})\s?\]|[\[(](?:…|\.\.\.)[\])]"
    rf"|(?:…|\.\.\.)\s{{0,9}}(?:{_READ_ON})\b[^\n]{{0,120}})\s*$",
    re.IGNORECASE,
)
_LONGEST_MARK = 300
_WHOLE = re.compile(r"[.!?。！？][\"'”’“»)\]]{0,3}$")


def find_cut(text: str) -> re.Match[str] | None:
    """The mark at the text's end that says it was cut off; None if there is none."""
    return _MARK.search(text, max(0, len(text.rstrip()) - _LONGEST_MARK))


def without_cut_end(text: str, paragraphs: Sequence[Span], language: str | None) -> tuple[Span, ...]:
    """If the text ends in a mark that it was cut off: the paragraphs up to the last whole sentence, without a
    last paragraph that has no whole sentence. Else the paragraphs unchanged."""
    mark = find_cut(text)
    if mark is None:
        return tuple(paragraphs)
    whole = [paragraph for paragraph in paragraphs if paragraph.end <= mark.start()]
    if len(whole) == len(paragraphs) and text[whole[-1].end if whole else 0 : mark.start()].strip():
        return tuple(whole)  # the text that was cut is in no paragraph
    start = (
        paragraphs[len(whole)].start if len(whole) < len(paragraphs) else (whole.pop().start if whole else 0)
    )
    sentences = split_sentences(text[start : mark.start()], language=language)
    ends = [start + sentence.end for sentence in sentences]
    if ends and not _WHOLE.search(text, start, ends[-1]):
        ends.pop()
    return (*whole, Span(start, ends[-1])) if ends else tuple(whole)
