"""Web pages with structure: live tickers, interviews, tables, lists, words in inline elements."""
# ruff: noqa: E501 - markup reads better whole

PAGES = {
    "German ticker": """<html lang="de"><head><title>Sturm über Brakenhafen im Liveticker | Küstenkurier</title></head>
<body><header class="site-header"><a href="/">Küstenkurier</a></header><main><article class="liveticker">
<h1>Sturm über Brakenhafen im Liveticker</h1><p class="intro">Orkan Wibke erreicht die Küste am Abend.</p>
<div class="ticker"><div class="ticker__item"><span class="ticker__time">21:40 Uhr</span>
<h2 class="ticker__headline"><a href="/live/1#e9">Fähren eingestellt</a></h2>
<p>Die Reederei hat alle Fähren bis Sonntag eingestellt.</p><p>Rund 300 Reisende sitzen fest.</p></div>
<div class="ticker__item"><span class="ticker__time">20:15 Uhr</span>
<p>Der Deich bei Ollum hält, teilte der Deichverband mit.</p></div>
<div class="ticker__item"><span class="ticker__time">19:02 Uhr</span><h2>Erste Straßen gesperrt</h2>
<p>Die Kreisstraße 12 ist wegen umgestürzter Bäume gesperrt.</p></div></div>
<p>Der Wetterdienst rechnet bis Sonntag mit Sturm.</p></article></main></body></html>""",
    "English ticker": """<html lang="en"><head><title>Budget day live</title></head><body><article>
<h1>Budget day live</h1><p>The chancellor of Orland presents her budget today.</p><h3>14.32 GMT</h3>
<h4>Fuel duty frozen</h4><p>The chancellor says fuel duty will be frozen for two years.</p><h3>14.05 GMT</h3>
<p>She promises 40,000 new homes in the north.</p></article></body></html>""",
    "French interview": """<html lang="fr"><head><title>« Nous fermerons le puits »</title></head><body><article>
<h1>« Nous fermerons le puits »</h1><p>La maire de Sauvigny, Odile Brenner, répond à nos questions.</p>
<p><strong>Madame Brenner, le puits sera-t-il fermé ?</strong><br/>Oui, dès lundi. Le conseil a voté hier soir.</p>
<p><strong>Qui paiera les travaux ?</strong><br/>La région prend en charge 60 % du coût.</p></article></body></html>""",
    "German interview": """<html lang="de"><head><title>„Ich trete nicht zurück“</title></head><body><main>
<h1>„Ich trete nicht zurück“</h1><p>Landrätin Hanna Köst spricht über die Deponie.</p><div class="qa">
<p class="frage"><b>Frau Köst, wann haben Sie von dem Leck erfahren?</b></p><p>Am 4. März, durch einen Anruf.</p>
<p class="frage"><b>Treten Sie zurück?</b></p><p>Nein. Ich bin bis 2028 gewählt.</p></div></main></body></html>""",
    "Spanish table": """<html lang="es"><head><title>Resultados de las municipales</title></head><body><div>
<h1>Resultados de las municipales</h1><p>El recuento terminó a medianoche, informó la junta electoral.</p>
<table><caption>Concejales por partido</caption><thead><tr><th>Partido</th><th>Votos</th></tr></thead><tbody>
<tr><th scope="row">Unión de Vecinos</th><td>12.410</td></tr><tr><th>Partido del Valle</th><td>8.377</td></tr>
</tbody></table><p>La participación fue del 61 por ciento, según la junta.</p></div></body></html>""",
    "German league": """<html lang="de"><head><title>Kreisliga: SV Wendlau bleibt vorn</title></head><body><article>
<h1>Kreisliga: SV Wendlau bleibt vorn</h1><p>Der SV Wendlau hat das Spitzenspiel gewonnen und bleibt Erster.</p>
<p>SV Wendlau – TuS Ickern 3:1 (1:0)<br>FC Molte – VfB Astrup 0:0</p>
<table><tr><td>Platz</td><td>Verein</td><td>Punkte</td></tr><tr><td>1.</td><td>SV Wendlau</td><td>41</td></tr>
<tr><td>2.</td><td>TuS Ickern</td><td>38</td></tr></table></article></body></html>""",
    "words in elements": """<html lang="de"><head><title>Das Treffen von Holm</title></head><body><article>
<h1>Das Treffen von Holm</h1><p>Das Treffen am <time datetime="2023-09-11">11. September</time> begann um
<output>neun</output> Uhr. Ministerin Ada Rohde sagte, <q>wir gehen nicht weg</q>, und setzte sich. Das Gerät läuft
mit <code>Beta 4</code> und kostet <del>300</del> <ins>450</ins> Euro. Im <label>Hafen</label> liegen
<data value="12">zwölf</data> Schiffe.</p><p>Die Sitzung endete am Abend, wie ein Sprecher bestätigte.</p>
</article></body></html>""",
    "English list": """<html lang="en"><head><title>New rules for the ferry</title></head><body><article>
<h1>New rules for the ferry</h1><p>The harbour office published new rules on Friday. They apply from May:</p>
<ul><li>Dogs travel free of charge</li><li>Bicycles cost 4 crowns</li></ul>
<p>The office denied that fares would rise again.</p></article></body></html>""",
    "English correction": """<html lang="en"><head><title>Bridge of Tarn opens</title></head><body><div><article>
<header><h2 class="kicker">Transport</h2><h1>Bridge of Tarn opens</h1>
<div class="dek">The bridge of Tarn opened on Sunday after eleven years of works and three lawsuits.</div></header>
<section><p>Engineer Lio Park said the bridge would last a century. It cost 212 million crowns.</p></section>
<aside><p>Clarification (3 May): The bridge is 412 metres long, not 421 as we first wrote.</p></aside>
<footer><ul><li><a href="/t/bridge">Bridges</a></li></ul></footer></article></div></body></html>""",
    "German line breaks": """<html lang="de"><head><title>Stausee läuft über</title></head><body><article>
<h1>Stausee läuft über</h1><p>Holmwerder - Der Stausee Ahrn ist am Montag zum ersten Mal seit<br>
neun Jahren übergelaufen. Das Wasseramt sah keine Gefahr für die<br>
Dörfer im Tal.</p><p>Amtsleiterin Ute Bramsche bestritt, dass zu spät<br>
gewarnt worden sei.</p></article></body></html>""",
}
