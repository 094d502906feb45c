<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>BalancedQuotes</name>
    <message>
        <source>Quotation marks balance</source>
        <translation>Las comillas van por pares</translation>
    </message>
    <message>
        <source>This quotation mark has no partner in its paragraph: add the other, or take it out.</source>
        <translation>Estas comillas no tienen pareja en su párrafo: añada la otra o quite esta.</translation>
    </message>
</context>
<context>
    <name>BareSources</name>
    <message>
        <source>No source without a description</source>
        <translation>Ninguna fuente sin descripción</translation>
    </message>
    <message>
        <source>“%1” tells the reader nothing: name the source, or say how it knows and why it is not named.</source>
        <translation>«%1» no dice nada al lector: nombre la fuente, o diga cómo lo sabe y por qué no se la nombra.</translation>
    </message>
</context>
<context>
    <name>BylinePresent</name>
    <message>
        <source>Byline and dateline are there</source>
        <translation>La firma y la data están puestas</translation>
    </message>
    <message>
        <source>There is no byline: name who wrote it.</source>
        <translation>No hay firma: indique quién lo escribió.</translation>
    </message>
    <message>
        <source>There is no dateline: name the place where the reporting was done.</source>
        <translation>No hay data: indique el lugar donde se reporteó.</translation>
    </message>
</context>
<context>
    <name>CleanCopy</name>
    <message>
        <source>No placeholder and no doubled word</source>
        <translation>Sin textos provisionales ni palabras repetidas</translation>
    </message>
    <message>
        <source>“%1” stands for something: put in what belongs there.</source>
        <translation>«%1» ocupa el lugar de otra cosa: ponga lo que corresponde.</translation>
    </message>
    <message>
        <source>“%1” stands here twice: take one out.</source>
        <translation>«%1» aparece aquí dos veces: quite una.</translation>
    </message>
</context>
<context>
    <name>EmbargoHolds</name>
    <message>
        <source>Nothing leaves before its embargo</source>
        <translation>Nada sale antes de su embargo</translation>
    </message>
    <message>
        <source>Embargoed until %1 UTC: it may not be exported before.</source>
        <translation>Con embargo hasta %1 UTC: no puede exportarse antes.</translation>
    </message>
</context>
<context>
    <name>FirstReference</name>
    <message>
        <source>People come in with full name and position</source>
        <translation>Cada persona entra con nombre completo y cargo</translation>
    </message>
    <message>
        <source>%1 comes in here: give the full name.</source>
        <translation>%1 aparece aquí por primera vez: dé el nombre completo.</translation>
    </message>
    <message>
        <source>Say who %1 is: %2.</source>
        <translation>Diga quién es %1: %2.</translation>
    </message>
</context>
<context>
    <name>HeadlineFits</name>
    <message>
        <source>The headline is there and fits its slot</source>
        <translation>El titular está puesto y cabe en su espacio</translation>
    </message>
    <message>
        <source>There is no headline: write one.</source>
        <translation>No hay titular: escriba uno.</translation>
    </message>
    <message>
        <source>The headline has %1 characters and its slot takes %2: shorten it.</source>
        <translation>El titular tiene %1 caracteres y en su espacio caben %2: acórtelo.</translation>
    </message>
</context>
<context>
    <name>HeadlineIsCovered</name>
    <message>
        <source>Names and numbers of the headline stand in the story</source>
        <translation>Los nombres y cifras del titular están en el artículo</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check it, or add it to the text.</source>
        <translation>«%1», en el titular, no aparece en el artículo: compruébelo o añádalo al texto.</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check the name, or add it to the text.</source>
        <translation>«%1», en el titular, no aparece en el artículo: compruebe el nombre o añádalo al texto.</translation>
    </message>
</context>
<context>
    <name>HeadlineStates</name>
    <message>
        <source>No question mark in a headline</source>
        <translation>Sin signos de interrogación en el titular</translation>
    </message>
    <message>
        <source>The headline asks a question: tell the reader what the story found.</source>
        <translation>El titular hace una pregunta: diga al lector qué averiguó el artículo.</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>Words as the house writes them</source>
        <translation>Las palabras como las escribe la casa</translation>
    </message>
    <message>
        <source>“%1” is not house style, but these are somebody’s own words.</source>
        <translation>«%1» no es estilo de la casa, pero son palabras de otra persona.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>Aquí hay más de un espacio.</translation>
    </message>
    <message>
        <source>Better than “%1”: %2 (%3).</source>
        <translation>Mejor que «%1»: %2 (%3).</translation>
    </message>
    <message>
        <source>Write “%2”, not “%1” (%3).</source>
        <translation>Escriba «%2», no «%1» (%3).</translation>
    </message>
</context>
<context>
    <name>KeyboardProfile</name>
    <message>
        <source>As in Word</source>
        <translation>Como en Word</translation>
    </message>
    <message>
        <source>As in LibreOffice Writer</source>
        <translation>Como en LibreOffice Writer</translation>
    </message>
    <message>
        <source>As in Emacs</source>
        <translation>Como en Emacs</translation>
    </message>
    <message>
        <source>Galley&apos;s own</source>
        <translation>Las de Galley</translation>
    </message>
</context>
<context>
    <name>LensWords</name>
    <message>
        <source>A number nobody is named for</source>
        <translation>Una cifra sin nadie que responda de ella</translation>
    </message>
    <message>
        <source>An allegation nobody is named for</source>
        <translation>Una acusación sin nadie que responda de ella</translation>
    </message>
    <message>
        <source>An opinion nobody is named for</source>
        <translation>Una opinión sin nadie que responda de ella</translation>
    </message>
    <message>
        <source>Nobody is named who says this</source>
        <translation>No se dice quién lo afirma</translation>
    </message>
    <message>
        <source>Found by machine</source>
        <extracomment>What is known of an attribution, as are those below</extracomment>
        <translation>Hallado por el programa</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Needs a source</source>
        <translation>Falta fuente</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Discutido</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>A claim nobody is named for</extracomment>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>A claim somebody has looked at</extracomment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>Somebody decided that this is no attribution</extracomment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Its words are gone</source>
        <extracomment>The words of an attribution do not stand in the text any more</extracomment>
        <translation>Sus palabras ya no están</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Fuente no nombrada</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>number of a paragraph</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <extracomment>Who passed the words on: second hand</extracomment>
        <translation>a través de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoke with %1, %2</source>
        <translation>Conversación con %1, %2</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Condiciones: %1</translation>
    </message>
    <message>
        <source>The terms were agreed afterwards.</source>
        <translation>Las condiciones se acordaron después.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Pruebas: %1</translation>
    </message>
    <message>
        <source>Not named: %1</source>
        <translation>Sin nombrar: %1</translation>
    </message>
    <message>
        <source>Checked by %1: %2</source>
        <translation>Comprobado por %1: %2</translation>
    </message>
    <message>
        <source>No evidence is kept for this.</source>
        <translation>No se guarda ninguna prueba de esto.</translation>
    </message>
    <message>
        <source>Nobody else bears this out.</source>
        <translation>Nadie más lo respalda.</translation>
    </message>
</context>
<context>
    <name>NamedMinor</name>
    <message>
        <source>A minor or a victim who is named is looked at twice</source>
        <translation>Si se nombra a un menor o a una víctima, se mira dos veces</translation>
    </message>
    <message>
        <source>“%1” is under eighteen and named: a second person agrees to that.</source>
        <translation>«%1» es menor de dieciocho años y se le nombra: una segunda persona da su acuerdo.</translation>
    </message>
    <message>
        <source>“%1” is a victim and named: a second person agrees to that.</source>
        <translation>«%1» es una víctima y se le nombra: una segunda persona da su acuerdo.</translation>
    </message>
</context>
<context>
    <name>NoCommentTwice</name>
    <message>
        <source>Whoever speaks unnamed did not decline to comment</source>
        <translation>Quien habla sin nombre no declinó hacer comentarios</translation>
    </message>
    <message>
        <source>This says that somebody would not comment who speaks without a name elsewhere in the story: take one of the two out.</source>
        <translation>Aquí se dice que alguien no quiso hacer comentarios, pero habla sin nombre en otra parte del artículo: quite una de las dos cosas.</translation>
    </message>
    <message>
        <source>Somebody of that organisation speaks without a name elsewhere in the story: make sure that it is not who would not comment here.</source>
        <translation>Alguien de esa organización habla sin nombre en otra parte del artículo: asegúrese de que no es quien aquí no quiso hacer comentarios.</translation>
    </message>
</context>
<context>
    <name>NoLeak</name>
    <message>
        <source>Nothing of the vault stands in the story</source>
        <translation>Nada de la bóveda aparece en el artículo</translation>
    </message>
    <message>
        <source>This gives a protected source away: take it out.</source>
        <translation>Esto delata a una fuente protegida: quítelo.</translation>
    </message>
    <message>
        <source>This field gives a protected source away: take it out.</source>
        <translation>Este campo delata a una fuente protegida: quítelo.</translation>
    </message>
    <message>
        <source>A note gives a protected source away: take it out there.</source>
        <translation>Una nota delata a una fuente protegida: quítelo de ella.</translation>
    </message>
    <message>
        <source>What is recorded of these words gives a protected source away: take it out there.</source>
        <translation>Lo registrado sobre estas palabras delata a una fuente protegida: quítelo de ahí.</translation>
    </message>
    <message>
        <source>A request for a reply gives a protected source away: take it out there.</source>
        <translation>Una petición de respuesta delata a una fuente protegida: quítelo de ahí.</translation>
    </message>
    <message>
        <source>A correction gives a protected source away: take it out there.</source>
        <translation>Una corrección delata a una fuente protegida: quítelo de ahí.</translation>
    </message>
    <message>
        <source>The text as readers see it gives a protected source away.</source>
        <translation>El texto que ven los lectores delata a una fuente protegida.</translation>
    </message>
    <message>
        <source>The vault is open and does not answer, so nobody knows whether a protected source is named here: lock it and unlock it again.</source>
        <translation>La bóveda está abierta y no responde, así que nadie sabe si aquí se nombra a una fuente protegida: bloquéela y desbloquéela de nuevo.</translation>
    </message>
</context>
<context>
    <name>NothingPending</name>
    <message>
        <source>No suggestion and no note is open</source>
        <translation>Ninguna sugerencia ni nota pendiente</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Hay un cambio sugerido pendiente: acéptelo o rechácelo.</translation>
    </message>
    <message>
        <source>“%1” is a mark of a change or a comment, and readers would see it: take it out, with what is not for them.</source>
        <translation>«%1» marca un cambio o un comentario, y los lectores lo verían: quítelo, con lo que no es para ellos.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over with a reason.</source>
        <translation>Hay una nota de %1 pendiente: resuélvala, o pásela por alto con un motivo.</translation>
    </message>
</context>
<context>
    <name>PictureComplete</name>
    <message>
        <source>Each picture has caption, credit and alternate text</source>
        <translation>Cada imagen tiene pie, crédito y texto alternativo</translation>
    </message>
    <message>
        <source>The picture has no alternate text: say what it shows to a reader who cannot see it.</source>
        <translation>La imagen no tiene texto alternativo: diga qué muestra a quien no puede verla.</translation>
    </message>
    <message>
        <source>The picture has no caption: say who, what, where and when.</source>
        <translation>La imagen no tiene pie: diga quién, qué, dónde y cuándo.</translation>
    </message>
    <message>
        <source>The picture has no credit: name who made it and who holds the rights.</source>
        <translation>La imagen no tiene crédito: nombre a quien la hizo y a quien tiene los derechos.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuotedAsSaid</name>
    <message>
        <source>Quoted words are those of the transcript</source>
        <translation>Las palabras citadas son las de la transcripción</translation>
    </message>
    <message>
        <source>These words do not stand in the transcript: quote what was said, or link the evidence that holds them.</source>
        <translation>Estas palabras no están en la transcripción: cite lo que se dijo, o enlace la prueba que las contiene.</translation>
    </message>
    <message>
        <source>The transcript has “%1” here: put it back, or mark with … that words are left out.</source>
        <translation>La transcripción dice aquí «%1»: repóngalo, o marque con … que se omiten palabras.</translation>
    </message>
    <message>
        <source>“%1” does not stand here in the transcript: take it out, or put what is yours in [brackets].</source>
        <translation>«%1» no está aquí en la transcripción: quítelo, o ponga lo suyo [entre corchetes].</translation>
    </message>
    <message>
        <source>The transcript has “%1”, not “%2”: quote what was said, or put what is yours in [brackets].</source>
        <translation>La transcripción dice «%1», no «%2»: cite lo que se dijo, o ponga lo suyo [entre corchetes].</translation>
    </message>
</context>
<context>
    <name>RightOfReply</name>
    <message>
        <source>Whoever is accused was asked</source>
        <translation>Se preguntó a quien se acusa</translation>
    </message>
    <message>
        <source>Nobody is recorded as asked for a reply to this allegation: ask whoever it is about, and record it.</source>
        <translation>No consta que se pidiera respuesta a esta acusación: pregunte a quien alude, y regístrelo.</translation>
    </message>
    <message>
        <source>The text does not say what came of asking %1: tell the reader.</source>
        <translation>El texto no dice en qué quedó la consulta a %1: dígaselo al lector.</translation>
    </message>
    <message>
        <source>%1 was asked and may still answer: wait for the deadline, or record what came of it.</source>
        <translation>Se preguntó a %1 y aún puede responder: espere al plazo, o registre en qué quedó.</translation>
    </message>
    <message>
        <source>The deadline for %1 has passed: record what came of it.</source>
        <translation>El plazo de %1 ha vencido: registre en qué quedó.</translation>
    </message>
</context>
<context>
    <name>SeveralSources</name>
    <message>
        <source>Several unnamed sources are several</source>
        <translation>Varias fuentes sin nombre son de verdad varias</translation>
    </message>
    <message>
        <source>“%1” are more than one, but one source is recorded: record the second, or write of one.</source>
        <translation>«%1» son más de una, pero consta una sola fuente: registre la segunda, o escriba en singular.</translation>
    </message>
</context>
<context>
    <name>SlugPresent</name>
    <message>
        <source>There is no slug: give the story a working name of two or three words.</source>
        <translation>No hay slug: dé al artículo un nombre de trabajo de dos o tres palabras.</translation>
    </message>
    <message>
        <source>The story has a slug of its own</source>
        <translation>El artículo tiene su propio slug</translation>
    </message>
    <message>
        <source>Another story of this edition has the same slug: give one of them another.</source>
        <translation>Otro artículo de esta edición tiene el mismo slug: cambie el de uno de los dos.</translation>
    </message>
</context>
<context>
    <name>SpeakerInParagraph</name>
    <message>
        <source>Each paragraph says whose words it quotes</source>
        <translation>Cada párrafo dice de quién son las palabras que cita</translation>
    </message>
    <message>
        <source>Nothing in this paragraph says whose words these are: name the speaker here too.</source>
        <translation>Nada en este párrafo dice de quién son estas palabras: nombre también aquí a quien habla.</translation>
    </message>
</context>
<context>
    <name>SpeakerKnownSoon</name>
    <message>
        <source>The speaker is known by the end of the first sentence quoted</source>
        <translation>Se sabe quién habla al acabar la primera frase citada</translation>
    </message>
    <message>
        <source>Readers learn only after several sentences who says this: name the speaker after the first.</source>
        <translation>El lector no sabe quién lo dice hasta varias frases después: nómbrelo tras la primera.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling is not checked: no dictionary for %1 is known.</source>
        <translation>La ortografía no se revisa: no se conoce ningún diccionario para este idioma (%1).</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for %1. Install the package %2.</source>
        <translation>La ortografía no se revisa: no hay diccionario para este idioma (%1). Instale el paquete %2.</translation>
    </message>
</context>
<context>
    <name>UnsourcedClaims</name>
    <message>
        <source>An allegation has a named origin</source>
        <translation>Una acusación tiene un origen con nombre</translation>
    </message>
    <message>
        <source>Nobody stands behind this sentence: say who says so, or take it out.</source>
        <translation>Nadie responde de esta frase: diga quién lo dice, o quítela.</translation>
    </message>
    <message>
        <source>“%1” says twice that it is a claim: leave “alleged” out.</source>
        <translation>«%1» dice dos veces que es una afirmación ajena: suprima «presunto».</translation>
    </message>
</context>
<context>
    <name>VaultLink</name>
    <message>
        <source>The program galley-vault is not installed beside this one.</source>
        <translation>El programa galley-vault no está instalado junto a este.</translation>
    </message>
</context>
<context>
    <name>WeekdayAgrees</name>
    <message>
        <source>Weekday agrees with date</source>
        <translation>El día de la semana concuerda con la fecha</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3: correct the day or the date.</source>
        <translation>%1 cae en %2, no en %3: corrija el día o la fecha.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Act as this person.</source>
        <translation>Actuar como esta persona.</translation>
    </message>
    <message>
        <source>Open the sample newsroom.</source>
        <translation>Abrir la redacción de ejemplo.</translation>
    </message>
    <message>
        <source>Files to take in as stories.</source>
        <translation>Archivos que se incorporan como artículos.</translation>
    </message>
    <message>
        <source>The newsroom cannot be opened: %1.</source>
        <translation>No se puede abrir la redacción: %1.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged.</source>
        <translation>La base de datos de la redacción está dañada.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged, and was not opened.</source>
        <translation>La base de datos de la redacción está dañada y no se abrió.</translation>
    </message>
    <message>
        <source>There is no copy of it beside %1. Put one there, or ask whoever keeps your backups.</source>
        <translation>No hay ninguna copia junto a %1. Ponga una ahí, o pregunte a quien guarda sus copias de seguridad.</translation>
    </message>
    <message>
        <source>The last good copy is of %1. What was written after it stays in the damaged file, which is kept beside it.</source>
        <translation>La última copia buena es de %1. Lo escrito después queda en el archivo dañado, que se conserva al lado.</translation>
    </message>
    <message>
        <source>&amp;Restore the Copy</source>
        <translation>&amp;Restaurar la copia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>no copy could be read; the damaged file lies beside them</source>
        <translation>no se pudo leer ninguna copia; los archivos dañados están al lado</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is not where it was.</source>
        <translation>La base de datos de la redacción no está donde estaba.</translation>
    </message>
    <message>
        <source>%1 is gone, but there are copies of it. The last is of %2.</source>
        <translation>%1 ha desaparecido, pero hay copias. La última es de %2.</translation>
    </message>
    <message>
        <source>&amp;Start an Empty Newsroom</source>
        <translation>&amp;Empezar con una redacción vacía</translation>
    </message>
    <message>
        <source>Looking over the newsroom…</source>
        <translation>Revisando la redacción…</translation>
    </message>
    <message>
        <source>A window of its own beside one that is open.</source>
        <translation>Una ventana aparte, junto a otra que está abierta.</translation>
    </message>
    <message>
        <source>Show this story.</source>
        <translation>Mostrar este artículo.</translation>
    </message>
    <message>
        <source>Take the second half of the screen.</source>
        <translation>Ocupar la segunda mitad de la pantalla.</translation>
    </message>
    <message>
        <source>Begin a new story.</source>
        <translation>Empezar un artículo nuevo.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. There is no newsroom yet: joining makes one, and it is yours to look after.</source>
        <translation>PostgreSQL %1 responde. Todavía no hay redacción: al unirse se crea una, y queda a su cargo.</translation>
    </message>
    <message numerus="yes">
        <source>PostgreSQL %1 answers, and knows you as %2. You see %n stories there.</source>
        <translation>
            <numerusform>PostgreSQL %1 responde y le conoce como %2. Usted ve allí %n artículo.</numerusform>
            <numerusform>PostgreSQL %1 responde y le conoce como %2. Usted ve allí %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database file, or postgresql://name@host/newsroom.</source>
        <translation>Archivo de base de datos, o postgresql://name@host/newsroom.</translation>
    </message>
</context>
<context>
    <name>galley::check::Questions</name>
    <message>
        <source>Is what the unnamed source says information, not opinion or attack? (AP; Reuters)</source>
        <translation>Lo que dice la fuente sin nombre, ¿es información y no opinión ni ataque? (AP; Reuters)</translation>
    </message>
    <message>
        <source>Is nobody who spoke without a name also said to have declined to comment? (AP)</source>
        <translation>¿Es seguro que de nadie que habló sin nombre se dice que declinó hacer comentarios? (AP)</translation>
    </message>
    <message>
        <source>Was every quotation compared with the recording or the notes, word for word? (Reuters)</source>
        <translation>¿Se comparó cada cita palabra por palabra con la grabación o las notas? (Reuters)</translation>
    </message>
    <message>
        <source>Has everybody accused been asked, with time to answer, and does the text say so? (SPJ; BBC)</source>
        <translation>¿Se preguntó a todas las personas acusadas, con tiempo para responder, y lo dice el texto? (SPJ; BBC)</translation>
    </message>
    <message>
        <source>If a minor or a victim can be recognised: did a second person agree to that? (SPJ; AP)</source>
        <translation>Si se puede reconocer a un menor o a una víctima, ¿lo aprobó una segunda persona? (SPJ; AP)</translation>
    </message>
</context>
<context>
    <name>galley::check::RuleFile</name>
    <message>
        <source>%1: &quot;%2&quot; is one of %3.</source>
        <translation>%1: «%2» es uno de %3.</translation>
    </message>
    <message>
        <source>%1: &quot;words&quot; is a list of words.</source>
        <translation>%1: «words» es una lista de palabras.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1: no hay ningún ajuste «%2».</translation>
    </message>
    <message>
        <source>%1: there is no limit &quot;%2&quot;.</source>
        <translation>%1: no hay ningún límite «%2».</translation>
    </message>
    <message>
        <source>%1: the limit &quot;%2&quot; is a number.</source>
        <translation>%1: el límite «%2» es un número.</translation>
    </message>
    <message>
        <source>%1: &quot;limits&quot; is an object of numbers.</source>
        <translation>%1: «limits» es un objeto de números.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>The file has no &quot;rules&quot;.</source>
        <translation>El archivo no tiene «rules».</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>No hay ninguna norma «%1».</translation>
    </message>
</context>
<context>
    <name>galley::check::SourceRules</name>
    <message>
        <source>This source is not named: record why, and tell the reader in the text.</source>
        <translation>Esta fuente no se nombra: registre por qué, y dígaselo al lector en el texto.</translation>
    </message>
    <message>
        <source>No editor is named who knows this source: name one.</source>
        <translation>No consta ningún editor que conozca a esta fuente: nombre a uno.</translation>
    </message>
    <message>
        <source>Nobody has approved that this source stays unnamed: ask the desk head.</source>
        <translation>Nadie ha aprobado que esta fuente quede sin nombre: consulte a la jefatura de mesa.</translation>
    </message>
    <message>
        <source>An unnamed source gives an opinion here: take it out, or find somebody who says it by name.</source>
        <translation>Aquí una fuente sin nombre da una opinión: quítela, o busque a alguien que la dé con su nombre.</translation>
    </message>
    <message>
        <source>A story with an unnamed source carries the name of who wrote it.</source>
        <translation>Un artículo con una fuente sin nombre lleva la firma de quien lo escribió.</translation>
    </message>
    <message>
        <source>This source speaks on other terms elsewhere in the story: make sure that one place does not give the other away.</source>
        <translation>Esta fuente habla en otras condiciones en otra parte del artículo: asegúrese de que un pasaje no delata al otro.</translation>
    </message>
    <message>
        <source>This was said off the record: it cannot be used. Find somebody who says it on other terms, or take it out.</source>
        <translation>Esto se dijo off the record: no puede usarse. Busque a alguien que lo diga en otras condiciones, o quítelo.</translation>
    </message>
    <message>
        <source>On deep background nobody is named or described: say it in the paper&apos;s own voice.</source>
        <translation>Sin citar fuente no se nombra ni se describe a nadie: dígalo con la voz del propio medio.</translation>
    </message>
    <message>
        <source>This rests on deep background alone: find a second support.</source>
        <translation>Esto se apoya solo en palabras sin fuente citable: busque un segundo apoyo.</translation>
    </message>
    <message>
        <source>A serious allegation rests on one unnamed source: refer it to the desk head, or find a second.</source>
        <translation>Una acusación grave se apoya en una sola fuente sin nombre: elévela a la jefatura de mesa, o busque una segunda.</translation>
    </message>
    <message>
        <source>Only one independent source bears out “%1”: find a second, or a document.</source>
        <translation>Solo una fuente independiente respalda «%1»: busque una segunda, o un documento.</translation>
    </message>
    <message>
        <source>This quotation is linked to no source: say whose words these are.</source>
        <translation>Esta cita no está enlazada a ninguna fuente: diga de quién son las palabras.</translation>
    </message>
    <message>
        <source>This quotation has no evidence: add the recording, the note or the document, and the place in it.</source>
        <translation>Esta cita no tiene prueba: añada la grabación, la nota o el documento, y el punto donde está.</translation>
    </message>
    <message>
        <source>Two people are quoted in one paragraph: begin a new one here.</source>
        <translation>Se cita a dos personas en un mismo párrafo: empiece aquí uno nuevo.</translation>
    </message>
    <message>
        <source>This came by way of %1: credit it in the text.</source>
        <translation>Esto llegó a través de %1: reconózcalo en el texto.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>Esta cifra no tiene prueba: añada el documento o el cálculo.</translation>
    </message>
    <message>
        <source>An unnamed source has a reason, told to the reader</source>
        <translation>Una fuente sin nombre tiene un motivo, y el lector lo sabe</translation>
    </message>
    <message>
        <source>An editor knows who it is</source>
        <translation>Un editor sabe quién es</translation>
    </message>
    <message>
        <source>Anonymity is approved</source>
        <translation>El anonimato está aprobado</translation>
    </message>
    <message>
        <source>No opinion without a name</source>
        <translation>Ninguna opinión sin nombre</translation>
    </message>
    <message>
        <source>A story with an unnamed source has a byline</source>
        <translation>Un artículo con una fuente sin nombre lleva firma</translation>
    </message>
    <message>
        <source>One source, one kind of terms</source>
        <translation>Una fuente, un solo tipo de condiciones</translation>
    </message>
    <message>
        <source>Nothing rests on what was said off the record</source>
        <translation>Nada se apoya en lo dicho off the record</translation>
    </message>
    <message>
        <source>Deep background is the paper&apos;s own voice, with a second support</source>
        <translation>Sin fuente citable habla el propio medio, con un segundo apoyo</translation>
    </message>
    <message>
        <source>An allegation by one unnamed source is referred up</source>
        <translation>Una acusación de una sola fuente sin nombre se eleva</translation>
    </message>
    <message>
        <source>Claims are borne out by independent sources</source>
        <translation>Fuentes independientes respaldan las afirmaciones</translation>
    </message>
    <message>
        <source>A quotation has a source and evidence</source>
        <translation>Una cita tiene fuente y prueba</translation>
    </message>
    <message>
        <source>One speaker a paragraph</source>
        <translation>Una voz por párrafo</translation>
    </message>
    <message>
        <source>Second-hand reports credit the outlet</source>
        <translation>De segunda mano: se reconoce al medio</translation>
    </message>
    <message>
        <source>Numbers have evidence</source>
        <translation>Las cifras tienen pruebas</translation>
    </message>
</context>
<context>
    <name>galley::desk::Inbox</name>
    <message numerus="yes">
        <source>Returned by %1, with %n note(s)</source>
        <translation>
            <numerusform>Devuelto por %1, con %n nota</numerusform>
            <numerusform>Devuelto por %1, con %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Devuelto por %1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Traspasado por %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera por usted</translation>
    </message>
    <message>
        <source>A note of %1</source>
        <translation>Una nota de %1</translation>
    </message>
</context>
<context>
    <name>galley::desk::Proof</name>
    <message>
        <source>on the record</source>
        <translation>con nombre</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>deep background</source>
        <translation>sin fuente citable</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>off the record</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <comment>source, who passed it on</comment>
        <translation>%1, a través de %2</translation>
    </message>
    <message>
        <source>found by machine</source>
        <translation>hallado por el programa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), of an older text</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2), de un texto anterior</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation>falta fuente</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>discutido: %1</translation>
    </message>
    <message>
        <source>own knowledge: %1</source>
        <translation>lo sabemos: %1</translation>
    </message>
    <message>
        <source>witnessed: %1</source>
        <translation>presenciado: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>galley::desk::Search</name>
    <message>
        <source>“%1” means nothing after “%2:”.</source>
        <translation>«%1» no significa nada después de «%2:».</translation>
    </message>
</context>
<context>
    <name>galley::revision::Merge</name>
    <message>
        <source>I left this empty.</source>
        <translation>Dejé esto vacío.</translation>
    </message>
    <message>
        <source>I wrote: %1</source>
        <translation>Escribí: %1</translation>
    </message>
    <message>
        <source>%1 and I both changed this; both versions stand here, one after the other.</source>
        <translation>%1 y yo cambiamos esto; aquí están ambas versiones, una tras otra.</translation>
    </message>
    <message>
        <source>I have this attribution as: %1</source>
        <translation>Yo tengo esta atribución así: %1</translation>
    </message>
</context>
<context>
    <name>galley::story::Corrections</name>
    <message>
        <source>The notice is empty: write what the reader must know.</source>
        <translation>El aviso está vacío: escriba lo que el lector debe saber.</translation>
    </message>
    <message>
        <source>Say what was wrong: a correction without it corrects nothing.</source>
        <translation>Diga qué estaba mal: sin eso, una corrección no corrige nada.</translation>
    </message>
    <message>
        <source>“%1” hides that something was wrong: say “corrects”, and what.</source>
        <translation>«%1» oculta que había un error: diga «corrige», y qué.</translation>
    </message>
    <message>
        <source>The notice is too short to say anything: write a whole sentence.</source>
        <translation>El aviso es demasiado corto para decir algo: escriba una frase entera.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ApprovalDialog</name>
    <message>
        <source>%1: %2 % of the words</source>
        <extracomment>A person, and how much of the text is theirs</extracomment>
        <translation>%1: %2&#xa0;% de las palabras</translation>
    </message>
    <message>
        <source>%1, let pass by %2: %3</source>
        <translation>%1, admitido por %2: %3</translation>
    </message>
    <message>
        <source>Approve the Story</source>
        <translation>Aprobar el artículo</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>&amp;Aprobar este texto</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>The page is still being laid out.</source>
        <translation>La página aún se está maquetando.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Las páginas</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>Este mismo texto</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1</source>
        <translation>
            <numerusform>%n palabra, %1</numerusform>
            <numerusform>%n palabras, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval holds for this text alone: one letter more, and it is void.</source>
        <translation>La aprobación vale solo para este texto: una letra más y queda sin efecto.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>What the house rules still say</source>
        <translation>Lo que aún dicen las normas de la casa</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>What was let pass</source>
        <translation>Lo que se admitió</translation>
    </message>
    <message>
        <source>Rests on one source alone</source>
        <translation>Se apoya en una sola fuente</translation>
    </message>
    <message>
        <source>Readers are not told who says it</source>
        <translation>No se dice al lector quién lo dice</translation>
    </message>
    <message>
        <source>Answered for this text</source>
        <extracomment>Heading: questions that only a person can answer</extracomment>
        <translation>Respondido para este texto</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Lo que hay detrás</translation>
    </message>
    <message>
        <source>Who the protected sources are</source>
        <translation>Quiénes son las fuentes protegidas</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionForm</name>
    <message>
        <source>Checked a&amp;gain in this text</source>
        <translation>&amp;Comprobado de nuevo en este texto</translation>
    </message>
    <message>
        <source>The story &amp;rests on it</source>
        <translation>&amp;El artículo se apoya en ello</translation>
    </message>
    <message>
        <source>Opin&amp;ion, not information</source>
        <translation>&amp;Opinión, no información</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>Confi&amp;rmar</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Escriba unas letras de un nombre</translation>
    </message>
    <message>
        <source>who passed it on: Harbour Radio</source>
        <translation>quien lo transmitió: Radio Puerto</translation>
    </message>
    <message>
        <source>in few words: the bar rose</source>
        <extracomment>An example of a claim; this bar is the sandbank before a harbour</extracomment>
        <translation>en pocas palabras: subió la barra</translation>
    </message>
    <message>
        <source>Attributions of one claim bear each other out.</source>
        <translation>Las atribuciones de una misma afirmación se respaldan entre sí.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <extracomment>Label: quoted, partly quoted or reported</extracomment>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>S&amp;poke</source>
        <extracomment>Label: the conversation in which it was said</extracomment>
        <translation>Con&amp;versación</translation>
    </message>
    <message>
        <source>&amp;By way of</source>
        <extracomment>Label: who passed the words on, if they are second-hand</extracomment>
        <translation>A trav&amp;és de</translation>
    </message>
    <message>
        <source>&amp;Kind of claim</source>
        <translation>&amp;Tipo de afirmación</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>Afirmaci&amp;ón</translation>
    </message>
    <message>
        <source>heard the recording</source>
        <translation>oída la grabación</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>Label: recordings, notes, documents that bear the words out</extracomment>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>C&amp;hecked how</source>
        <extracomment>Label: how the words were checked</extracomment>
        <translation>Cómo se compro&amp;bó</translation>
    </message>
    <message>
        <source>&amp;Not named to readers</source>
        <translation>&amp;No se nombra al lector</translation>
    </message>
    <message>
        <source>fears for the job</source>
        <translation>teme por su empleo</translation>
    </message>
    <message>
        <source>who asked not to be named because …</source>
        <translation>que pidió no ser nombrado porque …</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Told to readers</source>
        <extracomment>Label: what readers learn about why the source is not named</extracomment>
        <translation>&amp;Dicho al lector</translation>
    </message>
    <message>
        <source>E&amp;ditor who knows</source>
        <translation>Editor que lo &amp;sabe</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;Aprobado por</translation>
    </message>
    <message>
        <source>By %1, %2; the story changed since</source>
        <translation>Por %1, %2; el artículo cambió después</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Por %1, %2</translation>
    </message>
    <message>
        <source>Nobody: a source has to be found.</source>
        <translation>Nadie: hay que encontrar una fuente.</translation>
    </message>
    <message>
        <source>Not in the source book: an entry is made.</source>
        <translation>No está en la agenda de fuentes: se crea una ficha.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>No conversation is on record for these words</extracomment>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hoy: %1</translation>
    </message>
    <message>
        <source>The source book has none of this source.</source>
        <translation>La agenda de fuentes no tiene ninguna de esta fuente.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionsPane</name>
    <message>
        <source>No attributions yet</source>
        <translation>Aún no hay atribuciones</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Atribuciones</translation>
    </message>
    <message>
        <source>&amp;Accept Attribution</source>
        <translation>A&amp;ceptar atribución</translation>
    </message>
    <message>
        <source>Choose Its S&amp;ource…</source>
        <translation>&amp;Elegir su fuente…</translation>
    </message>
    <message>
        <source>&amp;Dismiss: No Attribution</source>
        <translation>Descartar: no es atribuci&amp;ón</translation>
    </message>
    <message>
        <source>Needs a So&amp;urce</source>
        <translation>&amp;Falta fuente</translation>
    </message>
    <message>
        <source>Dis&amp;puted…</source>
        <translation>Disc&amp;utido…</translation>
    </message>
    <message>
        <source>Own &amp;Knowledge…</source>
        <translation>&amp;Lo sabemos…</translation>
    </message>
    <message>
        <source>&amp;Witnessed…</source>
        <translation>P&amp;resenciado…</translation>
    </message>
    <message>
        <source>&amp;Next to Look At</source>
        <translation>&amp;Siguiente por revisar</translation>
    </message>
    <message>
        <source>P&amp;revious to Look At</source>
        <translation>&amp;Anterior por revisar</translation>
    </message>
    <message>
        <source>Attribution &amp;Form…</source>
        <translation>Ficha de atri&amp;bución…</translation>
    </message>
    <message>
        <source>&amp;Recorded Quotation…</source>
        <translation>&amp;Cita registrada…</translation>
    </message>
    <message>
        <source>&amp;Quotation with Its Source…</source>
        <translation>Cita con su &amp;fuente…</translation>
    </message>
    <message>
        <source>The source could not be saved</source>
        <translation>No se pudo guardar la fuente</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Beside a source that the program guesses</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <translation>Nueva fuente: %1</translation>
    </message>
    <message>
        <source>Accept without the source book</source>
        <translation>Aceptar sin la agenda de fuentes</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién dice esto?</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Escriba unas letras de un nombre</translation>
    </message>
    <message>
        <source>Who says otherwise?</source>
        <translation>¿Quién dice lo contrario?</translation>
    </message>
    <message>
        <source>Who of us was there, and when?</source>
        <translation>¿Quién de nosotros estaba, y cuándo?</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Who says it? A number, or a few letters of a name</source>
        <translation>¿Quién lo dice? Un número, o unas letras de un nombre</translation>
    </message>
    <message>
        <source>Recorded quotation</source>
        <translation>Cita registrada</translation>
    </message>
    <message>
        <source>Which words? A number, or a few letters of them</source>
        <translation>¿Qué palabras? Un número, o unas letras de ellas</translation>
    </message>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>Nada de eso en este artículo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Fuente única</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>Sin sus palabras</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Which attributions are shown</source>
        <translation>Qué atribuciones se muestran</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>No se pudo leer la agenda de fuentes</translation>
    </message>
    <message>
        <source>¶ %1: nobody speaks here</source>
        <translation>¶ %1: aquí no habla nadie</translation>
    </message>
    <message>
        <source>¶ %1: %2</source>
        <comment>number of a paragraph: who speaks in it</comment>
        <translation>¶ %1: %2</translation>
    </message>
    <message>
        <source>Paste as Quotation &amp;By…</source>
        <translation>&amp;Pegar como cita de…</translation>
    </message>
    <message>
        <source>Write who says what: “The quay is safe,” said the harbour master. Each quotation and its source is listed here as you write. {key:insert.quotation} quotes somebody from the source book.</source>
        <translation>Escriba quién dice qué: «El muelle es seguro», dijo el capitán del puerto. Cada cita y su fuente aparecen aquí mientras escribe. {key:insert.quotation} cita a alguien de la agenda de fuentes.</translation>
    </message>
</context>
<context>
    <name>galley::ui::AuditDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 wrote: %2, %3</source>
        <comment>who, how many revisions, how long</comment>
        <translation>%1 escribió: %2, %3</translation>
    </message>
    <message>
        <source>%1 let %2 pass</source>
        <comment>who, which rule</comment>
        <translation>%1 admitió %2</translation>
    </message>
    <message>
        <source>%1 wrote it out as %2</source>
        <comment>who, in which format</comment>
        <translation>%1 lo sacó como %2</translation>
    </message>
    <message>
        <source>What Happened to the Story</source>
        <translation>Qué pasó con el artículo</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Lo que pasó, lo más reciente primero</translation>
    </message>
    <message>
        <source>The record of the story could not be read</source>
        <translation>No se pudo leer el registro del artículo</translation>
    </message>
    <message>
        <source>%1 wrote down who a source is</source>
        <translation>%1 anotó quién es una fuente</translation>
    </message>
    <message>
        <source>%1 looked up who a source is</source>
        <translation>%1 consultó quién es una fuente</translation>
    </message>
    <message>
        <source>%1 shared who a source is</source>
        <translation>%1 compartió quién es una fuente</translation>
    </message>
    <message>
        <source>%1 ended somebody&apos;s right to know a source</source>
        <translation>%1 retiró a alguien el derecho a conocer una fuente</translation>
    </message>
    <message>
        <source>%1 took a source out of the vault</source>
        <translation>%1 sacó una fuente de la bóveda</translation>
    </message>
    <message>
        <source>%1 was refused a look at who a source is</source>
        <translation>%1 no obtuvo permiso para ver quién es una fuente</translation>
    </message>
    <message>
        <source>%1 took words out of the earlier versions</source>
        <translation>%1 purgó palabras de las versiones anteriores</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchExportDialog</name>
    <message>
        <source>Export Stories</source>
        <translation>Exportar artículos</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Filtrar artículos</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>&amp;All Shown</source>
        <translation>&amp;Todos los visibles</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Stories</source>
        <translation>
            <numerusform>Exportar %n &amp;artículo</numerusform>
            <numerusform>Exportar %n &amp;artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Tick the stories to be written.</source>
        <translation>Marque los artículos que se escribirán.</translation>
    </message>
    <message>
        <source>Each file is named after its story; one of that name is replaced. What is not approved says that it is a draft; what may not leave is left out and told.</source>
        <translation>Cada archivo lleva el nombre de su artículo; si ya existe otro igual, se sustituye. Lo no aprobado se marca como borrador; lo que no puede salir se deja fuera y se avisa.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardDelegate</name>
    <message>
        <source>Budget line</source>
        <translation>Línea de previsión</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardFilter</name>
    <message>
        <source>Words, or desk:, by:, due:today, state:editing, edition: …</source>
        <translation>Palabras, o desk:, by:, due:today, state:editing, edition: …</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Filtrar el tablero</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Views of the board; your own are made with “Save This View”</source>
        <translation>Vistas del tablero; las suyas se crean con «Guardar esta vista»</translation>
    </message>
    <message>
        <source>Narrow Down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>By State</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By Day Due</source>
        <translation>Por día de entrega</translation>
    </message>
    <message>
        <source>By Desk</source>
        <translation>Por mesa</translation>
    </message>
    <message>
        <source>By Edition</source>
        <translation>Por edición</translation>
    </message>
    <message>
        <source>By Person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Planificar artículo…</translation>
    </message>
    <message>
        <source>On Their Way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Due Today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Due This Week</source>
        <translation>Para esta semana</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>In Review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Under Embargo</source>
        <translation>Con embargo</translation>
    </message>
    <message>
        <source>Due at No Time</source>
        <translation>Sin hora de entrega</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Save This View…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Remove a View…</source>
        <translation>Quitar una vista…</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Búsqueda propia</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nombre de la vista:</translation>
    </message>
    <message>
        <source>Remove a View</source>
        <translation>Quitar una vista</translation>
    </message>
    <message>
        <source>View to be removed; its stories stay:</source>
        <translation>Vista que se quita; sus artículos se quedan:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Within Seven Days</source>
        <translation>En siete días</translation>
    </message>
    <message>
        <source>At No Time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Not Yet Published</source>
        <translation>Aún sin publicar</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardModel</name>
    <message>
        <source>Before %1</source>
        <translation>Antes del %1</translation>
    </message>
    <message>
        <source>Due at no time</source>
        <translation>Sin hora de entrega</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Sin mesa</translation>
    </message>
    <message>
        <source>No edition</source>
        <translation>Sin edición</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>lo tiene %1</translation>
    </message>
    <message>
        <source>due %1, overdue</source>
        <translation>entrega %1, con retraso</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>entrega %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Lo tiene</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>words written, planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardPane</name>
    <message>
        <source>The story could not be planned</source>
        <translation>No se pudo planificar el artículo</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>«%1» está planificado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The chosen stories could not be read</source>
        <translation>No se pudieron leer los artículos elegidos</translation>
    </message>
    <message>
        <source>The plan could not be changed</source>
        <translation>No se pudo cambiar el plan</translation>
    </message>
    <message numerus="yes">
        <source>The plan of %n story(ies) is changed.</source>
        <translation>
            <numerusform>El plan de %n artículo está cambiado.</numerusform>
            <numerusform>El plan de %n artículos está cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2.</source>
        <translation>%1 queda como está: %2.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>%n más también.</numerusform>
            <numerusform>%n más también.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change could not be undone</source>
        <translation>No se pudo deshacer el cambio</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>El plan está como antes.</translation>
    </message>
    <message>
        <source>P&amp;lan a Story…</source>
        <translation>Planificar &amp;artículo…</translation>
    </message>
    <message>
        <source>Change &amp;Plan of Chosen Stories…</source>
        <translation>&amp;Cambiar el plan de los artículos elegidos…</translation>
    </message>
    <message>
        <source>Nothing stands on the board</source>
        <translation>No hay nada en el tablero</translation>
    </message>
    <message>
        <source>No story fits this view. Choose another view above, or plan a story: one line that says what is to be written, when it is due and who writes it.</source>
        <translation>Ningún artículo encaja en esta vista. Elija otra arriba, o planifique un artículo: una línea que dice qué hay que escribir, para cuándo y quién lo escribe.</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Planificar artículo…</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Change &amp;Plan…</source>
        <translation>C&amp;ambiar el plan…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>No se pudo leer el tablero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) chosen</source>
        <translation>
            <numerusform>%Ln artículo elegido</numerusform>
            <numerusform>%Ln artículos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies). Enter opens one, F2 changes a cell, Shift and the arrows choose several.</source>
        <translation>
            <numerusform>%Ln artículo. Intro lo abre, F2 cambia una celda, Mayús y las flechas eligen varios.</numerusform>
            <numerusform>%Ln artículos. Intro abre uno, F2 cambia una celda, Mayús y las flechas eligen varios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardView</name>
    <message>
        <source>Stories on the board</source>
        <translation>Artículos del tablero</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>Columnas del tablero</translation>
    </message>
</context>
<context>
    <name>galley::ui::ChoiceButton</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>P&amp;ágina</translation>
    </message>
</context>
<context>
    <name>galley::ui::Comparison</name>
    <message>
        <source>moved from here: “%1…”</source>
        <translation>movido desde aquí: «%1…»</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>movido aquí</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Quién dice qué</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>galley::ui::ConversationsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Agreed &amp;before they spoke</source>
        <translation>&amp;Acordado antes de hablar</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Conversations, the latest first</source>
        <translation>Conversaciones, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Add Conversation</source>
        <translation>Añadir &amp;conversación</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>rueda de prensa</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>not before the vote; read back before print</source>
        <translation>no antes de la votación; releer antes de publicar</translation>
    </message>
    <message>
        <source>Spoke &amp;on</source>
        <extracomment>Label: the terms: on the record, on background …</extracomment>
        <translation>&amp;Trato</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <extracomment>Label: what was agreed beside the terms</extracomment>
        <translation>C&amp;ondiciones</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>&amp;Embargo</source>
        <translation>&amp;Embargo</translation>
    </message>
    <message>
        <source>B&amp;y way of</source>
        <extracomment>Label: telephone, interview, letter …</extracomment>
        <translation>&amp;Por medio de</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Spoke with</source>
        <extracomment>Label: which of us had the conversation</extracomment>
        <translation>&amp;Habló con</translation>
    </message>
    <message>
        <source>terms agreed afterwards</source>
        <translation>condiciones acordadas después</translation>
    </message>
    <message>
        <source>terms agreed afterwards; %1</source>
        <translation>condiciones acordadas después; %1</translation>
    </message>
    <message>
        <source>Nobody spoke to this source yet. Terms belong to a conversation.</source>
        <translation>Nadie ha hablado aún con esta fuente. Las condiciones pertenecen a una conversación.</translation>
    </message>
</context>
<context>
    <name>galley::ui::CopiesDialog</name>
    <message>
        <source>Copies of the Newsroom</source>
        <translation>Copias de la redacción</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Headings of a table: when a copy was made, its size, how many stories changed since</extracomment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stories changed since</source>
        <translation>Artículos cambiados después</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Copias, la más reciente primero</translation>
    </message>
    <message>
        <source>A copy is made each hour and read through before it counts. The newest of each of the last 24 hours, 14 days and 12 weeks are kept. An archive holds the files of evidence too: put it where fire and thieves do not come.</source>
        <translation>Cada hora se hace una copia, y se lee entera antes de darla por buena. Se guarda la más reciente de cada una de las últimas 24 horas, 14 días y 12 semanas. Un archivo completo incluye también las pruebas: póngalo donde no lleguen el fuego ni los ladrones.</translation>
    </message>
    <message>
        <source>&amp;Copy Now</source>
        <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Save Archive…</source>
        <translation>&amp;Guardar archivo completo…</translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation>&amp;Abrir archivo completo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No story changed since the copy</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made a few seconds after the window opens.</source>
        <translation>Aún no hay ninguna copia. La primera se hace unos segundos después de abrirse la ventana.</translation>
    </message>
    <message>
        <source>Copying, and reading the copy through…</source>
        <translation>Copiando, y leyendo la copia entera…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied, but the newsroom is damaged, and so is the copy: %1 No good copy was let go.</source>
        <translation>Copiado, pero la redacción está dañada, y la copia también: %1 No se eliminó ninguna copia buena.</translation>
    </message>
    <message>
        <source>The newsroom was damaged on %1, and this copy of it is too: some stories in it may not open. Put the newsroom back to it?</source>
        <translation>La redacción estaba dañada el %1, y esta copia también lo está: quizá algunos artículos no se abran. ¿Restablecer la redacción con esta copia?</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <extracomment>A copy of the newsroom that was made at %1</extracomment>
        <translation>%1, dañada</translation>
    </message>
    <message>
        <source>The newsroom could not be copied: %1.</source>
        <translation>No se pudo copiar la redacción: %1.</translation>
    </message>
    <message>
        <source>Save Archive</source>
        <translation>Guardar archivo completo</translation>
    </message>
    <message>
        <source>Archives (*.galley)</source>
        <translation>Archivos completos (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing everything into %1…</source>
        <translation>Escribiendo todo en %1…</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Todo está en %1.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>No se pudo escribir el archivo completo: %1.</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>Abrir archivo completo</translation>
    </message>
    <message>
        <source>Archives and copies (*.galley *.sqlite)</source>
        <translation>Archivos completos y copias (*.galley *.sqlite)</translation>
    </message>
    <message>
        <source>Put the newsroom of this archive in the place of the one that is open?</source>
        <translation>¿Poner la redacción de este archivo en lugar de la que está abierta?</translation>
    </message>
    <message>
        <source>Put the newsroom back to what it was on %1?</source>
        <translation>¿Devolver la redacción a como estaba el %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, in a file of its own. The window closes and opens again.</source>
        <translation>Lo que hay ahora se conserva al lado, en un archivo aparte. La ventana se cierra y se vuelve a abrir.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>R&amp;estaurar</translation>
    </message>
</context>
<context>
    <name>galley::ui::DesksPage</name>
    <message>
        <source>Desks</source>
        <extracomment>The departments of a newsroom: news, sport …</extracomment>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>&amp;Add Desk</source>
        <translation>&amp;Añadir mesa</translation>
    </message>
    <message>
        <source>of the paper; the same as the desk where it is empty</source>
        <translation>del periódico; igual que la mesa si está vacía</translation>
    </message>
    <message>
        <source>&amp;Take In a Workflow…</source>
        <translation>&amp;Cargar un flujo…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Sección</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Flujo</translation>
    </message>
    <message>
        <source>There is no desk yet: add one</source>
        <translation>Aún no hay mesas: añada una</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) may be taken.</source>
        <translation>
            <numerusform>Puede darse %n paso.</numerusform>
            <numerusform>Pueden darse %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who approves has not written: changing more than %1 % of the words is writing.</source>
        <translation>Quien aprueba no ha escrito: cambiar más del %1&#xa0;% de las palabras es escribir.</translation>
    </message>
    <message>
        <source>Authors may approve their own text.</source>
        <translation>Los autores pueden aprobar su propio texto.</translation>
    </message>
    <message numerus="yes">
        <source>A claim rests on %n source(s) at least.</source>
        <translation>
            <numerusform>Una afirmación se apoya al menos en %n fuente.</numerusform>
            <numerusform>Una afirmación se apoya al menos en %n fuentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In a Workflow</source>
        <translation>Cargar un flujo</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>Flujos (*.json)</translation>
    </message>
</context>
<context>
    <name>galley::ui::DisclosurePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, without what the camera wrote into them</source>
        <translation>
            <numerusform>%n, sin lo que la cámara escribió en ella</numerusform>
            <numerusform>%n, sin lo que la cámara escribió en ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributions</source>
        <translation>
            <numerusform>%n atribución</numerusform>
            <numerusform>%n atribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versiones anteriores</translation>
    </message>
    <message>
        <source>&amp;Unlock Vault…</source>
        <translation>&amp;Desbloquear la bóveda…</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Lo que revela este archivo</translation>
    </message>
    <message>
        <source>The file is being made, to look into it…</source>
        <translation>Se está creando el archivo, para mirar en él…</translation>
    </message>
    <message>
        <source>The vault was asked: no protected name stands in it.</source>
        <translation>Se consultó la bóveda: no contiene ningún nombre protegido.</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources, and the vault is locked: nobody has looked for their names.</source>
        <translation>
            <numerusform>El artículo se apoya en %n fuente protegida y la bóveda está bloqueada: nadie ha buscado su nombre.</numerusform>
            <numerusform>El artículo se apoya en %n fuentes protegidas y la bóveda está bloqueada: nadie ha buscado sus nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>Label: websites the file has links to</extracomment>
        <translation>Enlaces a</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Label: typefaces within the file</extracomment>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided, with both wordings</source>
        <translation>
            <numerusform>%n sin decidir, con ambas redacciones</numerusform>
            <numerusform>%n sin decidir, con ambas redacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>none: the words alone</source>
        <translation>ninguno: solo las palabras</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>Label: what the file does not hold: notes, earlier versions</extracomment>
        <translation>Se queda aquí</translation>
    </message>
</context>
<context>
    <name>galley::ui::EditorPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>Buscar y &amp;reemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Body Text</source>
        <translation>&amp;Texto normal</translation>
    </message>
    <message>
        <source>Go to &amp;Headline</source>
        <translation>&amp;Ir al titular</translation>
    </message>
    <message>
        <source>Go to &amp;Deck</source>
        <translation>Ir al &amp;subtítulo</translation>
    </message>
    <message>
        <source>&amp;Crosshead</source>
        <translation>&amp;Ladillo</translation>
    </message>
    <message>
        <source>Block &amp;Quotation</source>
        <translation>Cita en &amp;bloque</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Despiece</translation>
    </message>
    <message>
        <source>&amp;Pull Quote</source>
        <translation>De&amp;stacado</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Newsletter Sign-up</source>
        <translation>&amp;Alta en el boletín</translation>
    </message>
    <message>
        <source>&amp;Support Appeal</source>
        <translation>&amp;Petición de apoyo</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>&amp;Relacionados</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Tama&amp;ño normal</translation>
    </message>
    <message>
        <source>Seri&amp;f Text</source>
        <translation>&amp;Letra con serifas</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Deck: one sentence that makes them read on</source>
        <translation>Subtítulo: una frase que invita a seguir leyendo</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Su&amp;ggest Changes</source>
        <translation>Sugerir &amp;cambios</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>S&amp;ugerencia siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Suggestion</source>
        <translation>Sug&amp;erencia anterior</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>Acep&amp;tar sugerencia</translation>
    </message>
    <message>
        <source>Re&amp;fuse Suggestion</source>
        <translation>Rec&amp;hazar sugerencia</translation>
    </message>
    <message>
        <source>Accept All in Selection or Story</source>
        <translation>Aceptar todas en la selección o el artículo</translation>
    </message>
    <message>
        <source>Refuse All in Selection or Story</source>
        <translation>Rechazar todas en la selección o el artículo</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>Pegar sin &amp;formato</translation>
    </message>
    <message>
        <source>Paste as Block &amp;Quote</source>
        <translation>Pegar c&amp;omo cita</translation>
    </message>
    <message>
        <source>Typographic &amp;Quotation Marks as I Type</source>
        <translation>Comillas tipográficas al &amp;escribir</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>&amp;Revisar ortografía</translation>
    </message>
    <message>
        <source>Keep the Line I Write in the &amp;Middle</source>
        <translation>&amp;Mantener la línea que escribo en el centro</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs in Focus Mode</source>
        <translation>&amp;Atenuar los demás párrafos en modo concentración</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Estadísticas…</translation>
    </message>
    <message>
        <source>Spelling S&amp;uggestions…</source>
        <translation>Sugerencias &amp;ortográficas…</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>Siguiente &amp;palabra mal escrita</translation>
    </message>
    <message>
        <source>Previous Mi&amp;sspelled Word</source>
        <translation>&amp;Anterior palabra mal escrita</translation>
    </message>
    <message>
        <source>Word Is R&amp;ight in This Story</source>
        <translation>Palabra correcta en este art&amp;ículo</translation>
    </message>
    <message>
        <source>Add Word to M&amp;y Words</source>
        <translation>Añadir a &amp;mis palabras</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>&amp;Rows, with the header</source>
        <translation>&amp;Filas, con el encabezado</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Insert Table</source>
        <translation>&amp;Insertar tabla</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Enlace…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabla…</translation>
    </message>
    <message>
        <source>Tidy &amp;Table</source>
        <translation>Arre&amp;glar tabla</translation>
    </message>
    <message>
        <source>Add Ro&amp;w Below</source>
        <translation>Añadir &amp;fila debajo</translation>
    </message>
    <message>
        <source>Add Col&amp;umn Behind</source>
        <translation>Añadir columna &amp;detrás</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Quitar columna</translation>
    </message>
</context>
<context>
    <name>galley::ui::EscrowDialog</name>
    <message>
        <source>Who May Know the Sources?</source>
        <translation>¿Quién puede conocer las fuentes?</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources. Whoever you tick can read who they are in their own vault. Whoever you do not tick sees only the words agreed with the source, and approves with the identity not verified, on record.</source>
        <translation>
            <numerusform>El artículo se apoya en %n fuente protegida. Quien usted marque podrá leer quién es en su propia bóveda. Quien no marque verá solo las palabras acordadas con la fuente, y aprobará sin verificar la identidad, lo que quedará registrado.</numerusform>
            <numerusform>El artículo se apoya en %n fuentes protegidas. Quien usted marque podrá leer quiénes son en su propia bóveda. Quien no marque verá solo las palabras acordadas con la fuente, y aprobará sin verificar la identidad, lo que quedará registrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Editor, and the source</source>
        <translation>Editor, y la fuente</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by telephone</source>
        <translation>Huella, para cotejar por teléfono</translation>
    </message>
    <message>
        <source>Editors, and the sources each may know</source>
        <translation>Editores, y las fuentes que cada uno puede conocer</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>may read it already</source>
        <translation>ya puede leerla</translation>
    </message>
</context>
<context>
    <name>galley::ui::EvidencePage</name>
    <message>
        <source>&amp;Add File…</source>
        <translation>&amp;Añadir archivo…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Sensitive: not for everybody in the house</source>
        <translation>&amp;Reservado: no para todos en la casa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Add &amp;Link or Note</source>
        <translation>Añadir &amp;enlace o nota</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the file, or the captured copy of the link</source>
        <translation>Elija el archivo, o la copia capturada del enlace</translation>
    </message>
    <message>
        <source>Open the stored file</source>
        <translation>Abrir el archivo guardado</translation>
    </message>
    <message>
        <source>page 12, or 00:12:40</source>
        <translation>página 12, o 00:12:40</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Nombre o dirección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Pa&amp;ge or time</source>
        <translation>&amp;Página o tiempo</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>&amp;Conversación</translation>
    </message>
    <message>
        <source>sensitive</source>
        <extracomment>Evidence that not everybody in the house may see</extracomment>
        <translation>reservado</translation>
    </message>
    <message>
        <source>%1, copied in when you save</source>
        <translation>%1, se copia al guardar</translation>
    </message>
    <message>
        <source>No file is kept</source>
        <translation>No se guarda ningún archivo</translation>
    </message>
    <message>
        <source>Kept as it was taken in</source>
        <translation>Guardado tal como llegó</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Suelte archivos aquí, o elíjalos.</translation>
    </message>
    <message>
        <source>%1, sealed in the vault when you save. The file itself stays where it is.</source>
        <translation>%1, se sella en la bóveda al guardar. El archivo mismo se queda donde está.</translation>
    </message>
    <message>
        <source>What the source gave is sealed in the vault, under Identity…</source>
        <translation>Lo que dio la fuente está sellado en la bóveda, en Identidad…</translation>
    </message>
    <message>
        <source>Sealed in the vault when you save</source>
        <translation>Se sella en la bóveda al guardar</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>One file that needs no other: words, photos, sign-up and appeal.</source>
        <translation>Un archivo que no necesita otro: palabras, fotos, alta en el boletín y petición.</translation>
    </message>
    <message>
        <source>The page as it is laid out, with its fonts, readable by screen readers.</source>
        <translation>La página tal como está maquetada, con sus tipos, legible por lectores de pantalla.</translation>
    </message>
    <message>
        <source>Every field and the text as it is written, to go on with elsewhere.</source>
        <translation>Todos los campos y el texto tal como se escribió, para seguir en otro sitio.</translation>
    </message>
    <message>
        <source>The story&apos;s own words, a paragraph a line.</source>
        <translation>Las palabras del artículo, un párrafo por línea.</translation>
    </message>
    <message>
        <source>story</source>
        <comment>file name</comment>
        <translation>articulo</translation>
    </message>
    <message>
        <source>&amp;Open the folder afterwards</source>
        <translation>&amp;Abrir después la carpeta</translation>
    </message>
    <message>
        <source>Export Story</source>
        <translation>Exportar artículo</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Este archivo ya existe y se sustituirá.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Un archivo nuevo.</translation>
    </message>
    <message>
        <source>The page with numbered attributions, and a sheet of their sources. Not for readers.</source>
        <translation>La página con atribuciones numeradas, y una hoja con sus fuentes. No es para lectores.</translation>
    </message>
    <message>
        <source>The words and the attributions you confirmed: what the detector learns from.</source>
        <translation>Las palabras y las atribuciones que usted confirmó: de lo que aprende el detector.</translation>
    </message>
    <message>
        <source>This may not leave: %1.</source>
        <translation>Esto no puede salir: %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>No se puede crear el archivo: %1.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Página (PDF)</translation>
    </message>
    <message>
        <source>Proof for the fact-checker (PDF)</source>
        <translation>Prueba para el verificador (PDF)</translation>
    </message>
    <message>
        <source>Story file (Markdown)</source>
        <translation>Archivo de artículo (Markdown)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Attributions, for training</source>
        <translation>Atribuciones, para entrenamiento</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
    <message>
        <source>ninjs 2.2</source>
        <translation>ninjs 2.2</translation>
    </message>
    <message>
        <source>ninjs 1.6</source>
        <translation>ninjs 1.6</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Word for review (DOCX)</source>
        <translation>Word para revisión (DOCX)</translation>
    </message>
    <message>
        <source>NITF 3.6</source>
        <translation>NITF 3.6</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Libro electrónico (EPUB)</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Canal Atom</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>Canal RSS</translation>
    </message>
    <message>
        <source>News in JSON, for sites and partners of today.</source>
        <translation>Noticias en JSON, para los sitios y socios de hoy.</translation>
    </message>
    <message>
        <source>News in JSON, for partners that read an earlier version.</source>
        <translation>Noticias en JSON, para socios que leen una versión anterior.</translation>
    </message>
    <message>
        <source>The story with its styles, photos and footnotes, for word processors.</source>
        <translation>El artículo con sus estilos, fotos y notas al pie, para procesadores de texto.</translation>
    </message>
    <message>
        <source>With your notes as comments and suggestions as tracked changes, by name. For the lawyer; not for readers.</source>
        <translation>Con sus notas como comentarios y las sugerencias como cambios marcados, con nombres. Para la asesoría jurídica; no para lectores.</translation>
    </message>
    <message>
        <source>The text as XML, each quotation with who says it. For agencies and archives.</source>
        <translation>El texto en XML, cada cita con quien la dice. Para agencias y archivos.</translation>
    </message>
    <message>
        <source>The agencies&apos; envelope, with rights, embargo and subjects; NITF within.</source>
        <translation>El sobre de las agencias, con derechos, embargo y temas; dentro, NITF.</translation>
    </message>
    <message>
        <source>For e-readers and their screen readers, photos within.</source>
        <translation>Para lectores electrónicos y sus lectores de pantalla, con las fotos dentro.</translation>
    </message>
    <message>
        <source>A feed of this one story.</source>
        <translation>Un canal con este único artículo.</translation>
    </message>
    <message>
        <source>This text is not approved as it stands: the file will say on its page and in its metadata that it is a draft.</source>
        <translation>Este texto no está aprobado tal como está: el archivo dirá en su página y en sus metadatos que es un borrador.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Lo que revela este archivo</translation>
    </message>
</context>
<context>
    <name>galley::ui::FieldsPane</name>
    <message>
        <source>Facts about the story</source>
        <translation>Datos del artículo</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>&amp;Subtítulo</translation>
    </message>
    <message>
        <source>Kic&amp;ker</source>
        <translation>&amp;Antetítulo</translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation>Una o dos palabras sobre el titular</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>Slu&amp;g</translation>
    </message>
    <message>
        <source>The working name</source>
        <translation>El nombre de trabajo</translation>
    </message>
    <message>
        <source>People and place</source>
        <translation>Personas y lugar</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <source>Da&amp;teline</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>Dónde se reporteó</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Des&amp;k</source>
        <extracomment>Label: the department of the newsroom the story belongs to</extracomment>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <extracomment>Label: the part of the paper the story is for</extracomment>
        <translation>Secci&amp;ón</translation>
    </message>
    <message>
        <source> words</source>
        <comment>after a number</comment>
        <translation> palabras</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No length is planned</extracomment>
        <translation>Sin fijar</translation>
    </message>
    <message>
        <source>&amp;Planned length</source>
        <translation>&amp;Extensión prevista</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <extracomment>Label: when the story must be ready</extracomment>
        <translation>E&amp;ntrega</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>Embargo &amp;hasta</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Foto principal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>C&amp;hoose a photo…</source>
        <translation>Elegir &amp;una foto…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Pie de foto</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>&amp;Crédito</translation>
    </message>
    <message>
        <source>Described in &amp;words</source>
        <extracomment>Label: the photo’s alternate text</extracomment>
        <translation>Descrita c&amp;on palabras</translation>
    </message>
    <message>
        <source>With the story</source>
        <translation>Con el artículo</translation>
    </message>
    <message>
        <source>&amp;Newsletter sign-up</source>
        <translation>Alta en el &amp;boletín</translation>
    </message>
    <message>
        <source>Appeal for read&amp;ers&apos; support</source>
        <translation>Petición de apoyo al &amp;lector</translation>
    </message>
    <message>
        <source>Relate&amp;d stories</source>
        <translation>&amp;Relacionados</translation>
    </message>
    <message>
        <source>Choose a Photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>Fotos (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>S&amp;lot on the page</source>
        <extracomment>Label: the space the story is to fill, columns by millimetres</extracomment>
        <translation>Espacio en la p&amp;ágina</translation>
    </message>
    <message>
        <source>2 x 120 mm</source>
        <translation>2 x 120 mm</translation>
    </message>
    <message>
        <source>The story is with the desk: a desk head lifts the embargo, in Review.</source>
        <translation>El artículo está en la mesa: la jefatura levanta el embargo, en Revisión.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>No se pudo importar %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Open Web Page in &amp;Browser</source>
        <translation>Abrir la página &amp;web en el navegador</translation>
    </message>
    <message>
        <source>The story could not be printed</source>
        <translation>No se pudo imprimir el artículo</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>la impresora no responde</translation>
    </message>
    <message>
        <source>The page could not be shown in the browser</source>
        <translation>No se pudo mostrar la página en el navegador</translation>
    </message>
    <message>
        <source>no program opens web pages here</source>
        <translation>ningún programa abre aquí páginas web</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>No se pudo importar nada</translation>
    </message>
    <message>
        <source>Stories (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</source>
        <translation>Artículos (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Leyendo archivos…</translation>
    </message>
    <message>
        <source>Storing stories…</source>
        <translation>Almacenando artículos…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The stories could not be listed</source>
        <translation>No se pudo hacer la lista de artículos</translation>
    </message>
    <message>
        <source>Writing stories…</source>
        <translation>Escribiendo artículos…</translation>
    </message>
    <message>
        <source>Nothing could be written</source>
        <translation>No se pudo escribir nada</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n files.</source>
        <translation>
            <numerusform>Detenido tras %n archivo.</numerusform>
            <numerusform>Detenido tras %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>Se escribió %n archivo.</numerusform>
            <numerusform>Se escribieron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories Left Out</source>
        <translation>Artículos omitidos</translation>
    </message>
    <message numerus="yes">
        <source>%n stories were left out.</source>
        <translation>
            <numerusform>Se omitió %n artículo.</numerusform>
            <numerusform>Se omitieron %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the Site</source>
        <translation>Carpeta del sitio</translation>
    </message>
    <message>
        <source>Writing the site…</source>
        <translation>Escribiendo el sitio…</translation>
    </message>
    <message>
        <source>The site could not be written</source>
        <translation>No se pudo escribir el sitio</translation>
    </message>
    <message>
        <source>The site is up to date: %1 files new or changed, %2 as before, %3 removed.</source>
        <translation>El sitio está al día: %1 archivos nuevos o cambiados, %2 como antes, %3 eliminados.</translation>
    </message>
    <message>
        <source>Open Front Page</source>
        <translation>Abrir portada</translation>
    </message>
    <message>
        <source>&amp;Wire Folders…</source>
        <translation>&amp;Carpetas de agencias…</translation>
    </message>
    <message>
        <source>Export Se&amp;veral…</source>
        <translation>Exportar &amp;varios…</translation>
    </message>
    <message>
        <source>Write &amp;Site to Folder…</source>
        <translation>Escribir &amp;sitio en carpeta…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Abrir archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n stories came in from the wire.</source>
        <translation>
            <numerusform>Llegó %n artículo de agencias.</numerusform>
            <numerusform>Llegaron %n artículos de agencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the wire could not be read and lies in &quot;refused&quot;: %2.</source>
        <translation>%1, de agencia, no se pudo leer y está en «refused»: %2.</translation>
    </message>
    <message>
        <source>The wire cannot be watched</source>
        <translation>No se pueden vigilar las agencias</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Vista &amp;previa de impresión…</translation>
    </message>
    <message>
        <source>The story could not be laid out for print</source>
        <translation>No se pudo maquetar el artículo para imprimirlo</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que se buscan</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>Palabras que se ponen en su lugar</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Patrón no válido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, matches</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups and \n for a new line.</source>
        <translation>Con una expresión regular, \1 a \9 representan sus grupos y \n una línea nueva.</translation>
    </message>
    <message>
        <source>AB→XY</source>
        <comment>switch: as many capitals as the words have</comment>
        <translation>AB→XY</translation>
    </message>
    <message>
        <source>Capitals as the words that are replaced have them</source>
        <translation>Mayúsculas como las de las palabras reemplazadas</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>La expresión regular se interrumpe en el carácter %1: %2.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingModel</name>
    <message>
        <source>Let pass by %1</source>
        <translation>Admitido por %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPane</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Fi&amp;x</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nada por resolver</translation>
    </message>
    <message>
        <source>The house rules are read along while you write. What they find stands here: what, where, and how to settle it.</source>
        <translation>Las normas de la casa leen con usted mientras escribe. Lo que encuentran aparece aquí: qué, dónde y cómo resolverlo.</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Hallazgos de los controles</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be settled</source>
        <translation>
            <numerusform>%n por resolver</numerusform>
            <numerusform>%n por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Let It &amp;Pass…</source>
        <extracomment>The finding stands, and the text too, for a reason on record</extracomment>
        <translation>&amp;Admitirlo…</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpHtml</name>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpWindow</name>
    <message>
        <source>No page has these words. Try one of them alone, or a plainer one.</source>
        <translation>Ninguna página tiene estas palabras. Pruebe con una sola, o con una más sencilla.</translation>
    </message>
    <message>
        <source>Help – Galley</source>
        <translation>Ayuda – Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Pages that have these words</source>
        <translation>Páginas con estas palabras</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Answer the dialog first; then this can be done.</source>
        <translation>Responda primero al diálogo; después se podrá hacer.</translation>
    </message>
    <message>
        <source>This can be done when a story is open, or something is chosen that it is for.</source>
        <translation>Se puede hacer cuando hay un artículo abierto, o está elegido algo a lo que se aplica.</translation>
    </message>
    <message>
        <source>%1 menu: %2</source>
        <translation>Menú %1: %2</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportDialog</name>
    <message>
        <source>&amp;Change What Becomes of It</source>
        <translation>&amp;Cambiar lo que será de ella</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Importar fuentes</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>Fichas de %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as an entry</source>
        <translation>
            <numerusform>%n igual que una ficha</numerusform>
            <numerusform>%n iguales que una ficha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya conocida</numerusform>
            <numerusform>%n ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n sin nombre</numerusform>
            <numerusform>%n sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. %1.</source>
        <translation>Aún no se ha guardado nada. %1.</translation>
    </message>
    <message>
        <source>Storing the entries …</source>
        <translation>Guardando las fichas…</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>No se guardó nada</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportModel</name>
    <message>
        <source>New entry</source>
        <translation>Ficha nueva</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of a table: a person’s name, position at work, how to reach them</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Lo que será de ella</translation>
    </message>
</context>
<context>
    <name>galley::ui::InnerNames</name>
    <message>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>galley::ui::JoinDialog</name>
    <message>
        <source>&amp;Try It Out</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Join a Shared Newsroom</source>
        <translation>Unirse a una redacción compartida</translation>
    </message>
    <message>
        <source>A newsroom that is shared lies on a PostgreSQL server. Whoever runs it gives you its address, a login and a password. You keep a copy here and work on without a network; your own newsroom stays as it is.</source>
        <translation>Una redacción compartida está en un servidor PostgreSQL. Quien lo administra le da la dirección, un nombre de usuario y una contraseña. Usted conserva aquí una copia y sigue trabajando sin red; su propia redacción queda como está.</translation>
    </message>
    <message>
        <source>server.example.org, or a whole address postgresql://…</source>
        <translation>server.example.org, o una dirección completa postgresql://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;Redacción</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>U&amp;nirse</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>It does not do</source>
        <translation>Así no funciona</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring of this computer</source>
        <translation>&amp;Guardar la contraseña en el llavero de este equipo</translation>
    </message>
</context>
<context>
    <name>galley::ui::LinkDialog</name>
    <message>
        <source>Edit Link</source>
        <translation>Editar enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Set Link</source>
        <translation>Poner &amp;enlace</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;Quitar enlace</translation>
    </message>
    <message>
        <source>Without words of its own, the link shows its address.</source>
        <translation>Sin palabras propias, el enlace muestra su dirección.</translation>
    </message>
    <message>
        <source>This is no address yet: it needs a host, as in courier.example/minutes.</source>
        <translation>Aún no es una dirección: le falta un servidor, como en courier.example/minutes.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Laid-out page</source>
        <translation>Página maquetada</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Controles %1</translation>
    </message>
    <message>
        <source>The story could not be opened</source>
        <translation>No se pudo abrir el artículo</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <translation>%1 – Galley</translation>
    </message>
    <message>
        <source>The story could not be made</source>
        <translation>No se pudo crear el artículo</translation>
    </message>
    <message>
        <source>The sample newsroom could not be opened</source>
        <translation>No se pudo abrir la redacción de ejemplo</translation>
    </message>
    <message>
        <source>The list of stories could not be read</source>
        <translation>No se pudo leer la lista de artículos</translation>
    </message>
    <message>
        <source>The photo could not be taken in</source>
        <translation>No se pudo incorporar la foto</translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>&amp;Nuevo artículo</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>A&amp;brir artículo…</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>Guardar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Filter S&amp;tories</source>
        <translation>&amp;Filtrar artículos</translation>
    </message>
    <message>
        <source>Colours as the &amp;Desktop</source>
        <translation>Colores &amp;del escritorio</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>Color&amp;es claros</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>Colo&amp;res oscuros</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Escriba unas letras de una orden</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Abrir artículo</translation>
    </message>
    <message>
        <source>Type a few letters of the headline or the slug</source>
        <translation>Escriba unas letras del titular o del slug</translation>
    </message>
    <message>
        <source>Who Says &amp;This?</source>
        <translation>¿&amp;Quién dice esto?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The answer could not be kept</source>
        <translation>No se pudo guardar la respuesta</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 está ahora: %2.</translation>
    </message>
    <message>
        <source>The approved text was changed, so the approval is void. Undo does not bring it back.</source>
        <translation>El texto aprobado se cambió, así que la aprobación queda sin efecto. Deshacer no la recupera.</translation>
    </message>
    <message>
        <source>The notice could not be kept</source>
        <translation>No se pudo guardar el aviso</translation>
    </message>
    <message>
        <source>You work as %1 now.</source>
        <translation>Ahora trabaja como %1.</translation>
    </message>
    <message>
        <source>&amp;Compare Versions…</source>
        <translation>Comparar &amp;versiones…</translation>
    </message>
    <message>
        <source>&amp;Work As…</source>
        <translation>&amp;Trabajar como…</translation>
    </message>
    <message>
        <source>Who Says &amp;What</source>
        <translation>&amp;Quién dice qué</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>C&amp;ontroles</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visión</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>F&amp;uentes</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>D&amp;atos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 accepted. Undo brings them back.</source>
        <translation>
            <numerusform>Aceptada %n sugerencia de %1. Deshacer la recupera.</numerusform>
            <numerusform>Aceptadas %n sugerencias de %1. Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 refused. Undo brings them back.</source>
        <translation>
            <numerusform>Rechazada %n sugerencia de %1. Deshacer la recupera.</numerusform>
            <numerusform>Rechazadas %n sugerencias de %1. Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notas %1</translation>
    </message>
    <message>
        <source>Let This Pass</source>
        <translation>Admitir esto</translation>
    </message>
    <message>
        <source>%1

Why may it stand? The reason is kept on record, and holds for these words alone.</source>
        <translation>%1

¿Por qué puede quedarse? El motivo se registra y vale solo para estas palabras.</translation>
    </message>
    <message>
        <source>It could not be let pass</source>
        <translation>No se pudo admitir</translation>
    </message>
    <message>
        <source>%1 is let pass here. It comes back when the words change.</source>
        <translation>%1 se admite aquí. Vuelve si cambian las palabras.</translation>
    </message>
    <message>
        <source>The version could not be restored</source>
        <translation>No se pudo restaurar la versión</translation>
    </message>
    <message>
        <source>The story is that version again. What it was stays a version.</source>
        <translation>El artículo vuelve a ser esa versión. Lo que era queda como versión.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>%1 is published, as it was scheduled.</source>
        <translation>%1 se ha publicado, según lo programado.</translation>
    </message>
    <message>
        <source>%1 was due and is not published: %2</source>
        <translation>%1 debía publicarse y no se ha publicado: %2</translation>
    </message>
    <message>
        <source>Only What Waits for &amp;Me</source>
        <translation>&amp;Solo lo que espera por mí</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>The newsroom could not be copied</source>
        <translation>No se pudo copiar la redacción</translation>
    </message>
    <message>
        <source>The vault could not be opened: %1</source>
        <translation>No se pudo abrir la bóveda: %1</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Bóveda bloqueada</translation>
    </message>
    <message numerus="yes">
        <source>Vault open, locks in %n s</source>
        <translation>
            <numerusform>Bóveda abierta, se bloquea en %n s</numerusform>
            <numerusform>Bóveda abierta, se bloquea en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Bóveda abierta</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>The last changes of “%1” are not on the disk.</source>
        <translation>Los últimos cambios de «%1» no están en el disco.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Galley tries again each second and goes on by itself when it works.</source>
        <translation>Galley reintenta cada segundo y sigue por sí solo en cuanto funciona.</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;Seguir escribiendo</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>The text of the story is on the clipboard.</source>
        <translation>El texto del artículo está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Hay una copia en %1.</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>No se pudo guardar la copia</translation>
    </message>
    <message>
        <source>The words could not be purged</source>
        <translation>No se pudieron purgar las palabras</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from %n earlier versions. Copies of the newsroom made before keep them.</source>
        <translation>
            <numerusform>Las palabras han desaparecido de %n versión anterior. Las copias de la redacción hechas antes las conservan.</numerusform>
            <numerusform>Las palabras han desaparecido de %n versiones anteriores. Las copias de la redacción hechas antes las conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you may read it in the vault</source>
        <translation>%1: puede leerlo en la bóveda</translation>
    </message>
    <message>
        <source>%1: not verified by you; the approval will say so</source>
        <translation>%1: sin verificar por usted; la aprobación lo dirá</translation>
    </message>
    <message numerus="yes">
        <source>%n stories wait for you.</source>
        <translation>
            <numerusform>%n artículo espera por usted.</numerusform>
            <numerusform>%n artículos esperan por usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Galley did not end properly last time. Nothing that was saved is lost; the last words saved are of %1, in %2.</source>
        <translation>Galley no se cerró bien la última vez. Nada de lo guardado se ha perdido; las últimas palabras guardadas son de %1, en %2.</translation>
    </message>
    <message>
        <source>The vault could not be looked at</source>
        <translation>No se pudo consultar la bóveda</translation>
    </message>
    <message>
        <source>The story was not submitted: the vault stayed locked.</source>
        <translation>El artículo no se entregó: la bóveda siguió bloqueada.</translation>
    </message>
    <message>
        <source>The story was not submitted: the source could not be shared</source>
        <translation>El artículo no se entregó: no se pudo compartir la fuente</translation>
    </message>
    <message>
        <source>Pur&amp;ge Words from History…</source>
        <translation>Purgar palabras del &amp;historial…</translation>
    </message>
    <message>
        <source>Copies of the &amp;Newsroom…</source>
        <translation>Copias de la &amp;redacción…</translation>
    </message>
    <message>
        <source>The newsroom could not be read</source>
        <translation>No se pudo leer la redacción</translation>
    </message>
    <message>
        <source>The newsroom is saved.</source>
        <translation>La redacción está guardada.</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from the earlier versions, but %n reasons or notices on record hold them, and those are never changed.</source>
        <translation>
            <numerusform>Las palabras han desaparecido de las versiones anteriores, pero %n motivo o aviso registrado las contiene, y eso nunca se cambia.</numerusform>
            <numerusform>Las palabras han desaparecido de las versiones anteriores, pero %n motivos o avisos registrados las contienen, y eso nunca se cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or put the caret into one.</source>
        <translation>Seleccione palabras, o ponga el cursor en una.</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>No se pudieron leer las versiones</translation>
    </message>
    <message>
        <source>“%1” stands in the first version, by %2, %3.</source>
        <translation>«%1» está en la primera versión, de %2, %3.</translation>
    </message>
    <message>
        <source>“%1” came in by %2, %3.</source>
        <translation>«%1» lo introdujo %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Who Brought This &amp;In?</source>
        <translation>¿Quién &amp;introdujo esto?</translation>
    </message>
    <message>
        <source>Ne&amp;wsroom…</source>
        <translation>Redacci&amp;ón…</translation>
    </message>
    <message>
        <source>Take In Their Version</source>
        <translation>Incorporar la otra versión</translation>
    </message>
    <message>
        <source>The version could not be taken in</source>
        <translation>No se pudo incorporar la versión</translation>
    </message>
    <message>
        <source>You went on writing, so their version was not taken in. Take it in again.</source>
        <translation>Usted siguió escribiendo, así que la otra versión no se incorporó. Incorpórela de nuevo.</translation>
    </message>
    <message>
        <source>Their version is taken in; nothing was changed twice.</source>
        <translation>La otra versión está incorporada; nada se cambió dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>Their version is taken in. %n place(s) both of you changed stand as suggestions and notes.</source>
        <translation>
            <numerusform>La otra versión está incorporada. %n pasaje que ambos cambiaron queda como sugerencia y nota.</numerusform>
            <numerusform>La otra versión está incorporada. %n pasajes que ambos cambiaron quedan como sugerencias y notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In &amp;Their Version…</source>
        <translation>Incorporar la &amp;otra versión…</translation>
    </message>
    <message>
        <source>The story could not be taken over</source>
        <translation>No se pudo tomar el artículo</translation>
    </message>
    <message>
        <source>What you typed last could not be kept</source>
        <translation>No se pudo conservar lo último que escribió</translation>
    </message>
    <message>
        <source>%1 has taken this story over. What you typed last is kept among its versions.</source>
        <translation>%1 ha tomado este artículo. Lo último que usted escribió se conserva entre sus versiones.</translation>
    </message>
    <message>
        <source>%1 has taken this story over. You read what is saved there.</source>
        <translation>%1 ha tomado este artículo. Usted lee lo que allí se guarda.</translation>
    </message>
    <message>
        <source>You can write in this story now.</source>
        <translation>Ya puede escribir en este artículo.</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation>&amp;Tomar</translation>
    </message>
    <message>
        <source>Damage was found: %1 Take back a copy of the newsroom (File, Copies), or put a copy of the file back in its place.</source>
        <translation>Se halló un daño: %1 Recupere una copia de la redacción (Archivo, Copias), o ponga una copia del archivo en su sitio.</translation>
    </message>
    <message>
        <source>The newsroom is damaged, and so is the copy that was made of it: %1 The good copies stay: take one back (File, Copies), or ask whoever looks after your computers.</source>
        <translation>La redacción está dañada, y la copia que se hizo de ella también: %1 Las copias buenas se conservan: recupere una (Archivo, Copias), o pregunte a quien cuida de sus ordenadores.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Planning Board</source>
        <translation>&amp;Tablero de planificación</translation>
    </message>
    <message>
        <source>S&amp;earch Everything</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>Stories</source>
        <comment>place of the window</comment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>Se reemplazó %n pasaje</numerusform>
            <numerusform>Se reemplazaron %n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s). Each has a new version.</source>
        <translation>
            <numerusform>en %n artículo. Tiene una versión nueva.</numerusform>
            <numerusform>en %n artículos. Cada uno tiene una versión nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <translation>Quedan como estaban: %1.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Reemplazando…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are again what they were.</source>
        <translation>
            <numerusform>%n artículo vuelve a ser lo que era.</numerusform>
            <numerusform>%n artículos vuelven a ser lo que eran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were written in since, and stay.</source>
        <translation>En los demás se ha escrito desde entonces, y se quedan así.</translation>
    </message>
    <message>
        <source>Nothing could be replaced</source>
        <translation>No se pudo reemplazar nada</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the desktop is. It comes by itself where the desktop asks for it.</source>
        <translation>El alto contraste es claro u oscuro como el escritorio. Se activa solo cuando el escritorio lo pide.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Size of text in the window</source>
        <translation>Tamaño del texto de la ventana</translation>
    </message>
    <message>
        <source>Menus, lists and buttons, in percent of the desktop&apos;s size.</source>
        <translation>Menús, listas y botones, en porcentaje del tamaño del escritorio.</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Whether the page glides to another size, menus fade and the caret blinks.</source>
        <translation>Si la página se desliza a otro tamaño, los menús aparecen poco a poco y el cursor parpadea.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Holds from the next start on. Stories have a language of their own.</source>
        <translation>Vale desde el próximo inicio. Los artículos tienen su propio idioma.</translation>
    </message>
    <message>
        <source>Close Galley and start it again: the window then speaks the other language.</source>
        <translation>Cierre Galley y vuelva a iniciarlo: la ventana hablará entonces el otro idioma.</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Tipo de letra del texto</translation>
    </message>
    <message>
        <source>Of the editor alone; the page is set in the publication&apos;s own.</source>
        <translation>Solo el del editor; la página se compone con el de la publicación.</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Con serifas</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sin serifas</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the editor alone. The wheel with Ctrl held does the same.</source>
        <translation>Solo el del editor. La rueda con Ctrl pulsado hace lo mismo.</translation>
    </message>
    <message>
        <source>Show the story as</source>
        <translation>Mostrar el artículo como</translation>
    </message>
    <message>
        <source>Pages one below the other, facing pages, or a reader&apos;s screen.</source>
        <translation>Páginas una debajo de otra, páginas enfrentadas o la pantalla de un lector.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>What is looked at is what is printed.</source>
        <translation>Lo que se mira es lo que se imprime.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Estilo de la página</translation>
    </message>
    <message>
        <source>The publication has its own; another may be looked at.</source>
        <translation>La publicación tiene el suyo; se puede mirar otro.</translation>
    </message>
    <message>
        <source>Suggested changes on the page</source>
        <translation>Cambios sugeridos en la página</translation>
    </message>
    <message>
        <source>How words that are only suggested stand on the page.</source>
        <translation>Cómo aparecen en la página las palabras solo sugeridas.</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Miniaturas de las páginas</translation>
    </message>
    <message>
        <source>A strip at the side that leads to each page.</source>
        <translation>Una tira al lado que lleva a cada página.</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Orden de los artículos</translation>
    </message>
    <message>
        <source>Within each stage of work in the list at the left.</source>
        <translation>Dentro de cada fase del trabajo, en la lista de la izquierda.</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Por hora de entrega</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Por titular</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Wire folders</source>
        <translation>Carpetas de agencias</translation>
    </message>
    <message>
        <source>Folders whose new files come in as stories by themselves.</source>
        <translation>Carpetas cuyos archivos nuevos entran solos como artículos.</translation>
    </message>
    <message>
        <source>People, desks and house words</source>
        <translation>Personas, mesas y palabras de la casa</translation>
    </message>
    <message>
        <source>These are the newsroom&apos;s, not yours alone: they hold for everybody who works in it.</source>
        <translation>Son de la redacción, no solo suyas: valen para todos los que trabajan en ella.</translation>
    </message>
    <message>
        <source>Tell me when a story comes to me</source>
        <translation>Avisarme cuando me llegue un artículo</translation>
    </message>
    <message>
        <source>By a message of the desktop while the window is not in front. It names no story.</source>
        <translation>Con un mensaje del escritorio mientras la ventana no está delante. No nombra ningún artículo.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Other keys for any command.</source>
        <translation>Otras teclas para cualquier orden.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, cambiado %2</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Newsroom</source>
        <translation>Abrir la &amp;redacción de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Back to My Newsroom</source>
        <translation>&amp;Volver a mi redacción</translation>
    </message>
    <message>
        <source>Open Another Story &amp;Beside…</source>
        <translation>Abrir otro art&amp;ículo al lado…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Buscar «%1» en todo</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Story for the second window: a few letters of it</source>
        <translation>Artículo para la segunda ventana: unas letras de él</translation>
    </message>
    <message>
        <source>Find and Replace in A&amp;ll Stories…</source>
        <translation>Buscar y reemplazar en todos &amp;los artículos…</translation>
    </message>
    <message>
        <source>&amp;Keys as in Another Editor…</source>
        <translation>Teclas co&amp;mo en otro editor…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Type a few letters of the editor you know</source>
        <translation>Escriba unas letras del editor que conoce</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No note, suggestion or misspelled word is left in this text.</source>
        <translation>No queda ninguna nota, sugerencia ni palabra mal escrita en este texto.</translation>
    </message>
    <message>
        <source>Next Note, Suggestion or Misspelling</source>
        <translation>Nota, sugerencia o falta siguiente</translation>
    </message>
    <message>
        <source>Previous Note, Suggestion or Misspelling</source>
        <translation>Nota, sugerencia o falta anterior</translation>
    </message>
    <message>
        <source>&amp;Lock the Vault</source>
        <translation>Blo&amp;quear la bóveda</translation>
    </message>
    <message>
        <source>Unlock the &amp;Vault</source>
        <translation>&amp;Desbloquear la bóveda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>panel: where it is moved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>Mover un panel</translation>
    </message>
    <message>
        <source>Type a few letters of the panel, and where it is to go</source>
        <translation>Escriba unas letras del panel y de su destino</translation>
    </message>
    <message>
        <source>&amp;Ask for It</source>
        <translation>&amp;Pedirlo</translation>
    </message>
    <message>
        <source>The other one could not be asked</source>
        <translation>No se pudo preguntar a la otra persona</translation>
    </message>
    <message>
        <source>%1 was asked to hand the story over. You can write here as soon as that is done.</source>
        <translation>Se ha pedido a %1 que traspase el artículo. Podrá escribir aquí en cuanto lo haga.</translation>
    </message>
    <message>
        <source>%1 would like to write in this story.</source>
        <translation>%1 quiere escribir en este artículo.</translation>
    </message>
    <message>
        <source>&amp;Hand Over</source>
        <translation>T&amp;raspasar</translation>
    </message>
    <message>
        <source>The story could not be handed over</source>
        <translation>No se pudo traspasar el artículo</translation>
    </message>
    <message>
        <source>&amp;Join a Shared Newsroom…</source>
        <translation>&amp;Unirse a una redacción compartida…</translation>
    </message>
    <message>
        <source>Back to My O&amp;wn Newsroom</source>
        <translation>Re&amp;gresar a mi propia redacción</translation>
    </message>
    <message>
        <source>You have this story open in another window, %1. Here you read what is saved there, and can write notes.</source>
        <translation>Tiene este artículo abierto en otra ventana, %1. Aquí lee lo que allí se guarda y puede escribir notas.</translation>
    </message>
    <message>
        <source>%1 is writing in this story. Here you read what is saved there, and can write notes.</source>
        <translation>%1 está escribiendo en este artículo. Aquí lee lo que allí se guarda y puede escribir notas.</translation>
    </message>
    <message>
        <source>The note could not be kept</source>
        <translation>No se pudo guardar la nota</translation>
    </message>
    <message>
        <source>%1 has changed the notes on this story.</source>
        <extracomment>A person, who does not write in the story, wrote or answered a note on it</extracomment>
        <translation>%1 ha cambiado las notas de este artículo.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>What you typed last is kept among the versions only</source>
        <translation>Lo último que escribió solo se conserva entre las versiones</translation>
    </message>
    <message>
        <source>This story is not there any more: somebody has removed it, or given it to a desk whose stories you do not see.</source>
        <translation>Este artículo ya no está: alguien lo ha eliminado o lo ha pasado a una mesa cuyos artículos usted no ve.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MergeDialog</name>
    <message>
        <source>Merge Source</source>
        <translation>Fusionar fuente</translation>
    </message>
    <message>
        <source>Who is the same as %1?</source>
        <translation>¿Quién es la misma persona que %1?</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Nombre, alias, organización</translation>
    </message>
    <message>
        <source>Find the other entry</source>
        <translation>Buscar la otra ficha</translation>
    </message>
    <message>
        <source>Entries of the source book</source>
        <translation>Fichas de la agenda de fuentes</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation>Elija la otra ficha.</translation>
    </message>
    <message>
        <source>A protected source cannot be merged with one that is named.</source>
        <translation>Una fuente protegida no se puede fusionar con una que se nombra.</translation>
    </message>
    <message>
        <source>One entry: %1</source>
        <translation>Una sola ficha: %1</translation>
    </message>
    <message>
        <source>Found by these names too: %1</source>
        <translation>También se encuentra por estos nombres: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in stories</source>
        <translation>
            <numerusform>%n afirmación en artículos</numerusform>
            <numerusform>%n afirmaciones en artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rewritten: the two can be taken apart again at any time.</source>
        <translation>Nada se reescribe: las dos pueden separarse de nuevo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MessageBar</name>
    <message>
        <source>Follow this message</source>
        <extracomment>Reads out a button whose text says what it does</extracomment>
        <translation>Seguir este mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>No message</source>
        <extracomment>Where messages stand, while there is none</extracomment>
        <translation>Ningún mensaje</translation>
    </message>
</context>
<context>
    <name>galley::ui::MixBar</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n con nombre</numerusform>
            <numerusform>%n con nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous</source>
        <translation>
            <numerusform>%n anónima</numerusform>
            <numerusform>%n anónimas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second-hand</source>
        <translation>
            <numerusform>%n de segunda mano</numerusform>
            <numerusform>%n de segunda mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n sin fuente</numerusform>
            <numerusform>%n sin fuente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MoveWords</name>
    <message>
        <source>Begin Writing</source>
        <extracomment>A button that moves a story on, as are those below</extracomment>
        <translation>Empezar a escribir</translation>
    </message>
    <message>
        <source>Send to the Desk</source>
        <translation>Enviar a la mesa</translation>
    </message>
    <message>
        <source>Take for Editing</source>
        <extracomment>The desk editor takes the story from the pile</extracomment>
        <translation>Tomar para editar</translation>
    </message>
    <message>
        <source>Return to the Author</source>
        <translation>Devolver al autor</translation>
    </message>
    <message>
        <source>Send to Fact-Check</source>
        <translation>Enviar a verificación</translation>
    </message>
    <message>
        <source>Send Back to the Desk</source>
        <translation>Devolver a la mesa</translation>
    </message>
    <message>
        <source>Facts Are Checked</source>
        <extracomment>The fact-checker is done with the story</extracomment>
        <translation>Datos verificados</translation>
    </message>
    <message>
        <source>Refer to Legal</source>
        <translation>Pasar a jurídico</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>The lawyer has no objection to the story</extracomment>
        <translation>Visto bueno jurídico</translation>
    </message>
    <message>
        <source>Approve This Text</source>
        <translation>Aprobar este texto</translation>
    </message>
    <message>
        <source>Take Back the Approval</source>
        <extracomment>The text may be changed again</extracomment>
        <translation>Retirar la aprobación</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>An approval that no longer counts</extracomment>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Take Off the Schedule</source>
        <translation>Quitar la programación</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Begin a Correction</source>
        <translation>Empezar una corrección</translation>
    </message>
    <message>
        <source>Drop the Correction</source>
        <translation>Abandonar la corrección</translation>
    </message>
    <message>
        <source>Publish the Correction</source>
        <translation>Publicar la corrección</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Keeps the story back for now</extracomment>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Lets a story go on that was held</extracomment>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Spike</source>
        <extracomment>Decides that the story will not run</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take Off the Spike</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <extracomment>Gives the story to another person</extracomment>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Lift the Embargo</source>
        <translation>Levantar el embargo</translation>
    </message>
    <message>
        <source>began to write</source>
        <extracomment>Follows a name, as do those below: “A. Lind began to write”</extracomment>
        <translation>empezó a escribir</translation>
    </message>
    <message>
        <source>sent it to the desk</source>
        <translation>lo envió a la mesa</translation>
    </message>
    <message>
        <source>took it for editing</source>
        <translation>lo tomó para editar</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>lo devolvió</translation>
    </message>
    <message>
        <source>sent it to fact-check</source>
        <translation>lo envió a verificación</translation>
    </message>
    <message>
        <source>sent it back to the desk</source>
        <translation>lo devolvió a la mesa</translation>
    </message>
    <message>
        <source>checked the facts</source>
        <translation>verificó los datos</translation>
    </message>
    <message>
        <source>referred it to legal</source>
        <translation>lo pasó a jurídico</translation>
    </message>
    <message>
        <source>cleared it</source>
        <extracomment>Follows a name: the lawyer has no objection</extracomment>
        <translation>dio el visto bueno jurídico</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>lo aprobó</translation>
    </message>
    <message>
        <source>took back the approval</source>
        <translation>retiró la aprobación</translation>
    </message>
    <message>
        <source>changed the approved text: the approval is void</source>
        <translation>cambió el texto aprobado: la aprobación queda sin efecto</translation>
    </message>
    <message>
        <source>scheduled it</source>
        <translation>lo programó</translation>
    </message>
    <message>
        <source>took it off the schedule</source>
        <translation>quitó la programación</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>lo publicó</translation>
    </message>
    <message>
        <source>began a correction</source>
        <translation>empezó una corrección</translation>
    </message>
    <message>
        <source>dropped the correction</source>
        <translation>abandonó la corrección</translation>
    </message>
    <message>
        <source>published the correction</source>
        <translation>publicó la corrección</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>lo retiró</translation>
    </message>
    <message>
        <source>held it</source>
        <translation>lo retuvo</translation>
    </message>
    <message>
        <source>released it</source>
        <extracomment>Follows a name: the story goes on that was held</extracomment>
        <translation>lo liberó</translation>
    </message>
    <message>
        <source>spiked it</source>
        <translation>lo descartó</translation>
    </message>
    <message>
        <source>took it off the spike</source>
        <translation>lo recuperó</translation>
    </message>
    <message>
        <source>handed it over</source>
        <translation>lo traspasó</translation>
    </message>
    <message>
        <source>lifted the embargo</source>
        <translation>levantó el embargo</translation>
    </message>
</context>
<context>
    <name>galley::ui::NewsroomDialog</name>
    <message>
        <source>Newsroom</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>&amp;1 People</source>
        <translation>&amp;1 Personas</translation>
    </message>
    <message>
        <source>&amp;2 Desks</source>
        <translation>&amp;2 Mesas</translation>
    </message>
    <message>
        <source>&amp;3 Words</source>
        <translation>&amp;3 Palabras</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>No se guardó nada: %1.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Sus cambios no están guardados. Pulse Esc otra vez para descartarlos.</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesModel</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>%1 – gone from the text</source>
        <translation>%1 – ya no está en el texto</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Todo el artículo</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <comment>words</comment>
        <translation>Poner: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>words</comment>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>%2 instead of %1</source>
        <comment>words</comment>
        <translation>%2 en vez de %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Resuelta por %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesPane</name>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>Nada de eso en este artículo.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Resolver</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>Re&amp;chazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For…</source>
        <extracomment>Button: who is to answer the note</extracomment>
        <translation>Para…</translation>
    </message>
    <message>
        <source>All of Theirs</source>
        <extracomment>Button: every suggestion of the person who made this one</extracomment>
        <translation>Todas las suyas</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>Notes and suggestions</source>
        <translation>Notas y sugerencias</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Which notes are shown: those not resolved yet</extracomment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Qué notas se muestran</translation>
    </message>
    <message>
        <source>Note or answer</source>
        <translation>Nota o respuesta</translation>
    </message>
    <message>
        <source>%1 notes: %2</source>
        <extracomment>A person, and what the note says</extracomment>
        <translation>%1 anota: %2</translation>
    </message>
    <message>
        <source>%1 suggests this, %2</source>
        <translation>%1 lo sugiere, %2</translation>
    </message>
    <message>
        <source>New note on: %1</source>
        <translation>Nueva nota sobre: %1</translation>
    </message>
    <message>
        <source>New note on the whole story</source>
        <translation>Nueva nota sobre todo el artículo</translation>
    </message>
    <message>
        <source>New note on “%1”</source>
        <translation>Nueva nota sobre «%1»</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todas las de %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>The note is for nobody in particular</extracomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Accept All of %1</source>
        <translation>Aceptar todas las de %1</translation>
    </message>
    <message>
        <source>Refuse All of %1</source>
        <translation>Rechazar todas las de %1</translation>
    </message>
    <message>
        <source>New &amp;Note Here</source>
        <translation>Nueva nota aqu&amp;í</translation>
    </message>
    <message>
        <source>Note on the W&amp;hole Story</source>
        <translation>Nota sobre &amp;todo el artículo</translation>
    </message>
    <message>
        <source>Next Note or Su&amp;ggestion</source>
        <translation>Nota o su&amp;gerencia siguiente</translation>
    </message>
    <message>
        <source>Previous Note or Suggestion</source>
        <translation>Nota o sugerencia anterior</translation>
    </message>
    <message>
        <source>Resol&amp;ve Note</source>
        <translation>Resolver &amp;nota</translation>
    </message>
    <message>
        <source>Select words in the text and press {key:note.new} to write a note on them. {key:suggest.mode} turns what you type into suggestions. Both stay in the house: only a Word file for review carries them.</source>
        <translation>Seleccione palabras del texto y pulse {key:note.new} para escribir una nota sobre ellas. {key:suggest.mode} convierte lo que escribe en sugerencias. Unas y otras se quedan en la casa: solo un archivo de Word para revisión las lleva.</translation>
    </message>
    <message>
        <source>Note on the Whole Story</source>
        <translation>Nota sobre todo el artículo</translation>
    </message>
</context>
<context>
    <name>galley::ui::NoticeDialog</name>
    <message>
        <source>Notice to Readers</source>
        <translation>Aviso a los lectores</translation>
    </message>
    <message>
        <source>Correction: a fact was wrong</source>
        <translation>Corrección: un dato era erróneo</translation>
    </message>
    <message>
        <source>Clarification: right, but it could be misread</source>
        <translation>Aclaración: correcto, pero podía malentenderse</translation>
    </message>
    <message>
        <source>Update: something new</source>
        <translation>Actualización: hay novedades</translation>
    </message>
    <message>
        <source>Editor’s note: how the story was made</source>
        <translation>Nota de la redacción: cómo se hizo el artículo</translation>
    </message>
    <message>
        <source>Withdrawal: it should not have run</source>
        <translation>Retirada: no debió publicarse</translation>
    </message>
    <message>
        <source>As readers see it: what the story said, and what is right. “An earlier version said …”</source>
        <translation>Como lo ven los lectores: qué decía el artículo y qué es lo correcto. «Una versión anterior decía…»</translation>
    </message>
    <message>
        <source>For the house: what was wrong, in few words</source>
        <translation>Para la casa: qué estaba mal, en pocas palabras</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Aviso</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>&amp;Qué estaba mal</translation>
    </message>
    <message>
        <source>&amp;Put on Record</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>It is published with the corrected text, once somebody else approves it.</source>
        <translation>Se publica con el texto corregido, cuando otra persona lo apruebe.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>galley::ui::OptionalTime</name>
    <message>
        <source>%1: set a time</source>
        <comment>name of the field</comment>
        <translation>%1: fijar una hora</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageChoices</name>
    <message>
        <source>Pages</source>
        <extracomment>How the story is shown: as printed pages, one below the other</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>How the story is shown: two printed pages side by side</extracomment>
        <translation>Doble página</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>How the story is shown: the web page on the screen of a computer</extracomment>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>House Paper</source>
        <translation>Formato de la casa</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Paper: US Letter</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloide</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>Paper: only the space the story has on a page</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>House Style</source>
        <translation>Estilo de la casa</translation>
    </message>
    <message>
        <source>Suggestions as Accepted</source>
        <translation>Sugerencias aceptadas</translation>
    </message>
    <message>
        <source>Suggestions as Refused</source>
        <translation>Sugerencias rechazadas</translation>
    </message>
    <message>
        <source>Suggestions Marked</source>
        <translation>Sugerencias marcadas</translation>
    </message>
</context>
<context>
    <name>galley::ui::PagePane</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Al&amp;ejar</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Aj&amp;ustar al ancho</translation>
    </message>
    <message>
        <source>W&amp;hole Page</source>
        <translation>&amp;Página entera</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Papel: %1</translation>
    </message>
    <message>
        <source>Set the S&amp;lot…</source>
        <translation>&amp;Fijar el espacio…</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>&amp;Miniaturas</translation>
    </message>
    <message>
        <source>Mark the &amp;Selection</source>
        <translation>&amp;Marcar la selección</translation>
    </message>
    <message>
        <source>Mark &amp;Attributions</source>
        <translation>Marcar &amp;atribuciones</translation>
    </message>
    <message>
        <source>Mark &amp;Findings</source>
        <translation>Marcar &amp;hallazgos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>Zoom de la página</translation>
    </message>
    <message>
        <source>Set the Slot…</source>
        <translation>Fijar el espacio…</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>How the story fits its slot</source>
        <translation>Cómo cabe el artículo en su espacio</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>sobra %n línea</numerusform>
            <numerusform>sobran %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n línea libre</numerusform>
            <numerusform>%n líneas libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Go to the first words that do not fit the slot</source>
        <translation>Ir a las primeras palabras que no caben en el espacio</translation>
    </message>
    <message>
        <source>Give the story another slot</source>
        <translation>Dar otro espacio al artículo</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>Estilo: %1</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Estilo de la página</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageView</name>
    <message>
        <source>The page appears here as soon as there are words.</source>
        <translation>La página aparece aquí en cuanto hay palabras.</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %n line(s)</source>
        <extracomment>On the page, where the slot ends: so much is too long</extracomment>
        <translation>
            <numerusform>cortar %n línea</numerusform>
            <numerusform>cortar %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PanelGrip</name>
    <message>
        <source>Drag this panel to another side</source>
        <translation>Arrastre este panel a otro lado</translation>
    </message>
</context>
<context>
    <name>galley::ui::PanelWindow</name>
    <message>
        <source>%1 – Galley</source>
        <comment>name of a panel</comment>
        <translation>%1 – Galley</translation>
    </message>
</context>
<context>
    <name>galley::ui::Panels</name>
    <message>
        <source>Move a Panel…</source>
        <translation>Mover un panel…</translation>
    </message>
    <message>
        <source>Story &amp;List</source>
        <translation>Lista de art&amp;ículos</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>F&amp;ocus Mode</source>
        <translation>Modo concentraci&amp;ón</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>&amp;Panel anterior</translation>
    </message>
    <message>
        <source>Page in Its O&amp;wn Window</source>
        <translation>&amp;Página en su propia ventana</translation>
    </message>
    <message>
        <source>Swap the Sides of List and Inspector</source>
        <translation>Cambiar de lado la lista y el inspector</translation>
    </message>
    <message>
        <source>To the Left Side</source>
        <translation>Al lado izquierdo</translation>
    </message>
    <message>
        <source>Beside the Text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>To the Right Side</source>
        <translation>Al lado derecho</translation>
    </message>
    <message>
        <source>Into a Window of Its Own</source>
        <translation>A su propia ventana</translation>
    </message>
    <message>
        <source>Reset Panels</source>
        <translation>Restablecer los paneles</translation>
    </message>
    <message>
        <source>Panels before the text</source>
        <translation>Paneles antes del texto</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Paneles junto al texto</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>galley::ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Guardarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Password of the Server</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Contraseña de %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::PeoplePage</name>
    <message>
        <source>Reporter</source>
        <translation>Reportero</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>Editor de mesa</translation>
    </message>
    <message>
        <source>Copy editor</source>
        <extracomment>Role: looks after language and style</extracomment>
        <translation>Corrector</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Approver</source>
        <extracomment>Role: may approve a text</extracomment>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>Role: may publish and schedule</extracomment>
        <translation>Publicador</translation>
    </message>
    <message>
        <source>Desk head</source>
        <extracomment>Role: leads a desk</extracomment>
        <translation>Jefatura de mesa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Add Person</source>
        <translation>&amp;Añadir persona</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In the empty field of a new passphrase</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Roles on each desk</source>
        <translation>Funciones en cada mesa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nueva &amp;frase de paso</translation>
    </message>
    <message>
        <source>Who approves a text has not written it, whatever roles they hold. Somebody who leaves loses the roles; what they did stays in their name.</source>
        <translation>Quien aprueba un texto no lo ha escrito, tenga las funciones que tenga. Quien se va pierde las funciones; lo que hizo sigue a su nombre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is on the staff yet: whoever works here may do everything</source>
        <translation>Aún no hay nadie en la plantilla: quien trabaja aquí puede hacerlo todo</translation>
    </message>
</context>
<context>
    <name>galley::ui::PersonDialog</name>
    <message>
        <source>Who Works Here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Only where one is set</source>
        <extracomment>In the empty field of a passphrase</extracomment>
        <translation>Solo si hay una puesta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de paso</translation>
    </message>
    <message>
        <source>&amp;Work as This Person</source>
        <translation>&amp;Trabajar como esta persona</translation>
    </message>
    <message>
        <source>What you do from now on is done in this name. Roles are given in File, Newsroom.</source>
        <translation>Lo que haga desde ahora se hace con este nombre. Las funciones se dan en Archivo, Redacción.</translation>
    </message>
</context>
<context>
    <name>galley::ui::PlanDialog</name>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo hasta</translation>
    </message>
    <message>
        <source>Plan a Story</source>
        <translation>Planificar artículo</translation>
    </message>
    <message numerus="yes">
        <source>Plan of %n Stories</source>
        <translation>
            <numerusform>Plan de %n artículo</numerusform>
            <numerusform>Plan de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Council votes on the quay tonight</source>
        <translation>El concejo vota esta noche sobre el muelle</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source> words</source>
        <translation> palabras</translation>
    </message>
    <message>
        <source>&amp;Budget line</source>
        <translation>&amp;Línea de previsión</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Entrega</translation>
    </message>
    <message>
        <source>De&amp;sk</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>Lo &amp;tiene</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>E&amp;xtensión</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Sección</translation>
    </message>
    <message>
        <source>Ed&amp;ition</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>Embargo &amp;hasta</translation>
    </message>
    <message>
        <source>U&amp;rgency, 1 most</source>
        <translation>&amp;Urgencia (1: la máxima)</translation>
    </message>
    <message>
        <source>Plan It</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>galley::ui::PurgeDialog</name>
    <message>
        <source>Purge Words from History</source>
        <translation>Purgar palabras del historial</translation>
    </message>
    <message>
        <source>A name or a phrase, one a line</source>
        <translation>Un nombre o una expresión por línea</translation>
    </message>
    <message>
        <source>Words to purge, one phrase a line</source>
        <translation>Palabras que se purgan, una expresión por línea</translation>
    </message>
    <message>
        <source>&amp;Purge for Good</source>
        <translation>&amp;Purgar para siempre</translation>
    </message>
    <message>
        <source>Take the words out of the story first. Then every earlier version, note and attribution is rewritten without them. This cannot be undone; that it was done stays on record, without the words.</source>
        <translation>Quite primero las palabras del artículo. Después, cada versión anterior, nota y atribución se reescribe sin ellas. No se puede deshacer; queda registrado que se hizo, sin las palabras.</translation>
    </message>
    <message>
        <source>Copies of the newsroom that were made before now (the folder “backups” beside the database) keep the words: delete those where they must go too.</source>
        <translation>Las copias de la redacción hechas antes (la carpeta «backups» junto a la base de datos) conservan las palabras: borre aquellas de donde también deban desaparecer.</translation>
    </message>
    <message>
        <source>In any letter case, as whole words.</source>
        <translation>En mayúsculas o minúsculas, como palabras completas.</translation>
    </message>
    <message>
        <source>They cannot be looked for: %1.</source>
        <translation>No se pueden buscar: %1.</translation>
    </message>
    <message>
        <source>They stand in no version of this story. Purging clears the search index and the log of the database all the same.</source>
        <translation>No están en ninguna versión de este artículo. Purgar limpia igualmente el índice de búsqueda y el registro de la base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n versions of this story.</source>
        <translation>
            <numerusform>Están en %n versión de este artículo.</numerusform>
            <numerusform>Están en %n versiones de este artículo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much like them, and left as they are: %1. Add a line for each that must go too.</source>
        <translation>Muy parecidas y sin tocar: %1. Añada una línea para cada una que también deba desaparecer.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuickPicker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada coincide. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Letters to look for</source>
        <translation>Letras que se buscan</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuotationTeller</name>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Quotation, source: %1</source>
        <translation>Cita, fuente: %1</translation>
    </message>
    <message>
        <source>In other words, source: %1</source>
        <translation>Con otras palabras, fuente: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplaceDialog</name>
    <message>
        <source>closed; a correction is made in the story</source>
        <translation>cerrado; las correcciones se hacen en el artículo</translation>
    </message>
    <message>
        <source>approved; a change would void that</source>
        <translation>aprobado; un cambio dejaría la aprobación sin efecto</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>abierto en otra ventana</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>cambiado desde que se miró</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>no se pudo guardar</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>&amp;Expresión regular</translation>
    </message>
    <message>
        <source>&amp;Keep capitals</source>
        <translation>&amp;Conservar mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Find and Replace in All Stories</source>
        <translation>Buscar y reemplazar en todos los artículos</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Reemplazar por</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups.</source>
        <translation>Con una expresión regular, \1 a \9 representan sus grupos.</translation>
    </message>
    <message>
        <source>Places that were found, by story</source>
        <translation>Pasajes encontrados, por artículo</translation>
    </message>
    <message>
        <source>Stories looked at</source>
        <translation>Artículos examinados</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ree&amp;mplazar</translation>
    </message>
    <message>
        <source>The bodies of all stories are looked through; headlines and other fields are not.</source>
        <translation>Se busca en el cuerpo de todos los artículos, pero no en los titulares ni en otros campos.</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>La expresión regular se interrumpe en el carácter %1: %2.</translation>
    </message>
    <message>
        <source>Looking through the stories…</source>
        <translation>Buscando en los artículos…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>The stories could not be searched</source>
        <translation>No se pudo buscar en los artículos</translation>
    </message>
    <message>
        <source>No story has these words.</source>
        <translation>Ningún artículo tiene estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are ticked,</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>%n pasaje marcado,</numerusform>
            <numerusform>%n pasajes marcados,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s).</source>
        <translation>
            <numerusform>en %n artículo.</numerusform>
            <numerusform>en %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that have them stay as they are.</source>
        <translation>
            <numerusform>%n artículo que las tiene queda como está.</numerusform>
            <numerusform>%n artículos que las tienen quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplyDialog</name>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Asked for a Reply</source>
        <translation>Respuesta pedida</translation>
    </message>
    <message>
        <source>Whom the allegation is about</source>
        <translation>A quién alude la acusación</translation>
    </message>
    <message>
        <source>What they are asked about, in few words</source>
        <translation>Qué se le pregunta, en pocas palabras</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Could not be reached, or did not answer</source>
        <translation>No se le pudo localizar, o no respondió</translation>
    </message>
    <message>
        <source>Declined to comment</source>
        <translation>Declinó comentar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>What they said, or why they said nothing</source>
        <translation>Qué dijo, o por qué no dijo nada</translation>
    </message>
    <message>
        <source>Readers are told what came of it in the text; this is the house’s own record.</source>
        <translation>El lector sabe por el texto en qué quedó; esto es el registro de la casa.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <extracomment>Label: the person accused</extracomment>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>Label: what the allegation is</extracomment>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <extracomment>Label: by telephone, letter …</extracomment>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>Label: the time left for an answer</extracomment>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>R&amp;espuesta</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Where the story stands could not be looked up</source>
        <translation>No se pudo saber en qué punto está el artículo</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <extracomment>The story lies with this person now</extracomment>
        <translation>Lo tiene %1.</translation>
    </message>
    <message>
        <source>Approved by %1, %2: this very text.</source>
        <translation>Aprobado por %1, %2: este mismo texto.</translation>
    </message>
    <message>
        <source>The approval by %1 of %2 is void: the text is another now.</source>
        <translation>La aprobación de %1 del %2 queda sin efecto: el texto ya es otro.</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Ver lo que cambió</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Comparar versiones…</translation>
    </message>
    <message>
        <source>Scheduled for %1.</source>
        <translation>Programado para %1.</translation>
    </message>
    <message>
        <source>Works as: %1</source>
        <extracomment>The name of the desk’s workflow</extracomment>
        <translation>Flujo: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>The published text stays public. Change the text here, and say below what was wrong.</source>
        <translation>El texto publicado sigue público. Cambie aquí el texto, y diga abajo qué estaba mal.</translation>
    </message>
    <message>
        <source>Put a Notice on Record…</source>
        <translation>Registrar un aviso…</translation>
    </message>
    <message>
        <source>What may happen next</source>
        <translation>Qué puede pasar ahora</translation>
    </message>
    <message>
        <source>Nothing: this is the end of its way.</source>
        <translation>Nada: aquí acaba su camino.</translation>
    </message>
    <message>
        <source>Only a person can tell</source>
        <translation>Solo una persona puede decirlo</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Cómo llegó hasta aquí</translation>
    </message>
    <message>
        <source>No step has been taken yet. Each one is kept here for good: who, when and why.</source>
        <translation>Aún no se ha dado ningún paso. Cada uno se guarda aquí para siempre: quién, cuándo y por qué.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Follows who did what: “A. Lind handed it over to M. Okafor”</extracomment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Sen&amp;d to the Desk</source>
        <translation>Enviar a la &amp;mesa</translation>
    </message>
    <message>
        <source>&amp;Return to the Author</source>
        <translation>&amp;Devolver al autor</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>Aprobar este te&amp;xto</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Derecho de réplica</translation>
    </message>
    <message>
        <source>Whoever is accused in the story is asked for their side, with time to answer.</source>
        <translation>A quien se acusa en el artículo se le pide su versión, con tiempo para responder.</translation>
    </message>
    <message>
        <source>no word yet</source>
        <extracomment>What came of a request for a reply, as are the three below</extracomment>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declinó</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Ask for a Reply…</source>
        <translation>Pedir una respuesta…</translation>
    </message>
    <message>
        <source>Everything That Happened…</source>
        <translation>Todo lo que pasó…</translation>
    </message>
    <message>
        <source>The story cannot take that step from where it stands. What it can do is in Review.</source>
        <translation>El artículo no puede dar ese paso desde donde está. Lo que puede hacer figura en Revisión.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>This is the sample newsroom. Whatever you do here, your own stays as it is.</source>
        <translation>Esta es la redacción de ejemplo. Haga lo que haga aquí, la suya queda como está.</translation>
    </message>
    <message>
        <source>Back to My Newsroom</source>
        <translation>Volver a mi redacción</translation>
    </message>
</context>
<context>
    <name>galley::ui::SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Stories and their notes, the source book, commands and help. Words in quotes stand together, a minus leaves out, OR takes either, ferr* begins a word. desk:, by:, state:, due:, edition: and in: narrow it down.</source>
        <translation>Artículos y sus notas, la agenda de fuentes, las órdenes y la ayuda. Las palabras entre comillas van juntas, un menos excluye, OR admite cualquiera de las dos, ferr* empieza una palabra. desk:, by:, state:, due:, edition: e in: acotan la búsqueda.</translation>
    </message>
    <message>
        <source>Search stories, notes, sources, commands and help</source>
        <translation>Buscar artículos, notas, fuentes, órdenes y ayuda</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>The newsroom could not be searched</source>
        <translation>No se pudo buscar en la redacción</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>by %1, settled</source>
        <translation>de %1, resuelta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>No story is of this kind.</source>
        <translation>No hay ningún artículo de este tipo.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”.</source>
        <translation>Nada aquí contiene «%1».</translation>
    </message>
    <message>
        <source>Spelled nearly so: %1</source>
        <translation>De escritura parecida: %1</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Todavía no se ha buscado nada.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>No setting has these words. Fewer or other words may find it.</source>
        <translation>Ningún ajuste tiene estas palabras. Menos palabras, u otras, quizá lo encuentren.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Takes the change of “%1” back.</source>
        <translation>Deshace el cambio de «%1».</translation>
    </message>
</context>
<context>
    <name>galley::ui::Sharing</name>
    <message>
        <source>Connecting to the newsroom…</source>
        <translation>Conectando con la redacción…</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Espera su decisión</translation>
    </message>
    <message>
        <source>On the server %1 of %2 stories are gone or changed at once. Nothing of it was taken over here: ask in the newsroom whether that is meant.</source>
        <translation>En el servidor, %1 de %2 artículos han desaparecido o cambiado de una vez. Nada de ello se ha recogido aquí: pregunte en la redacción si es intencionado.</translation>
    </message>
    <message>
        <source>It Is &amp;Meant</source>
        <translation>&amp;Es intencionado</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup: of %1 of %2 stories it lacks what is here. Nothing is exchanged with it until you decide: ask in the newsroom whether it is to have them.</source>
        <translation>El servidor de la redacción se restauró de una copia de seguridad: de %1 de %2 artículos le falta lo que hay aquí. Nada se intercambia con él hasta que usted decida: pregunte en la redacción si debe recibirlos.</translation>
    </message>
    <message>
        <source>&amp;Send Them</source>
        <translation>&amp;Enviarlos</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of what is here is sent.</source>
        <translation>El servidor de la redacción se restauró de una copia de seguridad. Lo que le falta de lo que hay aquí se envía.</translation>
    </message>
    <message numerus="yes">
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of %n story(s) is sent from here.</source>
        <translation>
            <numerusform>El servidor de la redacción se restauró de una copia de seguridad. Lo que le falta de %n artículo se envía desde aquí.</numerusform>
            <numerusform>El servidor de la redacción se restauró de una copia de seguridad. Lo que le falta de %n artículos se envía desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on the way</source>
        <translation>
            <numerusform>%Ln cambio en camino</numerusform>
            <numerusform>%Ln cambios en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is in the newsroom&apos;s server too.</source>
        <translation>Lo que escribe está también en el servidor de la redacción.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server is there again.</source>
        <translation>El servidor de la redacción está de nuevo disponible.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server wants your password. Until then you work on your copy.</source>
        <translation>El servidor de la redacción pide su contraseña. Mientras tanto trabaja en su copia.</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;Contraseña…</translation>
    </message>
    <message>
        <source>No server: you work on your copy</source>
        <translation>Sin servidor: trabaja en su copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not on the server since %1</source>
        <translation>
            <numerusform>%Ln cambio fuera del servidor desde las %1</numerusform>
            <numerusform>%Ln cambios fuera del servidor desde las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on. Everything is kept on this machine and sent when the server answers. It says: %1.</source>
        <translation>Puede continuar. Todo se conserva en este equipo y se envía cuando el servidor responda. Se indica: %1.</translation>
    </message>
    <message>
        <source>You and %1 both wrote in %2. The two texts were put together; yours is kept as a version.</source>
        <translation>Usted y %1 han escrito en %2. Los dos textos se han reunido; el suyo se conserva como versión.</translation>
    </message>
    <message numerus="yes">
        <source>You and %1 both wrote in %2. In %n place(s) you said different things: both stand there as suggestions.</source>
        <translation>
            <numerusform>Usted y %1 han escrito en %2. En %n lugar dicen cosas distintas: ambas figuran allí como sugerencias.</numerusform>
            <numerusform>Usted y %1 han escrito en %2. En %n lugares dicen cosas distintas: ambas figuran allí como sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on without you and is not edited any more. What you wrote is kept among its versions.</source>
        <translation>%1 siguió adelante sin usted y ya no se edita. Lo que escribió se conserva entre sus versiones.</translation>
    </message>
    <message>
        <source>Your step “%1” in %2 was not taken over, because the story was another by then. Look at it and make it again.</source>
        <translation>Su paso «%1» en %2 no se ha recogido, porque el artículo ya era otro. Revíselo y vuelva a darlo.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else too. What you wrote stands beside it as a second entry of the source book.</source>
        <translation>Otra persona también ha cambiado %1. Lo que usted escribió está al lado, como segunda ficha de la agenda de fuentes.</translation>
    </message>
    <message>
        <source>Who %1 is was changed by somebody else too, and what they sealed stands. Unlock the vault and enter what you changed again.</source>
        <translation>Otra persona también cambió quién es %1, y vale lo que ella selló. Desbloquee la bóveda y vuelva a introducir su cambio.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s settings were changed by somebody else too; theirs stand.</source>
        <translation>Otra persona también ha cambiado los ajustes de la redacción; valen los suyos.</translation>
    </message>
    <message>
        <source>The server did not take a change: %1.</source>
        <translation>El servidor no ha aceptado un cambio: %1.</translation>
    </message>
    <message>
        <source>The server did not take what you changed in %1: %2. It is kept on this machine.</source>
        <translation>El servidor no ha aceptado lo que usted cambió en %1: %2. Se conserva en este equipo.</translation>
    </message>
    <message>
        <source>%1, a file of evidence, did not come from the server: %2. Galley asks for it again when it next connects.</source>
        <translation>El archivo %1, una prueba, no llegó del servidor: %2. Galley volverá a pedirlo en la próxima conexión.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you did there last was not taken over.</source>
        <translation>%1 está ahora en una mesa cuyos artículos usted no ve. Lo último que hizo en él no se ha recogido.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you wrote is kept as a story of your own: %2.</source>
        <translation>%1 está ahora en una mesa cuyos artículos usted no ve. Lo que escribió se conserva como un artículo propio: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s history of %1 was rewritten, by somebody who may do everything there. Nothing of it was taken over: %2. Tell whoever is responsible for the newsroom&apos;s security.</source>
        <translation>%1: el historial del servidor lo ha reescrito alguien que allí puede hacerlo todo. Nada de ello se ha recogido: %2. Avise a quien responde de la seguridad de la redacción.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>The keyring did not keep the password (%1). You are asked for it again next time.</source>
        <translation>El llavero no guardó la contraseña (%1). Se le pedirá de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>Somebody else went on with %1 before the words that you purged were gone from the server, so they came back with its versions. Purge them again.</source>
        <translation>Otra persona siguió con %1 antes de que las palabras que usted purgó desaparecieran del servidor, y han vuelto con sus versiones. Púrguelas otra vez.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Use These Keys</source>
        <translation>&amp;Usar estas teclas</translation>
    </message>
    <message>
        <source>&amp;Move Them Here</source>
        <translation>&amp;Moverlas aquí</translation>
    </message>
    <message>
        <source>Re&amp;move Keys</source>
        <translation>&amp;Quitar teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Commands by menu</source>
        <translation>Órdenes por menú</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Print List…</source>
        <translation>&amp;Imprimir lista…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Choose a command above to give it other keys.</source>
        <translation>Elija arriba una orden para darle otras teclas.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Teclas nuevas para «%1»:</translation>
    </message>
    <message>
        <source>The keys of “%1” belong to the text field that has the focus, and are the same in every program. They cannot be changed here.</source>
        <translation>Las teclas de «%1» pertenecen al campo de texto activo y son las mismas en todos los programas. Aquí no se pueden cambiar.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields (“%2”).</source>
        <translation>%1 pertenece a los campos de texto («%2»).</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Move them here, and that command has them no more.</source>
        <translation>%1 pertenece a «%2». Mueva las teclas aquí, y esa orden dejará de tenerlas.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Reset that command first.</source>
        <translation>%1 pertenece ahora a «%2». Restablezca primero esa orden.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts of Galley</source>
        <translation>Atajos de teclado de Galley</translation>
    </message>
    <message>
        <source>Print Keyboard Shortcuts</source>
        <translation>Imprimir atajos de teclado</translation>
    </message>
</context>
<context>
    <name>galley::ui::Shortcuts</name>
    <message>
        <source>%1 alone is for writing and moving. Take it together with Ctrl or Alt.</source>
        <translation>%1 por sí sola sirve para escribir y moverse. Úsela junto con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 opens a menu.</source>
        <translation>%1 abre un menú.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SlotDialog</name>
    <message>
        <source>Slot on the Page</source>
        <translation>Espacio en la página</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <extracomment>Label: how high the slot is, in millimetres</extracomment>
        <translation>&amp;Altura</translation>
    </message>
    <message>
        <source>&amp;No Slot</source>
        <translation>&amp;Sin espacio</translation>
    </message>
    <message>
        <source>&amp;Set Slot</source>
        <translation>&amp;Fijar espacio</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n line(s) of text, headline and photo included.</source>
        <translation>
            <numerusform>Cabe %n línea de texto, con titular y foto incluidos.</numerusform>
            <numerusform>Caben %n líneas de texto, con titular y foto incluidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceDialog</name>
    <message>
        <source>New Source</source>
        <translation>Nueva fuente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>&amp;1 Who</source>
        <translation>&amp;1 Quién</translation>
    </message>
    <message>
        <source>&amp;2 Conversations</source>
        <translation>&amp;2 Conversaciones</translation>
    </message>
    <message>
        <source>&amp;3 Evidence</source>
        <translation>&amp;3 Pruebas</translation>
    </message>
    <message>
        <source>&amp;4 Claims (%1)</source>
        <translation>&amp;4 Afirmaciones (%1)</translation>
    </message>
    <message>
        <source>&amp;4 Claims</source>
        <translation>&amp;4 Afirmaciones</translation>
    </message>
    <message>
        <source>Speaks for these entries too:</source>
        <translation>Vale también por estas fichas:</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Separar %1</translation>
    </message>
    <message>
        <source>The file is read through before it opens.</source>
        <translation>El archivo se lee entero antes de abrirse.</translation>
    </message>
    <message>
        <source>Give the wording for readers.</source>
        <translation>Dé la fórmula para los lectores.</translation>
    </message>
    <message>
        <source>Give a name, or the wording for readers.</source>
        <translation>Dé un nombre, o la fórmula para los lectores.</translation>
    </message>
    <message>
        <source>Copying the files in …</source>
        <translation>Copiando los archivos…</translation>
    </message>
    <message>
        <source>Other entries are part of this one. Take them apart first: a protected source has no named parts.</source>
        <translation>Otras fichas forman parte de esta. Sepárelas primero: una fuente protegida no tiene partes con nombre.</translation>
    </message>
    <message>
        <source>The source was not saved</source>
        <translation>La fuente no se guardó</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>No program opens this kind of file here.</source>
        <translation>Ningún programa abre aquí este tipo de archivo.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Sus cambios no están guardados. Pulse Esc otra vez para descartarlos.</translation>
    </message>
    <message>
        <source>This holds a name that the vault keeps. Everybody in the newsroom can read the source book: take it out, from the name of a file too.</source>
        <translation>Esto contiene un nombre que guarda la bóveda. Toda la redacción puede leer la agenda de fuentes: quítelo, también del nombre de un archivo.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceForm</name>
    <message>
        <source>a senior port official</source>
        <translation>un alto cargo del puerto</translation>
    </message>
    <message>
        <source>Nessa, the harbour master</source>
        <translation>Nessa, la capitana del puerto</translation>
    </message>
    <message>
        <source>en, ru</source>
        <translation>es, en</translation>
    </message>
    <message>
        <source>port authority</source>
        <translation>autoridad portuaria</translation>
    </message>
    <message>
        <source>Two sources of one group do not bear each other out.</source>
        <translation>Dos fuentes de un mismo grupo no se respaldan entre sí.</translation>
    </message>
    <message>
        <source>What readers are told where the name may not be given.</source>
        <translation>Lo que se dice al lector donde no puede darse el nombre.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <extracomment>Label: what the person is: harbour master, minister …</extracomment>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Wording for readers</source>
        <extracomment>Label: the agreed description: “a senior port official”</extracomment>
        <translation>&amp;Fórmula para lectores</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>Label: sources that depend on each other, and so count as one</extracomment>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>También &amp;llamado</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>C&amp;ómo localizar</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>Not&amp;as</translation>
    </message>
    <message>
        <source>&amp;Protected: who it is, is kept in the vault alone</source>
        <translation>&amp;Protegida: quién es se guarda solo en la bóveda</translation>
    </message>
    <message>
        <source>&amp;Identity…</source>
        <translation>I&amp;dentidad…</translation>
    </message>
    <message>
        <source>Opens the vault, in a window of its own. What you write there is sealed.</source>
        <translation>Abre la bóveda, en una ventana aparte. Lo que escriba allí queda sellado.</translation>
    </message>
    <message>
        <source>Only the wording for readers is kept here, and the terms. Who it is belongs into the vault.</source>
        <translation>Aquí solo se guardan la fórmula para los lectores y las condiciones. Quién es va en la bóveda.</translation>
    </message>
    <message>
        <source>Saving takes the name, role, organisation, contact and notes out of the source book, the descriptions of the evidence, and the places of conversations. Its files are sealed in the vault, which must be open. This cannot be undone.</source>
        <translation>Al guardar se quitan de la agenda de fuentes el nombre, el cargo, la organización, el contacto y las notas, las descripciones de las pruebas y los lugares de las conversaciones. Sus archivos se sellan en la bóveda, que debe estar abierta. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceModel</name>
    <message>
        <source>not named to readers</source>
        <translation>no se nombra al lector</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourcesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The source book is empty</source>
        <translation>La agenda de fuentes está vacía</translation>
    </message>
    <message>
        <source>Source book</source>
        <translation>Agenda de fuentes</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>No se pudo leer la agenda de fuentes</translation>
    </message>
    <message>
        <source>The source could not be removed</source>
        <translation>No se pudo quitar la fuente</translation>
    </message>
    <message>
        <source>Find in the Source &amp;Book</source>
        <translation>&amp;Buscar en la agenda de fuentes</translation>
    </message>
    <message>
        <source>New S&amp;ource…</source>
        <translation>Nueva &amp;fuente…</translation>
    </message>
    <message>
        <source>Import So&amp;urces…</source>
        <translation>Imp&amp;ortar fuentes…</translation>
    </message>
    <message>
        <source>Export Sour&amp;ces…</source>
        <translation>E&amp;xportar fuentes…</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Importar fuentes</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv)</source>
        <translation>Contactos (*.vcf *.vcard *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken into the source book.</source>
        <translation>
            <numerusform>%n ficha incorporada a la agenda de fuentes.</numerusform>
            <numerusform>%n fichas incorporadas a la agenda de fuentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Sources</source>
        <translation>Exportar fuentes</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>%n ficha escrita.</numerusform>
            <numerusform>%n fichas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>so many written; so many kept here</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n that may not be named stay here.</source>
        <translation>
            <numerusform>%n que no puede nombrarse se queda aquí.</numerusform>
            <numerusform>%n que no pueden nombrarse se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or add an entry.</source>
        <translation>Nadie con ese nombre. Pruebe con menos letras, o añada una ficha.</translation>
    </message>
    <message>
        <source>Only the first entries are shown. Type to see others.</source>
        <translation>Solo se muestran las primeras fichas. Escriba para ver otras.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Fusionar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>An entry keeps who somebody is, the terms they spoke on, and what supports their words. It serves every story of the newsroom.</source>
        <translation>Una ficha guarda quién es alguien, en qué condiciones habló y qué respalda sus palabras. Sirve a todos los artículos de la redacción.</translation>
    </message>
    <message>
        <source>&amp;New Source</source>
        <translation>&amp;Nueva fuente</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Nombre, alias, organización</translation>
    </message>
    <message>
        <source>Find in the source book</source>
        <translation>Buscar en la agenda de fuentes</translation>
    </message>
    <message>
        <source>The entries could not be merged</source>
        <translation>No se pudieron fusionar las fichas</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <comment>two sources that are one</comment>
        <translation>%1 es ahora parte de %2.</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The entries could not be taken apart</source>
        <translation>No se pudieron separar las fichas</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se ha quitado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The source could not be brought back</source>
        <translation>No se pudo recuperar la fuente</translation>
    </message>
    <message>
        <source>%1 stays in the source book: stories rest on it.</source>
        <translation>%1 sigue en la agenda de fuentes: hay artículos que se apoyan en ella.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatisticsDialog</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Caracteres sin espacios</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>Minutos de lectura</translation>
    </message>
    <message>
        <source>Words in a sentence</source>
        <translation>Palabras por oración</translation>
    </message>
    <message>
        <source>Words in the longest sentence</source>
        <translation>Palabras de la oración más larga</translation>
    </message>
    <message>
        <source>Words in quotation marks</source>
        <translation>Palabras entre comillas</translation>
    </message>
    <message>
        <source>School years it asks for (Flesch-Kincaid)</source>
        <translation>Años de escuela necesarios (Flesch-Kincaid)</translation>
    </message>
    <message>
        <source>Difficulty (LIX; 40 is a newspaper&apos;s)</source>
        <translation>Dificultad (LIX; 40 es la de un periódico)</translation>
    </message>
    <message>
        <source>not known for this language</source>
        <translation>no se conoce para este idioma</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Sentences by their number of words</source>
        <translation>Oraciones según su número de palabras</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Words quoted from somebody</source>
        <translation>Palabras citadas de alguien</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>State of saving</source>
        <translation>Estado del guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min de lectura</numerusform>
            <numerusform>%n min de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom of the text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Sugiriendo</translation>
    </message>
    <message>
        <source>Copies of the whole newsroom lie beside its database: galley backup --list</source>
        <translation>Las copias de toda la redacción están junto a su base de datos: galley backup --list</translation>
    </message>
    <message>
        <source>State of the vault</source>
        <translation>Estado de la bóveda</translation>
    </message>
    <message>
        <source>Backup just now</source>
        <translation>Copia recién hecha</translation>
    </message>
    <message>
        <source>Backup dated %1</source>
        <extracomment>The clock was ahead when the backup was made; %1 is the day and time it says</extracomment>
        <translation>Copia con fecha %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n min ago</source>
        <translation>
            <numerusform>Copia hace %n min</numerusform>
            <numerusform>Copia hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n h ago</source>
        <translation>
            <numerusform>Copia hace %n h</numerusform>
            <numerusform>Copia hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>State of the newsroom&apos;s server</source>
        <translation>Estado del servidor de la redacción</translation>
    </message>
    <message>
        <source>Who reads this story</source>
        <translation>Quién lee este artículo</translation>
    </message>
    <message>
        <source>%1 reads along</source>
        <extracomment>A person who has the story open while another writes in it</extracomment>
        <translation>%1 también lee</translation>
    </message>
    <message numerus="yes">
        <source>%n people read along</source>
        <translation>
            <numerusform>%n persona también lee</numerusform>
            <numerusform>%n personas también leen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StepBox</name>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Person who gets the story</source>
        <translation>Persona que recibe el artículo</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Hora de publicación</translation>
    </message>
    <message>
        <source>Why (it is kept on record)</source>
        <translation>Por qué (queda registrado)</translation>
    </message>
    <message>
        <source>A note, if there is one</source>
        <translation>Una nota, si la hay</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A link: goes to the words that stand against the step</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoriesPane</name>
    <message>
        <source>No stories yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>A story starts with a headline. Everything is saved as you type.</source>
        <translation>Un artículo empieza por un titular. Todo se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation>Ningún artículo coincide</translation>
    </message>
    <message>
        <source>Fewer or other words find more: headline, slug, desk and state are searched.</source>
        <translation>Menos palabras, u otras, encuentran más: se busca en titular, slug, mesa y estado.</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Filtrar artículos</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Por hora de entrega</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Por titular</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Orden de los artículos</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>New story  (%1)</source>
        <translation>Nuevo artículo  (%1)</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Abrir la redacción de ejemplo</translation>
    </message>
    <message>
        <source>Shows only the stories that wait for you: given back, handed over, or yours to decide</source>
        <translation>Muestra solo los artículos que esperan por usted: devueltos, traspasados o pendientes de su decisión</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera por usted</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n espera por usted</numerusform>
            <numerusform>%n esperan por usted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryDelegate</name>
    <message>
        <source>%1 / %2</source>
        <comment>words written / planned</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 w</source>
        <comment>words</comment>
        <translation>%1 pal.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryEditor</name>
    <message>
        <source>Body of the story</source>
        <translation>Cuerpo del artículo</translation>
    </message>
    <message>
        <source>No attribution is known here.</source>
        <translation>Aquí no se conoce ninguna atribución.</translation>
    </message>
    <message>
        <source>Typographic quotation marks as I type</source>
        <translation>Comillas tipográficas al escribir</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and dashes become those of the story&apos;s language. Undo gives back what was typed.</source>
        <translation>Las comillas, los apóstrofos y las rayas pasan a ser los del idioma del artículo. Deshacer devuelve lo que se escribió.</translation>
    </message>
    <message>
        <source>Keep the line I write in the middle</source>
        <translation>Mantener la línea que escribo en el centro</translation>
    </message>
    <message>
        <source>The text moves, as paper does in a typewriter.</source>
        <translation>El texto se mueve como el papel en una máquina de escribir.</translation>
    </message>
    <message>
        <source>Dim other paragraphs in focus mode</source>
        <translation>Atenuar los demás párrafos en modo concentración</translation>
    </message>
    <message>
        <source>Only the paragraph that is written in stands out.</source>
        <translation>Solo resalta el párrafo en el que se escribe.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar ortografía</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined. Each paragraph is checked in its own language.</source>
        <translation>Las palabras que no están en ningún diccionario se subrayan. Cada párrafo se revisa en su propio idioma.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Editing commands have the keys of an editor you know.</source>
        <translation>Las órdenes de edición tienen las teclas de un editor que usted conoce.</translation>
    </message>
    <message>
        <source>No misspelled word is known in this story.</source>
        <translation>No se conoce ninguna palabra mal escrita en este artículo.</translation>
    </message>
    <message>
        <source>Spelling is switched off: switch it on in the Format menu.</source>
        <translation>La revisión ortográfica está desactivada: actívela en el menú Formato.</translation>
    </message>
    <message>
        <source>The word at the caret is not misspelled, as far as the dictionary knows.</source>
        <translation>La palabra del cursor no está mal escrita, hasta donde sabe el diccionario.</translation>
    </message>
    <message>
        <source>Nothing similar is in the dictionary</source>
        <translation>No hay nada parecido en el diccionario</translation>
    </message>
    <message>
        <source>“%1” Is Right in This &amp;Story</source>
        <translation>«%1» es &amp;correcta en este artículo</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;My Words</source>
        <translation>&amp;Añadir «%1» a mis palabras</translation>
    </message>
    <message>
        <source>The story is closed: the word can be added to your own words.</source>
        <translation>El artículo está cerrado: la palabra se puede añadir a sus propias palabras.</translation>
    </message>
    <message>
        <source>An attribution is as it was before.</source>
        <translation>Una atribución está como antes.</translation>
    </message>
    <message>
        <source>A note is as it was before.</source>
        <translation>Una nota está como antes.</translation>
    </message>
    <message>
        <source>A request for reply is as it was before.</source>
        <translation>Una solicitud de respuesta está como antes.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>El cambio está hecho de nuevo.</translation>
    </message>
    <message>
        <source>%1: as it was before.</source>
        <translation>%1: como antes.</translation>
    </message>
    <message>
        <source>%1: changed again.</source>
        <translation>%1: cambio hecho de nuevo.</translation>
    </message>
    <message>
        <source>Put the caret into a table first.</source>
        <translation>Ponga primero el cursor en una tabla.</translation>
    </message>
    <message>
        <source>A table is changed as a whole, which is no suggestion: switch suggesting off first.</source>
        <translation>Una tabla se cambia entera, y eso no es una sugerencia: desactive primero el modo de sugerencias.</translation>
    </message>
    <message>
        <source>A quotation is written with its source, which is no suggestion: switch suggesting off first.</source>
        <translation>Una cita se escribe con su fuente, y eso no es una sugerencia: desactive primero el modo de sugerencias.</translation>
    </message>
    <message>
        <source>The story rests on a protected source and the vault is locked: the word can be right in this story only.</source>
        <translation>El artículo se apoya en una fuente protegida y la bóveda está cerrada: la palabra solo puede valer en este artículo.</translation>
    </message>
    <message>
        <source>The word may name a protected source: it was not added to your words, which lie in a plain file.</source>
        <translation>La palabra puede nombrar a una fuente protegida: no se añadió a sus palabras, que están en un archivo sin cifrar.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryHeader</name>
    <message>
        <source>due %1</source>
        <translation>entrega %1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <comment>written, planned</comment>
        <translation>%1 de %2 palabras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Paso siguiente: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryImportDialog</name>
    <message>
        <source>From a wire</source>
        <translation>De una agencia</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Una página web</translation>
    </message>
    <message>
        <source>A web page of %1</source>
        <translation>Una página web de %1</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>Story markup or plain text</source>
        <translation>Marcado de artículo o texto sin formato</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>embargo hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments, which become notes</source>
        <translation>
            <numerusform>%n comentario, que pasa a ser nota</numerusform>
            <numerusform>%n comentarios, que pasan a ser notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, which become suggestions</source>
        <translation>
            <numerusform>%n cambio, que pasa a ser sugerencia</numerusform>
            <numerusform>%n cambios, que pasan a ser sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Left out, for it belongs to the page and not to the story</source>
        <translation>&amp;Omitido, por ser de la página y no del artículo</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>No se encontró ninguno</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <extracomment>Label: the names of the authors</extracomment>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>No se puede leer este archivo: %1.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Stories</source>
        <translation>
            <numerusform>Importar %n &amp;artículo</numerusform>
            <numerusform>Importar %n &amp;artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryModel</name>
    <message>
        <source>No headline yet</source>
        <translation>Aún sin titular</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>entrega %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::UsesPage</name>
    <message>
        <source>What the claims rest on</source>
        <translation>En qué se apoyan las afirmaciones</translation>
    </message>
    <message>
        <source>Claims that rest on this source</source>
        <translation>Afirmaciones que se apoyan en esta fuente</translation>
    </message>
    <message>
        <source>Claims that rest on this: %1</source>
        <translation>Afirmaciones que se apoyan en esto: %1</translation>
    </message>
    <message>
        <source>Claims and their stories</source>
        <translation>Afirmaciones y sus artículos</translation>
    </message>
    <message>
        <source>The stories could not be read</source>
        <translation>No se pudieron leer los artículos</translation>
    </message>
    <message>
        <source>No story rests on it yet.</source>
        <translation>Ningún artículo se apoya en ella todavía.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>so many claims in so many stories</comment>
        <translation>%1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n afirmación</numerusform>
            <numerusform>%n afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::VersionsDialog</name>
    <message>
        <source>written</source>
        <extracomment>How a version came to be, as are those below: while somebody typed</extracomment>
        <translation>escrito</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>suggestions settled</source>
        <translation>sugerencias resueltas</translation>
    </message>
    <message>
        <source>noted</source>
        <extracomment>How a version came to be: a note was written</extracomment>
        <translation>anotado</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;On the Page</source>
        <translation>&amp;En la página</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Cambio siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Take This Change Back</source>
        <translation>&amp;Revertir este cambio</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>&amp;Nombrar…</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <extracomment>Button: keeps this version when others are thinned out</extracomment>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Res&amp;taurar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>The story with its changes</source>
        <translation>El artículo con sus cambios</translation>
    </message>
    <message>
        <source>Shows what changed on the laid-out page in the main window, until this is closed</source>
        <translation>Muestra lo que cambió en la página maquetada de la ventana principal, hasta que esto se cierre</translation>
    </message>
    <message>
        <source>Puts the older words back into the story; undo takes them out again</source>
        <translation>Devuelve al artículo las palabras anteriores; deshacer las quita de nuevo</translation>
    </message>
    <message>
        <source>Makes this version the story again; what stands there now stays a version</source>
        <translation>Hace que esta versión sea de nuevo el artículo; lo que hay ahora queda como versión</translation>
    </message>
    <message>
        <source>Since I last read it</source>
        <translation>Desde mi última lectura</translation>
    </message>
    <message>
        <source>Since it was approved</source>
        <translation>Desde que se aprobó</translation>
    </message>
    <message>
        <source>Since it was published</source>
        <translation>Desde que se publicó</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>No se pudieron leer las versiones</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · fijada</translation>
    </message>
    <message>
        <source>Nothing changed: this is the same text, with the same fields and attributions.</source>
        <translation>Nada cambió: es el mismo texto, con los mismos campos y atribuciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n pasaje del texto</numerusform>
            <numerusform>%n pasajes del texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%n atribución</numerusform>
            <numerusform>%n atribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Nombrar esta versión</translation>
    </message>
    <message>
        <source>What it is called; empty takes the name away</source>
        <translation>Cómo se llama; vacío quita el nombre</translation>
    </message>
    <message>
        <source>The version could not be marked</source>
        <translation>No se pudo marcar la versión</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>apartado</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomePage</name>
    <message>
        <source>Explore the sample newsroom</source>
        <translation>Explorar la redacción de ejemplo</translation>
    </message>
    <message>
        <source>Write a new story</source>
        <translation>Escribir un artículo nuevo</translation>
    </message>
    <message>
        <source>Type the headline, Enter, and go on</source>
        <translation>Escriba el titular, pulse Intro y siga</translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>From the first note to the laid-out page, with every word&apos;s source beside it.</source>
        <translation>De la primera nota a la página maquetada, con la fuente de cada palabra al lado.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuar con</translation>
    </message>
    <message>
        <source>A day at The Saltmere Courier. Your own newsroom stays as it is</source>
        <translation>Un día en The Saltmere Courier. Su propia redacción queda como está</translation>
    </message>
    <message>
        <source>Word, web pages, Markdown or text; or drop them here</source>
        <translation>Word, páginas web, Markdown o texto; o suéltelos aquí</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>An hourly copy of this newsroom, or an archive from elsewhere</source>
        <translation>Una copia horaria de esta redacción, o un archivo completo de otro lugar</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Five minutes with the help beside you</source>
        <translation>Cinco minutos con la ayuda al lado</translation>
    </message>
    <message>
        <source>Everything is saved as you type. %1 finds every command, %2 is help.</source>
        <translation>Todo se guarda mientras escribe. %1 encuentra cualquier orden, %2 es la ayuda.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WireFoldersDialog</name>
    <message>
        <source>No folder is watched. Add the one that an agency&apos;s program writes to: each file in it becomes a story, with the agency as its source and its embargo set.</source>
        <translation>No se vigila ninguna carpeta. Añada aquella en la que escribe el programa de una agencia: cada archivo se convierte en un artículo, con la agencia como fuente y su embargo puesto.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Wire Folders</source>
        <translation>Carpetas de agencias</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>Files that were read are moved to &quot;taken&quot; in the folder, others to &quot;refused&quot; with the reason beside them. Nothing comes in twice.</source>
        <translation>Los archivos leídos pasan a «taken» dentro de la carpeta, los demás a «refused» con el motivo al lado. Nada entra dos veces.</translation>
    </message>
    <message>
        <source>Folder That an Agency Writes To</source>
        <translation>Carpeta en la que escribe una agencia</translation>
    </message>
</context>
<context>
    <name>galley::ui::Words</name>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>somebody changed it at the same time</source>
        <translation>alguien lo cambió al mismo tiempo</translation>
    </message>
    <message>
        <source>it is not in a form that Galley can read</source>
        <translation>no está en una forma que Galley pueda leer</translation>
    </message>
    <message>
        <source>you are not allowed to do that</source>
        <translation>no tiene permiso para hacerlo</translation>
    </message>
    <message>
        <source>the file could not be read or written</source>
        <translation>no se pudo leer o escribir el archivo</translation>
    </message>
    <message>
        <source>the database refused it</source>
        <translation>la base de datos lo rechazó</translation>
    </message>
    <message>
        <source>Galley does not know this kind of file</source>
        <translation>Galley no conoce este tipo de archivo</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>State of a story: on the list, not begun. The states stand alone and after the story’s name.</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a story: somebody writes it</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>State of a story: its author has handed it in</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Editing</source>
        <extracomment>State of a story: an editor of the desk works on it</extracomment>
        <translation>En edición</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a story: back with its author</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a story: with the fact-checker</extracomment>
        <translation>En verificación</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>State of a story: its facts are checked</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>With legal</source>
        <extracomment>State of a story: waits for the lawyer</extracomment>
        <translation>En jurídico</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Correcting</source>
        <extracomment>State of a story: published, and a correction is being written</extracomment>
        <translation>En corrección</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a story: held back for now</extracomment>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Spiked</source>
        <extracomment>State of a story: it will not run; it can be taken back</extracomment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>Heading over stories in the list, as are the five below</extracomment>
        <translation>En redacción</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading over stories: approved or scheduled</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Heading over stories: held, spiked or withdrawn</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How much a finding weighs: the least</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <extracomment>How much a finding weighs: the story goes no further before</extracomment>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Portavoz</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Public record</source>
        <extracomment>Kind of source: a register, minutes, a court’s file</extracomment>
        <translation>Registro público</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>Kind of source: the reporter was there</extracomment>
        <translation>Observación propia</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Other news media</source>
        <extracomment>Kind of source</extracomment>
        <translation>Otro medio</translation>
    </message>
    <message>
        <source>Wire agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms of a conversation: quoted, with the name</extracomment>
        <translation>Con nombre</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms of a conversation: published under an agreed description, not under the name</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms of a conversation: used in the paper’s own voice, with no source given</extracomment>
        <translation>Sin fuente citable</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms of a conversation: not for publication at all</extracomment>
        <translation>Off the record</translation>
    </message>
    <message>
        <source>Quoted</source>
        <extracomment>How words stand in the text: all in quotation marks</extracomment>
        <translation>Cita directa</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>How words stand in the text: some in quotation marks</extracomment>
        <translation>Cita parcial</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>How words stand in the text: none in quotation marks</extracomment>
        <translation>Indirecta</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <extracomment>How words stand in the text: nothing says that they are somebody’s</extracomment>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>what failed: why (technical detail)</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format without the year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>May be quoted and named.</source>
        <translation>Se puede citar y nombrar.</translation>
    </message>
    <message>
        <source>May be published, but not under the name: only under the agreed wording.</source>
        <translation>Se puede publicar, pero no con el nombre: solo con la fórmula acordada.</translation>
    </message>
    <message>
        <source>May be used in our own voice, without quotation or attribution.</source>
        <translation>Se puede usar con voz propia, sin cita ni atribución.</translation>
    </message>
    <message>
        <source>Not for publication: a lead only.</source>
        <translation>No es para publicar: solo una pista.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>evidence</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Kind of claim, as are the three below</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Acusación</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Antetítulo</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Description of the photo</source>
        <translation>Descripción de la foto</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Hora de entrega</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsModel</name>
    <message>
        <source>is written</source>
        <translation>se escribe</translation>
    </message>
    <message>
        <source>avoid, rather</source>
        <translation>evitar, mejor</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>How an entry is to be read: a regular expression</extracomment>
        <translation>patrón</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Palabra o palabras</translation>
    </message>
    <message>
        <source>Our form</source>
        <translation>Nuestra forma</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a table: whether a word is written or avoided</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsPage</name>
    <message>
        <source>&amp;Galley’s own list too, where ours says nothing</source>
        <translation>&amp;También la lista de Galley, donde la nuestra no dice nada</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Nuestras palabras</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filtrar palabras</translation>
    </message>
    <message>
        <source>Type how a word comes in, and how we write it; or import a table with the columns find, prefer, kind and reason. What somebody said is never changed.</source>
        <translation>Escriba cómo llega una palabra y cómo la escribimos; o importe una tabla con las columnas find, prefer, kind y reason. Lo que alguien dijo nunca se cambia.</translation>
    </message>
    <message>
        <source>&amp;Add Word</source>
        <translation>&amp;Añadir palabra</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken in; they count when you save.</source>
        <translation>
            <numerusform>%n palabra incorporada; cuenta cuando guarde.</numerusform>
            <numerusform>%n palabras incorporadas; cuentan cuando guarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Words</source>
        <translation>Importar palabras</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export Words</source>
        <translation>Exportar palabras</translation>
    </message>
    <message>
        <source>The words are in %1.</source>
        <translation>Las palabras están en %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::IdentityDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Fuente protegida</translation>
    </message>
    <message>
        <source>A source without an agreed description</source>
        <translation>Una fuente sin descripción acordada</translation>
    </message>
    <message>
        <source>to call before the deadline</source>
        <translation>llamar antes del cierre</translation>
    </message>
    <message>
        <source>&amp;Why do you look?</source>
        <translation>¿&amp;Por qué mira?</translation>
    </message>
    <message>
        <source>&amp;Hold to Show</source>
        <translation>&amp;Mantener para ver</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>one a line: other names, user names</source>
        <translation>uno por línea: otros nombres, nombres de usuario</translation>
    </message>
    <message>
        <source>one a line: telephone, e-mail, address</source>
        <translation>uno por línea: teléfono, correo, dirección</translation>
    </message>
    <message>
        <source>one a line: who of us knows</source>
        <translation>uno por línea: quién de nosotros lo sabe</translation>
    </message>
    <message>
        <source>Real &amp;name</source>
        <translation>&amp;Nombre real</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>&amp;También llamado</translation>
    </message>
    <message>
        <source>Con&amp;tacts</source>
        <translation>C&amp;ontactos</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>Cómo &amp;localizar</translation>
    </message>
    <message>
        <source>Why &amp;protected</source>
        <translation>Por &amp;qué se protege</translation>
    </message>
    <message>
        <source>&amp;Known to</source>
        <translation>La conoc&amp;en</translation>
    </message>
    <message>
        <source>Say first why you look: it goes on record.</source>
        <translation>Diga primero por qué mira: queda registrado.</translation>
    </message>
    <message>
        <source>It cannot be shown: %1.</source>
        <translation>No se puede mostrar: %1.</translation>
    </message>
    <message>
        <source>Hidden. It shows while the button or its space key is held; each time is on record.</source>
        <translation>Oculto. Se ve mientras se mantiene pulsado el botón o su barra espaciadora; cada vez queda registrada.</translation>
    </message>
    <message>
        <source>It cannot be changed: %1.</source>
        <translation>No se puede cambiar: %1.</translation>
    </message>
    <message>
        <source>Give a name, another name or a contact: there is nothing to protect yet.</source>
        <translation>Dé un nombre, otro nombre o un contacto: aún no hay nada que proteger.</translation>
    </message>
    <message>
        <source>It was not kept: %1.</source>
        <translation>No se guardó: %1.</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::MaterialDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Fuente protegida</translation>
    </message>
    <message>
        <source>Files they gave. Drop more here; each is sealed for those who may read who the source is. The file you drop stays where it is: delete it there.</source>
        <translation>Archivos que dio la fuente. Suelte más aquí; cada uno se sella para quienes pueden leer quién es. El archivo que suelta se queda donde está: bórrelo allí.</translation>
    </message>
    <message>
        <source>Files they gave</source>
        <translation>Archivos que dio</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>&amp;Take a Copy Out…</source>
        <translation>&amp;Sacar una copia…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The files cannot be shown: %1.</source>
        <translation>No se pueden mostrar los archivos: %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Not taken in: %1.</source>
        <translation>No incorporado: %1.</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Take a Copy Out</source>
        <translation>Sacar una copia</translation>
    </message>
    <message>
        <source>A copy is out of the vault: whoever gets at that file can read it. Delete it when you are done.</source>
        <translation>Hay una copia fuera de la bóveda: quien llegue a ese archivo puede leerlo. Bórrelo cuando termine.</translation>
    </message>
    <message>
        <source>No copy was made: %1.</source>
        <translation>No se hizo ninguna copia: %1.</translation>
    </message>
    <message>
        <source>Remove “%1” for good?</source>
        <translation>¿Quitar «%1» para siempre?</translation>
    </message>
    <message>
        <source>Copies of the newsroom made before hold it still, sealed.</source>
        <translation>Las copias de la redacción hechas antes aún lo contienen, sellado.</translation>
    </message>
    <message>
        <source>It is there still: %1.</source>
        <translation>Sigue ahí: %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::SetupDialog</name>
    <message>
        <source>Set Up the Vault of %1</source>
        <translation>Preparar la bóveda de %1</translation>
    </message>
    <message>
        <source>The vault keeps who your protected sources are, sealed so that only you and those you choose can read it: not whoever takes this computer, a copy of the database, or a backup.</source>
        <translation>La bóveda guarda quiénes son sus fuentes protegidas, sellado para que solo lo lean usted y quienes elija: no quien se lleve este ordenador, una copia de la base de datos o una copia de seguridad.</translation>
    </message>
    <message>
        <source>It cannot help while it is open and somebody watches your screen or runs programs under your name, and it does not protect what you write into a story or a note.</source>
        <translation>No sirve mientras está abierta y alguien mira su pantalla o ejecuta programas con su nombre, y no protege lo que usted escribe en un artículo o una nota.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, which the next page shows, nobody can open it again: there is no other way in.</source>
        <translation>Sin la frase de paso o el código de recuperación, que muestra la página siguiente, nadie puede abrirla de nuevo: no hay otra entrada.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de paso</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Una vez más</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidez de la frase de paso</translation>
    </message>
    <message>
        <source>&amp;Make the Keys</source>
        <translation>&amp;Crear las claves</translation>
    </message>
    <message>
        <source>&amp;Suggest One</source>
        <translation>&amp;Proponer una</translation>
    </message>
    <message>
        <source>Write this down, or print it, and keep it away from this computer. It is shown this once and kept nowhere.</source>
        <translation>Anótelo, o imprímalo, y guárdelo lejos de este ordenador. Se muestra solo esta vez y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>&amp;Lo tengo en papel</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Five or six words that nobody would say together make a good one.</source>
        <translation>Cinco o seis palabras que nadie diría juntas forman una buena.</translation>
    </message>
    <message>
        <source>A guesser would be quick. Add words that do not belong together.</source>
        <translation>Se adivinaría pronto. Añada palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>Strong enough. Type it once more below, so that your fingers know it.</source>
        <translation>Bastante sólida. Escríbala abajo una vez más, para que sus dedos la conozcan.</translation>
    </message>
    <message>
        <source>Strong enough, and the same twice.</source>
        <translation>Bastante sólida, y dos veces igual.</translation>
    </message>
    <message>
        <source>No keys were made: %1.</source>
        <translation>No se crearon claves: %1.</translation>
    </message>
    <message>
        <source>Recovery code, if the passphrase is forgotten:</source>
        <translation>Código de recuperación, por si se olvida la frase de paso:</translation>
    </message>
    <message>
        <source>Ask whoever holds the newsroom&apos;s root code to admit you
before somebody can share a source with you.</source>
        <translation>Pida a quien tiene el código raíz de la redacción que le admita,
antes de que alguien pueda compartir una fuente con usted.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s root code, which admits other people:</source>
        <translation>El código raíz de la redacción, que admite a otras personas:</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::UnlockDialog</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Código de recuperación</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de paso</translation>
    </message>
    <message>
        <source>Unlock the Vault</source>
        <translation>Desbloquear la bóveda</translation>
    </message>
    <message>
        <source>The vault of %1 is locked.</source>
        <translation>La bóveda de %1 está bloqueada.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>&amp;Olvidada…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nueva frase de paso</translation>
    </message>
    <message>
        <source>The new passphrase is guessed too quickly. Take for example: %1</source>
        <translation>La nueva frase de paso se adivina demasiado pronto. Use por ejemplo: %1</translation>
    </message>
    <message>
        <source>It stays locked: %1.</source>
        <translation>Sigue bloqueada: %1.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Guards</name>
    <message>
        <source>The story has no slug: give it a working name.</source>
        <translation>El artículo no tiene slug: dele un nombre de trabajo.</translation>
    </message>
    <message>
        <source>The story has no headline: write one.</source>
        <translation>El artículo no tiene titular: escriba uno.</translation>
    </message>
    <message>
        <source>The story has no byline: say who wrote it.</source>
        <translation>El artículo no tiene firma: diga quién lo escribió.</translation>
    </message>
    <message>
        <source>The story has no text yet.</source>
        <translation>El artículo aún no tiene texto.</translation>
    </message>
    <message>
        <source>%1 is editing this story: ask for it to be handed over.</source>
        <translation>%1 está editando este artículo: pida que se lo traspase.</translation>
    </message>
    <message>
        <source>An anonymous source has no reason: say why it is not named.</source>
        <translation>Una fuente anónima no tiene motivo: diga por qué no se la nombra.</translation>
    </message>
    <message>
        <source>An anonymous source is known to no editor: name the one who knows.</source>
        <translation>Ningún editor conoce a una fuente anónima: nombre al que la conoce.</translation>
    </message>
    <message>
        <source>Nobody is named for this: link a source, or settle it as own knowledge.</source>
        <translation>Nadie responde de esto: enlace una fuente, o resuélvalo como algo que sabemos.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is disputed: settle it or say so in the text.</source>
        <translation>La afirmación «%1» está discutida: resuélvala o dígalo en el texto.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; rests on %2 of the %3 sources this desk asks for.</source>
        <translation>La afirmación «%1» se apoya en %2 de las %3 fuentes que pide esta mesa.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>Esta cifra no tiene prueba: añada el documento o el cálculo.</translation>
    </message>
    <message>
        <source>%1 wrote this story: somebody else must decide.</source>
        <translation>%1 escribió este artículo: debe decidir otra persona.</translation>
    </message>
    <message>
        <source>%1 changed %2 % of the words (at most %3 %): somebody else must decide.</source>
        <translation>%1 cambió el %2&#xa0;% de las palabras (como máximo el %3&#xa0;%): debe decidir otra persona.</translation>
    </message>
    <message>
        <source>%1 took up this correction: somebody else must approve it.</source>
        <translation>%1 asumió esta corrección: debe aprobarla otra persona.</translation>
    </message>
    <message>
        <source>%1 wrote the notice: somebody else must approve it.</source>
        <translation>%1 escribió el aviso: otra persona debe aprobarlo.</translation>
    </message>
    <message>
        <source>Question %1 has not been answered for this text.</source>
        <translation>La pregunta %1 no se ha respondido para este texto.</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Hay un cambio sugerido pendiente: acéptelo o rechácelo.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over.</source>
        <translation>Hay una nota de %1 pendiente: resuélvala, o pásela por alto.</translation>
    </message>
    <message>
        <source>Nobody has approved this text.</source>
        <translation>Nadie ha aprobado este texto.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 approved: it must be approved again.</source>
        <translation>El texto no es el que aprobó %1: hay que aprobarlo de nuevo.</translation>
    </message>
    <message>
        <source>The story is under embargo until %1 UTC.</source>
        <translation>El artículo tiene embargo hasta %1 UTC.</translation>
    </message>
    <message>
        <source>Say for when the story is scheduled.</source>
        <translation>Diga para cuándo se programa el artículo.</translation>
    </message>
    <message>
        <source>That time has passed: choose one that lies ahead.</source>
        <translation>Esa hora ya pasó: elija una futura.</translation>
    </message>
    <message>
        <source>At that time the story is still under embargo.</source>
        <translation>A esa hora el artículo aún tiene embargo.</translation>
    </message>
    <message>
        <source>Nothing on record says what is corrected: write the correction first.</source>
        <translation>No consta qué se corrige: escriba primero la corrección.</translation>
    </message>
    <message>
        <source>The text was changed: restore the published one first, or publish the correction.</source>
        <translation>El texto se cambió: restaure primero el publicado, o publique la corrección.</translation>
    </message>
    <message>
        <source>Name the person who gets the story.</source>
        <translation>Nombre a la persona que recibe el artículo.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 cleared: refer it again, or restore that one.</source>
        <translation>El texto no es el que %1 dio por bueno: remítalo de nuevo o restaure aquel.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Workflow</name>
    <message>
        <source>This is for %1.</source>
        <translation>Esto corresponde a: %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s way of working (&quot;%1&quot;) does not know the step &quot;%2&quot;.</source>
        <translation>El flujo de la mesa («%1») no conoce el paso «%2».</translation>
    </message>
    <message>
        <source>A story that is %1 cannot take the step &quot;%2&quot;.</source>
        <translation>Un artículo en estado «%1» no puede dar el paso «%2».</translation>
    </message>
    <message>
        <source>This step needs a reason: say why.</source>
        <translation>Este paso necesita un motivo: diga por qué.</translation>
    </message>
    <message numerus="yes">
        <source>(And %n more.)</source>
        <translation>
            <numerusform>(Y %n más.)</numerusform>
            <numerusform>(Y %n más.)</numerusform>
        </translation>
    </message>
    <message>
        <source>The approved text was changed.</source>
        <translation>El texto aprobado se cambió.</translation>
    </message>
</context>
<context>
    <name>VaultReason</name>
    <message>
        <source>the newsroom holds an older version than this computer has seen; if a copy was restored, the command “galley vault accept” takes it</source>
        <translation>la redacción guarda una versión más antigua que la que ha visto este equipo; si se restauró una copia, la orden «galley vault accept» la acepta</translation>
    </message>
</context>
</TS>
