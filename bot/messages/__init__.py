"""What kind of message a person's text is, and what is said to one that asks nothing.

words/       the words of each language, in one table each
phrases      the phrases of small talk, and where one ends in a message
remarks      surprise, praise, sympathy and laughter, in whatever words
forms        a bare name, a statement or a question, by its words
small_talk   greetings, thanks and the like, alone or around a question
senseless    letters that are no words
checks       messages that ask whether something is so
passed_on    a text of somebody else, cut into what it claims
message      the kind of a message, and what of it is asked
replies      what is said to small talk
"""
