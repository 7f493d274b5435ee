"""Looks up elements and attributes in the XML of a document by their local names.

Word uses one of two namespaces for each of them (transitional and strict), and other programs use prefixes of
their own. The local names are the same and unambiguous where they are looked up.
"""

from collections.abc import Iterator

from lxml import etree

_OFF = frozenset({"0", "false", "off", "none"})


def word_name(element: etree._Element) -> str:
    """The element's name without its namespace; "" for nodes that are not elements, such as entities."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def word_attribute(element: etree._Element | None, name: str) -> str:
    """The value of an attribute; "" when there is none."""
    if element is None:
        return ""
    for key, value in element.attrib.items():
        if key == name or key.endswith(f"}}{name}"):
            return str(value)
    return ""


def word_children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """The child elements with this name."""
    return (child for child in (() if element is None else element) if word_name(child) == name)


def word_child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The element at a path of child names, always taking the first child; None if there is none."""
    for name in names:
        element = next(word_children(element, name), None)
    return element


def switch(properties: etree._Element | None, name: str) -> bool | None:
    """Whether a property is on; None if it is not present."""
    found = word_child(properties, name)
    return None if found is None else word_attribute(found, "val").lower() not in _OFF
