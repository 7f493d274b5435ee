"""An article's own address in a newsletter: not that of a click counter, and without tracking parameters."""

import re
from urllib.parse import parse_qsl, unquote, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"utm_\w+|mc_[ce]id|fbclid|gclid|dclid|yclid|msclkid|igshid|mkt_tok|_hs(?:enc|mi)|hs[ac]\w*tracking|vero_(?:id|conv)|"
    r"ck_subscriber_id|oly_(?:enc|anon)_id|ml_subscriber\w*|wt_z?mc|wtmc|xtor|xtref|at_(?:medium|campaign|\w+)|(?:pk|mtm|piwik)_\w+|"
    r"cmpid|cmp|icid|ncid|s_cid|ns_\w+|trk\w*|sc_(?:cmp|channel|campaign|eid|lid|uid|llid)\w*|"
    r"email|e-?mail|mail|subscriber(?:_?id)?|recipient\w*|uuid|newsletter_?id|nl_?id|ref_?src|source_?campaign|sp_(?:mid|uid)\w*",
    re.IGNORECASE,
)
_REDIRECTING_HOST = re.compile(
    r"^(?:click|clicks|clk|track|tracking|trk|links?|lnks?|lnk|redirect|redir|go|r|t|ct|el|ea|url\d*|u\d+\.ct|elink\w*|email|e|nl|news-?link)\.|"
    r"(?:^|\.)(?:list-manage\d*\.com|sendgrid\.net|mandrillapp\.com|hubspotlinks\.com|hubspotemail\.net|cmail\d+\.com|"
    r"createsend\d*\.com|mailgun\.org|sparkpostmail\d*\.com|sendibt\d*\.com|sendibm\d*\.com|klclick\d*\.com|exct\.net|rs6\.net|"
    r"emltrk\.com|awstrack\.me|mjt\.lu|mlsend\d*\.com|mailjet\.com|beehiiv\.net|getrevue\.co|crsend\.com|emailsys\d*a?\.net|"
    r"bit\.ly|t\.co|goo\.gl|ow\.ly|tinyurl\.com|buff\.ly|dlvr\.it|trib\.al|lnkd\.in|is\.gd|rb\.gy|t\.ly|feedproxy\.google\.com)$",
    re.IGNORECASE,
)
_REDIRECTING_PATH = re.compile(
    r"^/(?:ls/click|wf/click|track(?:ing)?(?:/click)?|clicks?|redirect(?:/\d)?|redir|r/[^/]*$|c/[^/]*$|l/[^/]*$|CL0/|lt\.php|go/[^/]*$|e3t/)|"
    r"/(?:track/click|ls/click)",
    re.IGNORECASE,
)
_TARGETS = frozenset(
    {"url", "u", "q", "target", "redirect", "redirect_url", "dest", "destination", "link", "to", "r"}
)
_URLDEFENSE = re.compile(r"https://urldefense\.(?:com|us|proofpoint\.com)/v3/__(https?:/.+?)__;")
_OPAQUE = re.compile(r"(?=[^/._-]{0,30}\d)(?=[^/._-]{0,30}[A-Za-z])[A-Za-z0-9=%~+]{30,}")
_LONGEST = 1_000
_LONGEST_QUERY = 4_000
_DEEPEST = 3


def plain_address(written: str | None) -> str | None:
    """The address that a link leads to, without tracking parameters. None when only the click counter knows
    it, or when it is the front page of a site."""
    address = written.strip() if written else ""
    for _ in range(_DEEPEST):
        inner = _inner(address)
        if inner is None:
            break
        address = inner
    parts = _parts(address)
    if parts is None or len(address) > 4 * _LONGEST or _is_redirector(parts[1], parts[2]):
        return None
    scheme, host, path, query, fragment = parts
    kept = "&".join(one for one in query.split("&") if one and not _tracks(one))
    if path in ("", "/") and not kept:
        return None
    fragment = "" if _tracks(fragment) or _OPAQUE.fullmatch(fragment) else fragment
    plain = urlunsplit((scheme, host, path, kept, fragment))
    return plain if len(plain) <= _LONGEST else None


def is_link(written: str | None) -> bool:
    """Whether the address leads to a web page, directly or through a click counter, not to a front page."""
    parts = _parts((written or "").strip())
    return parts is not None and (parts[2] not in ("", "/") or bool(parts[3]))


def _parts(address: str) -> tuple[str, str, str, str, str] | None:
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host:
        return None
    return parts.scheme, parts.netloc, parts.path, parts.query, parts.fragment


def _inner(address: str) -> str | None:
    """The address inside a redirecting address; None if there is none."""
    if match := _URLDEFENSE.match(address):
        return re.sub(r"^(https?):/+", r"\1://", match[1])
    parts = _parts(address)
    for name, value in parse_qsl(parts[3][:_LONGEST_QUERY]) if parts else ():
        target = unquote(value) if "%3A" in value[:12].upper() else value
        inner = _parts(target)
        if name.lower() in _TARGETS and inner and (inner[2] not in ("", "/") or inner[3]):
            return target
    return None


def _is_redirector(netloc: str, path: str) -> bool:
    host = netloc.rpartition("@")[2].partition(":")[0].lower()
    return bool(_REDIRECTING_HOST.search(host) or _REDIRECTING_PATH.search(path) or _OPAQUE.search(path))


def _tracks(field: str) -> bool:
    name, _, value = field.partition("=")
    return bool(_TRACKING.fullmatch(name)) or "@" in unquote(value)
