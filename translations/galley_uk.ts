<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>BalancedQuotes</name>
    <message>
        <source>Quotation marks balance</source>
        <translation>Лапки стоять парами</translation>
    </message>
    <message>
        <source>This quotation mark has no partner in its paragraph: add the other, or take it out.</source>
        <translation>Ця лапка не має пари в абзаці: додайте другу або приберіть цю.</translation>
    </message>
</context>
<context>
    <name>BareSources</name>
    <message>
        <source>No source without a description</source>
        <translation>Немає джерел без опису</translation>
    </message>
    <message>
        <source>“%1” tells the reader nothing: name the source, or say how it knows and why it is not named.</source>
        <translation>«%1» нічого не каже читачеві: назвіть джерело або поясніть, звідки воно знає і чому його не названо.</translation>
    </message>
</context>
<context>
    <name>BylinePresent</name>
    <message>
        <source>Byline and dateline are there</source>
        <translation>Підпис і місце на місці</translation>
    </message>
    <message>
        <source>There is no byline: name who wrote it.</source>
        <translation>Немає підпису: вкажіть, хто писав.</translation>
    </message>
    <message>
        <source>There is no dateline: name the place where the reporting was done.</source>
        <translation>Немає місця: вкажіть, де зібрано матеріал.</translation>
    </message>
</context>
<context>
    <name>CleanCopy</name>
    <message>
        <source>No placeholder and no doubled word</source>
        <translation>Немає заготовок і повторених слів</translation>
    </message>
    <message>
        <source>“%1” stands for something: put in what belongs there.</source>
        <translation>«%1» стоїть замість чогось: впишіть те, що має бути.</translation>
    </message>
    <message>
        <source>“%1” stands here twice: take one out.</source>
        <translation>«%1» стоїть тут двічі: приберіть одне.</translation>
    </message>
</context>
<context>
    <name>EmbargoHolds</name>
    <message>
        <source>Nothing leaves before its embargo</source>
        <translation>До кінця ембарго нічого не виходить</translation>
    </message>
    <message>
        <source>Embargoed until %1 UTC: it may not be exported before.</source>
        <translation>Ембарго до %1 UTC: раніше експортувати не можна.</translation>
    </message>
</context>
<context>
    <name>FirstReference</name>
    <message>
        <source>People come in with full name and position</source>
        <translation>Люди з’являються з повним іменем і посадою</translation>
    </message>
    <message>
        <source>%1 comes in here: give the full name.</source>
        <translation>%1 з’являється тут уперше: наведіть повне ім’я.</translation>
    </message>
    <message>
        <source>Say who %1 is: %2.</source>
        <translation>Скажіть, хто така особа %1: %2.</translation>
    </message>
</context>
<context>
    <name>HeadlineFits</name>
    <message>
        <source>The headline is there and fits its slot</source>
        <translation>Заголовок є і вміщується на своє місце</translation>
    </message>
    <message>
        <source>There is no headline: write one.</source>
        <translation>Немає заголовка: напишіть його.</translation>
    </message>
    <message>
        <source>The headline has %1 characters and its slot takes %2: shorten it.</source>
        <translation>У заголовку %1 знаків, а на його місце вміщується %2: скоротіть.</translation>
    </message>
</context>
<context>
    <name>HeadlineIsCovered</name>
    <message>
        <source>Names and numbers of the headline stand in the story</source>
        <translation>Імена й числа із заголовка є в матеріалі</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check it, or add it to the text.</source>
        <translation>«%1» із заголовка немає в матеріалі: перевірте або додайте до тексту.</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check the name, or add it to the text.</source>
        <translation>«%1» із заголовка немає в матеріалі: перевірте ім’я або додайте до тексту.</translation>
    </message>
</context>
<context>
    <name>HeadlineStates</name>
    <message>
        <source>No question mark in a headline</source>
        <translation>У заголовку немає знака питання</translation>
    </message>
    <message>
        <source>The headline asks a question: tell the reader what the story found.</source>
        <translation>Заголовок запитує: скажіть читачеві, що з’ясував матеріал.</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>Words as the house writes them</source>
        <translation>Слова так, як їх пише редакція</translation>
    </message>
    <message>
        <source>“%1” is not house style, but these are somebody’s own words.</source>
        <translation>«%1» — не наш стиль, але це чиїсь власні слова.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>Тут більш ніж один пробіл.</translation>
    </message>
    <message>
        <source>Better than “%1”: %2 (%3).</source>
        <translation>Краще, ніж «%1»: %2 (%3).</translation>
    </message>
    <message>
        <source>Write “%2”, not “%1” (%3).</source>
        <translation>Пишіть «%2», а не «%1» (%3).</translation>
    </message>
</context>
<context>
    <name>KeyboardProfile</name>
    <message>
        <source>As in Word</source>
        <translation>Як у Word</translation>
    </message>
    <message>
        <source>As in LibreOffice Writer</source>
        <translation>Як у LibreOffice Writer</translation>
    </message>
    <message>
        <source>As in Emacs</source>
        <translation>Як в Emacs</translation>
    </message>
    <message>
        <source>Galley&apos;s own</source>
        <translation>Клавіші Galley</translation>
    </message>
</context>
<context>
    <name>LensWords</name>
    <message>
        <source>A number nobody is named for</source>
        <translation>Число, за яке ніхто не відповідає</translation>
    </message>
    <message>
        <source>An allegation nobody is named for</source>
        <translation>Звинувачення, за яке ніхто не відповідає</translation>
    </message>
    <message>
        <source>An opinion nobody is named for</source>
        <translation>Думка, за яку ніхто не відповідає</translation>
    </message>
    <message>
        <source>Nobody is named who says this</source>
        <translation>Не названо, хто це каже</translation>
    </message>
    <message>
        <source>Found by machine</source>
        <extracomment>What is known of an attribution, as are those below</extracomment>
        <translation>Знайшла програма</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Needs a source</source>
        <translation>Потрібне джерело</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Оскаржується</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>A claim nobody is named for</extracomment>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>A claim somebody has looked at</extracomment>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>Somebody decided that this is no attribution</extracomment>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Its words are gone</source>
        <extracomment>The words of an attribution do not stand in the text any more</extracomment>
        <translation>Слів уже немає в тексті</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Джерело не назване</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>number of a paragraph</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <extracomment>Who passed the words on: second hand</extracomment>
        <translation>через %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n підтвердження</numerusform>
            <numerusform>%n підтвердження</numerusform>
            <numerusform>%n підтверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoke with %1, %2</source>
        <translation>Розмова: %1, %2</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Застереження: %1</translation>
    </message>
    <message>
        <source>The terms were agreed afterwards.</source>
        <translation>Про умови домовилися згодом.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Підтвердження: %1</translation>
    </message>
    <message>
        <source>Not named: %1</source>
        <translation>Не названо: %1</translation>
    </message>
    <message>
        <source>Checked by %1: %2</source>
        <translation>Перевірено (%1): %2</translation>
    </message>
    <message>
        <source>No evidence is kept for this.</source>
        <translation>Підтверджень цьому не збережено.</translation>
    </message>
    <message>
        <source>Nobody else bears this out.</source>
        <translation>Більше ніхто цього не підтверджує.</translation>
    </message>
</context>
<context>
    <name>NamedMinor</name>
    <message>
        <source>A minor or a victim who is named is looked at twice</source>
        <translation>Неповнолітніх і жертв називають лише після другого погляду</translation>
    </message>
    <message>
        <source>“%1” is under eighteen and named: a second person agrees to that.</source>
        <translation>«%1»: особі немає вісімнадцяти, і її названо. На це має погодитися друга людина.</translation>
    </message>
    <message>
        <source>“%1” is a victim and named: a second person agrees to that.</source>
        <translation>«%1»: це жертва, і її названо. На це має погодитися друга людина.</translation>
    </message>
</context>
<context>
    <name>NoCommentTwice</name>
    <message>
        <source>Whoever speaks unnamed did not decline to comment</source>
        <translation>Хто говорить без імені, той не відмовлявся від коментаря</translation>
    </message>
    <message>
        <source>This says that somebody would not comment who speaks without a name elsewhere in the story: take one of the two out.</source>
        <translation>Тут сказано, що від коментаря відмовився той, хто в іншому місці матеріалу говорить без імені: приберіть одне з двох.</translation>
    </message>
    <message>
        <source>Somebody of that organisation speaks without a name elsewhere in the story: make sure that it is not who would not comment here.</source>
        <translation>Хтось із цієї організації говорить без імені в іншому місці матеріалу: переконайтеся, що це не та сама людина, яка тут відмовилася від коментаря.</translation>
    </message>
</context>
<context>
    <name>NoLeak</name>
    <message>
        <source>Nothing of the vault stands in the story</source>
        <translation>У матеріалі немає нічого із сейфа</translation>
    </message>
    <message>
        <source>This gives a protected source away: take it out.</source>
        <translation>Це видає захищене джерело: приберіть.</translation>
    </message>
    <message>
        <source>This field gives a protected source away: take it out.</source>
        <translation>Це поле видає захищене джерело: приберіть.</translation>
    </message>
    <message>
        <source>A note gives a protected source away: take it out there.</source>
        <translation>Нотатка видає захищене джерело: приберіть це з неї.</translation>
    </message>
    <message>
        <source>What is recorded of these words gives a protected source away: take it out there.</source>
        <translation>Те, що записано про ці слова, видає захищене джерело: приберіть це звідти.</translation>
    </message>
    <message>
        <source>A request for a reply gives a protected source away: take it out there.</source>
        <translation>Запит про відповідь видає захищене джерело: приберіть це звідти.</translation>
    </message>
    <message>
        <source>A correction gives a protected source away: take it out there.</source>
        <translation>Виправлення видає захищене джерело: приберіть це звідти.</translation>
    </message>
    <message>
        <source>The text as readers see it gives a protected source away.</source>
        <translation>Текст, який бачать читачі, видає захищене джерело.</translation>
    </message>
    <message>
        <source>The vault is open and does not answer, so nobody knows whether a protected source is named here: lock it and unlock it again.</source>
        <translation>Сейф відкритий і не відповідає, тож ніхто не знає, чи названо тут захищене джерело: замкніть його й відкрийте знову.</translation>
    </message>
</context>
<context>
    <name>NothingPending</name>
    <message>
        <source>No suggestion and no note is open</source>
        <translation>Немає невирішених пропозицій і нотаток</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Запропоновану зміну не вирішено: прийміть її або відхиліть.</translation>
    </message>
    <message>
        <source>“%1” is a mark of a change or a comment, and readers would see it: take it out, with what is not for them.</source>
        <translation>«%1» — знак правки або коментаря, і читачі його побачать: приберіть його разом із тим, що не для них.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over with a reason.</source>
        <translation>Нотатка (%1) не вирішена: вирішіть її або обминіть, вказавши причину.</translation>
    </message>
</context>
<context>
    <name>PictureComplete</name>
    <message>
        <source>Each picture has caption, credit and alternate text</source>
        <translation>Кожне фото має підпис, автора й опис</translation>
    </message>
    <message>
        <source>The picture has no alternate text: say what it shows to a reader who cannot see it.</source>
        <translation>У фото немає опису: скажіть тому, хто його не бачить, що на ньому.</translation>
    </message>
    <message>
        <source>The picture has no caption: say who, what, where and when.</source>
        <translation>У фото немає підпису: скажіть, хто, що, де й коли.</translation>
    </message>
    <message>
        <source>The picture has no credit: name who made it and who holds the rights.</source>
        <translation>У фото не вказано автора: назвіть, хто знімав і кому належать права.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>QuotedAsSaid</name>
    <message>
        <source>Quoted words are those of the transcript</source>
        <translation>Цитати збігаються з розшифровкою</translation>
    </message>
    <message>
        <source>These words do not stand in the transcript: quote what was said, or link the evidence that holds them.</source>
        <translation>Цих слів немає в розшифровці: цитуйте сказане або прив’яжіть підтвердження, де вони є.</translation>
    </message>
    <message>
        <source>The transcript has “%1” here: put it back, or mark with … that words are left out.</source>
        <translation>У розшифровці тут «%1»: поверніть це або позначте пропуск знаком ….</translation>
    </message>
    <message>
        <source>“%1” does not stand here in the transcript: take it out, or put what is yours in [brackets].</source>
        <translation>«%1» тут немає в розшифровці: приберіть або візьміть своє в [дужки].</translation>
    </message>
    <message>
        <source>The transcript has “%1”, not “%2”: quote what was said, or put what is yours in [brackets].</source>
        <translation>У розшифровці «%1», а не «%2»: цитуйте сказане або візьміть своє в [дужки].</translation>
    </message>
</context>
<context>
    <name>RightOfReply</name>
    <message>
        <source>Whoever is accused was asked</source>
        <translation>Кого звинувачено, того запитали</translation>
    </message>
    <message>
        <source>Nobody is recorded as asked for a reply to this allegation: ask whoever it is about, and record it.</source>
        <translation>Немає запису, що про це звинувачення когось питали: запитайте того, кого воно стосується, і запишіть.</translation>
    </message>
    <message>
        <source>The text does not say what came of asking %1: tell the reader.</source>
        <translation>У тексті не сказано, що дав запит (%1): скажіть читачеві.</translation>
    </message>
    <message>
        <source>%1 was asked and may still answer: wait for the deadline, or record what came of it.</source>
        <translation>Запит надіслано (%1), і відповідь іще можлива: дочекайтеся терміну або запишіть, чим скінчилося.</translation>
    </message>
    <message>
        <source>The deadline for %1 has passed: record what came of it.</source>
        <translation>Термін для відповіді (%1) минув: запишіть, чим скінчилося.</translation>
    </message>
</context>
<context>
    <name>SeveralSources</name>
    <message>
        <source>Several unnamed sources are several</source>
        <translation>Кілька неназваних джерел — справді кілька</translation>
    </message>
    <message>
        <source>“%1” are more than one, but one source is recorded: record the second, or write of one.</source>
        <translation>«%1» — це більш ніж одне, а записано одне джерело: запишіть друге або пишіть про одне.</translation>
    </message>
</context>
<context>
    <name>SlugPresent</name>
    <message>
        <source>There is no slug: give the story a working name of two or three words.</source>
        <translation>Немає робочої назви: дайте матеріалу назву з двох-трьох слів.</translation>
    </message>
    <message>
        <source>The story has a slug of its own</source>
        <translation>У матеріалу своя робоча назва</translation>
    </message>
    <message>
        <source>Another story of this edition has the same slug: give one of them another.</source>
        <translation>Інший матеріал цього випуску має ту саму робочу назву: змініть одну з них.</translation>
    </message>
</context>
<context>
    <name>SpeakerInParagraph</name>
    <message>
        <source>Each paragraph says whose words it quotes</source>
        <translation>Кожен абзац каже, чиї слова в ньому</translation>
    </message>
    <message>
        <source>Nothing in this paragraph says whose words these are: name the speaker here too.</source>
        <translation>Ніщо в цьому абзаці не каже, чиї це слова: назвіть мовця й тут.</translation>
    </message>
</context>
<context>
    <name>SpeakerKnownSoon</name>
    <message>
        <source>The speaker is known by the end of the first sentence quoted</source>
        <translation>Мовця названо до кінця першого речення цитати</translation>
    </message>
    <message>
        <source>Readers learn only after several sentences who says this: name the speaker after the first.</source>
        <translation>Читач дізнається, хто це каже, лише за кілька речень: назвіть мовця після першого.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling is not checked: no dictionary for %1 is known.</source>
        <translation>Правопис не перевіряється: словник для мови %1 невідомий.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for %1. Install the package %2.</source>
        <translation>Правопис не перевіряється: немає словника для мови %1. Встановіть пакунок %2.</translation>
    </message>
</context>
<context>
    <name>UnsourcedClaims</name>
    <message>
        <source>An allegation has a named origin</source>
        <translation>Звинувачення має назване джерело</translation>
    </message>
    <message>
        <source>Nobody stands behind this sentence: say who says so, or take it out.</source>
        <translation>За цим реченням ніхто не стоїть: скажіть, хто це каже, або приберіть його.</translation>
    </message>
    <message>
        <source>“%1” says twice that it is a claim: leave “alleged” out.</source>
        <translation>«%1» двічі каже, що це лише твердження: приберіть «імовірно».</translation>
    </message>
</context>
<context>
    <name>VaultLink</name>
    <message>
        <source>The program galley-vault is not installed beside this one.</source>
        <translation>Програму galley-vault не встановлено поруч із цією.</translation>
    </message>
</context>
<context>
    <name>WeekdayAgrees</name>
    <message>
        <source>Weekday agrees with date</source>
        <translation>День тижня відповідає даті</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3: correct the day or the date.</source>
        <translation>%1 — це %2, а не %3: виправте день або дату.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Act as this person.</source>
        <translation>Діяти як ця людина.</translation>
    </message>
    <message>
        <source>Open the sample newsroom.</source>
        <translation>Відкрити редакцію-зразок.</translation>
    </message>
    <message>
        <source>Files to take in as stories.</source>
        <translation>Файли, які взяти як матеріали.</translation>
    </message>
    <message>
        <source>The newsroom cannot be opened: %1.</source>
        <translation>Редакцію не вдалося відкрити: %1.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged.</source>
        <translation>База даних редакції пошкоджена.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged, and was not opened.</source>
        <translation>База даних редакції пошкоджена, і її не відкрито.</translation>
    </message>
    <message>
        <source>There is no copy of it beside %1. Put one there, or ask whoever keeps your backups.</source>
        <translation>Поруч із %1 немає жодної копії. Покладіть її туди або спитайте того, хто зберігає ваші резервні копії.</translation>
    </message>
    <message>
        <source>The last good copy is of %1. What was written after it stays in the damaged file, which is kept beside it.</source>
        <translation>Остання добра копія — від %1. Написане пізніше лишається в пошкодженому файлі, який зберігається поруч.</translation>
    </message>
    <message>
        <source>&amp;Restore the Copy</source>
        <translation>&amp;Відновити копію</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>no copy could be read; the damaged file lies beside them</source>
        <translation>жодної копії не вдалося прочитати; пошкоджені файли лежать поруч</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is not where it was.</source>
        <translation>Бази даних редакції немає там, де вона була.</translation>
    </message>
    <message>
        <source>%1 is gone, but there are copies of it. The last is of %2.</source>
        <translation>%1 зникла, але є копії. Остання — від %2.</translation>
    </message>
    <message>
        <source>&amp;Start an Empty Newsroom</source>
        <translation>&amp;Почати порожню редакцію</translation>
    </message>
    <message>
        <source>Looking over the newsroom…</source>
        <translation>Огляд редакції…</translation>
    </message>
    <message>
        <source>A window of its own beside one that is open.</source>
        <translation>Окреме вікно поруч із відкритим.</translation>
    </message>
    <message>
        <source>Show this story.</source>
        <translation>Показати цей матеріал.</translation>
    </message>
    <message>
        <source>Take the second half of the screen.</source>
        <translation>Зайняти другу половину екрана.</translation>
    </message>
    <message>
        <source>Begin a new story.</source>
        <translation>Почати новий матеріал.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. There is no newsroom yet: joining makes one, and it is yours to look after.</source>
        <translation>PostgreSQL %1 відповідає. Редакції там ще немає: якщо приєднатися, вона з’явиться, і відповідатимете за неї ви.</translation>
    </message>
    <message numerus="yes">
        <source>PostgreSQL %1 answers, and knows you as %2. You see %n stories there.</source>
        <translation>
            <numerusform>PostgreSQL %1 відповідає і знає вас як %2. Вам видно там %n матеріал.</numerusform>
            <numerusform>PostgreSQL %1 відповідає і знає вас як %2. Вам видно там %n матеріали.</numerusform>
            <numerusform>PostgreSQL %1 відповідає і знає вас як %2. Вам видно там %n матеріалів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database file, or postgresql://name@host/newsroom.</source>
        <translation>Файл бази даних або postgresql://name@host/newsroom.</translation>
    </message>
</context>
<context>
    <name>galley::check::Questions</name>
    <message>
        <source>Is what the unnamed source says information, not opinion or attack? (AP; Reuters)</source>
        <translation>Те, що каже неназване джерело, — це інформація, а не думка чи випад? (AP; Reuters)</translation>
    </message>
    <message>
        <source>Is nobody who spoke without a name also said to have declined to comment? (AP)</source>
        <translation>Чи ні про кого з тих, хто говорив без імені, не сказано, що він відмовився від коментаря? (AP)</translation>
    </message>
    <message>
        <source>Was every quotation compared with the recording or the notes, word for word? (Reuters)</source>
        <translation>Кожну цитату звірено слово в слово із записом чи нотатками? (Reuters)</translation>
    </message>
    <message>
        <source>Has everybody accused been asked, with time to answer, and does the text say so? (SPJ; BBC)</source>
        <translation>Усіх звинувачених запитали, дали час відповісти, і в тексті про це сказано? (SPJ; BBC)</translation>
    </message>
    <message>
        <source>If a minor or a victim can be recognised: did a second person agree to that? (SPJ; AP)</source>
        <translation>Якщо можна впізнати неповнолітнього чи жертву: чи погодилася на це друга людина? (SPJ; AP)</translation>
    </message>
</context>
<context>
    <name>galley::check::RuleFile</name>
    <message>
        <source>%1: &quot;%2&quot; is one of %3.</source>
        <translation>%1: «%2» — одне з %3.</translation>
    </message>
    <message>
        <source>%1: &quot;words&quot; is a list of words.</source>
        <translation>%1: «words» — це список слів.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1: немає параметра «%2».</translation>
    </message>
    <message>
        <source>%1: there is no limit &quot;%2&quot;.</source>
        <translation>%1: немає межі «%2».</translation>
    </message>
    <message>
        <source>%1: the limit &quot;%2&quot; is a number.</source>
        <translation>%1: межа «%2» — це число.</translation>
    </message>
    <message>
        <source>%1: &quot;limits&quot; is an object of numbers.</source>
        <translation>%1: «limits» — об’єкт із чисел.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Рядок %1: %2.</translation>
    </message>
    <message>
        <source>The file has no &quot;rules&quot;.</source>
        <translation>У файлі немає «rules».</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Немає правила «%1».</translation>
    </message>
</context>
<context>
    <name>galley::check::SourceRules</name>
    <message>
        <source>This source is not named: record why, and tell the reader in the text.</source>
        <translation>Це джерело не назване: запишіть чому й скажіть про це читачеві в тексті.</translation>
    </message>
    <message>
        <source>No editor is named who knows this source: name one.</source>
        <translation>Не названо редактора, який знає це джерело: назвіть його.</translation>
    </message>
    <message>
        <source>Nobody has approved that this source stays unnamed: ask the desk head.</source>
        <translation>Ніхто не дозволив, щоб це джерело лишалося неназваним: спитайте керівника відділу.</translation>
    </message>
    <message>
        <source>An unnamed source gives an opinion here: take it out, or find somebody who says it by name.</source>
        <translation>Неназване джерело тут висловлює думку: приберіть її або знайдіть того, хто скаже це від свого імені.</translation>
    </message>
    <message>
        <source>A story with an unnamed source carries the name of who wrote it.</source>
        <translation>Матеріал із неназваним джерелом підписує той, хто його написав.</translation>
    </message>
    <message>
        <source>This source speaks on other terms elsewhere in the story: make sure that one place does not give the other away.</source>
        <translation>В іншому місці матеріалу це джерело говорить на інших умовах: стежте, щоб одне місце не видало другого.</translation>
    </message>
    <message>
        <source>This was said off the record: it cannot be used. Find somebody who says it on other terms, or take it out.</source>
        <translation>Це сказано не для друку: використати не можна. Знайдіть того, хто скаже це на інших умовах, або приберіть.</translation>
    </message>
    <message>
        <source>On deep background nobody is named or described: say it in the paper&apos;s own voice.</source>
        <translation>Без посилання нікого не називають і не описують: скажіть це від імені видання.</translation>
    </message>
    <message>
        <source>This rests on deep background alone: find a second support.</source>
        <translation>Це тримається лише на сказаному без посилання: знайдіть друге підтвердження.</translation>
    </message>
    <message>
        <source>A serious allegation rests on one unnamed source: refer it to the desk head, or find a second.</source>
        <translation>Тяжке звинувачення тримається на одному неназваному джерелі: передайте керівникові відділу або знайдіть друге.</translation>
    </message>
    <message>
        <source>Only one independent source bears out “%1”: find a second, or a document.</source>
        <translation>«%1» підтверджує лише одне незалежне джерело: знайдіть друге або документ.</translation>
    </message>
    <message>
        <source>This quotation is linked to no source: say whose words these are.</source>
        <translation>Ця цитата не пов’язана з джерелом: скажіть, чиї це слова.</translation>
    </message>
    <message>
        <source>This quotation has no evidence: add the recording, the note or the document, and the place in it.</source>
        <translation>Ця цитата без підтвердження: додайте запис, нотатку чи документ і місце в ньому.</translation>
    </message>
    <message>
        <source>Two people are quoted in one paragraph: begin a new one here.</source>
        <translation>В одному абзаці цитовано двох людей: почніть тут новий.</translation>
    </message>
    <message>
        <source>This came by way of %1: credit it in the text.</source>
        <translation>Це прийшло через %1: вкажіть це в тексті.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>Це число без підтвердження: додайте документ або розрахунок.</translation>
    </message>
    <message>
        <source>An unnamed source has a reason, told to the reader</source>
        <translation>Неназване джерело має причину, відому читачеві</translation>
    </message>
    <message>
        <source>An editor knows who it is</source>
        <translation>Редактор знає, хто це</translation>
    </message>
    <message>
        <source>Anonymity is approved</source>
        <translation>Анонімність дозволено</translation>
    </message>
    <message>
        <source>No opinion without a name</source>
        <translation>Жодних думок без імені</translation>
    </message>
    <message>
        <source>A story with an unnamed source has a byline</source>
        <translation>Матеріал із неназваним джерелом підписано</translation>
    </message>
    <message>
        <source>One source, one kind of terms</source>
        <translation>Одне джерело — один вид умов</translation>
    </message>
    <message>
        <source>Nothing rests on what was said off the record</source>
        <translation>Ніщо не тримається на сказаному не для друку</translation>
    </message>
    <message>
        <source>Deep background is the paper&apos;s own voice, with a second support</source>
        <translation>Без посилання говорить саме видання, з другим підтвердженням</translation>
    </message>
    <message>
        <source>An allegation by one unnamed source is referred up</source>
        <translation>Звинувачення від одного неназваного джерела передають вище</translation>
    </message>
    <message>
        <source>Claims are borne out by independent sources</source>
        <translation>Твердження підтверджують незалежні джерела</translation>
    </message>
    <message>
        <source>A quotation has a source and evidence</source>
        <translation>Цитата має джерело й підтвердження</translation>
    </message>
    <message>
        <source>One speaker a paragraph</source>
        <translation>Один мовець на абзац</translation>
    </message>
    <message>
        <source>Second-hand reports credit the outlet</source>
        <translation>Почуте від інших має посилання на видання</translation>
    </message>
    <message>
        <source>Numbers have evidence</source>
        <translation>Числа мають підтвердження</translation>
    </message>
</context>
<context>
    <name>galley::desk::Inbox</name>
    <message numerus="yes">
        <source>Returned by %1, with %n note(s)</source>
        <translation>
            <numerusform>Повертає %1, %n нотатка</numerusform>
            <numerusform>Повертає %1, %n нотатки</numerusform>
            <numerusform>Повертає %1, %n нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Повертає %1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Передає %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Чекає на вас</translation>
    </message>
    <message>
        <source>A note of %1</source>
        <translation>Нотатка, %1</translation>
    </message>
</context>
<context>
    <name>galley::desk::Proof</name>
    <message>
        <source>on the record</source>
        <translation>під запис</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>без імені</translation>
    </message>
    <message>
        <source>deep background</source>
        <translation>без посилання</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>не для друку</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <comment>source, who passed it on</comment>
        <translation>%1, через %2</translation>
    </message>
    <message>
        <source>found by machine</source>
        <translation>знайшла програма</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), of an older text</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2), за давнішим текстом</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation>потрібне джерело</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>оскаржується: %1</translation>
    </message>
    <message>
        <source>own knowledge: %1</source>
        <translation>відомо нам: %1</translation>
    </message>
    <message>
        <source>witnessed: %1</source>
        <translation>бачили самі: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Умови</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Перевірка</translation>
    </message>
</context>
<context>
    <name>galley::desk::Search</name>
    <message>
        <source>“%1” means nothing after “%2:”.</source>
        <translation>«%1» нічого не означає після «%2:».</translation>
    </message>
</context>
<context>
    <name>galley::revision::Merge</name>
    <message>
        <source>I left this empty.</source>
        <translation>У мене тут порожньо.</translation>
    </message>
    <message>
        <source>I wrote: %1</source>
        <translation>У мене тут: %1</translation>
    </message>
    <message>
        <source>%1 and I both changed this; both versions stand here, one after the other.</source>
        <translation>Ми обоє (%1 і я) змінили це; обидві версії стоять тут одна за одною.</translation>
    </message>
    <message>
        <source>I have this attribution as: %1</source>
        <translation>У мене ця атрибуція така: %1</translation>
    </message>
</context>
<context>
    <name>galley::story::Corrections</name>
    <message>
        <source>The notice is empty: write what the reader must know.</source>
        <translation>Повідомлення порожнє: напишіть те, що має знати читач.</translation>
    </message>
    <message>
        <source>Say what was wrong: a correction without it corrects nothing.</source>
        <translation>Скажіть, що було не так: без цього виправлення нічого не виправляє.</translation>
    </message>
    <message>
        <source>“%1” hides that something was wrong: say “corrects”, and what.</source>
        <translation>«%1» приховує, що була помилка: напишіть «виправлено» і що саме.</translation>
    </message>
    <message>
        <source>The notice is too short to say anything: write a whole sentence.</source>
        <translation>Повідомлення закоротке, щоб щось сказати: напишіть ціле речення.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ApprovalDialog</name>
    <message>
        <source>%1: %2 % of the words</source>
        <extracomment>A person, and how much of the text is theirs</extracomment>
        <translation>%1: %2&#xa0;% слів</translation>
    </message>
    <message>
        <source>%1, let pass by %2: %3</source>
        <translation>%1, пропускає %2: %3</translation>
    </message>
    <message>
        <source>Approve the Story</source>
        <translation>Затвердити матеріал</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>&amp;Затвердити цей текст</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Шпальта %1</translation>
    </message>
    <message>
        <source>The page is still being laid out.</source>
        <translation>Шпальта ще верстається.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Шпальти</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>Саме цей текст</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1</source>
        <translation>
            <numerusform>%n слово, %1</numerusform>
            <numerusform>%n слова, %1</numerusform>
            <numerusform>%n слів, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval holds for this text alone: one letter more, and it is void.</source>
        <translation>Затвердження діє лише для цього тексту: одна літера більше — і його немає.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Хто писав</translation>
    </message>
    <message>
        <source>What the house rules still say</source>
        <translation>Що ще кажуть правила редакції</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Нічого.</translation>
    </message>
    <message>
        <source>What was let pass</source>
        <translation>Що пропущено</translation>
    </message>
    <message>
        <source>Rests on one source alone</source>
        <translation>Тримається на одному джерелі</translation>
    </message>
    <message>
        <source>Readers are not told who says it</source>
        <translation>Читачам не кажуть, хто це каже</translation>
    </message>
    <message>
        <source>Answered for this text</source>
        <extracomment>Heading: questions that only a person can answer</extracomment>
        <translation>Відповіді для цього тексту</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Що за цим стоїть</translation>
    </message>
    <message>
        <source>Who the protected sources are</source>
        <translation>Хто захищені джерела</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionForm</name>
    <message>
        <source>Checked a&amp;gain in this text</source>
        <translation>&amp;Знову перевірено в цьому тексті</translation>
    </message>
    <message>
        <source>The story &amp;rests on it</source>
        <translation>&amp;Матеріал тримається на цьому</translation>
    </message>
    <message>
        <source>Opin&amp;ion, not information</source>
        <translation>&amp;Думка, а не інформація</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Атрибуція</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Підтвердити</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Введіть кілька літер імені</translation>
    </message>
    <message>
        <source>who passed it on: Harbour Radio</source>
        <translation>хто переказав: радіо «Гавань»</translation>
    </message>
    <message>
        <source>in few words: the bar rose</source>
        <extracomment>An example of a claim; this bar is the sandbank before a harbour</extracomment>
        <translation>коротко: мілина виросла</translation>
    </message>
    <message>
        <source>Attributions of one claim bear each other out.</source>
        <translation>Атрибуції одного твердження підтверджують одна одну.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Хто</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <extracomment>Label: quoted, partly quoted or reported</extracomment>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>S&amp;poke</source>
        <extracomment>Label: the conversation in which it was said</extracomment>
        <translation>&amp;Розмова</translation>
    </message>
    <message>
        <source>&amp;By way of</source>
        <extracomment>Label: who passed the words on, if they are second-hand</extracomment>
        <translation>&amp;Через кого</translation>
    </message>
    <message>
        <source>&amp;Kind of claim</source>
        <translation>&amp;Вид твердження</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>&amp;Твердження</translation>
    </message>
    <message>
        <source>heard the recording</source>
        <translation>прослухано запис</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>Label: recordings, notes, documents that bear the words out</extracomment>
        <translation>П&amp;ідтвердження</translation>
    </message>
    <message>
        <source>C&amp;hecked how</source>
        <extracomment>Label: how the words were checked</extracomment>
        <translation>&amp;Як перевірено</translation>
    </message>
    <message>
        <source>&amp;Not named to readers</source>
        <translation>Читачам не &amp;називати</translation>
    </message>
    <message>
        <source>fears for the job</source>
        <translation>боїться втратити роботу</translation>
    </message>
    <message>
        <source>who asked not to be named because …</source>
        <translation>яка просить не називати її, бо …</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Пр&amp;ичина</translation>
    </message>
    <message>
        <source>&amp;Told to readers</source>
        <extracomment>Label: what readers learn about why the source is not named</extracomment>
        <translation>&amp;Що кажуть читачам</translation>
    </message>
    <message>
        <source>E&amp;ditor who knows</source>
        <translation>Р&amp;едактор, що знає</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>Д&amp;озволив</translation>
    </message>
    <message>
        <source>By %1, %2; the story changed since</source>
        <translation>%1, %2; матеріал відтоді змінився</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody: a source has to be found.</source>
        <translation>Ніхто: треба знайти джерело.</translation>
    </message>
    <message>
        <source>Not in the source book: an entry is made.</source>
        <translation>Немає в книзі джерел: буде новий запис.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>No conversation is on record for these words</extracomment>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Сьогодні: %1</translation>
    </message>
    <message>
        <source>The source book has none of this source.</source>
        <translation>У книзі джерел для цього джерела нічого немає.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Підтвердження</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionsPane</name>
    <message>
        <source>No attributions yet</source>
        <translation>Атрибуцій поки немає</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Атрибуції</translation>
    </message>
    <message>
        <source>&amp;Accept Attribution</source>
        <translation>&amp;Прийняти атрибуцію</translation>
    </message>
    <message>
        <source>Choose Its S&amp;ource…</source>
        <translation>&amp;Вибрати джерело…</translation>
    </message>
    <message>
        <source>&amp;Dismiss: No Attribution</source>
        <translation>Відхилити: не &amp;атрибуція</translation>
    </message>
    <message>
        <source>Needs a So&amp;urce</source>
        <translation>Потрібне &amp;джерело</translation>
    </message>
    <message>
        <source>Dis&amp;puted…</source>
        <translation>&amp;Оскаржується…</translation>
    </message>
    <message>
        <source>Own &amp;Knowledge…</source>
        <translation>Відомо &amp;нам…</translation>
    </message>
    <message>
        <source>&amp;Witnessed…</source>
        <translation>&amp;Бачили самі…</translation>
    </message>
    <message>
        <source>&amp;Next to Look At</source>
        <translation>Наступна н&amp;епереглянута</translation>
    </message>
    <message>
        <source>P&amp;revious to Look At</source>
        <translation>Попе&amp;редня непереглянута</translation>
    </message>
    <message>
        <source>Attribution &amp;Form…</source>
        <translation>&amp;Форма атрибуції…</translation>
    </message>
    <message>
        <source>&amp;Recorded Quotation…</source>
        <translation>&amp;Записана цитата…</translation>
    </message>
    <message>
        <source>&amp;Quotation with Its Source…</source>
        <translation>&amp;Цитата з джерелом…</translation>
    </message>
    <message>
        <source>The source could not be saved</source>
        <translation>Джерело не вдалося зберегти</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Beside a source that the program guesses</extracomment>
        <translation>імовірно</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <translation>Нове джерело: %1</translation>
    </message>
    <message>
        <source>Accept without the source book</source>
        <translation>Прийняти без книги джерел</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Хто це каже?</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Введіть кілька літер імені</translation>
    </message>
    <message>
        <source>Who says otherwise?</source>
        <translation>Хто каже інакше?</translation>
    </message>
    <message>
        <source>Who of us was there, and when?</source>
        <translation>Хто з нас там був і коли?</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Звідки ми це знаємо?</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Who says it? A number, or a few letters of a name</source>
        <translation>Хто це каже? Число або кілька літер імені</translation>
    </message>
    <message>
        <source>Recorded quotation</source>
        <translation>Записана цитата</translation>
    </message>
    <message>
        <source>Which words? A number, or a few letters of them</source>
        <translation>Які слова? Число або кілька їхніх літер</translation>
    </message>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>У цьому матеріалі такого немає.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Одне джерело</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Без підтверджень</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>Слів уже немає</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Which attributions are shown</source>
        <translation>Які атрибуції показано</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>Книгу джерел не вдалося прочитати</translation>
    </message>
    <message>
        <source>¶ %1: nobody speaks here</source>
        <translation>¶ %1: тут ніхто не говорить</translation>
    </message>
    <message>
        <source>¶ %1: %2</source>
        <comment>number of a paragraph: who speaks in it</comment>
        <translation>¶ %1: %2</translation>
    </message>
    <message>
        <source>Paste as Quotation &amp;By…</source>
        <translation>&amp;Вставити як цитату від…</translation>
    </message>
    <message>
        <source>Write who says what: “The quay is safe,” said the harbour master. Each quotation and its source is listed here as you write. {key:insert.quotation} quotes somebody from the source book.</source>
        <translation>Пишіть, хто що каже: «Причал безпечний», — сказала капітанка порту. Кожна цитата та її джерело з’являються тут, поки ви пишете. {key:insert.quotation} наводить слова людини з книги джерел.</translation>
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
        <translation>%1 пише: %2, %3</translation>
    </message>
    <message>
        <source>%1 let %2 pass</source>
        <comment>who, which rule</comment>
        <translation>%1 пропускає %2</translation>
    </message>
    <message>
        <source>%1 wrote it out as %2</source>
        <comment>who, in which format</comment>
        <translation>%1 виводить як %2</translation>
    </message>
    <message>
        <source>What Happened to the Story</source>
        <translation>Що було з матеріалом</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Що було, спершу нове</translation>
    </message>
    <message>
        <source>The record of the story could not be read</source>
        <translation>Записи про матеріал не вдалося прочитати</translation>
    </message>
    <message>
        <source>%1 wrote down who a source is</source>
        <translation>%1 записує, хто джерело</translation>
    </message>
    <message>
        <source>%1 looked up who a source is</source>
        <translation>%1 дивиться, хто джерело</translation>
    </message>
    <message>
        <source>%1 shared who a source is</source>
        <translation>%1 довіряє, хто джерело</translation>
    </message>
    <message>
        <source>%1 ended somebody&apos;s right to know a source</source>
        <translation>%1 відкликає чиєсь право знати джерело</translation>
    </message>
    <message>
        <source>%1 took a source out of the vault</source>
        <translation>%1 забирає джерело із сейфа</translation>
    </message>
    <message>
        <source>%1 was refused a look at who a source is</source>
        <translation>%1 не отримує дозволу побачити, хто джерело</translation>
    </message>
    <message>
        <source>%1 took words out of the earlier versions</source>
        <translation>%1 вичищає слова з попередніх версій</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchExportDialog</name>
    <message>
        <source>Export Stories</source>
        <translation>Експорт матеріалів</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Тека</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Фільтр матеріалів</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Матеріали</translation>
    </message>
    <message>
        <source>&amp;All Shown</source>
        <translation>&amp;Усі показані</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Жодного</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Тека для файлів</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Експортувати</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Stories</source>
        <translation>
            <numerusform>Експортувати %n &amp;матеріал</numerusform>
            <numerusform>Експортувати %n &amp;матеріали</numerusform>
            <numerusform>Експортувати %n &amp;матеріалів</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Теки %1 немає.</translation>
    </message>
    <message>
        <source>Tick the stories to be written.</source>
        <translation>Позначте матеріали, які записати.</translation>
    </message>
    <message>
        <source>Each file is named after its story; one of that name is replaced. What is not approved says that it is a draft; what may not leave is left out and told.</source>
        <translation>Кожен файл названо як його матеріал; однойменний буде замінено. Що не затверджено, позначено як чернетку; що не можна випускати, пропущено, і про це сказано.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardDelegate</name>
    <message>
        <source>Budget line</source>
        <translation>Рядок плану</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardFilter</name>
    <message>
        <source>Words, or desk:, by:, due:today, state:editing, edition: …</source>
        <translation>Слова або desk:, by:, due:today, state:editing, edition: …</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Відбір на дошці</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Views of the board; your own are made with “Save This View”</source>
        <translation>Вигляди дошки; власні створює «Зберегти цей вигляд»</translation>
    </message>
    <message>
        <source>Narrow Down</source>
        <translation>Звузити</translation>
    </message>
    <message>
        <source>By State</source>
        <translation>За станом</translation>
    </message>
    <message>
        <source>By Day Due</source>
        <translation>За днем терміну</translation>
    </message>
    <message>
        <source>By Desk</source>
        <translation>За відділами</translation>
    </message>
    <message>
        <source>By Edition</source>
        <translation>За випусками</translation>
    </message>
    <message>
        <source>By Person</source>
        <translation>За людьми</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Групування</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Запланувати матеріал…</translation>
    </message>
    <message>
        <source>On Their Way</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Due Today</source>
        <translation>Термін сьогодні</translation>
    </message>
    <message>
        <source>Due This Week</source>
        <translation>Термін цього тижня</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>In Review</source>
        <translation>На розгляді</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Under Embargo</source>
        <translation>Під ембарго</translation>
    </message>
    <message>
        <source>Due at No Time</source>
        <translation>Без терміну</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Save This View…</source>
        <translation>Зберегти цей вигляд…</translation>
    </message>
    <message>
        <source>Remove a View…</source>
        <translation>Прибрати вигляд…</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Власний запит</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Зберегти цей вигляд</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Назва вигляду:</translation>
    </message>
    <message>
        <source>Remove a View</source>
        <translation>Прибрати вигляд</translation>
    </message>
    <message>
        <source>View to be removed; its stories stay:</source>
        <translation>Який вигляд прибрати; матеріали лишаються:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Within Seven Days</source>
        <translation>Протягом семи днів</translation>
    </message>
    <message>
        <source>At No Time</source>
        <translation>Без терміну</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Відділ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Not Yet Published</source>
        <translation>Ще не опубліковано</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardModel</name>
    <message>
        <source>Before %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Due at no time</source>
        <translation>Без терміну</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сьогодні, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Завтра, %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Без відділу</translation>
    </message>
    <message>
        <source>No edition</source>
        <translation>Без випуску</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Поки ні в кого</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>у кого: %1</translation>
    </message>
    <message>
        <source>due %1, overdue</source>
        <translation>термін %1, прострочено</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>термін %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Відділ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Шпальта</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Ембарго</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln матеріал</numerusform>
            <numerusform>%Ln матеріали</numerusform>
            <numerusform>%Ln матеріалів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>words written, planned</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, прострочено</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardPane</name>
    <message>
        <source>The story could not be planned</source>
        <translation>Матеріал не вдалося запланувати</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>Матеріал «%1» заплановано.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>The chosen stories could not be read</source>
        <translation>Вибрані матеріали не вдалося прочитати</translation>
    </message>
    <message>
        <source>The plan could not be changed</source>
        <translation>План не вдалося змінити</translation>
    </message>
    <message numerus="yes">
        <source>The plan of %n story(ies) is changed.</source>
        <translation>
            <numerusform>План %n матеріалу змінено.</numerusform>
            <numerusform>План %n матеріалів змінено.</numerusform>
            <numerusform>План %n матеріалів змінено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2.</source>
        <translation>%1 лишається як є: %2.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>І ще %n матеріал.</numerusform>
            <numerusform>І ще %n матеріали.</numerusform>
            <numerusform>І ще %n матеріалів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change could not be undone</source>
        <translation>Зміну не вдалося скасувати</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>План знову такий, як був.</translation>
    </message>
    <message>
        <source>P&amp;lan a Story…</source>
        <translation>Зап&amp;ланувати матеріал…</translation>
    </message>
    <message>
        <source>Change &amp;Plan of Chosen Stories…</source>
        <translation>Змінити &amp;план вибраних матеріалів…</translation>
    </message>
    <message>
        <source>Nothing stands on the board</source>
        <translation>На дошці порожньо</translation>
    </message>
    <message>
        <source>No story fits this view. Choose another view above, or plan a story: one line that says what is to be written, when it is due and who writes it.</source>
        <translation>Цьому вигляду не відповідає жоден матеріал. Виберіть угорі інший вигляд або заплануйте матеріал: один рядок про те, що буде написано, на який термін і ким.</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Запланувати матеріал…</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Change &amp;Plan…</source>
        <translation>З&amp;мінити план…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>Дошку не вдалося прочитати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) chosen</source>
        <translation>
            <numerusform>Вибрано %Ln матеріал</numerusform>
            <numerusform>Вибрано %Ln матеріали</numerusform>
            <numerusform>Вибрано %Ln матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies). Enter opens one, F2 changes a cell, Shift and the arrows choose several.</source>
        <translation>
            <numerusform>%Ln матеріал. Enter відкриває матеріал, F2 змінює клітинку, Shift і стрілки вибирають кілька.</numerusform>
            <numerusform>%Ln матеріали. Enter відкриває матеріал, F2 змінює клітинку, Shift і стрілки вибирають кілька.</numerusform>
            <numerusform>%Ln матеріалів. Enter відкриває матеріал, F2 змінює клітинку, Shift і стрілки вибирають кілька.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardView</name>
    <message>
        <source>Stories on the board</source>
        <translation>Матеріали на дошці</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>Стовпці дошки</translation>
    </message>
</context>
<context>
    <name>galley::ui::ChoiceButton</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставка</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Ф&amp;ормат</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Матеріал</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>В&amp;игляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Шпальта</translation>
    </message>
</context>
<context>
    <name>galley::ui::Comparison</name>
    <message>
        <source>moved from here: “%1…”</source>
        <translation>перенесено звідси: «%1…»</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>перенесено сюди</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Хто що каже</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
</context>
<context>
    <name>galley::ui::ConversationsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Agreed &amp;before they spoke</source>
        <translation>&amp;Домовлено до розмови</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Ембарго</translation>
    </message>
    <message>
        <source>Conversations, the latest first</source>
        <translation>Розмови, спершу остання</translation>
    </message>
    <message>
        <source>&amp;Add Conversation</source>
        <translation>Додати &amp;розмову</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>інтерв’ю</translation>
    </message>
    <message>
        <source>email</source>
        <translation>електронна пошта</translation>
    </message>
    <message>
        <source>message</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>пресконференція</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>not before the vote; read back before print</source>
        <translation>не раніше голосування; прочитати перед друком</translation>
    </message>
    <message>
        <source>Spoke &amp;on</source>
        <extracomment>Label: the terms: on the record, on background …</extracomment>
        <translation>&amp;Умови</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <extracomment>Label: what was agreed beside the terms</extracomment>
        <translation>&amp;Застереження</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Коли</translation>
    </message>
    <message>
        <source>&amp;Embargo</source>
        <translation>&amp;Ембарго</translation>
    </message>
    <message>
        <source>B&amp;y way of</source>
        <extracomment>Label: telephone, interview, letter …</extracomment>
        <translation>&amp;Спосіб</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Місце</translation>
    </message>
    <message>
        <source>&amp;Spoke with</source>
        <extracomment>Label: which of us had the conversation</extracomment>
        <translation>З ким із &amp;нас</translation>
    </message>
    <message>
        <source>terms agreed afterwards</source>
        <translation>про умови домовилися згодом</translation>
    </message>
    <message>
        <source>terms agreed afterwards; %1</source>
        <translation>про умови домовилися згодом; %1</translation>
    </message>
    <message>
        <source>Nobody spoke to this source yet. Terms belong to a conversation.</source>
        <translation>З цим джерелом іще ніхто не говорив. Умови стосуються розмови.</translation>
    </message>
</context>
<context>
    <name>galley::ui::CopiesDialog</name>
    <message>
        <source>Copies of the Newsroom</source>
        <translation>Копії редакції</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Headings of a table: when a copy was made, its size, how many stories changed since</extracomment>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Stories changed since</source>
        <translation>Відтоді змінено</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Копії, спершу найновіша</translation>
    </message>
    <message>
        <source>A copy is made each hour and read through before it counts. The newest of each of the last 24 hours, 14 days and 12 weeks are kept. An archive holds the files of evidence too: put it where fire and thieves do not come.</source>
        <translation>Копію роблять щогодини й перечитують, перш ніж вона зараховується. Зберігається найновіша з кожної з останніх 24 годин, 14 днів і 12 тижнів. Архів містить і файли підтверджень: покладіть його туди, куди не дійдуть вогонь і злодії.</translation>
    </message>
    <message>
        <source>&amp;Copy Now</source>
        <translation>&amp;Копіювати зараз</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Відновити…</translation>
    </message>
    <message>
        <source>&amp;Save Archive…</source>
        <translation>&amp;Зберегти архів…</translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation>Відкрити &amp;архів…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No story changed since the copy</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made a few seconds after the window opens.</source>
        <translation>Копій іще немає. Перша з’явиться за кілька секунд після відкриття вікна.</translation>
    </message>
    <message>
        <source>Copying, and reading the copy through…</source>
        <translation>Копіювання й перечитування копії…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Copied, but the newsroom is damaged, and so is the copy: %1 No good copy was let go.</source>
        <translation>Скопійовано, але редакцію пошкоджено, і копію теж: %1 Добрі копії на місці.</translation>
    </message>
    <message>
        <source>The newsroom was damaged on %1, and this copy of it is too: some stories in it may not open. Put the newsroom back to it?</source>
        <translation>%1 редакція була пошкоджена, і ця копія теж: деякі матеріали можуть не відкритися. Повернути редакцію до цієї копії?</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <extracomment>A copy of the newsroom that was made at %1</extracomment>
        <translation>%1, пошкоджена</translation>
    </message>
    <message>
        <source>The newsroom could not be copied: %1.</source>
        <translation>Редакцію не вдалося скопіювати: %1.</translation>
    </message>
    <message>
        <source>Save Archive</source>
        <translation>Зберегти архів</translation>
    </message>
    <message>
        <source>Archives (*.galley)</source>
        <translation>Архіви (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Writing everything into %1…</source>
        <translation>Запис усього до %1…</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Усе в %1.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>Архів не вдалося записати: %1.</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>Відкрити архів</translation>
    </message>
    <message>
        <source>Archives and copies (*.galley *.sqlite)</source>
        <translation>Архіви й копії (*.galley *.sqlite)</translation>
    </message>
    <message>
        <source>Put the newsroom of this archive in the place of the one that is open?</source>
        <translation>Поставити редакцію з цього архіву замість відкритої?</translation>
    </message>
    <message>
        <source>Put the newsroom back to what it was on %1?</source>
        <translation>Повернути редакцію до стану %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновлення</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, in a file of its own. The window closes and opens again.</source>
        <translation>Те, що є зараз, зберігається поруч в окремому файлі. Вікно закриється й відкриється знову.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>В&amp;ідновити</translation>
    </message>
</context>
<context>
    <name>galley::ui::DesksPage</name>
    <message>
        <source>Desks</source>
        <extracomment>The departments of a newsroom: news, sport …</extracomment>
        <translation>Відділи</translation>
    </message>
    <message>
        <source>&amp;Add Desk</source>
        <translation>&amp;Додати відділ</translation>
    </message>
    <message>
        <source>of the paper; the same as the desk where it is empty</source>
        <translation>видання; порожньо — як відділ</translation>
    </message>
    <message>
        <source>&amp;Take In a Workflow…</source>
        <translation>&amp;Взяти порядок роботи…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Розділ</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Порядок роботи</translation>
    </message>
    <message>
        <source>There is no desk yet: add one</source>
        <translation>Відділів іще немає: додайте</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) may be taken.</source>
        <translation>
            <numerusform>Можна зробити %n крок.</numerusform>
            <numerusform>Можна зробити %n кроки.</numerusform>
            <numerusform>Можна зробити %n кроків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who approves has not written: changing more than %1 % of the words is writing.</source>
        <translation>Хто затверджує, той не писав: змінити понад %1&#xa0;% слів — це писати.</translation>
    </message>
    <message>
        <source>Authors may approve their own text.</source>
        <translation>Автори можуть затверджувати власний текст.</translation>
    </message>
    <message numerus="yes">
        <source>A claim rests on %n source(s) at least.</source>
        <translation>
            <numerusform>Твердження тримається щонайменше на %n джерелі.</numerusform>
            <numerusform>Твердження тримається щонайменше на %n джерелах.</numerusform>
            <numerusform>Твердження тримається щонайменше на %n джерелах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In a Workflow</source>
        <translation>Порядок роботи з файлу</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>Порядок роботи (*.json)</translation>
    </message>
</context>
<context>
    <name>galley::ui::DisclosurePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, without what the camera wrote into them</source>
        <translation>
            <numerusform>%n, без записів камери</numerusform>
            <numerusform>%n, без записів камери</numerusform>
            <numerusform>%n, без записів камери</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n нотатка</numerusform>
            <numerusform>%n нотатки</numerusform>
            <numerusform>%n нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributions</source>
        <translation>
            <numerusform>%n атрибуція</numerusform>
            <numerusform>%n атрибуції</numerusform>
            <numerusform>%n атрибуцій</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>попередні версії</translation>
    </message>
    <message>
        <source>&amp;Unlock Vault…</source>
        <translation>&amp;Відкрити сейф…</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Що видає цей файл</translation>
    </message>
    <message>
        <source>The file is being made, to look into it…</source>
        <translation>Файл готується, щоб у нього зазирнути…</translation>
    </message>
    <message>
        <source>The vault was asked: no protected name stands in it.</source>
        <translation>Сейф запитано: захищених імен у файлі немає.</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources, and the vault is locked: nobody has looked for their names.</source>
        <translation>
            <numerusform>Матеріал тримається на %n захищеному джерелі, а сейф замкнено: імен ніхто не шукав.</numerusform>
            <numerusform>Матеріал тримається на %n захищених джерелах, а сейф замкнено: імен ніхто не шукав.</numerusform>
            <numerusform>Матеріал тримається на %n захищених джерелах, а сейф замкнено: імен ніхто не шукав.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Імена</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>Label: websites the file has links to</extracomment>
        <translation>Посилання на</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Label: typefaces within the file</extracomment>
        <translation>Шрифти</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Пропозиції</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided, with both wordings</source>
        <translation>
            <numerusform>%n невирішена, з обома варіантами</numerusform>
            <numerusform>%n невирішені, з обома варіантами</numerusform>
            <numerusform>%n невирішених, з обома варіантами</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метадані</translation>
    </message>
    <message>
        <source>none: the words alone</source>
        <translation>немає: лише слова</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>Label: what the file does not hold: notes, earlier versions</extracomment>
        <translation>Лишається тут</translation>
    </message>
</context>
<context>
    <name>galley::ui::EditorPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вирізати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вс&amp;тавити</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>В&amp;иділити все</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Знайти…</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>Зн&amp;айти й замінити…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Знайти &amp;далі</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Знайти &amp;раніше</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Жирний</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Body Text</source>
        <translation>&amp;Основний текст</translation>
    </message>
    <message>
        <source>Go to &amp;Headline</source>
        <translation>&amp;До заголовка</translation>
    </message>
    <message>
        <source>Go to &amp;Deck</source>
        <translation>До &amp;підзаголовка</translation>
    </message>
    <message>
        <source>&amp;Crosshead</source>
        <translation>&amp;Внутрішній заголовок</translation>
    </message>
    <message>
        <source>Block &amp;Quotation</source>
        <translation>&amp;Цитата абзацом</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Врізка</translation>
    </message>
    <message>
        <source>&amp;Pull Quote</source>
        <translation>В&amp;иносна цитата</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>&amp;Фото</translation>
    </message>
    <message>
        <source>&amp;Newsletter Sign-up</source>
        <translation>Підписка на &amp;розсилку</translation>
    </message>
    <message>
        <source>&amp;Support Appeal</source>
        <translation>З&amp;аклик підтримати</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>&amp;Матеріали за темою</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Звичайний розмір</translation>
    </message>
    <message>
        <source>Seri&amp;f Text</source>
        <translation>Шр&amp;ифт із зарубками</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Deck: one sentence that makes them read on</source>
        <translation>Підзаголовок: одне речення, щоб читали далі</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Su&amp;ggest Changes</source>
        <translation>&amp;Пропонувати зміни</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>&amp;Наступна пропозиція</translation>
    </message>
    <message>
        <source>Pre&amp;vious Suggestion</source>
        <translation>П&amp;опередня пропозиція</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>Пр&amp;ийняти пропозицію</translation>
    </message>
    <message>
        <source>Re&amp;fuse Suggestion</source>
        <translation>В&amp;ідхилити пропозицію</translation>
    </message>
    <message>
        <source>Accept All in Selection or Story</source>
        <translation>Прийняти все у виділеному чи в матеріалі</translation>
    </message>
    <message>
        <source>Refuse All in Selection or Story</source>
        <translation>Відхилити все у виділеному чи в матеріалі</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>Вставити &amp;без форматування</translation>
    </message>
    <message>
        <source>Paste as Block &amp;Quote</source>
        <translation>Вставити як &amp;цитату</translation>
    </message>
    <message>
        <source>Typographic &amp;Quotation Marks as I Type</source>
        <translation>Друкарські &amp;лапки під час набору</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>П&amp;еревіряти правопис</translation>
    </message>
    <message>
        <source>Keep the Line I Write in the &amp;Middle</source>
        <translation>Рядок набор&amp;у посередині</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs in Focus Mode</source>
        <translation>Притлумлювати інші абза&amp;ци в зосередженні</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Статистика…</translation>
    </message>
    <message>
        <source>Spelling S&amp;uggestions…</source>
        <translation>Варіанти &amp;написання…</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>Наступна помилка в &amp;слові</translation>
    </message>
    <message>
        <source>Previous Mi&amp;sspelled Word</source>
        <translation>Попередн&amp;я помилка в слові</translation>
    </message>
    <message>
        <source>Word Is R&amp;ight in This Story</source>
        <translation>Слово правильне в цьому &amp;матеріалі</translation>
    </message>
    <message>
        <source>Add Word to M&amp;y Words</source>
        <translation>Дод&amp;ати слово до моїх</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>&amp;Rows, with the header</source>
        <translation>&amp;Рядки, із заголовком</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>&amp;Insert Table</source>
        <translation>Вст&amp;авити таблицю</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Посилання…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Таблиця…</translation>
    </message>
    <message>
        <source>Tidy &amp;Table</source>
        <translation>Вирівняти &amp;таблицю</translation>
    </message>
    <message>
        <source>Add Ro&amp;w Below</source>
        <translation>Додати &amp;рядок нижче</translation>
    </message>
    <message>
        <source>Add Col&amp;umn Behind</source>
        <translation>Додат&amp;и стовпець після</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Прибрати рядок</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Прибрати стовпець</translation>
    </message>
</context>
<context>
    <name>galley::ui::EscrowDialog</name>
    <message>
        <source>Who May Know the Sources?</source>
        <translation>Кому можна знати джерела?</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources. Whoever you tick can read who they are in their own vault. Whoever you do not tick sees only the words agreed with the source, and approves with the identity not verified, on record.</source>
        <translation>
            <numerusform>Матеріал тримається на %n захищеному джерелі. Кого ви позначите, той прочитає у власному сейфі, хто це. Кого не позначите, бачить лише погоджені з джерелом слова й затверджує без перевірки особи, що буде записано.</numerusform>
            <numerusform>Матеріал тримається на %n захищених джерелах. Кого ви позначите, той прочитає у власному сейфі, хто вони. Кого не позначите, бачить лише погоджені з джерелом слова й затверджує без перевірки особи, що буде записано.</numerusform>
            <numerusform>Матеріал тримається на %n захищених джерелах. Кого ви позначите, той прочитає у власному сейфі, хто вони. Кого не позначите, бачить лише погоджені з джерелом слова й затверджує без перевірки особи, що буде записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Editor, and the source</source>
        <translation>Редактор і джерело</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by telephone</source>
        <translation>Відбиток, звірити телефоном</translation>
    </message>
    <message>
        <source>Editors, and the sources each may know</source>
        <translation>Редактори й джерела, які кожен може знати</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Здати</translation>
    </message>
    <message>
        <source>may read it already</source>
        <translation>уже може прочитати</translation>
    </message>
</context>
<context>
    <name>galley::ui::EvidencePage</name>
    <message>
        <source>&amp;Add File…</source>
        <translation>&amp;Додати файл…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>В&amp;ідкрити</translation>
    </message>
    <message>
        <source>&amp;Sensitive: not for everybody in the house</source>
        <translation>&amp;Закрите: не для всіх у редакції</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>Add &amp;Link or Note</source>
        <translation>Додати &amp;посилання чи нотатку</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>В&amp;ибрати…</translation>
    </message>
    <message>
        <source>Choose the file, or the captured copy of the link</source>
        <translation>Виберіть файл або збережену копію посилання</translation>
    </message>
    <message>
        <source>Open the stored file</source>
        <translation>Відкрити збережений файл</translation>
    </message>
    <message>
        <source>page 12, or 00:12:40</source>
        <translation>сторінка 12 або 00:12:40</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Назва чи адреса</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Pa&amp;ge or time</source>
        <translation>&amp;Сторінка чи час</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Опис</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>&amp;Розмова</translation>
    </message>
    <message>
        <source>sensitive</source>
        <extracomment>Evidence that not everybody in the house may see</extracomment>
        <translation>закрите</translation>
    </message>
    <message>
        <source>%1, copied in when you save</source>
        <translation>%1, скопіюється під час збереження</translation>
    </message>
    <message>
        <source>No file is kept</source>
        <translation>Файлу немає</translation>
    </message>
    <message>
        <source>Kept as it was taken in</source>
        <translation>Збережено, як отримано</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Перетягніть файли сюди або виберіть їх.</translation>
    </message>
    <message>
        <source>%1, sealed in the vault when you save. The file itself stays where it is.</source>
        <translation>%1, запечатається в сейфі під час збереження. Сам файл лишається, де був.</translation>
    </message>
    <message>
        <source>What the source gave is sealed in the vault, under Identity…</source>
        <translation>Передане джерелом запечатано в сейфі, у вікні «Хто це»…</translation>
    </message>
    <message>
        <source>Sealed in the vault when you save</source>
        <translation>Запечатається в сейфі під час збереження</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>One file that needs no other: words, photos, sign-up and appeal.</source>
        <translation>Один файл, якому не треба інших: слова, фото, підписка й заклик.</translation>
    </message>
    <message>
        <source>The page as it is laid out, with its fonts, readable by screen readers.</source>
        <translation>Зверстана шпальта зі своїми шрифтами, доступна програмам зчитування з екрана.</translation>
    </message>
    <message>
        <source>Every field and the text as it is written, to go on with elsewhere.</source>
        <translation>Усі поля й текст, як написано, щоб працювати далі деінде.</translation>
    </message>
    <message>
        <source>The story&apos;s own words, a paragraph a line.</source>
        <translation>Лише слова матеріалу, абзац на рядок.</translation>
    </message>
    <message>
        <source>story</source>
        <comment>file name</comment>
        <translation>матеріал</translation>
    </message>
    <message>
        <source>&amp;Open the folder afterwards</source>
        <translation>&amp;Потім відкрити теку</translation>
    </message>
    <message>
        <source>Export Story</source>
        <translation>Експорт матеріалу</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Експортувати</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Дайте файлові назву.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Теки %1 немає.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Такий файл уже є, його буде замінено.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Новий файл.</translation>
    </message>
    <message>
        <source>The page with numbered attributions, and a sheet of their sources. Not for readers.</source>
        <translation>Шпальта з пронумерованими атрибуціями й аркуш їхніх джерел. Не для читачів.</translation>
    </message>
    <message>
        <source>The words and the attributions you confirmed: what the detector learns from.</source>
        <translation>Слова й підтверджені вами атрибуції: на цьому вчиться розпізнавання.</translation>
    </message>
    <message>
        <source>This may not leave: %1.</source>
        <translation>Це не можна випускати: %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>Файл не вдалося створити: %1.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Вебсторінка (HTML)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Шпальта (PDF)</translation>
    </message>
    <message>
        <source>Proof for the fact-checker (PDF)</source>
        <translation>Гранки для фактчекера (PDF)</translation>
    </message>
    <message>
        <source>Story file (Markdown)</source>
        <translation>Файл матеріалу (Markdown)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простий текст</translation>
    </message>
    <message>
        <source>Attributions, for training</source>
        <translation>Атрибуції для навчання</translation>
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
        <translation>Word для розгляду (DOCX)</translation>
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
        <translation>Електронна книга (EPUB)</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Стрічка Atom</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>Стрічка RSS</translation>
    </message>
    <message>
        <source>News in JSON, for sites and partners of today.</source>
        <translation>Новини в JSON, для сучасних сайтів і партнерів.</translation>
    </message>
    <message>
        <source>News in JSON, for partners that read an earlier version.</source>
        <translation>Новини в JSON, для партнерів, що читають давнішу версію.</translation>
    </message>
    <message>
        <source>The story with its styles, photos and footnotes, for word processors.</source>
        <translation>Матеріал зі стилями, фото й виносками, для текстових редакторів.</translation>
    </message>
    <message>
        <source>With your notes as comments and suggestions as tracked changes, by name. For the lawyer; not for readers.</source>
        <translation>З вашими нотатками як коментарями й пропозиціями як виправленнями, поіменно. Для юриста; не для читачів.</translation>
    </message>
    <message>
        <source>The text as XML, each quotation with who says it. For agencies and archives.</source>
        <translation>Текст як XML, кожна цитата з тим, хто її каже. Для агентств і архівів.</translation>
    </message>
    <message>
        <source>The agencies&apos; envelope, with rights, embargo and subjects; NITF within.</source>
        <translation>Конверт агентств: права, ембарго й теми; усередині NITF.</translation>
    </message>
    <message>
        <source>For e-readers and their screen readers, photos within.</source>
        <translation>Для електронних читанок і їхніх зчитувачів, з фото всередині.</translation>
    </message>
    <message>
        <source>A feed of this one story.</source>
        <translation>Стрічка лише з цим матеріалом.</translation>
    </message>
    <message>
        <source>This text is not approved as it stands: the file will say on its page and in its metadata that it is a draft.</source>
        <translation>Цей текст у такому вигляді не затверджено: файл скаже на шпальті й у метаданих, що це чернетка.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Ф&amp;ормат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Що видає цей файл</translation>
    </message>
</context>
<context>
    <name>galley::ui::FieldsPane</name>
    <message>
        <source>Facts about the story</source>
        <translation>Дані про матеріал</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>Підза&amp;головок</translation>
    </message>
    <message>
        <source>Kic&amp;ker</source>
        <translation>&amp;Надзаголовок</translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation>Слово чи два над заголовком</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>&amp;Робоча назва</translation>
    </message>
    <message>
        <source>The working name</source>
        <translation>Як матеріал звуть у редакції</translation>
    </message>
    <message>
        <source>People and place</source>
        <translation>Люди й місце</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>П&amp;ідпис</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Імена через кому</translation>
    </message>
    <message>
        <source>Da&amp;teline</source>
        <translation>Міс&amp;це</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>Де зібрано матеріал</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Планування</translation>
    </message>
    <message>
        <source>Des&amp;k</source>
        <extracomment>Label: the department of the newsroom the story belongs to</extracomment>
        <translation>&amp;Відділ</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <extracomment>Label: the part of the paper the story is for</extracomment>
        <translation>Роз&amp;діл</translation>
    </message>
    <message>
        <source> words</source>
        <comment>after a number</comment>
        <translation> слів</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No length is planned</extracomment>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>&amp;Planned length</source>
        <translation>Запланований &amp;обсяг</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <extracomment>Label: when the story must be ready</extracomment>
        <translation>&amp;Термін</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>&amp;Ембарго до</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Головне фото</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Фото немає</translation>
    </message>
    <message>
        <source>C&amp;hoose a photo…</source>
        <translation>В&amp;ибрати фото…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Підпис до фото</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>&amp;Автор фото</translation>
    </message>
    <message>
        <source>Described in &amp;words</source>
        <extracomment>Label: the photo’s alternate text</extracomment>
        <translation>Описано &amp;словами</translation>
    </message>
    <message>
        <source>With the story</source>
        <translation>Разом із матеріалом</translation>
    </message>
    <message>
        <source>&amp;Newsletter sign-up</source>
        <translation>Підпис&amp;ка на розсилку</translation>
    </message>
    <message>
        <source>Appeal for read&amp;ers&apos; support</source>
        <translation>Заклик до &amp;читачів підтримати</translation>
    </message>
    <message>
        <source>Relate&amp;d stories</source>
        <translation>Матеріа&amp;ли за темою</translation>
    </message>
    <message>
        <source>Choose a Photo</source>
        <translation>Вибір фото</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>Фото (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>S&amp;lot on the page</source>
        <extracomment>Label: the space the story is to fill, columns by millimetres</extracomment>
        <translation>Місце на &amp;шпальті</translation>
    </message>
    <message>
        <source>2 x 120 mm</source>
        <translation>2 x 120 мм</translation>
    </message>
    <message>
        <source>The story is with the desk: a desk head lifts the embargo, in Review.</source>
        <translation>Матеріал у відділі: ембарго знімає керівник відділу, у «Розгляді».</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Імпорт матеріалів</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>Не вдалося імпортувати %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Не вдалося записати %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Збережено %1.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <source>Open Web Page in &amp;Browser</source>
        <translation>&amp;Відкрити вебсторінку в браузері</translation>
    </message>
    <message>
        <source>The story could not be printed</source>
        <translation>Матеріал не вдалося надрукувати</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>принтер не відповідає</translation>
    </message>
    <message>
        <source>The page could not be shown in the browser</source>
        <translation>Сторінку не вдалося показати в браузері</translation>
    </message>
    <message>
        <source>no program opens web pages here</source>
        <translation>жодна програма тут не відкриває вебсторінок</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>Нічого не вдалося імпортувати</translation>
    </message>
    <message>
        <source>Stories (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</source>
        <translation>Матеріали (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Читання файлів…</translation>
    </message>
    <message>
        <source>Storing stories…</source>
        <translation>Зберігання матеріалів…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The stories could not be listed</source>
        <translation>Не вдалося скласти список матеріалів</translation>
    </message>
    <message>
        <source>Writing stories…</source>
        <translation>Запис матеріалів…</translation>
    </message>
    <message>
        <source>Nothing could be written</source>
        <translation>Нічого не вдалося записати</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n files.</source>
        <translation>
            <numerusform>Зупинено після %n файлу.</numerusform>
            <numerusform>Зупинено після %n файлів.</numerusform>
            <numerusform>Зупинено після %n файлів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>Записано %n файл.</numerusform>
            <numerusform>Записано %n файли.</numerusform>
            <numerusform>Записано %n файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories Left Out</source>
        <translation>Пропущені матеріали</translation>
    </message>
    <message numerus="yes">
        <source>%n stories were left out.</source>
        <translation>
            <numerusform>Пропущено %n матеріал.</numerusform>
            <numerusform>Пропущено %n матеріали.</numerusform>
            <numerusform>Пропущено %n матеріалів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the Site</source>
        <translation>Тека сайту</translation>
    </message>
    <message>
        <source>Writing the site…</source>
        <translation>Запис сайту…</translation>
    </message>
    <message>
        <source>The site could not be written</source>
        <translation>Сайт не вдалося записати</translation>
    </message>
    <message>
        <source>The site is up to date: %1 files new or changed, %2 as before, %3 removed.</source>
        <translation>Сайт оновлено: нових чи змінених файлів %1, без змін %2, вилучено %3.</translation>
    </message>
    <message>
        <source>Open Front Page</source>
        <translation>Відкрити головну</translation>
    </message>
    <message>
        <source>&amp;Wire Folders…</source>
        <translation>&amp;Теки агентств…</translation>
    </message>
    <message>
        <source>Export Se&amp;veral…</source>
        <translation>Експорт &amp;кількох…</translation>
    </message>
    <message>
        <source>Write &amp;Site to Folder…</source>
        <translation>&amp;Записати сайт у теку…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Відкрити файл</translation>
    </message>
    <message numerus="yes">
        <source>%n stories came in from the wire.</source>
        <translation>
            <numerusform>Від агентств надійшов %n матеріал.</numerusform>
            <numerusform>Від агентств надійшло %n матеріали.</numerusform>
            <numerusform>Від агентств надійшло %n матеріалів.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the wire could not be read and lies in &quot;refused&quot;: %2.</source>
        <translation>%1 від агентства не вдалося прочитати, файл лежить у «refused»: %2.</translation>
    </message>
    <message>
        <source>The wire cannot be watched</source>
        <translation>За теками агентств не вдається стежити</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Пере&amp;гляд друку…</translation>
    </message>
    <message>
        <source>The story could not be laid out for print</source>
        <translation>Матеріал не вдалося зверстати для друку</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Перегляд друку</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Замінити на</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Слова, які шукати</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>Слова, які поставити натомість</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Зважати на регістр</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Лише цілі слова</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Попередній збіг (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Наступний збіг (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Замінити &amp;всі</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Це не шаблон</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, matches</comment>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups and \n for a new line.</source>
        <translation>У регулярному виразі \1–\9 означають його групи, а \n — новий рядок.</translation>
    </message>
    <message>
        <source>AB→XY</source>
        <comment>switch: as many capitals as the words have</comment>
        <translation>АБ→ЮЯ</translation>
    </message>
    <message>
        <source>Capitals as the words that are replaced have them</source>
        <translation>Великі літери — як у словах, що замінюються</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>Регулярний вираз обривається на знаку %1: %2.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingModel</name>
    <message>
        <source>Let pass by %1</source>
        <translation>Пропускає %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPane</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>Fi&amp;x</source>
        <translation>&amp;Виправити</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Зауважень немає</translation>
    </message>
    <message>
        <source>The house rules are read along while you write. What they find stands here: what, where, and how to settle it.</source>
        <translation>Правила редакції читають разом з вами, поки ви пишете. Що вони знайшли, стоїть тут: що, де і як це вирішити.</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Зауваження перевірок</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n зауваження</numerusform>
            <numerusform>%n зауваження</numerusform>
            <numerusform>%n зауважень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be settled</source>
        <translation>
            <numerusform>%n треба вирішити</numerusform>
            <numerusform>%n треба вирішити</numerusform>
            <numerusform>%n треба вирішити</numerusform>
        </translation>
    </message>
    <message>
        <source>Let It &amp;Pass…</source>
        <extracomment>The finding stands, and the text too, for a reason on record</extracomment>
        <translation>П&amp;ропустити…</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpHtml</name>
    <message>
        <source>no keys</source>
        <translation>без клавіш</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>Сторінка довідки</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpWindow</name>
    <message>
        <source>No page has these words. Try one of them alone, or a plainer one.</source>
        <translation>Цих слів немає на жодній сторінці. Спробуйте одне з них або простіше слово.</translation>
    </message>
    <message>
        <source>Help – Galley</source>
        <translation>Довідка – Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Пошук у довідці</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>Pages that have these words</source>
        <translation>Сторінки, де є ці слова</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Answer the dialog first; then this can be done.</source>
        <translation>Спершу дайте відповідь у діалозі, тоді це стане можливим.</translation>
    </message>
    <message>
        <source>This can be done when a story is open, or something is chosen that it is for.</source>
        <translation>Це можна зробити, коли відкрито матеріал або вибрано те, чого це стосується.</translation>
    </message>
    <message>
        <source>%1 menu: %2</source>
        <translation>Меню «%1»: %2</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Наступна частина</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportDialog</name>
    <message>
        <source>&amp;Change What Becomes of It</source>
        <translation>&amp;Змінити, що з ним буде</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Імпорт джерел</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Читання %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>Записи з %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Файл не вдалося прочитати</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новий</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as an entry</source>
        <translation>
            <numerusform>%n як наявний запис</numerusform>
            <numerusform>%n як наявні записи</numerusform>
            <numerusform>%n як наявні записи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n уже відомий</numerusform>
            <numerusform>%n уже відомі</numerusform>
            <numerusform>%n уже відомих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n без імені</numerusform>
            <numerusform>%n без імені</numerusform>
            <numerusform>%n без імені</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. %1.</source>
        <translation>Ще нічого не збережено. %1.</translation>
    </message>
    <message>
        <source>Storing the entries …</source>
        <translation>Зберігання записів…</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Нічого не збережено</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportModel</name>
    <message>
        <source>New entry</source>
        <translation>Новий запис</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Частина запису %1</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже відомий</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of a table: a person’s name, position at work, how to reach them</extracomment>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Зв’язок</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Що з ним буде</translation>
    </message>
</context>
<context>
    <name>galley::ui::InnerNames</name>
    <message>
        <source>Empty this field</source>
        <translation>Очистити це поле</translation>
    </message>
</context>
<context>
    <name>galley::ui::JoinDialog</name>
    <message>
        <source>&amp;Try It Out</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>Join a Shared Newsroom</source>
        <translation>Приєднатися до спільної редакції</translation>
    </message>
    <message>
        <source>A newsroom that is shared lies on a PostgreSQL server. Whoever runs it gives you its address, a login and a password. You keep a copy here and work on without a network; your own newsroom stays as it is.</source>
        <translation>Спільна редакція лежить на сервері PostgreSQL. Хто за нього відповідає, дасть вам адресу, ім’я для входу й пароль. Тут у вас лишається копія, і працювати можна й без мережі; ваша власна редакція лишається, як є.</translation>
    </message>
    <message>
        <source>server.example.org, or a whole address postgresql://…</source>
        <translation>server.example.org або повна адреса postgresql://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;Редакція</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Ім’я для входу</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Пр&amp;иєднатися</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запитуємо сервер…</translation>
    </message>
    <message>
        <source>It does not do</source>
        <translation>Так не вийде</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring of this computer</source>
        <translation>&amp;Зберігати пароль у в’язці ключів цього комп’ютера</translation>
    </message>
</context>
<context>
    <name>galley::ui::LinkDialog</name>
    <message>
        <source>Edit Link</source>
        <translation>Змінити посилання</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>&amp;Set Link</source>
        <translation>&amp;Поставити посилання</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>П&amp;рибрати посилання</translation>
    </message>
    <message>
        <source>Without words of its own, the link shows its address.</source>
        <translation>Без власних слів посилання показує адресу.</translation>
    </message>
    <message>
        <source>This is no address yet: it needs a host, as in courier.example/minutes.</source>
        <translation>Це ще не адреса: потрібне ім’я сайту, як у courier.example/minutes.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Attribution</source>
        <translation>Атрибуція</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Laid-out page</source>
        <translation>Зверстана шпальта</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Перевірки %1</translation>
    </message>
    <message>
        <source>The story could not be opened</source>
        <translation>Матеріал не вдалося відкрити</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <translation>%1 – Galley</translation>
    </message>
    <message>
        <source>The story could not be made</source>
        <translation>Матеріал не вдалося створити</translation>
    </message>
    <message>
        <source>The sample newsroom could not be opened</source>
        <translation>Редакцію-зразок не вдалося відкрити</translation>
    </message>
    <message>
        <source>The list of stories could not be read</source>
        <translation>Список матеріалів не вдалося прочитати</translation>
    </message>
    <message>
        <source>The photo could not be taken in</source>
        <translation>Фото не вдалося взяти</translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>&amp;Новий матеріал</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>Відкрити &amp;матеріал…</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>З&amp;берегти зараз</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>Filter S&amp;tories</source>
        <translation>&amp;Фільтр матеріалів</translation>
    </message>
    <message>
        <source>Colours as the &amp;Desktop</source>
        <translation>&amp;Кольори стільниці</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>&amp;Світлі кольори</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Темні кольори</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>На &amp;весь екран</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Знайти команду…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Введіть кілька літер команди</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Відкрити матеріал</translation>
    </message>
    <message>
        <source>Type a few letters of the headline or the slug</source>
        <translation>Введіть кілька літер заголовка чи робочої назви</translation>
    </message>
    <message>
        <source>Who Says &amp;This?</source>
        <translation>Хто це &amp;каже?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Розгляд</translation>
    </message>
    <message>
        <source>The answer could not be kept</source>
        <translation>Відповідь не вдалося зберегти</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1, стан тепер: %2.</translation>
    </message>
    <message>
        <source>The approved text was changed, so the approval is void. Undo does not bring it back.</source>
        <translation>Затверджений текст змінено, тож затвердження недійсне. Скасування його не поверне.</translation>
    </message>
    <message>
        <source>The notice could not be kept</source>
        <translation>Повідомлення не вдалося зберегти</translation>
    </message>
    <message>
        <source>You work as %1 now.</source>
        <translation>Ви тепер працюєте як %1.</translation>
    </message>
    <message>
        <source>&amp;Compare Versions…</source>
        <translation>Пор&amp;івняти версії…</translation>
    </message>
    <message>
        <source>&amp;Work As…</source>
        <translation>&amp;Працювати як…</translation>
    </message>
    <message>
        <source>Who Says &amp;What</source>
        <translation>&amp;Хто що каже</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Перевірки</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Розгляд</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>&amp;Джерела</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>Д&amp;ані</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 accepted. Undo brings them back.</source>
        <translation>
            <numerusform>Прийнято %n пропозицію (%1). Скасування її поверне.</numerusform>
            <numerusform>Прийнято %n пропозиції (%1). Скасування їх поверне.</numerusform>
            <numerusform>Прийнято %n пропозицій (%1). Скасування їх поверне.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 refused. Undo brings them back.</source>
        <translation>
            <numerusform>Відхилено %n пропозицію (%1). Скасування її поверне.</numerusform>
            <numerusform>Відхилено %n пропозиції (%1). Скасування їх поверне.</numerusform>
            <numerusform>Відхилено %n пропозицій (%1). Скасування їх поверне.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Нотатки %1</translation>
    </message>
    <message>
        <source>Let This Pass</source>
        <translation>Пропустити це</translation>
    </message>
    <message>
        <source>%1

Why may it stand? The reason is kept on record, and holds for these words alone.</source>
        <translation>%1

Чому це може лишитися? Причину буде записано, і вона діє лише для цих слів.</translation>
    </message>
    <message>
        <source>It could not be let pass</source>
        <translation>Це не вдалося пропустити</translation>
    </message>
    <message>
        <source>%1 is let pass here. It comes back when the words change.</source>
        <translation>%1 тут пропущено. Зауваження повернеться, коли слова зміняться.</translation>
    </message>
    <message>
        <source>The version could not be restored</source>
        <translation>Версію не вдалося відновити</translation>
    </message>
    <message>
        <source>The story is that version again. What it was stays a version.</source>
        <translation>Матеріал знову такий, як у тій версії. Те, чим він був, лишається версією.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>%1 is published, as it was scheduled.</source>
        <translation>%1 опубліковано за розкладом.</translation>
    </message>
    <message>
        <source>%1 was due and is not published: %2</source>
        <translation>%1 мало вийти й не опубліковано: %2</translation>
    </message>
    <message>
        <source>Only What Waits for &amp;Me</source>
        <translation>&amp;Лише те, що чекає на мене</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Нотатки</translation>
    </message>
    <message>
        <source>The newsroom could not be copied</source>
        <translation>Редакцію не вдалося скопіювати</translation>
    </message>
    <message>
        <source>The vault could not be opened: %1</source>
        <translation>Сейф не вдалося відкрити: %1</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Сейф замкнено</translation>
    </message>
    <message numerus="yes">
        <source>Vault open, locks in %n s</source>
        <translation>
            <numerusform>Сейф відкрито, замкнеться за %n с</numerusform>
            <numerusform>Сейф відкрито, замкнеться за %n с</numerusform>
            <numerusform>Сейф відкрито, замкнеться за %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Сейф відкрито</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>The last changes of “%1” are not on the disk.</source>
        <translation>Останні зміни в «%1» не на диску.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>Galley tries again each second and goes on by itself when it works.</source>
        <translation>Galley пробує щосекунди й продовжить сама, щойно вдасться.</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;Писати далі</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Копіювати текст</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Зберегти копію…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Відкинути зміни</translation>
    </message>
    <message>
        <source>The text of the story is on the clipboard.</source>
        <translation>Текст матеріалу в буфері обміну.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Копія в %1.</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>Копію не вдалося зберегти</translation>
    </message>
    <message>
        <source>The words could not be purged</source>
        <translation>Слова не вдалося вичистити</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from %n earlier versions. Copies of the newsroom made before keep them.</source>
        <translation>
            <numerusform>Слова зникли з %n попередньої версії. Зроблені раніше копії редакції їх зберігають.</numerusform>
            <numerusform>Слова зникли з %n попередніх версій. Зроблені раніше копії редакції їх зберігають.</numerusform>
            <numerusform>Слова зникли з %n попередніх версій. Зроблені раніше копії редакції їх зберігають.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you may read it in the vault</source>
        <translation>%1: можете прочитати в сейфі</translation>
    </message>
    <message>
        <source>%1: not verified by you; the approval will say so</source>
        <translation>%1: ви не перевірили; затвердження це скаже</translation>
    </message>
    <message numerus="yes">
        <source>%n stories wait for you.</source>
        <translation>
            <numerusform>На вас чекає %n матеріал.</numerusform>
            <numerusform>На вас чекають %n матеріали.</numerusform>
            <numerusform>На вас чекають %n матеріалів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Galley did not end properly last time. Nothing that was saved is lost; the last words saved are of %1, in %2.</source>
        <translation>Минулого разу Galley не завершилася як слід. Нічого зі збереженого не втрачено; останні збережені слова — від %1, у %2.</translation>
    </message>
    <message>
        <source>The vault could not be looked at</source>
        <translation>У сейф не вдалося зазирнути</translation>
    </message>
    <message>
        <source>The story was not submitted: the vault stayed locked.</source>
        <translation>Матеріал не здано: сейф лишився замкненим.</translation>
    </message>
    <message>
        <source>The story was not submitted: the source could not be shared</source>
        <translation>Матеріал не здано: не вдалося довірити джерело</translation>
    </message>
    <message>
        <source>Pur&amp;ge Words from History…</source>
        <translation>Вичистити &amp;слова з історії…</translation>
    </message>
    <message>
        <source>Copies of the &amp;Newsroom…</source>
        <translation>Копії &amp;редакції…</translation>
    </message>
    <message>
        <source>The newsroom could not be read</source>
        <translation>Редакцію не вдалося прочитати</translation>
    </message>
    <message>
        <source>The newsroom is saved.</source>
        <translation>Редакцію збережено.</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from the earlier versions, but %n reasons or notices on record hold them, and those are never changed.</source>
        <translation>
            <numerusform>Слова зникли з попередніх версій, але є в %n записаній причині чи повідомленні, а їх ніколи не змінюють.</numerusform>
            <numerusform>Слова зникли з попередніх версій, але є в %n записаних причинах чи повідомленнях, а їх ніколи не змінюють.</numerusform>
            <numerusform>Слова зникли з попередніх версій, але є в %n записаних причинах чи повідомленнях, а їх ніколи не змінюють.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or put the caret into one.</source>
        <translation>Виділіть слова або поставте курсор в одне з них.</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Версії не вдалося прочитати</translation>
    </message>
    <message>
        <source>“%1” stands in the first version, by %2, %3.</source>
        <translation>«%1» є в першій версії, %2, %3.</translation>
    </message>
    <message>
        <source>“%1” came in by %2, %3.</source>
        <translation>«%1» приходить із версією: %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>П&amp;орівняти</translation>
    </message>
    <message>
        <source>Who Brought This &amp;In?</source>
        <translation>&amp;Хто це вніс?</translation>
    </message>
    <message>
        <source>Ne&amp;wsroom…</source>
        <translation>Редак&amp;ція…</translation>
    </message>
    <message>
        <source>Take In Their Version</source>
        <translation>Взяти чужу версію</translation>
    </message>
    <message>
        <source>The version could not be taken in</source>
        <translation>Версію не вдалося взяти</translation>
    </message>
    <message>
        <source>You went on writing, so their version was not taken in. Take it in again.</source>
        <translation>Ви писали далі, тож чужу версію не взято. Візьміть її ще раз.</translation>
    </message>
    <message>
        <source>Their version is taken in; nothing was changed twice.</source>
        <translation>Чужу версію взято; нічого не змінено двічі.</translation>
    </message>
    <message numerus="yes">
        <source>Their version is taken in. %n place(s) both of you changed stand as suggestions and notes.</source>
        <translation>
            <numerusform>Чужу версію взято. %n місце, яке змінили обоє, стоїть як пропозиція й нотатка.</numerusform>
            <numerusform>Чужу версію взято. %n місця, які змінили обоє, стоять як пропозиції й нотатки.</numerusform>
            <numerusform>Чужу версію взято. %n місць, які змінили обоє, стоять як пропозиції й нотатки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In &amp;Their Version…</source>
        <translation>Взяти &amp;чужу версію…</translation>
    </message>
    <message>
        <source>The story could not be taken over</source>
        <translation>Матеріал не вдалося перебрати</translation>
    </message>
    <message>
        <source>What you typed last could not be kept</source>
        <translation>Останнє введене не вдалося зберегти</translation>
    </message>
    <message>
        <source>%1 has taken this story over. What you typed last is kept among its versions.</source>
        <translation>%1 тепер пише в цьому матеріалі. Останнє, що ви ввели, збережено серед його версій.</translation>
    </message>
    <message>
        <source>%1 has taken this story over. You read what is saved there.</source>
        <translation>%1 тепер пише в цьому матеріалі. Ви читаєте те, що там збережено.</translation>
    </message>
    <message>
        <source>You can write in this story now.</source>
        <translation>Тепер ви можете писати в цьому матеріалі.</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation>П&amp;еребрати</translation>
    </message>
    <message>
        <source>Damage was found: %1 Take back a copy of the newsroom (File, Copies), or put a copy of the file back in its place.</source>
        <translation>Знайдено пошкодження: %1 Поверніть копію редакції (Файл, Копії) або покладіть копію файлу на його місце.</translation>
    </message>
    <message>
        <source>The newsroom is damaged, and so is the copy that was made of it: %1 The good copies stay: take one back (File, Copies), or ask whoever looks after your computers.</source>
        <translation>Редакцію пошкоджено, і зроблену з неї копію теж: %1 Добрі копії залишаються: поверніть одну з них (Файл, Копії) або зверніться до тих, хто доглядає комп’ютери.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>&amp;Planning Board</source>
        <translation>&amp;Дошка планування</translation>
    </message>
    <message>
        <source>S&amp;earch Everything</source>
        <translation>Шукати вс&amp;юди</translation>
    </message>
    <message>
        <source>Stories</source>
        <comment>place of the window</comment>
        <translation>Матеріали</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Планування</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>Замінено %n місце</numerusform>
            <numerusform>Замінено %n місця</numerusform>
            <numerusform>Замінено %n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s). Each has a new version.</source>
        <translation>
            <numerusform>у %n матеріалі. У нього нова версія.</numerusform>
            <numerusform>у %n матеріалах. У кожного нова версія.</numerusform>
            <numerusform>у %n матеріалах. У кожного нова версія.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <translation>Лишилися як були: %1.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Триває заміна…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are again what they were.</source>
        <translation>
            <numerusform>%n матеріал знову такий, як був.</numerusform>
            <numerusform>%n матеріали знову такі, як були.</numerusform>
            <numerusform>%n матеріалів знову такі, як були.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were written in since, and stay.</source>
        <translation>В інших відтоді писали, вони лишаються.</translation>
    </message>
    <message>
        <source>Nothing could be replaced</source>
        <translation>Нічого не вдалося замінити</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як на стільниці</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the desktop is. It comes by itself where the desktop asks for it.</source>
        <translation>Високий контраст буває світлим або темним, як стільниця. Він вмикається сам, якщо цього вимагає стільниця.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Size of text in the window</source>
        <translation>Розмір тексту у вікні</translation>
    </message>
    <message>
        <source>Menus, lists and buttons, in percent of the desktop&apos;s size.</source>
        <translation>Меню, списки й кнопки, у відсотках від розміру на стільниці.</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Whether the page glides to another size, menus fade and the caret blinks.</source>
        <translation>Чи плавно шпальта змінює розмір, чи проступають меню й чи блимає курсор.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Дозволено</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Мова вікна</translation>
    </message>
    <message>
        <source>Holds from the next start on. Stories have a language of their own.</source>
        <translation>Діє з наступного запуску. Матеріали мають власну мову.</translation>
    </message>
    <message>
        <source>Close Galley and start it again: the window then speaks the other language.</source>
        <translation>Закрийте Galley і запустіть знову: вікно заговорить іншою мовою.</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Шрифт тексту</translation>
    </message>
    <message>
        <source>Of the editor alone; the page is set in the publication&apos;s own.</source>
        <translation>Лише в редакторі; шпальту набрано шрифтом видання.</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Із зарубками</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Без зарубок</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Of the editor alone. The wheel with Ctrl held does the same.</source>
        <translation>Лише в редакторі. Те саме робить коліщатко з натиснутою Ctrl.</translation>
    </message>
    <message>
        <source>Show the story as</source>
        <translation>Вигляд матеріалу</translation>
    </message>
    <message>
        <source>Pages one below the other, facing pages, or a reader&apos;s screen.</source>
        <translation>Шпальти одна під одною, розвороти або екран читача.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>What is looked at is what is printed.</source>
        <translation>Що на екрані, те й на друку.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Стиль шпальти</translation>
    </message>
    <message>
        <source>The publication has its own; another may be looked at.</source>
        <translation>Видання має свій; можна подивитися й інший.</translation>
    </message>
    <message>
        <source>Suggested changes on the page</source>
        <translation>Запропоновані зміни на шпальті</translation>
    </message>
    <message>
        <source>How words that are only suggested stand on the page.</source>
        <translation>Як слова, що лише запропоновані, стоять на шпальті.</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Мініатюри шпальт</translation>
    </message>
    <message>
        <source>A strip at the side that leads to each page.</source>
        <translation>Смуга збоку, що веде до кожної шпальти.</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Порядок матеріалів</translation>
    </message>
    <message>
        <source>Within each stage of work in the list at the left.</source>
        <translation>У межах кожного етапу роботи в списку ліворуч.</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>За терміном</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Wire folders</source>
        <translation>Теки агентств</translation>
    </message>
    <message>
        <source>Folders whose new files come in as stories by themselves.</source>
        <translation>Теки, нові файли з яких самі стають матеріалами.</translation>
    </message>
    <message>
        <source>People, desks and house words</source>
        <translation>Люди, відділи й слова редакції</translation>
    </message>
    <message>
        <source>These are the newsroom&apos;s, not yours alone: they hold for everybody who works in it.</source>
        <translation>Вони належать редакції, а не лише вам: діють для всіх, хто в ній працює.</translation>
    </message>
    <message>
        <source>Tell me when a story comes to me</source>
        <translation>Повідомляти, коли матеріал приходить до мене</translation>
    </message>
    <message>
        <source>By a message of the desktop while the window is not in front. It names no story.</source>
        <translation>Повідомленням стільниці, поки вікно не попереду. Матеріалу воно не називає.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Other keys for any command.</source>
        <translation>Інші клавіші для будь-якої команди.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>На&amp;лаштування…</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, змінено %2</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Newsroom</source>
        <translation>&amp;Відкрити редакцію-зразок</translation>
    </message>
    <message>
        <source>&amp;Back to My Newsroom</source>
        <translation>&amp;Назад до моєї редакції</translation>
    </message>
    <message>
        <source>Open Another Story &amp;Beside…</source>
        <translation>Відкрити пору&amp;ч інший матеріал…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Високий контраст</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Шукати всюди: «%1»</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Відкрити поруч</translation>
    </message>
    <message>
        <source>Story for the second window: a few letters of it</source>
        <translation>Матеріал для другого вікна: кілька його літер</translation>
    </message>
    <message>
        <source>Find and Replace in A&amp;ll Stories…</source>
        <translation>Знайти й замінити в &amp;усіх матеріалах…</translation>
    </message>
    <message>
        <source>&amp;Keys as in Another Editor…</source>
        <translation>&amp;Клавіші як в іншому редакторі…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Type a few letters of the editor you know</source>
        <translation>Введіть кілька літер знайомого вам редактора</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Шпальта</translation>
    </message>
    <message>
        <source>No note, suggestion or misspelled word is left in this text.</source>
        <translation>У цьому тексті не лишилося ні нотаток, ні пропозицій, ні слів із помилками.</translation>
    </message>
    <message>
        <source>Next Note, Suggestion or Misspelling</source>
        <translation>Наступна нотатка, пропозиція чи помилка</translation>
    </message>
    <message>
        <source>Previous Note, Suggestion or Misspelling</source>
        <translation>Попередня нотатка, пропозиція чи помилка</translation>
    </message>
    <message>
        <source>&amp;Lock the Vault</source>
        <translation>З&amp;амкнути сейф</translation>
    </message>
    <message>
        <source>Unlock the &amp;Vault</source>
        <translation>Відкрити се&amp;йф</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>panel: where it is moved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>Перемістити панель</translation>
    </message>
    <message>
        <source>Type a few letters of the panel, and where it is to go</source>
        <translation>Введіть кілька літер панелі та місця для неї</translation>
    </message>
    <message>
        <source>&amp;Ask for It</source>
        <translation>Поп&amp;росити</translation>
    </message>
    <message>
        <source>The other one could not be asked</source>
        <translation>Не вдалося передати прохання</translation>
    </message>
    <message>
        <source>%1 was asked to hand the story over. You can write here as soon as that is done.</source>
        <translation>Прохання передати матеріал надіслано: %1. Ви зможете писати тут, щойно це буде зроблено.</translation>
    </message>
    <message>
        <source>%1 would like to write in this story.</source>
        <translation>%1 хоче писати в цьому матеріалі.</translation>
    </message>
    <message>
        <source>&amp;Hand Over</source>
        <translation>Перед&amp;ати</translation>
    </message>
    <message>
        <source>The story could not be handed over</source>
        <translation>Не вдалося передати матеріал</translation>
    </message>
    <message>
        <source>&amp;Join a Shared Newsroom…</source>
        <translation>При&amp;єднатися до спільної редакції…</translation>
    </message>
    <message>
        <source>Back to My O&amp;wn Newsroom</source>
        <translation>Назад до своє&amp;ї редакції</translation>
    </message>
    <message>
        <source>You have this story open in another window, %1. Here you read what is saved there, and can write notes.</source>
        <translation>Цей матеріал відкрито у вашому іншому вікні, %1. Тут ви читаєте те, що там збережено, і можете писати нотатки.</translation>
    </message>
    <message>
        <source>%1 is writing in this story. Here you read what is saved there, and can write notes.</source>
        <translation>%1 пише в цьому матеріалі. Тут ви читаєте те, що там збережено, і можете писати нотатки.</translation>
    </message>
    <message>
        <source>The note could not be kept</source>
        <translation>Нотатку не вдалося зберегти</translation>
    </message>
    <message>
        <source>%1 has changed the notes on this story.</source>
        <extracomment>A person, who does not write in the story, wrote or answered a note on it</extracomment>
        <translation>Нотатки до цього матеріалу змінено: %1.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Показа&amp;ти</translation>
    </message>
    <message>
        <source>What you typed last is kept among the versions only</source>
        <translation>Те, що ви ввели останнім, лишилося тільки серед версій</translation>
    </message>
    <message>
        <source>This story is not there any more: somebody has removed it, or given it to a desk whose stories you do not see.</source>
        <translation>Цього матеріалу більше немає: його вилучили або передали у відділ, матеріалів якого ви не бачите.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MergeDialog</name>
    <message>
        <source>Merge Source</source>
        <translation>Об’єднання записів</translation>
    </message>
    <message>
        <source>Who is the same as %1?</source>
        <translation>Хто є тією самою особою, що %1?</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Ім’я, прізвисько, організація</translation>
    </message>
    <message>
        <source>Find the other entry</source>
        <translation>Знайти інший запис</translation>
    </message>
    <message>
        <source>Entries of the source book</source>
        <translation>Записи книги джерел</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Об’єднати</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Лишити %1</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Лишити інший</translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation>Виберіть інший запис.</translation>
    </message>
    <message>
        <source>A protected source cannot be merged with one that is named.</source>
        <translation>Захищене джерело не можна об’єднати з названим.</translation>
    </message>
    <message>
        <source>One entry: %1</source>
        <translation>Один запис: %1</translation>
    </message>
    <message>
        <source>Found by these names too: %1</source>
        <translation>Знаходиться й за цими іменами: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n розмова</numerusform>
            <numerusform>%n розмови</numerusform>
            <numerusform>%n розмов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n підтвердження</numerusform>
            <numerusform>%n підтвердження</numerusform>
            <numerusform>%n підтверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in stories</source>
        <translation>
            <numerusform>%n твердження в матеріалах</numerusform>
            <numerusform>%n твердження в матеріалах</numerusform>
            <numerusform>%n тверджень у матеріалах</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rewritten: the two can be taken apart again at any time.</source>
        <translation>Нічого не переписується: їх можна будь-коли роз’єднати.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MessageBar</name>
    <message>
        <source>Follow this message</source>
        <extracomment>Reads out a button whose text says what it does</extracomment>
        <translation>Перейти за повідомленням</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити повідомлення</translation>
    </message>
    <message>
        <source>No message</source>
        <extracomment>Where messages stand, while there is none</extracomment>
        <translation>Повідомлень немає</translation>
    </message>
</context>
<context>
    <name>galley::ui::MixBar</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n названо</numerusform>
            <numerusform>%n названо</numerusform>
            <numerusform>%n названо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous</source>
        <translation>
            <numerusform>%n без імені</numerusform>
            <numerusform>%n без імені</numerusform>
            <numerusform>%n без імені</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документи</numerusform>
            <numerusform>%n документів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second-hand</source>
        <translation>
            <numerusform>%n від інших</numerusform>
            <numerusform>%n від інших</numerusform>
            <numerusform>%n від інших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n без джерела</numerusform>
            <numerusform>%n без джерела</numerusform>
            <numerusform>%n без джерела</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MoveWords</name>
    <message>
        <source>Begin Writing</source>
        <extracomment>A button that moves a story on, as are those below</extracomment>
        <translation>Почати писати</translation>
    </message>
    <message>
        <source>Send to the Desk</source>
        <translation>Здати у відділ</translation>
    </message>
    <message>
        <source>Take for Editing</source>
        <extracomment>The desk editor takes the story from the pile</extracomment>
        <translation>Взяти на редагування</translation>
    </message>
    <message>
        <source>Return to the Author</source>
        <translation>Повернути авторові</translation>
    </message>
    <message>
        <source>Send to Fact-Check</source>
        <translation>Віддати на фактчек</translation>
    </message>
    <message>
        <source>Send Back to the Desk</source>
        <translation>Повернути у відділ</translation>
    </message>
    <message>
        <source>Facts Are Checked</source>
        <extracomment>The fact-checker is done with the story</extracomment>
        <translation>Факти перевірено</translation>
    </message>
    <message>
        <source>Refer to Legal</source>
        <translation>Передати юристу</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>The lawyer has no objection to the story</extracomment>
        <translation>Зняти заперечення</translation>
    </message>
    <message>
        <source>Approve This Text</source>
        <translation>Затвердити цей текст</translation>
    </message>
    <message>
        <source>Take Back the Approval</source>
        <extracomment>The text may be changed again</extracomment>
        <translation>Відкликати затвердження</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>An approval that no longer counts</extracomment>
        <translation>Недійсне</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Take Off the Schedule</source>
        <translation>Зняти з розкладу</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Begin a Correction</source>
        <translation>Почати виправлення</translation>
    </message>
    <message>
        <source>Drop the Correction</source>
        <translation>Покинути виправлення</translation>
    </message>
    <message>
        <source>Publish the Correction</source>
        <translation>Опублікувати виправлення</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Keeps the story back for now</extracomment>
        <translation>Притримати</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Lets a story go on that was held</extracomment>
        <translation>Пустити далі</translation>
    </message>
    <message>
        <source>Spike</source>
        <extracomment>Decides that the story will not run</extracomment>
        <translation>Зняти з номера</translation>
    </message>
    <message>
        <source>Take Off the Spike</source>
        <translation>Повернути в роботу</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <extracomment>Gives the story to another person</extracomment>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Lift the Embargo</source>
        <translation>Зняти ембарго</translation>
    </message>
    <message>
        <source>began to write</source>
        <extracomment>Follows a name, as do those below: “A. Lind began to write”</extracomment>
        <translation>починає писати</translation>
    </message>
    <message>
        <source>sent it to the desk</source>
        <translation>здає у відділ</translation>
    </message>
    <message>
        <source>took it for editing</source>
        <translation>бере на редагування</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>повертає</translation>
    </message>
    <message>
        <source>sent it to fact-check</source>
        <translation>віддає на фактчек</translation>
    </message>
    <message>
        <source>sent it back to the desk</source>
        <translation>повертає у відділ</translation>
    </message>
    <message>
        <source>checked the facts</source>
        <translation>перевіряє факти</translation>
    </message>
    <message>
        <source>referred it to legal</source>
        <translation>передає юристу</translation>
    </message>
    <message>
        <source>cleared it</source>
        <extracomment>Follows a name: the lawyer has no objection</extracomment>
        <translation>знімає заперечення</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>затверджує</translation>
    </message>
    <message>
        <source>took back the approval</source>
        <translation>відкликає затвердження</translation>
    </message>
    <message>
        <source>changed the approved text: the approval is void</source>
        <translation>змінює затверджений текст: затвердження недійсне</translation>
    </message>
    <message>
        <source>scheduled it</source>
        <translation>ставить у розклад</translation>
    </message>
    <message>
        <source>took it off the schedule</source>
        <translation>знімає з розкладу</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>публікує</translation>
    </message>
    <message>
        <source>began a correction</source>
        <translation>починає виправлення</translation>
    </message>
    <message>
        <source>dropped the correction</source>
        <translation>покидає виправлення</translation>
    </message>
    <message>
        <source>published the correction</source>
        <translation>публікує виправлення</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>відкликає публікацію</translation>
    </message>
    <message>
        <source>held it</source>
        <translation>притримує</translation>
    </message>
    <message>
        <source>released it</source>
        <extracomment>Follows a name: the story goes on that was held</extracomment>
        <translation>пускає далі</translation>
    </message>
    <message>
        <source>spiked it</source>
        <translation>знімає з номера</translation>
    </message>
    <message>
        <source>took it off the spike</source>
        <translation>повертає в роботу</translation>
    </message>
    <message>
        <source>handed it over</source>
        <translation>передає</translation>
    </message>
    <message>
        <source>lifted the embargo</source>
        <translation>знімає ембарго</translation>
    </message>
</context>
<context>
    <name>galley::ui::NewsroomDialog</name>
    <message>
        <source>Newsroom</source>
        <translation>Редакція</translation>
    </message>
    <message>
        <source>&amp;1 People</source>
        <translation>&amp;1 Люди</translation>
    </message>
    <message>
        <source>&amp;2 Desks</source>
        <translation>&amp;2 Відділи</translation>
    </message>
    <message>
        <source>&amp;3 Words</source>
        <translation>&amp;3 Слова</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Нічого не збережено: %1.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Зміни не збережено. Натисніть Esc ще раз, щоб відмовитися від них.</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesModel</name>
    <message>
        <source>Somebody</source>
        <translation>Хтось</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>вирішено</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <source>%1 – gone from the text</source>
        <translation>%1 – зникло з тексту</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Увесь матеріал</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <comment>words</comment>
        <translation>Додати: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>words</comment>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>%2 instead of %1</source>
        <comment>words</comment>
        <translation>%2 замість %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Для %1</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Вирішує %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesPane</name>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>У цьому матеріалі такого немає.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Надіслати</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Вирішено</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Прийняти</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>В&amp;ідхилити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>For…</source>
        <extracomment>Button: who is to answer the note</extracomment>
        <translation>Для…</translation>
    </message>
    <message>
        <source>All of Theirs</source>
        <extracomment>Button: every suggestion of the person who made this one</extracomment>
        <translation>Усі цієї особи</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Нотаток поки немає</translation>
    </message>
    <message>
        <source>Notes and suggestions</source>
        <translation>Нотатки й пропозиції</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Which notes are shown: those not resolved yet</extracomment>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Вирішені</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Які нотатки показано</translation>
    </message>
    <message>
        <source>Note or answer</source>
        <translation>Нотатка чи відповідь</translation>
    </message>
    <message>
        <source>%1 notes: %2</source>
        <extracomment>A person, and what the note says</extracomment>
        <translation>%1 зауважує: %2</translation>
    </message>
    <message>
        <source>%1 suggests this, %2</source>
        <translation>%1 пропонує це, %2</translation>
    </message>
    <message>
        <source>New note on: %1</source>
        <translation>Нова нотатка до: %1</translation>
    </message>
    <message>
        <source>New note on the whole story</source>
        <translation>Нова нотатка до всього матеріалу</translation>
    </message>
    <message>
        <source>New note on “%1”</source>
        <translation>Нова нотатка до «%1»</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Відповідь для %1</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>Відкрити &amp;знову</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Усі від %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>The note is for nobody in particular</extracomment>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Accept All of %1</source>
        <translation>Прийняти всі від %1</translation>
    </message>
    <message>
        <source>Refuse All of %1</source>
        <translation>Відхилити всі від %1</translation>
    </message>
    <message>
        <source>New &amp;Note Here</source>
        <translation>Нова нотатка &amp;тут</translation>
    </message>
    <message>
        <source>Note on the W&amp;hole Story</source>
        <translation>Нотатка до всього &amp;матеріалу</translation>
    </message>
    <message>
        <source>Next Note or Su&amp;ggestion</source>
        <translation>Наступна нотатка ч&amp;и пропозиція</translation>
    </message>
    <message>
        <source>Previous Note or Suggestion</source>
        <translation>Попередня нотатка чи пропозиція</translation>
    </message>
    <message>
        <source>Resol&amp;ve Note</source>
        <translation>Нотатку вирі&amp;шено</translation>
    </message>
    <message>
        <source>Select words in the text and press {key:note.new} to write a note on them. {key:suggest.mode} turns what you type into suggestions. Both stay in the house: only a Word file for review carries them.</source>
        <translation>Виділіть слова в тексті й натисніть {key:note.new}, щоб написати до них нотатку. {key:suggest.mode} перетворює те, що ви пишете, на пропозиції. І те й те лишається в редакції: їх несе тільки файл Word для розгляду.</translation>
    </message>
    <message>
        <source>Note on the Whole Story</source>
        <translation>Нотатка до всього матеріалу</translation>
    </message>
</context>
<context>
    <name>galley::ui::NoticeDialog</name>
    <message>
        <source>Notice to Readers</source>
        <translation>Повідомлення читачам</translation>
    </message>
    <message>
        <source>Correction: a fact was wrong</source>
        <translation>Виправлення: факт був хибний</translation>
    </message>
    <message>
        <source>Clarification: right, but it could be misread</source>
        <translation>Уточнення: правильно, але можна зрозуміти хибно</translation>
    </message>
    <message>
        <source>Update: something new</source>
        <translation>Доповнення: щось нове</translation>
    </message>
    <message>
        <source>Editor’s note: how the story was made</source>
        <translation>Від редакції: як зроблено матеріал</translation>
    </message>
    <message>
        <source>Withdrawal: it should not have run</source>
        <translation>Відкликання: не слід було публікувати</translation>
    </message>
    <message>
        <source>As readers see it: what the story said, and what is right. “An earlier version said …”</source>
        <translation>Як бачать читачі: що було в матеріалі і як правильно. «У попередній версії йшлося…»</translation>
    </message>
    <message>
        <source>For the house: what was wrong, in few words</source>
        <translation>Для редакції: що було хибно, коротко</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Повідомлення</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>&amp;Що було хибно</translation>
    </message>
    <message>
        <source>&amp;Put on Record</source>
        <translation>&amp;Записати</translation>
    </message>
    <message>
        <source>It is published with the corrected text, once somebody else approves it.</source>
        <translation>Вийде з виправленим текстом, щойно хтось інший його затвердить.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>galley::ui::OptionalTime</name>
    <message>
        <source>%1: set a time</source>
        <comment>name of the field</comment>
        <translation>%1: задати час</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageChoices</name>
    <message>
        <source>Pages</source>
        <extracomment>How the story is shown: as printed pages, one below the other</extracomment>
        <translation>Шпальти</translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>How the story is shown: two printed pages side by side</extracomment>
        <translation>Розворот</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Планшет</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>How the story is shown: the web page on the screen of a computer</extracomment>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>House Paper</source>
        <translation>Формат видання</translation>
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
        <translation>Таблоїд</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>Paper: only the space the story has on a page</extracomment>
        <translation>Місце</translation>
    </message>
    <message>
        <source>House Style</source>
        <translation>Стиль видання</translation>
    </message>
    <message>
        <source>Suggestions as Accepted</source>
        <translation>Пропозиції прийнято</translation>
    </message>
    <message>
        <source>Suggestions as Refused</source>
        <translation>Пропозиції відхилено</translation>
    </message>
    <message>
        <source>Suggestions Marked</source>
        <translation>Пропозиції позначено</translation>
    </message>
</context>
<context>
    <name>galley::ui::PagePane</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Збільшити</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Зм&amp;еншити</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>За &amp;шириною</translation>
    </message>
    <message>
        <source>W&amp;hole Page</source>
        <translation>&amp;Уся шпальта</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Показати: %1</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Папір: %1</translation>
    </message>
    <message>
        <source>Set the S&amp;lot…</source>
        <translation>Задати &amp;місце…</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>М&amp;ініатюри</translation>
    </message>
    <message>
        <source>Mark the &amp;Selection</source>
        <translation>&amp;Позначати виділене</translation>
    </message>
    <message>
        <source>Mark &amp;Attributions</source>
        <translation>Позначати &amp;атрибуції</translation>
    </message>
    <message>
        <source>Mark &amp;Findings</source>
        <translation>Позначати &amp;зауваження</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Що показано</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>Масштаб шпальти</translation>
    </message>
    <message>
        <source>Set the Slot…</source>
        <translation>Задати місце…</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Уся шпальта</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>How the story fits its slot</source>
        <translation>Як матеріал вміщується на своє місце</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>зайвий %n рядок</numerusform>
            <numerusform>зайві %n рядки</numerusform>
            <numerusform>зайвих %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>вільний %n рядок</numerusform>
            <numerusform>вільні %n рядки</numerusform>
            <numerusform>вільних %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Вміщується</translation>
    </message>
    <message>
        <source>Go to the first words that do not fit the slot</source>
        <translation>До перших слів, що не вміщуються</translation>
    </message>
    <message>
        <source>Give the story another slot</source>
        <translation>Дати матеріалові інше місце</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>Стиль: %1</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Стиль шпальти</translation>
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
        <translation>Шпальти</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageView</name>
    <message>
        <source>The page appears here as soon as there are words.</source>
        <translation>Шпальта з’явиться тут, щойно будуть слова.</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Вигляд шпальти</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n шпальта</numerusform>
            <numerusform>%n шпальти</numerusform>
            <numerusform>%n шпальт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %n line(s)</source>
        <extracomment>On the page, where the slot ends: so much is too long</extracomment>
        <translation>
            <numerusform>скоротити %n рядок</numerusform>
            <numerusform>скоротити %n рядки</numerusform>
            <numerusform>скоротити %n рядків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PanelGrip</name>
    <message>
        <source>Drag this panel to another side</source>
        <translation>Перетягніть цю панель на інший бік</translation>
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
        <translation>Перемістити панель…</translation>
    </message>
    <message>
        <source>Story &amp;List</source>
        <translation>Список мат&amp;еріалів</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Шпальта</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Інспектор</translation>
    </message>
    <message>
        <source>F&amp;ocus Mode</source>
        <translation>Зосеред&amp;ження</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Наступна &amp;область</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Попередн&amp;я область</translation>
    </message>
    <message>
        <source>Page in Its O&amp;wn Window</source>
        <translation>Шпал&amp;ьта в окремому вікні</translation>
    </message>
    <message>
        <source>Swap the Sides of List and Inspector</source>
        <translation>Поміняти місцями список та інспектор</translation>
    </message>
    <message>
        <source>To the Left Side</source>
        <translation>На лівий бік</translation>
    </message>
    <message>
        <source>Beside the Text</source>
        <translation>Поруч із текстом</translation>
    </message>
    <message>
        <source>To the Right Side</source>
        <translation>На правий бік</translation>
    </message>
    <message>
        <source>Into a Window of Its Own</source>
        <translation>В окреме вікно</translation>
    </message>
    <message>
        <source>Reset Panels</source>
        <translation>Повернути панелі на місце</translation>
    </message>
    <message>
        <source>Panels before the text</source>
        <translation>Панелі перед текстом</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Панелі поруч із текстом</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
</context>
<context>
    <name>galley::ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Зберігати його у в’язці ключів цього комп’ютера</translation>
    </message>
    <message>
        <source>Password of the Server</source>
        <translation>Пароль сервера</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Пароль: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::PeoplePage</name>
    <message>
        <source>Reporter</source>
        <translation>Репортер</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>Редактор відділу</translation>
    </message>
    <message>
        <source>Copy editor</source>
        <extracomment>Role: looks after language and style</extracomment>
        <translation>Літредактор</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>Фактчекер</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Юрист</translation>
    </message>
    <message>
        <source>Approver</source>
        <extracomment>Role: may approve a text</extracomment>
        <translation>Затверджує</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>Role: may publish and schedule</extracomment>
        <translation>Публікує</translation>
    </message>
    <message>
        <source>Desk head</source>
        <extracomment>Role: leads a desk</extracomment>
        <translation>Керівник відділу</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>&amp;Add Person</source>
        <translation>&amp;Додати людину</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In the empty field of a new passphrase</extracomment>
        <translation>Лишається та сама</translation>
    </message>
    <message>
        <source>Roles on each desk</source>
        <translation>Ролі в кожному відділі</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Нова парольна фраза</translation>
    </message>
    <message>
        <source>Who approves a text has not written it, whatever roles they hold. Somebody who leaves loses the roles; what they did stays in their name.</source>
        <translation>Хто затверджує текст, той його не писав, хоч би які мав ролі. Хто йде, той утрачає ролі; зроблене лишається під його іменем.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is on the staff yet: whoever works here may do everything</source>
        <translation>У штаті ще нікого немає: хто тут працює, той може все</translation>
    </message>
</context>
<context>
    <name>galley::ui::PersonDialog</name>
    <message>
        <source>Who Works Here</source>
        <translation>Хто тут працює</translation>
    </message>
    <message>
        <source>Only where one is set</source>
        <extracomment>In the empty field of a passphrase</extracomment>
        <translation>Лише якщо її задано</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольна фраза</translation>
    </message>
    <message>
        <source>&amp;Work as This Person</source>
        <translation>Працювати як ця &amp;людина</translation>
    </message>
    <message>
        <source>What you do from now on is done in this name. Roles are given in File, Newsroom.</source>
        <translation>Усе, що ви робите відтепер, робиться під цим іменем. Ролі дають у меню Файл, Редакція.</translation>
    </message>
</context>
<context>
    <name>galley::ui::PlanDialog</name>
    <message>
        <source>Due</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Ембарго до</translation>
    </message>
    <message>
        <source>Plan a Story</source>
        <translation>Планування матеріалу</translation>
    </message>
    <message numerus="yes">
        <source>Plan of %n Stories</source>
        <translation>
            <numerusform>План %n матеріалу</numerusform>
            <numerusform>План %n матеріалів</numerusform>
            <numerusform>План %n матеріалів</numerusform>
        </translation>
    </message>
    <message>
        <source>Council votes on the quay tonight</source>
        <translation>Рада ввечері голосує щодо причалу</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source> words</source>
        <translation> слів</translation>
    </message>
    <message>
        <source>&amp;Budget line</source>
        <translation>&amp;Рядок плану</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Термін</translation>
    </message>
    <message>
        <source>De&amp;sk</source>
        <translation>&amp;Відділ</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;У кого</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Обсяг</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>Ро&amp;зділ</translation>
    </message>
    <message>
        <source>Ed&amp;ition</source>
        <translation>В&amp;ипуск</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Шпальта</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>&amp;Ембарго до</translation>
    </message>
    <message>
        <source>U&amp;rgency, 1 most</source>
        <translation>Терміновість, 1 — &amp;найвища</translation>
    </message>
    <message>
        <source>Plan It</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>galley::ui::PurgeDialog</name>
    <message>
        <source>Purge Words from History</source>
        <translation>Вичистити слова з історії</translation>
    </message>
    <message>
        <source>A name or a phrase, one a line</source>
        <translation>Ім’я чи вислів, по одному на рядок</translation>
    </message>
    <message>
        <source>Words to purge, one phrase a line</source>
        <translation>Слова, які вичистити, по вислову на рядок</translation>
    </message>
    <message>
        <source>&amp;Purge for Good</source>
        <translation>&amp;Вичистити назавжди</translation>
    </message>
    <message>
        <source>Take the words out of the story first. Then every earlier version, note and attribution is rewritten without them. This cannot be undone; that it was done stays on record, without the words.</source>
        <translation>Спершу приберіть слова з матеріалу. Тоді кожну попередню версію, нотатку й атрибуцію буде переписано без них. Скасувати це не можна; що це зроблено, лишається записаним, без самих слів.</translation>
    </message>
    <message>
        <source>Copies of the newsroom that were made before now (the folder “backups” beside the database) keep the words: delete those where they must go too.</source>
        <translation>Копії редакції, зроблені раніше (тека «backups» поруч із базою даних), зберігають ці слова: вилучіть ті, де їх теж не має бути.</translation>
    </message>
    <message>
        <source>In any letter case, as whole words.</source>
        <translation>Хай якими літерами, як цілі слова.</translation>
    </message>
    <message>
        <source>They cannot be looked for: %1.</source>
        <translation>Їх не вдається шукати: %1.</translation>
    </message>
    <message>
        <source>They stand in no version of this story. Purging clears the search index and the log of the database all the same.</source>
        <translation>Їх немає в жодній версії цього матеріалу. Вичищення однак очистить пошуковий покажчик і журнал бази даних.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n versions of this story.</source>
        <translation>
            <numerusform>Вони є в %n версії цього матеріалу.</numerusform>
            <numerusform>Вони є в %n версіях цього матеріалу.</numerusform>
            <numerusform>Вони є в %n версіях цього матеріалу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much like them, and left as they are: %1. Add a line for each that must go too.</source>
        <translation>Дуже схожі й лишаються як є: %1. Додайте рядок для кожного, що теж має зникнути.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuickPicker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Нічого не підходить. Спробуйте менше літер.</translation>
    </message>
    <message>
        <source>Letters to look for</source>
        <translation>Літери, які шукати</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Збіги</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuotationTeller</name>
    <message>
        <source>not known yet</source>
        <translation>поки невідомо</translation>
    </message>
    <message>
        <source>Quotation, source: %1</source>
        <translation>Цитата, джерело: %1</translation>
    </message>
    <message>
        <source>In other words, source: %1</source>
        <translation>Переказ, джерело: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
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
        <translation>закрито; виправлення роблять у самому матеріалі</translation>
    </message>
    <message>
        <source>approved; a change would void that</source>
        <translation>затверджено; зміна зробить затвердження недійсним</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>відкрито в іншому вікні</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>змінено після перегляду</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>не вдалося зберегти</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>&amp;Зважати на регістр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Цілі слова</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>&amp;Регулярний вираз</translation>
    </message>
    <message>
        <source>&amp;Keep capitals</source>
        <translation>З&amp;берігати регістр</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>З&amp;найти</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Зу&amp;пинити</translation>
    </message>
    <message>
        <source>Find and Replace in All Stories</source>
        <translation>Знайти й замінити в усіх матеріалах</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Зн&amp;айти</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>За&amp;мінити на</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups.</source>
        <translation>У регулярному виразі \1–\9 означають його групи.</translation>
    </message>
    <message>
        <source>Places that were found, by story</source>
        <translation>Знайдені місця за матеріалами</translation>
    </message>
    <message>
        <source>Stories looked at</source>
        <translation>Переглянуті матеріали</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Зам&amp;інити</translation>
    </message>
    <message>
        <source>The bodies of all stories are looked through; headlines and other fields are not.</source>
        <translation>Переглядаються тексти всіх матеріалів, але не заголовки й інші поля.</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>Регулярний вираз обривається на знаку %1: %2.</translation>
    </message>
    <message>
        <source>Looking through the stories…</source>
        <translation>Матеріали переглядаються…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Пошук зупинено.</translation>
    </message>
    <message>
        <source>The stories could not be searched</source>
        <translation>У матеріалах не вдалося нічого пошукати</translation>
    </message>
    <message>
        <source>No story has these words.</source>
        <translation>Цих слів немає в жодному матеріалі.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are ticked,</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>Позначено %n місце</numerusform>
            <numerusform>Позначено %n місця</numerusform>
            <numerusform>Позначено %n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s).</source>
        <translation>
            <numerusform>у %n матеріалі.</numerusform>
            <numerusform>у %n матеріалах.</numerusform>
            <numerusform>у %n матеріалах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that have them stay as they are.</source>
        <translation>
            <numerusform>%n матеріал із ними лишається як є.</numerusform>
            <numerusform>%n матеріали з ними лишаються як є.</numerusform>
            <numerusform>%n матеріалів із ними лишаються як є.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplyDialog</name>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Asked for a Reply</source>
        <translation>Запит про відповідь</translation>
    </message>
    <message>
        <source>Whom the allegation is about</source>
        <translation>Кого стосується звинувачення</translation>
    </message>
    <message>
        <source>What they are asked about, in few words</source>
        <translation>Про що питають, коротко</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>email</source>
        <translation>електронна пошта</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>особисто</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Відповіді поки немає</translation>
    </message>
    <message>
        <source>Could not be reached, or did not answer</source>
        <translation>Не вдалося зв’язатися, або без відповіді</translation>
    </message>
    <message>
        <source>Declined to comment</source>
        <translation>Відмова від коментаря</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповідь є</translation>
    </message>
    <message>
        <source>What they said, or why they said nothing</source>
        <translation>Що сказано або чому нічого не сказано</translation>
    </message>
    <message>
        <source>Readers are told what came of it in the text; this is the house’s own record.</source>
        <translation>Читачам кажуть у тексті, чим скінчилося; це власний запис редакції.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <extracomment>Label: the person accused</extracomment>
        <translation>&amp;Хто</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>Label: what the allegation is</extracomment>
        <translation>&amp;Про що</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <extracomment>Label: by telephone, letter …</extracomment>
        <translation>&amp;Як</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>Label: the time left for an answer</extracomment>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Чим скінчилося</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>&amp;Відповідь</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Розгляд</translation>
    </message>
    <message>
        <source>Where the story stands could not be looked up</source>
        <translation>Не вдалося дізнатися, на якому етапі матеріал</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <extracomment>The story lies with this person now</extracomment>
        <translation>Зараз у %1.</translation>
    </message>
    <message>
        <source>Approved by %1, %2: this very text.</source>
        <translation>Затверджує %1, %2: саме цей текст.</translation>
    </message>
    <message>
        <source>The approval by %1 of %2 is void: the text is another now.</source>
        <translation>Затвердження (%1, %2) недійсне: текст тепер інший.</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Показати зміни</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Порівняти версії…</translation>
    </message>
    <message>
        <source>Scheduled for %1.</source>
        <translation>Заплановано на %1.</translation>
    </message>
    <message>
        <source>Works as: %1</source>
        <extracomment>The name of the desk’s workflow</extracomment>
        <translation>Порядок роботи: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>The published text stays public. Change the text here, and say below what was wrong.</source>
        <translation>Опублікований текст лишається доступним усім. Змініть текст тут і скажіть нижче, що було хибно.</translation>
    </message>
    <message>
        <source>Put a Notice on Record…</source>
        <translation>Записати повідомлення…</translation>
    </message>
    <message>
        <source>What may happen next</source>
        <translation>Що може бути далі</translation>
    </message>
    <message>
        <source>Nothing: this is the end of its way.</source>
        <translation>Нічого: тут його шлях закінчується.</translation>
    </message>
    <message>
        <source>Only a person can tell</source>
        <translation>Сказати може лише людина</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Як він сюди прийшов</translation>
    </message>
    <message>
        <source>No step has been taken yet. Each one is kept here for good: who, when and why.</source>
        <translation>Жодного кроку ще не зроблено. Кожен зберігається тут назавжди: хто, коли й чому.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Follows who did what: “A. Lind handed it over to M. Okafor”</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Sen&amp;d to the Desk</source>
        <translation>&amp;Здати у відділ</translation>
    </message>
    <message>
        <source>&amp;Return to the Author</source>
        <translation>Поверн&amp;ути авторові</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>Затвердити &amp;цей текст</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Опуб&amp;лікувати</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Право на відповідь</translation>
    </message>
    <message>
        <source>Whoever is accused in the story is asked for their side, with time to answer.</source>
        <translation>Кого в матеріалі звинувачено, того питають про його бік і дають час відповісти.</translation>
    </message>
    <message>
        <source>no word yet</source>
        <extracomment>What came of a request for a reply, as are the three below</extracomment>
        <translation>поки нічого</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без відповіді</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>відповідь є</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Ask for a Reply…</source>
        <translation>Запитати відповідь…</translation>
    </message>
    <message>
        <source>Everything That Happened…</source>
        <translation>Усе, що було…</translation>
    </message>
    <message>
        <source>The story cannot take that step from where it stands. What it can do is in Review.</source>
        <translation>Матеріал не може зробити цей крок зі свого стану. Можливі кроки — на вкладці «Розгляд».</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>This is the sample newsroom. Whatever you do here, your own stays as it is.</source>
        <translation>Це редакція-зразок. Хоч що б ви тут робили, ваша лишається як є.</translation>
    </message>
    <message>
        <source>Back to My Newsroom</source>
        <translation>Назад до моєї редакції</translation>
    </message>
</context>
<context>
    <name>galley::ui::SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Stories and their notes, the source book, commands and help. Words in quotes stand together, a minus leaves out, OR takes either, ferr* begins a word. desk:, by:, state:, due:, edition: and in: narrow it down.</source>
        <translation>Матеріали й нотатки до них, книга джерел, команди й довідка. Слова в лапках стоять разом, мінус виключає, OR допускає будь-яке з двох, ferr* — початок слова. desk:, by:, state:, due:, edition: та in: звужують пошук.</translation>
    </message>
    <message>
        <source>Search stories, notes, sources, commands and help</source>
        <translation>Пошук у матеріалах, нотатках, джерелах, командах і довідці</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>The newsroom could not be searched</source>
        <translation>У редакції не вдалося нічого пошукати</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Матеріали</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>пише %1</translation>
    </message>
    <message>
        <source>by %1, settled</source>
        <translation>пише %1, вирішено</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>No story is of this kind.</source>
        <translation>Таких матеріалів немає.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”.</source>
        <translation>Тут ніде немає «%1».</translation>
    </message>
    <message>
        <source>Spelled nearly so: %1</source>
        <translation>Схоже пишеться: %1</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Поки нічого не шукали.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Скинути «%1»</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Набір</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Шпальта</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Редакція</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Стільниця</translation>
    </message>
    <message>
        <source>No setting has these words. Fewer or other words may find it.</source>
        <translation>Цих слів немає в жодному налаштуванні. Спробуйте менше слів або інші.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Знайти налаштування</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Групи налаштувань</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>Скинути &amp;всі</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Takes the change of “%1” back.</source>
        <translation>Скасовує зміну «%1».</translation>
    </message>
</context>
<context>
    <name>galley::ui::Sharing</name>
    <message>
        <source>Connecting to the newsroom…</source>
        <translation>З’єднання з редакцією…</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Чекає на ваше рішення</translation>
    </message>
    <message>
        <source>On the server %1 of %2 stories are gone or changed at once. Nothing of it was taken over here: ask in the newsroom whether that is meant.</source>
        <translation>На сервері зникло або змінилося відразу %1 із %2 матеріалів. Нічого з цього сюди не взято: запитайте в редакції, чи так задумано.</translation>
    </message>
    <message>
        <source>It Is &amp;Meant</source>
        <translation>&amp;Так задумано</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup: of %1 of %2 stories it lacks what is here. Nothing is exchanged with it until you decide: ask in the newsroom whether it is to have them.</source>
        <translation>Сервер редакції відновлено з резервної копії: у %1 із %2 матеріалів там немає того, що є тут. Доки ви не вирішите, обміну з ним немає: запитайте в редакції, чи має він їх отримати.</translation>
    </message>
    <message>
        <source>&amp;Send Them</source>
        <translation>&amp;Надіслати</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of what is here is sent.</source>
        <translation>Сервер редакції відновлено з резервної копії. Те, чого йому бракує, надсилається звідси.</translation>
    </message>
    <message numerus="yes">
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of %n story(s) is sent from here.</source>
        <translation>
            <numerusform>Сервер редакції відновлено з резервної копії. Те, чого йому бракує у %n матеріалі, надсилається звідси.</numerusform>
            <numerusform>Сервер редакції відновлено з резервної копії. Те, чого йому бракує у %n матеріалах, надсилається звідси.</numerusform>
            <numerusform>Сервер редакції відновлено з резервної копії. Те, чого йому бракує у %n матеріалах, надсилається звідси.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>На сервері</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on the way</source>
        <translation>
            <numerusform>%Ln зміна в дорозі</numerusform>
            <numerusform>%Ln зміни в дорозі</numerusform>
            <numerusform>%Ln змін у дорозі</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is in the newsroom&apos;s server too.</source>
        <translation>Те, що ви пишете, є й на сервері редакції.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server is there again.</source>
        <translation>Сервер редакції знову на місці.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server wants your password. Until then you work on your copy.</source>
        <translation>Сервер редакції питає ваш пароль. Доти ви працюєте на своїй копії.</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;Пароль…</translation>
    </message>
    <message>
        <source>No server: you work on your copy</source>
        <translation>Сервера немає: ви працюєте на своїй копії</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not on the server since %1</source>
        <translation>
            <numerusform>%Ln зміна не на сервері з %1</numerusform>
            <numerusform>%Ln зміни не на сервері з %1</numerusform>
            <numerusform>%Ln змін не на сервері з %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on. Everything is kept on this machine and sent when the server answers. It says: %1.</source>
        <translation>Можна працювати далі. Усе зберігається на цьому комп’ютері й піде, коли сервер відповість. Причина: %1.</translation>
    </message>
    <message>
        <source>You and %1 both wrote in %2. The two texts were put together; yours is kept as a version.</source>
        <translation>У матеріалі %2 пишете і ви, і %1. Обидва тексти зведено разом; ваш збережено як версію.</translation>
    </message>
    <message numerus="yes">
        <source>You and %1 both wrote in %2. In %n place(s) you said different things: both stand there as suggestions.</source>
        <translation>
            <numerusform>У матеріалі %2 пишете і ви, і %1. У %n місці сказано по-різному: там стоять обидві пропозиції.</numerusform>
            <numerusform>У матеріалі %2 пишете і ви, і %1. У %n місцях сказано по-різному: там стоять обидві пропозиції.</numerusform>
            <numerusform>У матеріалі %2 пишете і ви, і %1. У %n місцях сказано по-різному: там стоять обидві пропозиції.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on without you and is not edited any more. What you wrote is kept among its versions.</source>
        <translation>Матеріал %1 пішов далі без вас, і його більше не правлять. Те, що ви написали, збережено серед його версій.</translation>
    </message>
    <message>
        <source>Your step “%1” in %2 was not taken over, because the story was another by then. Look at it and make it again.</source>
        <translation>Ваш крок «%1» у матеріалі %2 не прийнято: матеріал на той час став іншим. Перегляньте його й повторіть крок.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else too. What you wrote stands beside it as a second entry of the source book.</source>
        <translation>Хтось інший теж змінює цей запис: %1. Те, що ви написали, стоїть поруч другим записом книги джерел.</translation>
    </message>
    <message>
        <source>Who %1 is was changed by somebody else too, and what they sealed stands. Unlock the vault and enter what you changed again.</source>
        <translation>Хто такий %1, змінили не лише ви; чинним є запечатане іншими. Відкрийте сейф і внесіть свою зміну ще раз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s settings were changed by somebody else too; theirs stand.</source>
        <translation>Налаштування редакції змінює і хтось інший; діють його налаштування.</translation>
    </message>
    <message>
        <source>The server did not take a change: %1.</source>
        <translation>Сервер не прийняв зміни: %1.</translation>
    </message>
    <message>
        <source>The server did not take what you changed in %1: %2. It is kept on this machine.</source>
        <translation>Сервер не прийняв того, що ви змінили в матеріалі %1: %2. Воно зберігається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>%1, a file of evidence, did not come from the server: %2. Galley asks for it again when it next connects.</source>
        <translation>Файл підтвердження %1 не надійшов із сервера: %2. Galley запросить його знову під час наступного з’єднання.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you did there last was not taken over.</source>
        <translation>%1 тепер у відділі, матеріалів якого ви не бачите. Останнє, що ви там зробили, не прийнято.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you wrote is kept as a story of your own: %2.</source>
        <translation>%1 тепер у відділі, матеріалів якого ви не бачите. Написане вами збережено як ваш власний матеріал: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s history of %1 was rewritten, by somebody who may do everything there. Nothing of it was taken over: %2. Tell whoever is responsible for the newsroom&apos;s security.</source>
        <translation>%1: історію на сервері переписано, і зробив це той, кому там можна все. Нічого з цього не взято: %2. Повідомте тих, хто відповідає за безпеку редакції.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>Сейф</translation>
    </message>
    <message>
        <source>The keyring did not keep the password (%1). You are asked for it again next time.</source>
        <translation>В’язка ключів не зберегла пароль (%1). Наступного разу його буде запитано знову.</translation>
    </message>
    <message>
        <source>Somebody else went on with %1 before the words that you purged were gone from the server, so they came back with its versions. Purge them again.</source>
        <translation>Хтось продовжив писати %1, перш ніж вичищені вами слова зникли із сервера, і вони повернулися разом з його версіями. Вичистіть їх ще раз.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Use These Keys</source>
        <translation>&amp;Призначити ці клавіші</translation>
    </message>
    <message>
        <source>&amp;Move Them Here</source>
        <translation>Перенести &amp;сюди</translation>
    </message>
    <message>
        <source>Re&amp;move Keys</source>
        <translation>Прибрати &amp;клавіші</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Ск&amp;инути</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Знайти команду чи клавішу</translation>
    </message>
    <message>
        <source>Commands by menu</source>
        <translation>Команди за меню</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Натисніть нові клавіші</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Скинути &amp;всі</translation>
    </message>
    <message>
        <source>&amp;Print List…</source>
        <translation>&amp;Друк списку…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Choose a command above to give it other keys.</source>
        <translation>Виберіть угорі команду, щоб дати їй інші клавіші.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Нові клавіші для «%1»:</translation>
    </message>
    <message>
        <source>The keys of “%1” belong to the text field that has the focus, and are the same in every program. They cannot be changed here.</source>
        <translation>Клавіші команди «%1» належать текстовому полю, у якому стоїть курсор, і однакові в усіх програмах. Тут їх не змінити.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields (“%2”).</source>
        <translation>%1 належить текстовим полям («%2»).</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Move them here, and that command has them no more.</source>
        <translation>%1 належить команді «%2». Перенесіть сюди, і та команда більше не матиме цих клавіш.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Reset that command first.</source>
        <translation>%1 тепер належить команді «%2». Спершу скиньте її.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Клавіш немає</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts of Galley</source>
        <translation>Клавіатурні скорочення Galley</translation>
    </message>
    <message>
        <source>Print Keyboard Shortcuts</source>
        <translation>Друк клавіатурних скорочень</translation>
    </message>
</context>
<context>
    <name>galley::ui::Shortcuts</name>
    <message>
        <source>%1 alone is for writing and moving. Take it together with Ctrl or Alt.</source>
        <translation>Клавіша %1 сама по собі потрібна для набору й переміщення. Натисніть її разом із Ctrl або Alt.</translation>
    </message>
    <message>
        <source>%1 opens a menu.</source>
        <translation>%1 відкриває меню.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SlotDialog</name>
    <message>
        <source>Slot on the Page</source>
        <translation>Місце на шпальті</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Колонки</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <extracomment>Label: how high the slot is, in millimetres</extracomment>
        <translation>&amp;Висота</translation>
    </message>
    <message>
        <source>&amp;No Slot</source>
        <translation>&amp;Без місця</translation>
    </message>
    <message>
        <source>&amp;Set Slot</source>
        <translation>&amp;Задати місце</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n line(s) of text, headline and photo included.</source>
        <translation>
            <numerusform>Місце для %n рядка тексту, разом із заголовком і фото.</numerusform>
            <numerusform>Місце для %n рядків тексту, разом із заголовком і фото.</numerusform>
            <numerusform>Місце для %n рядків тексту, разом із заголовком і фото.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceDialog</name>
    <message>
        <source>New Source</source>
        <translation>Нове джерело</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>&amp;1 Who</source>
        <translation>&amp;1 Хто</translation>
    </message>
    <message>
        <source>&amp;2 Conversations</source>
        <translation>&amp;2 Розмови</translation>
    </message>
    <message>
        <source>&amp;3 Evidence</source>
        <translation>&amp;3 Підтвердження</translation>
    </message>
    <message>
        <source>&amp;4 Claims (%1)</source>
        <translation>&amp;4 Твердження (%1)</translation>
    </message>
    <message>
        <source>&amp;4 Claims</source>
        <translation>&amp;4 Твердження</translation>
    </message>
    <message>
        <source>Speaks for these entries too:</source>
        <translation>Говорить і за ці записи:</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Роз’єднати</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Від’єднати %1</translation>
    </message>
    <message>
        <source>The file is read through before it opens.</source>
        <translation>Файл перечитують, перш ніж відкрити.</translation>
    </message>
    <message>
        <source>Give the wording for readers.</source>
        <translation>Вкажіть опис для читачів.</translation>
    </message>
    <message>
        <source>Give a name, or the wording for readers.</source>
        <translation>Вкажіть ім’я або опис для читачів.</translation>
    </message>
    <message>
        <source>Copying the files in …</source>
        <translation>Копіювання файлів…</translation>
    </message>
    <message>
        <source>Other entries are part of this one. Take them apart first: a protected source has no named parts.</source>
        <translation>Інші записи є частиною цього. Спершу роз’єднайте їх: захищене джерело не має названих частин.</translation>
    </message>
    <message>
        <source>The source was not saved</source>
        <translation>Джерело не збережено</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Файл не вдається відкрити</translation>
    </message>
    <message>
        <source>No program opens this kind of file here.</source>
        <translation>Жодна програма тут не відкриває таких файлів.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Зміни не збережено. Натисніть Esc ще раз, щоб відмовитися від них.</translation>
    </message>
    <message>
        <source>This holds a name that the vault keeps. Everybody in the newsroom can read the source book: take it out, from the name of a file too.</source>
        <translation>Тут є ім’я, яке зберігає сейф. Книгу джерел може читати кожен у редакції: приберіть його, зокрема з назви файлу.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Хто це</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceForm</name>
    <message>
        <source>a senior port official</source>
        <translation>високопосадовець порту</translation>
    </message>
    <message>
        <source>Nessa, the harbour master</source>
        <translation>Несса, капітанка порту</translation>
    </message>
    <message>
        <source>en, ru</source>
        <translation>uk, en</translation>
    </message>
    <message>
        <source>port authority</source>
        <translation>управління порту</translation>
    </message>
    <message>
        <source>Two sources of one group do not bear each other out.</source>
        <translation>Два джерела однієї групи не підтверджують одне одного.</translation>
    </message>
    <message>
        <source>What readers are told where the name may not be given.</source>
        <translation>Що кажуть читачам там, де імені називати не можна.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <extracomment>Label: what the person is: harbour master, minister …</extracomment>
        <translation>&amp;Посада</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Організація</translation>
    </message>
    <message>
        <source>&amp;Wording for readers</source>
        <extracomment>Label: the agreed description: “a senior port official”</extracomment>
        <translation>Опис &amp;для читачів</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>Label: sources that depend on each other, and so count as one</extracomment>
        <translation>&amp;Група</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>&amp;Також відомі як</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Мови</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>&amp;Як зв’язатися</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Нотатки</translation>
    </message>
    <message>
        <source>&amp;Protected: who it is, is kept in the vault alone</source>
        <translation>&amp;Захищене: хто це, зберігається лише в сейфі</translation>
    </message>
    <message>
        <source>&amp;Identity…</source>
        <translation>&amp;Хто це…</translation>
    </message>
    <message>
        <source>Opens the vault, in a window of its own. What you write there is sealed.</source>
        <translation>Відкриває сейф в окремому вікні. Написане там запечатується.</translation>
    </message>
    <message>
        <source>Only the wording for readers is kept here, and the terms. Who it is belongs into the vault.</source>
        <translation>Тут зберігаються лише опис для читачів та умови. Хто це, належить до сейфа.</translation>
    </message>
    <message>
        <source>Saving takes the name, role, organisation, contact and notes out of the source book, the descriptions of the evidence, and the places of conversations. Its files are sealed in the vault, which must be open. This cannot be undone.</source>
        <translation>Збереження прибирає з книги джерел ім’я, посаду, організацію, контакт і нотатки, описи підтверджень і місця розмов. Файли запечатуються в сейфі, який має бути відкритий. Скасувати це не можна.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceModel</name>
    <message>
        <source>not named to readers</source>
        <translation>читачам не названо</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>захищене</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourcesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>The source book is empty</source>
        <translation>Книга джерел порожня</translation>
    </message>
    <message>
        <source>Source book</source>
        <translation>Книга джерел</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>Книгу джерел не вдалося прочитати</translation>
    </message>
    <message>
        <source>The source could not be removed</source>
        <translation>Джерело не вдалося вилучити</translation>
    </message>
    <message>
        <source>Find in the Source &amp;Book</source>
        <translation>Зна&amp;йти в книзі джерел</translation>
    </message>
    <message>
        <source>New S&amp;ource…</source>
        <translation>Н&amp;ове джерело…</translation>
    </message>
    <message>
        <source>Import So&amp;urces…</source>
        <translation>Імпорт д&amp;жерел…</translation>
    </message>
    <message>
        <source>Export Sour&amp;ces…</source>
        <translation>Ек&amp;спорт джерел…</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Імпорт джерел</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv)</source>
        <translation>Контакти (*.vcf *.vcard *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken into the source book.</source>
        <translation>
            <numerusform>До книги джерел узято %n запис.</numerusform>
            <numerusform>До книги джерел узято %n записи.</numerusform>
            <numerusform>До книги джерел узято %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Sources</source>
        <translation>Експорт джерел</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Не вдалося записати %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>Записано %n запис.</numerusform>
            <numerusform>Записано %n записи.</numerusform>
            <numerusform>Записано %n записів.</numerusform>
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
            <numerusform>%n, якого називати не можна, лишається тут.</numerusform>
            <numerusform>%n, яких називати не можна, лишаються тут.</numerusform>
            <numerusform>%n, яких називати не можна, лишаються тут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or add an entry.</source>
        <translation>Нікого з таким іменем. Спробуйте менше літер або додайте запис.</translation>
    </message>
    <message>
        <source>Only the first entries are shown. Type to see others.</source>
        <translation>Показано лише перші записи. Введіть літери, щоб побачити інші.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>Від&amp;крити…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Об’єднати…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпорт…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>An entry keeps who somebody is, the terms they spoke on, and what supports their words. It serves every story of the newsroom.</source>
        <translation>Запис зберігає, хто це, на яких умовах було сказано і що підтверджує слова. Він служить усім матеріалам редакції.</translation>
    </message>
    <message>
        <source>&amp;New Source</source>
        <translation>&amp;Нове джерело</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Ім’я, прізвисько, організація</translation>
    </message>
    <message>
        <source>Find in the source book</source>
        <translation>Знайти в книзі джерел</translation>
    </message>
    <message>
        <source>The entries could not be merged</source>
        <translation>Записи не вдалося об’єднати</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <comment>two sources that are one</comment>
        <translation>%1 тепер частина запису %2.</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Роз’єднати</translation>
    </message>
    <message>
        <source>The entries could not be taken apart</source>
        <translation>Записи не вдалося роз’єднати</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 вилучено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The source could not be brought back</source>
        <translation>Джерело не вдалося повернути</translation>
    </message>
    <message>
        <source>%1 stays in the source book: stories rest on it.</source>
        <translation>%1 лишається в книзі джерел: на ньому тримаються матеріали.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Показати їх</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatisticsDialog</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Знаки без пробілів</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзаци</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>Хвилин на читання</translation>
    </message>
    <message>
        <source>Words in a sentence</source>
        <translation>Слів у реченні</translation>
    </message>
    <message>
        <source>Words in the longest sentence</source>
        <translation>Слів у найдовшому реченні</translation>
    </message>
    <message>
        <source>Words in quotation marks</source>
        <translation>Слів у лапках</translation>
    </message>
    <message>
        <source>School years it asks for (Flesch-Kincaid)</source>
        <translation>Скільки шкільних років потрібно (Flesch-Kincaid)</translation>
    </message>
    <message>
        <source>Difficulty (LIX; 40 is a newspaper&apos;s)</source>
        <translation>Складність (LIX; у газети 40)</translation>
    </message>
    <message>
        <source>not known for this language</source>
        <translation>для цієї мови невідомо</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>понад %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Виділене</translation>
    </message>
    <message>
        <source>Sentences by their number of words</source>
        <translation>Речення за кількістю слів</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Words quoted from somebody</source>
        <translation>Слів із чиїхось цитат</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>State of saving</source>
        <translation>Стан збереження</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Збережено %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Усі зміни збережено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n хв читання</numerusform>
            <numerusform>%n хв читання</numerusform>
            <numerusform>%n хв читання</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom of the text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Пропонування</translation>
    </message>
    <message>
        <source>Copies of the whole newsroom lie beside its database: galley backup --list</source>
        <translation>Копії всієї редакції лежать поруч із її базою даних: galley backup --list</translation>
    </message>
    <message>
        <source>State of the vault</source>
        <translation>Стан сейфа</translation>
    </message>
    <message>
        <source>Backup just now</source>
        <translation>Копія щойно</translation>
    </message>
    <message>
        <source>Backup dated %1</source>
        <extracomment>The clock was ahead when the backup was made; %1 is the day and time it says</extracomment>
        <translation>Копія від %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n min ago</source>
        <translation>
            <numerusform>Копія %n хв тому</numerusform>
            <numerusform>Копія %n хв тому</numerusform>
            <numerusform>Копія %n хв тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n h ago</source>
        <translation>
            <numerusform>Копія %n год тому</numerusform>
            <numerusform>Копія %n год тому</numerusform>
            <numerusform>Копія %n год тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Лише читання</translation>
    </message>
    <message>
        <source>State of the newsroom&apos;s server</source>
        <translation>Стан сервера редакції</translation>
    </message>
    <message>
        <source>Who reads this story</source>
        <translation>Хто читає цей матеріал</translation>
    </message>
    <message>
        <source>%1 reads along</source>
        <extracomment>A person who has the story open while another writes in it</extracomment>
        <translation>Читає також %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people read along</source>
        <translation>
            <numerusform>Читає також %n людина</numerusform>
            <numerusform>Читають також %n людини</numerusform>
            <numerusform>Читають також %n людей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StepBox</name>
    <message>
        <source>Who gets it</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Person who gets the story</source>
        <translation>Хто отримує матеріал</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Час публікації</translation>
    </message>
    <message>
        <source>Why (it is kept on record)</source>
        <translation>Чому (буде записано)</translation>
    </message>
    <message>
        <source>A note, if there is one</source>
        <translation>Нотатка, якщо є</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A link: goes to the words that stand against the step</extracomment>
        <translation>Показати</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoriesPane</name>
    <message>
        <source>No stories yet</source>
        <translation>Матеріалів поки немає</translation>
    </message>
    <message>
        <source>A story starts with a headline. Everything is saved as you type.</source>
        <translation>Матеріал починається із заголовка. Усе зберігається, поки ви пишете.</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation>Нічого не підходить</translation>
    </message>
    <message>
        <source>Fewer or other words find more: headline, slug, desk and state are searched.</source>
        <translation>Менше слів або інші знайдуть більше: пошук іде за заголовком, робочою назвою, відділом і станом.</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Фільтр матеріалів</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>За терміном</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Порядок матеріалів</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Матеріали</translation>
    </message>
    <message>
        <source>New story  (%1)</source>
        <translation>Новий матеріал  (%1)</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Відкрити редакцію-зразок</translation>
    </message>
    <message>
        <source>Shows only the stories that wait for you: given back, handed over, or yours to decide</source>
        <translation>Показує лише матеріали, що чекають на вас: повернуті, передані або такі, що вирішувати вам</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ніщо не чекає на вас</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n чекає на вас</numerusform>
            <numerusform>%n чекають на вас</numerusform>
            <numerusform>%n чекають на вас</numerusform>
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
        <translation>%1 сл.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryEditor</name>
    <message>
        <source>Body of the story</source>
        <translation>Текст матеріалу</translation>
    </message>
    <message>
        <source>No attribution is known here.</source>
        <translation>Тут невідома жодна атрибуція.</translation>
    </message>
    <message>
        <source>Typographic quotation marks as I type</source>
        <translation>Друкарські лапки під час набору</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and dashes become those of the story&apos;s language. Undo gives back what was typed.</source>
        <translation>Лапки, апострофи й тире стають такими, як заведено в мові матеріалу. Скасування повертає введене.</translation>
    </message>
    <message>
        <source>Keep the line I write in the middle</source>
        <translation>Тримати рядок набору посередині</translation>
    </message>
    <message>
        <source>The text moves, as paper does in a typewriter.</source>
        <translation>Рухається текст, як папір у друкарській машинці.</translation>
    </message>
    <message>
        <source>Dim other paragraphs in focus mode</source>
        <translation>Притлумлювати інші абзаци в зосередженні</translation>
    </message>
    <message>
        <source>Only the paragraph that is written in stands out.</source>
        <translation>Виділяється лише абзац, у якому пишуть.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Перевіряти правопис</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined. Each paragraph is checked in its own language.</source>
        <translation>Слова, яких немає в жодному словнику, підкреслено. Кожен абзац перевіряється своєю мовою.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Editing commands have the keys of an editor you know.</source>
        <translation>Клавіші команд редагування — як у знайомому вам редакторі.</translation>
    </message>
    <message>
        <source>No misspelled word is known in this story.</source>
        <translation>У цьому матеріалі не знайдено слів із помилками.</translation>
    </message>
    <message>
        <source>Spelling is switched off: switch it on in the Format menu.</source>
        <translation>Перевірку правопису вимкнено: увімкніть її в меню «Формат».</translation>
    </message>
    <message>
        <source>The word at the caret is not misspelled, as far as the dictionary knows.</source>
        <translation>Слово біля курсора без помилки, наскільки знає словник.</translation>
    </message>
    <message>
        <source>Nothing similar is in the dictionary</source>
        <translation>У словнику немає нічого схожого</translation>
    </message>
    <message>
        <source>“%1” Is Right in This &amp;Story</source>
        <translation>«%1» &amp;правильне в цьому матеріалі</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;My Words</source>
        <translation>&amp;Додати «%1» до моїх слів</translation>
    </message>
    <message>
        <source>The story is closed: the word can be added to your own words.</source>
        <translation>Матеріал закрито: слово можна додати до ваших власних.</translation>
    </message>
    <message>
        <source>An attribution is as it was before.</source>
        <translation>Атрибуція знову така, як була.</translation>
    </message>
    <message>
        <source>A note is as it was before.</source>
        <translation>Нотатка знову така, як була.</translation>
    </message>
    <message>
        <source>A request for reply is as it was before.</source>
        <translation>Запит про відповідь знову такий, як був.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>Зміну внесено знову.</translation>
    </message>
    <message>
        <source>%1: as it was before.</source>
        <translation>%1: знову як було.</translation>
    </message>
    <message>
        <source>%1: changed again.</source>
        <translation>%1: знову змінено.</translation>
    </message>
    <message>
        <source>Put the caret into a table first.</source>
        <translation>Спершу поставте курсор у таблицю.</translation>
    </message>
    <message>
        <source>A table is changed as a whole, which is no suggestion: switch suggesting off first.</source>
        <translation>Таблиця змінюється цілком, і запропонувати це не можна: спершу вимкніть пропонування.</translation>
    </message>
    <message>
        <source>A quotation is written with its source, which is no suggestion: switch suggesting off first.</source>
        <translation>Цитата пишеться разом із джерелом, і запропонувати це не можна: спершу вимкніть пропонування.</translation>
    </message>
    <message>
        <source>The story rests on a protected source and the vault is locked: the word can be right in this story only.</source>
        <translation>Матеріал спирається на захищене джерело, а сейф замкнено: слово можна визнати правильним лише в цьому матеріалі.</translation>
    </message>
    <message>
        <source>The word may name a protected source: it was not added to your words, which lie in a plain file.</source>
        <translation>Слово може називати захищене джерело: його не додано до ваших слів, що лежать у відкритому файлі.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryHeader</name>
    <message>
        <source>due %1</source>
        <translation>термін %1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <comment>written, planned</comment>
        <translation>%1 з %2 слів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Наступний крок</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Наступний крок: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryImportDialog</name>
    <message>
        <source>From a wire</source>
        <translation>Від агентства</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>A web page of %1</source>
        <translation>Вебсторінка %1</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Story markup or plain text</source>
        <translation>Розмітка матеріалу або простий текст</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>ембарго до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments, which become notes</source>
        <translation>
            <numerusform>%n коментар, що стає нотаткою</numerusform>
            <numerusform>%n коментарі, що стають нотатками</numerusform>
            <numerusform>%n коментарів, що стають нотатками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, which become suggestions</source>
        <translation>
            <numerusform>%n зміна, що стає пропозицією</numerusform>
            <numerusform>%n зміни, що стають пропозиціями</numerusform>
            <numerusform>%n змін, що стають пропозиціями</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Left out, for it belongs to the page and not to the story</source>
        <translation>&amp;Пропущено, бо це належить сторінці, а не матеріалу</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Імпорт матеріалів</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Імена через кому</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <extracomment>Label: the names of the authors</extracomment>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Текст матеріалу</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Цей файл не вдалося прочитати: %1.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Stories</source>
        <translation>
            <numerusform>Імпортувати %n &amp;матеріал</numerusform>
            <numerusform>Імпортувати %n &amp;матеріали</numerusform>
            <numerusform>Імпортувати %n &amp;матеріалів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryModel</name>
    <message>
        <source>No headline yet</source>
        <translation>Заголовка поки немає</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>термін %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::UsesPage</name>
    <message>
        <source>What the claims rest on</source>
        <translation>На чому тримаються твердження</translation>
    </message>
    <message>
        <source>Claims that rest on this source</source>
        <translation>Твердження, що тримаються на цьому джерелі</translation>
    </message>
    <message>
        <source>Claims that rest on this: %1</source>
        <translation>Твердження, що тримаються на цьому: %1</translation>
    </message>
    <message>
        <source>Claims and their stories</source>
        <translation>Твердження та їхні матеріали</translation>
    </message>
    <message>
        <source>The stories could not be read</source>
        <translation>Матеріали не вдалося прочитати</translation>
    </message>
    <message>
        <source>No story rests on it yet.</source>
        <translation>На ньому поки не тримається жоден матеріал.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>so many claims in so many stories</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n твердження</numerusform>
            <numerusform>%n твердження</numerusform>
            <numerusform>%n тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n матеріал</numerusform>
            <numerusform>%n матеріали</numerusform>
            <numerusform>%n матеріалів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::VersionsDialog</name>
    <message>
        <source>written</source>
        <extracomment>How a version came to be, as are those below: while somebody typed</extracomment>
        <translation>написано</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>імпортовано</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>відновлено</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>об’єднано</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>розпочато</translation>
    </message>
    <message>
        <source>suggestions settled</source>
        <translation>пропозиції вирішено</translation>
    </message>
    <message>
        <source>noted</source>
        <extracomment>How a version came to be: a note was written</extracomment>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Поруч</translation>
    </message>
    <message>
        <source>&amp;On the Page</source>
        <translation>&amp;На шпальті</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>Наступна &amp;зміна</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>П&amp;опередня зміна</translation>
    </message>
    <message>
        <source>&amp;Take This Change Back</source>
        <translation>Повернути як &amp;було</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>Н&amp;азвати…</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <extracomment>Button: keeps this version when others are thinned out</extracomment>
        <translation>За&amp;кріпити</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>The story with its changes</source>
        <translation>Матеріал зі змінами</translation>
    </message>
    <message>
        <source>Shows what changed on the laid-out page in the main window, until this is closed</source>
        <translation>Показує зміни на зверстаній шпальті в головному вікні, доки це не закрито</translation>
    </message>
    <message>
        <source>Puts the older words back into the story; undo takes them out again</source>
        <translation>Повертає давніші слова до матеріалу; скасування знову їх прибирає</translation>
    </message>
    <message>
        <source>Makes this version the story again; what stands there now stays a version</source>
        <translation>Робить матеріалом знову цю версію; те, що є зараз, лишається версією</translation>
    </message>
    <message>
        <source>Since I last read it</source>
        <translation>Відколи я читав востаннє</translation>
    </message>
    <message>
        <source>Since it was approved</source>
        <translation>Від затвердження</translation>
    </message>
    <message>
        <source>Since it was published</source>
        <translation>Від публікації</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Версії не вдалося прочитати</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · закріплено</translation>
    </message>
    <message>
        <source>Nothing changed: this is the same text, with the same fields and attributions.</source>
        <translation>Нічого не змінилося: той самий текст із тими самими полями й атрибуціями.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n місце в тексті</numerusform>
            <numerusform>%n місця в тексті</numerusform>
            <numerusform>%n місць у тексті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%n атрибуція</numerusform>
            <numerusform>%n атрибуції</numerusform>
            <numerusform>%n атрибуцій</numerusform>
        </translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>В&amp;ідкріпити</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Назва версії</translation>
    </message>
    <message>
        <source>What it is called; empty takes the name away</source>
        <translation>Як вона зветься; порожньо — без назви</translation>
    </message>
    <message>
        <source>The version could not be marked</source>
        <translation>Версію не вдалося позначити</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>відкладено</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomePage</name>
    <message>
        <source>Explore the sample newsroom</source>
        <translation>Оглянути редакцію-зразок</translation>
    </message>
    <message>
        <source>Write a new story</source>
        <translation>Написати новий матеріал</translation>
    </message>
    <message>
        <source>Type the headline, Enter, and go on</source>
        <translation>Введіть заголовок, Enter — і далі</translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation>Імпортувати матеріали</translation>
    </message>
    <message>
        <source>From the first note to the laid-out page, with every word&apos;s source beside it.</source>
        <translation>Від першої нотатки до зверстаної шпальти, з джерелом кожного слова поруч.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>A day at The Saltmere Courier. Your own newsroom stays as it is</source>
        <translation>День із життя The Saltmere Courier. Ваша редакція лишається як є</translation>
    </message>
    <message>
        <source>Word, web pages, Markdown or text; or drop them here</source>
        <translation>Word, вебсторінки, Markdown або текст; можна перетягти сюди</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Відновити копію</translation>
    </message>
    <message>
        <source>An hourly copy of this newsroom, or an archive from elsewhere</source>
        <translation>Щогодинна копія цієї редакції або архів з іншого місця</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Пройти огляд</translation>
    </message>
    <message>
        <source>Five minutes with the help beside you</source>
        <translation>П’ять хвилин, і довідка поруч</translation>
    </message>
    <message>
        <source>Everything is saved as you type. %1 finds every command, %2 is help.</source>
        <translation>Усе зберігається, поки ви пишете. %1 знаходить будь-яку команду, %2 — довідка.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WireFoldersDialog</name>
    <message>
        <source>No folder is watched. Add the one that an agency&apos;s program writes to: each file in it becomes a story, with the agency as its source and its embargo set.</source>
        <translation>Жодної теки не стережено. Додайте ту, у яку пише програма агентства: кожен файл стане матеріалом, із агентством як джерелом і встановленим ембарго.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>Wire Folders</source>
        <translation>Теки агентств</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Додати теку…</translation>
    </message>
    <message>
        <source>Files that were read are moved to &quot;taken&quot; in the folder, others to &quot;refused&quot; with the reason beside them. Nothing comes in twice.</source>
        <translation>Прочитані файли переходять у «taken» у цій теці, інші — у «refused» із причиною поруч. Ніщо не приходить двічі.</translation>
    </message>
    <message>
        <source>Folder That an Agency Writes To</source>
        <translation>Тека, у яку пише агентство</translation>
    </message>
</context>
<context>
    <name>galley::ui::Words</name>
    <message>
        <source>it is not there any more</source>
        <translation>цього вже немає</translation>
    </message>
    <message>
        <source>somebody changed it at the same time</source>
        <translation>хтось змінив це водночас</translation>
    </message>
    <message>
        <source>it is not in a form that Galley can read</source>
        <translation>Galley не може прочитати такої форми</translation>
    </message>
    <message>
        <source>you are not allowed to do that</source>
        <translation>вам це не дозволено</translation>
    </message>
    <message>
        <source>the file could not be read or written</source>
        <translation>файл не вдалося прочитати чи записати</translation>
    </message>
    <message>
        <source>the database refused it</source>
        <translation>база даних цього не прийняла</translation>
    </message>
    <message>
        <source>Galley does not know this kind of file</source>
        <translation>Galley не знає таких файлів</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>зупинено</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>State of a story: on the list, not begun. The states stand alone and after the story’s name.</extracomment>
        <translation>План</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a story: somebody writes it</extracomment>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>State of a story: its author has handed it in</extracomment>
        <translation>Здано</translation>
    </message>
    <message>
        <source>Editing</source>
        <extracomment>State of a story: an editor of the desk works on it</extracomment>
        <translation>Редагується</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a story: back with its author</extracomment>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a story: with the fact-checker</extracomment>
        <translation>На фактчеку</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>State of a story: its facts are checked</extracomment>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>With legal</source>
        <extracomment>State of a story: waits for the lawyer</extracomment>
        <translation>В юриста</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Затверджено</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Correcting</source>
        <extracomment>State of a story: published, and a correction is being written</extracomment>
        <translation>Виправляється</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a story: held back for now</extracomment>
        <translation>Притримано</translation>
    </message>
    <message>
        <source>Spiked</source>
        <extracomment>State of a story: it will not run; it can be taken back</extracomment>
        <translation>Знято</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>Heading over stories in the list, as are the five below</extracomment>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На розгляді</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading over stories: approved or scheduled</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Heading over stories: held, spiked or withdrawn</extracomment>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How much a finding weighs: the least</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <extracomment>How much a finding weighs: the story goes no further before</extracomment>
        <translation>Треба вирішити</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Речник</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Набір даних</translation>
    </message>
    <message>
        <source>Public record</source>
        <extracomment>Kind of source: a register, minutes, a court’s file</extracomment>
        <translation>Публічний реєстр</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>Kind of source: the reporter was there</extracomment>
        <translation>Власне спостереження</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Other news media</source>
        <extracomment>Kind of source</extracomment>
        <translation>Інші медіа</translation>
    </message>
    <message>
        <source>Wire agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Соцмережі</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms of a conversation: quoted, with the name</extracomment>
        <translation>Під запис</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms of a conversation: published under an agreed description, not under the name</extracomment>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms of a conversation: used in the paper’s own voice, with no source given</extracomment>
        <translation>Без посилання</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms of a conversation: not for publication at all</extracomment>
        <translation>Не для друку</translation>
    </message>
    <message>
        <source>Quoted</source>
        <extracomment>How words stand in the text: all in quotation marks</extracomment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>How words stand in the text: some in quotation marks</extracomment>
        <translation>Часткова цитата</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>How words stand in the text: none in quotation marks</extracomment>
        <translation>Переказ</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <extracomment>How words stand in the text: nothing says that they are somebody’s</extracomment>
        <translation>Без позначки</translation>
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
        <translation>Можна цитувати й називати.</translation>
    </message>
    <message>
        <source>May be published, but not under the name: only under the agreed wording.</source>
        <translation>Можна публікувати, але не під іменем: лише за погодженим описом.</translation>
    </message>
    <message>
        <source>May be used in our own voice, without quotation or attribution.</source>
        <translation>Можна використати від себе, без цитат і посилань.</translation>
    </message>
    <message>
        <source>Not for publication: a lead only.</source>
        <translation>Не для друку: лише зачіпка.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>evidence</comment>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Розшифровка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Розрахунок</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Kind of claim, as are the three below</extracomment>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Звинувачення</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Думка</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Робоча назва</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис до фото</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор фото</translation>
    </message>
    <message>
        <source>Description of the photo</source>
        <translation>Опис фото</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Ембарго</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Термін</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsModel</name>
    <message>
        <source>is written</source>
        <translation>пишеться</translation>
    </message>
    <message>
        <source>avoid, rather</source>
        <translation>уникати, краще</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>How an entry is to be read: a regular expression</extracomment>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Слово чи слова</translation>
    </message>
    <message>
        <source>Our form</source>
        <translation>Наша форма</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a table: whether a word is written or avoided</extracomment>
        <translation>Як</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsPage</name>
    <message>
        <source>&amp;Galley’s own list too, where ours says nothing</source>
        <translation>&amp;Також список Galley, де наш мовчить</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Наші слова</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Фільтр слів</translation>
    </message>
    <message>
        <source>Type how a word comes in, and how we write it; or import a table with the columns find, prefer, kind and reason. What somebody said is never changed.</source>
        <translation>Введіть, як слово приходить і як ми його пишемо; або імпортуйте таблицю зі стовпцями find, prefer, kind і reason. Сказане кимось ніколи не змінюється.</translation>
    </message>
    <message>
        <source>&amp;Add Word</source>
        <translation>&amp;Додати слово</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken in; they count when you save.</source>
        <translation>
            <numerusform>Узято %n слово; воно діятиме після збереження.</numerusform>
            <numerusform>Узято %n слова; вони діятимуть після збереження.</numerusform>
            <numerusform>Узято %n слів; вони діятимуть після збереження.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Words</source>
        <translation>Імпорт слів</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Export Words</source>
        <translation>Експорт слів</translation>
    </message>
    <message>
        <source>The words are in %1.</source>
        <translation>Слова в %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::IdentityDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Захищене джерело</translation>
    </message>
    <message>
        <source>A source without an agreed description</source>
        <translation>Джерело без погодженого опису</translation>
    </message>
    <message>
        <source>to call before the deadline</source>
        <translation>зателефонувати до здачі номера</translation>
    </message>
    <message>
        <source>&amp;Why do you look?</source>
        <translation>&amp;Навіщо ви дивитеся?</translation>
    </message>
    <message>
        <source>&amp;Hold to Show</source>
        <translation>&amp;Тримати, щоб бачити</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>one a line: other names, user names</source>
        <translation>по одному на рядок: інші імена, імена користувача</translation>
    </message>
    <message>
        <source>one a line: telephone, e-mail, address</source>
        <translation>по одному на рядок: телефон, пошта, адреса</translation>
    </message>
    <message>
        <source>one a line: who of us knows</source>
        <translation>по одному на рядок: хто з нас знає</translation>
    </message>
    <message>
        <source>Real &amp;name</source>
        <translation>&amp;Справжнє ім’я</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>Також &amp;відомі як</translation>
    </message>
    <message>
        <source>Con&amp;tacts</source>
        <translation>&amp;Контакти</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>&amp;Як зв’язатися</translation>
    </message>
    <message>
        <source>Why &amp;protected</source>
        <translation>&amp;Чому захищено</translation>
    </message>
    <message>
        <source>&amp;Known to</source>
        <translation>&amp;Хто знає</translation>
    </message>
    <message>
        <source>Say first why you look: it goes on record.</source>
        <translation>Спершу скажіть, навіщо дивитеся: це буде записано.</translation>
    </message>
    <message>
        <source>It cannot be shown: %1.</source>
        <translation>Показати не вдається: %1.</translation>
    </message>
    <message>
        <source>Hidden. It shows while the button or its space key is held; each time is on record.</source>
        <translation>Приховано. Видно, поки тримаєте кнопку або її пробіл; кожен раз буде записано.</translation>
    </message>
    <message>
        <source>It cannot be changed: %1.</source>
        <translation>Змінити не вдається: %1.</translation>
    </message>
    <message>
        <source>Give a name, another name or a contact: there is nothing to protect yet.</source>
        <translation>Вкажіть ім’я, інше ім’я або контакт: ще немає чого захищати.</translation>
    </message>
    <message>
        <source>It was not kept: %1.</source>
        <translation>Не збережено: %1.</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Файли…</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::MaterialDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Захищене джерело</translation>
    </message>
    <message>
        <source>Files they gave. Drop more here; each is sealed for those who may read who the source is. The file you drop stays where it is: delete it there.</source>
        <translation>Передані файли. Перетягніть сюди ще; кожен запечатується для тих, хто може читати, хто джерело. Перетягнутий файл лишається, де був: вилучіть його там.</translation>
    </message>
    <message>
        <source>Files they gave</source>
        <translation>Передані файли</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>&amp;Додати файли…</translation>
    </message>
    <message>
        <source>&amp;Take a Copy Out…</source>
        <translation>&amp;Вийняти копію…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>The files cannot be shown: %1.</source>
        <translation>Файли не вдається показати: %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Поки жодного.</translation>
    </message>
    <message>
        <source>Not taken in: %1.</source>
        <translation>Не взято: %1.</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Додати файли</translation>
    </message>
    <message>
        <source>Take a Copy Out</source>
        <translation>Вийняти копію</translation>
    </message>
    <message>
        <source>A copy is out of the vault: whoever gets at that file can read it. Delete it when you are done.</source>
        <translation>Копія поза сейфом: хто дістанеться цього файлу, той зможе його прочитати. Вилучіть її, коли закінчите.</translation>
    </message>
    <message>
        <source>No copy was made: %1.</source>
        <translation>Копії не зроблено: %1.</translation>
    </message>
    <message>
        <source>Remove “%1” for good?</source>
        <translation>Вилучити «%1» назавжди?</translation>
    </message>
    <message>
        <source>Copies of the newsroom made before hold it still, sealed.</source>
        <translation>Зроблені раніше копії редакції ще містять це, запечатаним.</translation>
    </message>
    <message>
        <source>It is there still: %1.</source>
        <translation>Це ще там: %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::SetupDialog</name>
    <message>
        <source>Set Up the Vault of %1</source>
        <translation>Налаштування сейфа: %1</translation>
    </message>
    <message>
        <source>The vault keeps who your protected sources are, sealed so that only you and those you choose can read it: not whoever takes this computer, a copy of the database, or a backup.</source>
        <translation>Сейф зберігає, хто ваші захищені джерела, запечатаним так, що прочитати можете лише ви й ті, кого ви виберете: не той, хто забере цей комп’ютер, копію бази даних чи резервну копію.</translation>
    </message>
    <message>
        <source>It cannot help while it is open and somebody watches your screen or runs programs under your name, and it does not protect what you write into a story or a note.</source>
        <translation>Він не допоможе, поки відкритий і хтось дивиться на ваш екран або запускає програми від вашого імені, і не захищає того, що ви пишете в матеріалі чи нотатці.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, which the next page shows, nobody can open it again: there is no other way in.</source>
        <translation>Без парольної фрази або коду відновлення, який покаже наступна сторінка, ніхто не зможе його відкрити знову: іншого входу немає.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольна фраза</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Ще раз</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Стійкість парольної фрази</translation>
    </message>
    <message>
        <source>&amp;Make the Keys</source>
        <translation>&amp;Створити ключі</translation>
    </message>
    <message>
        <source>&amp;Suggest One</source>
        <translation>&amp;Запропонувати</translation>
    </message>
    <message>
        <source>Write this down, or print it, and keep it away from this computer. It is shown this once and kept nowhere.</source>
        <translation>Запишіть це або надрукуйте й тримайте подалі від цього комп’ютера. Показується лише цього разу й ніде не зберігається.</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>&amp;Маю це на папері</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <source>Five or six words that nobody would say together make a good one.</source>
        <translation>П’ять-шість слів, яких ніхто не скаже разом, — добра фраза.</translation>
    </message>
    <message>
        <source>A guesser would be quick. Add words that do not belong together.</source>
        <translation>Її швидко вгадають. Додайте слів, що не пов’язані між собою.</translation>
    </message>
    <message>
        <source>Strong enough. Type it once more below, so that your fingers know it.</source>
        <translation>Досить стійка. Введіть її нижче ще раз, щоб пальці її знали.</translation>
    </message>
    <message>
        <source>Strong enough, and the same twice.</source>
        <translation>Досить стійка, і двічі та сама.</translation>
    </message>
    <message>
        <source>No keys were made: %1.</source>
        <translation>Ключів не створено: %1.</translation>
    </message>
    <message>
        <source>Recovery code, if the passphrase is forgotten:</source>
        <translation>Код відновлення, якщо парольну фразу забуто:</translation>
    </message>
    <message>
        <source>Ask whoever holds the newsroom&apos;s root code to admit you
before somebody can share a source with you.</source>
        <translation>Попросіть того, хто має кореневий код редакції, вас допустити,
перш ніж хтось зможе довірити вам джерело.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s root code, which admits other people:</source>
        <translation>Кореневий код редакції, який допускає інших людей:</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::UnlockDialog</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Код відновлення</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольна фраза</translation>
    </message>
    <message>
        <source>Unlock the Vault</source>
        <translation>Відкрити сейф</translation>
    </message>
    <message>
        <source>The vault of %1 is locked.</source>
        <translation>Сейф (%1) замкнено.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>&amp;Забуто…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Нова парольна фраза</translation>
    </message>
    <message>
        <source>The new passphrase is guessed too quickly. Take for example: %1</source>
        <translation>Нову парольну фразу вгадають надто швидко. Візьміть, наприклад: %1</translation>
    </message>
    <message>
        <source>It stays locked: %1.</source>
        <translation>Він лишається замкненим: %1.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Guards</name>
    <message>
        <source>The story has no slug: give it a working name.</source>
        <translation>У матеріалу немає робочої назви: дайте її.</translation>
    </message>
    <message>
        <source>The story has no headline: write one.</source>
        <translation>У матеріалу немає заголовка: напишіть його.</translation>
    </message>
    <message>
        <source>The story has no byline: say who wrote it.</source>
        <translation>У матеріалу немає підпису: скажіть, хто його написав.</translation>
    </message>
    <message>
        <source>The story has no text yet.</source>
        <translation>У матеріалі ще немає тексту.</translation>
    </message>
    <message>
        <source>%1 is editing this story: ask for it to be handed over.</source>
        <translation>%1 редагує цей матеріал: попросіть його передати.</translation>
    </message>
    <message>
        <source>An anonymous source has no reason: say why it is not named.</source>
        <translation>Анонімне джерело без причини: скажіть, чому його не названо.</translation>
    </message>
    <message>
        <source>An anonymous source is known to no editor: name the one who knows.</source>
        <translation>Анонімного джерела не знає жоден редактор: назвіть того, хто знає.</translation>
    </message>
    <message>
        <source>Nobody is named for this: link a source, or settle it as own knowledge.</source>
        <translation>Для цього нікого не названо: прив’яжіть джерело або вирішіть як відоме нам.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is disputed: settle it or say so in the text.</source>
        <translation>Твердження «%1» оскаржується: вирішіть це або скажіть у тексті.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; rests on %2 of the %3 sources this desk asks for.</source>
        <translation>Твердження «%1» тримається на %2 з %3 джерел, яких вимагає цей відділ.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>Це число без підтвердження: додайте документ або розрахунок.</translation>
    </message>
    <message>
        <source>%1 wrote this story: somebody else must decide.</source>
        <translation>%1 — автор цього матеріалу: вирішувати має хтось інший.</translation>
    </message>
    <message>
        <source>%1 changed %2 % of the words (at most %3 %): somebody else must decide.</source>
        <translation>%1 змінює %2&#xa0;% слів (найбільше %3&#xa0;%): вирішувати має хтось інший.</translation>
    </message>
    <message>
        <source>%1 took up this correction: somebody else must approve it.</source>
        <translation>%1 веде це виправлення: затвердити його має хтось інший.</translation>
    </message>
    <message>
        <source>%1 wrote the notice: somebody else must approve it.</source>
        <translation>%1 написав(ла) цю примітку: затвердити її має хтось інший.</translation>
    </message>
    <message>
        <source>Question %1 has not been answered for this text.</source>
        <translation>На питання %1 для цього тексту не дано відповіді.</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Запропоновану зміну не вирішено: прийміть її або відхиліть.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over.</source>
        <translation>Нотатка (%1) не вирішена: вирішіть її або обминіть.</translation>
    </message>
    <message>
        <source>Nobody has approved this text.</source>
        <translation>Цей текст ніхто не затвердив.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 approved: it must be approved again.</source>
        <translation>Текст не той, який затверджено (%1): його треба затвердити знову.</translation>
    </message>
    <message>
        <source>The story is under embargo until %1 UTC.</source>
        <translation>Матеріал під ембарго до %1 UTC.</translation>
    </message>
    <message>
        <source>Say for when the story is scheduled.</source>
        <translation>Скажіть, на коли заплановано матеріал.</translation>
    </message>
    <message>
        <source>That time has passed: choose one that lies ahead.</source>
        <translation>Цей час минув: виберіть майбутній.</translation>
    </message>
    <message>
        <source>At that time the story is still under embargo.</source>
        <translation>На той час матеріал іще під ембарго.</translation>
    </message>
    <message>
        <source>Nothing on record says what is corrected: write the correction first.</source>
        <translation>Ніде не записано, що виправляють: спершу напишіть виправлення.</translation>
    </message>
    <message>
        <source>The text was changed: restore the published one first, or publish the correction.</source>
        <translation>Текст змінено: спершу відновіть опублікований або опублікуйте виправлення.</translation>
    </message>
    <message>
        <source>Name the person who gets the story.</source>
        <translation>Назвіть, хто отримує матеріал.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 cleared: refer it again, or restore that one.</source>
        <translation>Текст не той, який пропустив юрист (%1): передайте його знову або поверніть той.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Workflow</name>
    <message>
        <source>This is for %1.</source>
        <translation>Це справа ролі: %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s way of working (&quot;%1&quot;) does not know the step &quot;%2&quot;.</source>
        <translation>Порядок роботи відділу («%1») не знає кроку «%2».</translation>
    </message>
    <message>
        <source>A story that is %1 cannot take the step &quot;%2&quot;.</source>
        <translation>Матеріал у стані «%1» не може зробити крок «%2».</translation>
    </message>
    <message>
        <source>This step needs a reason: say why.</source>
        <translation>Цей крок потребує причини: скажіть чому.</translation>
    </message>
    <message numerus="yes">
        <source>(And %n more.)</source>
        <translation>
            <numerusform>(І ще %n.)</numerusform>
            <numerusform>(І ще %n.)</numerusform>
            <numerusform>(І ще %n.)</numerusform>
        </translation>
    </message>
    <message>
        <source>The approved text was changed.</source>
        <translation>Затверджений текст змінено.</translation>
    </message>
</context>
<context>
    <name>VaultReason</name>
    <message>
        <source>the newsroom holds an older version than this computer has seen; if a copy was restored, the command “galley vault accept” takes it</source>
        <translation>у редакції лежить версія, старіша за ту, яку бачив цей комп’ютер; якщо було повернуто копію, її прийме команда «galley vault accept»</translation>
    </message>
</context>
</TS>
