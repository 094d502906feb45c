<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>BalancedQuotes</name>
    <message>
        <source>Quotation marks balance</source>
        <translation>علامات الاقتباس متوازنة</translation>
    </message>
    <message>
        <source>This quotation mark has no partner in its paragraph: add the other, or take it out.</source>
        <translation>لا قرين لعلامة الاقتباس هذه في فقرتها: أضف الأخرى أو احذف هذه.</translation>
    </message>
</context>
<context>
    <name>BareSources</name>
    <message>
        <source>No source without a description</source>
        <translation>لا مصدر بلا وصف</translation>
    </message>
    <message>
        <source>“%1” tells the reader nothing: name the source, or say how it knows and why it is not named.</source>
        <translation>«%1» لا تخبر القارئ بشيء: سمِّ المصدر، أو اذكر كيف عرف ولماذا لم يُسمَّ.</translation>
    </message>
</context>
<context>
    <name>BylinePresent</name>
    <message>
        <source>Byline and dateline are there</source>
        <translation>اسم الكاتب ومكان الخبر مذكوران</translation>
    </message>
    <message>
        <source>There is no byline: name who wrote it.</source>
        <translation>لا يوجد اسم كاتب: اذكر من كتب المادة.</translation>
    </message>
    <message>
        <source>There is no dateline: name the place where the reporting was done.</source>
        <translation>لا يوجد مكان للخبر: اذكر المكان الذي أُعدّت منه المادة.</translation>
    </message>
</context>
<context>
    <name>CleanCopy</name>
    <message>
        <source>No placeholder and no doubled word</source>
        <translation>لا نص مؤقت ولا كلمة مكررة</translation>
    </message>
    <message>
        <source>“%1” stands for something: put in what belongs there.</source>
        <translation>«%1» تحل محل شيء آخر: ضع ما ينبغي أن يكون هنا.</translation>
    </message>
    <message>
        <source>“%1” stands here twice: take one out.</source>
        <translation>«%1» مكررة هنا: احذف إحداهما.</translation>
    </message>
</context>
<context>
    <name>EmbargoHolds</name>
    <message>
        <source>Nothing leaves before its embargo</source>
        <translation>لا يخرج شيء قبل انتهاء حظر النشر</translation>
    </message>
    <message>
        <source>Embargoed until %1 UTC: it may not be exported before.</source>
        <translation>محظورة النشر حتى %1 UTC: لا يجوز تصديرها قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>FirstReference</name>
    <message>
        <source>People come in with full name and position</source>
        <translation>يُعرَّف الأشخاص بالاسم الكامل والصفة</translation>
    </message>
    <message>
        <source>%1 comes in here: give the full name.</source>
        <translation>أول ظهور للاسم %1 هنا: اذكر الاسم كاملًا.</translation>
    </message>
    <message>
        <source>Say who %1 is: %2.</source>
        <translation>عرِّف بصاحب الاسم %1: %2.</translation>
    </message>
</context>
<context>
    <name>HeadlineFits</name>
    <message>
        <source>The headline is there and fits its slot</source>
        <translation>العنوان موجود ويناسب حيّزه</translation>
    </message>
    <message>
        <source>There is no headline: write one.</source>
        <translation>لا يوجد عنوان: اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>The headline has %1 characters and its slot takes %2: shorten it.</source>
        <translation>في العنوان %1 حرفًا وحيّزه يتسع لعدد %2: اختصره.</translation>
    </message>
</context>
<context>
    <name>HeadlineIsCovered</name>
    <message>
        <source>Names and numbers of the headline stand in the story</source>
        <translation>أسماء العنوان وأرقامه واردة في المادة</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check it, or add it to the text.</source>
        <translation>«%1» في العنوان لا ترد في المادة: تحقق منها أو أضفها إلى النص.</translation>
    </message>
    <message>
        <source>“%1” in the headline does not occur in the story: check the name, or add it to the text.</source>
        <translation>«%1» في العنوان لا يرد في المادة: تحقق من الاسم أو أضفه إلى النص.</translation>
    </message>
</context>
<context>
    <name>HeadlineStates</name>
    <message>
        <source>No question mark in a headline</source>
        <translation>لا علامة استفهام في العنوان</translation>
    </message>
    <message>
        <source>The headline asks a question: tell the reader what the story found.</source>
        <translation>العنوان يطرح سؤالًا: أخبر القارئ بما توصلت إليه المادة.</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>Words as the house writes them</source>
        <translation>الكلمات كما تكتبها الدار</translation>
    </message>
    <message>
        <source>“%1” is not house style, but these are somebody’s own words.</source>
        <translation>«%1» ليست من أسلوب الدار، لكنها كلام شخص بعينه.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>هنا أكثر من مسافة واحدة.</translation>
    </message>
    <message>
        <source>Better than “%1”: %2 (%3).</source>
        <translation>أفضل من «%1»: %2 (%3).</translation>
    </message>
    <message>
        <source>Write “%2”, not “%1” (%3).</source>
        <translation>اكتب «%2» لا «%1» (%3).</translation>
    </message>
</context>
<context>
    <name>KeyboardProfile</name>
    <message>
        <source>As in Word</source>
        <translation>كما في Word</translation>
    </message>
    <message>
        <source>As in LibreOffice Writer</source>
        <translation>كما في LibreOffice Writer</translation>
    </message>
    <message>
        <source>As in Emacs</source>
        <translation>كما في Emacs</translation>
    </message>
    <message>
        <source>Galley&apos;s own</source>
        <translation>مفاتيح Galley</translation>
    </message>
</context>
<context>
    <name>LensWords</name>
    <message>
        <source>A number nobody is named for</source>
        <translation>رقم لم يُذكر صاحبه</translation>
    </message>
    <message>
        <source>An allegation nobody is named for</source>
        <translation>اتهام لم يُذكر صاحبه</translation>
    </message>
    <message>
        <source>An opinion nobody is named for</source>
        <translation>رأي لم يُذكر صاحبه</translation>
    </message>
    <message>
        <source>Nobody is named who says this</source>
        <translation>لم يُذكر قائل هذا</translation>
    </message>
    <message>
        <source>Found by machine</source>
        <extracomment>What is known of an attribution, as are those below</extracomment>
        <translation>عثر عليه البرنامج</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Needs a source</source>
        <translation>يحتاج مصدرًا</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>A claim nobody is named for</extracomment>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>A claim somebody has looked at</extracomment>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>Somebody decided that this is no attribution</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Its words are gone</source>
        <extracomment>The words of an attribution do not stand in the text any more</extracomment>
        <translation>حُذفت كلماته</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>المصدر غير مسمى</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>number of a paragraph</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <extracomment>Who passed the words on: second hand</extracomment>
        <translation>نقلًا عن %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoke with %1, %2</source>
        <translation>محادثة مع %1، %2</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>القيود: %1</translation>
    </message>
    <message>
        <source>The terms were agreed afterwards.</source>
        <translation>اتُّفق على الشروط لاحقًا.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>الأدلة: %1</translation>
    </message>
    <message>
        <source>Not named: %1</source>
        <translation>غير مسمى: %1</translation>
    </message>
    <message>
        <source>Checked by %1: %2</source>
        <translation>تحقق منه %1: %2</translation>
    </message>
    <message>
        <source>No evidence is kept for this.</source>
        <translation>لا دليل محفوظ على هذا.</translation>
    </message>
    <message>
        <source>Nobody else bears this out.</source>
        <translation>لا أحد غيره يؤيد هذا.</translation>
    </message>
</context>
<context>
    <name>NamedMinor</name>
    <message>
        <source>A minor or a victim who is named is looked at twice</source>
        <translation>القاصر أو الضحية إذا سُمّي يُنظر في أمره مرتين</translation>
    </message>
    <message>
        <source>“%1” is under eighteen and named: a second person agrees to that.</source>
        <translation>«%1» دون الثامنة عشرة وقد ذُكر بالاسم: تلزم موافقة شخص ثانٍ.</translation>
    </message>
    <message>
        <source>“%1” is a victim and named: a second person agrees to that.</source>
        <translation>«%1» ضحية وقد ذُكر بالاسم: تلزم موافقة شخص ثانٍ.</translation>
    </message>
</context>
<context>
    <name>NoCommentTwice</name>
    <message>
        <source>Whoever speaks unnamed did not decline to comment</source>
        <translation>من يتحدث بلا اسم لم يمتنع عن التعليق</translation>
    </message>
    <message>
        <source>This says that somebody would not comment who speaks without a name elsewhere in the story: take one of the two out.</source>
        <translation>يرد هنا أن شخصًا امتنع عن التعليق وهو يتحدث بلا اسم في موضع آخر من المادة: احذف أحد الأمرين.</translation>
    </message>
    <message>
        <source>Somebody of that organisation speaks without a name elsewhere in the story: make sure that it is not who would not comment here.</source>
        <translation>يتحدث شخص من هذه الجهة بلا اسم في موضع آخر من المادة: تأكد أنه ليس من امتنع عن التعليق هنا.</translation>
    </message>
</context>
<context>
    <name>NoLeak</name>
    <message>
        <source>Nothing of the vault stands in the story</source>
        <translation>لا يرد في المادة شيء مما في الخزنة</translation>
    </message>
    <message>
        <source>This gives a protected source away: take it out.</source>
        <translation>هذا يكشف مصدرًا محميًا: احذفه.</translation>
    </message>
    <message>
        <source>This field gives a protected source away: take it out.</source>
        <translation>هذا الحقل يكشف مصدرًا محميًا: احذفه.</translation>
    </message>
    <message>
        <source>A note gives a protected source away: take it out there.</source>
        <translation>ملاحظة تكشف مصدرًا محميًا: احذفه منها.</translation>
    </message>
    <message>
        <source>What is recorded of these words gives a protected source away: take it out there.</source>
        <translation>ما سُجّل عن هذه الكلمات يكشف مصدرًا محميًا: احذفه من هناك.</translation>
    </message>
    <message>
        <source>A request for a reply gives a protected source away: take it out there.</source>
        <translation>طلب ردّ يكشف مصدرًا محميًا: احذفه من هناك.</translation>
    </message>
    <message>
        <source>A correction gives a protected source away: take it out there.</source>
        <translation>تصحيح يكشف مصدرًا محميًا: احذفه من هناك.</translation>
    </message>
    <message>
        <source>The text as readers see it gives a protected source away.</source>
        <translation>النص كما يراه القراء يكشف مصدرًا محميًا.</translation>
    </message>
    <message>
        <source>The vault is open and does not answer, so nobody knows whether a protected source is named here: lock it and unlock it again.</source>
        <translation>الخزنة مفتوحة ولا تجيب، فلا أحد يعلم إن كان اسم مصدر محمي واردًا هنا: اقفلها ثم افتحها من جديد.</translation>
    </message>
</context>
<context>
    <name>NothingPending</name>
    <message>
        <source>No suggestion and no note is open</source>
        <translation>لا اقتراح ولا ملاحظة معلّقة</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>تعديل مقترح لم يُحسم: اقبله أو ارفضه.</translation>
    </message>
    <message>
        <source>“%1” is a mark of a change or a comment, and readers would see it: take it out, with what is not for them.</source>
        <translation>«%1» علامة تعديل أو تعليق وسيراها القراء: أزلها مع ما ليس لهم.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over with a reason.</source>
        <translation>ملاحظة من %1 لم تُحسم: احسمها، أو تجاوزها مع ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>PictureComplete</name>
    <message>
        <source>Each picture has caption, credit and alternate text</source>
        <translation>لكل صورة شرح وحقوق ونص بديل</translation>
    </message>
    <message>
        <source>The picture has no alternate text: say what it shows to a reader who cannot see it.</source>
        <translation>لا نص بديل للصورة: صف ما تُظهره لمن لا يراها.</translation>
    </message>
    <message>
        <source>The picture has no caption: say who, what, where and when.</source>
        <translation>لا شرح للصورة: اذكر من وماذا وأين ومتى.</translation>
    </message>
    <message>
        <source>The picture has no credit: name who made it and who holds the rights.</source>
        <translation>لا حقوق للصورة: اذكر من التقطها ومن يملك حقوقها.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QuotedAsSaid</name>
    <message>
        <source>Quoted words are those of the transcript</source>
        <translation>الكلام المقتبس هو ما في التفريغ</translation>
    </message>
    <message>
        <source>These words do not stand in the transcript: quote what was said, or link the evidence that holds them.</source>
        <translation>هذه الكلمات غير موجودة في التفريغ: اقتبس ما قيل، أو اربط الدليل الذي يحويها.</translation>
    </message>
    <message>
        <source>The transcript has “%1” here: put it back, or mark with … that words are left out.</source>
        <translation>في التفريغ هنا «%1»: أعدها، أو ضع … مكان الكلام المحذوف.</translation>
    </message>
    <message>
        <source>“%1” does not stand here in the transcript: take it out, or put what is yours in [brackets].</source>
        <translation>«%1» غير موجودة هنا في التفريغ: احذفها، أو ضع ما هو منك بين [قوسين].</translation>
    </message>
    <message>
        <source>The transcript has “%1”, not “%2”: quote what was said, or put what is yours in [brackets].</source>
        <translation>في التفريغ «%1» لا «%2»: اقتبس ما قيل، أو ضع ما هو منك بين [قوسين].</translation>
    </message>
</context>
<context>
    <name>RightOfReply</name>
    <message>
        <source>Whoever is accused was asked</source>
        <translation>سُئل كل من اتُّهم</translation>
    </message>
    <message>
        <source>Nobody is recorded as asked for a reply to this allegation: ask whoever it is about, and record it.</source>
        <translation>لم يُسجَّل أن أحدًا سُئل ردًّا على هذا الاتهام: اسأل المعنيّ به وسجّل ذلك.</translation>
    </message>
    <message>
        <source>The text does not say what came of asking %1: tell the reader.</source>
        <translation>لا يذكر النص نتيجة سؤال %1: أخبر القارئ.</translation>
    </message>
    <message>
        <source>%1 was asked and may still answer: wait for the deadline, or record what came of it.</source>
        <translation>سُئل %1 ولا يزال الرد ممكنًا: انتظر المهلة، أو سجّل النتيجة.</translation>
    </message>
    <message>
        <source>The deadline for %1 has passed: record what came of it.</source>
        <translation>انتهت مهلة %1: سجّل النتيجة.</translation>
    </message>
</context>
<context>
    <name>SeveralSources</name>
    <message>
        <source>Several unnamed sources are several</source>
        <translation>المصادر المتعددة غير المسماة متعددة حقًا</translation>
    </message>
    <message>
        <source>“%1” are more than one, but one source is recorded: record the second, or write of one.</source>
        <translation>«%1» تعني أكثر من واحد، والمسجل مصدر واحد: سجّل الثاني، أو اكتب بصيغة المفرد.</translation>
    </message>
</context>
<context>
    <name>SlugPresent</name>
    <message>
        <source>There is no slug: give the story a working name of two or three words.</source>
        <translation>لا يوجد اسم عمل: امنح المادة اسمًا من كلمتين أو ثلاث.</translation>
    </message>
    <message>
        <source>The story has a slug of its own</source>
        <translation>للمادة اسم عمل خاص بها</translation>
    </message>
    <message>
        <source>Another story of this edition has the same slug: give one of them another.</source>
        <translation>لمادة أخرى في هذا العدد اسم العمل نفسه: غيّر أحدهما.</translation>
    </message>
</context>
<context>
    <name>SpeakerInParagraph</name>
    <message>
        <source>Each paragraph says whose words it quotes</source>
        <translation>كل فقرة تذكر صاحب كلامها المقتبس</translation>
    </message>
    <message>
        <source>Nothing in this paragraph says whose words these are: name the speaker here too.</source>
        <translation>لا شيء في هذه الفقرة يذكر صاحب هذا الكلام: سمِّ المتحدث هنا أيضًا.</translation>
    </message>
</context>
<context>
    <name>SpeakerKnownSoon</name>
    <message>
        <source>The speaker is known by the end of the first sentence quoted</source>
        <translation>يُعرف المتحدث بنهاية أول جملة مقتبسة</translation>
    </message>
    <message>
        <source>Readers learn only after several sentences who says this: name the speaker after the first.</source>
        <translation>لا يعرف القارئ القائل إلا بعد عدة جمل: سمِّ المتحدث بعد الأولى.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling is not checked: no dictionary for %1 is known.</source>
        <translation>الإملاء لا يُدقَّق: لا يُعرف قاموس للغة %1.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for %1. Install the package %2.</source>
        <translation>الإملاء لا يُدقَّق: لا يوجد قاموس للغة %1. ثبّت الحزمة %2.</translation>
    </message>
</context>
<context>
    <name>UnsourcedClaims</name>
    <message>
        <source>An allegation has a named origin</source>
        <translation>للاتهام مصدر مسمى</translation>
    </message>
    <message>
        <source>Nobody stands behind this sentence: say who says so, or take it out.</source>
        <translation>لا أحد وراء هذه الجملة: اذكر قائلها أو احذفها.</translation>
    </message>
    <message>
        <source>“%1” says twice that it is a claim: leave “alleged” out.</source>
        <translation>«%1» تكرر أن الأمر زعم: احذف كلمة «المزعوم».</translation>
    </message>
</context>
<context>
    <name>VaultLink</name>
    <message>
        <source>The program galley-vault is not installed beside this one.</source>
        <translation>البرنامج galley-vault غير مثبت بجوار هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>WeekdayAgrees</name>
    <message>
        <source>Weekday agrees with date</source>
        <translation>يوم الأسبوع يوافق التاريخ</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3: correct the day or the date.</source>
        <translation>%1 يوافق %2 لا %3: صحح اليوم أو التاريخ.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Act as this person.</source>
        <translation>العمل باسم هذا الشخص.</translation>
    </message>
    <message>
        <source>Open the sample newsroom.</source>
        <translation>فتح غرفة الأخبار التجريبية.</translation>
    </message>
    <message>
        <source>Files to take in as stories.</source>
        <translation>ملفات تُضاف كمواد.</translation>
    </message>
    <message>
        <source>The newsroom cannot be opened: %1.</source>
        <translation>تعذّر فتح غرفة الأخبار: %1.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged.</source>
        <translation>قاعدة بيانات غرفة الأخبار تالفة.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is damaged, and was not opened.</source>
        <translation>قاعدة بيانات غرفة الأخبار تالفة ولم تُفتح.</translation>
    </message>
    <message>
        <source>There is no copy of it beside %1. Put one there, or ask whoever keeps your backups.</source>
        <translation>لا توجد نسخة منها بجوار %1. ضع واحدة هناك، أو اسأل من يحفظ نسخكم الاحتياطية.</translation>
    </message>
    <message>
        <source>The last good copy is of %1. What was written after it stays in the damaged file, which is kept beside it.</source>
        <translation>آخر نسخة سليمة من %1. ما كُتب بعدها باقٍ في الملف التالف المحفوظ بجوارها.</translation>
    </message>
    <message>
        <source>&amp;Restore the Copy</source>
        <translation>&amp;استعادة النسخة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>no copy could be read; the damaged file lies beside them</source>
        <translation>تعذّرت قراءة أي نسخة؛ الملفات التالفة بجوارها</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database is not where it was.</source>
        <translation>قاعدة بيانات غرفة الأخبار ليست في مكانها.</translation>
    </message>
    <message>
        <source>%1 is gone, but there are copies of it. The last is of %2.</source>
        <translation>اختفى %1، لكن منه نسخًا، آخرها من %2.</translation>
    </message>
    <message>
        <source>&amp;Start an Empty Newsroom</source>
        <translation>&amp;بدء غرفة أخبار فارغة</translation>
    </message>
    <message>
        <source>Looking over the newsroom…</source>
        <translation>تجري معاينة غرفة الأخبار…</translation>
    </message>
    <message>
        <source>A window of its own beside one that is open.</source>
        <translation>نافذة مستقلة بجوار نافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Show this story.</source>
        <translation>عرض هذه المادة.</translation>
    </message>
    <message>
        <source>Take the second half of the screen.</source>
        <translation>شغل النصف الثاني من الشاشة.</translation>
    </message>
    <message>
        <source>Begin a new story.</source>
        <translation>بدء مادة جديدة.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. There is no newsroom yet: joining makes one, and it is yours to look after.</source>
        <translation>يستجيب PostgreSQL %1. لا توجد غرفة أخبار بعد: الانضمام ينشئ واحدة، وتكون في عهدتك.</translation>
    </message>
    <message numerus="yes">
        <source>PostgreSQL %1 answers, and knows you as %2. You see %n stories there.</source>
        <translation>
            <numerusform>يستجيب PostgreSQL %1 ويعرفك باسم %2. لا ترى هناك أي مادة.</numerusform>
            <numerusform>يستجيب PostgreSQL %1 ويعرفك باسم %2. ترى هناك مادة واحدة.</numerusform>
            <numerusform>يستجيب PostgreSQL %1 ويعرفك باسم %2. ترى هناك مادتين.</numerusform>
            <numerusform>يستجيب PostgreSQL %1 ويعرفك باسم %2. ترى هناك %n مواد.</numerusform>
            <numerusform>يستجيب PostgreSQL %1 ويعرفك باسم %2. ترى هناك %n مادة.</numerusform>
            <numerusform>يستجيب PostgreSQL %1 ويعرفك باسم %2. ترى هناك %n مادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database file, or postgresql://name@host/newsroom.</source>
        <translation>ملف قاعدة البيانات، أو postgresql://name@host/newsroom.</translation>
    </message>
</context>
<context>
    <name>galley::check::Questions</name>
    <message>
        <source>Is what the unnamed source says information, not opinion or attack? (AP; Reuters)</source>
        <translation>هل ما يقوله المصدر غير المسمى معلومة، لا رأي ولا هجوم؟ (AP؛ Reuters)</translation>
    </message>
    <message>
        <source>Is nobody who spoke without a name also said to have declined to comment? (AP)</source>
        <translation>هل خلا النص من القول إن من تحدث بلا اسم امتنع عن التعليق؟ (AP)</translation>
    </message>
    <message>
        <source>Was every quotation compared with the recording or the notes, word for word? (Reuters)</source>
        <translation>هل قورن كل اقتباس بالتسجيل أو الملاحظات كلمة كلمة؟ (Reuters)</translation>
    </message>
    <message>
        <source>Has everybody accused been asked, with time to answer, and does the text say so? (SPJ; BBC)</source>
        <translation>هل سُئل كل المتهمين وأُعطوا وقتًا للرد، وهل يذكر النص ذلك؟ (SPJ؛ BBC)</translation>
    </message>
    <message>
        <source>If a minor or a victim can be recognised: did a second person agree to that? (SPJ; AP)</source>
        <translation>إذا أمكن التعرف على قاصر أو ضحية: هل وافق شخص ثانٍ؟ (SPJ؛ AP)</translation>
    </message>
</context>
<context>
    <name>galley::check::RuleFile</name>
    <message>
        <source>%1: &quot;%2&quot; is one of %3.</source>
        <translation>%1: القيمة «%2» واحدة من %3.</translation>
    </message>
    <message>
        <source>%1: &quot;words&quot; is a list of words.</source>
        <translation>%1: القيمة «words» قائمة كلمات.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1: لا يوجد إعداد «%2».</translation>
    </message>
    <message>
        <source>%1: there is no limit &quot;%2&quot;.</source>
        <translation>%1: لا يوجد حد «%2».</translation>
    </message>
    <message>
        <source>%1: the limit &quot;%2&quot; is a number.</source>
        <translation>%1: الحد «%2» رقم.</translation>
    </message>
    <message>
        <source>%1: &quot;limits&quot; is an object of numbers.</source>
        <translation>%1: القيمة «limits» كائن من أرقام.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>السطر %1: %2.</translation>
    </message>
    <message>
        <source>The file has no &quot;rules&quot;.</source>
        <translation>لا توجد «rules» في الملف.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>لا توجد قاعدة «%1».</translation>
    </message>
</context>
<context>
    <name>galley::check::SourceRules</name>
    <message>
        <source>This source is not named: record why, and tell the reader in the text.</source>
        <translation>هذا المصدر غير مسمى: سجّل السبب، وأخبر القارئ به في النص.</translation>
    </message>
    <message>
        <source>No editor is named who knows this source: name one.</source>
        <translation>لم يُذكر محرر يعرف هذا المصدر: سمِّ واحدًا.</translation>
    </message>
    <message>
        <source>Nobody has approved that this source stays unnamed: ask the desk head.</source>
        <translation>لم يوافق أحد على إبقاء هذا المصدر بلا اسم: اسأل رئيس القسم.</translation>
    </message>
    <message>
        <source>An unnamed source gives an opinion here: take it out, or find somebody who says it by name.</source>
        <translation>مصدر غير مسمى يبدي هنا رأيًا: احذفه، أو جِد من يقوله باسمه.</translation>
    </message>
    <message>
        <source>A story with an unnamed source carries the name of who wrote it.</source>
        <translation>المادة التي فيها مصدر غير مسمى تحمل اسم كاتبها.</translation>
    </message>
    <message>
        <source>This source speaks on other terms elsewhere in the story: make sure that one place does not give the other away.</source>
        <translation>يتحدث هذا المصدر بشروط أخرى في موضع آخر من المادة: تأكد أن أحد الموضعين لا يكشف الآخر.</translation>
    </message>
    <message>
        <source>This was said off the record: it cannot be used. Find somebody who says it on other terms, or take it out.</source>
        <translation>قيل هذا على ألا يُنشر: لا يجوز استعماله. جِد من يقوله بشروط أخرى، أو احذفه.</translation>
    </message>
    <message>
        <source>On deep background nobody is named or described: say it in the paper&apos;s own voice.</source>
        <translation>ما كان دون إسناد لا يُسمى قائله ولا يوصف: قله بلسان الصحيفة.</translation>
    </message>
    <message>
        <source>This rests on deep background alone: find a second support.</source>
        <translation>هذا لا يستند إلا إلى كلام دون إسناد: جِد سندًا ثانيًا.</translation>
    </message>
    <message>
        <source>A serious allegation rests on one unnamed source: refer it to the desk head, or find a second.</source>
        <translation>اتهام خطير يستند إلى مصدر واحد غير مسمى: ارفعه إلى رئيس القسم، أو جِد مصدرًا ثانيًا.</translation>
    </message>
    <message>
        <source>Only one independent source bears out “%1”: find a second, or a document.</source>
        <translation>مصدر مستقل واحد فقط يؤيد «%1»: جِد ثانيًا أو وثيقة.</translation>
    </message>
    <message>
        <source>This quotation is linked to no source: say whose words these are.</source>
        <translation>هذا الاقتباس غير مرتبط بمصدر: اذكر صاحب الكلام.</translation>
    </message>
    <message>
        <source>This quotation has no evidence: add the recording, the note or the document, and the place in it.</source>
        <translation>لا دليل على هذا الاقتباس: أضف التسجيل أو الملاحظة أو الوثيقة، والموضع فيها.</translation>
    </message>
    <message>
        <source>Two people are quoted in one paragraph: begin a new one here.</source>
        <translation>اقتُبس عن شخصين في فقرة واحدة: ابدأ هنا فقرة جديدة.</translation>
    </message>
    <message>
        <source>This came by way of %1: credit it in the text.</source>
        <translation>وصل هذا نقلًا عن %1: انسبه إليها في النص.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>لا دليل على هذا الرقم: أضف الوثيقة أو العملية الحسابية.</translation>
    </message>
    <message>
        <source>An unnamed source has a reason, told to the reader</source>
        <translation>للمصدر غير المسمى سبب، يُذكر للقارئ</translation>
    </message>
    <message>
        <source>An editor knows who it is</source>
        <translation>محرر يعرف من هو</translation>
    </message>
    <message>
        <source>Anonymity is approved</source>
        <translation>التجهيل موافق عليه</translation>
    </message>
    <message>
        <source>No opinion without a name</source>
        <translation>لا رأي بلا اسم</translation>
    </message>
    <message>
        <source>A story with an unnamed source has a byline</source>
        <translation>المادة ذات المصدر غير المسمى تحمل اسم كاتب</translation>
    </message>
    <message>
        <source>One source, one kind of terms</source>
        <translation>مصدر واحد، نوع واحد من الشروط</translation>
    </message>
    <message>
        <source>Nothing rests on what was said off the record</source>
        <translation>لا شيء يستند إلى ما قيل على ألا يُنشر</translation>
    </message>
    <message>
        <source>Deep background is the paper&apos;s own voice, with a second support</source>
        <translation>ما كان دون إسناد يُقال بلسان الصحيفة، مع سند ثانٍ</translation>
    </message>
    <message>
        <source>An allegation by one unnamed source is referred up</source>
        <translation>اتهام من مصدر واحد غير مسمى يُرفع إلى أعلى</translation>
    </message>
    <message>
        <source>Claims are borne out by independent sources</source>
        <translation>مصادر مستقلة تؤيد الإفادات</translation>
    </message>
    <message>
        <source>A quotation has a source and evidence</source>
        <translation>للاقتباس مصدر ودليل</translation>
    </message>
    <message>
        <source>One speaker a paragraph</source>
        <translation>متحدث واحد في الفقرة</translation>
    </message>
    <message>
        <source>Second-hand reports credit the outlet</source>
        <translation>المنقول عن غيرنا يُنسب إلى ناشره</translation>
    </message>
    <message>
        <source>Numbers have evidence</source>
        <translation>للأرقام أدلة</translation>
    </message>
</context>
<context>
    <name>galley::desk::Inbox</name>
    <message numerus="yes">
        <source>Returned by %1, with %n note(s)</source>
        <translation>
            <numerusform>أعادها %1 بلا ملاحظات</numerusform>
            <numerusform>أعادها %1 مع ملاحظة واحدة</numerusform>
            <numerusform>أعادها %1 مع ملاحظتين</numerusform>
            <numerusform>أعادها %1 مع %n ملاحظات</numerusform>
            <numerusform>أعادها %1 مع %n ملاحظة</numerusform>
            <numerusform>أعادها %1 مع %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>أعادها %1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>سلّمها %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>تنتظرك</translation>
    </message>
    <message>
        <source>A note of %1</source>
        <translation>ملاحظة من %1</translation>
    </message>
</context>
<context>
    <name>galley::desk::Proof</name>
    <message>
        <source>on the record</source>
        <translation>للنشر بالاسم</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>دون ذكر الاسم</translation>
    </message>
    <message>
        <source>deep background</source>
        <translation>دون إسناد</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>ليس للنشر</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <comment>source, who passed it on</comment>
        <translation>%1، نقلًا عن %2</translation>
    </message>
    <message>
        <source>found by machine</source>
        <translation>عثر عليه البرنامج</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), of an older text</source>
        <comment>how it was checked, by whom</comment>
        <translation>%1 (%2)، لنص أقدم</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation>يحتاج مصدرًا</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>متنازع عليه: %1</translation>
    </message>
    <message>
        <source>own knowledge: %1</source>
        <translation>معلوم لدينا: %1</translation>
    </message>
    <message>
        <source>witnessed: %1</source>
        <translation>مشاهدة مباشرة: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>galley::desk::Search</name>
    <message>
        <source>“%1” means nothing after “%2:”.</source>
        <translation>«%1» لا معنى له بعد «%2:».</translation>
    </message>
</context>
<context>
    <name>galley::revision::Merge</name>
    <message>
        <source>I left this empty.</source>
        <translation>تركتُ هذا فارغًا.</translation>
    </message>
    <message>
        <source>I wrote: %1</source>
        <translation>كتبتُ: %1</translation>
    </message>
    <message>
        <source>%1 and I both changed this; both versions stand here, one after the other.</source>
        <translation>غيّرنا هذا كلانا، %1 وأنا؛ والنسختان هنا، إحداهما بعد الأخرى.</translation>
    </message>
    <message>
        <source>I have this attribution as: %1</source>
        <translation>هذا الإسناد عندي: %1</translation>
    </message>
</context>
<context>
    <name>galley::story::Corrections</name>
    <message>
        <source>The notice is empty: write what the reader must know.</source>
        <translation>التنويه فارغ: اكتب ما يجب أن يعرفه القارئ.</translation>
    </message>
    <message>
        <source>Say what was wrong: a correction without it corrects nothing.</source>
        <translation>اذكر موضع الخطأ: فالتصحيح بدونه لا يصحح شيئًا.</translation>
    </message>
    <message>
        <source>“%1” hides that something was wrong: say “corrects”, and what.</source>
        <translation>«%1» تخفي أن خطأً وقع: اكتب «تصحح»، واذكر ماذا.</translation>
    </message>
    <message>
        <source>The notice is too short to say anything: write a whole sentence.</source>
        <translation>التنويه أقصر من أن يقول شيئًا: اكتب جملة كاملة.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ApprovalDialog</name>
    <message>
        <source>%1: %2 % of the words</source>
        <extracomment>A person, and how much of the text is theirs</extracomment>
        <translation>%1: %2٪ من الكلمات</translation>
    </message>
    <message>
        <source>%1, let pass by %2: %3</source>
        <translation>%1، تجاوزها %2: %3</translation>
    </message>
    <message>
        <source>Approve the Story</source>
        <translation>اعتماد المادة</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>&amp;اعتماد هذا النص</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>The page is still being laid out.</source>
        <translation>لا يزال إخراج الصفحة جاريًا.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>هذا النص بعينه</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1</source>
        <translation>
            <numerusform>لا كلمات، %1</numerusform>
            <numerusform>كلمة واحدة، %1</numerusform>
            <numerusform>كلمتان، %1</numerusform>
            <numerusform>%n كلمات، %1</numerusform>
            <numerusform>%n كلمة، %1</numerusform>
            <numerusform>%n كلمة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval holds for this text alone: one letter more, and it is void.</source>
        <translation>الاعتماد لهذا النص وحده: حرف زائد واحد ويسقط.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبها</translation>
    </message>
    <message>
        <source>What the house rules still say</source>
        <translation>ما لا تزال قواعد التحرير تقوله</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>What was let pass</source>
        <translation>ما جرى تجاوزه</translation>
    </message>
    <message>
        <source>Rests on one source alone</source>
        <translation>يستند إلى مصدر واحد</translation>
    </message>
    <message>
        <source>Readers are not told who says it</source>
        <translation>لا يُخبَر القارئ بالقائل</translation>
    </message>
    <message>
        <source>Answered for this text</source>
        <extracomment>Heading: questions that only a person can answer</extracomment>
        <translation>أُجيب عنه لهذا النص</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>ما وراء الكلام</translation>
    </message>
    <message>
        <source>Who the protected sources are</source>
        <translation>من هم المصادر المحمية</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionForm</name>
    <message>
        <source>Checked a&amp;gain in this text</source>
        <translation>&amp;أُعيد التحقق في هذا النص</translation>
    </message>
    <message>
        <source>The story &amp;rests on it</source>
        <translation>&amp;المادة قائمة عليه</translation>
    </message>
    <message>
        <source>Opin&amp;ion, not information</source>
        <translation>&amp;رأي لا معلومة</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;تأكيد</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>اكتب بضعة أحرف من اسم</translation>
    </message>
    <message>
        <source>who passed it on: Harbour Radio</source>
        <translation>من نقله: إذاعة الميناء</translation>
    </message>
    <message>
        <source>in few words: the bar rose</source>
        <extracomment>An example of a claim; this bar is the sandbank before a harbour</extracomment>
        <translation>باختصار: ارتفع اللسان الرملي</translation>
    </message>
    <message>
        <source>Attributions of one claim bear each other out.</source>
        <translation>إسنادات الإفادة الواحدة يؤيد بعضها بعضًا.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>ال&amp;قائل</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <extracomment>Label: quoted, partly quoted or reported</extracomment>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>S&amp;poke</source>
        <extracomment>Label: the conversation in which it was said</extracomment>
        <translation>الم&amp;حادثة</translation>
    </message>
    <message>
        <source>&amp;By way of</source>
        <extracomment>Label: who passed the words on, if they are second-hand</extracomment>
        <translation>&amp;نقلًا عن</translation>
    </message>
    <message>
        <source>&amp;Kind of claim</source>
        <translation>نو&amp;ع الإفادة</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>ال&amp;إفادة</translation>
    </message>
    <message>
        <source>heard the recording</source>
        <translation>استُمع إلى التسجيل</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>Label: recordings, notes, documents that bear the words out</extracomment>
        <translation>الأ&amp;دلة</translation>
    </message>
    <message>
        <source>C&amp;hecked how</source>
        <extracomment>Label: how the words were checked</extracomment>
        <translation>&amp;طريقة التحقق</translation>
    </message>
    <message>
        <source>&amp;Not named to readers</source>
        <translation>&amp;لا يُسمى للقراء</translation>
    </message>
    <message>
        <source>fears for the job</source>
        <translation>يخشى على وظيفته</translation>
    </message>
    <message>
        <source>who asked not to be named because …</source>
        <translation>الذي طلب عدم ذكر اسمه لأن …</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Told to readers</source>
        <extracomment>Label: what readers learn about why the source is not named</extracomment>
        <translation>&amp;ما يُقال للقراء</translation>
    </message>
    <message>
        <source>E&amp;ditor who knows</source>
        <translation>المحرر العار&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;وافق عليه</translation>
    </message>
    <message>
        <source>By %1, %2; the story changed since</source>
        <translation>%1، %2؛ تغيرت المادة بعد ذلك</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody: a source has to be found.</source>
        <translation>لا أحد: يجب إيجاد مصدر.</translation>
    </message>
    <message>
        <source>Not in the source book: an entry is made.</source>
        <translation>ليس في دفتر المصادر: ستُنشأ بطاقة.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>No conversation is on record for these words</extracomment>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>The source book has none of this source.</source>
        <translation>ليس في دفتر المصادر شيء منها لهذا المصدر.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionsPane</name>
    <message>
        <source>No attributions yet</source>
        <translation>لا إسنادات بعد</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>الإسنادات</translation>
    </message>
    <message>
        <source>&amp;Accept Attribution</source>
        <translation>&amp;قبول الإسناد</translation>
    </message>
    <message>
        <source>Choose Its S&amp;ource…</source>
        <translation>&amp;اختيار مصدره…</translation>
    </message>
    <message>
        <source>&amp;Dismiss: No Attribution</source>
        <translation>&amp;رفض: ليس إسنادًا</translation>
    </message>
    <message>
        <source>Needs a So&amp;urce</source>
        <translation>&amp;يحتاج مصدرًا</translation>
    </message>
    <message>
        <source>Dis&amp;puted…</source>
        <translation>&amp;متنازع عليه…</translation>
    </message>
    <message>
        <source>Own &amp;Knowledge…</source>
        <translation>معلوم &amp;لدينا…</translation>
    </message>
    <message>
        <source>&amp;Witnessed…</source>
        <translation>م&amp;شاهدة مباشرة…</translation>
    </message>
    <message>
        <source>&amp;Next to Look At</source>
        <translation>ال&amp;تالي للمراجعة</translation>
    </message>
    <message>
        <source>P&amp;revious to Look At</source>
        <translation>ال&amp;سابق للمراجعة</translation>
    </message>
    <message>
        <source>Attribution &amp;Form…</source>
        <translation>استمار&amp;ة الإسناد…</translation>
    </message>
    <message>
        <source>&amp;Recorded Quotation…</source>
        <translation>&amp;اقتباس مسجل…</translation>
    </message>
    <message>
        <source>&amp;Quotation with Its Source…</source>
        <translation>اقتباس مع &amp;مصدره…</translation>
    </message>
    <message>
        <source>The source could not be saved</source>
        <translation>تعذّر حفظ المصدر</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Beside a source that the program guesses</extracomment>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <translation>مصدر جديد: %1</translation>
    </message>
    <message>
        <source>Accept without the source book</source>
        <translation>قبول دون دفتر المصادر</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>Type a few letters of a name</source>
        <translation>اكتب بضعة أحرف من اسم</translation>
    </message>
    <message>
        <source>Who says otherwise?</source>
        <translation>من يقول خلاف ذلك؟</translation>
    </message>
    <message>
        <source>Who of us was there, and when?</source>
        <translation>من منا كان هناك، ومتى؟</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>كيف نعرف هذا؟</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Who says it? A number, or a few letters of a name</source>
        <translation>من القائل؟ رقم، أو بضعة أحرف من اسم</translation>
    </message>
    <message>
        <source>Recorded quotation</source>
        <translation>اقتباس مسجل</translation>
    </message>
    <message>
        <source>Which words? A number, or a few letters of them</source>
        <translation>أي كلمات؟ رقم، أو بضعة أحرف منها</translation>
    </message>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>لا شيء من هذا النوع في هذه المادة.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>حُذف الكلام</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Which attributions are shown</source>
        <translation>الإسنادات المعروضة</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>تعذّرت قراءة دفتر المصادر</translation>
    </message>
    <message>
        <source>¶ %1: nobody speaks here</source>
        <translation>¶ %1: لا متحدث هنا</translation>
    </message>
    <message>
        <source>¶ %1: %2</source>
        <comment>number of a paragraph: who speaks in it</comment>
        <translation>¶ %1: %2</translation>
    </message>
    <message>
        <source>Paste as Quotation &amp;By…</source>
        <translation>&amp;لصق كاقتباس عن…</translation>
    </message>
    <message>
        <source>Write who says what: “The quay is safe,” said the harbour master. Each quotation and its source is listed here as you write. {key:insert.quotation} quotes somebody from the source book.</source>
        <translation>اكتب من يقول ماذا: قالت مديرة الميناء: «الرصيف آمن». كل اقتباس ومصدره يظهران هنا أثناء الكتابة. {key:insert.quotation} يقتبس كلام شخص من دفتر المصادر.</translation>
    </message>
</context>
<context>
    <name>galley::ui::AuditDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wrote: %2, %3</source>
        <comment>who, how many revisions, how long</comment>
        <translation>%1: كتابة، %2، %3</translation>
    </message>
    <message>
        <source>%1 let %2 pass</source>
        <comment>who, which rule</comment>
        <translation>%1: تجاوز %2</translation>
    </message>
    <message>
        <source>%1 wrote it out as %2</source>
        <comment>who, in which format</comment>
        <translation>%1: إخراج بصيغة %2</translation>
    </message>
    <message>
        <source>What Happened to the Story</source>
        <translation>ما جرى للمادة</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>ما جرى، الأحدث أولًا</translation>
    </message>
    <message>
        <source>The record of the story could not be read</source>
        <translation>تعذّرت قراءة سجل المادة</translation>
    </message>
    <message>
        <source>%1 wrote down who a source is</source>
        <translation>%1: تدوين هوية مصدر</translation>
    </message>
    <message>
        <source>%1 looked up who a source is</source>
        <translation>%1: الاطلاع على هوية مصدر</translation>
    </message>
    <message>
        <source>%1 shared who a source is</source>
        <translation>%1: إطلاع غيره على هوية مصدر</translation>
    </message>
    <message>
        <source>%1 ended somebody&apos;s right to know a source</source>
        <translation>%1: إنهاء حق أحدهم في معرفة مصدر</translation>
    </message>
    <message>
        <source>%1 took a source out of the vault</source>
        <translation>%1: إخراج مصدر من الخزنة</translation>
    </message>
    <message>
        <source>%1 was refused a look at who a source is</source>
        <translation>%1: رُفض الاطلاع على هوية مصدر</translation>
    </message>
    <message>
        <source>%1 took words out of the earlier versions</source>
        <translation>%1: محو كلمات من الإصدارات السابقة</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchExportDialog</name>
    <message>
        <source>Export Stories</source>
        <translation>تصدير المواد</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>تصفية المواد</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>&amp;All Shown</source>
        <translation>&amp;كل المعروض</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Stories</source>
        <translation>
            <numerusform>تص&amp;دير المواد</numerusform>
            <numerusform>تص&amp;دير مادة واحدة</numerusform>
            <numerusform>تص&amp;دير مادتين</numerusform>
            <numerusform>تص&amp;دير %n مواد</numerusform>
            <numerusform>تص&amp;دير %n مادة</numerusform>
            <numerusform>تص&amp;دير %n مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>Tick the stories to be written.</source>
        <translation>علّم على المواد المراد كتابتها.</translation>
    </message>
    <message>
        <source>Each file is named after its story; one of that name is replaced. What is not approved says that it is a draft; what may not leave is left out and told.</source>
        <translation>يُسمى كل ملف باسم مادته، ويُستبدل ما يحمل الاسم نفسه. غير المعتمد يُوسم بأنه مسودة، وما لا يجوز خروجه يُستبعد ويُذكر.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardDelegate</name>
    <message>
        <source>Budget line</source>
        <translation>سطر الخطة</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardFilter</name>
    <message>
        <source>Words, or desk:, by:, due:today, state:editing, edition: …</source>
        <translation>كلمات، أو desk:‎، by:‎، due:today، state:editing، edition:‎ …</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>تصفية اللوحة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Views of the board; your own are made with “Save This View”</source>
        <translation>عروض اللوحة؛ وعروضك الخاصة تُنشأ عبر «حفظ هذا العرض»</translation>
    </message>
    <message>
        <source>Narrow Down</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>By State</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By Day Due</source>
        <translation>حسب يوم الموعد</translation>
    </message>
    <message>
        <source>By Desk</source>
        <translation>حسب القسم</translation>
    </message>
    <message>
        <source>By Edition</source>
        <translation>حسب العدد</translation>
    </message>
    <message>
        <source>By Person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>تخطيط مادة…</translation>
    </message>
    <message>
        <source>On Their Way</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Due Today</source>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>Due This Week</source>
        <translation>موعدها هذا الأسبوع</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>In Review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Under Embargo</source>
        <translation>تحت الحظر</translation>
    </message>
    <message>
        <source>Due at No Time</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Save This View…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Remove a View…</source>
        <translation>إزالة عرض…</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>استعلام خاص</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>اسم العرض:</translation>
    </message>
    <message>
        <source>Remove a View</source>
        <translation>إزالة عرض</translation>
    </message>
    <message>
        <source>View to be removed; its stories stay:</source>
        <translation>العرض المراد إزالته؛ تبقى مواده:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Within Seven Days</source>
        <translation>خلال سبعة أيام</translation>
    </message>
    <message>
        <source>At No Time</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Not Yet Published</source>
        <translation>لم تُنشر بعد</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardModel</name>
    <message>
        <source>Before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Due at no time</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>غدًا، %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>No edition</source>
        <translation>بلا عدد</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>due %1, overdue</source>
        <translation>الموعد %1، متأخرة</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>With</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%Ln مواد</numerusform>
            <numerusform>%Ln مادة</numerusform>
            <numerusform>%Ln مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>words written, planned</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1، متأخرة</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardPane</name>
    <message>
        <source>The story could not be planned</source>
        <translation>تعذّر تخطيط المادة</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>خُطّطت المادة «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The chosen stories could not be read</source>
        <translation>تعذّرت قراءة المواد المختارة</translation>
    </message>
    <message>
        <source>The plan could not be changed</source>
        <translation>تعذّر تغيير الخطة</translation>
    </message>
    <message numerus="yes">
        <source>The plan of %n story(ies) is changed.</source>
        <translation>
            <numerusform>لم تتغير خطة أي مادة.</numerusform>
            <numerusform>تغيّرت خطة مادة واحدة.</numerusform>
            <numerusform>تغيّرت خطة مادتين.</numerusform>
            <numerusform>تغيّرت خطة %n مواد.</numerusform>
            <numerusform>تغيّرت خطة %n مادة.</numerusform>
            <numerusform>تغيّرت خطة %n مادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2.</source>
        <translation>تبقى %1 كما هي: %2.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>ولا مواد أخرى.</numerusform>
            <numerusform>وكذلك مادة أخرى.</numerusform>
            <numerusform>وكذلك مادتان أخريان.</numerusform>
            <numerusform>وكذلك %n مواد أخرى.</numerusform>
            <numerusform>وكذلك %n مادة أخرى.</numerusform>
            <numerusform>وكذلك %n مادة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change could not be undone</source>
        <translation>تعذّر التراجع عن التغيير</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>عادت الخطة كما كانت.</translation>
    </message>
    <message>
        <source>P&amp;lan a Story…</source>
        <translation>تخطيط ماد&amp;ة…</translation>
    </message>
    <message>
        <source>Change &amp;Plan of Chosen Stories…</source>
        <translation>تغيير &amp;خطة المواد المختارة…</translation>
    </message>
    <message>
        <source>Nothing stands on the board</source>
        <translation>لا شيء على اللوحة</translation>
    </message>
    <message>
        <source>No story fits this view. Choose another view above, or plan a story: one line that says what is to be written, when it is due and who writes it.</source>
        <translation>لا مادة تطابق هذا العرض. اختر عرضًا آخر في الأعلى، أو خطّط مادة: سطر واحد يقول ما سيُكتب ومتى موعده ومن يكتبه.</translation>
    </message>
    <message>
        <source>Plan a Story…</source>
        <translation>تخطيط مادة…</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Change &amp;Plan…</source>
        <translation>تغيير &amp;الخطة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>تعذّرت قراءة اللوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies) chosen</source>
        <translation>
            <numerusform>لم تُختر أي مادة</numerusform>
            <numerusform>اختيرت مادة واحدة</numerusform>
            <numerusform>اختيرت مادتان</numerusform>
            <numerusform>اختيرت %Ln مواد</numerusform>
            <numerusform>اختيرت %Ln مادة</numerusform>
            <numerusform>اختيرت %Ln مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies). Enter opens one, F2 changes a cell, Shift and the arrows choose several.</source>
        <translation>
            <numerusform>لا مواد. Enter يفتح مادة، وF2 يغيّر خلية، وShift مع الأسهم لاختيار عدة مواد.</numerusform>
            <numerusform>مادة واحدة. Enter يفتح مادة، وF2 يغيّر خلية، وShift مع الأسهم لاختيار عدة مواد.</numerusform>
            <numerusform>مادتان. Enter يفتح مادة، وF2 يغيّر خلية، وShift مع الأسهم لاختيار عدة مواد.</numerusform>
            <numerusform>%Ln مواد. Enter يفتح مادة، وF2 يغيّر خلية، وShift مع الأسهم لاختيار عدة مواد.</numerusform>
            <numerusform>%Ln مادة. Enter يفتح مادة، وF2 يغيّر خلية، وShift مع الأسهم لاختيار عدة مواد.</numerusform>
            <numerusform>%Ln مادة. Enter يفتح مادة، وF2 يغيّر خلية، وShift مع الأسهم لاختيار عدة مواد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BoardView</name>
    <message>
        <source>Stories on the board</source>
        <translation>المواد على اللوحة</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>أعمدة اللوحة</translation>
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
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;إدراج</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ت&amp;نسيق</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;المادة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ال&amp;صفحة</translation>
    </message>
</context>
<context>
    <name>galley::ui::Comparison</name>
    <message>
        <source>moved from here: “%1…”</source>
        <translation>نُقل من هنا: «%1…»</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>نُقل إلى هنا</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>من يقول ماذا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>galley::ui::ConversationsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>Agreed &amp;before they spoke</source>
        <translation>&amp;اتُّفق عليها قبل الحديث</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Conversations, the latest first</source>
        <translation>المحادثات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Add Conversation</source>
        <translation>إضافة &amp;محادثة</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>email</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>مؤتمر صحفي</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>not before the vote; read back before print</source>
        <translation>ليس قبل التصويت؛ يُقرأ عليه قبل الطبع</translation>
    </message>
    <message>
        <source>Spoke &amp;on</source>
        <extracomment>Label: the terms: on the record, on background …</extracomment>
        <translation>ا&amp;لشروط</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <extracomment>Label: what was agreed beside the terms</extracomment>
        <translation>ال&amp;قيود</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>م&amp;تى</translation>
    </message>
    <message>
        <source>&amp;Embargo</source>
        <translation>&amp;حظر النشر</translation>
    </message>
    <message>
        <source>B&amp;y way of</source>
        <extracomment>Label: telephone, interview, letter …</extracomment>
        <translation>ال&amp;وسيلة</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>الم&amp;كان</translation>
    </message>
    <message>
        <source>&amp;Spoke with</source>
        <extracomment>Label: which of us had the conversation</extracomment>
        <translation>المتح&amp;دث منا</translation>
    </message>
    <message>
        <source>terms agreed afterwards</source>
        <translation>اتُّفق على الشروط لاحقًا</translation>
    </message>
    <message>
        <source>terms agreed afterwards; %1</source>
        <translation>اتُّفق على الشروط لاحقًا؛ %1</translation>
    </message>
    <message>
        <source>Nobody spoke to this source yet. Terms belong to a conversation.</source>
        <translation>لم يتحدث أحد إلى هذا المصدر بعد. الشروط تخص محادثة بعينها.</translation>
    </message>
</context>
<context>
    <name>galley::ui::CopiesDialog</name>
    <message>
        <source>Copies of the Newsroom</source>
        <translation>نسخ غرفة الأخبار</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Headings of a table: when a copy was made, its size, how many stories changed since</extracomment>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Stories changed since</source>
        <translation>مواد تغيرت بعدها</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>A copy is made each hour and read through before it counts. The newest of each of the last 24 hours, 14 days and 12 weeks are kept. An archive holds the files of evidence too: put it where fire and thieves do not come.</source>
        <translation>تُنشأ نسخة كل ساعة وتُقرأ كاملة قبل أن تُحتسب. يُحتفظ بأحدث نسخة لكل من آخر 24 ساعة و14 يومًا و12 أسبوعًا. يضم الأرشيف ملفات الأدلة أيضًا: ضعه حيث لا تصل النار ولا اللصوص.</translation>
    </message>
    <message>
        <source>&amp;Copy Now</source>
        <translation>&amp;النسخ الآن</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>&amp;Save Archive…</source>
        <translation>&amp;حفظ أرشيف…</translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation>&amp;فتح أرشيف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No story changed since the copy</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made a few seconds after the window opens.</source>
        <translation>لا توجد نسخة بعد. تُنشأ الأولى بعد ثوانٍ من فتح النافذة.</translation>
    </message>
    <message>
        <source>Copying, and reading the copy through…</source>
        <translation>يجري النسخ، وقراءة النسخة كاملة…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copied, but the newsroom is damaged, and so is the copy: %1 No good copy was let go.</source>
        <translation>نُسخت، لكن غرفة الأخبار تالفة وكذلك النسخة: %1 لم تُحذف أي نسخة سليمة.</translation>
    </message>
    <message>
        <source>The newsroom was damaged on %1, and this copy of it is too: some stories in it may not open. Put the newsroom back to it?</source>
        <translation>كانت غرفة الأخبار تالفة في %1، وكذلك هذه النسخة منها: قد لا تُفتح بعض المواد. هل تُعاد غرفة الأخبار إليها؟</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <extracomment>A copy of the newsroom that was made at %1</extracomment>
        <translation>%1، تالفة</translation>
    </message>
    <message>
        <source>The newsroom could not be copied: %1.</source>
        <translation>تعذّر نسخ غرفة الأخبار: %1.</translation>
    </message>
    <message>
        <source>Save Archive</source>
        <translation>حفظ أرشيف</translation>
    </message>
    <message>
        <source>Archives (*.galley)</source>
        <translation>أرشيفات (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Writing everything into %1…</source>
        <translation>تجري كتابة كل شيء في %1…</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>كل شيء في %1.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>تعذّرت كتابة الأرشيف: %1.</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>فتح أرشيف</translation>
    </message>
    <message>
        <source>Archives and copies (*.galley *.sqlite)</source>
        <translation>أرشيفات ونسخ (*.galley *.sqlite)</translation>
    </message>
    <message>
        <source>Put the newsroom of this archive in the place of the one that is open?</source>
        <translation>هل توضع غرفة الأخبار من هذا الأرشيف مكان المفتوحة؟</translation>
    </message>
    <message>
        <source>Put the newsroom back to what it was on %1?</source>
        <translation>هل تُعاد غرفة الأخبار إلى ما كانت عليه في %1؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, in a file of its own. The window closes and opens again.</source>
        <translation>ما هو موجود الآن يُحفظ بجوارها في ملف مستقل. تُغلق النافذة ثم تُفتح من جديد.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>اس&amp;تعادة</translation>
    </message>
</context>
<context>
    <name>galley::ui::DesksPage</name>
    <message>
        <source>Desks</source>
        <extracomment>The departments of a newsroom: news, sport …</extracomment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>&amp;Add Desk</source>
        <translation>&amp;إضافة قسم</translation>
    </message>
    <message>
        <source>of the paper; the same as the desk where it is empty</source>
        <translation>في الصحيفة؛ إن تُرك فارغًا فهو القسم نفسه</translation>
    </message>
    <message>
        <source>&amp;Take In a Workflow…</source>
        <translation>إضافة &amp;مسار عمل…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>ا&amp;لباب</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>م&amp;سار العمل</translation>
    </message>
    <message>
        <source>There is no desk yet: add one</source>
        <translation>لا أقسام بعد: أضف قسمًا</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) may be taken.</source>
        <translation>
            <numerusform>لا خطوة متاحة.</numerusform>
            <numerusform>خطوة واحدة متاحة.</numerusform>
            <numerusform>خطوتان متاحتان.</numerusform>
            <numerusform>%n خطوات متاحة.</numerusform>
            <numerusform>%n خطوة متاحة.</numerusform>
            <numerusform>%n خطوة متاحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who approves has not written: changing more than %1 % of the words is writing.</source>
        <translation>من يعتمد لم يكتب: تغيير أكثر من %1٪ من الكلمات كتابة.</translation>
    </message>
    <message>
        <source>Authors may approve their own text.</source>
        <translation>يجوز للكتّاب اعتماد نصوصهم.</translation>
    </message>
    <message numerus="yes">
        <source>A claim rests on %n source(s) at least.</source>
        <translation>
            <numerusform>لا يُشترط للإفادة مصدر.</numerusform>
            <numerusform>تستند الإفادة إلى مصدر واحد على الأقل.</numerusform>
            <numerusform>تستند الإفادة إلى مصدرين على الأقل.</numerusform>
            <numerusform>تستند الإفادة إلى %n مصادر على الأقل.</numerusform>
            <numerusform>تستند الإفادة إلى %n مصدرًا على الأقل.</numerusform>
            <numerusform>تستند الإفادة إلى %n مصدر على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In a Workflow</source>
        <translation>إضافة مسار عمل</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>مسارات العمل (*.json)</translation>
    </message>
</context>
<context>
    <name>galley::ui::DisclosurePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, without what the camera wrote into them</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة، دون ما دوّنته الكاميرا فيها</numerusform>
            <numerusform>صورتان، دون ما دوّنته الكاميرا فيهما</numerusform>
            <numerusform>%n صور، دون ما دوّنته الكاميرا فيها</numerusform>
            <numerusform>%n صورة، دون ما دوّنته الكاميرا فيها</numerusform>
            <numerusform>%n صورة، دون ما دوّنته الكاميرا فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributions</source>
        <translation>
            <numerusform>لا إسنادات</numerusform>
            <numerusform>إسناد واحد</numerusform>
            <numerusform>إسنادان</numerusform>
            <numerusform>%n إسنادات</numerusform>
            <numerusform>%n إسنادًا</numerusform>
            <numerusform>%n إسناد</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>&amp;Unlock Vault…</source>
        <translation>&amp;فتح الخزنة…</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>ما يكشفه هذا الملف</translation>
    </message>
    <message>
        <source>The file is being made, to look into it…</source>
        <translation>يُنشأ الملف للنظر فيه…</translation>
    </message>
    <message>
        <source>The vault was asked: no protected name stands in it.</source>
        <translation>سُئلت الخزنة: لا يرد فيه اسم محمي.</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources, and the vault is locked: nobody has looked for their names.</source>
        <translation>
            <numerusform>لا تستند المادة إلى مصدر محمي، والخزنة مقفلة: لم يبحث أحد عن الأسماء.</numerusform>
            <numerusform>تستند المادة إلى مصدر محمي واحد، والخزنة مقفلة: لم يبحث أحد عن اسمه.</numerusform>
            <numerusform>تستند المادة إلى مصدرين محميين، والخزنة مقفلة: لم يبحث أحد عن اسميهما.</numerusform>
            <numerusform>تستند المادة إلى %n مصادر محمية، والخزنة مقفلة: لم يبحث أحد عن أسمائها.</numerusform>
            <numerusform>تستند المادة إلى %n مصدرًا محميًا، والخزنة مقفلة: لم يبحث أحد عن أسمائها.</numerusform>
            <numerusform>تستند المادة إلى %n مصدر محمي، والخزنة مقفلة: لم يبحث أحد عن أسمائها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>Label: websites the file has links to</extracomment>
        <translation>روابط إلى</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Label: typefaces within the file</extracomment>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided, with both wordings</source>
        <translation>
            <numerusform>لا شيء معلّق</numerusform>
            <numerusform>واحد لم يُحسم، بالصيغتين</numerusform>
            <numerusform>اثنان لم يُحسما، بالصيغتين</numerusform>
            <numerusform>%n لم تُحسم، بالصيغتين</numerusform>
            <numerusform>%n لم تُحسم، بالصيغتين</numerusform>
            <numerusform>%n لم تُحسم، بالصيغتين</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>none: the words alone</source>
        <translation>لا شيء: الكلام وحده</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>Label: what the file does not hold: notes, earlier versions</extracomment>
        <translation>يبقى هنا</translation>
    </message>
</context>
<context>
    <name>galley::ui::EditorPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد &amp;الكل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>بحث &amp;واستبدال…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;البحث عن التالي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>الب&amp;حث عن السابق</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;غليظ</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Body Text</source>
        <translation>&amp;نص المتن</translation>
    </message>
    <message>
        <source>Go to &amp;Headline</source>
        <translation>&amp;إلى العنوان</translation>
    </message>
    <message>
        <source>Go to &amp;Deck</source>
        <translation>إلى &amp;العنوان الفرعي</translation>
    </message>
    <message>
        <source>&amp;Crosshead</source>
        <translation>&amp;عنوان داخلي</translation>
    </message>
    <message>
        <source>Block &amp;Quotation</source>
        <translation>&amp;فقرة اقتباس</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;إطار</translation>
    </message>
    <message>
        <source>&amp;Pull Quote</source>
        <translation>اقتباس &amp;بارز</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Newsletter Sign-up</source>
        <translation>ا&amp;لاشتراك في النشرة</translation>
    </message>
    <message>
        <source>&amp;Support Appeal</source>
        <translation>&amp;نداء الدعم</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>مواد &amp;ذات صلة</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>&amp;تكبير النص</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>تص&amp;غير النص</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Seri&amp;f Text</source>
        <translation>&amp;خط بزوائد</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Deck: one sentence that makes them read on</source>
        <translation>العنوان الفرعي: جملة واحدة تدعو إلى مواصلة القراءة</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Su&amp;ggest Changes</source>
        <translation>اق&amp;تراح التعديلات</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>الاقتراح التال&amp;ي</translation>
    </message>
    <message>
        <source>Pre&amp;vious Suggestion</source>
        <translation>الاقتراح ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>&amp;قبول الاقتراح</translation>
    </message>
    <message>
        <source>Re&amp;fuse Suggestion</source>
        <translation>&amp;رفض الاقتراح</translation>
    </message>
    <message>
        <source>Accept All in Selection or Story</source>
        <translation>قبول الكل في المحدد أو المادة</translation>
    </message>
    <message>
        <source>Refuse All in Selection or Story</source>
        <translation>رفض الكل في المحدد أو المادة</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>لصق &amp;دون تنسيق</translation>
    </message>
    <message>
        <source>Paste as Block &amp;Quote</source>
        <translation>لصق &amp;كفقرة اقتباس</translation>
    </message>
    <message>
        <source>Typographic &amp;Quotation Marks as I Type</source>
        <translation>علامات الاقتباس الطباعية &amp;أثناء الكتابة</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>&amp;تدقيق الإملاء</translation>
    </message>
    <message>
        <source>Keep the Line I Write in the &amp;Middle</source>
        <translation>&amp;إبقاء سطر الكتابة في الوسط</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs in Focus Mode</source>
        <translation>تعتيم الفقرات الأخر&amp;ى في وضع التركيز</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>الإحصاءات…</translation>
    </message>
    <message>
        <source>Spelling S&amp;uggestions…</source>
        <translation>ا&amp;قتراحات الإملاء…</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>ا&amp;لخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Previous Mi&amp;sspelled Word</source>
        <translation>ال&amp;خطأ الإملائي السابق</translation>
    </message>
    <message>
        <source>Word Is R&amp;ight in This Story</source>
        <translation>الكلمة &amp;صحيحة في هذه المادة</translation>
    </message>
    <message>
        <source>Add Word to M&amp;y Words</source>
        <translation>إضافة الكلمة إلى &amp;كلماتي</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>&amp;Rows, with the header</source>
        <translation>ال&amp;صفوف، مع صف العناوين</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>ال&amp;أعمدة</translation>
    </message>
    <message>
        <source>&amp;Insert Table</source>
        <translation>&amp;إدراج الجدول</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;رابط…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;جدول…</translation>
    </message>
    <message>
        <source>Tidy &amp;Table</source>
        <translation>ت&amp;رتيب الجدول</translation>
    </message>
    <message>
        <source>Add Ro&amp;w Below</source>
        <translation>إ&amp;ضافة صف تحته</translation>
    </message>
    <message>
        <source>Add Col&amp;umn Behind</source>
        <translation>إضافة عمود &amp;بعده</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>إزالة العمود</translation>
    </message>
</context>
<context>
    <name>galley::ui::EscrowDialog</name>
    <message>
        <source>Who May Know the Sources?</source>
        <translation>من يجوز له معرفة المصادر؟</translation>
    </message>
    <message numerus="yes">
        <source>The story rests on %n protected sources. Whoever you tick can read who they are in their own vault. Whoever you do not tick sees only the words agreed with the source, and approves with the identity not verified, on record.</source>
        <translation>
            <numerusform>لا تستند المادة إلى مصدر محمي.</numerusform>
            <numerusform>تستند المادة إلى مصدر محمي واحد. من تعلّم عليه يقرأ هويته في خزنته. ومن لا تعلّم عليه لا يرى إلا الصيغة المتفق عليها مع المصدر، ويعتمد دون التحقق من الهوية، ويُسجَّل ذلك.</numerusform>
            <numerusform>تستند المادة إلى مصدرين محميين. من تعلّم عليه يقرأ هويتهما في خزنته. ومن لا تعلّم عليه لا يرى إلا الصيغة المتفق عليها مع المصدر، ويعتمد دون التحقق من الهوية، ويُسجَّل ذلك.</numerusform>
            <numerusform>تستند المادة إلى %n مصادر محمية. من تعلّم عليه يقرأ هويتها في خزنته. ومن لا تعلّم عليه لا يرى إلا الصيغة المتفق عليها مع المصدر، ويعتمد دون التحقق من الهوية، ويُسجَّل ذلك.</numerusform>
            <numerusform>تستند المادة إلى %n مصدرًا محميًا. من تعلّم عليه يقرأ هويتها في خزنته. ومن لا تعلّم عليه لا يرى إلا الصيغة المتفق عليها مع المصدر، ويعتمد دون التحقق من الهوية، ويُسجَّل ذلك.</numerusform>
            <numerusform>تستند المادة إلى %n مصدر محمي. من تعلّم عليه يقرأ هويتها في خزنته. ومن لا تعلّم عليه لا يرى إلا الصيغة المتفق عليها مع المصدر، ويعتمد دون التحقق من الهوية، ويُسجَّل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Editor, and the source</source>
        <translation>المحرر والمصدر</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by telephone</source>
        <translation>البصمة، للمقارنة هاتفيًا</translation>
    </message>
    <message>
        <source>Editors, and the sources each may know</source>
        <translation>المحررون، والمصادر التي يجوز لكل منهم معرفتها</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;تقديم</translation>
    </message>
    <message>
        <source>may read it already</source>
        <translation>يجوز له قراءتها أصلًا</translation>
    </message>
</context>
<context>
    <name>galley::ui::EvidencePage</name>
    <message>
        <source>&amp;Add File…</source>
        <translation>&amp;إضافة ملف…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Sensitive: not for everybody in the house</source>
        <translation>&amp;حساس: ليس لكل من في الدار</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Add &amp;Link or Note</source>
        <translation>إضافة &amp;رابط أو ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>Choose the file, or the captured copy of the link</source>
        <translation>اختر الملف، أو النسخة المحفوظة من الرابط</translation>
    </message>
    <message>
        <source>Open the stored file</source>
        <translation>فتح الملف المحفوظ</translation>
    </message>
    <message>
        <source>page 12, or 00:12:40</source>
        <translation>الصفحة 12، أو 00:12:40</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ا&amp;لنوع</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>الا&amp;سم أو العنوان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Pa&amp;ge or time</source>
        <translation>ال&amp;صفحة أو الوقت</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>ال&amp;محادثة</translation>
    </message>
    <message>
        <source>sensitive</source>
        <extracomment>Evidence that not everybody in the house may see</extracomment>
        <translation>حساس</translation>
    </message>
    <message>
        <source>%1, copied in when you save</source>
        <translation>%1، يُنسخ عند الحفظ</translation>
    </message>
    <message>
        <source>No file is kept</source>
        <translation>لا ملف محفوظ</translation>
    </message>
    <message>
        <source>Kept as it was taken in</source>
        <translation>محفوظ كما ورد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>أفلت الملفات هنا، أو اخترها.</translation>
    </message>
    <message>
        <source>%1, sealed in the vault when you save. The file itself stays where it is.</source>
        <translation>%1، يُختم في الخزنة عند الحفظ. ويبقى الملف نفسه في مكانه.</translation>
    </message>
    <message>
        <source>What the source gave is sealed in the vault, under Identity…</source>
        <translation>ما قدّمه المصدر مختوم في الخزنة، تحت الهوية…</translation>
    </message>
    <message>
        <source>Sealed in the vault when you save</source>
        <translation>يُختم في الخزنة عند الحفظ</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>One file that needs no other: words, photos, sign-up and appeal.</source>
        <translation>ملف واحد لا يحتاج غيره: الكلام والصور والاشتراك والنداء.</translation>
    </message>
    <message>
        <source>The page as it is laid out, with its fonts, readable by screen readers.</source>
        <translation>الصفحة كما أُخرجت، بخطوطها، تقرؤها قارئات الشاشة.</translation>
    </message>
    <message>
        <source>Every field and the text as it is written, to go on with elsewhere.</source>
        <translation>كل الحقول والنص كما كُتب، لمواصلة العمل في مكان آخر.</translation>
    </message>
    <message>
        <source>The story&apos;s own words, a paragraph a line.</source>
        <translation>كلام المادة وحده، فقرة في كل سطر.</translation>
    </message>
    <message>
        <source>story</source>
        <comment>file name</comment>
        <translation>مادة</translation>
    </message>
    <message>
        <source>&amp;Open the folder afterwards</source>
        <translation>&amp;فتح المجلد بعد ذلك</translation>
    </message>
    <message>
        <source>Export Story</source>
        <translation>تصدير المادة</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>سمِّ الملف.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>هذا الملف موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>ملف جديد.</translation>
    </message>
    <message>
        <source>The page with numbered attributions, and a sheet of their sources. Not for readers.</source>
        <translation>الصفحة بإسنادات مرقّمة، وورقة بمصادرها. ليست للقراء.</translation>
    </message>
    <message>
        <source>The words and the attributions you confirmed: what the detector learns from.</source>
        <translation>الكلام والإسنادات التي أكدتها: منها يتعلم الكاشف.</translation>
    </message>
    <message>
        <source>This may not leave: %1.</source>
        <translation>لا يجوز خروج هذا: %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>تعذّر إنشاء الملف: %1.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>صفحة (PDF)</translation>
    </message>
    <message>
        <source>Proof for the fact-checker (PDF)</source>
        <translation>بروفة لمدقق الحقائق (PDF)</translation>
    </message>
    <message>
        <source>Story file (Markdown)</source>
        <translation>ملف المادة (Markdown)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص مجرد</translation>
    </message>
    <message>
        <source>Attributions, for training</source>
        <translation>الإسنادات، للتدريب</translation>
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
        <translation>Word للمراجعة (DOCX)</translation>
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
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>تلقيم Atom</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>تلقيم RSS</translation>
    </message>
    <message>
        <source>News in JSON, for sites and partners of today.</source>
        <translation>أخبار بصيغة JSON، لمواقع اليوم وشركائه.</translation>
    </message>
    <message>
        <source>News in JSON, for partners that read an earlier version.</source>
        <translation>أخبار بصيغة JSON، لشركاء يقرؤون إصدارًا أقدم.</translation>
    </message>
    <message>
        <source>The story with its styles, photos and footnotes, for word processors.</source>
        <translation>المادة بأنماطها وصورها وحواشيها، لمعالجات النصوص.</translation>
    </message>
    <message>
        <source>With your notes as comments and suggestions as tracked changes, by name. For the lawyer; not for readers.</source>
        <translation>مع ملاحظاتك كتعليقات والاقتراحات كتعديلات متعقَّبة، بالأسماء. للمستشار القانوني، وليست للقراء.</translation>
    </message>
    <message>
        <source>The text as XML, each quotation with who says it. For agencies and archives.</source>
        <translation>النص بصيغة XML، ومع كل اقتباس قائله. للوكالات والأرشيف.</translation>
    </message>
    <message>
        <source>The agencies&apos; envelope, with rights, embargo and subjects; NITF within.</source>
        <translation>غلاف الوكالات، بالحقوق والحظر والموضوعات؛ وداخله NITF.</translation>
    </message>
    <message>
        <source>For e-readers and their screen readers, photos within.</source>
        <translation>للقارئات الإلكترونية وقارئات شاشتها، والصور بداخله.</translation>
    </message>
    <message>
        <source>A feed of this one story.</source>
        <translation>تلقيم لهذه المادة وحدها.</translation>
    </message>
    <message>
        <source>This text is not approved as it stands: the file will say on its page and in its metadata that it is a draft.</source>
        <translation>هذا النص غير معتمد بحاله: سيذكر الملف على صفحته وفي بياناته أنه مسودة.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ا&amp;لصيغة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>ما يكشفه هذا الملف</translation>
    </message>
</context>
<context>
    <name>galley::ui::FieldsPane</name>
    <message>
        <source>Facts about the story</source>
        <translation>بيانات المادة</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;العنوان</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>ا&amp;لعنوان الفرعي</translation>
    </message>
    <message>
        <source>Kic&amp;ker</source>
        <translation>ال&amp;عنوان التمهيدي</translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation>كلمة أو كلمتان فوق العنوان</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>ا&amp;سم العمل</translation>
    </message>
    <message>
        <source>The working name</source>
        <translation>الاسم المتداول أثناء العمل</translation>
    </message>
    <message>
        <source>People and place</source>
        <translation>الأشخاص والمكان</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>اسم ال&amp;كاتب</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>أسماء تفصلها فواصل</translation>
    </message>
    <message>
        <source>Da&amp;teline</source>
        <translation>&amp;مكان الخبر</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>حيث أُعدّت المادة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Des&amp;k</source>
        <extracomment>Label: the department of the newsroom the story belongs to</extracomment>
        <translation>ال&amp;قسم</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <extracomment>Label: the part of the paper the story is for</extracomment>
        <translation>ال&amp;باب</translation>
    </message>
    <message>
        <source> words</source>
        <comment>after a number</comment>
        <translation> كلمة</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No length is planned</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>&amp;Planned length</source>
        <translation>ال&amp;طول المخطط</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <extracomment>Label: when the story must be ready</extracomment>
        <translation>الموع&amp;د</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>الحظر &amp;حتى</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>C&amp;hoose a photo…</source>
        <translation>اختيار &amp;صورة…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;شرح الصورة</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>حقوق الصو&amp;رة</translation>
    </message>
    <message>
        <source>Described in &amp;words</source>
        <extracomment>Label: the photo’s alternate text</extracomment>
        <translation>&amp;وصفها بالكلمات</translation>
    </message>
    <message>
        <source>With the story</source>
        <translation>مع المادة</translation>
    </message>
    <message>
        <source>&amp;Newsletter sign-up</source>
        <translation>الاش&amp;تراك في النشرة</translation>
    </message>
    <message>
        <source>Appeal for read&amp;ers&apos; support</source>
        <translation>&amp;نداء لدعم القراء</translation>
    </message>
    <message>
        <source>Relate&amp;d stories</source>
        <translation>مواد &amp;ذات صلة</translation>
    </message>
    <message>
        <source>Choose a Photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>صور (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>S&amp;lot on the page</source>
        <extracomment>Label: the space the story is to fill, columns by millimetres</extracomment>
        <translation>الح&amp;يّز في الصفحة</translation>
    </message>
    <message>
        <source>2 x 120 mm</source>
        <translation>2 x 120 mm</translation>
    </message>
    <message>
        <source>The story is with the desk: a desk head lifts the embargo, in Review.</source>
        <translation>المادة لدى القسم: رئيس القسم يرفع الحظر، من «المراجعة».</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>استيراد المواد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>تعذّر استيراد %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Open Web Page in &amp;Browser</source>
        <translation>&amp;فتح صفحة الويب في المتصفح</translation>
    </message>
    <message>
        <source>The story could not be printed</source>
        <translation>تعذّرت طباعة المادة</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>The page could not be shown in the browser</source>
        <translation>تعذّر عرض الصفحة في المتصفح</translation>
    </message>
    <message>
        <source>no program opens web pages here</source>
        <translation>لا برنامج هنا يفتح صفحات الويب</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>تعذّر استيراد أي شيء</translation>
    </message>
    <message>
        <source>Stories (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</source>
        <translation>مواد (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>تجري قراءة الملفات…</translation>
    </message>
    <message>
        <source>Storing stories…</source>
        <translation>يجري تخزين المواد…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا غير</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>The stories could not be listed</source>
        <translation>تعذّر سرد المواد</translation>
    </message>
    <message>
        <source>Writing stories…</source>
        <translation>تجري كتابة المواد…</translation>
    </message>
    <message>
        <source>Nothing could be written</source>
        <translation>تعذّرت كتابة أي شيء</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n files.</source>
        <translation>
            <numerusform>توقّف قبل أي ملف.</numerusform>
            <numerusform>توقّف بعد ملف واحد.</numerusform>
            <numerusform>توقّف بعد ملفين.</numerusform>
            <numerusform>توقّف بعد %n ملفات.</numerusform>
            <numerusform>توقّف بعد %n ملفًا.</numerusform>
            <numerusform>توقّف بعد %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد.</numerusform>
            <numerusform>كُتب ملفان.</numerusform>
            <numerusform>كُتبت %n ملفات.</numerusform>
            <numerusform>كُتب %n ملفًا.</numerusform>
            <numerusform>كُتب %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories Left Out</source>
        <translation>المواد المستبعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n stories were left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي مادة.</numerusform>
            <numerusform>استُبعدت مادة واحدة.</numerusform>
            <numerusform>استُبعدت مادتان.</numerusform>
            <numerusform>استُبعدت %n مواد.</numerusform>
            <numerusform>استُبعدت %n مادة.</numerusform>
            <numerusform>استُبعدت %n مادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the Site</source>
        <translation>مجلد الموقع</translation>
    </message>
    <message>
        <source>Writing the site…</source>
        <translation>تجري كتابة الموقع…</translation>
    </message>
    <message>
        <source>The site could not be written</source>
        <translation>تعذّرت كتابة الموقع</translation>
    </message>
    <message>
        <source>The site is up to date: %1 files new or changed, %2 as before, %3 removed.</source>
        <translation>الموقع محدّث: ملفات جديدة أو معدلة %1، كما كانت %2، محذوفة %3.</translation>
    </message>
    <message>
        <source>Open Front Page</source>
        <translation>فتح الصفحة الأولى</translation>
    </message>
    <message>
        <source>&amp;Wire Folders…</source>
        <translation>&amp;مجلدات الوكالات…</translation>
    </message>
    <message>
        <source>Export Se&amp;veral…</source>
        <translation>تصدير &amp;عدة مواد…</translation>
    </message>
    <message>
        <source>Write &amp;Site to Folder…</source>
        <translation>&amp;كتابة الموقع في مجلد…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>فتح الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n stories came in from the wire.</source>
        <translation>
            <numerusform>لم ترد مواد من الوكالات.</numerusform>
            <numerusform>وردت مادة واحدة من الوكالات.</numerusform>
            <numerusform>وردت مادتان من الوكالات.</numerusform>
            <numerusform>وردت %n مواد من الوكالات.</numerusform>
            <numerusform>وردت %n مادة من الوكالات.</numerusform>
            <numerusform>وردت %n مادة من الوكالات.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the wire could not be read and lies in &quot;refused&quot;: %2.</source>
        <translation>تعذّرت قراءة %1 الوارد من وكالة وهو في «refused»: %2.</translation>
    </message>
    <message>
        <source>The wire cannot be watched</source>
        <translation>تعذّرت مراقبة مجلدات الوكالات</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>معا&amp;ينة الطباعة…</translation>
    </message>
    <message>
        <source>The story could not be laid out for print</source>
        <translation>تعذّر إخراج المادة للطباعة</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>الكلمات البديلة</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>الكلمات الكاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;استبدال</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>ا&amp;ستبدال الكل</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>ليس نمطًا صحيحًا</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, matches</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%n مطابقات</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups and \n for a new line.</source>
        <translation>في التعبير النمطي، ‎\1 إلى ‎\9 تعني مجموعاته و‎\n تعني سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>AB→XY</source>
        <comment>switch: as many capitals as the words have</comment>
        <translation>AB→XY</translation>
    </message>
    <message>
        <source>Capitals as the words that are replaced have them</source>
        <translation>الأحرف الكبيرة كما في الكلمات المستبدَلة</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>ينقطع التعبير النمطي عند الحرف %1: %2.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingModel</name>
    <message>
        <source>Let pass by %1</source>
        <translation>تجاوزه %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPane</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;الذهاب إليه</translation>
    </message>
    <message>
        <source>Fi&amp;x</source>
        <translation>&amp;إصلاح</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>لا شيء للمعالجة</translation>
    </message>
    <message>
        <source>The house rules are read along while you write. What they find stands here: what, where, and how to settle it.</source>
        <translation>تُقرأ قواعد التحرير معك أثناء الكتابة. وما تجده يظهر هنا: ماذا، وأين، وكيف يُعالج.</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>مآخذ الفحوص</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا مآخذ</numerusform>
            <numerusform>مأخذ واحد</numerusform>
            <numerusform>مأخذان</numerusform>
            <numerusform>%n مآخذ</numerusform>
            <numerusform>%n مأخذًا</numerusform>
            <numerusform>%n مأخذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be settled</source>
        <translation>
            <numerusform>لا شيء تجب معالجته</numerusform>
            <numerusform>واحد تجب معالجته</numerusform>
            <numerusform>اثنان تجب معالجتهما</numerusform>
            <numerusform>%n تجب معالجتها</numerusform>
            <numerusform>%n تجب معالجتها</numerusform>
            <numerusform>%n تجب معالجتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Let It &amp;Pass…</source>
        <extracomment>The finding stands, and the text too, for a reason on record</extracomment>
        <translation>&amp;تجاوز…</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpHtml</name>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
</context>
<context>
    <name>galley::ui::HelpWindow</name>
    <message>
        <source>No page has these words. Try one of them alone, or a plainer one.</source>
        <translation>لا صفحة فيها هذه الكلمات. جرّب إحداها وحدها، أو كلمة أبسط.</translation>
    </message>
    <message>
        <source>Help – Galley</source>
        <translation>المساعدة – Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Pages that have these words</source>
        <translation>الصفحات التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Answer the dialog first; then this can be done.</source>
        <translation>أجب عن مربع الحوار أولًا، ثم يصبح هذا ممكنًا.</translation>
    </message>
    <message>
        <source>This can be done when a story is open, or something is chosen that it is for.</source>
        <translation>يصبح هذا ممكنًا حين تُفتح مادة، أو يُختار ما يخصّه.</translation>
    </message>
    <message>
        <source>%1 menu: %2</source>
        <translation>قائمة «%1»: %2</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportDialog</name>
    <message>
        <source>&amp;Change What Becomes of It</source>
        <translation>&amp;تغيير مصيرها</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>استيراد المصادر</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>بطاقات %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as an entry</source>
        <translation>
            <numerusform>لا مطابق لبطاقة</numerusform>
            <numerusform>واحدة تطابق بطاقة</numerusform>
            <numerusform>اثنتان تطابقان بطاقة</numerusform>
            <numerusform>%n تطابق بطاقات</numerusform>
            <numerusform>%n تطابق بطاقات</numerusform>
            <numerusform>%n تطابق بطاقات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>لا معروف سلفًا</numerusform>
            <numerusform>واحدة معروفة سلفًا</numerusform>
            <numerusform>اثنتان معروفتان سلفًا</numerusform>
            <numerusform>%n معروفة سلفًا</numerusform>
            <numerusform>%n معروفة سلفًا</numerusform>
            <numerusform>%n معروفة سلفًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>واحدة مستبعدة</numerusform>
            <numerusform>اثنتان مستبعدتان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>لا شيء بلا اسم</numerusform>
            <numerusform>واحدة بلا اسم</numerusform>
            <numerusform>اثنتان بلا اسم</numerusform>
            <numerusform>%n بلا اسم</numerusform>
            <numerusform>%n بلا اسم</numerusform>
            <numerusform>%n بلا اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. %1.</source>
        <translation>لم يُخزَّن شيء بعد. %1.</translation>
    </message>
    <message>
        <source>Storing the entries …</source>
        <translation>يجري تخزين البطاقات…</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>لم يُخزَّن شيء</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportModel</name>
    <message>
        <source>New entry</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>جزء من %1</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>معروفة سلفًا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Headings of a table: a person’s name, position at work, how to reach them</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مصيرها</translation>
    </message>
</context>
<context>
    <name>galley::ui::InnerNames</name>
    <message>
        <source>Empty this field</source>
        <translation>إفراغ هذا الحقل</translation>
    </message>
</context>
<context>
    <name>galley::ui::JoinDialog</name>
    <message>
        <source>&amp;Try It Out</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>Join a Shared Newsroom</source>
        <translation>الانضمام إلى غرفة أخبار مشتركة</translation>
    </message>
    <message>
        <source>A newsroom that is shared lies on a PostgreSQL server. Whoever runs it gives you its address, a login and a password. You keep a copy here and work on without a network; your own newsroom stays as it is.</source>
        <translation>غرفة الأخبار المشتركة موجودة على خادم PostgreSQL. والمسؤول عنه يعطيك عنوانه واسم دخول وكلمة مرور. تبقى لديك هنا نسخة تعمل عليها ولو بلا شبكة؛ وتبقى غرفة أخبارك كما هي.</translation>
    </message>
    <message>
        <source>server.example.org, or a whole address postgresql://…</source>
        <translation>server.example.org، أو عنوان كامل postgresql://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;الخادم</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;غرفة الأخبار</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>ا&amp;سم الدخول</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>ا&amp;نضمام</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>It does not do</source>
        <translation>هذا لا يصلح</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring of this computer</source>
        <translation>احتفظ &amp;بكلمة المرور في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>galley::ui::LinkDialog</name>
    <message>
        <source>Edit Link</source>
        <translation>تحرير الرابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;العنوان</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>ا&amp;لكلمات</translation>
    </message>
    <message>
        <source>&amp;Set Link</source>
        <translation>&amp;تعيين الرابط</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;إزالة الرابط</translation>
    </message>
    <message>
        <source>Without words of its own, the link shows its address.</source>
        <translation>الرابط بلا كلمات خاصة يُظهر عنوانه.</translation>
    </message>
    <message>
        <source>This is no address yet: it needs a host, as in courier.example/minutes.</source>
        <translation>ليس هذا عنوانًا بعد: ينقصه اسم الموقع، كما في courier.example/minutes.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Laid-out page</source>
        <translation>الصفحة المُخرجة</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>الفحوص %1</translation>
    </message>
    <message>
        <source>The story could not be opened</source>
        <translation>تعذّر فتح المادة</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <translation>%1 – Galley</translation>
    </message>
    <message>
        <source>The story could not be made</source>
        <translation>تعذّر إنشاء المادة</translation>
    </message>
    <message>
        <source>The sample newsroom could not be opened</source>
        <translation>تعذّر فتح غرفة الأخبار التجريبية</translation>
    </message>
    <message>
        <source>The list of stories could not be read</source>
        <translation>تعذّرت قراءة قائمة المواد</translation>
    </message>
    <message>
        <source>The photo could not be taken in</source>
        <translation>تعذّرت إضافة الصورة</translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>مادة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>فت&amp;ح مادة…</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>ا&amp;لحفظ الآن</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>Filter S&amp;tories</source>
        <translation>تصفي&amp;ة المواد</translation>
    </message>
    <message>
        <source>Colours as the &amp;Desktop</source>
        <translation>&amp;ألوان سطح المكتب</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>ألوا&amp;ن فاتحة</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>ألوان &amp;داكنة</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;البحث عن أمر…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>اكتب بضعة أحرف من أمر</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>فتح مادة</translation>
    </message>
    <message>
        <source>Type a few letters of the headline or the slug</source>
        <translation>اكتب بضعة أحرف من العنوان أو اسم العمل</translation>
    </message>
    <message>
        <source>Who Says &amp;This?</source>
        <translation>من يقول &amp;هذا؟</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>The answer could not be kept</source>
        <translation>تعذّر حفظ الجواب</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>حالة %1 الآن: %2.</translation>
    </message>
    <message>
        <source>The approved text was changed, so the approval is void. Undo does not bring it back.</source>
        <translation>تغيّر النص المعتمد فسقط الاعتماد. والتراجع لا يعيده.</translation>
    </message>
    <message>
        <source>The notice could not be kept</source>
        <translation>تعذّر حفظ التنويه</translation>
    </message>
    <message>
        <source>You work as %1 now.</source>
        <translation>أنت تعمل الآن باسم %1.</translation>
    </message>
    <message>
        <source>&amp;Compare Versions…</source>
        <translation>مقارنة الإ&amp;صدارات…</translation>
    </message>
    <message>
        <source>&amp;Work As…</source>
        <translation>العمل &amp;باسم…</translation>
    </message>
    <message>
        <source>Who Says &amp;What</source>
        <translation>من &amp;يقول ماذا</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>ال&amp;فحوص</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>الم&amp;راجعة</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>ا&amp;لمصادر</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>ال&amp;بيانات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 accepted. Undo brings them back.</source>
        <translation>
            <numerusform>لم يُقبل أي اقتراح من %1. التراجع يعيدها.</numerusform>
            <numerusform>قُبل اقتراح واحد من %1. التراجع يعيده.</numerusform>
            <numerusform>قُبل اقتراحان من %1. التراجع يعيدهما.</numerusform>
            <numerusform>قُبلت %n اقتراحات من %1. التراجع يعيدها.</numerusform>
            <numerusform>قُبل %n اقتراحًا من %1. التراجع يعيدها.</numerusform>
            <numerusform>قُبل %n اقتراح من %1. التراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of %1 refused. Undo brings them back.</source>
        <translation>
            <numerusform>لم يُرفض أي اقتراح من %1. التراجع يعيدها.</numerusform>
            <numerusform>رُفض اقتراح واحد من %1. التراجع يعيده.</numerusform>
            <numerusform>رُفض اقتراحان من %1. التراجع يعيدهما.</numerusform>
            <numerusform>رُفضت %n اقتراحات من %1. التراجع يعيدها.</numerusform>
            <numerusform>رُفض %n اقتراحًا من %1. التراجع يعيدها.</numerusform>
            <numerusform>رُفض %n اقتراح من %1. التراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>الملاحظات %1</translation>
    </message>
    <message>
        <source>Let This Pass</source>
        <translation>تجاوز هذا</translation>
    </message>
    <message>
        <source>%1

Why may it stand? The reason is kept on record, and holds for these words alone.</source>
        <translation>%1

لماذا يجوز إبقاؤه؟ يُحفظ السبب في السجل، ويسري على هذه الكلمات وحدها.</translation>
    </message>
    <message>
        <source>It could not be let pass</source>
        <translation>تعذّر تجاوزه</translation>
    </message>
    <message>
        <source>%1 is let pass here. It comes back when the words change.</source>
        <translation>جرى تجاوز %1 هنا. ويعود إذا تغيرت الكلمات.</translation>
    </message>
    <message>
        <source>The version could not be restored</source>
        <translation>تعذّرت استعادة الإصدار</translation>
    </message>
    <message>
        <source>The story is that version again. What it was stays a version.</source>
        <translation>عادت المادة إلى ذلك الإصدار. وما كانت عليه يبقى إصدارًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>%1 is published, as it was scheduled.</source>
        <translation>نُشرت %1 كما جُدولت.</translation>
    </message>
    <message>
        <source>%1 was due and is not published: %2</source>
        <translation>حان موعد %1 ولم تُنشر: %2</translation>
    </message>
    <message>
        <source>Only What Waits for &amp;Me</source>
        <translation>ما ينت&amp;ظرني فقط</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;الملاحظات</translation>
    </message>
    <message>
        <source>The newsroom could not be copied</source>
        <translation>تعذّر نسخ غرفة الأخبار</translation>
    </message>
    <message>
        <source>The vault could not be opened: %1</source>
        <translation>تعذّر فتح الخزنة: %1</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>الخزنة مقفلة</translation>
    </message>
    <message numerus="yes">
        <source>Vault open, locks in %n s</source>
        <translation>
            <numerusform>الخزنة مفتوحة، تُقفل الآن</numerusform>
            <numerusform>الخزنة مفتوحة، تُقفل بعد ثانية</numerusform>
            <numerusform>الخزنة مفتوحة، تُقفل بعد ثانيتين</numerusform>
            <numerusform>الخزنة مفتوحة، تُقفل بعد %n ثوانٍ</numerusform>
            <numerusform>الخزنة مفتوحة، تُقفل بعد %n ثانية</numerusform>
            <numerusform>الخزنة مفتوحة، تُقفل بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>الخزنة مفتوحة</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>The last changes of “%1” are not on the disk.</source>
        <translation>آخر تغييرات «%1» ليست على القرص.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Galley tries again each second and goes on by itself when it works.</source>
        <translation>يحاول Galley من جديد كل ثانية، ويواصل من تلقاء نفسه حين ينجح.</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;مواصلة الكتابة</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;تجاهل التغييرات</translation>
    </message>
    <message>
        <source>The text of the story is on the clipboard.</source>
        <translation>نص المادة في الحافظة.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>توجد نسخة في %1.</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>تعذّر حفظ النسخة</translation>
    </message>
    <message>
        <source>The words could not be purged</source>
        <translation>تعذّر محو الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from %n earlier versions. Copies of the newsroom made before keep them.</source>
        <translation>
            <numerusform>لم يكن في الإصدارات السابقة شيء من الكلمات. نسخ غرفة الأخبار الأقدم تحتفظ بها.</numerusform>
            <numerusform>مُحيت الكلمات من إصدار سابق واحد. نسخ غرفة الأخبار الأقدم تحتفظ بها.</numerusform>
            <numerusform>مُحيت الكلمات من إصدارين سابقين. نسخ غرفة الأخبار الأقدم تحتفظ بها.</numerusform>
            <numerusform>مُحيت الكلمات من %n إصدارات سابقة. نسخ غرفة الأخبار الأقدم تحتفظ بها.</numerusform>
            <numerusform>مُحيت الكلمات من %n إصدارًا سابقًا. نسخ غرفة الأخبار الأقدم تحتفظ بها.</numerusform>
            <numerusform>مُحيت الكلمات من %n إصدار سابق. نسخ غرفة الأخبار الأقدم تحتفظ بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you may read it in the vault</source>
        <translation>%1: يمكنك قراءتها في الخزنة</translation>
    </message>
    <message>
        <source>%1: not verified by you; the approval will say so</source>
        <translation>%1: لم تتحقق منها؛ وسيذكر الاعتماد ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n stories wait for you.</source>
        <translation>
            <numerusform>لا مواد تنتظرك.</numerusform>
            <numerusform>مادة واحدة تنتظرك.</numerusform>
            <numerusform>مادتان تنتظرانك.</numerusform>
            <numerusform>%n مواد تنتظرك.</numerusform>
            <numerusform>%n مادة تنتظرك.</numerusform>
            <numerusform>%n مادة تنتظرك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Galley did not end properly last time. Nothing that was saved is lost; the last words saved are of %1, in %2.</source>
        <translation>لم ينتهِ Galley على نحو سليم في المرة السابقة. لم يضع شيء مما حُفظ؛ وآخر ما حُفظ من كلام كان في %1، في %2.</translation>
    </message>
    <message>
        <source>The vault could not be looked at</source>
        <translation>تعذّر النظر في الخزنة</translation>
    </message>
    <message>
        <source>The story was not submitted: the vault stayed locked.</source>
        <translation>لم تُقدَّم المادة: بقيت الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>The story was not submitted: the source could not be shared</source>
        <translation>لم تُقدَّم المادة: تعذّرت مشاركة المصدر</translation>
    </message>
    <message>
        <source>Pur&amp;ge Words from History…</source>
        <translation>محو &amp;كلمات من السجل…</translation>
    </message>
    <message>
        <source>Copies of the &amp;Newsroom…</source>
        <translation>&amp;نسخ غرفة الأخبار…</translation>
    </message>
    <message>
        <source>The newsroom could not be read</source>
        <translation>تعذّرت قراءة غرفة الأخبار</translation>
    </message>
    <message>
        <source>The newsroom is saved.</source>
        <translation>حُفظت غرفة الأخبار.</translation>
    </message>
    <message numerus="yes">
        <source>The words are gone from the earlier versions, but %n reasons or notices on record hold them, and those are never changed.</source>
        <translation>
            <numerusform>مُحيت الكلمات من الإصدارات السابقة.</numerusform>
            <numerusform>مُحيت الكلمات من الإصدارات السابقة، لكن سببًا أو تنويهًا مسجلًا واحدًا يحويها، وهذا لا يُغيَّر أبدًا.</numerusform>
            <numerusform>مُحيت الكلمات من الإصدارات السابقة، لكن سببين أو تنويهين مسجلين يحويانها، وهذه لا تُغيَّر أبدًا.</numerusform>
            <numerusform>مُحيت الكلمات من الإصدارات السابقة، لكن %n أسباب أو تنويهات مسجلة تحويها، وهذه لا تُغيَّر أبدًا.</numerusform>
            <numerusform>مُحيت الكلمات من الإصدارات السابقة، لكن %n سببًا أو تنويهًا مسجلًا تحويها، وهذه لا تُغيَّر أبدًا.</numerusform>
            <numerusform>مُحيت الكلمات من الإصدارات السابقة، لكن %n سبب أو تنويه مسجل تحويها، وهذه لا تُغيَّر أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or put the caret into one.</source>
        <translation>حدد كلمات، أو ضع المؤشر في إحداها.</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>تعذّرت قراءة الإصدارات</translation>
    </message>
    <message>
        <source>“%1” stands in the first version, by %2, %3.</source>
        <translation>«%1» في الإصدار الأول، من %2، %3.</translation>
    </message>
    <message>
        <source>“%1” came in by %2, %3.</source>
        <translation>«%1» أدخلها %2، %3.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Who Brought This &amp;In?</source>
        <translation>من &amp;أدخل هذا؟</translation>
    </message>
    <message>
        <source>Ne&amp;wsroom…</source>
        <translation>&amp;غرفة الأخبار…</translation>
    </message>
    <message>
        <source>Take In Their Version</source>
        <translation>إدخال الإصدار الآخر</translation>
    </message>
    <message>
        <source>The version could not be taken in</source>
        <translation>تعذّر إدخال الإصدار</translation>
    </message>
    <message>
        <source>You went on writing, so their version was not taken in. Take it in again.</source>
        <translation>واصلتَ الكتابة فلم يُدخل الإصدار الآخر. أدخله من جديد.</translation>
    </message>
    <message>
        <source>Their version is taken in; nothing was changed twice.</source>
        <translation>أُدخل الإصدار الآخر، ولم يُغيَّر شيء مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>Their version is taken in. %n place(s) both of you changed stand as suggestions and notes.</source>
        <translation>
            <numerusform>أُدخل الإصدار الآخر، ولم يتعارض شيء.</numerusform>
            <numerusform>أُدخل الإصدار الآخر. موضع واحد غيّرتماه كلاكما باقٍ كاقتراح وملاحظة.</numerusform>
            <numerusform>أُدخل الإصدار الآخر. موضعان غيّرتماهما كلاكما باقيان كاقتراحات وملاحظات.</numerusform>
            <numerusform>أُدخل الإصدار الآخر. %n مواضع غيّرتماها كلاكما باقية كاقتراحات وملاحظات.</numerusform>
            <numerusform>أُدخل الإصدار الآخر. %n موضعًا غيّرتماه كلاكما باقية كاقتراحات وملاحظات.</numerusform>
            <numerusform>أُدخل الإصدار الآخر. %n موضع غيّرتماه كلاكما باقية كاقتراحات وملاحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In &amp;Their Version…</source>
        <translation>&amp;إدخال الإصدار الآخر…</translation>
    </message>
    <message>
        <source>The story could not be taken over</source>
        <translation>تعذّر تسلّم المادة</translation>
    </message>
    <message>
        <source>What you typed last could not be kept</source>
        <translation>تعذّر حفظ آخر ما كتبت</translation>
    </message>
    <message>
        <source>%1 has taken this story over. What you typed last is kept among its versions.</source>
        <translation>تسلّم %1 هذه المادة. آخر ما كتبته محفوظ بين إصداراتها.</translation>
    </message>
    <message>
        <source>%1 has taken this story over. You read what is saved there.</source>
        <translation>تسلّم %1 هذه المادة. أنت تقرأ ما يُحفظ هناك.</translation>
    </message>
    <message>
        <source>You can write in this story now.</source>
        <translation>يمكنك الكتابة في هذه المادة الآن.</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation>ت&amp;سلّم</translation>
    </message>
    <message>
        <source>Damage was found: %1 Take back a copy of the newsroom (File, Copies), or put a copy of the file back in its place.</source>
        <translation>وُجد تلف: %1 استرجع نسخة من غرفة الأخبار (ملف، نسخ)، أو أعد نسخة من الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>The newsroom is damaged, and so is the copy that was made of it: %1 The good copies stay: take one back (File, Copies), or ask whoever looks after your computers.</source>
        <translation>غرفة الأخبار تالفة، وكذلك النسخة التي أُخذت منها: %1 النسخ السليمة باقية: استرجع إحداها (ملف، نسخ)، أو اسأل من يعتني بأجهزتكم.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مس&amp;اعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>&amp;Planning Board</source>
        <translation>لوحة التخ&amp;طيط</translation>
    </message>
    <message>
        <source>S&amp;earch Everything</source>
        <translation>البحث في كل &amp;شيء</translation>
    </message>
    <message>
        <source>Stories</source>
        <comment>place of the window</comment>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>لم يُستبدل أي موضع</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %n مواضع</numerusform>
            <numerusform>استُبدل %n موضعًا</numerusform>
            <numerusform>استُبدل %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s). Each has a new version.</source>
        <translation>
            <numerusform>في أي مادة.</numerusform>
            <numerusform>في مادة واحدة. لها إصدار جديد.</numerusform>
            <numerusform>في مادتين. لكل منهما إصدار جديد.</numerusform>
            <numerusform>في %n مواد. لكل منها إصدار جديد.</numerusform>
            <numerusform>في %n مادة. لكل منها إصدار جديد.</numerusform>
            <numerusform>في %n مادة. لكل منها إصدار جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <translation>بقيت كما كانت: %1.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>جارٍ الاستبدال…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are again what they were.</source>
        <translation>
            <numerusform>لم تعد أي مادة كما كانت.</numerusform>
            <numerusform>عادت مادة واحدة كما كانت.</numerusform>
            <numerusform>عادت مادتان كما كانتا.</numerusform>
            <numerusform>عادت %n مواد كما كانت.</numerusform>
            <numerusform>عادت %n مادة كما كانت.</numerusform>
            <numerusform>عادت %n مادة كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were written in since, and stay.</source>
        <translation>أما غيرها فقد كُتب فيه منذ ذلك الحين، ويبقى.</translation>
    </message>
    <message>
        <source>Nothing could be replaced</source>
        <translation>تعذّر استبدال أي شيء</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the desktop is. It comes by itself where the desktop asks for it.</source>
        <translation>التباين العالي فاتح أو داكن بحسب سطح المكتب. ويعمل من تلقاء نفسه حيث يطلبه سطح المكتب.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Size of text in the window</source>
        <translation>حجم النص في النافذة</translation>
    </message>
    <message>
        <source>Menus, lists and buttons, in percent of the desktop&apos;s size.</source>
        <translation>القوائم واللوائح والأزرار، بالنسبة المئوية من حجم سطح المكتب.</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Whether the page glides to another size, menus fade and the caret blinks.</source>
        <translation>هل تنتقل الصفحة بسلاسة إلى حجم آخر، وتتلاشى القوائم، ويومض المؤشر.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح بها</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Holds from the next start on. Stories have a language of their own.</source>
        <translation>يسري من التشغيل التالي. للمواد لغاتها الخاصة.</translation>
    </message>
    <message>
        <source>Close Galley and start it again: the window then speaks the other language.</source>
        <translation>أغلق Galley وشغّله من جديد: تتحدث النافذة عندئذ اللغة الأخرى.</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>Of the editor alone; the page is set in the publication&apos;s own.</source>
        <translation>في المحرر وحده؛ أما الصفحة فتُصفّ بخط المطبوعة.</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the editor alone. The wheel with Ctrl held does the same.</source>
        <translation>في المحرر وحده. عجلة الفأرة مع Ctrl تفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Show the story as</source>
        <translation>طريقة عرض المادة</translation>
    </message>
    <message>
        <source>Pages one below the other, facing pages, or a reader&apos;s screen.</source>
        <translation>صفحات متتالية، أو صفحتان متقابلتان، أو شاشة القارئ.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>What is looked at is what is printed.</source>
        <translation>ما يُعرض هو ما يُطبع.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>نمط الصفحة</translation>
    </message>
    <message>
        <source>The publication has its own; another may be looked at.</source>
        <translation>للمطبوعة نمطها؛ ويمكن النظر في غيره.</translation>
    </message>
    <message>
        <source>Suggested changes on the page</source>
        <translation>التعديلات المقترحة على الصفحة</translation>
    </message>
    <message>
        <source>How words that are only suggested stand on the page.</source>
        <translation>كيف تظهر على الصفحة الكلمات المقترحة فقط.</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>صور مصغّرة للصفحات</translation>
    </message>
    <message>
        <source>A strip at the side that leads to each page.</source>
        <translation>شريط جانبي يقود إلى كل صفحة.</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>ترتيب المواد</translation>
    </message>
    <message>
        <source>Within each stage of work in the list at the left.</source>
        <translation>داخل كل مرحلة من العمل في القائمة الجانبية.</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>حسب الموعد</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Wire folders</source>
        <translation>مجلدات الوكالات</translation>
    </message>
    <message>
        <source>Folders whose new files come in as stories by themselves.</source>
        <translation>مجلدات تدخل ملفاتها الجديدة كمواد من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>People, desks and house words</source>
        <translation>الأشخاص والأقسام وكلمات الدار</translation>
    </message>
    <message>
        <source>These are the newsroom&apos;s, not yours alone: they hold for everybody who works in it.</source>
        <translation>هذه لغرفة الأخبار لا لك وحدك: تسري على كل من يعمل فيها.</translation>
    </message>
    <message>
        <source>Tell me when a story comes to me</source>
        <translation>إخباري حين تصلني مادة</translation>
    </message>
    <message>
        <source>By a message of the desktop while the window is not in front. It names no story.</source>
        <translation>برسالة من سطح المكتب ما دامت النافذة ليست في المقدمة. ولا تذكر اسم أي مادة.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Other keys for any command.</source>
        <translation>مفاتيح أخرى لأي أمر.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1، آخر تعديل %2</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Newsroom</source>
        <translation>&amp;فتح غرفة الأخبار التجريبية</translation>
    </message>
    <message>
        <source>&amp;Back to My Newsroom</source>
        <translation>العودة &amp;إلى غرفة أخباري</translation>
    </message>
    <message>
        <source>Open Another Story &amp;Beside…</source>
        <translation>فتح مادة &amp;أخرى بجوارها…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>البحث في كل شيء عن «%1»</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح بجوارها</translation>
    </message>
    <message>
        <source>Story for the second window: a few letters of it</source>
        <translation>مادة للنافذة الثانية: بضعة أحرف منها</translation>
    </message>
    <message>
        <source>Find and Replace in A&amp;ll Stories…</source>
        <translation>بح&amp;ث واستبدال في كل المواد…</translation>
    </message>
    <message>
        <source>&amp;Keys as in Another Editor…</source>
        <translation>المفاتيح كما في &amp;محرر آخر…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Type a few letters of the editor you know</source>
        <translation>اكتب بضعة أحرف من اسم المحرر الذي تعرفه</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>No note, suggestion or misspelled word is left in this text.</source>
        <translation>لم تبق في هذا النص ملاحظة ولا اقتراح ولا كلمة خاطئة.</translation>
    </message>
    <message>
        <source>Next Note, Suggestion or Misspelling</source>
        <translation>الملاحظة أو الاقتراح أو الخطأ التالي</translation>
    </message>
    <message>
        <source>Previous Note, Suggestion or Misspelling</source>
        <translation>الملاحظة أو الاقتراح أو الخطأ السابق</translation>
    </message>
    <message>
        <source>&amp;Lock the Vault</source>
        <translation>&amp;قفل الخزنة</translation>
    </message>
    <message>
        <source>Unlock the &amp;Vault</source>
        <translation>فتح ال&amp;خزنة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>panel: where it is moved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>نقل لوح</translation>
    </message>
    <message>
        <source>Type a few letters of the panel, and where it is to go</source>
        <translation>اكتب بضعة أحرف من اللوح ومن مكانه الجديد</translation>
    </message>
    <message>
        <source>&amp;Ask for It</source>
        <translation>&amp;طلب التسليم</translation>
    </message>
    <message>
        <source>The other one could not be asked</source>
        <translation>تعذّر إيصال الطلب</translation>
    </message>
    <message>
        <source>%1 was asked to hand the story over. You can write here as soon as that is done.</source>
        <translation>طُلب من %1 تسليم المادة. يمكنك الكتابة هنا حالما يتم ذلك.</translation>
    </message>
    <message>
        <source>%1 would like to write in this story.</source>
        <translation>لدى %1 رغبة في الكتابة في هذه المادة.</translation>
    </message>
    <message>
        <source>&amp;Hand Over</source>
        <translation>تس&amp;ليم</translation>
    </message>
    <message>
        <source>The story could not be handed over</source>
        <translation>تعذّر تسليم المادة</translation>
    </message>
    <message>
        <source>&amp;Join a Shared Newsroom…</source>
        <translation>الان&amp;ضمام إلى غرفة أخبار مشتركة…</translation>
    </message>
    <message>
        <source>Back to My O&amp;wn Newsroom</source>
        <translation>الع&amp;ودة إلى غرفة أخباري الخاصة</translation>
    </message>
    <message>
        <source>You have this story open in another window, %1. Here you read what is saved there, and can write notes.</source>
        <translation>هذه المادة مفتوحة لديك في نافذة أخرى، %1. هنا تقرأ ما يُحفظ هناك، ويمكنك كتابة الملاحظات.</translation>
    </message>
    <message>
        <source>%1 is writing in this story. Here you read what is saved there, and can write notes.</source>
        <translation>يكتب %1 في هذه المادة. هنا تقرأ ما يُحفظ هناك، ويمكنك كتابة الملاحظات.</translation>
    </message>
    <message>
        <source>The note could not be kept</source>
        <translation>تعذّر حفظ الملاحظة</translation>
    </message>
    <message>
        <source>%1 has changed the notes on this story.</source>
        <extracomment>A person, who does not write in the story, wrote or answered a note on it</extracomment>
        <translation>غيّر %1 ملاحظات هذه المادة.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;أظهر</translation>
    </message>
    <message>
        <source>What you typed last is kept among the versions only</source>
        <translation>ما كتبته أخيرا محفوظ بين الإصدارات فقط</translation>
    </message>
    <message>
        <source>This story is not there any more: somebody has removed it, or given it to a desk whose stories you do not see.</source>
        <translation>لم تعد هذه المادة موجودة: لقد أزيلت، أو أعطيت لقسم لا ترى مواده.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MergeDialog</name>
    <message>
        <source>Merge Source</source>
        <translation>دمج المصدر</translation>
    </message>
    <message>
        <source>Who is the same as %1?</source>
        <translation>من هو نفسه %1؟</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>الاسم أو اللقب أو الجهة</translation>
    </message>
    <message>
        <source>Find the other entry</source>
        <translation>البحث عن البطاقة الأخرى</translation>
    </message>
    <message>
        <source>Entries of the source book</source>
        <translation>بطاقات دفتر المصادر</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>إبقاء %1</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>إبقاء الأخرى</translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation>اختر البطاقة الأخرى.</translation>
    </message>
    <message>
        <source>A protected source cannot be merged with one that is named.</source>
        <translation>لا يمكن دمج مصدر محمي بمصدر مسمى.</translation>
    </message>
    <message>
        <source>One entry: %1</source>
        <translation>بطاقة واحدة: %1</translation>
    </message>
    <message>
        <source>Found by these names too: %1</source>
        <translation>يوجد أيضًا بهذه الأسماء: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in stories</source>
        <translation>
            <numerusform>لا إفادات في المواد</numerusform>
            <numerusform>إفادة واحدة في المواد</numerusform>
            <numerusform>إفادتان في المواد</numerusform>
            <numerusform>%n إفادات في المواد</numerusform>
            <numerusform>%n إفادة في المواد</numerusform>
            <numerusform>%n إفادة في المواد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rewritten: the two can be taken apart again at any time.</source>
        <translation>لا يُعاد كتابة شيء: يمكن فصلهما في أي وقت.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MessageBar</name>
    <message>
        <source>Follow this message</source>
        <extracomment>Reads out a button whose text says what it does</extracomment>
        <translation>متابعة هذه الرسالة</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>No message</source>
        <extracomment>Where messages stand, while there is none</extracomment>
        <translation>لا رسائل</translation>
    </message>
</context>
<context>
    <name>galley::ui::MixBar</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>لا مسمى</numerusform>
            <numerusform>واحد مسمى</numerusform>
            <numerusform>اثنان مسمّيان</numerusform>
            <numerusform>%n مسماة</numerusform>
            <numerusform>%n مسمى</numerusform>
            <numerusform>%n مسمى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous</source>
        <translation>
            <numerusform>لا مجهول</numerusform>
            <numerusform>واحد مجهول</numerusform>
            <numerusform>اثنان مجهولان</numerusform>
            <numerusform>%n مجهولة</numerusform>
            <numerusform>%n مجهولًا</numerusform>
            <numerusform>%n مجهول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second-hand</source>
        <translation>
            <numerusform>لا منقول</numerusform>
            <numerusform>واحد منقول</numerusform>
            <numerusform>اثنان منقولان</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولًا</numerusform>
            <numerusform>%n منقول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>لا شيء بلا مصدر</numerusform>
            <numerusform>واحد بلا مصدر</numerusform>
            <numerusform>اثنان بلا مصدر</numerusform>
            <numerusform>%n بلا مصدر</numerusform>
            <numerusform>%n بلا مصدر</numerusform>
            <numerusform>%n بلا مصدر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MoveWords</name>
    <message>
        <source>Begin Writing</source>
        <extracomment>A button that moves a story on, as are those below</extracomment>
        <translation>بدء الكتابة</translation>
    </message>
    <message>
        <source>Send to the Desk</source>
        <translation>إرسال إلى القسم</translation>
    </message>
    <message>
        <source>Take for Editing</source>
        <extracomment>The desk editor takes the story from the pile</extracomment>
        <translation>تولّي التحرير</translation>
    </message>
    <message>
        <source>Return to the Author</source>
        <translation>إعادة إلى الكاتب</translation>
    </message>
    <message>
        <source>Send to Fact-Check</source>
        <translation>إرسال لتدقيق الحقائق</translation>
    </message>
    <message>
        <source>Send Back to the Desk</source>
        <translation>إعادة إلى القسم</translation>
    </message>
    <message>
        <source>Facts Are Checked</source>
        <extracomment>The fact-checker is done with the story</extracomment>
        <translation>دُققت الحقائق</translation>
    </message>
    <message>
        <source>Refer to Legal</source>
        <translation>إحالة إلى القانونية</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>The lawyer has no objection to the story</extracomment>
        <translation>إجازة قانونية</translation>
    </message>
    <message>
        <source>Approve This Text</source>
        <translation>اعتماد هذا النص</translation>
    </message>
    <message>
        <source>Take Back the Approval</source>
        <extracomment>The text may be changed again</extracomment>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>An approval that no longer counts</extracomment>
        <translation>لاغٍ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Take Off the Schedule</source>
        <translation>إلغاء الجدولة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Begin a Correction</source>
        <translation>بدء تصحيح</translation>
    </message>
    <message>
        <source>Drop the Correction</source>
        <translation>ترك التصحيح</translation>
    </message>
    <message>
        <source>Publish the Correction</source>
        <translation>نشر التصحيح</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب المادة</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Keeps the story back for now</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Lets a story go on that was held</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Spike</source>
        <extracomment>Decides that the story will not run</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Take Off the Spike</source>
        <translation>إلغاء الاستبعاد</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <extracomment>Gives the story to another person</extracomment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Lift the Embargo</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>began to write</source>
        <extracomment>Follows a name, as do those below: “A. Lind began to write”</extracomment>
        <translation>بدء الكتابة</translation>
    </message>
    <message>
        <source>sent it to the desk</source>
        <translation>إرسال إلى القسم</translation>
    </message>
    <message>
        <source>took it for editing</source>
        <translation>تولّي التحرير</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>إعادة المادة</translation>
    </message>
    <message>
        <source>sent it to fact-check</source>
        <translation>إرسال لتدقيق الحقائق</translation>
    </message>
    <message>
        <source>sent it back to the desk</source>
        <translation>إعادة إلى القسم</translation>
    </message>
    <message>
        <source>checked the facts</source>
        <translation>تدقيق الحقائق</translation>
    </message>
    <message>
        <source>referred it to legal</source>
        <translation>إحالة إلى القانونية</translation>
    </message>
    <message>
        <source>cleared it</source>
        <extracomment>Follows a name: the lawyer has no objection</extracomment>
        <translation>إجازة قانونية</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>اعتماد المادة</translation>
    </message>
    <message>
        <source>took back the approval</source>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>changed the approved text: the approval is void</source>
        <translation>تغيير النص المعتمد: سقط الاعتماد</translation>
    </message>
    <message>
        <source>scheduled it</source>
        <translation>جدولة المادة</translation>
    </message>
    <message>
        <source>took it off the schedule</source>
        <translation>إلغاء الجدولة</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>نشر المادة</translation>
    </message>
    <message>
        <source>began a correction</source>
        <translation>بدء تصحيح</translation>
    </message>
    <message>
        <source>dropped the correction</source>
        <translation>ترك التصحيح</translation>
    </message>
    <message>
        <source>published the correction</source>
        <translation>نشر التصحيح</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>سحب المادة</translation>
    </message>
    <message>
        <source>held it</source>
        <translation>تعليق المادة</translation>
    </message>
    <message>
        <source>released it</source>
        <extracomment>Follows a name: the story goes on that was held</extracomment>
        <translation>استئناف المادة</translation>
    </message>
    <message>
        <source>spiked it</source>
        <translation>استبعاد المادة</translation>
    </message>
    <message>
        <source>took it off the spike</source>
        <translation>إلغاء الاستبعاد</translation>
    </message>
    <message>
        <source>handed it over</source>
        <translation>تسليم المادة</translation>
    </message>
    <message>
        <source>lifted the embargo</source>
        <translation>رفع الحظر</translation>
    </message>
</context>
<context>
    <name>galley::ui::NewsroomDialog</name>
    <message>
        <source>Newsroom</source>
        <translation>غرفة الأخبار</translation>
    </message>
    <message>
        <source>&amp;1 People</source>
        <translation>&amp;1 الأشخاص</translation>
    </message>
    <message>
        <source>&amp;2 Desks</source>
        <translation>&amp;2 الأقسام</translation>
    </message>
    <message>
        <source>&amp;3 Words</source>
        <translation>&amp;3 الكلمات</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>لم يُحفظ شيء: %1.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>تغييراتك غير محفوظة. اضغط Esc مرة أخرى لتجاهلها.</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesModel</name>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>%1 – gone from the text</source>
        <translation>%1 – لم يعد في النص</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>المادة كلها</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <comment>words</comment>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>words</comment>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>%2 instead of %1</source>
        <comment>words</comment>
        <translation>%2 بدلًا من %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>حسمها %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::NotesPane</name>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>لا شيء من هذا النوع في هذه المادة.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;إرسال</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;حسم</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>For…</source>
        <extracomment>Button: who is to answer the note</extracomment>
        <translation>إلى…</translation>
    </message>
    <message>
        <source>All of Theirs</source>
        <extracomment>Button: every suggestion of the person who made this one</extracomment>
        <translation>كل ما لصاحبها</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Notes and suggestions</source>
        <translation>الملاحظات والاقتراحات</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Which notes are shown: those not resolved yet</extracomment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>Note or answer</source>
        <translation>ملاحظة أو جواب</translation>
    </message>
    <message>
        <source>%1 notes: %2</source>
        <extracomment>A person, and what the note says</extracomment>
        <translation>ملاحظة من %1: %2</translation>
    </message>
    <message>
        <source>%1 suggests this, %2</source>
        <translation>اقتراح من %1، %2</translation>
    </message>
    <message>
        <source>New note on: %1</source>
        <translation>ملاحظة جديدة على: %1</translation>
    </message>
    <message>
        <source>New note on the whole story</source>
        <translation>ملاحظة جديدة على المادة كلها</translation>
    </message>
    <message>
        <source>New note on “%1”</source>
        <translation>ملاحظة جديدة على «%1»</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>جواب إلى %1</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;فتح من جديد</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>كل ما من %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>The note is for nobody in particular</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Accept All of %1</source>
        <translation>قبول كل ما من %1</translation>
    </message>
    <message>
        <source>Refuse All of %1</source>
        <translation>رفض كل ما من %1</translation>
    </message>
    <message>
        <source>New &amp;Note Here</source>
        <translation>ملاحظة &amp;جديدة هنا</translation>
    </message>
    <message>
        <source>Note on the W&amp;hole Story</source>
        <translation>ملاحظة &amp;على المادة كلها</translation>
    </message>
    <message>
        <source>Next Note or Su&amp;ggestion</source>
        <translation>الملاح&amp;ظة أو الاقتراح التالي</translation>
    </message>
    <message>
        <source>Previous Note or Suggestion</source>
        <translation>الملاحظة أو الاقتراح السابق</translation>
    </message>
    <message>
        <source>Resol&amp;ve Note</source>
        <translation>&amp;حسم الملاحظة</translation>
    </message>
    <message>
        <source>Select words in the text and press {key:note.new} to write a note on them. {key:suggest.mode} turns what you type into suggestions. Both stay in the house: only a Word file for review carries them.</source>
        <translation>حدد كلمات في النص واضغط {key:note.new} لكتابة ملاحظة عليها. {key:suggest.mode} يحوّل ما تكتبه إلى اقتراحات. كلاهما يبقى في الدار: لا يحملهما إلا ملف Word للمراجعة.</translation>
    </message>
    <message>
        <source>Note on the Whole Story</source>
        <translation>ملاحظة على المادة كلها</translation>
    </message>
</context>
<context>
    <name>galley::ui::NoticeDialog</name>
    <message>
        <source>Notice to Readers</source>
        <translation>تنويه للقراء</translation>
    </message>
    <message>
        <source>Correction: a fact was wrong</source>
        <translation>تصحيح: معلومة كانت خاطئة</translation>
    </message>
    <message>
        <source>Clarification: right, but it could be misread</source>
        <translation>توضيح: صحيح، لكن قد يُساء فهمه</translation>
    </message>
    <message>
        <source>Update: something new</source>
        <translation>تحديث: أمر جديد</translation>
    </message>
    <message>
        <source>Editor’s note: how the story was made</source>
        <translation>ملاحظة من التحرير: كيف أُعدّت المادة</translation>
    </message>
    <message>
        <source>Withdrawal: it should not have run</source>
        <translation>سحب: ما كان ينبغي نشرها</translation>
    </message>
    <message>
        <source>As readers see it: what the story said, and what is right. “An earlier version said …”</source>
        <translation>كما يراها القراء: ما قالته المادة، وما الصواب. «جاء في نسخة سابقة…»</translation>
    </message>
    <message>
        <source>For the house: what was wrong, in few words</source>
        <translation>للدار: موضع الخطأ باختصار</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;النوع</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>ا&amp;لتنويه</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>&amp;موضع الخطأ</translation>
    </message>
    <message>
        <source>&amp;Put on Record</source>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>It is published with the corrected text, once somebody else approves it.</source>
        <translation>يُنشر مع النص المصحح، متى اعتمده شخص آخر.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>galley::ui::OptionalTime</name>
    <message>
        <source>%1: set a time</source>
        <comment>name of the field</comment>
        <translation>%1: تحديد وقت</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageChoices</name>
    <message>
        <source>Pages</source>
        <extracomment>How the story is shown: as printed pages, one below the other</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>How the story is shown: two printed pages side by side</extracomment>
        <translation>صفحتان متقابلتان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>جهاز لوحي</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>How the story is shown: the web page on the screen of a computer</extracomment>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>House Paper</source>
        <translation>قطع الدار</translation>
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
        <translation>تابلويد</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>Paper: only the space the story has on a page</extracomment>
        <translation>حيّز</translation>
    </message>
    <message>
        <source>House Style</source>
        <translation>أسلوب الدار</translation>
    </message>
    <message>
        <source>Suggestions as Accepted</source>
        <translation>الاقتراحات مقبولة</translation>
    </message>
    <message>
        <source>Suggestions as Refused</source>
        <translation>الاقتراحات مرفوضة</translation>
    </message>
    <message>
        <source>Suggestions Marked</source>
        <translation>الاقتراحات معلَّمة</translation>
    </message>
</context>
<context>
    <name>galley::ui::PagePane</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>&amp;ملاءمة العرض</translation>
    </message>
    <message>
        <source>W&amp;hole Page</source>
        <translation>&amp;الصفحة كاملة</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>عرض كـ: %1</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>الورق: %1</translation>
    </message>
    <message>
        <source>Set the S&amp;lot…</source>
        <translation>ت&amp;حديد الحيّز…</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>المصغّ&amp;رات</translation>
    </message>
    <message>
        <source>Mark the &amp;Selection</source>
        <translation>&amp;تعليم المحدد</translation>
    </message>
    <message>
        <source>Mark &amp;Attributions</source>
        <translation>تعليم &amp;الإسنادات</translation>
    </message>
    <message>
        <source>Mark &amp;Findings</source>
        <translation>ت&amp;عليم المآخذ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>تكبير الصفحة</translation>
    </message>
    <message>
        <source>Set the Slot…</source>
        <translation>تحديد الحيّز…</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>How the story fits its slot</source>
        <translation>مدى ملاءمة المادة لحيّزها</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>سطر زائد</numerusform>
            <numerusform>سطران زائدان</numerusform>
            <numerusform>%n أسطر زائدة</numerusform>
            <numerusform>%n سطرًا زائدًا</numerusform>
            <numerusform>%n سطر زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>لا أسطر شاغرة</numerusform>
            <numerusform>سطر شاغر</numerusform>
            <numerusform>سطران شاغران</numerusform>
            <numerusform>%n أسطر شاغرة</numerusform>
            <numerusform>%n سطرًا شاغرًا</numerusform>
            <numerusform>%n سطر شاغر</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Go to the first words that do not fit the slot</source>
        <translation>إلى أول كلمات لا يتسع لها الحيّز</translation>
    </message>
    <message>
        <source>Give the story another slot</source>
        <translation>منح المادة حيّزًا آخر</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>النمط: %1</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>نمط الصفحة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageView</name>
    <message>
        <source>The page appears here as soon as there are words.</source>
        <translation>تظهر الصفحة هنا حالما توجد كلمات.</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>معاينة الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %n line(s)</source>
        <extracomment>On the page, where the slot ends: so much is too long</extracomment>
        <translation>
            <numerusform>لا حذف</numerusform>
            <numerusform>احذف سطرًا</numerusform>
            <numerusform>احذف سطرين</numerusform>
            <numerusform>احذف %n أسطر</numerusform>
            <numerusform>احذف %n سطرًا</numerusform>
            <numerusform>احذف %n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::PanelGrip</name>
    <message>
        <source>Drag this panel to another side</source>
        <translation>اسحب هذا اللوح إلى جانب آخر</translation>
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
        <translation>نقل لوح…</translation>
    </message>
    <message>
        <source>Story &amp;List</source>
        <translation>&amp;قائمة المواد</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;الصفحة</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>اللوح ال&amp;جانبي</translation>
    </message>
    <message>
        <source>F&amp;ocus Mode</source>
        <translation>&amp;وضع التركيز</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>الج&amp;زء التالي</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>الجز&amp;ء السابق</translation>
    </message>
    <message>
        <source>Page in Its O&amp;wn Window</source>
        <translation>الصفحة في ناف&amp;ذة مستقلة</translation>
    </message>
    <message>
        <source>Swap the Sides of List and Inspector</source>
        <translation>تبديل جانبي القائمة واللوح الجانبي</translation>
    </message>
    <message>
        <source>To the Left Side</source>
        <translation>إلى الجانب الأيسر</translation>
    </message>
    <message>
        <source>Beside the Text</source>
        <translation>بجوار النص</translation>
    </message>
    <message>
        <source>To the Right Side</source>
        <translation>إلى الجانب الأيمن</translation>
    </message>
    <message>
        <source>Into a Window of Its Own</source>
        <translation>في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Reset Panels</source>
        <translation>إعادة الألواح إلى أماكنها</translation>
    </message>
    <message>
        <source>Panels before the text</source>
        <translation>ألواح قبل النص</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>ألواح بجوار النص</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
</context>
<context>
    <name>galley::ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;احتفظ بها في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Password of the Server</source>
        <translation>كلمة مرور الخادم</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;كلمة مرور %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::PeoplePage</name>
    <message>
        <source>Reporter</source>
        <translation>مراسل</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>محرر القسم</translation>
    </message>
    <message>
        <source>Copy editor</source>
        <extracomment>Role: looks after language and style</extracomment>
        <translation>مدقق لغوي</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>مدقق حقائق</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>مستشار قانوني</translation>
    </message>
    <message>
        <source>Approver</source>
        <extracomment>Role: may approve a text</extracomment>
        <translation>معتمِد</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>Role: may publish and schedule</extracomment>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Desk head</source>
        <extracomment>Role: leads a desk</extracomment>
        <translation>رئيس القسم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Add Person</source>
        <translation>&amp;إضافة شخص</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In the empty field of a new passphrase</extracomment>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>Roles on each desk</source>
        <translation>الأدوار في كل قسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Who approves a text has not written it, whatever roles they hold. Somebody who leaves loses the roles; what they did stays in their name.</source>
        <translation>من يعتمد نصًا لم يكتبه، أيًا كانت أدواره. ومن يغادر يفقد أدواره، ويبقى ما فعله باسمه.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody is on the staff yet: whoever works here may do everything</source>
        <translation>لا أحد في الطاقم بعد: كل من يعمل هنا يجوز له كل شيء</translation>
    </message>
</context>
<context>
    <name>galley::ui::PersonDialog</name>
    <message>
        <source>Who Works Here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>Only where one is set</source>
        <extracomment>In the empty field of a passphrase</extracomment>
        <translation>فقط إن كانت محددة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Work as This Person</source>
        <translation>العمل &amp;باسم هذا الشخص</translation>
    </message>
    <message>
        <source>What you do from now on is done in this name. Roles are given in File, Newsroom.</source>
        <translation>ما تفعله من الآن يُنسب إلى هذا الاسم. تُمنح الأدوار من «ملف»، «غرفة الأخبار».</translation>
    </message>
</context>
<context>
    <name>galley::ui::PlanDialog</name>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>الحظر حتى</translation>
    </message>
    <message>
        <source>Plan a Story</source>
        <translation>تخطيط مادة</translation>
    </message>
    <message numerus="yes">
        <source>Plan of %n Stories</source>
        <translation>
            <numerusform>خطة بلا مواد</numerusform>
            <numerusform>خطة مادة واحدة</numerusform>
            <numerusform>خطة مادتين</numerusform>
            <numerusform>خطة %n مواد</numerusform>
            <numerusform>خطة %n مادة</numerusform>
            <numerusform>خطة %n مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Council votes on the quay tonight</source>
        <translation>المجلس يصوّت الليلة على الرصيف</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source> words</source>
        <translation> كلمة</translation>
    </message>
    <message>
        <source>&amp;Budget line</source>
        <translation>&amp;سطر الخطة</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;الموعد</translation>
    </message>
    <message>
        <source>De&amp;sk</source>
        <translation>ال&amp;قسم</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;لدى</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>ال&amp;طول</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>ال&amp;باب</translation>
    </message>
    <message>
        <source>Ed&amp;ition</source>
        <translation>ال&amp;عدد</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation>الحظر &amp;حتى</translation>
    </message>
    <message>
        <source>U&amp;rgency, 1 most</source>
        <translation>الأولوية، 1 &amp;أعلاها</translation>
    </message>
    <message>
        <source>Plan It</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>galley::ui::PurgeDialog</name>
    <message>
        <source>Purge Words from History</source>
        <translation>محو كلمات من السجل</translation>
    </message>
    <message>
        <source>A name or a phrase, one a line</source>
        <translation>اسم أو عبارة في كل سطر</translation>
    </message>
    <message>
        <source>Words to purge, one phrase a line</source>
        <translation>الكلمات المراد محوها، عبارة في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Purge for Good</source>
        <translation>&amp;محو نهائي</translation>
    </message>
    <message>
        <source>Take the words out of the story first. Then every earlier version, note and attribution is rewritten without them. This cannot be undone; that it was done stays on record, without the words.</source>
        <translation>احذف الكلمات من المادة أولًا. ثم يُعاد كتابة كل إصدار سابق وملاحظة وإسناد بدونها. لا يمكن التراجع عن هذا؛ ويبقى حدوثه مسجلًا، بلا الكلمات.</translation>
    </message>
    <message>
        <source>Copies of the newsroom that were made before now (the folder “backups” beside the database) keep the words: delete those where they must go too.</source>
        <translation>نسخ غرفة الأخبار التي أُنشئت قبل الآن (المجلد «backups» بجوار قاعدة البيانات) تحتفظ بالكلمات: احذف ما يجب أن تزول منه أيضًا.</translation>
    </message>
    <message>
        <source>In any letter case, as whole words.</source>
        <translation>بأي حالة أحرف، ككلمات كاملة.</translation>
    </message>
    <message>
        <source>They cannot be looked for: %1.</source>
        <translation>تعذّر البحث عنها: %1.</translation>
    </message>
    <message>
        <source>They stand in no version of this story. Purging clears the search index and the log of the database all the same.</source>
        <translation>لا ترد في أي إصدار من هذه المادة. والمحو ينظف فهرس البحث وسجل قاعدة البيانات مع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n versions of this story.</source>
        <translation>
            <numerusform>لا ترد في أي إصدار من هذه المادة.</numerusform>
            <numerusform>ترد في إصدار واحد من هذه المادة.</numerusform>
            <numerusform>ترد في إصدارين من هذه المادة.</numerusform>
            <numerusform>ترد في %n إصدارات من هذه المادة.</numerusform>
            <numerusform>ترد في %n إصدارًا من هذه المادة.</numerusform>
            <numerusform>ترد في %n إصدار من هذه المادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much like them, and left as they are: %1. Add a line for each that must go too.</source>
        <translation>كلمات شبيهة بها تبقى كما هي: %1. أضف سطرًا لكل ما يجب محوه أيضًا.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuickPicker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>لا شيء مطابق. جرّب أحرفًا أقل.</translation>
    </message>
    <message>
        <source>Letters to look for</source>
        <translation>أحرف البحث</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuotationTeller</name>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Quotation, source: %1</source>
        <translation>اقتباس، المصدر: %1</translation>
    </message>
    <message>
        <source>In other words, source: %1</source>
        <translation>بعبارة أخرى، المصدر: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
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
        <translation>مغلقة؛ التصحيح يُجرى في المادة نفسها</translation>
    </message>
    <message>
        <source>approved; a change would void that</source>
        <translation>معتمدة؛ أي تغيير يُسقط الاعتماد</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>مفتوحة في نافذة أخرى</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>تغيّرت منذ النظر فيها</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>تعذّر حفظها</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>&amp;مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;الكلمات الكاملة</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>&amp;تعبير نمطي</translation>
    </message>
    <message>
        <source>&amp;Keep capitals</source>
        <translation>الحفاظ &amp;على حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;إيقاف</translation>
    </message>
    <message>
        <source>Find and Replace in All Stories</source>
        <translation>بحث واستبدال في كل المواد</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>ا&amp;لبحث عن</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>ا&amp;ستبدال بـ</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups.</source>
        <translation>في التعبير النمطي، ‎\1 إلى ‎\9 تعني مجموعاته.</translation>
    </message>
    <message>
        <source>Places that were found, by story</source>
        <translation>المواضع التي عُثر عليها، بحسب المادة</translation>
    </message>
    <message>
        <source>Stories looked at</source>
        <translation>المواد التي جرى تفحّصها</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استب&amp;دال</translation>
    </message>
    <message>
        <source>The bodies of all stories are looked through; headlines and other fields are not.</source>
        <translation>يشمل البحث متون المواد كلها، لا العناوين ولا الحقول الأخرى.</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1: %2.</source>
        <translation>ينقطع التعبير النمطي عند الحرف %1: %2.</translation>
    </message>
    <message>
        <source>Looking through the stories…</source>
        <translation>جارٍ البحث في المواد…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>أُوقف البحث.</translation>
    </message>
    <message>
        <source>The stories could not be searched</source>
        <translation>تعذّر البحث في المواد</translation>
    </message>
    <message>
        <source>No story has these words.</source>
        <translation>لا مادة فيها هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are ticked,</source>
        <comment>in so many stories</comment>
        <translation>
            <numerusform>لم يُحدَّد أي موضع</numerusform>
            <numerusform>حُدّد موضع واحد</numerusform>
            <numerusform>حُدّد موضعان</numerusform>
            <numerusform>حُدّدت %n مواضع</numerusform>
            <numerusform>حُدّد %n موضعًا</numerusform>
            <numerusform>حُدّد %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s).</source>
        <translation>
            <numerusform>في أي مادة.</numerusform>
            <numerusform>في مادة واحدة.</numerusform>
            <numerusform>في مادتين.</numerusform>
            <numerusform>في %n مواد.</numerusform>
            <numerusform>في %n مادة.</numerusform>
            <numerusform>في %n مادة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that have them stay as they are.</source>
        <translation>
            <numerusform>لا مواد أخرى فيها هذه الكلمات.</numerusform>
            <numerusform>مادة واحدة فيها هذه الكلمات تبقى كما هي.</numerusform>
            <numerusform>مادتان فيهما هذه الكلمات تبقيان كما هما.</numerusform>
            <numerusform>%n مواد فيها هذه الكلمات تبقى كما هي.</numerusform>
            <numerusform>%n مادة فيها هذه الكلمات تبقى كما هي.</numerusform>
            <numerusform>%n مادة فيها هذه الكلمات تبقى كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplyDialog</name>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Asked for a Reply</source>
        <translation>طلب ردّ</translation>
    </message>
    <message>
        <source>Whom the allegation is about</source>
        <translation>من يعنيه الاتهام</translation>
    </message>
    <message>
        <source>What they are asked about, in few words</source>
        <translation>ما يُسأل عنه، باختصار</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>email</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Could not be reached, or did not answer</source>
        <translation>تعذّر الوصول إليه، أو لم يجب</translation>
    </message>
    <message>
        <source>Declined to comment</source>
        <translation>امتنع عن التعليق</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>What they said, or why they said nothing</source>
        <translation>ما قاله، أو لماذا لم يقل شيئًا</translation>
    </message>
    <message>
        <source>Readers are told what came of it in the text; this is the house’s own record.</source>
        <translation>يُخبَر القراء بالنتيجة في النص؛ وهذا سجل الدار نفسها.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <extracomment>Label: the person accused</extracomment>
        <translation>&amp;القائل</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>Label: what the allegation is</extracomment>
        <translation>ا&amp;لموضوع</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <extracomment>Label: by telephone, letter …</extracomment>
        <translation>ال&amp;وسيلة</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <extracomment>Label: the time left for an answer</extracomment>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>ال&amp;جواب</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Where the story stands could not be looked up</source>
        <translation>تعذّرت معرفة مرحلة المادة</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <extracomment>The story lies with this person now</extracomment>
        <translation>لدى %1.</translation>
    </message>
    <message>
        <source>Approved by %1, %2: this very text.</source>
        <translation>اعتمده %1، %2: هذا النص بعينه.</translation>
    </message>
    <message>
        <source>The approval by %1 of %2 is void: the text is another now.</source>
        <translation>سقط اعتماد %1 بتاريخ %2: النص الآن غيره.</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>مقارنة الإصدارات…</translation>
    </message>
    <message>
        <source>Scheduled for %1.</source>
        <translation>مجدولة في %1.</translation>
    </message>
    <message>
        <source>Works as: %1</source>
        <extracomment>The name of the desk’s workflow</extracomment>
        <translation>مسار العمل: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>The published text stays public. Change the text here, and say below what was wrong.</source>
        <translation>يبقى النص المنشور متاحًا للجميع. غيّر النص هنا، واذكر أدناه موضع الخطأ.</translation>
    </message>
    <message>
        <source>Put a Notice on Record…</source>
        <translation>تسجيل تنويه…</translation>
    </message>
    <message>
        <source>What may happen next</source>
        <translation>ما يمكن أن يلي</translation>
    </message>
    <message>
        <source>Nothing: this is the end of its way.</source>
        <translation>لا شيء: هنا نهاية طريقها.</translation>
    </message>
    <message>
        <source>Only a person can tell</source>
        <translation>ما لا يجيب عنه إلا إنسان</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>كيف وصلت إلى هنا</translation>
    </message>
    <message>
        <source>No step has been taken yet. Each one is kept here for good: who, when and why.</source>
        <translation>لم تُتخذ أي خطوة بعد. كل خطوة تُحفظ هنا دائمًا: من ومتى ولماذا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Follows who did what: “A. Lind handed it over to M. Okafor”</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Sen&amp;d to the Desk</source>
        <translation>إرسال إل&amp;ى القسم</translation>
    </message>
    <message>
        <source>&amp;Return to the Author</source>
        <translation>إعا&amp;دة إلى الكاتب</translation>
    </message>
    <message>
        <source>&amp;Approve This Text</source>
        <translation>اعتماد ه&amp;ذا النص</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;نشر</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>حق الرد</translation>
    </message>
    <message>
        <source>Whoever is accused in the story is asked for their side, with time to answer.</source>
        <translation>يُسأل كل من اتُّهم في المادة عن روايته، مع وقت للإجابة.</translation>
    </message>
    <message>
        <source>no word yet</source>
        <extracomment>What came of a request for a reply, as are the three below</extracomment>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لم يجب</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>امتنع</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Ask for a Reply…</source>
        <translation>طلب ردّ…</translation>
    </message>
    <message>
        <source>Everything That Happened…</source>
        <translation>كل ما جرى…</translation>
    </message>
    <message>
        <source>The story cannot take that step from where it stands. What it can do is in Review.</source>
        <translation>لا يمكن للمادة أن تخطو هذه الخطوة من حالتها الحالية. ما يمكنها فعله موجود في «المراجعة».</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>This is the sample newsroom. Whatever you do here, your own stays as it is.</source>
        <translation>هذه غرفة الأخبار التجريبية. مهما فعلت هنا، تبقى غرفتك كما هي.</translation>
    </message>
    <message>
        <source>Back to My Newsroom</source>
        <translation>العودة إلى غرفة أخباري</translation>
    </message>
</context>
<context>
    <name>galley::ui::SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Stories and their notes, the source book, commands and help. Words in quotes stand together, a minus leaves out, OR takes either, ferr* begins a word. desk:, by:, state:, due:, edition: and in: narrow it down.</source>
        <translation>المواد وملاحظاتها ودفتر المصادر والأوامر والمساعدة. الكلمات بين علامتي اقتباس تأتي معًا، والناقص يستبعد، وOR يقبل أيًّا منهما، وferr*‎ بداية كلمة. أما desk:‎ وby:‎ وstate:‎ وdue:‎ وedition:‎ وin:‎ فتضيّق البحث.</translation>
    </message>
    <message>
        <source>Search stories, notes, sources, commands and help</source>
        <translation>البحث في المواد والملاحظات والمصادر والأوامر والمساعدة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>The newsroom could not be searched</source>
        <translation>تعذّر البحث في غرفة الأخبار</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>by %1, settled</source>
        <translation>من %1، محسومة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No story is of this kind.</source>
        <translation>لا مواد من هذا النوع.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”.</source>
        <translation>لا شيء هنا فيه «%1».</translation>
    </message>
    <message>
        <source>Spelled nearly so: %1</source>
        <translation>كلمات تُكتب بشكل قريب: %1</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>لم يُبحث عن شيء بعد.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة ضبط «%1»</translation>
    </message>
</context>
<context>
    <name>galley::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>غرفة الأخبار</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>No setting has these words. Fewer or other words may find it.</source>
        <translation>لا إعداد فيه هذه الكلمات. جرّب كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Takes the change of “%1” back.</source>
        <translation>يتراجع عن تغيير «%1».</translation>
    </message>
</context>
<context>
    <name>galley::ui::Sharing</name>
    <message>
        <source>Connecting to the newsroom…</source>
        <translation>جارٍ الاتصال بغرفة الأخبار…</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>في انتظار قرارك</translation>
    </message>
    <message>
        <source>On the server %1 of %2 stories are gone or changed at once. Nothing of it was taken over here: ask in the newsroom whether that is meant.</source>
        <translation>على الخادم اختفت %1 من أصل %2 من المواد أو تغيرت دفعة واحدة. لم يؤخذ هنا شيء من ذلك: اسأل في غرفة الأخبار هل هو مقصود.</translation>
    </message>
    <message>
        <source>It Is &amp;Meant</source>
        <translation>&amp;هذا مقصود</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup: of %1 of %2 stories it lacks what is here. Nothing is exchanged with it until you decide: ask in the newsroom whether it is to have them.</source>
        <translation>استُعيد خادم غرفة الأخبار من نسخة احتياطية: ينقصه في %1 من أصل %2 من المواد ما هو موجود هنا. لا يُتبادل معه شيء حتى تقرر: اسأل في غرفة الأخبار هل ينبغي أن يحصل عليها.</translation>
    </message>
    <message>
        <source>&amp;Send Them</source>
        <translation>&amp;أرسلها</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of what is here is sent.</source>
        <translation>استُعيد خادم غرفة الأخبار من نسخة احتياطية. ما ينقصه مما هو موجود هنا يُرسل الآن.</translation>
    </message>
    <message numerus="yes">
        <source>The newsroom&apos;s server was brought back from a backup. What it lacks of %n story(s) is sent from here.</source>
        <translation>
            <numerusform>استُعيد خادم غرفة الأخبار من نسخة احتياطية. ما ينقصه من %n مادة يُرسل من هنا.</numerusform>
            <numerusform>استُعيد خادم غرفة الأخبار من نسخة احتياطية. ما ينقصه من مادة واحدة يُرسل من هنا.</numerusform>
            <numerusform>استُعيد خادم غرفة الأخبار من نسخة احتياطية. ما ينقصه من مادتين يُرسل من هنا.</numerusform>
            <numerusform>استُعيد خادم غرفة الأخبار من نسخة احتياطية. ما ينقصه من %n مواد يُرسل من هنا.</numerusform>
            <numerusform>استُعيد خادم غرفة الأخبار من نسخة احتياطية. ما ينقصه من %n مادة يُرسل من هنا.</numerusform>
            <numerusform>استُعيد خادم غرفة الأخبار من نسخة احتياطية. ما ينقصه من %n مادة يُرسل من هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on the way</source>
        <translation>
            <numerusform>لا تعديلات في الطريق</numerusform>
            <numerusform>تعديل واحد في الطريق</numerusform>
            <numerusform>تعديلان في الطريق</numerusform>
            <numerusform>%Ln تعديلات في الطريق</numerusform>
            <numerusform>%Ln تعديلًا في الطريق</numerusform>
            <numerusform>%Ln تعديل في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is in the newsroom&apos;s server too.</source>
        <translation>ما تكتبه موجود على خادم غرفة الأخبار أيضًا.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server is there again.</source>
        <translation>عاد خادم غرفة الأخبار.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s server wants your password. Until then you work on your copy.</source>
        <translation>خادم غرفة الأخبار يطلب كلمة مرورك. وإلى ذلك الحين تعمل على نسختك.</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>No server: you work on your copy</source>
        <translation>لا خادم: أنت تعمل على نسختك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not on the server since %1</source>
        <translation>
            <numerusform>لا تعديلات خارج الخادم منذ %1</numerusform>
            <numerusform>تعديل واحد ليس على الخادم منذ %1</numerusform>
            <numerusform>تعديلان ليسا على الخادم منذ %1</numerusform>
            <numerusform>%Ln تعديلات ليست على الخادم منذ %1</numerusform>
            <numerusform>%Ln تعديلًا ليس على الخادم منذ %1</numerusform>
            <numerusform>%Ln تعديل ليس على الخادم منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on. Everything is kept on this machine and sent when the server answers. It says: %1.</source>
        <translation>يمكنك المتابعة. كل شيء محفوظ على هذا الجهاز ويُرسل حين يستجيب الخادم. السبب: %1.</translation>
    </message>
    <message>
        <source>You and %1 both wrote in %2. The two texts were put together; yours is kept as a version.</source>
        <translation>في %2 كتابة منك ومن %1 معًا. جُمع النصان في نص واحد، ونصك محفوظ بين الإصدارات.</translation>
    </message>
    <message numerus="yes">
        <source>You and %1 both wrote in %2. In %n place(s) you said different things: both stand there as suggestions.</source>
        <translation>
            <numerusform>في %2 كتابة منك ومن %1 معًا. لا اختلاف بين النصين: لا اقتراحات هناك.</numerusform>
            <numerusform>في %2 كتابة منك ومن %1 معًا. يختلف النصان في موضع واحد: الصيغتان هناك اقتراحان.</numerusform>
            <numerusform>في %2 كتابة منك ومن %1 معًا. يختلف النصان في موضعين: الصيغتان هناك اقتراحان.</numerusform>
            <numerusform>في %2 كتابة منك ومن %1 معًا. يختلف النصان في %n مواضع: الصيغتان هناك اقتراحان.</numerusform>
            <numerusform>في %2 كتابة منك ومن %1 معًا. يختلف النصان في %n موضعًا: الصيغتان هناك اقتراحان.</numerusform>
            <numerusform>في %2 كتابة منك ومن %1 معًا. يختلف النصان في %n موضع: الصيغتان هناك اقتراحان.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on without you and is not edited any more. What you wrote is kept among its versions.</source>
        <translation>مضت %1 من دونك ولم تعد تُحرَّر. ما كتبته محفوظ بين إصداراتها.</translation>
    </message>
    <message>
        <source>Your step “%1” in %2 was not taken over, because the story was another by then. Look at it and make it again.</source>
        <translation>لم تُقبل خطوتك «%1» في %2، لأن المادة كانت قد تغيرت. راجعها ثم كرر الخطوة.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else too. What you wrote stands beside it as a second entry of the source book.</source>
        <translation>بطاقة %1 فيها تعديل من شخص آخر أيضًا. ما كتبته موجود إلى جانبها بطاقةً ثانية في دفتر المصادر.</translation>
    </message>
    <message>
        <source>Who %1 is was changed by somebody else too, and what they sealed stands. Unlock the vault and enter what you changed again.</source>
        <translation>غيّر شخص آخر أيضًا هوية %1، وما ختمه هو الساري. افتح الخزنة وأدخل تغييرك من جديد.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s settings were changed by somebody else too; theirs stand.</source>
        <translation>في إعدادات غرفة الأخبار تعديل من شخص آخر أيضًا؛ وهو المعمول به.</translation>
    </message>
    <message>
        <source>The server did not take a change: %1.</source>
        <translation>لم يقبل الخادم تعديلًا: %1.</translation>
    </message>
    <message>
        <source>The server did not take what you changed in %1: %2. It is kept on this machine.</source>
        <translation>لم يقبل الخادم ما عدّلته في %1: %2. وهو محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1, a file of evidence, did not come from the server: %2. Galley asks for it again when it next connects.</source>
        <translation>لم يصل %1، وهو ملف دليل، من الخادم: %2. سيطلبه Galley مجددًا عند الاتصال التالي.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you did there last was not taken over.</source>
        <translation>صارت %1 الآن لدى قسم لا ترى مواده. ولم يؤخذ بآخر ما فعلته فيها.</translation>
    </message>
    <message>
        <source>%1 is with a desk now whose stories you do not see. What you wrote is kept as a story of your own: %2.</source>
        <translation>صارت %1 الآن لدى قسم لا ترى مواده. وما كتبته محفوظ في مادة خاصة بك: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s history of %1 was rewritten, by somebody who may do everything there. Nothing of it was taken over: %2. Tell whoever is responsible for the newsroom&apos;s security.</source>
        <translation>%1: أُعيدت كتابة السجل على الخادم ممن له هناك كل الصلاحيات. لم يؤخذ شيء من ذلك: %2. أبلغ المسؤول عن أمن غرفة الأخبار.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>The keyring did not keep the password (%1). You are asked for it again next time.</source>
        <translation>لم تحتفظ حلقة المفاتيح بكلمة المرور (%1). ستُسأل عنها مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>Somebody else went on with %1 before the words that you purged were gone from the server, so they came back with its versions. Purge them again.</source>
        <translation>تابع شخص آخر العمل على %1 قبل أن تختفي من الخادم الكلمات التي محوتها، فعادت مع إصداراته. امحها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Use These Keys</source>
        <translation>&amp;استعمال هذه المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Move Them Here</source>
        <translation>&amp;نقلها إلى هنا</translation>
    </message>
    <message>
        <source>Re&amp;move Keys</source>
        <translation>&amp;إزالة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إ&amp;عادة الضبط</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Commands by menu</source>
        <translation>الأوامر بحسب القائمة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>إعادة &amp;ضبط الكل</translation>
    </message>
    <message>
        <source>&amp;Print List…</source>
        <translation>&amp;طباعة القائمة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Choose a command above to give it other keys.</source>
        <translation>اختر أمرًا في الأعلى لتعطيه مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>مفاتيح جديدة لـ«%1»:</translation>
    </message>
    <message>
        <source>The keys of “%1” belong to the text field that has the focus, and are the same in every program. They cannot be changed here.</source>
        <translation>مفاتيح «%1» تخص حقل النص الذي فيه المؤشر، وهي نفسها في كل البرامج. لا يمكن تغييرها هنا.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields (“%2”).</source>
        <translation>%1 يخص حقول النص («%2»).</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Move them here, and that command has them no more.</source>
        <translation>%1 يخص «%2». انقله إلى هنا فلا يعود لذلك الأمر.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Reset that command first.</source>
        <translation>%1 يخص «%2» الآن. أعد ضبط ذلك الأمر أولًا.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts of Galley</source>
        <translation>اختصارات المفاتيح في Galley</translation>
    </message>
    <message>
        <source>Print Keyboard Shortcuts</source>
        <translation>طباعة اختصارات المفاتيح</translation>
    </message>
</context>
<context>
    <name>galley::ui::Shortcuts</name>
    <message>
        <source>%1 alone is for writing and moving. Take it together with Ctrl or Alt.</source>
        <translation>المفتاح %1 وحده للكتابة والتنقل. استعمله مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>%1 opens a menu.</source>
        <translation>%1 يفتح قائمة.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SlotDialog</name>
    <message>
        <source>Slot on the Page</source>
        <translation>الحيّز في الصفحة</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <extracomment>Label: how high the slot is, in millimetres</extracomment>
        <translation>ا&amp;لارتفاع</translation>
    </message>
    <message>
        <source>&amp;No Slot</source>
        <translation>&amp;بلا حيّز</translation>
    </message>
    <message>
        <source>&amp;Set Slot</source>
        <translation>&amp;تحديد الحيّز</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n line(s) of text, headline and photo included.</source>
        <translation>
            <numerusform>لا يتسع لأي سطر، شاملًا العنوان والصورة.</numerusform>
            <numerusform>يتسع لسطر واحد من النص، شاملًا العنوان والصورة.</numerusform>
            <numerusform>يتسع لسطرين من النص، شاملًا العنوان والصورة.</numerusform>
            <numerusform>يتسع لعدد %n أسطر من النص، شاملًا العنوان والصورة.</numerusform>
            <numerusform>يتسع لعدد %n سطرًا من النص، شاملًا العنوان والصورة.</numerusform>
            <numerusform>يتسع لعدد %n سطر من النص، شاملًا العنوان والصورة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceDialog</name>
    <message>
        <source>New Source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>&amp;1 Who</source>
        <translation>&amp;1 من</translation>
    </message>
    <message>
        <source>&amp;2 Conversations</source>
        <translation>&amp;2 المحادثات</translation>
    </message>
    <message>
        <source>&amp;3 Evidence</source>
        <translation>&amp;3 الأدلة</translation>
    </message>
    <message>
        <source>&amp;4 Claims (%1)</source>
        <translation>&amp;4 الإفادات (%1)</translation>
    </message>
    <message>
        <source>&amp;4 Claims</source>
        <translation>&amp;4 الإفادات</translation>
    </message>
    <message>
        <source>Speaks for these entries too:</source>
        <translation>يشمل أيضًا هذه البطاقات:</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>The file is read through before it opens.</source>
        <translation>يُقرأ الملف كاملًا قبل فتحه.</translation>
    </message>
    <message>
        <source>Give the wording for readers.</source>
        <translation>اكتب الصيغة الموجهة للقراء.</translation>
    </message>
    <message>
        <source>Give a name, or the wording for readers.</source>
        <translation>اكتب اسمًا، أو الصيغة الموجهة للقراء.</translation>
    </message>
    <message>
        <source>Copying the files in …</source>
        <translation>يجري نسخ الملفات…</translation>
    </message>
    <message>
        <source>Other entries are part of this one. Take them apart first: a protected source has no named parts.</source>
        <translation>بطاقات أخرى جزء من هذه. افصلها أولًا: ليس للمصدر المحمي أجزاء مسماة.</translation>
    </message>
    <message>
        <source>The source was not saved</source>
        <translation>لم يُحفظ المصدر</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>تعذّر فتح الملف</translation>
    </message>
    <message>
        <source>No program opens this kind of file here.</source>
        <translation>لا برنامج هنا يفتح هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc again to drop them.</source>
        <translation>تغييراتك غير محفوظة. اضغط Esc مرة أخرى لتجاهلها.</translation>
    </message>
    <message>
        <source>This holds a name that the vault keeps. Everybody in the newsroom can read the source book: take it out, from the name of a file too.</source>
        <translation>هنا اسم تحفظه الخزنة. كل من في غرفة الأخبار يقرأ دفتر المصادر: احذفه، ومن اسم الملف أيضًا.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>من هو</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceForm</name>
    <message>
        <source>a senior port official</source>
        <translation>مسؤول رفيع في الميناء</translation>
    </message>
    <message>
        <source>Nessa, the harbour master</source>
        <translation>نسمة، مديرة الميناء</translation>
    </message>
    <message>
        <source>en, ru</source>
        <translation>ar, en</translation>
    </message>
    <message>
        <source>port authority</source>
        <translation>سلطة الميناء</translation>
    </message>
    <message>
        <source>Two sources of one group do not bear each other out.</source>
        <translation>مصدران من مجموعة واحدة لا يؤيد أحدهما الآخر.</translation>
    </message>
    <message>
        <source>What readers are told where the name may not be given.</source>
        <translation>ما يُقال للقراء حيث لا يجوز ذكر الاسم.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;النوع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <extracomment>Label: what the person is: harbour master, minister …</extracomment>
        <translation>ال&amp;صفة</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>ال&amp;جهة</translation>
    </message>
    <message>
        <source>&amp;Wording for readers</source>
        <extracomment>Label: the agreed description: “a senior port official”</extracomment>
        <translation>الصيغة &amp;للقراء</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>Label: sources that depend on each other, and so count as one</extracomment>
        <translation>المجم&amp;وعة</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>&amp;يُعرف أيضًا بـ</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>الل&amp;غات</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>&amp;طريقة التواصل</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>الملا&amp;حظات</translation>
    </message>
    <message>
        <source>&amp;Protected: who it is, is kept in the vault alone</source>
        <translation>&amp;محمي: هويته محفوظة في الخزنة وحدها</translation>
    </message>
    <message>
        <source>&amp;Identity…</source>
        <translation>ال&amp;هوية…</translation>
    </message>
    <message>
        <source>Opens the vault, in a window of its own. What you write there is sealed.</source>
        <translation>يفتح الخزنة في نافذة مستقلة. ما تكتبه هناك مختوم.</translation>
    </message>
    <message>
        <source>Only the wording for readers is kept here, and the terms. Who it is belongs into the vault.</source>
        <translation>لا يُحفظ هنا إلا الصيغة للقراء والشروط. أما الهوية فمكانها الخزنة.</translation>
    </message>
    <message>
        <source>Saving takes the name, role, organisation, contact and notes out of the source book, the descriptions of the evidence, and the places of conversations. Its files are sealed in the vault, which must be open. This cannot be undone.</source>
        <translation>الحفظ يزيل من دفتر المصادر الاسم والصفة والجهة والتواصل والملاحظات، وأوصاف الأدلة وأماكن المحادثات. وتُختم ملفاته في الخزنة، التي يجب أن تكون مفتوحة. لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceModel</name>
    <message>
        <source>not named to readers</source>
        <translation>لا يُسمى للقراء</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>محمي</translation>
    </message>
</context>
<context>
    <name>galley::ui::SourcesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;إضافة…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>The source book is empty</source>
        <translation>دفتر المصادر فارغ</translation>
    </message>
    <message>
        <source>Source book</source>
        <translation>دفتر المصادر</translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation>تعذّرت قراءة دفتر المصادر</translation>
    </message>
    <message>
        <source>The source could not be removed</source>
        <translation>تعذّرت إزالة المصدر</translation>
    </message>
    <message>
        <source>Find in the Source &amp;Book</source>
        <translation>البح&amp;ث في دفتر المصادر</translation>
    </message>
    <message>
        <source>New S&amp;ource…</source>
        <translation>م&amp;صدر جديد…</translation>
    </message>
    <message>
        <source>Import So&amp;urces…</source>
        <translation>ا&amp;ستيراد المصادر…</translation>
    </message>
    <message>
        <source>Export Sour&amp;ces…</source>
        <translation>تص&amp;دير المصادر…</translation>
    </message>
    <message>
        <source>Import Sources</source>
        <translation>استيراد المصادر</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv)</source>
        <translation>جهات الاتصال (*.vcf *.vcard *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken into the source book.</source>
        <translation>
            <numerusform>لم تُضف بطاقات إلى دفتر المصادر.</numerusform>
            <numerusform>أُضيفت بطاقة واحدة إلى دفتر المصادر.</numerusform>
            <numerusform>أُضيفت بطاقتان إلى دفتر المصادر.</numerusform>
            <numerusform>أُضيفت %n بطاقات إلى دفتر المصادر.</numerusform>
            <numerusform>أُضيفت %n بطاقة إلى دفتر المصادر.</numerusform>
            <numerusform>أُضيفت %n بطاقة إلى دفتر المصادر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Sources</source>
        <translation>تصدير المصادر</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>لم تُكتب بطاقات.</numerusform>
            <numerusform>كُتبت بطاقة واحدة.</numerusform>
            <numerusform>كُتبت بطاقتان.</numerusform>
            <numerusform>كُتبت %n بطاقات.</numerusform>
            <numerusform>كُتبت %n بطاقة.</numerusform>
            <numerusform>كُتبت %n بطاقة.</numerusform>
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
            <numerusform>لا شيء يبقى هنا.</numerusform>
            <numerusform>تبقى هنا واحدة لا يجوز ذكر اسمها.</numerusform>
            <numerusform>تبقى هنا اثنتان لا يجوز ذكر اسميهما.</numerusform>
            <numerusform>تبقى هنا %n لا يجوز ذكر أسمائها.</numerusform>
            <numerusform>تبقى هنا %n لا يجوز ذكر أسمائها.</numerusform>
            <numerusform>تبقى هنا %n لا يجوز ذكر أسمائها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or add an entry.</source>
        <translation>لا أحد بهذا الاسم. جرّب أحرفًا أقل، أو أضف بطاقة.</translation>
    </message>
    <message>
        <source>Only the first entries are shown. Type to see others.</source>
        <translation>تظهر أولى البطاقات فقط. اكتب لرؤية غيرها.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;دمج…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>An entry keeps who somebody is, the terms they spoke on, and what supports their words. It serves every story of the newsroom.</source>
        <translation>تحفظ البطاقة هوية الشخص، والشروط التي تحدث بها، وما يؤيد كلامه. وهي تخدم كل مواد غرفة الأخبار.</translation>
    </message>
    <message>
        <source>&amp;New Source</source>
        <translation>&amp;مصدر جديد</translation>
    </message>
    <message>
        <source>Name, alias, organisation</source>
        <translation>الاسم أو اللقب أو الجهة</translation>
    </message>
    <message>
        <source>Find in the source book</source>
        <translation>البحث في دفتر المصادر</translation>
    </message>
    <message>
        <source>The entries could not be merged</source>
        <translation>تعذّر دمج البطاقات</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <comment>two sources that are one</comment>
        <translation>أصبح %1 جزءًا من %2.</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>The entries could not be taken apart</source>
        <translation>تعذّر فصل البطاقات</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The source could not be brought back</source>
        <translation>تعذّر استرجاع المصدر</translation>
    </message>
    <message>
        <source>%1 stays in the source book: stories rest on it.</source>
        <translation>يبقى %1 في دفتر المصادر: مواد تستند إليه.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatisticsDialog</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>الأحرف بلا مسافات</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>دقائق القراءة</translation>
    </message>
    <message>
        <source>Words in a sentence</source>
        <translation>كلمات الجملة</translation>
    </message>
    <message>
        <source>Words in the longest sentence</source>
        <translation>كلمات أطول جملة</translation>
    </message>
    <message>
        <source>Words in quotation marks</source>
        <translation>كلمات بين علامات الاقتباس</translation>
    </message>
    <message>
        <source>School years it asks for (Flesch-Kincaid)</source>
        <translation>سنوات الدراسة اللازمة (Flesch-Kincaid)</translation>
    </message>
    <message>
        <source>Difficulty (LIX; 40 is a newspaper&apos;s)</source>
        <translation>الصعوبة (LIX؛ والصحيفة 40)</translation>
    </message>
    <message>
        <source>not known for this language</source>
        <translation>غير معروف لهذه اللغة</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Sentences by their number of words</source>
        <translation>الجمل بحسب عدد كلماتها</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Words quoted from somebody</source>
        <translation>كلمات منقولة عن أحد</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>State of saving</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظت كل التغييرات</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>أقل من دقيقة قراءة</numerusform>
            <numerusform>دقيقة قراءة</numerusform>
            <numerusform>دقيقتا قراءة</numerusform>
            <numerusform>%n دقائق قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom of the text</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>وضع الاقتراح</translation>
    </message>
    <message>
        <source>Copies of the whole newsroom lie beside its database: galley backup --list</source>
        <translation>نسخ غرفة الأخبار كلها بجوار قاعدة بياناتها: galley backup --list</translation>
    </message>
    <message>
        <source>State of the vault</source>
        <translation>حالة الخزنة</translation>
    </message>
    <message>
        <source>Backup just now</source>
        <translation>نسخة احتياطية للتو</translation>
    </message>
    <message>
        <source>Backup dated %1</source>
        <extracomment>The clock was ahead when the backup was made; %1 is the day and time it says</extracomment>
        <translation>نسخة احتياطية بتاريخ %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n min ago</source>
        <translation>
            <numerusform>نسخة احتياطية للتو</numerusform>
            <numerusform>نسخة قبل دقيقة</numerusform>
            <numerusform>نسخة قبل دقيقتين</numerusform>
            <numerusform>نسخة قبل %n دقائق</numerusform>
            <numerusform>نسخة قبل %n دقيقة</numerusform>
            <numerusform>نسخة قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n h ago</source>
        <translation>
            <numerusform>نسخة احتياطية للتو</numerusform>
            <numerusform>نسخة قبل ساعة</numerusform>
            <numerusform>نسخة قبل ساعتين</numerusform>
            <numerusform>نسخة قبل %n ساعات</numerusform>
            <numerusform>نسخة قبل %n ساعة</numerusform>
            <numerusform>نسخة قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>State of the newsroom&apos;s server</source>
        <translation>حالة خادم غرفة الأخبار</translation>
    </message>
    <message>
        <source>Who reads this story</source>
        <translation>من يقرأ هذه المادة</translation>
    </message>
    <message>
        <source>%1 reads along</source>
        <extracomment>A person who has the story open while another writes in it</extracomment>
        <translation>يقرأ %1 أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%n people read along</source>
        <translation>
            <numerusform>لا أحد يقرأ أيضًا</numerusform>
            <numerusform>شخص واحد يقرأ أيضًا</numerusform>
            <numerusform>شخصان يقرآن أيضًا</numerusform>
            <numerusform>%n أشخاص يقرؤون أيضًا</numerusform>
            <numerusform>%n شخصًا يقرؤون أيضًا</numerusform>
            <numerusform>%n شخص يقرؤون أيضًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StepBox</name>
    <message>
        <source>Who gets it</source>
        <translation>من يتسلمها</translation>
    </message>
    <message>
        <source>Person who gets the story</source>
        <translation>الشخص الذي يتسلم المادة</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>وقت النشر</translation>
    </message>
    <message>
        <source>Why (it is kept on record)</source>
        <translation>السبب (يُحفظ في السجل)</translation>
    </message>
    <message>
        <source>A note, if there is one</source>
        <translation>ملاحظة، إن وُجدت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A link: goes to the words that stand against the step</extracomment>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا غير</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoriesPane</name>
    <message>
        <source>No stories yet</source>
        <translation>لا مواد بعد</translation>
    </message>
    <message>
        <source>A story starts with a headline. Everything is saved as you type.</source>
        <translation>تبدأ المادة بعنوان. كل شيء يُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation>لا مادة مطابقة</translation>
    </message>
    <message>
        <source>Fewer or other words find more: headline, slug, desk and state are searched.</source>
        <translation>كلمات أقل أو غيرها تجد أكثر: يشمل البحث العنوان واسم العمل والقسم والحالة.</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>تصفية المواد</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>حسب الموعد</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>ترتيب المواد</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>New story  (%1)</source>
        <translation>مادة جديدة  (%1)</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>فتح غرفة الأخبار التجريبية</translation>
    </message>
    <message>
        <source>Shows only the stories that wait for you: given back, handed over, or yours to decide</source>
        <translation>يعرض المواد التي تنتظرك فقط: المُعادة والمُسلَّمة وما عليك البتّ فيه</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء ينتظرك</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>لا شيء ينتظرك</numerusform>
            <numerusform>واحدة تنتظرك</numerusform>
            <numerusform>اثنتان تنتظرانك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
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
        <translation>%1 كلمة</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryEditor</name>
    <message>
        <source>Body of the story</source>
        <translation>متن المادة</translation>
    </message>
    <message>
        <source>No attribution is known here.</source>
        <translation>لا إسناد معروف هنا.</translation>
    </message>
    <message>
        <source>Typographic quotation marks as I type</source>
        <translation>علامات الاقتباس الطباعية أثناء الكتابة</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and dashes become those of the story&apos;s language. Undo gives back what was typed.</source>
        <translation>تصير علامات الاقتباس والفواصل العليا والشرطات بحسب لغة المادة. والتراجع يعيد ما كُتب.</translation>
    </message>
    <message>
        <source>Keep the line I write in the middle</source>
        <translation>إبقاء سطر الكتابة في الوسط</translation>
    </message>
    <message>
        <source>The text moves, as paper does in a typewriter.</source>
        <translation>يتحرك النص كما يتحرك الورق في الآلة الكاتبة.</translation>
    </message>
    <message>
        <source>Dim other paragraphs in focus mode</source>
        <translation>تعتيم الفقرات الأخرى في وضع التركيز</translation>
    </message>
    <message>
        <source>Only the paragraph that is written in stands out.</source>
        <translation>لا تبرز إلا الفقرة التي تُكتب.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>تدقيق الإملاء</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined. Each paragraph is checked in its own language.</source>
        <translation>تُسطَّر الكلمات التي ليست في أي قاموس. وتُدقَّق كل فقرة بلغتها.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Editing commands have the keys of an editor you know.</source>
        <translation>لأوامر التحرير مفاتيح محرر تعرفه.</translation>
    </message>
    <message>
        <source>No misspelled word is known in this story.</source>
        <translation>لا كلمة خاطئة معروفة في هذه المادة.</translation>
    </message>
    <message>
        <source>Spelling is switched off: switch it on in the Format menu.</source>
        <translation>تدقيق الإملاء معطّل: شغّله من قائمة «تنسيق».</translation>
    </message>
    <message>
        <source>The word at the caret is not misspelled, as far as the dictionary knows.</source>
        <translation>الكلمة عند المؤشر ليست خاطئة، بحسب القاموس.</translation>
    </message>
    <message>
        <source>Nothing similar is in the dictionary</source>
        <translation>لا شيء مشابه في القاموس</translation>
    </message>
    <message>
        <source>“%1” Is Right in This &amp;Story</source>
        <translation>«%1» &amp;صحيحة في هذه المادة</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;My Words</source>
        <translation>&amp;إضافة «%1» إلى كلماتي</translation>
    </message>
    <message>
        <source>The story is closed: the word can be added to your own words.</source>
        <translation>المادة مغلقة: يمكن إضافة الكلمة إلى كلماتك الخاصة.</translation>
    </message>
    <message>
        <source>An attribution is as it was before.</source>
        <translation>عاد الإسناد كما كان.</translation>
    </message>
    <message>
        <source>A note is as it was before.</source>
        <translation>عادت الملاحظة كما كانت.</translation>
    </message>
    <message>
        <source>A request for reply is as it was before.</source>
        <translation>عاد طلب الرد كما كان.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>أُجري التغيير من جديد.</translation>
    </message>
    <message>
        <source>%1: as it was before.</source>
        <translation>%1: كما كان من قبل.</translation>
    </message>
    <message>
        <source>%1: changed again.</source>
        <translation>%1: تغيّر من جديد.</translation>
    </message>
    <message>
        <source>Put the caret into a table first.</source>
        <translation>ضع المؤشر في جدول أولًا.</translation>
    </message>
    <message>
        <source>A table is changed as a whole, which is no suggestion: switch suggesting off first.</source>
        <translation>الجدول يُغيَّر كله، وليس ذلك اقتراحًا: أوقف وضع الاقتراح أولًا.</translation>
    </message>
    <message>
        <source>A quotation is written with its source, which is no suggestion: switch suggesting off first.</source>
        <translation>يُكتب الاقتباس مع مصدره، وليس ذلك اقتراحًا: أوقف وضع الاقتراح أولًا.</translation>
    </message>
    <message>
        <source>The story rests on a protected source and the vault is locked: the word can be right in this story only.</source>
        <translation>تستند المادة إلى مصدر محمي والخزنة مقفلة: لا يمكن قبول الكلمة إلا في هذه المادة.</translation>
    </message>
    <message>
        <source>The word may name a protected source: it was not added to your words, which lie in a plain file.</source>
        <translation>قد تسمّي الكلمة مصدرًا محميًا: لم تُضف إلى كلماتك المحفوظة في ملف غير مشفّر.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryHeader</name>
    <message>
        <source>due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <comment>written, planned</comment>
        <translation>%1 من %2 كلمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>الخطوة التالية: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryImportDialog</name>
    <message>
        <source>From a wire</source>
        <translation>من وكالة</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>A web page of %1</source>
        <translation>صفحة ويب من %1</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Story markup or plain text</source>
        <translation>ترميز المادة أو نص مجرد</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>محظورة حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments, which become notes</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد يصير ملاحظة</numerusform>
            <numerusform>تعليقان يصيران ملاحظتين</numerusform>
            <numerusform>%n تعليقات تصير ملاحظات</numerusform>
            <numerusform>%n تعليقًا تصير ملاحظات</numerusform>
            <numerusform>%n تعليق تصير ملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, which become suggestions</source>
        <translation>
            <numerusform>لا تعديلات</numerusform>
            <numerusform>تعديل واحد يصير اقتراحًا</numerusform>
            <numerusform>تعديلان يصيران اقتراحين</numerusform>
            <numerusform>%n تعديلات تصير اقتراحات</numerusform>
            <numerusform>%n تعديلًا تصير اقتراحات</numerusform>
            <numerusform>%n تعديل تصير اقتراحات</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Left out, for it belongs to the page and not to the story</source>
        <translation>&amp;استُبعد لأنه من الصفحة لا من المادة</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation>استيراد المواد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>أسماء تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>ا&amp;لعنوان</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <extracomment>Label: the names of the authors</extracomment>
        <translation>&amp;بقلم</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>نص المادة</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>تعذّرت قراءة هذا الملف: %1.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Stories</source>
        <translation>
            <numerusform>اس&amp;تيراد المواد</numerusform>
            <numerusform>اس&amp;تيراد مادة واحدة</numerusform>
            <numerusform>اس&amp;تيراد مادتين</numerusform>
            <numerusform>اس&amp;تيراد %n مواد</numerusform>
            <numerusform>اس&amp;تيراد %n مادة</numerusform>
            <numerusform>اس&amp;تيراد %n مادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryModel</name>
    <message>
        <source>No headline yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::UsesPage</name>
    <message>
        <source>What the claims rest on</source>
        <translation>ما تستند إليه الإفادات</translation>
    </message>
    <message>
        <source>Claims that rest on this source</source>
        <translation>الإفادات المستندة إلى هذا المصدر</translation>
    </message>
    <message>
        <source>Claims that rest on this: %1</source>
        <translation>الإفادات المستندة إلى هذا: %1</translation>
    </message>
    <message>
        <source>Claims and their stories</source>
        <translation>الإفادات وموادها</translation>
    </message>
    <message>
        <source>The stories could not be read</source>
        <translation>تعذّرت قراءة المواد</translation>
    </message>
    <message>
        <source>No story rests on it yet.</source>
        <translation>لا مادة تستند إليه بعد.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>so many claims in so many stories</comment>
        <translation>%1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%n إفادات</numerusform>
            <numerusform>%n إفادة</numerusform>
            <numerusform>%n إفادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتين</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::VersionsDialog</name>
    <message>
        <source>written</source>
        <extracomment>How a version came to be, as are those below: while somebody typed</extracomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بداية</translation>
    </message>
    <message>
        <source>suggestions settled</source>
        <translation>حسم الاقتراحات</translation>
    </message>
    <message>
        <source>noted</source>
        <extracomment>How a version came to be: a note was written</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;On the Page</source>
        <translation>&amp;على الصفحة</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;التغيير التالي</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>ا&amp;لتغيير السابق</translation>
    </message>
    <message>
        <source>&amp;Take This Change Back</source>
        <translation>&amp;إرجاع هذا التغيير</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>&amp;تسمية…</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <extracomment>Button: keeps this version when others are thinned out</extracomment>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>The story with its changes</source>
        <translation>المادة بتغييراتها</translation>
    </message>
    <message>
        <source>Shows what changed on the laid-out page in the main window, until this is closed</source>
        <translation>يعرض ما تغيّر على الصفحة المُخرجة في النافذة الرئيسية، حتى تُغلق هذه</translation>
    </message>
    <message>
        <source>Puts the older words back into the story; undo takes them out again</source>
        <translation>يعيد الكلام الأقدم إلى المادة؛ والتراجع يخرجه ثانية</translation>
    </message>
    <message>
        <source>Makes this version the story again; what stands there now stays a version</source>
        <translation>يجعل هذا الإصدار هو المادة من جديد؛ ويبقى الموجود الآن إصدارًا</translation>
    </message>
    <message>
        <source>Since I last read it</source>
        <translation>منذ آخر قراءة لي</translation>
    </message>
    <message>
        <source>Since it was approved</source>
        <translation>منذ اعتمادها</translation>
    </message>
    <message>
        <source>Since it was published</source>
        <translation>منذ نشرها</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>تعذّرت قراءة الإصدارات</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · مثبّت</translation>
    </message>
    <message>
        <source>Nothing changed: this is the same text, with the same fields and attributions.</source>
        <translation>لم يتغير شيء: النص نفسه، بالحقول والإسنادات نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>لا مواضع في النص</numerusform>
            <numerusform>موضع واحد في النص</numerusform>
            <numerusform>موضعان في النص</numerusform>
            <numerusform>%n مواضع في النص</numerusform>
            <numerusform>%n موضعًا في النص</numerusform>
            <numerusform>%n موضع في النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>لا إسنادات</numerusform>
            <numerusform>إسناد واحد</numerusform>
            <numerusform>إسنادان</numerusform>
            <numerusform>%n إسنادات</numerusform>
            <numerusform>%n إسنادًا</numerusform>
            <numerusform>%n إسناد</numerusform>
        </translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>إل&amp;غاء التثبيت</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>تسمية هذا الإصدار</translation>
    </message>
    <message>
        <source>What it is called; empty takes the name away</source>
        <translation>اسمه؛ تركه فارغًا يزيل الاسم</translation>
    </message>
    <message>
        <source>The version could not be marked</source>
        <translation>تعذّر تعليم الإصدار</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>محفوظ جانبًا</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomePage</name>
    <message>
        <source>Explore the sample newsroom</source>
        <translation>استكشاف غرفة الأخبار التجريبية</translation>
    </message>
    <message>
        <source>Write a new story</source>
        <translation>كتابة مادة جديدة</translation>
    </message>
    <message>
        <source>Type the headline, Enter, and go on</source>
        <translation>اكتب العنوان، ثم Enter، وواصل</translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation>استيراد مواد</translation>
    </message>
    <message>
        <source>From the first note to the laid-out page, with every word&apos;s source beside it.</source>
        <translation>من أول ملاحظة إلى الصفحة المُخرجة، ومصدر كل كلمة بجوارها.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>مواصلة</translation>
    </message>
    <message>
        <source>A day at The Saltmere Courier. Your own newsroom stays as it is</source>
        <translation>يوم في The Saltmere Courier. تبقى غرفة أخبارك كما هي</translation>
    </message>
    <message>
        <source>Word, web pages, Markdown or text; or drop them here</source>
        <translation>Word أو صفحات ويب أو Markdown أو نص؛ أو أفلتها هنا</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>An hourly copy of this newsroom, or an archive from elsewhere</source>
        <translation>نسخة كل ساعة من غرفة الأخبار هذه، أو أرشيف من مكان آخر</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>القيام بالجولة</translation>
    </message>
    <message>
        <source>Five minutes with the help beside you</source>
        <translation>خمس دقائق والمساعدة بجوارك</translation>
    </message>
    <message>
        <source>Everything is saved as you type. %1 finds every command, %2 is help.</source>
        <translation>يُحفظ كل شيء أثناء الكتابة. %1 يجد كل أمر، و%2 للمساعدة.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WireFoldersDialog</name>
    <message>
        <source>No folder is watched. Add the one that an agency&apos;s program writes to: each file in it becomes a story, with the agency as its source and its embargo set.</source>
        <translation>لا مجلد مراقَب. أضف المجلد الذي يكتب فيه برنامج الوكالة: كل ملف فيه يصير مادة، والوكالة مصدرها، مع ضبط حظرها.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>Wire Folders</source>
        <translation>مجلدات الوكالات</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>إضافة &amp;مجلد…</translation>
    </message>
    <message>
        <source>Files that were read are moved to &quot;taken&quot; in the folder, others to &quot;refused&quot; with the reason beside them. Nothing comes in twice.</source>
        <translation>تُنقل الملفات المقروءة إلى «taken» داخل المجلد، وغيرها إلى «refused» والسبب بجوارها. لا يدخل شيء مرتين.</translation>
    </message>
    <message>
        <source>Folder That an Agency Writes To</source>
        <translation>المجلد الذي تكتب فيه الوكالة</translation>
    </message>
</context>
<context>
    <name>galley::ui::Words</name>
    <message>
        <source>it is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>somebody changed it at the same time</source>
        <translation>غيّره أحدهم في الوقت نفسه</translation>
    </message>
    <message>
        <source>it is not in a form that Galley can read</source>
        <translation>ليس بصيغة يستطيع Galley قراءتها</translation>
    </message>
    <message>
        <source>you are not allowed to do that</source>
        <translation>لا يُسمح لك بذلك</translation>
    </message>
    <message>
        <source>the file could not be read or written</source>
        <translation>تعذّرت قراءة الملف أو كتابته</translation>
    </message>
    <message>
        <source>the database refused it</source>
        <translation>رفضته قاعدة البيانات</translation>
    </message>
    <message>
        <source>Galley does not know this kind of file</source>
        <translation>لا يعرف Galley هذا النوع من الملفات</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>جرى إيقافه</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>State of a story: on the list, not begun. The states stand alone and after the story’s name.</extracomment>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a story: somebody writes it</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>State of a story: its author has handed it in</extracomment>
        <translation>مقدَّمة</translation>
    </message>
    <message>
        <source>Editing</source>
        <extracomment>State of a story: an editor of the desk works on it</extracomment>
        <translation>قيد التحرير</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a story: back with its author</extracomment>
        <translation>معادة</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a story: with the fact-checker</extracomment>
        <translation>قيد التدقيق</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>State of a story: its facts are checked</extracomment>
        <translation>مدققة</translation>
    </message>
    <message>
        <source>With legal</source>
        <extracomment>State of a story: waits for the lawyer</extracomment>
        <translation>لدى القانونية</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Correcting</source>
        <extracomment>State of a story: published, and a correction is being written</extracomment>
        <translation>قيد التصحيح</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصححة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a story: held back for now</extracomment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Spiked</source>
        <extracomment>State of a story: it will not run; it can be taken back</extracomment>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>Heading over stories in the list, as are the five below</extracomment>
        <translation>قيد الكتابة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading over stories: approved or scheduled</extracomment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Heading over stories: held, spiked or withdrawn</extracomment>
        <translation>منحّاة جانبًا</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How much a finding weighs: the least</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <extracomment>How much a finding weighs: the story goes no further before</extracomment>
        <translation>تجب معالجته</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>متحدث رسمي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>Public record</source>
        <extracomment>Kind of source: a register, minutes, a court’s file</extracomment>
        <translation>سجل عام</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>Kind of source: the reporter was there</extracomment>
        <translation>مشاهدة مباشرة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Other news media</source>
        <extracomment>Kind of source</extracomment>
        <translation>وسيلة إعلام أخرى</translation>
    </message>
    <message>
        <source>Wire agency</source>
        <translation>وكالة أنباء</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms of a conversation: quoted, with the name</extracomment>
        <translation>للنشر بالاسم</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms of a conversation: published under an agreed description, not under the name</extracomment>
        <translation>دون ذكر الاسم</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms of a conversation: used in the paper’s own voice, with no source given</extracomment>
        <translation>دون إسناد</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms of a conversation: not for publication at all</extracomment>
        <translation>ليس للنشر</translation>
    </message>
    <message>
        <source>Quoted</source>
        <extracomment>How words stand in the text: all in quotation marks</extracomment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>How words stand in the text: some in quotation marks</extracomment>
        <translation>اقتباس جزئي</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>How words stand in the text: none in quotation marks</extracomment>
        <translation>نقل بالمعنى</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <extracomment>How words stand in the text: nothing says that they are somebody’s</extracomment>
        <translation>بلا علامة</translation>
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
        <translation>يجوز اقتباسه وتسميته.</translation>
    </message>
    <message>
        <source>May be published, but not under the name: only under the agreed wording.</source>
        <translation>يجوز نشره، لكن بلا الاسم: بالصيغة المتفق عليها فقط.</translation>
    </message>
    <message>
        <source>May be used in our own voice, without quotation or attribution.</source>
        <translation>يجوز استعماله بلساننا، بلا اقتباس ولا إسناد.</translation>
    </message>
    <message>
        <source>Not for publication: a lead only.</source>
        <translation>ليس للنشر: خيط للبحث فقط.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>evidence</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>عملية حسابية</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Kind of claim, as are the three below</extracomment>
        <translation>حقيقة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>اتهام</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>اسم العمل</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>حقوق الصورة</translation>
    </message>
    <message>
        <source>Description of the photo</source>
        <translation>وصف الصورة</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>الموعد</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsModel</name>
    <message>
        <source>is written</source>
        <translation>تُكتب</translation>
    </message>
    <message>
        <source>avoid, rather</source>
        <translation>تجنّب، والأفضل</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>How an entry is to be read: a regular expression</extracomment>
        <translation>نمط</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>كلمة أو كلمات</translation>
    </message>
    <message>
        <source>Our form</source>
        <translation>صيغتنا</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a table: whether a word is written or avoided</extracomment>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>galley::ui::WordsPage</name>
    <message>
        <source>&amp;Galley’s own list too, where ours says nothing</source>
        <translation>&amp;قائمة Galley أيضًا، حيث لا تقول قائمتنا شيئًا</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>كلماتنا</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>تصفية الكلمات</translation>
    </message>
    <message>
        <source>Type how a word comes in, and how we write it; or import a table with the columns find, prefer, kind and reason. What somebody said is never changed.</source>
        <translation>اكتب كيف ترد الكلمة وكيف نكتبها، أو استورد جدولًا أعمدته find وprefer وkind وreason. ما قاله شخص لا يُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Add Word</source>
        <translation>&amp;إضافة كلمة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken in; they count when you save.</source>
        <translation>
            <numerusform>لم تُضف كلمات.</numerusform>
            <numerusform>أُضيفت كلمة واحدة؛ تسري عند الحفظ.</numerusform>
            <numerusform>أُضيفت كلمتان؛ تسريان عند الحفظ.</numerusform>
            <numerusform>أُضيفت %n كلمات؛ تسري عند الحفظ.</numerusform>
            <numerusform>أُضيفت %n كلمة؛ تسري عند الحفظ.</numerusform>
            <numerusform>أُضيفت %n كلمة؛ تسري عند الحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Words</source>
        <translation>استيراد الكلمات</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Export Words</source>
        <translation>تصدير الكلمات</translation>
    </message>
    <message>
        <source>The words are in %1.</source>
        <translation>الكلمات في %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::IdentityDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>مصدر محمي</translation>
    </message>
    <message>
        <source>A source without an agreed description</source>
        <translation>مصدر بلا وصف متفق عليه</translation>
    </message>
    <message>
        <source>to call before the deadline</source>
        <translation>للاتصال قبل موعد التسليم</translation>
    </message>
    <message>
        <source>&amp;Why do you look?</source>
        <translation>&amp;لماذا تطّلع؟</translation>
    </message>
    <message>
        <source>&amp;Hold to Show</source>
        <translation>&amp;اضغط مطولًا للعرض</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>one a line: other names, user names</source>
        <translation>واحد في كل سطر: أسماء أخرى، أسماء مستخدم</translation>
    </message>
    <message>
        <source>one a line: telephone, e-mail, address</source>
        <translation>واحد في كل سطر: هاتف، بريد، عنوان</translation>
    </message>
    <message>
        <source>one a line: who of us knows</source>
        <translation>واحد في كل سطر: من يعرف منا</translation>
    </message>
    <message>
        <source>Real &amp;name</source>
        <translation>الاس&amp;م الحقيقي</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>&amp;يُعرف أيضًا بـ</translation>
    </message>
    <message>
        <source>Con&amp;tacts</source>
        <translation>الت&amp;واصل</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>&amp;طريقة التواصل</translation>
    </message>
    <message>
        <source>Why &amp;protected</source>
        <translation>&amp;سبب الحماية</translation>
    </message>
    <message>
        <source>&amp;Known to</source>
        <translation>ي&amp;عرفه</translation>
    </message>
    <message>
        <source>Say first why you look: it goes on record.</source>
        <translation>اذكر أولًا لماذا تطّلع: يُحفظ ذلك في السجل.</translation>
    </message>
    <message>
        <source>It cannot be shown: %1.</source>
        <translation>تعذّر عرضه: %1.</translation>
    </message>
    <message>
        <source>Hidden. It shows while the button or its space key is held; each time is on record.</source>
        <translation>مخفي. يظهر ما دام الزر أو مفتاح المسافة مضغوطًا؛ وكل مرة تُسجَّل.</translation>
    </message>
    <message>
        <source>It cannot be changed: %1.</source>
        <translation>تعذّر تغييره: %1.</translation>
    </message>
    <message>
        <source>Give a name, another name or a contact: there is nothing to protect yet.</source>
        <translation>اكتب اسمًا أو اسمًا آخر أو وسيلة تواصل: لا شيء لحمايته بعد.</translation>
    </message>
    <message>
        <source>It was not kept: %1.</source>
        <translation>لم يُحفظ: %1.</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>المل&amp;فات…</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::MaterialDialog</name>
    <message>
        <source>Protected Source</source>
        <translation>مصدر محمي</translation>
    </message>
    <message>
        <source>Files they gave. Drop more here; each is sealed for those who may read who the source is. The file you drop stays where it is: delete it there.</source>
        <translation>ملفات قدّمها المصدر. أفلت المزيد هنا؛ كل منها يُختم لمن يجوز لهم معرفة المصدر. ويبقى الملف الذي تفلته في مكانه: احذفه هناك.</translation>
    </message>
    <message>
        <source>Files they gave</source>
        <translation>ملفات المصدر</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>&amp;إضافة ملفات…</translation>
    </message>
    <message>
        <source>&amp;Take a Copy Out…</source>
        <translation>إخراج &amp;نسخة…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>The files cannot be shown: %1.</source>
        <translation>تعذّر عرض الملفات: %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Not taken in: %1.</source>
        <translation>لم يُضف: %1.</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Take a Copy Out</source>
        <translation>إخراج نسخة</translation>
    </message>
    <message>
        <source>A copy is out of the vault: whoever gets at that file can read it. Delete it when you are done.</source>
        <translation>توجد نسخة خارج الخزنة: من يصل إلى ذلك الملف يستطيع قراءته. احذفها حين تنتهي.</translation>
    </message>
    <message>
        <source>No copy was made: %1.</source>
        <translation>لم تُنشأ نسخة: %1.</translation>
    </message>
    <message>
        <source>Remove “%1” for good?</source>
        <translation>هل يُزال «%1» نهائيًا؟</translation>
    </message>
    <message>
        <source>Copies of the newsroom made before hold it still, sealed.</source>
        <translation>نسخ غرفة الأخبار الأقدم لا تزال تحويه، مختومًا.</translation>
    </message>
    <message>
        <source>It is there still: %1.</source>
        <translation>لا يزال موجودًا: %1.</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::SetupDialog</name>
    <message>
        <source>Set Up the Vault of %1</source>
        <translation>إعداد خزنة %1</translation>
    </message>
    <message>
        <source>The vault keeps who your protected sources are, sealed so that only you and those you choose can read it: not whoever takes this computer, a copy of the database, or a backup.</source>
        <translation>تحفظ الخزنة هوية مصادرك المحمية، مختومة بحيث لا يقرؤها إلا أنت ومن تختارهم: لا من يأخذ هذا الحاسوب، أو نسخة من قاعدة البيانات، أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It cannot help while it is open and somebody watches your screen or runs programs under your name, and it does not protect what you write into a story or a note.</source>
        <translation>لا تنفع وهي مفتوحة وأحدهم يراقب شاشتك أو يشغّل برامج باسمك، ولا تحمي ما تكتبه في مادة أو ملاحظة.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, which the next page shows, nobody can open it again: there is no other way in.</source>
        <translation>بدون عبارة المرور أو رمز الاسترداد الذي تعرضه الصفحة التالية، لا يستطيع أحد فتحها ثانية: لا مدخل آخر.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;مرة أخرى</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Make the Keys</source>
        <translation>&amp;إنشاء المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Suggest One</source>
        <translation>&amp;اقتراح عبارة</translation>
    </message>
    <message>
        <source>Write this down, or print it, and keep it away from this computer. It is shown this once and kept nowhere.</source>
        <translation>اكتب هذا أو اطبعه، واحفظه بعيدًا عن هذا الحاسوب. يُعرض هذه المرة فقط ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>&amp;هو عندي على ورق</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Five or six words that nobody would say together make a good one.</source>
        <translation>خمس كلمات أو ست لا يقولها أحد معًا تصنع عبارة جيدة.</translation>
    </message>
    <message>
        <source>A guesser would be quick. Add words that do not belong together.</source>
        <translation>يسهل تخمينها. أضف كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Strong enough. Type it once more below, so that your fingers know it.</source>
        <translation>قوية بما يكفي. اكتبها أدناه مرة أخرى، حتى تعتادها أصابعك.</translation>
    </message>
    <message>
        <source>Strong enough, and the same twice.</source>
        <translation>قوية بما يكفي، ومتطابقة في المرتين.</translation>
    </message>
    <message>
        <source>No keys were made: %1.</source>
        <translation>لم تُنشأ مفاتيح: %1.</translation>
    </message>
    <message>
        <source>Recovery code, if the passphrase is forgotten:</source>
        <translation>رمز الاسترداد، إذا نُسيت عبارة المرور:</translation>
    </message>
    <message>
        <source>Ask whoever holds the newsroom&apos;s root code to admit you
before somebody can share a source with you.</source>
        <translation>اطلب ممن لديه الرمز الجذري لغرفة الأخبار أن يقبلك،
قبل أن يتمكن أحد من مشاركتك مصدرًا.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s root code, which admits other people:</source>
        <translation>الرمز الجذري لغرفة الأخبار، الذي يقبل أشخاصًا آخرين:</translation>
    </message>
</context>
<context>
    <name>galley::vaultapp::UnlockDialog</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;رمز الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock the Vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>The vault of %1 is locked.</source>
        <translation>خزنة %1 مقفلة.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>&amp;نسيتها…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة &amp;مرور جديدة</translation>
    </message>
    <message>
        <source>The new passphrase is guessed too quickly. Take for example: %1</source>
        <translation>عبارة المرور الجديدة سهلة التخمين. خذ مثلًا: %1</translation>
    </message>
    <message>
        <source>It stays locked: %1.</source>
        <translation>تبقى مقفلة: %1.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Guards</name>
    <message>
        <source>The story has no slug: give it a working name.</source>
        <translation>ليس للمادة اسم عمل: امنحها اسمًا.</translation>
    </message>
    <message>
        <source>The story has no headline: write one.</source>
        <translation>ليس للمادة عنوان: اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>The story has no byline: say who wrote it.</source>
        <translation>ليس للمادة اسم كاتب: اذكر من كتبها.</translation>
    </message>
    <message>
        <source>The story has no text yet.</source>
        <translation>ليس للمادة نص بعد.</translation>
    </message>
    <message>
        <source>%1 is editing this story: ask for it to be handed over.</source>
        <translation>يحرر %1 هذه المادة: اطلب تسليمها.</translation>
    </message>
    <message>
        <source>An anonymous source has no reason: say why it is not named.</source>
        <translation>مصدر مجهول بلا سبب: اذكر لماذا لم يُسمَّ.</translation>
    </message>
    <message>
        <source>An anonymous source is known to no editor: name the one who knows.</source>
        <translation>مصدر مجهول لا يعرفه أي محرر: سمِّ من يعرفه.</translation>
    </message>
    <message>
        <source>Nobody is named for this: link a source, or settle it as own knowledge.</source>
        <translation>لم يُذكر قائل هذا: اربط مصدرًا، أو احسمه بأنه معلوم لدينا.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is disputed: settle it or say so in the text.</source>
        <translation>الإفادة «%1» متنازع عليها: احسمها أو اذكر ذلك في النص.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; rests on %2 of the %3 sources this desk asks for.</source>
        <translation>تستند الإفادة «%1» إلى %2 من %3 مصادر يطلبها هذا القسم.</translation>
    </message>
    <message>
        <source>This number has no evidence: add the document or the calculation.</source>
        <translation>لا دليل على هذا الرقم: أضف الوثيقة أو العملية الحسابية.</translation>
    </message>
    <message>
        <source>%1 wrote this story: somebody else must decide.</source>
        <translation>كتب %1 هذه المادة: يجب أن يقرر شخص آخر.</translation>
    </message>
    <message>
        <source>%1 changed %2 % of the words (at most %3 %): somebody else must decide.</source>
        <translation>غيّر %1 نسبة %2٪ من الكلمات (الحد الأقصى %3٪): يجب أن يقرر شخص آخر.</translation>
    </message>
    <message>
        <source>%1 took up this correction: somebody else must approve it.</source>
        <translation>تولّى %1 هذا التصحيح: يجب أن يعتمده شخص آخر.</translation>
    </message>
    <message>
        <source>%1 wrote the notice: somebody else must approve it.</source>
        <translation>%1 كتب الإشعار: يجب أن يعتمده شخص آخر.</translation>
    </message>
    <message>
        <source>Question %1 has not been answered for this text.</source>
        <translation>السؤال %1 لم يُجب عنه لهذا النص.</translation>
    </message>
    <message>
        <source>A suggested change is open: accept it or refuse it.</source>
        <translation>تعديل مقترح لم يُحسم: اقبله أو ارفضه.</translation>
    </message>
    <message>
        <source>A note by %1 is open: settle it, or pass it over.</source>
        <translation>ملاحظة من %1 لم تُحسم: احسمها أو تجاوزها.</translation>
    </message>
    <message>
        <source>Nobody has approved this text.</source>
        <translation>لم يعتمد أحد هذا النص.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 approved: it must be approved again.</source>
        <translation>ليس هذا النص الذي اعتمده %1: يجب اعتماده من جديد.</translation>
    </message>
    <message>
        <source>The story is under embargo until %1 UTC.</source>
        <translation>المادة محظورة النشر حتى %1 UTC.</translation>
    </message>
    <message>
        <source>Say for when the story is scheduled.</source>
        <translation>اذكر موعد جدولة المادة.</translation>
    </message>
    <message>
        <source>That time has passed: choose one that lies ahead.</source>
        <translation>مضى ذلك الوقت: اختر وقتًا آتيًا.</translation>
    </message>
    <message>
        <source>At that time the story is still under embargo.</source>
        <translation>في ذلك الوقت لا تزال المادة محظورة النشر.</translation>
    </message>
    <message>
        <source>Nothing on record says what is corrected: write the correction first.</source>
        <translation>لا شيء في السجل يذكر ما يُصحَّح: اكتب التصحيح أولًا.</translation>
    </message>
    <message>
        <source>The text was changed: restore the published one first, or publish the correction.</source>
        <translation>تغيّر النص: استعد المنشور أولًا، أو انشر التصحيح.</translation>
    </message>
    <message>
        <source>Name the person who gets the story.</source>
        <translation>سمِّ الشخص الذي يتسلم المادة.</translation>
    </message>
    <message>
        <source>The text is not the one that %1 cleared: refer it again, or restore that one.</source>
        <translation>النص ليس الذي أجازه %1: أحِله مرة أخرى أو استعد ذاك.</translation>
    </message>
</context>
<context>
    <name>galley::workflow::Workflow</name>
    <message>
        <source>This is for %1.</source>
        <translation>هذا من شأن: %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s way of working (&quot;%1&quot;) does not know the step &quot;%2&quot;.</source>
        <translation>مسار عمل القسم («%1») لا يعرف الخطوة «%2».</translation>
    </message>
    <message>
        <source>A story that is %1 cannot take the step &quot;%2&quot;.</source>
        <translation>مادة في حالة «%1» لا يمكنها الخطوة «%2».</translation>
    </message>
    <message>
        <source>This step needs a reason: say why.</source>
        <translation>هذه الخطوة تحتاج سببًا: اذكر السبب.</translation>
    </message>
    <message numerus="yes">
        <source>(And %n more.)</source>
        <translation>
            <numerusform>(ولا غير.)</numerusform>
            <numerusform>(وواحد آخر.)</numerusform>
            <numerusform>(واثنان آخران.)</numerusform>
            <numerusform>(و%n غيرها.)</numerusform>
            <numerusform>(و%n غيرها.)</numerusform>
            <numerusform>(و%n غيرها.)</numerusform>
        </translation>
    </message>
    <message>
        <source>The approved text was changed.</source>
        <translation>تغيّر النص المعتمد.</translation>
    </message>
</context>
<context>
    <name>VaultReason</name>
    <message>
        <source>the newsroom holds an older version than this computer has seen; if a copy was restored, the command “galley vault accept” takes it</source>
        <translation>تحتفظ غرفة الأخبار بإصدار أقدم مما رآه هذا الحاسوب؛ إن كانت نسخة قد استُعيدت فالأمر «galley vault accept» يأخذ به</translation>
    </message>
</context>
</TS>
