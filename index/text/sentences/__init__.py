"""Where a sentence begins and ends.

sentencex (rules and abbreviations for some 240 languages) proposes the cuts. What it still cuts wrongly is
mended here: a piece too short to stand alone ("Ja!"), the place in front of a report ("Kaltenried."), marks
that close a sentence, the attribution under a pull quote; and by rules in files of their own:

    too_early  cut although the sentence goes on: ordinals ("Im 19. Jahrhundert"), initials, titles
    missed     not cut although a sentence ends: "… im Rat. 23 Mitglieder", "… at 1 p.m. The crowd"
    too_long   a sentence too long to be quoted, in parts
    splitting  the sentences of a text: sentencex cuts, and rules put together or part what it cut wrongly
"""
