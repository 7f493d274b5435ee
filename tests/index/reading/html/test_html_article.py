"""Which part of a web page is its article, and what is said where that is unclear."""
# ruff: noqa: E501 - markup reads better whole

from pathlib import Path

import pytest

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile

ONE = "The lock at Tarn was rebuilt for 92 million crowns. Work began in May."
TWO = "Harbour master Lio Park denied that the gates had ever leaked."
COOKIES = "We use cookies on this site to improve it, and share data with 412 partners."


def _read(body: str, head: str = "") -> FileReading:
    page = f"<html lang='en'><head><title>Lock rebuilt</title>{head}</head><body>{body}</body></html>"
    return read_file(CorpusFile("a.html", Path("a.html")), page.encode())


def _quotable(body: str) -> list[str]:
    (article,) = _read(body).articles
    return [article.text[start:end] for start, end in article.paragraphs]


def _reasons(body: str, head: str = "") -> list[str]:
    return [doubt.reason for doubt in _read(body, head).doubtful]


@pytest.mark.parametrize(
    "wrapper",
    [
        "<aside class='main-story'>{}</aside>",
        "<form id='aspnetForm'>{}</form>",
        "<div class='has-caption'>{}</div>",
        "<div class='tag-lendal-credit category-loans'>{}</div>",
        "<div class='accreditation'>{}</div>",
        "<div class='creditors-story'>{}</div>",
        "<div class='page-with-sidebar'>{}</div>",
        "<div class='teaser-content'>{}</div>",
        "<div class='cmp-text'>{}</div>",
        "<section id='related-to-harbour'>{}</section>",
        "<div class='paywall'>{}</div>",
        "<figure>{}</figure>",
    ],
)
def test_an_element_that_holds_most_of_the_text_is_no_furniture(wrapper: str) -> None:
    story = f"<h1>Lock rebuilt</h1><p>{ONE}</p><p>{TWO}</p>"
    notice = f"<div class='cookie-banner'><p>{COOKIES}</p></div>"
    assert _quotable(notice + wrapper.format(story)) == [ONE, TWO]


@pytest.mark.parametrize(
    "furniture",
    [
        "<div class='cookie-banner'><p>{}</p></div>",
        "<div id='Comments'><p>{}</p></div>",
        "<aside><p>{}</p></aside>",
        "<div class='relatedArticles'><p>{}</p></div>",
        "<div class='article__newsletter-box'><p>{}</p></div>",
        "<figure><img src='a.jpg'><figcaption>{}</figcaption></figure>",
        "<p class='wp-caption-text'>{}</p>",
        "<div role='dialog'><p>{}</p></div>",
        "<div class='teaser'><a href='/zoo'><p>{}</p></a></div>",
        "<div><h3><a href='/zoo'>Zoo</a></h3><p>{}</p></div>",
        "<p><a href='/zoo'>{}</a></p>",
        "<div style='display:none'><p>{}</p></div>",
        "<p hidden>{}</p>",
        "<noscript><p>{}</p></noscript>",
    ],
)
def test_furniture_between_the_paragraphs_is_not_quotable(furniture: str) -> None:
    other = "The zoo gets a new house for its penguins, and rebuilds the gate."
    body = f"<article><h1>Lock rebuilt</h1><p>{ONE}</p>{furniture.format(other)}<p>{TWO}</p></article>"
    assert _quotable(body) == [ONE, TWO]


@pytest.mark.parametrize(
    "place",
    [
        "<article><header><h1>Lock rebuilt</h1><p class='lead'>{0}</p></header><p>{1}</p></article>",
        "<article><h1>Lock rebuilt</h1><h2>{0}</h2><p>{1}</p></article>",
        "<article><h1>Lock rebuilt</h1><div class='teaser-text'><p>{0}</p></div><div><p>{1}</p></div></article>",
        "<div><h1>Lock rebuilt</h1><div>{0}</div></div><div class='body'><p>{1}</p></div>",
        "<article><h1>Lock rebuilt</h1><p>{1}</p><footer><p>Correction: {0}</p></footer></article>",
        "<article><h1>Lock rebuilt</h1><p>{1}</p><aside><p>Editor's note: {0}</p></aside></article>",
    ],
)
def test_a_lead_and_a_correction_are_quotable(place: str) -> None:
    said = "The rebuilt lock at Tarn was opened on Sunday after three lawsuits."
    text = "\n".join(_quotable(place.format(said, f"{ONE} {TWO}")))
    assert said in text
    assert ONE in text


def test_what_the_page_records_as_its_text_is_the_article_wherever_it_stands() -> None:
    told = f"{ONE} {TWO} " * 3
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{told}"}}</script>'
    body = f"<article><h1>Lock rebuilt</h1><p>{ONE}</p><aside><p>{TWO}</p></aside></article>"
    (article,) = _read(body, head).articles
    assert article.text == f"{ONE}\n{TWO}"


def test_a_page_of_teasers_is_doubtful() -> None:
    teasers = "".join(
        f"<article><h2><a href='/{n}'>Story {n}</a></h2>"
        f"<p>What happened in place {n} on that day, and who was there.</p></article>"
        for n in range(6)
    )
    assert "It is a page of teasers and no article: save the articles that it leads to" in _reasons(
        f"<main>{teasers}</main>"
    )


def test_much_that_was_left_out_is_told() -> None:
    left_out = " ".join(f"In year {n} the old lock was closed for {n} days because of ice." for n in range(9))
    article = f"<article><h1>Lock</h1><p>{ONE}</p><p>{TWO}</p><p>{ONE} {TWO}</p></article>"
    (reason,) = _reasons(f"{article}<aside><p>{left_out}</p></aside>")
    assert reason.startswith(
        "1 paragraphs of the page were left out, the first of them 'In year 0 the old lock"
    )


def test_a_text_shorter_than_the_page_records_is_doubtful() -> None:
    told = "The lock was rebuilt. " * 60
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{told}"}}</script>'
    (reason,) = _reasons(f"<article><p>{ONE}</p></article>", head)
    assert reason.startswith(f"The page shows {len(ONE)} characters of an article of {len(told):,}")


def test_an_article_for_subscribers_is_doubtful() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
    )
    (reason,) = _reasons(f"<article><p>{ONE}</p></article>", head)
    assert reason.startswith("The page says that it is for subscribers")


def test_a_date_of_a_page_that_cannot_be_read_is_told() -> None:
    head = '<meta property="article:published_time" content="31.02.2024">'
    (reason,) = _reasons(f"<article><p>{ONE}</p></article>", head)
    assert reason.startswith("The date '31.02.2024' cannot be read")


def test_a_plain_article_is_not_doubtful() -> None:
    body = (
        f"<article><h1>Lock rebuilt</h1><p>{ONE}</p><p>{TWO}</p></article><footer><p>{COOKIES}</p></footer>"
    )
    assert _reasons(body) == []
