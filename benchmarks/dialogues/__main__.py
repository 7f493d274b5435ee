"""Holds dialogues with the real bot, in Telegram and in the terminal, and counts how many end as expected.

    python -m benchmarks.dialogues evaluation/dialogues [--by telegram|chat|both] [--only ID …] [--show]

The folder has `dialogues.jsonl` and the articles in `corpus/`; its README says what a dialogue can expect.
The exit status is 3 if fewer than --fail-under dialogues end as expected, in Telegram or in the terminal;
else 0.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.dialogues.by_chat import by_chat
from benchmarks.dialogues.by_telegram import by_telegram
from benchmarks.dialogues.dialogue import WAYS, BadDialogue, Dialogue, read_dialogues
from benchmarks.dialogues.held import ReadFiles, hold
from benchmarks.dialogues.reply.library import Library
from benchmarks.dialogues.stand_in import Workplace
from benchmarks.dialogues.table import table, told
from index.storage.generations.current import open_current

_INDEX = Path(".beleg/dialogues")
"""Kept between runs, so that only changed articles are indexed again."""

_BELOW = 3


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--by", choices=[*WAYS, "both"], default="both")
    parser.add_argument("--only", nargs="+", metavar="ID", help="these dialogues, or kinds of them")
    parser.add_argument("--show", action="store_true", help="every reply, not only those that fail")
    parser.add_argument("--held-back", action="store_true", help="show those that are held back, too")
    parser.add_argument("--fail-under", type=int, default=0, metavar="N")
    arguments = parser.parse_args()
    try:
        dialogues = read_dialogues(arguments.folder / "dialogues.jsonl")
    except (BadDialogue, OSError) as error:
        parser.error(str(error))
    if only := arguments.only:
        dialogues = tuple(one for one in dialogues if one.id in only or one.kind in only)
    if not dialogues:
        parser.error(f"no dialogue is called {' or '.join(arguments.only or ['anything'])}")
    ways = WAYS if arguments.by == "both" else (arguments.by,)
    held = list(held_by(ways, dialogues, arguments.folder / "corpus"))
    for line in told(held, show=arguments.show, show_held_back=arguments.held_back):
        print(line)
    print(f"\n{table(held)}")
    fewest = min((sum(one.passed for one in held if one.way == way) for way in ways), default=0)
    sys.exit(_BELOW if fewest < arguments.fail_under else 0)


def held_by(ways: Sequence[str], dialogues: Sequence[Dialogue], corpus: Path) -> Iterator[ReadFiles]:
    """Holds every dialogue in each way, on an index of the folder `corpus`."""
    index = _INDEX.absolute()
    index.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        settings = {"BELEG_CORPUS": str(corpus.absolute()), "BELEG_INDEX": str(index)}
        workplace = Workplace(Path(folder), settings)
        workplace.json("index")
        with open_current(index) as generation:
            ids = sorted(generation.manifest.article_ids)
            library = Library(generation.store.articles_of(ids).values())
        for way in ways:
            held = by_telegram(workplace, Path(folder)) if way == "telegram" else by_chat(workplace)
            with held as chat:
                for dialogue in dialogues:
                    chat.begin()
                    yield hold(dialogue, way, chat.say, library)


if __name__ == "__main__":
    main()
