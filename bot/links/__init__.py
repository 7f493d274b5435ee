"""Links that open an article at a quote.

A file imports only what stands above it:

    stretches       words that a browser has side by side, as far as is known
    text_directive  the words by which a link tells a browser where to go
    text_fragment   which words of a quote these are
    addresses       links to a quote, and addresses short enough to be shown
"""
