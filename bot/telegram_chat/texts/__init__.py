"""What the bot says in its own words, German or English.

A file imports only what is above it in this list:

    shortening     texts, short enough for a message
    texts          what is said about questions and answers
    command_texts  what the commands say, and how the menu describes them
    button_texts   the labels of the buttons, and what is said when one is pressed
    problems       what the person is told when something cannot be done
    summary_texts  the text of the weekly summary
"""
