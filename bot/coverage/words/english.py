"""How English asks what has been reported."""

from bot.coverage.words.table import CoverageWords, Frame

_NO_STORY = (
    r"(?:the |his |her |its |their |all |any )?(?:up|costs?|bills?|expenses|loss(?:es)?|debts?|damages?"
    r"|fees?|rent"
    r"|price|deficit|shortfall|ground|distance|walls?|roofs?|holes?|eyes|faces?|windows?|position|shifts?)\b"
)
"""What "cover" can have as its object when it does not mean reporting."""

ENGLISH = CoverageWords(
    article="articles",
    noun=r"(?:(?:news(?:paper)? |press |wire )?(?:articles?|stor(?:y|ies)|reports?|pieces?|dispatches|items)"
    r"|news(?: coverage)?|updates|(?:news |press |media )?coverage|reporting|headlines)"
    r"(?: (?:(?:that |which )?(?:were |was |are |is )?"
    r"(?:published|printed|written|released|dated|appear(?:ed|ing))))?",
    kinds={
        "opinion": r"opinion (?:pieces?|articles?|columns?|essays?)|op-?eds?|commentar(?:y|ies)|columns?"
        r"|editorials?|comment pieces?|guest essays?|analysis pieces?",
        "fact_check": r"fact[- ]?checks?",
        "interview": r"interviews?|Q&As?",
        "live": r"live ?(?:blogs?|tickers?|updates)",
    },
    with_="with",
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
    please=r"(?:please|pls|thanks|thank you)",
    at=r"(?:(?:on|in|from|of|for|during|over"
    r"|at|since|the|week|month|year|day|of) )*",
    by=r"(?:by|from|in|of|at) (?:the )?",
    written_in=r"(?:(?:published|written|that are|which are|in) )*",
    papers="",
    in_place=r"in|near",
    join=r"(?:(?:,|,? (?:and|or|as well as)) |/)",
    and_=r"(?:and|but|so|or|ok(?:ay)?|what about|how about)",
    only=r"only|just",
    clauses=r"(?:that|whether|if|how|why|what|who|when|where|which|whose)",
    articles=r"(?:the|a|an)",
    frames=(
        Frame(r"(?:{lead} )?(?:{qualifiers} )*(?:⟦⟧(?:['’]s)? )?{noun}(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*(?:⟦⟧(?:['’]s)? )?(?:news|coverage) (?:of|from) TOPIC"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} (?:by|written by) AUTHOR(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} {about} TOPIC (?:by|written by) AUTHOR"),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:did|has|have) AUTHOR (?:write|written"
            r"|publish(?:ed)?)(?: {about} TOPIC)?"
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
            r"(?:which |what |{lead} )?(?:{qualifiers} )*{noun} (?:that )?(?:mention|name|cite|quote)"
            r"(?:s|d|ed)? TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:(?:deal|dealt) with|cover(?:ed)?"
            r"|discuss(?:ed)?|(?:talk(?:ed)?|write|wrote|report(?:ed)?|are|is) {about}) TOPIC"
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:did|has|have|does) ⟦⟧ (?:publish(?:ed)?|write"
            r"|written"
            r"|print(?:ed)?|run|have|carry|carried)(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:(?:are|is|were|was) there|do you have|have you(?: got)?|do we have|got)(?: any| some| an?)?"
            r"(?: {qualifiers})* (?:{noun}|anything|something)(?: new| recent)?(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:{lead} )?(?:everything|anything|something|all)(?: (?:new|there is|you(?:['’]ve got| have(?:"
            r" got)?)"
            r"|we have))? {about} TOPIC"
        ),
        Frame(
            r"(?:{lead} )?(?:the )?(?:latest|newest|most recent)(?: {noun}| developments)?"
            r"(?: (?:{about}|from|in) TOPIC)?"
        ),
        Frame(
            r"what(?:['’]s| is| are)(?: (?:the )?(?:latest|newest)(?: {noun}| developments)?| new| in the"
            r" news)"
            r"(?: (?:{about}|in|from|at) TOPIC)?"
        ),
        Frame(r"(?:any|is there any|got any) (?:news|updates?)(?: {about} TOPIC)?"),
        Frame(r"what (?:else )?(?:do you have|have you got|do we have|is there|can you find) {about} TOPIC"),
        Frame(
            r"what (?:else )?(?:did|do|have|does|has) ⟦⟧ (?:report(?:ed)?|say|said) {about} TOPIC",
            needs="others",
        ),
        Frame(
            r"(?:is there |are there )?(?:anything|something) else(?: {about} TOPIC)?",
            needs="outlet",
        ),
        Frame(
            r"how many (?:{qualifiers} )*{noun} (?:are|were|do you have|have you)(?: there)?(?: {about}"
            r" TOPIC)?(?: in (?:all|total)| altogether)?",
            asks="count",
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
            r"what (?:else )?(?:did|has|does|have|was|were) ⟦⟧ (?:also |just |recently )?"
            r"(?:report(?:ed|ing)?|writ(?:e|ten"
            r"|ing)"
            r"|publish(?:ed|ing)?|print(?:ed)?|cover(?:ed|ing)?|run|carry|carried|say|said)(?: about)?"
        ),
        Frame(
            r"what (?:else )?(?:did|has|have|does|do) ⟦⟧ (?:just |recently )?"
            r"(?:published?|print(?:ed)?|run|carry"
            r"|carried|write|written|have)"
            r"(?: anything)? {about} TOPIC"
        ),
        Frame(
            r"what (?:was|is|were|has been) (?:published|printed|reported|written)", needs="outlet or time"
        ),
        Frame(
            r"who (?:(?:wrote|has written|writes|reported|has reported|reports|published|has published)"
            r"(?: (?:anything|something|articles?|stories))? {about}|(?:has )?(?:covered|covers)"
            rf"(?! {_NO_STORY})) TOPIC",
            asks="authors",
        ),
        Frame(
            r"(?:who|which (?:journalist|reporter|author)) (?:wrote|has written|(?:is|was) the author of"
            r"|authored|signed) (?:{qualifiers} )*{noun}(?: {about} TOPIC)?",
            needs="topic",
            asks="authors",
        ),
        Frame(r"who (?:wrote|has written|authored) (?:the one|that one|that) {about} TOPIC", asks="authors"),
        Frame(
            r"(?:by whom|who) (?:is|was|were|are) (?:{qualifiers} )*{noun} {about} TOPIC"
            r"(?: (?:written|authored))?(?: by)?",
            asks="authors",
        ),
        Frame(
            r"(?:the )?(?:authors?|byline|writers?) of (?:{qualifiers} )*{noun} {about} TOPIC", asks="authors"
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
        Frame(
            r"what(?:['’]s| has| have| was| else| all)? (?:been )?(?:happen(?:ed|ing)?|occurred"
            r"|go(?:ing|ne) on"
            r"|went on|took place|taken place)",
            needs="time",
            asks="events",
        ),
    ),
    which=r"which(?: ones)?",
    of_them=r"(?:(?:out )?of (?:them|these|those|(?:the|these|those|all) (?:ones|above|list|{noun}))"
    r"|among them)",
    others=r"(?:the |any )?other (?:newspapers|papers|outlets|media|sources|publications)",
    left_out=(
        r"(?:{lead} )?(?:(?:them |the )?(?:all|rest|others|everything) )?"
        r"(?:without|except(?: for)?|but(?: not)?|excluding|other than|apart from|minus|not) REST",
        r"which(?: ones?|(?: {noun})? {of_them})? (?:are|were|is)(?: not|n['’]t) REST",
        r"(?:please )?(?:(?:leave|filter) out|skip|drop|exclude|remove|omit) REST",
    ),
    follow_ups=(
        Frame(
            r"(?:which|how many)(?: ones?|(?: (?:{qualifiers} )*{noun})? {of_them})?"
            r"(?: (?:is|are|was|were|come|came|appeared))?(?: {about} TOPIC)?"
            r"(?: published| printed| written)?(?: {of_them})?",
            needs="outlet or language or time or topic",
        ),
        Frame(
            r"(?:which|how many) (?:{qualifiers} )*{noun} (?:is|are|was|were|come|came|appeared)"
            r"(?: published| printed| written)?",
            needs="outlet or language or time",
        ),
        Frame(r"(?:which|how many)(?: ones?|(?: {noun})? {of_them})? (?:deal|dealt) with TOPIC"),
        Frame(
            r"(?:which|how many)(?: ones?|(?: {noun})? {of_them})? (?:also )?"
            r"(?:(?:mention|name|cite|quote)(?:s|d)?) TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:which|how many)(?: ones?|(?: {noun})? {of_them})? (?:also )?"
            r"(?:(?:discuss|cover)(?:s|ed)?|(?:(?:talk|write|wrote|report)(?:s|ed)? {about})) TOPIC"
        ),
        Frame(
            r"(?:{lead} )?(?:(?:only|just) )?(?:the ones|those|ones|any|all)(?: {of_them})?"
            r"(?: (?:that|which) (?:are|were|appeared|deal with))?(?: {about} TOPIC)?(?: only)?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:the )?{noun}(?: {about} TOPIC)?", needs="only"),
        Frame(
            r"{lead} (?:only|just) (?:the )?{noun}(?: {about} TOPIC)?",
            needs="outlet or language or time or topic",
        ),
        Frame(
            r"(?:{lead} )?(?:(?:only|just) )?(?:the ones|those|any)(?: (?:that|which))?"
            r" mention(?:ing)? TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:is|are) (?:any|some|one)(?: {of_them})?(?: {about} TOPIC)?",
            needs="language or time or topic",
        ),
        Frame(r"(?:is|are)(?: there)?(?: any| an?| some)? ⟪0⟫ {of_them}"),
        Frame(r"(?:is|are)(?: there)?(?: any| one| some)? {of_them}(?: an?)? ⟪0⟫"),
        Frame(
            r"(?:by whom (?:is|are|was|were)|who (?:wrote|has written|(?:is|are) the authors? of))"
            r"(?: (?:it|them|this|these|those|all {of_them}|each {of_them}|(?:these|those|the) {noun}))?"
            r"(?: all)?(?: written)?",
            asks="authors",
        ),
        Frame(r"(?:and )?(?:the|their) authors?(?: {of_them})?", asks="authors"),
        Frame(
            r"(?:when|where|in (?:which|what) (?:paper|newspaper|outlet)|which (?:paper|newspaper|outlet)s?)"
            r" (?:was|were|is|are|did|has|have) (?:it|that|this|they|those|the {noun})"
            r" (?:been )?(?:published|printed|written|appear)",
            asks="count",
        ),
        Frame(r"(?:in )?(?:which|what) (?:paper|newspaper|outlet)s?", asks="count"),
        Frame(
            r"(?:{lead} )?(?:(?:all|every one|the rest)(?: {of_them}| of it)?|them all|(?:the )?(?:rest"
            r"|others)"
            r"|(?:the )?(?:full|whole|complete) list)",
            asks="count",
        ),
        Frame(
            r"how many(?: (?:{noun} )?(?:are (?:there|they|these|those)|is that|did you find))?"
            r"(?: in (?:all|total)| altogether)?",
            asks="count",
        ),
    ),
    ordinals=(
        r"first|1st|one|newest|most\srecent|latest(?=\W(?:one|article|story|report))"
        r" second|2nd|two third|3rd fourth|4th fifth|5th"
        r" sixth|6th seventh|7th eighth|8th ninth|9th tenth|10th"
    ),
    last=r"last|oldest|earliest",
    ordinal_frames=(
        r"what (?:does|did|is|was) (?:the )?ORDINAL(?: (?:one|article|story|report))?"
        r"(?: (?:say|report|write|about))?(?: about TOPIC)?",
        r"what(?:['’]s| is) in (?:the )?ORDINAL(?: (?:one|article|story|report))?",
        r"what(?:['’]s| is) (?:the )?ORDINAL (?:one|article|story|report)(?: about)?",
        r"which(?: one|(?: {noun})?(?: {of_them})?) is (?:the )?ORDINAL(?: one)?(?: {of_them})?",
        r"in (?:the )?ORDINAL(?: one)?",
        r"(?:(?:show|open|read|tell|give)(?: me| us)?(?: more)?(?: about)? )?(?:the )?ORDINAL"
        r" (?:one|article|story|report)(?: please)?",
    ),
    article_frames=(
        r"what(?:['’]s| is| was) (?:the|that|this) (?:{qualifiers} )*{noun}(?: {about} SUBJECT)? (?:about"
        r"|saying)",
        r"what (?:does|did) (?:the|that|this) (?:{qualifiers} )*{noun}(?: {about} SUBJECT)? (?:say|report"
        r"|tell(?: us)?)"
        r"(?: (?:about|on) TOPIC)?",
        r"what (?:is it about|does it say|(?:is|does) (?:that|this) (?:about|say))",
        r"what(?:['’]s| is) in (?:the|that|this) {noun}(?: {about} SUBJECT)?",
        r"(?:(?:can|could) you )?(?:summari[sz]e|sum up) (?:the|that|this) {noun}(?: {about} SUBJECT)?(?:"
        r" for me)?",
        r"(?:give me )?(?:a )?summary of (?:the|that|this) {noun}(?: {about} SUBJECT)?",
    ),
    conclusion_frames=(
        r"(?:and )?what (?:does|did|do) (?:it|they|he|she|(?:the|that|this) {noun}(?: {about} SUBJECT)?)"
        r" (?:conclude|find|come to)",
        r"what(?:['’]s| is| was) (?:the|its|their|his|her) (?:conclusion|verdict|finding|rating"
        r"|bottom line|upshot)"
        r"(?: of (?:the|that|this) {noun}(?: {about} SUBJECT)?)?",
    ),
    this_article=r"(?:who (?:wrote|has written|(?:is|was) the author of)|by whom (?:is|was))"
    r" (?:this|that|the) (?:news )?(?:article|story|piece)(?: written)?",
    units="day week month year",
    time_before=r"(?:(?:on|in|from|of) )?the (?:UNIT before(?: that)?|(?:previous|preceding) UNIT)",
    time_after=r"(?:(?:on|in|from|of) )?the (?:UNIT after(?: that)?|(?:next|following) UNIT)",
)
