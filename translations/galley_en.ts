<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>LensWords</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>PostgreSQL %1 answers, and knows you as %2. You see %n stories there.</source>
        <translation>
            <numerusform>PostgreSQL %1 answers, and knows you as %2. You see %n story there.</numerusform>
            <numerusform>PostgreSQL %1 answers, and knows you as %2. You see %n stories there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::desk::Inbox</name>
    <message numerus="yes">
        <source>Returned by %1, with %n note(s)</source>
        <translation>
            <numerusform>Returned by %1, with %n note</numerusform>
            <numerusform>Returned by %1, with %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ApprovalDialog</name>
    <message numerus="yes">
        <source>%n word(s), %1</source>
        <translation>
            <numerusform>%n word, %1</numerusform>
            <numerusform>%n words, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchExportDialog</name>
    <message numerus="yes">
        <source>&amp;Export %n Stories</source>
        <translation>
            <numerusform>&amp;Export %n Story</numerusform>
            <numerusform>&amp;Export %n Stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardPane</name>
    <message numerus="yes">
        <source>The plan of %n story(ies) is changed.</source>
        <translation>
            <numerusform>The plan of %n story is changed.</numerusform>
            <numerusform>The plan of %n stories is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>So does %n more.</numerusform>
            <numerusform>So do %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) chosen</source>
        <translation>
            <numerusform>%Ln story chosen</numerusform>
            <numerusform>%Ln stories chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies). Enter opens one, F2 changes a cell, Shift and the arrows choose several.</source>
        <translation>
            <numerusform>%Ln story. Enter opens it, F2 changes a cell, Shift and the arrows choose several.</numerusform>
            <numerusform>%Ln stories. Enter opens one, F2 changes a cell, Shift and the arrows choose several.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::DesksPage</name>
    <message numerus="yes">
        <source>%n step(s) may be taken.</source>
        <translation>
            <numerusform>%n step may be taken.</numerusform>
            <numerusform>%n steps may be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A claim rests on %n source(s) at least.</source>
        <translation>
            <numerusform>A claim rests on %n source at least.</numerusform>
            <numerusform>A claim rests on %n sources at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::DisclosurePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, without what the camera wrote into them</source>
        <translation>
            <numerusform>one, without what the camera wrote into it</numerusform>
            <numerusform>%n, without what the camera wrote into them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>one note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributions</source>
        <translation>
            <numerusform>one attribution</numerusform>
            <numerusform>%n attributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources, and the vault is locked: nobody has looked for their names.</source>
        <translation>
            <numerusform>The story rests on a protected source, and the vault is locked: nobody has looked for the name.</numerusform>
            <numerusform>The story rests on %n protected sources, and the vault is locked: nobody has looked for their names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided, with both wordings</source>
        <translation>
            <numerusform>one undecided, with both wordings</numerusform>
            <numerusform>%n undecided, with both wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::EscrowDialog</name>
    <message numerus="yes">
        <source>The story rests on %n protected sources. Whoever you tick can read who they are in their own vault. Whoever you do not tick sees only the words agreed with the source, and approves with the identity not verified, on record.</source>
        <translation>
            <numerusform>The story rests on a protected source. Whoever you tick can read who it is in their own vault. Whoever you do not tick sees only the words agreed with the source, and approves with the identity not verified, on record.</numerusform>
            <numerusform>The story rests on %n protected sources. Whoever you tick can read who they are in their own vault. Whoever you do not tick sees only the words agreed with the source, and approves with the identity not verified, on record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FileActions</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n files.</source>
        <translation>
            <numerusform>Stopped after %n file.</numerusform>
            <numerusform>Stopped after %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories were left out.</source>
        <translation>
            <numerusform>%n story was left out.</numerusform>
            <numerusform>%n stories were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories came in from the wire.</source>
        <translation>
            <numerusform>%n story came in from the wire.</numerusform>
            <numerusform>%n stories came in from the wire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPane</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be settled</source>
        <translation>
            <numerusform>%n must be settled</numerusform>
            <numerusform>%n must be settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as an entry</source>
        <translation>
            <numerusform>%n the same as an entry</numerusform>
            <numerusform>%n the same as an entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 accepted. Undo brings them back.</source>
        <translation>
            <numerusform>%n suggestion of %1 accepted. Undo brings them back.</numerusform>
            <numerusform>%n suggestions of %1 accepted. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 refused. Undo brings them back.</source>
        <translation>
            <numerusform>%n suggestion of %1 refused. Undo brings them back.</numerusform>
            <numerusform>%n suggestions of %1 refused. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vault open, locks in %n s</source>
        <translation>
            <numerusform>Vault open, locks in %n s</numerusform>
            <numerusform>Vault open, locks in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from %n earlier versions. Copies of the newsroom made before keep them.</source>
        <translation>
            <numerusform>The words are gone from one earlier version. Copies of the newsroom made before keep them.</numerusform>
            <numerusform>The words are gone from %n earlier versions. Copies of the newsroom made before keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories wait for you.</source>
        <translation>
            <numerusform>A story waits for you.</numerusform>
            <numerusform>%n stories wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from the earlier versions, but %n reasons or notices on record hold them, and those are never changed.</source>
        <translation>
            <numerusform>The words are gone from the earlier versions, but %n reason or notice on record holds them, and those are never changed.</numerusform>
            <numerusform>The words are gone from the earlier versions, but %n reasons or notices on record hold them, and those are never changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their version is taken in. %n place(s) both of you changed stand as suggestions and notes.</source>
        <translation>
            <numerusform>Their version is taken in. %n place both of you changed stands as suggestions or a note.</numerusform>
            <numerusform>Their version is taken in. %n places both of you changed stand as suggestions and notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>%n place was replaced</numerusform>
            <numerusform>%n places were replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s). Each has a new version.</source>
        <translation>
            <numerusform>in %n story. It has a new version.</numerusform>
            <numerusform>in %n stories. Each has a new version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are again what they were.</source>
        <translation>
            <numerusform>%n story is again what it was.</numerusform>
            <numerusform>%n stories are again what they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in stories</source>
        <translation>
            <numerusform>%n claim in stories</numerusform>
            <numerusform>%n claims in stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MixBar</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous</source>
        <translation>
            <numerusform>%n anonymous</numerusform>
            <numerusform>%n anonymous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second-hand</source>
        <translation>
            <numerusform>%n second-hand</numerusform>
            <numerusform>%n second-hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n unsourced</numerusform>
            <numerusform>%n unsourced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PagePane</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n line over</numerusform>
            <numerusform>%n lines over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n line free</numerusform>
            <numerusform>%n lines free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PageView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %n line(s)</source>
        <extracomment>On the page, where the slot ends: so much is too long</extracomment>
        <translation>
            <numerusform>cut %n line</numerusform>
            <numerusform>cut %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PlanDialog</name>
    <message numerus="yes">
        <source>Plan of %n Stories</source>
        <translation>
            <numerusform>Plan of %n Story</numerusform>
            <numerusform>Plan of %n Stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PurgeDialog</name>
    <message numerus="yes">
        <source>They stand in %n versions of this story.</source>
        <translation>
            <numerusform>They stand in one version of this story.</numerusform>
            <numerusform>They stand in %n versions of this story.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s) are ticked,</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>%n place is ticked,</numerusform>
            <numerusform>%n places are ticked,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s).</source>
        <translation>
            <numerusform>in %n story.</numerusform>
            <numerusform>in %n stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that have them stay as they are.</source>
        <translation>
            <numerusform>%n story that has them stays as it is.</numerusform>
            <numerusform>%n stories that have them stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::Sharing</name>
    <message numerus="yes">
        <source>%Ln change(s) on the way</source>
        <translation>
            <numerusform>%Ln change on the way</numerusform>
            <numerusform>%Ln changes on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not on the server since %1</source>
        <translation>
            <numerusform>%Ln change not on the server since %1</numerusform>
            <numerusform>%Ln changes not on the server since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %1 both wrote in %2. In %n place(s) you said different things: both stand there as suggestions.</source>
        <translation>
            <numerusform>You and %1 both wrote in %2. In %n place you said different things: both stand there as suggestions.</numerusform>
            <numerusform>You and %1 both wrote in %2. In %n places you said different things: both stand there as suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of %n story(s) is sent from here.</source>
        <translation>
            <numerusform>The newsroom&apos;s server was brought back from a backup. What it lacks of %n story is sent from here.</numerusform>
            <numerusform>The newsroom&apos;s server was brought back from a backup. What it lacks of %n stories is sent from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SlotDialog</name>
    <message numerus="yes">
        <source>Room for %n line(s) of text, headline and photo included.</source>
        <translation>
            <numerusform>Room for %n line of text, headline and photo included.</numerusform>
            <numerusform>Room for %n lines of text, headline and photo included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SourcesPane</name>
    <message numerus="yes">
        <source>%n entries taken into the source book.</source>
        <translation>
            <numerusform>%n entry taken into the source book.</numerusform>
            <numerusform>%n entries taken into the source book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>%n entry written.</numerusform>
            <numerusform>%n entries written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that may not be named stay here.</source>
        <translation>
            <numerusform>%n that may not be named stays here.</numerusform>
            <numerusform>%n that may not be named stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min to read</numerusform>
            <numerusform>%n min to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n min ago</source>
        <translation>
            <numerusform>Backup %n min ago</numerusform>
            <numerusform>Backup %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n h ago</source>
        <translation>
            <numerusform>Backup %n h ago</numerusform>
            <numerusform>Backup %n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people read along</source>
        <translation>
            <numerusform>%n person reads along</numerusform>
            <numerusform>%n people read along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StepBox</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoriesPane</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryHeader</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryImportDialog</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments, which become notes</source>
        <translation>
            <numerusform>%n comment, which becomes a note</numerusform>
            <numerusform>%n comments, which become notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, which become suggestions</source>
        <translation>
            <numerusform>%n change, which becomes a suggestion</numerusform>
            <numerusform>%n changes, which become suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Stories</source>
        <translation>
            <numerusform>&amp;Import %n Story</numerusform>
            <numerusform>&amp;Import %n Stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::UsesPage</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::VersionsDialog</name>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n place in the text</numerusform>
            <numerusform>%n places in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%n attribution</numerusform>
            <numerusform>%n attributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsPage</name>
    <message numerus="yes">
        <source>%n word(s) taken in; they count when you save.</source>
        <translation>
            <numerusform>%n word taken in; it counts when you save.</numerusform>
            <numerusform>%n words taken in; they count when you save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::workflow::Workflow</name>
    <message numerus="yes">
        <source>(And %n more.)</source>
        <translation>
            <numerusform>(And %n more.)</numerusform>
            <numerusform>(And %n more.)</numerusform>
        </translation>
    </message>
</context>
</TS>
