"""Pages copied from news sites, with marks for the lines that may be quoted.

In `PAGES` a line that begins with "+ " is a paragraph of its own, a line that begins with "& " belongs to the
paragraph before it (with what is between them), and every other line is never quoted. "¦" marks where a
footer runs into the end of a line: nothing from there on is quoted, and the mark itself is not on the page.
"""

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


def marked(page: str) -> tuple[str, list[str]]:
    """The page without its marks, and the paragraphs that they state, with white space collapsed."""
    lines, paragraphs = [], []
    for line in page.strip("\n").split("\n"):
        mark, words = (line[:2], line[2:]) if line.startswith(("+ ", "& ")) else ("", line)
        lines.append(words.replace("¦", ""))
        if mark == "+ ":
            paragraphs.append(words.partition("¦")[0].strip())
        elif mark == "& ":
            paragraphs[-1] += " " + words.strip()
    return "\n".join(lines), paragraphs
