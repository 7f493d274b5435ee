"""What the commands say, plain text, and how the menu describes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.telegram_chat.texts.texts import spoken_language
from languages.catalogues import interface_translations


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
    return command_texts(spoken_language(language_code))


@cache
def command_texts(language: str) -> CommandTexts:
    _ = interface_translations(language).gettext
    return CommandTexts(
        menu={
            "ask": _("Ask a question"),
            "sources": _("Where the last answer is from, and which outlets there are"),
            "export": _("This conversation as files, for Word and for notes"),
            "new": _("Begin a new subject"),
            "filters": _("Only some articles: outlet, language, time"),
            "language": _("Which language I speak"),
            "status": _("How fresh the collection is"),
            "forget": _("Delete all that is kept of you"),
            "help": _("What I can do"),
        },
        reindex=_("Bring the collection up to date"),
        help=_(
            "Just write your question, in private or behind /ask. A next question may lean on the one "
            "before (“And the White House?”).\n\n"
            "The buttons under an answer open each quote where it stands. With 👍 and 👎 you help to make "
            "the answers better: your question and the answer are then read by whoever runs this bot."
        ),
        status=_("{articles} articles in {passages} passages: {languages}."),
        newest=_("The newest is from {day}."),
        built=_("Indexed on {day} at {time} UTC."),
        stale=_("Articles have changed since then."),
        nothing_to_export=_("There is nothing to export since /new."),
        new=_("All right, a new subject. What would you like to know?"),
        which_language=_(
            "Which language shall I speak? Answers quote the articles' own words whatever it is."
        ),
        as_the_app=_("As my app"),
        language=_("I speak English now."),
        forgotten=_(
            "Deleted: your questions and answers, filters, language and ratings. What you write from "
            "now on is kept for {days} days."
        ),
        admins_only=_(
            "Only admins may do that. Your id is {id}; whoever runs this bot can add it to "
            "BELEG_TELEGRAM_ADMINS."
        ),
        admins_in_person=_(
            "Only admins may do that, in their own name: Telegram does not tell who writes for a chat."
        ),
        indexing=_("Looking for changes …"),
        stage=_("{stage}: {done} of {total}"),
        stages={
            "reading": _("Reading"),
            "copying": _("Copying"),
            "embedding": _("Embedding"),
            "checking": _("Checking"),
        },
        indexed=_(
            "The collection is up to date: {articles} articles ({added} added, {changed} changed, "
            "{removed} removed), in {seconds} s."
        ),
        failed_articles=_("{count} could not be read:"),
        not_indexed=_("The collection stays as it was. {problem}"),
        under_way=_("That is under way already."),
        stopped=_("Stopped, as the bot was. The collection stays as it was."),
    )
