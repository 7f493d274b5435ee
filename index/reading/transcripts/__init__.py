"""Transcripts: what was said in a recording, and when.

Reading order is data order; a file imports only what stands above it:

    cues        what a file shows at each time, of WebVTT and of SRT
    header      what a WebVTT file says of its recording
    rolling     captions that repeat the line before
    sounds      descriptions of sounds, and who made the subtitles
    fragments   the words of each cue, and where another speaker begins
    turns       what one speaker says until the next
    reader      .vtt, .srt
"""
