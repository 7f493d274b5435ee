"""Articles copied from saved pages as a whole, with the right reading of each. All names are invented.

In a page, a line that begins with "+ " may be quoted; every other line never is.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A page with its marks, and the fields that its first lines state."""

    marked: str
    title: str
    outlet: str | None
    published: date | None
    author: str | None = None

    @property
    def text(self) -> str:
        return "\n".join(line.removeprefix("+ ") for line in self.marked.strip().split("\n"))

    @property
    def quotable(self) -> list[str]:
        return [line[2:] for line in self.marked.split("\n") if line.startswith("+ ")]


SAVED_PAGES = {
    "regional paper with a paywall": SavedPage(
        """
Zum Hauptinhalt springen
Abo
Anmelden
Menü
Oderland-Anzeiger
Politik | Wirtschaft | Sport | Kultur
Wriezow
Bürgerentscheid in Wriezow: Mehrheit stimmt gegen das Parkhaus
27.11.2026 | 18:20
Von Katrin Mühlbrand
+ Die Bürger von Wriezow haben das Parkhaus am Bahnhof abgelehnt. Dagegen stimmten 61 Prozent.

+ Bürgermeister Uwe Dassow kündigte an, das Ergebnis zu achten.

Jetzt weiterlesen mit Oderland Plus: Testen Sie unser Digitalabo.
Die ersten vier Wochen kosten 1 Euro.
Danach kostet es 9,99 Euro im Monat und ist jederzeit kündbar.
Sie haben bereits ein Abo? Hier anmelden

+ Die Wahlbeteiligung lag bei 44 Prozent.

Das könnte Sie auch interessieren
Warum der Bahnhof leer steht
© 2026 Oderland-Anzeiger
""",
        "Bürgerentscheid in Wriezow: Mehrheit stimmt gegen das Parkhaus",
        "Oderland-Anzeiger",
        date(2026, 11, 27),
        "Katrin Mühlbrand",
    ),
    "outlet beside the date": SavedPage(
        """
Startseite
Lokales
Hochwasser an der Selke geht zurück
Harz-Kurier, 24. November 2026

+ Das Hochwasser an der Selke geht seit Montag langsam zurück. Der Pegel fiel um 40 Zentimeter.

+ Am Dienstag öffneten die Schulen wieder.

Impressum
Datenschutz
""",
        "Hochwasser an der Selke geht zurück",
        "Harz-Kurier",
        date(2026, 11, 24),
    ),
    "broadcaster by its letters": SavedPage(
        """
ODF

Streit um die Fähre nach Langwarden eskaliert
von Hanno Petersen
Stand: 3. Oktober 2026 um 9:05 Uhr

+ Im Streit um die Fähre nach Langwarden hat das Land die Gespräche abgebrochen. Das war erwartet.

+ Die Insel sei nur noch einmal am Tag zu erreichen, teilte die Gemeinde mit.
""",
        "Streit um die Fähre nach Langwarden eskaliert",
        None,
        date(2026, 10, 3),
        "Hanno Petersen",
    ),
    "window title first": SavedPage(
        """
Bridge at Tarnby closed after crack is found | The Tarnby Herald
Skip to main content
Subscribe
Sign in
News
Bridge at Tarnby closed after crack is found
By Ida Marlowe
Published: 12 September 2026, 8:15 a.m.
Share
Save

+ The bridge at Tarnby was closed on Friday after divers found a crack. Nobody was hurt.

Image source, Tarnby Council
Image caption,
The bridge was built in 1911.

+ The council denied that it had known of the crack.

You have 2 free articles left this month.
Subscribe now for unlimited access.
Then $4.99 a month. Cancel anytime.
""",
        "Bridge at Tarnby closed after crack is found",
        "The Tarnby Herald",
        date(2026, 9, 12),
        "Ida Marlowe",
    ),
    "French daily": SavedPage(
        """
Aller au contenu
Accueil
Politique
Économie
Se connecter
La Voix de Brévigny
Accueil > Société
Le pont de Brévigny restera fermé jusqu'au printemps
Publié le 14 mars 2026 à 07h45
Partager

+ Le pont restera fermé jusqu'au printemps, a annoncé la mairie. Les travaux coûteront cher.

+ La maire a démenti toute négligence.

Cet article est réservé aux abonnés.
Abonnez-vous maintenant pour 1 € et profitez d'un accès illimité.
Puis 9,90 € par mois, sans engagement.
""",
        "Le pont de Brévigny restera fermé jusqu'au printemps",
        "La Voix de Brévigny",
        date(2026, 3, 14),
    ),
    "Spanish paper": SavedPage(
        """
Ir al contenido
Inicio
Iniciar sesión
Diario de Alcorna
Deportes
El puente de Alcorna reabre tras dos años de obras
5 de mayo de 2026
Compartir

+ El puente de Alcorna reabrió el lunes tras dos años de obras. El alcalde negó retrasos.

+ La obra costó tres millones de euros.

Lee también
El mercado cierra
""",
        "El puente de Alcorna reabre tras dos años de obras",
        "Diario de Alcorna",
        date(2026, 5, 5),
    ),
    "Turkish site": SavedPage(
        """
İçeriğe geç
Ana sayfa
Gündem
Spor
Karaçay Postası
Köprü iki yıl sonra yeniden açıldı
7 Mayıs 2026, 10:30
Paylaş

+ Karaçay köprüsü iki yıl sonra pazartesi günü yeniden açıldı. Belediye başkanı gecikme iddialarını yalanladı.

+ Onarım üç milyon liraya mal oldu.
""",
        "Köprü iki yıl sonra yeniden açıldı",
        "Karaçay Postası",
        date(2026, 5, 7),
    ),
    "Russian site": SavedPage(
        """
Перейти к содержанию
Главная
Новости
Политика
Зареченские вести
Мост в Заречье открыли после двух лет ремонта
Опубликовано: 7 мая 2026
Поделиться

+ Мост в Заречье открыли в понедельник после двух лет ремонта. Мэр опроверг слухи о задержках.

+ Ремонт обошёлся в три миллиона рублей.
""",
        "Мост в Заречье открыли после двух лет ремонта",
        "Зареченские вести",
        date(2026, 5, 7),
    ),
    "new layout of an English broadcaster": SavedPage(
        """
Home
News
Sport
Grain barge sinks off Averdale

Tuesday 13 October 2026

+ A grain barge sank off Averdale on Tuesday morning. Both of its crew swam ashore.

+ The owner denied that it had been overloaded.

Picture source, Averdale Harbour

+ The coastguard opened an inquiry into the sinking.

Fotograf: Jo Hart

+ About 300 tons of barley were lost.
""",
        "Grain barge sinks off Averdale",
        None,
        date(2026, 10, 13),
    ),
    "reporter and outlet below the headline": SavedPage(
        """
Skip to content

Home

News

Barge sinks off Averdale

11 hours ago

Ida Marlowe

BBN News, Averdale

A barge lies on its side near the quay

+ A grain barge sank off Averdale on Tuesday morning.

+ The owner denied that it had been overloaded.

Image source, Averdale Council

Image caption,

The barge in June.

+ The coastguard opened an inquiry.

Related topics
""",
        "Barge sinks off Averdale",
        "BBN News",
        None,
        "Ida Marlowe",
    ),
    "date and outlet in one line, bar between": SavedPage(
        """
Navigation
Suche
Die Talsperre ist wieder voll
18.11.2026 | Werra-Zeitung
Kommentare

+ Die Talsperre ist nach zwei trockenen Jahren wieder voll. Das teilte der Betreiber mit.

+ Er warnte davor, das Eis zu betreten.

Newsletter
Jetzt unseren Newsletter abonnieren
""",
        "Die Talsperre ist wieder voll",
        "Werra-Zeitung",
        date(2026, 11, 18),
    ),
}
