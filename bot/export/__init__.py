"""A conversation with its sources, as a file: Markdown for notes, a web page for people who write in Word.

words     our own words in it, German or English
exported  a question with its answer
page      a conversation as a web page: one file, which Word opens too
documents the file of a conversation, in either format
"""
