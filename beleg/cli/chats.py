"""The commands that keep answering: chat, telegram."""

from contextlib import closing, suppress

from beleg.cli.options import Language, LanguageOfAnswers, Outlet, Since, Until, filters_of
from beleg.settings import read_settings
from index.errors import IndexBeingBuilt, SettingError


def chat(
    since: Since = None,
    until: Until = None,
    outlet: Outlet = None,
    language: Language = None,
    language_of_answers: LanguageOfAnswers = None,
) -> None:
    """Answer questions one after the other, each in the light of those before."""
    from beleg import chatting, wiring
    from beleg.freshness import stale_line
    from beleg.terminal.console import tell
    from beleg.terminal.texts import terminal_language
    from index.storage.generations.current import current

    settings, filters = read_settings(), filters_of(since, until, outlet, language)
    answers_in = language_of_answers or settings.beleg_language_of_answers or None
    spoken = terminal_language()
    assistant = wiring.assistant(settings, tell, goes_on=True)
    with suppress(IndexBeingBuilt):  # already printed
        if line := stale_line(current(settings.beleg_index), language=answers_in or spoken or "en"):
            tell(line)
    chatting.run_chat(assistant, filters=filters, language=spoken, answers_in=answers_in)


def telegram() -> None:
    """Answer questions in Telegram, until Ctrl-C."""
    from beleg import wiring
    from beleg.terminal.console import complain, tell
    from bot.telegram_chat.incoming.connection import connection
    from bot.telegram_chat.process import run_bot

    settings = read_settings()
    token = settings.telegram_bot_token.get_secret_value()
    if not token:
        raise SettingError(
            "TELEGRAM_BOT_TOKEN is not set", "get a token from @BotFather and put it into .env"
        )
    way = connection(
        token=token,
        api_url=settings.beleg_telegram_api_url,
        webhook_url=settings.beleg_telegram_webhook_url,
        webhook_secret=settings.beleg_telegram_webhook_secret.get_secret_value(),
        webhook_listen=settings.beleg_telegram_webhook_listen,
        health_listen=settings.beleg_health_listen,
    )
    with closing(wiring.memory_of_bot(settings, complain, bot_id=way.bot_id)) as memory:
        assistant = wiring.assistant(settings, tell, goes_on=True)
        run_bot(
            assistant,
            memory,
            way,
            upkeep=wiring.upkeep(settings, assistant),
            allowed=settings.beleg_telegram_allowed,
            admins=settings.beleg_telegram_admins,
            summary=settings.beleg_telegram_summary,
            retention_days=settings.beleg_retention_days,
            questions_per_minute=settings.beleg_questions_per_minute,
        )
