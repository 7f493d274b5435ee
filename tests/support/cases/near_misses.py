"""Statements that nearly match what a question asks about, with the verdicts that are wrong for each."""

from verdict_templates import EITHER, NO, YES

_SENTENCES = {
    ("en", "Did Oleg Markin confirm the sale of the mill?", YES): (
        "Oleg Markin has yet to confirm the sale of the mill.",
        "Oleg Markin failed to confirm the sale of the mill.",
        "Nobody, not even Oleg Markin, confirmed the sale of the mill.",
        "Neither Oleg Markin nor Selim Tanrik confirmed the sale of the mill.",
        "Like Oleg Markin before him, Selim Tanrik refused to confirm the sale of the mill.",
        "Claims that Oleg Markin confirmed the sale of the mill are false.",
        "Oleg Markin could neither confirm the sale of the mill nor the fire.",
        "Oleg Markin confirmed everything except the sale of the mill.",
        "Oleg Markin forgot to confirm the sale of the mill.",
        "Oleg Markin must confirm the sale of the mill.",
        "Oleg Markin is ready to confirm the sale of the mill.",
        "Oleg Markin promised to confirm the sale of the mill.",
    ),
    ("en", "Did Oleg Markin deny the sale of the mill?", YES): (
        "Neither Oleg Markin nor Selim Tanrik denied the sale of the mill.",
        "Oleg Markin almost denied the sale of the mill.",
        "Oleg Markin would have denied the sale of the mill.",
        "Oleg Markin denied the theft but not the sale of the mill.",
        "Oleg Markin refused to be drawn into denying the sale of the mill.",
        "Oleg Markin neither denied the sale of the mill nor confirmed it.",
        "Oleg Markin was not the one who denied the sale of the mill.",
        "Oleg Markin is wrongly quoted as having denied the sale of the mill.",
        "Oleg Markin has never denied the sale of the mill.",
        "Oleg Markin cannot deny the sale of the mill.",
    ),
    ("en", "Did Oleg Markin deny the sale of the mill?", EITHER): (
        "Oleg Markin denied having confirmed the sale of the mill.",
        "Igor Markin denied the sale of the mill.",
        "Oleg Markin said that Selim Tanrik had denied the sale of the mill.",
        "Selim Tanrik told Oleg Markin he denied the sale of the mill.",
        "Oleg Markin was accused by Selim Tanrik, who denied the sale of the mill.",
        "“Oleg Markin denied the sale of the mill,” Selim Tanrik claimed.",
        "After the sale of the mill, Oleg Markin denied the theft.",
        "Had Oleg Markin denied the sale of the mill, he would have lied.",
        "Should Oleg Markin deny the sale of the mill, the bank will sue.",
        "Oleg Markin denied the sale of the mill, a spoof website wrote.",
        "Calls on Oleg Markin to deny the sale of the mill grew.",
        "Oleg Markin’s office would not say whether he denied the sale of the mill.",
    ),
    ("en", "Did Oleg Markin confirm the sale of the mill?", EITHER): (
        "Oleg Markin denied having confirmed the sale of the mill.",
        "Oleg Markin confirmed plans for the sale of the mill.",
        "Oleg Markin confirmed that the mill would be sold only if the bank agreed.",
        "Speaking to Oleg Markin, Selim Tanrik confirmed the sale of the mill.",
        "Contrary to Oleg Markin, Selim Tanrik confirmed the sale of the mill.",
        "Selim Tanrik, whom Oleg Markin dismissed, confirmed the sale of the mill.",
        "Selim Tanrik claims Oleg Markin confirmed the sale of the mill.",
        "Oleg Markin, according to Selim Tanrik, confirmed the sale of the mill.",
        "A fake letter says Oleg Markin confirmed the sale of the mill.",
        "Oleg Markin confirmed the resignation of Selim Tanrik, who opposed the sale of the mill.",
        "Oleg Markin, who opposed the sale of the mill, confirmed the fire.",
        "Oleg Markin is rumoured to have confirmed the sale of the mill.",
    ),
    ("en", "Did Oleg Markin deny the sale of the mill?", NO): (
        "Oleg Markin's lawyer denied the sale of the mill.",
        "Oleg Markin falsely denied the sale of the mill.",
        "Oleg Markin regretted having denied the sale of the mill.",
        "Oleg Markin denied the existence of a contract for the sale of the mill.",
        "The denial of the sale of the mill by Oleg Markin surprised many.",
    ),
    ("en", "Did Oleg Markin confirm the sale of the mill?", NO): (
        "Oleg Markin partly confirmed the sale of the mill.",
        "Oleg Markin confirmed the sale of half the mill.",
    ),
    ("en", "Did Oleg Markin deny that the mill was sold?", EITHER): (
        "Oleg Markin denied profiting from the sale of the mill.",
    ),
    ("en", "Does Oleg Markin deny the sale of the mill?", YES): (
        "Oleg Markin no longer denies the sale of the mill.",
        "Oleg Markin stopped denying the sale of the mill.",
    ),
    ("en", "Does Oleg Markin deny the sale of the mill?", EITHER): (
        "Oleg Markin used to deny the sale of the mill.",
    ),
    ("en", "Did Oleg Markin confirm that the mill was sold?", YES): (
        "Oleg Markin confirmed that the mill was for sale.",
    ),
    ("en", "Did Oleg Markin confirm the sale of the bank?", EITHER): (
        "Oleg Markin confirmed the date of the sale of the mill.",
    ),
    ("en", "Did Oleg Markin deny the sale of the mill in 2021?", EITHER): (
        "Oleg Markin denied the sale of the mill in 2019.",
    ),
    ("en", "Did Oleg Markin deny selling the mill to the club?", EITHER): (
        "Oleg Markin denied selling the mill to the bank.",
    ),
    ("de", "Hat Oleg Markin den Verkauf der Mühle bestätigt?", YES): (
        "Oleg Markin hat den Verkauf der Mühle noch nicht bestätigt.",
        "Weder Oleg Markin noch Selim Tanrik bestätigten den Verkauf der Mühle.",
        "Es stimmt nicht, dass Oleg Markin den Verkauf der Mühle bestätigt hat.",
        "Bestätigt hat den Verkauf der Mühle bisher nur Selim Tanrik, nicht Oleg Markin.",
        "Oleg Markin versprach, den Verkauf der Mühle zu bestätigen.",
        "Oleg Markin vergaß, den Verkauf der Mühle zu bestätigen.",
        "Eine Bestätigung für den Verkauf der Mühle gab es von Oleg Markin nicht.",
    ),
    ("de", "Hat Oleg Markin den Verkauf der Mühle bestätigt?", EITHER): (
        "Oleg Markin bestritt, den Verkauf der Mühle bestätigt zu haben.",
        "Oleg Markin bestätigte Pläne für den Verkauf der Mühle.",
        "Anders als Oleg Markin bestätigte Selim Tanrik den Verkauf der Mühle.",
        "Oleg Markin hätte den Verkauf der Mühle bestätigt.",
        "Laut Selim Tanrik hat Oleg Markin den Verkauf der Mühle bestätigt.",
        "Oleg Markin bestätigte den Rücktritt von Selim Tanrik, der den Verkauf der Mühle ablehnte.",
    ),
    ("de", "Hat Oleg Markin den Verkauf der Mühle bestritten?", EITHER): (
        "Oleg Markin bestritt, den Verkauf der Mühle bestätigt zu haben.",
        "Selim Tanrik warf Oleg Markin vor, den Verkauf der Mühle bestritten zu haben.",
        "Sollte Oleg Markin den Verkauf der Mühle bestreiten, klagt die Bank.",
    ),
    ("de", "Dementiert Oleg Markin den Verkauf der Mühle?", YES): (
        "Oleg Markin dementiert den Verkauf der Mühle nicht mehr.",
    ),
    ("de", "Hat Oleg Markin den Verkauf der Mühle bestritten?", YES): (
        "Oleg Markin bestritt alles außer dem Verkauf der Mühle.",
        "Oleg Markin kann den Verkauf der Mühle nicht bestreiten.",
        "Den Verkauf der Mühle hat nie jemand bestritten, auch nicht Oleg Markin.",
        "Oleg Markin ist nicht derjenige, der den Verkauf der Mühle bestritt.",
    ),
    ("fr", "Oleg Markin a-t-il confirmé la vente du moulin ?", YES): (
        "Ni Oleg Markin ni Selim Tanrik n’ont confirmé la vente du moulin.",
        "Oleg Markin n’a jamais confirmé la vente du moulin.",
        "Oleg Markin a tout confirmé sauf la vente du moulin.",
        "Oleg Markin a promis de confirmer la vente du moulin.",
        "Oleg Markin a oublié de confirmer la vente du moulin.",
    ),
    ("fr", "Oleg Markin a-t-il confirmé la vente du moulin ?", EITHER): (
        "Oleg Markin a nié avoir confirmé la vente du moulin.",
        "Oleg Markin a confirmé un projet de vente du moulin.",
        "Selim Tanrik assure qu’Oleg Markin a confirmé la vente du moulin.",
        "Selon Selim Tanrik, Oleg Markin a confirmé la vente du moulin.",
    ),
    ("fr", "Oleg Markin dément-il la vente du moulin ?", YES): (
        "Oleg Markin ne dément plus la vente du moulin.",
    ),
    ("fr", "Oleg Markin a-t-il démenti la vente du moulin ?", YES): (
        "Oleg Markin a failli démentir la vente du moulin.",
        "Loin de démentir la vente du moulin, Oleg Markin s’en vante.",
        "Oleg Markin n’a ni confirmé ni démenti la vente du moulin.",
    ),
    ("fr", "Oleg Markin a-t-il démenti la vente du moulin ?", EITHER): (
        "Après la vente du moulin, Oleg Markin a démenti le vol.",
    ),
    ("es", "¿Ha confirmado Oleg Markin la venta del molino?", YES): (
        "Ni Oleg Markin ni Selim Tanrik confirmaron la venta del molino.",
        "Oleg Markin nunca confirmó la venta del molino.",
        "Oleg Markin tampoco confirmó la venta del molino.",
        "Oleg Markin confirmó todo menos la venta del molino.",
        "Oleg Markin prometió confirmar la venta del molino.",
        "Es falso que Oleg Markin confirmara la venta del molino.",
        "Oleg Markin olvidó confirmar la venta del molino.",
    ),
    ("es", "¿Ha confirmado Oleg Markin la venta del molino?", EITHER): (
        "Oleg Markin negó haber confirmado la venta del molino.",
        "Según Selim Tanrik, Oleg Markin confirmó la venta del molino.",
        "Oleg Markin confirmó planes para la venta del molino.",
        "Selim Tanrik dijo que Oleg Markin confirmó la venta del molino.",
    ),
    ("es", "¿Desmiente Oleg Markin la venta del molino?", YES): (
        "Oleg Markin ya no desmiente la venta del molino.",
    ),
    ("es", "¿Ha desmentido Oleg Markin la venta del molino?", EITHER): (
        "Tras la venta del molino, Oleg Markin desmintió el robo.",
    ),
    ("es", "¿Ha desmentido Oleg Markin la venta del molino?", YES): (
        "Lejos de desmentir la venta del molino, Oleg Markin presume de ella.",
    ),
    ("tr", "Oleg Markin değirmenin satıldığını doğruladı mı?", EITHER): (
        "Selim Tanrik, Oleg Markin'in değirmenin satıldığını doğruladığını söyledi.",
        "Oleg Markin değirmenin satıldığını doğrulamış.",
        "Selim Tanrik, Oleg Markin'e değirmenin satıldığını doğruladı.",
        "Oleg Markin istifa etti, Selim Tanrik değirmenin satıldığını doğruladı.",
    ),
    ("tr", "Oleg Markin değirmenin satıldığını doğruladı mı?", YES): (
        "Oleg Markin değirmenin satıldığını henüz doğrulamadı.",
        "Oleg Markin değirmenin satıldığını doğrulayabilir.",
        "Oleg Markin değirmenin satıldığını doğrulamak istemedi.",
        "Oleg Markin'in değirmenin satıldığını doğruladığı iddiası asılsız.",
        "Oleg Markin değirmenin satıldığını doğrulamaktan kaçındı.",
        "Oleg Markin değirmenin satılacağını doğruladı.",
        "Oleg Markin değirmenin satıldığını doğrulayacağına söz verdi.",
    ),
    ("ru", "Олег Маркин подтвердил продажу мельницы?", YES): (
        "Ни Олег Маркин, ни Селим Танрик не подтвердили продажу мельницы.",
        "Олег Маркин так и не подтвердил продажу мельницы.",
        "Олег Маркин подтвердил всё, кроме продажи мельницы.",
        "Олег Маркин обещал подтвердить продажу мельницы.",
        "Олег Маркин забыл подтвердить продажу мельницы.",
    ),
    ("ru", "Олег Маркин подтвердил продажу мельницы?", EITHER): (
        "Олег Маркин подтвердил планы по продаже мельницы.",
        "По словам Селима Танрика, Олег Маркин подтвердил продажу мельницы.",
        "Олег Маркин отрицал, что подтвердил продажу мельницы.",
        "Селим Танрик сказал, что Олег Маркин подтвердил продажу мельницы.",
    ),
    ("ru", "Олег Маркин опроверг продажу мельницы?", YES): (
        "Олег Маркин чуть не опроверг продажу мельницы.",
    ),
    ("ru", "Олег Маркин отрицает продажу мельницы?", YES): (
        "Олег Маркин больше не отрицает продажу мельницы.",
    ),
    ("ru", "Олег Маркин опроверг продажу мельницы?", EITHER): (
        "После продажи мельницы Олег Маркин опроверг кражу.",
    ),
}

NEAR_MISSES = [
    (language, sentence, question, wrong)
    for (language, question, wrong), sentences in _SENTENCES.items()
    for sentence in sentences
]
"""Each has a language, statement, question and the wrong verdicts."""
