"""From a question to a cited answer, in a chat.

A file imports only what stands above it:

    citations/      Citation, Answer: quotes of stored articles, a list of them, or a refusal
    statements/     what is said, by whom, and what a question asks of it
    messages/       what kind of message a text is, and what is said to one that asks nothing
    links/          links that open an article at a quote
    wording/        what an answer says in words of its own, and how it is laid out
    conversation    what a question leans on: earlier questions, the last quote
    chat_model/     a chat model: what it is asked, and what it replies
    answerers/      from what was found to an answer
    coverage/       questions which articles there are, and the lists that answer them
    corpus          what is asked: the index, or the articles that a question brings along
    search_desk     searches it for what a question asks
    assistant       the whole bot: a question in, a cited answer out
    export/         a conversation with its sources, as a file
    commands/       those that mean the same in every chat
    memory/         answers, choices and feedback across restarts, in a database
    telegram_chat/  the assistant in Telegram
"""
