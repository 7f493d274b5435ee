"""A web page with an article about a flood, in three paragraphs, and the usual furniture around it."""

ONE = "In Tannried müssen 1.200 Menschen ihre Häuser verlassen. Der Pegel stieg bis zum Abend auf 6,12 Meter."
TWO = "Am Nachmittag brach ein Damm bei Oberrann. Verletzt wurde niemand, sagte Einsatzleiter Korbinian Fell."
THREE = (
    "Der Wetterdienst erwartet bis Mittwoch keinen Regen mehr. Danach soll es wieder regnen, aber weniger."
)

PAGE = f"""<!DOCTYPE html>
<html lang="de-DE"><head><meta charset="utf-8"><title>Pegel steigt weiter | Nordblatt</title>
<meta property="og:title" content="Pegel steigt weiter"><meta property="og:site_name" content="Nordblatt">
<meta property="article:published_time" content="2024-06-03T17:33:00+02:00">
<meta name="author" content="https://nordblatt.example/autoren/ostermayr">
<link rel="canonical" href="/region/pegel">
<meta property="og:url" content="https://nordblatt.example/region/pegel"></head><body>
<div id="cookie-banner"><p>Wir verwenden Cookies. Mit Klick auf Akzeptieren stimmen Sie zu.</p></div>
<nav><ul><li><a href="/">Start</a></li><li><a href="/r">Region</a></li></ul></nav>
<main><article>
<header><span class="kicker">Hochwasser</span><h1>Pegel steigt weiter</h1>
<p class="byline">Von <a rel="author" href="/a">Ruben Ostermayr</a>, Tannried</p></header>
<figure><img src="a.jpg" alt="Ein Mann">
<figcaption>Ein Mann trägt ein Kind durch das Wasser.</figcaption></figure>
<p>{ONE}</p>
<div class="image"><img src="b.jpg"><div class="image__caption">Die Hauptstraße von oben gesehen.</div></div>
<h2>Was ist in Oberrann geschehen?</h2>
<p>{TWO}</p>
<blockquote><p>Wir holen jeden, der uns ruft, die ganze Nacht.</p>
<cite>Korbinian Fell, Einsatzleiter</cite></blockquote>
<p>{THREE}</p>
<ul><li>Die Brücke bleibt gesperrt</li><li>Die Schule fällt aus.</li></ul>
</article></main>
<aside><h2>Meistgelesen</h2>
<p>Der Bürgermeister von Nordhafen tritt zurück, weil er nicht mehr will.</p></aside>
<footer><p>© 2024 Nordblatt. Alle Rechte vorbehalten.</p></footer></body></html>"""
