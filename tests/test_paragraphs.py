"""Pages as they are copied from news sites, and which of their lines may be quoted.

In `PAGES` a line that begins with "+ " is a paragraph of its own, one with "& " belongs to the paragraph
before it (with what stands between), and every other line is never quoted. "¦" is where a footer was run
into the end of a line: nothing from there on is quoted, and the mark itself is not on the page.
"""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.paragraphs import find_paragraphs, read_header, split_lines

PAGES = {
    "German broadcaster": """
Bekommt Nordhafen doch noch eine Brücke?

    Abstimmung im Stadtrat:Warum der Streit um die Querung neu entbrennt

    Mira-Tolksdorf am Kai
    von Mira Tolksdorf, Nordhafen a.D.
    |

+     Seit elf Jahren streitet die Stadt über eine Brücke zum Südufer. Am Montag fällt die Entscheidung.

    Zwei Bagger stehen auf einem Kai, dahinter liegt ein Frachtschiff im Nebel.
    Am Südufer wird bereits gebaut. Die Fundamente stammen noch aus dem ersten Anlauf.
    Quelle: Hafenbild

+     Die Querung soll 94 Millionen Euro kosten. Das geht aus einem Gutachten hervor des Stadtrats.
+     Bürgermeister Jonte Avermann nannte die Zahl am Freitag "eine Hausnummer, mit der man leben kann".

    Was im Gutachten steht

+     Während die Opposition schweigt, kommt aus dem Hafenamt ein Nein. Die Strömung sei zu stark.
    Das Südufer
    Wie das Südufer wuchs und warum dort heute niemand mehr wohnen will.12.09.2024 | 3:05 min

    Die Reeder warnen

+     Allein die Bauzeit von sechs Jahren schrecke die Reeder ab, so Sprecherin Edda Quint.

+     Eine Brücke ohne Schiffe darunter ist ein Denkmal. Wir brauchen keins.

&     Edda Quint, Sprecherin des Reederverbands Nordhafen

+     Sollte der Rat zustimmen, wollen die Reeder klagen. Die Frist dafür beträgt vier Wochen.

    Eine Frau in gelber Öljacke steht auf einem Schlepper und hält ein Tau, das sich spannt.
    Edda Quint fährt selbst zur See. Ihr Verband vertritt 31 Betriebe.08.11.2023 | 56:29 min

    Geld vom Land

+     Das Land hat einen Zuschuss von 40 Millionen Euro versprochen. Er verfällt im Dezember.
    Der Rat von Nordhafen bei einer Sitzung im alten Zollhaus.
    In den Fraktionen rumort es. Nur wer die Protokolle liest, erkennt die Risse.22.10.2024 | 7:42 min
+     Dass der Rat so lange zögerte, hat auch mit der Kasse zu tun. Sie ist leer.
    Der Hafen und das Geld
    Wer verdient am Kai? Und wer zahlt am Ende?16.10.2024 | 2:04 min

+     Das sei die Frage, die der Rat beantworten müsse.

    Mehr zum Hafen in Nordhafen
""",
    "German public radio": """
Pegel steigt weiter: Evakuierung in Tannried

Stand: 03.06.2024, 17:33 Uhr

Von Ruben Ostermayr und Dr. Lea von der Heyde

+ In Tannried müssen 1.200 Menschen ihre Häuser verlassen. Der Pegel stieg bis zum Abend auf 6,12 Meter.

Ein Feuerwehrmann trägt ein Kind durch knietiefes Wasser. | Bildquelle: dpa

+ "Wir holen jeden, der uns ruft", sagte Einsatzleiter Korbinian Fell.

Archivbild: Hochwasser 2013 in Tannried (Foto: Agentur Nord)

+ Am Nachmittag brach ein Damm bei Oberrann. Verletzt wurde niemand.

Video: So arbeitet das Technische Hilfswerk

Lesen Sie auch: Wie Sie Ihren Keller schützen.

+ Der Deutsche Wetterdienst erwartet bis Mittwoch keinen Regen mehr.

Sie möchten nichts verpassen? Abonnieren Sie unseren Newsletter.
Alle Rechte vorbehalten.
""",
    "English broadcaster": """
Island ferry runs aground off Carrow Point

By Tamsin Oakridge & Joel P. Fenn
BBN News, Carrow

Published
14 March 2024

Image source, Coastguard Carrow
Image caption, The ferry lies on a sandbank. It was towed off at high tide.

+ A ferry with 84 people on board ran aground off Carrow Point on Thursday morning.

+ Nobody was hurt, the coastguard said.

+ "It felt like somebody braking hard," said passenger Ines Harwood.

What happened on the bridge?

+ The captain has been questioned by police. He denied that he had been asleep.

The wheelhouse of the ferry, photographed last summer during repairs.
Photograph: Ada Wills/Harbour Press

+ It was not the first time that a thing like this happened here.

+ We told them about the sandbank in writing, twice, and nobody wrote back.

& — Ines Harwood

Watch: The moment the ferry hits the sandbank

+ The company, Strand Line, declined to comment.

Related topics
Ferries
Is the Carrow route still safe?
More on this story
Strand Line fined over lifeboats.
""",
    "English teasers": """
Court blocks the Delmere dam

+ The supreme court of Orlund stopped the Delmere dam on Wednesday. Work had begun in May.

The reservoir seen from above, with cranes on its northern shore.
A billion-dollar plan, and the people who would have to move.Jun 12, 2024 | 2:31 min

+ The judges found that villages had not been heard.¦Read more about the Delmere dam

A dam too far?
Jun 14, 2024 | 12:31 min

+ The government said it would appeal.

+ This ruling gives us back the river, and it gives our children a place to stay.

& Amara Oduya-Lind, mayor of Delmere

+ The ministry has four weeks to answer.

Sign up for our morning newsletter to get the news delivered to your inbox.
© 2024 Orlund Post
""",
    "French daily": """
Tempête Ysabeau : deux villages toujours coupés du monde

Par Maëlle Kerguen et Jean-Luc d'Aubrac
Publié le 25 octobre 2024 à 17h33

+ Deux villages de la vallée de l'Ourse restaient inaccessibles vendredi, a indiqué la préfecture.

Des habitants marchent devant une route emportée par la rivière, près de Valcombe.
Crédit photo : Hugo Sernin / AFP

+ « On a entendu un grondement, puis plus rien », raconte Odile Marchetti, qui tient la boulangerie.

Une route emportée

+ La départementale 12 a été emportée sur 300 mètres. Les travaux dureront six semaines.

+ Nous n'avons pas été prévenus, et c'est cela que les gens ne pardonnent pas.

& Odile Marchetti, conseillère municipale de Valcombe

À lire aussi : Comment la rivière a changé de lit.

+ Le préfet a démenti tout retard dans l'alerte.

Inscrivez-vous à notre newsletter pour recevoir l'essentiel.
Partager
""",
    "Spanish daily": """
El puerto de Almazán cierra por la huelga

Por Lucía Ferrándiz

+ El puerto de Almazán cerró este lunes por la huelga de los estibadores.

Estibadores caminan frente a las grúas del muelle norte.
Fuente: Agencia Levante

+ Los sindicatos piden una subida del ocho por ciento. La patronal ofrece la mitad.

Qué piden los estibadores

+ "No vamos a ceder", dijo Rosario Almenar, portavoz del comité.

Vídeo: Así amaneció el puerto

+ El ministro negó que haya despidos previstos.¦Más información sobre la huelga

Lea también: La historia de un muelle.
Compartir
""",
    "Turkish site": """
Gölyazı'da köprü çöktü

Yazan: Selin Karabulut

+ Gölyazı'da pazar sabahı bir köprü çöktü. Yaralanan olmadı.

Çöken köprünün önünde duran iki itfaiyeci.
Fotoğraf: Anadolu Haber

+ Belediye Başkanı Tuncay Erbil, köprünün geçen yıl denetlendiğini söyledi.

Köprü neden çöktü?

+ Uzmanlar pas izleri buldu. Rapor cuma günü açıklanacak.

+ Bu köprü bize miras kaldı, ama kimse ona bakmadı.

& Tuncay Erbil, Gölyazı Belediye Başkanı

İlgili haberler
Köprüler ne sıklıkla denetleniyor?
""",
    "German questions and answers": """
Warum die Fähre nach Sölling nicht mehr fährt

    FAQ

    Fährstreit an der Küste:Warum nach Sölling kein Schiff mehr fährt

    Porträt von Hinnerk Boysen
    von Hinnerk Boysen und Dr. Wiebke Thomsen
    25.10.2024 | 17:33

+     Seit Montag liegt die Fähre im Hafen. Wer nach Sölling will, muss warten.

    Ein leerer Anleger, an dem Möwen sitzen.
    Leer: der Anleger in Sölling
    Quelle: dpa

    Was ist passiert?

+     Die Reederei hat den Betrieb eingestellt. Grund ist ein Streit über die Kosten.
+     Nach Angaben des Landes fehlen 1,2 Millionen Euro, etwa 30 Prozent mehr als im Vorjahr.
    So fährt die Fähre
    Ein Tag an Bord: Wie die Besatzung arbeitet
    24.10.2024 | 2:11 min

    Wer ist schuld?

+     Das Land sagt: die Reederei. Die Reederei sagt: das Land.
    Menschen stehen am Anleger von Sölling und warten auf ein Schiff.
    Auf der Insel wächst der Ärger.23.10.2024 | 1:02 min
    Der Kapitän der Fähre "Söllingen" bei der Abfahrt.
    Sein Schiff ist 41 Jahre alt. Jetzt soll es verschrottet werden.22.10.2024 | 3:40 min

+     "Wir fahren nicht für Gotteslohn", sagte Geschäftsführer Arfst Petersen.

+     „Die Insel stirbt nicht an der Flut, sie stirbt am Fahrplan.“

&     – Gesa Lornsen, Bürgermeisterin von Sölling

    Wie geht es weiter?

+     Am Dienstag wollen beide Seiten reden. Ob dann ein Schiff fährt, ist offen.

    Sie wollen auf dem Laufenden bleiben? Dann abonnieren Sie unseren Newsletter.

    Mit Material von dpa und AFP

    Quelle: ZDF, dpa

    Mehr zum Thema
    Nordsee
    Warum Fähren teurer werden
    "Niemand will hier weg."
""",
    "English page with hardly a blank line": """
Who controls the satellites over Carrow?
Ines Harwood in Carrow
10/25/2024October 25, 2024
+ The government denies that it handed the controls to a company. Critics say it did.

The antenna field lies behind a double fence. Nobody may photograph itImage: Joel Fenn/AP Photo
+ A contract gives Strand Line the right to switch off 14 satellites. The Courier reported it.
+ "This is a lie," said the minister's spokesman, Alder Finch.
Who signed the contract?
+ The contract bears two signatures. One of them is the minister's.
To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video
Experts are worried
+ Harriet Moll, a lawyer at the Institute for Space Law, calls the clause "unheard of."
Space law expert Harriet Moll stands in front of a model of a satellite.
Moll has studied the contract for weeks. She found three gaps.Image: Ada Wills/Carrow Courier
+ The ministry did not answer a request for comment.
Edited by: Tom Reed
""",
    "French broadcaster": """
« Personne ne nous a prévenus » : à Valcombe, la colère après la crue

Publié le : 25/10/2024 - 17:33    Modifié le : 26/10/2024 - 08:12

Le pont de Valcombe, emporté par la crue, le 24 octobre 2024. © Hugo Sernin, AFP

Texte par : Maëlle Kerguen

+ Trois jours après la crue, les habitants de Valcombe demandent des comptes à la préfecture.

Publicité

+ La rivière est montée de quatre mètres en une heure. Six maisons ont été détruites.

À lire aussi
Crue de l'Ourse : le récit d'une nuit d'angoisse

+ « L'alerte est partie à temps », assure la préfète, Solène Brac.

+ On nous a appelés quand l'eau était déjà dans la cuisine.

& Odile Marchetti, habitante de Valcombe

+ Une enquête a été ouverte. (Avec AFP)

Le résumé de la semaine
France 99 vous propose de revenir sur les actualités qui ont marqué la semaine
Je m'abonne
""",
    "English agency piece in one-sentence paragraphs": """
Council of Brae votes for the windmill

+ The council of Brae voted for the windmill on Tuesday.

+ It had been debated for nine years.

+ Eleven members were in favour.

+ "I am glad it is over," said the chair, Una McTaggart.

+ The first blade is to turn in May.
""",
}


LONG = "Der Rat hat am Montag beschlossen, die Brücke zu bauen. Sie soll in drei Jahren fertig sein."


def _marked(page: str) -> tuple[str, list[str]]:
    """The page without its marks, and the paragraphs they call for, white space folded."""
    lines, paragraphs = [], []
    for line in page.strip("\n").split("\n"):
        mark, words = (line[:2], line[2:]) if line.startswith(("+ ", "& ")) else ("", line)
        lines.append(words.replace("¦", ""))
        if mark == "+ ":
            paragraphs.append(words.partition("¦")[0].strip())
        elif mark == "& ":
            paragraphs[-1] += " " + words.strip()
    return "\n".join(lines), paragraphs


def _quotable(text: str) -> list[str]:
    spans = find_paragraphs(text, headline=read_header(split_lines(text)).headline)
    return [re.sub(r"\s+", " ", text[start:end]) for start, end in spans]


@pytest.mark.parametrize("name", PAGES)
def test_exactly_the_running_text_of_a_page_may_be_quoted(name: str) -> None:
    text, paragraphs = _marked(PAGES[name])
    assert _quotable(text) == paragraphs


@pytest.mark.parametrize("name", PAGES)
def test_a_blank_line_after_every_line_changes_nothing(name: str) -> None:
    text, paragraphs = _marked(PAGES[name])
    assert _quotable(re.sub(r"\n\s*", "\n\n", text)) == paragraphs


@pytest.mark.parametrize("name", PAGES)
def test_a_page_copied_without_blank_lines_changes_nothing(name: str) -> None:
    text, paragraphs = _marked(PAGES[name])
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
    spans = find_paragraphs(text, headline=read_header(split_lines(text)).headline)
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
    for span in find_paragraphs(text, headline=read_header(split_lines(text)).headline):
        assert end <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        end = span.end
