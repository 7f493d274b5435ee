"""What somebody will do next: questions after it, and the sentences that tell it.

words    how people ask for plans, and tell them, by language
planned  which sentences tell a plan of whom a question asks about, and come first
"""
