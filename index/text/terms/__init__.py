"""The terms by which a text is found and names are compared: the same however words and numbers are written.

"Peskows" and "Peskov", "sieben Mal" and "7 times", "25. Oktober 2024" and "Oct 25" have a term in common. How
well they work: benchmarks/results/README.md, "Terms".

    spelling      one spelling for a word in any alphabet or transliteration
    words         a word's stem and its pieces of four letters
    numbers       numbers in any notation
    fraction_words fractions in words: "anderthalb", "two and a half"
    number_words  numbers in words: "sieben", "zwei Millionen", "3.5 million"
    dates         days and months in any notation
    terms          the terms of a text: of its words, its numbers and its dates
"""
