"""What asks the reader to subscribe: an offer, its price, and who may read the article."""

import re

_LONGEST_OFFER = 500
_LONGEST_PRICE = 220

_SUBSCRIPTION = (
    r"\b(?:probe|digital|jahres|monats)?abos?\b|\babonn|\bmitglied(?:schaft)?\b|\bplus-?(?:artikel|zugang|abo)|\bpremium\b|"
    r"\bsubscri|\bmember(?:ship)?\b|\bsuscr[ií]|\babone|подпис"
)
_OFFER = (
    r"\btesten\b|\bsichern\b|\bweiterlesen\b|\bfreischalten\b|\bkostenlos|\bgratis\b|\bunbegrenzt|\bzugriff\b|\bzugang\b|"
    r"\bkündbar|\bangebot\b|\bjournalismus\b|\btry\b|\bunlock|\bunlimited\b|\baccess\b|\bcancel\b|\bfree\b|\btrial\b|"
    r"\boffer\b|\bcontinue\s+reading\b|\bkeep\s+reading\b|\bjournalism\b|\bessayez\b|\bgratuit|\billimité|\baccès\b|"
    r"\boffre\b|\bpoursuivre\b|\bprueba\b|\bacceso\b|\baccede\b|\bsin\s+límites\b|\bilimitad|\boferta\b|\bseguir\s+leyendo\b|\bücretsiz\b|\bsınırsız\b|"
    r"\berişim\b|\bokumaya\b|бесплатн|доступ|чтобы\s+прочитать"
)
_READER = (
    r"(?-i:\bSie\b|\bIhr(?:e[mnrs]?)?\b)|\bjetzt\b|\bdu\b|\bdein|\byour?\b|\bnow\b|\btoday\b|\bvous\b|\bvotre|\bmaintenant\b|"
    r"\btu\b|\btus\b|\bahora\b|\bhemen\b|\bsize\b|\bsizin\b|\bвы\b|\bваш|сейчас"
)
_PRICE = (
    r"(?:(?:€|\$|£|eur|usd|chf)\s?\d{1,3}(?:[.,]\d{1,2})?|"
    r"\d{1,3}(?:[.,]\d{1,2})?\s?(?:€|\$|£|euros?|eur|dollars?|pounds?|usd|chf|franken|francs?|tl|lira|руб\w*|₽|cents?))"
)
_PERIOD = (
    r"(?:im|pro|je|jeden|a|an|per|every|each|par|al|por|cada|в|/)\s?(?:monat|woche|jahr|month|week|year|mois|semaine|an|"
    r"mes|semana|año|месяц|неделю|год)|monatlich|wöchentlich|monthly|weekly|mensuels?|mensuales|aylık|ayda"
)
# "Danach kostet es 9,99 Euro im Monat": it does not name what costs this, because the offer above does.
_AFTERWARDS = re.compile(
    r"(?:danach|anschließend|dann|then|after(?:wards|\s+that|\s+this)?|puis|ensuite|luego|después|sonra(?:sında)?|затем|далее)"
    r"[\s,:]{1,3}(?:kostet\s+(?:es|das\s+(?:abo|angebot))\s|nur\s|für\s|zahlen\s+sie\s|it(?:['’]s|\s+is|\s+costs)\s|you\s+pay\s|"
    r"just\s|only\s|for\s|seulement\s|c['’]est\s|vous\s+payez\s|solo\s|por\s|pagas\s|sadece\s|всего\s|за\s)?"
    rf"(?:nur\s|just\s|only\s)?{_PRICE}[\s,]{{0,3}}(?:{_PERIOD})",
    re.IGNORECASE,
)
_PRICED = re.compile(rf"{_PRICE}[\s,]{{0,3}}(?:{_PERIOD})", re.IGNORECASE)
_TRIAL = re.compile(
    r"\b(?:\d{1,2}|ersten?|ein(?:en)?|zwei|drei|vier|first|one|two|three|four|six|premiers?|primer)\s+(?:\S{1,12}\s+)?"
    rf"(?:wochen?|monate?n?|tage?n?|weeks?|months?|days?|mois|semaines?|jours?|mes(?:es)?|semanas?|días?)\b.{{0,40}}(?:{_PRICE}|kostenlos|gratis|free|gratuit)",
    re.IGNORECASE,
)
_PHRASES = re.compile(
    r"\b(?:jederzeit|monatlich)\s+(?:monatlich\s+)?kündbar|\bcancel\s+any\s?time|\bsans\s+engagement\b|\bcancela\s+cuando\s+quieras|"
    r"\bistediğiniz\s+zaman\s+iptal|отменить\s+(?:можно\s+)?в\s+любой\s+момент|"
    r"\b(?:bereits|schon)\s+(?:ein\s+)?(?:abo|abonnent|abonniert|kunde|registriert)\w*\s*\?|\balready\s+(?:a\s+)?(?:subscrib|member|have\s+an\s+account)|"
    r"\bdéjà\s+abonné|\bya\s+(?:eres|es)\s+suscriptor|\bzaten\s+abone|уже\s+(?:есть\s+подписка|подписаны)|"
    r"\b(?:artikel|inhalt|beitrag|text)\s+(?:ist|lesen)\s.{0,40}(?:abonnent|plus-?(?:leser|mitglied)|exklusiv\s+für)|"
    r"\b(?:article|content|story)\s+is\s+.{0,40}\bsubscribers?\b|\bréservé\s+(?:à\s+nos|aux)\s+abonnés|"
    r"\b(?:exclusivo|solo|reservado)\s+para\s+(?:nuestros\s+)?suscriptores|\babonelere\s+özel|только\s+для\s+подписчиков|"
    r"\b\w+\s+(?:of\s+\w+\s+)?free\s+articles?\s+(?:left|remaining|this\s+month)|"
    r"\b(?:unterstützen\s+sie\s+(?:unabhängigen|unseren|guten)\s+journalismus|support\s+(?:our|independent|local)\s+journalism|"
    r"soutenez\s+(?:notre|un)\s+journalisme|apoya\s+(?:nuestro|el)\s+periodismo)",
    re.IGNORECASE,
)
_SUBSCRIPTIONS = re.compile(_SUBSCRIPTION, re.IGNORECASE)
_OFFERS = re.compile(_OFFER, re.IGNORECASE)
_READERS = re.compile(_READER, re.IGNORECASE)
# What somebody is quoted as saying, or an article reports.
_REPORTED = re.compile(r"[\"„“«»”]|\b(?:sagte|said|a\s+dit|dijo|dedi|сказал)", re.IGNORECASE)


def is_subscription_appeal(line: str) -> bool:
    """Whether it offers the reader a subscription, or states that the article is for subscribers."""
    if len(line) > _LONGEST_OFFER or _REPORTED.search(line):
        return False
    if _PHRASES.search(line) or _AFTERWARDS.match(line):
        return True
    return bool(_SUBSCRIPTIONS.search(line) and _OFFERS.search(line) and _READERS.search(line))


def is_price_of_subscription(line: str) -> bool:
    """Whether it names a price per month or a trial. Next to an appeal it belongs to the appeal."""
    if len(line) > _LONGEST_PRICE or _REPORTED.search(line):
        return False
    return bool(_PRICED.search(line) or _TRIAL.search(line))
