"""WordPress's export (WXR)."""

from datetime import UTC, date, datetime

import pytest
from news_files import article, quotes, read, wxr, wxr_item

from index.reading.files import Failure
from index.reading.news import elements

AUTHORS = """<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[ayse]]></wp:author_login>
<wp:author_display_name><![CDATA[Ayşe Demir]]></wp:author_display_name></wp:author>
<wp:author><wp:author_login><![CDATA[lena]]></wp:author_login><wp:author_display_name>
</wp:author_display_name>
<wp:author_first_name>Lena</wp:author_first_name><wp:author_last_name>Roth</wp:author_last_name>
</wp:author>"""
FIRST = "Balıkçılar pazartesi günü limana döndü ve denize açılmak için izin bekliyor."
SECOND = "Rüzgâr hafiflerse tekneler salı sabahı açılacak, dedi liman başkanı."


def test_a_post_of_the_classic_editor_has_its_paragraphs_by_blank_lines() -> None:
    content = f"""[caption id="attachment_12" width="300"]<img src="a.jpg" /> Limanda bir vinç.[/caption]
{FIRST}

<strong>Liman başkanı konuştu</strong>

Rüzgâr hafiflerse tekneler salı sabahı açılacak,
dedi liman başkanı. [gallery ids="1,2"]
<!--more-->
<blockquote>Yarın yeniden deneyeceğiz ve hep birlikte denize açılacağız.</blockquote>
Belediye [sic] ve dernekler yardım etti [...] diye yazdı gazete.
<ul>
<li>Üç tekne onarılacak ve nisan ayında geri dönecek.</li>
</ul>
[contact-form-7 id="3" title="İletişim"]"""
    category = """<category domain="category" nicename="yorum"><![CDATA[Yorum]]></category>
    <category domain="post_tag" nicename="roportaj"><![CDATA[Röportaj]]></category>"""

    found = article(wxr([wxr_item(content, extra=category)], authors=AUTHORS), "export.xml")

    assert quotes(found) == [
        FIRST,
        SECOND,
        "Yarın yeniden deneyeceğiz ve hep birlikte denize açılacağız.",
        "Belediye [sic] ve dernekler yardım etti [...] diye yazdı gazete.",
        "Üç tekne onarılacak ve nisan ayında geri dönecek.",
    ]
    assert "vinç" not in found.text
    assert "gallery" not in found.text
    assert "contact-form" not in found.text
    source = found.source
    assert source.article_id == "https://kiyi.example/?p=216@2024-02-07T08:00:00Z"
    assert source.item_id == "https://kiyi.example/?p=216"
    assert (source.title, source.outlet, source.author) == ("Liman açıldı", "Gazete Kıyı", "Ayşe Demir")
    assert (source.published, source.language) == (date(2024, 2, 6), "tr")
    assert source.modified == datetime(2024, 2, 7, 8, tzinfo=UTC)
    assert (source.url, source.kind) == ("https://kiyi.example/216/", "opinion")


def test_a_post_of_blocks_without_its_captions() -> None:
    content = f"""<!-- wp:paragraph -->
<p>{FIRST}</p>
<!-- /wp:paragraph -->

<!-- wp:image {{"id":7}} -->
<figure class="wp-block-image"><img src="a.jpg"/>
<figcaption class="wp-element-caption">Limanda bir vinç.</figcaption></figure>
<!-- /wp:image -->

<!-- wp:heading -->
<h2 class="wp-block-heading">Sırada ne var</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>{SECOND}</p>
<!-- /wp:paragraph -->"""
    found = article(wxr([wxr_item(content, creator="lena")], authors=AUTHORS))
    assert found.text == f"{FIRST}\nSırada ne var\n{SECOND}"
    assert quotes(found) == [FIRST, SECOND]
    assert found.contexts[1].heading == "Sırada ne var"
    assert found.source.author == "Lena Roth"


def test_builders_leave_their_words_and_no_codes() -> None:
    content = f"""[vc_row][vc_column width="1/2"][vc_column_text]
{FIRST}

{SECOND}
[/vc_column_text][/vc_column][/vc_row][et_pb_section bb_built="1"][/et_pb_section]
[video src="a.mp4"][/video][dropcap]B[/dropcap]elediye yardım etti ve herkese teşekkür etti."""
    found = article(wxr([wxr_item(content)]))
    assert quotes(found) == [FIRST, SECOND, "Belediye yardım etti ve herkese teşekkür etti."]
    assert "[" not in found.text


def test_only_what_is_published_is_read() -> None:
    items = [
        wxr_item(FIRST, number=1),
        wxr_item(FIRST, number=2, status="draft"),
        wxr_item(FIRST, number=3, status="private"),
        wxr_item(FIRST, number=4, post_type="attachment", status="inherit"),
        wxr_item(FIRST, number=5, post_type="nav_menu_item"),
        wxr_item(FIRST, number=6, post_type="revision", status="inherit"),
        wxr_item(FIRST, number=7, password="geheim"),
        wxr_item(FIRST, number=8, status="future"),
        wxr_item(SECOND, number=9, post_type="page"),
        wxr_item(FIRST, number=10, status="trash"),
    ]
    reading = read(wxr(items), "export.xml")
    assert not reading.failed
    assert [(found.source.url, found.text) for found in reading.articles] == [
        ("https://kiyi.example/1/", FIRST),
        ("https://kiyi.example/9/", SECOND),
    ]


def test_an_export_without_articles_says_what_it_has() -> None:
    items = [wxr_item(FIRST, number=n, status="draft") for n in (1, 2)]
    items.append(wxr_item("", number=3, post_type="attachment"))
    assert read(wxr(items)).failed == (
        Failure(
            "file.xml",
            "The export has no published post or page (it has 2 draft post, 1 attachment):"
            " export the posts of the site",
        ),
    )


def test_an_author_who_is_not_listed_keeps_the_name_of_the_login() -> None:
    assert article(wxr([wxr_item(FIRST, creator="Claire Martin")])).source.author == "Claire Martin"


def test_a_post_without_its_own_date_has_that_of_the_feed() -> None:
    found = article(wxr([wxr_item(FIRST, date="0000-00-00 00:00:00")]))
    assert found.source.published == date(2024, 2, 5)


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2"])
def test_exports_of_older_versions(version: str) -> None:
    content = wxr([wxr_item(FIRST)]).replace("export/1.2/", f"export/{version}/")
    assert article(content).text == FIRST


def test_an_empty_post_has_its_excerpt_with_a_doubt() -> None:
    reading = read(wxr([wxr_item("[gallery ids='1']")]))
    assert [found.text for found in reading.articles] == ["Özet."]
    assert any("summary alone" in doubt.reason for doubt in reading.doubtful)


def test_several_authors_by_the_terms_of_an_extension() -> None:
    authors = "".join(
        f'<category domain="author" nicename="cap-{name[0]}"><![CDATA[{name}]]></category>'
        for name in ("Ayşe Demir", "Lena Roth")
    )
    assert article(wxr([wxr_item(FIRST, extra=authors)])).source.author == "Ayşe Demir, Lena Roth"


def test_a_site_with_very_many_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elements, "MOST_ELEMENTS", 1_000)
    tag = "<wp:tag><wp:term_id>1</wp:term_id><wp:tag_slug>t</wp:tag_slug></wp:tag>"
    assert article(wxr([wxr_item(FIRST)], authors=AUTHORS + 2_000 * tag)).source.author == "Ayşe Demir"
