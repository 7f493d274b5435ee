"""Which news agencies an article names."""

import re

from index.text.articles import Article

_AGENCIES = re.compile(
    r"(?<!\w)(?:aa|afp|aap|adn|agi|anadolu(?: ajansı| agency)?|ansa|ap|associated press|apa|apn|belga"
    r"|bloomberg|cp|canadian press|ctk|čtk|dapd|dha|dpa(?:[-/]\w+)*|efe|agencia efe|epd|europa press|iha"
    r"|interfax|интерфакс|kna|keystone-sda|kyodo|lusa|mti|ntb|pa media|pap|press association|pti|reuters"
    r"|ria|ria novosti|риа(?: новости)?|ritzau|sda|sid|stt|tanjug|tass|тасс|tt|ukrinform|укринформ|unian|upi"
    r"|xinhua|yonhap)(?!\w)",
    re.IGNORECASE,
)
"""News agencies, as outlets and credits call them."""

_CREDIT_CHARACTERS = 200
"""A text names its agency near its beginning or its end."""


def is_agency(outlet: str) -> bool:
    """Whether an outlet's whole name is an agency's."""
    return bool(_AGENCIES.fullmatch(outlet))


def named_agencies(article: Article) -> tuple[str, ...]:
    """The agencies in an article's author line, and at the beginning and end of its text: each once, without
    case, in order of the alphabet."""
    text = article.text
    ends = (article.source.author or "", text[:_CREDIT_CHARACTERS], text[-_CREDIT_CHARACTERS:])
    return tuple(sorted({match[0].casefold() for part in ends for match in _AGENCIES.finditer(part)}))
