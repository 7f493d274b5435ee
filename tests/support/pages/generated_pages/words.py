"""Invented news in five languages: sentences that end unambiguously, and the furniture around articles."""
# ruff: noqa: E501 - text and markup read better whole

from random import Random

_NAMES = (
    "Mirja Oldenkott", "Tavis Brunnmoor", "Selda Karaoglan", "Ewan Pettigrove", "Lisbeth Quandt",
    "Amadou Ferrière", "Inés Valcárcel", "Rolf Stieglitz", "Nadège Corbin", "Bram Hollister",
)  # fmt: skip
PLACES = (
    "Görnitz", "Averby", "Tamsin", "Holmwerder", "Valmondois", "Pellwick", "Rodenau", "Villacorta",
    "Karatepe", "Strandhafen", "Orrisdale", "Nordeck",
)  # fmt: skip
OUTLETS = (
    "Görnitzer Bote", "Averby Courier & Mail", "Le Messager de l’Ourse", "La Gaceta Norte", "Karatepe Postası",
    "Strand & Deich", "The Orrisdale Echo", "Rundschau Nordeck",
)  # fmt: skip
LANGUAGES = ("de", "en", "fr", "es", "tr")

_SENTENCES = {
    "de": (
        "{name} sagte am Mittwoch, der Umbau der Schleuse von {place} werde {n} Millionen Euro kosten.",
        "Der Stadtrat von {place} stimmte mit {n} zu {m} Stimmen für den neuen Fahrplan.",
        "Nach Angaben der Polizei wurden bei dem Brand in {place} {n} Menschen leicht verletzt.",
        "Die Werft in {place} will bis zum Herbst {n} Stellen abbauen, wie {name} bestätigte.",
        "{name} bestritt, von den {n} fehlenden Akten aus {place} gewusst zu haben.",
        "Im Hafen von {place} liegen seit Tagen {n} Frachter, weil die Lotsen streiken.",
        "Das Gericht in {place} wies die Klage der {n} Anwohner am Donnerstag ab.",
        "Unter den Gästen in {place} war auch {name}, die das Werk vor {n} Jahren gegründet hatte.",
    ),
    "en": (
        "{name} said on Wednesday that rebuilding the lock at {place} would cost {n} million crowns.",
        "The town council of {place} backed the new timetable by {n} votes to {m}.",
        "Police said {n} people had been slightly hurt in the warehouse fire at {place}.",
        "The shipyard in {place} plans to cut {n} jobs by autumn, as {name} confirmed.",
        "{name} denied having known about the {n} files missing from {place}.",
        "Some {n} freighters have been waiting off {place} for days because the pilots are on strike.",
        "The court in {place} dismissed the complaint of {n} residents on Thursday.",
        "Among the guests in {place} was {name}, who had founded the works {n} years ago.",
    ),
    "fr": (
        "{name} a déclaré mercredi que la reconstruction de l’écluse de {place} coûterait {n} millions d’euros.",
        "Le conseil municipal de {place} a adopté le nouvel horaire par {n} voix contre {m}.",
        "Selon la police, {n} personnes ont été blessées dans l’incendie de {place}.",
        "Le chantier naval de {place} va supprimer {n} emplois, comme l’a confirmé {name}.",
        "{name} a démenti avoir eu connaissance des {n} dossiers disparus à {place}.",
        "Au large de {place}, {n} cargos attendent depuis des jours à cause de la grève.",
        "Le tribunal de {place} a rejeté jeudi la plainte de {n} riverains.",
        "Parmi les invités de {place} se trouvait {name}, qui avait fondé l’usine il y a {n} ans.",
    ),
    "es": (
        "{name} dijo el miércoles que reconstruir la esclusa de {place} costará {n} millones de euros.",
        "El pleno de {place} aprobó el nuevo horario por {n} votos contra {m}.",
        "Según la policía, {n} personas resultaron heridas en el incendio de {place}.",
        "El astillero de {place} suprimirá {n} empleos antes del otoño, como confirmó {name}.",
        "{name} negó haber conocido los {n} expedientes desaparecidos en {place}.",
        "Frente a {place} esperan desde hace días {n} cargueros por la huelga de los prácticos.",
        "El tribunal de {place} rechazó el jueves la demanda de {n} vecinos.",
        "Entre los invitados de {place} estaba {name}, que fundó la fábrica hace {n} años.",
    ),
    "tr": (
        "{name} çarşamba günü {place} kanalının yenilenmesinin {n} milyon liraya mal olacağını söyledi.",
        "{place} belediye meclisi yeni tarifeyi {m} oya karşı {n} oyla kabul etti.",
        "Polis, {place} yangınında {n} kişinin hafif yaralandığını bildirdi.",
        "{place} tersanesi sonbahara kadar {n} kişiyi işten çıkaracak, {name} bunu doğruladı.",
        "{name}, {place} arşivinde kaybolan {n} dosyadan haberdar olduğunu yalanladı.",
        "Grev yüzünden {place} açıklarında günlerdir {n} gemi bekliyor.",
        "{place} mahkemesi perşembe günü {n} sakinin davasını reddetti.",
        "{place} konukları arasında fabrikayı {n} yıl önce kuran {name} de vardı.",
    ),
}
_HEADLINES = {
    "de": ("Streit um die Schleuse von {place}", "{place} stimmt für den Fahrplan", "Brand in {place}: {n} Verletzte"),
    "en": ("Row over the lock at {place}", "{place} backs the new timetable", "Fire in {place} hurts {n}"),
    "fr": ("Querelle autour de l’écluse de {place}", "{place} adopte le nouvel horaire", "Incendie à {place} : {n} blessés"),
    "es": ("Disputa por la esclusa de {place}", "{place} aprueba el nuevo horario", "Incendio en {place}: {n} heridos"),
    "tr": ("{place} kanalı tartışması", "{place} yeni tarifeyi kabul etti", "{place} yangını: {n} yaralı"),
}  # fmt: skip
_HEADINGS = {
    "de": ("Was bisher bekannt ist", "Kritik aus {place}", "Die Kosten"),
    "en": ("What is known so far", "Criticism from {place}", "The costs"),
    "fr": ("Ce que l’on sait", "Critiques à {place}", "Les coûts"),
    "es": ("Lo que se sabe", "Críticas en {place}", "Los costes"),
    "tr": ("Şimdiye kadar bilinenler", "{place} kentinden eleştiri", "Maliyetler"),
}
_QUESTIONS = {
    "de": ("Frau Quandt, was kostet der Umbau in {place}?", "Wie viele Stellen fallen in {place} weg, und wann?", "Und wer hat davon gewusst?"),
    "en": ("Ms Quandt, what will the works in {place} cost?", "How many jobs will {place} lose, and when?", "And who knew about it?"),
    "fr": ("Madame Quandt, combien coûteront les travaux de {place} ?", "Combien d’emplois {place} va-t-elle perdre ?", "Et qui était au courant ?"),
    "es": ("Señora Quandt, ¿cuánto costarán las obras de {place}?", "¿Cuántos empleos perderá {place}?", "¿Y quién lo sabía?"),
    "tr": ("Sayın Quandt, {place} işleri ne kadara mal olacak?", "{place} kaç işi kaybedecek?", "Peki bunu kim biliyordu?"),
}  # fmt: skip
_LEAD_IN = {"de": "Korrektur", "en": "Correction", "fr": "Correction", "es": "Corrección", "tr": "Düzeltme"}
_FURNITURE = {
    "de": {
        "cookie": "Wir verwenden Cookies, um Inhalte zu personalisieren und Zugriffe zu zählen.",
        "newsletter": "Abonnieren Sie unseren Newsletter und verpassen Sie keine Nachricht.",
        "paywall": "Jetzt weiterlesen: Testen Sie unser Abo einen Monat für 1 Euro, danach kostet es 9,99 Euro im Monat.",
        "bio": "Unsere Autorin schreibt seit vielen Jahren über Häfen und Werften.",
        "comment": "Das war doch alles seit langem abzusehen, finde ich jedenfalls.",
        "caption": "Die alte Anlage am Ufer, aufgenommen im vergangenen Sommer.",
        "teaser": "Der Zoo bekommt ein neues Haus für seine Pinguine und baut dafür die Kasse um.",
        "related": "Lesen Sie auch", "read": "Meistgelesen", "share": "Teilen", "home": "Startseite",
        "rights": "Alle Rechte vorbehalten.", "program": "Im Programm: Heute um 20.15 Uhr läuft der Film über den Deich.",
    },
    "en": {
        "cookie": "We use cookies to personalise content and to count our visitors.",
        "newsletter": "Sign up for our newsletter and never miss a story.",
        "paywall": "Subscribe to read on: one month for 1 pound, then it costs 9.99 pounds a month.",
        "bio": "Our author has been writing about harbours and shipyards for many years.",
        "comment": "Everybody could see this coming a long time ago, if you ask me.",
        "caption": "The old works on the bank, photographed last summer.",
        "teaser": "The zoo gets a new house for its penguins and rebuilds its gate.",
        "related": "Read also", "read": "Most read", "share": "Share", "home": "Home",
        "rights": "All rights reserved.", "program": "On air: the film about the dyke starts tonight at 8.15.",
    },
    "fr": {
        "cookie": "Nous utilisons des cookies pour personnaliser le contenu et mesurer l’audience.",
        "newsletter": "Inscrivez-vous à notre newsletter pour ne rien manquer.",
        "paywall": "Abonnez-vous pour lire la suite : un mois à 1 euro, puis 9,99 euros par mois.",
        "bio": "Notre autrice écrit depuis des années sur les ports et les chantiers.",
        "comment": "Tout le monde pouvait le voir venir depuis longtemps, à mon avis.",
        "caption": "L’ancienne installation sur la rive, l’été dernier.",
        "teaser": "Le zoo construit une nouvelle maison pour ses manchots et refait sa caisse.",
        "related": "À lire aussi", "read": "Les plus lus", "share": "Partager", "home": "Accueil",
        "rights": "Tous droits réservés.", "program": "Ce soir : le film sur la digue commence à 20 h 15.",
    },
    "es": {
        "cookie": "Utilizamos cookies para personalizar el contenido y contar las visitas.",
        "newsletter": "Suscríbete a nuestra newsletter y no te pierdas nada.",
        "paywall": "Suscríbete para seguir leyendo: un mes por 1 euro y después 9,99 euros al mes.",
        "bio": "Nuestra autora escribe desde hace años sobre puertos y astilleros.",
        "comment": "Todo esto se veía venir desde hace mucho tiempo, creo yo.",
        "caption": "La antigua planta en la orilla, el verano pasado.",
        "teaser": "El zoo estrena una casa para sus pingüinos y reforma la taquilla.",
        "related": "Lea también", "read": "Lo más leído", "share": "Compartir", "home": "Portada",
        "rights": "Todos los derechos reservados.", "program": "Esta noche: la película sobre el dique empieza a las 20.15.",
    },
    "tr": {
        "cookie": "İçeriği kişiselleştirmek ve ziyaretleri saymak için çerez kullanıyoruz.",
        "newsletter": "Bültenimize hemen abone olun, hiçbir haberi kaçırmayın.",
        "paywall": "Devamını okumak için abone olun: ilk ay 1 lira, sonra ayda 99 lira.",
        "bio": "Yazarımız uzun yıllardır limanlar ve tersaneler üzerine yazıyor.",
        "comment": "Bence bunun olacağı çok uzun zamandır belliydi.",
        "caption": "Kıyıdaki eski tesis, geçen yaz çekildi.",
        "teaser": "Hayvanat bahçesi penguenleri için yeni bir ev yapıyor ve gişesini yeniliyor.",
        "related": "İlgili haberler", "read": "Çok okunanlar", "share": "Paylaş", "home": "Ana sayfa",
        "rights": "Tüm hakları saklıdır.", "program": "Bu akşam: set hakkındaki film saat 20.15'te başlıyor.",
    },
}  # fmt: skip


class Words:
    """News in one language, drawn from one seed. No sentence is returned twice."""

    def __init__(self, rng: Random, language: str) -> None:
        self.rng = rng
        self.language = language
        self._given: set[str] = set()

    def sentence(self) -> str:
        return self._new(_SENTENCES[self.language])

    def paragraph(self, fewest: int = 2, most: int = 4) -> list[str]:
        return [self.sentence() for _ in range(self.rng.randint(fewest, most))]

    def headline(self) -> str:
        return self._new(_HEADLINES[self.language])

    def heading(self) -> str:
        return self._new(_HEADINGS[self.language])

    def question(self, number: int) -> str:
        return self._filled(_QUESTIONS[self.language][number])

    def place(self) -> str:
        return self.rng.choice(PLACES)

    def name(self) -> str:
        return self.rng.choice(_NAMES)

    def correction(self) -> str:
        return f"{_LEAD_IN[self.language]}: {self.sentence()}"

    def furniture(self, what: str) -> str:
        return _FURNITURE[self.language][what]

    def _new(self, forms: tuple[str, ...]) -> str:
        for _ in range(100):
            words = self._filled(self.rng.choice(forms))
            if words not in self._given:
                break
        self._given.add(words)
        return words

    def _filled(self, form: str) -> str:
        n, m = self.rng.sample(range(11, 99), 2)
        return form.format(name=self.name(), place=self.place(), n=n, m=m)
