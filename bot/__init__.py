"""From a question to a cited answer, in a chat.

shown_text     words of an article as people read them
other_outlets  the other outlets that have an article's words
listed_article an article in a list, and the line that tells of it
answer         Citation, Answer: quotes of stored articles, a list of them, or a refusal
quotes         which words of a passage are quoted
verbatim       where words that somebody claims to quote stand in a passage
statements/    what is said, by whom, and what a question asks of it
messages/      what kind of message a text is, and what is said to one that asks nothing
looked_for     what a question is about, as a reminder
refusal        what is said when the corpus does not answer
day_words      a day in words
article_kind   what kind of article a quote is from, in words
doubt          what an answer opens with that may be none
conversation   what a question leans on: earlier questions, the last quote
chat_model     a chat model by its name, and what it says to messages
chat_stream    its words as they come, within a time limit
prompts        what it is asked, every word of it
rewriting      a follow-up as it makes it stand alone
answerers/     from what was found to an answer
coverage/      questions which articles there are, and the lists that answer them
assistant      the whole bot: a question in, a cited answer out
filters_line   what a question was taken to say about its articles
said_line      who says what is quoted, in one line
version_line   that a newer version took the place of what is quoted, in one line
context_line   what a quote's place in its article adds to it, in brackets
page_words     the page of its document that a quote begins on
stretches      words that a browser has side by side, as far as is known
text_directive the words by which a link tells a browser where to go
text_fragment  which words of a quote these are
addresses      links to a quote, and addresses short enough to be shown
pieces         the quotes of one article as they are read, nothing twice
blocks         an article's headline once, and its quotes under it
layout         an answer as it is laid out: what is said, and the blocks under it
render         a source in a line, an answer as Markdown
export/        a conversation with its sources, as a file
commands/      those that mean the same in every chat
memory/        answers, choices and feedback across restarts, in a database
telegram_chat/ the assistant in Telegram
"""
