"""The kind of message that a text is."""

import pytest

from bot.messages.message import Message, read_message, reply_language
from bot.messages.replies import reply_texts
from index.question.query import make_query
from languages.known import MESSAGE_WORDS


def _read(text: str, *, known: str = "", follows: bool = False) -> Message:
    return read_message(make_query(text), knows_word=lambda word: word in known.split(), follows=follows)


@pytest.mark.parametrize(
    ("text", "kind", "language"),
    [
        ("Hallo!", "greeting", "de"),
        ("hallooo zusammen", "greeting", "de"),
        ("Good morning, everyone", "greeting", "en"),
        ("Bonjour à tous", "greeting", "fr"),
        ("¡Buenas tardes!", "greeting", "es"),
        ("Merhaba", "greeting", "tr"),
        ("Добрый день", "greeting", "ru"),
        ("Vielen Dank für die Hilfe!", "thanks", "de"),
        ("Danke, liebe Anna", "thanks", "de"),
        ("thanks a lot", "thanks", "en"),
        ("merci beaucoup", "thanks", "fr"),
        ("Muchas gracias por la ayuda", "thanks", "es"),
        ("sağ ol", "thanks", "tr"),
        ("спасибо большое", "thanks", "ru"),
        ("Tschüss, bis morgen", "goodbye", "de"),
        ("see you tomorrow", "goodbye", "en"),
        ("au revoir", "goodbye", "fr"),
        ("hasta luego", "goodbye", "es"),
        ("görüşürüz", "goodbye", "tr"),
        ("до свидания", "goodbye", "ru"),
        ("Was kannst du alles?", "help", "de"),
        ("help", "help", "en"),
        ("que peux-tu faire ?", "help", "fr"),
        ("necesito ayuda", "help", "es"),
        ("yardım", "help", "tr"),
        ("что ты умеешь?", "help", "ru"),
        ("Bist du ein Mensch?", "identity", "de"),
        ("Wer sind Sie?", "identity", "de"),
        ("are you a bot?", "identity", "en"),
        ("Are you a bot or a human?", "identity", "en"),
        ("qui êtes-vous ?", "identity", "fr"),
        ("¿Eres un robot?", "identity", "es"),
        ("sen kimsin?", "identity", "tr"),
        ("ты бот?", "identity", "ru"),
        ("alles klar", "agreement", "de"),
        ("d'accord", "agreement", "fr"),
        ("Haha, stark!", "remark", "de"),
        ("Schade.", "remark", "de"),
        ("No way!", "remark", "en"),
        ("how sad", "remark", "en"),
        ("C'est fou !", "remark", "fr"),
        ("Quel dommage", "remark", "fr"),
        ("¡Qué pena!", "remark", "es"),
        ("madre mía", "remark", "es"),
        ("Çok üzücü", "remark", "tr"),
        ("yok artık", "remark", "tr"),
        ("Ничего себе!", "remark", "ru"),
        ("как грустно", "remark", "ru"),
    ],
)
def test_small_talk_is_told_with_its_language(text: str, kind: str, language: str) -> None:
    assert (_read(text).kind, _read(text).languages[0]) == (kind, language)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("byee", "goodbye"), ("dankee", "thanks"), ("Moinn", "greeting"), ("holaa", "greeting")],
)
def test_small_talk_may_have_its_last_letter_twice(text: str, kind: str) -> None:
    assert _read(text).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hellooo there mate", "greeting"),
        ("Guten Abend liebe Leute", "greeting"),
        ("bonsoir la compagnie", "greeting"),
        ("привет братан", "greeting"),
        ("hola guapa", "greeting"),
        ("thank u so much buddy", "thanks"),
        ("danke dir, das hat mir sehr weitergeholfen", "thanks"),
        ("çok sağolun hocam", "thanks"),
        ("gracias compa, me ayudaste mucho", "thanks"),
        ("ich muss jetzt los", "goodbye"),
        ("je dois y aller, bonne soirée", "goodbye"),
        ("мне пора бежать", "goodbye"),
        ("erklär mir mal, wie du funktionierst", "help"),
        ("no entiendo cómo usar esto", "help"),
        ("seni nasıl kullanırım", "help"),
        ("wer hat dich eigentlich programmiert", "identity"),
        ("what should I call you", "identity"),
        ("qui t'a programmé", "identity"),
        ("кто тебя написал", "identity"),
    ],
)
def test_fillers_may_stand_around_and_inside_small_talk(text: str, kind: str) -> None:
    assert _read(text).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("schoenen Tag noch", "goodbye"),
        ("tesekkur ederim canim", "thanks"),
        ("como te llamas", "identity"),
        ("thats very helpful", "thanks"),
        ("bye-bye", "goodbye"),
    ],
)
def test_accents_apostrophes_and_spaces_may_be_left_out(text: str, kind: str) -> None:
    assert _read(text).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "who made the bomb?",
        "who made you-know-what?",
        "is the chancellor a robot?",
        "wie heißt die Ministerin denn",
        "how does this law work",
        "Was kannst du über Peskow sagen?",
        "c'est qui Macron ?",
        "bu yasa nasıl çalışıyor",
        "как работает этот закон",
        "cómo funciona esta ley",
    ],
)
def test_a_word_of_content_beside_small_talk_leaves_a_question(text: str) -> None:
    assert _read(text) == Message("question", text)


@pytest.mark.parametrize(
    "text",
    [
        "Das ist ja krass",
        "Oh nein, wie schrecklich!",
        "Unglaublich, oder?",
        "That is really impressive, isn't it?",
        "Puh, das ist hart …",
        "Das ist ja wirklich eine spannende Geschichte",
        "schade um die alten Bäume",
        "Das tut mir leid für die Familien",
        "Sad for the families.",
        "C'est triste pour eux",
        "Vaya, qué interesante",
        "ok krass",
        "Kraaass!",
        "hihihi",
    ],
)
def test_a_remark_may_be_worded_in_many_ways(text: str) -> None:
    assert _read(text) == Message("remark", languages=_read(text).languages)


@pytest.mark.parametrize(
    "text",
    [
        "Wie stark ist der Damm?",
        "Ist das schlimm?",
        "Warum ist das traurig?",
        "War das Spiel spannend?",
        "How bad is it?",
        "Und wie knapp war es?",
        "ne kadar",
        "qué fue eso",
        "c'est quoi",
        "was ist",
        "how much",
        "Was ist daran interessant?",
        "Sind sie interessant für den Verein?",
    ],
)
def test_a_question_with_a_word_of_feeling_or_without_one_is_no_remark(text: str) -> None:
    assert _read(text) == Message("question", text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Krass, wie viele waren es?", "wie viele waren es?"),
        ("Wow, who said that?", "who said that?"),
        ("Qué fuerte. ¿Y quién lo dijo?", "¿Y quién lo dijo?"),
        ("Wer hat gewonnen? Spannend!", "Wer hat gewonnen?"),
        ("Schade für den Verein, aber wer spielt jetzt?", "aber wer spielt jetzt?"),
    ],
)
def test_a_question_is_asked_without_the_remark_beside_it(text: str, asked: str) -> None:
    assert _read(text) == Message("question", asked)


@pytest.mark.parametrize(
    "text", ["Skandal", "Super League", "Klasse 9b", "Beautiful Mind", "Stark Industries"]
)
def test_a_name_with_a_word_of_feeling_is_a_name(text: str) -> None:
    assert _read(text) == Message("name", text)


@pytest.mark.parametrize(
    ("text", "kind", "language"),
    [
        ("Entschuldigung, falsche Taste.", "agreement", "de"),
        ("das war ein Versehen, sorry", "agreement", "de"),
        ("Ups, falscher Chat", "remark", "de"),
        ("Sorry, that wasn't meant for you.", "remark", "en"),
        ("wrong button", "agreement", "en"),
        ("Désolé, je me suis trompé.", "agreement", "fr"),
        ("Perdón, tecla equivocada", "agreement", "es"),
        ("Pardon, yanlış tuş", "agreement", "tr"),
        ("Извините, не та кнопка", "agreement", "ru"),
    ],
)
def test_who_excuses_a_slip_asks_nothing(text: str, kind: str, language: str) -> None:
    assert (_read(text).kind, _read(text).languages[0]) == (kind, language)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Sorry, falsche Taste. Wer leitet die Feuerwehr?", "Wer leitet die Feuerwehr?"),
        ("Excuse me, who won the election?", "who won the election?"),
        ("Vergiss es. Was ist mit der Fähre?", "Was ist mit der Fähre?"),
        ("Ein Versehen der Bank?", "Ein Versehen der Bank?"),
        ("Was it a mistake?", "Was it a mistake?"),
    ],
)
def test_a_question_behind_a_slip_or_about_one_is_asked(text: str, asked: str) -> None:
    assert _read(text) == Message("question", asked)


@pytest.mark.parametrize(
    ("text", "language"), [("asdf jklö", "de"), ("sdfğhj", "tr"), ("йцукен", "ru"), ("asdf jkl", "en")]
)
def test_letters_without_sense_are_replied_to_in_the_language_of_their_keyboard(
    text: str, language: str
) -> None:
    assert reply_language(_read(text), None) == language
    assert language == "ru" or reply_language(_read(text), "fr") == "fr"


@pytest.mark.parametrize("text", ["Hi-Tech", "Test-Ban Treaty", "Yoo"])
def test_small_talk_is_not_found_inside_names(text: str) -> None:
    assert _read(text) == Message("name", text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Hallo, hat der Kreml das dementiert?", "hat der Kreml das dementiert?"),
        ("Danke! Und wann war das?", "Und wann war das?"),
        ("Hi was there an accident?", "was there an accident?"),
        ("Hola, ¿quién lo dijo?", "¿quién lo dijo?"),
        ("Bonjour ! Qui a démenti ?", "Qui a démenti ?"),
        ("Merhaba, haberi kim yalanladı?", "haberi kim yalanladı?"),
        ("Привет! Кто опроверг сообщение?", "Кто опроверг сообщение?"),
        ("Wann war das? Danke!", "Wann war das?"),
        ("Ok, danke. Und wer war das?", "Und wer war das?"),
    ],
)
def test_a_question_is_asked_without_the_small_talk_around_it(text: str, asked: str) -> None:
    assert _read(text) == Message("question", asked)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks to whom was it saved?",
        "Who are you going to sue?",
        "Help for Ukraine?",
        "Help Ukraine?",
        "Wer sind sie?",
        "Hilfe für die Ukraine?",
        "Gracias a quién se salvó?",
        "Warum?",
        "Wirklich?",
        "2024",
        "Trump, Putin?",
        "L'entreprise le reconnaît-elle ?",
    ],
)
def test_a_question_that_has_words_of_small_talk_is_one(text: str) -> None:
    assert _read(text) == Message("question", text)


@pytest.mark.parametrize(
    "text", ["asdf qwer", "aaaa", "hjkl", "Asdf", "lkjh lkjh", "sdkfjh", "йцукен", "qsdf"]
)
def test_letters_without_sense_are_told(text: str) -> None:
    assert _read(text).kind == "senseless"


@pytest.mark.parametrize(
    "text",
    [
        "NATO",
        "FDP",
        "Bxl",
        "Krk",
        "xxx",
        "Wert",
        "Reza",
        "VfGH",
        "Grzegorz",
        "Brzęczyszczykiewicz",
        "北京",
        "ウクライナ",
    ],
)
def test_rare_names_and_acronyms_are_no_letters_without_sense(text: str) -> None:
    assert _read(text) == Message("name", text)


def test_letters_that_the_articles_know_have_sense() -> None:
    assert _read("asdf", known="asdf").kind == "name"


@pytest.mark.parametrize("text", ["???", "👍", "…", "❤️🎉", ":)"])
def test_signs_alone_are_told(text: str) -> None:
    assert _read(text) == Message("signs")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peskow?", "Peskow"),
        ("peskow", "peskow"),
        ("Ammoniak?", "Ammoniak"),
        ("Dmitri Peskow", "Dmitri Peskow"),
        ("die Bürgermeisterin", "Bürgermeisterin"),
        ("the Kremlin", "Kremlin"),
        ("Und Peking?", "Peking"),
        ("And Beijing?", "Beijing"),
        ("Hi, Peskow?", "Peskow"),
        ("Wall Street Journal", "Wall Street Journal"),
        ("Alexander Van der Bellen", "Alexander Van der Bellen"),
        ("Кремль?", "Кремль"),
    ],
)
def test_a_bare_name_is_told(text: str, name: str) -> None:
    assert _read(text) == Message("name", name)


@pytest.mark.parametrize(
    "text", ["Und Peking?", "And Beijing?", "Et le Vatican ?", "¿Y Pekín?", "Peki Pekin?"]
)
def test_a_name_that_goes_on_from_a_question_is_a_question(text: str) -> None:
    assert _read(text, follows=True) == Message("question", text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Bürgermeisterin ist zurückgetreten.",
        "die bürgermeisterin ist zurückgetreten",
        "The mayor has resigned.",
        "The bridge that collapsed was closed on Friday.",
        "La maire a démissionné.",
        "La alcaldesa ha dimitido.",
        "Belediye başkanı istifa etti.",
        "Мэр ушла в отставку.",
    ],
)
def test_a_statement_is_a_claim(text: str) -> None:
    assert _read(text) == Message("claim", text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Bürgermeisterin ist zurückgetreten?",
        "hat der kreml das dementiert",
        "did the kremlin deny it",
        "in which year was it built",
        "the bridge was built in which year",
        "after the report, did it resign",
        "kremlin bunu yalanladı mı",
        "qui l'a dit",
        "la maire a-t-elle démissionné",
        "quién lo desmintió",
        "кто это сказал",
        "Erzähl mir etwas über den Kreml.",
        "Tell me about the bridge.",
        "The mayor has resigned, right",
    ],
)
def test_a_question_without_its_mark_is_no_claim(text: str) -> None:
    assert _read(text).kind == "question"


def test_a_reply_is_in_the_first_likely_language_that_it_may_be_in() -> None:
    assert reply_language(_read("Hi"), None, "fr", "de") == "de"
    assert reply_language(_read("Hi"), None) == "en"
    assert reply_language(_read("Danke"), "en") == "de"
    assert reply_language(_read("???"), "tr") == "tr"
    assert reply_language(_read("яяяяя"), "en") == "ru"


def test_every_language_has_every_reply() -> None:
    english = reply_texts("en")
    assert all(english.values())
    for language in MESSAGE_WORDS.keys() - {"en"}:
        replies = reply_texts(language)
        assert [kind for kind in english if replies[kind] in ("", english[kind])] == []


@pytest.mark.parametrize(
    "unit",
    [
        "hallo ",
        "danke. ",
        "a. ",
        "q",
        "ha-",
        "Peskow ",
        "ist, ",
        "¿",
        "-t-il",
        "l'",
        "ist denn ",
        "who really ",
    ],
)
def test_a_message_of_the_longest_length_is_told_at_once(unit: str) -> None:
    assert _read((unit * 4096)[:4096]).kind
