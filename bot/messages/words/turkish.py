"""How messages are worded in Turkish."""

from bot.messages.words.table import MessageWords, ReplyTexts

TURKISH = MessageWords(
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
    replies=ReplyTexts(
        greeting="Merhaba! Haberlerle ilgili bir soru sorun; alıntılarla ve kaynaklarıyla yanıtlarım.",
        thanks="Rica ederim.",
        goodbye="Hoşça kalın!",
        help="Haberlerle ilgili herhangi bir dilde bir soru sorun. Kelimesi kelimesine alıntılarla"
        " yanıtlar, nerede geçtiklerini söylerim. Bir ad yazarsanız en yeni geçtiği yerleri "
        "gösteririm; bir iddia yazarsanız haberlerle karşılaştırırım.",
        identity="Ben Beleg, bir botum. Dizinlenen haberlerle ilgili soruları kelimesi kelimesine "
        "alıntılarla yanıtlarım.",
        agreement="Tamam. Haberlerle ilgili bir şey öğrenmek istediğinizde sorun.",
        remark="Haberlerle ilgili merak ettiğiniz başka bir şey varsa sorun.",
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
