"""The commands. They call the packages below, and print the results for a person or a script.

Heavy imports are inside the commands, so that `--help` and `--version` answer at once.

    options    the options that several commands share
    articles   index, articles, show, status
    questions  ask, search
    chats      chat, telegram
    quality    evaluate, feedback
    app        the commands, put together
"""
