"""Claims with the article that they are checked against, and what the check may say.

They were written before the rules that they measure. Each line is a claim and the text of an article, in
German or English.
"""

Pair = tuple[str, str, str]

SUPPORTED: tuple[Pair, ...] = (
    ("de", "Der Mietvertrag gilt fünf Jahre.", "Der Mietvertrag läuft fünf Jahre."),
    ("de", "Im Zoo Talhof leben 212 Tiere.", "Im Zoo Talhof leben derzeit 212 Tiere."),
    ("de", "Die Jahreskarte kostet weiterhin 48 Euro.", "Der Preis der Jahreskarte bleibt bei 48 Euro."),
    ("de", "Das Orgelkonzert besuchten 640 Menschen.", "Zum Orgelkonzert kamen 640 Besucher."),
    (
        "de",
        "Bei dem Brand wurden 12 Menschen verletzt.",
        "Bei dem Brand am Dienstag wurden zwölf Menschen verletzt, zwei davon schwer.",
    ),
    (
        "de",
        "Die Auszählung ergab 54 Stimmen Vorsprung.",
        "Bei der Auszählung wuchs ihr Vorsprung auf Inge Moll von 31 auf 54 Stimmen.",
    ),
    (
        "de",
        "Der Umbau des Bahnhofs kostete 4,2 Millionen Euro.",
        "Der Umbau des Bahnhofs hat am Ende 4,2 Millionen Euro gekostet.",
    ),
    ("de", "Die Ausstellung dauert 40 Tage.", "Die Ausstellung läuft 40 Tage, der Eintritt ist frei."),
    ("en", "The lease is valid for 12 years.", "The lease runs for 12 years."),
    ("en", "The library has 85,000 books.", "The library holds 85,000 books."),
    ("en", "The marathon drew 3,200 runners.", "Some 3,200 runners took part in the marathon."),
    ("en", "A season ticket still costs £90.", "The price of a season ticket stays at £90."),
    (
        "en",
        "The recount gave her a lead of 77 votes.",
        "In the recount her lead shrank from 112 to 77 votes.",
    ),
    ("en", "The bridge cost £3 million.", "The bridge cost £3m, the council said on its website."),
    ("en", "The strike lasted 17 days.", "The strike lasted 17 days and ended on Friday."),
    ("en", "The fire injured nine people.", "Nine people were injured in the fire."),
)

CONTRADICTED: tuple[Pair, ...] = (
    ("de", "Der Tunnel ist 900 Meter lang.", "Der Tunnel ist 1.400 Meter lang."),
    ("de", "An der Schule arbeiten 30 Lehrer.", "An der Schule arbeiten 41 Lehrer."),
    (
        "de",
        "Die Gewerkschaft hat 7 Prozent mehr Gehalt durchgesetzt.",
        "Gewerkschaft und Klinik einigten sich auf 5,2 Prozent mehr Gehalt.",
    ),
    (
        "de",
        "Zum Drachenfest kamen 8.000 Besucher.",
        "Am Montag berichteten wir, zum Drachenfest seien 8.000 Besucher gekommen. Diese Zahl war falsch. "
        "Es waren 3.000.",
    ),
    ("de", "Hartung will Berufung einlegen.", "Hartung nahm das Urteil an. Eine Berufung schloss er aus."),
    ("de", "Die Fähre fährt 14 Mal am Tag.", "Die Fähre fährt 9 Mal am Tag."),
    ("en", "The bridge is 300 metres long.", "The bridge is 450 metres long."),
    (
        "en",
        "The union won a 9 per cent pay rise.",
        "The union and the brewery agreed on a 4.5 per cent pay rise.",
    ),
    (
        "en",
        "Some 52,000 people visited the cheese fair.",
        "On Monday we reported that 52,000 people came to the cheese fair. That figure was wrong. "
        "The organisers counted 25,000 visitors.",
    ),
    (
        "en",
        "Okafor will appeal against the verdict.",
        "Okafor accepted the verdict. He ruled out an appeal.",
    ),
    ("en", "A day ticket costs £6.", "A day ticket costs £7.50."),
    ("en", "Nine people died in the landslide.", "Fourteen people died in the landslide."),
)

OPEN: tuple[Pair, ...] = (
    # another year, place, thing counted
    ("de", "2024 kamen 640 Besucher zum Orgelkonzert.", "2019 kamen 640 Besucher zum Orgelkonzert."),
    ("de", "2024 kamen 640 Besucher zum Orgelkonzert.", "2019 kamen 900 Besucher zum Orgelkonzert."),
    ("de", "In Talhof wurden 12 Menschen verletzt.", "In Brundorf wurden zwölf Menschen verletzt."),
    ("de", "In Talhof wurden 12 Menschen verletzt.", "In Brundorf wurden 15 Menschen verletzt."),
    ("de", "Der Zoo hat 212 Tiere.", "Der Zoo hat 212 Mitarbeiter."),
    ("de", "Der Zoo hat 212 Tiere.", "Der Zoo hat 40 Mitarbeiter."),
    ("de", "Die Nachzählung ergab 54 Stimmen Vorsprung.", "Die Nachzählung ergab 54 Stimmen Rückstand."),
    ("de", "Der Vertrag gilt fünf Jahre.", "Der Vertrag des Trainers gilt fünf Jahre."),
    ("de", "Der Vertrag gilt fünf Jahre.", "Der Vertrag des Trainers gilt drei Jahre."),
    ("de", "Zum Konzert kamen 640 Besucher.", "Zum Konzert kamen 640 Besucher aus dem Ausland."),
    # planned, under a condition, partly
    ("de", "Die Jahreskarte kostet 48 Euro.", "Die Jahreskarte soll künftig 48 Euro kosten."),
    ("de", "Der Tunnel ist 900 Meter lang.", "Geplant war ein 1.400 Meter langer Tunnel."),
    ("de", "Die Fähre kostet 9 Euro.", "Wenn der Kreis zahlt, kostet die Fähre 9 Euro."),
    ("de", "Die Fähre kostet 9 Euro.", "Sofern der Kreis nicht zahlt, kostet die Fähre 12 Euro."),
    ("de", "Bei dem Brand wurden zwölf Menschen verletzt.", "Bei dem Brand wurden zwölf Menschen schwer verletzt."),
    ("de", "An der Schule arbeiten 30 Lehrer.", "An der Schule arbeiten mindestens 25 Lehrer."),
    ("de", "Bei dem Brand starben 12 Menschen.", "Bei dem Brand starben bislang neun Menschen."),
    ("de", "Der Verein zahlt 2 Millionen Euro.", "Der Verein zahlt 2 Millionen Euro im Jahr."),
    ("de", "Der Verein zahlt 2 Millionen Euro.", "Der Verein zahlt 3 Millionen Euro im Jahr."),
    # reported, negated, demanded
    ("de", "Zum Konzert kamen 640 Besucher.", "Zum Konzert kamen keine 640 Besucher."),
    ("de", "Der Umbau kostete 4 Millionen Euro.", "Angeblich kostete der Umbau 4 Millionen Euro."),
    ("de", "Der Umbau kostete 4 Millionen Euro.", "Ein Anwohner sagte, der Umbau habe 7 Millionen Euro gekostet."),
    ("de", "Die Gewerkschaft hat 7 Prozent durchgesetzt.", "Die Gewerkschaft hatte 7 Prozent gefordert."),
    ("de", "Die Gewerkschaft hat 7 Prozent durchgesetzt.", "Die Gewerkschaft hatte 9 Prozent gefordert."),
    ("de", "Der Preis stieg um 3 Euro.", "Der Preis sank um 3 Euro."),
    ("de", "Aue schlug Weiden mit 3 Toren.", "Weiden schlug Aue mit 3 Toren."),
    ("de", "Hartung will Berufung einlegen.", "Hartung nahm das Urteil an. Eine Berufung schloss Weigel aus."),
    ("de", "Hartung will Berufung einlegen.", "Eine Berufung schloss Hartung nicht aus."),
    ("de", "Hartung legte Berufung ein.", "Hartung nahm das Urteil an. Eine Berufung schloss er aus."),
    ("de", "Bei der Wahl wurde betrogen.", "Hinweise auf Betrug bei der Wahl fanden sich nicht."),
    ("en", "The 2024 fair drew 900 visitors.", "The 2011 fair drew 900 visitors."),
    ("en", "The museum has 40 paintings by women.", "The museum has 40 paintings."),
    ("en", "The museum has 40 paintings.", "The museum has 40 stolen paintings."),
    ("en", "The museum has 40 paintings.", "The museum lost 40 paintings."),
    ("en", "The museum has 40 paintings.", "The museum sold 12 paintings."),
    ("en", "The tower is 90 metres high.", "The tower stands 90 metres from the river."),
    ("en", "The tower is 90 metres high.", "The tower stands 30 metres from the river."),
    ("en", "The mayor earns £90,000.", "The mayor's deputy earns £90,000."),
    ("en", "The mayor earns £90,000.", "The mayor's deputy earns £60,000."),
    ("en", "The lake is 12 metres deep.", "The lake is 40 metres wide."),
    ("en", "The bridge cost £3 million.", "The repair of the bridge cost £5 million."),
    ("en", "The club has 300 members.", "The club had 250 members in 1990."),
    ("en", "The club has 300 members.", "The rival club has 250 members."),
    ("en", "The strike lasted three weeks.", "At the northern depot the strike lasted two weeks."),
    ("en", "The bank will close 12 branches.", "The bank closed 12 branches."),
    ("en", "The bank closed 12 branches.", "The bank may close 12 branches."),
    ("en", "The bank closed 12 branches.", "The bank would have closed 12 branches."),
    ("en", "The bank closed 12 branches.", "If profits fall, the bank closes 9 branches."),
    ("en", "The fire killed 12 people.", "The fire killed at least nine people."),
    ("en", "The fire killed 12 people.", "So far the fire has killed nine people."),
    ("en", "The fire killed 12 people.", "The fire injured 12 people."),
    ("en", "The fire killed 12 people.", "The fire injured 30 people."),
    ("en", "The fire killed 12 people.", "Police denied that the fire killed 40 people."),
    ("en", "The union won a 9 per cent pay rise.", "The union had demanded a 9 per cent pay rise."),
    ("en", "The union won a 9 per cent pay rise.", "The brewery offered the union a 4.5 per cent pay rise."),
    ("en", "Okafor will appeal against the verdict.", "Okafor is ill. Ruiz ruled out an appeal."),
    ("en", "Okafor will appeal against the verdict.", "Okafor has not ruled out an appeal."),
    ("en", "Okafor appealed against the verdict.", "Okafor accepted the verdict. He ruled out an appeal."),
    ("en", "Ashby beat Corley by 3 goals.", "Corley beat Ashby by 3 goals."),
    ("en", "A day ticket costs £6.", "A day ticket for children costs £3."),
    ("en", "A day ticket costs £6.", "A day ticket cost £4 until last year."),
    ("en", "A single costs £6.", "In Ashby a single costs £4."),
)  # fmt: skip
