"""The outlet and the author of a mail, by its sender and its mailing list."""

import re
import unicodedata
from dataclasses import dataclass

from index.reading.all_languages import mail_words
from index.reading.fields.field_values import clean_label
from index.reading.mail.headers import decode_words, header, raw_header
from index.reading.mime import MailPart
from index.text.paragraphs.people import is_name
from languages.notation import expression

# Services that send mails for others.
_SERVICES = re.compile(
    r"mailchimp|substack|brevo|sendinblue|cleverreach|mailjet|sendgrid|hubspot|constant\s?contact|campaign\s?monitor|"
    r"rapidmail|beehiiv|(?:get)?revue|mailgun|klaviyo|active\s?campaign|convertkit|kit|ghost|mailerlite|newsletter2go|"
    r"inxmail|sarbacane|mailup|unisender|sendpulse|steady|patreon|amazon\s?ses|evalanche|optivo",
    re.IGNORECASE,
)
_BETWEEN_WORDS = "[-_. ]?"
_DO_NOT = expression(mail_words(lambda words: words.do_not)).replace(r"\s+", _BETWEEN_WORDS)
_REPLY = expression(mail_words(lambda words: words.reply))
_OFFICES = expression(mail_words(lambda words: words.offices))
_NO_NAME = re.compile(
    rf"(?:{_DO_NOT}){_BETWEEN_WORDS}(?:{_REPLY})\w*|{_OFFICES}|"
    r"mailer(?:[-_ ]?daemon)?|bounces?\S*|postmaster|e?-?mails?|\S+@\S+",
    re.IGNORECASE,
)
_VIA_WORDS = expression(mail_words(lambda words: words.via))
_VIA = re.compile(rf"^(?P<left>.+?)\s+\(?(?:{_VIA_WORDS})\s+(?P<right>[^()]+)\)?$", re.IGNORECASE)
_AT = expression(mail_words(lambda words: words.at))
_OF = expression(mail_words(lambda words: words.of))
_BETWEEN = re.compile(
    rf"^(?P<left>.+?)(?:\s+(?P<sure>{_AT}|@)\s+|\s+(?P<word>{_OF})\s+"
    r"|\s*(?P<mark>[|·•/]|\s[–—-]\s)\s*|,\s+|\s+(?=\())(?P<right>.+)$"
)
_OUTLET_WORDS = expression(mail_words(lambda words: words.outlet_words))
_OUTLET_ENDINGS = expression(mail_words(lambda words: words.outlet_endings))
_NO_PERSON = re.compile(rf"\b(?:{_OUTLET_WORDS})\b|(?:{_OUTLET_ENDINGS})$", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?P<name>.*?)<\s*(?P<address>[^<>]*)>[^<>]*$", re.DOTALL)
_COMMENT = re.compile(r"^\s*(?P<address>\S+@\S+)\s*\((?P<name>[^()]*)\)\s*$")
_OPAQUE = re.compile(r"\d{4,}|\bmc\s+list\b|[0-9a-f]{10,}|@", re.IGNORECASE)
_FREE_MAIL = re.compile(
    r"(?:gmail|googlemail|gmx|web|yahoo|outlook|hotmail|live|icloud|me|aol|t-online|freenet|posteo|mailbox|proton(?:mail)?|"
    r"orange|free|laposte|wanadoo|mail|yandex|rambler|bk|list|inbox|mynet|googlegroups|substack|beehiiv)\.[a-z.]{2,6}",
    re.IGNORECASE,
)
_SUBDOMAINS = re.compile(
    r"^(?:(?:e?mail|e|news|newsletters?|nl|mailing|info|m|send|bounces?|em\d*|mg|www)\.)+(?=[^.]+\.)"
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i"})


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A sender's display name and address, each "" when there is none."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True)
class Sender:
    """The outlet, and the author if the sender is a person; each None if not known."""

    outlet: str | None = None
    author: str | None = None


def read_sender(mail: MailPart) -> Sender:
    """The sender of the mail: not the service that sends it, and not a no-reply address."""
    list_name = _list_name(header(mail, "List-Id"))
    boxes = [
        read_mailbox(raw_header(mail, name)) for name in ("X-Original-From", "From", "Reply-To", "Sender")
    ]
    named = [box for box in boxes[:3] if box.name]
    box = next(iter(named), None)
    organization = clean_label(header(mail, "Organization"))
    if box is None:
        domain = next((found for one in boxes if (found := _own_domain(one))), None)
        return Sender(list_name or organization or domain)
    return sender_of(box, list_name=list_name or organization)


def sender_of(box: Mailbox, *, list_name: str | None = None) -> Sender:
    """The outlet and the author in a display name. `list_name` is the outlet if the name has none."""
    name = box.name
    if via := _VIA.match(name):
        left, right = _unquoted(via["left"]), _unquoted(via["right"])
        if not _SERVICES.fullmatch(right) and _may_be_person(left):
            return Sender(right, left)
        name = left
    if not name or _NO_NAME.fullmatch(name):
        return Sender(list_name or _own_domain(box))
    if parted := _parted(name, box.address):
        return parted
    if _is_person(name, box.address):
        return Sender(list_name or name, name)
    return Sender(name)


def read_mailbox(written: str) -> Mailbox:
    """The first sender in a header, with its name decoded. A general name such as "no-reply" or "info" is
    ""."""
    if "=?" in written and "@" not in written:  # some programs encode the address too
        written = decode_words(written)
    match = _ADDRESS.match(written) or _COMMENT.match(written)
    if match is None:
        address = written.strip() if "@" in written else ""
        return Mailbox("" if address else _name(written), address[:300])
    if ">," in written:  # several
        return read_mailbox(written[: written.index(">,") + 1])
    address = match["address"].strip().removeprefix("mailto:")
    return Mailbox(_name(match["name"]), address[:300])


def _name(written: str) -> str:
    name = _unquoted(decode_words(_unquoted(written)))
    name = re.sub(r"\s*\[?mailto:\S*$", "", name)
    return "" if _NO_NAME.fullmatch(name) else clean_label(name) or ""


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text.strip().strip("\"'„“”‚‘’ ")).strip()


def _parted(name: str, address: str) -> Sender | None:
    """The person and the outlet in one name, as "Mara Lindt from Küstenbote" or "Mara Lindt | Küstenbote";
    None if it has no such form. If the separator may also be inside an outlet's name, the address decides."""
    match = _BETWEEN.match(name)
    if match is None:
        return None
    left, right = match["left"].strip(" ,"), match["right"].strip(" ()")
    if _SERVICES.fullmatch(right):
        return Sender(left)
    domain = address.rpartition("@")[2]
    if _may_be_person(right) and _names(left, domain) and not _names(right, domain):
        return Sender(left, right)
    is_told = _names(right, address) or bool(match["sure"])
    is_told = is_told or (not match["word"] and _is_person(left, address))
    is_outlet = not _NO_NAME.fullmatch(right)
    return Sender(right, left) if is_told and is_outlet and _may_be_person(left) else None


def _may_be_person(name: str) -> bool:
    return is_name(name) and not _NO_PERSON.search(name)


def _names(text: str, address: str) -> bool:
    """Whether a word of the text, of more than 3 letters, appears in an address."""
    plain = re.sub(r"[^a-z0-9]", "", address.lower())
    return any(len(word) > 3 and (word in plain) for form in _plain_forms(text) for word in form.split())


def _is_person(name: str, address: str) -> bool:
    """Whether a name is a person's: the local part of the address contains the last name or is the first
    name, and the domain does not contain the name."""
    if not _may_be_person(name) or _names(name, address.rpartition("@")[2].lower()):
        return False
    local = re.sub(r"[^a-z0-9]", "", address.partition("@")[0].lower())
    words = [form.split() for form in _plain_forms(name)]
    return any(len(form[-1]) > 2 and (form[-1] in local or local == form[0]) for form in words if form)


def _plain_forms(text: str) -> tuple[str, str]:
    """The text as it is written in addresses, in two forms: "kuestenbote" and "kustenbote"."""
    lower = text.lower()
    forms = (lower.translate(_UMLAUTS), lower)
    bare = [
        "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c))
        for form in forms
    ]
    first, second = (re.sub(r"[^a-z0-9]+", " ", form).strip() for form in bare)
    return first, second


def _list_name(written: str) -> str | None:
    match = _ADDRESS.match(written)
    name = _unquoted(match["name"] if match else "")
    return None if not name or _OPAQUE.search(name) or _NO_NAME.fullmatch(name) else clean_label(name)


def _own_domain(box: Mailbox) -> str | None:
    domain = _SUBDOMAINS.sub("", box.domain)
    is_own = re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", domain) and not _FREE_MAIL.fullmatch(domain)
    return domain if is_own and not _SERVICES.search(domain) else None
