"""From what was found to an answer.

candidates     the sentences that may be quoted, as statements of somebody
follow_up_words sentences that have a follow-up's own words come first
verdict        yes or no, where a statement settles it
phrases        the fixed phrases of an extractive answer
disagreements/ quotes that contradict each other, and corrections
corrections/   figures that an article says were wrong, and the correction beside them
whose_age      whether an age is told of whom a pronoun stands for
lacking        whether the quotes lack what is asked for
twins          which quote already says what another sentence does
next_sentence  a quote with the next sentence of its paragraph
shown_before   quotes that the last answer gave, with what follows on them
older          older versions of what is quoted, where they say otherwise
enough         how many quotes an answer gives
the_others     a count of some, with the sentence on the others
newest         a figure that changes: the newest quote first, the older ones marked
announced      a day that is announced: the newest quote first
later          later articles with a newer figure than what was found
plans/         what somebody will do next, before all else that is told of them
extractive     in the articles' own words, without a language model
openings       what stands above mentions and above the check of a claim
mentions       the newest passages that have a name
claims/        a statement, checked: supported, contradicted, only claimed, or left open
timelines/     how something went on: one dated quote an event, oldest first
reply          what a chat model replied: claims with quotes, a stranger's
own_words      whether a claim may stand in the model's own words
draft          an answer while it is made of claims: looked up, and numbered
second_look    a model that declines is shown the best quotes alone
chat           in a chat model's words, with quotes that were looked up
"""
