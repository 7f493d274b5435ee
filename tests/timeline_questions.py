"""Questions that ask how something went on, and others that only look so: each with its language, whether a
timeline answers it, and whether it goes on from a question before it. `KEPT_BACK` had no part in making the
rules."""

from typing import NamedTuple


class Example(NamedTuple):
    language: str
    text: str
    is_timeline: bool
    follows: bool = False


BUILT_ON = (
    Example("en", "What happened after the bridge was closed?", True),
    Example("en", "How did it go on?", True, follows=True),
    Example("en", "What has changed between the 11th and the 26th?", True, follows=True),
    Example("en", "How did the port strike develop?", True),
    Example("en", "Timeline of the harbour fire", True),
    Example("en", "what happened next?", True, follows=True),
    Example("en", "What has happened since the ferry accident?", True),
    Example("en", "Give me a chronology of the recount, please.", True),
    Example("de", "Wie ging es weiter?", True, follows=True),
    Example("de", "Was geschah nach dem Fährunglück?", True),
    Example("de", "Was hat sich zwischen dem 11. und dem 26. geändert?", True, follows=True),
    Example("de", "Wie ging es mit der Klinik weiter?", True),
    Example("de", "Was ist seit dem Fischsterben passiert?", True),
    Example("de", "Chronologie des Streiks", True),
    Example("fr", "Que s'est-il passé après la fermeture du pont ?", True),
    Example("es", "¿Qué pasó después del incendio?", True),
    Example("tr", "Yangından sonra ne oldu?", True),
    Example("en", "What happened?", False),
    Example("en", "What happened after Friday?", True, follows=True),
    Example("en", "When did it happen?", False, follows=True),
    Example("en", "What happened at the harbour?", False),
    Example("en", "Who was elected after the recount?", False),
    Example("en", "What changed his mind?", False),
    Example("en", "How long did the strike go on?", False),
    Example("en", "What does the law change?", False),
    Example("de", "Wann geschah es?", False, follows=True),
    Example("de", "Was geschah?", False),
    Example("de", "Was ist passiert?", False),
    Example("de", "Wer trat nach dem Fährunglück zurück?", False),
    Example("de", "Wie weit ging das Schiff?", False),
    Example("de", "Wann geht es weiter?", False, follows=True),
    Example("de", "Was ändert sich durch die Schulreform?", False),
    Example("fr", "Que s'est-il passé ?", False),
    Example("es", "¿Cuándo pasó?", False),
    Example("tr", "Ne oldu?", False),
)

KEPT_BACK = (
    Example("en", "What happened after the recount was ordered?", True),
    Example("en", "And what happened then?", True, follows=True),
    Example("en", "What changed from 3 to 14 May?", True, follows=True),
    Example("en", "How did the story of the ferry continue?", True),
    Example("en", "What came after the denial?", True),
    Example("en", "What's happened since then?", True, follows=True),
    Example("en", "Show me the timeline of the mining licence affair", True),
    Example("en", "How has the situation at the hospital changed since January?", True),
    Example("de", "Und wie ging's danach weiter?", True, follows=True),
    Example("de", "Was passierte nach der Sperrung der Brücke?", True),
    Example("de", "Was hat sich vom 3. bis zum 14. Mai getan?", True, follows=True),
    Example("de", "Wie entwickelte sich der Streik der Straßenbahner?", True),
    Example("de", "Was ist danach geschehen?", True, follows=True),
    Example("de", "Zeig mir den zeitlichen Ablauf des Brandes", True),
    Example("de", "Wie lief der Streik ab?", True),
    Example("fr", "Comment l'affaire a-t-elle évolué ?", True, follows=True),
    Example("fr", "Et ensuite, que s'est-il passé ?", True, follows=True),
    Example("es", "¿Cómo siguió el caso?", True, follows=True),
    Example("es", "Cronología de la huelga", True),
    Example("tr", "Sonra ne oldu?", True, follows=True),
    Example("tr", "Grev nasıl gelişti?", True),
    Example("en", "What happened on 3 May?", False),
    Example("en", "How did the fire start?", False),
    Example("en", "Has the price changed?", False),
    Example("en", "What is the timeline for the repairs?", False),
    Example("en", "How many people were missing after the fire?", False),
    Example("en", "Why did the minister change the law after the vote?", False),
    Example("en", "How did she develop the vaccine?", False),
    Example("en", "What did he say after the match?", False),
    Example("de", "Was geschah am 3. Mai?", False),
    Example("de", "Wie kam es zu dem Brand?", False),
    Example("de", "Warum ging der Streik weiter?", False),
    Example("de", "Was sagte der Minister nach der Wahl?", False),
    Example("de", "Wie entwickelte die Firma den Impfstoff?", False),
    Example("de", "Wie viele Menschen wurden nach dem Brand vermisst?", False),
    Example("de", "Wie lange geht der Streik weiter?", False),
    Example("fr", "Quand cela s'est-il passé ?", False),
    Example("es", "¿Qué pasó en el puerto?", False),
    Example("tr", "Ne zaman oldu?", False),
)

SINCE_FOUND = (
    Example("de", "Und was geschah dort nach dem 15. März?", True, follows=True),
    Example("de", "Was hat sich dort zwischen dem 3. und dem 14. Mai getan?", True, follows=True),
    Example("de", "Womit fing er an?", True, follows=True),
    Example("de", "Wie endete das Ganze?", True, follows=True),
    Example("de", "Und was kam am Ende heraus?", True, follows=True),
    Example("en", "What happened there after 3 May?", True, follows=True),
    Example("en", "How did it all start?", True, follows=True),
    Example("en", "And how did it end?", True, follows=True),
    Example("en", "What was the outcome?", True, follows=True),
    Example("fr", "Comment ça s'est terminé ?", True, follows=True),
    Example("es", "¿Cómo terminó todo?", True, follows=True),
    Example("tr", "Nasıl bitti?", True, follows=True),
    Example("en", "How did the match end?", False),
    Example("en", "What did she end?", False),
    Example("de", "Wie endete das Spiel?", False),
    Example("de", "Wie ging es den Leuten dort?", False),
    Example("de", "Wann begann das Konzert?", False),
)
"""Faults that were found in use."""
