"""Texts that are hard to split into sentences, by language: each list is how a reader would split it."""

import pytest

from index.text.sentences.splitting import split_sentences

_GERMAN = [
    ["Die Sitzung beginnt am 25. Oktober 2024 um 9.30 Uhr.", "Danach wird abgestimmt."],
    ["Kaiser Wilhelm II. dankte 1918 ab.", "Er ging nach Holland."],
    ["Karl I. von England wurde 1649 hingerichtet.", "Sein Sohn floh nach Frankreich."],
    ["Die Bibliothek wurde im 3. Jh. v. Chr. gegründet.", "Sie brannte später nieder."],
    ["Im 5. und 6. Jahrhundert zerfiel die Stadt.", "Danach wuchs sie wieder."],
    ["Die Kirche St. Pauli steht in Hamburg.", "Sie ist sehr alt."],
    ["Prof. Dr. h. c. Anna Weber sprach zuerst.", "Niemand widersprach ihr."],
    ["Das Werk kostete ca. 3,5 Mio. Euro.", "Bezahlt hat es der Bund."],
    ["Der Umsatz stieg auf 2 Mrd. Euro.", "Der Gewinn sank leicht."],
    ["Nach § 5 Abs. 2 Nr. 3 BGB gilt das nicht.", "Das Gericht sah es anders."],
    ["„Gehen wir jetzt?“, fragte er.", "Niemand antwortete ihm."],
    ["„Das ist falsch! Niemand hat das gesagt“, erklärte Peskow.", "Dann legte er auf."],
    ["„Das ist eine Lüge. Wir haben nie mit ihm gesprochen“, sagte Peskow.", "Er legte auf."],
    ["Der Verein (gegr. 1902) hat 200 Mitglieder.", "Er sucht noch weitere."],
    ["Die Firma Müller & Co. KG zieht um.", "Sie baut jetzt in Mainz."],
    ["Am 1. 5. 2024 tritt das Gesetz in Kraft.", "Es gilt bundesweit."],
    ["Es kamen u. a. Minister und Lehrer.", "Alle schwiegen lange."],
    ["Die 2. Bundesliga beginnt im August.", "Die 1. Liga folgt später."],
    ["Sie wohnt in der Hauptstr. 5 in Köln.", "Dort ist es sehr laut."],
    ["Das Buch (Bd. 3, S. 12 ff.) sagt nichts dazu.", "Auch andere schweigen."],
    ["Die Bahn, d. h. der Vorstand, lehnt das ab.", "Die Gewerkschaft droht."],
    ["Verkehrsminister a. D. Hans Maier kritisierte den Plan.", "Er fordert mehr Geld."],
    ["Die Reform, so Dipl.-Ing. Karl Vogt, komme zu spät.", "Das Amt schweigt dazu."],
    ["Das Stück endet mit den Worten: „Geht nach Hause!“", "Dann fällt der Vorhang."],
    ["Yahoo! Deutschland wurde 2017 verkauft.", "Heute kennt es kaum jemand."],
    ["Ribault nahm das Land in Besitz.", "1564 gründete er dort eine Siedlung."],
    ["Der Rat hat den Haushalt verabschiedet.", "23 der 40 Mitglieder stimmten dafür."],
    ["Der Brauch reicht bis ins 20. Jahrhundert hinein.", "Heute kennt ihn niemand."],
    ["Das Grab stammt aus der Zeit um 2100 v. Chr.", "Zu den Funden zählt ein Dolch."],
    ["Das sagte die Richterin zu Marcel T.", "Dies wirkte sich strafschärfend aus."],
    ["(Der Staat ist nicht anerkannt.)", "Die Gruppe ist auch anderswo tätig."],
    ["**Oberwalden.** Nach 112 Jahren ist Schluss.", "Die Klinik schließt im Juni."],
    ["Kaltenried/Oberwalden. Der Zug fährt wieder.", "Darauf hatten viele gewartet."],
    ["Der Zug fährt wieder. [Beleg fehlt]", "Darauf hatten viele gewartet."],
    ["Das Kabel ist ca. 40 Meter lang.", "Es reicht nicht bis zum Mast."],
]
_ENGLISH = [
    ["The mill denied at 10 a.m. Monday that its sluice had been opened.", "It named no cause."],
    ["Nobody was let in at 11 p.m. Friday.", "The gates were shut by then."],
    ["The debate begins at 8 p.m. Eastern time on Thursday.", "The mayor stays away."],
    ["The vote closes at 9 p.m. EST Tuesday.", "Nobody can vote after that."],
    ["She denied at 3 p.m. Berlin time that she had left.", "He confirmed it later."],
    ["The firm said at 10:30 a.m. Dec. 3 that nobody was hurt.", "That was a lie."],
    ["By 2 a.m. Sunday, the fire was out.", "The mill burned for two days."],
    ["The shop opens at 10 a.m. Sundays and holidays.", "It is shut on Mondays."],
    ["On Monday at 9 a.m. Mayor Sills opened the hall.", "It had been shut for years."],
    ["It closes at 6 P.M. Saturdays, the owner said.", "On Sundays it is shut."],
    ["He was found at 5 p.m.", "Saturday's match was called off."],
    ["The polls open at 7 a.m. Christmas Eve in Brae.", "Nobody came to vote."],
    ["The shift ended at 5 p.m.", "Monday is a holiday in the county."],
    ["On Monday the council met at 9 a.m.", "Mayor Sills opened the hall."],
    ["The train left at 6 a.m.", "Police said that it was late."],
    ["The U.S. Senate voted on Monday.", "The bill failed narrowly."],
    ["He moved back to the U.S.", "She stayed in London with her son."],
    ["The meeting starts at 9 a.m. on Friday.", "Bring a pen and paper."],
    ["It ended at 5 p.m. yesterday.", "The crowd left quietly."],
    ["Apple Inc. reported record sales.", "Its shares rose sharply."],
    ["Gov. Jane Smith vetoed the bill.", "Sen. Bob Lee objected loudly."],
    ["Lt. Col. James Reed spoke to reporters.", "He took no questions."],
    ["See Fig. 3 and p. 12 for the details.", "The rest is online."],
    ["Martin Luther King Jr. led the march.", "It stayed peaceful."],
    ["No. 10 declined to comment.", "The paper printed it anyway."],
    ["“We will not leave!” she shouted.", "The crowd cheered her."],
    ["“Is it really true?” asked Mr. Brown.", "Nobody gave an answer."],
    ["“It is over. We have lost this one,” he said.", "Then he left the stage."],
    ['"It is over. We have lost this one," he said.', "Then he left the stage."],
    ["Yahoo! Inc. was sold in 2017.", "Verizon had bought it."],
    ["He earned a Ph.D. in physics.", "She studied law in Leeds."],
    ["St. Louis lost to the St. Petersburg team.", "It was a close game."],
    ["George W. Bush spoke first.", "Barack H. Obama followed him."],
    ["He was there on Jan. 5 and Feb. 12.", "Nobody saw him come."],
    ["The case Smith vs. Jones was settled.", "The terms are secret."],
    ["The firm, i.e. its board, denied everything.", "Its lawyers agreed."],
    ["The battle took place c. 480 B.C. near Athens.", "Few survived the day."],
    ["King Henry VIII. had six wives.", "Two of them were beheaded."],
    ["The site example.org was hacked.", "It is back online now."],
    ["The song “What's Going On?” was a hit.", "He sang it every night."],
    ["The rocket weighs approx. 40 tons.", "It lifts off in May."],
    ["The difference lay in Ward No. 7.", "Two bundles had been lost."],
    ["He discovered the river in May.", "Ribault built a fort there."],
    ["Six is divisible by 2 and 3.", "The theorem says much more."],
    ["The field contains only 0 and 1.", "It is finite, of course."],
    ["It was begun by men such as J. A. Hobson.", "Others joined them soon."],
    ["It holds for every positive integer n.", "It is implied by another theorem."],
    ["They march on Saturday at 1 p.m.", "“My father was there,” he said."],
    ["The bill was marked “3 guests + T.F.”", "The licence was signed later."],
    ["(It was launched on another rocket.)", "The crew would fly later."],
    ["The city lost the case in court.", "12 families will be paid."],
    ["The name is used in maps.[citation needed]", "Others call it a hill."],
    ["Brig. Gen. Ann Cole and Capt. Roy Hill agreed.", "The talks went on."],
]
_FRENCH = [
    ["Le procès de M. Le Goff s'ouvre lundi à Rennes.", "La ville se tait."],
    ["La défense de M. Sur a fait appel mardi.", "Le juge a refusé."],
    ["Il a parlé avec M. En-Nadir et Mme Petit hier.", "Elle a nié les faits."],
    ["Les avocats de MM. Brévan et Leroy ont fait appel.", "Le juge a refusé."],
    ["M. Macron a rencontré MM. Dupont et Durand.", "Ils ont parlé longtemps."],
    ["Mme Le Pen et Mlle Roy étaient là.", "Personne ne les a vues."],
    ["« C'est faux ! », a-t-il dit.", "Il est parti aussitôt."],
    ["« Pourquoi partir ? » demande-t-elle.", "Personne ne répond."],
    ["« C'est faux. Nous ne l'avons jamais dit », affirme-t-il.", "L'enquête continue."],
    ["L'art. 5 de la loi s'applique.", "Le juge l'a confirmé."],
    ["Le Dr. Martin et le Pr. Leroy ont signé.", "D'autres ont refusé."],
    ["Il est né vers 50 av. J.-C. à Rome.", "Sa vie est mal connue."],
    ["J.-P. Sartre a refusé le prix.", "Il l'avait annoncé."],
    ["La réunion du 1er oct. 2024 est annulée.", "Une autre date sera fixée."],
    ["Le no. 12 de la rue est vide.", "Il sera bientôt vendu."],
    ["La ville a perdu son procès.", "12 familles seront payées."],
    ["Voir p. 12 et suiv. du rapport.", "Le reste est en ligne."],
]
_SPANISH = [
    ["El Sr. García y la Sra. López firmaron.", "El acuerdo es secreto."],
    ["EE. UU. rechazó la propuesta.", "España la apoyó sin dudas."],
    ["El art. 5 de la Constitución lo prohíbe.", "El juez lo confirmó."],
    ["¿Quién pagará las obras?", "Nadie lo sabe todavía."],
    ["El Dr. J. Pérez llegó a las 5 p. m. al hospital.", "No hizo declaraciones."],
    ["La Av. Reforma quedó cerrada.", "El tráfico fue desviado."],
    ["Nació en el año 50 a. C. en Roma.", "Murió en el exilio."],
    ["«¡No es cierto!», dijo el ministro.", "Luego salió de la sala."],
    ["«No es cierto. Nunca lo dijimos», afirmó Peskov.", "Luego colgó el teléfono."],
    ["La ciudad perdió el juicio.", "12 familias cobrarán pronto."],
    ["La presidenta de la Cía. Minera, Sta. Rosa, dimitió.", "No dio motivos."],
]
_TURKISH = [
    ["Prof. Dr. Ayşe Yılmaz 2. kez seçildi.", "Sonuç herkesi şaşırttı."],
    ["20. yüzyılda burada balıkçılar yaşardı.", "Şimdi turistler geliyor."],
    ["T.C. Dışişleri Bakanlığı açıklama yaptı.", "Ayrıntı verilmedi."],
    ["Kent M.Ö. 3. yüzyılda kuruldu.", "Sonra tamamen yıkıldı."],
    ["Ankara vb. şehirlerde görüldü.", "Nedeni henüz bilinmiyor."],
    ["“Hayır!” dedi bakan.", "Sonra uzun süre sustu."],
    ["II. Abdülhamid 1876'da tahta çıktı.", "Uzun süre tahtta kaldı."],
    ["V. Murad tahttan indirildi.", "Yerine kardeşi geçti."],
    ["Toplantı dün akşam yapıldı.", "20 kişi toplantıya katıldı."],
    ["Alb. Mehmet Kaya ve Av. Elif Demir konuştu.", "Salon doluydu."],
    ["Atatürk Cad. No. 5 adresine gidildi.", "Kimse bulunamadı."],
]
_OTHERS = [
    ("ru", ["В XIX в. здесь жили рыбаки.", "Теперь приезжают туристы."]),
    ("ru", ["Это стоит 5 млн. рублей.", "Платит за это город."]),
    ("ru", ["В. В. Путин встретился с С. В. Лавровым.", "Они говорили долго."]),
    ("ru", ["Он живёт на ул. Ленина в г. Москве.", "Там очень шумно."]),
    ("ru", ["«Это ложь!» — заявил Песков.", "Потом он ушёл."]),
    ("ru", ["Помощь получили дети, в т. ч. больные.", "Всего их было сто."]),
    ("ru", ["Он давно уехал из страны.", "20 человек остались."]),
    ("ru", ["Об этом сообщил проф. И. Петров.", "Он работает в МГУ."]),
    ("uk", ["У XIX ст. тут жили рибалки.", "Тепер приїздять туристи."]),
    ("uk", ["В. О. Зеленський виступив у м. Києві.", "Промова була довга."]),
    ("it", ["Il sig. Rossi e la dott.ssa Bianchi hanno firmato.", "L'accordo è segreto."]),
    ("it", ["L'art. 3 della Costituzione lo vieta.", "Il giudice è d'accordo."]),
    ("it", ["Nacque nel 50 a.C. a Roma.", "Morì in esilio."]),
    ("nl", ["Dhr. J. de Vries en mevr. Bakker tekenden.", "De rest weigerde."]),
    ("nl", ["Het bedrijf, d.w.z. de directie, weigert.", "De bond dreigt met staken."]),
    ("nl", ["Zie blz. 12 van het rapport.", "De rest staat online."]),
    ("pl", ["W XIX w. mieszkali tu rybacy.", "Teraz przyjeżdżają turyści."]),
    ("pl", ["Prof. A. Nowak i dr hab. B. Kowal podpisali.", "Inni odmówili."]),
    ("pl", ["Pożar wybuchł przy ul. Długiej ok. godz. 5.", "Nikt nie zginął."]),
]
_CASES = [
    *(("de", case) for case in _GERMAN),
    *(("en", case) for case in _ENGLISH),
    *(("fr", case) for case in _FRENCH),
    *(("es", case) for case in _SPANISH),
    *(("tr", case) for case in _TURKISH),
    *_OTHERS,
]


@pytest.mark.parametrize(("language", "sentences"), _CASES, ids=lambda value: str(value)[:60])
def test_a_hard_text_is_cut_where_a_reader_would(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split_sentences(text, language=language)] == sentences


@pytest.mark.parametrize(
    "text",
    [
        "Der Satz endet.[1]" + 60 * "*" + "x y.",
        20_000 * "insges. 5 ",
        10_000 * "’ am 25. Oktober",
        20_000 * "Dr. X\n",
        50_000 * "A.",
        50_000 * "U.S. ",
    ],
    ids=lambda text: text[:30],
)
def test_a_text_made_to_take_long_is_cut_at_once(text: str) -> None:
    """It would take minutes or centuries if each piece made the splitter read everything again."""
    whole = "".join(text[start:end] for start, end in split_sentences(text, language="de"))
    assert "".join(whole.split()) == "".join(text.split())


@pytest.mark.parametrize("space", ["\u00a0", "\u0085", "\u2003", "\u2028", "\u202f", "\u3000"])
def test_white_space_of_any_kind_is_as_a_blank(space: str) -> None:
    text = f"Das baute Ludwig I {space}. Sein Sohn{space}verkaufte es. Das{space}war 1864."
    cuts = split_sentences(text, language="de")
    assert cuts == split_sentences(text.replace(space, " "), language="de")
    assert len(cuts) == 2


def test_a_very_long_paragraph_is_cut_into_the_sentences_of_a_short_one() -> None:
    sentence = "Der Rat der Stadt hat am Abend getagt."
    text = " ".join([sentence] * 3_000)
    assert {text[start:end] for start, end in split_sentences(text, language="de")} == {sentence}
