"""The commands. What they do is in the packages below; here it is called, and told to a person or script.

Heavy imports stand inside the commands, so that `--help` and `--version` answer at once.

    options    what several commands take, and tell
    articles   index, articles, show, status
    questions  ask, search
    chats      chat, telegram
    quality    evaluate, feedback
    app        the commands, put together
"""
