"""Which lines of a page may be quoted."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from news_pages import PAGES, marked

from index.text.paragraphs.header import read_text_header
from index.text.paragraphs.quotable import find_paragraphs
from index.text.paragraphs.wrapping import split_lines

LONG = "Der Rat hat am Montag beschlossen, die Brücke zu bauen. Sie soll in drei Jahren fertig sein."


def _quotable(text: str) -> list[str]:
    spans = find_paragraphs(text, headline=read_text_header(split_lines(text)).headline)
    return [re.sub(r"\s+", " ", text[start:end]) for start, end in spans]


@pytest.mark.parametrize("name", PAGES)
def test_exactly_the_running_text_of_a_page_may_be_quoted(name: str) -> None:
    text, paragraphs = marked(PAGES[name])
    assert _quotable(text) == paragraphs


@pytest.mark.parametrize("name", PAGES)
def test_a_blank_line_after_every_line_changes_nothing(name: str) -> None:
    text, paragraphs = marked(PAGES[name])
    assert _quotable(re.sub(r"\n\s*", "\n\n", text)) == paragraphs


@pytest.mark.parametrize("name", PAGES)
def test_a_page_copied_without_blank_lines_changes_nothing(name: str) -> None:
    text, paragraphs = marked(PAGES[name])
    assert _quotable(re.sub(r"\n\s*", "\n", text)) == paragraphs


@pytest.mark.parametrize(
    "line",
    [
        "|",
        "***",
        "Quelle: AFP",
        "Foto: Ada Wills",
        "Bild: picture alliance / dpa",
        "Photo: Ada Wills/Harbour Press",
        "Source: Reuters",
        "Credit: Ada Wills",
        "© dpa",
        "Image: Getty Images",
        "Crédit photo : Hugo Sernin",
        "Fuente: EFE",
        "Fotoğraf: AA",
        "25.10.2024",
        "Stand: 25.10.2024, 17:33 Uhr",
        "October 25, 2024",
        "von Anna Kleiser, Washington D.C.",
        "By Jane Roe and Max Doe",
        "Par Odile Marchetti",
        "Por Lucía Ferrándiz",
        "Yazan: Selin Karabulut",
        "Jane Roe, analyst at the Harbour Institute",
        "Wie geht es jetzt weiter?",
        "Der Hafen und das Geld",
        "Mehr zum Thema",
        "Lesen Sie auch: Was der Rat verschweigt.",
        "Read more: The bridge that never opened.",
        "Video: So wird gebaut.",
        "So wird gebaut, und so nicht. 12.09.2024 | 3:05 min",
        "How they build it, and how they do not.Jun 12, 2024 | 2:31 min",
        "Ainsi va le chantier.12 juin 2024 | 2 min",
        "Zwei Bagger stehen auf dem Kai. (Foto: dpa)",
        "Zwei Bagger stehen auf dem Kai. Foto: dpa",
        "Two diggers on the quay. Photograph: Ada Wills/Harbour Press",
        "Two diggers on the quay (file photo)",
        "Abonnieren Sie unseren Newsletter.",
        "We use cookies to improve this page. By continuing you agree to our use of cookies.",
        "Tüm hakları saklıdır.",
        "Putin and Musk have reportedly spoken since 2022. They did it often and long, the "
        "report says about them bothImage: Kremlin/AP/picture alliance",
        "Jane Roe/AFP via Getty Images",
        "Jane Roe/Reuters",
        "Credit...Jane Roe for The New York Times",
        "Ein Mann geht über den Platz. REUTERS/Jane Roe",
        "A man walks across the square in Kyiv on Monday. Jane Roe/AFP",
        "Foto: Ein Mann geht über den Platz, während hinter ihm die Fahnen wehen und eine "
        "Menge von Menschen sich versammelt hat, um dem Redner zuzuhören.",
        "À lire aussiElon Musk, l'homme qui voulait tout ?",
        "Lire aussi | Le pont de la discorde.",
        "Lea también: El puente que nadie quiere.",
        "Lesen Sie auch den Kommentar unserer Korrespondentin.",
        "► Hier geht es zum Livestream.",
        "→ Mehr zum Thema",
        "Der Streit um die Brücke erklärt.1:43 min",
        "1:43 min",
        "12.06.2024 | 2 min",
        "12 juin 2024 | 2 min 31",
        "12 Haz 2024 | 2:31 dk",
        "25. Oktober 2024 | 1:43 min",
        "Erstausstrahlung am Montag.25.10.2024",
        "Der Hafen in Bildern (Archivbild)",
        "Hafen von Nordhafen (Symbolbild). Foto: privat",
        "El puerto visto desde el mar. EFE/Juan Pérez",
        "El puerto visto desde el mar. / EFE",
        "Limanın görünümü. (Fotoğraf: AA)",
        "Follow us on Facebook.",
        "Suivez-nous sur WhatsApp.",
        "Diesen Artikel teilen",
        "Copyright 2024 Nordblatt",
        "Bildunterschrift: Der Hafen am Morgen.",
        "Mit Material von dpa und AFP",
        "Von unserem Korrespondenten in Washington",
        "To view this video please enable JavaScript, and consider upgrading to a web browser "
        "that supports HTML5 video.",
        "Quelle: picture alliance / dpa | Max Muster",
    ],
)
def test_what_is_no_running_text_is_left_out(line: str) -> None:
    page = f"Nordhafen baut\n\n{LONG}\n{LONG}\n\n{line}\n\n{LONG}\n{LONG}"
    assert _quotable(page) == [LONG] * 4


@pytest.mark.parametrize(
    "line",
    [
        "Quellen: Die Zahlen stammen aus dem Gutachten des Stadtrats aus dem vergangenen Herbst "
        "und aus dem Haushaltsplan, den die Kämmerin am Montag vorgelegt hat.",
        "Von Anna Kleiser stammt der Satz nicht.",
        "Mehr zu tun sei nicht möglich, sagte der Bürgermeister.",
        "More than thirty people came.",
        "Share prices fell on Tuesday.",
        "Video footage shows the accident.",
        "The newsletter was first printed in 1904.",
        "Das berichtet die Agentur am Montag. (dpa)",
        '"Das ist das Ende", sagte sie.',
        "Um 17.33 Uhr fiel die Entscheidung.",
        "Sie endete am 25.10.2024.",
        "Er kam am 25. Oktober 2024 um 17:33 Uhr an.",
        "Anna Kleiser, die Sprecherin, widersprach.",
        "Das teilte die Polizei am Abend mit. (dpa/afp)",
        "Das teilte die Polizei am Abend mit. (dpa/AFP)",
        "Follow-up tests were negative.",
        "Copyright law was changed on Monday.",
        "Reuters, die Agentur, widersprach.",
        "Das zeigt das neue Bild: ein Land in Trümmern.",
        "He named his source: a former official of the ministry.",
        'He said: "Share the load with us."',
        "30.000 Menschen lesen den Newsletter des Verlags.",
        "The cookie factory in Leeds is to close.",
        "Related charges were dropped in May.",
        "Die Ministerin steht vor einem Dilemma.",
        "AP reported the incident first.",
        "Karten: Es gibt nur noch wenige für das Endspiel, das am kommenden Samstag in "
        "Nordhafen ausgetragen wird, wie der Verein am Montag mitteilte und der Verband bestätigte.",
        "Er lief die Strecke in 1:43 Minuten.",
        "Der Film dauert 120 Minuten.",
        "Sie ist Ärztin in Köln (NRW).",
        "Weitere Details folgten am Abend.",
        "Teilen wollen die Parteien die Macht nicht.",
        "Von Berlin nach Hamburg sind es drei Stunden.",
        "By the end of the year, the bridge will be open.",
        "Par ailleurs, le maire a refusé de commenter.",
        "Por otra parte, el alcalde no quiso comentar.",
        "Das steht im Vertrag, Artikel 5.",
        '"Nein." "Doch."',
        "Es war der 25.10.2024.",
        "The picture shows a man in front of the Kremlin.",
        "Wer hat das gesagt, und warum hat ihm niemand widersprochen, obwohl alle wussten, "
        "dass es nicht stimmte?",
        "Am Montag, dem 25. Oktober 2024, um 17:33 Uhr begann es.",
        'In Bild: "Der Kanzler geht."',
        "Sie können den Vertrag hier im Wortlaut lesen, schrieb das Amt.",
        "Die Quelle: ein Beamter der Stadt.",
        "Read more slowly, she told the pupils.",
        "Mehr zum Thema Wohnen will der Rat im Mai sagen.",
        "Video killed the radio star, he joked.",
        "Image consultants were hired, the party said.",
    ],
)
def test_sentences_that_only_begin_like_something_else_stay(line: str) -> None:
    assert _quotable(f"Nordhafen baut\n\n{LONG}\n\n{line}\n\n{LONG}") == [LONG, line, LONG]


def test_the_attribution_of_a_pull_quote_ends_its_paragraph() -> None:
    text = f"Titel\n\n{LONG}\n\nIch baue keine Brücke.\n\nEdda Quint, Sprecherin der Reeder\n\n{LONG}"
    quote = find_paragraphs(text)[1]
    assert text[quote.start : quote.end] == "Ich baue keine Brücke.\n\nEdda Quint, Sprecherin der Reeder"


def test_a_heading_with_a_comma_is_no_attribution() -> None:
    assert _quotable(f"Titel\n\n{LONG}\n\n{LONG}\n\nGroße Worte, wenig Taten\n\n{LONG}") == [LONG] * 3


def test_the_authors_line_under_the_first_words_does_not_make_them_a_pull_quote() -> None:
    assert _quotable(f"Titel\n\n{LONG}\n\nJane Roe, Reporterin in Berlin\n\n{LONG}") == [LONG] * 2


def test_a_credit_at_the_end_may_be_that_of_the_article() -> None:
    last = (
        LONG
        + " Die Bauzeit beträgt drei Jahre, und das Land zahlt die Hälfte. Danach ist die Fähre Geschichte."
    )
    assert _quotable(f"Titel\n\n{LONG}\n\n{last}\nQuelle: dpa, AFP") == [LONG, last]


def test_a_hard_wrapped_paragraph_is_one_paragraph() -> None:
    text = (
        "Bridge vote in Nordhafen\nBy Jane Roe\n\n"
        "The city council of Nordhafen voted on Monday evening for a bridge to\n"
        "the south bank. It had been debated for eleven years, and nobody had\n"
        "believed that it would ever be built.\n\n"
        "The mayor said that he was glad. Work is to begin in spring and will\n"
        "last six years.\n"
    )
    spans = find_paragraphs(text, headline=read_text_header(split_lines(text)).headline)
    assert [text[start:end].split("\n")[0][:8] for start, end in spans] == ["The city", "The mayo"]
    assert text[spans[0].end - 9 : spans[0].end] == "be built."


def test_lines_that_are_no_sentences_are_quoted_when_there_is_nothing_else() -> None:
    assert _quotable("a list of forty words without any end") == ["a list of forty words without any end"]


def test_a_text_of_captions_has_nothing_to_quote() -> None:
    assert _quotable("Titel\n\nZwei Bagger stehen auf dem Kai.\nFoto: dpa") == []


def test_a_hundred_thousand_footers_take_no_time_of_their_own() -> None:
    assert find_paragraphs("Mehr zum Thema\n\n" * 20_000) == ()


_PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        " ",
        LONG,
        "Foto: dpa",
        "Quelle: AFP",
        "Anna Kleiser, Expertin",
        "— Anna Kleiser",
        "12.09.2024 | 3:05 min",
        "Mehr zum Thema",
        "von Anna Kleiser",
        "Was nun?",
        "|",
        "\u00a0",
        "\ufeff",
    ]
)


@settings(deadline=None)
@given(st.lists(st.one_of(_PIECES, st.text(max_size=20)), max_size=30).map("".join))
def test_paragraphs_are_in_order_apart_and_hold_words(text: str) -> None:
    end = 0
    for span in find_paragraphs(text, headline=read_text_header(split_lines(text)).headline):
        assert end <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        end = span.end
