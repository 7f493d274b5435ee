"""The names of elements and attributes in the XML of a document.

Word writes one of two namespaces for each of them (transitional and strict), and others write prefixes of
their own; the local names are the same and have one meaning each where they are asked for.
"""

from collections.abc import Iterator

from lxml import etree

_OFF = frozenset({"0", "false", "off", "none"})


def name_of(element: etree._Element) -> str:
    """Its name without the namespace; "" for what is no element, as an entity."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element | None, name: str) -> str:
    """The value of an attribute, "" when there is none."""
    if element is None:
        return ""
    for key, value in element.attrib.items():
        if key == name or key.endswith(f"}}{name}"):
            return str(value)
    return ""


def children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """The child elements of that name."""
    return (child for child in (() if element is None else element) if name_of(child) == name)


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """What the first child of the first name has as its first child of the second name, and so on."""
    for name in names:
        element = next(children(element, name), None)
    return element


def switch(properties: etree._Element | None, name: str) -> bool | None:
    """Whether a property is on; None where it is not named."""
    found = child(properties, name)
    return None if found is None else attribute(found, "val").lower() not in _OFF
