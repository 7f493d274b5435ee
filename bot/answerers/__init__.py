"""From what was found to an answer.

candidates     the sentences that may be quoted, as statements of somebody
verdict        yes or no, where a statement settles it
phrases        the fixed phrases of an extractive answer
disagreements  quotes that contradict each other, and corrections
corrections/   figures that an article says were wrong, and the correction beside them
lacking        whether the quotes lack what is asked for
twins          which quote already says what another sentence does
shown_before   quotes that the last answer gave, with what follows on them
newest         a figure that changes: the newest quote first, the older ones marked
later          later articles with a newer figure than what was found
extractive     in the articles' own words, without a language model
openings       what stands above mentions and above the check of a claim
mentions       the newest passages that have a name
claimed_dates  the days and months that a claim names
same_words     whether two sentences have the same words in the same order
claim_words    the words by which a claim is compared with other words, by language
claim          a claim that a person states, and what a sentence has to have in common with it
asides         what may be left out of a sentence that supports a claim
core_words     a sentence without when it was and what it goes on to
proofs         what a sentence proves of a claim that says the same, or the opposite
spoken_claims  what proves that somebody says, announces or demands something
measured       a figure of a sentence, with what it counts or measures
figure_proofs  what the figure of a sentence proves of a claim
correction_proofs what a correction of a figure proves
rated_claims   what a fact check's rating proves
ruled_out      what somebody rules out, or renounces
taken_back     what an article tells that was said, and then says is not so
outdated       a later count takes the place of an earlier one
closest        the quotes for a claim that nothing settles
claims         a statement, checked: supported, contradicted, or only claimed
timelines/     how something went on: one dated quote an event, oldest first
reply          what a chat model replied: claims with quotes, a stranger's
own_words      whether a claim may stand in the model's own words
draft          an answer while it is made of claims: looked up, and numbered
second_look    a model that declines is shown the best quotes alone
chat           in a chat model's words, with quotes that were looked up
"""
