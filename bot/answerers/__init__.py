"""From what was found to an answer.

A file imports only what stands above it:

    candidates       the sentences that may be quoted, as statements of somebody
    verdict          yes or no, where a statement settles it
    disagreements/   quotes that contradict each other, and corrections
    corrections/     figures that an article says were wrong, and the correction beside them
    whose_age        whether an age is told of whom a pronoun stands for
    lacking          whether the quotes lack what is asked for
    twins            which quote already says what another sentence does
    wider_quotes/    quotes with the sentence that follows on them
    enough           how many quotes an answer gives: one where one is enough
    older            older versions of what is quoted, where they say otherwise, and texts that were taken
                     back
    newest           a figure that changes: the newest quote first, the older ones marked
    later            later articles with a newer figure than what was found
    follow_up_words  sentences that have a follow-up's own words come first
    announced        a day that is announced: the newest quote first
    plans/           what somebody will do next, before all else that is told of them
    extractive       in the articles' own words, without a language model
    mentions         the newest passages that have a name
    claims/          a statement, checked: supported, contradicted, only claimed, or left open
    timelines/       how something went on: one dated quote an event, oldest first
    chat/            in a chat model's words, with quotes that were looked up
"""
