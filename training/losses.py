"""The losses that training minimises: one for passages whose labels are known, one for lists that were only
judged as a whole."""

import torch
from torch import Tensor
from torch.nn import functional

_NEGATIVE = 0.6
"""The weight of a passage that does not answer: there are five of them for one that does."""


def loss_of(sentences: Tensor, passages: Tensor, *, there: Tensor, real: Tensor, labels: Tensor) -> Tensor:
    """Logits of sentences (B, P, s) with their mask `there`, and of passages (B, P) with their mask `real`;
    labels (B, P) are the numbers of the sentences that answer, or -1."""
    answers = labels >= 0
    weight = torch.where(answers, 1.0, _NEGATIVE) * real
    wrong_or_right = functional.binary_cross_entropy_with_logits(passages, answers.float(), reduction="none")
    loss = (wrong_or_right * weight).sum() / weight.sum()

    answerable = answers.any(dim=1)
    if answerable.any():
        chosen = passages.masked_fill(~real, -1e4)[answerable]
        loss = loss + 0.5 * functional.cross_entropy(chosen, labels[answerable].argmax(dim=1))

    target = functional.one_hot(labels.clamp(min=0), sentences.shape[-1]).float() * answers[..., None]
    each = functional.binary_cross_entropy_with_logits(sentences, target, reduction="none")
    weight = torch.where(target > 0, 1.0, 0.3) * there
    loss = loss + 0.5 * (each * weight).sum() / weight.sum()

    if answers.any():
        inside = sentences.masked_fill(~there, -1e4)[answers]
        loss = loss + functional.cross_entropy(inside, labels[answers])
        # The sentence among those of all the group's passages, as the product has to find it.
        everywhere = sentences.masked_fill(~there, -1e4).flatten(1)[answerable]
        place = target.flatten(1)[answerable].argmax(dim=1)
        loss = loss + 0.5 * functional.cross_entropy(everywhere, place)
    return loss


def list_loss(passages: Tensor, *, real: Tensor, answerable: Tensor) -> Tensor:
    """For lists that were judged as a whole: at least one passage answers, or none does (multiple-instance
    learning)."""
    none = functional.logsigmoid(-passages).masked_fill(~real, 0.0).sum(dim=1)
    some = torch.log1p(-none.exp().clamp(max=1 - 1e-6))
    return -torch.where(answerable, some, none / real.sum(dim=1).clamp(min=1) * 3).mean()
