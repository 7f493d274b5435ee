"""Training on a few made-up questions: real token vectors, few steps."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from index.models.embedder import Embedder
from index.search.close_reading.reader import CloseReader
from index.storage.passage_vectors.coding import Coding, coding_of
from training.batches import Group, Groups, collate
from training.encoding import NOT_HERE, UNKNOWN, EncodedSet, encoded
from training.graph import write_reader
from training.learning import Schedule, learn
from training.losses import list_loss, loss_of
from training.measuring import interval, measure
from training.model import Reader
from training.sets import read_set

_FACTS = (
    ("Die Brücke ist 412 Meter lang. Sie wurde am Montag eröffnet.", "Wie lang ist sie?", "412 Meter"),
    ("Der Zoo hat zwei Tiger. Ihr Futter kostet 300 Euro.", "Was kostet das Futter?", "300 Euro"),
    ("Anna Krull leitet das Museum. Es zeigt Gemälde.", "Wer leitet das Museum?", "Anna Krull"),
    ("Der Zug fuhr um neun Uhr ab. Er war voll.", "Wann fuhr der Zug ab?", "neun Uhr"),
)


@pytest.fixture(scope="module", autouse=True)
def one_core() -> Iterator[None]:
    """PyTorch's threads wait for each other by spinning, which would slow other tests down."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two sets: questions with answers in German and in English, and lists that were judged as a whole."""
    folder = tmp_path_factory.mktemp("sets")
    rows = [
        {
            "id": str(number),
            "language": language,
            "question": question,
            "passage": passage,
            "answers": [{"start": passage.index(answer), "text": answer}],
            "article": f"xquad/{number % 2}",
        }
        for number, (passage, question, answer) in enumerate(_FACTS)
        for language in ("de", "en")
    ]
    lists = [
        {
            "id": "1",
            "language": "de",
            "question": "Wer?",
            "passages": ["Es regnet.", "Anna."],
            "answerable": True,
        },
        {
            "id": "2",
            "language": "de",
            "question": "Wo?",
            "passages": ["Es regnet.", "Nie."],
            "answerable": False,
        },
    ]
    for name, lines in (("xquad", rows), ("lists", lists)):
        with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(line) + "\n" for line in lines)
    return folder


@pytest.fixture(scope="module")
def coding(embedder: Embedder) -> Coding:
    own = coding_of(embedder)
    assert own is not None
    return own


@pytest.fixture(scope="module")
def questions(
    data: Path, embedder: Embedder, coding: Coding, tmp_path_factory: pytest.TempPathFactory
) -> EncodedSet:
    return encoded(data, "xquad", embedder, coding, tmp_path_factory.mktemp("encoded"), most=None)


@pytest.fixture(scope="module")
def lists(
    data: Path, embedder: Embedder, coding: Coding, tmp_path_factory: pytest.TempPathFactory
) -> EncodedSet:
    return encoded(data, "lists", embedder, coding, tmp_path_factory.mktemp("encoded"), most=None)


def test_rows_are_read_in_one_form(data: Path) -> None:
    first = next(read_set(data, "xquad"))
    assert (first.question, first.answers, first.answerable) == (_FACTS[0][1], ((15, "412 Meter"),), True)
    judged = next(read_set(data, "lists"))
    assert (judged.texts, judged.answers, judged.answerable) == (("Es regnet.", "Anna."), (), True)


def test_the_label_is_the_sentence_with_the_answer(questions: EncodedSet) -> None:
    assert questions.labels.tolist() == [0, 0, 1, 1, 0, 0, 0, 0]


def test_of_a_list_that_answers_it_is_not_known_which(lists: EncodedSet) -> None:
    assert lists.labels.tolist() == [UNKNOWN, UNKNOWN, NOT_HERE, NOT_HERE]


def test_a_set_is_encoded_once(data: Path, embedder: Embedder, coding: Coding, tmp_path: Path) -> None:
    first = encoded(data, "lists", embedder, coding, tmp_path, most=None)
    again = encoded(Path("nowhere"), "lists", embedder, coding, tmp_path, most=None)
    assert np.array_equal(first.codes, again.codes)


def test_the_cut_passage_has_the_answer_no_more(questions: EncodedSet, coding: Coding) -> None:
    groups = Groups(questions, coding)
    drawn = [groups.draw(np.random.default_rng(seed)) for seed in range(40)]
    cut = [one for one in drawn if len(one.vectors[1]) < len(one.vectors[0]) and one.labels[1] == NOT_HERE]
    repeated = [one for one in cut if set(map(bytes, one.vectors[1])) < set(map(bytes, one.vectors[0]))]
    assert repeated
    assert all(one.labels[0] not in one.sentences[1] for one in repeated)


def test_a_question_without_a_passage_is_not_drawn(
    embedder: Embedder, coding: Coding, tmp_path: Path
) -> None:
    rows = [
        {"id": "1", "language": "de", "question": "Wer?", "passage": "Anna. Sie kam.", "article": "a"},
        {"id": "2", "language": "de", "question": "Wo?", "passage": " ", "article": "a"},
    ]
    with gzip.open(tmp_path / "tydi.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps({**row, "answers": []}) + "\n" for row in rows)
    odd = encoded(tmp_path, "tydi", embedder, coding, tmp_path, most=None)
    drawn = [Groups(odd, coding).draw(np.random.default_rng(seed)) for seed in range(8)]
    assert all(len(one.question) == len(drawn[0].question) for one in drawn)
    with pytest.raises(ValueError, match="no question of the set has a passage"):
        Groups(odd, coding, [1]).draw(np.random.default_rng(0))


def test_only_the_wanted_articles_are_drawn(questions: EncodedSet, coding: Coding) -> None:
    own = [number for number, article in enumerate(questions.article) if article == "xquad/0"]
    groups = Groups(questions, coding, own)
    allowed = {bytes(row) for n in own for row in _question(questions, n)}
    for seed in range(20):
        assert {bytes(row) for row in groups.draw(np.random.default_rng(seed)).question} <= allowed


def test_the_graph_that_ships_computes_what_was_trained(
    questions: EncodedSet, coding: Coding, tmp_path: Path
) -> None:
    torch.manual_seed(3)
    reader = Reader().eval()
    write_reader(reader, coding.centre, tmp_path / "reader.onnx")
    shipped = CloseReader((tmp_path / "reader.onnx").read_bytes())
    group = Groups(questions, coding).draw(np.random.default_rng(0))
    batch, _, _ = collate([group])
    with torch.no_grad():
        sentences, passages = reader(batch)
    for number, (vectors, numbers) in enumerate(zip(group.vectors, group.sentences, strict=True)):
        places = [np.flatnonzero(numbers == one) for one in range(numbers.max(initial=0) + 1)]
        bounds = np.array([[one[0], one[-1] + 1] if len(one) else [0, 0] for one in places])
        [read] = shipped.read(group.question, [(vectors, bounds)])
        assert read is not None
        # With 8-bit weights, the results are near, not equal.
        assert read.passage == pytest.approx(float(passages[0, number]), abs=0.1)
        for one, place in enumerate(places):
            if len(place):
                assert read.sentences[one] == pytest.approx(float(sentences[0, number, one]), abs=0.1)


def test_an_interrupted_run_ends_as_one_that_was_not(
    questions: EncodedSet,
    lists: EncodedSet,
    coding: Coding,
    tmp_path: Path,
) -> None:
    sets = {"xquad": Groups(questions, coding), "lists": Groups(lists, coding)}
    schedule = Schedule(steps=4, rate=1e-3, shares={"xquad": 0.7, "lists": 0.3})
    torch.manual_seed(0)
    whole = learn(Reader(), sets, schedule, tmp_path / "whole.state", name="whole")
    torch.manual_seed(0)
    interrupting = {"xquad": _Interrupting(questions, coding, after=8), "lists": sets["lists"]}
    with pytest.raises(KeyboardInterrupt):
        learn(Reader(), interrupting, schedule, tmp_path / "part.state", name="part", keep_seconds=0)
    assert (tmp_path / "part.state").exists()
    resumed = learn(Reader(), sets, schedule, tmp_path / "part.state", name="part")
    for one, other in zip(whole.parameters(), resumed.parameters(), strict=True):
        assert torch.equal(one, other)


def test_training_makes_the_loss_smaller(questions: EncodedSet, coding: Coding, tmp_path: Path) -> None:
    torch.manual_seed(0)
    reader = Reader()
    before = measure(reader, questions, coding, frozenset({"xquad/0", "xquad/1"}))
    learn(
        reader,
        {"xquad": Groups(questions, coding)},
        Schedule(steps=25, rate=1e-3, shares={"xquad": 1.0}),
        tmp_path / "state",
        name="small",
    )
    after = measure(reader, questions, coding, frozenset({"xquad/0", "xquad/1"}))
    assert sum(one.in_passage[1] for one in after) == len(after) > sum(one.in_passage[1] for one in before)
    assert np.mean([one.answers for one in after]) > np.mean([one.cut for one in after])


def test_a_list_without_an_answer_costs_what_its_passages_claim() -> None:
    real = torch.ones(1, 2, dtype=torch.bool)
    nothing = list_loss(torch.full((1, 2), -20.0), real=real, answerable=torch.tensor([False]))
    claimed = list_loss(torch.tensor([[-20.0, 20.0]]), real=real, answerable=torch.tensor([False]))
    assert nothing.item() == pytest.approx(0.0, abs=1e-6)
    assert claimed.item() == pytest.approx(30.0, abs=0.1)  # 20 nats, each times 3 / 2


def test_the_right_sentence_and_passage_cost_nothing() -> None:
    there = torch.ones(1, 2, 2, dtype=torch.bool)
    real = torch.ones(1, 2, dtype=torch.bool)
    labels = torch.tensor([[1, NOT_HERE]])
    sentences = torch.tensor([[[-30.0, 30.0], [-30.0, -30.0]]])
    right = loss_of(sentences, torch.tensor([[30.0, -30.0]]), there=there, real=real, labels=labels)
    wrong = loss_of(-sentences, torch.tensor([[-30.0, 30.0]]), there=there, real=real, labels=labels)
    assert right.item() == pytest.approx(0.0, abs=1e-6)
    assert wrong.item() > 50


def test_an_interval_of_equal_values_is_a_point() -> None:
    assert interval([1.0, 1.0, 1.0], ["a", "a", "b"]) == (1.0, 1.0, 1.0)


class _Interrupting(Groups):
    """Raises KeyboardInterrupt, as Ctrl-C does, when more than `after` groups are drawn."""

    def __init__(self, of: EncodedSet, coding: Coding, *, after: int) -> None:
        super().__init__(of, coding)
        self._left = after

    def draw(self, random: np.random.Generator) -> Group:
        self._left -= 1
        if self._left < 0:
            raise KeyboardInterrupt
        return super().draw(random)


def _question(of: EncodedSet, number: int) -> np.ndarray:
    first, behind = of.question_first[number : number + 2]
    return of.question_tokens[first:behind].astype(np.float32)
