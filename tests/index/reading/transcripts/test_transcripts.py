"""Transcripts: WebVTT and SRT as players, YouTube, editors and broadcasters write them."""
# ruff: noqa: E501 - files read better whole

from datetime import date
from pathlib import Path

import pytest

from beleg.output.as_json import answer_json
from bot.citations.answer import Answer, Citation, Statement
from bot.wording.lines.context_line import context_line
from index.question.query import Query
from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Article, Context, Span
from index.text.passages import split_article

TALK = """WEBVTT - Gespräch am Hafen
Kind: captions
Language: de

NOTE
Published: 2026-11-02
Channel: Küstenradio

STYLE
::cue { color: red }

REGION
id:fred

1
00:01.000 --> 00:04.500 align:start position:0%
<v Mara Lindt>Wir haben die Fähre gestern nicht fahren lassen,
der Wind war zu <i>stark</i>.

2
00:04.600 --> 00:07.000
<v Mara Lindt>Das bleibt so bis Freitag.</v>

NOTE Nicht gesprochen
und nicht zu lesen

intro
00:12:31.100 --> 00:12:33.000
<v.loud Jonas Rehm>Wer haftet f&uuml;r den Schaden &amp; die Kosten?

00:12:34.100 --> 00:12:35.000
[Musik]

01:00:10.000 --> 01:00:12.000
- Niemand.
- Doch, die Reederei.
"""


def _read(name: str, content: str | bytes) -> FileReading:
    return read_file(
        CorpusFile(name, Path(name)), content if isinstance(content, bytes) else content.encode()
    )


def _article(name: str, content: str | bytes) -> Article:
    (article,) = _read(name, content).articles
    return article


def _told(article: Article) -> list[tuple[str | None, str]]:
    spans = zip(article.paragraphs, article.contexts, strict=True)
    return [(context.time, article.text[start:end]) for (start, end), context in spans]


def test_a_webvtt_file_names_its_recording_and_the_speakers() -> None:
    article = _article("a.vtt", TALK)
    source = article.source
    assert (source.title, source.outlet, source.published, source.language) == (
        "Gespräch am Hafen",
        "Küstenradio",
        date(2026, 11, 2),
        "de",
    )
    assert _told(article) == [
        (
            "00:00:01",
            "Mara Lindt: Wir haben die Fähre gestern nicht fahren lassen, der Wind war zu stark. Das bleibt so bis Freitag.",
        ),
        ("00:12:31", "Jonas Rehm: Wer haftet für den Schaden & die Kosten?"),
        ("01:00:10", "Niemand."),
        ("01:00:10", "Doch, die Reederei."),
    ]
    assert article.text == "\n".join(text for _, text in _told(article))


def test_the_time_stands_beside_a_quote_and_in_the_json() -> None:
    passage = split_article(_article("a.vtt", TALK))[1]
    citation = Citation(passage, passage.sentences[0])
    answer = Answer(Query("Wer haftet?", "de"), (Statement(citation.quote, (1,)),), (citation,))
    assert context_line(citation) == "(00:12:31)"
    assert answer_json(answer, stale=False, seconds=0.1)["citations"][0]["context"]["time"] == "00:12:31"


def test_srt_with_names_before_the_words_and_a_blank_line_inside_a_cue() -> None:
    content = (
        "\ufeff1\r\n00:00:01,000 --> 00:00:03,000 X1:1 X2:2\r\n<i>MARA LINDT: Der Hafen bleibt</i>\r\nam Montag geschlossen.\r\n\r\n"
        "2\r\n00:00:03,500 --> 00:00:05,000\r\n{\\an8}Das hat die Stadt\r\n\r\nentschieden.\r\n\r\n"
        "3\r\n00:12:31.200 --> 00:12:34,000\r\nJONAS REHM: Warum erst jetzt? (lacht)\r\n\r\n"
        "4\r\n00:12:35,000 --> 00:12:36,000\r\n♪ Seemannslied ♪\r\n\r\n"
        "5\r\n00:12:37,000 --> 00:12:38,000\r\n(Tür fällt zu)\r\n\r\n"
        "6\r\n00:12:40,000 --> 00:12:44,000\r\nUntertitel im Auftrag des Küstenradios 2026\r\n"
    )
    article = _article("sendung.de.srt", content)
    assert _told(article) == [
        ("00:00:01", "MARA LINDT: Der Hafen bleibt am Montag geschlossen. Das hat die Stadt entschieden."),
        ("00:12:31", "JONAS REHM: Warum erst jetzt?"),
    ]
    assert (article.source.title, article.source.published) == (None, None)


def test_captions_of_youtube_roll() -> None:
    content = """WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.310 align:start position:0%
~
good<00:00:00.400><c> morning</c><00:00:00.800><c> everyone</c>

00:00:02.310 --> 00:00:02.320 align:start position:0%
good morning everyone
~

00:00:02.320 --> 00:00:05.000 align:start position:0%
good morning everyone
the<00:00:02.500><c> ferry</c><00:00:02.800><c> is</c>

00:00:05.000 --> 00:00:05.010 align:start position:0%
the ferry is
~

00:00:05.010 --> 00:00:07.000 align:start position:0%
the ferry is
still<00:00:05.500><c> in</c><00:00:05.800><c> port</c>
"""
    content = content.replace("~", " ")  # a line with only a blank shows nothing and does not end a cue
    assert _told(_article("a.en.vtt", content)) == [
        ("00:00:00", "good morning everyone the ferry is still in port")
    ]


def test_captions_that_grow_are_said_once_and_people_may_repeat_themselves() -> None:
    grown = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{words}\n\n"
        for n, words in enumerate(
            ("The mate", "The mate denied", "The mate denied that", "The mate denied that today."), 1
        )
    )
    assert _told(_article("a.srt", grown)) == [("00:00:01", "The mate denied that today.")]
    twice = "00:00:01,000 --> 00:00:02,000\nNo.\n\n00:00:02,000 --> 00:00:03,000\nNo.\n\n00:00:04,000 --> 00:00:05,000\nWe never knew about it.\n\n"
    assert _told(_article("a.srt", twice)) == [("00:00:01", "No. No. We never knew about it.")]


def test_marks_of_a_change_of_speaker() -> None:
    content = (
        "00:00:01,000 --> 00:00:02,000\n>> ANCHOR: Good evening. >> Thank you.\n\n"
        "00:00:03,000 --> 00:00:04,000\nThe point is: we never knew.\n\n"
        "00:00:05,000 --> 00:00:06,000\n&gt;&gt; Now the weather.\n"
    )
    assert _told(_article("a.srt", content)) == [
        ("00:00:01", "ANCHOR: Good evening."),
        ("00:00:01", "Thank you. The point is: we never knew."),
        ("00:00:05", "Now the weather."),
    ]


def test_a_long_turn_is_cut_at_sentences_and_keeps_its_speaker() -> None:
    cues = "".join(
        f"00:{n // 60:02}:{n % 60:02}.000 --> 00:{n // 60:02}:{n % 60:02}.900\n<v Ada Quill>Satz Nummer {n} sagt etwas über den alten Hafen.\n\n"
        for n in range(40)
    )
    article = _article("a.vtt", f"WEBVTT\n\n{cues}")
    lengths = [end - start for start, end in article.paragraphs]
    assert len(lengths) > 1
    assert max(lengths) <= 900
    assert article.text.count("Ada Quill:") == 1
    second = article.paragraphs[1]
    number = int(article.text[slice(*second)].split()[2])
    assert article.contexts[1] == Context(heading="Ada Quill", time=f"00:00:{number:02}")


def test_a_pause_begins_a_paragraph() -> None:
    content = "00:01.000 --> 00:02.000\nPremière phrase du maire.\n\n00:02.100 --> 00:03.000\nDeuxième phrase.\n\n00:09.000 --> 00:10.000\nTroisième phrase.\n"
    assert _told(_article("a.vtt", f"WEBVTT\n\n{content}")) == [
        ("00:00:01", "Première phrase du maire. Deuxième phrase."),
        ("00:00:09", "Troisième phrase."),
    ]


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1252", "Die Fähre fährt über Nacht nicht, sagte die Behörde."),
        ("cp1251", "Паром не вышел из порта, сообщила компания."),
        ("cp1254", "Feribot limanda kaldı, şirket açıkladı."),
        ("utf-16", "Паром не вышел."),
    ],
)
def test_code_pages(encoding: str, words: str) -> None:
    content = f"1\n00:00:01,000 --> 00:00:04,000\n{words}\n".encode(encoding)
    assert _told(_article("a.srt", content)) == [("00:00:01", words)]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", "The file has no line with a time: export the subtitles again"),
        (b"WEBVTT\n", "The file has no line with a time: export the subtitles again"),
        (
            b"1\n00:00:01,000 --> 00:00:02,000\n\n",
            "The article is blank: give it a text, or take it out of the folder",
        ),
        (
            b"\x00\x01\x02" * 90,
            "The file is no text, it has zero bytes: save it as UTF-8, or take it out of the folder",
        ),
    ],
)
def test_what_is_no_transcript_is_one_line(content: bytes, error: str) -> None:
    (failed,) = _read("a.vtt", content).failed
    assert failed.error == error


def test_a_cut_file_keeps_what_it_has() -> None:
    for end in range(len(TALK) - 1, 400, -37):
        for article in _read("a.vtt", TALK[:end]).articles:
            assert all(
                isinstance(span, Span) and article.text[slice(*span)].strip() for span in article.paragraphs
            )
