"""How messages are worded in Turkish."""

from bot.messages.words.table import MessageWords, Replies

TURKISH = MessageWords(
    greetings="""merhaba, merhabalar, selam, selamlar, selamün aleyküm, selamun aleykum, günaydın, iyi
        günler, iyi akşamlar, tünaydın, nasılsın, nasılsınız, naber, ne haber, hoş bulduk, alo, hey""",
    thanks="""teşekkürler, teşekkür ederim, teşekkür ederiz, çok teşekkürler, çok teşekkür ederim, sağ ol,
        sağol, sağ olun, sağolun, eyvallah, yardımın/yardımınız için teşekkürler, yardımın/yardımınız için
        teşekkür ederim, cevap için teşekkürler, minnettarım, tesekkurler, tesekkur ederim""",
    goodbyes="""hoşça kal, hoşçakal, hoşça kalın, hoşçakalın, güle güle, görüşürüz, görüşmek üzere, iyi
        geceler, kendine iyi bak, allahaısmarladık, bay bay, yarın görüşürüz""",
    help="""yardım, yardım et, yardım edin, imdat, bana yardım et, bana yardım eder misin, yardım eder
        misin, yardımcı olur musun, yardımcı olur musunuz, yardıma ihtiyacım var, ne yapabilirsin, neler
        yapabilirsin, ne yapabilirsiniz, neler yapabiliyorsun, ne sorabilirim, sana ne sorabilirim, nasıl
        çalışıyorsun, bu bot nasıl çalışıyor, ne biliyorsun""",
    identity="""sen kimsin, kimsin, kimsin sen, siz kimsiniz, kimsiniz, sen nesin, nesin sen, bot musun,
        sen bot musun, sen bir bot musun, bir bot musun, robot musun, sen robot musun, sen bir robot
        musun, bir robot musun, insan mısın, sen insan mısın, yapay zeka mısın, bot musunuz, robot
        musunuz, bu bir bot mu, adın ne, senin adın ne, adınız ne, ismin ne, seni kim yaptı, kimse var mı,
        orada mısın""",
    agreement="""tamam, tamamdır, peki, anladım, anlıyorum, olur, iyi, çok iyi, güzel, çok güzel, süper,
        harika, mükemmel, evet, hayır, yok, haha, hahaha, ok, okay, vay, ya, hm, hmm, aynen, pardon, özür
        dilerim, kusura bakma, sorun değil, önemli değil, bravo, deneme""",
    address="""bot, robot, beleg, herkese, millet, arkadaşlar, dostum, efendim, hocam, sevgili, sayın,
        tekrar, yine, çok, şimdiden, lütfen, ve, o zaman, size, sana, her şey için, için, yoksa insan
        mısın, yoksa bot musun, yardımın/yardımınız için, cevap/bilgi için""",
    and_="ve, peki, ama, ya, peki ya",
    asks="""kim, kimi, kime, kimin, kimden, kimler, ne, neyi, neye, neden, nedir, neler, niçin, niye,
        nasıl, kaç, kaçta, kaçıncı, nerede, nereye, nereden, neresi, hangi, hangisi""",
    requests="""söyle, anlat, göster, açıkla, listele, özetle, ver, bul, ara, karşılaştır, yaz, say,
        lütfen, ben, biz, istiyorum, özet, haberler, hepsi, söyler misin, anlatır mısın""",
    verbs="""*dı, *di, *du, *dü, *tı, *ti, *tu, *tü, *yor, *mış, *miş, *muş, *müş, *acak, *ecek, *dılar,
        *diler, *tılar, *tiler, *ıyorlar, *iyorlar, var, yok, değil, *maktadır, *mektedir, *dır, *dir,
        *dur, *dür, *tır, *tir, *tur, *tür""",
    replies=Replies(
        greeting="Merhaba! Haberlerle ilgili bir soru sorun; alıntılarla ve kaynaklarıyla yanıtlarım.",
        thanks="Rica ederim.",
        goodbye="Hoşça kalın!",
        help="Haberlerle ilgili herhangi bir dilde bir soru sorun. Kelimesi kelimesine alıntılarla"
        " yanıtlar, nerede geçtiklerini söylerim. Bir ad yazarsanız en yeni geçtiği yerleri "
        "gösteririm; bir iddia yazarsanız haberlerle karşılaştırırım.",
        identity="Ben Beleg, bir botum. Dizinlenen haberlerle ilgili soruları kelimesi kelimesine "
        "alıntılarla yanıtlarım.",
        agreement="Tamam. Haberlerle ilgili bir şey öğrenmek istediğinizde sorun.",
        senseless="Bunu anlamadım. Haberlerle ilgili bir soru sorun.",
        signs="Haberlerle ilgili, sözcüklerle bir soru sorun.",
    ),
    asking="""kim, kimi, kime, kimin, kimden, kimler, kimdir, ne, neyi, neye, neden, nedir, neler, niçin,
        niye, nasıl, kaç, kaçta, kaçıncı, kaça, nerede, nereye, nereden, neresi, hangi, hangisi, mı, mi,
        mu, mü, mıdır, midir, mudur, müdür, mıydı, miydi, muydu, müydü, musun, mısın, misin, müsün""",
    tags="değil mi, öyle mi, doğru mu",
    articles="bir, bu, şu",
    name_links="ve, ile, de, van, von, al, el, la, le, bin",
)
