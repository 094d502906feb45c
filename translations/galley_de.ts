<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>BalancedQuotes</name>
    <message>
        <source>Quotation marks balance</source>
        <translation>Anführungszeichen stehen paarweise</translation>
    </message>
    <message>
        <source>This quotation mark has no partner in its paragraph: add the other, or take it out.</source>
        <translation>Dieses Anführungszeichen hat in seinem Absatz kein Gegenstück: Ergänzen Sie es, oder nehmen Sie dieses heraus.</translation>
    </message>
</context>
<context>
    <name>BareSources</name>
    <message>
        <source>No source without a description</source>
        <translation>Keine Quelle ohne Beschreibung</translation>
    </message>
    <message>
        <source>“%1” tells the reader nothing: name the source, or say how it knows and why it is not named.</source>
        <translation>„%1“ sagt den Lesern nichts: Nennen Sie die Quelle, oder sagen Sie, woher sie es weiß und warum sie nicht genannt wird.</translation>
    </message>
</context>
<context>
    <name>BylinePresent</name>
    <message>
        <source>Byline and dateline are there</source>
        <translation>Autorenzeile und Ortsmarke sind da</translation>
    </message>
    <message>
        <source>There is no byline: name who wrote it.</source>
        <translation>Es gibt keine Autorenzeile: Nennen Sie, wer geschrieben hat.</translation>
    </message>
    <message>
        <source>There is no dateline: name the place where the reporting was done.</source>
        <translation>Es gibt keine Ortsmarke: Nennen Sie den Ort der Recherche.</translation>
    </message>
</context>
<context>
    <name>CleanCopy</name>
    <message>
        <source>No placeholder and no doubled word</source>
        <translation>Keine Platzhalter, keine doppelten Wörter</translation>
    </message>
    <message>
        <source>“%1” stands for something: put in what belongs there.</source>
        <translation>„%1“ steht für etwas anderes: Setzen Sie ein, was dorthin gehört.</translation>
    </message>
    <message>
        <source>“%1” stands here twice: take one out.</source>
        <translation>„%1“ steht hier zweimal: Streichen Sie eines.</translation>
    </message>
</context>
<context>
    <name>EmbargoHolds</name>
    <message>
        <source>Nothing leaves before its embargo</source>
        <translation>Vor Ablauf der Sperrfrist geht nichts hinaus</translation>
    </message>
    <message>
        <source>Embargoed until %1 UTC: it may not be exported before.</source>
        <translation>Gesperrt bis %1 UTC: Vorher darf der Beitrag nicht exportiert werden.</translation>
    </message>
</context>
<context>
    <name>FirstReference</name>
    <message>
        <source>People come in with full name and position</source>
        <translation>Menschen treten mit vollem Namen und Funktion auf</translation>
    </message>
    <message>
        <source>%1 comes in here: give the full name.</source>
        <translation>%1 tritt hier zum ersten Mal auf: Nennen Sie den vollen Namen.</translation>
    </message>
    <message>
        <source>Say who %1 is: %2.</source>
        <translation>Sagen Sie, wer %1 ist: %2.</translation>
    </message>
</context>
<context>
    <name>HeadlineFits</name>
    <message>
        <source>The headline is there and fits its slot</source>
        <translation>Die Überschrift ist da und passt auf ihren Platz</translation>
    </message>
    <message>
        <source>There is no headline: write one.</source>
        <translation>Es gibt keine Überschrift: Schreiben Sie eine.</translation>
    </message>
    <message>
        <source>The headline has %1 characters and its slot takes %2: shorten it.</source>
        <translation>Die Überschrift hat %1 Zeichen, ihr Platz fasst %2: Kürzen Sie sie.</translation>
    </message>
</context>
<context>
    <name>HeadlineIsCovered</name>
    <message>
        <source>Names and numbers of the headline stand in the story</source>
        <translation>Namen und Zahlen der Überschrift stehen im Beitrag</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check it, or add it to the text.</source>
        <translation>„%1“ aus der Überschrift kommt im Beitrag nicht vor: Prüfen Sie es, oder ergänzen Sie den Text.</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check the name, or add it to the text.</source>
        <translation>„%1“ aus der Überschrift kommt im Beitrag nicht vor: Prüfen Sie den Namen, oder ergänzen Sie den Text.</translation>
    </message>
</context>
<context>
    <name>HeadlineStates</name>
    <message>
        <source>No question mark in a headline</source>
        <translation>Kein Fragezeichen in der Überschrift</translation>
    </message>
    <message>
        <source>The headline asks a question: tell the reader what the story found.</source>
        <translation>Die Überschrift stellt eine Frage: Sagen Sie den Lesern, was der Beitrag herausgefunden hat.</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>Words as the house writes them</source>
        <translation>Wörter in der Schreibweise des Hauses</translation>
    </message>
    <message>
        <source>“%1” is not house style, but these are somebody’s own words.</source>
        <translation>„%1“ ist nicht Hausstil, aber es sind jemandes eigene Worte.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>Hier steht mehr als ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Better than “%1”: %2 (%3).</source>
        <translation>Besser als „%1“: %2 (%3).</translation>
    </message>
    <message>
        <source>Write “%2”, not “%1” (%3).</source>
        <translation>Schreiben Sie „%2“, nicht „%1“ (%3).</translation>
    </message>
</context>
<context>
    <name>KeyboardProfile</name>
    <message>
        <source>As in Word</source>
        <translation>Wie in Word</translation>
    </message>
    <message>
        <source>As in LibreOffice Writer</source>
        <translation>Wie in LibreOffice Writer</translation>
    </message>
    <message>
        <source>As in Emacs</source>
        <translation>Wie in Emacs</translation>
    </message>
    <message>
        <source>Galley&apos;s own</source>
        <translation>Eigene von Galley</translation>
    </message>
</context>
<context>
    <name>LensWords</name>
    <message>
        <source>A number nobody is named for</source>
        <translation>Eine Zahl, für die niemand genannt ist</translation>
    </message>
    <message>
        <source>An allegation nobody is named for</source>
        <translation>Ein Vorwurf, für den niemand genannt ist</translation>
    </message>
    <message>
        <source>An opinion nobody is named for</source>
        <translation>Eine Meinung, für die niemand genannt ist</translation>
    </message>
    <message>
        <source>Nobody is named who says this</source>
        <translation>Es ist nicht genannt, wer das sagt</translation>
    </message>
    <message>
        <source>Found by machine</source>
        <extracomment>What is known of an attribution, as are those below</extracomment>
        <translation>Vom Programm gefunden</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Needs a source</source>
        <translation>Braucht eine Quelle</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>A claim nobody is named for</extracomment>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>A claim somebody has looked at</extracomment>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>Somebody decided that this is no attribution</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Its words are gone</source>
        <extracomment>The words of an attribution do not stand in the text any more</extracomment>
        <translation>Ihr Wortlaut ist weg</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>number of a paragraph</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <extracomment>Who passed the words on: second hand</extracomment>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoke with %1, %2</source>
        <translation>Gespräch mit %1, %2</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Bedingungen: %1</translation>
    </message>
    <message>
        <source>The terms were agreed afterwards.</source>
        <translation>Die Bedingungen wurden erst danach vereinbart.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belege: %1</translation>
    </message>
    <message>
        <source>Not named: %1</source>
        <translation>Nicht genannt: %1</translation>
    </message>
    <message>
        <source>Checked by %1: %2</source>
        <translation>Geprüft von %1: %2</translation>
    </message>
    <message>
        <source>No evidence is kept for this.</source>
        <translation>Dafür ist kein Beleg hinterlegt.</translation>
    </message>
    <message>
        <source>Nobody else bears this out.</source>
        <translation>Niemand sonst stützt das.</translation>
    </message>
</context>
<context>
    <name>NamedMinor</name>
    <message>
        <source>A minor or a victim who is named is looked at twice</source>
        <translation>Genannte Minderjährige und Opfer werden zweimal bedacht</translation>
    </message>
    <message>
        <source>“%1” is under eighteen and named: a second person agrees to that.</source>
        <translation>„%1“ ist unter achtzehn und wird genannt: Eine zweite Person stimmt dem zu.</translation>
    </message>
    <message>
        <source>“%1” is a victim and named: a second person agrees to that.</source>
        <translation>„%1“ ist Opfer und wird genannt: Eine zweite Person stimmt dem zu.</translation>
    </message>
</context>
<context>
    <name>NoCommentTwice</name>
    <message>
        <source>Whoever speaks unnamed did not decline to comment</source>
        <translation>Wer ungenannt spricht, hat die Auskunft nicht verweigert</translation>
    </message>
    <message>
        <source>This says that somebody would not comment who speaks without a name elsewhere in the story: take one of the two out.</source>
        <translation>Hier heißt es, jemand habe sich nicht äußern wollen, der anderswo im Beitrag ungenannt spricht: Nehmen Sie eines von beidem heraus.</translation>
    </message>
    <message>
        <source>Somebody of that organisation speaks without a name elsewhere in the story: make sure that it is not who would not comment here.</source>
        <translation>Jemand aus dieser Organisation spricht anderswo im Beitrag ungenannt: Vergewissern Sie sich, dass es nicht dieselbe Person ist, die sich hier nicht äußern wollte.</translation>
    </message>
</context>
<context>
    <name>NoLeak</name>
    <message>
        <source>Nothing of the vault stands in the story</source>
        <translation>Nichts aus dem Tresor steht im Beitrag</translation>
    </message>
    <message>
        <source>This gives a protected source away: take it out.</source>
        <translation>Das verrät eine geschützte Quelle: Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>This field gives a protected source away: take it out.</source>
        <translation>Dieses Feld verrät eine geschützte Quelle: Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A note gives a protected source away: take it out there.</source>
        <translation>Eine Notiz verrät eine geschützte Quelle: Nehmen Sie es dort heraus.</translation>
    </message>
    <message>
        <source>What is recorded of these words gives a protected source away: take it out there.</source>
        <translation>Was zu diesen Worten festgehalten ist, verrät eine geschützte Quelle: Nehmen Sie es dort heraus.</translation>
    </message>
    <message>
        <source>A request for a reply gives a protected source away: take it out there.</source>
        <translation>Eine Bitte um Stellungnahme verrät eine geschützte Quelle: Nehmen Sie es dort heraus.</translation>
    </message>
    <message>
        <source>A correction gives a protected source away: take it out there.</source>
        <translation>Eine Korrektur verrät eine geschützte Quelle: Nehmen Sie es dort heraus.</translation>
    </message>
    <message>
        <source>The text as readers see it gives a protected source away.</source>
        <translation>Der Text, wie ihn die Leser sehen, verrät eine geschützte Quelle.</translation>
    </message>
    <message>
        <source>The vault is open and does not answer, so nobody knows whether a protected source is named here: lock it and unlock it again.</source>
        <translation>Der Tresor ist offen und antwortet nicht, also weiß niemand, ob hier eine geschützte Quelle genannt wird: Sperren Sie ihn, und entsperren Sie ihn wieder.</translation>
    </message>
</context>
<context>
    <name>NothingPending</name>
    <message>
        <source>No suggestion and no note is open</source>
        <translation>Kein Vorschlag und keine Notiz ist offen</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Eine vorgeschlagene Änderung ist offen: Nehmen Sie sie an, oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>“%1” is a mark of a change or a comment, and readers would see it: take it out, with what is not for them.</source>
        <translation>„%1“ ist das Zeichen einer Änderung oder eines Kommentars und wäre für Leser sichtbar: Nehmen Sie es heraus, mit allem, was nicht für sie ist.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over with a reason.</source>
        <translation>Eine Notiz von %1 ist offen: Erledigen Sie sie, oder übergehen Sie sie mit Begründung.</translation>
    </message>
</context>
<context>
    <name>PictureComplete</name>
    <message>
        <source>Each picture has caption, credit and alternate text</source>
        <translation>Jedes Bild hat Bildtext, Bildnachweis und Alternativtext</translation>
    </message>
    <message>
        <source>The picture has no alternate text: say what it shows to a reader who cannot see it.</source>
        <translation>Das Bild hat keinen Alternativtext: Sagen Sie denen, die es nicht sehen können, was es zeigt.</translation>
    </message>
    <message>
        <source>The picture has no caption: say who, what, where and when.</source>
        <translation>Das Bild hat keinen Bildtext: Sagen Sie wer, was, wo und wann.</translation>
    </message>
    <message>
        <source>The picture has no credit: name who made it and who holds the rights.</source>
        <translation>Das Bild hat keinen Bildnachweis: Nennen Sie, wer es gemacht hat und wer die Rechte hält.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuotedAsSaid</name>
    <message>
        <source>Quoted words are those of the transcript</source>
        <translation>Zitierte Worte sind die der Abschrift</translation>
    </message>
    <message>
        <source>These words do not stand in the transcript: quote what was said, or link the evidence that holds them.</source>
        <translation>Diese Worte stehen nicht in der Abschrift: Zitieren Sie, was gesagt wurde, oder verknüpfen Sie den Beleg, in dem sie stehen.</translation>
    </message>
    <message>
        <source>The transcript has “%1” here: put it back, or mark with … that words are left out.</source>
        <translation>In der Abschrift steht hier „%1“: Setzen Sie es wieder ein, oder zeigen Sie die Auslassung mit&#xa0;… an.</translation>
    </message>
    <message>
        <source>“%1” does not stand here in the transcript: take it out, or put what is yours in [brackets].</source>
        <translation>„%1“ steht hier nicht in der Abschrift: Nehmen Sie es heraus, oder setzen Sie Eigenes in [eckige Klammern].</translation>
    </message>
    <message>
        <source>The transcript has “%1”, not “%2”: quote what was said, or put what is yours in [brackets].</source>
        <translation>In der Abschrift steht „%1“, nicht „%2“: Zitieren Sie, was gesagt wurde, oder setzen Sie Eigenes in [eckige Klammern].</translation>
    </message>
</context>
<context>
    <name>RightOfReply</name>
    <message>
        <source>Whoever is accused was asked</source>
        <translation>Wer beschuldigt wird, wurde gefragt</translation>
    </message>
    <message>
        <source>Nobody is recorded as asked for a reply to this allegation: ask whoever it is about, and record it.</source>
        <translation>Zu diesem Vorwurf ist keine Bitte um Stellungnahme vermerkt: Fragen Sie die Betroffenen, und halten Sie es fest.</translation>
    </message>
    <message>
        <source>The text does not say what came of asking %1: tell the reader.</source>
        <translation>Im Text steht nicht, was die Anfrage bei %1 ergab: Sagen Sie es den Lesern.</translation>
    </message>
    <message>
        <source>%1 was asked and may still answer: wait for the deadline, or record what came of it.</source>
        <translation>%1 wurde gefragt und kann noch antworten: Warten Sie die Frist ab, oder halten Sie fest, was dabei herauskam.</translation>
    </message>
    <message>
        <source>The deadline for %1 has passed: record what came of it.</source>
        <translation>Die Frist für %1 ist abgelaufen: Halten Sie fest, was dabei herauskam.</translation>
    </message>
</context>
<context>
    <name>SeveralSources</name>
    <message>
        <source>Several unnamed sources are several</source>
        <translation>Mehrere ungenannte Quellen sind wirklich mehrere</translation>
    </message>
    <message>
        <source>“%1” are more than one, but one source is recorded: record the second, or write of one.</source>
        <translation>„%1“ sind mehrere, aber nur eine Quelle ist erfasst: Erfassen Sie die zweite, oder schreiben Sie von einer.</translation>
    </message>
</context>
<context>
    <name>SlugPresent</name>
    <message>
        <source>There is no slug: give the story a working name of two or three words.</source>
        <translation>Es gibt keinen Slug: Geben Sie dem Beitrag einen Arbeitstitel aus zwei, drei Wörtern.</translation>
    </message>
    <message>
        <source>The story has a slug of its own</source>
        <translation>Der Beitrag hat einen eigenen Slug</translation>
    </message>
    <message>
        <source>Another story of this edition has the same slug: give one of them another.</source>
        <translation>Ein anderer Beitrag dieser Ausgabe hat denselben Slug: Geben Sie einem von beiden einen anderen.</translation>
    </message>
</context>
<context>
    <name>SpeakerInParagraph</name>
    <message>
        <source>Each paragraph says whose words it quotes</source>
        <translation>Jeder Absatz sagt, wen er zitiert</translation>
    </message>
    <message>
        <source>Nothing in this paragraph says whose words these are: name the speaker here too.</source>
        <translation>Nichts in diesem Absatz sagt, wessen Worte das sind: Nennen Sie auch hier, wer spricht.</translation>
    </message>
</context>
<context>
    <name>SpeakerKnownSoon</name>
    <message>
        <source>The speaker is known by the end of the first sentence quoted</source>
        <translation>Wer spricht, ist am Ende des ersten zitierten Satzes bekannt</translation>
    </message>
    <message>
        <source>Readers learn only after several sentences who says this: name the speaker after the first.</source>
        <translation>Die Leser erfahren erst nach mehreren Sätzen, wer das sagt: Nennen Sie den Namen nach dem ersten.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling is not checked: no dictionary for %1 is known.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Für %1 ist kein Wörterbuch bekannt.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for %1. Install the package %2.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Für %1 fehlt das Wörterbuch. Installieren Sie das Paket %2.</translation>
    </message>
</context>
<context>
    <name>UnsourcedClaims</name>
    <message>
        <source>An allegation has a named origin</source>
        <translation>Ein Vorwurf hat einen genannten Urheber</translation>
    </message>
    <message>
        <source>Nobody stands behind this sentence: say who says so, or take it out.</source>
        <translation>Hinter diesem Satz steht niemand: Sagen Sie, wer es sagt, oder streichen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” says twice that it is a claim: leave “alleged” out.</source>
        <translation>„%1“ sagt doppelt, dass es eine Behauptung ist: Lassen Sie „mutmaßlich“ weg.</translation>
    </message>
</context>
<context>
    <name>VaultLink</name>
    <message>
        <source>The program galley-vault is not installed beside this one.</source>
        <translation>Das Programm galley-vault ist nicht neben diesem installiert.</translation>
    </message>
</context>
<context>
    <name>WeekdayAgrees</name>
    <message>
        <source>Weekday agrees with date</source>
        <translation>Wochentag und Datum stimmen überein</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3: correct the day or the date.</source>
        <translation>%1 ist ein %2, kein %3: Berichtigen Sie den Tag oder das Datum.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Act as this person.</source>
        <translation>Als diese Person handeln.</translation>
    </message>
    <message>
        <source>Open the sample newsroom.</source>
        <translation>Die Beispielredaktion öffnen.</translation>
    </message>
    <message>
        <source>Files to take in as stories.</source>
        <translation>Dateien, die als Beiträge aufgenommen werden.</translation>
    </message>
    <message>
        <source>The newsroom cannot be opened: %1.</source>
        <translation>Die Redaktion lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged.</source>
        <translation>Die Datenbank der Redaktion ist beschädigt.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged, and was not opened.</source>
        <translation>Die Datenbank der Redaktion ist beschädigt und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>There is no copy of it beside %1. Put one there, or ask whoever keeps your backups.</source>
        <translation>Neben %1 liegt keine Kopie davon. Legen Sie eine dorthin, oder fragen Sie, wer Ihre Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>The last good copy is of %1. What was written after it stays in the damaged file, which is kept beside it.</source>
        <translation>Die letzte gute Kopie ist von %1. Was danach geschrieben wurde, bleibt in der beschädigten Datei, die daneben aufgehoben wird.</translation>
    </message>
    <message>
        <source>&amp;Restore the Copy</source>
        <translation>&amp;Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>no copy could be read; the damaged file lies beside them</source>
        <translation>keine Kopie war lesbar; die beschädigten Dateien liegen daneben</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is not where it was.</source>
        <translation>Die Datenbank der Redaktion ist nicht mehr, wo sie war.</translation>
    </message>
    <message>
        <source>%1 is gone, but there are copies of it. The last is of %2.</source>
        <translation>%1 ist weg, aber es gibt Kopien davon. Die letzte ist von %2.</translation>
    </message>
    <message>
        <source>&amp;Start an Empty Newsroom</source>
        <translation>&amp;Leere Redaktion beginnen</translation>
    </message>
    <message>
        <source>Looking over the newsroom…</source>
        <translation>Die Redaktion wird durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>A window of its own beside one that is open.</source>
        <translation>Ein eigenes Fenster neben einem, das offen ist.</translation>
    </message>
    <message>
        <source>Show this story.</source>
        <translation>Diesen Beitrag zeigen.</translation>
    </message>
    <message>
        <source>Take the second half of the screen.</source>
        <translation>Die zweite Hälfte des Bildschirms einnehmen.</translation>
    </message>
    <message>
        <source>Begin a new story.</source>
        <translation>Einen neuen Beitrag beginnen.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. There is no newsroom yet: joining makes one, and it is yours to look after.</source>
        <translation>PostgreSQL %1 antwortet. Eine Redaktion gibt es dort noch nicht: Wenn Sie beitreten, entsteht eine, und Sie sind für sie verantwortlich.</translation>
    </message>
    <message numerus="yes">
        <source>PostgreSQL %1 answers, and knows you as %2. You see %n stories there.</source>
        <translation>
            <numerusform>PostgreSQL %1 antwortet und kennt Sie als %2. Sie sehen dort %n Beitrag.</numerusform>
            <numerusform>PostgreSQL %1 antwortet und kennt Sie als %2. Sie sehen dort %n Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database file, or postgresql://name@host/newsroom.</source>
        <translation>Datenbankdatei oder postgresql://name@host/newsroom.</translation>
    </message>
</context>
<context>
    <name>galley::check::Questions</name>
    <message>
        <source>Is what the unnamed source says information, not opinion or attack? (AP; Reuters)</source>
        <translation>Gibt die ungenannte Quelle Auskunft, statt zu meinen oder anzugreifen? (AP; Reuters)</translation>
    </message>
    <message>
        <source>Is nobody who spoke without a name also said to have declined to comment? (AP)</source>
        <translation>Heißt es von niemandem, der ungenannt gesprochen hat, er habe sich nicht äußern wollen? (AP)</translation>
    </message>
    <message>
        <source>Was every quotation compared with the recording or the notes, word for word? (Reuters)</source>
        <translation>Wurde jedes Zitat Wort für Wort mit der Aufnahme oder den Notizen verglichen? (Reuters)</translation>
    </message>
    <message>
        <source>Has everybody accused been asked, with time to answer, and does the text say so? (SPJ; BBC)</source>
        <translation>Wurden alle Beschuldigten gefragt, mit Zeit zur Antwort, und sagt das der Text? (SPJ; BBC)</translation>
    </message>
    <message>
        <source>If a minor or a victim can be recognised: did a second person agree to that? (SPJ; AP)</source>
        <translation>Falls Minderjährige oder Opfer erkennbar sind: Hat eine zweite Person zugestimmt? (SPJ; AP)</translation>
    </message>
</context>
<context>
    <name>galley::check::RuleFile</name>
    <message>
        <source>%1: &quot;%2&quot; is one of %3.</source>
        <translation>%1: „%2“ ist eines von %3.</translation>
    </message>
    <message>
        <source>%1: &quot;words&quot; is a list of words.</source>
        <translation>%1: „words“ ist eine Liste von Wörtern.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1: Es gibt keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>%1: there is no limit &quot;%2&quot;.</source>
        <translation>%1: Es gibt keine Grenze „%2“.</translation>
    </message>
    <message>
        <source>%1: the limit &quot;%2&quot; is a number.</source>
        <translation>%1: Die Grenze „%2“ ist eine Zahl.</translation>
    </message>
    <message>
        <source>%1: &quot;limits&quot; is an object of numbers.</source>
        <translation>%1: „limits“ ist ein Objekt aus Zahlen.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>The file has no &quot;rules&quot;.</source>
        <translation>Die Datei hat keine „rules“.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Es gibt keine Regel „%1“.</translation>
    </message>
</context>
<context>
    <name>galley::check::SourceRules</name>
    <message>
        <source>This source is not named: record why, and tell the reader in the text.</source>
        <translation>Diese Quelle wird nicht genannt: Halten Sie fest, warum, und sagen Sie es den Lesern im Text.</translation>
    </message>
    <message>
        <source>No editor is named who knows this source: name one.</source>
        <translation>Niemand aus der Redaktion ist vermerkt, der diese Quelle kennt: Nennen Sie jemanden.</translation>
    </message>
    <message>
        <source>Nobody has approved that this source stays unnamed: ask the desk head.</source>
        <translation>Niemand hat genehmigt, dass diese Quelle ungenannt bleibt: Fragen Sie die Ressortleitung.</translation>
    </message>
    <message>
        <source>An unnamed source gives an opinion here: take it out, or find somebody who says it by name.</source>
        <translation>Eine ungenannte Quelle äußert hier eine Meinung: Nehmen Sie sie heraus, oder finden Sie jemanden, der sie mit Namen vertritt.</translation>
    </message>
    <message>
        <source>A story with an unnamed source carries the name of who wrote it.</source>
        <translation>Ein Beitrag mit einer ungenannten Quelle trägt den Namen dessen, der ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>This source speaks on other terms elsewhere in the story: make sure that one place does not give the other away.</source>
        <translation>Diese Quelle spricht anderswo im Beitrag zu anderen Bedingungen: Sorgen Sie dafür, dass die eine Stelle die andere nicht verrät.</translation>
    </message>
    <message>
        <source>This was said off the record: it cannot be used. Find somebody who says it on other terms, or take it out.</source>
        <translation>Das wurde unter drei gesagt und ist nicht verwendbar. Finden Sie jemanden, der es zu anderen Bedingungen sagt, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>On deep background nobody is named or described: say it in the paper&apos;s own voice.</source>
        <translation>Ohne Quellenangabe wird niemand genannt oder beschrieben: Sagen Sie es als Aussage der Zeitung.</translation>
    </message>
    <message>
        <source>This rests on deep background alone: find a second support.</source>
        <translation>Das stützt sich allein auf ein Gespräch ohne Quellenangabe: Finden Sie eine zweite Stütze.</translation>
    </message>
    <message>
        <source>A serious allegation rests on one unnamed source: refer it to the desk head, or find a second.</source>
        <translation>Ein schwerer Vorwurf stützt sich auf eine einzige ungenannte Quelle: Legen Sie ihn der Ressortleitung vor, oder finden Sie eine zweite.</translation>
    </message>
    <message>
        <source>Only one independent source bears out “%1”: find a second, or a document.</source>
        <translation>Nur eine unabhängige Quelle stützt „%1“: Finden Sie eine zweite oder ein Dokument.</translation>
    </message>
    <message>
        <source>This quotation is linked to no source: say whose words these are.</source>
        <translation>Dieses Zitat ist mit keiner Quelle verknüpft: Sagen Sie, wessen Worte es sind.</translation>
    </message>
    <message>
        <source>This quotation has no evidence: add the recording, the note or the document, and the place in it.</source>
        <translation>Dieses Zitat hat keinen Beleg: Fügen Sie Aufnahme, Notiz oder Dokument hinzu, mit der Stelle darin.</translation>
    </message>
    <message>
        <source>Two people are quoted in one paragraph: begin a new one here.</source>
        <translation>In einem Absatz werden zwei Personen zitiert: Beginnen Sie hier einen neuen.</translation>
    </message>
    <message>
        <source>This came by way of %1: credit it in the text.</source>
        <translation>Das kam über %1: Nennen Sie das Medium im Text.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>Diese Zahl hat keinen Beleg: Fügen Sie das Dokument oder die Rechnung hinzu.</translation>
    </message>
    <message>
        <source>An unnamed source has a reason, told to the reader</source>
        <translation>Eine ungenannte Quelle hat einen Grund, und die Leser erfahren ihn</translation>
    </message>
    <message>
        <source>An editor knows who it is</source>
        <translation>Jemand in der Redaktion weiß, wer es ist</translation>
    </message>
    <message>
        <source>Anonymity is approved</source>
        <translation>Die Anonymität ist genehmigt</translation>
    </message>
    <message>
        <source>No opinion without a name</source>
        <translation>Keine Meinung ohne Namen</translation>
    </message>
    <message>
        <source>A story with an unnamed source has a byline</source>
        <translation>Ein Beitrag mit ungenannter Quelle hat eine Autorenzeile</translation>
    </message>
    <message>
        <source>One source, one kind of terms</source>
        <translation>Eine Quelle, eine Art von Bedingungen</translation>
    </message>
    <message>
        <source>Nothing rests on what was said off the record</source>
        <translation>Nichts stützt sich auf unter drei Gesagtes</translation>
    </message>
    <message>
        <source>Deep background is the paper&apos;s own voice, with a second support</source>
        <translation>Ohne Quellenangabe spricht die Zeitung selbst, mit zweiter Stütze</translation>
    </message>
    <message>
        <source>An allegation by one unnamed source is referred up</source>
        <translation>Ein Vorwurf aus einer ungenannten Quelle wird weiter oben vorgelegt</translation>
    </message>
    <message>
        <source>Claims are borne out by independent sources</source>
        <translation>Aussagen sind durch unabhängige Quellen gestützt</translation>
    </message>
    <message>
        <source>A quotation has a source and evidence</source>
        <translation>Ein Zitat hat eine Quelle und einen Beleg</translation>
    </message>
    <message>
        <source>One speaker a paragraph</source>
        <translation>Eine Stimme je Absatz</translation>
    </message>
    <message>
        <source>Second-hand reports credit the outlet</source>
        <translation>Aus zweiter Hand: das Medium ist genannt</translation>
    </message>
    <message>
        <source>Numbers have evidence</source>
        <translation>Zahlen haben Belege</translation>
    </message>
</context>
<context>
    <name>galley::desk::Inbox</name>
    <message numerus="yes">
        <source>Returned by %1, with %n note(s)</source>
        <translation>
            <numerusform>Zurück von %1, mit %n Notiz</numerusform>
            <numerusform>Zurück von %1, mit %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Zurück von %1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Übergeben von %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>A note of %1</source>
        <translation>Eine Notiz von %1</translation>
    </message>
</context>
<context>
    <name>galley::desk::Proof</name>
    <message>
        <source>on the record</source>
        <translation>unter eins</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>unter zwei</translation>
    </message>
    <message>
        <source>deep background</source>
        <translation>unter zwei, ohne Quelle</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>unter drei</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <comment>source, who passed it on</comment>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>found by machine</source>
        <translation>vom Programm gefunden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), of an older text</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2), an einem älteren Text</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation>braucht eine Quelle</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>bestritten: %1</translation>
    </message>
    <message>
        <source>own knowledge: %1</source>
        <translation>eigenes Wissen: %1</translation>
    </message>
    <message>
        <source>witnessed: %1</source>
        <translation>selbst erlebt: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>galley::desk::Search</name>
    <message>
        <source>“%1” means nothing after “%2:”.</source>
        <translation>„%1“ bedeutet nach „%2:“ nichts.</translation>
    </message>
</context>
<context>
    <name>galley::revision::Merge</name>
    <message>
        <source>I left this empty.</source>
        <translation>Das habe ich leer gelassen.</translation>
    </message>
    <message>
        <source>I wrote: %1</source>
        <translation>Ich habe geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 and I both changed this; both versions stand here, one after the other.</source>
        <translation>%1 und ich haben das beide geändert; beide Fassungen stehen hier hintereinander.</translation>
    </message>
    <message>
        <source>I have this attribution as: %1</source>
        <translation>Bei mir lautet diese Zuschreibung: %1</translation>
    </message>
</context>
<context>
    <name>galley::story::Corrections</name>
    <message>
        <source>The notice is empty: write what the reader must know.</source>
        <translation>Der Hinweis ist leer: Schreiben Sie, was die Leser wissen müssen.</translation>
    </message>
    <message>
        <source>Say what was wrong: a correction without it corrects nothing.</source>
        <translation>Sagen Sie, was falsch war: Eine Korrektur ohne das korrigiert nichts.</translation>
    </message>
    <message>
        <source>“%1” hides that something was wrong: say “corrects”, and what.</source>
        <translation>„%1“ verbirgt, dass etwas falsch war: Schreiben Sie „korrigiert“, und was.</translation>
    </message>
    <message>
        <source>The notice is too short to say anything: write a whole sentence.</source>
        <translation>Der Hinweis ist zu kurz, um etwas zu sagen: Schreiben Sie einen ganzen Satz.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ApprovalDialog</name>
    <message>
        <source>%1: %2 % of the words</source>
        <extracomment>A person, and how much of the text is theirs</extracomment>
        <translation>%1: %2&#xa0;% der Wörter</translation>
    </message>
    <message>
        <source>%1, let pass by %2: %3</source>
        <translation>%1, gelten gelassen von %2: %3</translation>
    </message>
    <message>
        <source>Approve the Story</source>
        <translation>Beitrag freigeben</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>&amp;Diesen Text freigeben</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>The page is still being laid out.</source>
        <translation>Die Seite wird noch umbrochen.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>Genau dieser Text</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1</source>
        <translation>
            <numerusform>%n Wort, %1</numerusform>
            <numerusform>%n Wörter, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval holds for this text alone: one letter more, and it is void.</source>
        <translation>Die Freigabe gilt nur für diesen Text: ein Buchstabe mehr, und sie ist hinfällig.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer geschrieben hat</translation>
    </message>
    <message>
        <source>What the house rules still say</source>
        <translation>Was die Hausregeln noch sagen</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>What was let pass</source>
        <translation>Was man gelten ließ</translation>
    </message>
    <message>
        <source>Rests on one source alone</source>
        <translation>Stützt sich auf eine einzige Quelle</translation>
    </message>
    <message>
        <source>Readers are not told who says it</source>
        <translation>Die Leser erfahren nicht, wer es sagt</translation>
    </message>
    <message>
        <source>Answered for this text</source>
        <extracomment>Heading: questions that only a person can answer</extracomment>
        <translation>Für diesen Text beantwortet</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Was dahintersteht</translation>
    </message>
    <message>
        <source>Who the protected sources are</source>
        <translation>Wer die geschützten Quellen sind</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionForm</name>
    <message>
        <source>Checked a&amp;gain in this text</source>
        <translation>&amp;An diesem Text erneut geprüft</translation>
    </message>
    <message>
        <source>The story &amp;rests on it</source>
        <translation>&amp;Der Beitrag stützt sich darauf</translation>
    </message>
    <message>
        <source>Opin&amp;ion, not information</source>
        <translation>&amp;Meinung, nicht Auskunft</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Tippen Sie ein paar Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>who passed it on: Harbour Radio</source>
        <translation>wer es weitergab: Radio Hafenwelle</translation>
    </message>
    <message>
        <source>in few words: the bar rose</source>
        <extracomment>An example of a claim; this bar is the sandbank before a harbour</extracomment>
        <translation>in wenigen Worten: Sandbank gewachsen</translation>
    </message>
    <message>
        <source>Attributions of one claim bear each other out.</source>
        <translation>Zuschreibungen derselben Aussage stützen einander.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <extracomment>Label: quoted, partly quoted or reported</extracomment>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>S&amp;poke</source>
        <extracomment>Label: the conversation in which it was said</extracomment>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>&amp;By way of</source>
        <extracomment>Label: who passed the words on, if they are second-hand</extracomment>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Kind of claim</source>
        <translation>A&amp;rt der Aussage</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>A&amp;ussage</translation>
    </message>
    <message>
        <source>heard the recording</source>
        <translation>Aufnahme gehört</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>Label: recordings, notes, documents that bear the words out</extracomment>
        <translation>B&amp;elege</translation>
    </message>
    <message>
        <source>C&amp;hecked how</source>
        <extracomment>Label: how the words were checked</extracomment>
        <translation>Wie geprüf&amp;t</translation>
    </message>
    <message>
        <source>&amp;Not named to readers</source>
        <translation>&amp;Leser erfahren den Namen nicht</translation>
    </message>
    <message>
        <source>fears for the job</source>
        <translation>fürchtet um die Stelle</translation>
    </message>
    <message>
        <source>who asked not to be named because …</source>
        <translation>die nicht genannt werden will, weil&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Gru&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Told to readers</source>
        <extracomment>Label: what readers learn about why the source is not named</extracomment>
        <translation>Für die Le&amp;ser</translation>
    </message>
    <message>
        <source>E&amp;ditor who knows</source>
        <translation>Wer es wei&amp;ß</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>Genehmigt &amp;von</translation>
    </message>
    <message>
        <source>By %1, %2; the story changed since</source>
        <translation>Von %1, %2; der Beitrag wurde seither geändert</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>Nobody: a source has to be found.</source>
        <translation>Niemand: eine Quelle muss gefunden werden.</translation>
    </message>
    <message>
        <source>Not in the source book: an entry is made.</source>
        <translation>Nicht im Quellenbuch: ein Eintrag wird angelegt.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>No conversation is on record for these words</extracomment>
        <translation>Nicht vermerkt</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>The source book has none of this source.</source>
        <translation>Das Quellenbuch hat zu dieser Quelle keine.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionsPane</name>
    <message>
        <source>No attributions yet</source>
        <translation>Noch keine Zuschreibungen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>&amp;Accept Attribution</source>
        <translation>&amp;Zuschreibung annehmen</translation>
    </message>
    <message>
        <source>Choose Its S&amp;ource…</source>
        <translation>&amp;Quelle wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Dismiss: No Attribution</source>
        <translation>&amp;Verwerfen: keine Zuschreibung</translation>
    </message>
    <message>
        <source>Needs a So&amp;urce</source>
        <translation>&amp;Braucht eine Quelle</translation>
    </message>
    <message>
        <source>Dis&amp;puted…</source>
        <translation>Bestr&amp;itten&#xa0;…</translation>
    </message>
    <message>
        <source>Own &amp;Knowledge…</source>
        <translation>&amp;Eigenes Wissen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Witnessed…</source>
        <translation>&amp;Selbst erlebt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Next to Look At</source>
        <translation>N&amp;ächste ungeprüfte</translation>
    </message>
    <message>
        <source>P&amp;revious to Look At</source>
        <translation>Vorige &amp;ungeprüfte</translation>
    </message>
    <message>
        <source>Attribution &amp;Form…</source>
        <translation>&amp;Formular zur Zuschreibung&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Recorded Quotation…</source>
        <translation>&amp;Aufgezeichnetes Zitat&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quotation with Its Source…</source>
        <translation>&amp;Zitat mit Quelle&#xa0;…</translation>
    </message>
    <message>
        <source>The source could not be saved</source>
        <translation>Die Quelle konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Beside a source that the program guesses</extracomment>
        <translation>vermutlich</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <translation>Neue Quelle: %1</translation>
    </message>
    <message>
        <source>Accept without the source book</source>
        <translation>Ohne Quellenbuch annehmen</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Tippen Sie ein paar Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Who says otherwise?</source>
        <translation>Wer sagt etwas anderes?</translation>
    </message>
    <message>
        <source>Who of us was there, and when?</source>
        <translation>Wer von uns war dabei, und wann?</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Who says it? A number, or a few letters of a name</source>
        <translation>Wer sagt es? Eine Zahl oder ein paar Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Recorded quotation</source>
        <translation>Aufgezeichnetes Zitat</translation>
    </message>
    <message>
        <source>Which words? A number, or a few letters of them</source>
        <translation>Welche Worte? Eine Zahl oder ein paar Buchstaben daraus</translation>
    </message>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>Nichts dergleichen in diesem Beitrag.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Nur eine Quelle</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Ohne Beleg</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>Wortlaut weg</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Which attributions are shown</source>
        <translation>Welche Zuschreibungen gezeigt werden</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>Das Quellenbuch konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>¶ %1: nobody speaks here</source>
        <translation>¶ %1: hier spricht niemand</translation>
    </message>
    <message>
        <source>¶ %1: %2</source>
        <comment>number of a paragraph: who speaks in it</comment>
        <translation>¶ %1: %2</translation>
    </message>
    <message>
        <source>Paste as Quotation &amp;By…</source>
        <translation>&amp;Als Zitat einfügen von&#xa0;…</translation>
    </message>
    <message>
        <source>Write who says what: “The quay is safe,” said the harbour master. Each quotation and its source is listed here as you write. {key:insert.quotation} quotes somebody from the source book.</source>
        <translation>Schreiben Sie, wer was sagt: „Der Kai ist sicher“, sagte der Hafenmeister. Jedes Zitat und seine Quelle erscheinen hier beim Schreiben. {key:insert.quotation} zitiert jemanden aus dem Quellenbuch.</translation>
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
        <translation>%1 schrieb: %2, %3</translation>
    </message>
    <message>
        <source>%1 let %2 pass</source>
        <comment>who, which rule</comment>
        <translation>%1 ließ %2 gelten</translation>
    </message>
    <message>
        <source>%1 wrote it out as %2</source>
        <comment>who, in which format</comment>
        <translation>%1 gab es als %2 aus</translation>
    </message>
    <message>
        <source>What Happened to the Story</source>
        <translation>Was mit dem Beitrag geschah</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Was geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>The record of the story could not be read</source>
        <translation>Das Protokoll des Beitrags konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 wrote down who a source is</source>
        <translation>%1 hielt fest, wer eine Quelle ist</translation>
    </message>
    <message>
        <source>%1 looked up who a source is</source>
        <translation>%1 sah nach, wer eine Quelle ist</translation>
    </message>
    <message>
        <source>%1 shared who a source is</source>
        <translation>%1 teilte mit, wer eine Quelle ist</translation>
    </message>
    <message>
        <source>%1 ended somebody&apos;s right to know a source</source>
        <translation>%1 entzog jemandem das Recht, eine Quelle zu kennen</translation>
    </message>
    <message>
        <source>%1 took a source out of the vault</source>
        <translation>%1 nahm eine Quelle aus dem Tresor</translation>
    </message>
    <message>
        <source>%1 was refused a look at who a source is</source>
        <translation>%1 durfte nicht sehen, wer eine Quelle ist</translation>
    </message>
    <message>
        <source>%1 took words out of the earlier versions</source>
        <translation>%1 tilgte Wörter aus früheren Versionen</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchExportDialog</name>
    <message>
        <source>Export Stories</source>
        <translation>Beiträge exportieren</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Beiträge filtern</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>&amp;All Shown</source>
        <translation>&amp;Alle gezeigten</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Stories</source>
        <translation>
            <numerusform>%n &amp;Beitrag exportieren</numerusform>
            <numerusform>%n &amp;Beiträge exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Tick the stories to be written.</source>
        <translation>Haken Sie die Beiträge an, die geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Each file is named after its story; one of that name is replaced. What is not approved says that it is a draft; what may not leave is left out and told.</source>
        <translation>Jede Datei heißt wie ihr Beitrag; eine gleichnamige wird ersetzt. Was nicht freigegeben ist, trägt den Vermerk Entwurf; was nicht hinausdarf, wird ausgelassen und genannt.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardDelegate</name>
    <message>
        <source>Budget line</source>
        <translation>Planzeile</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardFilter</name>
    <message>
        <source>Words, or desk:, by:, due:today, state:editing, edition: …</source>
        <translation>Wörter, oder desk:, by:, due:today, state:editing, edition:&#xa0;…</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Planungstafel filtern</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views of the board; your own are made with “Save This View”</source>
        <translation>Ansichten der Planungstafel; eigene entstehen mit „Diese Ansicht speichern“</translation>
    </message>
    <message>
        <source>Narrow Down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>By State</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>By Day Due</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>By Desk</source>
        <translation>Nach Ressort</translation>
    </message>
    <message>
        <source>By Edition</source>
        <translation>Nach Ausgabe</translation>
    </message>
    <message>
        <source>By Person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Beitrag planen&#xa0;…</translation>
    </message>
    <message>
        <source>On Their Way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Due Today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due This Week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>In Review</source>
        <translation>In Abnahme</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Under Embargo</source>
        <translation>Mit Sperrfrist</translation>
    </message>
    <message>
        <source>Due at No Time</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Save This View…</source>
        <translation>Diese Ansicht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove a View…</source>
        <translation>Ansicht entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eigene Suche</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>Remove a View</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>View to be removed; its stories stay:</source>
        <translation>Zu entfernende Ansicht; ihre Beiträge bleiben:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Within Seven Days</source>
        <translation>Binnen sieben Tagen</translation>
    </message>
    <message>
        <source>At No Time</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Not Yet Published</source>
        <translation>Noch unveröffentlicht</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardModel</name>
    <message>
        <source>Before %1</source>
        <translation>Vor dem %1</translation>
    </message>
    <message>
        <source>Due at no time</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Ohne Ressort</translation>
    </message>
    <message>
        <source>No edition</source>
        <translation>Ohne Ausgabe</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>due %1, overdue</source>
        <translation>fällig %1, überfällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>words written, planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardPane</name>
    <message>
        <source>The story could not be planned</source>
        <translation>Der Beitrag konnte nicht geplant werden</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>„%1“ ist geplant.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The chosen stories could not be read</source>
        <translation>Die gewählten Beiträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The plan could not be changed</source>
        <translation>Die Planung konnte nicht geändert werden</translation>
    </message>
    <message numerus="yes">
        <source>The plan of %n story(ies) is changed.</source>
        <translation>
            <numerusform>Die Planung von %n Beitrag ist geändert.</numerusform>
            <numerusform>Die Planung von %n Beiträgen ist geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2.</source>
        <translation>%1 bleibt, wie es ist: %2.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>%n weiterer ebenso.</numerusform>
            <numerusform>%n weitere ebenso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change could not be undone</source>
        <translation>Die Änderung konnte nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>Die Planung ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>P&amp;lan a Story…</source>
        <translation>Beitrag p&amp;lanen&#xa0;…</translation>
    </message>
    <message>
        <source>Change &amp;Plan of Chosen Stories…</source>
        <translation>&amp;Planung der gewählten Beiträge ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing stands on the board</source>
        <translation>Die Planungstafel ist leer</translation>
    </message>
    <message>
        <source>No story fits this view. Choose another view above, or plan a story: one line that says what is to be written, when it is due and who writes it.</source>
        <translation>Kein Beitrag passt zu dieser Ansicht. Wählen Sie oben eine andere, oder planen Sie einen Beitrag: eine Zeile, die sagt, was zu schreiben ist, wann es fällig ist und wer es schreibt.</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Beitrag planen&#xa0;…</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Change &amp;Plan…</source>
        <translation>Planung &amp;ändern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>Die Planungstafel konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) chosen</source>
        <translation>
            <numerusform>%Ln Beitrag gewählt</numerusform>
            <numerusform>%Ln Beiträge gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies). Enter opens one, F2 changes a cell, Shift and the arrows choose several.</source>
        <translation>
            <numerusform>%Ln Beitrag. Eingabe öffnet ihn, F2 ändert eine Zelle, Umschalt und die Pfeile wählen mehrere.</numerusform>
            <numerusform>%Ln Beiträge. Eingabe öffnet einen, F2 ändert eine Zelle, Umschalt und die Pfeile wählen mehrere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardView</name>
    <message>
        <source>Stories on the board</source>
        <translation>Beiträge auf der Planungstafel</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>Spalten der Planungstafel</translation>
    </message>
</context>
<context>
    <name>galley::ui::ChoiceButton</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>Bei&amp;trag</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
</context>
<context>
    <name>galley::ui::Comparison</name>
    <message>
        <source>moved from here: “%1…”</source>
        <translation>von hier verschoben: „%1…“</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>hierher verschoben</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>galley::ui::ConversationsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Agreed &amp;before they spoke</source>
        <translation>&amp;Vor dem Gespräch vereinbart</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Conversations, the latest first</source>
        <translation>Gespräche, das jüngste zuerst</translation>
    </message>
    <message>
        <source>&amp;Add Conversation</source>
        <translation>&amp;Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>Pressekonferenz</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>not before the vote; read back before print</source>
        <translation>nicht vor der Abstimmung; vor dem Druck vorlesen</translation>
    </message>
    <message>
        <source>Spoke &amp;on</source>
        <extracomment>Label: the terms: on the record, on background …</extracomment>
        <translation>Gesp&amp;rochen</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <extracomment>Label: what was agreed beside the terms</extracomment>
        <translation>&amp;Bedingungen</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Embargo</source>
        <translation>&amp;Sperrfrist</translation>
    </message>
    <message>
        <source>B&amp;y way of</source>
        <extracomment>Label: telephone, interview, letter …</extracomment>
        <translation>&amp;Auf dem Weg</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Spoke with</source>
        <extracomment>Label: which of us had the conversation</extracomment>
        <translation>&amp;Mit wem</translation>
    </message>
    <message>
        <source>terms agreed afterwards</source>
        <translation>Bedingungen erst danach vereinbart</translation>
    </message>
    <message>
        <source>terms agreed afterwards; %1</source>
        <translation>Bedingungen erst danach vereinbart; %1</translation>
    </message>
    <message>
        <source>Nobody spoke to this source yet. Terms belong to a conversation.</source>
        <translation>Mit dieser Quelle hat noch niemand gesprochen. Bedingungen gehören zu einem Gespräch.</translation>
    </message>
</context>
<context>
    <name>galley::ui::CopiesDialog</name>
    <message>
        <source>Copies of the Newsroom</source>
        <translation>Kopien der Redaktion</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Headings of a table: when a copy was made, its size, how many stories changed since</extracomment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stories changed since</source>
        <translation>Seither geänderte Beiträge</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Kopien, die neueste zuerst</translation>
    </message>
    <message>
        <source>A copy is made each hour and read through before it counts. The newest of each of the last 24 hours, 14 days and 12 weeks are kept. An archive holds the files of evidence too: put it where fire and thieves do not come.</source>
        <translation>Jede Stunde wird eine Kopie angelegt und durchgelesen, bevor sie zählt. Aufgehoben wird die jeweils neueste der letzten 24 Stunden, 14 Tage und 12 Wochen. Ein Archiv enthält auch die Dateien der Belege: Legen Sie es dorthin, wo weder Feuer noch Diebe hinkommen.</translation>
    </message>
    <message>
        <source>&amp;Copy Now</source>
        <translation>&amp;Jetzt kopieren</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save Archive…</source>
        <translation>&amp;Archiv speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation>Archiv &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No story changed since the copy</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made a few seconds after the window opens.</source>
        <translation>Es gibt noch keine Kopie. Die erste entsteht ein paar Sekunden nach dem Öffnen des Fensters.</translation>
    </message>
    <message>
        <source>Copying, and reading the copy through…</source>
        <translation>Die Kopie wird angelegt und durchgelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied, but the newsroom is damaged, and so is the copy: %1 No good copy was let go.</source>
        <translation>Kopiert, aber die Redaktion ist beschädigt, und die Kopie ist es auch: %1 Alle guten Kopien sind noch da.</translation>
    </message>
    <message>
        <source>The newsroom was damaged on %1, and this copy of it is too: some stories in it may not open. Put the newsroom back to it?</source>
        <translation>Die Redaktion war am %1 beschädigt, und diese Kopie ist es auch: Manche Beiträge darin lassen sich vielleicht nicht öffnen. Soll die Redaktion auf diesen Stand zurückgesetzt werden?</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <extracomment>A copy of the newsroom that was made at %1</extracomment>
        <translation>%1, beschädigt</translation>
    </message>
    <message>
        <source>The newsroom could not be copied: %1.</source>
        <translation>Die Redaktion konnte nicht kopiert werden: %1.</translation>
    </message>
    <message>
        <source>Save Archive</source>
        <translation>Archiv speichern</translation>
    </message>
    <message>
        <source>Archives (*.galley)</source>
        <translation>Archive (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writing everything into %1…</source>
        <translation>Alles wird in %1 geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Alles ist in %1.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>Das Archiv konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>Archives and copies (*.galley *.sqlite)</source>
        <translation>Archive und Kopien (*.galley *.sqlite)</translation>
    </message>
    <message>
        <source>Put the newsroom of this archive in the place of the one that is open?</source>
        <translation>Die geöffnete Redaktion durch die aus diesem Archiv ersetzen?</translation>
    </message>
    <message>
        <source>Put the newsroom back to what it was on %1?</source>
        <translation>Die Redaktion auf den Stand von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, in a file of its own. The window closes and opens again.</source>
        <translation>Was jetzt da ist, wird daneben in einer eigenen Datei aufgehoben. Das Fenster schließt sich und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wi&amp;ederherstellen</translation>
    </message>
</context>
<context>
    <name>galley::ui::DesksPage</name>
    <message>
        <source>Desks</source>
        <extracomment>The departments of a newsroom: news, sport …</extracomment>
        <translation>Ressorts</translation>
    </message>
    <message>
        <source>&amp;Add Desk</source>
        <translation>&amp;Ressort hinzufügen</translation>
    </message>
    <message>
        <source>of the paper; the same as the desk where it is empty</source>
        <translation>der Zeitung; wo leer, wie das Ressort</translation>
    </message>
    <message>
        <source>&amp;Take In a Workflow…</source>
        <translation>&amp;Arbeitsablauf einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>R&amp;ubrik</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>There is no desk yet: add one</source>
        <translation>Es gibt noch kein Ressort: Fügen Sie eines hinzu</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) may be taken.</source>
        <translation>
            <numerusform>%n Schritt ist möglich.</numerusform>
            <numerusform>%n Schritte sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who approves has not written: changing more than %1 % of the words is writing.</source>
        <translation>Wer freigibt, hat nicht geschrieben: Wer mehr als %1&#xa0;% der Wörter ändert, schreibt.</translation>
    </message>
    <message>
        <source>Authors may approve their own text.</source>
        <translation>Autoren dürfen den eigenen Text freigeben.</translation>
    </message>
    <message numerus="yes">
        <source>A claim rests on %n source(s) at least.</source>
        <translation>
            <numerusform>Eine Aussage stützt sich auf mindestens %n Quelle.</numerusform>
            <numerusform>Eine Aussage stützt sich auf mindestens %n Quellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In a Workflow</source>
        <translation>Arbeitsablauf einlesen</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>Arbeitsabläufe (*.json)</translation>
    </message>
</context>
<context>
    <name>galley::ui::DisclosurePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, without what the camera wrote into them</source>
        <translation>
            <numerusform>%n, ohne das, was die Kamera hineinschrieb</numerusform>
            <numerusform>%n, ohne das, was die Kamera hineinschrieb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributions</source>
        <translation>
            <numerusform>%n Zuschreibung</numerusform>
            <numerusform>%n Zuschreibungen</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>frühere Versionen</translation>
    </message>
    <message>
        <source>&amp;Unlock Vault…</source>
        <translation>&amp;Tresor entsperren&#xa0;…</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Was diese Datei verrät</translation>
    </message>
    <message>
        <source>The file is being made, to look into it…</source>
        <translation>Die Datei wird erstellt, um hineinzusehen&#xa0;…</translation>
    </message>
    <message>
        <source>The vault was asked: no protected name stands in it.</source>
        <translation>Der Tresor wurde gefragt: Kein geschützter Name steht darin.</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources, and the vault is locked: nobody has looked for their names.</source>
        <translation>
            <numerusform>Der Beitrag stützt sich auf %n geschützte Quelle, und der Tresor ist gesperrt: Niemand hat nach ihrem Namen gesucht.</numerusform>
            <numerusform>Der Beitrag stützt sich auf %n geschützte Quellen, und der Tresor ist gesperrt: Niemand hat nach ihren Namen gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>Label: websites the file has links to</extracomment>
        <translation>Links zu</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Label: typefaces within the file</extracomment>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided, with both wordings</source>
        <translation>
            <numerusform>%n offen, mit beiden Fassungen</numerusform>
            <numerusform>%n offen, mit beiden Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>none: the words alone</source>
        <translation>keine: nur der Text</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>Label: what the file does not hold: notes, earlier versions</extracomment>
        <translation>Bleibt hier</translation>
    </message>
</context>
<context>
    <name>galley::ui::EditorPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>Suchen &amp;und ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Body Text</source>
        <translation>Fli&amp;eßtext</translation>
    </message>
    <message>
        <source>Go to &amp;Headline</source>
        <translation>&amp;Zur Überschrift</translation>
    </message>
    <message>
        <source>Go to &amp;Deck</source>
        <translation>Zur &amp;Unterzeile</translation>
    </message>
    <message>
        <source>&amp;Crosshead</source>
        <translation>Z&amp;wischentitel</translation>
    </message>
    <message>
        <source>Block &amp;Quotation</source>
        <translation>&amp;Blockzitat</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Kasten</translation>
    </message>
    <message>
        <source>&amp;Pull Quote</source>
        <translation>&amp;Schmuckzitat</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Newsletter Sign-up</source>
        <translation>&amp;Newsletter-Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Support Appeal</source>
        <translation>Sp&amp;endenaufruf</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>&amp;Mehr zum Thema</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>&amp;Text größer</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Seri&amp;f Text</source>
        <translation>Schrift &amp;mit Serifen</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Deck: one sentence that makes them read on</source>
        <translation>Unterzeile: ein Satz, der weiterlesen lässt</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Unterzeile</translation>
    </message>
    <message>
        <source>Su&amp;ggest Changes</source>
        <translation>&amp;Änderungen vorschlagen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Pre&amp;vious Suggestion</source>
        <translation>&amp;Voriger Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>Vors&amp;chlag annehmen</translation>
    </message>
    <message>
        <source>Re&amp;fuse Suggestion</source>
        <translation>Vorsc&amp;hlag ablehnen</translation>
    </message>
    <message>
        <source>Accept All in Selection or Story</source>
        <translation>Alle in Auswahl oder Beitrag annehmen</translation>
    </message>
    <message>
        <source>Refuse All in Selection or Story</source>
        <translation>Alle in Auswahl oder Beitrag ablehnen</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>&amp;Ohne Formatierung einfügen</translation>
    </message>
    <message>
        <source>Paste as Block &amp;Quote</source>
        <translation>Als &amp;Blockzitat einfügen</translation>
    </message>
    <message>
        <source>Typographic &amp;Quotation Marks as I Type</source>
        <translation>&amp;Typografische Anführungszeichen beim Tippen</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Keep the Line I Write in the &amp;Middle</source>
        <translation>Schreib&amp;zeile in der Mitte halten</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs in Focus Mode</source>
        <translation>&amp;Andere Absätze im Fokusmodus abblenden</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistik&#xa0;…</translation>
    </message>
    <message>
        <source>Spelling S&amp;uggestions…</source>
        <translation>&amp;Schreibvorschläge&#xa0;…</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>&amp;Nächster Schreibfehler</translation>
    </message>
    <message>
        <source>Previous Mi&amp;sspelled Word</source>
        <translation>&amp;Voriger Schreibfehler</translation>
    </message>
    <message>
        <source>Word Is R&amp;ight in This Story</source>
        <translation>Wort stimmt in &amp;diesem Beitrag</translation>
    </message>
    <message>
        <source>Add Word to M&amp;y Words</source>
        <translation>Wort in &amp;meine Wörter aufnehmen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;Rows, with the header</source>
        <translation>&amp;Zeilen, mit Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spalte&amp;n</translation>
    </message>
    <message>
        <source>&amp;Insert Table</source>
        <translation>&amp;Tabelle einfügen</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabelle&#xa0;…</translation>
    </message>
    <message>
        <source>Tidy &amp;Table</source>
        <translation>Tabelle &amp;ordnen</translation>
    </message>
    <message>
        <source>Add Ro&amp;w Below</source>
        <translation>Zeile d&amp;arunter einfügen</translation>
    </message>
    <message>
        <source>Add Col&amp;umn Behind</source>
        <translation>Spalte da&amp;hinter einfügen</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Spalte entfernen</translation>
    </message>
</context>
<context>
    <name>galley::ui::EscrowDialog</name>
    <message>
        <source>Who May Know the Sources?</source>
        <translation>Wer darf die Quellen kennen?</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources. Whoever you tick can read who they are in their own vault. Whoever you do not tick sees only the words agreed with the source, and approves with the identity not verified, on record.</source>
        <translation>
            <numerusform>Der Beitrag stützt sich auf %n geschützte Quelle. Wen Sie anhaken, kann im eigenen Tresor lesen, wer sie ist. Wen Sie nicht anhaken, sieht nur die mit der Quelle vereinbarten Worte und gibt frei, ohne die Identität geprüft zu haben; das wird festgehalten.</numerusform>
            <numerusform>Der Beitrag stützt sich auf %n geschützte Quellen. Wen Sie anhaken, kann im eigenen Tresor lesen, wer sie sind. Wen Sie nicht anhaken, sieht nur die mit der Quelle vereinbarten Worte und gibt frei, ohne die Identität geprüft zu haben; das wird festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Editor, and the source</source>
        <translation>Person und Quelle</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by telephone</source>
        <translation>Fingerabdruck, am Telefon zu vergleichen</translation>
    </message>
    <message>
        <source>Editors, and the sources each may know</source>
        <translation>Wer welche Quellen kennen darf</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Abgeben</translation>
    </message>
    <message>
        <source>may read it already</source>
        <translation>darf es schon lesen</translation>
    </message>
</context>
<context>
    <name>galley::ui::EvidencePage</name>
    <message>
        <source>&amp;Add File…</source>
        <translation>&amp;Datei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Sensitive: not for everybody in the house</source>
        <translation>&amp;Vertraulich: nicht für alle im Haus</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Add &amp;Link or Note</source>
        <translation>&amp;Link oder Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the file, or the captured copy of the link</source>
        <translation>Datei wählen, oder die gesicherte Kopie des Links</translation>
    </message>
    <message>
        <source>Open the stored file</source>
        <translation>Hinterlegte Datei öffnen</translation>
    </message>
    <message>
        <source>page 12, or 00:12:40</source>
        <translation>Seite 12 oder 00:12:40</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Name oder Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pa&amp;ge or time</source>
        <translation>&amp;Seite oder Zeit</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>sensitive</source>
        <extracomment>Evidence that not everybody in the house may see</extracomment>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>%1, copied in when you save</source>
        <translation>%1, wird beim Speichern hineinkopiert</translation>
    </message>
    <message>
        <source>No file is kept</source>
        <translation>Keine Datei hinterlegt</translation>
    </message>
    <message>
        <source>Kept as it was taken in</source>
        <translation>So aufbewahrt, wie sie kam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Legen Sie Dateien hier ab, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>%1, sealed in the vault when you save. The file itself stays where it is.</source>
        <translation>%1, wird beim Speichern im Tresor versiegelt. Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>What the source gave is sealed in the vault, under Identity…</source>
        <translation>Was die Quelle übergab, ist im Tresor versiegelt, unter Identität&#xa0;…</translation>
    </message>
    <message>
        <source>Sealed in the vault when you save</source>
        <translation>Wird beim Speichern im Tresor versiegelt</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>One file that needs no other: words, photos, sign-up and appeal.</source>
        <translation>Eine Datei, die keine andere braucht: Text, Fotos, Anmeldung und Aufruf.</translation>
    </message>
    <message>
        <source>The page as it is laid out, with its fonts, readable by screen readers.</source>
        <translation>Die Seite, wie sie umbrochen ist, mit ihren Schriften, lesbar für Screenreader.</translation>
    </message>
    <message>
        <source>Every field and the text as it is written, to go on with elsewhere.</source>
        <translation>Jedes Feld und der Text, wie er geschrieben ist, um anderswo weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The story&apos;s own words, a paragraph a line.</source>
        <translation>Nur die Worte des Beitrags, ein Absatz je Zeile.</translation>
    </message>
    <message>
        <source>story</source>
        <comment>file name</comment>
        <translation>beitrag</translation>
    </message>
    <message>
        <source>&amp;Open the folder afterwards</source>
        <translation>&amp;Danach den Ordner öffnen</translation>
    </message>
    <message>
        <source>Export Story</source>
        <translation>Beitrag exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>D&amp;atei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Eine neue Datei.</translation>
    </message>
    <message>
        <source>The page with numbered attributions, and a sheet of their sources. Not for readers.</source>
        <translation>Die Seite mit nummerierten Zuschreibungen und einem Blatt ihrer Quellen. Nicht für Leser.</translation>
    </message>
    <message>
        <source>The words and the attributions you confirmed: what the detector learns from.</source>
        <translation>Der Text und die Zuschreibungen, die Sie bestätigt haben: Daraus lernt die Erkennung.</translation>
    </message>
    <message>
        <source>This may not leave: %1.</source>
        <translation>Das darf nicht hinaus: %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>Die Datei lässt sich nicht erstellen: %1.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Seite (PDF)</translation>
    </message>
    <message>
        <source>Proof for the fact-checker (PDF)</source>
        <translation>Prüfabzug für die Faktenprüfung (PDF)</translation>
    </message>
    <message>
        <source>Story file (Markdown)</source>
        <translation>Beitragsdatei (Markdown)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Attributions, for training</source>
        <translation>Zuschreibungen zum Trainieren</translation>
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
        <translation>Word zum Gegenlesen (DOCX)</translation>
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
        <translation>E-Book (EPUB)</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom-Feed</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>RSS-Feed</translation>
    </message>
    <message>
        <source>News in JSON, for sites and partners of today.</source>
        <translation>Nachrichten in JSON, für heutige Websites und Partner.</translation>
    </message>
    <message>
        <source>News in JSON, for partners that read an earlier version.</source>
        <translation>Nachrichten in JSON, für Partner, die eine frühere Fassung lesen.</translation>
    </message>
    <message>
        <source>The story with its styles, photos and footnotes, for word processors.</source>
        <translation>Der Beitrag mit Formatvorlagen, Fotos und Fußnoten, für Textverarbeitungen.</translation>
    </message>
    <message>
        <source>With your notes as comments and suggestions as tracked changes, by name. For the lawyer; not for readers.</source>
        <translation>Mit Ihren Notizen als Kommentaren und Vorschlägen als Änderungen, namentlich. Für die Rechtsprüfung; nicht für Leser.</translation>
    </message>
    <message>
        <source>The text as XML, each quotation with who says it. For agencies and archives.</source>
        <translation>Der Text als XML, jedes Zitat mit der Angabe, wer es sagt. Für Agenturen und Archive.</translation>
    </message>
    <message>
        <source>The agencies&apos; envelope, with rights, embargo and subjects; NITF within.</source>
        <translation>Der Umschlag der Agenturen, mit Rechten, Sperrfrist und Themen; darin NITF.</translation>
    </message>
    <message>
        <source>For e-readers and their screen readers, photos within.</source>
        <translation>Für E-Reader und ihre Sprachausgabe, mit Fotos.</translation>
    </message>
    <message>
        <source>A feed of this one story.</source>
        <translation>Ein Feed nur für diesen Beitrag.</translation>
    </message>
    <message>
        <source>This text is not approved as it stands: the file will say on its page and in its metadata that it is a draft.</source>
        <translation>Dieser Text ist so nicht freigegeben: Die Datei wird auf der Seite und in den Metadaten sagen, dass sie ein Entwurf ist.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Was diese Datei verrät</translation>
    </message>
</context>
<context>
    <name>galley::ui::FieldsPane</name>
    <message>
        <source>Facts about the story</source>
        <translation>Angaben zum Beitrag</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>&amp;Unterzeile</translation>
    </message>
    <message>
        <source>Kic&amp;ker</source>
        <translation>&amp;Dachzeile</translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation>Ein, zwei Wörter über der Überschrift</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>&amp;Slug</translation>
    </message>
    <message>
        <source>The working name</source>
        <translation>Der Arbeitstitel</translation>
    </message>
    <message>
        <source>People and place</source>
        <translation>Menschen und Ort</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Autorenzeile</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Namen, durch Komma getrennt</translation>
    </message>
    <message>
        <source>Da&amp;teline</source>
        <translation>&amp;Ortsmarke</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>Wo recherchiert wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Des&amp;k</source>
        <extracomment>Label: the department of the newsroom the story belongs to</extracomment>
        <translation>&amp;Ressort</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <extracomment>Label: the part of the paper the story is for</extracomment>
        <translation>Rubri&amp;k</translation>
    </message>
    <message>
        <source> words</source>
        <comment>after a number</comment>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No length is planned</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Planned length</source>
        <translation>&amp;Geplante Länge</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <extracomment>Label: when the story must be ready</extracomment>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>Gesperrt &amp;bis</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Aufmacherfoto</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>C&amp;hoose a photo…</source>
        <translation>Foto aus&amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Bildt&amp;ext</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>Bildnac&amp;hweis</translation>
    </message>
    <message>
        <source>Described in &amp;words</source>
        <extracomment>Label: the photo’s alternate text</extracomment>
        <translation>Alternati&amp;vtext</translation>
    </message>
    <message>
        <source>With the story</source>
        <translation>Zum Beitrag</translation>
    </message>
    <message>
        <source>&amp;Newsletter sign-up</source>
        <translation>&amp;Newsletter-Anmeldung</translation>
    </message>
    <message>
        <source>Appeal for read&amp;ers&apos; support</source>
        <translation>Spendenaufruf an die &amp;Leser</translation>
    </message>
    <message>
        <source>Relate&amp;d stories</source>
        <translation>&amp;Mehr zum Thema</translation>
    </message>
    <message>
        <source>Choose a Photo</source>
        <translation>Foto auswählen</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>Fotos (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>S&amp;lot on the page</source>
        <extracomment>Label: the space the story is to fill, columns by millimetres</extracomment>
        <translation>&amp;Platz auf der Seite</translation>
    </message>
    <message>
        <source>2 x 120 mm</source>
        <translation>2 x 120 mm</translation>
    </message>
    <message>
        <source>The story is with the desk: a desk head lifts the embargo, in Review.</source>
        <translation>Der Beitrag liegt beim Ressort: Die Ressortleitung hebt die Sperrfrist auf, unter Abnahme.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Beiträge importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>%1 konnte nicht importiert werden</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Open Web Page in &amp;Browser</source>
        <translation>&amp;Webseite im Browser öffnen</translation>
    </message>
    <message>
        <source>The story could not be printed</source>
        <translation>Der Beitrag konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>The page could not be shown in the browser</source>
        <translation>Die Seite konnte im Browser nicht gezeigt werden</translation>
    </message>
    <message>
        <source>no program opens web pages here</source>
        <translation>kein Programm öffnet hier Webseiten</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>Nichts konnte importiert werden</translation>
    </message>
    <message>
        <source>Stories (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</source>
        <translation>Beiträge (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Dateien werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Storing stories…</source>
        <translation>Beiträge werden abgelegt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The stories could not be listed</source>
        <translation>Die Beiträge konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>Writing stories…</source>
        <translation>Beiträge werden geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing could be written</source>
        <translation>Nichts konnte geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n files.</source>
        <translation>
            <numerusform>Nach %n Datei angehalten.</numerusform>
            <numerusform>Nach %n Dateien angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben.</numerusform>
            <numerusform>%n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories Left Out</source>
        <translation>Ausgelassene Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>%n stories were left out.</source>
        <translation>
            <numerusform>%n Beitrag wurde ausgelassen.</numerusform>
            <numerusform>%n Beiträge wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the Site</source>
        <translation>Ordner der Website</translation>
    </message>
    <message>
        <source>Writing the site…</source>
        <translation>Website wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>The site could not be written</source>
        <translation>Die Website konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The site is up to date: %1 files new or changed, %2 as before, %3 removed.</source>
        <translation>Die Website ist aktuell: %1 Dateien neu oder geändert, %2 wie zuvor, %3 entfernt.</translation>
    </message>
    <message>
        <source>Open Front Page</source>
        <translation>Startseite öffnen</translation>
    </message>
    <message>
        <source>&amp;Wire Folders…</source>
        <translation>&amp;Agenturordner&#xa0;…</translation>
    </message>
    <message>
        <source>Export Se&amp;veral…</source>
        <translation>&amp;Mehrere exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write &amp;Site to Folder…</source>
        <translation>Website in &amp;Ordner schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Datei öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n stories came in from the wire.</source>
        <translation>
            <numerusform>%n Beitrag kam von den Agenturen herein.</numerusform>
            <numerusform>%n Beiträge kamen von den Agenturen herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the wire could not be read and lies in &quot;refused&quot;: %2.</source>
        <translation>%1 von der Agentur war nicht lesbar und liegt in „refused“: %2.</translation>
    </message>
    <message>
        <source>The wire cannot be watched</source>
        <translation>Der Agenturordner kann nicht beobachtet werden</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Dru&amp;ckvorschau&#xa0;…</translation>
    </message>
    <message>
        <source>The story could not be laid out for print</source>
        <translation>Der Beitrag konnte nicht für den Druck umbrochen werden</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>Wörter, die an ihre Stelle treten</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, matches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups and \n for a new line.</source>
        <translation>Bei einem regulären Ausdruck stehen \1 bis \9 für seine Gruppen und \n für eine neue Zeile.</translation>
    </message>
    <message>
        <source>AB→XY</source>
        <comment>switch: as many capitals as the words have</comment>
        <translation>AB→XY</translation>
    </message>
    <message>
        <source>Capitals as the words that are replaced have them</source>
        <translation>Groß- und Kleinschreibung wie die ersetzten Wörter</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>Der reguläre Ausdruck bricht beim Zeichen %1 ab: %2.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingModel</name>
    <message>
        <source>Let pass by %1</source>
        <translation>Gelten gelassen von %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPane</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Fi&amp;x</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nichts zu erledigen</translation>
    </message>
    <message>
        <source>The house rules are read along while you write. What they find stands here: what, where, and how to settle it.</source>
        <translation>Die Hausregeln lesen mit, während Sie schreiben. Was sie finden, steht hier: was, wo und wie es sich erledigt.</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Befunde der Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be settled</source>
        <translation>
            <numerusform>%n muss erledigt werden</numerusform>
            <numerusform>%n müssen erledigt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Let It &amp;Pass…</source>
        <extracomment>The finding stands, and the text too, for a reason on record</extracomment>
        <translation>&amp;Gelten lassen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpHtml</name>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpWindow</name>
    <message>
        <source>No page has these words. Try one of them alone, or a plainer one.</source>
        <translation>Keine Seite enthält diese Wörter. Versuchen Sie es mit einem davon allein oder mit einem einfacheren.</translation>
    </message>
    <message>
        <source>Help – Galley</source>
        <translation>Hilfe – Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Pages that have these words</source>
        <translation>Seiten mit diesen Wörtern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Answer the dialog first; then this can be done.</source>
        <translation>Beantworten Sie zuerst den Dialog; dann geht es.</translation>
    </message>
    <message>
        <source>This can be done when a story is open, or something is chosen that it is for.</source>
        <translation>Das geht, wenn ein Beitrag offen ist oder etwas ausgewählt ist, wofür es gedacht ist.</translation>
    </message>
    <message>
        <source>%1 menu: %2</source>
        <translation>Menü %1: %2</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportDialog</name>
    <message>
        <source>&amp;Change What Becomes of It</source>
        <translation>&amp;Ändern, was daraus wird</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Quellen importieren</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>Einträge aus %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as an entry</source>
        <translation>
            <numerusform>%n wie ein vorhandener Eintrag</numerusform>
            <numerusform>%n wie vorhandene Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n ohne Namen</numerusform>
            <numerusform>%n ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. %1.</source>
        <translation>Noch ist nichts gespeichert. %1.</translation>
    </message>
    <message>
        <source>Storing the entries …</source>
        <translation>Einträge werden gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportModel</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of a table: a person’s name, position at work, how to reach them</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>galley::ui::InnerNames</name>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>galley::ui::JoinDialog</name>
    <message>
        <source>&amp;Try It Out</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Join a Shared Newsroom</source>
        <translation>Gemeinsamer Redaktion beitreten</translation>
    </message>
    <message>
        <source>A newsroom that is shared lies on a PostgreSQL server. Whoever runs it gives you its address, a login and a password. You keep a copy here and work on without a network; your own newsroom stays as it is.</source>
        <translation>Eine gemeinsame Redaktion liegt auf einem PostgreSQL-Server. Wer ihn betreibt, gibt Ihnen die Adresse, einen Anmeldenamen und ein Passwort. Sie behalten hier eine Kopie und arbeiten auch ohne Netz weiter; Ihre eigene Redaktion bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>server.example.org, or a whole address postgresql://…</source>
        <translation>server.example.org oder eine ganze Adresse postgresql://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;Redaktion</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>A&amp;nmeldename</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>It does not do</source>
        <translation>So geht es nicht</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring of this computer</source>
        <translation>Passwort im Schlüsselbund &amp;dieses Computers aufbewahren</translation>
    </message>
</context>
<context>
    <name>galley::ui::LinkDialog</name>
    <message>
        <source>Edit Link</source>
        <translation>Link bearbeiten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Set Link</source>
        <translation>&amp;Link setzen</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>Link &amp;entfernen</translation>
    </message>
    <message>
        <source>Without words of its own, the link shows its address.</source>
        <translation>Ohne eigene Wörter zeigt der Link seine Adresse.</translation>
    </message>
    <message>
        <source>This is no address yet: it needs a host, as in courier.example/minutes.</source>
        <translation>Das ist noch keine Adresse: Es fehlt ein Rechnername wie in courier.example/minutes.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Laid-out page</source>
        <translation>Umbrochene Seite</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>The story could not be opened</source>
        <translation>Der Beitrag konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <translation>%1 – Galley</translation>
    </message>
    <message>
        <source>The story could not be made</source>
        <translation>Der Beitrag konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The sample newsroom could not be opened</source>
        <translation>Die Beispielredaktion konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The list of stories could not be read</source>
        <translation>Die Liste der Beiträge konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The photo could not be taken in</source>
        <translation>Das Foto konnte nicht aufgenommen werden</translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>&amp;Neuer Beitrag</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>Beitrag &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>&amp;Jetzt speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Filter S&amp;tories</source>
        <translation>&amp;Beiträge filtern</translation>
    </message>
    <message>
        <source>Colours as the &amp;Desktop</source>
        <translation>Farben &amp;wie der Desktop</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Tippen Sie ein paar Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Type a few letters of the headline or the slug</source>
        <translation>Tippen Sie ein paar Buchstaben der Überschrift oder des Slugs</translation>
    </message>
    <message>
        <source>Who Says &amp;This?</source>
        <translation>&amp;Wer sagt das?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>The answer could not be kept</source>
        <translation>Die Antwort konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 ist jetzt: %2.</translation>
    </message>
    <message>
        <source>The approved text was changed, so the approval is void. Undo does not bring it back.</source>
        <translation>Der freigegebene Text wurde geändert, damit ist die Freigabe hinfällig. Rückgängig bringt sie nicht zurück.</translation>
    </message>
    <message>
        <source>The notice could not be kept</source>
        <translation>Der Hinweis konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>You work as %1 now.</source>
        <translation>Sie arbeiten jetzt als %1.</translation>
    </message>
    <message>
        <source>&amp;Compare Versions…</source>
        <translation>Versionen verglei&amp;chen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Work As…</source>
        <translation>Arbeiten al&amp;s&#xa0;…</translation>
    </message>
    <message>
        <source>Who Says &amp;What</source>
        <translation>Wer sa&amp;gt was</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Abnahme</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>Angab&amp;en</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 accepted. Undo brings them back.</source>
        <translation>
            <numerusform>%n Vorschlag von %1 angenommen. Rückgängig bringt ihn zurück.</numerusform>
            <numerusform>%n Vorschläge von %1 angenommen. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 refused. Undo brings them back.</source>
        <translation>
            <numerusform>%n Vorschlag von %1 abgelehnt. Rückgängig bringt ihn zurück.</numerusform>
            <numerusform>%n Vorschläge von %1 abgelehnt. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notizen %1</translation>
    </message>
    <message>
        <source>Let This Pass</source>
        <translation>Gelten lassen</translation>
    </message>
    <message>
        <source>%1

Why may it stand? The reason is kept on record, and holds for these words alone.</source>
        <translation>%1

Warum darf es stehen bleiben? Der Grund wird festgehalten und gilt nur für diese Worte.</translation>
    </message>
    <message>
        <source>It could not be let pass</source>
        <translation>Es ließ sich nicht gelten lassen</translation>
    </message>
    <message>
        <source>%1 is let pass here. It comes back when the words change.</source>
        <translation>%1 gilt hier als erledigt. Es kommt wieder, wenn sich die Worte ändern.</translation>
    </message>
    <message>
        <source>The version could not be restored</source>
        <translation>Die Version konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>The story is that version again. What it was stays a version.</source>
        <translation>Der Beitrag ist wieder jene Version. Was er war, bleibt als Version.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>%1 is published, as it was scheduled.</source>
        <translation>%1 ist veröffentlicht, wie es eingeplant war.</translation>
    </message>
    <message>
        <source>%1 was due and is not published: %2</source>
        <translation>%1 war fällig und ist nicht veröffentlicht: %2</translation>
    </message>
    <message>
        <source>Only What Waits for &amp;Me</source>
        <translation>N&amp;ur was auf mich wartet</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>The newsroom could not be copied</source>
        <translation>Die Redaktion konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>The vault could not be opened: %1</source>
        <translation>Der Tresor konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Tresor gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Vault open, locks in %n s</source>
        <translation>
            <numerusform>Tresor offen, sperrt in %n s</numerusform>
            <numerusform>Tresor offen, sperrt in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Tresor offen</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The last changes of “%1” are not on the disk.</source>
        <translation>Die letzten Änderungen an „%1“ sind nicht auf der Platte.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Galley tries again each second and goes on by itself when it works.</source>
        <translation>Galley versucht es jede Sekunde erneut und macht von selbst weiter, wenn es gelingt.</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Änderungen verwerfen</translation>
    </message>
    <message>
        <source>The text of the story is on the clipboard.</source>
        <translation>Der Text des Beitrags ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie ist in %1.</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>Die Kopie konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The words could not be purged</source>
        <translation>Die Wörter konnten nicht getilgt werden</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from %n earlier versions. Copies of the newsroom made before keep them.</source>
        <translation>
            <numerusform>Die Wörter sind aus %n früheren Version verschwunden. Früher angelegte Kopien der Redaktion behalten sie.</numerusform>
            <numerusform>Die Wörter sind aus %n früheren Versionen verschwunden. Früher angelegte Kopien der Redaktion behalten sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you may read it in the vault</source>
        <translation>%1: Sie dürfen es im Tresor lesen</translation>
    </message>
    <message>
        <source>%1: not verified by you; the approval will say so</source>
        <translation>%1: nicht von Ihnen geprüft; die Freigabe wird das sagen</translation>
    </message>
    <message numerus="yes">
        <source>%n stories wait for you.</source>
        <translation>
            <numerusform>%n Beitrag wartet auf Sie.</numerusform>
            <numerusform>%n Beiträge warten auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Galley did not end properly last time. Nothing that was saved is lost; the last words saved are of %1, in %2.</source>
        <translation>Galley wurde zuletzt nicht ordentlich beendet. Nichts Gespeichertes ist verloren; die letzten gespeicherten Worte sind von %1, in %2.</translation>
    </message>
    <message>
        <source>The vault could not be looked at</source>
        <translation>Der Tresor konnte nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>The story was not submitted: the vault stayed locked.</source>
        <translation>Der Beitrag wurde nicht abgegeben: Der Tresor blieb gesperrt.</translation>
    </message>
    <message>
        <source>The story was not submitted: the source could not be shared</source>
        <translation>Der Beitrag wurde nicht abgegeben: Die Quelle konnte nicht mitgeteilt werden</translation>
    </message>
    <message>
        <source>Pur&amp;ge Words from History…</source>
        <translation>Wörter &amp;aus dem Verlauf tilgen&#xa0;…</translation>
    </message>
    <message>
        <source>Copies of the &amp;Newsroom…</source>
        <translation>&amp;Kopien der Redaktion&#xa0;…</translation>
    </message>
    <message>
        <source>The newsroom could not be read</source>
        <translation>Die Redaktion konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The newsroom is saved.</source>
        <translation>Die Redaktion ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from the earlier versions, but %n reasons or notices on record hold them, and those are never changed.</source>
        <translation>
            <numerusform>Die Wörter sind aus den früheren Versionen verschwunden, aber %n festgehaltene Begründung oder Mitteilung enthält sie, und solche werden nie geändert.</numerusform>
            <numerusform>Die Wörter sind aus den früheren Versionen verschwunden, aber %n festgehaltene Begründungen oder Mitteilungen enthalten sie, und solche werden nie geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or put the caret into one.</source>
        <translation>Wählen Sie Wörter aus, oder setzen Sie die Schreibmarke in eines.</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Die Versionen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” stands in the first version, by %2, %3.</source>
        <translation>„%1“ steht in der ersten Version, von %2, %3.</translation>
    </message>
    <message>
        <source>“%1” came in by %2, %3.</source>
        <translation>„%1“ kam herein durch %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Who Brought This &amp;In?</source>
        <translation>Wer &amp;hat das hereingebracht?</translation>
    </message>
    <message>
        <source>Ne&amp;wsroom…</source>
        <translation>&amp;Redaktion&#xa0;…</translation>
    </message>
    <message>
        <source>Take In Their Version</source>
        <translation>Fremde Version aufnehmen</translation>
    </message>
    <message>
        <source>The version could not be taken in</source>
        <translation>Die Version konnte nicht aufgenommen werden</translation>
    </message>
    <message>
        <source>You went on writing, so their version was not taken in. Take it in again.</source>
        <translation>Sie haben weitergeschrieben, daher wurde die fremde Version nicht aufgenommen. Nehmen Sie sie erneut auf.</translation>
    </message>
    <message>
        <source>Their version is taken in; nothing was changed twice.</source>
        <translation>Die fremde Version ist aufgenommen; nichts wurde zweimal geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Their version is taken in. %n place(s) both of you changed stand as suggestions and notes.</source>
        <translation>
            <numerusform>Die fremde Version ist aufgenommen. %n Stelle, die beide änderten, steht als Vorschlag und Notiz da.</numerusform>
            <numerusform>Die fremde Version ist aufgenommen. %n Stellen, die beide änderten, stehen als Vorschläge und Notizen da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In &amp;Their Version…</source>
        <translation>Fre&amp;mde Version aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>The story could not be taken over</source>
        <translation>Der Beitrag konnte nicht übernommen werden</translation>
    </message>
    <message>
        <source>What you typed last could not be kept</source>
        <translation>Was Sie zuletzt getippt haben, konnte nicht aufgehoben werden</translation>
    </message>
    <message>
        <source>%1 has taken this story over. What you typed last is kept among its versions.</source>
        <translation>%1 hat diesen Beitrag übernommen. Was Sie zuletzt getippt haben, ist unter seinen Versionen aufgehoben.</translation>
    </message>
    <message>
        <source>%1 has taken this story over. You read what is saved there.</source>
        <translation>%1 hat diesen Beitrag übernommen. Sie lesen, was dort gespeichert wird.</translation>
    </message>
    <message>
        <source>You can write in this story now.</source>
        <translation>Sie können jetzt in diesem Beitrag schreiben.</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Damage was found: %1 Take back a copy of the newsroom (File, Copies), or put a copy of the file back in its place.</source>
        <translation>Ein Schaden wurde gefunden: %1 Holen Sie eine Kopie der Redaktion zurück (Datei, Kopien), oder legen Sie eine Kopie der Datei wieder an ihren Platz.</translation>
    </message>
    <message>
        <source>The newsroom is damaged, and so is the copy that was made of it: %1 The good copies stay: take one back (File, Copies), or ask whoever looks after your computers.</source>
        <translation>Die Redaktion ist beschädigt, und die Kopie, die davon gemacht wurde, auch: %1 Die guten Kopien bleiben: Holen Sie eine zurück (Datei, Kopien), oder fragen Sie, wer Ihre Rechner betreut.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Planning Board</source>
        <translation>&amp;Planungstafel</translation>
    </message>
    <message>
        <source>S&amp;earch Everything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>Stories</source>
        <comment>place of the window</comment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>%n Stelle wurde ersetzt</numerusform>
            <numerusform>%n Stellen wurden ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s). Each has a new version.</source>
        <translation>
            <numerusform>in %n Beitrag. Er hat eine neue Version.</numerusform>
            <numerusform>in %n Beiträgen. Jeder hat eine neue Version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <translation>Unverändert geblieben: %1.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wird ersetzt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are again what they were.</source>
        <translation>
            <numerusform>%n Beitrag ist wieder, wie er war.</numerusform>
            <numerusform>%n Beiträge sind wieder, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were written in since, and stay.</source>
        <translation>In den anderen wurde inzwischen geschrieben; sie bleiben.</translation>
    </message>
    <message>
        <source>Nothing could be replaced</source>
        <translation>Nichts konnte ersetzt werden</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the desktop is. It comes by itself where the desktop asks for it.</source>
        <translation>Hoher Kontrast ist hell oder dunkel wie der Desktop. Er kommt von selbst, wo der Desktop ihn verlangt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of text in the window</source>
        <translation>Schriftgröße im Fenster</translation>
    </message>
    <message>
        <source>Menus, lists and buttons, in percent of the desktop&apos;s size.</source>
        <translation>Menüs, Listen und Schaltflächen, in Prozent der Größe des Desktops.</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Whether the page glides to another size, menus fade and the caret blinks.</source>
        <translation>Ob die Seite in eine andere Größe gleitet, Menüs einblenden und die Schreibmarke blinkt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Holds from the next start on. Stories have a language of their own.</source>
        <translation>Gilt ab dem nächsten Start. Beiträge haben ihre eigene Sprache.</translation>
    </message>
    <message>
        <source>Close Galley and start it again: the window then speaks the other language.</source>
        <translation>Schließen Sie Galley, und starten Sie es neu: Dann spricht das Fenster die andere Sprache.</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Schriftart des Textes</translation>
    </message>
    <message>
        <source>Of the editor alone; the page is set in the publication&apos;s own.</source>
        <translation>Nur im Editor; die Seite ist in der Schrift der Publikation gesetzt.</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Of the editor alone. The wheel with Ctrl held does the same.</source>
        <translation>Nur im Editor. Das Mausrad bei gedrückter Strg-Taste tut dasselbe.</translation>
    </message>
    <message>
        <source>Show the story as</source>
        <translation>Beitrag zeigen als</translation>
    </message>
    <message>
        <source>Pages one below the other, facing pages, or a reader&apos;s screen.</source>
        <translation>Seiten untereinander, Doppelseiten oder der Bildschirm der Leser.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What is looked at is what is printed.</source>
        <translation>Was zu sehen ist, wird auch gedruckt.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Stil der Seite</translation>
    </message>
    <message>
        <source>The publication has its own; another may be looked at.</source>
        <translation>Die Publikation hat ihren eigenen; ein anderer lässt sich ansehen.</translation>
    </message>
    <message>
        <source>Suggested changes on the page</source>
        <translation>Vorgeschlagene Änderungen auf der Seite</translation>
    </message>
    <message>
        <source>How words that are only suggested stand on the page.</source>
        <translation>Wie nur vorgeschlagene Wörter auf der Seite stehen.</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Kleine Bilder der Seiten</translation>
    </message>
    <message>
        <source>A strip at the side that leads to each page.</source>
        <translation>Ein Streifen am Rand, der zu jeder Seite führt.</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Reihenfolge der Beiträge</translation>
    </message>
    <message>
        <source>Within each stage of work in the list at the left.</source>
        <translation>Innerhalb jeder Arbeitsstufe in der Liste links.</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Nach Überschrift</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Wire folders</source>
        <translation>Agenturordner</translation>
    </message>
    <message>
        <source>Folders whose new files come in as stories by themselves.</source>
        <translation>Ordner, deren neue Dateien von selbst als Beiträge hereinkommen.</translation>
    </message>
    <message>
        <source>People, desks and house words</source>
        <translation>Personen, Ressorts und Hauswörter</translation>
    </message>
    <message>
        <source>These are the newsroom&apos;s, not yours alone: they hold for everybody who works in it.</source>
        <translation>Sie gehören der Redaktion, nicht Ihnen allein: Sie gelten für alle, die darin arbeiten.</translation>
    </message>
    <message>
        <source>Tell me when a story comes to me</source>
        <translation>Melden, wenn ein Beitrag zu mir kommt</translation>
    </message>
    <message>
        <source>By a message of the desktop while the window is not in front. It names no story.</source>
        <translation>Durch eine Mitteilung des Desktops, solange das Fenster nicht vorn ist. Sie nennt keinen Beitrag.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Other keys for any command.</source>
        <translation>Andere Tasten für beliebige Befehle.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Newsroom</source>
        <translation>Beispielredaktion &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Back to My Newsroom</source>
        <translation>&amp;Zurück zu meiner Redaktion</translation>
    </message>
    <message>
        <source>Open Another Story &amp;Beside…</source>
        <translation>Anderen Beitrag daneben ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Alles nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Story for the second window: a few letters of it</source>
        <translation>Beitrag für das zweite Fenster: ein paar Buchstaben daraus</translation>
    </message>
    <message>
        <source>Find and Replace in A&amp;ll Stories…</source>
        <translation>&amp;In allen Beiträgen suchen und ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keys as in Another Editor…</source>
        <translation>&amp;Tasten wie in anderem Editor&#xa0;…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Type a few letters of the editor you know</source>
        <translation>Tippen Sie ein paar Buchstaben des Editors, den Sie kennen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No note, suggestion or misspelled word is left in this text.</source>
        <translation>In diesem Text ist keine Notiz, kein Vorschlag und kein falsch geschriebenes Wort mehr.</translation>
    </message>
    <message>
        <source>Next Note, Suggestion or Misspelling</source>
        <translation>Nächste Notiz, nächster Vorschlag oder Schreibfehler</translation>
    </message>
    <message>
        <source>Previous Note, Suggestion or Misspelling</source>
        <translation>Vorherige Notiz, vorheriger Vorschlag oder Schreibfehler</translation>
    </message>
    <message>
        <source>&amp;Lock the Vault</source>
        <translation>&amp;Tresor sperren</translation>
    </message>
    <message>
        <source>Unlock the &amp;Vault</source>
        <translation>Tresor ents&amp;perren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>panel: where it is moved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>Leiste verschieben</translation>
    </message>
    <message>
        <source>Type a few letters of the panel, and where it is to go</source>
        <translation>Tippen Sie ein paar Buchstaben der Leiste und des Ziels</translation>
    </message>
    <message>
        <source>&amp;Ask for It</source>
        <translation>&amp;Darum bitten</translation>
    </message>
    <message>
        <source>The other one could not be asked</source>
        <translation>Die andere Person konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>%1 was asked to hand the story over. You can write here as soon as that is done.</source>
        <translation>%1 ist gebeten, den Beitrag zu übergeben. Sobald das geschehen ist, können Sie hier schreiben.</translation>
    </message>
    <message>
        <source>%1 would like to write in this story.</source>
        <translation>%1 möchte in diesem Beitrag schreiben.</translation>
    </message>
    <message>
        <source>&amp;Hand Over</source>
        <translation>Ü&amp;bergeben</translation>
    </message>
    <message>
        <source>The story could not be handed over</source>
        <translation>Der Beitrag konnte nicht übergeben werden</translation>
    </message>
    <message>
        <source>&amp;Join a Shared Newsroom…</source>
        <translation>&amp;Gemeinsamer Redaktion beitreten&#xa0;…</translation>
    </message>
    <message>
        <source>Back to My O&amp;wn Newsroom</source>
        <translation>&amp;Zurück zur eigenen Redaktion</translation>
    </message>
    <message>
        <source>You have this story open in another window, %1. Here you read what is saved there, and can write notes.</source>
        <translation>Sie haben diesen Beitrag in einem anderen Fenster offen, %1. Hier lesen Sie, was dort gespeichert wird, und können Notizen schreiben.</translation>
    </message>
    <message>
        <source>%1 is writing in this story. Here you read what is saved there, and can write notes.</source>
        <translation>%1 schreibt an diesem Beitrag. Hier lesen Sie, was dort gespeichert wird, und können Notizen schreiben.</translation>
    </message>
    <message>
        <source>The note could not be kept</source>
        <translation>Die Notiz konnte nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>%1 has changed the notes on this story.</source>
        <extracomment>A person, who does not write in the story, wrote or answered a note on it</extracomment>
        <translation>%1 hat die Notizen zu diesem Beitrag geändert.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>What you typed last is kept among the versions only</source>
        <translation>Was Sie zuletzt getippt haben, steht nur unter den Versionen</translation>
    </message>
    <message>
        <source>This story is not there any more: somebody has removed it, or given it to a desk whose stories you do not see.</source>
        <translation>Dieser Beitrag ist nicht mehr da: Er wurde entfernt oder einem Ressort gegeben, dessen Beiträge Sie nicht sehen.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MergeDialog</name>
    <message>
        <source>Merge Source</source>
        <translation>Quelle zusammenführen</translation>
    </message>
    <message>
        <source>Who is the same as %1?</source>
        <translation>Wer ist derselbe wie %1?</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Name, Alias, Organisation</translation>
    </message>
    <message>
        <source>Find the other entry</source>
        <translation>Den anderen Eintrag suchen</translation>
    </message>
    <message>
        <source>Entries of the source book</source>
        <translation>Einträge des Quellenbuchs</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Den anderen behalten</translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation>Wählen Sie den anderen Eintrag.</translation>
    </message>
    <message>
        <source>A protected source cannot be merged with one that is named.</source>
        <translation>Eine geschützte Quelle lässt sich nicht mit einer genannten zusammenführen.</translation>
    </message>
    <message>
        <source>One entry: %1</source>
        <translation>Ein Eintrag: %1</translation>
    </message>
    <message>
        <source>Found by these names too: %1</source>
        <translation>Auch unter diesen Namen zu finden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in stories</source>
        <translation>
            <numerusform>%n Aussage in Beiträgen</numerusform>
            <numerusform>%n Aussagen in Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rewritten: the two can be taken apart again at any time.</source>
        <translation>Nichts wird umgeschrieben: Die beiden lassen sich jederzeit wieder trennen.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MessageBar</name>
    <message>
        <source>Follow this message</source>
        <extracomment>Reads out a button whose text says what it does</extracomment>
        <translation>Dieser Meldung folgen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>No message</source>
        <extracomment>Where messages stand, while there is none</extracomment>
        <translation>Keine Meldung</translation>
    </message>
</context>
<context>
    <name>galley::ui::MixBar</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n genannt</numerusform>
            <numerusform>%n genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous</source>
        <translation>
            <numerusform>%n anonym</numerusform>
            <numerusform>%n anonym</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second-hand</source>
        <translation>
            <numerusform>%n aus zweiter Hand</numerusform>
            <numerusform>%n aus zweiter Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n ohne Quelle</numerusform>
            <numerusform>%n ohne Quelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MoveWords</name>
    <message>
        <source>Begin Writing</source>
        <extracomment>A button that moves a story on, as are those below</extracomment>
        <translation>Schreiben beginnen</translation>
    </message>
    <message>
        <source>Send to the Desk</source>
        <translation>Ans Ressort geben</translation>
    </message>
    <message>
        <source>Take for Editing</source>
        <extracomment>The desk editor takes the story from the pile</extracomment>
        <translation>Zum Redigieren nehmen</translation>
    </message>
    <message>
        <source>Return to the Author</source>
        <translation>An den Autor zurückgeben</translation>
    </message>
    <message>
        <source>Send to Fact-Check</source>
        <translation>In die Faktenprüfung geben</translation>
    </message>
    <message>
        <source>Send Back to the Desk</source>
        <translation>Zurück ans Ressort</translation>
    </message>
    <message>
        <source>Facts Are Checked</source>
        <extracomment>The fact-checker is done with the story</extracomment>
        <translation>Fakten sind geprüft</translation>
    </message>
    <message>
        <source>Refer to Legal</source>
        <translation>Zur Rechtsprüfung</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>The lawyer has no objection to the story</extracomment>
        <translation>Unbedenklich</translation>
    </message>
    <message>
        <source>Approve This Text</source>
        <translation>Diesen Text freigeben</translation>
    </message>
    <message>
        <source>Take Back the Approval</source>
        <extracomment>The text may be changed again</extracomment>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>An approval that no longer counts</extracomment>
        <translation>Hinfällig</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Take Off the Schedule</source>
        <translation>Aus der Planung nehmen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Begin a Correction</source>
        <translation>Korrektur beginnen</translation>
    </message>
    <message>
        <source>Drop the Correction</source>
        <translation>Korrektur aufgeben</translation>
    </message>
    <message>
        <source>Publish the Correction</source>
        <translation>Korrektur veröffentlichen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Keeps the story back for now</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Lets a story go on that was held</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Spike</source>
        <extracomment>Decides that the story will not run</extracomment>
        <translation>Kippen</translation>
    </message>
    <message>
        <source>Take Off the Spike</source>
        <translation>Doch nicht kippen</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <extracomment>Gives the story to another person</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Lift the Embargo</source>
        <translation>Sperrfrist aufheben</translation>
    </message>
    <message>
        <source>began to write</source>
        <extracomment>Follows a name, as do those below: “A. Lind began to write”</extracomment>
        <translation>begann zu schreiben</translation>
    </message>
    <message>
        <source>sent it to the desk</source>
        <translation>gab den Beitrag ans Ressort</translation>
    </message>
    <message>
        <source>took it for editing</source>
        <translation>nahm ihn zum Redigieren</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>gab ihn zurück</translation>
    </message>
    <message>
        <source>sent it to fact-check</source>
        <translation>gab ihn in die Faktenprüfung</translation>
    </message>
    <message>
        <source>sent it back to the desk</source>
        <translation>gab ihn ans Ressort zurück</translation>
    </message>
    <message>
        <source>checked the facts</source>
        <translation>prüfte die Fakten</translation>
    </message>
    <message>
        <source>referred it to legal</source>
        <translation>legte ihn der Rechtsprüfung vor</translation>
    </message>
    <message>
        <source>cleared it</source>
        <extracomment>Follows a name: the lawyer has no objection</extracomment>
        <translation>befand ihn für unbedenklich</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>gab ihn frei</translation>
    </message>
    <message>
        <source>took back the approval</source>
        <translation>nahm die Freigabe zurück</translation>
    </message>
    <message>
        <source>changed the approved text: the approval is void</source>
        <translation>änderte den freigegebenen Text: Die Freigabe ist hinfällig</translation>
    </message>
    <message>
        <source>scheduled it</source>
        <translation>plante ihn ein</translation>
    </message>
    <message>
        <source>took it off the schedule</source>
        <translation>nahm ihn aus der Planung</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>veröffentlichte ihn</translation>
    </message>
    <message>
        <source>began a correction</source>
        <translation>begann eine Korrektur</translation>
    </message>
    <message>
        <source>dropped the correction</source>
        <translation>gab die Korrektur auf</translation>
    </message>
    <message>
        <source>published the correction</source>
        <translation>veröffentlichte die Korrektur</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>zog ihn zurück</translation>
    </message>
    <message>
        <source>held it</source>
        <translation>hielt ihn an</translation>
    </message>
    <message>
        <source>released it</source>
        <extracomment>Follows a name: the story goes on that was held</extracomment>
        <translation>ließ ihn weiterlaufen</translation>
    </message>
    <message>
        <source>spiked it</source>
        <translation>kippte ihn</translation>
    </message>
    <message>
        <source>took it off the spike</source>
        <translation>holte ihn wieder hervor</translation>
    </message>
    <message>
        <source>handed it over</source>
        <translation>übergab ihn</translation>
    </message>
    <message>
        <source>lifted the embargo</source>
        <translation>hob die Sperrfrist auf</translation>
    </message>
</context>
<context>
    <name>galley::ui::NewsroomDialog</name>
    <message>
        <source>Newsroom</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>&amp;1 People</source>
        <translation>&amp;1 Personen</translation>
    </message>
    <message>
        <source>&amp;2 Desks</source>
        <translation>&amp;2 Ressorts</translation>
    </message>
    <message>
        <source>&amp;3 Words</source>
        <translation>&amp;3 Wörter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Nichts wurde gespeichert: %1.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Ihre Änderungen sind nicht gespeichert. Drücken Sie noch einmal Esc, um sie zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesModel</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1 – gone from the text</source>
        <translation>%1 – nicht mehr im Text</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Der ganze Beitrag</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <comment>words</comment>
        <translation>Einsetzen: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>words</comment>
        <translation>Streichen: %1</translation>
    </message>
    <message>
        <source>%2 instead of %1</source>
        <comment>words</comment>
        <translation>%2 statt %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Erledigt von %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesPane</name>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>Nichts dergleichen in diesem Beitrag.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For…</source>
        <extracomment>Button: who is to answer the note</extracomment>
        <translation>Für&#xa0;…</translation>
    </message>
    <message>
        <source>All of Theirs</source>
        <extracomment>Button: every suggestion of the person who made this one</extracomment>
        <translation>Alle dieser Person</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Notes and suggestions</source>
        <translation>Notizen und Vorschläge</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Which notes are shown: those not resolved yet</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Welche Notizen gezeigt werden</translation>
    </message>
    <message>
        <source>Note or answer</source>
        <translation>Notiz oder Antwort</translation>
    </message>
    <message>
        <source>%1 notes: %2</source>
        <extracomment>A person, and what the note says</extracomment>
        <translation>%1 merkt an: %2</translation>
    </message>
    <message>
        <source>%1 suggests this, %2</source>
        <translation>%1 schlägt das vor, %2</translation>
    </message>
    <message>
        <source>New note on: %1</source>
        <translation>Neue Notiz zu: %1</translation>
    </message>
    <message>
        <source>New note on the whole story</source>
        <translation>Neue Notiz zum ganzen Beitrag</translation>
    </message>
    <message>
        <source>New note on “%1”</source>
        <translation>Neue Notiz zu „%1“</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alle von %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>The note is for nobody in particular</extracomment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Accept All of %1</source>
        <translation>Alle von %1 annehmen</translation>
    </message>
    <message>
        <source>Refuse All of %1</source>
        <translation>Alle von %1 ablehnen</translation>
    </message>
    <message>
        <source>New &amp;Note Here</source>
        <translation>&amp;Neue Notiz hier</translation>
    </message>
    <message>
        <source>Note on the W&amp;hole Story</source>
        <translation>Notiz zum &amp;ganzen Beitrag</translation>
    </message>
    <message>
        <source>Next Note or Su&amp;ggestion</source>
        <translation>Nächste Notiz &amp;oder Vorschlag</translation>
    </message>
    <message>
        <source>Previous Note or Suggestion</source>
        <translation>Vorige Notiz oder Vorschlag</translation>
    </message>
    <message>
        <source>Resol&amp;ve Note</source>
        <translation>Notiz er&amp;ledigen</translation>
    </message>
    <message>
        <source>Select words in the text and press {key:note.new} to write a note on them. {key:suggest.mode} turns what you type into suggestions. Both stay in the house: only a Word file for review carries them.</source>
        <translation>Wählen Sie Wörter im Text aus und drücken Sie {key:note.new}, um eine Notiz dazu zu schreiben. {key:suggest.mode} macht aus dem, was Sie tippen, Vorschläge. Beide bleiben im Haus: Nur eine Word-Datei zur Abnahme enthält sie.</translation>
    </message>
    <message>
        <source>Note on the Whole Story</source>
        <translation>Notiz zum ganzen Beitrag</translation>
    </message>
</context>
<context>
    <name>galley::ui::NoticeDialog</name>
    <message>
        <source>Notice to Readers</source>
        <translation>Hinweis an die Leser</translation>
    </message>
    <message>
        <source>Correction: a fact was wrong</source>
        <translation>Korrektur: Eine Tatsache war falsch</translation>
    </message>
    <message>
        <source>Clarification: right, but it could be misread</source>
        <translation>Klarstellung: richtig, aber missverständlich</translation>
    </message>
    <message>
        <source>Update: something new</source>
        <translation>Aktualisierung: etwas Neues</translation>
    </message>
    <message>
        <source>Editor’s note: how the story was made</source>
        <translation>Anmerkung der Redaktion: wie der Beitrag entstand</translation>
    </message>
    <message>
        <source>Withdrawal: it should not have run</source>
        <translation>Rücknahme: Er hätte nicht erscheinen sollen</translation>
    </message>
    <message>
        <source>As readers see it: what the story said, and what is right. “An earlier version said …”</source>
        <translation>Wie es die Leser sehen: was im Beitrag stand und was richtig ist. „In einer früheren Fassung hieß es&#xa0;…“</translation>
    </message>
    <message>
        <source>For the house: what was wrong, in few words</source>
        <translation>Fürs Haus: was falsch war, in wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>&amp;Was falsch war</translation>
    </message>
    <message>
        <source>&amp;Put on Record</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>It is published with the corrected text, once somebody else approves it.</source>
        <translation>Er erscheint mit dem korrigierten Text, sobald jemand anderes ihn freigibt.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>galley::ui::OptionalTime</name>
    <message>
        <source>%1: set a time</source>
        <comment>name of the field</comment>
        <translation>%1: Zeit setzen</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageChoices</name>
    <message>
        <source>Pages</source>
        <extracomment>How the story is shown: as printed pages, one below the other</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>How the story is shown: two printed pages side by side</extracomment>
        <translation>Doppelseite</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>How the story is shown: the web page on the screen of a computer</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>House Paper</source>
        <translation>Hausformat</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Paper: US Letter</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>Paper: only the space the story has on a page</extracomment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>House Style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Suggestions as Accepted</source>
        <translation>Vorschläge angenommen</translation>
    </message>
    <message>
        <source>Suggestions as Refused</source>
        <translation>Vorschläge abgelehnt</translation>
    </message>
    <message>
        <source>Suggestions Marked</source>
        <translation>Vorschläge markiert</translation>
    </message>
</context>
<context>
    <name>galley::ui::PagePane</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>&amp;Auf Breite</translation>
    </message>
    <message>
        <source>W&amp;hole Page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Zeigen als: %1</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Papier: %1</translation>
    </message>
    <message>
        <source>Set the S&amp;lot…</source>
        <translation>&amp;Platz festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>&amp;Miniaturen</translation>
    </message>
    <message>
        <source>Mark the &amp;Selection</source>
        <translation>&amp;Auswahl markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Attributions</source>
        <translation>&amp;Zuschreibungen markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Findings</source>
        <translation>&amp;Befunde markieren</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>Zoom der Seite</translation>
    </message>
    <message>
        <source>Set the Slot…</source>
        <translation>Platz festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Auf Breite</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>How the story fits its slot</source>
        <translation>Wie der Beitrag auf seinen Platz passt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n Zeile zu viel</numerusform>
            <numerusform>%n Zeilen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n Zeile frei</numerusform>
            <numerusform>%n Zeilen frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Go to the first words that do not fit the slot</source>
        <translation>Zu den ersten Worten, die nicht mehr auf den Platz passen</translation>
    </message>
    <message>
        <source>Give the story another slot</source>
        <translation>Dem Beitrag einen anderen Platz geben</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>Stil: %1</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Stil der Seite</translation>
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
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageView</name>
    <message>
        <source>The page appears here as soon as there are words.</source>
        <translation>Die Seite erscheint hier, sobald es Text gibt.</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %n line(s)</source>
        <extracomment>On the page, where the slot ends: so much is too long</extracomment>
        <translation>
            <numerusform>%n Zeile kürzen</numerusform>
            <numerusform>%n Zeilen kürzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PanelGrip</name>
    <message>
        <source>Drag this panel to another side</source>
        <translation>Ziehen Sie diese Leiste auf eine andere Seite</translation>
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
        <translation>Leiste verschieben…</translation>
    </message>
    <message>
        <source>Story &amp;List</source>
        <translation>Beit&amp;ragsliste</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>F&amp;ocus Mode</source>
        <translation>&amp;Fokusmodus</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>Page in Its O&amp;wn Window</source>
        <translation>&amp;Seite in eigenem Fenster</translation>
    </message>
    <message>
        <source>Swap the Sides of List and Inspector</source>
        <translation>Liste und Inspektor tauschen</translation>
    </message>
    <message>
        <source>To the Left Side</source>
        <translation>Auf die linke Seite</translation>
    </message>
    <message>
        <source>Beside the Text</source>
        <translation>Neben den Text</translation>
    </message>
    <message>
        <source>To the Right Side</source>
        <translation>Auf die rechte Seite</translation>
    </message>
    <message>
        <source>Into a Window of Its Own</source>
        <translation>In ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Reset Panels</source>
        <translation>Leisten zurücksetzen</translation>
    </message>
    <message>
        <source>Panels before the text</source>
        <translation>Leisten vor dem Text</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Leisten neben dem Text</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>galley::ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Password of the Server</source>
        <translation>Passwort des Servers</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Passwort von %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::PeoplePage</name>
    <message>
        <source>Reporter</source>
        <translation>Reporter/in</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>Ressortredaktion</translation>
    </message>
    <message>
        <source>Copy editor</source>
        <extracomment>Role: looks after language and style</extracomment>
        <translation>Schlussredaktion</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>Faktenprüfung</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Rechtsprüfung</translation>
    </message>
    <message>
        <source>Approver</source>
        <extracomment>Role: may approve a text</extracomment>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>Role: may publish and schedule</extracomment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Desk head</source>
        <extracomment>Role: leads a desk</extracomment>
        <translation>Ressortleitung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Add Person</source>
        <translation>&amp;Person hinzufügen</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In the empty field of a new passphrase</extracomment>
        <translation>Bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Roles on each desk</source>
        <translation>Rollen in jedem Ressort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>N&amp;eue Passphrase</translation>
    </message>
    <message>
        <source>Who approves a text has not written it, whatever roles they hold. Somebody who leaves loses the roles; what they did stays in their name.</source>
        <translation>Wer einen Text freigibt, hat ihn nicht geschrieben, gleich in welcher Rolle. Wer geht, verliert die Rollen; was getan wurde, bleibt unter diesem Namen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is on the staff yet: whoever works here may do everything</source>
        <translation>Noch ist niemand eingetragen: Wer hier arbeitet, darf alles</translation>
    </message>
</context>
<context>
    <name>galley::ui::PersonDialog</name>
    <message>
        <source>Who Works Here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Only where one is set</source>
        <extracomment>In the empty field of a passphrase</extracomment>
        <translation>Nur wo eine gesetzt ist</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Work as This Person</source>
        <translation>&amp;Als diese Person arbeiten</translation>
    </message>
    <message>
        <source>What you do from now on is done in this name. Roles are given in File, Newsroom.</source>
        <translation>Was Sie von nun an tun, geschieht unter diesem Namen. Rollen werden unter Datei, Redaktion vergeben.</translation>
    </message>
</context>
<context>
    <name>galley::ui::PlanDialog</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Plan a Story</source>
        <translation>Beitrag planen</translation>
    </message>
    <message numerus="yes">
        <source>Plan of %n Stories</source>
        <translation>
            <numerusform>Planung von %n Beitrag</numerusform>
            <numerusform>Planung von %n Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Council votes on the quay tonight</source>
        <translation>Rat stimmt heute Abend über den Kai ab</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>&amp;Budget line</source>
        <translation>&amp;Planzeile</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>De&amp;sk</source>
        <translation>&amp;Ressort</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Bei</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>R&amp;ubrik</translation>
    </message>
    <message>
        <source>Ed&amp;ition</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>&amp;Gesperrt bis</translation>
    </message>
    <message>
        <source>U&amp;rgency, 1 most</source>
        <translation>&amp;Dringlichkeit (1: höchste)</translation>
    </message>
    <message>
        <source>Plan It</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>galley::ui::PurgeDialog</name>
    <message>
        <source>Purge Words from History</source>
        <translation>Wörter aus dem Verlauf tilgen</translation>
    </message>
    <message>
        <source>A name or a phrase, one a line</source>
        <translation>Ein Name oder eine Wendung je Zeile</translation>
    </message>
    <message>
        <source>Words to purge, one phrase a line</source>
        <translation>Zu tilgende Wörter, eine Wendung je Zeile</translation>
    </message>
    <message>
        <source>&amp;Purge for Good</source>
        <translation>&amp;Endgültig tilgen</translation>
    </message>
    <message>
        <source>Take the words out of the story first. Then every earlier version, note and attribution is rewritten without them. This cannot be undone; that it was done stays on record, without the words.</source>
        <translation>Nehmen Sie die Wörter zuerst aus dem Beitrag. Dann wird jede frühere Version, Notiz und Zuschreibung ohne sie neu geschrieben. Das lässt sich nicht rückgängig machen; dass es geschah, bleibt festgehalten, ohne die Wörter.</translation>
    </message>
    <message>
        <source>Copies of the newsroom that were made before now (the folder “backups” beside the database) keep the words: delete those where they must go too.</source>
        <translation>Früher angelegte Kopien der Redaktion (der Ordner „backups“ neben der Datenbank) behalten die Wörter: Löschen Sie sie, wo die Wörter auch dort weg müssen.</translation>
    </message>
    <message>
        <source>In any letter case, as whole words.</source>
        <translation>In jeder Groß- und Kleinschreibung, als ganze Wörter.</translation>
    </message>
    <message>
        <source>They cannot be looked for: %1.</source>
        <translation>Nach ihnen lässt sich nicht suchen: %1.</translation>
    </message>
    <message>
        <source>They stand in no version of this story. Purging clears the search index and the log of the database all the same.</source>
        <translation>Sie stehen in keiner Version dieses Beitrags. Das Tilgen bereinigt trotzdem den Suchindex und das Protokoll der Datenbank.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n versions of this story.</source>
        <translation>
            <numerusform>Sie stehen in %n Version dieses Beitrags.</numerusform>
            <numerusform>Sie stehen in %n Versionen dieses Beitrags.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much like them, and left as they are: %1. Add a line for each that must go too.</source>
        <translation>Sehr ähnlich und nicht betroffen: %1. Fügen Sie für jedes, das auch weg muss, eine Zeile hinzu.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuickPicker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Letters to look for</source>
        <translation>Gesuchte Buchstaben</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuotationTeller</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Quotation, source: %1</source>
        <translation>Zitat, Quelle: %1</translation>
    </message>
    <message>
        <source>In other words, source: %1</source>
        <translation>Sinngemäß, Quelle: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
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
        <translation>abgeschlossen; eine Korrektur geschieht im Beitrag</translation>
    </message>
    <message>
        <source>approved; a change would void that</source>
        <translation>freigegeben; eine Änderung machte das hinfällig</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>seit der Durchsicht geändert</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Keep capitals</source>
        <translation>Großschreibung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Find and Replace in All Stories</source>
        <translation>In allen Beiträgen suchen und ersetzen</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups.</source>
        <translation>Bei einem regulären Ausdruck stehen \1 bis \9 für seine Gruppen.</translation>
    </message>
    <message>
        <source>Places that were found, by story</source>
        <translation>Gefundene Stellen, nach Beitrag</translation>
    </message>
    <message>
        <source>Stories looked at</source>
        <translation>Durchgesehene Beiträge</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Erse&amp;tzen</translation>
    </message>
    <message>
        <source>The bodies of all stories are looked through; headlines and other fields are not.</source>
        <translation>Durchsucht wird der Fließtext aller Beiträge; Überschriften und andere Felder nicht.</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>Der reguläre Ausdruck bricht beim Zeichen %1 ab: %2.</translation>
    </message>
    <message>
        <source>Looking through the stories…</source>
        <translation>Die Beiträge werden durchsucht&#xa0;…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The stories could not be searched</source>
        <translation>Die Beiträge konnten nicht durchsucht werden</translation>
    </message>
    <message>
        <source>No story has these words.</source>
        <translation>Kein Beitrag enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are ticked,</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>%n Stelle ist angehakt,</numerusform>
            <numerusform>%n Stellen sind angehakt,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s).</source>
        <translation>
            <numerusform>in %n Beitrag.</numerusform>
            <numerusform>in %n Beiträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that have them stay as they are.</source>
        <translation>
            <numerusform>%n Beitrag, der sie enthält, bleibt, wie er ist.</numerusform>
            <numerusform>%n Beiträge, die sie enthalten, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplyDialog</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Asked for a Reply</source>
        <translation>Um Stellungnahme gebeten</translation>
    </message>
    <message>
        <source>Whom the allegation is about</source>
        <translation>Wen der Vorwurf betrifft</translation>
    </message>
    <message>
        <source>What they are asked about, in few words</source>
        <translation>Wonach gefragt wird, in wenigen Worten</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Could not be reached, or did not answer</source>
        <translation>Nicht erreicht, oder ohne Antwort geblieben</translation>
    </message>
    <message>
        <source>Declined to comment</source>
        <translation>Wollte sich nicht äußern</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>What they said, or why they said nothing</source>
        <translation>Was sie sagten, oder warum sie nichts sagten</translation>
    </message>
    <message>
        <source>Readers are told what came of it in the text; this is the house’s own record.</source>
        <translation>Die Leser erfahren im Text, was dabei herauskam; dies ist der Vermerk des Hauses.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <extracomment>Label: the person accused</extracomment>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>Label: what the allegation is</extracomment>
        <translation>Worum es &amp;geht</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <extracomment>Label: by telephone, letter …</extracomment>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>Label: the time left for an answer</extracomment>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>&amp;Antwort</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Where the story stands could not be looked up</source>
        <translation>Wo der Beitrag steht, ließ sich nicht nachsehen</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <extracomment>The story lies with this person now</extracomment>
        <translation>Liegt bei %1.</translation>
    </message>
    <message>
        <source>Approved by %1, %2: this very text.</source>
        <translation>Freigegeben von %1, %2: genau dieser Text.</translation>
    </message>
    <message>
        <source>The approval by %1 of %2 is void: the text is another now.</source>
        <translation>Die Freigabe durch %1 vom %2 ist hinfällig: Der Text ist jetzt ein anderer.</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Zeigen, was sich änderte</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Versionen vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Scheduled for %1.</source>
        <translation>Eingeplant für %1.</translation>
    </message>
    <message>
        <source>Works as: %1</source>
        <extracomment>The name of the desk’s workflow</extracomment>
        <translation>Ablauf: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>The published text stays public. Change the text here, and say below what was wrong.</source>
        <translation>Der veröffentlichte Text bleibt öffentlich. Ändern Sie den Text hier, und sagen Sie unten, was falsch war.</translation>
    </message>
    <message>
        <source>Put a Notice on Record…</source>
        <translation>Hinweis festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>What may happen next</source>
        <translation>Was als Nächstes geht</translation>
    </message>
    <message>
        <source>Nothing: this is the end of its way.</source>
        <translation>Nichts: Hier endet sein Weg.</translation>
    </message>
    <message>
        <source>Only a person can tell</source>
        <translation>Das weiß nur ein Mensch</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Wie er hierher kam</translation>
    </message>
    <message>
        <source>No step has been taken yet. Each one is kept here for good: who, when and why.</source>
        <translation>Noch ist kein Schritt getan. Jeder wird hier für immer festgehalten: wer, wann und warum.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Follows who did what: “A. Lind handed it over to M. Okafor”</extracomment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Sen&amp;d to the Desk</source>
        <translation>Ans &amp;Ressort geben</translation>
    </message>
    <message>
        <source>&amp;Return to the Author</source>
        <translation>An &amp;den Autor zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>Diesen &amp;Text freigeben</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Ver&amp;öffentlichen</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Recht auf Stellungnahme</translation>
    </message>
    <message>
        <source>Whoever is accused in the story is asked for their side, with time to answer.</source>
        <translation>Wer im Beitrag beschuldigt wird, wird nach der eigenen Sicht gefragt, mit Zeit zur Antwort.</translation>
    </message>
    <message>
        <source>no word yet</source>
        <extracomment>What came of a request for a reply, as are the three below</extracomment>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Ask for a Reply…</source>
        <translation>Um Stellungnahme bitten&#xa0;…</translation>
    </message>
    <message>
        <source>Everything That Happened…</source>
        <translation>Alles, was geschah&#xa0;…</translation>
    </message>
    <message>
        <source>The story cannot take that step from where it stands. What it can do is in Review.</source>
        <translation>Der Beitrag kann diesen Schritt von hier aus nicht gehen. Was er kann, steht unter Abnahme.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>This is the sample newsroom. Whatever you do here, your own stays as it is.</source>
        <translation>Das ist die Beispielredaktion. Was Sie auch hier tun, Ihre eigene bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Back to My Newsroom</source>
        <translation>Zurück zu meiner Redaktion</translation>
    </message>
</context>
<context>
    <name>galley::ui::SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Stories and their notes, the source book, commands and help. Words in quotes stand together, a minus leaves out, OR takes either, ferr* begins a word. desk:, by:, state:, due:, edition: and in: narrow it down.</source>
        <translation>Beiträge und ihre Notizen, das Quellenbuch, Befehle und Hilfe. Wörter in Anführungszeichen stehen zusammen, ein Minus schließt aus, OR nimmt eines von beiden, ferr* beginnt ein Wort. desk:, by:, state:, due:, edition: und in: grenzen ein.</translation>
    </message>
    <message>
        <source>Search stories, notes, sources, commands and help</source>
        <translation>Beiträge, Notizen, Quellen, Befehle und Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The newsroom could not be searched</source>
        <translation>Die Redaktion konnte nicht durchsucht werden</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>by %1, settled</source>
        <translation>von %1, erledigt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No story is of this kind.</source>
        <translation>Kein Beitrag ist von dieser Art.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”.</source>
        <translation>Nichts hier enthält „%1“.</translation>
    </message>
    <message>
        <source>Spelled nearly so: %1</source>
        <translation>Ähnlich geschrieben: %1</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Noch wurde nichts gesucht.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>No setting has these words. Fewer or other words may find it.</source>
        <translation>Keine Einstellung enthält diese Wörter. Weniger oder andere Wörter finden sie vielleicht.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Takes the change of “%1” back.</source>
        <translation>Nimmt die Änderung von „%1“ zurück.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Sharing</name>
    <message>
        <source>Connecting to the newsroom…</source>
        <translation>Verbindung zur Redaktion&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>On the server %1 of %2 stories are gone or changed at once. Nothing of it was taken over here: ask in the newsroom whether that is meant.</source>
        <translation>Auf dem Server sind %1 von %2 Beiträgen auf einmal verschwunden oder geändert. Nichts davon wurde hier übernommen: Fragen Sie in der Redaktion, ob das gewollt ist.</translation>
    </message>
    <message>
        <source>It Is &amp;Meant</source>
        <translation>&amp;Das ist gewollt</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup: of %1 of %2 stories it lacks what is here. Nothing is exchanged with it until you decide: ask in the newsroom whether it is to have them.</source>
        <translation>Der Redaktionsserver wurde aus einer Sicherung zurückgeholt: Von %1 von %2 Beiträgen fehlt ihm, was hier steht. Bis Sie entscheiden, wird nichts mit ihm ausgetauscht: Fragen Sie in der Redaktion, ob er sie bekommen soll.</translation>
    </message>
    <message>
        <source>&amp;Send Them</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of what is here is sent.</source>
        <translation>Der Redaktionsserver wurde aus einer Sicherung zurückgeholt. Was ihm von dem fehlt, was hier steht, wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of %n story(s) is sent from here.</source>
        <translation>
            <numerusform>Der Redaktionsserver wurde aus einer Sicherung zurückgeholt. Was ihm von %n Beitrag fehlt, wird von hier gesendet.</numerusform>
            <numerusform>Der Redaktionsserver wurde aus einer Sicherung zurückgeholt. Was ihm von %n Beiträgen fehlt, wird von hier gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on the way</source>
        <translation>
            <numerusform>%Ln Änderung unterwegs</numerusform>
            <numerusform>%Ln Änderungen unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is in the newsroom&apos;s server too.</source>
        <translation>Was Sie schreiben, ist auch auf dem Server der Redaktion.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server is there again.</source>
        <translation>Der Server der Redaktion ist wieder da.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server wants your password. Until then you work on your copy.</source>
        <translation>Der Server der Redaktion verlangt Ihr Passwort. Bis dahin arbeiten Sie an Ihrer Kopie.</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;Passwort&#xa0;…</translation>
    </message>
    <message>
        <source>No server: you work on your copy</source>
        <translation>Kein Server: Sie arbeiten an Ihrer Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not on the server since %1</source>
        <translation>
            <numerusform>%Ln Änderung seit %1 nicht auf dem Server</numerusform>
            <numerusform>%Ln Änderungen seit %1 nicht auf dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on. Everything is kept on this machine and sent when the server answers. It says: %1.</source>
        <translation>Sie können weiterarbeiten. Alles bleibt auf diesem Rechner aufgehoben und wird gesendet, wenn der Server antwortet. Gemeldet wird: %1.</translation>
    </message>
    <message>
        <source>You and %1 both wrote in %2. The two texts were put together; yours is kept as a version.</source>
        <translation>Sie und %1 haben beide in %2 geschrieben. Die beiden Texte wurden zusammengeführt; Ihrer ist als Version aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>You and %1 both wrote in %2. In %n place(s) you said different things: both stand there as suggestions.</source>
        <translation>
            <numerusform>Sie und %1 haben beide in %2 geschrieben. An %n Stelle sagen die Texte Verschiedenes: Beides steht dort als Vorschlag.</numerusform>
            <numerusform>Sie und %1 haben beide in %2 geschrieben. An %n Stellen sagen die Texte Verschiedenes: Beides steht dort als Vorschlag.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on without you and is not edited any more. What you wrote is kept among its versions.</source>
        <translation>%1 ist ohne Sie weitergegangen und wird nicht mehr bearbeitet. Was Sie geschrieben haben, ist unter den Versionen aufgehoben.</translation>
    </message>
    <message>
        <source>Your step “%1” in %2 was not taken over, because the story was another by then. Look at it and make it again.</source>
        <translation>Ihr Schritt „%1“ in %2 wurde nicht übernommen, weil der Beitrag da schon ein anderer war. Sehen Sie ihn an, und machen Sie den Schritt noch einmal.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else too. What you wrote stands beside it as a second entry of the source book.</source>
        <translation>%1 hat auch jemand anderes geändert. Was Sie geschrieben haben, steht daneben als zweiter Eintrag im Quellenbuch.</translation>
    </message>
    <message>
        <source>Who %1 is was changed by somebody else too, and what they sealed stands. Unlock the vault and enter what you changed again.</source>
        <translation>Auch jemand anderes hat geändert, wer %1 ist; dessen versiegelte Fassung gilt. Entsperren Sie den Tresor und geben Sie Ihre Änderung noch einmal ein.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s settings were changed by somebody else too; theirs stand.</source>
        <translation>Die Einstellungen der Redaktion hat auch jemand anderes geändert; dessen Fassung gilt.</translation>
    </message>
    <message>
        <source>The server did not take a change: %1.</source>
        <translation>Der Server hat eine Änderung nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>The server did not take what you changed in %1: %2. It is kept on this machine.</source>
        <translation>Der Server hat nicht angenommen, was Sie in %1 geändert haben: %2. Es bleibt auf diesem Rechner aufgehoben.</translation>
    </message>
    <message>
        <source>%1, a file of evidence, did not come from the server: %2. Galley asks for it again when it next connects.</source>
        <translation>%1, eine Belegdatei, kam nicht vom Server: %2. Galley fragt bei der nächsten Verbindung wieder danach.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you did there last was not taken over.</source>
        <translation>%1 ist jetzt bei einem Ressort, dessen Beiträge Sie nicht sehen. Was Sie dort zuletzt getan haben, wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you wrote is kept as a story of your own: %2.</source>
        <translation>%1 ist jetzt bei einem Ressort, dessen Beiträge Sie nicht sehen. Was Sie geschrieben haben, ist als eigener Beitrag aufgehoben: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s history of %1 was rewritten, by somebody who may do everything there. Nothing of it was taken over: %2. Tell whoever is responsible for the newsroom&apos;s security.</source>
        <translation>%1: Der Verlauf auf dem Server wurde umgeschrieben, von jemandem, der dort alles darf. Nichts davon wurde übernommen: %2. Sagen Sie es denen, die für die Sicherheit der Redaktion zuständig sind.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>The keyring did not keep the password (%1). You are asked for it again next time.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht aufgenommen (%1). Beim nächsten Mal werden Sie wieder danach gefragt.</translation>
    </message>
    <message>
        <source>Somebody else went on with %1 before the words that you purged were gone from the server, so they came back with its versions. Purge them again.</source>
        <translation>Jemand anderes hat an %1 weitergeschrieben, bevor die Wörter, die Sie getilgt haben, auf dem Server weg waren; mit dessen Versionen sind sie zurückgekommen. Tilgen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Use These Keys</source>
        <translation>&amp;Diese Tasten nehmen</translation>
    </message>
    <message>
        <source>&amp;Move Them Here</source>
        <translation>&amp;Hierher verlegen</translation>
    </message>
    <message>
        <source>Re&amp;move Keys</source>
        <translation>&amp;Tasten entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands by menu</source>
        <translation>Befehle nach Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Print List…</source>
        <translation>&amp;Liste drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Choose a command above to give it other keys.</source>
        <translation>Wählen Sie oben einen Befehl, um ihm andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Neue Tasten für „%1“:</translation>
    </message>
    <message>
        <source>The keys of “%1” belong to the text field that has the focus, and are the same in every program. They cannot be changed here.</source>
        <translation>Die Tasten von „%1“ gehören dem Textfeld, das den Fokus hat, und sind in jedem Programm gleich. Sie lassen sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields (“%2”).</source>
        <translation>%1 gehört den Textfeldern („%2“).</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Move them here, and that command has them no more.</source>
        <translation>%1 gehört zu „%2“. Verlegen Sie die Tasten hierher, und jener Befehl hat sie nicht mehr.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Reset that command first.</source>
        <translation>%1 gehört jetzt zu „%2“. Setzen Sie zuerst jenen Befehl zurück.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts of Galley</source>
        <translation>Tastenkürzel von Galley</translation>
    </message>
    <message>
        <source>Print Keyboard Shortcuts</source>
        <translation>Tastenkürzel drucken</translation>
    </message>
</context>
<context>
    <name>galley::ui::Shortcuts</name>
    <message>
        <source>%1 alone is for writing and moving. Take it together with Ctrl or Alt.</source>
        <translation>%1 allein dient zum Schreiben und Bewegen. Nehmen Sie es zusammen mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>%1 opens a menu.</source>
        <translation>%1 öffnet ein Menü.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SlotDialog</name>
    <message>
        <source>Slot on the Page</source>
        <translation>Platz auf der Seite</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <extracomment>Label: how high the slot is, in millimetres</extracomment>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;No Slot</source>
        <translation>&amp;Kein Platz</translation>
    </message>
    <message>
        <source>&amp;Set Slot</source>
        <translation>&amp;Platz setzen</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n line(s) of text, headline and photo included.</source>
        <translation>
            <numerusform>Raum für %n Textzeile, Überschrift und Foto eingerechnet.</numerusform>
            <numerusform>Raum für %n Textzeilen, Überschrift und Foto eingerechnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceDialog</name>
    <message>
        <source>New Source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;1 Who</source>
        <translation>&amp;1 Wer</translation>
    </message>
    <message>
        <source>&amp;2 Conversations</source>
        <translation>&amp;2 Gespräche</translation>
    </message>
    <message>
        <source>&amp;3 Evidence</source>
        <translation>&amp;3 Belege</translation>
    </message>
    <message>
        <source>&amp;4 Claims (%1)</source>
        <translation>&amp;4 Aussagen (%1)</translation>
    </message>
    <message>
        <source>&amp;4 Claims</source>
        <translation>&amp;4 Aussagen</translation>
    </message>
    <message>
        <source>Speaks for these entries too:</source>
        <translation>Steht auch für diese Einträge:</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>%1 abtrennen</translation>
    </message>
    <message>
        <source>The file is read through before it opens.</source>
        <translation>Die Datei wird durchgelesen, bevor sie sich öffnet.</translation>
    </message>
    <message>
        <source>Give the wording for readers.</source>
        <translation>Geben Sie die Worte für die Leser an.</translation>
    </message>
    <message>
        <source>Give a name, or the wording for readers.</source>
        <translation>Geben Sie einen Namen oder die Worte für die Leser an.</translation>
    </message>
    <message>
        <source>Copying the files in …</source>
        <translation>Dateien werden hineinkopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Other entries are part of this one. Take them apart first: a protected source has no named parts.</source>
        <translation>Andere Einträge gehören zu diesem. Trennen Sie sie zuerst: Eine geschützte Quelle hat keine genannten Teile.</translation>
    </message>
    <message>
        <source>The source was not saved</source>
        <translation>Die Quelle wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>No program opens this kind of file here.</source>
        <translation>Kein Programm öffnet hier solche Dateien.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Ihre Änderungen sind nicht gespeichert. Drücken Sie noch einmal Esc, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>This holds a name that the vault keeps. Everybody in the newsroom can read the source book: take it out, from the name of a file too.</source>
        <translation>Hier steht ein Name, den der Tresor verwahrt. Das Quellenbuch kann jeder in der Redaktion lesen: Nehmen Sie ihn heraus, auch aus dem Namen einer Datei.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceForm</name>
    <message>
        <source>a senior port official</source>
        <translation>ein ranghoher Hafenbeamter</translation>
    </message>
    <message>
        <source>Nessa, the harbour master</source>
        <translation>Nessa, die Hafenmeisterin</translation>
    </message>
    <message>
        <source>en, ru</source>
        <translation>de, en</translation>
    </message>
    <message>
        <source>port authority</source>
        <translation>Hafenbehörde</translation>
    </message>
    <message>
        <source>Two sources of one group do not bear each other out.</source>
        <translation>Zwei Quellen einer Gruppe stützen einander nicht.</translation>
    </message>
    <message>
        <source>What readers are told where the name may not be given.</source>
        <translation>Was die Leser erfahren, wo der Name nicht stehen darf.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <extracomment>Label: what the person is: harbour master, minister …</extracomment>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Wording for readers</source>
        <extracomment>Label: the agreed description: “a senior port official”</extracomment>
        <translation>&amp;Worte für die Leser</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>Label: sources that depend on each other, and so count as one</extracomment>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>A&amp;uch genannt</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Sprachen</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>&amp;Erreichbar über</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tizen</translation>
    </message>
    <message>
        <source>&amp;Protected: who it is, is kept in the vault alone</source>
        <translation>Geschützt: wer es &amp;ist, steht allein im Tresor</translation>
    </message>
    <message>
        <source>&amp;Identity…</source>
        <translation>I&amp;dentität&#xa0;…</translation>
    </message>
    <message>
        <source>Opens the vault, in a window of its own. What you write there is sealed.</source>
        <translation>Öffnet den Tresor in einem eigenen Fenster. Was Sie dort schreiben, ist versiegelt.</translation>
    </message>
    <message>
        <source>Only the wording for readers is kept here, and the terms. Who it is belongs into the vault.</source>
        <translation>Nur die Worte für die Leser und die Bedingungen stehen hier. Wer es ist, gehört in den Tresor.</translation>
    </message>
    <message>
        <source>Saving takes the name, role, organisation, contact and notes out of the source book, the descriptions of the evidence, and the places of conversations. Its files are sealed in the vault, which must be open. This cannot be undone.</source>
        <translation>Beim Speichern verschwinden Name, Funktion, Organisation, Kontakt und Notizen aus dem Quellenbuch, ebenso die Beschreibungen der Belege und die Orte der Gespräche. Die Dateien werden im Tresor versiegelt, der dazu offen sein muss. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceModel</name>
    <message>
        <source>not named to readers</source>
        <translation>den Lesern nicht genannt</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourcesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The source book is empty</source>
        <translation>Das Quellenbuch ist leer</translation>
    </message>
    <message>
        <source>Source book</source>
        <translation>Quellenbuch</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>Das Quellenbuch konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The source could not be removed</source>
        <translation>Die Quelle konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>Find in the Source &amp;Book</source>
        <translation>Im Que&amp;llenbuch suchen</translation>
    </message>
    <message>
        <source>New S&amp;ource…</source>
        <translation>Neue &amp;Quelle&#xa0;…</translation>
    </message>
    <message>
        <source>Import So&amp;urces…</source>
        <translation>Q&amp;uellen importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export Sour&amp;ces…</source>
        <translation>Quellen e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Quellen importieren</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv)</source>
        <translation>Kontakte (*.vcf *.vcard *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken into the source book.</source>
        <translation>
            <numerusform>%n Eintrag ins Quellenbuch aufgenommen.</numerusform>
            <numerusform>%n Einträge ins Quellenbuch aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Sources</source>
        <translation>Quellen exportieren</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>%n Eintrag geschrieben.</numerusform>
            <numerusform>%n Einträge geschrieben.</numerusform>
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
            <numerusform>%n, der nicht genannt werden darf, bleibt hier.</numerusform>
            <numerusform>%n, die nicht genannt werden dürfen, bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or add an entry.</source>
        <translation>Niemand mit diesem Namen. Versuchen Sie es mit weniger Buchstaben, oder fügen Sie einen Eintrag hinzu.</translation>
    </message>
    <message>
        <source>Only the first entries are shown. Type to see others.</source>
        <translation>Nur die ersten Einträge sind zu sehen. Tippen Sie, um andere zu finden.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>&amp;Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>An entry keeps who somebody is, the terms they spoke on, and what supports their words. It serves every story of the newsroom.</source>
        <translation>Ein Eintrag bewahrt, wer jemand ist, zu welchen Bedingungen gesprochen wurde und was die Worte stützt. Er dient jedem Beitrag der Redaktion.</translation>
    </message>
    <message>
        <source>&amp;New Source</source>
        <translation>&amp;Neue Quelle</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Name, Alias, Organisation</translation>
    </message>
    <message>
        <source>Find in the source book</source>
        <translation>Im Quellenbuch suchen</translation>
    </message>
    <message>
        <source>The entries could not be merged</source>
        <translation>Die Einträge konnten nicht zusammengeführt werden</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <comment>two sources that are one</comment>
        <translation>%1 ist jetzt Teil von %2.</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The entries could not be taken apart</source>
        <translation>Die Einträge konnten nicht getrennt werden</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The source could not be brought back</source>
        <translation>Die Quelle konnte nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>%1 stays in the source book: stories rest on it.</source>
        <translation>%1 bleibt im Quellenbuch: Beiträge stützen sich darauf.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatisticsDialog</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>Leseminuten</translation>
    </message>
    <message>
        <source>Words in a sentence</source>
        <translation>Wörter je Satz</translation>
    </message>
    <message>
        <source>Words in the longest sentence</source>
        <translation>Wörter im längsten Satz</translation>
    </message>
    <message>
        <source>Words in quotation marks</source>
        <translation>Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>School years it asks for (Flesch-Kincaid)</source>
        <translation>Nötige Schuljahre (Flesch-Kincaid)</translation>
    </message>
    <message>
        <source>Difficulty (LIX; 40 is a newspaper&apos;s)</source>
        <translation>Schwierigkeit (LIX; 40 hat eine Zeitung)</translation>
    </message>
    <message>
        <source>not known for this language</source>
        <translation>für diese Sprache nicht bekannt</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Sentences by their number of words</source>
        <translation>Sätze nach der Zahl ihrer Wörter</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Words quoted from somebody</source>
        <translation>Wörter, die jemand gesagt hat</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>State of saving</source>
        <translation>Stand der Speicherung</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min Lesezeit</numerusform>
            <numerusform>%n min Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom of the text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Vorschlagsmodus</translation>
    </message>
    <message>
        <source>Copies of the whole newsroom lie beside its database: galley backup --list</source>
        <translation>Kopien der ganzen Redaktion liegen neben ihrer Datenbank: galley backup --list</translation>
    </message>
    <message>
        <source>State of the vault</source>
        <translation>Zustand des Tresors</translation>
    </message>
    <message>
        <source>Backup just now</source>
        <translation>Gerade gesichert</translation>
    </message>
    <message>
        <source>Backup dated %1</source>
        <extracomment>The clock was ahead when the backup was made; %1 is the day and time it says</extracomment>
        <translation>Sicherung vom %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n min ago</source>
        <translation>
            <numerusform>Gesichert vor %n min</numerusform>
            <numerusform>Gesichert vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n h ago</source>
        <translation>
            <numerusform>Gesichert vor %n h</numerusform>
            <numerusform>Gesichert vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>State of the newsroom&apos;s server</source>
        <translation>Stand des Servers der Redaktion</translation>
    </message>
    <message>
        <source>Who reads this story</source>
        <translation>Wer diesen Beitrag liest</translation>
    </message>
    <message>
        <source>%1 reads along</source>
        <extracomment>A person who has the story open while another writes in it</extracomment>
        <translation>%1 liest mit</translation>
    </message>
    <message numerus="yes">
        <source>%n people read along</source>
        <translation>
            <numerusform>%n Person liest mit</numerusform>
            <numerusform>%n Personen lesen mit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StepBox</name>
    <message>
        <source>Who gets it</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>Person who gets the story</source>
        <translation>Person, die den Beitrag bekommt</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Zeit der Veröffentlichung</translation>
    </message>
    <message>
        <source>Why (it is kept on record)</source>
        <translation>Warum (wird festgehalten)</translation>
    </message>
    <message>
        <source>A note, if there is one</source>
        <translation>Eine Notiz, wenn nötig</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A link: goes to the words that stand against the step</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoriesPane</name>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>A story starts with a headline. Everything is saved as you type.</source>
        <translation>Ein Beitrag beginnt mit einer Überschrift. Alles wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation>Kein Beitrag passt</translation>
    </message>
    <message>
        <source>Fewer or other words find more: headline, slug, desk and state are searched.</source>
        <translation>Weniger oder andere Wörter finden mehr: Gesucht wird in Überschrift, Slug, Ressort und Stand.</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Beiträge filtern</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Nach Überschrift</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Reihenfolge der Beiträge</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>New story  (%1)</source>
        <translation>Neuer Beitrag  (%1)</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Beispielredaktion öffnen</translation>
    </message>
    <message>
        <source>Shows only the stories that wait for you: given back, handed over, or yours to decide</source>
        <translation>Zeigt nur Beiträge, die auf Sie warten: zurückgegeben, übergeben oder von Ihnen zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
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
        <translation>%1 W.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryEditor</name>
    <message>
        <source>Body of the story</source>
        <translation>Text des Beitrags</translation>
    </message>
    <message>
        <source>No attribution is known here.</source>
        <translation>Hier ist keine Zuschreibung bekannt.</translation>
    </message>
    <message>
        <source>Typographic quotation marks as I type</source>
        <translation>Typografische Anführungszeichen beim Tippen</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and dashes become those of the story&apos;s language. Undo gives back what was typed.</source>
        <translation>Anführungszeichen, Apostrophe und Striche werden zu denen der Sprache des Beitrags. Rückgängig bringt das Getippte zurück.</translation>
    </message>
    <message>
        <source>Keep the line I write in the middle</source>
        <translation>Schreibzeile in der Mitte halten</translation>
    </message>
    <message>
        <source>The text moves, as paper does in a typewriter.</source>
        <translation>Der Text bewegt sich wie das Papier in einer Schreibmaschine.</translation>
    </message>
    <message>
        <source>Dim other paragraphs in focus mode</source>
        <translation>Andere Absätze im Fokusmodus abblenden</translation>
    </message>
    <message>
        <source>Only the paragraph that is written in stands out.</source>
        <translation>Nur der Absatz, in dem geschrieben wird, tritt hervor.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined. Each paragraph is checked in its own language.</source>
        <translation>Wörter, die in keinem Wörterbuch stehen, sind unterstrichen. Jeder Absatz wird in seiner eigenen Sprache geprüft.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Editing commands have the keys of an editor you know.</source>
        <translation>Bearbeitungsbefehle haben die Tasten eines Editors, den Sie kennen.</translation>
    </message>
    <message>
        <source>No misspelled word is known in this story.</source>
        <translation>In diesem Beitrag ist kein falsch geschriebenes Wort bekannt.</translation>
    </message>
    <message>
        <source>Spelling is switched off: switch it on in the Format menu.</source>
        <translation>Die Rechtschreibprüfung ist ausgeschaltet: Schalten Sie sie im Menü Format ein.</translation>
    </message>
    <message>
        <source>The word at the caret is not misspelled, as far as the dictionary knows.</source>
        <translation>Das Wort an der Schreibmarke ist nicht falsch geschrieben, soweit das Wörterbuch weiß.</translation>
    </message>
    <message>
        <source>Nothing similar is in the dictionary</source>
        <translation>Nichts Ähnliches steht im Wörterbuch</translation>
    </message>
    <message>
        <source>“%1” Is Right in This &amp;Story</source>
        <translation>„%1“ &amp;stimmt in diesem Beitrag</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;My Words</source>
        <translation>„%1“ in &amp;meine Wörter aufnehmen</translation>
    </message>
    <message>
        <source>The story is closed: the word can be added to your own words.</source>
        <translation>Der Beitrag ist abgeschlossen: Das Wort lässt sich in Ihre eigenen Wörter aufnehmen.</translation>
    </message>
    <message>
        <source>An attribution is as it was before.</source>
        <translation>Eine Zuschreibung ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>A note is as it was before.</source>
        <translation>Eine Notiz ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>A request for reply is as it was before.</source>
        <translation>Eine Bitte um Stellungnahme ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>Die Änderung ist erneut gemacht.</translation>
    </message>
    <message>
        <source>%1: as it was before.</source>
        <translation>%1: wieder wie zuvor.</translation>
    </message>
    <message>
        <source>%1: changed again.</source>
        <translation>%1: erneut geändert.</translation>
    </message>
    <message>
        <source>Put the caret into a table first.</source>
        <translation>Setzen Sie die Schreibmarke zuerst in eine Tabelle.</translation>
    </message>
    <message>
        <source>A table is changed as a whole, which is no suggestion: switch suggesting off first.</source>
        <translation>Eine Tabelle wird als Ganzes geändert, das ist kein Vorschlag: Schalten Sie zuerst den Vorschlagsmodus aus.</translation>
    </message>
    <message>
        <source>A quotation is written with its source, which is no suggestion: switch suggesting off first.</source>
        <translation>Ein Zitat wird mit seiner Quelle geschrieben, das ist kein Vorschlag: Schalten Sie zuerst den Vorschlagsmodus aus.</translation>
    </message>
    <message>
        <source>The story rests on a protected source and the vault is locked: the word can be right in this story only.</source>
        <translation>Der Beitrag stützt sich auf eine geschützte Quelle und der Tresor ist verschlossen: Das Wort kann nur in diesem Beitrag gelten.</translation>
    </message>
    <message>
        <source>The word may name a protected source: it was not added to your words, which lie in a plain file.</source>
        <translation>Das Wort könnte eine geschützte Quelle nennen: Es wurde nicht zu Ihren Wörtern hinzugefügt, die in einer offenen Datei liegen.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryHeader</name>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <comment>written, planned</comment>
        <translation>%1 von %2 Wörtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryImportDialog</name>
    <message>
        <source>From a wire</source>
        <translation>Von einer Agentur</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Eine Webseite</translation>
    </message>
    <message>
        <source>A web page of %1</source>
        <translation>Eine Webseite von %1</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>Story markup or plain text</source>
        <translation>Beitragsauszeichnung oder reiner Text</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments, which become notes</source>
        <translation>
            <numerusform>%n Kommentar, der zur Notiz wird</numerusform>
            <numerusform>%n Kommentare, die zu Notizen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, which become suggestions</source>
        <translation>
            <numerusform>%n Änderung, die zum Vorschlag wird</numerusform>
            <numerusform>%n Änderungen, die zu Vorschlägen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Left out, for it belongs to the page and not to the story</source>
        <translation>&amp;Ausgelassen, weil es zur Seite gehört und nicht zum Beitrag</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Beiträge importieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Namen, dazwischen Kommas</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Keiner gefunden</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <extracomment>Label: the names of the authors</extracomment>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Text des Beitrags</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Diese Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Stories</source>
        <translation>
            <numerusform>%n &amp;Beitrag importieren</numerusform>
            <numerusform>%n &amp;Beiträge importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryModel</name>
    <message>
        <source>No headline yet</source>
        <translation>Noch ohne Überschrift</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::UsesPage</name>
    <message>
        <source>What the claims rest on</source>
        <translation>Worauf die Aussagen sich stützen</translation>
    </message>
    <message>
        <source>Claims that rest on this source</source>
        <translation>Aussagen, die sich auf diese Quelle stützen</translation>
    </message>
    <message>
        <source>Claims that rest on this: %1</source>
        <translation>Aussagen, die sich darauf stützen: %1</translation>
    </message>
    <message>
        <source>Claims and their stories</source>
        <translation>Aussagen und ihre Beiträge</translation>
    </message>
    <message>
        <source>The stories could not be read</source>
        <translation>Die Beiträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No story rests on it yet.</source>
        <translation>Noch kein Beitrag stützt sich darauf.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>so many claims in so many stories</comment>
        <translation>%1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::VersionsDialog</name>
    <message>
        <source>written</source>
        <extracomment>How a version came to be, as are those below: while somebody typed</extracomment>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>suggestions settled</source>
        <translation>Vorschläge erledigt</translation>
    </message>
    <message>
        <source>noted</source>
        <extracomment>How a version came to be: a note was written</extracomment>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;On the Page</source>
        <translation>&amp;Auf der Seite</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>Nächste &amp;Änderung</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>&amp;Take This Change Back</source>
        <translation>&amp;Diese Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>&amp;Benennen&#xa0;…</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <extracomment>Button: keeps this version when others are thinned out</extracomment>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>The story with its changes</source>
        <translation>Der Beitrag mit seinen Änderungen</translation>
    </message>
    <message>
        <source>Shows what changed on the laid-out page in the main window, until this is closed</source>
        <translation>Zeigt auf der umbrochenen Seite im Hauptfenster, was sich änderte, bis dies geschlossen wird</translation>
    </message>
    <message>
        <source>Puts the older words back into the story; undo takes them out again</source>
        <translation>Setzt den älteren Wortlaut wieder in den Beitrag ein; Rückgängig nimmt ihn wieder heraus</translation>
    </message>
    <message>
        <source>Makes this version the story again; what stands there now stays a version</source>
        <translation>Macht diese Version wieder zum Beitrag; was jetzt dort steht, bleibt als Version</translation>
    </message>
    <message>
        <source>Since I last read it</source>
        <translation>Seit ich es zuletzt las</translation>
    </message>
    <message>
        <source>Since it was approved</source>
        <translation>Seit der Freigabe</translation>
    </message>
    <message>
        <source>Since it was published</source>
        <translation>Seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Die Versionen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · angeheftet</translation>
    </message>
    <message>
        <source>Nothing changed: this is the same text, with the same fields and attributions.</source>
        <translation>Nichts hat sich geändert: derselbe Text mit denselben Feldern und Zuschreibungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n Stelle im Text</numerusform>
            <numerusform>%n Stellen im Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%n Zuschreibung</numerusform>
            <numerusform>%n Zuschreibungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Diese Version benennen</translation>
    </message>
    <message>
        <source>What it is called; empty takes the name away</source>
        <translation>Wie sie heißt; leer nimmt den Namen weg</translation>
    </message>
    <message>
        <source>The version could not be marked</source>
        <translation>Die Version konnte nicht gekennzeichnet werden</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomePage</name>
    <message>
        <source>Explore the sample newsroom</source>
        <translation>Beispielredaktion erkunden</translation>
    </message>
    <message>
        <source>Write a new story</source>
        <translation>Neuen Beitrag schreiben</translation>
    </message>
    <message>
        <source>Type the headline, Enter, and go on</source>
        <translation>Überschrift tippen, Eingabe, weiterschreiben</translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation>Beiträge importieren</translation>
    </message>
    <message>
        <source>From the first note to the laid-out page, with every word&apos;s source beside it.</source>
        <translation>Von der ersten Notiz zur umbrochenen Seite, jedes Wort mit seiner Quelle daneben.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>A day at The Saltmere Courier. Your own newsroom stays as it is</source>
        <translation>Ein Tag beim Saltmere Courier. Ihre eigene Redaktion bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Word, web pages, Markdown or text; or drop them here</source>
        <translation>Word, Webseiten, Markdown oder Text; oder hier ablegen</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>An hourly copy of this newsroom, or an archive from elsewhere</source>
        <translation>Eine stündliche Kopie dieser Redaktion oder ein Archiv von anderswo</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Five minutes with the help beside you</source>
        <translation>Fünf Minuten mit der Hilfe neben Ihnen</translation>
    </message>
    <message>
        <source>Everything is saved as you type. %1 finds every command, %2 is help.</source>
        <translation>Alles wird beim Tippen gespeichert. %1 findet jeden Befehl, %2 ist Hilfe.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WireFoldersDialog</name>
    <message>
        <source>No folder is watched. Add the one that an agency&apos;s program writes to: each file in it becomes a story, with the agency as its source and its embargo set.</source>
        <translation>Kein Ordner wird beobachtet. Fügen Sie den hinzu, in den das Programm einer Agentur schreibt: Jede Datei darin wird ein Beitrag, mit der Agentur als Quelle und gesetzter Sperrfrist.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Wire Folders</source>
        <translation>Agenturordner</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Files that were read are moved to &quot;taken&quot; in the folder, others to &quot;refused&quot; with the reason beside them. Nothing comes in twice.</source>
        <translation>Gelesene Dateien kommen im Ordner nach „taken“, andere nach „refused“, mit dem Grund daneben. Nichts kommt zweimal herein.</translation>
    </message>
    <message>
        <source>Folder That an Agency Writes To</source>
        <translation>Ordner, in den eine Agentur schreibt</translation>
    </message>
</context>
<context>
    <name>galley::ui::Words</name>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>somebody changed it at the same time</source>
        <translation>jemand hat es zur selben Zeit geändert</translation>
    </message>
    <message>
        <source>it is not in a form that Galley can read</source>
        <translation>Galley kann diese Form nicht lesen</translation>
    </message>
    <message>
        <source>you are not allowed to do that</source>
        <translation>das ist Ihnen nicht erlaubt</translation>
    </message>
    <message>
        <source>the file could not be read or written</source>
        <translation>die Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>the database refused it</source>
        <translation>die Datenbank hat es abgelehnt</translation>
    </message>
    <message>
        <source>Galley does not know this kind of file</source>
        <translation>Galley kennt diese Art Datei nicht</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>State of a story: on the list, not begun. The states stand alone and after the story’s name.</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a story: somebody writes it</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>State of a story: its author has handed it in</extracomment>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Editing</source>
        <extracomment>State of a story: an editor of the desk works on it</extracomment>
        <translation>Im Redigat</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a story: back with its author</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a story: with the fact-checker</extracomment>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>State of a story: its facts are checked</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>With legal</source>
        <extracomment>State of a story: waits for the lawyer</extracomment>
        <translation>Rechtsprüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Correcting</source>
        <extracomment>State of a story: published, and a correction is being written</extracomment>
        <translation>In Korrektur</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a story: held back for now</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Spiked</source>
        <extracomment>State of a story: it will not run; it can be taken back</extracomment>
        <translation>Gekippt</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>Heading over stories in the list, as are the five below</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Abnahme</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading over stories: approved or scheduled</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Heading over stories: held, spiked or withdrawn</extracomment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How much a finding weighs: the least</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <extracomment>How much a finding weighs: the story goes no further before</extracomment>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Public record</source>
        <extracomment>Kind of source: a register, minutes, a court’s file</extracomment>
        <translation>Öffentliche Akte</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>Kind of source: the reporter was there</extracomment>
        <translation>Eigene Beobachtung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Other news media</source>
        <extracomment>Kind of source</extracomment>
        <translation>Anderes Medium</translation>
    </message>
    <message>
        <source>Wire agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms of a conversation: quoted, with the name</extracomment>
        <translation>Unter eins</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms of a conversation: published under an agreed description, not under the name</extracomment>
        <translation>Unter zwei</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms of a conversation: used in the paper’s own voice, with no source given</extracomment>
        <translation>Unter zwei, ohne Quelle</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms of a conversation: not for publication at all</extracomment>
        <translation>Unter drei</translation>
    </message>
    <message>
        <source>Quoted</source>
        <extracomment>How words stand in the text: all in quotation marks</extracomment>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>How words stand in the text: some in quotation marks</extracomment>
        <translation>Teilweise zitiert</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>How words stand in the text: none in quotation marks</extracomment>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <extracomment>How words stand in the text: nothing says that they are somebody’s</extracomment>
        <translation>Ohne Kennzeichen</translation>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>May be quoted and named.</source>
        <translation>Darf zitiert und genannt werden.</translation>
    </message>
    <message>
        <source>May be published, but not under the name: only under the agreed wording.</source>
        <translation>Darf erscheinen, aber nicht unter dem Namen: nur mit den vereinbarten Worten.</translation>
    </message>
    <message>
        <source>May be used in our own voice, without quotation or attribution.</source>
        <translation>Darf als eigene Aussage verwendet werden, ohne Zitat und Zuschreibung.</translation>
    </message>
    <message>
        <source>Not for publication: a lead only.</source>
        <translation>Nicht zur Veröffentlichung: nur Ansatz für die Recherche.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>evidence</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Kind of claim, as are the three below</extracomment>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Vorwurf</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Unterzeile</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Description of the photo</source>
        <translation>Alternativtext des Fotos</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Fälligkeit</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsModel</name>
    <message>
        <source>is written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>avoid, rather</source>
        <translation>vermeiden, lieber</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>How an entry is to be read: a regular expression</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Wort oder Wörter</translation>
    </message>
    <message>
        <source>Our form</source>
        <translation>Unsere Form</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a table: whether a word is written or avoided</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsPage</name>
    <message>
        <source>&amp;Galley’s own list too, where ours says nothing</source>
        <translation>&amp;Galleys eigene Liste auch, wo unsere nichts sagt</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Unsere Wörter</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Wörter filtern</translation>
    </message>
    <message>
        <source>Type how a word comes in, and how we write it; or import a table with the columns find, prefer, kind and reason. What somebody said is never changed.</source>
        <translation>Tippen Sie, wie ein Wort hereinkommt und wie wir es schreiben; oder importieren Sie eine Tabelle mit den Spalten find, prefer, kind und reason. Was jemand gesagt hat, wird nie geändert.</translation>
    </message>
    <message>
        <source>&amp;Add Word</source>
        <translation>&amp;Wort hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken in; they count when you save.</source>
        <translation>
            <numerusform>%n Wort aufgenommen; es gilt, sobald Sie speichern.</numerusform>
            <numerusform>%n Wörter aufgenommen; sie gelten, sobald Sie speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Words</source>
        <translation>Wörter importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export Words</source>
        <translation>Wörter exportieren</translation>
    </message>
    <message>
        <source>The words are in %1.</source>
        <translation>Die Wörter sind in %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::IdentityDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Geschützte Quelle</translation>
    </message>
    <message>
        <source>A source without an agreed description</source>
        <translation>Eine Quelle ohne vereinbarte Beschreibung</translation>
    </message>
    <message>
        <source>to call before the deadline</source>
        <translation>vor Redaktionsschluss anrufen</translation>
    </message>
    <message>
        <source>&amp;Why do you look?</source>
        <translation>&amp;Warum sehen Sie nach?</translation>
    </message>
    <message>
        <source>&amp;Hold to Show</source>
        <translation>&amp;Zum Zeigen halten</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>one a line: other names, user names</source>
        <translation>einer je Zeile: andere Namen, Benutzernamen</translation>
    </message>
    <message>
        <source>one a line: telephone, e-mail, address</source>
        <translation>einer je Zeile: Telefon, E-Mail, Anschrift</translation>
    </message>
    <message>
        <source>one a line: who of us knows</source>
        <translation>einer je Zeile: wer von uns es weiß</translation>
    </message>
    <message>
        <source>Real &amp;name</source>
        <translation>Wirklicher &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>&amp;Auch genannt</translation>
    </message>
    <message>
        <source>Con&amp;tacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>&amp;Erreichbar über</translation>
    </message>
    <message>
        <source>Why &amp;protected</source>
        <translation>Warum &amp;geschützt</translation>
    </message>
    <message>
        <source>&amp;Known to</source>
        <translation>&amp;Bekannt bei</translation>
    </message>
    <message>
        <source>Say first why you look: it goes on record.</source>
        <translation>Sagen Sie zuerst, warum Sie nachsehen: Es wird festgehalten.</translation>
    </message>
    <message>
        <source>It cannot be shown: %1.</source>
        <translation>Es lässt sich nicht zeigen: %1.</translation>
    </message>
    <message>
        <source>Hidden. It shows while the button or its space key is held; each time is on record.</source>
        <translation>Verborgen. Es zeigt sich, solange der Knopf oder seine Leertaste gehalten wird; jedes Mal wird festgehalten.</translation>
    </message>
    <message>
        <source>It cannot be changed: %1.</source>
        <translation>Es lässt sich nicht ändern: %1.</translation>
    </message>
    <message>
        <source>Give a name, another name or a contact: there is nothing to protect yet.</source>
        <translation>Geben Sie einen Namen, einen weiteren Namen oder einen Kontakt an: Noch gibt es nichts zu schützen.</translation>
    </message>
    <message>
        <source>It was not kept: %1.</source>
        <translation>Es wurde nicht aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien&#xa0;…</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::MaterialDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Geschützte Quelle</translation>
    </message>
    <message>
        <source>Files they gave. Drop more here; each is sealed for those who may read who the source is. The file you drop stays where it is: delete it there.</source>
        <translation>Übergebene Dateien. Legen Sie weitere hier ab; jede wird für die versiegelt, die lesen dürfen, wer die Quelle ist. Die abgelegte Datei bleibt, wo sie ist: Löschen Sie sie dort.</translation>
    </message>
    <message>
        <source>Files they gave</source>
        <translation>Übergebene Dateien</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>&amp;Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take a Copy Out…</source>
        <translation>&amp;Kopie herausnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The files cannot be shown: %1.</source>
        <translation>Die Dateien lassen sich nicht zeigen: %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Noch ist keine da.</translation>
    </message>
    <message>
        <source>Not taken in: %1.</source>
        <translation>Nicht aufgenommen: %1.</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Take a Copy Out</source>
        <translation>Kopie herausnehmen</translation>
    </message>
    <message>
        <source>A copy is out of the vault: whoever gets at that file can read it. Delete it when you are done.</source>
        <translation>Eine Kopie ist außerhalb des Tresors: Wer an diese Datei kommt, kann sie lesen. Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>No copy was made: %1.</source>
        <translation>Es wurde keine Kopie gemacht: %1.</translation>
    </message>
    <message>
        <source>Remove “%1” for good?</source>
        <translation>„%1“ endgültig entfernen?</translation>
    </message>
    <message>
        <source>Copies of the newsroom made before hold it still, sealed.</source>
        <translation>Früher angelegte Kopien der Redaktion enthalten es noch, versiegelt.</translation>
    </message>
    <message>
        <source>It is there still: %1.</source>
        <translation>Es ist noch da: %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::SetupDialog</name>
    <message>
        <source>Set Up the Vault of %1</source>
        <translation>Tresor von %1 einrichten</translation>
    </message>
    <message>
        <source>The vault keeps who your protected sources are, sealed so that only you and those you choose can read it: not whoever takes this computer, a copy of the database, or a backup.</source>
        <translation>Der Tresor bewahrt, wer Ihre geschützten Quellen sind, so versiegelt, dass nur Sie und die von Ihnen Gewählten es lesen können: nicht, wer diesen Computer, eine Kopie der Datenbank oder eine Sicherung mitnimmt.</translation>
    </message>
    <message>
        <source>It cannot help while it is open and somebody watches your screen or runs programs under your name, and it does not protect what you write into a story or a note.</source>
        <translation>Er hilft nicht, solange er offen ist und jemand auf Ihren Bildschirm sieht oder unter Ihrem Namen Programme ausführt, und er schützt nicht, was Sie in einen Beitrag oder eine Notiz schreiben.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, which the next page shows, nobody can open it again: there is no other way in.</source>
        <translation>Ohne die Passphrase oder den Wiederherstellungscode, den die nächste Seite zeigt, kann ihn niemand mehr öffnen: Es gibt keinen anderen Weg hinein.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>&amp;Make the Keys</source>
        <translation>&amp;Schlüssel anlegen</translation>
    </message>
    <message>
        <source>&amp;Suggest One</source>
        <translation>&amp;Eine vorschlagen</translation>
    </message>
    <message>
        <source>Write this down, or print it, and keep it away from this computer. It is shown this once and kept nowhere.</source>
        <translation>Schreiben oder drucken Sie dies ab, und bewahren Sie es getrennt von diesem Computer auf. Es wird nur dieses eine Mal gezeigt und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>&amp;Ich habe es auf Papier</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Five or six words that nobody would say together make a good one.</source>
        <translation>Fünf oder sechs Wörter, die niemand zusammen sagen würde, ergeben eine gute.</translation>
    </message>
    <message>
        <source>A guesser would be quick. Add words that do not belong together.</source>
        <translation>Sie wäre schnell erraten. Fügen Sie Wörter hinzu, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Strong enough. Type it once more below, so that your fingers know it.</source>
        <translation>Stark genug. Tippen Sie sie unten noch einmal, damit Ihre Finger sie kennen.</translation>
    </message>
    <message>
        <source>Strong enough, and the same twice.</source>
        <translation>Stark genug, und zweimal gleich.</translation>
    </message>
    <message>
        <source>No keys were made: %1.</source>
        <translation>Es wurden keine Schlüssel angelegt: %1.</translation>
    </message>
    <message>
        <source>Recovery code, if the passphrase is forgotten:</source>
        <translation>Wiederherstellungscode, falls die Passphrase vergessen ist:</translation>
    </message>
    <message>
        <source>Ask whoever holds the newsroom&apos;s root code to admit you
before somebody can share a source with you.</source>
        <translation>Bitten Sie, wer den Stammcode der Redaktion hat, Sie zuzulassen,
bevor jemand eine Quelle mit Ihnen teilen kann.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s root code, which admits other people:</source>
        <translation>Der Stammcode der Redaktion, der andere Personen zulässt:</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::UnlockDialog</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Unlock the Vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>The vault of %1 is locked.</source>
        <translation>Der Tresor von %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>&amp;Vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>The new passphrase is guessed too quickly. Take for example: %1</source>
        <translation>Die neue Passphrase ist zu schnell erraten. Nehmen Sie zum Beispiel: %1</translation>
    </message>
    <message>
        <source>It stays locked: %1.</source>
        <translation>Er bleibt gesperrt: %1.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Guards</name>
    <message>
        <source>The story has no slug: give it a working name.</source>
        <translation>Der Beitrag hat keinen Slug: Geben Sie ihm einen Arbeitstitel.</translation>
    </message>
    <message>
        <source>The story has no headline: write one.</source>
        <translation>Der Beitrag hat keine Überschrift: Schreiben Sie eine.</translation>
    </message>
    <message>
        <source>The story has no byline: say who wrote it.</source>
        <translation>Der Beitrag hat keine Autorenzeile: Sagen Sie, wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>The story has no text yet.</source>
        <translation>Der Beitrag hat noch keinen Text.</translation>
    </message>
    <message>
        <source>%1 is editing this story: ask for it to be handed over.</source>
        <translation>%1 bearbeitet diesen Beitrag: Bitten Sie um Übergabe.</translation>
    </message>
    <message>
        <source>An anonymous source has no reason: say why it is not named.</source>
        <translation>Eine anonyme Quelle hat keinen Grund: Sagen Sie, warum sie nicht genannt wird.</translation>
    </message>
    <message>
        <source>An anonymous source is known to no editor: name the one who knows.</source>
        <translation>Eine anonyme Quelle ist niemandem in der Redaktion bekannt: Nennen Sie, wer sie kennt.</translation>
    </message>
    <message>
        <source>Nobody is named for this: link a source, or settle it as own knowledge.</source>
        <translation>Hierfür ist niemand genannt: Verknüpfen Sie eine Quelle, oder klären Sie es als eigenes Wissen.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is disputed: settle it or say so in the text.</source>
        <translation>Die Aussage „%1“ ist bestritten: Klären Sie es, oder sagen Sie es im Text.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; rests on %2 of the %3 sources this desk asks for.</source>
        <translation>Die Aussage „%1“ stützt sich auf %2 der %3 Quellen, die dieses Ressort verlangt.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>Diese Zahl hat keinen Beleg: Fügen Sie das Dokument oder die Rechnung hinzu.</translation>
    </message>
    <message>
        <source>%1 wrote this story: somebody else must decide.</source>
        <translation>%1 hat diesen Beitrag geschrieben: Jemand anderes muss entscheiden.</translation>
    </message>
    <message>
        <source>%1 changed %2 % of the words (at most %3 %): somebody else must decide.</source>
        <translation>%1 hat %2&#xa0;% der Wörter geändert (höchstens %3&#xa0;%): Jemand anderes muss entscheiden.</translation>
    </message>
    <message>
        <source>%1 took up this correction: somebody else must approve it.</source>
        <translation>%1 hat diese Korrektur aufgenommen: Jemand anderes muss sie freigeben.</translation>
    </message>
    <message>
        <source>%1 wrote the notice: somebody else must approve it.</source>
        <translation>%1 hat den Hinweis geschrieben: Jemand anderes muss ihn freigeben.</translation>
    </message>
    <message>
        <source>Question %1 has not been answered for this text.</source>
        <translation>Frage %1 ist für diesen Text nicht beantwortet.</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Eine vorgeschlagene Änderung ist offen: Nehmen Sie sie an, oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over.</source>
        <translation>Eine Notiz von %1 ist offen: Erledigen Sie sie, oder übergehen Sie sie.</translation>
    </message>
    <message>
        <source>Nobody has approved this text.</source>
        <translation>Niemand hat diesen Text freigegeben.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 approved: it must be approved again.</source>
        <translation>Der Text ist nicht der, den %1 freigegeben hat: Er muss erneut freigegeben werden.</translation>
    </message>
    <message>
        <source>The story is under embargo until %1 UTC.</source>
        <translation>Der Beitrag ist bis %1 UTC gesperrt.</translation>
    </message>
    <message>
        <source>Say for when the story is scheduled.</source>
        <translation>Sagen Sie, für wann der Beitrag eingeplant ist.</translation>
    </message>
    <message>
        <source>That time has passed: choose one that lies ahead.</source>
        <translation>Diese Zeit ist vorbei: Wählen Sie eine künftige.</translation>
    </message>
    <message>
        <source>At that time the story is still under embargo.</source>
        <translation>Zu dieser Zeit gilt für den Beitrag noch die Sperrfrist.</translation>
    </message>
    <message>
        <source>Nothing on record says what is corrected: write the correction first.</source>
        <translation>Nirgends ist festgehalten, was korrigiert wird: Schreiben Sie zuerst die Korrektur.</translation>
    </message>
    <message>
        <source>The text was changed: restore the published one first, or publish the correction.</source>
        <translation>Der Text wurde geändert: Stellen Sie zuerst den veröffentlichten wieder her, oder veröffentlichen Sie die Korrektur.</translation>
    </message>
    <message>
        <source>Name the person who gets the story.</source>
        <translation>Nennen Sie, wer den Beitrag bekommt.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 cleared: refer it again, or restore that one.</source>
        <translation>Der Text ist nicht der, den %1 freigegeben hat: Legen Sie ihn erneut vor oder stellen Sie jenen wieder her.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Workflow</name>
    <message>
        <source>This is for %1.</source>
        <translation>Das ist Sache von %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s way of working (&quot;%1&quot;) does not know the step &quot;%2&quot;.</source>
        <translation>Der Ablauf des Ressorts („%1“) kennt den Schritt „%2“ nicht.</translation>
    </message>
    <message>
        <source>A story that is %1 cannot take the step &quot;%2&quot;.</source>
        <translation>Ein Beitrag im Stand „%1“ kann den Schritt „%2“ nicht gehen.</translation>
    </message>
    <message>
        <source>This step needs a reason: say why.</source>
        <translation>Dieser Schritt braucht einen Grund: Sagen Sie, warum.</translation>
    </message>
    <message numerus="yes">
        <source>(And %n more.)</source>
        <translation>
            <numerusform>(Und %n weiteres.)</numerusform>
            <numerusform>(Und %n weitere.)</numerusform>
        </translation>
    </message>
    <message>
        <source>The approved text was changed.</source>
        <translation>Der freigegebene Text wurde geändert.</translation>
    </message>
</context>
<context>
    <name>VaultReason</name>
    <message>
        <source>the newsroom holds an older version than this computer has seen; if a copy was restored, the command “galley vault accept” takes it</source>
        <translation>die Redaktion hält eine ältere Version, als dieser Rechner gesehen hat; wurde eine Kopie wiederhergestellt, übernimmt sie der Befehl „galley vault accept“</translation>
    </message>
</context>
</TS>
