"""Transcripts: the words of a recording as running text, each paragraph with the time at which it is said."""

from collections.abc import Iterator

from index.errors import UnreadableArticle
from index.reading.decoding import storable
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import make_article, make_source
from index.reading.fields.languages import detect_language, normalize_language
from index.reading.file_reading import Entry, blank_article
from index.reading.transcripts.cues import Cue, decode_cues, read_cues
from index.reading.transcripts.fragments import cue_words, read_fragments
from index.reading.transcripts.header import language_in_name, read_transcript_header
from index.reading.transcripts.rolling import without_repeats
from index.reading.transcripts.turns import read_paragraphs
from index.text.articles import Span

_MOST_CUES = 200_000
"""Several days of speech."""

_SAMPLE_CHARACTERS = 5_000


def read_transcript(path: str, content: bytes) -> Iterator[Entry]:
    """The article of a WebVTT or SRT file: its cues as paragraphs of one speaker each. The speaker's name is
    before the words, as in the transcript. Sounds, songs and credits for the subtitles are left out."""
    text = storable(decode_cues(content)).lstrip("\ufeff\n ")
    cues = list(read_cues(text))
    if not cues:
        raise UnreadableArticle("The file has no line with a time", "export the subtitles again")
    if len(cues) > _MOST_CUES:
        raise UnreadableArticle(f"The file has more than {_MOST_CUES:,} cues", "split it into smaller ones")
    row = read_transcript_header(text)
    fragments = read_fragments(without_repeats([_plain(cue) for cue in cues]))
    sample = " ".join(fragment.words for fragment in fragments[:500])[:_SAMPLE_CHARACTERS]
    named = normalize_language(str(row.get("language") or language_in_name(path) or ""))
    if named:
        row["language"] = named
    paragraphs = list(read_paragraphs(fragments, named or detect_language(sample)))
    if not paragraphs:
        raise blank_article()
    stored = "\n".join(paragraph.text for paragraph in paragraphs)
    spans: list[Span] = []
    for paragraph in paragraphs:
        start = spans[-1].end + 1 if spans else 0
        spans.append(Span(start, start + len(paragraph.text)))
    source = make_source(row, path=path, default_id=path)
    article = make_article(source, stored, tuple(spans), tuple(one.context for one in paragraphs))
    yield Entry(article, tuple(doubts_about(row, article)))


def _plain(cue: Cue) -> Cue:
    """The cue without the tags that give the time of each word, since they make equal lines differ."""
    if not any("<c" in line or "<0" in line for line in cue.lines):
        return cue
    return Cue(cue.start, cue.end, tuple(words for line in cue.lines if (words := _untimed(line))))


def _untimed(line: str) -> str:
    return line if "<v" in line else cue_words(line)
