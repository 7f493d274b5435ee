"""What a language's table of messages has."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Replies:
    """What is said to a message that asks nothing, in whole sentences. `signs` is for punctuation and emoji,
    `senseless` for letters that are no words."""

    greeting: str
    thanks: str
    goodbye: str
    help: str
    identity: str
    agreement: str
    remark: str
    senseless: str
    signs: str


@dataclass(frozen=True, slots=True)
class MessageWords:
    """The words by which messages of a language are told apart, a comma between the phrases. A slash stands
    between words of which one is there, and a question mark behind them says that none has to be. A word
    with a capital letter has to have it. Accents and apostrophes may be left out by who types.

    `greetings`, `thanks`, `goodbyes`, `help` and `identity` ("are you a bot?") ask nothing of the articles,
    nor do `agreement` ("ok") and `remarks` ("no way"). `address` are words that go along with them: who is
    spoken to, how much. `particles` are single words that do so too and may also stand inside them ("denn",
    "actually").

    `and_` begin a question that goes on from the last one. `asks` are question words, and `asking` those that
    make a question wherever they stand. `requests` begin what is asked without a question mark, as "tell me",
    or end it where verbs stand last; `tags` end a statement that asks ("right"). `articles` and `name_links`
    may stand before a bare name and inside it. `clauses` are question words that also open a clause.

    `feelings` are single words that say how something strikes a person ("sad"). `around_feelings` make a
    remark with them ("how", "that's", "so"): a clause of such words asks nothing. `behind_feelings` begin
    what it is about ("sorry for the families").

    `slips` take back or excuse what was sent ("wrong button"), and are replied to as `agreement` is.
    `letters` are those of the language beyond a to z: senseless ones tell whose keyboard was used.

    `checks` ask nothing but whether something is so that somebody else has written: "is this true". Behind
    `checks_that` stands what is to be checked: "is it true that".

    `verbs` are finite verbs and, behind a star, endings of such: with one behind its first word a text is a
    statement. `verb_first_asks` says that a text that begins with one is a question.
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
    replies: Replies
    checks_that: str = ""
    slips: str = ""
    letters: str = ""
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
    verb_first_asks: bool = False
