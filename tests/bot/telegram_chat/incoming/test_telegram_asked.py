"""What a message asks the bot: real Message objects, as Telegram sends them."""

from datetime import UTC, datetime
from typing import Any

import pytest
from bot_api.api import _texts
from telegram import Message, User

from bot.telegram_chat.incoming.message import Request, is_for_bot, message_request, question_in
from bot.telegram_chat.outgoing.places import ChatPlace, answer_place

ME = User(123456, "Beleg", is_bot=True, username="beleg_test_bot")
ANNA = {"id": 7, "is_bot": False, "first_name": "Anna"}


def message(text: str | None = None, *, chat_type: str = "group", **fields: Any) -> Message:
    chat = {"id": 7 if chat_type == "private" else -7, "type": chat_type}
    written = {"message_id": 5, "date": int(datetime.now(UTC).timestamp()), "chat": chat, "from": ANNA}
    return Message.de_json({**written, **_texts(text, fields)})


MINE = {"message_id": 3, "date": 1, "chat": {"id": -7, "type": "group"}, "from": ME.to_dict(), "text": "Yes."}
HERS = {**MINE, "from": ANNA, "text": "The crane fell."}


@pytest.mark.parametrize(
    ("asking", "question"),
    [
        (message("Who?", chat_type="private"), "Who?"),
        (message("/ask Who?", chat_type="private"), "Who?"),
        (message("/ASK@Beleg_Test_Bot\nWho?"), "Who?"),
        (message("/ask", chat_type="private"), ""),
        (message("/ask", reply_to_message=HERS), ""),
        (message("/asking for it", chat_type="private"), "/asking for it"),
        (message("@beleg_test_bot Who?"), "Who?"),
        (message("😀 Say, @Beleg_Test_Bot: who?"), "😀 Say, : who?"),
        (message("Who? @beleg_test_bot"), "Who?"),
        (message("And why?", reply_to_message=MINE), "And why?"),
        (message(caption="@beleg_test_bot, who is this?", photo=[]), "who is this?"),
        (message(caption="/ask Who?", animation=None), "Who?"),
    ],
)
def test_the_question_is_without_what_calls_the_bot(asking: Message, question: str) -> None:
    assert is_for_bot(asking, ME)
    assert question_in(asking, ME) == question


QUOTED = {"text": "crane", "position": 4, "is_manual": True}


@pytest.mark.parametrize(
    ("asking", "request_"),
    [
        (message("/ask", reply_to_message=HERS), Request("", "The crane fell.")),
        (message("@beleg_test_bot", reply_to_message=HERS, quote=QUOTED), Request("", "crane")),
        (message("@beleg_test_bot stimmt das?", reply_to_message=HERS), Request("", "The crane fell.")),
        (message("@beleg_test_bot why?", reply_to_message=HERS), Request("why?", "The crane fell.")),
        (message("@beleg_test_bot", reply_to_message={**HERS, "text": "/ask Who?"}), Request("", "Who?")),
        (message("Is this true?", reply_to_message=MINE), Request("Is this true?")),
        (
            message("why?", reply_to_message=MINE, quote={**QUOTED, "text": "Yes. [1]"}),
            Request("why?", "Yes."),
        ),
        (message("Is this true?", chat_type="private", quote=QUOTED), Request("", "crane")),
        (message("Is this true?", chat_type="private"), Request("Is this true?")),
        (
            message("/ask Who?", forward_origin={"type": "hidden_user", "date": 1, "sender_user_name": "A"}),
            Request("", "Who?"),
        ),
    ],
)
def test_a_request_has_words_of_its_own_or_the_text_that_it_means(asking: Message, request_: Request) -> None:
    assert message_request(asking, ME) == request_


@pytest.mark.parametrize(
    "chatter",
    [
        message("Who?"),
        message("/ask@another_bot Who?"),
        message("@another_bot Who?"),
        message("mail@beleg_test_bot.example"),
        message("And why?", reply_to_message=HERS),
        message(
            "A topic's message",
            reply_to_message={**MINE, "forum_topic_created": {"name": "T", "icon_color": 1}},
        ),
        message("Who?", chat_type="channel"),
        message(caption="/forget", photo=[]),
        message(caption="/ask@another_bot Who?", photo=[]),
        message("He denied it.", chat_type="private", via_bot=ME.to_dict()),
    ],
)
def test_the_rest_of_a_group_is_not_for_the_bot(chatter: Message) -> None:
    assert not is_for_bot(chatter, ME)


def test_a_private_chat_is_answered_without_a_reply() -> None:
    assert answer_place(message("Who?", chat_type="private")) == ChatPlace(7)


def test_a_group_is_answered_by_a_reply_in_the_same_topic() -> None:
    topic = message("Who?", chat_type="supergroup", message_thread_id=9, is_topic_message=True)
    assert answer_place(topic) == ChatPlace(-7, topic_id=9, reply_to=5)


def test_a_thread_of_replies_and_the_general_topic_are_no_topic() -> None:
    assert answer_place(message("Who?", chat_type="supergroup", message_thread_id=9)) == ChatPlace(
        -7, reply_to=5
    )
