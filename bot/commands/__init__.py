"""Commands that mean the same in every chat: /sources and /filters, plain text in and out.

texts         what the commands say, German or English
filter_words  the filters that a person writes after /filters
filtering     /filters: which apply from now on, and the reply
outlets       what /sources says about the collection
"""
