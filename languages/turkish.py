"""Turkish."""

from languages.language import Language
from languages.sections.asking.answer_kinds import AnswerKindWords
from languages.sections.asking.back_references import BackReferenceWords
from languages.sections.asking.coverage import CoverageWords, Frame
from languages.sections.asking.earlier_versions import EarlierVersionWords
from languages.sections.asking.figure_questions import FigureQuestionWords
from languages.sections.asking.filters import FilterWords
from languages.sections.asking.language_names import LanguageNames
from languages.sections.asking.messages import MessageWords
from languages.sections.asking.parts import FIRST, SECOND, PartWords
from languages.sections.asking.plans import PlanWords
from languages.sections.asking.recency import RecencyWords
from languages.sections.asking.reporting import ReportingWords
from languages.sections.asking.timelines import TimelineWords
from languages.sections.files.article_labels import ArticleLabels
from languages.sections.files.bylines import BylineWords
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords
from languages.sections.files.newsletters import NewsletterWords
from languages.sections.files.notices import NoticeWords
from languages.sections.files.page_dates import PageDateWords
from languages.sections.files.page_furniture import PageFurnitureWords
from languages.sections.files.pictures import PictureWords
from languages.sections.files.subscriptions import SubscriptionWords
from languages.sections.files.subtitles import SubtitleWords
from languages.sections.saying.claims import ClaimWords
from languages.sections.saying.corrections import CorrectionWords
from languages.sections.saying.days import DayWords
from languages.sections.saying.disagreements import DisagreementWords
from languages.sections.saying.figures import FigureWords
from languages.sections.saying.happenings import HappeningWords
from languages.sections.saying.measures import MeasureWords
from languages.sections.saying.statements import StatementWords
from languages.sections.sentences.cases import CaseForms
from languages.sections.sentences.grammar import Grammar
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.noun_phrases import NounPhraseWords
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds
from languages.sections.sentences.verb_forms import VerbForms

_NEWS = r"(?:haber(?:ler)?|makale(?:ler)?|manşet(?:ler)?)(?:i|inde|lerde|leri|lerinde|de|e|ler)?"

_DATED = (
    r"(?:['’]\w{1,5})?(?: (?:tarihli|tarihinde|ayında|ayı|yılında|yılı|yayımlanan|yayınlanan|çıkan)){0,2}"
)

_FILTERS = FilterWords(
    months="ocak,oca şubat,şub mart,mar nisan,nis mayıs,may haziran,haz temmuz,tem ağustos,ağu eylül,eyl "
    "ekim,eki kasım,kas aralık,ara",
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

_ANSWER_KINDS = AnswerKindWords(
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
)

_MESSAGES = MessageWords(
    greetings="""merhaba, merhabalar, selam, selamlar, selamün aleyküm, selamun aleykum, günaydın, iyi
        günler, iyi akşamlar, tünaydın, nasılsın, nasılsınız, naber, ne haber, hoş bulduk, alo, hey, slm,
        mrb, meraba, merhabaa, aleyküm selam, hayırlı günler/akşamlar/sabahlar/işler, kolay gelsin, iyi
        sabahlar, nasıl gidiyor, nasıl gidiyo, n'aber, nbr, nabersin, keyifler nasıl, umarım iyisindir,
        umarım iyisinizdir, alo""",
    thanks="""teşekkürler, teşekkür ederim, teşekkür ederiz, çok teşekkürler, çok teşekkür ederim, sağ
        ol, sağol, sağ olun, sağolun, eyvallah, yardımın/yardımınız için teşekkürler, yardımın/yardımınız
        için teşekkür ederim, cevap için teşekkürler, minnettarım, tesekkurler, tesekkur ederim, tşk,
        tşkler, tşkkr, tsk, teşekkür, teşekkürlerr, çok? sağ ol/olun, çok sağol, çok sağolun, eyw, eyv,
        eline sağlık, ellerine sağlık, elinize sağlık, allah razı olsun, çok? yardımcı oldun/oldunuz,
        çok? işime yaradı, işime yaradı, çok faydalı oldu, çok makbule geçti, mersi, teşekkür ettim""",
    goodbyes="""hoşça kal, hoşçakal, hoşça kalın, hoşçakalın, güle güle, görüşürüz, görüşmek üzere, iyi
        geceler, kendine iyi bak, allahaısmarladık, bay bay, yarın görüşürüz, hadi? bay bay, bb, bye,
        baybay, hadi? görüşürüz, sonra görüşürüz, hadi? eyvallah, hadi? ben
        kaçtım/kaçar/gidiyorum/gittim/çıktım, kaçtım, ben kaçıyorum, gitmem lazım/gerek/gerekiyor,
        gitmeliyim, çıkmam lazım/gerek, ben gidiyorum, iyi uykular, tatlı rüyalar, iyi hafta sonları,
        hafta sonun iyi geçsin, yine görüşürüz, yarın görüşmek üzere, kendinize iyi bakın, hoş kal,
        hoşça, allaha emanet, selametle, iyi çalışmalar""",
    help="""yardım, yardım et, yardım edin, imdat, bana yardım et, bana yardım eder misin, yardım eder
        misin, yardımcı olur musun, yardımcı olur musunuz, yardıma ihtiyacım var, ne yapabilirsin, neler
        yapabilirsin, ne yapabilirsiniz, neler yapabiliyorsun, ne sorabilirim, sana ne sorabilirim, nasıl
        çalışıyorsun, bu bot nasıl çalışıyor, ne biliyorsun, kılavuz, kullanım kılavuzu, talimat,
        talimatlar, yönerge, yardım lazım, yardım istiyorum, bana yardım lazım, yardım edebilir misin,
        yardım edebilir misiniz, bana yardım edebilir misin, bana yardımcı ol, yardımcı ol, neler
        yapıyorsun, ne yapıyorsun, ne işe yarıyorsun, ne işe yararsın, ne işe yarar bu, bu bot? ne işe
        yarar/yarıyor, neler biliyorsun, ne yapabiliyorsun, sen ne yapabilirsin/yapıyorsun, sen neler
        yapabilirsin, bunu/seni/botu nasıl
        kullanıyorum/kullanırım/kullanacağım/kullanabilirim/kullanıyoruz/kullanılır/kullanmalıyım, bu
        botu nasıl kullanırım/kullanacağım/kullanabilirim/kullanıyorum, nasıl kullanılıyor, nasıl
        kullanılır, nasıl kullanıyorum, nasıl kullanacağım, bu bot? nasıl
        kullanılır/kullanılıyor/çalışıyor/çalışır, bu şey nasıl çalışıyor, nasıl çalışıyor bu bot?, nasıl
        çalışıyorsunuz, seni/bunu nasıl kullanacağımı bilmiyorum/anlamadım/anlamıyorum, nasıl
        kullanacağımı bilmiyorum/anlamadım/anlamıyorum, nasıl çalıştığını anlamadım/anlamıyorum/anlat,
        neler sorabilirim, sana neler sorabilirim, hangi soruları sorabilirim, nasıl soru sorabilirim,
        nasıl başlarım, nereden başlayayım, biri yardım etsin""",
    identity="""sen kimsin, kimsin, kimsin sen, siz kimsiniz, kimsiniz, sen nesin, nesin sen, bot musun,
        sen bot musun, sen bir bot musun, bir bot musun, robot musun, sen robot musun, sen bir robot
        musun, bir robot musun, insan mısın, sen insan mısın, yapay zeka mısın, bot musunuz, robot
        musunuz, bu bir bot mu, adın ne, senin adın ne, adınız ne, ismin ne, seni kim yaptı, kimse var
        mı, orada mısın, sen? kimsin/nesin/kimsiniz sen?, sen kim, sen ne, sen? gerçek? bir? gerçek?
        bot/robot/insan/makine/program/kişi/bilgisayar musun/misin/mısın, siz? gerçek? bir?
        bot/robot/insan/makine musunuz/mısınız/misiniz, sen? yapay zeka mısın, gerçek misin, canlı mısın,
        bu bir? bot/robot mu, bu yapay zeka mı, bir? gerçek? bir?
        bot/robot/insan/insanla/botla/robotla/makineyle mı/mi/mu? konuşuyorum, bir? gerçek? bir?
        insanla/botla/robotla/makineyle/kişiyle mı/mi/mu konuşuyorum, kiminle konuşuyorum/görüşüyorum,
        adın/adınız/ismin/isminiz ne/nedir senin?, senin adın/ismin ne/nedir, sizin adınız/isminiz
        ne/nedir, adını söyle, bir? adın/ismin var mı, sana ne diyeyim, seni/sizi kim
        yaptı/yarattı/programladı/geliştirdi/kodladı/tasarladı/yazdı/üretti, bu botu kim
        yaptı/geliştirdi/programladı/yazdı, arkanda kim var, yapımcın/sahibin/geliştiricin kim, kendini
        tanıt, kendinden bahset, kaç yaşındasın, nerelisin, chatgpt misin, orada kimse/biri var mı, kimse
        yok mu""",
    agreement="""tamam, tamamdır, peki, anladım, anlıyorum, olur, iyi, çok iyi, güzel, çok güzel, süper,
        harika, mükemmel, evet, hayır, yok, ok, okay, ya, hm, hmm, aynen, pardon, özür dilerim, kusura
        bakma, sorun değil, önemli değil, bravo, deneme""",
    remarks="""yok artık, inanmıyorum, inanamıyorum, inanılır gibi değil, vay be/canına, aman
        allahım?/tanrım?, allah allah, allahım, hadi canım, hadi ya, olamaz, olur şey değil, hiç
        beklemiyordum, bilmiyordum, bunu bilmiyordum, geçmiş olsun, başınız/başı sağ olsun, başları sağ
        olsun, allah rahmet eylesin, çok şükür, şükürler olsun, ne
        güzel/yazık/kötü/acı/ilginç/hoş/garip/iyi/tuhaf/komik, helal olsun, aferin, tebrikler, tebrik
        ederim, yazık, çok yazık, yazık olmuş, vah vah, eyvah, zavallılar, zavallı hayvanlar?/insanlar?,
        demek öyle, öyle mi, anlaşıldı, mantıklı, oha, ay, of, üf, oh be""",
    feelings="""inanılmaz, müthiş, muhteşem, harika, süper, güzel, etkileyici, korkunç, berbat, üzücü,
        acı, yazık, feci, trajik, saçma, komik, garip, tuhaf, ilginç, enteresan, şaşırtıcı, sevindirici,
        kötü, çılgınca, mükemmel, bravo, vay, vah, eyvah, oha, tebrikler, helal, hoş, tatlı""",
    around_feelings="""bu, şu, o, ne, kadar, çok, gerçekten, cidden, bayağı, oldukça, da, de, ya, be,
        ay, ah, oh, of, ama, ve, evet, hayır, bir, şey, olay, haber, hikaye, durum, imiş, olmuş,
        doğrusu, valla, vallahi, yine, değil, mi""",
    address="""bot, robot, beleg, herkese, millet, arkadaşlar, dostum, efendim, hocam, sevgili, sayın,
        tekrar, yine, çok, şimdiden, lütfen, ve, o zaman, size, sana, her şey için, için, yoksa insan
        mısın, yoksa bot musun, yardımın/yardımınız için, cevap/bilgi için, canım, canim, kanka,
        kardeşim, abi, abla, reis, tatlım, hayatım, güzelim, arkadaşım, kardeş, bey, hanım, beyler,
        hanımlar, bayanlar baylar, hanımlar beyler, sevgili bot, botcuk, yoksa robot/makine/program/yapay
        musun/mısın/mi?, yoksa gerçek? bir? insan/bot/robot mısın/musun, yoksa insan mı, yoksa bot mu,
        benimle, bana, ya, yaa, lan, be, ki, yardımın/yardımınız/cevabın için, hadi""",
    particles="""acaba, gerçekten, aslında, tam, olarak, peki, şimdi, burada, ya, yani, bir, şey, lütfen,
        sen, siz, ki, mi, hani, bu, arada""",
    and_="ve, peki, ama, ya, peki ya",
    asks="""kim, kimi, kime, kimin, kimden, kimler, ne, neyi, neye, neden, nedir, neler, niçin, niye,
        nasıl, kaç, kaçta, kaçıncı, nerede, nereye, nereden, neresi, hangi, hangisi""",
    requests="""söyle, anlat, göster, açıkla, listele, özetle, ver, bul, ara, karşılaştır, yaz, say,
        lütfen, ben, biz, istiyorum, özet, haberler, hepsi, söyler misin, anlatır mısın""",
    checks="""bu/bunlar gerçekten? doğru/gerçek/doğrulandı/yalan mu/mı/mi, doğru/gerçek mu/mı/mi
        bu?, bu doğru mu yoksa? değil? mi?, doğru mu yanlış mı, gerçekten mi, ciddi mi, öyle mi,
        doğrulama lütfen?, teyit lütfen?, bunu kontrol/teyit et/edin/eder misin?/misiniz? lütfen?,
        bunu doğrula/doğrulayın lütfen?, kaynak/kaynağı/kanıt var?/ne?/nedir? mı?, bu konuda ne
        biliyoruz, haberler/kaynaklar ne diyor""",
    verbs="""*dı, *di, *du, *dü, *tı, *ti, *tu, *tü, *yor, *mış, *miş, *muş, *müş, *acak, *ecek, *dılar,
        *diler, *tılar, *tiler, *ıyorlar, *iyorlar, var, yok, değil, *maktadır, *mektedir, *dır, *dir,
        *dur, *dür, *tır, *tir, *tur, *tür""",
    slips="""yanlış tuş/düğme/sohbet/pencere/grup/mesaj, yanlış tuşa bastım, yanlışlıkla, yanlışlıkla
        oldu/yazdım/gönderdim/bastım, yanlış yazdım/bastım/gönderdim, yazım hatası, yazım hatası yaptım,
        hata oldu, benim hatam, kedim bastı/yazdı, kediydi, sana/size değildi, boş ver, boşver, boş verin,
        kusura bakmayın, afedersin, afedersiniz, affedersin, affedersiniz""",
    letters="çğıöşü",
    asking="""kim, kimi, kime, kimin, kimden, kimler, kimdir, ne, neyi, neye, neden, nedir, neler, niçin,
        niye, nasıl, kaç, kaçta, kaçıncı, kaça, nerede, nereye, nereden, neresi, hangi, hangisi, mı, mi,
        mu, mü, mıdır, midir, mudur, müdür, mıydı, miydi, muydu, müydü, musun, mısın, misin, müsün""",
    tags="değil mi, öyle mi, doğru mu",
    articles="bir, bu, şu",
    name_links="ve, ile, de, van, von, al, el, la, le, bin",
    laughter=r"(?:ks){2,}",
    yes="evet",
    no="hayır",
)

_COVERAGE = CoverageWords(
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

_STATEMENTS = StatementWords(
    denied="""yalanlama/yalanlaması geldi/yaptı/yayımladı/yayınladı,
        yalanladı/yalanladılar/yalanlamıştı/yalanlamıştılar,
        yalanlıyor*/yalanlamakta*/yalanlayan/yalanlandı, inkâr/inkar
        etti/ettiler/etmişti/etmiştiler/ediyor*/etmekte*/eden/edildi,
        iddia*/suçlama*/haber*/söylenti/söylentiler/itham* … reddetti/reddettiler/reddediyor*/reddetmişti
        (çevirdi) (çeviriyor), iddia*/suçlama*/haber*/söylenti/söylentiler/itham* …
        reddetmiştiler/reddetmekte*/reddedildi/reddeden/geri (çevirdi) (çeviriyor),
        bilgi*/eleştiri*/dedikodu/dedikodular/töhmet*/kusur*/suç* …
        reddetti/reddettiler/reddediyor*/reddetmişti (çevirdi) (çeviriyor),
        bilgi*/eleştiri*/dedikodu/dedikodular/töhmet*/kusur*/suç* …
        reddetmiştiler/reddetmekte*/reddedildi/reddeden/geri (çevirdi) (çeviriyor),
        asılsız/yalan/iftira/gerçek (dışı) …
        nitelendirdi/nitelendirdiler/nitelendiriyor/niteledi/nitelediler/tanımladı/tanımladılar, tekzip
        etti/ettiler/etmişti/etmiştiler/ediyor*/etmekte*/eden, kabul etmedi/etmediler/etmiyor* …
        suçlama*/iddia*, suçlama*/iddia*/itham* … kabul etmedi/etmediler/etmiyor*""",
    confirmed="""doğruladı/doğruladılar/doğrulamıştı/doğrulamıştılar,
        doğruluyor*/doğrulamakta*/doğrulayan/doğrulandı, teyit/itiraf
        etti/ettiler/etmişti/etmiştiler/ediyor*/etmekte*/eden, teyit edildi, kabul
        etti/ettiler/etmişti/etmiştiler/ediyor*/etmekte*, kabullendi/kabullendiler/kabulleniyor*,
        itirafında bulundu, onayladı/onayladılar/onaylamıştı/onaylamıştılar/onaylıyor*/onaylamakta*,
        suçunu … itiraf/kabul etti""",
    neither="""ne doğrula* ne (de) yalanla*, ne yalanla* ne (de) doğrula*, ne teyit etti/ediyor ne (de)
        yalanla*, ne kabul etti/ediyor ne (de) reddetti/yalanladı/inkâr, ne doğrula* ne (de) inkâr/inkar""",
    unconfirmed="""doğrulamadı/doğrulamadılar/doğrulamıyor*/doğrulamamıştı/doğrulamamıştılar,
        doğrulanmadı/doğrulanamadı/doğrulayamadı/doğrulayamadılar/doğrulayamıyor*, doğrulanmamış, teyit
        etmedi/etmediler/etmiyor*/edilmedi/edilemedi/edemedi, onay gelmedi/yok, doğrulama gelmedi/yok,
        doğrulamaktan kaçındı/kaçındılar/kaçınıyor*, doğrulamayı/onaylamayı
        reddetti/reddettiler/reddediyor*, onaylamadı/onaylamadılar/onaylamıyor*, itiraf etmedi/etmiyor*""",
    undenied="""yalanlamadı/yalanlamadılar/yalanlamıyor*/yalanlamamıştı/yalanlamamıştılar/yalanlanmadı,
        inkâr/inkar etmedi/etmediler/etmiyor*, yalanlamaktan kaçındı/kaçındılar, tekzip etmedi""",
    silent="""yorum/yorumda yapmadı/yapmadılar/yapmıyor*/yapmazken/yapılmadı/bulunmadı/gelmedi/yok, yorum
        yapmaktan kaçındı/kaçındılar/kaçınıyor*/imtina/kaçınan, yorum yapmayı
        reddetti/reddettiler/reddediyor*, yorum yapmak istemedi/istemediler/istemiyor*/istemeyen,
        yorumlamadı/yorumlamaktan/yorumlamayı (kaçındı) (reddetti), yorum/görüş/röportaj/görüşme/açıklama
        talebini/taleplerini/talebine/isteğini/isteklerini (ise)
        reddetti/reddettiler/geri/yanıtsız/cevapsız/yanıt (vermedi), açıklama/açıklamada
        gelmedi/yapmadı/yapmadılar/yapılmadı/yapmıyor*/bulunmadı, açıklama
        yapmaktan/yapmayı/yapmak/yapmamayı
        kaçındı/kaçındılar/kaçınıyor*/reddetti/reddettiler/istemedi/istemediler/tercih/imtina,
        bilgi/ayrıntı/detay/isim vermedi/vermediler/vermekten/vermeyi/vermek/paylaşmadı/paylaşmaktan
        (kaçındı) (istemedi) (reddetti), yanıt/cevap/karşılık
        vermedi/vermediler/vermiyor*/vermekten/vermeyi/alınamadı/gelmedi (kaçındı) (reddetti),
        yanıtlamadı/yanıtlamaktan/yanıtlamayı/cevaplamadı/cevaplamaktan (kaçındı) (reddetti),
        yanıtsız/cevapsız bıraktı/bıraktılar/bırakıyor*/kaldı, sessiz/suskun
        kaldı/kaldılar/kalıyor*/kalmayı, sessizliğini/suskunluğunu koruyor*/korudu/bozmadı/sürdürüyor,
        konuşmayı/konuşmaktan/konuşmak reddetti/reddettiler/kaçındı/kaçındılar/istemedi/istemediler,
        konuşmadı/konuşmadılar, susma hakkını kullandı, susmayı tercih, ulaşılamadı,
        soruları/sorularını/soruyu/sorusunu geçiştirdi/yanıtsız/cevapsız (bıraktı)""",
    corrected="""geri adım, yalanlamasını/açıklamasını/sözlerini/iddiasını/ifadesini/haberini geri
        çekti/çektiler/aldı/aldılar, düzeltti/düzelttiler/düzeltiyor*/düzeltildi/düzeltmişti, düzeltme
        yayımladı/yayınladı/yaptı/metni, düzeltme ve, tekzip yayımladı/yayınladı/metni, önceki
        sürüm*/hali*, revize etti/ettiler, ifadesini değiştirdi/değiştirdiler, güncelledi""",
    demanded="""talep etti/ettiler/etmişti/etmiştiler/ediyor*/etmekte*/eden,
        istedi/istediler/istiyor*/istemişti/istemiştiler/isteyen, çağrı
        yaptı/yaptılar/yapmıştı/yapmıştılar/yapıyor*/yapmakta*, çağrıda/çağrısında/talebinde/isteğinde
        bulundu/bulundular/bulunuyor*, çağırdı/çağırdılar/çağırıyor*, rica etti/ettiler/ediyor*,
        talimat/talimatı verdi, şart koştu/koştular, ısrar etti/ettiler/ediyor*, davet etti, gerektiğini …
        söyledi/savundu/belirtti/vurguladı/ifade, dayattı""",
    announced="""açıkladı/açıkladılar/açıklıyor*/açıklamıştı/açıklamıştılar/açıklandı/açıklayan,
        duyurdu/duyurdular/duyuruyor*/duyurmuştu/duyurmuştular/duyuruldu/duyuran, ilan
        etti/ettiler/etmişti/etmiştiler/ediyor*/etmekte*, ilan edildi, söz/sözü/müjdesini/müjdeyi
        verdi/verdiler/veriyor*, vadetti/vaat/vadediyor* (etti), tanıttı, müjdeledi, taahhüt
        etti/ettiler/ediyor*""",
    reported="""yazdı/yazdılar/yazıyor*/yazmıştı/yazmıştılar, haberleştirdi/haberleştirdiler, ortaya
        çıkardı/çıkardılar/çıkarıldı/koydu/koydular/koyuyor*, öne sürüldü/sürülüyor*, iddia
        edildi/ediliyor*, ileri sürüldü/sürülüyor*, gündeme getirdi/getirdiler,
        yayımladı/yayınladı/yayımlıyor*, yer verdi,
        duyumlarına/haberine/habere/haberlerine/haberlere/gazetesine/gazeteye/dergisine/ajansına göre,
        araştırmaya/araştırmasına/rapora/raporuna/ankete göre,
        anketine/çalışmaya/çalışmasına/kanalına/sitesine göre, haberini geçti, aktardığına göre,
        gösterdi/gösteriyor*, saptadı/tespit etti""",
    said="""dedi/dediler/diyor*/demişti/demiştiler, diye
        konuştu/konuştular/konuşan/ekledi/eklediler/yanıtladı/yanıtladılar, diye
        sordu/sordular/devam/yazdı/seslendi/cevapladı/yakındı/tepki,
        söyledi/söylediler/söylüyor*/söylemişti/söylemiştiler/söyleyen,
        belirtti/belirttiler/belirtmişti/belirtmiştiler/belirtiyor*/belirtmekte*/belirten,
        vurguladı/vurguladılar/vurgulamıştı/vurgulamıştılar/vurguluyor*/vurgulamakta*/vurgulayan,
        aktardı/aktardılar/aktarmıştı/aktarmıştılar/aktarıyor*/aktarmakta*/aktaran,
        savundu/savundular/savunmuştu/savunmuştular/savunuyor*/savunmakta*/savunan,
        kaydetti/kaydettiler/kaydetmişti/kaydetmiştiler/kaydediyor*/kaydetmekte*/kaydeden,
        anlattı/anlattılar/anlatmıştı/anlatmıştılar/anlatıyor*/anlatmakta*/anlatan,
        ekledi/eklediler/eklemişti/eklemiştiler/ekliyor*/eklemekte*/ekleyen,
        bildirdi/bildirdiler/bildirmişti/bildirmiştiler/bildiriyor*/bildirmekte*/bildiren,
        hatırlattı/hatırlattılar/hatırlatmıştı, hatırlatmıştılar/hatırlatıyor*/hatırlatmakta*/hatırlatan,
        uyardı/uyardılar/uyarmıştı/uyarmıştılar/uyarıyor*/uyarmakta*/uyaran,
        eleştirdi/eleştirdiler/eleştirmişti/eleştirmiştiler/eleştiriyor*/eleştirmekte*/eleştiren,
        suçladı/suçladılar/suçlamıştı/suçlamıştılar/suçluyor*/suçlamakta*/suçlayan,
        iletti/ilettiler/iletmişti/iletmiştiler/iletiyor*/iletmekte*/ileten,
        değindi/değindiler/değinmişti/değinmiştiler/değiniyor*/değinmekte*/değinen,
        yorumladı/yorumladılar/yorumlamıştı/yorumlamıştılar/yorumluyor*/yorumlamakta*/yorumlayan,
        değerlendirdi/değerlendirdiler/değerlendirmişti,
        değerlendirmiştiler/değerlendiriyor*/değerlendirmekte*/değerlendiren,
        yanıtladı/yanıtladılar/yanıtlamıştı/yanıtlamıştılar/yanıtlıyor*/yanıtlamakta*/yanıtlayan,
        cevapladı/cevapladılar/cevaplamıştı/cevaplamıştılar/cevaplıyor*/cevaplamakta*/cevaplayan,
        öngördü/öngördüler/öngörmüştü/öngörmüştüler/öngörüyor*/öngörmekte*/öngören,
        kınadı/kınadılar/kınamıştı/kınamıştılar/kınıyor*/kınamakta*/kınayan,
        övdü/övdüler/övmüştü/övmüştüler/övüyor*/övmekte*/öven,
        özetledi/özetlediler/özetlemişti/özetlemiştiler/özetliyor*/özetlemekte*/özetleyen,
        yineledi/yinelediler/yinelemişti/yinelemiştiler/yineliyor*/yinelemekte*/yineleyen,
        tekrarladı/tekrarladılar/tekrarlamıştı, tekrarlamıştılar/tekrarlıyor*/tekrarlamakta*/tekrarlayan,
        seslendi/seslendiler/seslenmişti/seslenmiştiler/sesleniyor*/seslenmekte*/seslenen,
        niteledi/nitelediler/nitelemişti/nitelemiştiler/niteliyor*/nitelemekte*/niteleyen,
        nitelendirdi/nitelendirdiler/nitelendirmişti,
        nitelendirmiştiler/nitelendiriyor*/nitelendirmekte*/nitelendiren,
        tanımladı/tanımladılar/tanımlamıştı/tanımlamıştılar/tanımlıyor*/tanımlamakta*/tanımlayan,
        paylaştı/paylaştılar/paylaşmıştı/paylaşmıştılar/paylaşıyor*/paylaşmakta*/paylaşan,
        tahmin/iddia/ifade/işaret/şikâyet/şikayet/itiraz/teşekkür/sitem/ima/garanti/temin
        etti/ettiler/etmişti/etmiştiler/ediyor*/etmekte*/eden, dikkat
        çekti/çektiler/çekmişti/çekmiştiler/çekiyor*/çekmekte*/çeken, altını
        çizdi/çizdiler/çizmişti/çizmiştiler/çiziyor*/çizmekte*/çizen, dile
        getirdi/getirdiler/getirmişti/getirmiştiler/getiriyor*/getirmekte*/getiren, ileri/öne
        sürdü/sürdüler/sürmüştü/sürmüştüler/sürüyor*/sürmekte*/süren, tepki/tepkisini
        gösterdi/gösterdiler/göstermişti/göstermiştiler/gösteriyor*/göstermekte*/gösteren, özür
        diledi/dilediler/dilemişti/dilemiştiler/diliyor*/dilemekte*/dileyen,
        yanıt/cevap/karşılık/bilgi/mesaj/sinyali
        verdi/verdiler/vermişti/vermiştiler/veriyor*/vermekte*/veren, dert
        yandı/yandılar/yanmıştı/yanmıştılar/yanıyor*/yanmakta*/yanan,
        serzenişte/uyarısında/uyarıda/değerlendirmesinde/değerlendirmede/açıklamasında/açıklamada
        bulundu/bulundular/bulunmuştu/bulunmuştular/bulunuyor*/bulunmakta*/bulunan,
        yorumda/yorumunda/itirazda/paylaşımında/iddiasında/tespitinde/öngörüsünde
        bulundu/bulundular/bulunmuştu/bulunmuştular/bulunuyor*/bulunmakta*/bulunan,
        ifadelerini/ifadesini/sözlerini/cümlelerini
        kullandı/kullandılar/kullanmıştı/kullanmıştılar/kullanıyor*/kullanmakta*/kullanan,
        yanıtını/cevabını/karşılığını/mesajını/sözünü
        verdi/verdiler/vermişti/vermiştiler/veriyor*/vermekte*/veren, sözlerini sarf
        etti/ettiler/etmişti/etmiştiler/ediyor*/etmekte*/eden,
        açıklamasını/yorumunu/açıklama/yorum/şaka/espri/esprisini/benzetmesini
        yaptı/yaptılar/yapmıştı/yapmıştılar/yapıyor*/yapmakta*/yapan, tweet
        attı/attılar/atmıştı/atmıştılar/atıyor*/atmakta*/atan, sordu/soruyor*,
        düşünüyor*/inanıyor*/umuyor*/bekliyor*, düşüncesinde/görüşünde/kanaatinde/kanısında, ifade/dile
        edildi/getirildi, belirtildi/belirtiliyor*, kaydedildi, bildirildi, denildi/deniliyor, vurgulandı,
        aktarıldı, buluyor, göre,
        açıklamasına/açıklamalarına/verilerine/verisine/bilgisine/bilgilerine/sözlerine/ifadesine göre,
        ifadelerine/iddiasına/tahminine/tahminlerine göre,
        değerlendirmesine/hesabına/görüşüne/beyanına/anlatımına göre,
        verdiği/verdikleri/paylaştığı/aktardığı bilgiye/bilgilere/verilere göre,
        söylediğine/söylediklerine/belirttiğine/bildirdiğine/anlattığına/aktardığına göre, sözlerini
        aktardı""",
    sources="",
    other_senses="""yalan söyledi/söylediler/söylüyor*/söylemek/söyleyen,
        şarkı/türkü/şarkısını/marş/marşı/ninni söyledi/söylediler/söylüyor*/söylediler/söyleyen,
        doğruyu/gerçeği söylemek, söyleyecek sözü, kabul
        etti/ettiler/ediyor*/etmedi/etmediler/etmiyor*/eden … ziyaretçi*/heyet,
        gol*/golü/heyet*/heyeti/teklif*/teklifi/teklifini (oy) (birliğiyle) (çokluğuyla) kabul
        etti/ettiler/ediyor*/etmedi/etmediler/etmiyor*/eden,
        daveti/davetini/istifasını/istifayı/ziyaretçi*/önerge*/tasarı* (oy) (birliğiyle) (çokluğuyla)
        kabul etti/ettiler/ediyor*/etmedi/etmediler/etmiyor*/eden,
        tasarıyı/yasayı/kanunu/öneriyi/önerisini/başvuru*/dilekçe* (oy) (birliğiyle) (çokluğuyla) kabul
        etti/ettiler/ediyor*/etmedi/etmediler/etmiyor*/eden,
        ödülü/rüşveti/büyükelçiyi/bakanı/iddianameyi/misafir*/hediye* (oy) (birliğiyle) (çokluğuyla) kabul
        etti/ettiler/ediyor*/etmedi/etmediler/etmiyor*/eden,
        ile/huzuruna/makamında/hasta/hastaneye/üniversiteye/okula kabul etti/ettiler/edildi,
        teklif*/öneri*/başvuru*/talep*/talebi*/itiraz*/itirazı*/temyiz* …
        reddetti/reddettiler/reddediyor*/reddedildi/reddeden,
        davet*/istifasını/tasarı*/önerge*/dava*/davayı/veto*/plan* …
        reddetti/reddettiler/reddediyor*/reddedildi/reddeden,
        şampiyonluk/şampiyonluğunu/adaylığını/liderliğini/galibiyet/unvanını/iddiasını … teyit/tescil
        etti, bilet*/rezervasyon*/randevu*/katılım*/koltuk* … doğrula*/onayla*/teyit (etti),
        meclis/senato/mahkeme/kurul/yargıtay/cumhurbaşkanı … onayla*/onayladı,
        yasayı/kararı/cezayı/anlaşmayı/atamayı/bütçeyi/tasarıyı/mahkûmiyeti/planı/hükmü
        onayladı/onaylıyor/onaylamıştı, kod*/şifre*/hesab*/e-posta* … doğrula*,
        hesabını/kimliğini/şifresini doğruladı, göz yumdu, roman/romanı/kitap/kitabı/kitabını/şiir/şarkı
        yazdı/yazıyor*/yazmıştı, mektup/senaryo/gol/tarih/tarihe/program/kod/reçete
        yazdı/yazıyor*/yazmıştı, adını tarihe yazdırdı,
        ses/sesini/çağrısı/telefon/bayrak/imza/görev/görevi/maç/top/topu/pas aktardı, para/paralar/kaynak
        aktardı, savaş/olağanüstü/iflas/bağımsızlık/bağımsızlığını/aşkını/seferberlik (hali) ilan
        etti/ettiler/edildi, tarihi/doğum gösterdi, adres* gösterdi,
        başarı/başarısını/performans/ilgi/direnç/çaba gösterdi/gösterdiler/gösteriyor*,
        para/yardım/su/yemek/çay/boşanmak/evlenmek/evlenmeye/oynamak/gitmek/olmak
        istedi/istediler/istiyor*/isteyen,
        buna/şuna/ona/duruma/kurala/kurallara/yasaya/yasalara/kanuna/kanunlara/plana/programa göre,
        takvime/hava/mevsime/yaşına/yaşa/boya/boyuna/zevke/zevkine/ihtiyaca/geçen/geçtiğimiz göre,
        önceki/öncekine/aynı/yılına/ayına/haftaya/döneme/aya/yıla/güne/maddeye/sözleşmeye göre,
        tüzüğe/yönetmeliğe/sıralamaya/puana/sonuçlara/sonuca göre,
        tahmin/hesaba/bilgilere/haberlere/söylentilere/iddialara/iddiaya göre,
        kavgasını/davasını/tezini/doktorasını/kaleyi/kalesini/ülkesini/rekorunu
        savundu/savundular/savunuyor*/savunan, paylaştı …
        puan*/birinciliği/odayı/ödülü/fotoğraf*/video*/masayı/kader*,
        puan*/puanları/fotoğraf*/video*/görüntü/görüntüler/kaderi paylaştı/paylaştılar/paylaşıyor*, top*
        uzaklaştırdı, malzeme/tuz/su/şeker/gol/puan/golü/sayı ekledi/eklediler/ekliyor*, açıklayan gazete,
        halka/taraftara seslendi""",
    nouns="""yalanlama/yalanlaması geldi/yaptı/yayımladı/yayınladı, düzeltme
        yayımladı/yayınladı/yaptı/metni, düzeltme ve, önceki sürüm*/hali*""",
    deny="yalanla*, reddet*, redded*, inkâr, inkar, tekzip",
    confirm="doğrula*, teyit, onayla*, kabul e*, itiraf",
    comment="yorum yap*, yorumda bulun*, açıklama yap*, tepki ver*, yorumla*, yanıt ver*, cevap ver*",
    correct="düzelt*",
    demand="talep e*, iste*",
    announce="duyur*, ilan e*, açıkla*",
    negation="asla, hiçbir zaman, henüz … değil",
    absence="""değil, yok, kimse, hiç, hiçbir, hiçbiri, yalan, asılsız, *madığını, *mediğini, *mamış,
        *memiş, *madı, *medi, *mayacak*, *meyecek*, *maması, *memesi, olmadı/olmadılar, yoktur, imkânsız,
        gerçek dışı""",
    unreal="eğer, şayet, takdirde, halinde, durumunda, -ması bekleniyor, yerine",
    hearsay="""iddiaya/iddialara/söylentilere/rivayete göre, sözde, güya, dedikodulara göre, öne
        sürüldüğüne göre, kaynaklara dayandırdığı, adı açıklanmayan … kaynak*""",
    that="ki, diye",
    coordination="ve, ama, ancak, fakat, ayrıca",
    contrast="""değil, önce, başlangıçta, ilk başta, ama, fakat, ancak, sadece, yalnızca, kısmen, hariç,
        dışında, oysa, buna karşın, buna rağmen, rağmen, yalnız, bazı, kimi, yerine, kısmi, aksine,
        tersine, ilke olarak, dolaylı, ise""",
    asks="""kim, kimi, kime, kimin, kimler, ne, neyi, hangi*, nasıl, neden, niçin, niye, kaç, nerede*,
        nereye, neler, ne zaman""",
    helping="etti, ediyor, edildi, oldu, yaptı, yapıldı, var, vardı",
    long_past="*mıştı, *mişti, *muştu, *müştü",
    fiction="hiciv, roman, romanında, tiyatro, oyun, oyununda, dizi, dizide, skeç",
    claimed="""rivayete göre, iddia ediliyor/edildi/edilen, iddiaya/iddialara/söylentilere göre, sözde,
        güya, öne sürülüyor/sürüldü, sosyal medyada … iddia/paylaşılan, paylaşımda/paylaşımlarda,
        söylenti*""",
    unknown_sources="""paylaşım*, gönderi*, tweet*, video*, görsel*, fotoğraf*, kullanıcı*, mesaj*, ses
        kaydı*, bildiri*, forum*, Facebook*, Telegram*, WhatsApp*, TikTok*, Instagram*, Twitter*,
        YouTube*, sosyal medya*, internet*""",
    claiming="iddia*, öne sür*, söyle*, yaz*, uyar*, gösterdiği, paylaşıl*, yay*",
    kin="""kardeşi, ağabeyi, ablası, eşi, oğlu, kızı, babası, annesi, amcası, dayısı, teyzesi, yeğeni,
        kuzeni, arkadaşı, komşusu, rakibi, selefi, halefi, meslektaşı""",
    claims="""iddia, iddiası, iddiayı, iddiaları, iddialarını, iddialar, haber, haberi, haberini,
        haberleri, haberlerini, suçlama, suçlamayı, suçlamaları, suçlamalarını, söylenti, söylentiler,
        söylentileri, bilgi, bilgiyi, bilgileri, rakam, rakamı, sayı, sayıyı, konu, durum, olay,
        açıklama""",
    asides="""ancak, fakat, ama, ise, da, de, dün, bugün, ayrıca, önce, sonra, pazartesi, salı, çarşamba,
        perşembe, cuma, cumartesi, pazar, günü, kesin, kesinlikle, resmen, açıkça, dille, bir, daha,
        henüz, yeniden, tekrar, yine, akşam, sabah, nihayet, şimdi, ilk, kez""",
    back="bunu, bu, bunun, bunları, onu, buna",
    say_what="""ne diyor/dedi/diyorlar/dediler/söyledi/söylüyor, bu konuda ne diyor/dedi/söyledi""",
    not_asked="""bu, şu, o, haber*, iddia*, mi, mı, mu, mü, bunu, bunun, resmen, gerçekten, hiç, herhangi,
        bir, şey, henüz, böyle""",
    persons="o, kendisi",
    inquiries="""*abilir, *ebilir, neredeyse, söylenti*, soruşturma*, inceleme*, şüphe*, görüşme*,
        müzakere*, plan*, ihtimal*, risk*, şikâyet*, dava*""",
    actors={
        "government": "hükümet*, hükûmet*, iktidar*",
        "ministry": "bakan*, bakanlı*",
        "company": "şirket*, firma*, holding*",
        "shipping company": "armatör*, denizcilik şirket*",
        "authority": "kurum*, makam*, müdürlü*, kaymakamlı*, valili*, başkanlı*",
        "police": "polis*, emniyet*, jandarma*",
        "mayor": "belediye başkan*",
        "lawyer": "avukat*, savunma avukat*",
        "prosecutor": "savcı*, başsavcı*",
        "spokesman": "sözcü*",
        "White House": "Beyaz Saray*, Washington*",
        "Kremlin": "Kremlin*, Moskova*",
        "club": "kulüb*, kulüp*",
        "union": "sendika*",
        "bank": "banka*, bankası",
        "airline": "hava yolu*, havayolu*, hava yolları",
        "council": "meclis*, belediye*, konsey*",
        "director": "müdür*, direktör*",
        "president": "başkan*, cumhurbaşkan*",
        "laboratory": "laboratuvar*",
        "officials": "yetkili*, memur*",
        "customs": "gümrük*, gümrüğ*",
        "plant": "fabrika*, santral*, tesis*",
        "harbour authority": "liman başkanlı*, liman müdürlü*",
        "inspector": "müfettiş*, komiser*",
        "newspaper": "gazete*",
        "coach": "antrenör*, teknik direktör*",
        "fire brigade": "itfaiye*",
        "party": "parti*",
    },
    sources_after="göre",
    asking_particles="mi, mı, mu, mü",
    media="gazete*",
    who="kim",
    who_reports="haber*",
    set_against="ama, ancak, fakat",
    issued="yapılan",
    cases=CaseForms(
        genitive=r"(?:l[ae]r)?(?:[ıiuü]|s[ıiuü])?n?[ıiuü]n",
        possessed=r"[kğ]?[ıiuü]|l[ae]r[ıiuü]",
        oblique=r"\w*?(?:n?[dt][ae]n?|[yn]?[ae]|[yn][ıiuü]|y?l[ae]|c[ae])",
        inflected=r"\w{3,}(?:[ln]?[ıiuü]n|[dt][ae]n?|[yn][ae]|[yn][ıiuü]|l[ae]r[ıiuü]|l[ae]r[ae])",
        locative=r"\w{3,}[dt][ae]",
        ends_phrase=r"\w+(?:[ae]n|[ıiuü]n[ıiuü])",
        stem_letters="kğ",
    ),
    verbs=VerbForms(
        passive=r"(?!seslen|kullan|kabullen|niteli)\w+(?:l[ae]n|[ıiuü]l)(?:m[ae])?"
        r"(?:d[ıiuü](?:l[ae]r)?|[ıiuü]yor\w*|m[ıiuü]şt[ıiuü])",
        attributive=r"\w+[ae]n",
        finite=r"\w{2,}(?:[dt][ıiuü](?:l[ae]r)?|[ıiuü]yor(?:lar)?|[ae]c[ae][kğ])",
    ),
    phrases=NounPhraseWords(
        indefinite="bir",
        people="""bakan*, başbakan*, başkan*, cumhurbaşkan*, eşbaşkan*, belediye*, sözcü*, müsteşar*,
            müdür*, müdürlü*, direktör*, yönetici*, yöneticisi, yönetim, yönetimi, patron*, şef*, lider*,
            vali*, kaymakam*, muhtar*, idare*, idaresi*, milletvekil*, vekil*, vekili, senatör*,
            büyükelçi*, elçi*, konsolos*, konsolosluğ*, ataşe*, diplomat*, hükümet*, hükûmet*, iktidar*,
            muhalefet*, parti*, partisi*, koalisyon*, meclis*, senato*, parlamento*, komisyon*, komite*,
            kurul*, kurulu, konsey*, kurum*, kuruluş*, makam*, daire*, ajans*, bakanlık*, bakanlığ*,
            sekreter*, danışman*, temsilci*, temsilcisi, temsilcilik*, koordinatör*, koordinatörü, aday*,
            üye*, üyesi, delege*, kaynak*, kaynağ*, kaynaklar*, yetkili*, memur*, bürokrat*, müfettiş*,
            denetçi*, gözlemci*, arabulucu*, ombudsman*, polis*, emniyet*, jandarma*, komiser*,
            başkomiser*, amir*, amiri, savcı*, savcılı*, savcılığ*, başsavcı*, hâkim*, hakim*, yargıç*,
            mahkeme*, yargıtay, danıştay, sayıştay, baro*, barosu*, avukat*, noter*, bilirkişi*, sanık*,
            sanığ*, şüpheli*, zanlı*, tutuklu*, hükümlü*, davacı*, davalı*, mağdur*, müşteki*, tanık*,
            tanığ*, kurban*, yaralı*, kazazede*, şirket*, firma*, holding*, grup*, grubu*, işletme*,
            işletmeci*, üretici*, üreticisi, imalatçı*, fabrika*, fabrikası, tedarikçi*, distribütör*,
            banka*, bankası*, bankacı*, sigorta*, borsa*, fon*, yatırımcı*, ortak*, ortağ*, hissedar*,
            kurucu*, kurucusu, sahip, sahib*, işveren*, esnaf*, tüccar*, ihracatçı*, çiftçi*, çoban*,
            balıkçı*, turizmci*, otelci*, müteahhit*, müteahhid*, inşaatçı*, madenci*, armatör*, sendika*,
            federasyon*, konfederasyon*, dernek*, derneğ*, derneği*, vakıf*, vakfı*, oda*, odası*,
            birlik*, birliğ*, birliği*, platform*, platformu*, örgüt*, örgütü*, topluluk*, topluluğ*,
            inisiyatif*, koperatif*, kooperatif*, kooperatifi*, ittifak*, hareketi*, lig*, işçi*,
            çalışan*, personel*, emekçi*, memurlar*, şoför*, sürücü*, makinist*, pilot*, kaptan*,
            denizci*, mühendis*, mimar*, teknisyen*, usta*, kulüp*, kulüb*, takım, takımı, antrenör*,
            hoca*, futbolcu*, oyuncu*, oyuncusu, kaleci*, forvet*, kalecisi, hakem*, sporcu*, güreşçi*,
            yüzücü*, taraftar*, menajer*, menajeri, üniversite*, üniversitesi*, rektör*, rektörlü*,
            dekan*, enstitü*, enstitüsü*, okul*, okulu, öğretmen*, öğrenci*, veli*, akademisyen*,
            profesör*, doçent*, araştırmacı*, uzman*, uzmanı, insanı, insanları, bilimci*, bilimcisi,
            ekonomist*, iktisatçı*, analist*, tarihçi*, arkeolog*, sosyolog*, psikolog*, psikiyatr*,
            biyolog*, jeolog*, fizikçi*, kimyager*, meteorolog*, meteoroloji, sismolog*, doktor*, hekim*,
            başhekim*, cerrah*, hemşire*, eczacı*, veteriner*, hastane*, hastanesi*, laboratuvar*, klinik,
            müze*, müzesi*, tiyatro*, tiyatrosu*, gazete*, gazetesi*, dergi*, dergisi*, kanal*, kanalı*,
            televizyon*, radyo*, site, sitesi*, medya*, basın, ajansı*, gazeteci*, muhabir*, editör*,
            yayıncı*, yayınevi*, yazar*, yazarı, rapor*, araştırma*, çalışma*, anket*, bildiri*, belge*,
            komşu*, baba*, babası, anne*, annesi, kardeş*, kardeşi, ağabey*, abla*, oğlu, oğul, kızı, eş,
            eşi, amca*, dayı*, teyze*, hala, kuzen*, aile*, ailesi*, yakın*, yakınları*, akraba*,
            arkadaş*, dost*, kadın*, adam*, erkek, genç*, çocuk*, çocuğ*, vatandaş*, sakin*, sakinleri*,
            mahalleli*, köylü*, kiracı*, yolcu*, müşteri*, turist*, emekli*, itfaiye*, itfaiyeci*, afad*,
            akut, ordu*, genelkurmay*, general*, amiral*, albay*, yarbay*, komutan*, komutanlı*,
            komutanlığ*, asker*, başçavuş*, nato, bm, ab, abd, piskopos*, papaz*, imam*, müftü*, papa,
            kilise*, diyanet, kral*, kraliçe*, prens*, sanatçı*, ressam*, heykeltıraş*, şarkıcı*,
            müzisyen*, besteci*, aktör*, aktris*, oyuncular*, yönetmen*, yönetmeni, senarist*, yapımcı*,
            küratör*, organizatör*, festival*, aktivist*, eylemci*, protestocu*, göstericiler*, çevreci*,
            kremlin, pentagon, vatikan, moskova, ankara, washington, pekin, tahran, kiev, brüksel, berlin,
            paris, londra, atina, gümrük*, gümrüğ*, santral*, belediyesi*, ziraat, birimi, bölümü, heyet*,
            heyeti*, sekreterlik*, sekreterliğ*, kaymakamlı*, valilik, valiliğ*, valiliği*, başkanlı*,
            başkanlığ*, raporda, raporunda, açıklamada, açıklamasında, bildiride, bildirisinde, haberde,
            haberinde, mektupta, mektubunda, iddianamede, iddianamesinde, dilekçede, duyuruda, mesajda,
            metinde, kararda, kararında, araştırmada, araştırmasında, çalışmada, çalışmasında, yazıda,
            belgede""",
        times="""pazartesi*, salı, salıya, çarşamba*, perşembe*, cuma*, cumartesi*, pazar, ocak*, şubat*,
            mart, martta, nisan*, mayıs*, haziran*, temmuz*, ağustos*, eylül*, ekim, ekimde, kasım*,
            aralık*, dün, bugün, yarın, önceki, sabah*, akşam*, gece*, öğle*, hafta*, ay, ayında, ayı,
            yıl, yılında, yılı, gün, günü, gündür, saat*, geçen, geçtiğimiz, dakika*, az, demin, şimdi""",
        articles="bir, bu, şu, bazı, birçok, çok, birkaç, her, hiçbir, tüm, bütün",
        links="",
        prepositions="",
        pronouns="""o, onlar, ben, biz, sen, siz, kendisi, kendileri, bunlar, hepsi, kimse, ikisi, herkes,
            bunu, buna, onu, ona""",
        adverbs="""ise, da, de, ancak, fakat, ama, ayrıca, önce, sonra, henüz, daha, bile, yine, hiç, ne,
            konuyla, konuya, ilgili, dair, yazılı, resmen, kesinlikle, kesin, açıkça, öte, yandan, bunun,
            üzerine, böylece, dolayısıyla, nitekim, oysa, üstelik, hatta, artık, hemen, derhal, defalarca,
            ısrarla, sert, dille, şöyle, böyle, öyle, özetle, son, olarak, adına, hakkında, karşı, kadar,
            için, gibi, göre, rağmen, itibarıyla, nihayet, ardından, sonrasında, öncesinde, sırasında,
            boyunca, dolayı, beri, itibaren, ilk, kez, tekrar, yeniden, bizzat, neden, niçin, tam, sadece,
            yalnızca, belki, elbette, tabii, evet, hayır, peki, işte, sürekli, sık""",
        helpers="",
        being="",
        relatives="",
        openers="ki, eğer, çünkü, diye, diyen, diyerek, şayet",
        coordination="ve, veya, ile, hem, ya, yahut",
        by="tarafından, tarafınca",
    ),
)

_HAPPENINGS = HappeningWords(
    dead="öldü, ölü*, hayatını kaybe*",
    injured="yaralı*, yaralan*",
    missing="kayıp*",
    arrested="gözaltı*, tutuklan*",
    demonstrated="gösteri*, protest*",
    attended="katıl*",
    evacuated="tahliye*, evini terk*, evlerini terk*",
    rescued="kurtar*",
    infected="hastalan*",
    turnout="katılım",
    price="fiyat*, maliyet*, öde*",
    fire="yangın*",
    crash="kaza*",
    blast="patlama*",
    election="referendum*",
    penalty="ceza*",
    grant="hibe*",
    loan="kredi*",
    damage="hasar*",
    rent="kira*",
    tax="vergi*",
    income="kâr*",
    gift="bağış*",
    salary="maaş*",
    estimate="başlangıçta",
)

_MEASURES = MeasureWords(
    units={
        "percent": "yüzde",
        "kilometre": "kilometr*, km",
        "metre": "metre, m",
        "centimetre": "cm",
        "minute": "dakika",
        "hour": "saat",
        "day": "gün",
        "week": "hafta",
        "month": "ay",
        "year": "yıl",
        "tonne": "ton",
        "kilogram": "kilo, kilogram*, kg",
        "gram": "gram",
        "square metre": "m²",
        "square kilometre": "km²",
        "cubic metre": "metreküp, m³",
        "litre": "litre",
        "kilometre an hour": "km/h",
        "degree": "derece, °c, °",
    },
    currencies={
        "EUR": "euro, avro",
        "USD": "dolar",
        "TRY": "lira, tl",
        "OTHER": "yen, yuan, peso",
    },
    approximate="yaklaşık, civarında",
    at_least="en az",
    aged=r"yaşında\w*",
    number_ending=r"['’](?:\w{1,4})(?!\w)",
    before_clock="saat",
)

_FIGURES = FigureWords(
    people="katılımcı*, sakin*, kişi, kişinin, insan",
    parts="bunlardan, onlardan",
    severity="ağır, hafif",
    bound="en fazla, kapasite*",
    past="önceden",
    toll="sayısı",
    development="yükseldi, arttı, şu ana kadar",
    planned="beklen*, planlan*",
    demanded="talep*, istiyor*, istedi*",
    offered="teklif*",
    settled="anlaştı*, anlaşma*, kabul edil*, karar*, onayla*, kesinleş*",
    unsettled="yok, bekleniyor",
    first_estimate="ilk tahmin*",
    revised="düştü*, geriledi*, yükseldi*",
    price="fiyat*",
    nobody="kimse*",
    none="hiç",
    left="artık, kalmadı",
)

_FIGURE_QUESTIONS = FigureQuestionWords(
    asks={
        "age": r"kaç\s+yaşında",
        "percent": r"yüzde|ne\s+kadar\s+(?:daha|fazla)",
        "clock": r"saat\s+kaç\w*",
        "time": r"ne\s+kadar\s+sür\w*",
        "money": r"kaç\s+(?:lira|euro)|ne\s+kadar|değer\w*",
        "volume": r"ne\s+kadar",
    },
    how_many="kaç",
    before_counted="var",
    how_much="kaç, ne kadar",
    numbers="kaç, ne kadar",
    idle="kaç, kadar",
    change="gelişti*, değişti*",
    state=r"\w+[ıiuü]yor\w*|var|şu\s+an\w*",
    past=r"\w+[dt][ıiuü](?:lar|ler)?(?=\W*$)",
    first="başta|başlangıçta|önceden|önce",
    money="para",
)

_DAYS = DayWords(
    weekdays=("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    this_year="bu yıl",
    last_year="geçen yıl",
    said_on="açıkladı, söyledi",
    moved="ertelen*, erkene al*",
    future="*acak/*ecek/*acaktır/*ecektir",
    before="idi/*ydı/*ydi",
    ahead="itibaren",
    reports="haber*",
    in_force="yürürlü*, geçerli",
)

_DISAGREEMENTS = DisagreementWords(
    opposites="açık/açıktı|kapalı/kapalıydı",
    negation="kimse, değil*, yok, hiç",
    again="yeniden, tekrar",
    silent="yorum*",
    who="kim",
    turning="değil*, yok*, asla, hiç*, yalanla*, doğrula*, reddet*",
    turning_forms=r"\w+m[ae](?:di|mis|z|yacak|yecek)\w*",
)

_TIMELINES = TimelineWords(
    polite=r"(?:peki|ve|ya|lütfen)",
    time=r"(?:(?:(?:daha |ondan |bundan )?sonra|o zamandan beri|ardından)(?P<then>)"
    r"|(?P<after>.+?)[dt][ae]n sonra|(?P<since>.+?)[dt][ae]n (?:beri|itibaren)"
    r"|(?P<from>.+?) (?:ile|ve) (?P<to>.+?) arasında)",
    courses=(
        r"{time} (?:neler?|ne) (?:oldu|yaşandı|değişti|geldi)",
        r"(?P<topic>.+?) (?:{time} )?nasıl (?:gelişti|devam etti|sürdü|ilerledi|seyretti)",
        r"sonra(?:sı)?(?P<then>)",
        r"(?:(?P<topic>.+?) )?nasıl başladı(?P<first>)",
        r"(?:(?P<topic>.+?) )?nasıl (?:bitti|sona erdi|sonuçlandı)(?P<last>)",
        r"(?:olay(?:lar)? )?nasıl (?:devam etti|gelişti|ilerledi)(?P<then>)",
        r"(?P<topic>.+?)['’]?[ıiuün]*n? (?:kronolojisi|zaman çizelgesi)(?:ni (?:göster|ver))?",
    ),
    figures=r"(?:.{0,60} )?(?:fiyat\w*|sayısı|bilançosu|maliyeti)",
    pointing=r"(?:o|bu|her şey|olay(?:lar)?|durum)",
    please=r"lütfen",
    small="o, bu",
)

_NEXT = r"(?:şimdi|bundan sonra|sonra|artık)"

_PLANS = PlanWords(
    asked=(rf"(?P<who>.+?)(?: {_NEXT})? ne (?:yapacak|yapmak istiyor|planlıyor)",),
    plans="istiyor*, planlıyor*, *acak/*ecek, *acağ*/*eceğ*, niyetinde, duyur*",
    pronouns="o, onun, kendisi",
    goes_on="ve, peki",
)

_PARTS = PartWords(
    joins=r"ve|ama|iken|veya",
    openers=r"kim\w*|ne|nerede|nasıl|neden|niçin|hangi|kaç|ayrıca|⟦",
    asks=r"kim\w*|nerede|nasıl|neden|niçin|hangi|kaç|ne zaman",
    comparing=r"karşılaştır\w*|fark\w*|çeliş\w*|aynı|ikisi\w*|her iki|benze\w*|uyuş\w*",
    pairs=(
        (rf"\bhem {FIRST} hem (?:de |da )?{SECOND}", False),
        (r"(?P<x>[^\s,;:?!]+(?: [^\s,;:?!]+){0,3}) (?:ile|ve) (?P<y>[^,;:?!]+?) arasında\w*", True),
    ),
    either=rf", {FIRST} m[ıiuü],? (?:yoksa )?{SECOND} m[ıiuü]\?$",
    articles=r"bir",
    inner=r"ve",
)

_RECENCY = RecencyWords(
    r"şimdi|halen|hâlen|güncel",
    r"şu an(?:da)?|son (?:durum|gelişmeler|haberler|rakamlar)",
    back_then=r"o zaman",
)

_CORRECTIONS = CorrectionWords(
    wrong=r"\b(?:rakam|sayı|tutar|fiyat|bilgi)\w*\b[^.!?;]{0,60}\b(?:yanlış|hatalı)\w*|\byanlışlıkla\b"
    r"|\b(?:yanlış|hatalı)\s+(?:bir\s+)?(?:rakam|sayı|tutar|fiyat)\w*\s+(?:verdik|yazdık"
    r"|bildirdik|verildi)",
    vague=r"\bbu\s+(?:bir\s+)?(?:hataydı|yanlıştı)\b",
    reported=r"\b(?:yazdık|yazmıştık|bildir\w+|duyur\w+|açıkla\w+)\b",
    right=r"\b(?:doğru|gerçek)\s+(?:rakam|sayı|tutar|fiyat)\w*|\bdoğrusu\b|\baslında\b",
    unlike=r"(?!)",
    unlike_behind=r"\s+(?:\w+\s+)?değil\b",
)

_BACK_REFERENCES = BackReferenceWords(
    back=r"o|onu|ona|onun|onlar|onları|onların|bunu|bunun|şu|orada", on="ve|peki"
)

_CLAIMS = ClaimWords(
    groups={"cost": "fiyat*, mal oldu, tutuyor", "last": "geçerli, sürdü/sürüyor/sürecek, süre*"},
    quiet="toplam, tam, var, oldu, hâlâ, artık, şimdi, yeni, şu anda, rekor",
    changes="yükseldi, düştü, arttı, azaldı, çıktı, indi",
    from_="",
    to="",
    narrowing="",
    conditions="eğer, *irse/*arsa/*erse, durumunda, takdirde",
    intends="*ecek/*acak/*acağını/*eceğini, istiyor, planlıyor",
    rules_out="",
    receives="alacak, alıyor, aldı",
    renounces="feragat etti, vazgeçti",
    estimates="tahmin ediyor/etti, hesaplıyor",
    differences="daha, fazla",
    oneself="ben, bana, beni, benim, *iyorum/*ıyorum/*uyorum/*üyorum",
    false_ratings="yanlış, asılsız, sahte, uydurma",
    true_ratings="doğru, gerçek",
    denials="bu doğru değil, bu yanlış, bu yanlıştı, doğru değil",
)

_REPORTING = ReportingWords(
    states=(
        r"⟦⟧ (?:[^?!;]{0,80} )?(?:ne|neler|nasıl) (?:yazdı|bildirdi|haber yaptı|yazıyor)",
        r"⟦⟧['’]?\w{0,5} (?:haberine )?göre\b",
    ),
    mentions=(r"⟦⟧['’]?\w{0,5} (?:haber|makale)\w*",),
    reactions=r"\b(?:yalanla\w*|doğrula\w*|reddet\w*|tepki\w*|eleştir\w*|suçla\w*)\b",
)

_LANGUAGE_NAMES = LanguageNames(
    names="Almanca İngilizce Fransızca İspanyolca Türkçe İtalyanca Rusça Ukraynaca Felemenkçe Lehçe "
    "Portekizce Arapça Çince Japonca",
    articles_in=(r"\b{L} (?:haber|makale|metin)(?:ler)?\w*",),
    capitalised=True,
)

_NUMBERS = NumberWords(
    small="iki üç dört beş altı yedi sekiz dokuz on",
    thousand=r"bin",
    million=r"milyon",
    milliard=r"milyar",
    billion=r"trilyon",
    units="bir iki üç dört beş altı yedi sekiz dokuz on",
    large="bin|milyon|milyar",
    fractions=((r"\b{n}\sbuçuk\b", "{n}·5"), (r"\byarım\s{large}\b", "0·5 {large}")),
)

_GRAMMAR = Grammar(
    agglutinative=True,
    verb_last=True,
    drops_subject=True,
    object_first=True,
    noun_first=True,
    asked_subject="first",
    conjunctions="ve",
    stemmed=True,
)

_NAME_PARTS = NameParts(
    endings="a, e, ya, ye, ın, in, un, ün, nın, nin, nun, nün, da, de, dan, den, ta, te, tan, ten",
)

_FILE_LABELS = FileLabels(
    fields={
        "title": "başlık",
        "text": "metin",
        "published": "tarih",
        "outlet": "gazete, kaynak",
        "author": "yazar",
        "language": "dil",
    },
    broadcast_fields={"title": "başlık"},
    heading_styles="başlık, baslık",
    title_styles="konu başlığı",
    caption_styles="resim yazısı, resimyazısı",
    untitled="adsız",
    documents="belge",
    nobodies="kullanıcı, yazar",
    and_="ve",
    page="sayfa, s.",
)

_DATABASE_LABELS = DatabaseLabels(
    words="kelime, sözcük",
    by="yazan",
    rights="tüm hakları saklıdır",
)

_ARTICLE_LABELS = ArticleLabels(
    kinds={
        "opinion": """Görüş, Görüşler, Yorum, Yorumlar, Köşe yazısı, Köşe yazıları, Başyazı, Analiz, Mizah,
            Eleştiri, Okur mektubu""",
        "fact_check": """Doğrulama, Doğruluk kontrolü, Doğruluk payı, Teyit, Bilgi kontrolü, Gerçek mi""",
        "interview": "Röportaj, Röportajlar, Söyleşi, Mülakat",
        "live": "Canlı, Canlı blog, Canlı anlatım, Dakika dakika, Canlı yayın",
        "report": "Haber, Haberler",
    },
    seldom_in_headlines="Yorumlar",
    and_="ve",
    interviews="röportaj, söyleşi",
    held="röportajı yapan",
    verdict_labels="sonuç, karar, değerlendirme, hüküm",
    degrees="kısmen, büyük ölçüde, çoğunlukla, tamamen",
    verdicts="""yanlış, doğru, asılsız, yanıltıcı, sahte, çarpıtma, kanıtlanmamış, kanıtlanamadı, karma,
        şüpheli, bağlamından kopuk""",
    reports="haber, haberi, haberimiz*",
    withdrawn="geri çek*, iptal*",
    do_not_use="kullanmayın*",
    site_sections="dunya, ekonomi, gundem, politika, son-dakika, spor, turkiye, tv, video",
)

_NOTICES = NoticeWords(
    withdrawals="haber iptali",
    withdrawal_labels="iptal",
    texts="haber/haberi/haberimiz, metin",
    taken_back="geri çek*, iptal ed*",
    correction_labels="düzeltme, tekzip",
)

_MAIL = MailWords(
    forwarded="iletilen/yönlendirilen ileti*/mesaj*/eposta*/e-posta* (başlangıcı)",
    original="orijinal ileti/mesaj",
    sender="kimden, gönderen",
    date="tarih, gönderilme, gönderilme tarihi, gönderildi",
    subject="konu",
    others="kime, alıcı, bilgi, yanıt",
    wrote_last="şunları yazdı, yazdı",
    reply_prefixes="ynt, yan",
    forward_prefixes="i̇lt, ilt, i̇let",
    via="aracılığıyla",
    outlet_words="bülten*, haber*, gazete*, sabah",
)

_NEWSLETTERS = NewsletterWords(
    letter="bülten*, e-bülten*, ebülten*",
    leave=r"abonelik(?:ten|ini|i)?\s+(?:çık|iptal|ayrıl|sonlandır)|aboneliğ\w+\s+(?:iptal|sonlandır|yönet)|"
    r"(?:e-?)?bülten(?:den|i|imizden)\s+(?:çık|iptal|ayrıl)",
    received=r"\bbu\s+(?:e-?posta|bülten|e-?bülten)\w*\b.{0,80}(?:gönderil|alıyorsun|aldınız)",
    settings=r"\b(?:listeden\s+(?:çık|ayrıl)\w*|çıkış)\b|tercihlerini(?:zi)?\s+(?:güncelle|yönet)",
    view=r"tarayıcı(?:da|nızda|nda)\s+(?:görüntüle|aç|oku|gör)",
    passed_on=r"\bbu\s+(?:e-?posta|bülten|e-?bülten)\w*\b.{0,40}(?:iletildi|yönlendirildi)",
    pass_on=r"arkadaş\w*\s+(?:ilet|gönder|paylaş)|\babone\s+ol\w*\b",
    publisher_pages="künye, gizlilik, gizlilik politikası, iletişim",
    publisher=r"tüm\s+hakları\s+saklıdır",
    street=r"\w+\s(?:cad|caddesi|sok|sokak|mah|mahallesi|bulvarı)\b\.?",
    ads="reklam, sponsorlu, sponsorlu içerik",
    read_more=r"devamı(?:nı\s+oku(?:yun)?)?|haber(?:in\s+devamı|i\s+oku(?:yun)?)|daha\s+fazla(?:sı)?|"
    r"okumaya\s+devam(?:\s+et)?",
    sharing="paylaş",
)

_SUBTITLES = SubtitleWords(
    sounds="müzik, alkış*, gülü*, kahkaha*, sessizlik, anlaşılm*",
    credits="altyazı*, çeviri",
    credited_to="yapan",
)

_SENTENCE_ENDS = SentenceEnds(
    abbreviations="Dr, No, Prof",
    own_abbreviations="Av, Alb, Cad, Sok, Mah, Doç, Org",
    before_ordinals="no",
    leaning="o, bu, şu, onlar, onun, bunun, bunlar, ancak, ama",
)

_HYPHENS = HyphenWords(
    suspended="ve, veya",
    suspended_in_lines="ile",
)

_PAGE_DATES = PageDateWords(
    weekday_last=True,
    published="yayınlanma, yayınlanma tarihi, yayın tarihi, tarih",
    updated="güncelleme, güncelleme tarihi",
    at="saat",
    today="dün, bugün",
    ago="# dakika/saat/gün/hafta/ay önce",
    reading_time="okuma süresi",
)

_BYLINES = BylineWords(
    labels="yazan, haber, muhabir",
    and_="ve",
    titles="dr., prof., av., doç., imam",
    openings="bu, şu, o, bir, ve, için, ile, yeni",
    roles="""analist, avukat, ekonomist, sözcü, mühendis, uzman, bakan, başkan, müdür, üye, vekil, yazar,
        doktor, öğretmen, temsilci, vali, danışman, koordinator, akademisyen, profesör, doçent, dekan,
        balıkçı, esnaf""",
    organisations="üniversite",
    organisation_endings="parti",
)

_PICTURES = PictureWords(
    credits="foto, fotoğraf, fotoğraflar, görsel",
    origins="kaynak",
    source_above="fotoğraf/görsel kaynağı, kaynak",
    run_in="Fotoğraf, Görsel, Kaynak",
    caption_labels="fotoğraf altı yazısı",
    archive="arşiv fotoğrafı, temsili fotoğraf/görsel",
    archive_in_brackets="arşiv",
    describing="önünde, duran, duruyor, oturuyor, tutuyor, bakıyor, yürüyor, görülüyor, görünüyor, poz",
    watch="video, podcast, izle, dinle",
    clock_units="dk, dk., dakika, sn, sn.",
    minutes="dk",
)

_SUBSCRIPTIONS = SubscriptionWords(
    subscriptions="abone*",
    offers="ücretsiz, sınırsız, erişim, okumaya",
    readers="hemen, size, sizin",
    phrases="istediğiniz zaman iptal*, zaten abone*, abonelere özel*",
    currencies="TL, lira",
    each_period="aylık, ayda",
    afterwards="sonra, sonrasında",
    costs="sadece",
    said="dedi*",
)

_PAGE_FURNITURE = PageFurnitureWords(
    menu="""kabul et, reddet, içeriğe geç, ana içeriğe geç, menü, menü aç, ana sayfa, anasayfa, ara, arama,
        giriş, giriş yap, üye ol, abone ol, paylaş, yazdır, kaydet, dinle, yorumlar, son dakika, gündem,
        haberler, dünya, Türkiye, siyaset, ekonomi, spor, kültür, sanat, bilim, sağlık, teknoloji, yaşam,
        magazin, hava durumu, video, podcast, reklam, kapat""",
    outlets="Gazete, Gazetesi, Haber, Haberleri, Postası, Ajansı",
    references="ilgili haber, ilgili haberler, ayrıca oku/okuyun",
    links="""bunlar da, daha fazla/fazlası, devamını oku*, ilgili konu*/içerik*, paylaş, haberi paylaş, diğer
        haberler*, okumaya devam*, bu konuda daha*""",
    run_in="İlgili haber, Ayrıca oku, Daha fazla, Paylaş, Devamını oku",
    letters="bülten",
    people="bizi*, siz, size, hemen, abone ol*",
    cookies="çerez",
    accept="kabul",
    rights="tüm hakları saklıdır",
    follow="bizi takip*",
)

_EARLIER_VERSIONS = EarlierVersionWords(
    pairs=(
        (
            "önceki, eski, ilk, orijinal, geri çekilen",
            1,
            "sürüm*, versiyon*, hali*, metin*, metni*, haber*, şekli*",
        ),
        ("ilk olarak, ilk başta", 3, "bildir*, yaz*, duyur*, açıkla*"),
    ),
    phrases="düzeltmeden/düzeltmesinden önce*",
)

TURKISH = Language(
    code="tr",
    filters=_FILTERS,
    answer_kinds=_ANSWER_KINDS,
    messages=_MESSAGES,
    coverage=_COVERAGE,
    statements=_STATEMENTS,
    happenings=_HAPPENINGS,
    measures=_MEASURES,
    figures=_FIGURES,
    figure_questions=_FIGURE_QUESTIONS,
    days=_DAYS,
    disagreements=_DISAGREEMENTS,
    timelines=_TIMELINES,
    plans=_PLANS,
    parts=_PARTS,
    recency=_RECENCY,
    corrections=_CORRECTIONS,
    back_references=_BACK_REFERENCES,
    claims=_CLAIMS,
    reporting=_REPORTING,
    language_names=_LANGUAGE_NAMES,
    numbers=_NUMBERS,
    grammar=_GRAMMAR,
    name_parts=_NAME_PARTS,
    file_labels=_FILE_LABELS,
    database_labels=_DATABASE_LABELS,
    article_labels=_ARTICLE_LABELS,
    notices=_NOTICES,
    mail=_MAIL,
    newsletters=_NEWSLETTERS,
    subtitles=_SUBTITLES,
    sentence_ends=_SENTENCE_ENDS,
    hyphens=_HYPHENS,
    page_dates=_PAGE_DATES,
    bylines=_BYLINES,
    pictures=_PICTURES,
    subscriptions=_SUBSCRIPTIONS,
    page_furniture=_PAGE_FURNITURE,
    earlier_versions=_EARLIER_VERSIONS,
)
