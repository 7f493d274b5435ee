"""The reader as PyTorch trains it: how far each sentence of a passage answers a question, and whether the
passage does.

It reads token vectors of one embedding model, not words: the question's, and the passage's as the index
stores them. Each token of the passage is first aligned with the part of the question most like it (as in
Parikh et al. 2016, "A Decomposable Attention Model", https://arxiv.org/abs/1606.01933). Two transformer
layers, which attend to the passage and to the question, work on the result. Encoding passages before the
question is known is the idea of PreTTR (MacAvaney et al. 2020, https://arxiv.org/abs/2004.14255)."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTH = 192
HEADS = 4
LAYERS = 2
FEED_FORWARD = 384
SCALARS = 4
HEAD_WIDTH = 96

_OUT = -1e4
"""Added to what a softmax or a maximum leaves out: very low, and finite in half precision."""


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Questions, each with the same number of passages, all padded.

    question (B, n, 384) and question_mask (B, n); passage (B, P, m, 384) and passage_mask (B, P, m);
    sentences (B, P, s, m) is 1 where a token is in a sentence, sentence_mask (B, P, s).
    """

    question: Tensor
    question_mask: Tensor
    passage: Tensor
    passage_mask: Tensor
    sentences: Tensor
    sentence_mask: Tensor


class Reader(nn.Module):
    """Gives logits for each sentence (B, P, s) and for each passage (B, P)."""

    def __init__(self, dimensions: int = 384) -> None:
        super().__init__()
        self.inward = nn.Linear(dimensions, WIDTH)
        self.bilinear = nn.Linear(dimensions, dimensions, bias=False)
        nn.init.eye_(self.bilinear.weight)
        self.temperature = nn.Parameter(torch.tensor(12.0))
        self.importance = nn.Linear(WIDTH, 2)
        self.mix = nn.Linear(4 * WIDTH + SCALARS, WIDTH)
        self.mix_norm = nn.LayerNorm(WIDTH)
        self.layers = nn.ModuleList(_Layer() for _ in range(LAYERS))
        self.token = nn.Linear(WIDTH, 1)
        self.sentence = Head(2 * WIDTH + 3)
        self.passage = Head(2 * WIDTH + 4)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        count, each = batch.passage.shape[:2]
        passage = batch.passage.flatten(0, 1)  # (BP, m, 384)
        mask = batch.passage_mask.flatten(0, 1)
        sentences = batch.sentences.flatten(0, 1)
        question = batch.question.repeat_interleave(each, dim=0)
        question_mask = batch.question_mask.repeat_interleave(each, dim=0)

        no_question = (~question_mask[:, None, :]) * _OUT
        cosines = (passage @ question.transpose(1, 2)).float()  # (BP, m, n)
        alike = (passage @ self.bilinear(question).transpose(1, 2)).float()
        weights = functional.softmax(self.temperature * alike + no_question, dim=-1)
        inner, asked = self.inward(passage), self.inward(question)
        aligned = weights.to(asked.dtype) @ asked
        importance = functional.softmax(
            self.importance(asked).float().transpose(1, 2) + no_question, dim=-1
        )  # (BP, 2, n)
        whole = (importance[:, :1].to(asked.dtype) @ asked).expand(-1, passage.shape[1], -1)
        scalars = torch.stack(
            [
                (cosines + no_question).amax(dim=-1),
                (weights * cosines).sum(dim=-1),
                (cosines * importance[:, :1]).sum(dim=-1),
                (cosines * importance[:, 1:]).sum(dim=-1),
            ],
            dim=-1,
        )
        features = torch.cat([inner, aligned, inner * aligned, inner * whole, scalars.to(inner.dtype)], -1)
        hidden = self.mix_norm(functional.gelu(self.mix(features)) + inner)

        # Half of the heads attend to the token's own sentence, the others to the whole passage.
        apart = 1 - sentences.transpose(1, 2) @ sentences - torch.eye(passage.shape[1])
        nowhere = (~mask)[:, None, :].expand_as(apart)
        elsewhere = torch.stack([apart.clamp(min=0), nowhere], dim=1) * _OUT
        elsewhere = elsewhere.repeat_interleave(HEADS // 2, dim=1).to(inner.dtype)  # (BP, heads, m, m)
        for layer in self.layers:
            hidden = layer(hidden, asked, elsewhere, no_question[:, None].to(inner.dtype))

        # How well each question token is matched in a sentence, and in the passage.
        inside = (1 - sentences)[..., None] * _OUT  # (BP, s, m, 1)
        in_sentence = (cosines[:, None] + inside).amax(dim=2).clamp(min=-1)  # (BP, s, n)
        no_passage = (~mask)[..., None] * _OUT
        in_passage = (cosines + no_passage).amax(dim=1).clamp(min=-1)  # (BP, n)
        sentence_cover = in_sentence @ importance.transpose(1, 2)  # (BP, s, 2)
        passage_cover = (importance @ in_passage[..., None]).squeeze(-1)  # (BP, 2)
        even = question_mask.float() / question_mask.sum(-1, keepdim=True)
        sentence_even = (in_sentence * even[:, None]).sum(-1, keepdim=True)
        passage_even = (in_passage * even).sum(-1, keepdim=True)

        token = self.token(hidden).float().clamp(-12, 12)  # (BP, m, 1)
        weight = token.exp() * mask[..., None]
        hidden = hidden.float()
        of_sentence = torch.cat(
            [
                pooled(sentences, weight, hidden),
                pooled(sentences, mask[..., None].float(), hidden),
                sentence_cover,
                sentence_even,
            ],
            dim=-1,
        )
        sentence_logits = self.sentence(of_sentence).squeeze(-1)  # (BP, s)
        everywhere = mask[:, None].float()
        best = (sentence_logits + ~batch.sentence_mask.flatten(0, 1) * _OUT).amax(-1, keepdim=True)
        of_passage = torch.cat(
            [
                pooled(everywhere, weight, hidden).squeeze(1),
                pooled(everywhere, mask[..., None].float(), hidden).squeeze(1),
                passage_cover,
                passage_even,
                best.clamp(min=-20),
            ],
            dim=-1,
        )
        passage_logits = self.passage(of_passage).squeeze(-1)
        return sentence_logits.view(count, each, -1), passage_logits.view(count, each)


class _Layer(nn.Module):
    """Attention to the passage, in which half of the heads see their token's own sentence alone; attention to
    the question; and a feed-forward part. Each is followed by a normalisation."""

    def __init__(self) -> None:
        super().__init__()
        self.own = nn.Linear(WIDTH, 3 * WIDTH)
        self.own_out = nn.Linear(WIDTH, WIDTH)
        self.own_norm = nn.LayerNorm(WIDTH)
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key_value = nn.Linear(WIDTH, 2 * WIDTH)
        self.asked_out = nn.Linear(WIDTH, WIDTH)
        self.asked_norm = nn.LayerNorm(WIDTH)
        self.wide = nn.Linear(WIDTH, FEED_FORWARD)
        self.narrow = nn.Linear(FEED_FORWARD, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)

    def forward(self, hidden: Tensor, asked: Tensor, elsewhere: Tensor, no_question: Tensor) -> Tensor:
        query, key, value = (_heads(part) for part in self.own(hidden).chunk(3, dim=-1))
        mixed = _attention(query, key, value, elsewhere)
        hidden = self.own_norm(hidden + self.own_out(_joined(mixed)))
        key, value = (_heads(part) for part in self.key_value(asked).chunk(2, dim=-1))
        mixed = _attention(_heads(self.query(hidden)), key, value, no_question)
        hidden = self.asked_norm(hidden + self.asked_out(_joined(mixed)))
        wide = self.narrow(functional.gelu(self.wide(hidden)))
        return self.norm(hidden + wide)


class Head(nn.Module):
    def __init__(self, inputs: int) -> None:
        super().__init__()
        self.wide = nn.Linear(inputs, HEAD_WIDTH)
        self.out = nn.Linear(HEAD_WIDTH, 1)

    def forward(self, inputs: Tensor) -> Tensor:
        return self.out(functional.gelu(self.wide(inputs)))


def _attention(query: Tensor, key: Tensor, value: Tensor, left_out: Tensor) -> Tensor:
    """`left_out` is added to the scores. Written out, as the fused form is several times slower in the
    backward pass."""
    scores = (query * (WIDTH / HEADS) ** -0.5) @ key.transpose(2, 3)
    return functional.softmax(scores + left_out, dim=-1).to(value.dtype) @ value


def _heads(vectors: Tensor) -> Tensor:
    """(BP, tokens, width) to (BP, heads, tokens, width / heads)."""
    return vectors.unflatten(-1, (HEADS, -1)).transpose(1, 2)


def _joined(heads: Tensor) -> Tensor:
    return heads.transpose(1, 2).flatten(2)


def pooled(groups: Tensor, weight: Tensor, hidden: Tensor) -> Tensor:
    """The weighted mean of the tokens of each group: groups (BP, s, m), weight (BP, m, 1)."""
    total = groups @ weight
    return (groups @ (weight * hidden)) / total.clamp(min=1e-6)
