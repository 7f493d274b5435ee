"""A cross-encoder of the default model's upper layers: the lower layers read question and passage separately,
these read both together, as in PreTTR (MacAvaney et al. 2020, https://arxiv.org/abs/2004.14255).

It is not part of the product. It shows how good a reader could be if it saw the words of both, and so how
much is lost because the stored token vectors are made without the question.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel

from training.model import Batch, Head, pooled

_HEADS = 12
_OUT = -1e4

_ALIGNMENT = 10.0
"""The initial weight of the alignment of question and sentence. The layers learn from there; with the heads
alone the loss hardly falls in hundreds of steps."""


class UpperLayers(nn.Module):
    """Gives the logits of `training.model.Reader`, from token states of the middle of the model. It starts
    with the weights of `layers`, which are layers of a transformers BertModel. Before training, a sentence's
    logit is how well the question's tokens match its own, both read together, as in late interaction."""

    def __init__(self, layers: Sequence[nn.Module]) -> None:
        super().__init__()
        self.layers = nn.ModuleList(_as_encoder_layer(one) for one in layers)
        width = self.layers[0].linear1.in_features
        self.asked = nn.Parameter(torch.zeros(width))
        self.token = nn.Linear(width, 1)
        self.alignment = nn.Parameter(torch.full((2,), _ALIGNMENT))
        self.sentence = Head(2 * width)
        self.passage = Head(2 * width + 1)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        count, each = batch.passage.shape[:2]
        question = (batch.question + self.asked).repeat_interleave(each, dim=0)
        hidden = torch.cat([question, batch.passage.flatten(0, 1)], dim=1)
        mask = batch.passage_mask.flatten(0, 1)
        nothing = ~torch.cat([batch.question_mask.repeat_interleave(each, dim=0), mask], dim=1)
        with sdpa_kernel(SDPBackend.MATH):  # the fused form is several times slower in the backward pass
            for layer in self.layers:
                hidden = layer(hidden, src_key_padding_mask=nothing)
        sentences = batch.sentences.flatten(0, 1)
        question_mask = batch.question_mask.repeat_interleave(each, dim=0)
        aligned = _alignment(hidden, question_mask, mask, sentences)
        hidden = hidden[:, question.shape[1] :].float()

        weight = self.token(hidden).float().clamp(-12, 12).exp() * mask[..., None]
        even = mask[..., None].float()
        sentence_logits = self.sentence(
            torch.cat([pooled(sentences, weight, hidden), pooled(sentences, even, hidden)], dim=-1)
        ).squeeze(-1)
        sentence_logits = sentence_logits + self.alignment[0] * aligned[:, :-1]
        everywhere = even.transpose(1, 2)
        best = (sentence_logits + ~batch.sentence_mask.flatten(0, 1) * _OUT).amax(-1, keepdim=True)
        passage_logits = self.passage(
            torch.cat(
                [
                    pooled(everywhere, weight, hidden).squeeze(1),
                    pooled(everywhere, even, hidden).squeeze(1),
                    best.clamp(min=-20),
                ],
                dim=-1,
            )
        ).squeeze(-1)
        passage_logits = passage_logits + self.alignment[1] * aligned[:, -1]
        return sentence_logits.float().view(count, each, -1), passage_logits.float().view(count, each)


def _alignment(hidden: Tensor, question_mask: Tensor, mask: Tensor, sentences: Tensor) -> Tensor:
    """The mean over the question's tokens of their best cosine among the tokens of each sentence and, behind
    these, of the whole passage: (BP, s + 1). The mean token of question and passage is subtracted first."""
    there = torch.cat([question_mask, mask], dim=1)[..., None].float()
    centred = hidden.float() - (hidden * there).sum(1, keepdim=True) / there.sum(1, keepdim=True)
    unit = functional.normalize(centred, dim=-1)
    cosines = unit[:, question_mask.shape[1] :] @ unit[:, : question_mask.shape[1]].transpose(1, 2)
    groups = torch.cat([sentences, mask[:, None].float()], dim=1)
    best = torch.stack(
        [cosines.masked_fill(groups[:, one, :, None] == 0, -1.0).amax(1) for one in range(groups.shape[1])], 1
    )
    even = question_mask.float() / question_mask.sum(1, keepdim=True)
    return (best @ even[..., None]).squeeze(-1)


def _as_encoder_layer(of: nn.Module) -> nn.TransformerEncoderLayer:
    weights = {name: tensor.float() for name, tensor in of.state_dict().items()}
    wide, width = weights["intermediate.dense.weight"].shape
    layer = nn.TransformerEncoderLayer(
        width, _HEADS, wide, dropout=0.0, activation="gelu", layer_norm_eps=1e-12, batch_first=True
    )
    own = {
        f"self_attn.in_proj_{kind}": torch.cat(
            [weights[f"attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
        )
        for kind in ("weight", "bias")
    }
    for name, theirs in (
        ("self_attn.out_proj", "attention.output.dense"),
        ("norm1", "attention.output.LayerNorm"),
        ("linear1", "intermediate.dense"),
        ("linear2", "output.dense"),
        ("norm2", "output.LayerNorm"),
    ):
        for kind in ("weight", "bias"):
            own[f"{name}.{kind}"] = weights[f"{theirs}.{kind}"]
    layer.load_state_dict(own)
    return layer
