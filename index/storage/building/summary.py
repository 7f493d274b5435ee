"""What a generation contains, for a person to read."""

from collections import Counter

from index.storage.generations.manifest import Summary
from index.storage.segments.segment import Counts
from index.storage.store.store import Store


def summarise(store: Store, counts: Counts) -> Summary:
    """The summary of a store that has these counts. Raises IndexDamaged."""
    texts = {digest for segment in store.segments for _, digest in segment.text_digests()}
    languages: Counter[str] = Counter()
    outlets: Counter[str] = Counter()
    days = []
    undated = untitled = 0
    for source in store.articles():
        undated += source.published is None
        untitled += source.title is None
        languages.update([source.language] if source.language else [])
        outlets.update([source.outlet] if source.outlet else [])
        days += [source.published] if source.published else []
    return Summary(
        counts=counts,
        duplicates=counts.articles - len(texts),
        languages=dict(languages.most_common()),
        outlets=dict(outlets.most_common()),
        newest_article=max(days, default=None),
        oldest_article=min(days, default=None),
        undated=undated,
        untitled=untitled,
    )
