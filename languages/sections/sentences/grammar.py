"""The grammar of a language, in named properties."""

from dataclasses import dataclass
from typing import Literal

SubjectPlace = Literal["first", "after_first_verb", "between_verbs", "after_verbs"]


@dataclass(frozen=True, slots=True)
class Grammar:
    """What the program needs to know of a language's grammar.

    Nouns: `nouns_capitalised` says that every noun has a capital letter, `compounds` that nouns are joined to
    one word, `agglutinative` that endings say what other languages say with prepositions ("bakanlıktan"; in
    names they follow an apostrophe), `modifiers_after` that adjectives or genitives may follow their noun
    without a link ("la police locale"). `adjective_endings` are endings of adjectives before a noun, without
    a hyphen and separated by commas; "" if they do not matter.

    Verbs: `verb_last` says that a sentence ends in its main verb, `verbs_at_end` that infinitives and
    participles end their clause, `verb_second` that the verb comes before its subject where something else
    opens the sentence, `negation_after` that a negation may follow the verb.

    Subjects and objects: `drops_subject` says that a subject may be left out, `subject_after_verb` that it
    may follow any verb ("Lo confirmó el alcalde"), and not only "said" after a quotation. `object_first` says
    that an object may open a sentence ("Das bestritt er"), `pronouns_before_verb` that an object's pronoun is
    right before the verb ("l'a démenti").

    Questions: `noun_first` says that nouns come before the question word ("hangi şehir"), and before the
    number. `asked_subject` is where the subject of a yes-or-no question is: before the verbs, after the first
    one, between the helping verb and the verb with nothing else, or after both.

    Clauses and words: `conjunctions` are those after which another clause often begins ("und"), separated by
    commas. In the notation of the tables, a $ stands before one of any language. `stemmed` says that a word
    whose language is not known is also looked up by its stem in this one.
    """

    nouns_capitalised: bool = False
    compounds: bool = False
    agglutinative: bool = False
    modifiers_after: bool = False
    adjective_endings: str = ""
    verb_last: bool = False
    verbs_at_end: bool = False
    verb_second: bool = False
    negation_after: bool = False
    drops_subject: bool = False
    subject_after_verb: bool = False
    object_first: bool = False
    pronouns_before_verb: bool = False
    noun_first: bool = False
    asked_subject: SubjectPlace = "after_first_verb"
    conjunctions: str = ""
    stemmed: bool = False
