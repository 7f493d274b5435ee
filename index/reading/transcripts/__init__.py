"""Transcripts: what was said in a recording, and when.

The modules are in the order of the data flow, and each imports only those above it:

    cues        parses the cues of WebVTT and SRT
    header      the metadata in a WebVTT file
    rolling     removes repeated lines from captions that roll
    sounds      recognises descriptions of sounds and credits for the subtitles
    fragments   the words of each cue, split where another speaker begins
    turns       the words of one speaker until the next, in paragraphs
    reader      .vtt, .srt
"""
