"""A cross-encoder of the default model's upper layers: question and passage are read apart by the lower ones
and together by these, as in PreTTR (MacAvaney et al. 2020, https://arxiv.org/abs/2004.14255).

It is no part of the product: it shows what a reader could reach that meets the words of both, and what the
stored token vectors, which are made without the question, leave of that.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from training.model import Batch, Head, pooled

_HEADS = 12
_OUT = -1e4


class UpperLayers(nn.Module):
    """Logits as `training.model.Reader` gives them, of token states of the middle of the model. `layers` are
    layers of a transformers BertModel, whose weights it begins with."""

    def __init__(self, layers: Sequence[nn.Module]) -> None:
        super().__init__()
        self.layers = nn.ModuleList(_as_encoder_layer(one) for one in layers)
        width = self.layers[0].linear1.in_features
        self.asked = nn.Parameter(torch.zeros(width))
        self.token = nn.Linear(width, 1)
        self.sentence = Head(2 * width)
        self.passage = Head(2 * width + 1)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        count, each = batch.passage.shape[:2]
        question = (batch.question + self.asked).repeat_interleave(each, dim=0)
        hidden = torch.cat([question, batch.passage.flatten(0, 1)], dim=1)
        mask = batch.passage_mask.flatten(0, 1)
        nothing = ~torch.cat([batch.question_mask.repeat_interleave(each, dim=0), mask], dim=1)
        with sdpa_kernel(SDPBackend.MATH):  # the fused form is several times slower backwards
            for layer in self.layers:
                hidden = layer(hidden, src_key_padding_mask=nothing)
        hidden = hidden[:, question.shape[1] :].float()

        sentences = batch.sentences.flatten(0, 1)
        weight = self.token(hidden).float().clamp(-12, 12).exp() * mask[..., None]
        even = mask[..., None].float()
        sentence_logits = self.sentence(
            torch.cat([pooled(sentences, weight, hidden), pooled(sentences, even, hidden)], dim=-1)
        ).squeeze(-1)
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
        return sentence_logits.view(count, each, -1), passage_logits.view(count, each)


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
