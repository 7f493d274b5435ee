"""What the bot says in its own words, German or English.

A file imports only what stands above it:

    shortening     texts and days in the room that a message has for them
    texts          what is said about questions and answers
    command_texts  what the commands say, and how the menu describes them
    button_texts   what stands on the buttons, and what is said when one is pressed
    problems       why something cannot be done, as the person is told it
    summary_texts  what the summary of the week says
"""
