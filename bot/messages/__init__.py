"""Which kind of message a person's text is, and the reply to one that asks nothing.

phrases      the phrases of small talk, and where one ends in a message
remarks      surprise, praise, sympathy and laughter, in any wording
forms        whether a text is a bare name, a statement or a question
small_talk   greetings, thanks and the like, alone or around a question
senseless    letters that are not words
checks       messages that ask whether something is true
passed_on    somebody else's text, split into its claims
message      the kind of a message, and the part of it that asks
replies      the replies to small talk
"""
