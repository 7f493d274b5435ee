"""Telegram Desktop: the posts of a channel, as JSON and as pages."""

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import pytest
from export_files import message, page_message, page_text, paragraphs, read, telegram_json, telegram_page

from index.reading.entries import read_entries
from index.reading.exports.telegram import chats as telegram_chats
from index.reading.files import CorpusFile
from index.text.articles import Article

PIER = "The harbour council voted on Monday to rebuild the eastern pier."
SERVICE = {"id": 1, "type": "service", "date": "2024-09-12T10:00:00", "action": "create_channel", "text": ""}
REACTIONS = [{"type": "emoji", "count": 12, "emoji": "👍"}]


def bold(text: str) -> dict[str, str]:
    return {"type": "bold", "text": text}


def test_each_post_with_words_is_an_article() -> None:
    reading = read(
        "channel/result.json",
        telegram_json(
            SERVICE,
            message(2, [bold("⚡️ Council votes for a pier"), f"\n\n{PIER}\nIt costs 94 million euros."]),
            message(3, "", photo="photos/photo_1.jpg", width=800, height=600),
            message(4, "", poll={"question": "A pier?", "closed": False, "total_voters": 3, "answers": []}),
            message(
                5, "Рада одобрила восстановление причала", photo="(File not included.)", reactions=REACTIONS
            ),
            message(6, "👍", reactions=REACTIONS),
            {"id": 7, "type": "unsupported"},
        ),
    )
    assert (reading.failed, reading.doubtful) == ((), ())
    first, second = reading.articles
    source = first.source
    assert source.article_id == source.item_id == "telegram:1234567890/2"
    assert (source.path, source.title) == ("channel/result.json", "⚡️ Council votes for a pier")
    assert (source.outlet, source.author, source.url) == ("Hafen Ticker", None, None)
    assert (source.published, source.modified, source.language) == (date(2024, 9, 12), None, "en")
    assert paragraphs(first) == [PIER, "It costs 94 million euros."]
    assert first.text == f"⚡️ Council votes for a pier\n\n{PIER}\nIt costs 94 million euros."
    assert (second.source.title, second.source.language) == (None, "ru")
    assert paragraphs(second) == ["Рада одобрила восстановление причала"]


def test_number_is_the_place_in_the_file() -> None:
    content = telegram_json(SERVICE, message(20, PIER), message(30, ""), message(31, PIER)).encode()
    file = CorpusFile("result.json", Path("result.json"))
    assert [entry.number for entry in read_entries(file, BytesIO(content))] == [2, 4]


def test_signature_origin_and_edit() -> None:
    (post, forwarded, person) = read(
        "result.json",
        telegram_json(
            message(2, PIER, author="Ada Roe", edited="2024-09-12T14:40:00", edited_unixtime="1726144800"),
            message(3, PIER, forwarded_from="Der Bote", forwarded_from_id="channel99", author="M. Tolksdorf"),
            message(4, PIER, forwarded_from="Jane Poe", forwarded_from_id="user77"),
        ),
    ).articles
    assert (post.source.author, post.source.item_id) == ("Ada Roe", "telegram:1234567890/2")
    assert post.source.article_id == "telegram:1234567890/2#1726144800"
    assert post.source.modified == datetime(2024, 9, 12, 14, 40, tzinfo=timezone(timedelta(hours=2)))
    assert (forwarded.source.outlet, forwarded.source.author) == ("Der Bote", "M. Tolksdorf")
    assert (person.source.outlet, person.source.author) == ("Hafen Ticker", "Jane Poe")


def test_a_post_never_edited_in_an_old_export() -> None:
    old = message(2, PIER, edited="1970-01-01T03:00:00")
    del old["date_unixtime"]
    (article,) = read("result.json", telegram_json(old)).articles
    assert (article.source.modified, article.source.published) == (None, date(2024, 9, 12))


def test_a_time_may_be_written_with_its_zone() -> None:
    post = message(2, PIER, date="2024-09-13T01:00:00+03:00", edited="2024-09-13T01:40:00+03:00")
    del post["date_unixtime"]
    (article,) = read("result.json", telegram_json(post)).articles
    assert article.source.published == date(2024, 9, 13)
    assert article.source.modified == datetime(2024, 9, 13, 1, 40, tzinfo=timezone(timedelta(hours=3)))


@pytest.mark.parametrize("moment", ["253402300799", "-5", "x", "9" * 5_000, 1e300, None, [1]])
def test_a_time_that_is_none_counts_as_not_there(moment: object) -> None:
    post = message(2, PIER, date="9999-12-31T23:59:59", date_unixtime=moment, edited_unixtime=moment)
    (article,) = read("result.json", telegram_json(post)).articles
    assert (article.source.published, article.source.modified) == (date(9999, 12, 31), None)


def test_the_day_is_that_of_the_exports_zone() -> None:
    night = message(2, PIER, date="2024-09-13T00:10:05", date_unixtime="1726179005")
    utc = message(3, PIER, date=None, date_unixtime="1726179005")
    (local, other) = read("result.json", telegram_json(night, utc)).articles
    assert (local.source.published, other.source.published) == (date(2024, 9, 13), date(2024, 9, 12))


def test_the_address_is_told_where_the_export_names_the_channel() -> None:
    (article,) = read("result.json", telegram_json(message(2, PIER), username="hafenticker")).articles
    assert article.source.url == "https://t.me/hafenticker/2"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (["Council votes for a pier\n\n", PIER], "Council votes for a pier"),
        ([bold("The council has voted."), f"\n{PIER}"], None),
        ([bold("Was nun?"), f"\n{PIER}"], "Was nun?"),
        (PIER, None),
        (f"{PIER}\n\n{PIER}", None),
        ("What we know:\n\nNothing at all is known of it.", None),
        ("#pier #harbour\n\nNothing at all is known of it.", None),
        ("The council of the town and of\nits harbour has voted for a pier.", None),
    ],
)
def test_the_title_is_a_first_line_that_is_a_heading(text: object, title: str | None) -> None:
    (article,) = read("result.json", telegram_json(message(2, text))).articles
    assert article.source.title == title


def test_what_leads_away_is_not_quotable() -> None:
    text = [
        f"{PIER} Details: ",
        {"type": "link", "text": "https://post.example/1"},
        "\n\n",
        {"type": "text_link", "text": "Subscribe to us", "href": "https://t.me/x"},
        " | ",
        {"type": "mention", "text": "@hafen"},
        "\n",
        {"type": "hashtag", "text": "#pier"},
    ]
    (article,) = read("result.json", telegram_json(message(2, text))).articles
    assert paragraphs(article) == [f"{PIER} Details: https://post.example/1"]
    assert article.text.endswith("\n\nSubscribe to us | @hafen\n#pier")


def test_a_headline_alone_is_what_the_post_says() -> None:
    text = [bold("Council votes for a new pier"), "\n\n", {"type": "link", "text": "https://post.example/1"}]
    (article,) = read("result.json", telegram_json(message(2, text))).articles
    assert article.source.title is None
    assert paragraphs(article) == ["Council votes for a new pier"]


def test_lines_without_a_period_are_text_of_a_post() -> None:
    text = f"{PIER}\n\nRescue teams are at the scene\n\n— the fire is out"
    (article,) = read("result.json", telegram_json(message(2, text))).articles
    assert paragraphs(article) == [PIER, "Rescue teams are at the scene", "— the fire is out"]


def test_what_is_struck_out_is_left_out() -> None:
    text = ["It costs ", {"type": "strikethrough", "text": "90 "}, "94 million euros to build the pier."]
    (article,) = read("result.json", telegram_json(message(2, text))).articles
    assert paragraphs(article) == ["It costs 94 million euros to build the pier."]


def test_new_exports_have_the_words_in_entities_alone() -> None:
    post = message(2, "", text_entities=[{"type": "plain", "text": PIER}])
    (article,) = read("result.json", telegram_json(post)).articles
    assert article.text == PIER


@pytest.mark.parametrize("kind", ["private_supergroup", "public_supergroup", "personal_chat", "bot_chat"])
def test_groups_and_chats_are_one_line(kind: str) -> None:
    reading = read("result.json", telegram_json(message(2, PIER), message(3, PIER), type=kind))
    assert reading.articles == ()
    (failure,) = reading.failed
    assert failure.path == "result.json"
    assert failure.error == (
        f"The export is of a chat of the type {kind!r}, and only posts of channels are articles: export a"
        " channel, or take the file out of the folder"
    )


def _account(*chats: str) -> str:
    return json.dumps(
        {
            "about": "Here is the data you requested.",
            "personal_information": {"first_name": "Ada", "type": "public_channel"},
            "contacts": {"about": "…", "list": [{"first_name": "Max"}]},
            "chats": {"about": "…", "list": [json.loads(chat) for chat in chats[:-1]]},
            "left_chats": {"about": "…", "list": [json.loads(chat) for chat in chats[-1:]]},
        },
        ensure_ascii=False,
        indent=1,
    )


def test_of_an_account_the_channels_are_read() -> None:
    private = telegram_json(message(2, PIER), message(3, PIER), type="personal_chat", name="Max")
    reading = read(
        "result.json",
        _account(private, telegram_json(message(2, PIER)), telegram_json(message(9, PIER), id=77)),
    )
    assert [article.source.article_id for article in reading.articles] == [
        "telegram:1234567890/2",
        "telegram:77/9",
    ]
    (failure,) = reading.failed
    assert failure.path == "result.json#1"
    assert failure.error.startswith("2 messages are of chats of the type personal_chat, and only")


def test_sorted_keys_make_no_difference() -> None:
    facts = json.loads(telegram_json(message(2, PIER)))
    (article,) = read("result.json", json.dumps(facts, sort_keys=True)).articles
    assert article.source.outlet == "Hafen Ticker"


def test_control_characters_are_escaped_as_json_has_it_not() -> None:
    content = telegram_json(message(2, f"{PIER}§ The path C:\\x0f stays.")).replace("§", "\\x0B")
    (article,) = read("result.json", content).articles
    assert article.text == f"{PIER}\x0b The path C:\\x0f stays."


def test_an_escape_may_be_cut_between_two_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    content = telegram_json(message(2, f"{PIER}§ C:\\x0f stays.")).replace("§", "\\x0B")
    for size in (1, 2, 3, 5, 7):
        monkeypatch.setattr(telegram_chats, "_CHUNK_BYTES", size)
        (article,) = read("result.json", content).articles
        assert article.text == f"{PIER}\x0b C:\\x0f stays."


def test_a_cut_file_gives_what_was_whole() -> None:
    content = telegram_json(*(message(number, PIER) for number in range(2, 12))).encode()
    for end in range(120, len(content), 97):
        reading = read("result.json", content[:end])
        assert len(reading.failed) == 1
        assert "could not be read" not in reading.failed[0].error
        assert all(article.text == PIER for article in reading.articles)
    reading = read("result.json", content[:-200])
    assert [failure.path for failure in reading.failed] == ["result.json"]
    assert reading.failed[0].error == (
        "The JSON is broken behind message 9 (parse error: premature EOF): export it again"
    )


def test_guards(monkeypatch: pytest.MonkeyPatch) -> None:
    deep = '{"name": "x", "type": "public_channel", "id": 1, "messages": [' + "[" * 100_000
    assert [failure.error for failure in read("result.json", deep).failed] == [
        "The JSON is nested too deeply: export it again"
    ]
    monkeypatch.setattr(telegram_chats, "_MOST_EVENTS", 50)
    swollen = message(2, [PIER] * 100)
    reading = read("result.json", telegram_json(swollen, message(3, PIER)))
    assert [failure.path for failure in reading.failed] == ["result.json#1"]
    assert [article.source.article_id for article in reading.articles] == ["telegram:1234567890/3"]
    monkeypatch.setattr(telegram_chats, "_LONGEST_TOKEN", 200_000)
    reading = read("result.json", telegram_json(message(2, "a" * 400_000)))
    assert [failure.error[:16] for failure in reading.failed] == ["The JSON has a v"]


def test_it_is_read_as_it_comes() -> None:
    class Endless:
        """A channel whose messages never end."""

        def __init__(self) -> None:
            self.parts = self._parts()
            self.rest = b""
            self.given = 0

        def _parts(self) -> Iterator[bytes]:
            head, _, _ = telegram_json().partition("[")
            yield f"{head}[".encode()
            for number in range(2, 1_000_000):
                yield f"{json.dumps(message(number, PIER))},".encode()

        def read(self, size: int) -> bytes:
            while len(self.rest) < size:
                self.rest += next(self.parts)
            given, self.rest = self.rest[:size], self.rest[size:]
            self.given += size
            return given

        def seek(self, place: int) -> None:
            assert place == 0
            self.__init__()  # type: ignore[misc]

    stream = Endless()
    entries = read_entries(CorpusFile("result.json", Path("result.json")), stream)  # type: ignore[arg-type]
    first = [next(entries).article for _ in range(500)]
    assert all(isinstance(article, Article) for article in first)
    assert stream.given < 1_000_000


def test_the_posts_of_a_page() -> None:
    photo = (
        '<div class="media_wrap clearfix"><a class="photo_wrap" href="photos/1.jpg"><img class="photo"/></a>'
        "</div>"
    )
    video = (
        '<div class="media_wrap clearfix"><div class="media clearfix pull_left media_video">'
        '<div class="body"><div class="title bold">Video file</div>'
        '<div class="status details">00:12, 3.1 MB</div></div></div></div>'
    )
    reactions = (
        '<span class="reactions"><span class="reaction"><span class="emoji">👍</span>'
        '<span class="count">12</span></span></span>'
    )
    words = f"<strong>Council votes</strong><br><br>{PIER}<br>It costs &quot;94&quot; million."
    reading = read(
        "channel/messages.html",
        telegram_page(
            page_message(
                2,
                f'{photo}{page_text(words)}<div class="signature details">\nAda Roe\n</div>{reactions}',
            ),
            page_message(3, video, sender=None),
            page_message(4, page_text(f"{PIER} <s>Not so.</s>"), date="13.09.2024 00:10:05"),
            page_message(
                5,
                page_text(
                    'A secret: <span class="spoiler hidden" onclick="ShowSpoiler(this)">'
                    '<span aria-hidden="true">the pier is there</span></span> and <a href="">#stays</a>.'
                ),
                sender=None,
            ),
        ),
    )
    assert (reading.failed, reading.doubtful) == ((), ())
    first, second, third = reading.articles
    source = first.source
    assert (source.article_id, source.title) == ("channel/messages.html#1", "Council votes")
    assert (source.outlet, source.author) == ("Hafen Ticker", "Ada Roe")
    assert (source.published, source.url, source.item_id) == (date(2024, 9, 12), None, None)
    assert paragraphs(first) == [PIER, 'It costs "94" million.']
    assert first.text == f'Council votes\n\n{PIER}\nIt costs "94" million.'
    assert (second.source.article_id, second.source.published) == (
        "channel/messages.html#3",
        date(2024, 9, 13),
    )
    assert paragraphs(second) == [PIER]
    assert paragraphs(third) == ["A secret: the pier is there and #stays."]


def test_a_forwarded_post_of_a_page_names_its_origin() -> None:
    def forwarded(name: str) -> str:
        head = f'<div class="from_name">\n{name}</div>' if name else ""
        return f'<div class="forwarded body">{head}{page_text(PIER)}</div>'

    named = (
        'Der Bote via @gif<span class="date details" title="11.09.2024 10:00:00"> 11.09.2024 10:00:00</span>'
    )
    articles = read(
        "messages2.html",
        telegram_page(
            page_message(2, forwarded(named)),
            page_message(3, forwarded(""), sender=None),
            page_message(4, page_text(PIER), sender=None),
        ),
    ).articles
    assert [article.source.outlet for article in articles] == ["Der Bote", "Der Bote", "Hafen Ticker"]
    assert [article.source.published for article in articles] == [date(2024, 9, 12)] * 3


def test_a_page_on_which_others_write_is_one_line() -> None:
    reading = read(
        "messages.html",
        telegram_page(page_message(2, page_text(PIER)), page_message(3, page_text(PIER), sender="Ada Roe")),
    )
    assert reading.articles == ()
    (failure,) = reading.failed
    assert failure.error.startswith(
        "Not only 'Hafen Ticker' writes in this chat (1 more do), and only posts of"
    )


def test_a_cut_page_is_told_in_lines() -> None:
    page = telegram_page(*(page_message(number, page_text(PIER)) for number in range(2, 8))).encode()
    for end in range(40, len(page), 97):
        reading = read("messages.html", page[:end])
        assert all("could not be read" not in failure.error for failure in reading.failed)
    reading = read("messages.html", page[:-900])
    assert [doubt.path for doubt in reading.doubtful] == [f"messages.html#{len(reading.articles)}"]


@pytest.mark.parametrize("noise", [b"\x00\xff\xfe" * 50, b"\x80" * 500, b"", b"]]]}}}"])
def test_noise_behind_the_beginning_is_one_line(noise: bytes) -> None:
    start = b'{"name": "x", "type": "public_channel", "id": 1, "messages": '
    reading = read("result.json", start + noise)
    assert reading.articles == ()
    assert [failure.path for failure in reading.failed] == ["result.json"]
    assert "could not be read" not in reading.failed[0].error


def test_a_channel_may_sign_with_another_name() -> None:
    own = message(2, PIER, **{"from": "Ticker"})
    guest = message(3, PIER, **{"from": "Ada Roe", "from_id": "user77"})
    (by_channel, by_guest) = read("result.json", telegram_json(own, guest)).articles
    assert (by_channel.source.author, by_guest.source.author) == (None, "Ada Roe")


def test_a_page_may_write_its_dates_in_words() -> None:
    page = telegram_page(page_message(2, page_text(PIER), date="27 September 2026, 22:15:00 UTC+09:00"))
    (article,) = read("messages.html", page.replace("Exported Data", "Hafen Ticker")).articles
    assert article.source.published == date(2026, 9, 27)
