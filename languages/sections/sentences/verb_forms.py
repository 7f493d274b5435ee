"""The forms of verbs by which speakers are found, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerbForms:
    """Regular expressions for whole verbs, where nothing else is said. An empty one matches nothing.

    `infinitive` matches the end of an infinitive; `infinitive_helpers` are words that make an infinitive of
    the participle before them ("bestätigt werden"), separated by commas. `past_participle` is one that with a
    helping verb makes a passive. A verb in the `passive` has no speaker as its subject. `attributive`
    participles describe the noun after them, which is their subject ("açıklayan bakan"). `finite` verbs end a
    clause.

    `without_subject` are verbs that need no subject, in the notation of `languages.notation`: the body that
    speaks is in a phrase with a preposition ("сообщили в полиции").
    """

    infinitive: str = ""
    infinitive_helpers: str = ""
    past_participle: str = ""
    passive: str = ""
    attributive: str = ""
    finite: str = ""
    without_subject: str = ""
