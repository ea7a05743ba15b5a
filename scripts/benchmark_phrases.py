"""The tables of `benchmark-article`: sentences with slots, and what fills them.

A slot is a name in braces. NUMBERS are functions of `below(n)`, which gives a whole number from 0
to n - 1. KEPT slots say the same throughout a paragraph, FREE slots something new each time.
"""


def grouped(number):
    return f"{number:,}"


def money(below):
    sign = ["$", "£", "€", "$", "C$", "A$"][below(6)]
    form = below(5)
    if form == 0:
        return f"{sign}{1 + below(40)}.{1 + below(9)}bn"
    if form == 1:
        return f"{sign}{1 + below(98)}.{1 + below(9)} million"
    if form == 2:
        return f"{sign}{5 * (2 + below(190))}m"
    if form == 3:
        return f"{sign}{grouped(1000 * (1 + below(900)) + 50 * below(20))}"
    return f"{sign}{2 + below(30)} billion"


def day(below):
    return f"{MONTHS[below(12)]} {1 + below(28)}"


def date(below):
    form, year = below(3), 1985 + below(40)
    if form == 0:
        return day(below)
    if form == 1:
        return f"{day(below)}, {year}"
    return f"{1 + below(28)} {MONTHS[below(12)]} {year}"


def clock(below):
    hour, minute = 1 + below(12), 5 * below(12)
    half = ["a.m.", "p.m."][below(2)]
    return f"{hour}:{minute:02d} {half}" if minute else f"{hour} {half}"


MONTHS = (
    "January February March April May June July August September October November December"
).split()

NUMBERS = {
    "money": money,
    "date": date,
    "day": day,
    "clock": clock,
    "percent": lambda below: f"{1 + below(79)}.{1 + below(9)}%" if below(2) else f"{2 + below(90)}%",
    "points": lambda below: f"{1 + below(9)}.{1 + below(9)} percentage points",
    "basis": lambda below: f"{3 + below(90)} basis points",
    "few": lambda below: "two three four five six seven eight nine".split()[below(8)],
    "dozens": lambda below: str(11 + below(88)),
    "hundreds": lambda below: str(101 + below(890)),
    "thousands": lambda below: grouped(1001 + below(98_000)),
    "year": lambda below: str(1912 + below(110)),
    "age": lambda below: str(19 + below(70)),
    "young": lambda below: str(18 + below(20)),
    "low": lambda below: f"{2 + below(9)}.{1 + below(9)}%",
    "digit": lambda below: str(1 + below(9)),
    "month": lambda below: f"{MONTHS[below(12)]} {1985 + below(40)}",
    "degrees": lambda below: f"{11 + below(30)}°C",
    "distance": lambda below: f"{12 + below(880)} {['km', 'miles'][below(2)]}",
    "score": lambda below: f"{1 + below(5)}-{below(4)}",
    "ratio": lambda below: f"{51 + below(120)} to {11 + below(39)}",
    "ordinal": lambda below: ["second", "third", "fourth", "fifth", "11th", "21st", "33rd"][below(7)],
    "road": lambda below: f"{['the M', 'the A', 'Route ', 'Highway '][below(4)]}{2 + below(90)}",
    "quarter": lambda below: f"Q{1 + below(4)}",
}

FIRST = (
    "Adaeze Alistair Beatriz Callum Camille Dimitri Elspeth Farida Gareth Hanna Ibrahim Ingrid Joaquín "
    "Katarzyna Kwame Leila Lorcan Mariam Mateus Nadia Niamh Oluwaseun Pascal Priya Quentin Rosalind "
    "Samir Sunniva Tobias Ursula Vikram Wanjiru Xavier Yasmin Zoltán Zsófia"
).split()
LAST = (
    "Abernathy Achterberg Baptiste Brightwater Castellanos Danjuma Delacroix Eriksen Fairweather "
    "Fitzmaurice Gallimore Grönholm Haddad Hollingbery Ishikawa Jankowski Kettleborough Lindqvist "
    "Makinde Marchetti Nakamura Novotný O’Halloran Oyelowo Papadakis Pemberton Quiroga Rasmussen "
    "Sandoval Szymański Tanaka-Reed Thackeray Ukwu Vandermeer Whitcombe Yeboah Zielinski"
).split()
NAMES = [f"{first} {last}" for index, last in enumerate(LAST)
         for first in (FIRST[index % len(FIRST)], FIRST[(index * 7 + 5) % len(FIRST)])]

KEPT = {
    "who": NAMES,
    "other": NAMES,
    "official": [
        "Dr. {who}", "Prof. {who}", "Mayor {who}", "Sen. {who}", "Gen. {who}", "Col. {who}",
        "Ms. {who}", "Justice {who}", "Finance Minister {who}", "Deputy Mayor {who}",
        "Rear Adm. {who}", "Sir {who}", "the Rev. {who}", "Gov. {who}", "Detective Sgt. {who}",
    ],
    "expert": [
        "{other}, an economist at the Institute for Rural Affairs",
        "{other} of the University of Northmoor", "{other}, who advises the U.N. on water",
        "{other}, a former judge", "{other}, a partner at the law firm Bell, Marsh & Co.",
        "{other}, a nurse of {age} who has lived here since {year}", "{other}, an analyst at Tidewell Research",
        "{other}, the author of a history of the canal", "{other} of the Engineers’ Union",
    ],
    "town": (
        "Alderhaven Bracknor Casterwick Dunmere Eastholme Fallowfield Glenmarrow Hartsbury Inverlow "
        "Kestrelford Lindenau Marlpool Netherby Oakhampton Pellworth Quarrington Ravensmoor Saltmarsh "
        "Thornaby Ullswick Veldhoven Westerlea Yarrowgate Zellbach"
    ).split() + ["Port Carrow", "San Merino", "St. Aldwyn", "Fort Kessler", "New Tamsin", "Upper Drey"],
    "country": (
        "Argentina Bangladesh Bolivia Cameroon Denmark Ecuador Estonia Finland Ghana Hungary Indonesia "
        "Jordan Kenya Latvia Malaysia Morocco Nepal Norway Peru Poland Portugal Romania Senegal Slovenia "
        "Tanzania Thailand Uruguay Vietnam Zambia"
    ).split(),
    "company": [
        "Aldgate Marine", "Bellweather Foods Inc.", "Corvane Energy", "Dovetail Insurance", "Eastlight Rail",
        "Fennick & Sons Ltd.", "Greyfriars Bank", "Holloway Steel Corp.", "Ironbridge Telecom",
        "Juniper Mills", "Larkfield Motors", "Northgate Timber Co.", "Osprey Aerospace", "Pinnock Bros.",
        "Quillon Software", "Redmayne Chemicals", "Silverbeck Water", "Tollgate Logistics",
    ],
    "body": [
        "the Transport Ministry", "the city council", "the IMF", "the WHO", "the European Commission",
        "the Supreme Court", "the Harbour Board", "the regional parliament", "the Federal Reserve",
        "the Bank of England", "the U.S. State Department", "NATO", "the Food Standards Office", "the U.N.",
    ],
}

FREE = {
    "when": [
        "on Monday", "on Tuesday evening", "early on Wednesday", "late on Thursday", "on Friday",
        "over the weekend", "at {clock} on Sunday", "on {date}", "last month", "a week ago",
        "shortly after {clock}", "in the small hours of Saturday", "in {quarter} of last year",
    ],
    "since": [
        "days after {company} had ruled it out", "for the {ordinal} time in a decade", "after {few} months of talks",
        "for the first time since {year}", "despite a warning from the auditors",
        "against the advice of its own lawyers", "two days before the deadline",
    ],
    "said": [
        "said", "told reporters", "told a committee of parliament", "wrote in a letter seen by this newspaper",
        "argued", "insisted", "conceded", "told the radio", "repeated at a meeting in {town}",
    ],
    "where": [
        "in {town}", "near {town}", "on {road}", "in the hills north of {town}", "in the east of {country}",
        "on the border with {country}", "at the port of {town}", "outside the town hall of {town}",
    ],
    "work": [
        "a second bridge", "the new terminal", "a tidal power station", "{few} schools", "the old hospital",
        "a reservoir of {dozens} hectares", "the line to {town}", "a museum of fishing", "{hundreds} flats",
    ],
    "thing": [
        "diesel", "wheat", "copper", "second-hand cars", "electricity", "fertilizer", "office space", "coffee",
        "lithium", "cement", "frozen fish", "rail freight", "home insurance", "natural gas", "olive oil",
    ],
    "group": [
        "nurses", "dockers", "teachers", "dairy farmers", "pensioners", "lorry drivers", "first-time buyers",
        "students", "shopkeepers", "commuters", "volunteers", "firefighters", "part-time staff", "tenants",
    ],
    "turn": [
        "but", "and yet", "although critics say that", "and in any case", "even though", "while",
    ],
    "doubt": [
        "nobody can say how long that will last", "the figures have been revised {few} times since",
        "the bill has not been paid", "{body} has promised to look into it", "few in {town} believe it",
        "the same was said in {year}", "a final decision is due on {day}", "the opposition wants a vote",
        "{group} have heard such promises before", "the courts may see it differently",
        "the cost has risen by {percent} in the meantime", "work has stopped until further notice",
    ],
}

SENTENCES = {
    "headline": [
        "{town} counts the cost as {company} shuts its gates and {group} take to the streets",
        "A town divided: how {town} came to owe {money}, and who is to pay for it",
    ],
    "politics": [
        "{body} voted {ratio} {when} to build {work} {where}, at a cost of {money}.",
        "voters in {town} went to the polls {when}, {since}, and {percent} of them stayed at home.",
        "the government of {country} survived a vote of confidence {when} by a margin of {few} seats.",
        "{official} resigned {when} after it emerged that {thousands} letters had never been answered.",
        "a law that would have given {group} {money} a year failed {when}, {since}, by {few} votes.",
        "parliament in {country} will be dissolved on {day}, {few} months early, {official} said.",
        "{few} parties have agreed to govern {country} together, {since}, with a majority of {dozens}.",
    ],
    "economy": [
        "prices of {thing} rose by {percent} in the year to {month}, {points} more than forecast.",
        "{company} said {when} that it would buy a rival from {country} for {money} in cash.",
        "shares in {company} fell {percent} {when}, wiping {money} off the value of the firm.",
        "the central bank of {country} left interest rates alone {when}, {since}, and hinted at a cut of {basis}.",
        "unemployment in {country} dropped to {low}, its lowest level since {year}.",
        "exports of {thing} from {country} reached {money} last year, up {percent} on the year before.",
        "{company} reported a pre-tax profit of {money} for {quarter}, against {money} a year earlier.",
        "the price of {thing}, which had doubled since {year}, fell back {when} to {money} a lot.",
    ],
    "disaster": [
        "a storm with gusts of {hundreds} km/h tore the roofs off {dozens} houses {where} {when}.",
        "at least {dozens} people were hurt {when} when a bus left the road {where}.",
        "the river at {town} rose {few} metres in a night, and {thousands} people had to leave their homes.",
        "fire broke out {when} in a warehouse of {company} {where}; nobody was injured.",
        "a tremor of magnitude 5.{digit} shook {town} {when} and was felt {distance} away.",
        "firefighters from {country} are to help fight the blaze {where}, which has burned since {date}.",
    ],
    "science": [
        "researchers {where} have found a fossil that is {hundreds} million years old.",
        "a drug tested on {thousands} patients in {country} cut the number of strokes by {percent}.",
        "temperatures in {town} reached {degrees} {when}, the highest since records began in {year}.",
        "a satellite the size of a shoebox, built by {group} in {town}, was lost {when} after {few} orbits.",
        "the number of storks that nest {where} has risen to {hundreds}, {official} reported {when}.",
        "engineers of {company} have driven a car {distance} on a single charge, {since}.",
    ],
    "courts": [
        "a court in {town} sentenced a man of {age} {when} to {few} years in prison for fraud.",
        "{company} must pay {money} to {thousands} customers, a judge ruled {when}.",
        "the trial of {few} former managers of {company} began {when}, {since}.",
        "police {where} arrested {dozens} people {when} and seized goods worth {money}.",
        "{official} told an inquiry {when} that the warnings of {date} had been ignored.",
        "judges in {country} threw out a claim for {money} that went back to {year}.",
    ],
    "sport": [
        "{town} United beat their neighbours {score} {when} before a crowd of {thousands}.",
        "{who}, aged {young}, won the marathon of {town} {when} in pouring rain, {since}.",
        "the final between {town} and the champions of {country} was put off {when} until {day}.",
        "{town} paid {money} for a goalkeeper {when}, a record for a club of the {ordinal} division.",
        "the cyclists covered {distance} {when}, most of it uphill, before the race reached {town}.",
    ],
    "transport": [
        "trains between {town} and the coast stood still {when}, {since}, as {group} walked out.",
        "{company} cancelled {hundreds} flights {when}, among them the {clock} service to {town}.",
        "the tunnel under the harbour of {town} will close on {day} for {few} months.",
        "{body} wants to charge lorries {money} a year for the use of {road}.",
        "a ferry with {hundreds} passengers ran aground {when} {where}, {distance} off its course.",
        "the {clock} from {town} has been late on {dozens} days out of {hundreds}, {official} admitted {when}.",
    ],
    "culture": [
        "a painting bought in {year} for {money} was sold in {town} {when} for {dozens} times as much.",
        "the library of {town} reopened {when}, {since}, with {thousands} books and no roof.",
        "{who} won the prize for a first novel {when}; the book has sold {thousands} copies.",
        "an opera about {thing} had its first night in {town} {when} and was booed.",
        "the festival in {town} drew {thousands} visitors {when}, {percent} more than a year ago.",
    ],
    "quote": [
        "“I have seen {dozens} plans for {town}, and this is the {ordinal} that anybody bothered to read,” {official} {said}.",
        "“If the price of {thing} goes up by another {percent} before {day}, we close,” said {expert}.",
        "“It isn’t the {money} that worries me,” {official} {said}, “but what comes after it.”",
        "“We asked for {few} weeks and were given {few} days,” {official} {said}.",
        "“My grandfather built {work} {where},” said {expert}.",
        "“Nobody rang, nobody wrote, until {clock}, when {dozens} of them came at once,” recalled {expert}.",
        "“We’ll be here on {day},” {official} {said}, “with or without {body}.”",
        "“You can’t run {work} on goodwill; somebody has to find {money},” said {expert}.",
        "“There’s a word for that,” {official} {said} when asked about the {money}, “and I won’t use it.”",
        "“It took {few} years to lose the trust of {group},” said {expert}, “and it’ll take {dozens} to win it back.”",
        "“Ask me again at {clock},” was all that {official} would say.",
    ],
    "figures": [
        "{percent} of {group} now live on less than {money} a year, according to {body}.",
        "some {thousands} people work {where}, {percent} of them for {company}.",
        "the bill, put at {money} in {year}, has since grown to {money}, {turn} {doubt}.",
        "in {year} the figure stood at {percent}; today it is {percent}, {turn} {doubt}.",
        "about {thousands} {group} are affected, most of them {where}.",
        "of the {hundreds} cases that came to light {when}, only {dozens} have been settled.",
        "costs went up by {points}, or {money}, {turn} {doubt}.",
        "{body} puts the damage at between ${dozens}m and ${hundreds}m, a guess at best.",
        "that is {few} times what {country} spends, and {percent} more than was set aside {when}.",
        "by {clock} some {thousands} had signed, {turn} {doubt}.",
    ],
    "background": [
        "the quarrel began {when}, when {company} offered {group} {money} and no pension.",
        "{town}, a town of {thousands}, has lived off {thing} since {year}.",
        "{body} had warned as early as {date} that {work} could not be finished in time.",
        "talks broke down {when} over {money}, {turn} {doubt}.",
        "“It has been a farce since {year}, and it’s getting worse,” said {expert}.",
        "the plan goes back to {year}, {turn} {doubt}.",
        "similar attempts in {country} came to nothing, not least because {doubt}.",
        "it would not be the first time: {when} {company} had to write off {money}, {since}.",
        "{group} {where} see it in another light, since they have little but {thing} to sell.",
        "under an agreement of {date}, {body} must be told {few} days in advance, {turn} {doubt}.",
        "most of the work is done by {group} who travel {distance} a day, {turn} {doubt}.",
    ],
    "outlook": [
        "a decision is expected on {day}, {turn} {doubt}.",
        "{body} will meet in {town} at {clock} to hear from {group}.",
        "until then {company} may go on as before, provided that it pays {money} a month.",
        "whether {group} can wait that long is another matter: {doubt}.",
        "{official} hopes to have {money} together by {day}, {turn} {doubt}.",
        "if all goes well, {work} could open in {few} years; {doubt}.",
        "the next hearing is set for {clock} on {day}, and {doubt}.",
        "for the moment the town must bring in its {thing} from {country}, {distance} away, {turn} {doubt}.",
        "“I’d put it at {few} in {dozens},” said {expert}.",
    ],
}

TOPICS = "politics economy disaster science courts sport transport culture".split()
FOLLOWING = "quote figures background outlook quote figures background".split()
