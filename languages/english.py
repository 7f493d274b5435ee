"""English."""

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
from languages.sections.sentences.clock_times import ClockWords
from languages.sections.sentences.dates import DateWords
from languages.sections.sentences.grammar import Grammar
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.noun_phrases import NounPhraseWords
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds

_NEWS = r"(?:articles?|stor(?:y|ies)|headlines|coverage|news reports?|newspaper reports?)"

_SHOWN = r"(?: (?:that )?(?:(?:was|were) )?(?:published|written|printed|released|dated|appear(?:ed|ing)))?"

_ON = r"(?: (?:on|in|from|of|for|during|over|at))?(?: the)?(?: (?:week|month|year|day) of)?"

_LAST = r"(?<!['’]s )(?<!his )(?<!her )(?<!its )(?<!their )\b(?:last|past)"

_NOT_OF = r"(?! of\b| before\b| in\b)"

_FILTERS = FilterWords(
    months="january,jan february,feb march,mar april,apr may june,jun july,jul august,aug "
    "september,sept,sep october,oct november,nov december,dec",
    alone=r"(?:(?<=\bin )(?:March|April|May|June|August)|January|February|July|September|October|November"
    r"|December)(?!['’\w])",
    numbers="one two three four five six seven eight nine ten",
    times=(
        (r"\bthe day before yesterday\b", "day", 2),
        (r"\byesterday\b|\blast night\b", "day", 1),
        (
            rf"{_LAST} week\b{_NOT_OF}",
            "week",
            1,
        ),
        (
            rf"{_LAST} month\b{_NOT_OF}",
            "month",
            1,
        ),
        (r"\bthis week\b", "week", 0),
        (r"\bthis month\b", "month", 0),
        (r"\b(?:last|past) weekend\b(?! of\b)", "weekend", 1),
        (r"\b(?:last|past) (?P<n>{N}) days\b(?! of\b)", "day", None),
        (r"\b(?:last|past) (?P<n>{N}) weeks\b(?! of\b)", "week", None),
        (r"\b(?:last|past) (?P<n>{N}) months\b(?! of\b)", "month", None),
        (r"\b(?:last|past) (?P<n>{N}) hours\b(?! of\b)", "hour", None),
        (r"\b(?P<ago>{N}) days? ago\b", "day", None),
        (r"\b(?P<ago>{N}) weeks? ago\b", "week", None),
        (r"\b(?P<ago>{N}) months? ago\b", "month", None),
        (r"\b(?:last|since(?: last)?) (?P<w>{W})\b(?! of\b)", None, 0),
    ),
    vague=(
        (r"\btoday\b|\bthis morning\b|\btonight\b", "day", 0),
        (r"\blast year\b(?! of\b)", "year", 1),
        (r"\bthis year\b(?! of\b)", "year", 0),
        (r"\b(?:last|past) (?P<n>{N}) years\b(?! of\b)", "year", None),
    ),
    since=r"(?:since|after|starting(?: from| on)?)(?: the)?",
    until=r"(?:until|till|up to)(?: the)?",
    before=r"before(?: the)?",
    between=r"(?:between|from)(?: the)?",
    to=r"(?:and|to|until|till|through)(?: the)?",
    through=r"(?:to|until|till|through)(?: the)?",
    behind_range=r"(?!)",
    cues=(
        rf"\b{_NEWS}(?: (?:by|from|in|of) (?:the )?⟦⟧)?{_SHOWN}{_ON} ⟨⟩",
        r"\bnews(?: (?:from|of|published (?:on|in)))?(?: the)?(?: (?:week|month|year|day) of)? ⟨⟩",
        r"\bin the (?:news|newspapers|papers|press|headlines)(?: (?:on|in|during|of|from))? ⟨⟩",
        rf"\b(?:reports?|reviews?|interviews?) (?:by|from|in|of) (?:the )?⟦⟧{_SHOWN}{_ON} ⟨⟩",
        rf"\b⟦⟧ (?:articles?|reports?|stor(?:y|ies)|reviews?){_SHOWN}{_ON} ⟨⟩",
        r"\b(?:articles?|stor(?:y|ies)|⟦⟧ reports?|reports? (?:by|from|in) (?:the )?⟦⟧)\b[^?!;]{0,100}?"
        r" published(?: (?:on|in|at|during))? ⟨⟩",
        rf"⟨⟩,?(?:['’]s?)? (?:⟦⟧ )?(?:{_NEWS}|news)\b",
        r"\b(?:as )?reported by (?:the )?⟦⟧,?(?: (?:on|in|from|during))? ⟨⟩",
        r"\b⟦⟧ (?:report(?:s|ed)?|wr(?:ite|ites|ote)|publish(?:ed)?)(?: (?:on|in|from|during))? ⟨⟩",
        r"\b(?:did|has) ⟦⟧ (?:report(?:ed)?|write|written|say|said|publish(?:ed)?)\b[^?!;]{0,100}?⟨⟩",
        r"\bwhat (?:was|were|is|has been|had been|got|did the (?:newspapers?|papers|media|press))\b"
        r"[^?!;]{0,60}?\b(?:report(?:ed)?|published|written|in the (?:news|papers|press|media))\b"
        r"[^?!;]{0,60}?⟨⟩",
        r"⟨⟩[^?!;]{0,60}?\bwhat (?:was|were)\b[^?!;]{0,60}?\b(?:reported|in the (?:news|papers|press))\b",
    ),
    open_cues=(r"\breports?(?: published)? (?:of|from|dated) ⟨⟩",),
    several=r"\b(?:both|another|others?|compar\w+|(?:in)?consisten\w+|differ\w*|previous(?:ly)?|earlier"
    r"|unlike|contrast|agrees?)\b",
    capitals_matter=True,
)

_ANSWER_KINDS = AnswerKindWords(
    language="en",
    asks={
        "who": "who, whom, whose",
        "when": "when, what time, at what time, how long ago, how soon, how late, how early",
        "where": "where, whereabouts",
        "how_many": "how many, how much",
        "why": "why, how come, what for, what caused/prompted/triggered/led, what was the reason, "
        "what made, what led",
        "how": "how, by what means, in what way, in which way",
        "which": "which",
    },
    what="what",
    sized="how high, how large, how big, how great",
    amounts="how much",
    named="what … called, what … named",
    figures={
        "age": "how old",
        "clock": "what time, at what time",
        "length": "how far, how tall, how deep, how wide, how long, what distance",
        "duration": "how long",
        "times": "how often, how frequently, how many times",
        "speed": "how fast",
        "warmth": "how hot/warm/cold",
        "mass": "how heavy",
        "money": "how expensive, what does … cost, what did … cost, what price",
    },
    nouns={
        "which": "name/names, title, term, nickname",
        "who": "person/people, man, woman, author, official, who, individual/individuals, artist, "
        "actor, actress, writer, player, coach, politician, scientist/scientists, spokesman, "
        "spokeswoman",
        "when": "time, moment, period, century, decade, era, season, point in time",
        "where": "place/places, city/cities, town/towns, country/countries, state/states, "
        "location/locations, region/regions, street, area/areas, village, continent, county, "
        "province, island, part, parts, district, venue, spot, neighbourhood, neighborhood, "
        "capital, site",
        "why": "reason/reasons, cause/causes, motive, purpose, grounds, trigger",
        "how": "way/ways, means, method/methods, manner",
    },
    measured={
        "year": "year/years",
        "day": "day/days, date/dates, weekday, month/months",
        "clock": "hour, clock time",
        "percent": "percent, per cent, percentage, percentile, proportion, share, rate, turnout, fraction",
        "money": "price/prices, cost/costs, amount, sum, salary, wage, fine, revenue, profit, budget, "
        "income, fee",
        "age": "age",
        "warmth": "temperature/temperatures",
        "length": "length, height, depth, width, distance, size",
        "duration": "duration",
        "speed": "speed",
        "mass": "weight, mass, quantity",
        "area": "area in, acreage, surface",
        "count": "number, population, count, toll, figure, total",
    },
    prices="cost/costs/costing, pay/pays/paid, spend/spent/spends, price/priced, earn/earned, "
    "money, worth, donate/donated, sell/sold, buy/bought, raise/raised, charge/charged, "
    "fine/fined",
    openings="can you tell me, could you tell me, please tell me, do you know, tell me, i want to "
    "know, i would like to know, i wonder, please, explain, is it known, do we know, "
    "hello, hi, hey, do they say, question",
    requests="name, give, list, state, identify, tell, find, show, specify",
    before="and, but, so, then, in, on, at, to, from, by, with, for, of, about, since, until, "
    "till, after, before, under, during, through, into, against, between, within, over, "
    "exactly, according, approximately, the, or, near, also, me",
    between="is, are, was, were, 's, has been, the, a, an, would be, will be",
    relative="who, whom, whose, which, where, when, why, how",
    auxiliaries="is, are, was, were, am, do, does, did, has, have, had, can, could, will, would, "
    "shall, should, may, might, must, isn't, aren't, wasn't, weren't, don't, doesn't, "
    "didn't, hasn't, haven't, hadn't, can't, won't, whether",
    particles="is it true, right?",
    units={
        "percent": "percent, per cent, percentage point/points, percentile, third/thirds, "
        "quarter/quarters, fifth/fifths, half, majority",
        "money": "dollar/dollars, euro/euros, pound/pounds, cent/cents, pence, franc/francs, "
        "rouble/roubles, ruble/rubles, lira, yen, yuan, crowns, usd, eur, gbp, chf, money",
        "age": "year old, years old, year-old, year-olds, years of age, -year-old",
        "warmth": "degree/degrees, celsius, fahrenheit, kelvin, °c, °f, °",
        "length": "kilometre/kilometres, kilometer/kilometers, metre/metres, meter/meters, "
        "centimetre/centimetres, centimeter/centimeters, mile/miles, foot/feet, inch/inches, "
        "yard/yards, km, m, cm, mm, ft, mi, light-year*",
        "duration": "second/seconds, minute/minutes, hour/hours, day/days, week/weeks, month/months, "
        "year/years, decade/decades, century/centuries, millennia, fortnight, -year, -day, "
        "-hour, -week, -month, -minute",
        "speed": "mph, miles per hour, miles an hour, kilometres per hour, kilometers per hour, knots",
        "mass": "tonne/tonnes, ton/tons, kilo/kilos, kilogram/kilograms, kilogramme/kilogrammes, "
        "gram/grams, pound/pounds, kg, g, mg, lb, lbs, ounce/ounces, litre/litres, "
        "liter/liters, gallon/gallons",
        "area": "hectare/hectares, acre/acres, square mile/miles, square kilometre/kilometres, square "
        "kilometer/kilometers, square metre/metres, square meter/meters, square foot/feet, sq "
        "mi, km2, m2, km², m², ha",
        "times": "times, -time, percent",
        "clock": "am, pm, a.m., p.m., a.m, p.m, o'clock, hrs",
    },
    numbers=r"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-(?:one|two|three|four|five|six"
    r"|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|hundreds?|thousands?|millions?|billions?"
    r"|trillions?|dozens?|bn|mn|once|twice|thrice|both|one|single|pair|couple|none|zero",
    several="several, few, some, half, many, a, an, another",
    others="the other, the others, the rest, the remaining",
    months="january, february, march, april, may, june, july, august, september, october, "
    "november, december, jan, feb, aug, sept, sep, oct, nov, dec",
    days="monday/mondays, tuesday/tuesdays, wednesday/wednesdays, thursday/thursdays, "
    "friday/fridays, saturday/saturdays, sunday/sundays",
    eras="century/centuries, millennium, era, epoch",
    frequencies="once, twice, three times, annual, annually, yearly, daily, weekly, monthly, hourly, "
    "every … year/years/day/days/week/weeks/month/months/hour/hours/minutes, each "
    "year/day/month/week, never, rarely, often",
    times="today, yesterday, tomorrow, tonight, last week, last month, last year, last night, "
    "next week, next month, next year, this week, this month, this year, this morning, "
    "ago, decade/decades, middle ages, millennium, easter, christmas, spring, summer, "
    "autumn, winter, weekend, midnight, noon, morning, afternoon, evening, night, previous "
    "day",
    times_vaguely="after, before, during, while, when, since, until, later, then, earlier, once, "
    "following, soon, period, era, age, by the time, recently, end, beginning, start",
    reasons="because, because of, due to, owing to, as a result, result of, since, so that, in "
    "order to, reason/reasons, cause/causes/caused/causing, why, thanks to, therefore, "
    "thus, hence, on account of, on the grounds, led to, leading to, prompted, triggered, "
    "attributed to, so as to, motivated, as it was, resulted/resulting, prompting, "
    "inspired, based on, blamed, given that, purpose, aim, aimed, to "
    "avoid/prevent/protect/make/give/get/help/keep/stop, intended to",
    reasons_vaguely="for, after, to, as, by, so, without, if, out of, amid, over, from, with",
    means="by, through, using, via, with, means, with the help of, use of, without, thereby, "
    "from, in which, based on, as",
    people="president, minister, mayor, chancellor, chief, spokesman, spokeswoman, spokesperson, "
    "director, head, police, government, researchers, scientists, professor, king, queen, "
    "emperor, party, company, court, lawyer/lawyers, judge, coach, author, authorities, "
    "club, council, man, woman, group, team, workers, people, family, officials, "
    "leader/leaders",
    place_articles="the",
    of="of",
    ordinal_endings="st, nd, rd, th",
    decade_endings="s",
    months_or_words="may, march, mar",
    place_before="in, at, near, from, to, into, outside, inside, across, around, off, on, between, "
    "through, throughout, of, towards, toward, north of, south of, east of, west of, over, "
    "beyond, along, via",
    places="city, town, village, street, square, building, school, hall, park, harbour, harbor, "
    "port, region, area, country, coast, island, mountain/mountains, river, lake, station, "
    "north, south, east, west, centre, center, church, university, garden, valley, forest, "
    "bank, bridge, capital, district, county, sea, ocean, road, campus, house, hospital, "
    "state, site",
)

_MESSAGES = MessageWords(
    greetings="""hello, hello hello, hi, hey, hiya, howdy, greetings, good morning/day/afternoon/evening,
        morning, how are you, how are you doing, how is it going, how's it going, what's up, whats up,
        sup, nice to meet you, welcome, yo, hi hi, heya, hullo, helo, g'day, gday, evening, afternoon,
        hope/trust you're/you/ur are? doing? well/ok/good/fine, i hope you're/you are? doing?
        well/ok/good/fine, how r u, how are u, how are things, hows/how's it goin, how do you do, wassup,
        what is up, pleased to meet you, good to see you, long time no see""",
    thanks="""thanks, thank you, thankyou, thx, ty, many thanks, thanks a lot, thank you very much,
        thanks so much, thank you so much, cheers, much appreciated, i appreciate it, thanks for your/the
        help, thank you for your/the help, thanks for the answer/information/info, thank you for the
        answer/information/info, tanks, thanx, tnx, thks, thnx, tysm, tyvm, thank u, thanks/thank you? a?
        bunch/million/loads/heaps, big thanks, appreciated, appreciate it, that/this/it really?
        helped/helps me?, that/this/it was/is really?/very?/so? helpful/useful, that's/thats
        really?/very?/so? helpful/useful, very/super/really helpful, you've/you have? helped me?, you
        were/are very?/so?/really? helpful, you're/youre a star/legend/lifesaver, so? grateful, i'm
        so?/very? grateful, i am so?/very? grateful""",
    goodbyes="""bye, bye bye, goodbye, good bye, good night, goodnight, see you, see ya, see you
        later/soon/tomorrow, farewell, take care, have a nice/good/great day, have a nice/good/great
        evening, have a nice/good/great weekend, until next time, cya, byebye, buhbye, ciao, laters,
        later, i? gotta/must go/run/leave, i? have/got to go/run/leave, i've got to go/run/leave, i'm
        off/leaving/out, im off/leaving/out, i am off/leaving, off to bed/work/sleep, ttyl, talk to you
        later/soon/tomorrow, talk later/soon/tomorrow, catch you later, so long, see u, cu, have a
        nice/good/great/lovely one/night/time/week, good day to you, sweet dreams, night night, signing
        off, until tomorrow, til/till tomorrow""",
    help="""help, help me, help please, i need help, can you help me, could you help me, please help me,
        please help, can you help, what can you do, what can you do for me, what can i ask, what can i
        ask you, what can i ask here, how do i use you, how do i use this bot, how does this bot work,
        how do you work, what do you do, what do you know, instructions, manual, user manual/guide,
        tutorial, how to use, how to use this/it/you, how to use this/the bot/thing/tool/app, any/some
        help/instructions, i need/want/would? like? some help/instructions/assistance, i need a hand,
        give/send/show me the?/some? instructions/manual/help, how does this/the
        thing/bot/tool/app/chat/service/chatbot work, how does this work, how do/can/should/must/would
        i/we/one use you/this, how do/can/should/would i/we/one use this/the bot/thing/tool/app/chat,
        what can/could/should/may/do i/we ask/type/write/say, what can/could this/the bot/thing/tool/app
        do, what are you able to do, what are you good for, what are your
        commands/functions/features/skills, commands, what is/are this/you for, what's this for, what is
        this bot/tool/app/thing for, what can/do u do, what else can you do, what kind/sort/type of
        questions can i ask you?, explain how you/this work/works, explain how this bot works, tell me
        what you can do, tell/show me how you work, tell/show me how to use you/this, i don't/dont/do
        not? understand/know how to use you/this, i don't/dont understand/know how this/you work/works,
        how to/do i? start, how do i get started, can/could you/u help me?, can/could
        someone/anyone/anybody help me?, help me? out, help me? with this, i'm/im lost, i am lost, i'm/im
        stuck""",
    identity="""who are you, what are you, who r u, are you a bot/robot/machine/human/person/computer,
        are you a chat bot, are you a real person, are you human/real/chatgpt/ai/there, are you an ai, is
        this a bot/robot, are you a chatbot, what is your name, what's your name, your name, who
        made/built/created you, am i talking to a bot/robot/machine/human, is anybody/anyone/someone
        there, who/what r/are you/u, who/what exactly are you, are/r you/u a?/an? real?/actual?/living?
        bot/robot/machine/human/person/computer/chatbot/program/ai/man/woman, are/r you/u an? artificial
        intelligence, are/r you/u real/alive/human/chatgpt/gpt/automated/there/online, you/u a?/an? real?
        bot/robot/machine/human/person/computer/chatbot/program/ai/man/woman, is this a?/an?
        real?/actual? bot/robot/machine/human/person/computer/chatbot/program/ai/man/woman, am i
        talking/speaking/chatting/writing to/with a?/an? real?/actual?
        bot/robot/machine/human/person/computer/chatbot/program/ai/man/woman, who am i
        talking/speaking/chatting/writing to/with, what's/what is? your/ur name, whats ur name, tell me
        your name, what are you called, what do they/people call you, what should/can/do i call you, do
        you have a name, you have a name, what name do you have, who
        made/built/created/programmed/developed/wrote/designed/trained/owns/runs/operates you/u, who
        made/built/created/programmed/developed/runs this bot/chatbot, who is/are behind you, who is your
        maker/creator/developer/owner/author, who's/whos your maker/creator/developer/owner/author, what
        kind/sort of bot/robot/machine/program/ai are you, tell me about yourself, introduce yourself,
        how old are you, where are you from, do you have feelings, are you chat gpt, who do you work for,
        which/what ai/model/llm are you""",
    agreement="""ok, okay, k, kk, fine, all right, alright, great, good, cool, nice, super, perfect,
        awesome, excellent, wonderful, i see, understood, got it, yes, yep, yeah, yup, no, nope, oh,
        aha, hm, hmm, sorry, never mind, nevermind, no problem, very good, well done, good bot, test,
        testing""",
    remarks="""no way, oh my god/goodness/gosh/word?, omg, wtf, holy cow/moly/smokes, my god/goodness,
        thank god/goodness, good grief, good heavens, good lord, you don't say, you're/youre kidding
        me?, you're joking, are you serious/kidding, you must be joking/kidding, who would have
        thought/guessed/known that?, who knew, i didn't know that, i didn't expect that, i had no idea,
        i can't/cannot believe it/this/that, hard to believe, unbelievable, i'm/i am
        speechless/impressed/shocked/surprised/stunned, i'm sorry to hear that, sorry to hear that, so
        sorry, poor thing/things/guy/guys/them/him/her, what a
        mess/shame/pity/story/game/surprise/relief/disaster/tragedy/scandal/joke/day/coincidence,
        good/happy/glad for them/him/her/you, glad/good to hear/know that?, hats off, kudos, nice one,
        good one, good stuff/job, well well?, way to go, makes sense, that makes sense, fair enough,
        good point, point taken, that figures, go figure, there you go, oh well, oh no, oh dear, oh boy,
        ah well, so be it, thank heavens, phew, ouch, oops, whoa, woah, yay, hooray, hurrah, yikes,
        gosh, geez, jeez, blimey, crikey, ugh, meh, huh, hmmm, whatever, bless them/him/her, rip, my
        condolences, good to know, interesting stuff""",
    feelings="""amazing, impressive, incredible, unbelievable, crazy, insane, wild, wow, sad, awful,
        terrible, horrible, horrific, shocking, tragic, heartbreaking, outrageous, scandalous,
        disgusting, ridiculous, absurd, funny, hilarious, weird, strange, odd, bizarre, interesting,
        fascinating, intriguing, cute, sweet, lovely, brilliant, fantastic, great, nice, cool, awesome,
        excellent, superb, wonderful, beautiful, shame, pity, unfortunate, annoying, embarrassing,
        scary, frightening, creepy, worrying, surprising, astonishing, remarkable, wicked, epic,
        congrats, congratulations, bravo, respect, ouch, yikes, phew, whoa, hooray, sorry,
        disappointing, encouraging, reassuring, touching, moving, harsh, brutal""",
    around_feelings="""that, that's, thats, this, it, it's, its, they, is, was, are, were, sounds,
        looks, must, be, have, been, how, so, what, a, an, very, really, quite, pretty, rather,
        absolutely, totally, just, too, oh, ah, ok, okay, no, yes, wow, man, dude, god, well, but, and,
        right, such, news, story, thing, i, i'm, im, am, feel, find, think, to, hear, haha, hm, hmm,
        aha, indeed, isn't, wasn't, eh, huh""",
    behind_feelings="""for, about, of, that""",
    address="""bot, robot, beleg, there, all, everyone, everybody, folks, guys, friend, my friend, dear,
        sir, madam, team, again, today, so much, very much, a lot, for everything, for now, please, then,
        to you, just, oh, and, or a human/person/bot/robot/machine, or a real person, for the/your/all
        help, for the answer/information/info/explanation, mate, buddy, pal, bro, dude, man, sweetie,
        honey, darling, love, dear bot/friend, my dear/love, little bot, ladies and gentlemen, ladies,
        gentlemen, chatbot, pls, plz, u, you, y'all, you all, you guys, bestie, or what, or not, or
        something, or an? ai/program/computer, or an? real?/actual?/living? human/person, to/with me,
        that's all, thats all, all the best, for that/this/it, for today, a bunch, loads""",
    particles="""actually, really, exactly, even, here, now, then, anyway, just, please, pls, well, so,
        um, uh, like, though, tho""",
    and_="and, but, so, or, and what about, what about, how about",
    asks="""who, whom, whose, what, which, when, where, why, how, what's, who's, how's, where's,
        when's""",
    requests="""tell, show, list, give, explain, describe, summarize, summarise, find, search, name,
        look, write, compare, please, i, we, i'm, i'd, let, summary, overview, everything, anything,
        news, more, details""",
    checks="""is/was this/that/it really?/actually?/even?
        true/right/correct/accurate/real/confirmed/so/fake/false/legit/verified or?
        not?/false?/fake?, true/real/fact or false/fake/not/fiction, that is true, that's true,
        true, really, seriously, for real, correct, fact/facts check please?, please?
        check/verify/confirm this/that/it? please?, can/could you please? check/verify/confirm
        this/that/it please?, did/has this/that really?/actually? happen/happened, any/is/are there?
        any? truth to/in this/that/it, is there any? truth/evidence/proof/source to/in/for
        this/that/it, any? evidence/proof/source/sources for? this?/that? please?, what/anything do?
        we/you have/know on/about this/that/it, what do/does the articles/sources/coverage say
        about/on this/that/it, do/have we/you have/got anything/something on/about this/that/it""",
    checks_that="""is/was it really?/actually? true/right/correct/so/confirmed/a? fact? that, is/was it the
        case that, true that, can/could you? please? check/verify/confirm that/whether/if, please?
        check/verify whether/if/that, i/we? heard/read that, someone/somebody says that, they say that""",
    verbs="""is, are, was, were, has, have, had, will, would, can, could, may, might, must, shall,
        should, does, do, did, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't,
        can't, couldn't, doesn't, don't, didn't, says, said, went, came, took, gave, made, won, lost,
        fell, rose, met, left, became, began, got, paid, sold, bought, sent, told, knew, found, held,
        led, ran, died, *ed""",
    slips="""that was a? typo/mistake/test, typo, mistype, mistyped, i mistyped that?, i made a
        typo/mistake, wrong button/key/chat/window/group/message/person/number/tab, that was the wrong
        button/key/chat/window/group/message, by accident, by mistake, that was by accident/mistake,
        that was an? accident, that was not/n't meant for you, that wasn't meant for you, not meant for
        you, not for you, my mistake/bad/fault/cat/kid, that was my cat/kid/pocket/son/daughter, sent by
        accident/mistake, sent that by accident/mistake, pocket typing, i hit/pressed/clicked the wrong
        button/key, hit/pressed/clicked the wrong button/key, ignore that/this, please? ignore that/this,
        disregard that/this, forget it/that, scratch that, apologies, my apologies, i apologise/apologize,
        excuse me, pardon, pardon me""",
    more="more, more please, show more, tell me more",
    tags="right, correct, isn't it, or not, is that true, true, yes, or, really",
    articles="the, a, an",
    name_links="""of, the, and, de, del, della, di, da, van, von, der, den, al, el, bin, ibn, la, le,
        du""",
    verb_first_asks=True,
    laughter=r"a*(?:h[aeiou]){2,}h*|x+d+|lo+l|rofl|lmf?ao",
    keyboard="qwertyuiop asdfghjkl zxcvbnm",
    yes="yes",
    no="no",
)

_NO_STORY = (
    r"(?:the |his |her |its |their |all |any )?(?:up|costs?|bills?|expenses|loss(?:es)?|debts?|damages?"
    r"|fees?|rent"
    r"|price|deficit|shortfall|ground|distance|walls?|roofs?|holes?|eyes|faces?|windows?|position|shifts?)\b"
)
"""What "cover" can have as its object when it does not mean reporting."""

_COVERAGE = CoverageWords(
    article="articles",
    noun=r"(?:(?:news(?:paper)? |press |wire )?(?:articles?|stor(?:y|ies)|reports?|pieces?|dispatches|items)"
    r"|news(?: coverage)?|updates|(?:news |press |media )?coverage|reporting|headlines)"
    r"(?: (?:(?:that |which )?(?:were |was |are |is )?"
    r"(?:published|printed|written|released|dated|appear(?:ed|ing))))?",
    kinds={
        "opinion": r"opinion (?:pieces?|articles?|columns?|essays?)|op-?eds?|commentar(?:y|ies)|columns?"
        r"|editorials?|comment pieces?|guest essays?|analysis pieces?",
        "fact_check": r"fact[- ]?checks?",
        "interview": r"interviews?|Q&As?",
        "live": r"live ?(?:blogs?|tickers?|updates)",
    },
    with_="with",
    about=r"(?:about|on|regarding|concerning|covering|mentioning|related to|relating to|to do with)",
    about_it=r"",
    it="",
    lead=r"(?:(?:please )?(?:(?:can|could|would) you )?(?:please )?"
    r"(?:show|list|find|give|get|send|bring|tell|fetch)(?: me| us)?(?: about)?(?: please)?"
    r"|(?:please )?(?:search|look) for|i(?:['’]m| am) looking for|looking for"
    r"|i (?:want|need|would like)(?: to (?:see|read))?|i['’]d like(?: to (?:see|read))?)",
    qualifiers=r"(?:all|any|every|each|the|some|a few|our|your|other|more|further|recent|latest"
    r"|newest|new|last"
    r"|most recent|a list of|list of|of the|of|COUNT)",
    numbers="two three four five six seven eight nine ten",
    please=r"(?:please|pls|thanks|thank you)",
    at=r"(?:(?:on|in|from|of|for|during|over"
    r"|at|since|the|week|month|year|day|of) )*",
    by=r"(?:by|from|in|of|at) (?:the )?",
    written_in=r"(?:(?:published|written|that are|which are|in) )*",
    papers="",
    in_place=r"in|near",
    join=r"(?:(?:,|,? (?:and|or|as well as)) |/)",
    and_=r"(?:and|but|so|or|ok(?:ay)?|what about|how about)",
    only=r"only|just",
    clauses=r"(?:that|whether|if|how|why|what|who|when|where|which|whose)",
    articles=r"(?:the|a|an)",
    frames=(
        Frame(r"(?:{lead} )?(?:{qualifiers} )*(?:⟦⟧(?:['’]s)? )?{noun}(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*(?:⟦⟧(?:['’]s)? )?(?:news|coverage) (?:of|from) TOPIC"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} (?:by|written by) AUTHOR(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} {about} TOPIC (?:by|written by) AUTHOR"),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:did|has|have) AUTHOR (?:write|written"
            r"|publish(?:ed)?)(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:are|is|were|was|do you have|have you(?: got)?"
            r"|exists?"
            r"|can you find)(?: there| available| in the (?:archive|corpus|collection))?(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:were|was|are|have been|has been)(?: {about} TOPIC)?"
            r"(?: published| printed| written)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:which |what |{lead} )?(?:{qualifiers} )*{noun} (?:that )?(?:mention|name|cite|quote)"
            r"(?:s|d|ed)? TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:(?:deal|dealt) with|cover(?:ed)?"
            r"|discuss(?:ed)?|(?:talk(?:ed)?|write|wrote|report(?:ed)?|are|is) {about}) TOPIC"
        ),
        Frame(
            r"(?:which|what) (?:{qualifiers} )*{noun} (?:did|has|have|does) ⟦⟧ (?:publish(?:ed)?|write"
            r"|written"
            r"|print(?:ed)?|run|have|carry|carried)(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:(?:are|is|were|was) there|do you have|have you(?: got)?|do we have|got)(?: any| some| an?)?"
            r"(?: {qualifiers})* (?:{noun}|anything|something)(?: new| recent)?(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:{lead} )?(?:everything|anything|something|all)(?: (?:new|there is|you(?:['’]ve got| have(?:"
            r" got)?)"
            r"|we have))? {about} TOPIC"
        ),
        Frame(
            r"(?:{lead} )?(?:the )?(?:latest|newest|most recent)(?: {noun}| developments)?"
            r"(?: (?:{about}|from|in) TOPIC)?"
        ),
        Frame(
            r"what(?:['’]s| is| are)(?: (?:the )?(?:latest|newest)(?: {noun}| developments)?| new| in the"
            r" news)"
            r"(?: (?:{about}|in|from|at) TOPIC)?"
        ),
        Frame(r"(?:any|is there any|got any) (?:news|updates?)(?: {about} TOPIC)?"),
        Frame(r"what (?:else )?(?:do you have|have you got|do we have|is there|can you find) {about} TOPIC"),
        Frame(
            r"what (?:else )?(?:did|do|have|does|has) ⟦⟧ (?:report(?:ed)?|say|said) {about} TOPIC",
            needs="others",
        ),
        Frame(
            r"(?:is there |are there )?(?:anything|something) else(?: {about} TOPIC)?",
            needs="outlet",
        ),
        Frame(
            r"how many (?:{qualifiers} )*{noun} (?:are|were|do you have|have you)(?: there)?(?: {about}"
            r" TOPIC)?(?: in (?:all|total)| altogether)?",
            asks="count",
        ),
        Frame(
            r"(?:did|has|have) (?:anyone|anybody|somebody|any (?:outlet|paper|newspaper))"
            r" (?:write|written|report|reported|publish(?:ed)? (?:anything|something)) {about} TOPIC"
        ),
        Frame(
            r"(?:{lead} )?(?:everything|all|anything)(?: (?:that was )?(?:published|written|printed"
            r"|reported))?",
            needs="outlet or time",
        ),
        Frame(
            r"what (?:else )?(?:did|has|does|have|was|were) ⟦⟧ (?:also |just |recently )?"
            r"(?:report(?:ed|ing)?|writ(?:e|ten"
            r"|ing)"
            r"|publish(?:ed|ing)?|print(?:ed)?|cover(?:ed|ing)?|run|carry|carried|say|said)(?: about)?"
        ),
        Frame(
            r"what (?:else )?(?:did|has|have|does|do) ⟦⟧ (?:just |recently )?"
            r"(?:published?|print(?:ed)?|run|carry"
            r"|carried|write|written|have)"
            r"(?: anything)? {about} TOPIC"
        ),
        Frame(
            r"what (?:was|is|were|has been) (?:published|printed|reported|written)", needs="outlet or time"
        ),
        Frame(
            r"who (?:(?:wrote|has written|writes|reported|has reported|reports|published|has published)"
            r"(?: (?:anything|something|articles?|stories))? {about}|(?:has )?(?:covered|covers)"
            rf"(?! {_NO_STORY})) TOPIC",
            asks="authors",
        ),
        Frame(
            r"(?:who|which (?:journalist|reporter|author)) (?:wrote|has written|(?:is|was) the author of"
            r"|authored|signed) (?:{qualifiers} )*{noun}(?: {about} TOPIC)?",
            needs="topic",
            asks="authors",
        ),
        Frame(r"who (?:wrote|has written|authored) (?:the one|that one|that) {about} TOPIC", asks="authors"),
        Frame(
            r"(?:by whom|who) (?:is|was|were|are) (?:{qualifiers} )*{noun} {about} TOPIC"
            r"(?: (?:written|authored))?(?: by)?",
            asks="authors",
        ),
        Frame(
            r"(?:the )?(?:authors?|byline|writers?) of (?:{qualifiers} )*{noun} {about} TOPIC", asks="authors"
        ),
        Frame(
            r"(?:which|what) (?:news)?(?:outlets?|papers?|newspapers?|media|sources?|journalists?|reporters?"
            r"|authors?|publications?) (?:have |has )?(?:(?:wrote|written|writes?|reported|reports?) {about}"
            r"|covered|cover(?:s|ed)?|mention(?:s|ed)?|carried) TOPIC"
        ),
        Frame(
            r"what(?:['’]s| has| have| was| were) (?:been )?(?:written|published|printed)(?: so far)?"
            r"(?: {about} TOPIC)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"what(?:['’]s| has| was| were) (?:been )?(?:reported|in the (?:news|papers|press))", needs="time"
        ),
        Frame(
            r"what(?:['’]s| has| have| was| else| all)? (?:been )?(?:happen(?:ed|ing)?|occurred"
            r"|go(?:ing|ne) on"
            r"|went on|took place|taken place)",
            needs="time",
            asks="events",
        ),
    ),
    which=r"which(?: ones)?",
    of_them=r"(?:(?:out )?of (?:them|these|those|(?:the|these|those|all) (?:ones|above|list|{noun}))"
    r"|among them)",
    others=r"(?:the |any )?other (?:newspapers|papers|outlets|media|sources|publications)",
    left_out=(
        r"(?:{lead} )?(?:(?:them |the )?(?:all|rest|others|everything) )?"
        r"(?:without|except(?: for)?|but(?: not)?|excluding|other than|apart from|minus|not) REST",
        r"which(?: ones?|(?: {noun})? {of_them})? (?:are|were|is)(?: not|n['’]t) REST",
        r"(?:please )?(?:(?:leave|filter) out|skip|drop|exclude|remove|omit) REST",
    ),
    follow_ups=(
        Frame(
            r"(?:which|how many)(?: ones?|(?: (?:{qualifiers} )*{noun})? {of_them})?"
            r"(?: (?:is|are|was|were|come|came|appeared))?(?: {about} TOPIC)?"
            r"(?: published| printed| written)?(?: {of_them})?",
            needs="outlet or language or time or topic",
        ),
        Frame(
            r"(?:which|how many) (?:{qualifiers} )*{noun} (?:is|are|was|were|come|came|appeared)"
            r"(?: published| printed| written)?",
            needs="outlet or language or time",
        ),
        Frame(r"(?:which|how many)(?: ones?|(?: {noun})? {of_them})? (?:deal|dealt) with TOPIC"),
        Frame(
            r"(?:which|how many)(?: ones?|(?: {noun})? {of_them})? (?:also )?"
            r"(?:(?:mention|name|cite|quote)(?:s|d)?) TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:which|how many)(?: ones?|(?: {noun})? {of_them})? (?:also )?"
            r"(?:(?:discuss|cover)(?:s|ed)?|(?:(?:talk|write|wrote|report)(?:s|ed)? {about})) TOPIC"
        ),
        Frame(
            r"(?:{lead} )?(?:(?:only|just) )?(?:the ones|those|ones|any|all)(?: {of_them})?"
            r"(?: (?:that|which) (?:are|were|appeared|deal with))?(?: {about} TOPIC)?(?: only)?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:the )?{noun}(?: {about} TOPIC)?", needs="only"),
        Frame(
            r"{lead} (?:only|just) (?:the )?{noun}(?: {about} TOPIC)?",
            needs="outlet or language or time or topic",
        ),
        Frame(
            r"(?:{lead} )?(?:(?:only|just) )?(?:the ones|those|any)(?: (?:that|which))?"
            r" mention(?:ing)? TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:is|are) (?:any|some|one)(?: {of_them})?(?: {about} TOPIC)?",
            needs="language or time or topic",
        ),
        Frame(r"(?:is|are)(?: there)?(?: any| an?| some)? ⟪0⟫ {of_them}"),
        Frame(r"(?:is|are)(?: there)?(?: any| one| some)? {of_them}(?: an?)? ⟪0⟫"),
        Frame(
            r"(?:by whom (?:is|are|was|were)|who (?:wrote|has written|(?:is|are) the authors? of))"
            r"(?: (?:it|them|this|these|those|all {of_them}|each {of_them}|(?:these|those|the) {noun}))?"
            r"(?: all)?(?: written)?",
            asks="authors",
        ),
        Frame(r"(?:and )?(?:the|their) authors?(?: {of_them})?", asks="authors"),
        Frame(
            r"(?:when|where|in (?:which|what) (?:paper|newspaper|outlet)|which (?:paper|newspaper|outlet)s?)"
            r" (?:was|were|is|are|did|has|have) (?:it|that|this|they|those|the {noun})"
            r" (?:been )?(?:published|printed|written|appear)",
            asks="count",
        ),
        Frame(r"(?:in )?(?:which|what) (?:paper|newspaper|outlet)s?", asks="count"),
        Frame(
            r"(?:{lead} )?(?:(?:all|every one|the rest)(?: {of_them}| of it)?|them all|(?:the )?(?:rest"
            r"|others)"
            r"|(?:the )?(?:full|whole|complete) list)",
            asks="count",
        ),
        Frame(
            r"how many(?: (?:{noun} )?(?:are (?:there|they|these|those)|is that|did you find))?"
            r"(?: in (?:all|total)| altogether)?",
            asks="count",
        ),
    ),
    ordinals=(
        r"first|1st|one|newest|most\srecent|latest(?=\W(?:one|article|story|report))"
        r" second|2nd|two third|3rd fourth|4th fifth|5th"
        r" sixth|6th seventh|7th eighth|8th ninth|9th tenth|10th"
    ),
    last=r"last|oldest|earliest",
    ordinal_frames=(
        r"what (?:does|did|is|was) (?:the )?ORDINAL(?: (?:one|article|story|report))?"
        r"(?: (?:say|report|write|about))?(?: about TOPIC)?",
        r"what(?:['’]s| is) in (?:the )?ORDINAL(?: (?:one|article|story|report))?",
        r"what(?:['’]s| is) (?:the )?ORDINAL (?:one|article|story|report)(?: about)?",
        r"which(?: one|(?: {noun})?(?: {of_them})?) is (?:the )?ORDINAL(?: one)?(?: {of_them})?",
        r"in (?:the )?ORDINAL(?: one)?",
        r"(?:(?:show|open|read|tell|give)(?: me| us)?(?: more)?(?: about)? )?(?:the )?ORDINAL"
        r" (?:one|article|story|report)(?: please)?",
    ),
    article_frames=(
        r"what(?:['’]s| is| was) (?:the|that|this) (?:{qualifiers} )*{noun}(?: {about} SUBJECT)? (?:about"
        r"|saying)",
        r"what (?:does|did) (?:the|that|this) (?:{qualifiers} )*{noun}(?: {about} SUBJECT)? (?:say|report"
        r"|tell(?: us)?)"
        r"(?: (?:about|on) TOPIC)?",
        r"what (?:is it about|does it say|(?:is|does) (?:that|this) (?:about|say))",
        r"what(?:['’]s| is) in (?:the|that|this) {noun}(?: {about} SUBJECT)?",
        r"(?:(?:can|could) you )?(?:summari[sz]e|sum up) (?:the|that|this) {noun}(?: {about} SUBJECT)?(?:"
        r" for me)?",
        r"(?:give me )?(?:a )?summary of (?:the|that|this) {noun}(?: {about} SUBJECT)?",
    ),
    conclusion_frames=(
        r"(?:and )?what (?:does|did|do) (?:it|they|he|she|(?:the|that|this) {noun}(?: {about} SUBJECT)?)"
        r" (?:conclude|find|come to)",
        r"what(?:['’]s| is| was) (?:the|its|their|his|her) (?:conclusion|verdict|finding|rating"
        r"|bottom line|upshot)"
        r"(?: of (?:the|that|this) {noun}(?: {about} SUBJECT)?)?",
    ),
    this_article=r"(?:who (?:wrote|has written|(?:is|was) the author of)|by whom (?:is|was))"
    r" (?:this|that|the) (?:news )?(?:article|story|piece)(?: written)?",
    units="day week month year",
    time_before=r"(?:(?:on|in|from|of) )?the (?:UNIT before(?: that)?|(?:previous|preceding) UNIT)",
    time_after=r"(?:(?:on|in|from|of) )?the (?:UNIT after(?: that)?|(?:next|following) UNIT)",
)

_STATEMENTS = StatementWords(
    denied="""denied/denies/deny/denying, denial/denials, refuted/refutes/refute, disputed/disputes/dispute,
        rebutted/rebuts, rejected/rejects/reject …
        report/reports/claim/claims/allegation/allegations/accusation/accusations/account/accounts/charge/charges/suggestion/suggestions/story/criticism/speculation/version/notion/idea,
        dismissed/dismisses/dismissing …
        report/reports/claim/claims/allegation/allegations/accusation/accusations/charge/charges/suggestion/suggestions/story/stories/rumour/rumours/rumor/rumors/criticism/speculation/as,
        called/calls/branded/described … lie/lies/nonsense/untrue/fabricat*/invention/false,
        maintained/maintains/protested … innocence""",
    confirmed="""confirmed/confirms/confirm/confirming, confirmation,
        corroborated/corroborates/corroborate, acknowledged/acknowledges/acknowledge,
        admitted/admits/admit, conceded/concedes, pleaded guilty, owned up to, confessed/confesses""",
    neither="""declined/declines/refused/refuses to confirm or/nor deny,
        declined/declines/refused/refuses to deny or/nor confirm,
        neither/not/n't/to/either confirm/confirmed/confirms/confirming or/nor/and deny/denied/denies/denying,
        neither/not/n't/to/either deny/denied/denies/denying or/nor confirm/confirmed/confirms/confirming,
        couldn't/wouldn't/didn't/won't/can't/don't confirm or deny""",
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
        denied by the post/bar/crossbar/keeper/goalkeeper/woodwork/referee, denied … goal/equaliser/penalty,
        confirmed/confirms/confirm/secured …
        place/spot/berth/seat/ticket/qualification/title/status/promotion/relegation/reservation/booking/appointment,
        confirmed … by the Senate/committee/parliament, Senate/committee/parliament (has) (have) confirmed,
        confirmed/confirms … nominee/judge/justice … to/as, a/the/new/first/one/two/three/four/five/of
        confirmed case/cases/death/deaths/nominee/infections/sighting, confirmation
        notice/hearing/hearings/vote/email/number/bias/page, awaiting confirmation, admitted/admits … to
        hospital, admitted to/into (the) hospital/intensive/court/university/club/bar, was/were admitted,
        conceded … goal/goals/penalty/twice/defeat/points/possession, acknowledged/acknowledges the/his/her
        crowd/applause/fans, conceded twice/once, declined by/to percent, reported for/to duty/work, reports
        to, reported missing,
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
    hearsay="""unclear/unknown whether/if, not known/clear whether/if, not true that, untrue that,
        far from, reportedly, allegedly, supposedly, apparently, purportedly, said to have,
        is/are/was/were said to, rumoured/rumored,
        according to reports/rumours/rumors/media/sources/people, understood to have, is believed to,
        word … has it, rumour/rumor has it, story goes, insiders say, sources say, people say, whispers""",
    that="that, whether, if, which, who, had, having",
    gerund=r"\w+ing",
    coordination="and, but, then, or",
    contrast="""initially, at first, originally, only, merely, partly, partially, in part, except, apart
        from, not the, but not, nothing about, some of, in principle, indirectly, half, with the
        exception, save for""",
    asks="which, what, who, whom, whose, when, where, why, how",
    helping="""has, have, had, did, does, do, was, were, is, are, would, will, could, can, came, gave,
        offered, be, been, being, made, say, says, said""",
    inquiries="""might, may, could, nearly, almost, rumour*, rumor*, investigation*, investigating,
        investigated, inquiry, inquiries, probe, probes, suspicion*, suspected, allegation*, charges,
        review*, talks, negotiation*, plan, plans, possibility, risk, interest, complaint*, proceedings,
        looking into, examining""",
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
    kin="""brother, sister, wife, husband, widow, son, daughter, father, mother, uncle, aunt, nephew,
        niece, cousin, friend, neighbour, neighbor, rival, predecessor, successor, opponent, competitor,
        colleague, ex-wife, ex-husband, partner""",
    claims="""report, reports, claim, claims, allegation, allegations, accusation, accusations, account,
        accounts, charge, charges, suggestion, suggestions, link, links, story, stories, idea, ideas,
        rumour, rumours, rumor, rumors, criticism, speculation, version, notion, reporting, information,
        news, matter, wrongdoing""",
    asides="""also, again, never, later, then, now, only, itself, himself, herself, firmly, strongly,
        repeatedly, however, still, since, flatly, already, yesterday, today, earlier, publicly, on
        monday/tuesday/wednesday/thursday/friday/saturday/sunday (morning) (evening) (night), first,
        officially, formally, initially, categorically, vehemently, finally""",
    back="it, as much, this, that, them, so, these, those",
    what_do="""what do/does/did/has/have""",
    say="""say/said/think/add/added/answer/answered/reply/tell/told""",
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
    media="newspaper/newspapers, paper/papers, outlet/outlets, media, magazine/magazines",
    who="who",
    who_reports="reports*, reported*",
    before_main_verb="ever, already, really, actually, publicly, also, not, since, been",
    set_against="but, not, though, although, yet, while, no",
    spoken_from="in, at",
    phrases=NounPhraseWords(
        indefinite="a, an",
        before_nouns="""the, a, an, this, that, these, those, his, her, its, their, our, my, your, of, in, on,
            at, by, from, for, with, about, many, much, which, what, no, any, into, between""",
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

_HAPPENINGS = HappeningWords(
    dead="""dead, died/dies, dying, death/deaths, killed/kill, killing, fatalit*, lost their lives,
        lives were lost""",
    injured="injur*, hurt, wounded",
    missing="missing, unaccounted",
    arrested="arrest*, detained",
    demonstrated="demonstr*, protest*, marched/marchers, rally/rallied",
    attended="""joined, join, participa*, took part, attend/attended/attendees/attendance, visitor*,
        visited, spectator*, came, audience, crowd, assist*""",
    evacuated="""evacuat*, had to leave, forced to leave, forced from their homes,
        moved out of their homes, displaced""",
    rescued="rescued, saved",
    infected="infect*, sick/sickened, fell ill, contamin*, contagi*",
    jobs="jobs/job, positions, posts, roles",
    cut="cut/cuts/cutting, axe/axed/axing, shed, lost, elimin*",
    turnout="turnout, electorate, eligible, voters, registered, voted, participation",
    price="""price/priced/prices, cost/costs/costing, pay/paid/pays, bought/buy, sold/sell, purchase*,
        spent/spend, went for, fetched""",
    fire="fire/fires, blaze, incend*",
    crash="crash*, collision*, collid*, accident*",
    blast="explosion*, explod*, blast",
    robbery="robbery, raid, heist, burglary, theft",
    meeting="meeting, met, meet",
    election="election*, by-election, ballot, referendum*, poll/polls",
    collapse="collaps*, gave way",
    known="knew, known, aware",
    penalty="fine/fined/fines, penalt*",
    grant="subsid*, grant/grants",
    loan="loan/loans, borrowed",
    damage="damage/damages",
    rent="rent/rents, lease",
    tax="tax/taxes",
    income="profit*, revenue*, turnover, sales",
    gift="donat*, donated",
    upkeep="annually, annual, a year, per year, yearly, maintenance, running costs",
    salary="salary, wage/wages",
    estimate="originally, initially, first estimate, at first",
)

_MEASURES = MeasureWords(
    units={
        "percent": "per cent, percent*",
        "kilometre": "kilometer*, kilometre*, km",
        "mile": "mile/miles",
        "metre": "meter/meters, metre/metres, m",
        "foot": "foot/feet",
        "centimetre": "centimet*, cm",
        "yard": "yard/yards",
        "nautical mile": "nautical mile/miles",
        "second": "second/seconds",
        "minute": "minute/minutes",
        "hour": "hour/hours",
        "day": "day/days",
        "week": "week/weeks",
        "month": "month/months",
        "year": "year/years",
        "tonne": "tonne/tonnes, ton/tons",
        "kilogram": "kilo/kilos, kilogram*, kg",
        "gram": "gram/grams",
        "pound": "pound/pounds of",
        "hectare": "hectare*, ha",
        "acre": "acre/acres, acres",
        "square metre": "square metres, square meters, m²",
        "square kilometre": "square kilometres, square kilometers, km²",
        "square mile": "square miles",
        "cubic metre": "cubic met*, m³",
        "litre": "liter/liters, litre/litres",
        "gallon": "gallon/gallons",
        "kilometre an hour": "km/h, kilometers per hour, kilometres per hour",
        "mile an hour": "miles per hour, mph",
        "knot": "knots",
        "degree": "degrees, °c, °",
    },
    currencies={
        "EUR": "euro/euros, eur",
        "GBP": "pound/pounds, gbp",
        "USD": "dollar/dollars",
        "CHF": "chf",
        "RUB": "rouble/roubles",
        "TRY": "lira, liras",
        "OTHER": "yen, yuan, crowns, peso/pesos",
    },
    approximate="""about, around, some, roughly, nearly, almost, approximately, close to, just over,
        just under, shortly after, shortly before, an estimated""",
    at_least="more than, over, at least, upwards of",
    at_most="fewer than, less than, under",
    not_this="not, no, instead of, rather than",
    instead="instead of, rather than",
    aged=r"[-\s]years?[-\s]olds?|years\s+of\s+age",
    before_age="aged, was, is",
    ordinal_endings="st|nd|rd|th",
    date_link="of",
    noon="noon, midday",
    midnight="midnight",
    half_past="half past",
    hours=r"hrs|hours|a\.?m\b\.?|p\.?m\b\.?|o['’]clock",
    afternoon=r"p\.?m",
    quarter="a quarter, quarter",
    minutes="minute/minutes",
    minutes_past="past",
    minutes_to="to",
    before_clock="at, around, about, shortly after/before, just after/before",
    behind_clock="on, in, yesterday",
)

_FIGURES = FigureWords(
    people="participants, attendees, people, residents, inhabitants, villagers, persons",
    parts="""of them, of those, of whom, of these, among them, including, alone, each, per day, a day,
        daily, further, another, additional, more, on the first day, on opening day, at the site, plant,
        branch, half of""",
    part_of="of the/those/them",
    severity="seriously, badly, slightly, lightly, critically, severely, grave",
    bound="""maximum, up to, licensed, licence, capacity, room for, at most, no more than, limit*,
        allowed, permitted, seats, holds""",
    per="""per month, a month, monthly, per week, a week, weekly, per year, a year, annual*, per hour,
        per person, per day, a day""",
    for_whom="""children, adults, students, members, families, seniors, residents, reduced,
        concessions""",
    purpose="for",
    past="""years ago, a year ago, formerly, used to, previously, in the past, until last,
        until recently""",
    turns="""opens/opened/starts/started/began/begins|closes/closed/ends/ended/was out,
        departs/leaves/left|arrives/arrived""",
    toll="toll, number",
    attendance="crowd, attendance",
    between="other, were",
    development="""risen, rose/rises, climbed, increased, so far, now, by now, meanwhile, to date,
        has reached, grown to""",
    planned="""expect*, plan/plans, had planned, was planned, were planned, is planned, are planned,
        forecast*, budget*, budgeted, hoped, target*, will, would, due to, set to""",
    demanded="demand/demands/demanded, want/wants/wanted, seek/seeks, asked for",
    offered="offer/offers/offered/offering, propos*, bid",
    settled="""agreed, agrees, agreement, settled, decided, decides, approved, adopted, voted for,
        final""",
    unsettled="""no, not, never, without, expected to, hope/hopes/hoped, could, may, might, will, would,
        due to""",
    unsettled_behind="not",
    first_estimate="first estimate*, early estimate*, initial estimate*, preliminary, provisional*",
    revised="""revis*, new estimate*, new figures, raised to, raised the, lowered, cut to, up from,
        down from, shrank, shrunk, fell to, dropped to, now puts""",
    former="up from, down from, previously, compared with",
    former_from="from",
    to="to",
    price="price",
    price_of="of, for",
    price_pronouns="it, they",
    costs="cost*",
    not_counted="""january, february, march, april, may, june, july, august, september, october,
        november, december""",
    nobody="nobody",
    no_one="*no one*",
    none="no, none",
    left="still, any more, anymore, longer, more, left, remain*",
)

_FIGURE_QUESTIONS = FigureQuestionWords(
    asks={
        "age": r"how\s+old|what\s+age",
        "percent": r"per\s?cent\w*|percentage|what\s+share|which\s+share|proportion|turnout|rate"
        r"|how\s+much\s+(?:more|less|higher|lower|dearer|cheaper)|by\s+how\s+much",
        "clock": r"what\s+time|^\W*when",
        "date": r"^\W*when|what\s+(?:day|date)|which\s+day",
        "length": r"how\s+(?:far|tall|deep|long|wide|high|large|big)|distance"
        r"|how\s+many\s+(?:kilomet|miles|met)\w*",
        "time": r"how\s+long|how\s+(?:many|much)\s+(?:hours|days|minutes|weeks)",
        "speed": r"how\s+fast|what\s+speed",
        "warmth": r"how\s+(?:hot|cold|warm)|temperatur\w*",
        "mass": r"how\s+heavy|how\s+many\s+(?:tons|tonnes|kilo\w*)"
        r"|how\s+much\s+\w+\s+(?:was|were)\s+(?:seized|found|stolen)",
        "area": r"how\s+(?:large|big)|hectares?",
        "money": r"how\s+much|(?:what|which)\s+(?:price|sum|did|does|was|is|will)|price|cost\w*"
        r"|how\s+(?:high|large|big)|amount|salary|worth|valued?",
        "volume": r"how\s+much",
    },
    how_high=r"how\s+(?:high|large|big)",
    how_many=r"how\s+many|number\s+of",
    how_many_things="how many",
    before_counted="""are, is, was, were, have, has, had, do, does, did, will, still, now, been, be, there,
        got""",
    toll="death toll*",
    how_much="how many/much/high/big/large",
    numbers="how many/much/high/large/big, number, figure/figures, toll",
    idle="""much, many, high, old, far, long, large, big, number, figure, time, get, gets, receive,
        receives, people, years""",
    change="change/changed/changing, develop*, evolv*, risen, fallen",
    state=r"is|are|does|do|costs?|now|currently|at\s+present",
    past=r"did|(?<=\s)was(?!\s+(?:kost|ist|sind|wird|hat|hab|soll|zahl|gilt|müss|muss)\w*)|were|had|(?:has|have)\s+\w+(?:ed|en)\b",
    first=r"originally|initially|at\s+first|at\s+the\s+start|previously|before|formerly|used\s+to",
    money="money, cash",
)

_DAYS = DayWords(
    weekdays=("monday*", "tuesday*", "wednesday*", "thursday*", "friday*", "saturday*", "sunday*"),
    this_year="this year, this season",
    last_year="last year, the year before, a year ago",
    said_on="said, says, told, announced, stated",
    moved="postponed, delayed, put off, brought forward, later than, earlier than, put back",
    future="will/won't/shall, going to",
    before="was/were, had",
    ahead="from, starting, until",
    reports="report/reports, article/articles, story/stories, edition, version",
    report_of="of (the), from (the), on (the), dated (the), published (the)",
    in_force="backdated, retroactive*, effective, valid, in force, applies, apply, due",
)

_DISAGREEMENTS = DisagreementWords(
    opposites="""true|false, genuine|forged/fake, allowed/permitted|banned/forbidden, left|right,
        alone|accompanied, clear|blocked, intact|damaged, sent|withheld, on time|late, dry|wet,
        open/opened|closed/shut,
        turned on/switched on/was on/were on/left on|turned off/switched off/was off/were off/left off,
        alive/survived/lives|dead/died, won/win|lost/lose, locked|unlocked, armed|unarmed, green|red,
        full|empty, accepted/approved|rejected/refused/declined, guilty|innocent, sober|drunk/intoxicated,
        left/departed/fled|stayed/remained, inside|outside, before|after, signed|unsigned, present|absent,
        insured|uninsured, legal|illegal, valid|invalid/expired, lit|unlit,
        manned/staffed|unmanned/unstaffed, working/functioning/worked|broken/failed, passed|failed,
        safe|unsafe, occupied|empty/unoccupied, awake|asleep""",
    negation="""lacked, failed to, refused to, forgot to, neglected to, nobody, no one, none, nothing,
        not, no, never, without, neither, nor, n't, didn't, wasn't, isn't, hadn't, weren't, don't, doesn't,
        haven't, hasn't, won't""",
    negative_verbs="*n't*",
    only="no longer, not only, not yet",
    again="again, reopened, since, now, later",
    silent="comment*",
    unsure="""allegedly, reportedly, may, might, could, whether, if, partly, partially, accus*, alleg*,
        suspect*, claims, rumours""",
    who="who",
    by="by",
    several_may="""protest*, demonstr*, critici*, support*, demand*, attend*, praise*, died, injured,
        killed, said, candidat*, runs, played, plays, play, belong*, particip*, spoke, thinks""",
    that="that",
    according_to="according to",
    said_behind="said, says",
    articles="the, a, an, his, her, its, their",
    name_links="von, van, de, del, da, di, al",
    genitive=r"['’]s?",
    at_places="in, at, near",
    of_places="in, at, near, of, from",
    turning="""no, not, nor, never, without, none, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont,
        cant, cannot, t, deny, denies, denied, denial, denying, confirm*, reject*, declin*, refus*""",
)

_TIMELINES = TimelineWords(
    polite=r"(?:and|so|but|please|walk me through|show me|explain|can you tell me|could you tell me|do"
    r" you know|tell me)",
    time=r"(?:(?:next|then|afterwards?|after that|after this|later|later on|thereafter|subsequently)"
    r"(?P<then>)"
    r"|(?:since|since then|ever since|after then)(?P<then>)|(?:so far|up to now|until now)(?P<all>)"
    r"|(?:after|following|once|as soon as|in the (?:wake|aftermath) of) (?P<after>.+?)"
    r"|since (?P<since>.+?)"
    r"|between (?P<from>.+?) and (?P<to>.+?)|from (?P<from>.+?) (?:to|until|till) (?P<to>.+?))",
    courses=(
        r"how (?:did|does|has|have|is|was|were) (?P<topic>.+?) (?:go on|gone on|going on|continued?"
        r"|develop(?:ed|ing)?|evolved?|unfold(?:ed)?|proceed(?:ed)?|play(?:ed)? out|progress(?:ed)?"
        r"|turn(?:ed)? out)(?: from there)?(?:,? {time})?",
        r"how (?:did|has|have) (?P<topic>.+?) changed? {time}",
        r"(?:then|then what|what then|next|what next|after that)(?P<then>)",
        r"what (?:followed|came after) (?P<after>.+?)",
        r"how (?:did|does) (?P<topic>.+?) (?:begin|start)(?: off)?(?P<first>)",
        r"(?:how|what) (?:did|does) (?P<topic>.+?) (?:end|finish|end up"
        r"|come out)(?: in the end)?(?P<last>)",
        r"what (?:was|is) the (?:outcome|result|end of it)(?: in the end)?(?P<last>)",
        r"what came of (?P<topic>.+?)(?: in the end)?(?P<last>)",
        r"what(?:['’]s| has| have| had| else)?(?: has)? (?:happened|happen|come|came|followed|gone"
        r" on|occurred)(?: in the (?:hours|days|weeks|months|years?))?"
        r"(?: there| here)?(?: (?:to|with|at|in) (?P<topic>.+?))?,? {time}(?: (?:to|with"
        r"|at|in) (?P<topic>.+?))?",
        r"what(?:['’]s| has| have| had)? changed(?: (?:at|in|with|for|about) (?P<topic>.+?))? {time}"
        r"(?: (?:at|in|with|for|about) (?P<topic>.+?))?",
        r"(?:(?:show|give|draw|make|write|list|i(?:['’]d| would) like|i want|i need)(?: (?:me|us))? )?"
        r"(?:(?:a|an|the) )?(?:timeline|time line|chronology|sequence of events|order of events"
        r"|course of events)(?: (?:of|on|about|around|in) (?P<topic>.+?))",
    ),
    figures=r"(?:the )?(?:\w+ )?(?:prices?|costs?|number|count|toll|figures?|rate)",
    pointing=r"(?:it|this|that|things|they|there|it all|all (?:this|that)|(?:the|this"
    r"|that) (?:story|matter|situation"
    r"|case|affair|thing))",
    please=r"please",
    small="the, a, an, on, of, in, at, by",
    before_day="the",
)

_NEXT = r"(?:now|next|then|after that|afterwards|in future|in the future|after .+?)"

_PLANS = PlanWords(
    asked=(
        rf"what (?:will|would) (?P<who>.+?) do(?: {_NEXT})?",
        rf"what (?:is|are) (?P<who>.+?) (?:going|planning) to do(?: {_NEXT})?",
        rf"what (?:is|are) (?P<who>.+?) doing {_NEXT}",
        rf"what (?:does|do) (?P<who>.+?) (?:plan|intend|want) to do(?: {_NEXT})?",
        rf"what (?:does|do) (?P<who>.+?) (?:plan|intend)(?: {_NEXT})?",
    ),
    plans="will, 'll, would, plan/plans/planned to, intend/intends to, want/wants/wanted to,"
    " hope/hopes/hoped to, is/are going to, announced",
    pronouns="he, she, they, his, her, their",
    goes_on="and, but, so",
)

_PARTS = PartWords(
    joins=r"and|but|while|whereas|or",
    openers=r"is|was|are|were|has|had|have|did|does|do|who|which|what|when|where|why|how|that|also|then|the|an?|⟦",
    asks=r"who|whom|whose|what|when|where|which|why|how",
    comparing=r"compar\w+|differ\w*|contradict\w*|(?:dis)?agree\w*|(?:in)?consisten\w+|discrepan\w+|similar\w*"
    r"|same|both|common|conflict\w*|match\w*|unlike",
    pairs=(
        (rf"\bboth {FIRST} and {SECOND}", False),
        (rf"\bbetween {FIRST} and {SECOND}", True),
        (rf"\bcompare\w* (?:what )?{FIRST} (?:with|to|and) {SECOND}", False),
        (rf"\b(?:do|did|are|were|have) {FIRST} and {SECOND}", True),
    ),
    either=rf", {FIRST} or {SECOND}\?$",
    articles=r"the|an?|his|her|its|their",
    inner=r"of|the|in|at|on|for|and",
)

_RECENCY = RecencyWords(
    r"(?<!what is )now|currently|nowadays",
    r"at (?:the moment|present)|right now|as of (?:now|today)|these days|most recently"
    r"|(?:the|its|his|their) current [a-z]+|the latest(?= (?:on|about|from|in|with)\b|\W*$)"
    r"|latest (?:news|updates?|developments?|status|state|situation|figures?|numbers?|(?:death )?tolls?)",
    not_behind="the a an his her its their until till to from by",
    not_before="that|on|known|called|named",
    back_then=r"back then|at (?:the|that) time",
    capitals_matter=True,
)

_CORRECTIONS = CorrectionWords(
    wrong=r"\b(?:figures?|numbers?|counts?|totals?|tolls?|sums?|amounts?|prices?|estimates?)"
    r"\b[^.!?;“”]{0,80}\b(?:was|were|is|are|had\s+been|has\s+been)\s+(?:\w+\s+){0,2}?(?:wrong|incorrect|false"
    r"|inaccurate|mistaken|erroneous|overstated|understated|misstated|not\s+(?:correct|right)"
    r"|an?\s+(?:error|mistake))"
    r"|\b(?:wrong|incorrect|inaccurate|mistaken)\s+(?:figures?|numbers?|counts?|totals?|tolls?|prices?|amounts?)"
    r"\s+(?:was|were)\s+(?:given|printed|published|reported|quoted)"
    r"|\b(?:gave|reported|published|printed|quoted|stated|used)\s+(?:an?|the)\s+(?:wrong|incorrect|inaccurate"
    r"|mistaken)\s+(?:figure|number|count|total|toll|price|amount|sum|value)"
    r"|\b(?:misstated|overstated|understated|wrongly|incorrectly|mistakenly|erroneously)\b",
    vague=r"\b(?:this|that)\s+was\s+(?:wrong|incorrect|not\s+(?:correct|right|true)|(?:an?|our)\s+(?:error|mistake"
    r"|misprint|slip))",
    reported=r"\b(?:we|report\w*|wrote|published|printed|gave|given|said|put|stated|estimated|quoted|announced)\b",
    right=r"\b(?:correct|right|true|actual)\s+(?:figure|number|count|total|toll|sum|amount|price)\b"
    r"|\bshould\s+have\s+(?:been|said|read|stated)\b|\b(?:in\s+fact|in\s+reality|actually)\b",
    unlike=r"\b(?:not|instead\s+of|rather\s+than)\s+(?:the\s+)?",
    of_year=r"in|of|since|by|from|year",
)

_BACK_REFERENCES = BackReferenceWords(
    back=r"he|she|it|they|him|hers?|them|his|theirs?|its|there|this|these|those", on="and"
)

_CLAIMS = ClaimWords(
    groups={
        "cost": "cost/costs, price/prices, priced",
        "last": "valid for, runs/ran/run for, lasts/lasted/last, duration, term",
        "hold": "holds/held, counts/counted, comprises/comprised, owns/owned, contains/contained, houses",
        "attended": "drew/draws/draw, attracted/attracts, took/take/takes part, counted/counts",
        "agreed": """won/wins, secured/secures, agreed/agree/agrees on, agreed/agree/agrees to,
                settled/settles on/for, negotiated""",
    },
    quiet="""gave/gives/give, there, stands/stood, remains/remain/remained, stays/stay/stayed, still,
            unchanged, total*, exactly, altogether, amounts/amounted, comes/came to, record, currently, new,
            overall, full, some, about, around, result*, now, meanwhile, disaster, tragedy, catastrophe,
            showed/shows, put/puts at""",
    changes="""rose/rises/risen, fell/falls/fallen, grew/grows/grown, shrank/shrinks/shrunk, climbed,
            dropped, increased, decreased, cut, reduced, narrowed, widened, doubled, halved, raised""",
    from_="from",
    to="to",
    narrowing="""from, by, with, without, under, over, for, against, of, who, which, that, whose, aged,
            per, each, fewer, more, less""",
    conditions="""is/are/was/were to, supposed to, if, unless, provided, as long as, in case, depending
            on, would, could, should, might, may, in the event, fear/fears/feared, hope/hopes/hoped,
            expect/expects/expected, predict/predicts/predicted, warn/warns/warned,
            threaten/threatens/threatened, believe/believes/believed, demand/demands/demanded""",
    intends="""will/'ll/’ll, wants/want to, plans/plan to, intends/intend to, is/are going to, is/are to,
            is/are planning to, is/are set to, considers/consider, is/are considering""",
    rules_out="ruled/rules/rule out, ruling out, ruled out",
    receives="gets/get/got, receives/receive/received, collects, is paid",
    renounces="waived/waives, forgoes/forwent, gave up, gives up, turned down, renounced/renounces",
    estimates="puts/put … at, estimates/estimated, reckons/reckoned, values/valued … at",
    differences="""more, less, fewer, longer, higher, lower, shorter, bigger, smaller, older, younger,
            cheaper""",
    by="by",
    agrees="agreed/agree/agrees on/to, settled/settles on/for, negotiated",
    oneself="I, I'm, I’m, I've, I’ve, me, my, is/was/are/were mine, of mine",
    false_ratings="""false, mostly false, fake, fabricated, untrue, made up, pants on fire, altered, not
            true, incorrect, wrong""",
    true_ratings="true, correct, accurate, right",
    spans="day, week, weekend, month, year, hour, night, annual, monthly, weekly, daily",
    instead="instead of, rather than, not",
    not_but="not",
    tolls="number of, toll of, total of",
    denials="""it does not, it is not, it did not, it was not, they do not, they are not, they did not,
            that is not true, that was not true, this is not true, that is wrong, that was wrong, this is
            wrong, this was wrong, that is incorrect, that was incorrect, this was incorrect, that is false,
            this is false, that is not so, he did not, she did not, it has not, that was a mistake, this was a
            mistake""",
    fronted="after, since, on, in, during, before, at, last, yesterday, today, earlier",
    occasions="before, after, during, since",
    places="of, at, in, near, on",
    articles="the, a, an",
    refuses="refuse/refuses/refused/refusing to, decline/declines/declined/declining to",
    amounts="all, some, most, many, several, few, every, each, half",
    as_said="so, says/say/said, as, according to, it is said, claims/claimed",
    indirect="""know/knows/knew/ask/asks/asked/wonder/wonders/wondered/clarify/establish/question …
            who/whether/if/what/when/how/why/which/where""",
    short_of="""not/never expressly/explicitly/immediately/officially/publicly/unanimously/fully,
            not/never entirely/always/all/formally/directly/adequately/voluntarily/finally""",
    age=r"\b\w+-year-old\b",
    a_few="two, three, four, five, six",
    definite="the",
    over="in, over",
    before_places="in, at, near",
)

_REPORT_VERBS = (
    r"(?:report|write|say|publish|claim|cover|suggest|describe|mention|put it|call|quote|discuss|identify)"
)

_REPORTING = ReportingWords(
    states=(
        rf"\b(?:do|does|did|has|had|have) ⟦⟧ (?:{_REPORT_VERBS}|reported|written|said|published|claimed)\b",
        r"\b(?:do|does|did|is|was|are|in|from|both) (?:the |an? |both )?⟦⟧(?:['’]s)? "
        rf"(?:articles?|reports?|stor(?:y|ies)) (?:{_REPORT_VERBS}|about|on)\b",
        r"\baccording to (?:an? |the )?(?:articles? |reports? |stor(?:y|ies) )?"
        r"(?:by |from |in |of )?⟦⟧(?!['’]s (?!articles?|report|story))",
        r"\bas ⟦⟧ (?:reports?|reported|writes?|wrote|says|said|puts|put)\b",
        r"\b(?:articles?|stories|news) (?:published )?(?:by|from|in) (?:the )?⟦⟧",
    ),
    mentions=(
        r"\b(?:reported|published|covered|written) (?:by|in) ⟦⟧",
        r"\b(?:reports?|story|piece|coverage|reporting|review|analysis) (?:by|from|in) ⟦⟧",
    ),
    reactions=r"\b(?:den(?:y|ied|ies)|confirm\w*|react\w*|respond\w*|answer(?:ed)? to|comment\w*|disput\w*"
    r"|reject\w*|contradict\w*|critici[sz]\w*|sue[ds]?|apologi[sz]\w*|allegations?|accus\w* ⟦⟧)\b",
)

_LANGUAGE_NAMES = LanguageNames(
    names="German English French Spanish Turkish Italian Russian Ukrainian Dutch Polish Portuguese Arabic "
    "Chinese Japanese",
    articles_in=(
        r"\b{L}(?:[- ]language)? articles?\b",
        r"\b{L}[- ]language (?:sources|texts|reports)\b",
        r"\b(?:articles?|stories|reports|texts) (?:that are |which are )?"
        r"(?:written |published )?in {L}\b(?! \w+s\b)",
    ),
    capitalised=True,
)

_NUMBERS = NumberWords(
    times=((r"\btwice\b", "2 times"),),
    thousand=r"thousand",
    million=r"millions?|mn",
    milliard=r"billions?|bn",
    billion=r"trillions?|tn",
    point="point",
    units="one two three four five six seven eight nine ten eleven twelve",
    large="thousand|million|billion|trillion",
    fractions=(
        (r"\b{n}\sand\sa\shalf\b", "{n}·5"),
        (r"\b(?:a|one)\s{large}\sand\sa\shalf\b", "1·5 {large}"),
        (r"\b(?:a\s)?half\s(?:a\s)?{large}\b", "0·5 {large}"),
        (r"\b(?:a\s)?quarter\s(?:of\s)?a\s{large}\b", "0·25 {large}"),
        (r"\bthree\squarters\sof\sa\s{large}\b", "0·75 {large}"),
    ),
    short_scale=True,
    read_by_text2num=True,
)

_GRAMMAR = Grammar(
    asked_subject="between_verbs",
    conjunctions="and, but",
    stemmed=True,
)

_NAME_PARTS = NameParts(
    particles="al, el, bin, ibn",
    abbreviations="Dr, Mr, Mrs, Ms, Sen, Rep, Gov, Gen, Prof, St, Lt, Col, Sgt, Capt, Rev, Jr, Sr, "
    "Corp, Inc, Co, Ltd",
    articles="the",
    of_place="of",
    endings="s",
    hissing="sh, zh, ch, kh, tch, dzh, shch",
    noun_articles="the, a, an",
)

_FILE_LABELS = FileLabels(
    heading_styles="heading",
    title_styles="title, headline, document title",
    caption_styles="caption, illustration, figure, photo credit, photocredit",
    contents_styles="toc, contents",
    untitled="untitled",
    new="new",
    drafts="scan, scanned, print, job, template, draft",
    documents="document",
    numbered="page, layout",
    nobodies="""user, admin, administrator, owner, guest, root, author, editor, scanner, laptop, notebook,
        desktop, computer, pc, test, default, unknown, ltd, inc, company, system, service, support,
        student""",
    and_="and",
    page="page, p., pg, pg.",
    page_of="of",
    by="by",
    from_place="in",
    before_last="and",
)

_DATABASE_LABELS = DatabaseLabels(
    nexis_head={
        "title": "headline",
        "byline": "byline, bylines",
        "section": "section",
        "length": "length",
        "dateline": "dateline",
        "deck": "highlight, insert, subheadline",
        "other": "time, series, edition, distribution",
        "body": "body, text",
    },
    nexis_tail={
        "language": "language",
        "url": "url, link, website",
        "type": "document-type, article-type",
        "graphic": "graphic, graphics, photo, photos",
        "load": "load-date, update",
        "rest": """publication-type, pub-type, type, journal-code, journal code, journalcode, acc-no, acc no,
            issn, isbn, subject, company, companies, organization, organisation, person, people, geographic,
            geo-localization, industry, activity-sector, ticker, stock-symbol, state, country,
            correction-date, notes, note, name, websites, classification, keywords, copyright, links""",
    },
    nexis_body_headings="body, text",
    nexis_closing_headings="classification, graphic, graphics, notes, load-date",
    nexis_ends="end of document",
    nexis_beginning="# of # DOCUMENT/DOCUMENTS, Document # of #",
    nexis_editions="edition, final, correction appended",
    nexis_delivered="distributed, delivered, provided",
    nexis_cover="""user name, username, date and time, job number, search terms, search type, narrowed by,
        content type""",
    nexis_documents="document, documents",
    nexis_links="link to",
    nexis_about="about LexisNexis, privacy policy",
    words="word, words",
    by="by",
    factiva_page="page",
    europresse_asides="this article was published in, this article appeared in",
    europresse_lists="illustration, illustrations, illustration(s), note, notes, note(s)",
    europresse_links="link",
    rights="all rights reserved",
)

_ARTICLE_LABELS = ArticleLabels(
    kinds={
        "opinion": """Opinion, Opinions, Comment, Comment is free, Commentary, Column, Columns, Columnist,
            Columnists, Editorial, Editorials, Op Ed, Oped, Viewpoint, Viewpoints, Perspective, Perspectives,
            Analysis, News analysis, Guest essay, Letter, Letters, Letters to the editor, Review, Reviews,
            Satire""",
        "fact_check": """Fact check, Fact checks, Factcheck, Fact checking, Fact checked, Fact Checker,
            Reality Check""",
        "interview": "Interviews, Q&A, Q and A, Questions and answers, The interview",
        "live": "Live, Live updates, Live update, Live blog, Liveblog, As it happened, Rolling coverage",
        "report": "Report, News report, News, News story, Reportage",
    },
    and_="and",
    by="by",
    a="a, an",
    interviews="interview",
    interview_with="with",
    fact_checks="fact check, fact-check, factcheck, fact checking, fact-checking, factchecking",
    fact_check_on="on, of",
    live_compounds="liveblog, live-blog",
    held="""this interview was (lightly) edited/condensed,
        this interview has been (lightly) edited/condensed""",
    verdict_labels="""our/claim/fact-check rating/verdict/ruling/conclusion/finding/findings,
        fact check rating/verdict/ruling/conclusion/finding/findings,
        rating, verdict, ruling, conclusion, finding, findings, fact check, fact-check, factcheck""",
    we_rate="""we rate/rated this/that/the/it/his/her/their,
        our fact-checkers rate/rated this/that/the/it/his/her/their,
        our fact checkers rate/rated this/that/the/it/his/her/their""",
    degrees="mostly, partly, partially, largely, completely, totally, half, not, somewhat, rather",
    verdicts="""false, true, correct, incorrect, misleading, unproven, unsupported, unfounded,
        unsubstantiated, inaccurate, accurate, debunked, miscaptioned, altered, manipulated, doctored,
        fabricated, fake, hoax, scam, outdated, distorted, distorts the facts, no evidence,
        missing/needs/lacks context, out of context, pants on fire, half-true, half true,
        labeled/labelled satire, satire""",
    kills="""kill, withhold, withheld, canceled, cancelled, withdrawn, withdrawal, retracted, retraction,
        mandatory/bulletin kill/withhold/withheld/canceled/cancelled,
        mandatory/bulletin withdrawn/withdrawal/retracted/retraction""",
    kept="photo, picture, image, reference, graf, para, line, word",
    reports="story, report, article, item, dispatch, advisory",
    withdrawn="kill, kills, killed, withdraw*, withdrew*, withheld*, withhold*, retract*",
    do_not_use="do not use/publish",
    site_sections="""article, articles, blog, breaking, business, climate, culture, digital, economy, europe,
        feed, finance, home, international, latest, lifestyle, live, local, national, news, opinion,
        opinions, people, politics, programme, radio, region, regional, rss, science, sport, sports, start,
        tech, technology, ticker, top, topics, travel, tv, video, videos, world""",
)

_NOTICES = NoticeWords(
    withdrawals="mandatory/editor/editors/editor's/bulletin kill",
    withdrawal_labels="kill/killed, withdrawn, retraction/retracted, withdrawal",
    texts="story, item, report, article, dispatch, headline, alert, advisory, text",
    taken_back="withdrawn, retracted, killed",
    takes_back="kill, withdraw/withdraws, retract/retracts",
    corrections="corrects figure/name/date/headline",
    correction_labels="corrected, correction",
)

_MAIL = MailWords(
    forwarded="begin forwarded message, forwarded message",
    forwarded_by="forwarded by",
    original="original message",
    sender="from",
    date="date, sent",
    subject="subject",
    others="to, cc, bcc, reply-to, organisation, organization, priority, importance",
    on="on",
    wrote="wrote",
    wrote_last="wrote",
    reply_prefixes="re",
    forward_prefixes="fw, fwd, rw",
    marks="extern*, ext, fwd",
    via="via",
    do_not="no, do not",
    reply="reply",
    offices="""newsletter, newsletters, info, contact, news, admin, notification, notifications, notify,
        support, team, subscription, subscriptions, service, hello""",
    at="from, at",
    of="of",
    outlet_words="""news*, morning, evening, daily, weekly, briefing, brief, digest, stories, update, report,
        letter, post, times, herald, tribune, journal, guardian, observer, magazine, media, press, radio,
        team""",
)

_NEWSLETTERS = NewsletterWords(
    letter="newsletter, newsletters, email, emails, e-mail, e-mails, mailing, mailings, briefing, briefings",
    leave=r"\bunsubscribe\b|opt[-\s]?out\s+of\s+(?:these|future|all|our|receiving)\b|"
    r"(?:manage|update|change|edit)\s+(?:your|my)\s+(?:e-?mail\s+)?"
    r"(?:preferences|subscriptions?|settings|profile|address)|\be-?mail\s+preferences\b",
    received=r"\byou(?:['’]re|\s+are|\s+have)?\s+(?:receiv\w+|getting|got)\s+(?:this|our|these)\s+"
    r"(?:e-?mails?|newsletter|message|briefing)|"
    r"\byou(?:['’]re|\s+are|\s+have)?\s+(?:subscribed|signed\s+up)\b.{0,60}"
    r"\b(?:newsletters?|e-?mails?|briefing|list)\b|"
    r"this\s+(?:e-?mail|message|newsletter)\s+(?:was|is|has\s+been)\s+sent\s+(?:to\s+(?:\S+@|you)|by)\b",
    settings=r"\b(?:opt[-\s]?out|unfollow)\b|preferences",
    view=r"(?:view|read|see|open)\s+(?:(?:this|the|it|our)\s*)?"
    r"(?:e-?mail|newsletter|message|post|issue|edition|version)?\s*(?:in|on|with)?\s*(?:your|the|a|my)?\s*"
    r"(?:web\s?browser|browser|online|web|app)\b|(?:web|online|browser)[-\s]?version|"
    r"trouble\s+(?:viewing|reading|with\s+this)|problems?\s+viewing|images?\s+not\s+(?:display|show)",
    passed_on=r"\bthis\s+LETTER\s+(?:was\s+|been\s+)?forwarded\b|\bforwarded\s+(?:you\s+)?this\s+LETTER|"
    r"forwarded\s+to\s+you\b.{0,60}(?:subscri|sign\s+up)",
    pass_on=r"forward\s+(?:this|it|to\s+a\s+friend)|"
    r"(?:share|tell)\s+(?:this|the|our|a|your)\s+(?:newsletter|e-?mail|post|friend)|"
    r"\b(?:subscribe|sign\s+up)\b|powered\s+by|^\W*sent\s+(?:with|by|via)\s",
    publisher_pages="""imprint, legal notice, privacy, privacy policy, terms, terms of *,
        terms and/& conditions, contact, contact us, help, faq, advertise, advertise with us, jobs, careers,
        unsubscribe""",
    publisher=r"\bour\s+(?:mailing\s+|post)address\b|^\W*(?:editor|publisher)\s*:\s|^\W*copyright\s|"
    r"all\s+rights\s+reserved|\badd\s+us\s+to\s+your\s+address\s+book",
    street=r"\d{1,5}\s(?:[A-Z]\w+\s){1,3}"
    r"(?:street|st|avenue|ave|road|rd|lane|ln|blvd|boulevard|drive|square|suite|floor)\b",
    ads="""advertisement, advertising, ad, ads, sponsored, sponsored content/post, sponsor,
        paid content/post/partnership, partner content, partnercontent""",
    ads_by="sponsored by, a message from, presented by",
    read_more=r"read(?:\s+(?:more|on|it|now|here|full|"
    r"the\s+(?:full\s+|whole\s+)?(?:story|article|post|report|piece|interview)))(?:\s+here)?|"
    r"(?:keep|continue)\s+reading|(?:full|whole)\s+(?:story|article|report)|see\s+more|learn\s+more|more|"
    r"the\s+story|click\s+here|here",
    sharing="share, like, forward, tweet, email, e-mail, on, website, web",
)

_SUBTITLES = SubtitleWords(
    sounds="""music, applause, cheer*, laugh*, chuckl*, sigh*, cough*, sob*, silence, inaudible, indistinct*,
        noise, foreign, crosstalk""",
    credits="""subtitle, subtitles, subtitling, subtitled, caption, captions, captioned, captioning,
        closed caption/captions, transcribed, transcript, transcription, translated, sync, synced,
        corrected""",
    credited_to="by, made, and",
)

_CLOCK = ClockWords(
    half_days="a.m., p.m., a. m., p. m.",
    weekdays="""Monday/Mondays, Tuesday/Tuesdays, Wednesday/Wednesdays, Thursday/Thursdays, Friday/Fridays,
        Saturday/Saturdays, Sunday/Sundays""",
    predicates="""is, was, will, would, has, had, may, might, can, could, should, mark, marks, marked, began,
        begins, saw, sees, brings, brought, comes, came""",
    other_days="""Mon., Tue., Tues., Wed., Thu., Thur., Thurs., Fri., Sat., Sun., Christmas, Thanksgiving,
        Easter, New Year""",
    months="""Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., January, February,
        March, April, May, June, July, August, September, October, November, December""",
    zones="""ET, EST, EDT, CT, CST, CDT, MT, MST, MDT, PT, PST, PDT, AKST, HST, GMT, UTC, BST, IST, CET, CEST,
        EET, EEST, MSK, JST, HKT, SGT, AEST, AEDT""",
    zone_nouns="time, Time",
    openings="At, On, By, From, Since, Until, Around, About, Before, After, Shortly, Just",
    lead="""at, on, by, around, about, after, before, shortly, just, the, morning, afternoon, evening, night,
        of, local""",
)

_SENTENCE_ENDS = SentenceEnds(
    abbreviations="approx, Dr, etc, No, Prof, Sr, St",
    before_numbers="approx, circa, fig, figs, chap, sect, vol, vols, sept",
    undotted_ordinals=True,
    beginnings="""A, After, All, An, And, As, At, Both, But, By, For, From, He, Her, His, However, I, If, In,
        It, Its, No, Nobody, On, One, She, Some, That, The, Their, Then, There, These, They, This, Those,
        Two, We, When, With, You""",
    no_abbreviations="in/In May",
    clock=_CLOCK,
    leaning="""he, she, it, they, this, that, these, those, his, her, its, their, but, however, there, such,
        therefore, also, instead, so""",
)

_HYPHENS = HyphenWords(
    suspended="and, or, to, nor",
    suspended_in_lines="but, as, than",
    before_words="""vice, self, one, two, three, four, five, six, seven, eight, nine, eleven, twelve, twenty,
        thirty, forty, fifty, sixty, seventy, eighty, ninety, first, second, third, fourth, fifth, cease""",
    endings="""ish, ishly, ishness, less, ly, er, est, ers, ness, ment, some, dle, ty, teen, teenth, th, tion,
        ive, ent""",
    before_participles="""well, long, state, government, privately, newly, world, low, peace, decision,
        policy, law, money, family, community, church, army, union, market, fact, record, cost, tax, slow,
        fast, deep, far, hard, wide, old, new, close, half, self""",
    participles="ed, ing",
    first="""short, high, full, left, right, top, best, open, front, large, small, war, time, police, mass,
        home, year, month, week, day, cross, ill, oft, ex, so, mid""",
    second="""called, wife, husband, leader, known, run, owned, led, backed, term, terms, time, wing, range,
        scale, level, quality, profile, speed, class, rate, risk, end, tech, born, old, year, day, week,
        month, wide, free, friendly, style, based, right, left, fire, off, in, out, up, down, to, be, ever,
        income, security, pressure, ranking, standing, distance, lived, held, built, made, paid, sized,
        minute, hour, mile, page, point, part, person, man, woman, member, seat, storey, story, bedroom,
        president, prime, chief, general, elect, hand, handed""",
    name_prefixes="Mc, Mac",
)

_DATES = DateWords(
    more_months={"Sept": 9},
    before_month="of",
    day_endings="st, nd, rd, th",
    day_endings_after_month="st, nd, rd, th",
)

_PAGE_DATES = PageDateWords(
    weekday_last=True,
    published="published/posted/date, first/last published/posted/date, first updated/modified",
    updated="updated/modified, last updated/modified",
    on="on, at",
    published_after_comma="publi*, posted*",
    at="at",
    at_first="at",
    o_clock="a.m., a.m, am., am, p.m., p.m, pm., pm",
    today="yesterday, today",
    ago="# minute/minutes/min/mins/hour/hours/hr/hrs/day/days/week/weeks/month/months ago",
    reading_time="reading time, min/mins/minute/minutes read",
)

_BYLINES = BylineWords(
    by="by, written/story/reported by",
    labels="author, text, interview, from",
    and_="and",
    with_="with",
    before_places="in, for",
    titles="""dr., dr, prof., prof, professor, sir, dame, lord, lady, mr., mrs., ms., mr, mrs, ms, general,
        gen., col., rabbi, imam, sheikh""",
    particles="al, el, bin, ibn, ben, bint",
    openings="""the, a, an, this, that, these, those, in, on, at, for, with, from, to, of, by, after, before,
        when, why, how, what, who, where, new, more, less, most, some, many, all, no, not, and, or, but, its,
        his, her, their, our, my, your, if, as""",
    prefixes="al-, el-, as-, ibn-",
    suffixes="Jr, Sr",
    roles="""expert, minister, president, professor, director, analyst, lawyer, mayor, author, economi,
        commissioner, chancellor, senator, ambassad, spokes, secretary, chair, chief, officer, manager,
        founder, researcher, scientist, historian, engineer, doctor, physician, nurse, teacher, student,
        resident, member, fellow, coach, trainer, captain, judge, prosecutor, critic, journalist, reporter,
        editor, correspondent, farmer, agricult, entrepreneur, owner, mother, father, witness, activist,
        representative, delegate, governor, queen, king, pope, bishop, general, colonel, commander, adviser,
        advisor, coordinator, biolog, geolog, psycholog, sociolog, ecolog, climatolog, virolog, rector,
        principal, pupil, musician, artist, actor, actress, filmmaker, writer, poet, pilot, driver, fisher,
        union""",
    role_endings="head, ceo, mp, dean",
    organisations="""universit, institut, foundation, council, agency, police, hospital, think tank,
        think-tank, thinktank, party""",
    relatives="who, which, that, whose",
)

_PHOTOS = (
    "photo/photos/photograph/photographer/photography/picture/pictures/image/images/graphic/graphics/map/maps"
)

_PICTURES = PictureWords(
    credits=f"""{_PHOTOS}, {_PHOTOS} credit/source, file {_PHOTOS}, file {_PHOTOS} credit/source,
        illustration, collage, montage, credit, credits""",
    origins="source",
    credited="credit",
    by="by",
    via="via",
    source_above="image/photo/picture source",
    run_in="Image, Photo, Source",
    caption_labels="caption, image/photo caption",
    pictured="pictured",
    archive="file photo/picture/image",
    archive_in_brackets="file",
    describing="""stand, stands, standing, sit, sits, sitting, look, looks, hold, holds, holding, walk, walks,
        walking, wave, waves, pose, poses, wearing, speak, speaks, smile, smiles, seen, show, shows, showing,
        in front of, background, photographed""",
    watch="video, audio, podcast, watch, listen, livestream",
    clock_units="min, min., mins, mins., minutes, minutes., sec, sec., h",
    minutes="min, mins, minutes",
    seconds="s",
)

_SUBSCRIPTIONS = SubscriptionWords(
    subscriptions="subscri*, member, membership, premium",
    offers="try, unlock*, unlimited, access, cancel, free, trial, offer, continue/keep reading, journalism",
    readers="you, your, now, today",
    phrases="""cancel any time*, cancel anytime*, already (a) subscrib*/member*, already have an account*,
        support our/independent/local journalism*""",
    remaining="free article/articles left/remaining, free article/articles this month",
    articles_are="article/content/story is",
    for_subscribers="subscriber, subscribers",
    currencies="euro, euros, dollar, dollars, pound, pounds, cent, cents",
    per="a, an, per, every, each",
    periods="month, week, year",
    each_period="monthly, weekly",
    afterwards="then, after, afterwards, after that/this",
    costs="it's, it is/costs, you pay, just, only, for",
    only="just, only",
    trial_numbers="first, one, two, three, four, six",
    trial_periods="week, weeks, month, months, day, days",
    free="free",
    said="said*",
)

_PAGE_FURNITURE = PageFurnitureWords(
    menu="""accept, accept all, reject, reject all, manage preferences, settings, skip to content, skip to
        main content, skip to navigation, skip to main, skip links, navigation, menu, main menu, open menu,
        close menu, search, home, homepage, log in, login, sign in, sign up, sign out, register, account, my
        account, subscribe, subscriptions, newsletter, newsletters, share, print, save, listen, comment,
        comments, copy link, gift this article, close, more, sections, topics, contact, contact us, about,
        about us, help, advertisement, privacy, shop, jobs, watch, watch live, live, tv, tv & radio, radio,
        audio, video, videos, podcast, podcasts, pictures, news, world, uk, us, politics, business, economy,
        finance, sport, sports, football, culture, arts, opinion, tech, technology, science, health, travel,
        lifestyle, style, climate, environment, weather, local, regional, education, investigations""",
    by="by",
    in_="in",
    outlets="""Courier, Gazette, Herald, Tribune, Standard, Chronicle, Observer, Express, Telegraph, Mail,
        Times, News, Ledger, Record, Press, Guardian, Globe, Inquirer, Examiner, Dispatch, Journal, Sentinel,
        Monitor, Bulletin, Post, Echo, Daily, Weekly, Today, Radio, TV""",
    abbreviations="Dr, Mr, Mrs, Jr, Sr, Prof, St",
    references="read/see also",
    links="""read more/next/our, read the full, more on/from/about/stories/in/news, more like this, related,
        you may/might (also) like*, you may/might (also) be interested*, share, recommended, most
        read/popular, up next, editors/editor's/editors'/editor's' pick/picks""",
    run_in="Read more/also/next, More on/from/about/stories, Related, See also, Share, You may/might also",
    the_post="the post",
    appeared_first="appeared first on",
    letters="""newsletter, WhatsApp-channel, WhatsApp channel, WhatsAppchannel, email alert, email-alert,
        emailalert, e-mail alert, e-mail-alert, e-mailalert, push notification, push-notification,
        pushnotification, push alert, push-alert, pushalert""",
    people="our, you, your, us, now, here",
    cookies="cookie",
    websites="website, site, page, browser",
    accept="accept",
    we_use="we use",
    cookies_used="cookie",
    rights="all rights reserved",
    follow="follow us/our, follow @*, follow * on *",
    download="download",
    app="app",
    consent_pairs="view/display this video/content | enable/accept/consent/javascript",
)

_EARLIER_VERSIONS = EarlierVersionWords(
    pairs=(
        (
            """earlier, previous, prior, original, first, older, initial, uncorrected, withdrawn, retracted,
            killed""",
            1,
            """version*, draft*, wording*, text*, report*, story*, article*, dispatch*, item*, headline*,
            figure*, number*, toll*""",
        ),
        ("originally", 0, "report*, say*, said*, writ*, wrot*, published*, state*, put*, claim*"),
        ("initially", 0, "report*, say*, said*, writ*, wrot*, published*, state*, claim*"),
    ),
    phrases="""(at) first reported*, has been withdrawn*/retracted*, was withdrawn*/retracted*,
        before the/being/its correct*/update*/withdr*/retract*,
        before it was correct*/update*/withdr*/retract*""",
)

ENGLISH = Language(
    code="en",
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
    dates=_DATES,
    page_dates=_PAGE_DATES,
    bylines=_BYLINES,
    pictures=_PICTURES,
    subscriptions=_SUBSCRIPTIONS,
    page_furniture=_PAGE_FURNITURE,
    earlier_versions=_EARLIER_VERSIONS,
)
