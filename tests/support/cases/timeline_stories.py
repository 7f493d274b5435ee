"""Stories in several articles, all in one corpus, and questions about how they went on: with the days of the
events, oldest first, that the answer must have, and those that it may also have. `KEPT_BACK` was not used to
make the rules."""

from typing import NamedTuple


class Story(NamedTuple):
    article_id: str
    published: str
    language: str
    outlet: str
    title: str
    text: str


class Asked(NamedTuple):
    """`before` are the earlier questions of the conversation. Without `days`, the question is refused."""

    question: str
    days: tuple[str, ...]
    before: tuple[str, ...] = ()
    may_be: tuple[str, ...] = ()


STORIES = (
    Story(
        "bridge-1",
        "2024-03-02",
        "en",
        "Lorn Courier",
        "Lorn bridge closed after cracks found",
        "The main bridge over the river Lorn was closed on Friday after inspectors found cracks in a"
        " pylon.\n\n"
        "Some 62,000 vehicles use the crossing each day. The transport authority gave no date for its"
        " reopening.",
    ),
    Story(
        "bridge-2",
        "2024-03-05",
        "en",
        "Velmark Gazette",
        "Ferries replace the Lorn bridge",
        "Ferries began to carry cars across the river Lorn on Monday, three days after the bridge was"
        " closed.\n\n"
        "The boats run every ten minutes. A crossing takes a quarter of an hour.",
    ),
    Story(
        "bridge-3",
        "2024-03-20",
        "en",
        "Lorn Courier",
        "Minister resigns over Lorn bridge",
        "Transport minister Edda Sohl resigned on Tuesday over the cracks in the Lorn bridge.\n\n"
        "She had known of the inspectors' first warning for two years, parliament was told.",
    ),
    Story(
        "bridge-4",
        "2024-05-14",
        "en",
        "Velmark Gazette",
        "Lorn bridge open again",
        "The bridge over the river Lorn was reopened on Monday, ten weeks after it was closed.\n\n"
        "The repairs cost 14 million euros.",
    ),
    Story(
        "bridge-4-copy",
        "2024-05-15",
        "en",
        "Northern Post",
        "Lorn bridge reopened",
        "The bridge over the river Lorn was reopened on Monday, ten weeks after it was closed.\n\n"
        "The repairs cost 14 million euros.",
    ),
    Story(
        "strike-1",
        "2024-09-11",
        "de",
        "Hafenkurier",
        "Lokführer in Ahrental im Ausstand",
        "Die Lokführer der Ahrentalbahn sind am Mittwoch in den Streik getreten. Die Gewerkschaft fordert"
        " acht Prozent"
        " mehr Lohn.\n\nNur jeder vierte Zug fuhr.",
    ),
    Story(
        "strike-2",
        "2024-09-18",
        "de",
        "Ahrental-Bote",
        "Ahrentalbahn legt Angebot vor",
        "Die Ahrentalbahn hat den streikenden Lokführern am Dienstag fünf Prozent angeboten. Die"
        " Gewerkschaft lehnte"
        " das Angebot ab.",
    ),
    Story(
        "strike-3",
        "2024-09-26",
        "de",
        "Hafenkurier",
        "Streik bei der Ahrentalbahn beendet",
        "Der Streik der Lokführer bei der Ahrentalbahn ist beendet. Beide Seiten einigten sich am"
        " Mittwochabend auf"
        " sechs Prozent mehr Lohn.",
    ),
    Story(
        "strike-4",
        "2024-10-08",
        "de",
        "Ahrental-Bote",
        "Gewerkschaft stimmt zu",
        "Die Mitglieder der Gewerkschaft der Lokführer haben der Einigung mit der Ahrentalbahn zugestimmt."
        " Dafür"
        " stimmten 81 Prozent.",
    ),
    Story(
        "fire-1",
        "2024-06-03",
        "en",
        "Tamsin Herald",
        "Fire at the Tamsin paper mill",
        "A fire broke out at the paper mill in Tamsin on Sunday night. Two workers were injured.",
    ),
    Story(
        "fire-2",
        "2024-06-05",
        "en",
        "Tamsin Herald",
        "Police suspect arson at Tamsin mill",
        "Police believe that the fire at the paper mill in Tamsin was started on purpose, a spokeswoman"
        " said.",
    ),
    Story(
        "fire-3",
        "2024-06-19",
        "en",
        "Meridian Wire",
        "Arrest after Tamsin mill fire",
        "A former night watchman was arrested on Tuesday over the fire at the paper mill in Tamsin.",
    ),
    Story(
        "reef",
        "2024-06-10",
        "en",
        "Meridian Wire",
        "Reef closed to boats",
        "The coral reef off Sant Orell is closed to boats from July. The fisheries minister announced the"
        " step.",
    ),
    Story(
        "chess",
        "2024-09-20",
        "de",
        "Hafenkurier",
        "Schachturnier in Kaltenried",
        "Das Schachturnier in Kaltenried gewann am Sonntag Mira Holler. Es spielten 90 Teilnehmer.",
    ),
    Story(
        "clinic-1",
        "2023-11-02",
        "fr",
        "Le Quotidien",
        "La clinique de Montclair va fermer",
        "La clinique de Montclair fermera ses portes en juin, a annoncé la direction jeudi.",
    ),
    Story(
        "clinic-2",
        "2023-11-20",
        "fr",
        "Le Quotidien",
        "Manifestation pour la clinique de Montclair",
        "Deux mille personnes ont manifesté samedi contre la fermeture de la clinique de Montclair.",
    ),
    Story(
        "clinic-3",
        "2024-01-15",
        "fr",
        "Le Courrier",
        "La clinique de Montclair sauvée",
        "La région reprend la clinique de Montclair, qui ne fermera pas, a déclaré sa présidente.",
    ),
    Story(
        "mine-1",
        "2023-03-28",
        "es",
        "El Faro",
        "Mina de Brackwater recibe la licencia",
        "El ministerio concedió el martes la licencia a la mina de Brackwater.",
    ),
    Story(
        "mine-2",
        "2023-04-11",
        "es",
        "El Faro",
        "Un tribunal suspende la licencia de la mina de Brackwater",
        "Un tribunal suspendió el lunes la licencia de la mina de Brackwater.",
    ),
    Story(
        "mine-3",
        "2023-06-01",
        "es",
        "La Costa",
        "Brackwater abandona la mina",
        "La empresa renunció a la mina de Brackwater y a su licencia.",
    ),
)

BUILT_ON = (
    Asked("What happened after the Lorn bridge was closed?", ("2024-03-04", "2024-03-19", "2024-05-13")),
    Asked("Timeline of the Lorn bridge", ("2024-03-01", "2024-03-04", "2024-03-19", "2024-05-13")),
    Asked(
        "How did it go on?",
        ("2024-03-04", "2024-03-19", "2024-05-13"),
        before=("When was the Lorn bridge closed?",),
    ),
    Asked(
        "Was hat sich zwischen dem 11. und dem 26. geändert?",
        ("2024-09-11", "2024-09-17", "2024-09-25"),
        before=("Wie viel Lohn fordern die Lokführer der Ahrentalbahn?",),
        may_be=("2024-09-26",),
    ),
    Asked(
        "Wie ging der Streik der Lokführer bei der Ahrentalbahn weiter?",
        ("2024-09-11", "2024-09-17", "2024-09-26", "2024-10-08"),
        may_be=("2024-09-25",),
    ),
    Asked("What has happened since the fire at the Tamsin paper mill?", ("2024-06-05", "2024-06-18")),
    Asked("What happened after the earthquake in Lisbon?", ()),
    Asked("What happened to the Lorn bridge after 1 June 2024?", ()),
)

SINCE_FOUND = (
    Asked(
        "How did it go on?",
        (),
        before=("How did the case of the Tamsin mill fire develop?",),
    ),
    Asked(
        "How did it end?",
        ("2024-05-13",),
        before=("Timeline of the Lorn bridge",),
    ),
    Asked(
        "How did it start?",
        ("2024-03-01",),
        before=("Timeline of the Lorn bridge",),
    ),
    Asked(
        "Womit fing er an?",
        ("2024-09-11",),
        before=("Chronologie des Streiks der Lokführer bei der Ahrentalbahn",),
    ),
    Asked(
        "Und wie endete er?",
        ("2024-10-08",),
        before=("Chronologie des Streiks der Lokführer bei der Ahrentalbahn",),
    ),
    Asked(
        "What happened there after 10 March 2024?",
        ("2024-03-19", "2024-05-13"),
        before=("When was the Lorn bridge closed?",),
    ),
    Asked(
        "Was hat sich bei der Ahrentalbahn zwischen dem 11. und dem 26. September geändert?",
        ("2024-09-11", "2024-09-17", "2024-09-26"),
        may_be=("2024-09-25",),
    ),
    Asked(
        "What happened after the earthquake in Lisbon?",
        (),
        before=("When was the Lorn bridge closed?",),
    ),
)
"""Questions that the bot got wrong in use."""

KEPT_BACK = (
    Asked("What happened to the Lorn bridge between 3 and 20 March 2024?", ("2024-03-04", "2024-03-19")),
    Asked(
        "Wie ging es weiter?",
        ("2024-09-17", "2024-09-26", "2024-10-08"),
        before=("Wann sind die Lokführer der Ahrentalbahn in den Streik getreten?",),
        may_be=("2024-09-25",),
    ),
    Asked(
        "Was geschah nach dem Angebot der Ahrentalbahn an die Lokführer?",
        ("2024-09-26", "2024-10-08"),
        may_be=("2024-09-18", "2024-09-25"),
    ),
    Asked("How did the case of the Tamsin mill fire develop?", ("2024-06-02", "2024-06-05", "2024-06-18")),
    Asked("Que s'est-il passé après la manifestation pour la clinique de Montclair ?", ("2024-01-15",)),
    Asked("Chronologie de la clinique de Montclair", ("2023-11-02", "2023-11-18", "2024-01-15")),
    Asked(
        "¿Qué pasó después de la concesión de la licencia a la mina de Brackwater?",
        ("2023-04-10", "2023-06-01"),
    ),
    Asked("Was geschah nach dem Erdbeben in Rabenegg?", ()),
    Asked("What happened after the Lorn bridge was reopened?", ("none",)),
)
