"""Mails: newsletters, including forwarded ones, and the stories in them.

The modules are in the order of the data flow, and each imports only those above it:

    headers       a mail's headers as text: subject, date, list
    senders       the outlet and the author of a mail, by its sender
    bodies        the text parts of a mail, the mails in it, and its attachments
    links         an article's own address, without tracking
    forwarded     finds a forwarded mail inside another, and reads its header
    plain         plain text without quotes and signature
    newsletters/  finds the stories of a newsletter, and removes everything else
    markup        a mail's HTML part
    reader        .eml
    mbox          .mbox
"""
