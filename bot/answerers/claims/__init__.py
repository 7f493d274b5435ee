"""A statement that a person sends, checked: supported, contradicted, only claimed, or left open.

words        the words by which a claim is compared with other words, by language
same_words   whether two sentences have the same words in the same order
dates        the days and months that a claim names
claim        a claim that a person states, and what a sentence has to have in common with it
core_words   a sentence without when it was and what it goes on to
asides       what may be left out of a sentence that supports a claim
proofs       what a sentence proves of a claim that says the same, or the opposite
spoken       what proves that somebody says, announces or demands something
measured     a figure of a sentence, with what it counts or measures
same_thing   whether two figures are equal, and of the same thing
said_figures whether a sentence has the claim's figure for what it says, or another
figure_proofs what the figure of a sentence proves of a claim
correction_proofs what a correction of a figure proves
rated        what a fact check's rating proves
ruled_out    what somebody rules out, or renounces
taken_back   what an article tells that was said, and then says is not so
outdated     a later count takes the place of an earlier one
closest      the quotes for a claim that nothing settles
checking     the check of a claim
"""

from bot.answerers.claims.checking import check_claim, goes_on_to_claim

__all__ = ["check_claim", "goes_on_to_claim"]
