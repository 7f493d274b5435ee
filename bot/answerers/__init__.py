"""Makes an answer from what a search found.

A file imports only what is above it:

    candidates       the sentences that may be quoted, with who states them
    verdict          yes or no, where a statement settles the question
    disagreements/   quotes that contradict each other, and corrections
    corrections/     figures that an article says were wrong, and the correction beside them
    whose_age        whether a quoted age is that of the person a pronoun refers to
    lacking          whether the quotes lack what is asked for
    twins            which quote already says the same as another sentence
    wider_quotes/    quotes extended by the next sentence
    enough           how many quotes an answer gives: one where one is enough
    older            older versions of what is quoted, where they differ, and withdrawn articles
    newest           a figure that changes: the newest quote first, the older ones marked
    later            later articles with a newer figure than those found
    follow_up_words  puts sentences with a follow-up's own words first
    announced        an announced day: the newest quote first
    plans/           what somebody will do next, before anything else about them
    extractive       answers in the articles' own words, without a language model
    mentions         the newest passages that mention a name
    claims/          checks a claim: supported, contradicted, only claimed, or open
    timelines/       how a story developed: one dated quote per event, oldest first
    chat/            answers in a chat model's words, with quotes that were verified
"""
