"""From a question to a cited answer, in a chat.

answer         Citation, Answer: quotes of stored articles, or a refusal
quotes         which words of a passage are quoted
statements     denied, confirmed, declined: told from the words
refusal        what is said when the corpus does not answer
chat_model     a chat model by its name, and what it says to messages
answerers/     from what was found to an answer
conversation   what a question leans on: earlier questions, the last quote
assistant      the whole bot: a question in, a cited answer out
filters_line   what a question was taken to say about its articles
render         sources, links and Markdown
memory/        answers, choices and feedback across restarts, in a database
telegram_chat/ the assistant in Telegram
"""
