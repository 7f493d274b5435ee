"""What is looked for in a text to tell a statement, as each language says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """Regular expressions, verbose and without regard to case, as alternatives of whole words.

    What somebody does by speaking: `neither` is would neither confirm nor deny, `unconfirmed` would not
    confirm, `undenied` would not deny, `silent` would not comment; a negated word of `confirmed` and `denied`
    is as the second and third. `confirm`, `deny`, `comment`, `correct`, `demand` and `announce` are their
    verbs as questions have them.

    `negation` turns an act in its clause, `unreal` before it says that it has not happened ("will", "if"),
    `hearsay` that others say so. `that` opens a clause which tells what is said, `coordination` stands before
    a second act of the same speaker. `asks` are question words, `not_asked` words of questions that name
    neither who spoke nor what about.

    For speakers: `finite` are helping verbs that a subject stands beside, `by` what stands before a speaker
    who is no subject; `claims` what is denied, and `adverbs` what may stand between subject and verb, neither
    of them a speaker, nor are `clitics`, which are articles elsewhere. `articles` begin a name or an office,
    `links` hold its parts together, `prepositions` begin what is none, and `pronouns` stand for a speaker
    named before. `actors` are offices and bodies by their English names, so that they are known across
    languages.

    `verb_last` says that a sentence ends in its main verb, `negation_after` that a negation may follow the
    verb.
    """

    denied: str
    confirmed: str
    neither: str
    unconfirmed: str
    undenied: str
    silent: str
    corrected: str
    demanded: str
    announced: str
    reported: str
    said: str
    deny: str
    confirm: str
    comment: str
    correct: str
    demand: str
    announce: str
    negation: str
    unreal: str
    hearsay: str
    that: str
    coordination: str
    asks: str
    finite: str
    by: str
    claims: str
    adverbs: str
    articles: str
    prepositions: str
    links: str
    pronouns: str
    not_asked: str = "(?!)"
    clitics: str = "(?!)"
    actors: Mapping[str, str] = field(default_factory=dict)
    verb_last: bool = False
    negation_after: bool = False
