"""What finding copies and versions needs of an article without its text, kept with its segment.

signatures   an article's MinHash signature
pages        which web page an address names
notices      notices that withdraw or correct a text
agencies     the news agencies that an article names
sketch       Sketch: all of it
array_files  arrays in a file
files        sketches in a file
"""
