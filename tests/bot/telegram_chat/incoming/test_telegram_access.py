import pytest

from bot.telegram_chat.incoming.access import Access, StrangerNotices, parse_access, parse_admins
from index.errors import SettingError


@pytest.mark.parametrize(
    ("allowed", "access"),
    [
        ("", Access()),
        (" , ", Access()),
        ("7", Access(frozenset({7}))),
        (" 7, -1001234567890 ,8,", Access(frozenset({7, 8, -1001234567890}))),
        ("*", Access(everybody=True)),
        ("7,*", Access(frozenset({7}), everybody=True)),
    ],
)
def test_the_list_is_read(allowed: str, access: Access) -> None:
    assert parse_access(allowed) == access


@pytest.mark.parametrize("entry", ["@anna", "7 8", "1.5", "+7", "٣", "7;8", "**"])
def test_what_is_no_id_is_named_with_the_remedy(entry: str) -> None:
    with pytest.raises(SettingError) as caught:
        parse_access(f"7,{entry}")
    assert caught.value.problem == f"BELEG_TELEGRAM_ALLOWED has {entry!r}, which is no id"
    assert "list numeric user and chat ids" in caught.value.remedy


def test_nobody_is_admitted_by_default() -> None:
    assert not Access().admits(7, 7)


def test_one_listed_id_of_a_message_is_enough() -> None:
    access = parse_access("7,-100")
    assert [access.admits(7, 7), access.admits(8, -100), access.admits(8, 8)] == [True, True, False]


def test_everybody_is_everybody() -> None:
    assert parse_access("*").admits(8, 8)


def test_a_stranger_is_told_once_an_hour() -> None:
    doorbell = StrangerNotices()
    told = [doorbell.answers(7, now=now) for now in (100, 101, 3699, 3700, 3701)]
    assert told == [True, False, False, True, False]


def test_each_stranger_is_told_by_themselves() -> None:
    doorbell = StrangerNotices()
    assert [doorbell.answers(user, now=0) for user in (7, 8, 7)] == [True, True, False]


def test_of_too_many_strangers_the_one_told_longest_ago_is_forgotten() -> None:
    doorbell = StrangerNotices()
    for user in range(10_001):
        assert doorbell.answers(user, now=user / 10_001)
    assert [doorbell.answers(user, now=1) for user in (10_000, 1, 0)] == [False, False, True]


def test_admins_are_user_ids() -> None:
    assert parse_admins(" 7, 8 ,") == frozenset({7, 8})
    assert parse_admins("") == frozenset()


@pytest.mark.parametrize("entry", ["*", "-7", "@anna"])
def test_what_is_no_users_id_is_no_admin(entry: str) -> None:
    with pytest.raises(SettingError, match="BELEG_TELEGRAM_ADMINS has"):
        parse_admins(f"7,{entry}")
