"""What the table of messages of a language has."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MessageWords:
    """The words that tell the kinds of messages in a language apart, as phrases separated by commas. A slash
    separates alternative words, and a question mark after them makes the place optional. A word written with
    a capital letter must have it. Accents and apostrophes may be missing in what a person types.

    `greetings`, `thanks`, `goodbyes`, `help` and `identity` ("are you a bot?") ask nothing about the
    articles, nor do `agreement` ("ok") and `remarks` ("no way"). `address` are words that go with these: who
    is spoken to, how much. `particles` are single words that also go with them, and may be inside them
    ("denn", "actually").

    `and_` begin a question that follows on from the last one. `asks` are question words, and `asking` those
    that make a question wherever they are. `requests` begin a request without a question mark, as "tell me",
    or end it in languages with the verb last. `tags` turn a statement into a question ("right"). `articles`
    may be before a bare name, and `name_links` inside it. `clauses` are question words that also open a
    clause.

    `feelings` are single words that express a feeling ("sad"). `around_feelings` make a remark with them
    ("how", "that's", "so"): a clause of these words asks nothing. `behind_feelings` introduce what the
    feeling is about ("sorry for the families").

    `laughter` is a regular expression for how people laugh in writing ("haha").

    `slips` take back or excuse what was sent ("wrong button"), and get the reply to `agreement`. `letters`
    are those of the language beyond a to z: in senseless text they show whose keyboard was used. `keyboard`
    are the rows of letters on it, separated by blanks; `keyboard_forward` are rows that count only forward,
    because names run backward along them (Reza). `digraphs` are what is typed for letters that a keyboard
    lacks: "ä ae".

    `more` asks for the rest of an answer.

    `yes` and `no` open the answer to a yes-or-no question.

    `checks` only ask whether somebody else's text is true: "is this true". `checks_that` are followed by what
    is to be checked: "is it true that".

    `verbs` are finite verbs and, after a star, endings of such verbs. A text with one after its first word is
    a statement. `verb_first_asks` says that a text that begins with a verb is a question. `inverted` is a
    regular expression for the pronoun at the end of a verb that asks ("a-t-il").
    """

    greetings: str
    thanks: str
    goodbyes: str
    help: str
    identity: str
    agreement: str
    address: str
    and_: str
    asks: str
    requests: str
    checks: str
    verbs: str
    checks_that: str = ""
    slips: str = ""
    letters: str = ""
    more: str = ""
    yes: str = ""
    no: str = ""
    remarks: str = ""
    feelings: str = ""
    around_feelings: str = ""
    behind_feelings: str = ""
    particles: str = ""
    asking: str = ""
    clauses: str = ""
    tags: str = ""
    articles: str = ""
    name_links: str = ""
    laughter: str = ""
    keyboard: str = ""
    keyboard_forward: str = ""
    digraphs: str = ""
    inverted: str = ""
    verb_first_asks: bool = False
