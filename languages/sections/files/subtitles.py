"""What is written in subtitles beside speech in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class SubtitleWords:
    """Lists of words and phrases in the notation of `languages.notation`. An empty list is for none.

    `sounds` are sounds in brackets ("[applause]"). `credits` begin a line on who made the subtitles, and
    `credited_to` may follow them ("subtitles by").
    """

    sounds: str = ""
    credits: str = ""
    credited_to: str = ""
