"""Mails: newsletters, forwarded ones too, and the stories in them.

Reading order is data order; a file imports only what stands above it:

    headers      a mail's headers as text: subject, date, list
    senders      which outlet and which author a sender is
    bodies       the part of a mail that is read, the mails in it, and what is attached
    furniture    lines of a newsletter that are none of its stories
    links        an article's own address, without what tracks its reader
    forwarded    where a forwarded mail begins, and what its header says
    plain        plain text without quotes and signature
    plain_stories the stories of a newsletter in plain text
    faces        headings told by the size and weight of their letters
    layout       the markup of newsletters made like that of web pages
    footers      the end of a newsletter, and advertisements in it
    headings     which headings open stories
    stories      the stories of a newsletter, by its headings
    markup       a mail's HTML part
    reader       .eml
    mbox         .mbox
"""
