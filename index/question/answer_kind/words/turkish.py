"""Turkish: a question word is where the answer would be, after the noun that it asks about."""

from index.question.answer_kind.words.table import AskingWords

TURKISH = AskingWords(
    language="tr",
    asks={
        "who": "kim, kimdir, kimi, kime, kimin, kimden, kimler, kimlerin, kimleri, kimlere, kiminle, "
        "kimdi, kimlerdi, kimce, kim tarafından",
        "when": "ne zaman, ne zamandan, ne zamana, ne zamandır, saat kaç/kaçta/kaçtan, ne vakit",
        "where": "nerede, nereye, nereden, neresi, neresinde, neresidir, nerdedir, nerededir, nerde, "
        "nereli, nereler*, nerenin, nereyi",
        "how_many": "kaç, kaçı, kaçta, kaçtır, kaça, kaçıncı, ne kadar, ne kadarı, ne kadardır, ne kadara",
        "why": "neden, niçin, niye, nedeni ne/nedir, sebebi ne/nedir, hangi nedenle, hangi sebeple, "
        "ne amaçla, neden dolayı",
        "how": "nasıl, nasıldı, ne şekilde, hangi yolla, ne ile",
        "which": "hangi, hangisi, hangileri, hangisidir",
    },
    what="nedir, neydi, ne kadardır",
    sized="",
    amounts="ne kadar, ne kadarı, ne kadardır",
    named="adı ne/nedir/neydi, ismi ne/nedir/neydi, adları ne/nedir/nelerdir",
    figures={
        "age": "kaç yaşında*, yaşı kaç",
        "clock": "saat kaç/kaçta/kaçtan",
        "length": "ne kadar uzun/uzak/derin/yüksek, kaç metre/kilometre",
        "duration": "ne kadar süre/sürdü/sürecek/sürer, kaç saat/gün/hafta/ay/yıl/dakika sür*, ne kadar "
        "zaman",
        "times": "kaç kez/kere/defa, ne sıklıkla, ne sıklıkta",
        "speed": "ne kadar hızlı, hızı ne/kaç",
        "warmth": "kaç derece",
        "mass": "kaç ton/kilo/gram, ne kadar ağır",
        "money": "kaç lira/euro/avro/dolar/para, ne kadara mal, fiyatı ne/kaç, kaça",
        "percent": "yüzde kaç/kaçı/kaçını/kaçına, yüzde ne kadar*",
        "day": "hangi gün/tarihte/gündü/ay/ayda/günü",
        "year": "hangi yıl/yılda/yıllarda/sene/yıldan/yıla, kaç yılında",
    },
    nouns={
        "which": "adı, adları, ismi, unvanı",
        "who": "kişi, kişiler, adam, kadın, yazar, bakan, yetkili, sanatçı, oyuncu",
        "when": "zaman, dönem*, yüzyıl*, tarih*, mevsim*, sezon*",
        "where": "yer/yeri/yerde/yere, şehir/şehri/şehirde/şehre, şehr*, kent*, ülke*, bölge*, sokak*, "
        "köy*, kıta*, il, ilde, ilçe*, ada*, semt*, mahalle*, başkent*, eyalet*, konum*, liman*",
        "why": "neden*, sebep*, sebeb*, gerekçe*, amaç*, amac*",
        "how": "yol*, yöntem*, şekil*, biçim*",
    },
    measured={
        "year": "yıl*, sene*",
        "day": "gün, günü, günde, tarih*, ay, ayda",
        "clock": "saat*",
        "percent": "yüzde*, oran*, pay*",
        "money": "fiyat*, maliyet*, tutar*, ücret*, maaş*, bütçe*, miktar*, para",
        "age": "yaş, yaşı, yaşta, yaşında",
        "warmth": "sıcaklık*, derece*",
        "length": "uzunlu*, yüksekli*, derinli*, genişli*, mesafe*, boy, boyu",
        "duration": "süre, süresi, süreyle",
        "speed": "hız, hızı, hızla",
        "mass": "ağırlı*, kütle*",
        "area": "alan, alanı, yüzölçüm*",
        "count": "sayı, sayısı, nüfus*",
    },
    prices="mal oldu, maliyet*, öde*, fiyat*, para*, harca*, kazan*, ücret*, sat*, satın",
    openings="söyler misin, söyler misiniz, biliyor musun, biliyor musunuz, söyle, söyleyin, bana "
    "söyle, öğrenmek istiyorum, lütfen, açıkla, açıklayın, merhaba, selam",
    requests="say, sayın, adını söyle, adını ver, listele, belirt, ver, göster, bul",
    before="ve, ama, peki, de, da, acaba, tam olarak, yaklaşık",
    between="en, bir, bu",
    relative="",
    auxiliaries="acaba",
    particles="mi, mı, mu, mü, mıdır, midir, mudur, müdür, mıydı, miydi, muydu, müydü, misin, mısın, "
    "musun, müsün, misiniz, mısınız, musunuz, müsünüz, mıyım, miyim, mılar, miler",
    units={
        "percent": "yüzde, yarısı, üçte, dörtte, puan, çoğunluğu",
        "money": "lira*, tl, euro*, avro*, dolar*, sterlin*, ruble*, frank*, kuruş*, yen, yuan, para",
        "age": "yaş*",
        "warmth": "derece*, santigrat, °c, °",
        "length": "kilometre*, metre*, santimetre*, mil, km, m, cm, mm",
        "duration": "saniye*, dakika*, saat, saatlik, saatte, gün, günlük, günde, hafta, haftalık, "
        "haftada, ay, aylık, ayda, yıl, yıllık, yılda, yıldır, gündür, aydır, asır*, yüzyıl*",
        "speed": "kilometre hız*, deniz mili",
        "mass": "ton, tonluk, kilo*, kilogram*, gram*, kg, g, litre*",
        "area": "hektar*, dönüm*, metrekare*, kilometrekare*, km², m²",
        "times": "kez, kere, defa",
        "clock": "saat, sularında",
    },
    numbers=r"iki\w{0,4}|üç\w{0,3}|dört\w{0,3}|beş\w{0,3}|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk"
    r"|elli|altmış|yetmiş|seksen|doksan|yüz|yüzlerce|bin|binlerce|onlarca|milyon\w{0,5}"
    r"|milyar\w{0,5}|tek|ikişer|birkaç|ilk",
    several="birkaç, birçok, yarım, bir",
    others="diğer iki/üç/dört/beş/altı, diğerleri/diğerlerinin, ötekiler/ötekilerin, kalan, "
    "geri kalan/kalanlar",
    months="ocak*, şubat*, mart, mart'*, nisan*, mayıs*, haziran*, temmuz*, ağustos*, eylül*, "
    "ekim, ekim'*, ekimde, kasım*, aralık*",
    days="pazartesi*, salı, salıya, salıdan, çarşamba*, perşembe*, cuma*, cumartesi*, pazar günü",
    eras="yüzyıl*, asır*, çağ*",
    frequencies="bir kez/kere/defa, iki kez/kere/defa, üç kez/kere/defa, yıllık, her yıl/gün/ay/hafta, "
    "günde, haftada, ayda, yılda, hiç, nadiren, sık sık",
    times="bugün*, dün, yarın, geçen hafta/ay/yıl/gün/pazar, gelecek hafta/ay/yıl, önümüzdeki, "
    "bu yıl, bu sabah, bu akşam, bu hafta, önce, orta çağ, ortaçağ, bayram*, ilkbahar*, "
    "yaz aylar*, sonbahar*, kış*, hafta sonu, gece yarısı, öğle*, akşam*, sabah*, gece, "
    "yılında, yılından, yıllarında",
    times_vaguely="sonra, sırasında, iken, beri, kadar, daha sonra, ardından, sonunda, başında, "
    "başlangıcında, zaman",
    reasons="çünkü, nedeniyle, nedenle, nedeni, sebebiyle, sebebi, sebeple, yüzünden, dolayı, "
    "için, diye, zira, ötürü, amacıyla, gerekçesiyle, sonucu, sonucunda, neden oldu, yol "
    "açtı, sayesinde, böylece, bu yüzden, dolayısıyla, nedenler*",
    reasons_vaguely="üzere, sonra, ile, karşı, üzerine",
    means="ile, yoluyla, aracılığıyla, kullanarak, sayesinde, *arak, *erek, üzerinden, vasıtasıyla",
    people="başkan*, cumhurbaşkan*, bakan*, belediye*, sözcü*, müdür*, polis*, hükümet*, "
    "araştırmacı*, bilim insan*, profesör*, kral*, kraliçe*, imparator*, parti*, şirket*, "
    "avukat*, hakim*, hâkim*, teknik direktör*, yazar*, kulüp, kulüb*, adam, kadın, grup, "
    "sendika*, dernek*, derneğ*, yetkili*",
    place_before="",
    places="*'da, *'de, *'ta, *'te, *'dan, *'den, *'tan, *'ten, *'ya, *'ye, *'daki, *'deki, "
    "*'taki, *'teki, şehir*, şehr*, kent*, köy*, sokak*, meydan*, bina*, okul*, park*, "
    "liman*, bölge*, ülke*, kıyı*, ada*, dağ*, nehir*, nehr*, göl*, istasyon*, kuzey*, "
    "güney*, doğu*, batı*, merkez*, kilise*, cami*, üniversite*, bahçe*, vadi*, orman*, "
    "köprü*, başkent*, ilçe*, mahalle*, deniz*, hastane*, yakınında*",
    noun_first=True,
)
