"""How statements are made in English."""

from bot.statements.words.phrases import Phrases
from bot.statements.words.table import Words

ENGLISH = Words(
    denied="""denied/denies/deny/denying, denial/denials, refuted/refutes/refute,
        disputed/disputes/dispute, rebutted/rebuts, rejected/rejects/reject …
        report/reports/claim/claims/allegation/allegations/accusation/accusations/account/accounts/charge/charges/suggestion/suggestions/story/criticism/speculation/version/notion/idea,
        dismissed/dismisses/dismissing …
        report/reports/claim/claims/allegation/allegations/accusation/accusations/charge/charges/suggestion/suggestions/story/stories/rumour/rumours/rumor/rumors/criticism/speculation/as,
        called/calls/branded/described … lie/lies/nonsense/untrue/fabricat*/invention/false,
        maintained/maintains/protested … innocence""",
    confirmed="""confirmed/confirms/confirm/confirming, confirmation,
        corroborated/corroborates/corroborate, acknowledged/acknowledges/acknowledge,
        admitted/admits/admit, conceded/concedes, pleaded guilty, owned up to, confessed/confesses""",
    neither="""declined/declines/refused/refuses to confirm or/nor deny, declined/declines/refused/refuses
        to deny or/nor confirm, neither/not/n't/to/either confirm/confirmed/confirms/confirming or/nor/and
        deny/denied/denies/denying, neither/not/n't/to/either deny/denied/denies/denying or/nor
        confirm/confirmed/confirms/confirming, couldn't/wouldn't/didn't/won't/can't/don't confirm or deny""",
    unconfirmed="""unconfirmed, declined/declines/declining/refused/refuses/refusing to confirm, no
        confirmation, not vouched for, wouldn't/couldn't/didn't/can't/won't/hasn't/haven't
        confirm/confirmed""",
    undenied="""declined/declines/refused/refuses to deny, no denial, didn't/doesn't/hasn't/wouldn't
        deny/denied""",
    silent="""declined/declines/declining/refused/refuses/refusing (requests) to
        comment/say/speculate/specify/discuss/elaborate/give/name/identify/provide/answer/disclose/talk/speak/apologise/apologize/be,
        declined/declines/refused comment, declined/turned down … comment/interview, no comment, without
        comment/commenting, would/will/did/does/do/has/have/had not (yet) (immediately)
        comment/commented/respond/responded/reply/replied/react/reacted/say/said/name/publish/disclose/answer/answered/give/return/discuss/elaborate,
        wouldn't/won't/didn't/doesn't/don't/hasn't/haven't/hadn't (yet) (immediately)
        comment/commented/respond/responded/reply/replied/react/reacted/say/said/name/publish/disclose/answer/answered/give/return/discuss/elaborate,
        offered/offers/gave/made/issued no comment/response/reply/statement, kept/stayed/remained
        quiet/silent/tight-lipped, would not be drawn, could not (immediately) be reached, couldn't be
        reached, not (immediately) available for comment, neither … would comment, no one … would
        comment/speak""",
    corrected="""withdrew/withdraws/withdrawn/retracted … denial/confirmation/statement/claim,
        backtracked/backtracks/backtracking, walked back, reversed itself, took/takes back …
        denial/confirmation/statement/claim, corrected/corrects/correct …
        report/reports/figure/figures/number/numbers/statement/account/article/version/mistake/error/errors,
        correction, correction:, that/the/this figure/number/statement/name was wrong, retracted/retracts,
        the correct number/figure/name/date is, earlier version, revised/revises …
        account/figure/figures/estimate/statement, apologised/apologises/apologized/apologizes …
        report/article/error/mistake/figure""",
    demanded="""demanded/demands/demand/demanding, called/calls/call/calling for, urged/urges/urge/urging,
        called/calls on, implored/implores, appealed/appeals for""",
    announced="announced/announces/announce/announcing, pledged/pledges, promised/promises, vowed/vows",
    reported="""reported/reports/report, revealed/reveals, published/publishes, wrote/writes, broke the
        story, made by the""",
    said="""said/says/say/saying, told/tells/tell, explained/explains/explain, added/adds/add,
        warned/warns/warn, argued/argues/argue, stressed/stresses, noted/notes/note,
        maintained/maintains/maintain, suggested/suggests/suggest, claimed/claims/claim, asserted/asserts,
        insisted/insists/insist, according to, testified/testifies, stated/states/state,
        declared/declares/declare, recalled/recalls/recall, complained/complains,
        concluded/concludes/conclude, predicted/predicts/predict, estimated/estimates/estimate,
        cautioned/cautions/caution, contended/contends/contend, countered/counters/counter,
        alleged/alleges/allege, accused/accuses/accuse, blamed/blames, praised/praises,
        criticised/criticises/criticized/criticizes, described/describes/describe, called/calls/call,
        replied/replies, responded/responds, answered, asked/asks, remarked/remarks, observed,
        joked/jokes, quipped, tweeted/tweets, posted, boasted/boasts, hinted/hints, disclosed/discloses,
        thanked/thanks, ruled/rules, pointed/points out, emphasised/emphasises/emphasized/emphasizes,
        reiterated/reiterates, lamented/laments, shouted, commented/comments, mentioned,
        characterized/characterised, identified, put it, per, in the words of, in the view of""",
    sources="according to, per, in the words of, in the view of",
    other_senses="""denied/denies/deny/denying/refused
        boarding/entry/access/bail/permission/asylum/visa/visas/care/parole/service/treatment,
        denied/denies/deny him/her/them/us/me/fans/voters/workers entry/access/visas/a/the/any,
        denied/denies/deny a/an/the/any/their/his/her
        visa/right/rights/chance/licence/license/permit/request/appeal/motion/petition/application/bid/goal/equaliser/equalizer/victory/win/place,
        denied by the post/bar/crossbar/keeper/goalkeeper/woodwork/referee, denied …
        goal/equaliser/penalty, confirmed/confirms/confirm/secured …
        place/spot/berth/seat/ticket/qualification/title/status/promotion/relegation/reservation/booking/appointment,
        confirmed … by the Senate/committee/parliament, Senate/committee/parliament (has) (have)
        confirmed, confirmed/confirms … nominee/judge/justice … to/as,
        a/the/new/first/one/two/three/four/five/of confirmed
        case/cases/death/deaths/nominee/infections/sighting, confirmation
        notice/hearing/hearings/vote/email/number/bias/page, awaiting confirmation, admitted/admits … to
        hospital, admitted to/into (the) hospital/intensive/court/university/club/bar, was/were admitted,
        conceded … goal/goals/penalty/twice/defeat/points/possession, acknowledged/acknowledges
        the/his/her crowd/applause/fans, conceded twice/once, declined by/to percent, reported for/to
        duty/work, reports to, reported missing,
        annual/quarterly/news/media/weather/police/medical/preliminary/final/latest/new/recent/initial
        report, reported … profit/loss/revenue/earnings, claimed …
        title/titles/victory/win/gold/medal/lives/life/crown/prize/momentum, maintained …
        lead/pace/course/speed, called/calls/call …
        taxi/ambulance/police/election/elections/vote/meeting/strike, so-called, is/are/was/were called,
        called/call/calls 911, answered with, added/adds/add
        a/an/the/some/another/more/two/three/four/five/new/its/their/his/her/to, asked/ask for directions,
        ruled out of, published in/by, to say the least, needless to say, that is to say, said to be/have,
        told apart, rejected … offer/bid/proposal/plan/appeal, posted …
        profit/loss/record/score/income/revenue/earnings/sales/gain/gains,
        state/states/note/notes/report/reports/claim/claims/call/calls of, identified as, state
        police/law/department, united states, praised by""",
    to_somebody="""told/tells/tell, accused/accuses, asked/asks, thanked/thanks, blamed/blames,
        praised/praises, urged/urges, called/calls, criticised/criticized, implored, warned/warns""",
    nouns="denial, denials, confirmation, correction, correction:",
    deny="""deny/denies/denied, refute/refutes/refuted, reject/rejects/rejected,
        dismiss/dismisses/dismissed, dispute/disputes/disputed, denial""",
    confirm="""confirm/confirms/confirmed, acknowledge/acknowledges/acknowledged, admit/admits/admitted,
        concede/concedes/conceded, corroborate/corroborates/corroborated""",
    comment="""comment/comments/commented, respond/responds/responded, reply/replied, react/reacted,
        say/said anything""",
    correct="correct/corrects/corrected/correction, retract/retracted",
    demand="demand/demands/demanded",
    announce="announce/announces/announced",
    negation="not, no, never, nor, neither, without, cannot, *n't, nobody, none, hardly, unable, nothing",
    absence="""ruled/rules/rule/ruling out, denied, lack of, absence of, lacked, lacks, no-one, nowhere,
        free of, unharmed, unhurt, false, untrue""",
    unreal="""if, unless, whether, until, to, will, would, could, can, may, might, should, must, expected,
        asked, likely, once, when, before, stopped short of, stop short of, short of, instead of, tried,
        refused, plans, planned, due, rather than, wants, want, wanted, without, avoided, about to, urged,
        unwilling, reluctant, needs, pressed""",
    hearsay="""reportedly, allegedly, supposedly, apparently, purportedly, said to have, is/are/was/were
        said to, rumoured/rumored, according to reports/rumours/rumors/media/sources/people, understood to
        have, is believed to, word … has it, rumour/rumor has it, story goes, insiders say, sources say,
        people say, whispers""",
    that="that, whether, if, which, who, had, having",
    coordination="and, but, then, or",
    contrast="""initially, at first, originally, only, merely, partly, partially, in part, except, apart
        from, not the, but not, nothing about, some of, in principle, indirectly, half, with the
        exception, save for""",
    asks="which, what, who, whom, whose, when, where, why, how",
    helping="""has, have, had, did, does, do, was, were, is, are, would, will, could, can, came, gave,
        offered, be, been, being, made, say, says, said""",
    inquiries="""investigation*, investigating, investigated, inquiry, inquiries, probe, probes,
        suspicion*, suspected, allegation*, charges, review*, talks, negotiation*, plan, plans,
        possibility, risk, interest, complaint*, proceedings, looking into, examining""",
    long_past="had",
    determiners="the, a, an, its, his, her, their, our, such, any, no, these, those, of",
    fiction="""satire, satirical, sketch, novel, play, second act, first act, on stage, theatre, theater,
        musical, sitcom, screenplay, episode, comedy, parody, spoof, puppet""",
    claimed="""rumour/rumor has it, would have it, supposed,
        post/posts/video/videos/message/messages/meme/memes/photo/image/tweet/tweets (shared) (viral) …
        say/says/claim/claims/claimed/claiming/allege/alleges/purports/purport/supposedly, claims
        circulating, circulating on/online, viral posts/post/video/message/claim, social media users …
        claim/claimed/say/said, users claim/claimed/say, allegedly, supposedly, purportedly, reportedly,
        rumoured/rumored, rumour/rumor/rumours/rumors … say/says/has/that, doing the rounds, it is
        claimed, it was claimed, falsely claims/claimed/claim, said to have/be, voice message, chain
        message/letter""",
    unknown_sources="""post, posts, tweet, tweets, meme, memes, video, videos, clip, clips, image, images,
        photo, photos, screenshot, screenshots, channel, user, users, voice message/messages, chain
        message/letter/email, message, messages, flyer, flyers, leaflet, leaflets, forum, forums, advert,
        adverts, ad, ads, blog, blogger, podcast, anonymous account/tweet/letter/post, influencer*,
        commenter*, Facebook, Telegram, WhatsApp, TikTok, Instagram, Twitter, YouTube, social media,
        internet, online""",
    claiming="""say, says, said, claim, claims, claimed, claiming, warn, warns, warned, insist, insists,
        insisted, allege*, purport*, supposed, supposedly, read, reads, tell, tells, told, would have,
        spread, spreading, circulating, shared, suggests, states""",
    claims="""report, reports, claim, claims, allegation, allegations, accusation, accusations, account,
        accounts, charge, charges, suggestion, suggestions, link, links, story, stories, idea, ideas,
        rumour, rumours, rumor, rumors, criticism, speculation, version, notion, reporting, information,
        news, matter, wrongdoing""",
    asides="""also, again, never, later, then, now, only, itself, himself, herself, firmly, strongly,
        repeatedly, however, still, since, flatly, already, yesterday, today, earlier, publicly, on
        monday/tuesday/wednesday/thursday/friday/saturday/sunday (morning) (evening) (night), first,
        officially, formally, initially, categorically, vehemently, finally""",
    back="it, as much, this, that, them, so, these, those",
    not_asked="""it, this, that, them, so, there, the, a, an, any, anything, anyone, ever, really,
        actually, already, officially, publicly, yet, also, indeed, truly, these, those""",
    persons="he, she",
    noun_by="from, by",
    behalf="in the name of, on behalf of",
    actors={
        "government": "government",
        "ministry": "ministry, minister",
        "company": "company, companies, firm, operator",
        "shipping company": "shipping company/line",
        "authority": "authority, authorities, agency, office",
        "police": "police",
        "mayor": "mayor",
        "lawyer": "lawyer, attorney",
        "prosecutor": "prosecutor, prosecutors",
        "spokesman": "spokesman, spokeswoman, spokesperson",
        "White House": "White House, Washington",
        "Kremlin": "Kremlin, Moscow",
        "club": "club",
        "union": "union",
        "bank": "bank",
        "airline": "airline",
        "council": "council",
        "director": "director, managing director",
        "president": "president, chairman, chairwoman, chair",
        "laboratory": "laboratory, laboratories, lab",
        "officials": "official, officials",
        "customs": "customs",
        "plant": "plant, factory",
        "harbour authority": "harbour authority/office/master",
        "inspector": "inspector",
        "newspaper": "newspaper, paper, daily",
        "coach": "coach, trainer",
        "fire brigade": "fire brigade/department/service",
        "party": "party",
    },
    phrases=Phrases(
        people="""man, men, woman, women, person, people, resident*, neighbo*, witness*, victim*,
            survivor*, passenger*, driver*, worker*, employee*, staff, staffer*, colleague*, friend*,
            parent*, mother, father, brother, sister, wife, husband, widow, son, daughter, family,
            families, relative*, student*, teacher*, professor*, scientist*, researcher*, scholar*,
            historian*, expert*, analyst*, economist*, critic*, supporter*, opponent*, activist*,
            campaigner*, protester*, organiser*, organizer*, official*, officer*, spokes*,
            representative*, aide*, adviser*, advisor*, deputy, deputies, lawmaker*, legislator*,
            senator*, congress*, politician*, leader*, minister*, ministry, ministries, secretary,
            president, chancellor, premier, governor*, mayor*, councillor*, councilman, councilwoman,
            commissioner*, chair, chair*man, chair*woman, chief*, head, boss, director*, manager*,
            executive*, ceo, founder*, co-founder*, owner*, operator*, investor*, shareholder*, trader*,
            broker*, banker*, lawyer*, attorney*, prosecutor*, judge*, justice*, court*, jury, juror*,
            police, sheriff*, detective*, inspector*, investigator*, authority, authorities, agency,
            agencies, department*, office, bureau, board, council*, committee*, commission*, panel,
            parliament, senate, house, assembly, government*, administration*, regime, army, military,
            navy, force*, troops, fire*fighters, firefighter*, brigade, doctor*, physician*, nurse*,
            surgeon*, hospital*, patient*, company, companies, firm*, group*, giant, startup*, start-up*,
            maker*, manufacturer*, airline*, carrier*, bank*, fund*, insurer*, retailer*, store*, chain,
            club*, team*, coach*, player*, captain, manager, athlete*, striker*, quarterback*, union*,
            party, parties, coalition, opposition, republicans, democrats, conservatives, liberals,
            church*, bishop*, priest*, pastor*, pope, king, queen, prince, princess, university,
            universities, school*, college*, institute*, laboratory, lab, museum*, theatre, palace,
            household, castle, *ologist*, *ographer*, *ician*, champion*, zoo, aquarium, brewery, brewer*,
            bakery, baker*, winery, distillery, gallery, galleries, orchestra, festival, hotel*,
            restaurant*, shelter*, factory, foundry, temple, mosque, synagogue, conductor*, sculptor*,
            painter*, skipper*, jockey*, rider*, cyclist*, boxer*, golfer*, winger*, midfielder*,
            defender*, goalkeeper*, designer*, tycoon*, billionaire*, heir*, warden*, trustee*,
            treasurer*, verger*, vicar*, rector*, provost*, headteacher*, headmaster*, headmistress,
            author*, writer*, editor*, journalist*, reporter*, columnist*, newspaper*, paper*, magazine*,
            daily, weekly, outlet*, media, broadcaster*, network*, publisher*, website*, wire, report*,
            study, studies, survey*, poll*, review, audit*, statement, documents, document, records,
            filing*, papers, lawsuit*, complaint*, indictment*, affidavit*, ruling, letter, memo, source*,
            insider*, association*, federation, foundation, charity, charities, organisation*,
            organization*, nonprofit, ngo*, alliance, league, society, consortium, watchdog, regulator*,
            embassy, ambassador*, diplomat*, envoy*, consulate, kremlin, pentagon, consumer*, customer*,
            user*, farmer*, fisher*, pilot*, engineer*, architect*, developer*, artist*, singer*, actor*,
            actress*, star, rapper, musician*, fan*, voter*, candidate*, campaign, plaintiff*, defendant*,
            suspect*, inmate*, prisoner*, defense, prosecution, veteran*, soldier*, general, colonel,
            sergeant, admiral, mediator*, negotiator*, tenant*, landlord*, homeowner*, villager*, local*,
            refugee*, migrant*, cleric*, imam*, rabbi*, teenager*, boy, girl, child, children, mom, dad,
            grandmother, grandfather, publicist*, strategist*, pollster*, curator*, superintendent*,
            principal*, dean, chef*, coroner*, examiner*, medic*, paramedic*, ranger*, biologist*,
            epidemiologist*, meteorologist*, forecaster*, geologist*, service*, utility, supplier*,
            lender*, line, coordinator*, producer*, creator*, co-author*, exec, execs, planner*,
            documentation, documentary, railway, port""",
        times="""monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march,
            april, june, july, august, september, october, november, december, today, yesterday, tomorrow,
            tonight, morning, afternoon, evening, night, week, weeks, weekend, month, months, year, years,
            day, days, hour, hours, minute*, midnight, noon, ago, last, earlier, later""",
        articles="""the, a, an, its, his, her, their, our, my, your, this, that, these, those, another,
            any, every, each, no, other, both, many, several, some, most, two, three, four, five, few""",
        links="of, for",
        prepositions="""in, on, at, by, from, after, before, under, with, as, to, since, until, during,
            about, over, near, among, amid, outside, inside, within, against, between, into, through,
            despite, without, via, per, across, along, behind, beyond, upon, toward, towards, unlike,
            like, than""",
        pronouns="he, she, we, i, it, they, you, him, them",
        adverbs="""further, also, again, never, not, then, now, only, itself, himself, herself,
            themselves, too, however, meanwhile, still, repeatedly, flatly, firmly, strongly, publicly,
            initially, finally, previously, recently, reportedly, already, once, first, so, therefore,
            instead, moreover, *ly, neither, either, even, just, ever, n't, yet, vehemently, always, often""",
        helpers="""has, have, had, did, does, do, will, would, could, can, may, might, should, must,
            shall, hasn't, haven't, hadn't, didn't, doesn't, don't, won't, wouldn't, couldn't, can't,
            cannot""",
        being="was, were, is, are, been, be, being, wasn't, weren't, isn't, aren't, got, get, gets, am",
        relatives="who, which, whose, whom, where",
        openers="""that, whether, if, when, while, because, although, though, unless, what, how, why,
            whenever, once, saying, citing, adding, as""",
        coordination="and, but, or, nor, then, yet, &",
        by="by",
    ),
)
