"""Pages as newspapers and agencies lay them out, with invented articles; words may break at soft hyphens."""
# ruff: noqa: E501 - markup and text read better whole

from pdf_files import Pdf, PdfPage

COUNCIL = (
    "Görnitz. Der Stadt\u00adrat hat am Diens\u00adtag\u00adabend den Haus\u00adhalt für das kom\u00admen\u00adde Jahr be\u00adschlos\u00adsen. Er "
    "um\u00adfasst vier\u00adzig Mil\u00adlio\u00adnen Euro und sieht Kür\u00adzun\u00adgen bei den Ver\u00adkehrs\u00adbe\u00adtrie\u00adben vor.",
    "„Wir ha\u00adben uns die Ent\u00adschei\u00addung nicht leicht ge\u00admacht“, sagte Bür\u00adger\u00admeis\u00adte\u00adrin Helga Strü\u00adbing. Sie "
    "ver\u00adwies auf die ge\u00adsun\u00adke\u00adnen Ge\u00adwer\u00adbe\u00adsteu\u00ader\u00adein\u00adnah\u00admen.",
    "Die Frak\u00adtion der Bür\u00adger\u00adliste stimmte ge\u00adschlos\u00adsen da\u00adge\u00adgen. Ihr Spre\u00adcher Karl-Heinz Vogel\u00adsang nannte den "
    "Ent\u00adwurf eine deutsch-pol\u00adni\u00adsche Zu\u00admu\u00adtung, weil die grenz\u00adüber\u00adschrei\u00adten\u00adde Bus\u00adli\u00adnie ein\u00adge\u00adstellt "
    "wer\u00adden soll. Vor- und Nach\u00adteile seien nicht ab\u00adge\u00adwo\u00adgen wor\u00adden.",
    "Auch aus der Wirt\u00adschaft kam Wi\u00adder\u00adspruch. Der Ver\u00adband der Hand\u00adwerks\u00adbe\u00adtriebe er\u00adklärte, die Er\u00adhö\u00adhung der "
    "Grund\u00adsteuer treffe vor al\u00adlem kleine Un\u00adter\u00adneh\u00admen.",
    "Die Ver\u00adwal\u00adtung rech\u00adnet da\u00admit, dass die Kom\u00admu\u00adnal\u00adauf\u00adsicht den Haus\u00adhalt bis Ende Ja\u00adnuar ge\u00adneh\u00admigt. Bis "
    "da\u00adhin gilt die vor\u00adläu\u00adfige Haus\u00adhalts\u00adfüh\u00adrung.",
)
STRIKE = (
    "AVERBY. Dock work\u00aders re\u00adturned to their posts on Mon\u00adday af\u00adter the well-known me\u00addi\u00ada\u00adtor Una Mc\u00adTag\u00adgart had "
    "brought both sides to the ta\u00adble for the third time.",
    "The union ac\u00adcepted a rise of four per cent and a one-off pay\u00adment, which the state-owned op\u00ader\u00ada\u00adtor had long re\u00adfused to "
    "con\u00adsider.",
    "“No\u00adbody got ev\u00adery\u00adthing,” said Mc\u00adTag\u00adgart. “That is what a set\u00adtle\u00adment looks like.” The har\u00adbour au\u00adthor\u00adity "
    "ex\u00adpects the back\u00adlog of forty ships to be cleared within ten days.",
)
DAM = (
    "Yeşil\u00adova Barajı’nda su sevi\u00adyesi son yirmi yılın en düşük dü\u00adzeyine indi. Devlet Su İşleri’nin açık\u00adla\u00adma\u00adsına göre do\u00adlu\u00adluk "
    "oranı yüzde on ikiye gerile\u00addi.",
    "Çift\u00adçi\u00adler, sula\u00adma su\u00adyu\u00adnun kesil\u00adme\u00adsin\u00adden endişe edi\u00adyor. Köy muh\u00adtarı Gülşen Özdağ, ürün\u00adle\u00adrin kuru\u00admaya "
    "başla\u00addı\u00adğını söy\u00adledi.",
)
BRIDGE = (
    "Новый мост через реку Вель\u00adму откры\u00adли в поне\u00adдель\u00adник. Дви\u00adже\u00adние по нему нача\u00adлось в шесть часов утра, сооб\u00adщила "
    "город\u00adская адми\u00adни\u00adстра\u00adция.",
    "Стро\u00adи\u00adтель\u00adство заня\u00adло три года. Под\u00adряд\u00adчик объяс\u00adнил задерж\u00adку павод\u00adком, кото\u00adрый раз\u00adмыл опоры.",
)


def plain(paragraphs: tuple[str, ...]) -> list[str]:
    """The paragraphs as they are read."""
    return [paragraph.replace("\u00ad", "") for paragraph in paragraphs]


def fill_columns(
    page: PdfPage,
    paragraphs: list[str],
    columns: list[tuple[float, float, int]],
    *,
    width: float,
    size: float = 9,
    leading: float = 11,
    indent: float = 9,
    justified: bool = True,
    gap: float = 0,
    begun: bool = False,
) -> tuple[list[str], bool]:
    """Sets paragraphs in columns, each (x, y, number of lines). Returns the paragraphs left over, and whether
    the first of them has begun."""
    left = list(paragraphs)
    for x, y, lines in columns:
        while left and lines > 0:
            after, rest = page.column(
                x,
                y,
                left[0],
                width=width,
                size=size,
                leading=leading,
                indent=indent,
                justified=justified,
                lines=lines,
                begun=begun,
            )
            lines -= round((after - y) / leading)
            y = after
            if rest:
                left[0], begun = rest, True
            else:
                left.pop(0)
                begun = False
                y += gap
                lines -= 1 if gap else 0
    return left, begun


def council_page(pdf: Pdf) -> PdfPage:
    """A page of a German newspaper: a headline over three justified columns, a picture in the second."""
    page = pdf.page()
    page.text(50, 40, "Lausitz-Kurier", 8)
    page.text(240, 40, "Mittwoch, 25. November 2026", 8)
    page.text(500, 40, "Seite 3", 8)
    page.text(50, 80, "Stadtrat beschließt Haushalt", 24, bold=True)
    page.text(50, 102, "Knappe Mehrheit nach fünf Stunden Debatte", 13)
    page.text(50, 120, "Von Anna Kleiser", 9)
    left, begun = fill_columns(page, list(COUNCIL), [(50, 140, 14), (215, 240, 5)], width=150)
    page.picture(215, 130, 150, 70)
    page.text(215, 209, "Das Rathaus von Görnitz am Abend.", 7, italic=True)
    page.text(215, 218, "Foto: Jo Brandt", 7, italic=True)
    fill_columns(page, left, [(380, 140, 30)], width=150, begun=begun)
    return page
