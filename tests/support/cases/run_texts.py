"""The texts of a run, one by one."""

import dataclasses
from collections.abc import Iterator, Mapping


def leaves(value: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a value, with its place in the value."""
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from leaves(getattr(value, field.name), f"{place}.{field.name}")
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from leaves(one, f"{place}.{name}")
    elif isinstance(value, tuple):
        for position, one in enumerate(value):
            yield from leaves(one, f"{place}.{position}")
    else:
        yield place, str(value)
