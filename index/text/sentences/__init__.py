"""Where a sentence begins and ends.

sentencex (rules and abbreviations for some 240 languages) proposes the cuts. What it cuts wrongly is
corrected here: a piece too short to stand alone ("Ja!"), the place before a report ("Kaltenried."), marks
that close a sentence, the attribution under a pull quote. Further rules have files of their own:

    end_words  the words of each language beside the ends of its sentences
    too_early  cuts where the sentence goes on: ordinals ("Im 19. Jahrhundert"), initials, titles
    missed     missing cuts where a sentence ends: "… im Rat. 23 Mitglieder", "… at 1 p.m. The crowd"
    too_long   splits a sentence that is too long to be quoted
    splitting  the sentences of a text: sentencex cuts, and rules join or split what it cut wrongly
"""
