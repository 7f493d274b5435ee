"""How Turkish asks what has been reported."""

from bot.coverage.words.table import CoverageWords, Frame

TURKISH = CoverageWords(
    article="haberler",
    noun=r"(?:(?:haber|makale|yazı)(?:ler|lar)?(?:i|ı)?|manşetler|son dakika|gelişmeler)",
    about=r"(?:hakkında(?:ki)?|konusunda(?:ki)?|ile ilgili|üzerine|[’']?(?:y?l[ae]) ilgili)",
    about_it=r"",
    it="",
    lead=r"(?:bana|bize|lütfen)",
    qualifiers=r"(?:tüm|bütün|son|yeni|en yeni|güncel|diğer|başka|COUNT)",
    numbers="iki üç dört beş altı yedi sekiz dokuz on",
    at=r"",
    by=r"",
    written_in=r"",
    and_=r"(?:ve|ama|peki|ya)",
    only=r"sadece|yalnızca",
    clauses=r"(?:ki|neden|nasıl|kim|ne zaman|nerede)",
    articles=r"(?:bir)",
    frames=(
        Frame(
            r"(?:TOPIC {about} )?(?:{qualifiers} )*{noun}(?: göster| listele| bul| getir| neler| nedir| var"
            r" mı)?(?: bana| lütfen)?"
        ),
        Frame(r"TOPIC[’']?(?:y?l[ae]) ilgili (?:{qualifiers} )*{noun}(?: neler| nedir| var mı)?"),
        Frame(r"(?:TOPIC {about} )?(?:hangi|ne gibi) {noun} (?:var|çıktı|yayımlandı|yazıldı)"),
        Frame(r"TOPIC {about} (?:yeni )?(?:{noun}|bir şey|ne) var(?: mı| mi)?"),
        Frame(r"(?:TOPIC {about} )?(?:ne var ne yok|yeni ne var|ne haber|neler oluyor|yenilik var mı)"),
        Frame(r"⟦⟧ (?:ne|neler) (?:yazdı|yazıyor|bildirdi|yayımladı|haber yaptı)"),
        Frame(r"TOPIC {about} (?:kim|kimler|hangi gazeteler?|hangi gazete) (?:yazdı|yazmış|haber yaptı)"),
        Frame(r"(?:kim|kimler|hangi gazeteler?) TOPIC {about} (?:yazdı|haber yaptı)"),
        Frame(r"TOPIC {about} (?:ne|neler) yazıldı"),
    ),
    ordinals="birinci(?:si)?|ilk(?:i)? ikinci(?:si)? üçüncü(?:sü)? dördüncü(?:sü)? beşinci(?:si)?"
    " altıncı(?:sı)? "
    "yedinci(?:si)? sekizinci(?:si)? dokuzuncu(?:su)? onuncu(?:su)?",
    last=r"son(?:uncusu)?",
    ordinal_frames=(r"ORDINAL(?: haber| makale)?(?: (?:ne diyor|ne yazıyor|nedir))?",),
)
