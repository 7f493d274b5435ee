"""How statements are made in Turkish."""

from bot.statements.words.table import Words

TURKISH = Words(
    denied=r"""yalanla(?:dı|dılar|mıştı|yan) | yalanlıyor | yalanlama(?=\s+geldi)
        | inkâr\s+e(?:tti|ttiler|diyor) | inkar\s+e(?:tti|ttiler|diyor)
        | (?:iddia|suçlama|haber|söylenti)\w*\b[^.;]{0,60}\b(?:reddetti|reddediyor|reddettiler)
        | yalan\b[^.;]{0,40}\bsavundu""",
    confirmed=r"""doğrula(?:dı|dılar|mıştı) | doğruluyor | teyit\s+e(?:tti|ttiler|diyor)
        | kabul\s+e(?:tti|ttiler|diyor) | itiraf\s+e(?:tti|ttiler)""",
    neither=r"ne\s+doğrula\w+\s+ne\s+(?:de\s+)?yalanla\w+ | ne\s+yalanla\w+\s+ne\s+(?:de\s+)?doğrula\w+",
    unconfirmed=r"""doğrula(?:madı|madılar|mıyor|mamıştı) | doğrulanmadı
        | teyit\s+etme(?:di|diler|z|miyor) | onay\s+gelmedi | doğrulamaktan\s+kaçın\w+""",
    undenied=r"yalanla(?:madı|madılar|mıyor) | inkâr\s+etmedi | inkar\s+etmedi",
    silent=r"""yorum\s+yap(?:madı|madılar|mıyor|maktan|mayı|mak\s+istemedi)\w*
        | açıklama\s+(?:gelmedi|yapmadı|yapılmadı)
        | yanıt\s+vermedi | sessiz\s+kal(?:dı|ıyor) | konuşmayı\s+reddetti
        | açıklama\s+yapmaktan\s+kaçın\w+""",
    corrected=r"""(?:yalanlamasını|açıklamasını)\s+geri\s+çekti | düzelt(?:ti|tiler|me|iyor|ildi)
        | önceki\s+(?:sürüm|hali) | tekzip""",
    demanded=r"""talep\s+e(?:tti|ttiler|diyor) | iste(?:di|diler|iyor|yor) | istiyor
        | çağrı\s+yap(?:tı|tılar)|çağrısında\s+bulundu""",
    announced=r"açıkla(?:dı|dılar) | duyur(?:du|dular|uyor) | ilan\s+etti | söz\s+verdi",
    reported=r"""yaz(?:dı|dılar|ıyor) | haberine\s+göre | bildir(?:di|iyor) |
        (?:gazetesine|gazeteye)\s+göre | ortaya\s+çıkardı | öne\s+sürülüyor""",
    said=r"""de(?:di|diler) | diyor | söyle(?:di|diler) | söylüyor | belirt(?:ti|tiler|iyor)
        | anlat(?:tı|tılar) | savundu | göre | vurgula(?:dı|dılar) | buluyor""",
    deny=r"yalanla\w+ | reddet\w+ | inkâr | inkar",
    confirm=r"doğrula\w+ | teyit | kabul\s+e\w+ | onayla\w+",
    comment=r"yorum\s+yap\w+ | açıklama\s+yap\w+ | tepki\s+ver\w+",
    correct=r"düzelt\w+",
    demand=r"talep\s+e\w+",
    announce=r"duyur\w+ | ilan\s+et\w+",
    negation=r"değil | yok | hiç | asla",
    unreal=r"eğer",
    hearsay=r"iddiaya\s+göre | söylentilere\s+göre | sözde",
    that=r"ki",
    coordination=r"ve | ama | ancak | fakat",
    asks=r"kim\w* | ne | hangi\w* | nasıl | neden | niçin | kaç | nerede\w* | nereye | neler",
    finite=r"(?!)",
    by=r"(?!)",
    claims=r"(?:[iİ]ddia\w*|haberi|iddiaları?|iddiayı|suçlamaları)",
    adverbs=r"ancak | fakat | ama | ise | da | de | dün | bugün | ayrıca | önce | sonra",
    articles=r"(?!)",
    prepositions=r"(?!)",
    links=r"ve | sözcüsü | başkanı | müdürü | bakanı | gazetesi | yöneticisi | genel | yardımcısı",
    pronouns="o | onlar | bu | şu",
    not_asked=r"bu | şu | o | haber\w* | iddia\w* | mi | mı | mu | mü",
    actors={
        "government": r"hükümet\w*",
        "ministry": r"bakan\w*",
        "company": r"şirket\w* | firma\w*",
        "authority": r"kurum\w* | makam\w*",
        "police": r"polis",
        "mayor": r"belediye\s+başkan\w+",
        "lawyer": r"avukat\w*",
        "prosecutor": r"savcı\w*",
        "spokesman": r"sözcü\w*",
        "White House": r"Beyaz\s+Saray\w* | Washington",
        "Kremlin": r"Kremlin | Moskova",
        "club": r"kulü[bp]\w*",
        "union": r"sendika\w*",
        "bank": r"banka\w*",
        "airline": r"hava\s*yolu\w*",
        "council": r"meclis\w* | belediye",
        "director": r"müdür\w*",
        "president": r"başkan\w*",
        "laboratory": r"laboratuvar\w*",
        "officials": r"yetkili\w*",
        "customs": r"gümrük\w*",
        "plant": r"fabrika\w* | santral\w*",
        "newspaper": r"gazete\w*",
        "coach": r"antrenör\w*",
        "fire brigade": r"itfaiye",
        "party": r"parti\w*",
    },
    verb_last=True,
)
