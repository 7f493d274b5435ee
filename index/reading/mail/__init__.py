"""Mails: newsletters, forwarded ones too, and the stories in them.

Reading order is data order; a file imports only what stands above it:

    headers       a mail's headers as text: subject, date, list
    senders       which outlet and which author a sender is
    bodies        the part of a mail that is read, the mails in it, and what is attached
    links         an article's own address, without what tracks its reader
    forwarded     where a forwarded mail begins, and what its header says
    plain         plain text without quotes and signature
    newsletters/  the stories of a newsletter, and all that is none of them
    markup        a mail's HTML part
    reader        .eml
    mbox          .mbox
"""
