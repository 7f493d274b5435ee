"""Title, outlet and day of a page, in the ways that pages state them."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from random import Random

_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
}
_UPDATED = {
    "de": "Aktualisiert",
    "en": "Updated",
    "fr": "Mis à jour le",
    "es": "Actualizado",
    "tr": "Güncelleme",
}
_PUBLISHED = {
    "de": "Veröffentlicht",
    "en": "Published",
    "fr": "Publié le",
    "es": "Publicado",
    "tr": "Yayınlanma",
}


@dataclass(frozen=True, slots=True)
class Head:
    """The content of `<head>`, and the line under the headline."""

    head: str
    dateline: str


def written(day: date, language: str) -> str:
    """The day as the language writes it."""
    month = _MONTHS[language].split()[day.month - 1]
    joined = {"de": "{}. {} {}", "es": "{} de {} de {}"}.get(language, "{} {} {}")
    return joined.format(day.day, month, day.year)


def make_head(rng: Random, language: str, title: str, outlet: str, day: date) -> Head:
    """A random shape. Each states title, outlet and day; most also state a later day of modification."""
    later = day + timedelta(days=rng.randint(1, 9))
    shapes = (_meta_tags, _linked_node, _linked_graph, _linked_two, _visible_times, _visible_line)
    return rng.choice(shapes)(rng, language, title, outlet, day, later)


def _plain(title: str, outlet: str) -> str:
    return f"<title>{escape(title)} | {escape(outlet)}</title>"


def _site(outlet: str) -> str:
    return f'<meta property="og:site_name" content="{escape(outlet)}">'


def _linked(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value, ensure_ascii=False)}</script>'


def _node(rng: Random, title: str, outlet: str, day: date, later: date) -> dict[str, object]:
    publisher = rng.choice([escape(outlet), {"@type": "NewsMediaOrganization", "name": escape(outlet)}])
    if isinstance(publisher, str):
        publisher = [{"@type": "Organization", "name": publisher}]
    return {
        "@type": rng.choice(["NewsArticle", "ReportageNewsArticle", ["Article", "NewsArticle"]]),
        "headline": escape(title),
        "dateModified": f"{later}T10:00:00+02:00",
        "datePublished": rng.choice([f"{day}T08:00:00+02:00", f"{day}", f"{day}T08:00:00.000Z"]),
        "publisher": publisher,
        "author": rng.choice(
            [[{"@type": "Person", "name": "Moya Glenn"}], {"name": ["Moya Glenn"]}, "Moya Glenn"]
        ),
    }


def _meta_tags(rng: Random, language: str, title: str, outlet: str, day: date, later: date) -> Head:
    head = (
        f'{_plain(title, outlet)}<meta property="og:title" content="{escape(title)}">{_site(outlet)}'
        f'<meta property="article:modified_time" content="{later}T09:00:00Z">'
        f'<meta property="article:published_time" content="{day}T09:00:00Z">'
    )
    return Head(head, f"<p class='updated'>{_UPDATED[language]} {written(later, language)}</p>")


def _linked_node(rng: Random, language: str, title: str, outlet: str, day: date, later: date) -> Head:
    return Head(_plain(title, outlet) + _linked(_node(rng, title, outlet, day, later)), "")


def _linked_graph(rng: Random, language: str, title: str, outlet: str, day: date, later: date) -> Head:
    graph = [
        {"@type": "WebSite", "name": escape(outlet)},
        {"@type": "ImageObject", "datePublished": "2011-01-01"},
        _node(rng, title, outlet, day, later),
    ]
    return Head(_plain(title, outlet) + _linked({"@context": "https://schema.org", "@graph": graph}), "")


def _linked_two(rng: Random, language: str, title: str, outlet: str, day: date, later: date) -> Head:
    """Linked data with another article's node before the page's own."""
    own = _node(rng, title, outlet, day, later) | {"mainEntityOfPage": "https://paper.example/own"}
    other = _node(rng, "Pinguine ziehen um", outlet, later, later) | {"url": "https://paper.example/other"}
    canonical = '<link rel="canonical" href="https://paper.example/own">'
    return Head(_plain(title, outlet) + canonical + _linked(other) + _linked(own), "")


def _visible_times(rng: Random, language: str, title: str, outlet: str, day: date, later: date) -> Head:
    updated = rng.choice(["class='updated'", "itemprop='dateModified'", "class='entry-date dt-updated'"])
    dateline = (
        f"<p class='meta'>{_UPDATED[language]} <time {updated} datetime='{later}'>{written(later, language)}"
        f"</time> {_PUBLISHED[language]} <time datetime='{day}'>{written(day, language)}</time></p>"
    )
    return Head(_plain(title, outlet) + _site(outlet), dateline)


def _visible_line(rng: Random, language: str, title: str, outlet: str, day: date, later: date) -> Head:
    dateline = f"<div class='date'>{written(day, language)}</div>"
    return Head(_plain(title, outlet) + _site(outlet), dateline)
