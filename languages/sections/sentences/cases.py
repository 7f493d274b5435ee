"""The forms that tell a subject from other noun phrases, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CaseForms:
    """How the words of a language show their case. Empty where they do not.

    By words, in the notation of `languages.notation`: `subject_pronouns` are pronouns that are subjects;
    `ambiguous_pronouns` are those of them that may be objects ("sie"). `subject_articles` show that a noun is
    the subject, `other_articles` that it is not. `subject_relatives` are relative pronouns that are always
    subjects. After a preposition, adjectives have one of the endings of `adjective_endings`.

    By endings, in regular expressions. After an apostrophe in a name, or after the noun for a speaker:
    `genitive`, `possessed` ("Enerji Bakanı", a subject too) and `oblique` are the endings of these cases. For
    whole words: `inflected` is a name without an apostrophe that is no subject, `locative` a noun for where
    something is, `ends_phrase` a participle or an object, after which another noun phrase begins.

    `stem_letters` are the letters that a noun for people may have between its stem and its ending
    ("bakanlığı").
    """

    subject_pronouns: str = ""
    ambiguous_pronouns: str = ""
    subject_articles: str = ""
    other_articles: str = ""
    subject_relatives: str = ""
    adjective_endings: str = ""
    genitive: str = ""
    possessed: str = ""
    oblique: str = ""
    inflected: str = ""
    locative: str = ""
    ends_phrase: str = ""
    stem_letters: str = ""
