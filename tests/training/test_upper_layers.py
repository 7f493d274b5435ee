"""The cross-encoder of the default model's upper layers, on real weights and a made-up question."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from index.models.embedder import TokenVectors
from training.batches import Group, collate
from training.encoding import NOT_HERE
from training.learning import Schedule, learn
from training.lower_layers import JOINED_AT, AsTheyAre, LowerLayers
from training.model import Batch
from training.upper_layers import UpperLayers

_WIDTH = 384


@pytest.fixture(scope="module", autouse=True)
def one_core() -> Iterator[None]:
    """PyTorch's threads wait for each other by spinning, which would slow other tests down."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def lower() -> LowerLayers:
    return LowerLayers()


@pytest.fixture(scope="module")
def layers(lower: LowerLayers) -> UpperLayers:
    return UpperLayers(lower.upper_layers).eval()


@pytest.fixture(scope="module")
def group(lower: LowerLayers) -> Group:
    """A question with a passage of two sentences, the second of which answers, and one that does not."""
    question, answers, other = (
        lower.states(text)[0].vectors
        for text in (
            "query: Wie lang ist die Brücke?",
            "passage: Sie ist offen. Die Brücke ist 412 Meter lang.",
            "passage: Der Zoo hat zwei Tiger.",
        )
    )
    sentences = np.array([0] * 4 + [1] * (len(answers) - 4))
    return Group(question, [answers, other], [sentences, np.zeros(len(other), int)], [1, NOT_HERE], True)


def test_they_begin_as_the_models_own(lower: LowerLayers, layers: UpperLayers) -> None:
    """For all tokens together, the output equals that of the whole model, apart from half precision."""
    _, states = lower.states("passage: Die Brücke ist 412 Meter lang.")
    assert len(states) == 13
    hidden = torch.from_numpy(states[JOINED_AT])[None]
    with torch.inference_mode():
        for layer in layers.layers:
            hidden = layer(hidden)
    assert np.abs(hidden[0].numpy() - states[-1]).max() < 0.03


def test_token_states_are_kept_as_they_are() -> None:
    coding = AsTheyAre(np.zeros(_WIDTH, np.float32))
    states = np.random.default_rng(0).normal(size=(3, _WIDTH)).astype(np.float16).astype(np.float32)
    coded = coding.encode(TokenVectors(states, ((0, 1), (2, 3), (4, 5))))
    assert np.array_equal(coded.vectors, states)
    assert np.array_equal(coding.centred(states), states)


def test_padding_changes_no_logits(layers: UpperLayers, group: Group) -> None:
    alone, _, _ = collate([Group(group.question, group.vectors[1:], group.sentences[1:], [NOT_HERE], False)])
    beside, _, _ = collate([group])
    with torch.inference_mode():
        first, second = layers(alone)[1][0, 0], layers(beside)[1][0, 1]
    assert first.item() == pytest.approx(second.item(), abs=1e-3)


def test_the_passage_is_read_with_the_question(layers: UpperLayers, group: Group) -> None:
    other = Group(group.question[::-1][:2].copy(), group.vectors, group.sentences, group.labels, True)
    read = [layers(_batch(one))[0].detach().numpy() for one in (group, other)]
    assert not np.allclose(read[0][0, 0], read[1][0, 0], atol=1e-3)


def test_before_training_the_sentence_that_has_the_questions_words_is_first(
    layers: UpperLayers, group: Group
) -> None:
    with torch.inference_mode():
        sentences, passages = layers(_batch(group))
    assert sentences[0, 0].argmax() == 1
    assert passages[0, 0] > passages[0, 1]


def test_they_learn_which_sentence_answers(lower: LowerLayers, group: Group, tmp_path: Path) -> None:
    """Also where it is the one that has none of the question's words."""

    class Always:
        listed = False

        def draw(self, random: np.random.Generator) -> Group:
            return replace(group, labels=[0, NOT_HERE])

    layers = UpperLayers(lower.upper_layers)
    schedule = Schedule(steps=12, rate=2e-4, shares={"one": 1.0})
    learn(layers, {"one": Always()}, schedule, tmp_path / "state", name="test")  # type: ignore[dict-item]
    with torch.inference_mode():
        sentences, passages = layers.eval()(_batch(group))
    assert sentences[0, 0].argmax() == 0
    assert passages[0, 0] > passages[0, 1]


def _batch(group: Group) -> Batch:
    return collate([group])[0]
