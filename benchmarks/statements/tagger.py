"""Who says what in a sentence, by a small learned tagger over the default model's token vectors.

    python -m benchmarks.statements.tagger BENCHMARKS TEST.jsonl --train LABELS.jsonl …

Labels are those of `benchmarks.statements.sentences`. Each sentence is embedded behind the text before it.
Two transformer layers tag each token with the kind of the statement whose word of speaking it is, and point
from there to the speaker's head and to the rest of the speaker. The threshold of confidence is the lowest at
which the share `--precision` of the speakers found is right in cross-validation over the training sentences;
the test sentences are used only once. At the end, the tagger rates how probable each speaker is that the
rules of `bot.statements` find.
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch

from benchmarks.statements.sentences import is_speaker, read_sentences
from benchmarks.statements.tagger_model import Tagged, fit, propose, score, tag
from benchmarks.statements.tagger_tokens import Example, find_span, read_examples
from bot.statements.statement import read_statement
from index.models.loading import load_embedder
from index.text.sentences.splitting import split_sentences

_GRAVE = ("denied", "confirmed", "declined")
_FOLDS = 5
_COLUMNS = ("language", "least", "named speakers right", "of denied, confirmed, declined", "found")

Rows = list[tuple[float, bool]]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benchmarks", type=Path)
    parser.add_argument("test", type=Path)
    parser.add_argument("--train", type=Path, nargs="+", required=True)
    parser.add_argument("--without", metavar="LANGUAGE", help="train on no sentence of that language")
    parser.add_argument("--stored", action="store_true", help="test on vectors as the index stores them")
    parser.add_argument("--precision", type=float, default=0.93)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--seeds", type=int, default=3, help="so many models, their mean taken")
    parser.add_argument("--save", type=Path, help="write the models' weights to an .npz file")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    embedder, folder = load_embedder("default"), arguments.benchmarks
    known = [one for one in read_sentences(folder, arguments.train) if one.language != arguments.without]
    examples = read_examples(embedder, known)
    test = read_examples(embedder, list(read_sentences(folder, [arguments.test])), stored=arguments.stored)
    fitting = arguments.epochs, arguments.seeds
    unseen = _cross_validated(examples, *fitting)
    least = _least(_named(examples, unseen), arguments.precision)
    filtering = _least(_judged(examples, unseen), arguments.precision)
    print(f"least confidence {least:.2f} in a speaker, {filtering:.2f} in one that the rules name")
    models = fit(examples, *fitting)
    tagged = [tag(models, one) for one in test]
    print("| " + " | ".join(_COLUMNS) + " |\n" + "|---" * len(_COLUMNS) + "|")
    for language in (*sorted({one.sentence.language for one in test}), "all"):
        rows = [n for n, one in enumerate(test) if language in (one.sentence.language, "all")]
        some, of_them = [test[n] for n in rows], [tagged[n] for n in rows]
        for confidence in (least, 0.5, 0.7, 0.8, 0.9, 0.95):
            print(
                f"| {language} | {confidence:.2f} | " + " | ".join(_figures(some, of_them, confidence)) + " |"
            )
        judged = _judged(some, of_them)
        kept = [right for sure, right in judged if sure >= filtering]
        print(
            f"rules: {sum(right for _, right in judged)} of {len(judged)} right, AUROC {_auroc(judged):.3f}, "
            f"{sum(kept)} of {len(kept)} above {filtering:.2f}"
        )
    if arguments.save:
        weights = {
            f"{n}.{name}": part.numpy()
            for n, model in enumerate(models)
            for name, part in model.state_dict().items()
        }
        np.savez(arguments.save, **weights)


def _cross_validated(examples: Sequence[Example], epochs: int, seeds: int) -> list[Tagged]:
    order = random.Random(0).sample(range(len(examples)), len(examples))
    tagged = {}
    for fold in range(_FOLDS):
        models = fit([examples[n] for place, n in enumerate(order) if place % _FOLDS != fold], epochs, seeds)
        tagged.update({n: tag(models, examples[n]) for n in order[fold::_FOLDS]})
    return [tagged[n] for n in range(len(examples))]


def _named(examples: Sequence[Example], tagged: Sequence[Tagged]) -> Rows:
    """The surest speaker that the tagger proposes for each sentence: how sure, and whether it is right."""
    best = [(one, next(iter(propose(one, read)), None)) for one, read in zip(examples, tagged, strict=True)]
    return [
        (named.confidence, any(is_speaker(named.speaker, told) for told in one.sentence.statements))
        for one, named in best
        if named
    ]


def _judged(examples: Sequence[Example], tagged: Sequence[Tagged]) -> Rows:
    """Each speaker that the rules name: how sure the tagger is of it, and whether it is right."""
    rows = []
    for one, read in zip(examples, tagged, strict=True):
        sentence = one.sentence
        spans = split_sentences(sentence.before, language=sentence.language)
        told = read_statement(
            sentence.text, sentence.language, earlier=[sentence.before[slice(*span)] for span in spans]
        )
        if told is None or told.speaker is None:
            continue
        cue = told.act.span.start, told.act.span.end
        place = find_span(sentence.text, told.speaker, cue)
        if place:
            right = any(is_speaker(told.speaker, of_them) for of_them in sentence.statements)
            rows.append((score(one, read, place, cue), right))
    return rows


def _least(rows: Rows, precision: float) -> float:
    """The lowest confidence at which this share is right; 1 where there is none."""
    rows, right, least = sorted(rows, reverse=True), 0, 1.0
    for number, (sure, is_right) in enumerate(rows, 1):
        right += is_right
        if number > 20 and right >= precision * number:
            least = sure
    return least


def _auroc(rows: Rows) -> float:
    right, wrong = (np.array([sure for sure, is_right in rows if is_right is kind]) for kind in (True, False))
    return float((right[:, None] > wrong).mean()) if len(right) and len(wrong) else float("nan")


def _figures(examples: Sequence[Example], tagged: Sequence[Tagged], least: float) -> Iterator[str]:
    named = [right for sure, right in _named(examples, tagged) if sure >= least]
    grave = [
        any(
            is_speaker(one.speaker, told) and told["kind"] == one.kind for told in example.sentence.statements
        )
        for example, read in zip(examples, tagged, strict=True)
        for one in propose(example, read)
        if one.confidence >= least and one.kind in _GRAVE
    ]
    told = [one.sentence.statements for one in examples]
    sayable = [any(one["antecedent"] if one["pronoun"] else one["speaker"] for one in some) for some in told]
    yield f"{sum(named)} of {len(named)}, {sum(named) / max(1, len(named)):.2f}"
    yield f"{sum(grave)} of {len(grave)}"
    yield f"{sum(named)} of {sum(sayable)}, {sum(named) / max(1, sum(sayable)):.2f}"


if __name__ == "__main__":
    main()
