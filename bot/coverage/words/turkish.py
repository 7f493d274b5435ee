"""How Turkish asks what has been reported."""

from bot.coverage.words.table import CoverageWords, Frame

TURKISH = CoverageWords(
    article="haberler",
    noun=r"(?:(?:haber|makale|yazı)(?:ler|lar)?(?:i|ı)?|manşetler|son dakika|gelişmeler)",
    kinds={
        "opinion": r"(?:köşe|görüş) yazı(?:lar)?(?:ı|sı)|başyazı(?:lar)?|yorum(?:lar)?(?:ı)?",
        "fact_check": r"doğrulama(?:lar)?(?:sı|ı)?|teyit(?:ler)?(?:i)?",
        "interview": r"röportaj(?:lar)?(?:ı)?|söyleşi(?:ler)?(?:i|si)?",
        "live": r"canlı anlatım(?:lar)?(?:ı)?",
    },
    with_="ile",
    about=r"(?:hakkında(?:ki)?|konusunda(?:ki)?|ile ilgili|üzerine|[’']?(?:y?l[ae]) ilgili)",
    about_it=r"",
    it="",
    lead=r"(?:bana|bize|lütfen)",
    qualifiers=r"(?:tüm|bütün|son|yeni|en yeni|güncel|diğer|başka|COUNT)",
    numbers="iki üç dört beş altı yedi sekiz dokuz on",
    please=r"(?:lütfen)",
    at=r"",
    by=r"",
    written_in=r"",
    papers="",
    in_place=r"",
    join=r"(?:(?:,|,? (?:ve|veya|ile)) |/)",
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
        Frame(
            r"TOPIC {about} (?:{noun} )?(?:kim|kimler|hangi gazeteler?|hangi gazete) (?:yazdı|yazmış"
            r"|haber yaptı)",
            asks="authors",
        ),
        Frame(r"(?:kim|kimler|hangi gazeteler?) TOPIC {about} (?:yazdı|haber yaptı)", asks="authors"),
        Frame(r"TOPIC {about} (?:ne|neler) yazıldı"),
        Frame(r"(?:ne|neler) (?:oldu|yaşandı|olmuş)", needs="time", asks="events"),
    ),
    which=r"hangileri",
    of_them=r"(?:bunlar(?:dan|ın|ın arasında)?|onlar(?:dan|ın)?|aralarından)",
    others=r"(?:diğer|başka) (?:gazeteler|medya|kaynaklar)",
    left_out=(r"REST (?:hariç|dışında(?:kiler)?|olmadan)",),
    follow_ups=(
        Frame(
            r"(?:{of_them} )?(?:hangileri|hangisi|kaçı|kaç tanesi)(?: {noun})?(?: TOPIC {about})?"
            r"(?: (?:tarihli|yayımlandı|yazıldı|olan))?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:{of_them} )?TOPIC {about} (?:hangileri|hangisi|olanlar)"),
        Frame(
            r"(?:{of_them} )?(?:sadece |yalnızca )?(?:TOPIC {about} )?(?:olanlar|olanları)"
            r"(?: göster| listele)?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:TOPIC {about} )?{noun}(?: göster| listele)?", needs="only"),
        Frame(r"(?:(?:bunları|onları|{of_them}) )?(?:kim|kimler) (?:yazdı|yazmış)", asks="authors"),
        Frame(r"(?:hepsi|hepsini|tümü|tümünü)(?: göster| listele)?", asks="count"),
        Frame(r"(?:toplam )?kaç (?:tane|{noun})(?: var)?", asks="count"),
    ),
    ordinals=(
        r"en\syeni(?:si)?|birinci(?:si)?|ilk(?:i)? ikinci(?:si)? üçüncü(?:sü)? dördüncü(?:sü)? "
        r"beşinci(?:si)? altıncı(?:sı)? yedinci(?:si)? sekizinci(?:si)? dokuzuncu(?:su)? "
        r"onuncu(?:su)?"
    ),
    last=r"son(?:uncusu)?|en\seski(?:si)?",
    ordinal_frames=(r"ORDINAL(?: haber| makale)?(?: (?:ne diyor|ne yazıyor|nedir))?",),
    article_frames=(
        r"(?:SUBJECT {about} )?{noun} (?:ne diyor|ne anlatıyor|neyle ilgili)",
        r"(?:SUBJECT {about} )?{noun}(?:in|ın)? (?:özetle|konusu ne)",
    ),
    conclusion_frames=(r"(?:{noun} )?(?:hangi sonuca varıyor|sonucu ne(?:dir)?)",),
    this_article=r"(?:bu (?:haberi|makaleyi|yazıyı) kim yazdı|bu (?:haberin|makalenin|yazının) yazarı kim)",
    units="gün hafta ay yıl",
    time_before=r"(?:bir )?önceki UNIT",
    time_after=r"(?:bir )?sonraki UNIT",
)
