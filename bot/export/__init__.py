"""A conversation with its sources, as a file: Markdown for notes, a web page for who writes in Word.

words     what stands in it in our own words, German or English
exported  a question with its answer
page      as a web page: one file, which Word opens too
documents the file that a conversation becomes
"""
