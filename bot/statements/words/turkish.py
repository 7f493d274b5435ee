"""How statements are made in Turkish."""

from bot.statements.words.phrases import Phrases
from bot.statements.words.table import StatementWords

TURKISH = StatementWords(
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
    verb_last=True,
    drops_subject=True,
    phrases=Phrases(
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
