"""What the commands say, plain text, and how the menu describes them."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.telegram_chat.texts import spoken_language


@dataclass(frozen=True, slots=True)
class CommandTexts:
    """`menu` has each command's description, in the menu's order. The others take what stands in braces."""

    menu: Mapping[str, str]
    reindex: str
    help: str
    sources: str
    more_sources: str
    no_outlets: str
    period: str
    status: str
    newest: str
    built: str
    stale: str
    new: str
    which_language: str
    as_the_app: str
    language: str
    filters_none: str
    filters_how: str
    filters_wrong: str
    did_you_mean: str
    forgotten: str
    admins_only: str
    indexing: str
    stage: str
    stages: Mapping[str, str]
    indexed: str
    failed_articles: str
    not_indexed: str
    under_way: str
    stopped: str


def command_texts_for(language_code: str | None) -> CommandTexts:
    return TEXTS[spoken_language(language_code)]


TEXTS = {
    "en": CommandTexts(
        menu={
            "ask": "Ask a question",
            "sources": "Which outlets are in the collection",
            "new": "Begin a new subject",
            "filters": "Only some articles: outlet, language, time",
            "language": "Which language I speak",
            "status": "How fresh the collection is",
            "forget": "Delete all that is kept of you",
            "help": "What I can do",
        },
        reindex="Bring the collection up to date",
        help="Just write your question, in private or behind /ask. A next question may lean on the one "
        "before (“And the White House?”).\n\n"
        "The buttons under an answer open each quote where it stands. With 👍 and 👎 you help to make the "
        "answers better: your question and the answer are then read by whoever runs this bot.",
        sources="{articles} articles of {outlets} outlets:",
        more_sources="and {count} more outlets",
        no_outlets="{articles} articles; none of them names its outlet.",
        period="From {oldest} to {newest}.",
        status="{articles} articles in {passages} passages: {languages}.",
        newest="The newest is from {day}.",
        built="Indexed on {day} at {time} UTC.",
        stale="Articles have changed since then.",
        new="All right, a new subject. What would you like to know?",
        which_language="Which language shall I speak? Answers quote the articles' own words whatever it is.",
        as_the_app="As my app",
        language="I speak English now.",
        filters_none="No filters are set: all articles may answer.",
        filters_how="Set them like this:\n"
        "/filters since 2024-10-01 until 2024-12-31 outlet The Northgate Ledger language de\n"
        "and take them off by /filters off",
        filters_wrong="“{words}” is no filter.",
        did_you_mean="Did you mean {names}?",
        forgotten="Deleted: your questions and answers, filters, language and ratings. What you write from "
        "now on is kept for {days} days.",
        admins_only="Only admins may do that. Your id is {id}; whoever runs this bot can add it to "
        "BELEG_TELEGRAM_ADMINS.",
        indexing="Looking for changes …",
        stage="{stage}: {done} of {total}",
        stages={
            "reading": "Reading",
            "copying": "Copying",
            "embedding": "Embedding",
            "checking": "Checking",
        },
        indexed="The collection is up to date: {articles} articles ({added} added, {changed} changed, "
        "{removed} removed), in {seconds} s.",
        failed_articles="{count} could not be read:",
        not_indexed="The collection stays as it was. {problem}",
        under_way="That is under way already.",
        stopped="Stopped, as the bot was. The collection stays as it was.",
    ),
    "de": CommandTexts(
        menu={
            "ask": "Eine Frage stellen",
            "sources": "Welche Medien in der Sammlung sind",
            "new": "Ein neues Thema beginnen",
            "filters": "Nur manche Artikel: Medium, Sprache, Zeit",
            "language": "Welche Sprache ich spreche",
            "status": "Wie frisch die Sammlung ist",
            "forget": "Alles löschen, was von Ihnen gespeichert ist",
            "help": "Was ich kann",
        },
        reindex="Die Sammlung auf den neuesten Stand bringen",
        help="Schreiben Sie einfach Ihre Frage, privat oder hinter /ask. Die nächste Frage kann an die "
        "vorige anknüpfen („Und das Weiße Haus?“).\n\n"
        "Die Knöpfe unter einer Antwort öffnen jedes Zitat da, wo es steht. Mit 👍 und 👎 helfen Sie, die "
        "Antworten zu verbessern: Ihre Frage und die Antwort liest dann, wer diesen Bot betreibt.",
        sources="{articles} Artikel aus {outlets} Medien:",
        more_sources="und {count} weitere Medien",
        no_outlets="{articles} Artikel; keiner nennt sein Medium.",
        period="Vom {oldest} bis zum {newest}.",
        status="{articles} Artikel in {passages} Textstellen: {languages}.",
        newest="Der neueste ist vom {day}.",
        built="Indexiert am {day} um {time} UTC.",
        stale="Seither haben sich Artikel geändert.",
        new="Gut, ein neues Thema. Was möchten Sie wissen?",
        which_language="Welche Sprache soll ich sprechen? Zitate bleiben immer die Worte der Artikel.",
        as_the_app="Wie meine App",
        language="Ich spreche jetzt Deutsch.",
        filters_none="Es sind keine Filter gesetzt: alle Artikel dürfen antworten.",
        filters_how="So setzen Sie sie:\n"
        "/filters seit 2024-10-01 bis 2024-12-31 medium Brückenblick sprache de\n"
        "und so nehmen Sie sie weg: /filters aus",
        filters_wrong="„{words}“ ist kein Filter.",
        did_you_mean="Meinten Sie {names}?",
        forgotten="Gelöscht: Ihre Fragen und Antworten, Filter, Sprache und Bewertungen. Was Sie von jetzt "
        "an schreiben, wird {days} Tage aufbewahrt.",
        admins_only="Das dürfen nur Admins. Ihre ID ist {id}; wer diesen Bot betreibt, kann sie in "
        "BELEG_TELEGRAM_ADMINS eintragen.",
        indexing="Änderungen werden gesucht …",
        stage="{stage}: {done} von {total}",
        stages={
            "reading": "Lesen",
            "copying": "Übernehmen",
            "embedding": "Einbetten",
            "checking": "Prüfen",
        },
        indexed="Die Sammlung ist auf dem neuesten Stand: {articles} Artikel ({added} neu, {changed} "
        "geändert, {removed} entfernt), in {seconds} s.",
        failed_articles="{count} waren nicht zu lesen:",
        not_indexed="Die Sammlung bleibt, wie sie war. {problem}",
        under_way="Das läuft schon.",
        stopped="Abgebrochen, wie der Bot. Die Sammlung bleibt, wie sie war.",
    ),
}
