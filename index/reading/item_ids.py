"""Ids of items: some name an item among all there are, others only among those of its outlet."""

import re
from urllib.parse import urlsplit

_GLOBAL = re.compile(
    r"^[a-z][a-z0-9+.-]+:\S"  # an address, urn:, tag:
    r"|\w\.[a-z]{2,}\b"  # a domain
    r"|[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}",  # a UUID
    re.IGNORECASE,
)


def is_global_id(item_id: str) -> bool:
    """Whether no other outlet has an item with this id: it is a URI, a UUID or names a domain."""
    return bool(_GLOBAL.search(item_id))


def global_id(item_id: str, site: str) -> str:
    """The id, behind the domain of the site whose address is given unless it is global itself: the feeds of
    two outlets may both have an item "17". As it is where there is no site."""
    try:
        domain = (urlsplit(site).hostname or "").removeprefix("www.")
    except ValueError:  # no address
        domain = ""
    return item_id if is_global_id(item_id) or not domain else f"{domain}#{item_id}"
