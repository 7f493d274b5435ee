"""From a question to a cited answer, in a chat.

A file imports only what is above it in this list:

    citations/      Citation, Answer: quotes of stored articles, a list of articles, or a refusal
    statements/     what is said, by whom, and what a question asks about it
    messages/       which kind of message a text is, and the reply to one that asks nothing
    links/          links that open an article at a quote
    wording/        what an answer says in its own words, and how it is laid out
    conversation    what a question leans on: earlier questions, the last quote
    chat_model/     a chat model: what it is asked, and what it replies
    answerers/      from search results to an answer
    coverage/       questions about which articles there are, and the lists that answer them
    corpus          what a question searches: the index, or the articles given with it
    search_desk     searches the corpus for what a question asks
    inquiry         a message as it was read, with what its answer depends on
    assistant       the whole bot: a question in, a cited answer out
    export/         a conversation with its sources, as a file
    commands/       commands that mean the same in every chat
    memory/         answers, choices and feedback across restarts, in a database
    telegram_chat/  the assistant in Telegram
"""
