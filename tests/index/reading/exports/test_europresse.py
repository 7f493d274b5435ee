"""Europresse as a web page."""

from datetime import date

from export_files import HAFEN, JETEE, PIER, docx, europresse_article, europresse_page, paragraphs, read, rtf

MONDE = europresse_article(
    "Le Port du Monde, no. 24812",
    "Éditorial, jeudi 12 septembre 2024 812 mots, p. 5",
    "La jetée sera rebâtie",
    '<div class="docAuthors">Par Odile O\'Hara</div>',
    f"<p>{JETEE.replace('jetée', '<mark>jetée</mark>')}</p><p>Les travaux dureront deux ans.</p>"
    '<p><a href="https://port.example/jetee">Cet article est paru dans Le Port du Monde (site web)</a></p>'
    "<p>© 2024 SA Le Port. Tous droits réservés.</p>",
    "news·20240912·LM·5c3fa1",
)
OUEST = europresse_article(
    "Ouest-Port\n                (site web)",
    "mardi 10 septembre 2024 - 08:12 UTC +02:00 312 mots",
    "Le maire s'explique",
    '<p class="sm-margin-bottomNews">Jean Dupont; Luc Aubrac</p>',
    "<h2>Deux ans</h2><p>Le maire a répondu hier aux questions du conseil.</p>",
    "news·20240910·OF·77-1",
)
ENGLISH = europresse_article(
    "The Harbour Post",
    "World, Thursday, December 22, 2022 13887 words, p. 819(40)",
    "Council votes for a pier",
    "",
    f"<p>{PIER}</p>",
    "news·20221222·HP·9",
)
UNDATED = europresse_article(
    "Der Bote", "24 Wörter", "Rat stimmt", "", f"<p>{HAFEN}</p>", "web·20240911·DB·3"
)


def test_each_article_element_is_a_document() -> None:
    reading = read("e.html", europresse_page(MONDE, OUEST, ENGLISH, UNDATED))
    assert (reading.failed, reading.doubtful) == ((), ())
    monde, ouest, english, undated = reading.articles
    source = monde.source
    assert source.article_id == source.item_id == "news·20240912·LM·5c3fa1"
    assert (source.title, source.outlet) == ("La jetée sera rebâtie", "Le Port du Monde")
    assert (source.author, source.published) == ("Odile O'Hara", date(2024, 9, 12))
    assert (source.language, source.kind, source.url) == ("fr", "opinion", "https://port.example/jetee")
    assert paragraphs(monde) == [JETEE, "Les travaux dureront deux ans."]
    source = ouest.source
    assert (source.outlet, source.author) == ("Ouest-Port", "Jean Dupont, Luc Aubrac")
    assert (source.published, source.kind, source.url) == (date(2024, 9, 10), None, None)
    assert paragraphs(ouest) == ["Le maire a répondu hier aux questions du conseil."]
    assert ouest.contexts[0].heading == "Deux ans"
    assert (english.source.published, english.source.language) == (date(2022, 12, 22), "en")
    assert paragraphs(english) == [PIER]
    # The number of a document includes its day.
    assert (undated.source.published, undated.source.language) == (date(2024, 9, 11), "de")


def test_a_document_without_text_fails_alone() -> None:
    blank = europresse_article("Le Port", "12 septembre 2024", "Rien", "", "", "news·20240912·LP·1")
    reading = read("e.html", europresse_page(MONDE, blank, ENGLISH))
    assert len(reading.articles) == 2
    (failure,) = reading.failed
    assert (failure.path, failure.error[:26]) == ("e.html#2", "The document has no text: ")


def test_a_page_that_breaks_off_is_doubtful_in_its_last_document() -> None:
    page = europresse_page(MONDE, OUEST)
    reading = read("e.html", page[: page.index("aux questions")])
    assert len(reading.articles) == 2
    assert [doubt.path for doubt in reading.doubtful] == ["e.html#2"]


def test_another_page_is_a_page() -> None:
    page = (
        "<html><head><title>Europresse et la presse</title></head><body><article><h1>La presse</h1>"
        f"<p>{JETEE}</p><p>{JETEE}</p></article></body></html>"
    )
    (article,) = read("e.html", page).articles
    assert paragraphs(article) == [JETEE, JETEE]


def test_a_cut_page_is_told_in_lines() -> None:
    whole = europresse_page(MONDE, OUEST, ENGLISH).encode()
    for end in range(40, len(whole), 97):
        reading = read("e.html", whole[:end])
        assert all("could not be read" not in failure.error for failure in reading.failed)


OLDER = (
    "<article> <header> <img sourcecode='PM' class='' src='https://x.example/pm.gif' /> <div> "
    '<span class="DocPublicationName">Le Port du Monde   </span> </div> <div> '
    '<span class="DocHeader">Économie, mardi 14 mars 2006, p. 16</span> </div> <div><p>MÉDIAS</p></div> '
    "<div class=\"titreArticle\"> <p class='sm-margin-bottom'>TRIBUNES</p> "
    '<p class="titreArticleVisu">La jetée</p> </div> <div>Odile O\'Hara</div> </header> <section> '
    f"<div class=\"DocText\"> <div class='docOcurrContainer'> <p>{JETEE}</p> </div> </div> </section> "
    "<aside> <div> <p><b>Illustration(s) : </b></p> <p>Une photo.</p> </div> </aside> <footer> "
    "<small>© 2006 SA Le Port. Tous droits réservés.</small> "
    "<p>Numéro de document : news·20060315·PM·0q1503_1256056</p> "
    '<div id="divPubliC"> <span id="PubliC_lblNodoc">news·20060315·PM·0q1503_1256056</span> '
    '<span id="PubliC_lblEndDate">2015-07-04</span> </div> </footer> </article>'
)


def test_an_older_page_with_a_long_style_sheet() -> None:
    style = "".join(f".other{number}{{color:#83724e}}" for number in range(500))
    page = europresse_page(OLDER).replace(
        "<title>Europresse</title>", f"<title></title><style>{style}</style>"
    )
    assert page.index("DocPublicationName") > 9_000
    (article,) = read("e.html", page).articles
    source = article.source
    assert source.article_id == "news·20060315·PM·0q1503_1256056"
    assert (source.title, source.outlet, source.author) == ("La jetée", "Le Port du Monde", "Odile O'Hara")
    assert (source.published, source.kind) == (date(2006, 3, 14), "opinion")
    assert paragraphs(article) == [JETEE]


def test_a_document_that_is_only_a_link_fails_alone() -> None:
    words = '<p class="link-not-hosted"><a href="https://port.example">Consultez cet article</a></p>'
    link = europresse_article("Le Port", "12 septembre 2024", "Rien", "", words, "web·20240912·LP·1")
    reading = read("e.html", europresse_page(MONDE, link))
    assert len(reading.articles) == 1
    assert [failure.path for failure in reading.failed] == ["e.html#2"]


LINES = [
    "Le Port du Monde, no. 24812",
    "Éditorial, jeudi 12 septembre 2024 812 mots, p. 5",
    "",
    "La jetée sera rebâtie",
    "Par Odile O'Hara",
    "",
    JETEE,
    "Les travaux dureront deux ans.",
    "Illustration(s) : La jetée en novembre",
    "© 2024 SA Le Port. Tous droits réservés.",
    "Numéro de document : news·20240912·PM·5c3fa1",
    "news·20240912·PM·5c3fa1",
    "Ce certificat est émis à Ada Roe à des fins de visualisation personnelle et temporaire.",
    "Date d'émission : 2024-10-01",
    "Nom de la source",
    "Ouest-Port",
    "Type de source",
    "Presse • Journaux",
    "Mardi 10 septembre 2024",
    "Ouest-Port • p. 3 • 312 mots",
    "Le maire s'explique",
    "Le maire a répondu hier aux questions du conseil.",
    "© 2024 Ouest-Port. Tous droits réservés.",
    "news·20240910·OP·77-1",
]


def test_the_paragraphs_of_a_word_file_or_rtf() -> None:
    for name, content in (("e.rtf", rtf(LINES)), ("e.docx", docx(LINES))):
        reading = read(name, content)
        assert (reading.failed, reading.doubtful) == ((), ())
        monde, ouest = reading.articles
        source = monde.source
        assert source.article_id == source.item_id == "news·20240912·PM·5c3fa1"
        assert (source.title, source.outlet) == ("La jetée sera rebâtie", "Le Port du Monde")
        assert (source.author, source.published) == ("Odile O'Hara", date(2024, 9, 12))
        assert (source.language, source.kind) == ("fr", "opinion")
        assert paragraphs(monde) == [JETEE, "Les travaux dureront deux ans."]
        source = ouest.source
        assert (source.article_id, source.title) == ("news·20240910·OP·77-1", "Le maire s'explique")
        assert (source.outlet, source.published) == ("Ouest-Port", date(2024, 9, 10))
        assert paragraphs(ouest) == ["Le maire a répondu hier aux questions du conseil."]


def test_rtf_that_breaks_off_is_doubtful() -> None:
    reading = read("e.rtf", rtf(LINES[:-2]))
    assert [article.source.article_id for article in reading.articles] == [
        "news·20240912·PM·5c3fa1",
        "e.rtf#2",
    ]
    assert [doubt.path for doubt in reading.doubtful] == ["e.rtf#2"]
