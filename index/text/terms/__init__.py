"""The terms that a text is found by, and names are compared by: alike, however they are written.

"Peskows" and "Peskov", "sieben Mal" and "7 times", "25. Oktober 2024" and "Oct 25" have a term in common. How
well they serve: benchmarks/results/README.md, "Terms".

    spelling      one spelling for a word, whatever alphabet or transliteration it comes in
    words         a word's stem and its pieces of four letters
    numbers       numbers however they are written
    fraction_words fractions in words: "anderthalb", "two and a half"
    number_words  numbers in words: "sieben", "zwei Millionen", "3.5 million"
    dates         days and months, however they are written
    terms          the terms of a text: of its words, its numbers and its dates
"""
