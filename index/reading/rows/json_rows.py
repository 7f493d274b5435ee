"""Finds out from the beginning of a JSON file where its rows are: in a list, under a key, or the file."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from index.errors import UnreadableArticle
from index.reading.fields.article_fields import field_text, names_page
from index.reading.fields.field_names import TITLE, FieldValues, values
from index.reading.rows.json_head import read_json_head


class Step(Enum):
    """A step into a list, or into an object by any key, for objects whose keys are the ids of rows."""

    ENTRY = "entry"
    ANY_KEY = "any key"


Path = tuple[str | Step, ...]
"""The keys and steps from the file's outermost value to a row."""

_IsRow = Callable[[FieldValues], bool]

# The keys under which services list articles: NewsAPI, GNews; Guardian; New York Times, Solr; mediastack;
# JSON Feed, wallabag; Webhose; Elasticsearch; Bing, OData; Feedly; newsdata; JSON-LD.
_WRAPPERS = frozenset(
    "articles results docs data items posts documents hits value entries news stories records @graph".split()
)
# The keys of objects beside or inside articles that are not articles.
_BESIDE = frozenset(
    "comments comment replies annotations notes note highlights reactions authors author tags images image "
    "media photos gallery videos related links".split()
)
_DEEPEST = 10
_MOST_ENTRIES = 2_000
_MOST_OBJECTS = 50_000
_MOST_VALUES = 50


@dataclass(frozen=True, slots=True)
class JsonRows:
    """The paths of a file's rows, and the fields that it states for all of them (`shared`). If there are no
    paths, `names` are the fields of the first object."""

    paths: frozenset[Path]
    names: tuple[str, ...] = ()
    shared: FieldValues = field(default_factory=dict)


def find_rows(head: str, *, is_whole: bool) -> JsonRows:
    """Where the rows are in a file that begins with `head`; `is_whole` says that this is the whole file.

    A row is an object with a text that is not inside another row. If there are none, the objects of a list
    that have a web address are rows. Raises UnreadableArticle when the file is blank or not JSON.
    """
    outermost, problem, too_deep = read_json_head(head)
    for tells in (_has_text, names_page):
        is_row = _within(_MOST_OBJECTS, tells)
        found: Counter[Path] = Counter()
        titled: Counter[Path] = Counter()
        for value in outermost:
            for path, row in _paths(value, is_row):
                found[path] += 1
                titled[path] += _has_title(row)
        if tells is names_page:
            found = Counter({path: count for path, count in found.items() if _is_list(path, count, titled)})
        if found:
            return JsonRows(_chosen(found, titled), shared=_shared(outermost[0]))
    if too_deep:
        raise UnreadableArticle("The JSON is nested too deeply", "export it again")
    if problem and (is_whole or not outermost):
        reason = " ".join(str(problem).split())[:200]
        raise UnreadableArticle(f"The file is broken JSON ({reason})", "mend it, or export it again")
    if problem and (open_list := _open_list(outermost[-1])):
        return JsonRows(frozenset({open_list}))
    return JsonRows(frozenset(), next((names for value in outermost for names in _names(value)), ()))


def _within(budget: int, tells: Callable[[FieldValues], bool]) -> _IsRow:
    """`tells` for the first `budget` objects and False for all others, to limit the time."""
    left = iter(range(budget))
    return lambda row: next(left, None) is not None and tells(row)


def _has_text(row: FieldValues) -> bool:
    return field_text(row) is not None


def _has_title(row: FieldValues) -> bool:
    return any(True for _ in values(row, TITLE))


def _paths(value: object, is_row: _IsRow, path: Path = ()) -> Iterator[tuple[Path, FieldValues]]:
    """Each row that is not inside another, and its path."""
    if isinstance(value, dict):
        if is_row(value):
            yield path, value
        elif len(path) < _DEEPEST:
            yield from _in_object(value, is_row, path)
    elif isinstance(value, list) and len(path) < _DEEPEST:
        for entry in value[:_MOST_ENTRIES]:
            yield from _paths(entry, is_row, (*path, Step.ENTRY))


def _in_object(value: FieldValues, is_row: _IsRow, path: Path) -> Iterator[tuple[Path, FieldValues]]:
    """The rows under an object's keys. If most keys have rows of the same shape, the step is ANY_KEY."""
    inner = [(key, one) for key, one in value.items() if isinstance(one, dict | list) and key not in _BESIDE]
    if not inner:
        return
    found = {key: list(_paths(one, is_row, (*path, key))) for key, one in inner[:_MOST_ENTRIES]}
    depth = len(path) + 1
    shapes = Counter((rows[0][0][depth:], _has_title(rows[0][1])) for rows in found.values() if rows)
    (tail, _), count = shapes.most_common(1)[0] if shapes else (((), False), 0)
    is_map = count > 1 and 2 * count > len(found) and sum(shape[0] == tail for shape in shapes) == 1
    for rows in found.values():
        for row_path, row in rows:
            any_key = is_map and row_path[depth:] == tail and not found.keys() & _WRAPPERS
            yield (*path, Step.ANY_KEY, *tail) if any_key else row_path, row


def _chosen(found: Counter[Path], titled: Counter[Path]) -> frozenset[Path]:
    """Those paths that lie under a key of `_WRAPPERS` (all if none does), and of these the ones whose rows
    mostly have titles (all if none has)."""
    wrapped = [path for path in found if _wrapper(path) in _WRAPPERS]
    with_titles = [path for path in wrapped or found if 2 * titled[path] >= found[path]]
    return frozenset(with_titles or wrapped or found)


def _shared(value: object) -> FieldValues:
    """The fields that a JSON Feed states for all of its items, as the outlet's name; {} for other files."""
    if not isinstance(value, Mapping) or "jsonfeed.org" not in str(value.get("version"))[:100]:
        return {}
    return {"site_title": value.get("title"), **{key: value.get(key) for key in ("language", "authors")}}


def _is_list(path: Path, count: int, titled: Counter[Path]) -> bool:
    """Whether the objects with addresses at this path are a list of articles, not a reference to a page."""
    return 2 * titled[path] >= count and (not path or not set(path).isdisjoint(Step))


def _wrapper(path: Path) -> object:
    """The key of the outermost list; None if it has none."""
    return path[path.index(Step.ENTRY) - 1] if Step.ENTRY in path[1:] else None


def _open_list(value: object) -> Path | None:
    """The path of the entries of the list in which `value` is cut off, if rows may be there; else None."""
    path: Path = ()
    while isinstance(value, dict) and value and len(path) < _DEEPEST:
        key, value = list(value.items())[-1]
        path = (*path, key)
    is_list = isinstance(value, list) and (not path or path[-1] in _WRAPPERS)
    return (*path, Step.ENTRY) if is_list else None


def _names(value: object) -> Iterator[tuple[str, ...]]:
    """The keys of the first object."""
    entries: Sequence[object] = value if isinstance(value, list) else [value]
    yield from (tuple(entry) for entry in entries[:1] if isinstance(entry, dict))
