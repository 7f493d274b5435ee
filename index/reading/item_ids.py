"""Item ids: some are globally unique, others only within one outlet."""

import re
from urllib.parse import urlsplit

_GLOBAL = re.compile(
    r"^[a-z][a-z0-9+.-]+:\S"  # an address, urn:, tag:
    r"|\w\.[a-z]{2,}\b"  # a domain
    r"|[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}",  # a UUID
    re.IGNORECASE,
)


def is_global_id(item_id: str) -> bool:
    """Whether the id is globally unique: it is a URI or a UUID, or contains a domain."""
    return bool(_GLOBAL.search(item_id))


def global_id(item_id: str, site: str) -> str:
    """The id, prefixed as `domain#id` with the domain of the address `site`, because the feeds of two outlets
    may both have an item "17". Returned unchanged if it is global already, or if `site` has no domain."""
    try:
        domain = (urlsplit(site).hostname or "").removeprefix("www.")
    except ValueError:  # no address
        domain = ""
    return item_id if is_global_id(item_id) or not domain else f"{domain}#{item_id}"
