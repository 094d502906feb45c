<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>BalancedQuotes</name>
    <message>
        <source>Quotation marks balance</source>
        <translation>Кавычки стоят парами</translation>
    </message>
    <message>
        <source>This quotation mark has no partner in its paragraph: add the other, or take it out.</source>
        <translation>У этой кавычки в абзаце нет пары: добавьте вторую или уберите эту.</translation>
    </message>
</context>
<context>
    <name>BareSources</name>
    <message>
        <source>No source without a description</source>
        <translation>Нет источников без описания</translation>
    </message>
    <message>
        <source>“%1” tells the reader nothing: name the source, or say how it knows and why it is not named.</source>
        <translation>«%1» ничего не говорит читателю: назовите источник или объясните, откуда он знает и почему не назван.</translation>
    </message>
</context>
<context>
    <name>BylinePresent</name>
    <message>
        <source>Byline and dateline are there</source>
        <translation>Есть подпись и место</translation>
    </message>
    <message>
        <source>There is no byline: name who wrote it.</source>
        <translation>Нет подписи: укажите, кто написал.</translation>
    </message>
    <message>
        <source>There is no dateline: name the place where the reporting was done.</source>
        <translation>Нет места: укажите, где собран материал.</translation>
    </message>
</context>
<context>
    <name>CleanCopy</name>
    <message>
        <source>No placeholder and no doubled word</source>
        <translation>Нет заготовок и повторённых слов</translation>
    </message>
    <message>
        <source>“%1” stands for something: put in what belongs there.</source>
        <translation>«%1» стоит вместо чего-то: впишите, что должно быть.</translation>
    </message>
    <message>
        <source>“%1” stands here twice: take one out.</source>
        <translation>«%1» стоит здесь дважды: уберите одно.</translation>
    </message>
</context>
<context>
    <name>EmbargoHolds</name>
    <message>
        <source>Nothing leaves before its embargo</source>
        <translation>До снятия эмбарго ничего не выходит</translation>
    </message>
    <message>
        <source>Embargoed until %1 UTC: it may not be exported before.</source>
        <translation>Эмбарго до %1 UTC: раньше экспортировать нельзя.</translation>
    </message>
</context>
<context>
    <name>FirstReference</name>
    <message>
        <source>People come in with full name and position</source>
        <translation>Люди появляются с полным именем и должностью</translation>
    </message>
    <message>
        <source>%1 comes in here: give the full name.</source>
        <translation>Здесь впервые упомянут %1: дайте полное имя.</translation>
    </message>
    <message>
        <source>Say who %1 is: %2.</source>
        <translation>Скажите, кто такой %1: %2.</translation>
    </message>
</context>
<context>
    <name>HeadlineFits</name>
    <message>
        <source>The headline is there and fits its slot</source>
        <translation>Заголовок есть и помещается на своё место</translation>
    </message>
    <message>
        <source>There is no headline: write one.</source>
        <translation>Нет заголовка: напишите его.</translation>
    </message>
    <message>
        <source>The headline has %1 characters and its slot takes %2: shorten it.</source>
        <translation>В заголовке %1 знаков, на его место помещается %2: сократите.</translation>
    </message>
</context>
<context>
    <name>HeadlineIsCovered</name>
    <message>
        <source>Names and numbers of the headline stand in the story</source>
        <translation>Имена и числа заголовка есть в тексте</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check it, or add it to the text.</source>
        <translation>«%1» из заголовка нет в тексте: проверьте или добавьте в текст.</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check the name, or add it to the text.</source>
        <translation>«%1» из заголовка нет в тексте: проверьте имя или добавьте его в текст.</translation>
    </message>
</context>
<context>
    <name>HeadlineStates</name>
    <message>
        <source>No question mark in a headline</source>
        <translation>В заголовке нет вопросительного знака</translation>
    </message>
    <message>
        <source>The headline asks a question: tell the reader what the story found.</source>
        <translation>Заголовок спрашивает: скажите читателю, что выяснилось.</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>Words as the house writes them</source>
        <translation>Слова пишутся так, как принято в редакции</translation>
    </message>
    <message>
        <source>“%1” is not house style, but these are somebody’s own words.</source>
        <translation>«%1» — не по правилам редакции, но это чужие слова.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>Здесь больше одного пробела.</translation>
    </message>
    <message>
        <source>Better than “%1”: %2 (%3).</source>
        <translation>Лучше, чем «%1»: %2 (%3).</translation>
    </message>
    <message>
        <source>Write “%2”, not “%1” (%3).</source>
        <translation>Пишите «%2», а не «%1» (%3).</translation>
    </message>
</context>
<context>
    <name>KeyboardProfile</name>
    <message>
        <source>As in Word</source>
        <translation>Как в Word</translation>
    </message>
    <message>
        <source>As in LibreOffice Writer</source>
        <translation>Как в LibreOffice Writer</translation>
    </message>
    <message>
        <source>As in Emacs</source>
        <translation>Как в Emacs</translation>
    </message>
    <message>
        <source>Galley&apos;s own</source>
        <translation>Клавиши Galley</translation>
    </message>
</context>
<context>
    <name>LensWords</name>
    <message>
        <source>A number nobody is named for</source>
        <translation>Число, у которого нет источника</translation>
    </message>
    <message>
        <source>An allegation nobody is named for</source>
        <translation>Обвинение, у которого нет источника</translation>
    </message>
    <message>
        <source>An opinion nobody is named for</source>
        <translation>Мнение, у которого нет источника</translation>
    </message>
    <message>
        <source>Nobody is named who says this</source>
        <translation>Не сказано, кто это говорит</translation>
    </message>
    <message>
        <source>Found by machine</source>
        <extracomment>What is known of an attribution, as are those below</extracomment>
        <translation>Найдено программой</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Needs a source</source>
        <translation>Нужен источник</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>A claim nobody is named for</extracomment>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>A claim somebody has looked at</extracomment>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>Somebody decided that this is no attribution</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Its words are gone</source>
        <extracomment>The words of an attribution do not stand in the text any more</extracomment>
        <translation>Слов больше нет в тексте</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Источник не назван</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>number of a paragraph</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <extracomment>Who passed the words on: second hand</extracomment>
        <translation>со слов: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n подтверждение</numerusform>
            <numerusform>%n подтверждения</numerusform>
            <numerusform>%n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoke with %1, %2</source>
        <translation>Беседу вёл: %1, %2</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Условия: %1</translation>
    </message>
    <message>
        <source>The terms were agreed afterwards.</source>
        <translation>Об условиях договорились уже после.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Подтверждение: %1</translation>
    </message>
    <message>
        <source>Not named: %1</source>
        <translation>Не назван: %1</translation>
    </message>
    <message>
        <source>Checked by %1: %2</source>
        <translation>Проверка: %1 — %2</translation>
    </message>
    <message>
        <source>No evidence is kept for this.</source>
        <translation>Подтверждений этому нет.</translation>
    </message>
    <message>
        <source>Nobody else bears this out.</source>
        <translation>Больше этого никто не подтверждает.</translation>
    </message>
</context>
<context>
    <name>NamedMinor</name>
    <message>
        <source>A minor or a victim who is named is looked at twice</source>
        <translation>Названного ребёнка или пострадавшего проверяют дважды</translation>
    </message>
    <message>
        <source>“%1” is under eighteen and named: a second person agrees to that.</source>
        <translation>«%1» моложе восемнадцати и назван по имени: на это нужно согласие второго человека.</translation>
    </message>
    <message>
        <source>“%1” is a victim and named: a second person agrees to that.</source>
        <translation>«%1» — пострадавший и назван по имени: на это нужно согласие второго человека.</translation>
    </message>
</context>
<context>
    <name>NoCommentTwice</name>
    <message>
        <source>Whoever speaks unnamed did not decline to comment</source>
        <translation>Кто говорит без имени, не отказывался от комментария</translation>
    </message>
    <message>
        <source>This says that somebody would not comment who speaks without a name elsewhere in the story: take one of the two out.</source>
        <translation>Здесь сказано, что комментировать отказался тот, кто в материале говорит без имени: уберите одно из двух.</translation>
    </message>
    <message>
        <source>Somebody of that organisation speaks without a name elsewhere in the story: make sure that it is not who would not comment here.</source>
        <translation>Кто-то из этой организации говорит в материале без имени: убедитесь, что это не тот, кто здесь отказался от комментария.</translation>
    </message>
</context>
<context>
    <name>NoLeak</name>
    <message>
        <source>Nothing of the vault stands in the story</source>
        <translation>В материале нет ничего из сейфа</translation>
    </message>
    <message>
        <source>This gives a protected source away: take it out.</source>
        <translation>Это выдаёт защищённый источник: уберите.</translation>
    </message>
    <message>
        <source>This field gives a protected source away: take it out.</source>
        <translation>Это поле выдаёт защищённый источник: уберите.</translation>
    </message>
    <message>
        <source>A note gives a protected source away: take it out there.</source>
        <translation>Заметка выдаёт защищённый источник: уберите это там.</translation>
    </message>
    <message>
        <source>What is recorded of these words gives a protected source away: take it out there.</source>
        <translation>То, что записано об этих словах, выдаёт защищённый источник: уберите это там.</translation>
    </message>
    <message>
        <source>A request for a reply gives a protected source away: take it out there.</source>
        <translation>Запрос об ответе выдаёт защищённый источник: уберите это там.</translation>
    </message>
    <message>
        <source>A correction gives a protected source away: take it out there.</source>
        <translation>Исправление выдаёт защищённый источник: уберите это там.</translation>
    </message>
    <message>
        <source>The text as readers see it gives a protected source away.</source>
        <translation>Текст в том виде, в каком его видят читатели, выдаёт защищённый источник.</translation>
    </message>
    <message>
        <source>The vault is open and does not answer, so nobody knows whether a protected source is named here: lock it and unlock it again.</source>
        <translation>Сейф открыт и не отвечает, поэтому неизвестно, назван ли здесь защищённый источник: закройте его и откройте снова.</translation>
    </message>
</context>
<context>
    <name>NothingPending</name>
    <message>
        <source>No suggestion and no note is open</source>
        <translation>Нет открытых правок и заметок</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Предложенная правка не решена: примите её или отклоните.</translation>
    </message>
    <message>
        <source>“%1” is a mark of a change or a comment, and readers would see it: take it out, with what is not for them.</source>
        <translation>«%1» — знак правки или комментария, и читатели его увидят: уберите его вместе с тем, что не для них.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over with a reason.</source>
        <translation>Заметка от %1 открыта: решите её или пропустите, указав причину.</translation>
    </message>
</context>
<context>
    <name>PictureComplete</name>
    <message>
        <source>Each picture has caption, credit and alternate text</source>
        <translation>У каждого снимка есть подпись, автор и описание</translation>
    </message>
    <message>
        <source>The picture has no alternate text: say what it shows to a reader who cannot see it.</source>
        <translation>У снимка нет описания: скажите, что на нём, тем, кто его не видит.</translation>
    </message>
    <message>
        <source>The picture has no caption: say who, what, where and when.</source>
        <translation>У снимка нет подписи: кто, что, где и когда.</translation>
    </message>
    <message>
        <source>The picture has no credit: name who made it and who holds the rights.</source>
        <translation>У снимка не указан автор: кто снял и у кого права.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>QuotedAsSaid</name>
    <message>
        <source>Quoted words are those of the transcript</source>
        <translation>Слова цитаты совпадают с расшифровкой</translation>
    </message>
    <message>
        <source>These words do not stand in the transcript: quote what was said, or link the evidence that holds them.</source>
        <translation>Этих слов нет в расшифровке: процитируйте сказанное или укажите подтверждение, в котором они есть.</translation>
    </message>
    <message>
        <source>The transcript has “%1” here: put it back, or mark with … that words are left out.</source>
        <translation>В расшифровке здесь стоит «%1»: верните эти слова или отметьте пропуск знаком ….</translation>
    </message>
    <message>
        <source>“%1” does not stand here in the transcript: take it out, or put what is yours in [brackets].</source>
        <translation>Слов «%1» в этом месте расшифровки нет: уберите их или заключите своё в [скобки].</translation>
    </message>
    <message>
        <source>The transcript has “%1”, not “%2”: quote what was said, or put what is yours in [brackets].</source>
        <translation>В расшифровке «%1», а не «%2»: процитируйте сказанное или заключите своё в [скобки].</translation>
    </message>
</context>
<context>
    <name>RightOfReply</name>
    <message>
        <source>Whoever is accused was asked</source>
        <translation>Обвинённого спросили</translation>
    </message>
    <message>
        <source>Nobody is recorded as asked for a reply to this allegation: ask whoever it is about, and record it.</source>
        <translation>Не записано, что кого-то попросили ответить на это обвинение: спросите того, о ком речь, и запишите.</translation>
    </message>
    <message>
        <source>The text does not say what came of asking %1: tell the reader.</source>
        <translation>В тексте не сказано, что ответил %1: скажите читателю.</translation>
    </message>
    <message>
        <source>%1 was asked and may still answer: wait for the deadline, or record what came of it.</source>
        <translation>%1 ещё может ответить: дождитесь срока или запишите, чем кончилось.</translation>
    </message>
    <message>
        <source>The deadline for %1 has passed: record what came of it.</source>
        <translation>Срок для %1 прошёл: запишите, чем кончилось.</translation>
    </message>
</context>
<context>
    <name>SeveralSources</name>
    <message>
        <source>Several unnamed sources are several</source>
        <translation>Если неназванных источников несколько, их действительно несколько</translation>
    </message>
    <message>
        <source>“%1” are more than one, but one source is recorded: record the second, or write of one.</source>
        <translation>«%1» — это больше одного, а записан один источник: запишите второй или пишите об одном.</translation>
    </message>
</context>
<context>
    <name>SlugPresent</name>
    <message>
        <source>There is no slug: give the story a working name of two or three words.</source>
        <translation>Нет рабочего названия: дайте материалу два-три слова.</translation>
    </message>
    <message>
        <source>The story has a slug of its own</source>
        <translation>У материала своё рабочее название</translation>
    </message>
    <message>
        <source>Another story of this edition has the same slug: give one of them another.</source>
        <translation>У другого материала этого выпуска то же рабочее название: измените одно из них.</translation>
    </message>
</context>
<context>
    <name>SpeakerInParagraph</name>
    <message>
        <source>Each paragraph says whose words it quotes</source>
        <translation>В каждом абзаце сказано, чьи слова приведены</translation>
    </message>
    <message>
        <source>Nothing in this paragraph says whose words these are: name the speaker here too.</source>
        <translation>В этом абзаце не сказано, чьи это слова: назовите говорящего и здесь.</translation>
    </message>
</context>
<context>
    <name>SpeakerKnownSoon</name>
    <message>
        <source>The speaker is known by the end of the first sentence quoted</source>
        <translation>К концу первой приведённой фразы известно, кто говорит</translation>
    </message>
    <message>
        <source>Readers learn only after several sentences who says this: name the speaker after the first.</source>
        <translation>Читатель лишь через несколько фраз узнаёт, кто это говорит: назовите говорящего после первой.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling is not checked: no dictionary for %1 is known.</source>
        <translation>Орфография не проверяется: словарь для языка %1 неизвестен.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for %1. Install the package %2.</source>
        <translation>Орфография не проверяется: нет словаря для языка %1. Установите пакет %2.</translation>
    </message>
</context>
<context>
    <name>UnsourcedClaims</name>
    <message>
        <source>An allegation has a named origin</source>
        <translation>У обвинения есть названный источник</translation>
    </message>
    <message>
        <source>Nobody stands behind this sentence: say who says so, or take it out.</source>
        <translation>За этой фразой никто не стоит: скажите, кто это говорит, или уберите её.</translation>
    </message>
    <message>
        <source>“%1” says twice that it is a claim: leave “alleged” out.</source>
        <translation>«%1» дважды говорит, что это утверждение: уберите «якобы».</translation>
    </message>
</context>
<context>
    <name>VaultLink</name>
    <message>
        <source>The program galley-vault is not installed beside this one.</source>
        <translation>Рядом с этой программой не установлена программа galley-vault.</translation>
    </message>
</context>
<context>
    <name>WeekdayAgrees</name>
    <message>
        <source>Weekday agrees with date</source>
        <translation>День недели соответствует дате</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3: correct the day or the date.</source>
        <translation>%1 — это %2, а не %3: исправьте день или дату.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Act as this person.</source>
        <translation>Работать от имени этого человека.</translation>
    </message>
    <message>
        <source>Open the sample newsroom.</source>
        <translation>Открыть учебную редакцию.</translation>
    </message>
    <message>
        <source>Files to take in as stories.</source>
        <translation>Файлы, которые станут материалами.</translation>
    </message>
    <message>
        <source>The newsroom cannot be opened: %1.</source>
        <translation>Редакцию нельзя открыть: %1.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged.</source>
        <translation>База данных редакции повреждена.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged, and was not opened.</source>
        <translation>База данных редакции повреждена и не была открыта.</translation>
    </message>
    <message>
        <source>There is no copy of it beside %1. Put one there, or ask whoever keeps your backups.</source>
        <translation>Рядом с %1 нет копии. Положите её туда или обратитесь к тому, кто хранит ваши резервные копии.</translation>
    </message>
    <message>
        <source>The last good copy is of %1. What was written after it stays in the damaged file, which is kept beside it.</source>
        <translation>Последняя исправная копия сделана %1. Написанное позже осталось в повреждённом файле; он сохранён рядом.</translation>
    </message>
    <message>
        <source>&amp;Restore the Copy</source>
        <translation>&amp;Восстановить копию</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>no copy could be read; the damaged file lies beside them</source>
        <translation>ни одну копию не удалось прочесть; повреждённый файл лежит рядом с ними</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is not where it was.</source>
        <translation>База данных редакции не на своём месте.</translation>
    </message>
    <message>
        <source>%1 is gone, but there are copies of it. The last is of %2.</source>
        <translation>Файла %1 нет, но есть его копии. Последняя – от %2.</translation>
    </message>
    <message>
        <source>&amp;Start an Empty Newsroom</source>
        <translation>&amp;Начать с пустой редакции</translation>
    </message>
    <message>
        <source>Looking over the newsroom…</source>
        <translation>Редакция проверяется…</translation>
    </message>
    <message>
        <source>A window of its own beside one that is open.</source>
        <translation>Отдельное окно рядом с уже открытым.</translation>
    </message>
    <message>
        <source>Show this story.</source>
        <translation>Показать этот материал.</translation>
    </message>
    <message>
        <source>Take the second half of the screen.</source>
        <translation>Занять вторую половину экрана.</translation>
    </message>
    <message>
        <source>Begin a new story.</source>
        <translation>Начать новый материал.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. There is no newsroom yet: joining makes one, and it is yours to look after.</source>
        <translation>PostgreSQL %1 отвечает. Редакции там ещё нет: если присоединиться, она появится, и отвечать за неё будете вы.</translation>
    </message>
    <message numerus="yes">
        <source>PostgreSQL %1 answers, and knows you as %2. You see %n stories there.</source>
        <translation>
            <numerusform>PostgreSQL %1 отвечает и знает вас под именем %2. Вам виден там %n материал.</numerusform>
            <numerusform>PostgreSQL %1 отвечает и знает вас под именем %2. Вам видно там %n материала.</numerusform>
            <numerusform>PostgreSQL %1 отвечает и знает вас под именем %2. Вам видно там %n материалов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database file, or postgresql://name@host/newsroom.</source>
        <translation>Файл базы данных или postgresql://name@host/newsroom.</translation>
    </message>
</context>
<context>
    <name>galley::check::Questions</name>
    <message>
        <source>Is what the unnamed source says information, not opinion or attack? (AP; Reuters)</source>
        <translation>То, что говорит неназванный источник, — сведения, а не мнение и не выпад? (AP; Reuters)</translation>
    </message>
    <message>
        <source>Is nobody who spoke without a name also said to have declined to comment? (AP)</source>
        <translation>Не сказано ли о том, кто говорил без имени, что он отказался от комментария? (AP)</translation>
    </message>
    <message>
        <source>Was every quotation compared with the recording or the notes, word for word? (Reuters)</source>
        <translation>Каждая цитата сверена с записью или заметками слово в слово? (Reuters)</translation>
    </message>
    <message>
        <source>Has everybody accused been asked, with time to answer, and does the text say so? (SPJ; BBC)</source>
        <translation>Всех, кого обвиняют, спросили, дали время ответить, и это сказано в тексте? (SPJ; BBC)</translation>
    </message>
    <message>
        <source>If a minor or a victim can be recognised: did a second person agree to that? (SPJ; AP)</source>
        <translation>Если можно узнать ребёнка или пострадавшего: согласен ли на это второй человек? (SPJ; AP)</translation>
    </message>
</context>
<context>
    <name>galley::check::RuleFile</name>
    <message>
        <source>%1: &quot;%2&quot; is one of %3.</source>
        <translation>%1: «%2» — одно из %3.</translation>
    </message>
    <message>
        <source>%1: &quot;words&quot; is a list of words.</source>
        <translation>%1: «words» — список слов.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1: нет настройки «%2».</translation>
    </message>
    <message>
        <source>%1: there is no limit &quot;%2&quot;.</source>
        <translation>%1: нет предела «%2».</translation>
    </message>
    <message>
        <source>%1: the limit &quot;%2&quot; is a number.</source>
        <translation>%1: предел «%2» — число.</translation>
    </message>
    <message>
        <source>%1: &quot;limits&quot; is an object of numbers.</source>
        <translation>%1: «limits» — объект с числами.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Строка %1: %2.</translation>
    </message>
    <message>
        <source>The file has no &quot;rules&quot;.</source>
        <translation>В файле нет «rules».</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Нет правила «%1».</translation>
    </message>
</context>
<context>
    <name>galley::check::SourceRules</name>
    <message>
        <source>This source is not named: record why, and tell the reader in the text.</source>
        <translation>Источник не назван: запишите почему и скажите это читателю в тексте.</translation>
    </message>
    <message>
        <source>No editor is named who knows this source: name one.</source>
        <translation>Не указан редактор, который знает этот источник: назовите его.</translation>
    </message>
    <message>
        <source>Nobody has approved that this source stays unnamed: ask the desk head.</source>
        <translation>Никто не одобрил, что источник не назван: спросите заведующего отделом.</translation>
    </message>
    <message>
        <source>An unnamed source gives an opinion here: take it out, or find somebody who says it by name.</source>
        <translation>Неназванный источник высказывает здесь мнение: уберите его или найдите того, кто скажет это под своим именем.</translation>
    </message>
    <message>
        <source>A story with an unnamed source carries the name of who wrote it.</source>
        <translation>Материал с неназванным источником выходит с именем автора.</translation>
    </message>
    <message>
        <source>This source speaks on other terms elsewhere in the story: make sure that one place does not give the other away.</source>
        <translation>В другом месте этот источник говорит на иных условиях: убедитесь, что одно место не выдаёт другого.</translation>
    </message>
    <message>
        <source>This was said off the record: it cannot be used. Find somebody who says it on other terms, or take it out.</source>
        <translation>Это сказано не для печати: использовать нельзя. Найдите того, кто скажет это на других условиях, или уберите.</translation>
    </message>
    <message>
        <source>On deep background nobody is named or described: say it in the paper&apos;s own voice.</source>
        <translation>На условиях полной анонимности никого не называют и не описывают: скажите это от имени издания.</translation>
    </message>
    <message>
        <source>This rests on deep background alone: find a second support.</source>
        <translation>Это держится только на полностью анонимных словах: найдите второе подтверждение.</translation>
    </message>
    <message>
        <source>A serious allegation rests on one unnamed source: refer it to the desk head, or find a second.</source>
        <translation>Тяжёлое обвинение держится на одном неназванном источнике: обратитесь к заведующему отделом или найдите второй.</translation>
    </message>
    <message>
        <source>Only one independent source bears out “%1”: find a second, or a document.</source>
        <translation>«%1» подтверждает только один независимый источник: найдите второй или документ.</translation>
    </message>
    <message>
        <source>This quotation is linked to no source: say whose words these are.</source>
        <translation>Цитата не связана с источником: укажите, чьи это слова.</translation>
    </message>
    <message>
        <source>This quotation has no evidence: add the recording, the note or the document, and the place in it.</source>
        <translation>У цитаты нет подтверждения: добавьте запись, заметку или документ и место в нём.</translation>
    </message>
    <message>
        <source>Two people are quoted in one paragraph: begin a new one here.</source>
        <translation>В одном абзаце приведены слова двух людей: начните здесь новый.</translation>
    </message>
    <message>
        <source>This came by way of %1: credit it in the text.</source>
        <translation>Это пришло через %1: сошлитесь на них в тексте.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>У этого числа нет подтверждения: добавьте документ или расчёт.</translation>
    </message>
    <message>
        <source>An unnamed source has a reason, told to the reader</source>
        <translation>Читателю сказано, почему источник не назван</translation>
    </message>
    <message>
        <source>An editor knows who it is</source>
        <translation>Редактор знает, кто это</translation>
    </message>
    <message>
        <source>Anonymity is approved</source>
        <translation>Анонимность одобрена</translation>
    </message>
    <message>
        <source>No opinion without a name</source>
        <translation>Мнений без имени нет</translation>
    </message>
    <message>
        <source>A story with an unnamed source has a byline</source>
        <translation>У материала с неназванным источником есть подпись</translation>
    </message>
    <message>
        <source>One source, one kind of terms</source>
        <translation>Один источник — одни условия</translation>
    </message>
    <message>
        <source>Nothing rests on what was said off the record</source>
        <translation>Ничто не держится на сказанном не для печати</translation>
    </message>
    <message>
        <source>Deep background is the paper&apos;s own voice, with a second support</source>
        <translation>Полностью анонимное сказано от имени издания и подтверждено</translation>
    </message>
    <message>
        <source>An allegation by one unnamed source is referred up</source>
        <translation>Обвинение одного неназванного источника передано выше</translation>
    </message>
    <message>
        <source>Claims are borne out by independent sources</source>
        <translation>Утверждения подтверждены независимыми источниками</translation>
    </message>
    <message>
        <source>A quotation has a source and evidence</source>
        <translation>У цитаты есть источник и подтверждение</translation>
    </message>
    <message>
        <source>One speaker a paragraph</source>
        <translation>Один говорящий на абзац</translation>
    </message>
    <message>
        <source>Second-hand reports credit the outlet</source>
        <translation>Чужие сообщения — со ссылкой на издание</translation>
    </message>
    <message>
        <source>Numbers have evidence</source>
        <translation>У чисел есть подтверждения</translation>
    </message>
</context>
<context>
    <name>galley::desk::Inbox</name>
    <message numerus="yes">
        <source>Returned by %1, with %n note(s)</source>
        <translation>
            <numerusform>Возвращено: %1, %n заметка</numerusform>
            <numerusform>Возвращено: %1, %n заметки</numerusform>
            <numerusform>Возвращено: %1, %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Передано: %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Ждёт вас</translation>
    </message>
    <message>
        <source>A note of %1</source>
        <translation>Заметка от %1</translation>
    </message>
</context>
<context>
    <name>galley::desk::Proof</name>
    <message>
        <source>on the record</source>
        <translation>под запись</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>deep background</source>
        <translation>без ссылки</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>не для печати</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <comment>source, who passed it on</comment>
        <translation>%1, со слов: %2</translation>
    </message>
    <message>
        <source>found by machine</source>
        <translation>найдено программой</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), of an older text</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2), прежний текст</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation>нужен источник</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>оспаривается: %1</translation>
    </message>
    <message>
        <source>own knowledge: %1</source>
        <translation>известно нам: %1</translation>
    </message>
    <message>
        <source>witnessed: %1</source>
        <translation>видели сами: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>galley::desk::Search</name>
    <message>
        <source>“%1” means nothing after “%2:”.</source>
        <translation>«%1» ничего не значит после «%2:».</translation>
    </message>
</context>
<context>
    <name>galley::revision::Merge</name>
    <message>
        <source>I left this empty.</source>
        <translation>У меня здесь пусто.</translation>
    </message>
    <message>
        <source>I wrote: %1</source>
        <translation>У меня здесь: %1</translation>
    </message>
    <message>
        <source>%1 and I both changed this; both versions stand here, one after the other.</source>
        <translation>Это изменили мы оба: %1 и я; обе версии стоят здесь одна за другой.</translation>
    </message>
    <message>
        <source>I have this attribution as: %1</source>
        <translation>У меня эта атрибуция такая: %1</translation>
    </message>
</context>
<context>
    <name>galley::story::Corrections</name>
    <message>
        <source>The notice is empty: write what the reader must know.</source>
        <translation>Уведомление пустое: напишите, что должен знать читатель.</translation>
    </message>
    <message>
        <source>Say what was wrong: a correction without it corrects nothing.</source>
        <translation>Скажите, что было неверно: без этого исправление ничего не исправляет.</translation>
    </message>
    <message>
        <source>“%1” hides that something was wrong: say “corrects”, and what.</source>
        <translation>«%1» скрывает, что была ошибка: напишите «исправлено» и что именно.</translation>
    </message>
    <message>
        <source>The notice is too short to say anything: write a whole sentence.</source>
        <translation>Уведомление слишком короткое: напишите целое предложение.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ApprovalDialog</name>
    <message>
        <source>%1: %2 % of the words</source>
        <extracomment>A person, and how much of the text is theirs</extracomment>
        <translation>%1: %2 % слов</translation>
    </message>
    <message>
        <source>%1, let pass by %2: %3</source>
        <translation>%1, пропустил(а) %2: %3</translation>
    </message>
    <message>
        <source>Approve the Story</source>
        <translation>Утвердить материал</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>&amp;Утвердить этот текст</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>The page is still being laid out.</source>
        <translation>Страница ещё верстается.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>Именно этот текст</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1</source>
        <translation>
            <numerusform>%n слово, %1</numerusform>
            <numerusform>%n слова, %1</numerusform>
            <numerusform>%n слов, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval holds for this text alone: one letter more, and it is void.</source>
        <translation>Утверждение действует только для этого текста: ещё одна буква – и его нет.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кто писал</translation>
    </message>
    <message>
        <source>What the house rules still say</source>
        <translation>Что ещё говорят правила редакции</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>What was let pass</source>
        <translation>Что было пропущено</translation>
    </message>
    <message>
        <source>Rests on one source alone</source>
        <translation>Держится на одном источнике</translation>
    </message>
    <message>
        <source>Readers are not told who says it</source>
        <translation>Читателям не сказано, кто это говорит</translation>
    </message>
    <message>
        <source>Answered for this text</source>
        <extracomment>Heading: questions that only a person can answer</extracomment>
        <translation>Отвечено для этого текста</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Что за этим стоит</translation>
    </message>
    <message>
        <source>Who the protected sources are</source>
        <translation>Кто защищённые источники</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionForm</name>
    <message>
        <source>Checked a&amp;gain in this text</source>
        <translation>Проверено &amp;снова в этом тексте</translation>
    </message>
    <message>
        <source>The story &amp;rests on it</source>
        <translation>На этом &amp;держится материал</translation>
    </message>
    <message>
        <source>Opin&amp;ion, not information</source>
        <translation>&amp;Мнение, а не сведения</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Ссылка на источник</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Наберите несколько букв имени</translation>
    </message>
    <message>
        <source>who passed it on: Harbour Radio</source>
        <translation>кто передал: «Портовое радио»</translation>
    </message>
    <message>
        <source>in few words: the bar rose</source>
        <extracomment>An example of a claim; this bar is the sandbank before a harbour</extracomment>
        <translation>коротко: отмель выросла</translation>
    </message>
    <message>
        <source>Attributions of one claim bear each other out.</source>
        <translation>Ссылки об одном и том же подтверждают друг друга.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <extracomment>Label: quoted, partly quoted or reported</extracomment>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>S&amp;poke</source>
        <extracomment>Label: the conversation in which it was said</extracomment>
        <translation>&amp;Беседа</translation>
    </message>
    <message>
        <source>&amp;By way of</source>
        <extracomment>Label: who passed the words on, if they are second-hand</extracomment>
        <translation>&amp;Со слов</translation>
    </message>
    <message>
        <source>&amp;Kind of claim</source>
        <translation>&amp;Что это</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>&amp;Утверждение</translation>
    </message>
    <message>
        <source>heard the recording</source>
        <translation>прослушана запись</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>Label: recordings, notes, documents that bear the words out</extracomment>
        <translation>Под&amp;тверждения</translation>
    </message>
    <message>
        <source>C&amp;hecked how</source>
        <extracomment>Label: how the words were checked</extracomment>
        <translation>Как пр&amp;оверено</translation>
    </message>
    <message>
        <source>&amp;Not named to readers</source>
        <translation>Читателям &amp;не назван</translation>
    </message>
    <message>
        <source>fears for the job</source>
        <translation>боится потерять работу</translation>
    </message>
    <message>
        <source>who asked not to be named because …</source>
        <translation>который просил не называть его, потому что…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>&amp;Told to readers</source>
        <extracomment>Label: what readers learn about why the source is not named</extracomment>
        <translation>Что ска&amp;зано читателям</translation>
    </message>
    <message>
        <source>E&amp;ditor who knows</source>
        <translation>Ре&amp;дактор, который знает</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>Р&amp;азрешил</translation>
    </message>
    <message>
        <source>By %1, %2; the story changed since</source>
        <translation>%1, %2; с тех пор текст изменился</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody: a source has to be found.</source>
        <translation>Никто: источник надо найти.</translation>
    </message>
    <message>
        <source>Not in the source book: an entry is made.</source>
        <translation>В книге источников его нет: появится запись.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>No conversation is on record for these words</extracomment>
        <translation>Не записана</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Сегодня: %1</translation>
    </message>
    <message>
        <source>The source book has none of this source.</source>
        <translation>В книге источников их нет.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionsPane</name>
    <message>
        <source>No attributions yet</source>
        <translation>Ссылок на источники пока нет</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Ссылки на источники</translation>
    </message>
    <message>
        <source>&amp;Accept Attribution</source>
        <translation>&amp;Принять ссылку</translation>
    </message>
    <message>
        <source>Choose Its S&amp;ource…</source>
        <translation>Выбрать &amp;источник…</translation>
    </message>
    <message>
        <source>&amp;Dismiss: No Attribution</source>
        <translation>&amp;Отклонить: это не ссылка</translation>
    </message>
    <message>
        <source>Needs a So&amp;urce</source>
        <translation>Нужен ис&amp;точник</translation>
    </message>
    <message>
        <source>Dis&amp;puted…</source>
        <translation>Оспа&amp;ривается…</translation>
    </message>
    <message>
        <source>Own &amp;Knowledge…</source>
        <translation>Известно &amp;нам…</translation>
    </message>
    <message>
        <source>&amp;Witnessed…</source>
        <translation>&amp;Видели сами…</translation>
    </message>
    <message>
        <source>&amp;Next to Look At</source>
        <translation>&amp;Следующее непросмотренное</translation>
    </message>
    <message>
        <source>P&amp;revious to Look At</source>
        <translation>Пр&amp;едыдущее непросмотренное</translation>
    </message>
    <message>
        <source>Attribution &amp;Form…</source>
        <translation>&amp;Форма ссылки…</translation>
    </message>
    <message>
        <source>&amp;Recorded Quotation…</source>
        <translation>&amp;Записанная цитата…</translation>
    </message>
    <message>
        <source>&amp;Quotation with Its Source…</source>
        <translation>&amp;Цитата с источником…</translation>
    </message>
    <message>
        <source>The source could not be saved</source>
        <translation>Источник не удалось сохранить</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Beside a source that the program guesses</extracomment>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <translation>Новый источник: %1</translation>
    </message>
    <message>
        <source>Accept without the source book</source>
        <translation>Принять без книги источников</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Кто это говорит?</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Наберите несколько букв имени</translation>
    </message>
    <message>
        <source>Who says otherwise?</source>
        <translation>Кто говорит иначе?</translation>
    </message>
    <message>
        <source>Who of us was there, and when?</source>
        <translation>Кто из нас там был и когда?</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Откуда мы это знаем?</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Who says it? A number, or a few letters of a name</source>
        <translation>Кто говорит? Цифра или несколько букв имени</translation>
    </message>
    <message>
        <source>Recorded quotation</source>
        <translation>Записанная цитата</translation>
    </message>
    <message>
        <source>Which words? A number, or a few letters of them</source>
        <translation>Какие слова? Цифра или несколько букв</translation>
    </message>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>В этом материале такого нет.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Один источник</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Без подтверждений</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>Слов больше нет</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Which attributions are shown</source>
        <translation>Какие ссылки показаны</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>Книгу источников не удалось прочитать</translation>
    </message>
    <message>
        <source>¶ %1: nobody speaks here</source>
        <translation>¶ %1: здесь никто не говорит</translation>
    </message>
    <message>
        <source>¶ %1: %2</source>
        <comment>number of a paragraph: who speaks in it</comment>
        <translation>¶ %1: %2</translation>
    </message>
    <message>
        <source>Paste as Quotation &amp;By…</source>
        <translation>Вставить как цитату с &amp;источником…</translation>
    </message>
    <message>
        <source>Write who says what: “The quay is safe,” said the harbour master. Each quotation and its source is listed here as you write. {key:insert.quotation} quotes somebody from the source book.</source>
        <translation>Пишите, кто что говорит: «Причал безопасен», — сказал капитан порта. Каждая цитата и её источник появляются здесь, пока вы пишете. {key:insert.quotation} приводит слова человека из книги источников.</translation>
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
        <translation>%1 писал(а): %2, %3</translation>
    </message>
    <message>
        <source>%1 let %2 pass</source>
        <comment>who, which rule</comment>
        <translation>%1 пропустил(а) %2</translation>
    </message>
    <message>
        <source>%1 wrote it out as %2</source>
        <comment>who, in which format</comment>
        <translation>%1 вывел(а) в формате %2</translation>
    </message>
    <message>
        <source>What Happened to the Story</source>
        <translation>Что было с материалом</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Что было, сначала новое</translation>
    </message>
    <message>
        <source>The record of the story could not be read</source>
        <translation>Не удалось прочитать записи о материале</translation>
    </message>
    <message>
        <source>%1 wrote down who a source is</source>
        <translation>%1: записано, кто источник</translation>
    </message>
    <message>
        <source>%1 looked up who a source is</source>
        <translation>%1: просмотрено, кто источник</translation>
    </message>
    <message>
        <source>%1 shared who a source is</source>
        <translation>%1: доверено, кто источник</translation>
    </message>
    <message>
        <source>%1 ended somebody&apos;s right to know a source</source>
        <translation>%1: отозвано право знать источник</translation>
    </message>
    <message>
        <source>%1 took a source out of the vault</source>
        <translation>%1: источник удалён из сейфа</translation>
    </message>
    <message>
        <source>%1 was refused a look at who a source is</source>
        <translation>%1: отказано в просмотре источника</translation>
    </message>
    <message>
        <source>%1 took words out of the earlier versions</source>
        <translation>%1 вычистил(а) слова из прежних версий</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchExportDialog</name>
    <message>
        <source>Export Stories</source>
        <translation>Экспорт материалов</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Фильтр материалов</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>&amp;All Shown</source>
        <translation>&amp;Все показанные</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ни одного</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Stories</source>
        <translation>
            <numerusform>&amp;Экспортировать %n материал</numerusform>
            <numerusform>&amp;Экспортировать %n материала</numerusform>
            <numerusform>&amp;Экспортировать %n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>Tick the stories to be written.</source>
        <translation>Отметьте материалы для записи.</translation>
    </message>
    <message>
        <source>Each file is named after its story; one of that name is replaced. What is not approved says that it is a draft; what may not leave is left out and told.</source>
        <translation>Каждый файл назван по материалу; файл с таким именем заменяется. Неутверждённое помечается как черновик; то, что не может выйти, пропускается, и об этом сообщается.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardDelegate</name>
    <message>
        <source>Budget line</source>
        <translation>Строка плана</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardFilter</name>
    <message>
        <source>Words, or desk:, by:, due:today, state:editing, edition: …</source>
        <translation>Слова или desk:, by:, due:today, state:editing, edition: …</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Отбор на доске</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Views of the board; your own are made with “Save This View”</source>
        <translation>Виды доски; свои создаёт «Сохранить этот вид»</translation>
    </message>
    <message>
        <source>Narrow Down</source>
        <translation>Сузить</translation>
    </message>
    <message>
        <source>By State</source>
        <translation>По состоянию</translation>
    </message>
    <message>
        <source>By Day Due</source>
        <translation>По дню срока</translation>
    </message>
    <message>
        <source>By Desk</source>
        <translation>По отделам</translation>
    </message>
    <message>
        <source>By Edition</source>
        <translation>По выпускам</translation>
    </message>
    <message>
        <source>By Person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Запланировать материал…</translation>
    </message>
    <message>
        <source>On Their Way</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Due Today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Due This Week</source>
        <translation>Срок на этой неделе</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>In Review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Under Embargo</source>
        <translation>Под эмбарго</translation>
    </message>
    <message>
        <source>Due at No Time</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Save This View…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Remove a View…</source>
        <translation>Убрать вид…</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Свой запрос</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Название вида:</translation>
    </message>
    <message>
        <source>Remove a View</source>
        <translation>Убрать вид</translation>
    </message>
    <message>
        <source>View to be removed; its stories stay:</source>
        <translation>Какой вид убрать; материалы остаются:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Within Seven Days</source>
        <translation>В ближайшие семь дней</translation>
    </message>
    <message>
        <source>At No Time</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Not Yet Published</source>
        <translation>Ещё не опубликовано</translation>
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
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Завтра, %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Без отдела</translation>
    </message>
    <message>
        <source>No edition</source>
        <translation>Без выпуска</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока ни у кого</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>у кого: %1</translation>
    </message>
    <message>
        <source>due %1, overdue</source>
        <translation>срок %1, просрочено</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln материал</numerusform>
            <numerusform>%Ln материала</numerusform>
            <numerusform>%Ln материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>words written, planned</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, просрочено</translation>
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
        <translation>Не удалось запланировать материал</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>Материал «%1» запланирован.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The chosen stories could not be read</source>
        <translation>Не удалось прочесть выбранные материалы</translation>
    </message>
    <message>
        <source>The plan could not be changed</source>
        <translation>Не удалось изменить план</translation>
    </message>
    <message numerus="yes">
        <source>The plan of %n story(ies) is changed.</source>
        <translation>
            <numerusform>План %n материала изменён.</numerusform>
            <numerusform>План %n материалов изменён.</numerusform>
            <numerusform>План %n материалов изменён.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2.</source>
        <translation>%1 остаётся как есть: %2.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>И ещё %n материал.</numerusform>
            <numerusform>И ещё %n материала.</numerusform>
            <numerusform>И ещё %n материалов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change could not be undone</source>
        <translation>Не удалось отменить изменение</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>План снова прежний.</translation>
    </message>
    <message>
        <source>P&amp;lan a Story…</source>
        <translation>Зап&amp;ланировать материал…</translation>
    </message>
    <message>
        <source>Change &amp;Plan of Chosen Stories…</source>
        <translation>&amp;Изменить план выбранных материалов…</translation>
    </message>
    <message>
        <source>Nothing stands on the board</source>
        <translation>На доске пусто</translation>
    </message>
    <message>
        <source>No story fits this view. Choose another view above, or plan a story: one line that says what is to be written, when it is due and who writes it.</source>
        <translation>Этому виду не отвечает ни один материал. Выберите выше другой вид или запланируйте материал: одна строка о том, что будет написано, к какому сроку и кем.</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>Запланировать материал…</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Change &amp;Plan…</source>
        <translation>Изменить &amp;план…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>Не удалось прочесть доску</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) chosen</source>
        <translation>
            <numerusform>Выбран %Ln материал</numerusform>
            <numerusform>Выбрано %Ln материала</numerusform>
            <numerusform>Выбрано %Ln материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies). Enter opens one, F2 changes a cell, Shift and the arrows choose several.</source>
        <translation>
            <numerusform>%Ln материал. Enter открывает материал, F2 меняет ячейку, Shift и стрелки выбирают несколько.</numerusform>
            <numerusform>%Ln материала. Enter открывает материал, F2 меняет ячейку, Shift и стрелки выбирают несколько.</numerusform>
            <numerusform>%Ln материалов. Enter открывает материал, F2 меняет ячейку, Shift и стрелки выбирают несколько.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardView</name>
    <message>
        <source>Stories on the board</source>
        <translation>Материалы на доске</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>Столбцы доски</translation>
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
        <translation>&amp;Правка</translation>
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
        <translation>&amp;Материал</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Полоса</translation>
    </message>
</context>
<context>
    <name>galley::ui::Comparison</name>
    <message>
        <source>moved from here: “%1…”</source>
        <translation>перенесено отсюда: «%1…»</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>перенесено сюда</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Кто что говорит</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>galley::ui::ConversationsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>Agreed &amp;before they spoke</source>
        <translation>Договорились &amp;до беседы</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Conversations, the latest first</source>
        <translation>Беседы, сначала последние</translation>
    </message>
    <message>
        <source>&amp;Add Conversation</source>
        <translation>Доб&amp;авить беседу</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>email</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>пресс-конференция</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>not before the vote; read back before print</source>
        <translation>не раньше голосования; перечитать до печати</translation>
    </message>
    <message>
        <source>Spoke &amp;on</source>
        <extracomment>Label: the terms: on the record, on background …</extracomment>
        <translation>Ус&amp;ловия</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <extracomment>Label: what was agreed beside the terms</extracomment>
        <translation>&amp;Оговорки</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>&amp;Embargo</source>
        <translation>&amp;Эмбарго</translation>
    </message>
    <message>
        <source>B&amp;y way of</source>
        <extracomment>Label: telephone, interview, letter …</extracomment>
        <translation>&amp;Способ</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Spoke with</source>
        <extracomment>Label: which of us had the conversation</extracomment>
        <translation>&amp;С кем из нас</translation>
    </message>
    <message>
        <source>terms agreed afterwards</source>
        <translation>договорились уже после</translation>
    </message>
    <message>
        <source>terms agreed afterwards; %1</source>
        <translation>договорились уже после; %1</translation>
    </message>
    <message>
        <source>Nobody spoke to this source yet. Terms belong to a conversation.</source>
        <translation>С этим источником ещё не беседовали. Условия относятся к беседе.</translation>
    </message>
</context>
<context>
    <name>galley::ui::CopiesDialog</name>
    <message>
        <source>Copies of the Newsroom</source>
        <translation>Копии редакции</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Headings of a table: when a copy was made, its size, how many stories changed since</extracomment>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Stories changed since</source>
        <translation>Изменено с тех пор материалов</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Копии, сначала новые</translation>
    </message>
    <message>
        <source>A copy is made each hour and read through before it counts. The newest of each of the last 24 hours, 14 days and 12 weeks are kept. An archive holds the files of evidence too: put it where fire and thieves do not come.</source>
        <translation>Копия делается каждый час и прочитывается, прежде чем считаться. Хранятся последние за каждый из 24 часов, 14 дней и 12 недель. В архиве есть и файлы доказательств: держите его там, куда не доберутся огонь и воры.</translation>
    </message>
    <message>
        <source>&amp;Copy Now</source>
        <translation>&amp;Скопировать сейчас</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>&amp;Save Archive…</source>
        <translation>С&amp;охранить архив…</translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation>О&amp;ткрыть архив…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No story changed since the copy</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made a few seconds after the window opens.</source>
        <translation>Копий ещё нет. Первая делается через несколько секунд после открытия окна.</translation>
    </message>
    <message>
        <source>Copying, and reading the copy through…</source>
        <translation>Идёт копирование и проверка копии…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Copied, but the newsroom is damaged, and so is the copy: %1 No good copy was let go.</source>
        <translation>Скопировано, но редакция повреждена, и копия тоже: %1 Хорошие копии на месте.</translation>
    </message>
    <message>
        <source>The newsroom was damaged on %1, and this copy of it is too: some stories in it may not open. Put the newsroom back to it?</source>
        <translation>%1 редакция была повреждена, и эта копия тоже: некоторые материалы могут не открыться. Вернуть редакцию к этой копии?</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <extracomment>A copy of the newsroom that was made at %1</extracomment>
        <translation>%1, повреждена</translation>
    </message>
    <message>
        <source>The newsroom could not be copied: %1.</source>
        <translation>Не удалось скопировать редакцию: %1.</translation>
    </message>
    <message>
        <source>Save Archive</source>
        <translation>Сохранить архив</translation>
    </message>
    <message>
        <source>Archives (*.galley)</source>
        <translation>Архивы (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Writing everything into %1…</source>
        <translation>Всё записывается в %1…</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Всё записано в %1.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>Не удалось записать архив: %1.</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>Archives and copies (*.galley *.sqlite)</source>
        <translation>Архивы и копии (*.galley *.sqlite)</translation>
    </message>
    <message>
        <source>Put the newsroom of this archive in the place of the one that is open?</source>
        <translation>Поставить редакцию из этого архива на место открытой?</translation>
    </message>
    <message>
        <source>Put the newsroom back to what it was on %1?</source>
        <translation>Вернуть редакцию к тому, чем она была %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, in a file of its own. The window closes and opens again.</source>
        <translation>То, что есть сейчас, останется рядом в отдельном файле. Окно закроется и откроется снова.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
</context>
<context>
    <name>galley::ui::DesksPage</name>
    <message>
        <source>Desks</source>
        <extracomment>The departments of a newsroom: news, sport …</extracomment>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>&amp;Add Desk</source>
        <translation>&amp;Добавить отдел</translation>
    </message>
    <message>
        <source>of the paper; the same as the desk where it is empty</source>
        <translation>раздел издания; пусто — как отдел</translation>
    </message>
    <message>
        <source>&amp;Take In a Workflow…</source>
        <translation>&amp;Взять порядок работы из файла…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Раздел</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Порядок работы</translation>
    </message>
    <message>
        <source>There is no desk yet: add one</source>
        <translation>Отделов пока нет: добавьте</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) may be taken.</source>
        <translation>
            <numerusform>Возможен %n шаг.</numerusform>
            <numerusform>Возможны %n шага.</numerusform>
            <numerusform>Возможно %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who approves has not written: changing more than %1 % of the words is writing.</source>
        <translation>Одобряет не тот, кто писал: изменить больше %1 % слов значит писать.</translation>
    </message>
    <message>
        <source>Authors may approve their own text.</source>
        <translation>Авторы могут одобрять свой текст.</translation>
    </message>
    <message numerus="yes">
        <source>A claim rests on %n source(s) at least.</source>
        <translation>
            <numerusform>Утверждение держится не менее чем на %n источнике.</numerusform>
            <numerusform>Утверждение держится не менее чем на %n источниках.</numerusform>
            <numerusform>Утверждение держится не менее чем на %n источниках.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In a Workflow</source>
        <translation>Порядок работы из файла</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>Порядок работы (*.json)</translation>
    </message>
</context>
<context>
    <name>galley::ui::DisclosurePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, without what the camera wrote into them</source>
        <translation>
            <numerusform>%n, без записей камеры</numerusform>
            <numerusform>%n, без записей камеры</numerusform>
            <numerusform>%n, без записей камеры</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributions</source>
        <translation>
            <numerusform>%n атрибуция</numerusform>
            <numerusform>%n атрибуции</numerusform>
            <numerusform>%n атрибуций</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>прежние версии</translation>
    </message>
    <message>
        <source>&amp;Unlock Vault…</source>
        <translation>&amp;Открыть сейф…</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Что выдаёт этот файл</translation>
    </message>
    <message>
        <source>The file is being made, to look into it…</source>
        <translation>Файл готовится, чтобы в него заглянуть…</translation>
    </message>
    <message>
        <source>The vault was asked: no protected name stands in it.</source>
        <translation>Сейф спрошен: защищённых имён в файле нет.</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources, and the vault is locked: nobody has looked for their names.</source>
        <translation>
            <numerusform>Материал держится на %n защищённом источнике, а сейф закрыт: имён никто не искал.</numerusform>
            <numerusform>Материал держится на %n защищённых источниках, а сейф закрыт: имён никто не искал.</numerusform>
            <numerusform>Материал держится на %n защищённых источниках, а сейф закрыт: имён никто не искал.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>Label: websites the file has links to</extracomment>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Label: typefaces within the file</extracomment>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Правки</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided, with both wordings</source>
        <translation>
            <numerusform>%n нерешённая, с обоими вариантами</numerusform>
            <numerusform>%n нерешённые, с обоими вариантами</numerusform>
            <numerusform>%n нерешённых, с обоими вариантами</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>none: the words alone</source>
        <translation>нет: только слова</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>Label: what the file does not hold: notes, earlier versions</extracomment>
        <translation>Остаётся</translation>
    </message>
</context>
<context>
    <name>galley::ui::EditorPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>Найти и &amp;заменить…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Полужирный</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Body Text</source>
        <translation>&amp;Основной текст</translation>
    </message>
    <message>
        <source>Go to &amp;Headline</source>
        <translation>К &amp;заголовку</translation>
    </message>
    <message>
        <source>Go to &amp;Deck</source>
        <translation>К &amp;подзаголовку</translation>
    </message>
    <message>
        <source>&amp;Crosshead</source>
        <translation>П&amp;одзаголовок в тексте</translation>
    </message>
    <message>
        <source>Block &amp;Quotation</source>
        <translation>&amp;Цитата абзацем</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Врезка</translation>
    </message>
    <message>
        <source>&amp;Pull Quote</source>
        <translation>В&amp;ынос</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>&amp;Фотография</translation>
    </message>
    <message>
        <source>&amp;Newsletter Sign-up</source>
        <translation>&amp;Подписка на рассылку</translation>
    </message>
    <message>
        <source>&amp;Support Appeal</source>
        <translation>П&amp;ризыв о поддержке</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>Материалы по &amp;теме</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Seri&amp;f Text</source>
        <translation>Шрифт с &amp;засечками</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Deck: one sentence that makes them read on</source>
        <translation>Подзаголовок: одна фраза, после которой читают дальше</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Su&amp;ggest Changes</source>
        <translation>&amp;Предлагать правки</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>С&amp;ледующее предложение</translation>
    </message>
    <message>
        <source>Pre&amp;vious Suggestion</source>
        <translation>П&amp;редыдущее предложение</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>Пр&amp;инять предложение</translation>
    </message>
    <message>
        <source>Re&amp;fuse Suggestion</source>
        <translation>&amp;Отклонить предложение</translation>
    </message>
    <message>
        <source>Accept All in Selection or Story</source>
        <translation>Принять все в выделении или тексте</translation>
    </message>
    <message>
        <source>Refuse All in Selection or Story</source>
        <translation>Отклонить все в выделении или тексте</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>Вставить &amp;без оформления</translation>
    </message>
    <message>
        <source>Paste as Block &amp;Quote</source>
        <translation>Вставить как &amp;цитату</translation>
    </message>
    <message>
        <source>Typographic &amp;Quotation Marks as I Type</source>
        <translation>&amp;Типографские кавычки при наборе</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>П&amp;роверять орфографию</translation>
    </message>
    <message>
        <source>Keep the Line I Write in the &amp;Middle</source>
        <translation>Строка &amp;набора посередине</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs in Focus Mode</source>
        <translation>Приглушать &amp;другие абзацы при сосредоточении</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Статистика…</translation>
    </message>
    <message>
        <source>Spelling S&amp;uggestions…</source>
        <translation>&amp;Варианты написания…</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>&amp;Следующая ошибка в слове</translation>
    </message>
    <message>
        <source>Previous Mi&amp;sspelled Word</source>
        <translation>Пр&amp;едыдущая ошибка в слове</translation>
    </message>
    <message>
        <source>Word Is R&amp;ight in This Story</source>
        <translation>Слово верно в &amp;этом материале</translation>
    </message>
    <message>
        <source>Add Word to M&amp;y Words</source>
        <translation>&amp;Добавить слово к моим</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>&amp;Rows, with the header</source>
        <translation>&amp;Строки, с заголовком</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Ст&amp;олбцы</translation>
    </message>
    <message>
        <source>&amp;Insert Table</source>
        <translation>Вставить &amp;таблицу</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Ссылка…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>Т&amp;аблица…</translation>
    </message>
    <message>
        <source>Tidy &amp;Table</source>
        <translation>В&amp;ыровнять таблицу</translation>
    </message>
    <message>
        <source>Add Ro&amp;w Below</source>
        <translation>Добавить строку &amp;ниже</translation>
    </message>
    <message>
        <source>Add Col&amp;umn Behind</source>
        <translation>До&amp;бавить столбец после</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Убрать столбец</translation>
    </message>
</context>
<context>
    <name>galley::ui::EscrowDialog</name>
    <message>
        <source>Who May Know the Sources?</source>
        <translation>Кому знать источники?</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources. Whoever you tick can read who they are in their own vault. Whoever you do not tick sees only the words agreed with the source, and approves with the identity not verified, on record.</source>
        <translation>
            <numerusform>Материал держится на %n защищённом источнике. Отмеченные смогут прочитать в своём сейфе, кто это. Остальные видят только согласованные слова и утверждают с записью «личность не проверена».</numerusform>
            <numerusform>Материал держится на %n защищённых источниках. Отмеченные смогут прочитать в своём сейфе, кто это. Остальные видят только согласованные слова и утверждают с записью «личность не проверена».</numerusform>
            <numerusform>Материал держится на %n защищённых источниках. Отмеченные смогут прочитать в своём сейфе, кто это. Остальные видят только согласованные слова и утверждают с записью «личность не проверена».</numerusform>
        </translation>
    </message>
    <message>
        <source>Editor, and the source</source>
        <translation>Редактор и источник</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by telephone</source>
        <translation>Отпечаток, для сверки по телефону</translation>
    </message>
    <message>
        <source>Editors, and the sources each may know</source>
        <translation>Редакторы и источники, которые каждый может знать</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>may read it already</source>
        <translation>уже может прочитать</translation>
    </message>
</context>
<context>
    <name>galley::ui::EvidencePage</name>
    <message>
        <source>&amp;Add File…</source>
        <translation>Доб&amp;авить файл…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Sensitive: not for everybody in the house</source>
        <translation>&amp;Закрыто: не для всех в редакции</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Add &amp;Link or Note</source>
        <translation>Добавить ссы&amp;лку или заметку</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Choose the file, or the captured copy of the link</source>
        <translation>Выбрать файл или сохранённую копию страницы</translation>
    </message>
    <message>
        <source>Open the stored file</source>
        <translation>Открыть сохранённый файл</translation>
    </message>
    <message>
        <source>page 12, or 00:12:40</source>
        <translation>с. 12 или 00:12:40</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Название или адрес</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Pa&amp;ge or time</source>
        <translation>&amp;Страница или время</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>&amp;Беседа</translation>
    </message>
    <message>
        <source>sensitive</source>
        <extracomment>Evidence that not everybody in the house may see</extracomment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>%1, copied in when you save</source>
        <translation>%1, копируется при сохранении</translation>
    </message>
    <message>
        <source>No file is kept</source>
        <translation>Файла нет</translation>
    </message>
    <message>
        <source>Kept as it was taken in</source>
        <translation>Хранится таким, каким получен</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Перетащите файлы сюда или выберите их.</translation>
    </message>
    <message>
        <source>%1, sealed in the vault when you save. The file itself stays where it is.</source>
        <translation>%1 будет запечатан в сейфе при сохранении. Сам файл остаётся на месте.</translation>
    </message>
    <message>
        <source>What the source gave is sealed in the vault, under Identity…</source>
        <translation>Переданное источником запечатано в сейфе: кнопка «Личность…»</translation>
    </message>
    <message>
        <source>Sealed in the vault when you save</source>
        <translation>Будет запечатано в сейфе при сохранении</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>One file that needs no other: words, photos, sign-up and appeal.</source>
        <translation>Один файл, которому не нужны другие: слова, фото, подписка и призыв.</translation>
    </message>
    <message>
        <source>The page as it is laid out, with its fonts, readable by screen readers.</source>
        <translation>Полоса как она свёрстана, со шрифтами, доступна экранным дикторам.</translation>
    </message>
    <message>
        <source>Every field and the text as it is written, to go on with elsewhere.</source>
        <translation>Все поля и текст как написан, чтобы продолжить в другом месте.</translation>
    </message>
    <message>
        <source>The story&apos;s own words, a paragraph a line.</source>
        <translation>Слова самого материала, абзац на строку.</translation>
    </message>
    <message>
        <source>story</source>
        <comment>file name</comment>
        <translation>материал</translation>
    </message>
    <message>
        <source>&amp;Open the folder afterwards</source>
        <translation>&amp;Открыть потом папку</translation>
    </message>
    <message>
        <source>Export Story</source>
        <translation>Экспорт материала</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Дайте файлу имя.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Такой файл уже есть и будет заменён.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Новый файл.</translation>
    </message>
    <message>
        <source>The page with numbered attributions, and a sheet of their sources. Not for readers.</source>
        <translation>Полоса с пронумерованными атрибуциями и листом их источников. Не для читателей.</translation>
    </message>
    <message>
        <source>The words and the attributions you confirmed: what the detector learns from.</source>
        <translation>Слова и подтверждённые вами атрибуции: на чём учится распознаватель.</translation>
    </message>
    <message>
        <source>This may not leave: %1.</source>
        <translation>Это не может выйти: %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>Файл не получается: %1.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Полоса (PDF)</translation>
    </message>
    <message>
        <source>Proof for the fact-checker (PDF)</source>
        <translation>Оттиск для проверки фактов (PDF)</translation>
    </message>
    <message>
        <source>Story file (Markdown)</source>
        <translation>Файл материала (Markdown)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Attributions, for training</source>
        <translation>Атрибуции, для обучения</translation>
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
        <translation>Word для рецензии (DOCX)</translation>
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
        <translation>Электронная книга (EPUB)</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Лента Atom</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>Лента RSS</translation>
    </message>
    <message>
        <source>News in JSON, for sites and partners of today.</source>
        <translation>Новости в JSON — для сайтов и партнёров.</translation>
    </message>
    <message>
        <source>News in JSON, for partners that read an earlier version.</source>
        <translation>Новости в JSON — для партнёров, которые читают более раннюю версию.</translation>
    </message>
    <message>
        <source>The story with its styles, photos and footnotes, for word processors.</source>
        <translation>Материал со стилями, снимками и сносками — для текстовых редакторов.</translation>
    </message>
    <message>
        <source>With your notes as comments and suggestions as tracked changes, by name. For the lawyer; not for readers.</source>
        <translation>С вашими заметками как примечаниями и предложениями как исправлениями, с именами. Для юриста, не для читателей.</translation>
    </message>
    <message>
        <source>The text as XML, each quotation with who says it. For agencies and archives.</source>
        <translation>Текст в XML, каждая цитата с тем, кто её говорит. Для агентств и архивов.</translation>
    </message>
    <message>
        <source>The agencies&apos; envelope, with rights, embargo and subjects; NITF within.</source>
        <translation>Конверт агентств: права, эмбарго, темы; внутри NITF.</translation>
    </message>
    <message>
        <source>For e-readers and their screen readers, photos within.</source>
        <translation>Для электронных книг и программ чтения с экрана, со снимками внутри.</translation>
    </message>
    <message>
        <source>A feed of this one story.</source>
        <translation>Лента из одного этого материала.</translation>
    </message>
    <message>
        <source>This text is not approved as it stands: the file will say on its page and in its metadata that it is a draft.</source>
        <translation>Этот текст в нынешнем виде не утверждён: на странице и в метаданных файла будет сказано, что это черновик.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Что раскрывает этот файл</translation>
    </message>
</context>
<context>
    <name>galley::ui::FieldsPane</name>
    <message>
        <source>Facts about the story</source>
        <translation>Сведения о материале</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>&amp;Подзаголовок</translation>
    </message>
    <message>
        <source>Kic&amp;ker</source>
        <translation>&amp;Рубрика</translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation>Слово-другое над заголовком</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>Рабочее &amp;название</translation>
    </message>
    <message>
        <source>The working name</source>
        <translation>Как материал называют в редакции</translation>
    </message>
    <message>
        <source>People and place</source>
        <translation>Люди и место</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>Под&amp;пись</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Имена через запятую</translation>
    </message>
    <message>
        <source>Da&amp;teline</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>Где собран материал</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Планирование</translation>
    </message>
    <message>
        <source>Des&amp;k</source>
        <extracomment>Label: the department of the newsroom the story belongs to</extracomment>
        <translation>&amp;Отдел</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <extracomment>Label: the part of the paper the story is for</extracomment>
        <translation>Р&amp;аздел</translation>
    </message>
    <message>
        <source> words</source>
        <comment>after a number</comment>
        <translation> слов</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No length is planned</extracomment>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>&amp;Planned length</source>
        <translation>Пл&amp;ановый объём</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <extracomment>Label: when the story must be ready</extracomment>
        <translation>С&amp;рок</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>&amp;Эмбарго до</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Главный снимок</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Снимка нет</translation>
    </message>
    <message>
        <source>C&amp;hoose a photo…</source>
        <translation>&amp;Выбрать снимок…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Подпис&amp;ь</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>&amp;Автор снимка</translation>
    </message>
    <message>
        <source>Described in &amp;words</source>
        <extracomment>Label: the photo’s alternate text</extracomment>
        <translation>Описание с&amp;ловами</translation>
    </message>
    <message>
        <source>With the story</source>
        <translation>Вместе с материалом</translation>
    </message>
    <message>
        <source>&amp;Newsletter sign-up</source>
        <translation>Подписка на &amp;рассылку</translation>
    </message>
    <message>
        <source>Appeal for read&amp;ers&apos; support</source>
        <translation>Просьба о подд&amp;ержке</translation>
    </message>
    <message>
        <source>Relate&amp;d stories</source>
        <translation>По &amp;теме</translation>
    </message>
    <message>
        <source>Choose a Photo</source>
        <translation>Выбор снимка</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>Снимки (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>S&amp;lot on the page</source>
        <extracomment>Label: the space the story is to fill, columns by millimetres</extracomment>
        <translation>Мест&amp;о на полосе</translation>
    </message>
    <message>
        <source>2 x 120 mm</source>
        <translation>2 x 120 мм</translation>
    </message>
    <message>
        <source>The story is with the desk: a desk head lifts the embargo, in Review.</source>
        <translation>Материал у отдела: эмбарго снимает заведующий отделом, на вкладке «Редактура».</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Импорт материалов</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>Не удалось импортировать %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Не удалось записать %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Open Web Page in &amp;Browser</source>
        <translation>Веб-страница в &amp;браузере</translation>
    </message>
    <message>
        <source>The story could not be printed</source>
        <translation>Не удалось напечатать материал</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>принтер не отвечает</translation>
    </message>
    <message>
        <source>The page could not be shown in the browser</source>
        <translation>Не удалось показать страницу в браузере</translation>
    </message>
    <message>
        <source>no program opens web pages here</source>
        <translation>нет программы, которая открывает веб-страницы</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>Ничего не удалось импортировать</translation>
    </message>
    <message>
        <source>Stories (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</source>
        <translation>Материалы (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Чтение файлов…</translation>
    </message>
    <message>
        <source>Storing stories…</source>
        <translation>Сохранение материалов…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The stories could not be listed</source>
        <translation>Не удалось получить список материалов</translation>
    </message>
    <message>
        <source>Writing stories…</source>
        <translation>Запись материалов…</translation>
    </message>
    <message>
        <source>Nothing could be written</source>
        <translation>Ничего не удалось записать</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n files.</source>
        <translation>
            <numerusform>Остановлено после %n файла.</numerusform>
            <numerusform>Остановлено после %n файлов.</numerusform>
            <numerusform>Остановлено после %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>Записан %n файл.</numerusform>
            <numerusform>Записаны %n файла.</numerusform>
            <numerusform>Записано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories Left Out</source>
        <translation>Пропущенные материалы</translation>
    </message>
    <message numerus="yes">
        <source>%n stories were left out.</source>
        <translation>
            <numerusform>Пропущен %n материал.</numerusform>
            <numerusform>Пропущены %n материала.</numerusform>
            <numerusform>Пропущено %n материалов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the Site</source>
        <translation>Папка сайта</translation>
    </message>
    <message>
        <source>Writing the site…</source>
        <translation>Запись сайта…</translation>
    </message>
    <message>
        <source>The site could not be written</source>
        <translation>Не удалось записать сайт</translation>
    </message>
    <message>
        <source>The site is up to date: %1 files new or changed, %2 as before, %3 removed.</source>
        <translation>Сайт обновлён: новых и изменённых файлов — %1, прежних — %2, удалённых — %3.</translation>
    </message>
    <message>
        <source>Open Front Page</source>
        <translation>Открыть главную</translation>
    </message>
    <message>
        <source>&amp;Wire Folders…</source>
        <translation>Папки &amp;агентств…</translation>
    </message>
    <message>
        <source>Export Se&amp;veral…</source>
        <translation>Экспорт н&amp;ескольких…</translation>
    </message>
    <message>
        <source>Write &amp;Site to Folder…</source>
        <translation>Записать са&amp;йт в папку…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Открыть файл</translation>
    </message>
    <message numerus="yes">
        <source>%n stories came in from the wire.</source>
        <translation>
            <numerusform>От агентств пришёл %n материал.</numerusform>
            <numerusform>От агентств пришли %n материала.</numerusform>
            <numerusform>От агентств пришло %n материалов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the wire could not be read and lies in &quot;refused&quot;: %2.</source>
        <translation>Файл %1 от агентства не удалось прочесть, он лежит в «refused»: %2.</translation>
    </message>
    <message>
        <source>The wire cannot be watched</source>
        <translation>Не удаётся следить за папкой агентства</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Прос&amp;мотр печати…</translation>
    </message>
    <message>
        <source>The story could not be laid out for print</source>
        <translation>Не удалось сверстать материал для печати</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Просмотр печати</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Что найти</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>На что заменить</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Заменить &amp;все</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Это не шаблон</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, matches</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups and \n for a new line.</source>
        <translation>В регулярном выражении \1–\9 означают его группы, а \n — новую строку.</translation>
    </message>
    <message>
        <source>AB→XY</source>
        <comment>switch: as many capitals as the words have</comment>
        <translation>АБ→ЭЮ</translation>
    </message>
    <message>
        <source>Capitals as the words that are replaced have them</source>
        <translation>Прописные буквы — как в заменяемых словах</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>Регулярное выражение обрывается на знаке %1: %2.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingModel</name>
    <message>
        <source>Let pass by %1</source>
        <translation>Пропустил(а) %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPane</name>
    <message>
        <source>&amp;Go There</source>
        <translation>Пере&amp;йти</translation>
    </message>
    <message>
        <source>Fi&amp;x</source>
        <translation>И&amp;справить</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>The house rules are read along while you write. What they find stands here: what, where, and how to settle it.</source>
        <translation>Правила редакции проверяются, пока вы пишете. Здесь стоит, что они нашли: что, где и как уладить.</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Что нашли проверки</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be settled</source>
        <translation>
            <numerusform>%n надо решить</numerusform>
            <numerusform>%n надо решить</numerusform>
            <numerusform>%n надо решить</numerusform>
        </translation>
    </message>
    <message>
        <source>Let It &amp;Pass…</source>
        <extracomment>The finding stands, and the text too, for a reason on record</extracomment>
        <translation>&amp;Пропустить…</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpHtml</name>
    <message>
        <source>no keys</source>
        <translation>нет клавиш</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>Страница справки</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpWindow</name>
    <message>
        <source>No page has these words. Try one of them alone, or a plainer one.</source>
        <translation>Этих слов нет ни на одной странице. Попробуйте одно из них или слово попроще.</translation>
    </message>
    <message>
        <source>Help – Galley</source>
        <translation>Справка – Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск по справке</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Pages that have these words</source>
        <translation>Страницы, где есть эти слова</translation>
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
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Answer the dialog first; then this can be done.</source>
        <translation>Сначала ответьте в диалоге, тогда это станет возможно.</translation>
    </message>
    <message>
        <source>This can be done when a story is open, or something is chosen that it is for.</source>
        <translation>Это можно сделать, когда открыт материал или выбрано то, к чему это относится.</translation>
    </message>
    <message>
        <source>%1 menu: %2</source>
        <translation>Меню «%1»: %2</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Следующая часть</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportDialog</name>
    <message>
        <source>&amp;Change What Becomes of It</source>
        <translation>&amp;Изменить, что с ней будет</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Импорт источников</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>Записи файла %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Файл не удалось прочитать</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as an entry</source>
        <translation>
            <numerusform>%n как в книге</numerusform>
            <numerusform>%n как в книге</numerusform>
            <numerusform>%n как в книге</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n уже известна</numerusform>
            <numerusform>%n уже известны</numerusform>
            <numerusform>%n уже известны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n без имени</numerusform>
            <numerusform>%n без имени</numerusform>
            <numerusform>%n без имени</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. %1.</source>
        <translation>Ещё ничего не записано. %1.</translation>
    </message>
    <message>
        <source>Storing the entries …</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Ничего не записано</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportModel</name>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Часть записи: %1</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже известно</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of a table: a person’s name, position at work, how to reach them</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней будет</translation>
    </message>
</context>
<context>
    <name>galley::ui::InnerNames</name>
    <message>
        <source>Empty this field</source>
        <translation>Очистить это поле</translation>
    </message>
</context>
<context>
    <name>galley::ui::JoinDialog</name>
    <message>
        <source>&amp;Try It Out</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Join a Shared Newsroom</source>
        <translation>Присоединиться к общей редакции</translation>
    </message>
    <message>
        <source>A newsroom that is shared lies on a PostgreSQL server. Whoever runs it gives you its address, a login and a password. You keep a copy here and work on without a network; your own newsroom stays as it is.</source>
        <translation>Общая редакция лежит на сервере PostgreSQL. Кто за него отвечает, даст вам адрес, имя для входа и пароль. Здесь у вас остаётся копия, и работать можно и без сети; ваша собственная редакция остаётся как есть.</translation>
    </message>
    <message>
        <source>server.example.org, or a whole address postgresql://…</source>
        <translation>server.example.org или полный адрес postgresql://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;Редакция</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Имя для входа</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Прис&amp;оединиться</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>It does not do</source>
        <translation>Так не получается</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring of this computer</source>
        <translation>&amp;Хранить пароль в связке ключей этого компьютера</translation>
    </message>
</context>
<context>
    <name>galley::ui::LinkDialog</name>
    <message>
        <source>Edit Link</source>
        <translation>Изменить ссылку</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>&amp;Set Link</source>
        <translation>&amp;Поставить ссылку</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;Убрать ссылку</translation>
    </message>
    <message>
        <source>Without words of its own, the link shows its address.</source>
        <translation>Без своих слов ссылка показывает адрес.</translation>
    </message>
    <message>
        <source>This is no address yet: it needs a host, as in courier.example/minutes.</source>
        <translation>Это ещё не адрес: нужно имя сайта, как в courier.example/minutes.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Attribution</source>
        <translation>Атрибуция</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Laid-out page</source>
        <translation>Свёрстанная полоса</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Проверки %1</translation>
    </message>
    <message>
        <source>The story could not be opened</source>
        <translation>Не удалось открыть материал</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <translation>%1 – Galley</translation>
    </message>
    <message>
        <source>The story could not be made</source>
        <translation>Не удалось создать материал</translation>
    </message>
    <message>
        <source>The sample newsroom could not be opened</source>
        <translation>Не удалось открыть пример редакции</translation>
    </message>
    <message>
        <source>The list of stories could not be read</source>
        <translation>Не удалось прочитать список материалов</translation>
    </message>
    <message>
        <source>The photo could not be taken in</source>
        <translation>Не удалось принять фото</translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>&amp;Новый материал</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>&amp;Открыть материал…</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>Со&amp;хранить сейчас</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Filter S&amp;tories</source>
        <translation>&amp;Отобрать материалы</translation>
    </message>
    <message>
        <source>Colours as the &amp;Desktop</source>
        <translation>Цвета как на &amp;рабочем столе</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>&amp;Светлые цвета</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Тёмные цвета</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Наберите несколько букв команды</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Открыть материал</translation>
    </message>
    <message>
        <source>Type a few letters of the headline or the slug</source>
        <translation>Наберите несколько букв заголовка или слага</translation>
    </message>
    <message>
        <source>Who Says &amp;This?</source>
        <translation>Кто &amp;это говорит?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Редактура</translation>
    </message>
    <message>
        <source>The answer could not be kept</source>
        <translation>Не удалось сохранить ответ</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 теперь: %2.</translation>
    </message>
    <message>
        <source>The approved text was changed, so the approval is void. Undo does not bring it back.</source>
        <translation>Утверждённый текст изменён, утверждение недействительно. Отмена его не вернёт.</translation>
    </message>
    <message>
        <source>The notice could not be kept</source>
        <translation>Не удалось сохранить уведомление</translation>
    </message>
    <message>
        <source>You work as %1 now.</source>
        <translation>Теперь вы работаете как %1.</translation>
    </message>
    <message>
        <source>&amp;Compare Versions…</source>
        <translation>&amp;Сравнить версии…</translation>
    </message>
    <message>
        <source>&amp;Work As…</source>
        <translation>&amp;Работать как…</translation>
    </message>
    <message>
        <source>Who Says &amp;What</source>
        <translation>Кто &amp;что говорит</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Проверки</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Реда&amp;ктура</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>С&amp;ведения</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 accepted. Undo brings them back.</source>
        <translation>
            <numerusform>Принята %n правка: %1. Отмена её вернёт.</numerusform>
            <numerusform>Приняты %n правки: %1. Отмена их вернёт.</numerusform>
            <numerusform>Принято %n правок: %1. Отмена их вернёт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 refused. Undo brings them back.</source>
        <translation>
            <numerusform>Отклонена %n правка: %1. Отмена её вернёт.</numerusform>
            <numerusform>Отклонены %n правки: %1. Отмена их вернёт.</numerusform>
            <numerusform>Отклонено %n правок: %1. Отмена их вернёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Заметки %1</translation>
    </message>
    <message>
        <source>Let This Pass</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>%1

Why may it stand? The reason is kept on record, and holds for these words alone.</source>
        <translation>%1

Почему это можно оставить? Причина записывается и действует только для этих слов.</translation>
    </message>
    <message>
        <source>It could not be let pass</source>
        <translation>Не удалось пропустить</translation>
    </message>
    <message>
        <source>%1 is let pass here. It comes back when the words change.</source>
        <translation>%1 здесь пропущено. Вернётся, когда слова изменятся.</translation>
    </message>
    <message>
        <source>The version could not be restored</source>
        <translation>Не удалось восстановить версию</translation>
    </message>
    <message>
        <source>The story is that version again. What it was stays a version.</source>
        <translation>Материал снова та версия. То, чем он был, остаётся версией.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>%1 is published, as it was scheduled.</source>
        <translation>%1 опубликован по расписанию.</translation>
    </message>
    <message>
        <source>%1 was due and is not published: %2</source>
        <translation>%1 должен был выйти и не опубликован: %2</translation>
    </message>
    <message>
        <source>Only What Waits for &amp;Me</source>
        <translation>Только то, что ждёт &amp;меня</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>The newsroom could not be copied</source>
        <translation>Не удалось сделать копию редакции</translation>
    </message>
    <message>
        <source>The vault could not be opened: %1</source>
        <translation>Сейф не открылся: %1</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Сейф закрыт</translation>
    </message>
    <message numerus="yes">
        <source>Vault open, locks in %n s</source>
        <translation>
            <numerusform>Сейф открыт, закроется через %n с</numerusform>
            <numerusform>Сейф открыт, закроется через %n с</numerusform>
            <numerusform>Сейф открыт, закроется через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Сейф открыт</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>The last changes of “%1” are not on the disk.</source>
        <translation>Последние изменения «%1» не на диске.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Galley tries again each second and goes on by itself when it works.</source>
        <translation>Galley пробует каждую секунду и продолжит сам, когда получится.</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;Писать дальше</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Копировать текст</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Отбросить изменения</translation>
    </message>
    <message>
        <source>The text of the story is on the clipboard.</source>
        <translation>Текст материала в буфере обмена.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Копия в %1.</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>Не удалось сохранить копию</translation>
    </message>
    <message>
        <source>The words could not be purged</source>
        <translation>Не удалось вычистить слова</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from %n earlier versions. Copies of the newsroom made before keep them.</source>
        <translation>
            <numerusform>Слов больше нет в %n прежней версии. В сделанных раньше копиях редакции они остались.</numerusform>
            <numerusform>Слов больше нет в %n прежних версиях. В сделанных раньше копиях редакции они остались.</numerusform>
            <numerusform>Слов больше нет в %n прежних версиях. В сделанных раньше копиях редакции они остались.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you may read it in the vault</source>
        <translation>%1: вы можете прочитать это в сейфе</translation>
    </message>
    <message>
        <source>%1: not verified by you; the approval will say so</source>
        <translation>%1: вами не проверено; так и будет записано в утверждении</translation>
    </message>
    <message numerus="yes">
        <source>%n stories wait for you.</source>
        <translation>
            <numerusform>Вас ждёт %n материал.</numerusform>
            <numerusform>Вас ждут %n материала.</numerusform>
            <numerusform>Вас ждут %n материалов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Galley did not end properly last time. Nothing that was saved is lost; the last words saved are of %1, in %2.</source>
        <translation>В прошлый раз Galley завершился не сам. Ничего сохранённого не потеряно; последние сохранённые слова – %1, в %2.</translation>
    </message>
    <message>
        <source>The vault could not be looked at</source>
        <translation>Не удалось заглянуть в сейф</translation>
    </message>
    <message>
        <source>The story was not submitted: the vault stayed locked.</source>
        <translation>Материал не отправлен: сейф остался закрытым.</translation>
    </message>
    <message>
        <source>The story was not submitted: the source could not be shared</source>
        <translation>Материал не отправлен: не удалось открыть источник редактору</translation>
    </message>
    <message>
        <source>Pur&amp;ge Words from History…</source>
        <translation>В&amp;ычистить слова из истории…</translation>
    </message>
    <message>
        <source>Copies of the &amp;Newsroom…</source>
        <translation>&amp;Копии редакции…</translation>
    </message>
    <message>
        <source>The newsroom could not be read</source>
        <translation>Не удалось прочитать сведения о редакции</translation>
    </message>
    <message>
        <source>The newsroom is saved.</source>
        <translation>Сведения о редакции сохранены.</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from the earlier versions, but %n reasons or notices on record hold them, and those are never changed.</source>
        <translation>
            <numerusform>Из прежних версий слова убраны, но %n записанная причина или уведомление содержит их, а такие записи не меняются.</numerusform>
            <numerusform>Из прежних версий слова убраны, но %n записанные причины или уведомления содержат их, а такие записи не меняются.</numerusform>
            <numerusform>Из прежних версий слова убраны, но %n записанных причин или уведомлений содержат их, а такие записи не меняются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or put the caret into one.</source>
        <translation>Выделите слова или поставьте курсор в слово.</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Не удалось прочитать версии</translation>
    </message>
    <message>
        <source>“%1” stands in the first version, by %2, %3.</source>
        <translation>«%1» есть уже в первой версии: %2, %3.</translation>
    </message>
    <message>
        <source>“%1” came in by %2, %3.</source>
        <translation>«%1» внёс(ла) %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>Who Brought This &amp;In?</source>
        <translation>Кто это &amp;внёс?</translation>
    </message>
    <message>
        <source>Ne&amp;wsroom…</source>
        <translation>Редак&amp;ция…</translation>
    </message>
    <message>
        <source>Take In Their Version</source>
        <translation>Чужая версия</translation>
    </message>
    <message>
        <source>The version could not be taken in</source>
        <translation>Не удалось взять версию</translation>
    </message>
    <message>
        <source>You went on writing, so their version was not taken in. Take it in again.</source>
        <translation>Вы продолжали писать, поэтому чужая версия не взята. Возьмите её ещё раз.</translation>
    </message>
    <message>
        <source>Their version is taken in; nothing was changed twice.</source>
        <translation>Чужая версия взята; ничто не изменено дважды.</translation>
    </message>
    <message numerus="yes">
        <source>Their version is taken in. %n place(s) both of you changed stand as suggestions and notes.</source>
        <translation>
            <numerusform>Чужая версия взята. %n место, изменённое обоими, стоит как правка или заметка.</numerusform>
            <numerusform>Чужая версия взята. %n места, изменённых обоими, стоят как правки и заметки.</numerusform>
            <numerusform>Чужая версия взята. %n мест, изменённых обоими, стоят как правки и заметки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In &amp;Their Version…</source>
        <translation>&amp;Взять чужую версию…</translation>
    </message>
    <message>
        <source>The story could not be taken over</source>
        <translation>Не удалось взять материал себе</translation>
    </message>
    <message>
        <source>What you typed last could not be kept</source>
        <translation>Не удалось сохранить то, что вы набрали последним</translation>
    </message>
    <message>
        <source>%1 has taken this story over. What you typed last is kept among its versions.</source>
        <translation>Материал теперь пишет %1. То, что вы набрали последним, сохранено среди его версий.</translation>
    </message>
    <message>
        <source>%1 has taken this story over. You read what is saved there.</source>
        <translation>Материал теперь пишет %1. Вы читаете то, что там сохранено.</translation>
    </message>
    <message>
        <source>You can write in this story now.</source>
        <translation>Теперь вы можете писать в этом материале.</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation>Взять &amp;себе</translation>
    </message>
    <message>
        <source>Damage was found: %1 Take back a copy of the newsroom (File, Copies), or put a copy of the file back in its place.</source>
        <translation>Обнаружено повреждение: %1 Верните копию редакции (меню «Файл», «Копии редакции») или положите копию файла на его место.</translation>
    </message>
    <message>
        <source>The newsroom is damaged, and so is the copy that was made of it: %1 The good copies stay: take one back (File, Copies), or ask whoever looks after your computers.</source>
        <translation>Редакция повреждена, и сделанная с неё копия тоже: %1 Хорошие копии остаются: верните одну из них (меню «Файл», «Копии редакции») или обратитесь к тем, кто следит за компьютерами.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>&amp;Planning Board</source>
        <translation>Доск&amp;а планирования</translation>
    </message>
    <message>
        <source>S&amp;earch Everything</source>
        <translation>Искат&amp;ь везде</translation>
    </message>
    <message>
        <source>Stories</source>
        <comment>place of the window</comment>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Планирование</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>Заменено %n место</numerusform>
            <numerusform>Заменено %n места</numerusform>
            <numerusform>Заменено %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s). Each has a new version.</source>
        <translation>
            <numerusform>в %n материале. У него новая версия.</numerusform>
            <numerusform>в %n материалах. У каждого новая версия.</numerusform>
            <numerusform>в %n материалах. У каждого новая версия.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <translation>Остались прежними: %1.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Идёт замена…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are again what they were.</source>
        <translation>
            <numerusform>%n материал снова такой, каким был.</numerusform>
            <numerusform>%n материала снова такие, какими были.</numerusform>
            <numerusform>%n материалов снова такие, какими были.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were written in since, and stay.</source>
        <translation>В остальных с тех пор писали, они остаются.</translation>
    </message>
    <message>
        <source>Nothing could be replaced</source>
        <translation>Ничего не удалось заменить</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the desktop is. It comes by itself where the desktop asks for it.</source>
        <translation>Высокая контрастность бывает светлой или тёмной, как рабочий стол. Она включается сама, если её требует рабочий стол.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Size of text in the window</source>
        <translation>Размер текста в окне</translation>
    </message>
    <message>
        <source>Menus, lists and buttons, in percent of the desktop&apos;s size.</source>
        <translation>Меню, списки и кнопки, в процентах от размера на рабочем столе.</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Whether the page glides to another size, menus fade and the caret blinks.</source>
        <translation>Плавно ли страница меняет размер, проявляются ли меню и мигает ли курсор.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Holds from the next start on. Stories have a language of their own.</source>
        <translation>Действует со следующего запуска. У материалов свой язык.</translation>
    </message>
    <message>
        <source>Close Galley and start it again: the window then speaks the other language.</source>
        <translation>Закройте Galley и запустите снова: окно заговорит на другом языке.</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Шрифт текста</translation>
    </message>
    <message>
        <source>Of the editor alone; the page is set in the publication&apos;s own.</source>
        <translation>Только в редакторе; полоса набрана шрифтом издания.</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Of the editor alone. The wheel with Ctrl held does the same.</source>
        <translation>Только в редакторе. То же делает колесо при нажатой Ctrl.</translation>
    </message>
    <message>
        <source>Show the story as</source>
        <translation>Вид материала</translation>
    </message>
    <message>
        <source>Pages one below the other, facing pages, or a reader&apos;s screen.</source>
        <translation>Полосы одна под другой, развороты или экран читателя.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>What is looked at is what is printed.</source>
        <translation>Что на экране, то и на печати.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Стиль полосы</translation>
    </message>
    <message>
        <source>The publication has its own; another may be looked at.</source>
        <translation>У издания он свой; можно посмотреть и другой.</translation>
    </message>
    <message>
        <source>Suggested changes on the page</source>
        <translation>Предложенные правки на полосе</translation>
    </message>
    <message>
        <source>How words that are only suggested stand on the page.</source>
        <translation>Как слова, которые только предложены, стоят на полосе.</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Миниатюры полос</translation>
    </message>
    <message>
        <source>A strip at the side that leads to each page.</source>
        <translation>Лента сбоку, ведущая к каждой полосе.</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Порядок материалов</translation>
    </message>
    <message>
        <source>Within each stage of work in the list at the left.</source>
        <translation>Внутри каждого этапа работы в списке слева.</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Wire folders</source>
        <translation>Папки агентств</translation>
    </message>
    <message>
        <source>Folders whose new files come in as stories by themselves.</source>
        <translation>Папки, новые файлы из которых сами становятся материалами.</translation>
    </message>
    <message>
        <source>People, desks and house words</source>
        <translation>Люди, отделы и слова редакции</translation>
    </message>
    <message>
        <source>These are the newsroom&apos;s, not yours alone: they hold for everybody who works in it.</source>
        <translation>Они принадлежат редакции, а не только вам: действуют для всех, кто в ней работает.</translation>
    </message>
    <message>
        <source>Tell me when a story comes to me</source>
        <translation>Сообщать, когда материал приходит ко мне</translation>
    </message>
    <message>
        <source>By a message of the desktop while the window is not in front. It names no story.</source>
        <translation>Сообщением рабочего стола, пока окно не впереди. Материал в нём не назван.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Other keys for any command.</source>
        <translation>Другие клавиши для любой команды.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, изменение: %2</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Newsroom</source>
        <translation>&amp;Открыть пробную редакцию</translation>
    </message>
    <message>
        <source>&amp;Back to My Newsroom</source>
        <translation>Назад в &amp;мою редакцию</translation>
    </message>
    <message>
        <source>Open Another Story &amp;Beside…</source>
        <translation>Открыть рядом &amp;другой материал…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>В&amp;ысокая контрастность</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Искать везде: «%1»</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Открыть рядом</translation>
    </message>
    <message>
        <source>Story for the second window: a few letters of it</source>
        <translation>Материал для второго окна: несколько его букв</translation>
    </message>
    <message>
        <source>Find and Replace in A&amp;ll Stories…</source>
        <translation>Найти и заменить во &amp;всех материалах…</translation>
    </message>
    <message>
        <source>&amp;Keys as in Another Editor…</source>
        <translation>&amp;Клавиши как в другом редакторе…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Type a few letters of the editor you know</source>
        <translation>Наберите несколько букв знакомого вам редактора</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>No note, suggestion or misspelled word is left in this text.</source>
        <translation>В этом тексте не осталось ни заметок, ни правок, ни слов с ошибками.</translation>
    </message>
    <message>
        <source>Next Note, Suggestion or Misspelling</source>
        <translation>Следующая заметка, правка или ошибка</translation>
    </message>
    <message>
        <source>Previous Note, Suggestion or Misspelling</source>
        <translation>Предыдущая заметка, правка или ошибка</translation>
    </message>
    <message>
        <source>&amp;Lock the Vault</source>
        <translation>&amp;Закрыть сейф</translation>
    </message>
    <message>
        <source>Unlock the &amp;Vault</source>
        <translation>Открыт&amp;ь сейф</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>panel: where it is moved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>Переместить панель</translation>
    </message>
    <message>
        <source>Type a few letters of the panel, and where it is to go</source>
        <translation>Наберите несколько букв панели и места для неё</translation>
    </message>
    <message>
        <source>&amp;Ask for It</source>
        <translation>Попрос&amp;ить</translation>
    </message>
    <message>
        <source>The other one could not be asked</source>
        <translation>Не удалось передать просьбу</translation>
    </message>
    <message>
        <source>%1 was asked to hand the story over. You can write here as soon as that is done.</source>
        <translation>Просьба передать материал отправлена: %1. Вы сможете писать здесь, как только это будет сделано.</translation>
    </message>
    <message>
        <source>%1 would like to write in this story.</source>
        <translation>%1 хочет писать в этом материале.</translation>
    </message>
    <message>
        <source>&amp;Hand Over</source>
        <translation>П&amp;ередать</translation>
    </message>
    <message>
        <source>The story could not be handed over</source>
        <translation>Не удалось передать материал</translation>
    </message>
    <message>
        <source>&amp;Join a Shared Newsroom…</source>
        <translation>Присоединиться к об&amp;щей редакции…</translation>
    </message>
    <message>
        <source>Back to My O&amp;wn Newsroom</source>
        <translation>Назад &amp;в свою редакцию</translation>
    </message>
    <message>
        <source>You have this story open in another window, %1. Here you read what is saved there, and can write notes.</source>
        <translation>Этот материал открыт у вас в другом окне, %1. Здесь вы читаете то, что там сохранено, и можете писать заметки.</translation>
    </message>
    <message>
        <source>%1 is writing in this story. Here you read what is saved there, and can write notes.</source>
        <translation>%1 пишет в этом материале. Здесь вы читаете то, что там сохранено, и можете писать заметки.</translation>
    </message>
    <message>
        <source>The note could not be kept</source>
        <translation>Заметку не удалось сохранить</translation>
    </message>
    <message>
        <source>%1 has changed the notes on this story.</source>
        <extracomment>A person, who does not write in the story, wrote or answered a note on it</extracomment>
        <translation>Заметки к этому материалу изменены: %1.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Пок&amp;азать</translation>
    </message>
    <message>
        <source>What you typed last is kept among the versions only</source>
        <translation>То, что вы ввели последним, осталось только среди версий</translation>
    </message>
    <message>
        <source>This story is not there any more: somebody has removed it, or given it to a desk whose stories you do not see.</source>
        <translation>Этого материала больше нет: его удалили или передали в отдел, материалы которого вам не видны.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MergeDialog</name>
    <message>
        <source>Merge Source</source>
        <translation>Объединение записей</translation>
    </message>
    <message>
        <source>Who is the same as %1?</source>
        <translation>Кто то же самое, что %1?</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Имя, прозвище, организация</translation>
    </message>
    <message>
        <source>Find the other entry</source>
        <translation>Найти вторую запись</translation>
    </message>
    <message>
        <source>Entries of the source book</source>
        <translation>Записи книги источников</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;бъединить</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Оставить: %1</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Оставить вторую</translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation>Выберите вторую запись.</translation>
    </message>
    <message>
        <source>A protected source cannot be merged with one that is named.</source>
        <translation>Защищённый источник нельзя объединить с названным.</translation>
    </message>
    <message>
        <source>One entry: %1</source>
        <translation>Одна запись: %1</translation>
    </message>
    <message>
        <source>Found by these names too: %1</source>
        <translation>Находится и по именам: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n беседа</numerusform>
            <numerusform>%n беседы</numerusform>
            <numerusform>%n бесед</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n подтверждение</numerusform>
            <numerusform>%n подтверждения</numerusform>
            <numerusform>%n подтверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in stories</source>
        <translation>
            <numerusform>%n утверждение в материалах</numerusform>
            <numerusform>%n утверждения в материалах</numerusform>
            <numerusform>%n утверждений в материалах</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rewritten: the two can be taken apart again at any time.</source>
        <translation>Ничего не переписывается: записи можно разъединить в любое время.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MessageBar</name>
    <message>
        <source>Follow this message</source>
        <extracomment>Reads out a button whose text says what it does</extracomment>
        <translation>Что делать по этому сообщению</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>No message</source>
        <extracomment>Where messages stand, while there is none</extracomment>
        <translation>Сообщений нет</translation>
    </message>
</context>
<context>
    <name>galley::ui::MixBar</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n с именем</numerusform>
            <numerusform>%n с именем</numerusform>
            <numerusform>%n с именем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous</source>
        <translation>
            <numerusform>%n без имени</numerusform>
            <numerusform>%n без имени</numerusform>
            <numerusform>%n без имени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second-hand</source>
        <translation>
            <numerusform>%n из вторых рук</numerusform>
            <numerusform>%n из вторых рук</numerusform>
            <numerusform>%n из вторых рук</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n без источника</numerusform>
            <numerusform>%n без источника</numerusform>
            <numerusform>%n без источника</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MoveWords</name>
    <message>
        <source>Begin Writing</source>
        <extracomment>A button that moves a story on, as are those below</extracomment>
        <translation>Начать писать</translation>
    </message>
    <message>
        <source>Send to the Desk</source>
        <translation>Сдать в отдел</translation>
    </message>
    <message>
        <source>Take for Editing</source>
        <extracomment>The desk editor takes the story from the pile</extracomment>
        <translation>Взять в правку</translation>
    </message>
    <message>
        <source>Return to the Author</source>
        <translation>Вернуть автору</translation>
    </message>
    <message>
        <source>Send to Fact-Check</source>
        <translation>Отдать на проверку фактов</translation>
    </message>
    <message>
        <source>Send Back to the Desk</source>
        <translation>Вернуть в отдел</translation>
    </message>
    <message>
        <source>Facts Are Checked</source>
        <extracomment>The fact-checker is done with the story</extracomment>
        <translation>Факты проверены</translation>
    </message>
    <message>
        <source>Refer to Legal</source>
        <translation>Передать юристу</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>The lawyer has no objection to the story</extracomment>
        <translation>Снять возражения</translation>
    </message>
    <message>
        <source>Approve This Text</source>
        <translation>Утвердить этот текст</translation>
    </message>
    <message>
        <source>Take Back the Approval</source>
        <extracomment>The text may be changed again</extracomment>
        <translation>Отозвать утверждение</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>An approval that no longer counts</extracomment>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Назначить время</translation>
    </message>
    <message>
        <source>Take Off the Schedule</source>
        <translation>Снять с расписания</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Begin a Correction</source>
        <translation>Начать исправление</translation>
    </message>
    <message>
        <source>Drop the Correction</source>
        <translation>Отменить исправление</translation>
    </message>
    <message>
        <source>Publish the Correction</source>
        <translation>Опубликовать исправление</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать публикацию</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Keeps the story back for now</extracomment>
        <translation>Придержать</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Lets a story go on that was held</extracomment>
        <translation>Пустить дальше</translation>
    </message>
    <message>
        <source>Spike</source>
        <extracomment>Decides that the story will not run</extracomment>
        <translation>Снять с номера</translation>
    </message>
    <message>
        <source>Take Off the Spike</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <extracomment>Gives the story to another person</extracomment>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Lift the Embargo</source>
        <translation>Снять эмбарго</translation>
    </message>
    <message>
        <source>began to write</source>
        <extracomment>Follows a name, as do those below: “A. Lind began to write”</extracomment>
        <translation>начинает писать</translation>
    </message>
    <message>
        <source>sent it to the desk</source>
        <translation>сдаёт в отдел</translation>
    </message>
    <message>
        <source>took it for editing</source>
        <translation>берёт в правку</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>возвращает</translation>
    </message>
    <message>
        <source>sent it to fact-check</source>
        <translation>отдаёт на проверку фактов</translation>
    </message>
    <message>
        <source>sent it back to the desk</source>
        <translation>возвращает в отдел</translation>
    </message>
    <message>
        <source>checked the facts</source>
        <translation>проверяет факты</translation>
    </message>
    <message>
        <source>referred it to legal</source>
        <translation>передаёт юристу</translation>
    </message>
    <message>
        <source>cleared it</source>
        <extracomment>Follows a name: the lawyer has no objection</extracomment>
        <translation>снимает возражения</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>утверждает</translation>
    </message>
    <message>
        <source>took back the approval</source>
        <translation>отзывает утверждение</translation>
    </message>
    <message>
        <source>changed the approved text: the approval is void</source>
        <translation>меняет утверждённый текст: утверждение недействительно</translation>
    </message>
    <message>
        <source>scheduled it</source>
        <translation>назначает время</translation>
    </message>
    <message>
        <source>took it off the schedule</source>
        <translation>снимает с расписания</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>публикует</translation>
    </message>
    <message>
        <source>began a correction</source>
        <translation>начинает исправление</translation>
    </message>
    <message>
        <source>dropped the correction</source>
        <translation>отменяет исправление</translation>
    </message>
    <message>
        <source>published the correction</source>
        <translation>публикует исправление</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>отзывает публикацию</translation>
    </message>
    <message>
        <source>held it</source>
        <translation>придерживает</translation>
    </message>
    <message>
        <source>released it</source>
        <extracomment>Follows a name: the story goes on that was held</extracomment>
        <translation>пускает дальше</translation>
    </message>
    <message>
        <source>spiked it</source>
        <translation>снимает с номера</translation>
    </message>
    <message>
        <source>took it off the spike</source>
        <translation>возвращает в работу</translation>
    </message>
    <message>
        <source>handed it over</source>
        <translation>передаёт</translation>
    </message>
    <message>
        <source>lifted the embargo</source>
        <translation>снимает эмбарго</translation>
    </message>
</context>
<context>
    <name>galley::ui::NewsroomDialog</name>
    <message>
        <source>Newsroom</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>&amp;1 People</source>
        <translation>&amp;1 Люди</translation>
    </message>
    <message>
        <source>&amp;2 Desks</source>
        <translation>&amp;2 Отделы</translation>
    </message>
    <message>
        <source>&amp;3 Words</source>
        <translation>&amp;3 Слова</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Ничего не сохранено: %1.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Изменения не сохранены. Нажмите Esc ещё раз, чтобы отказаться от них.</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesModel</name>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>%1 – gone from the text</source>
        <translation>%1 — этих слов в тексте уже нет</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Весь материал</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <comment>words</comment>
        <translation>Вставить %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>words</comment>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>%2 instead of %1</source>
        <comment>words</comment>
        <translation>%2 вместо %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Для %1</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Решил(а) %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesPane</name>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>В этом материале такого нет.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Решено</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>От&amp;клонить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>For…</source>
        <extracomment>Button: who is to answer the note</extracomment>
        <translation>Для…</translation>
    </message>
    <message>
        <source>All of Theirs</source>
        <extracomment>Button: every suggestion of the person who made this one</extracomment>
        <translation>Все этого автора</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>Notes and suggestions</source>
        <translation>Заметки и правки</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Which notes are shown: those not resolved yet</extracomment>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Какие заметки показаны</translation>
    </message>
    <message>
        <source>Note or answer</source>
        <translation>Заметка или ответ</translation>
    </message>
    <message>
        <source>%1 notes: %2</source>
        <extracomment>A person, and what the note says</extracomment>
        <translation>%1 пишет: %2</translation>
    </message>
    <message>
        <source>%1 suggests this, %2</source>
        <translation>%1 предлагает это, %2</translation>
    </message>
    <message>
        <source>New note on: %1</source>
        <translation>Новая заметка: %1</translation>
    </message>
    <message>
        <source>New note on the whole story</source>
        <translation>Новая заметка ко всему материалу</translation>
    </message>
    <message>
        <source>New note on “%1”</source>
        <translation>Новая заметка к «%1»</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Ответ для %1</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Открыть снова</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Все от %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>The note is for nobody in particular</extracomment>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Accept All of %1</source>
        <translation>Принять все от %1</translation>
    </message>
    <message>
        <source>Refuse All of %1</source>
        <translation>Отклонить все от %1</translation>
    </message>
    <message>
        <source>New &amp;Note Here</source>
        <translation>&amp;Новая заметка здесь</translation>
    </message>
    <message>
        <source>Note on the W&amp;hole Story</source>
        <translation>Заметка ко &amp;всему материалу</translation>
    </message>
    <message>
        <source>Next Note or Su&amp;ggestion</source>
        <translation>Сле&amp;дующая заметка или правка</translation>
    </message>
    <message>
        <source>Previous Note or Suggestion</source>
        <translation>Предыдущая заметка или правка</translation>
    </message>
    <message>
        <source>Resol&amp;ve Note</source>
        <translation>Заметка ре&amp;шена</translation>
    </message>
    <message>
        <source>Select words in the text and press {key:note.new} to write a note on them. {key:suggest.mode} turns what you type into suggestions. Both stay in the house: only a Word file for review carries them.</source>
        <translation>Выделите слова в тексте и нажмите {key:note.new}, чтобы написать к ним заметку. {key:suggest.mode} превращает то, что вы набираете, в правки. И то и другое остаётся в редакции: их содержит только файл Word для рецензии.</translation>
    </message>
    <message>
        <source>Note on the Whole Story</source>
        <translation>Заметка ко всему материалу</translation>
    </message>
</context>
<context>
    <name>galley::ui::NoticeDialog</name>
    <message>
        <source>Notice to Readers</source>
        <translation>Уведомление читателям</translation>
    </message>
    <message>
        <source>Correction: a fact was wrong</source>
        <translation>Исправление: факт был неверен</translation>
    </message>
    <message>
        <source>Clarification: right, but it could be misread</source>
        <translation>Уточнение: верно, но могли понять неправильно</translation>
    </message>
    <message>
        <source>Update: something new</source>
        <translation>Обновление: есть новое</translation>
    </message>
    <message>
        <source>Editor’s note: how the story was made</source>
        <translation>От редакции: как делался материал</translation>
    </message>
    <message>
        <source>Withdrawal: it should not have run</source>
        <translation>Отзыв: материал не следовало публиковать</translation>
    </message>
    <message>
        <source>As readers see it: what the story said, and what is right. “An earlier version said …”</source>
        <translation>Так, как увидят читатели: что говорил материал и что верно. «В прежней версии говорилось…»</translation>
    </message>
    <message>
        <source>For the house: what was wrong, in few words</source>
        <translation>Для редакции: что было неверно, в нескольких словах</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Уведомление</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>&amp;Что было неверно</translation>
    </message>
    <message>
        <source>&amp;Put on Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>It is published with the corrected text, once somebody else approves it.</source>
        <translation>Оно выйдет вместе с исправленным текстом, когда его одобрит кто-то другой.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>galley::ui::OptionalTime</name>
    <message>
        <source>%1: set a time</source>
        <comment>name of the field</comment>
        <translation>%1: задать время</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageChoices</name>
    <message>
        <source>Pages</source>
        <extracomment>How the story is shown: as printed pages, one below the other</extracomment>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>How the story is shown: two printed pages side by side</extracomment>
        <translation>Разворот</translation>
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
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>House Paper</source>
        <translation>Формат издания</translation>
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
        <translation>Таблоид</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>Paper: only the space the story has on a page</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>House Style</source>
        <translation>Стиль издания</translation>
    </message>
    <message>
        <source>Suggestions as Accepted</source>
        <translation>Правки как принятые</translation>
    </message>
    <message>
        <source>Suggestions as Refused</source>
        <translation>Правки как отклонённые</translation>
    </message>
    <message>
        <source>Suggestions Marked</source>
        <translation>Правки отмечены</translation>
    </message>
</context>
<context>
    <name>galley::ui::PagePane</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>W&amp;hole Page</source>
        <translation>Полоса &amp;целиком</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Бумага: %1</translation>
    </message>
    <message>
        <source>Set the S&amp;lot…</source>
        <translation>&amp;Задать место…</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>&amp;Миниатюры</translation>
    </message>
    <message>
        <source>Mark the &amp;Selection</source>
        <translation>Отмечать &amp;выделение</translation>
    </message>
    <message>
        <source>Mark &amp;Attributions</source>
        <translation>Отмечать &amp;атрибуции</translation>
    </message>
    <message>
        <source>Mark &amp;Findings</source>
        <translation>Отмечать &amp;замечания</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>Масштаб полосы</translation>
    </message>
    <message>
        <source>Set the Slot…</source>
        <translation>Задать место…</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Полоса целиком</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How the story fits its slot</source>
        <translation>Как материал помещается на своё место</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n строка лишняя</numerusform>
            <numerusform>%n строки лишние</numerusform>
            <numerusform>%n строк лишних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n строка свободна</numerusform>
            <numerusform>%n строки свободны</numerusform>
            <numerusform>%n строк свободно</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Помещается</translation>
    </message>
    <message>
        <source>Go to the first words that do not fit the slot</source>
        <translation>К первым словам, которые не помещаются</translation>
    </message>
    <message>
        <source>Give the story another slot</source>
        <translation>Дать материалу другое место</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>Стиль: %1</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Стиль полосы</translation>
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
        <translation>Полосы</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageView</name>
    <message>
        <source>The page appears here as soon as there are words.</source>
        <translation>Полоса появится здесь, как только будут слова.</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Вид полосы</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %n line(s)</source>
        <extracomment>On the page, where the slot ends: so much is too long</extracomment>
        <translation>
            <numerusform>убрать %n строку</numerusform>
            <numerusform>убрать %n строки</numerusform>
            <numerusform>убрать %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PanelGrip</name>
    <message>
        <source>Drag this panel to another side</source>
        <translation>Перетащите эту панель на другую сторону</translation>
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
        <translation>Переместить панель…</translation>
    </message>
    <message>
        <source>Story &amp;List</source>
        <translation>&amp;Список материалов</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Полоса</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>F&amp;ocus Mode</source>
        <translation>&amp;Сосредоточиться</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Следующая область</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>&amp;Предыдущая область</translation>
    </message>
    <message>
        <source>Page in Its O&amp;wn Window</source>
        <translation>По&amp;лоса в отдельном окне</translation>
    </message>
    <message>
        <source>Swap the Sides of List and Inspector</source>
        <translation>Поменять местами список и инспектор</translation>
    </message>
    <message>
        <source>To the Left Side</source>
        <translation>На левую сторону</translation>
    </message>
    <message>
        <source>Beside the Text</source>
        <translation>Рядом с текстом</translation>
    </message>
    <message>
        <source>To the Right Side</source>
        <translation>На правую сторону</translation>
    </message>
    <message>
        <source>Into a Window of Its Own</source>
        <translation>В отдельное окно</translation>
    </message>
    <message>
        <source>Reset Panels</source>
        <translation>Вернуть панели на место</translation>
    </message>
    <message>
        <source>Panels before the text</source>
        <translation>Панели перед текстом</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Панели рядом с текстом</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
</context>
<context>
    <name>galley::ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Хранить его в связке ключей этого компьютера</translation>
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
        <translation>Репортёр</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>Редактор отдела</translation>
    </message>
    <message>
        <source>Copy editor</source>
        <extracomment>Role: looks after language and style</extracomment>
        <translation>Литературный редактор</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>Проверяющий факты</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Юрист</translation>
    </message>
    <message>
        <source>Approver</source>
        <extracomment>Role: may approve a text</extracomment>
        <translation>Одобряет</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>Role: may publish and schedule</extracomment>
        <translation>Публикует</translation>
    </message>
    <message>
        <source>Desk head</source>
        <extracomment>Role: leads a desk</extracomment>
        <translation>Заведующий отделом</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>&amp;Add Person</source>
        <translation>&amp;Добавить человека</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In the empty field of a new passphrase</extracomment>
        <translation>Остаётся прежней</translation>
    </message>
    <message>
        <source>Roles on each desk</source>
        <translation>Роли в каждом отделе</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Новая &amp;фраза</translation>
    </message>
    <message>
        <source>Who approves a text has not written it, whatever roles they hold. Somebody who leaves loses the roles; what they did stays in their name.</source>
        <translation>Одобряет текст не тот, кто его писал, каковы бы ни были роли. Ушедший теряет роли; сделанное остаётся под его именем.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is on the staff yet: whoever works here may do everything</source>
        <translation>В штате пока никого: кто здесь работает, может всё</translation>
    </message>
</context>
<context>
    <name>galley::ui::PersonDialog</name>
    <message>
        <source>Who Works Here</source>
        <translation>Кто здесь работает</translation>
    </message>
    <message>
        <source>Only where one is set</source>
        <extracomment>In the empty field of a passphrase</extracomment>
        <translation>Только если она задана</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Work as This Person</source>
        <translation>&amp;Работать под этим именем</translation>
    </message>
    <message>
        <source>What you do from now on is done in this name. Roles are given in File, Newsroom.</source>
        <translation>Что вы сделаете с этой минуты, сделано под этим именем. Роли раздаются в меню «Файл», «Редакция».</translation>
    </message>
</context>
<context>
    <name>galley::ui::PlanDialog</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <source>Plan a Story</source>
        <translation>Планирование материала</translation>
    </message>
    <message numerus="yes">
        <source>Plan of %n Stories</source>
        <translation>
            <numerusform>План %n материала</numerusform>
            <numerusform>План %n материалов</numerusform>
            <numerusform>План %n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>Council votes on the quay tonight</source>
        <translation>Совет вечером голосует по причалу</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source> words</source>
        <translation> слов</translation>
    </message>
    <message>
        <source>&amp;Budget line</source>
        <translation>&amp;Строка плана</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>Сро&amp;к</translation>
    </message>
    <message>
        <source>De&amp;sk</source>
        <translation>&amp;Отдел</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;У кого</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>О&amp;бъём</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Раздел</translation>
    </message>
    <message>
        <source>Ed&amp;ition</source>
        <translation>&amp;Выпуск</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Полоса</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>&amp;Эмбарго до</translation>
    </message>
    <message>
        <source>U&amp;rgency, 1 most</source>
        <translation>Сро&amp;чность, 1 — высшая</translation>
    </message>
    <message>
        <source>Plan It</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>galley::ui::PurgeDialog</name>
    <message>
        <source>Purge Words from History</source>
        <translation>Вычистить слова из истории</translation>
    </message>
    <message>
        <source>A name or a phrase, one a line</source>
        <translation>Имя или фраза, по одной на строку</translation>
    </message>
    <message>
        <source>Words to purge, one phrase a line</source>
        <translation>Слова, которые вычистить, фраза на строку</translation>
    </message>
    <message>
        <source>&amp;Purge for Good</source>
        <translation>&amp;Вычистить навсегда</translation>
    </message>
    <message>
        <source>Take the words out of the story first. Then every earlier version, note and attribution is rewritten without them. This cannot be undone; that it was done stays on record, without the words.</source>
        <translation>Сначала уберите слова из материала. Затем все прежние версии, заметки и атрибуции переписываются без них. Отменить это нельзя; запись о том, что это сделано, останется – без самих слов.</translation>
    </message>
    <message>
        <source>Copies of the newsroom that were made before now (the folder “backups” beside the database) keep the words: delete those where they must go too.</source>
        <translation>В копиях редакции, сделанных раньше (папка «backups» рядом с базой), слова остались: удалите и их, если слова должны исчезнуть и там.</translation>
    </message>
    <message>
        <source>In any letter case, as whole words.</source>
        <translation>В любом регистре, целыми словами.</translation>
    </message>
    <message>
        <source>They cannot be looked for: %1.</source>
        <translation>Их нельзя найти: %1.</translation>
    </message>
    <message>
        <source>They stand in no version of this story. Purging clears the search index and the log of the database all the same.</source>
        <translation>Их нет ни в одной версии материала. Очистка всё равно чистит поисковый указатель и журнал базы.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n versions of this story.</source>
        <translation>
            <numerusform>Они стоят в %n версии материала.</numerusform>
            <numerusform>Они стоят в %n версиях материала.</numerusform>
            <numerusform>Они стоят в %n версиях материала.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much like them, and left as they are: %1. Add a line for each that must go too.</source>
        <translation>Очень похожи и остаются как есть: %1. Добавьте по строке для каждого, что тоже надо убрать.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuickPicker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Ничего не подходит. Наберите меньше букв.</translation>
    </message>
    <message>
        <source>Letters to look for</source>
        <translation>Буквы для поиска</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuotationTeller</name>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>Quotation, source: %1</source>
        <translation>Цитата, источник: %1</translation>
    </message>
    <message>
        <source>In other words, source: %1</source>
        <translation>Пересказ, источник: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
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
        <translation>закрыт; исправление вносится в самом материале</translation>
    </message>
    <message>
        <source>approved; a change would void that</source>
        <translation>утверждён; изменение лишит его утверждения</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>открыт в другом окне</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>изменён после просмотра</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>не удалось сохранить</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>&amp;Учитывать регистр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Целые слова</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>&amp;Регулярное выражение</translation>
    </message>
    <message>
        <source>&amp;Keep capitals</source>
        <translation>&amp;Сохранять регистр</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Find and Replace in All Stories</source>
        <translation>Найти и заменить во всех материалах</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Н&amp;айти</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Заменить на</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups.</source>
        <translation>В регулярном выражении \1–\9 означают его группы.</translation>
    </message>
    <message>
        <source>Places that were found, by story</source>
        <translation>Найденные места по материалам</translation>
    </message>
    <message>
        <source>Stories looked at</source>
        <translation>Просмотренные материалы</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>За&amp;менить</translation>
    </message>
    <message>
        <source>The bodies of all stories are looked through; headlines and other fields are not.</source>
        <translation>Просматриваются тексты всех материалов, но не заголовки и другие поля.</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>Регулярное выражение обрывается на знаке %1: %2.</translation>
    </message>
    <message>
        <source>Looking through the stories…</source>
        <translation>Материалы просматриваются…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Поиск остановлен.</translation>
    </message>
    <message>
        <source>The stories could not be searched</source>
        <translation>Не удалось провести поиск в материалах</translation>
    </message>
    <message>
        <source>No story has these words.</source>
        <translation>Этих слов нет ни в одном материале.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are ticked,</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>Отмечено %n место</numerusform>
            <numerusform>Отмечено %n места</numerusform>
            <numerusform>Отмечено %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s).</source>
        <translation>
            <numerusform>в %n материале.</numerusform>
            <numerusform>в %n материалах.</numerusform>
            <numerusform>в %n материалах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that have them stay as they are.</source>
        <translation>
            <numerusform>%n материал с ними остаётся как есть.</numerusform>
            <numerusform>%n материала с ними остаются как есть.</numerusform>
            <numerusform>%n материалов с ними остаются как есть.</numerusform>
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
        <translation>Запрос об ответе</translation>
    </message>
    <message>
        <source>Whom the allegation is about</source>
        <translation>О ком обвинение</translation>
    </message>
    <message>
        <source>What they are asked about, in few words</source>
        <translation>О чём спросили, в нескольких словах</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>email</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Ответа пока нет</translation>
    </message>
    <message>
        <source>Could not be reached, or did not answer</source>
        <translation>Не удалось связаться или не ответил(а)</translation>
    </message>
    <message>
        <source>Declined to comment</source>
        <translation>Отказ от комментария</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>What they said, or why they said nothing</source>
        <translation>Что сказали или почему не сказали ничего</translation>
    </message>
    <message>
        <source>Readers are told what came of it in the text; this is the house’s own record.</source>
        <translation>Чем кончилось, читателям говорит текст; это запись для редакции.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <extracomment>Label: the person accused</extracomment>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>Label: what the allegation is</extracomment>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <extracomment>Label: by telephone, letter …</extracomment>
        <translation>К&amp;ак</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>Label: the time left for an answer</extracomment>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Чем кончилось</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>О&amp;твет</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Редактура</translation>
    </message>
    <message>
        <source>Where the story stands could not be looked up</source>
        <translation>Не удалось узнать, где материал</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <extracomment>The story lies with this person now</extracomment>
        <translation>У кого: %1.</translation>
    </message>
    <message>
        <source>Approved by %1, %2: this very text.</source>
        <translation>Утвердил(а) %1, %2: именно этот текст.</translation>
    </message>
    <message>
        <source>The approval by %1 of %2 is void: the text is another now.</source>
        <translation>Утверждение (%1, %2) недействительно: текст теперь другой.</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Показать, что изменилось</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Сравнить версии…</translation>
    </message>
    <message>
        <source>Scheduled for %1.</source>
        <translation>Назначено на %1.</translation>
    </message>
    <message>
        <source>Works as: %1</source>
        <extracomment>The name of the desk’s workflow</extracomment>
        <translation>Порядок работы: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>The published text stays public. Change the text here, and say below what was wrong.</source>
        <translation>Опубликованный текст остаётся открытым. Измените текст здесь и скажите ниже, что было неверно.</translation>
    </message>
    <message>
        <source>Put a Notice on Record…</source>
        <translation>Внести уведомление…</translation>
    </message>
    <message>
        <source>What may happen next</source>
        <translation>Что можно сделать дальше</translation>
    </message>
    <message>
        <source>Nothing: this is the end of its way.</source>
        <translation>Ничего: это конец пути.</translation>
    </message>
    <message>
        <source>Only a person can tell</source>
        <translation>Решает только человек</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Как она сюда пришла</translation>
    </message>
    <message>
        <source>No step has been taken yet. Each one is kept here for good: who, when and why.</source>
        <translation>Ещё ни одного шага. Каждый хранится здесь навсегда: кто, когда и почему.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Follows who did what: “A. Lind handed it over to M. Okafor”</extracomment>
        <translation>кому: %1</translation>
    </message>
    <message>
        <source>Sen&amp;d to the Desk</source>
        <translation>С&amp;дать в отдел</translation>
    </message>
    <message>
        <source>&amp;Return to the Author</source>
        <translation>&amp;Вернуть автору</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>&amp;Утвердить этот текст</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Опу&amp;бликовать</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Право на ответ</translation>
    </message>
    <message>
        <source>Whoever is accused in the story is asked for their side, with time to answer.</source>
        <translation>Каждого, кого обвиняют в материале, спрашивают и дают время ответить.</translation>
    </message>
    <message>
        <source>no word yet</source>
        <extracomment>What came of a request for a reply, as are the three below</extracomment>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>не ответил(а)</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответ есть</translation>
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
        <translation>Запросить ответ…</translation>
    </message>
    <message>
        <source>Everything That Happened…</source>
        <translation>Всё, что произошло…</translation>
    </message>
    <message>
        <source>The story cannot take that step from where it stands. What it can do is in Review.</source>
        <translation>Материал не может сделать этот шаг из своего состояния. Возможные шаги — на вкладке «Редактура».</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>This is the sample newsroom. Whatever you do here, your own stays as it is.</source>
        <translation>Это пробная редакция. Что бы вы здесь ни делали, ваша остаётся как есть.</translation>
    </message>
    <message>
        <source>Back to My Newsroom</source>
        <translation>Назад в мою редакцию</translation>
    </message>
</context>
<context>
    <name>galley::ui::SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Stories and their notes, the source book, commands and help. Words in quotes stand together, a minus leaves out, OR takes either, ferr* begins a word. desk:, by:, state:, due:, edition: and in: narrow it down.</source>
        <translation>Материалы и заметки к ним, книга источников, команды и справка. Слова в кавычках стоят вместе, минус исключает, OR допускает любое из двух, ferr* — начало слова. desk:, by:, state:, due:, edition: и in: сужают поиск.</translation>
    </message>
    <message>
        <source>Search stories, notes, sources, commands and help</source>
        <translation>Поиск по материалам, заметкам, источникам, командам и справке</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>The newsroom could not be searched</source>
        <translation>Не удалось провести поиск в редакции</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>автор: %1</translation>
    </message>
    <message>
        <source>by %1, settled</source>
        <translation>автор: %1, решено</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>No story is of this kind.</source>
        <translation>Таких материалов нет.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”.</source>
        <translation>Здесь нигде нет «%1».</translation>
    </message>
    <message>
        <source>Spelled nearly so: %1</source>
        <translation>Похоже пишется: %1</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Пока ничего не искали.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Сбросить «%1»</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>No setting has these words. Fewer or other words may find it.</source>
        <translation>Этих слов нет ни в одной настройке. Попробуйте меньше слов или другие.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Группы настроек</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Сбросить все</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Takes the change of “%1” back.</source>
        <translation>Отменяет изменение «%1».</translation>
    </message>
</context>
<context>
    <name>galley::ui::Sharing</name>
    <message>
        <source>Connecting to the newsroom…</source>
        <translation>Соединение с редакцией…</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>On the server %1 of %2 stories are gone or changed at once. Nothing of it was taken over here: ask in the newsroom whether that is meant.</source>
        <translation>На сервере исчезло или изменилось сразу %1 из %2 материалов. Ничего из этого сюда не взято: спросите в редакции, так ли задумано.</translation>
    </message>
    <message>
        <source>It Is &amp;Meant</source>
        <translation>&amp;Так задумано</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup: of %1 of %2 stories it lacks what is here. Nothing is exchanged with it until you decide: ask in the newsroom whether it is to have them.</source>
        <translation>Сервер редакции восстановлен из резервной копии: у %1 из %2 материалов там нет того, что есть здесь. Пока вы не решите, обмена с ним нет: спросите в редакции, должен ли он их получить.</translation>
    </message>
    <message>
        <source>&amp;Send Them</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of what is here is sent.</source>
        <translation>Сервер редакции восстановлен из резервной копии. То, чего ему недостаёт, отправляется отсюда.</translation>
    </message>
    <message numerus="yes">
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of %n story(s) is sent from here.</source>
        <translation>
            <numerusform>Сервер редакции восстановлен из резервной копии. То, чего ему недостаёт у %n материала, отправляется отсюда.</numerusform>
            <numerusform>Сервер редакции восстановлен из резервной копии. То, чего ему недостаёт у %n материалов, отправляется отсюда.</numerusform>
            <numerusform>Сервер редакции восстановлен из резервной копии. То, чего ему недостаёт у %n материалов, отправляется отсюда.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>На сервере</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on the way</source>
        <translation>
            <numerusform>%Ln изменение в пути</numerusform>
            <numerusform>%Ln изменения в пути</numerusform>
            <numerusform>%Ln изменений в пути</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is in the newsroom&apos;s server too.</source>
        <translation>То, что вы пишете, есть и на сервере редакции.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server is there again.</source>
        <translation>Сервер редакции снова на месте.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server wants your password. Until then you work on your copy.</source>
        <translation>Сервер редакции спрашивает ваш пароль. До тех пор вы работаете на своей копии.</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;Пароль…</translation>
    </message>
    <message>
        <source>No server: you work on your copy</source>
        <translation>Сервера нет: вы работаете на своей копии</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not on the server since %1</source>
        <translation>
            <numerusform>%Ln изменение не на сервере с %1</numerusform>
            <numerusform>%Ln изменения не на сервере с %1</numerusform>
            <numerusform>%Ln изменений не на сервере с %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on. Everything is kept on this machine and sent when the server answers. It says: %1.</source>
        <translation>Можно продолжать. Всё хранится на этом компьютере и уйдёт, когда сервер ответит. Причина: %1.</translation>
    </message>
    <message>
        <source>You and %1 both wrote in %2. The two texts were put together; yours is kept as a version.</source>
        <translation>В материале %2 пишете и вы, и %1. Оба текста сведены вместе; ваш сохранён как версия.</translation>
    </message>
    <message numerus="yes">
        <source>You and %1 both wrote in %2. In %n place(s) you said different things: both stand there as suggestions.</source>
        <translation>
            <numerusform>В материале %2 пишете и вы, и %1. В %n месте сказано по-разному: там стоят обе правки.</numerusform>
            <numerusform>В материале %2 пишете и вы, и %1. В %n местах сказано по-разному: там стоят обе правки.</numerusform>
            <numerusform>В материале %2 пишете и вы, и %1. В %n местах сказано по-разному: там стоят обе правки.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on without you and is not edited any more. What you wrote is kept among its versions.</source>
        <translation>Материал %1 пошёл дальше без вас, и больше его не правят. То, что вы написали, сохранено среди его версий.</translation>
    </message>
    <message>
        <source>Your step “%1” in %2 was not taken over, because the story was another by then. Look at it and make it again.</source>
        <translation>Ваш шаг «%1» в материале %2 не принят: материал к тому времени стал другим. Посмотрите его и повторите шаг.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else too. What you wrote stands beside it as a second entry of the source book.</source>
        <translation>Кто-то другой тоже меняет эту запись: %1. То, что вы написали, стоит рядом второй записью книги источников.</translation>
    </message>
    <message>
        <source>Who %1 is was changed by somebody else too, and what they sealed stands. Unlock the vault and enter what you changed again.</source>
        <translation>Кто такой %1, изменили не только вы; в силе то, что запечатали другие. Откройте сейф и внесите своё изменение ещё раз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s settings were changed by somebody else too; theirs stand.</source>
        <translation>Настройки редакции меняет и кто-то другой; действуют его настройки.</translation>
    </message>
    <message>
        <source>The server did not take a change: %1.</source>
        <translation>Сервер не принял изменение: %1.</translation>
    </message>
    <message>
        <source>The server did not take what you changed in %1: %2. It is kept on this machine.</source>
        <translation>Сервер не принял то, что вы изменили в материале %1: %2. Оно хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>%1, a file of evidence, did not come from the server: %2. Galley asks for it again when it next connects.</source>
        <translation>Файл подтверждения %1 не пришёл с сервера: %2. Galley запросит его снова при следующем подключении.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you did there last was not taken over.</source>
        <translation>%1 теперь в отделе, материалы которого вам не видны. Последнее, что вы там сделали, не принято.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you wrote is kept as a story of your own: %2.</source>
        <translation>%1 теперь в отделе, материалы которого вам не видны. То, что вы написали, сохранено как ваш собственный материал: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s history of %1 was rewritten, by somebody who may do everything there. Nothing of it was taken over: %2. Tell whoever is responsible for the newsroom&apos;s security.</source>
        <translation>%1: история на сервере переписана, и сделал это тот, кому там можно всё. Ничего из этого не взято: %2. Сообщите тем, кто отвечает за безопасность редакции.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>Сейф</translation>
    </message>
    <message>
        <source>The keyring did not keep the password (%1). You are asked for it again next time.</source>
        <translation>Связка ключей не сохранила пароль (%1). В следующий раз он будет запрошен снова.</translation>
    </message>
    <message>
        <source>Somebody else went on with %1 before the words that you purged were gone from the server, so they came back with its versions. Purge them again.</source>
        <translation>Кто-то продолжил писать %1, прежде чем вычищенные вами слова исчезли с сервера, и они вернулись вместе с его версиями. Вычистите их ещё раз.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Use These Keys</source>
        <translation>&amp;Назначить эти клавиши</translation>
    </message>
    <message>
        <source>&amp;Move Them Here</source>
        <translation>&amp;Перенести сюда</translation>
    </message>
    <message>
        <source>Re&amp;move Keys</source>
        <translation>&amp;Убрать клавиши</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Commands by menu</source>
        <translation>Команды по меню</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Сбросить &amp;все</translation>
    </message>
    <message>
        <source>&amp;Print List…</source>
        <translation>П&amp;ечать списка…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Choose a command above to give it other keys.</source>
        <translation>Выберите выше команду, чтобы дать ей другие клавиши.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Новые клавиши для «%1»:</translation>
    </message>
    <message>
        <source>The keys of “%1” belong to the text field that has the focus, and are the same in every program. They cannot be changed here.</source>
        <translation>Клавиши команды «%1» относятся к текстовому полю, в котором стоит курсор, и одинаковы во всех программах. Здесь их не изменить.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields (“%2”).</source>
        <translation>%1 относится к текстовым полям («%2»).</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Move them here, and that command has them no more.</source>
        <translation>%1 относится к команде «%2». Перенесите сюда, и у той команды этих клавиш больше не будет.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Reset that command first.</source>
        <translation>%1 теперь относится к команде «%2». Сначала сбросьте её.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Клавиш нет</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts of Galley</source>
        <translation>Сочетания клавиш Galley</translation>
    </message>
    <message>
        <source>Print Keyboard Shortcuts</source>
        <translation>Печать сочетаний клавиш</translation>
    </message>
</context>
<context>
    <name>galley::ui::Shortcuts</name>
    <message>
        <source>%1 alone is for writing and moving. Take it together with Ctrl or Alt.</source>
        <translation>Клавиша %1 сама по себе нужна для набора и перемещения. Нажмите её вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>%1 opens a menu.</source>
        <translation>%1 открывает меню.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SlotDialog</name>
    <message>
        <source>Slot on the Page</source>
        <translation>Место на полосе</translation>
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
        <translation>&amp;Высота</translation>
    </message>
    <message>
        <source>&amp;No Slot</source>
        <translation>&amp;Без места</translation>
    </message>
    <message>
        <source>&amp;Set Slot</source>
        <translation>&amp;Задать место</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n line(s) of text, headline and photo included.</source>
        <translation>
            <numerusform>Места на %n строку текста вместе с заголовком и снимком.</numerusform>
            <numerusform>Места на %n строки текста вместе с заголовком и снимком.</numerusform>
            <numerusform>Места на %n строк текста вместе с заголовком и снимком.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceDialog</name>
    <message>
        <source>New Source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>&amp;1 Who</source>
        <translation>&amp;1 Кто</translation>
    </message>
    <message>
        <source>&amp;2 Conversations</source>
        <translation>&amp;2 Беседы</translation>
    </message>
    <message>
        <source>&amp;3 Evidence</source>
        <translation>&amp;3 Подтверждения</translation>
    </message>
    <message>
        <source>&amp;4 Claims (%1)</source>
        <translation>&amp;4 Утверждения (%1)</translation>
    </message>
    <message>
        <source>&amp;4 Claims</source>
        <translation>&amp;4 Утверждения</translation>
    </message>
    <message>
        <source>Speaks for these entries too:</source>
        <translation>Говорит и за эти записи:</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Отделить запись: %1</translation>
    </message>
    <message>
        <source>The file is read through before it opens.</source>
        <translation>Файл проверяется перед открытием.</translation>
    </message>
    <message>
        <source>Give the wording for readers.</source>
        <translation>Укажите, как назвать источник читателям.</translation>
    </message>
    <message>
        <source>Give a name, or the wording for readers.</source>
        <translation>Укажите имя или то, как назвать источник читателям.</translation>
    </message>
    <message>
        <source>Copying the files in …</source>
        <translation>Файлы копируются…</translation>
    </message>
    <message>
        <source>Other entries are part of this one. Take them apart first: a protected source has no named parts.</source>
        <translation>В эту запись входят другие. Сначала разъедините их: у защищённого источника нет названных частей.</translation>
    </message>
    <message>
        <source>The source was not saved</source>
        <translation>Источник не сохранён</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Файл нельзя открыть</translation>
    </message>
    <message>
        <source>No program opens this kind of file here.</source>
        <translation>Здесь нет программы для таких файлов.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>Изменения не сохранены. Нажмите Esc ещё раз, чтобы отказаться от них.</translation>
    </message>
    <message>
        <source>This holds a name that the vault keeps. Everybody in the newsroom can read the source book: take it out, from the name of a file too.</source>
        <translation>Здесь есть имя из сейфа. Книгу источников читает вся редакция: уберите его, из имени файла тоже.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceForm</name>
    <message>
        <source>a senior port official</source>
        <translation>высокопоставленный сотрудник порта</translation>
    </message>
    <message>
        <source>Nessa, the harbour master</source>
        <translation>Несса, начальник порта</translation>
    </message>
    <message>
        <source>en, ru</source>
        <translation>ru, en</translation>
    </message>
    <message>
        <source>port authority</source>
        <translation>управление порта</translation>
    </message>
    <message>
        <source>Two sources of one group do not bear each other out.</source>
        <translation>Два источника одной группы не подтверждают друг друга.</translation>
    </message>
    <message>
        <source>What readers are told where the name may not be given.</source>
        <translation>Что сказано читателям, если имя называть нельзя.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <extracomment>Label: what the person is: harbour master, minister …</extracomment>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>&amp;Wording for readers</source>
        <extracomment>Label: the agreed description: “a senior port official”</extracomment>
        <translation>&amp;Как назвать читателям</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>Label: sources that depend on each other, and so count as one</extracomment>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>Т&amp;акже зовут</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Языки</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>Ка&amp;к связаться</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>Заме&amp;тки</translation>
    </message>
    <message>
        <source>&amp;Protected: who it is, is kept in the vault alone</source>
        <translation>&amp;Защищён: кто это, хранится только в сейфе</translation>
    </message>
    <message>
        <source>&amp;Identity…</source>
        <translation>&amp;Кто это…</translation>
    </message>
    <message>
        <source>Opens the vault, in a window of its own. What you write there is sealed.</source>
        <translation>Открывает сейф в отдельном окне. Написанное там запечатывается.</translation>
    </message>
    <message>
        <source>Only the wording for readers is kept here, and the terms. Who it is belongs into the vault.</source>
        <translation>Здесь хранятся только формулировка для читателей и условия разговора. Кто это — место в сейфе.</translation>
    </message>
    <message>
        <source>Saving takes the name, role, organisation, contact and notes out of the source book, the descriptions of the evidence, and the places of conversations. Its files are sealed in the vault, which must be open. This cannot be undone.</source>
        <translation>При сохранении из книги источников уходят имя, должность, организация, контакты и заметки, описания подтверждений и места разговоров. Файлы запечатываются в сейфе, который должен быть открыт. Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceModel</name>
    <message>
        <source>not named to readers</source>
        <translation>читателям не назван</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>защищён</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourcesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Доб&amp;авить…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>The source book is empty</source>
        <translation>Книга источников пуста</translation>
    </message>
    <message>
        <source>Source book</source>
        <translation>Книга источников</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>Книгу источников не удалось прочитать</translation>
    </message>
    <message>
        <source>The source could not be removed</source>
        <translation>Источник не удалось удалить</translation>
    </message>
    <message>
        <source>Find in the Source &amp;Book</source>
        <translation>Найти в &amp;книге источников</translation>
    </message>
    <message>
        <source>New S&amp;ource…</source>
        <translation>Новый ис&amp;точник…</translation>
    </message>
    <message>
        <source>Import So&amp;urces…</source>
        <translation>Импорт исто&amp;чников…</translation>
    </message>
    <message>
        <source>Export Sour&amp;ces…</source>
        <translation>Экспорт и&amp;сточников…</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>Импорт источников</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv)</source>
        <translation>Контакты (*.vcf *.vcard *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken into the source book.</source>
        <translation>
            <numerusform>В книгу источников принята %n запись.</numerusform>
            <numerusform>В книгу источников приняты %n записи.</numerusform>
            <numerusform>В книгу источников принято %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Sources</source>
        <translation>Экспорт источников</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Не удалось записать %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>Записана %n запись.</numerusform>
            <numerusform>Записаны %n записи.</numerusform>
            <numerusform>Записано %n записей.</numerusform>
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
            <numerusform>%n, которую нельзя называть, остаётся здесь.</numerusform>
            <numerusform>%n, которые нельзя называть, остаются здесь.</numerusform>
            <numerusform>%n, которые нельзя называть, остаются здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or add an entry.</source>
        <translation>Никого с таким именем. Наберите меньше букв или добавьте запись.</translation>
    </message>
    <message>
        <source>Only the first entries are shown. Type to see others.</source>
        <translation>Показаны только первые записи. Наберите имя, чтобы увидеть другие.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>О&amp;бъединить…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>An entry keeps who somebody is, the terms they spoke on, and what supports their words. It serves every story of the newsroom.</source>
        <translation>Запись хранит, кто это, на каких условиях говорил и что подтверждает слова. Она служит всем материалам редакции.</translation>
    </message>
    <message>
        <source>&amp;New Source</source>
        <translation>&amp;Новый источник</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>Имя, прозвище, организация</translation>
    </message>
    <message>
        <source>Find in the source book</source>
        <translation>Найти в книге источников</translation>
    </message>
    <message>
        <source>The entries could not be merged</source>
        <translation>Записи не удалось объединить</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <comment>two sources that are one</comment>
        <translation>%1 теперь часть записи %2.</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>The entries could not be taken apart</source>
        <translation>Записи не удалось разъединить</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 удаляется из книги.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The source could not be brought back</source>
        <translation>Источник не удалось вернуть</translation>
    </message>
    <message>
        <source>%1 stays in the source book: stories rest on it.</source>
        <translation>%1 остаётся в книге источников: на этом держатся материалы.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Показать их</translation>
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
        <translation>Знаки без пробелов</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>Минут на чтение</translation>
    </message>
    <message>
        <source>Words in a sentence</source>
        <translation>Слов в предложении</translation>
    </message>
    <message>
        <source>Words in the longest sentence</source>
        <translation>Слов в самом длинном предложении</translation>
    </message>
    <message>
        <source>Words in quotation marks</source>
        <translation>Слов в кавычках</translation>
    </message>
    <message>
        <source>School years it asks for (Flesch-Kincaid)</source>
        <translation>Сколько школьных лет нужно (Flesch-Kincaid)</translation>
    </message>
    <message>
        <source>Difficulty (LIX; 40 is a newspaper&apos;s)</source>
        <translation>Сложность (LIX; у газеты 40)</translation>
    </message>
    <message>
        <source>not known for this language</source>
        <translation>для этого языка неизвестно</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>свыше %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>Sentences by their number of words</source>
        <translation>Предложения по числу слов</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Words quoted from somebody</source>
        <translation>Слов из чьих-то цитат</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>State of saving</source>
        <translation>Состояние сохранения</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom of the text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Режим предложений</translation>
    </message>
    <message>
        <source>Copies of the whole newsroom lie beside its database: galley backup --list</source>
        <translation>Копии всей редакции лежат рядом с её базой: galley backup --list</translation>
    </message>
    <message>
        <source>State of the vault</source>
        <translation>Состояние сейфа</translation>
    </message>
    <message>
        <source>Backup just now</source>
        <translation>Копия сделана только что</translation>
    </message>
    <message>
        <source>Backup dated %1</source>
        <extracomment>The clock was ahead when the backup was made; %1 is the day and time it says</extracomment>
        <translation>Копия от %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n min ago</source>
        <translation>
            <numerusform>Копия %n мин назад</numerusform>
            <numerusform>Копия %n мин назад</numerusform>
            <numerusform>Копия %n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n h ago</source>
        <translation>
            <numerusform>Копия %n ч назад</numerusform>
            <numerusform>Копия %n ч назад</numerusform>
            <numerusform>Копия %n ч назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>State of the newsroom&apos;s server</source>
        <translation>Состояние сервера редакции</translation>
    </message>
    <message>
        <source>Who reads this story</source>
        <translation>Кто читает этот материал</translation>
    </message>
    <message>
        <source>%1 reads along</source>
        <extracomment>A person who has the story open while another writes in it</extracomment>
        <translation>Читает также %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people read along</source>
        <translation>
            <numerusform>Читает также %n человек</numerusform>
            <numerusform>Читают также %n человека</numerusform>
            <numerusform>Читают также %n человек</numerusform>
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
        <translation>Кому передаётся материал</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Время публикации</translation>
    </message>
    <message>
        <source>Why (it is kept on record)</source>
        <translation>Почему (это останется в записях)</translation>
    </message>
    <message>
        <source>A note, if there is one</source>
        <translation>Примечание, если есть</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A link: goes to the words that stand against the step</extracomment>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoriesPane</name>
    <message>
        <source>No stories yet</source>
        <translation>Материалов пока нет</translation>
    </message>
    <message>
        <source>A story starts with a headline. Everything is saved as you type.</source>
        <translation>Материал начинается с заголовка. Всё сохраняется, пока вы пишете.</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Fewer or other words find more: headline, slug, desk and state are searched.</source>
        <translation>Меньше слов или другие слова найдут больше: поиск идёт по заголовку, рабочему имени, отделу и состоянию.</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Отобрать материалы</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Порядок материалов</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>New story  (%1)</source>
        <translation>Новый материал  (%1)</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Открыть пробную редакцию</translation>
    </message>
    <message>
        <source>Shows only the stories that wait for you: given back, handed over, or yours to decide</source>
        <translation>Показывает только материалы, которые ждут вас: возвращённые, переданные или те, что решать вам</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничто не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n ждёт вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
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
        <translation>Текст материала</translation>
    </message>
    <message>
        <source>No attribution is known here.</source>
        <translation>Здесь ссылок на источник не найдено.</translation>
    </message>
    <message>
        <source>Typographic quotation marks as I type</source>
        <translation>Типографские кавычки при наборе</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and dashes become those of the story&apos;s language. Undo gives back what was typed.</source>
        <translation>Кавычки, апострофы и тире становятся такими, как принято в языке материала. Отмена возвращает набранное.</translation>
    </message>
    <message>
        <source>Keep the line I write in the middle</source>
        <translation>Держать строку набора посередине</translation>
    </message>
    <message>
        <source>The text moves, as paper does in a typewriter.</source>
        <translation>Движется текст, как бумага в пишущей машинке.</translation>
    </message>
    <message>
        <source>Dim other paragraphs in focus mode</source>
        <translation>Приглушать другие абзацы при сосредоточении</translation>
    </message>
    <message>
        <source>Only the paragraph that is written in stands out.</source>
        <translation>Выделяется только абзац, в котором пишут.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Проверять орфографию</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined. Each paragraph is checked in its own language.</source>
        <translation>Слова, которых нет ни в одном словаре, подчёркиваются. Каждый абзац проверяется на своём языке.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Editing commands have the keys of an editor you know.</source>
        <translation>Клавиши команд правки — как в знакомом вам редакторе.</translation>
    </message>
    <message>
        <source>No misspelled word is known in this story.</source>
        <translation>В этом материале не найдено слов с ошибками.</translation>
    </message>
    <message>
        <source>Spelling is switched off: switch it on in the Format menu.</source>
        <translation>Проверка орфографии выключена: включите её в меню «Формат».</translation>
    </message>
    <message>
        <source>The word at the caret is not misspelled, as far as the dictionary knows.</source>
        <translation>В слове у курсора нет ошибки, насколько знает словарь.</translation>
    </message>
    <message>
        <source>Nothing similar is in the dictionary</source>
        <translation>В словаре нет ничего похожего</translation>
    </message>
    <message>
        <source>“%1” Is Right in This &amp;Story</source>
        <translation>«%1» &amp;верно в этом материале</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;My Words</source>
        <translation>&amp;Добавить «%1» к моим словам</translation>
    </message>
    <message>
        <source>The story is closed: the word can be added to your own words.</source>
        <translation>Материал закрыт: слово можно добавить к вашим собственным.</translation>
    </message>
    <message>
        <source>An attribution is as it was before.</source>
        <translation>Атрибуция снова прежняя.</translation>
    </message>
    <message>
        <source>A note is as it was before.</source>
        <translation>Заметка снова прежняя.</translation>
    </message>
    <message>
        <source>A request for reply is as it was before.</source>
        <translation>Запрос об ответе снова прежний.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>Изменение внесено снова.</translation>
    </message>
    <message>
        <source>%1: as it was before.</source>
        <translation>%1: как было раньше.</translation>
    </message>
    <message>
        <source>%1: changed again.</source>
        <translation>%1: снова изменено.</translation>
    </message>
    <message>
        <source>Put the caret into a table first.</source>
        <translation>Сначала поставьте курсор в таблицу.</translation>
    </message>
    <message>
        <source>A table is changed as a whole, which is no suggestion: switch suggesting off first.</source>
        <translation>Таблица меняется целиком, и правкой это не предложить: сначала выключите режим предложений.</translation>
    </message>
    <message>
        <source>A quotation is written with its source, which is no suggestion: switch suggesting off first.</source>
        <translation>Цитата пишется вместе с источником, и правкой это не предложить: сначала выключите режим предложений.</translation>
    </message>
    <message>
        <source>The story rests on a protected source and the vault is locked: the word can be right in this story only.</source>
        <translation>Материал опирается на защищённый источник, а сейф закрыт: слово можно признать верным только в этом материале.</translation>
    </message>
    <message>
        <source>The word may name a protected source: it was not added to your words, which lie in a plain file.</source>
        <translation>Слово может называть защищённый источник: оно не добавлено к вашим словам, которые лежат в открытом файле.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryHeader</name>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <comment>written, planned</comment>
        <translation>%1 из %2 слов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Следующий шаг: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryImportDialog</name>
    <message>
        <source>From a wire</source>
        <translation>От агентства</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>A web page of %1</source>
        <translation>Веб-страница: %1</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Story markup or plain text</source>
        <translation>Разметка материала или простой текст</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>эмбарго до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments, which become notes</source>
        <translation>
            <numerusform>%n примечание, станет заметкой</numerusform>
            <numerusform>%n примечания, станут заметками</numerusform>
            <numerusform>%n примечаний, станут заметками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, which become suggestions</source>
        <translation>
            <numerusform>%n исправление, станет предложением</numerusform>
            <numerusform>%n исправления, станут предложениями</numerusform>
            <numerusform>%n исправлений, станут предложениями</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Left out, for it belongs to the page and not to the story</source>
        <translation>&amp;Оставлено: это часть страницы, а не материала</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>Импорт материалов</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Имена через запятую</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Не найден</translation>
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
        <translation>Текст материала</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Этот файл нельзя прочесть: %1.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорт</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Stories</source>
        <translation>
            <numerusform>&amp;Импортировать %n материал</numerusform>
            <numerusform>&amp;Импортировать %n материала</numerusform>
            <numerusform>&amp;Импортировать %n материалов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryModel</name>
    <message>
        <source>No headline yet</source>
        <translation>Заголовка пока нет</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::UsesPage</name>
    <message>
        <source>What the claims rest on</source>
        <translation>На чём держатся утверждения</translation>
    </message>
    <message>
        <source>Claims that rest on this source</source>
        <translation>Утверждения со слов этого источника</translation>
    </message>
    <message>
        <source>Claims that rest on this: %1</source>
        <translation>Утверждения, которые держатся на этом: %1</translation>
    </message>
    <message>
        <source>Claims and their stories</source>
        <translation>Утверждения и их материалы</translation>
    </message>
    <message>
        <source>The stories could not be read</source>
        <translation>Материалы не удалось прочитать</translation>
    </message>
    <message>
        <source>No story rests on it yet.</source>
        <translation>На этом пока не держится ни один материал.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>so many claims in so many stories</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материала</numerusform>
            <numerusform>%n материалов</numerusform>
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
        <translation>сохранено</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>suggestions settled</source>
        <translation>правки решены</translation>
    </message>
    <message>
        <source>noted</source>
        <extracomment>How a version came to be: a note was written</extracomment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Рядом</translation>
    </message>
    <message>
        <source>&amp;On the Page</source>
        <translation>&amp;На полосе</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Следующее изменение</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Предыдущее изменение</translation>
    </message>
    <message>
        <source>&amp;Take This Change Back</source>
        <translation>&amp;Вернуть как было</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>Н&amp;азвать…</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <extracomment>Button: keeps this version when others are thinned out</extracomment>
        <translation>&amp;Закрепить</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>The story with its changes</source>
        <translation>Материал с изменениями</translation>
    </message>
    <message>
        <source>Shows what changed on the laid-out page in the main window, until this is closed</source>
        <translation>Показывает изменения на полосе в главном окне, пока это окно открыто</translation>
    </message>
    <message>
        <source>Puts the older words back into the story; undo takes them out again</source>
        <translation>Возвращает прежние слова в материал; отмена уберёт их снова</translation>
    </message>
    <message>
        <source>Makes this version the story again; what stands there now stays a version</source>
        <translation>Делает эту версию материалом; то, что есть сейчас, остаётся версией</translation>
    </message>
    <message>
        <source>Since I last read it</source>
        <translation>С тех пор как я читал(а)</translation>
    </message>
    <message>
        <source>Since it was approved</source>
        <translation>После одобрения</translation>
    </message>
    <message>
        <source>Since it was published</source>
        <translation>После публикации</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Не удалось прочитать версии</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · закреплена</translation>
    </message>
    <message>
        <source>Nothing changed: this is the same text, with the same fields and attributions.</source>
        <translation>Ничего не изменилось: тот же текст, те же поля и атрибуции.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n место в тексте</numerusform>
            <numerusform>%n места в тексте</numerusform>
            <numerusform>%n мест в тексте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%n атрибуция</numerusform>
            <numerusform>%n атрибуции</numerusform>
            <numerusform>%n атрибуций</numerusform>
        </translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Открепи&amp;ть</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Название версии</translation>
    </message>
    <message>
        <source>What it is called; empty takes the name away</source>
        <translation>Как она называется; пусто — без названия</translation>
    </message>
    <message>
        <source>The version could not be marked</source>
        <translation>Не удалось отметить версию</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>отложено</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomePage</name>
    <message>
        <source>Explore the sample newsroom</source>
        <translation>Осмотреть пробную редакцию</translation>
    </message>
    <message>
        <source>Write a new story</source>
        <translation>Написать новый материал</translation>
    </message>
    <message>
        <source>Type the headline, Enter, and go on</source>
        <translation>Наберите заголовок, Enter — и дальше</translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation>Импортировать материалы</translation>
    </message>
    <message>
        <source>From the first note to the laid-out page, with every word&apos;s source beside it.</source>
        <translation>От первой заметки до свёрстанной полосы, и у каждого слова виден источник.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>A day at The Saltmere Courier. Your own newsroom stays as it is</source>
        <translation>День из жизни The Saltmere Courier. Ваша редакция остаётся как есть</translation>
    </message>
    <message>
        <source>Word, web pages, Markdown or text; or drop them here</source>
        <translation>Word, веб-страницы, Markdown или текст; можно перетащить сюда</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>An hourly copy of this newsroom, or an archive from elsewhere</source>
        <translation>Ежечасная копия этой редакции или архив из другого места</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Пройти обзор</translation>
    </message>
    <message>
        <source>Five minutes with the help beside you</source>
        <translation>Пять минут, и справка рядом</translation>
    </message>
    <message>
        <source>Everything is saved as you type. %1 finds every command, %2 is help.</source>
        <translation>Всё сохраняется, пока вы пишете. %1 находит любую команду, %2 — справка.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WireFoldersDialog</name>
    <message>
        <source>No folder is watched. Add the one that an agency&apos;s program writes to: each file in it becomes a story, with the agency as its source and its embargo set.</source>
        <translation>Ни одна папка не отслеживается. Добавьте ту, в которую пишет программа агентства: каждый файл станет материалом, с агентством как источником и с его эмбарго.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Wire Folders</source>
        <translation>Папки агентств</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>Files that were read are moved to &quot;taken&quot; in the folder, others to &quot;refused&quot; with the reason beside them. Nothing comes in twice.</source>
        <translation>Прочитанные файлы переносятся в «taken» внутри папки, остальные — в «refused», с причиной рядом. Ничто не приходит дважды.</translation>
    </message>
    <message>
        <source>Folder That an Agency Writes To</source>
        <translation>Папка, в которую пишет агентство</translation>
    </message>
</context>
<context>
    <name>galley::ui::Words</name>
    <message>
        <source>it is not there any more</source>
        <translation>этого больше нет</translation>
    </message>
    <message>
        <source>somebody changed it at the same time</source>
        <translation>кто-то другой меняет или использует это</translation>
    </message>
    <message>
        <source>it is not in a form that Galley can read</source>
        <translation>Galley не может этого прочитать</translation>
    </message>
    <message>
        <source>you are not allowed to do that</source>
        <translation>это не разрешено</translation>
    </message>
    <message>
        <source>the file could not be read or written</source>
        <translation>файл не удалось прочитать или записать</translation>
    </message>
    <message>
        <source>the database refused it</source>
        <translation>база данных этого не приняла</translation>
    </message>
    <message>
        <source>Galley does not know this kind of file</source>
        <translation>Galley не знает таких файлов</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>State of a story: on the list, not begun. The states stand alone and after the story’s name.</extracomment>
        <translation>План</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a story: somebody writes it</extracomment>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>State of a story: its author has handed it in</extracomment>
        <translation>Сдан</translation>
    </message>
    <message>
        <source>Editing</source>
        <extracomment>State of a story: an editor of the desk works on it</extracomment>
        <translation>Правится</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a story: back with its author</extracomment>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a story: with the fact-checker</extracomment>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>State of a story: its facts are checked</extracomment>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>With legal</source>
        <extracomment>State of a story: waits for the lawyer</extracomment>
        <translation>У юриста</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрен</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Correcting</source>
        <extracomment>State of a story: published, and a correction is being written</extracomment>
        <translation>Исправляется</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a story: held back for now</extracomment>
        <translation>Придержан</translation>
    </message>
    <message>
        <source>Spiked</source>
        <extracomment>State of a story: it will not run; it can be taken back</extracomment>
        <translation>Снят</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>Heading over stories in the list, as are the five below</extracomment>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading over stories: approved or scheduled</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Heading over stories: held, spiked or withdrawn</extracomment>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How much a finding weighs: the least</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <extracomment>How much a finding weighs: the story goes no further before</extracomment>
        <translation>Надо решить</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Public record</source>
        <extracomment>Kind of source: a register, minutes, a court’s file</extracomment>
        <translation>Открытый реестр</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>Kind of source: the reporter was there</extracomment>
        <translation>Собственное наблюдение</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Other news media</source>
        <extracomment>Kind of source</extracomment>
        <translation>Другие СМИ</translation>
    </message>
    <message>
        <source>Wire agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms of a conversation: quoted, with the name</extracomment>
        <translation>Под запись</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms of a conversation: published under an agreed description, not under the name</extracomment>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms of a conversation: used in the paper’s own voice, with no source given</extracomment>
        <translation>Без ссылки</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms of a conversation: not for publication at all</extracomment>
        <translation>Не для печати</translation>
    </message>
    <message>
        <source>Quoted</source>
        <extracomment>How words stand in the text: all in quotation marks</extracomment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>How words stand in the text: some in quotation marks</extracomment>
        <translation>Цитата отчасти</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>How words stand in the text: none in quotation marks</extracomment>
        <translation>Пересказ</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <extracomment>How words stand in the text: nothing says that they are somebody’s</extracomment>
        <translation>Без пометы</translation>
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
        <translation>Можно цитировать и называть.</translation>
    </message>
    <message>
        <source>May be published, but not under the name: only under the agreed wording.</source>
        <translation>Можно печатать, но без имени: только так, как договорились.</translation>
    </message>
    <message>
        <source>May be used in our own voice, without quotation or attribution.</source>
        <translation>Можно использовать от себя, без цитат и ссылок.</translation>
    </message>
    <message>
        <source>Not for publication: a lead only.</source>
        <translation>Не для печати: только наводка.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>evidence</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Расчёт</translation>
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
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Мнение</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Рабочее название</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись к снимку</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Description of the photo</source>
        <translation>Описание снимка</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsModel</name>
    <message>
        <source>is written</source>
        <translation>пишется</translation>
    </message>
    <message>
        <source>avoid, rather</source>
        <translation>избегать, лучше</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>How an entry is to be read: a regular expression</extracomment>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Слово или слова</translation>
    </message>
    <message>
        <source>Our form</source>
        <translation>Как пишем мы</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a table: whether a word is written or avoided</extracomment>
        <translation>Как</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsPage</name>
    <message>
        <source>&amp;Galley’s own list too, where ours says nothing</source>
        <translation>И &amp;собственный список Galley, где наш молчит</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Наши слова</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Отбор слов</translation>
    </message>
    <message>
        <source>Type how a word comes in, and how we write it; or import a table with the columns find, prefer, kind and reason. What somebody said is never changed.</source>
        <translation>Наберите, как слово приходит и как мы его пишем, или импортируйте таблицу со столбцами find, prefer, kind и reason. Чужие слова не меняются никогда.</translation>
    </message>
    <message>
        <source>&amp;Add Word</source>
        <translation>&amp;Добавить слово</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken in; they count when you save.</source>
        <translation>
            <numerusform>Взято %n слово; оно начнёт действовать после сохранения.</numerusform>
            <numerusform>Взято %n слова; они начнут действовать после сохранения.</numerusform>
            <numerusform>Взято %n слов; они начнут действовать после сохранения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Words</source>
        <translation>Импорт слов</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Export Words</source>
        <translation>Экспорт слов</translation>
    </message>
    <message>
        <source>The words are in %1.</source>
        <translation>Слова в файле %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::IdentityDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Защищённый источник</translation>
    </message>
    <message>
        <source>A source without an agreed description</source>
        <translation>Источник без согласованного описания</translation>
    </message>
    <message>
        <source>to call before the deadline</source>
        <translation>позвонить до сдачи номера</translation>
    </message>
    <message>
        <source>&amp;Why do you look?</source>
        <translation>&amp;Зачем вы смотрите?</translation>
    </message>
    <message>
        <source>&amp;Hold to Show</source>
        <translation>&amp;Удерживать, чтобы видеть</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>one a line: other names, user names</source>
        <translation>по одному в строке: другие имена, псевдонимы</translation>
    </message>
    <message>
        <source>one a line: telephone, e-mail, address</source>
        <translation>по одному в строке: телефон, почта, адрес</translation>
    </message>
    <message>
        <source>one a line: who of us knows</source>
        <translation>по одному в строке: кто из нас знает</translation>
    </message>
    <message>
        <source>Real &amp;name</source>
        <translation>Настоящее &amp;имя</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>Т&amp;акже зовут</translation>
    </message>
    <message>
        <source>Con&amp;tacts</source>
        <translation>К&amp;онтакты</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>Ка&amp;к связаться</translation>
    </message>
    <message>
        <source>Why &amp;protected</source>
        <translation>&amp;Почему защищён</translation>
    </message>
    <message>
        <source>&amp;Known to</source>
        <translation>&amp;Кто знает</translation>
    </message>
    <message>
        <source>Say first why you look: it goes on record.</source>
        <translation>Сначала укажите, зачем вы смотрите: это записывается.</translation>
    </message>
    <message>
        <source>It cannot be shown: %1.</source>
        <translation>Показать нельзя: %1.</translation>
    </message>
    <message>
        <source>Hidden. It shows while the button or its space key is held; each time is on record.</source>
        <translation>Скрыто. Видно, пока нажата кнопка или пробел на ней; каждый просмотр записывается.</translation>
    </message>
    <message>
        <source>It cannot be changed: %1.</source>
        <translation>Изменить нельзя: %1.</translation>
    </message>
    <message>
        <source>Give a name, another name or a contact: there is nothing to protect yet.</source>
        <translation>Укажите имя, псевдоним или контакт: пока нечего защищать.</translation>
    </message>
    <message>
        <source>It was not kept: %1.</source>
        <translation>Не сохранено: %1.</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Файлы…</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::MaterialDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>Защищённый источник</translation>
    </message>
    <message>
        <source>Files they gave. Drop more here; each is sealed for those who may read who the source is. The file you drop stays where it is: delete it there.</source>
        <translation>Файлы, которые передал источник. Перетащите сюда другие; каждый запечатывается для тех, кто вправе знать, кто это. Сам файл остаётся на своём месте: удалите его там.</translation>
    </message>
    <message>
        <source>Files they gave</source>
        <translation>Переданные файлы</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
        <source>&amp;Take a Copy Out…</source>
        <translation>&amp;Вынуть копию…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>The files cannot be shown: %1.</source>
        <translation>Файлы не показать: %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Пока ни одного.</translation>
    </message>
    <message>
        <source>Not taken in: %1.</source>
        <translation>Не взято: %1.</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Добавление файлов</translation>
    </message>
    <message>
        <source>Take a Copy Out</source>
        <translation>Вынуть копию</translation>
    </message>
    <message>
        <source>A copy is out of the vault: whoever gets at that file can read it. Delete it when you are done.</source>
        <translation>Копия вне сейфа: её прочитает всякий, кто до неё доберётся. Удалите её, когда закончите.</translation>
    </message>
    <message>
        <source>No copy was made: %1.</source>
        <translation>Копия не сделана: %1.</translation>
    </message>
    <message>
        <source>Remove “%1” for good?</source>
        <translation>Убрать «%1» навсегда?</translation>
    </message>
    <message>
        <source>Copies of the newsroom made before hold it still, sealed.</source>
        <translation>В прежних копиях редакции он остаётся, запечатанный.</translation>
    </message>
    <message>
        <source>It is there still: %1.</source>
        <translation>Он ещё там: %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::SetupDialog</name>
    <message>
        <source>Set Up the Vault of %1</source>
        <translation>Новый сейф: %1</translation>
    </message>
    <message>
        <source>The vault keeps who your protected sources are, sealed so that only you and those you choose can read it: not whoever takes this computer, a copy of the database, or a backup.</source>
        <translation>Сейф хранит, кто ваши защищённые источники: прочесть это можете только вы и те, кому вы доверите, но не тот, кто заберёт этот компьютер, копию базы или резервную копию.</translation>
    </message>
    <message>
        <source>It cannot help while it is open and somebody watches your screen or runs programs under your name, and it does not protect what you write into a story or a note.</source>
        <translation>Он не поможет, пока открыт, а кто-то смотрит на ваш экран или запускает программы под вашим именем; он не защищает того, что вы пишете в материал или заметку.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, which the next page shows, nobody can open it again: there is no other way in.</source>
        <translation>Без парольной фразы или кода восстановления, который будет на следующей странице, открыть его не сможет никто: другого входа нет.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Стойкость парольной фразы</translation>
    </message>
    <message>
        <source>&amp;Make the Keys</source>
        <translation>&amp;Создать ключи</translation>
    </message>
    <message>
        <source>&amp;Suggest One</source>
        <translation>П&amp;редложить</translation>
    </message>
    <message>
        <source>Write this down, or print it, and keep it away from this computer. It is shown this once and kept nowhere.</source>
        <translation>Запишите или напечатайте это и храните вдали от компьютера. Оно показано один раз и нигде не сохраняется.</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>Это у меня на &amp;бумаге</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>Five or six words that nobody would say together make a good one.</source>
        <translation>Хороши пять-шесть слов, которые никто не скажет вместе.</translation>
    </message>
    <message>
        <source>A guesser would be quick. Add words that do not belong together.</source>
        <translation>Её быстро подберут. Добавьте слова, не связанные друг с другом.</translation>
    </message>
    <message>
        <source>Strong enough. Type it once more below, so that your fingers know it.</source>
        <translation>Достаточно стойкая. Наберите её ниже ещё раз, чтобы запомнили пальцы.</translation>
    </message>
    <message>
        <source>Strong enough, and the same twice.</source>
        <translation>Достаточно стойкая и дважды одинакова.</translation>
    </message>
    <message>
        <source>No keys were made: %1.</source>
        <translation>Ключи не созданы: %1.</translation>
    </message>
    <message>
        <source>Recovery code, if the passphrase is forgotten:</source>
        <translation>Код восстановления, если фраза забыта:</translation>
    </message>
    <message>
        <source>Ask whoever holds the newsroom&apos;s root code to admit you
before somebody can share a source with you.</source>
        <translation>Попросите владельца корневого кода редакции принять вас,
прежде чем кто-либо доверит вам источник.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s root code, which admits other people:</source>
        <translation>Корневой код редакции, которым принимают других:</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::UnlockDialog</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Код восстановления</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>Unlock the Vault</source>
        <translation>Открыть сейф</translation>
    </message>
    <message>
        <source>The vault of %1 is locked.</source>
        <translation>Сейф закрыт: %1.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>&amp;Забыта…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Новая &amp;фраза</translation>
    </message>
    <message>
        <source>The new passphrase is guessed too quickly. Take for example: %1</source>
        <translation>Новую фразу быстро подберут. Например, возьмите: %1</translation>
    </message>
    <message>
        <source>It stays locked: %1.</source>
        <translation>Остаётся закрытым: %1.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Guards</name>
    <message>
        <source>The story has no slug: give it a working name.</source>
        <translation>У материала нет рабочего названия: дайте его.</translation>
    </message>
    <message>
        <source>The story has no headline: write one.</source>
        <translation>У материала нет заголовка: напишите его.</translation>
    </message>
    <message>
        <source>The story has no byline: say who wrote it.</source>
        <translation>У материала нет подписи: скажите, кто написал.</translation>
    </message>
    <message>
        <source>The story has no text yet.</source>
        <translation>Текста пока нет.</translation>
    </message>
    <message>
        <source>%1 is editing this story: ask for it to be handed over.</source>
        <translation>Материал правит %1: попросите передать его.</translation>
    </message>
    <message>
        <source>An anonymous source has no reason: say why it is not named.</source>
        <translation>Для анонимного источника нет причины: скажите, почему он не назван.</translation>
    </message>
    <message>
        <source>An anonymous source is known to no editor: name the one who knows.</source>
        <translation>Анонимный источник не известен ни одному редактору: назовите того, кто знает.</translation>
    </message>
    <message>
        <source>Nobody is named for this: link a source, or settle it as own knowledge.</source>
        <translation>Никто не назван: укажите источник или отметьте как собственное знание.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is disputed: settle it or say so in the text.</source>
        <translation>Утверждение «%1» оспаривается: решите это или скажите об этом в тексте.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; rests on %2 of the %3 sources this desk asks for.</source>
        <translation>Утверждение «%1» держится на %2 из %3 источников, которых требует отдел.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>У этого числа нет подтверждения: добавьте документ или расчёт.</translation>
    </message>
    <message>
        <source>%1 wrote this story: somebody else must decide.</source>
        <translation>%1 писал(а) этот материал: решать должен кто-то другой.</translation>
    </message>
    <message>
        <source>%1 changed %2 % of the words (at most %3 %): somebody else must decide.</source>
        <translation>%1 изменил(а) %2 % слов (не больше %3 %): решать должен кто-то другой.</translation>
    </message>
    <message>
        <source>%1 took up this correction: somebody else must approve it.</source>
        <translation>%1 взял(а) это исправление: одобрить должен кто-то другой.</translation>
    </message>
    <message>
        <source>%1 wrote the notice: somebody else must approve it.</source>
        <translation>%1 написал(а) это примечание: одобрить должен кто-то другой.</translation>
    </message>
    <message>
        <source>Question %1 has not been answered for this text.</source>
        <translation>На вопрос %1 для этого текста нет ответа.</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>Предложенная правка не решена: примите её или отклоните.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over.</source>
        <translation>Заметка от %1 открыта: решите её или пропустите.</translation>
    </message>
    <message>
        <source>Nobody has approved this text.</source>
        <translation>Этот текст никто не одобрил.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 approved: it must be approved again.</source>
        <translation>Это не тот текст, который одобрил(а) %1: его нужно одобрить снова.</translation>
    </message>
    <message>
        <source>The story is under embargo until %1 UTC.</source>
        <translation>Эмбарго до %1 UTC.</translation>
    </message>
    <message>
        <source>Say for when the story is scheduled.</source>
        <translation>Скажите, на какое время запланирован материал.</translation>
    </message>
    <message>
        <source>That time has passed: choose one that lies ahead.</source>
        <translation>Это время прошло: выберите то, что впереди.</translation>
    </message>
    <message>
        <source>At that time the story is still under embargo.</source>
        <translation>В это время ещё действует эмбарго.</translation>
    </message>
    <message>
        <source>Nothing on record says what is corrected: write the correction first.</source>
        <translation>Нигде не записано, что исправляется: сначала напишите исправление.</translation>
    </message>
    <message>
        <source>The text was changed: restore the published one first, or publish the correction.</source>
        <translation>Текст изменён: сначала верните опубликованный или опубликуйте исправление.</translation>
    </message>
    <message>
        <source>Name the person who gets the story.</source>
        <translation>Назовите, кому передаётся материал.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 cleared: refer it again, or restore that one.</source>
        <translation>Текст не тот, который пропустил юрист (%1): передайте его снова или верните тот.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Workflow</name>
    <message>
        <source>This is for %1.</source>
        <translation>Это может %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s way of working (&quot;%1&quot;) does not know the step &quot;%2&quot;.</source>
        <translation>Порядок работы отдела («%1») не знает шага «%2».</translation>
    </message>
    <message>
        <source>A story that is %1 cannot take the step &quot;%2&quot;.</source>
        <translation>Для материала в состоянии «%1» шаг «%2» невозможен.</translation>
    </message>
    <message>
        <source>This step needs a reason: say why.</source>
        <translation>Для этого шага нужна причина: скажите почему.</translation>
    </message>
    <message numerus="yes">
        <source>(And %n more.)</source>
        <translation>
            <numerusform>(И ещё %n.)</numerusform>
            <numerusform>(И ещё %n.)</numerusform>
            <numerusform>(И ещё %n.)</numerusform>
        </translation>
    </message>
    <message>
        <source>The approved text was changed.</source>
        <translation>Одобренный текст изменён.</translation>
    </message>
</context>
<context>
    <name>VaultReason</name>
    <message>
        <source>the newsroom holds an older version than this computer has seen; if a copy was restored, the command “galley vault accept” takes it</source>
        <translation>в редакции лежит версия старше той, которую видел этот компьютер; если была возвращена копия, её примет команда «galley vault accept»</translation>
    </message>
</context>
</TS>
