import pytest

from bot.telegram_chat.incoming.connection import Address, connection
from bot.telegram_chat.incoming.limits import RateLimit
from index.errors import SettingError

TOKEN, API = "123456:a-test_token", "https://api.telegram.org/bot"


def test_so_many_a_minute_may_be_asked_and_then_it_is_told_how_long_to_wait() -> None:
    limit = RateLimit(2)
    waits = [limit.seconds_to_wait(7, now=now) for now in (100, 110, 130, 159, 160, 161)]
    assert waits == [0, 0, 30, 1, 0, 9]


def test_each_person_has_a_limit_of_their_own() -> None:
    limit = RateLimit(1)
    assert [limit.seconds_to_wait(user, now=0) for user in (7, 8, 7)] == [0, 0, 60]


def test_of_too_many_people_the_one_who_asked_longest_ago_is_forgotten() -> None:
    limit = RateLimit(1)
    for user in range(10_001):
        assert limit.seconds_to_wait(user, now=0) == 0
    assert [limit.seconds_to_wait(user, now=1) for user in (10_000, 0)] == [59, 0]


def test_polling_is_the_default() -> None:
    made = connection(token=f" {TOKEN} ", api_url=f"{API}/")
    assert (made.token, made.api_url, made.webhook, made.health) == (TOKEN, API, None, None)


def test_a_webhook_without_a_secret_gets_one_that_is_new_each_time() -> None:
    made = [
        connection(token=TOKEN, api_url=API, webhook_url="https://bot.example.org/telegram") for _ in range(2)
    ]
    assert made[0].webhook == Address("127.0.0.1", 8080)
    assert len({each.webhook_secret for each in made}) == 2
    assert all(len(each.webhook_secret) >= 32 for each in made)


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"token": " "}, "TELEGRAM_BOT_TOKEN is empty"),
        ({"token": "secret"}, "TELEGRAM_BOT_TOKEN is no token"),
        ({"api_url": "api.telegram.org"}, "BELEG_TELEGRAM_API_URL is 'api.telegram.org'"),
        ({"webhook_url": "http://a.example/"}, "BELEG_TELEGRAM_WEBHOOK_URL is 'http://a.example/'"),
        (
            {"webhook_url": "https://a.example/", "webhook_secret": "söcret"},
            "BELEG_TELEGRAM_WEBHOOK_SECRET has characters that Telegram does not take",
        ),
        (
            {"webhook_url": "https://a.example/", "webhook_listen": "8080"},
            "BELEG_TELEGRAM_WEBHOOK_LISTEN is '8080'",
        ),
        ({"health_listen": "127.0.0.1:0"}, "BELEG_HEALTH_LISTEN is '127.0.0.1:0'"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_without_secrets(
    settings: dict[str, str], problem: str
) -> None:
    with pytest.raises(SettingError) as caught:
        connection(**{"token": TOKEN, "api_url": API, **settings})
    assert caught.value.problem == problem
    assert "söcret" not in str(caught.value)
