<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>BalancedQuotes</name>
    <message>
        <source>Quotation marks balance</source>
        <translation>Les guillemets vont par paires</translation>
    </message>
    <message>
        <source>This quotation mark has no partner in its paragraph: add the other, or take it out.</source>
        <translation>Ce guillemet n’a pas de pendant dans son paragraphe&#xa0;: ajoutez l’autre ou retirez celui-ci.</translation>
    </message>
</context>
<context>
    <name>BareSources</name>
    <message>
        <source>No source without a description</source>
        <translation>Aucune source sans description</translation>
    </message>
    <message>
        <source>“%1” tells the reader nothing: name the source, or say how it knows and why it is not named.</source>
        <translation>«&#xa0;%1&#xa0;» n’apprend rien au lecteur&#xa0;: nommez la source, ou dites d’où elle le sait et pourquoi elle n’est pas nommée.</translation>
    </message>
</context>
<context>
    <name>BylinePresent</name>
    <message>
        <source>Byline and dateline are there</source>
        <translation>La signature, le lieu et la date sont là</translation>
    </message>
    <message>
        <source>There is no byline: name who wrote it.</source>
        <translation>Il n’y a pas de signature&#xa0;: indiquez qui a écrit.</translation>
    </message>
    <message>
        <source>There is no dateline: name the place where the reporting was done.</source>
        <translation>Il n’y a ni lieu ni date&#xa0;: indiquez où le reportage a été fait.</translation>
    </message>
</context>
<context>
    <name>CleanCopy</name>
    <message>
        <source>No placeholder and no doubled word</source>
        <translation>Ni texte provisoire ni mot doublé</translation>
    </message>
    <message>
        <source>“%1” stands for something: put in what belongs there.</source>
        <translation>«&#xa0;%1&#xa0;» tient la place d’autre chose&#xa0;: mettez ce qui doit y figurer.</translation>
    </message>
    <message>
        <source>“%1” stands here twice: take one out.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici deux fois&#xa0;: retirez-en un.</translation>
    </message>
</context>
<context>
    <name>EmbargoHolds</name>
    <message>
        <source>Nothing leaves before its embargo</source>
        <translation>Rien ne sort avant la fin de l’embargo</translation>
    </message>
    <message>
        <source>Embargoed until %1 UTC: it may not be exported before.</source>
        <translation>Sous embargo jusqu’à %1 UTC&#xa0;: l’export est interdit avant.</translation>
    </message>
</context>
<context>
    <name>FirstReference</name>
    <message>
        <source>People come in with full name and position</source>
        <translation>On présente chacun par son nom complet et sa fonction</translation>
    </message>
    <message>
        <source>%1 comes in here: give the full name.</source>
        <translation>%1 apparaît ici&#xa0;: donnez son nom complet.</translation>
    </message>
    <message>
        <source>Say who %1 is: %2.</source>
        <translation>Dites qui est %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>HeadlineFits</name>
    <message>
        <source>The headline is there and fits its slot</source>
        <translation>Le titre est là et tient dans son emplacement</translation>
    </message>
    <message>
        <source>There is no headline: write one.</source>
        <translation>Il n’y a pas de titre&#xa0;: écrivez-en un.</translation>
    </message>
    <message>
        <source>The headline has %1 characters and its slot takes %2: shorten it.</source>
        <translation>Le titre compte %1 signes et son emplacement en prend %2&#xa0;: raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>HeadlineIsCovered</name>
    <message>
        <source>Names and numbers of the headline stand in the story</source>
        <translation>Les noms et chiffres du titre figurent dans l’article</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check it, or add it to the text.</source>
        <translation>«&#xa0;%1&#xa0;», dans le titre, ne figure pas dans l’article&#xa0;: vérifiez, ou ajoutez-le au texte.</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check the name, or add it to the text.</source>
        <translation>«&#xa0;%1&#xa0;», dans le titre, ne figure pas dans l’article&#xa0;: vérifiez le nom, ou ajoutez-le au texte.</translation>
    </message>
</context>
<context>
    <name>HeadlineStates</name>
    <message>
        <source>No question mark in a headline</source>
        <translation>Pas de point d’interrogation dans un titre</translation>
    </message>
    <message>
        <source>The headline asks a question: tell the reader what the story found.</source>
        <translation>Le titre pose une question&#xa0;: dites au lecteur ce que l’article a établi.</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>Words as the house writes them</source>
        <translation>Les mots tels que la maison les écrit</translation>
    </message>
    <message>
        <source>“%1” is not house style, but these are somebody’s own words.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du style maison, mais ce sont les mots de quelqu’un.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>Il y a plus d’une espace ici.</translation>
    </message>
    <message>
        <source>Better than “%1”: %2 (%3).</source>
        <translation>Mieux que «&#xa0;%1&#xa0;»&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Write “%2”, not “%1” (%3).</source>
        <translation>Écrivez «&#xa0;%2&#xa0;», pas «&#xa0;%1&#xa0;» (%3).</translation>
    </message>
</context>
<context>
    <name>KeyboardProfile</name>
    <message>
        <source>As in Word</source>
        <translation>Comme dans Word</translation>
    </message>
    <message>
        <source>As in LibreOffice Writer</source>
        <translation>Comme dans LibreOffice Writer</translation>
    </message>
    <message>
        <source>As in Emacs</source>
        <translation>Comme dans Emacs</translation>
    </message>
    <message>
        <source>Galley&apos;s own</source>
        <translation>Celles de Galley</translation>
    </message>
</context>
<context>
    <name>LensWords</name>
    <message>
        <source>A number nobody is named for</source>
        <translation>Un chiffre dont personne ne répond</translation>
    </message>
    <message>
        <source>An allegation nobody is named for</source>
        <translation>Une accusation dont personne ne répond</translation>
    </message>
    <message>
        <source>An opinion nobody is named for</source>
        <translation>Une opinion dont personne ne répond</translation>
    </message>
    <message>
        <source>Nobody is named who says this</source>
        <translation>On ne sait pas qui dit cela</translation>
    </message>
    <message>
        <source>Found by machine</source>
        <extracomment>What is known of an attribution, as are those below</extracomment>
        <translation>Trouvé par le logiciel</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Needs a source</source>
        <translation>Source à trouver</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>A claim nobody is named for</extracomment>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>A claim somebody has looked at</extracomment>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>Somebody decided that this is no attribution</extracomment>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Its words are gone</source>
        <extracomment>The words of an attribution do not stand in the text any more</extracomment>
        <translation>Ses mots ont disparu</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Source non nommée</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>number of a paragraph</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <extracomment>Who passed the words on: second hand</extracomment>
        <translation>via %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoke with %1, %2</source>
        <translation>Entretien avec %1, %2</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Conditions&#xa0;: %1</translation>
    </message>
    <message>
        <source>The terms were agreed afterwards.</source>
        <translation>Les conditions ont été convenues après coup.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Pièces&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not named: %1</source>
        <translation>Non nommée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked by %1: %2</source>
        <translation>Vérifié par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No evidence is kept for this.</source>
        <translation>Aucune pièce n’est conservée à l’appui.</translation>
    </message>
    <message>
        <source>Nobody else bears this out.</source>
        <translation>Personne d’autre ne le corrobore.</translation>
    </message>
</context>
<context>
    <name>NamedMinor</name>
    <message>
        <source>A minor or a victim who is named is looked at twice</source>
        <translation>Un mineur ou une victime que l’on nomme se regarde à deux fois</translation>
    </message>
    <message>
        <source>“%1” is under eighteen and named: a second person agrees to that.</source>
        <translation>«&#xa0;%1&#xa0;» a moins de dix-huit ans et est nommé&#xa0;: il faut l’accord d’une deuxième personne.</translation>
    </message>
    <message>
        <source>“%1” is a victim and named: a second person agrees to that.</source>
        <translation>«&#xa0;%1&#xa0;» est une victime et est nommé&#xa0;: il faut l’accord d’une deuxième personne.</translation>
    </message>
</context>
<context>
    <name>NoCommentTwice</name>
    <message>
        <source>Whoever speaks unnamed did not decline to comment</source>
        <translation>Qui parle sans être nommé n’a pas refusé de commenter</translation>
    </message>
    <message>
        <source>This says that somebody would not comment who speaks without a name elsewhere in the story: take one of the two out.</source>
        <translation>On lit ici que quelqu’un n’a pas voulu commenter, alors qu’il parle ailleurs dans l’article sans être nommé&#xa0;: retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Somebody of that organisation speaks without a name elsewhere in the story: make sure that it is not who would not comment here.</source>
        <translation>Quelqu’un de cette organisation parle ailleurs dans l’article sans être nommé&#xa0;: assurez-vous que ce n’est pas la personne qui n’a pas voulu commenter ici.</translation>
    </message>
</context>
<context>
    <name>NoLeak</name>
    <message>
        <source>Nothing of the vault stands in the story</source>
        <translation>Rien du coffre ne figure dans l’article</translation>
    </message>
    <message>
        <source>This gives a protected source away: take it out.</source>
        <translation>Cela trahit une source protégée&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>This field gives a protected source away: take it out.</source>
        <translation>Ce champ trahit une source protégée&#xa0;: retirez-la.</translation>
    </message>
    <message>
        <source>A note gives a protected source away: take it out there.</source>
        <translation>Une note trahit une source protégée&#xa0;: retirez-la.</translation>
    </message>
    <message>
        <source>What is recorded of these words gives a protected source away: take it out there.</source>
        <translation>Ce qui est consigné sur ces mots trahit une source protégée&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>A request for a reply gives a protected source away: take it out there.</source>
        <translation>Une demande de réponse trahit une source protégée&#xa0;: retirez-la.</translation>
    </message>
    <message>
        <source>A correction gives a protected source away: take it out there.</source>
        <translation>Un rectificatif trahit une source protégée&#xa0;: retirez-la.</translation>
    </message>
    <message>
        <source>The text as readers see it gives a protected source away.</source>
        <translation>Le texte tel que le voient les lecteurs trahit une source protégée.</translation>
    </message>
    <message>
        <source>The vault is open and does not answer, so nobody knows whether a protected source is named here: lock it and unlock it again.</source>
        <translation>Le coffre est ouvert et ne répond pas&#xa0;; nul ne sait donc si une source protégée est nommée ici&#xa0;: verrouillez-le et déverrouillez-le.</translation>
    </message>
</context>
<context>
    <name>NothingPending</name>
    <message>
        <source>No suggestion and no note is open</source>
        <translation>Aucune suggestion ni note en attente</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Une modification suggérée est en attente&#xa0;: acceptez-la ou refusez-la.</translation>
    </message>
    <message>
        <source>“%1” is a mark of a change or a comment, and readers would see it: take it out, with what is not for them.</source>
        <translation>«&#xa0;%1&#xa0;» marque un changement ou un commentaire, et les lecteurs le verraient&#xa0;: retirez-le, avec ce qui n’est pas pour eux.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over with a reason.</source>
        <translation>Une note de %1 est en attente&#xa0;: réglez-la, ou passez outre en disant pourquoi.</translation>
    </message>
</context>
<context>
    <name>PictureComplete</name>
    <message>
        <source>Each picture has caption, credit and alternate text</source>
        <translation>Chaque image a une légende, un crédit et un texte de remplacement</translation>
    </message>
    <message>
        <source>The picture has no alternate text: say what it shows to a reader who cannot see it.</source>
        <translation>L’image n’a pas de texte de remplacement&#xa0;: dites ce qu’elle montre à qui ne peut pas la voir.</translation>
    </message>
    <message>
        <source>The picture has no caption: say who, what, where and when.</source>
        <translation>L’image n’a pas de légende&#xa0;: dites qui, quoi, où et quand.</translation>
    </message>
    <message>
        <source>The picture has no credit: name who made it and who holds the rights.</source>
        <translation>L’image n’a pas de crédit&#xa0;: nommez l’auteur et le titulaire des droits.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuotedAsSaid</name>
    <message>
        <source>Quoted words are those of the transcript</source>
        <translation>Les mots cités sont ceux de la transcription</translation>
    </message>
    <message>
        <source>These words do not stand in the transcript: quote what was said, or link the evidence that holds them.</source>
        <translation>Ces mots ne figurent pas dans la transcription&#xa0;: citez ce qui a été dit, ou liez la pièce qui les contient.</translation>
    </message>
    <message>
        <source>The transcript has “%1” here: put it back, or mark with … that words are left out.</source>
        <translation>La transcription porte ici «&#xa0;%1&#xa0;»&#xa0;: remettez-le, ou marquez l’omission par des points de suspension (…).</translation>
    </message>
    <message>
        <source>“%1” does not stand here in the transcript: take it out, or put what is yours in [brackets].</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas ici dans la transcription&#xa0;: retirez-le, ou mettez [entre crochets] ce qui est de vous.</translation>
    </message>
    <message>
        <source>The transcript has “%1”, not “%2”: quote what was said, or put what is yours in [brackets].</source>
        <translation>La transcription porte «&#xa0;%1&#xa0;», pas «&#xa0;%2&#xa0;»&#xa0;: citez ce qui a été dit, ou mettez [entre crochets] ce qui est de vous.</translation>
    </message>
</context>
<context>
    <name>RightOfReply</name>
    <message>
        <source>Whoever is accused was asked</source>
        <translation>Toute personne mise en cause a été interrogée</translation>
    </message>
    <message>
        <source>Nobody is recorded as asked for a reply to this allegation: ask whoever it is about, and record it.</source>
        <translation>Nul n’est consigné comme sollicité sur cette accusation&#xa0;: interrogez la personne visée et consignez-le.</translation>
    </message>
    <message>
        <source>The text does not say what came of asking %1: tell the reader.</source>
        <translation>Le texte ne dit pas ce qu’a donné la demande faite à %1&#xa0;: dites-le au lecteur.</translation>
    </message>
    <message>
        <source>%1 was asked and may still answer: wait for the deadline, or record what came of it.</source>
        <translation>%1 a été sollicité et peut encore répondre&#xa0;: attendez le délai, ou consignez ce qu’il en est.</translation>
    </message>
    <message>
        <source>The deadline for %1 has passed: record what came of it.</source>
        <translation>Le délai de %1 est passé&#xa0;: consignez ce qu’il en est.</translation>
    </message>
</context>
<context>
    <name>SeveralSources</name>
    <message>
        <source>Several unnamed sources are several</source>
        <translation>Plusieurs sources non nommées sont bien plusieurs</translation>
    </message>
    <message>
        <source>“%1” are more than one, but one source is recorded: record the second, or write of one.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il y en a plusieurs, mais une seule source est consignée. Consignez la seconde, ou n’en citez qu’une.</translation>
    </message>
</context>
<context>
    <name>SlugPresent</name>
    <message>
        <source>There is no slug: give the story a working name of two or three words.</source>
        <translation>Il n’y a pas de slug&#xa0;: donnez à l’article un nom de travail de deux ou trois mots.</translation>
    </message>
    <message>
        <source>The story has a slug of its own</source>
        <translation>L’article a son propre slug</translation>
    </message>
    <message>
        <source>Another story of this edition has the same slug: give one of them another.</source>
        <translation>Un autre article de cette édition a le même slug&#xa0;: changez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>SpeakerInParagraph</name>
    <message>
        <source>Each paragraph says whose words it quotes</source>
        <translation>Chaque paragraphe dit de qui sont les mots cités</translation>
    </message>
    <message>
        <source>Nothing in this paragraph says whose words these are: name the speaker here too.</source>
        <translation>Rien dans ce paragraphe ne dit de qui sont ces mots&#xa0;: nommez ici aussi la personne.</translation>
    </message>
</context>
<context>
    <name>SpeakerKnownSoon</name>
    <message>
        <source>The speaker is known by the end of the first sentence quoted</source>
        <translation>On sait qui parle dès la fin de la première phrase citée</translation>
    </message>
    <message>
        <source>Readers learn only after several sentences who says this: name the speaker after the first.</source>
        <translation>Le lecteur n’apprend qu’après plusieurs phrases qui dit cela&#xa0;: nommez la personne après la première.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling is not checked: no dictionary for %1 is known.</source>
        <translation>L’orthographe n’est pas vérifiée&#xa0;: aucun dictionnaire n’est connu pour cette langue (%1).</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for %1. Install the package %2.</source>
        <translation>L’orthographe n’est pas vérifiée&#xa0;: il n’y a pas de dictionnaire pour cette langue (%1). Installez le paquet %2.</translation>
    </message>
</context>
<context>
    <name>UnsourcedClaims</name>
    <message>
        <source>An allegation has a named origin</source>
        <translation>Une accusation a une origine nommée</translation>
    </message>
    <message>
        <source>Nobody stands behind this sentence: say who says so, or take it out.</source>
        <translation>Personne ne répond de cette phrase&#xa0;: dites qui le dit, ou retirez-la.</translation>
    </message>
    <message>
        <source>“%1” says twice that it is a claim: leave “alleged” out.</source>
        <translation>«&#xa0;%1&#xa0;» dit deux fois que ce n’est qu’une affirmation&#xa0;: supprimez «&#xa0;présumé&#xa0;».</translation>
    </message>
</context>
<context>
    <name>VaultLink</name>
    <message>
        <source>The program galley-vault is not installed beside this one.</source>
        <translation>Le programme galley-vault n’est pas installé à côté de celui-ci.</translation>
    </message>
</context>
<context>
    <name>WeekdayAgrees</name>
    <message>
        <source>Weekday agrees with date</source>
        <translation>Le jour de la semaine correspond à la date</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3: correct the day or the date.</source>
        <translation>%1 tombe un %2, pas un %3&#xa0;: corrigez le jour ou la date.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Act as this person.</source>
        <translation>Agir au nom de cette personne.</translation>
    </message>
    <message>
        <source>Open the sample newsroom.</source>
        <translation>Ouvrir la rédaction d’exemple.</translation>
    </message>
    <message>
        <source>Files to take in as stories.</source>
        <translation>Fichiers à prendre comme articles.</translation>
    </message>
    <message>
        <source>The newsroom cannot be opened: %1.</source>
        <translation>Impossible d’ouvrir la rédaction&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged.</source>
        <translation>La base de données de la rédaction est endommagée.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged, and was not opened.</source>
        <translation>La base de données de la rédaction est endommagée et n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>There is no copy of it beside %1. Put one there, or ask whoever keeps your backups.</source>
        <translation>Il n’y en a aucune copie à côté de %1. Mettez-en une, ou demandez à qui garde vos sauvegardes.</translation>
    </message>
    <message>
        <source>The last good copy is of %1. What was written after it stays in the damaged file, which is kept beside it.</source>
        <translation>La dernière bonne copie date de %1. Ce qui a été écrit ensuite reste dans le fichier endommagé, conservé à côté.</translation>
    </message>
    <message>
        <source>&amp;Restore the Copy</source>
        <translation>&amp;Restaurer la copie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>no copy could be read; the damaged file lies beside them</source>
        <translation>aucune copie n’était lisible&#xa0;; les fichiers endommagés sont à côté</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is not where it was.</source>
        <translation>La base de données de la rédaction n’est plus à sa place.</translation>
    </message>
    <message>
        <source>%1 is gone, but there are copies of it. The last is of %2.</source>
        <translation>%1 a disparu, mais il en existe des copies. La dernière date de %2.</translation>
    </message>
    <message>
        <source>&amp;Start an Empty Newsroom</source>
        <translation>&amp;Ouvrir une rédaction vide</translation>
    </message>
    <message>
        <source>Looking over the newsroom…</source>
        <translation>Examen de la rédaction…</translation>
    </message>
    <message>
        <source>A window of its own beside one that is open.</source>
        <translation>Une fenêtre à part, à côté de celle qui est ouverte.</translation>
    </message>
    <message>
        <source>Show this story.</source>
        <translation>Afficher cet article.</translation>
    </message>
    <message>
        <source>Take the second half of the screen.</source>
        <translation>Prendre la seconde moitié de l’écran.</translation>
    </message>
    <message>
        <source>Begin a new story.</source>
        <translation>Commencer un nouvel article.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. There is no newsroom yet: joining makes one, and it is yours to look after.</source>
        <translation>PostgreSQL %1 répond. Il n’y a pas encore de rédaction&#xa0;: la rejoindre en crée une, et c’est vous qui en aurez la charge.</translation>
    </message>
    <message numerus="yes">
        <source>PostgreSQL %1 answers, and knows you as %2. You see %n stories there.</source>
        <translation>
            <numerusform>PostgreSQL %1 répond et vous connaît sous le nom de %2. Vous y voyez %n article.</numerusform>
            <numerusform>PostgreSQL %1 répond et vous connaît sous le nom de %2. Vous y voyez %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database file, or postgresql://name@host/newsroom.</source>
        <translation>Fichier de base de données, ou postgresql://name@host/newsroom.</translation>
    </message>
</context>
<context>
    <name>galley::check::Questions</name>
    <message>
        <source>Is what the unnamed source says information, not opinion or attack? (AP; Reuters)</source>
        <translation>Ce que dit la source non nommée est-il une information, et non une opinion ou une attaque&#xa0;? (AP&#xa0;; Reuters)</translation>
    </message>
    <message>
        <source>Is nobody who spoke without a name also said to have declined to comment? (AP)</source>
        <translation>Est-on sûr que nul de ceux qui ont parlé sans être nommés n’est dit avoir refusé de commenter&#xa0;? (AP)</translation>
    </message>
    <message>
        <source>Was every quotation compared with the recording or the notes, word for word? (Reuters)</source>
        <translation>Chaque citation a-t-elle été comparée mot à mot à l’enregistrement ou aux notes&#xa0;? (Reuters)</translation>
    </message>
    <message>
        <source>Has everybody accused been asked, with time to answer, and does the text say so? (SPJ; BBC)</source>
        <translation>Toutes les personnes mises en cause ont-elles été interrogées, avec le temps de répondre, et le texte le dit-il&#xa0;? (SPJ&#xa0;; BBC)</translation>
    </message>
    <message>
        <source>If a minor or a victim can be recognised: did a second person agree to that? (SPJ; AP)</source>
        <translation>Si un mineur ou une victime est reconnaissable, une deuxième personne a-t-elle donné son accord&#xa0;? (SPJ&#xa0;; AP)</translation>
    </message>
</context>
<context>
    <name>galley::check::RuleFile</name>
    <message>
        <source>%1: &quot;%2&quot; is one of %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est l’un de %3.</translation>
    </message>
    <message>
        <source>%1: &quot;words&quot; is a list of words.</source>
        <translation>%1&#xa0;: «&#xa0;words&#xa0;» est une liste de mots.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1&#xa0;: il n’y a pas de réglage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: there is no limit &quot;%2&quot;.</source>
        <translation>%1&#xa0;: il n’y a pas de limite «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the limit &quot;%2&quot; is a number.</source>
        <translation>%1&#xa0;: la limite «&#xa0;%2&#xa0;» est un nombre.</translation>
    </message>
    <message>
        <source>%1: &quot;limits&quot; is an object of numbers.</source>
        <translation>%1&#xa0;: «&#xa0;limits&#xa0;» est un objet fait de nombres.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file has no &quot;rules&quot;.</source>
        <translation>Le fichier n’a pas de «&#xa0;rules&#xa0;».</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>galley::check::SourceRules</name>
    <message>
        <source>This source is not named: record why, and tell the reader in the text.</source>
        <translation>Cette source n’est pas nommée&#xa0;: consignez pourquoi, et dites-le au lecteur dans le texte.</translation>
    </message>
    <message>
        <source>No editor is named who knows this source: name one.</source>
        <translation>Aucun responsable n’est indiqué comme connaissant cette source&#xa0;: nommez-en un.</translation>
    </message>
    <message>
        <source>Nobody has approved that this source stays unnamed: ask the desk head.</source>
        <translation>Personne n’a accepté que cette source reste sans nom&#xa0;: demandez au chef de service.</translation>
    </message>
    <message>
        <source>An unnamed source gives an opinion here: take it out, or find somebody who says it by name.</source>
        <translation>Une source non nommée donne ici une opinion&#xa0;: retirez-la, ou trouvez quelqu’un qui la soutienne sous son nom.</translation>
    </message>
    <message>
        <source>A story with an unnamed source carries the name of who wrote it.</source>
        <translation>Un article qui a une source non nommée est signé de son auteur.</translation>
    </message>
    <message>
        <source>This source speaks on other terms elsewhere in the story: make sure that one place does not give the other away.</source>
        <translation>Cette source parle à d’autres conditions ailleurs dans l’article&#xa0;: veillez à ce qu’un passage ne trahisse pas l’autre.</translation>
    </message>
    <message>
        <source>This was said off the record: it cannot be used. Find somebody who says it on other terms, or take it out.</source>
        <translation>Cela a été dit en off&#xa0;: c’est inutilisable. Trouvez quelqu’un qui le dise à d’autres conditions, ou retirez-le.</translation>
    </message>
    <message>
        <source>On deep background nobody is named or described: say it in the paper&apos;s own voice.</source>
        <translation>Si la source n’est pas citable, on ne nomme ni ne décrit personne&#xa0;: dites-le au nom du journal.</translation>
    </message>
    <message>
        <source>This rests on deep background alone: find a second support.</source>
        <translation>Cela ne repose que sur une source non citable&#xa0;: trouvez un second appui.</translation>
    </message>
    <message>
        <source>A serious allegation rests on one unnamed source: refer it to the desk head, or find a second.</source>
        <translation>Une accusation grave repose sur une seule source non nommée&#xa0;: soumettez-la au chef de service, ou trouvez-en une seconde.</translation>
    </message>
    <message>
        <source>Only one independent source bears out “%1”: find a second, or a document.</source>
        <translation>Une seule source indépendante appuie «&#xa0;%1&#xa0;»&#xa0;: trouvez-en une seconde, ou un document.</translation>
    </message>
    <message>
        <source>This quotation is linked to no source: say whose words these are.</source>
        <translation>Cette citation n’est liée à aucune source&#xa0;: dites de qui sont ces mots.</translation>
    </message>
    <message>
        <source>This quotation has no evidence: add the recording, the note or the document, and the place in it.</source>
        <translation>Cette citation n’a pas de pièce&#xa0;: ajoutez l’enregistrement, la note ou le document, et l’endroit où elle s’y trouve.</translation>
    </message>
    <message>
        <source>Two people are quoted in one paragraph: begin a new one here.</source>
        <translation>Deux personnes sont citées dans un même paragraphe&#xa0;: commencez-en un nouveau ici.</translation>
    </message>
    <message>
        <source>This came by way of %1: credit it in the text.</source>
        <translation>Cela est venu via %1&#xa0;: citez ce média dans le texte.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>Ce chiffre n’a pas de pièce&#xa0;: ajoutez le document ou le calcul.</translation>
    </message>
    <message>
        <source>An unnamed source has a reason, told to the reader</source>
        <translation>Une source non nommée a une raison, dite au lecteur</translation>
    </message>
    <message>
        <source>An editor knows who it is</source>
        <translation>Un responsable sait qui c’est</translation>
    </message>
    <message>
        <source>Anonymity is approved</source>
        <translation>L’anonymat est validé</translation>
    </message>
    <message>
        <source>No opinion without a name</source>
        <translation>Pas d’opinion sans nom</translation>
    </message>
    <message>
        <source>A story with an unnamed source has a byline</source>
        <translation>Un article à source non nommée est signé</translation>
    </message>
    <message>
        <source>One source, one kind of terms</source>
        <translation>Une source, un seul type de conditions</translation>
    </message>
    <message>
        <source>Nothing rests on what was said off the record</source>
        <translation>Rien ne repose sur ce qui a été dit en off</translation>
    </message>
    <message>
        <source>Deep background is the paper&apos;s own voice, with a second support</source>
        <translation>Si la source n’est pas citable, c’est le journal qui parle, avec un second appui</translation>
    </message>
    <message>
        <source>An allegation by one unnamed source is referred up</source>
        <translation>Une accusation d’une seule source non nommée remonte plus haut</translation>
    </message>
    <message>
        <source>Claims are borne out by independent sources</source>
        <translation>Les affirmations sont appuyées par des sources indépendantes</translation>
    </message>
    <message>
        <source>A quotation has a source and evidence</source>
        <translation>Une citation a une source et une pièce</translation>
    </message>
    <message>
        <source>One speaker a paragraph</source>
        <translation>Une personne par paragraphe</translation>
    </message>
    <message>
        <source>Second-hand reports credit the outlet</source>
        <translation>De seconde main&#xa0;: le média est cité</translation>
    </message>
    <message>
        <source>Numbers have evidence</source>
        <translation>Les chiffres ont des pièces</translation>
    </message>
</context>
<context>
    <name>galley::desk::Inbox</name>
    <message numerus="yes">
        <source>Returned by %1, with %n note(s)</source>
        <translation>
            <numerusform>Renvoyé par %1, avec %n note</numerusform>
            <numerusform>Renvoyé par %1, avec %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Renvoyé par %1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Transmis par %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>A note of %1</source>
        <translation>Une note de %1</translation>
    </message>
</context>
<context>
    <name>galley::desk::Proof</name>
    <message>
        <source>on the record</source>
        <translation>citable</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>sans le nom</translation>
    </message>
    <message>
        <source>deep background</source>
        <translation>source non citable</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>off</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <comment>source, who passed it on</comment>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>found by machine</source>
        <translation>trouvé par le logiciel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), of an older text</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2), sur un texte antérieur</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation>source à trouver</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>contesté&#xa0;: %1</translation>
    </message>
    <message>
        <source>own knowledge: %1</source>
        <translation>su par nous-mêmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>witnessed: %1</source>
        <translation>vu sur place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>galley::desk::Search</name>
    <message>
        <source>“%1” means nothing after “%2:”.</source>
        <translation>«&#xa0;%1&#xa0;» ne veut rien dire après «&#xa0;%2:&#xa0;».</translation>
    </message>
</context>
<context>
    <name>galley::revision::Merge</name>
    <message>
        <source>I left this empty.</source>
        <translation>J’ai laissé ceci vide.</translation>
    </message>
    <message>
        <source>I wrote: %1</source>
        <translation>J’ai écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and I both changed this; both versions stand here, one after the other.</source>
        <translation>%1 et moi avons tous deux changé ceci&#xa0;; les deux versions figurent ici, l’une après l’autre.</translation>
    </message>
    <message>
        <source>I have this attribution as: %1</source>
        <translation>Chez moi, cette attribution est&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>galley::story::Corrections</name>
    <message>
        <source>The notice is empty: write what the reader must know.</source>
        <translation>L’avis est vide&#xa0;: écrivez ce que le lecteur doit savoir.</translation>
    </message>
    <message>
        <source>Say what was wrong: a correction without it corrects nothing.</source>
        <translation>Dites ce qui était faux&#xa0;: sans cela, un rectificatif ne rectifie rien.</translation>
    </message>
    <message>
        <source>“%1” hides that something was wrong: say “corrects”, and what.</source>
        <translation>«&#xa0;%1&#xa0;» cache qu’il y avait une erreur&#xa0;: écrivez «&#xa0;rectifie&#xa0;», et quoi.</translation>
    </message>
    <message>
        <source>The notice is too short to say anything: write a whole sentence.</source>
        <translation>L’avis est trop court pour dire quelque chose&#xa0;: écrivez une phrase entière.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ApprovalDialog</name>
    <message>
        <source>%1: %2 % of the words</source>
        <extracomment>A person, and how much of the text is theirs</extracomment>
        <translation>%1&#xa0;: %2&#xa0;% des mots</translation>
    </message>
    <message>
        <source>%1, let pass by %2: %3</source>
        <translation>%1, accepté par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Approve the Story</source>
        <translation>Valider l’article</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>&amp;Valider ce texte</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>The page is still being laid out.</source>
        <translation>La page est encore en cours de mise en page.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>Ce texte précis</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1</source>
        <translation>
            <numerusform>%n mot, %1</numerusform>
            <numerusform>%n mots, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval holds for this text alone: one letter more, and it is void.</source>
        <translation>La validation vaut pour ce seul texte&#xa0;: une lettre de plus, et elle tombe.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>What the house rules still say</source>
        <translation>Ce que disent encore les règles maison</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>What was let pass</source>
        <translation>Ce qu’on a laissé passer</translation>
    </message>
    <message>
        <source>Rests on one source alone</source>
        <translation>Repose sur une seule source</translation>
    </message>
    <message>
        <source>Readers are not told who says it</source>
        <translation>On ne dit pas au lecteur qui le dit</translation>
    </message>
    <message>
        <source>Answered for this text</source>
        <extracomment>Heading: questions that only a person can answer</extracomment>
        <translation>Répondu pour ce texte</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Ce qu’il y a derrière</translation>
    </message>
    <message>
        <source>Who the protected sources are</source>
        <translation>Qui sont les sources protégées</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionForm</name>
    <message>
        <source>Checked a&amp;gain in this text</source>
        <translation>&amp;Revérifié dans ce texte</translation>
    </message>
    <message>
        <source>The story &amp;rests on it</source>
        <translation>&amp;L’article repose dessus</translation>
    </message>
    <message>
        <source>Opin&amp;ion, not information</source>
        <translation>&amp;Opinion, pas information</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Tapez quelques lettres d’un nom</translation>
    </message>
    <message>
        <source>who passed it on: Harbour Radio</source>
        <translation>qui l’a transmis&#xa0;: Radio du Port</translation>
    </message>
    <message>
        <source>in few words: the bar rose</source>
        <extracomment>An example of a claim; this bar is the sandbank before a harbour</extracomment>
        <translation>en peu de mots&#xa0;: le banc a monté</translation>
    </message>
    <message>
        <source>Attributions of one claim bear each other out.</source>
        <translation>Les attributions d’une même affirmation se corroborent.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <extracomment>Label: quoted, partly quoted or reported</extracomment>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>S&amp;poke</source>
        <extracomment>Label: the conversation in which it was said</extracomment>
        <translation>&amp;Entretien</translation>
    </message>
    <message>
        <source>&amp;By way of</source>
        <extracomment>Label: who passed the words on, if they are second-hand</extracomment>
        <translation>&amp;Via</translation>
    </message>
    <message>
        <source>&amp;Kind of claim</source>
        <translation>&amp;Type d’affirmation</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>Affir&amp;mation</translation>
    </message>
    <message>
        <source>heard the recording</source>
        <translation>a écouté l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>Label: recordings, notes, documents that bear the words out</extracomment>
        <translation>&amp;Pièces</translation>
    </message>
    <message>
        <source>C&amp;hecked how</source>
        <extracomment>Label: how the words were checked</extracomment>
        <translation>V&amp;érifié comment</translation>
    </message>
    <message>
        <source>&amp;Not named to readers</source>
        <translation>&amp;Non nommée aux lecteurs</translation>
    </message>
    <message>
        <source>fears for the job</source>
        <translation>craint pour son emploi</translation>
    </message>
    <message>
        <source>who asked not to be named because …</source>
        <translation>qui a demandé à ne pas être nommé parce que …</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Ra&amp;ison</translation>
    </message>
    <message>
        <source>&amp;Told to readers</source>
        <extracomment>Label: what readers learn about why the source is not named</extracomment>
        <translation>&amp;Dit aux lecteurs</translation>
    </message>
    <message>
        <source>E&amp;ditor who knows</source>
        <translation>Qui le &amp;sait ici</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;Accepté par</translation>
    </message>
    <message>
        <source>By %1, %2; the story changed since</source>
        <translation>Par %1, %2&#xa0;; l’article a changé depuis</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Par %1, %2</translation>
    </message>
    <message>
        <source>Nobody: a source has to be found.</source>
        <translation>Personne&#xa0;: une source reste à trouver.</translation>
    </message>
    <message>
        <source>Not in the source book: an entry is made.</source>
        <translation>Absent du carnet de sources&#xa0;: une fiche est créée.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>No conversation is on record for these words</extracomment>
        <translation>Non consigné</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>The source book has none of this source.</source>
        <translation>Le carnet de sources n’en a aucun pour cette source.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièces</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionsPane</name>
    <message>
        <source>No attributions yet</source>
        <translation>Pas encore d’attributions</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>&amp;Accept Attribution</source>
        <translation>&amp;Accepter l’attribution</translation>
    </message>
    <message>
        <source>Choose Its S&amp;ource…</source>
        <translation>&amp;Choisir la source…</translation>
    </message>
    <message>
        <source>&amp;Dismiss: No Attribution</source>
        <translation>&amp;Écarter&#xa0;: pas une attribution</translation>
    </message>
    <message>
        <source>Needs a So&amp;urce</source>
        <translation>&amp;Source à trouver</translation>
    </message>
    <message>
        <source>Dis&amp;puted…</source>
        <translation>C&amp;ontesté…</translation>
    </message>
    <message>
        <source>Own &amp;Knowledge…</source>
        <translation>Su par nous-&amp;mêmes…</translation>
    </message>
    <message>
        <source>&amp;Witnessed…</source>
        <translation>&amp;Vu sur place…</translation>
    </message>
    <message>
        <source>&amp;Next to Look At</source>
        <translation>Suivant à &amp;examiner</translation>
    </message>
    <message>
        <source>P&amp;revious to Look At</source>
        <translation>Précédent &amp;à examiner</translation>
    </message>
    <message>
        <source>Attribution &amp;Form…</source>
        <translation>&amp;Fiche d’attribution…</translation>
    </message>
    <message>
        <source>&amp;Recorded Quotation…</source>
        <translation>&amp;Citation enregistrée…</translation>
    </message>
    <message>
        <source>&amp;Quotation with Its Source…</source>
        <translation>Citation &amp;avec sa source…</translation>
    </message>
    <message>
        <source>The source could not be saved</source>
        <translation>Impossible d’enregistrer la source</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Beside a source that the program guesses</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <translation>Nouvelle source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept without the source book</source>
        <translation>Accepter hors du carnet de sources</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Tapez quelques lettres d’un nom</translation>
    </message>
    <message>
        <source>Who says otherwise?</source>
        <translation>Qui dit le contraire&#xa0;?</translation>
    </message>
    <message>
        <source>Who of us was there, and when?</source>
        <translation>Qui de nous était là, et quand&#xa0;?</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le savons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Who says it? A number, or a few letters of a name</source>
        <translation>Qui le dit&#xa0;? Un numéro, ou quelques lettres d’un nom</translation>
    </message>
    <message>
        <source>Recorded quotation</source>
        <translation>Citation enregistrée</translation>
    </message>
    <message>
        <source>Which words? A number, or a few letters of them</source>
        <translation>Quels mots&#xa0;? Un numéro, ou quelques lettres</translation>
    </message>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>Rien de tel dans cet article.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Source unique</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sans pièce</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>Mots disparus</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Which attributions are shown</source>
        <translation>Quelles attributions afficher</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>Impossible de lire le carnet de sources</translation>
    </message>
    <message>
        <source>¶ %1: nobody speaks here</source>
        <translation>¶ %1&#xa0;: personne ne parle ici</translation>
    </message>
    <message>
        <source>¶ %1: %2</source>
        <comment>number of a paragraph: who speaks in it</comment>
        <translation>¶ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paste as Quotation &amp;By…</source>
        <translation>&amp;Coller en citation de…</translation>
    </message>
    <message>
        <source>Write who says what: “The quay is safe,” said the harbour master. Each quotation and its source is listed here as you write. {key:insert.quotation} quotes somebody from the source book.</source>
        <translation>Écrivez qui dit quoi&#xa0;: «&#xa0;Le quai est sûr&#xa0;», a dit le capitaine du port. Chaque citation et sa source s’inscrivent ici pendant que vous écrivez. {key:insert.quotation} cite quelqu’un du carnet de sources.</translation>
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
        <translation>%1 a écrit&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 let %2 pass</source>
        <comment>who, which rule</comment>
        <translation>%1 a laissé passer %2</translation>
    </message>
    <message>
        <source>%1 wrote it out as %2</source>
        <comment>who, in which format</comment>
        <translation>%1 l’a sorti en %2</translation>
    </message>
    <message>
        <source>What Happened to the Story</source>
        <translation>L’histoire de l’article</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Ce qui s’est passé, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>The record of the story could not be read</source>
        <translation>Impossible de lire le registre de l’article</translation>
    </message>
    <message>
        <source>%1 wrote down who a source is</source>
        <translation>%1 a consigné qui est une source</translation>
    </message>
    <message>
        <source>%1 looked up who a source is</source>
        <translation>%1 a consulté qui est une source</translation>
    </message>
    <message>
        <source>%1 shared who a source is</source>
        <translation>%1 a partagé qui est une source</translation>
    </message>
    <message>
        <source>%1 ended somebody&apos;s right to know a source</source>
        <translation>%1 a retiré à quelqu’un le droit de connaître une source</translation>
    </message>
    <message>
        <source>%1 took a source out of the vault</source>
        <translation>%1 a sorti une source du coffre</translation>
    </message>
    <message>
        <source>%1 was refused a look at who a source is</source>
        <translation>%1 s’est vu refuser de voir qui est une source</translation>
    </message>
    <message>
        <source>%1 took words out of the earlier versions</source>
        <translation>%1 a effacé des mots des versions antérieures</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchExportDialog</name>
    <message>
        <source>Export Stories</source>
        <translation>Exporter des articles</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>&amp;All Shown</source>
        <translation>&amp;Tous ceux affichés</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Stories</source>
        <translation>
            <numerusform>E&amp;xporter %n article</numerusform>
            <numerusform>E&amp;xporter %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Tick the stories to be written.</source>
        <translation>Cochez les articles à écrire.</translation>
    </message>
    <message>
        <source>Each file is named after its story; one of that name is replaced. What is not approved says that it is a draft; what may not leave is left out and told.</source>
        <translation>Chaque fichier porte le nom de son article&#xa0;; un fichier du même nom est remplacé. Ce qui n’est pas validé est marqué brouillon&#xa0;; ce qui ne doit pas sortir est laissé de côté et signalé.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardDelegate</name>
    <message>
        <source>Budget line</source>
        <translation>Ligne de prévision</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardFilter</name>
    <message>
        <source>Words, or desk:, by:, due:today, state:editing, edition: …</source>
        <translation>Mots, ou desk:, by:, due:today, state:editing, edition: …</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Views of the board; your own are made with “Save This View”</source>
        <translation>Vues du tableau&#xa0;; les vôtres se créent avec «&#xa0;Enregistrer cette vue&#xa0;»</translation>
    </message>
    <message>
        <source>Narrow Down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>By State</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By Day Due</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>By Desk</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>By Edition</source>
        <translation>Par édition</translation>
    </message>
    <message>
        <source>By Person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Planifier un article…</translation>
    </message>
    <message>
        <source>On Their Way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Due Today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>Due This Week</source>
        <translation>Pour cette semaine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>In Review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Under Embargo</source>
        <translation>Sous embargo</translation>
    </message>
    <message>
        <source>Due at No Time</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Save This View…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Remove a View…</source>
        <translation>Supprimer une vue…</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Recherche libre</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nom de la vue&#xa0;:</translation>
    </message>
    <message>
        <source>Remove a View</source>
        <translation>Supprimer une vue</translation>
    </message>
    <message>
        <source>View to be removed; its stories stay:</source>
        <translation>Vue à supprimer&#xa0;; ses articles restent&#xa0;:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Within Seven Days</source>
        <translation>Sous sept jours</translation>
    </message>
    <message>
        <source>At No Time</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not Yet Published</source>
        <translation>Pas encore publié</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardModel</name>
    <message>
        <source>Before %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>Due at no time</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>No edition</source>
        <translation>Sans édition</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>chez %1</translation>
    </message>
    <message>
        <source>due %1, overdue</source>
        <translation>pour %1, en retard</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Chez</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>words written, planned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardPane</name>
    <message>
        <source>The story could not be planned</source>
        <translation>Impossible de planifier l’article</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>«&#xa0;%1&#xa0;» est planifié.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The chosen stories could not be read</source>
        <translation>Impossible de lire les articles choisis</translation>
    </message>
    <message>
        <source>The plan could not be changed</source>
        <translation>Impossible de modifier le plan</translation>
    </message>
    <message numerus="yes">
        <source>The plan of %n story(ies) is changed.</source>
        <translation>
            <numerusform>Le plan de %n article est modifié.</numerusform>
            <numerusform>Le plan de %n articles est modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2.</source>
        <translation>%1 reste en l’état&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>%n autre aussi.</numerusform>
            <numerusform>%n autres aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change could not be undone</source>
        <translation>Impossible d’annuler la modification</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>Le plan est comme avant.</translation>
    </message>
    <message>
        <source>P&amp;lan a Story…</source>
        <translation>&amp;Planifier un article…</translation>
    </message>
    <message>
        <source>Change &amp;Plan of Chosen Stories…</source>
        <translation>&amp;Modifier le plan des articles choisis…</translation>
    </message>
    <message>
        <source>Nothing stands on the board</source>
        <translation>Le tableau est vide</translation>
    </message>
    <message>
        <source>No story fits this view. Choose another view above, or plan a story: one line that says what is to be written, when it is due and who writes it.</source>
        <translation>Aucun article ne correspond à cette vue. Choisissez-en une autre ci-dessus, ou planifiez un article&#xa0;: une ligne qui dit ce qu’il faut écrire, pour quand et par qui.</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Planifier un article…</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Change &amp;Plan…</source>
        <translation>M&amp;odifier le plan…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>Impossible de lire le tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) chosen</source>
        <translation>
            <numerusform>%Ln article choisi</numerusform>
            <numerusform>%Ln articles choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies). Enter opens one, F2 changes a cell, Shift and the arrows choose several.</source>
        <translation>
            <numerusform>%Ln article. Entrée l’ouvre, F2 modifie une cellule, Maj et les flèches en choisissent plusieurs.</numerusform>
            <numerusform>%Ln articles. Entrée en ouvre un, F2 modifie une cellule, Maj et les flèches en choisissent plusieurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardView</name>
    <message>
        <source>Stories on the board</source>
        <translation>Articles du tableau</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>Colonnes du tableau</translation>
    </message>
</context>
<context>
    <name>galley::ui::ChoiceButton</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
</context>
<context>
    <name>galley::ui::Comparison</name>
    <message>
        <source>moved from here: “%1…”</source>
        <translation>déplacé d’ici&#xa0;: «&#xa0;%1…&#xa0;»</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>déplacé ici</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>galley::ui::ConversationsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Agreed &amp;before they spoke</source>
        <translation>&amp;Convenu avant l’entretien</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Conversations, the latest first</source>
        <translation>Entretiens, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>&amp;Add Conversation</source>
        <translation>&amp;Ajouter un entretien</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevue</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>conférence de presse</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>not before the vote; read back before print</source>
        <translation>pas avant le vote&#xa0;; relire avant parution</translation>
    </message>
    <message>
        <source>Spoke &amp;on</source>
        <extracomment>Label: the terms: on the record, on background …</extracomment>
        <translation>C&amp;onditions</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <extracomment>Label: what was agreed beside the terms</extracomment>
        <translation>R&amp;éserves</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Embargo</source>
        <translation>&amp;Embargo</translation>
    </message>
    <message>
        <source>B&amp;y way of</source>
        <extracomment>Label: telephone, interview, letter …</extracomment>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Spoke with</source>
        <extracomment>Label: which of us had the conversation</extracomment>
        <translation>A &amp;parlé à</translation>
    </message>
    <message>
        <source>terms agreed afterwards</source>
        <translation>conditions convenues après coup</translation>
    </message>
    <message>
        <source>terms agreed afterwards; %1</source>
        <translation>conditions convenues après coup&#xa0;; %1</translation>
    </message>
    <message>
        <source>Nobody spoke to this source yet. Terms belong to a conversation.</source>
        <translation>Personne n’a encore parlé à cette source. Les conditions se rattachent à un entretien.</translation>
    </message>
</context>
<context>
    <name>galley::ui::CopiesDialog</name>
    <message>
        <source>Copies of the Newsroom</source>
        <translation>Copies de la rédaction</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Headings of a table: when a copy was made, its size, how many stories changed since</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stories changed since</source>
        <translation>Articles modifiés depuis</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Copies, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>A copy is made each hour and read through before it counts. The newest of each of the last 24 hours, 14 days and 12 weeks are kept. An archive holds the files of evidence too: put it where fire and thieves do not come.</source>
        <translation>Une copie est faite chaque heure et relue avant de compter. On garde la plus récente de chacune des 24 dernières heures, des 14 derniers jours et des 12 dernières semaines. Une archive contient aussi les pièces&#xa0;: mettez-la à l’abri du feu et des voleurs.</translation>
    </message>
    <message>
        <source>&amp;Copy Now</source>
        <translation>&amp;Copier maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Save Archive…</source>
        <translation>Créer &amp;une archive…</translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation>&amp;Ouvrir une archive…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No story changed since the copy</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made a few seconds after the window opens.</source>
        <translation>Il n’y a pas encore de copie. La première se fait quelques secondes après l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Copying, and reading the copy through…</source>
        <translation>Copie et relecture de la copie…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied, but the newsroom is damaged, and so is the copy: %1 No good copy was let go.</source>
        <translation>Copié, mais la rédaction est endommagée, et la copie aussi : %1 Aucune bonne copie n’a été supprimée.</translation>
    </message>
    <message>
        <source>The newsroom was damaged on %1, and this copy of it is too: some stories in it may not open. Put the newsroom back to it?</source>
        <translation>La rédaction était endommagée le %1, et cette copie l’est aussi : certains articles ne s’ouvriront peut-être pas. Rétablir la rédaction à partir de cette copie ?</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <extracomment>A copy of the newsroom that was made at %1</extracomment>
        <translation>%1, endommagée</translation>
    </message>
    <message>
        <source>The newsroom could not be copied: %1.</source>
        <translation>Impossible de copier la rédaction&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save Archive</source>
        <translation>Créer une archive</translation>
    </message>
    <message>
        <source>Archives (*.galley)</source>
        <translation>Archives (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writing everything into %1…</source>
        <translation>Écriture de tout dans %1…</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Tout est dans %1.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>Impossible d’écrire l’archive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>Archives and copies (*.galley *.sqlite)</source>
        <translation>Archives et copies (*.galley *.sqlite)</translation>
    </message>
    <message>
        <source>Put the newsroom of this archive in the place of the one that is open?</source>
        <translation>Mettre la rédaction de cette archive à la place de celle qui est ouverte&#xa0;?</translation>
    </message>
    <message>
        <source>Put the newsroom back to what it was on %1?</source>
        <translation>Remettre la rédaction dans l’état du %1&#xa0;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, in a file of its own. The window closes and opens again.</source>
        <translation>Ce qui s’y trouve est conservé à côté, dans un fichier à part. La fenêtre se ferme et se rouvre.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>R&amp;estaurer</translation>
    </message>
</context>
<context>
    <name>galley::ui::DesksPage</name>
    <message>
        <source>Desks</source>
        <extracomment>The departments of a newsroom: news, sport …</extracomment>
        <translation>Services</translation>
    </message>
    <message>
        <source>&amp;Add Desk</source>
        <translation>&amp;Ajouter un service</translation>
    </message>
    <message>
        <source>of the paper; the same as the desk where it is empty</source>
        <translation>du journal&#xa0;; comme le service si c’est vide</translation>
    </message>
    <message>
        <source>&amp;Take In a Workflow…</source>
        <translation>&amp;Charger un circuit…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Rubrique</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>Circ&amp;uit</translation>
    </message>
    <message>
        <source>There is no desk yet: add one</source>
        <translation>Il n’y a pas encore de service&#xa0;: ajoutez-en un</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) may be taken.</source>
        <translation>
            <numerusform>%n étape est possible.</numerusform>
            <numerusform>%n étapes sont possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who approves has not written: changing more than %1 % of the words is writing.</source>
        <translation>Qui valide n’a pas écrit&#xa0;: changer plus de %1&#xa0;% des mots, c’est écrire.</translation>
    </message>
    <message>
        <source>Authors may approve their own text.</source>
        <translation>Les auteurs peuvent valider leur propre texte.</translation>
    </message>
    <message numerus="yes">
        <source>A claim rests on %n source(s) at least.</source>
        <translation>
            <numerusform>Une affirmation repose sur au moins %n source.</numerusform>
            <numerusform>Une affirmation repose sur au moins %n sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In a Workflow</source>
        <translation>Charger un circuit</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>Circuits (*.json)</translation>
    </message>
</context>
<context>
    <name>galley::ui::DisclosurePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, without what the camera wrote into them</source>
        <translation>
            <numerusform>%n, sans ce que l’appareil y a inscrit</numerusform>
            <numerusform>%n, sans ce que l’appareil y a inscrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributions</source>
        <translation>
            <numerusform>%n attribution</numerusform>
            <numerusform>%n attributions</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versions antérieures</translation>
    </message>
    <message>
        <source>&amp;Unlock Vault…</source>
        <translation>&amp;Déverrouiller le coffre…</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Ce que révèle ce fichier</translation>
    </message>
    <message>
        <source>The file is being made, to look into it…</source>
        <translation>Création du fichier, pour l’examiner…</translation>
    </message>
    <message>
        <source>The vault was asked: no protected name stands in it.</source>
        <translation>Le coffre a été consulté&#xa0;: aucun nom protégé n’y figure.</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources, and the vault is locked: nobody has looked for their names.</source>
        <translation>
            <numerusform>L’article repose sur %n source protégée et le coffre est verrouillé&#xa0;: personne n’a cherché son nom.</numerusform>
            <numerusform>L’article repose sur %n sources protégées et le coffre est verrouillé&#xa0;: personne n’a cherché leurs noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>Label: websites the file has links to</extracomment>
        <translation>Liens vers</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Label: typefaces within the file</extracomment>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided, with both wordings</source>
        <translation>
            <numerusform>%n en attente, avec les deux versions</numerusform>
            <numerusform>%n en attente, avec les deux versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>none: the words alone</source>
        <translation>aucune&#xa0;: les mots seuls</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>Label: what the file does not hold: notes, earlier versions</extracomment>
        <translation>Reste ici</translation>
    </message>
</context>
<context>
    <name>galley::ui::EditorPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Coll&amp;er</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>R&amp;echercher et remplacer…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Body Text</source>
        <translation>&amp;Texte courant</translation>
    </message>
    <message>
        <source>Go to &amp;Headline</source>
        <translation>&amp;Aller au titre</translation>
    </message>
    <message>
        <source>Go to &amp;Deck</source>
        <translation>Aller au &amp;chapô</translation>
    </message>
    <message>
        <source>&amp;Crosshead</source>
        <translation>I&amp;ntertitre</translation>
    </message>
    <message>
        <source>Block &amp;Quotation</source>
        <translation>Citation en &amp;bloc</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Encadré</translation>
    </message>
    <message>
        <source>&amp;Pull Quote</source>
        <translation>E&amp;xergue</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Newsletter Sign-up</source>
        <translation>&amp;Inscription à la lettre</translation>
    </message>
    <message>
        <source>&amp;Support Appeal</source>
        <translation>Appel aux &amp;dons</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>&amp;À lire aussi</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Te&amp;xte plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>Seri&amp;f Text</source>
        <translation>Texte &amp;avec empattements</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Deck: one sentence that makes them read on</source>
        <translation>Chapô&#xa0;: une phrase qui donne envie de lire</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Su&amp;ggest Changes</source>
        <translation>&amp;Suggérer des changements</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>S&amp;uggestion suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious Suggestion</source>
        <translation>Sugges&amp;tion précédente</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>&amp;Accepter la suggestion</translation>
    </message>
    <message>
        <source>Re&amp;fuse Suggestion</source>
        <translation>Re&amp;fuser la suggestion</translation>
    </message>
    <message>
        <source>Accept All in Selection or Story</source>
        <translation>Tout accepter dans la sélection ou l’article</translation>
    </message>
    <message>
        <source>Refuse All in Selection or Story</source>
        <translation>Tout refuser dans la sélection ou l’article</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>Coller sans &amp;mise en forme</translation>
    </message>
    <message>
        <source>Paste as Block &amp;Quote</source>
        <translation>Coller e&amp;n citation</translation>
    </message>
    <message>
        <source>Typographic &amp;Quotation Marks as I Type</source>
        <translation>Guillemets typographiques à la &amp;frappe</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Keep the Line I Write in the &amp;Middle</source>
        <translation>&amp;Garder la ligne écrite au milieu</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs in Focus Mode</source>
        <translation>&amp;Estomper les autres paragraphes en mode concentration</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistiques…</translation>
    </message>
    <message>
        <source>Spelling S&amp;uggestions…</source>
        <translation>&amp;Suggestions d’orthographe…</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>&amp;Mot mal écrit suivant</translation>
    </message>
    <message>
        <source>Previous Mi&amp;sspelled Word</source>
        <translation>Mot mal &amp;écrit précédent</translation>
    </message>
    <message>
        <source>Word Is R&amp;ight in This Story</source>
        <translation>Mot &amp;juste dans cet article</translation>
    </message>
    <message>
        <source>Add Word to M&amp;y Words</source>
        <translation>Aj&amp;outer le mot à mes mots</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>&amp;Rows, with the header</source>
        <translation>&amp;Lignes, avec l’en-tête</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>&amp;Insert Table</source>
        <translation>&amp;Insérer le tableau</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tableau…</translation>
    </message>
    <message>
        <source>Tidy &amp;Table</source>
        <translation>&amp;Ranger le tableau</translation>
    </message>
    <message>
        <source>Add Ro&amp;w Below</source>
        <translation>Ajouter &amp;une ligne dessous</translation>
    </message>
    <message>
        <source>Add Col&amp;umn Behind</source>
        <translation>Ajout&amp;er une colonne après</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Supprimer la colonne</translation>
    </message>
</context>
<context>
    <name>galley::ui::EscrowDialog</name>
    <message>
        <source>Who May Know the Sources?</source>
        <translation>Qui peut connaître les sources&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources. Whoever you tick can read who they are in their own vault. Whoever you do not tick sees only the words agreed with the source, and approves with the identity not verified, on record.</source>
        <translation>
            <numerusform>L’article repose sur %n source protégée. Qui vous cochez peut lire dans son propre coffre qui elle est. Qui vous ne cochez pas ne voit que les mots convenus avec la source, et valide sans identité vérifiée, ce qui est consigné.</numerusform>
            <numerusform>L’article repose sur %n sources protégées. Qui vous cochez peut lire dans son propre coffre qui elles sont. Qui vous ne cochez pas ne voit que les mots convenus avec les sources, et valide sans identité vérifiée, ce qui est consigné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Editor, and the source</source>
        <translation>Responsable, et la source</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by telephone</source>
        <translation>Empreinte, à comparer par téléphone</translation>
    </message>
    <message>
        <source>Editors, and the sources each may know</source>
        <translation>Responsables, et les sources que chacun peut connaître</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>may read it already</source>
        <translation>peut déjà la lire</translation>
    </message>
</context>
<context>
    <name>galley::ui::EvidencePage</name>
    <message>
        <source>&amp;Add File…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Sensitive: not for everybody in the house</source>
        <translation>&amp;Sensible&#xa0;: pas pour tout le monde dans la maison</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Add &amp;Link or Note</source>
        <translation>Ajouter un &amp;lien ou une note</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the file, or the captured copy of the link</source>
        <translation>Choisissez le fichier, ou la copie capturée du lien</translation>
    </message>
    <message>
        <source>Open the stored file</source>
        <translation>Ouvrir le fichier conservé</translation>
    </message>
    <message>
        <source>page 12, or 00:12:40</source>
        <translation>page 12, ou 00:12:40</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Nom ou adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pa&amp;ge or time</source>
        <translation>&amp;Page ou temps</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>&amp;Entretien</translation>
    </message>
    <message>
        <source>sensitive</source>
        <extracomment>Evidence that not everybody in the house may see</extracomment>
        <translation>sensible</translation>
    </message>
    <message>
        <source>%1, copied in when you save</source>
        <translation>%1, copié à l’enregistrement</translation>
    </message>
    <message>
        <source>No file is kept</source>
        <translation>Aucun fichier conservé</translation>
    </message>
    <message>
        <source>Kept as it was taken in</source>
        <translation>Conservé tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Déposez des fichiers ici, ou choisissez-les.</translation>
    </message>
    <message>
        <source>%1, sealed in the vault when you save. The file itself stays where it is.</source>
        <translation>%1, scellé dans le coffre à l’enregistrement. Le fichier lui-même reste où il est.</translation>
    </message>
    <message>
        <source>What the source gave is sealed in the vault, under Identity…</source>
        <translation>Ce que la source a donné est scellé dans le coffre, sous Identité…</translation>
    </message>
    <message>
        <source>Sealed in the vault when you save</source>
        <translation>Scellé dans le coffre à l’enregistrement</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>One file that needs no other: words, photos, sign-up and appeal.</source>
        <translation>Un seul fichier qui n’en demande pas d’autre&#xa0;: mots, photos, inscription et appel.</translation>
    </message>
    <message>
        <source>The page as it is laid out, with its fonts, readable by screen readers.</source>
        <translation>La page telle qu’elle est mise en page, avec ses polices, lisible par les lecteurs d’écran.</translation>
    </message>
    <message>
        <source>Every field and the text as it is written, to go on with elsewhere.</source>
        <translation>Tous les champs et le texte tel qu’il est écrit, pour continuer ailleurs.</translation>
    </message>
    <message>
        <source>The story&apos;s own words, a paragraph a line.</source>
        <translation>Les seuls mots de l’article, un paragraphe par ligne.</translation>
    </message>
    <message>
        <source>story</source>
        <comment>file name</comment>
        <translation>article</translation>
    </message>
    <message>
        <source>&amp;Open the folder afterwards</source>
        <translation>&amp;Ouvrir ensuite le dossier</translation>
    </message>
    <message>
        <source>Export Story</source>
        <translation>Exporter l’article</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Un nouveau fichier.</translation>
    </message>
    <message>
        <source>The page with numbered attributions, and a sheet of their sources. Not for readers.</source>
        <translation>La page avec des attributions numérotées, et une feuille de leurs sources. Pas pour les lecteurs.</translation>
    </message>
    <message>
        <source>The words and the attributions you confirmed: what the detector learns from.</source>
        <translation>Les mots et les attributions que vous avez confirmées&#xa0;: ce dont le détecteur apprend.</translation>
    </message>
    <message>
        <source>This may not leave: %1.</source>
        <translation>Ceci ne doit pas sortir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>Impossible de créer le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Page (PDF)</translation>
    </message>
    <message>
        <source>Proof for the fact-checker (PDF)</source>
        <translation>Épreuve pour le vérificateur (PDF)</translation>
    </message>
    <message>
        <source>Story file (Markdown)</source>
        <translation>Fichier d’article (Markdown)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Attributions, for training</source>
        <translation>Attributions, pour l’entraînement</translation>
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
        <translation>Word pour relecture (DOCX)</translation>
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
        <translation>Livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Flux Atom</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>Flux RSS</translation>
    </message>
    <message>
        <source>News in JSON, for sites and partners of today.</source>
        <translation>Des dépêches en JSON, pour les sites et partenaires d’aujourd’hui.</translation>
    </message>
    <message>
        <source>News in JSON, for partners that read an earlier version.</source>
        <translation>Des dépêches en JSON, pour les partenaires qui lisent une version antérieure.</translation>
    </message>
    <message>
        <source>The story with its styles, photos and footnotes, for word processors.</source>
        <translation>L’article avec ses styles, photos et notes de bas de page, pour les traitements de texte.</translation>
    </message>
    <message>
        <source>With your notes as comments and suggestions as tracked changes, by name. For the lawyer; not for readers.</source>
        <translation>Avec vos notes en commentaires et les suggestions en modifications suivies, nominatives. Pour le juriste&#xa0;; pas pour les lecteurs.</translation>
    </message>
    <message>
        <source>The text as XML, each quotation with who says it. For agencies and archives.</source>
        <translation>Le texte en XML, chaque citation avec qui la dit. Pour les agences et les archives.</translation>
    </message>
    <message>
        <source>The agencies&apos; envelope, with rights, embargo and subjects; NITF within.</source>
        <translation>L’enveloppe des agences, avec droits, embargo et sujets&#xa0;; NITF à l’intérieur.</translation>
    </message>
    <message>
        <source>For e-readers and their screen readers, photos within.</source>
        <translation>Pour les liseuses et leurs lecteurs d’écran, photos comprises.</translation>
    </message>
    <message>
        <source>A feed of this one story.</source>
        <translation>Un flux pour ce seul article.</translation>
    </message>
    <message>
        <source>This text is not approved as it stands: the file will say on its page and in its metadata that it is a draft.</source>
        <translation>Ce texte n’est pas validé en l’état&#xa0;: le fichier dira sur sa page et dans ses métadonnées que c’est un brouillon.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Ce que révèle ce fichier</translation>
    </message>
</context>
<context>
    <name>galley::ui::FieldsPane</name>
    <message>
        <source>Facts about the story</source>
        <translation>Données de l’article</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>C&amp;hapô</translation>
    </message>
    <message>
        <source>Kic&amp;ker</source>
        <translation>&amp;Surtitre</translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation>Un mot ou deux au-dessus du titre</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>Slu&amp;g</translation>
    </message>
    <message>
        <source>The working name</source>
        <translation>Le nom de travail</translation>
    </message>
    <message>
        <source>People and place</source>
        <translation>Personnes et lieu</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>Sig&amp;nature</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Da&amp;teline</source>
        <translation>Lieu et &amp;date</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>Où le reportage a été fait</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Des&amp;k</source>
        <extracomment>Label: the department of the newsroom the story belongs to</extracomment>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <extracomment>Label: the part of the paper the story is for</extracomment>
        <translation>&amp;Rubrique</translation>
    </message>
    <message>
        <source> words</source>
        <comment>after a number</comment>
        <translation> mots</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No length is planned</extracomment>
        <translation>Non fixé</translation>
    </message>
    <message>
        <source>&amp;Planned length</source>
        <translation>Longueur &amp;prévue</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <extracomment>Label: when the story must be ready</extracomment>
        <translation>&amp;Échéance</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>Embargo &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Photo principale</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Pas de photo</translation>
    </message>
    <message>
        <source>C&amp;hoose a photo…</source>
        <translation>Choisir &amp;une photo…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>&amp;Crédit</translation>
    </message>
    <message>
        <source>Described in &amp;words</source>
        <extracomment>Label: the photo’s alternate text</extracomment>
        <translation>Décrite en &amp;mots</translation>
    </message>
    <message>
        <source>With the story</source>
        <translation>Avec l’article</translation>
    </message>
    <message>
        <source>&amp;Newsletter sign-up</source>
        <translation>&amp;Inscription à la lettre</translation>
    </message>
    <message>
        <source>Appeal for read&amp;ers&apos; support</source>
        <translation>Appel au&amp;x dons des lecteurs</translation>
    </message>
    <message>
        <source>Relate&amp;d stories</source>
        <translation>&amp;À lire aussi</translation>
    </message>
    <message>
        <source>Choose a Photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>Photos (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>S&amp;lot on the page</source>
        <extracomment>Label: the space the story is to fill, columns by millimetres</extracomment>
        <translation>&amp;Emplacement en page</translation>
    </message>
    <message>
        <source>2 x 120 mm</source>
        <translation>2 x 120 mm</translation>
    </message>
    <message>
        <source>The story is with the desk: a desk head lifts the embargo, in Review.</source>
        <translation>L’article est au service&#xa0;: un chef de service lève l’embargo, sous Relecture.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>Impossible d’importer %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Open Web Page in &amp;Browser</source>
        <translation>Ouvrir la page &amp;web dans le navigateur</translation>
    </message>
    <message>
        <source>The story could not be printed</source>
        <translation>Impossible d’imprimer l’article</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>l’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>The page could not be shown in the browser</source>
        <translation>Impossible d’afficher la page dans le navigateur</translation>
    </message>
    <message>
        <source>no program opens web pages here</source>
        <translation>aucun programme n’ouvre ici les pages web</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>Rien n’a pu être importé</translation>
    </message>
    <message>
        <source>Stories (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</source>
        <translation>Articles (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Storing stories…</source>
        <translation>Rangement des articles…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The stories could not be listed</source>
        <translation>Impossible de dresser la liste des articles</translation>
    </message>
    <message>
        <source>Writing stories…</source>
        <translation>Écriture des articles…</translation>
    </message>
    <message>
        <source>Nothing could be written</source>
        <translation>Rien n’a pu être écrit</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n files.</source>
        <translation>
            <numerusform>Arrêté après %n fichier.</numerusform>
            <numerusform>Arrêté après %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n fichier a été écrit.</numerusform>
            <numerusform>%n fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories Left Out</source>
        <translation>Articles laissés de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n stories were left out.</source>
        <translation>
            <numerusform>%n article a été laissé de côté.</numerusform>
            <numerusform>%n articles ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the Site</source>
        <translation>Dossier du site</translation>
    </message>
    <message>
        <source>Writing the site…</source>
        <translation>Écriture du site…</translation>
    </message>
    <message>
        <source>The site could not be written</source>
        <translation>Impossible d’écrire le site</translation>
    </message>
    <message>
        <source>The site is up to date: %1 files new or changed, %2 as before, %3 removed.</source>
        <translation>Le site est à jour&#xa0;: %1 fichiers nouveaux ou modifiés, %2 inchangés, %3 supprimés.</translation>
    </message>
    <message>
        <source>Open Front Page</source>
        <translation>Ouvrir la une</translation>
    </message>
    <message>
        <source>&amp;Wire Folders…</source>
        <translation>&amp;Dossiers d’agence…</translation>
    </message>
    <message>
        <source>Export Se&amp;veral…</source>
        <translation>Exp&amp;orter plusieurs…</translation>
    </message>
    <message>
        <source>Write &amp;Site to Folder…</source>
        <translation>&amp;Écrire le site dans un dossier…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n stories came in from the wire.</source>
        <translation>
            <numerusform>%n article est arrivé des agences.</numerusform>
            <numerusform>%n articles sont arrivés des agences.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the wire could not be read and lies in &quot;refused&quot;: %2.</source>
        <translation>%1, venu d’une agence, était illisible et se trouve dans «&#xa0;refused&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The wire cannot be watched</source>
        <translation>Impossible de surveiller les dossiers d’agence</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Aper&amp;çu avant impression…</translation>
    </message>
    <message>
        <source>The story could not be laid out for print</source>
        <translation>Impossible de mettre l’article en page pour l’impression</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>Mots à mettre à leur place</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Pas un motif valable</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, matches</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups and \n for a new line.</source>
        <translation>Avec une expression régulière, \1 à \9 désignent ses groupes et \n une nouvelle ligne.</translation>
    </message>
    <message>
        <source>AB→XY</source>
        <comment>switch: as many capitals as the words have</comment>
        <translation>AB→XY</translation>
    </message>
    <message>
        <source>Capitals as the words that are replaced have them</source>
        <translation>Les majuscules des mots remplacés</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>L’expression régulière s’arrête au caractère %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingModel</name>
    <message>
        <source>Let pass by %1</source>
        <translation>Accepté par %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPane</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>Fi&amp;x</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>The house rules are read along while you write. What they find stands here: what, where, and how to settle it.</source>
        <translation>Les règles maison lisent avec vous pendant que vous écrivez. Ce qu’elles trouvent figure ici&#xa0;: quoi, où, et comment le régler.</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Constats des contrôles</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be settled</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>Let It &amp;Pass…</source>
        <extracomment>The finding stands, and the text too, for a reason on record</extracomment>
        <translation>&amp;Laisser passer…</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpHtml</name>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpWindow</name>
    <message>
        <source>No page has these words. Try one of them alone, or a plainer one.</source>
        <translation>Aucune page ne contient ces mots. Essayez l’un d’eux seul, ou un mot plus simple.</translation>
    </message>
    <message>
        <source>Help – Galley</source>
        <translation>Aide – Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Pages that have these words</source>
        <translation>Pages contenant ces mots</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Answer the dialog first; then this can be done.</source>
        <translation>Répondez d’abord à la boîte de dialogue&#xa0;; ce sera ensuite possible.</translation>
    </message>
    <message>
        <source>This can be done when a story is open, or something is chosen that it is for.</source>
        <translation>C’est possible quand un article est ouvert, ou quand ce qu’il faut pour cela est choisi.</translation>
    </message>
    <message>
        <source>%1 menu: %2</source>
        <translation>Menu %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportDialog</name>
    <message>
        <source>&amp;Change What Becomes of It</source>
        <translation>&amp;Changer ce qu’il en advient</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>Fiches de %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as an entry</source>
        <translation>
            <numerusform>%n identique à une fiche</numerusform>
            <numerusform>%n identiques à une fiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n sans nom</numerusform>
            <numerusform>%n sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. %1.</source>
        <translation>Rien n’est encore enregistré. %1.</translation>
    </message>
    <message>
        <source>Storing the entries …</source>
        <translation>Enregistrement des fiches…</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportModel</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Partie de %1</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of a table: a person’s name, position at work, how to reach them</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
</context>
<context>
    <name>galley::ui::InnerNames</name>
    <message>
        <source>Empty this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>galley::ui::JoinDialog</name>
    <message>
        <source>&amp;Try It Out</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Join a Shared Newsroom</source>
        <translation>Rejoindre une rédaction partagée</translation>
    </message>
    <message>
        <source>A newsroom that is shared lies on a PostgreSQL server. Whoever runs it gives you its address, a login and a password. You keep a copy here and work on without a network; your own newsroom stays as it is.</source>
        <translation>Une rédaction partagée se trouve sur un serveur PostgreSQL. La personne qui s’en occupe vous donne son adresse, un identifiant et un mot de passe. Vous gardez une copie ici et continuez à travailler sans réseau&#xa0;; votre propre rédaction reste en l’état.</translation>
    </message>
    <message>
        <source>server.example.org, or a whole address postgresql://…</source>
        <translation>server.example.org, ou une adresse complète postgresql://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;Rédaction</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Rej&amp;oindre</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>It does not do</source>
        <translation>Cela ne marche pas</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring of this computer</source>
        <translation>&amp;Garder le mot de passe dans le trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>galley::ui::LinkDialog</name>
    <message>
        <source>Edit Link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Set Link</source>
        <translation>&amp;Poser le lien</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;Retirer le lien</translation>
    </message>
    <message>
        <source>Without words of its own, the link shows its address.</source>
        <translation>Sans mots à lui, le lien affiche son adresse.</translation>
    </message>
    <message>
        <source>This is no address yet: it needs a host, as in courier.example/minutes.</source>
        <translation>Ce n’est pas encore une adresse&#xa0;: il y manque un hôte, comme dans courier.example/minutes.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Laid-out page</source>
        <translation>Page mise en page</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Contrôles %1</translation>
    </message>
    <message>
        <source>The story could not be opened</source>
        <translation>Impossible d’ouvrir l’article</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <translation>%1 – Galley</translation>
    </message>
    <message>
        <source>The story could not be made</source>
        <translation>Impossible de créer l’article</translation>
    </message>
    <message>
        <source>The sample newsroom could not be opened</source>
        <translation>Impossible d’ouvrir la rédaction d’exemple</translation>
    </message>
    <message>
        <source>The list of stories could not be read</source>
        <translation>Impossible de lire la liste des articles</translation>
    </message>
    <message>
        <source>The photo could not be taken in</source>
        <translation>Impossible de prendre la photo</translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>&amp;Nouvel article</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>Ouvrir un &amp;article…</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Filter S&amp;tories</source>
        <translation>&amp;Filtrer les articles</translation>
    </message>
    <message>
        <source>Colours as the &amp;Desktop</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>C&amp;ouleurs claires</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Couleurs sombres</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Chercher une commande…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Tapez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Type a few letters of the headline or the slug</source>
        <translation>Tapez quelques lettres du titre ou du slug</translation>
    </message>
    <message>
        <source>Who Says &amp;This?</source>
        <translation>&amp;Qui dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>The answer could not be kept</source>
        <translation>Impossible de conserver la réponse</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 est maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The approved text was changed, so the approval is void. Undo does not bring it back.</source>
        <translation>Le texte validé a été modifié&#xa0;: la validation est caduque. Annuler ne la rétablit pas.</translation>
    </message>
    <message>
        <source>The notice could not be kept</source>
        <translation>Impossible de conserver l’avis</translation>
    </message>
    <message>
        <source>You work as %1 now.</source>
        <translation>Vous travaillez maintenant comme %1.</translation>
    </message>
    <message>
        <source>&amp;Compare Versions…</source>
        <translation>Comparer &amp;les versions…</translation>
    </message>
    <message>
        <source>&amp;Work As…</source>
        <translation>&amp;Travailler comme…</translation>
    </message>
    <message>
        <source>Who Says &amp;What</source>
        <translation>Qui &amp;dit quoi</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Contr&amp;ôles</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>So&amp;urces</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>&amp;Infos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 accepted. Undo brings them back.</source>
        <translation>
            <numerusform>%n suggestion de %1 acceptée. Annuler la rétablit.</numerusform>
            <numerusform>%n suggestions de %1 acceptées. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 refused. Undo brings them back.</source>
        <translation>
            <numerusform>%n suggestion de %1 refusée. Annuler la rétablit.</numerusform>
            <numerusform>%n suggestions de %1 refusées. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notes %1</translation>
    </message>
    <message>
        <source>Let This Pass</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>%1

Why may it stand? The reason is kept on record, and holds for these words alone.</source>
        <translation>%1

Pourquoi cela peut-il rester&#xa0;? La raison est consignée et ne vaut que pour ces mots.</translation>
    </message>
    <message>
        <source>It could not be let pass</source>
        <translation>Impossible de laisser passer</translation>
    </message>
    <message>
        <source>%1 is let pass here. It comes back when the words change.</source>
        <translation>%1 passe ici. Le constat revient si les mots changent.</translation>
    </message>
    <message>
        <source>The version could not be restored</source>
        <translation>Impossible de restaurer la version</translation>
    </message>
    <message>
        <source>The story is that version again. What it was stays a version.</source>
        <translation>L’article est de nouveau cette version. Ce qu’il était reste une version.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>%1 is published, as it was scheduled.</source>
        <translation>%1 est publié, comme prévu.</translation>
    </message>
    <message>
        <source>%1 was due and is not published: %2</source>
        <translation>%1 devait paraître et n’est pas publié&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only What Waits for &amp;Me</source>
        <translation>Seulement ce &amp;qui m’attend</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>The newsroom could not be copied</source>
        <translation>Impossible de copier la rédaction</translation>
    </message>
    <message>
        <source>The vault could not be opened: %1</source>
        <translation>Impossible d’ouvrir le coffre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Coffre verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>Vault open, locks in %n s</source>
        <translation>
            <numerusform>Coffre ouvert, se verrouille dans %n s</numerusform>
            <numerusform>Coffre ouvert, se verrouille dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Coffre ouvert</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The last changes of “%1” are not on the disk.</source>
        <translation>Les derniers changements de «&#xa0;%1&#xa0;» ne sont pas sur le disque.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Galley tries again each second and goes on by itself when it works.</source>
        <translation>Galley réessaie chaque seconde et reprend de lui-même dès que cela fonctionne.</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;Continuer d’écrire</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>Copier le &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Abandonner les changements</translation>
    </message>
    <message>
        <source>The text of the story is on the clipboard.</source>
        <translation>Le texte de l’article est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Une copie est dans %1.</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>Impossible d’enregistrer la copie</translation>
    </message>
    <message>
        <source>The words could not be purged</source>
        <translation>Impossible d’effacer les mots</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from %n earlier versions. Copies of the newsroom made before keep them.</source>
        <translation>
            <numerusform>Les mots ont disparu de %n version antérieure. Les copies de la rédaction faites avant les gardent.</numerusform>
            <numerusform>Les mots ont disparu de %n versions antérieures. Les copies de la rédaction faites avant les gardent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you may read it in the vault</source>
        <translation>%1&#xa0;: vous pouvez le lire dans le coffre</translation>
    </message>
    <message>
        <source>%1: not verified by you; the approval will say so</source>
        <translation>%1&#xa0;: non vérifié par vous&#xa0;; la validation le dira</translation>
    </message>
    <message numerus="yes">
        <source>%n stories wait for you.</source>
        <translation>
            <numerusform>%n article vous attend.</numerusform>
            <numerusform>%n articles vous attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Galley did not end properly last time. Nothing that was saved is lost; the last words saved are of %1, in %2.</source>
        <translation>Galley ne s’est pas terminé normalement la dernière fois. Rien de ce qui était enregistré n’est perdu&#xa0;; les derniers mots enregistrés datent de %1, dans %2.</translation>
    </message>
    <message>
        <source>The vault could not be looked at</source>
        <translation>Impossible de consulter le coffre</translation>
    </message>
    <message>
        <source>The story was not submitted: the vault stayed locked.</source>
        <translation>L’article n’a pas été remis&#xa0;: le coffre est resté verrouillé.</translation>
    </message>
    <message>
        <source>The story was not submitted: the source could not be shared</source>
        <translation>L’article n’a pas été remis&#xa0;: impossible de partager la source</translation>
    </message>
    <message>
        <source>Pur&amp;ge Words from History…</source>
        <translation>Effacer &amp;des mots de l’historique…</translation>
    </message>
    <message>
        <source>Copies of the &amp;Newsroom…</source>
        <translation>&amp;Copies de la rédaction…</translation>
    </message>
    <message>
        <source>The newsroom could not be read</source>
        <translation>Impossible de lire la rédaction</translation>
    </message>
    <message>
        <source>The newsroom is saved.</source>
        <translation>La rédaction est enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from the earlier versions, but %n reasons or notices on record hold them, and those are never changed.</source>
        <translation>
            <numerusform>Les mots ont disparu des versions antérieures, mais %n motif ou avis consigné les contient, et cela ne se modifie jamais.</numerusform>
            <numerusform>Les mots ont disparu des versions antérieures, mais %n motifs ou avis consignés les contiennent, et cela ne se modifie jamais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or put the caret into one.</source>
        <translation>Sélectionnez des mots, ou placez le curseur dans l’un d’eux.</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Impossible de lire les versions</translation>
    </message>
    <message>
        <source>“%1” stands in the first version, by %2, %3.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans la première version, par %2, %3.</translation>
    </message>
    <message>
        <source>“%1” came in by %2, %3.</source>
        <translation>«&#xa0;%1&#xa0;» est arrivé par %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Who Brought This &amp;In?</source>
        <translation>Q&amp;ui a amené cela&#xa0;?</translation>
    </message>
    <message>
        <source>Ne&amp;wsroom…</source>
        <translation>&amp;Rédaction…</translation>
    </message>
    <message>
        <source>Take In Their Version</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>The version could not be taken in</source>
        <translation>Impossible de prendre la version</translation>
    </message>
    <message>
        <source>You went on writing, so their version was not taken in. Take it in again.</source>
        <translation>Vous avez continué d’écrire, donc l’autre version n’a pas été prise. Reprenez-la.</translation>
    </message>
    <message>
        <source>Their version is taken in; nothing was changed twice.</source>
        <translation>L’autre version est prise&#xa0;; rien n’a été changé deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>Their version is taken in. %n place(s) both of you changed stand as suggestions and notes.</source>
        <translation>
            <numerusform>L’autre version est prise. %n endroit que vous aviez tous deux changé figure en suggestion et en note.</numerusform>
            <numerusform>L’autre version est prise. %n endroits que vous aviez tous deux changés figurent en suggestions et en notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In &amp;Their Version…</source>
        <translation>&amp;Prendre l’autre version…</translation>
    </message>
    <message>
        <source>The story could not be taken over</source>
        <translation>Impossible de reprendre l’article</translation>
    </message>
    <message>
        <source>What you typed last could not be kept</source>
        <translation>Impossible de garder ce que vous avez tapé en dernier</translation>
    </message>
    <message>
        <source>%1 has taken this story over. What you typed last is kept among its versions.</source>
        <translation>%1 a repris cet article. Ce que vous avez tapé en dernier est gardé parmi ses versions.</translation>
    </message>
    <message>
        <source>%1 has taken this story over. You read what is saved there.</source>
        <translation>%1 a repris cet article. Vous lisez ce qui y est enregistré.</translation>
    </message>
    <message>
        <source>You can write in this story now.</source>
        <translation>Vous pouvez maintenant écrire dans cet article.</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Damage was found: %1 Take back a copy of the newsroom (File, Copies), or put a copy of the file back in its place.</source>
        <translation>Un dommage a été trouvé&#xa0;: %1 Reprenez une copie de la rédaction (Fichier, Copies), ou remettez une copie du fichier à sa place.</translation>
    </message>
    <message>
        <source>The newsroom is damaged, and so is the copy that was made of it: %1 The good copies stay: take one back (File, Copies), or ask whoever looks after your computers.</source>
        <translation>La rédaction est endommagée, et la copie qui vient d’en être faite aussi : %1 Les bonnes copies restent : reprenez-en une (Fichier, Copies), ou adressez-vous à qui s’occupe de vos ordinateurs.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Planning Board</source>
        <translation>&amp;Tableau de planification</translation>
    </message>
    <message>
        <source>S&amp;earch Everything</source>
        <translation>&amp;Chercher partout</translation>
    </message>
    <message>
        <source>Stories</source>
        <comment>place of the window</comment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>%n passage remplacé</numerusform>
            <numerusform>%n passages remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s). Each has a new version.</source>
        <translation>
            <numerusform>dans %n article. Il a une nouvelle version.</numerusform>
            <numerusform>dans %n articles. Chacun a une nouvelle version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <translation>Laissés en l’état&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Remplacement…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are again what they were.</source>
        <translation>
            <numerusform>%n article est de nouveau comme avant.</numerusform>
            <numerusform>%n articles sont de nouveau comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were written in since, and stay.</source>
        <translation>On a écrit dans les autres depuis&#xa0;; ils restent ainsi.</translation>
    </message>
    <message>
        <source>Nothing could be replaced</source>
        <translation>Rien n’a pu être remplacé</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the desktop is. It comes by itself where the desktop asks for it.</source>
        <translation>Le contraste élevé est clair ou sombre comme le bureau. Il s’active de lui-même quand le bureau le demande.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Size of text in the window</source>
        <translation>Taille du texte de la fenêtre</translation>
    </message>
    <message>
        <source>Menus, lists and buttons, in percent of the desktop&apos;s size.</source>
        <translation>Menus, listes et boutons, en pourcentage de la taille du bureau.</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Whether the page glides to another size, menus fade and the caret blinks.</source>
        <translation>Si la page glisse vers une autre taille, si les menus apparaissent en fondu et si le curseur clignote.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Holds from the next start on. Stories have a language of their own.</source>
        <translation>Prend effet au prochain démarrage. Les articles ont leur propre langue.</translation>
    </message>
    <message>
        <source>Close Galley and start it again: the window then speaks the other language.</source>
        <translation>Fermez Galley et relancez-le&#xa0;: la fenêtre parlera alors l’autre langue.</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>Of the editor alone; the page is set in the publication&apos;s own.</source>
        <translation>Celle de l’éditeur seul&#xa0;; la page est composée dans celle de la publication.</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the editor alone. The wheel with Ctrl held does the same.</source>
        <translation>Celle de l’éditeur seul. La molette avec Ctrl fait de même.</translation>
    </message>
    <message>
        <source>Show the story as</source>
        <translation>Afficher l’article en</translation>
    </message>
    <message>
        <source>Pages one below the other, facing pages, or a reader&apos;s screen.</source>
        <translation>Pages l’une sous l’autre, pages en regard, ou écran d’un lecteur.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What is looked at is what is printed.</source>
        <translation>Ce qu’on regarde est ce qui s’imprime.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Style de la page</translation>
    </message>
    <message>
        <source>The publication has its own; another may be looked at.</source>
        <translation>La publication a le sien&#xa0;; on peut en regarder un autre.</translation>
    </message>
    <message>
        <source>Suggested changes on the page</source>
        <translation>Modifications suggérées sur la page</translation>
    </message>
    <message>
        <source>How words that are only suggested stand on the page.</source>
        <translation>Comment les mots seulement suggérés figurent sur la page.</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Vignettes des pages</translation>
    </message>
    <message>
        <source>A strip at the side that leads to each page.</source>
        <translation>Une bande sur le côté qui mène à chaque page.</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>Within each stage of work in the list at the left.</source>
        <translation>Au sein de chaque étape du travail, dans la liste de gauche.</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Wire folders</source>
        <translation>Dossiers d’agence</translation>
    </message>
    <message>
        <source>Folders whose new files come in as stories by themselves.</source>
        <translation>Dossiers dont les nouveaux fichiers arrivent d’eux-mêmes comme articles.</translation>
    </message>
    <message>
        <source>People, desks and house words</source>
        <translation>Personnes, services et mots maison</translation>
    </message>
    <message>
        <source>These are the newsroom&apos;s, not yours alone: they hold for everybody who works in it.</source>
        <translation>Ils sont à la rédaction, pas à vous seul&#xa0;: ils valent pour tous ceux qui y travaillent.</translation>
    </message>
    <message>
        <source>Tell me when a story comes to me</source>
        <translation>M’avertir quand un article m’arrive</translation>
    </message>
    <message>
        <source>By a message of the desktop while the window is not in front. It names no story.</source>
        <translation>Par un message du bureau quand la fenêtre n’est pas au premier plan. Il ne nomme aucun article.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Other keys for any command.</source>
        <translation>D’autres touches pour toute commande.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, modifié %2</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Newsroom</source>
        <translation>&amp;Ouvrir la rédaction d’exemple</translation>
    </message>
    <message>
        <source>&amp;Back to My Newsroom</source>
        <translation>R&amp;evenir à ma rédaction</translation>
    </message>
    <message>
        <source>Open Another Story &amp;Beside…</source>
        <translation>Ouvrir un autre article &amp;à côté…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Chercher «&#xa0;%1&#xa0;» partout</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Story for the second window: a few letters of it</source>
        <translation>Article pour la seconde fenêtre&#xa0;: quelques lettres</translation>
    </message>
    <message>
        <source>Find and Replace in A&amp;ll Stories…</source>
        <translation>Rechercher et remplacer &amp;dans tous les articles…</translation>
    </message>
    <message>
        <source>&amp;Keys as in Another Editor…</source>
        <translation>Touches d’un autre &amp;éditeur…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Type a few letters of the editor you know</source>
        <translation>Tapez quelques lettres de l’éditeur que vous connaissez</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No note, suggestion or misspelled word is left in this text.</source>
        <translation>Il ne reste ni note, ni suggestion, ni mot mal écrit dans ce texte.</translation>
    </message>
    <message>
        <source>Next Note, Suggestion or Misspelling</source>
        <translation>Note, suggestion ou faute suivante</translation>
    </message>
    <message>
        <source>Previous Note, Suggestion or Misspelling</source>
        <translation>Note, suggestion ou faute précédente</translation>
    </message>
    <message>
        <source>&amp;Lock the Vault</source>
        <translation>Verrouiller &amp;le coffre</translation>
    </message>
    <message>
        <source>Unlock the &amp;Vault</source>
        <translation>Déverrouiller le co&amp;ffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>panel: where it is moved</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>Déplacer un panneau</translation>
    </message>
    <message>
        <source>Type a few letters of the panel, and where it is to go</source>
        <translation>Tapez quelques lettres du panneau et de sa destination</translation>
    </message>
    <message>
        <source>&amp;Ask for It</source>
        <translation>Demander la &amp;main</translation>
    </message>
    <message>
        <source>The other one could not be asked</source>
        <translation>Impossible de demander à l’autre personne</translation>
    </message>
    <message>
        <source>%1 was asked to hand the story over. You can write here as soon as that is done.</source>
        <translation>%1 a reçu votre demande de transmettre l’article. Vous pourrez écrire ici dès que ce sera fait.</translation>
    </message>
    <message>
        <source>%1 would like to write in this story.</source>
        <translation>%1 voudrait écrire dans cet article.</translation>
    </message>
    <message>
        <source>&amp;Hand Over</source>
        <translation>Tra&amp;nsmettre</translation>
    </message>
    <message>
        <source>The story could not be handed over</source>
        <translation>Impossible de transmettre l’article</translation>
    </message>
    <message>
        <source>&amp;Join a Shared Newsroom…</source>
        <translation>Re&amp;joindre une rédaction partagée…</translation>
    </message>
    <message>
        <source>Back to My O&amp;wn Newsroom</source>
        <translation>Re&amp;venir à ma propre rédaction</translation>
    </message>
    <message>
        <source>You have this story open in another window, %1. Here you read what is saved there, and can write notes.</source>
        <translation>Cet article est ouvert dans une autre de vos fenêtres, %1. Ici, vous lisez ce qui y est enregistré et pouvez écrire des notes.</translation>
    </message>
    <message>
        <source>%1 is writing in this story. Here you read what is saved there, and can write notes.</source>
        <translation>%1 écrit dans cet article. Ici, vous lisez ce qui y est enregistré et pouvez écrire des notes.</translation>
    </message>
    <message>
        <source>The note could not be kept</source>
        <translation>La note n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>%1 has changed the notes on this story.</source>
        <extracomment>A person, who does not write in the story, wrote or answered a note on it</extracomment>
        <translation>%1 a modifié les notes de cet article.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>What you typed last is kept among the versions only</source>
        <translation>Ce que vous avez tapé en dernier n’est gardé que parmi les versions</translation>
    </message>
    <message>
        <source>This story is not there any more: somebody has removed it, or given it to a desk whose stories you do not see.</source>
        <translation>Cet article n’est plus là&#xa0;: quelqu’un l’a supprimé, ou confié à un service dont vous ne voyez pas les articles.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MergeDialog</name>
    <message>
        <source>Merge Source</source>
        <translation>Fusionner la source</translation>
    </message>
    <message>
        <source>Who is the same as %1?</source>
        <translation>Qui est la même personne que %1&#xa0;?</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Nom, alias, organisation</translation>
    </message>
    <message>
        <source>Find the other entry</source>
        <translation>Chercher l’autre fiche</translation>
    </message>
    <message>
        <source>Entries of the source book</source>
        <translation>Fiches du carnet de sources</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation>Choisissez l’autre fiche.</translation>
    </message>
    <message>
        <source>A protected source cannot be merged with one that is named.</source>
        <translation>Une source protégée ne peut pas être fusionnée avec une source nommée.</translation>
    </message>
    <message>
        <source>One entry: %1</source>
        <translation>Une seule fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found by these names too: %1</source>
        <translation>Se trouve aussi sous ces noms&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in stories</source>
        <translation>
            <numerusform>%n affirmation dans des articles</numerusform>
            <numerusform>%n affirmations dans des articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rewritten: the two can be taken apart again at any time.</source>
        <translation>Rien n’est réécrit&#xa0;: on peut les séparer de nouveau à tout moment.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MessageBar</name>
    <message>
        <source>Follow this message</source>
        <extracomment>Reads out a button whose text says what it does</extracomment>
        <translation>Suivre ce message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>No message</source>
        <extracomment>Where messages stand, while there is none</extracomment>
        <translation>Aucun message</translation>
    </message>
</context>
<context>
    <name>galley::ui::MixBar</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n nommée</numerusform>
            <numerusform>%n nommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous</source>
        <translation>
            <numerusform>%n anonyme</numerusform>
            <numerusform>%n anonymes</numerusform>
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
            <numerusform>%n de seconde main</numerusform>
            <numerusform>%n de seconde main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n sans source</numerusform>
            <numerusform>%n sans source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MoveWords</name>
    <message>
        <source>Begin Writing</source>
        <extracomment>A button that moves a story on, as are those below</extracomment>
        <translation>Commencer à écrire</translation>
    </message>
    <message>
        <source>Send to the Desk</source>
        <translation>Envoyer au service</translation>
    </message>
    <message>
        <source>Take for Editing</source>
        <extracomment>The desk editor takes the story from the pile</extracomment>
        <translation>Prendre en édition</translation>
    </message>
    <message>
        <source>Return to the Author</source>
        <translation>Renvoyer à l’auteur</translation>
    </message>
    <message>
        <source>Send to Fact-Check</source>
        <translation>Envoyer en vérification</translation>
    </message>
    <message>
        <source>Send Back to the Desk</source>
        <translation>Rendre au service</translation>
    </message>
    <message>
        <source>Facts Are Checked</source>
        <extracomment>The fact-checker is done with the story</extracomment>
        <translation>Les faits sont vérifiés</translation>
    </message>
    <message>
        <source>Refer to Legal</source>
        <translation>Soumettre au juridique</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>The lawyer has no objection to the story</extracomment>
        <translation>Feu vert juridique</translation>
    </message>
    <message>
        <source>Approve This Text</source>
        <translation>Valider ce texte</translation>
    </message>
    <message>
        <source>Take Back the Approval</source>
        <extracomment>The text may be changed again</extracomment>
        <translation>Retirer la validation</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>An approval that no longer counts</extracomment>
        <translation>Caduc</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Take Off the Schedule</source>
        <translation>Déprogrammer</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Begin a Correction</source>
        <translation>Commencer un rectificatif</translation>
    </message>
    <message>
        <source>Drop the Correction</source>
        <translation>Abandonner le rectificatif</translation>
    </message>
    <message>
        <source>Publish the Correction</source>
        <translation>Publier le rectificatif</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Keeps the story back for now</extracomment>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Lets a story go on that was held</extracomment>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Spike</source>
        <extracomment>Decides that the story will not run</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Take Off the Spike</source>
        <translation>Reprendre l’article</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <extracomment>Gives the story to another person</extracomment>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Lift the Embargo</source>
        <translation>Lever l’embargo</translation>
    </message>
    <message>
        <source>began to write</source>
        <extracomment>Follows a name, as do those below: “A. Lind began to write”</extracomment>
        <translation>a commencé à écrire</translation>
    </message>
    <message>
        <source>sent it to the desk</source>
        <translation>l’a envoyé au service</translation>
    </message>
    <message>
        <source>took it for editing</source>
        <translation>l’a pris en édition</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>l’a renvoyé</translation>
    </message>
    <message>
        <source>sent it to fact-check</source>
        <translation>l’a envoyé en vérification</translation>
    </message>
    <message>
        <source>sent it back to the desk</source>
        <translation>l’a rendu au service</translation>
    </message>
    <message>
        <source>checked the facts</source>
        <translation>a vérifié les faits</translation>
    </message>
    <message>
        <source>referred it to legal</source>
        <translation>l’a soumis au juridique</translation>
    </message>
    <message>
        <source>cleared it</source>
        <extracomment>Follows a name: the lawyer has no objection</extracomment>
        <translation>a donné le feu vert juridique</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>l’a validé</translation>
    </message>
    <message>
        <source>took back the approval</source>
        <translation>a retiré la validation</translation>
    </message>
    <message>
        <source>changed the approved text: the approval is void</source>
        <translation>a modifié le texte validé&#xa0;: la validation est caduque</translation>
    </message>
    <message>
        <source>scheduled it</source>
        <translation>l’a programmé</translation>
    </message>
    <message>
        <source>took it off the schedule</source>
        <translation>l’a déprogrammé</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>l’a publié</translation>
    </message>
    <message>
        <source>began a correction</source>
        <translation>a commencé un rectificatif</translation>
    </message>
    <message>
        <source>dropped the correction</source>
        <translation>a abandonné le rectificatif</translation>
    </message>
    <message>
        <source>published the correction</source>
        <translation>a publié le rectificatif</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>l’a retiré</translation>
    </message>
    <message>
        <source>held it</source>
        <translation>l’a mis en attente</translation>
    </message>
    <message>
        <source>released it</source>
        <extracomment>Follows a name: the story goes on that was held</extracomment>
        <translation>l’a relancé</translation>
    </message>
    <message>
        <source>spiked it</source>
        <translation>l’a abandonné</translation>
    </message>
    <message>
        <source>took it off the spike</source>
        <translation>l’a repris</translation>
    </message>
    <message>
        <source>handed it over</source>
        <translation>l’a transmis</translation>
    </message>
    <message>
        <source>lifted the embargo</source>
        <translation>a levé l’embargo</translation>
    </message>
</context>
<context>
    <name>galley::ui::NewsroomDialog</name>
    <message>
        <source>Newsroom</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>&amp;1 People</source>
        <translation>&amp;1 Personnes</translation>
    </message>
    <message>
        <source>&amp;2 Desks</source>
        <translation>&amp;2 Services</translation>
    </message>
    <message>
        <source>&amp;3 Words</source>
        <translation>&amp;3 Mots</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Rien n’a été enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Vos changements ne sont pas enregistrés. Appuyez encore sur Échap pour les abandonner.</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesModel</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>réglée</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>%1 – gone from the text</source>
        <translation>%1 – disparu du texte</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Tout l’article</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <comment>words</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>words</comment>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%2 instead of %1</source>
        <comment>words</comment>
        <translation>%2 au lieu de %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Réglée par %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesPane</name>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>Rien de tel dans cet article.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Régler</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>Re&amp;fuser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For…</source>
        <extracomment>Button: who is to answer the note</extracomment>
        <translation>Pour…</translation>
    </message>
    <message>
        <source>All of Theirs</source>
        <extracomment>Button: every suggestion of the person who made this one</extracomment>
        <translation>Toutes les siennes</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Notes and suggestions</source>
        <translation>Notes et suggestions</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Which notes are shown: those not resolved yet</extracomment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Réglées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Quelles notes afficher</translation>
    </message>
    <message>
        <source>Note or answer</source>
        <translation>Note ou réponse</translation>
    </message>
    <message>
        <source>%1 notes: %2</source>
        <extracomment>A person, and what the note says</extracomment>
        <translation>%1 note&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 suggests this, %2</source>
        <translation>%1 le suggère, %2</translation>
    </message>
    <message>
        <source>New note on: %1</source>
        <translation>Nouvelle note sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>New note on the whole story</source>
        <translation>Nouvelle note sur tout l’article</translation>
    </message>
    <message>
        <source>New note on “%1”</source>
        <translation>Nouvelle note sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Toutes celles de %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>The note is for nobody in particular</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Accept All of %1</source>
        <translation>Accepter toutes celles de %1</translation>
    </message>
    <message>
        <source>Refuse All of %1</source>
        <translation>Refuser toutes celles de %1</translation>
    </message>
    <message>
        <source>New &amp;Note Here</source>
        <translation>Nouvelle note &amp;ici</translation>
    </message>
    <message>
        <source>Note on the W&amp;hole Story</source>
        <translation>Note sur &amp;tout l’article</translation>
    </message>
    <message>
        <source>Next Note or Su&amp;ggestion</source>
        <translation>Note ou su&amp;ggestion suivante</translation>
    </message>
    <message>
        <source>Previous Note or Suggestion</source>
        <translation>Note ou suggestion précédente</translation>
    </message>
    <message>
        <source>Resol&amp;ve Note</source>
        <translation>Régler la &amp;note</translation>
    </message>
    <message>
        <source>Select words in the text and press {key:note.new} to write a note on them. {key:suggest.mode} turns what you type into suggestions. Both stay in the house: only a Word file for review carries them.</source>
        <translation>Sélectionnez des mots du texte et faites {key:note.new} pour y écrire une note. {key:suggest.mode} change ce que vous tapez en suggestions. Les deux restent dans la maison&#xa0;: seul un fichier Word pour relecture les emporte.</translation>
    </message>
    <message>
        <source>Note on the Whole Story</source>
        <translation>Note sur tout l’article</translation>
    </message>
</context>
<context>
    <name>galley::ui::NoticeDialog</name>
    <message>
        <source>Notice to Readers</source>
        <translation>Avis aux lecteurs</translation>
    </message>
    <message>
        <source>Correction: a fact was wrong</source>
        <translation>Rectificatif&#xa0;: un fait était faux</translation>
    </message>
    <message>
        <source>Clarification: right, but it could be misread</source>
        <translation>Précision&#xa0;: juste, mais on pouvait mal comprendre</translation>
    </message>
    <message>
        <source>Update: something new</source>
        <translation>Mise à jour&#xa0;: du nouveau</translation>
    </message>
    <message>
        <source>Editor’s note: how the story was made</source>
        <translation>Note de la rédaction&#xa0;: comment l’article s’est fait</translation>
    </message>
    <message>
        <source>Withdrawal: it should not have run</source>
        <translation>Retrait&#xa0;: il n’aurait pas dû paraître</translation>
    </message>
    <message>
        <source>As readers see it: what the story said, and what is right. “An earlier version said …”</source>
        <translation>Tel que le voient les lecteurs&#xa0;: ce que disait l’article, et ce qui est exact. «&#xa0;Une version antérieure disait…&#xa0;»</translation>
    </message>
    <message>
        <source>For the house: what was wrong, in few words</source>
        <translation>Pour la maison&#xa0;: ce qui était faux, en peu de mots</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Avis</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>&amp;Ce qui était faux</translation>
    </message>
    <message>
        <source>&amp;Put on Record</source>
        <translation>C&amp;onsigner</translation>
    </message>
    <message>
        <source>It is published with the corrected text, once somebody else approves it.</source>
        <translation>Il paraît avec le texte rectifié, dès que quelqu’un d’autre le valide.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>galley::ui::OptionalTime</name>
    <message>
        <source>%1: set a time</source>
        <comment>name of the field</comment>
        <translation>%1&#xa0;: fixer une heure</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageChoices</name>
    <message>
        <source>Pages</source>
        <extracomment>How the story is shown: as printed pages, one below the other</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>How the story is shown: two printed pages side by side</extracomment>
        <translation>Double page</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>How the story is shown: the web page on the screen of a computer</extracomment>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>House Paper</source>
        <translation>Format maison</translation>
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
        <translation>Tabloïd</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>Paper: only the space the story has on a page</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>House Style</source>
        <translation>Style maison</translation>
    </message>
    <message>
        <source>Suggestions as Accepted</source>
        <translation>Suggestions acceptées</translation>
    </message>
    <message>
        <source>Suggestions as Refused</source>
        <translation>Suggestions refusées</translation>
    </message>
    <message>
        <source>Suggestions Marked</source>
        <translation>Suggestions marquées</translation>
    </message>
</context>
<context>
    <name>galley::ui::PagePane</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Zoom &amp;arrière</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>&amp;Pleine largeur</translation>
    </message>
    <message>
        <source>W&amp;hole Page</source>
        <translation>Page &amp;entière</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Papier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set the S&amp;lot…</source>
        <translation>&amp;Fixer l’emplacement…</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>&amp;Vignettes</translation>
    </message>
    <message>
        <source>Mark the &amp;Selection</source>
        <translation>&amp;Marquer la sélection</translation>
    </message>
    <message>
        <source>Mark &amp;Attributions</source>
        <translation>Marquer &amp;les attributions</translation>
    </message>
    <message>
        <source>Mark &amp;Findings</source>
        <translation>Marquer les &amp;constats</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>Zoom de la page</translation>
    </message>
    <message>
        <source>Set the Slot…</source>
        <translation>Fixer l’emplacement…</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>How the story fits its slot</source>
        <translation>Comment l’article tient dans son emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n ligne de trop</numerusform>
            <numerusform>%n lignes de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n ligne libre</numerusform>
            <numerusform>%n lignes libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Ça tient</translation>
    </message>
    <message>
        <source>Go to the first words that do not fit the slot</source>
        <translation>Aller aux premiers mots qui débordent de l’emplacement</translation>
    </message>
    <message>
        <source>Give the story another slot</source>
        <translation>Donner un autre emplacement à l’article</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>Style&#xa0;: %1</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Style de la page</translation>
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
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageView</name>
    <message>
        <source>The page appears here as soon as there are words.</source>
        <translation>La page apparaît ici dès qu’il y a des mots.</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
    </message>
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
            <numerusform>couper %n ligne</numerusform>
            <numerusform>couper %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PanelGrip</name>
    <message>
        <source>Drag this panel to another side</source>
        <translation>Faites glisser ce panneau vers un autre côté</translation>
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
        <translation>Déplacer un panneau…</translation>
    </message>
    <message>
        <source>Story &amp;List</source>
        <translation>&amp;Liste des articles</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Insp&amp;ecteur</translation>
    </message>
    <message>
        <source>F&amp;ocus Mode</source>
        <translation>&amp;Mode concentration</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>&amp;Volet précédent</translation>
    </message>
    <message>
        <source>Page in Its O&amp;wn Window</source>
        <translation>Page dans sa fen&amp;être</translation>
    </message>
    <message>
        <source>Swap the Sides of List and Inspector</source>
        <translation>Échanger les côtés de la liste et de l’inspecteur</translation>
    </message>
    <message>
        <source>To the Left Side</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Beside the Text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>To the Right Side</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Into a Window of Its Own</source>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Reset Panels</source>
        <translation>Rétablir les panneaux</translation>
    </message>
    <message>
        <source>Panels before the text</source>
        <translation>Panneaux avant le texte</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Panneaux à côté du texte</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>galley::ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Password of the Server</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Mot de passe de %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::PeoplePage</name>
    <message>
        <source>Reporter</source>
        <translation>Journaliste</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Copy editor</source>
        <extracomment>Role: looks after language and style</extracomment>
        <translation>Secrétaire de rédaction</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Juriste</translation>
    </message>
    <message>
        <source>Approver</source>
        <extracomment>Role: may approve a text</extracomment>
        <translation>Valideur</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>Role: may publish and schedule</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Desk head</source>
        <extracomment>Role: leads a desk</extracomment>
        <translation>Chef de service</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>&amp;Add Person</source>
        <translation>&amp;Ajouter une personne</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In the empty field of a new passphrase</extracomment>
        <translation>Reste inchangée</translation>
    </message>
    <message>
        <source>Roles on each desk</source>
        <translation>Rôles dans chaque service</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Who approves a text has not written it, whatever roles they hold. Somebody who leaves loses the roles; what they did stays in their name.</source>
        <translation>Qui valide un texte ne l’a pas écrit, quels que soient ses rôles. Qui s’en va perd ses rôles&#xa0;; ce qu’il a fait reste à son nom.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is on the staff yet: whoever works here may do everything</source>
        <translation>L’équipe est encore vide&#xa0;: qui travaille ici peut tout faire</translation>
    </message>
</context>
<context>
    <name>galley::ui::PersonDialog</name>
    <message>
        <source>Who Works Here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Only where one is set</source>
        <extracomment>In the empty field of a passphrase</extracomment>
        <translation>Seulement s’il y en a une</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Work as This Person</source>
        <translation>&amp;Travailler comme cette personne</translation>
    </message>
    <message>
        <source>What you do from now on is done in this name. Roles are given in File, Newsroom.</source>
        <translation>Tout ce que vous faites désormais se fait sous ce nom. Les rôles se donnent dans Fichier, Rédaction.</translation>
    </message>
</context>
<context>
    <name>galley::ui::PlanDialog</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’au</translation>
    </message>
    <message>
        <source>Plan a Story</source>
        <translation>Planifier un article</translation>
    </message>
    <message numerus="yes">
        <source>Plan of %n Stories</source>
        <translation>
            <numerusform>Plan de %n article</numerusform>
            <numerusform>Plan de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Council votes on the quay tonight</source>
        <translation>Le conseil vote ce soir sur le quai</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source> words</source>
        <translation> mots</translation>
    </message>
    <message>
        <source>&amp;Budget line</source>
        <translation>&amp;Ligne de prévision</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Échéance</translation>
    </message>
    <message>
        <source>De&amp;sk</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Chez</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>L&amp;ongueur</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Rubrique</translation>
    </message>
    <message>
        <source>Ed&amp;ition</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>&amp;Embargo jusqu’au</translation>
    </message>
    <message>
        <source>U&amp;rgency, 1 most</source>
        <translation>&amp;Urgence (1&#xa0;: la plus forte)</translation>
    </message>
    <message>
        <source>Plan It</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>galley::ui::PurgeDialog</name>
    <message>
        <source>Purge Words from History</source>
        <translation>Effacer des mots de l’historique</translation>
    </message>
    <message>
        <source>A name or a phrase, one a line</source>
        <translation>Un nom ou une expression par ligne</translation>
    </message>
    <message>
        <source>Words to purge, one phrase a line</source>
        <translation>Mots à effacer, une expression par ligne</translation>
    </message>
    <message>
        <source>&amp;Purge for Good</source>
        <translation>&amp;Effacer pour de bon</translation>
    </message>
    <message>
        <source>Take the words out of the story first. Then every earlier version, note and attribution is rewritten without them. This cannot be undone; that it was done stays on record, without the words.</source>
        <translation>Retirez d’abord les mots de l’article. Ensuite, chaque version antérieure, note et attribution est réécrite sans eux. C’est irréversible&#xa0;; le fait reste consigné, sans les mots.</translation>
    </message>
    <message>
        <source>Copies of the newsroom that were made before now (the folder “backups” beside the database) keep the words: delete those where they must go too.</source>
        <translation>Les copies de la rédaction faites avant (le dossier «&#xa0;backups&#xa0;» à côté de la base de données) gardent les mots&#xa0;: supprimez celles d’où ils doivent aussi disparaître.</translation>
    </message>
    <message>
        <source>In any letter case, as whole words.</source>
        <translation>Quelle que soit la casse, en mots entiers.</translation>
    </message>
    <message>
        <source>They cannot be looked for: %1.</source>
        <translation>Impossible de les chercher&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They stand in no version of this story. Purging clears the search index and the log of the database all the same.</source>
        <translation>Ils ne figurent dans aucune version de cet article. L’effacement nettoie quand même l’index de recherche et le journal de la base de données.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n versions of this story.</source>
        <translation>
            <numerusform>Ils figurent dans %n version de cet article.</numerusform>
            <numerusform>Ils figurent dans %n versions de cet article.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much like them, and left as they are: %1. Add a line for each that must go too.</source>
        <translation>Très proches et laissés tels quels : %1. Ajoutez une ligne pour chacun qui doit aussi disparaître.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuickPicker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Rien ne correspond. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Letters to look for</source>
        <translation>Lettres à chercher</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuotationTeller</name>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Quotation, source: %1</source>
        <translation>Citation, source&#xa0;: %1</translation>
    </message>
    <message>
        <source>In other words, source: %1</source>
        <translation>En d’autres termes, source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
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
        <translation>clos&#xa0;; un rectificatif se fait dans l’article</translation>
    </message>
    <message>
        <source>approved; a change would void that</source>
        <translation>validé&#xa0;; une modification rendrait la validation caduque</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>modifié depuis l’examen</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>enregistrement impossible</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>&amp;Respecter la casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>&amp;Expression régulière</translation>
    </message>
    <message>
        <source>&amp;Keep capitals</source>
        <translation>&amp;Garder la casse</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Find and Replace in All Stories</source>
        <translation>Rechercher et remplacer dans tous les articles</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups.</source>
        <translation>Avec une expression régulière, \1 à \9 désignent ses groupes.</translation>
    </message>
    <message>
        <source>Places that were found, by story</source>
        <translation>Passages trouvés, par article</translation>
    </message>
    <message>
        <source>Stories looked at</source>
        <translation>Articles examinés</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Remp&amp;lacer</translation>
    </message>
    <message>
        <source>The bodies of all stories are looked through; headlines and other fields are not.</source>
        <translation>On cherche dans le corps de tous les articles, mais pas dans les titres ni les autres champs.</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>L’expression régulière s’arrête au caractère %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Looking through the stories…</source>
        <translation>Recherche dans les articles…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>The stories could not be searched</source>
        <translation>Impossible de chercher dans les articles</translation>
    </message>
    <message>
        <source>No story has these words.</source>
        <translation>Aucun article ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are ticked,</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>%n passage coché,</numerusform>
            <numerusform>%n passages cochés,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s).</source>
        <translation>
            <numerusform>dans %n article.</numerusform>
            <numerusform>dans %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that have them stay as they are.</source>
        <translation>
            <numerusform>%n article qui les contient reste en l’état.</numerusform>
            <numerusform>%n articles qui les contiennent restent en l’état.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplyDialog</name>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Asked for a Reply</source>
        <translation>Réponse demandée</translation>
    </message>
    <message>
        <source>Whom the allegation is about</source>
        <translation>Qui l’accusation vise</translation>
    </message>
    <message>
        <source>What they are asked about, in few words</source>
        <translation>Sur quoi on l’interroge, en peu de mots</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Could not be reached, or did not answer</source>
        <translation>Injoignable, ou sans réponse</translation>
    </message>
    <message>
        <source>Declined to comment</source>
        <translation>N’a pas voulu commenter</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>What they said, or why they said nothing</source>
        <translation>Ce qui a été dit, ou pourquoi rien ne l’a été</translation>
    </message>
    <message>
        <source>Readers are told what came of it in the text; this is the house’s own record.</source>
        <translation>Les lecteurs apprennent dans le texte ce qu’il en est&#xa0;; ceci est la trace gardée par la maison.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <extracomment>Label: the person accused</extracomment>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>Label: what the allegation is</extracomment>
        <translation>&amp;À propos de</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <extracomment>Label: by telephone, letter …</extracomment>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>Label: the time left for an answer</extracomment>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>&amp;Réponse</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Where the story stands could not be looked up</source>
        <translation>Impossible de savoir où en est l’article</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <extracomment>The story lies with this person now</extracomment>
        <translation>L’article est chez %1.</translation>
    </message>
    <message>
        <source>Approved by %1, %2: this very text.</source>
        <translation>Validé par %1, %2&#xa0;: ce texte précis.</translation>
    </message>
    <message>
        <source>The approval by %1 of %2 is void: the text is another now.</source>
        <translation>La validation par %1 du %2 est caduque&#xa0;: le texte n’est plus le même.</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Voir ce qui a changé</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Comparer les versions…</translation>
    </message>
    <message>
        <source>Scheduled for %1.</source>
        <translation>Programmé pour %1.</translation>
    </message>
    <message>
        <source>Works as: %1</source>
        <extracomment>The name of the desk’s workflow</extracomment>
        <translation>Circuit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rectificatifs</translation>
    </message>
    <message>
        <source>The published text stays public. Change the text here, and say below what was wrong.</source>
        <translation>Le texte publié reste public. Modifiez le texte ici, et dites plus bas ce qui était faux.</translation>
    </message>
    <message>
        <source>Put a Notice on Record…</source>
        <translation>Consigner un avis…</translation>
    </message>
    <message>
        <source>What may happen next</source>
        <translation>Ce qui peut suivre</translation>
    </message>
    <message>
        <source>Nothing: this is the end of its way.</source>
        <translation>Rien&#xa0;: son parcours s’arrête ici.</translation>
    </message>
    <message>
        <source>Only a person can tell</source>
        <translation>Seul un humain peut le dire</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Comment il est arrivé ici</translation>
    </message>
    <message>
        <source>No step has been taken yet. Each one is kept here for good: who, when and why.</source>
        <translation>Aucune étape n’a encore été franchie. Chacune est gardée ici pour de bon&#xa0;: qui, quand et pourquoi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Follows who did what: “A. Lind handed it over to M. Okafor”</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Sen&amp;d to the Desk</source>
        <translation>Envo&amp;yer au service</translation>
    </message>
    <message>
        <source>&amp;Return to the Author</source>
        <translation>&amp;Renvoyer à l’auteur</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>Valider ce te&amp;xte</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Pu&amp;blier</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Droit de réponse</translation>
    </message>
    <message>
        <source>Whoever is accused in the story is asked for their side, with time to answer.</source>
        <translation>À toute personne mise en cause dans l’article, on demande sa version, avec le temps de répondre.</translation>
    </message>
    <message>
        <source>no word yet</source>
        <extracomment>What came of a request for a reply, as are the three below</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>a refusé</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what came of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Ask for a Reply…</source>
        <translation>Demander une réponse…</translation>
    </message>
    <message>
        <source>Everything That Happened…</source>
        <translation>Tout ce qui s’est passé…</translation>
    </message>
    <message>
        <source>The story cannot take that step from where it stands. What it can do is in Review.</source>
        <translation>L’article ne peut pas franchir cette étape depuis son état actuel. Ce qui est possible se trouve sous Relecture.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>This is the sample newsroom. Whatever you do here, your own stays as it is.</source>
        <translation>Ceci est la rédaction d’exemple. Quoi que vous fassiez ici, la vôtre reste en l’état.</translation>
    </message>
    <message>
        <source>Back to My Newsroom</source>
        <translation>Revenir à ma rédaction</translation>
    </message>
</context>
<context>
    <name>galley::ui::SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Stories and their notes, the source book, commands and help. Words in quotes stand together, a minus leaves out, OR takes either, ferr* begins a word. desk:, by:, state:, due:, edition: and in: narrow it down.</source>
        <translation>Articles et leurs notes, carnet de sources, commandes et aide. Des mots entre guillemets vont ensemble, un moins exclut, OR prend l’un ou l’autre, ferr* commence un mot. desk:, by:, state:, due:, edition: et in: affinent la recherche.</translation>
    </message>
    <message>
        <source>Search stories, notes, sources, commands and help</source>
        <translation>Chercher articles, notes, sources, commandes et aide</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The newsroom could not be searched</source>
        <translation>Impossible de chercher dans la rédaction</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>by %1, settled</source>
        <translation>de %1, réglée</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No story is of this kind.</source>
        <translation>Aucun article n’est de cette sorte.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”.</source>
        <translation>Rien ici ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Spelled nearly so: %1</source>
        <translation>Orthographes proches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Rien n’a encore été cherché.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>No setting has these words. Fewer or other words may find it.</source>
        <translation>Aucun réglage ne contient ces mots. Moins de mots, ou d’autres, peuvent le trouver.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Takes the change of “%1” back.</source>
        <translation>Annule la modification de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>galley::ui::Sharing</name>
    <message>
        <source>Connecting to the newsroom…</source>
        <translation>Connexion à la rédaction…</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>On the server %1 of %2 stories are gone or changed at once. Nothing of it was taken over here: ask in the newsroom whether that is meant.</source>
        <translation>Sur le serveur, %1 articles sur %2 ont disparu ou changé d’un coup. Rien n’en a été repris ici&#xa0;: demandez à la rédaction si c’est voulu.</translation>
    </message>
    <message>
        <source>It Is &amp;Meant</source>
        <translation>&amp;C’est voulu</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup: of %1 of %2 stories it lacks what is here. Nothing is exchanged with it until you decide: ask in the newsroom whether it is to have them.</source>
        <translation>Le serveur de la rédaction a été rétabli depuis une sauvegarde&#xa0;: pour %1 articles sur %2, il lui manque ce qui est ici. Rien n’est échangé avec lui avant votre décision&#xa0;: demandez à la rédaction s’il doit les recevoir.</translation>
    </message>
    <message>
        <source>&amp;Send Them</source>
        <translation>Les &amp;envoyer</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of what is here is sent.</source>
        <translation>Le serveur de la rédaction a été rétabli depuis une sauvegarde. Ce qui lui manque est envoyé d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of %n story(s) is sent from here.</source>
        <translation>
            <numerusform>Le serveur de la rédaction a été rétabli depuis une sauvegarde. Ce qui lui manque de %n article est envoyé d’ici.</numerusform>
            <numerusform>Le serveur de la rédaction a été rétabli depuis une sauvegarde. Ce qui lui manque de %n articles est envoyé d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on the way</source>
        <translation>
            <numerusform>%Ln modification en route</numerusform>
            <numerusform>%Ln modifications en route</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is in the newsroom&apos;s server too.</source>
        <translation>Ce que vous écrivez est aussi sur le serveur de la rédaction.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server is there again.</source>
        <translation>Le serveur de la rédaction est de nouveau là.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server wants your password. Until then you work on your copy.</source>
        <translation>Le serveur de la rédaction demande votre mot de passe. D’ici là, vous travaillez sur votre copie.</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;Mot de passe…</translation>
    </message>
    <message>
        <source>No server: you work on your copy</source>
        <translation>Pas de serveur&#xa0;: vous travaillez sur votre copie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not on the server since %1</source>
        <translation>
            <numerusform>%Ln modification absente du serveur depuis %1</numerusform>
            <numerusform>%Ln modifications absentes du serveur depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on. Everything is kept on this machine and sent when the server answers. It says: %1.</source>
        <translation>Vous pouvez continuer. Tout est gardé sur cet ordinateur et sera envoyé quand le serveur répondra. Il est signalé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You and %1 both wrote in %2. The two texts were put together; yours is kept as a version.</source>
        <translation>Vous et %1 avez écrit dans %2 en même temps. Les deux textes ont été réunis&#xa0;; le vôtre est gardé comme version.</translation>
    </message>
    <message numerus="yes">
        <source>You and %1 both wrote in %2. In %n place(s) you said different things: both stand there as suggestions.</source>
        <translation>
            <numerusform>Vous et %1 avez écrit dans %2 en même temps. À %n endroit, vos textes diffèrent&#xa0;: les deux formulations y figurent comme suggestions.</numerusform>
            <numerusform>Vous et %1 avez écrit dans %2 en même temps. À %n endroits, vos textes diffèrent&#xa0;: les deux formulations y figurent comme suggestions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on without you and is not edited any more. What you wrote is kept among its versions.</source>
        <translation>%1 a avancé sans vous et ne se modifie plus. Ce que vous avez écrit est gardé parmi ses versions.</translation>
    </message>
    <message>
        <source>Your step “%1” in %2 was not taken over, because the story was another by then. Look at it and make it again.</source>
        <translation>Votre étape «&#xa0;%1&#xa0;» dans %2 n’a pas été retenue, car l’article avait changé entre-temps. Regardez-le et recommencez.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else too. What you wrote stands beside it as a second entry of the source book.</source>
        <translation>Quelqu’un d’autre a aussi modifié %1. Ce que vous avez écrit se trouve à côté, comme seconde fiche du carnet de sources.</translation>
    </message>
    <message>
        <source>Who %1 is was changed by somebody else too, and what they sealed stands. Unlock the vault and enter what you changed again.</source>
        <translation>Une autre personne a aussi modifié l’identité de %1, et c’est sa version scellée qui reste. Déverrouillez le coffre et saisissez de nouveau votre modification.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s settings were changed by somebody else too; theirs stand.</source>
        <translation>Quelqu’un d’autre a aussi modifié les réglages de la rédaction&#xa0;; ce sont ses réglages qui s’appliquent.</translation>
    </message>
    <message>
        <source>The server did not take a change: %1.</source>
        <translation>Le serveur n’a pas accepté une modification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server did not take what you changed in %1: %2. It is kept on this machine.</source>
        <translation>Le serveur n’a pas accepté ce que vous avez modifié dans %1&#xa0;: %2. C’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1, a file of evidence, did not come from the server: %2. Galley asks for it again when it next connects.</source>
        <translation>Le fichier %1, une pièce, n’est pas arrivé du serveur&#xa0;: %2. Galley le redemandera à la prochaine connexion.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you did there last was not taken over.</source>
        <translation>%1 est maintenant à un service dont vous ne voyez pas les articles. Ce que vous y avez fait en dernier n’a pas été repris.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you wrote is kept as a story of your own: %2.</source>
        <translation>%1 est maintenant à un service dont vous ne voyez pas les articles. Ce que vous avez écrit est conservé dans un article à vous&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s history of %1 was rewritten, by somebody who may do everything there. Nothing of it was taken over: %2. Tell whoever is responsible for the newsroom&apos;s security.</source>
        <translation>%1&#xa0;: l’historique sur le serveur a été réécrit, par quelqu’un qui a tous les droits. Rien n’en a été repris&#xa0;: %2. Prévenez la personne responsable de la sécurité de la rédaction.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>The keyring did not keep the password (%1). You are asked for it again next time.</source>
        <translation>Le trousseau n’a pas gardé le mot de passe (%1). Il vous sera redemandé la prochaine fois.</translation>
    </message>
    <message>
        <source>Somebody else went on with %1 before the words that you purged were gone from the server, so they came back with its versions. Purge them again.</source>
        <translation>Quelqu’un d’autre a continué %1 avant que les mots que vous avez effacés aient disparu du serveur&#xa0;; ils sont revenus avec ses versions. Effacez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Use These Keys</source>
        <translation>&amp;Utiliser ces touches</translation>
    </message>
    <message>
        <source>&amp;Move Them Here</source>
        <translation>&amp;Les déplacer ici</translation>
    </message>
    <message>
        <source>Re&amp;move Keys</source>
        <translation>&amp;Retirer les touches</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands by menu</source>
        <translation>Commandes par menu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Tapez les nouvelles touches</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>&amp;Print List…</source>
        <translation>&amp;Imprimer la liste…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose a command above to give it other keys.</source>
        <translation>Choisissez une commande ci-dessus pour lui donner d’autres touches.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Nouvelles touches pour «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>The keys of “%1” belong to the text field that has the focus, and are the same in every program. They cannot be changed here.</source>
        <translation>Les touches de «&#xa0;%1&#xa0;» appartiennent au champ de texte actif et sont les mêmes dans tous les programmes. On ne peut pas les changer ici.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields (“%2”).</source>
        <translation>%1 appartient aux champs de texte («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Move them here, and that command has them no more.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Déplacez les touches ici, et cette commande ne les aura plus.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Reset that command first.</source>
        <translation>%1 appartient maintenant à «&#xa0;%2&#xa0;». Rétablissez d’abord cette commande.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts of Galley</source>
        <translation>Raccourcis clavier de Galley</translation>
    </message>
    <message>
        <source>Print Keyboard Shortcuts</source>
        <translation>Imprimer les raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>galley::ui::Shortcuts</name>
    <message>
        <source>%1 alone is for writing and moving. Take it together with Ctrl or Alt.</source>
        <translation>%1 seul sert à écrire et à se déplacer. Associez-le à Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 opens a menu.</source>
        <translation>%1 ouvre un menu.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SlotDialog</name>
    <message>
        <source>Slot on the Page</source>
        <translation>Emplacement en page</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <extracomment>Label: how high the slot is, in millimetres</extracomment>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;No Slot</source>
        <translation>&amp;Sans emplacement</translation>
    </message>
    <message>
        <source>&amp;Set Slot</source>
        <translation>&amp;Fixer l’emplacement</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n line(s) of text, headline and photo included.</source>
        <translation>
            <numerusform>De la place pour %n ligne de texte, titre et photo compris.</numerusform>
            <numerusform>De la place pour %n lignes de texte, titre et photo compris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceDialog</name>
    <message>
        <source>New Source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;1 Who</source>
        <translation>&amp;1 Qui</translation>
    </message>
    <message>
        <source>&amp;2 Conversations</source>
        <translation>&amp;2 Entretiens</translation>
    </message>
    <message>
        <source>&amp;3 Evidence</source>
        <translation>&amp;3 Pièces</translation>
    </message>
    <message>
        <source>&amp;4 Claims (%1)</source>
        <translation>&amp;4 Affirmations (%1)</translation>
    </message>
    <message>
        <source>&amp;4 Claims</source>
        <translation>&amp;4 Affirmations</translation>
    </message>
    <message>
        <source>Speaks for these entries too:</source>
        <translation>Vaut aussi pour ces fiches&#xa0;:</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Séparer %1</translation>
    </message>
    <message>
        <source>The file is read through before it opens.</source>
        <translation>Le fichier est relu avant de s’ouvrir.</translation>
    </message>
    <message>
        <source>Give the wording for readers.</source>
        <translation>Donnez la formule pour les lecteurs.</translation>
    </message>
    <message>
        <source>Give a name, or the wording for readers.</source>
        <translation>Donnez un nom, ou la formule pour les lecteurs.</translation>
    </message>
    <message>
        <source>Copying the files in …</source>
        <translation>Copie des fichiers…</translation>
    </message>
    <message>
        <source>Other entries are part of this one. Take them apart first: a protected source has no named parts.</source>
        <translation>D’autres fiches font partie de celle-ci. Séparez-les d’abord&#xa0;: une source protégée n’a pas de parties nommées.</translation>
    </message>
    <message>
        <source>The source was not saved</source>
        <translation>La source n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Impossible d’ouvrir le fichier</translation>
    </message>
    <message>
        <source>No program opens this kind of file here.</source>
        <translation>Aucun programme n’ouvre ici ce type de fichier.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Vos changements ne sont pas enregistrés. Appuyez encore sur Échap pour les abandonner.</translation>
    </message>
    <message>
        <source>This holds a name that the vault keeps. Everybody in the newsroom can read the source book: take it out, from the name of a file too.</source>
        <translation>Ceci contient un nom que garde le coffre. Toute la rédaction peut lire le carnet de sources&#xa0;: retirez-le, même du nom d’un fichier.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>De qui il s’agit</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceForm</name>
    <message>
        <source>a senior port official</source>
        <translation>un haut responsable du port</translation>
    </message>
    <message>
        <source>Nessa, the harbour master</source>
        <translation>Nessa, la capitaine du port</translation>
    </message>
    <message>
        <source>en, ru</source>
        <translation>fr, en</translation>
    </message>
    <message>
        <source>port authority</source>
        <translation>autorité portuaire</translation>
    </message>
    <message>
        <source>Two sources of one group do not bear each other out.</source>
        <translation>Deux sources d’un même groupe ne se corroborent pas.</translation>
    </message>
    <message>
        <source>What readers are told where the name may not be given.</source>
        <translation>Ce qu’on dit aux lecteurs quand le nom ne peut être donné.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <extracomment>Label: what the person is: harbour master, minister …</extracomment>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Wording for readers</source>
        <extracomment>Label: the agreed description: “a senior port official”</extracomment>
        <translation>Formule &amp;pour les lecteurs</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>Label: sources that depend on each other, and so count as one</extracomment>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>&amp;Aussi appelé</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>Pour le &amp;joindre</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>Not&amp;es</translation>
    </message>
    <message>
        <source>&amp;Protected: who it is, is kept in the vault alone</source>
        <translation>Protégée&#xa0;: &amp;son identité n’est gardée que dans le coffre</translation>
    </message>
    <message>
        <source>&amp;Identity…</source>
        <translation>&amp;Identité…</translation>
    </message>
    <message>
        <source>Opens the vault, in a window of its own. What you write there is sealed.</source>
        <translation>Ouvre le coffre dans une fenêtre à part. Ce que vous y écrivez est scellé.</translation>
    </message>
    <message>
        <source>Only the wording for readers is kept here, and the terms. Who it is belongs into the vault.</source>
        <translation>Seules la formule pour les lecteurs et les conditions sont gardées ici. L’identité va dans le coffre.</translation>
    </message>
    <message>
        <source>Saving takes the name, role, organisation, contact and notes out of the source book, the descriptions of the evidence, and the places of conversations. Its files are sealed in the vault, which must be open. This cannot be undone.</source>
        <translation>L’enregistrement retire du carnet de sources le nom, la fonction, l’organisation, le contact et les notes, ainsi que les descriptions des pièces et les lieux des entretiens. Ses fichiers sont scellés dans le coffre, qui doit être ouvert. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceModel</name>
    <message>
        <source>not named to readers</source>
        <translation>non nommée aux lecteurs</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégée</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourcesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The source book is empty</source>
        <translation>Le carnet de sources est vide</translation>
    </message>
    <message>
        <source>Source book</source>
        <translation>Carnet de sources</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>Impossible de lire le carnet de sources</translation>
    </message>
    <message>
        <source>The source could not be removed</source>
        <translation>Impossible de retirer la source</translation>
    </message>
    <message>
        <source>Find in the Source &amp;Book</source>
        <translation>C&amp;hercher dans le carnet de sources</translation>
    </message>
    <message>
        <source>New S&amp;ource…</source>
        <translation>Nouvelle &amp;source…</translation>
    </message>
    <message>
        <source>Import So&amp;urces…</source>
        <translation>Importer des so&amp;urces…</translation>
    </message>
    <message>
        <source>Export Sour&amp;ces…</source>
        <translation>E&amp;xporter des sources…</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv)</source>
        <translation>Contacts (*.vcf *.vcard *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken into the source book.</source>
        <translation>
            <numerusform>%n fiche ajoutée au carnet de sources.</numerusform>
            <numerusform>%n fiches ajoutées au carnet de sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Sources</source>
        <translation>Exporter des sources</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>%n fiche écrite.</numerusform>
            <numerusform>%n fiches écrites.</numerusform>
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
            <numerusform>%n qui ne peut être nommée reste ici.</numerusform>
            <numerusform>%n qui ne peuvent être nommées restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or add an entry.</source>
        <translation>Personne de ce nom. Essayez avec moins de lettres, ou ajoutez une fiche.</translation>
    </message>
    <message>
        <source>Only the first entries are shown. Type to see others.</source>
        <translation>Seules les premières fiches sont affichées. Tapez pour en voir d’autres.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>An entry keeps who somebody is, the terms they spoke on, and what supports their words. It serves every story of the newsroom.</source>
        <translation>Une fiche garde qui est quelqu’un, à quelles conditions il a parlé et ce qui appuie ses propos. Elle sert à tous les articles de la rédaction.</translation>
    </message>
    <message>
        <source>&amp;New Source</source>
        <translation>&amp;Nouvelle source</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Nom, alias, organisation</translation>
    </message>
    <message>
        <source>Find in the source book</source>
        <translation>Chercher dans le carnet de sources</translation>
    </message>
    <message>
        <source>The entries could not be merged</source>
        <translation>Impossible de fusionner les fiches</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <comment>two sources that are one</comment>
        <translation>%1 fait maintenant partie de %2.</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>The entries could not be taken apart</source>
        <translation>Impossible de séparer les fiches</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The source could not be brought back</source>
        <translation>Impossible de faire revenir la source</translation>
    </message>
    <message>
        <source>%1 stays in the source book: stories rest on it.</source>
        <translation>%1 reste dans le carnet de sources&#xa0;: des articles reposent dessus.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Les voir</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatisticsDialog</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Caractères sans espaces</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>Minutes de lecture</translation>
    </message>
    <message>
        <source>Words in a sentence</source>
        <translation>Mots par phrase</translation>
    </message>
    <message>
        <source>Words in the longest sentence</source>
        <translation>Mots de la phrase la plus longue</translation>
    </message>
    <message>
        <source>Words in quotation marks</source>
        <translation>Mots entre guillemets</translation>
    </message>
    <message>
        <source>School years it asks for (Flesch-Kincaid)</source>
        <translation>Années d’école requises (Flesch-Kincaid)</translation>
    </message>
    <message>
        <source>Difficulty (LIX; 40 is a newspaper&apos;s)</source>
        <translation>Difficulté (LIX&#xa0;; 40 pour un journal)</translation>
    </message>
    <message>
        <source>not known for this language</source>
        <translation>inconnu pour cette langue</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Sentences by their number of words</source>
        <translation>Phrases selon leur nombre de mots</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Words quoted from somebody</source>
        <translation>Mots attribués à quelqu’un</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>State of saving</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min de lecture</numerusform>
            <numerusform>%n min de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom of the text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Mode suggestion</translation>
    </message>
    <message>
        <source>Copies of the whole newsroom lie beside its database: galley backup --list</source>
        <translation>Des copies de toute la rédaction sont à côté de sa base de données&#xa0;: galley backup --list</translation>
    </message>
    <message>
        <source>State of the vault</source>
        <translation>État du coffre</translation>
    </message>
    <message>
        <source>Backup just now</source>
        <translation>Copie à l’instant</translation>
    </message>
    <message>
        <source>Backup dated %1</source>
        <extracomment>The clock was ahead when the backup was made; %1 is the day and time it says</extracomment>
        <translation>Sauvegarde datée du %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n min ago</source>
        <translation>
            <numerusform>Copie il y a %n min</numerusform>
            <numerusform>Copie il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n h ago</source>
        <translation>
            <numerusform>Copie il y a %n h</numerusform>
            <numerusform>Copie il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>State of the newsroom&apos;s server</source>
        <translation>État du serveur de la rédaction</translation>
    </message>
    <message>
        <source>Who reads this story</source>
        <translation>Qui lit cet article</translation>
    </message>
    <message>
        <source>%1 reads along</source>
        <extracomment>A person who has the story open while another writes in it</extracomment>
        <translation>%1 lit aussi</translation>
    </message>
    <message numerus="yes">
        <source>%n people read along</source>
        <translation>
            <numerusform>%n personne lit aussi</numerusform>
            <numerusform>%n personnes lisent aussi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StepBox</name>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Person who gets the story</source>
        <translation>Personne qui reçoit l’article</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Heure de publication</translation>
    </message>
    <message>
        <source>Why (it is kept on record)</source>
        <translation>Pourquoi (c’est consigné)</translation>
    </message>
    <message>
        <source>A note, if there is one</source>
        <translation>Une note, s’il y a lieu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A link: goes to the words that stand against the step</extracomment>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoriesPane</name>
    <message>
        <source>No stories yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>A story starts with a headline. Everything is saved as you type.</source>
        <translation>Un article commence par un titre. Tout s’enregistre pendant que vous tapez.</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation>Aucun article ne correspond</translation>
    </message>
    <message>
        <source>Fewer or other words find more: headline, slug, desk and state are searched.</source>
        <translation>Moins de mots, ou d’autres, trouvent davantage&#xa0;: on cherche dans le titre, le slug, le service et l’état.</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>New story  (%1)</source>
        <translation>Nouvel article  (%1)</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Ouvrir la rédaction d’exemple</translation>
    </message>
    <message>
        <source>Shows only the stories that wait for you: given back, handed over, or yours to decide</source>
        <translation>N’affiche que les articles qui vous attendent&#xa0;: renvoyés, transmis, ou à trancher par vous</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
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
        <translation>%1 mots</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryEditor</name>
    <message>
        <source>Body of the story</source>
        <translation>Corps de l’article</translation>
    </message>
    <message>
        <source>No attribution is known here.</source>
        <translation>Aucune attribution n’est connue ici.</translation>
    </message>
    <message>
        <source>Typographic quotation marks as I type</source>
        <translation>Guillemets typographiques à la frappe</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and dashes become those of the story&apos;s language. Undo gives back what was typed.</source>
        <translation>Guillemets, apostrophes et tirets deviennent ceux de la langue de l’article. Annuler rend ce qui a été tapé.</translation>
    </message>
    <message>
        <source>Keep the line I write in the middle</source>
        <translation>Garder la ligne écrite au milieu</translation>
    </message>
    <message>
        <source>The text moves, as paper does in a typewriter.</source>
        <translation>Le texte avance comme le papier d’une machine à écrire.</translation>
    </message>
    <message>
        <source>Dim other paragraphs in focus mode</source>
        <translation>Estomper les autres paragraphes en mode concentration</translation>
    </message>
    <message>
        <source>Only the paragraph that is written in stands out.</source>
        <translation>Seul ressort le paragraphe en cours d’écriture.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined. Each paragraph is checked in its own language.</source>
        <translation>Les mots absents des dictionnaires sont soulignés. Chaque paragraphe est vérifié dans sa propre langue.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Editing commands have the keys of an editor you know.</source>
        <translation>Les commandes d’édition ont les touches d’un éditeur que vous connaissez.</translation>
    </message>
    <message>
        <source>No misspelled word is known in this story.</source>
        <translation>Aucun mot mal écrit n’est connu dans cet article.</translation>
    </message>
    <message>
        <source>Spelling is switched off: switch it on in the Format menu.</source>
        <translation>La vérification de l’orthographe est désactivée&#xa0;: activez-la dans le menu Format.</translation>
    </message>
    <message>
        <source>The word at the caret is not misspelled, as far as the dictionary knows.</source>
        <translation>Le mot au curseur n’est pas mal écrit, autant que le dictionnaire le sache.</translation>
    </message>
    <message>
        <source>Nothing similar is in the dictionary</source>
        <translation>Rien de semblable dans le dictionnaire</translation>
    </message>
    <message>
        <source>“%1” Is Right in This &amp;Story</source>
        <translation>«&#xa0;%1&#xa0;» &amp;est juste dans cet article</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;My Words</source>
        <translation>&amp;Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>The story is closed: the word can be added to your own words.</source>
        <translation>L’article est clos&#xa0;: le mot peut être ajouté à vos propres mots.</translation>
    </message>
    <message>
        <source>An attribution is as it was before.</source>
        <translation>Une attribution est comme avant.</translation>
    </message>
    <message>
        <source>A note is as it was before.</source>
        <translation>Une note est comme avant.</translation>
    </message>
    <message>
        <source>A request for reply is as it was before.</source>
        <translation>Une demande de réponse est comme avant.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>La modification est refaite.</translation>
    </message>
    <message>
        <source>%1: as it was before.</source>
        <translation>%1&#xa0;: comme avant.</translation>
    </message>
    <message>
        <source>%1: changed again.</source>
        <translation>%1&#xa0;: modification refaite.</translation>
    </message>
    <message>
        <source>Put the caret into a table first.</source>
        <translation>Placez d’abord le curseur dans un tableau.</translation>
    </message>
    <message>
        <source>A table is changed as a whole, which is no suggestion: switch suggesting off first.</source>
        <translation>Un tableau se modifie en entier, ce qui n’est pas une suggestion&#xa0;: quittez d’abord le mode suggestion.</translation>
    </message>
    <message>
        <source>A quotation is written with its source, which is no suggestion: switch suggesting off first.</source>
        <translation>Une citation s’écrit avec sa source, ce qui n’est pas une suggestion&#xa0;: quittez d’abord le mode suggestion.</translation>
    </message>
    <message>
        <source>The story rests on a protected source and the vault is locked: the word can be right in this story only.</source>
        <translation>L’article repose sur une source protégée et le coffre est verrouillé : le mot ne peut être admis que dans cet article.</translation>
    </message>
    <message>
        <source>The word may name a protected source: it was not added to your words, which lie in a plain file.</source>
        <translation>Le mot nomme peut-être une source protégée : il n’a pas été ajouté à vos mots, qui sont dans un fichier en clair.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryHeader</name>
    <message>
        <source>due %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <comment>written, planned</comment>
        <translation>%1 mots sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Étape suivante&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryImportDialog</name>
    <message>
        <source>From a wire</source>
        <translation>D’une agence</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Une page web</translation>
    </message>
    <message>
        <source>A web page of %1</source>
        <translation>Une page web de %1</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>Story markup or plain text</source>
        <translation>Balisage d’article ou texte brut</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>embargo jusqu’à %1</translation>
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
            <numerusform>%n commentaire, qui devient note</numerusform>
            <numerusform>%n commentaires, qui deviennent notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, which become suggestions</source>
        <translation>
            <numerusform>%n modification, qui devient suggestion</numerusform>
            <numerusform>%n modifications, qui deviennent suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Left out, for it belongs to the page and not to the story</source>
        <translation>&amp;Laissé de côté, car cela relève de la page et non de l’article</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Aucun trouvé</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <extracomment>Label: the names of the authors</extracomment>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Ce fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Stories</source>
        <translation>
            <numerusform>Importer %n &amp;article</numerusform>
            <numerusform>Importer %n &amp;articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryModel</name>
    <message>
        <source>No headline yet</source>
        <translation>Pas encore de titre</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::UsesPage</name>
    <message>
        <source>What the claims rest on</source>
        <translation>Sur quoi reposent les affirmations</translation>
    </message>
    <message>
        <source>Claims that rest on this source</source>
        <translation>Affirmations qui reposent sur cette source</translation>
    </message>
    <message>
        <source>Claims that rest on this: %1</source>
        <translation>Affirmations qui reposent dessus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claims and their stories</source>
        <translation>Affirmations et leurs articles</translation>
    </message>
    <message>
        <source>The stories could not be read</source>
        <translation>Impossible de lire les articles</translation>
    </message>
    <message>
        <source>No story rests on it yet.</source>
        <translation>Aucun article ne repose encore dessus.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>so many claims in so many stories</comment>
        <translation>%1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::VersionsDialog</name>
    <message>
        <source>written</source>
        <extracomment>How a version came to be, as are those below: while somebody typed</extracomment>
        <translation>écrit</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>suggestions settled</source>
        <translation>suggestions réglées</translation>
    </message>
    <message>
        <source>noted</source>
        <extracomment>How a version came to be: a note was written</extracomment>
        <translation>noté</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;On the Page</source>
        <translation>&amp;Sur la page</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>C&amp;hangement suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>Changement &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Take This Change Back</source>
        <translation>&amp;Annuler ce changement</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>&amp;Nommer…</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <extracomment>Button: keeps this version when others are thinned out</extracomment>
        <translation>&amp;Épingler</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>The story with its changes</source>
        <translation>L’article et ses changements</translation>
    </message>
    <message>
        <source>Shows what changed on the laid-out page in the main window, until this is closed</source>
        <translation>Montre ce qui a changé sur la page de la fenêtre principale, jusqu’à la fermeture de celle-ci</translation>
    </message>
    <message>
        <source>Puts the older words back into the story; undo takes them out again</source>
        <translation>Remet les mots antérieurs dans l’article&#xa0;; Annuler les retire</translation>
    </message>
    <message>
        <source>Makes this version the story again; what stands there now stays a version</source>
        <translation>Fait de cette version l’article&#xa0;; ce qui s’y trouve reste une version</translation>
    </message>
    <message>
        <source>Since I last read it</source>
        <translation>Depuis ma dernière lecture</translation>
    </message>
    <message>
        <source>Since it was approved</source>
        <translation>Depuis la validation</translation>
    </message>
    <message>
        <source>Since it was published</source>
        <translation>Depuis la publication</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Impossible de lire les versions</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · épinglée</translation>
    </message>
    <message>
        <source>Nothing changed: this is the same text, with the same fields and attributions.</source>
        <translation>Rien n’a changé&#xa0;: c’est le même texte, avec les mêmes champs et attributions.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n endroit du texte</numerusform>
            <numerusform>%n endroits du texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%n attribution</numerusform>
            <numerusform>%n attributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>&amp;Détacher</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>What it is called; empty takes the name away</source>
        <translation>Son nom&#xa0;; vide, le nom est retiré</translation>
    </message>
    <message>
        <source>The version could not be marked</source>
        <translation>Impossible de marquer la version</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>mis de côté</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomePage</name>
    <message>
        <source>Explore the sample newsroom</source>
        <translation>Explorer la rédaction d’exemple</translation>
    </message>
    <message>
        <source>Write a new story</source>
        <translation>Écrire un article</translation>
    </message>
    <message>
        <source>Type the headline, Enter, and go on</source>
        <translation>Tapez le titre, Entrée, et continuez</translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>From the first note to the laid-out page, with every word&apos;s source beside it.</source>
        <translation>De la première note à la page mise en page, la source de chaque mot à côté.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>A day at The Saltmere Courier. Your own newsroom stays as it is</source>
        <translation>Une journée au Saltmere Courier. Votre rédaction reste en l’état</translation>
    </message>
    <message>
        <source>Word, web pages, Markdown or text; or drop them here</source>
        <translation>Word, pages web, Markdown ou texte&#xa0;; ou déposez-les ici</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>An hourly copy of this newsroom, or an archive from elsewhere</source>
        <translation>Une copie horaire de cette rédaction, ou une archive venue d’ailleurs</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Five minutes with the help beside you</source>
        <translation>Cinq minutes, l’aide à vos côtés</translation>
    </message>
    <message>
        <source>Everything is saved as you type. %1 finds every command, %2 is help.</source>
        <translation>Tout s’enregistre pendant que vous tapez. %1 trouve chaque commande, %2 ouvre l’aide.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WireFoldersDialog</name>
    <message>
        <source>No folder is watched. Add the one that an agency&apos;s program writes to: each file in it becomes a story, with the agency as its source and its embargo set.</source>
        <translation>Aucun dossier n’est surveillé. Ajoutez celui où écrit le programme d’une agence&#xa0;: chaque fichier y devient un article, avec l’agence pour source et son embargo fixé.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Wire Folders</source>
        <translation>Dossiers d’agence</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Files that were read are moved to &quot;taken&quot; in the folder, others to &quot;refused&quot; with the reason beside them. Nothing comes in twice.</source>
        <translation>Les fichiers lus passent dans «&#xa0;taken&#xa0;» au sein du dossier, les autres dans «&#xa0;refused&#xa0;» avec la raison à côté. Rien n’entre deux fois.</translation>
    </message>
    <message>
        <source>Folder That an Agency Writes To</source>
        <translation>Dossier où écrit une agence</translation>
    </message>
</context>
<context>
    <name>galley::ui::Words</name>
    <message>
        <source>it is not there any more</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>somebody changed it at the same time</source>
        <translation>quelqu’un l’a modifié au même moment</translation>
    </message>
    <message>
        <source>it is not in a form that Galley can read</source>
        <translation>Galley ne peut pas lire sous cette forme</translation>
    </message>
    <message>
        <source>you are not allowed to do that</source>
        <translation>vous n’en avez pas le droit</translation>
    </message>
    <message>
        <source>the file could not be read or written</source>
        <translation>impossible de lire ou d’écrire le fichier</translation>
    </message>
    <message>
        <source>the database refused it</source>
        <translation>la base de données l’a refusé</translation>
    </message>
    <message>
        <source>Galley does not know this kind of file</source>
        <translation>Galley ne connaît pas ce type de fichier</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>arrêt demandé</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>State of a story: on the list, not begun. The states stand alone and after the story’s name.</extracomment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a story: somebody writes it</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>State of a story: its author has handed it in</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Editing</source>
        <extracomment>State of a story: an editor of the desk works on it</extracomment>
        <translation>En édition</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a story: back with its author</extracomment>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a story: with the fact-checker</extracomment>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>State of a story: its facts are checked</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>With legal</source>
        <extracomment>State of a story: waits for the lawyer</extracomment>
        <translation>Au juridique</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Correcting</source>
        <extracomment>State of a story: published, and a correction is being written</extracomment>
        <translation>En rectification</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a story: held back for now</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Spiked</source>
        <extracomment>State of a story: it will not run; it can be taken back</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>Heading over stories in the list, as are the five below</extracomment>
        <translation>En écriture</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading over stories: approved or scheduled</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Heading over stories: held, spiked or withdrawn</extracomment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How much a finding weighs: the least</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <extracomment>How much a finding weighs: the story goes no further before</extracomment>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Porte-parole</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Public record</source>
        <extracomment>Kind of source: a register, minutes, a court’s file</extracomment>
        <translation>Acte public</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>Kind of source: the reporter was there</extracomment>
        <translation>Vu par nous</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Other news media</source>
        <extracomment>Kind of source</extracomment>
        <translation>Autre média</translation>
    </message>
    <message>
        <source>Wire agency</source>
        <translation>Agence de presse</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms of a conversation: quoted, with the name</extracomment>
        <translation>Citable</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms of a conversation: published under an agreed description, not under the name</extracomment>
        <translation>Sans le nom</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms of a conversation: used in the paper’s own voice, with no source given</extracomment>
        <translation>Source non citable</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms of a conversation: not for publication at all</extracomment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Quoted</source>
        <extracomment>How words stand in the text: all in quotation marks</extracomment>
        <translation>Cité</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>How words stand in the text: some in quotation marks</extracomment>
        <translation>Cité en partie</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>How words stand in the text: none in quotation marks</extracomment>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <extracomment>How words stand in the text: nothing says that they are somebody’s</extracomment>
        <translation>Non marqué</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>what failed: why (technical detail)</comment>
        <translation>%1&#xa0;: %2 (%3).</translation>
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
        <translation>Peut être cité et nommé.</translation>
    </message>
    <message>
        <source>May be published, but not under the name: only under the agreed wording.</source>
        <translation>Peut être publié, mais pas sous le nom&#xa0;: seulement sous la formule convenue.</translation>
    </message>
    <message>
        <source>May be used in our own voice, without quotation or attribution.</source>
        <translation>Utilisable en notre propre nom, sans citation ni attribution.</translation>
    </message>
    <message>
        <source>Not for publication: a lead only.</source>
        <translation>Pas pour publication&#xa0;: une piste seulement.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>evidence</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Kind of claim, as are the three below</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Accusation</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Description of the photo</source>
        <translation>Description de la photo</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsModel</name>
    <message>
        <source>is written</source>
        <translation>s’écrit</translation>
    </message>
    <message>
        <source>avoid, rather</source>
        <translation>à éviter, plutôt</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>How an entry is to be read: a regular expression</extracomment>
        <translation>motif</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Mot ou mots</translation>
    </message>
    <message>
        <source>Our form</source>
        <translation>Notre forme</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a table: whether a word is written or avoided</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsPage</name>
    <message>
        <source>&amp;Galley’s own list too, where ours says nothing</source>
        <translation>&amp;La liste de Galley aussi, là où la nôtre ne dit rien</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Nos mots</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filtrer les mots</translation>
    </message>
    <message>
        <source>Type how a word comes in, and how we write it; or import a table with the columns find, prefer, kind and reason. What somebody said is never changed.</source>
        <translation>Tapez comment un mot arrive, et comment nous l’écrivons&#xa0;; ou importez un tableau aux colonnes find, prefer, kind et reason. Ce que quelqu’un a dit n’est jamais modifié.</translation>
    </message>
    <message>
        <source>&amp;Add Word</source>
        <translation>&amp;Ajouter un mot</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken in; they count when you save.</source>
        <translation>
            <numerusform>%n mot pris&#xa0;; il comptera à l’enregistrement.</numerusform>
            <numerusform>%n mots pris&#xa0;; ils compteront à l’enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Words</source>
        <translation>Importer des mots</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Export Words</source>
        <translation>Exporter les mots</translation>
    </message>
    <message>
        <source>The words are in %1.</source>
        <translation>Les mots sont dans %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::IdentityDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Source protégée</translation>
    </message>
    <message>
        <source>A source without an agreed description</source>
        <translation>Une source sans description convenue</translation>
    </message>
    <message>
        <source>to call before the deadline</source>
        <translation>l’appeler avant le bouclage</translation>
    </message>
    <message>
        <source>&amp;Why do you look?</source>
        <translation>&amp;Pourquoi regardez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Hold to Show</source>
        <translation>&amp;Maintenir pour voir</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>one a line: other names, user names</source>
        <translation>un par ligne&#xa0;: autres noms, noms d’utilisateur</translation>
    </message>
    <message>
        <source>one a line: telephone, e-mail, address</source>
        <translation>un par ligne&#xa0;: téléphone, e-mail, adresse</translation>
    </message>
    <message>
        <source>one a line: who of us knows</source>
        <translation>un par ligne&#xa0;: qui de nous le sait</translation>
    </message>
    <message>
        <source>Real &amp;name</source>
        <translation>&amp;Nom réel</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>&amp;Aussi appelé</translation>
    </message>
    <message>
        <source>Con&amp;tacts</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>Pour le &amp;joindre</translation>
    </message>
    <message>
        <source>Why &amp;protected</source>
        <translation>Mo&amp;tif de la protection</translation>
    </message>
    <message>
        <source>&amp;Known to</source>
        <translation>Conn&amp;ue de</translation>
    </message>
    <message>
        <source>Say first why you look: it goes on record.</source>
        <translation>Dites d’abord pourquoi vous regardez&#xa0;: c’est consigné.</translation>
    </message>
    <message>
        <source>It cannot be shown: %1.</source>
        <translation>Impossible de l’afficher&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hidden. It shows while the button or its space key is held; each time is on record.</source>
        <translation>Masqué. Cela s’affiche tant que l’on maintient le bouton ou sa barre d’espace&#xa0;; chaque fois est consignée.</translation>
    </message>
    <message>
        <source>It cannot be changed: %1.</source>
        <translation>Impossible de le modifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give a name, another name or a contact: there is nothing to protect yet.</source>
        <translation>Donnez un nom, un autre nom ou un contact&#xa0;: il n’y a encore rien à protéger.</translation>
    </message>
    <message>
        <source>It was not kept: %1.</source>
        <translation>Non conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::MaterialDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Source protégée</translation>
    </message>
    <message>
        <source>Files they gave. Drop more here; each is sealed for those who may read who the source is. The file you drop stays where it is: delete it there.</source>
        <translation>Fichiers remis par la source. Déposez-en d’autres ici&#xa0;; chacun est scellé pour ceux qui peuvent lire qui est la source. Le fichier déposé reste où il est&#xa0;: supprimez-le là.</translation>
    </message>
    <message>
        <source>Files they gave</source>
        <translation>Fichiers remis par la source</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Take a Copy Out…</source>
        <translation>&amp;Sortir une copie…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The files cannot be shown: %1.</source>
        <translation>Impossible d’afficher les fichiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Not taken in: %1.</source>
        <translation>Non pris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Take a Copy Out</source>
        <translation>Sortir une copie</translation>
    </message>
    <message>
        <source>A copy is out of the vault: whoever gets at that file can read it. Delete it when you are done.</source>
        <translation>Une copie est hors du coffre&#xa0;: qui accède à ce fichier peut le lire. Supprimez-le quand vous aurez fini.</translation>
    </message>
    <message>
        <source>No copy was made: %1.</source>
        <translation>Aucune copie n’a été faite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove “%1” for good?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>Copies of the newsroom made before hold it still, sealed.</source>
        <translation>Les copies de la rédaction faites avant le contiennent encore, scellé.</translation>
    </message>
    <message>
        <source>It is there still: %1.</source>
        <translation>Il y est encore&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::SetupDialog</name>
    <message>
        <source>Set Up the Vault of %1</source>
        <translation>Mise en place du coffre de %1</translation>
    </message>
    <message>
        <source>The vault keeps who your protected sources are, sealed so that only you and those you choose can read it: not whoever takes this computer, a copy of the database, or a backup.</source>
        <translation>Le coffre garde qui sont vos sources protégées, scellé pour que vous seul et ceux que vous choisissez puissiez le lire&#xa0;: pas qui emporte cet ordinateur, une copie de la base de données ou une sauvegarde.</translation>
    </message>
    <message>
        <source>It cannot help while it is open and somebody watches your screen or runs programs under your name, and it does not protect what you write into a story or a note.</source>
        <translation>Il ne sert à rien quand il est ouvert et que quelqu’un regarde votre écran ou lance des programmes sous votre nom, et il ne protège pas ce que vous écrivez dans un article ou une note.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, which the next page shows, nobody can open it again: there is no other way in.</source>
        <translation>Sans la phrase secrète ou le code de secours, que montre la page suivante, personne ne peut le rouvrir&#xa0;: il n’y a pas d’autre entrée.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Make the Keys</source>
        <translation>&amp;Créer les clés</translation>
    </message>
    <message>
        <source>&amp;Suggest One</source>
        <translation>En proposer &amp;une</translation>
    </message>
    <message>
        <source>Write this down, or print it, and keep it away from this computer. It is shown this once and kept nowhere.</source>
        <translation>Notez ceci, ou imprimez-le, et gardez-le loin de cet ordinateur. Il n’est affiché que cette fois et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>&amp;Je l’ai sur papier</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Five or six words that nobody would say together make a good one.</source>
        <translation>Cinq ou six mots que personne ne dirait ensemble en font une bonne.</translation>
    </message>
    <message>
        <source>A guesser would be quick. Add words that do not belong together.</source>
        <translation>On la devinerait vite. Ajoutez des mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Strong enough. Type it once more below, so that your fingers know it.</source>
        <translation>Assez solide. Tapez-la encore une fois ci-dessous, pour que vos doigts la connaissent.</translation>
    </message>
    <message>
        <source>Strong enough, and the same twice.</source>
        <translation>Assez solide, et deux fois la même.</translation>
    </message>
    <message>
        <source>No keys were made: %1.</source>
        <translation>Aucune clé n’a été créée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recovery code, if the passphrase is forgotten:</source>
        <translation>Code de secours, en cas d’oubli de la phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Ask whoever holds the newsroom&apos;s root code to admit you
before somebody can share a source with you.</source>
        <translation>Demandez à qui détient le code racine de la rédaction de vous admettre,
avant que quelqu’un puisse partager une source avec vous.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s root code, which admits other people:</source>
        <translation>Le code racine de la rédaction, qui admet d’autres personnes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::UnlockDialog</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Code de secours</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock the Vault</source>
        <translation>Déverrouiller le coffre</translation>
    </message>
    <message>
        <source>The vault of %1 is locked.</source>
        <translation>Le coffre de %1 est verrouillé.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>&amp;Oubliée…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The new passphrase is guessed too quickly. Take for example: %1</source>
        <translation>La nouvelle phrase secrète se devine trop vite. Prenez par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>It stays locked: %1.</source>
        <translation>Il reste verrouillé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Guards</name>
    <message>
        <source>The story has no slug: give it a working name.</source>
        <translation>L’article n’a pas de slug&#xa0;: donnez-lui un nom de travail.</translation>
    </message>
    <message>
        <source>The story has no headline: write one.</source>
        <translation>L’article n’a pas de titre&#xa0;: écrivez-en un.</translation>
    </message>
    <message>
        <source>The story has no byline: say who wrote it.</source>
        <translation>L’article n’a pas de signature&#xa0;: dites qui l’a écrit.</translation>
    </message>
    <message>
        <source>The story has no text yet.</source>
        <translation>L’article n’a pas encore de texte.</translation>
    </message>
    <message>
        <source>%1 is editing this story: ask for it to be handed over.</source>
        <translation>%1 travaille sur cet article&#xa0;: demandez qu’on vous le transmette.</translation>
    </message>
    <message>
        <source>An anonymous source has no reason: say why it is not named.</source>
        <translation>Une source anonyme n’a pas de raison&#xa0;: dites pourquoi elle n’est pas nommée.</translation>
    </message>
    <message>
        <source>An anonymous source is known to no editor: name the one who knows.</source>
        <translation>Une source anonyme n’est connue d’aucun responsable&#xa0;: nommez celui qui la connaît.</translation>
    </message>
    <message>
        <source>Nobody is named for this: link a source, or settle it as own knowledge.</source>
        <translation>Personne n’est nommé pour ceci&#xa0;: liez une source, ou réglez-le comme su par nous-mêmes.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is disputed: settle it or say so in the text.</source>
        <translation>L’affirmation «&#xa0;%1&#xa0;» est contestée&#xa0;: réglez-la ou dites-le dans le texte.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; rests on %2 of the %3 sources this desk asks for.</source>
        <translation>L’affirmation «&#xa0;%1&#xa0;» repose sur %2 des %3 sources que demande ce service.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>Ce chiffre n’a pas de pièce&#xa0;: ajoutez le document ou le calcul.</translation>
    </message>
    <message>
        <source>%1 wrote this story: somebody else must decide.</source>
        <translation>%1 a écrit cet article&#xa0;: quelqu’un d’autre doit décider.</translation>
    </message>
    <message>
        <source>%1 changed %2 % of the words (at most %3 %): somebody else must decide.</source>
        <translation>%1 a changé %2&#xa0;% des mots (au plus %3&#xa0;%)&#xa0;: quelqu’un d’autre doit décider.</translation>
    </message>
    <message>
        <source>%1 took up this correction: somebody else must approve it.</source>
        <translation>%1 s’est chargé de ce rectificatif&#xa0;: quelqu’un d’autre doit le valider.</translation>
    </message>
    <message>
        <source>%1 wrote the notice: somebody else must approve it.</source>
        <translation>%1 a écrit la note&#xa0;: quelqu’un d’autre doit l’approuver.</translation>
    </message>
    <message>
        <source>Question %1 has not been answered for this text.</source>
        <translation>La question %1 n’a pas reçu de réponse pour ce texte.</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Une modification suggérée est en attente&#xa0;: acceptez-la ou refusez-la.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over.</source>
        <translation>Une note de %1 est en attente&#xa0;: réglez-la, ou passez outre.</translation>
    </message>
    <message>
        <source>Nobody has approved this text.</source>
        <translation>Personne n’a validé ce texte.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 approved: it must be approved again.</source>
        <translation>Le texte n’est pas celui que %1 a validé&#xa0;: il faut le valider de nouveau.</translation>
    </message>
    <message>
        <source>The story is under embargo until %1 UTC.</source>
        <translation>L’article est sous embargo jusqu’à %1 UTC.</translation>
    </message>
    <message>
        <source>Say for when the story is scheduled.</source>
        <translation>Dites pour quand l’article est programmé.</translation>
    </message>
    <message>
        <source>That time has passed: choose one that lies ahead.</source>
        <translation>Cette heure est passée&#xa0;: choisissez-en une à venir.</translation>
    </message>
    <message>
        <source>At that time the story is still under embargo.</source>
        <translation>À cette heure, l’article est encore sous embargo.</translation>
    </message>
    <message>
        <source>Nothing on record says what is corrected: write the correction first.</source>
        <translation>Rien n’est consigné sur ce qui est rectifié&#xa0;: écrivez d’abord le rectificatif.</translation>
    </message>
    <message>
        <source>The text was changed: restore the published one first, or publish the correction.</source>
        <translation>Le texte a été modifié&#xa0;: restaurez d’abord celui qui est publié, ou publiez le rectificatif.</translation>
    </message>
    <message>
        <source>Name the person who gets the story.</source>
        <translation>Nommez la personne qui reçoit l’article.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 cleared: refer it again, or restore that one.</source>
        <translation>Le texte n’est pas celui que %1 a validé&#xa0;: soumettez-le de nouveau, ou rétablissez l’autre.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Workflow</name>
    <message>
        <source>This is for %1.</source>
        <translation>Cela revient à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s way of working (&quot;%1&quot;) does not know the step &quot;%2&quot;.</source>
        <translation>Le circuit du service («&#xa0;%1&#xa0;») ne connaît pas l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A story that is %1 cannot take the step &quot;%2&quot;.</source>
        <translation>Un article à l’état «&#xa0;%1&#xa0;» ne peut pas passer l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This step needs a reason: say why.</source>
        <translation>Cette étape demande une raison&#xa0;: dites pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>(And %n more.)</source>
        <translation>
            <numerusform>(Et %n autre.)</numerusform>
            <numerusform>(Et %n autres.)</numerusform>
        </translation>
    </message>
    <message>
        <source>The approved text was changed.</source>
        <translation>Le texte validé a été modifié.</translation>
    </message>
</context>
<context>
    <name>VaultReason</name>
    <message>
        <source>the newsroom holds an older version than this computer has seen; if a copy was restored, the command “galley vault accept” takes it</source>
        <translation>la rédaction détient une version plus ancienne que celle que cet ordinateur a vue ; si une copie a été rétablie, la commande « galley vault accept » la reprend</translation>
    </message>
</context>
</TS>
