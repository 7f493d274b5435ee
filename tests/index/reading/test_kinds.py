"""The kind of an article, where its fields, its headline or its text state it."""

import json
from pathlib import Path

import pytest

from index.reading.entries import read_file
from index.reading.files import CorpusFile
from index.text.articles import Source

TEXT = "The council of Brae voted for the windmill on Tuesday. Farmers had asked for it since the storm."


def _read(name: str, content: str) -> Source:
    (article,) = read_file(CorpusFile(name, Path(name)), content.encode()).articles
    return article.source


def _row(**fields: object) -> tuple[str | None, str | None]:
    source = _read("a.jsonl", json.dumps({"text": TEXT, **fields}))
    return source.kind, source.rating


def _page(head: str = "", header: str = "", body: str = TEXT) -> tuple[str | None, str | None]:
    source = _read(
        "a.html",
        f"<html lang='en'><head><title>Brae votes</title>{head}</head><body><article>"
        f"<header>{header}<h1>Brae votes</h1></header><p>{body}</p><p>{TEXT}</p></article></body></html>",
    )
    return source.kind, source.rating


def _linked(**node: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"kind": "opinion"}, "opinion"),
        ({"kind": "fact-check"}, "fact_check"),
        ({"@type": "OpinionNewsArticle"}, "opinion"),
        ({"@type": ["NewsArticle", "LiveBlogPosting"]}, "live"),
        ({"@type": "ReportageNewsArticle"}, "report"),
        ({"type_of_material": "Op-Ed"}, "opinion"),
        ({"type_of_material": "News", "section_name": "Opinion"}, "opinion"),
        ({"type": "liveblog"}, "live"),
        ({"pillarName": "Opinion", "sectionName": "Opinion"}, "opinion"),
        ({"section": "Meinung & Debatte"}, "opinion"),
        ({"section": "Politik/Kommentare"}, "opinion"),
        ({"category": [{"name": "Wissen"}, {"name": "Faktencheck"}]}, "fact_check"),
        ({"categories": ["Société", "Vrai ou faux"]}, "fact_check"),
        ({"Rubrik": "Glosse"}, "opinion"),
        ({"kicker": "BPA-Faktencheck"}, "fact_check"),
        ({"section": "Brae Post Fact Check"}, "fact_check"),
        ({"kicker": "Gast-Kommentar"}, "opinion"),
        ({"headline": {"main": "Brae votes", "kicker": "Guest Essay"}}, "opinion"),
        ({"_embedded": {"wp:term": [[{"taxonomy": "category", "name": "Interview"}]]}}, "interview"),
        ({"kicker": "Entrevista"}, "interview"),
        ({"kicker": "Köşe yazısı"}, "opinion"),
        ({"genre": "Интервью"}, "interview"),
    ],
)
def test_fields_tell_the_kind(fields: dict[str, object], kind: str) -> None:
    assert _row(**fields)[0] == kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Kommentar: Die Brücke muss her", "opinion"),
        ("Opinion | Why Brae needs its windmill", "opinion"),
        ("Analysis: What the vote in Brae means", "opinion"),
        ("Wind oder nicht – eine Frage (Glosse)", "opinion"),
        ("Édito : le moulin et nous", "opinion"),
        ("Görüş: Değirmen kimin?", "opinion"),
        ("Мнение: кому нужна мельница", "opinion"),
        ("Faktencheck: Nein, die Mühle tötet keine Kühe", "fact_check"),
        ("BPA-Faktencheck: Die Mühle steht noch", "fact_check"),
        ("Faktencheck zur Mühle: Was stimmt?", "fact_check"),
        ("Fact check: The windmill did not fall", "fact_check"),
        ("Verificación: el molino no cayó", "fact_check"),
        ("Interview mit Una McTaggart", "interview"),
        ("Una McTaggart im Interview: „Wir brauchen Wind“", "interview"),
        ("Entretien avec Una McTaggart", "interview"),
        ("Röportaj: Una McTaggart değirmeni anlattı", "interview"),
        ("Brae-Liveticker: Die Mühle steht wieder", "live"),
        ("Storm hits Brae – as it happened", "live"),
        ("EN DIRECT : la tempête à Brae", "live"),
        ("Minuto a minuto: la tormenta de Brae", "live"),
    ],
)
def test_a_headline_tells_the_kind(title: str, kind: str) -> None:
    assert _row(title=title)[0] == kind


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "Brae votes for its windmill"},
        {"title": "Interview with Putin angers Brae"},
        {"title": "Faktencheck-Portal schließt nach zehn Jahren"},
        {"title": "Putin-Interview: Scharfe Kritik aus Brae"},
        {"title": "Kritik: Ministerin unter Druck"},
        {"title": "Report: Brae buys a second windmill"},
        {"title": "Trump: Opinion polls are fake"},
        {"title": "Meinung der Bürger zählt nicht"},
        {"title": "McTaggart als Ministerin im Gespräch"},
        {"title": "Neue Mühle im Gespräch: Rat berät am Montag"},
        {"@type": "NewsArticle", "section": "Politics", "type": "article"},
        {"kicker": "Windkraft", "rating": 4.5},
        {"_embedded": {"wp:term": [[{"taxonomy": "post_tag", "name": "Opinion"}]]}},
        {"rating": "4 von 5 Sternen", "section": "Film"},
        {"section": {"name": "Opinion"}, "@type": 7} | {"section": 3},
    ],
)
def test_what_says_nothing_of_the_kind_has_none(fields: dict[str, object]) -> None:
    assert _row(**fields) == (None, None)


@pytest.mark.parametrize(
    ("fields", "rating"),
    [
        ({"rating": "Mostly false"}, "Mostly false"),
        ({"bewertung": "größtenteils falsch"}, "größtenteils falsch"),
        ({"verdict": "Falso"}, "Falso"),
        ({"section": "Fact check", "rating": "Four windmills"}, "Four windmills"),
        ({"reviewRating": {"@type": "Rating", "alternateName": "False", "ratingValue": 1}}, "False"),
        (
            {"claimReview": [{"publisher": {"name": "Brae Check"}, "textualRating": "Misleading"}]},
            "Misleading",
        ),
    ],
)
def test_a_fact_check_has_the_verdict_of_its_fields(fields: dict[str, object], rating: str) -> None:
    assert _row(**fields) == ("fact_check", rating)


@pytest.mark.parametrize(
    ("line", "rating"),
    [
        ("Bewertung: größtenteils falsch", "größtenteils falsch"),
        ("**Rating:** False", "False"),
        ("Our ruling: Mostly true.", "Mostly true"),
        ("Fazit: Falsch. Das Bild zeigt eine Mühle in Orrin.", "Falsch"),
        ("Bewertung\n\nIrreführend. Das Bild ist alt.", "Irreführend"),
        ("Unser Urteil: Frei erfunden", "Frei erfunden"),
        ("Verdict : plutôt faux", "plutôt faux"),
        ("Veredicto: engañoso", "engañoso"),
        ("Sonuç: Kısmen doğru", "Kısmen doğru"),
        ("Вердикт: ложь", "ложь"),
        ("We rate this claim False.", "False"),
    ],
)
def test_a_line_that_gives_a_verdict_makes_a_fact_check(line: str, rating: str) -> None:
    source = _read("a.txt", f"The windmill of Brae\n\n{TEXT}\n\n{line}\n")
    assert (source.kind, source.rating) == ("fact_check", rating)


@pytest.mark.parametrize(
    "line",
    [
        "Bewertung: 4 von 5 Sternen",
        "Fazit: Ein gelungener Abend in der alten Mühle.",
        "Conclusion: False alarm at the windmill",
        "Rating: true crime at its best",
        "Urteil: Drei Jahre Haft für den Müller",
        "Ergebnis: 3:1",
    ],
)
def test_a_line_that_gives_no_verdict_makes_none(line: str) -> None:
    source = _read("a.txt", f"The windmill of Brae\n\n{TEXT}\n\n{line}\n")
    assert (source.kind, source.rating) == (None, None)


def test_in_a_fact_check_any_short_verdict_counts() -> None:
    source = _read(
        "a.md", f"---\ntitle: 'Faktencheck: Die Mühle'\n---\n{TEXT}\n\nFazit: Das Bild zeigt Orrin.\n"
    )
    assert (source.kind, source.rating) == ("fact_check", "Das Bild zeigt Orrin")


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("Die Mühle muss bleiben\nEin Kommentar von Lena Roth", "opinion"),
        ("Die Mühle muss bleiben\nEine Analyse von Lena Roth.", "opinion"),
        ("The mill must stay\nOpinion | Una McTaggart", "opinion"),
        ("Le moulin doit rester\nTribune", "opinion"),
        ("Was wird aus der Mühle?\nInterview: Lena Roth", "interview"),
    ],
)
def test_the_lines_at_the_headline_tell_the_kind(opening: str, kind: str | None) -> None:
    assert _read("a.txt", f"{opening}\n\n{TEXT}\n").kind == kind


def test_who_held_the_interview_tells_that_it_is_one() -> None:
    text = f"Was wird aus der Mühle?\n\n{TEXT}\n\nDas Interview führte Lena Roth.\n"
    assert _read("a.txt", text).kind == "interview"


def test_front_matter_tells_the_kind() -> None:
    assert _read("a.md", f"---\ntitle: Die Mühle\nrubrik: Leitartikel\n---\n{TEXT}\n").kind == "opinion"


@pytest.mark.parametrize(
    ("head", "header", "kind"),
    [
        (_linked(**{"@type": "OpinionNewsArticle", "headline": "Brae votes"}), "", "opinion"),
        (_linked(**{"@type": "NewsArticle", "articleSection": "Opinion"}), "", "opinion"),
        (_linked(**{"@graph": [{"@type": "LiveBlogPosting", "headline": "Brae votes"}]}), "", "live"),
        ("<meta property='article:section' content='Meinung'>", "", "opinion"),
        ("", "<span class='article__kicker'>Faktencheck</span>", "fact_check"),
        ("", "<p class='c-eyebrow'>Interview</p>", "interview"),
        (_linked(**{"@type": "NewsArticle", "articleSection": "Politics"}), "<nav>Opinion</nav>", None),
    ],
)
def test_a_page_tells_the_kind(head: str, header: str, kind: str | None) -> None:
    assert _page(head, header)[0] == kind


def test_a_page_with_one_claim_reviewed_has_its_verdict() -> None:
    review = {"@type": "ClaimReview", "reviewRating": {"alternateName": "Mostly false"}}
    article = {"@type": "NewsArticle", "headline": "Brae votes"}
    assert _page(_linked(**{"@graph": [article, review]})) == ("fact_check", "Mostly false")


def test_a_page_with_several_claims_reviewed_has_no_one_verdict() -> None:
    reviews = [
        {"@type": "ClaimReview", "reviewRating": {"alternateName": name}} for name in ("False", "True")
    ]
    assert _page(_linked(**{"@graph": reviews})) == ("fact_check", None)


def test_a_claim_review_of_another_page_says_nothing_of_this_one() -> None:
    link = "<link rel='canonical' href='https://brae.example/vote'>"
    review = {
        "@type": "ClaimReview",
        "url": "https://check.example/mill",
        "reviewRating": {"alternateName": "False"},
    }
    assert _page(link + _linked(**review)) == (None, None)
