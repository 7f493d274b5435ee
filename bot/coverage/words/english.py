"""How English asks what has been reported."""

from bot.coverage.words.table import CoverageWords, Frame

ENGLISH = CoverageWords(
    article="articles",
    noun=r"(?:(?:news(?:paper)? |press |wire )?(?:articles?|stor(?:y|ies)|reports?|pieces?|dispatches|items)"
    r"|news(?: coverage)?|updates|(?:news |press |media )?coverage|reporting|headlines)"
    r"(?: (?:(?:that |which )?(?:were |was |are |is )?"
    r"(?:published|printed|written|released|dated|appear(?:ed|ing))))?",
    about=r"(?:about|on|regarding|concerning|covering|mentioning|related to|relating to|to do with)",
    about_it=r"",
    it="",
    lead=r"(?:(?:please )?(?:(?:can|could|would) you )?(?:please )?"
    r"(?:show|list|find|give|get|send|bring|tell|fetch)(?: me| us)?(?: about)?(?: please)?"
    r"|(?:please )?(?:search|look) for|i(?:['’]m| am) looking for|looking for"
    r"|i (?:want|need|would like)(?: to (?:see|read))?|i['’]d like(?: to (?:see|read))?)",
    qualifiers=r"(?:all|any|every|each|the|some|a few|our|your|other|more|further|recent|latest"
    r"|newest|new|last"
    r"|most recent|a list of|list of|of the|of|COUNT)",
    numbers="two three four five six seven eight nine ten",
    at=r"(?:(?:on|in|from|of|for|during|over"
    r"|at|since|the|week|month|year|day|of) )*",
    by=r"(?:by|from|in|of|at) (?:the )?",
    written_in=r"(?:(?:published|written|that are|which are|in) )*",
    and_=r"(?:and|but|so|or|ok(?:ay)?|what about|how about)",
    only=r"only|just",
    clauses=r"(?:that|whether|if|how|why|what|who|when|where|which|whose)",
    articles=r"(?:the|a|an)",
    frames=(
        Frame(r"(?:{lead} )?(?:{qualifiers} )*(?:⟦⟧(?:['’]s)? )?{noun}(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*(?:⟦⟧(?:['’]s)? )?(?:news|coverage) (?:of|from) TOPIC"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} (?:by|written by) AUTHOR"),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:did|has|have) AUTHOR (?:write|written"
            r"|publish(?:ed)?)"
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:are|is|were|was|do you have|have you(?: got)?"
            r"|exists?"
            r"|can you find)(?: there| available| in the (?:archive|corpus|collection))?(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:were|was|are|have been|has been)(?: {about} TOPIC)?"
            r"(?: published| printed| written)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:(?:deal|dealt) with|cover(?:ed)?|mention(?:ed)?"
            r"|discuss(?:ed)?|(?:talk(?:ed)?|write|wrote|report(?:ed)?|are|is) {about}) TOPIC"
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:did|has|have|does) ⟦⟧ (?:publish(?:ed)?|write"
            r"|written"
            r"|print(?:ed)?|run|have|carry|carried)(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:(?:are|is|were|was) there|do you have|have you(?: got)?|do we have|got)(?: any| some| a)?"
            r"(?: {qualifiers})* (?:{noun}|anything|something)(?: new| recent)?(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:{lead} )?(?:everything|anything|something|all)(?: (?:new|there is|you(?:['’]ve got| have(?:"
            r" got)?)"
            r"|we have))? {about} TOPIC"
        ),
        Frame(
            r"(?:{lead} )?(?:the )?(?:latest|newest|most recent)(?: {noun}| developments)?(?: {about} TOPIC)?"
        ),
        Frame(
            r"what(?:['’]s| is| are)(?: (?:the )?(?:latest|newest)(?: {noun}| developments)?| new| in the"
            r" news)"
            r"(?: {about} TOPIC)?"
        ),
        Frame(r"(?:any|is there any|got any) (?:news|updates?)(?: {about} TOPIC)?"),
        Frame(r"what (?:do you have|have you got|do we have|is there|can you find) {about} TOPIC"),
        Frame(
            r"how many (?:{qualifiers} )*{noun} (?:are|were|do you have|have you)(?: there)?(?: {about}"
            r" TOPIC)?"
        ),
        Frame(
            r"(?:did|has|have) (?:anyone|anybody|somebody|any (?:outlet|paper|newspaper))"
            r" (?:write|written|report|reported|publish(?:ed)? (?:anything|something)) {about} TOPIC"
        ),
        Frame(
            r"(?:{lead} )?(?:everything|all|anything)(?: (?:that was )?(?:published|written|printed"
            r"|reported))?",
            needs="outlet or time",
        ),
        Frame(
            r"what (?:did|has|does|have|was|were) ⟦⟧ (?:just |recently )?(?:report(?:ed|ing)?|writ(?:e|ten"
            r"|ing)"
            r"|publish(?:ed|ing)?|print(?:ed)?|cover(?:ed|ing)?|run|carry|carried|say|said)(?: about)?"
        ),
        Frame(
            r"what (?:was|is|were|has been) (?:published|printed|reported|written)", needs="outlet or time"
        ),
        Frame(
            r"who (?:wrote|has written|writes|reported|has reported|reports|published(?: anything)?"
            r"|has published(?: anything)?) {about} TOPIC"
        ),
        Frame(
            r"(?:which|what) (?:news)?(?:outlets?|papers?|newspapers?|media|sources?|journalists?|reporters?"
            r"|authors?|publications?) (?:have |has )?(?:(?:wrote|written|writes?|reported|reports?) {about}"
            r"|covered|cover(?:s|ed)?|mention(?:s|ed)?|carried) TOPIC"
        ),
        Frame(
            r"what(?:['’]s| has| have| was| were) (?:been )?(?:written|published|printed)(?: so far)?"
            r"(?: {about} TOPIC)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"what(?:['’]s| has| was| were) (?:been )?(?:reported|in the (?:news|papers|press))", needs="time"
        ),
    ),
    ordinals="first|1st|one second|2nd|two third|3rd fourth|4th fifth|5th sixth|6th seventh|7th eighth|8th "
    "ninth|9th tenth|10th",
    last=r"last|latest",
    ordinal_frames=(
        r"what (?:does|did|is|was) (?:the )?ORDINAL(?: (?:one|article|story|report))?"
        r"(?: (?:say|report|write|about))?(?: about TOPIC)?",
        r"what(?:['’]s| is) in (?:the )?ORDINAL(?: (?:one|article|story|report))?",
        r"(?:(?:show|open|read|tell|give)(?: me| us)?(?: more)?(?: about)? )?(?:the )?ORDINAL"
        r" (?:one|article|story|report)(?: please)?",
    ),
)
