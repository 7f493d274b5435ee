"""A small tagger over token vectors: two transformer layers that say who says what in a sentence."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812

from benchmarks.statements.tagger_tokens import KINDS, SHAPES, Example, Span, tokens_in
from languages.known import STATEMENT_WORDS
from languages.notation import words_pattern

_FAR, _BATCH, _WIDTH, _INPUTS = 24, 16, 128, 384
_DROPPED = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Tagged:
    """Probabilities. `kinds` of each token's kinds; `heads` from each token to each, that the other is in the
    speaker's head (the last column: that nobody is named); `members` that it is in the speaker; `doubtful`
    that the token's statement is doubtful."""

    kinds: np.ndarray
    heads: np.ndarray
    members: np.ndarray
    doubtful: np.ndarray


@dataclass(frozen=True, slots=True)
class Proposal:
    """A named speaker; `confidence` combines that of the word of speaking and that of the speaker."""

    kind: str
    speaker: str
    confidence: float
    doubtful: bool


class _Layer(nn.Module):
    """A transformer layer whose attention depends on the distance between two tokens."""

    def __init__(self, heads: int = 4) -> None:
        super().__init__()
        self.heads, self.drop, self.distance = heads, nn.Dropout(_DROPPED), nn.Embedding(2 * _FAR + 1, heads)
        self.attend, self.joined = nn.Linear(_WIDTH, 3 * _WIDTH), nn.Linear(_WIDTH, _WIDTH)
        self.wide, self.narrow = nn.Linear(_WIDTH, 2 * _WIDTH), nn.Linear(2 * _WIDTH, _WIDTH)
        self.first, self.second = nn.LayerNorm(_WIDTH), nn.LayerNorm(_WIDTH)

    def forward(self, x: torch.Tensor, mask: torch.Tensor, apart: torch.Tensor) -> torch.Tensor:
        q, k, v = self.attend(x).view(*x.shape[:2], 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5 + self.distance(apart).permute(2, 0, 1)
        scores = scores.masked_fill(~mask[:, None, None], -1e4)
        seen = (self.drop(scores.softmax(-1)) @ v).transpose(1, 2).reshape(x.shape)
        x = self.first(x + self.drop(self.joined(seen)))
        behind: torch.Tensor = self.second(x + self.drop(self.narrow(F.gelu(self.wide(x)))))
        return behind


class Tagger(nn.Module):
    def __init__(self, layers: int = 2) -> None:
        super().__init__()
        self.drop, self.narrow, self.norm = (
            nn.Dropout(_DROPPED),
            nn.Linear(_INPUTS + SHAPES, _WIDTH),
            nn.LayerNorm(_WIDTH),
        )
        self.layers = nn.ModuleList(_Layer() for _ in range(layers))
        self.tags = nn.Linear(_WIDTH, len(KINDS) + 2)  # plus "doubtful" and "in any speaker"
        self.asks, self.answers = nn.Linear(_WIDTH, 2 * _WIDTH), nn.Linear(_WIDTH, 2 * _WIDTH)
        self.distance, self.nobody = nn.Embedding(2 * _FAR + 1, 2), nn.Linear(_WIDTH, 1)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """The logits of `Tagged`; those of doubtful, and of being in any speaker, follow the kinds."""
        at = torch.arange(x.shape[1])
        apart = (at[None] - at[:, None]).clamp(-_FAR, _FAR) + _FAR
        h = self.norm(self.narrow(self.drop(x * 10)))
        for layer in self.layers:
            h = layer(h, mask, apart)
        tags = self.tags(h)
        q, k = (
            part(self.drop(h)).view(*x.shape[:2], 2, -1).transpose(1, 2) for part in (self.asks, self.answers)
        )
        pairs = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5 + self.distance(apart).permute(2, 0, 1)
        pairs = pairs + tags[:, None, None, :, -1]
        return (
            tags,
            torch.cat([pairs[:, 0].masked_fill(~mask[:, None], -1e4), self.nobody(h)], dim=-1),
            pairs[:, 1],
        )


def _batch(examples: Sequence[Example]) -> tuple[torch.Tensor, torch.Tensor]:
    x = nn.utils.rnn.pad_sequence([torch.from_numpy(one.vectors) for one in examples], batch_first=True)
    lengths = torch.tensor([len(one.places) for one in examples])
    return x, torch.arange(x.shape[1]) < lengths[:, None]


def _loss(model: Tagger, examples: Sequence[Example]) -> torch.Tensor:
    x, mask = _batch(examples)
    tags, heads, members = model(x * (torch.rand(mask.shape) > 0.1)[..., None], mask)
    asking = [
        (row, token, cue) for row, one in enumerate(examples) for cue in one.cues for token in cue.tokens
    ]
    kinds, sources, length = torch.zeros(mask.shape, dtype=torch.long), torch.zeros(mask.shape), mask.shape[1]
    is_head, inside = torch.zeros(len(asking), length + 1), torch.zeros(len(asking), length)
    for number, (row, token, cue) in enumerate(asking):
        kinds[row, token] = cue.kind
        sources[row, cue.speaker] = 1
        is_head[number, cue.head or [length]] = 1
        inside[number, cue.speaker] = 1
    loss = F.cross_entropy(tags[..., : len(KINDS)][mask], kinds[mask], reduction="sum")
    loss = loss + _cross(tags[..., -1], sources, mask).sum() / 4
    if asking:
        at = [row for row, _, _ in asking], [token for _, token, _ in asking]
        weight = torch.tensor([1 / len(cue.tokens) for _, _, cue in asking])
        # The log-probability of all the head's tokens together, or that nobody is named.
        chosen = heads[at].log_softmax(-1).masked_fill(is_head == 0, -1e4).logsumexp(-1)
        doubtful = torch.tensor([float(cue.doubtful) for _, _, cue in asking])
        spans = _cross(members[at], inside, mask[at[0]]).mean(-1)
        loss = loss + (weight * (4 * spans - chosen) + _cross(tags[at][:, -2], doubtful, weight) / 5).sum()
    return loss / len(examples)


def _cross(logits: torch.Tensor, target: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    return F.binary_cross_entropy_with_logits(logits, target, reduction="none") * weight


def fit(examples: Sequence[Example], epochs: int, seeds: int) -> list[Tagger]:
    return [_fitted(examples, epochs, seed) for seed in range(seeds)]


def _fitted(examples: Sequence[Example], epochs: int, seed: int) -> Tagger:
    torch.manual_seed(seed)
    rng, model = random.Random(seed), Tagger().train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.05)
    steps = epochs * -(-len(examples) // _BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1e-3, total_steps=steps, pct_start=0.1)
    for _ in range(epochs):
        alike = sorted(examples, key=lambda one: len(one.places) * rng.uniform(0.9, 1.1))
        batches = [alike[at : at + _BATCH] for at in range(0, len(alike), _BATCH)]
        for some in rng.sample(batches, len(batches)):
            optimizer.zero_grad()
            _loss(model, some).backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return model.eval()


@torch.inference_mode()
def tag(models: Sequence[Tagger], example: Example) -> Tagged:
    """The mean of the models' probabilities for a sentence."""
    read = [[part[0] for part in model(*_batch([example]))] for model in models]
    parts = [
        (tags[:, : len(KINDS)].softmax(-1), heads.softmax(-1), members.sigmoid(), tags[:, -2].sigmoid())
        for tags, heads, members in read
    ]
    return Tagged(*(torch.stack(some).mean(0).numpy() for some in zip(*parts, strict=True)))


def propose(example: Example, tagged: Tagged) -> list[Proposal]:
    """A speaker for each word of speaking, the surest first; pronouns are left out."""
    text, places, cue, proposals = example.sentence.text, example.places, 1 - tagged.kinds[:, 0], []
    for likely, group in groupby(range(len(places)), key=lambda n: bool(cue[n] > 0.1)):
        tokens = list(group)
        share = cue[tokens] / cue[tokens].sum()
        heads, members = share @ tagged.heads[tokens], share @ tagged.members[tokens]
        best = int(heads[:-1].argmax())
        if not likely or heads[best] < 0.05:
            continue
        within = [n == best or (members[n] > 0.5 and n not in tokens) for n in range(len(places))]
        first = next((n + 1 for n in range(best, -1, -1) if not within[n]), 0)
        last = next((n - 1 for n in range(best, len(places)) if not within[n]), len(places) - 1)
        words = [one.span() for one in re.finditer(r"\w+", text)]
        start = min(start for start, end in [places[first], *words] if start <= places[first][0] < end)
        end = max(end for start, end in [places[last], *words] if start < places[last][1] <= end)
        speaker = text[start:end]
        if not words_pattern(STATEMENT_WORDS[example.sentence.language].phrases.pronouns).fullmatch(speaker):
            kind = KINDS[1 + int((share @ tagged.kinds[tokens])[1:].argmax())]
            sure = float(cue[tokens].max() * heads[first : last + 1].sum())
            proposals.append(Proposal(kind, speaker, sure, bool(share @ tagged.doubtful[tokens] > 0.5)))
    return sorted(proposals, key=lambda one: -one.confidence)


def score(example: Example, tagged: Tagged, speaker: Span, cue: Span) -> float:
    """The probability that a word of speaking has that speaker; both are spans of the sentence. 0 where the
    cue has no token."""
    cues, inside = tokens_in(example.places, cue), tokens_in(example.places, speaker)
    said = 1 - tagged.kinds[cues, 0]
    return float(said.max() * ((said / said.sum()) @ tagged.heads[cues])[inside].sum()) if cues else 0.0
