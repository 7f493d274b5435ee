"""The words by which a statement is recognised in a text, for each language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from languages.sections.sentences.cases import CaseForms
from languages.sections.sentences.noun_phrases import NounPhraseWords
from languages.sections.sentences.verb_forms import VerbForms


@dataclass(frozen=True, slots=True)
class StatementWords:
    """Lists of words and phrases in the notation of `languages.notation`.

    Acts of speech, by what somebody does: `denied`, `confirmed`, `corrected`, `demanded`, `announced`,
    `reported`, `said`. `neither` means would neither confirm nor deny, `unconfirmed` would not confirm,
    `undenied` would not deny, `silent` would not comment; a negated word of `confirmed` or `denied` counts as
    `unconfirmed` or `undenied`. `sources` come before a source ("according to"), those of `sources_after`
    after it ("zufolge"). In `other_senses` these words mean something else ("denied boarding"). `nouns` are
    the nouns among them; after `determiners` they all are ("the report"). The verbs of `to_somebody` are
    followed by the person spoken to, never by the speaker.

    What questions ask: `confirm`, `deny`, `comment`, `correct`, `demand` and `announce` are their verbs,
    `verb_particles` the parts of these that end a question ("Räumt … ein?"). Where a language has
    `asking_particles`, a question without one does not ask whether. `media` are nouns for those that report;
    a question that has one asks for reports, and so does one with a word of `who` and then one of
    `who_reports`. `repeated_subject` is a regular expression for the pronoun that repeats the subject ("Le
    maire a-t-il"); words of `before_main_verb` and `reflexive` are not part of the subject beside them.
    `what_say` comes before the person whose words are asked for ("was sagt"), `what_do` and `say` around them
    ("what did … say"), `say_what` after them. `asks` are question words, `not_asked` are words for neither
    the speaker nor the subject.

    What changes an act or what it says: `negation` reverses it, and `absence` ("ruled out") reverses what is
    said. `unreal` before an act says that it has not happened ("will", "if"); `hearsay`, and `quoted_mood`
    beside the verb, that others say so; `long_past`, that something else came after; `fiction`, that none of
    it has happened; `contrast`, that it applies only to a part. `set_against` begins a part that is set
    against it ("but").

    What is said: `that` opens the clause, and so does a `gerund`, a regular expression ("having opened it");
    an act in a gerund accompanies another one. `coordination` comes before a second act of the same speaker.
    `claims` are nouns for what is denied or confirmed ("report"), `back` are the pronouns for it, `inquiries`
    are nouns that concern a thing without saying that it is true ("investigation"). `helping` verbs and
    `asides` say nothing about it. `claimed` says that others only claim it, and so does `claiming` beside one
    of `unknown_sources` ("a post says").

    Who speaks: `phrases` are the words of noun phrases, `cases` and `verbs` the forms by which the subject is
    found; `persons` are pronouns for one person. An `impersonal` pronoun is nobody ("hieß es");
    `impersonal_sources` come before the source of such an act ("aus Bankenkreisen"), `spoken_from` before a
    place for which somebody speaks. The body that made a document comes before `issued`. `noun_by` comes
    before the speaker of a noun ("a denial from"), `behalf` before the party somebody speaks for. `kin` are
    nouns for somebody related to a person ("brother"). `actors` are offices and bodies by their English
    names, so that they are recognised across languages.

    An empty list or expression matches nothing.
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
    sources_after: str = ""
    verb_particles: str = ""
    asking_particles: str = ""
    media: str = ""
    who: str = ""
    who_reports: str = ""
    repeated_subject: str = ""
    before_main_verb: str = ""
    reflexive: str = ""
    set_against: str = ""
    gerund: str = ""
    impersonal: str = ""
    impersonal_sources: str = ""
    spoken_from: str = ""
    issued: str = ""
    cases: CaseForms = field(default_factory=CaseForms)
    verbs: VerbForms = field(default_factory=VerbForms)
