"""What independent reports share without being copies: facts, names, quotations, forms and footers."""

import random
from collections.abc import Mapping, Sequence

from benchmarks.copies.copying import Text, paragraphs
from benchmarks.copies.events import Event, Sentence
from benchmarks.copies.words import Words

Pair = tuple[Text, Text]


def one_event(event: Event, words: Words, chance: random.Random) -> Pair:
    """The same facts, names and quoted statement; other words, selection and order."""
    return (
        _told(event, event.agency, [one.agency for one in _some(event, chance)]),
        _told(event, "Kurier", [one.other for one in _some(event, chance, shuffled=True)], own_headline=True),
    )


def one_speech(event: Event, words: Words, chance: random.Random) -> Pair:
    """A long quotation, verbatim in both, among a few sentences of each reporter's own."""
    speech = words.speeches[event.language]
    texts = []
    for number, name in enumerate((event.agency, "Kurier")):
        some = [one for one in _some(event, chance) if one.agency != one.other][: chance.randint(3, 5)]
        told = [one.other if number else one.agency for one in some]
        place = chance.randint(1, len(told))
        texts.append(_told(event, name, [*told[:place], speech, *told[place:]], own_headline=bool(number)))
    return texts[0], texts[1]


def one_press_release(event: Event, words: Words, chance: random.Random) -> Pair:
    """Both took two sentences from a press release."""
    own = [one for one in event.sentences if one.agency != one.other]
    taken = chance.sample(own, 2)
    second = [one.agency if one in taken else one.other for one in event.sentences]
    return (
        _told(event, event.agency, [one.agency for one in event.sentences]),
        _told(event, "Kurier", second, own_headline=True),
    )


def one_outlet(event: Event, other: Event, words: Words, chance: random.Random) -> Pair:
    """Two events in one outlet, which ends every text with the same paragraph."""
    footer = words.boilerplate[event.language]
    texts = [
        _told(one, "Anzeiger", [sentence.agency for sentence in _some(one, chance)][:5])
        for one in (event, other)
    ]
    first, second = (
        Text(text.title, text.outlet, text.language, (*text.paragraphs, footer)) for text in texts
    )
    return first, second


def one_template(
    language: str, template: str, choices: Mapping[str, Sequence[str]], chance: random.Random
) -> Pair:
    """The same form filled in twice, with other figures and words."""
    return _filled(language, template, choices, chance), _filled(language, template, choices, chance)


def _filled(
    language: str, template: str, choices: Mapping[str, Sequence[str]], chance: random.Random
) -> Text:
    values = {name: chance.choice(list(of)) for name, of in choices.items()}
    values |= {name: str(chance.randint(2, 34)) for name in "abcdef"}
    values["p"] = str(chance.randint(3_000, 19_999))
    lines = template.format(**values).split("\n")
    return Text(" ".join(lines[0].split()[:5]), "Anzeiger", language, tuple(lines))


def _some(event: Event, chance: random.Random, *, shuffled: bool = False) -> list[Sentence]:
    """Most of the sentences, always with the quotation."""
    first, *others = event.sentences
    gone = [one for one in others if one.agency != one.other]
    left_out = chance.sample(gone, chance.randint(0, 2))
    kept = [one for one in others if one not in left_out]
    if shuffled:
        chance.shuffle(kept)
    return [first, *kept]


def _told(event: Event, outlet: str, sentences: list[str], *, own_headline: bool = False) -> Text:
    title = " ".join(sentences[0].split()[:6]) if own_headline else event.headline
    return Text(title, outlet, event.language, paragraphs(sentences))
