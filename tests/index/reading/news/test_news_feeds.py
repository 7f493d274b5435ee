"""RSS and Atom files."""

from datetime import UTC, date, datetime

import pytest
from news_files import article, quotes, read, rss

from index.reading.files import Failure

FIRST = "The mate said the ferry would sail again on Monday, four days after the storm."
SECOND = "Officials thanked the crews – and the port."


def test_rss_2_with_media_of_which_nothing_is_text() -> None:
    item = f"""<item><title>Harbour &amp; town reopen after AT&T outage</title><link>/a/1</link>
    <guid isPermaLink="false">brae-1</guid><description>The harbour reopened on Monday.</description>
    <media:group><media:content url="a.jpg" medium="image"><media:title>Crane</media:title>
    <media:description type="html">A crane in the harbour.</media:description>
    <media:credit role="photographer">Jo Smith</media:credit></media:content></media:group>
    <dc:creator>Una McTaggart</dc:creator><dc:creator><![CDATA[Lena Roth]]></dc:creator>
    <category>News</category><category domain="x"><![CDATA[Interview]]></category>
    <content:encoded><![CDATA[<figure><img src="x"/><figcaption>Quay at dawn.</figcaption></figure>
<p>{FIRST}</p>
    <p>Officials thanked the crews &#8211; and the port.</p>
    <p>The post <a href="x">Harbour</a> appeared first on <a href="y">Brae Post</a>.</p>]]></content:encoded>
    <pubDate>Mon, 05 Feb 2024 14:03:00 +0100</pubDate><enclosure url="a.mp3" type="audio/mpeg"/></item>"""
    channel = """<title>Brae Post RSS</title><link>https://brae-post.example/</link><language>en-gb</language>
    <image><title>Logo</title></image><atom:link href="https://brae-post.example/feed" rel="self"/>"""

    found = article(rss([item], channel=channel), "feeds/brae.rss")

    assert found.text == f"{FIRST}\n{SECOND}\nThe post Harbour appeared first on Brae Post."
    assert quotes(found) == [FIRST, SECOND]
    source = found.source
    assert (source.article_id, source.item_id) == (
        "brae-post.example#brae-1@4831cf61",
        "brae-post.example#brae-1",
    )
    assert (source.title, source.outlet) == ("Harbour & town reopen after AT&T outage", "Brae Post")
    assert (source.author, source.kind) == ("Una McTaggart, Lena Roth", "interview")
    assert (source.published, source.language) == (date(2024, 2, 5), "en")
    assert source.url == "https://brae-post.example/a/1"


def test_the_caption_before_or_behind_the_description_makes_no_difference() -> None:
    caption = "<media:description>A crane in the harbour.</media:description>"
    media = f"<media:content url='a'>{caption}</media:content>"
    description = f"<description>{FIRST}</description>"
    for parts in (media + description, description + media):
        found = article(rss([f"<item><title>T</title><link>https://b.example/1</link>{parts}</item>"]))
        assert found.text == FIRST
    alone = read(rss([f"<item><title>T</title><link>https://b.example/1</link>{media}</item>"]))
    assert alone.failed == (
        Failure("file.xml#1", "The item has no text: take the article from its page, or take it out"),
    )


def test_atom_with_xhtml_a_base_and_several_authors() -> None:
    feed = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://hafen.example/nachrichten/">
<title type="text">Hafenbote</title><link rel="self" href="feed.atom"/><link href="/"/>
<author><name>Redaktion</name></author><updated>2024-02-06T10:00:00Z</updated>
<entry><id>tag:hafen.example,2024:17</id>
<title type="html">Sturm &lt;b&gt;trifft&lt;/b&gt; K&amp;uuml;ste</title>
<link rel="enclosure" href="x.mp3"/><link rel="alternate" href="sturm"/>
<published>2024-02-05T23:30:00+01:00</published><updated>2024-02-06T09:00:00+01:00</updated>
<author><name>Ayşe Demir</name><email>a@x.example</email></author><author><name>Lena Roth</name></author>
<category term="meinung" label="Kommentar"/><summary>Kurz.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>Der Sturm hat am Montag die Küste erreicht.</p><figure><img src="a"/>
<figcaption>Wellen am Kai.</figcaption></figure>
<p>Der Bürgermeister sprach von <em>großen</em> Schäden.</p></div></content></entry>
<entry><id>https://hafen.example/18</id><title>Fähre</title><updated>2024-02-06T08:00:00Z</updated>
<summary type="text">Die Fähre fährt wieder, sagte a &lt; b der Kapitän am Dienstag.</summary></entry>
</feed>"""

    reading = read(feed, "hafen.atom")

    assert not reading.failed
    first, second = reading.articles
    assert first.text == (
        "Der Sturm hat am Montag die Küste erreicht.\nDer Bürgermeister sprach von großen Schäden."
    )
    assert quotes(first) == first.text.split("\n")
    source = first.source
    assert source.article_id == "tag:hafen.example,2024:17@2024-02-06T08:00:00Z"
    assert (source.item_id, source.title) == ("tag:hafen.example,2024:17", "Sturm trifft Küste")
    assert (source.author, source.outlet, source.kind) == ("Ayşe Demir, Lena Roth", "Hafenbote", "opinion")
    assert (source.published, source.url) == (date(2024, 2, 5), "https://hafen.example/nachrichten/sturm")
    assert source.modified == datetime.fromisoformat("2024-02-06T09:00:00+01:00")
    assert second.text == "Die Fähre fährt wieder, sagte a < b der Kapitän am Dienstag."
    assert (second.source.author, second.source.url) == ("Redaktion", "https://hafen.example/18")
    assert second.source.published == date(2024, 2, 6)


def test_a_tombstone_takes_an_entry_back() -> None:
    feed = """<feed xml:lang="de" xmlns="http://www.w3.org/2005/Atom"
 xmlns:at="http://purl.org/atompub/tombstones/1.0">
<title>Hafenbote</title>
<at:deleted-entry ref="tag:hafen.example,2024:16" when="2024-02-06T08:00:00Z">
<at:by><name>Redaktion</name></at:by><at:comment>Der Bericht über die Fähre war falsch.</at:comment>
</at:deleted-entry>
<at:deleted-entry ref="tag:hafen.example,2024:15" when="2024-02-06T08:00:00Z"/></feed>"""

    first, second = read(feed).articles

    assert quotes(first) == ["Der Bericht über die Fähre war falsch."]
    assert first.source.withdrawn
    assert (first.source.item_id, first.source.outlet) == ("tag:hafen.example,2024:16", "Hafenbote")
    assert first.source.modified == datetime(2024, 2, 6, 8, tzinfo=UTC)
    assert second.text == "tag:hafen.example,2024:15"


def test_rss_1_in_french() -> None:
    feed = """<?xml version="1.0" encoding="windows-1252"?><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://phare.example/">
<title>Le Phare</title>
<link>https://phare.example/</link><dc:language>fr</dc:language><items><rdf:Seq><rdf:li resource="a"/>
</rdf:Seq></items>
</channel><item rdf:about="https://phare.example/1"><title>L’œuvre du port</title>
<link>https://phare.example/1</link>
<description>Le port a rouvert lundi après quatre jours de tempête – enfin, dit l’équipage.</description>
<dc:date>2024-02-05T09:00:00+01:00</dc:date><dc:creator>Claire Martin</dc:creator></item></rdf:RDF>"""

    found = article(feed.encode("cp1252"), "phare.rdf")

    assert found.text == "Le port a rouvert lundi après quatre jours de tempête – enfin, dit l’équipage."
    source = found.source
    assert (source.title, source.outlet, source.author) == ("L’œuvre du port", "Le Phare", "Claire Martin")
    assert (source.article_id, source.published, source.language) == (
        "https://phare.example/1@cd3d4508",
        date(2024, 2, 5),
        "fr",
    )


def test_old_rss_with_html_entities_and_a_doctype() -> None:
    feed = """
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">
<rss version="0.91"><channel><title>Гавань</title><language>ru</language>
<item><title>Паром&nbsp;вернулся</title><link>https://gavan.example/1</link>
<description>Паром вернулся в порт в понедельник, сообщил капитан Иван Петров &mdash; впервые за неделю.
</description>
</item></channel></rss>"""
    found = article(feed)
    assert (
        found.text == "Паром вернулся в порт в понедельник, сообщил капитан Иван Петров — впервые за неделю."
    )
    assert (found.source.title, found.source.outlet) == ("Паром вернулся", "Гавань")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Mon, 05 Feb 2024 23:30:00 GMT", date(2024, 2, 5)),
        ("Mon, 5 Feb 2024 14:03 +0100", date(2024, 2, 5)),
        ("05 Feb 2024", date(2024, 2, 5)),
        ("Mon, 05 Feb 24 14:03:00 EST", date(2024, 2, 5)),
        ("2024-02-05 14:03:22", date(2024, 2, 5)),
        ("2024-02-05T14:03:22.123Z", date(2024, 2, 5)),
        ("Mo, 05 Feb 2024 14:03:22 +0100", date(2024, 2, 5)),
        ("Montag, 5. Februar 2024 14:03", date(2024, 2, 5)),
        ("lun., 05 févr. 2024 14:03:22 +0100", date(2024, 2, 5)),
        ("Mon, 05 February 2024 14:03:22 GMT+1", date(2024, 2, 5)),
        ("Feb 5, 2024 2:03 PM", date(2024, 2, 5)),
        ("5 Şubat 2024 14:03", date(2024, 2, 5)),
        ("Thu, 31 Sep 2024 10:00:00 GMT", None),
        ("gestern", None),
        ("02/05/2024", None),
    ],
)
def test_days_however_written(written: str, day: date | None) -> None:
    head = f"<title>T</title><guid>x</guid><pubDate>{written}</pubDate>"
    item = f"<item>{head}<description>{FIRST}</description></item>"
    reading = read(rss([item]))
    assert reading.articles[0].source.published == day
    assert any("cannot be read" in doubt.reason for doubt in reading.doubtful) == (day is None)


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("<author>una@brae.example (Una McTaggart)</author>", "Una McTaggart"),
        ("<author>Una McTaggart &lt;una@brae.example&gt;</author>", "Una McTaggart"),
        ("<author>una@brae.example</author>", None),
        ("<dc:creator>By Una McTaggart and Lena Roth</dc:creator>", "Una McTaggart, Lena Roth"),
        ("<dc:creator>Una McTaggart</dc:creator><author>Una McTaggart</author>", "Una McTaggart"),
        ("<itunes:author>Lena Roth</itunes:author>", "Lena Roth"),
        ("<dc:creator>Brae Post</dc:creator>", None),
    ],
)
def test_authors_by_name(author: str, name: str | None) -> None:
    found = article(
        rss([f"<item><title>T</title><guid>x</guid>{author}<description>{FIRST}</description></item>"])
    )
    assert found.source.author == name


@pytest.mark.parametrize(
    ("guid", "url"),
    [
        ("<guid>https://brae.example/2</guid>", "https://brae.example/2"),
        ('<guid isPermaLink="true">https://brae.example/2</guid>', "https://brae.example/2"),
        ('<guid isPermaLink="false">https://brae.example/?p=2</guid>', None),
        ("<link>https://brae.example/a</link><guid>https://brae.example/2</guid>", "https://brae.example/a"),
        (
            '<atom:link href="https://brae.example/b"/><guid isPermaLink="false">2</guid>',
            "https://brae.example/b",
        ),
    ],
)
def test_addresses(guid: str, url: str | None) -> None:
    found = article(rss([f"<item><title>T</title>{guid}<description>{FIRST}</description></item>"]))
    assert found.source.url == url


def test_a_feed_without_ids_is_known_by_addresses_and_where_those_repeat_by_place() -> None:
    items = [
        f"<item><title>{number}</title><link>https://brae.example/{path}</link><description>{FIRST}</description></item>"
        for number, path in enumerate(("1", "same", "same"))
    ]
    reading = read(rss(items))
    assert not reading.failed
    assert [found.source.article_id for found in reading.articles] == [
        "https://brae.example/1@51e162ff",
        "https://brae.example/same@9412ad07",
        "file.xml#3",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Der Beitrag <a href='x'>Hafen</a> erschien zuerst auf <a href='y'>Hafenbote</a>.",
        "L’article <a href='x'>Le port</a> est apparu en premier sur <a href='y'>Le Phare</a>.",
        "La entrada Puerto se publicó primero en El Faro.",
        "Liman yazısı ilk önce Kıyı üzerinde ortaya çıktı.",
        "Сообщение Порт появились сначала на Гавань.",
    ],
)
def test_where_the_post_appeared_first_is_never_quoted(line: str) -> None:
    content = f"<content:encoded><![CDATA[<p>{FIRST}</p><p>{line}</p>]]></content:encoded>"
    item = f"<item><title>T</title><guid>x</guid>{content}</item>"
    assert quotes(article(rss([item]))) == [FIRST]


def test_a_teaser_is_quoted_up_to_its_last_whole_sentence_and_told() -> None:
    item = f"""<item><title>T</title><guid>x</guid><description><![CDATA[<p>{FIRST} The council met late
    and [&#8230;]</p>]]></description></item>"""
    reading = read(rss([item]))
    assert quotes(reading.articles[0]) == [FIRST]
    assert "is cut off at its end" in reading.doubtful[0].reason


def test_a_content_that_is_only_a_picture_gives_way_to_the_summary() -> None:
    item = f"""<item><title>T</title><guid>x</guid><description>{FIRST}</description>
    <content:encoded><![CDATA[<img src="a.jpg" alt="A crane"/>]]></content:encoded></item>"""
    assert article(rss([item])).text == FIRST


def test_an_aggregator_names_the_outlet_of_each_entry() -> None:
    item = f"""<item><title>Harbour reopens - Brae Post</title><guid isPermaLink="false">x</guid>
    <description>{FIRST}</description><source url="https://brae.example">Brae Post</source></item>"""
    found = article(rss([item], channel="<title>harbour - News search</title>"))
    assert (found.source.outlet, found.source.title) == ("Brae Post", "Harbour reopens")


def test_utf_16_bytes_of_windows_and_a_declaration_that_is_wrong() -> None:
    feed = rss([f"<item><title>Küste</title><guid>x</guid><description>{SECOND}</description></item>"])
    for content in (
        feed.replace("UTF-8", "UTF-16").encode("utf-16"),
        feed.encode("cp1252"),
        feed.replace("UTF-8", "ISO-8859-1").encode(),
        b"\xef\xbb\xbf\n " + feed.encode(),
    ):
        found = article(content)
        assert (found.text, found.source.title) == (SECOND, "Küste")


def test_markup_that_was_escaped_twice() -> None:
    item = f"<item><guid>x</guid><description>&amp;lt;p&amp;gt;{FIRST}&amp;lt;/p&amp;gt;</description></item>"
    assert article(rss([item])).text == FIRST


def test_a_russian_feed_with_the_full_text_for_an_aggregator() -> None:
    feed = """<?xml version="1.0" encoding="windows-1251"?><rss version="2.0" xmlns:yandex="http://news.yandex.ru">
<channel><title>Гавань</title><language>ru</language><item><title>Паром вернулся</title>
<link>https://gavan.example/1</link><description>Кратко о пароме.</description><author>Иван Петров</author>
<pubDate>Mon, 05 Feb 2024 10:00:00 +0300</pubDate><yandex:genre>interview</yandex:genre>
<yandex:full-text>Паром вернулся в порт в понедельник, сообщил капитан.
Он добавил, что рейсы возобновятся во вторник утром.</yandex:full-text></item></channel></rss>"""
    found = article(feed.encode("cp1251"))
    assert quotes(found) == [
        "Паром вернулся в порт в понедельник, сообщил капитан.",
        "Он добавил, что рейсы возобновятся во вторник утром.",
    ]
    assert (found.source.author, found.source.kind, found.source.language) == (
        "Иван Петров",
        "interview",
        "ru",
    )


def test_a_description_that_is_broken_into_lines_is_one_paragraph() -> None:
    item = """<item><guid>x</guid><description>
        The mate said the ferry would sail
        again on Monday, four days
        after the storm.

        The port has thanked its crews.
      </description></item>"""
    found = article(rss([item]))
    assert quotes(found) == [FIRST, "The port has thanked its crews."]
    assert found.text == f"{FIRST}\n\nThe port has thanked its crews."


def test_readers_comments_are_no_articles() -> None:
    items = [
        f"<item><title>By: Jo</title><guid>{n}</guid><description>{FIRST}</description></item>"
        for n in (1, 2)
    ]
    reading = read(rss(items, channel="<title>Comments on: Harbour reopens</title>"))
    assert [failure.error for failure in reading.failed] == [
        "The feed has readers' comments and no articles: save the feed of the articles"
    ]


def test_an_export_of_blogger_has_posts_and_drafts_and_comments() -> None:
    def entry(number: int, kind: str, more: str = "") -> str:
        return (
            f"<entry><id>{number}</id><title>Story {number}</title>"
            f"<content type='html'>&lt;p&gt;{FIRST}&lt;/p&gt;</content>"
            "<category scheme='http://schemas.google.com/g/2005#kind'"
            f" term='http://schemas.google.com/blogger/2008/kind#{kind}'/>{more}</entry>"
        )

    draft = "<app:control xmlns:app='http://purl.org/atom/app#'><app:draft>yes</app:draft></app:control>"
    entries = entry(1, "settings") + entry(2, "post") + entry(3, "comment") + entry(4, "post", draft)
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Brae</title>{entries}</feed>"
    assert article(feed).source.title == "Story 2"


def _saved_feed(text: str, guid: str = "17", site: str = "https://brae.example/") -> bytes:
    """A feed with one entry, as it was saved on some day."""
    return (
        f"<rss version='2.0'><channel><title>Brae Post</title><link>{site}</link>"
        f"<item><title>Fire</title><guid isPermaLink='false'>{guid}</guid>"
        f"<description>{text}</description></item></channel></rss>"
    ).encode()


def test_an_entry_that_comes_again_with_other_words_is_another_version_of_its_item() -> None:
    first, again, corrected, other_site = (
        article(_saved_feed(text, site=site)).source
        for text, site in (
            ("The fire hurt 14 people.", "https://brae.example/"),
            ("The fire hurt 14 people.", "https://www.brae.example/feed"),
            ("The fire hurt 41 people.", "https://brae.example/"),
            ("The fire hurt 14 people.", "https://tamsin.example/"),
        )
    )
    assert first.article_id == again.article_id
    assert (first.item_id, corrected.item_id, other_site.item_id) == (
        "brae.example#17",
        "brae.example#17",
        "tamsin.example#17",
    )
    assert first.article_id != corrected.article_id
