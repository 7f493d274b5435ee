"""Links that open an article at a quote.

A file imports only what is above it in this list:

    stretches       words that a browser has side by side, as far as is known
    text_directive  the words in a link that tell a browser where to go
    text_fragment   which words of a quote these are
    addresses       links to a quote, and addresses short enough to show
"""
