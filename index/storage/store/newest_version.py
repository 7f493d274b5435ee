"""The newest version of an item, by the item's id."""

from index.storage.store.store import Store
from index.text.articles import Article


def newest_version(store: Store, item_id: str) -> Article | None:
    """The article that no other version of the item has superseded; None if the store has no article of this
    item. Reads the fields of all articles."""
    versions = [source.article_id for source in store.articles() if source.item_id == item_id]
    relations = store.relations
    newest = [id_ for id_ in versions if relations is None or relations.superseded(id_) is None]
    return store.article((newest or versions)[-1]) if versions else None
