"""Trains the reader, and writes its weights and its model card.

    python -m training DATA [--work FOLDER] [--halves FILE] [--only base|a|b|all|bound] [--write FOLDER]

DATA holds the question sets as `NAME.jsonl.gz` (see `training/sets.py`); they are not part of the project.
--work keeps the encoded sets and the progress of each part, so that an interrupted run continues. --halves is
a file that says which articles of XQuAD are in which half, as `{"a": [numbers], "b": [numbers]}`.

With --only, one part is trained and no weights are written. Once the sets are encoded and the base is
trained, several parts may run at once. `bound` is separate from the others: in the folder `bound` of the work
folder it trains a cross-encoder from the default model's upper layers, and prints how good it is.

Weights and model card are written to --write; the readers of the two halves, which `benchmarks.fitting`
needs, to the work folder."""

import argparse
from pathlib import Path

import torch

from index.models.loading import load_embedder
from training.bound import bound
from training.card import bound_table, model_card
from training.graph import write_reader
from training.measuring import measure
from training.plan import ALL, HALVES, Data, base, curve, prepare, tuned


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--work", type=Path, default=Path(".beleg/training"), help="[.beleg/training]")
    parser.add_argument("--halves", type=Path)
    parser.add_argument("--only", choices=("base", "a", "b", ALL, "bound"))
    parser.add_argument(
        "--write", type=Path, default=Path("index/search/close_reading"), help="[index/search/close_reading]"
    )
    parser.add_argument("--threads", type=int, help="of PyTorch [a core each]")
    arguments = parser.parse_args()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    if arguments.only == "bound":
        print(bound_table(bound(arguments.data, arguments.work / "bound", arguments.halves)))
        return
    data = prepare(arguments.data, arguments.work, arguments.halves, load_embedder())
    if arguments.only == "base":
        base(data, arguments.work)
    elif arguments.only:
        tuned(data, arguments.work, arguments.only)
    else:
        _train_all(data, arguments.work, arguments.write)


def _train_all(data: Data, work: Path, folder: Path) -> None:
    readers = {half: tuned(data, work, half) for half in (*HALVES, ALL)}
    for half, reader in readers.items():
        write_reader(reader, data.coding.centre, work / f"{half}.onnx")
    xquad = data.sets["xquad"]
    print("measuring …", flush=True)
    measured = [
        one
        for half, other in HALVES.items()
        for one in measure(readers[half], xquad, data.coding, data.halves[other])
    ]
    earlier = {
        name: measure(reader, xquad, data.coding, data.halves["b"])
        for name, reader in curve(data, work).items()
    }
    write_reader(readers[ALL], data.coding.centre, folder / "reader.onnx")
    card = model_card(readers[ALL], data, measured, earlier)
    (folder / "model_card.md").write_text(card, "utf-8")


if __name__ == "__main__":
    main()
