"""What is looked for in a text to tell a statement, as each language says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.statements.words.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Words:
    """Lists of words and phrases in the notation of `index.text.notation`.

    Acts of speech, by what somebody does: `denied`, `confirmed`, `corrected`, `demanded`, `announced`,
    `reported`, `said`. `neither` is would neither confirm nor deny, `unconfirmed` would not confirm,
    `undenied` would not deny, `silent` would not comment; a negated word of `confirmed` and `denied` is as
    the second and third. `sources` stand before whoever is a source ("according to"). In `other_senses`
    such a word says something else ("denied boarding"), `nouns` are those that are nouns, and behind
    `determiners` every one is ("the report"). Behind the verbs of `to_somebody` stands who is spoken to,
    never who speaks.

    What questions ask: `confirm`, `deny`, `comment`, `correct`, `demand` and `announce` are their verbs.
    `what_say` stands before whoever is asked for their words ("was sagt"), `what_do` and `say` around them
    ("what did … say"), `say_what` behind them. `asks` are question words, `not_asked` words that name neither
    who spoke nor what about.

    What changes an act or what is said by it: `negation` and, for what is said, `absence` ("ruled out")
    turn it; `unreal` before it says that it has not happened ("will", "if"), `hearsay` that others say so,
    as `quoted_mood` does beside the verb; `long_past` that something else came after; `fiction` that
    nothing of it has happened; `contrast` that it holds for a part only.

    What is said: `that` opens the clause, `coordination` stands before a second act of the same speaker.
    `claims` are nouns for what is denied or confirmed ("report"), `back` the pronouns for it, `inquiries`
    what is on a thing without saying that it is so ("investigation"). `helping` verbs and `asides` tell
    nothing of it. `claimed` says that others only claim it, as `claiming` does beside one of
    `unknown_sources` ("a post says").

    Who speaks: `phrases` are what noun phrases are made of; `persons` are pronouns for one person; behind
    `noun_by` stands who is meant by a noun ("a denial from"), behind `behalf` for whom somebody speaks.
    `kin` are nouns for whoever is near to somebody and not the same ("brother"). `actors` are offices and
    bodies by their English names, so that they are known across languages.

    `verb_last` says that a sentence ends in its main verb, `verbs_at_end` that infinitives and participles
    end their clause, `verb_second` that a verb stands before its subject where something else opens the
    sentence, `negation_after` that a negation may follow the verb, `drops_subject` that a subject may be left
    out."""

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
    sources: str
    other_senses: str
    nouns: str
    deny: str
    confirm: str
    comment: str
    correct: str
    demand: str
    announce: str
    negation: str
    absence: str
    unreal: str
    hearsay: str
    that: str
    coordination: str
    contrast: str
    asks: str
    helping: str
    claims: str
    asides: str
    back: str
    not_asked: str
    persons: str
    phrases: Phrases
    determiners: str = ""
    what_say: str = ""
    what_do: str = ""
    say: str = ""
    say_what: str = ""
    claimed: str = ""
    kin: str = ""
    unknown_sources: str = ""
    claiming: str = ""
    inquiries: str = ""
    fiction: str = ""
    long_past: str = ""
    quoted_mood: str = ""
    noun_by: str = ""
    behalf: str = ""
    to_somebody: str = ""
    actors: Mapping[str, str] = field(default_factory=dict)
    verb_last: bool = False
    verbs_at_end: bool = False
    drops_subject: bool = False
    negation_after: bool = False
    verb_second: bool = False
