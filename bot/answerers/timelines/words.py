"""How people ask how a story developed, in each language.

The patterns are case-insensitive regular expressions for a whole question. Their groups: `topic` is the
story; `after` and `since` are a day or an event with which the time begins, `from` and `to` its two ends;
`then` refers to the conversation, `all` to the whole story; `first` and `last` ask only for its beginning or
end. `{time}` in a pattern is replaced by a pattern for such a time, with or without its groups.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class CourseWords:
    """`polite` may come before a question, `time` replaces `{time}`, `courses` are the questions. `figures`
    are topics that are a count or a price, for which the newest value is asked and not each event; `pointing`
    are topics that only refer back ("it", "the story")."""

    polite: str
    time: str
    courses: tuple[str, ...]
    figures: str
    pointing: str


_WORDS: Mapping[str, CourseWords] = {
    "de": CourseWords(
        polite=r"(?:und|aber|also|bitte|sag mal|erzähl\w*(?: mir| uns)?|wei(?:ß|ss)t du,?|kannst du mir"
        r" sagen,?)",
        time=r"(?:(?:danach|dann|anschließend|daraufhin|hinterher|als [nN]ächstes)(?P<then>)"
        r"|(?:seither|seitdem|seit damals)(?P<then>)|(?:bisher|bislang|bis jetzt|bis heute)(?P<all>)"
        r"|(?:nachdem|nach|sobald|im anschluss an|infolge) (?P<after>.+?)"
        r"|ab (?P<since>.+?)|seit(?:dem)? (?P<since>.+?)"
        r"|zwischen (?P<from>.+?) und (?P<to>.+?)|(?:vom|von) (?P<from>.+?) bis (?P<to>.+?))",
        courses=(
            r"wie (?:ging|geht)(?:['’]?s| es| das| die sache| die geschichte)? (?:{time} )?(?:denn |dann"
            r" |nun )?"
            r"(?:(?:mit|bei|in|um) (?P<topic>.+?) )?(?:{time} )?weiter(?: {time})?",
            r"wie (?:ist|war) (?:es|das) (?:{time} )?(?:mit (?P<topic>.+?) )?(?:{time} )?weitergegangen",
            r"wie (?:ging|geht) (?P<topic>(?:der|die|das|dieser|diese) .+?) (?:{time} )?weiter(?: {time})?",
            r"wie (?:es|das|(?P<topic>.+?)) (?:{time} )?weiterging",
            r"wie (?:hat|haben) sich (?P<topic>.+?) (?:{time} )?(?:weiterentwickelt|entwickelt|verändert"
            r"|geändert)",
            r"(?:und )?(?:dann|danach)(?P<then>)",
            r"(?:wie|womit|wann) (?:begann|fing|startete) (?P<topic>.+?)(?: denn)?(?: an)?(?P<first>)",
            r"wie (?:endete|ging) (?P<topic>.+?)(?: denn)?(?: aus| zu ende)?(?P<last>)",
            r"was (?:kam|ist)(?: denn)?(?: dabei| schließlich| daraus)?(?: am (?:ende|schluss))?"
            r"(?: dabei| daraus)? (?:heraus|rausgekommen|herausgekommen|geworden)(?P<last>)",
            r"was folgte auf (?P<after>.+?)",
            r"wie entwickelte(?:n)? sich (?P<topic>.+?)(?: weiter)?(?: {time})?",
            r"wie (?:verlief|verliefen) (?P<topic>.+?)(?: weiter)?(?: {time})?",
            r"wie (?:lief|liefen) (?P<topic>.+?) (?:ab|weiter)(?: {time})?",
            r"was (?:geschah|passierte|kam|folgte|ereignete sich|tat sich|änderte sich|veränderte sich)"
            r"(?: denn| noch| alles| dort| da| hier)*(?: in (?:der|den) (?:woche|wochen|tagen"
            r"|monaten|stunden))?,? {time}"
            r"(?: (?:mit|bei|beim|in|im|am) (?P<topic>.+?))?",
            r"was (?:geschah|passierte) (?:mit|bei|beim|in|im|am) (?P<topic>.+?),? {time}",
            r"was (?:ist|war|wurde)(?: denn| alles| dort| da| hier)* (?:(?:mit|bei|beim|in|im"
            r"|am) (?P<topic>.+?) )?{time}"
            r"(?: (?:mit|bei|beim|in|im|am) (?P<topic>.+?))?(?: alles| noch)?"
            r" (?:passiert|geschehen|los|gefolgt|vorgefallen)",
            r"was ist(?: denn| alles| dort| da| hier)* (?:passiert|geschehen|vorgefallen),? {time}",
            r"was hat sich(?: denn| alles| dort| da| hier)* (?:(?:mit|bei|beim|an|am|in"
            r"|im) (?P<topic>.+?) )?{time}"
            r"(?: (?:mit|bei|beim|an|am|in|im) (?P<topic>.+?))?(?: alles| noch)? (?:geändert|verändert"
            r"|getan|ereignet"
            r"|zugetragen|entwickelt)",
            r"(?:(?:zeig\w*|gib|geben sie|erstell\w*|mach\w*|nenn\w*)(?: (?:mir|uns))? )?"
            r"(?:(?:der|den|die|eine|einen|das) )?(?:chronologie|chronik|zeitleiste|zeitstrahl|zeitachse"
            r"|zeitliche[rn]? (?:ab|ver)lauf|ablauf der ereignisse)"
            r" (?:der|des|von|vom|zu|zum|zur|über|rund um) (?P<topic>.+?)",
        ),
        figures=r"(?:(?:der|die|das) )?(?:\w+ )?(?:preise?s?|kosten|zahl(?:en)?"
        r"|anzahl|\w+(?:zahl(?:en)?|preise?|kosten|quote))",
        pointing=r"(?:es|das|dies|dort|da|er|sie|(?:das|es) alles|das ganze|die (?:sache"
        r"|geschichte|lage|situation)"
        r"|der fall)",
    ),
    "en": CourseWords(
        polite=r"(?:and|so|but|please|walk me through|show me|explain|can you tell me|could you tell me|do"
        r" you know|tell me)",
        time=r"(?:(?:next|then|afterwards?|after that|after this|later|later on|thereafter|subsequently)"
        r"(?P<then>)"
        r"|(?:since|since then|ever since|after then)(?P<then>)|(?:so far|up to now|until now)(?P<all>)"
        r"|(?:after|following|once|as soon as|in the (?:wake|aftermath) of) (?P<after>.+?)"
        r"|since (?P<since>.+?)"
        r"|between (?P<from>.+?) and (?P<to>.+?)|from (?P<from>.+?) (?:to|until|till) (?P<to>.+?))",
        courses=(
            r"how (?:did|does|has|have|is|was|were) (?P<topic>.+?) (?:go on|gone on|going on|continued?"
            r"|develop(?:ed|ing)?|evolved?|unfold(?:ed)?|proceed(?:ed)?|play(?:ed)? out|progress(?:ed)?"
            r"|turn(?:ed)? out)(?: from there)?(?:,? {time})?",
            r"how (?:did|has|have) (?P<topic>.+?) changed? {time}",
            r"(?:then|then what|what then|next|what next|after that)(?P<then>)",
            r"what (?:followed|came after) (?P<after>.+?)",
            r"how (?:did|does) (?P<topic>.+?) (?:begin|start)(?: off)?(?P<first>)",
            r"(?:how|what) (?:did|does) (?P<topic>.+?) (?:end|finish|end up"
            r"|come out)(?: in the end)?(?P<last>)",
            r"what (?:was|is) the (?:outcome|result|end of it)(?: in the end)?(?P<last>)",
            r"what came of (?P<topic>.+?)(?: in the end)?(?P<last>)",
            r"what(?:['’]s| has| have| had| else)?(?: has)? (?:happened|happen|come|came|followed|gone"
            r" on|occurred)(?: in the (?:hours|days|weeks|months|years?))?"
            r"(?: there| here)?(?: (?:to|with|at|in) (?P<topic>.+?))?,? {time}(?: (?:to|with"
            r"|at|in) (?P<topic>.+?))?",
            r"what(?:['’]s| has| have| had)? changed(?: (?:at|in|with|for|about) (?P<topic>.+?))? {time}"
            r"(?: (?:at|in|with|for|about) (?P<topic>.+?))?",
            r"(?:(?:show|give|draw|make|write|list|i(?:['’]d| would) like|i want|i need)(?: (?:me|us))? )?"
            r"(?:(?:a|an|the) )?(?:timeline|time line|chronology|sequence of events|order of events"
            r"|course of events)(?: (?:of|on|about|around|in) (?P<topic>.+?))",
        ),
        figures=r"(?:the )?(?:\w+ )?(?:prices?|costs?|number|count|toll|figures?|rate)",
        pointing=r"(?:it|this|that|things|they|there|it all|all (?:this|that)|(?:the|this"
        r"|that) (?:story|matter|situation"
        r"|case|affair|thing))",
    ),
    "es": CourseWords(
        polite=r"(?:y|pero|por favor|entonces)",
        time=r"(?:(?:después|luego|a continuación|más tarde|desde entonces)(?P<then>)"
        r"|(?:después de|luego de|tras|a partir de|una vez(?: que)?|a raíz de) (?P<after>.+?)"
        r"|después del (?P<after>.+?)|a partir del"
        r" (?P<since>.+?)"
        r"|desde (?P<since>.+?)|entre (?P<from>.+?) y (?P<to>.+?)|del? (?P<from>.+?) al? (?P<to>.+?))",
        courses=(
            r"qué (?:pasó|ocurrió|sucedió|ha pasado|ha ocurrido|ha sucedido|vino|siguió)"
            r"(?: (?:con|en) (?P<topic>.+?))? {time}",
            r"{time},? qué (?:pasó|ocurrió|sucedió)",
            r"(?:después|luego|qué más)(?P<then>)",
            r"cómo (?:empezó|comenzó)(?: (?P<topic>.+?))?(?P<first>)",
            r"cómo (?:terminó|acabó|concluyó)(?: (?P<topic>.+?))?(?P<last>)",
            r"qué (?:cambió|ha cambiado)(?: (?:con|en) (?P<topic>.+?))? {time}",
            r"cómo (?:siguió|continuó|evolucionó|ha evolucionado|se desarrolló|ha seguido|terminó"
            r" desarrollándose)"
            r"(?: (?P<topic>.+?))?(?: {time})?",
            r"(?:(?:dame|muéstrame|haz|quiero) )?(?:(?:una|la) )?(?:cronología|línea de tiempo)"
            r" (?:del?|sobre) (?P<topic>.+?)",
        ),
        figures=r"(?:(?:el|la|los|las) )?(?:\w+ )?(?:precios?|número|cifras?|costes?|tasa|balance)",
        pointing=r"(?:eso|esto|todo|todo esto|el (?:caso|asunto)|la (?:situación|cosa|historia))",
    ),
    "fr": CourseWords(
        polite=r"(?:et|mais|alors|s['’]il (?:te|vous) plaît,?)",
        time=r"(?:(?:ensuite|après|par la suite|plus tard|depuis|depuis lors)(?P<then>)"
        r"|(?:après|à la suite (?:de|du|des)|une fois(?: que)?|au lendemain (?:de|du|des)|dans la foulée"
        r" (?:de|du|des)) (?P<after>.+?)|depuis (?P<since>.+?)|à partir d[eu]"
        r" (?P<since>.+?)"
        r"|entre (?P<from>.+?) et (?P<to>.+?)|d[ue] (?P<from>.+?) au (?P<to>.+?))",
        courses=(
            r"(?:qu['’]est-ce qui|que) s['’]est(?:-il)? (?:passé|produit)(?: (?:avec|à|au|dans)"
            r" (?P<topic>.+?))? {time}",
            r"{time},? (?:qu['’]est-ce qui|que) s['’]est(?:-il)? (?:passé|produit)",
            r"qu['’]est(?:-il arrivé|-ce qui (?:est arrivé|a changé))(?: (?:avec|à|au|dans)"
            r" (?P<topic>.+?))? {time}(?: (?:avec|à|au|dans) (?P<topic>.+?))?",
            r"qu['’]a-t-il changé {time}",
            r"(?:ensuite|et après|après)(?P<then>)",
            r"comment (?P<topic>.+?) (?:a-t-(?:il|elle)|ont-(?:ils|elles)|a|ont) (?:commencé"
            r"|débuté)(?P<first>)",
            r"comment (?P<topic>.+?) (?:s['’]est-(?:il|elle)|a-t-(?:il|elle)|s['’]est"
            r"|a) (?:terminée?|fini|finie"
            r"|achevée?)(?P<last>)",
            r"comment (?:cela|ça) (?:a commencé|a débuté)(?P<first>)",
            r"comment (?:cela|ça) s['’]est (?:terminé|fini)(?P<last>)",
            r"comment (?P<topic>.+?) (?:a|ont|s['’]est|se sont)(?:-t)?(?:-ils?|-elles?)?"
            r" (?:évolué|continué|poursuivie?s?|déroulée?s?|développée?s?)(?: {time})?",
            r"comment (?:a|ont|s['’]est) (?:évolué|continué|poursuivie?|déroulée?) (?P<topic>.+?)(?:"
            r" {time})?",
            r"(?:(?:donne-moi|donnez-moi|montre-moi|montrez-moi) )?(?:(?:une|la) )?(?:chronologie|frise"
            r" chronologique)"
            r" (?:de|du|des|d['’]|de la) ?(?P<topic>.+?)",
        ),
        figures=r"(?:(?:le|la|les) )?(?:\w+ )?(?:prix|nombre|bilan|coûts?|taux|chiffres?)",
        pointing=r"(?:cela|ça|tout cela|tout ça|l['’](?:affaire|histoire)|la situation|les choses)",
    ),
    "ru": CourseWords(
        polite=r"(?:а|и|но|пожалуйста|скажи)",
        time=r"(?:(?:потом|затем|дальше|после этого|с тех пор|позже)(?P<then>)"
        r"|после (?P<after>.+?)|с (?P<from>.+?) (?:до|по) (?P<to>.+?)|между (?P<from>.+?) и (?P<to>.+?)"
        r"|с (?P<since>.+?))",
        courses=(
            r"что (?:было|произошло|случилось|происходило|изменилось)(?: (?:с|в) (?P<topic>.+?))? {time}",
            r"(?:потом|дальше)(?P<then>)",
            r"(?:как|с чего) (?P<topic>.+?) начал(?:ся|ась|ось|ись)(?P<first>)",
            r"чем (?P<topic>.+?) (?:закончил|кончил|заверши)\w+(?P<last>)",
            r"{time} что (?:было|произошло|случилось)",
            r"как (?:дальше )?(?:развивал(?:ась|ось|ся|ись)) (?P<topic>.+?)(?: {time})?",
            r"(?:(?:покажи|дай)(?: мне)? )?хронологи[яю] (?P<topic>.+?)",
        ),
        figures=r"(?:\w+ )?(?:цен[аы]|число|стоимость|количество)",
        pointing=r"(?:это|всё это|все это|он|она|дело|ситуация|история|события)",
    ),
    "tr": CourseWords(
        polite=r"(?:peki|ve|ya|lütfen)",
        time=r"(?:(?:(?:daha |ondan |bundan )?sonra|o zamandan beri|ardından)(?P<then>)"
        r"|(?P<after>.+?)[dt][ae]n sonra|(?P<since>.+?)[dt][ae]n (?:beri|itibaren)"
        r"|(?P<from>.+?) (?:ile|ve) (?P<to>.+?) arasında)",
        courses=(
            r"{time} (?:neler?|ne) (?:oldu|yaşandı|değişti|geldi)",
            r"(?P<topic>.+?) (?:{time} )?nasıl (?:gelişti|devam etti|sürdü|ilerledi|seyretti)",
            r"sonra(?:sı)?(?P<then>)",
            r"(?:(?P<topic>.+?) )?nasıl başladı(?P<first>)",
            r"(?:(?P<topic>.+?) )?nasıl (?:bitti|sona erdi|sonuçlandı)(?P<last>)",
            r"(?:olay(?:lar)? )?nasıl (?:devam etti|gelişti|ilerledi)(?P<then>)",
            r"(?P<topic>.+?)['’]?[ıiuün]*n? (?:kronolojisi|zaman çizelgesi)(?:ni (?:göster|ver))?",
        ),
        figures=r"(?:.{0,60} )?(?:fiyat\w*|sayısı|bilançosu|maliyeti)",
        pointing=r"(?:o|bu|her şey|olay(?:lar)?|durum)",
    ),
}

_PLEASE = r"(?:bitte|please|por favor|s['’]il (?:te|vous) plaît|lütfen|пожалуйста)"

_GROUP = re.compile(r"\(\?P<(\w+)>")


@cache
def courses(language: str) -> tuple[re.Pattern[str], ...]:
    """The questions of a language, else the English ones, each to be matched as a whole. Group names end in a
    number, as one pattern may have the same group several times: `after3`."""
    words = _words(language)
    return tuple(_compiled(course, words) for course in words.courses)


@cache
def figure_topics(language: str) -> re.Pattern[str]:
    """The beginning of a topic that is a count or a price; "the price war" is not one."""
    return re.compile(rf"(?:{_words(language).figures})\b(?! (?:war|dispute|row|cut))", re.IGNORECASE)


@cache
def points_nowhere(language: str) -> re.Pattern[str]:
    """A topic that only refers back."""
    return re.compile(_words(language).pointing, re.IGNORECASE)


def _words(language: str) -> CourseWords:
    return _WORDS.get(language, _WORDS["en"])


def _compiled(course: str, words: CourseWords) -> re.Pattern[str]:
    written = course.replace("{time}", words.time)
    count = iter(range(1, 100))
    numbered = _GROUP.sub(lambda match: f"(?P<{match[1]}{next(count)}>", written)
    return re.compile(rf"\W*(?:{words.polite},? )*{numbered}(?:,? {_PLEASE})?\W*", re.IGNORECASE)
