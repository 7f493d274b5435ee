"""Small corpora in which a figure changes or is corrected: what each is asked, and which figure leads.

`leads` stands in the first quote; where `old` are quoted they stand behind it and are marked as superseded,
or with the correction in one quote. `KEPT_BACK` had no part in making the rules."""

from typing import NamedTuple


class Row(NamedTuple):
    article_id: str
    published: str
    text: str
    title: str = ""
    outlet: str = ""


class Case(NamedTuple):
    name: str
    language: str
    question: str
    rows: tuple[Row, ...]
    leads: str
    old: tuple[str, ...]
    is_superseded: bool = True


BUILT_ON = (
    Case(
        "death toll",
        "en",
        "How many people died in the flood in Tamsin?",
        (
            Row("d1", "2024-05-02", "At least four people died in the flood in Tamsin, police said."),
            Row(
                "d2", "2024-05-03", "Nine people have died in the flood in Tamsin, the mayor said on Friday."
            ),
            Row("d3", "2024-05-06", "The flood in Tamsin has killed 12 people, the interior ministry said."),
        ),
        "12 people",
        ("four people", "Nine people"),
    ),
    Case(
        "ticket price",
        "de",
        "Wie viel kostet die Tageskarte der Sellachtalbahn?",
        (
            Row("p1", "2023-01-10", "Die Tageskarte der Sellachtalbahn kostet 6,40 Euro."),
            Row("p2", "2024-01-09", "Die Tageskarte der Sellachtalbahn kostet seit Januar 7,20 Euro."),
            Row("p3", "2023-08-02", "Die Sellachtalbahn fährt in den Ferien seltener."),
        ),
        "7,20 Euro",
        ("6,40 Euro",),
    ),
    Case(
        "that figure was wrong",
        "en",
        "How many vaccine doses were spoiled in Northgate?",
        (
            Row("w1", "2023-01-19", "A power failure in Northgate spoiled 41,000 vaccine doses."),
            Row(
                "w2",
                "2023-02-03",
                "On 19 January this newspaper reported that 41,000 vaccine doses were spoiled in Northgate."
                " That figure was wrong. The correct number is 14,000.",
            ),
        ),
        "14,000",
        ("41,000",),
    ),
    Case(
        "Diese Zahl war falsch",
        "de",
        "Wie viele Dosen Impfstoff wurden in Kaltenried vernichtet?",
        (
            Row("f1", "2023-01-19", "In Kaltenried wurden 41.000 Dosen Impfstoff vernichtet."),
            Row(
                "f2",
                "2023-02-03",
                "In Kaltenried wurden 41.000 Dosen Impfstoff vernichtet, schrieben wir am 19. Januar."
                " Diese Zahl war falsch; richtig sind 14.000.",
            ),
        ),
        "14.000",
        ("41.000",),
    ),
    Case(
        "correction without the old figure",
        "en",
        "How many jobs does the Grauber paper mill cut?",
        (
            Row("j1", "2024-03-01", "The Grauber paper mill cuts 320 jobs, the company said."),
            Row(
                "j2",
                "2024-03-04",
                "Correction: the figure given for the job cuts at the Grauber paper mill was wrong."
                " The mill cuts 230 jobs.",
            ),
        ),
        "230 jobs",
        ("320 jobs",),
    ),
    Case(
        "missing people found",
        "de",
        "Wie viele Menschen werden nach dem Bergrutsch in Rabenegg vermisst?",
        (
            Row("m1", "2024-06-01", "Nach dem Bergrutsch in Rabenegg werden 23 Menschen vermisst."),
            Row("m2", "2024-06-03", "Nach dem Bergrutsch in Rabenegg werden noch sieben Menschen vermisst."),
        ),
        "sieben Menschen",
        ("23 Menschen",),
    ),
)

ASKED_AS_A_CHANGE = (
    Case(
        "how a price developed",
        "de",
        "Wie hat sich der Preis der Tageskarte der Sellachtalbahn entwickelt?",
        BUILT_ON[1].rows,
        "7,20 Euro",
        ("6,40 Euro",),
    ),
    Case(
        "how a toll changed",
        "en",
        "How did the death toll of the flood in Tamsin develop?",
        BUILT_ON[0].rows,
        "12 people",
        ("four people", "Nine people"),
    ),
)

KEPT_BACK = (
    Case(
        "injured",
        "fr",
        "Combien de personnes ont été blessées dans l'accident de train de Montclair ?",
        (
            Row("b1", "2024-02-01", "L'accident de train de Montclair a fait 14 blessés, selon la police."),
            Row(
                "b2", "2024-02-02", "Le bilan de l'accident de train de Montclair s'est alourdi à 31 blessés."
            ),
        ),
        "31 blessés",
        ("14 blessés",),
    ),
    Case(
        "members",
        "en",
        "How many members does the Rovers supporters' trust have?",
        (
            Row("t1", "2023-03-01", "The Rovers supporters' trust has 1,900 members."),
            Row("t2", "2024-11-20", "The Rovers supporters' trust now has 4,350 members, its chair said."),
        ),
        "4,350",
        ("1,900",),
    ),
    Case(
        "cost of a bridge",
        "de",
        "Was kostet die neue Mühlbrücke in Sellbrunn?",
        (
            Row("c1", "2022-04-01", "Die neue Mühlbrücke in Sellbrunn kostet 12 Millionen Euro."),
            Row(
                "c2",
                "2024-04-01",
                "Die neue Mühlbrücke in Sellbrunn kostet inzwischen 19 Millionen Euro, teilte die Stadt mit.",
            ),
        ),
        "19 Millionen Euro",
        ("12 Millionen Euro",),
    ),
    Case(
        "the number was incorrect, in one article",
        "en",
        "How many passengers were on board the ferry Malsund?",
        (
            Row(
                "o1",
                "2024-05-04",
                "The Courier wrote that 212 passengers were on board the ferry Malsund. The number was"
                " incorrect."
                " There were 121.",
            ),
            Row("o2", "2024-05-03", "The ferry Malsund had 212 passengers on board when it hit the pier."),
        ),
        "121",
        ("212",),
    ),
    Case(
        "Ce chiffre était erroné",
        "fr",
        "Combien de manifestants y avait-il à Montclair ?",
        (
            Row("e1", "2024-03-10", "À Montclair, il y avait 9 000 manifestants samedi."),
            Row(
                "e2",
                "2024-03-12",
                "Nous avons écrit qu'il y avait 9 000 manifestants à Montclair. Ce chiffre était erroné :"
                " ils étaient 900.",
            ),
        ),
        "900",
        ("9 000",),
    ),
    Case(
        "two counts of one day stay a disagreement",
        "de",
        "Wie viele Fische verendeten in der Sellach?",
        (
            Row("a1", "2024-08-20", "In der Sellach verendeten nach Angaben des Amts rund 1.200 Fische."),
            Row(
                "a2", "2024-08-21", "In der Sellach verendeten nach Zählung der Angler mehr als 3.000 Fische."
            ),
        ),
        "1.200",
        ("3.000",),
        is_superseded=False,
    ),
)
