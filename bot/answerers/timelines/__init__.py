"""How something went on: questions after it, and timelines that answer them.

words      how people ask how something went on, by language
days       the day of what a sentence tells
asked      whether a question asks so, and from when to when
story      which articles are on what it asks about
events     one sentence for each article and day, copies merged
beginnings what a timeline begins with: a day, an event, or where the conversation is
answering  the timeline, or a refusal
"""
