"""NITF in separate files."""

from datetime import date, datetime

import pytest
from news_files import article, nitf, quotes, read

from index.reading.files import Failure

DOCDATA = """<docdata management-status="usable"><doc-id id-string="AAP.115314987.5417374" regsrc="AAP"/>
<urgency ed-urg="5"/><date.issue norm="20131020T192751+1100"/><date.release norm="20131020T192751+1100"/>
<du-key key="MONITOR" version="3"/><ed-msg info="For global distribution"/>
<doc.copyright year="2013" holder="Australian Associated Press"/>
<key-list><keyword key="Fire"/></key-list></docdata>"""
BODY_HEAD = """<hedline><hl1>Fire jumps the river</hl1><hl2>Monitor</hl2></hedline>
<byline>By <person>Una McTaggart</person><byttl>Staff Reporter</byttl></byline>
<distributor><org>AAP</org></distributor><dateline><location>SYDNEY</location></dateline>
<abstract><p>The fire has jumped the river.</p></abstract>"""
FIRST = "SYDNEY, Oct 20 AAP - A fire in the mountains jumped the river on Sunday, officials said."
SECOND = "The district has 2,300 houses."


def test_an_english_agency() -> None:
    content = f"""<block id="Main"><p lede="true">{FIRST}</p>
    <media media-type="image"><media-reference source="a.jpg"/><media-metadata name="x" value="y"/>
    <media-caption><p>A helicopter over the river.</p></media-caption>
<media-producer>AAP/Jo Smith</media-producer></media>
    <hl2>Houses at risk</hl2><p>The district has <num>2,300</num> houses.</p>
    <note noteclass="editorsnote"><body.content><p>Editors: a photo will follow.</p></body.content></note>
    <table><tr><th>Town</th><th>Houses</th></tr><tr><td>Brae</td><td>1,200</td></tr></table></block>"""

    found = article(nitf(content, docdata=DOCDATA, body_head=BODY_HEAD), "wire/fire.nitf")

    assert found.text == f"{FIRST}\nHouses at risk\n{SECOND}\nTown\tHouses\nBrae\t1,200"
    assert quotes(found) == [FIRST, SECOND, "Brae\t1,200"]
    source = found.source
    assert source.article_id == "AAP.115314987.5417374@3"
    assert (source.item_id, source.version) == ("AAP.115314987.5417374", 3)
    assert (source.title, source.outlet, source.author) == ("Fire jumps the river", "AAP", "Una McTaggart")
    assert (source.published, source.language, source.kind) == (date(2013, 10, 20), "en", None)
    assert source.modified == datetime.fromisoformat("2013-10-20T19:27:51+11:00")


def test_a_norwegian_agency_in_latin_1_with_a_version_in_its_id() -> None:
    head = (
        '<tobject tobject.type="Innenriks"><tobject.property tobject.property.type="Faktasjekk"/></tobject>'
    )
    docdata = """<docdata><date.issue norm="2020-09-07T14:45:26"/>
<doc-id id-string="faktisk-17_47" regsrc="NTB"/>
    <du-key key="faktisk-17" version="48"/></docdata><pubdata date.publication="20200907T144527"/>"""
    body_head = (
        "<hedline><hl1>Nei, dette stemmer ikke </hl1></hedline><byline>Geir Molnes / Faktisk.no</byline>"
    )
    text = "Påstanden om byens vannverk stemmer ikke, sier kommunen til avisen."
    content = nitf(
        f'<p class="lead" lead="true">{text}</p><p/>',
        head=head,
        docdata=docdata,
        body_head=body_head,
        attributes='baselang="nb-NO"',
    ).replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')

    found = article(content.encode("iso-8859-1"))

    assert (found.text, quotes(found)) == (text, [text])
    source = found.source
    assert (source.article_id, source.item_id, source.version) == ("faktisk-17@48", "faktisk-17", 48)
    assert (source.title, source.author, source.outlet) == ("Nei, dette stemmer ikke", "Geir Molnes", "NTB")
    assert (source.published, source.language) == (date(2020, 9, 7), "nb")


def test_a_spanish_agency_with_initials_and_a_namespace() -> None:
    docdata = """<docdata management-status="usable"><doc-id id-string="22751909"/>
    <date.issue norm="20170102T222800+0000"/></docdata>"""
    body_head = """<hedline><hl1>El presidente cambia el gabinete</hl1></hedline><rights>
<rights.owner>Agencia Sur
    </rights.owner></rights><byline>gr/bp</byline>"""
    text = "Tegucigalpa, 2 ene (Sur).- El presidente anunció cambios en su gabinete de ministros."
    content = nitf(f"<p>   {text}\n   </p>", docdata=docdata, body_head=body_head)
    content = content.replace("<nitf ", '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" ')

    found = article(content)

    assert (found.text, quotes(found)) == (text, [text])
    source = found.source
    assert (source.article_id, source.author) == ("22751909@2017-01-02T22:28:00Z", None)
    assert (source.outlet, source.language, source.version) == ("Agencia Sur", "es", None)


@pytest.mark.parametrize(
    "docdata",
    [
        '<docdata management-status="canceled"><doc-id id-string="x"/><ed-msg info="Do not use."/></docdata>',
        '<docdata><doc-id id-string="x"/><ed-msg info="KILL - the story is wrong."/></docdata>',
        '<docdata><doc-id id-string="x"/><ed-msg info="WITHHOLD until further notice"/></docdata>',
    ],
)
def test_withdrawals(docdata: str) -> None:
    found = article(nitf(f"<p>{FIRST}</p>", docdata=docdata, body_head=BODY_HEAD))
    assert found.source.withdrawn
    assert (found.source.article_id, found.source.item_id) == ("x@withdrawn", "x")
    assert FIRST not in quotes(found)
    assert len(quotes(found)) == 1


def test_a_notice_takes_back_the_document_that_it_names() -> None:
    docdata = """<docdata management-doc-idref="iptc.1.a" management-idref-status="canceled">
    <doc-id id-string="iptc.1.b"/><date.issue norm="20240205T100000Z"/></docdata>"""
    notice = "The agency has withdrawn its story on the fire. It was based on a false report."
    found = article(nitf(f"<p>{notice}</p>", docdata=docdata, body_head=BODY_HEAD))
    assert (found.source.item_id, found.source.withdrawn) == ("iptc.1.a", True)
    assert found.source.article_id == "iptc.1.a@2024-02-05T10:00:00Z@withdrawn"
    assert quotes(found) == [notice]


def test_without_ids_it_is_known_by_its_path() -> None:
    found = article(nitf(f"<p>{FIRST}</p>"), "a/b.xml")
    assert (found.source.article_id, found.source.item_id) == ("a/b.xml", None)
    assert (found.source.title, found.source.published) == ("A title of the system", None)


def test_an_abstract_alone_is_read_and_an_empty_text_is_none() -> None:
    reading = read(nitf("", body_head=BODY_HEAD))
    assert [found.text for found in reading.articles] == ["The fire has jumped the river."]
    assert "has a summary alone" in reading.doubtful[0].reason
    assert read(nitf("<p/>")).failed == (
        Failure("file.xml", "The item has no text: take the article from its page, or take it out"),
    )
