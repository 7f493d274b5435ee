"""Recognises pages that only list articles: most paragraphs end with a link to the article they announce."""

import re

from index.errors import UnreadableArticle
from index.text.articles import Article

_LINK_AT_END = re.compile(
    r"(?:[.!?…][\"”“»)]?|\.\.\.)\s*[\[(»>→|]{0,2}\s?(?:mehr|mehr\s+lesen|mehr\s+erfahren|weiter|weiterlesen|zum\s+artikel|"
    r"artikel\s+lesen|more|read\s+more|read\s+on|continue\s+reading|full\s+story|lire(?:\s+la\s+suite|\s+plus|\s+l['’]article)?|"
    r"en\s+savoir\s+plus|leer(?:\s+más)?|ver\s+más|seguir\s+leyendo|devamı|devamını\s+oku|читать(?:\s+далее|\s+полностью)?|"
    r"подробнее)\W{0,4}$",
    re.IGNORECASE,
)
_FEWEST_TEASERS = 3
_MOSTLY = 0.6
_LONGEST_END = 60
_SHORTEST_PROSE = 40


def no_list(article: Article) -> Article:
    """Return the article. Raises UnreadableArticle when most of its paragraphs announce other articles."""
    if _lists_articles(article):
        raise UnreadableArticle("This page lists articles and is none itself", "save each of them by itself")
    return article


def _lists_articles(article: Article) -> bool:
    paragraphs = (article.text[start:end] for start, end in article.paragraphs)
    prose = [paragraph for paragraph in paragraphs if len(paragraph) >= _SHORTEST_PROSE]
    ends = [bool(_LINK_AT_END.search(paragraph[-_LONGEST_END:])) for paragraph in prose]
    return sum(ends) >= _FEWEST_TEASERS and sum(ends) >= _MOSTLY * len(ends)
