"""What is written at the pictures and videos of a page, in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class PictureWords:
    """Lists of words and phrases in the notation of `languages.notation`. An empty one is for none.

    Credits: `credits` and `origins` come before a colon and who made the picture ("Photo: Ada Roe"); an
    origin may also be that of the article. `credited` comes before dots ("Credit…"). `by` and `via` may stand
    instead of the colon, and `private` for a name. `source_above` comes before a comma in a credit whose
    caption is below ("Image source, Ada Roe"). `run_in` are labels that may stand behind a word without a
    blank ("… since 2022Image: AFP"); there, capitals matter.

    Captions: `caption_labels` come before one, and so do `pictured` ("im Bild"). `archive` says that a
    picture is an old one or only an example; `archive_in_brackets` says so in brackets at the end.
    `describing` are words for what is to be seen; articles have them too.

    Videos: `watch` comes before a colon or an arrow ("Watch: …"). `clock_units` come after a length such as
    1:43, `minutes` and `seconds` after a number.
    """

    credits: str = ""
    origins: str = ""
    credited: str = ""
    by: str = ""
    via: str = ""
    private: str = ""
    source_above: str = ""
    run_in: str = ""
    caption_labels: str = ""
    pictured: str = ""
    archive: str = ""
    archive_in_brackets: str = ""
    describing: str = ""
    watch: str = ""
    clock_units: str = ""
    minutes: str = ""
    seconds: str = ""
