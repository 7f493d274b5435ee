"""The fields of a feed's entry: its id, title, address, authors and language."""

import re
from collections.abc import Sequence
from urllib.parse import urljoin

from index.reading.news.elements import Element, attribute, child, children, whole_text, words

LONGEST_NAME = 300

# "editor@brae-post.example (Una McTaggart)", "Una McTaggart <una@brae-post.example>".
_NAME_BEHIND = re.compile(r"[^\s()<>]{1,100}@[^\s()<>]{1,100}\s{0,3}\(([^()]{1,200})\)")
_NAME_BEFORE = re.compile(
    r"([^<>@]{1,200}?)(?:\s{1,3}|\s{0,3}[<(])(?:mailto:)?[^\s()<>]{1,100}@[^\s()<>]{1,100}[>)]?"
)
_ADDRESS = re.compile(r"[^\s@]{1,100}@[^\s@]{1,100}")


def first_words(element: Element, names: Sequence[str]) -> str:
    """The words of the first child with one of these names that has any; "" if none has."""
    return next((text for part in children(element, *names) if (text := words(part))), "")


def entry_id(element: Element) -> str:
    """The id that an entry states; "" if it states none."""
    own = next((text for part in children(element, "guid", "atom:id") if (text := words(part))), "")
    return own or attribute(element, "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about")


def entry_title(element: Element) -> str:
    """The entry's headline as markup, not that of a picture; "" if there is none."""
    for part in children(element, "title", "atom:title", "dc:title"):
        title = whole_text(part)
        if title.strip():
            is_text = attribute(part, "type") == "text"
            return title.replace("&", "&amp;").replace("<", "&lt;") if is_text else title
    return ""


def link_of(element: Element) -> str:
    """The address of the page, in Atom that of the alternate link; "" if there is none. It is joined to the
    element's base, and stays relative if there is no base."""
    for link in children(element, "link"):
        if address := words(link) or attribute(link, "href"):
            return _whole(link, address)
    links = children(element, "atom:link")
    for relation in ("alternate", ""):
        for link in links:
            if attribute(link, "rel") == relation and (address := attribute(link, "href")):
                return _whole(link, address)
    return ""


def _whole(element: Element, address: str) -> str:
    return absolute_address(element.base or "", address)


def absolute_address(base: str, address: str) -> str:
    """The address as seen from `base`; as it is where the two do not go together."""
    try:
        return urljoin(base, address) if address else ""
    except ValueError:
        return address


def authors_of(element: Element) -> list[str]:
    """The names of the authors, each once, in order, without addresses."""
    found = [words(part) for part in children(element, "dc:creator", "author", "itunes:author")]
    for person in children(element, "atom:author"):
        found += [words(name) for name in children(person, "atom:name")] or [words(person)]
    return list(dict.fromkeys(name for written in found if (name := _person(written))))


def atom_names(person: Element) -> list[str]:
    """The names in an Atom person."""
    return [name for part in children(person, "atom:name") if (name := _person(words(part)))]


def _person(written: str) -> str:
    """The name of a person without a mail address beside it; "" for an address alone."""
    written = written[:LONGEST_NAME]
    if found := _NAME_BEHIND.fullmatch(written):
        return found[1].strip()
    if found := _NAME_BEFORE.fullmatch(written):
        return found[1].strip(" ,;\"'")
    return "" if _ADDRESS.fullmatch(written) else written


def own_language(element: Element) -> str:
    """The language that an entry, its text or its title states; "" if none does."""
    holders = (element, child(element, "atom:content"), child(element, "atom:title"))
    named = (attribute(holder, "{http://www.w3.org/XML/1998/namespace}lang") for holder in holders)
    return next((language for language in named if language), "")


def source_name(source: Element | None) -> str:
    """The name of the feed from which an aggregator took an entry; "" if it is not stated."""
    if source is None:
        return ""
    return first_words(source, ("atom:title", "title")) or ("" if len(source) else words(source))


def term_of(category: Element) -> str:
    """The label of a category, else its term, else its words."""
    return attribute(category, "label") or attribute(category, "term") or words(category)
