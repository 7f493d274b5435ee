"""How messages are worded in English."""

from bot.messages.words.table import MessageWords, Replies

ENGLISH = MessageWords(
    greetings="""hello, hello hello, hi, hey, hiya, howdy, greetings, good morning/day/afternoon/evening,
        morning, how are you, how are you doing, how is it going, how's it going, what's up, whats up,
        sup, nice to meet you, welcome, yo""",
    thanks="""thanks, thank you, thankyou, thx, ty, many thanks, thanks a lot, thank you very much, thanks
        so much, thank you so much, cheers, much appreciated, i appreciate it, thanks for your/the help,
        thank you for your/the help, thanks for the answer/information/info, thank you for the
        answer/information/info""",
    goodbyes="""bye, bye bye, goodbye, good bye, good night, goodnight, see you, see ya, see you
        later/soon/tomorrow, farewell, take care, have a nice/good/great day, have a nice/good/great
        evening, have a nice/good/great weekend, until next time, cya""",
    help="""help, help me, help please, i need help, can you help me, could you help me, please help me,
        please help, can you help, what can you do, what can you do for me, what can i ask, what can i ask
        you, what can i ask here, how do i use you, how do i use this bot, how does this bot work, how do
        you work, what do you do, what do you know""",
    identity="""who are you, what are you, who r u, are you a bot/robot/machine/human/person/computer, are
        you a chat bot, are you a real person, are you human/real/chatgpt/ai/there, are you an ai, is this
        a bot/robot, are you a chatbot, what is your name, what's your name, your name, who
        made/built/created you, am i talking to a bot/robot/machine/human, is anybody/anyone/someone
        there""",
    agreement="""ok, okay, k, kk, fine, all right, alright, great, good, cool, nice, super, perfect,
        awesome, excellent, wonderful, i see, understood, got it, yes, yep, yeah, yup, no, nope, lol,
        haha, hahaha, hehe, wow, oh, aha, hm, hmm, sorry, never mind, nevermind, no problem, very good,
        well done, good bot, test, testing""",
    address="""bot, robot, beleg, there, all, everyone, everybody, folks, guys, friend, my friend, dear,
        sir, madam, team, again, today, so much, very much, a lot, for everything, for now, please, then,
        to you, just, oh, and, or a human/person/bot/robot/machine, or a real person, for the/your/all
        help, for the answer/information/info/explanation""",
    and_="and, but, so, or, and what about, what about, how about",
    asks="""who, whom, whose, what, which, when, where, why, how, what's, who's, how's, where's,
        when's""",
    requests="""tell, show, list, give, explain, describe, summarize, summarise, find, search, name, look,
        write, compare, please, i, we, i'm, i'd, let, summary, overview, everything, anything, news, more,
        details""",
    verbs="""is, are, was, were, has, have, had, will, would, can, could, may, might, must, shall, should,
        does, do, did, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, can't,
        couldn't, doesn't, don't, didn't, says, said, went, came, took, gave, made, won, lost, fell, rose,
        met, left, became, began, got, paid, sold, bought, sent, told, knew, found, held, led, ran, died,
        *ed""",
    replies=Replies(
        greeting="Hello! Ask me something about the articles, and I answer with quotes and their sources.",
        thanks="You are welcome.",
        goodbye="Goodbye!",
        help="Ask a question about the articles in any language. I answer with verbatim quotes and"
        " where they stand. Send a name and I list its newest mentions; send a statement and "
        "I check it against the articles.",
        identity="I am Beleg, a bot. I answer questions about the indexed articles with verbatim "
        "quotes from them.",
        agreement="All right. Ask me whenever you want to know something about the articles.",
        senseless="I do not understand that. Ask me a question about the articles.",
        signs="Ask me a question about the articles, in words.",
    ),
    tags="right, correct, isn't it, or not, is that true, true, yes, or, really",
    articles="the, a, an",
    name_links="""of, the, and, de, del, della, di, da, van, von, der, den, al, el, bin, ibn, la, le,
        du""",
    verb_first_asks=True,
)
