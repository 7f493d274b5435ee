"""What the commands say, plain text, and how the menu describes them."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.telegram_chat.texts.texts import spoken_language


@dataclass(frozen=True, slots=True)
class CommandTexts:
    """`menu` has the description of each command, in the menu's order. The others take the names in
    braces."""

    menu: Mapping[str, str]
    reindex: str
    help: str
    status: str
    newest: str
    built: str
    stale: str
    new: str
    nothing_to_export: str
    which_language: str
    as_the_app: str
    language: str
    forgotten: str
    admins_only: str
    admins_in_person: str
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
            "sources": "Where the last answer is from, and which outlets there are",
            "export": "This conversation as files, for Word and for notes",
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
        status="{articles} articles in {passages} passages: {languages}.",
        newest="The newest is from {day}.",
        built="Indexed on {day} at {time} UTC.",
        stale="Articles have changed since then.",
        nothing_to_export="There is nothing to export since /new.",
        new="All right, a new subject. What would you like to know?",
        which_language="Which language shall I speak? Answers quote the articles' own words whatever it is.",
        as_the_app="As my app",
        language="I speak English now.",
        forgotten="Deleted: your questions and answers, filters, language and ratings. What you write from "
        "now on is kept for {days} days.",
        admins_only="Only admins may do that. Your id is {id}; whoever runs this bot can add it to "
        "BELEG_TELEGRAM_ADMINS.",
        admins_in_person="Only admins may do that, in their own name: Telegram does not tell who writes for "
        "a chat.",
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
            "sources": "Woher die letzte Antwort ist, und welche Medien es gibt",
            "export": "Dieses Gespräch als Dateien, für Word und Notizen",
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
        status="{articles} Artikel in {passages} Textstellen: {languages}.",
        newest="Der neueste ist vom {day}.",
        built="Indexiert am {day} um {time} UTC.",
        stale="Seither haben sich Artikel geändert.",
        nothing_to_export="Seit /new gibt es nichts zu sichern.",
        new="Gut, ein neues Thema. Was möchten Sie wissen?",
        which_language="Welche Sprache soll ich sprechen? Zitate bleiben immer die Worte der Artikel.",
        as_the_app="Wie meine App",
        language="Ich spreche jetzt Deutsch.",
        forgotten="Gelöscht: Ihre Fragen und Antworten, Filter, Sprache und Bewertungen. Was Sie von jetzt "
        "an schreiben, wird {days} Tage aufbewahrt.",
        admins_only="Das dürfen nur Admins. Ihre ID ist {id}; wer diesen Bot betreibt, kann sie in "
        "BELEG_TELEGRAM_ADMINS eintragen.",
        admins_in_person="Das dürfen nur Admins, und zwar in eigenem Namen: Telegram verrät nicht, wer für "
        "einen Chat schreibt.",
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
