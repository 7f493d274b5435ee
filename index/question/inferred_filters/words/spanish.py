"""Spanish words for times and reporting."""

from index.question.inferred_filters.words.table import FilterWords

_NEWS = r"(?:artículos?|noticias?|titulares|prensa|cobertura)"
_ON = r"(?: (?:del|de|de la|en|el|la|publicad[oa]s?|mes de)){0,4}"

SPANISH = FilterWords(
    months="enero,ene febrero,feb marzo,mar abril,abr mayo junio,jun julio,jul agosto,ago "
    "septiembre,setiembre,sept,sep octubre,oct noviembre,nov diciembre,dic",
    weekdays="lunes martes miércoles jueves viernes sábado domingo",
    alone=r"(?:enero|febrero|marzo|abril|(?<=en )mayo|junio|julio|agosto|septiembre|setiembre|octubre"
    r"|noviembre|diciembre)(?!\w)",
    numbers="un,una dos tres cuatro cinco seis siete ocho nueve diez",
    times=(
        (r"\b(?:anteayer|antier)\b", "day", 2),
        (r"\bayer\b|\banoche\b", "day", 1),
        (r"\bla (?:semana pasada|última semana)\b(?! de\b)", "week", 1),
        (r"\bel (?:mes pasado|último mes)\b(?! de\b)", "month", 1),
        (r"\besta semana\b", "week", 0),
        (r"\beste mes\b", "month", 0),
        (r"\bel fin de semana pasado\b", "weekend", 1),
        (r"\búltimos (?P<n>{N}) días\b(?! de\b)", "day", None),
        (r"\búltimas (?P<n>{N}) semanas\b(?! de\b)", "week", None),
        (r"\búltimos (?P<n>{N}) meses\b(?! de\b)", "month", None),
        (r"\bhace (?P<ago>{N}) días?\b", "day", None),
        (r"\bhace (?P<ago>{N}) semanas?\b", "week", None),
        (r"\bhace (?P<ago>{N}) mes(?:es)?\b", "month", None),
        (r"\bel (?P<w>{W}) pasado\b|\bdesde el (?P<w2>{W})\b", None, 0),
    ),
    vague=(
        (r"\bhoy\b", "day", 0),
        (r"\bel año pasado\b", "year", 1),
        (r"\beste año\b", "year", 0),
    ),
    since=r"(?:desde|después de|a partir de)l?(?: el)?",
    until=r"hasta(?: el)?",
    before=r"antes de(?:l| el)?",
    between=r"(?:entre|desde|del|de)(?: el)?",
    to=r"(?:y|al|a|hasta)(?: el)?",
    through=r"(?:al|a|hasta)(?: el)?",
    behind_range=r"(?!)",
    cues=(
        rf"\b{_NEWS}(?: (?:del|de la|de|en) (?:el |la )?⟦⟧)?{_ON} ⟨⟩",
        r"\bartículos?\b[^?!;]{0,80}? publicad[oa]s?(?: el| en)? ⟨⟩",
        r"\b(?:informó|publicó|escribió) (?:el |la )?⟦⟧[^?!;]{0,60}?⟨⟩",
        r"\bse (?:informó|publicó|ha informado|ha publicado)\b[^?!;]{0,60}?⟨⟩",
    ),
    open_cues=(rf"\binformes?{_ON} ⟨⟩",),
    several=r"\b(?:ambos|ambas|otr[oa]s?|compar\w+|difieren|anterior(?:es)?)\b",
)
