"""How statements are made in German."""

from bot.statements.words.table import Words

_CLAIM = r"""(?:Berichte?n? | Gerüchte?n? | Vorwürfen? | Vorwurf | Vermutungen | Meldungen
        | Anschuldigungen | Spekulationen
    | Darstellung | Behauptung(?:en)? | Hinweise | Zahlen | Zahl | Angaben? | Kritik | Verdacht)"""

GERMAN = Words(
    denied=r"""dementier(?:te[n]?|t|en) | bestr(?:itt|itten|eitet|eiten|eite) |
        (?:ge)?leugne(?:te?n?|t|n) | abgestritten
        | (?:wies|wiesen|weist|weisen)\b[^.!?;]{0,160}\b(?:zurück|von\s+sich) | zurückgewiesen
        | zurückzuweisen
        | str(?:itt|itten|eitet|eiten)\b[^.!?;]{0,80}\bab | Dementi | Zurückweisung
        | widersprach(?:en)?(?!\s+sich) | widersprochen | widerspricht
        | tr(?:at|aten|itt|eten)\b[^.!?;]{0,120}\bentgegen | entgegengetreten
        | (?:nannte|nennt|bezeichnete)\b[^.!?;]{0,120}\b(?:Lüge | Unsinn | falsch | erfunden
        | verlogen\w* | haltlos | Märchen)""",
    confirmed=r"""(?<!un)bestätigt(?:e[n]?)? | bestätigen | bekräftig(?:t|te|ten) | eingeräumt
        | zugegeben | Bestätigung
        | räum(?:t|te|ten|en)\b[^.!?;]{0,120}?\bein(?=\s*[,.:;“»"]|$) | g(?:ab|aben|ibt|eben)\s+zu
        | g(?:ab|aben|ibt|eben)\b[^.!?;]{0,80}\bzu(?=\s*[,.:;]|$)""",
    neither=r"""weder\s+(?:zu\s+)?bestätig(?:en|t|te|ten)\s+noch\s+(?:zu\s+)?dementier(?:en|t|te|ten)
        | weder\s+(?:zu\s+)?dementier(?:en|t|te|ten)\s+noch\s+(?:zu\s+)?bestätig(?:en|t|te|ten)""",
    unconfirmed=r"""unbestätigt\w* | keine\s+Bestätigung | nicht\s+(?:zu\s+)?bestätigen | nicht\s+bestätigt
        | bekräftig(?:t|te|ten)\b[^.!?;,]{0,60}\bnicht""",
    undenied=r"""kein\s+Dementi | nicht\s+(?:zu\s+)?dementieren | nicht\s+dementiert
        | bestr(?:itt|eitet)\s+(?:\w+\s+)?nicht""",
    silent=r"""(?:woll(?:te|ten|en)|will|möchte(?:n)?|mochte)\b[^.!?]{0,120}\b(?:nicht|keine\w*)\b[^.!?]{0,60}
          \b(?:äußern|kommentieren|Angaben|Stellung|sagen|nennen|Auskunft)
        | (?:lehnt|lehnte|lehnten)\b[^.!?]{0,80}\b(?:Stellungnahme|Kommentar|Auskunft)\b[^.!?]{0,20}\bab
        | (?:Stellungnahme|Kommentar)\b[^.!?]{0,40}\babgelehnt
        | keine?\w*\s+(?:Stellungnahme|Kommentar|Angaben|Auskunft)
        | nicht\s+(?:dazu\s+)?(?:geäußert|äußern|kommentiert|kommentieren|reagiert) | geschwiegen
        | schwieg | schweigt
        | bleibt\s+stumm | ließ(?:en)?\b[^.!?;]{0,80}\boffen""",
    corrected=r"""(?:nahm|nahmen|nimmt|zog|zogen|zieht)\b[^.!?;]{0,80}\b(?:Dementi|Bestätigung|Aussage
            |Darstellung)\b[^.!?;]{0,40}\bzurück | korrigier(?:t|te|ten|en) | berichtig(?:t|te|ten)
        | Korrektur:? | Berichtigung | Gegendarstellung
        | richtig\s+ist | früheren\s+(?:Fassung|Version) | richtiggestellt
        | stellt(?:e|en)?\b[^.!?;]{0,60}\brichtig""",
    demanded=r"""forder(?:t|te|ten|n) | gefordert | verlang(?:t|te|ten|en) | dräng(?:t|te|ten)\s+auf
        | pocht(?:e|en)?\s+auf
        | ruf(?:t|en)\b[^.!?;]{0,60}\bauf(?=\s*[,.:;]|$)""",
    announced=r"""kündig(?:t|te|ten|en)\b[^.!?;]{0,160}?\ban | angekündigt | ankündig(?:t|te|ten)
        | gab(?:en)?\b[^.!?;]{0,80}\bbekannt
        | (?<!\w)stell(?:t|te|ten)\b[^.!?;]{0,60}\bin\s+Aussicht | verspr(?:ach|achen|icht)""",
    reported=r"""berichte(?:t|te|ten) | (?:schreib|meld|enthüll|veröffentlich)(?:t|te|ten|ete|eten|et)
        | schrieb(?:en)?
        | unter\s+Berufung\s+auf | nach\s+Informationen | Bericht\b[^.!?;]{0,60}\bzufolge | geschildert
        | aufgeschrieben
        | laut\s+(?:dem|einem)\s+Bericht | laut\s+der\s+Zeitung""",
    said=r"""sag(?:t|te|ten) | erklär(?:t|te|ten) | teil(?:t|te|ten)\b[^.!?;]{0,160}?\bmit | mitgeteilt
        | mitteilte[n]? | betont(?:e|en)?
        | warn(?:t|te|ten) | nannte[n]? | nennt | meint(?:e|en)? | verw(?:ies|iesen|eist)\s+auf
        | sprach(?:en)?\s+von | begründet(?:e|en)?
        | äußert(?:e|en)? | führ(?:t|te)\s+aus | bemängel(?:t|te|ten) | kritisier(?:t|te|ten) | lobt(?:e|en)?
        | nach\s+Angaben | nach\s+(?:den\s+)?Worten | laut | zufolge | gab\s+an | versichert(?:e|en)?""",
    deny=r"""dementier(?:en|t|te|ten) | bestr(?:eiten|itten|eitet|itt) | (?:ab)?geleugnet |
        (?:ab)?leugne(?:n|t) | abgestritten
        | zurückgewiesen | zurückweis\w+ | widersprochen | zurück""",
    confirm=r"""bestätig(?:en|t|te|ten) | eingeräumt | zugegeben | bekräftigt | ein(?=\?) | anerkannt""",
    comment=r"""geäußert | äußer(?:n|t|te) | kommentier(?:en|t|te) | Stellung | reagiert | Stellungnahme""",
    correct=r"korrigier\w+ | berichtig\w+ | Korrektur | richtiggestellt",
    demand=r"forder(?:n|t|te|ten) | gefordert | verlang(?:en|t|te|ten)",
    announce=r"ankündig\w+ | angekündigt | kündig(?:t|te|ten)",
    negation=r"nicht | kein\w* | nie | niemals | niemand\w* | weder | ohne | keinesfalls | kaum",
    unreal=r"""wenn | falls | sobald | ob | bevor | sollte[n]? | will | wollen | wird | werde[n]?
        | würde[n]? | kann | könnte[n]? | muss | müsse[n]?
        | soll | möchte[n]? | zu | darf | um""",
    hearsay=r"""soll(?:en)?(?=\b[^.!?;,]{0,160}\b(?:haben|sein)\b) | angeblich | mutmaßlich
        | nach\s+Informationen | Berichten\s+zufolge
        | Gerüchten\s+zufolge | dem\s+Vernehmen\s+nach""",
    that=r"dass | ob | wonach | weil | wenn | der | die | das | deren | dessen | haben | hätte | habe | zu",
    coordination=r"und | aber | doch | jedoch | dann | oder",
    asks=r"""wer | wen | wem | wessen | was | welche\w* | wann | wo | warum | wieso | weshalb | wie
        | womit | wozu | woher""",
    finite=r"""hat | haben | hatte[n]? | habe | ist | sind | war(?:en)? | wurde[n]? | wollte[n]? | will
        | wollen | konnte[n]? | kann | gab(?:en)?
        | lag | lehnt(?:e|en)? | trat(?:en)? | wies(?:en)? | möchte | räumte[n]? | teilte[n]?
        | kündigte[n]? | ließ(?:en)? | kam(?:en)? | geht
        | nannte[n]? | sieht""",
    by=r"""nach\s+Angaben(?:\s+(?:von|des|der|einer|eines))? | nach\s+(?:den\s+)?Worten\s+(?:von|des|der)
        | laut
        | unter\s+Berufung\s+auf | nach\s+Informationen | von | im\s+Namen | Bericht\s+(?:des|der|von)""",
    claims=_CLAIM,
    adverbs=r"""am\s+\w+(?:tag|woch|abend|morgen)\w* | auch | zugleich | dann | später | erneut | bereits
        | schon | selbst | bislang | bisher | zunächst | am | erstmals
        | entschieden | jedoch | allerdings | zudem | außerdem | doch | aber | und | hat | haben | hatte
        | habe | wurde | noch
        | ferner | ebenfalls | dabei | zuvor | inzwischen""",
    articles=r"der | die | das | ein | eine | einer | des | sein | seine | ihr | ihre | dessen | deren",
    prepositions=r"""in | im | am | an | auf | aus | bei | beim | für | gegen | mit | nach | seit | über
        | um | unter | vom | von | vor | während | wegen | zu | zum | zur | als | bis | durch | ab
        | statt | laut | gegenüber""",
    links=r"der | des | von | vom | für | und | & | zur | zum | de | im | beim",
    pronouns="er | sie | man | wir | ich | der | die",
    not_asked=r"""das | dies | es | ihn | sie | dem | den | der | die | ein\w* | dazu | dass | Bericht
        | Berichte | Meldung | Vorwurf | Vorwürfe
        | Gerüchte? | hat | haben | worden | wurde | etwas | sich""",
    actors={
        "government": r"\w*regierung\w*",
        "ministry": r"\w*minist(?:erium\w*|er|erin)",
        "company": r"Unternehmen\w* | \w*firma | \w*gesellschaft | Konzern | AG | GmbH",
        "shipping company": r"Reederei\w*",
        "authority": r"\w*behörde\w* | \w*amt\w* | Dienststelle",
        "police": r"\w*polizei",
        "mayor": r"\w*bürgermeister(?:in|s)?",
        "lawyer": r"\w*anwalt | \w*anwältin | \w*anwalts | \w*verteidiger(?:in)?",
        "prosecutor": r"\w*staatsanw[aä]lt\w*",
        "spokesman": r"\w*sprecher(?:in)?",
        "White House": r"Weiße[ns]?\s+Haus(?:es)? | Washington",
        "Kremlin": r"Kremls? | Moskau",
        "club": r"Verein\w* | Klub | Club",
        "union": r"Gewerkschaft\w*",
        "bank": r"\w*bank",
        "airline": r"Fluggesellschaft | Airline",
        "council": r"\w*rat | Stadt | Gemeinde",
        "director": r"\w*direktor(?:in)? | Geschäftsführer(?:in)? | \w*leiter(?:in)?",
        "president": r"Präsident(?:in|en)? | Vorsitzende[rn]? | \w*chef(?:in)?",
        "laboratory": r"Labor\w*",
        "officials": r"Beamt\w+ | Behördenvertreter",
        "customs": r"Zoll\w*",
        "plant": r"\w*werk | \w*fabrik | Anlage",
        "harbour authority": r"Hafen(?:amt|behörde|meister\w*|kapitän\w*|verwaltung)",
        "inspector": r"Inspektor(?:in)? | Kommissar(?:in)?",
        "newspaper": r"\w*zeitung | \w*blatt",
        "coach": r"\w*trainer(?:in)?",
        "fire brigade": r"Feuerwehr",
        "party": r"Partei",
    },
    negation_after=True,
)
