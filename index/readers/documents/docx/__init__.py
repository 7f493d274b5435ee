"""Word documents: WordprocessingML as Word shows it with all changes accepted.

package    the parts of the archive, bounded
names      the names of elements and attributes, whatever their namespace
styles     what a style says of its paragraphs
symbols    the letters of symbol fonts
words      the words of a paragraph
story      the paragraphs of one part, in reading order
reader     the document as an article, and as lines for exports that come as Word documents
"""
