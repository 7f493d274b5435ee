"""The line under a pull quote that names the speaker."""

import re

from index.text.paragraphs.people import ends_a_sentence, is_name

# A role is recognised by its noun. Compounds and endings match too: Sicherheitsexperte, Forscherinnen.
_ROLE = re.compile(
    r"(?:expert|sprecher|minister|ministr|präsident|president|président|presidente|professor|profesor|professeur|"
    r"direktor|director|directeur|directrice|leiter|chef|vorsitzende|forscher|wissenschaftler|analyst|anal[iy]sta|"
    r"analist|anwalt|anwältin|lawyer|avocat|abogad|avukat|abgeordnete|bürgermeister|mayor|maire|alcalde|autor|"
    r"author|auteur|ökonom|economi|économiste|ekonomist|beauftragte|kommissar|commissioner|kanzler|chancellor|"
    r"senator|sénat|senador|botschafter|ambassad|embajador|spokes|porte-parole|portavoz|sözcü|secretary|secrétaire|"
    r"sekretär|secretario|chair|head\b|chief|officer|manager|geschäftsführer|gründer|founder|fondat|fundador|"
    r"researcher|scientist|chercheu|investigador|historian|historiker|historien|ingenieur|engineer|ingénieur|"
    r"ingeniero|mühendis|uzman|bakan|başkan|müdür|üye|vekil|yazar|doktor|doctor|arzt|ärztin|médecin|médico|"
    r"physician|"
    r"nurse|pfleger|lehrer|teacher|enseignant|maestr|öğretmen|student|étudiant|resident|anwohner|vecin|habitant|"
    r"mitglied|member|membre|miembro|fellow|coach|trainer|entraîneur|entrenador|captain|kapitän|richter|judge|juge|"
    r"juez|prosecutor|staatsanwalt|procureur|fiscal|critic|kritiker|journalist|reporter|editor|redakteur|"
    r"korrespondent|correspondent|farmer|landwirt|bauer|agricult|unternehmer|entrepreneur|ceo\b|mp\b|mdb\b|owner|"
    r"inhaber|besitzer|mother|father|mutter|vater|witness|zeuge|zeugin|activist|aktivist|activiste|representative|"
    r"vertreter|représentant|representante|temsilci|delegate|governor|gouverneur|gobernador|vali|"
    r"queen|könig|king|pope|papst|bishop|bischof|general|oberst|colonel|kommandeur|commander|referent|"
    r"berater|adviser|advisor|conseill|asesor|consejer|danışman|koordinator|coordinator|expertin|biolog|geolog|psycholog|soziolog|"
    r"sociolog|physiker|chemiker|mediziner|jurist|juriste|geograf|ökolog|ecolog|climatolog|virolog|akademisyen|"
    r"profesör|doçent|dekan|dean\b|rektor|rector|principal|schüler|pupil|musiker|musician|künstler|artist|"
    r"schauspieler|actor|actress|regisseur|filmmaker|writer|schriftsteller|poet|dichter|pilot|fahrer|driver|"
    r"fischer|fisher|pêcheur|pescador|balıkçı|esnaf|vorstand|delegiert|gewerkschaft|union|verband)",
    re.IGNORECASE,
)
# Or by where the person works: an institution, or a party or agency by its initials.
_ORGANISATION = re.compile(
    r"(?i:universit|üniversite|hochschule|institut|ministeri|foundation|stiftung|council|amt\b|behörde|agency|"
    r"agence|polizei|police|polic[ií]a|hospital|klinik|think[- ]?tank|partei|party|parti\b|partido)|"
    r"\b[A-ZÄÖÜ]{2,6}\b"
)
# "Elon Musk, der …" goes on to talk about the person: a heading, not an attribution.
_RELATIVE = re.compile(r"(?:der|die|das|den|dem|who|which|that|whose|qui|que|dont|quien)\b", re.IGNORECASE)
_DASH = re.compile(r"[—–―-]{1,2}\s*")
_LONGEST_ATTRIBUTION = 160


def match_attribution(line: str) -> str | None:
    """The speaker's name if the line names who said the words above it, otherwise None.

    The form is "Robert Benson, Experte für …", or a dash and a name, without a period at the end.
    """
    if len(line) > _LONGEST_ATTRIBUTION or ends_a_sentence(line):
        return None
    dash = _DASH.match(line)
    name, comma, role = line[dash.end() if dash else 0 :].partition(",")
    if not is_name(name) or (comma and not role.strip()):
        return None
    if dash:
        return name
    return name if comma and not _RELATIVE.match(role.strip()) else None


def names_a_role(line: str) -> bool:
    """Whether what follows the name in an attribution has a word for what a person does."""
    role = line.partition(",")[2]
    return bool(_ROLE.search(role) or _ORGANISATION.search(role) or _DASH.match(line))
