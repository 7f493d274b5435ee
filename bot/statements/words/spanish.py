"""How statements are made in Spanish."""

from bot.statements.words.phrases import Phrases
from bot.statements.words.table import StatementWords

SPANISH = StatementWords(
    denied="""un/el/su/rotundo desmentido, desmiente/desmienten/desmintió/desmintieron/desmentía,
        desmentían/desmentido/desmentida/desmentidos/desmentidas,
        niega/niegan/negó/negaron/negaba/negaban/negado/negada,
        refuta/refutan/refutó/refutaron/refutaba*/refutado, rechaza/rechazan/rechazó/rechazaron/rechazaba*
        … acusacion*/acusación/información/informaciones/rumor*/versión,
        rechaza/rechazan/rechazó/rechazaron/rechazaba* …
        versiones/señalamiento*/afirmacion*/afirmación/noticia*/imputacion*/imputación,
        rechazado*/descarta/descartan/descartó/descartaron …
        acusacion*/acusación/información/informaciones/rumor*/versión,
        rechazado*/descarta/descartan/descartó/descartaron …
        versiones/señalamiento*/afirmacion*/afirmación/noticia*/imputacion*/imputación,
        rechaza/rechazan/rechazó/rechazaron/rechazaba* …
        sospecha*/crítica*/denuncia*/cargos/hechos/especulacion*,
        rechaza/rechazan/rechazó/rechazaron/rechazaba* …
        especulación/insinuacion*/hipótesis/tesis/alegato*/alegacion*/extremo,
        rechazado*/descarta/descartan/descartó/descartaron …
        sospecha*/crítica*/denuncia*/cargos/hechos/especulacion*,
        rechazado*/descarta/descartan/descartó/descartaron …
        especulación/insinuacion*/hipótesis/tesis/alegato*/alegacion*/extremo,
        acaba/acaban/sale/salió/salieron de/a desmentir/negar,
        tacha/tachan/tachó/tacharon/tachado/calificó/califica/calificaron/tildó/tilda de/como
        (absolutamente) (totalmente) falso/falsa/falsas/falsos/mentira/mentiras/calumnia,
        tacha/tachan/tachó/tacharon/tachado/calificó/califica/calificaron/tildó/tilda de/como
        (absolutamente) (totalmente) calumnias/infundado/infundada/infundadas/infundios/absurdo/absurda,
        tacha/tachó/calificó/califica/calificaron/tildó … de/como
        falso/falsa/falsas/falsos/mentira/mentiras/calumnia,
        tacha/tachó/calificó/califica/calificaron/tildó … de/como
        calumnias/infundado/infundada/infundadas/infundios/absurda/absurdo,
        defiende/defendió/defendía/proclama/proclamó/mantiene/mantuvo su inocencia, se
        declaró/declara/declararon inocente/inocentes""",
    confirmed="""confirma/confirman/confirmó/confirmaron,
        confirmaba*/confirmado/confirmada/confirmados/confirmadas, confirmación,
        admite/admiten/admitió/admitieron/admitía/admitían/admitido/admitida,
        reconoce/reconocen/reconoció/reconocieron/reconocía/reconocían/reconocido,
        ratifica/ratifican/ratificó/ratificaron/ratificaba*/ratificado,
        corrobora/corroboran/corroboró/corroboraron/corroboraba*/corroborado,
        constata/constatan/constató/constataron/constataba*/constatado, acaba/acaban de confirmar,
        concede/concedió que, asume/asumen/asumió/asumieron que/haber/su/la/responsabilidad,
        asume/asumen/asumió/asumieron … que/responsabilidad/error/errores/culpa, tuvo/tuvieron que
        admitir/reconocer, acabó/acabaron/terminó por admitir/reconocer, acabó/acabaron/terminó
        admitiendo/reconociendo, se declaró/declara/declararon culpable/culpables,
        confiesa/confiesan/confesó/confesaron/confesaba/confesado, da/dio/dieron por cierto/cierta/buena""",
    neither="""se negó/negaron/niega/niegan a confirmar o/ni (a) desmentir/negar,
        rehusó/rehusaron/declinó/declinaron/evitó/evitaron confirmar o/ni desmentir/negar, no/ni (lo) (ha)
        (han) (quiso) (quisieron) confirm*/ratific*/admit* ni/o (lo) (ha)
        desment*/desmint*/desmiente*/neg*/niega*, no/ni (lo) (ha) (han) (quiso)
        desment*/desmint*/desmiente*/neg*/niega* ni/o (lo) confirm*/ratific*, ni confirmar ni
        desmentir/negar, ni desmentir/negar ni confirmar, confirmar o/ni desmentir/negar, desmentir/negar
        o/ni confirmar""",
    unconfirmed="""no (lo) (los) (se) (le) (ha) (han) (había) (quiso) (quisieron) (pudo) (pudieron)
        (puede) (pueden) (podido) (querido) (sido) (oficialmente) confirm*/ratific*, no
        quiso/pudo/puede/quieren/quisieron/pudieron confirmar*/ratificar, se negó/negaron/niega/niegan a
        confirmar*/ratificar, rehusó/rehusaron/declinó/declinaron/evitó/evitaron/rehúsa/declina/evita
        confirmar*/ratificar, sin confirmar/confirmación, ninguna confirmación, no hay/hubo/existe
        confirmación, tampoco hubo confirmación, tampoco (lo) (ha) confirm*, no dio/da/dieron … por
        cierto/confirmado""",
    undenied="""no (lo) (los) (ha) (han) (quiso) desment*/desmint*/desmiente*, no (lo) (los) (ha) (han)
        (quiso) neg*/niega/niegan, no quiso/quisieron desmentir/negar, se negó/negaron a desmentir/negar,
        rehusó/evitó/declinó desmentir/negar, tampoco (lo) desmint*/desment*/neg*/niega""",
    silent="""respondió/respondieron/responde/contestó (con) (un) sin comentarios, sin comentarios, no
        quiso/quisieron/quiere/quieren/deseó/desea (hacer) (dar) (entrar) (ofrecer) (a)
        comentario*/declaracion*/comentar*/responder/pronunciarse/opinar/hablar/detalles/valorar, no
        quiso/quisieron/quiere/quieren/deseó/desea (hacer) (dar) (entrar) (ofrecer) (a)
        valorarlo/contestar/precisar/revelar/detallar/dar/hacer/aclarar/explicar/entrar,
        declinó/declinaron/declina/rehusó/rehusaron/rehúsa/evitó/evitaron (no) (hacer) (dar) (ofrecer)
        comentario*/declaracion*/comentar*/responder/pronunciarse/opinar/hablar,
        declinó/declinaron/declina/rehusó/rehusaron/rehúsa/evitó/evitaron (no) (hacer) (dar) (ofrecer)
        valorar/valorarlo/detalles/contestar/precisar/revelar/detallar/entrevista,
        evita/eludió/elude/rechazó/rechazaron/prefirió/prefirieron/prefiere (no) (hacer) (dar) (ofrecer)
        comentario*/declaracion*/comentar*/responder/pronunciarse/opinar/hablar,
        evita/eludió/elude/rechazó/rechazaron/prefirió/prefirieron/prefiere (no) (hacer) (dar) (ofrecer)
        valorar/valorarlo/detalles/contestar/precisar/revelar/detallar/entrevista, se
        negó/negaron/niega/niegan/ha/han (negado) a (hacer) (dar)
        comentario*/declaracion*/comentar*/responder/pronunciarse/opinar/hablar/valorar/contestar, se
        negó/negaron/niega/niegan/ha/han (negado) a (hacer) (dar)
        precisar/revelar/detallar/explicar/dar/hacer/decir/identificar/declarar, no se ha/han/había/habían
        (aún) (todavía) pronunciado/manifestado, no ha/han/había/habían (aún) (todavía) (querido) (dar)
        (hacer) (detalles) pronunciado/comentado/respondido/reaccionado/contestado/emitido, no
        ha/han/había/habían (aún) (todavía) (querido) (dar) (hacer) (detalles)
        ofrecido/comentar/hacer/responder/pronunciarse/hablar, no (se) (lo) hizo/hace/hicieron
        comentario*/declaracion*/comentarios, no (se) (la) (ha)
        comentó/respondió/reaccionó/contestó/contestaron/respondieron, no (se) (la) (ha)
        responde/responden/pronunció/pronunciaron/comentaron/comenta, no ha/han querido/podido
        dar/entrar/ofrecer/facilitar/hablar/valorar/revelar/opinar/confirmar, no hubo/obtuvo respuesta, no
        dio/dieron/da/ofreció/ofrecieron/facilitó/facilitaron/emitió
        más/detalles/explicaciones/respuesta/declaraciones/comentarios/nombres/información,
        guardó/guarda/guardan/guardaron/mantuvo/mantiene (un) (total) (absoluto) silencio/mutismo,
        optó/optaron por el/no/guardar silencio/hablar/comentar, no estaba/estuvo/estaban
        disponible/disponibles, no fue/fueron posible contactar/obtener/localizar, se acogió/acogieron a
        su derecho""",
    corrected="""marcha atrás, anuló/retiró/anula/retira … comunicado/nota/anuncio, se desdijo/desdice,
        retiró/retira/retiraron … desmentido/confirmación/declaración/declaraciones/afirmación,
        corrige/corrigen/corrigió/corrigieron/corregido/corregida,
        rectifica/rectifican/rectificó/rectificaron/rectificado, rectificación, corrección:, se
        retracta/retractó/retractaron/retractado, versión anterior, fe de erratas/errores/erratos, dio/da
        marcha atrás, matizó/matiza … palabras/declaraciones, por error publicamos/publicó""",
    demanded="""exige/exigen/exigió/exigieron/exigía/exigían/exigido,
        reclama/reclaman/reclamó/reclamaron/reclamaba*/reclamado,
        demanda/demandan/demandó/demandaron/demandaba*/demandado,
        pide/piden/pidió/pidieron/pedía/pedían/pedido, insta/instan/instó/instaron/instado a,
        urge/urgen/urgió/urgieron, apela/apeló/apelaron a, llama/llamó/llamaron/llaman a
        la/los/las/no/que/todos/evitar/votar, hace/hizo/hacen/hicieron un llamado/llamamiento,
        ruega/rogó/suplicó/suplica, emplaza/emplazó/conmina/conminó/ordena/ordenó … a,
        aboga/abogó/abogan/abogaron por, solicita/solicitan/solicitó/solicitaron/solicitado""",
    announced="""anuncia/anuncian/anunció/anunciaron/anunciaba*/anunciado/anunciada,
        promete/prometen/prometió/prometieron/prometía/prometido, se
        compromete/comprometió/comprometieron/comprometido a, desvela/desveló, presenta/presentó su/el/la
        dimisión/renuncia/plan, comunica/comunican/comunicó/comunicaron/comunicaba*/comunicado,
        da/dio/dieron a conocer, hace/hizo/hicieron público/pública,
        adelanta/adelantó/adelantaron/adelantado (que) (a)""",
    reported="""informa/informan/informó/informaron/informaba/informado,
        publica/publican/publicó/publicaron/publicaba, ha/han/había publicado,
        revela/revelan/reveló/revelaron/revelado, reporta/reportan/reportó/reportaron/reportado,
        escribe/escriben/escribió/escribieron, recoge/recogió el/la diario/periódico/agencia,
        según/asegura/afirma/sostiene el/la/un diario/periódico/revista/rotativo/semanario/agencia/cadena,
        según fuentes, según pudo/ha/supo saber/podido/este, destapó/destapa/destaparon, ha podido saber,
        ha tenido acceso, cita/citó/citando a fuentes""",
    said="""dice/dicen/dijo/dijeron/decía/decían/dicho,
        afirma/afirman/afirmó/afirmaron/afirmaba*/afirmado,
        explica/explican/explicó/explicaron/explicaba*/explicado,
        declara/declaran/declaró/declararon/declaraba*/declarado,
        señala/señalan/señaló/señalaron/señalaba*/señalado,
        indica/indican/indicó/indicaron/indicaba*/indicado,
        asegura/aseguran/aseguró/aseguraron/aseguraba*/asegurado,
        destaca/destacan/destacó/destacaron/destacaba*/destacado,
        lamenta/lamentan/lamentó/lamentaron/lamentaba*/lamentado,
        asevera/aseveran/aseveró/aseveraron/aseveraba*/aseverado,
        detalla/detallan/detalló/detallaron/detallaba*/detallado,
        precisa/precisan/precisó/precisaron/precisaba*/precisado,
        relata/relatan/relató/relataron/relataba*/relatado,
        comenta/comentan/comentó/comentaron/comentaba*/comentado,
        critica/critican/criticó/criticaron/criticaba*/criticado,
        recalca/recalcan/recalcó/recalcaron/recalcaba*/recalcado,
        subraya/subrayan/subrayó/subrayaron/subrayaba*/subrayado,
        manifesta/manifestan/manifestó/manifestaron/manifestaba*/manifestado,
        expresa/expresan/expresó/expresaron/expresaba*/expresado,
        recomenda/recomendan/recomendó/recomendaron/recomendaba*/recomendado,
        opina/opinan/opinó/opinaron/opinaba*/opinado, narra/narran/narró/narraron/narraba*/narrado,
        apunta/apuntan/apuntó/apuntaron/apuntaba*/apuntado,
        puntualiza/puntualizan/puntualizó/puntualizaron/puntualizaba*/puntualizado,
        pronostica/pronostican/pronosticó/pronosticaron/pronosticaba*/pronosticado,
        aposta/apostan/apostó/apostaron/apostaba*/apostado,
        enfatiza/enfatizan/enfatizó/enfatizaron/enfatizaba*/enfatizado,
        argumenta/argumentan/argumentó/argumentaron/argumentaba*/argumentado,
        reitera/reiteran/reiteró/reiteraron/reiteraba*/reiterado,
        resalta/resaltan/resaltó/resaltaron/resaltaba*/resaltado,
        celebra/celebran/celebró/celebraron/celebraba*/celebrado,
        juzga/juzgan/juzgó/juzgaron/juzgaba*/juzgado, estima/estiman/estimó/estimaron/estimaba*/estimado,
        alerta/alertan/alertó/alertaron/alertaba*/alertado,
        especifica/especifican/especificó/especificaron/especificaba*/especificado,
        plantea/plantean/planteó/plantearon/planteaba*/planteado,
        agrega/agregan/agregó/agregaron/agregaba*/agregado, zanja/zanjan/zanjó/zanjaron/zanjaba*/zanjado,
        alaba/alaban/alabó/alabaron/alababa*/alabado, elogia/elogian/elogió/elogiaron/elogiaba*/elogiado,
        condena/condenan/condenó/condenaron/condenaba*/condenado,
        avisa/avisan/avisó/avisaron/avisaba*/avisado,
        insinua/insinuan/insinuó/insinuaron/insinuaba*/insinuado,
        vaticina/vaticinan/vaticinó/vaticinaron/vaticinaba*/vaticinado,
        cuenta/cuentan/contó/contaron/contaba/contado que/cómo/a, cuenta/cuentan/contó/contaron,
        sostiene/sostienen/sostuvo/sostuvieron/sostenía/sostenido, mantiene/mantienen/mantuvo que,
        añade/añaden/añadió/añadieron/añadía/añadido,
        advierte/advierten/advirtió/advirtieron/advertía/advertido, cree/creen/creyó/creía,
        considera/consideran/consideró/consideraron/consideraba/considerado, opina/opinan, piensa/piensan
        que, hizo/hicieron constar/saber/notar/hincapié, quitó/quita/resta/restó hierro/importancia,
        califica/califican/calificó/calificaron/calificado/tacha/tachó/tilda/tildó … de/como,
        descarta/descartan/descartó/descartaron, apunta/apuntan/apuntaba a,
        expone/exponen/expuso/expusieron/expuesto, propone/proponen/propuso/propusieron,
        concluye/concluyen/concluyó/concluyeron, responde/responden/respondió/respondieron,
        replica/replicó/contestó/contestaron, insiste/insisten/insistió/insistieron/insistido,
        defiende/defienden/defendió/defendieron que/su/la/el,
        recuerda/recuerdan/recordó/recordaron/recordaba/recordado, sugiere/sugieren/sugirió/sugirieron,
        arguye/arguyó/adujo/aduce/aducen, alega/alegan/alegó/alegaron/alegado, confía/confió/confían en/a,
        teme/temen/temía que, espera/esperan/esperaba que, agradece/agradeció/agradecieron, se
        queja/quejó/quejaron/quejan/felicita/felicitó/pregunta/preguntó/preguntan/muestra/mostró, se
        mostraron/pronunció/refirió/refiere/sinceró, se
        defiende/defendió/disculpó/disculparon/excusó/sumó, matiza/matizó/matizaron, deja/dejó/dejaron
        claro/caer/entrever, pone/puso/pusieron de manifiesto/relieve,
        acusa/acusan/acusó/acusaron/acusaba*, ha/han/había acusado,
        exclama/exclamó/espetó/espeta/ironizó/ironiza/bromeó/bromea/remachó/sentenció,
        sentencia/remarcó/remarca/remarcaron/reflexionó,
        reflexiona/rememoró/rememora/resumió/resume/zanja, prosigue/prosiguió/continuó diciendo, ve/ven
        con buenos/preocupación, habla/hablan/habló/hablaron de, tuitea/tuiteó/posteó,
        testifica/testificó/testificaron/testificado, describe/describió/describen, predice/predijo,
        augura/auguró, atribuye/atribuyen/atribuyó/atribuyeron, justifica/justificó/justificaron,
        pone/puso en duda, denuncia/denunció/denunciaron/denuncian/denunciado,
        responsabiliza/responsabilizó, aclara/aclaró/aclararon/aclaran/aclarado, aconseja/aconsejó,
        previene/previno, supone/imagina que, según, de acuerdo con/a/al, en palabras/opinión de/del, a
        juicio/decir de/del""",
    sources="según, de acuerdo con/a/al, en palabras/opinión de/del, a juicio/decir de/del",
    other_senses="""confirma/confirmó/confirmaron/confirmado …
        plaza/título/clasificación/liderato/favoritismo/reserva/asistencia,
        confirma/confirmó/confirmaron/confirmado …
        condena/sentencia/fallo/dominio/supremacía/tendencia/regla, casos confirmados,
        confirmada/confirmadas/confirmados por el/la Supremo/Tribunal/Audiencia/Senado,
        Supremo/Tribunal/Audiencia/Corte confirmó/confirma … condena/pena/sentencia, confirmó en el cargo,
        niega/niegan/negó/negaron/negado …
        entrada/acceso/ingreso/visado/visa/asilo/permiso/libertad/ayuda/auxilio,
        niega/niegan/negó/negaron/negado …
        fianza/amparo/extradición/saludo/licencia/derecho/gol/embarque/atención/paso/empate, se/le/les
        niega/negó/negaron el/la gol/derecho/posibilidad, se
        negó/negaron/niega/niegan/negaba/negado/negarse a, no se puede negar,
        reconoce/reconocen/reconoció/reconocido …
        como/mundialmente/internacionalmente/independencia/Estado, reconoce/reconocen/reconoció/reconocido
        … trayectoria/labor/mérito/premio/derecho/paternidad, reconocido/reconocida/reconocidos por/con,
        el/la/un/una reconocido/reconocida, fue reconocido/reconocida, más
        reconocido/reconocidos/reconocida/reconocidas, fue/es/han admitido/admitida/admitidos a/en,
        admite/admitió/admitido/admitida a trámite, admitió el/la recurso/demanda/querella/denuncia, no
        admite demora/duda/discusión/comparación, admite mascotas/reservas/pagos, concede/concedió …
        entrevista/premio/permiso/prórroga, rechaza/rechazó/rechazaron/rechazado …
        oferta/propuesta/recurso/demanda/solicitud/petición/enmienda, rechaza/rechazó/rechazaron/rechazado
        … moción/balón/presupuestos/plan/invitación/ley/proyecto, el/un/rotundo rechazo,
        asegura/aseguró/aseguraron/asegurado … plaza/victoria/triunfo/título/clasificación/permanencia,
        asegura/aseguró/aseguraron/asegurado … ascenso/suministro/puesto/boleto/pase/zona/perímetro, valor
        declarado, acusa/acusó/acusan el/un/la/una/su
        cansancio/golpe/desgaste/caída/falta/fatiga/esfuerzo, acusado/acusada/acusados/acusadas de/por,
        los/el/la/las/un/una/tres/dos acusado/acusada/acusados/acusadas,
        declara/declaró/declarado/declarada/declararon …
        desierto/desierta/culpable/inconstitucional/nulo/nula/alerta,
        declara/declaró/declarado/declarada/declararon …
        emergencia/guerra/zona/huelga/patrimonio/independencia/admisible/luto, fue/es/ha
        declarado/declarada/sido (declarado), declaró/declara/declararon ante/como,
        señalado/señalada/señalados como/por, mal llamado, estimado/estimada/estimados/estimadas en, se
        estima/estiman/cree/creen/dice/espera/sabe/considera/informa/informó, estima/estimó el/la
        recurso/demanda, se apunta/apuntó/apuntaron, a punto, destaca/destacan/destacó por/en/como/entre,
        destacado/destacada/destacados/destacadas, celebra/celebran/celebró/celebraron/celebrado/celebrada
        … elecciones/partido/reunión/cumpleaños/aniversario/juicio/misa/sesión/concierto/acto,
        celebra/celebran/celebró/celebraron/celebrado/celebrada …
        boda/jornada/congreso/edición/festival/victoria/triunfo/gol/fiesta/asamblea, se
        celebra/celebran/celebró/celebraron/celebraba/ha, cuenta/cuentan/contó/contaba/contaban con,
        en/por/de/la/su/una/cuenta cuenta/cuentas, darse/dar/dan/da/se cuenta, tener en cuenta, expresado
        en, comunicado de, un/el/este/ese/su/mediante comunicado, en un/este comunicado,
        comunica/comunicada/comunicado con, conden*/condenado/condenada/condenados/condenadas a/por,
        condenó/condena/condenaron a, la/una/su condena, añade/añadió/añadido/añaden … a la/al/valor,
        pide/pidió/piden … taxi/cerveza/café/préstamo/hipoteca, llama/llamó a la puerta,
        escribió/escribe/escribieron/publicó/publica/publicado/publicada …
        libro/novela/poema/canción/disco/álbum/carta, publicado/publicada/publicados/publicadas en/por,
        escrito/escrita por, juzga/juzgó/juzgan/juzgado/juzgada … a/por/tribunal/caso/Audiencia,
        un/el/los/del/al/este juzgado/juzgados, será/serán juzgado/juzgados, alerta/aviso/estado/nivel
        de/roja/naranja/amarilla/máxima, en/la/una/el alerta, alerta roja/naranja/amarilla, por lo dicho,
        dicho/dicha sea/de, es decir, dicho esto, mejor dicho, dicho/dicha/dichos/dichas
        acuerdo/empresa/proyecto/cargo, lo dicho, un/el/los/las/la/una
        anuncio/anuncios/denuncia/denuncias/demanda/demandas, un/el/los/las/la/una
        crítica/críticas/informe/relato/comentario/estado/recomendaciones, una/la/su/las/sus/de/con/por
        demanda/demandas/reclama/denuncia/critica/opina/ordena/insta/narra, planteado/planteada por,
        planteado/plantea/plantean dudas/interrogantes/problemas, resume en, propone/propuesto/propuesta
        para, expuesto/expuesta/expuestos a, sostenido/sostenida por, supone un/una, recuerda/recordó a
        un/una, mantuvo/mantiene reuniones, describe una/la órbita/trayectoria,
        detallado/detallada/precisado informe, solicitado/solicitada/solicitados por,
        adelanta/adelantó/adelantó/adelantado … marcador/elecciones/visitante/local/equipo, se
        adelanta/adelantó, adelantado por, precisa de, precisado de, indicado/indicada para, manifestado
        en, el/un/este estado, avisado""",
    nouns="""un/el/su/rotundo desmentido, confirmación, rectificación, corrección:, versión anterior, fe
        de erratas/errores""",
    deny="""desmentido/desmentida/desmintió/desmiente/desmentir/desmienten/desmintieron,
        negó/negado/negar/niega/niegan/negaron, rechazó/rechazado/rechazar/rechaza,
        refutó/refutado/refutar""",
    confirm="""confirmó/confirmado/confirmada/confirmar/confirma/confirman/confirmaron,
        admitió/admitido/admitir/admite, reconoció/reconocido/reconocer/reconoce, ratificó/ratificar""",
    comment="""comentó/comentado/comentar/comenta, pronunciado/pronunció/pronunciarse,
        respondido/respondió/responder, reaccionado/reaccionó, contestó/contestado""",
    correct="""corrigió/corrige/corregir/corregido, rectificó/rectificar/rectifica/rectificado,
        rectificación""",
    demand="""exige/exigen/exigió/exigieron/exigido/exigir,
        reclama/reclaman/reclamó/reclamaron/reclamado/reclamar, pide/piden/pidió/pidieron/pedido""",
    announce="anunció/anuncia/anuncian/anunciaron/anunciado/anunciar",
    negation="no, ni, nunca, tampoco, ningún, ninguno, ninguna, sin, jamás, nadie, nada",
    absence="""nada, descarta, descartó, descartado, descartada, falso, falsa, falsos, falsas, nadie,
        ausencia, ileso, ilesa, ilesos, mentira, infundado, infundada, infundadas, inexistente""",
    unreal="""si, cuando confirme/desmienta, podría/podrían/puede/pueden haber/ser,
        debe/deben/debería/deberían haber/ser, hasta que, para que, antes de que, sin que, será/serán,
        sea/sean, fuera, en caso de, a la espera, a falta de, en espera,
        espera/esperan/pide/piden/pidió/quiere/quieren que, ojalá, de haber, si no, si se, siempre que, a
        condición""",
    hearsay="""se ignora si, no se sabe si, no está claro, no es cierto, es falso que, habría/habrían (ya)
        (también) desmentido/negado/confirmado/admitido/reconocido/ratificado/rechazado/confesado,
        supuestamente, presuntamente, al parecer, según rumores/versiones/fuentes/trascendió, según
        algunos/algunas/ciertas/diversas/varias rumores/versiones/fuentes/informaciones/medios,
        aparentemente, se rumorea, dicen que""",
    that="que, si, quien, quienes, haber, cuyo, cuya, ser",
    coordination="y, pero, luego, o, e, ni, antes de",
    contrast="""en un principio, inicialmente, al principio, pero, solo, sólo, únicamente, solamente,
        parcialmente, en parte, salvo, excepto, sin embargo, aunque, en cambio, sino, algunos, algunas, no
        obstante, mientras que, a excepción, menos, simplemente, apenas, a medias, en principio,
        indirectamente, si bien, más que, parte de, con la salvedad""",
    asks="""qué, quién, quiénes, cuál, cuáles, cuándo, dónde, cómo, cuánto, cuántos, cuánta, cuántas, por
        qué""",
    helping="""ha, han, había, habían, es, fue, fueron, sido, no, se, tampoco, hizo, quiso, puede, pudo,
        negó""",
    long_past="había, habían",
    quoted_mood="habría, habrían",
    fiction="sátira, satírico, novela, obra, escena, teatro, comedia, parodia, ficción",
    claimed="""se rumorea, dicen que,
        publicación/publicaciones/mensaje/mensajes/vídeo/video/imagen/foto/bulo/cadena …
        afirma/afirman/asegura/aseguran/dice/dicen/sostiene, usuarios … afirman/aseguran/dicen, en redes
        sociales … afirma/asegura/dice/afirman, supuestamente, presuntamente, supuesto/supuesta,
        rumor/rumores, habría/habrían, sería/serían""",
    unknown_sources="""publicación, publicaciones, tuit, tuits, meme, memes, vídeo, video, vídeos, imagen,
        imágenes, foto, fotos, captura, usuario, usuarios, mensaje, mensajes, audio, cadena, octavilla*,
        foro, foros, anuncio*, Facebook, Telegram, WhatsApp, TikTok, Instagram, Twitter, YouTube, redes
        sociales, internet""",
    claiming="""afirma*, asegura*, dice, dicen, alerta*, sostiene*, se lee, supuest*, mostraría, difund*,
        circula*, habría, sería""",
    kin="""hermano, hermana, esposa, esposo, marido, mujer, viuda, hijo, hija, padre, madre, tío, tía,
        sobrino, sobrina, primo, prima, amigo, amiga, vecino, vecina, rival, predecesor, predecesora,
        sucesor, sucesora, adversario, competidor, colega""",
    claims="""acusación, acusaciones, rumor, rumores, noticia, noticias, información, informaciones,
        versión, versiones, cifra, cifras, señalamientos, denuncia, denuncias, sospechas, críticas,
        hechos, hecho, extremo, extremos, dato, datos, caso, asunto""",
    asides="""ha, han, había, habían, no, se, también, ayer, hoy, además, luego, ya, tampoco, lo, en
        cambio, el lunes/martes/miércoles/jueves/viernes/sábado/domingo, este
        lunes/martes/miércoles/jueves/viernes/sábado/domingo, lunes, martes, miércoles, jueves, viernes,
        sábado, domingo, posteriormente, después, rotundamente, tajantemente, categóricamente,
        oficialmente, públicamente, finalmente, este, esta, mismo, misma, aún, todavía, nuevamente,
        previamente, anteriormente, sin embargo, noche, tarde, mañana, firmemente""",
    back="lo, la, los, las, esto, eso, ello",
    what_say="""qué dice/dicen/dijo/dijeron/opina/opinan/piensa/responde/respondió/respondieron, qué
        ha/han dicho""",
    not_asked="""el, la, los, las, lo, un, una, de, del, que, al, esto, eso, ello, sobre, alguna, algún,
        alguien, algo, vez, ya, realmente, oficialmente, públicamente, también, nunca, jamás, este, esta,
        estos, estas, su, sus, se, verdad, efectivamente, aún, todavía""",
    persons="él, ella",
    inquiries="""podría, podrían, casi, rumor*, investigación, investigaciones, investiga, sospecha*,
        examen, conversaciones, negociaci*, plan, planes, posibilidad, riesgo, denuncia*,
        procedimiento*, querella""",
    noun_by="de, del, por",
    behalf="en nombre de/del, en representación de/del",
    actors={
        "government": "gobierno, gobiernos, ejecutivo, Moncloa",
        "ministry": "ministerio, ministerios, ministro/ministra, cancillería, canciller",
        "company": "empresa, empresas, compañía, compañías, firma, constructora, grupo, multinacional",
        "shipping company": "naviera",
        "authority": "autoridad, autoridades, agencia, delegación, administración",
        "police": "policía, guardia civil, mossos, carabineros",
        "mayor": "alcalde/alcaldesa, intendente",
        "lawyer": "abogado/abogada/abogados, letrado/letrada, defensa",
        "prosecutor": "fiscal/fiscales, fiscalía",
        "spokesman": "portavoz, portavoces, vocero/vocera",
        "White House": "Casa Blanca, Washington",
        "Kremlin": "Kremlin, Moscú",
        "club": "club",
        "union": "sindicato, sindicatos",
        "bank": "banco, bancos",
        "airline": "aerolínea, aerolíneas",
        "council": "consejo, ayuntamiento, concejo, municipio, municipalidad",
        "director": "director/directora, gerente",
        "president": "presidente/presidenta, mandatario/mandataria",
        "laboratory": "laboratorio, laboratorios",
        "officials": "funcionarios, funcionario, funcionaria",
        "customs": "aduana, aduanas",
        "plant": "planta, fábrica, central",
        "harbour authority": "capitanía, capitanía marítima, autoridad portuaria",
        "inspector": "inspector/inspectora",
        "newspaper": "diario, periódico, rotativo",
        "coach": "entrenador/entrenadora, técnico, seleccionador",
        "fire brigade": "bomberos",
        "party": "partido",
    },
    drops_subject=True,
    phrases=Phrases(
        people="""zoológico, museo, teatro, ministro, ministra, ministros, ministras, viceministro,
            viceministra, exministro, exministra, ministerio, ministerios, secretario, secretaria,
            secretaría, subsecretario, subsecretaria, presidente, presidenta, presidentes, vicepresidente,
            vicepresidenta, expresidente, expresidenta, mandatario, mandataria, primer, canciller,
            cancillería, líder, líderes, dirigente, dirigentes, jefe, jefa, jefes, jefatura, alcalde,
            alcaldesa, alcaldes, exalcalde, exalcaldesa, alcaldía, intendente, intendenta, portavoz,
            portavoces, vocero, vocera, voceros, director, directora, directores, directivo, directiva,
            directivos, dirección, subdirector, subdirectora, gerente, gerentes, gerenta, gerencia,
            responsable, responsables, titular, titulares, encargado, encargada, delegado, delegada,
            subdelegado, subdelegada, delegación, subdelegación, diputado, diputada, diputados,
            eurodiputado, eurodiputada, senador, senadora, senadores, parlamentario, parlamentaria,
            legislador, legisladora, legisladores, congresista, congresistas, concejal, concejala,
            concejales, edil, edila, consejero, consejera, consejeros, consejo, conseller, consellera,
            consejería, asesor, asesora, asesores, gobernador, gobernadora, gobierno, gobiernos,
            ejecutivo, generalitat, junta, xunta, diputación, partido, partidos, oposición, coalición,
            bancada, ayuntamiento, municipio, municipalidad, cabildo, comisión, comité, comisario,
            comisaria, comisionado, congreso, senado, parlamento, cámara, candidato, candidata,
            candidatos, autoridad, autoridades, agencia, agencias, administración, organismo, oficina,
            defensor, defensora, defensoría, defensorías, contraloría, contralor, contralora,
            observatorio, instituto, institución, servicio, policía, policías, guardia, mossos,
            ertzaintza, carabineros, gendarmería, fiscal, fiscales, fiscalía, procurador, procuradora,
            procuraduría, juez, jueza, jueces, magistrado, magistrada, tribunal, corte, audiencia,
            supremo, juzgado, abogado, abogada, abogados, letrado, letrada, letrados, defensa, acusación,
            notario, perito, perita, peritos, forense, investigador, investigadora, investigadores,
            detective, agente, agentes, oficial, oficiales, sargento, teniente, comandante, coronel,
            general, almirante, capitán, capitana, militar, militares, ejército, soldado, bombero,
            bomberos, bombera, rescatista, rescatistas, socorrista, inspector, inspectora, inspectores,
            empresa, empresas, empresario, empresaria, empresarios, compañía, compañías, grupo, firma,
            firmas, constructora, multinacional, fabricante, fabricantes, promotora, promotor, naviera,
            operador, operadora, operadores, concesionaria, distribuidora, petrolera, minera, eléctrica,
            cooperativa, filial, fundador, fundadora, cofundador, cofundadora, propietario, propietaria,
            propietarios, dueño, dueña, dueños, accionista, accionistas, inversor, inversores, banco,
            bancos, banquero, aseguradora, aerolínea, aerolíneas, patronal, comerciante, comerciantes,
            hostelero, hosteleros, agricultor, agricultora, agricultores, ganadero, ganadera, ganaderos,
            productor, productora, productores, pescador, pescadores, cofradía, panadero, panadera,
            cocinero, cocinera, chef, sindicato, sindicatos, sindicalista, sindicalistas, federación,
            confederación, unión, asociación, asociaciones, agrupación, colectivo, colectivos, plataforma,
            ong, fundación, organización, organizaciones, liga, colegio, gremio, representante,
            representantes, negociador, negociadora, mediador, mediadora, trabajador, trabajadora,
            trabajadores, empleado, empleada, empleados, funcionario, funcionaria, funcionarios, obrero,
            obreros, técnico, técnica, técnicos, ingeniero, ingeniera, ingenieros, conductor, conductora,
            chófer, piloto, pilotos, maquinista, camionero, camioneros, taxista, taxistas, marinero, club,
            clubes, entrenador, entrenadora, seleccionador, seleccionadora, jugador, jugadora, jugadores,
            delantero, delantera, portero, portera, centrocampista, futbolista, futbolistas, tenista,
            ciclista, atleta, árbitro, árbitra, equipo, aficionado, aficionados, afición, campeón,
            campeona, universidad, universidades, rector, rectora, rectorado, decano, decana, escuela,
            profesor, profesora, profesores, maestro, maestra, docente, docentes, estudiante, estudiantes,
            alumno, alumna, alumnos, científico, científica, científicos, laboratorio, laboratorios,
            hospital, clínica, médico, médica, médicos, doctor, doctora, cirujano, cirujana, enfermero,
            enfermera, paciente, pacientes, farmacéutico, veterinario, veterinaria, psicólogo, psicóloga,
            psiquiatra, epidemiólogo, epidemióloga, biólogo, bióloga, geólogo, geóloga, físico, física,
            químico, meteorólogo, meteoróloga, sociólogo, socióloga, politólogo, politóloga, antropólogo,
            antropóloga, arqueólogo, arqueóloga, historiador, historiadora, historiadores, filósofo,
            filósofa, economista, economistas, analista, analistas, experto, experta, expertos, expertas,
            especialista, especialistas, consultor, consultora, catedrático, catedrática, académico,
            académica, periódico, periódicos, diario, diarios, rotativo, semanario, revista, medio,
            medios, cadena, radio, emisora, televisión, periodista, periodistas, redactor, redactora,
            redacción, editor, editora, editorial, columnista, informe, estudio, estudios, encuesta,
            sondeo, comunicado, documento, documentos, texto, sentencia, fuente, fuentes, testigo,
            testigos, víctima, víctimas, superviviente, sobreviviente, damnificado, damnificados, vecino,
            vecina, vecinos, vecinas, residente, residentes, habitante, habitantes, inquilino, inquilina,
            inquilinos, usuario, usuaria, usuarios, pasajero, pasajera, pasajeros, cliente, clientes,
            turista, turistas, padre, padres, madre, madres, hermano, hermana, hermanos, hermanas, hijo,
            hija, hijos, tío, tía, primo, prima, abuelo, abuela, sobrino, sobrina, esposo, esposa, marido,
            viudo, viuda, pareja, novio, novia, familia, familias, familiar, familiares, amigo, amiga,
            amigos, allegado, allegados, hombre, hombres, mujer, mujeres, joven, jóvenes, niño, niña,
            persona, personas, jubilado, jubilada, pensionista, pensionistas, entorno, obispo, arzobispo,
            obispado, arzobispado, diócesis, iglesia, párroco, sacerdote, cura, papa, cardenal, imán,
            vaticano, rey, reina, príncipe, princesa, escritor, escritora, autor, autora, autores, poeta,
            artista, artistas, actor, actriz, cineasta, cantante, músico, música, guitarrista, pintor,
            pintora, arquitecto, arquitecta, conservador, conservadora, librero, librera, organizador,
            organizadora, organizadores, festival, sospechoso, sospechosa, acusado, acusada, acusados,
            imputado, imputada, imputados, procesado, procesada, investigado, investigada, detenido,
            detenida, detenidos, querellante, denunciante, denunciantes, demandante, preso, activista,
            activistas, ecologista, ecologistas, opositor, opositora, opositores, manifestante,
            manifestantes, militante, militantes, embajador, embajadora, embajada, diplomático,
            diplomática, diplomáticos, cónsul, consulado, otan, onu, ue, oms, eeuu, aduana, aduanas,
            capitanía, regulador, guardabosques, guía, kremlin, moncloa, zarzuela, pentágono, bruselas,
            washington, moscú, madrid, pekín, kiev, teherán, berlín, parís, londres, muchos, varios,
            varias, algunos""",
        times="""lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril,
            mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, ayer, anteayer, anoche,
            mañana, hoy, tarde, noche, madrugada, mediodía, medianoche, semana, semanas, mes, meses, año,
            años, día, días, hora, horas, jornada, pasado, pasada, próximo, próxima, víspera,
            recientemente, temprano""",
        articles="""el, la, los, las, un, una, unos, unas, su, sus, este, esta, estos, estas, ese, esa,
            esos, esas, aquel, aquella, nuestro, nuestra, mi, varios, varias, algunos, algunas, cada,
            ningún, ninguna""",
        links="de, del, para",
        prepositions="""en, a, al, con, por, desde, hasta, sobre, según, tras, ante, durante, entre, sin,
            contra, hacia, bajo, mediante, vía, salvo, excepto, junto, frente, dentro, fuera, debido,
            respecto, cerca, acerca, pese""",
        pronouns="""él, ella, ellos, ellas, ambos, ambas, esto, eso, ello, yo, nosotros, nosotras, usted,
            ustedes, tú, éste, ésta, aquél""",
        adverbs="""también, además, luego, ya, tampoco, no, aún, todavía, después, antes, *mente, se, lo,
            le, les, me, nos, te, así, nunca, jamás, siempre, entonces, ahora, incluso, aquí, allí, casi,
            muy, más, menos, bien, solo, sólo, apenas, hoy, asimismo, igualmente, mismo, misma, pues,
            quizá, quizás, acaso, ahí, bastante, etcétera, nada, todo, ayer, embargo, obstante""",
        helpers="""ha, han, había, habían, habría, habrían, haya, hayan, haber, habiendo, hubo, he, hemos,
            va, van, iba, debe, deben, debió, puede, pueden, pudo, podría, quiso, quiere, quieren, suele,
            suelen, volvió, vuelve, acaba, acaban, llegó, terminó""",
        being="es, son, fue, fueron, era, eran, sido, está, están, estaba, será, serán, sea, ser, siendo",
        relatives="quien, quienes, cuyo, cuya, donde, cual, cuales",
        openers="""que, si, cuando, porque, aunque, como, mientras, pues, según, tal, cómo, afirmando,
            asegurando, añadiendo, indicando, señalando, citando""",
        coordination="y, e, pero, o, u, ni, sino, &",
        by="por",
    ),
)
