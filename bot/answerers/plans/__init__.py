"""What somebody will do next: questions about it, and the sentences that say it.

words    how people ask about plans and state them, by language
planned  puts sentences first that state a plan of the person asked about
"""
