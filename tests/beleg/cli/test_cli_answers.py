"""A saved German page, asked about in English: only the article's sentences answer."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from beleg_process import Workplace

from bot.assistant import Assistant
from index.models.embedder import Embedder
from index.storage.generations.reader import IndexReader

PAGE = """\
Verkauft Torben Haldrup die Werft heimlich an Nordmarin?

    Bericht der "Sundener Zeitung":Gespräche von Haldrup und Nordmarin beunruhigen die Belegschaft

    Blick auf die Werft in Sunden
    von Marit Oselund, Sunden
    |

    Seit dem Frühjahr sollen der Werftbesitzer Haldrup und der Konzern Nordmarin über einen Verkauf \
gesprochen haben. Der Bericht löst Sorgen um 800 Arbeitsplätze aus.

    Torben Haldrup steht in gelber Regenjacke neben einem Kran am Hafenbecken von Sunden.
    Seit Monaten wirbt der Unternehmer um Aufträge für Fähren. Daneben hofft er auf Geld aus Brüssel.
    Quelle: Foto Lindqvist

    Der größte Arbeitgeber der Stadt, dessen Docks auch die Küstenwache nutzt, soll seit acht Monaten im \
Geheimen mit dem Konzern verhandeln. Das berichtet die "Sundener Zeitung" unter Berufung auf derzeitige und \
frühere Vorstände der Werft.
    Haldrup und Nordmarin sollen sich demnach über Preise, Patente und Pensionen unterhalten haben. \
Besonders brisant ist der Bericht über die Bitte von Nordmarin an Haldrup, das Trockendock nicht an die \
Konkurrenz aus Velmark zu vermieten, als Gefallen an die eigenen Aktionäre.

    Angebliche Gespräche lösen Sorge um Arbeitsplätze aus

    Während Haldrup bisher nicht auf den Bericht reagiert hat, kam aus der Zentrale von Nordmarin ein \
Dementi. Sprecherin Ylva Brandt wies den Bericht als "frei erfunden von vorn bis hinten" zurück. In Sunden \
löst der Bericht jedoch große Unruhe aus - vor allem unter den Schweißern der Nachtschicht.
    Der Landesregierung sind die Berichte bekannt, Wirtschaftsminister Anders Tolk bestätigte sie am \
Dienstag nicht. Gerlinde Maaßen, Ökonomin am Institut für Küstenwirtschaft, hält es jedoch für "durchaus \
plausibel", dass diese Gespräche stattgefunden haben.
    Torben Haldrup
    Der Unternehmer Torben Haldrup eröffnet die neue Halle vor geladenen Gästen. Er verspricht hundert neue \
Lehrstellen.14.03.2023 | 2:17 min

    Das Trockendock verschafft Haldrup enormen Einfluss

    Allein die Tatsache, dass es möglich wäre, werfe ein schlechtes Licht auf die Aufsicht, so Maaßen.

    Torben Haldrup ist ein Lehnsherr. Er verfügt mit dem Trockendock über erheblichen Einfluss. Und er ist, \
auf seine Art, ein Lokalpolitiker.

    Gerlinde Maaßen, Ökonomin am Institut für Küstenwirtschaft

    Sollten die Berichte sich als wahr erweisen, wären sie "ärgerlich", sagt die Ökonomin. Die Werft \
hat im vergangenen Jahr sechs Fähren und zwei Lotsenboote gebaut. Die Küstenwache ist auf das Dock angewiesen.

    Gewerkschaft fordert eine Garantie

    Die Gewerkschaft verlangt, dass der Besitzer bis zum Jahresende eine Garantie für alle Standorte abgibt. \
Ihr Vorsitzender Ruben Kjelde drohte mit einem Streik, sollte das nicht geschehen.
    Kürzlich hatte zudem das Buch der Journalistin Sanna Wrede enthüllt, dass auch der frühere Bürgermeister \
nach seiner Amtszeit fünf Mal mit Nordmarin verhandelt haben soll.
    Marit Oselund ist Reporterin im Küstenstudio Sunden.

    Mehr zur Werftenkrise"""

CONFIRMS = """\
Nordmarin bestätigt Gespräche über die Werft

Von Jonas Ehmke

Der Konzern Nordmarin hat am Freitag bestätigt, dass er mit Torben Haldrup über die Werft in Sunden spricht. \
Der Bericht treffe zu, sagte ein Mitglied des Aufsichtsrats."""

DENIAL = ("ein Dementi", "frei erfunden von vorn bis hinten")
NEVER_QUOTED = (
    *(
        "Blick auf die Werft in Sunden",
        "gelber Regenjacke",
        "Aufträge für Fähren",
        "Geld aus Brüssel",
        "Lindqvist",
    ),
    *("geladenen Gästen", "hundert neue Lehrstellen", "14.03.2023", "Mehr zur"),
)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    workplace = Workplace(tmp_path_factory.mktemp("page"))
    workplace.write("werft.txt", PAGE)
    workplace.json("index")
    return workplace


@pytest.fixture(scope="module")
def assistant(page: Workplace, embedder: Embedder) -> Iterator[Assistant]:
    with closing(IndexReader(page.index, embedder)) as reader:
        yield Assistant(reader, embedder)


@pytest.mark.parametrize(
    ("question", "sentences"),
    [
        ("Did Nordmarin deny it?", DENIAL),
        ("What favour did Nordmarin ask of Haldrup concerning the dry dock?", ("als Gefallen an",)),
        ("Which newspaper reported this?", ('Das berichtet die "Sundener Zeitung"',)),
        ("Hat Haldrup auf den Bericht reagiert?", ("nicht auf den Bericht reagiert",)),
        ("How often did the former mayor negotiate with Nordmarin, according to Wrede?", ("fünf Mal",)),
        ("Did the minister confirm the reports?", ("bestätigte sie am Dienstag nicht",)),
        ("How many jobs are at risk?", ("800 Arbeitsplätze",)),
        ("What did Haldrup and Nordmarin talk about?", ("Preise, Patente und Pensionen", "einen Verkauf")),
        ("How many ferries did the shipyard build last year?", ("sechs Fähren",)),
    ],
)
def test_one_of_the_first_two_quotes_answers(
    assistant: Assistant, question: str, sentences: tuple[str, ...]
) -> None:
    quotes = " ".join(citation.quote for citation in assistant.ask(question).citations[:2])
    assert any(sentence in quotes for sentence in sentences), quotes


@pytest.mark.parametrize(
    "question",
    [
        "Wer steht in gelber Regenjacke neben einem Kran am Hafenbecken?",
        "What is Torben Haldrup wearing beside the crane?",
        "Wirbt der Unternehmer um Aufträge für Fähren?",
        "Does Haldrup hope for money from Brussels?",
        "Eröffnet Torben Haldrup die neue Halle vor geladenen Gästen?",
        "Wer verspricht hundert neue Lehrstellen?",
        "What happened on 14 March 2023?",
        "Who took the photo, Lindqvist?",
        "Where does Marit Oselund work as a reporter?",
        "What is to be seen in the view of the shipyard in Sunden?",
    ],
)
def test_captions_teasers_and_credits_are_never_quoted(assistant: Assistant, question: str) -> None:
    quotes = " ".join(citation.quote for citation in assistant.ask(question).citations)
    assert [words for words in NEVER_QUOTED if words in quotes] == []


def test_what_the_page_does_not_say_is_refused(assistant: Assistant) -> None:
    assert assistant.ask("What did Angela Merkel say about it?").refused


def test_title_and_author_are_found_and_a_teasers_date_is_not_the_articles(page: Workplace) -> None:
    article = page.json("show", "werft.txt")
    assert article == {
        "article_id": "werft.txt",
        "path": "werft.txt",
        "title": "Verkauft Torben Haldrup die Werft heimlich an Nordmarin?",
        "outlet": None,
        "author": "Marit Oselund",
        "published": None,
        "language": "de",
        "url": None,
        "kind": None,
        "rating": None,
        "pages": [],
        "place": "werft.txt",
        "text": PAGE,
    }


def test_an_article_that_confirms_does_not_change_the_denial(
    page: Workplace, embedder: Embedder, tmp_path_factory: pytest.TempPathFactory
) -> None:
    both = Workplace(tmp_path_factory.mktemp("both"))
    both.write("werft.txt", PAGE)
    both.write("bestätigt.txt", CONFIRMS)
    both.json("index")
    answers = []
    for workplace in (page, both):
        with closing(IndexReader(workplace.index, embedder)) as reader:
            answers.append(Assistant(reader, embedder).ask("Did Nordmarin deny the report?"))
    for answer in answers:
        assert any(sentence in answer.citations[0].quote for sentence in DENIAL)
    assert any(citation.source.article_id == "bestätigt.txt" for citation in answers[1].citations)
    assert answers[1].verdict is None
