"""What files say around articles.

file_labels      names of fields, styles and documents
database_labels  what press databases write around articles
article_labels   the kind of an article, the verdict of a fact check, withdrawals
notices          how agencies withdraw or correct a text
mail             what mail programs and senders write around a mail
newsletters      what a newsletter has around its stories
subtitles        sounds and credits
page_dates       labels of dates, and times of day
bylines          authors, and speakers under a quotation
pictures         credits and captions, labels of videos
subscriptions    what asks the reader to subscribe
page_furniture   menus, outlets, links to other articles, appeals
"""
