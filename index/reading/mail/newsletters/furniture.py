"""Recognises lines of a newsletter that are not in its stories: how to unsubscribe, where to view it, its
publisher."""

import re
from functools import lru_cache

_LONGEST = 500
_LONGEST_LABEL = 60
_LONGEST_WEAK = 200

_LETTER = (
    r"(?:newsletters?|e-?mails?|mailings?|rundbrief\w*|verteiler|briefings?|e-?bülten\w*|bülten\w*|"
    r"bolet[ií]n\w*|correos?|lettres?|courriels?|рассылк\w+)"
)
_LEAVE = re.compile(
    r"\bunsubscribe\b|opt[-\s]?out\s+of\s+(?:these|future|all|our|receiving)\b|"
    r"(?:manage|update|change|edit)\s+(?:your|my)\s+(?:e-?mail\s+)?(?:preferences|subscriptions?|settings|profile|address)|\be-?mail\s+preferences\b|"
    rf"\b{_LETTER}\b.{{0,90}}\b(?:abbestell\w*|abmelden|abzumelden|austragen|auszutragen|kündigen)\b|\b(?:abbestell\w*|abmelden|austragen)\b.{{0,60}}\b{_LETTER}|"
    r"\bhier\b.{0,30}\b(?:abbestell\w*|abmelden|austragen)\b|newsletter[-\s]?einstellungen|"
    r"\bdésabonne\w*|\bdésinscri\w+|(?:gérer|modifier)\s+(?:vos|mes|votre)\s+(?:préférences|abonnements?|profil)|"
    rf"\bdar(?:se|te|me)\s+de\s+baja\b.{{0,80}}(?:{_LETTER}|lista|aquí)|(?:{_LETTER}|lista|aquí)\b.{{0,80}}\bdar(?:se|te|me)\s+de\s+baja|"
    r"cancelar\s+(?:la|su|tu|mi)\s+suscripci[oó]n|(?:gestionar|cambiar|actualizar)\s+(?:tus|sus|mis)\s+preferencias|"
    r"abonelik(?:ten|ini|i)?\s+(?:çık|iptal|ayrıl|sonlandır)|aboneliğ\w+\s+(?:iptal|sonlandır|yönet)|(?:e-?)?bülten(?:den|i|imizden)\s+(?:çık|iptal|ayrıl)|"
    r"\bотписаться\b|отказаться\s+от\s+(?:рассылки|подписки)|управл\w+\s+подпиской|настро\w+\s+(?:подписк\w|рассылк\w)|"
    r"annulla\s+l['’]iscrizione|\bdisiscriv|cancelar\s+(?:a\s+)?(?:inscrição|assinatura)|\buitschrijven\b",
    re.IGNORECASE,
)
_RECEIVED = re.compile(
    r"\byou(?:['’]re|\s+are|\s+have)?\s+(?:receiv\w+|getting|got)\s+(?:this|our|these)\s+(?:e-?mails?|newsletter|message|briefing)|"
    r"\byou(?:['’]re|\s+are|\s+have)?\s+(?:subscribed|signed\s+up)\b.{0,60}\b(?:newsletters?|e-?mails?|briefing|list)\b|"
    r"this\s+(?:e-?mail|message|newsletter)\s+(?:was|is|has\s+been)\s+sent\s+(?:to\s+(?:\S+@|you)|by)\b|"
    r"\b(?:sie\s+(?:erhalten|bekommen)|du\s+(?:erhältst|bekommst))\s+(?:diese[nrs]?|unsere[nr]?)\s+(?:e-?mail|newsletter|nachricht|mail|mitteilung)|"
    r"\bdiese[r]?\s+(?:e-?mail|nachricht|newsletter)\s+(?:wurde|ging|geht)\s+an\s+(?:\S+@|sie\b|dich\b)|"
    r"vous\s+recevez\s+(?:cet|ce|cette)\s|\bcet?\s+(?:e-?mail|courriel|message)\s+(?:a\s+été|vous\s+(?:est|a\s+été)|est)\s+(?:envoyé|adressé)|"
    r"(?:recib(?:e|es|iste|ió)|ha[s]?\s+recibido|estás\s+recibiendo)\s+(?:este|esta)\s+(?:correo|boletín|mensaje|e-?mail|newsletter)|"
    r"este\s+(?:correo|mensaje|boletín)\s+(?:se\s+envió|fue\s+enviado|ha\s+sido\s+enviado)|"
    r"\bbu\s+(?:e-?posta|bülten|e-?bülten)\w*\b.{0,80}(?:gönderil|alıyorsun|aldınız)|"
    r"вы\s+получ(?:или|аете)\s+(?:это|эту|данн\w+)\s+(?:письмо|рассылк\w+|сообщение)|это\s+письмо\s+(?:было\s+)?(?:отправлено|направлено)",
    re.IGNORECASE,
)
_LEAVE_WEAK = re.compile(
    r"\b(?:abmelden|abbestell\w*|austragen|opt[-\s]?out|darse\s+de\s+baja|baja|listeden\s+(?:çık|ayrıl)\w*|çıkış|отписка|unfollow)\b|"
    r"(?:einstellungen|profil|abonnements?)\s+(?:ändern|verwalten|bearbeiten)|tercihlerini(?:zi)?\s+(?:güncelle|yönet)|preferences|préférences|preferencias|einstellungen",
    re.IGNORECASE,
)
_VIEW = re.compile(
    r"(?:view|read|see|open)\s+(?:(?:this|the|it|our)\s*)?(?:e-?mail|newsletter|message|post|issue|edition|version)?\s*(?:in|on|with)?\s*(?:your|the|a|my)?\s*"
    r"(?:web\s?browser|browser|online|web|app)\b|(?:web|online|browser)[-\s]?(?:version|ansicht)|version\s+(?:web|en\s+ligne)|versión\s+(?:web|online|en\s+línea)|"
    r"im\s+(?:web)?browser\s+(?:an|öffnen|lesen|anzeigen)|online\s+(?:lesen|ansehen|anschauen)|nicht\s+(?:richtig\s+|korrekt\s+|fehlerfrei\s+)?(?:dargestellt|angezeigt)|"
    r"(?:voir|lire|afficher|consulter|ouvrir)\b.{0,40}\b(?:navigateur|en\s+ligne)|(?:ver|leer|abrir)\b.{0,40}\b(?:navegador|en\s+línea)|"
    r"tarayıcı(?:da|nızda|nda)\s+(?:görüntüle|aç|oku|gör)|(?:открыть|посмотреть|смотреть|читать|просмотреть)\b.{0,30}\b(?:браузере|онлайн)|веб-версия|"
    r"trouble\s+(?:viewing|reading|with\s+this)|problems?\s+viewing|images?\s+not\s+(?:display|show)|problemas\s+para\s+ver|probleme?\s+mit\s+der\s+(?:darstellung|anzeige)|"
    r"problèmes?\s+(?:pour|d['’])\s*(?:affich|visualis|lire)",
    re.IGNORECASE,
)
_PASSED_ON = re.compile(
    rf"\bthis\s+{_LETTER}\s+(?:was\s+|been\s+)?forwarded\b|\bforwarded\s+(?:you\s+)?this\s+{_LETTER}|forwarded\s+to\s+you\b.{{0,60}}(?:subscri|sign\s+up)|"
    rf"\b{_LETTER}\b.{{0,60}}\bweitergeleitet\b.{{0,60}}\?|\b(?:ihnen|dir|euch)\b.{{0,60}}\b{_LETTER}?.{{0,30}}\bweitergeleitet|weitergeleitet\s+bekommen|"
    rf"\b{_LETTER}\s+(?:weiterempfehlen|weiterleiten|empfehlen)|"
    rf"(?:on|quelqu['’]un)\s+vous\s+a\s+(?:transféré|transmis)|vous\s+a\s+transféré\s+c|\b{_LETTER}\b.{{0,40}}\bvous\s+a\s+été\s+(?:transféré|transmis)|"
    rf"(?:te|le)\s+(?:han|ha)\s+reenviado\b|reenvia(?:do|ron)\s+este\s+{_LETTER}|"
    r"\bbu\s+(?:e-?posta|bülten|e-?bülten)\w*\b.{0,40}(?:iletildi|yönlendirildi)|вам\s+переслали|переслал\w*\s+это\s+письмо",
    re.IGNORECASE,
)
_PASS_ON_WEAK = re.compile(
    r"forward\s+(?:this|it|to\s+a\s+friend)|(?:share|tell)\s+(?:this|the|our|a|your)\s+(?:newsletter|e-?mail|post|friend)|weiterempfehlen|an\s+freunde|"
    r"reenv(?:ía|iar)|arkadaş\w*\s+(?:ilet|gönder|paylaş)|переслать|поделиться|\b(?:subscribe|abonnieren|jetzt\s+anmelden|sign\s+up|s['’]abonner|s['’]inscrire|suscr[ií]b\w+|abone\s+ol\w*|подписаться)\b|"
    r"powered\s+by|(?:versendet|verschickt)\s+(?:mit|durch|von|über)|^\W*sent\s+(?:with|by|via)\s|envoyé\s+(?:avec|par)\s",
    re.IGNORECASE,
)
_MAKER = re.compile(
    r"^\W*(?:impressum|imprint|mentions\s+légales|aviso\s+legal|legal\s+notice|künye|datenschutz(?:erklärung|hinweise)?|privacy(?:\s+policy)?|(?:politique\s+de\s+)?confidentialité|"
    r"política\s+de\s+privacidad|gizlilik(?:\s+politikası)?|политика\s+конфиденциальности|agb|terms(?:\s+(?:of\s+\w+|and\s+conditions|&\s+conditions))?|kontakt|contact(?:\s+us)?|contacto|nous\s+contacter|"
    r"iletişim|контакты|hilfe|help|faq|mediadaten|advertise(?:\s+with\s+us)?|jobs|careers|unsubscribe)\s*(?:$|[|·•:/].{0,160}$)|"
    r"\b(?:our|unsere|notre|nuestra)\s+(?:mailing\s+|post)(?:address|anschrift|adresse|dirección)\b|"
    r"\bHR[AB]\s?\d{2,}|\bust-?\s?id(?:nr)?\b|umsatzsteuer-?id|geschäftsführ(?:er|erin|ung)\s*:|\bv\.?\s?i\.?\s?s\.?\s?d\.?\s?[pm]\b|"
    r"verantwortlich\s+(?:im\s+sinne|i\.\s?s\.|für\s+den\s+inhalt\s*:)|^\W*(?:chefredakt\w+|herausgeber\w*|redaktion|editor|publisher)\s*:\s|\bSIRET\b\s?:?\s?\d|\bRCS\s+\w+\s+\d|\bCIF\s*:\s|\bИНН\s?\d|\bОГРН\s?\d|"
    r"^\W*(?:©|\(c\)|copyright)\s|all\s+rights\s+reserved|alle\s+rechte\s+vorbehalten|tous\s+droits\s+réservés|todos\s+los\s+derechos\s+reservados|tüm\s+hakları\s+saklıdır|все\s+права\s+защищены|"
    r"\badd\s+us\s+to\s+your\s+address\s+book|(?:zu|in)\s+(?:ihrem|ihr|deinem|dein)\s+adressbuch|ajoutez\b.{0,60}carnet\s+d['’]adresses|añad\w+\b.{0,60}(?:sus|tus)\s+contactos",
    re.IGNORECASE,
)
# A street with its number next to a postal code or a place; not in a sentence.
_STREET = (
    r"(?:\w+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|kai)\s\d{1,4}|"
    r"(?:am|an|auf|zum|zur)\s\w+(?:\s\w+)?\s\d{1,4}[a-z]?|"
    r"\d{1,5}\s(?:[A-Z]\w+\s){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|blvd|boulevard|drive|square|suite|floor)\b|"
    r"\d{1,4}(?:\s?bis)?,?\s(?:rue|avenue|av\.|boulevard|bd|place|quai|chemin)\s|"
    r"(?:calle|c/|avenida|avda\.?|paseo|plaza|rúa)\s[^,]{2,40},?\s(?:n[º°.]\s?)?\d|"
    r"\w+\s(?:cad|caddesi|sok|sokak|mah|mahallesi|bulvarı)\b\.?|(?:ул|улица|пр|проспект|наб|пер)\.?\s[^,]{2,40},?\s(?:д\.?\s?)?\d)"
)
_ADDRESS = re.compile(
    rf"(?=.*(?:{_STREET}))(?=.*(?:\b[A-Z]{{0,3}}-?\d{{4,6}}\b|,\s*[A-Z]{{2}}\b|·|\||•))", re.IGNORECASE
)
_ENDS_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?][\"”“»]?$")

_AD = re.compile(
    r"[\W_]{0,4}(?:anzeigen?|werbung|advertisement|advertising|ad|ads|sponsored(?:\s+(?:content|by\b.{0,40}|post))?|sponsor|a\s+message\s+from\b.{0,40}|"
    r"presented\s+by\b.{0,40}|paid\s+(?:content|post|partnership)|partner\s?content|gesponsert|präsentiert\s+von\b.{0,40}|publicité|publi-?reportage|sponsorisé|"
    r"contenu\s+(?:partenaire|sponsorisé)|publicidad|patrocinado(?:\s+por\b.{0,40})?|contenido\s+patrocinado|reklam|sponsorlu(?:\s+içerik)?|реклама|на\s+правах\s+рекламы|pubblicità|advertentie)[\W_]{0,4}",
    re.IGNORECASE,
)
_READ_MORE = re.compile(
    r"[\W_]{0,6}(?:(?:hier\s+|jetzt\s+)?(?:weiter\s?lesen|mehr(?:\s+(?:lesen|erfahren|dazu|infos?|hier))?)|(?:hier|jetzt)\s+lesen|"
    r"(?:hier\s+)?(?:zum|zur|zu\s+den|zu)\s+(?:ganzen\s+|vollständigen\s+)?(?:artikel|bericht|beitrag|text|interview|reportage|kommentar|story|analyse|geschichte|meldung|video|podcast)|"
    r"(?:hier\s+|jetzt\s+)?(?:(?:den|die|das)\s+)?(?:ganzen?\s+|vollständigen?\s+)?(?:artikel|bericht|beitrag|text|interview|reportage|kommentar|analyse)\s+(?:online\s+)?lesen|"
    r"lesen\s+sie\s+(?:hier\s+)?(?:mehr|weiter)(?:\s+dazu)?|read(?:\s+(?:more|on|it|now|here|full|the\s+(?:full\s+|whole\s+)?(?:story|article|post|report|piece|interview)))(?:\s+here)?|"
    r"(?:keep|continue)\s+reading|(?:full|whole)\s+(?:story|article|report)|see\s+more|learn\s+more|more|the\s+story|click\s+here|here|hier|hier\s+klicken|"
    r"lire(?:\s+(?:la\s+suite|plus|l['’](?:article|interview|enquête)(?:\s+complet)?|en\s+ligne))?|en\s+savoir\s+plus|la\s+suite|voir\s+plus|"
    r"(?:leer|lee|sigue\s+leyendo|seguir\s+leyendo|ver)(?:\s+(?:más|la\s+(?:noticia|nota|historia)(?:\s+completa)?|el\s+artículo(?:\s+completo)?|aquí))?|"
    r"devamı(?:nı\s+oku(?:yun)?)?|haber(?:in\s+devamı|i\s+oku(?:yun)?)|daha\s+fazla(?:sı)?|okumaya\s+devam(?:\s+et)?|"
    r"читать(?:\s+(?:далее|полностью|дальше|статью|ещ[её]|на\s+сайте))?|подробнее|далее|leggi(?:\s+(?:tutto|di\s+più|l['’]articolo))?|ler\s+mais|lees\s+(?:meer|verder))[\W_]{0,6}",
    re.IGNORECASE,
)
_SOCIAL = re.compile(
    r"(?:[\W_]*(?:facebook|twitter|x|instagram|linkedin|youtube|whatsapp|telegram|mastodon|bluesky|threads|tiktok|xing|pinterest|rss|podcast|spotify|vk|вконтакте|"
    r"teilen|tweet|tweeten|share|like|forward|partager|compartir|paylaş|поделиться|e-?mail|auf|on|sur|en|website|web|app\s?store|google\s?play))+[\W_]*",
    re.IGNORECASE,
)  # fmt: skip


@lru_cache(maxsize=2_048)
def is_farewell(line: str) -> bool:
    """Whether the line says how to unsubscribe, or why the mail was sent. With it the end of a newsletter
    begins."""
    return len(line) <= _LONGEST and bool(_LEAVE.search(line) or _RECEIVED.search(line))


def is_view_link(line: str) -> bool:
    """Whether the line is a link to the newsletter on the web."""
    return len(line) <= _LONGEST // 2 and bool(_VIEW.search(line))


def is_read_more(line: str) -> bool:
    """Whether the line is only a link to the full story."""
    return len(line) <= _LONGEST_LABEL and bool(_READ_MORE.fullmatch(line))


def is_ad_label(line: str) -> bool:
    """Whether the line is the label of an advertisement."""
    return len(line) <= _LONGEST_LABEL and bool(_AD.fullmatch(line))


def is_letter_furniture(line: str, *, is_linked: bool) -> bool:
    """Whether the line belongs to the newsletter itself and not to a story. `is_linked` says that a part of
    it is a link; without one, a line that may be a sentence of a story counts as one."""
    if len(line) > _LONGEST or not any(map(str.isalnum, line)):
        return False
    if is_farewell(line) or _PASSED_ON.search(line) or _MAKER.search(line) or is_address(line):
        return True
    if not is_linked and (len(line) > _LONGEST_LABEL or _ENDS_SENTENCE.search(line)):
        return False
    weak = (_LEAVE_WEAK, _VIEW, _PASS_ON_WEAK)
    return len(line) <= _LONGEST_WEAK and (
        bool(_SOCIAL.fullmatch(line)) or any(pattern.search(line) for pattern in weak)
    )


def is_address(line: str) -> bool:
    """Whether the line is the postal address of an office."""
    if len(line) > _LONGEST // 2 or not any(map(str.isdigit, line)) or _ENDS_SENTENCE.search(line):
        return False
    return bool(_ADDRESS.match(line))
