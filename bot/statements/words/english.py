"""How statements are made in English."""

from bot.statements.words.table import Words

_CLAIM = r"""(?:reports?|claims?|allegations?|accusations?|accounts?|charges?|suggestions?|links?
            |stor(?:y|ies)
    |ideas?|rumou?rs?|criticism|speculation|version|link|notion|reporting)"""

ENGLISH = Words(
    denied=rf"""den(?:ied|ies|y|ying)
        (?!\s+(?:boarding|entry|access|bail|permission|asylum|visas?|(?:an?|the|any)\s+(?:visa|right
            |chance|licen[cs]e)))
        | denials? | refut(?:ed|es|e) | disput(?:ed|es) | rebut(?:ted|s)
        | reject(?:ed|s)?\b(?=[^.;]{{0,60}}\b{_CLAIM}\b)
        | dismiss(?:ed|es|ing)?\b(?=[^.;]{{0,60}}\b(?:{_CLAIM}|as)\b)
        | (?:call(?:ed|s)|branded|described)\b[^.;]{{0,60}}\b(?:lies?|nonsense|untrue|fabricat\w+
            |fairy\s+tale|invention)""",
    confirmed=r"""confirm(?:ed|s|ing)? | confirmation | corroborat(?:ed|es|e) | acknowledg(?:ed|es|e)
        | admit(?:ted|s)? | conced(?:ed|es)""",
    neither=r"""(?:neither|not|n['’]t|(?:(?:declin|refus)\w+\s+)?to|either)\s+confirm(?:ed|s
            |ing)?\s+(?:n?or|and)\s+den(?:y|ied|ies|ying)
        | (?:neither|not|n['’]t|(?:(?:declin|refus)\w+\s+)?to|either)\s+den(?:y|ied|ies
            |ying)\s+n?or\s+confirm(?:ed|s|ing)?
        | neither\s+confirmed\s+nor\s+denied""",
    unconfirmed=r"""unconfirmed | (?:declin|refus)(?:e[sd]?|ing)\s+to\s+confirm | no\s+confirmation
        | not\s+vouched\s+for""",
    undenied=r"""(?:declin|refus)(?:e[sd]?|ing)\s+to\s+deny | no\s+denial""",
    silent=r"""(?:declin|refus)(?:e[sd]?|ing)\s+to\s+(?:comment|say|speculate|discuss|elaborate|give|name
            |answer|disclose)
        | no\s+comment | without\s+comment(?:ing)?
        | (?:would|will|did|does|do|has|have|had)(?:\s+not|n['’]t)\s+(?:yet\s+)?
          (?:comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|react(?:ed)?|sa(?:y|id)|name|publish|disclose
            |answer(?:ed)?|give)
        | (?:offer(?:ed|s)|gave|made|issued)\s+no\s+(?:comment|response|reply|statement)
        | (?:has|have|had)?\s*(?:kept|stayed|remained)\s+(?:quiet|silent)""",
    corrected=r"""(?:withdrew|withdraws|took\s+back|takes\s+back|retracted)\b[^.;]{0,60}\b(?:denial
            |confirmation|statement|claim)
        | correct(?:ed|s)?\b(?=[^.;]{0,60}\b(?:report|figure|number|statement|account|article|version
            |mistake|error)s?\b)
        | correction:? | (?:that|the|this)\s+(?:figure|number|statement|name)\s+was\s+wrong | retract(?:ed|s)
        | the\s+correct\s+(?:number|figure|name|date)\s+is | earlier\s+version
        | apologis(?:es|ed)|apologiz(?:es|ed)""",
    demanded=r"""demand(?:ed|s|ing) | call(?:ed|s|ing)\s+for | urg(?:ed|es) | insist(?:ed|s)\s+that
        | called\s+on | calls\s+on""",
    announced=r"""announc(?:ed|es|ing) | (?:said|says)\s+(?:it|he|she|they)\s+(?:would|will)\b
        | unveil(?:ed|s)
        | pledg(?:ed|es) | promis(?:ed|es)""",
    reported=r"""report(?:s|ed)\b(?!\s+speech) | reveal(?:s|ed) | publish(?:es|ed) | wr(?:ote|ites) | citing
        | broke\s+the\s+story | made\s+by\s+the""",
    said=r"""sa(?:id|ys) | told | explain(?:ed|s) | add(?:ed|s) | warn(?:ed|s) | argu(?:ed|es)
        | stress(?:ed|es)
        | maintain(?:ed|s) | suggest(?:ed|s) | claim(?:ed|s) | assert(?:ed|s) | insist(?:ed|s)
        | believ(?:ed|es)
        | according\s+to""",
    deny="deny | denies | denied | refute[sd]? | reject(?:s|ed)? | dismiss(?:es|ed)?",
    confirm="confirm(?:s|ed)? | acknowledge[sd]? | admit(?:s|ted)? | concede[sd]? | corroborate[sd]?",
    comment="comment(?:s|ed)? | respond(?:ed)? | repl(?:y|ied) | react(?:ed)? | (?:say|said)\\s+anything",
    correct=r"correct(?:ed|s|ion)? | retract(?:ed)?",
    demand=r"demand(?:s|ed)?",
    announce=r"announce[sd]?",
    negation=r"not | no | never | nor | neither | without | cannot | \w+n['’]t | nobody | none | hardly",
    unreal=r"""if | unless | whether | until | to | will | would | could | can | may | might | should | must
        | expected | asked | likely | once | when""",
    hearsay=r"""reportedly | allegedly | supposedly | (?:is|are|was|were)\s+said\s+to | rumou?red
        | according\s+to\s+(?:reports?|rumou?rs?|media)""",
    that=r"that | whether | if | which | who | had | having",
    coordination=r"and | but | then | or",
    asks=r"which | what | who | whom | whose | when | where | why | how",
    finite=r"""has | have | had | did | does | do | was | were | is | are | would | will | could | can
        | came | gave
        | offered""",
    by=r"""according\s+to | from | by | through""",
    claims=_CLAIM,
    adverbs=r"""also | again | never | not | later | then | now | only | itself | himself | herself
        | firmly | strongly
        | repeatedly | however | still | since | flatly | has | have | had | did | does | do | would
        | will | could
        | neither | either | already | yesterday | today | earlier | publicly
        | on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|evening|night))? | first
        | n['’]t | declined
        | refused""",
    articles=r"the | an? | its | his | her | their | one | two",
    prepositions=r"""in | on | at | by | for | from | after | before | under | with | as | to | since
        | until | during | of | about | over | near | among | citing | outside | inside | within | against
        | between""",
    links=r"of | for | and | & | the | in",
    pronouns="he | she | we | i | it | they | this | that",
    not_asked=r"""it | this | that | them | so | there | the | a | an | any | anything | anyone | have
        | has | been
        | report | reports | story | claim | claims | allegation | allegations | rumou?rs?""",
    actors={
        "government": r"government",
        "ministry": r"minist(?:ry|er)",
        "company": r"compan(?:y|ies) | firm | operator",
        "shipping company": r"shipping\s+(?:company|line)",
        "authority": r"authorit(?:y|ies) | agency | office",
        "police": r"police",
        "mayor": r"mayor",
        "lawyer": r"lawyer | attorney",
        "prosecutor": r"prosecutor",
        "spokesman": r"spokes(?:man|woman|person)",
        "White House": r"White\s+House | Washington",
        "Kremlin": r"Kremlin | Moscow",
        "club": r"club",
        "union": r"union",
        "bank": r"bank",
        "airline": r"airline",
        "council": r"council",
        "director": r"director | managing\s+director",
        "president": r"president | chair(?:man|woman)",
        "laboratory": r"laborator(?:y|ies) | lab",
        "officials": r"officials?",
        "customs": r"customs",
        "plant": r"plant | factory",
        "harbour authority": r"harbour\s+(?:authority|office|master)",
        "inspector": r"inspector",
        "newspaper": r"newspaper | paper | daily",
        "coach": r"coach | trainer",
        "fire brigade": r"fire\s+(?:brigade|department|service)",
        "party": r"party",
    },
)
