"""Draws random sentences that contain a word of speaking from the public sets, for annotation.

    python -m benchmarks.statements.draw BENCHMARKS --sentences 150 --seed 11 > drawn.jsonl

The words are listed here and not taken from the rules of `bot.statements`, because those rules are measured
on what is drawn. Each line has the article's id, the sentence's offsets, its text and the text before it in
its passage.
"""

import argparse
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.baselines import read_passages
from index.text.articles import Span
from index.text.passages import Passage

CORPORA = {"gnad": "de", "multihop": "en"}

_SPEAKING = {
    "de": r"""(?:ge)?sag(?:t|te|ten|en) | erklär(?:t|te|ten|en) | teil(?:t|te|ten)\b.*\bmit | mitgeteilt
        | beton\w+ | (?:be|un)stätig\w+ | dementi\w+ | bestr(?:itt|itten|eitet|eiten) | leugne\w+
        | zurück(?:gewiesen|weis\w+) | (?:wies|wiesen|weist|weisen)\b.*\bzurück
        | räum(?:t|te|ten)\b.*\bein | eingeräumt | zugegeben | (?:ge)?forder(?:t|te|ten|n)
        | verlang(?:t|te|ten|en) | kündig(?:t|te|ten|en)\b.*\ban | angekündigt
        | (?:ge)?warn(?:t|te|ten|en) | kritisier\w+ | mein(?:t|te|ten|en) | nenn(?:t|en) | nannten?
        | sprach(?:en)? | spricht | schr(?:ieb|ieben|eibt|eiben) | bericht(?:et|ete|eten|en)
        | meld(?:et|ete|eten|en) | laut | zufolge | nach\s+Angaben | (?:nach|den)\s+Worten
        | versicher(?:t|te|ten|n) | behaupt\w+ | heißt\s+es | hieß\s+es | äußer(?:t|te|ten|n)
        | geäußert | Stellungnahme | Sprecher(?:in)? | wollte\w*\b.*\bkommentieren""",
    "en": r"""sa(?:y|ys|id|ying) | t(?:ell|ells|old) | according\s+to | den(?:y|ies|ied|ying|ial)
        | confirm\w* | declin\w+ | refus\w+ | comment(?:s|ed)? | announc\w+ | report(?:s|ed|edly)
        | claim\w* | argu(?:e|es|ed|ing) | add(?:s|ed) | explain\w* | warn\w* | insist\w*
        | stress(?:es|ed) | admit\w* | acknowledg\w+ | reject\w* | dismiss\w* | demand\w*
        | call(?:s|ed)?\s+(?:for|on) | urg(?:e|es|ed) | not(?:es|ed) | wr(?:ote|ites) | testif\w+
        | suggest(?:s|ed) | alleg\w+ | ask(?:s|ed) | spokes\w+ | statement | predict(?:s|ed) | tweeted
        | accus\w+ | reveal(?:s|ed) | believ(?:e|es|ed) | describ(?:e|es|ed) | maintain(?:s|ed)
        | unveil\w* | publish(?:es|ed) | conced\w+ | contend(?:s|ed) | quoted | promis(?:e|es|ed)
        | pledg\w+ | propos(?:e|es|ed) | recall(?:s|ed) | point(?:s|ed)\s+out | indicat(?:e|es|ed)
        | discuss(?:es|ed) | interview\w* | cit(?:es|ed|ing) | call(?:s|ed) | talk(?:s|ed|ing)
        | agre(?:e|es|ed) | expect(?:s|ed) | estimat\w+ | mention\w* | express\w* | thinks?
        | stat(?:es|ed) | answer(?:s|ed) | show(?:s|ed) | vow(?:s|ed) | hint(?:s|ed)
        | hop(?:e|es|ed|eful) | fear(?:s|ed) | asking | telling | suggesting | showing | confess\w*""",
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benchmarks", type=Path)
    parser.add_argument("--sentences", type=int, default=150, help="of each corpus")
    parser.add_argument("--seed", type=int, default=11)
    arguments = parser.parse_args()
    for corpus, language in CORPORA.items():
        passages = read_passages(arguments.benchmarks / corpus / "corpus")
        found = [place for passage in passages for place in _with_speaking(passage, language)]
        drawn = random.Random(arguments.seed).sample(found, min(arguments.sentences, len(found)))
        for passage, sentence in drawn:
            row = {
                "corpus": corpus,
                "article": passage.source.article_id,
                "start": sentence.start,
                "end": sentence.end,
                "before": passage.quote(Span(passage.start, sentence.start))
                if sentence.start > passage.start
                else "",
                "text": passage.quote(sentence),
            }
            print(json.dumps(row, ensure_ascii=False))


def _with_speaking(passage: Passage, language: str) -> Iterator[tuple[Passage, Span]]:
    speaking = re.compile(rf"(?<!\w)(?:{_SPEAKING[language]})(?!\w)", re.IGNORECASE | re.VERBOSE | re.DOTALL)
    return ((passage, one) for one in passage.sentences if speaking.search(passage.quote(one)))


if __name__ == "__main__":
    main()
