"""NewsML-G2 and NewsML 1.x: fields, texts, versions and withdrawals."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from news_files import article, newsml_g2_item, newsml_g2_message, nitf, quotes, read, xhtml

from index.reading.file_reading import Doubt
from index.reading.files import Failure

FIRST = "Kiel (dpa) - Die Fähre nach Sandholm fährt ab Montag wieder, teilte die Reederei mit."
SECOND = "Der Sturm hatte den Kai am Freitag schwer beschädigt."


def test_a_german_agency_s_xhtml_without_its_header_and_notes() -> None:
    body = xhtml(
        f"""<header><time class="publicationDate">05.02.2024 14:03</time>
        <ul class="slugline"><li class="subject">Schifffahrt</li></ul><h1>Fähre läuft wieder aus</h1>
        <h3>Nach dem Sturm</h3></header>
        <section class="main dpatextgenre_1">
<p class="teaser">Nach vier Tagen ist die Insel wieder erreichbar.</p>
        <p><span class="dateline">Kiel <span class="credit">(dpa)</span> - </span>Die Fähre nach Sandholm
        fährt ab Montag wieder, teilte die Reederei mit.</p><h2>Schaden am Kai</h2><p>{SECOND}</p>
        <figure><img src="a.jpg"/><figcaption>Die Fähre am Kai. Foto: dpa</figcaption></figure></section>"""
    )
    meta = """<edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml">
<h3>Notizblock</h3>
      <li>Kontakt: 030 1234</li></section></edNote><edNote role="dpaednoterole:closingline">dpa xx</edNote>
      <signal qcode="sig:update"/>"""
    content_meta = """<headline rank="3">Nach dem Sturm</headline><by>Von Lena Roth, dpa</by>
      <genre qcode="dpatextgenre:49"><name>Faktencheck</name></genre><creditline>dpa</creditline>
      <description role="drol:teaser">Nach vier Tagen ist die Insel wieder erreichbar.</description>"""
    message = newsml_g2_message([newsml_g2_item(body, meta=meta, content_meta=content_meta, version="10")])

    found = article(message, "dpa/250122.xml")

    assert found.text == f"{FIRST}\nSchaden am Kai\n{SECOND}"
    assert quotes(found) == [FIRST, SECOND]
    assert [context.heading for context in found.contexts] == [None, "Schaden am Kai"]
    source = found.source
    assert source.article_id == "urn:newsml:hafenbote.example:20240205:17@10"
    assert source.item_id == "urn:newsml:hafenbote.example:20240205:17"
    assert (source.title, source.outlet, source.author) == (
        "Fähre läuft wieder aus",
        "Hafenbote",
        "Lena Roth",
    )
    assert (source.published, source.language, source.kind) == (date(2024, 2, 5), "de", "fact_check")
    assert source.modified == datetime(2024, 2, 5, 14, 3, tzinfo=timezone(timedelta(hours=1)))
    assert (source.version, source.withdrawn, source.url) == (10, False, None)
    assert source.path == "dpa/250122.xml"


def test_nitf_in_an_item_of_its_own_file_with_the_first_day_and_the_last_time() -> None:
    text = """<inlineXML contenttype="application/nitf+xml">
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
      <body.head><hedline><hl1>Storm closes the port</hl1></hedline><byline>By Una McTaggart</byline>
</body.head>
      <body.content><p>BRAE (AP) — The port of <location>Brae</location> closed on <chron>Monday</chron>.</p>
      <media media-type="image"><media-reference source="a.jpg">storm.jpg</media-reference>
      <media-caption>Waves break over the pier on Monday.</media-caption>
<media-producer>AP/X</media-producer></media>
      <hl2>No ferries</hl2><p>Ferries stay in the harbour until the wind drops, the port said.</p>
      </body.content></body></nitf></inlineXML>"""
    item = newsml_g2_item(
        text,
        guid="tag:brae.example,2024:0001",
        version="472094323",
        language="en-US",
        headline="Storm closes the port",
        created="2024-02-07T23:25:32-05:00",
        meta="<firstCreated>2024-02-05T23:21:06-05:00</firstCreated>",
        content_meta="<contentCreated>2024-02-05T23:10:00-05:00</contentCreated><creator literal='AP'/>"
        "<creator><name>Una McTaggart</name></creator><genre qcode='genre:Interview'/>",
    )

    found = article(item)

    assert found.text == (
        "BRAE (AP) — The port of Brae closed on Monday.\nNo ferries\n"
        "Ferries stay in the harbour until the wind drops, the port said."
    )
    assert quotes(found) == [line for line in found.text.split("\n") if line != "No ferries"]
    source = found.source
    assert source.article_id == "tag:brae.example,2024:0001@472094323"
    assert (source.published, source.author, source.kind) == (date(2024, 2, 5), "Una McTaggart", "interview")
    assert source.modified == datetime.fromisoformat("2024-02-07T23:25:32-05:00")


def test_prefixed_xhtml_and_plain_text_of_which_the_markup_is_read() -> None:
    body = xhtml("<x:p>La commune a rouvert le pont mardi matin, selon la préfecture.</x:p>", prefix="x")
    plain = '<inlineData contenttype="text/plain">La commune a rouvert le pont.</inlineData>'

    assert article(newsml_g2_item(plain + body, language="fr")).text == (
        "La commune a rouvert le pont mardi matin, selon la préfecture."
    )
    wrapped = """<inlineData contenttype="text/plain"><![CDATA[
<p>

            (ANSA) - Roma, 11 ottobre - Il ministro ha detto
che la dichiarazione è inaccettabile.
   "È inaccettabile", ha detto.
</p>]]></inlineData>"""
    found = article(newsml_g2_item(wrapped, language="it"))
    assert found.text == (
        "(ANSA) - Roma, 11 ottobre - Il ministro ha detto che la dichiarazione è inaccettabile."
        ' "È inaccettabile", ha detto.'
    )


def test_hard_wrapped_plain_text_keeps_its_lines_and_is_quoted_by_paragraphs() -> None:
    text = (
        "    MOSKOVA (Kıyı) - Balıkçılar pazartesi günü limana döndü ve fırtınanın\n"
        "ardından ilk kez denize açılmak için izin bekliyor, dedi liman başkanı\n"
        "Ayşe Demir gazetecilere yaptığı açıklamada.\n\n"
        "    Rüzgâr hafiflerse tekneler salı sabahı erken saatlerde yeniden denize\n"
        "açılacak.\n"
    )
    found = article(
        newsml_g2_item(f"<inlineData contenttype='text/plain'>{text}</inlineData>", language="tr")
    )

    assert found.text == text.strip()
    assert [" ".join(quote.split()) for quote in quotes(found)] == [
        " ".join(part.split()) for part in text.strip().split("\n\n")
    ]


def test_many_items_and_what_is_no_text_is_passed_over() -> None:
    picture = newsml_g2_item(
        "<remoteContent href='a.jpg' contenttype='image/jpeg'/>",
        item_class="ninat:picture",
        content_meta="<description role='drol:caption'>Ein Kran.</description>",
    )
    group = '<group id="r"><itemRef residref="a"/></group>'
    package = f'<packageItem guid="p"><groupSet root="r">{group}</groupSet></packageItem>'
    items = [
        package,
        newsml_g2_item(xhtml(f"<p>{FIRST}</p>"), guid="a", version="1"),
        picture,
        newsml_g2_item(xhtml(f"<p>{SECOND}</p>"), guid="b", version="3"),
        newsml_g2_item("<remoteContent href='c.html'/>", guid="c"),
    ]

    reading = read(newsml_g2_message(items), "message.xml")

    assert [found.source.article_id for found in reading.articles] == ["a@1", "b@3"]
    assert [found.text for found in reading.articles] == [FIRST, SECOND]
    assert reading.failed == (
        Failure("message.xml#5", "The item has no text: take the article from its page, or take it out"),
    )


@pytest.mark.parametrize(
    "content",
    [
        newsml_g2_message(
            [
                '<packageItem guid="p"><groupSet><group>'
                '<itemRef residref="a"/></group></groupSet></packageItem>'
            ]
        ),
        newsml_g2_item("", item_class="ninat:picture"),
        '<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="c"><concept/></conceptItem>',
        newsml_g2_message([]),
    ],
)
def test_a_file_of_references_is_told_in_one_line(content: str) -> None:
    reading = read(content)
    assert not reading.articles
    assert len(reading.failed) == 1
    assert "has no item of text" in reading.failed[0].error


@pytest.mark.parametrize(
    "status",
    [
        "stat:canceled",
        "stat:withheld",
        "ex:cancelled",
        "urn:newsml:iptc.org:20090101:pubstatus:canceled",
        "http://cv.iptc.org/newscodes/pubstatusg2/withheld",
    ],
)
def test_a_withdrawal_is_an_article_that_says_so(status: str) -> None:
    note = "KILL: Bitte verwenden Sie die Meldung über die Fähre nicht. Sie ist falsch."
    meta = f"<edNote>{note}</edNote><edNote role='dpaednoterole:dpacontacts'>Tel. 030 1234</edNote>"

    found = article(
        newsml_g2_item(xhtml(f"<p>{FIRST}</p><p>{SECOND}</p>"), status=status, meta=meta, version="4")
    )

    assert found.source.withdrawn
    assert found.source.item_id == "urn:newsml:hafenbote.example:20240205:17"
    assert found.source.article_id == "urn:newsml:hafenbote.example:20240205:17@4@withdrawn"
    assert quotes(found) == [note]
    assert found.text == f"{note}\n{FIRST}\n{SECOND}"


def test_a_withdrawal_without_a_note_is_its_own_notice_or_its_headline() -> None:
    notice = "Die Agentur zieht ihre Meldung über die Fähre zurück. Sie beruhte auf einem Irrtum."
    assert quotes(article(newsml_g2_item(xhtml(f"<p>{notice}</p>"), status="stat:canceled"))) == [notice]

    cancelled = "Alle Fahrten wurden gestrichen, die Reederei zog ihre Schiffe zurück in den Hafen."
    for copy in (FIRST, cancelled, f"Flights were cancelled and the team withdrew. {FIRST}"):
        again = article(newsml_g2_item(xhtml(f"<p>{copy}</p>"), status="stat:canceled"))
        assert quotes(again) == ["Fähre läuft wieder aus"]

    bare = article(newsml_g2_item("", status="stat:canceled"))
    assert (bare.text, quotes(bare)) == ("Fähre läuft wieder aus", ["Fähre läuft wieder aus"])


def test_a_mandatory_kill_in_a_note_takes_the_item_back_and_a_correction_does_not() -> None:
    body = xhtml(f"<p>{FIRST}</p>")
    killed = article(newsml_g2_item(body, meta="<edNote>MANDATORY KILL. Do not use this story.</edNote>"))
    corrected = article(
        newsml_g2_item(
            body,
            meta="<edNote>Withdraws reference to the mayor in paragraph 3</edNote>"
            "<signal qcode='sig:correction'/>",
        )
    )
    assert killed.source.withdrawn
    assert not corrected.source.withdrawn
    assert quotes(corrected) == [FIRST]


def test_an_embargo_that_is_not_over_keeps_the_item_out() -> None:
    later = (datetime.now(UTC) + timedelta(days=400)).isoformat()
    body = xhtml(f"<p>{FIRST}</p>")
    reading = read(newsml_g2_item(body, meta=f"<embargoed>{later}</embargoed>"))
    assert "is under embargo until" in reading.failed[0].error
    withheld = newsml_g2_item(body, meta=f"<embargoed>{later}</embargoed>", status="stat:withheld")
    assert article(withheld).source.withdrawn
    assert (
        article(newsml_g2_item(body, meta="<embargoed>2024-02-05T19:00:00+01:00</embargoed>")).text == FIRST
    )


@pytest.mark.parametrize(
    ("rights", "content_meta", "outlet"),
    [
        ("<copyrightHolder><name>Acme News LLC</name></copyrightHolder>", "", "Acme News LLC"),
        ("<copyrightHolder literal='Thomson Reuters'/>", "<creditline>Reuters</creditline>", "Reuters"),
        ("", "<infoSource role='cRole:source' literal='ats'/>", "ats"),
        (
            "<copyrightHolder literal='X'/>",
            "<infoSource><name>Associated Press</name></infoSource>",
            "Associated Press",
        ),
        ("", "", None),
    ],
)
def test_the_outlet_where_the_provider_has_no_name(
    rights: str, content_meta: str, outlet: str | None
) -> None:
    item = newsml_g2_item(xhtml(f"<p>{FIRST}</p>"), rights=rights, content_meta=content_meta)
    item = item.replace('<provider qcode="nprov:hb"><name>Hafenbote</name></provider>', "")
    assert article(item).source.outlet == outlet


def test_a_name_in_the_language_of_the_item_is_the_outlet() -> None:
    item = newsml_g2_item(xhtml(f"<p>{FIRST}</p>")).replace(
        "<name>Hafenbote</name>",
        '<name xml:lang="en">Harbour Post</name><name xml:lang="de">Hafenbote</name>',
    )
    assert article(item).source.outlet == "Hafenbote"


def test_a_summary_alone_is_read_with_a_doubt() -> None:
    item = newsml_g2_item("", content_meta=f"<description role='drol:summary'>{FIRST}</description>")
    reading = read(item)
    assert [found.text for found in reading.articles] == [FIRST]
    assert reading.doubtful == (
        Doubt("file.xml", "The item has a summary alone: take the whole text from its page"),
    )


def test_sports_data_is_no_text() -> None:
    data = '<inlineXML><sports-content xmlns="http://iptc.org/std/nar/2006-10-01/"><p>4:1</p></sports-content></inlineXML>'
    assert "has no text" in read(newsml_g2_item(data)).failed[0].error


def newsml_1(
    content: str, *, status: str = "Usable", management: str = "", lines: str = "", revision: str = "2"
) -> str:
    return f"""<?xml version="1.0" encoding="ISO-8859-15"?>
<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20031010:NewsMLv1.2.dtd:1" "NewsML-1.2.dtd"
[<!ENTITY % nitf SYSTEM "nitf-3-0.dtd"> %nitf; ]>
<NewsML><Catalog Href="www.ats.example/Catalog.xml"/>
<NewsEnvelope><DateAndTime>20190603T174729+0200</DateAndTime><NewsService FormalName="Basisdienst F"/>
</NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><ProviderId>www.ats.example</ProviderId><DateId>20190603</DateId>
<NewsItemId>bsf153</NewsItemId><RevisionId PreviousRevision="1" Update="N">{revision}</RevisionId>
<PublicIdentifier>urn:newsml:www.ats.example:20190603:bsf153:2N</PublicIdentifier></NewsIdentifier>
</Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20190603T174729+0200</FirstCreated>
<ThisRevisionCreated>20190604T080000+0200</ThisRevisionCreated><Status FormalName="{status}"/>{management}
</NewsManagement>
<NewsComponent><NewsLines><HeadLine>Un taureau entre dans un magasin</HeadLine>
<ByLine>Par Claire Martin</ByLine>
<DateLine>Landquart GR</DateLine><SlugLine>Animaux</SlugLine>{lines}</NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="ats"/></Provider></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="FR"/><Genre FormalName="Current"/></DescriptiveMetadata>
{content}</NewsComponent></NewsItem></NewsML>"""


def component(role: str, content: str) -> str:
    return f'<NewsComponent><Role FormalName="{role}"/><ContentItem>{content}</ContentItem></NewsComponent>'


def test_newsml_1_with_nitf_in_a_component() -> None:
    text = "Un taureau âgé d'un an est entré dans un magasin lundi à Landquart (GR)."
    inner = nitf(f'<p lede="true">{text}</p>').split("\n", 1)[1]
    picture = '<ContentItem><MediaType FormalName="Photo"/><DataContent>AAAA</DataContent></ContentItem>'
    item = f"<ContentItem><DataContent>{inner}</DataContent></ContentItem>"
    content = f"<NewsComponent>{picture}{item}</NewsComponent>"

    found = article(newsml_1(content).encode("iso-8859-15"))

    assert (found.text, quotes(found)) == (text, [text])
    source = found.source
    assert source.article_id == "urn:newsml:www.ats.example:20190603:bsf153@2"
    assert (source.title, source.outlet, source.author) == (
        "Un taureau entre dans un magasin",
        "ats",
        "Claire Martin",
    )
    assert (source.published, source.language, source.version) == (date(2019, 6, 3), "fr", 2)
    assert source.modified == datetime.fromisoformat("2019-06-04T08:00:00+02:00")


def test_newsml_1_with_components_by_role_and_escaped_markup() -> None:
    content = "".join(
        (
            component("Title", "<DataContent>Un taureau entre dans un magasin</DataContent>"),
            component("Lead", "<DataContent>Bref.</DataContent>"),
            component(
                "Body",
                "<DataContent>&lt;p&gt;La police l'a conduit vers un &lt;b&gt;champ&lt;/b&gt; avant midi."
                "&lt;/p&gt;</DataContent>",
            ),
            component("Caption", "<DataContent>Le taureau devant le magasin.</DataContent>"),
        )
    )
    assert article(newsml_1(content)).text == "La police l'a conduit vers un champ avant midi."


@pytest.mark.parametrize("status", ["Canceled", "Withheld", "CANCELLED"])
def test_newsml_1_takes_an_item_back(status: str) -> None:
    note = (
        '<NewsLine><NewsLineType FormalName="EditorialNote"/><NewsLineText>Merci de ne pas utiliser.'
        "</NewsLineText></NewsLine>"
    )
    found = article(newsml_1("", status=status, lines=note))
    assert found.source.withdrawn
    assert quotes(found) == ["Merci de ne pas utiliser."]
    assert quotes(article(newsml_1("", management='<Instruction FormalName="Kill"/>'))) == [
        "Un taureau entre dans un magasin"
    ]


def test_versions_of_one_item_do_not_collide() -> None:
    items = [newsml_g2_item(xhtml(f"<p>{FIRST}</p>"), guid="a", version=str(number)) for number in (1, 2, 3)]
    items.append(newsml_g2_item("", guid="a", version="3", status="stat:canceled"))
    reading = read(newsml_g2_message(items))
    assert [found.source.article_id for found in reading.articles] == ["a@1", "a@2", "a@3", "a@3@withdrawn"]
    assert {found.source.item_id for found in reading.articles} == {"a"}
    assert not reading.failed
