"""Small corpora in which a figure changes or is corrected, with the question asked and the figure that leads.

`leads` is in the first quote. Where `old` are quoted, they come after it and are marked as superseded, or
share a quote with the correction. `KEPT_BACK` was not used to make the rules."""

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

SIBLINGS = (
    Case(
        "compound told in two words, and the price alone",
        "de",
        "Was kostet eine Zugfahrt nach Rabenegg?",
        (
            Row(
                "z1",
                "2024-01-12",
                "Eine Einzelfahrt mit dem Regionalzug nach Rabenegg soll 8,40 Euro kosten.",
            ),
            Row(
                "z2",
                "2024-03-02",
                "Die Einzelfahrt mit dem Regionalzug nach Rabenegg wird teurer. Der Kreistag beschloss am"
                " Freitag einen Preis von 7,90 Euro.",
            ),
        ),
        "7,90 Euro",
        ("8,40 Euro",),
    ),
    Case(
        "another price for children in a clause of its own",
        "en",
        "How much is a day pass at the Ardle baths?",
        (
            Row("b1", "2024-02-01", "A day pass at the Ardle baths is to cost £9, and children pay £4."),
            Row("b2", "2024-04-11", "A day pass at the Ardle baths costs £8, the council has decided."),
        ),
        "£8",
        ("£9",),
    ),
    Case(
        "none told in words",
        "en",
        "How many people are missing after the landslide in Ulvik?",
        (
            Row("n1", "2024-06-01", "After the landslide in Ulvik 12 people are missing, police said."),
            Row("n2", "2024-06-03", "Five people are still missing after the landslide in Ulvik."),
            Row(
                "n3",
                "2024-06-08",
                "The last two hikers were found alive in a hut above Ulvik. Nobody is missing any more.",
                "Ulvik landslide: last hikers found",
            ),
        ),
        "Nobody is missing",
        ("12 people", "Five people"),
    ),
    Case(
        "personne n'est plus disparu",
        "fr",
        "Combien de personnes sont portées disparues après l'avalanche de Vallorge ?",
        (
            Row("v1", "2024-02-01", "Sept personnes sont portées disparues après l'avalanche de Vallorge."),
            Row(
                "v2",
                "2024-02-05",
                "Après l'avalanche de Vallorge, plus personne n'est porté disparu, a dit le préfet.",
            ),
        ),
        "plus personne",
        ("Sept personnes",),
    ),
    Case(
        "offers and what was agreed",
        "de",
        "Wie viel mehr Lohn bekommen die Busleute?",
        (
            Row(
                "l1",
                "2024-03-01",
                "Die Gewerkschaft Komet fordert für die Fahrer 9 Prozent mehr Lohn.",
                "Busstreik in Ahrental beginnt",
            ),
            Row(
                "l2",
                "2024-03-05",
                "Die Ahrentalbahn hat der Gewerkschaft Komet 3,5 Prozent mehr Lohn angeboten.",
                "Busstreik in Ahrental: erstes Angebot",
            ),
            Row(
                "l3",
                "2024-03-09",
                "Die Gewerkschaft Komet und die Ahrentalbahn einigten sich auf 5,1 Prozent mehr Lohn.",
                "Busstreik in Ahrental beendet",
            ),
        ),
        "5,1 Prozent",
        ("3,5 Prozent", "9 Prozent"),
    ),
    Case(
        "planned and decided",
        "en",
        "How much does a swim at Tamsin baths cost?",
        (
            Row("s1", "2024-02-01", "A swim at Tamsin baths is to cost 6.40 pounds under a council plan."),
            Row("s2", "2024-03-01", "The council decided that a swim at Tamsin baths will cost 5.50 pounds."),
        ),
        "5.50 pounds",
        ("6.40 pounds",),
    ),
    Case(
        "a price that the sentence before names",
        "de",
        "Was kostet eine Einzelfahrt in Ahrental?",
        (
            Row("e1", "2024-02-01", "Eine Einzelfahrt in Ahrental soll vom 1. April an 3,30 Euro kosten."),
            Row(
                "e2",
                "2024-03-01",
                "Die Einzelfahrt in Ahrental wird teurer. Der Rat beschloss am Abend einen Preis von 3,10"
                " Euro.",
            ),
        ),
        "3,10 Euro",
        ("3,30 Euro",),
    ),
    Case(
        "two prices in one sentence",
        "de",
        "Was kostet eine Monatskarte in Ahrental?",
        (
            Row(
                "c1",
                "2024-02-01",
                "In Ahrental soll die Monatskarte von 58 auf 66 Euro steigen, die Kurzstrecke 2 Euro kosten.",
            ),
            Row("c2", "2024-03-01", "Die Monatskarte kostet in Ahrental künftig 62 statt 58 Euro."),
        ),
        "62 statt 58",
        ("66 Euro",),
    ),
    Case(
        "propuesto y aprobado",
        "es",
        "¿Cuánto cuesta el billete de autobús en Almera?",
        (
            Row(
                "a1",
                "2024-02-01",
                "El alcalde propone que el billete de autobús en Almera cueste 2,10 euros.",
            ),
            Row("a2", "2024-03-01", "El pleno aprobó que el billete de autobús en Almera cueste 1,90 euros."),
        ),
        "1,90 euros",
        ("2,10 euros",),
    ),
    Case(
        "a first estimate and a measurement",
        "en",
        "How much oil leaked from the tanker Marlow?",
        (
            Row(
                "k1",
                "2024-05-02",
                "By a first estimate 300,000 litres of oil leaked from the tanker Marlow.",
            ),
            Row(
                "k2",
                "2024-05-09",
                "New measurements show that 480,000 litres of oil leaked from the tanker Marlow.",
            ),
        ),
        "480,000",
        ("300,000",),
    ),
    Case(
        "a Turkish ending behind the figure",
        "tr",
        "Dereköy'deki selde kaç kişi öldü?",
        (
            Row("r1", "2024-05-02", "Dereköy'deki selde beş kişi öldü."),
            Row("r2", "2024-05-04", "Dereköy'deki selde ölü sayısı 9'a yükseldi."),
        ),
        "9'a yükseldi",
        ("beş kişi",),
    ),
    Case(
        "from one figure to another",
        "de",
        "Wie viele Stimmen Vorsprung hat Mira Holler?",
        (
            Row("h1", "2024-05-05", "Mira Holler hat 90 Stimmen Vorsprung."),
            Row("h2", "2024-05-12", "Der Vorsprung von Mira Holler sank von 90 auf 61 Stimmen."),
        ),
        "61 Stimmen",
        ("90 Stimmen",),
    ),
    Case(
        "out of their homes",
        "en",
        "How many people had to leave their homes in Dunmore?",
        (
            Row("o1", "2024-05-02", "Some 400 residents of Dunmore had to leave their homes."),
            Row("o2", "2024-05-04", "By now 1,100 people in Dunmore have had to leave their homes."),
        ),
        "1,100",
        ("400 residents",),
    ),
    Case(
        "Das war ein Irrtum",
        "de",
        "Was ist der Kelch von Ahrental wert?",
        (
            Row(
                "w1",
                "2024-02-10",
                "Diebe haben den Kelch von Ahrental gestohlen. Den Wert bezifferte die Leiterin des Museums"
                " auf 2,7 Millionen Euro.",
            ),
            Row(
                "w2",
                "2024-03-15",
                "Im Fall des Kelchs von Ahrental gibt es eine Spur. Das Museum hatte den Wert mit 2,7"
                " Millionen Euro angegeben. Das war ein Irrtum: Versichert ist der Kelch mit 720.000 Euro.",
            ),
        ),
        "720.000 Euro",
        ("auf 2,7 Millionen",),
    ),
)
"""Other subjects, written before the rules were tried on them."""

NOT_SUPERSEDED = (
    Case(
        "another place",
        "de",
        "Wie viele Menschen starben beim Brand in Kaltenried?",
        (
            Row("p1", "2024-05-02", "Beim Brand in Kaltenried starben drei Menschen."),
            Row("p2", "2024-05-06", "Beim Brand in Sellbrunn sind inzwischen neun Menschen gestorben."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "another count",
        "en",
        "How many people were injured in the train crash in Tamsin?",
        (
            Row("p1", "2024-05-02", "The train crash in Tamsin injured 12 people."),
            Row("p2", "2024-05-06", "By now 15 people have died after the train crash in Tamsin."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "another unit",
        "en",
        "How much does the Lorn ferry cost?",
        (
            Row("p1", "2024-05-02", "A trip on the Lorn ferry costs 9 euros."),
            Row("p2", "2024-05-06", "A pass for the Lorn ferry now costs 120 euros a month."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "another year",
        "de",
        "Wie viele Besucher hat das Seefest in Ahrental?",
        (
            Row("p1", "2024-08-02", "Das Seefest in Ahrental hat 30.000 Besucher."),
            Row("p2", "2024-08-06", "Im Jahr 2019 hatte das Seefest in Ahrental 45.000 Besucher."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "a plan does not replace what is",
        "en",
        "How much does a ticket on the Sellach line cost?",
        (
            Row("p1", "2024-05-02", "A ticket on the Sellach line costs 3 euros."),
            Row("p2", "2024-05-06", "A ticket on the Sellach line is expected to cost 3.60 euros."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "what was demanded, and what was offered",
        "de",
        "Wie viel mehr Lohn fordert die Gewerkschaft Komet?",
        (
            Row("p1", "2024-05-02", "Die Gewerkschaft Komet fordert 9 Prozent mehr Lohn."),
            Row("p2", "2024-05-06", "Der Gewerkschaft Komet wurden 4 Prozent mehr Lohn angeboten."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "what it was to be at first",
        "en",
        "How much was the bridge in Lorn to cost originally?",
        (
            Row("p1", "2022-05-02", "The new bridge in Lorn is to cost 12 million euros."),
            Row("p2", "2022-09-06", "The new bridge in Lorn now costs 19 million euros."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "another town's strike",
        "de",
        "Wie viel mehr Lohn bekommen die Busfahrer?",
        (
            Row("p1", "2024-05-02", "Die Busfahrer in Ahrental einigten sich auf 5,1 Prozent mehr Lohn."),
            Row("p2", "2024-05-20", "Die Busfahrer in Kaltenried einigten sich auf 4 Prozent mehr Lohn."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "two counts of what is over",
        "en",
        "How many people demonstrated in Tamsin?",
        (
            Row("p1", "2024-05-02", "In Tamsin 5,000 people demonstrated, police said."),
            Row("p2", "2024-05-20", "In Tamsin 12,000 people demonstrated, the organisers said."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "nobody, of something else",
        "de",
        "Wie viele Menschen werden in Rabenegg vermisst?",
        (
            Row("p1", "2024-06-01", "In Rabenegg werden 23 Menschen vermisst."),
            Row("p2", "2024-06-03", "Niemand werde mehr allein gelassen, sagte der Landrat in Rabenegg."),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "the price of another ticket",
        "de",
        "Was kostet eine Einzelfahrt mit dem Bus in Ahrental?",
        (
            Row("p1", "2024-02-01", "Eine Einzelfahrt mit dem Bus in Ahrental kostet 2,80 Euro."),
            Row(
                "p2",
                "2024-03-01",
                "In Ahrental wird Busfahren teurer. Der Preis der Schülerkarte steigt auf 31 Euro. Die Kosten"
                " der Umstellung von 40.000 Euro trägt die Stadt.",
            ),
        ),
        "",
        (),
        is_superseded=False,
    ),
    Case(
        "an offer that was not agreed on",
        "en",
        "How much more pay do the ferry crews of Lorn get?",
        (
            Row("p1", "2024-06-01", "The ferry crews of Lorn agreed on 6 per cent more pay."),
            Row("p2", "2024-06-20", "The ferry crews of Lorn were offered 2 per cent more pay for 2026."),
        ),
        "",
        (),
        is_superseded=False,
    ),
)
"""A figure that comes later and replaces none."""
