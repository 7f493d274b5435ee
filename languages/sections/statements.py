"""The words by which a statement is recognised in a text, for each language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from languages.sections.noun_phrases import NounPhraseWords


@dataclass(frozen=True, slots=True)
class StatementWords:
    """Lists of words and phrases in the notation of `languages.notation`.

    Acts of speech, by what somebody does: `denied`, `confirmed`, `corrected`, `demanded`, `announced`,
    `reported`, `said`. `neither` means would neither confirm nor deny, `unconfirmed` would not confirm,
    `undenied` would not deny, `silent` would not comment; a negated word of `confirmed` or `denied` counts as
    `unconfirmed` or `undenied`. `sources` come before a source ("according to"). In `other_senses` these
    words mean something else ("denied boarding"). `nouns` are the nouns among them; after `determiners` they
    all are ("the report"). The verbs of `to_somebody` are followed by the person spoken to, never by the
    speaker.

    What questions ask: `confirm`, `deny`, `comment`, `correct`, `demand` and `announce` are their verbs.
    `what_say` comes before the person whose words are asked for ("was sagt"), `what_do` and `say` around them
    ("what did … say"), `say_what` after them. `asks` are question words, `not_asked` are words for neither
    the speaker nor the subject.

    What changes an act or what it says: `negation` reverses it, and `absence` ("ruled out") reverses what is
    said. `unreal` before an act says that it has not happened ("will", "if"); `hearsay`, and `quoted_mood`
    beside the verb, that others say so; `long_past`, that something else came after; `fiction`, that none of
    it has happened; `contrast`, that it applies only to a part.

    What is said: `that` opens the clause, and so does a `gerund`, a regular expression ("having opened it").
    `coordination` comes before a second act of the same speaker. `claims` are nouns for what is denied or
    confirmed ("report"), `back` are the pronouns for it, `inquiries` are nouns that concern a thing without
    saying that it is true ("investigation"). `helping` verbs and `asides` say nothing about it. `claimed`
    says that others only claim it, and so does `claiming` beside one of `unknown_sources` ("a post says").

    Who speaks: `phrases` are the words of noun phrases; `persons` are pronouns for one person. `noun_by`
    comes before the speaker of a noun ("a denial from"), `behalf` before the party somebody speaks for. `kin`
    are nouns for somebody related to a person ("brother"). `actors` are offices and bodies by their English
    names, so that they are recognised across languages.

    `verb_last` says that a sentence ends in its main verb, `verbs_at_end` that infinitives and participles
    end their clause, `verb_second` that the verb comes before its subject where something else opens the
    sentence, `negation_after` that a negation may follow the verb, `drops_subject` that a subject may be left
    out.
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
    phrases: NounPhraseWords
    determiners: str = ""
    what_say: str = ""
    what_do: str = ""
    say: str = ""
    say_what: str = ""
    claimed: str = ""
    kin: str = ""
    gerund: str = ""
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
