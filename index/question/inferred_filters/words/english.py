"""English words for times and reporting."""

from index.question.inferred_filters.words.table import FilterWords

_NEWS = r"(?:articles?|stor(?:y|ies)|headlines|coverage|news reports?|newspaper reports?)"
_SHOWN = r"(?: (?:that )?(?:(?:was|were) )?(?:published|written|printed|released|dated|appear(?:ed|ing)))?"
_ON = r"(?: (?:on|in|from|of|for|during|over|at))?(?: the)?(?: (?:week|month|year|day) of)?"
_LAST = r"(?<!['’]s )(?<!his )(?<!her )(?<!its )(?<!their )\b(?:last|past)"
_NOT_OF = r"(?! of\b| before\b| in\b)"

ENGLISH = FilterWords(
    months="january,jan february,feb march,mar april,apr may june,jun july,jul august,aug "
    "september,sept,sep october,oct november,nov december,dec",
    weekdays="monday tuesday wednesday thursday friday saturday sunday",
    alone=r"(?:(?<=\bin )(?:March|April|May|June|August)|January|February|July|September|October|November"
    r"|December)(?!['’\w])",
    numbers="one two three four five six seven eight nine ten",
    times=(
        (r"\bthe day before yesterday\b", "day", 2),
        (r"\byesterday\b|\blast night\b", "day", 1),
        (
            rf"{_LAST} week\b{_NOT_OF}",
            "week",
            1,
        ),
        (
            rf"{_LAST} month\b{_NOT_OF}",
            "month",
            1,
        ),
        (r"\bthis week\b", "week", 0),
        (r"\bthis month\b", "month", 0),
        (r"\b(?:last|past) weekend\b(?! of\b)", "weekend", 1),
        (r"\b(?:last|past) (?P<n>{N}) days\b(?! of\b)", "day", None),
        (r"\b(?:last|past) (?P<n>{N}) weeks\b(?! of\b)", "week", None),
        (r"\b(?:last|past) (?P<n>{N}) months\b(?! of\b)", "month", None),
        (r"\b(?:last|past) (?P<n>{N}) hours\b(?! of\b)", "hour", None),
        (r"\b(?P<ago>{N}) days? ago\b", "day", None),
        (r"\b(?P<ago>{N}) weeks? ago\b", "week", None),
        (r"\b(?P<ago>{N}) months? ago\b", "month", None),
        (r"\b(?:last|since(?: last)?) (?P<w>{W})\b(?! of\b)", None, 0),
    ),
    vague=(
        (r"\btoday\b|\bthis morning\b|\btonight\b", "day", 0),
        (r"\blast year\b(?! of\b)", "year", 1),
        (r"\bthis year\b(?! of\b)", "year", 0),
        (r"\b(?:last|past) (?P<n>{N}) years\b(?! of\b)", "year", None),
    ),
    since=r"(?:since|after|starting(?: from| on)?)(?: the)?",
    until=r"(?:until|till|up to)(?: the)?",
    before=r"before(?: the)?",
    between=r"(?:between|from)(?: the)?",
    to=r"(?:and|to|until|till|through)(?: the)?",
    through=r"(?:to|until|till|through)(?: the)?",
    behind_range=r"(?!)",
    cues=(
        rf"\b{_NEWS}(?: (?:by|from|in|of) (?:the )?⟦⟧)?{_SHOWN}{_ON} ⟨⟩",
        r"\bnews(?: (?:from|of|published (?:on|in)))?(?: the)?(?: (?:week|month|year|day) of)? ⟨⟩",
        r"\bin the (?:news|newspapers|papers|press|headlines)(?: (?:on|in|during|of|from))? ⟨⟩",
        rf"\b(?:reports?|reviews?|interviews?) (?:by|from|in|of) (?:the )?⟦⟧{_SHOWN}{_ON} ⟨⟩",
        rf"\b⟦⟧ (?:articles?|reports?|stor(?:y|ies)|reviews?){_SHOWN}{_ON} ⟨⟩",
        r"\b(?:articles?|stor(?:y|ies)|⟦⟧ reports?|reports? (?:by|from|in) (?:the )?⟦⟧)\b[^?!;]{0,100}?"
        r" published(?: (?:on|in|at|during))? ⟨⟩",
        rf"⟨⟩,?(?:['’]s?)? (?:⟦⟧ )?(?:{_NEWS}|news)\b",
        r"\b(?:as )?reported by (?:the )?⟦⟧,?(?: (?:on|in|from|during))? ⟨⟩",
        r"\b⟦⟧ (?:report(?:s|ed)?|wr(?:ite|ites|ote)|publish(?:ed)?)(?: (?:on|in|from|during))? ⟨⟩",
        r"\b(?:did|has) ⟦⟧ (?:report(?:ed)?|write|written|say|said|publish(?:ed)?)\b[^?!;]{0,100}?⟨⟩",
        r"\bwhat (?:was|were|is|has been|had been|got|did the (?:newspapers?|papers|media|press))\b"
        r"[^?!;]{0,60}?\b(?:report(?:ed)?|published|written|in the (?:news|papers|press|media))\b"
        r"[^?!;]{0,60}?⟨⟩",
        r"⟨⟩[^?!;]{0,60}?\bwhat (?:was|were)\b[^?!;]{0,60}?\b(?:reported|in the (?:news|papers|press))\b",
    ),
    open_cues=(r"\breports?(?: published)? (?:of|from|dated) ⟨⟩",),
    several=r"\b(?:both|another|others?|compar\w+|(?:in)?consisten\w+|differ\w*|previous(?:ly)?|earlier"
    r"|unlike|contrast|agrees?)\b",
)
