"""How a story developed: questions about that, and timelines that answer them.

words      how people ask how something developed, by language
days       the day of the event in a sentence
asked      whether a question asks that, and for which period
story      which sentences are on the story it asks about
events     one sentence per article and day, copies merged
beginnings where a timeline begins: a day, an event, or the conversation's last event
answering  the timeline, or a refusal
"""
