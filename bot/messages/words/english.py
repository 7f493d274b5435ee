"""How messages are worded in English."""

from bot.messages.words.table import MessageWords, ReplyTexts

ENGLISH = MessageWords(
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
    replies=ReplyTexts(
        greeting="Hello! Ask me something about the articles, and I answer with quotes and their sources.",
        thanks="You are welcome.",
        goodbye="Goodbye!",
        help="Ask a question about the articles in any language. I answer with verbatim quotes and"
        " where they stand. Send a name and I list its newest mentions; send a statement and "
        "I check it against the articles.",
        identity="I am Beleg, a bot. I answer questions about the indexed articles with verbatim "
        "quotes from them.",
        agreement="All right. Ask me whenever you want to know something about the articles.",
        remark="Do ask on if there is more that you want to know about the articles.",
        senseless="I do not understand that. Ask me a question about the articles.",
        signs="Ask me a question about the articles, in words.",
    ),
    tags="right, correct, isn't it, or not, is that true, true, yes, or, really",
    articles="the, a, an",
    name_links="""of, the, and, de, del, della, di, da, van, von, der, den, al, el, bin, ibn, la, le,
        du""",
    verb_first_asks=True,
)
