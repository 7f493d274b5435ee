"""Turkish words for times and reporting."""

from index.question.inferred_filters.words.table import FilterWords

_NEWS = r"(?:haber(?:ler)?|makale(?:ler)?|manşet(?:ler)?)(?:i|inde|lerde|leri|lerinde|de|e|ler)?"
_DATED = (
    r"(?:['’]\w{1,5})?(?: (?:tarihli|tarihinde|ayında|ayı|yılında|yılı|yayımlanan|yayınlanan|çıkan)){0,2}"
)

TURKISH = FilterWords(
    months="ocak,oca şubat,şub mart,mar nisan,nis mayıs,may haziran,haz temmuz,tem ağustos,ağu eylül,eyl "
    "ekim,eki kasım,kas aralık,ara",
    weekdays="pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    alone=r"(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)(?= ayı)",
    numbers="bir iki üç dört beş altı yedi sekiz dokuz on",
    times=(
        (r"\bevvelsi gün\b", "day", 2),
        (r"\bdün(?:kü)?\b", "day", 1),
        (r"\bgeçen hafta(?:ki)?\b", "week", 1),
        (r"\bgeçen ay(?:ki)?\b", "month", 1),
        (r"\bbu hafta(?:ki)?\b", "week", 0),
        (r"\bbu ay(?:ki)?\b", "month", 0),
        (r"\bgeçen hafta sonu\b", "weekend", 1),
        (r"\bson (?P<n>{N}) gün(?:de|dür|ün|kü)?\b", "day", None),
        (r"\bson (?P<n>{N}) hafta(?:da|dır|nın)?\b", "week", None),
        (r"\bson (?P<n>{N}) ay(?:da|dır|ın)?\b", "month", None),
        (r"\b(?P<ago>{N}) gün önce\b", "day", None),
        (r"\b(?P<ago>{N}) hafta önce\b", "week", None),
        (r"\b(?P<ago>{N}) ay önce\b", "month", None),
        (r"\bgeçen (?P<w>{W})\b|\b(?P<w2>{W})(?:d[ae]n|t[ae]n| gününden) beri\b", None, 0),
    ),
    vague=(
        (r"\bbugün(?:kü)?\b", "day", 0),
        (r"\bgeçen yıl(?:ki)?\b|\bgeçen sene\b", "year", 1),
        (r"\bbu yıl(?:ki)?\b", "year", 0),
    ),
    since=r"(?!)",
    until=r"(?!)",
    before=r"(?!)",
    between=r"(?!)",
    to=r"(?:ile|ve)",
    through=r"(?!)",
    behind_range=r" (?:(?:tarihleri|günleri) )?arası(?:nda(?:ki)?)?\b",
    cues=(
        rf"⟨⟩{_DATED} (?:⟦⟧(?:['’]\w{{1,5}})? )?{_NEWS}\b",
        rf"\b⟦⟧(?:['’]\w{{1,5}})?[^?!;]{{0,40}}?⟨⟩{_DATED}[^?!;]{{0,60}}?\b(?:yazdı|haber yaptı|bildirdi)\b",
        rf"⟨⟩{_DATED}[^?!;]{{0,60}}?\b(?:haber yapıldı|yazıldı)\b",
    ),
    open_cues=(),
    several=r"\b(?:her iki|diğer|karşılaştır\w*|önceki)\b",
)
