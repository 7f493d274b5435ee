"""English."""

from index.question.answer_kind.words.table import AskingWords

ENGLISH = AskingWords(
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
    place_before="in, at, near, from, to, into, outside, inside, across, around, off, on, between, "
    "through, throughout, of, towards, toward, north of, south of, east of, west of, over, "
    "beyond, along, via",
    places="city, town, village, street, square, building, school, hall, park, harbour, harbor, "
    "port, region, area, country, coast, island, mountain/mountains, river, lake, station, "
    "north, south, east, west, centre, center, church, university, garden, valley, forest, "
    "bank, bridge, capital, district, county, sea, ocean, road, campus, house, hospital, "
    "state, site",
)
