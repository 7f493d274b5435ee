"""Statements and questions made from templates in six languages, with the verdicts that contradict them."""

from collections.abc import Mapping
from dataclasses import dataclass

EITHER = frozenset({"yes", "no"})
YES, NO = frozenset({"yes"}), frozenset({"no"})


@dataclass(frozen=True, slots=True)
class Thing:
    """What a statement is about: as a clause, as its contrary and as a noun."""

    clause: str
    contrary: str
    noun: str


@dataclass(frozen=True, slots=True)
class Language:
    """The templates of a language. `statements` are sentences by form and act, `questions` by what they ask
    about. {clause} stands for the thing as a clause, {noun} for the thing as a noun."""

    people: tuple[str, ...]
    offices: tuple[str, ...]
    party: str
    things: tuple[Thing, ...]
    statements: Mapping[tuple[str, str], tuple[str, ...]]
    questions: Mapping[str, tuple[str, ...]]


PEOPLE = ("Oleg Markin", "Selim Tanrik", "Rolf Ebner")

LANGUAGES = {
    "en": Language(
        PEOPLE,
        ("Mayor", "Prosecutor", "Director"),
        "Labour",
        (
            Thing("the bridge is closed", "the bridge is not closed", "the closure of the bridge"),
            Thing("the mill was sold", "the mill was not sold", "the sale of the mill"),
            Thing("the water was polluted", "the water was never polluted", "the pollution of the water"),
            Thing("prisoners escaped", "no prisoners escaped", "the escape of prisoners"),
        ),
        {
            ("plain", "deny"): ("{who} denied that {clause}.", "{who} denied {noun}."),
            ("plain", "confirm"): ("{who} confirmed that {clause}.", "On Monday {who} confirmed {noun}."),
            ("plain", "comment"): ("{who} declined to comment on {noun}.",),
            ("negated inside", "deny"): ("{who} denied that {contrary}.",),
            ("negated inside", "confirm"): ("{who} confirmed that {contrary}.",),
            ("not done", "deny"): ("{who} did not deny that {clause}.", "{who} did not deny {noun}."),
            ("not done", "confirm"): (
                "{who} did not confirm that {clause}.",
                "{who} has not confirmed {noun}.",
            ),
            ("passive", "deny"): ("{Noun} was denied by {who}.",),
            ("passive", "confirm"): ("{Noun} was confirmed by {who} on Monday.",),
            ("hearsay", "deny"): (
                "{who} reportedly denied {noun}.",
                "{who} is said to have denied that {clause}.",
            ),
            ("hearsay", "confirm"): (
                "{who} allegedly confirmed {noun}.",
                "Rumour has it that {who} confirmed {noun}.",
            ),
            ("planned", "deny"): ("{who} will deny {noun} on Monday.", "{who} plans to deny that {clause}."),
            ("planned", "confirm"): (
                "{who} is expected to confirm that {clause}.",
                "{who} wants to confirm {noun}.",
            ),
            ("conditional", "deny"): ("If {who} denied {noun}, there would be a vote.",),
            ("conditional", "confirm"): ("Unless {who} confirms that {clause}, there will be no vote.",),
            ("contrasted", "deny"): ("{who} denied {other_noun}, but not {noun}.",),
            ("contrasted", "confirm"): ("{who} confirmed {other_noun}, but not {noun}.",),
            ("nested", "deny"): ("{who} denied that {other} had confirmed {noun}.",),
            ("nested", "confirm"): ("{who} confirmed that {other} had denied {noun}.",),
            ("set against", "deny"): ("Not {who} but {other} denied {noun}.",),
            ("set against", "confirm"): ("Not {who} but {other} confirmed {noun}.",),
            ("unclear", "deny"): ("It is unclear whether {who} denied {noun}.",),
            ("unclear", "confirm"): ("It is unclear whether {who} confirmed that {clause}.",),
            ("demanded", "deny"): ("{other} urged {who} to deny {noun}.",),
            ("demanded", "confirm"): ("{other} asked {who} to confirm that {clause}.",),
            ("beside another", "deny"): ("{other} denied {noun}, while {who} was silent.",),
            ("beside another", "confirm"): ("{other} confirmed that {clause}, and {who} left.",),
            ("without", "deny"): ("{who} left without denying {noun}.",),
            ("without", "confirm"): ("{who} left without confirming {noun}.",),
            ("not only", "deny"): ("{who} not only denied {noun}, but sued.",),
            ("not only", "confirm"): ("{who} not only confirmed {noun}, but resigned.",),
        },
        {
            "deny": ("Did {asked} deny that {clause}?", "Has {asked} denied {noun}?"),
            "confirm": ("Did {asked} confirm that {clause}?", "Has {asked} confirmed {noun}?"),
            "comment": ("Did {asked} comment on {noun}?",),
        },
    ),
    "de": Language(
        PEOPLE,
        ("Bürgermeister", "Staatsanwalt", "Direktor"),
        "SPD",
        (
            Thing("die Brücke gesperrt ist", "die Brücke nicht gesperrt ist", "die Sperrung der Brücke"),
            Thing("die Mühle verkauft wurde", "die Mühle nicht verkauft wurde", "die Veräußerung der Mühle"),
            Thing(
                "das Wasser vergiftet wurde", "das Wasser nie vergiftet wurde", "die Vergiftung des Wassers"
            ),
            Thing("Gefangene geflohen sind", "keine Gefangenen geflohen sind", "die Flucht von Gefangenen"),
        ),
        {
            ("plain", "deny"): ("{who} bestritt, dass {clause}.", "{who} hat {noun} dementiert."),
            ("plain", "confirm"): ("Dass {clause}, bestätigte {who} am Montag.", "{who} bestätigte {noun}."),
            ("plain", "comment"): ("{who} wollte {noun} nicht kommentieren.",),
            ("negated inside", "deny"): ("{who} dementierte, dass {contrary}.",),
            ("negated inside", "confirm"): ("{who} bestätigte, dass {contrary}.",),
            ("not done", "deny"): (
                "{who} bestritt nicht, dass {clause}.",
                "{who} hat {noun} nicht dementiert.",
            ),
            ("not done", "confirm"): (
                "{who} bestätigte nicht, dass {clause}.",
                "{who} hat {noun} nicht bestätigt.",
            ),
            ("passive", "deny"): ("{Noun} wurde von {who} dementiert.",),
            ("passive", "confirm"): ("{Noun} wurde am Montag von {who} bestätigt.",),
            ("hearsay", "deny"): (
                "{who} soll {noun} dementiert haben.",
                "Angeblich bestritt {who}, dass {clause}.",
            ),
            ("hearsay", "confirm"): ("{who} habe {noun} bestätigt, schreibt ein Blog.",),
            ("planned", "deny"): ("{who} will {noun} am Montag dementieren.",),
            ("planned", "confirm"): ("{who} wird am Montag bestätigen, dass {clause}.",),
            ("conditional", "confirm"): ("Falls {who} bestätigt, dass {clause}, wird abgestimmt.",),
            ("contrasted", "deny"): ("{who} bestritt {other_noun}, aber nicht {noun}.",),
            ("contrasted", "confirm"): ("{who} bestätigte {other_noun}, nicht aber {noun}.",),
            ("nested", "deny"): ("{who} bestritt, dass {other} {noun} bestätigt habe.",),
            ("nested", "confirm"): ("{who} bestätigte, dass {other} {noun} dementiert habe.",),
            ("set against", "deny"): ("Nicht {who}, sondern {other} dementierte {noun}.",),
            ("set against", "confirm"): ("Nicht {who}, sondern {other} bestätigte {noun}.",),
            ("demanded", "deny"): ("{other} forderte {who} auf, {noun} zu dementieren.",),
            ("demanded", "confirm"): ("{other} forderte {who} auf, {noun} zu bestätigen.",),
            ("beside another", "deny"): ("{other} bestritt {noun}, während {who} schwieg.",),
            ("beside another", "confirm"): ("{other} bestätigte, dass {clause}, und {who} ging.",),
            ("without", "deny"): ("{who} ging, ohne {noun} zu dementieren.",),
            ("without", "confirm"): ("{who} ging, ohne {noun} zu bestätigen.",),
            ("not only", "deny"): ("{who} dementierte {noun} nicht nur, sondern klagte auch.",),
            ("not only", "confirm"): ("{who} bestätigte {noun} nicht nur, sondern trat auch ab.",),
        },
        {
            "deny": ("Hat {asked} bestritten, dass {clause}?", "Hat {asked} {noun} dementiert?"),
            "confirm": ("Hat {asked} bestätigt, dass {clause}?", "Hat {asked} {noun} bestätigt?"),
            "comment": ("Hat {asked} {noun} kommentiert?",),
        },
    ),
    "fr": Language(
        PEOPLE,
        ("le maire", "le procureur", "le directeur"),
        "PS",
        (
            Thing("le pont est fermé", "le pont n’est pas fermé", "la fermeture du pont"),
            Thing("le moulin a été vendu", "le moulin n’a pas été vendu", "la vente du moulin"),
            Thing("l’eau a été contaminée", "l’eau n’a jamais été contaminée", "la contamination de l’eau"),
            Thing("des détenus se sont évadés", "aucun détenu ne s’est évadé", "l’évasion de détenus"),
        ),
        {
            ("plain", "deny"): ("{who} a démenti que {clause}.", "{who} a démenti {noun}."),
            ("plain", "confirm"): ("{who} a confirmé que {clause}.", "Lundi, {who} a confirmé {noun}."),
            ("plain", "comment"): ("{who} a refusé de commenter {noun}.",),
            ("negated inside", "deny"): ("{who} a nié que {contrary}.",),
            ("negated inside", "confirm"): ("{who} a confirmé que {contrary}.",),
            ("not done", "deny"): ("{who} n’a pas démenti que {clause}.", "{who} n’a pas démenti {noun}."),
            ("not done", "confirm"): (
                "{who} n’a pas confirmé que {clause}.",
                "{who} n’a pas confirmé {noun}.",
            ),
            ("passive", "deny"): ("{Noun} a été démentie par {who}.",),
            ("passive", "confirm"): ("{Noun} a été confirmée lundi par {who}.",),
            ("hearsay", "deny"): ("{who} aurait démenti {noun}.",),
            ("hearsay", "confirm"): ("{who} aurait confirmé que {clause}.",),
            ("planned", "deny"): ("{who} va démentir {noun} lundi.",),
            ("planned", "confirm"): ("{who} devrait confirmer lundi que {clause}.",),
            ("conditional", "deny"): ("Si {who} dément {noun}, il y aura un vote.",),
            ("conditional", "confirm"): ("Si {who} confirmait que {clause}, il y aurait un vote.",),
            ("contrasted", "deny"): ("{who} a démenti {other_noun}, mais pas {noun}.",),
            ("contrasted", "confirm"): ("{who} a confirmé {other_noun}, mais pas {noun}.",),
            ("nested", "deny"): ("{who} a démenti que {other} ait confirmé {noun}.",),
            ("nested", "confirm"): ("{who} a confirmé que {other} avait démenti {noun}.",),
            ("set against", "deny"): ("Ce n’est pas {who} mais {other} qui a démenti {noun}.",),
            ("set against", "confirm"): ("Ce n’est pas {who} mais {other} qui a confirmé {noun}.",),
            ("demanded", "deny"): ("{other} a demandé à {who} de démentir {noun}.",),
            ("demanded", "confirm"): ("{other} a demandé à {who} de confirmer {noun}.",),
            ("beside another", "deny"): ("{other} a démenti {noun}, tandis que {who} se taisait.",),
            ("beside another", "confirm"): ("{other} a confirmé {noun}, et {who} est parti.",),
            ("without", "deny"): ("{who} est parti sans démentir {noun}.",),
            ("without", "confirm"): ("{who} est parti sans confirmer {noun}.",),
        },
        {
            "deny": ("{asked} a-t-il démenti que {clause} ?", "Est-ce que {asked} a démenti {noun} ?"),
            "confirm": ("{asked} a-t-il confirmé que {clause} ?", "Est-ce que {asked} a confirmé {noun} ?"),
            "comment": ("{asked} a-t-il commenté {noun} ?",),
        },
    ),
    "es": Language(
        PEOPLE,
        ("el alcalde", "el fiscal", "el director"),
        "PSOE",
        (
            Thing("el puente está cerrado", "el puente no está cerrado", "la clausura del puente"),
            Thing("el molino fue vendido", "el molino no fue vendido", "la venta del molino"),
            Thing("el agua fue contaminada", "el agua nunca fue contaminada", "la contaminación del agua"),
            Thing("los presos se fugaron", "ningún preso se fugó", "la fuga de los presos"),
        ),
        {
            ("plain", "deny"): ("{who} negó que {clause}.", "{who} desmintió {noun}."),
            ("plain", "confirm"): ("{who} confirmó que {clause}.", "El lunes {who} confirmó {noun}."),
            ("plain", "comment"): ("{who} declinó comentar {noun}.",),
            ("negated inside", "deny"): ("{who} negó que {contrary}.",),
            ("negated inside", "confirm"): ("{who} confirmó que {contrary}.",),
            ("not done", "deny"): ("{who} no negó que {clause}.", "{who} no desmintió {noun}."),
            ("not done", "confirm"): ("{who} no confirmó que {clause}.", "{who} no ha confirmado {noun}."),
            ("passive", "deny"): ("{Noun} fue desmentida por {who}.",),
            ("passive", "confirm"): ("{Noun} fue confirmada el lunes por {who}.",),
            ("hearsay", "deny"): ("{who} habría desmentido {noun}.", "Al parecer, {who} negó que {clause}."),
            ("hearsay", "confirm"): (
                "{who} supuestamente confirmó {noun}.",
                "{who} habría confirmado que {clause}.",
            ),
            ("planned", "deny"): ("{who} va a desmentir {noun} el lunes.",),
            ("planned", "confirm"): ("{who} confirmará el lunes que {clause}.",),
            ("conditional", "deny"): ("Si {who} desmiente {noun}, habrá una votación.",),
            ("conditional", "confirm"): ("Si {who} confirma que {clause}, habrá una votación.",),
            ("contrasted", "deny"): ("{who} desmintió {other_noun}, pero no {noun}.",),
            ("contrasted", "confirm"): ("{who} confirmó {other_noun}, pero no {noun}.",),
            ("nested", "deny"): ("{who} negó que {other} hubiera confirmado {noun}.",),
            ("nested", "confirm"): ("{who} confirmó que {other} había desmentido {noun}.",),
            ("set against", "deny"): ("No fue {who} sino {other} quien desmintió {noun}.",),
            ("set against", "confirm"): ("No fue {who} sino {other} quien confirmó {noun}.",),
            ("unclear", "deny"): ("Se desconoce si {who} desmintió {noun}.",),
            ("unclear", "confirm"): ("Se desconoce si {who} confirmó que {clause}.",),
            ("demanded", "deny"): ("{other} pidió a {who} desmentir {noun}.",),
            ("demanded", "confirm"): ("{other} pidió a {who} que confirmara {noun}.",),
            ("beside another", "deny"): ("{other} desmintió {noun}, mientras {who} callaba.",),
            ("beside another", "confirm"): ("{other} confirmó {noun}, y {who} se fue.",),
            ("without", "deny"): ("{who} se fue sin desmentir {noun}.",),
            ("without", "confirm"): ("{who} se fue sin confirmar {noun}.",),
            ("not only", "deny"): ("{who} no solo desmintió {noun}, sino que se querelló.",),
            ("not only", "confirm"): ("{who} no solo confirmó {noun}, sino que se fue.",),
        },
        {
            "deny": ("¿Negó {asked} que {clause}?", "¿Ha desmentido {asked} {noun}?"),
            "confirm": ("¿Confirmó {asked} que {clause}?", "¿Ha confirmado {asked} {noun}?"),
            "comment": ("¿Comentó {asked} {noun}?",),
        },
    ),
    "tr": Language(
        PEOPLE,
        ("Belediye Başkanı", "Savcı", "Müdür"),
        "CHP",
        (
            Thing("köprünün kapatıldığını", "köprünün kapatılmadığını", "köprünün kapatılması"),
            Thing("değirmenin satıldığını", "değirmenin satılmadığını", "değirmenin satılması"),
            Thing("suyun zehirlendiğini", "suyun zehirlenmediğini", "suyun zehirlenmesi"),
            Thing("mahkûmların kaçtığını", "mahkûmların kaçmadığını", "mahkûmların kaçması"),
        ),
        {
            ("plain", "deny"): ("{who} {clause} yalanladı.", "{who}, pazartesi günü {clause} reddetti."),
            ("plain", "confirm"): ("{who} {clause} doğruladı.", "{who} pazartesi {clause} doğruladı."),
            ("plain", "comment"): ("{who} {noun} hakkında yorum yapmadı.",),
            ("negated inside", "confirm"): ("{who} {contrary} doğruladı.",),
            ("not done", "deny"): ("{who} {clause} yalanlamadı.",),
            ("not done", "confirm"): ("{who} {clause} doğrulamadı.",),
            ("passive", "deny"): ("{Noun} {who} tarafından yalanlandı.",),
            ("passive", "confirm"): ("{Noun} pazartesi {who} tarafından doğrulandı.",),
            ("hearsay", "deny"): ("İddiaya göre {who} {clause} yalanladı.",),
            ("hearsay", "confirm"): ("Söylentilere göre {who} {clause} doğruladı.",),
            ("planned", "deny"): ("{who} pazartesi {clause} yalanlayacak.",),
            ("planned", "confirm"): ("{who} pazartesi {clause} doğrulayacak.",),
            ("conditional", "deny"): ("{who} {clause} yalanlarsa oylama yapılacak.",),
            ("conditional", "confirm"): ("Eğer {who} {clause} doğrularsa oylama yapılacak.",),
            ("contrasted", "deny"): ("{who} {other_clause} yalanladı, ama {clause} yalanlamadı.",),
            ("contrasted", "confirm"): ("{who} {other_clause} doğruladı, ancak {clause} doğrulamadı.",),
            ("set against", "confirm"): ("{who} değil, {other} {clause} doğruladı.",),
            ("beside another", "deny"): ("{other} {clause} yalanladı, {who} ise sustu.",),
            ("beside another", "confirm"): ("{other} {clause} doğruladı, {who} ise sustu.",),
            ("without", "deny"): ("{who} {clause} yalanlamadan ayrıldı.",),
            ("without", "confirm"): ("{who} {clause} doğrulamadan ayrıldı.",),
            ("not only", "deny"): ("{who} {clause} yalanlamakla kalmadı, dava da açtı.",),
            ("not only", "confirm"): ("{who} {clause} doğrulamakla kalmadı, istifa da etti.",),
        },
        {
            "deny": ("{asked} {clause} yalanladı mı?",),
            "confirm": ("{asked} {clause} doğruladı mı?",),
            "comment": ("{asked} {noun} hakkında yorum yaptı mı?",),
        },
    ),
    "ru": Language(
        ("Олег Маркин", "Селим Танрик", "Рольф Эбнер"),
        ("мэр", "прокурор", "директор"),
        "КПРФ",
        (
            Thing("мост закрыт", "мост не закрыт", "закрытие моста"),
            Thing("мельница продана", "мельница не продана", "продажу мельницы"),
            Thing("вода отравлена", "вода никогда не отравлена", "отравление воды"),
            Thing("заключённые сбежали", "никто из заключённых не сбежал", "побег заключённых"),
        ),
        {
            ("plain", "deny"): ("{who} опроверг, что {clause}.", "{who} опроверг {noun}."),
            ("plain", "confirm"): (
                "{who} подтвердил, что {clause}.",
                "В понедельник {who} подтвердил {noun}.",
            ),
            ("plain", "comment"): ("{who} отказался комментировать {noun}.",),
            ("negated inside", "deny"): ("{who} опроверг, что {contrary}.",),
            ("negated inside", "confirm"): ("{who} подтвердил, что {contrary}.",),
            ("not done", "deny"): ("{who} не опроверг, что {clause}.", "{who} не опроверг {noun}."),
            ("not done", "confirm"): ("{who} не подтвердил, что {clause}.", "{who} не подтвердил {noun}."),
            ("hearsay", "deny"): ("{who} якобы опроверг {noun}.",),
            ("hearsay", "confirm"): ("По слухам, {who} подтвердил, что {clause}.",),
            ("planned", "deny"): ("{who} намерен опровергнуть {noun} в понедельник.",),
            ("planned", "confirm"): ("{who} подтвердит в понедельник, что {clause}.",),
            ("conditional", "deny"): ("Если {who} опровергнет {noun}, будет голосование.",),
            ("conditional", "confirm"): ("Если бы {who} подтвердил, что {clause}, было бы голосование.",),
            ("contrasted", "deny"): ("{who} опроверг {other_noun}, но не {noun}.",),
            ("contrasted", "confirm"): ("{who} подтвердил {other_noun}, но не {noun}.",),
            ("nested", "deny"): ("{who} опроверг, что {other} подтвердил {noun}.",),
            ("nested", "confirm"): ("{who} подтвердил, что {other} опроверг {noun}.",),
            ("set against", "deny"): ("Не {who}, а {other} опроверг {noun}.",),
            ("set against", "confirm"): ("Не {who}, а {other} подтвердил {noun}.",),
            ("unclear", "deny"): ("Неясно, опроверг ли {who} {noun}.",),
            ("unclear", "confirm"): ("Неясно, подтвердил ли {who}, что {clause}.",),
            ("demanded", "deny"): ("{other} потребовал, чтобы {who} опроверг {noun}.",),
            ("demanded", "confirm"): ("{other} попросил, чтобы {who} подтвердил {noun}.",),
            ("beside another", "deny"): ("{other} опроверг {noun}, а {who} молчал.",),
            ("beside another", "confirm"): ("{other} подтвердил, что {clause}, а {who} ушёл.",),
            ("without", "deny"): ("{who} ушёл, не опровергнув {noun}.",),
            ("without", "confirm"): ("{who} ушёл, не подтвердив {noun}.",),
            ("not only", "deny"): ("{who} не только опроверг {noun}, но и подал в суд.",),
            ("not only", "confirm"): ("{who} не только подтвердил {noun}, но и ушёл.",),
        },
        {
            "deny": ("{asked} опроверг, что {clause}?", "Опроверг ли {asked} {noun}?"),
            "confirm": ("{asked} подтвердил, что {clause}?", "Подтвердил ли {asked} {noun}?"),
            "comment": ("{asked} прокомментировал {noun}?",),
        },
    ),
}

ADORNED = ("{name}", "{office} {name}", "{name} ({party})", "{name} (54)")
ASKED = ("{name}", "{office} {name}")
OTHER_FORMS = {"other speaker": "plain", "other matter": "plain", "told of": "nested"}
"""Forms in which the question is about somebody or something else than the statement, with the form whose
statements they use."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A statement and a question, with the verdicts that contradict the statement. `spoken_of` says whether
    the statement mentions what is asked about."""

    language: str
    sentence: str
    question_language: str
    question: str
    contradicting: frozenset[str]
    spoken_of: bool
    form: str


def contradicting(form: str, act: str, asked: str) -> frozenset[str]:
    """The verdicts that a statement of a form rules out. Somebody who denied did not confirm. Somebody who
    did not deny, or denied the contrary or something else, did not deny this. All else is open, so that
    either verdict is wrong."""
    if form in ("plain", "passive", "not only") and "comment" not in (act, asked):
        return NO if act == asked else YES
    if form == "plain":
        return YES if act == "comment" else NO
    if form == "beside another" and asked == "comment":
        return YES
    if form in ("negated inside", "not done", "contrasted", "set against", "without") and act == asked:
        return YES
    return EITHER


def make_pair(
    language: str,
    question_language: str,
    form: str,
    act: str,
    asked: str,
    *,
    who: int,
    what: int,
    adorned: int = 0,
    named: int = 0,
    said: int = 0,
    put: int = 0,
) -> Pair | None:
    """None where the language has no such statement."""
    own, questions = LANGUAGES[language], LANGUAGES[question_language]
    sentences = own.statements.get((OTHER_FORMS.get(form, form), act))
    if sentences is None:
        return None
    other = (who + 1) % len(own.people)
    thing, another = own.things[what], own.things[(what + 1) % len(own.things)]
    name = ADORNED[adorned].format(name=own.people[who], office=own.offices[who], party=own.party)
    sentence = sentences[said % len(sentences)].format(
        who=name,
        other=own.people[other],
        clause=thing.clause,
        contrary=thing.contrary,
        noun=thing.noun,
        Noun=_capital(thing.noun),
        other_noun=another.noun,
        other_clause=another.clause,
    )
    whom = other if form in ("other speaker", "told of") else who
    about = questions.things[(what + 1) % len(questions.things) if form == "other matter" else what]
    forms = questions.questions[asked]
    question = forms[put % len(forms)].format(
        asked=ASKED[named].format(name=questions.people[whom], office=questions.offices[whom]),
        clause=about.clause,
        noun=about.noun,
    )
    wrong = contradicting(form, act, asked)
    return Pair(
        language,
        _capital(sentence),
        question_language,
        _capital(question),
        wrong,
        form != "other matter",
        form,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


FORMS = (
    *dict.fromkeys(form for language in LANGUAGES.values() for form, _ in language.statements),
    *OTHER_FORMS,
)
ACTS = ("deny", "confirm", "comment")
